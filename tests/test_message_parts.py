"""Several updates that belong together have one effect and one answer: a split text, an album, an
edit.
"""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.simulator.world import FakeTelegram
from handlers.announcements.callbacks import EditText
from handlers.kit import forms
from handlers.kit.characters import units
from storage.announcements import records
from storage.kit import form_drafts
from tests.announcements.steps import label, writes
from tests.dialogue import Network, Someone, running_network
from tests.practices.steps import write
from tests.registration.steps import FORM, answered, begun

GIANT = "One sentence of it. " * 250  # 5,000 code units
CUTS = (4096, 2060)
"""Where clients cut: at the limit, or at the end of a paragraph after its half."""


async def pieces(someone: Someone, text: str, at: int, *, apart: bool) -> None:
    """She sends a text that her client cuts; the second part comes after the answer, or before."""
    sent = moment(someone)
    for part in (text[start : start + at] for start in range(0, len(text), at)):
        someone.network.world.write(someone.person, part.strip(), date=sent)
        if apart:
            await someone.network.settled()
    await someone.network.settled()


def moment(someone: Someone) -> int:
    """The date of all parts that she sends now, however long each of them takes to be answered."""
    return int(someone.network.world.now().timestamp())


def edit(someone: Someone, message_id: int, **content: Any) -> None:
    """Her client sends a message of hers with other words."""
    message = someone.person.messages[message_id]
    message |= {**content, "edit_date": message["date"] + 60}
    someone.network.world.push("edited_message", message)


def own(someone: Someone) -> int:
    """Her newest message."""
    return max(n for n, m in someone.person.messages.items() if not m["from"]["is_bot"])


def screens_with(someone: Someone, text: str) -> int:
    return sum(text in m.get("text", "") for m in someone.messages)


async def asked_for_text(network: Network) -> Someone:
    admin = await network.admin()
    await admin.say("/announce")
    await admin.press(label(admin, "announcement-new"))
    await admin.press(forms.Choose("announcement", "kind", "news"))
    await admin.press(forms.Choose("announcement", "language", "en"))
    return admin


@pytest.mark.parametrize("apart", [True, False])
@pytest.mark.parametrize("at", CUTS)
async def test_a_text_too_long_is_refused_whole(network: Network, at: int, apart: bool) -> None:
    admin = await asked_for_text(network)
    before = len(admin.messages)
    await pieces(admin, GIANT, at, apart=apart)
    parts = -(-len(GIANT) // at)
    assert admin.reads("form-too-long", length=len(GIANT.strip()), most=3600) or parts > 2
    assert admin.reads("announcement-ask-text")
    assert len(admin.messages) == before + 1, "one answer to one act"
    draft = await form_drafts.of(network.db, (await admin.member()).id, "announcement")
    assert draft is not None and "text" not in draft.answers and draft.field == "text"
    await admin.say("At six.")
    assert admin.reads("announcement-review", kind="News", language="English")


@pytest.mark.parametrize("apart", [True, False])
async def test_a_text_that_fits_is_taken_whole(network: Network, apart: bool) -> None:
    admin = await asked_for_text(network)
    text = "One sentence of it. " * 160
    bold = [{"type": "bold", "offset": 0, "length": 3}]
    sent = moment(admin)
    network.world.write(admin.person, text[:2100].strip(), bold, date=sent)
    if apart:
        await network.settled()
    network.world.write(admin.person, text[2100:].strip(), bold, date=sent)
    await network.settled()
    draft = await form_drafts.of(network.db, (await admin.member()).id, "announcement")
    assert draft is not None and draft.field is None
    taken = str(draft.answers["text"])
    assert taken.count("<b>One</b>") == 2
    assert taken.count("sentence of it.") == 160
    assert screens_with(admin, "One sentence") == 1


async def test_a_text_of_one_question_waits_for_its_rest(network: Network) -> None:
    admin = await network.admin()
    id = await writes(admin)
    await admin.forge(EditText(id, "en"))
    before = await texts_of(network, admin, id)
    text = "One sentence of it. " * 150
    sent = moment(admin)
    network.world.write(admin.person, text[:2100].strip(), date=sent)
    await network.settled()
    assert admin.reads("form-more-or-next")
    assert await texts_of(network, admin, id) == before
    network.world.write(admin.person, text[2100:].strip(), date=sent)
    await network.settled()
    await admin.press(forms.Next("announcetext", "text"))
    assert (await texts_of(network, admin, id))["en"].count("sentence of it.") == 150
    # Too long together: what there was stays.
    before = await texts_of(network, admin, id)
    await admin.forge(EditText(id, "en"))
    await pieces(admin, GIANT, 2600, apart=True)
    assert admin.reads("form-too-long", length=len(GIANT.strip()), most=3600)
    await admin.press(forms.Next("announcetext", "text"))
    assert await texts_of(network, admin, id) == before


async def texts_of(network: Network, admin: Someone, id: int) -> dict[str, str]:
    seen = await records.seen_by(network.db, id, (await admin.member()).id, "en")
    assert seen is not None
    return dict(seen.announcement.texts)


async def test_a_restart_in_between_changes_nothing(tmp_path: Path) -> None:
    world: FakeTelegram
    async with running_network(tmp_path) as network:
        world = network.world
        admin = await asked_for_text(network)
        sent = moment(admin)
        network.world.write(admin.person, GIANT[:4096].strip(), date=sent)
        await network.settled()
        assert admin.reads("form-too-long", length=units(GIANT[:4096].strip()), most=3600)
    async with running_network(tmp_path, world) as network:
        admin = Someone(network, admin.person, "en")
        network.world.write(admin.person, GIANT[4096:].strip(), date=sent)
        await network.settled()
        assert admin.reads("form-too-long", length=len(GIANT.strip()), most=3600)


async def test_the_tail_of_a_long_text_is_no_name(network: Network) -> None:
    amina = await begun(network)
    await pieces(amina, GIANT + "Amina K.", 4096, apart=False)
    assert amina.reads("registration-ask-name")
    await amina.say("Amina K.")
    assert amina.reads("registration-ask-country")


async def test_a_part_of_a_practice_is_refused_whole(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    await write(amina)
    member = (await amina.member()).id
    before = await form_drafts.of(network.db, member, "practice")
    assert before is not None
    await amina.press("Change")
    await amina.press(forms.Change("practice", "problem"))
    await pieces(amina, GIANT, 2600, apart=True)
    assert amina.reads("form-too-long", length=len(GIANT.strip()), most=3000)
    after = await form_drafts.of(network.db, member, "practice")
    assert after is not None and after.answers["problem"] == before.answers["problem"]


async def test_two_texts_that_are_two_acts(network: Network) -> None:
    admin = await asked_for_text(network)
    await admin.say(GIANT[:4000].strip())
    network.clock.advance(timedelta(seconds=30))
    await admin.say("At six.")
    assert admin.reads("announcement-review", kind="News", language="English")


async def test_a_long_text_outside_of_a_form_is_answered_once(network: Network) -> None:
    amina = await network.member()
    await amina.say("/start")
    before = len(amina.messages)
    await pieces(amina, GIANT, 4096, apart=False)
    assert len(amina.messages) == before + 1


# Albums


def album(someone: Someone, kind: str, captions: list[str | None], **extra: Any) -> None:
    for caption in captions:
        words = {"caption": caption} if caption else {}
        someone.network.world.send(someone.person, kind, media_group_id="A1", **words, **extra)


async def test_an_album_is_answered_once(network: Network) -> None:
    amina = await network.member()
    await amina.say("/start")
    before = len(amina.messages)
    album(amina, "photo", [None] * 10)
    await network.settled()
    assert len(amina.messages) == before + 1
    assert amina.reads("fallback-wordless")


@pytest.mark.parametrize("at", [0, 2, 3])
async def test_the_words_of_an_album_are_an_answer(network: Network, at: int) -> None:
    amina = await begun(network)
    before = len(amina.messages)
    album(amina, "photo", ["Amina K." if n == at else None for n in range(4)])
    await network.settled()
    assert amina.reads("registration-ask-country")
    assert amina.reads("form-words-only")
    assert len(amina.messages) == before + 1


async def test_an_album_without_words_is_asked_about_once(network: Network) -> None:
    amina = await begun(network)
    before = len(amina.messages)
    album(amina, "photo", [None] * 4)
    await network.settled()
    assert amina.reads("form-text-only")
    assert len(amina.messages) == before + 1


@pytest.mark.parametrize("at", [0, 3])
async def test_of_an_album_the_first_file_is_taken(network: Network, at: int) -> None:
    amina = await network.member("Amina", "TJ")
    await write(amina)
    await amina.press("Change")
    await amina.press(forms.Change("practice", "file"))
    before = len(amina.messages)
    album(amina, "document", ["Our slides" if n == at else None for n in range(4)])
    await network.settled()
    assert amina.reads("form-first-of-several")
    assert len(amina.messages) == before + 1
    draft = await form_drafts.of(network.db, (await amina.member()).id, "practice")
    assert draft is not None
    first = min(network.world.files)
    assert draft.answers["file"] == f"document:{first}:Our slides"


@pytest.mark.parametrize("at", [0, 1, 3])
async def test_a_restart_amid_an_album_changes_nothing(tmp_path: Path, at: int) -> None:
    captions = ["Amina K." if n == at else None for n in range(4)]
    async with running_network(tmp_path) as network:
        world = network.world
        amina = await begun(network)
        album(amina, "photo", captions[:2])
        await network.settled()
        told = len(amina.messages)
    async with running_network(tmp_path, world) as network:
        amina = Someone(network, amina.person, "en")
        album(amina, "photo", captions[2:])
        await network.settled()
        assert amina.reads("registration-ask-country")
        assert len(amina.messages) == told, "one act is answered once"


@pytest.mark.parametrize("at", [0, 3])
async def test_a_restart_amid_an_album_of_files(tmp_path: Path, at: int) -> None:
    captions = ["Our slides" if n == at else None for n in range(4)]
    async with running_network(tmp_path) as network:
        world = network.world
        amina = await network.member("Amina", "TJ")
        await write(amina)
        await amina.press("Change")
        await amina.press(forms.Change("practice", "file"))
        album(amina, "document", captions[:2])
        await network.settled()
        told = len(amina.messages)
    async with running_network(tmp_path, world) as network:
        amina = Someone(network, amina.person, "en")
        album(amina, "document", captions[2:])
        await network.settled()
        assert amina.reads("form-first-of-several")
        assert len(amina.messages) == told
        draft = await form_drafts.of(network.db, (await amina.member()).id, "practice")
        assert draft is not None
        assert draft.answers["file"] == f"document:{min(world.files)}:Our slides"


# Edits


async def test_an_answer_is_edited(network: Network) -> None:
    amina = await begun(network)
    await amina.say("Amnia K.")
    name = own(amina)
    edit(amina, name, text="Amina K.")
    await network.settled()
    assert amina.reads("form-edited")
    assert amina.reads("registration-ask-country")
    await amina.press(forms.Back(FORM, "country"))
    assert amina.reads("form-now", value="Amina K.")


async def test_a_refused_answer_is_edited(network: Network) -> None:
    amina = await begun(network)
    await amina.say("12345")
    edit(amina, own(amina), text="Amina K.")
    await network.settled()
    assert amina.reads("registration-ask-country")


async def test_an_answer_is_edited_into_what_cannot_be_taken(network: Network) -> None:
    amina = await begun(network)
    await amina.say("Amina K.")
    edit(amina, own(amina), text="...")
    await network.settled()
    assert amina.reads("form-letters-needed")
    assert amina.reads("registration-ask-name")
    assert amina.reads("form-now", value="Amina K.")


async def test_an_update_that_changes_nothing_she_sees(network: Network) -> None:
    amina = await begun(network)
    await amina.say("Amina K.")
    before = len(amina.messages)
    edit(amina, own(amina))
    await network.settled()
    assert len(amina.messages) == before


async def test_an_edit_after_it_was_sent_tells_where_to_change_it(open_network: Network) -> None:
    amina = await begun(open_network)
    await amina.say("Amnia K.")
    name = own(amina)
    await amina.press(forms.Back(FORM, "country"))
    await amina.press(forms.Next(FORM, "name"))
    for press in (
        forms.Choose(FORM, "country", "TJ"), forms.Choose(FORM, "sector", "customs"),
        *(forms.Next(FORM, one) for one in ("institution", "position", "offers", "seeks")),
        forms.Submit(FORM),
    ):  # fmt: skip
        await amina.press(press)
    edit(amina, name, text="Amina K.")
    await open_network.settled()
    assert amina.reads("form-edited-where", where="/profile")
    profile = await amina.profile()
    assert profile is not None and profile.name == "Amnia K."


async def test_a_message_of_a_long_text_is_edited(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    await write(amina)
    await amina.press("Change")
    await amina.press(forms.Change("practice", "problem"))
    more = " Every car was written down." * 30
    await amina.say(f"First we coutned.{more}")
    first = own(amina)
    await amina.say("Then we wrote it down.")
    edit(amina, first, text=f"First we counted.{more}")
    await network.settled()
    assert amina.reads("form-edited")
    await amina.press(forms.Next("practice", "problem"))
    draft = await form_drafts.of(network.db, (await amina.member()).id, "practice")
    assert draft is not None
    assert draft.answers["problem"] == f"First we counted.{more}\nThen we wrote it down."


async def test_an_edited_search_searches_again(network: Network) -> None:
    amina = await network.member()
    await network.member("Gulnora Karimova", "UZ")
    await amina.say("Gulnrrra")
    before = len(amina.messages)
    edit(amina, own(amina), text="Gulnora")
    await network.settled()
    assert len(amina.messages) == before + 1
    assert any("Gulnora" in label for label in amina.labels)


async def test_an_edited_command_does_nothing(network: Network) -> None:
    amina = await begun(network)
    await answered(amina)
    await amina.say("/help")
    before = len(amina.messages)
    edit(amina, own(amina), text="/cancel")
    await network.settled()
    assert len(amina.messages) == before


async def test_what_she_sends_after_the_answer_is_answered(network: Network) -> None:
    """Within the same second too: it is the rest of nothing."""
    amina = await network.member()
    await amina.say(GIANT[:4096].strip())
    for send in (lambda: amina.say("Gulnora"), lambda: amina.send("photo")):
        before = len(amina.messages)
        await send()
        assert len(amina.messages) > before
