(** Rows that access memory: from their accesses to a step of the specification. [row_chip] is for any row that goes on to the next
    instruction, of one or more kinds; [access_touches] says what an access to memory is at.

    The address of loads and stores is rs1 + immediate, modulo 2^64. A cell that begins has an index below 2^61, so that what the row puts
    into the token above the index (asserted bits of the address) is zero. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec SpecFacts SpecMemory.
From Carryless Require Import Words Circuit Machine Fields FieldsFacts Meaning Row Gadgets Patterns.
Import ListNotations.
Local Open Scope Z_scope.

(** * Rows of one or more kinds *)

(** The chip's rows have the kinds that are [number] in the bits [closed]. *)
Definition of_kinds (closed number : Z) (l : layout) : bool :=
  (l_closed l =? closed * 2 ^ 24) && (l_kind l =? number * 2 ^ 24) && (0 <=? closed) && (closed <? 2 ^ 8).
Definition has_kind (closed number : Z) (k : kind) : Prop := Z.land (kind_number k) closed = number.

(** What is fetched, of whatever kind. *)
Lemma fetch_any p st m r x : Spec.program_ok p -> agree p st m -> Spec.m_pc m = pc_of r ->
  st (Text (pc_of r)) = (fields_of r, x) -> real_row r = true -> words r ->
  exists i k flags, fetched_instr p r k x i flags /\ kind_in r = kind_number k.
Proof.
  intros P A PC F R W.
  destruct (fetched p st m (pc_of r) (fields_of r, x) A F (real_fields r R)) as (i & Fi & Ti & E).
  destruct (Spec.text_ok p P _ _ Ti) as (Ok & Pc & _).
  apply encode_some in E as (Last & k & flags & Ki & Ef & Ex).
  assert (Hpc : 0 <= pc_of r <= Spec.last_pc) by lia.
  destruct (fields_div_mod (pc_of r) i k flags Ok Hpc Ki) as (_ & _ & _ & _ & _ & _ & E7 & _).
  rewrite <- Ef in E7. assert (K : kind_in r = kind_number k) by exact E7.
  destruct (fetch_sound p st m r x k P W A PC F R K) as (i' & flags' & FI).
  eauto.
Qed.

(** A settled row's kind is one of the chip's. *)
Lemma settled_has closed number l r k : of_kinds closed number l = true -> settled l r -> kind_in r = kind_number k ->
  has_kind closed number k.
Proof.
  unfold of_kinds, has_kind. rewrite !andb_true_iff, !Z.eqb_eq, Z.leb_le, Z.ltb_lt. intros [[[C K] C0] C1] [_ S] <-.
  rewrite C, K in S. unfold kind_in, fields_of. apply (f_equal (fun z => z / 2 ^ 24)) in S.
  rewrite Z.div_mul in S by lia. rewrite <- S.
  rewrite <- (Z.shiftr_div_pow2 (Z.land _ _)), Z.shiftr_land, Z.shiftr_div_pow2, (Z.shiftr_div_pow2 (closed * _)), Z.div_mul by lia.
  apply Z.bits_inj'. intros n N. rewrite !Z.land_spec. destruct (Z.lt_ge_cases n 8).
  - now rewrite Z.mod_pow2_bits_low by lia.
  - rewrite (testbit_above 8 closed n) by lia. now rewrite !andb_false_r.
Qed.

(** The instructions of a kind that is the chip's. *)
Definition executes (closed number : Z) (ops : list Spec.op) : Prop := forall o k flags,
  kind_of_op o = Some (k, flags) -> has_kind closed number k -> In o ops.

(** What is known of the instruction of a row: its operation, and what the fields word says of it. *)
Record row_executes (ops : list Spec.op) (r : row) (o : Spec.op) : Prop := {
  row_op : In o ops;
  row_fields : exists k flags, kind_of_op o = Some (k, flags) /\ kind_in r = kind_number k /\ fields_of r / 2 ^ 17 mod 2 ^ 6 = flags }.

Definition row_layout (closed number : Z) (c : chip) (l : layout) : bool :=
  row_check c l && of_kinds closed number l && goes_on l && no_bytes l.

(** A row is a step if its accesses beside the fetch have the instruction's effect. *)
Theorem row_chip closed number ops c l : row_layout closed number c l = true -> executes closed number ops -> ~ has_kind closed number KConstant ->
  (forall p r st st' m i k flags, Spec.program_ok p -> satisfies c r -> settled l r -> agree p st m ->
    fetched_instr p r k match h_place (l_fetch l) with InText e => eval r e | _ => 0 end i flags ->
    row_executes ops r (Spec.i_op i) -> kind_of_op (Spec.i_op i) = Some (k, flags) -> Spec.m_pc m = pc_of r ->
    run_accesses st (map (access_of r) (l_reaches l)) st' ->
    Forall (fun a => begun p (a_cell a)) (map (access_of r) (l_reaches l)) ->
    exists m', Spec.execute p [] i m = Spec.Next (Spec.set_pc (Spec.m_pc m + Spec.i_length i) m')
      /\ Spec.m_output m' = Spec.m_output m /\ agree p st' m') ->
  chip_sound (l_span l) c.
Proof.
  unfold row_layout. rewrite !andb_true_iff. intros [[[RC OK] GO] NB] EX NC D r Sat. revert r Sat.
  apply (row_check_sound c l (fun s0 => forall p, Spec.program_ok p -> meaning p s0) RC).
  intros r Sat Set_ p P. assert (W : words r) by (destruct Sat; assumption).
  unfold meaning. intros st st' m A PC Run Bg _ _ _. unfold row_of in *. cbn [s_pc s_accesses s_next s_output s_input] in *.
  unfold goes_on in GO. destruct (l_going l) eqn:G; try discriminate GO.
  unfold no_bytes in NB. destruct (l_input l) eqn:LI; [|discriminate NB]. destruct (l_output l) eqn:LO; [|discriminate NB].
  intros _. unfold fetch_of in Run. apply run_read in Run as [F Run]. apply Forall_inv_tail in Bg.
  assert (Real : real_row r = true) by (destruct Set_; assumption).
  destruct (fetch_any p st m r _ P A PC F Real W) as (i & k & flags & FI & KI).
  pose proof (settled_has closed number l r k OK Set_ KI) as HK.
  assert (KO : kind_of_op (Spec.i_op i) = Some (k, flags)).
  { destruct (kind_of_cases _ _ _ (fetched_kind _ _ _ _ _ _ FI)) as [(_ & _ & E & _)|E]; [|exact E]. subst k. contradiction. }
  assert (RX : row_executes ops r (Spec.i_op i)).
  { constructor; [exact (EX _ _ _ KO HK)|]. exists k, flags. repeat split; try assumption. apply (fetched_flags _ _ _ _ _ _ FI). }
  destruct (D p r st st' m i k flags P Sat Set_ A FI RX KO PC Run Bg) as (m' & E & O & A').
  exists [], (Spec.set_pc (Spec.m_pc m + Spec.i_length i) m'), [].
  split; [|split; [|split; [|split]]].
  - unfold Spec.step. now rewrite PC, (fetched_at _ _ _ _ _ _ FI), <- PC.
  - cbn. rewrite PC, (fetched_length _ _ _ _ _ _ FI). symmetry. apply Z.mod_small.
    pose proof (fetched_pc _ _ _ _ _ _ FI). pose proof (fetched_ok _ _ _ _ _ _ FI) as (_ & _ & _ & _ & [L|L]);
      unfold Spec.last_pc in *; lia.
  - now apply agree_set_pc.
  - exact O.
  - reflexivity.
Qed.

(** * Accesses to memory *)

(** The access is to the word of the address [a], of which [z] has what is asserted to be zero. *)
Definition touches (h : reach) (slot : Z) (a z old new : form) : bool :=
  (h_slot h =? slot) && match h_place h with InMem b y => same_form b a && same_form y z | _ => false end
  && same_form (h_old h) old && same_form (h_new h) new.

(** A memory access to a cell that begins is at the address's word; what is asserted is zero. *)
Lemma access_touches r p h slot a z old new : words r -> touches h slot a z old new = true -> begun p (a_cell (access_of r h)) ->
  exists t n, access_of r h = Access (Mem (eval r a / 8)) t n (eval r old, 0) (eval r new, 0)
    /\ eval r z = 0 /\ begun p (Mem (eval r a / 8)) /\ word (eval r a) /\ word (eval r old).
Proof.
  intros W. unfold touches. rewrite !andb_true_iff. intros [[[_ P] O] N] B.
  pose proof (same_form_ok _ _ O) as [_ OO]. apply (same_form_sound _ _ r) in O, N; try assumption.
  unfold access_of, content_of, cell_of in *. cbn [a_cell] in B.
  destruct (h_place h) as [|b y|]; try discriminate. apply andb_true_iff in P as [Pa Pz].
  apply same_form_ok in Pa as FA. apply same_form_ok in Pz as FZ. destruct FA as [_ FA], FZ as [_ FZ].
  apply (same_form_sound _ _ r) in Pa, Pz; try assumption. rewrite Pa, Pz in *. rewrite O, N.
  pose proof (eval_word r a FA W) as WA. pose proof (eval_word r z FZ W) as WZ. pose proof (eval_word r old OO W) as WO.
  cbn [begun] in B. assert (Z0 : eval r z = 0).
  { destruct WZ as [WZ _], WA as [WA _]. pose proof (Z.div_pos _ 8 WA ltac:(lia)). nia. }
  rewrite Z0, Z.mul_0_r, Z.add_0_r in *. eauto 8.
Qed.

(** ** The address *)

Definition base : form := col 2.
Definition address : form := add_sum (col 3) base immediate [] ones64 top64.
Definition has_address (c : chip) : bool :=
  part_of ones64 (add_gate (col 3) base immediate [] ones64 top64 None) (constraint_at c 0).

Lemma form_ok_address : form_ok address = true.
Proof. reflexivity. Qed.
Lemma eval_address c r : has_address c = true -> satisfies c r -> eval r address = wrap (eval r base + eval r immediate).
Proof.
  intros H Sat. assert (W : words r) by (destruct Sat; assumption).
  pose proof (part_sound _ _ _ r H W (constraint_at_holds c r 0 Sat)) as G.
  destruct (add64_sound r _ _ _ _ _ G) as [E _]; [now apply eval_word..|unfold eval; cbn; lia|exact I|].
  unfold address. rewrite E. cbn [eval fold_right]. now rewrite Z.add_0_r.
Qed.

(** Operations whose address is rs1 + immediate. *)
Definition is_load (o : Spec.op) : bool :=
  match o with Spec.LB | Spec.LH | Spec.LW | Spec.LD | Spec.LBU | Spec.LHU | Spec.LWU => true | _ => false end.
Definition is_store (o : Spec.op) : bool := match o with Spec.SB | Spec.SH | Spec.SW | Spec.SD => true | _ => false end.

Lemma upper_memory o k flags pc i : is_load o || is_store o = true -> kind_of_op o = Some (k, flags) -> upper k pc i = Spec.i_imm i mod 2 ^ 32.
Proof. destruct o; intros L [=]; try discriminate L; subst; reflexivity. Qed.

Lemma immediate_wrap p r k x i flags : words r -> fetched_instr p r k x i flags -> kind_of_op (Spec.i_op i) = Some (k, flags) ->
  is_load (Spec.i_op i) || is_store (Spec.i_op i) = true -> eval r immediate = wrap (Spec.i_imm i).
Proof.
  intros W FI KO L. rewrite eval_immediate by assumption. apply sar_upper; [now apply words_fields| |].
  - rewrite (fetched_upper _ _ _ _ _ _ FI). eapply upper_memory; eassumption.
  - apply (fetched_ok _ _ _ _ _ _ FI).
Qed.

Lemma execute_load p private i m : is_load (Spec.i_op i) = true ->
  Spec.execute p private i m =
    let a := Spec.add (Spec.reg m (Spec.i_rs1 i)) (wrap (Spec.i_imm i)) in
    if Spec.exists_ p a (Spec.width (Spec.i_op i))
    then Spec.Next (Spec.set_pc (Spec.m_pc m + Spec.i_length i)
      (Spec.set_reg (Spec.i_rd i) (Spec.extend (Spec.i_op i) (Spec.load m a (Spec.width (Spec.i_op i)))) m))
    else Spec.Stuck.
Proof. unfold Spec.execute. destruct (Spec.i_op i); intros H; try discriminate H; reflexivity. Qed.
Lemma execute_store p private i m : is_store (Spec.i_op i) = true ->
  Spec.execute p private i m =
    let a := Spec.add (Spec.reg m (Spec.i_rs1 i)) (wrap (Spec.i_imm i)) in
    if Spec.exists_ p a (Spec.width (Spec.i_op i))
    then Spec.Next (Spec.set_pc (Spec.m_pc m + Spec.i_length i)
      (Spec.store_bytes m a (Spec.width (Spec.i_op i)) (Spec.reg m (Spec.i_rs2 i))))
    else Spec.Stuck.
Proof. unfold Spec.execute. destruct (Spec.i_op i); intros H; try discriminate H; reflexivity. Qed.

Lemma width_range o : is_load o || is_store o = true -> 1 <= Spec.width o <= 8.
Proof. destruct o; intros H; try discriminate H; cbn; lia. Qed.

(** Memory has the bytes whose words begin. *)
Lemma exists_within p a n : begun p (Mem (a / 8)) -> a mod 8 + n <= 8 -> Spec.exists_ p a n = true.
Proof.
  cbn [begun]. intros B N. unfold Spec.exists_. pose proof (Z.div_mod a 8 ltac:(lia)).
  apply andb_true_iff. rewrite !Z.leb_le. lia.
Qed.
Lemma exists_across p a n : begun p (Mem (a / 8)) -> begun p (Mem (a / 8 + 1)) -> n <= 8 -> Spec.exists_ p a n = true.
Proof.
  cbn [begun]. intros B B' N. unfold Spec.exists_. pose proof (Z.div_mod a 8 ltac:(lia)). pose proof (Z.mod_pos_bound a 8 ltac:(lia)).
  apply andb_true_iff. rewrite !Z.leb_le. lia.
Qed.
