"""Real documents, cut and flipped: what becomes of them is open, but each has to become something."""

import random


def pdfs(documents):
    return sorted(documents.rglob("*.pdf")) if documents else []


def case_pdfs_cut(folder, documents):
    for number, path in enumerate(pdfs(documents)):
        whole = path.read_bytes()
        (folder / f"{number:04} {path.name}").write_bytes(whole[:random.Random(number).randrange(len(whole))])


def case_pdfs_flipped(folder, documents):
    for number, path in enumerate(pdfs(documents)):
        chance = random.Random(number)
        whole = bytearray(path.read_bytes())
        for _ in range(chance.choice((1, 10, 200))):
            whole[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        (folder / f"{number:04} {path.name}").write_bytes(whole)
