use crate::{raises, silent};
use article_compare::FindingKind::{Date, Number};

#[test]
fn an_amount_for_another_time_or_thing_is_raised() {
    for (a, b, words) in [
        (
            "The new lock will cost the town 22 million euros.",
            "The new lock will cost the town 22 million euros a month.",
            ("22 million euros", "22 million euros a month"),
        ),
        (
            "Millers get 400 crowns per barge for the wait.",
            "Millers get 400 crowns for the wait.",
            ("400 crowns per barge", "400 crowns"),
        ),
        (
            "Each week of the strike costs the mill two million crowns.",
            "The strike costs the mill two million crowns.",
            ("Each week", "two million crowns"),
        ),
        (
            "Guides charge 85 crowns per person for the tour.",
            "Guides charge 85 crowns per group for the tour.",
            ("per person", "per group"),
        ),
        (
            "Barges are limited to 30mph on the canal.",
            "Barges are limited to 30km/h on the canal.",
            ("30mph", "30km/h"),
        ),
        (
            "The clerk must answer within ten working days.",
            "The clerk must answer within ten days.",
            ("ten working days", "ten days"),
        ),
        (
            "The mill ground 40 per cent more flour in May.",
            "The mill ground 40 more sacks of flour in May.",
            ("40 per cent", "40"),
        ),
    ] {
        raises(Number, a, b, words);
    }
}

#[test]
fn a_rate_told_in_other_words_is_the_same() {
    for (a, b) in [
        (
            "The mill burns 20 tonnes of coal per week.",
            "Every week the mill burns 20 tonnes of coal.",
        ),
        (
            "The toll brings in 300,000 crowns a year.",
            "The toll brings in 300,000 crowns annually.",
        ),
        (
            "The monthly rent is 900 crowns.",
            "The rent is 900 crowns a month.",
        ),
        (
            "Tickets cost 12 crowns per person.",
            "Tickets cost 12 crowns each.",
        ),
        (
            "The storm reached 120 kilometres an hour at the pier.",
            "The storm reached 120km/h at the pier.",
        ),
        (
            "The miller lost four barges in a month.",
            "The miller lost four barges over a month.",
        ),
    ] {
        silent(a, b);
    }
}

#[test]
fn a_date_that_begins_a_span_does_not_end_it() {
    for (a, b, words) in [
        (
            "The lock will be closed until March.",
            "The lock will be closed from March.",
            ("until March", "from March"),
        ),
        (
            "The miller plans to buy two barges by 2028.",
            "The miller intends to buy two barges from 2028.",
            ("by 2028", "from 2028"),
        ),
        (
            "Ferries will stop running from the middle of January.",
            "Ferries will not run until the middle of January.",
            ("from the middle of January", "until the middle of January"),
        ),
    ] {
        raises(Date, a, b, words);
    }
    for (a, b) in [
        (
            "She ran the mill until 2012.",
            "She ran the mill up to 2012.",
        ),
        (
            "The ferry runs from 3 May until 9 May.",
            "The ferry runs from 3 May to 9 May.",
        ),
    ] {
        silent(a, b);
    }
}

#[test]
fn a_limit_may_stand_behind_what_is_counted() {
    silent(
        "She won the race six times or more.",
        "She won the race at least six times.",
    );
}

#[test]
fn a_month_earlier_is_no_rate() {
    silent(
        "Prices rose 5% in May from 3% a month earlier.",
        "Prices rose 5% in May, up from 3% a month before.",
    );
    silent(
        "Inflation slowed to 3.1% in January from 3.6% in December.",
        "Inflation eased to 3.1% in January from 3.6% a month earlier.",
    );
}

#[test]
fn within_a_week_is_no_rate() {
    silent(
        "Three sailors recovered within a week.",
        "Three sailors recovered within seven days.",
    );
    raises(
        Number,
        "Three sailors recovered within a week.",
        "Three sailors recovered within two weeks.",
        ("a week", "two weeks"),
    );
}

#[test]
fn a_year_is_not_told_by_the_years_that_both_sides_tell() {
    raises(
        Number,
        "The millers were offered 9 percent over three years.",
        "The millers were offered 9 percent a year over three years.",
        ("9 percent", "9 percent a year"),
    );
    silent(
        "The millers were offered 9 percent a year over three years.",
        "Over three years the millers were offered 9 percent per year.",
    );
}

#[test]
fn intervals_come_again() {
    silent(
        "From May the ferry will cross the river every ten minutes.",
        "From May the ferry will cross the river at ten-minute intervals.",
    );
    raises(
        Number,
        "The ferry crossed the river after ten minutes.",
        "The ferry crossed the river at intervals of ten minutes.",
        ("after ten minutes", "of ten minutes"),
    );
}
