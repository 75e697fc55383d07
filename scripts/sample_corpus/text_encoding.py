# SPDX-License-Identifier: GPL-2.0-or-later
"""The encodings and line ends in which text files reach a user."""

import codecs


def encode_text(text, encoding="utf-8", crlf=False):
    if crlf:
        text = text.replace("\n", "\r\n")
    if encoding == "utf-16":   # Python would take the byte order of the machine
        return codecs.BOM_UTF16_LE + text.encode("utf-16-le")
    return text.encode(encoding)
