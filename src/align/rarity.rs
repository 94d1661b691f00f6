//! How much a word says: rare and long words tell sentences apart, grammar words hardly do.

use crate::text::{Form, Role, Text, Token, TokenKind, Vocabulary, is_unspaced};

/// The share of its weight that a grammar word keeps.
const FUNCTION_WORD_SHARE: f32 = 0.3;
/// Longer words say no more.
const LONGEST: usize = 12;
/// Letters in a piece of a word. Pieces match across inflection and within German compounds.
const PIECE: usize = 4;
/// There are this many more buckets than pieces, so that few share one by chance.
const ROOM: usize = 16;
/// In very long texts some pieces share a bucket: a table of this size stays in the cache.
const MOST_BUCKETS: usize = 1 << 18;
/// Counts below this have their weights at hand.
const FEW: u32 = 128;

/// The weights of all words and of the pieces of words (character n-grams), by their rarity in the
/// two texts together.
pub struct Rarity {
    /// The weight of each form, 0 for symbols.
    words: Vec<f32>,
    /// In how many sentences of A and B each form stands.
    sentences_with: Vec<[u32; 2]>,
    /// The pieces of all forms as numbers, one form after the other.
    pieces: Vec<u32>,
    /// Where each form's pieces begin in `pieces`.
    first_piece: Vec<u32>,
    /// The weight of each piece.
    piece_weights: Vec<f32>,
    /// The pairs of neighbouring characters, where a text is written without spaces.
    pairs: Option<Numbering>,
}

/// Numbers the pieces by their hashes, without gaps, so that tables over them stay small.
struct Numbering {
    /// The number of the piece in each bucket, from 1; 0 where there is none yet.
    by_bucket: Vec<u32>,
    /// In how many sentences each piece stands, by its number, while that is counted.
    sentences_with: Vec<u32>,
}

impl Numbering {
    fn new(forms: usize) -> Self {
        let buckets = (forms * 6 * ROOM)
            .next_power_of_two()
            .clamp(1, MOST_BUCKETS);
        Self {
            by_bucket: vec![0; buckets],
            sentences_with: Vec::with_capacity(forms * 4),
        }
    }

    fn bucket(&self, hash: u32) -> usize {
        hash as usize & (self.by_bucket.len() - 1)
    }

    /// Counts so many sentences more for the piece with this hash, and gives its number, a new one
    /// where it is new.
    fn count(&mut self, hash: u32, sentences: u32) -> u32 {
        let bucket = self.bucket(hash);
        if self.by_bucket[bucket] == 0 {
            self.sentences_with.push(0);
            self.by_bucket[bucket] = self.sentences_with.len() as u32;
        }
        let piece = self.by_bucket[bucket] - 1;
        self.sentences_with[piece as usize] += sentences;
        piece
    }

    /// The number of a piece that has one.
    fn known(&self, hash: u32) -> u32 {
        self.by_bucket[self.bucket(hash)] - 1
    }
}

impl Rarity {
    /// Weighs all forms and pieces of the two texts.
    pub fn new(texts: [&Text; 2], vocabulary: &Vocabulary) -> Self {
        let forms = vocabulary.len();
        let sentences_with = count_sentences(texts, forms);
        let total: usize = texts.iter().map(|text| text.sentences.len()).sum();
        let mut rarity = Self {
            words: Vec::with_capacity(forms),
            sentences_with,
            pieces: Vec::with_capacity(forms * 6),
            first_piece: Vec::with_capacity(forms + 1),
            piece_weights: Vec::new(),
            pairs: None,
        };
        let mut numbering = Numbering::new(forms);
        let mut bordered = Vec::new();
        for form in (0..forms as u32).map(Form) {
            let [a, b] = rarity.sentences_with[form.index()];
            let says = says(form, vocabulary);
            rarity.words.push(says * inverse_frequency(a + b, total));
            rarity.first_piece.push(rarity.pieces.len() as u32);
            if says > FUNCTION_WORD_SHARE {
                bordered.clear();
                bordered.push('^');
                bordered.extend(vocabulary.text(form).chars());
                bordered.push('$');
                let pieces = pieces_of(&bordered).map(|hash| numbering.count(hash, a + b));
                rarity.pieces.extend(pieces);
            }
        }
        rarity.first_piece.push(rarity.pieces.len() as u32);
        let mut has_pairs = false;
        for text in texts {
            for pair in unspaced_pairs(&text.tokens, text) {
                has_pairs = true;
                numbering.count(hash_of_pair(pair), 1);
            }
        }
        let counts = std::mem::take(&mut numbering.sentences_with);
        rarity.piece_weights = inverse_frequencies(counts, total);
        rarity.pairs = has_pairs.then_some(numbering);
        rarity
    }

    /// How much a word says; 0 for symbols.
    pub fn of(&self, form: Form) -> f32 {
        self.words[form.index()]
    }

    /// How many forms there are.
    pub fn forms(&self) -> usize {
        self.words.len()
    }

    /// In how many sentences of A and of B a form stands.
    pub fn sentences_with(&self, form: Form) -> [u32; 2] {
        self.sentences_with[form.index()]
    }

    /// How many pieces there are.
    pub fn pieces(&self) -> usize {
        self.piece_weights.len()
    }

    /// How much a piece says.
    pub fn of_piece(&self, piece: usize) -> f32 {
        self.piece_weights[piece]
    }

    /// The pieces of a form.
    #[inline]
    pub fn pieces_of(&self, form: Form) -> &[u32] {
        let form = form.index();
        &self.pieces[self.first_piece[form] as usize..self.first_piece[form + 1] as usize]
    }

    /// Calls `visit` with every piece in `tokens`, a sentence.
    pub fn each_piece(&self, tokens: &[Token], text: &Text, mut visit: impl FnMut(usize)) {
        for token in tokens {
            for &piece in self.pieces_of(token.form) {
                visit(piece as usize);
            }
        }
        self.each_pair(tokens, text, visit);
    }

    /// Calls `visit` with every pair of neighbouring characters that serves as a piece.
    pub fn each_pair(&self, tokens: &[Token], text: &Text, mut visit: impl FnMut(usize)) {
        if let Some(numbering) = &self.pairs {
            for pair in unspaced_pairs(tokens, text) {
                visit(numbering.known(hash_of_pair(pair)) as usize);
            }
        }
    }
}

/// How much a word says, however rare it is: 0 for symbols, 1 for the longest words.
fn says(form: Form, vocabulary: &Vocabulary) -> f32 {
    let text = vocabulary.text(form);
    if !text.contains(char::is_alphanumeric) {
        0.0
    } else if vocabulary.is_function_word(form) {
        FUNCTION_WORD_SHARE
    } else {
        0.5 + 0.5 * text.chars().count().min(LONGEST) as f32 / LONGEST as f32
    }
}

/// Multiplicative hashing with the golden ratio (Knuth, The Art of Computer Programming, 6.4).
fn hash_of_pair(pair: [Form; 2]) -> u32 {
    let hash = (pair[0].0 ^ pair[1].0.rotate_left(16)).wrapping_mul(0x9E37_79B1);
    hash ^ (hash >> 15)
}

/// The pieces of a word as hashes: its letters by fours, its borders, `^` and `$`, among them. The hash is
/// FNV-1a (Fowler, Noll and Vo) over letters instead of bytes; the last step brings its upper bits
/// down, because only the lower ones choose the bucket.
fn pieces_of(bordered: &[char]) -> impl Iterator<Item = u32> {
    let is_figure = bordered[1].is_ascii_digit();
    let letters = if is_figure { &[] } else { bordered };
    letters.windows(PIECE).map(|piece| {
        let hash = piece.iter().fold(0x811C_9DC5_u32, |hash, &c| {
            (hash ^ c as u32).wrapping_mul(0x0100_0193)
        });
        hash ^ (hash >> 15)
    })
}

/// Neighbouring characters of scripts written without spaces, where they serve as pieces.
fn unspaced_pairs<'t>(tokens: &'t [Token], text: &'t Text) -> impl Iterator<Item = [Form; 2]> + 't {
    tokens.windows(2).filter_map(|pair| {
        let adjoin = pair[0].span.end == pair[1].span.start
            && pair.iter().all(|token| token.kind == TokenKind::Word)
            && text.at(pair[1].span).starts_with(is_unspaced);
        adjoin.then(|| [pair[0].form, pair[1].form])
    })
}

fn count_sentences(texts: [&Text; 2], forms: usize) -> Vec<[u32; 2]> {
    let mut counts = vec![[0_u32; 2]; forms];
    for (side, text) in texts.into_iter().enumerate() {
        let mut last_seen = vec![u32::MAX; forms];
        for (index, sentence) in text.sentences.iter().enumerate() {
            if sentence.role == Role::Furniture {
                continue;
            }
            for token in text.tokens_of(index) {
                let seen = &mut last_seen[token.form.index()];
                if *seen != index as u32 {
                    *seen = index as u32;
                    counts[token.form.index()][side] += 1;
                }
            }
        }
    }
    counts
}

/// The rarity of what stands in `count` of `total` sentences: 1 for what stands in one of each text,
/// however long they are.
fn inverse_frequency(count: u32, total: usize) -> f32 {
    let rarity = |count: u32| (1.0 + total as f32 / (count as f32 + 1.0)).ln();
    rarity(count.max(1)) / rarity(2)
}

/// The rarity of each of many things, which stand in `counts` sentences.
fn inverse_frequencies(counts: Vec<u32>, total: usize) -> Vec<f32> {
    // Most pieces stand in few sentences: their weights are reckoned once.
    let most = counts.iter().copied().max().unwrap_or_default();
    let few: Vec<f32> = (0..FEW.min(most + 1))
        .map(|count| inverse_frequency(count, total))
        .collect();
    let weights = counts
        .into_iter()
        .map(|count| match few.get(count as usize) {
            Some(&weight) => weight,
            None => inverse_frequency(count, total),
        });
    weights.collect()
}
