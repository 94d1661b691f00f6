//! The data files as the engine holds them.

/// The text of a data file, without what is written for whoever edits it: comments and blank lines
/// are left out when the engine is compiled, so that no reader downloads them.
macro_rules! data_file {
    ($path:expr) => {{
        use $crate::language::data::without_comments;
        const WHOLE: &str = include_str!($path);
        const LENGTH: usize = without_comments::<0>(WHOLE).1;
        const KEPT: [u8; LENGTH] = without_comments(WHOLE).0;
        const TEXT: &str = match str::from_utf8(&KEPT) {
            Ok(text) => text,
            Err(_) => panic!("whole lines of UTF-8 are UTF-8"),
        };
        TEXT
    }};
}
pub(super) use data_file;

/// The first `LENGTH` bytes of the lines that are neither empty nor comments, and how many bytes
/// all of them have.
pub const fn without_comments<const LENGTH: usize>(text: &str) -> ([u8; LENGTH], usize) {
    let text = text.as_bytes();
    let mut kept = [0; LENGTH];
    let mut length = 0;
    let mut start = 0;
    while start < text.len() {
        let mut end = start + 1;
        while end < text.len() && text[end - 1] != b'\n' {
            end += 1;
        }
        let says_something = text[start] != b'\n' && text[start] != b'#';
        while says_something && start < end {
            if length < LENGTH {
                kept[length] = text[start];
            }
            length += 1;
            start += 1;
        }
        start = end;
    }
    (kept, length)
}

#[cfg(test)]
mod tests {
    use super::without_comments;

    #[test]
    fn comments_and_blank_lines_are_left_out_and_nothing_else() {
        const FILE: &str = "# Words.\n\nno # one\n  not\n\n# More.\nnié";
        let (kept, length) = without_comments::<20>(FILE);
        assert_eq!(&kept[..length], "no # one\n  not\nnié".as_bytes());
    }
}
