# SPDX-License-Identifier: GPL-2.0-or-later
"""The text within a paragraph: pieces in one style each, and the words a line can be broken between."""

import re
from dataclasses import dataclass

INLINE = re.compile(r"\*([^*]+)\*|\[\^(\w+)\]")
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
# A blank which is not between a day and its month, or the place after a hyphen.
BREAK = re.compile(rf"((?<!\d) | (?!{MONTHS})|(?<=[A-Za-z]{{2}}-)(?=[A-Za-z]))")


@dataclass
class Piece:
    """A run of characters in one style: roman, italic, bold or mark (that of a footnote)."""
    text: str
    style: str

    @property
    def is_mark(self):
        return self.style == "mark"


@dataclass
class Word:
    """What cannot be broken; glue is what follows on the same line (nothing after a hyphen)."""
    pieces: list
    glue: str = " "


def split_inline(text, base="roman"):
    """"*Recalling* its" -> pieces."""
    pieces, end = [], 0
    for match in INLINE.finditer(text):
        pieces.append(Piece(text[end:match.start()], base))
        pieces.append(Piece(match[1], "italic") if match[1] else Piece(match[2], "mark"))
        end = match.end()
    pieces.append(Piece(text[end:], base))
    return [piece for piece in pieces if piece.text]


def note_marks(pieces):
    return [piece.text for piece in pieces if piece.is_mark]


def split_words(pieces):
    """Cut pieces at blanks, but not within "2 December", and at hyphens between letters."""
    words, current = [], []
    for piece in pieces:
        for text, glue in split_at_breaks(piece):
            if text:
                current.append(Piece(text, piece.style))
            if current and glue is not None:
                words.append(Word(current, glue))
                current = []
    return words + [Word(current)] if current else words


def split_at_breaks(piece):
    """Pairs of an unbreakable text and what follows it; nothing is known to follow the last one."""
    parts = [piece.text] if piece.is_mark else BREAK.split(piece.text)
    return list(zip(parts[::2], parts[1::2] + [None]))


def join_words(words):
    """Words -> pieces again, with the blanks back."""
    pieces = []
    for word in words:
        pieces += word.pieces
        if word is not words[-1]:
            last = word.pieces[-1]
            pieces.append(Piece(word.glue, "roman" if last.is_mark else last.style))
    return merge_pieces(pieces)


def merge_pieces(pieces):
    """One piece for neighbours of the same style; marks stay apart."""
    merged = []
    for piece in pieces:
        if merged and merged[-1].style == piece.style and not piece.is_mark:
            merged[-1].text += piece.text
        elif piece.text:
            merged.append(Piece(piece.text, piece.style))
    return merged
