#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Write corpora/sample and corpora/sample-archives from corpora/source.

A source is one composed resolution (corpora/README.md describes the form). Each "output:" line asks for one file:

    output: FORM | PATH [| OPTION]...

    pdf                 the printed form, with the page geometry of a General Assembly resolution
    markdown            clean lines, footnotes at the end
    markdown-glued      head lines glued together, footnotes where the page ends, as converters give them
    text-layout         pages of text with running heads and feet
    text-typed          typed by hand; options: notes=none|slash|superscript, wrap=COLUMNS

Options of both text forms: encoding=utf-16|cp1252|utf-8, crlf.

The same sources give the same bytes. Needs reportlab (Debian: python3-reportlab).

    make-sample-corpus.py            write the files
    make-sample-corpus.py --check    write nothing; fail if a file is missing, changed or left over
"""

import argparse
import sys

from sample_corpus import corpus


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", 1)[0])
    parser.add_argument("--check", action="store_true", help="write nothing; fail unless the files are up to date")
    arguments = parser.parse_args()
    files = corpus.build()
    if arguments.check:
        differences = corpus.differences(files)
        sys.exit("\n".join(differences) or 0)
    corpus.write(files)
    print(f"{len(files)} files, {sum(map(len, files.values()))} bytes")


if __name__ == "__main__":
    main()
