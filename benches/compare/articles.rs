//! Made-up articles of any length, and retellings of them. The same call gives the same texts.

const WHO: [&str; 8] = [
    "The harbour master",
    "A ferry captain",
    "The council",
    "Mayor Ilse Brandt",
    "The shipping company",
    "A spokeswoman",
    "The union",
    "An engineer",
];
const DID: [&str; 8] = [
    "said on Monday",
    "announced",
    "would not confirm",
    "told reporters",
    "expects",
    "denied",
    "reported last week",
    "repeated",
];
const WHAT: [&str; 8] = [
    "that the northern pier stays closed",
    "that repairs cost 3.5 million",
    "that nobody was hurt",
    "that the old lighthouse needs a new roof",
    "that two of the three boats sail again",
    "that the storm tore off the gate",
    "that “no one will be left on the island”",
    "that passengers may wait until May",
];
const WHERE: [&str; 8] = [
    "in Lindhafen",
    "on the outer island",
    "at the quay",
    "near the fish market",
    "in the old town hall",
    "along the dyke",
    "behind the customs house",
    "by the bay",
];
const WHY: [&str; 8] = [
    "because the winter was mild",
    "after weeks of talks",
    "although the money is missing",
    "while the inquiry goes on",
    "before the season begins",
    "as the water keeps rising",
    "once the permit is there",
    "unless the wind turns",
];
const OTHER_WORDS: [(&str, &str); 5] = [
    ("announced", "made known"),
    ("stays closed", "remains shut"),
    ("because the winter was mild", "since it was a mild winter"),
    ("may wait", "will wait"),
    ("3.5 million", "35 million"),
];

/// An article of about so many words, and a retelling of it: a fifth of the sentences told in
/// other words, a tenth left out, and one paragraph moved to the end.
pub fn retelling(words: usize) -> (String, String) {
    let mut random = Random(words as u64);
    let mut number = 0;
    let mut next = || {
        number += 1;
        let mut pick = |from: [&'static str; 8]| from[random.below(8)];
        let [who, did, what, place, why] = [WHO, DID, WHAT, WHERE, WHY].map(&mut pick);
        format!("{who} {did} {what} {place} {why}, as notice {number} has it.")
    };
    // A sentence has 20 words, a paragraph three sentences.
    let article: Vec<Vec<String>> = (0..words.div_ceil(60))
        .map(|_| (0..3).map(|_| next()).collect())
        .collect();

    let mut random = Random(words as u64 + 1);
    let mut retold: Vec<Vec<String>> = Vec::new();
    for paragraph in &article {
        let mut sentences = Vec::new();
        for sentence in paragraph {
            match random.below(10) {
                0 => {}
                1 | 2 => sentences.push(reworded(sentence)),
                _ => sentences.push(sentence.clone()),
            }
        }
        retold.push(sentences);
    }
    let moved = retold.remove(retold.len() / 3);
    retold.push(moved);
    (written(&article), written(&retold))
}

/// An article of about so many words, and one about something else.
pub fn unrelated(words: usize) -> (String, String) {
    let (article, _) = retelling(words);
    let other: Vec<String> = (0..words.div_ceil(12))
        .map(|k| {
            format!("Round {k} of the chess tournament ended in a draw after forty quiet moves.")
        })
        .collect();
    (article, other.join(" "))
}

fn reworded(sentence: &str) -> String {
    OTHER_WORDS
        .iter()
        .fold(sentence.to_owned(), |text, (from, to)| {
            text.replace(from, to)
        })
}

fn written(paragraphs: &[Vec<String>]) -> String {
    let paragraphs: Vec<String> = paragraphs
        .iter()
        .map(|sentences| sentences.join(" "))
        .collect();
    paragraphs.join("\n\n")
}

/// Numbers that look random and are the same each time (a linear congruential generator).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % bound
    }
}
