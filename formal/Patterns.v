(** From a row's accesses to a step of the specification, for rows that compute: they read rs1, perhaps rs2, and write rd. What
    remains to be proved of such a chip is its datapath: that the word it writes is the operation's result ([alu_chip]). *)
From Coq Require Import ZArith Lia List Bool Permutation.
From Carryless Require Spec.
From Carryless Require Import Words Circuit Machine Fields FieldsFacts Meaning Row.
Import ListNotations.
Local Open Scope Z_scope.

(** * The specification's state and stores *)

Definition same_store (a b : store) : Prop := forall c, a c = b c.

Lemma cell_eqb_eq a b : cell_eqb a b = true <-> a = b.
Proof. destruct a, b; cbn; rewrite ?Z.eqb_eq; split; intros H; congruence || discriminate H. Qed.
Lemma update_hit st c v : update st c v c = v.
Proof. unfold update. now replace (cell_eqb c c) with true by (symmetry; now apply cell_eqb_eq). Qed.
Lemma update_miss st c v d : d <> c -> update st c v d = st d.
Proof.
  intros N. unfold update. destruct (cell_eqb d c) eqn:E; [|reflexivity]. apply cell_eqb_eq in E. contradiction.
Qed.
(** Writing what is there changes nothing. *)
Lemma update_same st c v : st c = v -> same_store (update st c v) st.
Proof. intros E d. unfold update. destruct (cell_eqb d c) eqn:D; [|reflexivity]. apply cell_eqb_eq in D. congruence. Qed.

Lemma agree_same p st st' m : same_store st' st -> agree p st m -> agree p st' m.
Proof. intros E []. constructor; intros; rewrite E; auto. Qed.
Lemma agree_set_pc p st m pc : agree p st m -> agree p st (Spec.set_pc pc m).
Proof. intros []. constructor; assumption. Qed.

Lemma get_set_at_same s : forall q v, Spec.get_at (Spec.set_at s q v) q = v.
Proof. intros q. revert s. induction q; intros s v; destruct s; cbn; auto. Qed.
Lemma get_at_empty q : Spec.get_at Spec.Empty q = 0.
Proof. destruct q; reflexivity. Qed.
Lemma get_set_at_other s : forall q q' v, q <> q' -> Spec.get_at (Spec.set_at s q v) q' = Spec.get_at s q'.
Proof.
  intros q. revert s. induction q; intros s q' v N; destruct s, q'; cbn; try congruence;
    try (rewrite IHq by congruence); now rewrite ?get_at_empty.
Qed.
Lemma get_set_same s k v : Spec.get (Spec.set s k v) k = v.
Proof. apply get_set_at_same. Qed.
Lemma get_set_other s k l v : 0 <= k -> 0 <= l -> k <> l -> Spec.get (Spec.set s k v) l = Spec.get s l.
Proof. intros. apply get_set_at_other. lia. Qed.

Lemma reg_set_reg m r v q : 0 <= r -> 0 <= q -> Spec.reg (Spec.set_reg r v m) q = if (q =? r) && negb (r =? 0) then v else Spec.reg m q.
Proof.
  intros R Q. unfold Spec.set_reg, Spec.reg. destruct (Z.eqb_spec r 0) as [->|N].
  - rewrite andb_false_r. reflexivity.
  - rewrite andb_true_r. destruct (Z.eqb_spec q 0) as [->|M].
    + destruct (Z.eqb_spec 0 r); [congruence|reflexivity].
    + cbn. destruct (Z.eqb_spec q r) as [->|D]; [apply get_set_same|apply get_set_other; congruence || assumption].
Qed.

(** rd's cell gets the value. *)
Lemma agree_write_rd p st m i v : Spec.instr_ok i -> agree p st m ->
  agree p (update st (Reg (rd_cell i)) (v, 0)) (Spec.set_reg (Spec.i_rd i) v m).
Proof.
  intros (D & _) [R I O S M T].
  assert (other : forall c, c <> Reg (rd_cell i) -> update st (Reg (rd_cell i)) (v, 0) c = st c) by (intros; now apply update_miss).
  assert (C : rd_cell i = Spec.i_rd i /\ Spec.i_rd i <> 0 \/ rd_cell i = 32 /\ Spec.i_rd i = 0).
  { unfold rd_cell. destruct (Z.eqb_spec (Spec.i_rd i) 0); auto. }
  constructor.
  - intros r Hr. rewrite reg_set_reg by lia. destruct (Z.eqb_spec r (Spec.i_rd i)) as [->|N]; cbn [andb].
    + destruct C as [[C N]|[C Z]].
      * replace (Spec.i_rd i =? 0) with false by (symmetry; now apply Z.eqb_neq). cbn [negb]. now rewrite C, update_hit.
      * rewrite Z. cbn [Z.eqb negb]. rewrite other by (rewrite C; intros [=]). apply R. lia.
    + rewrite other by (destruct C as [[-> _]|[-> _]]; intros [=]; lia). apply R. lia.
  - rewrite other by (unfold input_cell; intros [=]; lia). rewrite I. unfold Spec.set_reg. now destruct (_ =? 0).
  - rewrite other by (unfold output_cell; intros [=]; lia). rewrite O. unfold Spec.set_reg. now destruct (_ =? 0).
  - rewrite other by (unfold reservation_cell; intros [=]; lia). rewrite S. unfold Spec.set_reg. now destruct (_ =? 0).
  - intros j J. rewrite other by discriminate. rewrite M by assumption. unfold Spec.set_reg. now destruct (_ =? 0).
  - intros pc. rewrite other by discriminate. apply T.
Qed.

Lemma set_reg_pc r v m : Spec.m_pc (Spec.set_reg r v m) = Spec.m_pc m.
Proof. unfold Spec.set_reg. now destruct (r =? 0). Qed.
Lemma set_reg_output r v m : Spec.m_output (Spec.set_reg r v m) = Spec.m_output m.
Proof. unfold Spec.set_reg. now destruct (r =? 0). Qed.

(** A store after accesses that find what they claim, one access at a time. *)
Lemma run_accesses_cons st a l st' : run_accesses st (a :: l) st' ->
  st (a_cell a) = a_old a /\ run_accesses (update st (a_cell a) (a_new a)) l st'.
Proof. intros H. exact H. Qed.
Lemma run_accesses_ext l : forall st st2 st', same_store st st2 -> run_accesses st l st' -> run_accesses st2 l st'.
Proof.
  induction l as [|a l IH]; cbn; intros st st2 st' E H.
  - intros c. now rewrite H, E.
  - destruct H as [F H]. split; [now rewrite <- E|]. apply IH with (2 := H). intros c. unfold update. now destruct (cell_eqb c _).
Qed.
(** A read leaves the store as it is. *)
Lemma run_read st c t n v l st' : run_accesses st (Access c t n v v :: l) st' -> st c = v /\ run_accesses st l st'.
Proof.
  cbn. intros [E H]. split; [exact E|]. apply run_accesses_ext with (2 := H). now apply update_same.
Qed.
Lemma run_last_write st c t n v w st' : run_accesses st [Access c t n v w] st' -> st c = v /\ same_store st' (update st c w).
Proof. intros H. exact H. Qed.

(** * The fetched instruction *)

Definition fields_of (r : row) : Z := r fields_column.

(** The kind of a number. *)
Definition all_kinds : list kind :=
  [KConstant; KAdd; KAddImmediate; KAddWord; KAddWordImmediate; KShiftAdd1; KShiftAdd2; KShiftAdd3;
   KAddUnsignedWord; KShiftAddUnsignedWord1; KShiftAddUnsignedWord2; KShiftAddUnsignedWord3; KXor; KXorImmediate;
   KLogic; KLogicImmediate; KCompare; KCompareImmediate; KMinMax; KConditionalZero; KShiftLeft;
   KShiftLeftImmediate; KShiftLeftUnsignedWord; KShiftRight; KShiftRightImmediate; KShiftArithmetic;
   KShiftArithmeticImmediate; KShiftLeftWord; KShiftLeftWordImmediate; KShiftRightWord; KShiftRightWordImmediate;
   KShiftArithmeticWord; KShiftArithmeticWordImmediate; KRotateLeft; KRotateRight; KRotateRightImmediate;
   KRotateLeftWord; KRotateRightWord; KRotateRightWordImmediate; KBitSet; KBitSetImmediate; KBitInvert;
   KBitInvertImmediate; KBitExtract; KBitExtractImmediate; KExtend; KReverseBytes; KOrBytes; KLeadingZeros;
   KLeadingZerosWord; KTrailingZeros; KTrailingZerosWord; KOnes; KOnesWord; KBranchEqual; KBranchLess;
   KJumpRegister; KMultiply; KMultiplyWord; KMultiplyHigh; KCarryless; KCarrylessHigh; KCarrylessReversed;
   KDivide; KDivideWord; KLoadReserved; KStoreConditional; KAtomicLogic; KAtomicArithmetic; KFence; KEcall;
   KLoadByte; KStoreByte; KLoadHalf; KLoadWord; KLoadDouble; KStoreHalf; KStoreWord; KStoreDouble].
Definition kind_of_number (n : Z) : option kind := find (fun k => kind_number k =? n) all_kinds.
Lemma kind_of_number_of k : kind_of_number (kind_number k) = Some k.
Proof. destruct k; vm_compute; reflexivity. Qed.
Lemma kind_number_injective k k' : kind_number k = kind_number k' -> k = k'.
Proof. intros E. pose proof (kind_of_number_of k) as A. rewrite E, kind_of_number_of in A. congruence. Qed.

(** What a row knows of the instruction that it has fetched. *)
Record fetched_instr (p : program) (r : row) (k : kind) (extra_word : Z) (i : Spec.instr) (flags : Z) : Prop := {
  fetched_at : Spec.fetch p (pc_of r) = Some i;
  fetched_ok : Spec.instr_ok i;
  fetched_kind : kind_of i = Some (k, flags);
  fetched_pc : 0 <= pc_of r <= Spec.last_pc;
  fetched_rs1 : fields_of r mod 2 ^ 5 = Spec.i_rs1 i;
  fetched_rs2 : fields_of r / 2 ^ 5 mod 2 ^ 5 = Spec.i_rs2 i;
  fetched_rd : fields_of r / 2 ^ 10 mod 2 ^ 6 = rd_cell i;
  fetched_flags : fields_of r / 2 ^ 17 mod 2 ^ 6 = flags;
  fetched_length : length_of r = Spec.i_length i;
  fetched_upper : fields_of r / 2 ^ 32 = upper k (pc_of r) i;
  fetched_extra : extra_word = extra k (pc_of r) i }.

(** The kind in the fields word. *)
Definition kind_in (r : row) : Z := fields_of r / 2 ^ 24 mod 2 ^ 8.

Lemma words_fields r : words r -> word (fields_of r).
Proof. intros H. apply H. Qed.

Lemma real_fields r : real_row r = true -> fields_of r <> 0.
Proof. unfold real_row, fields_of. intros H E. rewrite E in H. now rewrite Z.testbit_0_l in H. Qed.

Lemma fetch_sound p st m r x k : Spec.program_ok p -> words r -> agree p st m -> Spec.m_pc m = pc_of r ->
  st (Text (pc_of r)) = (fields_of r, x) -> real_row r = true -> kind_in r = kind_number k ->
  exists i flags, fetched_instr p r k x i flags.
Proof.
  intros P W A PC F R K.
  destruct (fetched p st m (pc_of r) (fields_of r, x) A F (real_fields r R)) as (i & Fi & Ti & E).
  destruct (Spec.text_ok p P _ _ Ti) as (Ok & Pc & _).
  apply encode_some in E as (Last & k' & flags & Ki & Ef & Ex).
  assert (Hpc : 0 <= pc_of r <= Spec.last_pc) by lia.
  destruct (fields_div_mod (pc_of r) i k' flags Ok Hpc Ki) as (E1 & E2 & E3 & E4 & E5 & E6 & E7 & E8 & E9).
  rewrite <- Ef in *. assert (k' = k) as -> by (apply kind_number_injective; unfold kind_in in K; congruence).
  exists i, flags. constructor; try assumption.
  unfold length_of. fold (fields_of r). rewrite Z.testbit_odd, Z.shiftr_div_pow2 by lia.
  change (2 ^ 1) with 2 in E6. rewrite Zmod_odd in E6. destruct Ok as (_ & _ & _ & _ & [L|L]); rewrite L in *; cbn in E6;
    destruct (Z.odd _); congruence || discriminate.
Qed.

(** The signed immediate. *)
Definition immediate : form := fstep (Sar 32) fields.
Lemma eval_immediate r : words r -> eval r immediate = run_step (Sar 32) (fields_of r).
Proof. intros W. unfold immediate. rewrite eval_fstep by (assumption || reflexivity). unfold fields. now rewrite eval_col. Qed.

Lemma sar_upper f u : word f -> f / 2 ^ 32 = u mod 2 ^ 32 -> - 2 ^ 31 <= u < 2 ^ 31 -> run_step (Sar 32) f = wrap u.
Proof.
  intros W H U. cbn [run_step]. rewrite Z.shiftr_div_pow2, H by lia.
  assert (B : Z.testbit f 63 = (u <? 0)).
  { replace (Z.testbit f 63) with (Z.testbit (f / 2 ^ 32) 31).
    - rewrite H. rewrite Z.testbit_odd, Z.shiftr_div_pow2 by lia.
      destruct (Z.ltb_spec u 0).
      + replace (u mod 2 ^ 32) with (u + 2 ^ 32) by (apply Zmod_unique with (-1); lia).
        replace ((u + 2 ^ 32) / 2 ^ 31) with 1; [reflexivity|]. apply Z.div_unique with (u + 2 ^ 31); lia.
      + rewrite Z.mod_small by lia. now rewrite Z.div_small by lia.
    - rewrite <- Z.shiftr_div_pow2, Z.shiftr_spec by lia. reflexivity. }
  rewrite B. unfold wrap, modulus. destruct (Z.ltb_spec u 0).
  - change (64 - 32) with 32. rewrite lor_shifted by (try lia; apply Z.mod_pos_bound; lia).
    replace (u mod 2 ^ 32) with (u + 2 ^ 32) by (apply Zmod_unique with (-1); lia).
    change (Z.ones 32) with 4294967295. apply Zmod_unique with (-1); lia.
  - rewrite !Z.mod_small by lia. reflexivity.
Qed.

(** * Rows that compute *)

(** Where the second operand comes from. *)
Inductive second := Rs2 | Immediate | NoSecond.

Definition rs1_form : form := fmask 31 fields.
Definition rs2_form : form := fmask 31 (fshr 5 fields).
Definition rd_form : form := fmask 63 (fshr 10 fields).

Definition in_register (h : reach) (slot : Z) (c : form) : bool :=
  (h_slot h =? slot) && match h_place h with InReg d => same_form d c | _ => false end.
Definition reads (h : reach) (slot : Z) (c x : form) : bool :=
  in_register h slot c && same_form (h_old h) x && same_form (h_new h) x.
Definition writes (h : reach) (slot : Z) (c v : form) : bool := in_register h slot c && same_form (h_new h) v.
Definition goes_on (l : layout) : bool := match l_going l with On => true | _ => false end.
Definition no_bytes (l : layout) : bool := match l_input l, l_output l with [], [] => true | _, _ => false end.
Definition of_kind (k : kind) (l : layout) : bool := (l_closed l =? 0xff000000) && (l_kind l =? kind_number k * 2 ^ 24).

(** The chip has rows of this kind with operands [x] and [y] (an immediate's [y] is [immediate]) and result [v]. *)
Definition alu_check (s : second) (k : kind) (x y v : form) (l : layout) : bool :=
  of_kind k l && goes_on l && no_bytes l && (l_span l =? 4)
  && match s, l_reaches l with
     | Rs2, [a; b; d] => reads a 1 rs1_form x && reads b 2 rs2_form y && writes d 3 rd_form v
     | Immediate, [a; d] => same_form y immediate && reads a 1 rs1_form x && writes d 3 rd_form v
     | NoSecond, [a; d] => reads a 1 rs1_form x && writes d 3 rd_form v
     | _, _ => false
     end.

(** Whether an instruction does nothing but compute. *)
Definition computes (o : Spec.op) : bool :=
  match o with
  | Spec.LUI | Spec.AUIPC | Spec.JAL | Spec.JALR | Spec.BEQ | Spec.BNE | Spec.BLT | Spec.BGE | Spec.BLTU | Spec.BGEU
  | Spec.LB | Spec.LH | Spec.LW | Spec.LD | Spec.LBU | Spec.LHU | Spec.LWU | Spec.SB | Spec.SH | Spec.SW | Spec.SD
  | Spec.LR_W | Spec.LR_D | Spec.SC_W | Spec.SC_D
  | Spec.AMOSWAP_W | Spec.AMOSWAP_D | Spec.AMOADD_W | Spec.AMOADD_D | Spec.AMOXOR_W | Spec.AMOXOR_D | Spec.AMOAND_W
  | Spec.AMOAND_D | Spec.AMOOR_W | Spec.AMOOR_D | Spec.AMOMIN_W | Spec.AMOMIN_D | Spec.AMOMAX_W | Spec.AMOMAX_D
  | Spec.AMOMINU_W | Spec.AMOMINU_D | Spec.AMOMAXU_W | Spec.AMOMAXU_D
  | Spec.FENCE | Spec.ECALL | Spec.EBREAK => false
  | _ => true
  end.
Lemma execute_computes p private i m : computes (Spec.i_op i) = true ->
  Spec.execute p private i m =
    Spec.Next (Spec.set_pc (Spec.m_pc m + Spec.i_length i)
      (Spec.set_reg (Spec.i_rd i)
        (Spec.alu (Spec.i_op i) (Spec.reg m (Spec.i_rs1 i))
          (if Spec.has_immediate (Spec.i_op i) then wrap (Spec.i_imm i) else Spec.reg m (Spec.i_rs2 i))) m)).
Proof. unfold Spec.execute. destruct (Spec.i_op i); intros H; try discriminate H; reflexivity. Qed.

(** All instructions of a kind compute, and have the second operand that is said. *)
Definition kind_computes (s : second) (k : kind) : Prop := forall o flags, kind_of_op o = Some (k, flags) ->
  computes o = true /\ match s with Rs2 => Spec.has_immediate o = false | Immediate => Spec.has_immediate o = true | NoSecond => True end.

(** The result is what an operation makes of the operands, whatever the second is where there is none: in one row, and in all. *)
Definition computed (s : second) (k : kind) (x y v : form) (r : row) : Prop :=
  forall o flags, kind_of_op o = Some (k, flags) -> fields_of r / 2 ^ 17 mod 2 ^ 6 = flags ->
  match s with
  | NoSecond => forall b, eval r v = Spec.alu o (eval r x) b
  | _ => eval r v = Spec.alu o (eval r x) (eval r y)
  end.
Definition datapath (c : chip) (l : layout) (s : second) (k : kind) (x y v : form) : Prop :=
  forall r, satisfies c r -> settled l r -> computed s k x y v r.

Lemma eval_rs1 r : eval r rs1_form = fields_of r mod 2 ^ 5.
Proof. unfold rs1_form, fields. rewrite eval_fmask, eval_col. change 31 with (Z.ones 5). now rewrite Z.land_ones by lia. Qed.
Lemma eval_rs2 r : eval r rs2_form = fields_of r / 2 ^ 5 mod 2 ^ 5.
Proof.
  unfold rs2_form, fields. rewrite eval_fmask, eval_fshr, eval_col. change 31 with (Z.ones 5).
  now rewrite Z.land_ones, Z.shiftr_div_pow2 by lia.
Qed.
Lemma eval_rd r : eval r rd_form = fields_of r / 2 ^ 10 mod 2 ^ 6.
Proof.
  unfold rd_form, fields. rewrite eval_fmask, eval_fshr, eval_col. change 63 with (Z.ones 6).
  now rewrite Z.land_ones, Z.shiftr_div_pow2 by lia.
Qed.

Lemma settled_kind l r k : of_kind k l = true -> words r -> settled l r -> kind_in r = kind_number k.
Proof.
  unfold of_kind. rewrite andb_true_iff, !Z.eqb_eq. intros [C K] W [_ S]. rewrite C, K in S. unfold kind_in, fields_of.
  apply (f_equal (fun z => z / 2 ^ 24)) in S. rewrite Z.div_mul in S by lia. rewrite <- S.
  rewrite <- (Z.shiftr_div_pow2 (Z.land _ _)), Z.shiftr_land, Z.shiftr_div_pow2 by lia.
  change (Z.shiftr 0xff000000 24) with (Z.ones 8). now rewrite Z.land_ones by lia.
Qed.

(** The access of a reach that has been recognised. *)
Lemma access_in_register r h slot c : words r -> in_register h slot c = true ->
  access_of r h = Access (Reg (eval r c)) (then_of r (h_then h)) (now_at (clock_of r) slot) (eval r (h_old h), 0) (eval r (h_new h), 0).
Proof.
  intros W. unfold in_register. rewrite andb_true_iff, Z.eqb_eq. intros [<- P]. unfold access_of, content_of, cell_of.
  destruct (h_place h) as [d| |]; try discriminate. now rewrite (same_form_sound _ _ r P W).
Qed.
Lemma access_reads r h slot c x : words r -> reads h slot c x = true ->
  access_of r h = Access (Reg (eval r c)) (then_of r (h_then h)) (now_at (clock_of r) slot) (eval r x, 0) (eval r x, 0).
Proof.
  intros W. unfold reads. rewrite !andb_true_iff. intros [[I O] N]. rewrite (access_in_register r h slot c W I).
  now rewrite (same_form_sound _ _ r O W), (same_form_sound _ _ r N W).
Qed.
Lemma access_writes r h slot c v : words r -> writes h slot c v = true ->
  access_of r h = Access (Reg (eval r c)) (then_of r (h_then h)) (now_at (clock_of r) slot) (eval r (h_old h), 0) (eval r v, 0).
Proof.
  intros W. unfold writes. rewrite !andb_true_iff. intros [I N]. rewrite (access_in_register r h slot c W I).
  now rewrite (same_form_sound _ _ r N W).
Qed.

(** A row that computes what it should is a step. *)
Lemma alu_row l s k x y v r : alu_check s k x y v l = true -> kind_computes s k -> k <> KConstant ->
  words r -> settled l r -> computed s k x y v r -> forall p, Spec.program_ok p -> meaning p (row_of l r).
Proof.
  intros AC KC NC W Set_ DP p P.
  unfold alu_check in AC. rewrite !andb_true_iff in AC. destruct AC as [[[[OK GO] NB] _] RE].
  unfold meaning. intros st st' m A PC Run _ _ _ _. unfold row_of in *. cbn [s_pc s_accesses s_next s_output s_input] in *.
  unfold goes_on in GO. destruct (l_going l) eqn:G; try discriminate GO.
  unfold no_bytes in NB. destruct (l_input l) eqn:LI; [|discriminate NB]. destruct (l_output l) eqn:LO; [|discriminate NB].
  intros _. unfold fetch_of in Run. apply run_read in Run as [F Run].
  destruct Set_ as [Real Closed]. assert (Set_ : settled l r) by now split.
  destruct (fetch_sound p st m r _ k P W A PC F Real (settled_kind l r k OK W Set_)) as (i & flags & FI).
  assert (KO : kind_of_op (Spec.i_op i) = Some (k, flags)).
  { destruct (kind_of_cases _ _ _ (fetched_kind _ _ _ _ _ _ FI)) as [(_ & _ & E & _)|E]; [contradiction|exact E]. }
  destruct (KC _ _ KO) as [CO SE].
  pose proof (DP _ _ KO (fetched_flags _ _ _ _ _ _ FI)) as D.
  pose proof (fetched_ok _ _ _ _ _ _ FI) as Ok.
  assert (R1 : 0 <= Spec.i_rs1 i < 32) by (destruct Ok; tauto). assert (R2 : 0 <= Spec.i_rs2 i < 32) by (destruct Ok; tauto).
  assert (Fin : exists t n,
    Spec.reg m (Spec.i_rs1 i) = eval r x
    /\ (s = Rs2 -> Spec.reg m (Spec.i_rs2 i) = eval r y)
    /\ (s = Immediate -> wrap (Spec.i_imm i) = eval r y)
    /\ exists old, run_accesses st [Access (Reg (rd_cell i)) t n old (eval r v, 0)] st').
  { assert (X : forall l0, run_accesses st l0 st' -> True) by auto.
    destruct s, (l_reaches l) as [|a [|b [|d [|? ?]]]] eqn:LR; try discriminate RE; rewrite !andb_true_iff in RE; cbn [map] in Run.
    - destruct RE as [[Ra Rb] Wd]. rewrite (access_reads r a _ _ _ W Ra), (access_reads r b _ _ _ W Rb), (access_writes r d _ _ _ W Wd) in Run.
      apply run_read in Run as [E1 Run]. apply run_read in Run as [E2 Run].
      rewrite eval_rs1, (fetched_rs1 _ _ _ _ _ _ FI), (agree_registers _ _ _ A) in E1 by (try rewrite (fetched_rs1 _ _ _ _ _ _ FI); lia).
      rewrite eval_rs2, (fetched_rs2 _ _ _ _ _ _ FI), (agree_registers _ _ _ A) in E2 by (try rewrite (fetched_rs2 _ _ _ _ _ _ FI); lia).
      rewrite eval_rd, (fetched_rd _ _ _ _ _ _ FI) in Run.
      injection E1 as E1. injection E2 as E2.
      eexists _, _. repeat split; [exact E1|intros; exact E2|discriminate|]. eexists. exact Run.
    - destruct RE as [[Y Ra] Wd]. rewrite (access_reads r a _ _ _ W Ra), (access_writes r b _ _ _ W Wd) in Run.
      apply run_read in Run as [E1 Run].
      rewrite eval_rs1, (fetched_rs1 _ _ _ _ _ _ FI), (agree_registers _ _ _ A) in E1 by (try rewrite (fetched_rs1 _ _ _ _ _ _ FI); lia).
      rewrite eval_rd, (fetched_rd _ _ _ _ _ _ FI) in Run.
      injection E1 as E1.
      eexists _, _. repeat split; [exact E1|discriminate| |].
      + intros _. rewrite (same_form_sound _ _ r Y W), eval_immediate by assumption. symmetry.
        apply sar_upper; [now apply words_fields| |destruct Ok; tauto].
        rewrite (fetched_upper _ _ _ _ _ _ FI). clear - SE KO NC. unfold upper.
        destruct k; try reflexivity; try congruence; destruct (Spec.i_op i); discriminate.
      + eexists. exact Run.
    - destruct RE as [Ra Wd]. rewrite (access_reads r a _ _ _ W Ra), (access_writes r b _ _ _ W Wd) in Run.
      apply run_read in Run as [E1 Run].
      rewrite eval_rs1, (fetched_rs1 _ _ _ _ _ _ FI), (agree_registers _ _ _ A) in E1 by (try rewrite (fetched_rs1 _ _ _ _ _ _ FI); lia).
      rewrite eval_rd, (fetched_rd _ _ _ _ _ _ FI) in Run.
      injection E1 as E1.
      eexists _, _. repeat split; [exact E1|discriminate|discriminate|]. eexists. exact Run. }
  destruct Fin as (t & n & E1 & E2 & E3 & old & Fin). apply run_last_write in Fin as [_ E].
  exists [], (Spec.set_pc (Spec.m_pc m + Spec.i_length i) (Spec.set_reg (Spec.i_rd i) (eval r v) m)), [].
  split; [|split; [|split; [|split]]].
  - unfold Spec.step. rewrite PC, (fetched_at _ _ _ _ _ _ FI), execute_computes by exact CO. rewrite PC.
    do 3 f_equal. rewrite E1. destruct s.
    + rewrite SE, E2 by reflexivity. now rewrite D.
    + rewrite SE, E3 by reflexivity. now rewrite D.
    + now rewrite <- D.
  - cbn. rewrite PC. rewrite (fetched_length _ _ _ _ _ _ FI). symmetry. apply Z.mod_small.
    pose proof (fetched_pc _ _ _ _ _ _ FI). unfold Spec.last_pc in *. destruct Ok as (_ & _ & _ & _ & [L|L]); lia.
  - apply agree_set_pc. apply agree_same with (1 := E). now apply agree_write_rd.
  - apply set_reg_output.
  - reflexivity.
Qed.

Lemma alu_span s k x y v l : alu_check s k x y v l = true -> l_span l = 4.
Proof. unfold alu_check. rewrite !andb_true_iff, (Z.eqb_eq (l_span l)). tauto. Qed.

(** A chip that computes is sound if its datapath is. *)
Theorem alu_chip c l s k x y v : row_check c l = true -> alu_check s k x y v l = true -> kind_computes s k ->
  k <> KConstant -> datapath c l s k x y v -> chip_sound 4 c.
Proof.
  intros RC AC KC NC DP. unfold chip_sound. rewrite <- (alu_span _ _ _ _ _ _ AC).
  apply (row_check_sound c l (fun s0 => forall p, Spec.program_ok p -> meaning p s0) RC).
  intros r Sat Set_. apply (alu_row l s k x y v r AC KC NC (proj1 Sat) Set_), (DP r Sat Set_).
Qed.

(** Solves [kind_computes]. *)
Ltac solve_kind := intros [] ? [=]; subst; split; exact eq_refl || exact I.
