(** The amos on numbers: [amoadd amomin amomax amominu amomaxu]. One sum has the carries of all of them: of o + v, or of o - v, where o is
    what memory held and v is rs2. The carry out of the width compares; it is a bit of the cases, and in each of them what is
    stored is o, v or the sum. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Fields Meaning Row Cases Gadgets Patterns.
From Carryless.Chips Require Import Common Arithmetic MemoryPattern MemoryAccess MemoryCases AtomicPattern Atomic.
From Carryless.generated Require Import atomic.
Import ListNotations.
Local Open Scope Z_scope.

Definition arithmetic_ops : list Spec.op :=
  [Spec.AMOADD_W; Spec.AMOADD_D; Spec.AMOMIN_W; Spec.AMOMIN_D; Spec.AMOMAX_W; Spec.AMOMAX_D;
   Spec.AMOMINU_W; Spec.AMOMINU_D; Spec.AMOMAXU_W; Spec.AMOMAXU_D].
Definition is_add (o : Spec.op) : bool := match o with Spec.AMOADD_W | Spec.AMOADD_D => true | _ => false end.
Definition is_max (o : Spec.op) : bool :=
  match o with Spec.AMOMAX_W | Spec.AMOMAX_D | Spec.AMOMAXU_W | Spec.AMOMAXU_D => true | _ => false end.
Definition is_signed (o : Spec.op) : bool :=
  match o with Spec.AMOMIN_W | Spec.AMOMIN_D | Spec.AMOMAX_W | Spec.AMOMAX_D => true | _ => false end.
(** What a signed comparison flips: the sign. *)
Definition flips (o : Spec.op) : Z := if is_signed o then 2 ^ (8 * Spec.width o - 1) else 0.

(** * Comparisons *)

Lemma flipped_sign n z : 0 < n -> Z.lxor z (2 ^ (n - 1)) mod 2 ^ n = signed n z + 2 ^ (n - 1).
Proof.
  intros N. rewrite signed_bit by assumption. rewrite <- !field_0_l.
  assert (S : forall v, field 0 n v = field 0 (n - 1) v + 2 ^ (n - 1) * Z.b2z (Z.testbit v (n - 1)))
    by (intros v; now rewrite <- (field_succ 0 (n - 1)), Z.sub_add by lia).
  rewrite !S. clear S. replace (2 ^ n) with (2 * 2 ^ (n - 1)) by (rewrite <- Z.pow_succ_r by lia; f_equal; lia).
  rewrite (field_ext 0 (n - 1) (Z.lxor z (2 ^ (n - 1))) z) by
    (try lia; intros i I; rewrite Z.lxor_spec, Z.pow2_bits_false by lia; apply xorb_false_r).
  rewrite Z.lxor_spec, Z.pow2_bits_true, xorb_true_r by lia. destruct (Z.testbit z (n - 1)); cbn [negb Z.b2z]; lia.
Qed.
Lemma signed_of_mod n x z : x mod 2 ^ n = z mod 2 ^ n -> signed n x = signed n z.
Proof. intros E. unfold signed. now rewrite E. Qed.
Lemma sext_low n x : 0 < n <= 64 -> sext n x mod 2 ^ n = x mod 2 ^ n.
Proof.
  intros N. rewrite <- !field_0_l. apply field_ext; try lia. intros i I. rewrite testbit_sext by lia. f_equal. lia.
Qed.
Lemma complement_low n z f : 0 <= n <= 64 -> Z.lxor z (Z.lxor ones64 f) mod 2 ^ n = 2 ^ n - 1 - Z.lxor z f mod 2 ^ n.
Proof.
  intros N. rewrite <- lxor_ones by (try apply Z.mod_pos_bound; lia). rewrite <- !field_0_l.
  apply (below_bits_inj n).
  - apply field_range. lia.
  - rewrite field_0_l, lxor_ones by (try apply Z.mod_pos_bound; lia). pose proof (Z.mod_pos_bound (Z.lxor z f) (2 ^ n) ltac:(lia)). lia.
  - intros i I. rewrite testbit_field, !Z.lxor_spec, testbit_field, !Z.lxor_spec, Z.testbit_ones_nonneg, testbit_ones64 by lia.
    replace (i <? n) with true by (symmetry; apply Z.ltb_lt; lia). rewrite Z.add_0_l, !andb_true_r.
    now destruct (Z.testbit z i), (Z.testbit f i).
Qed.

(** Of a sum whose carry is known: its low bits, and what the carry of a difference says. *)
Lemma sum_low n s c l h v : 0 <= n -> s mod 2 ^ n + 2 ^ n * c = l mod 2 ^ n + v mod 2 ^ n -> l mod 2 ^ n = h mod 2 ^ n ->
  s mod 2 ^ n = (h + v mod 2 ^ n) mod 2 ^ n.
Proof.
  intros N E L. rewrite <- (Z.mod_mod s), <- (Z.mod_add (s mod _) c), (Z.mul_comm c), E, L, <- Z.add_mod by lia.
  now rewrite Z.add_mod_idemp_r by lia.
Qed.
Lemma difference_carry n s c a b : 0 <= n -> s mod 2 ^ n + 2 ^ n * Z.b2z c = a mod 2 ^ n + (2 ^ n - 1 - b mod 2 ^ n) + 1 ->
  c = (b mod 2 ^ n <=? a mod 2 ^ n).
Proof.
  intros N E. pose proof (Z.mod_pos_bound s (2 ^ n) ltac:(lia)). symmetry.
  destruct c; cbn [Z.b2z] in E; [apply Z.leb_le|apply Z.leb_gt]; lia.
Qed.

(** The carry out of the width, [at_least], chooses. *)
Lemma choice_result o h v l at_least : In o arithmetic_ops -> is_add o = false -> let n := 8 * Spec.width o in
  l mod 2 ^ n = h mod 2 ^ n -> 0 <= h < 2 ^ n ->
  at_least = (Z.lxor v (flips o) mod 2 ^ n <=? Z.lxor l (flips o) mod 2 ^ n) ->
  (if xorb (negb at_least) (is_max o) then l else v) mod 2 ^ n = Spec.amo o n h (v mod 2 ^ n) mod 2 ^ n.
Proof.
  intros I NA n L H A. assert (N : 0 < n) by (unfold n; repeat destruct I as [<-|I]; cbn; lia || destruct I).
  assert (V : v mod 2 ^ n mod 2 ^ n = v mod 2 ^ n) by (apply Z.mod_mod; lia).
  assert (S : signed n (v mod 2 ^ n) = signed n v) by now apply signed_of_mod.
  assert (E : at_least = negb (if is_signed o then signed n h <? signed n (v mod 2 ^ n) else h <? v mod 2 ^ n)).
  { rewrite A. unfold flips. destruct (is_signed o).
    - fold n. rewrite !flipped_sign, S, (signed_of_mod n l h L), Z.ltb_antisym, negb_involutive by assumption.
      destruct (Z.leb_spec (signed n v) (signed n h)); [apply Z.leb_le|apply Z.leb_gt]; lia.
    - now rewrite !Z.lxor_0_r, L, (Z.mod_small h), Z.ltb_antisym, negb_involutive by assumption. }
  rewrite E, negb_involutive. clear A E. clearbody n.
  repeat destruct I as [<-|I]; try destruct I; try discriminate NA; cbn [is_signed is_max Spec.amo xorb];
    (destruct (_ <? _); cbn [xorb negb]; [assumption || now rewrite V..]).
Qed.

(** * The chip *)

Definition flips_form : form := fxor (flag_at 3 31) (flag_at 4 63).
Definition addend : form := fxor (col 6) flips_form.
Definition addend' : form := fxor (fxor y (flag 1)) flips_form.
Definition amo_sum : form := sum 7 addend addend' (flag_at 1 0).

(** The carry out of the width. *)
Definition compared (o : Spec.op) : form * Z := (col 7, 8 * Spec.width o - 1).
Definition stored_form (o : Spec.op) (t : bool) : form :=
  if is_add o then amo_sum else if xorb (negb t) (is_max o) then col 6 else y.
Definition arithmetic_claims (new : form) (o : Spec.op) (b : Z) (t : bool) : list claim :=
  [(col 6, loaded (col 4) o b, 0); (new, new_low (col 4) (stored_form o t) b (Spec.width o), 0);
   (addend, col 6, flips o); (addend', y, Z.lxor (if is_add o then 0 else ones64) (flips o));
   (flag_at 1 0, [], if is_add o then 0 else 1)].

(** The sum of the low bits, and the carry out of them. *)
Lemma amo_sum_holds r n : satisfies chip_atomic_arithmetic r -> 0 < n <= 64 -> 0 <= eval r (flag_at 1 0) <= 1 ->
  eval r amo_sum mod 2 ^ n + 2 ^ n * Z.b2z (Z.testbit (eval r (col 7)) (n - 1))
  = eval r addend mod 2 ^ n + eval r addend' mod 2 ^ n + eval r (flag_at 1 0).
Proof.
  intros Sat N C.
  assert (P : part_of ones64 (add_gate (col 7) addend addend' (flag_at 1 0) ones64 top64 None)
    (constraint_at chip_atomic_arithmetic 2) = true) by (vm_cast_no_check (eq_refl true)).
  pose proof (add_prefix r (col 7) addend addend' (flag_at 1 0) ones64 top64 None 0 64 n eq_refl N
    (gadget_holds _ _ _ _ _ P Sat) (clear_bit r _ _ C) I) as E.
  unfold add_carry in E. rewrite testbit_fmask, testbit_ones64, andb_true_r, bit_value, !field_0_l in E by (assumption || lia).
  exact E.
Qed.

Theorem atomic_arithmetic_sound : chip_sound 8 chip_atomic_arithmetic.
Proof.
  set (new := nth_new 2 chip_atomic_arithmetic).
  apply (amo_chip 255 (kind_number KAtomicArithmetic) (misaligned 5) arithmetic_ops (col 4) new (col 6) _
    (atomic_layout 2 5 chip_atomic_arithmetic)); [vm_cast_no_check (eq_refl true)|solve_executes|discriminate|].
  intros r o Sat Real RX Z0. assert (W : words r) by apply Sat. cbv zeta.
  destruct (atomic_cases_sound chip_atomic_arithmetic (steps [0; 1; 3; 4; 5; 6]%nat) (misaligned 5) compared arithmetic_ops
    (arithmetic_claims new) ltac:(vm_cast_no_check (eq_refl true)) r o Sat Real RX Z0) as [AL C].
  split; [exact AL|]. unfold compared in C. cbn [fst snd] in C.
  apply Forall_cons_iff in C as [V C]. apply Forall_cons_iff in C as [M C]. apply Forall_cons_iff in C as [FA C].
  apply Forall_cons_iff in C as [FB C]. apply Forall_inv in C. cbn [claimed] in V, M, FA, FB, C.
  rewrite Z.lxor_0_r in V, M. rewrite eval_loaded in V by (assumption || reflexivity). rewrite eval_nil, Z.lxor_0_l in C.
  split; [exact V|]. intros hi. pose proof AL as (_ & _ & WD).
  set (t := Z.testbit (eval r (col 7)) (8 * Spec.width o - 1)) in *.
  assert (FO : form_ok (stored_form o t) = true) by (unfold stored_form; now destruct (is_add o), (xorb (negb t) (is_max o))).
  rewrite M, (eval_new_low r _ hi) by (assumption || reflexivity || (apply Z.mod_pos_bound; reflexivity) || lia).
  f_equal. apply stored_mod.
  assert (N : 0 < 8 * Spec.width o <= 64) by lia.
  pose proof (sext_low _ (held r (col 4) o) N) as L. rewrite <- V in L.
  assert (H : 0 <= held r (col 4) o < 2 ^ (8 * Spec.width o)) by (apply Z.mod_pos_bound; lia).
  pose proof (amo_sum_holds r _ Sat N ltac:(rewrite C; destruct (is_add o); lia)) as S. fold t in S. rewrite C, FA, FB in S.
  assert (N' : 0 <= 8 * Spec.width o) by (clear - N; lia).
  unfold stored_form. destruct (is_add o) eqn:A.
  - assert (F : flips o = 0 /\ forall n a b, Spec.amo o n a b = a + b)
      by (clear - A; destruct o; try discriminate A; split; reflexivity).
    destruct F as [F ->]. rewrite F, !Z.lxor_0_r, Z.add_0_r in S. exact (sum_low _ _ _ _ _ _ N' S L).
  - rewrite complement_low in S by (clear - N; lia). apply difference_carry in S; [|exact N'].
    pose proof (choice_result o _ _ _ t (row_op _ _ _ RX) A L H S) as R. cbv zeta in R. rewrite <- R.
    now destruct (xorb (negb t) (is_max o)).
Qed.
