"""Makes the folders of documents that are indexed."""

import random
import re
import shutil
from pathlib import Path


def text_corpus(speeches: Path, folder: Path, megabytes: float) -> Path:
    """Speeches, multiplied until there are so many megabytes. Each copy has words of its own, so that vocabulary and
    posting lists grow as those of a real archive do, and a line that makes it a document of its own."""
    if folder.exists():
        return folder
    originals = [path.read_text(errors="replace") for path in sorted(speeches.glob("*.txt"))]
    names = [path.stem for path in sorted(speeches.glob("*.txt"))]
    written, copy = 0, 0
    while written < megabytes * 1e6:
        target = folder / f"{copy:04}"
        target.mkdir(parents=True)
        for name, text in zip(names, originals):
            if written >= megabytes * 1e6:
                break
            text = f"Statement {copy} of the collection {name}\n\n" + with_own_words(text, f"{name}-{copy}")
            (target / f"{name}.txt").write_text(text)
            written += len(text.encode())
        copy += 1
    return folder


def with_own_words(text: str, seed: str) -> str:
    """About one word in a hundred becomes another: a letter changed, as names and numbers differ between documents."""
    chance = random.Random(seed)

    def change(match: re.Match) -> str:
        word = match.group()
        if chance.random() > 0.01:
            return word
        place = chance.randrange(len(word))
        return word[:place] + chance.choice("abcdefghijklmnopqrstuvwxyz") + word[place + 1 :]

    return re.sub(r"[A-Za-z]{4,}", change, text)


def pdf_corpus(originals: Path, folder: Path, copies: int = 1) -> Path:
    """The same PDFs `copies` times, each copy distinct by a comment behind its end, which readers of PDF pass over."""
    if folder.exists():
        return folder
    for copy in range(copies):
        target = folder / f"{copy:02}"
        target.mkdir(parents=True)
        for path in sorted(originals.rglob("*.pdf")):
            shutil.copy(path, target / path.name)
            if copy > 0:
                with open(target / path.name, "ab") as file:
                    file.write(f"\n%copy {copy}\n".encode())
    return folder


class NightlyChanges:
    """Ten files added, ten changed and ten removed each night, so that the number stays the same."""

    def __init__(self, folder: Path):
        self.folder, self.night = folder, 0
        self.chance = random.Random(1)

    def apply(self):
        self.night += 1
        files = sorted(self.folder.rglob("*.txt"))
        picked = self.chance.sample(files, 20)
        for number, path in enumerate(picked[:10]):
            text = path.read_text()
            path.unlink()
            new = self.folder / f"night{self.night:03}-{number}.txt"
            new.write_text(f"Night {self.night} document {number}\n\n" + with_own_words(text, f"{self.night}-{number}"))
        for path in picked[10:]:
            with open(path, "a") as file:
                file.write(f"\nzznight{self.night}\n")
