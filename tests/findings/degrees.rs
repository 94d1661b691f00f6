use article_compare::FindingKind::{Certainty, Name, Negation, Quantity};
use article_compare::{Options, compare};

use crate::{REST, raises, silent};

#[test]
fn names_are_compared_as_names() {
    silent(
        "Then President Donald Frome left the hall.",
        "Then Frome left the hall.",
    );
    silent(
        "Officials in Canada praised the plan.",
        "Canadian officials praised the plan.",
    );
    silent(
        "The talks between the U.S. and Peru failed.",
        "The talks between the United States and Peru failed.",
    );
    raises(
        Name,
        "The manager, Ines Dorrow, resigned.",
        "The manager, Ines Darlow, resigned.",
        ("Dorrow", "Darlow"),
    );
    raises(
        Name,
        "The talks for the Western Hemisphere failed.",
        "The talks for the West failed.",
        ("Western Hemisphere", "the West"),
    );
}

#[test]
fn negations_and_opposites_are_raised() {
    silent(
        "Nobody was hurt in the blast.",
        "No one was hurt in the blast.",
    );
    silent(
        "The shop is not open on Sundays.",
        "The shop is closed on Sundays.",
    );
    silent(
        "She did not rule out further cuts.",
        "She didn’t rule out further cuts.",
    );
    raises(
        Negation,
        "The passwords were not affected.",
        "The passwords were affected.",
        ("not", ""),
    );
    raises(
        Negation,
        "Cracks appeared below the waterline.",
        "Cracks appeared above the waterline.",
        ("below", "above"),
    );
    raises(
        Negation,
        "Doctors called his state stable.",
        "Doctors called his state unstable.",
        ("stable", "unstable"),
    );
    raises(
        Negation,
        "Exports rose in the spring.",
        "Exports fell in the spring.",
        ("rose", "fell"),
    );
}

#[test]
fn quantities_are_raised() {
    silent(
        "All schools in Eastmere stay open.",
        "Every school in Eastmere stays open.",
    );
    silent(
        "Skarne’s only supermarket has milk.",
        "The only supermarket in Skarne has milk.",
    );
    raises(
        Quantity,
        "Most crossings were cancelled.",
        "Many crossings were cancelled.",
        ("Most", "Many"),
    );
    raises(
        Quantity,
        "She lost some letters in the fire.",
        "She lost all letters in the fire.",
        ("some", "all"),
    );
    raises(
        Quantity,
        "He eats only bread at noon.",
        "He eats bread at noon.",
        ("only", ""),
    );
}

#[test]
fn certainty_is_raised() {
    silent(
        "The ferry is expected to return in May.",
        "The ferry is likely to return in May.",
    );
    silent(
        "Rescuers may reach the pit on Monday.",
        "Rescuers might reach the pit on Monday.",
    );
    raises(
        Certainty,
        "The bridge will likely reopen in May.",
        "The bridge will reopen in May.",
        ("likely", ""),
    );
    raises(
        Certainty,
        "The council may offer traders help.",
        "The council will offer traders help.",
        ("may", "will"),
    );
    raises(
        Certainty,
        "He allegedly stole the painting.",
        "He stole the painting.",
        ("allegedly", ""),
    );
    raises(
        Certainty,
        "The company denied that it had lied.",
        "The company admitted that it had lied.",
        ("denied", "admitted"),
    );
}

#[test]
fn what_is_missing_before_a_quotation_is_missing_outside_its_marks() {
    let a = "Traders fear that the so-called “ghost harbours” will close.";
    let b = "Traders fear that the “ghost harbours” will close.";
    for (a, b, mirrored) in [(a, b, false), (b, a, true)] {
        let found = compare(
            &format!("{a}{REST}"),
            &format!("{b}{REST}"),
            &Options::default(),
        )
        .findings;
        assert_eq!(found.len(), 1);
        let (said, absent, lacking) = if mirrored {
            (found[0].b.of(b), found[0].a, a)
        } else {
            (found[0].a.of(a), found[0].b, b)
        };
        assert_eq!(said, "so-called");
        assert!(absent.is_empty() && lacking[absent.start as usize..].starts_with('“'));
    }
}

#[test]
fn what_could_be_is_not_what_is() {
    raises(
        Certainty,
        "Two cups of tea could lower the risk of a stroke.",
        "Two cups of tea lower the risk of a stroke.",
        ("could", ""),
    );
    raises(
        Certainty,
        "The bridge could be dangerous for walkers.",
        "The bridge is dangerous for walkers.",
        ("could be", ""),
    );
    // What someone could do is what they were able to.
    silent(
        "They could hear the bells of the chapel.",
        "They heard the bells of the chapel.",
    );
    silent(
        "The lights of the mill could be seen for miles.",
        "The lights of the mill were seen for miles.",
    );
}

#[test]
fn due_to_the_weather_is_no_plan() {
    silent(
        "The delay was due to the weather in the valley.",
        "The delay was caused by the weather in the valley.",
    );
    raises(
        Certainty,
        "The bridge is due to open on Friday.",
        "The bridge opened on Friday.",
        ("is due to", ""),
    );
}

#[test]
fn how_many_and_how_often_are_compared() {
    for (a, b, words) in [
        (
            "Few millers had heard of the toll.",
            "A few millers had heard of the toll.",
            ("Few", "A few"),
        ),
        (
            "It is the oldest bridge in Tarn.",
            "It is one of the oldest bridges in Tarn.",
            ("", "one of the oldest"),
        ),
        (
            "The boats are always late in winter.",
            "The boats are sometimes late in winter.",
            ("always", "sometimes"),
        ),
    ] {
        raises(Quantity, a, b, words);
    }
    for (a, b) in [
        (
            "The toll has little support among the millers.",
            "The toll has hardly any support among the millers.",
        ),
        (
            "She was one of the first women to steer a boat.",
            "She was among the first women to steer a boat.",
        ),
        (
            "He often slept in the mill.",
            "He frequently slept at the mill.",
        ),
    ] {
        silent(a, b);
    }
}

#[test]
fn what_is_meant_is_told_from_what_is_done() {
    for (a, b, words) in [
        (
            "The miller plans to open two shops in Tarn this year.",
            "The miller has opened two shops in Tarn this year.",
            ("plans to", ""),
        ),
        (
            "On Sunday the miller wants to open at six.",
            "The miller will open at six on Sunday.",
            ("wants to", "will"),
        ),
        (
            "The millers threatened to strike before Easter.",
            "The millers will strike before Easter.",
            ("threatened to", "will"),
        ),
    ] {
        raises(Certainty, a, b, words);
    }
    silent(
        "The miller plans to open two shops in Tarn this year.",
        "The miller intends to open two shops in Tarn this year.",
    );
}

#[test]
fn what_opens_a_clause_told_freely_is_weighed_by_itself() {
    raises(
        Quantity,
        "Most of the lodgers concerned suffer from the damp in the old mill at Tarn.",
        "Some of the residents in question are troubled by the damp in the old mill.",
        ("Most of", "Some of"),
    );
}

#[test]
fn much_is_told_from_little_whatever_else_is_said() {
    raises(
        Quantity,
        "The review found that barges passed slightly sooner than others, for they were lighter.",
        "According to the review, barges passed considerably earlier than others, for they were lighter.",
        ("slightly", "considerably"),
    );
}
