# SPDX-License-Identifier: GPL-2.0-or-later
"""RTF as Word saves it: code page 1252 with Unicode escapes, list texts, footnotes where their marks stand."""

from .document import SAMPLE_NOTE
from .flow import flow
from .inline import split_inline

HEAD = (r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman\fcharset0 Times New Roman;}}"
        r"{\stylesheet{\s0 Normal;}{\s1\b heading 1;}}{\info{\doccomm %s}}" + "\n")
SPAN = {"roman": "%s", "italic": r"{\i %s}", "bold": r"{\b %s}"}


def write_rtf(document):
    running = r"{\header\pard %s\par}{\footer\pard %s\par}\titlepg" % (document.symbol, document.job)
    masthead = row(["United Nations", document.symbol]) + row(["General Assembly", "Distr.: General"]) + row(
        ["", document.distributed])
    body = "".join(paragraph_rtf(paragraph, document) for paragraph in flow(document))
    return (HEAD % SAMPLE_NOTE + running + masthead + body + "}\n").encode("ascii")


def paragraph_rtf(paragraph, document):
    if paragraph.kind == "table":
        return "".join(map(row, paragraph.rows))
    label = r"{\listtext\pard %s\tab}" % paragraph.label if paragraph.label else ""
    text = "".join(inline_rtf(piece, document.notes) for piece in paragraph.pieces)
    return r"\pard\plain %s%s\par" % (label, text) + "\n"


def inline_rtf(piece, notes):
    if piece.is_mark:
        note = "".join(inline_rtf(inner, notes) for inner in split_inline(notes[piece.text]))
        return r"{\super\chftn{\footnote\pard\plain{\super\chftn} %s}}" % note
    return SPAN[piece.style] % escaped(piece.text)


def row(cells):
    columns = "".join(r"\cellx%d" % (3000 * number) for number in range(1, len(cells) + 1))
    return r"\trowd%s\pard\intbl " % columns + "".join(escaped(cell) + r"\cell " for cell in cells) + r"\row" + "\n"


def escaped(text):
    return "".join(map(escaped_letter, text))


def escaped_letter(letter):
    if letter in "\\{}":
        return "\\" + letter
    if letter == "\n":
        return r"\line "
    if ord(letter) < 128:
        return letter
    byte = letter.encode("cp1252", "ignore")
    return r"\'%02x" % byte[0] if byte else r"\u%d?" % ord(letter)
