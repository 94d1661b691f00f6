//! What a sound comparison keeps to, as a caller can check it. The fuzz targets use it too.

use article_compare::{Comparison, Edit, Finding, Link, Side, Span, Verdict};

/// Every range lies in its text, no text is left out, and both texts can be rebuilt.
pub fn expect_sound(comparison: &Comparison, a: &str, b: &str) {
    expect_sound_side(&comparison.a, a);
    expect_sound_side(&comparison.b, b);
    let mut linked = [
        vec![0; comparison.a.sentences.len()],
        vec![0; comparison.b.sentences.len()],
    ];
    for link in &comparison.links {
        assert!(!link.a.is_empty() && !link.b.is_empty(), "{link:?}");
        link.a.iter().for_each(|&at| linked[0][at] += 1);
        link.b.iter().for_each(|&at| linked[1][at] += 1);
        for edit in &link.edits {
            assert!(is_within(a, edit.a) && is_within(b, edit.b), "{edit:?}");
            assert!(!edit.a.is_empty() || !edit.b.is_empty(), "{edit:?}");
        }
        expect_rebuilt(link, (&comparison.a, a), (&comparison.b, b));
    }
    let in_two_links = linked.iter().flatten().any(|&times| times > 1);
    assert!(!in_two_links, "a sentence stands in two links");
    for finding in &comparison.findings {
        assert!(is_within(a, finding.a) && is_within(b, finding.b));
        assert!(finding.link < comparison.links.len());
    }
    let weight = |finding: &Finding| (finding.is_omission(), finding.kind);
    assert!(comparison.findings.is_sorted_by_key(weight));
    if comparison.relation.verdict == Verdict::Unrelated {
        assert!(comparison.findings.is_empty());
    }
}

fn expect_sound_side(side: &Side, text: &str) {
    let mut before = 0;
    for sentence in &side.sentences {
        assert!(is_within(text, sentence.span), "{sentence:?}");
        assert!(!sentence.span.is_empty(), "{sentence:?}");
        assert!(
            sentence.span.start >= before,
            "{sentence:?} overlaps the one before"
        );
        let between = &text[before as usize..sentence.span.start as usize];
        assert_eq!(between.trim(), "", "left out before {sentence:?}");
        before = sentence.span.end;
    }
    assert_eq!(text[before as usize..].trim(), "", "left out at the end");
    for quotation in &side.quotations {
        assert!(is_within(text, quotation.span), "{quotation:?}");
        assert!(
            quotation
                .speaker
                .is_none_or(|speaker| is_within(text, speaker))
        );
    }
}

fn is_within(text: &str, span: Span) -> bool {
    let [start, end] = [span.start as usize, span.end as usize];
    start <= end && text.is_char_boundary(start) && text.is_char_boundary(end)
}

/// What stands between a link's edits is the same on both sides, stretch for stretch: with the
/// edits, either side gives the other.
fn expect_rebuilt(link: &Link, (a, a_text): (&Side, &str), (b, b_text): (&Side, &str)) {
    let in_a = unchanged(a, a_text, &link.a, link.edits.iter().map(|edit| edit.a));
    let in_b = unchanged(b, b_text, &link.b, link.edits.iter().map(|edit| edit.b));
    assert_eq!(in_a, in_b, "outside the edits of {link:?}");
}

/// What stands before, between and after the `changed` stretches of some sentences. Sentences that
/// follow each other are one passage, with the space between them; others are put end to end.
fn unchanged(
    side: &Side,
    text: &str,
    sentences: &[usize],
    changed: impl Iterator<Item = Span>,
) -> Vec<String> {
    let mut passages: Vec<Span> = Vec::new();
    for (place, &at) in sentences.iter().enumerate() {
        let span = side.sentences[at].span;
        match passages.last_mut() {
            Some(passage) if sentences[place - 1] + 1 == at => passage.end = span.end,
            _ => passages.push(span),
        }
    }
    let between = |from: u32, to: u32| -> String {
        let parts = passages.iter().filter_map(|passage| {
            let [start, end] = [passage.start.max(from), passage.end.min(to)];
            text.get(start as usize..end as usize)
        });
        parts.collect()
    };
    let mut from = 0;
    let mut stretches = Vec::new();
    for span in changed {
        assert!(span.start >= from, "the edits overlap or are out of order");
        stretches.push(between(from, span.start));
        from = span.end;
    }
    stretches.push(between(from, text.len() as u32));
    stretches
}

/// `there`, of A and B, and `back`, of B and A, say the same.
pub fn expect_mirrored(there: &Comparison, back: &Comparison) {
    let relation = back.relation;
    assert_eq!(there.relation.verdict, relation.verdict);
    let shares = [there.relation.coverage_a, there.relation.coverage_b];
    assert_eq!(shares, [relation.coverage_b, relation.coverage_a]);
    let shares = [there.relation.verbatim_a, there.relation.verbatim_b];
    assert_eq!(shares, [relation.verbatim_b, relation.verbatim_a]);
    assert_eq!([&there.a, &there.b], [&back.b, &back.a]);
    assert_eq!(there.precise, back.precise);

    let mut links: Vec<Link> = back.links.iter().map(mirrored_link).collect();
    links.sort_by(|one, other| one.a.cmp(&other.a));
    assert_eq!(there.links, links);

    let place = |link: usize| {
        let sentences = &back.links[link].b;
        links.iter().position(|link| link.a == *sentences).unwrap()
    };
    let mut mirrored: Vec<_> = back
        .findings
        .iter()
        .map(|finding| {
            let [of_a, of_b] = finding.arguments.as_slice() else {
                panic!("{finding:?} does not quote both sides");
            };
            (
                place(finding.link),
                finding.b,
                finding.a,
                finding.rule,
                [of_b, of_a],
                finding.kind,
            )
        })
        .collect();
    let mut findings: Vec<_> = there
        .findings
        .iter()
        .map(|finding| {
            let [of_a, of_b] = finding.arguments.as_slice() else {
                panic!("{finding:?} does not quote both sides");
            };
            (
                finding.link,
                finding.a,
                finding.b,
                finding.rule,
                [of_a, of_b],
                finding.kind,
            )
        })
        .collect();
    mirrored.sort();
    findings.sort();
    assert_eq!(findings, mirrored);
}

fn mirrored_link(link: &Link) -> Link {
    let edits = link
        .edits
        .iter()
        .map(|&Edit { a, b, class }| Edit { a: b, b: a, class });
    let reasons = link.reasons.clone().map(|mut reasons| {
        std::mem::swap(&mut reasons.runner_up_a, &mut reasons.runner_up_b);
        reasons
            .shared
            .iter_mut()
            .for_each(|(a, b)| std::mem::swap(a, b));
        reasons
    });
    Link {
        a: link.b.clone(),
        b: link.a.clone(),
        edits: edits.collect(),
        reasons,
        ..link.clone()
    }
}
