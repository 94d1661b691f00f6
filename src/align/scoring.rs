//! Scores the pairs of sentences, in bounded steps: first each pair alone, then with what
//! surrounds it.

use super::bags::Bags;
use super::candidates::Candidates;
use super::decided::Decided;
use super::evidence::Evidence;
use super::features::{Context, similarity, weigh};
use super::grid::{Cell, Grid, HOPELESS, probability};
use super::novelty::Novelty;
use super::order::Order;
use super::profile::Profile;
use super::rarity::Rarity;
use super::rivals::Rivals;
use super::surroundings::Surroundings;
#[cfg(feature = "learn")]
use super::weights::ALL;
use super::weights::{ROUNDS, Weights};
use crate::text::{Text, Vocabulary, Which};

/// Sentences that one step deals with.
const STEP: usize = 128;

/// The scores of all pairs, under way.
pub struct Scoring {
    rarity: Rarity,
    evidence: Evidence,
    novelty: Novelty,
    profiles: [Profile; 2],
    bags: Bags,
    candidates: Candidates,
    /// The sentences of B that may tell the row at hand.
    found: Vec<u32>,
    /// The cells of the row at hand, before the grid has them.
    cells: Vec<Cell>,
    /// The best plain similarity of each sentence of A and of B.
    best: [Vec<f32>; 2],
    /// The plain similarity of pairs which are each other's best.
    level: f32,
    stage: Stage,
    /// The weights of the features.
    pub weights: Weights,
    /// The scored pairs.
    pub grid: Grid,
    /// The same as they stood when each had been looked at alone, for other decisions.
    alone: Grid,
    /// What the reader decided; nothing as long as nobody says so.
    pub decided: Decided,
    /// Whether other decisions may follow.
    keeps: bool,
}

enum Stage {
    Index,
    Measure,
    Compare,
    Alone {
        row: usize,
    },
    /// Each pair has been looked at alone; what the reader decided holds from here on.
    Decide,
    Surroundings(Box<Round>),
    Done(Order, Rivals),
}

struct Round {
    number: usize,
    row: usize,
    order: Order,
    rivals: Rivals,
}

impl Scoring {
    /// Begins to score the sentences of `a` against those of `b`.
    pub fn new(a: &Text, b: &Text, vocabulary: &Vocabulary, weights: Weights) -> Self {
        let rarity = Rarity::new([a, b], vocabulary);
        Self {
            profiles: [Profile::new(a), Profile::new(b)],
            bags: Bags::new(&rarity),
            candidates: Candidates::default(),
            found: Vec::new(),
            cells: Vec::new(),
            best: [a, b].map(|text| vec![0.0; text.sentences.len()]),
            level: 0.0,
            stage: Stage::Index,
            evidence: Evidence::new(vocabulary.len()),
            novelty: Novelty::new(vocabulary.len()),
            weights,
            grid: Grid::default(),
            alone: Grid::default(),
            decided: Decided::default(),
            keeps: false,
            rarity,
        }
    }

    /// Scores on by a bounded step. True once all is scored.
    pub fn advance(&mut self, a: &Text, b: &Text) -> bool {
        match &mut self.stage {
            Stage::Index => {
                self.candidates = Candidates::new(a, b, &self.rarity);
                self.stage = Stage::Measure;
            }
            Stage::Measure => {
                let [_, profile] = &mut self.profiles;
                let from = profile.lengths.len();
                let to = (from + STEP).min(b.sentences.len());
                for sentence in from..to {
                    profile.measure_next(b, &self.rarity, &mut self.bags);
                    self.bags.clear(b, sentence, &self.rarity);
                }
                if to == b.sentences.len() {
                    if self.candidates.all {
                        self.bags.note_holders(&self.rarity);
                    }
                    self.stage = Stage::Compare;
                }
            }
            Stage::Compare => {
                for _ in 0..STEP {
                    let row = self.grid.rows();
                    if row == a.sentences.len() {
                        // The next stage needs the memory.
                        self.candidates = Candidates::default();
                        self.bags = Bags::default();
                        self.level = self.level();
                        self.stage = Stage::Alone { row: 0 };
                        break;
                    }
                    self.compare_row(row, a, b);
                }
            }
            Stage::Alone { row } => {
                let from = *row;
                let to = (from + STEP).min(self.grid.rows());
                *row = to;
                self.score_alone(from..to, a, b);
                if to == self.grid.rows() {
                    self.alone = std::mem::take(&mut self.grid);
                    self.stage = Stage::Decide;
                }
            }
            Stage::Decide => {
                self.grid = match self.keeps {
                    true => self.alone.with(&self.decided),
                    false => std::mem::take(&mut self.alone).into_with(&self.decided),
                };
                self.begin_round(0);
            }
            Stage::Surroundings(_) => self.score_surroundings(a, b),
            Stage::Done(..) => return true,
        }
        false
    }

    /// Has these decisions stand. What was found of each pair alone stays.
    pub fn decide(&mut self, decided: Decided, keeps: bool) {
        self.decided = decided;
        self.keeps = keeps;
    }

    /// Gives back the memory of all that depends on decisions, once nobody asks for it any more.
    pub fn forget_decisions(&mut self) {
        self.grid = Grid::default();
        self.stage = Stage::Decide;
    }

    /// How much of the work is done, 0 to 1.
    pub fn progress(&self) -> f32 {
        let share_of =
            |which: Which, done: usize| done as f32 / self.best[which].len().max(1) as f32;
        let rows = self.grid.rows().max(1) as f32;
        match &self.stage {
            Stage::Index => 0.0,
            Stage::Measure => 0.1 * share_of(Which::B, self.profiles[Which::B].lengths.len()),
            Stage::Compare => 0.1 + 0.5 * share_of(Which::A, self.grid.rows()),
            Stage::Alone { row } => 0.6 + 0.1 * *row as f32 / rows,
            Stage::Decide => 0.7,
            Stage::Surroundings(state) => {
                let round = state.number as f32 + state.row as f32 / rows;
                0.7 + 0.3 * round / ROUNDS as f32
            }
            Stage::Done(..) => 1.0,
        }
    }

    /// Measures the next sentence of A, and compares it with those of B that may tell it.
    fn compare_row(&mut self, row: usize, a: &Text, b: &Text) {
        self.profiles[Which::A].measure_next(a, &self.rarity, &mut self.bags);
        self.found.clear();
        if self.profiles[Which::A].squared_words[row] > 0.0 {
            self.candidates.of(a, b, row, &self.rarity, &mut self.found);
        }
        let (rarity, bags) = (&self.rarity, &self.bags);
        self.cells.clear();
        self.cells.extend(self.found.iter().filter_map(|&column| {
            let (words, pieces) = bags.shared_with(b, column as usize, rarity);
            (pieces + words > 0.0).then(|| Cell::new(column, words, pieces))
        }));
        self.grid.push_row(&self.cells);
        self.bags.clear(a, row, &self.rarity);
        for cell in self.grid.row(row) {
            let similarity = similarity(&self.profiles, row, cell);
            for (best, sentence) in self.best.iter_mut().zip([row, cell.column as usize]) {
                best[sentence] = best[sentence].max(similarity);
            }
        }
    }

    /// The mean plain similarity of the pairs that are each other's best.
    fn level(&self) -> f32 {
        let [best_of_a, best_of_b] = &self.best;
        let (sum, count) = (0..self.grid.rows())
            .map(|row| {
                let best = best_of_a[row];
                let cells = self.grid.row(row).iter();
                let mutual = cells
                    .filter(|cell| best_of_b[cell.column as usize] == best)
                    .any(|cell| similarity(&self.profiles, row, cell) == best);
                if mutual { (best, 1.0) } else { (0.0, 0.0) }
            })
            .fold((0.0, 0.0_f32), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        sum / count.max(1.0)
    }

    fn score_alone(&mut self, rows: std::ops::Range<usize>, a: &Text, b: &Text) {
        let context = Context::new(&self.profiles, &self.best, self.level);
        let mut known = Vec::new();
        for row in rows {
            known.clear();
            self.evidence.fill(a, row, &self.rarity);
            for at in 0..self.grid.row(row).len() {
                let cell = &mut self.grid.row_mut(row)[at];
                let alone = context.alone(row, cell);
                cell.log_odds = weigh(&alone, &self.weights.first);
                cell.likely = probability(cell.log_odds);
                if cell.log_odds > HOPELESS {
                    let cell = *cell;
                    let column = cell.column as usize;
                    let evidence = self.evidence.beside(b, column, &self.rarity);
                    let features = context.known(row, &cell, &self.grid, &alone, &evidence);
                    known.push((at, features));
                }
            }
            self.grid.keep_features(row, &known);
            self.evidence.clear(a, row);
        }
    }

    fn begin_round(&mut self, round: usize) {
        // What the round before knew goes first: both together are a twentieth of all memory.
        self.stage = Stage::Decide;
        let rivals = Rivals::new(&self.grid, &self.profiles);
        let order = Order::new(&mut self.grid, &rivals);
        self.stage = if round == ROUNDS {
            Stage::Done(order, rivals)
        } else {
            Stage::Surroundings(Box::new(Round {
                number: round,
                row: 0,
                order,
                rivals,
            }))
        };
    }

    fn score_surroundings(&mut self, a: &Text, b: &Text) {
        let Stage::Surroundings(state) = &mut self.stage else {
            return;
        };
        let weights = &self.weights.rounds[state.number];
        let to = (state.row + STEP).min(self.grid.rows());
        let mut log_odds = Vec::new();
        for row in (state.row..to).filter(|&row| !self.decided.takes(Which::A, row)) {
            let surroundings = Surroundings {
                texts: [a, b],
                rarity: &self.rarity,
                profiles: &self.profiles,
                grid: &self.grid,
                order: &state.order,
                rivals: &state.rivals,
            };
            surroundings.begin(row, &mut self.novelty);
            log_odds.clear();
            log_odds.extend(self.grid.row(row).iter().map(|cell| {
                if cell.log_odds <= HOPELESS {
                    return cell.log_odds;
                }
                weights.log_odds(&surroundings.features(row, cell, &mut self.novelty))
            }));
            for (cell, log_odds) in self.grid.row_mut(row).iter_mut().zip(&log_odds) {
                cell.log_odds = *log_odds;
            }
        }
        state.row = to;
        let next = state.number + 1;
        if to == self.grid.rows() {
            self.grid.settle();
            self.begin_round(next);
        }
    }

    /// The rows, cells and features of all pairs that the round to come looks at.
    #[cfg(feature = "learn")]
    pub fn examples(&mut self, a: &Text, b: &Text) -> Vec<(usize, Cell, [f32; ALL])> {
        let (order, rivals) = match &self.stage {
            Stage::Done(order, rivals) => (order, rivals),
            Stage::Surroundings(round) => (&round.order, &round.rivals),
            _ => return Vec::new(),
        };
        let surroundings = Surroundings {
            texts: [a, b],
            rarity: &self.rarity,
            profiles: &self.profiles,
            grid: &self.grid,
            order,
            rivals,
        };
        let mut examples = Vec::new();
        for row in 0..self.grid.rows() {
            surroundings.begin(row, &mut self.novelty);
            for cell in self.grid.row(row) {
                if cell.log_odds > HOPELESS {
                    let features = surroundings.features(row, cell, &mut self.novelty);
                    examples.push((row, *cell, features));
                }
            }
        }
        examples
    }

    /// What the finished scoring knows of order and rivals.
    pub fn outcome(&self) -> Option<(&Order, &Rivals)> {
        match &self.stage {
            Stage::Done(order, rivals) => Some((order, rivals)),
            _ => None,
        }
    }

    /// The round that begins now.
    #[cfg(feature = "learn")]
    pub fn round(&self) -> Option<usize> {
        match &self.stage {
            Stage::Surroundings(state) if state.row == 0 => Some(state.number),
            Stage::Done(..) => Some(ROUNDS),
            _ => None,
        }
    }

    /// How much each word says.
    pub fn rarity(&self) -> &Rarity {
        &self.rarity
    }

    /// What is known of A's and of B's sentences.
    pub fn profiles(&self) -> &[Profile; 2] {
        &self.profiles
    }
}
