//! Amounts of which one was most likely written for the other, wherever they stand.

use crate::{raises, silent};
use article_compare::FindingKind::Number;

#[test]
fn digits_that_changed_places_are_found_wherever_they_stand() {
    raises(
        Number,
        "The lock at Tarn, which had not been opened for 112 years, was rebuilt within nine years.",
        "After nine years of building, the boats went through a lock at Tarn last opened 121 years ago.",
        ("112 years", "121 years"),
    );
    raises(
        Number,
        "After the drought of 2019 the guild paid 12,500 millers in three valleys.",
        "In three valleys 125,000 millers got money from the guild after the 2019 drought.",
        ("12,500", "125,000"),
    );
    silent(
        "In 12 towns people waited, and 21 boats came to the lock.",
        "People waited for the 21 boats in a dozen towns.",
    );
}

#[test]
fn an_age_is_told_in_another_form() {
    raises(
        Number,
        "A 27-year-old climber from Tarn fell from the north face of the quarry on Saturday.",
        "On Saturday, a climber from Tarn, 72, plunged from the quarry's north face.",
        ("27-year-old", "72"),
    );
    silent(
        "A 27-year-old climber from Tarn fell from the north face of the quarry on Saturday.",
        "On Saturday, a climber from Tarn, 27, plunged from the quarry's north face.",
    );
}
