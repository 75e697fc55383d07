"""scripts/nightly-reindex.sh: thirty nights of an archive, and what it says of wrong configurations.

usage: nightly_reindex_test.py SOURCE-FOLDER BINARY-FOLDER SHIM [unittest options]
"""

import fcntl
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import unittest

from document_server import Answer, DocumentServer

SOURCE, BINARY, SHIM = (pathlib.Path(argument) for argument in sys.argv[1:4])
sys.path.insert(0, str(SOURCE / "tests" / "support"))
from index_under_test import Documents, Index  # noqa: E402

SCRIPT = SOURCE / "scripts" / "nightly-reindex.sh"


class NightlyCase(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.root = pathlib.Path(temporary.name)
        self.documents = Documents(self.root / "un")
        self.index = Index(BINARY, self.root / "index")
        self.reports = self.root / "index.reports"
        self.settings = {"index": self.index.folder, "root": self.documents.folder, "indexer": self.index.indexer,
                         "hook": self.program("hook", 'echo "$1 $2" >>"$(dirname "$0")/told"')}

    def program(self, name, text):
        path = self.root / name
        path.write_text(f"#!/bin/sh\n{text}\n")
        path.chmod(0o755)
        return path

    def command(self):
        config = self.root / "nightly.conf"
        config.write_text("# a night\n\n" + "".join(f"  {key} = {value}  \n" for key, value in self.settings.items()))
        return [str(SCRIPT), "--config", str(config)]

    def run_script(self, **environment):
        return subprocess.run(self.command(), capture_output=True, text=True, timeout=300,
                              env={**os.environ, **environment})

    def told(self):
        """What the hook was told since the last time."""
        path = self.root / "told"
        if not path.exists():
            return []
        lines = path.read_text().splitlines()
        path.unlink()
        return [line.split()[0] for line in lines]

    def count_reports(self):
        return len(list(self.reports.glob("*.json")))

    def last_report(self):
        return json.loads(max(self.reports.glob("*.json"), key=lambda path: path.stat().st_mtime_ns).read_text())


class ThirtyNights(NightlyCase):
    """A night is: something happens, the script runs, and the index holds what the folder holds."""

    def setUp(self):
        super().setUp()
        self.versions = {}  # of the documents that the index has to hold
        self.nights = 0

    def write(self, *numbers, version=1):
        for number in numbers:
            self.documents.write(number, version)
            self.versions[number] = version

    def remove(self, *numbers):
        for number in numbers:
            self.documents.remove(number)
            del self.versions[number]

    def move(self, folder, *numbers):
        (self.documents.folder / folder).mkdir(parents=True)
        for number in numbers:
            path = self.documents.path(number)
            path.rename(self.documents.folder / folder / path.name)

    def held(self):
        """The version of each document in the index, by number."""
        versions = {}
        for symbol, _, text in self.index.paragraphs() or []:
            if " in its version v" not in text:
                continue
            number, version = int(symbol.split("/")[-1]), int(text.split(" in its version v")[1].rstrip(";,x"))
            self.assertEqual(versions.setdefault(number, version), version, symbol)
        return versions

    def night(self, outcome, status=None, told=None, **environment):
        """Runs the script and expects `outcome`; the index has to hold what it has to hold."""
        self.nights += 1
        with self.subTest(night=self.nights):
            expected = {"done": 0, "nothing-to-do": 0, "some-failed": 3, "retry": 75}.get(outcome, status)
            generation = self.index.live() if (self.index.folder / "current").exists() else 0
            done = self.run_script(**environment)
            self.assertEqual(done.returncode, expected, done.stderr)
            self.assertEqual(done.stdout, "")
            self.assertEqual(done.stderr == "", expected == 0, done.stderr)
            report = self.last_report()
            self.assertEqual((report["outcome"], report["exit_status"]), (outcome, expected))
            self.assertEqual(self.told(), [outcome] if told is None and outcome != "nothing-to-do" else told or [])
            self.assertEqual(self.count_reports(), self.nights)
            update = report["steps"]["update"]["report"]
            self.assertEqual(self.index.live() != generation, bool(update and update["published"]))
            self.expect_index()
            return report

    def expect_index(self):
        self.assertEqual(self.held(), self.versions)
        self.assertEqual(self.index.problems(), [])

    def killed_night(self, number):
        """A night whose run is killed while it writes."""
        running = subprocess.Popen(self.command(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        building = self.index.folder / "generations"
        while running.poll() is None and not list(building.glob(".building-*")):
            time.sleep(0.002)
        if running.poll() is None:
            os.killpg(running.pid, number)
        running.wait()
        # A run that was too fast to be killed has left a report, and has perhaps told of it.
        self.nights = self.count_reports()
        self.told()
        self.assertEqual(self.index.problems(), [])

    def test_thirty_nights(self):
        self.write(*range(1, 21))
        report = self.night("done")  # 1: the first index
        self.assertEqual(report["steps"]["update"]["report"]["added"], 20)
        self.assertEqual(report["steps"]["coverage"]["report"]["documents"], 20)
        self.assertTrue(report["steps"]["check"]["report"]["sound"])
        self.night("nothing-to-do")  # 2
        self.write(21, 22, 23)
        self.night("done")  # 3: additions
        self.write(1, 2, version=2)
        self.night("done")  # 4: changes
        self.remove(3)
        self.night("done")  # 5: a removal
        self.move("elsewhere", 4)
        self.night("done")  # 6: a move
        broken = self.documents.folder / "A_RES_79_90.pdf"
        broken.write_bytes(b"%PDF-1.4 and then nothing")
        report = self.night("some-failed")  # 7: a broken file
        self.assertTrue(report["steps"]["update"]["report"]["published"])
        self.night("some-failed")  # 8: which stays broken
        broken.unlink()
        self.night("done")  # 9: and goes
        self.same_size_change(5)
        self.night("done")  # 10: a change that size and time do not show
        os.utime(self.documents.path(7))
        self.night("nothing-to-do")  # 11: a touch
        self.documents.folder.rename(self.root / "unmounted")
        self.night("retry")  # 12: a mount that is missing
        self.documents.folder.mkdir()
        self.night("retry")  # 13: a mount point without its file system
        self.documents.folder.rmdir()
        (self.root / "unmounted").rename(self.documents.folder)
        self.night("nothing-to-do")  # 14: the mount is back
        kept = dict(self.versions)
        self.remove(*range(8, 18))
        self.versions = kept
        self.night("failed", 66)  # 15: half of the archive is gone
        self.settings["max-removed"] = 100
        for number in range(8, 18):
            del self.versions[number]
        self.night("done")  # 16: on purpose
        del self.settings["max-removed"]
        self.write(*range(8, 18), version=3)
        full = {"LD_PRELOAD": str(SHIM), "DISARM_FULL_DISK_FOLDER": str(self.index.folder), "DISARM_FULL_DISK_AFTER": "20000",
                "ASAN_OPTIONS": "verify_asan_link_order=0"}
        expected, self.versions = self.versions, {n: v for n, v in self.versions.items() if n not in range(8, 18)}
        self.night("failed", 74, **full)  # 17: a full disk
        self.versions = expected
        self.night("done")  # 18: with room again
        self.write(*range(30, 60))
        self.killed_night(signal.SIGKILL)  # a run that is killed
        self.night_after_kill()  # 19: and the next one completes it
        self.write(*range(60, 90))
        self.killed_night(signal.SIGKILL)
        self.night_after_kill()  # 20
        self.write(1, version=4)
        with open(self.index.folder / "lock", "w", encoding="utf-8") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            held, self.versions = self.versions, {**self.versions, 1: 2}
            self.night("retry")  # 21: another writer is at work
            self.versions = held
        self.night("done")  # 22
        self.write(2, version=5)
        self.two_at_once()  # 23 and 24
        self.move("more/below", 6, 7)
        self.night("done")  # 25: folders
        (self.documents.folder / "bundle.zip").write_bytes(b"PK\x03\x04 and then nothing")
        self.night("some-failed")  # 26: an archive that is broken
        (self.documents.folder / "bundle.zip").unlink()
        self.night("done")  # 27
        self.assertEqual(self.index.run("rollback").returncode, 0)
        self.night("done")  # 28: after a rollback, it goes on from there
        self.write(*[number for number in self.versions if number not in (4, 6, 7)], version=6)
        self.night("done")  # 29: everything changes
        self.night("nothing-to-do")  # 30
        self.assertEqual(self.index.run("gc", "--keep", "0").returncode, 0)
        self.assertEqual(self.index.strangers(), [])
        self.expect_index()

    def same_size_change(self, number):
        """Another version of the same size, with the time put back."""
        path = self.documents.path(number)
        before = path.stat()
        self.write(number, version=9)
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        self.assertEqual(path.stat().st_size, before.st_size)

    def night_after_kill(self):
        # Killed at the last moment, the run has published already.
        report_is_done = self.index.live() > 0 and self.held() == self.versions
        self.night("nothing-to-do" if report_is_done else "done")

    def two_at_once(self):
        command = self.command()  # once: it writes the configuration that both read
        running = [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for _ in range(2)]
        statuses = sorted(process.wait() for process in running)
        self.assertIn(statuses, ([0, 0], [0, 75]))
        self.nights += 2
        self.told()
        self.expect_index()


class Settings(NightlyCase):
    def expect_refusal(self, message):
        done = self.run_script()
        self.assertEqual(done.returncode, 78, done.stderr)
        self.assertIn(message, done.stderr)
        self.assertFalse(self.index.folder.exists())

    def test_are_read_and_never_executed(self):
        self.documents.write(1)
        hostile = self.documents.folder / "$(touch executed)`touch executed`; touch executed"
        self.documents.folder.rename(self.root / "aside")
        hostile.mkdir(parents=True)
        (self.root / "aside" / "A_RES_79_1.md").rename(hostile / "A_RES_79_1.md")
        self.settings["root"] = hostile
        self.assertEqual(self.run_script().returncode, 0)
        self.assertEqual(self.index.json("coverage")["documents"], 1)
        self.assertEqual(list(pathlib.Path.cwd().glob("executed*")), [])
        self.assertFalse((self.root / "executed").exists())

    def test_that_are_wrong_are_named(self):
        for key, value, message in (("indx", "/x", "there is no setting 'indx'"), ("keep", "few", "'keep' needs a number"),
                                    ("root", "un", "'root' needs an absolute path"), ("mail", "-x", "'mail' needs one address"),
                                    ("notify", "always", "not 'always'"), ("indexer", "/nowhere/x", "there is no program"),
                                    ("fetch-list", "/x", "'fetch-list' needs 'fetch-folder'"), ("expect", "", "has no value")):
            with self.subTest(key):
                before = dict(self.settings)
                self.settings[key] = value
                self.expect_refusal(message)
                self.settings = before
        del self.settings["index"]
        self.expect_refusal("'index' is missing")
        self.assertEqual(subprocess.run([str(SCRIPT), "--config", "/nowhere"], capture_output=True).returncode, 78)
        self.assertEqual(subprocess.run([str(SCRIPT), "--nonsense"], capture_output=True).returncode, 2)

    def test_of_the_example_are_those_that_the_script_knows(self):
        example = (SOURCE / "packaging" / "nightly.conf.example").read_text()
        lines = [line.lstrip("# ") for line in example.splitlines()]
        config = self.root / "all.conf"
        config.write_text("\n".join(line for line in lines if " = " in line and not line.startswith("A line is")))
        done = subprocess.run([str(SCRIPT), "--config", str(config)], capture_output=True, text=True, env={"PATH": "/usr/bin:/bin"})
        self.assertIn("there is no program disarm-indexer", done.stderr)

    def test_send_mail_when_something_changed_or_failed(self):
        self.settings["sendmail"] = self.program("sendmail", f'cat >>"{self.root}/mail"')
        self.settings["mail"] = "librarian@example.org"
        self.documents.write(1)
        self.assertEqual(self.run_script().returncode, 0)
        mail = (self.root / "mail").read_text()
        self.assertIn("To: librarian@example.org\nSubject: disarm-search on ", mail)
        self.assertIn("resolutions  1", mail)
        (self.root / "mail").unlink()
        self.assertEqual(self.run_script().returncode, 0)
        self.assertFalse((self.root / "mail").exists(), "nothing changed")
        self.settings["notify"] = "never"
        self.documents.write(2)
        self.assertEqual(self.run_script().returncode, 0)
        self.assertFalse((self.root / "mail").exists())

    def test_fetch_what_is_listed_before_the_update(self):
        server = DocumentServer()
        self.addCleanup(server.close)
        (self.root / "list").write_text("A/RES/79/58\nA/RES/79/59\n")
        sample = next((SOURCE / "corpora" / "sample").rglob("*.pdf"))
        server.put("A/RES/79/58", Answer(sample.read_bytes()))
        self.settings.update({"fetch-list": self.root / "list", "fetch-folder": self.documents.folder / "fetched",
                              "fetch-url": server.url, "fetch-delay": "0.01", "expect": self.root / "list"})
        done = self.run_script()
        self.assertEqual(done.returncode, 0, done.stderr)
        steps = self.last_report()["steps"]
        self.assertEqual(steps["fetch"]["exit_status"], 3)
        self.assertEqual(steps["fetch"]["report"]["troubles"], ["not-found A/RES/79/59 en pdf"])
        self.assertEqual(steps["update"]["report"]["added"], 1)
        self.assertEqual(steps["coverage"]["report"]["expected"], 2)

    def test_a_signal_ends_the_run_in_good_order(self):
        for number in range(1, 200):
            self.documents.write(number)
        running = subprocess.Popen(self.command(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while running.poll() is None and not list((self.index.folder / "generations").glob(".building-*")):
            time.sleep(0.002)
        running.send_signal(signal.SIGTERM)
        self.assertIn(running.wait(), (0, 75))
        self.assertEqual(len(list(self.reports.glob("*.json"))), 1)
        self.assertEqual(self.run_script().returncode, 0)
        self.assertEqual(self.index.json("coverage")["documents"], 199)
        self.assertEqual(self.index.problems(), [])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[4:])
