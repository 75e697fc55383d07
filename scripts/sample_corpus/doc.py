# SPDX-License-Identifier: GPL-2.0-or-later
"""DOC, the least that Word 97 could have written: a file header and a text in one piece, in a compound file."""

import struct

from .document import SAMPLE_NOTE
from .flow import flow

SECTOR = 512
LEAST_STREAM = 4096            # shorter streams would have to stand in another one
FREE, END, TABLE_SECTOR, NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
TEXT_START = 0x400


def write_doc(document):
    text = "\r".join([SAMPLE_NOTE, "United Nations", document.symbol, "General Assembly", "Distr.: General",
                      document.distributed, *map(paragraph_text, flow(document))]) + "\r"
    data = text.encode("cp1252")
    pieces = piece_table(len(data))
    return compound_file({"WordDocument": file_header(len(data), len(pieces)) + data, "1Table": pieces})


def paragraph_text(paragraph):
    if paragraph.rows:
        return "\r".join("\t".join(row) for row in paragraph.rows)
    text = "".join(piece.text for piece in paragraph.pieces if not piece.is_mark).replace("\n", "\v")
    return f"{paragraph.label}\t{text}" if paragraph.label else text


def file_header(length, pieces_length):
    """The FIB of Word 97 (MS-DOC 2.5)."""
    header = bytearray(TEXT_START)
    struct.pack_into("<HHHH", header, 0, 0xA5EC, 0x00C1, 0, 0x0409)
    struct.pack_into("<HH", header, 0x0A, 0x1200, 0x00BF)                  # pieces stand in "1Table"
    struct.pack_into("<II", header, 0x18, TEXT_START, TEXT_START + length)
    struct.pack_into("<H", header, 0x20, 14)
    struct.pack_into("<H", header, 0x3E, 22)
    struct.pack_into("<I", header, 0x4C, length)
    struct.pack_into("<H", header, 0x98, 0x5D)
    struct.pack_into("<II", header, 0x1A2, 0, pieces_length)
    return bytes(header)


def piece_table(length):
    """One piece of single bytes."""
    descriptor = struct.pack("<HIH", 0, TEXT_START * 2 | 0x40000000, 0)
    return b"\x02" + struct.pack("<III", 16, 0, length) + descriptor


def compound_file(streams):
    """MS-CFB version 3: sector 0 is the table of sectors, sector 1 the directory, then the streams."""
    table, entries, content = [TABLE_SECTOR, END], [entry("Root Entry", 5, child=1)], b""
    for number, (name, data) in enumerate(streams.items(), 1):
        data = data.ljust(max(LEAST_STREAM, -(-len(data) // SECTOR) * SECTOR), b"\0")
        first, count = len(table), len(data) // SECTOR
        table += [*range(first + 1, first + count), END]
        right = number + 1 if number < len(streams) else NONE
        entries.append(entry(name, 2, right=right, start=first, size=len(data)))
        content += data
    table += [FREE] * (SECTOR // 4 - len(table))
    return header() + struct.pack("<128I", *table) + b"".join(entries).ljust(SECTOR, b"\0") + content


def header():
    return (bytes.fromhex("D0CF11E0A1B11AE1").ljust(24, b"\0") + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6) +
            struct.pack("<9I", 0, 1, 1, 0, LEAST_STREAM, END, 0, END, 0) + struct.pack("<109I", 0, *[FREE] * 108))


def entry(name, kind, child=NONE, right=NONE, start=END, size=0):
    wide = name.encode("utf-16-le") + b"\0\0"
    return (wide.ljust(64, b"\0") + struct.pack("<HBBIII", len(wide), kind, 1, NONE, right, child) + bytes(36) +
            struct.pack("<IQ", start, size))
