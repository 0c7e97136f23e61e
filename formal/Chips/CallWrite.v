(** Writing to the public output. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec SpecFacts SpecWords.
From Carryless Require Import Words Circuit Machine Fields Meaning Row Gadgets Patterns Cases.
From Carryless.Chips Require Import Common Arithmetic MemoryPattern MemoryAccess CallPattern CallMemory CallCount CallBytes CallPublic.
From Carryless.generated Require Import call.
Import ListNotations.
Local Open Scope Z_scope.

(** The memory word, rotated so that byte [a] is the lowest. *)
Definition lowered (a : Z) (f : form) : form := if a =? 0 then f else fstep (Rotl (64 - 8 * a)) f.
Lemma lowered_bit r f a i : words r -> form_ok f = true -> 0 <= a < 8 -> 0 <= i < 64 - 8 * a ->
  Z.testbit (eval r (lowered a f)) i = Z.testbit (eval r f) (i + 8 * a).
Proof.
  intros W F A I. unfold lowered. destruct (Z.eqb_spec a 0) as [->|N]; [f_equal; lia|].
  assert (S : step_ok (Rotl (64 - 8 * a)) = true) by (unfold step_ok; apply andb_true_iff; rewrite Z.leb_le, Z.ltb_lt; lia).
  rewrite eval_fstep by assumption. cbn [run_step]. rewrite Z.lor_spec, testbit_low, Z.shiftl_spec, Z.shiftr_spec by lia.
  rewrite (Z.testbit_neg_r _ (i - (64 - 8 * a))) by lia. rewrite ?andb_false_r, ?andb_false_l, orb_false_l. f_equal. lia.
Qed.

(** The first bytes of it. *)
Lemma lowered_bytes r f a n : words r -> form_ok f = true -> 0 <= a < 8 -> 0 <= n -> a + n <= 8 ->
  Z.land (eval r (lowered a f)) (Z.ones (8 * n)) = eval r f / 2 ^ (8 * a) mod 2 ^ (8 * n).
Proof.
  intros W F A N L. apply Z.bits_inj'. intros i I. rewrite Z.land_spec. destruct (Z.lt_ge_cases i (8 * n)) as [J|J].
  - rewrite Z.ones_spec_low, andb_true_r, lowered_bit by (assumption || lia).
    now rewrite Z.mod_pow2_bits_low, Z.div_pow2_bits by lia.
  - rewrite Z.ones_spec_high, andb_false_r by lia. symmetry. apply Z.mod_pow2_bits_high. lia.
Qed.

Definition with_output (bs : list byte) (l : layout) : layout :=
  Layout (l_closed l) (l_kind l) (l_fetch l) (l_reaches l) (l_step l) (l_second l) (l_orders l) (l_going l) (l_span l)
    (l_input l) bs (l_thermometer l).

Definition written_bytes : list byte := public_bytes tag_output 17 15.
Definition write_layout : layout := with_output written_bytes (row_layout_of chip_write_public).
Definition written_after : form := add_sum (col 11) (col 10) number [] ones64 top64.

Lemma agree_output_advance p st m v bs : agree p st m -> v = Z.of_nat (length (bs ++ Spec.m_output m)) ->
  agree p (update st (Reg output_cell) (v, 0)) (Spec.set_output (bs ++ Spec.m_output m) m).
Proof.
  intros [A B C D E F] V. constructor.
  - intros q Q. rewrite update_miss by (unfold output_cell; intros [=]; lia). now rewrite A.
  - rewrite update_miss by (unfold output_cell, input_cell; intros [=]). exact B.
  - rewrite update_hit, V. reflexivity.
  - rewrite update_miss by (unfold output_cell, reservation_cell; intros [=]). exact D.
  - intros i I. rewrite update_miss by discriminate. now rewrite E.
  - intros pc. rewrite update_miss by discriminate. apply F.
Qed.

Theorem write_public_sound : chip_sound 8 chip_write_public.
Proof.
  apply (memory_call_chip 8 _ write_layout (const 64) (col 2) (col 3) (const 1) number (col 9) (col 9)
    (Some (output_cell, col 10, written_after))); [vm_cast_no_check (eq_refl true)|].
  change (l_output write_layout) with written_bytes.
  intros r p st m Sat R P A N X Y O B M Cu _ _ Le. assert (W : words r) by apply Sat.
  destruct (count_holds chip_write_public r) as [n Co]; [vm_cast_no_check (eq_refl true)|exact Sat|exact R|].
  pose proof (reached chip_write_public 5 6 8 r n ltac:(vm_cast_no_check (eq_refl true)) Sat R Co) as Ro.
  pose proof (bytes_first chip_write_public 12 17 10 false tag_output 15 r n ltac:(vm_cast_no_check (eq_refl true)) Sat R Co
    ltac:(now vm_compute) ltac:(discriminate)) as By. fold written_bytes in By. rewrite By in Le |- *. clear By.
  rewrite map_length, seq_length in Le.
  change (eval r (col 10) = Z.of_nat (length (Spec.m_output m))) in Cu. rewrite eval_col in Cu.
  set (a := eval r (col 2) mod 8). assert (A8 : 0 <= a < 8) by (apply Z.mod_pos_bound; lia).
  pose proof (counted_within r n Co) as L. fold a in L.
  assert (WX : word (eval r (col 2))) by now apply eval_word.
  assert (V : r (Committed 15) = Spec.load m (Spec.reg m Spec.a1) (Z.of_nat n)).
  { rewrite SpecFacts.load_within by (rewrite ?X; (exact L || lia || apply WX)). rewrite X, M. fold a.
    rewrite <- (lowered_bytes r (col 9) a (Z.of_nat n)) by (exact W || reflexivity || lia).
    rewrite <- (eval_col r 15).
    rewrite (and64 r (col 15) (col 14) byte_mask) by (try (now apply eval_word);
      exact (gadget_holds chip_write_public 11 ones64 (and_gate (col 15) (col 14) byte_mask ones64) r ltac:(vm_cast_no_check (eq_refl true)) Sat)).
    rewrite (counted_mask r n Co). f_equal.
    pose proof (amount_sound chip_write_public [(8%nat, true); (9%nat, true); (10%nat, true)] (col 2) 3
      (fun a => [(col 14, lowered a (col 9), 0)]) ltac:(vm_cast_no_check (eq_refl true)) r Sat R) as G.
    change (2 ^ Z.of_nat 3) with 8 in G. fold a in G. apply Forall_inv in G. cbn [claimed] in G. now rewrite G, Z.lxor_0_r. }
  rewrite (const_value r 64 R) in N by now vm_compute. rewrite (const_value r 1 R) in O by now vm_compute.
  set (bs := Spec.bytes n (Spec.load m (Spec.reg m Spec.a1) (Z.of_nat n))).
  exists [], (Spec.set_output (rev bs ++ Spec.m_output m) m), bs.
  split; [|split; [reflexivity|split; [|split; [reflexivity|]]]].
  - unfold Spec.call. rewrite N, O. rewrite (counted_number r n Co). apply (write_result p true).
    + rewrite X, Y. exact Ro.
    + rewrite X. exact B.
    + rewrite X. exact L.
  - cbn [advance]. apply agree_output_advance; [exact (agree_kept p st m _ _ A B M)|].
    unfold written_after.
    destruct (add64_sound r (col 11) (col 10) number [] None) as [S _].
    + exact (gadget_holds chip_write_public 7 ones64 (add_gate (col 11) (col 10) number [] ones64 top64 None) r ltac:(vm_cast_no_check (eq_refl true)) Sat).
    + now apply eval_word.
    + rewrite (counted_number r n Co). unfold word, modulus. lia.
    + cbn. lia.
    + exact I.
    + rewrite S, (counted_number r n Co), eval_nil, eval_col, Cu. unfold bs. rewrite app_length, rev_length, SpecWords.bytes_length.
      rewrite wrap_small by (unfold word, modulus; lia). lia.
  - unfold bs. rewrite positions_bytes, V, Cu. apply map_ext_in. intros i I. apply in_seq in I. f_equal.
    unfold offset. rewrite (Z.mod_small (Z.of_nat i)), (Z.mod_small (Z.of_nat (length _)) (2 ^ 32)) by lia. apply Z.mod_small. lia.
Qed.
