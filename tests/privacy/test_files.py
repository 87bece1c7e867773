"""All her data as files: whole, readable, and nobody else's."""

import json
from datetime import timedelta
from html.parser import HTMLParser
from typing import Any

import pytest

from handlers.kit.navigation import Privacy
from handlers.kit.texts import LANGUAGES, texts
from handlers.privacy import files
from handlers.privacy.callbacks import GetData
from storage.features import PERSONAL_DATA
from storage.kit import personal_data
from storage.privacy import LIMIT
from tests.dialogue import Network, Someone
from tests.screens import HOSTILE, NOW
from tests.storage.machine import START


def documents(someone: Someone) -> dict[str, bytes]:
    found: dict[str, Any] = {}
    for message in someone.messages:
        if "document" in message:
            document = message["document"]
            world = someone.network.world
            found[document["file_name"]] = world.files[document["file_id"]].content
    return found


async def test_she_gets_all_of_it_twice(network: Network) -> None:
    amina = await network.member("Amina Saparova", institution="Bureau <b>X</b>")
    other = await network.member("Zulmira Other")
    await other.say("/start")
    await amina.say("/find Zulmira")
    await amina.say("/privacy")
    await amina.press(GetData())
    found = documents(amina)
    told = json.loads(found["my-data.json"])
    own = (await amina.member()).id
    whole = await personal_data.export(network.db, own)
    assert set(told["data"]) == set(whole)
    assert told["data"]["members.id"][0]["name"] == "Amina Saparova"
    page = found["my-data.html"].decode()
    assert "Amina Saparova" in page
    assert "Bureau &lt;b&gt;X&lt;/b&gt;" in page
    assert "Zulmira Other" not in page + found["my-data.json"].decode()
    assert "http" not in page
    assert "<script" not in page
    assert 'lang="en"' in page


async def test_not_too_often_in_a_day(network: Network) -> None:
    amina = await network.member()
    await amina.say("/privacy")
    for _ in range(LIMIT.times):
        await amina.press(GetData())
    count = len(amina.messages)
    await amina.press(GetData())
    assert "privacy-file-later" and len(amina.messages) == count + 1
    assert amina.sees(Privacy()) or amina.reads("privacy-title")
    network.clock.advance(LIMIT.period + timedelta(seconds=1))
    await amina.press(GetData())
    assert "document" in amina.last


async def test_a_newcomer_gets_it_too(network: Network) -> None:
    someone = network.newcomer()
    await someone.say("/start")
    await someone.press("English")
    await someone.say("/privacy")
    await someone.press(GetData())
    assert "members.id" in json.loads(documents(someone)["my-data.json"])["data"]


def test_every_column_has_a_label_or_is_named_as_technical() -> None:
    known = set(files.LABELS) | files.TECHNICAL
    for column in PERSONAL_DATA.columns:
        names = [part.split()[-1].rpartition(".")[2] for part in column.exports.split(",") if part]
        for name in names:
            if name.isidentifier():
                assert name in known, f"{column.name}: {name} has no label in files.LABELS"


class Whole(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_sound_in_every_language_with_any_text(language: str) -> None:
    rows = [
        {"name": text, "country": "KZ", "sector": "media", "status": "member", "language": "kk",
         "joined_at": START, "weekday": 3, "is_named": 1, "side": "offers", "kind": "practice",
         "requester_contact": "email:a@b.kz", "answers": json.dumps({"note": text})}
        for text in HOSTILE
    ]  # fmt: skip
    page = files.page(texts(language), HOSTILE[0], {"members.id": rows}, "Asia/Almaty", NOW)
    reader = Whole()
    reader.feed(page.decode())
    assert reader.open == []
    assert b"<b>A</b>" not in page
    json.loads(files.machine_readable({"members.id": rows}, NOW))


def test_a_ready_note_and_an_answer_are_in_her_language() -> None:
    t = texts("ru")
    record = {"note": "introduction-opening-question", "first_answer": "no"}
    page = files.page(t, "Kurak", {"proposals.first_id": [record]}, "Asia/Almaty", NOW).decode()
    for said in (t.plain("introduction-opening-question"), t.plain("privacy-value-no")):
        assert said in page
    assert "introduction-opening" not in page
