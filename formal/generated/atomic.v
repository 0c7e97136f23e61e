(* Written by `carryless chips --format coq`. Not to be edited. *)
From Coq Require Import ZArith List String.
From Carryless Require Import Circuit.
Import ListNotations.

Definition chip_load_reserved : chip := Chip "load reserved"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: memory word before *)
    Input;
    (* 4: clock + 4, pc + length *)
    FParts [
      FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
      FAnd [Term (Committed 1) [Rotl 47; Mask 0x1]] [Term (Committed 2) [Rotl 62; Mask 0x1]]];
    (* 5: loaded *)
    FParts [
      FAnd
      [Term (Committed 4) [Broadcast 0; Mask 0xffffffff]]
      [Term (Committed 3) [Shr 32]; Term (Committed 3) [Mask 0xffffffff]];
      FValue [Term (Committed 3) [Mask 0xffffffff]];
      FAnd
      [Term (Committed 1) [Broadcast 17; Mask 0xffffffff00000000]]
      [Term (Committed 5) [Broadcast 31; Mask 0xffffffff00000000]; Term (Committed 3) [Mask 0xffffffff00000000]];
      FValue [Term (Committed 3) [Mask 0xffffffff00000000]]];
    (* 6: rd before *)
    Input;
    (* 7: reservation before *)
    Input;
    (* 8: clock + 8 *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]]
      []
      32;
    (* 9: last fetch, rs1 *)
    Input;
    (* 10: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 11: last memory word, rd *)
    Input;
    (* 12: memory word, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000]]
      [Term (Committed 11) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 13: last reservation *)
    Input;
    (* 14: reservation after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 4) [Rotl 33; Mask 0xfffffff8]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 13) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 1) [Rotl 47; Mask 0x1]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 2) [Rotl 62; Mask 0x1]]
      [Term (Committed 4) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 4) [Mask 0x1]];
    (* loaded *)
    Constraint
      [Term (Committed 4) [Broadcast 0; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 17; Mask 0xffffffff00000000]]
      [Term (Committed 3) [Shr 32]; Term (Committed 3) [Mask 0xffffffff];
        Term (Committed 5) [Broadcast 31; Mask 0xffffffff00000000]; Term (Committed 3) [Mask 0xffffffff00000000]]
      [Term (Committed 5) [Mask 0xffffffff]; Term (Committed 3) [Mask 0xffffffff];
        Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 3) [Mask 0xffffffff00000000]];
    (* clock + 8 *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0x7ffffff800000000]; Term (Committed 8) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 8) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 8) [Mask 0x7ffffffc00000000]; Term (Committed 8) [Rotl 1; Mask 0x7ffffff800000000]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 10) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* memory word, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 11) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 12) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* reservation after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 4) [Rotl 33; Mask 0xfffffff8]; Term (Committed 1) [Rotl 48; Mask 0x1];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 13) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 14) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 9) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x42000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x42000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 9) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
    (* rs1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* memory word before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 11) [Shl 32]; Term (Committed 2) [Rotl 61; Mask 0xffffffff]]; [Term (Committed 3) []];
        [Term (Committed 2) [Rotl 29; Mask 0x7fffffff]; Term (Committed 4) [Rotl 31; Mask 0x80000000];
        Term (Committed 2) [Rotl 29; Mask 0x80000000]]];
    (* memory word *)
    Token
      Send
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 2) [Rotl 61; Mask 0xffffffff]];
        [Term (Committed 3) []];
        [Term (Committed 2) [Rotl 29; Mask 0x7fffffff]; Term (Committed 4) [Rotl 31; Mask 0x80000000];
        Term (Committed 2) [Rotl 29; Mask 0x80000000]]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 11) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 6) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 5) [Mask 0xffffffff]; Term (Committed 5) [Mask 0xffffffff00000000]]];
    (* reservation before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 13) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0x23]]; [Term (Committed 7) []]];
    (* reservation *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Broadcast 16; Mask 0x23]];
        [Term (Committed 2) []; Term (Committed 1) [Rotl 49; Mask 0x2]; Term (Committed 1) [Rotl 47; Mask 0x1];
        Term (Committed 1) [Rotl 48; Mask 0x2]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff8fffffffc]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 8) [Rotl 1; Mask 0xfffffff800000000]]] ].

Definition chip_store_conditional : chip := Chip "store conditional"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: memory word before *)
    Input;
    (* 5: clock + 4, pc + length *)
    FParts [
      FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
      FAnd [Term (Committed 1) [Rotl 47; Mask 0x1]] [Term (Committed 2) [Rotl 62; Mask 0x1]]];
    (* 6: reservation before *)
    Input;
    (* 7: another reservation *)
    FCarry
      [Term (Committed 6) []; Term (Committed 2) []; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 1) [Rotl 47; Mask 0x1]; Term (Committed 1) [Rotl 48; Mask 0x2]]
      [Term (Committed 1) [Broadcast 16]]
      []
      64;
    (* 8: clock + 8 *)
    FParts [
      FCarry
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 5) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]]
      []
      32;
      FAnd
      [Term (Committed 7) [Rotl 33; Mask 0x100000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 5) [Rotl 32; Mask 0x100000000]];
      FAnd
      [Term (Committed 7) [Rotl 34; Mask 0x200000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000]]
      [Term (Committed 1) [Rotl 16; Mask 0x200000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000]];
      FAnd
      [Term (Committed 7) [Broadcast 63; Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 8) [Broadcast 32; Mask 0xffffffff]]
      [Term (Committed 3) [Mask 0xffffffff]; Term (Committed 4) [Mask 0xffffffff]]];
    (* 9: change of the high half *)
    FParts [
      FAnd
      [Term (Committed 8) [Broadcast 32; Mask 0xffffffff]]
      [Term (Committed 3) [Mask 0xffffffff]; Term (Committed 4) [Shr 32]];
      FAnd
      [Term (Committed 8) [Broadcast 33; Mask 0xffffffff00000000]]
      [Term (Committed 3) [Mask 0xffffffff00000000]; Term (Committed 4) [Mask 0xffffffff00000000]]];
    (* 10: rd before *)
    Input;
    (* 11: last fetch, rs1 *)
    Input;
    (* 12: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 11) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 13: last rs2, memory word *)
    Input;
    (* 14: rs2, memory word after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 13) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 15: last rd, reservation *)
    Input;
    (* 16: rd, reservation after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 5) [Rotl 33; Mask 0xfffffff8]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 5) [Rotl 1; Mask 0xfffffff800000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 15) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 1) [Rotl 47; Mask 0x1]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 2) [Rotl 62; Mask 0x1]]
      [Term (Committed 5) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 5) [Mask 0x1]];
    (* another reservation *)
    Constraint
      [Term (Committed 6) []; Term (Committed 2) []; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 1) [Rotl 47; Mask 0x1]; Term (Committed 1) [Rotl 48; Mask 0x2]; Term (Committed 7) [Shl 1]]
      [Term (Committed 1) [Broadcast 16]; Term (Committed 7) [Shl 1]]
      [Term (Committed 7) []; Term (Committed 7) [Shl 1]];
    (* clock + 8 *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 5) [Rotl 1; Mask 0x7ffffff800000000]; Term (Committed 8) [Rotl 1; Mask 0x7ffffff800000000];
        Term (Committed 7) [Rotl 33; Mask 0x100000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 7) [Rotl 34; Mask 0x200000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 7) [Broadcast 63; Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 8) [Broadcast 32; Mask 0xffffffff]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 8) [Rotl 1; Mask 0x7ffffff800000000];
        Term (Committed 5) [Rotl 32; Mask 0x100000000]; Term (Committed 1) [Rotl 16; Mask 0x200000000];
        Term (Committed 1) [Rotl 17; Mask 0x200000000]; Term (Committed 3) [Mask 0xffffffff];
        Term (Committed 4) [Mask 0xffffffff]]
      [Term (Committed 8) [Mask 0x7ffffffc00000000]; Term (Committed 8) [Rotl 1; Mask 0x7ffffff800000000];
        Term (Committed 8) [Mask 0x100000000]; Term (Committed 8) [Mask 0x200000000];
        Term (Committed 8) [Mask 0xffffffff]];
    (* change of the high half *)
    Constraint
      [Term (Committed 8) [Broadcast 32; Mask 0xffffffff];
        Term (Committed 8) [Broadcast 33; Mask 0xffffffff00000000]]
      [Term (Committed 3) [Mask 0xffffffff]; Term (Committed 4) [Shr 32];
        Term (Committed 3) [Mask 0xffffffff00000000]; Term (Committed 4) [Mask 0xffffffff00000000]]
      [Term (Committed 9) [Mask 0xffffffff]; Term (Committed 9) [Mask 0xffffffff00000000]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 11) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 12) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 12) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, memory word after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 13) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 14) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd, reservation after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 5) [Rotl 33; Mask 0xfffffff8]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 5) [Rotl 1; Mask 0xfffffff800000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 15) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 16) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 11) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x43000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x43000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 11) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
    (* rs1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rs2 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 13) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* memory word before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 13) [Mask 0xffffffff00000000]; Term (Committed 2) [Rotl 61; Mask 0xffffffff]];
        [Term (Committed 4) []];
        [Term (Committed 2) [Rotl 29; Mask 0x7fffffff]; Term (Committed 5) [Rotl 31; Mask 0x80000000];
        Term (Committed 2) [Rotl 29; Mask 0x80000000]]];
    (* memory word *)
    Token
      Send
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 2) [Rotl 61; Mask 0xffffffff]];
        [Term (Committed 4) []; Term (Committed 8) [Mask 0xffffffff]; Term (Committed 9) [Shl 32];
        Term (Committed 9) [Mask 0xffffffff00000000]];
        [Term (Committed 2) [Rotl 29; Mask 0x7fffffff]; Term (Committed 5) [Rotl 31; Mask 0x80000000];
        Term (Committed 2) [Rotl 29; Mask 0x80000000]]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 15) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 10) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 7) [Shr 63]]];
    (* reservation before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 15) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x23]];
        [Term (Committed 6) []]];
    (* reservation *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Broadcast 16; Mask 0x23]];
        []];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff8fffffffc]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 8) [Rotl 1; Mask 0xfffffff800000000]]] ].

Definition chip_atomic_logic : chip := Chip "atomic logic"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: memory word before *)
    Input;
    (* 5: clock + 4, pc + length *)
    FParts [
      FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
      FAnd [Term (Committed 1) [Rotl 47; Mask 0x1]] [Term (Committed 2) [Rotl 62; Mask 0x1]]];
    (* 6: loaded *)
    FParts [
      FAnd
      [Term (Committed 5) [Broadcast 0; Mask 0xffffffff]]
      [Term (Committed 4) [Shr 32]; Term (Committed 4) [Mask 0xffffffff]];
      FValue [Term (Committed 4) [Mask 0xffffffff]];
      FAnd
      [Term (Committed 1) [Broadcast 17; Mask 0xffffffff00000000]]
      [Term (Committed 6) [Broadcast 31; Mask 0xffffffff00000000]; Term (Committed 4) [Mask 0xffffffff00000000]];
      FValue [Term (Committed 4) [Mask 0xffffffff00000000]]];
    (* 7: rs2 or 0 *)
    FAnd [Term (Committed 1) [Broadcast 18]] [Term (Committed 3) []];
    (* 8: change of rs2 *)
    FAnd
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 19]]
      [Term (Committed 6) [Mask 0xffffffff]; Term (Committed 6) [Mask 0xffffffff00000000]; Term (Committed 7) []];
    (* 9: clock + 8 *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 5) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]]
      []
      32;
    (* 10: change of memory *)
    FParts [
      FAnd
      [Term (Committed 5) [Broadcast 0; Mask 0xffffffff]]
      [Term (Committed 3) [Mask 0xffffffff]; Term (Committed 8) [Mask 0xffffffff];
        Term (Committed 6) [Mask 0xffffffff]];
      FAnd
      [Term (Committed 1) [Broadcast 17; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      [Term (Committed 3) [Mask 0xffffffff00000000]; Term (Committed 8) [Mask 0xffffffff00000000];
        Term (Committed 6) [Mask 0xffffffff00000000]]];
    (* 11: rd before *)
    Input;
    (* 12: last fetch, rs1 *)
    Input;
    (* 13: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 14: last rs2, memory word *)
    Input;
    (* 15: rs2, memory word after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 14) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 16: last rd *)
    Input;
    (* 17: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 5) [Rotl 33; Mask 0xfffffff8]]
      [Term (Committed 16) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 1) [Rotl 47; Mask 0x1]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 2) [Rotl 62; Mask 0x1]]
      [Term (Committed 5) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 5) [Mask 0x1]];
    (* loaded *)
    Constraint
      [Term (Committed 5) [Broadcast 0; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 17; Mask 0xffffffff00000000]]
      [Term (Committed 4) [Shr 32]; Term (Committed 4) [Mask 0xffffffff];
        Term (Committed 6) [Broadcast 31; Mask 0xffffffff00000000]; Term (Committed 4) [Mask 0xffffffff00000000]]
      [Term (Committed 6) [Mask 0xffffffff]; Term (Committed 4) [Mask 0xffffffff];
        Term (Committed 6) [Mask 0xffffffff00000000]; Term (Committed 4) [Mask 0xffffffff00000000]];
    (* rs2 or 0 *)
    Constraint [Term (Committed 1) [Broadcast 18]] [Term (Committed 3) []] [Term (Committed 7) []];
    (* change of rs2 *)
    Constraint
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 19]]
      [Term (Committed 6) [Mask 0xffffffff]; Term (Committed 6) [Mask 0xffffffff00000000]; Term (Committed 7) []]
      [Term (Committed 8) []];
    (* clock + 8 *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 5) [Rotl 1; Mask 0x7ffffff800000000]; Term (Committed 9) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 9) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 9) [Mask 0x7ffffffc00000000]; Term (Committed 9) [Rotl 1; Mask 0x7ffffff800000000]];
    (* change of memory *)
    Constraint
      [Term (Committed 5) [Broadcast 0; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 17; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      [Term (Committed 3) [Mask 0xffffffff]; Term (Committed 8) [Mask 0xffffffff];
        Term (Committed 6) [Mask 0xffffffff]; Term (Committed 3) [Mask 0xffffffff00000000];
        Term (Committed 8) [Mask 0xffffffff00000000]; Term (Committed 6) [Mask 0xffffffff00000000]]
      [Term (Committed 10) [Mask 0xffffffff]; Term (Committed 10) [Mask 0xffffffff00000000]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 13) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, memory word after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 14) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 15) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 5) [Rotl 33; Mask 0xfffffff8]; Term (Committed 17) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 16) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 17) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 17) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 17) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 12) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x44000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x44000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 12) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
    (* rs1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rs2 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 14) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* memory word before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 14) [Mask 0xffffffff00000000]; Term (Committed 2) [Rotl 61; Mask 0xffffffff]];
        [Term (Committed 4) []];
        [Term (Committed 2) [Rotl 29; Mask 0x7fffffff]; Term (Committed 5) [Rotl 31; Mask 0x80000000];
        Term (Committed 2) [Rotl 29; Mask 0x80000000]]];
    (* memory word *)
    Token
      Send
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 2) [Rotl 61; Mask 0xffffffff]];
        [Term (Committed 4) []; Term (Committed 3) [Mask 0xffffffff]; Term (Committed 8) [Mask 0xffffffff];
        Term (Committed 6) [Mask 0xffffffff]; Term (Committed 10) [Mask 0xffffffff]; Term (Committed 10) [Shl 32];
        Term (Committed 10) [Mask 0xffffffff00000000]];
        [Term (Committed 2) [Rotl 29; Mask 0x7fffffff]; Term (Committed 5) [Rotl 31; Mask 0x80000000];
        Term (Committed 2) [Rotl 29; Mask 0x80000000]]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 16) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 11) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 6) [Mask 0xffffffff]; Term (Committed 6) [Mask 0xffffffff00000000]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff8fffffffc]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffff800000000]]] ].

Definition chip_atomic_arithmetic : chip := Chip "atomic arithmetic"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: memory word before *)
    Input;
    (* 5: clock + 4, pc + length *)
    FParts [
      FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
      FAnd [Term (Committed 1) [Rotl 47; Mask 0x1]] [Term (Committed 2) [Rotl 62; Mask 0x1]]];
    (* 6: loaded *)
    FParts [
      FAnd
      [Term (Committed 5) [Broadcast 0; Mask 0xffffffff]]
      [Term (Committed 4) [Shr 32]; Term (Committed 4) [Mask 0xffffffff]];
      FValue [Term (Committed 4) [Mask 0xffffffff]];
      FAnd
      [Term (Committed 1) [Broadcast 17; Mask 0xffffffff00000000]]
      [Term (Committed 6) [Broadcast 31; Mask 0xffffffff00000000]; Term (Committed 4) [Mask 0xffffffff00000000]];
      FValue [Term (Committed 4) [Mask 0xffffffff00000000]]];
    (* 7: sum or difference *)
    FCarry
      [Term (Committed 6) [Mask 0xffffffff]; Term (Committed 6) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 11; Mask 0x80000000]; Term (Committed 1) [Rotl 42; Mask 0x8000000000000000]]
      [Term (Committed 3) []; Term (Committed 1) [Broadcast 18]; Term (Committed 1) [Rotl 11; Mask 0x80000000];
        Term (Committed 1) [Rotl 42; Mask 0x8000000000000000]]
      [Term (Committed 1) [Rotl 46; Mask 0x1]]
      64;
    (* 8: clock + 8 *)
    FParts [
      FCarry
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 5) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]]
      []
      32;
      FAnd
      [Term (Committed 1) [Rotl 47; Mask 0x1]]
      [Term (Committed 7) [Rotl 33; Mask 0x1]; Term (Committed 7) [Shr 63]];
      FValue [Term (Committed 7) [Shr 63]];
      FAnd
      [Term (Committed 1) [Rotl 47; Mask 0x2]]
      [Term (Committed 8) [Rotl 1; Mask 0x2]; Term (Committed 1) [Rotl 46; Mask 0x2];
        Term (Committed 1) [Rotl 49; Mask 0x2]]];
    (* 9: carries or rs2 *)
    FParts [
      FAnd
      [Term (Committed 1) [Broadcast 18]]
      [Term (Committed 3) []; Term (Committed 7) [Shl 1]; Term (Committed 1) [Rotl 46; Mask 0x1]];
      FValue [Term (Committed 7) [Shl 1]; Term (Committed 1) [Rotl 46; Mask 0x1]]];
    (* 10: change of rs2 *)
    FAnd
      [Term (Committed 1) [Broadcast 16]; Term (Committed 1) [Broadcast 18]; Term (Committed 8) [Broadcast 1]]
      [Term (Committed 6) [Mask 0xffffffff]; Term (Committed 6) [Mask 0xffffffff00000000]; Term (Committed 9) []];
    (* 11: change of memory *)
    FParts [
      FAnd
      [Term (Committed 5) [Broadcast 0; Mask 0xffffffff]]
      [Term (Committed 3) [Mask 0xffffffff]; Term (Committed 10) [Mask 0xffffffff];
        Term (Committed 6) [Mask 0xffffffff]];
      FAnd
      [Term (Committed 1) [Broadcast 17; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      [Term (Committed 3) [Mask 0xffffffff00000000]; Term (Committed 10) [Mask 0xffffffff00000000];
        Term (Committed 6) [Mask 0xffffffff00000000]]];
    (* 12: rd before *)
    Input;
    (* 13: last fetch, rs1 *)
    Input;
    (* 14: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 13) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 15: last rs2, memory word *)
    Input;
    (* 16: rs2, memory word after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 15) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 17: last rd *)
    Input;
    (* 18: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 5) [Rotl 33; Mask 0xfffffff8]]
      [Term (Committed 17) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 1) [Rotl 47; Mask 0x1]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 2) [Rotl 62; Mask 0x1]]
      [Term (Committed 5) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 5) [Mask 0x1]];
    (* loaded *)
    Constraint
      [Term (Committed 5) [Broadcast 0; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 17; Mask 0xffffffff00000000]]
      [Term (Committed 4) [Shr 32]; Term (Committed 4) [Mask 0xffffffff];
        Term (Committed 6) [Broadcast 31; Mask 0xffffffff00000000]; Term (Committed 4) [Mask 0xffffffff00000000]]
      [Term (Committed 6) [Mask 0xffffffff]; Term (Committed 4) [Mask 0xffffffff];
        Term (Committed 6) [Mask 0xffffffff00000000]; Term (Committed 4) [Mask 0xffffffff00000000]];
    (* sum or difference *)
    Constraint
      [Term (Committed 6) [Mask 0xffffffff]; Term (Committed 6) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 11; Mask 0x80000000]; Term (Committed 1) [Rotl 42; Mask 0x8000000000000000];
        Term (Committed 7) [Shl 1]; Term (Committed 1) [Rotl 46; Mask 0x1]]
      [Term (Committed 3) []; Term (Committed 1) [Broadcast 18]; Term (Committed 1) [Rotl 11; Mask 0x80000000];
        Term (Committed 1) [Rotl 42; Mask 0x8000000000000000]; Term (Committed 7) [Shl 1];
        Term (Committed 1) [Rotl 46; Mask 0x1]]
      [Term (Committed 7) []; Term (Committed 7) [Shl 1]; Term (Committed 1) [Rotl 46; Mask 0x1]];
    (* clock + 8 *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 5) [Rotl 1; Mask 0x7ffffff800000000]; Term (Committed 8) [Rotl 1; Mask 0x7ffffff800000000];
        Term (Committed 1) [Rotl 47; Mask 0x1]; Term (Committed 1) [Rotl 47; Mask 0x2]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 8) [Rotl 1; Mask 0x7ffffff800000000];
        Term (Committed 7) [Rotl 33; Mask 0x1]; Term (Committed 7) [Shr 63]; Term (Committed 8) [Rotl 1; Mask 0x2];
        Term (Committed 1) [Rotl 46; Mask 0x2]; Term (Committed 1) [Rotl 49; Mask 0x2]]
      [Term (Committed 8) [Mask 0x7ffffffc00000000]; Term (Committed 8) [Rotl 1; Mask 0x7ffffff800000000];
        Term (Committed 8) [Mask 0x1]; Term (Committed 7) [Shr 63]; Term (Committed 8) [Mask 0x2]];
    (* carries or rs2 *)
    Constraint
      [Term (Committed 1) [Broadcast 18]]
      [Term (Committed 3) []; Term (Committed 7) [Shl 1]; Term (Committed 1) [Rotl 46; Mask 0x1]]
      [Term (Committed 9) []; Term (Committed 7) [Shl 1]; Term (Committed 1) [Rotl 46; Mask 0x1]];
    (* change of rs2 *)
    Constraint
      [Term (Committed 1) [Broadcast 16]; Term (Committed 1) [Broadcast 18]; Term (Committed 8) [Broadcast 1]]
      [Term (Committed 6) [Mask 0xffffffff]; Term (Committed 6) [Mask 0xffffffff00000000]; Term (Committed 9) []]
      [Term (Committed 10) []];
    (* change of memory *)
    Constraint
      [Term (Committed 5) [Broadcast 0; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 17; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      [Term (Committed 3) [Mask 0xffffffff]; Term (Committed 10) [Mask 0xffffffff];
        Term (Committed 6) [Mask 0xffffffff]; Term (Committed 3) [Mask 0xffffffff00000000];
        Term (Committed 10) [Mask 0xffffffff00000000]; Term (Committed 6) [Mask 0xffffffff00000000]]
      [Term (Committed 11) [Mask 0xffffffff]; Term (Committed 11) [Mask 0xffffffff00000000]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 14) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 13) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 14) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 14) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, memory word after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 15) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 16) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 5) [Rotl 33; Mask 0xfffffff8]; Term (Committed 18) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 17) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 18) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 18) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 18) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 13) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x45000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x45000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 13) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
    (* rs1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rs2 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 15) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* memory word before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 15) [Mask 0xffffffff00000000]; Term (Committed 2) [Rotl 61; Mask 0xffffffff]];
        [Term (Committed 4) []];
        [Term (Committed 2) [Rotl 29; Mask 0x7fffffff]; Term (Committed 5) [Rotl 31; Mask 0x80000000];
        Term (Committed 2) [Rotl 29; Mask 0x80000000]]];
    (* memory word *)
    Token
      Send
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 2) [Rotl 61; Mask 0xffffffff]];
        [Term (Committed 4) []; Term (Committed 3) [Mask 0xffffffff]; Term (Committed 10) [Mask 0xffffffff];
        Term (Committed 6) [Mask 0xffffffff]; Term (Committed 11) [Mask 0xffffffff]; Term (Committed 11) [Shl 32];
        Term (Committed 11) [Mask 0xffffffff00000000]];
        [Term (Committed 2) [Rotl 29; Mask 0x7fffffff]; Term (Committed 5) [Rotl 31; Mask 0x80000000];
        Term (Committed 2) [Rotl 29; Mask 0x80000000]]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 17) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 12) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 6) [Mask 0xffffffff]; Term (Committed 6) [Mask 0xffffffff00000000]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff8fffffffc]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 8) [Rotl 1; Mask 0xfffffff800000000]]] ].
