"""Names that are hard to print, to store, or to believe."""

import io
import os
import tarfile

from . import zips
from .archives import tar_of, zip_of
from .text import resolution_bytes

FIVE_ENCODINGS = (("utf-8", "Résolution"), ("cp1252", "Résolution"), ("koi8-r", "Резолюция"), ("gb18030", "决议"), ("shift_jis", "決議"))


def write(folder, name: bytes, number: int):
    with open(os.path.join(os.fsencode(folder), name), "wb") as file:
        file.write(resolution_bytes(number))


def case_names_in_five_encodings(folder):
    for number, (encoding, word) in enumerate(FIVE_ENCODINGS, 301):
        write(folder, f"{number} {word}.txt".encode(encoding), number)


def case_member_names_in_five_encodings(folder):
    entries = [zips.Entry(f"{number} {word}.txt".encode(encoding), resolution_bytes(number), flags=0x800 if encoding == "utf-8" else 0)
               for number, (encoding, word) in enumerate(FIVE_ENCODINGS, 311)]
    (folder / "names.zip").write_bytes(zips.make(*entries))


def case_tar_names_in_five_encodings(folder):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT, encoding="latin-1") as archive:
        for number, (encoding, word) in enumerate(FIVE_ENCODINGS, 321):
            info = tarfile.TarInfo(f"{number} {word}.txt".encode(encoding).decode("latin-1"))
            data = resolution_bytes(number)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    (folder / "names.tar").write_bytes(out.getvalue())


def case_names_that_control_terminals(folder):
    write(folder, b"331 new\nline.txt", 331)
    write(folder, b"332 \x1b[31mred\x1b[0m.txt", 332)
    write(folder, b"333 \xe2\x80\xaetxt.exe", 333)
    write(folder, b"334 tab\tand\rreturn.txt", 334)


def case_names_that_look_like_locators(folder):
    write(folder, b"335 a!#2.txt", 335)
    os.mkdir(folder / "b.zip!")
    write(folder / "b.zip!", b"336.txt", 336)


def case_names_of_shells(folder):
    write(folder, b"-337 --help.txt", 337)
    write(folder, b"338 $(reboot) `reboot` 'quoted' \"twice\" *.txt", 338)
    write(folder, b" 339 .txt ", 339)


def case_longest_name(folder):
    write(folder, b"3" * 251 + b".txt", 340)


def case_members_that_lead_elsewhere(folder):
    (folder / "up.zip").write_bytes(zip_of([("../../../up.txt", resolution_bytes(341)), ("/tmp/absolute.txt", resolution_bytes(342)),
                                            ("C:\\drive.txt", resolution_bytes(343)), ("..", b"")]))
    (folder / "up.tar").write_bytes(tar_of([("../../../up.txt", resolution_bytes(344))]))


def case_members_with_odd_names(folder):
    (folder / "odd.zip").write_bytes(zips.make(
        zips.Entry(b"nul\0inside.txt", resolution_bytes(345)), zips.Entry(b"", resolution_bytes(346)),
        zips.Entry(b"new\nline.txt", resolution_bytes(347))))


def case_members_of_one_name(folder):
    (folder / "twins.zip").write_bytes(zips.make(
        zips.Entry(b"a.txt", resolution_bytes(348)), zips.Entry(b"a.txt", resolution_bytes(349))))


def case_long_member_name(folder):
    (folder / "long.tar").write_bytes(tar_of([("d/" * 2000 + "350.txt", resolution_bytes(350))]))
