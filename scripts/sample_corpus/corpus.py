# SPDX-License-Identifier: GPL-2.0-or-later
"""The folders below corpora/: what they should contain, and what they do contain."""

import pathlib

from .archives import pack_archives
from .doc import write_doc
from .docx import write_docx
from .html import write_html
from .markdown import write_glued_markdown, write_markdown
from .odt import write_odt
from .page_text import write_page_text
from .pdf import write_pdf
from .rtf import write_rtf
from .source import read_source
from .typed_text import write_typed_text

ROOT = pathlib.Path(__file__).resolve().parents[2] / "corpora"
WRITTEN_FOLDERS = ("sample", "sample-archives", "sample-formats")
FORMS = {
    "pdf": write_pdf,
    "markdown": write_markdown,
    "markdown-glued": write_glued_markdown,
    "text-layout": write_page_text,
    "text-typed": write_typed_text,
}
# One document in every format that is read: extension -> what writes it.
FORMATS = {
    "pdf": write_pdf,
    "docx": write_docx,
    "odt": write_odt,
    "doc": write_doc,
    "html": write_html,
    "rtf": write_rtf,
    "md": write_markdown,
    "txt": write_page_text,
}


def build():
    """All files to be written: path below corpora/ -> bytes."""
    documents = [read_source(source) for source in sorted((ROOT / "source").glob("*/*.md"))]
    samples = build_samples(documents)
    archives = pack_archives(ROOT / "source" / "archives.txt", samples)
    return ({f"sample/{path}": data for path, data in samples.items()} |
            {f"sample-archives/{name}": data for name, data in archives.items()} |
            {f"sample-formats/{document.formats}.{extension}": write(document)
             for document in documents if document.formats for extension, write in FORMATS.items()})


def build_samples(documents):
    samples = {}
    for document in documents:
        for output in document.outputs:
            if output.path in samples:
                raise SystemExit(f"{document.symbol}: {output.path} is already written from another source")
            samples[output.path] = FORMS[output.form](document, **output.options)
    return samples


def differences(files):
    """What is not on disk as it should be, a line for each file."""
    present = present_files()
    return ([f"missing: {path}" for path in sorted(files.keys() - present.keys())] +
            [f"left over: {path}" for path in sorted(present.keys() - files.keys())] +
            [f"changed: {path}" for path in sorted(files.keys() & present.keys()) if files[path] != present[path]])


def write(files):
    for path in present_files().keys() - files.keys():
        (ROOT / path).unlink()
    for path, data in files.items():
        target = ROOT / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def present_files():
    return {str(path.relative_to(ROOT)): path.read_bytes()
            for folder in WRITTEN_FOLDERS for path in (ROOT / folder).rglob("*") if path.is_file()}
