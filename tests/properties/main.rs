//! What holds for any two texts, however strange.

mod cases;
mod checks;

use article_compare::{Decision, Job, Options, Verdict, compare};
use cases::cases;
use checks::{expect_mirrored, expect_sound};
use proptest::prelude::*;

/// Pieces of which texts are made: ordinary words, and everything that has ever broken a parser.
const PIECES: [&str; 48] = [
    "the ",
    "mayor ",
    "said ",
    "not ",
    "bridge ",
    "3.5 ",
    "two ",
    "per cent ",
    "May ",
    "U.S. ",
    "Gen. ",
    "Lindau ",
    "will ",
    "may ",
    "re-establish ",
    "ferry ",
    "harbour ",
    "reopened ",
    ". ",
    ".",
    "? ",
    "! ",
    ", ",
    "… ",
    "“",
    "”",
    "\"",
    "'",
    "«",
    "»",
    "„",
    "— ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\0",
    "\u{feff}",
    "\u{200b}",
    "e\u{301}",
    "👩‍👩‍👧 ",
    "🇩🇪",
    "漢字。",
    "ภาษาไทย",
    "שלום ",
    "\u{202e}",
    "<script>alert(1)</script>",
    "\u{fffd}",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        9 => prop::collection::vec(prop::sample::select(&PIECES), 0..120).prop_map(|p| p.concat()),
        1 => any::<String>(),
    ]
}

/// Two texts, the second with a few pieces changed, or another text altogether.
fn two_texts() -> impl Strategy<Value = (String, String)> {
    let change = (any::<prop::sample::Index>(), prop::sample::select(&PIECES));
    let changed = (
        prop::collection::vec(prop::sample::select(&PIECES), 1..120),
        prop::collection::vec(change, 0..6),
    )
        .prop_map(|(pieces, changes)| {
            let mut other = pieces.clone();
            for (at, piece) in changes {
                let at = at.index(other.len());
                other[at] = piece;
            }
            (pieces.concat(), other.concat())
        });
    prop_oneof![3 => changed, 1 => (text(), text())]
}

/// Decisions about some of so many sentences, each named once.
fn decisions(places: &[(usize, usize)], counts: [usize; 2]) -> Vec<Decision> {
    let mut decisions: Vec<Decision> = Vec::new();
    let mut taken = [vec![false; counts[0]], vec![false; counts[1]]];
    for &(place, kind) in places {
        let mut take = |side: usize| -> Vec<usize> {
            let free = (0..counts[side]).map(|at| (at + place * (side + 1)) % counts[side]);
            let found = free.into_iter().find(|&at| !taken[side][at]);
            found
                .inspect(|&at| taken[side][at] = true)
                .into_iter()
                .collect()
        };
        let decision = match kind {
            0 => Decision {
                a: take(0),
                b: Vec::new(),
            },
            1 => Decision {
                a: Vec::new(),
                b: take(1),
            },
            2 => Decision {
                a: [take(0), take(0)].concat(),
                b: take(1),
            },
            _ => Decision {
                a: take(0),
                b: take(1),
            },
        };
        if !decision.a.is_empty() || !decision.b.is_empty() {
            decisions.push(decision);
        }
    }
    decisions
}

fn decided(decisions: Vec<Decision>) -> Options {
    Options {
        decisions,
        ..Options::default()
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn no_text_is_left_out_and_both_can_be_rebuilt((a, b) in two_texts()) {
        expect_sound(&compare(&a, &b, &Options::default()), &a, &b);
    }

    #[test]
    fn shares_lie_between_nothing_and_all((a, b) in two_texts()) {
        let comparison = compare(&a, &b, &Options::default());
        let relation = comparison.relation;
        let similarities = comparison.links.iter().map(|link| link.similarity);
        let shares = [
            relation.coverage_a, relation.coverage_b, relation.verbatim_a, relation.verbatim_b,
        ];
        for share in shares.into_iter().chain(similarities) {
            prop_assert!((0.0..=1.0).contains(&share), "{share}");
        }
    }

    #[test]
    fn swapping_the_texts_mirrors_the_result((a, b) in two_texts()) {
        let options = Options { reasons: true, ..Options::default() };
        expect_mirrored(&compare(&a, &b, &options), &compare(&b, &a, &options));
    }

    #[test]
    fn what_the_reader_decides_stands(
        (a, b) in two_texts(),
        places in prop::collection::vec((0usize..60, 0usize..5), 1..5),
    ) {
        let free = compare(&a, &b, &Options::default());
        let counts = [free.a.sentences.len(), free.b.sentences.len()];
        let wanted = decisions(&places, counts);
        let comparison = compare(&a, &b, &decided(wanted.clone()));
        expect_sound(&comparison, &a, &b);
        prop_assert_eq!(free.a.sentences.len(), comparison.a.sentences.len());
        let mut alone = [Vec::new(), Vec::new()];
        for Decision { a, b } in &wanted {
            if a.is_empty() || b.is_empty() {
                alone[0].extend(a);
                alone[1].extend(b);
                continue;
            }
            let mut sides = [a.clone(), b.clone()];
            sides.iter_mut().for_each(|side| side.sort());
            let link = comparison.links.iter().find(|link| [&link.a, &link.b] == [&sides[0], &sides[1]]);
            prop_assert!(link.is_some_and(|link| link.reader), "{wanted:?}");
        }
        alone.iter_mut().for_each(|side| side.sort());
        prop_assert_eq!([&comparison.a.alone, &comparison.b.alone], [&alone[0], &alone[1]]);
        for link in &comparison.links {
            prop_assert!(link.a.iter().all(|at| !alone[0].contains(at)));
            prop_assert!(link.b.iter().all(|at| !alone[1].contains(at)));
        }

        let swapped = wanted.into_iter().map(|Decision { a, b }| Decision { a: b, b: a }).collect();
        expect_mirrored(&comparison, &compare(&b, &a, &decided(swapped)));
    }

    #[test]
    fn comparing_again_gives_what_a_new_comparison_gives(
        (a, b) in two_texts(),
        rounds in prop::collection::vec(prop::collection::vec((0usize..60, 0usize..5), 0..4), 1..4),
    ) {
        let mut job = Job::new(a.as_str(), b.as_str(), &Options::default());
        let first = job.result().unwrap();
        let counts = [first.a.sentences.len(), first.b.sentences.len()];
        for round in rounds {
            let options = Options { reasons: true, ..decided(decisions(&round, counts)) };
            job = job.again(&options);
            prop_assert_eq!(job.result().unwrap(), compare(&a, &b, &options));
        }
        prop_assert_eq!(job.again(&Options::default()).finish().unwrap(), first);
    }

    #[test]
    fn a_text_is_identical_with_itself(a in text()) {
        let comparison = compare(&a, &a, &Options::default());
        if comparison.a.sentences.is_empty() {
            return Ok(());
        }
        prop_assert_eq!(comparison.relation.verdict, Verdict::Identical);
        prop_assert!(comparison.links.iter().all(|link| link.edits.is_empty()));
        prop_assert!(comparison.findings.is_empty());
    }
}
