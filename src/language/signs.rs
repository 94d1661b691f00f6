//! Which marks say something themselves, and which only part words or set them off.

/// Whether a character is the sign of a currency.
pub fn is_currency_sign(character: char) -> bool {
    matches!(
        character,
        '$' | '¢' | '£' | '¥' | '฿' | '\u{20A0}'..='\u{20CF}'
    )
}

/// Whether a character is the sign of an amount beside a figure: $5, 5%, 5°, #5.
pub fn is_amount_sign(character: char) -> bool {
    matches!(character, '%' | '‰' | '°' | '#') || is_currency_sign(character)
}

/// Whether a mark only parts words or sets them off, so that a text with another says the same. A
/// question mark is none, nor is an emoji.
pub fn is_punctuation(character: char) -> bool {
    matches!(
        character,
        '!' | '"'
            | '\''..='*'
            | ','..='/'
            | ':'
            | ';'
            | '['..=']'
            | '_'
            | '`'
            | '{'..='}'
            | '¡'
            | '§'
            | '«'
            | '¶'
            | '·'
            | '»'
            | '¿'
            | '،'
            | '؛'
            | '۔'
            | '।'
            | '\u{2000}'..='\u{202F}'
            | '\u{2032}'..='\u{205F}'
            | '\u{3000}'..='\u{303F}'
            | '！'
            | '＂'
            | '＇'..='＊'
            | '，'..='／'
            | '：'
            | '；'
            | '［'..='］'
            | '｛'..='･'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_says_something_and_punctuation_does_not() {
        for sign in "$€₹₩%‰°#?？<>±+=&@👍".chars() {
            assert!(!is_punctuation(sign), "{sign}");
        }
        for mark in "!.,;:-–—…()[]{}/'\"“”„«»「」。、，：·•".chars() {
            assert!(is_punctuation(mark), "{mark}");
            assert!(!is_amount_sign(mark), "{mark}");
        }
    }
}
