# SPDX-License-Identifier: GPL-2.0-or-later
"""Text as somebody types it by hand."""

import textwrap

from .document import SAMPLE_NOTE
from .inline import split_inline
from .text_encoding import encode_text

SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
MARK_STYLES = {
    "none": lambda mark: "",
    "slash": lambda mark: f" {mark}/",
    "superscript": lambda mark: mark.translate(SUPERSCRIPTS),
}
INDENTS = {"subparagraph": "   ", "nested": "      "}


def write_typed_text(document, notes="none", wrap=0, **encoding):
    parts = [typed_head(document)]
    parts += [typed_block(block, notes, int(wrap)) for block in document.blocks]
    if notes != "none":
        parts += [typed_note(label, text, notes) for label, text in document.notes.items()]
    return encode_text("\n\n".join(parts) + "\n", **encoding)


def typed_head(document):
    return "\n".join([
        SAMPLE_NOTE, "",
        "United Nations General Assembly", document.symbol, "Distr.: General", document.distributed, "",
        document.session_line, document.agenda_line, *document.agenda_titles, "",
        f"Resolution adopted by the General Assembly on {document.date}", "",
        f"[{document.report_line}]", "",
        f"{document.number}. {document.title}"])


def typed_block(block, mark_style, width):
    if block.kind == "table":
        return "\n".join(map(typed_row, block.rows))
    if block.is_heading:
        return f"{block.label}\n{block.text}" if block.label else block.text
    if block.kind == "closing":
        return block.text
    indent = INDENTS.get(block.kind, "")
    text = indent + block.labelled(typed_inline(block.text, mark_style))
    if not width:
        return text
    return textwrap.fill(text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def typed_row(row):
    first, *others = row
    return "  ".join([f"{first:<42}", *(f"{cell:>12}" for cell in others)]).rstrip()


def typed_note(label, text, mark_style):
    return f"{MARK_STYLES[mark_style](label).strip()} {typed_inline(text, mark_style)}"


def typed_inline(text, mark_style):
    """Inline markup -> plain text."""
    return "".join(MARK_STYLES[mark_style](piece.text) if piece.is_mark else piece.text for piece in split_inline(text))
