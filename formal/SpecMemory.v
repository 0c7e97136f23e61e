(** Memory, bit by bit: a load gives the bits that memory holds at its bytes, lowest first, and a store replaces these bits and
    no others, wherever the words' boundaries are. *)
From Coq Require Import ZArith Lia ZifyBool Bool.
From Carryless Require Import Words Spec SpecFacts.
Local Open Scope Z_scope.

(** Bit [i mod 8] of the byte at address [i / 8]. *)
Definition memory_bit (m : machine) (i : Z) : bool := Z.testbit (mem m (i / 64)) (i mod 64).

Lemma memory_bit_at m q r : 0 <= r < 64 -> memory_bit m (64 * q + r) = Z.testbit (mem m q) r.
Proof.
  intros Hr. unfold memory_bit. rewrite (Z.mul_comm 64 q), Z.add_comm, Z.div_add, Z.mod_add by lia.
  now rewrite Z.div_small, Z.mod_small by lia.
Qed.

Lemma address_split a : 8 * a = 64 * (a / 8) + 8 * (a mod 8).
Proof. pose proof (Z.div_mod a 8). lia. Qed.

Lemma testbit_two_words_of m a j : word (mem m (a / 8)) -> 0 <= j < 128 ->
  Z.testbit (two_words m a) j = memory_bit m (64 * (a / 8) + j).
Proof.
  intros Hw Hj. unfold two_words. rewrite testbit_two_words by (assumption || lia).
  destruct (Z.ltb_spec j 64).
  - symmetry. apply memory_bit_at. lia.
  - replace (64 * (a / 8) + j) with (64 * (a / 8 + 1) + (j - 64)) by lia. symmetry. apply memory_bit_at. lia.
Qed.

Theorem testbit_load m a n j : word (mem m (a / 8)) -> 0 <= n <= 8 -> 0 <= j ->
  Z.testbit (load m a n) j = (j <? 8 * n) && memory_bit m (8 * a + j).
Proof.
  intros Hw Hn Hj. pose proof (Z.mod_pos_bound a 8 ltac:(lia)). unfold load. destruct (Z.ltb_spec j (8 * n)).
  - rewrite Z.mod_pow2_bits_low, Z.div_pow2_bits by lia. rewrite testbit_two_words_of by (assumption || lia). cbn [andb].
    f_equal. pose proof (address_split a). lia.
  - rewrite Z.mod_pow2_bits_high by lia. reflexivity.
Qed.

Theorem memory_bit_store m a n v i : word (mem m (a / 8)) -> 0 <= a -> 0 <= n <= 8 -> 0 <= i ->
  memory_bit (store_bytes m a n v) i =
    if (8 * a <=? i) && (i <? 8 * a + 8 * n) then Z.testbit v (i - 8 * a) else memory_bit m i.
Proof.
  intros Hw Ha Hn Hi. pose proof (Z.mod_pos_bound a 8 ltac:(lia)) as Hm.
  pose proof (Z.div_pos a 8 Ha ltac:(lia)) as Hq. pose proof (address_split a) as E.
  pose proof (Z.div_mod i 64 ltac:(lia)) as Ei. pose proof (Z.mod_pos_bound i 64 ltac:(lia)) as Hr.
  pose proof (Z.div_pos i 64 Hi ltac:(lia)) as Hiq.
  set (both := replace (two_words m a) (8 * (a mod 8)) (8 * n) v).
  assert (B : forall j, 0 <= j < 128 -> i = 64 * (a / 8) + j -> Z.testbit both j =
    if (8 * a <=? i) && (i <? 8 * a + 8 * n) then Z.testbit v (i - 8 * a) else memory_bit m i).
  { intros j Hj Hij. subst both. rewrite testbit_replace by lia. rewrite testbit_two_words_of, <- Hij by (assumption || lia).
    replace ((8 * (a mod 8) <=? j) && (j <? 8 * (a mod 8) + 8 * n)) with ((8 * a <=? i) && (i <? 8 * a + 8 * n)) by lia.
    replace (j - 8 * (a mod 8)) with (i - 8 * a) by lia. reflexivity. }
  unfold memory_bit at 1. unfold store_bytes. cbv zeta. fold both. unfold crosses.
  assert (L : i / 64 = a / 8 -> Z.testbit (wrap both) (i mod 64) =
    if (8 * a <=? i) && (i <? 8 * a + 8 * n) then Z.testbit v (i - 8 * a) else memory_bit m i).
  { intros Hij. unfold wrap, modulus. rewrite Z.mod_pow2_bits_low by lia. apply B; lia. }
  destruct (Z.ltb_spec 8 (a mod 8 + n)) as [Hc|Hc].
  - rewrite mem_set_word by lia. destruct (Z.eqb_spec (a / 8 + 1) (i / 64)) as [Hij|Hij].
    + rewrite Z.div_pow2_bits by lia. apply B; lia.
    + rewrite mem_set_word by lia. destruct (Z.eqb_spec (a / 8) (i / 64)) as [Hij'|Hij']; [now apply L|].
      replace ((8 * a <=? i) && (i <? 8 * a + 8 * n)) with false by lia. reflexivity.
  - rewrite mem_set_word by lia. destruct (Z.eqb_spec (a / 8) (i / 64)) as [Hij'|Hij']; [now apply L|].
    replace ((8 * a <=? i) && (i <? 8 * a + 8 * n)) with false by lia. reflexivity.
Qed.
