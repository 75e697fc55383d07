# SPDX-License-Identifier: GPL-2.0-or-later
"""The folders below corpora/: what they should contain, and what they do contain."""

import pathlib

from .archives import pack_archives
from .markdown import write_glued_markdown, write_markdown
from .page_text import write_page_text
from .pdf import write_pdf
from .source import read_source
from .typed_text import write_typed_text

ROOT = pathlib.Path(__file__).resolve().parents[2] / "corpora"
WRITTEN_FOLDERS = ("sample", "sample-archives")
FORMS = {
    "pdf": write_pdf,
    "markdown": write_markdown,
    "markdown-glued": write_glued_markdown,
    "text-layout": write_page_text,
    "text-typed": write_typed_text,
}


def build():
    """All files to be written: path below corpora/ -> bytes."""
    samples = build_samples()
    archives = pack_archives(ROOT / "source" / "archives.txt", samples)
    return ({f"sample/{path}": data for path, data in samples.items()} |
            {f"sample-archives/{name}": data for name, data in archives.items()})


def build_samples():
    samples = {}
    for source in sorted((ROOT / "source").glob("*/*.md")):
        document = read_source(source)
        for output in document.outputs:
            if output.path in samples:
                raise SystemExit(f"{source}: {output.path} is already written from another source")
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
