//! How two words stand to each other in meaning: from the word lists, and from the lexicon where
//! one was added.

use std::cell::{OnceCell, RefCell};
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::language::{Language, Lexicon, Listed, Meanings, PartsOfSpeech, WordLists, lexicon_for};
use crate::text::Form;

/// How two different words stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LexicalRelation {
    /// Two spellings or forms of one word, or one derived from the other.
    Forms,
    /// Words that mean the same.
    Synonyms,
    /// Words that mean the opposite.
    Opposites,
    /// Near in meaning: most replacements are harmless.
    Near,
    /// Different kinds of one thing: year and month.
    Sisters,
    /// Both are in the list of near words, and nothing joins them: praise and sue.
    Apart,
    /// Nothing is known that joins them.
    Strangers,
    /// At least one of them is not known at all.
    Unknown,
}

/// How far the relation of two words is looked for; each costs more than the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// Spellings, inflections and synonyms.
    Same,
    /// Derivations and opposites too.
    Close,
    /// Whatever joins them.
    Loose,
}

impl Reach {
    fn further(self) -> Self {
        match self {
            Self::Same => Self::Close,
            Self::Close | Self::Loose => Self::Loose,
        }
    }
}

/// Knows how words stand to each other, and remembers what it has worked out.
pub struct LexicalRelations {
    language: Language,
    lists: &'static WordLists,
    lexicon: Option<Arc<Lexicon>>,
    /// The relations worked out so far, and how far they were looked for.
    found: RefCell<FxHashMap<(Form, Form), (LexicalRelation, Reach)>>,
    /// What is known of each form; looked up when first asked for.
    known: Vec<OnceCell<Box<Known>>>,
    /// The parts of speech of each form; looked up when first asked for.
    parts_of_speech: Vec<OnceCell<PartsOfSpeech>>,
}

/// What is known of one word.
struct Known {
    listed: Listed,
    /// None without a lexicon.
    meanings: Option<Meanings>,
}

impl LexicalRelations {
    /// What the lists and a lexicon know of the words of `language`, of so many forms.
    pub fn new(language: Language, lexicon: Option<Arc<Lexicon>>, forms: usize) -> Self {
        Self {
            language,
            lists: WordLists::of(language),
            lexicon,
            found: RefCell::default(),
            known: (0..forms).map(|_| OnceCell::new()).collect(),
            parts_of_speech: vec![OnceCell::new(); forms],
        }
    }

    /// Whether another lexicon has been added for the language since.
    pub fn is_outdated(&self) -> bool {
        let known = self.lexicon.as_ref().map(Arc::as_ptr);
        known != lexicon_for(self.language).as_ref().map(Arc::as_ptr)
    }

    /// Whether a lexicon was added for the language.
    pub fn has_lexicon(&self) -> bool {
        self.lexicon.is_some()
    }

    /// How the forms `a` and `b`, written as `words`, stand to each other, looked for only as far
    /// as `reach`: beyond it they count as strangers.
    pub fn between(&self, a: Form, b: Form, words: (&str, &str), reach: Reach) -> LexicalRelation {
        /// Enough for what a stretch of text repeats; then it begins anew.
        const MOST_REMEMBERED: usize = 1 << 14;

        let key = (a.min(b), a.max(b));
        let known = self.found.borrow().get(&key).copied();
        let mut next = match known {
            Some((relation, done)) if relation != LexicalRelation::Strangers || done >= reach => {
                return relation;
            }
            Some((_, done)) => done.further(),
            None => Reach::Same,
        };
        let (of_a, of_b) = (self.known(a, words.0), self.known(b, words.1));
        let relation = loop {
            let relation = match next {
                Reach::Same => self.same(of_a, of_b),
                Reach::Close => self.close(of_a, of_b),
                Reach::Loose => self.loose(of_a, of_b),
            };
            if relation != LexicalRelation::Strangers || next >= reach {
                break relation;
            }
            next = next.further();
        };
        let mut found = self.found.borrow_mut();
        if found.len() >= MOST_REMEMBERED {
            found.clear();
        }
        found.insert(key, (relation, next));
        relation
    }

    /// Whether the lexicon gives both words a meaning in common.
    pub fn share_meaning(&self, a: Form, b: Form, words: (&str, &str)) -> bool {
        self.lexicon.is_some() && self.mean_the_same(self.known(a, words.0), self.known(b, words.1))
    }

    /// Whether the lexicon lists both words, and in no line together; what else may join them is not
    /// looked for, which costs far more.
    pub fn are_listed_apart(&self, a: Form, b: Form, words: (&str, &str)) -> bool {
        let (of_a, of_b) = (self.known(a, words.0), self.known(b, words.1));
        let found = self.in_lexicon(of_a, of_b);
        found.is_some_and(|(lexicon, a, b)| lexicon.listed_together(a, b) == Some(false))
    }

    /// Whether two words or terms mean the same.
    pub fn are_synonyms(&self, a: &str, b: &str) -> bool {
        let (a, b) = (self.look_up(a), self.look_up(b));
        self.lists.synonyms(&a.listed, &b.listed) || self.mean_the_same(&a, &b)
    }

    /// The parts of speech that the form written as `word` can have; none at all without a lexicon.
    pub fn parts_of_speech(&self, form: Form, word: &str) -> Option<PartsOfSpeech> {
        let lexicon = self.lexicon.as_ref()?;
        let known =
            self.parts_of_speech[form.index()].get_or_init(|| lexicon.parts_of_speech(word));
        Some(*known)
    }

    fn known(&self, form: Form, word: &str) -> &Known {
        self.known[form.index()].get_or_init(|| Box::new(self.look_up(word)))
    }

    fn look_up(&self, word: &str) -> Known {
        Known {
            listed: self.lists.look_up(word),
            meanings: self.lexicon.as_ref().map(|lexicon| lexicon.look_up(word)),
        }
    }

    /// The lexicon and what it knows of two words.
    fn in_lexicon<'k>(
        &'k self,
        a: &'k Known,
        b: &'k Known,
    ) -> Option<(&'k Lexicon, &'k Meanings, &'k Meanings)> {
        let lexicon = self.lexicon.as_deref()?;
        Some((lexicon, a.meanings.as_ref()?, b.meanings.as_ref()?))
    }

    fn mean_the_same(&self, a: &Known, b: &Known) -> bool {
        let found = self.in_lexicon(a, b);
        found.is_some_and(|(lexicon, a, b)| lexicon.synonyms(a, b))
    }

    fn same(&self, a: &Known, b: &Known) -> LexicalRelation {
        if self.lists.same_word(&a.listed, &b.listed) {
            LexicalRelation::Forms
        } else if self.lists.synonyms(&a.listed, &b.listed) || self.mean_the_same(a, b) {
            LexicalRelation::Synonyms
        } else {
            LexicalRelation::Strangers
        }
    }

    fn close(&self, a: &Known, b: &Known) -> LexicalRelation {
        if self.lists.antonyms(&a.listed, &b.listed) {
            return LexicalRelation::Opposites;
        }
        match self.in_lexicon(a, b) {
            Some((lexicon, a, b)) if lexicon.derived(a, b) => LexicalRelation::Forms,
            Some((lexicon, a, b)) if lexicon.antonyms(a, b) => LexicalRelation::Opposites,
            _ => LexicalRelation::Strangers,
        }
    }

    fn loose(&self, a: &Known, b: &Known) -> LexicalRelation {
        let Some((lexicon, a, b)) = self.in_lexicon(a, b) else {
            return LexicalRelation::Unknown;
        };
        match lexicon.listed_together(a, b) {
            _ if lexicon.related(a, b) => LexicalRelation::Near,
            Some(true) => LexicalRelation::Near,
            Some(false) => LexicalRelation::Apart,
            None if lexicon.sisters(a, b) => LexicalRelation::Sisters,
            None if a.is_known() && b.is_known() => LexicalRelation::Strangers,
            None => LexicalRelation::Unknown,
        }
    }
}
