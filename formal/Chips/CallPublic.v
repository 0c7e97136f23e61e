(** The tokens of public bytes: their positions, counted from a cursor up or down, in lanes of 32 bits; those that count are the first
    ones. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec SpecFacts SpecWords.
From Carryless Require Import Words Circuit Machine Meaning Row Gadgets Patterns Cases.
From Carryless.Chips Require Import Common Arithmetic CallPattern CallCount.
Import ListNotations.
Local Open Scope Z_scope.

(** * Positions *)

(** The distance of byte [i] from the cursor. *)
Definition offset (down : bool) (i : Z) : Z := (if down then - i else i) mod 2 ^ 32.
Definition both_lanes (s : nat) : form := fxor (fmask low_half (col s)) (fshl 32 (col s)).
Definition offsets (down : bool) (k : nat) : form :=
  const (offset down (2 * Z.of_nat k + 1) * 2 ^ 32 + offset down (2 * Z.of_nat k)).
Definition present (k : nat) : form :=
  fxor (fmask low_half (fbroadcast (2 * Z.of_nat k) (col 5))) (fmask high_half (fbroadcast (2 * Z.of_nat k + 1) (col 5))).
(** Pair [k] of the positions: carries in column [b - 1 + 2k], those that count in the next one; the cursor is column [s]. *)
Definition pair_check (c : chip) (g b s : nat) (down : bool) (k : nat) : bool :=
  part_of ones64 (add_gate (col (b - 1 + 2 * k)) (both_lanes s) (offsets down k) [] ones64 tops32 None) (constraint_at c (g + 2 * k))
  && part_of ones64 (and_gate (col (b + 2 * k)) (present k)
       (add_sum (col (b - 1 + 2 * k)) (both_lanes s) (offsets down k) [] ones64 tops32) ones64) (constraint_at c (g + 1 + 2 * k)).

Lemma both_lanes_field r s lo : lo = 0 \/ lo = 32 -> field lo 32 (eval r (both_lanes s)) = r (Committed s) mod 2 ^ 32.
Proof.
  intros L. rewrite <- (field_0_l 32). apply Z.bits_inj'. intros i I. unfold field. destruct (Z.lt_ge_cases i 32) as [J|J].
  - rewrite !Z.mod_pow2_bits_low by lia. rewrite !Z.div_pow2_bits by lia. rewrite Z.add_0_r.
    unfold both_lanes. rewrite testbit_fxor, testbit_fmask, testbit_fshl, eval_col by lia.
    change low_half with (Z.ones 32). destruct L as [-> | ->].
    + rewrite Z.add_0_r, Z.ones_spec_low, (Z.testbit_neg_r _ (i - 32)) by lia. now rewrite andb_true_r, xorb_false_r.
    + rewrite Z.ones_spec_high, andb_false_r, xorb_false_l by lia. f_equal. lia.
  - now rewrite !Z.mod_pow2_bits_high by lia.
Qed.
Lemma offset_range down i : 0 <= offset down i < 2 ^ 32.
Proof. apply Z.mod_pos_bound. lia. Qed.

Lemma pair_holds c g b s down k h r : pair_check c g b s down k = true -> satisfies c r -> real_row r = true -> h = 0 \/ h = 1 ->
  Z.testbit (r (Committed 5)) (2 * Z.of_nat k + h) = true ->
  field (32 * h) 32 (r (Committed (b + 2 * k))) = (r (Committed s) mod 2 ^ 32 + offset down (2 * Z.of_nat k + h)) mod 2 ^ 32.
Proof.
  intros [PA PB]%andb_true_iff Sat R H T.
  pose proof (gadget_holds _ _ _ _ _ PA Sat) as A. pose proof (gadget_holds _ _ _ _ _ PB Sat) as B. clear PA PB.
  assert (L : 32 * h = 0 \/ 32 * h = 32) by lia.
  destruct (add32_sound r _ _ _ _ (32 * h) L A (clear_nil r _ _)) as [S _]. rewrite both_lanes_field in S by exact L.
  rewrite eval_nil, Z.testbit_0_l in S. cbn [Z.b2z] in S. rewrite Z.add_0_r in S.
  pose proof (offset_range down (2 * Z.of_nat k)) as O0. pose proof (offset_range down (2 * Z.of_nat k + 1)) as O1.
  unfold offsets in S at 2. rewrite (const_value r _ R) in S by (unfold word, modulus; lia).
  assert (F : field (32 * h) 32 (offset down (2 * Z.of_nat k + 1) * 2 ^ 32 + offset down (2 * Z.of_nat k)) = offset down (2 * Z.of_nat k + h)).
  { unfold field. destruct H as [-> | ->].
    - rewrite Z.mul_0_r, Z.div_1_r, Z.add_0_r, Z.add_comm, Z.mod_add by lia. now apply Z.mod_small.
    - rewrite Z.mul_1_r, Z.add_comm, Z.div_add, Z.div_small by lia. now apply Z.mod_small. }
  rewrite F in S. rewrite <- S. clear S F A. rewrite <- (eval_col r (b + 2 * k)).
  unfold field. apply Z.bits_inj'. intros i I. destruct (Z.lt_ge_cases i 32) as [J|J].
  - rewrite !Z.mod_pow2_bits_low by lia. rewrite !Z.div_pow2_bits by lia.
    rewrite (and_sound r _ _ _ _ _ B) by (rewrite ?testbit_ones64 by lia; reflexivity || lia).
    replace (Z.testbit (eval r (present k)) (i + 32 * h)) with true; [reflexivity|]. symmetry.
    unfold present. rewrite testbit_fxor, !testbit_fmask, !testbit_fbroadcast, !eval_col by lia.
    change low_half with (Z.ones 32). change high_half with (Z.shiftl (Z.ones 32) 32). rewrite Z.shiftl_spec by lia.
    destruct H as [-> | ->].
    + rewrite Z.add_0_r in T. rewrite T, Z.ones_spec_low, (Z.testbit_neg_r _ (i + 32 * 0 - 32)) by lia. now rewrite andb_false_r.
    + rewrite T, Z.ones_spec_high, Z.ones_spec_low by lia. now rewrite andb_false_r.
  - now rewrite !Z.mod_pow2_bits_high by lia.
Qed.

(** * The list of bytes *)

Lemma filter_all {A} (g : A -> bool) l : (forall x, In x l -> g x = true) -> filter g l = l.
Proof. induction l as [|y l IH]; intros H; [reflexivity|]. cbn. rewrite (H y) by now left. rewrite IH; [reflexivity|]. intros x I. apply H. now right. Qed.
Lemma filter_none {A} (g : A -> bool) l : (forall x, In x l -> g x = false) -> filter g l = [].
Proof. induction l as [|y l IH]; intros H; [reflexivity|]. cbn. rewrite (H y) by now left. apply IH. intros x I. apply H. now right. Qed.
Lemma filter_first {A} (g : A -> bool) (f : nat -> A) n m : (n <= m)%nat -> (forall i, (i < n)%nat -> g (f i) = true) ->
  (forall i, (n <= i < m)%nat -> g (f i) = false) -> filter g (map f (seq 0 m)) = map f (seq 0 n).
Proof.
  intros L T F. replace m with (n + (m - n))%nat by lia. rewrite seq_app, map_app, filter_app, filter_all, filter_none.
  - apply app_nil_r.
  - intros x I. apply in_map_iff in I as (i & <- & I). apply in_seq in I. apply F. lia.
  - intros x I. apply in_map_iff in I as (i & <- & I). apply in_seq in I. apply T. lia.
Qed.

(** Byte [i] of column [data], and its position: in the pairs from column [b] on. *)
Definition position (b i : nat) : form :=
  let w := col (b + 2 * Nat.div2 i) in if Nat.even i then fmask low_half w else fshr 32 w.
Definition byte_at (data i : nat) : form := fmask 255 (if (i =? 0)%nat then col data else fshr (8 * Z.of_nat i) (col data)).
Definition public_byte (tag : Z) (b data i : nat) : byte := Byte (fmask tag (fbroadcast (Z.of_nat i) (col 5))) (position b i) (byte_at data i).
Definition public_bytes (tag : Z) (b data : nat) : list byte := map (public_byte tag b data) (seq 0 8).

Lemma eval_byte_at r data i : eval r (byte_at data i) = r (Committed data) / 2 ^ (8 * Z.of_nat i) mod 2 ^ 8.
Proof.
  unfold byte_at. rewrite eval_fmask. change 255 with (Z.ones 8). rewrite Z.land_ones by lia. f_equal.
  destruct (Nat.eqb_spec i 0) as [->|N]; [rewrite eval_col; symmetry; apply Z.div_1_r|].
  now rewrite eval_fshr, eval_col, Z.shiftr_div_pow2 by lia.
Qed.
Lemma eval_position r b i : word (r (Committed (b + 2 * Nat.div2 i))) ->
  eval r (position b i) = field (32 * (Z.of_nat i mod 2)) 32 (r (Committed (b + 2 * Nat.div2 i))).
Proof.
  intros W. unfold position. pose proof (Nat.div2_odd i) as E. rewrite <- Nat.negb_even in E. set (k := Nat.div2 i) in *.
  destruct (Nat.even i); cbn [negb Nat.b2n] in E.
  - replace (Z.of_nat i mod 2) with 0 by (apply Zmod_unique with (Z.of_nat k); lia).
    rewrite eval_fmask, eval_col. change low_half with (Z.ones 32). rewrite Z.land_ones by lia. symmetry. apply field_0_l.
  - replace (Z.of_nat i mod 2) with 1 by (apply Zmod_unique with (Z.of_nat k); lia).
    rewrite eval_fshr, eval_col, Z.shiftr_div_pow2 by lia. symmetry. apply Z.mod_small. unfold word, modulus in W.
    split; [apply Z.div_pos; lia|apply Z.div_lt_upper_bound; lia].
Qed.

Definition pairs_check (c : chip) (g b s : nat) (down : bool) : bool := forallb (pair_check c g b s down) (seq 0 4).
Lemma bytes_first c g b s down tag data r n : pairs_check c g b s down = true -> satisfies c r -> real_row r = true -> counted r n ->
  word tag -> tag <> 0 ->
  bytes_of r (public_bytes tag b data) =
    map (fun i => ((r (Committed s) mod 2 ^ 32 + offset down (Z.of_nat i)) mod 2 ^ 32, r (Committed data) / 2 ^ (8 * Z.of_nat i) mod 2 ^ 8)) (seq 0 n).
Proof.
  intros P Sat R Co WT NT. assert (W : words r) by apply Sat.
  assert (N8 : (n <= 8)%nat).
  { pose proof (counted_within r n Co). pose proof (Z.mod_pos_bound (eval r (col 2)) 8 ltac:(lia)). lia. }
  assert (T : forall i, (i < 8)%nat -> Z.testbit (r (Committed 5)) (Z.of_nat i) = (Z.of_nat i <? Z.of_nat n)).
  { intros i I. rewrite <- (Z.mod_pow2_bits_low (r (Committed 5)) 8) by lia. rewrite (counted_bits r n Co).
    destruct (Z.ltb_spec (Z.of_nat i) (Z.of_nat n)); [apply Z.ones_spec_low|apply Z.ones_spec_high]; lia. }
  assert (E : forall i, (i < 8)%nat -> eval r (b_tag (public_byte tag b data i)) = if Z.of_nat i <? Z.of_nat n then tag else 0).
  { intros i I. unfold public_byte. cbn [b_tag]. rewrite eval_fmask, eval_fbroadcast, eval_col, T by lia.
    destruct (Z.of_nat i <? Z.of_nat n); [|apply Z.land_0_l]. rewrite Z.land_comm. now apply land_ones64. }
  unfold bytes_of, public_bytes. rewrite (filter_first _ _ n 8 N8).
  - rewrite map_map. apply map_ext_in. intros i I. apply in_seq in I. unfold public_byte. cbn [b_position b_byte].
    rewrite eval_byte_at, eval_position by apply W. f_equal.
    pose proof (Nat.div2_odd i) as D. set (k := Nat.div2 i) in *. set (h := Nat.b2n (Nat.odd i)) in *.
    assert (H : (h = 0 \/ h = 1)%nat) by (unfold h; destruct (Nat.odd i); auto).
    replace (Z.of_nat i mod 2) with (Z.of_nat h) by (apply Zmod_unique with (Z.of_nat k); lia).
    unfold pairs_check in P. rewrite forallb_forall in P. specialize (P k ltac:(apply in_seq; lia)).
    rewrite (pair_holds c g b s down k (Z.of_nat h) r P Sat R) by (lia || (replace (2 * Z.of_nat k + Z.of_nat h) with (Z.of_nat i) by lia;
      rewrite T by lia; apply Z.ltb_lt; lia)).
    replace (2 * Z.of_nat k + Z.of_nat h) with (Z.of_nat i) by lia. reflexivity.
  - intros i I. rewrite E by lia. replace (Z.of_nat i <? Z.of_nat n) with true by (symmetry; apply Z.ltb_lt; lia).
    apply negb_true_iff. now apply Z.eqb_neq.
  - intros i I. rewrite E by lia. replace (Z.of_nat i <? Z.of_nat n) with false by (symmetry; apply Z.ltb_ge; lia). reflexivity.
Qed.

Lemma positions_bytes n : forall s v,
  positions s (Spec.bytes n v) = map (fun i => (s + Z.of_nat i, v / 2 ^ (8 * Z.of_nat i) mod 2 ^ 8)) (seq 0 n).
Proof.
  induction n as [|n IH]; intros s v; [reflexivity|]. cbn [Spec.bytes positions seq map]. f_equal.
  - change (8 * Z.of_nat 0) with 0. rewrite Z.add_0_r. now rewrite Z.div_1_r.
  - rewrite IH, <- seq_shift, map_map. apply map_ext. intros i. rewrite Nat2Z.inj_succ. f_equal; [lia|].
    rewrite Z.div_div by lia. rewrite <- Z.pow_add_r by lia. do 3 f_equal. lia.
Qed.
