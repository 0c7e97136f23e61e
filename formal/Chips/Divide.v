(** [div divu rem remu]: quotient and remainder of the absolute values are given, and checked by their product. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Fields FieldsFacts Meaning Row Gadgets Patterns.
From Carryless.Chips Require Import Common Arithmetic Comparison Product ProductForms ProductHolds MultiplyHigh Division.
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
Local Notation high_form := (half_form 64 (col 8) 12 63).
Local Notation low_form := (dropped_form 64 (col 6) (col 8) 12 63).
Local Notation unit_form := (start_carry 64 12).
Local Notation other_form := (rounded_form 64 (col 8) 12).
Local Notation first_sum := (sum 77 high_form (col 6) unit_form).
Local Notation second_sum := (sum 78 first_sum (col 8) other_form).
Local Notation low_gate_form := (fxor (fxor low_form (fbit 0 63 second_sum)) multiple_form).
Local Notation high_gate_form := (fxor (fxor (fmask (Z.lxor ones64 1) second_sum) (fbit 63 0 (fxor (col 77) (col 78)))) (const 1)).

(** The quotient that is asserted where the divisor is 0. *)
Lemma wanted_value r (sd : bool) : real_row r = true -> eval r dividend_sign = (if sd then ones64 else 0) ->
  eval r wanted_form = if sd then 1 else ones64.
Proof.
  intros R E. unfold wanted_form. rewrite eval_fxor, eval_fmask, E, (real_ones r R). now destruct sd.
Qed.
(** What the last constraint says of the high half: one carry, and no bit but the lowest. *)
Lemma high_zero r f g : real_row r = true -> word (eval r f) ->
  eval r (fxor (fxor (fmask (Z.lxor ones64 1) f) (fbit 63 0 g)) (const 1)) = 0 ->
  eval r f = Z.b2z (Z.testbit (eval r f) 0) /\ Z.testbit (eval r g) 63 = true.
Proof.
  intros R F E. rewrite !eval_fxor, eval_fmask, eval_fbit, (const_value r 1 R) in E by (lia || now vm_compute).
  assert (B : forall i, 0 <= i -> Z.testbit (Z.lxor (Z.lxor (Z.land (eval r f) (Z.lxor ones64 1)) (if Z.testbit (eval r g) 63 then 2 ^ 0 else 0)) 1) i
    = false) by (intros; rewrite E; apply Z.testbit_0_l).
  split.
  - apply word_bits_inj; [exact F|destruct (Z.testbit _ 0); split; reflexivity || discriminate|]. intros i I.
    destruct (Z.eq_dec i 0) as [->|N]; [now destruct (Z.testbit (eval r f) 0)|].
    specialize (B i ltac:(lia)). rewrite !Z.lxor_spec, Z.land_spec, Z.lxor_spec, testbit_ones64 in B by assumption.
    assert (O : Z.testbit 1 i = false) by (apply (testbit_above 1); lia).
    assert (T : Z.testbit (if Z.testbit (eval r g) 63 then 2 ^ 0 else 0) i = false)
      by (destruct (Z.testbit (eval r g) 63); [exact O|apply Z.testbit_0_l]).
    rewrite O, T, !xorb_false_r, andb_true_r in B. rewrite B. symmetry.
    apply (testbit_above 1); [|lia]. pose proof (b2z_range (Z.testbit (eval r f) 0)). lia.
  - specialize (B 0 ltac:(lia)). rewrite !Z.lxor_spec, Z.land_spec in B. change (Z.testbit (Z.lxor ones64 1) 0) with false in B.
    rewrite andb_false_r in B. destruct (Z.testbit (eval r g) 63); [reflexivity|discriminate B].
Qed.
(** And the other one of the low half. *)
Lemma low_zero r low high multiple : eval r (fxor (fxor low (fbit 0 63 high)) multiple) = 0 -> 0 <= eval r low < 2 ^ 63 ->
  eval r multiple = eval r low + 2 ^ 63 * Z.b2z (Z.testbit (eval r high) 0).
Proof.
  intros E L. rewrite !eval_fxor, eval_fbit in E by lia. apply Z.lxor_eq in E. rewrite <- E.
  replace (if Z.testbit (eval r high) 0 then 2 ^ 63 else 0) with (Z.shiftl (Z.b2z (Z.testbit (eval r high) 0)) 63)
    by now destruct (Z.testbit (eval r high) 0).
  rewrite lxor_shifted by lia. lia.
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
  assert (WD : width 64) by now right.
  destruct (product_forms chip_divide r 64 (col 6) (col 8) 12 8 64 63 WD Sat R ltac:(vm_compute; reflexivity) eq_refl eq_refl)
    as (P & L & U1 & U2).
  assert (H : word (eval r high_form)) by (apply eval_word; [reflexivity|assumption]).
  rewrite !field_word in P by assumption. fold b q in P. change (64 - 1) with 63 in P, L.
  destruct (sum_holds chip_divide 73 77 high_form (col 6) unit_form r ltac:(vm_compute; reflexivity) Sat H WB U1) as [S1 C1].
  assert (W1 : word (eval r first_sum)) by (rewrite S1; apply wrap_word).
  destruct (sum_holds chip_divide 74 78 first_sum (col 8) other_form r ltac:(vm_compute; reflexivity) Sat W1 WQ U2) as [S2 C2].
  assert (W2 : word (eval r second_sum)) by (rewrite S2; apply wrap_word).
  fold b in S1, C1. fold q in S2, C2. change (2 ^ 64) with modulus in P. unfold word in WB, WQ, W1, H.
  pose proof (wrap_carry (eval r high_form + b + eval r unit_form) ltac:(unfold modulus in *; lia)) as T1.
  pose proof (wrap_carry (eval r first_sum + q + eval r other_form) ltac:(unfold modulus in *; lia)) as T2.
  rewrite <- S1, <- C1 in T1. rewrite <- S2, <- C2 in T2.
  pose proof (zero_holds chip_divide 75 low_gate_form r ltac:(vm_compute; reflexivity) ltac:(vm_compute; reflexivity) Sat) as Z1.
  pose proof (zero_holds chip_divide 76 high_gate_form r ltac:(vm_compute; reflexivity) ltac:(vm_compute; reflexivity) Sat) as Z2.
  apply (low_zero r low_form second_sum multiple_form) in Z1; [|exact L].
  apply (high_zero r second_sum (fxor (col 77) (col 78)) R W2) in Z2. destruct Z2 as [Z2 Z3]. rewrite testbit_fxor in Z3.
  rewrite <- Z2, M in Z1. rewrite wrap_small in Z1 by (unfold word in *; lia). clear Z2 M GM S1 S2 C1 C2 LT NZ.
  assert (K : Z.b2z (Z.testbit (eval r (col 77)) 63) + Z.b2z (Z.testbit (eval r (col 78)) 63) = 1)
    by (destruct (Z.testbit (eval r (col 77)) 63), (Z.testbit (eval r (col 78)) 63); discriminate Z3 || reflexivity).
  set (c1 := Z.b2z (Z.testbit (eval r (col 77)) 63)) in *. set (c2 := Z.b2z (Z.testbit (eval r (col 78)) 63)) in *.
  rewrite Z.mul_comm. rewrite P.
  replace (eval r high_form + b + q + (eval r unit_form + eval r other_form) - modulus) with (eval r second_sum); [lia|].
  replace c2 with (1 - c1) in T2 by lia. lia.
Qed.

Theorem divide_sound : chip_sound 4 chip_divide.
Proof.
  operands Rs2 KDivide x y (col 80). intros r o flags Sat R K F. assert (W : words r) by apply Sat.
  assert (WX : word (eval r x)) by now apply eval_word. assert (WY : word (eval r y)) by now apply eval_word.
  destruct (signs_hold chip_divide r flags 63 Sat F ltac:(vm_compute; reflexivity) ltac:(vm_compute; reflexivity) ltac:(vm_compute; reflexivity)
    ltac:(lia)) as (ED & EV & ER).
  pose proof (negated_holds chip_divide 1 5 x dividend_sign _ r ltac:(vm_compute; reflexivity) Sat WX ED) as A.
  pose proof (negated_holds chip_divide 2 6 y divisor_sign _ r ltac:(vm_compute; reflexivity) Sat WY EV) as B.
  assert (WC : word (eval r (col 79))) by now apply eval_word.
  pose proof (negated_holds chip_divide 78 80 (col 79) result_sign _ r ltac:(vm_compute; reflexivity) Sat WC ER) as V.
  destruct (division_holds r _ Sat R ED) as (P & LE & LT & QZ).
  pose proof (gadget_holds chip_divide 77 ones64 (mux_gate (col 79) (flag 1) (col 9) (col 8) ones64) r ltac:(vm_compute; reflexivity) Sat) as M.
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
