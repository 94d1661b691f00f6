//! Whether two texts are tellings of one story.
//!
//! The borders were set in November 2026 on 750 labelled pairs of texts (rewrites, summaries,
//! fables told by two authors, simplified articles, and articles on a like topic, by one template
//! or about one team) and on 2,000 pairs of texts put together at random. Chance gives unrelated
//! articles links too: short, doubtful ones over up to 40% of their words. So what counts is how
//! likely the links are. And two stories by one template, or about one town, share sentences and
//! names, but hardly a figure: so it counts too which details the links keep.

use super::{Relation, Verdict};
use crate::text::Which;

/// At least this share of one text is told in the other where it is a retelling; one that was cut
/// short is a retelling whose other side goes on. Summaries reached .98; a third of a story within
/// another one .45.
const RETELLING: f32 = 0.6;
/// Below this strength, taken times the agreement of details, two texts are unrelated. Of 75 pairs of
/// articles that tell different stories all but two stay below; of 650 tellings all but a few fables
/// and notes of some sentences stay above, and of ten stories told in part within another nine.
const RELATED: f32 = 0.19;
/// The same for two texts of few words. Chance picks among few pairs of sentences there: of 4,300
/// pairs put together at random 31 got any link, and 19 reached this.
const RELATED_FEW: f32 = 0.16;
/// So many words are few: a sentence or two.
const FEW_WORDS: f32 = 40.0;
/// A link this likely is no chance.
pub const SURE: f32 = 0.8;
/// From this share of words told word for word on, figures and names may all be new: a report that
/// was brought up to date.
const VERBATIM: f32 = 0.5;

/// How many details of one kind stand in the reworded sentences of A and B, and how many of them
/// the other side of their link has too.
#[derive(Clone, Copy, Debug, Default)]
pub struct DetailCounts {
    /// All of them.
    pub all: [f32; 2],
    /// Those that the other side has.
    pub kept: [f32; 2],
}

impl DetailCounts {
    /// How far figures speak for one story: 1 where there are none. Two stories seldom have one
    /// figure at one place; where a telling changes or leaves out some, it keeps others. A summary
    /// leaves out most: so the side that loses fewer counts.
    fn of_figures(&self) -> f32 {
        let kept = self.kept[0].min(self.kept[1]);
        let lost = (self.all[0] - self.kept[0]).min(self.all[1] - self.kept[1]);
        (1.0 + kept) / (1.0 + lost / 2.0)
    }

    /// How far names speak for one story, 0 to 1. Two stories about one town share some.
    fn of_names(&self) -> f32 {
        /// So many are taken as kept before any is looked at: one or two say little.
        const GRANTED: f32 = 2.0;

        let share = |which| (self.kept[which] + GRANTED) / (self.all[which] + GRANTED);
        share(Which::A).max(share(Which::B))
    }
}

/// What a verdict rests on: words counted for A and B.
#[derive(Clone, Copy, Debug, Default)]
pub struct Shares {
    /// The words of each side, furniture left out.
    pub words: [f32; 2],
    /// Those in linked sentences.
    pub told: [f32; 2],
    /// Those, each counted as far as its link is likely.
    pub likely: [f32; 2],
    /// Those whose link is sure.
    pub sure: [f32; 2],
    /// Those that stand in the other text word for word, in runs.
    pub verbatim: f32,
    /// The figures in reworded links.
    pub figures: DetailCounts,
    /// The names in reworded links: the words with a capital letter that begin no sentence.
    pub names: DetailCounts,
    /// Whether both texts are the same words in the same order.
    pub same: bool,
}

impl Shares {
    /// The share of one side's words, 0 to 1.
    fn of(&self, part: f32, which: Which) -> f32 {
        if self.words[which] > 0.0 {
            (part / self.words[which]).min(1.0)
        } else {
            f32::from(u8::from(self.same))
        }
    }

    /// How strongly the links speak for one story, 0 to 1: the mean of the likely and the sure
    /// share, on the side that is told best.
    fn strength(&self) -> f32 {
        let strength =
            |which| (self.of(self.likely[which], which) + self.of(self.sure[which], which)) / 2.0;
        strength(Which::A).max(strength(Which::B))
    }

    /// How far details and wording speak for one story.
    fn agreement(&self) -> f32 {
        let agreement = self.figures.of_figures() * self.names.of_names();
        let verbatim = self
            .of(self.verbatim, Which::A)
            .max(self.of(self.verbatim, Which::B));
        if verbatim >= VERBATIM {
            agreement.max(verbatim)
        } else {
            agreement
        }
    }

    /// Whether the links are more than chance, or one template, gives.
    fn related(&self) -> bool {
        if self.words[0].max(self.words[1]) <= FEW_WORDS {
            self.strength() >= RELATED_FEW
        } else {
            self.strength() * self.agreement() >= RELATED
        }
    }
}

/// The verdict and the coverage it rests on.
pub fn judge(shares: &Shares) -> Relation {
    let [coverage_a, coverage_b] = Which::BOTH.map(|which| shares.of(shares.told[which], which));
    let verdict = if shares.same {
        Verdict::Identical
    } else if !shares.related() {
        Verdict::Unrelated
    } else if coverage_a.max(coverage_b) < RETELLING {
        Verdict::Partial
    } else {
        Verdict::Retelling
    };
    Relation {
        verdict,
        coverage_a,
        coverage_b,
        verbatim_a: shares.of(shares.verbatim, Which::A),
        verbatim_b: shares.of(shares.verbatim, Which::B),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(words: [f32; 2], told: [f32; 2], likely: f32) -> Verdict {
        let sure = if likely >= SURE { told } else { [0.0; 2] };
        judge(&Shares {
            words,
            told,
            likely: told.map(|told| told * likely),
            sure,
            ..Shares::default()
        })
        .verdict
    }

    #[test]
    fn a_text_cut_short_is_a_retelling_whose_other_side_goes_on() {
        assert_eq!(
            verdict([300.0, 1000.0], [290.0, 310.0], 0.95),
            Verdict::Retelling
        );
    }

    #[test]
    fn a_third_of_a_story_within_another_is_partial() {
        assert_eq!(
            verdict([300.0, 500.0], [110.0, 100.0], 0.95),
            Verdict::Partial
        );
    }

    #[test]
    fn doubtful_links_over_a_third_of_the_words_are_chance() {
        assert_eq!(
            verdict([500.0, 500.0], [170.0, 180.0], 0.5),
            Verdict::Unrelated
        );
    }

    #[test]
    fn a_doubtful_link_between_two_single_sentences_is_more_than_chance() {
        assert_eq!(verdict([12.0, 9.0], [12.0, 9.0], 0.35), Verdict::Retelling);
        assert_eq!(verdict([120.0, 9.0], [60.0, 9.0], 0.35), Verdict::Unrelated);
        assert_eq!(verdict([12.0, 9.0], [0.0; 2], 0.0), Verdict::Unrelated);
    }

    #[test]
    fn sentences_by_one_template_with_other_figures_and_names_are_no_telling() {
        let template = |kept: f32, verbatim: f32| {
            judge(&Shares {
                words: [300.0; 2],
                told: [210.0; 2],
                likely: [200.0; 2],
                sure: [180.0; 2],
                verbatim,
                figures: DetailCounts {
                    all: [12.0; 2],
                    kept: [kept; 2],
                },
                names: DetailCounts {
                    all: [20.0; 2],
                    kept: [8.0; 2],
                },
                same: false,
            })
            .verdict
        };
        assert_eq!(template(1.0, 20.0), Verdict::Unrelated);
        assert_eq!(template(10.0, 20.0), Verdict::Retelling);
        // A report brought up to date: the figures are new, and the words stay.
        assert_eq!(template(1.0, 180.0), Verdict::Retelling);
    }

    #[test]
    fn a_summary_may_leave_most_details_out() {
        let summary = Shares {
            words: [900.0, 300.0],
            told: [400.0, 290.0],
            likely: [380.0, 270.0],
            sure: [350.0, 250.0],
            names: DetailCounts {
                all: [40.0, 10.0],
                kept: [9.0, 9.0],
            },
            ..Shares::default()
        };
        assert_eq!(judge(&summary).verdict, Verdict::Retelling);
    }

    #[test]
    fn texts_without_words_share_nothing_unless_they_are_the_same() {
        assert_eq!(verdict([0.0, 9.0], [0.0; 2], 0.0), Verdict::Unrelated);
        let same = Shares {
            same: true,
            ..Shares::default()
        };
        assert_eq!(judge(&same).verdict, Verdict::Identical);
        assert_eq!(judge(&same).coverage_a, 1.0);
    }
}
