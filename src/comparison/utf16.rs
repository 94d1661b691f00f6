//! From UTF-8 bytes to UTF-16 code units, in one place.

/// A text between two marks: small enough to scan, large enough that marks cost little.
const STRIDE: usize = 64;

/// Converts offsets into one text from UTF-8 bytes to UTF-16 code units.
pub struct Utf16<'t> {
    text: &'t str,
    /// The offset in UTF-16 code units of the first character that begins at or after every
    /// `STRIDE`-th byte; empty for ASCII, where the two counts agree.
    marks: Vec<u32>,
}

impl<'t> Utf16<'t> {
    /// Prepares the conversion of offsets into `text`.
    pub fn new(text: &'t str) -> Self {
        let mut marks = Vec::new();
        if !text.is_ascii() {
            marks.reserve_exact(text.len() / STRIDE + 1);
            let mut units = 0;
            for stretch in text.as_bytes().chunks(STRIDE) {
                marks.push(units);
                units += units_in(stretch);
            }
        }
        Self { text, marks }
    }

    /// The offset in UTF-16 code units of `byte`, a character boundary of the text.
    ///
    /// # Panics
    /// Where `byte` lies beyond a text that is not ASCII throughout; for one that is, it is given back as
    /// it came.
    pub fn offset(&self, byte: u32) -> u32 {
        if self.marks.is_empty() {
            return byte;
        }
        let byte = byte as usize;
        let mark = (byte / STRIDE).min(self.marks.len() - 1);
        self.marks[mark] + units_in(&self.text.as_bytes()[mark * STRIDE..byte])
    }
}

/// The UTF-16 code units of the characters that begin within a stretch of UTF-8: one for each byte
/// that begins a character, and one more where the character has four.
fn units_in(stretch: &[u8]) -> u32 {
    let units = |&byte: &u8| u32::from(byte & 0xC0 != 0x80) + u32::from(byte >= 0xF0);
    stretch.iter().map(units).sum()
}

#[cfg(test)]
mod tests {
    use super::Utf16;

    #[test]
    fn ascii_offsets_stay() {
        assert_eq!(Utf16::new("plain").offset(3), 3);
    }

    #[test]
    fn every_boundary_of_a_mixed_text_agrees_with_a_count_from_the_start() {
        let text = "a“é漢😀\u{0301}z".repeat(100);
        let utf16 = Utf16::new(&text);
        for (byte, _) in text.char_indices() {
            let units = text[..byte].encode_utf16().count() as u32;
            assert_eq!(utf16.offset(byte as u32), units, "at byte {byte}");
        }
        assert_eq!(
            utf16.offset(text.len() as u32),
            text.encode_utf16().count() as u32
        );
    }
}
