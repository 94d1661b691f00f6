//! Equal amounts that count something else.

use crate::findings::link::pairing::pairs_of;
use crate::findings::link::{Link, Side};
use crate::findings::mentions::Mentions;
use crate::language::Dimension;

/// An amount, and the token after the word that says what it is of.
type Counted = (usize, usize);

/// Equal amounts that changed places: 900 animals of 120 species, 120 animals of 900 species; 62
/// percent for and 31 against, 31 percent for and 62 against. Each amount of A with the one of B
/// that took its place.
pub fn crossed_amounts(link: &Link, a: &Mentions, b: &Mentions) -> Vec<(Counted, Counted)> {
    /// A list of more amounts is a table, which nothing here could read.
    const MOST: usize = 12;

    let (count_a, count_b) = (a.amounts.len(), b.amounts.len());
    let mut crossed = Vec::new();
    if count_a.max(count_b) > MOST {
        link.is_cut.set(true);
        return crossed;
    }
    let of_a: Vec<_> = (0..count_a).map(|x| company(&link.a, a, x)).collect();
    let of_b: Vec<_> = (0..count_b).map(|y| company(&link.b, b, y)).collect();
    // The words that both have, each with where it stands on both sides.
    let both = |x: usize, y: usize| -> Vec<(usize, usize)> {
        let there = |at: usize| {
            let partner = link.a.partners[at].map(|partner| partner.index);
            let same =
                |&&other: &&usize| partner == Some(other) || link.a.form(at) == link.b.form(other);
            of_b[y].iter().find(same).copied()
        };
        let in_both = of_a[x].iter().filter_map(|&at| Some((at, there(at)?)));
        in_both.collect()
    };
    let shared = |x: usize, y: usize| both(x, y).len();
    let agree = |x: usize, y: usize| a.amounts[x].agrees(&b.amounts[y]);
    for (x, y) in pairs_of(count_a, count_b).filter(|&(x, y)| agree(x, y)) {
        for (next_x, next_y) in pairs_of(count_a, count_b) {
            let are_alike = a.amounts[x].dimension == a.amounts[next_x].dimension;
            let apart = next_x > x && next_y != y && are_alike && agree(next_x, next_y);
            if !apart || agree(x, next_y) || agree(next_x, y) {
                continue;
            }
            let (here, there) = (shared(x, next_y), shared(next_x, y));
            if here.min(there) > 0 && here + there > shared(x, y) + shared(next_x, next_y) {
                for (x, y) in [(x, next_y), (next_x, y)] {
                    let (end_a, end_b) = both(x, y)[0];
                    crossed.push(((x, end_a + 1), (y, end_b + 1)));
                }
            }
        }
    }
    crossed
}

/// The first words behind an amount that say what it is of.
fn company(side: &Side, mentions: &Mentions, place: usize) -> Vec<usize> {
    /// More words say something else.
    const MOST: usize = 2;
    const REACH: usize = 6;

    let amount = &mentions.amounts[place];
    let start = amount.end;
    // 31 percent against, but: 1994, and in.
    let may_be_grammar = amount.dimension != Dimension::Year;
    let next = mentions
        .amounts
        .get(place + 1)
        .map_or(usize::MAX, |next| next.start);
    (start..side.tokens.len().min(next).min(start + REACH))
        .take_while(|&at| !matches!(side.surface(at), "." | ";"))
        .filter(|&at| {
            side.is_word(at)
                && (side.words.is_content(side.form(at))
                    || may_be_grammar && side.words.has_opposite(side.form(at)))
        })
        .take(MOST)
        .collect()
}
