//! Reads figures as numbers.

use std::borrow::Cow;

/// The number that plain figures stand for, with a sign and a decimal point where they have one:
/// "-3.5". None for anything else, and for more than some 300 figures, which no number holds. Exact up to
/// fifteen figures. The standard library's own reader brings tables of ten kilobytes that do not compress.
pub fn decimal(figures: &str) -> Option<f64> {
    let unsigned = figures.strip_prefix('-').unwrap_or(figures);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let digits = || whole.chars().chain(fraction.chars());
    digits().next()?;
    let mut value = 0.0;
    for digit in digits() {
        value = value * 10.0 + f64::from(digit.to_digit(10)?);
    }
    let value = value / fraction.chars().fold(1.0, |power, _| power * 10.0);
    let value = if unsigned.len() < figures.len() {
        -value
    } else {
        value
    };
    value.is_finite().then_some(value)
}

/// Whether `value` is `unit` some whole number of times. The remainder that `%` gives is computed by a function of its
/// own, and that one brings others.
pub fn is_multiple(value: f64, unit: f64) -> bool {
    (value / unit).fract() == 0.0
}

/// The figures of any script as 0 to 9: ٣٥, ३५.
pub fn western_figures(surface: &str) -> Cow<'_, str> {
    /// The zeros of scripts that have figures of their own; nine more follow each.
    const ZEROS: [char; 9] = ['٠', '۰', '०', '০', '੦', '૦', '๐', '໐', '０'];

    let western = |c: char| {
        let digit = |zero: char| {
            (c as u32)
                .checked_sub(zero as u32)
                .filter(|&digit| digit < 10)
        };
        let digit = ZEROS.into_iter().find_map(digit);
        digit
            .and_then(|digit| char::from_digit(digit, 10))
            .unwrap_or(c)
    };
    if surface.is_ascii() {
        Cow::Borrowed(surface)
    } else {
        surface.chars().map(western).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{decimal, western_figures};

    #[test]
    fn only_figures_are_read() {
        assert_eq!(decimal("-3.5"), Some(-3.5));
        assert_eq!(decimal("1500"), Some(1500.0));
        for figures in ["", "-", ".", "1e9", "1.2.3", "18th", "+3"] {
            assert_eq!(decimal(figures), None, "{figures}");
        }
    }

    #[test]
    fn more_figures_than_a_number_holds_are_none() {
        let many = "9".repeat(309);
        for figures in [many.clone(), format!("-{many}"), format!("{many}.{many}")] {
            assert_eq!(decimal(&figures), None);
        }
    }

    #[test]
    fn figures_of_any_script_are_figures() {
        assert_eq!(western_figures("٣٥"), "35");
        assert_eq!(western_figures("१९४७"), "1947");
        assert_eq!(western_figures("３.５"), "3.5");
        assert_eq!(western_figures("18º"), "18º");
    }

    proptest! {
        #[test]
        fn up_to_fifteen_figures_are_exact(figures in "-?[0-9]{1,9}(\\.[0-9]{1,6})?") {
            prop_assert_eq!(decimal(&figures), figures.parse().ok());
        }
    }
}
