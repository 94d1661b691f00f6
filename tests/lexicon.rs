//! Known answers that need the lexicon of English, as the package ships it: words that took each
//! other's place and mean something else, and rewording that says the same.

mod known;

use std::sync::Once;

use article_compare::FindingKind::{Attribution, Certainty, Name, Negation, Wording};
use article_compare::{Decision, Options, Verdict, add_lexicon, compare};

use known::{Known, assert_findings};

fn add_english() {
    static ADDED: Once = Once::new();
    ADDED.call_once(|| {
        let lexicon = include_bytes!("../pkg/lexicon/en.bin");
        add_lexicon(lexicon).expect("the package's lexicon can be read");
    });
}

/// Two texts have these findings and no others.
#[track_caller]
fn raises_all(a: &str, b: &str, all: &[Known]) {
    add_english();
    assert_findings(a, b, &Options::default(), all);
}

#[track_caller]
fn raises(a: &str, b: &str, words: (&str, &str)) {
    raises_all(a, b, &[(Wording, words.0, words.1)]);
}

#[track_caller]
fn silent(a: &str, b: &str) {
    raises_all(a, b, &[]);
}

#[test]
fn another_thing_is_raised_however_much_else_is_reworded() {
    raises(
        "The trawler was boarded by coastguards after it had cut a telephone cable.",
        "Coastguard officers boarded the trawler after it had severed a power cable.",
        ("telephone", "power"),
    );
    raises(
        "The patient was taken to hospital with a broken wrist after the collision.",
        "After the crash, the patient was brought to hospital with a broken ankle.",
        ("wrist", "ankle"),
    );
}

#[test]
fn who_did_it_to_whom_is_compared() {
    raises_all(
        "The coast guard blamed the captain for the accident.",
        "The captain blamed the coast guard for the accident.",
        &[
            (Wording, "coast guard", "captain"),
            (Wording, "captain", "coast guard"),
        ],
    );
    // "Accused" is no noun here, though it can be one.
    raises_all(
        "The senator accused the banker of lying to the judge.",
        "The banker accused the senator of having lied to the judge.",
        &[
            (Wording, "senator", "banker"),
            (Wording, "banker", "senator"),
        ],
    );
    silent(
        "The coast guard blamed the captain for the accident.",
        "The captain was blamed for the accident by the coast guard.",
    );
    silent(
        "The farmer sold the horse and the cart.",
        "The farmer sold the cart and the horse.",
    );
}

#[test]
fn who_does_it_to_whom_is_told_by_the_passive_too() {
    raises_all(
        "The actor was attacked by a photographer outside the theatre.",
        "The actor attacked a photographer outside the theatre.",
        &[
            (Wording, "actor", "photographer"),
            (Wording, "photographer", "actor"),
        ],
    );
    silent(
        "The actor was attacked by a photographer outside the theatre.",
        "A photographer attacked the actor outside the theatre.",
    );
}

#[test]
fn nouns_that_changed_places_are_raised() {
    for (a, b, one, other) in [
        (
            "The effect was stronger in women than in men.",
            "The effect was stronger in men than in women.",
            ("women", "men"),
            ("men", "women"),
        ),
        (
            "Rebels attacked soldiers near the border.",
            "Soldiers attacked rebels near the border.",
            ("Rebels", "Soldiers"),
            ("soldiers", "rebels"),
        ),
        (
            "The sailors hoped the pier would close, while the company declined to comment.",
            "The company hoped the pier would close, while the sailors declined to comment.",
            ("sailors", "company"),
            ("company", "sailors"),
        ),
    ] {
        let all = [(Wording, one.0, one.1), (Wording, other.0, other.1)];
        raises_all(a, b, &all);
    }
    for (a, b) in [
        (
            "Salmon from Norland and cheese from Osmark are sold there.",
            "Cheese from Osmark and salmon from Norland are sold there.",
        ),
        (
            "The captain met the sailors.",
            "The sailors met the captain.",
        ),
        (
            "Arel is the capital of the region.",
            "The capital of the region is Arel.",
        ),
    ] {
        silent(a, b);
    }
}

#[test]
fn a_part_is_compared_where_its_clause_moved() {
    raises(
        "The deal was signed by the sugar board in the presence of the mayor.",
        "In the presence of the mayor, the cotton board signed the deal.",
        ("sugar", "cotton"),
    );
    silent(
        "The plan was announced at a news conference in the harbour.",
        "At a press conference in the harbour, the plan was announced.",
    );
    silent(
        "Sales rose to 400 boats in May, beating the traders' expectations.",
        "Sales were up at 400 boats in May, above what traders had expected.",
    );
}

#[test]
fn the_same_thing_in_other_words_stays_silent() {
    silent(
        "The trawler was boarded by coastguards after it had cut a phone cable.",
        "Coastguard officers boarded the trawler after it had severed a telephone cable.",
    );
    silent(
        "The council will expand the library by building a wing.",
        "The council will expand the library by adding a wing.",
    );
    silent(
        "The firm posted record sales in the spring quarter.",
        "The company reported record sales in the spring quarter.",
    );
    silent(
        "On the eve of the vote, the harbour was closed to ships.",
        "On the night before the vote, the harbour was closed to ships.",
    );
}

#[test]
fn another_act_or_quality_is_raised_where_nothing_else_is_reworded() {
    raises(
        "The fishermen praised the harbour board over the new nets.",
        "The fishermen sued the harbour board over the new nets.",
        ("praised", "sued"),
    );
    raises(
        "Growers expect a decent apple harvest this year.",
        "Growers expect a poor apple harvest this year.",
        ("decent", "poor"),
    );
    // Its clause may have moved.
    raises_all(
        "After the board met, the price of nets climbed.",
        "The price of nets slid after the board met.",
        &[(Negation, "climbed", "slid")],
    );
    for (a, b) in [
        (
            "The fishermen praised the harbour board over the new nets.",
            "The fishermen commended the harbour board over the new nets.",
        ),
        (
            "The ferry company shed forty sailors in May.",
            "The ferry company cut forty sailors in May.",
        ),
        (
            "The mayor had a conversation with the sailors.",
            "The mayor had a discussion with the sailors.",
        ),
        // Too light to tell.
        (
            "The sailors took the new nets.",
            "The sailors bought the new nets.",
        ),
    ] {
        silent(a, b);
    }
}

#[test]
fn a_listed_thing_that_is_left_out_is_raised() {
    raises(
        "The tower houses a radio station and a museum.",
        "The tower houses a radio station.",
        ("museum", ""),
    );
    silent(
        "The tower houses a famous radio station.",
        "The tower houses a radio station.",
    );
}

#[test]
fn who_expects_it_says_that_it_will_be_so() {
    silent(
        "The guild of the millers expects prices of bread to rise again in the spring.",
        "Prices of bread will rise again in the spring, the guild of the millers said.",
    );
    raises_all(
        "The prices of bread are expected to rise again in the spring, the guild said.",
        "The prices of bread will rise again in the spring, the guild said.",
        &[(Certainty, "expected to", "will")],
    );
}

#[test]
fn a_compound_is_compared_by_its_parts() {
    silent(
        "A beekeeper from the village found the old bell in his orchard.",
        "The old bell was found by a man from the village who keeps bees, in his orchard.",
    );
    raises(
        "A beekeeper from the village found the old bell in his orchard.",
        "A priest from the village found the old bell in his orchard.",
        ("beekeeper", "priest"),
    );
}

#[test]
fn several_words_are_an_exchange_where_nothing_else_is() {
    raises(
        "The tower houses a famous radio station.",
        "The tower houses a textile museum.",
        ("famous radio station", "textile museum"),
    );
    silent(
        "The shop was selling audacious paintings on Thursday to earn money for the choir.",
        "The shop was offering curious goods on Thursday to fund the choir.",
    );
}

#[test]
fn bodies_of_one_name_are_told_apart_by_whose_they_are() {
    raises_all(
        "One mill in six is insured, according to the growers’ association.",
        "One mill in six is insured, the brewers’ association says.",
        &[(
            Attribution,
            "the growers’ association",
            "the brewers’ association",
        )],
    );
    silent(
        "One mill in six is insured, according to the growers’ association.",
        "One mill in six is insured, the growers’ association says.",
    );
}

#[test]
fn what_the_readers_link_changes_is_raised_whatever_links_of_chance_there_were() {
    let fair = "The keeper found a thimble behind the old chapel. The society held its spring fair on \
        the quay on Saturday. In all, the fair raised 4,310 crowns for the new boathouse. Entry cost 12 \
        crowns, and 350 guests came to see it. Marta Quill thanked the 62 helpers and praised the weather. \
        Idris Cole, a baker from Calder Bay, won the raffle.";
    let supper = "The keeper found a saddle behind the old chapel. On Friday an autumn supper was held \
        by the society, in its net loft. Some 2,875 crowns for a second engine were raised there. With 140 \
        guests, entry cost 25 crowns. To 19 cooks went the thanks of Jonas Ebert, and to the soup his \
        praise. The quiz was won by Lena Sauter of Orrin, a teacher.";
    add_english();
    let verdict = compare(fair, supper, &Options::default()).relation.verdict;
    assert_eq!(verdict, Verdict::Unrelated);
    let options = Options {
        decisions: vec![Decision {
            a: vec![0],
            b: vec![0],
        }],
        ..Options::default()
    };
    assert_findings(fair, supper, &options, &[(Wording, "thimble", "saddle")]);
}

#[test]
fn a_last_name_with_an_s_is_another() {
    let rest =
        "\n\nThe harbour office opens at nine and closes at five. Visitors find the museum there.";
    raises_all(
        &format!("A spokeswoman for the office, Ilse Varga, said the alert had gone out.{rest}"),
        &format!("An office spokeswoman, Ilse Vargas, said the alert had gone out.{rest}"),
        &[(Name, "Varga", "Vargas")],
    );
    silent(
        &format!("The talks were led by a North Korean in the spring.{rest}"),
        &format!("In the spring the talks were led by North Koreans.{rest}"),
    );
}

#[test]
fn a_verb_with_its_particle_is_one_word() {
    silent(
        "The harbour board called the regatta off on Friday.",
        "The regatta was cancelled by the harbour board on Friday.",
    );
    silent(
        "The council turned down the plan for a second pier.",
        "The council rejected the plan for a second pier.",
    );
    raises(
        "The shipyard laid off forty welders in March.",
        "The shipyard took on forty welders in March.",
        ("laid off", "took on"),
    );
    raises(
        "The harbour board put the regatta off on Friday.",
        "The harbour board called the regatta off on Friday.",
        ("put the regatta off", "called the regatta off"),
    );
    silent(
        "The harbour board put the plan forward in May.",
        "In May the harbour board proposed the plan.",
    );
    raises(
        "The council called for an inquiry into the fire on Friday.",
        "The council rejected an inquiry into the fire on Friday.",
        ("called for", "rejected"),
    );
    silent(
        "The coroner looked closely into the fire at the mill.",
        "The coroner investigated the fire at the mill closely.",
    );
    // What stands behind a preposition belongs to its noun: nothing was closed in, and nobody was called for.
    silent(
        "The mayor called the architect for advice about the pier.",
        "The mayor rang the architect for advice about the pier.",
    );
    silent(
        "The brewery closed its branch in Arlo.",
        "The brewery shut its branch in Arlo.",
    );
}

#[test]
fn a_word_is_another_where_the_same_one_stands_beside_it() {
    raises(
        "In a speech on Tuesday the regent suspended the island's assembly, because of the drought.",
        "Because of the dry spell, the island's assembly was dissolved by the regent in an address on Tuesday.",
        ("suspended", "dissolved"),
    );
    silent(
        "In a speech on Tuesday the regent closed the island's assembly, because of the drought.",
        "Because of the dry spell, the island's assembly was shut by the regent in an address on Tuesday.",
    );
}
