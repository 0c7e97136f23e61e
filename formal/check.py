#!/usr/bin/env python3
"""Compares LEDGER.md with what Coq says: every theorem that it lists as proved exists, rests on no axiom, and (for chips) is
the statement about that chip; every chip has a line; no source has an axiom or an open proof. Run after `make`."""

import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
FORBIDDEN = re.compile(r"\b(Admitted|admit|Axiom|Axioms|Parameter|Parameters|Conjecture|Abort)\b")
CLOSED = "Closed under the global context"
BOUNDARY = {
    "chip_registers": ("table_sound tag_register Reg", "table_complete tag_register Reg"),
    "chip_image": ("table_sound tag_memory Mem", "table_complete tag_memory Mem"),
    "chip_text": ("table_sound tag_text Text", "table_complete tag_text Text"),
    "chip_zeroed": ("zeroed_sound", "zeroed_complete"),
    "chip_unread": ("unread_sound", "unread_complete"),
}
# The chips whose rows share facts: their statement is another one.
SHARING = {"chip_multiply_paired", "chip_multiply_high_paired"}


def rows(text, heading):
    """The cells of the table under a heading."""
    part = re.split(r"^## ", text, flags=re.M)
    for section in part:
        if section.startswith(heading + "\n"):
            lines = [line for line in section.splitlines() if line.startswith("|")]
            return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]
    sys.exit(f"LEDGER.md has no section {heading}")


def theorem(cell):
    """The theorem that a cell names, or None where it says why there is none."""
    found = re.fullmatch(r"`([A-Za-z_.0-9]+)`", cell)
    return found.group(1) if found else None


def without_comments(text):
    out, depth, i = [], 0, 0
    while i < len(text):
        if text.startswith("(*", i):
            depth, i = depth + 1, i + 2
        elif text.startswith("*)", i) and depth:
            depth, i = depth - 1, i + 2
        else:
            if not depth:
                out.append(text[i])
            i += 1
    return "".join(out)


def main():
    failures = []
    ledger = (HERE / "LEDGER.md").read_text()
    for path in sorted(HERE.rglob("*.v")):
        found = FORBIDDEN.search(without_comments(path.read_text()))
        if found:
            failures.append(f"{path.relative_to(HERE)}: {found.group(0)}")

    proved = [theorem(row[0]) for row in rows(ledger, "Theorems")]
    chips = {row[0].strip("`"): [theorem(row[1]), theorem(row[2])] for row in rows(ledger, "Chips")}
    listed = (HERE / "generated" / "All.v").read_text().split("all_chips")[1]
    for chip in re.findall(r"chip_\w+", listed):
        if chip not in chips:
            failures.append(f"{chip} has no line in LEDGER.md")

    names = [name for name in proved if name]
    statements = []
    for chip, pair in chips.items():
        for name, kind in zip(pair, (0, 1)):
            if name is None:
                continue
            names.append(name)
            if chip in BOUNDARY:
                statements.append(f"Goal {BOUNDARY[chip][kind]} {chip}. exact {name}. Qed.")
            elif kind == 0:
                statement = "chip_sharing" if chip in SHARING else "chip_sound"
                statements.append(f"Goal exists span, {statement} span {chip}. eexists. exact {name}. Qed.")
            else:
                statements.append(f"Goal exists span e, chip_complete span {chip} e. do 2 eexists. exact {name}. Qed.")
    modules = sorted({name.rsplit(".", 1)[0] for name in names})
    source = "From Carryless Require Import Machine Meaning.\nFrom Carryless.generated Require Import All.\n"
    source += "".join(f"From Carryless Require {module}.\n" for module in modules)
    source += "".join(f"{s}\n" for s in statements)
    # One term of all theorems: its assumptions are theirs.
    source += "Definition everything := (" + ", ".join(f"@{name}" for name in names) + ").\n"
    source += "Print Assumptions everything.\n"
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "ledger_check.v"
        file.write_text(source)
        run = subprocess.run(
            ["coqc", "-R", str(HERE), "Carryless", str(file)], capture_output=True, text=True, check=False
        )
    if run.returncode != 0:
        line = re.search(r"line (\d+)", run.stderr)
        what = source.splitlines()[int(line.group(1)) - 1] if line else ""
        failures.append(f"{what}\n{run.stderr.strip()}")
    closed = run.stdout.strip() == CLOSED
    if run.returncode == 0 and not closed:
        failures.append(f"not all theorems are closed under the global context:\n{run.stdout}")

    for failure in failures:
        print(f"ledger: {failure}")
    sound = sum(pair[0] is not None for pair in chips.values())
    complete = sum(pair[1] is not None for pair in chips.values())
    print(f"{len(names)} theorems, closed under the global context: {'all' if closed else 'not all'}")
    print(f"{len(chips)} chips, sound: {sound}, complete: {complete}")
    print(f"{len(names) if closed else 0} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
