#!/usr/bin/env python3
"""Indexes what is larger than memory: texts of 200 MB and 1 GB in one line, and a folder of a million files.

usage: check_large.py --indexer PROGRAM [--entries N] [--folder FOLDER]

--entries  how many files the folder has; a million if not given
--folder   an empty folder to work in; a temporary one if not given

Fails when an update ends otherwise than expected, when a file has no outcome, or when all processes together hold more than 512 MB.
"""

import argparse
import os
import pathlib
import sys
import tempfile

from watched import catalogue, run

MEMORY_MB = 512
SOME_FAILED = 3
SECONDS = 3600
WORDS = b"disarmament of small arms and light weapons "
RESOLUTION = b"Urges all States to act on case %d.\n"


def update(indexer, work, folder, problems):
    """The index of the folder; what was wrong is added to `problems`."""
    index = work / f"index of {folder.name}"
    took = run([indexer, "update", "--quiet", "--index", index, "--memory", str(MEMORY_MB), folder], SECONDS)
    print(f"{folder.name}: {took.seconds:.0f} s ({took.processor_seconds:.0f} s of processors), {took.peak >> 20} MB", flush=True)
    if took.status != SOME_FAILED:
        problems.append(f"{folder.name}: the update ended with status {took.status}")
    if took.peak > MEMORY_MB << 20:
        problems.append(f"{folder.name}: all processes together held {took.peak >> 20} MB")
    return index


def counts(index):
    return dict(catalogue(index).execute("SELECT outcome, COUNT(*) FROM sources GROUP BY outcome"))


def check_lines(indexer, work, problems):
    """A line that no memory has room for is refused before it is read whole; the document beside it is indexed."""
    folder = work / "lines"
    folder.mkdir()
    block = WORDS * ((1 << 20) // len(WORDS))
    for name, megabytes in (("gigabyte.txt", 1025), ("200 megabytes.txt", 200)):
        with open(folder / name, "wb") as file:
            for _ in range(megabytes):
                file.write(block)
    (folder / "good.txt").write_bytes(RESOLUTION % 1)
    index = update(indexer, work, folder, problems)
    for locator, outcome, reason in catalogue(index).execute("SELECT locator, outcome, reason FROM sources"):
        print(f"  {pathlib.Path(locator).name}: {outcome} {reason}")
    if counts(index) != {"failed": 2, "indexed": 1}:
        problems.append(f"lines: {counts(index)}")


def check_entries(indexer, work, entries, problems):
    """Most are empty; one in a thousand has a document."""
    folder = work / f"folder of {entries} files"
    folder.mkdir()
    for number in range(entries):
        file = os.open(folder / f"{number:07}.txt", os.O_CREAT | os.O_WRONLY)
        if number % 1000 == 0:
            os.write(file, RESOLUTION % number)
        os.close(file)
    index = update(indexer, work, folder, problems)
    documents = (entries + 999) // 1000
    if counts(index) != {"failed": entries - documents, "indexed": documents}:
        problems.append(f"{folder.name}: {counts(index)}")
    again = run([indexer, "update", "--quiet", "--index", index, "--memory", str(MEMORY_MB), folder], SECONDS)
    print(f"  again: {again.seconds:.0f} s ({again.processor_seconds:.0f} s of processors), {again.peak >> 20} MB", flush=True)
    if again.peak > MEMORY_MB << 20:
        problems.append(f"{folder.name}, again: all processes together held {again.peak >> 20} MB")


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--indexer", type=pathlib.Path, required=True)
    parser.add_argument("--entries", type=int, default=1_000_000)
    parser.add_argument("--folder", type=pathlib.Path)
    arguments = parser.parse_args()
    problems = []
    with tempfile.TemporaryDirectory() as temporary:
        work = (arguments.folder or pathlib.Path(temporary)).resolve()
        indexer = arguments.indexer.resolve()
        check_lines(indexer, work, problems)
        check_entries(indexer, work, arguments.entries, problems)
    print(*problems, sep="\n", file=sys.stderr)
    sys.exit(bool(problems))


if __name__ == "__main__":
    main()
