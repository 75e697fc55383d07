# SPDX-License-Identifier: GPL-2.0-or-later
"""Sets the paragraphs, headings and tables of a resolution in lines which have no place on a page yet."""

from dataclasses import dataclass, field

from .document import Block
from .geometry import (BODY, BODY_INDENT, BODY_LEFT, BODY_RIGHT, BODY_TAB, BODY_WIDTH, PARAGRAPH_GAP, RIGHT, SMALL,
                       TINY, TITLE)
from .inline import note_marks, split_inline, split_words
from .typesetting import Text, break_words, right_aligned, set_line


@dataclass
class Line:
    """A line of the body before it has a height. before = distance from the line above."""
    block: Block
    texts: list            # Text relative to the baseline
    before: float
    words: list = field(default_factory=list)
    rules: list = field(default_factory=list)   # distances of a table's rules above the baseline
    keep: bool = False     # with the next line

    @property
    def marks(self):
        return [mark for word in self.words for mark in note_marks(word.pieces)]


@dataclass
class Shape:
    """Where the first and the other lines of a paragraph start; the text after a label starts at tab."""
    first: float
    left: float
    tab: float = None


BODY_SHAPES = {
    "enacting": Shape(BODY_INDENT, BODY_LEFT),
    "preambular": Shape(BODY_INDENT, BODY_LEFT),
    "operative": Shape(BODY_INDENT, BODY_LEFT, BODY_TAB),
    "subparagraph": Shape(BODY_INDENT, BODY_LEFT, BODY_TAB),
    "nested": Shape(BODY_INDENT, BODY_INDENT, BODY_TAB),
    "flush": Shape(BODY_LEFT, BODY_LEFT),
    "annex": Shape(BODY_LEFT, BODY_LEFT, BODY_INDENT),
}
SUBHEADING_LABEL_LEFT = 100.7
HEADING_GAP = 23.8
TABLE_COLUMNS_RIGHT, TABLE_COLUMN_WIDTH = RIGHT - 10, 75.0
TABLE_RULE_ABOVE, TABLE_RULE_BELOW = 12.0, -6.0


def set_block(block):
    if block.is_paragraph:
        return set_paragraph(block)
    if block.is_heading:
        return set_heading(block)
    return set_table(block) if block.kind == "table" else set_closing(block)


def set_paragraph(block):
    """Justified lines, the last one ragged."""
    shape = BODY_SHAPES[block.kind]
    start = shape.tab if block.label else shape.first
    words = split_words(split_inline(block.text))
    broken = break_words(words, BODY, BODY_RIGHT - shape.left, BODY_RIGHT - start)
    lines = []
    for number, line in enumerate(broken):
        right = BODY_RIGHT if line is not broken[-1] else None
        texts = set_line(line, shape.left if number else start, BODY, right)
        lines.append(Line(block, texts, BODY.leading if number else PARAGRAPH_GAP, line))
    if block.label:
        lines[0].texts.insert(0, Text(shape.first, 0.0, block.label, "roman", BODY))
    return lines


def set_heading(block):
    if block.kind == "annex-heading":
        return bold_lines(block, block.label, TITLE, 31.0) + bold_lines(block, block.text, TITLE, 25.4)
    if block.kind == "section-heading":
        return bold_lines(block, block.label, BODY, HEADING_GAP) + bold_lines(block, block.text, BODY, BODY.leading)
    lines = bold_lines(block, block.text, BODY, HEADING_GAP)
    if block.label:
        lines[0].texts.insert(0, Text(SUBHEADING_LABEL_LEFT, 0.0, block.label + ".", "bold", BODY))
    return lines


def bold_lines(block, text, type_, gap):
    """A heading over one or more lines, kept with what follows."""
    broken = break_words(split_words(split_inline(text, "bold")), type_, BODY_WIDTH)
    lines = [Line(block, set_line(words, BODY_LEFT, type_), type_.leading, words, keep=True) for words in broken]
    lines[0].before = gap
    return lines


def set_table(block):
    """A table in small type: first column left, the others right-aligned; no cell may be wider than its column."""
    head, *rows = block.rows
    lines = [Line(block, set_row(head, "italic", TINY), 24.0, rules=[TABLE_RULE_ABOVE, TABLE_RULE_BELOW], keep=True)]
    for number, row in enumerate(rows):
        if row[0].startswith("Total"):
            lines.append(Line(block, set_row(row, "bold", SMALL), 19.0, rules=[TABLE_RULE_ABOVE], keep=True))
        else:
            lines.append(Line(block, set_row(row, "roman", SMALL), 14.5 if number else 19.0, keep=True))
    lines[-1].rules.append(TABLE_RULE_BELOW)
    lines[-1].keep = False
    return lines


def set_row(row, style, type_):
    first, *others = row
    texts = [Text(BODY_LEFT, 0.0, first, style, type_)] if first else []
    for columns_after, cell in enumerate(reversed(others)):
        texts.append(right_aligned(TABLE_COLUMNS_RIGHT - TABLE_COLUMN_WIDTH * columns_after, 0.0, cell, style, type_))
    return texts


def set_closing(block):
    """The meeting and its date, in italics on the right."""
    meeting, date = (right_aligned(BODY_RIGHT, 0.0, text, "italic", BODY) for text in block.text.splitlines())
    return [Line(block, [meeting], 24.0, keep=True), Line(block, [date], BODY.leading)]
