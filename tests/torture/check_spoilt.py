#!/usr/bin/env python3
"""Cuts and flips bits of all PDFs of a folder, and indexes what comes out.

usage: check_spoilt.py --indexer PROGRAM --documents FOLDER [--folder FOLDER]

--documents  the folder of real PDFs
--folder     an empty folder to work in; a temporary one if not given

What becomes of a spoilt document is open, but each has to become something: fails when a file has no outcome, or fails without a
reason, when the update ends otherwise than with "some failed", when anything is written outside the index, when the index is not
sound afterwards, or when all processes together hold more than 1 GB. Prints how many ended how, and why.
"""

import argparse
import collections
import pathlib
import re
import subprocess
import sys
import tempfile

from cases import spoilt
from watched import outcomes, run, tree

MEMORY_MB = 1024
SOME_FAILED = 3
SECONDS = 3600
EXPECTED = {"indexed", "duplicate", "skipped", "failed"}


def make(folder: pathlib.Path, documents: pathlib.Path) -> int:
    """The number of spoilt files."""
    for name, case in (("cut", spoilt.case_pdfs_cut), ("flipped", spoilt.case_pdfs_flipped)):
        (folder / name).mkdir(parents=True)
        case(folder / name, documents)
    return sum(path.is_file() for path in folder.rglob("*"))


def check(indexer: pathlib.Path, documents: pathlib.Path, work: pathlib.Path) -> list:
    folder, index = work / "spoilt", work / "index"
    count = make(folder, documents)
    before = tree(folder)
    update = run([indexer, "update", "--quiet", "--index", index, "--memory", str(MEMORY_MB), folder], SECONDS)
    found = outcomes(index, folder)
    problems = [f"{source}: {outcome} ({reason})" for source, outcome, reason in found
                if outcome not in EXPECTED or not reason]
    if len(found) != count:
        problems.append(f"{count} files have {len(found)} outcomes")
    if update.status != SOME_FAILED:
        problems.append(f"the update ended with status {update.status}")
    if tree(folder) != before or {path.name for path in work.iterdir()} != {"spoilt", "index"}:
        problems.append("something was written outside the index")
    if update.peak > MEMORY_MB << 20:
        problems.append(f"all processes together held {update.peak >> 20} MB")
    if subprocess.run([indexer, "check", "--index", index], stdout=subprocess.DEVNULL, check=False).returncode:
        problems.append("the index is not sound")
    report(found, update)
    return problems


def report(found, update):
    print(f"{len(found)} files in {update.seconds:.0f} s ({update.processor_seconds:.0f} s of processors), {update.peak >> 20} MB:")
    kinds = collections.Counter((source.split("/")[0], outcome, re.sub(r"\d+", "N", reason)) for source, outcome, reason in found)
    for (case, outcome, reason), number in sorted(kinds.items(), key=lambda item: -item[1]):
        print(f"{number:6} {case:8} {outcome:10} {reason}")


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--indexer", type=pathlib.Path, required=True)
    parser.add_argument("--documents", type=pathlib.Path, required=True)
    parser.add_argument("--folder", type=pathlib.Path)
    arguments = parser.parse_args()
    if not arguments.documents.is_dir():
        print(f"skipped: needs the real documents of {arguments.documents}")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as temporary:
        problems = check(arguments.indexer.resolve(), arguments.documents, (arguments.folder or pathlib.Path(temporary)).resolve())
    print(*problems, sep="\n", file=sys.stderr)
    sys.exit(bool(problems))


if __name__ == "__main__":
    main()
