"""Small PDF files, object by object, so that each object can be spoilt."""

import hashlib
import zlib


class Pdf:
    """Objects are numbered from 1 in the order of their addition."""

    def __init__(self):
        self.objects = []

    def add(self, body: bytes) -> int:
        self.objects.append(body)
        return len(self.objects)

    def add_stream(self, data: bytes, entries: bytes = b"") -> int:
        return self.add(b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), entries, data))

    def finish(self, root: int, trailer: bytes = b"") -> bytes:
        out = bytearray(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
        places = []
        for number, body in enumerate(self.objects, 1):
            places.append(len(out))
            out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        start = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
        for place in places:
            out += b"%010d 00000 n \n" % place
        out += b"trailer\n<< /Size %d /Root %d 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, root, trailer, start)
        return bytes(out)


def escape(line: str) -> bytes:
    return line.encode("latin-1", "replace").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def page_content(text: str) -> bytes:
    lines = [b"BT /F1 10 Tf 12 TL 72 770 Td"]
    lines += [b"(%s) Tj T*" % escape(line) for line in text.split("\n")]
    return b"\n".join(lines + [b"ET"])


def of_content(content: bytes, entries: bytes = b"", page: bytes = b"", pages: bytes = b"", trailer: bytes = b"") -> bytes:
    """One page; what is given is added to its content's dictionary, the page, the page tree and the trailer."""
    pdf = Pdf()
    font = pdf.add(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    stream = pdf.add_stream(content, entries)
    tree = len(pdf.objects) + 2
    leaf = pdf.add(b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
                   b" /Resources << /Font << /F1 %d 0 R >> >> %s >>" % (tree, stream, font, page))
    pdf.add(b"<< /Type /Pages %s >>" % (pages or b"/Kids [%d 0 R] /Count 1" % leaf))
    root = pdf.add(b"<< /Type /Catalog /Pages %d 0 R >>" % tree)
    return pdf.finish(root, trailer)


def of_text(text: str) -> bytes:
    return of_content(zlib.compress(page_content(text)), b"/Filter /FlateDecode")


def rc4(key: bytes, data: bytes) -> bytes:
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def without_password(text: str) -> bytes:
    """Encrypted for anyone: by the standard handler's revision 3 (ISO 32000-1, 7.6.3) with no user's password, so that
    only what may be done with it is restricted."""
    padding = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
    owner, rights, name = b"A" * 32, -44, b"\0"
    key = hashlib.md5(padding + owner + rights.to_bytes(4, "little", signed=True) + name).digest()
    for _ in range(50):
        key = hashlib.md5(key).digest()
    user = hashlib.md5(padding + name).digest()
    for number in range(20):
        user = rc4(bytes(byte ^ number for byte in key), user)
    content_object = 2  # of_content() adds the font before it
    content_key = hashlib.md5(key + content_object.to_bytes(3, "little") + bytes(2)).digest()
    return of_content(rc4(content_key, zlib.compress(page_content(text))), b"/Filter /FlateDecode", trailer=(
        b"/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P %d /O <%s> /U <%s> >> /ID [<00> <00>]" % (
            rights, owner.hex().encode(), (user + bytes(16)).hex().encode())))


def bomb(size: int) -> bytes:
    """A content stream packed three times, which unpacks to `size` bytes of blanks."""
    data = b" " * size
    for _ in range(3):
        data = zlib.compress(data, 9)
    return of_content(data, b"/Filter [/FlateDecode /FlateDecode /FlateDecode]")
