# SPDX-License-Identifier: GPL-2.0-or-later
"""Zip containers of office documents, the same bytes every time."""

import io
import zipfile

from .archives import FIXED_TIME


def write_container(parts, stored=()):
    """Parts in the order given; those named in `stored` are not compressed."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name, FIXED_TIME.timetuple()[:6])
            method = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, text.encode(), method)
    return stream.getvalue()
