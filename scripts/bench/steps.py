"""The command line that all measurements share: what is measured, where, and which steps."""

import argparse


def run(make_bench, description: str, steps: tuple[str, ...], options: dict[str, object]):
    """Calls the named steps of `make_bench(arguments)`, by default all. `options` are those of this measurement with
    their defaults; None makes one required."""
    parser = argparse.ArgumentParser(description=description)
    for name, default in {"work": None, "shared": None, "rounds": 5, **options}.items():
        kind = str if default is None else type(default)
        parser.add_argument(f"--{name}", required=default is None, default=default, type=kind)
    parser.add_argument("step", nargs="*", choices=[*steps, []], default=list(steps))
    arguments = parser.parse_args()
    bench = make_bench(arguments)
    for step in arguments.step:
        getattr(bench, step)()
