//! Which characters are quotation marks, and which of them open and close quotations: “A”, „A“, ‘A’, ‚A‘, «A», 「A」.
//!
//! Here stands what most languages do. That some turn the marks round (»A«, ”A”), and which mark closes what which
//! opened, is known where quotations are found: `text/quotations/marks.rs`.

use Use::{Both, Closes, Opens};

/// On which side of a quotation a mark stands.
#[derive(Clone, Copy, PartialEq)]
enum Use {
    Opens,
    Closes,
    Both,
}

/// The marks, each with its plain form and its use.
const MARKS: [(char, &str, Use); 19] = [
    ('"', "\"", Both),
    ('＂', "\"", Both),
    ('“', "\"", Both),
    ('”', "\"", Closes),
    ('„', "\"", Opens),
    ('‟', "\"", Opens),
    ('«', "\"", Opens),
    ('»', "\"", Closes),
    ('『', "\"", Opens),
    ('』', "\"", Closes),
    ('\'', "'", Both),
    ('‘', "'", Both),
    ('’', "'", Closes),
    ('‚', "'", Opens),
    ('‛', "'", Opens),
    ('‹', "'", Opens),
    ('›', "'", Closes),
    ('「', "'", Opens),
    ('」', "'", Closes),
];

fn find(character: char) -> Option<&'static (char, &'static str, Use)> {
    MARKS.iter().find(|(mark, ..)| *mark == character)
}

/// Whether a character is a quotation mark, or an apostrophe, which looks like one.
pub fn is_quotation_mark(character: char) -> bool {
    find(character).is_some()
}

/// Whether it is a quotation mark that opens quotations; some of these close them too.
pub fn opens_quotation(character: char) -> bool {
    find(character).is_some_and(|mark| mark.2 != Closes)
}

/// Whether it is a quotation mark that closes quotations; some of these open them too.
pub fn closes_quotation(character: char) -> bool {
    find(character).is_some_and(|mark| mark.2 != Opens)
}

/// The straight mark, double or single, that a quotation mark stands for.
pub fn plain_quotation_mark(character: char) -> Option<&'static str> {
    find(character).map(|mark| mark.1)
}

/// Whether it is a single mark, which may be an apostrophe.
pub fn is_single_mark(character: char) -> bool {
    matches!(character, '‘' | '’' | '‚' | '\'')
}
