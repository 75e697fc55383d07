# SPDX-License-Identifier: GPL-2.0-or-later
"""Markdown in two forms: clean lines, and what converters make of the pages of a document."""

import re

from .document import SAMPLE_NOTE
from .inline import join_words, split_inline
from .page_layout import lay_out


def write_markdown(document):
    """Clean lines, footnotes at the end."""
    parts = [*opening(document), *map(bold, document.agenda_titles), *adoption(document)]
    parts += map(block_text, document.blocks)
    parts += ["---"] + [note(label, text) for label, text in document.notes.items()]
    return ("\n\n".join(parts) + "\n").encode()


def write_glued_markdown(document):
    """Head lines glued together, footnotes where the page ends."""
    *titles, last_title = map(bold, document.agenda_titles)
    parts = [*opening(document), *titles, "".join([last_title, *adoption(document), "*The General Assembly,*"])]
    begun = set()
    for page in lay_out(document):
        parts += page_parts(document, page, begun)
        if page.notes:
            parts += ["---"] + [note(label, document.notes[label]) for label in page.notes]
    return ("\n\n".join(parts + ["---"]) + "\n").encode()


def opening(document):
    return [f"<!-- {SAMPLE_NOTE} -->", "---", bold(document.session_line), document.agenda_line]


def adoption(document):
    return [bold(f"Resolution adopted by the General Assembly  \non {document.date}"),
            f"*[{document.report_line}]*",
            bold(f"{document.number}. {document.title}")]


def block_text(block):
    if block.kind == "enacting":
        return "*The General Assembly,*"
    if block.kind == "closing":
        return "*" + block.text.replace("\n", "  \n") + "*"
    if block.kind == "table":
        return table(block.rows)
    if block.is_heading:
        return bold(block.label) + "\n\n" + bold(block.text) if block.label else bold(block.text)
    return block.labelled(inline_text(split_inline(block.text)))


def table(rows):
    dashes = ["---"] + ["---:"] * (len(rows[0]) - 1)
    return "\n".join("| " + " | ".join(row) + " |" for row in [rows[0], dashes, *rows[1:]])


def note(label, text):
    return f"<sup>{label}</sup> {inline_text(split_inline(text))}"


def bold(text):
    return f"**{text}**"


def inline_text(pieces):
    """Pieces -> Markdown; a blank at the end of italics stays outside the asterisks."""
    text = ""
    for piece in pieces:
        if piece.is_mark:
            text += f"<sup>{piece.text}</sup>"
        elif piece.style == "italic":
            bare = piece.text.rstrip(" ")
            text += f"*{bare}*" + piece.text[len(bare):]
        else:
            text += piece.text
    return text


def page_parts(document, page, begun):
    """The blocks of one page, which are added to those begun; the enacting words stand in the glued head."""
    parts = []
    for block in dict.fromkeys(line.block for line in page.lines):
        if block.kind == "enacting":
            continue
        text = paragraph_on_page(block, page, begun) if block.is_paragraph else block_text(block)
        parts.append(link_citations(text) if block is document.blocks[1] else text)
        begun.add(block)
    return parts


def paragraph_on_page(block, page, begun):
    """As much of a paragraph as the page has; one begun on an earlier page goes on without its label."""
    words = [word for line in page.lines if line.block is block for word in line.words]
    text = inline_text(join_words(words))
    return text if block in begun else block.labelled(text)


def link_citations(text):
    """Resolution numbers of the first paragraph as links that lead nowhere, as converters leave them."""
    return re.sub(r"\b(\d\d/\d{1,3})\b", r"[\1](#)", text)
