# SPDX-License-Identifier: GPL-2.0-or-later
"""HTML as an office program saves it: numbered lists, tables, and footnotes linked to their marks."""

from xml.sax.saxutils import escape

from .document import SAMPLE_NOTE
from .flow import flow
from .inline import split_inline

LIST_TYPES = ("1", "a", "i")


def write_html(document):
    head = table([["United Nations", document.symbol]]) + table(
        [["General Assembly", f"Distr.: General<br>{document.distributed}"]])
    body = "\n".join([head, *map(paragraph_html, flow(document)), notes_html(document)])
    return (f'<!DOCTYPE html>\n<!-- {SAMPLE_NOTE} -->\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            f"<title>{document.symbol}</title>\n<style>td {{ padding: 2pt }}</style>\n</head>\n"
            f'<body>\n<nav><a href="index.html">All documents</a></nav>\n{body}\n</body>\n</html>\n').encode()


def paragraph_html(paragraph):
    if paragraph.kind == "table":
        return table(paragraph.rows)
    text = "".join(map(inline_html, paragraph.pieces))
    if paragraph.kind == "heading":
        return f"<h2>{text}</h2>"
    if not paragraph.label:
        return f"<p>{text}</p>"
    return f'<ol type="{LIST_TYPES[paragraph.level]}" start="{paragraph.number}"><li>{text}</li></ol>'


def inline_html(piece):
    if piece.is_mark:
        return f'<a href="#note{piece.text}" id="mark{piece.text}"><sup>{piece.text}</sup></a>'
    text = escape(piece.text).replace("\n", "<br>")
    return f"<i>{text}</i>" if piece.style == "italic" else text


def notes_html(document):
    notes = (f'<li id="note{label}">{"".join(map(inline_html, split_inline(text)))} <a href="#mark{label}">↩</a></li>'
             for label, text in document.notes.items())
    return "<hr>\n<ol>\n" + "\n".join(notes) + "\n</ol>"


def table(rows):
    return "<table>\n" + "\n".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows) + "\n</table>"
