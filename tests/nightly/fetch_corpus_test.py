"""scripts/fetch-corpus.sh against a server that misbehaves.

usage: fetch_corpus_test.py SOURCE-FOLDER BINARY-FOLDER [unittest options]
"""

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

SOURCE, BINARY = (pathlib.Path(argument) for argument in sys.argv[1:3])
INDEXER = BINARY / "indexer" / "disarm-indexer"


def pdf(text):
    """A PDF of one line."""
    stream = b"BT /F1 12 Tf 72 720 Td (" + text.encode() + b") Tj ET"
    return (b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
            b"/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
            b"4 0 obj<</Length " + str(len(stream)).encode() + b">>stream\n" + stream + b"\nendstream endobj\n"
            b"% " + b"x" * 20000 + b"\n"
            b"trailer<</Root 1 0 R>>\n%%EOF\n")


class FetchCorpus(unittest.TestCase):
    def setUp(self):
        self.server = DocumentServer()
        self.addCleanup(self.server.close)
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.root = pathlib.Path(temporary.name)
        self.folder = self.root / "documents"

    def command(self, symbols, *options):
        listed = self.root / "list"
        listed.write_text("\n".join(symbols) + "\n")
        return [str(SOURCE / "scripts" / "fetch-corpus.sh"), "--url", self.server.url, "--delay", "0.02", "--json",
                "--indexer", str(INDEXER), *options, "--", str(listed), str(self.folder)]

    def fetch(self, symbols, *options, status=0):
        done = subprocess.run(self.command(symbols, *options), capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, status, done.stderr)
        self.assertEqual(list((self.folder / ".fetch").glob("work-*")), [])
        return json.loads(done.stdout)

    def content(self, name):
        return (self.folder / name).read_bytes()

    def names(self):
        return sorted(p.name for p in self.folder.iterdir() if p.is_file())

    def test_takes_what_is_listed_in_every_language_and_format(self):
        body = pdf("resolution")
        self.server.put("A/RES/79/58", Answer(body))
        self.server.put("S/RES/1540 (2004)", Answer(body))
        table = ["title\tsymbol", "Mines\tA/RES/79/58", "Weapons\tS/RES/1540 (2004)", "again\tA/RES/79/58"]
        summary = self.fetch(table, "--languages", "en,fr", status=3)
        self.assertEqual(summary["fetched"], 2)  # the second symbol is asked for without its blank
        self.server.put("S/RES/1540(2004)", Answer(body))
        summary = self.fetch(table, "--languages", "en,fr", "--only-missing")
        self.assertEqual((summary["wanted"], summary["fetched"], summary["unchanged"]), (4, 2, 2))
        self.assertEqual(self.names(), ["A_RES_79_58-EN.pdf", "A_RES_79_58-FR.pdf",
                                        "S_RES_1540(2004)-EN.pdf", "S_RES_1540(2004)-FR.pdf"])
        self.assertEqual(self.content("A_RES_79_58-EN.pdf"), body)
        symbol, language, form, headers = self.server.requests[0]
        self.assertEqual((symbol, language, form), ("A/RES/79/58", "en", "pdf"))
        self.assertIn("disarm-search", headers["User-Agent"])

    def test_asks_only_whether_something_changed(self):
        old, new = pdf("old"), pdf("new")
        self.server.put("A/RES/79/58", Answer(old, etag='"1"'))
        self.fetch(["A/RES/79/58"])
        self.assertEqual(self.fetch(["A/RES/79/58"])["unchanged"], 1)
        self.assertEqual(self.server.requests[-1][3]["If-None-Match"], '"1"')
        self.server.put("A/RES/79/58", Answer(new, etag='"2"'))
        self.assertEqual(self.fetch(["A/RES/79/58"])["changed"], 1)
        self.assertEqual(self.content("A_RES_79_58-EN.pdf"), new)

    def test_waits_as_long_as_the_server_asks(self):
        self.server.put("A/RES/79/58", Answer(status=429, headers={"Retry-After": "2"}), Answer(pdf("x")))
        begin = time.monotonic()
        self.assertEqual(self.fetch(["A/RES/79/58"])["fetched"], 1)
        self.assertGreaterEqual(time.monotonic() - begin, 2)

    def test_goes_away_when_the_server_asks_for_too_long_a_pause(self):
        for number in range(1, 4):
            self.server.put(f"A/RES/79/{number}", Answer(status=503, headers={"Retry-After": "86400"}))
        self.fetch([f"A/RES/79/{number}" for number in range(1, 4)], status=75)
        self.assertEqual(len(self.server.requests), 1)

    def test_tries_again_after_passing_faults(self):
        self.server.put("A/RES/79/58", Answer(status=503), Answer(status=500), Answer(pdf("x")))
        self.assertEqual(self.fetch(["A/RES/79/58"])["fetched"], 1)

    def test_leaves_a_server_alone_that_is_down(self):
        symbols = [f"A/RES/79/{number}" for number in range(1, 10)]
        for symbol in symbols:
            self.server.put(symbol, Answer(status=500))
        summary = self.fetch(symbols, "--retries", "1", status=75)
        self.assertEqual(summary["failed"], 3)
        self.assertEqual(len(self.server.requests), 6)

    def test_is_told_when_nothing_answers(self):
        self.server.put("A/RES/79/58", Answer(pdf("x")))
        self.fetch(["A/RES/79/58"])
        self.fetch(["A/RES/79/58"], "--url", "http://127.0.0.1:1/{symbol}", "--retries", "0", status=75)
        self.assertEqual(self.names(), ["A_RES_79_58-EN.pdf"])

    def test_goes_on_where_a_download_broke_off(self):
        body = pdf("a long document")
        self.server.put("A/RES/79/58", Answer(body, send=7000, etag='"1"'), Answer(body, etag='"1"'))
        self.assertEqual(self.fetch(["A/RES/79/58"])["fetched"], 1)
        self.assertEqual(self.content("A_RES_79_58-EN.pdf"), body)
        self.assertEqual(self.server.requests[1][3]["Range"], "bytes=7000-")
        self.assertEqual(self.server.requests[1][3]["If-Range"], '"1"')

    def test_begins_anew_when_the_server_cannot_go_on(self):
        body = pdf("a long document")
        self.server.put("A/RES/79/58", Answer(body, send=7000, etag='"1"'), Answer(body, etag='"1"', has_ranges=False))
        self.fetch(["A/RES/79/58"])
        self.assertEqual(self.content("A_RES_79_58-EN.pdf"), body)

    def test_never_joins_the_halves_of_two_versions(self):
        old, new = pdf("the old version"), pdf("the new version")
        self.server.put("A/RES/79/58", Answer(old, send=7000, etag='"1"'), Answer(new, etag='"2"'))
        self.fetch(["A/RES/79/58"])
        self.assertEqual(self.content("A_RES_79_58-EN.pdf"), new)

    def test_takes_no_half_for_a_whole(self):
        old, new = pdf("the old version"), pdf("the new version")
        self.server.put("A/RES/79/58", Answer(old, etag='"1"'))
        self.fetch(["A/RES/79/58"])
        self.server.put("A/RES/79/58", Answer(new, send=9000, promise_length=False, etag='"2"'))
        self.fetch(["A/RES/79/58"], "--retries", "1", status=75)
        self.assertEqual(self.content("A_RES_79_58-EN.pdf"), old)

    def test_takes_a_slow_answer(self):
        body = pdf("slowly")
        self.server.put("A/RES/79/58", Answer(body, seconds_per_piece=0.05))
        self.fetch(["A/RES/79/58"])
        self.assertEqual(self.content("A_RES_79_58-EN.pdf"), body)

    def test_never_replaces_a_good_file_by_an_error_page(self):
        good = pdf("good")
        error_pages = {"HTML": b"<!DOCTYPE html><html>Sorry</html>", "nothing": b"",
                       "PDF": pdf("There is no document matching: The document you are looking for does not exist")}
        for name, page in error_pages.items():
            with self.subTest(name):
                self.server.put("A/RES/79/58", Answer(good))
                self.fetch(["A/RES/79/58"])
                self.server.put("A/RES/79/58", Answer(page))
                self.fetch(["A/RES/79/58"], "--retries", "0", status=75 if page == b"" else 3)
                self.assertEqual(self.content("A_RES_79_58-EN.pdf"), good)

    def test_names_what_is_not_to_be_had(self):
        self.server.put("A/RES/79/58", Answer(pdf("x")))
        self.server.put("A/RES/79/60", Answer(status=403))
        summary = self.fetch(["A/RES/79/58", "A/RES/79/59", "A/RES/79/60"], status=3)
        self.assertEqual(summary["troubles"], ["not-found A/RES/79/59 en pdf", "refused A/RES/79/60 en pdf"])

    def test_writes_nothing_outside_its_folder(self):
        self.fetch(["../../escape", "-o/tmp/x", "$(touch escape)", "A/../../../escape"], status=3)
        self.assertEqual(sorted(p.name for p in self.root.iterdir()), ["documents", "list"])
        self.assertEqual(self.names(), [])

    def test_goes_on_after_it_was_killed(self):
        body = pdf("a long document")
        symbols = ["A/RES/79/1", "A/RES/79/2"]
        self.server.put(symbols[0], Answer(body))
        self.server.put(symbols[1], Answer(body, seconds_per_piece=0.5, etag='"1"'), Answer(body, etag='"1"'))
        running = subprocess.Popen(self.command(symbols), stdout=subprocess.DEVNULL, start_new_session=True)
        while len(self.server.requests) < 2:
            time.sleep(0.05)
        second = subprocess.run(self.command(symbols), capture_output=True)
        self.assertEqual(second.returncode, 75, "a second one at the same time")
        os.killpg(running.pid, signal.SIGKILL)
        running.wait()
        self.assertEqual(self.names(), ["A_RES_79_1-EN.pdf"])
        self.fetch(symbols)
        self.assertEqual(self.content("A_RES_79_2-EN.pdf"), body)

    def test_refuses_a_wrong_command_line(self):
        for options in (["--languages", "xx"], ["--formats", "exe"], ["--delay", "soon"], ["--nonsense"]):
            done = subprocess.run(self.command(["A/RES/79/58"], *options), capture_output=True, text=True)
            self.assertEqual(done.returncode, 2, options)
        self.assertEqual(self.server.requests, [])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
