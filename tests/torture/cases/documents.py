"""Documents that are damaged, mislabelled or hostile."""

import zlib

from . import pdf, zips
from .archives import zip_of
from .bombs import MEGABYTE, blanks_between
from .text import noise, resolution, resolution_bytes


def case_empty_files(folder):
    (folder / "empty.txt").write_bytes(b"")
    (folder / "empty.pdf").write_bytes(b"")
    (folder / "blank.txt").write_bytes(b" \n\t\r\n" * 100)


def case_noise(folder):
    (folder / "noise.bin").write_bytes(noise(100_000))
    (folder / "noise.pdf").write_bytes(noise(100_000, 2))
    (folder / "zeros.txt").write_bytes(b"\0" * 100_000)


def case_pdf(folder):
    (folder / "501.pdf").write_bytes(pdf.of_text(resolution(501)))


def case_wrong_endings(folder):
    (folder / "502.txt").write_bytes(pdf.of_text(resolution(502)))
    (folder / "503.pdf").write_bytes(resolution_bytes(503))
    (folder / "504.zip").write_bytes(pdf.of_text(resolution(504)))
    (folder / "505").write_bytes(pdf.of_text(resolution(505)))
    (folder / "506.docx").write_bytes(resolution_bytes(506))


def case_pdf_behind_junk(folder):
    (folder / "507.pdf").write_bytes(b"\r\n" * 100 + pdf.of_text(resolution(507)))


def case_pdf_without_end(folder):
    whole = pdf.of_text(resolution(508))
    (folder / "half.pdf").write_bytes(whole[:len(whole) // 2])
    (folder / "head.pdf").write_bytes(b"%PDF-1.7\n")
    (folder / "no-table.pdf").write_bytes(whole[:whole.rindex(b"xref")])


def case_pdf_with_loops(folder):
    content = zlib.compress(pdf.page_content(resolution(509)))
    packed = b"/Filter /FlateDecode"
    (folder / "table.pdf").write_bytes(pdf.of_content(content, packed, trailer=b"/Prev 0"))
    (folder / "tree.pdf").write_bytes(pdf.of_content(content, packed, pages=b"/Kids [4 0 R 4 0 R] /Count 2"))
    (folder / "parent.pdf").write_bytes(pdf.of_content(content, packed, page=b"/Parent 3 0 R"))


def case_pdf_that_claims_pages(folder):
    content = zlib.compress(pdf.page_content(resolution(510)))
    (folder / "510.pdf").write_bytes(pdf.of_content(content, b"/Filter /FlateDecode", pages=b"/Kids [3 0 R] /Count 2000000000"))


def case_pdf_that_claims_a_length(folder):
    content = zlib.compress(pdf.page_content(resolution(511)))
    whole = pdf.of_content(content, b"/Filter /FlateDecode")
    (folder / "511.pdf").write_bytes(whole.replace(b"/Length %d" % len(content), b"/Length 4294967295", 1))


def case_pdf_bomb(folder):
    (folder / "bomb.pdf").write_bytes(pdf.bomb(256 * MEGABYTE))


def case_pdf_of_a_million_words(folder):
    line = b"(" + b"word " * 200 + b") Tj T*\n"
    content = b"BT /F1 1 Tf 1 TL 10 800 Td\n" + line * 50_000 + b"ET"
    (folder / "words.pdf").write_bytes(pdf.of_content(zlib.compress(content), b"/Filter /FlateDecode"))


def case_pdf_locked(folder):
    key = b"<%s>" % (b"41" * 32)
    content = zlib.compress(pdf.page_content(resolution(512)))
    (folder / "locked.pdf").write_bytes(pdf.of_content(content, b"/Filter /FlateDecode", trailer=(
        b"/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O %s /U %s >> /ID [<00> <00>]" % (key, key))))


def case_pdf_encrypted_without_password(folder):
    (folder / "open.pdf").write_bytes(pdf.without_password(resolution(519)))


def case_pdf_without_text(folder):
    drawing = b"q 500 0 0 700 40 40 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q"
    (folder / "scan.pdf").write_bytes(pdf.of_content(drawing))


def case_pdf_of_deep_nesting(folder):
    (folder / "arrays.pdf").write_bytes(pdf.of_content(b"[" * 200_000 + b"]" * 200_000 + pdf.page_content(resolution(513))))
    (folder / "states.pdf").write_bytes(pdf.of_content(b"q " * 500_000 + pdf.page_content(resolution(514))))


def case_error_page(folder):
    lines = "Sorry\n\nThe document you are looking for does not exist or is not available in the language selected.\n"
    (folder / "error.pdf").write_bytes(pdf.of_text(lines))


def case_text_in_other_charsets(folder):
    for number, charset in ((520, "utf-16"), (521, "utf-16-le"), (522, "utf-32"), (523, "cp1252")):
        (folder / f"{number}.txt").write_bytes(resolution(number).encode(charset))


def case_text_with_broken_sequences(folder):
    (folder / "524.txt").write_bytes(resolution_bytes(524).replace(b"case", b"ca\xed\xa0\x80se\xff\xc0\xaf", 3))


def case_text_with_other_line_ends(folder):
    for number, ending in ((525, "\r\n"), (526, "\r"), (527, "\x85"), (528, "\n\f")):
        (folder / f"{number}.txt").write_bytes(resolution(number).replace("\n", ending).encode())


def case_text_of_empty_lines(folder):
    (folder / "529.txt").write_bytes(resolution_bytes(529) + b"\n" * (5 * MEGABYTE))


def case_text_in_one_line(folder):
    words = b"disarmament of small arms and light weapons " * 24
    with open(folder / "line.txt", "wb") as file:
        for _ in range(20):
            file.write(words * 1000)


def case_html_of_deep_nesting(folder):
    page = "<html><body>" + "<div>" * 100_000 + "<p>%s</p>" % resolution(530)
    (folder / "deep.html").write_text(page)


def case_html_without_end(folder):
    (folder / "531.html").write_text("<html><body><p>%s<table><tr><td><!-- " % resolution(531).replace("\n\n", "</p><p>"))


LAUGHS = "<!DOCTYPE %s [<!ENTITY a \"ha ha ha ha ha ha ha ha ha ha\">" + "".join(
    "<!ENTITY %s \"%s\">" % (name, "&%s;" % previous * 10) for previous, name in zip("abcdefghi", "bcdefghij")) + "]>"


def case_xml_of_a_billion_laughs(folder):
    (folder / "laughs.xml").write_text('<?xml version="1.0"?>' + LAUGHS % "akomaNtoso"
                                       + '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><p>&j;</p></akomaNtoso>')
    (folder / "laughs.xhtml").write_text('<?xml version="1.0"?>' + LAUGHS % "html"
                                         + '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>&j;</p></body></html>')
    (folder / "laughs.tmx").write_text('<?xml version="1.0"?>' + LAUGHS % "tmx" + '<tmx version="1.4"><body>&j;</body></tmx>')


def case_xml_that_reads_files(folder):
    (folder / "secret").write_text("the contents of a secret file")
    kinds = '<!DOCTYPE html [<!ENTITY s SYSTEM "secret"><!ENTITY p SYSTEM "file:///etc/passwd">]>'
    (folder / "532.xhtml").write_text('<?xml version="1.0"?>' + kinds + '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>'
                                      + resolution(532).replace("\n\n", "</p><p>") + "</p><p>&s; &p;</p></body></html>")


def case_rtf_of_deep_nesting(folder):
    (folder / "deep.rtf").write_bytes(b"{\\rtf1 " + b"{\\b " * 200_000 + b"text" + b"}" * 200_001)


def case_rtf_that_claims_4_gb(folder):
    (folder / "bin.rtf").write_bytes(b"{\\rtf1 text \\bin4294967295 more}")


def case_markdown_of_deep_nesting(folder):
    (folder / "quotes.md").write_bytes(b">" * 50_000 + b" text\n\n" + b"[" * 50_000 + b"a" + b"](b" * 50_000)


DOCX_TYPES = ('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
              '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType='
              '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
DOCX_DOCUMENT = ('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>')


def docx(document: bytes) -> bytes:
    return zip_of([("[Content_Types].xml", DOCX_TYPES.encode()), ("word/document.xml", document)])


def docx_of_text(text: str) -> bytes:
    paragraphs = "".join("<w:p><w:r><w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>" % line for line in text.split("\n") if line)
    return docx(('<?xml version="1.0"?>' + DOCX_DOCUMENT % paragraphs).encode())


def case_docx(folder):
    (folder / "540.docx").write_bytes(docx_of_text(resolution(540)))
    (folder / "bundle.zip").write_bytes(zip_of([("541.docx", docx_of_text(resolution(541)))]))


def case_docx_bombs(folder):
    head, tail = (DOCX_DOCUMENT % "<w:p><w:r><w:t>@</w:t></w:r></w:p>").encode().split(b"@")
    types = zips.Entry(b"[Content_Types].xml", DOCX_TYPES.encode())
    (folder / "blanks.docx").write_bytes(zips.make(types, blanks_between(head, 300, tail, b"word/document.xml")))
    (folder / "laughs.docx").write_bytes(docx(('<?xml version="1.0"?>' + LAUGHS % "w:document" + DOCX_DOCUMENT
                                               % "<w:p><w:r><w:t>&j;</w:t></w:r></w:p>").encode()))


def case_odt_bomb(folder):
    head = (b'<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
            b' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>')
    tail = b"</text:p></office:text></office:body></office:document-content>"
    kind = zips.Entry(b"mimetype", b"application/vnd.oasis.opendocument.text", stored=True)
    (folder / "blanks.odt").write_bytes(zips.make(kind, blanks_between(head, 300, tail, b"content.xml")))


def case_docx_damaged(folder):
    whole = docx_of_text(resolution(542))
    (folder / "half.docx").write_bytes(whole[:len(whole) // 2])
    (folder / "no-document.docx").write_bytes(zip_of([("[Content_Types].xml", DOCX_TYPES.encode())]))
    (folder / "no-xml.docx").write_bytes(docx(b"this is no XML"))
    (folder / "empty.docx").write_bytes(docx((DOCX_DOCUMENT % "").encode()))
