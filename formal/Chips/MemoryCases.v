(** Loads and stores by cases: the operation and the byte of the word where the access begins. In each case all selectors are known, and
    what goes into rd or into memory is linear: bytes moved, kept, and extended by their sign. *)
From Coq Require Import ZArith Lia ZifyBool List Bool.
From Carryless Require Spec SpecFacts SpecWords.
From Carryless Require Import Words Circuit Machine Fields Row Meaning Cases Gadgets Patterns.
From Carryless.Chips Require Import Common MemoryPattern MemoryAccess.
Import ListNotations.
Local Open Scope Z_scope.

(** * Cases *)

(** What is known of a row in a case. The bits that the token asserts to be zero make most of the cases of an aligned access contradictory. *)
Definition known_bits (asserted : Z) (k : kind) (flags b : Z) : list assumption :=
  (fields, 16, true) :: bits_are fields 17 6 flags ++ bits_are fields 24 8 (kind_number k)
  ++ bits_are (fmask asserted address) 0 3 0 ++ bits_are address 0 3 b.
Definition memory_cases (asserted : Z) (ops : list Spec.op) (claims : Spec.op -> Z -> list claim) : list case :=
  flat_map (fun o => match kind_of_op o with
    | Some (k, flags) => map (fun b => (known_bits asserted k flags (Z.of_nat b), claims o (Z.of_nat b))) (seq 0 8)
    | None => []
    end) ops.

Lemma memory_cases_sound c p asserted ops claims : check c p (memory_cases asserted ops claims) = true ->
  forall r o, satisfies c r -> real_row r = true -> row_executes ops r o -> eval r (fmask asserted address) = 0 ->
  Forall (claimed r) (claims o (eval r address mod 8)).
Proof.
  intros H r o Sat Real [I (k & flags & KO & KI & FL)] Z0. set (b := eval r address mod 8).
  assert (B : 0 <= b < 8) by (apply Z.mod_pos_bound; lia).
  assert (C : In (known_bits asserted k flags b, claims o b) (memory_cases asserted ops claims)).
  { apply in_flat_map. exists o. split; [exact I|]. rewrite KO. apply in_map_iff. exists (Z.to_nat b). rewrite Z2Nat.id by lia.
    split; [reflexivity|]. apply in_seq. lia. }
  apply (check_sound c p _ H r _ Sat C). cbn [fst]. unfold known_bits. constructor.
  - unfold assumed, fields. rewrite eval_col. exact Real.
  - assert (E : eval r fields = fields_of r) by apply eval_col.
    rewrite !Forall_app. split; [|split; [|split]]; apply bits_are_assumed; try discriminate; rewrite Z.shiftr_div_pow2, ?E, ?Z0 by discriminate.
    + change (2 ^ Z.of_nat 6) with (2 ^ 6). rewrite <- FL. symmetry. apply Z.mod_mod. discriminate.
    + unfold kind_in in KI. change (2 ^ Z.of_nat 8) with (2 ^ 8). rewrite <- KI. symmetry. apply Z.mod_mod. discriminate.
    + reflexivity.
    + change (2 ^ Z.of_nat 3) with 8. rewrite Z.div_1_r. unfold b. symmetry. apply Z.mod_mod. discriminate.
Qed.

(** * Forms of bytes *)

Lemma eval_move_shr r k f : words r -> form_ok f = true -> 0 <= k < 64 -> eval r (move Shr k f) = eval r f / 2 ^ k.
Proof.
  intros W F K. unfold move. destruct (Z.eqb_spec k 0) as [->|N]; [now rewrite Z.div_1_r|].
  rewrite eval_fstep by (assumption || (unfold step_ok; lia)). cbn. now rewrite Z.shiftr_div_pow2 by lia.
Qed.
Lemma form_ok_move s k f : form_ok f = true -> (k <> 0 -> step_ok (s k) = true) -> form_ok (move s k f) = true.
Proof. intros F S. unfold move. destruct (Z.eqb_spec k 0); [exact F|]. rewrite form_ok_fstep; auto. Qed.

(** The low bytes, extended as the operation does. *)
Definition extended (o : Spec.op) (f : form) : form :=
  let n := 64 - 8 * Spec.width o in
  match o with
  | Spec.LD => f
  | Spec.LBU | Spec.LHU | Spec.LWU => fstep (Shr n) (fstep (Shl n) f)
  | _ => fstep (Sar n) (fstep (Shl n) f)
  end.

Lemma shr_shl n x : 0 < n < 64 -> word x -> run_step (Shr (64 - n)) (run_step (Shl (64 - n)) x) = x mod 2 ^ n.
Proof.
  intros N W. apply word_bits_inj.
  - repeat apply run_step_word; try assumption; unfold step_ok; lia.
  - apply (SpecWords.small_word n); [|lia]. apply Z.mod_pos_bound. lia.
  - intros i I. cbn [run_step]. rewrite Z.shiftr_spec, testbit_low, Z.shiftl_spec by lia. replace (i + (64 - n) - (64 - n)) with i by lia.
    destruct (Z.lt_ge_cases i n).
    + rewrite Z.mod_pow2_bits_low by lia. destruct (Z.ltb_spec (i + (64 - n)) 64); [apply andb_true_r|lia].
    + rewrite Z.mod_pow2_bits_high by lia. destruct (Z.ltb_spec (i + (64 - n)) 64); [lia|apply andb_false_r].
Qed.
Lemma sar_shl n x : 0 < n < 64 -> word x -> run_step (Sar (64 - n)) (run_step (Shl (64 - n)) x) = sext n x.
Proof.
  intros N W. assert (S : word (run_step (Shl (64 - n)) x)) by (apply run_step_word; [unfold step_ok; lia|assumption]).
  apply word_bits_inj; [apply run_step_word; [unfold step_ok; lia|assumption]|apply sext_word|].
  intros i I. rewrite testbit_run_step, testbit_sext by (assumption || unfold step_ok; lia). cbn [bit_of_step bit_at run_step].
  rewrite testbit_low, Z.shiftl_spec by lia. replace (Z.min 63 (i + (64 - n)) - (64 - n)) with (Z.min i (n - 1)) by lia.
  destruct (Z.ltb_spec (Z.min 63 (i + (64 - n))) 64); [apply andb_true_r|lia].
Qed.

(** The form is what a load makes of the low bytes of another. *)
Lemma eval_extended r o f : is_load o = true -> words r -> form_ok f = true ->
  eval r (extended o f) = Spec.extend o (eval r f mod 2 ^ (8 * Spec.width o)).
Proof.
  intros L W F. pose proof (eval_word r f F W) as WF.
  assert (E : forall s n, step_ok (s (64 - n)) = true -> step_ok (Shl (64 - n)) = true ->
    eval r (fstep (s (64 - n)) (fstep (Shl (64 - n)) f)) = run_step (s (64 - n)) (run_step (Shl (64 - n)) (eval r f))).
  { intros s n S1 S2. now rewrite !eval_fstep by (rewrite ?form_ok_fstep; assumption). }
  destruct o; try discriminate L; unfold extended, Spec.extend; cbn [Spec.width];
    rewrite ?(E Sar (8 * 1)), ?(E Sar (8 * 2)), ?(E Sar (8 * 4)), ?(E Shr (8 * 1)), ?(E Shr (8 * 2)), ?(E Shr (8 * 4)) by reflexivity;
    rewrite ?sar_shl, ?shr_shl by (assumption || lia); try reflexivity;
    try (apply sext_mod; rewrite Z.mod_mod by lia; reflexivity).
  change (2 ^ (8 * 8)) with modulus. rewrite Z.mod_small by exact WF. symmetry. now apply sext64.
Qed.

(** * Loads within a word *)

(** The result is the bytes from the [b]th on, and the access does not reach beyond the word: if it does, the case is contradictory. *)
Definition load_claims (w v : form) (o : Spec.op) (b : Z) : list claim :=
  if b + Spec.width o <=? 8 then [(v, extended o (move Shr (8 * b) w), 0)] else [([], [], 1)].

Lemma byte_range x : 0 <= 8 * (x mod 8) < 64.
Proof. pose proof (Z.mod_pos_bound x 8 ltac:(lia)). lia. Qed.

Lemma load_by_cases c p asserted ops w v : form_ok w = true -> forallb is_load ops = true ->
  check c p (memory_cases asserted ops (load_claims w v)) = true -> load_datapath asserted ops w v c.
Proof.
  intros FW L H r o Sat Real RX Z0 b. assert (W : words r) by (destruct Sat; assumption).
  assert (Lo : is_load o = true) by (rewrite forallb_forall in L; apply L, (row_op _ _ _ RX)).
  pose proof (memory_cases_sound c p asserted ops _ H r o Sat Real RX Z0) as C. fold b in C. unfold load_claims in C.
  destruct (Z.leb_spec (b + Spec.width o) 8) as [B|B]; apply Forall_inv in C; cbn [claimed] in C; [|discriminate C].
  split; [exact B|]. pose proof (byte_range (eval r address)) as BR. fold b in BR.
  rewrite C, Z.lxor_0_r, eval_extended, eval_move_shr
    by (assumption || (apply form_ok_move; [assumption|intros NZ; unfold step_ok; clear - BR NZ; lia])).
  reflexivity.
Qed.

(** The layout with the whole address in the memory access; the token has it without its low bits. *)
Definition load_layout (asserted : Z) (c : chip) : layout := with_address 1 address (fmask asserted address) (layout_of c).
Definition no_reach : reach := Reach 0 (InReg []) [] [] (0%nat, false).
Definition nth_old (n : nat) (c : chip) : form := h_old (nth n (l_reaches (layout_of c)) no_reach).
Definition nth_new (n : nat) (c : chip) : form := h_new (nth n (l_reaches (layout_of c)) no_reach).

(** A load within a word is sound if its accesses and its cases pass the checks. *)
Theorem load_chip_by_cases p closed number asserted ops c : let w := nth_old 1 c in let v := nth_new 2 c in
  load_check closed number asserted ops w v c (load_layout asserted c) && form_ok w
    && check c p (memory_cases asserted ops (load_claims w v)) = true ->
  executes closed number ops -> ~ has_kind closed number KConstant -> chip_sound 4 c.
Proof.
  intros w v. rewrite !andb_true_iff. intros [[LC FW] CC] EX NC.
  apply (load_chip closed number asserted ops w v c (load_layout asserted c) LC EX NC).
  apply (load_by_cases c p); try assumption. unfold load_check in LC. rewrite !andb_true_iff in LC. tauto.
Qed.

(** Solves [executes]. *)
Ltac solve_executes := intros [] ? ? [= <- <-] K; vm_compute in K; try discriminate K; cbn; tauto.

(** * Stores *)

(** Bits [8 b] to [8 b + 8 n - 1], of the first and of the second word. *)
Definition low_mask (b n : Z) : Z := low 64 (Z.shiftl (Z.ones (8 * n)) (8 * b)).
Definition high_mask (b n : Z) : Z := Z.shiftr (Z.shiftl (Z.ones (8 * n)) (8 * b)) 64.
Definition new_low (lo y : form) (b n : Z) : form :=
  fxor (fmask (Z.lxor ones64 (low_mask b n)) lo) (fmask (low_mask b n) (move Shl (8 * b) y)).
Definition new_high (hi y : form) (b n : Z) : form :=
  fxor (fmask (Z.lxor ones64 (high_mask b n)) hi) (fmask (high_mask b n) (if b =? 0 then [] else fstep (Shr (64 - 8 * b)) y)).

Lemma testbit_bytes b n i : 0 <= b -> 0 <= n -> 0 <= i ->
  Z.testbit (Z.shiftl (Z.ones (8 * n)) (8 * b)) i = (8 * b <=? i) && (i <? 8 * b + 8 * n).
Proof.
  intros B N I. rewrite Z.shiftl_spec by assumption. destruct (Z.leb_spec (8 * b) i).
  - rewrite Z.testbit_ones_nonneg by lia. lia.
  - now rewrite testbit_neg by lia.
Qed.
Lemma testbit_move_shl r k f i : words r -> form_ok f = true -> 0 <= k < 64 -> k <= i < 64 ->
  Z.testbit (eval r (move Shl k f)) i = Z.testbit (eval r f) (i - k).
Proof.
  intros W F K I. unfold move. destruct (Z.eqb_spec k 0) as [->|N]; [now rewrite Z.sub_0_r|].
  change (fstep (Shl k) f) with (fshl k f). apply testbit_fshl. lia.
Qed.

(** What the two words are after a store. *)
Lemma eval_new_low r lo hi y b n : words r -> form_ok lo = true -> form_ok y = true -> 0 <= b < 8 -> 0 <= n ->
  eval r (new_low lo y b n) = wrap (stored (eval r lo) hi b n (eval r y)).
Proof.
  intros W FL FY B N. pose proof (eval_word r lo FL W) as WL. apply word_bits_inj; [|apply wrap_word|].
  - unfold new_low. rewrite eval_fxor, !eval_fmask. apply word_lxor; [now apply word_land_l|apply word_land_r, word_low].
  - intros i I. rewrite testbit_wrap, testbit_stored by (assumption || lia). replace (i <? 64) with true by lia. rewrite andb_true_r.
    unfold new_low, low_mask. rewrite testbit_fxor, !testbit_fmask, Z.lxor_spec, testbit_ones64, testbit_low, testbit_bytes by lia.
    replace (i <? 64) with true by lia. rewrite andb_true_r.
    destruct ((8 * b <=? i) && (i <? 8 * b + 8 * n)) eqn:E; cbn [xorb negb].
    + rewrite testbit_move_shl by (assumption || lia). now rewrite andb_false_r, andb_true_r, xorb_false_l.
    + now rewrite andb_false_r, andb_true_r, xorb_false_r.
Qed.
Lemma eval_new_high r lo hi y b n : words r -> word lo -> form_ok hi = true -> form_ok y = true -> 0 <= b < 8 -> 0 <= n <= 8 ->
  eval r (new_high hi y b n) = stored lo (eval r hi) b n (eval r y) / 2 ^ 64.
Proof.
  intros W WL FH FY B N. pose proof (eval_word r hi FH W) as WH. pose proof (eval_word r y FY W) as WY.
  assert (HM : forall i, 0 <= i -> Z.testbit (high_mask b n) i = (i <? 8 * b + 8 * n - 64)).
  { intros i I. unfold high_mask. rewrite Z.shiftr_spec, testbit_bytes by lia. lia. }
  assert (WM : word (high_mask b n)).
  { apply word_of_bits. intros i I. rewrite HM by lia. lia. }
  apply Z.bits_inj'. intros i I. rewrite Z.div_pow2_bits, testbit_stored by (assumption || lia).
  unfold new_high. rewrite testbit_fxor, !testbit_fmask, Z.lxor_spec, HM by assumption.
  replace (i + 64 <? 64) with false by lia. replace (i + 64 - 64) with i by lia.
  replace ((8 * b <=? i + 64) && (i + 64 <? 8 * b + 8 * n)) with (i <? 8 * b + 8 * n - 64) by lia.
  destruct (Z.ltb_spec i (8 * b + 8 * n - 64)).
  - rewrite andb_true_r, testbit_ones64, andb_false_r, xorb_false_l by lia. destruct (Z.eqb_spec b 0); [lia|].
    change (fstep (Shr (64 - 8 * b)) y) with (fshr (64 - 8 * b) y). rewrite testbit_fshr by assumption. f_equal. lia.
  - rewrite andb_false_r, xorb_false_r, xorb_false_r. destruct (Z.lt_ge_cases i 64).
    + rewrite testbit_ones64 by lia. apply andb_true_r.
    + rewrite (word_above (eval r hi)) by assumption. reflexivity.
Qed.

Definition store_claims (y old new : form) (o : Spec.op) (b : Z) : list claim :=
  if b + Spec.width o <=? 8 then [(new, new_low old y b (Spec.width o), 0)] else [([], [], 1)].

Lemma store_by_cases c p asserted ops y old new : form_ok old && form_ok y && forallb is_store ops = true ->
  check c p (memory_cases asserted ops (store_claims y old new)) = true -> store_datapath asserted ops y old new c.
Proof.
  rewrite !andb_true_iff. intros [[FO FY] L] H r o Sat Real RX Z0 b. assert (W : words r) by (destruct Sat; assumption).
  assert (Lo : is_load o || is_store o = true)
    by (rewrite forallb_forall in L; rewrite (L o (row_op _ _ _ RX)); apply orb_true_r).
  pose proof (memory_cases_sound c p asserted ops _ H r o Sat Real RX Z0) as C. fold b in C. unfold store_claims in C.
  destruct (Z.leb_spec (b + Spec.width o) 8) as [B|B]; apply Forall_inv in C; cbn [claimed] in C; [|discriminate C].
  split; [exact B|]. intros hi. rewrite C, Z.lxor_0_r.
  apply eval_new_low; try assumption; [apply Z.mod_pos_bound; reflexivity|apply (width_bound o Lo)].
Qed.

Definition store_layout (asserted : Z) (c : chip) : layout := with_address 2 address (fmask asserted address) (layout_of c).

(** A store within a word. *)
Theorem store_chip_by_cases p closed number asserted ops c : let y := nth_old 1 c in let old := nth_old 2 c in let new := nth_new 2 c in
  store_check closed number asserted ops y old new c (store_layout asserted c) && (form_ok old && form_ok y && forallb is_store ops)
    && check c p (memory_cases asserted ops (store_claims y old new)) = true ->
  executes closed number ops -> ~ has_kind closed number KConstant -> chip_sound 4 c.
Proof.
  intros y old new [[SC F]%andb_true_iff CC]%andb_true_iff EX NC.
  apply (store_chip closed number asserted ops y old new c (store_layout asserted c) SC EX NC). now apply (store_by_cases c p).
Qed.

(** * Across two words *)

(** The bytes from the [b]th on. *)
Definition window (lo hi : form) (b : Z) : form := fxor (move Shr (8 * b) lo) (if b =? 0 then [] else fstep (Shl (64 - 8 * b)) hi).

Lemma form_ok_window lo hi b : form_ok lo = true -> form_ok hi = true -> 0 <= b < 8 -> form_ok (window lo hi b) = true.
Proof.
  intros FL FH B. unfold window. rewrite form_ok_app. apply andb_true_iff. split.
  - apply form_ok_move; [assumption|]. intros N. unfold step_ok. lia.
  - destruct (Z.eqb_spec b 0); [reflexivity|]. rewrite form_ok_fstep by (unfold step_ok; lia). assumption.
Qed.
Lemma eval_window r lo hi b : words r -> form_ok lo = true -> form_ok hi = true -> 0 <= b < 8 ->
  eval r (window lo hi b) = wrap ((eval r lo + 2 ^ 64 * eval r hi) / 2 ^ (8 * b)).
Proof.
  intros W FL FH B. pose proof (eval_word r lo FL W) as WL. pose proof (eval_word r hi FH W) as WH.
  apply word_bits_inj; [apply eval_word; [now apply form_ok_window|assumption]|apply wrap_word|].
  intros i I. rewrite testbit_wrap, Z.div_pow2_bits, SpecFacts.testbit_two_words by (assumption || lia).
  replace (i <? 64) with true by lia. rewrite andb_true_r. unfold window.
  rewrite testbit_fxor, eval_move_shr, Z.div_pow2_bits by (assumption || lia). destruct (Z.eqb_spec b 0) as [->|N].
  - rewrite eval_nil, Z.testbit_0_l, xorb_false_r. destruct (Z.ltb_spec (i + 8 * 0) 64); [reflexivity|lia].
  - change (fstep (Shl (64 - 8 * b)) hi) with (fshl (64 - 8 * b) hi). rewrite testbit_fshl by lia.
    destruct (Z.ltb_spec (i + 8 * b) 64).
    + now rewrite (testbit_neg (eval r hi)), xorb_false_r by lia.
    + rewrite (word_above (eval r lo)), xorb_false_l by assumption. f_equal. lia.
Qed.
Lemma mod_wrap n x : 0 <= n <= 64 -> wrap x mod 2 ^ n = x mod 2 ^ n.
Proof.
  intros N. apply Z.bits_inj'. intros i I. destruct (Z.lt_ge_cases i n).
  - rewrite !Z.mod_pow2_bits_low, testbit_wrap by lia. replace (i <? 64) with true by lia. apply andb_true_r.
  - now rewrite !Z.mod_pow2_bits_high by lia.
Qed.

Definition load_across_claims (lo hi v : form) (o : Spec.op) (b : Z) : list claim := [(v, extended o (window lo hi b), 0)].

Lemma load_across_by_cases c p ops lo hi v : form_ok lo && form_ok hi && forallb is_load ops = true ->
  check c p (memory_cases 0 ops (load_across_claims lo hi v)) = true -> load_across_datapath ops lo hi v c.
Proof.
  rewrite !andb_true_iff. intros [[FL FH] L] H r o Sat Real RX b. assert (W : words r) by (destruct Sat; assumption).
  assert (Lo : is_load o = true) by (rewrite forallb_forall in L; apply L, (row_op _ _ _ RX)).
  assert (Z0 : eval r (fmask 0 address) = 0) by (rewrite eval_fmask; apply Z.land_0_r).
  pose proof (memory_cases_sound c p 0 ops _ H r o Sat Real RX Z0) as C. fold b in C. unfold load_across_claims in C.
  apply Forall_inv in C. cbn [claimed] in C. assert (B : 0 <= b < 8) by (apply Z.mod_pos_bound; reflexivity).
  assert (FW : form_ok (window lo hi b) = true) by now apply form_ok_window.
  assert (WB : 0 <= 8 * Spec.width o <= 64) by (pose proof (width_bound o ltac:(now rewrite Lo)); clear - H0; lia).
  now rewrite C, Z.lxor_0_r, eval_extended, eval_window, mod_wrap by assumption.
Qed.

Definition across_layout (n w : nat) (c : chip) : layout :=
  with_address (S n) (next_word w) [] (with_address n address [] (layout_of c)).

(** A load across two words. [nw] are the constraint and the column of the next word's address. *)
Theorem load_across_chip_by_cases p closed number nw ops c : let lo := nth_old 1 c in let hi := nth_old 2 c in let v := nth_new 3 c in
  load_across_check closed number nw ops lo hi v c (across_layout 1 (snd nw) c) && (form_ok lo && form_ok hi && forallb is_load ops)
    && check c p (memory_cases 0 ops (load_across_claims lo hi v)) = true ->
  executes closed number ops -> ~ has_kind closed number KConstant -> chip_sound 8 c.
Proof.
  intros lo hi v [[LC F]%andb_true_iff CC]%andb_true_iff EX NC.
  apply (load_across_chip closed number nw ops lo hi v c (across_layout 1 (snd nw) c) LC EX NC). now apply (load_across_by_cases c p).
Qed.

Definition store_across_claims (y lo lo' hi hi' : form) (o : Spec.op) (b : Z) : list claim :=
  [(lo', new_low lo y b (Spec.width o), 0); (hi', new_high hi y b (Spec.width o), 0)].

Lemma store_across_by_cases c p ops y lo lo' hi hi' : form_ok y && form_ok lo && form_ok hi && forallb is_store ops = true ->
  check c p (memory_cases 0 ops (store_across_claims y lo lo' hi hi')) = true -> store_across_datapath ops y lo lo' hi hi' c.
Proof.
  rewrite !andb_true_iff. intros [[[FY FL] FH] L] H r o Sat Real RX. assert (W : words r) by (destruct Sat; assumption).
  assert (Lo : is_load o || is_store o = true)
    by (rewrite forallb_forall in L; rewrite (L o (row_op _ _ _ RX)); apply orb_true_r).
  assert (Z0 : eval r (fmask 0 address) = 0) by (rewrite eval_fmask; apply Z.land_0_r).
  pose proof (memory_cases_sound c p 0 ops _ H r o Sat Real RX Z0) as C. unfold store_across_claims in C.
  pose proof (Forall_inv C) as C1. pose proof (Forall_inv (Forall_inv_tail C)) as C2. cbn [claimed] in C1, C2.
  assert (B : 0 <= eval r address mod 8 < 8) by (apply Z.mod_pos_bound; reflexivity).
  pose proof (width_bound o Lo) as WB. pose proof (eval_word r lo FL W) as WL. rewrite C1, C2, !Z.lxor_0_r. split.
  - apply eval_new_low; try assumption. apply WB.
  - now apply eval_new_high.
Qed.

(** A store across two words. *)
Theorem store_across_chip_by_cases p closed number nw ops c :
  let y := nth_old 1 c in let lo := nth_old 2 c in let lo' := nth_new 2 c in let hi := nth_old 3 c in let hi' := nth_new 3 c in
  store_across_check closed number nw ops y lo lo' hi hi' c (across_layout 2 (snd nw) c)
    && (form_ok y && form_ok lo && form_ok hi && forallb is_store ops)
    && check c p (memory_cases 0 ops (store_across_claims y lo lo' hi hi')) = true ->
  executes closed number ops -> ~ has_kind closed number KConstant -> chip_sound 8 c.
Proof.
  intros y lo lo' hi hi' [[SC F]%andb_true_iff CC]%andb_true_iff EX NC.
  apply (store_across_chip closed number nw ops y lo lo' hi hi' c (across_layout 2 (snd nw) c) SC EX NC).
  now apply (store_across_by_cases c p).
Qed.
