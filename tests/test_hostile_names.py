"""A part of the walk that `python -m tests.hostile_names` makes; the screens are those of
`tests/test_screens.py`.
"""

from pathlib import Path

from tests.hostile_names import NAMES, Found, read_file, walk


async def test_no_name_does_harm(tmp_path: Path) -> None:
    found = Found()
    await walk(found, tmp_path, ["tg"], every=29)
    assert found.counts["presses"] > 50
    assert found.files["docx"] and found.files["xlsx"] and found.files["md"]
    assert not found.harm


def test_harm_would_be_seen() -> None:
    found = Found()
    read_file(found, "a.html", f"<p>{NAMES[0]}</p>".encode())
    read_file(found, "a.ics", "\u202eA".encode())
    found.read("here", "<b>A</b>")
    found.read("here", NAMES[0], ["underline"])
    assert len(found.tags) == 3 and len(found.bidi) == 1
    found = Found()
    for name in NAMES:
        found.read("here", name)
    assert not found.harm
