//! The two security profiles: how close to the code counts as close, and what that costs.
//!
//! For a code of dimension k and length N let `rho = k / N` and `rho' = (k - 1) / N`. An oracle is judged by its codewords with
//! agreement at least alpha. Each profile fixes alpha for a rate, and with it
//!
//! - the bits that one query is worth, `-log2 alpha`;
//! - the probability that folding two words by a random challenge brings them closer to the code than they are (the proximity gap, in its
//!   mutual form: the fold agrees with codewords only where both words do), `gap / |K|`;
//! - the size of the list of close codewords, at most `(alpha - rho') / (alpha^2 - rho')` (Johnson's bound for any alphabet, by
//!   counting pairs; so it holds for interleaved words as they are).
//!
//! | profile | alpha | gap | rests on |
//! | --- | --- | --- | --- |
//! | `johnson` | `sqrt(rho) (1 + 1/2m)` | `8 N (m + 1/2)^3 / (3 rho')` | the published theorem on Reed-Solomon codes (p3-security's "DKT26, Theorem 5.12") |
//! | `j15` | `(rho' + eps)^(1/3)` | `(N + 1) / eps` | an elementary counting argument for any linear code, checked by machine |

use core::fmt::{self, Display};
use core::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// log2 of the number of elements of K.
pub const FIELD_BITS: f64 = 192.0;
/// Bits asked of the proximity gap of one folded variable.
const GAP_BITS: f64 = 140.0;
/// Bits asked of a query phase, before grinding: 128 and its share of a sum of six phases.
pub const QUERY_BITS: f64 = 128.0 + 2.584_962_500_721_156 + 0.05;

/// A named choice of what the proof rests on. Proofs of either have at least 128 bits of security.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Profile {
    /// The Johnson radius: compact; rests on a published theorem.
    #[default]
    Johnson,
    /// The one-and-a-half Johnson radius: rests on nothing unproved.
    J15,
}

/// A name that no profile has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("no such profile: there are `johnson` and `j15`")]
pub struct UnknownProfile;

impl FromStr for Profile {
    type Err = UnknownProfile;

    fn from_str(name: &str) -> Result<Self, UnknownProfile> {
        let of_name = |profile: &&Self| profile.name() == name;
        Self::ALL.iter().find(of_name).copied().ok_or(UnknownProfile)
    }
}

impl Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl Profile {
    /// Every profile, the default first.
    pub const ALL: &[Self] = &[Self::Johnson, Self::J15];

    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Johnson => "johnson",
            Self::J15 => "j15",
        }
    }

    /// What its proximity gap rests on.
    #[must_use]
    pub const fn ground(self) -> &'static str {
        match self {
            Self::Johnson => "published theorem, Johnson radius",
            Self::J15 => "proved, 1.5 Johnson radius",
        }
    }
}

/// The figures of one code in one profile.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Radius {
    /// Bits that one query is worth.
    pub query_bits: f64,
    /// log2 of the number of bad challenges of one folded variable.
    pub log_gap: f64,
    /// Most codewords within the radius.
    pub list: f64,
}

impl Radius {
    /// The figures for a code of length `2^log_length` and rate `2^-log_rate`.
    #[must_use]
    pub fn new(profile: Profile, log_length: usize, log_rate: usize) -> Self {
        let length = libm::exp2(log_length as f64);
        let rho = libm::exp2(-(log_rate as f64));
        let less = (rho * length - 1.0).max(0.0) / length;
        let list = |alpha: f64| libm::floor((alpha - less) / (alpha * alpha - less)).max(1.0);
        match profile {
            Profile::J15 => {
                let log_eps = log_length as f64 + 0.01 - (FIELD_BITS - GAP_BITS);
                let alpha = libm::cbrt(less + libm::exp2(log_eps));
                Self {
                    query_bits: -libm::log2(alpha),
                    log_gap: libm::log2(length + 1.0) - log_eps,
                    list: list(alpha),
                }
            }
            Profile::Johnson => {
                // The multiplicity m that would need the fewest queries, among those whose gap is small enough.
                let mut best = (
                    f64::INFINITY,
                    Self {
                        query_bits: 0.0,
                        log_gap: FIELD_BITS,
                        list: 1.0,
                    },
                );
                for m in (3..40).chain((40..400).step_by(10)) {
                    let m = f64::from(m);
                    let alpha = libm::sqrt(rho) * (1.0 + 0.5 / m);
                    let log_gap = libm::log2(8.0 / 3.0) + log_length as f64 + 3.0 * libm::log2(m + 0.5)
                        - libm::log2(less);
                    if alpha >= 1.0 {
                        continue;
                    }
                    if FIELD_BITS - log_gap < GAP_BITS {
                        break;
                    }
                    let radius = Self {
                        query_bits: -libm::log2(alpha),
                        log_gap,
                        list: list(alpha),
                    };
                    let queries = (QUERY_BITS + libm::log2(radius.list)) / radius.query_bits;
                    if queries < best.0 {
                        best = (queries, radius);
                    }
                }
                best.1
            }
        }
    }

    /// log2 of the list's size.
    #[must_use]
    pub fn list_bits(&self) -> f64 {
        libm::log2(self.list)
    }
}
