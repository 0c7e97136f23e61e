(* Written by `carryless chips --format coq`. Not to be edited. *)
From Coq Require Import ZArith List String.
From Carryless Require Import Circuit.
Import ListNotations.

Definition chip_multiply : chip := Chip "multiply"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: product, low *)
    FProductLow [Term (Committed 2) []] [Term (Committed 3) []];
    (* 5: product, high *)
    FProductHigh [Term (Committed 2) []] [Term (Committed 3) []];
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
  [ (* clock + 4, pc + length *)
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
  [ (* product *)
    Multiplication [Term (Committed 2) []] [Term (Committed 3) []] [Term (Committed 4) []] [Term (Committed 5) []] ]
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 8) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3a000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3a000000]]; []];
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
        [Term (Committed 4) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 7) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_multiply_word : chip := Chip "multiply word"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: start *)
    FParts [
      FAnd
      [Term (Committed 3) [Broadcast 0; Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      [Term (Committed 2) [Mask 0xffffffff]];
      FCarry
      [Term (Committed 3) [Rotl 31; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff00000000]]
      [Term (Committed 4) [Shl 32]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      [Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      32];
    (* 5: sums *)
    FParts [
      FSum
      [Term (Committed 3) [Rotl 63; Mask 0x7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffff];
        Term (Committed 4) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 4) [Rotl 33; Mask 0xfffffffe]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 2) [Mask 0xffffffff]; Term (Committed 3) [Broadcast 1; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      0xffffffff;
      FSum
      [Term (Committed 5) [Rotl 32; Mask 0xfffffffe00000000]]
      [Term (Committed 2) [Shl 33]; Term (Committed 3) [Broadcast 2; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffe00000000]]
      0xfffffffe00000000];
    (* 6: sums *)
    FParts [
      FSum
      [Term (Committed 5) [Rotl 32; Mask 0xfffffffc]]
      [Term (Committed 2) [Rotl 2; Mask 0xfffffffc]; Term (Committed 3) [Broadcast 3; Mask 0xfffffffc];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffc]]
      0xfffffffc;
      FSum
      []
      [Term (Committed 2) [Mask 0x3]; Term (Committed 3) [Broadcast 31; Mask 0x3];
        Term (Committed 1) [Broadcast 16; Mask 0x3]]
      0x3;
      FSum
      [Term (Committed 6) [Rotl 32; Mask 0xfffffff800000000]]
      [Term (Committed 2) [Shl 35]; Term (Committed 3) [Broadcast 4; Mask 0xfffffff800000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffff800000000]]
      0xfffffff800000000;
      FSum
      [Term (Committed 6) [Rotl 33; Mask 0x600000000]]
      [Term (Committed 2) [Rotl 32; Mask 0x700000000]; Term (Committed 3) [Broadcast 30; Mask 0x700000000];
        Term (Committed 1) [Broadcast 16; Mask 0x700000000]]
      0x700000000];
    (* 7: sums *)
    FParts [
      FSum
      [Term (Committed 6) [Rotl 32; Mask 0xfffffff0]]
      [Term (Committed 2) [Rotl 4; Mask 0xfffffff0]; Term (Committed 3) [Broadcast 5; Mask 0xfffffff0];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffff0]]
      0xfffffff0;
      FSum
      [Term (Committed 6) [Rotl 33; Mask 0xe]]
      [Term (Committed 2) [Mask 0xf]; Term (Committed 3) [Broadcast 29; Mask 0xf];
        Term (Committed 1) [Broadcast 16; Mask 0xf]]
      0xf;
      FSum
      [Term (Committed 7) [Rotl 32; Mask 0xffffffe000000000]]
      [Term (Committed 2) [Shl 37]; Term (Committed 3) [Broadcast 6; Mask 0xffffffe000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffe000000000]]
      0xffffffe000000000;
      FSum
      [Term (Committed 7) [Rotl 33; Mask 0x1e00000000]]
      [Term (Committed 2) [Rotl 32; Mask 0x1f00000000]; Term (Committed 3) [Broadcast 28; Mask 0x1f00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1f00000000]]
      0x1f00000000];
    (* 8: sums *)
    FParts [
      FSum
      [Term (Committed 7) [Rotl 32; Mask 0xffffffc0]]
      [Term (Committed 2) [Rotl 6; Mask 0xffffffc0]; Term (Committed 3) [Broadcast 7; Mask 0xffffffc0];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffc0]]
      0xffffffc0;
      FSum
      [Term (Committed 7) [Rotl 33; Mask 0x3e]]
      [Term (Committed 2) [Mask 0x3f]; Term (Committed 3) [Broadcast 27; Mask 0x3f];
        Term (Committed 1) [Broadcast 16; Mask 0x3f]]
      0x3f;
      FSum
      [Term (Committed 8) [Rotl 32; Mask 0xffffff8000000000]]
      [Term (Committed 2) [Shl 39]; Term (Committed 3) [Broadcast 8; Mask 0xffffff8000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffff8000000000]]
      0xffffff8000000000;
      FSum
      [Term (Committed 8) [Rotl 33; Mask 0x7e00000000]]
      [Term (Committed 2) [Rotl 32; Mask 0x7f00000000]; Term (Committed 3) [Broadcast 26; Mask 0x7f00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7f00000000]]
      0x7f00000000];
    (* 9: sums *)
    FParts [
      FSum
      [Term (Committed 8) [Rotl 32; Mask 0xffffff00]]
      [Term (Committed 2) [Rotl 8; Mask 0xffffff00]; Term (Committed 3) [Broadcast 9; Mask 0xffffff00];
        Term (Committed 1) [Broadcast 16; Mask 0xffffff00]]
      0xffffff00;
      FSum
      [Term (Committed 8) [Rotl 33; Mask 0xfe]]
      [Term (Committed 2) [Mask 0xff]; Term (Committed 3) [Broadcast 25; Mask 0xff];
        Term (Committed 1) [Broadcast 16; Mask 0xff]]
      0xff;
      FSum
      [Term (Committed 9) [Rotl 32; Mask 0xfffffe0000000000]]
      [Term (Committed 2) [Shl 41]; Term (Committed 3) [Broadcast 10; Mask 0xfffffe0000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffe0000000000]]
      0xfffffe0000000000;
      FSum
      [Term (Committed 9) [Rotl 33; Mask 0x1fe00000000]]
      [Term (Committed 2) [Rotl 32; Mask 0x1ff00000000]; Term (Committed 3) [Broadcast 24; Mask 0x1ff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1ff00000000]]
      0x1ff00000000];
    (* 10: sums *)
    FParts [
      FSum
      [Term (Committed 9) [Rotl 32; Mask 0xfffffc00]]
      [Term (Committed 2) [Rotl 10; Mask 0xfffffc00]; Term (Committed 3) [Broadcast 11; Mask 0xfffffc00];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffc00]]
      0xfffffc00;
      FSum
      [Term (Committed 9) [Rotl 33; Mask 0x3fe]]
      [Term (Committed 2) [Mask 0x3ff]; Term (Committed 3) [Broadcast 23; Mask 0x3ff];
        Term (Committed 1) [Broadcast 16; Mask 0x3ff]]
      0x3ff;
      FSum
      [Term (Committed 10) [Rotl 32; Mask 0xfffff80000000000]]
      [Term (Committed 2) [Shl 43]; Term (Committed 3) [Broadcast 12; Mask 0xfffff80000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffff80000000000]]
      0xfffff80000000000;
      FSum
      [Term (Committed 10) [Rotl 33; Mask 0x7fe00000000]]
      [Term (Committed 2) [Rotl 32; Mask 0x7ff00000000]; Term (Committed 3) [Broadcast 22; Mask 0x7ff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7ff00000000]]
      0x7ff00000000];
    (* 11: sums *)
    FParts [
      FSum
      [Term (Committed 10) [Rotl 32; Mask 0xfffff000]]
      [Term (Committed 2) [Rotl 12; Mask 0xfffff000]; Term (Committed 3) [Broadcast 13; Mask 0xfffff000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffff000]]
      0xfffff000;
      FSum
      [Term (Committed 10) [Rotl 33; Mask 0xffe]]
      [Term (Committed 2) [Mask 0xfff]; Term (Committed 3) [Broadcast 21; Mask 0xfff];
        Term (Committed 1) [Broadcast 16; Mask 0xfff]]
      0xfff;
      FSum
      [Term (Committed 11) [Rotl 32; Mask 0xffffe00000000000]]
      [Term (Committed 2) [Shl 45]; Term (Committed 3) [Broadcast 14; Mask 0xffffe00000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffe00000000000]]
      0xffffe00000000000;
      FSum
      [Term (Committed 11) [Rotl 33; Mask 0x1ffe00000000]]
      [Term (Committed 2) [Rotl 32; Mask 0x1fff00000000]; Term (Committed 3) [Broadcast 20; Mask 0x1fff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1fff00000000]]
      0x1fff00000000];
    (* 12: sums *)
    FParts [
      FSum
      [Term (Committed 11) [Rotl 32; Mask 0xffffc000]]
      [Term (Committed 2) [Rotl 14; Mask 0xffffc000]; Term (Committed 3) [Broadcast 15; Mask 0xffffc000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffc000]]
      0xffffc000;
      FSum
      [Term (Committed 11) [Rotl 33; Mask 0x3ffe]]
      [Term (Committed 2) [Mask 0x3fff]; Term (Committed 3) [Broadcast 19; Mask 0x3fff];
        Term (Committed 1) [Broadcast 16; Mask 0x3fff]]
      0x3fff;
      FSum
      [Term (Committed 12) [Rotl 32; Mask 0xffff800000000000]]
      [Term (Committed 2) [Shl 47]; Term (Committed 3) [Broadcast 16; Mask 0xffff800000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffff800000000000]]
      0xffff800000000000;
      FSum
      [Term (Committed 12) [Rotl 33; Mask 0x7ffe00000000]]
      [Term (Committed 2) [Rotl 32; Mask 0x7fff00000000]; Term (Committed 3) [Broadcast 18; Mask 0x7fff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fff00000000]]
      0x7fff00000000];
    (* 13: sums *)
    FParts [
      FSum
      [Term (Committed 12) [Rotl 32; Mask 0xffff0000]]
      [Term (Committed 2) [Rotl 16; Mask 0xffff0000]; Term (Committed 3) [Broadcast 17; Mask 0xffff0000];
        Term (Committed 1) [Broadcast 16; Mask 0xffff0000]]
      0xffff0000;
      FSum [Term (Committed 13) [Rotl 47; Mask 0x7fff]] [Term (Committed 12) [Rotl 32; Mask 0x7fff]] 0x7fff];
    (* 14: rd before *)
    Input;
    (* 15: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 16: last fetch, rs1 *)
    Input;
    (* 17: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 16) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 18: last rs2, rd *)
    Input;
    (* 19: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 18) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* start *)
    Constraint
      [Term (Committed 3) [Broadcast 0; Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 3) [Rotl 31; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff00000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffffe00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 2) [Mask 0xffffffff]; Term (Committed 4) [Shl 32];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffffe00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 4) [Mask 0xffffffff]; Term (Committed 4) [Mask 0xffffffff00000000];
        Term (Committed 4) [Rotl 1; Mask 0xfffffffe00000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Mask 0x7fffffff]; Term (Committed 3) [Broadcast 1; Mask 0x7fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff]; Term (Committed 5) [Mask 0x7fffffff];
        Term (Committed 2) [Rotl 33; Mask 0x7ffffffe00000000];
        Term (Committed 3) [Broadcast 2; Mask 0x7ffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffffe00000000]; Term (Committed 5) [Mask 0x7ffffffe00000000]]
      [Term (Committed 3) [Rotl 63; Mask 0x7fffffff]; Term (Committed 4) [Mask 0x7fffffff];
        Term (Committed 4) [Rotl 33; Mask 0x7ffffffe]; Term (Committed 1) [Rotl 48; Mask 0x1];
        Term (Committed 5) [Mask 0x7fffffff]; Term (Committed 5) [Rotl 32; Mask 0x7ffffffe00000000];
        Term (Committed 5) [Mask 0x7ffffffe00000000]]
      [Term (Committed 3) [Rotl 63; Mask 0x7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffff];
        Term (Committed 4) [Mask 0x7fffffff]; Term (Committed 4) [Rotl 63; Mask 0x7fffffff];
        Term (Committed 4) [Rotl 33; Mask 0x7ffffffe]; Term (Committed 1) [Rotl 48; Mask 0x1];
        Term (Committed 2) [Mask 0x7fffffff]; Term (Committed 5) [Mask 0x7fffffff];
        Term (Committed 3) [Rotl 62; Mask 0x3fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3fffffff];
        Term (Committed 4) [Rotl 32; Mask 0x7fffffff]; Term (Committed 2) [Rotl 63; Mask 0x7fffffff];
        Term (Committed 5) [Rotl 63; Mask 0x7fffffff]; Term (Committed 4) [Rotl 31; Mask 0x80000000];
        Term (Committed 2) [Rotl 31; Mask 0x80000000]; Term (Committed 5) [Rotl 31; Mask 0x80000000];
        Term (Committed 5) [Rotl 32; Mask 0x7ffffffe00000000]; Term (Committed 2) [Rotl 33; Mask 0x7ffffffe00000000];
        Term (Committed 2) [Rotl 32; Mask 0x7ffffffe00000000]; Term (Committed 5) [Rotl 31; Mask 0x7ffffffe00000000];
        Term (Committed 5) [Mask 0x7ffffffe00000000]; Term (Committed 5) [Rotl 63; Mask 0x7ffffffe00000000];
        Term (Committed 5) [Rotl 62; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 61; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 5) [Rotl 30; Mask 0x8000000000000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 2; Mask 0x7ffffffc]; Term (Committed 3) [Broadcast 3; Mask 0x7ffffffc];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffffc]; Term (Committed 6) [Mask 0x7ffffffc];
        Term (Committed 2) [Mask 0x1]; Term (Committed 3) [Rotl 33; Mask 0x1];
        Term (Committed 1) [Rotl 48; Mask 0x1]; Term (Committed 6) [Mask 0x1];
        Term (Committed 2) [Rotl 35; Mask 0x7ffffff800000000];
        Term (Committed 3) [Broadcast 4; Mask 0x7ffffff800000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffff800000000]; Term (Committed 6) [Mask 0x7ffffff800000000];
        Term (Committed 2) [Rotl 32; Mask 0x300000000]; Term (Committed 3) [Broadcast 30; Mask 0x300000000];
        Term (Committed 1) [Broadcast 16; Mask 0x300000000]; Term (Committed 6) [Mask 0x300000000]]
      [Term (Committed 5) [Rotl 32; Mask 0x7ffffffc]; Term (Committed 6) [Mask 0x7ffffffc];
        Term (Committed 6) [Mask 0x1]; Term (Committed 6) [Rotl 32; Mask 0x7ffffff800000000];
        Term (Committed 6) [Mask 0x7ffffff800000000]; Term (Committed 6) [Rotl 33; Mask 0x200000000];
        Term (Committed 6) [Mask 0x300000000]]
      [Term (Committed 5) [Rotl 32; Mask 0x7ffffffc]; Term (Committed 2) [Rotl 2; Mask 0x7ffffffc];
        Term (Committed 2) [Rotl 1; Mask 0x7ffffffc]; Term (Committed 5) [Rotl 31; Mask 0x7ffffffc];
        Term (Committed 6) [Mask 0x7ffffffc]; Term (Committed 6) [Rotl 63; Mask 0x7ffffffc];
        Term (Committed 5) [Rotl 61; Mask 0x80000000]; Term (Committed 2) [Rotl 31; Mask 0x80000000];
        Term (Committed 3) [Rotl 28; Mask 0x80000000]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 6) [Rotl 29; Mask 0x80000000]; Term (Committed 2) [Mask 0x1];
        Term (Committed 2) [Rotl 63; Mask 0x1]; Term (Committed 6) [Mask 0x1];
        Term (Committed 6) [Rotl 63; Mask 0x1]; Term (Committed 2) [Rotl 1; Mask 0x2];
        Term (Committed 3) [Rotl 34; Mask 0x2]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 6) [Rotl 1; Mask 0x2]; Term (Committed 6) [Rotl 32; Mask 0x7ffffff800000000];
        Term (Committed 2) [Rotl 35; Mask 0x7ffffff800000000]; Term (Committed 2) [Rotl 34; Mask 0x7ffffff800000000];
        Term (Committed 6) [Rotl 31; Mask 0x7ffffff800000000]; Term (Committed 6) [Mask 0x7ffffff800000000];
        Term (Committed 6) [Rotl 63; Mask 0x7ffffff800000000]; Term (Committed 6) [Rotl 60; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 63]; Term (Committed 3) [Rotl 59; Mask 0x8000000000000000];
        Term (Committed 1) [Rotl 47; Mask 0x8000000000000000]; Term (Committed 6) [Rotl 28; Mask 0x8000000000000000];
        Term (Committed 6) [Rotl 33; Mask 0x200000000]; Term (Committed 2) [Rotl 32; Mask 0x300000000];
        Term (Committed 2) [Rotl 31; Mask 0x300000000]; Term (Committed 6) [Rotl 32; Mask 0x300000000];
        Term (Committed 6) [Mask 0x300000000]; Term (Committed 6) [Rotl 63; Mask 0x300000000];
        Term (Committed 2) [Rotl 34; Mask 0x400000000]; Term (Committed 3) [Rotl 4; Mask 0x400000000];
        Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 6) [Rotl 2; Mask 0x400000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 4; Mask 0x7ffffff0]; Term (Committed 3) [Broadcast 5; Mask 0x7ffffff0];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffff0]; Term (Committed 7) [Mask 0x7ffffff0];
        Term (Committed 2) [Mask 0x7]; Term (Committed 3) [Broadcast 29; Mask 0x7];
        Term (Committed 1) [Broadcast 16; Mask 0x7]; Term (Committed 7) [Mask 0x7];
        Term (Committed 2) [Rotl 37; Mask 0x7fffffe000000000];
        Term (Committed 3) [Broadcast 6; Mask 0x7fffffe000000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffe000000000]; Term (Committed 7) [Mask 0x7fffffe000000000];
        Term (Committed 2) [Rotl 32; Mask 0xf00000000]; Term (Committed 3) [Broadcast 28; Mask 0xf00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xf00000000]; Term (Committed 7) [Mask 0xf00000000]]
      [Term (Committed 6) [Rotl 32; Mask 0x7ffffff0]; Term (Committed 7) [Mask 0x7ffffff0];
        Term (Committed 6) [Rotl 33; Mask 0x6]; Term (Committed 7) [Mask 0x7];
        Term (Committed 7) [Rotl 32; Mask 0x7fffffe000000000]; Term (Committed 7) [Mask 0x7fffffe000000000];
        Term (Committed 7) [Rotl 33; Mask 0xe00000000]; Term (Committed 7) [Mask 0xf00000000]]
      [Term (Committed 6) [Rotl 32; Mask 0x7ffffff0]; Term (Committed 2) [Rotl 4; Mask 0x7ffffff0];
        Term (Committed 2) [Rotl 3; Mask 0x7ffffff0]; Term (Committed 6) [Rotl 31; Mask 0x7ffffff0];
        Term (Committed 7) [Mask 0x7ffffff0]; Term (Committed 7) [Rotl 63; Mask 0x7ffffff0];
        Term (Committed 6) [Rotl 59; Mask 0x80000000]; Term (Committed 2) [Rotl 31; Mask 0x80000000];
        Term (Committed 3) [Rotl 26; Mask 0x80000000]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 7) [Rotl 27; Mask 0x80000000]; Term (Committed 6) [Rotl 33; Mask 0x6];
        Term (Committed 2) [Mask 0x7]; Term (Committed 2) [Rotl 63; Mask 0x7];
        Term (Committed 6) [Rotl 32; Mask 0x7]; Term (Committed 7) [Mask 0x7];
        Term (Committed 7) [Rotl 63; Mask 0x7]; Term (Committed 2) [Rotl 3; Mask 0x8];
        Term (Committed 3) [Rotl 38; Mask 0x8]; Term (Committed 1) [Rotl 51; Mask 0x8];
        Term (Committed 7) [Rotl 3; Mask 0x8]; Term (Committed 7) [Rotl 32; Mask 0x7fffffe000000000];
        Term (Committed 2) [Rotl 37; Mask 0x7fffffe000000000]; Term (Committed 2) [Rotl 36; Mask 0x7fffffe000000000];
        Term (Committed 7) [Rotl 31; Mask 0x7fffffe000000000]; Term (Committed 7) [Mask 0x7fffffe000000000];
        Term (Committed 7) [Rotl 63; Mask 0x7fffffe000000000]; Term (Committed 7) [Rotl 58; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 63]; Term (Committed 3) [Rotl 57; Mask 0x8000000000000000];
        Term (Committed 1) [Rotl 47; Mask 0x8000000000000000]; Term (Committed 7) [Rotl 26; Mask 0x8000000000000000];
        Term (Committed 7) [Rotl 33; Mask 0xe00000000]; Term (Committed 2) [Rotl 32; Mask 0xf00000000];
        Term (Committed 2) [Rotl 31; Mask 0xf00000000]; Term (Committed 7) [Rotl 32; Mask 0xf00000000];
        Term (Committed 7) [Mask 0xf00000000]; Term (Committed 7) [Rotl 63; Mask 0xf00000000];
        Term (Committed 2) [Rotl 36; Mask 0x1000000000]; Term (Committed 3) [Rotl 8; Mask 0x1000000000];
        Term (Committed 1) [Rotl 20; Mask 0x1000000000]; Term (Committed 7) [Rotl 4; Mask 0x1000000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 6; Mask 0x7fffffc0]; Term (Committed 3) [Broadcast 7; Mask 0x7fffffc0];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffc0]; Term (Committed 8) [Mask 0x7fffffc0];
        Term (Committed 2) [Mask 0x1f]; Term (Committed 3) [Broadcast 27; Mask 0x1f];
        Term (Committed 1) [Broadcast 16; Mask 0x1f]; Term (Committed 8) [Mask 0x1f];
        Term (Committed 2) [Rotl 39; Mask 0x7fffff8000000000];
        Term (Committed 3) [Broadcast 8; Mask 0x7fffff8000000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffff8000000000]; Term (Committed 8) [Mask 0x7fffff8000000000];
        Term (Committed 2) [Rotl 32; Mask 0x3f00000000]; Term (Committed 3) [Broadcast 26; Mask 0x3f00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x3f00000000]; Term (Committed 8) [Mask 0x3f00000000]]
      [Term (Committed 7) [Rotl 32; Mask 0x7fffffc0]; Term (Committed 8) [Mask 0x7fffffc0];
        Term (Committed 7) [Rotl 33; Mask 0x1e]; Term (Committed 8) [Mask 0x1f];
        Term (Committed 8) [Rotl 32; Mask 0x7fffff8000000000]; Term (Committed 8) [Mask 0x7fffff8000000000];
        Term (Committed 8) [Rotl 33; Mask 0x3e00000000]; Term (Committed 8) [Mask 0x3f00000000]]
      [Term (Committed 7) [Rotl 32; Mask 0x7fffffc0]; Term (Committed 2) [Rotl 6; Mask 0x7fffffc0];
        Term (Committed 2) [Rotl 5; Mask 0x7fffffc0]; Term (Committed 7) [Rotl 31; Mask 0x7fffffc0];
        Term (Committed 8) [Mask 0x7fffffc0]; Term (Committed 8) [Rotl 63; Mask 0x7fffffc0];
        Term (Committed 7) [Rotl 57; Mask 0x80000000]; Term (Committed 2) [Rotl 31; Mask 0x80000000];
        Term (Committed 3) [Rotl 24; Mask 0x80000000]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 8) [Rotl 25; Mask 0x80000000]; Term (Committed 7) [Rotl 33; Mask 0x1e];
        Term (Committed 2) [Mask 0x1f]; Term (Committed 2) [Rotl 63; Mask 0x1f];
        Term (Committed 7) [Rotl 32; Mask 0x1f]; Term (Committed 8) [Mask 0x1f];
        Term (Committed 8) [Rotl 63; Mask 0x1f]; Term (Committed 2) [Rotl 5; Mask 0x20];
        Term (Committed 3) [Rotl 42; Mask 0x20]; Term (Committed 1) [Rotl 53; Mask 0x20];
        Term (Committed 8) [Rotl 5; Mask 0x20]; Term (Committed 8) [Rotl 32; Mask 0x7fffff8000000000];
        Term (Committed 2) [Rotl 39; Mask 0x7fffff8000000000]; Term (Committed 2) [Rotl 38; Mask 0x7fffff8000000000];
        Term (Committed 8) [Rotl 31; Mask 0x7fffff8000000000]; Term (Committed 8) [Mask 0x7fffff8000000000];
        Term (Committed 8) [Rotl 63; Mask 0x7fffff8000000000]; Term (Committed 8) [Rotl 56; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 63]; Term (Committed 3) [Rotl 55; Mask 0x8000000000000000];
        Term (Committed 1) [Rotl 47; Mask 0x8000000000000000]; Term (Committed 8) [Rotl 24; Mask 0x8000000000000000];
        Term (Committed 8) [Rotl 33; Mask 0x3e00000000]; Term (Committed 2) [Rotl 32; Mask 0x3f00000000];
        Term (Committed 2) [Rotl 31; Mask 0x3f00000000]; Term (Committed 8) [Rotl 32; Mask 0x3f00000000];
        Term (Committed 8) [Mask 0x3f00000000]; Term (Committed 8) [Rotl 63; Mask 0x3f00000000];
        Term (Committed 2) [Rotl 38; Mask 0x4000000000]; Term (Committed 3) [Rotl 12; Mask 0x4000000000];
        Term (Committed 1) [Rotl 22; Mask 0x4000000000]; Term (Committed 8) [Rotl 6; Mask 0x4000000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 8; Mask 0x7fffff00]; Term (Committed 3) [Broadcast 9; Mask 0x7fffff00];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffff00]; Term (Committed 9) [Mask 0x7fffff00];
        Term (Committed 2) [Mask 0x7f]; Term (Committed 3) [Broadcast 25; Mask 0x7f];
        Term (Committed 1) [Broadcast 16; Mask 0x7f]; Term (Committed 9) [Mask 0x7f];
        Term (Committed 2) [Rotl 41; Mask 0x7ffffe0000000000];
        Term (Committed 3) [Broadcast 10; Mask 0x7ffffe0000000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffe0000000000]; Term (Committed 9) [Mask 0x7ffffe0000000000];
        Term (Committed 2) [Rotl 32; Mask 0xff00000000]; Term (Committed 3) [Broadcast 24; Mask 0xff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xff00000000]; Term (Committed 9) [Mask 0xff00000000]]
      [Term (Committed 8) [Rotl 32; Mask 0x7fffff00]; Term (Committed 9) [Mask 0x7fffff00];
        Term (Committed 8) [Rotl 33; Mask 0x7e]; Term (Committed 9) [Mask 0x7f];
        Term (Committed 9) [Rotl 32; Mask 0x7ffffe0000000000]; Term (Committed 9) [Mask 0x7ffffe0000000000];
        Term (Committed 9) [Rotl 33; Mask 0xfe00000000]; Term (Committed 9) [Mask 0xff00000000]]
      [Term (Committed 8) [Rotl 32; Mask 0x7fffff00]; Term (Committed 2) [Rotl 8; Mask 0x7fffff00];
        Term (Committed 2) [Rotl 7; Mask 0x7fffff00]; Term (Committed 8) [Rotl 31; Mask 0x7fffff00];
        Term (Committed 9) [Mask 0x7fffff00]; Term (Committed 9) [Rotl 63; Mask 0x7fffff00];
        Term (Committed 8) [Rotl 55; Mask 0x80000000]; Term (Committed 2) [Rotl 31; Mask 0x80000000];
        Term (Committed 3) [Rotl 22; Mask 0x80000000]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 9) [Rotl 23; Mask 0x80000000]; Term (Committed 8) [Rotl 33; Mask 0x7e];
        Term (Committed 2) [Mask 0x7f]; Term (Committed 2) [Rotl 63; Mask 0x7f];
        Term (Committed 8) [Rotl 32; Mask 0x7f]; Term (Committed 9) [Mask 0x7f];
        Term (Committed 9) [Rotl 63; Mask 0x7f]; Term (Committed 2) [Rotl 7; Mask 0x80];
        Term (Committed 3) [Rotl 46; Mask 0x80]; Term (Committed 1) [Rotl 55; Mask 0x80];
        Term (Committed 9) [Rotl 7; Mask 0x80]; Term (Committed 9) [Rotl 32; Mask 0x7ffffe0000000000];
        Term (Committed 2) [Rotl 41; Mask 0x7ffffe0000000000]; Term (Committed 2) [Rotl 40; Mask 0x7ffffe0000000000];
        Term (Committed 9) [Rotl 31; Mask 0x7ffffe0000000000]; Term (Committed 9) [Mask 0x7ffffe0000000000];
        Term (Committed 9) [Rotl 63; Mask 0x7ffffe0000000000]; Term (Committed 9) [Rotl 54; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 63]; Term (Committed 3) [Rotl 53; Mask 0x8000000000000000];
        Term (Committed 1) [Rotl 47; Mask 0x8000000000000000]; Term (Committed 9) [Rotl 22; Mask 0x8000000000000000];
        Term (Committed 9) [Rotl 33; Mask 0xfe00000000]; Term (Committed 2) [Rotl 32; Mask 0xff00000000];
        Term (Committed 2) [Rotl 31; Mask 0xff00000000]; Term (Committed 9) [Rotl 32; Mask 0xff00000000];
        Term (Committed 9) [Mask 0xff00000000]; Term (Committed 9) [Rotl 63; Mask 0xff00000000];
        Term (Committed 2) [Rotl 40; Mask 0x10000000000]; Term (Committed 3) [Rotl 16; Mask 0x10000000000];
        Term (Committed 1) [Rotl 24; Mask 0x10000000000]; Term (Committed 9) [Rotl 8; Mask 0x10000000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 10; Mask 0x7ffffc00]; Term (Committed 3) [Broadcast 11; Mask 0x7ffffc00];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffc00]; Term (Committed 10) [Mask 0x7ffffc00];
        Term (Committed 2) [Mask 0x1ff]; Term (Committed 3) [Broadcast 23; Mask 0x1ff];
        Term (Committed 1) [Broadcast 16; Mask 0x1ff]; Term (Committed 10) [Mask 0x1ff];
        Term (Committed 2) [Rotl 43; Mask 0x7ffff80000000000];
        Term (Committed 3) [Broadcast 12; Mask 0x7ffff80000000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffff80000000000]; Term (Committed 10) [Mask 0x7ffff80000000000];
        Term (Committed 2) [Rotl 32; Mask 0x3ff00000000]; Term (Committed 3) [Broadcast 22; Mask 0x3ff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x3ff00000000]; Term (Committed 10) [Mask 0x3ff00000000]]
      [Term (Committed 9) [Rotl 32; Mask 0x7ffffc00]; Term (Committed 10) [Mask 0x7ffffc00];
        Term (Committed 9) [Rotl 33; Mask 0x1fe]; Term (Committed 10) [Mask 0x1ff];
        Term (Committed 10) [Rotl 32; Mask 0x7ffff80000000000]; Term (Committed 10) [Mask 0x7ffff80000000000];
        Term (Committed 10) [Rotl 33; Mask 0x3fe00000000]; Term (Committed 10) [Mask 0x3ff00000000]]
      [Term (Committed 9) [Rotl 32; Mask 0x7ffffc00]; Term (Committed 2) [Rotl 10; Mask 0x7ffffc00];
        Term (Committed 2) [Rotl 9; Mask 0x7ffffc00]; Term (Committed 9) [Rotl 31; Mask 0x7ffffc00];
        Term (Committed 10) [Mask 0x7ffffc00]; Term (Committed 10) [Rotl 63; Mask 0x7ffffc00];
        Term (Committed 9) [Rotl 53; Mask 0x80000000]; Term (Committed 2) [Rotl 31; Mask 0x80000000];
        Term (Committed 3) [Rotl 20; Mask 0x80000000]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 10) [Rotl 21; Mask 0x80000000]; Term (Committed 9) [Rotl 33; Mask 0x1fe];
        Term (Committed 2) [Mask 0x1ff]; Term (Committed 2) [Rotl 63; Mask 0x1ff];
        Term (Committed 9) [Rotl 32; Mask 0x1ff]; Term (Committed 10) [Mask 0x1ff];
        Term (Committed 10) [Rotl 63; Mask 0x1ff]; Term (Committed 2) [Rotl 9; Mask 0x200];
        Term (Committed 3) [Rotl 50; Mask 0x200]; Term (Committed 1) [Rotl 57; Mask 0x200];
        Term (Committed 10) [Rotl 9; Mask 0x200]; Term (Committed 10) [Rotl 32; Mask 0x7ffff80000000000];
        Term (Committed 2) [Rotl 43; Mask 0x7ffff80000000000]; Term (Committed 2) [Rotl 42; Mask 0x7ffff80000000000];
        Term (Committed 10) [Rotl 31; Mask 0x7ffff80000000000]; Term (Committed 10) [Mask 0x7ffff80000000000];
        Term (Committed 10) [Rotl 63; Mask 0x7ffff80000000000];
        Term (Committed 10) [Rotl 52; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 51; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 10) [Rotl 20; Mask 0x8000000000000000]; Term (Committed 10) [Rotl 33; Mask 0x3fe00000000];
        Term (Committed 2) [Rotl 32; Mask 0x3ff00000000]; Term (Committed 2) [Rotl 31; Mask 0x3ff00000000];
        Term (Committed 10) [Rotl 32; Mask 0x3ff00000000]; Term (Committed 10) [Mask 0x3ff00000000];
        Term (Committed 10) [Rotl 63; Mask 0x3ff00000000]; Term (Committed 2) [Rotl 42; Mask 0x40000000000];
        Term (Committed 3) [Rotl 20; Mask 0x40000000000]; Term (Committed 1) [Rotl 26; Mask 0x40000000000];
        Term (Committed 10) [Rotl 10; Mask 0x40000000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 12; Mask 0x7ffff000]; Term (Committed 3) [Broadcast 13; Mask 0x7ffff000];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffff000]; Term (Committed 11) [Mask 0x7ffff000];
        Term (Committed 2) [Mask 0x7ff]; Term (Committed 3) [Broadcast 21; Mask 0x7ff];
        Term (Committed 1) [Broadcast 16; Mask 0x7ff]; Term (Committed 11) [Mask 0x7ff];
        Term (Committed 2) [Rotl 45; Mask 0x7fffe00000000000];
        Term (Committed 3) [Broadcast 14; Mask 0x7fffe00000000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffe00000000000]; Term (Committed 11) [Mask 0x7fffe00000000000];
        Term (Committed 2) [Rotl 32; Mask 0xfff00000000]; Term (Committed 3) [Broadcast 20; Mask 0xfff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfff00000000]; Term (Committed 11) [Mask 0xfff00000000]]
      [Term (Committed 10) [Rotl 32; Mask 0x7ffff000]; Term (Committed 11) [Mask 0x7ffff000];
        Term (Committed 10) [Rotl 33; Mask 0x7fe]; Term (Committed 11) [Mask 0x7ff];
        Term (Committed 11) [Rotl 32; Mask 0x7fffe00000000000]; Term (Committed 11) [Mask 0x7fffe00000000000];
        Term (Committed 11) [Rotl 33; Mask 0xffe00000000]; Term (Committed 11) [Mask 0xfff00000000]]
      [Term (Committed 10) [Rotl 32; Mask 0x7ffff000]; Term (Committed 2) [Rotl 12; Mask 0x7ffff000];
        Term (Committed 2) [Rotl 11; Mask 0x7ffff000]; Term (Committed 10) [Rotl 31; Mask 0x7ffff000];
        Term (Committed 11) [Mask 0x7ffff000]; Term (Committed 11) [Rotl 63; Mask 0x7ffff000];
        Term (Committed 10) [Rotl 51; Mask 0x80000000]; Term (Committed 2) [Rotl 31; Mask 0x80000000];
        Term (Committed 3) [Rotl 18; Mask 0x80000000]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 11) [Rotl 19; Mask 0x80000000]; Term (Committed 10) [Rotl 33; Mask 0x7fe];
        Term (Committed 2) [Mask 0x7ff]; Term (Committed 2) [Rotl 63; Mask 0x7ff];
        Term (Committed 10) [Rotl 32; Mask 0x7ff]; Term (Committed 11) [Mask 0x7ff];
        Term (Committed 11) [Rotl 63; Mask 0x7ff]; Term (Committed 2) [Rotl 11; Mask 0x800];
        Term (Committed 3) [Rotl 54; Mask 0x800]; Term (Committed 1) [Rotl 59; Mask 0x800];
        Term (Committed 11) [Rotl 11; Mask 0x800]; Term (Committed 11) [Rotl 32; Mask 0x7fffe00000000000];
        Term (Committed 2) [Rotl 45; Mask 0x7fffe00000000000]; Term (Committed 2) [Rotl 44; Mask 0x7fffe00000000000];
        Term (Committed 11) [Rotl 31; Mask 0x7fffe00000000000]; Term (Committed 11) [Mask 0x7fffe00000000000];
        Term (Committed 11) [Rotl 63; Mask 0x7fffe00000000000];
        Term (Committed 11) [Rotl 50; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 49; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 11) [Rotl 18; Mask 0x8000000000000000]; Term (Committed 11) [Rotl 33; Mask 0xffe00000000];
        Term (Committed 2) [Rotl 32; Mask 0xfff00000000]; Term (Committed 2) [Rotl 31; Mask 0xfff00000000];
        Term (Committed 11) [Rotl 32; Mask 0xfff00000000]; Term (Committed 11) [Mask 0xfff00000000];
        Term (Committed 11) [Rotl 63; Mask 0xfff00000000]; Term (Committed 2) [Rotl 44; Mask 0x100000000000];
        Term (Committed 3) [Rotl 24; Mask 0x100000000000]; Term (Committed 1) [Rotl 28; Mask 0x100000000000];
        Term (Committed 11) [Rotl 12; Mask 0x100000000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 14; Mask 0x7fffc000]; Term (Committed 3) [Broadcast 15; Mask 0x7fffc000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffc000]; Term (Committed 12) [Mask 0x7fffc000];
        Term (Committed 2) [Mask 0x1fff]; Term (Committed 3) [Broadcast 19; Mask 0x1fff];
        Term (Committed 1) [Broadcast 16; Mask 0x1fff]; Term (Committed 12) [Mask 0x1fff];
        Term (Committed 2) [Rotl 47; Mask 0x7fff800000000000];
        Term (Committed 3) [Broadcast 16; Mask 0x7fff800000000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fff800000000000]; Term (Committed 12) [Mask 0x7fff800000000000];
        Term (Committed 2) [Rotl 32; Mask 0x3fff00000000]; Term (Committed 3) [Broadcast 18; Mask 0x3fff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x3fff00000000]; Term (Committed 12) [Mask 0x3fff00000000]]
      [Term (Committed 11) [Rotl 32; Mask 0x7fffc000]; Term (Committed 12) [Mask 0x7fffc000];
        Term (Committed 11) [Rotl 33; Mask 0x1ffe]; Term (Committed 12) [Mask 0x1fff];
        Term (Committed 12) [Rotl 32; Mask 0x7fff800000000000]; Term (Committed 12) [Mask 0x7fff800000000000];
        Term (Committed 12) [Rotl 33; Mask 0x3ffe00000000]; Term (Committed 12) [Mask 0x3fff00000000]]
      [Term (Committed 11) [Rotl 32; Mask 0x7fffc000]; Term (Committed 2) [Rotl 14; Mask 0x7fffc000];
        Term (Committed 2) [Rotl 13; Mask 0x7fffc000]; Term (Committed 11) [Rotl 31; Mask 0x7fffc000];
        Term (Committed 12) [Mask 0x7fffc000]; Term (Committed 12) [Rotl 63; Mask 0x7fffc000];
        Term (Committed 11) [Rotl 49; Mask 0x80000000]; Term (Committed 2) [Rotl 31; Mask 0x80000000];
        Term (Committed 3) [Rotl 16; Mask 0x80000000]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 12) [Rotl 17; Mask 0x80000000]; Term (Committed 11) [Rotl 33; Mask 0x1ffe];
        Term (Committed 2) [Mask 0x1fff]; Term (Committed 2) [Rotl 63; Mask 0x1fff];
        Term (Committed 11) [Rotl 32; Mask 0x1fff]; Term (Committed 12) [Mask 0x1fff];
        Term (Committed 12) [Rotl 63; Mask 0x1fff]; Term (Committed 2) [Rotl 13; Mask 0x2000];
        Term (Committed 3) [Rotl 58; Mask 0x2000]; Term (Committed 1) [Rotl 61; Mask 0x2000];
        Term (Committed 12) [Rotl 13; Mask 0x2000]; Term (Committed 12) [Rotl 32; Mask 0x7fff800000000000];
        Term (Committed 2) [Rotl 47; Mask 0x7fff800000000000]; Term (Committed 2) [Rotl 46; Mask 0x7fff800000000000];
        Term (Committed 12) [Rotl 31; Mask 0x7fff800000000000]; Term (Committed 12) [Mask 0x7fff800000000000];
        Term (Committed 12) [Rotl 63; Mask 0x7fff800000000000];
        Term (Committed 12) [Rotl 48; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 47; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 12) [Rotl 16; Mask 0x8000000000000000]; Term (Committed 12) [Rotl 33; Mask 0x3ffe00000000];
        Term (Committed 2) [Rotl 32; Mask 0x3fff00000000]; Term (Committed 2) [Rotl 31; Mask 0x3fff00000000];
        Term (Committed 12) [Rotl 32; Mask 0x3fff00000000]; Term (Committed 12) [Mask 0x3fff00000000];
        Term (Committed 12) [Rotl 63; Mask 0x3fff00000000]; Term (Committed 2) [Rotl 46; Mask 0x400000000000];
        Term (Committed 3) [Rotl 28; Mask 0x400000000000]; Term (Committed 1) [Rotl 30; Mask 0x400000000000];
        Term (Committed 12) [Rotl 14; Mask 0x400000000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 16; Mask 0x7fff0000]; Term (Committed 3) [Broadcast 17; Mask 0x7fff0000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fff0000]; Term (Committed 13) [Mask 0x7fff0000];
        Term (Committed 12) [Rotl 32; Mask 0x3fff]; Term (Committed 13) [Mask 0x3fff]]
      [Term (Committed 12) [Rotl 32; Mask 0x7fff0000]; Term (Committed 13) [Mask 0x7fff0000];
        Term (Committed 13) [Rotl 47; Mask 0x3fff]; Term (Committed 13) [Mask 0x3fff]]
      [Term (Committed 12) [Rotl 32; Mask 0x7fff0000]; Term (Committed 2) [Rotl 16; Mask 0x7fff0000];
        Term (Committed 2) [Rotl 15; Mask 0x7fff0000]; Term (Committed 12) [Rotl 31; Mask 0x7fff0000];
        Term (Committed 13) [Mask 0x7fff0000]; Term (Committed 13) [Rotl 63; Mask 0x7fff0000];
        Term (Committed 12) [Rotl 47; Mask 0x80000000]; Term (Committed 2) [Rotl 31; Mask 0x80000000];
        Term (Committed 3) [Rotl 14; Mask 0x80000000]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 13) [Rotl 15; Mask 0x80000000]; Term (Committed 13) [Rotl 47; Mask 0x3fff];
        Term (Committed 12) [Rotl 32; Mask 0x3fff]; Term (Committed 13) [Mask 0x3fff];
        Term (Committed 13) [Rotl 46; Mask 0x3fff]; Term (Committed 12) [Rotl 31; Mask 0x3fff];
        Term (Committed 13) [Rotl 63; Mask 0x3fff]; Term (Committed 13) [Rotl 61; Mask 0x4000];
        Term (Committed 12) [Rotl 46; Mask 0x4000]; Term (Committed 13) [Rotl 14; Mask 0x4000]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 15) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 15) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 15) [Mask 0x7ffffffc7ffffffe]; Term (Committed 15) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 17) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 16) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 17) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 17) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 17) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 19) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 18) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 19) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 19) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 19) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 16) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3b000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3b000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 16) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 18) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
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
      [[Term (Committed 18) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 14) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 5) [Mask 0x1]; Term (Committed 5) [Rotl 32; Mask 0x2]; Term (Committed 6) [Mask 0x4];
        Term (Committed 6) [Rotl 32; Mask 0x8]; Term (Committed 7) [Mask 0x10];
        Term (Committed 7) [Rotl 32; Mask 0x20]; Term (Committed 8) [Mask 0x40];
        Term (Committed 8) [Rotl 32; Mask 0x80]; Term (Committed 9) [Mask 0x100];
        Term (Committed 9) [Rotl 32; Mask 0x200]; Term (Committed 10) [Mask 0x400];
        Term (Committed 10) [Rotl 32; Mask 0x800]; Term (Committed 11) [Mask 0x1000];
        Term (Committed 11) [Rotl 32; Mask 0x2000]; Term (Committed 12) [Mask 0x4000];
        Term (Committed 12) [Rotl 32; Mask 0x8000]; Term (Committed 13) [Mask 0x10000];
        Term (Committed 13) [Rotl 49; Sar 32; Mask 0xfffffffffffe0000];
        Term (Committed 2) [Broadcast 0; Mask 0xffffffff80000000]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 15) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_multiply_high : chip := Chip "multiply high"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: clock + 4, pc + length *)
    FParts [
      FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
      FAnd [Term (Committed 1) [Rotl 47; Mask 0x1]] [Term (Committed 2) [Shr 63]];
      FAnd [Term (Committed 1) [Rotl 13; Mask 0x80000000]] [Term (Committed 3) [Rotl 32; Mask 0x80000000]]];
    (* 5: product, low *)
    FProductLow [Term (Committed 2) []] [Term (Committed 3) []];
    (* 6: product, high *)
    FProductHigh [Term (Committed 2) []] [Term (Committed 3) []];
    (* 7: if the first is negative *)
    FAnd [Term (Committed 4) [Broadcast 0]] [Term (Committed 3) []];
    (* 8: if the first is negative *)
    FCarry
      [Term (Committed 6) []]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16]]
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      64;
    (* 9: if the second is negative *)
    FAnd [Term (Committed 4) [Broadcast 31]] [Term (Committed 2) []];
    (* 10: if the second is negative *)
    FCarry
      [Term (Committed 6) []; Term (Committed 7) []; Term (Committed 1) [Broadcast 16]; Term (Committed 8) [Shl 1];
        Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]]
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      64;
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
    (* 14: last rs2, rd *)
    Input;
    (* 15: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 14) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 1) [Rotl 47; Mask 0x1]; Term (Committed 1) [Rotl 13; Mask 0x80000000]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 2) [Shr 63]; Term (Committed 3) [Rotl 32; Mask 0x80000000]]
      [Term (Committed 4) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 4) [Mask 0x1]; Term (Committed 4) [Mask 0x80000000]];
    (* if the first is negative *)
    Constraint [Term (Committed 4) [Broadcast 0]] [Term (Committed 3) []] [Term (Committed 7) []];
    (* if the first is negative *)
    Constraint
      [Term (Committed 6) []; Term (Committed 8) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16]; Term (Committed 8) [Shl 1];
        Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 8) []; Term (Committed 8) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]];
    (* if the second is negative *)
    Constraint [Term (Committed 4) [Broadcast 31]] [Term (Committed 2) []] [Term (Committed 9) []];
    (* if the second is negative *)
    Constraint
      [Term (Committed 6) []; Term (Committed 7) []; Term (Committed 1) [Broadcast 16]; Term (Committed 8) [Shl 1];
        Term (Committed 10) [Shl 1]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]; Term (Committed 10) [Shl 1];
        Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 10) []; Term (Committed 10) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 13) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 14) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 15) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  [ (* product *)
    Multiplication [Term (Committed 2) []] [Term (Committed 3) []] [Term (Committed 5) []] [Term (Committed 6) []] ]
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 12) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3c000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3c000000]]; []];
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
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 14) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 11) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 6) []; Term (Committed 7) []; Term (Committed 9) []; Term (Committed 8) [Shl 1];
        Term (Committed 10) [Shl 1]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_multiply_paired : chip := Chip "multiply, paired"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: product *)
    Input;
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
  [ (* clock + 4, pc + length *)
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
    (* product *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x9]]
      [[Term (Committed 2) []]; [Term (Committed 3) []]; [Term (Committed 4) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 7) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3a000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3a000000]]; []];
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
        [Term (Committed 4) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_multiply_high_paired : chip := Chip "multiply high, paired"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: clock + 4, pc + length *)
    FParts [
      FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
      FAnd [Term (Committed 1) [Rotl 47; Mask 0x1]] [Term (Committed 2) [Shr 63]];
      FAnd [Term (Committed 1) [Rotl 13; Mask 0x80000000]] [Term (Committed 3) [Rotl 32; Mask 0x80000000]]];
    (* 5: product, low *)
    FProductLow [Term (Committed 2) []] [Term (Committed 3) []];
    (* 6: product, high *)
    FProductHigh [Term (Committed 2) []] [Term (Committed 3) []];
    (* 7: if the first is negative *)
    FAnd [Term (Committed 4) [Broadcast 0]] [Term (Committed 3) []];
    (* 8: if the first is negative *)
    FCarry
      [Term (Committed 6) []]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16]]
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      64;
    (* 9: if the second is negative *)
    FAnd [Term (Committed 4) [Broadcast 31]] [Term (Committed 2) []];
    (* 10: if the second is negative *)
    FCarry
      [Term (Committed 6) []; Term (Committed 7) []; Term (Committed 1) [Broadcast 16]; Term (Committed 8) [Shl 1];
        Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]]
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      64;
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
    (* 14: last rs2, rd *)
    Input;
    (* 15: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 14) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 1) [Rotl 47; Mask 0x1]; Term (Committed 1) [Rotl 13; Mask 0x80000000]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 2) [Shr 63]; Term (Committed 3) [Rotl 32; Mask 0x80000000]]
      [Term (Committed 4) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 4) [Mask 0x1]; Term (Committed 4) [Mask 0x80000000]];
    (* if the first is negative *)
    Constraint [Term (Committed 4) [Broadcast 0]] [Term (Committed 3) []] [Term (Committed 7) []];
    (* if the first is negative *)
    Constraint
      [Term (Committed 6) []; Term (Committed 8) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 7) []; Term (Committed 1) [Broadcast 16]; Term (Committed 8) [Shl 1];
        Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 8) []; Term (Committed 8) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]];
    (* if the second is negative *)
    Constraint [Term (Committed 4) [Broadcast 31]] [Term (Committed 2) []] [Term (Committed 9) []];
    (* if the second is negative *)
    Constraint
      [Term (Committed 6) []; Term (Committed 7) []; Term (Committed 1) [Broadcast 16]; Term (Committed 8) [Shl 1];
        Term (Committed 10) [Shl 1]]
      [Term (Committed 9) []; Term (Committed 1) [Broadcast 16]; Term (Committed 10) [Shl 1];
        Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 10) []; Term (Committed 10) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 13) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 14) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 15) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 15) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  [ (* product *)
    Multiplication [Term (Committed 2) []] [Term (Committed 3) []] [Term (Committed 5) []] [Term (Committed 6) []] ]
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* product *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x9]]
      [[Term (Committed 2) []]; [Term (Committed 3) []]; [Term (Committed 5) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 12) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3c000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3c000000]]; []];
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
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 14) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 11) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 6) []; Term (Committed 7) []; Term (Committed 9) []; Term (Committed 8) [Shl 1];
        Term (Committed 10) [Shl 1]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 4) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_carryless : chip := Chip "carry-less multiply"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: carry-less product, low *)
    FCarrylessLow [Term (Committed 2) []] [Term (Committed 3) []];
    (* 5: carry-less product, high *)
    FCarrylessHigh [Term (Committed 2) []] [Term (Committed 3) []];
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
  [ (* clock + 4, pc + length *)
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
  [ (* carry-less product *)
    Product [Term (Committed 2) []] [Term (Committed 3) []] [Term (Committed 4) []] [Term (Committed 5) []] ]
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 8) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3d000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3d000000]]; []];
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
        [Term (Committed 4) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 7) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_carryless_high : chip := Chip "carry-less multiply, high"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: carry-less product, low *)
    FCarrylessLow [Term (Committed 2) []] [Term (Committed 3) []];
    (* 5: carry-less product, high *)
    FCarrylessHigh [Term (Committed 2) []] [Term (Committed 3) []];
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
  [ (* clock + 4, pc + length *)
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
  [ (* carry-less product *)
    Product [Term (Committed 2) []] [Term (Committed 3) []] [Term (Committed 4) []] [Term (Committed 5) []] ]
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 8) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3e000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3e000000]]; []];
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

Definition chip_carryless_reversed : chip := Chip "carry-less multiply, reversed"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: rs2 *)
    Input;
    (* 4: carry-less product, low *)
    FCarrylessLow [Term (Committed 2) []] [Term (Committed 3) []];
    (* 5: carry-less product, high *)
    FCarrylessHigh [Term (Committed 2) []] [Term (Committed 3) []];
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
  [ (* clock + 4, pc + length *)
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
  [ (* carry-less product *)
    Product [Term (Committed 2) []] [Term (Committed 3) []] [Term (Committed 4) []] [Term (Committed 5) []] ]
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 8) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3f000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3f000000]]; []];
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
        [Term (Committed 5) [Shl 1]; Term (Committed 4) [Shr 63]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 7) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].
