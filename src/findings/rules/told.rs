//! What each source of a side claims, and where the other side tells it.

use crate::findings::link::Side;

use super::sources::{Source, tellers};

/// The sources of a side, and which of them tells each token.
pub struct Told {
    /// The sources, in order.
    pub sources: Vec<Source>,
    /// For each token, which source tells it.
    pub tellers: Vec<Option<usize>>,
}

impl Told {
    /// Finds them.
    pub fn new(side: &Side, sources: Vec<Source>) -> Self {
        let tellers = tellers(side, &sources);
        Self { sources, tellers }
    }

    /// The content words of `side` that the source `at` tells.
    pub fn claim(&self, side: &Side, at: usize) -> Vec<usize> {
        let told = (0..side.tokens.len()).filter(|&token| self.tellers[token] == Some(at));
        told.filter(|&token| side.is_content(token)).collect()
    }
}

/// Where the other side tells a claim.
pub struct Telling {
    /// Its words there.
    pub words: Vec<usize>,
    /// Which source tells most of them; none where most are told by nobody.
    pub teller: Option<usize>,
}

/// Where `other` tells what the source `at` of a side claims; none where it leaves most of it out.
pub fn telling(side: &Side, told: &Told, at: usize, other: &Told) -> Option<Telling> {
    /// Fewer words may stand there by chance, where the claim has more.
    const LEAST: usize = 2;
    const ENOUGH: usize = 3;

    let claim = told.claim(side, at);
    let least = claim.len().saturating_sub(1).clamp(1, LEAST);
    let partners = claim.iter().filter_map(|&token| side.partners[token]);
    let words: Vec<usize> = partners.map(|partner| partner.index).collect();
    let count = |teller: Option<usize>| {
        let by_teller = words.iter().filter(|&&word| other.tellers[word] == teller);
        by_teller.count()
    };
    let tellers = (0..other.sources.len()).map(Some).chain([None]);
    let teller = tellers.max_by_key(|&teller| count(teller))?;
    // A sentence told freely keeps less of its words, but so many by chance hardly.
    let is_told = words.len() >= least && (words.len() * 2 >= claim.len() || words.len() >= ENOUGH);
    (is_told && count(teller) * 2 > words.len()).then_some(Telling { words, teller })
}
