"""What keyboards and clients add to a text is understood, and what does harm is refused."""

from dataclasses import fields as fields_of
from datetime import timedelta
from typing import Any

import pytest

from handlers.kit import forms
from handlers.kit.buttons import _PRESSES, MAX_INTEGER, unpack
from storage import questions
from tests.dialogue import Network, Someone
from tests.events.steps import code_of, ready
from tests.practices.steps import write
from tests.questions.steps import asks
from tests.registration.steps import FORM, begun
from tests.reviews.steps import opens


@pytest.mark.parametrize(
    "shape", ["{0} {1}", "код {0}{1}", "{0}-{1}.", "\u200e{0}{1}", "/here {0} {1}"]
)
async def test_a_door_code_as_it_is_typed(network: Network, shape: str) -> None:
    amina = await network.member("Amina", "TJ")
    admin, event_id = await ready(network, amina)
    await network.pass_time(timedelta(days=1))
    code = await code_of(admin, event_id)
    await amina.say(shape.format(code[:3], code[3:]))
    assert amina.reads("event-checkin-notice-welcome")


async def test_a_door_code_in_other_digits(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    admin, event_id = await ready(network, amina)
    await network.pass_time(timedelta(days=1))
    code = await code_of(admin, event_id)
    await amina.say("".join("۰۱۲۳۴۵۶۷۸۹"[int(one)] for one in code))
    assert amina.reads("event-checkin-notice-welcome")


@pytest.mark.parametrize(
    "name", ["\u3164", "\u3164 \u3164", "\uffa0", "\u115f\u1160", "\u2800", "ʼ", "👩‍⚖️"]
)
async def test_a_blank_is_no_name(network: Network, name: str) -> None:
    amina = await begun(network)
    await amina.say(name)
    assert amina.reads("form-letters-needed")
    assert amina.reads("registration-ask-name")


@pytest.mark.parametrize("name", ["گل‌نار احمدی", "Amina 👩‍⚖️ K.", "Amina \U0001fae9"])
async def test_a_name_stays_as_it_is_seen(network: Network, name: str) -> None:
    amina = await begun(network)
    await amina.say(name)
    await amina.press(forms.Back(FORM, "country"))
    assert amina.reads("form-now", value=name)


async def at_file(network: Network) -> Someone:
    amina = await network.member("Amina", "TJ")
    await write(amina)
    await amina.press("Change")
    await amina.press(forms.Change("practice", "file"))
    return amina


async def test_a_pdf_without_a_name_is_a_pdf(network: Network) -> None:
    amina = await at_file(network)
    file = network.world.keep("", "application/pdf", b"%PDF")
    content: dict[str, Any] = {
        "file_id": file.file_id,
        "file_unique_id": "U",
        "mime_type": file.mime,
    }
    network.world.send(amina.person, "contact", document=content)
    await network.settled()
    assert not amina.reads("form-file-kind")
    assert "file.pdf" in amina.screen


@pytest.mark.parametrize("kind", ["voice", "sticker"])
async def test_a_recording_is_no_file(network: Network, kind: str) -> None:
    amina = await at_file(network)
    await amina.send(kind)
    assert amina.reads("form-file-not-recording")


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("ru-RU", "ru"),
        ("kk-KZ", "kk"),
        ("uz-latn", "uz"),
        ("tg_TJ", "tg"),
        ("pt-br", "en"),
        (None, "en"),
    ],
)
async def test_a_command_in_a_group_is_answered_in_her_language(
    network: Network, code: str | None, language: str
) -> None:
    group = {"id": -100500, "type": "supergroup", "title": "A group"}
    person = network.newcomer(phone=code).person
    network.world.people[-100500] = person
    person.started = True
    network.world.push(
        "message",
        {"message_id": 9, "date": 0, "chat": group, "from": person.user(), "text": "/start"},
    )
    await network.settled()
    assert Someone(network, person, language).reads("fallback-private")


async def test_a_long_text_keeps_nothing_unseen(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    await write(amina)
    await amina.press("Change")
    await amina.press(forms.Change("practice", "problem"))
    await amina.say("We counted. " * 60)
    for _ in range(3):
        await amina.say("\u200b\u2063" * 500)
        assert amina.reads("form-letters-needed")
    await amina.press(forms.Next("practice", "problem"))
    assert "We counted." in amina.screen


async def test_numbers_that_no_button_has(network: Network) -> None:
    """Every button with numbers at and beyond the edge is answered, and nothing fails. Beyond it
    none is a press, so that one is enough of those to send.
    """
    admin = await network.admin()
    await admin.say("/start")
    beyond = ""
    for prefix, press in sorted(_PRESSES.items()):
        kinds = [str(one.type) for one in fields_of(press)]  # type: ignore[arg-type]
        for number in (MAX_INTEGER, -MAX_INTEGER, 2**63):
            parts = [
                str(number) if "int" in kind else "0" if "bool" in kind else "en" for kind in kinds
            ]
            if any("int" in kind for kind in kinds):
                data = ":".join((prefix, *parts))
                if abs(number) > MAX_INTEGER:
                    assert unpack(data) is None, data
                    beyond = data
                    continue
                await admin.forge(data)
                assert "Something went wrong" not in admin.screen, (prefix, number)
    await admin.forge(beyond)
    assert "Something went wrong" not in admin.inbox


async def test_a_question_taken_back_is_not_read_by_reviewers(network: Network) -> None:
    amina = await network.member("Amina", "TJ")
    saule = await network.coordinator("TJ")
    id = await asks(amina, "How do you keep the lists?")
    await opens(saule, "question", id)
    assert "How do you keep the lists?" in saule.screen
    await questions.withdraw(network.db, id, (await amina.member()).id, network.clock.now())
    await opens(saule, "question", id)
    assert "How do you keep the lists?" not in saule.screen
