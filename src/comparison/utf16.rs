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
            marks.reserve(text.len() / STRIDE + 1);
            let mut units = 0;
            for (byte, character) in text.char_indices() {
                if byte >= marks.len() * STRIDE {
                    marks.push(units);
                }
                units += character.len_utf16() as u32;
            }
        }
        Self { text, marks }
    }

    /// The offset in UTF-16 code units of `byte`, a character boundary of the text.
    ///
    /// # Panics
    /// Where `byte` is no character boundary.
    pub fn offset(&self, byte: u32) -> u32 {
        if self.marks.is_empty() {
            return byte;
        }
        let byte = byte as usize;
        let mark = (byte / STRIDE).min(self.marks.len() - 1);
        let mut start = mark * STRIDE;
        while !self.text.is_char_boundary(start) {
            start += 1;
        }
        let units: usize = self.text[start..byte].chars().map(char::len_utf16).sum();
        self.marks[mark] + units as u32
    }
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
