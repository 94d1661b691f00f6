use super::*;
use crate::language::Language;

const ENGLISH: &[u8] = include_bytes!("../../../pkg/lexicon/en.bin");

fn english() -> Lexicon {
    Lexicon::read(ENGLISH).expect("the lexicon in the repository can be read")
}

type Holds = fn(&Lexicon, &Meanings, &Meanings) -> bool;

const RELATIONS: [Holds; 5] = [
    Lexicon::synonyms,
    Lexicon::derived,
    Lexicon::antonyms,
    Lexicon::related,
    Lexicon::sisters,
];

/// Asserts that a relation holds in both directions for some pairs, and in none for others.
fn check(relation: Holds, holds: &[(&str, &str)], holds_not: &[(&str, &str)]) {
    let lexicon = english();
    let holds = holds.iter().map(|pair| (pair, true));
    for (&(a, b), expected) in holds.chain(holds_not.iter().map(|pair| (pair, false))) {
        let (of_a, of_b) = (lexicon.look_up(a), lexicon.look_up(b));
        assert_eq!(relation(&lexicon, &of_a, &of_b), expected, "{a}, {b}");
        assert_eq!(relation(&lexicon, &of_b, &of_a), expected, "{b}, {a}");
    }
}

#[test]
fn synonyms_share_a_usual_meaning() {
    check(
        Lexicon::synonyms,
        &[
            ("big", "large"),
            ("bigger", "larger"),
            ("buy", "purchase"),
            ("bought", "purchases"),
            ("repaired", "fixed"),
            ("urgent", "pressing"),
            ("children", "kids"),
            ("took part", "participated"),
            ("carried out", "accomplished"),
        ],
        &[
            ("boat", "submarine"),
            ("urgent", "insistent"),
            ("million", "billion"),
            ("vassal", "underground"),
            ("most", "many"),
            ("rise", "fall"),
            ("large", "larger"),
            ("colonel", "kernel"),
        ],
    );
}

#[test]
fn related_words_are_near_in_meaning() {
    check(
        Lexicon::related,
        &[
            ("boat", "vessel"),
            ("ships", "vessels"),
            ("growth", "expanding"),
            ("predicted", "projections"),
        ],
        &[
            ("boat", "submarine"),
            ("urgent", "insistent"),
            ("partner", "cooperate"),
            ("year", "month"),
        ],
    );
}

#[test]
fn antonyms_turn_a_claim_round() {
    check(
        Lexicon::antonyms,
        &[
            ("rise", "fall"),
            ("rose", "fell"),
            ("include", "exclude"),
            ("increased", "decreases"),
            ("enormous", "tiny"),
            ("stable", "unstable"),
            ("major", "minor"),
        ],
        &[
            ("rise", "increase"),
            ("big", "large"),
            ("boat", "submarine"),
            ("say", "state"),
        ],
    );
}

#[test]
fn derived_words_share_a_root() {
    check(
        Lexicon::derived,
        &[
            ("decide", "decision"),
            ("decided", "decisions"),
            ("protest", "protester"),
            ("quick", "quickly"),
        ],
        &[("decide", "deride"), ("urgent", "urban")],
    );
}

#[test]
fn sisters_are_different_kinds_of_one_thing() {
    check(
        Lexicon::sisters,
        &[
            ("year", "month"),
            ("urgent", "insistent"),
            ("milk", "cheese"),
        ],
        &[("boat", "vessel"), ("year", "teacher")],
    );
}

#[test]
fn near_words_share_a_line_and_others_say_different_things() {
    let lexicon = english();
    for (a, b, expected) in [
        ("praised", "sued", Some(false)),
        ("hailed", "commended", Some(true)),
        ("poor", "decent", Some(false)),
        ("climb", "slides", Some(false)),
        ("praise", "take", None),
        ("praise", "praisezz", None),
    ] {
        let (of_a, of_b) = (lexicon.look_up(a), lexicon.look_up(b));
        assert_eq!(lexicon.listed_together(&of_a, &of_b), expected, "{a}, {b}");
        assert_eq!(lexicon.listed_together(&of_b, &of_a), expected, "{b}, {a}");
    }
}

#[test]
fn inflected_words_lead_to_their_lemmas() {
    let lexicon = english();
    for (form, lemma) in [
        ("went", "go"),
        ("children", "child"),
        ("partnering", "partner"),
        ("left", "leave"),
        ("left", "left"),
        ("carried out", "carry out"),
    ] {
        let lemmas = lexicon.lemma(form);
        assert!(lemmas.contains(&lemma), "{form}: {lemmas:?}");
    }
    // A plural of a noun or a form of a verb cannot be of an adjective.
    assert!(!lexicon.lemma("news").contains(&"new"));
    assert!(lexicon.look_up("hospitals").is_known() && !lexicon.look_up("hospitalzz").is_known());
    let of = lexicon.parts_of_speech("repair");
    assert!(of.overlap(PartsOfSpeech::NOUN) && of.overlap(PartsOfSpeech::VERB));
    assert!(!of.overlap(PartsOfSpeech::ADVERB));
}

#[test]
fn any_string_can_be_asked_for() {
    let lexicon = english();
    for word in [
        "",
        " ",
        "  ",
        "'",
        "'s",
        "s",
        "ed",
        "ing",
        "é",
        "ées",
        "東京",
        "a b c d",
        "\0",
        "\u{10FFFF}s",
        "İing",
    ] {
        for other in ["fall", "東京", "decision", "year"] {
            let (of_word, of_other) = (lexicon.look_up(word), lexicon.look_up(other));
            for relation in RELATIONS {
                assert!(
                    !relation(&lexicon, &of_word, &of_other),
                    "{word:?}, {other}"
                );
                assert!(
                    !relation(&lexicon, &of_other, &of_word),
                    "{other}, {word:?}"
                );
            }
        }
    }
}

#[test]
fn other_bytes_are_refused_in_a_plain_sentence() {
    for bytes in [&b""[..], b"<!DOCTYPE html>", b"ACLX\x02\x02en"] {
        let error = Lexicon::read(bytes).unwrap_err();
        assert_eq!(error, LexiconError::NotALexicon);
        assert!(error.to_string().ends_with('.'));
    }
}

#[test]
fn a_cut_file_is_refused() {
    let cuts = (5..2000)
        .chain((2000..ENGLISH.len()).step_by(19997))
        .chain([ENGLISH.len() - 1]);
    for length in cuts {
        let error = Lexicon::read(&ENGLISH[..length]).unwrap_err();
        assert_eq!(error, LexiconError::Damaged, "{length} bytes");
    }
}

#[test]
fn a_changed_byte_is_refused_or_harmless() {
    let mut bytes = ENGLISH.to_vec();
    let mut state = 1_u64;
    for round in 0..60 {
        // A linear congruential generator with Knuth's constants: the same places in every run.
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let span = if round % 4 == 0 { 60 } else { bytes.len() };
        let place = (state >> 33) as usize % span;
        let change = (state >> 24) as u8 | 1;
        bytes[place] ^= change;
        if let Ok(lexicon) = Lexicon::read(&bytes) {
            for (a, b) in [
                ("rose", "falling"),
                ("year", "months"),
                ("decide", "decision"),
            ] {
                let (of_a, of_b) = (lexicon.look_up(a), lexicon.look_up(b));
                for relation in RELATIONS {
                    relation(&lexicon, &of_a, &of_b);
                }
            }
        }
        bytes[place] ^= change;
    }
}

#[test]
fn an_added_lexicon_is_found_by_its_language() {
    assert_eq!(add_lexicon(b"ACLX\x01").unwrap_err(), LexiconError::Damaged);
    add_lexicon(ENGLISH).unwrap();
    add_lexicon(ENGLISH).unwrap();
    let lexicon = lexicon_for(Language::English).expect("it was added");
    let [big, large] = ["big", "large"].map(|word| lexicon.look_up(word));
    assert!(lexicon.synonyms(&big, &large));
    assert!(lexicon_for(Language::German).is_none());
}
