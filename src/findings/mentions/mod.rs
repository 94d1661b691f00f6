//! What a side of a link mentions: amounts, dates, and the words that say whether, how much and how
//! surely.

pub mod amount;
mod amounts;
pub mod dates;
mod figures;
mod joined;
pub mod scan;

use crate::findings::link::Side;
use crate::findings::raised::lies_in;
use crate::language::labels::{certainty, quantity};
use crate::language::quotation_marks::opens_quotation;
use crate::language::signs::is_currency_sign;
use crate::language::{Class, Dimension, GrammarWord, Step};

use self::amount::Amount;
use self::dates::Date;
use self::scan::{Mention, Scan, is_figure};

/// All that one side mentions.
pub struct Mentions {
    /// Amounts, in order.
    pub amounts: Vec<Amount>,
    /// Dates and times of day, in order.
    pub dates: Vec<Date>,
    /// Words with a sense of their own, in order: negation, quantity, certainty, names.
    pub words: Vec<Mention>,
    /// Fixed phrases of three words and more, in tokens: in spite of. Their words say nothing by
    /// themselves.
    pub plain: Vec<(usize, usize)>,
}

impl Mentions {
    /// Reads what `side` mentions.
    pub fn of(side: &Side) -> Self {
        let scan = Scan::new(side);
        let (amounts, dates) = amounts_and_dates(side, &scan);
        let mut taken = vec![false; side.tokens.len()];
        for (start, end) in dates.iter().map(|date| (date.start, date.end)).chain(
            amounts
                .iter()
                .map(|amount| (amount.bound_start, amount.bound_end)),
        ) {
            taken[start..end].fill(true);
        }
        let mentioned = scan
            .hits
            .iter()
            // "One of the first" is no amount.
            .filter(|hit| {
                !taken[hit.start]
                    || hit.sense.label == quantity::ONE_OF
                    || hit.sense.class == Class::Matter
            })
            .filter(|hit| is_meant(side, hit));
        let mut mentions: Vec<Mention> = mentioned.copied().collect();
        for mention in &mut mentions {
            mention.head = head_of(side, *mention, &scan.behind_gaps);
        }
        let is_plain = |hit: &&Mention| hit.sense.class == Class::Plain && hit.end - hit.start > 1;
        let plain = scan.hits.iter().filter(is_plain);
        let plain = plain.map(|hit| (hit.start, hit.end));
        let behind_gaps = scan.behind_gaps.iter().map(|&at| (at, at + 1));
        Self {
            amounts,
            dates,
            words: mentions,
            plain: plain.chain(behind_gaps).collect(),
        }
    }

    /// The stretches of amounts and dates, in tokens.
    pub fn values(&self) -> Vec<(usize, usize)> {
        let amounts = self
            .amounts
            .iter()
            .map(|amount| (amount.bound_start, amount.bound_end));
        amounts
            .chain(self.dates.iter().map(|date| (date.start, date.end)))
            .collect()
    }

    /// Whether `side` tells no more than the day and hour at which a text came out.
    pub fn are_dateline(&self, side: &Side) -> bool {
        let values = self.values();
        let tells_hour = |amount: &Amount| amount.dimension == Dimension::Clock;
        self.dates.len() == 1
            && self
                .amounts
                .iter()
                .filter(|amount| tells_hour(amount))
                .count()
                == 1
            && (0..side.tokens.len()).all(|at| !side.is_content(at) || lies_in(at, &values))
    }

    /// All stretches that mention something, in tokens, but those of words that rules of wording ask
    /// for as well.
    pub fn stretches(&self) -> Vec<(usize, usize)> {
        let mut stretches = self.values();
        let is_wording = |class| {
            matches!(
                class,
                Class::Pole | Class::Tacit | Class::Rate | Class::Matter
            )
        };
        let others = self
            .words
            .iter()
            .filter(|word| !is_wording(word.sense.class));
        stretches.extend(others.map(|mention| (mention.start, mention.end)));
        stretches
    }

    /// The words of one class.
    pub fn of_class(&self, class: Class) -> impl Iterator<Item = &Mention> {
        self.words
            .iter()
            .filter(move |mention| mention.sense.class == class)
    }
}

/// How many amounts and dates `side` mentions.
pub fn count_values(side: &Side) -> usize {
    let (amounts, dates) = amounts_and_dates(side, &Scan::new(side));
    amounts.len() + dates.len()
}

fn amounts_and_dates(side: &Side, scan: &Scan) -> (Vec<Amount>, Vec<Date>) {
    let dates = dates::read(side, scan);
    let mut amounts = amounts::read(side, scan, &dates);
    joined::join(side, scan, &mut amounts);
    (amounts, dates)
}

/// Whether a hit is a mention by itself, and the word is not something else that looks the same.
fn is_meant(side: &Side, hit: &Mention) -> bool {
    match hit.sense.class {
        // "Due to open", but not "due to the storm".
        Class::Certainty if hit.sense.label == certainty::SCHEDULED => {
            !is_noun_phrase(side, hit.end)
        }
        // The mill was bought only to be sold.
        Class::Quantity if hit.sense.label == quantity::ONLY => {
            let to = side.tokens.get(hit.end).map(|token| token.form);
            let to = to.and_then(|to| side.words.sense(to, Class::Step));
            let is_verb = || {
                let next = side.tokens.get(hit.end + 1).map(|token| token.form);
                next.is_some_and(|next| side.words.can_be_verb(next))
                    && !is_noun_phrase(side, hit.end + 1)
            };
            to.is_none_or(|to| Step::named(to.label) != Some(Step::To)) || !is_verb()
        }
        // The No. 2 port.
        Class::Negation if is_figure(side, hit.end) => !side.surface(hit.end - 1).ends_with('.'),
        Class::Negation | Class::Quantity | Class::Certainty | Class::Condition => true,
        Class::Pole | Class::Tacit | Class::Rate | Class::Matter | Class::Among => true,
        // "Us" and "turkey" are names only with a capital.
        Class::Name => (hit.start..hit.end).any(|at| {
            side.words.is_content(side.form(at))
                && (!side.text.language.traits().capital_peoples || side.is_capital(at))
        }),
        _ => false,
    }
}

/// Whether what begins at a token can only be a noun and what belongs to it.
fn is_noun_phrase(side: &Side, at: usize) -> bool {
    at < side.tokens.len()
        && (side.is_grammar(at, GrammarWord::BeforeNoun)
            || side.words.is_noun(side.form(at))
            || side.words.can_be_adjective(side.form(at)) && !side.words.can_be_verb(side.form(at)))
}

/// The content word that a phrase bears on: the next one in its clause, else the one before, and none of
/// its own: what is behind its gap.
fn head_of(
    side: &Side,
    Mention {
        start, end, sense, ..
    }: Mention,
    behind_gaps: &[usize],
) -> Option<usize> {
    /// Further away a word belongs to something else.
    const REACH: usize = 4;

    let class = sense.class;
    // "Bread only", but not "a loaf each".
    let stands_behind = sense.label == quantity::ONLY;
    let is_head = |&at: &usize| side.is_content(at) && !behind_gaps.contains(&at);
    let in_clause = |&at: &usize| {
        side.is_word(at)
            || side.surface(at) == "-"
            || side.surface(at).starts_with(is_currency_sign)
            || side.surface(at).starts_with(opens_quotation)
    };
    // In all likelihood, the hall is old.
    let is_comma = |at: usize| at < side.tokens.len() && side.surface(at) == ",";
    let start_behind = end + usize::from(class == Class::Certainty && is_comma(end));
    let after = (start_behind..side.tokens.len().min(end + REACH))
        .take_while(in_clause)
        .take_while(|&at| {
            class != Class::Quantity || is_head(&at) || !side.words.is_preposition(side.form(at))
        })
        .find(is_head);
    if class == Class::Quantity && after.is_none() && !stands_behind {
        return None;
    }
    after.or_else(|| {
        (start.saturating_sub(REACH)..start)
            .rev()
            .take_while(in_clause)
            .find(is_head)
    })
}
