#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Write corpora/sample and corpora/sample-archives from corpora/source.

A source is one composed resolution: a few "key: value" lines between two "---", then
paragraphs (corpora/README.md describes the form). Each "output:" line asks for one file:

    output: FORM | PATH [| OPTION]...

    pdf                 the printed form, with the page geometry of a General Assembly resolution
    markdown            clean lines, footnotes at the end
    markdown-glued      head lines glued together, footnotes where the page ends, as converters give them
    text-layout         pages of text with running heads and feet
    text-typed          typed by hand; options: notes=none|slash|superscript, wrap=COLUMNS

Options of both text forms: encoding=utf-16|cp1252|utf-8, crlf.

The same sources give the same bytes. Needs reportlab (Debian: python3-reportlab).

    make-sample-corpus.py            write the files
    make-sample-corpus.py --check    write nothing; fail if a file is missing, changed or left over
"""

import argparse
import codecs
import datetime
import gzip
import io
import pathlib
import re
import sys
import tarfile
import textwrap
import zipfile
from dataclasses import dataclass, field

from reportlab import rl_config
from reportlab.graphics.barcode.code39 import Standard39
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

ROOT = pathlib.Path(__file__).resolve().parent.parent / "corpora"
SAMPLE_NOTE = "[Sample composed for Disarm Search; not a United Nations document]"
FIXED_TIME = (2025, 1, 1, 0, 0, 0)
SESSIONS = {77: "Seventy-seventh", 78: "Seventy-eighth", 79: "Seventy-ninth"}


# ---------------------------------------------------------------------------- sources

@dataclass
class Block:
    """One paragraph, heading or table of a resolution."""
    kind: str              # enacting, preambular, operative, subparagraph, nested, flush, section-heading,
    text: str              # annex-heading, subheading, annex, table
    label: str = ""
    in_annex: bool = False


@dataclass
class Output:
    form: str
    path: str
    options: dict


@dataclass
class Document:
    """A parsed source."""
    meta: dict
    agenda: list           # pairs of item and title
    blocks: list
    notes: dict            # label -> text
    outputs: list

    def __getattr__(self, name):
        return self.meta[name]

    @property
    def number(self):
        """What stands before the title: "79/371", "77/380 A"."""
        return self.symbol.removeprefix("A/RES/")

    @property
    def session_line(self):
        return SESSIONS[int(self.session)] + " session"

    @property
    def agenda_line(self):
        items = [item for item, _ in self.agenda]
        return ("Agenda items " if len(items) > 1 else "Agenda item ") + " and ".join(items)

    @property
    def report_line(self):
        """The bracket below the adoption line, without its brackets."""
        if self.committee == "none":
            return f"without reference to a Main Committee ({self.report})"
        return f"on the report of the {self.committee} ({self.report})"


def long_date(iso):
    """2024-12-02 -> 2 December 2024."""
    date = datetime.date.fromisoformat(iso)
    return f"{date.day} {date:%B %Y}"


def parse_output(value):
    form, path, *options = [part.strip() for part in value.split("|")]
    pairs = (option.partition("=") for option in options)
    return Output(form, path, {name: given or True for name, _, given in pairs})


def parse_head(lines):
    """Read "key: value" lines; agenda, agenda-title and output may be repeated."""
    meta, items, titles, outputs = {}, [], [], []
    for line in lines:
        key, _, value = line.partition(": ")
        if key == "agenda":
            items.append(value)
        elif key == "agenda-title":
            titles.append(value)
        elif key == "output":
            outputs.append(parse_output(value))
        else:
            meta[key.replace("-", "_")] = value
    return meta, list(zip(items, titles, strict=True)), outputs


BLOCK_FORMS = [
    ("annex-heading", re.compile(r"# (?P<label>Annex(?: [IVX]+)?): (?P<text>.+)")),
    ("section-heading", re.compile(r"# (?P<label>[IVX]+)\. (?P<text>.+)")),
    ("subheading", re.compile(r"## (?:(?P<label>[A-Z])\. )?(?P<text>.+)")),
    ("nested", re.compile(r"  - (?P<label>\([ivx]+\)) (?P<text>.+)")),
    ("subparagraph", re.compile(r"- (?P<label>\([a-z]\)) (?P<text>.+)")),
    ("flush", re.compile(r"> (?P<text>.+)")),
    ("operative", re.compile(r"(?P<label>\d+\.) (?P<text>.+)")),
    ("table", re.compile(r"(?P<text>\|.+)", re.S)),
    ("enacting", re.compile(r"(?P<text>\*The General Assembly\*,?)")),
    ("operative", re.compile(r"(?P<text>\*The General Assembly\*.+)")),
    ("preambular", re.compile(r"(?P<text>.+)")),
]


def parse_block(text, in_annex):
    """Tell what a block is from its first characters. "0." is an operative paragraph without a number."""
    for kind, form in BLOCK_FORMS:
        match = form.fullmatch(text)
        if match:
            groups = match.groupdict()
            label = groups.get("label") or ""
            if in_annex and kind in ("operative", "preambular"):
                kind = "annex"
            return Block(kind, groups["text"], "" if label == "0." else label, in_annex)
    raise ValueError(f"not a block: {text[:60]!r}")


def parse_source(path):
    _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
    meta, agenda, outputs = parse_head(head.strip().splitlines())
    blocks, notes = [], {}
    for text in re.split(r"\n\s*\n", body.strip("\n")):
        note = re.fullmatch(r"\[\^(\w+)\]: (.+)", text)
        if note:
            notes[note[1]] = note[2]
            continue
        in_annex = any(block.kind == "annex-heading" for block in blocks)
        blocks.append(parse_block(text.rstrip(), in_annex))
    return Document(meta, agenda, blocks, notes, outputs)


# ---------------------------------------------------------------------------- inline text

@dataclass
class Piece:
    """A run of characters in one style: r(oman), i(talic), b(old) or n(ote mark)."""
    text: str
    style: str


@dataclass
class Word:
    """What cannot be broken; glue is what follows on the same line (nothing after a hyphen)."""
    pieces: list
    glue: str = " "


INLINE = re.compile(r"\*([^*]+)\*|\[\^(\w+)\]")
BREAKABLE_HYPHEN = re.compile(r"(?<=[A-Za-z]{2}-)(?=[A-Za-z])")
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
DAY_AND_MONTH = re.compile(rf"(?<=\d) (?={MONTHS})")


def split_inline(text, base="r"):
    """"*Recalling* its" -> pieces."""
    pieces, end = [], 0
    for match in INLINE.finditer(text):
        pieces.append(Piece(text[end:match.start()], base))
        pieces.append(Piece(match[1], "i") if match[1] else Piece(match[2], "n"))
        end = match.end()
    pieces.append(Piece(text[end:], base))
    return [piece for piece in pieces if piece.text]


def split_words(pieces):
    """Cut pieces at blanks, but not within "2 December", and at hyphens between letters."""
    words, current = [], []

    def flush(glue):
        if current:
            words.append(Word(list(current), glue))
            current.clear()

    for piece in pieces:
        if piece.style == "n":
            current.append(piece)
            continue
        for part in re.split(r"( )", DAY_AND_MONTH.sub("\u00a0", piece.text)):
            if part == " ":
                flush(" ")
                continue
            atoms = BREAKABLE_HYPHEN.split(part.replace("\u00a0", " "))
            for atom in atoms[:-1]:
                current.append(Piece(atom, piece.style))
                flush("")
            if atoms[-1]:
                current.append(Piece(atoms[-1], piece.style))
    flush(" ")
    return words


def join_words(words):
    """Words -> pieces again, with the blanks back."""
    pieces = []
    for word, is_last in zip(words, [False] * (len(words) - 1) + [True]):
        for piece in word.pieces:
            if pieces and pieces[-1].style == piece.style and piece.style != "n":
                pieces[-1].text += piece.text
            else:
                pieces.append(Piece(piece.text, piece.style))
        if word.glue and not is_last:
            if pieces[-1].style == "n":
                pieces.append(Piece(" ", "r"))
            else:
                pieces[-1].text += " "
    return pieces


# ---------------------------------------------------------------------------- page geometry
# Points from the lower left corner of a letter page, as measured on printed resolutions.

PAGE = (612, 792)
LEFT, RIGHT = 60.02, 552.6              # head and foot
BODY_LEFT, BODY_INDENT, BODY_TAB, BODY_RIGHT = 123.41, 147.17, 170.95, 488.4
BODY_TOP = 709.66
FIRST_PAGE_NOTES, OTHER_PAGE_NOTES = 88.2, 59.54      # baseline of the last footnote line
FIRST_PAGE_BOTTOM, OTHER_PAGE_BOTTOM = 92.0, 62.0     # lowest body line where there are no notes
LEADING, PARAGRAPH_GAP, NOTE_LEADING = 12.0, 18.0, 10.44
NOTE_RULE_ABOVE, BODY_ABOVE_RULE = 14.2, 16.0
NOTE_RULE = "_" * 18
FONTS = {"r": "Times-Roman", "i": "Times-Italic", "b": "Times-Bold", "n": "Times-Roman", "bi": "Times-BoldItalic"}


@dataclass
class Type:
    """Size and letter spacing of a kind of text."""
    size: float
    char_space: float = 0.0
    hscale: float = 100.0


BODY, SMALL, TINY = Type(10.08, 0.25), Type(8.4, 0.3), Type(6.96, 0.12)
MARK, NOTE_MARK = Type(6.48), Type(5.52)
HEAD = Type(8.4)
TITLE, ADOPTION = Type(12, 0.25), Type(13.92, 0.25)


@dataclass
class Text:
    """A string at a place on the page."""
    x: float
    y: float
    text: str
    font: str
    type: Type
    word_space: float = 0.0
    row: float = None      # baseline of the line it belongs to, when raised
    visible: bool = True

    @property
    def end(self):
        blanks = self.text.count(" ") * self.word_space
        return self.x + text_width(self.text, self.font, self.type) + blanks


@dataclass
class Line:
    """A line of the body before it has a height. before = distance from the line above."""
    texts: list            # Text with y relative to the baseline
    before: float
    block: int
    words: list = field(default_factory=list)
    marks: list = field(default_factory=list)
    rules: list = field(default_factory=list)   # (x0, x1, distance above the baseline)
    keep: bool = False     # with the next line


@dataclass
class Page:
    texts: list = field(default_factory=list)
    rules: list = field(default_factory=list)   # (x0, x1, y, width)
    lines: list = field(default_factory=list)   # Line, for the forms that flow
    notes: list = field(default_factory=list)   # labels


def text_width(text, font, kind):
    return (stringWidth(text, font, kind.size) + len(text) * kind.char_space) * kind.hscale / 100


def word_width(word, kind):
    return sum(text_width(piece.text, FONTS[piece.style], MARK if piece.style == "n" else kind) for piece in word.pieces)


def break_words(words, kind, first_width, width):
    """Fill lines greedily; a line is a list of words."""
    blank = text_width(" ", FONTS["r"], kind)
    lines, line, used = [], [], 0.0
    for word in words:
        room = first_width if not lines else width
        gap = blank if line and line[-1].glue else 0.0
        needed = word_width(word, kind)
        if line and used + gap + needed > room:
            lines.append(line)
            line, used, gap = [], 0.0, 0.0
        line.append(word)
        used += gap + needed
    return lines + [line] if line else lines


def set_line(words, x, right, kind, justify):
    """Words of one line -> Text with y relative to the baseline."""
    pieces = join_words(words)
    gaps = sum(piece.text.count(" ") for piece in pieces)
    natural = sum(text_width(p.text, FONTS[p.style], MARK if p.style == "n" else kind) for p in pieces)
    word_space = max(0.0, (right - x - natural) / gaps) if justify and gaps else 0.0
    texts = []
    for piece in pieces:
        mark = piece.style == "n"
        text = Text(x, 3.6 if mark else 0.0, piece.text, FONTS[piece.style], MARK if mark else kind,
                    0.0 if mark else word_space)
        texts.append(text)
        x = text.end
    return texts


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


def set_paragraph(block, index):
    """A paragraph -> justified lines, the last one ragged."""
    shape = BODY_SHAPES[block.kind]
    start = shape.tab if block.label else shape.first
    words = split_words(split_inline(block.text))
    lines = []
    broken = break_words(words, BODY, BODY_RIGHT - start, BODY_RIGHT - shape.left)
    for number, line in enumerate(broken):
        x = shape.left if number else start
        texts = set_line(line, x, BODY_RIGHT, BODY, justify=number < len(broken) - 1)
        if number == 0 and block.label:
            texts.insert(0, Text(shape.first, 0.0, block.label, FONTS["r"], BODY))
        marks = [piece.text for word in line for piece in word.pieces if piece.style == "n"]
        lines.append(Line(texts, LEADING if number else PARAGRAPH_GAP, index, line, marks))
    return lines


def bold_lines(text, kind, x, width, index, first_gap, leading):
    """A heading over one or more lines, kept with what follows."""
    words = split_words(split_inline(text, "b"))
    lines = break_words(words, kind, width, width)
    return [Line(set_line(line, x, x + width, kind, justify=False), leading if number else first_gap, index, line, keep=True)
            for number, line in enumerate(lines)]


def set_heading(block, index):
    width = BODY_RIGHT - BODY_LEFT
    if block.kind == "annex-heading":
        label = bold_lines(block.label, TITLE, BODY_LEFT, width, index, 31.0, 13.5)
        return label + bold_lines(block.text, TITLE, BODY_LEFT, width, index, 25.4, 13.5)
    if block.kind == "section-heading":
        label = bold_lines(block.label, BODY, BODY_LEFT, width, index, 23.8, LEADING)
        return label + bold_lines(block.text, BODY, BODY_LEFT, width, index, LEADING, LEADING)
    lines = bold_lines(block.text, BODY, BODY_LEFT, width, index, 23.8, LEADING)
    if block.label:
        lines[0].texts.insert(0, Text(100.7, 0.0, block.label + ".", FONTS["b"], BODY))
    return lines


def table_rows(block):
    """Cells of a pipe table without its dashed line."""
    rows = [[cell.strip() for cell in row.strip().strip("|").split("|")] for row in block.text.splitlines()]
    return [row for row in rows if not set("".join(row)) <= set("-: ")]


def set_table(block, index):
    """A table in small type: first column left, the others right-aligned; no cell may be wider than its column."""
    rows = table_rows(block)
    columns = len(rows[0])
    step = 75.0
    lines = []
    for number, row in enumerate(rows):
        head, total = number == 0, row[0].startswith("Total")
        kind = TINY if head else SMALL
        font = FONTS["i" if head else "b" if total else "r"]
        texts = [Text(BODY_LEFT, 0.0, row[0], font, kind)] if row[0] else []
        for column, cell in enumerate(row[1:], 1):
            right = RIGHT - 10 - step * (columns - 1 - column)
            texts.append(Text(right - text_width(cell, font, kind), 0.0, cell, font, kind))
        before = 24.0 if head else 19.0 if number == 1 or total else 14.5
        lines.append(Line(texts, before, index, keep=number < len(rows) - 1))
        if head:
            lines[-1].rules += [(BODY_LEFT, RIGHT, 12.0), (BODY_LEFT, RIGHT, -6.0)]
        if total:
            lines[-1].rules.append((BODY_LEFT, RIGHT, 12.0))
    lines[-1].rules.append((BODY_LEFT, RIGHT, -6.0))
    return lines


def set_closing(document, index):
    """The meeting and its date, in italics on the right."""
    lines = []
    for text, before in ((document.meeting, 24.0), (long_date(document.date), LEADING)):
        x = BODY_RIGHT - text_width(text, FONTS["i"], BODY)
        lines.append(Line([Text(x, 0.0, text, FONTS["i"], BODY)], before, index, keep=before > LEADING))
    return lines


def set_block(block, index):
    if block.kind == "table":
        return set_table(block, index)
    if block.kind.endswith("heading"):
        return set_heading(block, index)
    return set_paragraph(block, index)


CLOSING = -1               # block number of the closing lines


def set_body(document):
    """All paragraphs -> groups of lines; the closing lines stand before the annex."""
    groups, closed = [], False
    for index, block in enumerate(document.blocks):
        if block.kind == "annex-heading" and not closed:
            groups.append(set_closing(document, CLOSING))
            closed = True
        groups.append(set_block(block, index))
    return groups if closed else groups + [set_closing(document, CLOSING)]


# ---------------------------------------------------------------------------- pages

def set_note(label, text):
    """A footnote -> lines of Text, each relative to its own baseline."""
    words = split_words(split_inline(text))
    lines = [set_line(line, BODY_LEFT, BODY_RIGHT, SMALL, justify=False)
             for line in break_words(words, SMALL, BODY_RIGHT - BODY_LEFT, BODY_RIGHT - BODY_LEFT)]
    x = 119.8 - text_width(label, FONTS["r"], NOTE_MARK)
    lines[0].insert(0, Text(x, 3.12, label, FONTS["r"], NOTE_MARK))
    return lines


class Paginator:
    """Puts groups of lines on pages, with the footnotes of a page at its foot."""

    def __init__(self, document, first_page_top):
        self.document = document
        self.note_lines = {label: set_note(label, text) for label, text in document.notes.items()}
        self.pages = [Page()]
        self.y = first_page_top        # baseline of the line above

    def floor(self, marks):
        """Lowest baseline the body may use when these footnotes are on the page."""
        first = len(self.pages) == 1
        if not marks:
            return FIRST_PAGE_BOTTOM if first else OTHER_PAGE_BOTTOM
        count = sum(len(self.note_lines[mark]) for mark in marks)
        last = FIRST_PAGE_NOTES if first else OTHER_PAGE_NOTES
        return last + (count - 1) * NOTE_LEADING + NOTE_RULE_ABOVE + BODY_ABOVE_RULE

    def fitting(self, lines):
        """How many of the lines have room on this page."""
        y, marks = self.y, list(self.pages[-1].notes)
        for number, line in enumerate(lines):
            if number or self.pages[-1].lines or len(self.pages) == 1:
                y -= line.before
            marks += [mark for mark in line.marks if mark not in marks]
            if y < self.floor(marks):
                return number
        return len(lines)

    def place(self, lines):
        page = self.pages[-1]
        for line in lines:
            if page.lines or len(self.pages) == 1:
                self.y -= line.before
            for text in line.texts:
                page.texts.append(Text(text.x, self.y + text.y, text.text, text.font, text.type, text.word_space, self.y))
            page.rules += [(x0, x1, self.y + above, 0.5) for x0, x1, above in line.rules]
            page.notes += [mark for mark in line.marks if mark not in page.notes]
            page.lines.append(line)

    def new_page(self):
        self.pages.append(Page())
        self.y = BODY_TOP

    def add(self, lines, following):
        """Place a group; never leave one line of a paragraph alone, nor a heading at the foot."""
        whole = all(line.keep for line in lines[:-1]) and len(lines) > 1
        if lines[-1].keep and self.fitting(lines + following[:2]) < len(lines) + len(following[:2]):
            self.new_page()
        if whole and self.fitting(lines) < len(lines):
            self.new_page()
        while lines:
            count = self.fitting(lines)
            if count < len(lines):
                count = min(count, len(lines) - 2)
                if count < 2:
                    count = 0
            self.place(lines[:count])
            lines = lines[count:]
            if lines:
                self.new_page()

    def add_notes(self):
        """Footnotes are set from the foot of the page upwards."""
        for number, page in enumerate(self.pages):
            rows = [line for label in page.notes for line in self.note_lines[label]]
            y = FIRST_PAGE_NOTES if number == 0 else OTHER_PAGE_NOTES
            for row in reversed(rows):
                page.texts += [Text(t.x, y + t.y, t.text, t.font, t.type, t.word_space, y + t.y if t.type is NOTE_MARK else y)
                               for t in row]
                y += NOTE_LEADING
            if rows:
                page.texts.append(Text(99.65, y - NOTE_LEADING + NOTE_RULE_ABOVE, NOTE_RULE, FONTS["b"], Type(7.92)))


def right_text(right, y, text, style, kind):
    return Text(right - text_width(text, FONTS[style], kind), y, text, FONTS[style], kind)


def masthead(document):
    """The head of the first page: two rules, organ, symbol and distribution."""
    texts = [
        Text(BODY_LEFT, 734.14, "United Nations", FONTS["r"], Type(13.92, 0.1, 95.65)),
        Text(BODY_LEFT, 705.58, "General Assembly", FONTS["b"], Type(19.92, 0.1, 97.14)),
        Text(397.1, 705.34, "Distr.: General", FONTS["r"], BODY),
        Text(397.1, 693.58, long_date(document.distributed), FONTS["r"], BODY),
    ]
    tail = right_text(RIGHT - 0.5, 735.58, document.symbol[1:], "r", BODY)
    texts += [right_text(tail.x, 735.58, "A", "r", Type(19.92)), tail]
    return texts, [(LEFT, RIGHT, 726.94, 0.5), (LEFT - 0.7, RIGHT - 0.6, 582.4, 1.44)]


def place_heading(texts, text, style, kind, x, width, y, leading):
    """Set a heading of the first page from y downwards; the last baseline is returned."""
    lines = break_words(split_words([Piece(text, style)]), kind, width, width)
    for number, words in enumerate(lines):
        y -= leading if number else 0
        for item in set_line(words, x, x + width, kind, justify=False):
            item.y = y
            texts.append(item)
    return y


def first_page_head(document):
    """Session, agenda, adoption, report and title lines, and the baseline of the last of them."""
    texts = []
    y = place_heading(texts, document.session_line, "b", BODY, LEFT, 273.0, 569.7, 12)
    y = place_heading(texts, document.agenda_line, "r", BODY, LEFT, 273.0, y - 12, 12)
    gap = 12 if len(document.agenda) == 1 else 18
    for _, title in document.agenda:
        y = place_heading(texts, title, "b", BODY, LEFT, 273.0, y - gap, 12)
    y = place_heading(texts, "Resolution adopted by the General Assembly", "b", ADOPTION, BODY_LEFT, 367.0, y - 32.3, 15.1)
    y = place_heading(texts, "on " + long_date(document.date), "b", ADOPTION, BODY_LEFT, 367.0, y - 15.1, 15.1)
    y -= 24.7
    texts.append(Text(BODY_LEFT, y, "[", FONTS["r"], BODY))
    texts.append(Text(texts[-1].end, y, document.report_line, FONTS["i"], BODY))
    texts.append(Text(texts[-1].end, y, "]", FONTS["r"], BODY))
    y -= 25.2
    texts.append(right_text(111.4, y, document.number + ".", "b", TITLE))
    y = place_heading(texts, document.title, "b", TITLE, BODY_LEFT, 367.0, y, 13.5)
    return texts, y - 6.5


def first_page_foot(document):
    """Job number, what the bar code says, and the note that this is a sample."""
    return [
        Text(65.3, 44.42, document.job + " (E)", FONTS["r"], BODY),
        Text(65.3, 29.78, "*" + document.job.replace("-", "") + "*", FONTS["r"], Type(12), visible=False),
        right_text(BODY_RIGHT, 35.54, SAMPLE_NOTE, "r", HEAD),
    ]


def running_head(document, number):
    """Symbol and title at the head of the later pages; the symbol stands on the left of even pages."""
    lines = break_words(split_words([Piece(document.title, "b")]), HEAD, 250.0, 250.0)
    texts = []
    even = number % 2 == 0
    for row, words in enumerate(reversed(lines)):
        text = "".join(piece.text for piece in join_words(words))
        y = 732.94 + 9.84 * row
        texts.append(right_text(RIGHT, y, text, "b", HEAD) if even else Text(LEFT, y, text, FONTS["b"], HEAD))
    if even:
        texts.append(Text(LEFT, 732.94, document.symbol, FONTS["b"], HEAD))
    else:
        texts.append(right_text(RIGHT, 732.94, document.symbol, "b", HEAD))
    return texts


def running_foot(document, number, total):
    fraction = f"{number}/{total}"
    if number % 2 == 0:
        return [Text(LEFT, 36.74, fraction, FONTS["b"], HEAD), right_text(RIGHT, 37.94, document.job, "r", TINY)]
    return [Text(LEFT, 37.94, document.job, FONTS["r"], TINY), right_text(RIGHT, 36.74, fraction, "b", HEAD)]


def lay_out(document):
    """A document -> pages with everything that is printed on them."""
    head, y = first_page_head(document)
    paginator = Paginator(document, y)
    groups = set_body(document)
    for number, lines in enumerate(groups):
        paginator.add(lines, groups[number + 1] if number + 1 < len(groups) else [])
    end = paginator.y - 23.0
    paginator.add_notes()
    pages = paginator.pages
    mast, rules = masthead(document)
    pages[0].texts += mast + head + first_page_foot(document)
    pages[0].rules += rules
    for number, page in enumerate(pages[1:], 2):
        page.texts += running_head(document, number) + running_foot(document, number, len(pages))
        page.rules.append((LEFT - 0.7, RIGHT, 727.0, 1.44))
    if end > OTHER_PAGE_BOTTOM and not (pages[-1].notes and end < paginator.floor(pages[-1].notes)):
        pages[-1].rules.append((272.0, 344.0, end, 1.0))
    return pages


# ---------------------------------------------------------------------------- forms

def write_pdf(document, _options):
    rl_config.useA85 = 0
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=PAGE, invariant=1, pageCompression=1, initialFontName="Times-Roman")
    canvas.setTitle(f"{document.symbol} {document.title}")
    canvas.setSubject(SAMPLE_NOTE)
    canvas.setAuthor("Disarm Search sample corpus")
    canvas.setCreator("make-sample-corpus.py")
    for number, page in enumerate(lay_out(document)):
        for item in sorted(page.texts, key=lambda text: (-(text.row or text.y), text.x)):
            draw_text(canvas, item)
        for x0, x1, y, width in page.rules:
            canvas.setLineWidth(width)
            canvas.line(x0, y, x1, y)
        if number == 0:
            bars = Standard39(document.job.replace("-", ""), checksum=0, barWidth=0.55, barHeight=12, quiet=0)
            bars.drawOn(canvas, 65.3, 27.6)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def draw_text(canvas, item):
    text = canvas.beginText(item.x, item.y)
    text.setFont(item.font, item.type.size)
    text.setCharSpace(item.type.char_space)
    text.setWordSpace(item.word_space)
    text.setHorizScale(item.type.hscale)
    text.setTextRenderMode(0 if item.visible else 3)
    text.textOut(item.text)
    canvas.drawText(text)


def layout_rows(page):
    """Group what is printed on a page by line, from the top."""
    rows = []
    for text in sorted(page.texts, key=lambda item: -(item.row or item.y)):
        y = text.row or text.y
        if text.text == SAMPLE_NOTE:
            continue
        if rows and rows[-1][0] - y < 2.0:
            rows[-1][1].append(text)
        else:
            rows.append((y, [text]))
    return rows


def layout_line(texts):
    """One line of a page in characters: distances become blanks; a raised mark gets one before it."""
    line, end = "", 0.0
    for text in sorted(texts, key=lambda item: item.x):
        if line and abs(text.x - end) < 1.0:
            line += " " + text.text if text.type is MARK else text.text
        else:
            column = round((text.x - LEFT) / 4.0)
            line = line.ljust(max(column, len(line) + 1 if line else 0)) + text.text
        end = text.end
    return line.rstrip()


def write_text_layout(document, options):
    pages = []
    for page in lay_out(document):
        lines, above = [], None
        for y, texts in layout_rows(page):
            if above is not None:
                lines += [""] * min(4, max(0, int((above - y) / LEADING - 0.9)))
            lines.append(layout_line(texts))
            above = y
        pages.append("\n".join(lines) + "\n")
    return encode_text(SAMPLE_NOTE + "\n\n" + "\f".join(pages), options)


SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
MARK_STYLES = {
    "none": lambda mark: "",
    "slash": lambda mark: f" {mark}/",
    "superscript": lambda mark: mark.translate(SUPERSCRIPTS),
}


def plain(text, mark_style="none"):
    """Inline markup -> plain text."""
    return "".join(MARK_STYLES[mark_style](p.text) if p.style == "n" else p.text for p in split_inline(text))


def typed_head(document):
    lines = [SAMPLE_NOTE, "", "United Nations General Assembly", document.symbol, "Distr.: General",
             long_date(document.distributed), "", document.session_line, document.agenda_line]
    lines += [title for _, title in document.agenda]
    lines += ["", "Resolution adopted by the General Assembly on " + long_date(document.date), "",
              f"[{document.report_line}]", "", f"{document.number}. {document.title}"]
    return lines


def typed_block(block, style, width):
    if block.kind == "table":
        return "\n".join("  ".join(f"{cell:<42}" if not column else f"{cell:>12}" for column, cell in enumerate(row)).rstrip()
                         for row in table_rows(block))
    if block.kind.endswith("heading"):
        return f"{block.label}\n{block.text}" if block.label else block.text
    indent = {"subparagraph": "   ", "nested": "      "}.get(block.kind, "")
    text = indent + (block.label + " " if block.label else "") + plain(block.text, style)
    if not width:
        return text
    return textwrap.fill(text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def write_text_typed(document, options):
    style = options.get("notes", "none")
    width = int(options.get("wrap", 0))
    parts = ["\n".join(typed_head(document))]
    closing = f"{document.meeting}\n{long_date(document.date)}"
    for block in document.blocks:
        if block.kind == "annex-heading" and closing:
            parts.append(closing)
            closing = ""
        parts.append(typed_block(block, style, width))
    if closing:
        parts.append(closing)
    if style != "none":
        parts += [f"{MARK_STYLES[style](label).strip()} {plain(text)}" for label, text in document.notes.items()]
    return encode_text("\n\n".join(parts) + "\n", options)


def encode_text(text, options):
    encoding = options.get("encoding", "utf-8")
    if "crlf" in options:
        text = text.replace("\n", "\r\n")
    if encoding == "utf-16":
        return codecs.BOM_UTF16_LE + text.encode("utf-16-le")
    return text.encode(encoding)


def markdown_inline(pieces):
    """Pieces -> Markdown; a blank at the end of italics stays outside the asterisks."""
    forms = {"i": "*{}*{}", "n": "<sup>{}</sup>{}"}
    text = ""
    for piece in pieces:
        bare = piece.text.rstrip(" ") if piece.style == "i" else piece.text
        text += forms.get(piece.style, "{}{}").format(bare, piece.text[len(bare):])
    return text


def markdown_head(document, glued):
    titles = [title for _, title in document.agenda]
    adoption = f"**Resolution adopted by the General Assembly  \non {long_date(document.date)}**"
    bracket, title = f"*[{document.report_line}]*", f"**{document.number}. {document.title}**"
    parts = [f"<!-- {SAMPLE_NOTE} -->", "---", f"**{document.session_line}**", document.agenda_line]
    if glued:
        parts += [f"**{name}**" for name in titles[:-1]]
        return parts + [f"**{titles[-1]}**{adoption}{bracket}{title}*The General Assembly,*"]
    return parts + [f"**{name}**" for name in titles] + [adoption, bracket, title]


def markdown_block(block):
    if block.kind == "enacting":
        return "*The General Assembly,*"
    if block.kind == "table":
        rows = table_rows(block)
        rows.insert(1, ["---"] + ["---:"] * (len(rows[0]) - 1))
        return "\n".join("| " + " | ".join(row) + " |" for row in rows)
    if block.kind.endswith("heading"):
        return f"**{block.label}**\n\n**{block.text}**" if block.label else f"**{block.text}**"
    return (block.label + " " if block.label else "") + markdown_inline(split_inline(block.text))


def markdown_closing(document):
    return f"*{document.meeting}  \n{long_date(document.date)}*"


def markdown_note(label, text):
    return f"<sup>{label}</sup> {markdown_inline(split_inline(text))}"


def write_markdown(document, _options):
    parts = markdown_head(document, glued=False)
    closed = False
    for block in document.blocks:
        if block.kind == "annex-heading" and not closed:
            parts.append(markdown_closing(document))
            closed = True
        parts.append(markdown_block(block))
    parts += [] if closed else [markdown_closing(document)]
    parts += ["---"] + [markdown_note(label, text) for label, text in document.notes.items()]
    return ("\n\n".join(parts) + "\n").encode()


def link_citations(text):
    """Resolution numbers of the first paragraph as links that lead nowhere, as converters leave them."""
    return re.sub(r"\b(\d\d/\d{1,3})\b", r"[\1](#)", text)


def page_parts(document, page, seen):
    """The paragraphs of one page in Markdown; one begun on an earlier page goes on without its label."""
    parts = []
    for index in dict.fromkeys(line.block for line in page.lines):
        if index == CLOSING:
            parts.append(markdown_closing(document))
            continue
        block = document.blocks[index]
        if block.kind == "enacting":
            continue
        words = [word for line in page.lines if line.block == index for word in line.words]
        if block.kind == "table" or block.kind.endswith("heading"):
            text = markdown_block(block)
        else:
            text = markdown_inline(join_words(words))
            text = block.label + " " + text if block.label and index not in seen else text
        parts.append(link_citations(text) if index == 1 else text)
        seen.add(index)
    return parts


def write_markdown_glued(document, _options):
    parts, seen = markdown_head(document, glued=True), set()
    for page in lay_out(document):
        parts += page_parts(document, page, seen)
        if page.notes:
            parts += ["---"] + [markdown_note(label, document.notes[label]) for label in page.notes]
    return ("\n\n".join(parts + ["---"]) + "\n").encode()


FORMS = {
    "pdf": write_pdf,
    "markdown": write_markdown,
    "markdown-glued": write_markdown_glued,
    "text-layout": write_text_layout,
    "text-typed": write_text_typed,
}


# ---------------------------------------------------------------------------- archives

def read_archive_list(path):
    """Lines "archive | folder | sample" -> archive name -> member name -> sample path."""
    archives = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, folder, sample = [part.strip() for part in line.split("|")]
            archives.setdefault(name, {})[f"{folder}/{pathlib.PurePosixPath(sample).name}"] = sample
    return archives


def write_zip(members):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in sorted(members.items()):
            info = zipfile.ZipInfo(name, FIXED_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, data)
    return stream.getvalue()


def write_tar_gz(members):
    plain_tar = io.BytesIO()
    with tarfile.open(fileobj=plain_tar, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name, data in sorted(members.items()):
            info = tarfile.TarInfo(name)
            info.size, info.mode = len(data), 0o644
            info.mtime = int(datetime.datetime(*FIXED_TIME, tzinfo=datetime.timezone.utc).timestamp())
            archive.addfile(info, io.BytesIO(data))
    return gzip.compress(plain_tar.getvalue(), mtime=0)


# ---------------------------------------------------------------------------- command line

def check_notes(document, path):
    """Every footnote is referred to once, in order."""
    marks = [p.text for block in document.blocks if block.kind != "table" for p in split_inline(block.text) if p.style == "n"]
    if marks != list(document.notes):
        raise SystemExit(f"{path}: footnote marks {marks} but notes {list(document.notes)}")


def build():
    """All files to be written: path below corpora/ -> bytes."""
    samples = {}
    for source in sorted((ROOT / "source").glob("*/*.md")):
        document = parse_source(source)
        check_notes(document, source)
        for output in document.outputs:
            if output.path in samples:
                raise SystemExit(f"{source}: {output.path} is already written from another source")
            samples[output.path] = FORMS[output.form](document, output.options)
    files = {"sample/" + path: data for path, data in samples.items()}
    for name, members in read_archive_list(ROOT / "source" / "archives.txt").items():
        data = {member: samples[sample] for member, sample in members.items()}
        files["sample-archives/" + name] = write_zip(data) if name.endswith(".zip") else write_tar_gz(data)
    return files


def present_files():
    return {str(path.relative_to(ROOT)): path.read_bytes()
            for folder in ("sample", "sample-archives") for path in sorted((ROOT / folder).rglob("*")) if path.is_file()}


def check(files):
    """Compare with what is on disk; the number of differences is returned."""
    present = present_files()
    differences = [f"missing: {path}" for path in sorted(files.keys() - present.keys())]
    differences += [f"left over: {path}" for path in sorted(present.keys() - files.keys())]
    differences += [f"changed: {path}" for path in sorted(files.keys() & present.keys()) if files[path] != present[path]]
    for difference in differences:
        print(difference, file=sys.stderr)
    return len(differences)


def write(files):
    for path in present_files().keys() - files.keys():
        (ROOT / path).unlink()
    for path, data in files.items():
        target = ROOT / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", 1)[0])
    parser.add_argument("--check", action="store_true", help="write nothing; fail unless the files are up to date")
    arguments = parser.parse_args()
    files = build()
    if arguments.check:
        sys.exit(1 if check(files) else 0)
    write(files)
    print(f"{len(files)} files, {sum(map(len, files.values()))} bytes")


if __name__ == "__main__":
    main()
