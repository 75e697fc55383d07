#!/usr/bin/env python3
"""Makes the torture folder: one folder for each case, named as the case.

usage: make_torture.py FOLDER [--documents FOLDER] [--slow]
       make_torture.py --list

--documents  spoils the PDFs in this folder too
--slow       also makes what takes minutes
Index it and look at what became of each case: disarm-indexer failures, and the catalogue of the index.
"""

import argparse
import importlib
import pathlib

MODULES = ("archives", "bombs", "documents", "file_system", "names", "spoilt", "slow")


def cases():
    """Names and functions of all cases, in a fixed order."""
    for module in MODULES:
        members = importlib.import_module(f"cases.{module}").__dict__
        for name, make in members.items():
            if name.startswith("case_"):
                yield module, name.removeprefix("case_").replace("_", "-"), make


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("folder", type=pathlib.Path, nargs="?")
    parser.add_argument("--documents", type=pathlib.Path, help="folder whose PDFs are spoilt")
    parser.add_argument("--slow", action="store_true")
    parser.add_argument("--list", action="store_true")
    arguments = parser.parse_args()
    for module, name, make in cases():
        if arguments.list:
            print(name)
            continue
        if module == "slow" and not arguments.slow:
            continue
        folder = arguments.folder.resolve() / name
        folder.mkdir(parents=True)
        if module == "spoilt":
            make(folder, arguments.documents)
        else:
            make(folder)


if __name__ == "__main__":
    main()
