# SPDX-License-Identifier: GPL-2.0-or-later
"""Puts the lines of the body on pages, with the footnotes of a page at its foot."""

from .geometry import (BODY_ABOVE_RULE, BODY_LEFT, BODY_TOP, BODY_WIDTH, END_RULE_BELOW, FIRST_PAGE_BOTTOM,
                       FIRST_PAGE_NOTES, NOTE_MARK, NOTE_RULE, NOTE_RULE_ABOVE, RIGHT, SMALL)
from .inline import split_inline, split_words
from .page import Page, Rule
from .typesetting import Text, break_words, right_aligned, set_line

NOTE_LABEL_RIGHT, NOTE_LABEL_RISE = 119.8, 3.12
NOTE_RULE_LEFT = 99.65
END_RULE = (272.0, 344.0)


class Paginator:
    def __init__(self, notes, first_page_top):
        self.note_lines = {label: set_note(label, text) for label, text in notes.items()}
        self.pages = [Page(FIRST_PAGE_BOTTOM, FIRST_PAGE_NOTES)]
        self.above = first_page_top    # baseline of the line above; None at the top of a page

    @property
    def page(self):
        return self.pages[-1]

    def add_body(self, groups):
        """Place groups of lines, each one a paragraph, heading or table."""
        for lines, following in zip(groups, groups[1:] + [[]]):
            self.add_group(lines, following)

    def add_group(self, lines, following):
        """Never leave one line of a paragraph alone, nor a heading at the foot."""
        if all(line.keep for line in lines[:-1]):
            together = lines + following[:2] if lines[-1].keep else lines
            if self.fitting(together) < len(together):
                self.new_page()
        while lines:
            count = without_lone_lines(self.fitting(lines), len(lines))
            self.place(lines[:count])
            lines = lines[count:]
            if lines:
                self.new_page()

    def fitting(self, lines):
        """How many of the lines have room on this page."""
        above, marks = self.above, self.page.notes
        for number, line in enumerate(lines):
            above = baseline(line, above)
            marks = union(marks, line.marks)
            if above < self.floor(marks):
                return number
        return len(lines)

    def floor(self, marks):
        """Lowest baseline the body may use when these footnotes are on the page."""
        if not marks:
            return self.page.bottom
        count = sum(len(self.note_lines[mark]) for mark in marks)
        return self.page.notes_bottom + (count - 1) * SMALL.leading + NOTE_RULE_ABOVE + BODY_ABOVE_RULE

    def place(self, lines):
        page = self.page
        for line in lines:
            self.above = baseline(line, self.above)
            page.texts += [text.raised_by(self.above) for text in line.texts]
            page.rules += [Rule(BODY_LEFT, RIGHT, self.above + height, 0.5) for height in line.rules]
            page.notes = union(page.notes, line.marks)
            page.lines.append(line)

    def new_page(self):
        self.pages.append(Page())
        self.above = None

    def add_notes(self):
        """Footnotes are set from the foot of the page upwards."""
        for page in self.pages:
            y = page.notes_bottom
            for label in reversed(page.notes):
                for texts in reversed(self.note_lines[label]):
                    page.texts += [text.raised_by(y) for text in texts]
                    y += SMALL.leading
            if page.notes:
                y += NOTE_RULE_ABOVE - SMALL.leading
                page.texts.append(Text(NOTE_RULE_LEFT, y, "_" * 18, "bold", NOTE_RULE))

    def add_end_rule(self):
        """A short rule below the last line, if there is room for it."""
        y = self.above - END_RULE_BELOW
        if y >= self.floor(self.page.notes):
            self.page.rules.append(Rule(*END_RULE, y, 1.0))


def set_note(label, text):
    """A footnote -> lines of Text, each relative to its own baseline."""
    broken = break_words(split_words(split_inline(text)), SMALL, BODY_WIDTH)
    lines = [set_line(words, BODY_LEFT, SMALL) for words in broken]
    lines[0].insert(0, right_aligned(NOTE_LABEL_RIGHT, NOTE_LABEL_RISE, label, "roman", NOTE_MARK))
    return lines


def baseline(line, above):
    return BODY_TOP if above is None else above - line.before


def union(labels, others):
    return list(dict.fromkeys(labels + others))


def without_lone_lines(fitting, total):
    """How many lines to place so that there are at least two before and after the page ends."""
    if fitting == total:
        return total
    count = min(fitting, total - 2)
    return count if count >= 2 else 0
