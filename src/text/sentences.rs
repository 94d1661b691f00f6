//! Divides a block into sentences: the rules of Unicode Standard Annex 29, corrected by what is
//! known of abbreviations and quotation marks.

use super::bounds::sentence_ends;
use super::{Span, is_unspaced};
use crate::language::quotation_marks::{closes_quotation, is_single_mark, opens_quotation};
use crate::language::{Follows, Language};

/// The sentences of `block` in order, without the white space around them.
pub fn split(text: &str, block: Span, language: Language) -> Vec<Span> {
    let source = block.of(text);
    let mut sentences = Vec::new();
    let mut start = 0;
    let letter_from = |start: usize| {
        let letter = source[start..].find(char::is_alphanumeric);
        letter.map_or(source.len(), |at| start + at)
    };
    let mut letter = letter_from(start);
    for mut end in sentence_ends(source) {
        if end < source.len() {
            end -= opening_marks(&source[start..end], &source[end..]);
        }
        // Before its first letter only an opening mark stands there yet.
        let is_end = end == source.len()
            || letter < end && is_end(&source[start..end], &source[end..], language);
        if !is_end {
            continue;
        }
        let end = end + stray_mark(&source[start..end], &source[end..]);
        let sentence = Span::new(block.start + start as u32, block.start + end as u32);
        push_sentence(text, sentence, language, &mut sentences);
        start = end;
        letter = letter_from(start);
    }
    sentences
}

/// The length of the marks at the end of `sentence` that open the next one, `after`: Unicode's rules
/// give them to this one. In Chinese “ opens, and no space parts it from either sentence.
fn opening_marks(sentence: &str, after: &str) -> usize {
    let unspaced = after.starts_with(is_unspaced);
    let opens = |c: char| {
        matches!(c, '（' | '《' | '〈' | '【' | '〔')
            || opens_quotation(c) && !closes_quotation(c)
            || (unspaced && matches!(c, '“' | '‘'))
    };
    sentence.len() - sentence.trim_end_matches(opens).len()
}

/// Adds `sentence`, or its parts where more sentences begin in it than Unicode's rules see: behind
/// colons, at dashes and figures, and at the spaces of a script that has no full stop.
fn push_sentence(text: &str, sentence: Span, language: Language, sentences: &mut Vec<Span>) {
    let source = sentence.of(text);
    let mut push = |from: usize, to: usize| {
        let piece = &source[from..to];
        let from = from + (piece.len() - piece.trim_start().len());
        let to = from + piece.trim().len();
        if from < to {
            let start = sentence.start;
            sentences.push(Span::new(start + from as u32, start + to as u32));
        }
    };
    let mut from = 0;
    // Nearly all spaces stand between plain letters, where no sentence ends.
    let may_part = |[before, space, after]: &[u8; 3]| {
        let is_marked = || matches!(before, b':' | b';' | b'.' | b'!' | b'?');
        *space == b' ' && (!after.is_ascii() || is_marked())
    };
    let around = source.as_bytes().array_windows().enumerate();
    for (at, _) in around.filter(|(_, around)| may_part(around)) {
        let at = at + 1;
        let (before, after) = (&source[from..at], &source[at + 1..]);
        if (after.starts_with(is_stopless) && is_stopless_sentence(before))
            || opens_sentence(before, after, language)
            || figure_opens(before, after, language)
        {
            push(from, at);
            from = at + 1;
        }
    }
    push(from, source.len());
}

/// Whether a sentence begins where Unicode's rules see none: behind a colon or semicolon with a
/// capital letter after it, or at the dash that opens a line of dialogue.
fn opens_sentence(before: &str, after: &str, language: Language) -> bool {
    /// A shorter opening is a label or a tag: "Updated:", "Then God said:".
    const LEAST_BEFORE: usize = 4;
    /// The same before a quotation, which another text may give without it: "Roe said: “…”".
    const LEAST_BEFORE_QUOTATION: usize = 2;
    /// A shorter rest is a name or a title.
    const LEAST_AFTER: usize = 3;

    let Some(mark) = before.chars().next_back() else {
        return false;
    };
    if !matches!(mark, ':' | ';' | '.' | '!' | '?') {
        return false;
    }
    let has_words = |text: &str, least: usize| text.split_whitespace().nth(least - 1).is_some();
    if mark == ':' && after.starts_with(begins_quotation) {
        let quoted = after.trim_start_matches(begins_quotation);
        return quoted.starts_with(char::is_uppercase)
            && has_words(before, LEAST_BEFORE_QUOTATION)
            && has_words(quoted, LEAST_AFTER);
    }
    let spoken = after.trim_start_matches(['-', '–', '—', ' ']);
    let dash = spoken.len() < after.len();
    let pronoun = language
        .traits()
        .capital_pronoun
        .and_then(|pronoun| spoken.strip_prefix(pronoun))
        .is_some_and(|rest| !rest.starts_with(char::is_alphabetic));
    let capital = spoken.starts_with(char::is_uppercase) && !pronoun;
    if !matches!(mark, ':' | ';') {
        return dash && capital;
    }
    capital && (dash || has_words(before, LEAST_BEFORE)) && has_words(spoken, LEAST_AFTER)
}

/// Whether a figure begins a sentence, which Unicode's rules leave open: “It closed. 1990 came.”
fn figure_opens(before: &str, after: &str, language: Language) -> bool {
    let Some(word) = before.strip_suffix('.') else {
        return false;
    };
    word.ends_with(char::is_lowercase)
        && after.starts_with(|c: char| c.is_ascii_digit())
        && is_end(before, after, language)
}

/// The length of a closing quotation mark that white space parts from its sentence: „Gone! “ He …
fn stray_mark(sentence: &str, after: &str) -> usize {
    let rest = after.strip_prefix('“');
    if !rest.is_some_and(|rest| rest.starts_with(char::is_whitespace)) {
        return 0;
    }
    let closes = sentence
        .rfind('„')
        .is_some_and(|open| !sentence[open..].contains(['“', '”']));
    if closes { '“'.len_utf8() } else { 0 }
}

/// Thai, Lao, Khmer and Myanmar part sentences by spaces.
fn is_stopless(character: char) -> bool {
    is_unspaced(character) && character < '\u{3000}'
}

/// Whether a stretch of such a script is long enough to be a sentence rather than a phrase.
fn is_stopless_sentence(stretch: &str) -> bool {
    /// Spaces part phrases too; a shorter stretch is one of those.
    const LEAST_CHARACTERS: usize = 30;

    stretch.ends_with(is_stopless) && stretch.chars().nth(LEAST_CHARACTERS - 1).is_some()
}

/// Whether a character opens a quotation and cannot be an apostrophe.
fn begins_quotation(character: char) -> bool {
    opens_quotation(character) && !is_single_mark(character)
}

/// Whether a sentence really ends between `before` and `after`, where Unicode's rules say so.
fn is_end(before: &str, after: &str, language: Language) -> bool {
    /// More bytes of a word say no more: it is no abbreviation, and an acronym or none by its last letters.
    const MOST_BYTES: usize = 32;

    let line = before.trim_end();
    let next = after.trim_start();
    // “Why?” he asked.
    if line.ends_with(|c| c == ')' || closes_quotation(c)) && next.starts_with(char::is_lowercase) {
        return false;
    }
    // Closing marks that Unicode's rules give to the next sentence.
    if next
        .trim_start_matches(|c| closes_quotation(c) || matches!(c, ')' | '_'))
        .is_empty()
    {
        return false;
    }
    let Some(stopped) = line.strip_suffix('.') else {
        return true;
    };
    let last = stopped.ceil_char_boundary(stopped.len().saturating_sub(MOST_BYTES));
    let word = stopped[last..]
        .rsplit(|c: char| {
            c.is_whitespace() || matches!(c, '(' | '[' | '—' | '–') || opens_quotation(c)
        })
        .next()
        .unwrap_or_default();
    let next_word = next
        .trim_start_matches(|c: char| !c.is_alphanumeric())
        .split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')
        .next()
        .unwrap_or_default();
    !goes_on(word, next, next_word, language)
}

/// Whether the full stop behind `word` is no end of a sentence.
fn goes_on(word: &str, next: &str, next_word: &str, language: Language) -> bool {
    let (traits, knowledge) = (language.traits(), language.knowledge());
    let opens = knowledge.is_function_word(&next_word.to_lowercase());
    let figure_follows = next_word.starts_with(|c: char| c.is_ascii_digit());
    if let Some(follows) = knowledge.abbreviation(word) {
        return match follows {
            Follows::Name => true,
            Follows::Number => figure_follows,
            Follows::Any => !opens && !next.starts_with(begins_quotation),
        };
    }
    if traits.ordinal_stop && word.len() <= 2 && word.bytes().all(|b| b.is_ascii_digit()) {
        return !word.is_empty() && !opens;
    }
    // Initials (J. K. Harrow) and acronyms (the U.S. Senate).
    let dotted = word.contains('.') && word.split('.').all(|part| part.chars().count() <= 2);
    let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    (dotted || (initial && traits.capital_pronoun != Some(word)))
        && !opens
        && !next.starts_with(begins_quotation)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences(text: &str, language: Language) -> Vec<&str> {
        split(text, Span::new(0, text.len() as u32), language)
            .into_iter()
            .map(|span| span.of(text))
            .collect()
    }

    #[track_caller]
    fn one(text: &str) {
        assert_eq!(sentences(text, Language::English), [text]);
    }

    #[track_caller]
    fn parted(expected: &[&str]) {
        let text = expected.join(" ");
        assert_eq!(sentences(&text, Language::English), expected);
    }

    #[test]
    fn abbreviations_do_not_end_a_sentence() {
        one("The U.S. Secretary of State met Gen. Smith on Jan. 31 about rule No. 5.");
        one("Author J. K. Harrow lives in St. Ives.");
        one("It rose by 3.5 percent to $1.5 million.");
        one("Acme Inc. Chairman Lee Park resigned at 5 p.m. Tuesday.");
    }

    #[test]
    fn an_abbreviation_ends_a_sentence_where_the_next_word_opens_one() {
        parted(&["They flew to the U.S.", "The talks failed."]);
        parted(&[
            "It closed at 5 p.m.",
            "He left in January.",
            "No one spoke.",
        ]);
    }

    #[test]
    fn a_closing_quotation_mark_belongs_to_its_sentence() {
        parted(&["“We want peace.”", "He left."]);
        parted(&["“It is over,” she said.", "“We lost.”"]);
        one("“Why?” he asked.");
        one("\"Stop!\" cried the guard.");
    }

    #[test]
    fn a_capital_behind_a_colon_or_a_dash_of_dialogue_opens_a_sentence() {
        parted(&["One thing is clear by now:", "The old bridge has to go."]);
        parted(&["He smiled.", "— The boat is late, she said."]);
        one("Updated: The old bridge has to go.");
        parted(&["Jane Roe said:", "“The old bridge has to go.”"]);
        one("Updated: “The old bridge has to go.”");
        one("She spoke of: “the old bridge”.");
        one("They want three things now: bread, milk and peace.");
    }

    #[test]
    fn a_closing_mark_behind_a_space_stays_with_its_sentence() {
        assert_eq!(
            sentences("Er rief: „Halt! “ Sie blieb.", Language::German),
            ["Er rief: „Halt! “", "Sie blieb."]
        );
    }

    #[test]
    fn an_opening_mark_without_a_space_goes_to_the_next_sentence() {
        assert_eq!(
            sentences("Er ging.„Schade“, sagte sie.", Language::German),
            ["Er ging.", "„Schade“, sagte sie."]
        );
        assert_eq!(
            sentences("Il partait.«Dommage», dit-elle.", Language::French),
            ["Il partait.", "«Dommage», dit-elle."]
        );
    }

    #[test]
    fn an_abbreviation_behind_an_opening_mark_ends_no_sentence() {
        for (text, language) in [
            ("“Gen. Smith has left”, she said.", Language::English),
            ("„Dr. Meier ist da“, sagte sie.", Language::German),
            ("«M. Roux est parti», dit-elle.", Language::French),
        ] {
            assert_eq!(sentences(text, language), [text]);
        }
    }

    #[test]
    fn a_figure_may_open_a_sentence() {
        parted(&["The mill closed.", "1990 brought new owners."]);
        one("They live at No. 12 in the old town.");
    }

    #[test]
    fn a_pronoun_behind_a_colon_or_semicolon_opens_no_sentence() {
        one("That is not my doing at all: I was in town.");
        one("Do not look for more excuses; I have had enough.");
    }

    #[test]
    fn german_ordinals_do_not_end_a_sentence() {
        let text = "Am 3. Mai kam die 2. Mannschaft an.";
        assert_eq!(sentences(text, Language::German), [text]);
    }

    #[test]
    fn other_scripts_have_their_own_full_stops() {
        assert_eq!(
            sentences("他们同意了。会议结束了。", Language::Other),
            ["他们同意了。", "会议结束了。"]
        );
        assert_eq!(sentences("यह पहला है। यह दूसरा है।", Language::Other).len(), 2);
        assert_eq!(sentences("هل جاء؟ نعم جاء.", Language::Other).len(), 2);
    }
}
