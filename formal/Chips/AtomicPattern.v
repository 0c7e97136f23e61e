(** Rows of [lr], [sc] and the amos: from their accesses to a step of the specification. They access the memory word of the address in
    rs1, whose low bits the token says to be zero, but for bit 2 of the address of a word: the row's "upper" bit. What remains to be
    proved of such a chip is its datapath: what it writes to memory, rd and the reservation. *)
From Coq Require Import ZArith Lia List Bool.
From Carryless Require Spec SpecFacts.
From Carryless Require Import Words Circuit Machine Fields FieldsFacts Meaning Row Cases Gadgets Patterns.
From Carryless.Chips Require Import Common MemoryPattern MemoryAccess.
Import ListNotations.
Local Open Scope Z_scope.

(** What the token says to be zero: bits of the address, but that bit 2 is "upper", bit 0 of a column. *)
Definition misaligned (w : nat) : form := fxor (fmask 7 x) (fbit 0 2 (col w)).

(** * Cases *)

(** Cases by operation, by the byte of the memory word where the access begins, and by one bit of some form. An address that
    is no multiple of the width is contradictory. *)
Definition atomic_known (z : form) (e : form * Z) (flags b : Z) (t : bool) : list assumption :=
  (fields, 16, true) :: (fst e, snd e, t) :: bits_are fields 17 6 flags ++ bits_are z 0 3 0 ++ bits_are x 0 3 b.
Definition atomic_claims (claims : Spec.op -> Z -> bool -> list claim) (o : Spec.op) (b : Z) (t : bool) : list claim :=
  if b mod Spec.width o =? 0 then claims o b t else [([], [], 1)].
Definition atomic_cases (z : form) (e : Spec.op -> form * Z) (ops : list Spec.op)
  (claims : Spec.op -> Z -> bool -> list claim) : list case :=
  flat_map (fun o => match kind_of_op o with
    | Some (_, flags) => flat_map (fun t => map (fun b =>
        (atomic_known z (e o) flags (Z.of_nat b) t, atomic_claims claims o (Z.of_nat b) t)) (seq 0 8)) [false; true]
    | None => []
    end) ops.

Definition half_or_word (o : Spec.op) : bool := (Spec.width o =? 4) || (Spec.width o =? 8).

(** The access is aligned and within the word. *)
Definition aligned (r : row) (o : Spec.op) : Prop :=
  eval r x mod Spec.width o = 0 /\ eval r x mod 8 + Spec.width o <= 8 /\ (Spec.width o = 4 \/ Spec.width o = 8).

Lemma atomic_cases_sound c p z e ops claims : check c p (atomic_cases z e ops claims) && forallb half_or_word ops = true ->
  forall r o, satisfies c r -> real_row r = true -> row_executes ops r o -> eval r z = 0 ->
  aligned r o /\ Forall (claimed r) (claims o (eval r x mod 8) (Z.testbit (eval r (fst (e o))) (snd (e o)))).
Proof.
  intros [H HW]%andb_true_iff r o Sat Real [I (k & flags & KO & KI & FL)] Z0. set (b := eval r x mod 8).
  set (t := Z.testbit (eval r (fst (e o))) (snd (e o))).
  assert (B : 0 <= b < 8) by (apply Z.mod_pos_bound; lia).
  assert (C : In (atomic_known z (e o) flags b t, atomic_claims claims o b t) (atomic_cases z e ops claims)).
  { apply in_flat_map. exists o. split; [exact I|]. rewrite KO. apply in_flat_map. exists t. split; [destruct t; cbn; auto|].
    apply in_map_iff. exists (Z.to_nat b). rewrite Z2Nat.id by lia. split; [reflexivity|]. apply in_seq. lia. }
  pose proof (check_sound c p _ H r _ Sat C) as D. cbn [fst snd] in D.
  assert (A : Forall (claimed r) (atomic_claims claims o b t)).
  { apply D. unfold atomic_known. constructor; [unfold assumed, fields; rewrite eval_col; exact Real|].
    constructor; [reflexivity|]. assert (E : eval r fields = fields_of r) by apply eval_col.
    rewrite !Forall_app. split; [|split]; apply bits_are_assumed; try discriminate; rewrite Z.shiftr_div_pow2, ?E, ?Z0 by discriminate.
    - change (2 ^ Z.of_nat 6) with (2 ^ 6). rewrite <- FL. symmetry. apply Z.mod_mod. discriminate.
    - reflexivity.
    - change (2 ^ Z.of_nat 3) with 8. rewrite Z.div_1_r. unfold b. symmetry. apply Z.mod_mod. discriminate. }
  clear D. rewrite forallb_forall in HW. specialize (HW o I). unfold half_or_word in HW. rewrite orb_true_iff, !Z.eqb_eq in HW.
  unfold atomic_claims in A. destruct (Z.eqb_spec (b mod Spec.width o) 0) as [M|M].
  2: { apply Forall_inv in A. discriminate A. }
  split; [|exact A]. unfold aligned. fold b. split; [|split; [|exact HW]].
  - unfold b in M. clear - M HW. pose proof (Z.div_mod (eval r x) 8 ltac:(lia)) as E. set (q := eval r x / 8) in *.
    set (s := eval r x mod 8) in *. rewrite E. clear E. destruct HW as [HW|HW]; rewrite HW in *.
    + replace (8 * q) with (2 * q * 4) by lia. rewrite Z.add_comm, Z.mod_add by lia. exact M.
    + rewrite Z.mul_comm, Z.add_comm, Z.mod_add by lia. exact M.
  - clear - M B HW. pose proof (Z.div_mod b (Spec.width o) ltac:(lia)). destruct HW as [E|E]; rewrite E in *; lia.
Qed.

(** What memory holds at the address: the word, or half of it. *)
Definition held (r : row) (old : form) (o : Spec.op) : Z :=
  eval r old / 2 ^ (8 * (eval r x mod 8)) mod 2 ^ (8 * Spec.width o).

Lemma load_held m r old o : aligned r o -> word (eval r x) -> Spec.mem m (eval r x / 8) = eval r old ->
  Spec.load m (eval r x) (Spec.width o) = held r old o.
Proof. intros (_ & B & N) W M. rewrite SpecFacts.load_within by (apply W || exact B || lia). now rewrite M. Qed.
Lemma aligned_exists p r o : aligned r o -> begun p (Mem (eval r x / 8)) ->
  (eval r x mod Spec.width o =? 0) && Spec.exists_ p (eval r x) (Spec.width o) = true.
Proof. intros (-> & B & _) G. now apply exists_within. Qed.

Lemma aligned_width r o : aligned r o -> 0 <= Spec.width o <= 8.
Proof. intros (_ & _ & N). lia. Qed.

(** ** The reservation *)

Lemma agree_reserve p st m v : agree p st m -> agree p (update st (Reg reservation_cell) (v, 0)) (Spec.set_reservation v m).
Proof.
  intros [R I O S M T]. assert (other : forall c, c <> Reg reservation_cell -> update st (Reg reservation_cell) (v, 0) c = st c)
    by (intros; now apply update_miss).
  constructor.
  - intros q Q. rewrite other by (unfold reservation_cell; intros [=]; lia). now apply R.
  - rewrite other by discriminate. exact I.
  - rewrite other by discriminate. exact O.
  - apply update_hit.
  - intros j J. rewrite other by discriminate. now apply M.
  - intros pc. rewrite other by discriminate. apply T.
Qed.

Lemma eval_reservation r : real_row r = true -> eval r (const reservation_cell) = reservation_cell.
Proof. intros R. now rewrite eval_const, R. Qed.

(** * [lr] *)

Definition is_lr (o : Spec.op) : bool := match o with Spec.LR_W | Spec.LR_D => true | _ => false end.
Lemma execute_lr p private i m : is_lr (Spec.i_op i) = true ->
  Spec.execute p private i m =
    let a := Spec.reg m (Spec.i_rs1 i) in
    let n := Spec.width (Spec.i_op i) in
    if (a mod n =? 0) && Spec.exists_ p a n
    then Spec.Next (Spec.set_pc (Spec.m_pc m + Spec.i_length i)
      (Spec.set_reservation (Spec.reserve a n) (Spec.set_reg (Spec.i_rd i) (sext (8 * n) (Spec.load m a n)) m)))
    else Spec.Stuck.
Proof. unfold Spec.execute. destruct (Spec.i_op i); intros H; try discriminate H; reflexivity. Qed.

Definition lr_check (closed number : Z) (z : form) (ops : list Spec.op) (old v s : form) (c : chip) (l : layout) : bool :=
  row_layout closed number c l && (l_span l =? 8) && forallb is_lr ops
  && match l_reaches l with
     | [a; h; d; e] => reads a 1 rs1_form x && touches h 3 x z old old && writes d 4 rd_form v
         && writes e 5 (const reservation_cell) s
     | _ => false
     end.
Definition lr_datapath (z : form) (ops : list Spec.op) (old v s : form) (c : chip) : Prop :=
  forall r o, satisfies c r -> real_row r = true -> row_executes ops r o -> eval r z = 0 ->
  aligned r o /\ eval r v = sext (8 * Spec.width o) (held r old o) /\ eval r s = Spec.reserve (eval r x) (Spec.width o).

Theorem lr_chip closed number z ops old v s c l : lr_check closed number z ops old v s c l = true ->
  executes closed number ops -> ~ has_kind closed number KConstant -> lr_datapath z ops old v s c -> chip_sound 8 c.
Proof.
  unfold lr_check. rewrite !andb_true_iff, Z.eqb_eq. intros [[[RL SP] OPS] RE] EX NC DP. rewrite <- SP.
  apply (row_chip closed number ops c l RL EX NC). intros p r st st' m i k flags P Sat Set_ A FI RX KO PC Run Bg.
  assert (W : words r) by (destruct Sat; assumption).
  destruct (l_reaches l) as [|a [|h [|d [|e [|? ?]]]]]; try discriminate RE. rewrite !andb_true_iff in RE.
  destruct RE as [[[Ra Th] Wd] We].
  cbn [map] in Run, Bg. pose proof (Forall_inv (Forall_inv_tail Bg)) as Bh. cbn beta in Bh.
  destruct (access_touches r p h _ _ _ _ _ W Th Bh) as (t & n & Eh & Z0 & B & WA & WM). rewrite Eh in Run.
  rewrite (access_reads r a _ _ _ W Ra), (access_writes r d _ _ _ W Wd), (access_writes r e _ _ _ W We) in Run.
  rewrite (eval_reservation r (proj1 Set_)) in Run.
  apply run_read in Run as [E1 Run]. apply run_read in Run as [E2 Run]. apply run_accesses_cons in Run as [_ Run].
  apply run_last_write in Run as [_ E]. cbn [a_cell a_new] in E.
  apply (rs1_read p st m r k _ i flags _ W A FI) in E1. apply (memory_read p st m _ _ A B) in E2.
  assert (L : is_lr (Spec.i_op i) = true) by (rewrite forallb_forall in OPS; apply OPS, (row_op _ _ _ RX)).
  destruct (DP r _ Sat (proj1 Set_) RX Z0) as (AL & V & S).
  exists (Spec.set_reservation (eval r s) (Spec.set_reg (Spec.i_rd i) (eval r v) m)). split; [|split].
  - rewrite execute_lr by assumption. cbv zeta. rewrite E1, aligned_exists, (load_held m r old) by assumption. now rewrite V, S.
  - apply set_reg_output.
  - apply agree_same with (1 := E). rewrite eval_rd, (fetched_rd _ _ _ _ _ _ FI).
    apply agree_reserve, agree_write_rd; [apply (fetched_ok _ _ _ _ _ _ FI)|assumption].
Qed.

(** * [sc] *)

Definition is_sc (o : Spec.op) : bool := match o with Spec.SC_W | Spec.SC_D => true | _ => false end.
Lemma execute_sc p private i m : is_sc (Spec.i_op i) = true ->
  Spec.execute p private i m =
    let a := Spec.reg m (Spec.i_rs1 i) in
    let n := Spec.width (Spec.i_op i) in
    if (a mod n =? 0) && Spec.exists_ p a n
    then let success := Spec.m_reservation m =? Spec.reserve a n in
      Spec.Next (Spec.set_pc (Spec.m_pc m + Spec.i_length i)
        (Spec.set_reservation 0 (Spec.set_reg (Spec.i_rd i) (Z.b2z (negb success))
          (if success then Spec.store_bytes m a n (Spec.reg m (Spec.i_rs2 i)) else m))))
    else Spec.Stuck.
Proof. unfold Spec.execute. destruct (Spec.i_op i); intros H; try discriminate H; reflexivity. Qed.

Definition sc_check (closed number : Z) (z : form) (ops : list Spec.op) (old new v s : form) (c : chip) (l : layout) : bool :=
  row_layout closed number c l && (l_span l =? 8) && forallb is_sc ops
  && match l_reaches l with
     | [a; b; h; d; e] => reads a 1 rs1_form x && reads b 2 rs2_form y && touches h 3 x z old new && writes d 4 rd_form v
         && writes e 5 (const reservation_cell) [] && same_form (h_old e) s
     | _ => false
     end.
Definition sc_datapath (z : form) (ops : list Spec.op) (old new v s : form) (c : chip) : Prop :=
  forall r o, satisfies c r -> real_row r = true -> row_executes ops r o -> eval r z = 0 ->
  let success := eval r s =? Spec.reserve (eval r x) (Spec.width o) in
  aligned r o /\ eval r v = Z.b2z (negb success)
  /\ if success then forall hi, eval r new = wrap (stored (eval r old) hi (eval r x mod 8) (Spec.width o) (eval r y))
     else eval r new = eval r old.

Lemma rd_not_reservation i : Spec.instr_ok i -> rd_cell i <> reservation_cell.
Proof. intros O. pose proof (rd_cell_range i O). unfold reservation_cell. lia. Qed.

Theorem sc_chip closed number z ops old new v s c l : sc_check closed number z ops old new v s c l = true ->
  executes closed number ops -> ~ has_kind closed number KConstant -> sc_datapath z ops old new v s c -> chip_sound 8 c.
Proof.
  unfold sc_check. rewrite !andb_true_iff, Z.eqb_eq. intros [[[RL SP] OPS] RE] EX NC DP. rewrite <- SP.
  apply (row_chip closed number ops c l RL EX NC). intros p r st st' m i k flags P Sat Set_ A FI RX KO PC Run Bg.
  assert (W : words r) by (destruct Sat; assumption). pose proof (fetched_ok _ _ _ _ _ _ FI) as OK.
  destruct (l_reaches l) as [|a [|b [|h [|d [|e [|? ?]]]]]]; try discriminate RE. rewrite !andb_true_iff in RE.
  destruct RE as [[[[[Ra Rb] Th] Wd] We] Se].
  cbn [map] in Run, Bg. pose proof (Forall_inv (Forall_inv_tail (Forall_inv_tail Bg))) as Bh. cbn beta in Bh.
  destruct (access_touches r p h _ _ _ _ _ W Th Bh) as (t & n & Eh & Z0 & B & WA & WM). rewrite Eh in Run.
  rewrite (access_reads r a _ _ _ W Ra), (access_reads r b _ _ _ W Rb) in Run.
  rewrite (access_writes r d _ _ _ W Wd), (access_writes r e _ _ _ W We) in Run.
  rewrite (eval_reservation r (proj1 Set_)), (same_form_sound _ _ r Se W), eval_rd, (fetched_rd _ _ _ _ _ _ FI) in Run.
  apply run_read in Run as [E1 Run]. apply run_read in Run as [E2 Run]. apply run_accesses_cons in Run as [E3 Run].
  apply run_accesses_cons in Run as [_ Run]. apply run_last_write in Run as [E4 E]. cbn [a_cell a_old a_new] in E3, E4, E.
  rewrite update_miss in E4 by (intros [=F]; now apply (rd_not_reservation i OK)).
  rewrite update_miss, (agree_reservation _ _ _ A) in E4 by discriminate. injection E4 as E4.
  apply (rs1_read p st m r k _ i flags _ W A FI) in E1. apply (rs2_read p st m r k _ i flags _ W A FI) in E2.
  pose proof E3 as E3'. apply (memory_read p st m _ _ A B) in E3.
  assert (L : is_sc (Spec.i_op i) = true) by (rewrite forallb_forall in OPS; apply OPS, (row_op _ _ _ RX)).
  destruct (DP r _ Sat (proj1 Set_) RX Z0) as (AL & V & S).
  set (success := eval r s =? Spec.reserve (eval r x) (Spec.width (Spec.i_op i))) in *.
  set (m1 := if success then Spec.store_bytes m (eval r x) (Spec.width (Spec.i_op i)) (eval r y) else m).
  exists (Spec.set_reservation 0 (Spec.set_reg (Spec.i_rd i) (eval r v) m1)). split; [|split].
  - rewrite execute_sc by assumption. cbv zeta. rewrite E1, aligned_exists, E2, E4 by assumption. fold success m1. now rewrite V.
  - cbn [Spec.m_output Spec.set_reservation]. rewrite set_reg_output. unfold m1.
    destruct success; [apply SpecFacts.output_store_bytes|reflexivity].
  - apply agree_same with (1 := E). apply agree_reserve, agree_write_rd; [exact OK|]. unfold m1. destruct success.
    + apply agree_store_within; [exact P|exact A|exact B|rewrite E3; exact WM|exact (proj1 WA)
        |exact (aligned_width r _ AL)|exact (proj1 (proj2 AL))|rewrite E3; exact S].
    + rewrite S. apply agree_same with (2 := A). now apply update_same.
Qed.

(** * The amos *)

Definition is_amo (o : Spec.op) : bool :=
  match o with
  | Spec.AMOSWAP_W | Spec.AMOSWAP_D | Spec.AMOADD_W | Spec.AMOADD_D | Spec.AMOXOR_W | Spec.AMOXOR_D | Spec.AMOAND_W
  | Spec.AMOAND_D | Spec.AMOOR_W | Spec.AMOOR_D | Spec.AMOMIN_W | Spec.AMOMIN_D | Spec.AMOMAX_W | Spec.AMOMAX_D
  | Spec.AMOMINU_W | Spec.AMOMINU_D | Spec.AMOMAXU_W | Spec.AMOMAXU_D => true
  | _ => false
  end.
Lemma execute_amo p private i m : is_amo (Spec.i_op i) = true ->
  Spec.execute p private i m =
    let a := Spec.reg m (Spec.i_rs1 i) in
    let n := Spec.width (Spec.i_op i) in
    if (a mod n =? 0) && Spec.exists_ p a n
    then let old := Spec.load m a n in
      Spec.Next (Spec.set_pc (Spec.m_pc m + Spec.i_length i)
        (Spec.set_reg (Spec.i_rd i) (sext (8 * n) old)
          (Spec.store_bytes m a n (Spec.amo (Spec.i_op i) (8 * n) old (Spec.reg m (Spec.i_rs2 i) mod 2 ^ (8 * n))))))
    else Spec.Stuck.
Proof. unfold Spec.execute. destruct (Spec.i_op i); intros H; try discriminate H; reflexivity. Qed.

Definition amo_check (closed number : Z) (z : form) (ops : list Spec.op) (old new v : form) (c : chip) (l : layout) : bool :=
  row_layout closed number c l && (l_span l =? 8) && forallb is_amo ops
  && match l_reaches l with
     | [a; b; h; d] => reads a 1 rs1_form x && reads b 2 rs2_form y && touches h 3 x z old new && writes d 4 rd_form v
     | _ => false
     end.
Definition amo_datapath (z : form) (ops : list Spec.op) (old new v : form) (c : chip) : Prop :=
  forall r o, satisfies c r -> real_row r = true -> row_executes ops r o -> eval r z = 0 ->
  let n := Spec.width o in
  aligned r o /\ eval r v = sext (8 * n) (held r old o)
  /\ forall hi, eval r new
       = wrap (stored (eval r old) hi (eval r x mod 8) n (Spec.amo o (8 * n) (held r old o) (eval r y mod 2 ^ (8 * n)))).

Theorem amo_chip closed number z ops old new v c l : amo_check closed number z ops old new v c l = true ->
  executes closed number ops -> ~ has_kind closed number KConstant -> amo_datapath z ops old new v c -> chip_sound 8 c.
Proof.
  unfold amo_check. rewrite !andb_true_iff, Z.eqb_eq. intros [[[RL SP] OPS] RE] EX NC DP. rewrite <- SP.
  apply (row_chip closed number ops c l RL EX NC). intros p r st st' m i k flags P Sat Set_ A FI RX KO PC Run Bg.
  assert (W : words r) by (destruct Sat; assumption). pose proof (fetched_ok _ _ _ _ _ _ FI) as OK.
  destruct (l_reaches l) as [|a [|b [|h [|d [|? ?]]]]]; try discriminate RE. rewrite !andb_true_iff in RE.
  destruct RE as [[[Ra Rb] Th] Wd].
  cbn [map] in Run, Bg. pose proof (Forall_inv (Forall_inv_tail (Forall_inv_tail Bg))) as Bh. cbn beta in Bh.
  destruct (access_touches r p h _ _ _ _ _ W Th Bh) as (t & n & Eh & Z0 & B & WA & WM). rewrite Eh in Run.
  rewrite (access_reads r a _ _ _ W Ra), (access_reads r b _ _ _ W Rb), (access_writes r d _ _ _ W Wd) in Run.
  rewrite eval_rd, (fetched_rd _ _ _ _ _ _ FI) in Run.
  apply run_read in Run as [E1 Run]. apply run_read in Run as [E2 Run]. apply run_accesses_cons in Run as [E3 Run].
  apply run_last_write in Run as [_ E]. cbn [a_cell a_old a_new] in E3, E.
  apply (rs1_read p st m r k _ i flags _ W A FI) in E1. apply (rs2_read p st m r k _ i flags _ W A FI) in E2.
  apply (memory_read p st m _ _ A B) in E3.
  assert (L : is_amo (Spec.i_op i) = true) by (rewrite forallb_forall in OPS; apply OPS, (row_op _ _ _ RX)).
  destruct (DP r _ Sat (proj1 Set_) RX Z0) as (AL & V & S). cbv zeta in V, S.
  eexists. split; [|split].
  - rewrite execute_amo by assumption. cbv zeta. rewrite E1, aligned_exists, E2, (load_held m r old) by assumption. now rewrite <- V.
  - rewrite set_reg_output. apply SpecFacts.output_store_bytes.
  - apply agree_same with (1 := E). apply agree_write_rd; [exact OK|].
    apply agree_store_within; [exact P|exact A|exact B|rewrite E3; exact WM|exact (proj1 WA)
      |exact (aligned_width r _ AL)|exact (proj1 (proj2 AL))|rewrite E3; exact S].
Qed.
