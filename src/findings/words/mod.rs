//! What the rules ask about the words of both texts.

pub mod letters;
pub mod phrasal;
mod places;
pub mod relations;
pub mod table;

use crate::language::{Class, GrammarWord, Multiword, PartsOfSpeech, Sense, WordLists};
use crate::text::{Form, Vocabulary};

pub use table::WordTable;

use self::letters::{are_forms_of_one_word, are_spelt_alike, end_alike, is_same_name};
use self::relations::{LexicalRelation, Reach};
use self::table::stem;

/// How alike two words are in meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// Nothing says that they are alike.
    None,
    /// The same word.
    Same,
    /// Forms or derivations of one word.
    Inflected,
    /// Synonyms.
    Synonym,
}

/// The words of both texts and what is known of them.
#[derive(Clone, Copy)]
pub struct KnownWords<'v> {
    /// The words.
    pub vocabulary: &'v Vocabulary,
    /// What is known of them.
    pub table: &'v WordTable,
}

impl<'v> KnownWords<'v> {
    /// Whether a word carries content rather than grammar.
    pub fn is_content(&self, form: Form) -> bool {
        self.table.content[form.index()]
    }

    /// Whether a word parts what is counted from what it is counted by: two each per day.
    pub fn is_preposition(&self, form: Form) -> bool {
        GrammarWord::Preposition.is(self.text(form), self.table.language)
    }

    /// Whether a word has a capital wherever it stands, also where nothing asks for one.
    pub fn is_always_capital(&self, form: Form) -> bool {
        self.table.always_capital[form.index()]
    }

    /// The normal form of a word, or what a phrasal verb is called.
    pub fn text(&self, form: Form) -> &'v str {
        let phrasal = self.table.phrasal_verbs.name(form);
        phrasal.unwrap_or_else(|| self.vocabulary.text(form))
    }

    /// The phrases that begin with a word, the longest first.
    pub fn phrases(&self, form: Form) -> &'static [Multiword] {
        self.table.phrases[form.index()]
    }

    /// What a single word says as `class`.
    pub fn sense(&self, form: Form, class: Class) -> Option<Sense> {
        self.phrases(form)
            .iter()
            .find(|phrase| phrase.rest.is_empty() && phrase.sense.class == class)
            .map(|phrase| phrase.sense)
    }

    /// The value of a number word made of two: twenty-five.
    pub fn compound_number(&self, form: Form) -> Option<f64> {
        self.table.compound_numbers.get(&form).copied()
    }

    /// How alike two words are, by their letters; synonyms are not looked for.
    pub fn likeness(&self, a: Form, b: Form) -> Likeness {
        if a == b {
            return Likeness::Same;
        }
        let is_phrasal = |form| self.table.phrasal_verbs.name(form).is_some();
        if !self.is_content(a) || !self.is_content(b) || is_phrasal(a) || is_phrasal(b) {
            return Likeness::None;
        }
        // A name may stand in one text at the beginning of a sentence alone.
        let small = self.table.is_small[a.index()] || self.table.is_small[b.index()];
        let names = self.table.has_names
            && !small
            && (self.is_always_capital(a) || self.is_always_capital(b));
        let (text_a, text_b) = (self.text(a), self.text(b));
        let alike = if names {
            is_same_name(text_a, text_b)
        } else {
            are_forms_of_one_word(text_a, text_b) && self.may_be_one_word(a, b)
        };
        if alike {
            Likeness::Inflected
        } else {
            Likeness::None
        }
    }

    /// Whether what is known of two words that begin alike lets them be forms of one.
    fn may_be_one_word(&self, a: Form, b: Form) -> bool {
        !self.say_different_things(a, b)
            && !self.are_listed_apart(a, b)
            && !matches!(
                self.relation(a, b, Reach::Loose),
                LexicalRelation::Opposites
                    | LexicalRelation::Sisters
                    | LexicalRelation::Apart
                    | LexicalRelation::Strangers
            )
    }

    /// Whether the data list two words as opposites or as different things of one kind.
    fn say_different_things(&self, a: Form, b: Form) -> bool {
        let (a, b) = (self.text(a), self.text(b));
        let senses = self.table.senses;
        senses.are_opposites(a, b) || senses.are_contrasts(a, b)
    }

    /// Whether two words are different things of one kind: cancelled and postponed, week and month.
    pub fn are_contrasts(&self, a: Form, b: Form) -> bool {
        self.table.senses.are_contrasts(self.text(a), self.text(b)) || self.are_other_units(a, b)
    }

    /// Whether the data list two nouns, and in no group that both stand in: baker and butcher.
    pub fn are_other_nouns(&self, a: Form, b: Form) -> bool {
        self.are_listed_apart(a, b) && !self.name_one_thing(a, b)
    }

    fn are_listed_apart(&self, a: Form, b: Form) -> bool {
        let nouns = &self.table.senses.nouns;
        nouns.are_apart(self.text(a), self.text(b))
            && self.relation(a, b, Reach::Same) != LexicalRelation::Synonyms
    }

    /// Whether two words are units of different size for one thing, or numbers of another size: week
    /// and month, millions and billions.
    pub fn are_other_units(&self, a: Form, b: Form) -> bool {
        [Class::Unit, Class::Scale].iter().any(|&class| {
            let (a, b) = (self.sense(a, class), self.sense(b, class));
            a.zip(b).is_some_and(|(a, b)| {
                (a.label == b.label || class == Class::Scale) && a.value != b.value
            })
        })
    }

    /// How two words stand to each other in meaning, looked for as far as `reach`.
    fn relation(&self, a: Form, b: Form, reach: Reach) -> LexicalRelation {
        let texts = (self.text(a), self.text(b));
        self.table.relations.between(a, b, texts, reach)
    }

    /// Whether one of two nouns is a compound that names a kind of what the other names: Landkreis, Kreis.
    pub fn are_compound_and_part(&self, a: Form, b: Form) -> bool {
        /// Shorter words are endings, too.
        const LEAST: usize = 5;

        let (text_a, text_b) = (self.text(a), self.text(b));
        let is_part = |part: &str, whole: &str| part.len() >= LEAST && whole.ends_with(part);
        (is_part(text_a, text_b) || is_part(text_b, text_a)) && !self.say_different_things(a, b)
    }

    /// Whether two words are spellings of one: colour, color.
    pub fn are_spellings(&self, a: Form, b: Form) -> bool {
        WordLists::of(self.table.language).same_spelling(self.text(a), self.text(b))
    }

    /// Whether two words are forms of one.
    pub fn are_forms(&self, a: Form, b: Form) -> bool {
        self.are_synonyms(a, b) && self.relation(a, b, Reach::Same) == LexicalRelation::Forms
    }

    /// Whether two words mean the same, or are forms of one.
    pub fn are_synonyms(&self, a: Form, b: Form) -> bool {
        let names = self.is_always_capital(a) || self.is_always_capital(b);
        !(self.table.has_names && names)
            && matches!(
                self.relation(a, b, Reach::Same),
                LexicalRelation::Forms | LexicalRelation::Synonyms
            )
            && !self.say_different_things(a, b)
    }

    /// Whether the lists, where no lexicon knows more, give two names a meaning in common: the Government,
    /// the Cabinet.
    pub fn are_names_of_one(&self, a: Form, b: Form) -> bool {
        !self.table.relations.has_lexicon()
            && self.relation(a, b, Reach::Same) == LexicalRelation::Synonyms
            && !self.say_different_things(a, b)
    }

    /// Whether one of two nouns is listed and the other is not, nor stands for many things.
    pub fn may_be_other_nouns(&self, a: Form, b: Form) -> bool {
        let nouns = &self.table.senses.nouns;
        let (text_a, text_b) = (self.text(a), self.text(b));
        let are_listed = [text_a, text_b].map(|text| nouns.is_listed(text));
        let alike = || {
            self.name_one_thing(a, b)
                || are_spelt_alike(text_a, text_b)
                || end_alike(text_a, text_b)
                || self.say_one_thing(a, b)
                || stem(text_a).is_some() && stem(text_a) == stem(text_b)
        };
        are_listed[0] != are_listed[1] && !self.is_vague(a) && !self.is_vague(b) && !alike()
    }

    /// Whether the lexicon alone gives two words a meaning in common.
    pub fn share_meaning(&self, a: Form, b: Form) -> bool {
        let names = self.is_always_capital(a) || self.is_always_capital(b);
        let texts = (self.text(a), self.text(b));
        !(self.table.has_names && names)
            && self.table.relations.share_meaning(a, b, texts)
            && !self.table.senses.are_contrasts(texts.0, texts.1)
    }

    /// Whether nothing joins the meanings of two words.
    pub fn are_unrelated(&self, a: Form, b: Form) -> bool {
        matches!(
            self.relation(a, b, Reach::Loose),
            LexicalRelation::Sisters
                | LexicalRelation::Apart
                | LexicalRelation::Strangers
                | LexicalRelation::Unknown
        ) && !self.table.senses.are_opposites(self.text(a), self.text(b))
            && !are_forms_of_one_word(self.text(a), self.text(b))
            && !end_alike(self.text(a), self.text(b))
    }

    /// The parts of speech that a word can have, none where it is not known; none at all without a
    /// lexicon.
    fn parts_of_speech(&self, form: Form) -> Option<PartsOfSpeech> {
        self.table.relations.parts_of_speech(form, self.text(form))
    }

    /// Whether a word can be a noun and no verb, or is not known at all.
    pub fn is_noun(&self, form: Form) -> bool {
        self.parts_of_speech(form).is_some_and(|parts| {
            parts == PartsOfSpeech::NONE
                || (parts.overlap(PartsOfSpeech::NOUN) && !parts.overlap(PartsOfSpeech::VERB))
        })
    }

    /// Whether a content word can be a noun; without a lexicon, whether the data list it as one.
    pub fn can_be_noun(&self, form: Form) -> bool {
        self.is_content(form)
            && match self.parts_of_speech(form) {
                Some(parts) => parts.overlap(PartsOfSpeech::NOUN),
                None => self.table.senses.nouns.is_listed(self.text(form)),
            }
    }

    /// Whether a word can be an adjective.
    pub fn can_be_adjective(&self, form: Form) -> bool {
        let parts = self.parts_of_speech(form);
        parts.is_some_and(|parts| parts.overlap(PartsOfSpeech::ADJECTIVE))
    }

    /// Whether a word can be a verb.
    pub fn can_be_verb(&self, form: Form) -> bool {
        let parts = self.parts_of_speech(form);
        parts.is_some_and(|parts| parts.overlap(PartsOfSpeech::VERB))
    }

    /// Whether both words can be nouns, and are none but nouns or stand where nouns do.
    fn are_nouns(&self, a: Form, b: Form, in_place: bool) -> bool {
        let parts = self.parts_of_speech(a).zip(self.parts_of_speech(b));
        parts.is_some_and(|(a, b)| {
            let both = |part| a.overlap(part) && b.overlap(part);
            both(PartsOfSpeech::NOUN) && (in_place || !both(PartsOfSpeech::VERB))
        })
    }

    /// Whether a word can stand for many things.
    pub fn is_vague(&self, form: Form) -> bool {
        self.table
            .senses
            .word(self.text(form), Class::Vague)
            .is_some()
            || self.is_anyone(form)
    }

    /// Whether two terms mean the same: press conference, news conference.
    pub fn are_synonymous_terms(&self, a: [Form; 2], b: [Form; 2]) -> bool {
        let term = |[first, last]: [Form; 2]| format!("{} {}", self.text(first), self.text(last));
        self.table.relations.are_synonyms(&term(a), &term(b))
    }

    /// Whether two words are known well enough to tell that they say different things; `in_place` where
    /// they stand where nouns and their adjectives do, but no verbs.
    pub fn are_apart(&self, a: Form, b: Form, in_place: bool) -> bool {
        let parts = self.parts_of_speech(a).zip(self.parts_of_speech(b));
        let of_place = if in_place {
            PartsOfSpeech::NOUN
        } else {
            PartsOfSpeech::VERB
        };
        let are_of_one_sort = parts.is_some_and(|(a, b)| {
            let both = |part| a.overlap(part) && b.overlap(part);
            both(PartsOfSpeech::ADJECTIVE) || both(of_place)
        });
        let texts = (self.text(a), self.text(b));
        are_of_one_sort
            && self.table.relations.are_listed_apart(a, b, texts)
            && !self.is_vague(a)
            && !self.is_vague(b)
            && self.relation(a, b, Reach::Loose) == LexicalRelation::Apart
    }

    /// Whether one word put for the other is a change of meaning; `in_nouns_place` tells which of them
    /// stands where a noun does. Verbs and adjectives have too many near synonyms to tell, unless these
    /// are listed; of nouns, those that can stand for anything are left alone.
    pub fn is_replaced(&self, a: Form, b: Form, in_nouns_place: [bool; 2]) -> bool {
        let are_nouns = in_nouns_place == [true, true];
        let no_verbs = in_nouns_place != [false, false];
        match self.relation(a, b, Reach::Loose) {
            LexicalRelation::Unknown => {
                let (a, b) = (self.text(a), self.text(b));
                !are_spelt_alike(a, b) && !end_alike(a, b)
            }
            LexicalRelation::Sisters | LexicalRelation::Apart | LexicalRelation::Strangers => {
                self.are_nouns(a, b, are_nouns) && !self.is_vague(a) && !self.is_vague(b)
                    || self.are_apart(a, b, no_verbs)
            }
            _ => false,
        }
    }

    /// Whether two words are nouns and no adjectives, and name things that nothing joins; `in_place`
    /// where they stand where nouns do.
    pub fn name_different_things(&self, a: Form, b: Form, in_place: bool) -> bool {
        matches!(
            self.relation(a, b, Reach::Loose),
            LexicalRelation::Sisters | LexicalRelation::Apart | LexicalRelation::Strangers
        ) && self.are_nouns(a, b, in_place)
            && !self.can_be_adjective(a)
            && !self.can_be_adjective(b)
            && !are_forms_of_one_word(self.text(a), self.text(b))
            && !self.is_vague(a)
            && !self.is_vague(b)
    }

    /// Whether two words are the same, or forms of one.
    pub fn are_alike(&self, a: Form, b: Form) -> bool {
        matches!(self.likeness(a, b), Likeness::Same | Likeness::Inflected)
    }

    /// Whether two words are alike or mean the same: lawyer, attorney.
    pub fn name_one_thing(&self, a: Form, b: Form) -> bool {
        self.are_alike(a, b)
            || self.are_synonyms(a, b)
            || self.share_meaning(a, b)
            || self.are_names_of_one(a, b)
    }

    /// Whether a noun stands for whoever was named before: the company, a spokesman.
    pub fn is_anyone(&self, form: Form) -> bool {
        self.table
            .senses
            .word(self.text(form), Class::Anyone)
            .is_some()
    }

    /// Whether two words are listed as opposites.
    pub fn are_opposites(&self, a: Form, b: Form) -> bool {
        a != b && self.table.senses.are_opposites(self.text(a), self.text(b))
    }

    /// Whether two words say one thing, or are listed with the same opposites: rise, climb.
    pub fn say_one_thing(&self, a: Form, b: Form) -> bool {
        self.table.senses.point_one_way(self.text(a), self.text(b)) || self.name_one_thing(a, b)
    }

    /// Whether a word is listed with an opposite: for, against.
    pub fn has_opposite(&self, form: Form) -> bool {
        self.table.senses.has_opposite(self.text(form))
    }

    /// Whether the word lists or the lexicon make two words opposites.
    pub fn are_antonyms(&self, a: Form, b: Form) -> bool {
        a != b
            && self.relation(a, b, Reach::Close) == LexicalRelation::Opposites
            && !self.is_vague(a)
            && !self.is_vague(b)
    }
}
