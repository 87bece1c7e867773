"""`kurak export` gives away what the network knows, and nothing about anybody in it."""

import io
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from bot import export
from tests.dialogue import running_network
from tests.events.steps import attended
from tests.practices.steps import TITLE, in_library


def cells(file: Path) -> list[list[Any]]:
    book = openpyxl.load_workbook(io.BytesIO(file.read_bytes()))
    return [[cell.value for cell in row] for sheet in book for row in sheet.iter_rows()]


async def test_everything_that_is_not_personal(tmp_path: Path) -> None:
    to = tmp_path / "files"
    async with running_network(tmp_path) as network:
        await in_library(network, named="yes")
        guests = [await network.member(f"Gulbahor{number}") for number in range(6)]
        await attended(network, *guests[:3], title="Workshop on trade", place="Secret Street 5")
        await network.db.write(
            lambda tx: tx.execute("UPDATE event_texts SET description = 'Prices: zoom.us/j/83Aa'")
        )
        # Beside the running bot.
        written = list(export.export(network.settings, to, network.clock.now()))
        people = list(network.world.people.values())
    assert {file.name for file in written} == {
        "settings.json", "events.xlsx", "members.xlsx", "practices.xlsx",
        *(f"practices.{language}.md" for language in ("en", "ru", "kk", "ky", "tg", "tk", "uz")),
    }  # fmt: skip
    (event,) = [row for row in cells(to / "events.xlsx") if row[0] == "Workshop on trade"]
    assert event[1] == "Prices" and event[3] == "published"
    assert event[7:] == [20, "<5", 0]
    assert TITLE in (to / "practices.en.md").read_text()
    members = {row[0]: row[1] for row in cells(to / "members.xlsx")}
    assert members["Tajikistan"] == 5, "eight, rounded down"
    told = json.loads((to / "settings.json").read_text())
    assert told["settings"]["network"]["entry"] == "approval"
    assert told["lists"]["countries"]["KZ"]["en"] == "Kazakhstan"
    everything = " ".join(
        str(cells(file)) if file.suffix == ".xlsx" else file.read_text() for file in written
    )
    for person in people:
        assert str(person.id) not in everything
        assert not person.username or person.username not in everything
    for name in ("Gulbahor", "Amina", "Saule", "Secret Street", network.settings.token):
        assert name not in everything, name
    with pytest.raises(FileExistsError):
        list(export.export(network.settings, to, network.clock.now()))
