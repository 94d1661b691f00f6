//! The links with their words compared: edits and findings.

use super::shares::total_words;
use super::{Link, LinkKind};
use crate::align::{Alignment, Reasons};
use crate::diff::{self, Edit, EditClass};
use crate::findings::{self, Finding, Raised, Words};
use crate::text::Text;

/// A link of more words on a side gets no findings: it is no sentence but a text without full stops,
/// and comparing all its words by meaning would take time that grows with their square.
const MOST_WORDS: f32 = 1500.0;

/// What the words of the links showed so far.
#[derive(Default)]
pub struct Compared {
    /// The links, in the order of A.
    pub links: Vec<Link>,
    /// What was found in them, link by link.
    pub findings: Vec<Finding>,
    /// For each link how many words stand in it word for word, in runs.
    verbatim_words: Vec<u32>,
    /// For each link whether a budget cut the search for findings in it short.
    is_cut: Vec<bool>,
}

impl Compared {
    /// Compares the words of the next link. Where `earlier` holds the same sentences, what was found
    /// in them is taken from there.
    pub fn add(
        &mut self,
        (alignment, reasons): (Alignment, Option<Reasons>),
        reader: bool,
        texts: &[Text; 2],
        words: Words,
        earlier: &mut Compared,
    ) {
        let (kind, edits) = match earlier.place_of(&alignment) {
            Some(place) => self.take_over(earlier, place),
            None => self.compare(&alignment, texts, words),
        };
        self.links.push(Link {
            a: alignment.a,
            b: alignment.b,
            similarity: match kind {
                LinkKind::Verbatim => 1.0,
                LinkKind::Reworded => alignment.likely,
            },
            reader,
            moved: alignment.moved,
            kind,
            edits,
            reasons,
        });
    }

    /// Compares the words of a link, and notes what it finds as that of the next.
    fn compare(
        &mut self,
        alignment: &Alignment,
        [a, b]: &[Text; 2],
        words: Words,
    ) -> (LinkKind, Vec<Edit>) {
        let (in_a, in_b) = ((a, &alignment.a[..]), (b, &alignment.b[..]));
        let mut difference = diff::compare(in_a.0, in_a.1, in_b.0, in_b.1, words.vocabulary);
        let longest = total_words(a, &alignment.a).max(total_words(b, &alignment.b));
        let is_too_long = longest > MOST_WORDS && !difference.edits.is_empty();
        let raised = if is_too_long {
            Raised::default()
        } else {
            findings::of_link(in_a, in_b, &difference.edits, words)
        };
        let shown: Vec<_> = raised.findings.iter().map(|raw| (raw.a, raw.b)).collect();
        diff::mark_meaning(&mut difference.edits, &shown, a, b);
        self.verbatim_words.push(difference.verbatim_words);
        self.is_cut.push(is_too_long || raised.is_cut);
        let link = self.links.len();
        let findings = raised.findings.into_iter();
        self.findings
            .extend(findings.map(|raw| Finding::new(raw, link, a, b)));
        let mut classes = difference.edits.iter().map(|edit| edit.class);
        let kind = if classes.all(|class| class == EditClass::Typography) {
            LinkKind::Verbatim
        } else {
            LinkKind::Reworded
        };
        (kind, difference.edits)
    }

    /// Takes what was found in the link at `place` of `earlier` as that of the next.
    fn take_over(&mut self, earlier: &mut Compared, place: usize) -> (LinkKind, Vec<Edit>) {
        self.verbatim_words.push(earlier.verbatim_words[place]);
        self.is_cut.push(earlier.is_cut[place]);
        let before = |place| earlier.findings.partition_point(|one| one.link < place);
        let findings = earlier.findings[before(place)..before(place + 1)].iter();
        let link = self.links.len();
        self.findings.extend(findings.map(|finding| Finding {
            link,
            ..finding.clone()
        }));
        let link = &mut earlier.links[place];
        (link.kind, std::mem::take(&mut link.edits))
    }

    /// Whether a budget cut the search for findings in a link short.
    pub fn is_cut(&self) -> bool {
        self.is_cut.contains(&true)
    }

    /// The place of the link between the same sentences.
    fn place_of(&self, alignment: &Alignment) -> Option<usize> {
        let place = self.links.binary_search_by(|link| link.a.cmp(&alignment.a));
        place.ok().filter(|&at| self.links[at].b == alignment.b)
    }

    /// How many words stand word for word in the links, or in those of the reader alone.
    pub fn verbatim_words(&self, of_reader: bool) -> u32 {
        let links = self.links.iter().zip(&self.verbatim_words);
        let counted = links.filter(|(link, _)| link.reader || !of_reader);
        counted.map(|(_, words)| words).sum()
    }

    /// The links of the reader alone, and what was found in them.
    pub fn of_reader(&self) -> (Vec<Link>, Vec<Finding>) {
        let mut links = Vec::new();
        let place: Vec<Option<usize>> = self
            .links
            .iter()
            .map(|link| {
                link.reader.then(|| {
                    links.push(link.clone());
                    links.len() - 1
                })
            })
            .collect();
        let findings = self.findings.iter().filter_map(|finding| {
            let link = place[finding.link]?;
            let finding = finding.clone();
            Some(Finding { link, ..finding })
        });
        (links, findings.collect())
    }
}
