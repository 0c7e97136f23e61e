(** What the proofs of single chips share: names for operands and result, and cases by the low bits of an amount. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Import Words Circuit Machine Row Cases.
Import ListNotations.
Local Open Scope Z_scope.

(** rs1 and rs2, in most chips. *)
Definition x : form := col 2.
Definition y : form := col 3.
(** The word that goes into rd. *)
Definition result (c : chip) : form := match rev (l_reaches (layout_of c)) with d :: _ => h_new d | [] => [] end.

(** The chip without its tokens of facts ([chip_sharing]). *)
Definition without_facts (c : chip) : chip :=
  Chip (ch_name c) (ch_columns c) (ch_public c) (ch_constraints c) (ch_products c)
    (filter (fun k => negb (same_form (k_tag k) (const tag_product))) (ch_tokens c)).

(** What is known of a row in the case that the low [n] bits of the amount are [k]. *)
Definition amount_cases (y : form) (n : nat) (claims : Z -> list claim) : list case :=
  map (fun k => ((fields, 16, true) :: bits_are y 0 n (Z.of_nat k), claims (Z.of_nat k))) (seq 0 (2 ^ n)).

Lemma amount_sound c p (y : form) n claims : check c p (amount_cases y n claims) = true ->
  forall r, satisfies c r -> real_row r = true -> Forall (claimed r) (claims (eval r y mod 2 ^ Z.of_nat n)).
Proof.
  intros H r Sat Real. assert (W : words r) by (destruct Sat; assumption).
  set (k := eval r y mod 2 ^ Z.of_nat n).
  assert (K : 0 <= k < 2 ^ Z.of_nat n) by (apply Z.mod_pos_bound; lia).
  assert (I : In ((fields, 16, true) :: bits_are y 0 n k, claims k) (amount_cases y n claims)).
  { apply in_map_iff. exists (Z.to_nat k). rewrite Z2Nat.id by lia. split; [reflexivity|]. apply in_seq.
    split; [lia|]. rewrite Nat.add_0_l. apply Nat2Z.inj_lt. rewrite Z2Nat.id by lia. rewrite Nat2Z.inj_pow. exact (proj2 K). }
  apply (check_sound c p _ H r _ Sat I). constructor.
  - unfold assumed, fields. rewrite eval_col. exact Real.
  - apply bits_are_assumed; [|lia]. rewrite Z.shiftr_0_r. symmetry. apply Z.mod_small. exact K.
Qed.

(** The first six constraints are the multiplexers. *)
Definition stages (n : nat) : plan := map (fun k => (k, true)) (seq 0 n).

Definition move (s : Z -> step) (k : Z) (f : form) : form := if k =? 0 then f else fstep (s k) f.

Lemma eval_shl r k : words r -> 0 <= k < 64 -> forall f, form_ok f = true -> eval r (move Shl k f) = wrap (eval r f * 2 ^ k).
Proof.
  intros W K f F. unfold move. destruct (Z.eqb_spec k 0) as [->|N].
  - rewrite Z.mul_1_r. symmetry. apply wrap_small. now apply eval_word.
  - rewrite eval_fstep by (assumption || (cbn; lia)). cbn. rewrite low_wrap, Z.shiftl_mul_pow2 by lia. reflexivity.
Qed.

