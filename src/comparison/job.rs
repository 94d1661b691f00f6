//! The comparison as work in bounded steps, and run to its end.

use std::cmp::Ordering;

use super::mirror::mirrored;
use super::omissions;
use super::shares::{shares, total_words};
use super::side::side;
use super::untold::Untold;
use super::{Comparison, Link, LinkKind};
use crate::align::{
    Aligner, Alignment, Decided, DecisionError, Reasons, Relation, Verdict, Weights, judge,
    one_to_one, restore_told_furniture,
};
use crate::diff::{self, EditClass};
use crate::findings::{self, Finding, WordTable, Words};
use crate::options::{Decision, Options};
use crate::sorting::sort_by_key;
use crate::text::{Text, Vocabulary};

/// Bytes of text that one step reads.
const READ_STEP: usize = 1 << 14;
/// Words of links that one step compares.
const DIFF_STEP: f32 = 1000.0;
/// A link of more words on a side gets no findings: it is no sentence but a text without full stops,
/// and comparing all its words by meaning would take time that grows with their square.
const MOST_WORDS: f32 = 1500.0;

/// A comparison under way: it advances by bounded work, so that a page stays live meanwhile.
///
/// The work is always done in one orientation, whichever text comes first, and the result is
/// turned round where need be: so swapping the texts mirrors the result to the last detail.
pub struct Job {
    texts: [Text; 2],
    vocabulary: Vocabulary,
    /// Whether A and B changed places for the work.
    swapped: bool,
    stage: Stage,
    /// What is known of each word, once both texts have been read.
    word_table: Option<WordTable>,
    links: Vec<Link>,
    findings: Vec<Finding>,
    /// The verdict, once all links stand.
    relation: Option<Relation>,
    /// What the sentences outside all links claim, by side and sentence; empty where not weighed.
    claims: [Vec<Option<u32>>; 2],
    verbatim_words: u32,
    /// Those of them that stand in the reader's links.
    readers_verbatim_words: u32,
    /// False once a budget has cut work short.
    precise: bool,
    /// Whether links are to say why their sides belong together.
    reasons: bool,
    /// What the reader decided, in the caller's order of texts.
    decisions: Vec<Decision>,
    /// The same, checked and in the order of the work.
    decided: Decided,
    /// Why the decisions cannot stand, if they cannot.
    refusal: Option<DecisionError>,
}

enum Stage {
    Read(usize),
    /// Both texts have been read: what of one belongs to the story because the other tells it?
    Settle,
    Prepare,
    Align(Box<Aligner>),
    Diff(std::vec::IntoIter<(Alignment, Option<Reasons>)>),
    /// The links stand: how much does each sentence outside them claim?
    Weigh(Untold),
    Done,
}

impl Job {
    /// Begins the comparison of `a` and `b`.
    pub fn new(a: impl Into<String>, b: impl Into<String>, options: &Options) -> Self {
        let (a, b): (String, String) = (a.into(), b.into());
        let decisions = options.decisions.iter();
        // The same text twice is told apart by its language, and by what the reader decided about each.
        let of_a = (a.len(), &a, &options.language_a);
        let swapped = of_a.cmp(&(b.len(), &b, &options.language_b)).then_with(|| {
            let in_a = decisions.clone().map(|one| &one.a);
            in_a.cmp(decisions.map(|one| &one.b))
        }) == Ordering::Greater;
        let read = |text: String, language: &Option<String>| {
            Text::new(text, language.as_deref()).count_furniture(options.count_furniture)
        };
        let a = read(a, &options.language_a);
        let b = read(b, &options.language_b);
        Self {
            texts: if swapped { [b, a] } else { [a, b] },
            vocabulary: Vocabulary::default(),
            swapped,
            stage: Stage::Read(0),
            word_table: None,
            links: Vec::new(),
            findings: Vec::new(),
            relation: None,
            claims: Default::default(),
            verbatim_words: 0,
            readers_verbatim_words: 0,
            precise: true,
            reasons: options.reasons,
            decisions: options.decisions.clone(),
            decided: Decided::default(),
            refusal: None,
        }
    }

    /// Does the next bounded piece of work. True once nothing is left to do.
    pub fn advance(&mut self) -> bool {
        let [a, b] = &mut self.texts;
        match &mut self.stage {
            Stage::Read(side) => {
                let text = if *side == 0 { &mut *a } else { &mut *b };
                if text.read_on(READ_STEP, &mut self.vocabulary) {
                    *side += 1;
                }
                if *side == 2 {
                    self.stage = Stage::Settle;
                }
            }
            Stage::Settle => self.settle(),
            Stage::Prepare => {
                let same = self.decided.is_empty().then(|| one_to_one(a, b)).flatten();
                self.stage = match same {
                    Some(links) => Stage::Diff(with_reasons(links, None)),
                    None => {
                        let aligner = Aligner::new(a, b, &self.vocabulary, Weights::LEARNED);
                        Stage::Align(Box::new(aligner.with(self.decided.clone())))
                    }
                };
            }
            Stage::Align(aligner) => {
                if aligner.advance(a, b) {
                    let links = aligner.links();
                    let reasons = self.reasons.then(|| aligner.reasons(&links, a, b));
                    self.stage = Stage::Diff(with_reasons(links, reasons));
                }
            }
            Stage::Diff(alignments) => {
                let mut compared = 0.0;
                let mut batch = Vec::new();
                while compared < DIFF_STEP
                    && let Some((alignment, reasons)) = alignments.next()
                {
                    compared += total_words(a, &alignment.a) + total_words(b, &alignment.b);
                    batch.push((alignment, reasons));
                }
                if batch.is_empty() {
                    let relation = self.relate();
                    self.stage = if relation.verdict == Verdict::Unrelated {
                        Stage::Done
                    } else {
                        Stage::Weigh(Untold::new(&self.texts, &self.links))
                    };
                    self.relation = Some(relation);
                }
                for (alignment, reasons) in batch {
                    self.add_link(alignment, reasons);
                }
            }
            Stage::Weigh(untold) => {
                let words = self.word_table.as_ref().map(|table| Words {
                    vocabulary: &self.vocabulary,
                    table,
                });
                if words.is_none_or(|words| untold.advance(&self.texts, &words)) {
                    self.claims = untold.take_claims();
                    self.stage = Stage::Done;
                }
            }
            Stage::Done => return true,
        }
        false
    }

    /// Settles which sentences belong to the story, for the other text or the reader says so.
    fn settle(&mut self) {
        if let Err(refusal) = self.check_decisions() {
            self.refusal = Some(refusal);
            self.stage = Stage::Done;
            return;
        }
        let [a, b] = &mut self.texts;
        restore_told_furniture(a, b);
        for decision in self.decided.links() {
            a.count_as_story(&decision.a);
            b.count_as_story(&decision.b);
        }
        self.word_table = Some(WordTable::new(&self.vocabulary, a, b));
        self.stage = Stage::Prepare;
    }

    fn check_decisions(&mut self) -> Result<(), DecisionError> {
        let mut counts = self.texts.each_ref().map(|text| text.sentences.len());
        if self.swapped {
            counts.reverse();
        }
        let decided = Decided::new(&self.decisions, counts)?;
        self.decided = if self.swapped {
            decided.mirrored()
        } else {
            decided
        };
        Ok(())
    }

    fn add_link(&mut self, alignment: Alignment, reasons: Option<Reasons>) {
        let [a, b] = &self.texts;
        let mut difference = diff::compare(a, &alignment.a, b, &alignment.b, &self.vocabulary);
        let reader = self.decided.columns_of(alignment.a[0]).is_some();
        self.verbatim_words += difference.verbatim_words;
        if reader {
            self.readers_verbatim_words += difference.verbatim_words;
        }
        let longest = total_words(a, &alignment.a).max(total_words(b, &alignment.b));
        if longest > MOST_WORDS {
            self.precise = false;
        } else if let Some(table) = &self.word_table {
            let words = Words {
                vocabulary: &self.vocabulary,
                table,
            };
            let raised = findings::of_link(
                (a, &alignment.a),
                (b, &alignment.b),
                &difference.edits,
                &words,
            );
            let shown: Vec<_> = raised.iter().map(|raw| (raw.a, raw.b)).collect();
            diff::mark_meaning(&mut difference.edits, &shown, a, b);
            let link = self.links.len();
            let findings = raised.into_iter();
            self.findings
                .extend(findings.map(|raw| Finding::new(raw, link, a, b)));
        }
        let mut edits = difference.edits.iter();
        let same_words = edits.all(|edit| edit.class == EditClass::Typography);
        self.links.push(Link {
            a: alignment.a,
            b: alignment.b,
            similarity: if same_words { 1.0 } else { alignment.likely },
            reader,
            moved: alignment.moved,
            kind: if same_words {
                LinkKind::Verbatim
            } else {
                LinkKind::Reworded
            },
            edits: difference.edits,
            reasons,
        });
    }

    /// How much of the work is done, 0 to 1; it never falls. Up to 0.4 the texts are read, up to 0.8
    /// they are aligned, then their words compared: the shares of these in the time that a long
    /// text takes.
    pub fn progress(&self) -> f32 {
        match &self.stage {
            Stage::Read(side) => 0.2 * (*side as f32 + self.texts[(*side).min(1)].progress()),
            Stage::Settle | Stage::Prepare => 0.4,
            Stage::Align(aligner) => 0.4 + 0.4 * aligner.progress(),
            Stage::Diff(rest) => {
                let done = self.links.len() as f32;
                0.8 + 0.2 * done / (done + rest.len() as f32).max(1.0)
            }
            Stage::Weigh(_) | Stage::Done => 1.0,
        }
    }

    /// Does what is left and hands over the result.
    ///
    /// # Errors
    /// Where a decision names no sentence, a sentence that is not there, or one that another
    /// decision names as well.
    pub fn finish(self) -> Result<Comparison, DecisionError> {
        Ok(self.finish_with_texts()?.0)
    }

    /// Does what is left and hands over the result, and the two texts again.
    ///
    /// # Errors
    /// As [`Job::finish`].
    pub fn finish_with_texts(mut self) -> Result<(Comparison, [String; 2]), DecisionError> {
        while !self.advance() {}
        if let Some(refusal) = self.refusal {
            return Err(refusal);
        }
        let relation = self.relation.expect("the links stand");
        omissions::drop_from_partial(&relation, &mut self.links, &mut self.findings);
        let [alone_in_a, alone_in_b] = self.decided.alone();
        let mut texts = self
            .texts
            .each_mut()
            .map(|text| std::mem::take(&mut text.source));
        let [a, b] = self.texts;
        let comparison = Comparison {
            relation,
            a: side(a, alone_in_a, &self.claims[0]),
            b: side(b, alone_in_b, &self.claims[1]),
            links: self.links,
            findings: self.findings,
            precise: self.precise,
        };
        let mut comparison = if self.swapped {
            texts.reverse();
            mirrored(comparison)
        } else {
            comparison
        };
        let place = |finding: &Finding| {
            let place = (finding.link, finding.a, finding.b);
            (finding.is_omission(), finding.kind, place)
        };
        sort_by_key(&mut comparison.findings, place);
        Ok((comparison, texts))
    }

    /// The verdict over all links. Where the alignment found no more than chance gives, the reader's
    /// links alone stay, and a part is shared if there are any.
    fn relate(&mut self) -> Relation {
        let relation = self.judge();
        if relation.verdict != Verdict::Unrelated {
            return relation;
        }
        let (links, findings) = (&mut self.links, &mut self.findings);
        if !links.iter().any(|link| link.reader) {
            findings.clear();
            for edit in links.iter_mut().flat_map(|link| &mut link.edits) {
                if edit.class == EditClass::Meaning {
                    edit.class = EditClass::Wording;
                }
            }
            return relation;
        }
        let mut kept = 0;
        let place: Vec<Option<usize>> = links
            .iter()
            .map(|link| {
                kept += usize::from(link.reader);
                link.reader.then(|| kept - 1)
            })
            .collect();
        links.retain(|link| link.reader);
        self.verbatim_words = self.readers_verbatim_words;
        findings.retain_mut(|finding| match place[finding.link] {
            Some(link) => {
                finding.link = link;
                true
            }
            None => false,
        });
        Relation {
            verdict: Verdict::Partial,
            ..self.judge()
        }
    }

    /// The verdict over the links as they are.
    fn judge(&self) -> Relation {
        let Self {
            texts,
            vocabulary,
            links,
            ..
        } = self;
        judge(&shares(texts, vocabulary, links, self.verbatim_words))
    }
}

/// The links, each with its reasons where there are any.
fn with_reasons(
    links: Vec<Alignment>,
    reasons: Option<Vec<Reasons>>,
) -> std::vec::IntoIter<(Alignment, Option<Reasons>)> {
    let mut reasons = reasons.unwrap_or_default().into_iter();
    let links = links.into_iter().map(|link| (link, reasons.next()));
    links.collect::<Vec<_>>().into_iter()
}

/// Compares two texts. Swapping them mirrors the result.
///
/// # Panics
/// Where the options hold decisions that cannot stand; [`Job::finish`] gives the error instead.
pub fn compare(a: &str, b: &str, options: &Options) -> Comparison {
    match Job::new(a, b, options).finish() {
        Ok(comparison) => comparison,
        Err(refusal) => panic!("{refusal}"),
    }
}
