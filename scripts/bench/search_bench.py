"""What answers cost, warm in one process and with a process per query, beside Omega. Called by scripts/bench.sh."""

import re
import shutil
import statistics
import subprocess
import time
from pathlib import Path

from bench import resolutions, steps
from bench.systems import Disarm, Omindex


def read_queries(path: Path) -> list[str]:
    """The queries in which words mean AND, as both programs write it; those by file names are left out."""
    lines = [line.split("\t", 1) for line in path.read_text().splitlines() if line and not line.startswith("#")]
    return [as_conjunction(text) for kind, text in lines if kind != "field"]


def as_conjunction(query: str) -> str:
    if re.search(r"\b(AND|OR|NOT)\b|\"", query):
        return query
    return " AND ".join(query.split())


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def print_times(title: str, times: dict[str, list[float]]):
    print(f"\n## {title}\n\n| what | queries | median ms | p99 ms | max ms |\n|---|--:|--:|--:|--:|")
    for what, values in times.items():
        print(
            f"| {what} | {len(values)} | {statistics.median(values):.2f} "
            f"| {percentile(values, 0.99):.2f} | {max(values):.2f} |",
            flush=True,
        )


class Bench:
    def __init__(self, arguments):
        self.rounds = arguments.rounds
        self.work = Path(arguments.work)
        self.shared = Path(arguments.shared)
        self.indexer, self.searcher = Path(arguments.indexer), Path(arguments.searcher)
        self.queries = read_queries(self.shared / "bench/queries.txt")
        self.documents = arguments.documents

    def warm(self):
        """One process answers every query `rounds` times after a first pass, which is what cold means here."""
        corpus = resolutions.multiplied(
            self.indexer, self.shared / "corpus/un", self.work / f"resolutions-{self.documents}", self.documents
        )
        disarm = Disarm(self.work / f"search-{self.documents}", self.indexer)
        if not disarm.index.exists():
            disarm.build(corpus)
        for title, form in (("top ten without snippets", "trec"), ("ten snippets", "ndjson")):
            passes = self.batch(disarm.index, form)
            times = {"first pass": passes[0], "warm": [value for one in passes[1:] for value in one]}
            print_times(f"{self.documents:,} resolutions, one process, {title}", times)

    def batch(self, index: Path, form: str) -> list[list[float]]:
        queries, times = self.work / "queries.txt", self.work / "times.tsv"
        queries.write_text("".join(f"{query}\n" for query in self.queries * (1 + self.rounds)))
        command = [self.searcher, "batch", "--queries", queries, "--index", index, "--format", form, "--times", times]
        subprocess.run([str(part) for part in command], stdout=subprocess.DEVNULL, check=True)
        values = [float(line.split("\t")[1]) for line in times.read_text().splitlines()]
        count = len(self.queries)
        return [values[begin : begin + count] for begin in range(0, len(values), count)]

    def cold(self):
        """A process per query over corpus/un, in turn with Omega's quest."""
        disarm, omindex = Disarm(self.work, self.indexer), Omindex(self.work)
        for system in (disarm, omindex):
            shutil.rmtree(system.index, ignore_errors=True)
            system.build(self.shared / "corpus/un")
        commands = {
            "disarm-searcher": [str(self.searcher), "--index", str(disarm.index), "--format", "trec", "--"],
            "disarm-searcher, snippets": [str(self.searcher), "--index", str(disarm.index), "--"],
            "quest": ["quest", f"--db={omindex.index}", "--msize=10", "--default-op=and"],
        }
        times = {what: [] for what in commands}
        for turn in range(1 + self.rounds):
            for query in self.queries:
                for what, command in commands.items():
                    begin = time.perf_counter()
                    subprocess.run([*command, query], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
                    if turn > 0:
                        times[what].append(1000 * (time.perf_counter() - begin))
        print_times("A process per query, corpus/un", times)


STEPS = ("cold", "warm")


if __name__ == "__main__":
    steps.run(Bench, __doc__, STEPS, {"indexer": None, "searcher": None, "documents": 20000})
