(** Numbers of ones, by fields: of 4 bits, by all their values; of 8, 16, ... bits, as sums of both halves. The forms of the fields
    are those of crates/machine/src/chips/bits.rs. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Fields Meaning Row Cases Patterns Gadgets.
From Carryless.Chips Require Import Common Amounts.
From Carryless.generated Require Import bits.
Import ListNotations.
Local Open Scope Z_scope.

(** * Ones of parts *)

Lemma ones_app n m : forall v, Spec.ones (n + m) v = Spec.ones n v + Spec.ones m (v / 2 ^ Z.of_nat n).
Proof.
  induction n as [|n IH]; intros v; [now rewrite Z.div_1_r|]. cbn [Nat.add Spec.ones]. rewrite IH, Z.div_div by lia.
  rewrite Nat2Z.inj_succ, Z.pow_succ_r by lia. lia.
Qed.
Lemma ones_range n : forall v, 0 <= Spec.ones n v <= Z.of_nat n.
Proof.
  induction n as [|n IH]; intros v; [cbn; lia|]. cbn [Spec.ones]. specialize (IH (v / 2)). pose proof (Z.mod_pos_bound v 2). lia.
Qed.
Lemma ones_mod n : forall v, Spec.ones n (v mod 2 ^ Z.of_nat n) = Spec.ones n v.
Proof.
  induction n as [|n IH]; intros v; [reflexivity|]. cbn [Spec.ones]. rewrite <- (IH (v / 2)). f_equal; [|f_equal].
  - rewrite Nat2Z.inj_succ. symmetry. apply Znumtheory.Zmod_div_mod; try lia. exists (2 ^ Z.of_nat n). rewrite Z.pow_succ_r; lia.
  - rewrite Nat2Z.inj_succ, Z.pow_succ_r, Z.rem_mul_r by lia. rewrite (Z.mul_comm 2 (_ mod _)), Z.div_add by lia.
    rewrite (Z.div_small (v mod 2)) by (apply Z.mod_pos_bound; lia). reflexivity.
Qed.

(** * Fields of forms *)

Lemma constraint_at_holds c k r : satisfies c r -> holds r (constraint_at c k).
Proof.
  intros (_ & K & _). unfold constraint_at. destruct (nth_in_or_default k (ch_constraints c) no_constraint) as [I| ->];
    [|reflexivity].
  rewrite Forall_forall in K. now apply K.
Qed.
(** The bits of a mask of one constraint, as a chip: other bits take no time in cases. *)
Definition narrow (c : chip) (k : nat) (m : Z) : chip :=
  let q := constraint_at c k in Chip (ch_name c) [] 0 [Constraint (fmask m (c_a q)) (fmask m (c_b q)) (fmask m (c_c q))] [] [].
Lemma narrow_satisfied c k m r : satisfies c r -> satisfies (narrow c k m) r.
Proof.
  intros Sat. pose proof (constraint_at_holds c k r Sat) as H. destruct Sat as [W _].
  split; [exact W|]. split; [|constructor]. constructor; [|constructor].
  unfold holds in *. cbn [c_a c_b c_c]. rewrite !eval_fmask, <- H.
  apply Z.bits_inj'. intros i I. rewrite !Z.land_spec.
  now destruct (Z.testbit (eval r (c_a (constraint_at c k))) i), (Z.testbit (eval r (c_b (constraint_at c k))) i), (Z.testbit m i).
Qed.

(** The low [w] bits of each of the [k] fields of [h] bits are the number of ones of rs1 there. *)
Definition counts (r : row) (s : form) (h w k : nat) : Prop :=
  forall i, 0 <= i < Z.of_nat k -> let lo := Z.of_nat h * i in
  field lo (Z.of_nat w) (eval r s) = Spec.ones h (eval r x / 2 ^ lo).

(** That the [w] bits of a form from bit [lo] on are a number. *)
Definition field_is (s : form) (lo : Z) (w : nat) (v : Z) : claim := (fmask (run_mask lo (Z.of_nat w)) s, [], Z.shiftl v lo).
Lemma field_is_field r s lo w v : 0 <= lo -> claimed r (field_is s lo w v) -> field lo (Z.of_nat w) (eval r s) = v.
Proof.
  intros L C. cbn [claimed field_is] in C. rewrite eval_fmask, eval_nil, Z.lxor_0_l in C. unfold run_mask in C.
  apply (f_equal (fun z => Z.shiftr z lo)) in C.
  rewrite Z.shiftr_land, !Z.shiftr_shiftl_l, Z.sub_diag, !Z.shiftl_0_r in C by exact L.
  rewrite field_bits by lia. exact C.
Qed.
Lemma field_assumed r s lo w v : 0 <= lo -> field lo (Z.of_nat w) (eval r s) = v -> Forall (assumed r) (bits_are s lo w v).
Proof.
  intros L F. apply bits_are_assumed; [|exact L]. unfold field in F. rewrite Z.shiftr_div_pow2, <- F by exact L.
  now rewrite Z.mod_mod by lia.
Qed.

(** Fields of 4 bits, by their values. *)
Definition four_cases (s : form) (lo : Z) : list case :=
  map (fun v => ((fields, 16, true) :: bits_are x lo 4 (Z.of_nat v), [field_is s lo 3 (Spec.ones 4 (Z.of_nat v))])) (seq 0 16).
Definition four_check (c : chip) (s : form) (k : nat) : bool :=
  forallb (fun i => let lo := 4 * Z.of_nat i in check (narrow c 0 (run_mask lo 4)) (stages 1) (four_cases s lo)) (seq 0 k).
Lemma four_sound c s k r : four_check c s k = true -> satisfies c r -> real_row r = true -> counts r s 4 3 k.
Proof.
  intros H Sat Real i I. cbv zeta. unfold four_check in H. rewrite forallb_forall in H.
  specialize (H (Z.to_nat i) ltac:(apply in_seq; lia)). cbv zeta in H. rewrite Z2Nat.id in H by lia.
  change (Z.of_nat 4) with 4. set (lo := 4 * i) in *. set (v := eval r x / 2 ^ lo mod 2 ^ 4).
  assert (V : 0 <= v < 16) by (apply Z.mod_pos_bound; lia).
  assert (K : In ((fields, 16, true) :: bits_are x lo 4 v, [field_is s lo 3 (Spec.ones 4 v)]) (four_cases s lo)).
  { apply in_map_iff. exists (Z.to_nat v). rewrite Z2Nat.id by lia. split; [reflexivity|]. apply in_seq. lia. }
  pose proof (check_sound _ _ _ H r _ (narrow_satisfied c 0 _ r Sat) K) as C. cbn [fst snd] in C.
  assert (A : Forall (assumed r) ((fields, 16, true) :: bits_are x lo 4 v)).
  { constructor; [unfold assumed, fields; rewrite eval_col; exact Real|]. apply field_assumed; [lia|reflexivity]. }
  apply C, Forall_inv, field_is_field in A; [|lia]. rewrite A. exact (ones_mod 4 (eval r x / 2 ^ lo)).
Qed.

(** * Sums of fields *)

(** Bits as a number, and at another place. *)
Definition part (lo n : Z) (s : form) : form := fmask (Z.ones n) (if lo =? 0 then s else fshr lo s).
Lemma eval_part r lo n s : 0 <= lo -> 0 <= n -> eval r (part lo n s) = field lo n (eval r s).
Proof.
  intros L N. unfold part. rewrite eval_fmask, field_bits by assumption. unfold low. f_equal.
  destruct (Z.eqb_spec lo 0) as [->|]; [now rewrite Z.shiftr_0_r|apply eval_fshr].
Qed.
Lemma same_part r lo lo' n s s' : same_form (part lo n s) (part lo' n s') = true -> words r -> 0 <= lo -> 0 <= lo' -> 0 <= n ->
  field lo n (eval r s) = field lo' n (eval r s').
Proof. intros S W L L' N. rewrite <- !eval_part by assumption. now apply same_form_sound. Qed.
Lemma field_bit lo v : 0 <= lo -> field lo 1 v = Z.b2z (Z.testbit v lo).
Proof. intros L. change 1 with (0 + 1). rewrite field_succ, field_empty, Z.add_0_r by lia. lia. Qed.

Definition placed (from to : Z) (s : form) : form :=
  if from =? to then s else if from <? to then fshl (to - from) s else fshr (from - to) s.
Lemma field_placed r from to n s : 0 <= from -> 0 <= to -> 0 <= n -> from + n <= 64 -> to + n <= 64 ->
  field to n (eval r (placed from to s)) = field from n (eval r s).
Proof.
  intros F T N FN TN. apply (below_bits_inj n); try now apply field_range. intros i I. rewrite !testbit_field by lia. f_equal.
  unfold placed. destruct (Z.eqb_spec from to) as [->|D]; [reflexivity|]. destruct (Z.ltb_spec from to).
  - rewrite testbit_fshl by lia. f_equal. lia.
  - rewrite testbit_fshr by lia. f_equal. lia.
Qed.

(** The carries in bits [p .. p + w] of column 4, in the second constraint, are those of the sum of the [w] bits of [s] from [lo] on
    and of those from [lo'] on; the sum, of [w + 1] bits, stands in [s'] from [lo] on. *)
Definition add_check (c : chip) (s s' : form) (w lo lo' p : Z) : bool :=
  let m := run_mask p w in
  let top := 2 ^ (p + w - 1) in
  let '(x, y) := (placed lo p s, placed lo' p s) in
  (0 <=? lo) && (lo + w <=? 64) && (0 <=? lo') && (lo' + w <=? 64)
  && lane m top p w && part_of m (add_gate (col 4) x y [] m top None) (constraint_at c 1)
  && same_form (part lo w s') (part p w (add_sum (col 4) x y [] m top))
  && same_form (part (lo + w) 1 s') (part (p + w - 1) 1 (col 4)).
Lemma add_check_sound c s s' w lo lo' p r : add_check c s s' w lo lo' p = true -> satisfies c r ->
  field lo (w + 1) (eval r s') = field lo w (eval r s) + field lo' w (eval r s).
Proof.
  unfold add_check. cbv zeta. rewrite !andb_true_iff, !Z.leb_le. intros [[[[[[[L LW] L'] LW'] LN] PO] SL] ST] Sat.
  assert (W : words r) by (destruct Sat; assumption).
  assert (P : 0 <= p /\ 0 < w /\ p + w <= 64) by (unfold lane in LN; rewrite !andb_true_iff, !Z.leb_le, Z.ltb_lt in LN; tauto).
  pose proof (part_sound _ _ _ r PO W (constraint_at_holds c 1 r Sat)) as H.
  apply (add_sound _ _ _ _ _ _ _ None p w LN) in H; [|apply clear_nil|exact I].
  rewrite !field_placed, eval_nil, Z.testbit_0_l, Z.add_0_r in H by lia. rewrite <- H, field_succ by lia.
  rewrite (same_part r lo p w _ _ SL) by (assumption || lia). f_equal. f_equal.
  rewrite <- field_bit, (same_part r (lo + w) (p + w - 1) 1 _ _ ST), field_bit by (assumption || lia).
  unfold add_carry. rewrite testbit_fmask, testbit_run_mask_in by lia. now rewrite andb_true_r.
Qed.

(** Twice as large fields; the carries begin at bit [at_] of each. *)
Definition double_check (c : chip) (s s' : form) (h w k : nat) (at_ : Z) : bool :=
  forallb (fun i => let lo := Z.of_nat (h + h) * Z.of_nat i in
    add_check c s s' (Z.of_nat w) lo (lo + Z.of_nat h) (lo + at_)) (seq 0 k).
Lemma double_sound c s s' h w k at_ r : double_check c s s' h w k at_ = true -> satisfies c r ->
  counts r s h w (k + k) -> counts r s' (h + h) (S w) k.
Proof.
  intros H Sat N i I. cbv zeta. unfold double_check in H. rewrite forallb_forall in H.
  specialize (H (Z.to_nat i) ltac:(apply in_seq; lia)). cbv zeta in H. rewrite Z2Nat.id in H by lia.
  pose proof (N (2 * i) ltac:(lia)) as A. pose proof (N (2 * i + 1) ltac:(lia)) as B. cbv zeta in A, B.
  replace (Z.of_nat h * (2 * i)) with (Z.of_nat (h + h) * i) in A by lia.
  replace (Z.of_nat h * (2 * i + 1)) with (Z.of_nat (h + h) * i + Z.of_nat h) in B by lia.
  apply (add_check_sound _ _ _ _ _ _ _ r) in H; [|assumption]. rewrite A, B in H.
  rewrite Nat2Z.inj_succ. unfold Z.succ. rewrite H, ones_app, Z.div_div, <- Z.pow_add_r by lia. reflexivity.
Qed.

(** * The fields *)

(** Fields of 4 bits: from rs1 and the carries in column 3, within the bits [all]. *)
Definition fours (all : Z) : form :=
  let first := Z.land 0x1111111111111111 in
  let pairs := 0x3333333333333333 in
  let even := Z.land 0x5555555555555555 all in
  let x := fmask all x in
  let twos := fxor (fmask even (fxor x (fshr 1 x))) (fshl 1 (fmask even (col 3))) in
  let low := fmask (Z.land 0x2222222222222222 all) (col 3) in
  let eights := Z.land 0x8888888888888888 all in
  let high := fxor (fmask eights (col 3)) (fmask eights (fshl 2 low)) in
  fxor (fxor (fmask pairs twos) (fmask pairs (fshr 2 twos))) (fxor low (fshr 1 high)).

(** Fields of [2 h] bits, from those of [h] bits; the carries are in column 4, within the bits [m] whose last ones are [tops], the
    first of them at bit [at_] of a field. *)
Definition sums (h at_ within m tops : Z) (s : form) : form :=
  let shift f := if at_ =? 0 then f else fshl at_ f in
  let sum := add_sum (col 4) (shift (fmask within s)) (shift (fmask within (fshr h s))) [] m tops in
  let out := fxor (fmask m sum) (fshl 1 (fmask tops (col 4))) in
  if at_ =? 0 then out else fshr at_ out.
Definition eights (all : Z) : form :=
  sums 4 0 0x0f0f0f0f0f0f0f0f (Z.land 0x0707070707070707 all) (Z.land 0x0404040404040404 all) (fours all).
Definition sixteens (all : Z) : form :=
  sums 8 3 0x00ff00ff00ff00ff (Z.land 0x0078007800780078 all) (Z.land 0x0040004000400040 all) (eights all).
Definition halves (all : Z) : form :=
  sums 16 11 0x0000ffff0000ffff (Z.land 0x0000f8000000f800 all) (Z.land 0x0000800000008000 all) (sixteens all).

(** All of the result is the low [w] bits. *)
Lemma counts_result c r n w : same_form (fmask (Z.ones (Z.of_nat w)) (result c)) (result c) = true -> words r ->
  counts r (result c) n w 1 -> eval r (result c) = Spec.ones n (eval r x).
Proof.
  intros S W N. specialize (N 0 ltac:(lia)). cbv zeta in N. rewrite Z.mul_0_r, Z.div_1_r in N. rewrite <- N.
  rewrite <- (same_form_sound _ _ r S W) at 1. rewrite eval_fmask, field_0_l. now apply Z.land_ones; lia.
Qed.

Theorem ones_word_sound : chip_sound 4 chip_ones_word.
Proof.
  begin_unary chip_ones_word KOnesWord. assert (W : words r) by (destruct Sat; assumption). set (all := 0xffffffff).
  assert (N : counts r (fours all) 4 3 8) by
    (apply (four_sound chip_ones_word); [vm_cast_no_check (eq_refl true)|assumption|assumption]).
  apply (double_sound chip_ones_word _ (eights all) 4 3 4 0) in N; [|vm_cast_no_check (eq_refl true)|assumption].
  apply (double_sound chip_ones_word _ (sixteens all) 8 4 2 3) in N; [|vm_cast_no_check (eq_refl true)|assumption].
  apply (double_sound chip_ones_word _ (result chip_ones_word) 16 5 1 11) in N; [|vm_cast_no_check (eq_refl true)|assumption].
  apply counts_result in N; [exact N|vm_cast_no_check (eq_refl true)|assumption].
Qed.

(** Of the last sum, five carries come first. *)
Definition five : form :=
  let s := halves ones64 in
  fxor (part 27 5 (add_sum (col 4) (placed 0 27 s) (placed 32 27 s) [] (run_mask 27 5) (2 ^ 31))) (fbit 31 5 (col 4)).
(** Then the sum of three bits. *)
Definition last_cases : list case :=
  flat_map (fun a => flat_map (fun b => map (fun c : bool =>
    ([(fields, 16, true); (halves ones64, 5, a); (halves ones64, 37, b); (five, 5, c)],
     [field_is (result chip_ones) 5 2 (Z.b2z a + Z.b2z b + Z.b2z c)])) [false; true]) [false; true]) [false; true].

Lemma in_bools b : In b [false; true].
Proof. destruct b; cbn; auto. Qed.

Theorem ones_sound : chip_sound 4 chip_ones.
Proof.
  begin_unary chip_ones KOnes. assert (W : words r) by (destruct Sat; assumption). set (all := ones64).
  assert (N : counts r (fours all) 4 3 16) by
    (apply (four_sound chip_ones); [vm_cast_no_check (eq_refl true)|assumption|assumption]).
  apply (double_sound chip_ones _ (eights all) 4 3 8 0) in N; [|vm_cast_no_check (eq_refl true)|assumption].
  apply (double_sound chip_ones _ (sixteens all) 8 4 4 3) in N; [|vm_cast_no_check (eq_refl true)|assumption].
  apply (double_sound chip_ones _ (halves all) 16 5 2 11) in N; [|vm_cast_no_check (eq_refl true)|assumption].
  apply (counts_result chip_ones r 64 7); [vm_cast_no_check (eq_refl true)|assumption|].
  intros i I. replace i with 0 by lia. cbv zeta. clear i I.
  pose proof (N 0 ltac:(lia)) as A. pose proof (N 1 ltac:(lia)) as B. cbv zeta in A, B.
  rewrite Z.mul_0_r in *. change (Z.of_nat (16 + 16) * 1) with 32 in B. change (Z.of_nat 6) with (5 + 1) in A, B.
  rewrite field_succ in A, B by lia. change (16 + 16)%nat with 32%nat in A, B.
  rewrite (ones_app 32 32), Z.div_div, <- Z.pow_add_r by lia. change (0 + Z.of_nat 32) with 32. rewrite <- A, <- B.
  assert (F : add_check chip_ones (halves all) five 5 0 32 27 = true) by (vm_cast_no_check (eq_refl true)).
  apply (add_check_sound _ _ _ _ _ _ _ r) in F; [|assumption]. rewrite field_succ in F by lia.
  assert (L : same_form (part 0 5 (result chip_ones)) (part 0 5 five) = true) by (vm_cast_no_check (eq_refl true)).
  apply (same_part r) in L; try lia; [|assumption].
  change (Z.of_nat 7) with (5 + 2). rewrite field_app, L by lia. change (0 + 5) with 5 in *. change (32 + 5) with 37 in *.
  assert (C : check (narrow chip_ones 1 (2 ^ 23)) (stages 1) last_cases = true) by (vm_cast_no_check (eq_refl true)).
  set (a := Z.testbit (eval r (halves all)) 5) in *. set (b' := Z.testbit (eval r (halves all)) 37) in *.
  set (c := Z.testbit (eval r five) 5) in *.
  pose proof (check_sound _ _ _ C r
    ([(fields, 16, true); (halves ones64, 5, a); (halves ones64, 37, b'); (five, 5, c)],
     [field_is (result chip_ones) 5 2 (Z.b2z a + Z.b2z b' + Z.b2z c)]) (narrow_satisfied _ _ _ _ Sat)) as E.
  cbn [fst snd] in E. assert (E' : field 5 (Z.of_nat 2) (eval r (result chip_ones)) = Z.b2z a + Z.b2z b' + Z.b2z c).
  { apply field_is_field; [lia|]. apply Forall_inv with (l := []). apply E.
    - unfold last_cases. apply in_flat_map. exists a. split; [apply in_bools|]. apply in_flat_map. exists b'.
      split; [apply in_bools|]. apply in_map_iff. exists c. split; [reflexivity|apply in_bools].
    - repeat constructor. unfold assumed, fields. rewrite eval_col. exact Real. }
  change (Z.of_nat 2) with 2 in E'. rewrite E'. lia.
Qed.
