(* Written by `carryless chips --format coq`. Not to be edited. *)
From Coq Require Import ZArith List String.
From Carryless Require Import Circuit.
Import ListNotations.

Definition chip_load_misaligned : chip := Chip "load misaligned"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: address *)
    FCarry [Term (Committed 2) []] [Term (Committed 1) [Sar 32]] [] 64;
    (* 4: memory word *)
    Input;
    (* 5: from byte 0 or 4 *)
    FParts [
      FAnd
      [Term (Committed 2) [Broadcast 2; Mask 0xffffffffffffff];
        Term (Committed 1) [Broadcast 34; Mask 0xffffffffffffff];
        Term (Committed 3) [Broadcast 1; Mask 0xffffffffffffff]]
      [Term (Committed 4) [Shr 32]; Term (Committed 4) [Mask 0xffffffffffffff]];
      FValue [Term (Committed 4) [Mask 0xffffffffffffff]]];
    (* 6: from byte 0 or 2 *)
    FParts [
      FAnd
      [Term (Committed 2) [Broadcast 1; Mask 0xffffffffff]; Term (Committed 1) [Broadcast 33; Mask 0xffffffffff];
        Term (Committed 3) [Broadcast 0; Mask 0xffffffffff]]
      [Term (Committed 5) [Rotl 48; Mask 0xffffffffff]; Term (Committed 5) [Mask 0xffffffffff]];
      FValue [Term (Committed 5) [Mask 0xffffffffff]]];
    (* 7: from byte 0 or 1, extended *)
    FParts [
      FAnd
      [Term (Committed 2) [Broadcast 0; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 32; Mask 0xffffffff00000000]]
      [Term (Committed 6) [Rotl 24; Mask 0xffffffff00000000]; Term (Committed 6) [Shl 32]];
      FValue [Term (Committed 6) [Shl 32]];
      FAnd
      [Term (Committed 1) [Rotl 40; Mask 0x1]]
      [Term (Committed 7) [Shr 63]; Term (Committed 7) [Rotl 17; Mask 0x1]];
      FValue [Term (Committed 7) [Rotl 17; Mask 0x1]];
      FAnd [Term (Committed 1) [Rotl 48; Mask 0x2]] [Term (Committed 7) [Rotl 1; Mask 0x2]];
      FAnd
      [Term (Committed 1) [Broadcast 24; Mask 0xffff0000]]
      [Term (Committed 7) [Rotl 32; Mask 0xffff0000]; Term (Committed 7) [Broadcast 1; Mask 0xffff0000]];
      FValue [Term (Committed 7) [Broadcast 1; Mask 0xffff0000]]];
    (* 8: rd before *)
    Input;
    (* 9: clock + 4, pc + length *)
    FParts [
      FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
      FAnd
      [Term (Committed 2) [Mask 0x1]; Term (Committed 1) [Rotl 32; Mask 0x1]]
      [Term (Committed 2) [Rotl 63; Mask 0x1]; Term (Committed 1) [Rotl 31; Mask 0x1];
        Term (Committed 3) [Mask 0x1]]];
    (* 10: last fetch, rs1 *)
    Input;
    (* 11: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 12: last memory word, rd *)
    Input;
    (* 13: memory word, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* address *)
    Constraint
      [Term (Committed 2) []; Term (Committed 3) [Shl 1]]
      [Term (Committed 1) [Sar 32]; Term (Committed 3) [Shl 1]]
      [Term (Committed 3) []; Term (Committed 3) [Shl 1]];
    (* from byte 0 or 4 *)
    Constraint
      [Term (Committed 2) [Broadcast 2; Mask 0xffffffffffffff];
        Term (Committed 1) [Broadcast 34; Mask 0xffffffffffffff];
        Term (Committed 3) [Broadcast 1; Mask 0xffffffffffffff]]
      [Term (Committed 4) [Shr 32]; Term (Committed 4) [Mask 0xffffffffffffff]]
      [Term (Committed 5) [Mask 0xffffffffffffff]; Term (Committed 4) [Mask 0xffffffffffffff]];
    (* from byte 0 or 2 *)
    Constraint
      [Term (Committed 2) [Broadcast 1; Mask 0xffffffffff]; Term (Committed 1) [Broadcast 33; Mask 0xffffffffff];
        Term (Committed 3) [Broadcast 0; Mask 0xffffffffff]]
      [Term (Committed 5) [Rotl 48; Mask 0xffffffffff]; Term (Committed 5) [Mask 0xffffffffff]]
      [Term (Committed 6) [Mask 0xffffffffff]; Term (Committed 5) [Mask 0xffffffffff]];
    (* from byte 0 or 1, extended *)
    Constraint
      [Term (Committed 2) [Broadcast 0; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 32; Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 40; Mask 0x1];
        Term (Committed 1) [Rotl 48; Mask 0x2]; Term (Committed 1) [Broadcast 24; Mask 0xffff0000]]
      [Term (Committed 6) [Rotl 24; Mask 0xffffffff00000000]; Term (Committed 6) [Shl 32];
        Term (Committed 7) [Shr 63]; Term (Committed 7) [Rotl 17; Mask 0x1]; Term (Committed 7) [Rotl 1; Mask 0x2];
        Term (Committed 7) [Rotl 32; Mask 0xffff0000]; Term (Committed 7) [Broadcast 1; Mask 0xffff0000]]
      [Term (Committed 7) [Mask 0xffffffff00000000]; Term (Committed 6) [Shl 32]; Term (Committed 7) [Mask 0x1];
        Term (Committed 7) [Rotl 17; Mask 0x1]; Term (Committed 7) [Mask 0x2]; Term (Committed 7) [Mask 0xffff0000];
        Term (Committed 7) [Broadcast 1; Mask 0xffff0000]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 9) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 2) [Mask 0x1]; Term (Committed 1) [Rotl 32; Mask 0x1];
        Term (Committed 2) [Rotl 29; Mask 0x80000000]; Term (Committed 1) [Rotl 61; Mask 0x80000000];
        Term (Committed 3) [Rotl 30; Mask 0x80000000]; Term (Committed 2) [Rotl 30; Mask 0x100000000];
        Term (Committed 1) [Rotl 62; Mask 0x100000000]; Term (Committed 3) [Rotl 31; Mask 0x100000000]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 9) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 2) [Rotl 63; Mask 0x1]; Term (Committed 1) [Rotl 31; Mask 0x1];
        Term (Committed 3) [Mask 0x1]; Term (Committed 1) [Rotl 7; Mask 0x80000000];
        Term (Committed 9) [Rotl 32; Mask 0x100000000]]
      [Term (Committed 9) [Mask 0x7ffffffc7ffffffe]; Term (Committed 9) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 9) [Mask 0x1]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 11) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 11) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 11) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* memory word, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 12) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 13) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 13) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 10) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff01ffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff01ffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 10) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 12) [Shl 32]; Term (Committed 2) [Rotl 61; Mask 0xffffffff];
        Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff]; Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 4) []];
        [Term (Committed 2) [Shr 35]; Term (Committed 1) [Broadcast 63; Mask 0x1fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x1fffffff]]];
    (* memory word *)
    Token
      Send
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 2) [Rotl 61; Mask 0xffffffff]; Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff];
        Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 4) []];
        [Term (Committed 2) [Shr 35]; Term (Committed 1) [Broadcast 63; Mask 0x1fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x1fffffff]]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 12) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 8) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 7) [Rotl 32; Mask 0xffff]; Term (Committed 7) [Mask 0xffff0000];
        Term (Committed 7) [Broadcast 1; Mask 0xffffffff00000000]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 9) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_store_misaligned : chip := Chip "store misaligned"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: address *)
    FCarry [Term (Committed 2) []] [Term (Committed 1) [Sar 32]] [] 64;
    (* 4: rs2 *)
    Input;
    (* 5: memory word before *)
    Input;
    (* 6: by 1, replaced bytes *)
    FParts [
      FAnd
      [Term (Committed 2) [Broadcast 0; Mask 0xffffffffff]; Term (Committed 1) [Broadcast 32; Mask 0xffffffffff]]
      [Term (Committed 4) [Rotl 8; Mask 0xffffffff00]; Term (Committed 4) [Mask 0xffffffff]];
      FValue [Term (Committed 4) [Mask 0xffffffff]];
      FAnd
      [Term (Committed 2) [Rotl 48; Mask 0x1000000000000]; Term (Committed 1) [Rotl 16; Mask 0x1000000000000]]
      [Term (Committed 2) [Rotl 47; Mask 0x1000000000000]; Term (Committed 1) [Rotl 15; Mask 0x1000000000000];
        Term (Committed 3) [Rotl 48; Mask 0x1000000000000]];
      FAnd
      [Term (Committed 2) [Rotl 49; Mask 0x2000000000000]; Term (Committed 1) [Rotl 17; Mask 0x2000000000000]]
      [Term (Committed 2) [Rotl 47; Mask 0x2000000000000]; Term (Committed 1) [Rotl 15; Mask 0x2000000000000];
        Term (Committed 3) [Rotl 48; Mask 0x2000000000000]];
      FAnd
      [Term (Committed 2) [Rotl 49; Mask 0x4000000000000]; Term (Committed 1) [Rotl 17; Mask 0x4000000000000];
        Term (Committed 3) [Rotl 50; Mask 0x4000000000000]]
      [Term (Committed 2) [Rotl 48; Mask 0x4000000000000]; Term (Committed 1) [Rotl 16; Mask 0x4000000000000];
        Term (Committed 3) [Rotl 49; Mask 0x4000000000000]];
      FAnd
      [Term (Committed 6) [Rotl 3; Mask 0x8000000000000]]
      [Term (Committed 2) [Rotl 49; Mask 0x8000000000000]; Term (Committed 1) [Rotl 17; Mask 0x8000000000000];
        Term (Committed 3) [Rotl 50; Mask 0x8000000000000]];
      FAnd
      [Term (Committed 1) [Broadcast 24; Mask 0xff0000000000]]
      [Term (Committed 1) [Broadcast 16; Mask 0xf0000000000]; Term (Committed 2) [Broadcast 0; Mask 0x110000000000];
        Term (Committed 1) [Broadcast 32; Mask 0x110000000000];
        Term (Committed 2) [Broadcast 1; Mask 0x330000000000];
        Term (Committed 1) [Broadcast 33; Mask 0x330000000000];
        Term (Committed 3) [Broadcast 0; Mask 0x330000000000];
        Term (Committed 6) [Broadcast 48; Mask 0x550000000000];
        Term (Committed 2) [Broadcast 2; Mask 0xff0000000000];
        Term (Committed 1) [Broadcast 34; Mask 0xff0000000000];
        Term (Committed 3) [Broadcast 1; Mask 0xff0000000000]; Term (Committed 6) [Rotl 55; Mask 0x10000000000];
        Term (Committed 6) [Broadcast 50; Mask 0x30000000000]; Term (Committed 6) [Broadcast 51; Mask 0x50000000000];
        Term (Committed 1) [Broadcast 16; Mask 0x30000000000]; Term (Committed 2) [Broadcast 0; Mask 0x50000000000];
        Term (Committed 1) [Broadcast 32; Mask 0x50000000000]; Term (Committed 2) [Broadcast 1; Mask 0xf0000000000];
        Term (Committed 1) [Broadcast 33; Mask 0xf0000000000]; Term (Committed 3) [Broadcast 0; Mask 0xf0000000000];
        Term (Committed 6) [Broadcast 48; Mask 0x110000000000];
        Term (Committed 2) [Broadcast 2; Mask 0x330000000000];
        Term (Committed 1) [Broadcast 34; Mask 0x330000000000];
        Term (Committed 3) [Broadcast 1; Mask 0x330000000000];
        Term (Committed 6) [Broadcast 49; Mask 0x550000000000];
        Term (Committed 6) [Broadcast 50; Mask 0xff0000000000]; Term (Committed 6) [Rotl 53; Mask 0x10000000000]];
      FValue
      [Term (Committed 1) [Broadcast 16; Mask 0x30000000000]; Term (Committed 2) [Broadcast 0; Mask 0x50000000000];
        Term (Committed 1) [Broadcast 32; Mask 0x50000000000]; Term (Committed 2) [Broadcast 1; Mask 0xf0000000000];
        Term (Committed 1) [Broadcast 33; Mask 0xf0000000000]; Term (Committed 3) [Broadcast 0; Mask 0xf0000000000];
        Term (Committed 6) [Broadcast 48; Mask 0x110000000000];
        Term (Committed 2) [Broadcast 2; Mask 0x330000000000];
        Term (Committed 1) [Broadcast 34; Mask 0x330000000000];
        Term (Committed 3) [Broadcast 1; Mask 0x330000000000];
        Term (Committed 6) [Broadcast 49; Mask 0x550000000000];
        Term (Committed 6) [Broadcast 50; Mask 0xff0000000000]; Term (Committed 6) [Rotl 53; Mask 0x10000000000]]];
    (* 7: by 2 *)
    FParts [
      FAnd
      [Term (Committed 2) [Broadcast 1; Mask 0xffffffffffffff];
        Term (Committed 1) [Broadcast 33; Mask 0xffffffffffffff];
        Term (Committed 3) [Broadcast 0; Mask 0xffffffffffffff]]
      [Term (Committed 6) [Rotl 16; Mask 0xffffffffff0000]; Term (Committed 6) [Mask 0xffffffffff]];
      FValue [Term (Committed 6) [Mask 0xffffffffff]]];
    (* 8: by 4 *)
    FParts [
      FAnd
      [Term (Committed 2) [Broadcast 2]; Term (Committed 1) [Broadcast 34]; Term (Committed 3) [Broadcast 1]]
      [Term (Committed 7) [Shl 32]; Term (Committed 7) [Mask 0xffffffffffffff]];
      FValue [Term (Committed 7) [Mask 0xffffffffffffff]]];
    (* 9: memory word after *)
    FParts [
      FAnd
      [Term (Committed 6) [Broadcast 40; Mask 0xff]; Term (Committed 6) [Broadcast 41; Mask 0xff00];
        Term (Committed 6) [Broadcast 42; Mask 0xff0000]; Term (Committed 6) [Broadcast 43; Mask 0xff000000];
        Term (Committed 6) [Broadcast 44; Mask 0xff00000000]; Term (Committed 6) [Broadcast 45; Mask 0xff0000000000];
        Term (Committed 6) [Broadcast 46; Mask 0xff000000000000];
        Term (Committed 6) [Broadcast 47; Mask 0xff00000000000000]]
      [Term (Committed 8) []; Term (Committed 5) []];
      FValue [Term (Committed 5) []]];
    (* 10: clock + 4, pc + length *)
    FParts [
      FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
      FAnd
      [Term (Committed 2) [Mask 0x1]; Term (Committed 1) [Rotl 32; Mask 0x1]]
      [Term (Committed 2) [Rotl 63; Mask 0x1]; Term (Committed 1) [Rotl 31; Mask 0x1];
        Term (Committed 3) [Mask 0x1]]];
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
      32 ]
  0
  [ (* address *)
    Constraint
      [Term (Committed 2) []; Term (Committed 3) [Shl 1]]
      [Term (Committed 1) [Sar 32]; Term (Committed 3) [Shl 1]]
      [Term (Committed 3) []; Term (Committed 3) [Shl 1]];
    (* by 1, replaced bytes *)
    Constraint
      [Term (Committed 2) [Broadcast 0; Mask 0xffffffffff]; Term (Committed 1) [Broadcast 32; Mask 0xffffffffff];
        Term (Committed 2) [Rotl 48; Mask 0x1000000000000]; Term (Committed 1) [Rotl 16; Mask 0x1000000000000];
        Term (Committed 2) [Rotl 49; Mask 0x2000000000000]; Term (Committed 1) [Rotl 17; Mask 0x2000000000000];
        Term (Committed 2) [Rotl 49; Mask 0x4000000000000]; Term (Committed 1) [Rotl 17; Mask 0x4000000000000];
        Term (Committed 3) [Rotl 50; Mask 0x4000000000000]; Term (Committed 6) [Rotl 3; Mask 0x8000000000000];
        Term (Committed 1) [Broadcast 24; Mask 0xff0000000000]]
      [Term (Committed 4) [Rotl 8; Mask 0xffffffff00]; Term (Committed 4) [Mask 0xffffffff];
        Term (Committed 2) [Rotl 47; Mask 0x1000000000000]; Term (Committed 1) [Rotl 15; Mask 0x1000000000000];
        Term (Committed 3) [Rotl 48; Mask 0x1000000000000]; Term (Committed 2) [Rotl 47; Mask 0x2000000000000];
        Term (Committed 1) [Rotl 15; Mask 0x2000000000000]; Term (Committed 3) [Rotl 48; Mask 0x2000000000000];
        Term (Committed 2) [Rotl 48; Mask 0x4000000000000]; Term (Committed 1) [Rotl 16; Mask 0x4000000000000];
        Term (Committed 3) [Rotl 49; Mask 0x4000000000000]; Term (Committed 2) [Rotl 49; Mask 0x8000000000000];
        Term (Committed 1) [Rotl 17; Mask 0x8000000000000]; Term (Committed 3) [Rotl 50; Mask 0x8000000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xf0000000000]; Term (Committed 2) [Broadcast 0; Mask 0x110000000000];
        Term (Committed 1) [Broadcast 32; Mask 0x110000000000];
        Term (Committed 2) [Broadcast 1; Mask 0x330000000000];
        Term (Committed 1) [Broadcast 33; Mask 0x330000000000];
        Term (Committed 3) [Broadcast 0; Mask 0x330000000000];
        Term (Committed 6) [Broadcast 48; Mask 0x550000000000];
        Term (Committed 2) [Broadcast 2; Mask 0xff0000000000];
        Term (Committed 1) [Broadcast 34; Mask 0xff0000000000];
        Term (Committed 3) [Broadcast 1; Mask 0xff0000000000]; Term (Committed 6) [Rotl 55; Mask 0x10000000000];
        Term (Committed 6) [Broadcast 50; Mask 0x30000000000]; Term (Committed 6) [Broadcast 51; Mask 0x50000000000];
        Term (Committed 1) [Broadcast 16; Mask 0x30000000000]; Term (Committed 2) [Broadcast 0; Mask 0x50000000000];
        Term (Committed 1) [Broadcast 32; Mask 0x50000000000]; Term (Committed 2) [Broadcast 1; Mask 0xf0000000000];
        Term (Committed 1) [Broadcast 33; Mask 0xf0000000000]; Term (Committed 3) [Broadcast 0; Mask 0xf0000000000];
        Term (Committed 6) [Broadcast 48; Mask 0x110000000000];
        Term (Committed 2) [Broadcast 2; Mask 0x330000000000];
        Term (Committed 1) [Broadcast 34; Mask 0x330000000000];
        Term (Committed 3) [Broadcast 1; Mask 0x330000000000];
        Term (Committed 6) [Broadcast 49; Mask 0x550000000000];
        Term (Committed 6) [Broadcast 50; Mask 0xff0000000000]; Term (Committed 6) [Rotl 53; Mask 0x10000000000]]
      [Term (Committed 6) [Mask 0xffffffffff]; Term (Committed 4) [Mask 0xffffffff];
        Term (Committed 6) [Mask 0x1000000000000]; Term (Committed 6) [Mask 0x2000000000000];
        Term (Committed 6) [Mask 0x4000000000000]; Term (Committed 6) [Mask 0x8000000000000];
        Term (Committed 6) [Mask 0xff0000000000]; Term (Committed 1) [Broadcast 16; Mask 0x30000000000];
        Term (Committed 2) [Broadcast 0; Mask 0x50000000000]; Term (Committed 1) [Broadcast 32; Mask 0x50000000000];
        Term (Committed 2) [Broadcast 1; Mask 0xf0000000000]; Term (Committed 1) [Broadcast 33; Mask 0xf0000000000];
        Term (Committed 3) [Broadcast 0; Mask 0xf0000000000]; Term (Committed 6) [Broadcast 48; Mask 0x110000000000];
        Term (Committed 2) [Broadcast 2; Mask 0x330000000000];
        Term (Committed 1) [Broadcast 34; Mask 0x330000000000];
        Term (Committed 3) [Broadcast 1; Mask 0x330000000000];
        Term (Committed 6) [Broadcast 49; Mask 0x550000000000];
        Term (Committed 6) [Broadcast 50; Mask 0xff0000000000]; Term (Committed 6) [Rotl 53; Mask 0x10000000000]];
    (* by 2 *)
    Constraint
      [Term (Committed 2) [Broadcast 1; Mask 0xffffffffffffff];
        Term (Committed 1) [Broadcast 33; Mask 0xffffffffffffff];
        Term (Committed 3) [Broadcast 0; Mask 0xffffffffffffff]]
      [Term (Committed 6) [Rotl 16; Mask 0xffffffffff0000]; Term (Committed 6) [Mask 0xffffffffff]]
      [Term (Committed 7) [Mask 0xffffffffffffff]; Term (Committed 6) [Mask 0xffffffffff]];
    (* by 4 *)
    Constraint
      [Term (Committed 2) [Broadcast 2]; Term (Committed 1) [Broadcast 34]; Term (Committed 3) [Broadcast 1]]
      [Term (Committed 7) [Shl 32]; Term (Committed 7) [Mask 0xffffffffffffff]]
      [Term (Committed 8) []; Term (Committed 7) [Mask 0xffffffffffffff]];
    (* memory word after *)
    Constraint
      [Term (Committed 6) [Broadcast 40; Mask 0xff]; Term (Committed 6) [Broadcast 41; Mask 0xff00];
        Term (Committed 6) [Broadcast 42; Mask 0xff0000]; Term (Committed 6) [Broadcast 43; Mask 0xff000000];
        Term (Committed 6) [Broadcast 44; Mask 0xff00000000]; Term (Committed 6) [Broadcast 45; Mask 0xff0000000000];
        Term (Committed 6) [Broadcast 46; Mask 0xff000000000000];
        Term (Committed 6) [Broadcast 47; Mask 0xff00000000000000]]
      [Term (Committed 8) []; Term (Committed 5) []]
      [Term (Committed 9) []; Term (Committed 5) []];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 10) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 2) [Mask 0x1]; Term (Committed 1) [Rotl 32; Mask 0x1];
        Term (Committed 2) [Rotl 29; Mask 0x80000000]; Term (Committed 1) [Rotl 61; Mask 0x80000000];
        Term (Committed 3) [Rotl 30; Mask 0x80000000]; Term (Committed 2) [Rotl 30; Mask 0x100000000];
        Term (Committed 1) [Rotl 62; Mask 0x100000000]; Term (Committed 3) [Rotl 31; Mask 0x100000000]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 10) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 2) [Rotl 63; Mask 0x1]; Term (Committed 1) [Rotl 31; Mask 0x1];
        Term (Committed 3) [Mask 0x1]; Term (Committed 1) [Rotl 7; Mask 0x80000000];
        Term (Committed 10) [Rotl 32; Mask 0x100000000]]
      [Term (Committed 10) [Mask 0x7ffffffc7ffffffe]; Term (Committed 10) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 10) [Mask 0x1]];
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
        Term (Committed 14) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 11) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff01ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x84000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff01ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x84000000]]; []];
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
      [[Term (Committed 13) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 4) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 4) []]];
    (* memory word before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 13) [Mask 0xffffffff00000000]; Term (Committed 2) [Rotl 61; Mask 0xffffffff];
        Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff]; Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 5) []];
        [Term (Committed 2) [Shr 35]; Term (Committed 1) [Broadcast 63; Mask 0x1fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x1fffffff]]];
    (* memory word *)
    Token
      Send
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 2) [Rotl 61; Mask 0xffffffff]; Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff];
        Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 9) []];
        [Term (Committed 2) [Shr 35]; Term (Committed 1) [Broadcast 63; Mask 0x1fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x1fffffff]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 10) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

Definition chip_load_across : chip := Chip "load across"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: address *)
    FCarry [Term (Committed 2) []] [Term (Committed 1) [Sar 32]] [] 64;
    (* 4: memory word *)
    Input;
    (* 5: high memory word *)
    Input;
    (* 6: clock + 4, pc + length *)
    FParts [
      FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
      FAnd
      [Term (Committed 2) [Mask 0x1]; Term (Committed 1) [Rotl 32; Mask 0x1]]
      [Term (Committed 2) [Rotl 63; Mask 0x1]; Term (Committed 1) [Rotl 31; Mask 0x1];
        Term (Committed 3) [Mask 0x1]];
      FAnd
      [Term (Committed 2) [Rotl 31; Mask 0x80000000]; Term (Committed 1) [Rotl 63; Mask 0x80000000]]
      [Term (Committed 2) [Rotl 29; Mask 0x80000000]; Term (Committed 1) [Rotl 61; Mask 0x80000000];
        Term (Committed 3) [Rotl 30; Mask 0x80000000]];
      FAnd
      [Term (Committed 2) [Rotl 31; Mask 0x100000000]; Term (Committed 1) [Rotl 63; Mask 0x100000000];
        Term (Committed 3) [Rotl 32; Mask 0x100000000]]
      [Term (Committed 2) [Rotl 30; Mask 0x100000000]; Term (Committed 1) [Rotl 62; Mask 0x100000000];
        Term (Committed 3) [Rotl 31; Mask 0x100000000]];
      FAnd
      [Term (Committed 6) [Rotl 33; Mask 0x200000000]]
      [Term (Committed 2) [Rotl 31; Mask 0x200000000]; Term (Committed 1) [Rotl 63; Mask 0x200000000];
        Term (Committed 3) [Rotl 32; Mask 0x200000000]]];
    (* 7: next word *)
    FCarry
      [Term (Committed 2) [Mask 0xfffffffffffffff8]; Term (Committed 1) [Sar 32; Mask 0xfffffffffffffff8];
        Term (Committed 3) [Rotl 1; Mask 0xfffffffffffffff8]]
      [Term (Committed 1) [Rotl 51; Mask 0x8]]
      []
      64;
    (* 8: bytes of both *)
    FParts [
      FAnd
      [Term (Committed 1) [Broadcast 16]; Term (Committed 2) [Broadcast 0; Mask 0xff];
        Term (Committed 1) [Broadcast 32; Mask 0xff]; Term (Committed 2) [Broadcast 1; Mask 0xffff];
        Term (Committed 1) [Broadcast 33; Mask 0xffff]; Term (Committed 3) [Broadcast 0; Mask 0xffff];
        Term (Committed 6) [Broadcast 0; Mask 0xff00ff]; Term (Committed 2) [Broadcast 2; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 34; Mask 0xffffffff]; Term (Committed 3) [Broadcast 1; Mask 0xffffffff];
        Term (Committed 6) [Broadcast 31; Mask 0xff000000ff]; Term (Committed 6) [Broadcast 32; Mask 0xffff0000ffff];
        Term (Committed 6) [Broadcast 33; Mask 0xff00ff00ff00ff]]
      [Term (Committed 4) []; Term (Committed 5) []];
      FValue [Term (Committed 5) []]];
    (* 9: by 4 *)
    FParts [
      FAnd
      [Term (Committed 2) [Broadcast 2]; Term (Committed 1) [Broadcast 34]; Term (Committed 3) [Broadcast 1]]
      [Term (Committed 8) [Rotl 32]; Term (Committed 8) []];
      FValue [Term (Committed 8) []]];
    (* 10: by 2 *)
    FParts [
      FAnd
      [Term (Committed 2) [Broadcast 1]; Term (Committed 1) [Broadcast 33]; Term (Committed 3) [Broadcast 0]]
      [Term (Committed 9) [Rotl 48]; Term (Committed 9) []];
      FValue [Term (Committed 9) []]];
    (* 11: by 1 *)
    FParts [
      FAnd
      [Term (Committed 2) [Broadcast 0]; Term (Committed 1) [Broadcast 32]]
      [Term (Committed 10) [Rotl 56]; Term (Committed 10) []];
      FValue [Term (Committed 10) []]];
    (* 12: extended *)
    FParts [
      FAnd
      [Term (Committed 1) [Rotl 40; Mask 0x1]]
      [Term (Committed 11) [Rotl 33; Mask 0x1]; Term (Committed 11) [Rotl 49; Mask 0x1]];
      FValue [Term (Committed 11) [Rotl 49; Mask 0x1]];
      FAnd [Term (Committed 1) [Rotl 48; Mask 0x2]] [Term (Committed 12) [Rotl 1; Mask 0x2]];
      FAnd
      [Term (Committed 1) [Broadcast 24; Mask 0xffff0000]; Term (Committed 1) [Broadcast 25; Mask 0xffff0000]]
      [Term (Committed 11) [Mask 0xffff0000]; Term (Committed 12) [Broadcast 1; Mask 0xffff0000]];
      FValue [Term (Committed 12) [Broadcast 1; Mask 0xffff0000]];
      FAnd
      [Term (Committed 1) [Broadcast 25; Mask 0xffffffff00000000]]
      [Term (Committed 11) [Mask 0xffffffff00000000]; Term (Committed 12) [Broadcast 1; Mask 0xffffffff00000000]];
      FValue [Term (Committed 12) [Broadcast 1; Mask 0xffffffff00000000]]];
    (* 13: rd before *)
    Input;
    (* 14: clock + 8 *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 6) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]]
      []
      32;
    (* 15: last fetch, rs1 *)
    Input;
    (* 16: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 15) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 17: last memory word, high memory word *)
    Input;
    (* 18: memory word, high memory word after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff800000000]]
      [Term (Committed 17) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 19: last rd *)
    Input;
    (* 20: rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 6) [Rotl 33; Mask 0xfffffff8]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 19) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* address *)
    Constraint
      [Term (Committed 2) []; Term (Committed 3) [Shl 1]]
      [Term (Committed 1) [Sar 32]; Term (Committed 3) [Shl 1]]
      [Term (Committed 3) []; Term (Committed 3) [Shl 1]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 2) [Mask 0x1]; Term (Committed 1) [Rotl 32; Mask 0x1];
        Term (Committed 2) [Rotl 31; Mask 0x80000000]; Term (Committed 1) [Rotl 63; Mask 0x80000000];
        Term (Committed 2) [Rotl 31; Mask 0x100000000]; Term (Committed 1) [Rotl 63; Mask 0x100000000];
        Term (Committed 3) [Rotl 32; Mask 0x100000000]; Term (Committed 6) [Rotl 33; Mask 0x200000000]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 2) [Rotl 63; Mask 0x1]; Term (Committed 1) [Rotl 31; Mask 0x1];
        Term (Committed 3) [Mask 0x1]; Term (Committed 2) [Rotl 29; Mask 0x80000000];
        Term (Committed 1) [Rotl 61; Mask 0x80000000]; Term (Committed 3) [Rotl 30; Mask 0x80000000];
        Term (Committed 2) [Rotl 30; Mask 0x100000000]; Term (Committed 1) [Rotl 62; Mask 0x100000000];
        Term (Committed 3) [Rotl 31; Mask 0x100000000]; Term (Committed 2) [Rotl 31; Mask 0x200000000];
        Term (Committed 1) [Rotl 63; Mask 0x200000000]; Term (Committed 3) [Rotl 32; Mask 0x200000000]]
      [Term (Committed 6) [Mask 0x7ffffffc7ffffffe]; Term (Committed 6) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 6) [Mask 0x1]; Term (Committed 6) [Mask 0x80000000]; Term (Committed 6) [Mask 0x100000000];
        Term (Committed 6) [Mask 0x200000000]];
    (* next word *)
    Constraint
      [Term (Committed 2) [Mask 0xfffffffffffffff8]; Term (Committed 1) [Sar 32; Mask 0xfffffffffffffff8];
        Term (Committed 3) [Rotl 1; Mask 0xfffffffffffffff8]; Term (Committed 7) [Rotl 1; Mask 0xfffffffffffffff0]]
      [Term (Committed 1) [Rotl 51; Mask 0x8]; Term (Committed 7) [Rotl 1; Mask 0xfffffffffffffff0]]
      [Term (Committed 7) [Mask 0x7ffffffffffffff8]; Term (Committed 7) [Rotl 1; Mask 0xfffffffffffffff0]];
    (* bytes of both *)
    Constraint
      [Term (Committed 1) [Broadcast 16]; Term (Committed 2) [Broadcast 0; Mask 0xff];
        Term (Committed 1) [Broadcast 32; Mask 0xff]; Term (Committed 2) [Broadcast 1; Mask 0xffff];
        Term (Committed 1) [Broadcast 33; Mask 0xffff]; Term (Committed 3) [Broadcast 0; Mask 0xffff];
        Term (Committed 6) [Broadcast 0; Mask 0xff00ff]; Term (Committed 2) [Broadcast 2; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 34; Mask 0xffffffff]; Term (Committed 3) [Broadcast 1; Mask 0xffffffff];
        Term (Committed 6) [Broadcast 31; Mask 0xff000000ff]; Term (Committed 6) [Broadcast 32; Mask 0xffff0000ffff];
        Term (Committed 6) [Broadcast 33; Mask 0xff00ff00ff00ff]]
      [Term (Committed 4) []; Term (Committed 5) []]
      [Term (Committed 8) []; Term (Committed 5) []];
    (* by 4 *)
    Constraint
      [Term (Committed 2) [Broadcast 2]; Term (Committed 1) [Broadcast 34]; Term (Committed 3) [Broadcast 1]]
      [Term (Committed 8) [Rotl 32]; Term (Committed 8) []]
      [Term (Committed 9) []; Term (Committed 8) []];
    (* by 2 *)
    Constraint
      [Term (Committed 2) [Broadcast 1]; Term (Committed 1) [Broadcast 33]; Term (Committed 3) [Broadcast 0]]
      [Term (Committed 9) [Rotl 48]; Term (Committed 9) []]
      [Term (Committed 10) []; Term (Committed 9) []];
    (* by 1 *)
    Constraint
      [Term (Committed 2) [Broadcast 0]; Term (Committed 1) [Broadcast 32]]
      [Term (Committed 10) [Rotl 56]; Term (Committed 10) []]
      [Term (Committed 11) []; Term (Committed 10) []];
    (* extended *)
    Constraint
      [Term (Committed 1) [Rotl 40; Mask 0x1]; Term (Committed 1) [Rotl 48; Mask 0x2];
        Term (Committed 1) [Broadcast 24; Mask 0xffff0000]; Term (Committed 1) [Broadcast 25; Mask 0xffff0000];
        Term (Committed 1) [Broadcast 25; Mask 0xffffffff00000000]]
      [Term (Committed 11) [Rotl 33; Mask 0x1]; Term (Committed 11) [Rotl 49; Mask 0x1];
        Term (Committed 12) [Rotl 1; Mask 0x2]; Term (Committed 11) [Mask 0xffff0000];
        Term (Committed 12) [Broadcast 1; Mask 0xffff0000]; Term (Committed 11) [Mask 0xffffffff00000000];
        Term (Committed 12) [Broadcast 1; Mask 0xffffffff00000000]]
      [Term (Committed 12) [Mask 0x1]; Term (Committed 11) [Rotl 49; Mask 0x1]; Term (Committed 12) [Mask 0x2];
        Term (Committed 12) [Mask 0xffff0000]; Term (Committed 12) [Broadcast 1; Mask 0xffff0000];
        Term (Committed 12) [Mask 0xffffffff00000000]; Term (Committed 12) [Broadcast 1; Mask 0xffffffff00000000]];
    (* clock + 8 *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 6) [Rotl 1; Mask 0x7ffffff800000000]; Term (Committed 14) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 14) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 14) [Mask 0x7ffffffc00000000]; Term (Committed 14) [Rotl 1; Mask 0x7ffffff800000000]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 15) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 16) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* memory word, high memory word after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 18) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 17) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 18) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 18) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 18) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 6) [Rotl 33; Mask 0xfffffff8]; Term (Committed 1) [Rotl 48; Mask 0x1];
        Term (Committed 20) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 19) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 20) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 20) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 20) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 15) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff03ffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff03ffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 15) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 17) [Shl 32]; Term (Committed 2) [Rotl 61; Mask 0xffffffff];
        Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff]; Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 4) []];
        [Term (Committed 2) [Shr 35]; Term (Committed 1) [Broadcast 63; Mask 0x1fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x1fffffff]]];
    (* memory word *)
    Token
      Send
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 2) [Rotl 61; Mask 0xffffffff]; Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff];
        Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 4) []];
        [Term (Committed 2) [Shr 35]; Term (Committed 1) [Broadcast 63; Mask 0x1fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x1fffffff]]];
    (* high memory word before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 17) [Mask 0xffffffff00000000]; Term (Committed 2) [Rotl 61; Mask 0xffffffff];
        Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff]; Term (Committed 3) [Rotl 62; Mask 0xffffffff];
        Term (Committed 1) [Rotl 48; Mask 0x1]; Term (Committed 7) [Rotl 62; Mask 0xfffffffe]];
        [Term (Committed 5) []];
        [Term (Committed 2) [Shr 35]; Term (Committed 1) [Broadcast 63; Mask 0x1fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x1fffffff]; Term (Committed 7) [Rotl 30; Mask 0x1fffffff]]];
    (* high memory word *)
    Token
      Send
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 2) [Rotl 61; Mask 0xffffffff];
        Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff]; Term (Committed 3) [Rotl 62; Mask 0xffffffff];
        Term (Committed 1) [Rotl 48; Mask 0x1]; Term (Committed 7) [Rotl 62; Mask 0xfffffffe]];
        [Term (Committed 5) []];
        [Term (Committed 2) [Shr 35]; Term (Committed 1) [Broadcast 63; Mask 0x1fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x1fffffff]; Term (Committed 7) [Rotl 30; Mask 0x1fffffff]]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 19) [Shl 32]; Term (Committed 1) [Rotl 54; Mask 0x3f]]; [Term (Committed 13) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 1) [Rotl 16; Mask 0x100000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 11) [Mask 0xffff]; Term (Committed 12) [Mask 0xffff0000];
        Term (Committed 12) [Mask 0xffffffff00000000]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 6) [Rotl 1; Mask 0xfffffff8fffffffc]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 14) [Rotl 1; Mask 0xfffffff800000000]]] ].

Definition chip_store_across : chip := Chip "store across"
  [ (* 0: clock, pc *)
    Input;
    (* 1: fields *)
    Input;
    (* 2: rs1 *)
    Input;
    (* 3: address *)
    FCarry [Term (Committed 2) []] [Term (Committed 1) [Sar 32]] [] 64;
    (* 4: rs2 *)
    Input;
    (* 5: memory word before *)
    Input;
    (* 6: high memory word before *)
    Input;
    (* 7: clock + 4, pc + length *)
    FParts [
      FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
      FAnd
      [Term (Committed 2) [Mask 0x1]; Term (Committed 1) [Rotl 32; Mask 0x1]]
      [Term (Committed 2) [Rotl 63; Mask 0x1]; Term (Committed 1) [Rotl 31; Mask 0x1];
        Term (Committed 3) [Mask 0x1]];
      FAnd
      [Term (Committed 2) [Rotl 31; Mask 0x80000000]; Term (Committed 1) [Rotl 63; Mask 0x80000000]]
      [Term (Committed 2) [Rotl 29; Mask 0x80000000]; Term (Committed 1) [Rotl 61; Mask 0x80000000];
        Term (Committed 3) [Rotl 30; Mask 0x80000000]];
      FAnd
      [Term (Committed 2) [Rotl 31; Mask 0x100000000]; Term (Committed 1) [Rotl 63; Mask 0x100000000];
        Term (Committed 3) [Rotl 32; Mask 0x100000000]]
      [Term (Committed 2) [Rotl 30; Mask 0x100000000]; Term (Committed 1) [Rotl 62; Mask 0x100000000];
        Term (Committed 3) [Rotl 31; Mask 0x100000000]];
      FAnd
      [Term (Committed 7) [Rotl 33; Mask 0x200000000]]
      [Term (Committed 2) [Rotl 31; Mask 0x200000000]; Term (Committed 1) [Rotl 63; Mask 0x200000000];
        Term (Committed 3) [Rotl 32; Mask 0x200000000]]];
    (* 8: clock + 8 *)
    FParts [
      FCarry
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 7) [Rotl 1; Mask 0x7ffffff800000000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]]
      []
      32;
      FAnd
      [Term (Committed 1) [Broadcast 25; Mask 0x7f]]
      [Term (Committed 2) [Mask 0x1]; Term (Committed 1) [Rotl 32; Mask 0x1];
        Term (Committed 2) [Broadcast 1; Mask 0x3]; Term (Committed 1) [Broadcast 33; Mask 0x3];
        Term (Committed 3) [Broadcast 0; Mask 0x3]; Term (Committed 7) [Broadcast 0; Mask 0x5];
        Term (Committed 2) [Broadcast 2; Mask 0xf]; Term (Committed 1) [Broadcast 34; Mask 0xf];
        Term (Committed 3) [Broadcast 1; Mask 0xf]; Term (Committed 7) [Broadcast 31; Mask 0x11];
        Term (Committed 7) [Broadcast 32; Mask 0x33]; Term (Committed 7) [Broadcast 33; Mask 0x55]];
      FAnd
      [Term (Committed 1) [Broadcast 24; Mask 0x700]]
      [Term (Committed 7) [Rotl 41; Mask 0x100]; Term (Committed 7) [Broadcast 32; Mask 0x300];
        Term (Committed 7) [Broadcast 33; Mask 0x500]];
      FAnd
      [Term (Committed 1) [Rotl 60; Mask 0x1000]; Term (Committed 1) [Rotl 52; Mask 0x1000];
        Term (Committed 1) [Rotl 51; Mask 0x1000]]
      [Term (Committed 7) [Rotl 43; Mask 0x1000]]];
    (* 9: by 4 *)
    FParts [
      FAnd
      [Term (Committed 2) [Broadcast 2]; Term (Committed 1) [Broadcast 34]; Term (Committed 3) [Broadcast 1]]
      [Term (Committed 4) [Rotl 32]; Term (Committed 4) []];
      FValue [Term (Committed 4) []]];
    (* 10: by 2 *)
    FParts [
      FAnd
      [Term (Committed 2) [Broadcast 1]; Term (Committed 1) [Broadcast 33]; Term (Committed 3) [Broadcast 0]]
      [Term (Committed 9) [Rotl 16]; Term (Committed 9) []];
      FValue [Term (Committed 9) []]];
    (* 11: by 1 *)
    FParts [
      FAnd
      [Term (Committed 2) [Broadcast 0]; Term (Committed 1) [Broadcast 32]]
      [Term (Committed 10) [Rotl 8]; Term (Committed 10) []];
      FValue [Term (Committed 10) []]];
    (* 12: memory word after *)
    FParts [
      FAnd
      [Term (Committed 1) [Broadcast 16]; Term (Committed 2) [Broadcast 0; Mask 0xff];
        Term (Committed 1) [Broadcast 32; Mask 0xff]; Term (Committed 2) [Broadcast 1; Mask 0xffff];
        Term (Committed 1) [Broadcast 33; Mask 0xffff]; Term (Committed 3) [Broadcast 0; Mask 0xffff];
        Term (Committed 7) [Broadcast 0; Mask 0xff00ff]; Term (Committed 2) [Broadcast 2; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 34; Mask 0xffffffff]; Term (Committed 3) [Broadcast 1; Mask 0xffffffff];
        Term (Committed 7) [Broadcast 31; Mask 0xff000000ff]; Term (Committed 7) [Broadcast 32; Mask 0xffff0000ffff];
        Term (Committed 7) [Broadcast 33; Mask 0xff00ff00ff00ff]]
      [Term (Committed 11) []; Term (Committed 5) []];
      FValue [Term (Committed 5) []]];
    (* 13: high memory word after *)
    FParts [
      FAnd
      [Term (Committed 8) [Broadcast 0; Mask 0xff]; Term (Committed 8) [Broadcast 1; Mask 0xff00];
        Term (Committed 8) [Broadcast 2; Mask 0xff0000]; Term (Committed 8) [Broadcast 3; Mask 0xff000000];
        Term (Committed 8) [Broadcast 4; Mask 0xff00000000]; Term (Committed 8) [Broadcast 5; Mask 0xff0000000000];
        Term (Committed 8) [Broadcast 6; Mask 0xff000000000000]; Term (Committed 8) [Broadcast 8; Mask 0xff];
        Term (Committed 8) [Broadcast 9; Mask 0xff00]; Term (Committed 8) [Broadcast 10; Mask 0xff0000];
        Term (Committed 8) [Broadcast 12; Mask 0xff]]
      [Term (Committed 11) []; Term (Committed 6) []];
      FValue [Term (Committed 6) []]];
    (* 14: next word *)
    FCarry
      [Term (Committed 2) [Mask 0xfffffffffffffff8]; Term (Committed 1) [Sar 32; Mask 0xfffffffffffffff8];
        Term (Committed 3) [Rotl 1; Mask 0xfffffffffffffff8]]
      [Term (Committed 1) [Rotl 51; Mask 0x8]]
      []
      64;
    (* 15: last fetch, rs1 *)
    Input;
    (* 16: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 15) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 17: last rs2, memory word *)
    Input;
    (* 18: rs2, memory word after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 17) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 19: last high memory word *)
    Input;
    (* 20: high memory word after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 7) [Rotl 33; Mask 0xfffffff8]]
      [Term (Committed 19) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      []
      32 ]
  0
  [ (* address *)
    Constraint
      [Term (Committed 2) []; Term (Committed 3) [Shl 1]]
      [Term (Committed 1) [Sar 32]; Term (Committed 3) [Shl 1]]
      [Term (Committed 3) []; Term (Committed 3) [Shl 1]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 7) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 2) [Mask 0x1]; Term (Committed 1) [Rotl 32; Mask 0x1];
        Term (Committed 2) [Rotl 31; Mask 0x80000000]; Term (Committed 1) [Rotl 63; Mask 0x80000000];
        Term (Committed 2) [Rotl 31; Mask 0x100000000]; Term (Committed 1) [Rotl 63; Mask 0x100000000];
        Term (Committed 3) [Rotl 32; Mask 0x100000000]; Term (Committed 7) [Rotl 33; Mask 0x200000000]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 7) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 2) [Rotl 63; Mask 0x1]; Term (Committed 1) [Rotl 31; Mask 0x1];
        Term (Committed 3) [Mask 0x1]; Term (Committed 2) [Rotl 29; Mask 0x80000000];
        Term (Committed 1) [Rotl 61; Mask 0x80000000]; Term (Committed 3) [Rotl 30; Mask 0x80000000];
        Term (Committed 2) [Rotl 30; Mask 0x100000000]; Term (Committed 1) [Rotl 62; Mask 0x100000000];
        Term (Committed 3) [Rotl 31; Mask 0x100000000]; Term (Committed 2) [Rotl 31; Mask 0x200000000];
        Term (Committed 1) [Rotl 63; Mask 0x200000000]; Term (Committed 3) [Rotl 32; Mask 0x200000000]]
      [Term (Committed 7) [Mask 0x7ffffffc7ffffffe]; Term (Committed 7) [Rotl 1; Mask 0x7ffffff87ffffffc];
        Term (Committed 7) [Mask 0x1]; Term (Committed 7) [Mask 0x80000000]; Term (Committed 7) [Mask 0x100000000];
        Term (Committed 7) [Mask 0x200000000]];
    (* clock + 8 *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 7) [Rotl 1; Mask 0x7ffffff800000000]; Term (Committed 8) [Rotl 1; Mask 0x7ffffff800000000];
        Term (Committed 1) [Broadcast 25; Mask 0x7f]; Term (Committed 1) [Broadcast 24; Mask 0x700];
        Term (Committed 1) [Rotl 60; Mask 0x1000]; Term (Committed 1) [Rotl 52; Mask 0x1000];
        Term (Committed 1) [Rotl 51; Mask 0x1000]; Term (Committed 1) [Mask 0x10000];
        Term (Committed 1) [Rotl 55; Mask 0x10000]; Term (Committed 1) [Rotl 1; Mask 0x20000];
        Term (Committed 1) [Rotl 57; Mask 0x20000]; Term (Committed 1) [Rotl 56; Mask 0x20000]]
      [Term (Committed 1) [Rotl 18; Mask 0x400000000]; Term (Committed 8) [Rotl 1; Mask 0x7ffffff800000000];
        Term (Committed 2) [Mask 0x1]; Term (Committed 1) [Rotl 32; Mask 0x1];
        Term (Committed 2) [Broadcast 1; Mask 0x3]; Term (Committed 1) [Broadcast 33; Mask 0x3];
        Term (Committed 3) [Broadcast 0; Mask 0x3]; Term (Committed 7) [Broadcast 0; Mask 0x5];
        Term (Committed 2) [Broadcast 2; Mask 0xf]; Term (Committed 1) [Broadcast 34; Mask 0xf];
        Term (Committed 3) [Broadcast 1; Mask 0xf]; Term (Committed 7) [Broadcast 31; Mask 0x11];
        Term (Committed 7) [Broadcast 32; Mask 0x33]; Term (Committed 7) [Broadcast 33; Mask 0x55];
        Term (Committed 7) [Rotl 41; Mask 0x100]; Term (Committed 7) [Broadcast 32; Mask 0x300];
        Term (Committed 7) [Broadcast 33; Mask 0x500]; Term (Committed 7) [Rotl 43; Mask 0x1000];
        Term (Committed 2) [Rotl 14; Mask 0x10000]; Term (Committed 1) [Rotl 46; Mask 0x10000];
        Term (Committed 3) [Rotl 15; Mask 0x10000]; Term (Committed 1) [Mask 0x10000];
        Term (Committed 2) [Rotl 16; Mask 0x20000]; Term (Committed 1) [Rotl 48; Mask 0x20000];
        Term (Committed 3) [Rotl 17; Mask 0x20000]; Term (Committed 1) [Rotl 1; Mask 0x20000]]
      [Term (Committed 8) [Mask 0x7ffffffc00000000]; Term (Committed 8) [Rotl 1; Mask 0x7ffffff800000000];
        Term (Committed 8) [Mask 0x7f]; Term (Committed 8) [Mask 0x700]; Term (Committed 8) [Mask 0x1000]];
    (* by 4 *)
    Constraint
      [Term (Committed 2) [Broadcast 2]; Term (Committed 1) [Broadcast 34]; Term (Committed 3) [Broadcast 1]]
      [Term (Committed 4) [Rotl 32]; Term (Committed 4) []]
      [Term (Committed 9) []; Term (Committed 4) []];
    (* by 2 *)
    Constraint
      [Term (Committed 2) [Broadcast 1]; Term (Committed 1) [Broadcast 33]; Term (Committed 3) [Broadcast 0]]
      [Term (Committed 9) [Rotl 16]; Term (Committed 9) []]
      [Term (Committed 10) []; Term (Committed 9) []];
    (* by 1 *)
    Constraint
      [Term (Committed 2) [Broadcast 0]; Term (Committed 1) [Broadcast 32]]
      [Term (Committed 10) [Rotl 8]; Term (Committed 10) []]
      [Term (Committed 11) []; Term (Committed 10) []];
    (* memory word after *)
    Constraint
      [Term (Committed 1) [Broadcast 16]; Term (Committed 2) [Broadcast 0; Mask 0xff];
        Term (Committed 1) [Broadcast 32; Mask 0xff]; Term (Committed 2) [Broadcast 1; Mask 0xffff];
        Term (Committed 1) [Broadcast 33; Mask 0xffff]; Term (Committed 3) [Broadcast 0; Mask 0xffff];
        Term (Committed 7) [Broadcast 0; Mask 0xff00ff]; Term (Committed 2) [Broadcast 2; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 34; Mask 0xffffffff]; Term (Committed 3) [Broadcast 1; Mask 0xffffffff];
        Term (Committed 7) [Broadcast 31; Mask 0xff000000ff]; Term (Committed 7) [Broadcast 32; Mask 0xffff0000ffff];
        Term (Committed 7) [Broadcast 33; Mask 0xff00ff00ff00ff]]
      [Term (Committed 11) []; Term (Committed 5) []]
      [Term (Committed 12) []; Term (Committed 5) []];
    (* high memory word after *)
    Constraint
      [Term (Committed 8) [Broadcast 0; Mask 0xff]; Term (Committed 8) [Broadcast 1; Mask 0xff00];
        Term (Committed 8) [Broadcast 2; Mask 0xff0000]; Term (Committed 8) [Broadcast 3; Mask 0xff000000];
        Term (Committed 8) [Broadcast 4; Mask 0xff00000000]; Term (Committed 8) [Broadcast 5; Mask 0xff0000000000];
        Term (Committed 8) [Broadcast 6; Mask 0xff000000000000]; Term (Committed 8) [Broadcast 8; Mask 0xff];
        Term (Committed 8) [Broadcast 9; Mask 0xff00]; Term (Committed 8) [Broadcast 10; Mask 0xff0000];
        Term (Committed 8) [Broadcast 12; Mask 0xff]]
      [Term (Committed 11) []; Term (Committed 6) []]
      [Term (Committed 13) []; Term (Committed 6) []];
    (* next word *)
    Constraint
      [Term (Committed 2) [Mask 0xfffffffffffffff8]; Term (Committed 1) [Sar 32; Mask 0xfffffffffffffff8];
        Term (Committed 3) [Rotl 1; Mask 0xfffffffffffffff8]; Term (Committed 14) [Rotl 1; Mask 0xfffffffffffffff0]]
      [Term (Committed 1) [Rotl 51; Mask 0x8]; Term (Committed 14) [Rotl 1; Mask 0xfffffffffffffff0]]
      [Term (Committed 14) [Mask 0x7ffffffffffffff8]; Term (Committed 14) [Rotl 1; Mask 0xfffffffffffffff0]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 15) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 16) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 16) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, memory word after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 18) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 17) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 18) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 18) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 18) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* high memory word after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 7) [Rotl 33; Mask 0xfffffff8]; Term (Committed 20) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 19) [Mask 0xffffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 20) [Rotl 1; Mask 0xfffffffe]]
      [Term (Committed 20) [Mask 0x7fffffff]; Term (Committed 1) [Rotl 15; Mask 0x80000000];
        Term (Committed 20) [Rotl 1; Mask 0xfffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 15) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff03ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x84000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff03ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x84000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 15) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 17) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 4) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 17; Mask 0x200000000];
        Term (Committed 1) [Rotl 59; Mask 0x1f]];
        [Term (Committed 4) []]];
    (* memory word before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 17) [Mask 0xffffffff00000000]; Term (Committed 2) [Rotl 61; Mask 0xffffffff];
        Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff]; Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 5) []];
        [Term (Committed 2) [Shr 35]; Term (Committed 1) [Broadcast 63; Mask 0x1fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x1fffffff]]];
    (* memory word *)
    Token
      Send
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 2) [Rotl 61; Mask 0xffffffff]; Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff];
        Term (Committed 3) [Rotl 62; Mask 0xffffffff]];
        [Term (Committed 12) []];
        [Term (Committed 2) [Shr 35]; Term (Committed 1) [Broadcast 63; Mask 0x1fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x1fffffff]]];
    (* high memory word before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 19) [Shl 32]; Term (Committed 2) [Rotl 61; Mask 0xffffffff];
        Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff]; Term (Committed 3) [Rotl 62; Mask 0xffffffff];
        Term (Committed 1) [Rotl 48; Mask 0x1]; Term (Committed 14) [Rotl 62; Mask 0xfffffffe]];
        [Term (Committed 6) []];
        [Term (Committed 2) [Shr 35]; Term (Committed 1) [Broadcast 63; Mask 0x1fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x1fffffff]; Term (Committed 14) [Rotl 30; Mask 0x1fffffff]]];
    (* high memory word *)
    Token
      Send
      [Term (Committed 1) [Rotl 50; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 7) [Rotl 1; Mask 0xfffffff800000000]; Term (Committed 2) [Rotl 61; Mask 0xffffffff];
        Term (Committed 1) [Sar 3; Rotl 32; Mask 0xffffffff]; Term (Committed 3) [Rotl 62; Mask 0xffffffff];
        Term (Committed 1) [Rotl 48; Mask 0x1]; Term (Committed 14) [Rotl 62; Mask 0xfffffffe]];
        [Term (Committed 13) []];
        [Term (Committed 2) [Shr 35]; Term (Committed 1) [Broadcast 63; Mask 0x1fffffff];
        Term (Committed 3) [Rotl 30; Mask 0x1fffffff]; Term (Committed 14) [Rotl 30; Mask 0x1fffffff]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 7) [Rotl 1; Mask 0xfffffff8fffffffc]; Term (Committed 1) [Rotl 18; Mask 0x400000000];
        Term (Committed 8) [Rotl 1; Mask 0xfffffff800000000]]] ].
