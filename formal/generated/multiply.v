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
    (* 4: start *)
    FAnd [Term (Committed 3) [Broadcast 0]; Term (Committed 1) [Broadcast 16]] [Term (Committed 2) []];
    (* 5: start *)
    FCarry
      [Term (Committed 3) [Shr 1]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]]
      [Term (Committed 4) []; Term (Committed 1) [Broadcast 16]]
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      64;
    (* 6: sums *)
    FSum
      [Term (Committed 3) [Shr 1]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff];
        Term (Committed 4) []; Term (Committed 1) [Broadcast 16]; Term (Committed 5) [Shl 1];
        Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 1]; Term (Committed 1) [Broadcast 16]]
      0xffffffffffffffff;
    (* 7: sums *)
    FSum
      [Term (Committed 6) [Mask 0xfffffffffffffffe]]
      [Term (Committed 2) [Shl 1]; Term (Committed 3) [Broadcast 2; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffe]]
      0xfffffffffffffffe;
    (* 8: sums *)
    FParts [
      FSum
      [Term (Committed 7) [Mask 0xfffffffffffffffc]]
      [Term (Committed 2) [Shl 2]; Term (Committed 3) [Broadcast 3; Mask 0xfffffffffffffffc];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffffc]]
      0xfffffffffffffffc;
      FSum
      []
      [Term (Committed 2) [Mask 0x3]; Term (Committed 3) [Broadcast 63; Mask 0x3];
        Term (Committed 1) [Broadcast 16; Mask 0x3]]
      0x3];
    (* 9: sums *)
    FParts [
      FSum
      [Term (Committed 8) [Mask 0xfffffffffffffff8]]
      [Term (Committed 2) [Shl 3]; Term (Committed 3) [Broadcast 4; Mask 0xfffffffffffffff8];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffff8]]
      0xfffffffffffffff8;
      FSum
      [Term (Committed 8) [Rotl 1; Mask 0x6]]
      [Term (Committed 2) [Mask 0x7]; Term (Committed 3) [Broadcast 62; Mask 0x7];
        Term (Committed 1) [Broadcast 16; Mask 0x7]]
      0x7];
    (* 10: sums *)
    FParts [
      FSum
      [Term (Committed 9) [Mask 0xfffffffffffffff0]]
      [Term (Committed 2) [Shl 4]; Term (Committed 3) [Broadcast 5; Mask 0xfffffffffffffff0];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffff0]]
      0xfffffffffffffff0;
      FSum
      [Term (Committed 9) [Rotl 1; Mask 0xe]]
      [Term (Committed 2) [Mask 0xf]; Term (Committed 3) [Broadcast 61; Mask 0xf];
        Term (Committed 1) [Broadcast 16; Mask 0xf]]
      0xf];
    (* 11: sums *)
    FParts [
      FSum
      [Term (Committed 10) [Mask 0xffffffffffffffe0]]
      [Term (Committed 2) [Shl 5]; Term (Committed 3) [Broadcast 6; Mask 0xffffffffffffffe0];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffffffffffe0]]
      0xffffffffffffffe0;
      FSum
      [Term (Committed 10) [Rotl 1; Mask 0x1e]]
      [Term (Committed 2) [Mask 0x1f]; Term (Committed 3) [Broadcast 60; Mask 0x1f];
        Term (Committed 1) [Broadcast 16; Mask 0x1f]]
      0x1f];
    (* 12: sums *)
    FParts [
      FSum
      [Term (Committed 11) [Mask 0xffffffffffffffc0]]
      [Term (Committed 2) [Shl 6]; Term (Committed 3) [Broadcast 7; Mask 0xffffffffffffffc0];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffffffffffc0]]
      0xffffffffffffffc0;
      FSum
      [Term (Committed 11) [Rotl 1; Mask 0x3e]]
      [Term (Committed 2) [Mask 0x3f]; Term (Committed 3) [Broadcast 59; Mask 0x3f];
        Term (Committed 1) [Broadcast 16; Mask 0x3f]]
      0x3f];
    (* 13: sums *)
    FParts [
      FSum
      [Term (Committed 12) [Mask 0xffffffffffffff80]]
      [Term (Committed 2) [Shl 7]; Term (Committed 3) [Broadcast 8; Mask 0xffffffffffffff80];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffffffffff80]]
      0xffffffffffffff80;
      FSum
      [Term (Committed 12) [Rotl 1; Mask 0x7e]]
      [Term (Committed 2) [Mask 0x7f]; Term (Committed 3) [Broadcast 58; Mask 0x7f];
        Term (Committed 1) [Broadcast 16; Mask 0x7f]]
      0x7f];
    (* 14: sums *)
    FParts [
      FSum
      [Term (Committed 13) [Mask 0xffffffffffffff00]]
      [Term (Committed 2) [Shl 8]; Term (Committed 3) [Broadcast 9; Mask 0xffffffffffffff00];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffffffffff00]]
      0xffffffffffffff00;
      FSum
      [Term (Committed 13) [Rotl 1; Mask 0xfe]]
      [Term (Committed 2) [Mask 0xff]; Term (Committed 3) [Broadcast 57; Mask 0xff];
        Term (Committed 1) [Broadcast 16; Mask 0xff]]
      0xff];
    (* 15: sums *)
    FParts [
      FSum
      [Term (Committed 14) [Mask 0xfffffffffffffe00]]
      [Term (Committed 2) [Shl 9]; Term (Committed 3) [Broadcast 10; Mask 0xfffffffffffffe00];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffe00]]
      0xfffffffffffffe00;
      FSum
      [Term (Committed 14) [Rotl 1; Mask 0x1fe]]
      [Term (Committed 2) [Mask 0x1ff]; Term (Committed 3) [Broadcast 56; Mask 0x1ff];
        Term (Committed 1) [Broadcast 16; Mask 0x1ff]]
      0x1ff];
    (* 16: sums *)
    FParts [
      FSum
      [Term (Committed 15) [Mask 0xfffffffffffffc00]]
      [Term (Committed 2) [Shl 10]; Term (Committed 3) [Broadcast 11; Mask 0xfffffffffffffc00];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffffc00]]
      0xfffffffffffffc00;
      FSum
      [Term (Committed 15) [Rotl 1; Mask 0x3fe]]
      [Term (Committed 2) [Mask 0x3ff]; Term (Committed 3) [Broadcast 55; Mask 0x3ff];
        Term (Committed 1) [Broadcast 16; Mask 0x3ff]]
      0x3ff];
    (* 17: sums *)
    FParts [
      FSum
      [Term (Committed 16) [Mask 0xfffffffffffff800]]
      [Term (Committed 2) [Shl 11]; Term (Committed 3) [Broadcast 12; Mask 0xfffffffffffff800];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffff800]]
      0xfffffffffffff800;
      FSum
      [Term (Committed 16) [Rotl 1; Mask 0x7fe]]
      [Term (Committed 2) [Mask 0x7ff]; Term (Committed 3) [Broadcast 54; Mask 0x7ff];
        Term (Committed 1) [Broadcast 16; Mask 0x7ff]]
      0x7ff];
    (* 18: sums *)
    FParts [
      FSum
      [Term (Committed 17) [Mask 0xfffffffffffff000]]
      [Term (Committed 2) [Shl 12]; Term (Committed 3) [Broadcast 13; Mask 0xfffffffffffff000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffff000]]
      0xfffffffffffff000;
      FSum
      [Term (Committed 17) [Rotl 1; Mask 0xffe]]
      [Term (Committed 2) [Mask 0xfff]; Term (Committed 3) [Broadcast 53; Mask 0xfff];
        Term (Committed 1) [Broadcast 16; Mask 0xfff]]
      0xfff];
    (* 19: sums *)
    FParts [
      FSum
      [Term (Committed 18) [Mask 0xffffffffffffe000]]
      [Term (Committed 2) [Shl 13]; Term (Committed 3) [Broadcast 14; Mask 0xffffffffffffe000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffffffffe000]]
      0xffffffffffffe000;
      FSum
      [Term (Committed 18) [Rotl 1; Mask 0x1ffe]]
      [Term (Committed 2) [Mask 0x1fff]; Term (Committed 3) [Broadcast 52; Mask 0x1fff];
        Term (Committed 1) [Broadcast 16; Mask 0x1fff]]
      0x1fff];
    (* 20: sums *)
    FParts [
      FSum
      [Term (Committed 19) [Mask 0xffffffffffffc000]]
      [Term (Committed 2) [Shl 14]; Term (Committed 3) [Broadcast 15; Mask 0xffffffffffffc000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffffffffc000]]
      0xffffffffffffc000;
      FSum
      [Term (Committed 19) [Rotl 1; Mask 0x3ffe]]
      [Term (Committed 2) [Mask 0x3fff]; Term (Committed 3) [Broadcast 51; Mask 0x3fff];
        Term (Committed 1) [Broadcast 16; Mask 0x3fff]]
      0x3fff];
    (* 21: sums *)
    FParts [
      FSum
      [Term (Committed 20) [Mask 0xffffffffffff8000]]
      [Term (Committed 2) [Shl 15]; Term (Committed 3) [Broadcast 16; Mask 0xffffffffffff8000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffffffff8000]]
      0xffffffffffff8000;
      FSum
      [Term (Committed 20) [Rotl 1; Mask 0x7ffe]]
      [Term (Committed 2) [Mask 0x7fff]; Term (Committed 3) [Broadcast 50; Mask 0x7fff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fff]]
      0x7fff];
    (* 22: sums *)
    FParts [
      FSum
      [Term (Committed 21) [Mask 0xffffffffffff0000]]
      [Term (Committed 2) [Shl 16]; Term (Committed 3) [Broadcast 17; Mask 0xffffffffffff0000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffffffff0000]]
      0xffffffffffff0000;
      FSum
      [Term (Committed 21) [Rotl 1; Mask 0xfffe]]
      [Term (Committed 2) [Mask 0xffff]; Term (Committed 3) [Broadcast 49; Mask 0xffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffff]]
      0xffff];
    (* 23: sums *)
    FParts [
      FSum
      [Term (Committed 22) [Mask 0xfffffffffffe0000]]
      [Term (Committed 2) [Shl 17]; Term (Committed 3) [Broadcast 18; Mask 0xfffffffffffe0000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffe0000]]
      0xfffffffffffe0000;
      FSum
      [Term (Committed 22) [Rotl 1; Mask 0x1fffe]]
      [Term (Committed 2) [Mask 0x1ffff]; Term (Committed 3) [Broadcast 48; Mask 0x1ffff];
        Term (Committed 1) [Broadcast 16; Mask 0x1ffff]]
      0x1ffff];
    (* 24: sums *)
    FParts [
      FSum
      [Term (Committed 23) [Mask 0xfffffffffffc0000]]
      [Term (Committed 2) [Shl 18]; Term (Committed 3) [Broadcast 19; Mask 0xfffffffffffc0000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffffc0000]]
      0xfffffffffffc0000;
      FSum
      [Term (Committed 23) [Rotl 1; Mask 0x3fffe]]
      [Term (Committed 2) [Mask 0x3ffff]; Term (Committed 3) [Broadcast 47; Mask 0x3ffff];
        Term (Committed 1) [Broadcast 16; Mask 0x3ffff]]
      0x3ffff];
    (* 25: sums *)
    FParts [
      FSum
      [Term (Committed 24) [Mask 0xfffffffffff80000]]
      [Term (Committed 2) [Shl 19]; Term (Committed 3) [Broadcast 20; Mask 0xfffffffffff80000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffff80000]]
      0xfffffffffff80000;
      FSum
      [Term (Committed 24) [Rotl 1; Mask 0x7fffe]]
      [Term (Committed 2) [Mask 0x7ffff]; Term (Committed 3) [Broadcast 46; Mask 0x7ffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffff]]
      0x7ffff];
    (* 26: sums *)
    FParts [
      FSum
      [Term (Committed 25) [Mask 0xfffffffffff00000]]
      [Term (Committed 2) [Shl 20]; Term (Committed 3) [Broadcast 21; Mask 0xfffffffffff00000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffff00000]]
      0xfffffffffff00000;
      FSum
      [Term (Committed 25) [Rotl 1; Mask 0xffffe]]
      [Term (Committed 2) [Mask 0xfffff]; Term (Committed 3) [Broadcast 45; Mask 0xfffff];
        Term (Committed 1) [Broadcast 16; Mask 0xfffff]]
      0xfffff];
    (* 27: sums *)
    FParts [
      FSum
      [Term (Committed 26) [Mask 0xffffffffffe00000]]
      [Term (Committed 2) [Shl 21]; Term (Committed 3) [Broadcast 22; Mask 0xffffffffffe00000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffffffe00000]]
      0xffffffffffe00000;
      FSum
      [Term (Committed 26) [Rotl 1; Mask 0x1ffffe]]
      [Term (Committed 2) [Mask 0x1fffff]; Term (Committed 3) [Broadcast 44; Mask 0x1fffff];
        Term (Committed 1) [Broadcast 16; Mask 0x1fffff]]
      0x1fffff];
    (* 28: sums *)
    FParts [
      FSum
      [Term (Committed 27) [Mask 0xffffffffffc00000]]
      [Term (Committed 2) [Shl 22]; Term (Committed 3) [Broadcast 23; Mask 0xffffffffffc00000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffffffc00000]]
      0xffffffffffc00000;
      FSum
      [Term (Committed 27) [Rotl 1; Mask 0x3ffffe]]
      [Term (Committed 2) [Mask 0x3fffff]; Term (Committed 3) [Broadcast 43; Mask 0x3fffff];
        Term (Committed 1) [Broadcast 16; Mask 0x3fffff]]
      0x3fffff];
    (* 29: sums *)
    FParts [
      FSum
      [Term (Committed 28) [Mask 0xffffffffff800000]]
      [Term (Committed 2) [Shl 23]; Term (Committed 3) [Broadcast 24; Mask 0xffffffffff800000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffffff800000]]
      0xffffffffff800000;
      FSum
      [Term (Committed 28) [Rotl 1; Mask 0x7ffffe]]
      [Term (Committed 2) [Mask 0x7fffff]; Term (Committed 3) [Broadcast 42; Mask 0x7fffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffff]]
      0x7fffff];
    (* 30: sums *)
    FParts [
      FSum
      [Term (Committed 29) [Mask 0xffffffffff000000]]
      [Term (Committed 2) [Shl 24]; Term (Committed 3) [Broadcast 25; Mask 0xffffffffff000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffffff000000]]
      0xffffffffff000000;
      FSum
      [Term (Committed 29) [Rotl 1; Mask 0xfffffe]]
      [Term (Committed 2) [Mask 0xffffff]; Term (Committed 3) [Broadcast 41; Mask 0xffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffff]]
      0xffffff];
    (* 31: sums *)
    FParts [
      FSum
      [Term (Committed 30) [Mask 0xfffffffffe000000]]
      [Term (Committed 2) [Shl 25]; Term (Committed 3) [Broadcast 26; Mask 0xfffffffffe000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffe000000]]
      0xfffffffffe000000;
      FSum
      [Term (Committed 30) [Rotl 1; Mask 0x1fffffe]]
      [Term (Committed 2) [Mask 0x1ffffff]; Term (Committed 3) [Broadcast 40; Mask 0x1ffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x1ffffff]]
      0x1ffffff];
    (* 32: sums *)
    FParts [
      FSum
      [Term (Committed 31) [Mask 0xfffffffffc000000]]
      [Term (Committed 2) [Shl 26]; Term (Committed 3) [Broadcast 27; Mask 0xfffffffffc000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffffc000000]]
      0xfffffffffc000000;
      FSum
      [Term (Committed 31) [Rotl 1; Mask 0x3fffffe]]
      [Term (Committed 2) [Mask 0x3ffffff]; Term (Committed 3) [Broadcast 39; Mask 0x3ffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x3ffffff]]
      0x3ffffff];
    (* 33: sums *)
    FParts [
      FSum
      [Term (Committed 32) [Mask 0xfffffffff8000000]]
      [Term (Committed 2) [Shl 27]; Term (Committed 3) [Broadcast 28; Mask 0xfffffffff8000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffff8000000]]
      0xfffffffff8000000;
      FSum
      [Term (Committed 32) [Rotl 1; Mask 0x7fffffe]]
      [Term (Committed 2) [Mask 0x7ffffff]; Term (Committed 3) [Broadcast 38; Mask 0x7ffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffff]]
      0x7ffffff];
    (* 34: sums *)
    FParts [
      FSum
      [Term (Committed 33) [Mask 0xfffffffff0000000]]
      [Term (Committed 2) [Shl 28]; Term (Committed 3) [Broadcast 29; Mask 0xfffffffff0000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffffff0000000]]
      0xfffffffff0000000;
      FSum
      [Term (Committed 33) [Rotl 1; Mask 0xffffffe]]
      [Term (Committed 2) [Mask 0xfffffff]; Term (Committed 3) [Broadcast 37; Mask 0xfffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffff]]
      0xfffffff];
    (* 35: sums *)
    FParts [
      FSum
      [Term (Committed 34) [Mask 0xffffffffe0000000]]
      [Term (Committed 2) [Shl 29]; Term (Committed 3) [Broadcast 30; Mask 0xffffffffe0000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffffe0000000]]
      0xffffffffe0000000;
      FSum
      [Term (Committed 34) [Rotl 1; Mask 0x1ffffffe]]
      [Term (Committed 2) [Mask 0x1fffffff]; Term (Committed 3) [Broadcast 36; Mask 0x1fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x1fffffff]]
      0x1fffffff];
    (* 36: sums *)
    FParts [
      FSum
      [Term (Committed 35) [Mask 0xffffffffc0000000]]
      [Term (Committed 2) [Shl 30]; Term (Committed 3) [Broadcast 31; Mask 0xffffffffc0000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffffc0000000]]
      0xffffffffc0000000;
      FSum
      [Term (Committed 35) [Rotl 1; Mask 0x3ffffffe]]
      [Term (Committed 2) [Mask 0x3fffffff]; Term (Committed 3) [Broadcast 35; Mask 0x3fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x3fffffff]]
      0x3fffffff];
    (* 37: sums *)
    FParts [
      FSum
      [Term (Committed 36) [Mask 0xffffffff80000000]]
      [Term (Committed 2) [Shl 31]; Term (Committed 3) [Broadcast 32; Mask 0xffffffff80000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff80000000]]
      0xffffffff80000000;
      FSum
      [Term (Committed 36) [Rotl 1; Mask 0x7ffffffe]]
      [Term (Committed 2) [Mask 0x7fffffff]; Term (Committed 3) [Broadcast 34; Mask 0x7fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff]]
      0x7fffffff];
    (* 38: sums *)
    FParts [
      FSum
      [Term (Committed 37) [Mask 0xffffffff00000000]]
      [Term (Committed 2) [Shl 32]; Term (Committed 3) [Broadcast 33; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff00000000]]
      0xffffffff00000000;
      FSum [Term (Committed 38) [Shr 33]] [Term (Committed 37) [Mask 0x7fffffff]] 0x7fffffff];
    (* 39: rd before *)
    Input;
    (* 40: clock + 4, pc + length *)
    FCarry
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]]
      []
      32;
    (* 41: last fetch, rs1 *)
    Input;
    (* 42: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]]
      [Term (Committed 41) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 43: last rs2, rd *)
    Input;
    (* 44: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 43) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* start *)
    Constraint
      [Term (Committed 3) [Broadcast 0]; Term (Committed 1) [Broadcast 16]]
      [Term (Committed 2) []]
      [Term (Committed 4) []];
    (* start *)
    Constraint
      [Term (Committed 3) [Shr 1]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff];
        Term (Committed 5) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 4) []; Term (Committed 1) [Broadcast 16]; Term (Committed 5) [Shl 1];
        Term (Committed 1) [Rotl 48; Mask 0x1]]
      [Term (Committed 5) []; Term (Committed 5) [Shl 1]; Term (Committed 1) [Rotl 48; Mask 0x1]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Mask 0x7fffffffffffffff]; Term (Committed 3) [Broadcast 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 6) [Mask 0x7fffffffffffffff]]
      [Term (Committed 3) [Shr 1]; Term (Committed 4) [Mask 0x7fffffffffffffff];
        Term (Committed 5) [Rotl 1; Mask 0x7ffffffffffffffe]; Term (Committed 1) [Rotl 48; Mask 0x1];
        Term (Committed 6) [Mask 0x7fffffffffffffff]]
      [Term (Committed 3) [Shr 1]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff];
        Term (Committed 4) [Mask 0x7fffffffffffffff]; Term (Committed 4) [Shr 1];
        Term (Committed 5) [Rotl 1; Mask 0x7ffffffffffffffe]; Term (Committed 1) [Rotl 48; Mask 0x1];
        Term (Committed 2) [Mask 0x7fffffffffffffff]; Term (Committed 6) [Mask 0x7fffffffffffffff];
        Term (Committed 3) [Shr 2]; Term (Committed 1) [Broadcast 16; Mask 0x3fffffffffffffff];
        Term (Committed 5) [Mask 0x7fffffffffffffff]; Term (Committed 2) [Shr 1]; Term (Committed 6) [Shr 1];
        Term (Committed 4) [Shl 63]; Term (Committed 2) [Shl 63]; Term (Committed 6) [Shl 63]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 1; Mask 0x7ffffffffffffffe];
        Term (Committed 3) [Broadcast 2; Mask 0x7ffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffffffffffffe]; Term (Committed 7) [Mask 0x7ffffffffffffffe]]
      [Term (Committed 6) [Mask 0x7ffffffffffffffe]; Term (Committed 7) [Mask 0x7ffffffffffffffe]]
      [Term (Committed 6) [Mask 0x7ffffffffffffffe]; Term (Committed 2) [Rotl 1; Mask 0x7ffffffffffffffe];
        Term (Committed 2) [Mask 0x7ffffffffffffffe]; Term (Committed 6) [Rotl 63; Mask 0x7ffffffffffffffe];
        Term (Committed 7) [Mask 0x7ffffffffffffffe]; Term (Committed 7) [Rotl 63; Mask 0x7ffffffffffffffe];
        Term (Committed 6) [Rotl 62; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 61; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 7) [Rotl 62; Mask 0x8000000000000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 2; Mask 0x7ffffffffffffffc];
        Term (Committed 3) [Broadcast 3; Mask 0x7ffffffffffffffc];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffffffffffffc]; Term (Committed 8) [Mask 0x7ffffffffffffffc];
        Term (Committed 2) [Mask 0x1]; Term (Committed 3) [Shr 63]; Term (Committed 1) [Rotl 48; Mask 0x1];
        Term (Committed 8) [Mask 0x1]]
      [Term (Committed 7) [Mask 0x7ffffffffffffffc]; Term (Committed 8) [Mask 0x7ffffffffffffffc];
        Term (Committed 8) [Mask 0x1]]
      [Term (Committed 7) [Mask 0x7ffffffffffffffc]; Term (Committed 2) [Rotl 2; Mask 0x7ffffffffffffffc];
        Term (Committed 2) [Rotl 1; Mask 0x7ffffffffffffffc]; Term (Committed 7) [Rotl 63; Mask 0x7ffffffffffffffc];
        Term (Committed 8) [Mask 0x7ffffffffffffffc]; Term (Committed 8) [Rotl 63; Mask 0x7ffffffffffffffc];
        Term (Committed 7) [Rotl 61; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 60; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 8) [Rotl 61; Mask 0x8000000000000000]; Term (Committed 2) [Mask 0x1];
        Term (Committed 2) [Rotl 63; Mask 0x1]; Term (Committed 8) [Mask 0x1];
        Term (Committed 8) [Rotl 63; Mask 0x1]; Term (Committed 2) [Rotl 1; Mask 0x2];
        Term (Committed 3) [Rotl 2; Mask 0x2]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 8) [Rotl 1; Mask 0x2]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 3; Mask 0x7ffffffffffffff8];
        Term (Committed 3) [Broadcast 4; Mask 0x7ffffffffffffff8];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffffffffffff8]; Term (Committed 9) [Mask 0x7ffffffffffffff8];
        Term (Committed 2) [Mask 0x3]; Term (Committed 3) [Broadcast 62; Mask 0x3];
        Term (Committed 1) [Broadcast 16; Mask 0x3]; Term (Committed 9) [Mask 0x3]]
      [Term (Committed 8) [Mask 0x7ffffffffffffff8]; Term (Committed 9) [Mask 0x7ffffffffffffff8];
        Term (Committed 8) [Rotl 1; Mask 0x2]; Term (Committed 9) [Mask 0x3]]
      [Term (Committed 8) [Mask 0x7ffffffffffffff8]; Term (Committed 2) [Rotl 3; Mask 0x7ffffffffffffff8];
        Term (Committed 2) [Rotl 2; Mask 0x7ffffffffffffff8]; Term (Committed 8) [Rotl 63; Mask 0x7ffffffffffffff8];
        Term (Committed 9) [Mask 0x7ffffffffffffff8]; Term (Committed 9) [Rotl 63; Mask 0x7ffffffffffffff8];
        Term (Committed 8) [Rotl 60; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 59; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 9) [Rotl 60; Mask 0x8000000000000000]; Term (Committed 8) [Rotl 1; Mask 0x2];
        Term (Committed 2) [Mask 0x3]; Term (Committed 2) [Rotl 63; Mask 0x3]; Term (Committed 8) [Mask 0x3];
        Term (Committed 9) [Mask 0x3]; Term (Committed 9) [Rotl 63; Mask 0x3]; Term (Committed 2) [Rotl 2; Mask 0x4];
        Term (Committed 3) [Rotl 4; Mask 0x4]; Term (Committed 1) [Rotl 50; Mask 0x4];
        Term (Committed 9) [Rotl 2; Mask 0x4]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 4; Mask 0x7ffffffffffffff0];
        Term (Committed 3) [Broadcast 5; Mask 0x7ffffffffffffff0];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffffffffffff0]; Term (Committed 10) [Mask 0x7ffffffffffffff0];
        Term (Committed 2) [Mask 0x7]; Term (Committed 3) [Broadcast 61; Mask 0x7];
        Term (Committed 1) [Broadcast 16; Mask 0x7]; Term (Committed 10) [Mask 0x7]]
      [Term (Committed 9) [Mask 0x7ffffffffffffff0]; Term (Committed 10) [Mask 0x7ffffffffffffff0];
        Term (Committed 9) [Rotl 1; Mask 0x6]; Term (Committed 10) [Mask 0x7]]
      [Term (Committed 9) [Mask 0x7ffffffffffffff0]; Term (Committed 2) [Rotl 4; Mask 0x7ffffffffffffff0];
        Term (Committed 2) [Rotl 3; Mask 0x7ffffffffffffff0]; Term (Committed 9) [Rotl 63; Mask 0x7ffffffffffffff0];
        Term (Committed 10) [Mask 0x7ffffffffffffff0]; Term (Committed 10) [Rotl 63; Mask 0x7ffffffffffffff0];
        Term (Committed 9) [Rotl 59; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 58; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 10) [Rotl 59; Mask 0x8000000000000000]; Term (Committed 9) [Rotl 1; Mask 0x6];
        Term (Committed 2) [Mask 0x7]; Term (Committed 2) [Rotl 63; Mask 0x7]; Term (Committed 9) [Mask 0x7];
        Term (Committed 10) [Mask 0x7]; Term (Committed 10) [Rotl 63; Mask 0x7];
        Term (Committed 2) [Rotl 3; Mask 0x8]; Term (Committed 3) [Rotl 6; Mask 0x8];
        Term (Committed 1) [Rotl 51; Mask 0x8]; Term (Committed 10) [Rotl 3; Mask 0x8]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 5; Mask 0x7fffffffffffffe0];
        Term (Committed 3) [Broadcast 6; Mask 0x7fffffffffffffe0];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffe0]; Term (Committed 11) [Mask 0x7fffffffffffffe0];
        Term (Committed 2) [Mask 0xf]; Term (Committed 3) [Broadcast 60; Mask 0xf];
        Term (Committed 1) [Broadcast 16; Mask 0xf]; Term (Committed 11) [Mask 0xf]]
      [Term (Committed 10) [Mask 0x7fffffffffffffe0]; Term (Committed 11) [Mask 0x7fffffffffffffe0];
        Term (Committed 10) [Rotl 1; Mask 0xe]; Term (Committed 11) [Mask 0xf]]
      [Term (Committed 10) [Mask 0x7fffffffffffffe0]; Term (Committed 2) [Rotl 5; Mask 0x7fffffffffffffe0];
        Term (Committed 2) [Rotl 4; Mask 0x7fffffffffffffe0]; Term (Committed 10) [Rotl 63; Mask 0x7fffffffffffffe0];
        Term (Committed 11) [Mask 0x7fffffffffffffe0]; Term (Committed 11) [Rotl 63; Mask 0x7fffffffffffffe0];
        Term (Committed 10) [Rotl 58; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 57; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 11) [Rotl 58; Mask 0x8000000000000000]; Term (Committed 10) [Rotl 1; Mask 0xe];
        Term (Committed 2) [Mask 0xf]; Term (Committed 2) [Rotl 63; Mask 0xf]; Term (Committed 10) [Mask 0xf];
        Term (Committed 11) [Mask 0xf]; Term (Committed 11) [Rotl 63; Mask 0xf];
        Term (Committed 2) [Rotl 4; Mask 0x10]; Term (Committed 3) [Rotl 8; Mask 0x10];
        Term (Committed 1) [Rotl 52; Mask 0x10]; Term (Committed 11) [Rotl 4; Mask 0x10]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 6; Mask 0x7fffffffffffffc0];
        Term (Committed 3) [Broadcast 7; Mask 0x7fffffffffffffc0];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffc0]; Term (Committed 12) [Mask 0x7fffffffffffffc0];
        Term (Committed 2) [Mask 0x1f]; Term (Committed 3) [Broadcast 59; Mask 0x1f];
        Term (Committed 1) [Broadcast 16; Mask 0x1f]; Term (Committed 12) [Mask 0x1f]]
      [Term (Committed 11) [Mask 0x7fffffffffffffc0]; Term (Committed 12) [Mask 0x7fffffffffffffc0];
        Term (Committed 11) [Rotl 1; Mask 0x1e]; Term (Committed 12) [Mask 0x1f]]
      [Term (Committed 11) [Mask 0x7fffffffffffffc0]; Term (Committed 2) [Rotl 6; Mask 0x7fffffffffffffc0];
        Term (Committed 2) [Rotl 5; Mask 0x7fffffffffffffc0]; Term (Committed 11) [Rotl 63; Mask 0x7fffffffffffffc0];
        Term (Committed 12) [Mask 0x7fffffffffffffc0]; Term (Committed 12) [Rotl 63; Mask 0x7fffffffffffffc0];
        Term (Committed 11) [Rotl 57; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 56; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 12) [Rotl 57; Mask 0x8000000000000000]; Term (Committed 11) [Rotl 1; Mask 0x1e];
        Term (Committed 2) [Mask 0x1f]; Term (Committed 2) [Rotl 63; Mask 0x1f]; Term (Committed 11) [Mask 0x1f];
        Term (Committed 12) [Mask 0x1f]; Term (Committed 12) [Rotl 63; Mask 0x1f];
        Term (Committed 2) [Rotl 5; Mask 0x20]; Term (Committed 3) [Rotl 10; Mask 0x20];
        Term (Committed 1) [Rotl 53; Mask 0x20]; Term (Committed 12) [Rotl 5; Mask 0x20]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 7; Mask 0x7fffffffffffff80];
        Term (Committed 3) [Broadcast 8; Mask 0x7fffffffffffff80];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffff80]; Term (Committed 13) [Mask 0x7fffffffffffff80];
        Term (Committed 2) [Mask 0x3f]; Term (Committed 3) [Broadcast 58; Mask 0x3f];
        Term (Committed 1) [Broadcast 16; Mask 0x3f]; Term (Committed 13) [Mask 0x3f]]
      [Term (Committed 12) [Mask 0x7fffffffffffff80]; Term (Committed 13) [Mask 0x7fffffffffffff80];
        Term (Committed 12) [Rotl 1; Mask 0x3e]; Term (Committed 13) [Mask 0x3f]]
      [Term (Committed 12) [Mask 0x7fffffffffffff80]; Term (Committed 2) [Rotl 7; Mask 0x7fffffffffffff80];
        Term (Committed 2) [Rotl 6; Mask 0x7fffffffffffff80]; Term (Committed 12) [Rotl 63; Mask 0x7fffffffffffff80];
        Term (Committed 13) [Mask 0x7fffffffffffff80]; Term (Committed 13) [Rotl 63; Mask 0x7fffffffffffff80];
        Term (Committed 12) [Rotl 56; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 55; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 13) [Rotl 56; Mask 0x8000000000000000]; Term (Committed 12) [Rotl 1; Mask 0x3e];
        Term (Committed 2) [Mask 0x3f]; Term (Committed 2) [Rotl 63; Mask 0x3f]; Term (Committed 12) [Mask 0x3f];
        Term (Committed 13) [Mask 0x3f]; Term (Committed 13) [Rotl 63; Mask 0x3f];
        Term (Committed 2) [Rotl 6; Mask 0x40]; Term (Committed 3) [Rotl 12; Mask 0x40];
        Term (Committed 1) [Rotl 54; Mask 0x40]; Term (Committed 13) [Rotl 6; Mask 0x40]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 8; Mask 0x7fffffffffffff00];
        Term (Committed 3) [Broadcast 9; Mask 0x7fffffffffffff00];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffff00]; Term (Committed 14) [Mask 0x7fffffffffffff00];
        Term (Committed 2) [Mask 0x7f]; Term (Committed 3) [Broadcast 57; Mask 0x7f];
        Term (Committed 1) [Broadcast 16; Mask 0x7f]; Term (Committed 14) [Mask 0x7f]]
      [Term (Committed 13) [Mask 0x7fffffffffffff00]; Term (Committed 14) [Mask 0x7fffffffffffff00];
        Term (Committed 13) [Rotl 1; Mask 0x7e]; Term (Committed 14) [Mask 0x7f]]
      [Term (Committed 13) [Mask 0x7fffffffffffff00]; Term (Committed 2) [Rotl 8; Mask 0x7fffffffffffff00];
        Term (Committed 2) [Rotl 7; Mask 0x7fffffffffffff00]; Term (Committed 13) [Rotl 63; Mask 0x7fffffffffffff00];
        Term (Committed 14) [Mask 0x7fffffffffffff00]; Term (Committed 14) [Rotl 63; Mask 0x7fffffffffffff00];
        Term (Committed 13) [Rotl 55; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 54; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 14) [Rotl 55; Mask 0x8000000000000000]; Term (Committed 13) [Rotl 1; Mask 0x7e];
        Term (Committed 2) [Mask 0x7f]; Term (Committed 2) [Rotl 63; Mask 0x7f]; Term (Committed 13) [Mask 0x7f];
        Term (Committed 14) [Mask 0x7f]; Term (Committed 14) [Rotl 63; Mask 0x7f];
        Term (Committed 2) [Rotl 7; Mask 0x80]; Term (Committed 3) [Rotl 14; Mask 0x80];
        Term (Committed 1) [Rotl 55; Mask 0x80]; Term (Committed 14) [Rotl 7; Mask 0x80]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 9; Mask 0x7ffffffffffffe00];
        Term (Committed 3) [Broadcast 10; Mask 0x7ffffffffffffe00];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffffffffffe00]; Term (Committed 15) [Mask 0x7ffffffffffffe00];
        Term (Committed 2) [Mask 0xff]; Term (Committed 3) [Broadcast 56; Mask 0xff];
        Term (Committed 1) [Broadcast 16; Mask 0xff]; Term (Committed 15) [Mask 0xff]]
      [Term (Committed 14) [Mask 0x7ffffffffffffe00]; Term (Committed 15) [Mask 0x7ffffffffffffe00];
        Term (Committed 14) [Rotl 1; Mask 0xfe]; Term (Committed 15) [Mask 0xff]]
      [Term (Committed 14) [Mask 0x7ffffffffffffe00]; Term (Committed 2) [Rotl 9; Mask 0x7ffffffffffffe00];
        Term (Committed 2) [Rotl 8; Mask 0x7ffffffffffffe00]; Term (Committed 14) [Rotl 63; Mask 0x7ffffffffffffe00];
        Term (Committed 15) [Mask 0x7ffffffffffffe00]; Term (Committed 15) [Rotl 63; Mask 0x7ffffffffffffe00];
        Term (Committed 14) [Rotl 54; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 53; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 15) [Rotl 54; Mask 0x8000000000000000]; Term (Committed 14) [Rotl 1; Mask 0xfe];
        Term (Committed 2) [Mask 0xff]; Term (Committed 2) [Rotl 63; Mask 0xff]; Term (Committed 14) [Mask 0xff];
        Term (Committed 15) [Mask 0xff]; Term (Committed 15) [Rotl 63; Mask 0xff];
        Term (Committed 2) [Rotl 8; Mask 0x100]; Term (Committed 3) [Rotl 16; Mask 0x100];
        Term (Committed 1) [Rotl 56; Mask 0x100]; Term (Committed 15) [Rotl 8; Mask 0x100]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 10; Mask 0x7ffffffffffffc00];
        Term (Committed 3) [Broadcast 11; Mask 0x7ffffffffffffc00];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffffffffffc00]; Term (Committed 16) [Mask 0x7ffffffffffffc00];
        Term (Committed 2) [Mask 0x1ff]; Term (Committed 3) [Broadcast 55; Mask 0x1ff];
        Term (Committed 1) [Broadcast 16; Mask 0x1ff]; Term (Committed 16) [Mask 0x1ff]]
      [Term (Committed 15) [Mask 0x7ffffffffffffc00]; Term (Committed 16) [Mask 0x7ffffffffffffc00];
        Term (Committed 15) [Rotl 1; Mask 0x1fe]; Term (Committed 16) [Mask 0x1ff]]
      [Term (Committed 15) [Mask 0x7ffffffffffffc00]; Term (Committed 2) [Rotl 10; Mask 0x7ffffffffffffc00];
        Term (Committed 2) [Rotl 9; Mask 0x7ffffffffffffc00]; Term (Committed 15) [Rotl 63; Mask 0x7ffffffffffffc00];
        Term (Committed 16) [Mask 0x7ffffffffffffc00]; Term (Committed 16) [Rotl 63; Mask 0x7ffffffffffffc00];
        Term (Committed 15) [Rotl 53; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 52; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 16) [Rotl 53; Mask 0x8000000000000000]; Term (Committed 15) [Rotl 1; Mask 0x1fe];
        Term (Committed 2) [Mask 0x1ff]; Term (Committed 2) [Rotl 63; Mask 0x1ff]; Term (Committed 15) [Mask 0x1ff];
        Term (Committed 16) [Mask 0x1ff]; Term (Committed 16) [Rotl 63; Mask 0x1ff];
        Term (Committed 2) [Rotl 9; Mask 0x200]; Term (Committed 3) [Rotl 18; Mask 0x200];
        Term (Committed 1) [Rotl 57; Mask 0x200]; Term (Committed 16) [Rotl 9; Mask 0x200]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 11; Mask 0x7ffffffffffff800];
        Term (Committed 3) [Broadcast 12; Mask 0x7ffffffffffff800];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffffffffff800]; Term (Committed 17) [Mask 0x7ffffffffffff800];
        Term (Committed 2) [Mask 0x3ff]; Term (Committed 3) [Broadcast 54; Mask 0x3ff];
        Term (Committed 1) [Broadcast 16; Mask 0x3ff]; Term (Committed 17) [Mask 0x3ff]]
      [Term (Committed 16) [Mask 0x7ffffffffffff800]; Term (Committed 17) [Mask 0x7ffffffffffff800];
        Term (Committed 16) [Rotl 1; Mask 0x3fe]; Term (Committed 17) [Mask 0x3ff]]
      [Term (Committed 16) [Mask 0x7ffffffffffff800]; Term (Committed 2) [Rotl 11; Mask 0x7ffffffffffff800];
        Term (Committed 2) [Rotl 10; Mask 0x7ffffffffffff800];
        Term (Committed 16) [Rotl 63; Mask 0x7ffffffffffff800]; Term (Committed 17) [Mask 0x7ffffffffffff800];
        Term (Committed 17) [Rotl 63; Mask 0x7ffffffffffff800];
        Term (Committed 16) [Rotl 52; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 51; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 17) [Rotl 52; Mask 0x8000000000000000]; Term (Committed 16) [Rotl 1; Mask 0x3fe];
        Term (Committed 2) [Mask 0x3ff]; Term (Committed 2) [Rotl 63; Mask 0x3ff]; Term (Committed 16) [Mask 0x3ff];
        Term (Committed 17) [Mask 0x3ff]; Term (Committed 17) [Rotl 63; Mask 0x3ff];
        Term (Committed 2) [Rotl 10; Mask 0x400]; Term (Committed 3) [Rotl 20; Mask 0x400];
        Term (Committed 1) [Rotl 58; Mask 0x400]; Term (Committed 17) [Rotl 10; Mask 0x400]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 12; Mask 0x7ffffffffffff000];
        Term (Committed 3) [Broadcast 13; Mask 0x7ffffffffffff000];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffffffffff000]; Term (Committed 18) [Mask 0x7ffffffffffff000];
        Term (Committed 2) [Mask 0x7ff]; Term (Committed 3) [Broadcast 53; Mask 0x7ff];
        Term (Committed 1) [Broadcast 16; Mask 0x7ff]; Term (Committed 18) [Mask 0x7ff]]
      [Term (Committed 17) [Mask 0x7ffffffffffff000]; Term (Committed 18) [Mask 0x7ffffffffffff000];
        Term (Committed 17) [Rotl 1; Mask 0x7fe]; Term (Committed 18) [Mask 0x7ff]]
      [Term (Committed 17) [Mask 0x7ffffffffffff000]; Term (Committed 2) [Rotl 12; Mask 0x7ffffffffffff000];
        Term (Committed 2) [Rotl 11; Mask 0x7ffffffffffff000];
        Term (Committed 17) [Rotl 63; Mask 0x7ffffffffffff000]; Term (Committed 18) [Mask 0x7ffffffffffff000];
        Term (Committed 18) [Rotl 63; Mask 0x7ffffffffffff000];
        Term (Committed 17) [Rotl 51; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 50; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 18) [Rotl 51; Mask 0x8000000000000000]; Term (Committed 17) [Rotl 1; Mask 0x7fe];
        Term (Committed 2) [Mask 0x7ff]; Term (Committed 2) [Rotl 63; Mask 0x7ff]; Term (Committed 17) [Mask 0x7ff];
        Term (Committed 18) [Mask 0x7ff]; Term (Committed 18) [Rotl 63; Mask 0x7ff];
        Term (Committed 2) [Rotl 11; Mask 0x800]; Term (Committed 3) [Rotl 22; Mask 0x800];
        Term (Committed 1) [Rotl 59; Mask 0x800]; Term (Committed 18) [Rotl 11; Mask 0x800]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 13; Mask 0x7fffffffffffe000];
        Term (Committed 3) [Broadcast 14; Mask 0x7fffffffffffe000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffe000]; Term (Committed 19) [Mask 0x7fffffffffffe000];
        Term (Committed 2) [Mask 0xfff]; Term (Committed 3) [Broadcast 52; Mask 0xfff];
        Term (Committed 1) [Broadcast 16; Mask 0xfff]; Term (Committed 19) [Mask 0xfff]]
      [Term (Committed 18) [Mask 0x7fffffffffffe000]; Term (Committed 19) [Mask 0x7fffffffffffe000];
        Term (Committed 18) [Rotl 1; Mask 0xffe]; Term (Committed 19) [Mask 0xfff]]
      [Term (Committed 18) [Mask 0x7fffffffffffe000]; Term (Committed 2) [Rotl 13; Mask 0x7fffffffffffe000];
        Term (Committed 2) [Rotl 12; Mask 0x7fffffffffffe000];
        Term (Committed 18) [Rotl 63; Mask 0x7fffffffffffe000]; Term (Committed 19) [Mask 0x7fffffffffffe000];
        Term (Committed 19) [Rotl 63; Mask 0x7fffffffffffe000];
        Term (Committed 18) [Rotl 50; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 49; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 19) [Rotl 50; Mask 0x8000000000000000]; Term (Committed 18) [Rotl 1; Mask 0xffe];
        Term (Committed 2) [Mask 0xfff]; Term (Committed 2) [Rotl 63; Mask 0xfff]; Term (Committed 18) [Mask 0xfff];
        Term (Committed 19) [Mask 0xfff]; Term (Committed 19) [Rotl 63; Mask 0xfff];
        Term (Committed 2) [Rotl 12; Mask 0x1000]; Term (Committed 3) [Rotl 24; Mask 0x1000];
        Term (Committed 1) [Rotl 60; Mask 0x1000]; Term (Committed 19) [Rotl 12; Mask 0x1000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 14; Mask 0x7fffffffffffc000];
        Term (Committed 3) [Broadcast 15; Mask 0x7fffffffffffc000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffc000]; Term (Committed 20) [Mask 0x7fffffffffffc000];
        Term (Committed 2) [Mask 0x1fff]; Term (Committed 3) [Broadcast 51; Mask 0x1fff];
        Term (Committed 1) [Broadcast 16; Mask 0x1fff]; Term (Committed 20) [Mask 0x1fff]]
      [Term (Committed 19) [Mask 0x7fffffffffffc000]; Term (Committed 20) [Mask 0x7fffffffffffc000];
        Term (Committed 19) [Rotl 1; Mask 0x1ffe]; Term (Committed 20) [Mask 0x1fff]]
      [Term (Committed 19) [Mask 0x7fffffffffffc000]; Term (Committed 2) [Rotl 14; Mask 0x7fffffffffffc000];
        Term (Committed 2) [Rotl 13; Mask 0x7fffffffffffc000];
        Term (Committed 19) [Rotl 63; Mask 0x7fffffffffffc000]; Term (Committed 20) [Mask 0x7fffffffffffc000];
        Term (Committed 20) [Rotl 63; Mask 0x7fffffffffffc000];
        Term (Committed 19) [Rotl 49; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 48; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 20) [Rotl 49; Mask 0x8000000000000000]; Term (Committed 19) [Rotl 1; Mask 0x1ffe];
        Term (Committed 2) [Mask 0x1fff]; Term (Committed 2) [Rotl 63; Mask 0x1fff];
        Term (Committed 19) [Mask 0x1fff]; Term (Committed 20) [Mask 0x1fff];
        Term (Committed 20) [Rotl 63; Mask 0x1fff]; Term (Committed 2) [Rotl 13; Mask 0x2000];
        Term (Committed 3) [Rotl 26; Mask 0x2000]; Term (Committed 1) [Rotl 61; Mask 0x2000];
        Term (Committed 20) [Rotl 13; Mask 0x2000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 15; Mask 0x7fffffffffff8000];
        Term (Committed 3) [Broadcast 16; Mask 0x7fffffffffff8000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffff8000]; Term (Committed 21) [Mask 0x7fffffffffff8000];
        Term (Committed 2) [Mask 0x3fff]; Term (Committed 3) [Broadcast 50; Mask 0x3fff];
        Term (Committed 1) [Broadcast 16; Mask 0x3fff]; Term (Committed 21) [Mask 0x3fff]]
      [Term (Committed 20) [Mask 0x7fffffffffff8000]; Term (Committed 21) [Mask 0x7fffffffffff8000];
        Term (Committed 20) [Rotl 1; Mask 0x3ffe]; Term (Committed 21) [Mask 0x3fff]]
      [Term (Committed 20) [Mask 0x7fffffffffff8000]; Term (Committed 2) [Rotl 15; Mask 0x7fffffffffff8000];
        Term (Committed 2) [Rotl 14; Mask 0x7fffffffffff8000];
        Term (Committed 20) [Rotl 63; Mask 0x7fffffffffff8000]; Term (Committed 21) [Mask 0x7fffffffffff8000];
        Term (Committed 21) [Rotl 63; Mask 0x7fffffffffff8000];
        Term (Committed 20) [Rotl 48; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 47; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 21) [Rotl 48; Mask 0x8000000000000000]; Term (Committed 20) [Rotl 1; Mask 0x3ffe];
        Term (Committed 2) [Mask 0x3fff]; Term (Committed 2) [Rotl 63; Mask 0x3fff];
        Term (Committed 20) [Mask 0x3fff]; Term (Committed 21) [Mask 0x3fff];
        Term (Committed 21) [Rotl 63; Mask 0x3fff]; Term (Committed 2) [Rotl 14; Mask 0x4000];
        Term (Committed 3) [Rotl 28; Mask 0x4000]; Term (Committed 1) [Rotl 62; Mask 0x4000];
        Term (Committed 21) [Rotl 14; Mask 0x4000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 16; Mask 0x7fffffffffff0000];
        Term (Committed 3) [Broadcast 17; Mask 0x7fffffffffff0000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffff0000]; Term (Committed 22) [Mask 0x7fffffffffff0000];
        Term (Committed 2) [Mask 0x7fff]; Term (Committed 3) [Broadcast 49; Mask 0x7fff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fff]; Term (Committed 22) [Mask 0x7fff]]
      [Term (Committed 21) [Mask 0x7fffffffffff0000]; Term (Committed 22) [Mask 0x7fffffffffff0000];
        Term (Committed 21) [Rotl 1; Mask 0x7ffe]; Term (Committed 22) [Mask 0x7fff]]
      [Term (Committed 21) [Mask 0x7fffffffffff0000]; Term (Committed 2) [Rotl 16; Mask 0x7fffffffffff0000];
        Term (Committed 2) [Rotl 15; Mask 0x7fffffffffff0000];
        Term (Committed 21) [Rotl 63; Mask 0x7fffffffffff0000]; Term (Committed 22) [Mask 0x7fffffffffff0000];
        Term (Committed 22) [Rotl 63; Mask 0x7fffffffffff0000];
        Term (Committed 21) [Rotl 47; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 46; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 22) [Rotl 47; Mask 0x8000000000000000]; Term (Committed 21) [Rotl 1; Mask 0x7ffe];
        Term (Committed 2) [Mask 0x7fff]; Term (Committed 2) [Rotl 63; Mask 0x7fff];
        Term (Committed 21) [Mask 0x7fff]; Term (Committed 22) [Mask 0x7fff];
        Term (Committed 22) [Rotl 63; Mask 0x7fff]; Term (Committed 2) [Rotl 15; Mask 0x8000];
        Term (Committed 3) [Rotl 30; Mask 0x8000]; Term (Committed 1) [Rotl 63; Mask 0x8000];
        Term (Committed 22) [Rotl 15; Mask 0x8000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 17; Mask 0x7ffffffffffe0000];
        Term (Committed 3) [Broadcast 18; Mask 0x7ffffffffffe0000];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffffffffe0000]; Term (Committed 23) [Mask 0x7ffffffffffe0000];
        Term (Committed 2) [Mask 0xffff]; Term (Committed 3) [Broadcast 48; Mask 0xffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffff]; Term (Committed 23) [Mask 0xffff]]
      [Term (Committed 22) [Mask 0x7ffffffffffe0000]; Term (Committed 23) [Mask 0x7ffffffffffe0000];
        Term (Committed 22) [Rotl 1; Mask 0xfffe]; Term (Committed 23) [Mask 0xffff]]
      [Term (Committed 22) [Mask 0x7ffffffffffe0000]; Term (Committed 2) [Rotl 17; Mask 0x7ffffffffffe0000];
        Term (Committed 2) [Rotl 16; Mask 0x7ffffffffffe0000];
        Term (Committed 22) [Rotl 63; Mask 0x7ffffffffffe0000]; Term (Committed 23) [Mask 0x7ffffffffffe0000];
        Term (Committed 23) [Rotl 63; Mask 0x7ffffffffffe0000];
        Term (Committed 22) [Rotl 46; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 45; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 23) [Rotl 46; Mask 0x8000000000000000]; Term (Committed 22) [Rotl 1; Mask 0xfffe];
        Term (Committed 2) [Mask 0xffff]; Term (Committed 2) [Rotl 63; Mask 0xffff];
        Term (Committed 22) [Mask 0xffff]; Term (Committed 23) [Mask 0xffff];
        Term (Committed 23) [Rotl 63; Mask 0xffff]; Term (Committed 2) [Rotl 16; Mask 0x10000];
        Term (Committed 3) [Rotl 32; Mask 0x10000]; Term (Committed 1) [Mask 0x10000];
        Term (Committed 23) [Rotl 16; Mask 0x10000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 18; Mask 0x7ffffffffffc0000];
        Term (Committed 3) [Broadcast 19; Mask 0x7ffffffffffc0000];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffffffffc0000]; Term (Committed 24) [Mask 0x7ffffffffffc0000];
        Term (Committed 2) [Mask 0x1ffff]; Term (Committed 3) [Broadcast 47; Mask 0x1ffff];
        Term (Committed 1) [Broadcast 16; Mask 0x1ffff]; Term (Committed 24) [Mask 0x1ffff]]
      [Term (Committed 23) [Mask 0x7ffffffffffc0000]; Term (Committed 24) [Mask 0x7ffffffffffc0000];
        Term (Committed 23) [Rotl 1; Mask 0x1fffe]; Term (Committed 24) [Mask 0x1ffff]]
      [Term (Committed 23) [Mask 0x7ffffffffffc0000]; Term (Committed 2) [Rotl 18; Mask 0x7ffffffffffc0000];
        Term (Committed 2) [Rotl 17; Mask 0x7ffffffffffc0000];
        Term (Committed 23) [Rotl 63; Mask 0x7ffffffffffc0000]; Term (Committed 24) [Mask 0x7ffffffffffc0000];
        Term (Committed 24) [Rotl 63; Mask 0x7ffffffffffc0000];
        Term (Committed 23) [Rotl 45; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 44; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 24) [Rotl 45; Mask 0x8000000000000000]; Term (Committed 23) [Rotl 1; Mask 0x1fffe];
        Term (Committed 2) [Mask 0x1ffff]; Term (Committed 2) [Rotl 63; Mask 0x1ffff];
        Term (Committed 23) [Mask 0x1ffff]; Term (Committed 24) [Mask 0x1ffff];
        Term (Committed 24) [Rotl 63; Mask 0x1ffff]; Term (Committed 2) [Rotl 17; Mask 0x20000];
        Term (Committed 3) [Rotl 34; Mask 0x20000]; Term (Committed 1) [Rotl 1; Mask 0x20000];
        Term (Committed 24) [Rotl 17; Mask 0x20000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 19; Mask 0x7ffffffffff80000];
        Term (Committed 3) [Broadcast 20; Mask 0x7ffffffffff80000];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffffffff80000]; Term (Committed 25) [Mask 0x7ffffffffff80000];
        Term (Committed 2) [Mask 0x3ffff]; Term (Committed 3) [Broadcast 46; Mask 0x3ffff];
        Term (Committed 1) [Broadcast 16; Mask 0x3ffff]; Term (Committed 25) [Mask 0x3ffff]]
      [Term (Committed 24) [Mask 0x7ffffffffff80000]; Term (Committed 25) [Mask 0x7ffffffffff80000];
        Term (Committed 24) [Rotl 1; Mask 0x3fffe]; Term (Committed 25) [Mask 0x3ffff]]
      [Term (Committed 24) [Mask 0x7ffffffffff80000]; Term (Committed 2) [Rotl 19; Mask 0x7ffffffffff80000];
        Term (Committed 2) [Rotl 18; Mask 0x7ffffffffff80000];
        Term (Committed 24) [Rotl 63; Mask 0x7ffffffffff80000]; Term (Committed 25) [Mask 0x7ffffffffff80000];
        Term (Committed 25) [Rotl 63; Mask 0x7ffffffffff80000];
        Term (Committed 24) [Rotl 44; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 43; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 25) [Rotl 44; Mask 0x8000000000000000]; Term (Committed 24) [Rotl 1; Mask 0x3fffe];
        Term (Committed 2) [Mask 0x3ffff]; Term (Committed 2) [Rotl 63; Mask 0x3ffff];
        Term (Committed 24) [Mask 0x3ffff]; Term (Committed 25) [Mask 0x3ffff];
        Term (Committed 25) [Rotl 63; Mask 0x3ffff]; Term (Committed 2) [Rotl 18; Mask 0x40000];
        Term (Committed 3) [Rotl 36; Mask 0x40000]; Term (Committed 1) [Rotl 2; Mask 0x40000];
        Term (Committed 25) [Rotl 18; Mask 0x40000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 20; Mask 0x7ffffffffff00000];
        Term (Committed 3) [Broadcast 21; Mask 0x7ffffffffff00000];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffffffff00000]; Term (Committed 26) [Mask 0x7ffffffffff00000];
        Term (Committed 2) [Mask 0x7ffff]; Term (Committed 3) [Broadcast 45; Mask 0x7ffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffff]; Term (Committed 26) [Mask 0x7ffff]]
      [Term (Committed 25) [Mask 0x7ffffffffff00000]; Term (Committed 26) [Mask 0x7ffffffffff00000];
        Term (Committed 25) [Rotl 1; Mask 0x7fffe]; Term (Committed 26) [Mask 0x7ffff]]
      [Term (Committed 25) [Mask 0x7ffffffffff00000]; Term (Committed 2) [Rotl 20; Mask 0x7ffffffffff00000];
        Term (Committed 2) [Rotl 19; Mask 0x7ffffffffff00000];
        Term (Committed 25) [Rotl 63; Mask 0x7ffffffffff00000]; Term (Committed 26) [Mask 0x7ffffffffff00000];
        Term (Committed 26) [Rotl 63; Mask 0x7ffffffffff00000];
        Term (Committed 25) [Rotl 43; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 42; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 26) [Rotl 43; Mask 0x8000000000000000]; Term (Committed 25) [Rotl 1; Mask 0x7fffe];
        Term (Committed 2) [Mask 0x7ffff]; Term (Committed 2) [Rotl 63; Mask 0x7ffff];
        Term (Committed 25) [Mask 0x7ffff]; Term (Committed 26) [Mask 0x7ffff];
        Term (Committed 26) [Rotl 63; Mask 0x7ffff]; Term (Committed 2) [Rotl 19; Mask 0x80000];
        Term (Committed 3) [Rotl 38; Mask 0x80000]; Term (Committed 1) [Rotl 3; Mask 0x80000];
        Term (Committed 26) [Rotl 19; Mask 0x80000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 21; Mask 0x7fffffffffe00000];
        Term (Committed 3) [Broadcast 22; Mask 0x7fffffffffe00000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffe00000]; Term (Committed 27) [Mask 0x7fffffffffe00000];
        Term (Committed 2) [Mask 0xfffff]; Term (Committed 3) [Broadcast 44; Mask 0xfffff];
        Term (Committed 1) [Broadcast 16; Mask 0xfffff]; Term (Committed 27) [Mask 0xfffff]]
      [Term (Committed 26) [Mask 0x7fffffffffe00000]; Term (Committed 27) [Mask 0x7fffffffffe00000];
        Term (Committed 26) [Rotl 1; Mask 0xffffe]; Term (Committed 27) [Mask 0xfffff]]
      [Term (Committed 26) [Mask 0x7fffffffffe00000]; Term (Committed 2) [Rotl 21; Mask 0x7fffffffffe00000];
        Term (Committed 2) [Rotl 20; Mask 0x7fffffffffe00000];
        Term (Committed 26) [Rotl 63; Mask 0x7fffffffffe00000]; Term (Committed 27) [Mask 0x7fffffffffe00000];
        Term (Committed 27) [Rotl 63; Mask 0x7fffffffffe00000];
        Term (Committed 26) [Rotl 42; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 41; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 27) [Rotl 42; Mask 0x8000000000000000]; Term (Committed 26) [Rotl 1; Mask 0xffffe];
        Term (Committed 2) [Mask 0xfffff]; Term (Committed 2) [Rotl 63; Mask 0xfffff];
        Term (Committed 26) [Mask 0xfffff]; Term (Committed 27) [Mask 0xfffff];
        Term (Committed 27) [Rotl 63; Mask 0xfffff]; Term (Committed 2) [Rotl 20; Mask 0x100000];
        Term (Committed 3) [Rotl 40; Mask 0x100000]; Term (Committed 1) [Rotl 4; Mask 0x100000];
        Term (Committed 27) [Rotl 20; Mask 0x100000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 22; Mask 0x7fffffffffc00000];
        Term (Committed 3) [Broadcast 23; Mask 0x7fffffffffc00000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffc00000]; Term (Committed 28) [Mask 0x7fffffffffc00000];
        Term (Committed 2) [Mask 0x1fffff]; Term (Committed 3) [Broadcast 43; Mask 0x1fffff];
        Term (Committed 1) [Broadcast 16; Mask 0x1fffff]; Term (Committed 28) [Mask 0x1fffff]]
      [Term (Committed 27) [Mask 0x7fffffffffc00000]; Term (Committed 28) [Mask 0x7fffffffffc00000];
        Term (Committed 27) [Rotl 1; Mask 0x1ffffe]; Term (Committed 28) [Mask 0x1fffff]]
      [Term (Committed 27) [Mask 0x7fffffffffc00000]; Term (Committed 2) [Rotl 22; Mask 0x7fffffffffc00000];
        Term (Committed 2) [Rotl 21; Mask 0x7fffffffffc00000];
        Term (Committed 27) [Rotl 63; Mask 0x7fffffffffc00000]; Term (Committed 28) [Mask 0x7fffffffffc00000];
        Term (Committed 28) [Rotl 63; Mask 0x7fffffffffc00000];
        Term (Committed 27) [Rotl 41; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 40; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 28) [Rotl 41; Mask 0x8000000000000000]; Term (Committed 27) [Rotl 1; Mask 0x1ffffe];
        Term (Committed 2) [Mask 0x1fffff]; Term (Committed 2) [Rotl 63; Mask 0x1fffff];
        Term (Committed 27) [Mask 0x1fffff]; Term (Committed 28) [Mask 0x1fffff];
        Term (Committed 28) [Rotl 63; Mask 0x1fffff]; Term (Committed 2) [Rotl 21; Mask 0x200000];
        Term (Committed 3) [Rotl 42; Mask 0x200000]; Term (Committed 1) [Rotl 5; Mask 0x200000];
        Term (Committed 28) [Rotl 21; Mask 0x200000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 23; Mask 0x7fffffffff800000];
        Term (Committed 3) [Broadcast 24; Mask 0x7fffffffff800000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffff800000]; Term (Committed 29) [Mask 0x7fffffffff800000];
        Term (Committed 2) [Mask 0x3fffff]; Term (Committed 3) [Broadcast 42; Mask 0x3fffff];
        Term (Committed 1) [Broadcast 16; Mask 0x3fffff]; Term (Committed 29) [Mask 0x3fffff]]
      [Term (Committed 28) [Mask 0x7fffffffff800000]; Term (Committed 29) [Mask 0x7fffffffff800000];
        Term (Committed 28) [Rotl 1; Mask 0x3ffffe]; Term (Committed 29) [Mask 0x3fffff]]
      [Term (Committed 28) [Mask 0x7fffffffff800000]; Term (Committed 2) [Rotl 23; Mask 0x7fffffffff800000];
        Term (Committed 2) [Rotl 22; Mask 0x7fffffffff800000];
        Term (Committed 28) [Rotl 63; Mask 0x7fffffffff800000]; Term (Committed 29) [Mask 0x7fffffffff800000];
        Term (Committed 29) [Rotl 63; Mask 0x7fffffffff800000];
        Term (Committed 28) [Rotl 40; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 39; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 29) [Rotl 40; Mask 0x8000000000000000]; Term (Committed 28) [Rotl 1; Mask 0x3ffffe];
        Term (Committed 2) [Mask 0x3fffff]; Term (Committed 2) [Rotl 63; Mask 0x3fffff];
        Term (Committed 28) [Mask 0x3fffff]; Term (Committed 29) [Mask 0x3fffff];
        Term (Committed 29) [Rotl 63; Mask 0x3fffff]; Term (Committed 2) [Rotl 22; Mask 0x400000];
        Term (Committed 3) [Rotl 44; Mask 0x400000]; Term (Committed 1) [Rotl 6; Mask 0x400000];
        Term (Committed 29) [Rotl 22; Mask 0x400000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 24; Mask 0x7fffffffff000000];
        Term (Committed 3) [Broadcast 25; Mask 0x7fffffffff000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffff000000]; Term (Committed 30) [Mask 0x7fffffffff000000];
        Term (Committed 2) [Mask 0x7fffff]; Term (Committed 3) [Broadcast 41; Mask 0x7fffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffff]; Term (Committed 30) [Mask 0x7fffff]]
      [Term (Committed 29) [Mask 0x7fffffffff000000]; Term (Committed 30) [Mask 0x7fffffffff000000];
        Term (Committed 29) [Rotl 1; Mask 0x7ffffe]; Term (Committed 30) [Mask 0x7fffff]]
      [Term (Committed 29) [Mask 0x7fffffffff000000]; Term (Committed 2) [Rotl 24; Mask 0x7fffffffff000000];
        Term (Committed 2) [Rotl 23; Mask 0x7fffffffff000000];
        Term (Committed 29) [Rotl 63; Mask 0x7fffffffff000000]; Term (Committed 30) [Mask 0x7fffffffff000000];
        Term (Committed 30) [Rotl 63; Mask 0x7fffffffff000000];
        Term (Committed 29) [Rotl 39; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 38; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 30) [Rotl 39; Mask 0x8000000000000000]; Term (Committed 29) [Rotl 1; Mask 0x7ffffe];
        Term (Committed 2) [Mask 0x7fffff]; Term (Committed 2) [Rotl 63; Mask 0x7fffff];
        Term (Committed 29) [Mask 0x7fffff]; Term (Committed 30) [Mask 0x7fffff];
        Term (Committed 30) [Rotl 63; Mask 0x7fffff]; Term (Committed 2) [Rotl 23; Mask 0x800000];
        Term (Committed 3) [Rotl 46; Mask 0x800000]; Term (Committed 1) [Rotl 7; Mask 0x800000];
        Term (Committed 30) [Rotl 23; Mask 0x800000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 25; Mask 0x7ffffffffe000000];
        Term (Committed 3) [Broadcast 26; Mask 0x7ffffffffe000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffffffe000000]; Term (Committed 31) [Mask 0x7ffffffffe000000];
        Term (Committed 2) [Mask 0xffffff]; Term (Committed 3) [Broadcast 40; Mask 0xffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffff]; Term (Committed 31) [Mask 0xffffff]]
      [Term (Committed 30) [Mask 0x7ffffffffe000000]; Term (Committed 31) [Mask 0x7ffffffffe000000];
        Term (Committed 30) [Rotl 1; Mask 0xfffffe]; Term (Committed 31) [Mask 0xffffff]]
      [Term (Committed 30) [Mask 0x7ffffffffe000000]; Term (Committed 2) [Rotl 25; Mask 0x7ffffffffe000000];
        Term (Committed 2) [Rotl 24; Mask 0x7ffffffffe000000];
        Term (Committed 30) [Rotl 63; Mask 0x7ffffffffe000000]; Term (Committed 31) [Mask 0x7ffffffffe000000];
        Term (Committed 31) [Rotl 63; Mask 0x7ffffffffe000000];
        Term (Committed 30) [Rotl 38; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 37; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 31) [Rotl 38; Mask 0x8000000000000000]; Term (Committed 30) [Rotl 1; Mask 0xfffffe];
        Term (Committed 2) [Mask 0xffffff]; Term (Committed 2) [Rotl 63; Mask 0xffffff];
        Term (Committed 30) [Mask 0xffffff]; Term (Committed 31) [Mask 0xffffff];
        Term (Committed 31) [Rotl 63; Mask 0xffffff]; Term (Committed 2) [Rotl 24; Mask 0x1000000];
        Term (Committed 3) [Rotl 48; Mask 0x1000000]; Term (Committed 1) [Rotl 8; Mask 0x1000000];
        Term (Committed 31) [Rotl 24; Mask 0x1000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 26; Mask 0x7ffffffffc000000];
        Term (Committed 3) [Broadcast 27; Mask 0x7ffffffffc000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffffffc000000]; Term (Committed 32) [Mask 0x7ffffffffc000000];
        Term (Committed 2) [Mask 0x1ffffff]; Term (Committed 3) [Broadcast 39; Mask 0x1ffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x1ffffff]; Term (Committed 32) [Mask 0x1ffffff]]
      [Term (Committed 31) [Mask 0x7ffffffffc000000]; Term (Committed 32) [Mask 0x7ffffffffc000000];
        Term (Committed 31) [Rotl 1; Mask 0x1fffffe]; Term (Committed 32) [Mask 0x1ffffff]]
      [Term (Committed 31) [Mask 0x7ffffffffc000000]; Term (Committed 2) [Rotl 26; Mask 0x7ffffffffc000000];
        Term (Committed 2) [Rotl 25; Mask 0x7ffffffffc000000];
        Term (Committed 31) [Rotl 63; Mask 0x7ffffffffc000000]; Term (Committed 32) [Mask 0x7ffffffffc000000];
        Term (Committed 32) [Rotl 63; Mask 0x7ffffffffc000000];
        Term (Committed 31) [Rotl 37; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 36; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 32) [Rotl 37; Mask 0x8000000000000000]; Term (Committed 31) [Rotl 1; Mask 0x1fffffe];
        Term (Committed 2) [Mask 0x1ffffff]; Term (Committed 2) [Rotl 63; Mask 0x1ffffff];
        Term (Committed 31) [Mask 0x1ffffff]; Term (Committed 32) [Mask 0x1ffffff];
        Term (Committed 32) [Rotl 63; Mask 0x1ffffff]; Term (Committed 2) [Rotl 25; Mask 0x2000000];
        Term (Committed 3) [Rotl 50; Mask 0x2000000]; Term (Committed 1) [Rotl 9; Mask 0x2000000];
        Term (Committed 32) [Rotl 25; Mask 0x2000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 27; Mask 0x7ffffffff8000000];
        Term (Committed 3) [Broadcast 28; Mask 0x7ffffffff8000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffffff8000000]; Term (Committed 33) [Mask 0x7ffffffff8000000];
        Term (Committed 2) [Mask 0x3ffffff]; Term (Committed 3) [Broadcast 38; Mask 0x3ffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x3ffffff]; Term (Committed 33) [Mask 0x3ffffff]]
      [Term (Committed 32) [Mask 0x7ffffffff8000000]; Term (Committed 33) [Mask 0x7ffffffff8000000];
        Term (Committed 32) [Rotl 1; Mask 0x3fffffe]; Term (Committed 33) [Mask 0x3ffffff]]
      [Term (Committed 32) [Mask 0x7ffffffff8000000]; Term (Committed 2) [Rotl 27; Mask 0x7ffffffff8000000];
        Term (Committed 2) [Rotl 26; Mask 0x7ffffffff8000000];
        Term (Committed 32) [Rotl 63; Mask 0x7ffffffff8000000]; Term (Committed 33) [Mask 0x7ffffffff8000000];
        Term (Committed 33) [Rotl 63; Mask 0x7ffffffff8000000];
        Term (Committed 32) [Rotl 36; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 35; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 33) [Rotl 36; Mask 0x8000000000000000]; Term (Committed 32) [Rotl 1; Mask 0x3fffffe];
        Term (Committed 2) [Mask 0x3ffffff]; Term (Committed 2) [Rotl 63; Mask 0x3ffffff];
        Term (Committed 32) [Mask 0x3ffffff]; Term (Committed 33) [Mask 0x3ffffff];
        Term (Committed 33) [Rotl 63; Mask 0x3ffffff]; Term (Committed 2) [Rotl 26; Mask 0x4000000];
        Term (Committed 3) [Rotl 52; Mask 0x4000000]; Term (Committed 1) [Rotl 10; Mask 0x4000000];
        Term (Committed 33) [Rotl 26; Mask 0x4000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 28; Mask 0x7ffffffff0000000];
        Term (Committed 3) [Broadcast 29; Mask 0x7ffffffff0000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffffff0000000]; Term (Committed 34) [Mask 0x7ffffffff0000000];
        Term (Committed 2) [Mask 0x7ffffff]; Term (Committed 3) [Broadcast 37; Mask 0x7ffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffff]; Term (Committed 34) [Mask 0x7ffffff]]
      [Term (Committed 33) [Mask 0x7ffffffff0000000]; Term (Committed 34) [Mask 0x7ffffffff0000000];
        Term (Committed 33) [Rotl 1; Mask 0x7fffffe]; Term (Committed 34) [Mask 0x7ffffff]]
      [Term (Committed 33) [Mask 0x7ffffffff0000000]; Term (Committed 2) [Rotl 28; Mask 0x7ffffffff0000000];
        Term (Committed 2) [Rotl 27; Mask 0x7ffffffff0000000];
        Term (Committed 33) [Rotl 63; Mask 0x7ffffffff0000000]; Term (Committed 34) [Mask 0x7ffffffff0000000];
        Term (Committed 34) [Rotl 63; Mask 0x7ffffffff0000000];
        Term (Committed 33) [Rotl 35; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 34; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 34) [Rotl 35; Mask 0x8000000000000000]; Term (Committed 33) [Rotl 1; Mask 0x7fffffe];
        Term (Committed 2) [Mask 0x7ffffff]; Term (Committed 2) [Rotl 63; Mask 0x7ffffff];
        Term (Committed 33) [Mask 0x7ffffff]; Term (Committed 34) [Mask 0x7ffffff];
        Term (Committed 34) [Rotl 63; Mask 0x7ffffff]; Term (Committed 2) [Rotl 27; Mask 0x8000000];
        Term (Committed 3) [Rotl 54; Mask 0x8000000]; Term (Committed 1) [Rotl 11; Mask 0x8000000];
        Term (Committed 34) [Rotl 27; Mask 0x8000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 29; Mask 0x7fffffffe0000000];
        Term (Committed 3) [Broadcast 30; Mask 0x7fffffffe0000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffe0000000]; Term (Committed 35) [Mask 0x7fffffffe0000000];
        Term (Committed 2) [Mask 0xfffffff]; Term (Committed 3) [Broadcast 36; Mask 0xfffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffff]; Term (Committed 35) [Mask 0xfffffff]]
      [Term (Committed 34) [Mask 0x7fffffffe0000000]; Term (Committed 35) [Mask 0x7fffffffe0000000];
        Term (Committed 34) [Rotl 1; Mask 0xffffffe]; Term (Committed 35) [Mask 0xfffffff]]
      [Term (Committed 34) [Mask 0x7fffffffe0000000]; Term (Committed 2) [Rotl 29; Mask 0x7fffffffe0000000];
        Term (Committed 2) [Rotl 28; Mask 0x7fffffffe0000000];
        Term (Committed 34) [Rotl 63; Mask 0x7fffffffe0000000]; Term (Committed 35) [Mask 0x7fffffffe0000000];
        Term (Committed 35) [Rotl 63; Mask 0x7fffffffe0000000];
        Term (Committed 34) [Rotl 34; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 33; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 35) [Rotl 34; Mask 0x8000000000000000]; Term (Committed 34) [Rotl 1; Mask 0xffffffe];
        Term (Committed 2) [Mask 0xfffffff]; Term (Committed 2) [Rotl 63; Mask 0xfffffff];
        Term (Committed 34) [Mask 0xfffffff]; Term (Committed 35) [Mask 0xfffffff];
        Term (Committed 35) [Rotl 63; Mask 0xfffffff]; Term (Committed 2) [Rotl 28; Mask 0x10000000];
        Term (Committed 3) [Rotl 56; Mask 0x10000000]; Term (Committed 1) [Rotl 12; Mask 0x10000000];
        Term (Committed 35) [Rotl 28; Mask 0x10000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 30; Mask 0x7fffffffc0000000];
        Term (Committed 3) [Broadcast 31; Mask 0x7fffffffc0000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffc0000000]; Term (Committed 36) [Mask 0x7fffffffc0000000];
        Term (Committed 2) [Mask 0x1fffffff]; Term (Committed 3) [Broadcast 35; Mask 0x1fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x1fffffff]; Term (Committed 36) [Mask 0x1fffffff]]
      [Term (Committed 35) [Mask 0x7fffffffc0000000]; Term (Committed 36) [Mask 0x7fffffffc0000000];
        Term (Committed 35) [Rotl 1; Mask 0x1ffffffe]; Term (Committed 36) [Mask 0x1fffffff]]
      [Term (Committed 35) [Mask 0x7fffffffc0000000]; Term (Committed 2) [Rotl 30; Mask 0x7fffffffc0000000];
        Term (Committed 2) [Rotl 29; Mask 0x7fffffffc0000000];
        Term (Committed 35) [Rotl 63; Mask 0x7fffffffc0000000]; Term (Committed 36) [Mask 0x7fffffffc0000000];
        Term (Committed 36) [Rotl 63; Mask 0x7fffffffc0000000];
        Term (Committed 35) [Rotl 33; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 32; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 36) [Rotl 33; Mask 0x8000000000000000]; Term (Committed 35) [Rotl 1; Mask 0x1ffffffe];
        Term (Committed 2) [Mask 0x1fffffff]; Term (Committed 2) [Rotl 63; Mask 0x1fffffff];
        Term (Committed 35) [Mask 0x1fffffff]; Term (Committed 36) [Mask 0x1fffffff];
        Term (Committed 36) [Rotl 63; Mask 0x1fffffff]; Term (Committed 2) [Rotl 29; Mask 0x20000000];
        Term (Committed 3) [Rotl 58; Mask 0x20000000]; Term (Committed 1) [Rotl 13; Mask 0x20000000];
        Term (Committed 36) [Rotl 29; Mask 0x20000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 31; Mask 0x7fffffff80000000];
        Term (Committed 3) [Broadcast 32; Mask 0x7fffffff80000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff80000000]; Term (Committed 37) [Mask 0x7fffffff80000000];
        Term (Committed 2) [Mask 0x3fffffff]; Term (Committed 3) [Broadcast 34; Mask 0x3fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x3fffffff]; Term (Committed 37) [Mask 0x3fffffff]]
      [Term (Committed 36) [Mask 0x7fffffff80000000]; Term (Committed 37) [Mask 0x7fffffff80000000];
        Term (Committed 36) [Rotl 1; Mask 0x3ffffffe]; Term (Committed 37) [Mask 0x3fffffff]]
      [Term (Committed 36) [Mask 0x7fffffff80000000]; Term (Committed 2) [Rotl 31; Mask 0x7fffffff80000000];
        Term (Committed 2) [Rotl 30; Mask 0x7fffffff80000000];
        Term (Committed 36) [Rotl 63; Mask 0x7fffffff80000000]; Term (Committed 37) [Mask 0x7fffffff80000000];
        Term (Committed 37) [Rotl 63; Mask 0x7fffffff80000000];
        Term (Committed 36) [Rotl 32; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 31; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 37) [Rotl 32; Mask 0x8000000000000000]; Term (Committed 36) [Rotl 1; Mask 0x3ffffffe];
        Term (Committed 2) [Mask 0x3fffffff]; Term (Committed 2) [Rotl 63; Mask 0x3fffffff];
        Term (Committed 36) [Mask 0x3fffffff]; Term (Committed 37) [Mask 0x3fffffff];
        Term (Committed 37) [Rotl 63; Mask 0x3fffffff]; Term (Committed 2) [Rotl 30; Mask 0x40000000];
        Term (Committed 3) [Rotl 60; Mask 0x40000000]; Term (Committed 1) [Rotl 14; Mask 0x40000000];
        Term (Committed 37) [Rotl 30; Mask 0x40000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Rotl 32; Mask 0x7fffffff00000000];
        Term (Committed 3) [Broadcast 33; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff00000000]; Term (Committed 38) [Mask 0x7fffffff00000000];
        Term (Committed 37) [Mask 0x3fffffff]; Term (Committed 38) [Mask 0x3fffffff]]
      [Term (Committed 37) [Mask 0x7fffffff00000000]; Term (Committed 38) [Mask 0x7fffffff00000000];
        Term (Committed 38) [Rotl 31; Mask 0x3fffffff]; Term (Committed 38) [Mask 0x3fffffff]]
      [Term (Committed 37) [Mask 0x7fffffff00000000]; Term (Committed 2) [Rotl 32; Mask 0x7fffffff00000000];
        Term (Committed 2) [Rotl 31; Mask 0x7fffffff00000000];
        Term (Committed 37) [Rotl 63; Mask 0x7fffffff00000000]; Term (Committed 38) [Mask 0x7fffffff00000000];
        Term (Committed 38) [Rotl 63; Mask 0x7fffffff00000000];
        Term (Committed 37) [Rotl 31; Mask 0x8000000000000000]; Term (Committed 2) [Shl 63];
        Term (Committed 3) [Rotl 30; Mask 0x8000000000000000]; Term (Committed 1) [Rotl 47; Mask 0x8000000000000000];
        Term (Committed 38) [Rotl 31; Mask 0x8000000000000000]; Term (Committed 38) [Rotl 31; Mask 0x3fffffff];
        Term (Committed 37) [Mask 0x3fffffff]; Term (Committed 38) [Mask 0x3fffffff]; Term (Committed 38) [Shr 34];
        Term (Committed 37) [Rotl 63; Mask 0x3fffffff]; Term (Committed 38) [Rotl 63; Mask 0x3fffffff];
        Term (Committed 38) [Rotl 61; Mask 0x40000000]; Term (Committed 37) [Rotl 30; Mask 0x40000000];
        Term (Committed 38) [Rotl 30; Mask 0x40000000]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe]; Term (Committed 40) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4]; Term (Committed 40) [Rotl 1; Mask 0x7ffffff87ffffffc]]
      [Term (Committed 40) [Mask 0x7ffffffc7ffffffe]; Term (Committed 40) [Rotl 1; Mask 0x7ffffff87ffffffc]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Rotl 16; Mask 0x100000000]; Term (Committed 42) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 41) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 42) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 42) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 42) [Rotl 1; Mask 0xfffffffefffffffe]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Shr 32]; Term (Committed 1) [Rotl 49; Mask 0x2];
        Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 44) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 43) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 44) [Rotl 1; Mask 0xfffffffefffffffe]]
      [Term (Committed 44) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 44) [Rotl 1; Mask 0xfffffffefffffffe]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Rotl 48; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Rotl 49; Mask 0x2]]
      [[Term (Committed 41) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
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
      [[Term (Committed 41) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
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
      [[Term (Committed 43) [Shl 32]; Term (Committed 1) [Rotl 59; Mask 0x1f]]; [Term (Committed 3) []]];
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
      [[Term (Committed 43) [Mask 0xffffffff00000000]; Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 39) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Rotl 54; Mask 0x3f]];
        [Term (Committed 6) [Mask 0x1]; Term (Committed 7) [Mask 0x2]; Term (Committed 8) [Mask 0x4];
        Term (Committed 9) [Mask 0x8]; Term (Committed 10) [Mask 0x10]; Term (Committed 11) [Mask 0x20];
        Term (Committed 12) [Mask 0x40]; Term (Committed 13) [Mask 0x80]; Term (Committed 14) [Mask 0x100];
        Term (Committed 15) [Mask 0x200]; Term (Committed 16) [Mask 0x400]; Term (Committed 17) [Mask 0x800];
        Term (Committed 18) [Mask 0x1000]; Term (Committed 19) [Mask 0x2000]; Term (Committed 20) [Mask 0x4000];
        Term (Committed 21) [Mask 0x8000]; Term (Committed 22) [Mask 0x10000]; Term (Committed 23) [Mask 0x20000];
        Term (Committed 24) [Mask 0x40000]; Term (Committed 25) [Mask 0x80000]; Term (Committed 26) [Mask 0x100000];
        Term (Committed 27) [Mask 0x200000]; Term (Committed 28) [Mask 0x400000];
        Term (Committed 29) [Mask 0x800000]; Term (Committed 30) [Mask 0x1000000];
        Term (Committed 31) [Mask 0x2000000]; Term (Committed 32) [Mask 0x4000000];
        Term (Committed 33) [Mask 0x8000000]; Term (Committed 34) [Mask 0x10000000];
        Term (Committed 35) [Mask 0x20000000]; Term (Committed 36) [Mask 0x40000000];
        Term (Committed 37) [Mask 0x80000000]; Term (Committed 38) [Mask 0x100000000]; Term (Committed 38) [Shl 33];
        Term (Committed 2) [Shl 63]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Rotl 48; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 40) [Rotl 1; Mask 0xfffffff8fffffffc]]] ].

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
