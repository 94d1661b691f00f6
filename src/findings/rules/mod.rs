//! The rules, a file for each kind of change. Each compares what the two sides of a link mention, and
//! raises what may alter the meaning; what one has explained the next leaves alone.

pub mod attribution;
mod certainty;
pub mod clauses;
mod common_words;
pub mod compounds;
mod crossed;
pub mod degrees;
pub mod names;
pub mod omissions;
mod opposites;
mod people;
pub mod quotations;
pub mod rates;
pub mod roles;
mod sources;
mod tacit;
pub mod values;
pub mod wording;
