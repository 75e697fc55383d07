# SPDX-License-Identifier: GPL-2.0-or-later
"""Packs samples in archives which are the same bytes every time."""

import datetime
import gzip
import io
import pathlib
import tarfile
import zipfile

FIXED_TIME = datetime.datetime(2025, 1, 1, tzinfo=datetime.timezone.utc)
FILE_MODE = 0o644


def pack_archives(list_path, samples):
    """Archive name -> bytes, for a list with lines "archive | folder | sample"."""
    archives = {}
    for line in list_path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, folder, sample = [part.strip() for part in line.split("|")]
            member = f"{folder}/{pathlib.PurePosixPath(sample).name}"
            archives.setdefault(name, {})[member] = samples[sample]
    return {name: write_zip(members) if name.endswith(".zip") else write_tar_gz(members)
            for name, members in archives.items()}


def write_zip(members):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in sorted(members.items()):
            info = zipfile.ZipInfo(name, FIXED_TIME.timetuple()[:6])
            info.external_attr = FILE_MODE << 16
            archive.writestr(info, data, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def write_tar_gz(members):
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name, data in sorted(members.items()):
            info = tarfile.TarInfo(name)
            info.size, info.mode, info.mtime = len(data), FILE_MODE, int(FIXED_TIME.timestamp())
            archive.addfile(info, io.BytesIO(data))
    return gzip.compress(stream.getvalue(), mtime=0)
