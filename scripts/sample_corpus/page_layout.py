# SPDX-License-Identifier: GPL-2.0-or-later
"""A document -> pages with everything that is printed on them."""

from .body_lines import set_block
from .page_furniture import (MASTHEAD_RULES, RUNNING_HEAD_RULE, first_page_foot, first_page_head, masthead,
                             running_foot, running_head)
from .pagination import Paginator


def lay_out(document):
    head, first_page_top = first_page_head(document)
    paginator = Paginator(document.notes, first_page_top)
    paginator.add_body([set_block(block) for block in document.blocks])
    paginator.add_notes()
    first, *others = paginator.pages
    first.texts += masthead(document) + head + first_page_foot(document)
    first.rules += MASTHEAD_RULES
    for number, page in enumerate(others, 2):
        page.texts += running_head(document, number) + running_foot(document, number, len(paginator.pages))
        page.rules.append(RUNNING_HEAD_RULE)
    paginator.add_end_rule()
    return paginator.pages
