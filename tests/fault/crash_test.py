"""What an index is after the worst: runs killed at any moment, a disk that fills up, searches during publications.

usage: crash_test.py SOURCE-FOLDER BINARY-FOLDER SHIM [unittest options]
  DISARM_CRASH_RUNS=N         runs that are killed (default: 15)
  DISARM_FULL_DISK_RUNS=N     runs on a disk that fills up (default: 9)
  DISARM_PUBLICATIONS=N       publications during which is searched (default: 10)
  DISARM_CRASH_SEED=N         for the moments (default: the clock; it is printed)
"""

import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest

SOURCE, BINARY, SHIM = (pathlib.Path(argument) for argument in sys.argv[1:4])
sys.path.insert(0, str(SOURCE / "tests" / "support"))
from index_under_test import Documents, Index  # noqa: E402

DOCUMENTS = 24

# How a run writes, with the options that make it so: the first one, all anew, or beside what is there.
WAYS = {"first": (), "whole": ("--max-delta", "0"), "delta": ("--max-delta", "100")}


def number_of(name, default):
    return int(os.environ.get(name, default))


class Scene:
    """Two states of a folder, what an index of each answers, and an index of the first to be updated to the second."""

    def __init__(self, root):
        self.root = root
        before = Documents(root / "before")
        for number in range(1, DOCUMENTS + 1):
            before.write(number)
        self.base = Index(BINARY, root / "base")
        self._expect_done(self.base.run("update", self._documents("before")))
        self.before = self.base.paragraphs()
        self._change(before)
        reference = Index(BINARY, root / "reference")
        self._expect_done(reference.run("update", self._documents("before")))
        self.after = reference.paragraphs()
        shutil.rmtree(reference.folder)

    def _documents(self, name):
        return self.root / name

    @staticmethod
    def _expect_done(done):
        if done.returncode != 0:
            raise AssertionError(done.stderr)

    @staticmethod
    def _change(documents):
        for number in range(1, 6):
            documents.write(number, version=2)
        documents.remove(6)
        for number in range(DOCUMENTS + 1, DOCUMENTS + 6):
            documents.write(number)

    def victim(self, way):
        """An index that is not there yet, or a copy of the one of the first state."""
        folder = self.root / "victim"
        shutil.rmtree(folder, ignore_errors=True)
        if way != "first":
            shutil.copytree(self.base.folder, folder)
        return Index(BINARY, folder)

    def command(self, victim, way):
        return victim.command("update", "--quiet", *WAYS[way], self._documents("before"))


class Crash(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.scene = Scene(pathlib.Path(cls.temporary.name))
        seed = number_of("DISARM_CRASH_SEED", time.time_ns() % 1_000_000)
        print(f"DISARM_CRASH_SEED={seed}", file=sys.stderr)
        cls.random = random.Random(seed)

    def expect_whole(self, victim, way):
        """The index answers as before or as after, is sound, and the next update completes it."""
        answers = victim.paragraphs()
        self.assertIn(answers, ([None] if way == "first" else [self.scene.before]) + [self.scene.after])
        if answers is not None:
            self.assertEqual(victim.problems(), [])
        if (victim.folder / "generations").is_dir():
            collected = victim.run("gc")
            self.assertEqual(collected.returncode, 0, collected.stderr)
            self.assertEqual(victim.strangers(), [])
            self.assertEqual(victim.paragraphs(), answers)
        completed = subprocess.run(self.scene.command(victim, way), capture_output=True, text=True)
        self.assertEqual(completed.returncode, 0, completed.stderr)
        self.assertEqual(victim.paragraphs(), self.scene.after)
        self.assertEqual(victim.problems(), [])
        self.assertEqual(victim.run("gc", "--keep", "0").returncode, 0)
        self.assertEqual(victim.strangers(), [])
        self.assertEqual(len(list((victim.folder / "generations").iterdir())), 1)
        return answers

    def duration(self, way):
        victim = self.scene.victim(way)
        begin = time.monotonic()
        subprocess.run(self.scene.command(victim, way), check=True)
        self.assertEqual((victim.folder / "generations" / str(victim.live()) / "delta").exists(), way == "delta")
        return time.monotonic() - begin

    def test_a_run_that_is_killed_leaves_the_old_index_or_the_new_one(self):
        durations = {way: self.duration(way) for way in WAYS}
        outcomes = {"before": 0, "after": 0, "ended first": 0}
        for turn in range(number_of("DISARM_CRASH_RUNS", 15)):
            way = list(WAYS)[turn % len(WAYS)]
            moment = self.random.uniform(0, 1.1 * durations[way])
            with self.subTest(turn=turn, way=way, moment=moment):
                victim = self.scene.victim(way)
                begin = time.monotonic()
                running = subprocess.Popen(self.scene.command(victim, way))
                try:
                    running.wait(moment)
                    outcomes["ended first"] += 1
                    # The machine is faster than it was: aim closer from now on.
                    durations[way] = 0.8 * durations[way] + 0.2 * (time.monotonic() - begin)
                except subprocess.TimeoutExpired:
                    running.send_signal(signal.SIGKILL)
                    running.wait()
                answers = self.expect_whole(victim, way)
                outcomes["after" if answers == self.scene.after else "before"] += 1
        print(f"killed: {outcomes}", file=sys.stderr)

    def test_a_disk_that_fills_up_leaves_the_old_index_or_the_new_one(self):
        outcomes = {"before": 0, "after": 0}
        sizes = {way: self.bytes_written(way) for way in WAYS}
        self.assertGreater(min(sizes.values()), 10_000)
        for turn in range(number_of("DISARM_FULL_DISK_RUNS", 9)):
            way = list(WAYS)[turn % len(WAYS)]
            room = self.random.randrange(sizes[way])
            with self.subTest(turn=turn, way=way, room=room):
                victim = self.scene.victim(way)
                done = self.run_on_full_disk(victim, way, DISARM_FULL_DISK_AFTER=str(room))
                answers = self.expect_whole(victim, way)
                is_after = answers == self.scene.after
                outcomes["after" if is_after else "before"] += 1
                if not is_after:
                    self.assertEqual(done.returncode, 74, done.stderr)
        print(f"disk full: {outcomes}, of {sizes} bytes", file=sys.stderr)

    def run_on_full_disk(self, victim, way, **environment):
        # Xapian leaks when a write fails, which ends the run anyway.
        environment.update(os.environ, LD_PRELOAD=str(SHIM), DISARM_FULL_DISK_FOLDER=str(victim.folder),
                           ASAN_OPTIONS="verify_asan_link_order=0:detect_leaks=0:new_delete_type_mismatch=0")
        return subprocess.run(self.scene.command(victim, way), capture_output=True, text=True, env=environment)

    def bytes_written(self, way):
        count = self.scene.root / "count"
        done = self.run_on_full_disk(self.scene.victim(way), way, DISARM_FULL_DISK_COUNT=str(count))
        self.assertEqual(done.returncode, 0, done.stderr)
        return int(count.read_text())


class Publications(unittest.TestCase):
    def test_searches_see_whole_generations_only(self):
        with tempfile.TemporaryDirectory() as folder:
            documents = Documents(pathlib.Path(folder) / "documents")
            index = Index(BINARY, pathlib.Path(folder) / "index")
            self.publish(index, documents, 0)
            seen, faults, is_over = set(), [], threading.Event()
            searches = [threading.Thread(target=self.search, args=(index, seen, faults, is_over)) for _ in range(2)]
            for thread in searches:
                thread.start()
            publications = number_of("DISARM_PUBLICATIONS", 10)
            try:
                for version in range(1, publications + 1):
                    self.publish(index, documents, version, "--keep", str(version % 2), "--max-delta", str(version % 3 * 50))
            finally:
                is_over.set()
                for thread in searches:
                    thread.join()
            self.assertEqual(faults, [])
            self.assertEqual(index.live(), publications + 1)
            print(f"{publications} publications, of which searches have seen {len(seen)} generations", file=sys.stderr)
            self.assertGreater(len(seen), 1)

    @staticmethod
    def publish(index, documents, version, *options):
        for number in range(1, 9):
            documents.write(number, version)
        done = index.run("update", *options, documents.folder)
        if done.returncode != 0:
            raise AssertionError(done.stderr)

    @staticmethod
    def search(index, seen, faults, is_over):
        while not is_over.is_set():
            try:
                paragraphs = index.paragraphs()
                versions = {text.split(" in its version ")[1].rstrip(";,") for _, _, text in paragraphs if "version" in text}
                seen.update(versions)
                if len(versions) != 1 or len({symbol for symbol, _, _ in paragraphs}) != 8:
                    faults.append(f"a mixture of {versions}")
            except Exception as error:  # whatever it is, a search must not meet it
                faults.append(repr(error))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[4:])
