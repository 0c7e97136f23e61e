//! The encoding of an opening: no lengths except those of the pruned Merkle proofs, every field fixed in width.
//!
//! All counts follow from the parameters of the size, so a proof has one encoding and the parser allocates at most a small
//! multiple of the input. Elements of K are 24 bytes, words and grinding witnesses 8, digests 32, counts of digests 4; all little-endian.
//! Witnesses exist only where the parameters ask for work.
//!
//! Order: 64 conjugate sums; two elements for each sum-check round; then WHIR: the opened value, out-of-domain answers, the
//! first fold, each round (root, answers, witness, opened rows, digests, fold), the last multilinear, witness, rows, digests, fold.

use alloc::vec::Vec;

use p3_merkle_tree::PrunedMerklePaths;
use p3_multilinear_util::poly::Poly;
use p3_sumcheck::{OpeningBatch, SumcheckData};
use p3_whir::transcript::query_draws;
use p3_whir::{PcsProof, QueryOpenings, SharedProofOpening, WhirProof, WhirRoundProof};

use super::schedule::{Config, Mmcs, commitment};
use super::{OpeningError, OpeningProof, Root};
use crate::field::{B, K, WORD_BITS, from_bytes, to_bytes};

/// The part of an opening that `p3-whir` makes and checks.
pub type Whir = PcsProof<B, K, Mmcs>;
type Openings = QueryOpenings<B, K, PrunedMerklePaths<u8, 32>>;

/// The messages of an opening.
#[derive(Clone)]
pub struct Message {
    /// The sums `q_i` of the ring switch.
    pub conjugates: [K; WORD_BITS],
    /// `[h(0), leading coefficient]` for each round of the sum-check.
    pub rounds: Vec<[K; 2]>,
    /// WHIR.
    pub whir: Whir,
}

/// Encodes an opening.
///
/// # Errors
/// [`OpeningError::Length`] if the message does not have the shape that `config` prescribes.
pub fn encode(message: &Message, config: &Config) -> Result<OpeningProof, OpeningError> {
    let mut out = Vec::new();
    put_elements(&mut out, &message.conjugates);
    put_elements(&mut out, message.rounds.as_flattened());
    for batch in &message.whir.evals {
        put_elements(&mut out, batch.current());
    }
    let whir = &message.whir.whir;
    put_elements(&mut out, &whir.initial_ood_answers);
    put_fold(&mut out, &whir.initial_sumcheck);
    for (round, parameters) in whir.rounds.iter().zip(config.round_parameters()) {
        if let Some(root) = &round.commitment {
            out.extend(root.roots().as_flattened());
        }
        put_elements(&mut out, &round.ood_answers);
        put_witness(&mut out, round.pow_witness, parameters.pow_bits);
        put_openings(&mut out, &round.openings);
        put_fold(&mut out, &round.sumcheck);
    }
    if let Some(last) = &whir.final_poly {
        put_elements(&mut out, last.as_slice());
    }
    put_witness(&mut out, whir.final_pow_witness, config.terminal().pow_bits);
    put_openings(&mut out, &whir.final_openings);
    if let Some(fold) = &whir.final_sumcheck {
        put_fold(&mut out, fold);
    }
    // What was written must be what is read.
    decode(&out, config)?;
    Ok(OpeningProof(out))
}

/// Decodes an opening for the parameters of its size.
///
/// # Errors
/// [`OpeningError::Length`] if the bytes are too few, too many or announce more digests than follow.
pub fn decode(bytes: &[u8], config: &Config) -> Result<Message, OpeningError> {
    let mut reader = Reader {
        rest: bytes,
        length: bytes.len(),
    };
    let mut conjugates = [K::default(); WORD_BITS];
    for conjugate in &mut conjugates {
        *conjugate = reader.element()?;
    }
    let rounds = reader.pairs(config.num_variables())?;
    let evals = alloc::vec![OpeningBatch::new(reader.elements(1)?, Vec::new())];
    let initial_ood_answers = reader.elements(config.commitment_ood_samples())?;
    let folds = config.folding_schedule();
    let initial_sumcheck = reader.fold(folds[0], config.starting_folding_pow_bits())?;
    let mut round_proofs = Vec::new();
    for (index, round) in config.round_parameters().iter().enumerate() {
        round_proofs.push(WhirRoundProof {
            commitment: Some(commitment(&Root(reader.take()?))),
            ood_answers: reader.elements(round.ood_samples)?,
            pow_witness: reader.witness(round.pow_bits)?,
            openings: reader.openings(
                index == 0,
                round.log_folded_domain_size,
                round.num_queries,
                round.folding_factor,
            )?,
            sumcheck: reader.fold(folds[index + 1], round.folding_pow_bits)?,
        });
    }
    let last = config.final_round_config();
    let last_rounds = config.final_sumcheck_rounds();
    let whir = WhirProof {
        initial_ood_answers,
        initial_sumcheck,
        rounds: round_proofs,
        final_poly: Some(Poly::new(reader.elements(1 << last_rounds)?)),
        final_pow_witness: reader.witness(config.terminal().pow_bits)?,
        final_openings: reader.openings(
            config.round_parameters().is_empty(),
            last.log_folded_domain_size,
            config.terminal().num_queries,
            last.folding_factor,
        )?,
        final_sumcheck: if last_rounds == 0 {
            None
        } else {
            Some(reader.fold(last_rounds, config.final_folding_pow_bits())?)
        },
    };
    if !reader.rest.is_empty() {
        return Err(reader.error());
    }
    Ok(Message {
        conjugates,
        rounds,
        whir: PcsProof { whir, evals },
    })
}

fn put_elements(out: &mut Vec<u8>, elements: &[K]) {
    for &element in elements {
        out.extend(to_bytes(element));
    }
}

fn put_fold(out: &mut Vec<u8>, fold: &SumcheckData<B, K>) {
    put_elements(out, fold.polynomial_evaluations.as_flattened());
    for &witness in &fold.pow_witnesses {
        out.extend(witness.to_bits().to_le_bytes());
    }
}

fn put_witness(out: &mut Vec<u8>, witness: B, bits: usize) {
    if bits > 0 {
        out.extend(witness.to_bits().to_le_bytes());
    }
}

fn put_openings(out: &mut Vec<u8>, openings: &Openings) {
    let proof = match openings {
        QueryOpenings::Base(opening) => {
            for word in opening.rows.iter().flatten() {
                out.extend(word.to_bits().to_le_bytes());
            }
            &opening.proof
        }
        QueryOpenings::Extension(opening) => {
            for row in &opening.rows {
                put_elements(out, row);
            }
            &opening.proof
        }
    };
    out.extend((proof.sibling_hashes.len() as u32).to_le_bytes());
    out.extend(proof.sibling_hashes.as_flattened());
}

struct Reader<'a> {
    rest: &'a [u8],
    length: usize,
}

impl Reader<'_> {
    const fn error(&self) -> OpeningError {
        OpeningError::Length { got: self.length }
    }

    fn take<const N: usize>(&mut self) -> Result<[u8; N], OpeningError> {
        let (head, rest) = self
            .rest
            .split_first_chunk::<N>()
            .ok_or(OpeningError::Length { got: self.length })?;
        self.rest = rest;
        Ok(*head)
    }

    /// Refuses a count of items of `size` bytes that the input cannot hold, before anything is allocated for them.
    fn holds(&self, count: usize, size: usize) -> Result<(), OpeningError> {
        match count.checked_mul(size) {
            Some(bytes) if bytes <= self.rest.len() => Ok(()),
            _ => Err(self.error()),
        }
    }

    fn word(&mut self) -> Result<B, OpeningError> {
        Ok(B::new(u64::from_le_bytes(self.take()?)))
    }

    fn element(&mut self) -> Result<K, OpeningError> {
        Ok(from_bytes(&self.take()?))
    }

    fn words(&mut self, count: usize) -> Result<Vec<B>, OpeningError> {
        self.holds(count, 8)?;
        (0..count).map(|_| self.word()).collect()
    }

    fn elements(&mut self, count: usize) -> Result<Vec<K>, OpeningError> {
        self.holds(count, 24)?;
        (0..count).map(|_| self.element()).collect()
    }

    fn pairs(&mut self, count: usize) -> Result<Vec<[K; 2]>, OpeningError> {
        self.holds(count, 48)?;
        (0..count)
            .map(|_| Ok([self.element()?, self.element()?]))
            .collect()
    }

    fn witness(&mut self, bits: usize) -> Result<B, OpeningError> {
        if bits > 0 { self.word() } else { Ok(B::new(0)) }
    }

    fn fold(&mut self, rounds: usize, bits: usize) -> Result<SumcheckData<B, K>, OpeningError> {
        Ok(SumcheckData {
            polynomial_evaluations: self.pairs(rounds)?,
            pow_witnesses: self.words(if bits > 0 { rounds } else { 0 })?,
        })
    }

    fn openings(
        &mut self,
        base: bool,
        log_positions: usize,
        queries: usize,
        fold: usize,
    ) -> Result<Openings, OpeningError> {
        // As many queries as positions: all positions are opened.
        let positions = 1 << log_positions;
        let rows = if query_draws(positions, queries) == 0 {
            positions
        } else {
            queries
        };
        let width = 1 << fold;
        self.holds(rows, 8 * width)?;
        Ok(if base {
            let rows = (0..rows).map(|_| self.words(width)).collect::<Result<_, _>>()?;
            QueryOpenings::Base(SharedProofOpening {
                rows,
                proof: self.digests()?,
            })
        } else {
            let rows = (0..rows)
                .map(|_| self.elements(width))
                .collect::<Result<_, _>>()?;
            QueryOpenings::Extension(SharedProofOpening {
                rows,
                proof: self.digests()?,
            })
        })
    }

    fn digests(&mut self) -> Result<PrunedMerklePaths<u8, 32>, OpeningError> {
        let count = u32::from_le_bytes(self.take()?) as usize;
        self.holds(count, 32)?;
        let sibling_hashes = (0..count).map(|_| self.take()).collect::<Result<_, _>>()?;
        Ok(PrunedMerklePaths { sibling_hashes })
    }
}
