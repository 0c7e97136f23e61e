(** 64-bit words as integers in [0, 2^64): the notions that circuits, specification and proofs share. *)
From Coq Require Import ZArith Lia List.
Import ListNotations.
Local Open Scope Z_scope.

(** [2^64]. *)
Definition modulus : Z := 2 ^ 64.

(** A word. *)
Definition word (x : Z) : Prop := 0 <= x < modulus.

(** All ones. *)
Definition ones64 : Z := modulus - 1.

(** The low [n] bits. *)
Definition low (n x : Z) : Z := Z.land x (Z.ones n).

(** The low 64 bits. *)
Definition wrap (x : Z) : Z := x mod modulus.

(** The number that the low [n] bits stand for in two's complement. *)
Definition signed (n x : Z) : Z :=
  let y := x mod 2 ^ n in if y <? 2 ^ (n - 1) then y else y - 2 ^ n.

(** The low [n] bits, extended by their sign to a word. *)
Definition sext (n x : Z) : Z := wrap (signed n x).
