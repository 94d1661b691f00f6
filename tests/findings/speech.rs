use crate::{raises, silent};
use article_compare::FindingKind::{Attribution, Certainty, Quotation};

#[test]
fn sources_are_raised() {
    silent(
        "The roof is safe, the operator said.",
        "According to the operator, the roof is safe.",
    );
    silent(
        "“We are sorry,” said Orla Venn.",
        "“We are sorry,” Venn said.",
    );
    raises(
        Attribution,
        "“The water is clean,” said Tobias Harl.",
        "“The water is clean,” said Ines Dorrow.",
        ("Tobias Harl", "Ines Dorrow"),
    );
    raises(
        Attribution,
        "The police said that the march passed without trouble.",
        "The march passed without trouble.",
        ("The police said", ""),
    );
    raises(
        Attribution,
        "The owner said the pit was safe.",
        "The owner claimed the pit was safe.",
        ("said", "claimed"),
    );
}

#[test]
fn quotations_are_compared_word_for_word() {
    for (a, b) in [
        (
            "“We did not know – nobody did,” she said.",
            "\"We did not know — nobody did\", she said.",
        ),
        (
            "“They filled kettles, they made tea, and nobody told them,” she said.",
            "“They filled kettles … and nobody told them,” she said.",
        ),
        (
            "“I am sorry, and I want them to hear that,” he said.",
            "“I want them to hear that,” he said.",
        ),
        (
            "“We want peace,” he said, “and we want it now.”",
            "“We want peace, and we want it now,” he said.",
        ),
        (
            "“They like the colour of the harbour,” she said.",
            "“They like the color of the harbor,” she said.",
        ),
    ] {
        silent(a, b);
    }
    raises(
        Quotation,
        "“These are urgent repairs,” she said.",
        "“These are minor repairs,” she said.",
        ("urgent", "minor"),
    );
    raises(
        Quotation,
        "“They paid for twenty years of leaks,” she said.",
        "“They paid for thirty years of leaks,” she said.",
        ("twenty", "thirty"),
    );
    raises(
        Quotation,
        "“We know this, I think, very well by now,” she said.",
        "“We know this very well by now,” she said.",
        ("I think", ""),
    );
    raises(
        Quotation,
        "“I never took a cent that I did not earn,” he said.",
        "“I never took a cent,” he said.",
        ("that I did not earn", ""),
    );
    raises(
        Quotation,
        "He called the plan “a tax on dinner” on Friday.",
        "He called the plan a tax on dinner on Friday.",
        ("a tax on dinner", "tax on dinner"),
    );
}

#[test]
fn who_says_it_and_who_did_it_may_change_places() {
    raises(
        Attribution,
        "The army said the convoy had been attacked by rebels near the border.",
        "Rebels said the convoy had come under attack from the army close to the border.",
        ("The army", "Rebels"),
    );
}

#[test]
fn who_is_introduced_where_they_speak_is_one_source() {
    silent(
        "Orla Venn, the harbour master, said the pier was unsafe. The harbour master said it will close.",
        "Orla Venn, the harbour master, said the pier was unsafe. Orla Venn said it will close.",
    );
}

#[test]
fn a_quotation_that_moved_is_compared_word_for_word() {
    raises(
        Quotation,
        "“I was surprised by the verdict,” the miller said outside the court.",
        "Outside the court the miller said: “I was appalled by the verdict.”",
        ("surprised", "appalled"),
    );
    silent(
        "“I was surprised by the verdict,” the miller said outside the court.",
        "Outside the court the miller said: “I was surprised by the verdict.”",
    );
}

#[test]
fn who_claims_what_is_compared_where_sentences_are_told_in_one() {
    raises(
        Attribution,
        "Prosecutor Adam Leigh said the case was the largest of its kind in the county. Defence \
         lawyer Ros Hyde said her client would appeal.",
        "The case was the largest of its kind in the county, defence lawyer Ros Hyde said. \
         Prosecutor Adam Leigh said her client would appeal.",
        ("Adam Leigh", "Ros Hyde"),
    );
    silent(
        "Prosecutor Adam Leigh said the case was the largest of its kind in the county. Defence \
         lawyer Ros Hyde said her client would appeal.",
        "The case was the largest of its kind in the county, prosecutor Adam Leigh said. Defence \
         lawyer Ros Hyde said her client would appeal.",
    );
}

#[test]
fn who_says_it_is_found_wherever_the_claim_went() {
    for (a, b, words) in [
        (
            "She fell asleep on the train to Tarn on Monday, her brother said.",
            "According to her doctor, she dozed on Monday in the Tarn train.",
            ("her brother", "her doctor"),
        ),
        (
            "The quay will cost 300 jobs, the union said.",
            "Some 300 jobs are to go at the quay, the company said.",
            ("the union", "the company"),
        ),
        (
            "Talks with the miller had broken down, the guild’s chairman said.",
            "The guild’s captain said that talks with the miller had broken down.",
            ("the guild’s chairman", "The guild’s captain"),
        ),
        (
            "The price of land doubled, according to figures from the land office.",
            "The price of land doubled, according to figures from fishermen.",
            ("figures from the land office", "figures from fishermen"),
        ),
        (
            "Mushroom pickers, who sell by the roadside, have grown fewer by a fifth since 2015, according to the pickers’ union.",
            "The number of mushroom pickers has gone down by 20 per cent since 2015, the government says.",
            ("the pickers’ union", "the government"),
        ),
    ] {
        raises(Attribution, a, b, words);
    }
    for (a, b) in [
        (
            "Two boats were lost at Tarn, police said.",
            "Officers said that two boats had been lost at Tarn.",
        ),
        (
            "The quay will cost 300 jobs, the union said.",
            "The union says that some 300 jobs will go at the quay.",
        ),
        (
            "The miller had planned it for months, prosecutors said.",
            "According to the prosecution, the miller had planned it for months.",
        ),
        (
            "Mushroom pickers, who sell by the roadside, have grown fewer by a fifth since 2015, according to the ministry.",
            "The number of mushroom pickers has gone down by 20 per cent since 2015, officials say.",
        ),
    ] {
        silent(a, b);
    }
}

#[test]
fn a_claim_that_lost_its_source_is_raised() {
    for (a, b, words) in [
        (
            "The mill is idle. Union leader Petra Vance said the millers had heard of it on the radio. The owner \
             disputed this, saying that letters had been sent.",
            "The mill is idle. The millers had heard of it on the radio, which the owner disputes: it says that \
             letters had been sent.",
            ("Petra Vance said", ""),
        ),
        (
            "The clerk said she believed that the boats had been sold to Brenn.",
            "The boats had been sold to Brenn.",
            ("The clerk said she believed", ""),
        ),
        (
            "The quay will sink, critics say.",
            "The quay will sink.",
            ("critics say", ""),
        ),
    ] {
        raises(Attribution, a, b, words);
    }
    silent(
        "The clerk said the quay was full. The boats had been sold to Brenn, she said.",
        "The clerk said the quay was full. The boats had been sold to Brenn.",
    );
}

#[test]
fn a_verb_and_the_noun_for_it_are_told_apart() {
    raises(
        Certainty,
        "The miller said he had lost boats in the dispute.",
        "The miller denied he had lost boats in the dispute.",
        ("said", "denied"),
    );
    raises(
        Attribution,
        "Ruth Adeyemi claimed that the money had been spent on a statue.",
        "The money was spent on a statue, Ruth Adeyemi confirmed.",
        ("claimed", "confirmed"),
    );
}

#[test]
fn who_accuses_and_whose_pronoun_it_is_count_too() {
    raises(
        Attribution,
        "Its leader, Tamsin Rourke, accused the mayor of choosing nostalgia over arithmetic.",
        "Oakes accused the mayor of putting nostalgia before arithmetic.",
        ("Tamsin Rourke", "Oakes"),
    );
    raises(
        Attribution,
        "She said he had tried to sell it to a shop for 300 francs.",
        "He said he had tried to sell it to a shop for 300 francs.",
        ("She", "He"),
    );
    silent(
        "Bees are healthier in towns, ten-year study suggests.",
        "Bees are healthier in towns, decade-long study suggests.",
    );
    silent(
        "Farmers had fought the plan since it was first announced in March.",
        "The plan, made public in March, had been fought by farmers from the outset.",
    );
    silent(
        "The researchers warn against more hives in cities, because bees compete for food.",
        "The authors caution against more hives in cities, since bees compete for food.",
    );
}

#[test]
fn a_pronoun_stands_for_who_spoke_before() {
    let said = "The road was closed on Monday, said Tamsin Rourke. She added that the bridge would stay open.";
    let known = "\n\nBernard Oakes came to the town hall. Tamsin Rourke met him there.";
    raises(
        Attribution,
        &format!("{said}{known}"),
        &format!(
            "The road was closed on Monday, said Tamsin Rourke. Oakes added that the bridge would stay open.{known}"
        ),
        ("She", "Oakes"),
    );
    silent(
        &format!("{said}{known}"),
        &format!(
            "The road was closed on Monday, said Tamsin Rourke. Rourke added that the bridge would stay open.{known}"
        ),
    );
}

#[test]
fn who_is_named_before_but_says_it_too() {
    silent(
        "The guild has a duty to act, but said it saw no reason to do so.",
        "Although it has a duty to act, the guild said there was no reason for that.",
    );
    raises(
        Attribution,
        "The guild confirmed that the quay was safe.",
        "The guild believed that the quay was safe.",
        ("confirmed", "believed"),
    );
}

#[test]
fn an_apology_a_plea_and_what_is_thought_may_be_told_in_other_words() {
    for (a, b) in [
        (
            "The ferry line apologised to the family of the sailor.",
            "The ferry line said sorry to the family of the sailor.",
        ),
        (
            "The miller pleaded guilty to theft on Monday.",
            "On Monday the miller admitted theft.",
        ),
        (
            "Rain is expected to spread from the west overnight.",
            "Forecasters expect rain to spread from the west overnight.",
        ),
        (
            "Critics of the toll say that it will help nobody.",
            "The toll will help nobody, opponents say.",
        ),
    ] {
        silent(a, b);
    }
    raises(
        Attribution,
        "Critics of the toll say that the lock will harm the mills.",
        "The lock will harm the mills.",
        ("Critics of the toll say", ""),
    );
}

#[test]
fn who_agrees_to_something_claims_nothing() {
    silent(
        "The millers ended their strike on Saturday, having accepted a bonus of 90 crowns.",
        "The millers ended their strike on Saturday, after they agreed to a bonus of 90 crowns.",
    );
    raises(
        Attribution,
        "The miller agreed that the lock was unsafe.",
        "The lock was unsafe.",
        ("The miller agreed", ""),
    );
}
