(** What division needs besides the product: signs, and that quotient and remainder are determined. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Meaning Row Gadgets.
From Carryless.Chips Require Import Common Arithmetic Product ProductForms ProductHolds.
Import ListNotations.
Local Open Scope Z_scope.

(** [a] and [b] are absolute values, [q b = a - r], and [r] is less than [b] where that is not 0: then [q] and [r] are quotient and
    remainder, up to the signs. For a zero divisor [q] has to be what is asserted. *)
Lemma division m (sd sv : bool) a b q r : 0 < m -> 0 <= q -> 0 <= r <= a -> 0 <= b -> q * b = a - r -> (b <> 0 -> r < b) ->
  (b = 0 -> sv = false /\ q = if sd then 1 else m - 1) ->
  let x := if sd then - a else a in
  let y := if sv then - b else b in
  (if xorb sd sv then - q else q) mod m = Spec.quotient x y mod m
  /\ (if sd then - r else r) = Spec.remainder x y.
Proof.
  intros M Q R B E L Z x y. unfold x, y, Spec.quotient, Spec.remainder. destruct (Z.eq_dec b 0) as [->|N].
  - destruct (Z eq_refl) as [-> ->]. cbn [Z.eqb]. split.
    + destruct sd; cbn [xorb]; [reflexivity|]. replace (m - 1) with (-1 + 1 * m) by lia. apply Z.mod_add. lia.
    + destruct sd; lia.
  - assert (A : a = b * q + r) by lia. specialize (L N).
    pose proof (Z.quot_unique a b q r ltac:(lia) ltac:(lia) A) as U. pose proof (Z.rem_unique a b q r ltac:(lia) ltac:(lia) A) as V.
    replace ((if sv then - b else b) =? 0) with false by (symmetry; apply Z.eqb_neq; destruct sv; lia). rewrite U, V.
    destruct sd, sv; cbn [xorb]; rewrite ?Z.quot_opp_opp, ?Z.quot_opp_l, ?Z.quot_opp_r, ?Z.rem_opp_opp, ?Z.rem_opp_l, ?Z.rem_opp_r by exact N;
      now rewrite ?Z.opp_involutive.
Qed.

(** A number negated where [s] holds, in a word. *)
Lemma negated (s : bool) z : wrap ((if s then ones64 - z else z) + Z.b2z s) = wrap (if s then - z else z).
Proof.
  destruct s; cbn [Z.b2z]; [|now rewrite Z.add_0_r]. replace (ones64 - z + 1) with (- z + 1 * modulus) by (unfold ones64; lia).
  apply wrap_plus.
Qed.
(** The absolute value of a number that is negative where [s] says so. *)
Lemma absolute n x (s : bool) : 0 < n -> 0 <= x < 2 ^ n -> (s = true -> Z.testbit x (n - 1) = true) ->
  let a := (if s then - x else x) mod 2 ^ n in
  0 <= a < 2 ^ n /\ (if s then - a else a) = x - 2 ^ n * Z.b2z s /\ (a = 0 -> s = false).
Proof.
  intros N X S a. split; [apply Z.mod_pos_bound; lia|]. unfold a. destruct s; cbn [Z.b2z].
  - assert (P : x <> 0) by (intros ->; rewrite Z.testbit_0_l in S; discriminate (S eq_refl)).
    replace (- x mod 2 ^ n) with (2 ^ n - x); [split; lia|]. apply Z.mod_unique with (-1); lia.
  - rewrite Z.mod_small by exact X. split; [lia|auto].
Qed.

(** The bits of a product below its high half, as a form. *)
Fixpoint dropped_form (x y : form) (w j : nat) : form :=
  match j with
  | O => []
  | S j => fxor (dropped_form x y w j) (fbit 0 (Z.of_nat j) (fxor (half_form y w j) (row_form x y (S j))))
  end.
Lemma dropped_value r x y w j : real_row r = true -> (j < 32)%nat ->
  eval r (dropped_form x y w j)
  = dropped (half_value r y w)
      (fun j => row_value (2 ^ 32) (field 0 32 (eval r x)) (field 0 32 (eval r y)) (1 + j)) j.
Proof.
  intros R. induction j as [|j IH]; intros J; [reflexivity|]. cbn [dropped_form dropped].
  rewrite eval_fxor, IH, eval_fbit, testbit_fxor by lia. clear IH.
  rewrite <- (row_holds r x y R (1 + j)) by lia.
  set (t := half_value r y w). set (v := fun j => row_value _ _ _ _). pose proof (dropped_range t v j) as D.
  assert (B : forall z, Z.b2z (Z.testbit z 0) = field 0 32 z mod 2).
  { intros z. rewrite <- Z.bit0_mod, testbit_field, Z.add_0_l by lia. change (0 <? 32) with true. now rewrite andb_true_r. }
  change (t j) with (field 0 32 (eval r (half_form y w j))). rewrite Z.add_mod, <- !B by lia.
  replace (if xorb _ _ then 2 ^ Z.of_nat j else 0)
    with (Z.shiftl (Z.b2z (xorb (Z.testbit (eval r (half_form y w j)) 0) (Z.testbit (eval r (row_form x y (S j))) 0))) (Z.of_nat j))
    by (rewrite Z.shiftl_mul_pow2 by lia; destruct (xorb _ _); cbn [Z.b2z]; lia).
  rewrite lxor_shifted by lia. change (1 + j)%nat with (S j).
  destruct (Z.testbit (eval r (half_form y w j)) 0), (Z.testbit (eval r (row_form x y (S j))) 0); cbn [xorb Z.b2z]; 
    change ((1 + 1) mod 2) with 0; change ((1 + 0) mod 2) with 1; change ((0 + 1) mod 2) with 1; change ((0 + 0) mod 2) with 0; lia.
Qed.

(** A form that a constraint asserts to be zero; two that it asserts to be disjoint. *)
Lemma zero_holds c k f r : part_of ones64 (zero_gate f) (constraint_at c k) = true -> form_ok f = true -> satisfies c r ->
  eval r f = 0.
Proof.
  intros P F Sat. pose proof (gadget_holds _ _ _ _ _ P Sat) as G.
  apply word_bits_inj; [apply eval_word; [exact F|apply Sat]|apply word_0|]. intros i I.
  specialize (G i I (testbit_ones64 i I)). unfold holds_at, zero_gate in G. cbn [c_a c_b c_c] in G.
  rewrite eval_nil, Z.testbit_0_l in G. cbn [andb] in G. now rewrite <- G, Z.testbit_0_l.
Qed.
Lemma disjoint_bit c k f g r i : part_of ones64 (Constraint f g []) (constraint_at c k) = true -> satisfies c r -> 0 <= i < 64 ->
  Z.testbit (eval r f) i && Z.testbit (eval r g) i = false.
Proof.
  intros P Sat I. pose proof (gadget_holds _ _ _ _ _ P Sat i I (testbit_ones64 i I)) as G. unfold holds_at in G. cbn [c_a c_b c_c] in G.
  now rewrite eval_nil, Z.testbit_0_l in G.
Qed.

(** The results of all four divisions of numbers of [n] bits, signed where [s] says so. *)
Lemma division_result n x y (s rem : bool) a b q r : let m := 2 ^ n in
  let sd := s && Z.testbit x (n - 1) in
  let sv := s && Z.testbit y (n - 1) in
  let sr := xorb (xorb sd sv) (rem && sv) in
  let chosen := if rem then r else q in
  0 < n -> 0 <= x < m -> 0 <= y < m -> a = (if sd then - x else x) mod m -> b = (if sv then - y else y) mod m ->
  0 <= q -> 0 <= r <= a -> q * b = a - r -> (b <> 0 -> r < b) -> (b = 0 -> q = if sd then 1 else m - 1) ->
  (if sr then - chosen else chosen) mod m
  = (if rem then Spec.remainder (x - m * Z.b2z sd) (y - m * Z.b2z sv)
     else Spec.quotient (x - m * Z.b2z sd) (y - m * Z.b2z sv)) mod m.
Proof.
  intros m sd sv sr chosen N X Y A B Q R E L Z.
  destruct (absolute n x sd N X) as (_ & XA & _); [intros T; now apply andb_true_iff in T|].
  destruct (absolute n y sv N Y) as (YR & YA & YZ); [intros T; now apply andb_true_iff in T|].
  fold m in XA, YA, YR, YZ. rewrite <- A in XA. rewrite <- B in YA, YR, YZ.
  destruct (division m sd sv a b q r) as [D1 D2]; try assumption; try lia.
  { intros B0. split; [now apply YZ|now apply Z]. }
  rewrite <- XA, <- YA. unfold sr, chosen. destruct rem.
  - rewrite <- D2. cbn [andb]. now rewrite xorb_assoc, xorb_nilpotent, xorb_false_r.
  - rewrite <- D1. cbn [andb]. now rewrite xorb_false_r.
Qed.
Lemma remainder_word x y : word x -> word y -> word (Spec.remainder x y).
Proof.
  unfold word, Spec.remainder. intros X Y. destruct (Z.eqb_spec y 0); [exact X|].
  pose proof (Z.rem_bound_pos x y ltac:(lia) ltac:(lia)). lia.
Qed.

(** The product, in forms only. *)
Lemma product_forms c r (x y : form) w k : satisfies c r -> real_row r = true -> halves_check x y w k c = true ->
  field 0 32 (eval r x) * field 0 32 (eval r y)
  = eval r (dropped_form x y w 31)
    + 2 ^ 31 * (field 0 32 (eval r (half_form y w 31)) + field 0 32 (eval r x) + field 0 32 (eval r y)
        + (eval r (start_carry w) + eval r (rounded_form y w)) - 2 ^ 32)
  /\ 0 <= eval r (dropped_form x y w 31) < 2 ^ 31
  /\ 0 <= eval r (start_carry w) <= 1 /\ 0 <= eval r (rounded_form y w) <= 1.
Proof.
  intros Sat R H. destruct (full_product_holds c r x y w k Sat R H) as [P L].
  rewrite (rounded_value r y w R), (start_carry_value r w), (dropped_value r x y w 31 R) by lia.
  split; [exact P|split; [exact L|split; apply b2z_range]].
Qed.
