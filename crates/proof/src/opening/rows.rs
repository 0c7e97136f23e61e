//! The first fold of WHIR, in two passes over the words for claims at points and one to fold.
//!
//! `p3-whir` leaves the claims on the first codeword and the rounds that fold it to a [`Layout`]. This one makes the messages
//! of `p3`'s own `SuffixProver` (a test compares whole openings) for a single column of words: a claim `P~(z) = v` keeps the
//! sums `T(a) = sum_x eq(z_high, x) P(x, a)` over the low bits a that the first fold binds, so its rounds never read the words.

use carryless_verifier::field::{B, K, eq_table, powers};
use carryless_verifier::opening::sumcheck;
use p3_challenger::fs::TranscriptField;
use p3_challenger::{FieldChallenger, GrindingChallenger};
use p3_multilinear_util::point::Point;
use p3_multilinear_util::poly::Poly;
use p3_sumcheck::layout::{Layout, LayoutStrategy, StackedClaims, SuffixProver, Table, Witness};
use p3_sumcheck::product_polynomial::ProductPolynomial;
use p3_sumcheck::strategy::{Basis, SumcheckProver, VariableOrder};
use p3_sumcheck::transcript::{ProverTranscript, SumcheckShape};
use p3_sumcheck::{OpeningBatch, OpeningEvals, OpeningRequest, SumcheckData};

use super::columns::Columns;
use super::kernel;
use super::product::Product;

type Reference = SuffixProver<B, K>;

/// One committed column of words and the claims on it.
#[derive(Clone)]
pub struct Rows {
    /// Holds the column and its place; its own claims stay empty.
    column: Reference,
    opened: Vec<RowClaim>,
    sampled: Vec<RowClaim>,
}

/// A claim at a point z, split after the variables of the first fold.
#[derive(Clone)]
struct RowClaim {
    /// `eq(z_low, .)` and T.
    low: (Vec<K>, Vec<K>),
    /// `eq(z_high, .)`
    high: Columns,
    value: K,
}

impl Rows {
    fn words(&self) -> &[B] {
        self.column.table(0).poly(0).into_slice()
    }

    fn claim(&self, point: &Point<K>) -> RowClaim {
        // Points of p3 have their high variable first.
        let point: Vec<K> = point.as_slice().iter().rev().copied().collect();
        let (low, high) = point.split_at(self.column.folding());
        let (low, high) = (eq_table(low), Columns::eq_table(high));
        let sums = kernel::lane_sums(self.words(), &high, low.len());
        let value = low.iter().zip(&sums).map(|(&eq, &sum)| eq * sum).sum();
        RowClaim {
            low: (low, sums),
            high,
            value,
        }
    }
}

impl Layout<B, K> for Rows {
    fn from_witness(witness: Witness<B>) -> Self {
        Self {
            column: Reference::from_witness(witness),
            opened: Vec::new(),
            sampled: Vec::new(),
        }
    }

    fn new_witness(tables: Vec<Table<B>>, folding: usize) -> Witness<B> {
        Reference::new_witness(tables, folding)
    }

    fn write_message(witness: &Witness<B>, folding: usize, message: &mut [B]) {
        Reference::write_message(witness, folding, message);
    }

    fn borrowed_message(witness: &Witness<B>) -> Option<&[B]> {
        Reference::borrowed_message(witness)
    }

    fn claims(&self) -> &StackedClaims<B, K> {
        self.column.claims()
    }

    fn num_claims(&self) -> usize {
        self.opened.len()
    }

    fn num_virtual_claims(&self) -> usize {
        self.sampled.len()
    }

    fn strategy() -> LayoutStrategy {
        Reference::strategy()
    }

    fn record_opening(
        &mut self,
        _table: usize,
        _batch: &OpeningRequest,
        point: &Point<K>,
    ) -> OpeningEvals<K> {
        let claim = self.claim(point);
        let value = claim.value;
        self.opened.push(claim);
        OpeningBatch::new(vec![value], Vec::new())
    }

    fn record_opening_known(
        &mut self,
        table: usize,
        batch: &OpeningRequest,
        point: &Point<K>,
        _values: &OpeningEvals<K>,
    ) {
        // The rounds need the sums that a value does not give.
        let _ = self.record_opening(table, batch, point);
    }

    fn record_virtual(&mut self, point: &Point<K>) -> K {
        let claim = self.claim(point);
        let value = claim.value;
        self.sampled.push(claim);
        value
    }

    fn into_sumcheck<Ch>(
        self,
        messages: &mut SumcheckData<B, K>,
        work: usize,
        challenger: &mut Ch,
    ) -> (SumcheckProver<B, K>, Point<K>)
    where
        B: TranscriptField,
        Ch: FieldChallenger<B> + GrindingChallenger<Witness = B>,
    {
        let rounds = self.column.folding();
        let alpha: K = self.batching_challenge(challenger);
        let claims: Vec<&RowClaim> = self.opened.iter().chain(&self.sampled).collect();
        let weights = powers(alpha, claims.len());
        let mut sum = claims
            .iter()
            .zip(&weights)
            .map(|(claim, &weight)| weight * claim.value)
            .sum();
        let mut products: Vec<Product> = claims
            .iter()
            .zip(&weights)
            .map(|(claim, &weight)| {
                let (low, sums) = &claim.low;
                let scaled: Vec<K> = low.iter().map(|&eq| weight * eq).collect();
                Product {
                    weight: Columns::from_elements(&scaled),
                    words: Columns::from_elements(sums),
                }
            })
            .collect();

        let shape = SumcheckShape::new(rounds, work, Basis::Evaluation);
        let mut transcript = ProverTranscript::<Ch, B, K>::new(challenger, shape);
        let mut point = Vec::with_capacity(rounds);
        for _ in 0..rounds {
            let message = products
                .iter()
                .map(Product::message)
                .fold([K::default(); 2], |[c, l], m| [c + m[0], l + m[1]]);
            let r = messages.observe_and_sample(&mut transcript, message[0], message[1]);
            sum = sumcheck::fold(message, sum, r);
            point.push(r);
            for product in &mut products {
                product.fold(r);
            }
        }
        transcript.finish();

        let words = kernel::fold_words(self.words(), &eq_table(&point)).to_elements();
        let mut weight = Columns::zeros(words.len());
        for (claim, product) in claims.iter().zip(&products) {
            weight.add_scaled(&claim.high, product.weight.get(0));
        }
        let product = ProductPolynomial::new_unpacked(
            VariableOrder::Suffix,
            Poly::new(words),
            Poly::new(weight.to_elements()),
        );
        (SumcheckProver::new(product, sum), Point::new(point))
    }
}
