//! Verbs with a particle, which say something of their own: put off, called the match off.

use rustc_hash::FxHashMap;

use crate::language::{GrammarWord, Language, Lexicon};
use crate::text::{Form, Text, Token, TokenKind, Vocabulary};

/// A verb and its particle among some tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PhrasalVerb {
    /// Where the verb stands.
    pub verb: usize,
    /// Where the particle stands, behind it.
    pub particle: usize,
    /// What both say together.
    pub form: Form,
}

/// The phrasal verbs of both texts that the lexicon lists among its near words. Each has one form for
/// all forms of its verb; these are counted on from the forms of the vocabulary.
pub struct PhrasalVerbs {
    /// How many forms the vocabulary has.
    words: usize,
    /// What they are called, in the order of their forms: "put off".
    names: Vec<String>,
    /// How far before each form its verb may stand; none where it is no particle.
    reach: Vec<Option<u8>>,
    /// What a verb and a particle say together, by their forms; none where that is not listed.
    known: FxHashMap<(Form, Form), Option<Form>>,
}

impl PhrasalVerbs {
    /// Looks through both texts for particles, and for verbs before them.
    pub fn new(
        lexicon: Option<&Lexicon>,
        language: Language,
        vocabulary: &Vocabulary,
        texts: [&Text; 2],
    ) -> Self {
        let mut verbs = Self {
            words: vocabulary.len(),
            names: Vec::new(),
            reach: Vec::new(),
            known: FxHashMap::default(),
        };
        if let Some(lexicon) = lexicon {
            verbs.reach = particles(language, vocabulary);
            for text in texts {
                verbs.look_through(&text.tokens, lexicon, vocabulary);
            }
        }
        verbs
    }

    fn look_through(&mut self, tokens: &[Token], lexicon: &Lexicon, vocabulary: &Vocabulary) {
        for (at, particle) in tokens.iter().enumerate() {
            let Some(reach) = self.reach[particle.form.index()] else {
                continue;
            };
            for verb in before(tokens, at, reach) {
                self.look_up(tokens[verb].form, particle.form, lexicon, vocabulary);
            }
        }
    }

    fn look_up(&mut self, verb: Form, particle: Form, lexicon: &Lexicon, vocabulary: &Vocabulary) {
        if self.known.contains_key(&(verb, particle)) {
            return;
        }
        let words = format!("{} {}", vocabulary.text(verb), vocabulary.text(particle));
        let form = lexicon.near_term(&words).map(|name| {
            let known = self.names.iter().position(|known| known == name);
            let number = known.unwrap_or_else(|| {
                self.names.push(name.to_owned());
                self.names.len() - 1
            });
            Form((self.words + number) as u32)
        });
        self.known.insert((verb, particle), form);
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// What a form is called, where it is one of a phrasal verb: "put off".
    pub fn name(&self, form: Form) -> Option<&str> {
        let number = form.index().checked_sub(self.words)?;
        self.names.get(number).map(String::as_str)
    }

    /// Those among some tokens, in order; none begins before another ends.
    pub fn among(&self, tokens: &[Token]) -> Vec<PhrasalVerb> {
        let mut found: Vec<PhrasalVerb> = Vec::new();
        if self.names.is_empty() {
            return found;
        }
        for (at, particle) in tokens.iter().enumerate() {
            let Some(reach) = self.reach[particle.form.index()] else {
                continue;
            };
            let is_free = |verb: &usize| found.last().is_none_or(|last| last.particle < *verb);
            let phrasal = before(tokens, at, reach).filter(is_free).find_map(|verb| {
                let known = self.known.get(&(tokens[verb].form, particle.form));
                let form = known.copied().flatten()?;
                Some(PhrasalVerb {
                    verb,
                    particle: at,
                    form,
                })
            });
            found.extend(phrasal);
        }
        found
    }
}

/// How far before each word that is a particle its verb may stand.
fn particles(language: Language, vocabulary: &Vocabulary) -> Vec<Option<u8>> {
    /// Called the whole match off.
    const FAR: u8 = 4;
    /// Further away it belongs to a noun: closed its branch in Arlo.
    const BESIDE: u8 = 1;

    let forms = (0..vocabulary.len() as u32).map(Form);
    let reach = forms.map(|form| {
        let uses = language.speech().uses(vocabulary.text(form));
        let reach = if uses.is_grammar(GrammarWord::Preposition) {
            BESIDE
        } else {
            FAR
        };
        uses.is_grammar(GrammarWord::Particle).then_some(reach)
    });
    reach.collect()
}

/// Where the verb of a particle may stand: before it, the nearest first, with nothing but words between.
fn before(tokens: &[Token], particle: usize, reach: u8) -> impl Iterator<Item = usize> {
    (0..particle)
        .rev()
        .take(reach.into())
        .take_while(|&at| tokens[at].is_word())
        .filter(|&at| tokens[at].kind == TokenKind::Word)
}
