# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads a source: "key: value" lines between two "---", then blocks (corpora/README.md describes the form)."""

import datetime
import re

from .document import Block, Document, Output
from .inline import note_marks, split_inline

BLOCK_FORMS = [
    ("annex-heading", re.compile(r"# (?P<label>Annex(?: [IVX]+)?): (?P<text>.+)")),
    ("section-heading", re.compile(r"# (?P<label>[IVX]+)\. (?P<text>.+)")),
    ("subheading", re.compile(r"## (?:(?P<label>[A-Z])\. )?(?P<text>.+)")),
    ("nested", re.compile(r"  - (?P<label>\([ivx]+\)) (?P<text>.+)")),
    ("subparagraph", re.compile(r"- (?P<label>\([a-z]\)) (?P<text>.+)")),
    ("flush", re.compile(r"> (?P<text>.+)")),
    ("operative", re.compile(r"(?:0\.|(?P<label>\d+\.)) (?P<text>.+)")),
    ("table", re.compile(r"(?P<text>\|.+)", re.S)),
    ("enacting", re.compile(r"(?P<text>\*The General Assembly\*,?)")),
    ("operative", re.compile(r"(?P<text>\*The General Assembly\*.+)")),
    ("preambular", re.compile(r"(?P<text>.+)")),
]
NOTE_FORM = re.compile(r"\[\^(\w+)\]: (.+)")


def read_source(path):
    _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
    paragraphs = [text.rstrip() for text in re.split(r"\n\s*\n", body.strip("\n"))]
    notes = dict(match.groups() for match in map(NOTE_FORM.fullmatch, paragraphs) if match)
    blocks = parse_blocks(text for text in paragraphs if not NOTE_FORM.fullmatch(text))
    check_notes(path, blocks, notes)
    fields = parse_head(head)
    insert_closing(blocks, f"{fields['meeting']}\n{fields['date']}")
    return Document(**fields, blocks=blocks, notes=notes)


def parse_head(head):
    """The fields of a Document; agenda, agenda-title and output may be repeated."""
    values = {}
    for line in head.splitlines():
        key, _, value = line.partition(": ")
        values.setdefault(key.replace("-", "_"), []).append(value)
    agenda = list(zip(values.pop("agenda"), values.pop("agenda_title"), strict=True))
    outputs = [parse_output(value) for value in values.pop("output")]
    fields = {key: value for key, [value] in values.items()}
    fields |= {key: long_date(fields[key]) for key in ("date", "distributed")}
    return fields | {"agenda": agenda, "outputs": outputs}


def parse_output(value):
    form, path, *options = [part.strip() for part in value.split("|")]
    pairs = (option.partition("=") for option in options)
    return Output(form, path, {name: given or True for name, _, given in pairs})


def long_date(iso):
    """2024-12-02 -> 2 December 2024."""
    date = datetime.date.fromisoformat(iso)
    return f"{date.day} {date:%B %Y}"


def parse_blocks(paragraphs):
    """Below the first annex heading, what would be preambular or operative belongs to the annex."""
    blocks, in_annex = [], False
    for text in paragraphs:
        block = parse_block(text)
        in_annex = in_annex or block.kind == "annex-heading"
        if in_annex and block.kind in ("operative", "preambular"):
            block.kind = "annex"
        blocks.append(block)
    return blocks


def parse_block(text):
    """Tell what a block is from its first characters. "0." is an operative paragraph without a number."""
    for kind, form in BLOCK_FORMS:
        match = form.fullmatch(text)
        if match:
            return Block(kind, match["text"], match.groupdict().get("label") or "")
    raise ValueError(f"not a block: {text[:60]!r}")


def insert_closing(blocks, text):
    """The closing lines stand at the end of the resolution, before its annexes."""
    annexes = (index for index, block in enumerate(blocks) if block.kind == "annex-heading")
    blocks.insert(next(annexes, len(blocks)), Block("closing", text))


def check_notes(path, blocks, notes):
    """Every footnote is referred to once, in order."""
    marks = [mark for block in blocks if block.kind != "table" for mark in note_marks(split_inline(block.text))]
    if marks != list(notes):
        raise SystemExit(f"{path}: footnote marks {marks} but notes {list(notes)}")
