# SPDX-License-Identifier: GPL-2.0-or-later
"""Pages of text with running heads and feet, as a converter gives them that keeps the page layout."""

from .document import SAMPLE_NOTE
from .geometry import BODY, LEFT
from .page_layout import lay_out
from .text_encoding import encode_text

SAME_ROW = 2.0             # points between baselines
COLUMN_WIDTH = 4.0
MOST_EMPTY_LINES = 4


def write_page_text(document, **encoding):
    pages = [page_text(page) for page in lay_out(document)]
    return encode_text(SAMPLE_NOTE + "\n\n" + "\f".join(pages), **encoding)


def page_text(page):
    lines, above = [], None
    for y, texts in rows_of(page):
        if above is not None:
            lines += [""] * empty_lines(above - y)
        lines.append(row_text(texts))
        above = y
    return "\n".join(lines) + "\n"


def rows_of(page):
    """Group what is printed on a page by line, from the top; the sample note is not part of the print."""
    rows = []
    for text in sorted(page.texts, key=lambda text: -text.y):
        if text.text == SAMPLE_NOTE:
            continue
        if rows and rows[-1][0] - text.y < SAME_ROW:
            rows[-1][1].append(text)
        else:
            rows.append((text.y, [text]))
    return rows


def empty_lines(distance):
    return min(MOST_EMPTY_LINES, max(0, int(distance / BODY.leading - 0.9)))


def row_text(texts):
    """One line of a page in characters: distances become blanks; a raised mark gets one before it."""
    line, end = "", 0.0
    for text in sorted(texts, key=lambda text: text.x):
        if line and abs(text.x - end) < 1.0:
            line += " " + text.text if text.rise else text.text
        else:
            column = round((text.x - LEFT) / COLUMN_WIDTH)
            line = line.ljust(max(column, len(line) + 1 if line else 0)) + text.text
        end = text.end
    return line.rstrip()
