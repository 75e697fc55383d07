"""RAR files byte by byte, of members that are stored: nothing free packs them. After the published descriptions of both formats
(technote.txt of RAR 4, "RAR 5.0 archive format")."""

import struct
import zlib

DOS_TIME = 0x5982 << 16 | 0x5000  # 2 December 2024, 10 o'clock
MODE = 0o100644
UNIX4, UNIX5 = 3, 1


class Entry:
    def __init__(self, name: str, data: bytes, **claims):
        """`claims`: size and crc, to be written instead of the truth; is_encrypted."""
        self.name, self.data = name, data
        self.size = claims.get("size", len(data))
        self.crc = claims.get("crc", zlib.crc32(data))
        self.is_encrypted = claims.get("is_encrypted", False)


def block4(kind: int, flags: int, body: bytes) -> bytes:
    head = struct.pack("<BHH", kind, flags, 7 + len(body)) + body
    return struct.pack("<H", zlib.crc32(head) & 0xFFFF) + head


def make4(*entries: Entry) -> bytes:
    """RAR 2 to 4. Names are ASCII."""
    out = b"Rar!\x1a\x07\x00" + block4(0x73, 0, bytes(6))
    for entry in entries:
        name = entry.name.encode("ascii")
        body = struct.pack("<IIBIIBBHI", len(entry.data), entry.size, UNIX4, entry.crc, DOS_TIME, 20, 0x30, len(name), MODE)
        out += block4(0x74, 0x8000 | (4 if entry.is_encrypted else 0), body + name) + entry.data
    return out + block4(0x7B, 0x4000, b"")


def number(value: int) -> bytes:
    """Seven bits a byte, the lowest first."""
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes(out + bytes([value]))


def block5(kind: int, body: bytes, data=None, extra: bytes = b"") -> bytes:
    """`data` may be empty, as that of an empty file is."""
    flags = (1 if extra else 0) | (0 if data is None else 2)
    head = number(kind) + number(flags)
    head += (number(len(extra)) if extra else b"") + (b"" if data is None else number(len(data))) + body + extra
    head = number(len(head)) + head
    return struct.pack("<I", zlib.crc32(head)) + head + (data or b"")


def make5(*entries: Entry) -> bytes:
    out = b"Rar!\x1a\x07\x01\x00" + block5(1, number(0))
    for entry in entries:
        name = entry.name.encode()
        has_crc, stored = 4, 0
        body = number(has_crc) + number(entry.size) + number(MODE) + struct.pack("<I", entry.crc)
        body += number(stored) + number(UNIX5) + number(len(name)) + name
        locked = number(1) + number(0) + number(0) + bytes([15]) + bytes(32)  # kind, version, flags, rounds, salt and vector
        out += block5(2, body, entry.data, number(len(locked)) + locked if entry.is_encrypted else b"")
    return out + block5(5, number(0))
