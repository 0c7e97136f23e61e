(** Sums, differences and bitwise operations. A sum is a linear form of its carries, and the adder's constraint determines these;
    a difference is a sum with the complement. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Fields FieldsFacts Meaning Row Gadgets Patterns.
From Carryless.Chips Require Import Common.
From Carryless.generated Require Import arithmetic.
Import ListNotations.
Local Open Scope Z_scope.

(** * Flags and constants *)

(** Flag [n] in all bits, and in bit [to] alone. *)
Definition flag (n : Z) : form := fbroadcast (17 + n) fields.
Definition flag_at (n to : Z) : form := fbit (17 + n) to fields.

Lemma flag_bit r flags n : fields_of r / 2 ^ 17 mod 2 ^ 6 = flags -> 0 <= n < 6 ->
  Z.testbit (eval r fields) (17 + n) = Z.testbit flags n.
Proof.
  intros F N. unfold fields. rewrite eval_col. apply (testbit_digit _ _ 6); [lia|assumption|]. exact F.
Qed.
Lemma eval_flag r flags n : fields_of r / 2 ^ 17 mod 2 ^ 6 = flags -> 0 <= n < 6 ->
  eval r (flag n) = if Z.testbit flags n then ones64 else 0.
Proof. intros F N. unfold flag. now rewrite eval_fbroadcast, (flag_bit r flags). Qed.
Lemma eval_flag_at r flags n to : fields_of r / 2 ^ 17 mod 2 ^ 6 = flags -> 0 <= n < 6 -> 0 <= to < 64 ->
  eval r (flag_at n to) = if Z.testbit flags n then 2 ^ to else 0.
Proof. intros F N T. unfold flag_at. rewrite eval_fbit by lia. now rewrite (flag_bit r flags). Qed.

Lemma real_ones r : real_row r = true -> eval r real = ones64.
Proof. intros R. now rewrite eval_real, R. Qed.
Lemma const_value r v : real_row r = true -> word v -> eval r (const v) = v.
Proof. intros R V. now rewrite eval_const, R. Qed.

(** A constraint of the chip that is a gadget in some bits. *)
Lemma gadget_holds c k m g r : part_of m g (constraint_at c k) = true -> satisfies c r -> holds_in r g m.
Proof. intros P Sat. apply (part_sound m g _ r P); [apply Sat|]. now apply constraint_at_holds. Qed.

(** The datapath of a chip with two operands, wherever the second comes from. *)
Definition operands_datapath (c : chip) (k : kind) (x y v : form) : Prop :=
  forall r o flags, satisfies c r -> real_row r = true -> kind_of_op o = Some (k, flags) ->
  fields_of r / 2 ^ 17 mod 2 ^ 6 = flags -> eval r v = Spec.alu o (eval r x) (eval r y).

Lemma two_operands c s k x y v : row_check c (layout_of c) = true -> alu_check s k x y v (layout_of c) = true ->
  kind_computes s k -> k <> KConstant -> operands_datapath c k x y v -> s <> NoSecond -> chip_sound 4 c.
Proof.
  intros RC AC KC NC DP S. apply (alu_chip c (layout_of c) s k x y v RC AC KC NC).
  intros r Sat [Real _] o flags K F. destruct s; [..|contradiction]; exact (DP r o flags Sat Real K F).
Qed.
(** What is left of [two_operands] is the datapath. *)
Ltac operands s k x y v :=
  apply (two_operands _ s k x y v); [vm_compute; reflexivity|vm_compute; reflexivity|solve_kind|discriminate| |discriminate].
(** The operations of a kind, with their flags. *)
Ltac operations K o := destruct o; try discriminate K; injection K as <-.

(** * Sums *)

(** The word whose carries are in column [w]. *)
Definition sum (w : nat) (x y cin : form) : form := add_sum (col w) x y cin ones64 top64.

Lemma sum_holds c k w x y cin r : part_of ones64 (add_gate (col w) x y cin ones64 top64 None) (constraint_at c k) = true ->
  satisfies c r -> word (eval r x) -> word (eval r y) -> 0 <= eval r cin <= 1 ->
  eval r (sum w x y cin) = wrap (eval r x + eval r y + eval r cin)
  /\ Z.testbit (eval r (col w)) 63 = (modulus <=? eval r x + eval r y + eval r cin).
Proof.
  intros P Sat X Y C. destruct (add64_sound r (col w) x y cin None (gadget_holds _ _ _ _ _ P Sat) X Y C I) as [S T].
  split; [exact S|]. rewrite <- T. unfold add_carry. now rewrite testbit_fmask, andb_true_r.
Qed.
(** The chip's only product is one of integers. *)
Definition integer_product (c : chip) (a b l h : form) : bool :=
  match ch_products c with
  | [p] => p_integers p && same_form (p_a p) a && same_form (p_b p) b && same_form (p_low p) l && same_form (p_high p) h
  | _ => false
  end.
Lemma integer_product_holds c r a b l h : integer_product c a b l h = true -> satisfies c r -> word (eval r l) ->
  eval r a * eval r b = eval r l + modulus * eval r h.
Proof.
  unfold integer_product. intros I (W & _ & P) L. destruct (ch_products c) as [|p [|]]; try discriminate.
  rewrite !andb_true_iff in I. destruct I as [[[[I A] B] E] H]. apply Forall_inv in P. unfold product_holds in P. rewrite I in P.
  rewrite (same_form_sound _ _ r A W), (same_form_sound _ _ r B W), (same_form_sound _ _ r E W), (same_form_sound _ _ r H W) in P.
  cbn [multiplied] in P. rewrite P, lor_shifted by (lia || exact L). unfold modulus. lia.
Qed.
(** Where column [w] has the carries of [x - y]: the difference. *)
Lemma subtracted c k w x y r : part_of ones64 (add_gate (col w) x (fxor y real) (const 1) ones64 top64 None) (constraint_at c k) = true ->
  satisfies c r -> real_row r = true -> word (eval r x) -> word (eval r y) ->
  eval r (add_sum (col w) x (fxor y real) (const 1) ones64 top64) = wrap (eval r x - eval r y).
Proof.
  intros P Sat R X Y.
  destruct (sub64_sound r (col w) x y real (const 1) None (gadget_holds _ _ _ _ _ P Sat) X Y) as [S _]; [| |exact I|exact S].
  - now apply real_ones.
  - apply const_value; [assumption|]. now vm_compute.
Qed.
(** Where column [w] has the carries of [x - y]: the top one says that [x] is at least [y]. *)
Lemma difference_holds c k w x y r :
  part_of ones64 (add_gate (col w) x (fxor y real) (const 1) ones64 top64 None) (constraint_at c k) = true ->
  satisfies c r -> real_row r = true -> word (eval r x) -> word (eval r y) ->
  Z.testbit (eval r (col w)) 63 = (eval r y <=? eval r x).
Proof.
  intros P Sat R X Y.
  destruct (sub64_sound r (col w) x y real (const 1) None (gadget_holds _ _ _ _ _ P Sat) X Y) as [_ T].
  - now apply real_ones.
  - apply const_value; [assumption|]. now vm_compute.
  - exact I.
  - rewrite <- T. unfold add_carry. now rewrite testbit_fmask, andb_true_r.
Qed.

(** [add sub]: a difference is the sum with the complement and one. *)
Definition add_form (w : nat) (y : form) : form := sum w x (fxor y (flag 0)) (flag_at 0 0).
Lemma add_datapath c k w y : form_ok y = true ->
  part_of ones64 (add_gate (col w) x (fxor y (flag 0)) (flag_at 0 0) ones64 top64 None) (constraint_at c 0) = true ->
  (forall o flags, kind_of_op o = Some (k, flags) ->
    Spec.alu o = Spec.add /\ flags = 0 \/ Spec.alu o = Spec.sub /\ flags = 1) ->
  operands_datapath c k x y (add_form w y).
Proof.
  intros Y P O r o flags Sat R K F. assert (W : words r) by apply Sat.
  assert (WX : word (eval r x)) by now apply eval_word. assert (WY : word (eval r y)) by now apply eval_word.
  assert (E1 : eval r (fxor y (flag 0)) = Z.lxor (eval r y) (if Z.testbit flags 0 then ones64 else 0))
    by (rewrite eval_fxor; now rewrite (eval_flag r flags)).
  assert (E2 : eval r (flag_at 0 0) = if Z.testbit flags 0 then 1 else 0)
    by (rewrite (eval_flag_at r flags) by lia || assumption; reflexivity).
  destruct (sum_holds c 0 w x _ _ r P Sat WX) as [S _].
  - rewrite E1. destruct (Z.testbit flags 0); [apply word_lxor; [assumption|apply word_ones]|now rewrite Z.lxor_0_r].
  - rewrite E2. destruct (Z.testbit flags 0); lia.
  - unfold add_form. rewrite S, E1, E2. destruct (O _ _ K) as [[-> ->]|[-> ->]]; cbn [Z.testbit].
    + now rewrite Z.lxor_0_r, Z.add_0_r.
    + rewrite lxor_ones64 by assumption. apply subtract_wrap.
Qed.

Theorem add_sound : chip_sound 4 chip_add.
Proof.
  operands Rs2 KAdd x y (add_form 4 y). apply add_datapath; [reflexivity|vm_compute; reflexivity|].
  intros o flags K. operations K o; auto.
Qed.
Theorem add_immediate_sound : chip_sound 4 chip_add_immediate.
Proof.
  operands Immediate KAddImmediate x immediate (add_form 3 immediate). apply add_datapath; [reflexivity|vm_compute; reflexivity|].
  intros o flags K. operations K o; auto.
Qed.

(** [addw subw]: the same in the low half, sign-extended. *)
Definition half_sum (w : nat) (x y cin : form) : form := add_sum (col w) x y cin low_half (2 ^ 31).
Lemma half_sum_holds c k w x y cin r :
  part_of low_half (add_gate (col w) x y cin low_half (2 ^ 31) None) (constraint_at c k) = true -> satisfies c r ->
  0 <= eval r cin <= 1 ->
  eval r (half_sum w x y cin) mod 2 ^ 32 = (eval r x mod 2 ^ 32 + eval r y mod 2 ^ 32 + eval r cin) mod 2 ^ 32.
Proof.
  intros P Sat C.
  pose proof (Gadgets.add_sound r (col w) x y cin low_half (2 ^ 31) None 0 32 eq_refl (gadget_holds _ _ _ _ _ P Sat)
    (clear_bit r cin _ C) I) as E.
  rewrite bit_value, !field_0_l in E by assumption. rewrite <- E, Z.mul_comm, Z.mod_add by lia. symmetry. now apply Z.mod_mod.
Qed.

Definition add_word_form (w : nat) (y : form) : form := fsext32 (half_sum w x (fxor y (flag 0)) (flag_at 0 0)).
Lemma add_word_datapath c k w y : form_ok y = true ->
  part_of low_half (add_gate (col w) x (fxor y (flag 0)) (flag_at 0 0) low_half (2 ^ 31) None) (constraint_at c 0) = true ->
  form_ok (half_sum w x (fxor y (flag 0)) (flag_at 0 0)) = true ->
  (forall o flags, kind_of_op o = Some (k, flags) ->
    Spec.alu o = Spec.addw /\ flags = 0 \/ Spec.alu o = Spec.subw /\ flags = 1) ->
  operands_datapath c k x y (add_word_form w y).
Proof.
  intros Y P SO O r o flags Sat R K F. assert (W : words r) by apply Sat.
  assert (WY : word (eval r y)) by now apply eval_word.
  assert (E1 : eval r (fxor y (flag 0)) = Z.lxor (eval r y) (if Z.testbit flags 0 then ones64 else 0))
    by (rewrite eval_fxor; now rewrite (eval_flag r flags)).
  assert (E2 : eval r (flag_at 0 0) = if Z.testbit flags 0 then 1 else 0)
    by (rewrite (eval_flag_at r flags) by lia || assumption; reflexivity).
  pose proof (half_sum_holds c 0 w x _ _ r P Sat) as S. rewrite E1, E2 in S.
  unfold add_word_form. rewrite eval_fsext32 by assumption.
  destruct (O _ _ K) as [[-> ->]|[-> ->]]; apply sext_mod; rewrite S by (cbn; lia).
  - now rewrite Z.lxor_0_r, Z.add_0_r.
  - change (Z.testbit 1 0) with true. cbv iota. rewrite lxor_ones64 by assumption.
    replace ((ones64 - eval r y) mod 2 ^ 32) with (2 ^ 32 - 1 - eval r y mod 2 ^ 32); [|symmetry; now apply not_low].
    replace (eval r x mod 2 ^ 32 + (2 ^ 32 - 1 - eval r y mod 2 ^ 32) + 1)
      with (eval r x mod 2 ^ 32 - eval r y mod 2 ^ 32 + 1 * 2 ^ 32) by lia.
    apply Z.mod_add. lia.
Qed.

Theorem add_word_sound : chip_sound 4 chip_add_word.
Proof.
  operands Rs2 KAddWord x y (add_word_form 4 y).
  apply add_word_datapath; [reflexivity|vm_compute; reflexivity|reflexivity|].
  intros o flags K. operations K o; auto.
Qed.
Theorem add_word_immediate_sound : chip_sound 4 chip_add_word_immediate.
Proof.
  operands Immediate KAddWordImmediate x immediate (add_word_form 3 immediate).
  apply add_word_datapath; [reflexivity|vm_compute; reflexivity|reflexivity|].
  intros o flags K. operations K o; auto.
Qed.

(** [sh1add ... add.uw ...]: what is added to rs2 is linear in rs1. *)
Lemma moved_add_datapath c k f g : form_ok f = true -> (forall r, eval r f = wrap (g (eval r x))) ->
  part_of ones64 (add_gate (col 4) f y [] ones64 top64 None) (constraint_at c 0) = true ->
  (forall o flags, kind_of_op o = Some (k, flags) -> forall x y, Spec.alu o x y = wrap (g x + y)) ->
  operands_datapath c k x y (sum 4 f y []).
Proof.
  intros Ok G P O r o flags Sat R K F. assert (W : words r) by apply Sat.
  destruct (sum_holds c 0 4 f y [] r P Sat) as [S _]; try (now apply eval_word); [cbn; lia|].
  rewrite S, (O _ _ K), G. cbn [eval fold_right]. rewrite Z.add_0_r. apply wrap_add_l.
Qed.
Lemma eval_moved n r f : 0 < n -> eval r (fshl n f) = wrap (eval r f * 2 ^ n).
Proof. intros N. now rewrite eval_fshl, low_wrap, Z.shiftl_mul_pow2 by lia. Qed.
Lemma eval_half r f : eval r (fmask low_half f) = eval r f mod 2 ^ 32.
Proof. rewrite eval_fmask. apply (Z.land_ones _ 32). lia. Qed.

Ltac moved_add k f g :=
  operands Rs2 k x y (sum 4 f y []);
  apply (moved_add_datapath _ _ f g); [reflexivity| |vm_compute; reflexivity|
    let o := fresh in let K := fresh in intros o ? K; operations K o; reflexivity].

Theorem shift_add1_sound : chip_sound 4 chip_shift_add1.
Proof. moved_add KShiftAdd1 (fshl 1 x) (fun x => x * 2 ^ 1). intros r. now apply eval_moved. Qed.
Theorem shift_add2_sound : chip_sound 4 chip_shift_add2.
Proof. moved_add KShiftAdd2 (fshl 2 x) (fun x => x * 2 ^ 2). intros r. now apply eval_moved. Qed.
Theorem shift_add3_sound : chip_sound 4 chip_shift_add3.
Proof. moved_add KShiftAdd3 (fshl 3 x) (fun x => x * 2 ^ 3). intros r. now apply eval_moved. Qed.

Theorem add_unsigned_word_sound : chip_sound 4 chip_add_unsigned_word.
Proof.
  moved_add KAddUnsignedWord (fmask low_half x) (fun x => x mod 2 ^ 32 * 2 ^ 0). intros r. rewrite eval_half, Z.mul_1_r.
  pose proof (Z.mod_pos_bound (eval r x) (2 ^ 32) ltac:(lia)). symmetry. apply wrap_small. unfold word, modulus. lia.
Qed.
Theorem shift_add_unsigned_word1_sound : chip_sound 4 chip_shift_add_unsigned_word1.
Proof.
  moved_add KShiftAddUnsignedWord1 (fshl 1 (fmask low_half x)) (fun x => x mod 2 ^ 32 * 2 ^ 1).
  intros r. now rewrite eval_moved, eval_half.
Qed.
Theorem shift_add_unsigned_word2_sound : chip_sound 4 chip_shift_add_unsigned_word2.
Proof.
  moved_add KShiftAddUnsignedWord2 (fshl 2 (fmask low_half x)) (fun x => x mod 2 ^ 32 * 2 ^ 2).
  intros r. now rewrite eval_moved, eval_half.
Qed.
Theorem shift_add_unsigned_word3_sound : chip_sound 4 chip_shift_add_unsigned_word3.
Proof.
  moved_add KShiftAddUnsignedWord3 (fshl 3 (fmask low_half x)) (fun x => x mod 2 ^ 32 * 2 ^ 3).
  intros r. now rewrite eval_moved, eval_half.
Qed.

(** * Bitwise operations *)

(** [xor xnor]: nothing but a form. *)
Definition xor_form (y : form) : form := fxor (fxor x y) (flag 0).
Lemma xor_datapath c k y : form_ok y = true ->
  (forall o flags, kind_of_op o = Some (k, flags) ->
    Spec.alu o = Z.lxor /\ flags = 0 \/ Spec.alu o = Spec.xnor /\ flags = 1) ->
  operands_datapath c k x y (xor_form y).
Proof.
  intros Y O r o flags Sat R K F. assert (W : words r) by apply Sat.
  unfold xor_form. rewrite !eval_fxor, (eval_flag r flags) by lia || assumption.
  destruct (O _ _ K) as [[-> ->]|[-> ->]]; [apply Z.lxor_0_r|].
  apply lxor_ones64. apply word_lxor; now apply eval_word.
Qed.
Theorem xor_sound : chip_sound 4 chip_xor.
Proof.
  operands Rs2 KXor x y (xor_form y). apply xor_datapath; [reflexivity|]. intros o flags K. operations K o; auto.
Qed.
Theorem xor_immediate_sound : chip_sound 4 chip_xor_immediate.
Proof.
  operands Immediate KXorImmediate x immediate (xor_form immediate). apply xor_datapath; [reflexivity|].
  intros o flags K. operations K o; auto.
Qed.

(** [and or andn orn]: the OR is the complement of the complements' AND. *)
Lemma or_complements a b : word a -> word b -> Z.lxor (Z.land (Z.lxor a ones64) (Z.lxor b ones64)) ones64 = Z.lor a b.
Proof.
  intros A B. pose proof word_ones.
  apply word_bits_inj; [apply word_lxor; [apply word_land_l, word_lxor|]; assumption|now apply word_lor|].
  intros i I. rewrite Z.lxor_spec, Z.land_spec, !Z.lxor_spec, Z.lor_spec, testbit_ones64 by assumption.
  now destruct (Z.testbit a i), (Z.testbit b i).
Qed.

Definition logic_form (w : nat) : form := fxor (col w) (flag 0).
Lemma logic_datapath c k w y : form_ok y = true ->
  part_of ones64 (and_gate (col w) (fxor x (flag 0)) (fxor (fxor y (flag 1)) (flag 0)) ones64) (constraint_at c 0) = true ->
  (forall o flags, kind_of_op o = Some (k, flags) ->
    Spec.alu o = Z.land /\ flags = 0 \/ Spec.alu o = Z.lor /\ flags = 1
    \/ Spec.alu o = Spec.andn /\ flags = 2 \/ Spec.alu o = Spec.orn /\ flags = 3) ->
  operands_datapath c k x y (logic_form w).
Proof.
  intros Y P O r o flags Sat R K F. assert (W : words r) by apply Sat.
  assert (WX : word (eval r x)) by now apply eval_word. assert (WY : word (eval r y)) by now apply eval_word.
  assert (WN : word (Spec.complement (eval r y))) by (unfold Spec.complement, word, modulus in *; lia).
  pose proof (gadget_holds _ _ _ _ _ P Sat) as G. apply and64 in G; [|now apply eval_word|now apply eval_word].
  unfold logic_form. rewrite eval_fxor, G, !eval_fxor, (eval_flag r flags 0), (eval_flag r flags 1) by lia || assumption.
  destruct (O _ _ K) as [[-> ->]|[[-> ->]|[[-> ->]|[-> ->]]]].
  - now rewrite !Z.lxor_0_r.
  - change (Z.testbit 1 0) with true. change (Z.testbit 1 1) with false. cbv iota. rewrite Z.lxor_0_r. now apply or_complements.
  - change (Z.testbit 2 0) with false. change (Z.testbit 2 1) with true. cbv iota. now rewrite !Z.lxor_0_r, lxor_ones64.
  - change (Z.testbit 3 0) with true. change (Z.testbit 3 1) with true. cbv iota. rewrite (lxor_ones64 (eval r y)) by assumption.
    now apply or_complements.
Qed.
Theorem logic_sound : chip_sound 4 chip_logic.
Proof.
  operands Rs2 KLogic x y (logic_form 4). apply logic_datapath; [reflexivity|vm_compute; reflexivity|].
  intros o flags K. operations K o; auto.
Qed.
Theorem logic_immediate_sound : chip_sound 4 chip_logic_immediate.
Proof.
  operands Immediate KLogicImmediate x immediate (logic_form 3). apply logic_datapath; [reflexivity|vm_compute; reflexivity|].
  intros o flags K. operations K o; auto.
Qed.
