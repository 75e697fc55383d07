"""Multiplies resolutions: an archive of any size whose documents are distinct, but read as resolutions do."""

import json
import random
import subprocess
from pathlib import Path

FIRST_SESSION = 101  # of the copies: no session that the originals have


def parsed(program: Path, originals: Path) -> list[dict]:
    files = sorted(map(str, originals.rglob("*.pdf")))
    done = subprocess.run([str(program), "parse", *files], stdout=subprocess.PIPE, check=False)
    documents = [json.loads(line) for line in done.stdout.splitlines()]
    return [document for document in documents if document.get("symbol") and document["paragraphs"]]


def multiplied(program: Path, originals: Path, folder: Path, wanted: int) -> Path:
    """`wanted` documents as Markdown: each copy of an original is of a session of its own, and its paragraphs stand in
    an order of their own."""
    if folder.exists():
        return folder
    documents = parsed(program, originals)
    for number in range(wanted):
        copy, place = divmod(number, len(documents))
        target = folder / f"{FIRST_SESSION + copy}"
        target.mkdir(parents=True, exist_ok=True)
        (target / f"{place + 1}.md").write_text(text_of(documents[place], copy, place + 1))
    return folder


def text_of(document: dict, copy: int, number: int) -> str:
    paragraphs = [part["text"] for part in document["paragraphs"] if part["type"] != "enacting"]
    random.Random(f"{copy}-{number}").shuffle(paragraphs)
    session = FIRST_SESSION + copy
    head = ["---", f"title: {document['title']}", f"session: {session}", "---"]
    # A masthead as resolutions have it, so that no paragraph is taken for one.
    masthead = [
        f"A/RES/{session}/{number}",
        "# Resolution adopted by the General Assembly",
        f"# {session}/{number}. {document['title']}",
        "The General Assembly,",
    ]
    return "\n\n".join(["\n".join(head), *masthead, *paragraphs]) + "\n"
