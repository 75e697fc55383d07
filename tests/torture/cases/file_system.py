"""What folders hold beside documents."""

import os
import socket

from .text import resolution_bytes


def case_plain(folder):
    (folder / "401.txt").write_bytes(resolution_bytes(401))


def case_cycle_of_links(folder):
    (folder / "a").mkdir()
    (folder / "a" / "402.txt").write_bytes(resolution_bytes(402))
    os.symlink("..", folder / "a" / "up")
    os.symlink("a", folder / "b")


def case_links_to_nothing(folder):
    os.symlink("absent.pdf", folder / "broken.pdf")
    os.symlink("self.pdf", folder / "self.pdf")


def case_link_to_a_file(folder):
    (folder / "403.txt").write_bytes(resolution_bytes(403))
    os.symlink("403.txt", folder / "link.txt")


def case_named_pipe(folder):
    os.mkfifo(folder / "pipe.pdf")


def case_socket(folder):
    here = os.getcwd()
    os.chdir(folder)  # the names of sockets are short
    try:
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind("s.pdf")
    finally:
        os.chdir(here)


def case_link_to_a_device(folder):
    os.symlink("/dev/zero", folder / "zero.pdf")


def case_unreadable(folder):
    """Nothing to see for a user who may read everything: the runner leaves this case out then."""
    (folder / "closed").mkdir()
    (folder / "closed" / "404.txt").write_bytes(resolution_bytes(404))
    (folder / "405.txt").write_bytes(resolution_bytes(405))
    os.chmod(folder / "405.txt", 0)
    os.chmod(folder / "closed", 0)


def case_hidden(folder):
    (folder / ".406.txt").write_bytes(resolution_bytes(406))
    (folder / ".git").mkdir()
    (folder / ".git" / "407.txt").write_bytes(resolution_bytes(407))


def case_ignored(folder):
    (folder / ".disarmignore").write_text("*.bak\n/old/\n!kept.bak\n")
    (folder / "a.bak").write_bytes(resolution_bytes(408))
    (folder / "kept.bak").write_bytes(resolution_bytes(409))
    (folder / "old").mkdir()
    (folder / "old" / "410.txt").write_bytes(resolution_bytes(410))


def case_twins(folder):
    (folder / "411 a.txt").write_bytes(resolution_bytes(411))
    (folder / "411 b.txt").write_bytes(resolution_bytes(411))
    (folder / "412 a.txt").write_bytes(resolution_bytes(412))
    os.link(folder / "412 a.txt", folder / "412 b.txt")


def case_names_that_differ_in_case(folder):
    (folder / "a.txt").write_bytes(resolution_bytes(413))
    (folder / "A.txt").write_bytes(resolution_bytes(414))


def case_deep_folders(folder):
    deep = folder / "/".join(["d"] * 500)
    deep.mkdir(parents=True)
    (deep / "415.txt").write_bytes(resolution_bytes(415))


def case_sparse_file_of_8_gb(folder):
    with open(folder / "sparse.txt", "wb") as file:
        file.truncate(8 << 30)
    with open(folder / "sparse.pdf", "wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(8 << 30)
