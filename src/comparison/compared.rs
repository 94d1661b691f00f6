//! The links with their words compared: edits, and what was found in them.

use super::shares::{shares, total_words};
use super::{Link, LinkKind};
use crate::align::{Alignment, Reasons, Relation, Verdict, judge};
use crate::diff::{self, Edit, EditClass};
use crate::findings::{self, Finding, KnownWords, Raised};
use crate::text::{Text, Vocabulary};

/// Words of links that one step compares.
pub const STEP: f32 = 1000.0;
/// A link of more words on a side gets no findings: it is no sentence but a text without full stops,
/// and comparing all its words by meaning would take time that grows with their square. Nor is a
/// sentence of more words weighed.
pub const MOST_WORDS: f32 = 1500.0;

/// What the words of the links showed so far.
#[derive(Clone, Default)]
pub struct Compared {
    /// The links, in the order of A.
    links: Vec<ComparedLink>,
    /// In how many of them findings were looked for, from the first on.
    searched: usize,
    /// What the links keep, all together, once the verdict stands.
    kept: Kept,
}

/// How many words both sides of some links have, and how many of them stand in both word for word.
#[derive(Clone, Copy, Default)]
struct Kept {
    words: f32,
    verbatim: f32,
}

/// A link, and what is known of it beside what is shown of it.
#[derive(Clone)]
struct ComparedLink {
    /// The link. Its edits know nothing of findings: that is added last.
    link: Link,
    /// How likely it is.
    likely: f32,
    /// How many of its words stand on both sides, in runs.
    verbatim_words: u32,
    /// How many words its two sides have.
    words: f32,
    /// What was found in it, once that was looked for.
    found: Option<Found>,
}

impl ComparedLink {
    /// How many words of both sides stand in the other word for word.
    fn verbatim(&self) -> f32 {
        2.0 * self.verbatim_words as f32
    }
}

/// What was found in a link.
#[derive(Clone)]
struct Found {
    raised: Raised,
    /// Whether the other links told their part freely.
    freely: bool,
}

impl Compared {
    /// Makes room for so many links, no more.
    pub fn reserve(&mut self, links: usize) {
        self.links.reserve_exact(links);
    }

    /// The links that stand, in the order of A.
    pub fn links(&self) -> impl ExactSizeIterator<Item = &Link> {
        self.links.iter().map(|known| &known.link)
    }

    /// Compares the words of the next link. Where `earlier` holds the same sentences, what was found
    /// in them is taken from there.
    pub fn add(
        &mut self,
        (alignment, reasons): (Alignment, Option<Reasons>),
        reader: bool,
        [a, b]: &[Text; 2],
        vocabulary: &Vocabulary,
        earlier: &mut Compared,
    ) {
        let (edits, verbatim_words, found) = match earlier.place_of(&alignment) {
            Some(place) => {
                let known = &mut earlier.links[place];
                let edits = std::mem::take(&mut known.link.edits);
                (edits, known.verbatim_words, known.found.take())
            }
            None => {
                let difference = diff::compare(a, &alignment.a, b, &alignment.b, vocabulary);
                (difference.edits, difference.verbatim_words, None)
            }
        };
        let words = total_words(a, &alignment.a) + total_words(b, &alignment.b);
        let likely = alignment.likely;
        let (kind, similarity) = kind_of(&edits, likely);
        let link = Link {
            a: alignment.a,
            b: alignment.b,
            similarity,
            reader,
            moved: alignment.moved,
            kind,
            edits,
            reasons,
        };
        self.links.push(ComparedLink {
            link,
            likely,
            verbatim_words,
            words,
            found,
        });
    }

    /// The verdict over all links. Where the alignment found no more than chance gives, the reader's
    /// links alone stay, and a part is shared if there are any. How freely one is told is measured
    /// on those that stay.
    pub fn judge(&mut self, texts: &[Text; 2], vocabulary: &Vocabulary) -> Relation {
        let relation = self.drop_chance(texts, vocabulary);
        self.kept = Kept {
            words: self.links.iter().map(|known| known.words).sum(),
            verbatim: self.links.iter().map(ComparedLink::verbatim).sum(),
        };
        relation
    }

    /// The verdict, and the links taken out that do not stay under it.
    fn drop_chance(&mut self, texts: &[Text; 2], vocabulary: &Vocabulary) -> Relation {
        let judge = |compared: &Self| {
            let words = compared.links.iter().map(|known| known.verbatim_words);
            judge(&shares(texts, vocabulary, compared.links(), words.sum()))
        };
        let relation = judge(self);
        if relation.verdict != Verdict::Unrelated {
            return relation;
        }
        if !self.links().any(|link| link.reader) {
            // What was found under other decisions is of no interest now.
            self.links.iter_mut().for_each(|known| known.found = None);
            return relation;
        }
        self.links.retain(|known| known.link.reader);
        Relation {
            verdict: Verdict::Partial,
            ..judge(self)
        }
    }

    /// Looks for findings in the next links. True once none is left.
    pub fn search_on(&mut self, texts: &[Text; 2], words: KnownWords) -> bool {
        let mut done = 0.0;
        while done < STEP {
            if self.searched == self.links.len() {
                return true;
            }
            done += self.search(self.searched, texts, words);
            self.searched += 1;
        }
        false
    }

    /// Whether the links beside the one at `place` tell so little word for word that one text is a
    /// free retelling of the other.
    fn retells_freely(&self, place: usize) -> bool {
        /// Fewer words beside it do not show how the rest is told.
        const LEAST_WORDS: f32 = 50.0;
        /// A copy whose words were exchanged for synonyms one by one keeps more than this, and so
        /// does a later version. Set on the labelled retellings.
        const LEAST_KEPT: f32 = 0.4;

        let own = &self.links[place];
        let words = self.kept.words - own.words;
        let kept = self.kept.verbatim - own.verbatim();
        words >= LEAST_WORDS && kept < LEAST_KEPT * words
    }

    /// Looks for findings in a link, unless that was done before. Returns how many words it has.
    fn search(&mut self, place: usize, [a, b]: &[Text; 2], words: KnownWords) -> f32 {
        let freely = self.retells_freely(place);
        let known = &mut self.links[place];
        let link = &known.link;
        let is_done = |found: &Found| found.freely == freely;
        if known.found.as_ref().is_some_and(is_done) {
            return known.words;
        }
        let (in_a, in_b) = (total_words(a, &link.a), total_words(b, &link.b));
        let is_too_long = in_a.max(in_b) > MOST_WORDS && !link.edits.is_empty();
        let raised = match is_too_long {
            true => Raised {
                is_cut: true,
                ..Raised::default()
            },
            false => findings::of_link((a, &link.a), (b, &link.b), &link.edits, words, freely),
        };
        known.found = Some(Found { raised, freely });
        known.words
    }

    /// In which share of the links findings were looked for, 0 to 1.
    pub fn share_searched(&self) -> f32 {
        self.searched as f32 / self.links.len().max(1) as f32
    }

    /// Whether a budget cut the search for findings in a link short.
    pub fn is_cut(&self) -> bool {
        let mut found = self.links.iter().flat_map(|known| &known.found);
        found.any(|found| found.raised.is_cut)
    }

    /// The links and what was found in them, link by link, where the edits that a finding points out
    /// are marked.
    pub fn finish(self, [a, b]: &[Text; 2]) -> (Vec<Link>, Vec<Finding>) {
        let mut links = Vec::with_capacity(self.links.len());
        let mut findings = Vec::new();
        for (at, known) in self.links.into_iter().enumerate() {
            let mut link = known.link;
            let raised = known
                .found
                .map_or_else(Vec::new, |found| found.raised.findings);
            let shown: Vec<_> = raised.iter().map(|raw| (raw.a, raw.b)).collect();
            if !shown.is_empty() {
                diff::mark_meaning(&mut link.edits, &shown, a, b);
                (link.kind, link.similarity) = kind_of(&link.edits, known.likely);
                let raised = raised.into_iter();
                findings.extend(raised.map(|raw| Finding::new(raw, at, a, b)));
            }
            links.push(link);
        }
        (links, findings)
    }

    /// The place of the link between the same sentences.
    fn place_of(&self, alignment: &Alignment) -> Option<usize> {
        let by_a = |known: &ComparedLink| known.link.a.cmp(&alignment.a);
        let place = self.links.binary_search_by(by_a).ok();
        place.filter(|&at| self.links[at].link.b == alignment.b)
    }
}

/// How the two sides of a link with these edits compare, and how sure it is that they belong
/// together, where the alignment found the link so `likely`.
fn kind_of(edits: &[Edit], likely: f32) -> (LinkKind, f32) {
    let mut classes = edits.iter().map(|edit| edit.class);
    if classes.all(|class| class == EditClass::Typography) {
        (LinkKind::Verbatim, 1.0)
    } else {
        (LinkKind::Reworded, likely)
    }
}
