"""Cases that take minutes."""


def case_gigabyte_in_one_line(folder):
    words = b"disarmament of small arms and light weapons " * 24_000
    with open(folder / "line.txt", "wb") as file:
        for _ in range(1024):
            file.write(words)
