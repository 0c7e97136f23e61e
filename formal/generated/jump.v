(* Written by `carryless chips --format coq`. Not to be edited. *)
From Coq Require Import ZArith List String.
From Carryless Require Import Circuit.
Import ListNotations.

Definition chip_branch_equal : chip := Chip "branch equal"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: difference *)
    FCarry [Term (Committed 2) []; Term (Committed 3) []] [Term (Committed 1) [Broadcast 16]] [] 64;
    (* 5: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 6: last fetch, rs1 *)
    Input;
    (* 7: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 8: last rs2 *)
    Input;
    (* 9: rs2 after last *)
    FParts [
      FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32;
      FAnd
      [Term (Committed 4) [Broadcast 63; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 17; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      [Term (Committed 1) [Mask 0xffffffff00000000]; Term (Committed 0) [Shl 32];
        Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 1) [Rotl 10; Mask 0x200000000];
        Term (Committed 1) [Rotl 11; Mask 0x400000000]; Term (Committed 5) [Rotl 33; Mask 0xfffffffc00000000]]] ]
  0
  [ (* difference *)
    Constraint
      [Term (Committed 2) []; Term (Committed 3) []; Term (Committed 4) [Shl 1]]
      [Term (Committed 1) [Broadcast 16]; Term (Committed 4) [Shl 1]]
      [Term (Committed 4) []; Term (Committed 4) [Shl 1]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 5) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]; Term (Committed 4) [Broadcast 63; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 17; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]; Term (Committed 1) [Mask 0xffffffff00000000];
        Term (Committed 0) [Shl 32]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 1) [Rotl 10; Mask 0x200000000]; Term (Committed 1) [Rotl 11; Mask 0x400000000];
        Term (Committed 5) [Rotl 33; Mask 0xfffffffc00000000]]
      [Term (Committed 9) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]; Term (Committed 9) [Mask 0xffffffff00000000]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 6) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x37000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x37000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 6) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 8) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff8fffffffc]; Term (Committed 9) [Shr 32]]] ].

Definition chip_branch_less : chip := Chip "branch less"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: difference *)
    FCarry
      [Term (Committed 2) []; Term (Committed 1) [Rotl 46; Mask 0x8000000000000000]]
      [Term (Committed 3) []; Term (Committed 1) [Rotl 46; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16]]
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      64;
    (* 5: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 6: last fetch, rs1 *)
    Input;
    (* 7: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 8: last rs2 *)
    Input;
    (* 9: rs2 after last *)
    FParts [
      FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32;
      FAnd
      [Term (Committed 4) [Broadcast 63; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 18; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      [Term (Committed 1) [Mask 0xffffffff00000000]; Term (Committed 0) [Shl 32];
        Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 1) [Rotl 10; Mask 0x200000000];
        Term (Committed 1) [Rotl 11; Mask 0x400000000]; Term (Committed 5) [Rotl 33; Mask 0xfffffffc00000000]]] ]
  0
  [ (* difference *)
    Constraint
      [Term (Committed 2) []; Term (Committed 1) [Rotl 46; Mask 0x8000000000000000]; Term (Committed 4) [Shl 1];
        Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 3) []; Term (Committed 1) [Rotl 46; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16]; Term (Committed 4) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 4) []; Term (Committed 4) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 5) [Mask 0x7ffffffc7ffffffe]; Term (Committed 5) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]; Term (Committed 4) [Broadcast 63; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 18; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]; Term (Committed 1) [Mask 0xffffffff00000000];
        Term (Committed 0) [Shl 32]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 1) [Rotl 10; Mask 0x200000000]; Term (Committed 1) [Rotl 11; Mask 0x400000000];
        Term (Committed 5) [Rotl 33; Mask 0xfffffffc00000000]]
      [Term (Committed 9) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]; Term (Committed 9) [Mask 0xffffffff00000000]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 6) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x38000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x38000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 6) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 8) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff8fffffffc]; Term (Committed 9) [Shr 32]]] ].

Definition chip_jump_register : chip := Chip "jump register"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: target *)
    FCarry [Term (Committed 2) []] [Term (Committed 1) [Sar 32]] [] 64;
    (* 4: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 5: rd before *)
    Input;
    (* 6: last fetch, rs1 *)
    Input;
    (* 7: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 8: last rd *)
    Input;
    (* 9: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* target *)
    Constraint
      [Term (Committed 2) []; Term (Committed 3) [Shl 1]]
      [Term (Committed 1) [Sar 32]; Term (Committed 3) [Shl 1]]
      [Term (Committed 3) []; Term (Committed 3) [Shl 1]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 4) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 6) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 7) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 9) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 6) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x39000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x39000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 6) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
    (* rs1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 8) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 5) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 0) [Mask 0xffffffff]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 4) [Rotl 1; Mask 0xfffffffc]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 2) [Mask 0xfffffffe];
        Term (Committed 1) [Rotl 32; Mask 0xfffffffe]; Term (Committed 3) [Rotl 1; Mask 0xfffffffe]];
        [Term (Committed 2) [Shr 32]; Term (Committed 1) [Broadcast 63; Mask 0xffffffff];
        Term (Committed 3) [Rotl 33; Mask 0xffffffff]]] ].

Definition chip_fence : chip := Chip "fence"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 3: last fetch *)
    Input;
    (* 4: fetch after last *)
    FCarry
      [Term (Committed 0) [Shr 32]]
      [Term (Committed 3) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 2) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 2) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 2) [Mask 0x7ffffffc7ffffffe]; Term (Committed 2) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 4) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 3) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 4) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 4) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 3) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x46000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x46000000]]; []];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 2) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].
