(** Zeros at an end of a word, and of each byte: where the first one is, is a case, in which the whole thermometer is known. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Fields Meaning Row Cases Patterns.
From Carryless.Chips Require Import Common Amounts.
From Carryless.generated Require Import bits.
Import ListNotations.
Local Open Scope Z_scope.

(** * The first one *)

(** As bits: below the lowest one are zeros. *)
Definition first_at (n j : nat) (v : Z) : Prop :=
  v mod 2 ^ Z.of_nat (Nat.min (S j) n) = 2 ^ Z.of_nat j mod 2 ^ Z.of_nat (Nat.min (S j) n).
Lemma trailing_zeros_at n : forall v, exists j, (j <= n)%nat /\ Spec.trailing_zeros n v = Z.of_nat j /\ first_at n j v.
Proof.
  induction n as [|n IH]; intros v.
  - exists 0%nat. split; [lia|]. split; [reflexivity|]. unfold first_at. cbn [Nat.min Z.of_nat]. now rewrite !Z.mod_1_r.
  - cbn [Spec.trailing_zeros]. destruct (Z.odd v) eqn:O.
    + exists 0%nat. split; [lia|]. split; [reflexivity|]. unfold first_at. cbn [Nat.min]. change (2 ^ Z.of_nat 1) with 2.
      rewrite Zmod_odd, O. reflexivity.
    + destruct (IH (v / 2)) as (j & J & -> & E). exists (S j). split; [lia|]. split; [lia|]. unfold first_at in *.
      change (Nat.min (S (S j)) (S n)) with (S (Nat.min (S j) n)). set (m := Nat.min (S j) n) in *.
      assert (D : forall z, 2 * z mod 2 ^ Z.of_nat (S m) = 2 * (z mod 2 ^ Z.of_nat m)).
      { intros z. rewrite Nat2Z.inj_succ, Z.pow_succ_r by lia. apply Z.mul_mod_distr_l; lia. }
      assert (V : v = 2 * (v / 2)).
      { rewrite (Z.div_mod v 2) at 1 by lia. rewrite Zmod_odd, O. lia. }
      rewrite V, (Nat2Z.inj_succ j), Z.pow_succ_r, !D, E by lia. reflexivity.
Qed.

(** The cases of the lowest one of [n] bits of a form, from bit [at_] on. *)
Definition first_cases (f : form) (at_ : Z) (n : nat) (claims : nat -> list claim) : list case :=
  map (fun j => ((fields, 16, true) :: bits_are f at_ (Nat.min (S j) n) (2 ^ Z.of_nat j), claims j)) (seq 0 (S n)).
Lemma first_sound c p f at_ n claims : check c p (first_cases f at_ n claims) = true -> 0 <= at_ ->
  forall r, satisfies c r -> real_row r = true ->
  exists j, Spec.trailing_zeros n (eval r f / 2 ^ at_) = Z.of_nat j /\ Forall (claimed r) (claims j).
Proof.
  intros H A r Sat Real. destruct (trailing_zeros_at n (eval r f / 2 ^ at_)) as (j & J & E & B). exists j. split; [exact E|].
  apply (check_sound c p _ H r ((fields, 16, true) :: bits_are f at_ (Nat.min (S j) n) (2 ^ Z.of_nat j), claims j) Sat).
  - apply in_map_iff. exists j. split; [reflexivity|]. apply in_seq. lia.
  - constructor; [unfold assumed, fields; rewrite eval_col; exact Real|]. apply bits_are_assumed; [|exact A].
    rewrite Z.shiftr_div_pow2 by exact A. exact B.
Qed.

(** The same from the highest one down. *)
Definition last_cases (f : form) (n : nat) (claims : nat -> list claim) : list case :=
  map (fun j => ((fields, 16, true) :: bits_are f (Z.of_nat n - 1 - Z.of_nat j) (S j) 1, claims j)) (seq 0 n)
  ++ [((fields, 16, true) :: bits_are f 0 n 0, claims n)].
Lemma last_sound c p f n claims : check c p (last_cases f n claims) = true ->
  forall r, satisfies c r -> real_row r = true ->
  exists j, Spec.leading_zeros (Z.of_nat n) (eval r f mod 2 ^ Z.of_nat n) = Z.of_nat j /\ Forall (claimed r) (claims j).
Proof.
  intros H r Sat Real.
  assert (R : assumed r (fields, 16, true)) by (unfold assumed, fields; rewrite eval_col; exact Real).
  set (v := eval r f mod 2 ^ Z.of_nat n). assert (V : 0 <= v < 2 ^ Z.of_nat n) by (apply Z.mod_pos_bound; lia).
  unfold Spec.leading_zeros. destruct (Z.eqb_spec v 0) as [Z0|Z0].
  - exists n. split; [reflexivity|].
    apply (check_sound c p _ H r ((fields, 16, true) :: bits_are f 0 n 0, claims n) Sat); [apply in_or_app; right; now left|].
    constructor; [exact R|]. apply bits_are_assumed; [|lia]. rewrite Z.shiftr_0_r. fold v. rewrite Z0.
    symmetry. apply Z.mod_0_l. lia.
  - pose proof (Z.log2_spec v ltac:(lia)) as L. pose proof (Z.log2_nonneg v).
    assert (Z.log2 v < Z.of_nat n) by (apply Z.log2_lt_pow2; lia). set (l := Z.log2 v) in *.
    exists (Z.to_nat (Z.of_nat n - 1 - l)). rewrite Z2Nat.id by lia. split; [reflexivity|].
    set (j := Z.to_nat (Z.of_nat n - 1 - l)).
    apply (check_sound c p _ H r ((fields, 16, true) :: bits_are f (Z.of_nat n - 1 - Z.of_nat j) (S j) 1, claims j) Sat).
    + apply in_or_app. left. apply in_map_iff. exists j. split; [reflexivity|]. apply in_seq. subst j. lia.
    + constructor; [exact R|].
      assert (J : Z.of_nat j = Z.of_nat n - 1 - l) by (subst j; now rewrite Z2Nat.id by lia).
      apply bits_are_assumed; [|lia]. rewrite J. replace (Z.of_nat n - 1 - (Z.of_nat n - 1 - l)) with l by lia.
      rewrite Nat2Z.inj_succ, J. replace (Z.succ (Z.of_nat n - 1 - l)) with (Z.of_nat n - l) by lia.
      assert (E : Z.shiftr (eval r f) l mod 2 ^ (Z.of_nat n - l) = v / 2 ^ l).
      { subst v. rewrite <- Z.shiftr_div_pow2 by lia. apply Z.bits_inj'. intros i I. rewrite Z.shiftr_spec by lia.
        destruct (Z.lt_ge_cases i (Z.of_nat n - l)).
        - rewrite !Z.mod_pow2_bits_low, Z.shiftr_spec by lia. reflexivity.
        - now rewrite !Z.mod_pow2_bits_high by lia. }
      rewrite E. rewrite Z.pow_succ_r in L by lia.
      replace (v / 2 ^ l) with 1 by (apply Z.div_unique with (v - 2 ^ l); lia).
      symmetry. apply Z.mod_small. split; [lia|]. apply Z.pow_gt_1; lia.
Qed.

(** * Numbers of zeros *)

(** The number itself. *)
Definition number (c : chip) (j : nat) : list claim := [(result c, [], Z.of_nat j)].

Theorem trailing_zeros_sound : chip_sound 4 chip_trailing_zeros.
Proof.
  begin_unary chip_trailing_zeros KTrailingZeros.
  destruct (first_sound chip_trailing_zeros (stages 1) x 0 64 (number chip_trailing_zeros)
    ltac:(vm_cast_no_check (eq_refl true)) ltac:(lia) r Sat Real) as (j & E & C).
  rewrite Z.div_1_r in E. apply Forall_inv in C. unfold Spec.ctz. rewrite E. exact C.
Qed.
Theorem trailing_zeros_word_sound : chip_sound 4 chip_trailing_zeros_word.
Proof.
  begin_unary chip_trailing_zeros_word KTrailingZerosWord.
  destruct (first_sound chip_trailing_zeros_word (stages 1) x 0 32 (number chip_trailing_zeros_word)
    ltac:(vm_cast_no_check (eq_refl true)) ltac:(lia) r Sat Real) as (j & E & C).
  rewrite Z.div_1_r in E. apply Forall_inv in C. unfold Spec.ctzw. rewrite E. exact C.
Qed.

(** The thermometer from the top down. *)
Definition downwards : plan := [(0%nat, false)].
Theorem leading_zeros_sound : chip_sound 4 chip_leading_zeros.
Proof.
  begin_unary chip_leading_zeros KLeadingZeros. assert (W : words r) by (destruct Sat; assumption).
  destruct (last_sound chip_leading_zeros downwards x 64 (number chip_leading_zeros)
    ltac:(vm_cast_no_check (eq_refl true)) r Sat Real) as (j & E & C).
  rewrite (Z.mod_small (eval r x)) in E by (apply (eval_word r x eq_refl W)).
  apply Forall_inv in C. unfold Spec.clz. change 64 with (Z.of_nat 64). rewrite E. exact C.
Qed.
Theorem leading_zeros_word_sound : chip_sound 4 chip_leading_zeros_word.
Proof.
  begin_unary chip_leading_zeros_word KLeadingZerosWord.
  destruct (last_sound chip_leading_zeros_word downwards x 32 (number chip_leading_zeros_word)
    ltac:(vm_cast_no_check (eq_refl true)) r Sat Real) as (j & E & C).
  apply Forall_inv in C. unfold Spec.clzw. change 32 with (Z.of_nat 32). rewrite E. exact C.
Qed.

(** * Bytes that are not zero *)

(** The byte at bit [at_] is all ones if there is a lowest one in it. *)
Definition filled (at_ : Z) (j : nat) : list claim :=
  let m := Z.shiftl 255 at_ in [(fmask m (result chip_or_bytes), [], if Nat.eqb j 8 then 0 else m)].

Lemma zeros_of_byte v : Spec.trailing_zeros 8 v = 8 <-> v mod 2 ^ 8 = 0.
Proof.
  destruct (trailing_zeros_at 8 v) as (j & J & -> & E). unfold first_at in E.
  assert (C : (j = 8 \/ j < 8)%nat) by lia. destruct C as [->|L].
  - split; [intros _; exact E|reflexivity].
  - split; [lia|]. intros Z0. exfalso. rewrite Nat.min_l, Nat2Z.inj_succ in E by lia. rewrite (Z.mod_small (2 ^ _)) in E by
      (split; [lia|apply Z.pow_lt_mono_r; lia]).
    assert (M : v mod 2 ^ Z.succ (Z.of_nat j) = v mod 2 ^ 8 mod 2 ^ Z.succ (Z.of_nat j)).
    { apply Znumtheory.Zmod_div_mod; try lia. exists (2 ^ (8 - Z.succ (Z.of_nat j))). rewrite <- Z.pow_add_r by lia. f_equal. lia. }
    rewrite Z0, Z.mod_0_l in M by lia. lia.
Qed.

(** Eight bytes. *)
Lemma word_of_bytes v : word v -> Spec.of_bytes (Spec.bytes 8 v) = v.
Proof.
  intros V. unfold word, modulus in V.
  assert (G : forall n v, 0 <= v < 2 ^ (8 * Z.of_nat n) -> Spec.of_bytes (Spec.bytes n v) = v).
  { clear. induction n as [|n IH]; intros v V; [cbn in *; lia|]. cbn [Spec.bytes Spec.of_bytes]. rewrite IH.
    - pose proof (Z.div_mod v (2 ^ 8) ltac:(lia)). lia.
    - replace (8 * Z.of_nat (S n)) with (8 + 8 * Z.of_nat n) in V by lia. rewrite Z.pow_add_r in V by lia.
      split; [apply Z.div_pos; lia|apply Z.div_lt_upper_bound; lia]. }
  now apply (G 8%nat).
Qed.

Definition byte_or (b : Z) : Z := if b =? 0 then 0 else 255.
Lemma byte_filled r at_ : check chip_or_bytes (stages 1) (first_cases x at_ 8 (filled at_)) = true -> 0 <= at_ ->
  satisfies chip_or_bytes r -> real_row r = true ->
  eval r (result chip_or_bytes) / 2 ^ at_ mod 2 ^ 8 = byte_or (eval r x / 2 ^ at_ mod 2 ^ 8).
Proof.
  intros H A Sat Real. destruct (first_sound _ _ _ _ _ _ H A r Sat Real) as (j & E & C).
  apply Forall_inv in C. cbn [claimed filled] in C. rewrite eval_fmask, eval_nil, Z.lxor_0_l in C.
  apply (f_equal (fun z => Z.shiftr z at_)) in C. rewrite Z.shiftr_land in C.
  assert (S : Z.shiftr (Z.shiftl 255 at_) at_ = Z.ones 8) by (rewrite Z.shiftr_shiftl_l, Z.sub_diag by exact A; apply Z.shiftl_0_r).
  rewrite S, Z.land_ones, Z.shiftr_div_pow2 in C by lia. rewrite C. unfold byte_or.
  pose proof (zeros_of_byte (eval r x / 2 ^ at_)) as B. rewrite E in B.
  destruct (Nat.eqb_spec j 8) as [->|N].
  - rewrite (proj1 B eq_refl). apply Z.shiftr_0_l.
  - destruct (Z.eqb_spec (eval r x / 2 ^ at_ mod 2 ^ 8) 0) as [Z0|_]; [|exact S]. apply (proj2 B) in Z0. lia.
Qed.

Theorem or_bytes_sound : chip_sound 4 chip_or_bytes.
Proof.
  begin_unary chip_or_bytes KOrBytes. assert (W : words r) by (destruct Sat; assumption).
  assert (B : forall k, In k [0; 8; 16; 24; 32; 40; 48; 56] ->
    eval r (result chip_or_bytes) / 2 ^ k mod 2 ^ 8 = byte_or (eval r x / 2 ^ k mod 2 ^ 8)).
  { assert (H : forallb (fun k => check chip_or_bytes (stages 1) (first_cases x k 8 (filled k)))
      [0; 8; 16; 24; 32; 40; 48; 56] = true) by (vm_cast_no_check (eq_refl true)).
    intros k I. rewrite forallb_forall in H. apply byte_filled; [now apply H| |assumption|assumption]. cbn in I. lia. }
  rewrite <- (word_of_bytes (eval r (result chip_or_bytes))) by (apply eval_word; [vm_compute; reflexivity|assumption]).
  unfold Spec.orc_b. f_equal. generalize (eval r (result chip_or_bytes)) (eval r x) B. clear. intros v w B.
  pose proof (B 0) as B0. change (2 ^ 0) with 1 in B0. rewrite !Z.div_1_r in B0.
  cbn [Spec.bytes map]. rewrite !Z.div_div by lia. rewrite <- !Z.pow_add_r by lia.
  repeat (apply f_equal2; [(apply B || apply B0); cbn; tauto|]). reflexivity.
Qed.
