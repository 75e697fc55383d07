"""How time and memory grow with the number of documents: figures, exponents and a plot."""

import math
from pathlib import Path

FACTORS = (0.25, 0.5, 1, 2, 4)


def run(disarm, pdfs, plot: Path):
    import tempfile

    points = []
    whole = sorted(pdfs(4).rglob("*.pdf"))
    per_copy = len(whole) // 4
    for factor in FACTORS:
        with tempfile.TemporaryDirectory(dir=plot.parent) as folder:
            for path in whole[: int(per_copy * factor)]:
                (Path(folder) / f"{path.parent.name}-{path.name}").hardlink_to(path)
            cost = disarm.build(Path(folder), watch_memory=True)
            points.append((int(per_copy * factor), cost))
    print("\n## Growth: PDFs, first index\n\n| documents | wall s | CPU s | peak MB |\n|--:|--:|--:|--:|")
    for count, cost in points:
        print(f"| {count} | {cost.wall:.1f} | {cost.cpu:.1f} | {cost.peak_mb:.0f} |")
    for what in ("wall", "cpu", "peak_mb"):
        print(f"exponent of {what}: {exponent([(n, getattr(c, what)) for n, c in points]):.2f}")
    plot.write_text(svg(points))
    print(f"plot: {plot}")


def exponent(points) -> float:
    """Slope of the line through the logarithms, by least squares."""
    xs, ys = [math.log(x) for x, _ in points], [math.log(max(y, 1e-9)) for _, y in points]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys)) / sum((x - mean_x) ** 2 for x in xs)


def svg(points) -> str:
    width, height, margin = 640, 320, 48
    max_x = max(n for n, _ in points)
    max_cpu = max(c.cpu for _, c in points)
    max_mb = max(c.peak_mb for _, c in points) * 1.5

    def place(x, y, max_y):
        return (
            margin + (width - 2 * margin) * x / max_x,
            height - margin - (height - 2 * margin) * y / max(max_y, 1e-9),
        )

    def line(values, max_y, colour):
        dots = [place(x, y, max_y) for x, y in values]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in dots)
        circles = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in dots)
        return f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>{circles}'

    def text(x, y, content, anchor="middle", colour="#333"):
        return f'<text x="{x}" y="{y}" text-anchor="{anchor}" fill="{colour}">{content}</text>'

    base = height - margin
    ticks = "".join(text(place(n, 0, 1)[0], base + 16, n) for n, _ in points)
    parts = [
        f'<line x1="{margin}" y1="{base}" x2="{width - margin}" y2="{base}" stroke="#333"/>',
        ticks,
        text(width / 2, height - 10, "documents"),
        line([(n, c.cpu) for n, c in points], max_cpu, "#1f5fa8"),
        line([(n, c.peak_mb) for n, c in points], max_mb, "#b3541e"),
        text(margin, margin - 24, f"processor time, up to {max_cpu:.0f} s", "start", "#1f5fa8"),
        text(margin, margin - 8, f"peak memory, up to {max_mb / 1.5:.0f} MB", "start", "#b3541e"),
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'font-family="sans-serif" font-size="12">{"".join(parts)}</svg>\n'
    )
