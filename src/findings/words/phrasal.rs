//! Verbs with a particle, which say something of their own: put off, called the match off; lehnte den
//! Antrag ab.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::language::{GrammarWord, Language, Lexicon, VerbRoot, Verbs, WordLists};
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

/// The phrasal verbs of both texts that the lexicon lists among its near words, each with one form for all
/// forms of its verb; or those that either text also writes as one word. Their forms are counted on from
/// those of the vocabulary.
pub struct PhrasalVerbs {
    /// How many forms the vocabulary has.
    words: usize,
    /// What they are called, in the order of their forms: "put off".
    names: Vec<String>,
    /// How far before each form its verb may stand; none where it is no particle.
    reach: Vec<Option<u8>>,
    /// What a verb and a particle say together, by their forms; none where that is not listed.
    known: FxHashMap<(Form, Form), Option<Form>>,
    /// Words that go on behind a particle which else ends its clause; none where it need not.
    joints: Option<FxHashSet<Form>>,
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
            joints: None,
        };
        if let Some(lexicon) = lexicon {
            verbs.reach = particles(language, vocabulary);
            let named = |verb: &str, particle: &str| {
                let name = lexicon.near_term(&format!("{verb} {particle}"));
                name.map(str::to_owned)
            };
            for text in texts {
                verbs.look_through(&text.tokens, &named, vocabulary);
            }
            return verbs;
        }
        let lists = &WordLists::of(language).verbs;
        let joined = joined_verbs(lists, vocabulary);
        if !joined.is_empty() {
            verbs.part(language, lists, vocabulary);
            let named = |verb: &str, particle: &str| {
                let name = format!("{particle}{verb}");
                let mut roots = lists.of(&name).into_iter().map(|verb| verb.root);
                roots.any(|root| joined.contains(&root)).then_some(name)
            };
            for text in texts {
                verbs.look_through(&text.tokens, &named, vocabulary);
            }
        }
        verbs
    }

    /// Lets what can stand apart from its verb do so at the end of a clause.
    fn part(&mut self, language: Language, lists: &Verbs, vocabulary: &Vocabulary) {
        /// As much as a clause has behind its verb.
        const REACH: u8 = 12;

        let forms = || (0..vocabulary.len() as u32).map(Form);
        let is_prefix = |form| lists.is_prefix(vocabulary.text(form));
        self.reach = forms()
            .map(|form| is_prefix(form).then_some(REACH))
            .collect();
        let joins = |form: &Form| GrammarWord::Coordinator.is(vocabulary.text(*form), language);
        self.joints = Some(forms().filter(joins).collect());
    }

    /// How far before a token its verb may stand; none where it is no particle there.
    fn reach(&self, tokens: &[Token], at: usize) -> Option<u8> {
        let ends_clause = self.joints.as_ref().is_none_or(|joints| {
            let next = tokens.get(at + 1);
            next.is_none_or(|next| !next.is_word() || joints.contains(&next.form))
        });
        self.reach[tokens[at].form.index()].filter(|_| ends_clause)
    }

    fn look_through(&mut self, tokens: &[Token], named: Named, vocabulary: &Vocabulary) {
        for (at, particle) in tokens.iter().enumerate() {
            let Some(reach) = self.reach(tokens, at) else {
                continue;
            };
            for verb in before(tokens, at, reach) {
                self.look_up(tokens[verb].form, particle.form, named, vocabulary);
            }
        }
    }

    fn look_up(&mut self, verb: Form, particle: Form, named: Named, vocabulary: &Vocabulary) {
        if self.known.contains_key(&(verb, particle)) {
            return;
        }
        let name = named(vocabulary.text(verb), vocabulary.text(particle));
        let form = name.map(|name| {
            let known = self.names.iter().position(|known| *known == name);
            let number = known.unwrap_or_else(|| {
                self.names.push(name);
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
            let Some(reach) = self.reach(tokens, at) else {
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

/// What a verb and a particle are called together, where they are known.
type Named<'n> = &'n dyn Fn(&str, &str) -> Option<String>;

/// The verbs that the texts write as one word with what can stand apart: abgelehnt.
fn joined_verbs(lists: &Verbs, vocabulary: &Vocabulary) -> FxHashSet<VerbRoot> {
    let words = (0..vocabulary.len() as u32).map(|form| vocabulary.text(Form(form)));
    let parted = words.filter(|word| lists.has_prefix(word));
    let verbs = parted.flat_map(|word| lists.of(word));
    verbs.map(|verb| verb.root).collect()
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
