"""Bundles: what is in them, what never is, and that none is larger than a slow network carries."""

import io
import random
import zipfile
from dataclasses import replace

import pytest

from handlers.bundles.archives import LARGEST, archive
from handlers.kit.texts import LANGUAGES, texts
from storage.board.records import EntryKind, EntryText
from storage.bundles.contents import Contents
from storage.kit.taxonomy import TOPICS
from tests.events.screens import events_of
from tests.screens import NOW

LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюяabcdefghijklmnopqrstuvwxyz"


def entry(number: int, length: int) -> EntryText:
    """An entry that hardly gets smaller when it is packed."""
    noise = random.Random(number)
    text = " ".join(
        "".join(noise.choice(LETTERS) for _ in range(8)) for _ in range(length // 9)
    )  # fmt: skip
    return EntryText(
        EntryKind.OPPORTUNITY, "grant", f"Entry {number}", text, "Officers", (), LANGUAGES,
        TOPICS[:1], NOW, is_named=False,
    )  # fmt: skip


def files(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        assert packed.testzip() is None
        return {name: packed.read(name).decode("utf-8-sig") for name in packed.namelist()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_bundle_that_is_too_large_leaves_out_the_last_and_says_so(language: str) -> None:
    # As large as it may really be in one language; a smaller one is packed sooner.
    largest, length = (LARGEST, 4_000) if language == "kk" else (LARGEST // 5, 800)
    entries = [entry(number, length) for number in range(60)]
    whole = Contents((), (), entries, None, ())
    t = texts(language)
    made = archive(t, "Kurak", "", whole, NOW, largest)
    assert len(made.file.content) <= largest and 0 < made.left_out < 60
    found = files(made.file.content)
    said = t.plain("bundle-left-out", count=made.left_out)
    assert said in found["kurak.txt"] and said in found["kurak.html"]
    assert "Entry 0" in found["kurak.html"] and "Entry 59" not in found["kurak.html"]
    assert t.plain("bundle-answers").split("\n")[0] in found["answers.txt"]
    small = archive(t, "Kurak", "", replace(whole, entries=entries[:3]), NOW, largest)
    assert small.left_out == 0 and small.file.content != made.file.content


def test_contacts_and_markup_do_not_leave_the_network() -> None:
    told = replace(
        entry(1, 90), title="<b>Grant</b> & more", what="Call +992 93 123 45 67 or a@example.tj",
    )  # fmt: skip
    event = next(events_of("Workshop & <i>talk</i>"))
    made = archive(
        texts("en"), "Kurak", "", Contents((event,), (), (told,), None, ()), NOW
    )  # fmt: skip
    found = files(made.file.content)
    page, said = found["kurak.html"], found["kurak.txt"]
    for text in (page, said):
        assert "93 123" not in text and "a@example.tj" not in text
    assert "&lt;b&gt;Grant&lt;/b&gt; &amp; more" in page and "<script" not in page
    assert any(name.endswith(".ics") for name in found)
    assert "BEGIN:VEVENT" in found[f"event-{event.id}.ics"]
