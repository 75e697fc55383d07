# SPDX-License-Identifier: GPL-2.0-or-later
"""The printed form."""

import io

from reportlab import rl_config
from reportlab.graphics.barcode.code39 import Standard39
from reportlab.pdfgen.canvas import Canvas

from .document import SAMPLE_NOTE
from .geometry import FONTS, PAGE
from .page_furniture import JOB_NUMBER_LEFT
from .page_layout import lay_out

BAR_CODE_BOTTOM = 27.6
VISIBLE, INVISIBLE = 0, 3      # text rendering modes


def write_pdf(document):
    rl_config.useA85 = 0       # streams stay binary, as in real documents
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=PAGE, invariant=1, pageCompression=1, initialFontName=FONTS["roman"])
    canvas.setTitle(f"{document.symbol} {document.title}")
    canvas.setSubject(SAMPLE_NOTE)
    canvas.setAuthor("Disarm Search sample corpus")
    canvas.setCreator("make-sample-corpus.py")
    first, *others = lay_out(document)
    draw_page(canvas, first)
    draw_bar_code(canvas, document.job)
    canvas.showPage()
    for page in others:
        draw_page(canvas, page)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def draw_page(canvas, page):
    for text in sorted(page.texts, key=lambda text: (-text.y, text.x)):
        draw_text(canvas, text)
    for rule in page.rules:
        canvas.setLineWidth(rule.thickness)
        canvas.line(rule.left, rule.y, rule.right, rule.y)


def draw_text(canvas, item):
    text = canvas.beginText(item.x, item.y + item.rise)
    text.setFont(FONTS[item.style], item.type.size)
    text.setCharSpace(item.type.char_space)
    text.setWordSpace(item.word_space)
    text.setHorizScale(item.type.horizontal_scale)
    text.setTextRenderMode(VISIBLE if item.visible else INVISIBLE)
    text.textOut(item.text)
    canvas.drawText(text)


def draw_bar_code(canvas, job):
    bars = Standard39(job.replace("-", ""), checksum=0, barWidth=0.55, barHeight=12, quiet=0)
    bars.drawOn(canvas, JOB_NUMBER_LEFT, BAR_CODE_BOTTOM)
