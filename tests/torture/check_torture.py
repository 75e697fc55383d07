#!/usr/bin/env python3
"""Indexes the torture folder with the real program and compares what became of each case with expected.tsv.

usage: check_torture.py --indexer PROGRAM [--folder FOLDER] [--print]

--folder  an empty folder to work in; a temporary one if not given
--print   print what became of each source, in the form of expected.tsv

Fails when a source ends otherwise than expected or is not expected at all, when the program ends otherwise than
with "some failed", when anything is written outside the index, or when all processes together hold more than
their share of memory.
"""

import argparse
import collections
import fnmatch
import os
import pathlib
import subprocess
import sys
import tempfile

from watched import outcomes, run, tree

HERE = pathlib.Path(__file__).resolve().parent
MEMORY_MB = 512
SOME_FAILED = 3
SECONDS = 540


def expectations():
    """Pattern, outcome and a piece of the reason (of what holds a document: its format) from each line."""
    lines = (HERE / "expected.tsv").read_text().splitlines()
    return [tuple(line.split("\t")) for line in lines if line and not line.startswith("#")]


def compare(found, expected):
    met = collections.Counter()
    problems = []
    for source, outcome, reason in found:
        fitting = [line for line in expected if fnmatch.fnmatchcase(source, line[0])]
        if not fitting:
            problems.append(f"not expected: {source}\t{outcome}\t{reason}")
        elif not any(outcome == line[1] and line[2] in reason for line in fitting):
            problems.append(f"{source}: {outcome} ({reason}), expected {fitting[0][1]} ({fitting[0][2]})")
        met.update(fitting)
    return problems + [f"not met: {line[0]}" for line in expected if not met[line]]


def check(indexer: pathlib.Path, work: pathlib.Path, is_printing: bool) -> list:
    folder, index = work / "torture", work / "index"
    subprocess.run([sys.executable, HERE / "make_torture.py", folder], check=True)
    expected = expectations()
    if os.getuid() == 0:  # who may read everything meets nothing that is unreadable
        subprocess.run(["rm", "-rf", folder / "unreadable"], check=True)
        expected = [line for line in expected if not line[0].startswith("unreadable/")]
    before = tree(folder)
    update = run([indexer, "update", "--quiet", "--index", index, "--memory", str(MEMORY_MB), folder], SECONDS)
    found = outcomes(index, folder)
    if is_printing:
        print(*("\t".join(line) for line in found), sep="\n")
    problems = compare(found, expected)
    if update.status != SOME_FAILED:
        problems.append(f"the update ended with status {update.status}")
    if tree(folder) != before:
        problems.append("the folder was changed")
    if {path.name for path in work.iterdir()} != {"torture", "index"}:
        problems.append("something was written outside the index")
    if update.peak > MEMORY_MB << 20:
        problems.append(f"all processes together held {update.peak >> 20} MB")
    counts = collections.Counter(outcome for _, outcome, _ in found)
    print(f"{len(found)} sources in {update.seconds:.0f} s and {update.peak >> 20} MB:", dict(counts), file=sys.stderr)
    return problems


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--indexer", type=pathlib.Path, required=True)
    parser.add_argument("--folder", type=pathlib.Path)
    parser.add_argument("--print", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        work = (arguments.folder or pathlib.Path(temporary)).resolve()
        problems = check(arguments.indexer.resolve(), work, arguments.print)
    print(*problems, sep="\n", file=sys.stderr)
    sys.exit(bool(problems))


if __name__ == "__main__":
    main()
