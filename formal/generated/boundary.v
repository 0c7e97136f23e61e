(* Written by `carryless chips --format coq`. Not to be edited. *)
From Coq Require Import ZArith List String.
From Carryless Require Import Circuit.
Import ListNotations.

Definition chip_registers : chip := Chip "registers"
  [ (* 0: last clock *)
    Input;
    (* 1: last value *)
    Input ]
  3 (* tag, cell, first value *)
  []
  []
  [ (* beginning *)
    Token Send [Term (Public 0) []] [[Term (Public 1) []]; [Term (Public 2) []]];
    (* end *)
    Token Receive [Term (Public 0) []] [[Term (Public 1) []; Term (Committed 0) [Shl 32]]; [Term (Committed 1) []]] ].

Definition chip_image : chip := Chip "image"
  [ (* 0: last clock *)
    Input;
    (* 1: last value *)
    Input ]
  3 (* tag, index, first value *)
  []
  []
  [ (* beginning *)
    Token Send [Term (Public 0) []] [[Term (Public 1) []]; [Term (Public 2) []]];
    (* end *)
    Token Receive [Term (Public 0) []] [[Term (Public 1) []; Term (Committed 0) [Shl 32]]; [Term (Committed 1) []]] ].

Definition chip_text : chip := Chip "text"
  [ (* 0: last clock *)
    Input ]
  4 (* tag, pc, fields, extra *)
  []
  []
  [ (* beginning *)
    Token Send [Term (Public 0) []] [[Term (Public 1) []]; [Term (Public 2) []]; [Term (Public 3) []]];
    (* end *)
    Token
      Receive
      [Term (Public 0) []]
      [[Term (Public 1) []; Term (Committed 0) [Shl 32]]; [Term (Public 2) []]; [Term (Public 3) []]] ].

Definition chip_zeroed : chip := Chip "zeroed"
  [ (* 0: index *)
    Input;
    (* 1: previous index *)
    Input;
    (* 2: index rises *)
    FCarry
      [Term (Committed 0) [Mask 0x1fffffffffffffff]]
      [Term (Committed 1) [Mask 0x1fffffffffffffff]; Term (Committed 0) [Broadcast 63; Mask 0x1fffffffffffffff]]
      []
      64;
    (* 3: last clock *)
    Input;
    (* 4: last value *)
    Input ]
  0
  [ (* index rises *)
    Constraint
      [Term (Committed 0) [Mask 0x1fffffffffffffff]; Term (Committed 2) [Rotl 1; Mask 0x1ffffffffffffffe]]
      [Term (Committed 1) [Mask 0x1fffffffffffffff]; Term (Committed 0) [Broadcast 63; Mask 0x1fffffffffffffff];
        Term (Committed 2) [Rotl 1; Mask 0x1ffffffffffffffe]]
      [Term (Committed 2) [Mask 0xfffffffffffffff]; Term (Committed 0) [Rotl 61; Mask 0x1000000000000000];
        Term (Committed 2) [Rotl 1; Mask 0x1ffffffffffffffe]] ]
  []
  [ (* chain before *)
    Token Receive [Term (Committed 0) [Rotl 4; Mask 0x8]] [[Term (Committed 1) [Mask 0x1fffffffffffffff]]];
    (* chain *)
    Token Send [Term (Committed 0) [Rotl 4; Mask 0x8]] [[Term (Committed 0) [Mask 0x1fffffffffffffff]]];
    (* beginning *)
    Token
      Send
      [Term (Committed 0) [Rotl 3; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff]]; []; [Term (Committed 0) [Rotl 32; Mask 0x1fffffff]]];
    (* end *)
    Token
      Receive
      [Term (Committed 0) [Rotl 3; Mask 0x4]]
      [[Term (Committed 0) [Mask 0xffffffff]; Term (Committed 3) [Shl 32]]; [Term (Committed 4) []];
        [Term (Committed 0) [Rotl 32; Mask 0x1fffffff]]] ].

Definition chip_unread : chip := Chip "unread public input"
  [ (* 0: byte and distance to the end *)
    Input ]
  0
  []
  []
  [ (* public byte *)
    Token
      Receive
      [Term (Committed 0) [Broadcast 63; Mask 0x5]]
      [[Term (Committed 0) [Mask 0xffffffff]]; [Term (Committed 0) [Rotl 32; Mask 0xff]]] ].
