//! How two words stand to each other in meaning: from the word lists, and from the lexicon where
//! one was added.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::language::{Language, Lexicon, Meanings, PartsOfSpeech, WordLists, lexicon_for};
use crate::text::Form;

/// How two different words stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
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
pub struct Relations {
    language: Language,
    lists: &'static WordLists,
    lexicon: Option<Arc<Lexicon>>,
    /// The relations worked out so far, and how far they were looked for.
    found: RefCell<FxHashMap<(Form, Form), (Relation, Reach)>>,
    meanings: RefCell<FxHashMap<Form, Rc<Meanings>>>,
}

impl Relations {
    /// What is known of the words of `language`.
    pub fn new(language: Language) -> Self {
        Self {
            language,
            lists: WordLists::of(language),
            lexicon: lexicon_for(language),
            found: RefCell::default(),
            meanings: RefCell::default(),
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
    pub fn between(&self, a: Form, b: Form, words: (&str, &str), reach: Reach) -> Relation {
        /// Enough for what a stretch of text repeats; then it begins anew.
        const MOST_REMEMBERED: usize = 1 << 14;

        let key = (a.min(b), a.max(b));
        let known = self.found.borrow().get(&key).copied();
        let mut next = match known {
            Some((relation, done)) if relation != Relation::Strangers || done >= reach => {
                return relation;
            }
            Some((_, done)) => done.further(),
            None => Reach::Same,
        };
        let relation = loop {
            let relation = match next {
                Reach::Same => self.same(a, b, words),
                Reach::Close => self.close(words.0, words.1),
                Reach::Loose => self.loose(words.0, words.1),
            };
            if relation != Relation::Strangers || next >= reach {
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
        let Some(lexicon) = &self.lexicon else {
            return false;
        };
        let meanings = |form: Form, word: &str| {
            let known = self.meanings.borrow().get(&form).cloned();
            known.unwrap_or_else(|| {
                let looked_up = Rc::new(lexicon.look_up(word));
                self.meanings
                    .borrow_mut()
                    .insert(form, Rc::clone(&looked_up));
                looked_up
            })
        };
        meanings(a, words.0).meet(&meanings(b, words.1))
    }

    /// Whether two words or terms mean the same.
    pub fn are_synonyms(&self, a: &str, b: &str) -> bool {
        let by_lexicon = |lexicon: &Arc<Lexicon>| lexicon.synonyms(a, b);
        self.lists.synonyms(a, b) || self.lexicon.as_ref().is_some_and(by_lexicon)
    }

    /// The parts of speech that a word can have; none at all without a lexicon.
    pub fn parts_of_speech(&self, word: &str) -> Option<PartsOfSpeech> {
        let lexicon = self.lexicon.as_ref()?;
        Some(lexicon.parts_of_speech(word))
    }

    fn same(&self, a: Form, b: Form, words: (&str, &str)) -> Relation {
        let (one, other) = words;
        if self.lists.same_word(one, other) {
            Relation::Forms
        } else if self.lists.synonyms(one, other) || self.share_meaning(a, b, words) {
            Relation::Synonyms
        } else {
            Relation::Strangers
        }
    }

    fn close(&self, a: &str, b: &str) -> Relation {
        let Some(lexicon) = &self.lexicon else {
            return if self.lists.antonyms(a, b) {
                Relation::Opposites
            } else {
                Relation::Strangers
            };
        };
        if self.lists.antonyms(a, b) {
            Relation::Opposites
        } else if lexicon.derived(a, b) {
            Relation::Forms
        } else if lexicon.antonyms(a, b) {
            Relation::Opposites
        } else {
            Relation::Strangers
        }
    }

    fn loose(&self, a: &str, b: &str) -> Relation {
        match &self.lexicon {
            None => Relation::Unknown,
            Some(lexicon) if lexicon.related(a, b) => Relation::Near,
            Some(lexicon) if lexicon.sisters(a, b) => Relation::Sisters,
            Some(lexicon) if lexicon.knows(a) && lexicon.knows(b) => Relation::Strangers,
            Some(_) => Relation::Unknown,
        }
    }
}
