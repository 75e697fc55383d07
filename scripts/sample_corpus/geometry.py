# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures of printed resolutions, in points from the lower left corner of a letter page."""

from dataclasses import dataclass

PAGE = (612, 792)
LEFT, RIGHT = 60.02, 552.6              # head and foot
BODY_LEFT, BODY_INDENT, BODY_TAB, BODY_RIGHT = 123.41, 147.17, 170.95, 488.4
BODY_WIDTH = BODY_RIGHT - BODY_LEFT
BODY_TOP = 709.66
PARAGRAPH_GAP = 18.0
FIRST_PAGE_NOTES, OTHER_PAGE_NOTES = 88.2, 59.54      # baseline of the last footnote line
FIRST_PAGE_BOTTOM, OTHER_PAGE_BOTTOM = 92.0, 62.0     # lowest body line where there are no notes
NOTE_RULE_ABOVE, BODY_ABOVE_RULE = 14.2, 16.0
END_RULE_BELOW = 23.0
MARK_RISE = 3.6
FONTS = {"roman": "Times-Roman", "italic": "Times-Italic", "bold": "Times-Bold", "mark": "Times-Roman"}


@dataclass(frozen=True)
class Type:
    """Size, line distance and letter spacing of a kind of text."""
    size: float
    leading: float = 0.0
    char_space: float = 0.0
    horizontal_scale: float = 100.0


BODY = Type(10.08, 12.0, 0.25)
SMALL = Type(8.4, 10.44, 0.3)
TINY = Type(6.96, char_space=0.12)
MARK, NOTE_MARK, NOTE_RULE = Type(6.48), Type(5.52), Type(7.92)
RUNNING = Type(8.4, 9.84)
TITLE, ADOPTION = Type(12, 13.5, 0.25), Type(13.92, 15.1, 0.25)
UNITED_NATIONS, ORGAN = Type(13.92, 0.0, 0.1, 95.65), Type(19.92, 0.0, 0.1, 97.14)
SYMBOL_LETTER, BAR_CODE_TEXT = Type(19.92), Type(12)
