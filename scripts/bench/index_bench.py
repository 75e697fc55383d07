"""Building and updating, beside omindex and Recoll. Called by scripts/bench.sh."""

import shutil
from pathlib import Path

from bench import corpora, measure, steps
from bench.systems import PEERS, Disarm, Pdftotext


class Bench:
    def __init__(self, arguments):
        self.rounds = arguments.rounds
        self.work = Path(arguments.work)
        self.shared = Path(arguments.shared)
        self.disarm = Disarm(self.work, Path(arguments.program))
        self.peers = [peer(self.work) for peer in PEERS]
        self.poppler = Pdftotext(self.work, Path(arguments.poppler))
        self.text_mb = arguments.text_mb

    def speeches(self, megabytes) -> Path:
        folder = self.work / f"text-{megabytes}"
        return corpora.text_corpus(self.shared / "corpus/mixed/speeches", folder, megabytes)

    def pdfs(self, copies=1) -> Path:
        return corpora.pdf_corpus(self.shared / "corpus/un", self.work / f"pdf-{copies}", copies)

    def systems(self):
        return [self.disarm, *self.peers]

    def first_index(self, title: str, documents: Path, extra=()):
        functions = {system.name: (lambda s=system: s.build(documents)) for system in self.systems()}
        functions |= {system.name: (lambda s=system: s.update(documents)) for system in extra}
        print_costs(title, measure.alternate(functions, self.rounds))

    def pdf(self):
        self.first_index("First index: the PDFs of corpus/un", self.pdfs(), extra=[self.poppler])

    def text(self):
        documents = self.speeches(self.text_mb)
        self.first_index(f"First index: {self.text_mb} MB of plain text", documents)
        self.sizes(documents)

    def sizes(self, documents: Path):
        text_mb = measure.size_mb(documents)
        print(f"\n## Size of the published index, {text_mb:.0f} MB of plain text\n\n| what | MB | x text |\n|---|--:|--:|")
        published = self.disarm.published()
        sizes = {f"disarm {name}": measure.size_mb(published / name) for name in ("resolutions", "paragraphs")}
        sizes["of the resolutions, the stored texts of both"] = self.disarm.stored_texts_mb()
        sizes |= {peer.name: measure.size_mb(peer.index) for peer in self.peers if peer.index.exists()}
        for name, size in sizes.items():
            print(f"| {name} | {size:.0f} | {size / text_mb:.2f} |")

    def memory(self):
        print("\n## Peak memory of the process tree, first index\n\n| text MB | disarm MB | wall s | CPU s |\n|--:|--:|--:|--:|")
        for megabytes in (25, 400):
            cost = self.disarm.build(self.speeches(megabytes), watch_memory=True)
            print(f"| {megabytes} | {cost.peak_mb:.0f} | {cost.wall:.1f} | {cost.cpu:.1f} |", flush=True)

    def unchanged(self):
        for title, documents in (
            ("Nothing new: 1,197 PDFs", self.pdfs(3)),
            ("Nothing new: 200 MB of text", self.speeches(200)),
        ):
            for system in self.systems():
                system.build(documents)
            functions = {system.name: (lambda s=system: s.update(documents)) for system in self.systems()}
            print_costs(title, measure.alternate(functions, self.rounds))

    def nights(self):
        original = self.speeches(200)
        documents = self.work / "text-nights"
        shutil.rmtree(documents, ignore_errors=True)
        shutil.copytree(original, documents)
        changes = corpora.NightlyChanges(documents)
        for system in self.systems():
            system.build(documents)
        series = {system.name: measure.Series(system.name) for system in self.systems()}
        for _ in range(30):
            changes.apply()
            series["disarm"].costs.append(self.disarm.update(documents))
            if len(series["omindex"].costs) < self.rounds:
                for peer in self.peers:
                    series[peer.name].costs.append(peer.update(documents))
        print_costs("10 added, 10 changed, 10 removed in 200 MB of text", series)
        after = measure.size_mb(self.disarm.published())
        self.disarm.build(documents)
        fresh = measure.size_mb(self.disarm.published())
        print(f"\nafter 30 nights {after:.1f} MB, built afresh {fresh:.1f} MB: {100 * (after / fresh - 1):+.1f} %")

    def growth(self):
        from bench import growth

        growth.run(self.disarm, self.pdfs, Path(self.work) / "growth.svg")


def print_costs(title: str, series: dict):
    print(f"\n## {title}\n\n| system | rounds | wall s | CPU s | wall, x disarm | CPU, x disarm |\n|---|--:|--:|--:|--:|--:|")
    ours = series["disarm"]
    for one in series.values():
        wall, cpu = one.median("wall"), one.median("cpu")
        print(
            f"| {one.name} | {len(one.costs)} | {wall:.2f} | {cpu:.2f} "
            f"| {wall / ours.median('wall'):.2f} | {cpu / max(ours.median('cpu'), 1e-9):.2f} |",
            flush=True,
        )


STEPS = ("pdf", "text", "memory", "unchanged", "nights", "growth")


if __name__ == "__main__":
    steps.run(Bench, __doc__, STEPS, {"program": None, "poppler": None, "text-mb": 100})
