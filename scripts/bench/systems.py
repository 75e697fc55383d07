"""Disarm Search and its peers, as commands."""

import shutil
import subprocess
from pathlib import Path

from bench import measure


class System:
    """`index` is where the index stands; `build` makes it anew, `update` brings it up to date."""

    name = ""

    def __init__(self, work: Path):
        self.index = work / f"index-{self.name}"

    def command(self, documents: Path) -> list[str]:
        raise NotImplementedError

    def prepare(self, documents: Path):
        pass

    def build(self, documents: Path, **options) -> measure.Cost:
        shutil.rmtree(self.index, ignore_errors=True)
        self.prepare(documents)
        return self.update(documents, **options)

    def update(self, documents: Path, **options) -> measure.Cost:
        return measure.run(self.command(documents), allow=(0, 3), **options)

    def published(self) -> Path:
        """What readers open, without older generations."""
        return self.index


class Disarm(System):
    name = "disarm"

    def __init__(self, work: Path, program: Path):
        super().__init__(work)
        self.program = program

    def command(self, documents: Path) -> list[str]:
        # A test of nightly changes may remove what a small corpus has.
        return [str(self.program), "update", "--quiet", "--allow-removals", "--index", str(self.index), str(documents)]

    def published(self) -> Path:
        return self.index / "generations" / (self.index / "current").read_text().split()[0]

    def stored_texts_mb(self) -> float:
        """Of the records of resolutions, which are metadata beside what their words need."""
        database = str(self.published() / "resolutions")
        names = subprocess.run(["xapian-metadata", "list", database, "R"], check=True, capture_output=True, text=True)
        get = ["xapian-metadata", "get", database]
        return sum(len(subprocess.run([*get, name], check=True, capture_output=True).stdout)
                   for name in names.stdout.splitlines()) / 1e6


class Omindex(System):
    name = "omindex"

    def command(self, documents: Path) -> list[str]:
        return ["omindex", "--db", str(self.index), "--url", "/", str(documents)]


class Recoll(System):
    name = "recoll"

    def prepare(self, documents: Path):
        self.index.mkdir(parents=True)
        # By default Recoll runs only while nothing else wants the processor: it would be measured by the machine.
        (self.index / "recoll.conf").write_text(
            f"topdirs = {documents}\nskippedPaths = /media\nprocesswebqueue = 0\nloglevel = 2\nidxniceprio = 0\n"
        )

    def command(self, documents: Path) -> list[str]:
        return ["recollindex", "-c", str(self.index)]


class Pdftotext(System):
    """Poppler alone, without an index: two files at a time."""

    name = "poppler"

    def __init__(self, work: Path, program: Path):
        super().__init__(work)
        self.program = program

    def command(self, documents: Path) -> list[str]:
        return [str(self.program), str(documents), "2"]


PEERS = (Omindex, Recoll)
