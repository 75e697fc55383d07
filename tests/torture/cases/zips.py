"""Zip files byte by byte, so that every claim in them can be a lie."""

import struct
import zlib


class Entry:
    def __init__(self, name: bytes, data: bytes, flags: int = 0, stored: bool = False, **claims):
        """`claims`: crc, packed, size, to be written instead of the truth."""
        self.name, self.flags, self.method = name, flags, 0 if stored else 8
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        self.data = data if stored else packer.compress(data) + packer.flush()
        self.crc = claims.get("crc", zlib.crc32(data))
        self.packed = claims.get("packed", len(self.data))
        self.size = claims.get("size", len(data))

    def numbers(self) -> bytes:
        return struct.pack("<HHHHHIII", 20, self.flags, self.method, 0, 0x6A42, self.crc, self.packed, self.size)

    def local(self) -> bytes:
        return b"PK\x03\x04" + self.numbers() + struct.pack("<HH", len(self.name), 0) + self.name + self.data

    def central(self, place: int) -> bytes:
        return (b"PK\x01\x02" + struct.pack("<H", 20) + self.numbers()
                + struct.pack("<HHHHHII", len(self.name), 0, 0, 0, 0, 0o644 << 16, place) + self.name)


def end(count: int, size: int, start: int) -> bytes:
    return b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, count & 0xFFFF, count & 0xFFFF, size, start, 0)


def make(*entries: Entry) -> bytes:
    body, directory = bytearray(), bytearray()
    for entry in entries:
        directory += entry.central(len(body))
        body += entry.local()
    return bytes(body + directory + end(len(entries), len(directory), len(body)))


def overlapping(kernel: Entry, count: int) -> bytes:
    """A directory whose `count` entries all name the same data."""
    body, directory = kernel.local(), bytearray()
    name = kernel.name
    for number in range(count):
        kernel.name = name[:-4] + b"%04d" % number  # as long as the name in front of the data
        directory += kernel.central(0)
    return bytes(body + directory + end(count, len(directory), len(body)))
