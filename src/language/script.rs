//! Languages that are known by their letters alone, for hyphenation and speech.

use std::ops::RangeInclusive;

/// Letters, and the BCP 47 tag of the one language that is written with them.
const LETTERS: [(RangeInclusive<char>, &str); 9] = [
    ('\u{0370}'..='\u{03FF}', "el"),
    ('\u{0530}'..='\u{058F}', "hy"),
    ('\u{0590}'..='\u{05FF}', "he"),
    ('\u{0620}'..='\u{06FF}', "ar"),
    ('\u{0E00}'..='\u{0E7F}', "th"),
    ('\u{10A0}'..='\u{10FF}', "ka"),
    ('\u{3040}'..='\u{30FF}', "ja"),
    ('\u{4E00}'..='\u{9FFF}', "zh"),
    ('\u{AC00}'..='\u{D7A3}', "ko"),
];
/// The place of the Japanese syllables in `LETTERS`.
const KANA: usize = 6;
/// The place of the Chinese characters.
const HAN: usize = 7;

/// Letters of the Arabic script that Arabic itself does not have: Persian, Urdu and others do.
const NOT_ARABIC: [char; 9] = ['پ', 'چ', 'ژ', 'گ', 'ک', 'ی', 'ٹ', 'ڈ', 'ے'];

/// The BCP 47 tag of the language that most letters of `text` belong to; "und" where its letters
/// are those of many languages.
pub fn tag_by_letters(text: &str) -> &'static str {
    /// Enough for a sure answer, little enough to cost nothing.
    const SAMPLE: usize = 2_000;

    let mut counts = [0_u32; LETTERS.len()];
    let mut letters = 0_u32;
    for letter in text.chars().filter(|c| c.is_alphabetic()).take(SAMPLE) {
        if NOT_ARABIC.contains(&letter) {
            return "und";
        }
        letters += 1;
        let place = LETTERS
            .iter()
            .position(|(range, _)| range.contains(&letter));
        if let Some(place) = place {
            counts[place] += 1;
        }
    }
    // Japanese is written with Chinese characters as well, but never with them alone; Chinese names
    // a firm in Japanese syllables at most.
    if counts[KANA] * 10 > counts[HAN] {
        counts[KANA] += std::mem::take(&mut counts[HAN]);
    }
    let most = (0..LETTERS.len()).max_by_key(|&place| counts[place]);
    match most {
        Some(place) if counts[place] * 2 > letters => LETTERS[place].1,
        _ => "und",
    }
}

#[cfg(test)]
mod tests {
    use super::tag_by_letters;

    #[test]
    fn letters_of_one_language_name_it() {
        for (text, tag) in [
            ("تأخر القارب ولم يخبرنا أحد بالسبب.", "ar"),
            ("Reuters: قال المتحدث إن المنارة ستفتح في يونيو.", "ar"),
            ("قایق دیر کرد و کسی به ما نگفت چرا.", "und"),
            ("Το καράβι άργησε.", "el"),
            ("הסירה איחרה.", "he"),
            ("船が遅れた。誰も理由を言わなかった。", "ja"),
            ("Firma ソニー otworzy w Gdyni nową fabrykę.", "und"),
            (
                "索尼（ソニー）表示，将在格丁尼亚开设一家新工厂，明年开始生产电视机，并雇用大约三百名当地工人。",
                "zh",
            ),
            ("船晚点了,没有人告诉我们原因。", "zh"),
            ("배가 늦었다.", "ko"),
            ("Паром опоздал.", "und"),
            ("The boat was late.", "und"),
            ("", "und"),
        ] {
            assert_eq!(tag_by_letters(text), tag, "{text}");
        }
    }
}
