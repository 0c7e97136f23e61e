//! The proof as bytes.
//!
//! Eight bytes of magic, the format version (two bytes, little-endian), then the body in `postcard`'s encoding. There is exactly one encoding of a
//! proof: whatever decodes to a proof but is not its encoding is refused.

use carryless_verifier::Profile;
use postcard::ser_flavors::Flavor;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The version of the proof format that this library writes and reads.
pub const FORMAT_VERSION: u16 = 7;

const MAGIC: &[u8; 8] = b"carryls\n";
/// The most bytes of output that a proof can be about. The verifier's memory grows with the output, so there is a bound.
pub const MAX_PUBLIC_OUTPUT: usize = 16 << 20;
/// Longer than any proof.
const MAX_BYTES: usize = MAX_PUBLIC_OUTPUT + (1 << 20);

/// A proof, with what it says the program did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// Everything that the program wrote to standard output.
    #[serde(with = "carryless_verifier::byte_string")]
    pub public_output: Vec<u8>,
    /// All 64 bits of the exit code.
    pub exit_code: u64,
    /// The proof proper.
    pub proof: carryless_verifier::Proof,
}

/// Why bytes are not a proof.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ProofFormatError {
    /// The bytes do not begin as a proof does.
    #[error("this is not a carryless proof: it does not begin with the magic bytes")]
    NotAProof,
    /// Another version of the format.
    #[error(
        "this proof has format version {got}, this verifier reads version {FORMAT_VERSION}: verify it with the release that made it"
    )]
    Version {
        /// The version that the proof names.
        got: u16,
    },
    /// Far too long.
    #[error("{got} bytes are too long for a proof")]
    TooLong {
        /// Its length in bytes.
        got: usize,
    },
    /// Cut off or damaged.
    #[error("the proof is cut off or damaged: {0}")]
    Malformed(String),
    /// Decodes to a proof, but is not the encoding of that proof.
    #[error("the proof is not in its canonical encoding, or has bytes after its end")]
    NotCanonical,
}

/// Takes the place of the output of an encoder: holds what is left of the bytes that the output should be.
struct Compared<'a>(&'a [u8]);

impl Flavor for Compared<'_> {
    /// Whether no byte is left.
    type Output = bool;

    fn try_push(&mut self, byte: u8) -> postcard::Result<()> {
        self.try_extend(&[byte])
    }

    fn try_extend(&mut self, bytes: &[u8]) -> postcard::Result<()> {
        // The encoder has no error for bytes that are others; any stops it.
        self.0 = self.0.strip_prefix(bytes).ok_or(postcard::Error::WontImplement)?;
        Ok(())
    }

    fn finalize(self) -> postcard::Result<bool> {
        Ok(self.0.is_empty())
    }
}

/// Whether these bytes are a proof's encoding, which is not made for that.
fn is_encoding(proof: &Proof, body: &[u8]) -> bool {
    postcard::serialize_with_flavor(proof, Compared(body)).unwrap_or(false)
}

impl Proof {
    /// The security profile that the proof was made in, which says what it rests on. A valid proof has no other.
    #[must_use]
    pub const fn profile(&self) -> Profile {
        self.proof.profile
    }

    /// The proof's encoding.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend(FORMAT_VERSION.to_le_bytes());
        // A proof holds numbers and byte strings only, which always have an encoding.
        let body = postcard::to_allocvec(self).expect("numbers and byte strings serialise");
        bytes.extend(body);
        bytes
    }

    /// Decodes a proof. This checks its form only: [`crate::verify`] checks the proof.
    ///
    /// # Errors
    /// When the bytes are not the encoding of a proof of this version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ProofFormatError> {
        let body = bytes.strip_prefix(MAGIC).ok_or(ProofFormatError::NotAProof)?;
        let (version, body) = body.split_first_chunk::<2>().ok_or(ProofFormatError::NotAProof)?;
        let version = u16::from_le_bytes(*version);
        if version != FORMAT_VERSION {
            return Err(ProofFormatError::Version { got: version });
        }
        if bytes.len() > MAX_BYTES {
            return Err(ProofFormatError::TooLong { got: bytes.len() });
        }
        let proof: Self =
            postcard::from_bytes(body).map_err(|error| ProofFormatError::Malformed(error.to_string()))?;
        if proof.public_output.len() > MAX_PUBLIC_OUTPUT {
            return Err(ProofFormatError::TooLong { got: bytes.len() });
        }
        if !is_encoding(&proof, body) {
            return Err(ProofFormatError::NotCanonical);
        }
        Ok(proof)
    }
}
