(* Written by `carryless chips --format coq`. Not to be edited. *)
From Coq Require Import ZArith List String.
From Carryless Require Import Circuit.
Import ListNotations.

Definition chip_constant : chip := Chip "constant"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: extra *)
    Input;
    (* 3: rd before *)
    Input;
    (* 4: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 5: last fetch, rd *)
    Input;
    (* 6: fetch, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 5) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 4) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x300000000]; Term (Committed 6) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 5) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 6) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 6) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 6) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 5) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Rotl 8; Mask 0x1000000]];
        [Term (Committed 2) []]];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Rotl 8; Mask 0x1000000]];
        [Term (Committed 2) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 3) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 2) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Shr 32]]] ].

Definition chip_add : chip := Chip "add"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: sum *)
    FCarry
      [Term (Committed 2) []]
      [Term (Committed 3) []; Term (Committed 1) [Broadcast 17]]
      [Term (Committed 1) [Rotl 47; Mask 0x1]]
      64;
    (* 5: rd before *)
    Input;
    (* 6: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 7: last fetch, rs1 *)
    Input;
    (* 8: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 9: last rs2, rd *)
    Input;
    (* 10: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* sum *)
    Constraint
      [Term (Committed 2) []; Term (Committed 4) [Shl 1]; Term (Committed 1) [Rotl 47; Mask 0x1]]
      [Term (Committed 3) []; Term (Committed 1) [Broadcast 17]; Term (Committed 4) [Shl 1];
        Term (Committed 1) [Rotl 47; Mask 0x1]]
      [Term (Committed 4) []; Term (Committed 4) [Shl 1]; Term (Committed 1) [Rotl 47; Mask 0x1]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 6) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 10) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 7) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Rotl 9; Mask 0x2000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Rotl 9; Mask 0x2000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 7) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 9) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 9) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 5) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 2) []; Term (Committed 3) []; Term (Committed 1) [Broadcast 17]; Term (Committed 4) [Shl 1];
        Term (Committed 1) [Rotl 47; Mask 0x1]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_add_immediate : chip := Chip "add immediate"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: sum *)
    FCarry
      [Term (Committed 2) []]
      [Term (Committed 1) [Sar 32]; Term (Committed 1) [Broadcast 17]]
      [Term (Committed 1) [Rotl 47; Mask 0x1]]
      64;
    (* 4: rd before *)
    Input;
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
    (* 8: last rd *)
    Input;
    (* 9: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* sum *)
    Constraint
      [Term (Committed 2) []; Term (Committed 3) [Shl 1]; Term (Committed 1) [Rotl 47; Mask 0x1]]
      [Term (Committed 1) [Sar 32]; Term (Committed 1) [Broadcast 17]; Term (Committed 3) [Shl 1];
        Term (Committed 1) [Rotl 47; Mask 0x1]]
      [Term (Committed 3) []; Term (Committed 3) [Shl 1]; Term (Committed 1) [Rotl 47; Mask 0x1]];
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
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3000000]]; []];
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
      [[Term (Committed 8) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 4) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 2) []; Term (Committed 1) [Sar 32]; Term (Committed 1) [Broadcast 17];
        Term (Committed 3) [Shl 1]; Term (Committed 1) [Rotl 47; Mask 0x1]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_add_word : chip := Chip "add word"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: sum *)
    FCarry
      [Term (Committed 2) [Mask 0xffffffff]]
      [Term (Committed 3) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 17; Mask 0xffffffff]]
      [Term (Committed 1) [Rotl 47; Mask 0x1]]
      32;
    (* 5: rd before *)
    Input;
    (* 6: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 7: last fetch, rs1 *)
    Input;
    (* 8: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 9: last rs2, rd *)
    Input;
    (* 10: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* sum *)
    Constraint
      [Term (Committed 2) [Mask 0xffffffff]; Term (Committed 4) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 1) [Rotl 47; Mask 0x1]]
      [Term (Committed 3) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 17; Mask 0xffffffff];
        Term (Committed 4) [Rotl 1; Mask 0xfffffffe]; Term (Committed 1) [Rotl 47; Mask 0x1]]
      [Term (Committed 4) [Mask 0xffffffff]; Term (Committed 4) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 1) [Rotl 47; Mask 0x1]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 6) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 10) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 7) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Rotl 10; Mask 0x4000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Rotl 10; Mask 0x4000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 7) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 9) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 9) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 5) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 2) [Rotl 32; Sar 32]; Term (Committed 3) [Rotl 32; Sar 32];
        Term (Committed 1) [Broadcast 17]; Term (Committed 4) [Rotl 33; Sar 32; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Rotl 47; Mask 0x1]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_add_word_immediate : chip := Chip "add word immediate"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: sum *)
    FCarry
      [Term (Committed 2) [Mask 0xffffffff]]
      [Term (Committed 1) [Shr 32]; Term (Committed 1) [Broadcast 17; Mask 0xffffffff]]
      [Term (Committed 1) [Rotl 47; Mask 0x1]]
      32;
    (* 4: rd before *)
    Input;
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
    (* 8: last rd *)
    Input;
    (* 9: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* sum *)
    Constraint
      [Term (Committed 2) [Mask 0xffffffff]; Term (Committed 3) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 1) [Rotl 47; Mask 0x1]]
      [Term (Committed 1) [Shr 32]; Term (Committed 1) [Broadcast 17; Mask 0xffffffff];
        Term (Committed 3) [Rotl 1; Mask 0xfffffffe]; Term (Committed 1) [Rotl 47; Mask 0x1]]
      [Term (Committed 3) [Mask 0xffffffff]; Term (Committed 3) [Rotl 1; Mask 0xfffffffe];
        Term (Committed 1) [Rotl 47; Mask 0x1]];
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
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x5000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x5000000]]; []];
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
      [[Term (Committed 8) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 4) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 2) [Rotl 32; Sar 32]; Term (Committed 1) [Sar 32]; Term (Committed 1) [Broadcast 17];
        Term (Committed 3) [Rotl 33; Sar 32; Mask 0xfffffffffffffffe]; Term (Committed 1) [Rotl 47; Mask 0x1]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_shift_add1 : chip := Chip "shift by 1 and add"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: sum *)
    FCarry [Term (Committed 2) [Shl 1]] [Term (Committed 3) []] [] 64;
    (* 5: rd before *)
    Input;
    (* 6: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 7: last fetch, rs1 *)
    Input;
    (* 8: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 9: last rs2, rd *)
    Input;
    (* 10: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* sum *)
    Constraint
      [Term (Committed 2) [Shl 1]; Term (Committed 4) [Shl 1]]
      [Term (Committed 3) []; Term (Committed 4) [Shl 1]]
      [Term (Committed 4) []; Term (Committed 4) [Shl 1]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 6) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 10) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 7) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x6000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x6000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 7) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 9) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 9) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 5) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 2) [Shl 1]; Term (Committed 3) []; Term (Committed 4) [Shl 1]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_shift_add2 : chip := Chip "shift by 2 and add"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: sum *)
    FCarry [Term (Committed 2) [Shl 2]] [Term (Committed 3) []] [] 64;
    (* 5: rd before *)
    Input;
    (* 6: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 7: last fetch, rs1 *)
    Input;
    (* 8: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 9: last rs2, rd *)
    Input;
    (* 10: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* sum *)
    Constraint
      [Term (Committed 2) [Shl 2]; Term (Committed 4) [Shl 1]]
      [Term (Committed 3) []; Term (Committed 4) [Shl 1]]
      [Term (Committed 4) []; Term (Committed 4) [Shl 1]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 6) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 10) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 7) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 7) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 9) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 9) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 5) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 2) [Shl 2]; Term (Committed 3) []; Term (Committed 4) [Shl 1]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_shift_add3 : chip := Chip "shift by 3 and add"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: sum *)
    FCarry [Term (Committed 2) [Shl 3]] [Term (Committed 3) []] [] 64;
    (* 5: rd before *)
    Input;
    (* 6: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 7: last fetch, rs1 *)
    Input;
    (* 8: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 9: last rs2, rd *)
    Input;
    (* 10: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* sum *)
    Constraint
      [Term (Committed 2) [Shl 3]; Term (Committed 4) [Shl 1]]
      [Term (Committed 3) []; Term (Committed 4) [Shl 1]]
      [Term (Committed 4) []; Term (Committed 4) [Shl 1]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 6) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 10) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 7) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Rotl 11; Mask 0x8000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Rotl 11; Mask 0x8000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 7) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 9) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 9) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 5) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 2) [Shl 3]; Term (Committed 3) []; Term (Committed 4) [Shl 1]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_add_unsigned_word : chip := Chip "add unsigned word"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: sum *)
    FCarry [Term (Committed 2) [Mask 0xffffffff]] [Term (Committed 3) []] [] 64;
    (* 5: rd before *)
    Input;
    (* 6: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 7: last fetch, rs1 *)
    Input;
    (* 8: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 9: last rs2, rd *)
    Input;
    (* 10: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* sum *)
    Constraint
      [Term (Committed 2) [Mask 0xffffffff]; Term (Committed 4) [Shl 1]]
      [Term (Committed 3) []; Term (Committed 4) [Shl 1]]
      [Term (Committed 4) []; Term (Committed 4) [Shl 1]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 6) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 10) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 7) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x9000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x9000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 7) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 9) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 9) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 5) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 2) [Mask 0xffffffff]; Term (Committed 3) []; Term (Committed 4) [Shl 1]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_shift_add_unsigned_word1 : chip := Chip "shift unsigned word by 1 and add"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: sum *)
    FCarry [Term (Committed 2) [Rotl 1; Mask 0x1fffffffe]] [Term (Committed 3) []] [] 64;
    (* 5: rd before *)
    Input;
    (* 6: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 7: last fetch, rs1 *)
    Input;
    (* 8: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 9: last rs2, rd *)
    Input;
    (* 10: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* sum *)
    Constraint
      [Term (Committed 2) [Rotl 1; Mask 0x1fffffffe]; Term (Committed 4) [Shl 1]]
      [Term (Committed 3) []; Term (Committed 4) [Shl 1]]
      [Term (Committed 4) []; Term (Committed 4) [Shl 1]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 6) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 10) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 7) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0xa000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0xa000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 7) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 9) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 9) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 5) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 2) [Rotl 1; Mask 0x1fffffffe]; Term (Committed 3) []; Term (Committed 4) [Shl 1]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_shift_add_unsigned_word2 : chip := Chip "shift unsigned word by 2 and add"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: sum *)
    FCarry [Term (Committed 2) [Rotl 2; Mask 0x3fffffffc]] [Term (Committed 3) []] [] 64;
    (* 5: rd before *)
    Input;
    (* 6: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 7: last fetch, rs1 *)
    Input;
    (* 8: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 9: last rs2, rd *)
    Input;
    (* 10: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* sum *)
    Constraint
      [Term (Committed 2) [Rotl 2; Mask 0x3fffffffc]; Term (Committed 4) [Shl 1]]
      [Term (Committed 3) []; Term (Committed 4) [Shl 1]]
      [Term (Committed 4) []; Term (Committed 4) [Shl 1]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 6) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 10) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 7) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0xb000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0xb000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 7) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 9) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 9) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 5) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 2) [Rotl 2; Mask 0x3fffffffc]; Term (Committed 3) []; Term (Committed 4) [Shl 1]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_shift_add_unsigned_word3 : chip := Chip "shift unsigned word by 3 and add"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: sum *)
    FCarry [Term (Committed 2) [Rotl 3; Mask 0x7fffffff8]] [Term (Committed 3) []] [] 64;
    (* 5: rd before *)
    Input;
    (* 6: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 7: last fetch, rs1 *)
    Input;
    (* 8: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 9: last rs2, rd *)
    Input;
    (* 10: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* sum *)
    Constraint
      [Term (Committed 2) [Rotl 3; Mask 0x7fffffff8]; Term (Committed 4) [Shl 1]]
      [Term (Committed 3) []; Term (Committed 4) [Shl 1]]
      [Term (Committed 4) []; Term (Committed 4) [Shl 1]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 6) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 10) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 7) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0xc000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0xc000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 7) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 9) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 9) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 5) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 2) [Rotl 3; Mask 0x7fffffff8]; Term (Committed 3) []; Term (Committed 4) [Shl 1]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_xor : chip := Chip "xor"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: rd before *)
    Input;
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
    (* 8: last rs2, rd *)
    Input;
    (* 9: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
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
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 6) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0xd000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0xd000000]]; []];
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
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 8) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 4) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 2) []; Term (Committed 3) []; Term (Committed 1) [Broadcast 17]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_xor_immediate : chip := Chip "xor immediate"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rd before *)
    Input;
    (* 4: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 5: last fetch, rs1 *)
    Input;
    (* 6: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 5) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 7: last rd *)
    Input;
    (* 8: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 7) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 4) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 6) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 5) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 6) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 6) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 6) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 7) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 8) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 5) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0xe000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0xe000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 5) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 7) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 3) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 2) []; Term (Committed 1) [Sar 32]; Term (Committed 1) [Broadcast 17]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_logic : chip := Chip "logic"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: and *)
    FAnd
      [Term (Committed 2) []; Term (Committed 1) [Broadcast 17]]
      [Term (Committed 3) []; Term (Committed 1) [Broadcast 18]; Term (Committed 1) [Broadcast 17]];
    (* 5: rd before *)
    Input;
    (* 6: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 7: last fetch, rs1 *)
    Input;
    (* 8: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 9: last rs2, rd *)
    Input;
    (* 10: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* and *)
    Constraint
      [Term (Committed 2) []; Term (Committed 1) [Broadcast 17]]
      [Term (Committed 3) []; Term (Committed 1) [Broadcast 18]; Term (Committed 1) [Broadcast 17]]
      [Term (Committed 4) []];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 6) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 10) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 7) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0xf000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0xf000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 7) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 9) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 9) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 5) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 4) []; Term (Committed 1) [Broadcast 17]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_logic_immediate : chip := Chip "logic immediate"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: and *)
    FAnd
      [Term (Committed 2) []; Term (Committed 1) [Broadcast 17]]
      [Term (Committed 1) [Sar 32]; Term (Committed 1) [Broadcast 18]; Term (Committed 1) [Broadcast 17]];
    (* 4: rd before *)
    Input;
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
    (* 8: last rd *)
    Input;
    (* 9: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* and *)
    Constraint
      [Term (Committed 2) []; Term (Committed 1) [Broadcast 17]]
      [Term (Committed 1) [Sar 32]; Term (Committed 1) [Broadcast 18]; Term (Committed 1) [Broadcast 17]]
      [Term (Committed 3) []];
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
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Rotl 12; Mask 0x10000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Rotl 12; Mask 0x10000000]]; []];
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
      [[Term (Committed 8) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 4) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 3) []; Term (Committed 1) [Broadcast 17]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_compare : chip := Chip "compare"
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
    (* 5: rd before *)
    Input;
    (* 6: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 7: last fetch, rs1 *)
    Input;
    (* 8: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 9: last rs2, rd *)
    Input;
    (* 10: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
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
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 6) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 8) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 10) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 10) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 7) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x11000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x11000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 7) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 9) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 9) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 5) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 4) [Shr 63]; Term (Committed 1) [Rotl 48; Mask 0x1]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_compare_immediate : chip := Chip "compare immediate"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: difference *)
    FCarry
      [Term (Committed 2) []; Term (Committed 1) [Rotl 46; Mask 0x8000000000000000]]
      [Term (Committed 1) [Sar 32]; Term (Committed 1) [Rotl 46; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16]]
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      64;
    (* 4: rd before *)
    Input;
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
    (* 8: last rd *)
    Input;
    (* 9: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [Term (Committed 8) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* difference *)
    Constraint
      [Term (Committed 2) []; Term (Committed 1) [Rotl 46; Mask 0x8000000000000000]; Term (Committed 3) [Shl 1];
        Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 1) [Sar 32]; Term (Committed 1) [Rotl 46; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16]; Term (Committed 3) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 3) []; Term (Committed 3) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]];
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
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x12000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x12000000]]; []];
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
      [[Term (Committed 8) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 4) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 3) [Shr 63]; Term (Committed 1) [Rotl 48; Mask 0x1]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 5) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_min_max : chip := Chip "min, max"
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
    (* 5: chosen *)
    FParts [
      FAnd
      [Term (Committed 4) [Broadcast 63]; Term (Committed 1) [Broadcast 18]; Term (Committed 1) [Broadcast 16]]
      [Term (Committed 2) []; Term (Committed 3) []];
      FValue [Term (Committed 3) []]];
    (* 6: rd before *)
    Input;
    (* 7: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 8: last fetch, rs1 *)
    Input;
    (* 9: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 10: last rs2, rd *)
    Input;
    (* 11: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* difference *)
    Constraint
      [Term (Committed 2) []; Term (Committed 1) [Rotl 46; Mask 0x8000000000000000]; Term (Committed 4) [Shl 1];
        Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 3) []; Term (Committed 1) [Rotl 46; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16]; Term (Committed 4) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 4) []; Term (Committed 4) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]];
    (* chosen *)
    Constraint
      [Term (Committed 4) [Broadcast 63]; Term (Committed 1) [Broadcast 18]; Term (Committed 1) [Broadcast 16]]
      [Term (Committed 2) []; Term (Committed 3) []]
      [Term (Committed 5) []; Term (Committed 3) []];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 7) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 7) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 7) [Mask 0x7ffffffc7ffffffe]; Term (Committed 7) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 11) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 8) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x13000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x13000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 8) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 10) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 10) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 6) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 5) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 7) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_conditional_zero : chip := Chip "conditional zero"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: rs2 is not 0 *)
    FCarry [Term (Committed 3) []] [Term (Committed 1) [Broadcast 16]] [] 64;
    (* 5: rs1 or 0 *)
    FAnd [Term (Committed 2) []] [Term (Committed 4) [Broadcast 63]; Term (Committed 1) [Broadcast 17]];
    (* 6: rd before *)
    Input;
    (* 7: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 8: last fetch, rs1 *)
    Input;
    (* 9: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 10: last rs2, rd *)
    Input;
    (* 11: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* rs2 is not 0 *)
    Constraint
      [Term (Committed 3) []; Term (Committed 4) [Shl 1]]
      [Term (Committed 1) [Broadcast 16]; Term (Committed 4) [Shl 1]]
      [Term (Committed 4) []; Term (Committed 4) [Shl 1]];
    (* rs1 or 0 *)
    Constraint
      [Term (Committed 2) []]
      [Term (Committed 4) [Broadcast 63]; Term (Committed 1) [Broadcast 17]]
      [Term (Committed 5) []];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 7) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 7) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 7) [Mask 0x7ffffffc7ffffffe]; Term (Committed 7) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 9) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 9) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 11) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 8) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x14000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x14000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 8) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 10) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 10) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 6) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 5) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 7) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].
