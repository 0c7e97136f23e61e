(** [div divu rem remu]: quotient and remainder of the absolute values are given, and checked by their product. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Fields FieldsFacts Meaning Row Gadgets Patterns.
From Carryless.Chips Require Import Common Arithmetic Comparison Product ProductForms ProductHolds Division.
From Carryless.generated Require Import divide.
Import ListNotations.
Local Open Scope Z_scope.

(** The signs that count: of the dividend, of the divisor, and of the divisor where the quotient is not wanted. *)
Definition dividend_sign : form := fbroadcast 0 (col 4).
Definition divisor_sign : form := fbroadcast 31 (col 4).
Definition ignored_sign : form := fbroadcast 32 (col 4).
Definition result_sign : form := fxor (fxor dividend_sign divisor_sign) ignored_sign.

(** The word that is another one negated where the sign is set. *)
Lemma negated_holds c k w f g (s : bool) r :
  part_of ones64 (sum_gate (col w) (fxor f g) (fmask 1 g) 0 64) (constraint_at c k) = true -> satisfies c r ->
  word (eval r f) -> eval r g = (if s then ones64 else 0) -> eval r (col w) = wrap (if s then - eval r f else eval r f).
Proof.
  intros P Sat F S. pose proof (gadget_holds _ _ _ _ _ P Sat) as G. assert (W : words r) by apply Sat.
  apply sum64_sound in G; [|now apply eval_word|rewrite eval_fxor, S; destruct s; [apply word_lxor; [exact F|apply word_ones]|now rewrite Z.lxor_0_r]
    |rewrite eval_fmask, S; destruct s; split; reflexivity || discriminate].
  rewrite G, <- negated, eval_fxor, eval_fmask, S. destruct s; cbn [Z.b2z].
  - now rewrite lxor_ones64.
  - now rewrite Z.lxor_0_r.
Qed.

(** The signs in the step's word. *)
Lemma signs_hold c r flags n : satisfies c r -> fields_of r / 2 ^ 17 mod 2 ^ 6 = flags ->
  part_of 1 (and_gate (col 4) (flag 0) (fbit n 0 x) 1) (constraint_at c 0) = true ->
  part_of (2 ^ 31) (and_gate (col 4) (flag 0) (fbit n 31 y) (2 ^ 31)) (constraint_at c 0) = true ->
  part_of (2 ^ 32) (and_gate (col 4) (flag 1) divisor_sign (2 ^ 32)) (constraint_at c 0) = true -> 0 <= n < 64 ->
  let s := Z.testbit flags 0 in
  let sd := s && Z.testbit (eval r x) n in
  let sv := s && Z.testbit (eval r y) n in
  let sr := xorb (xorb sd sv) (Z.testbit flags 1 && sv) in
  eval r dividend_sign = (if sd then ones64 else 0) /\ eval r divisor_sign = (if sv then ones64 else 0)
  /\ eval r result_sign = (if sr then ones64 else 0).
Proof.
  intros Sat F PD PV PI N s sd sv sr.
  apply (fun P => gadget_holds _ _ _ _ _ P Sat) in PD. apply (fun P => gadget_holds _ _ _ _ _ P Sat) in PV.
  apply (fun P => gadget_holds _ _ _ _ _ P Sat) in PI.
  assert (FL : forall m i, 0 <= m < 6 -> 0 <= i < 64 -> Z.testbit (eval r (flag m)) i = Z.testbit flags m).
  { intros m i M I. rewrite (eval_flag r flags) by assumption. destruct (Z.testbit flags m); [now apply testbit_ones64|apply Z.testbit_0_l]. }
  assert (BD : Z.testbit (eval r (col 4)) 0 = sd)
    by (rewrite (and_sound r _ _ _ _ 0 PD), FL, testbit_fbit_at by (lia || reflexivity); reflexivity).
  assert (BV : Z.testbit (eval r (col 4)) 31 = sv)
    by (rewrite (and_sound r _ _ _ _ 31 PV), FL, testbit_fbit_at by (lia || reflexivity); reflexivity).
  assert (BI : Z.testbit (eval r (col 4)) 32 = Z.testbit flags 1 && sv).
  { rewrite (and_sound r _ _ _ _ 32 PI), FL by (lia || reflexivity). unfold divisor_sign. now rewrite testbit_fbroadcast, BV by lia. }
  assert (ED : eval r dividend_sign = if sd then ones64 else 0) by (unfold dividend_sign; now rewrite eval_fbroadcast, BD).
  assert (EV : eval r divisor_sign = if sv then ones64 else 0) by (unfold divisor_sign; now rewrite eval_fbroadcast, BV).
  split; [exact ED|split; [exact EV|]]. unfold result_sign. rewrite !eval_fxor, ED, EV. unfold ignored_sign.
  rewrite eval_fbroadcast, BI. unfold sr. now destruct sd, sv, (Z.testbit flags 1).
Qed.

Local Notation divisor_zero := (fxor (fbroadcast 63 (col 7)) real).
Definition wanted_form : form := fxor (fmask (Z.lxor ones64 1) dividend_sign) real.
Local Notation quotient_holds_form := (fxor (col 8) wanted_form).
Local Notation multiple_form := (add_sum (col 11) (col 5) (fxor (col 9) real) (const 1) ones64 top64).

(** The quotient that is asserted where the divisor is 0. *)
Lemma wanted_value r (sd : bool) : real_row r = true -> eval r dividend_sign = (if sd then ones64 else 0) ->
  eval r wanted_form = if sd then 1 else ones64.
Proof.
  intros R E. unfold wanted_form. rewrite eval_fxor, eval_fmask, E, (real_ones r R). now destruct sd.
Qed.
(** Quotient and remainder are those of the absolute values. *)
Lemma division_holds r (sd : bool) : satisfies chip_divide r -> real_row r = true ->
  eval r dividend_sign = (if sd then ones64 else 0) ->
  let a := eval r (col 5) in let b := eval r (col 6) in let q := eval r (col 8) in let e := eval r (col 9) in
  q * b = a - e /\ e <= a /\ (b <> 0 -> e < b) /\ (b = 0 -> q = if sd then 1 else ones64).
Proof.
  intros Sat R ED a b q e. assert (W : words r) by apply Sat.
  assert (WA : word a) by now apply eval_word. assert (WB : word b) by now apply eval_word.
  assert (WQ : word q) by now apply eval_word. assert (WE : word e) by now apply eval_word.
  pose proof (nonzero_holds chip_divide 3 7 (col 6) r ltac:(vm_compute; reflexivity) Sat R WB) as NZ. fold b in NZ.
  pose proof (difference_holds chip_divide 5 10 (col 9) (col 6) r ltac:(vm_compute; reflexivity) Sat R WE WB) as LT. fold b e in LT.
  pose proof (gadget_holds chip_divide 7 ones64 (add_gate (col 11) (col 5) (fxor (col 9) real) (const 1) ones64 top64 (Some (const top64))) r
    ltac:(vm_compute; reflexivity) Sat) as GM.
  destruct (sub64_sound r (col 11) (col 5) (col 9) real (const 1) (Some (const top64)) GM WA WE (real_ones r R)
    (const_value r 1 R ltac:(now vm_compute)) ltac:(apply clear_fmask; [lia|reflexivity])) as [M C].
  fold a e in M, C.
  rewrite add_asserted, (const_value r top64 R) in C by (reflexivity || now vm_compute).
  change (Z.testbit top64 63) with true in C. symmetry in C. apply Z.leb_le in C.
  assert (LB : b <> 0 -> e < b).
  { intros B0. pose proof (disjoint_bit chip_divide 6 (fmask top64 (fbroadcast 63 (col 7))) (col 10) r 63 ltac:(vm_compute; reflexivity) Sat
      ltac:(lia)) as D.
    rewrite testbit_fmask, testbit_fbroadcast, NZ, LT in D by lia. apply Z.eqb_neq in B0. rewrite B0 in D.
    change (Z.testbit top64 63) with true in D. cbn [negb andb] in D. now apply Z.leb_gt in D. }
  assert (QZ : b = 0 -> q = if sd then 1 else ones64).
  { intros B0. rewrite <- (wanted_value r sd R ED). apply word_bits_inj; [exact WQ|now apply eval_word|]. intros i I.
    pose proof (disjoint_bit chip_divide 4 divisor_zero quotient_holds_form r i ltac:(vm_compute; reflexivity) Sat I) as D.
    rewrite !testbit_fxor, testbit_fbroadcast, NZ, B0, (real_ones r R), testbit_ones64 in D by assumption.
    cbn [Z.eqb negb xorb andb] in D. now apply xorb_eq. }
  split; [|split; [exact C|split; [exact LB|exact QZ]]].
  (* the product *)
  assert (WM : word (eval r multiple_form)) by (rewrite M; apply wrap_word).
  pose proof (integer_product_holds chip_divide r (col 6) (col 8) multiple_form [] ltac:(vm_compute; reflexivity) Sat WM) as P.
  change (eval r []) with 0 in P. fold b q in P. rewrite M, wrap_small in P by (unfold word in *; lia). lia.
Qed.

Theorem divide_sound : chip_sound 4 chip_divide.
Proof.
  operands Rs2 KDivide x y (col 13). intros r o flags Sat R K F. assert (W : words r) by apply Sat.
  assert (WX : word (eval r x)) by now apply eval_word. assert (WY : word (eval r y)) by now apply eval_word.
  destruct (signs_hold chip_divide r flags 63 Sat F ltac:(vm_compute; reflexivity) ltac:(vm_compute; reflexivity) ltac:(vm_compute; reflexivity)
    ltac:(lia)) as (ED & EV & ER).
  pose proof (negated_holds chip_divide 1 5 x dividend_sign _ r ltac:(vm_compute; reflexivity) Sat WX ED) as A.
  pose proof (negated_holds chip_divide 2 6 y divisor_sign _ r ltac:(vm_compute; reflexivity) Sat WY EV) as B.
  assert (WC : word (eval r (col 12))) by now apply eval_word.
  pose proof (negated_holds chip_divide 9 13 (col 12) result_sign _ r ltac:(vm_compute; reflexivity) Sat WC ER) as V.
  destruct (division_holds r _ Sat R ED) as (P & LE & LT & QZ).
  pose proof (gadget_holds chip_divide 8 ones64 (mux_gate (col 12) (flag 1) (col 9) (col 8) ones64) r ltac:(vm_compute; reflexivity) Sat) as M.
  assert (W5 : word (eval r (col 9))) by now apply eval_word. assert (W6 : word (eval r (col 8))) by now apply eval_word.
  apply (mux_word _ _ _ _ _ _ (Z.testbit flags 1)) in M; [|apply word_ones|].
  2: { intros i I _. rewrite (eval_flag r flags) by (lia || assumption). destruct (Z.testbit flags 1); [now apply testbit_ones64|apply Z.testbit_0_l]. }
  rewrite !land_ones64 in M by (try destruct (Z.testbit flags 1); assumption). rewrite M in V. rewrite V. clear V M ED EV ER.
  pose proof (division_result 64 (eval r x) (eval r y) (Z.testbit flags 0) (Z.testbit flags 1) (eval r (col 5)) (eval r (col 6))
    (eval r (col 8)) (eval r (col 9)) ltac:(lia) WX WY A B (proj1 W6) (conj (proj1 W5) LE) P LT QZ) as D.
  unfold wrap at 1. etransitivity; [exact D|]. clear - K WX WY.
  operations K o; cbn [Spec.alu Z.testbit Pos.testbit Z.odd andb Z.b2z]; unfold Spec.div, Spec.divu, Spec.rem, Spec.remu;
    rewrite ?signed_word by assumption; rewrite ?Z.mul_0_r, ?Z.sub_0_r; try reflexivity.
  now apply wrap_small, remainder_word.
Qed.
