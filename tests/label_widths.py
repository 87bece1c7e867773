"""Writes the widths of characters by which labels are measured: `python -m tests.label_widths`.

They are those of DejaVu Sans, which comes with matplotlib. Reading the font would cost the bot
five megabytes and the first answer a few hundredths of a second.
"""

import json
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont

from handlers.kit.label_widths import EM, TABLE


def table() -> str:
    """The characters of each advance width, in units of which EM are the font size, as JSON."""
    matplotlib = find_spec("matplotlib")
    assert matplotlib is not None and matplotlib.origin is not None
    file = Path(matplotlib.origin).parent / "mpl-data" / "fonts" / "ttf" / "DejaVuSans.ttf"
    characters: dict[int, list[str]] = {}
    with TTFont(file, lazy=True) as opened:
        font: Any = opened  # its tables have no types
        metrics = font["hmtx"].metrics
        assert font["head"].unitsPerEm == EM
        for code, glyph in sorted(font.getBestCmap().items()):
            characters.setdefault(metrics[glyph][0], []).append(chr(code))
    rows = {width: "".join(some) for width, some in sorted(characters.items())}
    return json.dumps(rows, indent=0) + "\n"


if __name__ == "__main__":
    TABLE.write_text(table(), "ascii")
