//! Whether two texts are tellings of one story.
//!
//! The borders were set in November 2026 on 700 labelled pairs of texts (rewrites, summaries,
//! fables told by two authors, simplified articles, and articles on a like topic) and on 1,100
//! pairs of texts put together at random. Chance gives unrelated articles links too: short, doubtful
//! ones over up to 40% of their words. So what counts is how likely the links are.

use super::{Relation, Verdict};

/// At least this share of one text is told in the other where it is a retelling; one that was cut
/// short is a retelling whose other side goes on. Summaries reached .98; a third of a story within
/// another one .45.
const RETELLING: f32 = 0.6;
/// Below this strength two texts are unrelated. The strongest unrelated articles reached .19; the
/// one partial telling .42, rewrites and summaries .87 and more.
const RELATED: f32 = 0.25;
/// The same for two texts of few words. Chance picks among few pairs of sentences there: of 4,300
/// pairs put together at random 31 got any link, and 19 reached this.
const RELATED_FEW: f32 = 0.16;
/// So many words are few: a sentence or two.
const FEW_WORDS: f32 = 40.0;
/// A link this likely is no chance.
pub const SURE: f32 = 0.8;

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
    /// Whether both texts are the same words in the same order.
    pub same: bool,
}

impl Shares {
    /// The share of one side's words, 0 to 1.
    fn of(&self, part: f32, side: usize) -> f32 {
        if self.words[side] > 0.0 {
            (part / self.words[side]).min(1.0)
        } else {
            f32::from(u8::from(self.same))
        }
    }

    /// How strongly the links speak for one story, 0 to 1: the mean of the likely and the sure
    /// share, on the side that is told best.
    fn strength(&self) -> f32 {
        let strength =
            |side: usize| (self.of(self.likely[side], side) + self.of(self.sure[side], side)) / 2.0;
        strength(0).max(strength(1))
    }

    /// The strength below which the links are no more than chance gives.
    fn border(&self) -> f32 {
        if self.words[0].max(self.words[1]) <= FEW_WORDS {
            RELATED_FEW
        } else {
            RELATED
        }
    }
}

/// The verdict and the coverage it rests on.
pub fn judge(shares: &Shares) -> Relation {
    let [coverage_a, coverage_b] = [0, 1].map(|side| shares.of(shares.told[side], side));
    let verdict = if shares.same {
        Verdict::Identical
    } else if shares.strength() < shares.border() {
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
        verbatim_a: shares.of(shares.verbatim, 0),
        verbatim_b: shares.of(shares.verbatim, 1),
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
            verbatim: 0.0,
            same: false,
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
        assert_eq!(verdict([12.0, 9.0], [12.0, 9.0], 0.4), Verdict::Retelling);
        assert_eq!(verdict([120.0, 9.0], [60.0, 9.0], 0.4), Verdict::Unrelated);
        assert_eq!(verdict([12.0, 9.0], [0.0; 2], 0.0), Verdict::Unrelated);
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
