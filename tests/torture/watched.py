"""Runs the indexer as a user would, and watches what it takes and leaves behind."""

import collections
import os
import pathlib
import resource
import sqlite3
import subprocess
import sys
import time

Run = collections.namedtuple("Run", "status peak seconds processor_seconds")


def own_memory(process: str) -> int:
    """Bytes that the process itself holds; pages of files are the system's, which takes them when it needs them."""
    try:
        for line in pathlib.Path("/proc", process, "status").read_text().splitlines():
            if line.startswith("RssAnon:"):
                return int(line.split()[1]) << 10
    except (OSError, UnicodeDecodeError):
        pass  # it has ended
    return 0


def descendants(process: str):
    yield process
    try:
        threads = list(pathlib.Path("/proc", process, "task").iterdir())
        children = [child for thread in threads for child in (thread / "children").read_text().split()]
    except OSError:
        return
    for child in children:
        yield from descendants(child)


def run(command, seconds: float) -> Run:
    """Status of the command, and the most memory that it and all its descendants held together. Ends this program when it
    takes longer than `seconds`."""
    start, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    peak = 0
    while process.poll() is None:
        peak = max(peak, sum(own_memory(member) for member in descendants(str(process.pid))))
        if time.monotonic() - start > seconds:
            process.kill()
            sys.exit(f"{command[1]} did not end within {seconds} s")
        time.sleep(0.02)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(process.returncode, peak, time.monotonic() - start, processor)


def tree(folder: pathlib.Path) -> set:
    """Every name below the folder, with what tells a change."""
    names = set()
    for path, folders, files in os.walk(os.fsencode(folder)):
        for name in folders + files:
            status = os.lstat(os.path.join(path, name))
            names.add((os.path.join(path, name), status.st_size, status.st_mtime_ns))
    return names


def catalogue(index: pathlib.Path) -> sqlite3.Connection:
    """Of the newest generation."""
    return sqlite3.connect(max(index.glob("generations/*/catalogue.sqlite"), key=lambda path: int(path.parent.name)))


def outcomes(index: pathlib.Path, folder: pathlib.Path):
    """Source, outcome, and reason (of what holds a document: its format) of each."""
    rows = catalogue(index).execute("SELECT locator, outcome, reason, format FROM sources ORDER BY locator")
    return [(locator.removeprefix(f"{folder}/"), outcome, (reason or format_).replace("\n", " "))
            for locator, outcome, reason, format_ in rows]
