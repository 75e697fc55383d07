"""Archives as people have them, and as accidents leave them."""

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile

from . import pdf, rars, zips
from .text import noise, resolution, resolution_bytes


def zip_of(members, method=zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in members:
            archive.writestr(zipfile.ZipInfo(name, (2024, 12, 2, 10, 0, 0)), data, method)
    return out.getvalue()


def tar_of(members, mode="w") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode, format=tarfile.GNU_FORMAT) as archive:
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def case_zip(folder):
    (folder / "bundle.zip").write_bytes(zip_of([("2040/a.txt", resolution_bytes(101)), ("b.txt", resolution_bytes(102))]))


def case_zip_stored(folder):
    (folder / "bundle.zip").write_bytes(zip_of([("a.txt", resolution_bytes(103))], zipfile.ZIP_STORED))


def case_archives_of_stored_pdfs(folder):
    """The first PDF's signature stands where that of a PDF behind junk may stand."""
    members = [(f"{number}.pdf", pdf.of_text(resolution(number))) for number in (170, 171)]
    (folder / "bundle.tar").write_bytes(tar_of(members))
    members = [(f"{number}.pdf", pdf.of_text(resolution(number))) for number in (172, 173)]
    (folder / "bundle.zip").write_bytes(zip_of([("inner.zip", zip_of(members, zipfile.ZIP_STORED))]))


def case_archives_under_no_name(folder):
    (folder / "bundle").write_bytes(zip_of([("a.txt", resolution_bytes(174))]))
    (folder / "bundle.txt").write_bytes(tar_of([("a.txt", resolution_bytes(175))], "w:bz2"))


def case_zip_other_methods(folder):
    for number, method in ((104, zipfile.ZIP_BZIP2), (105, zipfile.ZIP_LZMA)):
        (folder / f"{number}.zip").write_bytes(zip_of([("a.txt", resolution_bytes(number))], method))


def case_tars(folder):
    for number, (mode, ending) in enumerate((("w", "tar"), ("w:gz", "tar.gz"), ("w:bz2", "tar.bz2"), ("w:xz", "tar.xz")), 110):
        (folder / f"bundle.{ending}").write_bytes(tar_of([("./a.txt", resolution_bytes(number))], mode))


def case_compressed_documents(folder):
    for number, ending, pack in ((120, "gz", gzip.compress), (121, "bz2", bz2.compress), (122, "xz", lzma.compress)):
        (folder / f"{number}.txt.{ending}").write_bytes(pack(resolution_bytes(number)))


def case_gzip_in_two_parts(folder):
    text = resolution_bytes(123)
    (folder / "123.txt.gz").write_bytes(gzip.compress(text[:300]) + gzip.compress(text[300:]))


def case_gzip_twice(folder):
    (folder / "124.txt.gz.gz").write_bytes(gzip.compress(gzip.compress(resolution_bytes(124))))


def case_zip_in_tar_in_zip(folder):
    inner = zip_of([("deep.txt", resolution_bytes(125))])
    (folder / "outer.zip").write_bytes(zip_of([("middle.tar", tar_of([("inner.zip", inner)]))]))


def case_cpio(folder):
    def header(name, size):
        numbers = [1, 0o100644, 0, 0, 1, 0, size, 0, 0, 0, 0, len(name) + 1, 0]
        head = b"070701" + b"".join(b"%08X" % number for number in numbers) + name + b"\0"
        return head + b"\0" * (-len(head) % 4)

    data = resolution_bytes(126)
    (folder / "bundle.cpio").write_bytes(
        header(b"a.txt", len(data)) + data + b"\0" * (-len(data) % 4) + header(b"TRAILER!!!", 0))


def case_rar(folder):
    (folder / "old.rar").write_bytes(rars.make4(rars.Entry("2040/a.txt", resolution_bytes(140)), rars.Entry("b.txt", resolution_bytes(141))))
    (folder / "new.rar").write_bytes(rars.make5(rars.Entry("2040/Résolution.txt", resolution_bytes(142)), rars.Entry("b.txt", resolution_bytes(143))))


def case_rar_within_a_zip(folder):
    inner = [("old.rar", rars.make4(rars.Entry("a.txt", resolution_bytes(144)))), ("new.rar", rars.make5(rars.Entry("a.txt", resolution_bytes(145))))]
    (folder / "outer.zip").write_bytes(zip_of(inner))


def case_rar_truncated(folder):
    for number, name, make in ((146, "old.rar", rars.make4), (147, "new.rar", rars.make5)):
        whole = make(rars.Entry("1.txt", resolution_bytes(number)), rars.Entry("2.bin", noise(5000)))
        (folder / name).write_bytes(whole[:4000])


def case_rar_encrypted(folder):
    for number, name, make in ((148, "old.rar", rars.make4), (149, "new.rar", rars.make5)):
        (folder / name).write_bytes(make(rars.Entry("locked.txt", noise(2000), is_encrypted=True), rars.Entry("open.txt", resolution_bytes(number))))


def case_rar_that_lies(folder):
    for number, name, make in ((150, "old.rar", rars.make4), (153, "new.rar", rars.make5)):
        text = resolution_bytes(number)
        entries = [rars.Entry("long.txt", text, size=len(text) + 5000), rars.Entry("huge.txt", resolution_bytes(number + 1), size=0xFFFFFFF0),
                   rars.Entry("good.txt", resolution_bytes(number + 2))]
        (folder / name).write_bytes(make(*entries))


def case_empty_archives(folder):
    (folder / "empty.zip").write_bytes(zips.end(0, 0, 0))
    (folder / "empty.tar.gz").write_bytes(tar_of([], "w:gz"))
    (folder / "folders.zip").write_bytes(zips.make(zips.Entry(b"a/", b"", stored=True)))
    (folder / "nothing.gz").write_bytes(gzip.compress(b""))


def case_zip_under_another_name(folder):
    (folder / "letter.pdf").write_bytes(zip_of([("a.txt", resolution_bytes(127))]))


def case_archive_name_on_text(folder):
    (folder / "128.zip").write_bytes(resolution_bytes(128))


def case_zip_truncated(folder):
    whole = zip_of([("1.txt", resolution_bytes(130)), ("2.bin", noise(50_000)), ("3.txt", resolution_bytes(131))])
    (folder / "half.zip").write_bytes(whole[:25_000])


def case_tar_gz_truncated(folder):
    whole = tar_of([("1.txt", resolution_bytes(132)), ("2.bin", noise(400_000)), ("3.txt", resolution_bytes(133))], "w:gz")
    (folder / "half.tar.gz").write_bytes(whole[:300_000])


def case_zip_without_directory(folder):
    whole = zip_of([("1.txt", resolution_bytes(134))])
    (folder / "cut.zip").write_bytes(whole[:whole.rindex(b"PK\x01\x02")])


def case_zip_with_flipped_bits(folder):
    whole = bytearray(zip_of([("1.txt", resolution_bytes(135)), ("2.txt", resolution_bytes(136))], zipfile.ZIP_STORED))
    whole[200] ^= 0x55
    (folder / "flipped.zip").write_bytes(whole)


def case_zip_encrypted(folder):
    locked = zips.Entry(b"locked.txt", noise(200), flags=1, stored=True)
    (folder / "locked.zip").write_bytes(zips.make(locked, zips.Entry(b"open.txt", resolution_bytes(137))))


def case_zip_with_unknown_method(folder):
    odd = zips.Entry(b"odd.txt", noise(200), stored=True)
    odd.method = 99
    (folder / "odd.zip").write_bytes(zips.make(odd, zips.Entry(b"plain.txt", resolution_bytes(138))))


def case_signatures_alone(folder):
    (folder / "only.7z").write_bytes(b"7z\xbc\xaf\x27\x1c" + noise(100))
    (folder / "only.rar").write_bytes(b"Rar!\x1a\x07\x00" + noise(100))
    (folder / "only.rar5").write_bytes(b"Rar!\x1a\x07\x01\x00" + noise(100))
    (folder / "only.xz").write_bytes(b"\xfd7zXZ\0" + noise(100))
    (folder / "only.gz").write_bytes(b"\x1f\x8b\x08" + noise(100))
    (folder / "only.zip").write_bytes(b"PK\x03\x04" + noise(100))
    (folder / "only.iso").write_bytes(b"\0" * 32769 + b"CD001" + noise(5000))


def case_tar_of_links_and_devices(folder):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, kind, target in (("up", tarfile.SYMTYPE, "/etc/passwd"), ("hard", tarfile.LNKTYPE, "a.txt"),
                                   ("pipe", tarfile.FIFOTYPE, ""), ("null", tarfile.CHRTYPE, "")):
            info = tarfile.TarInfo(name)
            info.type, info.linkname, info.devmajor, info.devminor = kind, target, 1, 3
            archive.addfile(info)
        info = tarfile.TarInfo("a.txt")
        data = resolution_bytes(139)
        info.size = len(data)
        archive.addfile(info, io.BytesIO(data))
    (folder / "odd.tar").write_bytes(out.getvalue())
