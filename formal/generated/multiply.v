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
      [Term (Committed 3) [Shr 1]; Term (Committed 1) [Broadcast 16; Shr 1]]
      [Term (Committed 4) []; Term (Committed 1) [Broadcast 16]]
      [Term (Committed 1) [Broadcast 16; Mask 0x1]]
      64;
    (* 6: sums *)
    FSum
      [Term (Committed 3) [Shr 1]; Term (Committed 1) [Broadcast 16; Shr 1]; Term (Committed 4) [];
        Term (Committed 1) [Broadcast 16]; Term (Committed 5) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Mask 0x1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 1]; Term (Committed 1) [Broadcast 16]]
      0xffffffffffffffff;
    (* 7: sums *)
    FSum
      [Term (Committed 6) [Mask 0xfffffffffffffffe]]
      [Term (Committed 2) [Shl 1; Mask 0xfffffffffffffffe];
        Term (Committed 3) [Broadcast 2; Shl 1; Mask 0xfffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Shl 1; Mask 0xfffffffffffffffe]]
      0xfffffffffffffffe;
    (* 8: sums *)
    FParts [
      FSum
      [Term (Committed 7) [Mask 0xfffffffffffffffc]]
      [Term (Committed 2) [Shl 2; Mask 0xfffffffffffffffc];
        Term (Committed 3) [Broadcast 3; Shl 2; Mask 0xfffffffffffffffc];
        Term (Committed 1) [Broadcast 16; Shl 2; Mask 0xfffffffffffffffc]]
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
      [Term (Committed 2) [Shl 3; Mask 0xfffffffffffffff8];
        Term (Committed 3) [Broadcast 4; Shl 3; Mask 0xfffffffffffffff8];
        Term (Committed 1) [Broadcast 16; Shl 3; Mask 0xfffffffffffffff8]]
      0xfffffffffffffff8;
      FSum
      [Term (Committed 8) [Mask 0x3; Shl 1; Mask 0x7]]
      [Term (Committed 2) [Mask 0x7]; Term (Committed 3) [Broadcast 62; Mask 0x7];
        Term (Committed 1) [Broadcast 16; Mask 0x7]]
      0x7];
    (* 10: sums *)
    FParts [
      FSum
      [Term (Committed 9) [Mask 0xfffffffffffffff0]]
      [Term (Committed 2) [Shl 4; Mask 0xfffffffffffffff0];
        Term (Committed 3) [Broadcast 5; Shl 4; Mask 0xfffffffffffffff0];
        Term (Committed 1) [Broadcast 16; Shl 4; Mask 0xfffffffffffffff0]]
      0xfffffffffffffff0;
      FSum
      [Term (Committed 9) [Mask 0x7; Shl 1; Mask 0xf]]
      [Term (Committed 2) [Mask 0xf]; Term (Committed 3) [Broadcast 61; Mask 0xf];
        Term (Committed 1) [Broadcast 16; Mask 0xf]]
      0xf];
    (* 11: sums *)
    FParts [
      FSum
      [Term (Committed 10) [Mask 0xffffffffffffffe0]]
      [Term (Committed 2) [Shl 5; Mask 0xffffffffffffffe0];
        Term (Committed 3) [Broadcast 6; Shl 5; Mask 0xffffffffffffffe0];
        Term (Committed 1) [Broadcast 16; Shl 5; Mask 0xffffffffffffffe0]]
      0xffffffffffffffe0;
      FSum
      [Term (Committed 10) [Mask 0xf; Shl 1; Mask 0x1f]]
      [Term (Committed 2) [Mask 0x1f]; Term (Committed 3) [Broadcast 60; Mask 0x1f];
        Term (Committed 1) [Broadcast 16; Mask 0x1f]]
      0x1f];
    (* 12: sums *)
    FParts [
      FSum
      [Term (Committed 11) [Mask 0xffffffffffffffc0]]
      [Term (Committed 2) [Shl 6; Mask 0xffffffffffffffc0];
        Term (Committed 3) [Broadcast 7; Shl 6; Mask 0xffffffffffffffc0];
        Term (Committed 1) [Broadcast 16; Shl 6; Mask 0xffffffffffffffc0]]
      0xffffffffffffffc0;
      FSum
      [Term (Committed 11) [Mask 0x1f; Shl 1; Mask 0x3f]]
      [Term (Committed 2) [Mask 0x3f]; Term (Committed 3) [Broadcast 59; Mask 0x3f];
        Term (Committed 1) [Broadcast 16; Mask 0x3f]]
      0x3f];
    (* 13: sums *)
    FParts [
      FSum
      [Term (Committed 12) [Mask 0xffffffffffffff80]]
      [Term (Committed 2) [Shl 7; Mask 0xffffffffffffff80];
        Term (Committed 3) [Broadcast 8; Shl 7; Mask 0xffffffffffffff80];
        Term (Committed 1) [Broadcast 16; Shl 7; Mask 0xffffffffffffff80]]
      0xffffffffffffff80;
      FSum
      [Term (Committed 12) [Mask 0x3f; Shl 1; Mask 0x7f]]
      [Term (Committed 2) [Mask 0x7f]; Term (Committed 3) [Broadcast 58; Mask 0x7f];
        Term (Committed 1) [Broadcast 16; Mask 0x7f]]
      0x7f];
    (* 14: sums *)
    FParts [
      FSum
      [Term (Committed 13) [Mask 0xffffffffffffff00]]
      [Term (Committed 2) [Shl 8; Mask 0xffffffffffffff00];
        Term (Committed 3) [Broadcast 9; Shl 8; Mask 0xffffffffffffff00];
        Term (Committed 1) [Broadcast 16; Shl 8; Mask 0xffffffffffffff00]]
      0xffffffffffffff00;
      FSum
      [Term (Committed 13) [Mask 0x7f; Shl 1; Mask 0xff]]
      [Term (Committed 2) [Mask 0xff]; Term (Committed 3) [Broadcast 57; Mask 0xff];
        Term (Committed 1) [Broadcast 16; Mask 0xff]]
      0xff];
    (* 15: sums *)
    FParts [
      FSum
      [Term (Committed 14) [Mask 0xfffffffffffffe00]]
      [Term (Committed 2) [Shl 9; Mask 0xfffffffffffffe00];
        Term (Committed 3) [Broadcast 10; Shl 9; Mask 0xfffffffffffffe00];
        Term (Committed 1) [Broadcast 16; Shl 9; Mask 0xfffffffffffffe00]]
      0xfffffffffffffe00;
      FSum
      [Term (Committed 14) [Mask 0xff; Shl 1; Mask 0x1ff]]
      [Term (Committed 2) [Mask 0x1ff]; Term (Committed 3) [Broadcast 56; Mask 0x1ff];
        Term (Committed 1) [Broadcast 16; Mask 0x1ff]]
      0x1ff];
    (* 16: sums *)
    FParts [
      FSum
      [Term (Committed 15) [Mask 0xfffffffffffffc00]]
      [Term (Committed 2) [Shl 10; Mask 0xfffffffffffffc00];
        Term (Committed 3) [Broadcast 11; Shl 10; Mask 0xfffffffffffffc00];
        Term (Committed 1) [Broadcast 16; Shl 10; Mask 0xfffffffffffffc00]]
      0xfffffffffffffc00;
      FSum
      [Term (Committed 15) [Mask 0x1ff; Shl 1; Mask 0x3ff]]
      [Term (Committed 2) [Mask 0x3ff]; Term (Committed 3) [Broadcast 55; Mask 0x3ff];
        Term (Committed 1) [Broadcast 16; Mask 0x3ff]]
      0x3ff];
    (* 17: sums *)
    FParts [
      FSum
      [Term (Committed 16) [Mask 0xfffffffffffff800]]
      [Term (Committed 2) [Shl 11; Mask 0xfffffffffffff800];
        Term (Committed 3) [Broadcast 12; Shl 11; Mask 0xfffffffffffff800];
        Term (Committed 1) [Broadcast 16; Shl 11; Mask 0xfffffffffffff800]]
      0xfffffffffffff800;
      FSum
      [Term (Committed 16) [Mask 0x3ff; Shl 1; Mask 0x7ff]]
      [Term (Committed 2) [Mask 0x7ff]; Term (Committed 3) [Broadcast 54; Mask 0x7ff];
        Term (Committed 1) [Broadcast 16; Mask 0x7ff]]
      0x7ff];
    (* 18: sums *)
    FParts [
      FSum
      [Term (Committed 17) [Mask 0xfffffffffffff000]]
      [Term (Committed 2) [Shl 12; Mask 0xfffffffffffff000];
        Term (Committed 3) [Broadcast 13; Shl 12; Mask 0xfffffffffffff000];
        Term (Committed 1) [Broadcast 16; Shl 12; Mask 0xfffffffffffff000]]
      0xfffffffffffff000;
      FSum
      [Term (Committed 17) [Mask 0x7ff; Shl 1; Mask 0xfff]]
      [Term (Committed 2) [Mask 0xfff]; Term (Committed 3) [Broadcast 53; Mask 0xfff];
        Term (Committed 1) [Broadcast 16; Mask 0xfff]]
      0xfff];
    (* 19: sums *)
    FParts [
      FSum
      [Term (Committed 18) [Mask 0xffffffffffffe000]]
      [Term (Committed 2) [Shl 13; Mask 0xffffffffffffe000];
        Term (Committed 3) [Broadcast 14; Shl 13; Mask 0xffffffffffffe000];
        Term (Committed 1) [Broadcast 16; Shl 13; Mask 0xffffffffffffe000]]
      0xffffffffffffe000;
      FSum
      [Term (Committed 18) [Mask 0xfff; Shl 1; Mask 0x1fff]]
      [Term (Committed 2) [Mask 0x1fff]; Term (Committed 3) [Broadcast 52; Mask 0x1fff];
        Term (Committed 1) [Broadcast 16; Mask 0x1fff]]
      0x1fff];
    (* 20: sums *)
    FParts [
      FSum
      [Term (Committed 19) [Mask 0xffffffffffffc000]]
      [Term (Committed 2) [Shl 14; Mask 0xffffffffffffc000];
        Term (Committed 3) [Broadcast 15; Shl 14; Mask 0xffffffffffffc000];
        Term (Committed 1) [Broadcast 16; Shl 14; Mask 0xffffffffffffc000]]
      0xffffffffffffc000;
      FSum
      [Term (Committed 19) [Mask 0x1fff; Shl 1; Mask 0x3fff]]
      [Term (Committed 2) [Mask 0x3fff]; Term (Committed 3) [Broadcast 51; Mask 0x3fff];
        Term (Committed 1) [Broadcast 16; Mask 0x3fff]]
      0x3fff];
    (* 21: sums *)
    FParts [
      FSum
      [Term (Committed 20) [Mask 0xffffffffffff8000]]
      [Term (Committed 2) [Shl 15; Mask 0xffffffffffff8000];
        Term (Committed 3) [Broadcast 16; Shl 15; Mask 0xffffffffffff8000];
        Term (Committed 1) [Broadcast 16; Shl 15; Mask 0xffffffffffff8000]]
      0xffffffffffff8000;
      FSum
      [Term (Committed 20) [Mask 0x3fff; Shl 1; Mask 0x7fff]]
      [Term (Committed 2) [Mask 0x7fff]; Term (Committed 3) [Broadcast 50; Mask 0x7fff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fff]]
      0x7fff];
    (* 22: sums *)
    FParts [
      FSum
      [Term (Committed 21) [Mask 0xffffffffffff0000]]
      [Term (Committed 2) [Shl 16; Mask 0xffffffffffff0000];
        Term (Committed 3) [Broadcast 17; Shl 16; Mask 0xffffffffffff0000];
        Term (Committed 1) [Broadcast 16; Shl 16; Mask 0xffffffffffff0000]]
      0xffffffffffff0000;
      FSum
      [Term (Committed 21) [Mask 0x7fff; Shl 1; Mask 0xffff]]
      [Term (Committed 2) [Mask 0xffff]; Term (Committed 3) [Broadcast 49; Mask 0xffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffff]]
      0xffff];
    (* 23: sums *)
    FParts [
      FSum
      [Term (Committed 22) [Mask 0xfffffffffffe0000]]
      [Term (Committed 2) [Shl 17; Mask 0xfffffffffffe0000];
        Term (Committed 3) [Broadcast 18; Shl 17; Mask 0xfffffffffffe0000];
        Term (Committed 1) [Broadcast 16; Shl 17; Mask 0xfffffffffffe0000]]
      0xfffffffffffe0000;
      FSum
      [Term (Committed 22) [Mask 0xffff; Shl 1; Mask 0x1ffff]]
      [Term (Committed 2) [Mask 0x1ffff]; Term (Committed 3) [Broadcast 48; Mask 0x1ffff];
        Term (Committed 1) [Broadcast 16; Mask 0x1ffff]]
      0x1ffff];
    (* 24: sums *)
    FParts [
      FSum
      [Term (Committed 23) [Mask 0xfffffffffffc0000]]
      [Term (Committed 2) [Shl 18; Mask 0xfffffffffffc0000];
        Term (Committed 3) [Broadcast 19; Shl 18; Mask 0xfffffffffffc0000];
        Term (Committed 1) [Broadcast 16; Shl 18; Mask 0xfffffffffffc0000]]
      0xfffffffffffc0000;
      FSum
      [Term (Committed 23) [Mask 0x1ffff; Shl 1; Mask 0x3ffff]]
      [Term (Committed 2) [Mask 0x3ffff]; Term (Committed 3) [Broadcast 47; Mask 0x3ffff];
        Term (Committed 1) [Broadcast 16; Mask 0x3ffff]]
      0x3ffff];
    (* 25: sums *)
    FParts [
      FSum
      [Term (Committed 24) [Mask 0xfffffffffff80000]]
      [Term (Committed 2) [Shl 19; Mask 0xfffffffffff80000];
        Term (Committed 3) [Broadcast 20; Shl 19; Mask 0xfffffffffff80000];
        Term (Committed 1) [Broadcast 16; Shl 19; Mask 0xfffffffffff80000]]
      0xfffffffffff80000;
      FSum
      [Term (Committed 24) [Mask 0x3ffff; Shl 1; Mask 0x7ffff]]
      [Term (Committed 2) [Mask 0x7ffff]; Term (Committed 3) [Broadcast 46; Mask 0x7ffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffff]]
      0x7ffff];
    (* 26: sums *)
    FParts [
      FSum
      [Term (Committed 25) [Mask 0xfffffffffff00000]]
      [Term (Committed 2) [Shl 20; Mask 0xfffffffffff00000];
        Term (Committed 3) [Broadcast 21; Shl 20; Mask 0xfffffffffff00000];
        Term (Committed 1) [Broadcast 16; Shl 20; Mask 0xfffffffffff00000]]
      0xfffffffffff00000;
      FSum
      [Term (Committed 25) [Mask 0x7ffff; Shl 1; Mask 0xfffff]]
      [Term (Committed 2) [Mask 0xfffff]; Term (Committed 3) [Broadcast 45; Mask 0xfffff];
        Term (Committed 1) [Broadcast 16; Mask 0xfffff]]
      0xfffff];
    (* 27: sums *)
    FParts [
      FSum
      [Term (Committed 26) [Mask 0xffffffffffe00000]]
      [Term (Committed 2) [Shl 21; Mask 0xffffffffffe00000];
        Term (Committed 3) [Broadcast 22; Shl 21; Mask 0xffffffffffe00000];
        Term (Committed 1) [Broadcast 16; Shl 21; Mask 0xffffffffffe00000]]
      0xffffffffffe00000;
      FSum
      [Term (Committed 26) [Mask 0xfffff; Shl 1; Mask 0x1fffff]]
      [Term (Committed 2) [Mask 0x1fffff]; Term (Committed 3) [Broadcast 44; Mask 0x1fffff];
        Term (Committed 1) [Broadcast 16; Mask 0x1fffff]]
      0x1fffff];
    (* 28: sums *)
    FParts [
      FSum
      [Term (Committed 27) [Mask 0xffffffffffc00000]]
      [Term (Committed 2) [Shl 22; Mask 0xffffffffffc00000];
        Term (Committed 3) [Broadcast 23; Shl 22; Mask 0xffffffffffc00000];
        Term (Committed 1) [Broadcast 16; Shl 22; Mask 0xffffffffffc00000]]
      0xffffffffffc00000;
      FSum
      [Term (Committed 27) [Mask 0x1fffff; Shl 1; Mask 0x3fffff]]
      [Term (Committed 2) [Mask 0x3fffff]; Term (Committed 3) [Broadcast 43; Mask 0x3fffff];
        Term (Committed 1) [Broadcast 16; Mask 0x3fffff]]
      0x3fffff];
    (* 29: sums *)
    FParts [
      FSum
      [Term (Committed 28) [Mask 0xffffffffff800000]]
      [Term (Committed 2) [Shl 23; Mask 0xffffffffff800000];
        Term (Committed 3) [Broadcast 24; Shl 23; Mask 0xffffffffff800000];
        Term (Committed 1) [Broadcast 16; Shl 23; Mask 0xffffffffff800000]]
      0xffffffffff800000;
      FSum
      [Term (Committed 28) [Mask 0x3fffff; Shl 1; Mask 0x7fffff]]
      [Term (Committed 2) [Mask 0x7fffff]; Term (Committed 3) [Broadcast 42; Mask 0x7fffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffff]]
      0x7fffff];
    (* 30: sums *)
    FParts [
      FSum
      [Term (Committed 29) [Mask 0xffffffffff000000]]
      [Term (Committed 2) [Shl 24; Mask 0xffffffffff000000];
        Term (Committed 3) [Broadcast 25; Shl 24; Mask 0xffffffffff000000];
        Term (Committed 1) [Broadcast 16; Shl 24; Mask 0xffffffffff000000]]
      0xffffffffff000000;
      FSum
      [Term (Committed 29) [Mask 0x7fffff; Shl 1; Mask 0xffffff]]
      [Term (Committed 2) [Mask 0xffffff]; Term (Committed 3) [Broadcast 41; Mask 0xffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffff]]
      0xffffff];
    (* 31: sums *)
    FParts [
      FSum
      [Term (Committed 30) [Mask 0xfffffffffe000000]]
      [Term (Committed 2) [Shl 25; Mask 0xfffffffffe000000];
        Term (Committed 3) [Broadcast 26; Shl 25; Mask 0xfffffffffe000000];
        Term (Committed 1) [Broadcast 16; Shl 25; Mask 0xfffffffffe000000]]
      0xfffffffffe000000;
      FSum
      [Term (Committed 30) [Mask 0xffffff; Shl 1; Mask 0x1ffffff]]
      [Term (Committed 2) [Mask 0x1ffffff]; Term (Committed 3) [Broadcast 40; Mask 0x1ffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x1ffffff]]
      0x1ffffff];
    (* 32: sums *)
    FParts [
      FSum
      [Term (Committed 31) [Mask 0xfffffffffc000000]]
      [Term (Committed 2) [Shl 26; Mask 0xfffffffffc000000];
        Term (Committed 3) [Broadcast 27; Shl 26; Mask 0xfffffffffc000000];
        Term (Committed 1) [Broadcast 16; Shl 26; Mask 0xfffffffffc000000]]
      0xfffffffffc000000;
      FSum
      [Term (Committed 31) [Mask 0x1ffffff; Shl 1; Mask 0x3ffffff]]
      [Term (Committed 2) [Mask 0x3ffffff]; Term (Committed 3) [Broadcast 39; Mask 0x3ffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x3ffffff]]
      0x3ffffff];
    (* 33: sums *)
    FParts [
      FSum
      [Term (Committed 32) [Mask 0xfffffffff8000000]]
      [Term (Committed 2) [Shl 27; Mask 0xfffffffff8000000];
        Term (Committed 3) [Broadcast 28; Shl 27; Mask 0xfffffffff8000000];
        Term (Committed 1) [Broadcast 16; Shl 27; Mask 0xfffffffff8000000]]
      0xfffffffff8000000;
      FSum
      [Term (Committed 32) [Mask 0x3ffffff; Shl 1; Mask 0x7ffffff]]
      [Term (Committed 2) [Mask 0x7ffffff]; Term (Committed 3) [Broadcast 38; Mask 0x7ffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffff]]
      0x7ffffff];
    (* 34: sums *)
    FParts [
      FSum
      [Term (Committed 33) [Mask 0xfffffffff0000000]]
      [Term (Committed 2) [Shl 28; Mask 0xfffffffff0000000];
        Term (Committed 3) [Broadcast 29; Shl 28; Mask 0xfffffffff0000000];
        Term (Committed 1) [Broadcast 16; Shl 28; Mask 0xfffffffff0000000]]
      0xfffffffff0000000;
      FSum
      [Term (Committed 33) [Mask 0x7ffffff; Shl 1; Mask 0xfffffff]]
      [Term (Committed 2) [Mask 0xfffffff]; Term (Committed 3) [Broadcast 37; Mask 0xfffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffff]]
      0xfffffff];
    (* 35: sums *)
    FParts [
      FSum
      [Term (Committed 34) [Mask 0xffffffffe0000000]]
      [Term (Committed 2) [Shl 29; Mask 0xffffffffe0000000];
        Term (Committed 3) [Broadcast 30; Shl 29; Mask 0xffffffffe0000000];
        Term (Committed 1) [Broadcast 16; Shl 29; Mask 0xffffffffe0000000]]
      0xffffffffe0000000;
      FSum
      [Term (Committed 34) [Mask 0xfffffff; Shl 1; Mask 0x1fffffff]]
      [Term (Committed 2) [Mask 0x1fffffff]; Term (Committed 3) [Broadcast 36; Mask 0x1fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x1fffffff]]
      0x1fffffff];
    (* 36: sums *)
    FParts [
      FSum
      [Term (Committed 35) [Mask 0xffffffffc0000000]]
      [Term (Committed 2) [Shl 30; Mask 0xffffffffc0000000];
        Term (Committed 3) [Broadcast 31; Shl 30; Mask 0xffffffffc0000000];
        Term (Committed 1) [Broadcast 16; Shl 30; Mask 0xffffffffc0000000]]
      0xffffffffc0000000;
      FSum
      [Term (Committed 35) [Mask 0x1fffffff; Shl 1; Mask 0x3fffffff]]
      [Term (Committed 2) [Mask 0x3fffffff]; Term (Committed 3) [Broadcast 35; Mask 0x3fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x3fffffff]]
      0x3fffffff];
    (* 37: sums *)
    FParts [
      FSum
      [Term (Committed 36) [Mask 0xffffffff80000000]]
      [Term (Committed 2) [Shl 31; Mask 0xffffffff80000000];
        Term (Committed 3) [Broadcast 32; Shl 31; Mask 0xffffffff80000000];
        Term (Committed 1) [Broadcast 16; Shl 31; Mask 0xffffffff80000000]]
      0xffffffff80000000;
      FSum
      [Term (Committed 36) [Mask 0x3fffffff; Shl 1; Mask 0x7fffffff]]
      [Term (Committed 2) [Mask 0x7fffffff]; Term (Committed 3) [Broadcast 34; Mask 0x7fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff]]
      0x7fffffff];
    (* 38: sums *)
    FParts [
      FSum
      [Term (Committed 37) [Mask 0xffffffff00000000]]
      [Term (Committed 2) [Shl 32; Mask 0xffffffff00000000];
        Term (Committed 3) [Broadcast 33; Shl 32; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Shl 32; Mask 0xffffffff00000000]]
      0xffffffff00000000;
      FSum
      [Term (Committed 38) [Mask 0xffffffff00000000; Shr 33; Mask 0x7fffffff]]
      [Term (Committed 37) [Mask 0x7fffffff]]
      0x7fffffff];
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
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x100000000]]
      [Term (Committed 41) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 43: last rs2, rd *)
    Input;
    (* 44: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32];
        Term (Committed 1) [Broadcast 16; Mask 0x200000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
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
      [Term (Committed 3) [Shr 1]; Term (Committed 1) [Broadcast 16; Shr 1];
        Term (Committed 5) [Mask 0x7fffffffffffffff; Shl 1]; Term (Committed 1) [Broadcast 16; Mask 0x1]]
      [Term (Committed 4) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 5) [Mask 0x7fffffffffffffff; Shl 1]; Term (Committed 1) [Broadcast 16; Mask 0x1]]
      [Term (Committed 5) []; Term (Committed 5) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Mask 0x1]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Mask 0x7fffffffffffffff]; Term (Committed 3) [Broadcast 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff]; Term (Committed 6) [Mask 0x7fffffffffffffff]]
      [Term (Committed 3) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 4) [Mask 0x7fffffffffffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffffffffffffff];
        Term (Committed 5) [Mask 0x7fffffffffffffff; Shl 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x1]; Term (Committed 6) [Mask 0x7fffffffffffffff]]
      [Term (Committed 3) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 4) [Mask 0x7fffffffffffffff]; Term (Committed 3) [Broadcast 1; Mask 0x7fffffffffffffff];
        Term (Committed 5) [Mask 0x7fffffffffffffff; Shl 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x1]; Term (Committed 2) [Mask 0x7fffffffffffffff];
        Term (Committed 6) [Mask 0x7fffffffffffffff]; Term (Committed 3) [Shr 2; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 2; Mask 0x7fffffffffffffff];
        Term (Committed 4) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 1; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 5) [Mask 0x7fffffffffffffff; Shl 1; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff]; Term (Committed 6) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Shr 1; Rotl 63; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shr 1; Rotl 63; Mask 0x8000000000000000];
        Term (Committed 4) [Rotl 63; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 1; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1; Rotl 63; Mask 0x8000000000000000];
        Term (Committed 2) [Rotl 63; Mask 0x8000000000000000]; Term (Committed 6) [Rotl 63; Mask 0x8000000000000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 1; Mask 0x7ffffffffffffffe];
        Term (Committed 3) [Broadcast 2; Shl 1; Mask 0x7ffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Shl 1; Mask 0x7ffffffffffffffe];
        Term (Committed 7) [Mask 0x7ffffffffffffffe]]
      [Term (Committed 6) [Mask 0x7ffffffffffffffe]; Term (Committed 7) [Mask 0x7ffffffffffffffe]]
      [Term (Committed 6) [Mask 0x7ffffffffffffffe]; Term (Committed 2) [Shl 1; Mask 0x7ffffffffffffffe];
        Term (Committed 3) [Broadcast 2; Shl 1; Mask 0x7ffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Shl 1; Mask 0x7ffffffffffffffe];
        Term (Committed 7) [Mask 0x7ffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe; Shr 1; Mask 0x7ffffffffffffffe];
        Term (Committed 2) [Shl 1; Mask 0xfffffffffffffffe; Shr 1; Mask 0x7ffffffffffffffe];
        Term (Committed 3) [Broadcast 2; Shl 1; Mask 0xfffffffffffffffe; Shr 1; Mask 0x7ffffffffffffffe];
        Term (Committed 1) [Broadcast 16; Shl 1; Mask 0xfffffffffffffffe; Shr 1; Mask 0x7ffffffffffffffe];
        Term (Committed 7) [Mask 0xfffffffffffffffe; Shr 1; Mask 0x7ffffffffffffffe];
        Term (Committed 6) [Mask 0xfffffffffffffffe; Rotl 62; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 1; Mask 0xfffffffffffffffe; Rotl 62; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 2; Shl 1; Mask 0xfffffffffffffffe; Rotl 62; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 1; Mask 0xfffffffffffffffe; Rotl 62; Mask 0x8000000000000000];
        Term (Committed 7) [Mask 0xfffffffffffffffe; Rotl 62; Mask 0x8000000000000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 2; Mask 0x7ffffffffffffffc];
        Term (Committed 3) [Broadcast 3; Shl 2; Mask 0x7ffffffffffffffc];
        Term (Committed 1) [Broadcast 16; Shl 2; Mask 0x7ffffffffffffffc];
        Term (Committed 8) [Mask 0x7ffffffffffffffc]; Term (Committed 2) [Mask 0x1];
        Term (Committed 3) [Broadcast 63; Mask 0x1]; Term (Committed 1) [Broadcast 16; Mask 0x1];
        Term (Committed 8) [Mask 0x1]]
      [Term (Committed 7) [Mask 0x7ffffffffffffffc]; Term (Committed 8) [Mask 0x7ffffffffffffffc];
        Term (Committed 8) [Mask 0x1]]
      [Term (Committed 7) [Mask 0x7ffffffffffffffc]; Term (Committed 2) [Shl 2; Mask 0x7ffffffffffffffc];
        Term (Committed 3) [Broadcast 3; Shl 2; Mask 0x7ffffffffffffffc];
        Term (Committed 1) [Broadcast 16; Shl 2; Mask 0x7ffffffffffffffc];
        Term (Committed 8) [Mask 0x7ffffffffffffffc];
        Term (Committed 7) [Mask 0xfffffffffffffffc; Shr 1; Mask 0x7ffffffffffffffc];
        Term (Committed 2) [Shl 2; Mask 0xfffffffffffffffc; Shr 1; Mask 0x7ffffffffffffffc];
        Term (Committed 3) [Broadcast 3; Shl 2; Mask 0xfffffffffffffffc; Shr 1; Mask 0x7ffffffffffffffc];
        Term (Committed 1) [Broadcast 16; Shl 2; Mask 0xfffffffffffffffc; Shr 1; Mask 0x7ffffffffffffffc];
        Term (Committed 8) [Mask 0xfffffffffffffffc; Shr 1; Mask 0x7ffffffffffffffc];
        Term (Committed 7) [Mask 0xfffffffffffffffc; Rotl 61; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 2; Mask 0xfffffffffffffffc; Rotl 61; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 3; Shl 2; Mask 0xfffffffffffffffc; Rotl 61; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 2; Mask 0xfffffffffffffffc; Rotl 61; Mask 0x8000000000000000];
        Term (Committed 8) [Mask 0xfffffffffffffffc; Rotl 61; Mask 0x8000000000000000];
        Term (Committed 2) [Mask 0x1]; Term (Committed 3) [Broadcast 63; Mask 0x1];
        Term (Committed 1) [Broadcast 16; Mask 0x1]; Term (Committed 8) [Mask 0x1];
        Term (Committed 2) [Mask 0x3; Shr 1; Mask 0x1]; Term (Committed 3) [Broadcast 63; Mask 0x3; Shr 1; Mask 0x1];
        Term (Committed 1) [Broadcast 16; Mask 0x3; Shr 1; Mask 0x1]; Term (Committed 8) [Mask 0x3; Shr 1; Mask 0x1];
        Term (Committed 2) [Mask 0x3; Rotl 1; Mask 0x2];
        Term (Committed 3) [Broadcast 63; Mask 0x3; Rotl 1; Mask 0x2];
        Term (Committed 1) [Broadcast 16; Mask 0x3; Rotl 1; Mask 0x2];
        Term (Committed 8) [Mask 0x3; Rotl 1; Mask 0x2]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 3; Mask 0x7ffffffffffffff8];
        Term (Committed 3) [Broadcast 4; Shl 3; Mask 0x7ffffffffffffff8];
        Term (Committed 1) [Broadcast 16; Shl 3; Mask 0x7ffffffffffffff8];
        Term (Committed 9) [Mask 0x7ffffffffffffff8]; Term (Committed 2) [Mask 0x3];
        Term (Committed 3) [Broadcast 62; Mask 0x3]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 9) [Mask 0x3]]
      [Term (Committed 8) [Mask 0x7ffffffffffffff8]; Term (Committed 9) [Mask 0x7ffffffffffffff8];
        Term (Committed 8) [Mask 0x3; Shl 1; Mask 0x3]; Term (Committed 9) [Mask 0x3]]
      [Term (Committed 8) [Mask 0x7ffffffffffffff8]; Term (Committed 2) [Shl 3; Mask 0x7ffffffffffffff8];
        Term (Committed 3) [Broadcast 4; Shl 3; Mask 0x7ffffffffffffff8];
        Term (Committed 1) [Broadcast 16; Shl 3; Mask 0x7ffffffffffffff8];
        Term (Committed 9) [Mask 0x7ffffffffffffff8];
        Term (Committed 8) [Mask 0xfffffffffffffff8; Shr 1; Mask 0x7ffffffffffffff8];
        Term (Committed 2) [Shl 3; Mask 0xfffffffffffffff8; Shr 1; Mask 0x7ffffffffffffff8];
        Term (Committed 3) [Broadcast 4; Shl 3; Mask 0xfffffffffffffff8; Shr 1; Mask 0x7ffffffffffffff8];
        Term (Committed 1) [Broadcast 16; Shl 3; Mask 0xfffffffffffffff8; Shr 1; Mask 0x7ffffffffffffff8];
        Term (Committed 9) [Mask 0xfffffffffffffff8; Shr 1; Mask 0x7ffffffffffffff8];
        Term (Committed 8) [Mask 0xfffffffffffffff8; Rotl 60; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 3; Mask 0xfffffffffffffff8; Rotl 60; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 4; Shl 3; Mask 0xfffffffffffffff8; Rotl 60; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 3; Mask 0xfffffffffffffff8; Rotl 60; Mask 0x8000000000000000];
        Term (Committed 9) [Mask 0xfffffffffffffff8; Rotl 60; Mask 0x8000000000000000];
        Term (Committed 8) [Mask 0x3; Shl 1; Mask 0x3]; Term (Committed 2) [Mask 0x3];
        Term (Committed 3) [Broadcast 62; Mask 0x3]; Term (Committed 1) [Broadcast 16; Mask 0x3];
        Term (Committed 9) [Mask 0x3]; Term (Committed 8) [Mask 0x3; Shl 1; Mask 0x7; Shr 1; Mask 0x3];
        Term (Committed 2) [Mask 0x7; Shr 1; Mask 0x3]; Term (Committed 3) [Broadcast 62; Mask 0x7; Shr 1; Mask 0x3];
        Term (Committed 1) [Broadcast 16; Mask 0x7; Shr 1; Mask 0x3]; Term (Committed 9) [Mask 0x7; Shr 1; Mask 0x3];
        Term (Committed 2) [Mask 0x7; Rotl 2; Mask 0x4];
        Term (Committed 3) [Broadcast 62; Mask 0x7; Rotl 2; Mask 0x4];
        Term (Committed 1) [Broadcast 16; Mask 0x7; Rotl 2; Mask 0x4];
        Term (Committed 9) [Mask 0x7; Rotl 2; Mask 0x4]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 4; Mask 0x7ffffffffffffff0];
        Term (Committed 3) [Broadcast 5; Shl 4; Mask 0x7ffffffffffffff0];
        Term (Committed 1) [Broadcast 16; Shl 4; Mask 0x7ffffffffffffff0];
        Term (Committed 10) [Mask 0x7ffffffffffffff0]; Term (Committed 2) [Mask 0x7];
        Term (Committed 3) [Broadcast 61; Mask 0x7]; Term (Committed 1) [Broadcast 16; Mask 0x7];
        Term (Committed 10) [Mask 0x7]]
      [Term (Committed 9) [Mask 0x7ffffffffffffff0]; Term (Committed 10) [Mask 0x7ffffffffffffff0];
        Term (Committed 9) [Mask 0x7; Shl 1; Mask 0x7]; Term (Committed 10) [Mask 0x7]]
      [Term (Committed 9) [Mask 0x7ffffffffffffff0]; Term (Committed 2) [Shl 4; Mask 0x7ffffffffffffff0];
        Term (Committed 3) [Broadcast 5; Shl 4; Mask 0x7ffffffffffffff0];
        Term (Committed 1) [Broadcast 16; Shl 4; Mask 0x7ffffffffffffff0];
        Term (Committed 10) [Mask 0x7ffffffffffffff0];
        Term (Committed 9) [Mask 0xfffffffffffffff0; Shr 1; Mask 0x7ffffffffffffff0];
        Term (Committed 2) [Shl 4; Mask 0xfffffffffffffff0; Shr 1; Mask 0x7ffffffffffffff0];
        Term (Committed 3) [Broadcast 5; Shl 4; Mask 0xfffffffffffffff0; Shr 1; Mask 0x7ffffffffffffff0];
        Term (Committed 1) [Broadcast 16; Shl 4; Mask 0xfffffffffffffff0; Shr 1; Mask 0x7ffffffffffffff0];
        Term (Committed 10) [Mask 0xfffffffffffffff0; Shr 1; Mask 0x7ffffffffffffff0];
        Term (Committed 9) [Mask 0xfffffffffffffff0; Rotl 59; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 4; Mask 0xfffffffffffffff0; Rotl 59; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 5; Shl 4; Mask 0xfffffffffffffff0; Rotl 59; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 4; Mask 0xfffffffffffffff0; Rotl 59; Mask 0x8000000000000000];
        Term (Committed 10) [Mask 0xfffffffffffffff0; Rotl 59; Mask 0x8000000000000000];
        Term (Committed 9) [Mask 0x7; Shl 1; Mask 0x7]; Term (Committed 2) [Mask 0x7];
        Term (Committed 3) [Broadcast 61; Mask 0x7]; Term (Committed 1) [Broadcast 16; Mask 0x7];
        Term (Committed 10) [Mask 0x7]; Term (Committed 9) [Mask 0x7; Shl 1; Mask 0xf; Shr 1; Mask 0x7];
        Term (Committed 2) [Mask 0xf; Shr 1; Mask 0x7]; Term (Committed 3) [Broadcast 61; Mask 0xf; Shr 1; Mask 0x7];
        Term (Committed 1) [Broadcast 16; Mask 0xf; Shr 1; Mask 0x7];
        Term (Committed 10) [Mask 0xf; Shr 1; Mask 0x7]; Term (Committed 2) [Mask 0xf; Rotl 3; Mask 0x8];
        Term (Committed 3) [Broadcast 61; Mask 0xf; Rotl 3; Mask 0x8];
        Term (Committed 1) [Broadcast 16; Mask 0xf; Rotl 3; Mask 0x8];
        Term (Committed 10) [Mask 0xf; Rotl 3; Mask 0x8]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 5; Mask 0x7fffffffffffffe0];
        Term (Committed 3) [Broadcast 6; Shl 5; Mask 0x7fffffffffffffe0];
        Term (Committed 1) [Broadcast 16; Shl 5; Mask 0x7fffffffffffffe0];
        Term (Committed 11) [Mask 0x7fffffffffffffe0]; Term (Committed 2) [Mask 0xf];
        Term (Committed 3) [Broadcast 60; Mask 0xf]; Term (Committed 1) [Broadcast 16; Mask 0xf];
        Term (Committed 11) [Mask 0xf]]
      [Term (Committed 10) [Mask 0x7fffffffffffffe0]; Term (Committed 11) [Mask 0x7fffffffffffffe0];
        Term (Committed 10) [Mask 0xf; Shl 1; Mask 0xf]; Term (Committed 11) [Mask 0xf]]
      [Term (Committed 10) [Mask 0x7fffffffffffffe0]; Term (Committed 2) [Shl 5; Mask 0x7fffffffffffffe0];
        Term (Committed 3) [Broadcast 6; Shl 5; Mask 0x7fffffffffffffe0];
        Term (Committed 1) [Broadcast 16; Shl 5; Mask 0x7fffffffffffffe0];
        Term (Committed 11) [Mask 0x7fffffffffffffe0];
        Term (Committed 10) [Mask 0xffffffffffffffe0; Shr 1; Mask 0x7fffffffffffffe0];
        Term (Committed 2) [Shl 5; Mask 0xffffffffffffffe0; Shr 1; Mask 0x7fffffffffffffe0];
        Term (Committed 3) [Broadcast 6; Shl 5; Mask 0xffffffffffffffe0; Shr 1; Mask 0x7fffffffffffffe0];
        Term (Committed 1) [Broadcast 16; Shl 5; Mask 0xffffffffffffffe0; Shr 1; Mask 0x7fffffffffffffe0];
        Term (Committed 11) [Mask 0xffffffffffffffe0; Shr 1; Mask 0x7fffffffffffffe0];
        Term (Committed 10) [Mask 0xffffffffffffffe0; Rotl 58; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 5; Mask 0xffffffffffffffe0; Rotl 58; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 6; Shl 5; Mask 0xffffffffffffffe0; Rotl 58; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 5; Mask 0xffffffffffffffe0; Rotl 58; Mask 0x8000000000000000];
        Term (Committed 11) [Mask 0xffffffffffffffe0; Rotl 58; Mask 0x8000000000000000];
        Term (Committed 10) [Mask 0xf; Shl 1; Mask 0xf]; Term (Committed 2) [Mask 0xf];
        Term (Committed 3) [Broadcast 60; Mask 0xf]; Term (Committed 1) [Broadcast 16; Mask 0xf];
        Term (Committed 11) [Mask 0xf]; Term (Committed 10) [Mask 0xf; Shl 1; Mask 0x1f; Shr 1; Mask 0xf];
        Term (Committed 2) [Mask 0x1f; Shr 1; Mask 0xf];
        Term (Committed 3) [Broadcast 60; Mask 0x1f; Shr 1; Mask 0xf];
        Term (Committed 1) [Broadcast 16; Mask 0x1f; Shr 1; Mask 0xf];
        Term (Committed 11) [Mask 0x1f; Shr 1; Mask 0xf]; Term (Committed 2) [Mask 0x1f; Rotl 4; Mask 0x10];
        Term (Committed 3) [Broadcast 60; Mask 0x1f; Rotl 4; Mask 0x10];
        Term (Committed 1) [Broadcast 16; Mask 0x1f; Rotl 4; Mask 0x10];
        Term (Committed 11) [Mask 0x1f; Rotl 4; Mask 0x10]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 6; Mask 0x7fffffffffffffc0];
        Term (Committed 3) [Broadcast 7; Shl 6; Mask 0x7fffffffffffffc0];
        Term (Committed 1) [Broadcast 16; Shl 6; Mask 0x7fffffffffffffc0];
        Term (Committed 12) [Mask 0x7fffffffffffffc0]; Term (Committed 2) [Mask 0x1f];
        Term (Committed 3) [Broadcast 59; Mask 0x1f]; Term (Committed 1) [Broadcast 16; Mask 0x1f];
        Term (Committed 12) [Mask 0x1f]]
      [Term (Committed 11) [Mask 0x7fffffffffffffc0]; Term (Committed 12) [Mask 0x7fffffffffffffc0];
        Term (Committed 11) [Mask 0x1f; Shl 1; Mask 0x1f]; Term (Committed 12) [Mask 0x1f]]
      [Term (Committed 11) [Mask 0x7fffffffffffffc0]; Term (Committed 2) [Shl 6; Mask 0x7fffffffffffffc0];
        Term (Committed 3) [Broadcast 7; Shl 6; Mask 0x7fffffffffffffc0];
        Term (Committed 1) [Broadcast 16; Shl 6; Mask 0x7fffffffffffffc0];
        Term (Committed 12) [Mask 0x7fffffffffffffc0];
        Term (Committed 11) [Mask 0xffffffffffffffc0; Shr 1; Mask 0x7fffffffffffffc0];
        Term (Committed 2) [Shl 6; Mask 0xffffffffffffffc0; Shr 1; Mask 0x7fffffffffffffc0];
        Term (Committed 3) [Broadcast 7; Shl 6; Mask 0xffffffffffffffc0; Shr 1; Mask 0x7fffffffffffffc0];
        Term (Committed 1) [Broadcast 16; Shl 6; Mask 0xffffffffffffffc0; Shr 1; Mask 0x7fffffffffffffc0];
        Term (Committed 12) [Mask 0xffffffffffffffc0; Shr 1; Mask 0x7fffffffffffffc0];
        Term (Committed 11) [Mask 0xffffffffffffffc0; Rotl 57; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 6; Mask 0xffffffffffffffc0; Rotl 57; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 7; Shl 6; Mask 0xffffffffffffffc0; Rotl 57; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 6; Mask 0xffffffffffffffc0; Rotl 57; Mask 0x8000000000000000];
        Term (Committed 12) [Mask 0xffffffffffffffc0; Rotl 57; Mask 0x8000000000000000];
        Term (Committed 11) [Mask 0x1f; Shl 1; Mask 0x1f]; Term (Committed 2) [Mask 0x1f];
        Term (Committed 3) [Broadcast 59; Mask 0x1f]; Term (Committed 1) [Broadcast 16; Mask 0x1f];
        Term (Committed 12) [Mask 0x1f]; Term (Committed 11) [Mask 0x1f; Shl 1; Mask 0x3f; Shr 1; Mask 0x1f];
        Term (Committed 2) [Mask 0x3f; Shr 1; Mask 0x1f];
        Term (Committed 3) [Broadcast 59; Mask 0x3f; Shr 1; Mask 0x1f];
        Term (Committed 1) [Broadcast 16; Mask 0x3f; Shr 1; Mask 0x1f];
        Term (Committed 12) [Mask 0x3f; Shr 1; Mask 0x1f]; Term (Committed 2) [Mask 0x3f; Rotl 5; Mask 0x20];
        Term (Committed 3) [Broadcast 59; Mask 0x3f; Rotl 5; Mask 0x20];
        Term (Committed 1) [Broadcast 16; Mask 0x3f; Rotl 5; Mask 0x20];
        Term (Committed 12) [Mask 0x3f; Rotl 5; Mask 0x20]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 7; Mask 0x7fffffffffffff80];
        Term (Committed 3) [Broadcast 8; Shl 7; Mask 0x7fffffffffffff80];
        Term (Committed 1) [Broadcast 16; Shl 7; Mask 0x7fffffffffffff80];
        Term (Committed 13) [Mask 0x7fffffffffffff80]; Term (Committed 2) [Mask 0x3f];
        Term (Committed 3) [Broadcast 58; Mask 0x3f]; Term (Committed 1) [Broadcast 16; Mask 0x3f];
        Term (Committed 13) [Mask 0x3f]]
      [Term (Committed 12) [Mask 0x7fffffffffffff80]; Term (Committed 13) [Mask 0x7fffffffffffff80];
        Term (Committed 12) [Mask 0x3f; Shl 1; Mask 0x3f]; Term (Committed 13) [Mask 0x3f]]
      [Term (Committed 12) [Mask 0x7fffffffffffff80]; Term (Committed 2) [Shl 7; Mask 0x7fffffffffffff80];
        Term (Committed 3) [Broadcast 8; Shl 7; Mask 0x7fffffffffffff80];
        Term (Committed 1) [Broadcast 16; Shl 7; Mask 0x7fffffffffffff80];
        Term (Committed 13) [Mask 0x7fffffffffffff80];
        Term (Committed 12) [Mask 0xffffffffffffff80; Shr 1; Mask 0x7fffffffffffff80];
        Term (Committed 2) [Shl 7; Mask 0xffffffffffffff80; Shr 1; Mask 0x7fffffffffffff80];
        Term (Committed 3) [Broadcast 8; Shl 7; Mask 0xffffffffffffff80; Shr 1; Mask 0x7fffffffffffff80];
        Term (Committed 1) [Broadcast 16; Shl 7; Mask 0xffffffffffffff80; Shr 1; Mask 0x7fffffffffffff80];
        Term (Committed 13) [Mask 0xffffffffffffff80; Shr 1; Mask 0x7fffffffffffff80];
        Term (Committed 12) [Mask 0xffffffffffffff80; Rotl 56; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 7; Mask 0xffffffffffffff80; Rotl 56; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 8; Shl 7; Mask 0xffffffffffffff80; Rotl 56; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 7; Mask 0xffffffffffffff80; Rotl 56; Mask 0x8000000000000000];
        Term (Committed 13) [Mask 0xffffffffffffff80; Rotl 56; Mask 0x8000000000000000];
        Term (Committed 12) [Mask 0x3f; Shl 1; Mask 0x3f]; Term (Committed 2) [Mask 0x3f];
        Term (Committed 3) [Broadcast 58; Mask 0x3f]; Term (Committed 1) [Broadcast 16; Mask 0x3f];
        Term (Committed 13) [Mask 0x3f]; Term (Committed 12) [Mask 0x3f; Shl 1; Mask 0x7f; Shr 1; Mask 0x3f];
        Term (Committed 2) [Mask 0x7f; Shr 1; Mask 0x3f];
        Term (Committed 3) [Broadcast 58; Mask 0x7f; Shr 1; Mask 0x3f];
        Term (Committed 1) [Broadcast 16; Mask 0x7f; Shr 1; Mask 0x3f];
        Term (Committed 13) [Mask 0x7f; Shr 1; Mask 0x3f]; Term (Committed 2) [Mask 0x7f; Rotl 6; Mask 0x40];
        Term (Committed 3) [Broadcast 58; Mask 0x7f; Rotl 6; Mask 0x40];
        Term (Committed 1) [Broadcast 16; Mask 0x7f; Rotl 6; Mask 0x40];
        Term (Committed 13) [Mask 0x7f; Rotl 6; Mask 0x40]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 8; Mask 0x7fffffffffffff00];
        Term (Committed 3) [Broadcast 9; Shl 8; Mask 0x7fffffffffffff00];
        Term (Committed 1) [Broadcast 16; Shl 8; Mask 0x7fffffffffffff00];
        Term (Committed 14) [Mask 0x7fffffffffffff00]; Term (Committed 2) [Mask 0x7f];
        Term (Committed 3) [Broadcast 57; Mask 0x7f]; Term (Committed 1) [Broadcast 16; Mask 0x7f];
        Term (Committed 14) [Mask 0x7f]]
      [Term (Committed 13) [Mask 0x7fffffffffffff00]; Term (Committed 14) [Mask 0x7fffffffffffff00];
        Term (Committed 13) [Mask 0x7f; Shl 1; Mask 0x7f]; Term (Committed 14) [Mask 0x7f]]
      [Term (Committed 13) [Mask 0x7fffffffffffff00]; Term (Committed 2) [Shl 8; Mask 0x7fffffffffffff00];
        Term (Committed 3) [Broadcast 9; Shl 8; Mask 0x7fffffffffffff00];
        Term (Committed 1) [Broadcast 16; Shl 8; Mask 0x7fffffffffffff00];
        Term (Committed 14) [Mask 0x7fffffffffffff00];
        Term (Committed 13) [Mask 0xffffffffffffff00; Shr 1; Mask 0x7fffffffffffff00];
        Term (Committed 2) [Shl 8; Mask 0xffffffffffffff00; Shr 1; Mask 0x7fffffffffffff00];
        Term (Committed 3) [Broadcast 9; Shl 8; Mask 0xffffffffffffff00; Shr 1; Mask 0x7fffffffffffff00];
        Term (Committed 1) [Broadcast 16; Shl 8; Mask 0xffffffffffffff00; Shr 1; Mask 0x7fffffffffffff00];
        Term (Committed 14) [Mask 0xffffffffffffff00; Shr 1; Mask 0x7fffffffffffff00];
        Term (Committed 13) [Mask 0xffffffffffffff00; Rotl 55; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 8; Mask 0xffffffffffffff00; Rotl 55; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 9; Shl 8; Mask 0xffffffffffffff00; Rotl 55; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 8; Mask 0xffffffffffffff00; Rotl 55; Mask 0x8000000000000000];
        Term (Committed 14) [Mask 0xffffffffffffff00; Rotl 55; Mask 0x8000000000000000];
        Term (Committed 13) [Mask 0x7f; Shl 1; Mask 0x7f]; Term (Committed 2) [Mask 0x7f];
        Term (Committed 3) [Broadcast 57; Mask 0x7f]; Term (Committed 1) [Broadcast 16; Mask 0x7f];
        Term (Committed 14) [Mask 0x7f]; Term (Committed 13) [Mask 0x7f; Shl 1; Mask 0xff; Shr 1; Mask 0x7f];
        Term (Committed 2) [Mask 0xff; Shr 1; Mask 0x7f];
        Term (Committed 3) [Broadcast 57; Mask 0xff; Shr 1; Mask 0x7f];
        Term (Committed 1) [Broadcast 16; Mask 0xff; Shr 1; Mask 0x7f];
        Term (Committed 14) [Mask 0xff; Shr 1; Mask 0x7f]; Term (Committed 2) [Mask 0xff; Rotl 7; Mask 0x80];
        Term (Committed 3) [Broadcast 57; Mask 0xff; Rotl 7; Mask 0x80];
        Term (Committed 1) [Broadcast 16; Mask 0xff; Rotl 7; Mask 0x80];
        Term (Committed 14) [Mask 0xff; Rotl 7; Mask 0x80]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 9; Mask 0x7ffffffffffffe00];
        Term (Committed 3) [Broadcast 10; Shl 9; Mask 0x7ffffffffffffe00];
        Term (Committed 1) [Broadcast 16; Shl 9; Mask 0x7ffffffffffffe00];
        Term (Committed 15) [Mask 0x7ffffffffffffe00]; Term (Committed 2) [Mask 0xff];
        Term (Committed 3) [Broadcast 56; Mask 0xff]; Term (Committed 1) [Broadcast 16; Mask 0xff];
        Term (Committed 15) [Mask 0xff]]
      [Term (Committed 14) [Mask 0x7ffffffffffffe00]; Term (Committed 15) [Mask 0x7ffffffffffffe00];
        Term (Committed 14) [Mask 0xff; Shl 1; Mask 0xff]; Term (Committed 15) [Mask 0xff]]
      [Term (Committed 14) [Mask 0x7ffffffffffffe00]; Term (Committed 2) [Shl 9; Mask 0x7ffffffffffffe00];
        Term (Committed 3) [Broadcast 10; Shl 9; Mask 0x7ffffffffffffe00];
        Term (Committed 1) [Broadcast 16; Shl 9; Mask 0x7ffffffffffffe00];
        Term (Committed 15) [Mask 0x7ffffffffffffe00];
        Term (Committed 14) [Mask 0xfffffffffffffe00; Shr 1; Mask 0x7ffffffffffffe00];
        Term (Committed 2) [Shl 9; Mask 0xfffffffffffffe00; Shr 1; Mask 0x7ffffffffffffe00];
        Term (Committed 3) [Broadcast 10; Shl 9; Mask 0xfffffffffffffe00; Shr 1; Mask 0x7ffffffffffffe00];
        Term (Committed 1) [Broadcast 16; Shl 9; Mask 0xfffffffffffffe00; Shr 1; Mask 0x7ffffffffffffe00];
        Term (Committed 15) [Mask 0xfffffffffffffe00; Shr 1; Mask 0x7ffffffffffffe00];
        Term (Committed 14) [Mask 0xfffffffffffffe00; Rotl 54; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 9; Mask 0xfffffffffffffe00; Rotl 54; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 10; Shl 9; Mask 0xfffffffffffffe00; Rotl 54; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 9; Mask 0xfffffffffffffe00; Rotl 54; Mask 0x8000000000000000];
        Term (Committed 15) [Mask 0xfffffffffffffe00; Rotl 54; Mask 0x8000000000000000];
        Term (Committed 14) [Mask 0xff; Shl 1; Mask 0xff]; Term (Committed 2) [Mask 0xff];
        Term (Committed 3) [Broadcast 56; Mask 0xff]; Term (Committed 1) [Broadcast 16; Mask 0xff];
        Term (Committed 15) [Mask 0xff]; Term (Committed 14) [Mask 0xff; Shl 1; Mask 0x1ff; Shr 1; Mask 0xff];
        Term (Committed 2) [Mask 0x1ff; Shr 1; Mask 0xff];
        Term (Committed 3) [Broadcast 56; Mask 0x1ff; Shr 1; Mask 0xff];
        Term (Committed 1) [Broadcast 16; Mask 0x1ff; Shr 1; Mask 0xff];
        Term (Committed 15) [Mask 0x1ff; Shr 1; Mask 0xff]; Term (Committed 2) [Mask 0x1ff; Rotl 8; Mask 0x100];
        Term (Committed 3) [Broadcast 56; Mask 0x1ff; Rotl 8; Mask 0x100];
        Term (Committed 1) [Broadcast 16; Mask 0x1ff; Rotl 8; Mask 0x100];
        Term (Committed 15) [Mask 0x1ff; Rotl 8; Mask 0x100]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 10; Mask 0x7ffffffffffffc00];
        Term (Committed 3) [Broadcast 11; Shl 10; Mask 0x7ffffffffffffc00];
        Term (Committed 1) [Broadcast 16; Shl 10; Mask 0x7ffffffffffffc00];
        Term (Committed 16) [Mask 0x7ffffffffffffc00]; Term (Committed 2) [Mask 0x1ff];
        Term (Committed 3) [Broadcast 55; Mask 0x1ff]; Term (Committed 1) [Broadcast 16; Mask 0x1ff];
        Term (Committed 16) [Mask 0x1ff]]
      [Term (Committed 15) [Mask 0x7ffffffffffffc00]; Term (Committed 16) [Mask 0x7ffffffffffffc00];
        Term (Committed 15) [Mask 0x1ff; Shl 1; Mask 0x1ff]; Term (Committed 16) [Mask 0x1ff]]
      [Term (Committed 15) [Mask 0x7ffffffffffffc00]; Term (Committed 2) [Shl 10; Mask 0x7ffffffffffffc00];
        Term (Committed 3) [Broadcast 11; Shl 10; Mask 0x7ffffffffffffc00];
        Term (Committed 1) [Broadcast 16; Shl 10; Mask 0x7ffffffffffffc00];
        Term (Committed 16) [Mask 0x7ffffffffffffc00];
        Term (Committed 15) [Mask 0xfffffffffffffc00; Shr 1; Mask 0x7ffffffffffffc00];
        Term (Committed 2) [Shl 10; Mask 0xfffffffffffffc00; Shr 1; Mask 0x7ffffffffffffc00];
        Term (Committed 3) [Broadcast 11; Shl 10; Mask 0xfffffffffffffc00; Shr 1; Mask 0x7ffffffffffffc00];
        Term (Committed 1) [Broadcast 16; Shl 10; Mask 0xfffffffffffffc00; Shr 1; Mask 0x7ffffffffffffc00];
        Term (Committed 16) [Mask 0xfffffffffffffc00; Shr 1; Mask 0x7ffffffffffffc00];
        Term (Committed 15) [Mask 0xfffffffffffffc00; Rotl 53; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 10; Mask 0xfffffffffffffc00; Rotl 53; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 11; Shl 10; Mask 0xfffffffffffffc00; Rotl 53; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 10; Mask 0xfffffffffffffc00; Rotl 53; Mask 0x8000000000000000];
        Term (Committed 16) [Mask 0xfffffffffffffc00; Rotl 53; Mask 0x8000000000000000];
        Term (Committed 15) [Mask 0x1ff; Shl 1; Mask 0x1ff]; Term (Committed 2) [Mask 0x1ff];
        Term (Committed 3) [Broadcast 55; Mask 0x1ff]; Term (Committed 1) [Broadcast 16; Mask 0x1ff];
        Term (Committed 16) [Mask 0x1ff]; Term (Committed 15) [Mask 0x1ff; Shl 1; Mask 0x3ff; Shr 1; Mask 0x1ff];
        Term (Committed 2) [Mask 0x3ff; Shr 1; Mask 0x1ff];
        Term (Committed 3) [Broadcast 55; Mask 0x3ff; Shr 1; Mask 0x1ff];
        Term (Committed 1) [Broadcast 16; Mask 0x3ff; Shr 1; Mask 0x1ff];
        Term (Committed 16) [Mask 0x3ff; Shr 1; Mask 0x1ff]; Term (Committed 2) [Mask 0x3ff; Rotl 9; Mask 0x200];
        Term (Committed 3) [Broadcast 55; Mask 0x3ff; Rotl 9; Mask 0x200];
        Term (Committed 1) [Broadcast 16; Mask 0x3ff; Rotl 9; Mask 0x200];
        Term (Committed 16) [Mask 0x3ff; Rotl 9; Mask 0x200]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 11; Mask 0x7ffffffffffff800];
        Term (Committed 3) [Broadcast 12; Shl 11; Mask 0x7ffffffffffff800];
        Term (Committed 1) [Broadcast 16; Shl 11; Mask 0x7ffffffffffff800];
        Term (Committed 17) [Mask 0x7ffffffffffff800]; Term (Committed 2) [Mask 0x3ff];
        Term (Committed 3) [Broadcast 54; Mask 0x3ff]; Term (Committed 1) [Broadcast 16; Mask 0x3ff];
        Term (Committed 17) [Mask 0x3ff]]
      [Term (Committed 16) [Mask 0x7ffffffffffff800]; Term (Committed 17) [Mask 0x7ffffffffffff800];
        Term (Committed 16) [Mask 0x3ff; Shl 1; Mask 0x3ff]; Term (Committed 17) [Mask 0x3ff]]
      [Term (Committed 16) [Mask 0x7ffffffffffff800]; Term (Committed 2) [Shl 11; Mask 0x7ffffffffffff800];
        Term (Committed 3) [Broadcast 12; Shl 11; Mask 0x7ffffffffffff800];
        Term (Committed 1) [Broadcast 16; Shl 11; Mask 0x7ffffffffffff800];
        Term (Committed 17) [Mask 0x7ffffffffffff800];
        Term (Committed 16) [Mask 0xfffffffffffff800; Shr 1; Mask 0x7ffffffffffff800];
        Term (Committed 2) [Shl 11; Mask 0xfffffffffffff800; Shr 1; Mask 0x7ffffffffffff800];
        Term (Committed 3) [Broadcast 12; Shl 11; Mask 0xfffffffffffff800; Shr 1; Mask 0x7ffffffffffff800];
        Term (Committed 1) [Broadcast 16; Shl 11; Mask 0xfffffffffffff800; Shr 1; Mask 0x7ffffffffffff800];
        Term (Committed 17) [Mask 0xfffffffffffff800; Shr 1; Mask 0x7ffffffffffff800];
        Term (Committed 16) [Mask 0xfffffffffffff800; Rotl 52; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 11; Mask 0xfffffffffffff800; Rotl 52; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 12; Shl 11; Mask 0xfffffffffffff800; Rotl 52; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 11; Mask 0xfffffffffffff800; Rotl 52; Mask 0x8000000000000000];
        Term (Committed 17) [Mask 0xfffffffffffff800; Rotl 52; Mask 0x8000000000000000];
        Term (Committed 16) [Mask 0x3ff; Shl 1; Mask 0x3ff]; Term (Committed 2) [Mask 0x3ff];
        Term (Committed 3) [Broadcast 54; Mask 0x3ff]; Term (Committed 1) [Broadcast 16; Mask 0x3ff];
        Term (Committed 17) [Mask 0x3ff]; Term (Committed 16) [Mask 0x3ff; Shl 1; Mask 0x7ff; Shr 1; Mask 0x3ff];
        Term (Committed 2) [Mask 0x7ff; Shr 1; Mask 0x3ff];
        Term (Committed 3) [Broadcast 54; Mask 0x7ff; Shr 1; Mask 0x3ff];
        Term (Committed 1) [Broadcast 16; Mask 0x7ff; Shr 1; Mask 0x3ff];
        Term (Committed 17) [Mask 0x7ff; Shr 1; Mask 0x3ff]; Term (Committed 2) [Mask 0x7ff; Rotl 10; Mask 0x400];
        Term (Committed 3) [Broadcast 54; Mask 0x7ff; Rotl 10; Mask 0x400];
        Term (Committed 1) [Broadcast 16; Mask 0x7ff; Rotl 10; Mask 0x400];
        Term (Committed 17) [Mask 0x7ff; Rotl 10; Mask 0x400]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 12; Mask 0x7ffffffffffff000];
        Term (Committed 3) [Broadcast 13; Shl 12; Mask 0x7ffffffffffff000];
        Term (Committed 1) [Broadcast 16; Shl 12; Mask 0x7ffffffffffff000];
        Term (Committed 18) [Mask 0x7ffffffffffff000]; Term (Committed 2) [Mask 0x7ff];
        Term (Committed 3) [Broadcast 53; Mask 0x7ff]; Term (Committed 1) [Broadcast 16; Mask 0x7ff];
        Term (Committed 18) [Mask 0x7ff]]
      [Term (Committed 17) [Mask 0x7ffffffffffff000]; Term (Committed 18) [Mask 0x7ffffffffffff000];
        Term (Committed 17) [Mask 0x7ff; Shl 1; Mask 0x7ff]; Term (Committed 18) [Mask 0x7ff]]
      [Term (Committed 17) [Mask 0x7ffffffffffff000]; Term (Committed 2) [Shl 12; Mask 0x7ffffffffffff000];
        Term (Committed 3) [Broadcast 13; Shl 12; Mask 0x7ffffffffffff000];
        Term (Committed 1) [Broadcast 16; Shl 12; Mask 0x7ffffffffffff000];
        Term (Committed 18) [Mask 0x7ffffffffffff000];
        Term (Committed 17) [Mask 0xfffffffffffff000; Shr 1; Mask 0x7ffffffffffff000];
        Term (Committed 2) [Shl 12; Mask 0xfffffffffffff000; Shr 1; Mask 0x7ffffffffffff000];
        Term (Committed 3) [Broadcast 13; Shl 12; Mask 0xfffffffffffff000; Shr 1; Mask 0x7ffffffffffff000];
        Term (Committed 1) [Broadcast 16; Shl 12; Mask 0xfffffffffffff000; Shr 1; Mask 0x7ffffffffffff000];
        Term (Committed 18) [Mask 0xfffffffffffff000; Shr 1; Mask 0x7ffffffffffff000];
        Term (Committed 17) [Mask 0xfffffffffffff000; Rotl 51; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 12; Mask 0xfffffffffffff000; Rotl 51; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 13; Shl 12; Mask 0xfffffffffffff000; Rotl 51; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 12; Mask 0xfffffffffffff000; Rotl 51; Mask 0x8000000000000000];
        Term (Committed 18) [Mask 0xfffffffffffff000; Rotl 51; Mask 0x8000000000000000];
        Term (Committed 17) [Mask 0x7ff; Shl 1; Mask 0x7ff]; Term (Committed 2) [Mask 0x7ff];
        Term (Committed 3) [Broadcast 53; Mask 0x7ff]; Term (Committed 1) [Broadcast 16; Mask 0x7ff];
        Term (Committed 18) [Mask 0x7ff]; Term (Committed 17) [Mask 0x7ff; Shl 1; Mask 0xfff; Shr 1; Mask 0x7ff];
        Term (Committed 2) [Mask 0xfff; Shr 1; Mask 0x7ff];
        Term (Committed 3) [Broadcast 53; Mask 0xfff; Shr 1; Mask 0x7ff];
        Term (Committed 1) [Broadcast 16; Mask 0xfff; Shr 1; Mask 0x7ff];
        Term (Committed 18) [Mask 0xfff; Shr 1; Mask 0x7ff]; Term (Committed 2) [Mask 0xfff; Rotl 11; Mask 0x800];
        Term (Committed 3) [Broadcast 53; Mask 0xfff; Rotl 11; Mask 0x800];
        Term (Committed 1) [Broadcast 16; Mask 0xfff; Rotl 11; Mask 0x800];
        Term (Committed 18) [Mask 0xfff; Rotl 11; Mask 0x800]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 13; Mask 0x7fffffffffffe000];
        Term (Committed 3) [Broadcast 14; Shl 13; Mask 0x7fffffffffffe000];
        Term (Committed 1) [Broadcast 16; Shl 13; Mask 0x7fffffffffffe000];
        Term (Committed 19) [Mask 0x7fffffffffffe000]; Term (Committed 2) [Mask 0xfff];
        Term (Committed 3) [Broadcast 52; Mask 0xfff]; Term (Committed 1) [Broadcast 16; Mask 0xfff];
        Term (Committed 19) [Mask 0xfff]]
      [Term (Committed 18) [Mask 0x7fffffffffffe000]; Term (Committed 19) [Mask 0x7fffffffffffe000];
        Term (Committed 18) [Mask 0xfff; Shl 1; Mask 0xfff]; Term (Committed 19) [Mask 0xfff]]
      [Term (Committed 18) [Mask 0x7fffffffffffe000]; Term (Committed 2) [Shl 13; Mask 0x7fffffffffffe000];
        Term (Committed 3) [Broadcast 14; Shl 13; Mask 0x7fffffffffffe000];
        Term (Committed 1) [Broadcast 16; Shl 13; Mask 0x7fffffffffffe000];
        Term (Committed 19) [Mask 0x7fffffffffffe000];
        Term (Committed 18) [Mask 0xffffffffffffe000; Shr 1; Mask 0x7fffffffffffe000];
        Term (Committed 2) [Shl 13; Mask 0xffffffffffffe000; Shr 1; Mask 0x7fffffffffffe000];
        Term (Committed 3) [Broadcast 14; Shl 13; Mask 0xffffffffffffe000; Shr 1; Mask 0x7fffffffffffe000];
        Term (Committed 1) [Broadcast 16; Shl 13; Mask 0xffffffffffffe000; Shr 1; Mask 0x7fffffffffffe000];
        Term (Committed 19) [Mask 0xffffffffffffe000; Shr 1; Mask 0x7fffffffffffe000];
        Term (Committed 18) [Mask 0xffffffffffffe000; Rotl 50; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 13; Mask 0xffffffffffffe000; Rotl 50; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 14; Shl 13; Mask 0xffffffffffffe000; Rotl 50; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 13; Mask 0xffffffffffffe000; Rotl 50; Mask 0x8000000000000000];
        Term (Committed 19) [Mask 0xffffffffffffe000; Rotl 50; Mask 0x8000000000000000];
        Term (Committed 18) [Mask 0xfff; Shl 1; Mask 0xfff]; Term (Committed 2) [Mask 0xfff];
        Term (Committed 3) [Broadcast 52; Mask 0xfff]; Term (Committed 1) [Broadcast 16; Mask 0xfff];
        Term (Committed 19) [Mask 0xfff]; Term (Committed 18) [Mask 0xfff; Shl 1; Mask 0x1fff; Shr 1; Mask 0xfff];
        Term (Committed 2) [Mask 0x1fff; Shr 1; Mask 0xfff];
        Term (Committed 3) [Broadcast 52; Mask 0x1fff; Shr 1; Mask 0xfff];
        Term (Committed 1) [Broadcast 16; Mask 0x1fff; Shr 1; Mask 0xfff];
        Term (Committed 19) [Mask 0x1fff; Shr 1; Mask 0xfff]; Term (Committed 2) [Mask 0x1fff; Rotl 12; Mask 0x1000];
        Term (Committed 3) [Broadcast 52; Mask 0x1fff; Rotl 12; Mask 0x1000];
        Term (Committed 1) [Broadcast 16; Mask 0x1fff; Rotl 12; Mask 0x1000];
        Term (Committed 19) [Mask 0x1fff; Rotl 12; Mask 0x1000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 14; Mask 0x7fffffffffffc000];
        Term (Committed 3) [Broadcast 15; Shl 14; Mask 0x7fffffffffffc000];
        Term (Committed 1) [Broadcast 16; Shl 14; Mask 0x7fffffffffffc000];
        Term (Committed 20) [Mask 0x7fffffffffffc000]; Term (Committed 2) [Mask 0x1fff];
        Term (Committed 3) [Broadcast 51; Mask 0x1fff]; Term (Committed 1) [Broadcast 16; Mask 0x1fff];
        Term (Committed 20) [Mask 0x1fff]]
      [Term (Committed 19) [Mask 0x7fffffffffffc000]; Term (Committed 20) [Mask 0x7fffffffffffc000];
        Term (Committed 19) [Mask 0x1fff; Shl 1; Mask 0x1fff]; Term (Committed 20) [Mask 0x1fff]]
      [Term (Committed 19) [Mask 0x7fffffffffffc000]; Term (Committed 2) [Shl 14; Mask 0x7fffffffffffc000];
        Term (Committed 3) [Broadcast 15; Shl 14; Mask 0x7fffffffffffc000];
        Term (Committed 1) [Broadcast 16; Shl 14; Mask 0x7fffffffffffc000];
        Term (Committed 20) [Mask 0x7fffffffffffc000];
        Term (Committed 19) [Mask 0xffffffffffffc000; Shr 1; Mask 0x7fffffffffffc000];
        Term (Committed 2) [Shl 14; Mask 0xffffffffffffc000; Shr 1; Mask 0x7fffffffffffc000];
        Term (Committed 3) [Broadcast 15; Shl 14; Mask 0xffffffffffffc000; Shr 1; Mask 0x7fffffffffffc000];
        Term (Committed 1) [Broadcast 16; Shl 14; Mask 0xffffffffffffc000; Shr 1; Mask 0x7fffffffffffc000];
        Term (Committed 20) [Mask 0xffffffffffffc000; Shr 1; Mask 0x7fffffffffffc000];
        Term (Committed 19) [Mask 0xffffffffffffc000; Rotl 49; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 14; Mask 0xffffffffffffc000; Rotl 49; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 15; Shl 14; Mask 0xffffffffffffc000; Rotl 49; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 14; Mask 0xffffffffffffc000; Rotl 49; Mask 0x8000000000000000];
        Term (Committed 20) [Mask 0xffffffffffffc000; Rotl 49; Mask 0x8000000000000000];
        Term (Committed 19) [Mask 0x1fff; Shl 1; Mask 0x1fff]; Term (Committed 2) [Mask 0x1fff];
        Term (Committed 3) [Broadcast 51; Mask 0x1fff]; Term (Committed 1) [Broadcast 16; Mask 0x1fff];
        Term (Committed 20) [Mask 0x1fff]; Term (Committed 19) [Mask 0x1fff; Shl 1; Mask 0x3fff; Shr 1; Mask 0x1fff];
        Term (Committed 2) [Mask 0x3fff; Shr 1; Mask 0x1fff];
        Term (Committed 3) [Broadcast 51; Mask 0x3fff; Shr 1; Mask 0x1fff];
        Term (Committed 1) [Broadcast 16; Mask 0x3fff; Shr 1; Mask 0x1fff];
        Term (Committed 20) [Mask 0x3fff; Shr 1; Mask 0x1fff];
        Term (Committed 2) [Mask 0x3fff; Rotl 13; Mask 0x2000];
        Term (Committed 3) [Broadcast 51; Mask 0x3fff; Rotl 13; Mask 0x2000];
        Term (Committed 1) [Broadcast 16; Mask 0x3fff; Rotl 13; Mask 0x2000];
        Term (Committed 20) [Mask 0x3fff; Rotl 13; Mask 0x2000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 15; Mask 0x7fffffffffff8000];
        Term (Committed 3) [Broadcast 16; Shl 15; Mask 0x7fffffffffff8000];
        Term (Committed 1) [Broadcast 16; Shl 15; Mask 0x7fffffffffff8000];
        Term (Committed 21) [Mask 0x7fffffffffff8000]; Term (Committed 2) [Mask 0x3fff];
        Term (Committed 3) [Broadcast 50; Mask 0x3fff]; Term (Committed 1) [Broadcast 16; Mask 0x3fff];
        Term (Committed 21) [Mask 0x3fff]]
      [Term (Committed 20) [Mask 0x7fffffffffff8000]; Term (Committed 21) [Mask 0x7fffffffffff8000];
        Term (Committed 20) [Mask 0x3fff; Shl 1; Mask 0x3fff]; Term (Committed 21) [Mask 0x3fff]]
      [Term (Committed 20) [Mask 0x7fffffffffff8000]; Term (Committed 2) [Shl 15; Mask 0x7fffffffffff8000];
        Term (Committed 3) [Broadcast 16; Shl 15; Mask 0x7fffffffffff8000];
        Term (Committed 1) [Broadcast 16; Shl 15; Mask 0x7fffffffffff8000];
        Term (Committed 21) [Mask 0x7fffffffffff8000];
        Term (Committed 20) [Mask 0xffffffffffff8000; Shr 1; Mask 0x7fffffffffff8000];
        Term (Committed 2) [Shl 15; Mask 0xffffffffffff8000; Shr 1; Mask 0x7fffffffffff8000];
        Term (Committed 3) [Broadcast 16; Shl 15; Mask 0xffffffffffff8000; Shr 1; Mask 0x7fffffffffff8000];
        Term (Committed 1) [Broadcast 16; Shl 15; Mask 0xffffffffffff8000; Shr 1; Mask 0x7fffffffffff8000];
        Term (Committed 21) [Mask 0xffffffffffff8000; Shr 1; Mask 0x7fffffffffff8000];
        Term (Committed 20) [Mask 0xffffffffffff8000; Rotl 48; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 15; Mask 0xffffffffffff8000; Rotl 48; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 16; Shl 15; Mask 0xffffffffffff8000; Rotl 48; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 15; Mask 0xffffffffffff8000; Rotl 48; Mask 0x8000000000000000];
        Term (Committed 21) [Mask 0xffffffffffff8000; Rotl 48; Mask 0x8000000000000000];
        Term (Committed 20) [Mask 0x3fff; Shl 1; Mask 0x3fff]; Term (Committed 2) [Mask 0x3fff];
        Term (Committed 3) [Broadcast 50; Mask 0x3fff]; Term (Committed 1) [Broadcast 16; Mask 0x3fff];
        Term (Committed 21) [Mask 0x3fff]; Term (Committed 20) [Mask 0x3fff; Shl 1; Mask 0x7fff; Shr 1; Mask 0x3fff];
        Term (Committed 2) [Mask 0x7fff; Shr 1; Mask 0x3fff];
        Term (Committed 3) [Broadcast 50; Mask 0x7fff; Shr 1; Mask 0x3fff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fff; Shr 1; Mask 0x3fff];
        Term (Committed 21) [Mask 0x7fff; Shr 1; Mask 0x3fff];
        Term (Committed 2) [Mask 0x7fff; Rotl 14; Mask 0x4000];
        Term (Committed 3) [Broadcast 50; Mask 0x7fff; Rotl 14; Mask 0x4000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fff; Rotl 14; Mask 0x4000];
        Term (Committed 21) [Mask 0x7fff; Rotl 14; Mask 0x4000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 16; Mask 0x7fffffffffff0000];
        Term (Committed 3) [Broadcast 17; Shl 16; Mask 0x7fffffffffff0000];
        Term (Committed 1) [Broadcast 16; Shl 16; Mask 0x7fffffffffff0000];
        Term (Committed 22) [Mask 0x7fffffffffff0000]; Term (Committed 2) [Mask 0x7fff];
        Term (Committed 3) [Broadcast 49; Mask 0x7fff]; Term (Committed 1) [Broadcast 16; Mask 0x7fff];
        Term (Committed 22) [Mask 0x7fff]]
      [Term (Committed 21) [Mask 0x7fffffffffff0000]; Term (Committed 22) [Mask 0x7fffffffffff0000];
        Term (Committed 21) [Mask 0x7fff; Shl 1; Mask 0x7fff]; Term (Committed 22) [Mask 0x7fff]]
      [Term (Committed 21) [Mask 0x7fffffffffff0000]; Term (Committed 2) [Shl 16; Mask 0x7fffffffffff0000];
        Term (Committed 3) [Broadcast 17; Shl 16; Mask 0x7fffffffffff0000];
        Term (Committed 1) [Broadcast 16; Shl 16; Mask 0x7fffffffffff0000];
        Term (Committed 22) [Mask 0x7fffffffffff0000];
        Term (Committed 21) [Mask 0xffffffffffff0000; Shr 1; Mask 0x7fffffffffff0000];
        Term (Committed 2) [Shl 16; Mask 0xffffffffffff0000; Shr 1; Mask 0x7fffffffffff0000];
        Term (Committed 3) [Broadcast 17; Shl 16; Mask 0xffffffffffff0000; Shr 1; Mask 0x7fffffffffff0000];
        Term (Committed 1) [Broadcast 16; Shl 16; Mask 0xffffffffffff0000; Shr 1; Mask 0x7fffffffffff0000];
        Term (Committed 22) [Mask 0xffffffffffff0000; Shr 1; Mask 0x7fffffffffff0000];
        Term (Committed 21) [Mask 0xffffffffffff0000; Rotl 47; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 16; Mask 0xffffffffffff0000; Rotl 47; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 17; Shl 16; Mask 0xffffffffffff0000; Rotl 47; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 16; Mask 0xffffffffffff0000; Rotl 47; Mask 0x8000000000000000];
        Term (Committed 22) [Mask 0xffffffffffff0000; Rotl 47; Mask 0x8000000000000000];
        Term (Committed 21) [Mask 0x7fff; Shl 1; Mask 0x7fff]; Term (Committed 2) [Mask 0x7fff];
        Term (Committed 3) [Broadcast 49; Mask 0x7fff]; Term (Committed 1) [Broadcast 16; Mask 0x7fff];
        Term (Committed 22) [Mask 0x7fff]; Term (Committed 21) [Mask 0x7fff; Shl 1; Mask 0xffff; Shr 1; Mask 0x7fff];
        Term (Committed 2) [Mask 0xffff; Shr 1; Mask 0x7fff];
        Term (Committed 3) [Broadcast 49; Mask 0xffff; Shr 1; Mask 0x7fff];
        Term (Committed 1) [Broadcast 16; Mask 0xffff; Shr 1; Mask 0x7fff];
        Term (Committed 22) [Mask 0xffff; Shr 1; Mask 0x7fff];
        Term (Committed 2) [Mask 0xffff; Rotl 15; Mask 0x8000];
        Term (Committed 3) [Broadcast 49; Mask 0xffff; Rotl 15; Mask 0x8000];
        Term (Committed 1) [Broadcast 16; Mask 0xffff; Rotl 15; Mask 0x8000];
        Term (Committed 22) [Mask 0xffff; Rotl 15; Mask 0x8000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 17; Mask 0x7ffffffffffe0000];
        Term (Committed 3) [Broadcast 18; Shl 17; Mask 0x7ffffffffffe0000];
        Term (Committed 1) [Broadcast 16; Shl 17; Mask 0x7ffffffffffe0000];
        Term (Committed 23) [Mask 0x7ffffffffffe0000]; Term (Committed 2) [Mask 0xffff];
        Term (Committed 3) [Broadcast 48; Mask 0xffff]; Term (Committed 1) [Broadcast 16; Mask 0xffff];
        Term (Committed 23) [Mask 0xffff]]
      [Term (Committed 22) [Mask 0x7ffffffffffe0000]; Term (Committed 23) [Mask 0x7ffffffffffe0000];
        Term (Committed 22) [Mask 0xffff; Shl 1; Mask 0xffff]; Term (Committed 23) [Mask 0xffff]]
      [Term (Committed 22) [Mask 0x7ffffffffffe0000]; Term (Committed 2) [Shl 17; Mask 0x7ffffffffffe0000];
        Term (Committed 3) [Broadcast 18; Shl 17; Mask 0x7ffffffffffe0000];
        Term (Committed 1) [Broadcast 16; Shl 17; Mask 0x7ffffffffffe0000];
        Term (Committed 23) [Mask 0x7ffffffffffe0000];
        Term (Committed 22) [Mask 0xfffffffffffe0000; Shr 1; Mask 0x7ffffffffffe0000];
        Term (Committed 2) [Shl 17; Mask 0xfffffffffffe0000; Shr 1; Mask 0x7ffffffffffe0000];
        Term (Committed 3) [Broadcast 18; Shl 17; Mask 0xfffffffffffe0000; Shr 1; Mask 0x7ffffffffffe0000];
        Term (Committed 1) [Broadcast 16; Shl 17; Mask 0xfffffffffffe0000; Shr 1; Mask 0x7ffffffffffe0000];
        Term (Committed 23) [Mask 0xfffffffffffe0000; Shr 1; Mask 0x7ffffffffffe0000];
        Term (Committed 22) [Mask 0xfffffffffffe0000; Rotl 46; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 17; Mask 0xfffffffffffe0000; Rotl 46; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 18; Shl 17; Mask 0xfffffffffffe0000; Rotl 46; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 17; Mask 0xfffffffffffe0000; Rotl 46; Mask 0x8000000000000000];
        Term (Committed 23) [Mask 0xfffffffffffe0000; Rotl 46; Mask 0x8000000000000000];
        Term (Committed 22) [Mask 0xffff; Shl 1; Mask 0xffff]; Term (Committed 2) [Mask 0xffff];
        Term (Committed 3) [Broadcast 48; Mask 0xffff]; Term (Committed 1) [Broadcast 16; Mask 0xffff];
        Term (Committed 23) [Mask 0xffff];
        Term (Committed 22) [Mask 0xffff; Shl 1; Mask 0x1ffff; Shr 1; Mask 0xffff];
        Term (Committed 2) [Mask 0x1ffff; Shr 1; Mask 0xffff];
        Term (Committed 3) [Broadcast 48; Mask 0x1ffff; Shr 1; Mask 0xffff];
        Term (Committed 1) [Broadcast 16; Mask 0x1ffff; Shr 1; Mask 0xffff];
        Term (Committed 23) [Mask 0x1ffff; Shr 1; Mask 0xffff];
        Term (Committed 2) [Mask 0x1ffff; Rotl 16; Mask 0x10000];
        Term (Committed 3) [Broadcast 48; Mask 0x1ffff; Rotl 16; Mask 0x10000];
        Term (Committed 1) [Broadcast 16; Mask 0x1ffff; Rotl 16; Mask 0x10000];
        Term (Committed 23) [Mask 0x1ffff; Rotl 16; Mask 0x10000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 18; Mask 0x7ffffffffffc0000];
        Term (Committed 3) [Broadcast 19; Shl 18; Mask 0x7ffffffffffc0000];
        Term (Committed 1) [Broadcast 16; Shl 18; Mask 0x7ffffffffffc0000];
        Term (Committed 24) [Mask 0x7ffffffffffc0000]; Term (Committed 2) [Mask 0x1ffff];
        Term (Committed 3) [Broadcast 47; Mask 0x1ffff]; Term (Committed 1) [Broadcast 16; Mask 0x1ffff];
        Term (Committed 24) [Mask 0x1ffff]]
      [Term (Committed 23) [Mask 0x7ffffffffffc0000]; Term (Committed 24) [Mask 0x7ffffffffffc0000];
        Term (Committed 23) [Mask 0x1ffff; Shl 1; Mask 0x1ffff]; Term (Committed 24) [Mask 0x1ffff]]
      [Term (Committed 23) [Mask 0x7ffffffffffc0000]; Term (Committed 2) [Shl 18; Mask 0x7ffffffffffc0000];
        Term (Committed 3) [Broadcast 19; Shl 18; Mask 0x7ffffffffffc0000];
        Term (Committed 1) [Broadcast 16; Shl 18; Mask 0x7ffffffffffc0000];
        Term (Committed 24) [Mask 0x7ffffffffffc0000];
        Term (Committed 23) [Mask 0xfffffffffffc0000; Shr 1; Mask 0x7ffffffffffc0000];
        Term (Committed 2) [Shl 18; Mask 0xfffffffffffc0000; Shr 1; Mask 0x7ffffffffffc0000];
        Term (Committed 3) [Broadcast 19; Shl 18; Mask 0xfffffffffffc0000; Shr 1; Mask 0x7ffffffffffc0000];
        Term (Committed 1) [Broadcast 16; Shl 18; Mask 0xfffffffffffc0000; Shr 1; Mask 0x7ffffffffffc0000];
        Term (Committed 24) [Mask 0xfffffffffffc0000; Shr 1; Mask 0x7ffffffffffc0000];
        Term (Committed 23) [Mask 0xfffffffffffc0000; Rotl 45; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 18; Mask 0xfffffffffffc0000; Rotl 45; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 19; Shl 18; Mask 0xfffffffffffc0000; Rotl 45; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 18; Mask 0xfffffffffffc0000; Rotl 45; Mask 0x8000000000000000];
        Term (Committed 24) [Mask 0xfffffffffffc0000; Rotl 45; Mask 0x8000000000000000];
        Term (Committed 23) [Mask 0x1ffff; Shl 1; Mask 0x1ffff]; Term (Committed 2) [Mask 0x1ffff];
        Term (Committed 3) [Broadcast 47; Mask 0x1ffff]; Term (Committed 1) [Broadcast 16; Mask 0x1ffff];
        Term (Committed 24) [Mask 0x1ffff];
        Term (Committed 23) [Mask 0x1ffff; Shl 1; Mask 0x3ffff; Shr 1; Mask 0x1ffff];
        Term (Committed 2) [Mask 0x3ffff; Shr 1; Mask 0x1ffff];
        Term (Committed 3) [Broadcast 47; Mask 0x3ffff; Shr 1; Mask 0x1ffff];
        Term (Committed 1) [Broadcast 16; Mask 0x3ffff; Shr 1; Mask 0x1ffff];
        Term (Committed 24) [Mask 0x3ffff; Shr 1; Mask 0x1ffff];
        Term (Committed 2) [Mask 0x3ffff; Rotl 17; Mask 0x20000];
        Term (Committed 3) [Broadcast 47; Mask 0x3ffff; Rotl 17; Mask 0x20000];
        Term (Committed 1) [Broadcast 16; Mask 0x3ffff; Rotl 17; Mask 0x20000];
        Term (Committed 24) [Mask 0x3ffff; Rotl 17; Mask 0x20000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 19; Mask 0x7ffffffffff80000];
        Term (Committed 3) [Broadcast 20; Shl 19; Mask 0x7ffffffffff80000];
        Term (Committed 1) [Broadcast 16; Shl 19; Mask 0x7ffffffffff80000];
        Term (Committed 25) [Mask 0x7ffffffffff80000]; Term (Committed 2) [Mask 0x3ffff];
        Term (Committed 3) [Broadcast 46; Mask 0x3ffff]; Term (Committed 1) [Broadcast 16; Mask 0x3ffff];
        Term (Committed 25) [Mask 0x3ffff]]
      [Term (Committed 24) [Mask 0x7ffffffffff80000]; Term (Committed 25) [Mask 0x7ffffffffff80000];
        Term (Committed 24) [Mask 0x3ffff; Shl 1; Mask 0x3ffff]; Term (Committed 25) [Mask 0x3ffff]]
      [Term (Committed 24) [Mask 0x7ffffffffff80000]; Term (Committed 2) [Shl 19; Mask 0x7ffffffffff80000];
        Term (Committed 3) [Broadcast 20; Shl 19; Mask 0x7ffffffffff80000];
        Term (Committed 1) [Broadcast 16; Shl 19; Mask 0x7ffffffffff80000];
        Term (Committed 25) [Mask 0x7ffffffffff80000];
        Term (Committed 24) [Mask 0xfffffffffff80000; Shr 1; Mask 0x7ffffffffff80000];
        Term (Committed 2) [Shl 19; Mask 0xfffffffffff80000; Shr 1; Mask 0x7ffffffffff80000];
        Term (Committed 3) [Broadcast 20; Shl 19; Mask 0xfffffffffff80000; Shr 1; Mask 0x7ffffffffff80000];
        Term (Committed 1) [Broadcast 16; Shl 19; Mask 0xfffffffffff80000; Shr 1; Mask 0x7ffffffffff80000];
        Term (Committed 25) [Mask 0xfffffffffff80000; Shr 1; Mask 0x7ffffffffff80000];
        Term (Committed 24) [Mask 0xfffffffffff80000; Rotl 44; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 19; Mask 0xfffffffffff80000; Rotl 44; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 20; Shl 19; Mask 0xfffffffffff80000; Rotl 44; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 19; Mask 0xfffffffffff80000; Rotl 44; Mask 0x8000000000000000];
        Term (Committed 25) [Mask 0xfffffffffff80000; Rotl 44; Mask 0x8000000000000000];
        Term (Committed 24) [Mask 0x3ffff; Shl 1; Mask 0x3ffff]; Term (Committed 2) [Mask 0x3ffff];
        Term (Committed 3) [Broadcast 46; Mask 0x3ffff]; Term (Committed 1) [Broadcast 16; Mask 0x3ffff];
        Term (Committed 25) [Mask 0x3ffff];
        Term (Committed 24) [Mask 0x3ffff; Shl 1; Mask 0x7ffff; Shr 1; Mask 0x3ffff];
        Term (Committed 2) [Mask 0x7ffff; Shr 1; Mask 0x3ffff];
        Term (Committed 3) [Broadcast 46; Mask 0x7ffff; Shr 1; Mask 0x3ffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffff; Shr 1; Mask 0x3ffff];
        Term (Committed 25) [Mask 0x7ffff; Shr 1; Mask 0x3ffff];
        Term (Committed 2) [Mask 0x7ffff; Rotl 18; Mask 0x40000];
        Term (Committed 3) [Broadcast 46; Mask 0x7ffff; Rotl 18; Mask 0x40000];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffff; Rotl 18; Mask 0x40000];
        Term (Committed 25) [Mask 0x7ffff; Rotl 18; Mask 0x40000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 20; Mask 0x7ffffffffff00000];
        Term (Committed 3) [Broadcast 21; Shl 20; Mask 0x7ffffffffff00000];
        Term (Committed 1) [Broadcast 16; Shl 20; Mask 0x7ffffffffff00000];
        Term (Committed 26) [Mask 0x7ffffffffff00000]; Term (Committed 2) [Mask 0x7ffff];
        Term (Committed 3) [Broadcast 45; Mask 0x7ffff]; Term (Committed 1) [Broadcast 16; Mask 0x7ffff];
        Term (Committed 26) [Mask 0x7ffff]]
      [Term (Committed 25) [Mask 0x7ffffffffff00000]; Term (Committed 26) [Mask 0x7ffffffffff00000];
        Term (Committed 25) [Mask 0x7ffff; Shl 1; Mask 0x7ffff]; Term (Committed 26) [Mask 0x7ffff]]
      [Term (Committed 25) [Mask 0x7ffffffffff00000]; Term (Committed 2) [Shl 20; Mask 0x7ffffffffff00000];
        Term (Committed 3) [Broadcast 21; Shl 20; Mask 0x7ffffffffff00000];
        Term (Committed 1) [Broadcast 16; Shl 20; Mask 0x7ffffffffff00000];
        Term (Committed 26) [Mask 0x7ffffffffff00000];
        Term (Committed 25) [Mask 0xfffffffffff00000; Shr 1; Mask 0x7ffffffffff00000];
        Term (Committed 2) [Shl 20; Mask 0xfffffffffff00000; Shr 1; Mask 0x7ffffffffff00000];
        Term (Committed 3) [Broadcast 21; Shl 20; Mask 0xfffffffffff00000; Shr 1; Mask 0x7ffffffffff00000];
        Term (Committed 1) [Broadcast 16; Shl 20; Mask 0xfffffffffff00000; Shr 1; Mask 0x7ffffffffff00000];
        Term (Committed 26) [Mask 0xfffffffffff00000; Shr 1; Mask 0x7ffffffffff00000];
        Term (Committed 25) [Mask 0xfffffffffff00000; Rotl 43; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 20; Mask 0xfffffffffff00000; Rotl 43; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 21; Shl 20; Mask 0xfffffffffff00000; Rotl 43; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 20; Mask 0xfffffffffff00000; Rotl 43; Mask 0x8000000000000000];
        Term (Committed 26) [Mask 0xfffffffffff00000; Rotl 43; Mask 0x8000000000000000];
        Term (Committed 25) [Mask 0x7ffff; Shl 1; Mask 0x7ffff]; Term (Committed 2) [Mask 0x7ffff];
        Term (Committed 3) [Broadcast 45; Mask 0x7ffff]; Term (Committed 1) [Broadcast 16; Mask 0x7ffff];
        Term (Committed 26) [Mask 0x7ffff];
        Term (Committed 25) [Mask 0x7ffff; Shl 1; Mask 0xfffff; Shr 1; Mask 0x7ffff];
        Term (Committed 2) [Mask 0xfffff; Shr 1; Mask 0x7ffff];
        Term (Committed 3) [Broadcast 45; Mask 0xfffff; Shr 1; Mask 0x7ffff];
        Term (Committed 1) [Broadcast 16; Mask 0xfffff; Shr 1; Mask 0x7ffff];
        Term (Committed 26) [Mask 0xfffff; Shr 1; Mask 0x7ffff];
        Term (Committed 2) [Mask 0xfffff; Rotl 19; Mask 0x80000];
        Term (Committed 3) [Broadcast 45; Mask 0xfffff; Rotl 19; Mask 0x80000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffff; Rotl 19; Mask 0x80000];
        Term (Committed 26) [Mask 0xfffff; Rotl 19; Mask 0x80000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 21; Mask 0x7fffffffffe00000];
        Term (Committed 3) [Broadcast 22; Shl 21; Mask 0x7fffffffffe00000];
        Term (Committed 1) [Broadcast 16; Shl 21; Mask 0x7fffffffffe00000];
        Term (Committed 27) [Mask 0x7fffffffffe00000]; Term (Committed 2) [Mask 0xfffff];
        Term (Committed 3) [Broadcast 44; Mask 0xfffff]; Term (Committed 1) [Broadcast 16; Mask 0xfffff];
        Term (Committed 27) [Mask 0xfffff]]
      [Term (Committed 26) [Mask 0x7fffffffffe00000]; Term (Committed 27) [Mask 0x7fffffffffe00000];
        Term (Committed 26) [Mask 0xfffff; Shl 1; Mask 0xfffff]; Term (Committed 27) [Mask 0xfffff]]
      [Term (Committed 26) [Mask 0x7fffffffffe00000]; Term (Committed 2) [Shl 21; Mask 0x7fffffffffe00000];
        Term (Committed 3) [Broadcast 22; Shl 21; Mask 0x7fffffffffe00000];
        Term (Committed 1) [Broadcast 16; Shl 21; Mask 0x7fffffffffe00000];
        Term (Committed 27) [Mask 0x7fffffffffe00000];
        Term (Committed 26) [Mask 0xffffffffffe00000; Shr 1; Mask 0x7fffffffffe00000];
        Term (Committed 2) [Shl 21; Mask 0xffffffffffe00000; Shr 1; Mask 0x7fffffffffe00000];
        Term (Committed 3) [Broadcast 22; Shl 21; Mask 0xffffffffffe00000; Shr 1; Mask 0x7fffffffffe00000];
        Term (Committed 1) [Broadcast 16; Shl 21; Mask 0xffffffffffe00000; Shr 1; Mask 0x7fffffffffe00000];
        Term (Committed 27) [Mask 0xffffffffffe00000; Shr 1; Mask 0x7fffffffffe00000];
        Term (Committed 26) [Mask 0xffffffffffe00000; Rotl 42; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 21; Mask 0xffffffffffe00000; Rotl 42; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 22; Shl 21; Mask 0xffffffffffe00000; Rotl 42; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 21; Mask 0xffffffffffe00000; Rotl 42; Mask 0x8000000000000000];
        Term (Committed 27) [Mask 0xffffffffffe00000; Rotl 42; Mask 0x8000000000000000];
        Term (Committed 26) [Mask 0xfffff; Shl 1; Mask 0xfffff]; Term (Committed 2) [Mask 0xfffff];
        Term (Committed 3) [Broadcast 44; Mask 0xfffff]; Term (Committed 1) [Broadcast 16; Mask 0xfffff];
        Term (Committed 27) [Mask 0xfffff];
        Term (Committed 26) [Mask 0xfffff; Shl 1; Mask 0x1fffff; Shr 1; Mask 0xfffff];
        Term (Committed 2) [Mask 0x1fffff; Shr 1; Mask 0xfffff];
        Term (Committed 3) [Broadcast 44; Mask 0x1fffff; Shr 1; Mask 0xfffff];
        Term (Committed 1) [Broadcast 16; Mask 0x1fffff; Shr 1; Mask 0xfffff];
        Term (Committed 27) [Mask 0x1fffff; Shr 1; Mask 0xfffff];
        Term (Committed 2) [Mask 0x1fffff; Rotl 20; Mask 0x100000];
        Term (Committed 3) [Broadcast 44; Mask 0x1fffff; Rotl 20; Mask 0x100000];
        Term (Committed 1) [Broadcast 16; Mask 0x1fffff; Rotl 20; Mask 0x100000];
        Term (Committed 27) [Mask 0x1fffff; Rotl 20; Mask 0x100000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 22; Mask 0x7fffffffffc00000];
        Term (Committed 3) [Broadcast 23; Shl 22; Mask 0x7fffffffffc00000];
        Term (Committed 1) [Broadcast 16; Shl 22; Mask 0x7fffffffffc00000];
        Term (Committed 28) [Mask 0x7fffffffffc00000]; Term (Committed 2) [Mask 0x1fffff];
        Term (Committed 3) [Broadcast 43; Mask 0x1fffff]; Term (Committed 1) [Broadcast 16; Mask 0x1fffff];
        Term (Committed 28) [Mask 0x1fffff]]
      [Term (Committed 27) [Mask 0x7fffffffffc00000]; Term (Committed 28) [Mask 0x7fffffffffc00000];
        Term (Committed 27) [Mask 0x1fffff; Shl 1; Mask 0x1fffff]; Term (Committed 28) [Mask 0x1fffff]]
      [Term (Committed 27) [Mask 0x7fffffffffc00000]; Term (Committed 2) [Shl 22; Mask 0x7fffffffffc00000];
        Term (Committed 3) [Broadcast 23; Shl 22; Mask 0x7fffffffffc00000];
        Term (Committed 1) [Broadcast 16; Shl 22; Mask 0x7fffffffffc00000];
        Term (Committed 28) [Mask 0x7fffffffffc00000];
        Term (Committed 27) [Mask 0xffffffffffc00000; Shr 1; Mask 0x7fffffffffc00000];
        Term (Committed 2) [Shl 22; Mask 0xffffffffffc00000; Shr 1; Mask 0x7fffffffffc00000];
        Term (Committed 3) [Broadcast 23; Shl 22; Mask 0xffffffffffc00000; Shr 1; Mask 0x7fffffffffc00000];
        Term (Committed 1) [Broadcast 16; Shl 22; Mask 0xffffffffffc00000; Shr 1; Mask 0x7fffffffffc00000];
        Term (Committed 28) [Mask 0xffffffffffc00000; Shr 1; Mask 0x7fffffffffc00000];
        Term (Committed 27) [Mask 0xffffffffffc00000; Rotl 41; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 22; Mask 0xffffffffffc00000; Rotl 41; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 23; Shl 22; Mask 0xffffffffffc00000; Rotl 41; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 22; Mask 0xffffffffffc00000; Rotl 41; Mask 0x8000000000000000];
        Term (Committed 28) [Mask 0xffffffffffc00000; Rotl 41; Mask 0x8000000000000000];
        Term (Committed 27) [Mask 0x1fffff; Shl 1; Mask 0x1fffff]; Term (Committed 2) [Mask 0x1fffff];
        Term (Committed 3) [Broadcast 43; Mask 0x1fffff]; Term (Committed 1) [Broadcast 16; Mask 0x1fffff];
        Term (Committed 28) [Mask 0x1fffff];
        Term (Committed 27) [Mask 0x1fffff; Shl 1; Mask 0x3fffff; Shr 1; Mask 0x1fffff];
        Term (Committed 2) [Mask 0x3fffff; Shr 1; Mask 0x1fffff];
        Term (Committed 3) [Broadcast 43; Mask 0x3fffff; Shr 1; Mask 0x1fffff];
        Term (Committed 1) [Broadcast 16; Mask 0x3fffff; Shr 1; Mask 0x1fffff];
        Term (Committed 28) [Mask 0x3fffff; Shr 1; Mask 0x1fffff];
        Term (Committed 2) [Mask 0x3fffff; Rotl 21; Mask 0x200000];
        Term (Committed 3) [Broadcast 43; Mask 0x3fffff; Rotl 21; Mask 0x200000];
        Term (Committed 1) [Broadcast 16; Mask 0x3fffff; Rotl 21; Mask 0x200000];
        Term (Committed 28) [Mask 0x3fffff; Rotl 21; Mask 0x200000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 23; Mask 0x7fffffffff800000];
        Term (Committed 3) [Broadcast 24; Shl 23; Mask 0x7fffffffff800000];
        Term (Committed 1) [Broadcast 16; Shl 23; Mask 0x7fffffffff800000];
        Term (Committed 29) [Mask 0x7fffffffff800000]; Term (Committed 2) [Mask 0x3fffff];
        Term (Committed 3) [Broadcast 42; Mask 0x3fffff]; Term (Committed 1) [Broadcast 16; Mask 0x3fffff];
        Term (Committed 29) [Mask 0x3fffff]]
      [Term (Committed 28) [Mask 0x7fffffffff800000]; Term (Committed 29) [Mask 0x7fffffffff800000];
        Term (Committed 28) [Mask 0x3fffff; Shl 1; Mask 0x3fffff]; Term (Committed 29) [Mask 0x3fffff]]
      [Term (Committed 28) [Mask 0x7fffffffff800000]; Term (Committed 2) [Shl 23; Mask 0x7fffffffff800000];
        Term (Committed 3) [Broadcast 24; Shl 23; Mask 0x7fffffffff800000];
        Term (Committed 1) [Broadcast 16; Shl 23; Mask 0x7fffffffff800000];
        Term (Committed 29) [Mask 0x7fffffffff800000];
        Term (Committed 28) [Mask 0xffffffffff800000; Shr 1; Mask 0x7fffffffff800000];
        Term (Committed 2) [Shl 23; Mask 0xffffffffff800000; Shr 1; Mask 0x7fffffffff800000];
        Term (Committed 3) [Broadcast 24; Shl 23; Mask 0xffffffffff800000; Shr 1; Mask 0x7fffffffff800000];
        Term (Committed 1) [Broadcast 16; Shl 23; Mask 0xffffffffff800000; Shr 1; Mask 0x7fffffffff800000];
        Term (Committed 29) [Mask 0xffffffffff800000; Shr 1; Mask 0x7fffffffff800000];
        Term (Committed 28) [Mask 0xffffffffff800000; Rotl 40; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 23; Mask 0xffffffffff800000; Rotl 40; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 24; Shl 23; Mask 0xffffffffff800000; Rotl 40; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 23; Mask 0xffffffffff800000; Rotl 40; Mask 0x8000000000000000];
        Term (Committed 29) [Mask 0xffffffffff800000; Rotl 40; Mask 0x8000000000000000];
        Term (Committed 28) [Mask 0x3fffff; Shl 1; Mask 0x3fffff]; Term (Committed 2) [Mask 0x3fffff];
        Term (Committed 3) [Broadcast 42; Mask 0x3fffff]; Term (Committed 1) [Broadcast 16; Mask 0x3fffff];
        Term (Committed 29) [Mask 0x3fffff];
        Term (Committed 28) [Mask 0x3fffff; Shl 1; Mask 0x7fffff; Shr 1; Mask 0x3fffff];
        Term (Committed 2) [Mask 0x7fffff; Shr 1; Mask 0x3fffff];
        Term (Committed 3) [Broadcast 42; Mask 0x7fffff; Shr 1; Mask 0x3fffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffff; Shr 1; Mask 0x3fffff];
        Term (Committed 29) [Mask 0x7fffff; Shr 1; Mask 0x3fffff];
        Term (Committed 2) [Mask 0x7fffff; Rotl 22; Mask 0x400000];
        Term (Committed 3) [Broadcast 42; Mask 0x7fffff; Rotl 22; Mask 0x400000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffff; Rotl 22; Mask 0x400000];
        Term (Committed 29) [Mask 0x7fffff; Rotl 22; Mask 0x400000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 24; Mask 0x7fffffffff000000];
        Term (Committed 3) [Broadcast 25; Shl 24; Mask 0x7fffffffff000000];
        Term (Committed 1) [Broadcast 16; Shl 24; Mask 0x7fffffffff000000];
        Term (Committed 30) [Mask 0x7fffffffff000000]; Term (Committed 2) [Mask 0x7fffff];
        Term (Committed 3) [Broadcast 41; Mask 0x7fffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffff];
        Term (Committed 30) [Mask 0x7fffff]]
      [Term (Committed 29) [Mask 0x7fffffffff000000]; Term (Committed 30) [Mask 0x7fffffffff000000];
        Term (Committed 29) [Mask 0x7fffff; Shl 1; Mask 0x7fffff]; Term (Committed 30) [Mask 0x7fffff]]
      [Term (Committed 29) [Mask 0x7fffffffff000000]; Term (Committed 2) [Shl 24; Mask 0x7fffffffff000000];
        Term (Committed 3) [Broadcast 25; Shl 24; Mask 0x7fffffffff000000];
        Term (Committed 1) [Broadcast 16; Shl 24; Mask 0x7fffffffff000000];
        Term (Committed 30) [Mask 0x7fffffffff000000];
        Term (Committed 29) [Mask 0xffffffffff000000; Shr 1; Mask 0x7fffffffff000000];
        Term (Committed 2) [Shl 24; Mask 0xffffffffff000000; Shr 1; Mask 0x7fffffffff000000];
        Term (Committed 3) [Broadcast 25; Shl 24; Mask 0xffffffffff000000; Shr 1; Mask 0x7fffffffff000000];
        Term (Committed 1) [Broadcast 16; Shl 24; Mask 0xffffffffff000000; Shr 1; Mask 0x7fffffffff000000];
        Term (Committed 30) [Mask 0xffffffffff000000; Shr 1; Mask 0x7fffffffff000000];
        Term (Committed 29) [Mask 0xffffffffff000000; Rotl 39; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 24; Mask 0xffffffffff000000; Rotl 39; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 25; Shl 24; Mask 0xffffffffff000000; Rotl 39; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 24; Mask 0xffffffffff000000; Rotl 39; Mask 0x8000000000000000];
        Term (Committed 30) [Mask 0xffffffffff000000; Rotl 39; Mask 0x8000000000000000];
        Term (Committed 29) [Mask 0x7fffff; Shl 1; Mask 0x7fffff]; Term (Committed 2) [Mask 0x7fffff];
        Term (Committed 3) [Broadcast 41; Mask 0x7fffff]; Term (Committed 1) [Broadcast 16; Mask 0x7fffff];
        Term (Committed 30) [Mask 0x7fffff];
        Term (Committed 29) [Mask 0x7fffff; Shl 1; Mask 0xffffff; Shr 1; Mask 0x7fffff];
        Term (Committed 2) [Mask 0xffffff; Shr 1; Mask 0x7fffff];
        Term (Committed 3) [Broadcast 41; Mask 0xffffff; Shr 1; Mask 0x7fffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffff; Shr 1; Mask 0x7fffff];
        Term (Committed 30) [Mask 0xffffff; Shr 1; Mask 0x7fffff];
        Term (Committed 2) [Mask 0xffffff; Rotl 23; Mask 0x800000];
        Term (Committed 3) [Broadcast 41; Mask 0xffffff; Rotl 23; Mask 0x800000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffff; Rotl 23; Mask 0x800000];
        Term (Committed 30) [Mask 0xffffff; Rotl 23; Mask 0x800000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 25; Mask 0x7ffffffffe000000];
        Term (Committed 3) [Broadcast 26; Shl 25; Mask 0x7ffffffffe000000];
        Term (Committed 1) [Broadcast 16; Shl 25; Mask 0x7ffffffffe000000];
        Term (Committed 31) [Mask 0x7ffffffffe000000]; Term (Committed 2) [Mask 0xffffff];
        Term (Committed 3) [Broadcast 40; Mask 0xffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffff];
        Term (Committed 31) [Mask 0xffffff]]
      [Term (Committed 30) [Mask 0x7ffffffffe000000]; Term (Committed 31) [Mask 0x7ffffffffe000000];
        Term (Committed 30) [Mask 0xffffff; Shl 1; Mask 0xffffff]; Term (Committed 31) [Mask 0xffffff]]
      [Term (Committed 30) [Mask 0x7ffffffffe000000]; Term (Committed 2) [Shl 25; Mask 0x7ffffffffe000000];
        Term (Committed 3) [Broadcast 26; Shl 25; Mask 0x7ffffffffe000000];
        Term (Committed 1) [Broadcast 16; Shl 25; Mask 0x7ffffffffe000000];
        Term (Committed 31) [Mask 0x7ffffffffe000000];
        Term (Committed 30) [Mask 0xfffffffffe000000; Shr 1; Mask 0x7ffffffffe000000];
        Term (Committed 2) [Shl 25; Mask 0xfffffffffe000000; Shr 1; Mask 0x7ffffffffe000000];
        Term (Committed 3) [Broadcast 26; Shl 25; Mask 0xfffffffffe000000; Shr 1; Mask 0x7ffffffffe000000];
        Term (Committed 1) [Broadcast 16; Shl 25; Mask 0xfffffffffe000000; Shr 1; Mask 0x7ffffffffe000000];
        Term (Committed 31) [Mask 0xfffffffffe000000; Shr 1; Mask 0x7ffffffffe000000];
        Term (Committed 30) [Mask 0xfffffffffe000000; Rotl 38; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 25; Mask 0xfffffffffe000000; Rotl 38; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 26; Shl 25; Mask 0xfffffffffe000000; Rotl 38; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 25; Mask 0xfffffffffe000000; Rotl 38; Mask 0x8000000000000000];
        Term (Committed 31) [Mask 0xfffffffffe000000; Rotl 38; Mask 0x8000000000000000];
        Term (Committed 30) [Mask 0xffffff; Shl 1; Mask 0xffffff]; Term (Committed 2) [Mask 0xffffff];
        Term (Committed 3) [Broadcast 40; Mask 0xffffff]; Term (Committed 1) [Broadcast 16; Mask 0xffffff];
        Term (Committed 31) [Mask 0xffffff];
        Term (Committed 30) [Mask 0xffffff; Shl 1; Mask 0x1ffffff; Shr 1; Mask 0xffffff];
        Term (Committed 2) [Mask 0x1ffffff; Shr 1; Mask 0xffffff];
        Term (Committed 3) [Broadcast 40; Mask 0x1ffffff; Shr 1; Mask 0xffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x1ffffff; Shr 1; Mask 0xffffff];
        Term (Committed 31) [Mask 0x1ffffff; Shr 1; Mask 0xffffff];
        Term (Committed 2) [Mask 0x1ffffff; Rotl 24; Mask 0x1000000];
        Term (Committed 3) [Broadcast 40; Mask 0x1ffffff; Rotl 24; Mask 0x1000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1ffffff; Rotl 24; Mask 0x1000000];
        Term (Committed 31) [Mask 0x1ffffff; Rotl 24; Mask 0x1000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 26; Mask 0x7ffffffffc000000];
        Term (Committed 3) [Broadcast 27; Shl 26; Mask 0x7ffffffffc000000];
        Term (Committed 1) [Broadcast 16; Shl 26; Mask 0x7ffffffffc000000];
        Term (Committed 32) [Mask 0x7ffffffffc000000]; Term (Committed 2) [Mask 0x1ffffff];
        Term (Committed 3) [Broadcast 39; Mask 0x1ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x1ffffff];
        Term (Committed 32) [Mask 0x1ffffff]]
      [Term (Committed 31) [Mask 0x7ffffffffc000000]; Term (Committed 32) [Mask 0x7ffffffffc000000];
        Term (Committed 31) [Mask 0x1ffffff; Shl 1; Mask 0x1ffffff]; Term (Committed 32) [Mask 0x1ffffff]]
      [Term (Committed 31) [Mask 0x7ffffffffc000000]; Term (Committed 2) [Shl 26; Mask 0x7ffffffffc000000];
        Term (Committed 3) [Broadcast 27; Shl 26; Mask 0x7ffffffffc000000];
        Term (Committed 1) [Broadcast 16; Shl 26; Mask 0x7ffffffffc000000];
        Term (Committed 32) [Mask 0x7ffffffffc000000];
        Term (Committed 31) [Mask 0xfffffffffc000000; Shr 1; Mask 0x7ffffffffc000000];
        Term (Committed 2) [Shl 26; Mask 0xfffffffffc000000; Shr 1; Mask 0x7ffffffffc000000];
        Term (Committed 3) [Broadcast 27; Shl 26; Mask 0xfffffffffc000000; Shr 1; Mask 0x7ffffffffc000000];
        Term (Committed 1) [Broadcast 16; Shl 26; Mask 0xfffffffffc000000; Shr 1; Mask 0x7ffffffffc000000];
        Term (Committed 32) [Mask 0xfffffffffc000000; Shr 1; Mask 0x7ffffffffc000000];
        Term (Committed 31) [Mask 0xfffffffffc000000; Rotl 37; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 26; Mask 0xfffffffffc000000; Rotl 37; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 27; Shl 26; Mask 0xfffffffffc000000; Rotl 37; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 26; Mask 0xfffffffffc000000; Rotl 37; Mask 0x8000000000000000];
        Term (Committed 32) [Mask 0xfffffffffc000000; Rotl 37; Mask 0x8000000000000000];
        Term (Committed 31) [Mask 0x1ffffff; Shl 1; Mask 0x1ffffff]; Term (Committed 2) [Mask 0x1ffffff];
        Term (Committed 3) [Broadcast 39; Mask 0x1ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x1ffffff];
        Term (Committed 32) [Mask 0x1ffffff];
        Term (Committed 31) [Mask 0x1ffffff; Shl 1; Mask 0x3ffffff; Shr 1; Mask 0x1ffffff];
        Term (Committed 2) [Mask 0x3ffffff; Shr 1; Mask 0x1ffffff];
        Term (Committed 3) [Broadcast 39; Mask 0x3ffffff; Shr 1; Mask 0x1ffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x3ffffff; Shr 1; Mask 0x1ffffff];
        Term (Committed 32) [Mask 0x3ffffff; Shr 1; Mask 0x1ffffff];
        Term (Committed 2) [Mask 0x3ffffff; Rotl 25; Mask 0x2000000];
        Term (Committed 3) [Broadcast 39; Mask 0x3ffffff; Rotl 25; Mask 0x2000000];
        Term (Committed 1) [Broadcast 16; Mask 0x3ffffff; Rotl 25; Mask 0x2000000];
        Term (Committed 32) [Mask 0x3ffffff; Rotl 25; Mask 0x2000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 27; Mask 0x7ffffffff8000000];
        Term (Committed 3) [Broadcast 28; Shl 27; Mask 0x7ffffffff8000000];
        Term (Committed 1) [Broadcast 16; Shl 27; Mask 0x7ffffffff8000000];
        Term (Committed 33) [Mask 0x7ffffffff8000000]; Term (Committed 2) [Mask 0x3ffffff];
        Term (Committed 3) [Broadcast 38; Mask 0x3ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3ffffff];
        Term (Committed 33) [Mask 0x3ffffff]]
      [Term (Committed 32) [Mask 0x7ffffffff8000000]; Term (Committed 33) [Mask 0x7ffffffff8000000];
        Term (Committed 32) [Mask 0x3ffffff; Shl 1; Mask 0x3ffffff]; Term (Committed 33) [Mask 0x3ffffff]]
      [Term (Committed 32) [Mask 0x7ffffffff8000000]; Term (Committed 2) [Shl 27; Mask 0x7ffffffff8000000];
        Term (Committed 3) [Broadcast 28; Shl 27; Mask 0x7ffffffff8000000];
        Term (Committed 1) [Broadcast 16; Shl 27; Mask 0x7ffffffff8000000];
        Term (Committed 33) [Mask 0x7ffffffff8000000];
        Term (Committed 32) [Mask 0xfffffffff8000000; Shr 1; Mask 0x7ffffffff8000000];
        Term (Committed 2) [Shl 27; Mask 0xfffffffff8000000; Shr 1; Mask 0x7ffffffff8000000];
        Term (Committed 3) [Broadcast 28; Shl 27; Mask 0xfffffffff8000000; Shr 1; Mask 0x7ffffffff8000000];
        Term (Committed 1) [Broadcast 16; Shl 27; Mask 0xfffffffff8000000; Shr 1; Mask 0x7ffffffff8000000];
        Term (Committed 33) [Mask 0xfffffffff8000000; Shr 1; Mask 0x7ffffffff8000000];
        Term (Committed 32) [Mask 0xfffffffff8000000; Rotl 36; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 27; Mask 0xfffffffff8000000; Rotl 36; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 28; Shl 27; Mask 0xfffffffff8000000; Rotl 36; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 27; Mask 0xfffffffff8000000; Rotl 36; Mask 0x8000000000000000];
        Term (Committed 33) [Mask 0xfffffffff8000000; Rotl 36; Mask 0x8000000000000000];
        Term (Committed 32) [Mask 0x3ffffff; Shl 1; Mask 0x3ffffff]; Term (Committed 2) [Mask 0x3ffffff];
        Term (Committed 3) [Broadcast 38; Mask 0x3ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3ffffff];
        Term (Committed 33) [Mask 0x3ffffff];
        Term (Committed 32) [Mask 0x3ffffff; Shl 1; Mask 0x7ffffff; Shr 1; Mask 0x3ffffff];
        Term (Committed 2) [Mask 0x7ffffff; Shr 1; Mask 0x3ffffff];
        Term (Committed 3) [Broadcast 38; Mask 0x7ffffff; Shr 1; Mask 0x3ffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffff; Shr 1; Mask 0x3ffffff];
        Term (Committed 33) [Mask 0x7ffffff; Shr 1; Mask 0x3ffffff];
        Term (Committed 2) [Mask 0x7ffffff; Rotl 26; Mask 0x4000000];
        Term (Committed 3) [Broadcast 38; Mask 0x7ffffff; Rotl 26; Mask 0x4000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7ffffff; Rotl 26; Mask 0x4000000];
        Term (Committed 33) [Mask 0x7ffffff; Rotl 26; Mask 0x4000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 28; Mask 0x7ffffffff0000000];
        Term (Committed 3) [Broadcast 29; Shl 28; Mask 0x7ffffffff0000000];
        Term (Committed 1) [Broadcast 16; Shl 28; Mask 0x7ffffffff0000000];
        Term (Committed 34) [Mask 0x7ffffffff0000000]; Term (Committed 2) [Mask 0x7ffffff];
        Term (Committed 3) [Broadcast 37; Mask 0x7ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7ffffff];
        Term (Committed 34) [Mask 0x7ffffff]]
      [Term (Committed 33) [Mask 0x7ffffffff0000000]; Term (Committed 34) [Mask 0x7ffffffff0000000];
        Term (Committed 33) [Mask 0x7ffffff; Shl 1; Mask 0x7ffffff]; Term (Committed 34) [Mask 0x7ffffff]]
      [Term (Committed 33) [Mask 0x7ffffffff0000000]; Term (Committed 2) [Shl 28; Mask 0x7ffffffff0000000];
        Term (Committed 3) [Broadcast 29; Shl 28; Mask 0x7ffffffff0000000];
        Term (Committed 1) [Broadcast 16; Shl 28; Mask 0x7ffffffff0000000];
        Term (Committed 34) [Mask 0x7ffffffff0000000];
        Term (Committed 33) [Mask 0xfffffffff0000000; Shr 1; Mask 0x7ffffffff0000000];
        Term (Committed 2) [Shl 28; Mask 0xfffffffff0000000; Shr 1; Mask 0x7ffffffff0000000];
        Term (Committed 3) [Broadcast 29; Shl 28; Mask 0xfffffffff0000000; Shr 1; Mask 0x7ffffffff0000000];
        Term (Committed 1) [Broadcast 16; Shl 28; Mask 0xfffffffff0000000; Shr 1; Mask 0x7ffffffff0000000];
        Term (Committed 34) [Mask 0xfffffffff0000000; Shr 1; Mask 0x7ffffffff0000000];
        Term (Committed 33) [Mask 0xfffffffff0000000; Rotl 35; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 28; Mask 0xfffffffff0000000; Rotl 35; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 29; Shl 28; Mask 0xfffffffff0000000; Rotl 35; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 28; Mask 0xfffffffff0000000; Rotl 35; Mask 0x8000000000000000];
        Term (Committed 34) [Mask 0xfffffffff0000000; Rotl 35; Mask 0x8000000000000000];
        Term (Committed 33) [Mask 0x7ffffff; Shl 1; Mask 0x7ffffff]; Term (Committed 2) [Mask 0x7ffffff];
        Term (Committed 3) [Broadcast 37; Mask 0x7ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x7ffffff];
        Term (Committed 34) [Mask 0x7ffffff];
        Term (Committed 33) [Mask 0x7ffffff; Shl 1; Mask 0xfffffff; Shr 1; Mask 0x7ffffff];
        Term (Committed 2) [Mask 0xfffffff; Shr 1; Mask 0x7ffffff];
        Term (Committed 3) [Broadcast 37; Mask 0xfffffff; Shr 1; Mask 0x7ffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffff; Shr 1; Mask 0x7ffffff];
        Term (Committed 34) [Mask 0xfffffff; Shr 1; Mask 0x7ffffff];
        Term (Committed 2) [Mask 0xfffffff; Rotl 27; Mask 0x8000000];
        Term (Committed 3) [Broadcast 37; Mask 0xfffffff; Rotl 27; Mask 0x8000000];
        Term (Committed 1) [Broadcast 16; Mask 0xfffffff; Rotl 27; Mask 0x8000000];
        Term (Committed 34) [Mask 0xfffffff; Rotl 27; Mask 0x8000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 29; Mask 0x7fffffffe0000000];
        Term (Committed 3) [Broadcast 30; Shl 29; Mask 0x7fffffffe0000000];
        Term (Committed 1) [Broadcast 16; Shl 29; Mask 0x7fffffffe0000000];
        Term (Committed 35) [Mask 0x7fffffffe0000000]; Term (Committed 2) [Mask 0xfffffff];
        Term (Committed 3) [Broadcast 36; Mask 0xfffffff]; Term (Committed 1) [Broadcast 16; Mask 0xfffffff];
        Term (Committed 35) [Mask 0xfffffff]]
      [Term (Committed 34) [Mask 0x7fffffffe0000000]; Term (Committed 35) [Mask 0x7fffffffe0000000];
        Term (Committed 34) [Mask 0xfffffff; Shl 1; Mask 0xfffffff]; Term (Committed 35) [Mask 0xfffffff]]
      [Term (Committed 34) [Mask 0x7fffffffe0000000]; Term (Committed 2) [Shl 29; Mask 0x7fffffffe0000000];
        Term (Committed 3) [Broadcast 30; Shl 29; Mask 0x7fffffffe0000000];
        Term (Committed 1) [Broadcast 16; Shl 29; Mask 0x7fffffffe0000000];
        Term (Committed 35) [Mask 0x7fffffffe0000000];
        Term (Committed 34) [Mask 0xffffffffe0000000; Shr 1; Mask 0x7fffffffe0000000];
        Term (Committed 2) [Shl 29; Mask 0xffffffffe0000000; Shr 1; Mask 0x7fffffffe0000000];
        Term (Committed 3) [Broadcast 30; Shl 29; Mask 0xffffffffe0000000; Shr 1; Mask 0x7fffffffe0000000];
        Term (Committed 1) [Broadcast 16; Shl 29; Mask 0xffffffffe0000000; Shr 1; Mask 0x7fffffffe0000000];
        Term (Committed 35) [Mask 0xffffffffe0000000; Shr 1; Mask 0x7fffffffe0000000];
        Term (Committed 34) [Mask 0xffffffffe0000000; Rotl 34; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 29; Mask 0xffffffffe0000000; Rotl 34; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 30; Shl 29; Mask 0xffffffffe0000000; Rotl 34; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 29; Mask 0xffffffffe0000000; Rotl 34; Mask 0x8000000000000000];
        Term (Committed 35) [Mask 0xffffffffe0000000; Rotl 34; Mask 0x8000000000000000];
        Term (Committed 34) [Mask 0xfffffff; Shl 1; Mask 0xfffffff]; Term (Committed 2) [Mask 0xfffffff];
        Term (Committed 3) [Broadcast 36; Mask 0xfffffff]; Term (Committed 1) [Broadcast 16; Mask 0xfffffff];
        Term (Committed 35) [Mask 0xfffffff];
        Term (Committed 34) [Mask 0xfffffff; Shl 1; Mask 0x1fffffff; Shr 1; Mask 0xfffffff];
        Term (Committed 2) [Mask 0x1fffffff; Shr 1; Mask 0xfffffff];
        Term (Committed 3) [Broadcast 36; Mask 0x1fffffff; Shr 1; Mask 0xfffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x1fffffff; Shr 1; Mask 0xfffffff];
        Term (Committed 35) [Mask 0x1fffffff; Shr 1; Mask 0xfffffff];
        Term (Committed 2) [Mask 0x1fffffff; Rotl 28; Mask 0x10000000];
        Term (Committed 3) [Broadcast 36; Mask 0x1fffffff; Rotl 28; Mask 0x10000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1fffffff; Rotl 28; Mask 0x10000000];
        Term (Committed 35) [Mask 0x1fffffff; Rotl 28; Mask 0x10000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 30; Mask 0x7fffffffc0000000];
        Term (Committed 3) [Broadcast 31; Shl 30; Mask 0x7fffffffc0000000];
        Term (Committed 1) [Broadcast 16; Shl 30; Mask 0x7fffffffc0000000];
        Term (Committed 36) [Mask 0x7fffffffc0000000]; Term (Committed 2) [Mask 0x1fffffff];
        Term (Committed 3) [Broadcast 35; Mask 0x1fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x1fffffff];
        Term (Committed 36) [Mask 0x1fffffff]]
      [Term (Committed 35) [Mask 0x7fffffffc0000000]; Term (Committed 36) [Mask 0x7fffffffc0000000];
        Term (Committed 35) [Mask 0x1fffffff; Shl 1; Mask 0x1fffffff]; Term (Committed 36) [Mask 0x1fffffff]]
      [Term (Committed 35) [Mask 0x7fffffffc0000000]; Term (Committed 2) [Shl 30; Mask 0x7fffffffc0000000];
        Term (Committed 3) [Broadcast 31; Shl 30; Mask 0x7fffffffc0000000];
        Term (Committed 1) [Broadcast 16; Shl 30; Mask 0x7fffffffc0000000];
        Term (Committed 36) [Mask 0x7fffffffc0000000];
        Term (Committed 35) [Mask 0xffffffffc0000000; Shr 1; Mask 0x7fffffffc0000000];
        Term (Committed 2) [Shl 30; Mask 0xffffffffc0000000; Shr 1; Mask 0x7fffffffc0000000];
        Term (Committed 3) [Broadcast 31; Shl 30; Mask 0xffffffffc0000000; Shr 1; Mask 0x7fffffffc0000000];
        Term (Committed 1) [Broadcast 16; Shl 30; Mask 0xffffffffc0000000; Shr 1; Mask 0x7fffffffc0000000];
        Term (Committed 36) [Mask 0xffffffffc0000000; Shr 1; Mask 0x7fffffffc0000000];
        Term (Committed 35) [Mask 0xffffffffc0000000; Rotl 33; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 30; Mask 0xffffffffc0000000; Rotl 33; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 31; Shl 30; Mask 0xffffffffc0000000; Rotl 33; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 30; Mask 0xffffffffc0000000; Rotl 33; Mask 0x8000000000000000];
        Term (Committed 36) [Mask 0xffffffffc0000000; Rotl 33; Mask 0x8000000000000000];
        Term (Committed 35) [Mask 0x1fffffff; Shl 1; Mask 0x1fffffff]; Term (Committed 2) [Mask 0x1fffffff];
        Term (Committed 3) [Broadcast 35; Mask 0x1fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x1fffffff];
        Term (Committed 36) [Mask 0x1fffffff];
        Term (Committed 35) [Mask 0x1fffffff; Shl 1; Mask 0x3fffffff; Shr 1; Mask 0x1fffffff];
        Term (Committed 2) [Mask 0x3fffffff; Shr 1; Mask 0x1fffffff];
        Term (Committed 3) [Broadcast 35; Mask 0x3fffffff; Shr 1; Mask 0x1fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x3fffffff; Shr 1; Mask 0x1fffffff];
        Term (Committed 36) [Mask 0x3fffffff; Shr 1; Mask 0x1fffffff];
        Term (Committed 2) [Mask 0x3fffffff; Rotl 29; Mask 0x20000000];
        Term (Committed 3) [Broadcast 35; Mask 0x3fffffff; Rotl 29; Mask 0x20000000];
        Term (Committed 1) [Broadcast 16; Mask 0x3fffffff; Rotl 29; Mask 0x20000000];
        Term (Committed 36) [Mask 0x3fffffff; Rotl 29; Mask 0x20000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 31; Mask 0x7fffffff80000000];
        Term (Committed 3) [Broadcast 32; Shl 31; Mask 0x7fffffff80000000];
        Term (Committed 1) [Broadcast 16; Shl 31; Mask 0x7fffffff80000000];
        Term (Committed 37) [Mask 0x7fffffff80000000]; Term (Committed 2) [Mask 0x3fffffff];
        Term (Committed 3) [Broadcast 34; Mask 0x3fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3fffffff];
        Term (Committed 37) [Mask 0x3fffffff]]
      [Term (Committed 36) [Mask 0x7fffffff80000000]; Term (Committed 37) [Mask 0x7fffffff80000000];
        Term (Committed 36) [Mask 0x3fffffff; Shl 1; Mask 0x3fffffff]; Term (Committed 37) [Mask 0x3fffffff]]
      [Term (Committed 36) [Mask 0x7fffffff80000000]; Term (Committed 2) [Shl 31; Mask 0x7fffffff80000000];
        Term (Committed 3) [Broadcast 32; Shl 31; Mask 0x7fffffff80000000];
        Term (Committed 1) [Broadcast 16; Shl 31; Mask 0x7fffffff80000000];
        Term (Committed 37) [Mask 0x7fffffff80000000];
        Term (Committed 36) [Mask 0xffffffff80000000; Shr 1; Mask 0x7fffffff80000000];
        Term (Committed 2) [Shl 31; Mask 0xffffffff80000000; Shr 1; Mask 0x7fffffff80000000];
        Term (Committed 3) [Broadcast 32; Shl 31; Mask 0xffffffff80000000; Shr 1; Mask 0x7fffffff80000000];
        Term (Committed 1) [Broadcast 16; Shl 31; Mask 0xffffffff80000000; Shr 1; Mask 0x7fffffff80000000];
        Term (Committed 37) [Mask 0xffffffff80000000; Shr 1; Mask 0x7fffffff80000000];
        Term (Committed 36) [Mask 0xffffffff80000000; Rotl 32; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 31; Mask 0xffffffff80000000; Rotl 32; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 32; Shl 31; Mask 0xffffffff80000000; Rotl 32; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 31; Mask 0xffffffff80000000; Rotl 32; Mask 0x8000000000000000];
        Term (Committed 37) [Mask 0xffffffff80000000; Rotl 32; Mask 0x8000000000000000];
        Term (Committed 36) [Mask 0x3fffffff; Shl 1; Mask 0x3fffffff]; Term (Committed 2) [Mask 0x3fffffff];
        Term (Committed 3) [Broadcast 34; Mask 0x3fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3fffffff];
        Term (Committed 37) [Mask 0x3fffffff];
        Term (Committed 36) [Mask 0x3fffffff; Shl 1; Mask 0x7fffffff; Shr 1; Mask 0x3fffffff];
        Term (Committed 2) [Mask 0x7fffffff; Shr 1; Mask 0x3fffffff];
        Term (Committed 3) [Broadcast 34; Mask 0x7fffffff; Shr 1; Mask 0x3fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff; Shr 1; Mask 0x3fffffff];
        Term (Committed 37) [Mask 0x7fffffff; Shr 1; Mask 0x3fffffff];
        Term (Committed 2) [Mask 0x7fffffff; Rotl 30; Mask 0x40000000];
        Term (Committed 3) [Broadcast 34; Mask 0x7fffffff; Rotl 30; Mask 0x40000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff; Rotl 30; Mask 0x40000000];
        Term (Committed 37) [Mask 0x7fffffff; Rotl 30; Mask 0x40000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Shl 32; Mask 0x7fffffff00000000];
        Term (Committed 3) [Broadcast 33; Shl 32; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Shl 32; Mask 0x7fffffff00000000];
        Term (Committed 38) [Mask 0x7fffffff00000000]; Term (Committed 37) [Mask 0x3fffffff];
        Term (Committed 38) [Mask 0x3fffffff]]
      [Term (Committed 37) [Mask 0x7fffffff00000000]; Term (Committed 38) [Mask 0x7fffffff00000000];
        Term (Committed 38) [Mask 0xffffffff00000000; Shr 33; Mask 0x3fffffff];
        Term (Committed 38) [Mask 0x3fffffff]]
      [Term (Committed 37) [Mask 0x7fffffff00000000]; Term (Committed 2) [Shl 32; Mask 0x7fffffff00000000];
        Term (Committed 3) [Broadcast 33; Shl 32; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Shl 32; Mask 0x7fffffff00000000];
        Term (Committed 38) [Mask 0x7fffffff00000000];
        Term (Committed 37) [Mask 0xffffffff00000000; Shr 1; Mask 0x7fffffff00000000];
        Term (Committed 2) [Shl 32; Mask 0xffffffff00000000; Shr 1; Mask 0x7fffffff00000000];
        Term (Committed 3) [Broadcast 33; Shl 32; Mask 0xffffffff00000000; Shr 1; Mask 0x7fffffff00000000];
        Term (Committed 1) [Broadcast 16; Shl 32; Mask 0xffffffff00000000; Shr 1; Mask 0x7fffffff00000000];
        Term (Committed 38) [Mask 0xffffffff00000000; Shr 1; Mask 0x7fffffff00000000];
        Term (Committed 37) [Mask 0xffffffff00000000; Rotl 31; Mask 0x8000000000000000];
        Term (Committed 2) [Shl 32; Mask 0xffffffff00000000; Rotl 31; Mask 0x8000000000000000];
        Term (Committed 3) [Broadcast 33; Shl 32; Mask 0xffffffff00000000; Rotl 31; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Shl 32; Mask 0xffffffff00000000; Rotl 31; Mask 0x8000000000000000];
        Term (Committed 38) [Mask 0xffffffff00000000; Rotl 31; Mask 0x8000000000000000];
        Term (Committed 38) [Mask 0xffffffff00000000; Shr 33; Mask 0x3fffffff];
        Term (Committed 37) [Mask 0x3fffffff]; Term (Committed 38) [Mask 0x3fffffff];
        Term (Committed 38) [Mask 0xffffffff00000000; Shr 33; Mask 0x7fffffff; Shr 1; Mask 0x3fffffff];
        Term (Committed 37) [Mask 0x7fffffff; Shr 1; Mask 0x3fffffff];
        Term (Committed 38) [Mask 0x7fffffff; Shr 1; Mask 0x3fffffff];
        Term (Committed 38) [Mask 0xffffffff00000000; Shr 33; Mask 0x7fffffff; Rotl 30; Mask 0x40000000];
        Term (Committed 37) [Mask 0x7fffffff; Rotl 30; Mask 0x40000000];
        Term (Committed 38) [Mask 0x7fffffff; Rotl 30; Mask 0x40000000]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe];
        Term (Committed 40) [Mask 0x3ffffffc3ffffffe; Shl 1; Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 40) [Mask 0x3ffffffc3ffffffe; Shl 1; Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 40) [Mask 0x7ffffffc7ffffffe]; Term (Committed 40) [Mask 0x3ffffffc3ffffffe; Shl 1]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x100000000]; Term (Committed 42) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 41) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 42) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 42) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 42) [Mask 0x7fffffff7fffffff; Shl 1]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32];
        Term (Committed 1) [Broadcast 16; Mask 0x200000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x300000000]; Term (Committed 44) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 43) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 44) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 44) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 44) [Mask 0x7fffffff7fffffff; Shl 1]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Broadcast 16; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x2]]
      [[Term (Committed 41) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3a000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x2]]
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
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rs2 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 43) [Shl 32]; Term (Committed 1) [Shr 5; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x200000000];
        Term (Committed 1) [Shr 5; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 43) [Mask 0xffffffff00000000]; Term (Committed 1) [Shr 10; Mask 0x3f]];
        [Term (Committed 39) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Shr 10; Mask 0x3f]];
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
        Term (Committed 37) [Mask 0x80000000]; Term (Committed 38) [Mask 0x100000000];
        Term (Committed 38) [Mask 0x7fffffff; Shl 33]; Term (Committed 2) [Rotl 63; Mask 0x8000000000000000]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 40) [Mask 0x7ffffffc7ffffffe; Shl 1]]] ].

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
      [Term (Committed 3) [Mask 0xffffffff; Broadcast 0; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      [Term (Committed 2) [Mask 0xffffffff]];
      FCarry
      [Term (Committed 3) [Mask 0xffffffff; Shr 1; Shl 32; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shr 1; Shl 32; Mask 0xffffffff00000000]]
      [Term (Committed 4) [Mask 0xffffffff; Shl 32; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 32; Mask 0xffffffff00000000]]
      [Term (Committed 1) [Broadcast 16; Mask 0x1; Shl 32]]
      32];
    (* 5: sums *)
    FParts [
      FSum
      [Term (Committed 3) [Mask 0xffffffff; Shr 1; Shl 32; Mask 0xffffffff00000000; Shr 32; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shr 1; Shl 32; Mask 0xffffffff00000000; Shr 32; Mask 0xffffffff];
        Term (Committed 4) [Mask 0xffffffff; Shl 32; Mask 0xffffffff00000000; Shr 32; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 32; Mask 0xffffffff00000000; Shr 32; Mask 0xffffffff];
        Term (Committed 4) [Mask 0x7fffffff00000000; Shl 1; Shr 32; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x1; Shl 32; Shr 32; Mask 0xffffffff]]
      [Term (Committed 2) [Mask 0xffffffff]; Term (Committed 3) [Mask 0xffffffff; Broadcast 1; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff]]
      0xffffffff;
      FSum
      [Term (Committed 5) [Mask 0xfffffffe; Shl 32; Mask 0xfffffffe00000000]]
      [Term (Committed 2) [Mask 0xffffffff; Shl 1; Mask 0xffffffff; Shl 32; Mask 0xfffffffe00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 2; Mask 0xffffffff; Shl 1; Mask 0xffffffff; Shl 32; Mask 0xfffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 1; Mask 0xffffffff; Shl 32; Mask 0xfffffffe00000000]]
      0xfffffffe00000000];
    (* 6: sums *)
    FParts [
      FSum
      [Term (Committed 5) [Mask 0xfffffffe00000000; Shr 32; Mask 0xfffffffc]]
      [Term (Committed 2) [Mask 0xffffffff; Shl 2; Mask 0xfffffffc];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 3; Mask 0xffffffff; Shl 2; Mask 0xfffffffc];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 2; Mask 0xfffffffc]]
      0xfffffffc;
      FSum
      []
      [Term (Committed 2) [Mask 0x3]; Term (Committed 3) [Mask 0xffffffff; Broadcast 31; Mask 0x3];
        Term (Committed 1) [Broadcast 16; Mask 0x3]]
      0x3;
      FSum
      [Term (Committed 6) [Mask 0xfffffff8; Shl 32; Mask 0xfffffff800000000]]
      [Term (Committed 2) [Mask 0xffffffff; Shl 3; Mask 0xffffffff; Shl 32; Mask 0xfffffff800000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 4; Mask 0xffffffff; Shl 3; Mask 0xffffffff; Shl 32; Mask 0xfffffff800000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 3; Mask 0xffffffff; Shl 32; Mask 0xfffffff800000000]]
      0xfffffff800000000;
      FSum
      [Term (Committed 6) [Mask 0x3; Shl 1; Mask 0x7; Shl 32; Mask 0x700000000]]
      [Term (Committed 2) [Mask 0x7; Shl 32; Mask 0x700000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 30; Mask 0x7; Shl 32; Mask 0x700000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7; Shl 32; Mask 0x700000000]]
      0x700000000];
    (* 7: sums *)
    FParts [
      FSum
      [Term (Committed 6) [Mask 0xfffffff800000000; Shr 32; Mask 0xfffffff0]]
      [Term (Committed 2) [Mask 0xffffffff; Shl 4; Mask 0xfffffff0];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 5; Mask 0xffffffff; Shl 4; Mask 0xfffffff0];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 4; Mask 0xfffffff0]]
      0xfffffff0;
      FSum
      [Term (Committed 6) [Mask 0x700000000; Shr 32; Shl 1; Mask 0xf]]
      [Term (Committed 2) [Mask 0xf]; Term (Committed 3) [Mask 0xffffffff; Broadcast 29; Mask 0xf];
        Term (Committed 1) [Broadcast 16; Mask 0xf]]
      0xf;
      FSum
      [Term (Committed 7) [Mask 0xffffffe0; Shl 32; Mask 0xffffffe000000000]]
      [Term (Committed 2) [Mask 0xffffffff; Shl 5; Mask 0xffffffff; Shl 32; Mask 0xffffffe000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 6; Mask 0xffffffff; Shl 5; Mask 0xffffffff; Shl 32; Mask 0xffffffe000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 5; Mask 0xffffffff; Shl 32; Mask 0xffffffe000000000]]
      0xffffffe000000000;
      FSum
      [Term (Committed 7) [Mask 0xf; Shl 1; Mask 0x1f; Shl 32; Mask 0x1f00000000]]
      [Term (Committed 2) [Mask 0x1f; Shl 32; Mask 0x1f00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 28; Mask 0x1f; Shl 32; Mask 0x1f00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1f; Shl 32; Mask 0x1f00000000]]
      0x1f00000000];
    (* 8: sums *)
    FParts [
      FSum
      [Term (Committed 7) [Mask 0xffffffe000000000; Shr 32; Mask 0xffffffc0]]
      [Term (Committed 2) [Mask 0xffffffff; Shl 6; Mask 0xffffffc0];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 7; Mask 0xffffffff; Shl 6; Mask 0xffffffc0];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 6; Mask 0xffffffc0]]
      0xffffffc0;
      FSum
      [Term (Committed 7) [Mask 0x1f00000000; Shr 32; Shl 1; Mask 0x3f]]
      [Term (Committed 2) [Mask 0x3f]; Term (Committed 3) [Mask 0xffffffff; Broadcast 27; Mask 0x3f];
        Term (Committed 1) [Broadcast 16; Mask 0x3f]]
      0x3f;
      FSum
      [Term (Committed 8) [Mask 0xffffff80; Shl 32; Mask 0xffffff8000000000]]
      [Term (Committed 2) [Mask 0xffffffff; Shl 7; Mask 0xffffffff; Shl 32; Mask 0xffffff8000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 8; Mask 0xffffffff; Shl 7; Mask 0xffffffff; Shl 32; Mask 0xffffff8000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 7; Mask 0xffffffff; Shl 32; Mask 0xffffff8000000000]]
      0xffffff8000000000;
      FSum
      [Term (Committed 8) [Mask 0x3f; Shl 1; Mask 0x7f; Shl 32; Mask 0x7f00000000]]
      [Term (Committed 2) [Mask 0x7f; Shl 32; Mask 0x7f00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 26; Mask 0x7f; Shl 32; Mask 0x7f00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7f; Shl 32; Mask 0x7f00000000]]
      0x7f00000000];
    (* 9: sums *)
    FParts [
      FSum
      [Term (Committed 8) [Mask 0xffffff8000000000; Shr 32; Mask 0xffffff00]]
      [Term (Committed 2) [Mask 0xffffffff; Shl 8; Mask 0xffffff00];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 9; Mask 0xffffffff; Shl 8; Mask 0xffffff00];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 8; Mask 0xffffff00]]
      0xffffff00;
      FSum
      [Term (Committed 8) [Mask 0x7f00000000; Shr 32; Shl 1; Mask 0xff]]
      [Term (Committed 2) [Mask 0xff]; Term (Committed 3) [Mask 0xffffffff; Broadcast 25; Mask 0xff];
        Term (Committed 1) [Broadcast 16; Mask 0xff]]
      0xff;
      FSum
      [Term (Committed 9) [Mask 0xfffffe00; Shl 32; Mask 0xfffffe0000000000]]
      [Term (Committed 2) [Mask 0xffffffff; Shl 9; Mask 0xffffffff; Shl 32; Mask 0xfffffe0000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 10; Mask 0xffffffff; Shl 9; Mask 0xffffffff; Shl 32; Mask 0xfffffe0000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 9; Mask 0xffffffff; Shl 32; Mask 0xfffffe0000000000]]
      0xfffffe0000000000;
      FSum
      [Term (Committed 9) [Mask 0xff; Shl 1; Mask 0x1ff; Shl 32; Mask 0x1ff00000000]]
      [Term (Committed 2) [Mask 0x1ff; Shl 32; Mask 0x1ff00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 24; Mask 0x1ff; Shl 32; Mask 0x1ff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1ff; Shl 32; Mask 0x1ff00000000]]
      0x1ff00000000];
    (* 10: sums *)
    FParts [
      FSum
      [Term (Committed 9) [Mask 0xfffffe0000000000; Shr 32; Mask 0xfffffc00]]
      [Term (Committed 2) [Mask 0xffffffff; Shl 10; Mask 0xfffffc00];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 11; Mask 0xffffffff; Shl 10; Mask 0xfffffc00];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 10; Mask 0xfffffc00]]
      0xfffffc00;
      FSum
      [Term (Committed 9) [Mask 0x1ff00000000; Shr 32; Shl 1; Mask 0x3ff]]
      [Term (Committed 2) [Mask 0x3ff]; Term (Committed 3) [Mask 0xffffffff; Broadcast 23; Mask 0x3ff];
        Term (Committed 1) [Broadcast 16; Mask 0x3ff]]
      0x3ff;
      FSum
      [Term (Committed 10) [Mask 0xfffff800; Shl 32; Mask 0xfffff80000000000]]
      [Term (Committed 2) [Mask 0xffffffff; Shl 11; Mask 0xffffffff; Shl 32; Mask 0xfffff80000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 12; Mask 0xffffffff; Shl 11; Mask 0xffffffff; Shl 32; Mask 0xfffff80000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 11; Mask 0xffffffff; Shl 32; Mask 0xfffff80000000000]]
      0xfffff80000000000;
      FSum
      [Term (Committed 10) [Mask 0x3ff; Shl 1; Mask 0x7ff; Shl 32; Mask 0x7ff00000000]]
      [Term (Committed 2) [Mask 0x7ff; Shl 32; Mask 0x7ff00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 22; Mask 0x7ff; Shl 32; Mask 0x7ff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7ff; Shl 32; Mask 0x7ff00000000]]
      0x7ff00000000];
    (* 11: sums *)
    FParts [
      FSum
      [Term (Committed 10) [Mask 0xfffff80000000000; Shr 32; Mask 0xfffff000]]
      [Term (Committed 2) [Mask 0xffffffff; Shl 12; Mask 0xfffff000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 13; Mask 0xffffffff; Shl 12; Mask 0xfffff000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 12; Mask 0xfffff000]]
      0xfffff000;
      FSum
      [Term (Committed 10) [Mask 0x7ff00000000; Shr 32; Shl 1; Mask 0xfff]]
      [Term (Committed 2) [Mask 0xfff]; Term (Committed 3) [Mask 0xffffffff; Broadcast 21; Mask 0xfff];
        Term (Committed 1) [Broadcast 16; Mask 0xfff]]
      0xfff;
      FSum
      [Term (Committed 11) [Mask 0xffffe000; Shl 32; Mask 0xffffe00000000000]]
      [Term (Committed 2) [Mask 0xffffffff; Shl 13; Mask 0xffffffff; Shl 32; Mask 0xffffe00000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 14; Mask 0xffffffff; Shl 13; Mask 0xffffffff; Shl 32; Mask 0xffffe00000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 13; Mask 0xffffffff; Shl 32; Mask 0xffffe00000000000]]
      0xffffe00000000000;
      FSum
      [Term (Committed 11) [Mask 0xfff; Shl 1; Mask 0x1fff; Shl 32; Mask 0x1fff00000000]]
      [Term (Committed 2) [Mask 0x1fff; Shl 32; Mask 0x1fff00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 20; Mask 0x1fff; Shl 32; Mask 0x1fff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1fff; Shl 32; Mask 0x1fff00000000]]
      0x1fff00000000];
    (* 12: sums *)
    FParts [
      FSum
      [Term (Committed 11) [Mask 0xffffe00000000000; Shr 32; Mask 0xffffc000]]
      [Term (Committed 2) [Mask 0xffffffff; Shl 14; Mask 0xffffc000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 15; Mask 0xffffffff; Shl 14; Mask 0xffffc000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 14; Mask 0xffffc000]]
      0xffffc000;
      FSum
      [Term (Committed 11) [Mask 0x1fff00000000; Shr 32; Shl 1; Mask 0x3fff]]
      [Term (Committed 2) [Mask 0x3fff]; Term (Committed 3) [Mask 0xffffffff; Broadcast 19; Mask 0x3fff];
        Term (Committed 1) [Broadcast 16; Mask 0x3fff]]
      0x3fff;
      FSum
      [Term (Committed 12) [Mask 0xffff8000; Shl 32; Mask 0xffff800000000000]]
      [Term (Committed 2) [Mask 0xffffffff; Shl 15; Mask 0xffffffff; Shl 32; Mask 0xffff800000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 16; Mask 0xffffffff; Shl 15; Mask 0xffffffff; Shl 32; Mask 0xffff800000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 15; Mask 0xffffffff; Shl 32; Mask 0xffff800000000000]]
      0xffff800000000000;
      FSum
      [Term (Committed 12) [Mask 0x3fff; Shl 1; Mask 0x7fff; Shl 32; Mask 0x7fff00000000]]
      [Term (Committed 2) [Mask 0x7fff; Shl 32; Mask 0x7fff00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 18; Mask 0x7fff; Shl 32; Mask 0x7fff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fff; Shl 32; Mask 0x7fff00000000]]
      0x7fff00000000];
    (* 13: sums *)
    FParts [
      FSum
      [Term (Committed 12) [Mask 0xffff800000000000; Shr 32; Mask 0xffff0000]]
      [Term (Committed 2) [Mask 0xffffffff; Shl 16; Mask 0xffff0000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 17; Mask 0xffffffff; Shl 16; Mask 0xffff0000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 16; Mask 0xffff0000]]
      0xffff0000;
      FSum
      [Term (Committed 13) [Mask 0xffff0000; Shr 17; Mask 0x7fff]]
      [Term (Committed 12) [Mask 0x7fff00000000; Shr 32; Mask 0x7fff]]
      0x7fff];
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
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x100000000]]
      [Term (Committed 16) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 18: last rs2, rd *)
    Input;
    (* 19: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32];
        Term (Committed 1) [Broadcast 16; Mask 0x200000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 18) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* start *)
    Constraint
      [Term (Committed 3) [Mask 0xffffffff; Broadcast 0; Mask 0xffffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff];
        Term (Committed 3) [Mask 0xffffffff; Shr 1; Shl 32; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shr 1; Shl 32; Mask 0xffffffff00000000];
        Term (Committed 4) [Mask 0x7fffffff00000000; Shl 1; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1; Shl 32; Mask 0xffffffff00000000]]
      [Term (Committed 2) [Mask 0xffffffff]; Term (Committed 4) [Mask 0xffffffff; Shl 32; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 32; Mask 0xffffffff00000000];
        Term (Committed 4) [Mask 0x7fffffff00000000; Shl 1; Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1; Shl 32; Mask 0xffffffff00000000]]
      [Term (Committed 4) [Mask 0xffffffff]; Term (Committed 4) [Mask 0xffffffff00000000];
        Term (Committed 4) [Mask 0x7fffffff00000000; Shl 1]; Term (Committed 1) [Broadcast 16; Mask 0x1; Shl 32]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Mask 0x7fffffff]; Term (Committed 3) [Mask 0xffffffff; Broadcast 1; Mask 0x7fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff]; Term (Committed 5) [Mask 0x7fffffff];
        Term (Committed 2) [Mask 0xffffffff; Shl 1; Mask 0xffffffff; Shl 32; Mask 0x7ffffffe00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 2; Mask 0xffffffff; Shl 1; Mask 0xffffffff; Shl 32; Mask 0x7ffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 1; Mask 0xffffffff; Shl 32; Mask 0x7ffffffe00000000];
        Term (Committed 5) [Mask 0x7ffffffe00000000]]
      [Term (Committed 3) [Mask 0xffffffff; Shr 1; Shl 32; Mask 0xffffffff00000000; Shr 32; Mask 0x7fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shr 1; Shl 32; Mask 0xffffffff00000000; Shr 32; Mask 0x7fffffff];
        Term (Committed 4) [Mask 0xffffffff; Shl 32; Mask 0xffffffff00000000; Shr 32; Mask 0x7fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 32; Mask 0xffffffff00000000; Shr 32; Mask 0x7fffffff];
        Term (Committed 4) [Mask 0x7fffffff00000000; Shl 1; Shr 32; Mask 0x7fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x1; Shl 32; Shr 32; Mask 0x7fffffff];
        Term (Committed 5) [Mask 0x7fffffff]; Term (Committed 5) [Mask 0xfffffffe; Shl 32; Mask 0x7ffffffe00000000];
        Term (Committed 5) [Mask 0x7ffffffe00000000]]
      [Term (Committed 3) [Mask 0xffffffff; Shr 1; Shl 32; Mask 0xffffffff00000000; Shr 32; Mask 0x7fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shr 1; Shl 32; Mask 0xffffffff00000000; Shr 32; Mask 0x7fffffff];
        Term (Committed 4) [Mask 0xffffffff; Shl 32; Mask 0xffffffff00000000; Shr 32; Mask 0x7fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 32; Mask 0xffffffff00000000; Shr 32; Mask 0x7fffffff];
        Term (Committed 4) [Mask 0x7fffffff00000000; Shl 1; Shr 32; Mask 0x7fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x1; Shl 32; Shr 32; Mask 0x7fffffff];
        Term (Committed 2) [Mask 0x7fffffff]; Term (Committed 3) [Mask 0xffffffff; Broadcast 1; Mask 0x7fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0x7fffffff]; Term (Committed 5) [Mask 0x7fffffff];
        Term (Committed 3) [Mask 0xffffffff; Shr 1; Shl 32; Mask 0xffffffff00000000; Shr 32; Mask 0xffffffff; Shr 1; Mask 0x7fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shr 1; Shl 32; Mask 0xffffffff00000000; Shr 32; Mask 0xffffffff; Shr 1; Mask 0x7fffffff];
        Term (Committed 4) [Mask 0xffffffff; Shl 32; Mask 0xffffffff00000000; Shr 32; Mask 0xffffffff; Shr 1; Mask 0x7fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 32; Mask 0xffffffff00000000; Shr 32; Mask 0xffffffff; Shr 1; Mask 0x7fffffff];
        Term (Committed 4) [Mask 0x7fffffff00000000; Shl 1; Shr 32; Mask 0xffffffff; Shr 1; Mask 0x7fffffff];
        Term (Committed 2) [Mask 0xffffffff; Shr 1; Mask 0x7fffffff];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 1; Mask 0xffffffff; Shr 1; Mask 0x7fffffff];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shr 1; Mask 0x7fffffff];
        Term (Committed 5) [Mask 0xffffffff; Shr 1; Mask 0x7fffffff];
        Term (Committed 3) [Mask 0xffffffff; Shr 1; Shl 32; Mask 0xffffffff00000000; Shr 32; Mask 0xffffffff; Rotl 31; Mask 0x80000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shr 1; Shl 32; Mask 0xffffffff00000000; Shr 32; Mask 0xffffffff; Rotl 31; Mask 0x80000000];
        Term (Committed 4) [Mask 0xffffffff; Shl 32; Mask 0xffffffff00000000; Shr 32; Mask 0xffffffff; Rotl 31; Mask 0x80000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 32; Mask 0xffffffff00000000; Shr 32; Mask 0xffffffff; Rotl 31; Mask 0x80000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1; Shl 32; Shr 32; Mask 0xffffffff; Rotl 31; Mask 0x80000000];
        Term (Committed 2) [Mask 0xffffffff; Rotl 31; Mask 0x80000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 1; Mask 0xffffffff; Rotl 31; Mask 0x80000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Rotl 31; Mask 0x80000000];
        Term (Committed 5) [Mask 0xffffffff; Rotl 31; Mask 0x80000000];
        Term (Committed 5) [Mask 0xfffffffe; Shl 32; Mask 0x7ffffffe00000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 1; Mask 0xffffffff; Shl 32; Mask 0x7ffffffe00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 2; Mask 0xffffffff; Shl 1; Mask 0xffffffff; Shl 32; Mask 0x7ffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 1; Mask 0xffffffff; Shl 32; Mask 0x7ffffffe00000000];
        Term (Committed 5) [Mask 0x7ffffffe00000000];
        Term (Committed 5) [Mask 0xfffffffe; Shl 32; Mask 0xfffffffe00000000; Shr 1; Mask 0x7ffffffe00000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 1; Mask 0xffffffff; Shl 32; Mask 0xfffffffe00000000; Shr 1; Mask 0x7ffffffe00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 2; Mask 0xffffffff; Shl 1; Mask 0xffffffff; Shl 32; Mask 0xfffffffe00000000; Shr 1; Mask 0x7ffffffe00000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 1; Mask 0xffffffff; Shl 32; Mask 0xfffffffe00000000; Shr 1; Mask 0x7ffffffe00000000];
        Term (Committed 5) [Mask 0xfffffffe00000000; Shr 1; Mask 0x7ffffffe00000000];
        Term (Committed 5) [Mask 0xfffffffe; Shl 32; Mask 0xfffffffe00000000; Rotl 30; Mask 0x8000000000000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 1; Mask 0xffffffff; Shl 32; Mask 0xfffffffe00000000; Rotl 30; Mask 0x8000000000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 2; Mask 0xffffffff; Shl 1; Mask 0xffffffff; Shl 32; Mask 0xfffffffe00000000; Rotl 30; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 1; Mask 0xffffffff; Shl 32; Mask 0xfffffffe00000000; Rotl 30; Mask 0x8000000000000000];
        Term (Committed 5) [Mask 0xfffffffe00000000; Rotl 30; Mask 0x8000000000000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Mask 0xffffffff; Shl 2; Mask 0x7ffffffc];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 3; Mask 0xffffffff; Shl 2; Mask 0x7ffffffc];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 2; Mask 0x7ffffffc];
        Term (Committed 6) [Mask 0x7ffffffc]; Term (Committed 2) [Mask 0x1];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 31; Mask 0x1]; Term (Committed 1) [Broadcast 16; Mask 0x1];
        Term (Committed 6) [Mask 0x1];
        Term (Committed 2) [Mask 0xffffffff; Shl 3; Mask 0xffffffff; Shl 32; Mask 0x7ffffff800000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 4; Mask 0xffffffff; Shl 3; Mask 0xffffffff; Shl 32; Mask 0x7ffffff800000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 3; Mask 0xffffffff; Shl 32; Mask 0x7ffffff800000000];
        Term (Committed 6) [Mask 0x7ffffff800000000]; Term (Committed 2) [Mask 0x7; Shl 32; Mask 0x300000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 30; Mask 0x7; Shl 32; Mask 0x300000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7; Shl 32; Mask 0x300000000]; Term (Committed 6) [Mask 0x300000000]]
      [Term (Committed 5) [Mask 0xfffffffe00000000; Shr 32; Mask 0x7ffffffc]; Term (Committed 6) [Mask 0x7ffffffc];
        Term (Committed 6) [Mask 0x1]; Term (Committed 6) [Mask 0xfffffff8; Shl 32; Mask 0x7ffffff800000000];
        Term (Committed 6) [Mask 0x7ffffff800000000];
        Term (Committed 6) [Mask 0x3; Shl 1; Mask 0x7; Shl 32; Mask 0x300000000];
        Term (Committed 6) [Mask 0x300000000]]
      [Term (Committed 5) [Mask 0xfffffffe00000000; Shr 32; Mask 0x7ffffffc];
        Term (Committed 2) [Mask 0xffffffff; Shl 2; Mask 0x7ffffffc];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 3; Mask 0xffffffff; Shl 2; Mask 0x7ffffffc];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 2; Mask 0x7ffffffc];
        Term (Committed 6) [Mask 0x7ffffffc];
        Term (Committed 5) [Mask 0xfffffffe00000000; Shr 32; Mask 0xfffffffc; Shr 1; Mask 0x7ffffffc];
        Term (Committed 2) [Mask 0xffffffff; Shl 2; Mask 0xfffffffc; Shr 1; Mask 0x7ffffffc];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 3; Mask 0xffffffff; Shl 2; Mask 0xfffffffc; Shr 1; Mask 0x7ffffffc];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 2; Mask 0xfffffffc; Shr 1; Mask 0x7ffffffc];
        Term (Committed 6) [Mask 0xfffffffc; Shr 1; Mask 0x7ffffffc];
        Term (Committed 5) [Mask 0xfffffffe00000000; Shr 32; Mask 0xfffffffc; Rotl 29; Mask 0x80000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 2; Mask 0xfffffffc; Rotl 29; Mask 0x80000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 3; Mask 0xffffffff; Shl 2; Mask 0xfffffffc; Rotl 29; Mask 0x80000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 2; Mask 0xfffffffc; Rotl 29; Mask 0x80000000];
        Term (Committed 6) [Mask 0xfffffffc; Rotl 29; Mask 0x80000000]; Term (Committed 2) [Mask 0x1];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 31; Mask 0x1]; Term (Committed 1) [Broadcast 16; Mask 0x1];
        Term (Committed 6) [Mask 0x1]; Term (Committed 2) [Mask 0x3; Shr 1; Mask 0x1];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 31; Mask 0x3; Shr 1; Mask 0x1];
        Term (Committed 1) [Broadcast 16; Mask 0x3; Shr 1; Mask 0x1]; Term (Committed 6) [Mask 0x3; Shr 1; Mask 0x1];
        Term (Committed 2) [Mask 0x3; Rotl 1; Mask 0x2];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 31; Mask 0x3; Rotl 1; Mask 0x2];
        Term (Committed 1) [Broadcast 16; Mask 0x3; Rotl 1; Mask 0x2];
        Term (Committed 6) [Mask 0x3; Rotl 1; Mask 0x2];
        Term (Committed 6) [Mask 0xfffffff8; Shl 32; Mask 0x7ffffff800000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 3; Mask 0xffffffff; Shl 32; Mask 0x7ffffff800000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 4; Mask 0xffffffff; Shl 3; Mask 0xffffffff; Shl 32; Mask 0x7ffffff800000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 3; Mask 0xffffffff; Shl 32; Mask 0x7ffffff800000000];
        Term (Committed 6) [Mask 0x7ffffff800000000];
        Term (Committed 6) [Mask 0xfffffff8; Shl 32; Mask 0xfffffff800000000; Shr 1; Mask 0x7ffffff800000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 3; Mask 0xffffffff; Shl 32; Mask 0xfffffff800000000; Shr 1; Mask 0x7ffffff800000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 4; Mask 0xffffffff; Shl 3; Mask 0xffffffff; Shl 32; Mask 0xfffffff800000000; Shr 1; Mask 0x7ffffff800000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 3; Mask 0xffffffff; Shl 32; Mask 0xfffffff800000000; Shr 1; Mask 0x7ffffff800000000];
        Term (Committed 6) [Mask 0xfffffff800000000; Shr 1; Mask 0x7ffffff800000000];
        Term (Committed 6) [Mask 0xfffffff8; Shl 32; Mask 0xfffffff800000000; Rotl 28; Mask 0x8000000000000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 3; Mask 0xffffffff; Shl 32; Mask 0xfffffff800000000; Rotl 28; Mask 0x8000000000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 4; Mask 0xffffffff; Shl 3; Mask 0xffffffff; Shl 32; Mask 0xfffffff800000000; Rotl 28; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 3; Mask 0xffffffff; Shl 32; Mask 0xfffffff800000000; Rotl 28; Mask 0x8000000000000000];
        Term (Committed 6) [Mask 0xfffffff800000000; Rotl 28; Mask 0x8000000000000000];
        Term (Committed 6) [Mask 0x3; Shl 1; Mask 0x7; Shl 32; Mask 0x300000000];
        Term (Committed 2) [Mask 0x7; Shl 32; Mask 0x300000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 30; Mask 0x7; Shl 32; Mask 0x300000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7; Shl 32; Mask 0x300000000]; Term (Committed 6) [Mask 0x300000000];
        Term (Committed 6) [Mask 0x3; Shl 1; Mask 0x7; Shl 32; Mask 0x700000000; Shr 1; Mask 0x300000000];
        Term (Committed 2) [Mask 0x7; Shl 32; Mask 0x700000000; Shr 1; Mask 0x300000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 30; Mask 0x7; Shl 32; Mask 0x700000000; Shr 1; Mask 0x300000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7; Shl 32; Mask 0x700000000; Shr 1; Mask 0x300000000];
        Term (Committed 6) [Mask 0x700000000; Shr 1; Mask 0x300000000];
        Term (Committed 2) [Mask 0x7; Shl 32; Mask 0x700000000; Rotl 2; Mask 0x400000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 30; Mask 0x7; Shl 32; Mask 0x700000000; Rotl 2; Mask 0x400000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7; Shl 32; Mask 0x700000000; Rotl 2; Mask 0x400000000];
        Term (Committed 6) [Mask 0x700000000; Rotl 2; Mask 0x400000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Mask 0xffffffff; Shl 4; Mask 0x7ffffff0];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 5; Mask 0xffffffff; Shl 4; Mask 0x7ffffff0];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 4; Mask 0x7ffffff0];
        Term (Committed 7) [Mask 0x7ffffff0]; Term (Committed 2) [Mask 0x7];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 29; Mask 0x7]; Term (Committed 1) [Broadcast 16; Mask 0x7];
        Term (Committed 7) [Mask 0x7];
        Term (Committed 2) [Mask 0xffffffff; Shl 5; Mask 0xffffffff; Shl 32; Mask 0x7fffffe000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 6; Mask 0xffffffff; Shl 5; Mask 0xffffffff; Shl 32; Mask 0x7fffffe000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 5; Mask 0xffffffff; Shl 32; Mask 0x7fffffe000000000];
        Term (Committed 7) [Mask 0x7fffffe000000000]; Term (Committed 2) [Mask 0x1f; Shl 32; Mask 0xf00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 28; Mask 0x1f; Shl 32; Mask 0xf00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1f; Shl 32; Mask 0xf00000000];
        Term (Committed 7) [Mask 0xf00000000]]
      [Term (Committed 6) [Mask 0xfffffff800000000; Shr 32; Mask 0x7ffffff0]; Term (Committed 7) [Mask 0x7ffffff0];
        Term (Committed 6) [Mask 0x700000000; Shr 32; Shl 1; Mask 0x7]; Term (Committed 7) [Mask 0x7];
        Term (Committed 7) [Mask 0xffffffe0; Shl 32; Mask 0x7fffffe000000000];
        Term (Committed 7) [Mask 0x7fffffe000000000];
        Term (Committed 7) [Mask 0xf; Shl 1; Mask 0x1f; Shl 32; Mask 0xf00000000];
        Term (Committed 7) [Mask 0xf00000000]]
      [Term (Committed 6) [Mask 0xfffffff800000000; Shr 32; Mask 0x7ffffff0];
        Term (Committed 2) [Mask 0xffffffff; Shl 4; Mask 0x7ffffff0];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 5; Mask 0xffffffff; Shl 4; Mask 0x7ffffff0];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 4; Mask 0x7ffffff0];
        Term (Committed 7) [Mask 0x7ffffff0];
        Term (Committed 6) [Mask 0xfffffff800000000; Shr 32; Mask 0xfffffff0; Shr 1; Mask 0x7ffffff0];
        Term (Committed 2) [Mask 0xffffffff; Shl 4; Mask 0xfffffff0; Shr 1; Mask 0x7ffffff0];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 5; Mask 0xffffffff; Shl 4; Mask 0xfffffff0; Shr 1; Mask 0x7ffffff0];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 4; Mask 0xfffffff0; Shr 1; Mask 0x7ffffff0];
        Term (Committed 7) [Mask 0xfffffff0; Shr 1; Mask 0x7ffffff0];
        Term (Committed 6) [Mask 0xfffffff800000000; Shr 32; Mask 0xfffffff0; Rotl 27; Mask 0x80000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 4; Mask 0xfffffff0; Rotl 27; Mask 0x80000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 5; Mask 0xffffffff; Shl 4; Mask 0xfffffff0; Rotl 27; Mask 0x80000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 4; Mask 0xfffffff0; Rotl 27; Mask 0x80000000];
        Term (Committed 7) [Mask 0xfffffff0; Rotl 27; Mask 0x80000000];
        Term (Committed 6) [Mask 0x700000000; Shr 32; Shl 1; Mask 0x7]; Term (Committed 2) [Mask 0x7];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 29; Mask 0x7]; Term (Committed 1) [Broadcast 16; Mask 0x7];
        Term (Committed 7) [Mask 0x7];
        Term (Committed 6) [Mask 0x700000000; Shr 32; Shl 1; Mask 0xf; Shr 1; Mask 0x7];
        Term (Committed 2) [Mask 0xf; Shr 1; Mask 0x7];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 29; Mask 0xf; Shr 1; Mask 0x7];
        Term (Committed 1) [Broadcast 16; Mask 0xf; Shr 1; Mask 0x7]; Term (Committed 7) [Mask 0xf; Shr 1; Mask 0x7];
        Term (Committed 2) [Mask 0xf; Rotl 3; Mask 0x8];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 29; Mask 0xf; Rotl 3; Mask 0x8];
        Term (Committed 1) [Broadcast 16; Mask 0xf; Rotl 3; Mask 0x8];
        Term (Committed 7) [Mask 0xf; Rotl 3; Mask 0x8];
        Term (Committed 7) [Mask 0xffffffe0; Shl 32; Mask 0x7fffffe000000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 5; Mask 0xffffffff; Shl 32; Mask 0x7fffffe000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 6; Mask 0xffffffff; Shl 5; Mask 0xffffffff; Shl 32; Mask 0x7fffffe000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 5; Mask 0xffffffff; Shl 32; Mask 0x7fffffe000000000];
        Term (Committed 7) [Mask 0x7fffffe000000000];
        Term (Committed 7) [Mask 0xffffffe0; Shl 32; Mask 0xffffffe000000000; Shr 1; Mask 0x7fffffe000000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 5; Mask 0xffffffff; Shl 32; Mask 0xffffffe000000000; Shr 1; Mask 0x7fffffe000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 6; Mask 0xffffffff; Shl 5; Mask 0xffffffff; Shl 32; Mask 0xffffffe000000000; Shr 1; Mask 0x7fffffe000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 5; Mask 0xffffffff; Shl 32; Mask 0xffffffe000000000; Shr 1; Mask 0x7fffffe000000000];
        Term (Committed 7) [Mask 0xffffffe000000000; Shr 1; Mask 0x7fffffe000000000];
        Term (Committed 7) [Mask 0xffffffe0; Shl 32; Mask 0xffffffe000000000; Rotl 26; Mask 0x8000000000000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 5; Mask 0xffffffff; Shl 32; Mask 0xffffffe000000000; Rotl 26; Mask 0x8000000000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 6; Mask 0xffffffff; Shl 5; Mask 0xffffffff; Shl 32; Mask 0xffffffe000000000; Rotl 26; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 5; Mask 0xffffffff; Shl 32; Mask 0xffffffe000000000; Rotl 26; Mask 0x8000000000000000];
        Term (Committed 7) [Mask 0xffffffe000000000; Rotl 26; Mask 0x8000000000000000];
        Term (Committed 7) [Mask 0xf; Shl 1; Mask 0x1f; Shl 32; Mask 0xf00000000];
        Term (Committed 2) [Mask 0x1f; Shl 32; Mask 0xf00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 28; Mask 0x1f; Shl 32; Mask 0xf00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1f; Shl 32; Mask 0xf00000000];
        Term (Committed 7) [Mask 0xf00000000];
        Term (Committed 7) [Mask 0xf; Shl 1; Mask 0x1f; Shl 32; Mask 0x1f00000000; Shr 1; Mask 0xf00000000];
        Term (Committed 2) [Mask 0x1f; Shl 32; Mask 0x1f00000000; Shr 1; Mask 0xf00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 28; Mask 0x1f; Shl 32; Mask 0x1f00000000; Shr 1; Mask 0xf00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1f; Shl 32; Mask 0x1f00000000; Shr 1; Mask 0xf00000000];
        Term (Committed 7) [Mask 0x1f00000000; Shr 1; Mask 0xf00000000];
        Term (Committed 2) [Mask 0x1f; Shl 32; Mask 0x1f00000000; Rotl 4; Mask 0x1000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 28; Mask 0x1f; Shl 32; Mask 0x1f00000000; Rotl 4; Mask 0x1000000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1f; Shl 32; Mask 0x1f00000000; Rotl 4; Mask 0x1000000000];
        Term (Committed 7) [Mask 0x1f00000000; Rotl 4; Mask 0x1000000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Mask 0xffffffff; Shl 6; Mask 0x7fffffc0];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 7; Mask 0xffffffff; Shl 6; Mask 0x7fffffc0];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 6; Mask 0x7fffffc0];
        Term (Committed 8) [Mask 0x7fffffc0]; Term (Committed 2) [Mask 0x1f];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 27; Mask 0x1f]; Term (Committed 1) [Broadcast 16; Mask 0x1f];
        Term (Committed 8) [Mask 0x1f];
        Term (Committed 2) [Mask 0xffffffff; Shl 7; Mask 0xffffffff; Shl 32; Mask 0x7fffff8000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 8; Mask 0xffffffff; Shl 7; Mask 0xffffffff; Shl 32; Mask 0x7fffff8000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 7; Mask 0xffffffff; Shl 32; Mask 0x7fffff8000000000];
        Term (Committed 8) [Mask 0x7fffff8000000000]; Term (Committed 2) [Mask 0x7f; Shl 32; Mask 0x3f00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 26; Mask 0x7f; Shl 32; Mask 0x3f00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7f; Shl 32; Mask 0x3f00000000];
        Term (Committed 8) [Mask 0x3f00000000]]
      [Term (Committed 7) [Mask 0xffffffe000000000; Shr 32; Mask 0x7fffffc0]; Term (Committed 8) [Mask 0x7fffffc0];
        Term (Committed 7) [Mask 0x1f00000000; Shr 32; Shl 1; Mask 0x1f]; Term (Committed 8) [Mask 0x1f];
        Term (Committed 8) [Mask 0xffffff80; Shl 32; Mask 0x7fffff8000000000];
        Term (Committed 8) [Mask 0x7fffff8000000000];
        Term (Committed 8) [Mask 0x3f; Shl 1; Mask 0x7f; Shl 32; Mask 0x3f00000000];
        Term (Committed 8) [Mask 0x3f00000000]]
      [Term (Committed 7) [Mask 0xffffffe000000000; Shr 32; Mask 0x7fffffc0];
        Term (Committed 2) [Mask 0xffffffff; Shl 6; Mask 0x7fffffc0];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 7; Mask 0xffffffff; Shl 6; Mask 0x7fffffc0];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 6; Mask 0x7fffffc0];
        Term (Committed 8) [Mask 0x7fffffc0];
        Term (Committed 7) [Mask 0xffffffe000000000; Shr 32; Mask 0xffffffc0; Shr 1; Mask 0x7fffffc0];
        Term (Committed 2) [Mask 0xffffffff; Shl 6; Mask 0xffffffc0; Shr 1; Mask 0x7fffffc0];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 7; Mask 0xffffffff; Shl 6; Mask 0xffffffc0; Shr 1; Mask 0x7fffffc0];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 6; Mask 0xffffffc0; Shr 1; Mask 0x7fffffc0];
        Term (Committed 8) [Mask 0xffffffc0; Shr 1; Mask 0x7fffffc0];
        Term (Committed 7) [Mask 0xffffffe000000000; Shr 32; Mask 0xffffffc0; Rotl 25; Mask 0x80000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 6; Mask 0xffffffc0; Rotl 25; Mask 0x80000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 7; Mask 0xffffffff; Shl 6; Mask 0xffffffc0; Rotl 25; Mask 0x80000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 6; Mask 0xffffffc0; Rotl 25; Mask 0x80000000];
        Term (Committed 8) [Mask 0xffffffc0; Rotl 25; Mask 0x80000000];
        Term (Committed 7) [Mask 0x1f00000000; Shr 32; Shl 1; Mask 0x1f]; Term (Committed 2) [Mask 0x1f];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 27; Mask 0x1f]; Term (Committed 1) [Broadcast 16; Mask 0x1f];
        Term (Committed 8) [Mask 0x1f];
        Term (Committed 7) [Mask 0x1f00000000; Shr 32; Shl 1; Mask 0x3f; Shr 1; Mask 0x1f];
        Term (Committed 2) [Mask 0x3f; Shr 1; Mask 0x1f];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 27; Mask 0x3f; Shr 1; Mask 0x1f];
        Term (Committed 1) [Broadcast 16; Mask 0x3f; Shr 1; Mask 0x1f];
        Term (Committed 8) [Mask 0x3f; Shr 1; Mask 0x1f]; Term (Committed 2) [Mask 0x3f; Rotl 5; Mask 0x20];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 27; Mask 0x3f; Rotl 5; Mask 0x20];
        Term (Committed 1) [Broadcast 16; Mask 0x3f; Rotl 5; Mask 0x20];
        Term (Committed 8) [Mask 0x3f; Rotl 5; Mask 0x20];
        Term (Committed 8) [Mask 0xffffff80; Shl 32; Mask 0x7fffff8000000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 7; Mask 0xffffffff; Shl 32; Mask 0x7fffff8000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 8; Mask 0xffffffff; Shl 7; Mask 0xffffffff; Shl 32; Mask 0x7fffff8000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 7; Mask 0xffffffff; Shl 32; Mask 0x7fffff8000000000];
        Term (Committed 8) [Mask 0x7fffff8000000000];
        Term (Committed 8) [Mask 0xffffff80; Shl 32; Mask 0xffffff8000000000; Shr 1; Mask 0x7fffff8000000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 7; Mask 0xffffffff; Shl 32; Mask 0xffffff8000000000; Shr 1; Mask 0x7fffff8000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 8; Mask 0xffffffff; Shl 7; Mask 0xffffffff; Shl 32; Mask 0xffffff8000000000; Shr 1; Mask 0x7fffff8000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 7; Mask 0xffffffff; Shl 32; Mask 0xffffff8000000000; Shr 1; Mask 0x7fffff8000000000];
        Term (Committed 8) [Mask 0xffffff8000000000; Shr 1; Mask 0x7fffff8000000000];
        Term (Committed 8) [Mask 0xffffff80; Shl 32; Mask 0xffffff8000000000; Rotl 24; Mask 0x8000000000000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 7; Mask 0xffffffff; Shl 32; Mask 0xffffff8000000000; Rotl 24; Mask 0x8000000000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 8; Mask 0xffffffff; Shl 7; Mask 0xffffffff; Shl 32; Mask 0xffffff8000000000; Rotl 24; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 7; Mask 0xffffffff; Shl 32; Mask 0xffffff8000000000; Rotl 24; Mask 0x8000000000000000];
        Term (Committed 8) [Mask 0xffffff8000000000; Rotl 24; Mask 0x8000000000000000];
        Term (Committed 8) [Mask 0x3f; Shl 1; Mask 0x7f; Shl 32; Mask 0x3f00000000];
        Term (Committed 2) [Mask 0x7f; Shl 32; Mask 0x3f00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 26; Mask 0x7f; Shl 32; Mask 0x3f00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7f; Shl 32; Mask 0x3f00000000];
        Term (Committed 8) [Mask 0x3f00000000];
        Term (Committed 8) [Mask 0x3f; Shl 1; Mask 0x7f; Shl 32; Mask 0x7f00000000; Shr 1; Mask 0x3f00000000];
        Term (Committed 2) [Mask 0x7f; Shl 32; Mask 0x7f00000000; Shr 1; Mask 0x3f00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 26; Mask 0x7f; Shl 32; Mask 0x7f00000000; Shr 1; Mask 0x3f00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7f; Shl 32; Mask 0x7f00000000; Shr 1; Mask 0x3f00000000];
        Term (Committed 8) [Mask 0x7f00000000; Shr 1; Mask 0x3f00000000];
        Term (Committed 2) [Mask 0x7f; Shl 32; Mask 0x7f00000000; Rotl 6; Mask 0x4000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 26; Mask 0x7f; Shl 32; Mask 0x7f00000000; Rotl 6; Mask 0x4000000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7f; Shl 32; Mask 0x7f00000000; Rotl 6; Mask 0x4000000000];
        Term (Committed 8) [Mask 0x7f00000000; Rotl 6; Mask 0x4000000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Mask 0xffffffff; Shl 8; Mask 0x7fffff00];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 9; Mask 0xffffffff; Shl 8; Mask 0x7fffff00];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 8; Mask 0x7fffff00];
        Term (Committed 9) [Mask 0x7fffff00]; Term (Committed 2) [Mask 0x7f];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 25; Mask 0x7f]; Term (Committed 1) [Broadcast 16; Mask 0x7f];
        Term (Committed 9) [Mask 0x7f];
        Term (Committed 2) [Mask 0xffffffff; Shl 9; Mask 0xffffffff; Shl 32; Mask 0x7ffffe0000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 10; Mask 0xffffffff; Shl 9; Mask 0xffffffff; Shl 32; Mask 0x7ffffe0000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 9; Mask 0xffffffff; Shl 32; Mask 0x7ffffe0000000000];
        Term (Committed 9) [Mask 0x7ffffe0000000000]; Term (Committed 2) [Mask 0x1ff; Shl 32; Mask 0xff00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 24; Mask 0x1ff; Shl 32; Mask 0xff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1ff; Shl 32; Mask 0xff00000000];
        Term (Committed 9) [Mask 0xff00000000]]
      [Term (Committed 8) [Mask 0xffffff8000000000; Shr 32; Mask 0x7fffff00]; Term (Committed 9) [Mask 0x7fffff00];
        Term (Committed 8) [Mask 0x7f00000000; Shr 32; Shl 1; Mask 0x7f]; Term (Committed 9) [Mask 0x7f];
        Term (Committed 9) [Mask 0xfffffe00; Shl 32; Mask 0x7ffffe0000000000];
        Term (Committed 9) [Mask 0x7ffffe0000000000];
        Term (Committed 9) [Mask 0xff; Shl 1; Mask 0x1ff; Shl 32; Mask 0xff00000000];
        Term (Committed 9) [Mask 0xff00000000]]
      [Term (Committed 8) [Mask 0xffffff8000000000; Shr 32; Mask 0x7fffff00];
        Term (Committed 2) [Mask 0xffffffff; Shl 8; Mask 0x7fffff00];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 9; Mask 0xffffffff; Shl 8; Mask 0x7fffff00];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 8; Mask 0x7fffff00];
        Term (Committed 9) [Mask 0x7fffff00];
        Term (Committed 8) [Mask 0xffffff8000000000; Shr 32; Mask 0xffffff00; Shr 1; Mask 0x7fffff00];
        Term (Committed 2) [Mask 0xffffffff; Shl 8; Mask 0xffffff00; Shr 1; Mask 0x7fffff00];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 9; Mask 0xffffffff; Shl 8; Mask 0xffffff00; Shr 1; Mask 0x7fffff00];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 8; Mask 0xffffff00; Shr 1; Mask 0x7fffff00];
        Term (Committed 9) [Mask 0xffffff00; Shr 1; Mask 0x7fffff00];
        Term (Committed 8) [Mask 0xffffff8000000000; Shr 32; Mask 0xffffff00; Rotl 23; Mask 0x80000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 8; Mask 0xffffff00; Rotl 23; Mask 0x80000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 9; Mask 0xffffffff; Shl 8; Mask 0xffffff00; Rotl 23; Mask 0x80000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 8; Mask 0xffffff00; Rotl 23; Mask 0x80000000];
        Term (Committed 9) [Mask 0xffffff00; Rotl 23; Mask 0x80000000];
        Term (Committed 8) [Mask 0x7f00000000; Shr 32; Shl 1; Mask 0x7f]; Term (Committed 2) [Mask 0x7f];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 25; Mask 0x7f]; Term (Committed 1) [Broadcast 16; Mask 0x7f];
        Term (Committed 9) [Mask 0x7f];
        Term (Committed 8) [Mask 0x7f00000000; Shr 32; Shl 1; Mask 0xff; Shr 1; Mask 0x7f];
        Term (Committed 2) [Mask 0xff; Shr 1; Mask 0x7f];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 25; Mask 0xff; Shr 1; Mask 0x7f];
        Term (Committed 1) [Broadcast 16; Mask 0xff; Shr 1; Mask 0x7f];
        Term (Committed 9) [Mask 0xff; Shr 1; Mask 0x7f]; Term (Committed 2) [Mask 0xff; Rotl 7; Mask 0x80];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 25; Mask 0xff; Rotl 7; Mask 0x80];
        Term (Committed 1) [Broadcast 16; Mask 0xff; Rotl 7; Mask 0x80];
        Term (Committed 9) [Mask 0xff; Rotl 7; Mask 0x80];
        Term (Committed 9) [Mask 0xfffffe00; Shl 32; Mask 0x7ffffe0000000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 9; Mask 0xffffffff; Shl 32; Mask 0x7ffffe0000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 10; Mask 0xffffffff; Shl 9; Mask 0xffffffff; Shl 32; Mask 0x7ffffe0000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 9; Mask 0xffffffff; Shl 32; Mask 0x7ffffe0000000000];
        Term (Committed 9) [Mask 0x7ffffe0000000000];
        Term (Committed 9) [Mask 0xfffffe00; Shl 32; Mask 0xfffffe0000000000; Shr 1; Mask 0x7ffffe0000000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 9; Mask 0xffffffff; Shl 32; Mask 0xfffffe0000000000; Shr 1; Mask 0x7ffffe0000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 10; Mask 0xffffffff; Shl 9; Mask 0xffffffff; Shl 32; Mask 0xfffffe0000000000; Shr 1; Mask 0x7ffffe0000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 9; Mask 0xffffffff; Shl 32; Mask 0xfffffe0000000000; Shr 1; Mask 0x7ffffe0000000000];
        Term (Committed 9) [Mask 0xfffffe0000000000; Shr 1; Mask 0x7ffffe0000000000];
        Term (Committed 9) [Mask 0xfffffe00; Shl 32; Mask 0xfffffe0000000000; Rotl 22; Mask 0x8000000000000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 9; Mask 0xffffffff; Shl 32; Mask 0xfffffe0000000000; Rotl 22; Mask 0x8000000000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 10; Mask 0xffffffff; Shl 9; Mask 0xffffffff; Shl 32; Mask 0xfffffe0000000000; Rotl 22; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 9; Mask 0xffffffff; Shl 32; Mask 0xfffffe0000000000; Rotl 22; Mask 0x8000000000000000];
        Term (Committed 9) [Mask 0xfffffe0000000000; Rotl 22; Mask 0x8000000000000000];
        Term (Committed 9) [Mask 0xff; Shl 1; Mask 0x1ff; Shl 32; Mask 0xff00000000];
        Term (Committed 2) [Mask 0x1ff; Shl 32; Mask 0xff00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 24; Mask 0x1ff; Shl 32; Mask 0xff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1ff; Shl 32; Mask 0xff00000000];
        Term (Committed 9) [Mask 0xff00000000];
        Term (Committed 9) [Mask 0xff; Shl 1; Mask 0x1ff; Shl 32; Mask 0x1ff00000000; Shr 1; Mask 0xff00000000];
        Term (Committed 2) [Mask 0x1ff; Shl 32; Mask 0x1ff00000000; Shr 1; Mask 0xff00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 24; Mask 0x1ff; Shl 32; Mask 0x1ff00000000; Shr 1; Mask 0xff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1ff; Shl 32; Mask 0x1ff00000000; Shr 1; Mask 0xff00000000];
        Term (Committed 9) [Mask 0x1ff00000000; Shr 1; Mask 0xff00000000];
        Term (Committed 2) [Mask 0x1ff; Shl 32; Mask 0x1ff00000000; Rotl 8; Mask 0x10000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 24; Mask 0x1ff; Shl 32; Mask 0x1ff00000000; Rotl 8; Mask 0x10000000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1ff; Shl 32; Mask 0x1ff00000000; Rotl 8; Mask 0x10000000000];
        Term (Committed 9) [Mask 0x1ff00000000; Rotl 8; Mask 0x10000000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Mask 0xffffffff; Shl 10; Mask 0x7ffffc00];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 11; Mask 0xffffffff; Shl 10; Mask 0x7ffffc00];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 10; Mask 0x7ffffc00];
        Term (Committed 10) [Mask 0x7ffffc00]; Term (Committed 2) [Mask 0x1ff];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 23; Mask 0x1ff];
        Term (Committed 1) [Broadcast 16; Mask 0x1ff]; Term (Committed 10) [Mask 0x1ff];
        Term (Committed 2) [Mask 0xffffffff; Shl 11; Mask 0xffffffff; Shl 32; Mask 0x7ffff80000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 12; Mask 0xffffffff; Shl 11; Mask 0xffffffff; Shl 32; Mask 0x7ffff80000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 11; Mask 0xffffffff; Shl 32; Mask 0x7ffff80000000000];
        Term (Committed 10) [Mask 0x7ffff80000000000]; Term (Committed 2) [Mask 0x7ff; Shl 32; Mask 0x3ff00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 22; Mask 0x7ff; Shl 32; Mask 0x3ff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7ff; Shl 32; Mask 0x3ff00000000];
        Term (Committed 10) [Mask 0x3ff00000000]]
      [Term (Committed 9) [Mask 0xfffffe0000000000; Shr 32; Mask 0x7ffffc00]; Term (Committed 10) [Mask 0x7ffffc00];
        Term (Committed 9) [Mask 0x1ff00000000; Shr 32; Shl 1; Mask 0x1ff]; Term (Committed 10) [Mask 0x1ff];
        Term (Committed 10) [Mask 0xfffff800; Shl 32; Mask 0x7ffff80000000000];
        Term (Committed 10) [Mask 0x7ffff80000000000];
        Term (Committed 10) [Mask 0x3ff; Shl 1; Mask 0x7ff; Shl 32; Mask 0x3ff00000000];
        Term (Committed 10) [Mask 0x3ff00000000]]
      [Term (Committed 9) [Mask 0xfffffe0000000000; Shr 32; Mask 0x7ffffc00];
        Term (Committed 2) [Mask 0xffffffff; Shl 10; Mask 0x7ffffc00];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 11; Mask 0xffffffff; Shl 10; Mask 0x7ffffc00];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 10; Mask 0x7ffffc00];
        Term (Committed 10) [Mask 0x7ffffc00];
        Term (Committed 9) [Mask 0xfffffe0000000000; Shr 32; Mask 0xfffffc00; Shr 1; Mask 0x7ffffc00];
        Term (Committed 2) [Mask 0xffffffff; Shl 10; Mask 0xfffffc00; Shr 1; Mask 0x7ffffc00];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 11; Mask 0xffffffff; Shl 10; Mask 0xfffffc00; Shr 1; Mask 0x7ffffc00];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 10; Mask 0xfffffc00; Shr 1; Mask 0x7ffffc00];
        Term (Committed 10) [Mask 0xfffffc00; Shr 1; Mask 0x7ffffc00];
        Term (Committed 9) [Mask 0xfffffe0000000000; Shr 32; Mask 0xfffffc00; Rotl 21; Mask 0x80000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 10; Mask 0xfffffc00; Rotl 21; Mask 0x80000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 11; Mask 0xffffffff; Shl 10; Mask 0xfffffc00; Rotl 21; Mask 0x80000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 10; Mask 0xfffffc00; Rotl 21; Mask 0x80000000];
        Term (Committed 10) [Mask 0xfffffc00; Rotl 21; Mask 0x80000000];
        Term (Committed 9) [Mask 0x1ff00000000; Shr 32; Shl 1; Mask 0x1ff]; Term (Committed 2) [Mask 0x1ff];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 23; Mask 0x1ff];
        Term (Committed 1) [Broadcast 16; Mask 0x1ff]; Term (Committed 10) [Mask 0x1ff];
        Term (Committed 9) [Mask 0x1ff00000000; Shr 32; Shl 1; Mask 0x3ff; Shr 1; Mask 0x1ff];
        Term (Committed 2) [Mask 0x3ff; Shr 1; Mask 0x1ff];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 23; Mask 0x3ff; Shr 1; Mask 0x1ff];
        Term (Committed 1) [Broadcast 16; Mask 0x3ff; Shr 1; Mask 0x1ff];
        Term (Committed 10) [Mask 0x3ff; Shr 1; Mask 0x1ff]; Term (Committed 2) [Mask 0x3ff; Rotl 9; Mask 0x200];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 23; Mask 0x3ff; Rotl 9; Mask 0x200];
        Term (Committed 1) [Broadcast 16; Mask 0x3ff; Rotl 9; Mask 0x200];
        Term (Committed 10) [Mask 0x3ff; Rotl 9; Mask 0x200];
        Term (Committed 10) [Mask 0xfffff800; Shl 32; Mask 0x7ffff80000000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 11; Mask 0xffffffff; Shl 32; Mask 0x7ffff80000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 12; Mask 0xffffffff; Shl 11; Mask 0xffffffff; Shl 32; Mask 0x7ffff80000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 11; Mask 0xffffffff; Shl 32; Mask 0x7ffff80000000000];
        Term (Committed 10) [Mask 0x7ffff80000000000];
        Term (Committed 10) [Mask 0xfffff800; Shl 32; Mask 0xfffff80000000000; Shr 1; Mask 0x7ffff80000000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 11; Mask 0xffffffff; Shl 32; Mask 0xfffff80000000000; Shr 1; Mask 0x7ffff80000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 12; Mask 0xffffffff; Shl 11; Mask 0xffffffff; Shl 32; Mask 0xfffff80000000000; Shr 1; Mask 0x7ffff80000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 11; Mask 0xffffffff; Shl 32; Mask 0xfffff80000000000; Shr 1; Mask 0x7ffff80000000000];
        Term (Committed 10) [Mask 0xfffff80000000000; Shr 1; Mask 0x7ffff80000000000];
        Term (Committed 10) [Mask 0xfffff800; Shl 32; Mask 0xfffff80000000000; Rotl 20; Mask 0x8000000000000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 11; Mask 0xffffffff; Shl 32; Mask 0xfffff80000000000; Rotl 20; Mask 0x8000000000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 12; Mask 0xffffffff; Shl 11; Mask 0xffffffff; Shl 32; Mask 0xfffff80000000000; Rotl 20; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 11; Mask 0xffffffff; Shl 32; Mask 0xfffff80000000000; Rotl 20; Mask 0x8000000000000000];
        Term (Committed 10) [Mask 0xfffff80000000000; Rotl 20; Mask 0x8000000000000000];
        Term (Committed 10) [Mask 0x3ff; Shl 1; Mask 0x7ff; Shl 32; Mask 0x3ff00000000];
        Term (Committed 2) [Mask 0x7ff; Shl 32; Mask 0x3ff00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 22; Mask 0x7ff; Shl 32; Mask 0x3ff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7ff; Shl 32; Mask 0x3ff00000000];
        Term (Committed 10) [Mask 0x3ff00000000];
        Term (Committed 10) [Mask 0x3ff; Shl 1; Mask 0x7ff; Shl 32; Mask 0x7ff00000000; Shr 1; Mask 0x3ff00000000];
        Term (Committed 2) [Mask 0x7ff; Shl 32; Mask 0x7ff00000000; Shr 1; Mask 0x3ff00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 22; Mask 0x7ff; Shl 32; Mask 0x7ff00000000; Shr 1; Mask 0x3ff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7ff; Shl 32; Mask 0x7ff00000000; Shr 1; Mask 0x3ff00000000];
        Term (Committed 10) [Mask 0x7ff00000000; Shr 1; Mask 0x3ff00000000];
        Term (Committed 2) [Mask 0x7ff; Shl 32; Mask 0x7ff00000000; Rotl 10; Mask 0x40000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 22; Mask 0x7ff; Shl 32; Mask 0x7ff00000000; Rotl 10; Mask 0x40000000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7ff; Shl 32; Mask 0x7ff00000000; Rotl 10; Mask 0x40000000000];
        Term (Committed 10) [Mask 0x7ff00000000; Rotl 10; Mask 0x40000000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Mask 0xffffffff; Shl 12; Mask 0x7ffff000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 13; Mask 0xffffffff; Shl 12; Mask 0x7ffff000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 12; Mask 0x7ffff000];
        Term (Committed 11) [Mask 0x7ffff000]; Term (Committed 2) [Mask 0x7ff];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 21; Mask 0x7ff];
        Term (Committed 1) [Broadcast 16; Mask 0x7ff]; Term (Committed 11) [Mask 0x7ff];
        Term (Committed 2) [Mask 0xffffffff; Shl 13; Mask 0xffffffff; Shl 32; Mask 0x7fffe00000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 14; Mask 0xffffffff; Shl 13; Mask 0xffffffff; Shl 32; Mask 0x7fffe00000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 13; Mask 0xffffffff; Shl 32; Mask 0x7fffe00000000000];
        Term (Committed 11) [Mask 0x7fffe00000000000]; Term (Committed 2) [Mask 0x1fff; Shl 32; Mask 0xfff00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 20; Mask 0x1fff; Shl 32; Mask 0xfff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1fff; Shl 32; Mask 0xfff00000000];
        Term (Committed 11) [Mask 0xfff00000000]]
      [Term (Committed 10) [Mask 0xfffff80000000000; Shr 32; Mask 0x7ffff000];
        Term (Committed 11) [Mask 0x7ffff000]; Term (Committed 10) [Mask 0x7ff00000000; Shr 32; Shl 1; Mask 0x7ff];
        Term (Committed 11) [Mask 0x7ff]; Term (Committed 11) [Mask 0xffffe000; Shl 32; Mask 0x7fffe00000000000];
        Term (Committed 11) [Mask 0x7fffe00000000000];
        Term (Committed 11) [Mask 0xfff; Shl 1; Mask 0x1fff; Shl 32; Mask 0xfff00000000];
        Term (Committed 11) [Mask 0xfff00000000]]
      [Term (Committed 10) [Mask 0xfffff80000000000; Shr 32; Mask 0x7ffff000];
        Term (Committed 2) [Mask 0xffffffff; Shl 12; Mask 0x7ffff000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 13; Mask 0xffffffff; Shl 12; Mask 0x7ffff000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 12; Mask 0x7ffff000];
        Term (Committed 11) [Mask 0x7ffff000];
        Term (Committed 10) [Mask 0xfffff80000000000; Shr 32; Mask 0xfffff000; Shr 1; Mask 0x7ffff000];
        Term (Committed 2) [Mask 0xffffffff; Shl 12; Mask 0xfffff000; Shr 1; Mask 0x7ffff000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 13; Mask 0xffffffff; Shl 12; Mask 0xfffff000; Shr 1; Mask 0x7ffff000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 12; Mask 0xfffff000; Shr 1; Mask 0x7ffff000];
        Term (Committed 11) [Mask 0xfffff000; Shr 1; Mask 0x7ffff000];
        Term (Committed 10) [Mask 0xfffff80000000000; Shr 32; Mask 0xfffff000; Rotl 19; Mask 0x80000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 12; Mask 0xfffff000; Rotl 19; Mask 0x80000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 13; Mask 0xffffffff; Shl 12; Mask 0xfffff000; Rotl 19; Mask 0x80000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 12; Mask 0xfffff000; Rotl 19; Mask 0x80000000];
        Term (Committed 11) [Mask 0xfffff000; Rotl 19; Mask 0x80000000];
        Term (Committed 10) [Mask 0x7ff00000000; Shr 32; Shl 1; Mask 0x7ff]; Term (Committed 2) [Mask 0x7ff];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 21; Mask 0x7ff];
        Term (Committed 1) [Broadcast 16; Mask 0x7ff]; Term (Committed 11) [Mask 0x7ff];
        Term (Committed 10) [Mask 0x7ff00000000; Shr 32; Shl 1; Mask 0xfff; Shr 1; Mask 0x7ff];
        Term (Committed 2) [Mask 0xfff; Shr 1; Mask 0x7ff];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 21; Mask 0xfff; Shr 1; Mask 0x7ff];
        Term (Committed 1) [Broadcast 16; Mask 0xfff; Shr 1; Mask 0x7ff];
        Term (Committed 11) [Mask 0xfff; Shr 1; Mask 0x7ff]; Term (Committed 2) [Mask 0xfff; Rotl 11; Mask 0x800];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 21; Mask 0xfff; Rotl 11; Mask 0x800];
        Term (Committed 1) [Broadcast 16; Mask 0xfff; Rotl 11; Mask 0x800];
        Term (Committed 11) [Mask 0xfff; Rotl 11; Mask 0x800];
        Term (Committed 11) [Mask 0xffffe000; Shl 32; Mask 0x7fffe00000000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 13; Mask 0xffffffff; Shl 32; Mask 0x7fffe00000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 14; Mask 0xffffffff; Shl 13; Mask 0xffffffff; Shl 32; Mask 0x7fffe00000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 13; Mask 0xffffffff; Shl 32; Mask 0x7fffe00000000000];
        Term (Committed 11) [Mask 0x7fffe00000000000];
        Term (Committed 11) [Mask 0xffffe000; Shl 32; Mask 0xffffe00000000000; Shr 1; Mask 0x7fffe00000000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 13; Mask 0xffffffff; Shl 32; Mask 0xffffe00000000000; Shr 1; Mask 0x7fffe00000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 14; Mask 0xffffffff; Shl 13; Mask 0xffffffff; Shl 32; Mask 0xffffe00000000000; Shr 1; Mask 0x7fffe00000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 13; Mask 0xffffffff; Shl 32; Mask 0xffffe00000000000; Shr 1; Mask 0x7fffe00000000000];
        Term (Committed 11) [Mask 0xffffe00000000000; Shr 1; Mask 0x7fffe00000000000];
        Term (Committed 11) [Mask 0xffffe000; Shl 32; Mask 0xffffe00000000000; Rotl 18; Mask 0x8000000000000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 13; Mask 0xffffffff; Shl 32; Mask 0xffffe00000000000; Rotl 18; Mask 0x8000000000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 14; Mask 0xffffffff; Shl 13; Mask 0xffffffff; Shl 32; Mask 0xffffe00000000000; Rotl 18; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 13; Mask 0xffffffff; Shl 32; Mask 0xffffe00000000000; Rotl 18; Mask 0x8000000000000000];
        Term (Committed 11) [Mask 0xffffe00000000000; Rotl 18; Mask 0x8000000000000000];
        Term (Committed 11) [Mask 0xfff; Shl 1; Mask 0x1fff; Shl 32; Mask 0xfff00000000];
        Term (Committed 2) [Mask 0x1fff; Shl 32; Mask 0xfff00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 20; Mask 0x1fff; Shl 32; Mask 0xfff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1fff; Shl 32; Mask 0xfff00000000];
        Term (Committed 11) [Mask 0xfff00000000];
        Term (Committed 11) [Mask 0xfff; Shl 1; Mask 0x1fff; Shl 32; Mask 0x1fff00000000; Shr 1; Mask 0xfff00000000];
        Term (Committed 2) [Mask 0x1fff; Shl 32; Mask 0x1fff00000000; Shr 1; Mask 0xfff00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 20; Mask 0x1fff; Shl 32; Mask 0x1fff00000000; Shr 1; Mask 0xfff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1fff; Shl 32; Mask 0x1fff00000000; Shr 1; Mask 0xfff00000000];
        Term (Committed 11) [Mask 0x1fff00000000; Shr 1; Mask 0xfff00000000];
        Term (Committed 2) [Mask 0x1fff; Shl 32; Mask 0x1fff00000000; Rotl 12; Mask 0x100000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 20; Mask 0x1fff; Shl 32; Mask 0x1fff00000000; Rotl 12; Mask 0x100000000000];
        Term (Committed 1) [Broadcast 16; Mask 0x1fff; Shl 32; Mask 0x1fff00000000; Rotl 12; Mask 0x100000000000];
        Term (Committed 11) [Mask 0x1fff00000000; Rotl 12; Mask 0x100000000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Mask 0xffffffff; Shl 14; Mask 0x7fffc000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 15; Mask 0xffffffff; Shl 14; Mask 0x7fffc000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 14; Mask 0x7fffc000];
        Term (Committed 12) [Mask 0x7fffc000]; Term (Committed 2) [Mask 0x1fff];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 19; Mask 0x1fff];
        Term (Committed 1) [Broadcast 16; Mask 0x1fff]; Term (Committed 12) [Mask 0x1fff];
        Term (Committed 2) [Mask 0xffffffff; Shl 15; Mask 0xffffffff; Shl 32; Mask 0x7fff800000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 16; Mask 0xffffffff; Shl 15; Mask 0xffffffff; Shl 32; Mask 0x7fff800000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 15; Mask 0xffffffff; Shl 32; Mask 0x7fff800000000000];
        Term (Committed 12) [Mask 0x7fff800000000000]; Term (Committed 2) [Mask 0x7fff; Shl 32; Mask 0x3fff00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 18; Mask 0x7fff; Shl 32; Mask 0x3fff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fff; Shl 32; Mask 0x3fff00000000];
        Term (Committed 12) [Mask 0x3fff00000000]]
      [Term (Committed 11) [Mask 0xffffe00000000000; Shr 32; Mask 0x7fffc000];
        Term (Committed 12) [Mask 0x7fffc000]; Term (Committed 11) [Mask 0x1fff00000000; Shr 32; Shl 1; Mask 0x1fff];
        Term (Committed 12) [Mask 0x1fff]; Term (Committed 12) [Mask 0xffff8000; Shl 32; Mask 0x7fff800000000000];
        Term (Committed 12) [Mask 0x7fff800000000000];
        Term (Committed 12) [Mask 0x3fff; Shl 1; Mask 0x7fff; Shl 32; Mask 0x3fff00000000];
        Term (Committed 12) [Mask 0x3fff00000000]]
      [Term (Committed 11) [Mask 0xffffe00000000000; Shr 32; Mask 0x7fffc000];
        Term (Committed 2) [Mask 0xffffffff; Shl 14; Mask 0x7fffc000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 15; Mask 0xffffffff; Shl 14; Mask 0x7fffc000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 14; Mask 0x7fffc000];
        Term (Committed 12) [Mask 0x7fffc000];
        Term (Committed 11) [Mask 0xffffe00000000000; Shr 32; Mask 0xffffc000; Shr 1; Mask 0x7fffc000];
        Term (Committed 2) [Mask 0xffffffff; Shl 14; Mask 0xffffc000; Shr 1; Mask 0x7fffc000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 15; Mask 0xffffffff; Shl 14; Mask 0xffffc000; Shr 1; Mask 0x7fffc000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 14; Mask 0xffffc000; Shr 1; Mask 0x7fffc000];
        Term (Committed 12) [Mask 0xffffc000; Shr 1; Mask 0x7fffc000];
        Term (Committed 11) [Mask 0xffffe00000000000; Shr 32; Mask 0xffffc000; Rotl 17; Mask 0x80000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 14; Mask 0xffffc000; Rotl 17; Mask 0x80000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 15; Mask 0xffffffff; Shl 14; Mask 0xffffc000; Rotl 17; Mask 0x80000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 14; Mask 0xffffc000; Rotl 17; Mask 0x80000000];
        Term (Committed 12) [Mask 0xffffc000; Rotl 17; Mask 0x80000000];
        Term (Committed 11) [Mask 0x1fff00000000; Shr 32; Shl 1; Mask 0x1fff]; Term (Committed 2) [Mask 0x1fff];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 19; Mask 0x1fff];
        Term (Committed 1) [Broadcast 16; Mask 0x1fff]; Term (Committed 12) [Mask 0x1fff];
        Term (Committed 11) [Mask 0x1fff00000000; Shr 32; Shl 1; Mask 0x3fff; Shr 1; Mask 0x1fff];
        Term (Committed 2) [Mask 0x3fff; Shr 1; Mask 0x1fff];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 19; Mask 0x3fff; Shr 1; Mask 0x1fff];
        Term (Committed 1) [Broadcast 16; Mask 0x3fff; Shr 1; Mask 0x1fff];
        Term (Committed 12) [Mask 0x3fff; Shr 1; Mask 0x1fff];
        Term (Committed 2) [Mask 0x3fff; Rotl 13; Mask 0x2000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 19; Mask 0x3fff; Rotl 13; Mask 0x2000];
        Term (Committed 1) [Broadcast 16; Mask 0x3fff; Rotl 13; Mask 0x2000];
        Term (Committed 12) [Mask 0x3fff; Rotl 13; Mask 0x2000];
        Term (Committed 12) [Mask 0xffff8000; Shl 32; Mask 0x7fff800000000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 15; Mask 0xffffffff; Shl 32; Mask 0x7fff800000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 16; Mask 0xffffffff; Shl 15; Mask 0xffffffff; Shl 32; Mask 0x7fff800000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 15; Mask 0xffffffff; Shl 32; Mask 0x7fff800000000000];
        Term (Committed 12) [Mask 0x7fff800000000000];
        Term (Committed 12) [Mask 0xffff8000; Shl 32; Mask 0xffff800000000000; Shr 1; Mask 0x7fff800000000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 15; Mask 0xffffffff; Shl 32; Mask 0xffff800000000000; Shr 1; Mask 0x7fff800000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 16; Mask 0xffffffff; Shl 15; Mask 0xffffffff; Shl 32; Mask 0xffff800000000000; Shr 1; Mask 0x7fff800000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 15; Mask 0xffffffff; Shl 32; Mask 0xffff800000000000; Shr 1; Mask 0x7fff800000000000];
        Term (Committed 12) [Mask 0xffff800000000000; Shr 1; Mask 0x7fff800000000000];
        Term (Committed 12) [Mask 0xffff8000; Shl 32; Mask 0xffff800000000000; Rotl 16; Mask 0x8000000000000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 15; Mask 0xffffffff; Shl 32; Mask 0xffff800000000000; Rotl 16; Mask 0x8000000000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 16; Mask 0xffffffff; Shl 15; Mask 0xffffffff; Shl 32; Mask 0xffff800000000000; Rotl 16; Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 15; Mask 0xffffffff; Shl 32; Mask 0xffff800000000000; Rotl 16; Mask 0x8000000000000000];
        Term (Committed 12) [Mask 0xffff800000000000; Rotl 16; Mask 0x8000000000000000];
        Term (Committed 12) [Mask 0x3fff; Shl 1; Mask 0x7fff; Shl 32; Mask 0x3fff00000000];
        Term (Committed 2) [Mask 0x7fff; Shl 32; Mask 0x3fff00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 18; Mask 0x7fff; Shl 32; Mask 0x3fff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fff; Shl 32; Mask 0x3fff00000000];
        Term (Committed 12) [Mask 0x3fff00000000];
        Term (Committed 12) [Mask 0x3fff; Shl 1; Mask 0x7fff; Shl 32; Mask 0x7fff00000000; Shr 1; Mask 0x3fff00000000];
        Term (Committed 2) [Mask 0x7fff; Shl 32; Mask 0x7fff00000000; Shr 1; Mask 0x3fff00000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 18; Mask 0x7fff; Shl 32; Mask 0x7fff00000000; Shr 1; Mask 0x3fff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fff; Shl 32; Mask 0x7fff00000000; Shr 1; Mask 0x3fff00000000];
        Term (Committed 12) [Mask 0x7fff00000000; Shr 1; Mask 0x3fff00000000];
        Term (Committed 2) [Mask 0x7fff; Shl 32; Mask 0x7fff00000000; Rotl 14; Mask 0x400000000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 18; Mask 0x7fff; Shl 32; Mask 0x7fff00000000; Rotl 14; Mask 0x400000000000];
        Term (Committed 1) [Broadcast 16; Mask 0x7fff; Shl 32; Mask 0x7fff00000000; Rotl 14; Mask 0x400000000000];
        Term (Committed 12) [Mask 0x7fff00000000; Rotl 14; Mask 0x400000000000]];
    (* sums *)
    Constraint
      [Term (Committed 2) [Mask 0xffffffff; Shl 16; Mask 0x7fff0000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 17; Mask 0xffffffff; Shl 16; Mask 0x7fff0000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 16; Mask 0x7fff0000];
        Term (Committed 13) [Mask 0x7fff0000]; Term (Committed 12) [Mask 0x7fff00000000; Shr 32; Mask 0x3fff];
        Term (Committed 13) [Mask 0x3fff]]
      [Term (Committed 12) [Mask 0xffff800000000000; Shr 32; Mask 0x7fff0000];
        Term (Committed 13) [Mask 0x7fff0000]; Term (Committed 13) [Mask 0xffff0000; Shr 17; Mask 0x3fff];
        Term (Committed 13) [Mask 0x3fff]]
      [Term (Committed 12) [Mask 0xffff800000000000; Shr 32; Mask 0x7fff0000];
        Term (Committed 2) [Mask 0xffffffff; Shl 16; Mask 0x7fff0000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 17; Mask 0xffffffff; Shl 16; Mask 0x7fff0000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 16; Mask 0x7fff0000];
        Term (Committed 13) [Mask 0x7fff0000];
        Term (Committed 12) [Mask 0xffff800000000000; Shr 32; Mask 0xffff0000; Shr 1; Mask 0x7fff0000];
        Term (Committed 2) [Mask 0xffffffff; Shl 16; Mask 0xffff0000; Shr 1; Mask 0x7fff0000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 17; Mask 0xffffffff; Shl 16; Mask 0xffff0000; Shr 1; Mask 0x7fff0000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 16; Mask 0xffff0000; Shr 1; Mask 0x7fff0000];
        Term (Committed 13) [Mask 0xffff0000; Shr 1; Mask 0x7fff0000];
        Term (Committed 12) [Mask 0xffff800000000000; Shr 32; Mask 0xffff0000; Rotl 15; Mask 0x80000000];
        Term (Committed 2) [Mask 0xffffffff; Shl 16; Mask 0xffff0000; Rotl 15; Mask 0x80000000];
        Term (Committed 3) [Mask 0xffffffff; Broadcast 17; Mask 0xffffffff; Shl 16; Mask 0xffff0000; Rotl 15; Mask 0x80000000];
        Term (Committed 1) [Broadcast 16; Mask 0xffffffff; Shl 16; Mask 0xffff0000; Rotl 15; Mask 0x80000000];
        Term (Committed 13) [Mask 0xffff0000; Rotl 15; Mask 0x80000000];
        Term (Committed 13) [Mask 0xffff0000; Shr 17; Mask 0x3fff];
        Term (Committed 12) [Mask 0x7fff00000000; Shr 32; Mask 0x3fff]; Term (Committed 13) [Mask 0x3fff];
        Term (Committed 13) [Mask 0xffff0000; Shr 17; Mask 0x7fff; Shr 1; Mask 0x3fff];
        Term (Committed 12) [Mask 0x7fff00000000; Shr 32; Mask 0x7fff; Shr 1; Mask 0x3fff];
        Term (Committed 13) [Mask 0x7fff; Shr 1; Mask 0x3fff];
        Term (Committed 13) [Mask 0xffff0000; Shr 17; Mask 0x7fff; Rotl 14; Mask 0x4000];
        Term (Committed 12) [Mask 0x7fff00000000; Shr 32; Mask 0x7fff; Rotl 14; Mask 0x4000];
        Term (Committed 13) [Mask 0x7fff; Rotl 14; Mask 0x4000]];
    (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe];
        Term (Committed 15) [Mask 0x3ffffffc3ffffffe; Shl 1; Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 15) [Mask 0x3ffffffc3ffffffe; Shl 1; Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 15) [Mask 0x7ffffffc7ffffffe]; Term (Committed 15) [Mask 0x3ffffffc3ffffffe; Shl 1]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x100000000]; Term (Committed 17) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 16) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 17) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 17) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 17) [Mask 0x7fffffff7fffffff; Shl 1]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32];
        Term (Committed 1) [Broadcast 16; Mask 0x200000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x300000000]; Term (Committed 19) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 18) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 19) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 19) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 19) [Mask 0x7fffffff7fffffff; Shl 1]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Broadcast 16; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x2]]
      [[Term (Committed 16) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3b000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x2]]
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
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rs2 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 18) [Shl 32]; Term (Committed 1) [Shr 5; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x200000000];
        Term (Committed 1) [Shr 5; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 18) [Mask 0xffffffff00000000]; Term (Committed 1) [Shr 10; Mask 0x3f]];
        [Term (Committed 14) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Shr 10; Mask 0x3f]];
        [Term (Committed 5) [Mask 0x1; Shl 32; Sar 32];
        Term (Committed 5) [Mask 0xfffffffe00000000; Shr 32; Mask 0x2; Shl 32; Sar 32];
        Term (Committed 6) [Mask 0x4; Shl 32; Sar 32];
        Term (Committed 6) [Mask 0xfffffff800000000; Shr 32; Mask 0x8; Shl 32; Sar 32];
        Term (Committed 7) [Mask 0x10; Shl 32; Sar 32];
        Term (Committed 7) [Mask 0xffffffe000000000; Shr 32; Mask 0x20; Shl 32; Sar 32];
        Term (Committed 8) [Mask 0x40; Shl 32; Sar 32];
        Term (Committed 8) [Mask 0xffffff8000000000; Shr 32; Mask 0x80; Shl 32; Sar 32];
        Term (Committed 9) [Mask 0x100; Shl 32; Sar 32];
        Term (Committed 9) [Mask 0xfffffe0000000000; Shr 32; Mask 0x200; Shl 32; Sar 32];
        Term (Committed 10) [Mask 0x400; Shl 32; Sar 32];
        Term (Committed 10) [Mask 0xfffff80000000000; Shr 32; Mask 0x800; Shl 32; Sar 32];
        Term (Committed 11) [Mask 0x1000; Shl 32; Sar 32];
        Term (Committed 11) [Mask 0xffffe00000000000; Shr 32; Mask 0x2000; Shl 32; Sar 32];
        Term (Committed 12) [Mask 0x4000; Shl 32; Sar 32];
        Term (Committed 12) [Mask 0xffff800000000000; Shr 32; Mask 0x8000; Shl 32; Sar 32];
        Term (Committed 13) [Mask 0x10000; Shl 32; Sar 32]; Term (Committed 13) [Mask 0x7fff; Shl 49; Sar 32];
        Term (Committed 2) [Mask 0xffffffff; Rotl 31; Mask 0x80000000; Shl 32; Sar 32]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 15) [Mask 0x7ffffffc7ffffffe; Shl 1]]] ].

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
      FAnd [Term (Committed 1) [Broadcast 17; Mask 0x1]] [Term (Committed 2) [Rotl 1; Mask 0x1]];
      FAnd [Term (Committed 1) [Broadcast 18; Mask 0x80000000]] [Term (Committed 3) [Rotl 32; Mask 0x80000000]]];
    (* 5: start *)
    FAnd [Term (Committed 3) [Broadcast 0]; Term (Committed 1) [Broadcast 16]] [Term (Committed 2) []];
    (* 6: start *)
    FCarry
      [Term (Committed 3) [Shr 1]; Term (Committed 1) [Broadcast 16; Shr 1]]
      [Term (Committed 5) []; Term (Committed 1) [Broadcast 16]]
      [Term (Committed 1) [Broadcast 16; Mask 0x1]]
      64;
    (* 7: half sums *)
    FAverage
      [Term (Committed 3) [Shr 1]; Term (Committed 1) [Broadcast 16; Shr 1]; Term (Committed 5) [];
        Term (Committed 1) [Broadcast 16]; Term (Committed 6) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Mask 0x1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 1]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 8: half sums *)
    FAverage
      [Term (Committed 7) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 2]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 9: half sums *)
    FAverage
      [Term (Committed 8) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 3]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 10: half sums *)
    FAverage
      [Term (Committed 9) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 4]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 11: half sums *)
    FAverage
      [Term (Committed 10) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 5]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 12: half sums *)
    FAverage
      [Term (Committed 11) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 6]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 13: half sums *)
    FAverage
      [Term (Committed 12) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 7]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 14: half sums *)
    FAverage
      [Term (Committed 13) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 8]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 15: half sums *)
    FAverage
      [Term (Committed 14) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 9]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 16: half sums *)
    FAverage
      [Term (Committed 15) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 10]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 17: half sums *)
    FAverage
      [Term (Committed 16) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 11]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 18: half sums *)
    FAverage
      [Term (Committed 17) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 12]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 19: half sums *)
    FAverage
      [Term (Committed 18) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 13]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 20: half sums *)
    FAverage
      [Term (Committed 19) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 14]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 21: half sums *)
    FAverage
      [Term (Committed 20) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 15]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 22: half sums *)
    FAverage
      [Term (Committed 21) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 16]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 23: half sums *)
    FAverage
      [Term (Committed 22) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 17]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 24: half sums *)
    FAverage
      [Term (Committed 23) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 18]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 25: half sums *)
    FAverage
      [Term (Committed 24) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 19]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 26: half sums *)
    FAverage
      [Term (Committed 25) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 20]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 27: half sums *)
    FAverage
      [Term (Committed 26) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 21]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 28: half sums *)
    FAverage
      [Term (Committed 27) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 22]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 29: half sums *)
    FAverage
      [Term (Committed 28) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 23]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 30: half sums *)
    FAverage
      [Term (Committed 29) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 24]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 31: half sums *)
    FAverage
      [Term (Committed 30) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 25]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 32: half sums *)
    FAverage
      [Term (Committed 31) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 26]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 33: half sums *)
    FAverage
      [Term (Committed 32) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 27]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 34: half sums *)
    FAverage
      [Term (Committed 33) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 28]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 35: half sums *)
    FAverage
      [Term (Committed 34) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 29]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 36: half sums *)
    FAverage
      [Term (Committed 35) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 30]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 37: half sums *)
    FAverage
      [Term (Committed 36) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 31]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 38: half sums *)
    FAverage
      [Term (Committed 37) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 32]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 39: half sums *)
    FAverage
      [Term (Committed 38) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 33]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 40: half sums *)
    FAverage
      [Term (Committed 39) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 34]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 41: half sums *)
    FAverage
      [Term (Committed 40) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 35]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 42: half sums *)
    FAverage
      [Term (Committed 41) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 36]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 43: half sums *)
    FAverage
      [Term (Committed 42) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 37]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 44: half sums *)
    FAverage
      [Term (Committed 43) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 38]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 45: half sums *)
    FAverage
      [Term (Committed 44) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 39]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 46: half sums *)
    FAverage
      [Term (Committed 45) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 40]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 47: half sums *)
    FAverage
      [Term (Committed 46) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 41]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 48: half sums *)
    FAverage
      [Term (Committed 47) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 42]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 49: half sums *)
    FAverage
      [Term (Committed 48) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 43]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 50: half sums *)
    FAverage
      [Term (Committed 49) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 44]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 51: half sums *)
    FAverage
      [Term (Committed 50) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 45]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 52: half sums *)
    FAverage
      [Term (Committed 51) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 46]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 53: half sums *)
    FAverage
      [Term (Committed 52) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 47]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 54: half sums *)
    FAverage
      [Term (Committed 53) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 48]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 55: half sums *)
    FAverage
      [Term (Committed 54) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 49]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 56: half sums *)
    FAverage
      [Term (Committed 55) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 50]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 57: half sums *)
    FAverage
      [Term (Committed 56) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 51]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 58: half sums *)
    FAverage
      [Term (Committed 57) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 52]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 59: half sums *)
    FAverage
      [Term (Committed 58) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 53]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 60: half sums *)
    FAverage
      [Term (Committed 59) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 54]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 61: half sums *)
    FAverage
      [Term (Committed 60) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 55]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 62: half sums *)
    FAverage
      [Term (Committed 61) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 56]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 63: half sums *)
    FAverage
      [Term (Committed 62) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 57]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 64: half sums *)
    FAverage
      [Term (Committed 63) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 58]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 65: half sums *)
    FAverage
      [Term (Committed 64) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 59]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 66: half sums *)
    FAverage
      [Term (Committed 65) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 60]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 67: half sums *)
    FAverage
      [Term (Committed 66) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 61]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 68: half sums *)
    FAverage
      [Term (Committed 67) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 62]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 69: half sums *)
    FAverage
      [Term (Committed 68) []]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 63]; Term (Committed 1) [Broadcast 16]]
      64;
    (* 70: high + y *)
    FCarry
      [Term (Committed 69) []]
      [Term (Committed 3) []; Term (Committed 4) [Mask 0x1; Broadcast 0]]
      [Term (Committed 4) [Mask 0x1; Broadcast 0; Mask 0x1]]
      64;
    (* 71: high + y + x *)
    FCarry
      [Term (Committed 69) []; Term (Committed 3) []; Term (Committed 4) [Mask 0x1; Broadcast 0];
        Term (Committed 70) [Mask 0x7fffffffffffffff; Shl 1]; Term (Committed 4) [Mask 0x1; Broadcast 0; Mask 0x1]]
      [Term (Committed 2) []; Term (Committed 4) [Mask 0x80000000; Broadcast 31]]
      [Term (Committed 4) [Mask 0x80000000; Broadcast 31; Mask 0x1]]
      64;
    (* 72: high + y + x + units *)
    FCarry
      [Term (Committed 69) []; Term (Committed 3) []; Term (Committed 4) [Mask 0x1; Broadcast 0];
        Term (Committed 70) [Mask 0x7fffffffffffffff; Shl 1]; Term (Committed 4) [Mask 0x1; Broadcast 0; Mask 0x1];
        Term (Committed 2) []; Term (Committed 4) [Mask 0x80000000; Broadcast 31];
        Term (Committed 71) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 4) [Mask 0x80000000; Broadcast 31; Mask 0x1]]
      [Term (Committed 6) [Rotl 1; Mask 0x1]]
      [Term (Committed 3) [Mask 0x1]; Term (Committed 6) [Rotl 1; Mask 0x1]]
      64;
    (* 73: rd before *)
    Input;
    (* 74: last fetch, rs1 *)
    Input;
    (* 75: fetch, rs1 after last *)
    FCarry
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x100000000]]
      [Term (Committed 74) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 76: last rs2, rd *)
    Input;
    (* 77: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32];
        Term (Committed 1) [Broadcast 16; Mask 0x200000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 76) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe];
        Term (Committed 4) [Mask 0x3ffffffc3ffffffe; Shl 1; Mask 0x7ffffffc7ffffffe];
        Term (Committed 1) [Broadcast 17; Mask 0x1]; Term (Committed 1) [Broadcast 18; Mask 0x80000000]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 4) [Mask 0x3ffffffc3ffffffe; Shl 1; Mask 0x7ffffffc7ffffffe];
        Term (Committed 2) [Rotl 1; Mask 0x1]; Term (Committed 3) [Rotl 32; Mask 0x80000000]]
      [Term (Committed 4) [Mask 0x7ffffffc7ffffffe]; Term (Committed 4) [Mask 0x3ffffffc3ffffffe; Shl 1];
        Term (Committed 4) [Mask 0x1]; Term (Committed 4) [Mask 0x80000000]];
    (* start *)
    Constraint
      [Term (Committed 3) [Broadcast 0]; Term (Committed 1) [Broadcast 16]]
      [Term (Committed 2) []]
      [Term (Committed 5) []];
    (* start *)
    Constraint
      [Term (Committed 3) [Shr 1]; Term (Committed 1) [Broadcast 16; Shr 1];
        Term (Committed 6) [Mask 0x7fffffffffffffff; Shl 1]; Term (Committed 1) [Broadcast 16; Mask 0x1]]
      [Term (Committed 5) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 6) [Mask 0x7fffffffffffffff; Shl 1]; Term (Committed 1) [Broadcast 16; Mask 0x1]]
      [Term (Committed 6) []; Term (Committed 6) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Mask 0x1]];
    (* half sums *)
    Constraint
      [Term (Committed 3) [Shr 1]; Term (Committed 1) [Broadcast 16; Shr 1]; Term (Committed 5) [];
        Term (Committed 1) [Broadcast 16]; Term (Committed 6) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Mask 0x1]; Term (Committed 7) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Shr 2; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 2; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 5) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 1; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 6) [Mask 0x7fffffffffffffff; Shl 1; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 1]; Term (Committed 1) [Broadcast 16];
        Term (Committed 7) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Shr 2; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 2; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 5) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 1; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 6) [Mask 0x7fffffffffffffff; Shl 1; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 7) []; Term (Committed 3) [Shr 2; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 2; Mask 0x7fffffffffffffff];
        Term (Committed 5) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 1; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 6) [Mask 0x7fffffffffffffff; Shl 1; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff]; Term (Committed 7) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Shr 2; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 2; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 5) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 1; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 6) [Mask 0x7fffffffffffffff; Shl 1; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 7) []; Term (Committed 8) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 7) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 2; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 2]; Term (Committed 1) [Broadcast 16];
        Term (Committed 8) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 7) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 2; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 8) []; Term (Committed 7) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 2; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 8) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 7) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 2; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 8) []; Term (Committed 9) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 8) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 3; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 3]; Term (Committed 1) [Broadcast 16];
        Term (Committed 9) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 8) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 3; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 9) []; Term (Committed 8) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 3; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 9) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 8) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 3; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 9) []; Term (Committed 10) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 9) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 4; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 4]; Term (Committed 1) [Broadcast 16];
        Term (Committed 10) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 9) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 4; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 10) []; Term (Committed 9) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 4; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 10) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 9) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 4; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 10) []; Term (Committed 11) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 10) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 5; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 5]; Term (Committed 1) [Broadcast 16];
        Term (Committed 11) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 10) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 5; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 11) []; Term (Committed 10) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 5; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 11) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 10) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 5; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 11) []; Term (Committed 12) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 11) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 6; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 6]; Term (Committed 1) [Broadcast 16];
        Term (Committed 12) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 11) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 6; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 12) []; Term (Committed 11) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 6; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 12) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 11) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 6; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 12) []; Term (Committed 13) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 12) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 7; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 7]; Term (Committed 1) [Broadcast 16];
        Term (Committed 13) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 12) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 7; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 13) []; Term (Committed 12) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 7; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 13) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 12) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 7; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 13) []; Term (Committed 14) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 13) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 8; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 8]; Term (Committed 1) [Broadcast 16];
        Term (Committed 14) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 13) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 8; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 14) []; Term (Committed 13) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 8; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 14) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 13) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 8; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 14) []; Term (Committed 15) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 14) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 9; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 9]; Term (Committed 1) [Broadcast 16];
        Term (Committed 15) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 14) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 9; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 15) []; Term (Committed 14) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 9; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 15) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 14) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 9; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 15) []; Term (Committed 16) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 15) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 10; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 10]; Term (Committed 1) [Broadcast 16];
        Term (Committed 16) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 15) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 10; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 16) []; Term (Committed 15) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 10; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 16) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 15) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 10; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 16) []; Term (Committed 17) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 16) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 11; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 11]; Term (Committed 1) [Broadcast 16];
        Term (Committed 17) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 16) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 11; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 17) []; Term (Committed 16) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 11; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 17) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 16) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 11; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 17) []; Term (Committed 18) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 17) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 12; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 12]; Term (Committed 1) [Broadcast 16];
        Term (Committed 18) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 17) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 12; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 18) []; Term (Committed 17) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 12; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 18) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 17) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 12; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 18) []; Term (Committed 19) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 18) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 13; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 13]; Term (Committed 1) [Broadcast 16];
        Term (Committed 19) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 18) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 13; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 19) []; Term (Committed 18) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 13; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 19) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 18) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 13; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 19) []; Term (Committed 20) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 19) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 14; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 14]; Term (Committed 1) [Broadcast 16];
        Term (Committed 20) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 19) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 14; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 20) []; Term (Committed 19) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 14; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 20) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 19) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 14; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 20) []; Term (Committed 21) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 20) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 15; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 15]; Term (Committed 1) [Broadcast 16];
        Term (Committed 21) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 20) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 15; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 21) []; Term (Committed 20) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 15; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 21) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 20) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 15; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 21) []; Term (Committed 22) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 21) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 16]; Term (Committed 1) [Broadcast 16];
        Term (Committed 22) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 21) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 22) []; Term (Committed 21) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 22) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 21) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 22) []; Term (Committed 23) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 22) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 17; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 17]; Term (Committed 1) [Broadcast 16];
        Term (Committed 23) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 22) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 17; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 23) []; Term (Committed 22) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 17; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 23) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 22) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 17; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 23) []; Term (Committed 24) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 23) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 18; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 18]; Term (Committed 1) [Broadcast 16];
        Term (Committed 24) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 23) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 18; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 24) []; Term (Committed 23) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 18; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 24) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 23) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 18; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 24) []; Term (Committed 25) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 24) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 19; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 19]; Term (Committed 1) [Broadcast 16];
        Term (Committed 25) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 24) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 19; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 25) []; Term (Committed 24) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 19; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 25) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 24) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 19; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 25) []; Term (Committed 26) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 25) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 20; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 20]; Term (Committed 1) [Broadcast 16];
        Term (Committed 26) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 25) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 20; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 26) []; Term (Committed 25) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 20; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 26) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 25) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 20; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 26) []; Term (Committed 27) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 26) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 21; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 21]; Term (Committed 1) [Broadcast 16];
        Term (Committed 27) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 26) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 21; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 27) []; Term (Committed 26) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 21; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 27) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 26) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 21; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 27) []; Term (Committed 28) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 27) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 22; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 22]; Term (Committed 1) [Broadcast 16];
        Term (Committed 28) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 27) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 22; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 28) []; Term (Committed 27) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 22; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 28) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 27) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 22; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 28) []; Term (Committed 29) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 28) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 23; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 23]; Term (Committed 1) [Broadcast 16];
        Term (Committed 29) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 28) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 23; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 29) []; Term (Committed 28) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 23; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 29) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 28) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 23; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 29) []; Term (Committed 30) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 29) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 24; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 24]; Term (Committed 1) [Broadcast 16];
        Term (Committed 30) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 29) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 24; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 30) []; Term (Committed 29) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 24; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 30) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 29) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 24; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 30) []; Term (Committed 31) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 30) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 25; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 25]; Term (Committed 1) [Broadcast 16];
        Term (Committed 31) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 30) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 25; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 31) []; Term (Committed 30) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 25; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 31) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 30) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 25; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 31) []; Term (Committed 32) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 31) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 26; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 26]; Term (Committed 1) [Broadcast 16];
        Term (Committed 32) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 31) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 26; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 32) []; Term (Committed 31) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 26; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 32) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 31) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 26; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 32) []; Term (Committed 33) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 32) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 27; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 27]; Term (Committed 1) [Broadcast 16];
        Term (Committed 33) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 32) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 27; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 33) []; Term (Committed 32) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 27; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 33) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 32) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 27; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 33) []; Term (Committed 34) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 33) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 28; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 28]; Term (Committed 1) [Broadcast 16];
        Term (Committed 34) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 33) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 28; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 34) []; Term (Committed 33) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 28; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 34) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 33) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 28; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 34) []; Term (Committed 35) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 34) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 29; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 29]; Term (Committed 1) [Broadcast 16];
        Term (Committed 35) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 34) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 29; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 35) []; Term (Committed 34) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 29; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 35) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 34) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 29; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 35) []; Term (Committed 36) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 35) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 30; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 30]; Term (Committed 1) [Broadcast 16];
        Term (Committed 36) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 35) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 30; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 36) []; Term (Committed 35) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 30; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 36) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 35) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 30; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 36) []; Term (Committed 37) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 36) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 31; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 31]; Term (Committed 1) [Broadcast 16];
        Term (Committed 37) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 36) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 31; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 37) []; Term (Committed 36) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 31; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 37) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 36) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 31; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 37) []; Term (Committed 38) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 37) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 32; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 32]; Term (Committed 1) [Broadcast 16];
        Term (Committed 38) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 37) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 32; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 38) []; Term (Committed 37) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 32; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 38) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 37) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 32; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 38) []; Term (Committed 39) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 38) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 33; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 33]; Term (Committed 1) [Broadcast 16];
        Term (Committed 39) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 38) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 33; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 39) []; Term (Committed 38) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 33; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 39) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 38) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 33; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 39) []; Term (Committed 40) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 39) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 34; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 34]; Term (Committed 1) [Broadcast 16];
        Term (Committed 40) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 39) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 34; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 40) []; Term (Committed 39) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 34; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 40) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 39) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 34; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 40) []; Term (Committed 41) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 40) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 35; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 35]; Term (Committed 1) [Broadcast 16];
        Term (Committed 41) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 40) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 35; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 41) []; Term (Committed 40) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 35; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 41) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 40) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 35; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 41) []; Term (Committed 42) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 41) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 36; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 36]; Term (Committed 1) [Broadcast 16];
        Term (Committed 42) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 41) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 36; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 42) []; Term (Committed 41) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 36; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 42) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 41) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 36; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 42) []; Term (Committed 43) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 42) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 37; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 37]; Term (Committed 1) [Broadcast 16];
        Term (Committed 43) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 42) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 37; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 43) []; Term (Committed 42) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 37; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 43) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 42) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 37; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 43) []; Term (Committed 44) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 43) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 38; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 38]; Term (Committed 1) [Broadcast 16];
        Term (Committed 44) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 43) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 38; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 44) []; Term (Committed 43) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 38; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 44) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 43) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 38; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 44) []; Term (Committed 45) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 44) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 39; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 39]; Term (Committed 1) [Broadcast 16];
        Term (Committed 45) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 44) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 39; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 45) []; Term (Committed 44) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 39; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 45) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 44) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 39; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 45) []; Term (Committed 46) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 45) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 40; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 40]; Term (Committed 1) [Broadcast 16];
        Term (Committed 46) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 45) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 40; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 46) []; Term (Committed 45) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 40; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 46) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 45) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 40; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 46) []; Term (Committed 47) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 46) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 41; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 41]; Term (Committed 1) [Broadcast 16];
        Term (Committed 47) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 46) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 41; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 47) []; Term (Committed 46) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 41; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 47) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 46) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 41; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 47) []; Term (Committed 48) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 47) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 42; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 42]; Term (Committed 1) [Broadcast 16];
        Term (Committed 48) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 47) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 42; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 48) []; Term (Committed 47) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 42; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 48) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 47) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 42; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 48) []; Term (Committed 49) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 48) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 43; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 43]; Term (Committed 1) [Broadcast 16];
        Term (Committed 49) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 48) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 43; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 49) []; Term (Committed 48) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 43; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 49) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 48) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 43; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 49) []; Term (Committed 50) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 49) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 44; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 44]; Term (Committed 1) [Broadcast 16];
        Term (Committed 50) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 49) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 44; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 50) []; Term (Committed 49) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 44; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 50) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 49) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 44; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 50) []; Term (Committed 51) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 50) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 45; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 45]; Term (Committed 1) [Broadcast 16];
        Term (Committed 51) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 50) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 45; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 51) []; Term (Committed 50) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 45; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 51) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 50) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 45; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 51) []; Term (Committed 52) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 51) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 46; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 46]; Term (Committed 1) [Broadcast 16];
        Term (Committed 52) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 51) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 46; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 52) []; Term (Committed 51) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 46; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 52) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 51) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 46; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 52) []; Term (Committed 53) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 52) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 47; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 47]; Term (Committed 1) [Broadcast 16];
        Term (Committed 53) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 52) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 47; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 53) []; Term (Committed 52) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 47; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 53) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 52) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 47; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 53) []; Term (Committed 54) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 53) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 48; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 48]; Term (Committed 1) [Broadcast 16];
        Term (Committed 54) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 53) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 48; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 54) []; Term (Committed 53) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 48; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 54) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 53) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 48; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 54) []; Term (Committed 55) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 54) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 49; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 49]; Term (Committed 1) [Broadcast 16];
        Term (Committed 55) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 54) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 49; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 55) []; Term (Committed 54) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 49; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 55) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 54) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 49; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 55) []; Term (Committed 56) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 55) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 50; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 50]; Term (Committed 1) [Broadcast 16];
        Term (Committed 56) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 55) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 50; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 56) []; Term (Committed 55) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 50; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 56) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 55) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 50; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 56) []; Term (Committed 57) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 56) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 51; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 51]; Term (Committed 1) [Broadcast 16];
        Term (Committed 57) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 56) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 51; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 57) []; Term (Committed 56) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 51; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 57) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 56) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 51; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 57) []; Term (Committed 58) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 57) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 52; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 52]; Term (Committed 1) [Broadcast 16];
        Term (Committed 58) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 57) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 52; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 58) []; Term (Committed 57) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 52; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 58) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 57) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 52; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 58) []; Term (Committed 59) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 58) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 53; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 53]; Term (Committed 1) [Broadcast 16];
        Term (Committed 59) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 58) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 53; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 59) []; Term (Committed 58) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 53; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 59) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 58) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 53; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 59) []; Term (Committed 60) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 59) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 54; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 54]; Term (Committed 1) [Broadcast 16];
        Term (Committed 60) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 59) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 54; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 60) []; Term (Committed 59) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 54; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 60) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 59) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 54; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 60) []; Term (Committed 61) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 60) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 55; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 55]; Term (Committed 1) [Broadcast 16];
        Term (Committed 61) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 60) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 55; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 61) []; Term (Committed 60) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 55; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 61) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 60) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 55; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 61) []; Term (Committed 62) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 61) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 56; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 56]; Term (Committed 1) [Broadcast 16];
        Term (Committed 62) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 61) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 56; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 62) []; Term (Committed 61) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 56; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 62) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 61) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 56; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 62) []; Term (Committed 63) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 62) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 57; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 57]; Term (Committed 1) [Broadcast 16];
        Term (Committed 63) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 62) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 57; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 63) []; Term (Committed 62) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 57; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 63) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 62) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 57; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 63) []; Term (Committed 64) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 63) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 58; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 58]; Term (Committed 1) [Broadcast 16];
        Term (Committed 64) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 63) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 58; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 64) []; Term (Committed 63) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 58; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 64) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 63) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 58; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 64) []; Term (Committed 65) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 64) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 59; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 59]; Term (Committed 1) [Broadcast 16];
        Term (Committed 65) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 64) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 59; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 65) []; Term (Committed 64) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 59; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 65) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 64) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 59; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 65) []; Term (Committed 66) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 65) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 60; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 60]; Term (Committed 1) [Broadcast 16];
        Term (Committed 66) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 65) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 60; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 66) []; Term (Committed 65) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 60; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 66) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 65) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 60; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 66) []; Term (Committed 67) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 66) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 61; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 61]; Term (Committed 1) [Broadcast 16];
        Term (Committed 67) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 66) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 61; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 67) []; Term (Committed 66) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 61; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 67) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 66) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 61; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 67) []; Term (Committed 68) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 67) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 62; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 62]; Term (Committed 1) [Broadcast 16];
        Term (Committed 68) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 67) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 62; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 68) []; Term (Committed 67) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 62; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 68) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 67) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 62; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* half sums *)
    Constraint
      [Term (Committed 68) []; Term (Committed 69) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 68) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 63; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 2) []; Term (Committed 3) [Broadcast 63]; Term (Committed 1) [Broadcast 16];
        Term (Committed 69) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 68) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 63; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 69) []; Term (Committed 68) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 3) [Broadcast 63; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff];
        Term (Committed 69) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 68) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 2) [Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 3) [Broadcast 63; Shr 1; Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 1) [Broadcast 16; Shr 1; Mask 0x7fffffffffffffff; Shl 1]];
    (* high + y *)
    Constraint
      [Term (Committed 69) []; Term (Committed 70) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 4) [Mask 0x1; Broadcast 0; Mask 0x1]]
      [Term (Committed 3) []; Term (Committed 4) [Mask 0x1; Broadcast 0];
        Term (Committed 70) [Mask 0x7fffffffffffffff; Shl 1]; Term (Committed 4) [Mask 0x1; Broadcast 0; Mask 0x1]]
      [Term (Committed 70) []; Term (Committed 70) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 4) [Mask 0x1; Broadcast 0; Mask 0x1]];
    (* high + y + x *)
    Constraint
      [Term (Committed 69) []; Term (Committed 3) []; Term (Committed 4) [Mask 0x1; Broadcast 0];
        Term (Committed 70) [Mask 0x7fffffffffffffff; Shl 1]; Term (Committed 4) [Mask 0x1; Broadcast 0; Mask 0x1];
        Term (Committed 71) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 4) [Mask 0x80000000; Broadcast 31; Mask 0x1]]
      [Term (Committed 2) []; Term (Committed 4) [Mask 0x80000000; Broadcast 31];
        Term (Committed 71) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 4) [Mask 0x80000000; Broadcast 31; Mask 0x1]]
      [Term (Committed 71) []; Term (Committed 71) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 4) [Mask 0x80000000; Broadcast 31; Mask 0x1]];
    (* high + y + x + units *)
    Constraint
      [Term (Committed 69) []; Term (Committed 3) []; Term (Committed 4) [Mask 0x1; Broadcast 0];
        Term (Committed 70) [Mask 0x7fffffffffffffff; Shl 1]; Term (Committed 4) [Mask 0x1; Broadcast 0; Mask 0x1];
        Term (Committed 2) []; Term (Committed 4) [Mask 0x80000000; Broadcast 31];
        Term (Committed 71) [Mask 0x7fffffffffffffff; Shl 1];
        Term (Committed 4) [Mask 0x80000000; Broadcast 31; Mask 0x1];
        Term (Committed 72) [Mask 0x7fffffffffffffff; Shl 1]; Term (Committed 3) [Mask 0x1];
        Term (Committed 6) [Rotl 1; Mask 0x1]]
      [Term (Committed 3) [Mask 0x1]; Term (Committed 72) [Mask 0x7fffffffffffffff; Shl 1]]
      [Term (Committed 72) []; Term (Committed 72) [Mask 0x7fffffffffffffff; Shl 1]; Term (Committed 3) [Mask 0x1];
        Term (Committed 6) [Rotl 1; Mask 0x1]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x100000000]; Term (Committed 75) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 74) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 75) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 75) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 75) [Mask 0x7fffffff7fffffff; Shl 1]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32];
        Term (Committed 1) [Broadcast 16; Mask 0x200000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x300000000]; Term (Committed 77) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 76) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 77) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 77) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 77) [Mask 0x7fffffff7fffffff; Shl 1]] ]
  []
  [ (* state before *)
    Token Receive [Term (Committed 1) [Broadcast 16; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x2]]
      [[Term (Committed 74) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3c000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x2]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3c000000]]; []];
    (* rs1 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 74) [Mask 0xffffffff00000000]; Term (Committed 1) [Mask 0x1f]]; [Term (Committed 2) []]];
    (* rs1 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rs2 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 76) [Shl 32]; Term (Committed 1) [Shr 5; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x200000000];
        Term (Committed 1) [Shr 5; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 76) [Mask 0xffffffff00000000]; Term (Committed 1) [Shr 10; Mask 0x3f]];
        [Term (Committed 73) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Shr 10; Mask 0x3f]];
        [Term (Committed 69) [Shr 1]; Term (Committed 3) [Shr 1]; Term (Committed 4) [Mask 0x1; Broadcast 0; Shr 1];
        Term (Committed 70) [Mask 0x7fffffffffffffff; Shl 1; Shr 1]; Term (Committed 2) [Shr 1];
        Term (Committed 4) [Mask 0x80000000; Broadcast 31; Shr 1];
        Term (Committed 71) [Mask 0x7fffffffffffffff; Shl 1; Shr 1];
        Term (Committed 72) [Mask 0x7fffffffffffffff; Shl 1; Shr 1]; Term (Committed 70) [Mask 0x8000000000000000];
        Term (Committed 71) [Mask 0x8000000000000000]; Term (Committed 72) [Mask 0x8000000000000000];
        Term (Committed 1) [Broadcast 16; Mask 0x8000000000000000];
        Term (Committed 4) [Mask 0x1; Broadcast 0; Mask 0x8000000000000000];
        Term (Committed 4) [Mask 0x80000000; Broadcast 31; Mask 0x8000000000000000]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 4) [Mask 0x7ffffffc7ffffffe; Shl 1]]] ].

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
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x100000000]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 10: last rs2, rd *)
    Input;
    (* 11: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32];
        Term (Committed 1) [Broadcast 16; Mask 0x200000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe];
        Term (Committed 7) [Mask 0x3ffffffc3ffffffe; Shl 1; Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 7) [Mask 0x3ffffffc3ffffffe; Shl 1; Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 7) [Mask 0x7ffffffc7ffffffe]; Term (Committed 7) [Mask 0x3ffffffc3ffffffe; Shl 1]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x100000000]; Term (Committed 9) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 9) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 9) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 9) [Mask 0x7fffffff7fffffff; Shl 1]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32];
        Term (Committed 1) [Broadcast 16; Mask 0x200000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x300000000]; Term (Committed 11) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 11) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 11) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 11) [Mask 0x7fffffff7fffffff; Shl 1]] ]
  [ (* carry-less product *)
    Product [Term (Committed 2) []] [Term (Committed 3) []] [Term (Committed 4) []] [Term (Committed 5) []] ]
  [ (* state before *)
    Token Receive [Term (Committed 1) [Broadcast 16; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x2]]
      [[Term (Committed 8) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3d000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x2]]
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
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rs2 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 10) [Shl 32]; Term (Committed 1) [Shr 5; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x200000000];
        Term (Committed 1) [Shr 5; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 10) [Mask 0xffffffff00000000]; Term (Committed 1) [Shr 10; Mask 0x3f]];
        [Term (Committed 6) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Shr 10; Mask 0x3f]];
        [Term (Committed 4) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 7) [Mask 0x7ffffffc7ffffffe; Shl 1]]] ].

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
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x100000000]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 10: last rs2, rd *)
    Input;
    (* 11: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32];
        Term (Committed 1) [Broadcast 16; Mask 0x200000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe];
        Term (Committed 7) [Mask 0x3ffffffc3ffffffe; Shl 1; Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 7) [Mask 0x3ffffffc3ffffffe; Shl 1; Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 7) [Mask 0x7ffffffc7ffffffe]; Term (Committed 7) [Mask 0x3ffffffc3ffffffe; Shl 1]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x100000000]; Term (Committed 9) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 9) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 9) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 9) [Mask 0x7fffffff7fffffff; Shl 1]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32];
        Term (Committed 1) [Broadcast 16; Mask 0x200000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x300000000]; Term (Committed 11) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 11) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 11) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 11) [Mask 0x7fffffff7fffffff; Shl 1]] ]
  [ (* carry-less product *)
    Product [Term (Committed 2) []] [Term (Committed 3) []] [Term (Committed 4) []] [Term (Committed 5) []] ]
  [ (* state before *)
    Token Receive [Term (Committed 1) [Broadcast 16; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x2]]
      [[Term (Committed 8) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3e000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x2]]
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
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rs2 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 10) [Shl 32]; Term (Committed 1) [Shr 5; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x200000000];
        Term (Committed 1) [Shr 5; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 10) [Mask 0xffffffff00000000]; Term (Committed 1) [Shr 10; Mask 0x3f]];
        [Term (Committed 6) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Shr 10; Mask 0x3f]];
        [Term (Committed 5) []]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 7) [Mask 0x7ffffffc7ffffffe; Shl 1]]] ].

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
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x100000000]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16]]
      []
      32;
    (* 10: last rs2, rd *)
    Input;
    (* 11: rs2, rd after last *)
    FCarry
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32];
        Term (Committed 1) [Broadcast 16; Mask 0x200000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x300000000]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16]]
      []
      32 ]
  0
  [ (* clock + 4, pc + length *)
    Constraint
      [Term (Committed 0) [Mask 0x7ffffffc7ffffffe];
        Term (Committed 7) [Mask 0x3ffffffc3ffffffe; Shl 1; Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 1) [Broadcast 16; Mask 0x400000004]; Term (Committed 1) [Rotl 42; Mask 0x2];
        Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 7) [Mask 0x3ffffffc3ffffffe; Shl 1; Mask 0x7ffffffc7ffffffe]]
      [Term (Committed 7) [Mask 0x7ffffffc7ffffffe]; Term (Committed 7) [Mask 0x3ffffffc3ffffffe; Shl 1]];
    (* fetch, rs1 after last *)
    Constraint
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x100000000]; Term (Committed 9) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 8) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 9) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 9) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 9) [Mask 0x7fffffff7fffffff; Shl 1]];
    (* rs2, rd after last *)
    Constraint
      [Term (Committed 0) [Mask 0xffffffff00000000; Shr 32];
        Term (Committed 1) [Broadcast 16; Mask 0x200000000; Shr 32]; Term (Committed 0) [Mask 0xffffffff00000000];
        Term (Committed 1) [Broadcast 16; Mask 0x300000000]; Term (Committed 11) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 10) []; Term (Committed 1) [Broadcast 16];
        Term (Committed 11) [Mask 0x7fffffff7fffffff; Shl 1]]
      [Term (Committed 11) [Mask 0x7fffffff7fffffff]; Term (Committed 1) [Broadcast 16; Mask 0x8000000080000000];
        Term (Committed 11) [Mask 0x7fffffff7fffffff; Shl 1]] ]
  [ (* carry-less product *)
    Product [Term (Committed 2) []] [Term (Committed 3) []] [Term (Committed 4) []] [Term (Committed 5) []] ]
  [ (* state before *)
    Token Receive [Term (Committed 1) [Broadcast 16; Mask 0x1]] [[Term (Committed 0) []]];
    (* fetch before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x2]]
      [[Term (Committed 8) [Shl 32]; Term (Committed 0) [Mask 0xffffffff]];
        [Term (Committed 1) [Mask 0xffffffff00ffffff]; Term (Committed 1) [Broadcast 16; Mask 0x3f000000]]; []];
    (* fetch *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x2]]
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
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x100000000];
        Term (Committed 1) [Mask 0x1f]];
        [Term (Committed 2) []]];
    (* rs2 before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 10) [Shl 32]; Term (Committed 1) [Shr 5; Mask 0x1f]]; [Term (Committed 3) []]];
    (* rs2 *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x200000000];
        Term (Committed 1) [Shr 5; Mask 0x1f]];
        [Term (Committed 3) []]];
    (* rd before *)
    Token
      Receive
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 10) [Mask 0xffffffff00000000]; Term (Committed 1) [Shr 10; Mask 0x3f]];
        [Term (Committed 6) []]];
    (* rd *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x3]]
      [[Term (Committed 0) [Mask 0xffffffff00000000]; Term (Committed 1) [Broadcast 16; Mask 0x300000000];
        Term (Committed 1) [Shr 10; Mask 0x3f]];
        [Term (Committed 5) [Shl 1]; Term (Committed 4) [Shr 63]]];
    (* state after *)
    Token
      Send
      [Term (Committed 1) [Broadcast 16; Mask 0x1]]
      [[Term (Committed 0) []; Term (Committed 1) [Broadcast 16; Mask 0x400000004];
        Term (Committed 1) [Rotl 42; Mask 0x2]; Term (Committed 1) [Rotl 43; Mask 0x4];
        Term (Committed 7) [Mask 0x7ffffffc7ffffffe; Shl 1]]] ].
