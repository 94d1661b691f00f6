//! Writes the chosen words and their relations into bytes.

use std::collections::{BTreeMap, BTreeSet};

use super::choice::{Chosen, PERSONS, normal_form};
use super::wordnet::{Synset, WordNet};

/// The parts of speech, in the order of the file.
const PARTS_OF_SPEECH: [char; 4] = ['n', 'v', 'a', 'r'];

/// The synsets in the order of the file, each with its words and its parent.
struct Tree {
    /// Numbers of WordNet's synsets, level by level.
    order: Vec<usize>,
    /// How many synsets of each part of speech stand at the top.
    roots: [usize; 4],
    /// How many synsets lie at once below each.
    children: Vec<usize>,
    /// Whether a synset is the first below its parent, or the first root of its part of speech.
    first: Vec<bool>,
}

/// Packs the lexicon of the language with this tag; `near` is its list of near words.
pub fn pack(
    wordnet: &WordNet,
    chosen: &Chosen,
    near: &[Vec<String>],
    tag: &str,
) -> Result<Vec<u8>, String> {
    let words: Vec<&str> = chosen.words.keys().map(String::as_str).collect();
    if words.len() > usize::from(u16::MAX) {
        return Err("The lexicon has too many words for its format.".to_owned());
    }
    let place: BTreeMap<&str, usize> = words.iter().enumerate().map(|(i, &w)| (w, i)).collect();
    let members = members(wordnet, chosen);
    let tree = tree(wordnet, &members);
    let synsets = tree.order.iter().enumerate();
    let number: BTreeMap<usize, usize> = synsets.map(|(i, &s)| (s, i)).collect();

    let (prefixes, endings) = shorten(&words);
    let second_parents = second_parents(wordnet, &tree, &number);
    let opposites = opposites(wordnet, &number);
    let derivations = derivations(wordnet, &place);
    let lines = lines_of_words(near, &place)?;
    let [nouns, verbs, adjectives, adverbs] = tree.roots;
    let counts = [
        words.len(),
        endings.len(),
        nouns,
        verbs,
        adjectives,
        adverbs,
        tree.order.len(),
        members.values().map(Vec::len).sum(),
        second_parents.len(),
        opposites.len(),
        derivations.len(),
    ];

    let mut bytes = b"ACLX\x01".to_vec();
    bytes.push(tag.len() as u8);
    bytes.extend_from_slice(tag.as_bytes());
    for count in counts {
        count_to(&mut bytes, count);
    }
    bytes.extend_from_slice(&prefixes);
    bytes.extend_from_slice(&endings);
    tree_to(&mut bytes, &tree, &members);
    pairs_to(&mut bytes, &second_parents);
    pairs_to(&mut bytes, &opposites);
    pairs_to(&mut bytes, &derivations);
    count_to(&mut bytes, lines.len());
    pairs_to(&mut bytes, &lines);
    Ok(bytes)
}

/// The words of each synset that has some here, or joins several that have, by their places.
fn members(wordnet: &WordNet, chosen: &Chosen) -> BTreeMap<usize, Vec<usize>> {
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (word, synsets) in chosen.words.values().enumerate() {
        for &synset in synsets {
            members.entry(synset).or_default().push(word);
        }
    }
    for synset in wordless(wordnet, &members) {
        members.insert(synset, Vec::new());
    }
    members
}

/// The words of the list of near words, each with the lines that it stands in.
fn lines_of_words(
    near: &[Vec<String>],
    place: &BTreeMap<&str, usize>,
) -> Result<BTreeSet<(usize, usize)>, String> {
    let mut pairs = BTreeSet::new();
    for (number, line) in near.iter().enumerate() {
        for word in line {
            let missing =
                || format!("The list of near words has a word that WordNet lacks: {word}.");
            pairs.insert((*place.get(word.as_str()).ok_or_else(missing)?, number));
        }
    }
    Ok(pairs)
}

/// How many bytes each word shares with the start of the one before it, and the other bytes of each
/// with a line feed behind.
fn shorten(words: &[&str]) -> (Vec<u8>, Vec<u8>) {
    let (mut prefixes, mut endings) = (Vec::new(), Vec::new());
    let mut before = "";
    for word in words {
        let pairs = before.bytes().zip(word.bytes());
        let shared = pairs.take_while(|(a, b)| a == b).count();
        let shared = shared.min(usize::from(u8::MAX));
        prefixes.push(shared as u8);
        endings.extend_from_slice(&word.as_bytes()[shared..]);
        endings.push(b'\n');
        before = word;
    }
    (prefixes, endings)
}

/// Synsets that have no word here, yet are what several synsets with words are kinds of.
fn wordless(wordnet: &WordNet, members: &BTreeMap<usize, Vec<usize>>) -> Vec<usize> {
    let mut kinds: BTreeMap<usize, usize> = BTreeMap::new();
    for &synset in members.keys() {
        for parent in parents(&wordnet.synsets[synset]) {
            *kinds.entry(parent).or_default() += 1;
        }
    }
    let several = kinds.into_iter().filter(|&(_, kinds)| kinds > 1);
    several
        .map(|(parent, _)| parent)
        .filter(|parent| !members.contains_key(parent))
        .collect()
}

/// Orders the synsets level by level, those below one parent by their words: the differences
/// between neighbours are then small numbers.
fn tree(wordnet: &WordNet, members: &BTreeMap<usize, Vec<usize>>) -> Tree {
    let mut below: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    for &synset in members.keys() {
        let parent = parents(&wordnet.synsets[synset]).find(|parent| members.contains_key(parent));
        below.entry(parent).or_default().push(synset);
    }
    for synsets in below.values_mut() {
        synsets.sort_by_key(|synset| &members[synset]);
    }
    let mut tree = Tree {
        order: Vec::with_capacity(members.len()),
        roots: [0; 4],
        children: Vec::new(),
        first: Vec::new(),
    };
    let tops = below.remove(&None).unwrap_or_default();
    for (part_of_speech, roots) in PARTS_OF_SPEECH.into_iter().zip(&mut tree.roots) {
        let of_part = |synset: &&usize| wordnet.synsets[**synset].part_of_speech == part_of_speech;
        for &synset in tops.iter().filter(of_part) {
            tree.order.push(synset);
            tree.first.push(*roots == 0);
            *roots += 1;
        }
    }
    let mut at = 0;
    while at < tree.order.len() {
        let children = below.remove(&Some(tree.order[at])).unwrap_or_default();
        tree.children.push(children.len());
        for (rank, synset) in children.into_iter().enumerate() {
            tree.order.push(synset);
            tree.first.push(rank == 0);
        }
        at += 1;
    }
    tree
}

/// What a synset is a kind of: its hypernyms, or the head that an adjective leans on.
fn parents(synset: &Synset) -> impl Iterator<Item = usize> {
    synset
        .pointers
        .iter()
        .filter(|p| p.symbol.starts_with('@') || (p.symbol == "&" && synset.satellite))
        .map(|p| p.target)
}

/// The parents of a synset beyond the one that its place in the tree shows.
fn second_parents(
    wordnet: &WordNet,
    tree: &Tree,
    number: &BTreeMap<usize, usize>,
) -> BTreeSet<(usize, usize)> {
    let mut pairs = BTreeSet::new();
    for (child, &synset) in tree.order.iter().enumerate() {
        let known = parents(&wordnet.synsets[synset]).filter_map(|parent| number.get(&parent));
        pairs.extend(known.skip(1).map(|&parent| (child, parent)));
    }
    pairs
}

/// The pairs of synsets that hold antonyms, each once.
fn opposites(wordnet: &WordNet, number: &BTreeMap<usize, usize>) -> BTreeSet<(usize, usize)> {
    let mut pairs = BTreeSet::new();
    for (&synset, &a) in number {
        for pointer in &wordnet.synsets[synset].pointers {
            if pointer.symbol == "!"
                && let Some(&b) = number.get(&pointer.target)
            {
                pairs.insert((a.min(b), a.max(b)));
            }
        }
    }
    pairs
}

/// The pairs of words that are derived one from the other, each once; the second number is
/// doubled, and odd where one of the two names a person ("adviser" from "advise").
fn derivations(wordnet: &WordNet, place: &BTreeMap<&str, usize>) -> BTreeSet<(usize, usize)> {
    let word = |synset: &Synset, lemma: Option<usize>| {
        let lemma = synset.lemmas.get(lemma?)?;
        place.get(normal_form(lemma)?.as_str()).copied()
    };
    let mut persons: BTreeMap<(usize, usize), bool> = BTreeMap::new();
    for synset in &wordnet.synsets {
        for pointer in &synset.pointers {
            let target = &wordnet.synsets[pointer.target];
            if !matches!(pointer.symbol.as_str(), "+" | "\\" | "<") {
                continue;
            }
            let (Some(a), Some(b)) = (word(synset, pointer.from), word(target, pointer.to)) else {
                continue;
            };
            if a != b {
                let person = synset.topic == PERSONS || target.topic == PERSONS;
                let all = persons.entry((a.min(b), a.max(b))).or_insert(true);
                *all &= person;
            }
        }
    }
    persons
        .into_iter()
        .map(|((a, b), person)| (a, (b - a) * 2 + usize::from(person)))
        .collect()
}

/// How many synsets lie below each, and which words each has.
fn tree_to(bytes: &mut Vec<u8>, tree: &Tree, members: &BTreeMap<usize, Vec<usize>>) {
    for &children in &tree.children {
        number_to(bytes, children);
    }
    for synset in &tree.order {
        number_to(bytes, members[synset].len());
    }
    let mut before = 0;
    for (synset, &first) in tree.order.iter().zip(&tree.first) {
        before = if first { 0 } else { before };
        if let Some(&word) = members[synset].first() {
            number_to(bytes, word - before);
            before = word;
        }
    }
    for synset in &tree.order {
        for pair in members[synset].windows(2) {
            number_to(bytes, pair[1] - pair[0] - 1);
        }
    }
}

/// A count in four bytes, the lowest first.
fn count_to(bytes: &mut Vec<u8>, count: usize) {
    bytes.extend_from_slice(&(count as u32).to_le_bytes());
}

/// Seven bits a byte, the lowest first; the highest bit says that more follow.
fn number_to(bytes: &mut Vec<u8>, mut number: usize) {
    while number > 0x7F {
        bytes.push((number & 0x7F) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Pairs in order: the first numbers as differences, the second as they are.
fn pairs_to(bytes: &mut Vec<u8>, pairs: &BTreeSet<(usize, usize)>) {
    let mut before = 0;
    for &(a, b) in pairs {
        number_to(bytes, a - before);
        number_to(bytes, b);
        before = a;
    }
}
