//! What holds for any two texts of the languages whose findings have data of their own, however broken.

use article_compare::{Options, compare};
use proptest::prelude::*;

use crate::cases::cases;
use crate::checks::{expect_mirrored, expect_sound};
use crate::known;

/// Words and marks of each language, the commonest of those that rules ask for among them.
const PIECES: [(&str, [&str; 28]); 4] = [
    (
        "de",
        [
            "der ",
            "die ",
            "Müller ",
            "Bürgermeister ",
            "sagte ",
            "lehnte ",
            "ab ",
            "nicht ",
            "kein ",
            "alle ",
            "17 ",
            "zwei ",
            "Prozent ",
            "um ",
            "auf ",
            "erst ",
            "ab Montag ",
            "darunter ",
            "dürfte ",
            "laut ",
            "achtjährige ",
            "wurde ",
            "geöffnet ",
            ". ",
            ", ",
            "– ",
            "„",
            "“",
        ],
    ),
    (
        "fr",
        [
            "le ",
            "la ",
            "Dupont ",
            "maire ",
            "a dit ",
            "selon ",
            "ne ",
            "pas ",
            "aucun ",
            "que ",
            "tous ",
            "dont ",
            "deux ",
            "3 ",
            "% ",
            "plus de ",
            "moins ",
            "d’",
            "au plus tard ",
            "lundi ",
            "pourrait ",
            "aurait ",
            "fermé ",
            ". ",
            ", ",
            "– ",
            "« ",
            " »",
        ],
    ),
    (
        "es",
        [
            "el ",
            "la ",
            "García ",
            "alcalde ",
            "dijo ",
            "según ",
            "no ",
            "ningún ",
            "todos ",
            "entre ellos ",
            "dos ",
            "3 ",
            "por ciento ",
            "más de ",
            "menos ",
            "hasta ",
            "el lunes ",
            "podría ",
            "habría ",
            "cerrar ",
            "cierra ",
            "antes ",
            "después ",
            ". ",
            ", ",
            "– ",
            "«",
            "»",
        ],
    ),
    (
        "pt",
        [
            "o ",
            "a ",
            "Silva ",
            "prefeito ",
            "disse ",
            "segundo ",
            "não ",
            "nenhum ",
            "todos ",
            "entre eles ",
            "dois ",
            "3 ",
            "por cento ",
            "mais de ",
            "menos ",
            "até ",
            "segunda-feira ",
            "poderia ",
            "teria ",
            "fechar ",
            "fecha ",
            "antes ",
            "depois ",
            ". ",
            ", ",
            "– ",
            "«",
            "»",
        ],
    ),
];

/// Two texts of one language or of two, the second with a few pieces changed.
fn two_texts() -> impl Strategy<Value = ([usize; 2], String, String)> {
    let languages = prop_oneof![
        4 => (0..PIECES.len()).prop_map(|language| [language; 2]),
        1 => [0..PIECES.len(), 0..PIECES.len()],
    ];
    let places = prop::collection::vec(0..PIECES[0].1.len(), 1..60);
    let changes = prop::collection::vec((any::<prop::sample::Index>(), 0..PIECES[0].1.len()), 0..6);
    (languages, places, changes).prop_map(|(languages, places, changes)| {
        let mut others = places.clone();
        for (at, piece) in changes {
            let at = at.index(others.len());
            others[at] = piece;
        }
        let told = |language: usize, places: &[usize]| -> String {
            places.iter().map(|&at| PIECES[language].1[at]).collect()
        };
        (
            languages,
            told(languages[0], &places),
            told(languages[1], &others),
        )
    })
}

#[test]
fn a_sentence_may_begin_with_a_bracket_and_two_verbs_of_speech() {
    let (a, b) = ("Euro", "( bekundet, sagte zu Euro");
    let german = Some("de".to_owned());
    let options = Options {
        language_a: german.clone(),
        language_b: german,
        ..Options::default()
    };
    expect_sound(&compare(a, b, &options), a, b);
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn the_result_is_whole_and_mirrored_in_every_language((languages, a, b) in two_texts()) {
        known::add_languages();
        let [language_a, language_b] = languages.map(|at| Some(PIECES[at].0.to_owned()));
        let options = Options { language_a, language_b, ..Options::default() };
        let swapped = Options {
            language_a: options.language_b.clone(),
            language_b: options.language_a.clone(),
            ..Options::default()
        };
        let comparison = compare(&a, &b, &options);
        expect_sound(&comparison, &a, &b);
        expect_mirrored(&comparison, &compare(&b, &a, &swapped));
    }
}
