"""Documents that every case wraps in its own way: composed for these tests, all different."""

import random

ACTS = ["Recalls", "Urges", "Requests", "Encourages", "Welcomes", "Invites", "Calls upon", "Reaffirms"]
SUBJECTS = ["States", "Member States", "the Secretary-General", "regional organizations", "the Conference on Disarmament"]
TOPICS = ["transparency in small arms", "the marking of cartridges", "the safe storage of munitions", "confidence-building",
          "the reporting of transfers", "victim assistance", "education on disarmament", "the clearance of mines"]


def resolution(number: int) -> str:
    """The text of resolution 95/`number`; other numbers give other texts."""
    chance = random.Random(number)
    topic = chance.choice(TOPICS)
    lines = [
        "United Nations                                              A/RES/95/%d" % number, "",
        "General Assembly", "", "Ninety-fifth session", "Agenda item 99", "",
        "Resolution adopted by the General Assembly on 2 December 2040", "",
        "95/%d. Torture case %d: %s" % (number, number, topic), "",
        "The General Assembly,", "",
        "Mindful of case %d and of %s," % (number, topic), "",
    ]
    for place in range(1, 6):
        lines += ["%d. %s %s to consider measure %d of case %d on %s;" % (
            place, chance.choice(ACTS), chance.choice(SUBJECTS), chance.randrange(10000), number, topic), ""]
    lines += ["6. Decides to include the item in the agenda of its ninety-sixth session.", ""]
    return "\n".join(lines)


def resolution_bytes(number: int) -> bytes:
    return resolution(number).encode()


def noise(size: int, seed: int = 1) -> bytes:
    return random.Random(seed).randbytes(size)
