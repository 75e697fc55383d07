"""A server of documents on 127.0.0.1 that behaves as badly as a test asks."""

import http.server
import threading
import time
import urllib.parse


class Answer:
    """What the server says once: a whole body, or less than it promises, late, or only a status."""

    def __init__(self, body=b"", status=200, headers=None, *, send=None, promise_length=True, seconds_per_piece=0.0,
                 has_ranges=True, etag=None):
        self.body = body
        self.status = status
        self.headers = headers or {}
        self.send = len(body) if send is None else send  # bytes after which the connection breaks
        self.promise_length = promise_length
        self.seconds_per_piece = seconds_per_piece
        self.has_ranges = has_ranges
        self.etag = etag


class DocumentServer:
    """Answers for a symbol with its answers in turn; the last one is repeated."""

    def __init__(self):
        self.answers = {}
        self.requests = []  # (symbol, language, format, headers)
        self._turns = {}
        handler = type("Handler", (_Handler,), {"documents": self})
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    @property
    def url(self):
        port = self._server.server_address[1]
        return f"http://127.0.0.1:{port}/access?s={{symbol}}&l={{language}}&t={{format}}"

    def put(self, symbol, *answers):
        self.answers[symbol] = list(answers)
        self._turns[symbol] = 0

    def next_answer(self, symbol):
        answers = self.answers.get(symbol)
        if not answers:
            return Answer(b"<html>no such thing</html>", 404)
        turn = self._turns[symbol]
        self._turns[symbol] = turn + 1
        return answers[min(turn, len(answers) - 1)]

    def requests_for(self, symbol):
        return [request for request in self.requests if request[0] == symbol]

    def close(self):
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Handler(http.server.BaseHTTPRequestHandler):
    documents = None

    def log_message(self, *_):
        pass

    def do_GET(self):
        query = urllib.parse.parse_qs(urllib.parse.urlparse(self.path).query)
        symbol = query["s"][0]
        self.documents.requests.append((symbol, query["l"][0], query["t"][0], dict(self.headers)))
        answer = self.documents.next_answer(symbol)
        status, body = answer.status, answer.body
        if status == 200 and answer.etag and self.headers.get("If-None-Match") == answer.etag:
            status, body = 304, b""
        begin = self._begin_of_range(answer) if status == 200 else 0
        self.send_response(206 if begin else status)
        if answer.promise_length and status != 304:
            self.send_header("Content-Length", str(len(body) - begin))
        if begin:
            self.send_header("Content-Range", f"bytes {begin}-{len(body) - 1}/{len(body)}")
        if answer.etag:
            self.send_header("ETag", answer.etag)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self._send(body[begin:answer.send], answer.seconds_per_piece)
        self.close_connection = True

    def _begin_of_range(self, answer):
        asked = self.headers.get("Range", "")
        is_wanted = answer.has_ranges and asked.startswith("bytes=") and self.headers.get("If-Range") == answer.etag
        return int(asked[len("bytes="):].rstrip("-")) if is_wanted else 0

    def _send(self, body, seconds_per_piece):
        try:
            if not seconds_per_piece:
                self.wfile.write(body)
                return
            for begin in range(0, len(body), 1000):
                self.wfile.write(body[begin:begin + 1000])
                self.wfile.flush()
                time.sleep(seconds_per_piece)
        except OSError:
            pass  # the client has gone away
