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
    /// The buckets of all pieces of all forms, one form after the other.
    pieces: Vec<u32>,
    /// Where each form's pieces begin in `pieces`.
    first_piece: Vec<u32>,
    /// The weight of each bucket of pieces.
    piece_weights: Vec<f32>,
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
        };
        let buckets = (forms * 6 * ROOM)
            .next_power_of_two()
            .clamp(1, MOST_BUCKETS);
        let mut with_piece = vec![0_u32; buckets];
        for form in (0..forms as u32).map(Form) {
            let entry = vocabulary.entry(form);
            let [a, b] = rarity.sentences_with[form.index()];
            let letters = entry.text.chars().count();
            let says = if !entry.text.contains(char::is_alphanumeric) {
                0.0
            } else if entry.function_word {
                FUNCTION_WORD_SHARE
            } else {
                0.5 + 0.5 * letters.min(LONGEST) as f32 / LONGEST as f32
            };
            rarity.words.push(says * inverse_frequency(a + b, total));
            rarity.first_piece.push(rarity.pieces.len() as u32);
            if says > FUNCTION_WORD_SHARE {
                for piece in pieces_of(&entry.text, letters) {
                    let bucket = piece & (buckets as u32 - 1);
                    with_piece[bucket as usize] += a + b;
                    rarity.pieces.push(bucket);
                }
            }
        }
        rarity.first_piece.push(rarity.pieces.len() as u32);
        for text in texts {
            for pair in unspaced_pairs(&text.tokens, text) {
                with_piece[rarity.pair_bucket(pair, buckets)] += 1;
            }
        }
        // Most buckets hold few sentences or none: their weights are reckoned once.
        let few: Vec<f32> = (0..FEW)
            .map(|count| inverse_frequency(count, total))
            .collect();
        rarity.piece_weights = with_piece
            .into_iter()
            .map(|count| match few.get(count as usize) {
                Some(&weight) => weight,
                None => inverse_frequency(count, total),
            })
            .collect();
        rarity
    }

    /// How much a word says; 0 for symbols.
    pub fn of(&self, form: Form) -> f32 {
        self.words[form.index()]
    }

    /// In how many sentences of A and of B a form stands.
    pub fn sentences_with(&self, form: Form) -> [u32; 2] {
        self.sentences_with[form.index()]
    }

    /// How many buckets of pieces there are.
    pub fn buckets(&self) -> usize {
        self.piece_weights.len()
    }

    /// Calls `visit` with the bucket and the weight of every piece in `tokens`, a sentence.
    pub fn each_piece(&self, tokens: &[Token], text: &Text, mut visit: impl FnMut(usize, f32)) {
        for token in tokens {
            let form = token.form.index();
            let range = self.first_piece[form] as usize..self.first_piece[form + 1] as usize;
            for &bucket in &self.pieces[range] {
                visit(bucket as usize, self.piece_weights[bucket as usize]);
            }
        }
        for pair in unspaced_pairs(tokens, text) {
            let bucket = self.pair_bucket(pair, self.buckets());
            visit(bucket, self.piece_weights[bucket]);
        }
    }

    fn pair_bucket(&self, pair: [Form; 2], buckets: usize) -> usize {
        let hash = (pair[0].0 ^ pair[1].0.rotate_left(16)).wrapping_mul(0x9E37_79B1);
        (hash ^ (hash >> 15)) as usize & (buckets - 1)
    }
}

/// The pieces of a word as hashes: its letters by fours, its borders counted as letters.
fn pieces_of(word: &str, letters: usize) -> impl Iterator<Item = u32> {
    let bordered: Vec<char> = std::iter::once('^')
        .chain(word.chars())
        .chain(std::iter::once('$'))
        .collect();
    let size = PIECE.min(letters + 2);
    let figures = word.starts_with(|c: char| c.is_ascii_digit());
    let count = if figures || letters < 2 {
        0
    } else {
        bordered.len() + 1 - size
    };
    (0..count).map(move |at| {
        let hash = bordered[at..at + size]
            .iter()
            .fold(0x811C_9DC5_u32, |hash, &c| {
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
