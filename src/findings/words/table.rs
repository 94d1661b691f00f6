//! What is known of each word of both texts, looked up once.

use std::cell::OnceCell;
use std::iter::repeat_n;

use rustc_hash::FxHashMap;

use crate::language::{Language, Multiword, Senses, lexicon_for};
use crate::text::{Form, Text, Vocabulary, Which};

use super::letters::bare;
use super::phrasal::PhrasalVerbs;
use super::places::Places;
use super::relations::LexicalRelations;

/// What is known of the words of both texts, looked up once.
pub struct WordTable {
    /// The language of both texts.
    pub language: Language,
    /// The phrases of the language.
    pub senses: &'static Senses,
    /// Whether each form carries content.
    pub content: Vec<bool>,
    /// The phrases that begin with each form.
    pub phrases: Vec<&'static [Multiword]>,
    /// The phrasal verbs of both texts. What is known of each form is known of theirs as well.
    pub phrasal_verbs: PhrasalVerbs,
    /// How words stand to each other in meaning.
    pub relations: LexicalRelations,
    /// Whether a capital within a sentence makes a name.
    pub has_names: bool,
    /// The value of number words made of two: twenty-five.
    pub compound_numbers: FxHashMap<Form, f64>,
    /// Whether each form has a capital wherever it stands, also where nothing asks for one.
    pub always_capital: Vec<bool>,
    /// Whether each form stands somewhere in small letters.
    pub is_small: Vec<bool>,
    /// In which of the two texts each form stands.
    stands_in: Vec<[bool; 2]>,
    /// The same for the beginnings of long words; filled when first asked for.
    stems: OnceCell<FxHashMap<Stem, [bool; 2]>>,
    /// Where each form stands in the beginning of each text; filled when first asked for.
    places: [OnceCell<Places>; 2],
}

impl WordTable {
    /// Looks up every word of the two texts in the data of their language.
    pub fn new(vocabulary: &Vocabulary, a: &Text, b: &Text) -> Self {
        let language = a.language.shared_with(b.language);
        let senses = Senses::of(language);
        let lexicon = lexicon_for(language);
        let phrasal_verbs = PhrasalVerbs::new(lexicon.as_deref(), language, vocabulary, [a, b]);
        let forms = (0..vocabulary.len() as u32).map(Form);
        let (always_capital, is_small) = capitals(vocabulary, [a, b]);
        let and_of_verbs = |of_words: Vec<bool>, of_verbs: bool| {
            let verbs = repeat_n(of_verbs, phrasal_verbs.len());
            of_words.into_iter().chain(verbs).collect()
        };
        Self {
            language,
            senses,
            relations: LexicalRelations::new(
                language,
                lexicon,
                vocabulary.len() + phrasal_verbs.len(),
            ),
            has_names: !language.traits().capital_nouns,
            content: and_of_verbs(
                forms
                    .clone()
                    .map(|form| {
                        !vocabulary.is_function_word(form)
                            && vocabulary.text(form).starts_with(char::is_alphanumeric)
                    })
                    .collect(),
                true,
            ),
            phrases: forms
                .clone()
                .map(|form| {
                    let word = vocabulary.text(form);
                    match senses.starting_with(word) {
                        // France's, Friday's.
                        [] if bare(word) != word => senses.starting_with(bare(word)),
                        phrases => phrases,
                    }
                })
                .chain(repeat_n(&[][..], phrasal_verbs.len()))
                .collect(),
            compound_numbers: forms
                .filter_map(|form| {
                    let value = senses.compound_number(vocabulary.text(form))?;
                    Some((form, value))
                })
                .collect(),
            always_capital: and_of_verbs(always_capital, false),
            is_small: and_of_verbs(is_small, true),
            phrasal_verbs,
            stands_in: stands_in(vocabulary, [a, b]),
            stems: OnceCell::new(),
            places: Default::default(),
        }
    }

    /// Whether more is known of words by now.
    pub fn is_outdated(&self) -> bool {
        self.relations.is_outdated() || !std::ptr::eq(self.senses, Senses::of(self.language))
    }

    /// Whether one of the two texts has a word.
    pub fn stands_in(&self, form: Form, which: Which) -> bool {
        self.stands_in[form.index()][which]
    }

    /// Where a word stands in the beginning of `text`, which is A or B: indexes of tokens in order.
    pub fn places(&self, form: Form, text: &Text, which: Which) -> &[u32] {
        /// Where people are introduced, and no more than that, so that the length of a text costs little.
        const MOST_TOKENS: usize = 50_000;

        let forms = self.stands_in.len();
        let places = self.places[which].get_or_init(|| Places::new(text, MOST_TOKENS, forms));
        places.of(form)
    }

    /// Whether one of the two texts has a word, or a long one that begins like it.
    pub fn is_told(&self, form: Form, vocabulary: &Vocabulary, which: Which) -> bool {
        let stems = self.stems.get_or_init(|| {
            let mut stems: FxHashMap<Stem, [bool; 2]> = FxHashMap::default();
            stems.reserve(self.stands_in.len());
            for (index, stands_in) in self.stands_in.iter().enumerate() {
                if let Some(stem) = stem(vocabulary.text(Form(index as u32))) {
                    let known = stems.entry(stem).or_default();
                    for (known, stands) in known.iter_mut().zip(stands_in) {
                        *known |= stands;
                    }
                }
            }
            stems
        });
        let begins = stem(vocabulary.text(form)).and_then(|stem| stems.get(&stem));
        self.stands_in(form, which) || begins.is_some_and(|stands_in| stands_in[which])
    }
}

/// The letters by which a long word is known whatever its ending.
type Stem = [char; 5];

/// The stem of a word that is longer than that.
pub fn stem(word: &str) -> Option<Stem> {
    let mut letters = word.chars();
    let stem = std::array::from_fn(|_| letters.next().unwrap_or_default());
    letters.next().map(|_| stem)
}

/// In which of the two texts each word stands.
fn stands_in(vocabulary: &Vocabulary, texts: [&Text; 2]) -> Vec<[bool; 2]> {
    let mut stands_in = vec![[false; 2]; vocabulary.len()];
    for (which, text) in Which::BOTH.into_iter().zip(texts) {
        for token in &text.tokens {
            stands_in[token.form.index()][which] = true;
        }
    }
    stands_in
}

/// Which words have a capital wherever they stand, and at least once within a sentence; and which
/// stand somewhere in small letters.
fn capitals(vocabulary: &Vocabulary, texts: [&Text; 2]) -> (Vec<bool>, Vec<bool>) {
    let mut seen = vec![(false, false); vocabulary.len()];
    for text in texts {
        for sentence in 0..text.sentences.len() {
            let tokens = text.tokens_of(sentence);
            for (place, token) in tokens.iter().enumerate() {
                let (capital, small) = &mut seen[token.form.index()];
                // A quotation mark opens the sentence, too.
                let opens = place == 0 || place == 1 && !tokens[0].is_word();
                *small |= token.look.is_small();
                *capital |= token.look.is_capital() && !opens;
            }
        }
    }
    seen.into_iter()
        .map(|(capital, small)| (capital && !small, small))
        .unzip()
}
