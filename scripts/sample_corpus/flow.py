# SPDX-License-Identifier: GPL-2.0-or-later
"""A resolution as running text: the paragraphs that office programs and web pages are given, with automatic numbers."""

from dataclasses import dataclass, field

from .inline import Piece, split_inline

LEVELS = {"operative": 0, "annex": 0, "subparagraph": 1, "nested": 2}
ROMAN = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]


@dataclass
class Paragraph:
    """A paragraph, a heading or a table (which has rows and no pieces)."""
    pieces: list
    kind: str = "text"     # text, heading, table
    rows: list = field(default_factory=list)
    label: str = ""        # "(a)", printed by the list it belongs to
    level: int = 0         # of that list: numbers, letters, Roman numerals

    @property
    def number(self):
        """The place in its list that the label says: 2 for "2.", "(b)" and "(ii)"."""
        name = self.label.strip("().")
        return [int, lambda letter: ord(letter) - ord("a") + 1, ROMAN.index][self.level](name)


def flow(document):
    """All paragraphs in order; a "\n" in a piece is a line break."""
    yield heading(document.session_line)
    yield Paragraph([Piece(document.agenda_line, "roman")])
    yield from map(heading, document.agenda_titles)
    yield heading(f"Resolution adopted by the General Assembly\non {document.date}")
    yield Paragraph([Piece(f"[{document.report_line}]", "italic")])
    yield heading(f"{document.number}. {document.title}")
    for block in document.blocks:
        yield from block_paragraphs(block)


def block_paragraphs(block):
    if block.kind == "table":
        return [Paragraph([], "table", block.rows)]
    if block.is_heading:
        return [heading(text) for text in (block.label, block.text) if text]
    if block.kind == "enacting":
        return [Paragraph([Piece("The General Assembly,", "italic")])]
    if block.kind == "closing":
        return [Paragraph([Piece(block.text, "italic")])]
    return [Paragraph(split_inline(block.text), label=block.label, level=LEVELS.get(block.kind, 0))]


def heading(text):
    return Paragraph([Piece(text, "bold")], "heading")


class Counters:
    """Counts as a list of three levels does, to tell where its numbers do not go on by themselves."""

    def __init__(self):
        self.values = [0, 0, 0]

    def goes_on(self, paragraph):
        """Whether the label is the one that counting gives; counts on from it in any case."""
        expected = self.values[paragraph.level] + 1
        self.values[paragraph.level:] = [paragraph.number] + [0] * (2 - paragraph.level)
        return paragraph.number == expected
