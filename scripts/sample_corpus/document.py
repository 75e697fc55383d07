# SPDX-License-Identifier: GPL-2.0-or-later
"""A composed resolution, as all output forms see it."""

from dataclasses import dataclass

SAMPLE_NOTE = "[Sample composed for Disarm Search; not a United Nations document]"
SESSIONS = {"77": "Seventy-seventh", "78": "Seventy-eighth", "79": "Seventy-ninth"}


@dataclass(eq=False)
class Block:
    """One paragraph, heading or table of a resolution; no two are equal, whatever they say."""
    kind: str              # enacting, preambular, operative, subparagraph, nested, flush, annex, table, closing,
    text: str              # section-heading, annex-heading, subheading
    label: str = ""

    @property
    def is_heading(self):
        return self.kind.endswith("heading")

    @property
    def is_paragraph(self):
        """What flows: it may be broken over lines and pages."""
        return not self.is_heading and self.kind not in ("table", "closing")

    @property
    def rows(self):
        """The cells of a pipe table, without its dashed line."""
        rows = [[cell.strip() for cell in row.strip().strip("|").split("|")] for row in self.text.splitlines()]
        return [row for row in rows if not set("".join(row)) <= set("-: ")]

    def labelled(self, text):
        return f"{self.label} {text}" if self.label else text


@dataclass
class Output:
    """A file to be written from a document; the path is below corpora/sample."""
    form: str
    path: str
    options: dict


@dataclass
class Document:
    symbol: str
    session: str
    date: str              # this one and the next as "2 December 2024"
    distributed: str
    meeting: str
    title: str
    committee: str
    report: str
    job: str
    agenda: list           # pairs of item and title
    blocks: list
    notes: dict            # label -> text
    outputs: list
    series: str = ""       # for those who compare sessions; not printed
    formats: str = ""      # name of its files in every format; empty when there are none

    @property
    def number(self):
        """What stands before the title: "79/371", "77/380 A"."""
        return self.symbol.removeprefix("A/RES/")

    @property
    def session_line(self):
        return SESSIONS[self.session] + " session"

    @property
    def agenda_line(self):
        items = [item for item, _ in self.agenda]
        return ("Agenda items " if len(items) > 1 else "Agenda item ") + " and ".join(items)

    @property
    def agenda_titles(self):
        return [title for _, title in self.agenda]

    @property
    def report_line(self):
        """The bracket below the adoption line, without its brackets."""
        if self.committee == "none":
            return f"without reference to a Main Committee ({self.report})"
        return f"on the report of the {self.committee} ({self.report})"
