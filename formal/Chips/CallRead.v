(** Reading the public input: the chip stores the next bytes of it, as many as fit the word, the count asked for and what is left. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec SpecFacts SpecWords.
From Carryless Require Import Words Circuit Machine Fields Meaning Row Gadgets Patterns Cases.
From Carryless.Chips Require Import Common Arithmetic MemoryPattern MemoryAccess CallPattern CallMemory CallCount CallBytes CallPublic CallWrite.
From Carryless.generated Require Import call.
Import ListNotations.
Local Open Scope Z_scope.

Lemma firstn_nth n : forall (l : list Z) f, (forall i, (i < n)%nat -> nth_error l i = Some (f i)) -> firstn n l = map f (seq 0 n).
Proof.
  induction n as [|n IH]; intros l f H; [reflexivity|]. destruct l as [|b l]; [specialize (H 0%nat ltac:(lia)); discriminate H|].
  cbn [firstn seq map]. pose proof (H 0%nat ltac:(lia)) as H0. injection H0 as <-. f_equal.
  rewrite <- seq_shift, map_map. apply IH. intros i I. exact (H (S i) ltac:(lia)).
Qed.
Lemma map_snd_positions l : forall s, map snd (positions s l) = l.
Proof. induction l as [|b l IH]; intros s; [reflexivity|]. cbn. now rewrite IH. Qed.
Lemma bytes_map n v : Spec.bytes n v = map (fun i => v / 2 ^ (8 * Z.of_nat i) mod 2 ^ 8) (seq 0 n).
Proof. rewrite <- (map_snd_positions (Spec.bytes n v) 0), positions_bytes, map_map. reflexivity. Qed.

Definition with_input (bs : list byte) (l : layout) : layout :=
  Layout (l_closed l) (l_kind l) (l_fetch l) (l_reaches l) (l_step l) (l_second l) (l_orders l) (l_going l) (l_span l)
    bs (l_output l) (l_thermometer l).
Definition taken_bytes : list byte := public_bytes tag_input 21 11.
Definition read_layout : layout := with_input taken_bytes (row_layout_of chip_read_public).
Definition left_after : form := add_sum (col 9) (col 8) (fxor number real) (const 1) ones64 top64.
Definition left_gate : constraint := add_gate (col 9) (col 8) (fxor number real) (const 1) ones64 top64 (Some (const (2 ^ 63))).

Lemma agree_input_advance p st m v l : agree p st m -> v = Z.of_nat (length l) ->
  agree p (update st (Reg input_cell) (v, 0)) (Spec.set_input l m).
Proof.
  intros [A B C D E F] V. constructor.
  - intros q Q. rewrite update_miss by (unfold input_cell; intros [=]; lia). now rewrite A.
  - rewrite update_hit, V. reflexivity.
  - rewrite update_miss by (unfold output_cell, input_cell; intros [=]). exact C.
  - rewrite update_miss by (unfold input_cell, reservation_cell; intros [=]). exact D.
  - intros i I. rewrite update_miss by discriminate. now rewrite E.
  - intros pc. rewrite update_miss by discriminate. apply F.
Qed.

Lemma word_top : word (2 ^ 63).
Proof. now vm_compute. Qed.
(** There are as many bytes left as are read; then, fewer. *)
Lemma left_holds r n : satisfies chip_read_public r -> real_row r = true -> counted r n ->
  Z.of_nat n <= r (Committed 8) /\ eval r left_after = r (Committed 8) - Z.of_nat n.
Proof.
  intros Sat R Co. assert (W : words r) by apply Sat.
  destruct (sub64_sound r (col 9) (col 8) number real (const 1) (Some (const (2 ^ 63)))) as [S B].
  - exact (gadget_holds chip_read_public 5 ones64 left_gate r ltac:(vm_cast_no_check (eq_refl true)) Sat).
  - now apply eval_word.
  - rewrite (counted_number r n Co). pose proof (counted_within r n Co). pose proof (Z.mod_pos_bound (eval r (col 2)) 8 ltac:(lia)).
    unfold word, modulus. lia.
  - now apply real_ones.
  - apply const_value; [exact R|now vm_compute].
  - apply clear_const; [lia|reflexivity].
  - rewrite (counted_number r n Co), eval_col in S, B. rewrite add_asserted in B by reflexivity.
    rewrite (const_value r (2 ^ 63) R word_top) in B. change (Z.testbit (2 ^ 63) 63) with true in B.
    symmetry in B. apply Z.leb_le in B. split; [exact B|].
    unfold left_after. rewrite S. apply wrap_small. assert (word (r (Committed 8))) by apply W. unfold word in *. lia.
Qed.

(** The count is the largest possible one: the word, the count asked for, or the input is at its end. *)
Lemma bound_reached r n : satisfies chip_read_public r -> real_row r = true -> counted r n ->
  Spec.room (eval r (col 2)) (eval r (col 3)) = Z.of_nat n \/ r (Committed 8) = Z.of_nat n.
Proof.
  intros Sat R Co. assert (W : words r) by apply Sat. destruct (left_holds r n Sat R Co) as [_ L].
  destruct (Z.testbit (r (Committed 10)) 0) eqn:B0; [left; apply (room_is r n Co); left|].
  - apply (asserted_zero chip_read_public 6 (if_bit 0 10) rest r ltac:(vm_cast_no_check (eq_refl true)) Sat); [apply eval_if_bit; [lia|assumption]|apply eval_word; [reflexivity|exact W]].
  - destruct (Z.testbit (r (Committed 10)) 1) eqn:B1; [left; apply (room_is r n Co); right|right].
    + apply (asserted_zero chip_read_public 7 (if_bit 1 10) gap r ltac:(vm_cast_no_check (eq_refl true)) Sat); [apply eval_if_bit; [lia|assumption]|apply eval_word; [reflexivity|exact W]].
    + pose proof (asserted_zero chip_read_public 8 (fxor (if_bit 0 10) (unless_bit 1 10)) left_after r ltac:(vm_cast_no_check (eq_refl true)) Sat) as Z0.
      rewrite eval_fxor, (eval_unless_bit r 1 10) in Z0 by (lia || exact R || exact B1).
      unfold if_bit in Z0. rewrite eval_fbroadcast, eval_col, B0 in Z0 by lia. specialize (Z0 eq_refl ltac:(apply eval_word; [reflexivity|exact W])). lia.
Qed.

(** * The datapath *)

(** The tokens give the first bytes of what is left: byte [i] is at distance [c - i] from the end. *)
Lemma first_inputs (input : list Z) c d n : (n <= 8)%nat -> c = Z.of_nat (length input) -> c < 2 ^ 31 -> Z.of_nat n <= c ->
  Forall (fun t => 0 < fst t <= Z.of_nat (length input) -> nth_error input (length input - Z.to_nat (fst t)) = Some (snd t))
    (map (fun i => ((c mod 2 ^ 32 + offset true (Z.of_nat i)) mod 2 ^ 32, d / 2 ^ (8 * Z.of_nat i) mod 2 ^ 8)) (seq 0 n)) ->
  firstn n input = Spec.bytes n d.
Proof.
  intros N8 C Il L H. rewrite bytes_map. apply firstn_nth. intros i I. rewrite Forall_forall in H.
  pose proof (proj2 (in_seq n 0 i) ltac:(lia)) as Ii. specialize (H _ (in_map _ _ i Ii)). clear Ii. cbn [fst snd] in H.
  assert (E : (c mod 2 ^ 32 + offset true (Z.of_nat i)) mod 2 ^ 32 = c - Z.of_nat i).
  { unfold offset. rewrite Z.add_mod_idemp_r, Z.add_mod_idemp_l by lia. rewrite Z.mod_small by lia. lia. }
  rewrite E in H. specialize (H ltac:(lia)).
  replace (length input - Z.to_nat (c - Z.of_nat i))%nat with i in H by lia. exact H.
Qed.

Lemma no_more_bytes d k : word d -> 0 <= k -> Z.land d (Z.lxor (Z.ones k) ones64) = 0 -> d mod 2 ^ k = d.
Proof.
  intros WD K D. rewrite <- Z.land_ones by exact K. apply Z.bits_inj'. intros i I. apply (f_equal (fun z => Z.testbit z i)) in D.
  rewrite Z.land_spec, Z.lxor_spec, Z.testbit_0_l in D. rewrite Z.land_spec. destruct (Z.lt_ge_cases i 64) as [J|J].
  - rewrite testbit_ones64 in D by lia. destruct (Z.testbit d i), (Z.testbit (Z.ones k) i); reflexivity || discriminate D.
  - rewrite (testbit_above 64 d i) by (exact WD || lia). reflexivity.
Qed.
Lemma change_within d x k : 0 <= k -> d mod 2 ^ k = d -> 0 <= Z.lxor d (x mod 2 ^ k) < 2 ^ k.
Proof.
  intros K E. assert (Q : Z.lxor d (x mod 2 ^ k) = Z.lxor d (x mod 2 ^ k) mod 2 ^ k).
  { rewrite <- E. rewrite <- !Z.land_ones by exact K. apply Z.bits_inj'. intros i I. rewrite ?Z.land_spec, ?Z.lxor_spec, ?Z.land_spec.
    destruct (Z.testbit d i), (Z.testbit (Z.ones k) i), (Z.testbit x i); reflexivity. }
  rewrite Q. apply Z.mod_pos_bound. apply Z.pow_pos_nonneg; lia.
Qed.
Lemma changed_to d x k : 0 <= k -> Z.lxor x (Z.lxor d (x mod 2 ^ k)) mod 2 ^ k = d mod 2 ^ k.
Proof.
  intros K. rewrite <- !Z.land_ones by exact K. apply Z.bits_inj'. intros i I. rewrite ?Z.land_spec, ?Z.lxor_spec, ?Z.land_spec.
  destruct (Z.testbit d i), (Z.testbit (Z.ones k) i), (Z.testbit x i); reflexivity.
Qed.

Lemma word_63 : word 63.
Proof. now vm_compute. Qed.
Lemma word_3 : word 3.
Proof. now vm_compute. Qed.
Lemma word_tag_input : word tag_input.
Proof. now vm_compute. Qed.
Lemma some_tag_input : tag_input <> 0.
Proof. discriminate. Qed.
Lemma inputs_of r : s_input (row_of read_layout r) = bytes_of r (public_bytes tag_input 21 11).
Proof. reflexivity. Qed.
Lemma read_pairs : pairs_check chip_read_public 17 21 8 true = true.
Proof. vm_cast_no_check (eq_refl true). Qed.
Lemma read_tokens r n : satisfies chip_read_public r -> real_row r = true -> counted r n ->
  s_input (row_of read_layout r) =
    map (fun i => ((r (Committed 8) mod 2 ^ 32 + offset true (Z.of_nat i)) mod 2 ^ 32, r (Committed 11) / 2 ^ (8 * Z.of_nat i) mod 2 ^ 8)) (seq 0 n).
Proof.
  intros Sat R Co. rewrite inputs_of.
  exact (bytes_first chip_read_public 17 21 8 true tag_input 11 r n read_pairs Sat R Co word_tag_input some_tag_input).
Qed.

(** The bytes read: no more than the count. *)
Lemma read_data r n : satisfies chip_read_public r -> real_row r = true -> counted r n ->
  r (Committed 11) mod 2 ^ (8 * Z.of_nat n) = r (Committed 11).
Proof.
  intros Sat R Co. assert (W : words r) by apply Sat.
  pose proof (disjoint_word r (col 11) (fxor byte_mask real) ones64 word_ones
    (gadget_holds chip_read_public 9 ones64 (disjoint_gate (col 11) (fxor byte_mask real) ones64) r ltac:(vm_cast_no_check (eq_refl true)) Sat)) as D.
  clear Sat. rewrite eval_col in D.
  rewrite land_ones64 in D by (apply word_land_l; apply W). rewrite eval_fxor, (counted_mask r n Co), real_ones in D by exact R.
  apply no_more_bytes; [apply W|lia|exact D].
Qed.
(** The bytes that they replace. *)
Lemma read_replaced r n : satisfies chip_read_public r -> real_row r = true -> counted r n ->
  eval r (col 16) = eval r (col 12) / 2 ^ (8 * (eval r (col 2) mod 8)) mod 2 ^ (8 * Z.of_nat n).
Proof.
  intros Sat R Co. assert (W : words r) by apply Sat. pose proof (counted_within r n Co) as L.
  pose proof (Z.mod_pos_bound (eval r (col 2)) 8 ltac:(lia)) as A8.
  pose proof (amount_sound chip_read_public [(10%nat, true); (11%nat, true); (12%nat, true)] (col 2) 3
    (fun a => [(col 15, lowered a (col 12), 0)]) ltac:(vm_cast_no_check (eq_refl true)) r Sat R) as G.
  pose proof (gadget_holds chip_read_public 13 ones64 (and_gate (col 16) (col 15) byte_mask ones64) r ltac:(vm_cast_no_check (eq_refl true)) Sat) as H.
  clear Sat. change (2 ^ Z.of_nat 3) with 8 in G. set (a := eval r (col 2) mod 8) in *. apply Forall_inv in G. cbn [claimed] in G.
  rewrite <- (lowered_bytes r (col 12) a (Z.of_nat n)) by (exact W || reflexivity || lia).
  rewrite (and64 r (col 16) (col 15) byte_mask) by (try (now apply eval_word); exact H).
  rewrite (counted_mask r n Co). f_equal. rewrite G. apply Z.lxor_0_r.
Qed.
(** The change, at its place in the word. *)
Lemma read_change r n : satisfies chip_read_public r -> real_row r = true -> counted r n ->
  eval r (fxor (col 11) (col 16)) < 2 ^ (8 * Z.of_nat n) ->
  eval r (fxor (col 12) (col 19)) = Z.lxor (eval r (col 12)) (Z.shiftl (eval r (fxor (col 11) (col 16))) (8 * (eval r (col 2) mod 8))).
Proof.
  intros Sat R Co CB. assert (W : words r) by apply Sat. pose proof (counted_within r n Co) as L.
  pose proof (Z.mod_pos_bound (eval r (col 2)) 8 ltac:(lia)) as A8.
  pose proof (amount_sound chip_read_public [(14%nat, true); (15%nat, true); (16%nat, true)] (col 2) 3
    (fun a => [(col 19, move Rotl (8 * a) (fxor (col 11) (col 16)), 0)]) ltac:(vm_cast_no_check (eq_refl true)) r Sat R) as G.
  clear Sat. change (2 ^ Z.of_nat 3) with 8 in G. set (a := eval r (col 2) mod 8) in *. apply Forall_inv in G. cbn [claimed] in G.
  rewrite eval_fxor. f_equal. rewrite G, Z.lxor_0_r.
  apply (rotate_within r _ a (Z.of_nat n)); [exact W|reflexivity|exact A8|lia|exact L|exact CB].
Qed.

Theorem read_public_sound : chip_sound 8 chip_read_public.
Proof.
  apply (memory_call_chip 8 _ read_layout (const 63) (col 2) (col 3) (const 3) number (col 12) (fxor (col 12) (col 19))
    (Some (input_cell, col 8, left_after))); [vm_cast_no_check (eq_refl true)|].
  assert (LO : l_output read_layout = []) by (vm_compute; reflexivity). rewrite LO. clear LO.
  intros r p st m Sat R P A N X Y O B M Cu In Il _. assert (W : words r) by apply Sat.
  destruct (count_holds chip_read_public r) as [n Co]; [vm_cast_no_check (eq_refl true)|exact Sat|exact R|].
  change (eval r (col 8) = Z.of_nat (length (Spec.m_input m))) in Cu. rewrite eval_col in Cu.
  destruct (left_holds r n Sat R Co) as [NL LA]. pose proof (bound_reached r n Sat R Co) as BR. pose proof (room_bounds r n Co) as RB.
  pose proof (read_data r n Sat R Co) as ED. pose proof (read_replaced r n Sat R Co) as ER. pose proof (read_change r n Sat R Co) as V.
  unfold inputs_ok in In. rewrite (read_tokens r n Sat R Co) in In. clear Sat.
  pose proof (counted_within r n Co) as L. pose proof (Z.mod_pos_bound (eval r (col 2)) 8 ltac:(lia)) as A8.
  assert (FI : firstn n (Spec.m_input m) = Spec.bytes n (r (Committed 11))).
  { apply (first_inputs _ (r (Committed 8))); [lia|exact Cu|lia|exact NL|exact In]. }
  clear In. rewrite Cu in NL, LA, BR.
  assert (WX : word (eval r (col 2))) by (apply eval_word; [reflexivity|exact W]).
  assert (WM : word (eval r (col 12))) by (apply eval_word; [reflexivity|exact W]).
  set (a := eval r (col 2) mod 8) in *. set (d := r (Committed 11)) in *. set (old := eval r (col 12)) in *.
  set (replaced := old / 2 ^ (8 * a) mod 2 ^ (8 * Z.of_nat n)) in *.
  assert (CB : 0 <= Z.lxor d replaced < 2 ^ (8 * Z.of_nat n)) by (apply change_within; [lia|exact ED]).
  assert (EC : eval r (fxor (col 11) (col 16)) = Z.lxor d replaced) by (rewrite eval_fxor, ER, eval_col; reflexivity).
  rewrite EC in V. specialize (V (proj2 CB)).
  assert (DV : Z.lxor (Z.shiftr old (8 * a)) (Z.lxor d replaced) mod 2 ^ (8 * Z.of_nat n) = d mod 2 ^ (8 * Z.of_nat n)).
  { unfold replaced. rewrite Z.shiftr_div_pow2 by lia. apply changed_to. lia. }
  pose proof (eq_trans N (const_value r 63 R word_63)) as N'. pose proof (eq_trans O (const_value r 3 R word_3)) as O'. clear N O.
  set (m1 := Spec.set_input (skipn n (Spec.m_input m)) m).
  assert (A1 : agree p (update st (Reg input_cell) (eval r left_after, 0)) m1)
    by (apply agree_input_advance; [exact A|rewrite LA, skipn_length; lia]).
  assert (X1 : Spec.reg m1 Spec.a1 = eval r (col 2)) by exact X.
  assert (M1 : Spec.mem m1 (eval r (col 2) / 8) = old) by exact M.
  destruct (delivered p _ m1 n d (eval r (fxor (col 12) (col 19))) P A1) as (m' & D & Pc & Ou & A').
  - rewrite X1, M1. exact WM.
  - rewrite X1. exact B.
  - rewrite X1. exact L.
  - rewrite X1. apply WX.
  - intros hi. rewrite X1, M1, V, <- DV. apply changed_is_stored; [exact WM|apply A8|lia|exact L|exact CB].
  - exists [], m', []. split; [|split; [exact Pc|split; [|split; [exact Ou|reflexivity]]]].
    + unfold Spec.call. rewrite N', O', (counted_number r n Co). cbn [Z.eqb orb Pos.eqb Spec.call_exit Spec.call_exit_group Spec.call_read].
      unfold Spec.read_public. rewrite X, Y.
      assert (F : firstn (Z.to_nat (Spec.room (eval r (col 2)) (eval r (col 3)))) (Spec.m_input m) = firstn n (Spec.m_input m)
        /\ skipn (Z.to_nat (Spec.room (eval r (col 2)) (eval r (col 3)))) (Spec.m_input m) = skipn n (Spec.m_input m)).
      { destruct BR as [E|E]; [rewrite E, Nat2Z.id; now split|].
        split; [rewrite !firstn_all2 by lia; reflexivity|rewrite !skipn_all2 by lia; reflexivity]. }
      destruct F as [-> ->]. rewrite FI. exact D.
    + cbn [advance]. rewrite X1 in A'. apply agree_same with (2 := A'). intros c. unfold update. destruct c; reflexivity.
Qed.
