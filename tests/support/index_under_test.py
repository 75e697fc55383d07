"""Documents of a test's own, and the real programs over an index of them."""

import json
import pathlib
import subprocess

OPENERS = ("Recalling", "Noting with concern", "Welcoming", "Bearing in mind")


class Documents:
    """Resolutions in a folder, as Markdown. Each has a word that names its version."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)

    def path(self, number):
        return self.folder / f"A_RES_79_{number}.md"

    def write(self, number, version=1, paragraphs=6):
        lines = [f"# 79/{number}. Control of depot number {number}", "*The General Assembly*,"]
        for place in range(paragraphs):
            lines.append(f"*{OPENERS[place % len(OPENERS)]}* the report on depot d{number}p{place} in its version v{version}x,")
        lines.append(f"1. *Urges* all States to inspect depot d{number}op1 in its version v{version}x;")
        lines.append("2. *Decides* to remain seized of the matter.")
        self.path(number).write_text("\n\n".join(lines) + "\n")

    def remove(self, number):
        self.path(number).unlink()


class Index:
    """The programs of one build, run on one index."""

    def __init__(self, binary, folder):
        self.indexer = pathlib.Path(binary) / "indexer" / "disarm-indexer"
        self.searcher = pathlib.Path(binary) / "searcher" / "disarm-searcher"
        self.folder = pathlib.Path(folder)

    def command(self, name, *arguments):
        return [str(self.indexer), name, "--index", str(self.folder), *map(str, arguments)]

    def run(self, name, *arguments, **options):
        return subprocess.run(self.command(name, *arguments), capture_output=True, text=True, timeout=300, **options)

    def json(self, name, *arguments):
        done = self.run(name, "--format", "json", *arguments)
        if done.returncode not in (0, 1, 65):
            raise AssertionError(f"{name}: status {done.returncode}: {done.stderr}")
        return json.loads(done.stdout)

    def paragraphs(self):
        """Every paragraph of session 79, as a search finds it; None when there is no index."""
        done = subprocess.run([str(self.searcher), "find", "--index", str(self.folder), "--unit", "paragraph", "--format",
                               "ndjson", "--limit", "100000", "--", "session:79"], capture_output=True, text=True, timeout=300)
        if done.returncode == 66:
            return None
        if done.returncode not in (0, 1):
            raise AssertionError(f"search: status {done.returncode}: {done.stderr}")
        hits = [json.loads(line) for line in done.stdout.splitlines()]
        return sorted((hit["symbol"], hit["paragraph"]["id"], hit["paragraph"]["text"]) for hit in hits)

    def problems(self):
        return self.json("check", "--deep")["problems"]

    def live(self):
        return int((self.folder / "current").read_text().split()[0])

    def strangers(self):
        """What stands in the index and belongs to no generation."""
        found = [p.name for p in self.folder.iterdir() if p.name not in ("lock", "current", "generations")]
        generations = self.folder / "generations"
        if generations.is_dir():
            found += [p.name for p in generations.iterdir() if not p.name.isdigit()]
        return found
