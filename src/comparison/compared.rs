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
        [a, b]: &[Text; 2],
        words: &Words,
        earlier: &mut Compared,
    ) {
        let longest = total_words(a, &alignment.a).max(total_words(b, &alignment.b));
        let index = self.links.len();
        let (kind, edits) = match earlier.place_of(&alignment) {
            Some(place) => {
                let link = &mut earlier.links[place];
                self.verbatim_words.push(earlier.verbatim_words[place]);
                self.is_cut.push(earlier.is_cut[place]);
                let before = |place| earlier.findings.partition_point(|one| one.link < place);
                let findings = earlier.findings[before(place)..before(place + 1)].iter();
                self.findings.extend(findings.map(|finding| Finding {
                    link: index,
                    ..finding.clone()
                }));
                (link.kind, std::mem::take(&mut link.edits))
            }
            None => {
                let mut difference =
                    diff::compare(a, &alignment.a, b, &alignment.b, words.vocabulary);
                self.verbatim_words.push(difference.verbatim_words);
                let is_too_long = longest > MOST_WORDS && !difference.edits.is_empty();
                let raised = if is_too_long {
                    Raised::default()
                } else {
                    let sides = ((a, &alignment.a[..]), (b, &alignment.b[..]));
                    findings::of_link(sides.0, sides.1, &difference.edits, words)
                };
                self.is_cut.push(is_too_long || raised.is_cut);
                let found = raised.findings.iter();
                let shown: Vec<_> = found.map(|raw| (raw.a, raw.b)).collect();
                diff::mark_meaning(&mut difference.edits, &shown, a, b);
                let findings = raised.findings.into_iter();
                self.findings
                    .extend(findings.map(|raw| Finding::new(raw, index, a, b)));
                let is_typography = |edit: &Edit| edit.class == EditClass::Typography;
                let kind = match difference.edits.iter().all(is_typography) {
                    true => LinkKind::Verbatim,
                    false => LinkKind::Reworded,
                };
                (kind, difference.edits)
            }
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
