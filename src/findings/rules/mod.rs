//! The rules, a file for each kind of change. Each compares what the two sides of a link mention, and
//! raises what may alter the meaning; what one has explained the next leaves alone.

mod alone;
pub mod attribution;
mod certainty;
pub mod clauses;
mod common_words;
pub mod compounds;
mod converses;
mod crossed;
pub mod dates;
pub mod degrees;
mod limits;
mod lost_sources;
pub mod matters;
mod misread;
pub mod name_words;
pub mod names;
pub mod negations;
pub mod omissions;
mod opposites;
mod passive;
mod people;
mod placed;
pub mod quotations;
pub mod rates;
pub mod roles;
mod sources;
mod tacit;
pub mod tenses;
mod titles;
mod told;
pub mod values;
pub mod wording;
