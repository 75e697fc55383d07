# SPDX-License-Identifier: GPL-2.0-or-later
"""DOCX, with the means that Word has: styles, automatic numbers, footnotes, a first page's head, tracked changes."""

from xml.sax.saxutils import escape

from .container import write_container
from .document import SAMPLE_NOTE
from .flow import Counters, flow
from .inline import split_inline

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OFFICE_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
PARTS = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "header1": "header",
         "header2": "header", "footer1": "footer"}
RUN_PROPERTIES = {"roman": "", "italic": "<w:rPr><w:i/></w:rPr>", "bold": ""}     # headings are bold by their style
# What an editor took out last, still tracked.
DELETED = ('<w:del w:id="1" w:author="Editor"><w:r><w:delText xml:space="preserve">Whereas </w:delText></w:r></w:del>')


def write_docx(document):
    body = Body(document)
    content = "".join(map(body.paragraph, flow(document)))
    parts = {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relations({"officeDocument": "word/document.xml"}),
        "word/document.xml": part("document", f"<w:body>{content}{SECTION}</w:body>"),
        "word/_rels/document.xml.rels": relations({name: f"{name}.xml" for name in PARTS}, PARTS),
        "word/styles.xml": part("styles", STYLES),
        "word/numbering.xml": part("numbering", LEVELS + "".join(body.lists)),
        "word/footnotes.xml": part("footnotes", SEPARATOR + footnotes(document)),
        "word/header1.xml": part("hdr", masthead(document)),
        "word/header2.xml": part("hdr", simple(document.symbol)),
        "word/footer1.xml": part("ftr", simple(document.job)),
        "docProps/core.xml": f'{XML}<coreProperties xmlns="http://schemas.openxmlformats.org/package/2006/metadata/'
                             f'core-properties"><description xmlns="http://purl.org/dc/elements/1.1/">{SAMPLE_NOTE}'
                             "</description></coreProperties>",
    }
    return write_container(parts)


class Body:
    """Paragraphs -> XML, with a new list wherever the numbers do not go on by themselves."""

    def __init__(self, document):
        self.notes = list(document.notes)
        self.counters = Counters()
        self.lists = [numbering(1, "")]
        self.deleted = DELETED

    def paragraph(self, paragraph):
        if paragraph.kind == "table":
            return table(paragraph.rows)
        style = '<w:pStyle w:val="H1"/>' if paragraph.kind == "heading" else ""
        return f"<w:p><w:pPr>{style}{self.place(paragraph)}</w:pPr>{self.runs(paragraph)}</w:p>"

    def place(self, paragraph):
        if not paragraph.label:
            return ""
        if not self.counters.goes_on(paragraph):
            start = f'<w:lvlOverride w:ilvl="{paragraph.level}"><w:startOverride w:val="{paragraph.number}"/>'
            self.lists.append(numbering(len(self.lists) + 1, start + "</w:lvlOverride>"))
        return f'<w:numPr><w:ilvl w:val="{paragraph.level}"/><w:numId w:val="{len(self.lists)}"/></w:numPr>'

    def runs(self, paragraph):
        text = ""
        if paragraph.kind == "text" and paragraph.label == "1.":
            text, self.deleted = self.deleted, ""
        return text + "".join(map(self.run, paragraph.pieces))

    def run(self, piece):
        if piece.is_mark:
            number = self.notes.index(piece.text) + 1
            return f'<w:r><w:rPr><w:rStyle w:val="NoteMark"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>'
        return run(piece)


def run(piece):
    lines = escape(piece.text).split("\n")
    texts = "<w:br/>".join(f'<w:t xml:space="preserve">{line}</w:t>' for line in lines)
    return f"<w:r>{RUN_PROPERTIES[piece.style]}{texts}</w:r>"


def numbering(number, override):
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="0"/>{override}</w:num>'


def level(number, form, text):
    return (f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>')


LEVELS = ('<w:abstractNum w:abstractNumId="0">' + level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") +
          level(2, "lowerRoman", "(%3)") + "</w:abstractNum>")
STYLES = ('<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
          '<w:style w:type="paragraph" w:styleId="Strong"><w:name w:val="Strong lines"/><w:rPr><w:b/></w:rPr></w:style>'
          '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="_ H_1"/><w:basedOn w:val="Strong"/></w:style>'
          '<w:style w:type="character" w:styleId="NoteMark"><w:name w:val="footnote reference"/>'
          '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>')
SECTION = (f'<w:sectPr xmlns:r="{RELATIONS}"><w:headerReference w:type="first" r:id="header1"/>'
           '<w:headerReference w:type="default" r:id="header2"/><w:footerReference w:type="default" r:id="footer1"/>'
           "<w:titlePg/></w:sectPr>")
SEPARATOR = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'


def footnotes(document):
    return "".join(
        f'<w:footnote w:id="{number}"><w:p><w:r><w:rPr><w:rStyle w:val="NoteMark"/></w:rPr><w:footnoteRef/></w:r>'
        f'<w:r><w:tab/></w:r>{"".join(map(run, split_inline(text)))}</w:p></w:footnote>'
        for number, text in enumerate(document.notes.values(), 1))


def masthead(document):
    return (table([["United Nations", document.symbol]]) +
            table([["General Assembly", f"Distr.: General\n{document.distributed}"]]))


def table(rows):
    return "<w:tbl>" + "".join("<w:tr>" + "".join(map(cell, row)) + "</w:tr>" for row in rows) + "</w:tbl>"


def cell(text):
    return "<w:tc>" + "".join(map(simple, text.split("\n"))) + "</w:tc>"


def simple(text):
    return f"<w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


def part(root, content):
    return f"{XML}<w:{root} {WORD}>{content}</w:{root}>"


def relations(targets, types=None):
    entries = "".join(f'<Relationship Id="{name}" Type="{RELATIONS}/{(types or {}).get(name, name)}" Target="{target}"/>'
                      for name, target in targets.items())
    return f'{XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{entries}</Relationships>'


def content_types():
    overrides = {"document": "document.main"} | PARTS
    entries = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{OFFICE_TYPE}.{kind}+xml"/>'
                      for name, kind in overrides.items())
    return (f'{XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{entries}</Types>')
