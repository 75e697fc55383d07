# SPDX-License-Identifier: GPL-2.0-or-later
"""Strings at places: how wide they are, and how words become lines."""

from dataclasses import dataclass, replace

from reportlab.pdfbase.pdfmetrics import stringWidth

from .geometry import FONTS, MARK, MARK_RISE, Type
from .inline import join_words


@dataclass
class Text:
    """A string at a place on the page, or, as long as its line has no place, relative to the baseline."""
    x: float
    y: float
    text: str
    style: str
    type: Type
    word_space: float = 0.0
    rise: float = 0.0      # of a raised mark above the baseline y
    visible: bool = True

    @property
    def end(self):
        blanks = self.text.count(" ") * self.word_space
        return self.x + text_width(self.text, self.style, self.type) + blanks

    def raised_by(self, height):
        return replace(self, y=height + self.y)


def right_aligned(right, y, text, style, type_):
    return Text(right - text_width(text, style, type_), y, text, style, type_)


def text_width(text, style, type_):
    return (stringWidth(text, FONTS[style], type_.size) + len(text) * type_.char_space) * type_.horizontal_scale / 100


def pieces_width(pieces, type_):
    return sum(text_width(piece.text, piece.style, MARK if piece.is_mark else type_) for piece in pieces)


def break_words(words, type_, width, first_width=None):
    """Fill lines greedily; a line is a list of words."""
    blank = text_width(" ", "roman", type_)
    lines, line, used = [], [], 0.0
    room = first_width or width
    for word in words:
        gap = blank if line and line[-1].glue else 0.0
        needed = pieces_width(word.pieces, type_)
        if line and used + gap + needed > room:
            lines.append(line)
            line, used, gap, room = [], 0.0, 0.0, width
        line.append(word)
        used += gap + needed
    return lines + [line] if line else lines


def set_line(words, x, type_, justified_to=None):
    """Words of one line -> Text relative to the baseline."""
    pieces = join_words(words)
    word_space = spread(pieces, justified_to - x, type_) if justified_to else 0.0
    texts = []
    for piece in pieces:
        if piece.is_mark:
            texts.append(Text(x, 0.0, piece.text, piece.style, MARK, rise=MARK_RISE))
        else:
            texts.append(Text(x, 0.0, piece.text, piece.style, type_, word_space))
        x = texts[-1].end
    return texts


def spread(pieces, width, type_):
    """What must be added to each blank for the pieces to fill the width."""
    blanks = sum(piece.text.count(" ") for piece in pieces)
    return max(0.0, (width - pieces_width(pieces, type_)) / blanks) if blanks else 0.0
