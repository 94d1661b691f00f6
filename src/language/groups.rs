//! Words that stand in groups of a line, as the data list them: whole, or as a stem for all the
//! forms of a word ("aument*").

use rustc_hash::FxHashMap;

/// A line and a group in it.
pub type GroupPlace = (u16, u16);

/// So many bytes a stem has at least; by these it is found.
const SHORTEST_STEM: usize = 4;
/// So many bytes may follow a stem: with more it is another word.
const LONGEST_ENDING: usize = 6;

/// No word in a list has more bytes: a word as long as a page is not looked up by all its beginnings.
const LONGEST_WORD: usize = 32;

/// Where words are listed.
#[derive(Default)]
pub struct Groups {
    /// The last of each word's places.
    words: FxHashMap<&'static str, u32>,
    /// Places of words, each with the one before it of the same word.
    places: Vec<(GroupPlace, Option<u32>)>,
    stems: FxHashMap<[u8; SHORTEST_STEM], Vec<(&'static str, GroupPlace)>>,
}

impl Groups {
    /// Lists a word, or a stem with a `*` behind it.
    pub fn add(&mut self, word: &'static str, place: GroupPlace) {
        debug_assert!(word.len() <= LONGEST_WORD, "too long to be found: {word}");
        match word.strip_suffix('*') {
            Some(stem) => {
                if let Some(start) = stem.as_bytes().first_chunk() {
                    self.stems.entry(*start).or_default().push((stem, place));
                }
            }
            None => {
                let before = self.words.insert(word, self.places.len() as u32);
                self.places.push((place, before));
            }
        }
    }

    /// Where `word`, a normal form, is listed.
    pub fn of(&self, word: &str) -> impl Iterator<Item = GroupPlace> {
        let last = self.words.get(word).copied();
        let whole = std::iter::successors(last, |&at| self.places[at as usize].1);
        let whole = whole.map(|at| self.places[at as usize].0);
        let start = word.as_bytes().first_chunk();
        let stems = start.and_then(|start| self.stems.get(start));
        let stems = stems.into_iter().flatten();
        whole.chain(stems.filter_map(move |&(stem, place)| is_form(word, stem).then_some(place)))
    }
}

/// Whether a word can be a form of a stem.
pub fn is_form(word: &str, stem: &str) -> bool {
    let ending = word.strip_prefix(stem);
    ending.is_some_and(|ending| ending.len() <= LONGEST_ENDING)
}

/// The beginnings of two words that end alike: under and over of understaffed and overstaffed, but
/// also und and ov. None that are too short to be sure: income and outcome are no opposites.
pub fn prefixes<'w>(a: &'w str, b: &'w str) -> impl Iterator<Item = (&'w str, &'w str)> {
    const SHORTEST_PREFIX: usize = 3;
    const SHORTEST_REST: usize = 5;

    let pairs = a.bytes().rev().zip(b.bytes().rev());
    let same = pairs.take_while(|(a, b)| a == b).count();
    let shortest_rest = SHORTEST_REST.max(a.len().max(b.len()).saturating_sub(LONGEST_WORD));
    let rests = shortest_rest..same + 1;
    rests.filter_map(move |rest| {
        let (one, other) = (a.get(..a.len() - rest)?, b.get(..b.len() - rest)?);
        (one.len().min(other.len()) >= SHORTEST_PREFIX).then_some((one, other))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_whole_or_by_its_stem() {
        let mut listed = Groups::default();
        listed.add("sube", (0, 0));
        listed.add("aument*", (0, 0));
        listed.add("menos", (0, 1));
        let of = |word| listed.of(word).collect::<Vec<_>>();
        assert_eq!(of("sube"), [(0, 0)]);
        assert_eq!(of("aumentaron"), [(0, 0)]);
        assert_eq!(of("aument"), [(0, 0)]);
        assert_eq!(of("menos"), [(0, 1)]);
        assert_eq!(of("suben"), []);
        assert_eq!(of("aumentadísimos"), []);
    }
}
