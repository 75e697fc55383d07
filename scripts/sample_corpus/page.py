# SPDX-License-Identifier: GPL-2.0-or-later
"""A page: what is printed on it, and the lines and notes this came from."""

from dataclasses import dataclass, field
from typing import NamedTuple

from .geometry import OTHER_PAGE_BOTTOM, OTHER_PAGE_NOTES


class Rule(NamedTuple):
    left: float
    right: float
    y: float
    thickness: float


@dataclass
class Page:
    bottom: float = OTHER_PAGE_BOTTOM
    notes_bottom: float = OTHER_PAGE_NOTES
    texts: list = field(default_factory=list)
    rules: list = field(default_factory=list)
    lines: list = field(default_factory=list)   # Line, for the forms that flow
    notes: list = field(default_factory=list)   # labels
