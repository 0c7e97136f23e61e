(** The boundary tables: where cells begin and end. *)
From Coq Require Import ZArith Lia Bool List Permutation.
From Carryless Require Import Words Circuit Gadgets Filling Filled Machine Meaning Row.
From Carryless.generated Require Import boundary.
Import ListNotations.
Local Open Scope Z_scope.

(** Tokens of a cell, as rows write them. *)
Lemma beginning_word x : range 32 x -> clocked 0 x = x.
Proof. reflexivity. Qed.
Lemma end_word r n x : words r -> range 32 x ->
  Z.lxor x (low 64 (Z.shiftl (r (Committed n)) 32)) = clocked (r (Committed n) mod 2 ^ 32) x.
Proof. intros W X. rewrite shl_32 by apply W. rewrite Z.lxor_comm. now apply lxor_halves. Qed.
Lemma mem_end i : range 32 i -> i mod 2 ^ 32 = i /\ i / 2 ^ 32 = 0.
Proof. intros. split; [now apply Z.mod_small|now apply Z.div_small]. Qed.
Lemma live_tag tag v : tag <> 0 -> live (tag, v) = true.
Proof. intros N. unfold live. cbn [fst]. now apply negb_true_iff, Z.eqb_neq. Qed.
Lemma dead_tag v : live (0, v) = false.
Proof. reflexivity. Qed.

Lemma value_eq (t t' a a' b b' c c' : Z) : t = t' -> a = a' -> b = b' -> c = c' -> (t, (a, b, c)) = (t', (a', b', c')).
Proof. now intros -> -> -> ->. Qed.
(** Values of forms are compared by computation. *)
Ltac same_values W := repeat (apply (f_equal2 cons); [apply value_eq|]);
  first [reflexivity | apply eval_col | apply same_form_sound; [vm_compute; reflexivity|exact W]].
Ltac tokens := cbv [sent received flat_map ch_tokens k_direction k_tag k_words token_value nth app
  chip_registers chip_image chip_text chip_zeroed chip_unread].
Ltac values := repeat rewrite eval_cons; rewrite ?eval_nil, ?Z.lxor_0_r;
  unfold eval_term, run_steps; cbn [t_source t_steps fold_left run_step].

(** * Tables whose rows are public *)

Theorem registers_sound : table_sound tag_register Reg chip_registers.
Proof.
  intros r (W & _). unfold idle. tokens. values. split; [intros ->; now split|]. intros -> I.
  exists (r (Committed 0) mod 2 ^ 32), (r (Committed 1), 0). rewrite end_word by assumption. repeat split.
Qed.
Theorem image_sound : table_sound tag_memory Mem chip_image.
Proof.
  intros r (W & _). unfold idle. tokens. values. split; [intros ->; now split|]. intros -> I.
  exists (r (Committed 0) mod 2 ^ 32), (r (Committed 1), 0). rewrite end_word by assumption.
  destruct (mem_end _ I) as [M D]. cbn [cell_token]. rewrite M, D. repeat split.
Qed.
Theorem text_sound : table_sound tag_text Text chip_text.
Proof.
  intros r (W & _). unfold idle. tokens. values. split; [intros ->; now split|]. intros -> I.
  exists (r (Committed 0) mod 2 ^ 32), (r (Public 2), r (Public 3)). rewrite end_word by assumption. repeat split.
Qed.

(** A row from its words. *)
Definition row_from (committed public : list Z) : row := fun s =>
  match s with Committed n => nth n committed 0 | Public n => nth n public 0 end.
Lemma row_from_words committed public : Forall word committed -> Forall word public -> words (row_from committed public).
Proof.
  intros C P [n|n]; cbn; [destruct (nth_in_or_default n committed 0) as [I| ->]|destruct (nth_in_or_default n public 0) as [I|
    ->]];
    try apply word_0; rewrite Forall_forall in *; auto.
Qed.
Lemma word_of_range x : range 32 x -> word x.
Proof. unfold range, word, modulus. lia. Qed.
Lemma end_clock clock x : range 32 clock -> range 32 x -> Z.lxor x (low 64 (Z.shiftl clock 32)) = clocked clock x.
Proof.
  intros C X. rewrite shl_32 by now apply word_of_range. rewrite (Z.mod_small _ _ C), Z.lxor_comm. now apply lxor_halves.
Qed.

Ltac all_words := apply row_from_words; repeat (apply Forall_nil || apply Forall_cons);
  first [assumption | apply word_of_range; assumption | unfold word, range, modulus, tag_register, tag_memory, tag_text in *;
    lia].

Theorem registers_complete : table_complete tag_register Reg chip_registers.
Proof.
  intros i [f f'] clock [v v'] I C F F' E L L' E' _. cbn [fst snd content_ok] in *. subst.
  exists (row_from [clock; v] [tag_register; i; f]). split; [split; [all_words|split; constructor]|].
  split; [reflexivity|]. split; [reflexivity|]. split; [reflexivity|]. split; [exact Logic.I|].
  tokens. values. cbn [row_from nth cell_token]. rewrite end_clock by assumption. split; reflexivity.
Qed.
Theorem image_complete : table_complete tag_memory Mem chip_image.
Proof.
  intros i [f f'] clock [v v'] I C F F' E L L' E' _. cbn [fst snd content_ok] in *. subst.
  exists (row_from [clock; v] [tag_memory; i; f]). split; [split; [all_words|split; constructor]|].
  split; [reflexivity|]. split; [reflexivity|]. split; [reflexivity|]. split; [exact Logic.I|].
  tokens. values. cbn [row_from nth cell_token]. rewrite end_clock by assumption.
  destruct (mem_end _ I) as [-> ->]. split; reflexivity.
Qed.
Theorem text_complete : table_complete tag_text Text chip_text.
Proof.
  intros i [f f'] clock last I C F F' _ _ _ _ ->. cbn [fst snd] in *.
  exists (row_from [clock] [tag_text; i; f; f']). split; [split; [all_words|split; constructor]|].
  split; [reflexivity|]. split; [reflexivity|]. split; [reflexivity|]. split; [reflexivity|].
  tokens. values. cbn [row_from nth cell_token]. rewrite end_clock by assumption. split; reflexivity.
Qed.

(** * Zeroed words *)

Definition mask61 : Z := 0x1fffffffffffffff.
Definition top61 : Z := 0x1000000000000000.
Definition real63 : form := fbroadcast 63 (col 0).
Definition index : form := fmask mask61 (col 0).
Definition previous : form := fmask mask61 (col 1).
Definition not_previous : form := fxor (col 1) real63.
Definition rises : constraint := add_gate (col 2) (col 0) not_previous [] mask61 top61 (Some (fmask top61 real63)).

Lemma eval_real63 r : eval r real63 = if Z.testbit (r (Committed 0)) 63 then ones64 else 0.
Proof. unfold real63. now rewrite eval_fbroadcast, eval_col. Qed.
Lemma field_61 x : field 0 61 x = Z.land x mask61.
Proof. rewrite field_0_l. symmetry. exact (Z.land_ones x 61 ltac:(lia)). Qed.
Lemma not_previous_value r : words r -> Z.testbit (r (Committed 0)) 63 = true ->
  field 0 61 (eval r not_previous) = 2 ^ 61 - 1 - eval r previous.
Proof.
  intros W R. unfold not_previous, previous. rewrite eval_fxor, eval_real63, R, eval_fmask, eval_col, lxor_ones64,
    <- field_61 by apply W.
  rewrite !field_0_l. set (x := r (Committed 1)). symmetry. apply Z.mod_unique with (2 ^ 3 - 1 - x / 2 ^ 61).
  - left. pose proof (Z.mod_pos_bound x (2 ^ 61)). lia.
  - pose proof (Z.div_mod x (2 ^ 61)). unfold ones64, modulus. lia.
Qed.

(** Its tokens. *)
Lemma zeroed_tokens r : words r -> let real := Z.testbit (r (Committed 0)) 63 in
  sent chip_zeroed r = [(if real then tag_chain else 0, (eval r index, 0, 0));
    (if real then tag_memory else 0, (clocked 0 (eval r index mod 2 ^ 32), 0, eval r index / 2 ^ 32))]
  /\ received chip_zeroed r = [(if real then tag_chain else 0, (eval r previous, 0, 0));
    (if real then tag_memory else 0, (clocked (r (Committed 3) mod 2 ^ 32) (eval r index mod 2 ^ 32), r (Committed 4),
      eval r index / 2 ^ 32))].
Proof.
  intros W real. 
  assert (CH : eval r (fmask 8 real63) = if real then tag_chain else 0).
  { rewrite eval_fmask, eval_real63. unfold real. now destruct (Z.testbit _ 63). }
  assert (ME : eval r (fmask 4 real63) = if real then tag_memory else 0).
  { rewrite eval_fmask, eval_real63. unfold real. now destruct (Z.testbit _ 63). }
  assert (LO : eval r (fmask low_half index) = eval r index mod 2 ^ 32) by (rewrite eval_fmask; apply land_low).
  assert (HI : eval r (fshr 32 index) = eval r index / 2 ^ 32) by (rewrite eval_fshr; apply Z.shiftr_div_pow2; lia).
  assert (EN : eval r (fxor (fmask low_half index) (fshl 32 (col 3))) = clocked (r (Committed 3) mod 2 ^ 32) (eval r index mod
    2 ^ 32)).
  { rewrite eval_fxor, LO, eval_fshl, eval_col. apply end_word; [assumption|]. apply Z.mod_pos_bound. lia. }
  rewrite <- CH, <- ME, <- EN, <- HI. unfold clocked. rewrite Z.mul_0_l, Z.add_0_l, <- LO.
  split; tokens; same_values W.
Qed.

Theorem zeroed_is_sound : zeroed_sound chip_zeroed.
Proof.
  intros r (W & H & _). destruct (zeroed_tokens r W) as [S R]. unfold idle. rewrite S, R.
  destruct (Z.testbit (r (Committed 0)) 63) eqn:real_bit; [right|left; now split].
  exists (eval r previous), (eval r index), (r (Committed 3) mod 2 ^ 32), (r (Committed 4), 0).
  split; [|split; [reflexivity|split; apply Permutation_refl]].
  assert (G := part_sound mask61 rises (constraint_at chip_zeroed 0) r ltac:(vm_compute; reflexivity) W (Forall_inv H)).
  pose proof (add_sound r (col 2) (col 0) not_previous [] mask61 top61 (Some (fmask top61 real63)) 0 61
    ltac:(reflexivity) G (clear_nil r _ _)) as A.
  change (0 + 61 - 1) with 60 in A. change (61 - 1) with 60 in A. rewrite add_asserted, testbit_fmask, eval_real63,
    real_bit in A by reflexivity.
  rewrite eval_nil, Z.testbit_0_l, (not_previous_value r W real_bit), eval_col, (field_61 (r (Committed 0))) in A.
  assert (A' := A (clear_fmask r top61 real63 0 60 ltac:(lia) ltac:(reflexivity))). clear A.
  pose proof (field_range 0 61 (eval r (add_sum (col 2) (col 0) not_previous [] mask61 top61)) ltac:(lia)) as F.
  assert (X : Z.land (r (Committed 0)) mask61 = eval r index) by (unfold index; now rewrite eval_fmask, eval_col).
  rewrite X in A'. change (Z.b2z (Z.testbit ones64 60 && Z.testbit top61 60)) with 1 in A'. change (Z.b2z false) with 0 in A'.
  lia.
Qed.

Lemma zeroed_remaining : remaining chip_zeroed = [(0%nat, top61)].
Proof. vm_compute. reflexivity. Qed.

Theorem zeroed_is_complete : zeroed_complete chip_zeroed.
Proof.
  intros p i clock [v v'] P I C V V'. cbn [fst snd] in *. subst v'. unfold last_index in I.
  set (inputs := row_from [i + 2 ^ 63; p; 0; clock; v] []).
  assert (IW : words inputs).
  { all_words. }
  set (r := fill_row chip_zeroed inputs).
  assert (W : words r) by (apply fill_row_words; [reflexivity|assumption]).
  assert (H : honest chip_zeroed r) by (apply fill_row_honest; reflexivity).
  assert (R0 : r (Committed 0) = i + 2 ^ 63) by (apply (fill_row_input chip_zeroed inputs 0); reflexivity).
  assert (R1 : r (Committed 1) = p) by (apply (fill_row_input chip_zeroed inputs 1); reflexivity).
  assert (R3 : r (Committed 3) = clock) by (apply (fill_row_input chip_zeroed inputs 3); reflexivity).
  assert (R4 : r (Committed 4) = v) by (apply (fill_row_input chip_zeroed inputs 4); reflexivity).
  assert (real_bit : Z.testbit (r (Committed 0)) 63 = true).
  { rewrite R0. replace (i + 2 ^ 63) with (Z.lor i (Z.shiftl 1 63)) by (rewrite lor_shifted; lia).
    rewrite Z.lor_spec, Z.shiftl_spec by lia. apply orb_true_r. }
  assert (EI : eval r index = i).
  { unfold index. rewrite eval_fmask, eval_col, R0, <- field_61, field_0_l.
    replace (i + 2 ^ 63) with (i + 4 * 2 ^ 61) by lia. rewrite Z.mod_add by lia. apply Z.mod_small. lia. }
  assert (EP : eval r previous = p).
  { unfold previous. rewrite eval_fmask, eval_col, R1, <- field_61, field_0_l. apply Z.mod_small. lia. }
  exists r. split.
  - apply fill_row_satisfies; [vm_compute; reflexivity|assumption|]. fold r. rewrite zeroed_remaining.
    intros k m g [[= <- <-]|[]] [= <-]. apply (part_complete top61 rises); [vm_compute; reflexivity|assumption|].
    intros b Hb B. change top61 with (2 ^ 60) in B. rewrite Z.pow2_bits_eqb, Z.eqb_eq in B by lia. subst b.
    assert (W2 : r (Committed 2) = carries 64 (eval r (fmask mask61 (col 0))) (eval r (fmask mask61 not_previous)) 0).
    { pose proof (H 2%nat _ eq_refl ltac:(discriminate)) as E. rewrite E. unfold fill_value. cbn [parts_of fold_left].
      unfold fill_part. rewrite Z.lxor_0_l. cbn [value_of]. rewrite !avoids_sound by reflexivity. rewrite eval_nil.
      f_equal; apply same_form_sound; try assumption; vm_compute; reflexivity. }
    set (X := eval r (fmask mask61 (col 0))) in *. set (Y := eval r (fmask mask61 not_previous)) in *.
    assert (out : carry_at 64 X Y 0 60 = true).
    { change 60 with (0 + 61 - 1). rewrite carry_at_leb by (lia || (intros; rewrite Z.mod_small; lia)). apply Z.leb_le.
      assert (EX : field 0 61 X = i).
      { unfold X. fold index. rewrite EI. apply field_small. lia. }
      assert (EY : field 0 61 Y = 2 ^ 61 - 1 - p).
      { unfold Y. rewrite eval_fmask, <- field_61, not_previous_value, EP by assumption. apply field_small. lia. }
      rewrite EX, EY. pose proof (b2z_range (carried 64 X Y 0 0)). lia. }
    assert (inner : Z.testbit (r (Committed 2)) 59 = carried 64 X Y 0 60).
    { rewrite W2. unfold carries. rewrite testbit_of_bits by lia. cbn [andb Z.ltb Z.compare]. rewrite andb_true_r.
      change 60 with (59 + 1). rewrite carried_next; [reflexivity|lia|]. rewrite Z.mod_small; lia. }
    unfold holds_at. cbn [rises add_gate c_a c_b c_c add_carry]. unfold add_carried.
    rewrite !testbit_fmask, !testbit_fxor, !testbit_fmask, !testbit_fshl, !testbit_fmask, !eval_nil, !eval_col, !eval_real63,
      !real_bit by lia.
    change (60 - 1) with 59. rewrite inner.
    change (Z.testbit (Z.ldiff mask61 top61) 59) with true. change (Z.testbit (Z.ldiff mask61 top61) 60) with false.
    change (Z.testbit mask61 60) with true. change (Z.testbit top61 60) with true. change (Z.testbit ones64 60) with true.
    assert (XB : Z.testbit (eval r (col 0)) 60 = Z.testbit X 60) by (unfold X; rewrite testbit_fmask; symmetry;
      apply andb_true_r).
    assert (YB : Z.testbit (eval r not_previous) 60 = Z.testbit Y 60) by (unfold Y; rewrite testbit_fmask; symmetry;
      apply andb_true_r).
    rewrite eval_col in XB. rewrite XB, YB. unfold carry_at, majority in out. rewrite Z.testbit_0_l.
    revert out. generalize (Z.testbit X 60) (Z.testbit Y 60) (carried 64 X Y 0 60) (Z.testbit (r (Committed 2)) 60).
    now intros [] [] [] [].
  - destruct (zeroed_tokens r W) as [S T]. rewrite S, T, real_bit, EI, EP, R3, R4, (Z.mod_small _ _ C).
    split; apply Permutation_refl.
Qed.

(** * Public input that is not read *)

Lemma unread_tokens r : words r ->
  sent chip_unread r = []
  /\ received chip_unread r = [(if Z.testbit (r (Committed 0)) 63 then tag_input else 0,
    (r (Committed 0) mod 2 ^ 32, r (Committed 0) / 2 ^ 32 mod 2 ^ 8, 0))].
Proof.
  intros W.
  assert (T : eval r (fmask 5 real63) = if Z.testbit (r (Committed 0)) 63 then tag_input else 0).
  { rewrite eval_fmask, eval_real63. now destruct (Z.testbit _ 63). }
  assert (LO : eval r (fmask low_half (col 0)) = r (Committed 0) mod 2 ^ 32) by (rewrite eval_fmask, eval_col; apply land_low).
  assert (BY : eval r (fmask 0xff (fshr 32 (col 0))) = r (Committed 0) / 2 ^ 32 mod 2 ^ 8).
  { rewrite eval_fmask, eval_fshr, eval_col, Z.shiftr_div_pow2 by lia. exact (Z.land_ones _ 8 ltac:(lia)). }
  rewrite <- T, <- LO, <- BY. split; [reflexivity|]. tokens. same_values W.
Qed.
Theorem unread_is_sound : unread_sound chip_unread.
Proof.
  intros r (W & _). destruct (unread_tokens r W) as [S R]. unfold idle. rewrite S, R.
  destruct (Z.testbit (r (Committed 0)) 63); [right|left; now split].
  exists (r (Committed 0) mod 2 ^ 32, r (Committed 0) / 2 ^ 32 mod 2 ^ 8). now split.
Qed.
Theorem unread_is_complete : unread_complete chip_unread.
Proof.
  intros d b D B. set (w := (b + 2 ^ 31) * 2 ^ 32 + d).
  exists (row_from [w] []). assert (W : words (row_from [w] [])).
  { unfold w. all_words. }
  split; [split; [assumption|split; constructor]|].
  destruct (unread_tokens _ W) as [S R]. rewrite S, R. cbn [row_from nth]. unfold w.
  rewrite halves_mod, halves_div by exact D.
  assert (real_bit : Z.testbit ((b + 2 ^ 31) * 2 ^ 32 + d) 63 = true).
  { replace ((b + 2 ^ 31) * 2 ^ 32 + d) with (Z.lor (b * 2 ^ 32 + d) (Z.shiftl 1 63)) by (rewrite lor_shifted; lia).
    rewrite Z.lor_spec, Z.shiftl_spec by lia. apply orb_true_r. }
  rewrite real_bit. replace (b + 2 ^ 31) with (b + 2 ^ 23 * 2 ^ 8) by lia. rewrite Z.mod_add, (Z.mod_small b) by lia.
  split; reflexivity.
Qed.
