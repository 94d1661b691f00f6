//! The comparison as work in bounded steps, and run to its end.

use std::cmp::Ordering;
use std::sync::Arc;

use super::Comparison;
use super::compared::{Compared, STEP};
use super::mirror::mirrored;
use super::omissions;
use super::shares::total_words;
use super::side::side;
use super::untold::{Claims, Untold};
use crate::align::{
    Aligner, Alignment, Decided, DecisionError, Reasons, Relation, Verdict, Weights, one_to_one,
    restore_told_furniture,
};
use crate::findings::{Finding, KnownWords, WordTable};
use crate::options::{Decision, Options};
use crate::sorting::sort_by_key;
use crate::text::{Text, Vocabulary, Which};

/// Bytes of text that one step reads.
const READ_STEP: usize = 1 << 14;

/// A comparison under way: it advances by bounded work, so that a page stays live meanwhile. Between two
/// steps it may go to another thread: it is `Send`.
///
/// The work is always done in one orientation, whichever text comes first, and the result is
/// turned round where need be: so swapping the texts mirrors the result to the last detail.
///
/// What depends on the texts alone is done before the reader's decisions come in, and the words of a
/// link are compared by themselves. So [`Job::again`] has little to do, and its result is that of a
/// job from the beginning.
pub struct Job {
    texts: [Text; 2],
    vocabulary: Vocabulary,
    /// Whether A and B changed places for the work.
    swapped: bool,
    stage: Stage,
    /// What is known of each word; looked up when findings are first looked for.
    word_table: Option<WordTable>,
    /// What knows the pairs of sentences, from before other decisions.
    aligner: Option<Box<Aligner>>,
    compared: Compared,
    /// What was compared before other decisions, as far as it holds.
    earlier: Compared,
    /// Whether other decisions about the same texts may come, so that what they go on from is kept.
    keeps: bool,
    /// The verdict, once all links stand.
    relation: Relation,
    /// What the sentences outside all links claim.
    claims: Claims,
    /// Whether links are to say why their sides belong together.
    reasons: bool,
    /// What the reader decided, in the caller's order of texts.
    decisions: Vec<Decision>,
    /// The same, checked and in the order of the work.
    decided: Decided,
}

/// The links whose words are still to be compared, each with its reasons where they are asked for.
type Rest = std::vec::IntoIter<(Alignment, Option<Reasons>)>;

enum Stage {
    Read(Which),
    /// Both texts have been read: what of one belongs to the story because the other tells it?
    Settle,
    /// What did the reader decide?
    Decide,
    /// Do both texts say the same? If not, the search for links begins.
    Begin,
    Align(Box<Aligner>),
    Diff(Rest),
    /// The links stand: which of their changes may alter the meaning?
    Search,
    /// How much does each sentence outside them claim?
    Weigh(Untold),
    Done,
    /// The reader's decisions cannot stand.
    Refused(DecisionError),
}

impl Job {
    /// Begins the comparison of `a` and `b`.
    ///
    /// # Panics
    /// Where a text has 4 GiB or more.
    pub fn new(a: impl Into<String>, b: impl Into<String>, options: &Options) -> Self {
        let (a, b): (String, String) = (a.into(), b.into());
        let swapped = is_swapped(&a, &b, options);
        let read = |text: String, language: &Option<String>| {
            Text::new(text, language.as_deref()).count_furniture(options.count_furniture)
        };
        let a = read(a, &options.language_a);
        let b = read(b, &options.language_b);
        Self {
            texts: if swapped { [b, a] } else { [a, b] },
            vocabulary: Vocabulary::default(),
            swapped,
            stage: Stage::Read(Which::A),
            word_table: None,
            aligner: None,
            compared: Compared::default(),
            earlier: Compared::default(),
            keeps: true,
            relation: Relation::default(),
            claims: Claims::default(),
            reasons: options.reasons,
            decisions: options.decisions.clone(),
            decided: Decided::default(),
        }
    }

    /// Begins to compare the same texts again, with the decisions of `options`, with reasons where they are asked
    /// for there, and with what lexicons have been added since. This job is run to its end, and how it read the texts
    /// stays: `count_furniture` is not looked at, and the languages are to be those it had.
    pub fn again(mut self, options: &Options) -> Self {
        while !self.advance() {}
        let [a, b] = self.texts();
        let swapped = is_swapped(&a, &b, options);
        self.earlier = std::mem::take(&mut self.compared);
        if swapped != self.swapped {
            self.swapped = swapped;
            self.texts.swap(0, 1);
            self.aligner = None;
            self.earlier = Compared::default();
        }
        self.claims = Claims::default();
        self.reasons = options.reasons;
        self.decisions.clone_from(&options.decisions);
        self.decided = Decided::default();
        self.stage = Stage::Decide;
        self
    }

    /// The two texts, in the caller's order.
    pub fn texts(&self) -> [Arc<str>; 2] {
        let mut texts = self.texts.each_ref().map(|text| Arc::clone(&text.source));
        if self.swapped {
            texts.reverse();
        }
        texts
    }

    /// Does the next bounded piece of work. True once nothing is left to do.
    pub fn advance(&mut self) -> bool {
        self.stage = match std::mem::replace(&mut self.stage, Stage::Done) {
            Stage::Read(which) => self.read(which),
            Stage::Settle => {
                let [a, b] = &mut self.texts;
                restore_told_furniture(a, b);
                Stage::Decide
            }
            Stage::Decide => self.decide(),
            Stage::Begin => self.begin(),
            Stage::Align(aligner) => self.align(aligner),
            Stage::Diff(rest) => self.compare_words(rest),
            Stage::Search => self.search(),
            Stage::Weigh(untold) => self.weigh(untold),
            end @ (Stage::Done | Stage::Refused(_)) => end,
        };
        matches!(self.stage, Stage::Done | Stage::Refused(_))
    }

    /// Reads on in one of the texts.
    fn read(&mut self, which: Which) -> Stage {
        if !self.texts[which].read_on(READ_STEP, &mut self.vocabulary) {
            return Stage::Read(which);
        }
        which.of(Stage::Read(Which::B), Stage::Settle)
    }

    /// Takes up what the reader decided.
    fn decide(&mut self) -> Stage {
        let mut counts = self.texts.each_ref().map(|text| text.sentences.len());
        if self.swapped {
            counts.reverse();
        }
        self.decided = match Decided::new(&self.decisions, counts) {
            Ok(decided) if self.swapped => decided.mirrored(),
            Ok(decided) => decided,
            Err(refusal) => return Stage::Refused(refusal),
        };
        for text in &mut self.texts {
            text.count_as_story(&[]);
        }
        if self.word_table.as_ref().is_some_and(WordTable::is_outdated) {
            self.word_table = None;
            self.earlier = Compared::default();
        }
        Stage::Begin
    }

    /// Begins to look for links.
    fn begin(&mut self) -> Stage {
        let [a, b] = &self.texts;
        let same = self.decided.is_empty().then(|| one_to_one(a, b)).flatten();
        if let Some(links) = same {
            return Stage::Diff(with_reasons(links, None));
        }
        let mut aligner = self
            .aligner
            .take()
            .unwrap_or_else(|| Box::new(Aligner::new(a, b, &self.vocabulary, Weights::LEARNED)));
        aligner.decide(self.decided.clone(), self.keeps);
        Stage::Align(aligner)
    }

    /// Looks for links.
    fn align(&mut self, mut aligner: Box<Aligner>) -> Stage {
        let [a, b] = &mut self.texts;
        if !aligner.advance(a, b) {
            return Stage::Align(aligner);
        }
        let links = aligner.links();
        let reasons = self.reasons.then(|| aligner.reasons(&links, a, b));
        // What the reader links is part of the story.
        a.count_as_story(self.decided.links().flat_map(|link| &link.a));
        b.count_as_story(self.decided.links().flat_map(|link| &link.b));
        aligner.forget_decisions();
        self.aligner = self.keeps.then_some(aligner);
        self.compared.reserve(links.len());
        Stage::Diff(with_reasons(links, reasons))
    }

    /// Compares the words of the next links.
    fn compare_words(&mut self, mut rest: Rest) -> Stage {
        let [a, b] = &self.texts;
        let mut done = 0.0;
        while done < STEP {
            let Some(next) = rest.next() else {
                return self.judge();
            };
            let Alignment {
                a: in_a, b: in_b, ..
            } = &next.0;
            done += total_words(a, in_a) + total_words(b, in_b);
            let reader = self.decided.takes(Which::A, in_a[0]);
            let earlier = &mut self.earlier;
            self.compared
                .add(next, reader, &self.texts, &self.vocabulary, earlier);
        }
        Stage::Diff(rest)
    }

    /// The links stand: their changes are weighed where the texts have to do with each other.
    fn judge(&mut self) -> Stage {
        self.earlier = Compared::default();
        self.relation = self.compared.judge(&self.texts, &self.vocabulary);
        match self.relation.verdict {
            Verdict::Unrelated => Stage::Done,
            _ => Stage::Search,
        }
    }

    /// Looks for findings in the next links.
    fn search(&mut self) -> Stage {
        // To look up every word is a step of its own: the first time the language's data are read for it.
        let is_known = self.word_table.is_some();
        let words = words(&self.vocabulary, &mut self.word_table, &self.texts);
        if is_known && self.compared.search_on(&self.texts, words) {
            Stage::Weigh(Untold::new(&self.texts, self.compared.links()))
        } else {
            Stage::Search
        }
    }

    /// Weighs the next sentences outside the links.
    fn weigh(&mut self, mut untold: Untold) -> Stage {
        let words = words(&self.vocabulary, &mut self.word_table, &self.texts);
        if untold.advance(&self.texts, words) {
            self.claims = untold.claims;
            Stage::Done
        } else {
            Stage::Weigh(untold)
        }
    }

    /// How much of the work is done, 0 to 1; it never falls. Up to 0.4 the texts are read, up to 0.8
    /// they are aligned, then their words compared: the shares of these in the time that a long
    /// text takes.
    pub fn progress(&self) -> f32 {
        match &self.stage {
            Stage::Read(_) => 0.2 * self.texts.iter().map(Text::progress).sum::<f32>(),
            Stage::Settle | Stage::Decide | Stage::Begin => 0.4,
            Stage::Align(aligner) => 0.4 + 0.4 * aligner.progress(),
            Stage::Diff(rest) => {
                let done = self.compared.links().len() as f32;
                0.8 + 0.05 * done / (done + rest.len() as f32).max(1.0)
            }
            Stage::Search => 0.85 + 0.15 * self.compared.share_searched(),
            Stage::Weigh(_) | Stage::Done | Stage::Refused(_) => 1.0,
        }
    }

    /// Does what is left and hands over the result.
    ///
    /// # Errors
    /// Where a decision names no sentence, a sentence that is not there, or one that another
    /// decision names as well.
    pub fn finish(mut self) -> Result<Comparison, DecisionError> {
        self.keeps = false;
        self.result()
    }

    /// Does what is left and hands over the result; [`Job::again`] can follow.
    ///
    /// # Errors
    /// As [`Job::finish`].
    pub fn result(&mut self) -> Result<Comparison, DecisionError> {
        while !self.advance() {}
        if let Stage::Refused(refusal) = self.stage {
            return Err(refusal);
        }
        let relation = self.relation;
        let precise = !self.compared.is_cut() && !self.claims.is_cut;
        let compared = if self.keeps {
            self.compared.clone()
        } else {
            std::mem::take(&mut self.compared)
        };
        let (mut links, mut findings) = compared.finish(&self.texts);
        omissions::drop_from_partial(&relation, &mut links, &mut findings);
        let [alone_in_a, alone_in_b] = self.decided.alone();
        let [a, b] = &self.texts;
        let comparison = Comparison {
            relation,
            a: side(a, alone_in_a, &self.claims.of[0]),
            b: side(b, alone_in_b, &self.claims.of[1]),
            links,
            findings,
            precise,
        };
        let mut comparison = if self.swapped {
            mirrored(comparison)
        } else {
            comparison
        };
        let place = |finding: &Finding| {
            let place = (finding.link, finding.a, finding.b);
            (finding.is_omission(), finding.kind, place)
        };
        sort_by_key(&mut comparison.findings, place);
        Ok(comparison)
    }
}

/// The words of both texts, which have been read, and what is known of them.
fn words<'w>(
    vocabulary: &'w Vocabulary,
    table: &'w mut Option<WordTable>,
    [a, b]: &[Text; 2],
) -> KnownWords<'w> {
    let table = table.get_or_insert_with(|| WordTable::new(vocabulary, a, b));
    KnownWords { vocabulary, table }
}

/// Whether the texts change places for the work: the shorter comes first. The same text twice is told
/// apart by its language, and by what the reader decided about each.
fn is_swapped(a: &str, b: &str, options: &Options) -> bool {
    let of_a = (a.len(), a, &options.language_a);
    let order = of_a.cmp(&(b.len(), b, &options.language_b)).then_with(|| {
        let decisions = options.decisions.iter();
        let in_a = decisions.clone().map(|one| &one.a);
        in_a.cmp(decisions.map(|one| &one.b))
    });
    order == Ordering::Greater
}

/// The links, each with its reasons where there are any.
fn with_reasons(links: Vec<Alignment>, reasons: Option<Vec<Reasons>>) -> Rest {
    let mut reasons = reasons.unwrap_or_default().into_iter();
    let links = links.into_iter().map(|link| (link, reasons.next()));
    links.collect::<Vec<_>>().into_iter()
}

/// Compares two texts. Swapping them mirrors the result.
///
/// # Panics
/// Where a text has 4 GiB or more, and where the options hold decisions that cannot stand;
/// [`Job::finish`] gives an error for these instead.
pub fn compare(a: &str, b: &str, options: &Options) -> Comparison {
    match Job::new(a, b, options).finish() {
        Ok(comparison) => comparison,
        Err(refusal) => panic!("{refusal}"),
    }
}
