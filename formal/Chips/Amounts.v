(** Chips that move bits by the low bits of an amount: every amount is a case, in which the chip is linear. The amount is rs2 or
    the immediate; what the chip then writes is said by a form for each amount ([moves]). The same with cases by flags too, for
    chips that need not have an amount. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Fields Meaning Row Cases Patterns.
From Carryless.Chips Require Import Common.
Import ListNotations.
Local Open Scope Z_scope.

(** The forms are what the operations of a kind compute from rs1 and a second operand whose low [n] bits are the amount. *)
Definition moves (k : kind) (n : nat) (moved : Z -> form) : Prop :=
  forall o flags, kind_of_op o = Some (k, flags) ->
  forall r, words r -> forall b, eval r (moved (b mod 2 ^ Z.of_nat n)) = Spec.alu o (eval r x) b.

(** A chip without flags whose first [p] constraints write these forms. *)
Theorem amount_chip c s k amount n p moved :
  row_check c (layout_of c) && alu_check s k x amount (result c) (layout_of c)
  && check c (stages p) (amount_cases amount n (fun a => [(result c, moved a, 0)])) = true ->
  kind_computes s k -> k <> KConstant -> s <> NoSecond -> moves k n moved -> chip_sound 4 c.
Proof.
  intros [[RC AC]%andb_true_iff CH]%andb_true_iff KC NC NS M. apply (alu_chip c (layout_of c) s k x amount (result c) RC AC KC NC).
  intros r Sat [Real _] o flags K _. assert (W : words r) by (destruct Sat; assumption).
  pose proof (amount_sound c (stages p) amount n (fun a => [(result c, moved a, 0)]) CH r Sat Real) as C.
  apply Forall_inv in C. cbn [claimed] in C. rewrite Z.lxor_0_r, (M o flags K r W) in C. destruct s; easy.
Qed.


(** * With flags *)

(** What is known of a row in the case that the flags are [flags] and the low [n] bits of the amount are [k]. *)
Definition flag_cases (amount : form) (n : nat) (flags : list Z) (claims : Z -> Z -> list claim) : list case :=
  flat_map (fun f => map (fun k => let k := Z.of_nat k in
    ((fields, 16, true) :: bits_are fields 17 6 f ++ bits_are amount 0 n k, claims f k)) (seq 0 (2 ^ n))) flags.

Lemma flags_sound c p amount n flags claims : check c p (flag_cases amount n flags claims) = true ->
  forall r f, satisfies c r -> real_row r = true -> In f flags -> fields_of r / 2 ^ 17 mod 2 ^ 6 = f ->
  Forall (claimed r) (claims f (eval r amount mod 2 ^ Z.of_nat n)).
Proof.
  intros H r f Sat Real F E. set (k := eval r amount mod 2 ^ Z.of_nat n).
  assert (K : 0 <= k < 2 ^ Z.of_nat n) by (apply Z.mod_pos_bound; lia).
  apply (check_sound c p _ H r ((fields, 16, true) :: bits_are fields 17 6 f ++ bits_are amount 0 n k, claims f k) Sat).
  - apply in_flat_map. exists f. split; [exact F|]. apply in_map_iff. exists (Z.to_nat k). cbv zeta. rewrite Z2Nat.id by lia.
    split; [reflexivity|]. apply in_seq. split; [lia|]. rewrite Nat.add_0_l. apply Nat2Z.inj_lt.
    rewrite Z2Nat.id by lia. rewrite Nat2Z.inj_pow. exact (proj2 K).
  - constructor; [unfold assumed, fields; rewrite eval_col; exact Real|]. apply Forall_app. split; apply bits_are_assumed; try lia.
    + unfold fields. rewrite eval_col, Z.shiftr_div_pow2 by lia. change (Z.of_nat 6) with 6.
      assert (f mod 2 ^ 6 = f) as -> by (rewrite <- E; apply Z.mod_mod; lia). exact E.
    + rewrite Z.shiftr_0_r. symmetry. apply Z.mod_small. exact K.
Qed.

(** What the operations of a kind compute, by their flags and the amount; without a second operand, there is but the amount 0. *)
Definition flag_moves (k : kind) (n : nat) (flags : list Z) (moved : Z -> Z -> form * Z) : Prop :=
  forall o f, kind_of_op o = Some (k, f) -> In f flags /\ forall r, words r -> forall b,
    let m := moved f (b mod 2 ^ Z.of_nat n) in Z.lxor (eval r (fst m)) (snd m) = Spec.alu o (eval r x) b.

Theorem flag_chip c s k amount n p flags moved :
  row_check c (layout_of c) && alu_check s k x amount (result c) (layout_of c)
  && check c (stages p) (flag_cases amount n flags (fun f a => [(result c, fst (moved f a), snd (moved f a))])) = true ->
  kind_computes s k -> k <> KConstant -> (s = NoSecond -> n = 0%nat) -> flag_moves k n flags moved -> chip_sound 4 c.
Proof.
  intros [[RC AC]%andb_true_iff CH]%andb_true_iff KC NC NS M. apply (alu_chip c (layout_of c) s k x amount (result c) RC AC KC NC).
  intros r Sat [Real _] o f K F. assert (W : words r) by (destruct Sat; assumption). destruct (M o f K) as [I E]. cbv zeta in E.
  pose proof (flags_sound c (stages p) amount n flags _ CH r f Sat Real I F) as C. apply Forall_inv in C. cbn [claimed] in C.
  destruct s; [now rewrite C, E|now rewrite C, E|]. intros b. rewrite <- (E r W b), C. specialize (NS eq_refl). subst n.
  now rewrite !Z.mod_1_r.
Qed.

(** Begins the proof of a chip that has no second operand, no flags and one operation. *)
Ltac begin_unary c k :=
  apply (alu_chip c (layout_of c) NoSecond k x x (result c));
    [vm_cast_no_check (eq_refl true)|vm_cast_no_check (eq_refl true)|solve_kind|discriminate|];
  intros r Sat [Real _] o flags K _ b; destruct o; try discriminate K; clear K; cbn [Spec.alu].
