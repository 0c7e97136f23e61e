(** The count of bytes that a call moves: at most the length, and not beyond the memory word. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Meaning Row Gadgets Patterns Cases.
From Carryless.Chips Require Import Common Arithmetic CallPattern.
Import ListNotations.
Local Open Scope Z_scope.

(** * The count *)

(** The number whose thermometer is in the low byte of column 5: n >= k changes bit b where k is a multiple of 2^b. *)
Definition number : form :=
  flat_map (fun i => flat_map (fun b => if (i + 1) mod 2 ^ b =? 0 then fbit i b (col 5) else []) [0; 1; 2; 3]) [0; 1; 2; 3; 4; 5; 6; 7].
(** As many low bytes of ones. *)
Definition byte_mask : form := flat_map (fun i => fmask (Z.shiftl 255 (8 * i)) (fbroadcast i (col 5))) [0; 1; 2; 3; 4; 5; 6; 7].
(** a2 - n, and where the bytes end in the word, or rather what is missing to 8 there. *)
Definition rest : form := add_sum (col 6) (col 3) (fxor number real) (const 1) ones64 top64.
Definition rest_gate : constraint := add_gate (col 6) (col 3) (fxor number real) (const 1) ones64 top64 (Some (const (2 ^ 63))).
Definition gap : form := fxor (add_sum (col 7) (fmask 7 (col 2)) number [] 15 8) (const 8).

(** Cases by the byte where the buffer begins and by the count. Where the bytes go beyond the word there is no row. *)
Definition falsehood : claim := ([], [], 1).
Definition count_case (a n : nat) : case :=
  ((fields, 16, true) :: bits_are (col 2) 0 3 (Z.of_nat a) ++ bits_are (col 5) 0 8 (Z.ones (Z.of_nat n)),
   if (a + n <=? 8)%nat
   then [(number, [], Z.of_nat n); (byte_mask, [], Z.ones (8 * Z.of_nat n)); (gap, [], Z.lxor (Z.of_nat a + Z.of_nat n) 8)]
   else [falsehood]).
Definition count_cases : list case := flat_map (fun a => map (count_case a) (seq 0 9)) (seq 0 8).
(** The low byte of column 5 is a thermometer: there is no row where it is anything else. *)
Definition thermometer (u : Z) : bool := existsb (fun n => u =? Z.ones (Z.of_nat n)) (seq 0 9).
Definition thermometer_case (u : nat) : case :=
  ((fields, 16, true) :: bits_are (col 5) 0 8 (Z.of_nat u), if thermometer (Z.of_nat u) then [] else [falsehood]).
Definition count_check (c : chip) : bool :=
  check c [(1%nat, true)] (map thermometer_case (seq 0 256)) && part_of ones64 rest_gate (constraint_at c 2)
  && check c [(3%nat, true); (4%nat, true)] count_cases.

Lemma assume_low r w n v : real_row r = true -> r (Committed w) mod 2 ^ Z.of_nat n = v ->
  Forall (assumed r) ((fields, 16, true) :: bits_are (col w) 0 n v).
Proof.
  intros R E. constructor; [unfold assumed, fields; rewrite eval_col; exact R|]. apply bits_are_assumed; [|lia].
  rewrite Z.shiftr_0_r, eval_col, <- E. symmetry. apply Z.mod_mod. lia.
Qed.
Lemma thermometer_holds c r : check c [(1%nat, true)] (map thermometer_case (seq 0 256)) = true -> satisfies c r -> real_row r = true ->
  exists n, (n <= 8)%nat /\ r (Committed 5) mod 2 ^ 8 = Z.ones (Z.of_nat n).
Proof.
  intros CH Sat R. pose proof (Z.mod_pos_bound (r (Committed 5)) (2 ^ 8) ltac:(lia)) as U.
  pose proof (assume_low r 5 8 _ R eq_refl) as As. change (Z.of_nat 8) with 8 in As. set (u := r (Committed 5) mod 2 ^ 8) in *.
  assert (I : In (thermometer_case (Z.to_nat u)) (map thermometer_case (seq 0 256))) by (apply in_map, in_seq; lia).
  pose proof (check_sound _ _ _ CH r _ Sat I) as C. unfold thermometer_case in C. cbn [fst snd] in C.
  rewrite Z2Nat.id in C by lia. specialize (C As).
  destruct (thermometer u) eqn:T; [|apply Forall_inv in C; discriminate C].
  apply existsb_exists in T as (n & K & Q). apply in_seq in K. apply Z.eqb_eq in Q. exists n. split; [lia|exact Q].
Qed.

Local Opaque number byte_mask.
Record counted (r : row) (n : nat) : Prop := {
  counted_bits : r (Committed 5) mod 2 ^ 8 = Z.ones (Z.of_nat n);
  counted_number : eval r number = Z.of_nat n;
  counted_mask : eval r byte_mask = Z.ones (8 * Z.of_nat n);
  counted_within : eval r (col 2) mod 8 + Z.of_nat n <= 8;
  counted_gap : eval r gap = Z.lxor (eval r (col 2) mod 8 + Z.of_nat n) 8;
  counted_below : Z.of_nat n <= eval r (col 3);
  counted_rest : eval r rest = eval r (col 3) - Z.of_nat n }.

Lemma count_holds c r : count_check c = true -> satisfies c r -> real_row r = true -> exists n, counted r n.
Proof.
  intros [[T RG]%andb_true_iff CH]%andb_true_iff Sat R. assert (W : words r) by apply Sat.
  pose proof (thermometer_holds c r T Sat R) as TV.
  destruct TV as (n & N8 & UN). set (a := eval r (col 2) mod 8). assert (A8 : 0 <= a < 8) by (apply Z.mod_pos_bound; lia).
  assert (I : In (count_case (Z.to_nat a) n) count_cases).
  { apply in_flat_map. exists (Z.to_nat a). split; [apply in_seq; lia|]. apply in_map, in_seq. lia. }
  pose proof (check_sound _ _ _ CH r _ Sat I) as C. unfold count_case in C. cbn [fst snd] in C. rewrite Z2Nat.id in C by lia.
  assert (As : Forall (assumed r) ((fields, 16, true) :: bits_are (col 2) 0 3 a ++ bits_are (col 5) 0 8 (Z.ones (Z.of_nat n)))).
  { constructor; [unfold assumed, fields; rewrite eval_col; exact R|]. apply Forall_app. split; apply bits_are_assumed; try lia.
    - rewrite Z.shiftr_0_r. symmetry. apply Z.mod_mod. lia.
    - rewrite Z.shiftr_0_r, eval_col, <- UN. symmetry. apply Z.mod_mod. lia. }
  specialize (C As). clear CH I As T. destruct (Nat.leb_spec (Z.to_nat a + n) 8) as [L|L].
  - pose proof (Forall_inv C) as C1. pose proof (Forall_inv (Forall_inv_tail C)) as C2.
    pose proof (Forall_inv (Forall_inv_tail (Forall_inv_tail C))) as C3. cbn [claimed] in C1, C2, C3.
    rewrite eval_nil, Z.lxor_0_l in C1, C2, C3.
    destruct (sub64_sound r (col 6) (col 3) number real (const 1) (Some (const (2 ^ 63))) (gadget_holds _ _ _ _ _ RG Sat)) as [S B].
    + now apply eval_word.
    + rewrite C1. unfold word, modulus. lia.
    + now apply real_ones.
    + apply const_value; [exact R|now vm_compute].
    + apply clear_const; [lia|reflexivity].
    + rewrite add_asserted, (const_value r _ R) in B by now vm_compute.
      change (Z.testbit (2 ^ 63) 63) with true in B. symmetry in B. apply Z.leb_le in B. rewrite C1 in S, B.
      assert (Y : word (eval r (col 3))) by now apply eval_word. unfold word in Y.
      exists n. constructor; [exact UN|exact C1|exact C2|fold a; clear - A8 L; lia|exact C3|exact B|].
      unfold rest. rewrite S. apply wrap_small. clear - Y B. unfold word. lia.
  - apply Forall_inv in C. discriminate C.
Qed.

(** The count is all that there is room for where the length is reached, or the end of the word. *)
Lemma room_is r n : counted r n -> eval r rest = 0 \/ eval r gap = 0 -> Spec.room (eval r (col 2)) (eval r (col 3)) = Z.of_nat n.
Proof.
  intros [_ _ _ Wi G B Re] [E|E]; unfold Spec.room.
  - rewrite Re in E. lia.
  - rewrite G in E. apply Z.lxor_eq in E. lia.
Qed.
Lemma room_bounds r n : counted r n -> Z.of_nat n <= Spec.room (eval r (col 2)) (eval r (col 3)).
Proof. intros [_ _ _ Wi _ B _]. unfold Spec.room. lia. Qed.
