"""Runs commands and says what they cost: wall, processor time of the whole process tree, its peak memory."""

import os
import statistics
import subprocess
import threading
import time
from dataclasses import dataclass, field


@dataclass
class Cost:
    wall: float  # seconds
    cpu: float  # seconds, user and system, of the process and all that it waited for
    peak_mb: float = 0.0  # of the process tree at one time; 0 when it was not watched
    status: int = 0


def tree_of(pid: int) -> list[int]:
    found, wave = [pid], [pid]
    while wave:
        children = []
        for parent in wave:
            try:
                for task in os.listdir(f"/proc/{parent}/task"):
                    with open(f"/proc/{parent}/task/{task}/children") as file:
                        children += map(int, file.read().split())
            except OSError:
                continue
        found += children
        wave = children
    return found


def memory_mb(pid: int) -> float:
    """Proportional set size: pages that several processes share count once."""
    try:
        with open(f"/proc/{pid}/smaps_rollup") as file:
            for line in file:
                if line.startswith("Pss:"):
                    return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0.0


class PeakWatch(threading.Thread):
    def __init__(self, pid: int):
        super().__init__(daemon=True)
        self.pid, self.peak, self.ended = pid, 0.0, threading.Event()

    def run(self):
        while not self.ended.wait(0.05):
            self.peak = max(self.peak, sum(map(memory_mb, tree_of(self.pid))))


def run(command: list[str], *, watch_memory=False, allow=(0,), environment=None) -> Cost:
    begin = time.monotonic()
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, **(environment or {})},
    )
    watch = PeakWatch(process.pid) if watch_memory else None
    if watch:
        watch.start()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if watch:
        watch.ended.set()
        watch.join()
    if process.returncode not in allow:
        raise RuntimeError(f"{command[0]} ended with status {process.returncode}: {' '.join(command)}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, watch.peak if watch else 0.0, process.returncode)


@dataclass
class Series:
    """What one system cost in several rounds."""

    name: str
    costs: list[Cost] = field(default_factory=list)

    def median(self, what: str) -> float:
        return statistics.median(getattr(cost, what) for cost in self.costs)


def alternate(systems: dict, rounds: int, warm_up: int = 1) -> dict[str, Series]:
    """Calls each function of `systems` in turn, so that what else the machine does hits all alike."""
    series = {name: Series(name) for name in systems}
    for turn in range(warm_up + rounds):
        for name, function in systems.items():
            cost = function()
            if turn >= warm_up:
                series[name].costs.append(cost)
    return series


def size_mb(path) -> float:
    """Of a file, or of all files below a folder."""
    if os.path.isfile(path):
        return os.path.getsize(path) / 1e6
    total = 0
    for folder, _, names in os.walk(path):
        total += sum(os.path.getsize(os.path.join(folder, name)) for name in names)
    return total / 1e6
