//! The proof object.

use alloc::vec::Vec;
use core::fmt;

use serde::de::{Error as _, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::field::{K, from_bytes, to_bytes};
use crate::opening::{OpeningProof, Profile, Root};

/// Field elements, serialised as one byte string of 24 bytes each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Elements(pub Vec<K>);

impl Serialize for Elements {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let bytes: Vec<u8> = self.0.iter().flat_map(|&e| to_bytes(e)).collect();
        serializer.serialize_bytes(&bytes)
    }
}

impl<'de> Deserialize<'de> for Elements {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bytes;
        impl Visitor<'_> for Bytes {
            type Value = Elements;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("field elements of 24 bytes each")
            }
            fn visit_bytes<E: serde::de::Error>(self, bytes: &[u8]) -> Result<Elements, E> {
                let (elements, rest) = bytes.as_chunks::<24>();
                if !rest.is_empty() {
                    return Err(E::custom("the length is not a multiple of 24"));
                }
                Ok(Elements(elements.iter().map(from_bytes).collect()))
            }
        }
        deserializer.deserialize_bytes(Bytes).map_err(D::Error::custom)
    }
}

/// A chip's index and the log2 of a table's height, as the prover chose them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shape {
    /// The chip's index.
    pub chip: u8,
    /// log2 of the rows.
    pub log_height: u8,
}

/// A proof of an instance. What it says about the instance itself (the shapes) is checked by whoever makes the
/// instance, and whether its profile will do, by whoever relies on it; everything else is messages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// What the proof rests on, as the prover chose. The transcript begins with it.
    pub profile: Profile,
    /// The tables' shapes.
    pub shapes: Vec<Shape>,
    /// The commitment to all columns.
    pub root: Root,
    /// The prover's messages of the product argument, the zerocheck and the lincheck, in order.
    pub messages: Elements,
    /// The opening of the commitment.
    pub opening: OpeningProof,
}
