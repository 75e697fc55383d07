# SPDX-License-Identifier: GPL-2.0-or-later
"""ODT, with the means that office programs have: styles, lists, notes, a first page's head, tracked changes."""

from xml.sax.saxutils import escape

from .container import write_container
from .document import SAMPLE_NOTE
from .flow import Counters, flow
from .inline import split_inline

XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
MIME_TYPE = "application/vnd.oasis.opendocument.text"
NAMESPACES = " ".join(
    [f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "style", "text", "table")] +
    ['xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"', 'office:version="1.2"'])
SPAN_STYLES = {"italic": "T1"}
# What an editor took out last, still tracked.
DELETED = ('<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>Whereas</text:p></text:deletion>'
           "</text:changed-region></text:tracked-changes>")


def write_odt(document):
    body = Body(document)
    content = "".join(map(body.paragraph, flow(document)))
    parts = {
        "mimetype": MIME_TYPE,
        "content.xml": part("document-content", f"<office:automatic-styles>{AUTOMATIC}</office:automatic-styles>"
                            f"<office:body><office:text>{DELETED}{content}</office:text></office:body>"),
        "styles.xml": part("document-styles", f"<office:styles>{STYLES}</office:styles>"
                           f"<office:master-styles>{pages(document)}</office:master-styles>"),
        "meta.xml": part("document-meta", '<office:meta><description xmlns="http://purl.org/dc/elements/1.1/">'
                         f"{SAMPLE_NOTE}</description></office:meta>"),
        "META-INF/manifest.xml": f'{XML}<manifest xmlns="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
                                 f'<file-entry full-path="/" media-type="{MIME_TYPE}"/>'
                                 '<file-entry full-path="content.xml" media-type="text/xml"/>'
                                 '<file-entry full-path="styles.xml" media-type="text/xml"/></manifest>',
    }
    return write_container(parts, stored=["mimetype"])


class Body:
    """Paragraphs -> XML; each numbered one is a list of its own, which goes on with the one before."""

    def __init__(self, document):
        self.notes = document.notes
        self.counters = Counters()
        self.is_first = True

    def paragraph(self, paragraph):
        if paragraph.kind == "table":
            return table(paragraph.rows)
        content = "".join(map(self.inline, paragraph.pieces))
        style = "Strong" if paragraph.kind == "heading" else "Standard"
        if self.is_first:
            style, self.is_first = "P1", False
        text = f'<text:p text:style-name="{style}">{content}</text:p>'
        return self.in_list(paragraph, text) if paragraph.label else text

    def in_list(self, paragraph, text):
        start = "" if self.counters.goes_on(paragraph) else f' text:start-value="{paragraph.number}"'
        inner = f"<text:list-item{start}>{text}</text:list-item>"
        for _ in range(paragraph.level):
            inner = f"<text:list-item><text:list>{inner}</text:list></text:list-item>"
        return f'<text:list text:style-name="L1" text:continue-numbering="true">{inner}</text:list>'

    def inline(self, piece):
        if piece.is_mark:
            note = "".join(map(self.inline, split_inline(self.notes[piece.text])))
            return (f'<text:note text:note-class="footnote"><text:note-citation>{piece.text}</text:note-citation>'
                    f"<text:note-body><text:p>{note}</text:p></text:note-body></text:note>")
        text = escape(piece.text).replace("\n", "<text:line-break/>")
        style = SPAN_STYLES.get(piece.style)
        return f'<text:span text:style-name="{style}">{text}</text:span>' if style else text


def number_level(level, form, prefix, suffix):
    return (f'<text:list-level-style-number text:level="{level}" style:num-format="{form}" style:num-prefix="{prefix}" '
            f'style:num-suffix="{suffix}"/>')


AUTOMATIC = ('<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Strong" '
             'style:master-page-name="First"/>'
             '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
             '<text:list-style style:name="L1">' + number_level(1, "1", "", ".") + number_level(2, "a", "(", ")") +
             number_level(3, "i", "(", ")") + "</text:list-style>")
STYLES = ('<style:style style:name="Standard" style:family="paragraph"/>'
          '<style:style style:name="Strong" style:family="paragraph" style:parent-style-name="Standard">'
          '<style:text-properties fo:font-weight="bold"/></style:style>')


def pages(document):
    head = (table([["United Nations", document.symbol]]) +
            table([["General Assembly", f"Distr.: General\n{document.distributed}"]]))
    return (f'<style:master-page style:name="First" style:next-style-name="Standard"><style:header>{head}</style:header>'
            '</style:master-page><style:master-page style:name="Standard"><style:header>'
            f"<text:p>{document.symbol}</text:p></style:header><style:footer><text:p>{document.job}</text:p></style:footer>"
            "</style:master-page>")


def table(rows):
    return "<table:table>" + "".join("<table:table-row>" + "".join(map(cell, row)) + "</table:table-row>"
                                     for row in rows) + "</table:table>"


def cell(text):
    paragraphs = "".join(f"<text:p>{escape(line)}</text:p>" for line in text.split("\n"))
    return f"<table:table-cell>{paragraphs}</table:table-cell>"


def part(root, content):
    return f"{XML}<office:{root} {NAMESPACES}>{content}</office:{root}>"
