"""Archives that claim, or really hold, more than any machine."""

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import zipfile
import zlib

from . import zips
from .archives import tar_of, zip_of
from .text import resolution_bytes

MEGABYTE = 1 << 20


def deflated(block: bytes, count: int, wrapper: int = -15) -> bytes:
    """`block` so many times, packed in no time: each copy is packed by itself, so that all are the same bytes."""
    packer = zlib.compressobj(9, zlib.DEFLATED, wrapper)
    head = packer.compress(b" ") + packer.flush(zlib.Z_FULL_FLUSH)
    copy = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    return head + copy * count + packer.flush()


def gzip_bomb(megabytes: int) -> bytes:
    return deflated(b"\0" * MEGABYTE, megabytes, 31)


def blanks_between(head: bytes, megabytes: int, tail: bytes, name: bytes) -> zips.Entry:
    """A member that is well formed, and mostly blanks."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = b" " * MEGABYTE
    start = packer.compress(head) + packer.flush(zlib.Z_FULL_FLUSH)
    copy = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    entry = zips.Entry(name, b"")
    entry.data = start + copy * megabytes + packer.compress(tail) + packer.flush()
    entry.packed, entry.size = len(entry.data), len(head) + megabytes * MEGABYTE + len(tail)
    entry.crc = zlib.crc32(head)
    for _ in range(megabytes):
        entry.crc = zlib.crc32(block, entry.crc)
    entry.crc = zlib.crc32(tail, entry.crc)
    return entry


def case_zip_bomb(folder):
    """A member of 2 GB of zeros, with a good document before it."""
    good = zips.Entry(b"good.txt", resolution_bytes(201))
    bomb = zips.Entry(b"zeros.txt", b"")
    bomb.data = deflated(b"\0" * MEGABYTE, 2048)
    bomb.packed, bomb.size, bomb.crc = len(bomb.data), 2048 * MEGABYTE, 0
    (folder / "bomb.zip").write_bytes(zips.make(good, bomb))


def case_zip_bomb_that_lies(folder):
    """The same, claiming to hold ten bytes."""
    bomb = zips.Entry(b"zeros.txt", b"")
    bomb.data = deflated(b"\0" * MEGABYTE, 512)
    bomb.packed, bomb.size = len(bomb.data), 10
    (folder / "bomb.zip").write_bytes(zips.make(bomb, zips.Entry(b"good.txt", resolution_bytes(202))))


def case_zip_bomb_of_overlaps(folder):
    """1,000 members of 8 MB each that all name the same data."""
    (folder / "bomb.zip").write_bytes(zips.overlapping(zips.Entry(b"zero0000", b"\0" * (8 * MEGABYTE)), 1000))


def case_gzip_bomb(folder):
    bomb = gzip_bomb(1024)
    (folder / "bomb.txt.gz").write_bytes(bomb)


def case_bzip2_bomb(folder):
    (folder / "bomb.txt.bz2").write_bytes(bz2.compress(b"\0" * MEGABYTE) * 512)


def case_xz_bomb(folder):
    (folder / "bomb.txt.xz").write_bytes(lzma.compress(b"\0" * MEGABYTE) * 512)


def case_gzip_of_gzip_bomb(folder):
    bomb = gzip_bomb(1024)
    (folder / "bomb.txt.gz.gz").write_bytes(gzip.compress(bomb))


def case_bomb_within_an_archive(folder):
    bomb = gzip_bomb(256)
    (folder / "outer.tar").write_bytes(tar_of([("bomb.txt.gz", bomb), ("good.txt", resolution_bytes(203))]))


def case_thousand_archives_deep(folder):
    archive = zip_of([("core.txt", resolution_bytes(204))], zipfile.ZIP_STORED)
    for _ in range(1000):
        archive = zip_of([("a.zip", archive)], zipfile.ZIP_STORED)
    (folder / "deep.zip").write_bytes(archive)


def case_thousand_tars_deep(folder):
    archive = tar_of([("core.txt", resolution_bytes(205))])
    for _ in range(1000):
        archive = tar_of([("a.tar", archive)]).rstrip(b"\0")  # less padding
        archive += b"\0" * (-len(archive) % 512 + 1024)
    (folder / "deep.tar.gz").write_bytes(gzip.compress(archive))


def case_zip_that_claims_4_gb(folder):
    liar = zips.Entry(b"liar.txt", resolution_bytes(206), size=0xFFFFFFF0)
    (folder / "liar.zip").write_bytes(zips.make(liar, zips.Entry(b"good.txt", resolution_bytes(207))))


def case_zip_that_claims_4_gb_packed(folder):
    liar = zips.Entry(b"liar.txt", resolution_bytes(208), stored=True, size=0xFFFFFFF0, packed=0xFFFFFFF0)
    (folder / "liar.zip").write_bytes(zips.make(liar))


def case_tar_that_claims_8_eb(folder):
    info = tarfile.TarInfo("liar.txt")
    head = bytearray(info.tobuf(tarfile.GNU_FORMAT))
    head[124:136] = b"\x80" + struct.pack(">Q", 1 << 62).rjust(11, b"\0")
    head[148:156] = b" " * 8
    head[148:156] = b"%06o\0 " % sum(head)
    (folder / "liar.tar").write_bytes(tar_of([("good.txt", resolution_bytes(209))])[:1536] + bytes(head) + b"x" * 512)


def case_sparse_tar(folder):
    """A GNU sparse member that claims a hole of 1 TB."""
    info = tarfile.TarInfo("hole.txt")
    info.type, info.size = tarfile.GNUTYPE_SPARSE, 512
    head = bytearray(info.tobuf(tarfile.GNU_FORMAT))
    head[386:410] = b"%011o\0%011o\0" % (0, 512)
    head[483:495] = b"\x80" + struct.pack(">Q", 1 << 40).rjust(11, b"\0")
    head[148:156] = b" " * 8
    head[148:156] = b"%06o\0 " % sum(head)
    (folder / "hole.tar").write_bytes(bytes(head) + b"x" * 512 + b"\0" * 1024)


def case_many_members(folder):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number in range(20_000):
            archive.writestr(f"{number}", b"")
        archive.writestr("good.txt", resolution_bytes(210))
    (folder / "many.zip").write_bytes(out.getvalue())
