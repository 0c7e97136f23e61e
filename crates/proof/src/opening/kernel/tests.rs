//! The kernels in use against the portable ones.

use p3_field::PackedValue;

use super::*;

fn words(count: usize, seed: u64) -> Vec<B> {
    let mut state = seed;
    (0..count)
        .map(|_| {
            state = state
                .wrapping_mul(0x5851_f42d_4c95_7f2d)
                .wrapping_add(0x1405_7b7e_f767_814f);
            B::new(state ^ state >> 29)
        })
        .collect()
}

fn columns(count: usize, seed: u64) -> Columns {
    Columns {
        limbs: core::array::from_fn(|l| words(count, seed + 17 * l as u64)),
    }
}

#[test]
fn the_kernels_in_use_are_the_portable_ones() {
    for rows in [64, 256, 1024] {
        let stack = words(rows * LANES, 1);
        let mut high = columns(rows, 2);
        if rows > 64 {
            // A step without weight is skipped.
            for x in 64..128 {
                high.set(x, K::ZERO);
            }
        }
        assert_eq!(
            bit_sums(&stack, &high),
            portable::bit_sums(&stack, high.slices(0..rows))
        );

        for lanes in [8, LANES, 64] {
            let weights = columns(lanes, 3).to_elements();
            assert_eq!(
                fold_words(&stack, &weights),
                portable::fold_words(&stack, &weights)
            );
            let high = columns(stack.len() / lanes, 7);
            assert_eq!(
                lane_sums(&stack, &high, lanes),
                portable::lane_sums(&stack, high.slices(0..stack.len() / lanes), lanes)
            );
        }

        let images = columns(192, 4);
        let images = core::array::from_fn(|b| images.get(b));
        assert_eq!(
            apply_linear(&images, &high),
            portable::apply_linear(&images, &high)
        );
    }
}

#[test]
fn a_linear_map_on_the_basis_is_its_images() {
    let images = columns(192, 5);
    let images: [K; 192] = core::array::from_fn(|b| images.get(b));
    let mut basis = Columns::zeros(192);
    for b in 0..192 {
        basis.limbs[b / 64][b] = B::new(1 << (b % 64));
    }
    let mapped = apply_linear(&images, &basis);
    for (b, &image) in images.iter().enumerate() {
        assert_eq!(mapped.get(b), image);
    }
}

#[test]
fn deinterleaving_separates_even_from_odd() {
    let all = words(2 * PackedB::WIDTH, 6);
    let (low, high) = all.split_at(PackedB::WIDTH);
    let (low, high) = (*PackedB::from_slice(low), *PackedB::from_slice(high));
    assert_eq!(deinterleave_words(low, high), portable::deinterleave(low, high));
    let (even, odd) = deinterleave_words(low, high);
    for i in 0..PackedB::WIDTH {
        assert_eq!(
            (even.as_slice()[i], odd.as_slice()[i]),
            (all[2 * i], all[2 * i + 1])
        );
    }
}
