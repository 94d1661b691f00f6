use crate::{raises, raises_all, silent};
use article_compare::FindingKind::{Date, Negation, Number};

#[test]
fn numbers_are_compared_by_value() {
    for (a, b) in [
        (
            "Prices rose by 2% in the old harbour.",
            "Prices rose by two per cent in the old harbour.",
        ),
        (
            "The bridge cost $1.5bn to build.",
            "The bridge cost 1,500 million dollars to build.",
        ),
        (
            "She bought a dozen lamps for the hall.",
            "She bought 12 lamps for the hall.",
        ),
        (
            "He lost half of his sheep in the flood.",
            "He lost 50% of his sheep in the flood.",
        ),
        (
            "The 34-year-old ferry sank at the pier.",
            "The thirty-four-year-old ferry sank at the pier.",
        ),
        (
            "They walked twenty-five kilometres to the coast.",
            "They walked 25 km to the coast.",
        ),
        (
            "The tower holds 40 000 visitors a day.",
            "The tower holds 40,000 visitors a day.",
        ),
        (
            "The storm lasted 48 hours on the island.",
            "The storm lasted two days on the island.",
        ),
        (
            "About 60 farmers came to the meeting.",
            "Around 60 farmers came to the meeting.",
        ),
    ] {
        silent(a, b);
    }
}

#[test]
fn another_number_scale_unit_or_limit_is_raised() {
    raises(
        Number,
        "Wages rose by 3.5 per cent.",
        "Wages rose by 35 per cent.",
        ("3.5 per cent", "35 per cent"),
    );
    raises(
        Number,
        "The dam cost £4 million to mend.",
        "The dam cost £4 billion to mend.",
        ("£4 million", "£4 billion"),
    );
    raises(
        Number,
        "Turnout fell by 3 percent.",
        "Turnout fell by 3 percentage points.",
        ("3 percent", "3 percentage points"),
    );
    raises(
        Number,
        "Rents went up 12% in the port.",
        "Rents went up to 12% in the port.",
        ("12%", "up to 12%"),
    );
    raises(
        Number,
        "Nearly a third of the trees died.",
        "A third of the trees died.",
        ("Nearly a third", "A third"),
    );
    raises(
        Number,
        "The ferry is out of service for six weeks.",
        "The ferry is out of service for six months.",
        ("six weeks", "six months"),
    );
    raises(
        Number,
        "It was her second medal in Orrin.",
        "It was her third medal in Orrin.",
        ("second", "third"),
    );
}

#[test]
fn numbers_that_changed_places_are_raised() {
    raises_all(
        "The zoo has about 900 animals of 120 species.",
        "The zoo has about 120 animals of 900 species.",
        &[
            (Number, "900 animals", "120 animals"),
            (Number, "120 species", "900 species"),
        ],
    );
    silent(
        "The hospital has 26 beds, 12 of them for children.",
        "Twelve of the hospital’s 26 beds are for children.",
    );
}

#[test]
fn dates_are_compared_part_by_part() {
    silent(
        "The mayor said Friday that the pool would close.",
        "The mayor said on Friday that the pool would close.",
    );
    silent(
        "The vote is on 9 June in Calder.",
        "The vote is on June 9 in Calder.",
    );
    silent(
        "The vote is on 9 June 2026 in Calder.",
        "The vote is on 2026-06-09 in Calder.",
    );
    silent(
        "The alarm rang at 5.40 a.m. in the mill.",
        "The alarm rang at 5:40am in the mill.",
    );
    raises(
        Date,
        "The council meets on Friday.",
        "The council meets on Saturday.",
        ("Friday", "Saturday"),
    );
    raises(
        Date,
        "The pool closed on Friday.",
        "The pool closed last Friday.",
        ("Friday", "last Friday"),
    );
    raises(
        Date,
        "The mill was built in 1968 by monks.",
        "The mill was built in 1986 by monks.",
        ("1968", "1986"),
    );
    raises(
        Date,
        "They will decide in the coming weeks.",
        "They will decide in the coming days.",
        ("coming weeks", "coming days"),
    );
}

#[test]
fn a_sum_that_lost_its_sign_is_compared() {
    raises(
        Number,
        "Marl will put €45 million into its plant within 3 years.",
        "Within 3 years 54 million is to be put into its plant by Marl.",
        ("€45 million", "54 million"),
    );
    silent(
        "Marl will put €45 million into its plant within 3 years.",
        "Within 3 years 45 million is to be put into its plant by Marl.",
    );
}

#[test]
fn a_single_unit_of_time_is_an_amount() {
    raises(
        Number,
        "The alarm was raised an hour after the boat had left.",
        "The alarm was raised two hours after the boat had left.",
        ("an hour", "two hours"),
    );
    raises(
        Number,
        "The alarm was raised an hour later by the harbour master.",
        "The alarm was raised half an hour later by the harbour master.",
        ("an hour", "half an hour"),
    );
    for (a, b) in [
        ("The work took half a year.", "The work took six months."),
        (
            "The mill was watched for ten years.",
            "The mill was watched for a decade.",
        ),
        (
            "The miller sleeps eight hours a day.",
            "The miller sleeps eight hours per day.",
        ),
    ] {
        silent(a, b);
    }
}

#[test]
fn a_change_is_not_what_it_leads_to_in_whatever_unit() {
    raises(
        Number,
        "The reservoir fell by 12 metres.",
        "The reservoir fell to 12 metres.",
        ("by 12 metres", "to 12 metres"),
    );
    silent(
        "The plan raises the age of retirement to 67.",
        "The plan raises the age of retirement up to 67.",
    );
}

#[test]
fn what_follows_from_the_other_numbers_stays_silent() {
    silent(
        "The fine was reduced from £900 to £600 by the court.",
        "The fine was reduced by £300 to £600 by the court.",
    );
    silent(
        "The price rose from 40 to 60 euros.",
        "The price rose by 20 euros to 60.",
    );
    raises(
        Number,
        "The fine was reduced from £900 to £600 by the court.",
        "The fine was reduced by £200 to £600 by the court.",
        ("£900", "£200"),
    );
}

#[test]
fn the_half_of_the_day_may_be_parted_from_the_time() {
    silent(
        "The ferry leaves at 4.15pm on Friday.",
        "The ferry leaves at 4:15 p.m. on Friday.",
    );
    raises(
        Date,
        "The ferry leaves at 4:15 p.m. on Friday.",
        "The ferry leaves at 4:15 a.m. on Friday.",
        ("4:15 p.m.", "4:15 a.m."),
    );
}

#[test]
fn no_later_than_is_not_no_earlier_than() {
    raises(
        Negation,
        "The keeper checked the lamp no later than Monday.",
        "The keeper checked the lamp no earlier than Monday.",
        ("later", "earlier"),
    );
}

#[test]
fn both_ends_of_a_span_of_days_are_dates() {
    let span = "The fair in Tarn runs from 3 to 9 June.";
    silent(span, "From June 3 to 9 the fair runs in Tarn.");
    silent(span, "The fair in Tarn runs 3–9 June.");
    raises(
        Date,
        span,
        "The fair in Tarn runs from 3 to 8 June.",
        ("9 June", "8 June"),
    );
    raises(Date, span, "The fair in Tarn runs 2–9 June.", ("3", "2"));
    // What follows the second figure tells that it is no day.
    raises(
        Number,
        "The pilot sank on May 3 and 12 boats searched the bay.",
        "The pilot sank on May 3 and 14 boats searched the bay.",
        ("12", "14"),
    );
    silent(
        "The fair in Tarn runs from May 30 and 4 June is its last day.",
        "The fair in Tarn runs from 30 May, and June 4 is its last day.",
    );
}

#[test]
fn the_last_quarter_of_a_year_is_no_last_quarter() {
    silent(
        "The economy shrank in the last quarter of 2023.",
        "The economy contracted in the final quarter of 2023.",
    );
    raises(
        Date,
        "The economy shrank in the last quarter.",
        "The economy shrank in this quarter.",
        ("last quarter", "this quarter"),
    );
}

#[test]
fn one_length_in_two_units_agrees_as_far_as_it_is_rounded() {
    silent(
        "The town lies 90 kilometres from the coast.",
        "The town lies 56 miles from the coast.",
    );
    raises(
        Number,
        "The town lies 90 kilometres from the coast.",
        "The town lies 66 miles from the coast.",
        ("90 kilometres", "66 miles"),
    );
}

#[test]
fn a_share_among_shares_may_leave_out_its_unit() {
    silent(
        "The Greens rose to 27 percent and the Liberals slipped to 25.",
        "The Greens rose to 27% and the Liberals slipped to 25%.",
    );
    raises(
        Number,
        "Mills sold 40 per cent more.",
        "Mills sold 40 more.",
        ("40 per cent", "40"),
    );
}

#[test]
fn currencies_without_a_sign_are_known() {
    raises(
        Number,
        "He earned 9 million kronor by selling the pictures.",
        "He earned 9 million euros by selling the pictures.",
        ("9 million kronor", "9 million euros"),
    );
}

#[test]
fn a_third_is_not_three_times() {
    raises(
        Number,
        "The recall will cost roughly a third of last year's profit.",
        "The recall will cost about three times last year's profit.",
        ("a third", "three"),
    );
    raises(
        Number,
        "Some 90 bears live there, nearly twice as many as in May.",
        "Some 90 bears live there, nearly half as many as in May.",
        ("twice", "half"),
    );
    silent(
        "Some 90 bears live there, twice as many as in May.",
        "Some 90 bears live there, double the number in May.",
    );
}

#[test]
fn within_a_time_is_in_less_than_it() {
    silent(
        "The new parliament will meet within three weeks.",
        "It will be no more than three weeks before the new parliament meets.",
    );
    silent(
        "He missed three tests in the space of 11 months.",
        "He missed three tests within 11 months.",
    );
    raises(
        Number,
        "The new parliament will meet within three weeks.",
        "The new parliament will meet in more than three weeks.",
        ("within three weeks", "more than three weeks"),
    );
}

#[test]
fn two_more_weeks_are_another_fortnight() {
    silent(
        "The trial is expected to last another fortnight.",
        "The trial is expected to last two more weeks.",
    );
    raises(
        Number,
        "The trial is expected to last another fortnight.",
        "The trial is expected to last three more weeks.",
        ("another fortnight", "three more weeks"),
    );
}

#[test]
fn m_counts_money_and_people_and_measures_lengths() {
    silent(
        "The bridge cost 468m crowns to build.",
        "The bridge cost 468 million crowns to build.",
    );
    silent("The tower is 40m high.", "The tower is 40 metres high.");
    raises(
        Number,
        "The film drew 2m people in May.",
        "The film drew 3 million people in May.",
        ("2m", "3 million"),
    );
}
