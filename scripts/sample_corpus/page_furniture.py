# SPDX-License-Identifier: GPL-2.0-or-later
"""What is printed around the body: head and foot of the first page, running heads and feet of the others."""

from typing import NamedTuple

from .document import SAMPLE_NOTE
from .geometry import (ADOPTION, BAR_CODE_TEXT, BODY, BODY_LEFT, BODY_RIGHT, LEFT, ORGAN, RIGHT, RUNNING, SYMBOL_LETTER,
                       TINY, TITLE, UNITED_NATIONS)
from .inline import join_words, split_inline, split_words
from .page import Rule
from .typesetting import Text, break_words, right_aligned, set_line


class Column(NamedTuple):
    left: float
    width: float


AGENDA_COLUMN, TITLE_COLUMN = Column(LEFT, 273.0), Column(BODY_LEFT, 367.0)
SESSION_BASELINE = 569.7
NUMBER_RIGHT = 111.4
DISTRIBUTION_LEFT = 397.1
JOB_NUMBER_LEFT = 65.3
RUNNING_HEAD_WIDTH = 250.0
RUNNING_HEAD_BASELINE = 732.94
MASTHEAD_RULES = [Rule(LEFT, RIGHT, 726.94, 0.5), Rule(LEFT - 0.7, RIGHT - 0.6, 582.4, 1.44)]
RUNNING_HEAD_RULE = Rule(LEFT - 0.7, RIGHT, 727.0, 1.44)


def masthead(document):
    """Organ, symbol and distribution."""
    symbol = right_aligned(RIGHT - 0.5, 735.58, document.symbol.removeprefix("A"), "roman", BODY)
    return [
        Text(BODY_LEFT, 734.14, "United Nations", "roman", UNITED_NATIONS),
        right_aligned(symbol.x, symbol.y, "A", "roman", SYMBOL_LETTER),
        symbol,
        Text(BODY_LEFT, 705.58, "General Assembly", "bold", ORGAN),
        Text(DISTRIBUTION_LEFT, 705.34, "Distr.: General", "roman", BODY),
        Text(DISTRIBUTION_LEFT, 693.58, document.distributed, "roman", BODY),
    ]


class HeadLines:
    """Lines set one below the other; y is the baseline of the last one."""

    def __init__(self, y):
        self.texts = []
        self.y = y

    def add(self, text, style, type_, column, gap):
        for words in break_words(split_words(split_inline(text, style)), type_, column.width):
            self.y -= gap
            self.texts += [text.raised_by(self.y) for text in set_line(words, column.left, type_)]
            gap = type_.leading


def first_page_head(document):
    """Session, agenda, adoption, report and title lines, and the baseline from which the body goes on."""
    head = HeadLines(SESSION_BASELINE)
    head.add(document.session_line, "bold", BODY, AGENDA_COLUMN, 0)
    head.add(document.agenda_line, "roman", BODY, AGENDA_COLUMN, 12)
    for title in document.agenda_titles:
        head.add(title, "bold", BODY, AGENDA_COLUMN, 12 if len(document.agenda) == 1 else 18)
    head.add("Resolution adopted by the General Assembly", "bold", ADOPTION, TITLE_COLUMN, 32.3)
    head.add(f"on {document.date}", "bold", ADOPTION, TITLE_COLUMN, ADOPTION.leading)
    head.add(f"[*{document.report_line}*]", "roman", BODY, TITLE_COLUMN, 24.7)
    number = right_aligned(NUMBER_RIGHT, head.y - 25.2, document.number + ".", "bold", TITLE)
    head.add(document.title, "bold", TITLE, TITLE_COLUMN, 25.2)
    return [*head.texts, number], head.y - 6.5


def first_page_foot(document):
    """Job number, what the bar code says, and the note that this is a sample."""
    bar_code = "*" + document.job.replace("-", "") + "*"
    return [
        Text(JOB_NUMBER_LEFT, 44.42, document.job + " (E)", "roman", BODY),
        Text(JOB_NUMBER_LEFT, 29.78, bar_code, "roman", BAR_CODE_TEXT, visible=False),
        right_aligned(BODY_RIGHT, 35.54, SAMPLE_NOTE, "roman", RUNNING),
    ]


def running_head(document, number):
    """Symbol and title at the head of the later pages; the symbol stands on the left of even pages."""
    is_even = number % 2 == 0
    texts = [at_side(is_even, RUNNING_HEAD_BASELINE, document.symbol, "bold", RUNNING)]
    lines = break_words(split_words(split_inline(document.title, "bold")), RUNNING, RUNNING_HEAD_WIDTH)
    for row, words in enumerate(reversed(lines)):
        [title] = join_words(words)
        texts.append(at_side(not is_even, RUNNING_HEAD_BASELINE + RUNNING.leading * row, title.text, "bold", RUNNING))
    return texts


def running_foot(document, number, total):
    is_even = number % 2 == 0
    return [at_side(not is_even, 37.94, document.job, "roman", TINY),
            at_side(is_even, 36.74, f"{number}/{total}", "bold", RUNNING)]


def at_side(on_left, y, text, style, type_):
    return Text(LEFT, y, text, style, type_) if on_left else right_aligned(RIGHT, y, text, style, type_)
