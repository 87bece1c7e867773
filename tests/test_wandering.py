"""A person who presses and types at random is always answered and breaks nothing.

With every other seed no press can be answered any more: what would have come as a toast then stands
in a message.
"""

import random
from datetime import timedelta
from functools import cache
from pathlib import Path

import pytest
from aiohttp import web

from bot.demo import events
from bot.simulator.server import Simulator
from handlers.kit.texts import LANGUAGES, texts
from storage import chat_messages, digests, questions
from storage.announcements import drafting
from storage.announcements import records as announcements
from storage.database import Transaction
from storage.practices import submissions
from storage.practices.records import FIELDS, SubmissionKind
from storage.practices.submissions import NewPractice
from tests.dialogue import Network, Someone, plain, running_network
from tests.machines import times
from tests.reviews.steps import decides

TEXTS = (
    "/start", "/help", "/find", "/find customs", "/cancel", "/language", "/profile", "/admin",
    "/admin gul", "/skip", "/back", "/nonsense", "Amina", "Гүлнара Қ.", "Tajikistan", "Кеден",
    "customs uzbekistan", "🙂", "a" * 4096, "<b>x</b>", "\u202e", "mentoring, career", "yes", "-",
)  # fmt: skip
STEPS = 40


class LateAnswers(Simulator):
    """Takes every press for too old to be answered."""

    untold: tuple[str, ...] = ()
    """What presses would have been answered with since it was looked at last."""

    async def _bot_api(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["method"].lower() != "answercallbackquery":
            return await super()._bot_api(request)
        self.untold = (*self.untold, (await request.json()).get("text", ""))
        description = (
            "Bad Request: query is too old and response timeout expired or query ID is invalid"
        )
        refusal = {"ok": False, "error_code": 400, "description": description}
        return web.json_response(refusal, status=400)


def kind_of(seed: int) -> type[Simulator]:
    return LateAnswers if seed % 2 else Simulator


def answered(network: Network, someone: Someone) -> tuple[int, str, int]:
    """What changes where somebody is answered."""
    untold = network.simulator.untold if isinstance(network.simulator, LateAnswers) else ()
    answers = len(someone.person.answers) + len(untold)
    return len(someone.messages), str(someone.last), answers


def unreadable(network: Network, someone: Someone) -> list[str]:
    """What she was to be told by toasts, and can read nowhere."""
    if not isinstance(network.simulator, LateAnswers):
        return []
    untold, network.simulator.untold = network.simulator.untold, ()
    read = " ".join(m.get("text", "") + m.get("caption", "") for m in someone.messages)
    read = " ".join(read.split())
    return [text for text in untold if " ".join(text.split()).rstrip("…") not in read]


EVENT_TEXTS = (
    "/newevent", "/events", "/here 123456", "123456", "4.03 09:30", "tomorrow 10:00", "17:00",
    "31.04 10:00", "Bukhara, Hotel", "20", "0", "Kazakhstan 4, Uzbekistan 2", "09:30 Opening · A",
    "10:00-11:00 Session\n11:00 Closing", "https://example.org/x", "Gulnara", "/cancel", "/back",
    "Because.", "😀" * 100, "x" * 2000,
)  # fmt: skip


def refusals(network: Network) -> list[str]:
    """What Telegram refused, besides edits without a change."""
    return [call for call in network.simulator.refused if "not modified" not in call]


async def lost(network: Network) -> set[tuple[int, int]]:
    """Messages that a tidying would look for in vain, by chat and message id."""

    def noted(tx: Transaction) -> set[tuple[int, int]]:
        rows = tx.rows(
            """SELECT telegram_id, message_id FROM chat_messages
            JOIN members ON members.id = member_id"""
        )
        return {(row["telegram_id"], row["message_id"]) for row in rows}

    await network.settled()
    there = {
        (person.id, message_id)
        for person in network.world.people.values()
        for message_id in person.messages
    }
    return await network.db.read(noted) - there


async def begin(network: Network) -> None:
    """Forget the messages that have been cleared while people were made."""
    await chat_messages.record(network.db, (), tuple(await lost(network)))


@cache
def apologies() -> tuple[str, ...]:
    """How an apology begins in each language."""
    return tuple(plain("error-apology", code, code="")[:30] for code in LANGUAGES)


async def wander(
    network: Network,
    someone: Someone,
    chance: random.Random,
    words: tuple[str, ...] = TEXTS,
    first: str = "/start",
) -> None:
    """So many random steps; each gets an answer."""
    await someone.say(first)
    pressed: list[str] = []
    for _ in range(STEPS):
        before = answered(network, someone)
        kind = chance.random()
        keyboards = [m["reply_markup"]["inline_keyboard"] for m in someone.messages[-3:]
                     if m.get("reply_markup")]  # fmt: skip
        if kind < 0.6 and keyboards:
            presses = [b["callback_data"] for r in keyboards[-1] for b in r if "callback_data" in b]
            data = chance.choice(presses)
            pressed.append(data)
            await someone.forge(data)
        elif kind < 0.7 and pressed:
            await someone.forge(chance.choice(pressed))
        elif kind < 0.75:
            await someone.send(chance.choice(["photo", "sticker", "voice", "document"]))
        else:
            await someone.say(chance.choice(words))
        assert answered(network, someone) != before, "met with silence"
        assert not unreadable(network, someone), pressed[-3:]
        said = someone.last.get("text", "")
        assert not any(apology in said for apology in apologies()), pressed[-3:]


@pytest.mark.parametrize("seed", range(times(2)))
async def test_wanderers(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    entry = chance.choice(["open", "approval"])
    async with running_network(tmp_path, telegram=kind_of(seed), entry=entry) as network:
        for number in range(8):
            await network.member(f"Gulnara {number}x", chance.choice(["TJ", "UZ"]))
        people = [
            network.newcomer("Amina", phone=chance.choice(LANGUAGES)),
            await network.member("Nigina", language=chance.choice(LANGUAGES)),
            await network.coordinator("TJ", "Saule", language=chance.choice(LANGUAGES)),
            await network.admin(chance.choice(LANGUAGES)),
        ]
        await begin(network)
        for someone in people:
            await wander(network, someone, chance)
        refused = refusals(network)
        assert not refused
        assert not await lost(network)


@pytest.mark.parametrize("seed", range(times(2)))
async def test_wanderers_among_events(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    async with running_network(tmp_path, telegram=kind_of(seed), entry="open") as network:
        for number in range(6):
            await network.member(f"Gulnara {number}x", chance.choice(["TJ", "UZ"]), "customs")
        admin = await network.admin(chance.choice(LANGUAGES))
        own = (await admin.member()).id
        nigina = await network.member("Nigina", language=chance.choice(LANGUAGES))
        hers = (await nigina.member()).id
        await events.prepare(network.db, own, own, hers, network.clock.now())
        people = [
            nigina,
            await network.coordinator("TJ", "Saule", language=chance.choice(LANGUAGES)),
            admin,
            admin,
        ]
        await begin(network)
        for someone, first in zip(
            people, ("/events", "/events", "/admin", "/newevent"), strict=True
        ):
            await wander(network, someone, chance, EVENT_TEXTS, first)
            await network.pass_time(timedelta(days=chance.choice([0, 1, 7, 13, 14, 17])))
        refused = refusals(network)
        assert not refused
        assert not await lost(network)


PRACTICE_TEXTS = (
    "/practices", "/share", "/review", "/practices queue", "/practices таможня", "A help desk",
    "Long text. " * 300, "Call 8 701 123 45 67", "leadership, career", "/skip", "/back",
    "/cancel", "yes", "Because.", "https://example.org/x", "😀" * 100, "<b>x</b>",
    "/start p-nonsense",
)  # fmt: skip


@pytest.mark.parametrize("seed", range(times(2)))
async def test_wanderers_among_practices(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    async with running_network(tmp_path, telegram=kind_of(seed), entry="open") as network:
        admin = await network.admin(chance.choice(LANGUAGES))
        saule = await network.coordinator("TJ", "Saule", language=chance.choice(LANGUAGES))
        own, now = (await admin.member()).id, network.clock.now()
        for number in range(6):
            author = await network.member(f"Gulnara {number}x", "TJ")
            texts_of = {
                name: f"{name} {number} <b> queue " * 40 for name in FIELDS[SubmissionKind.PRACTICE]
            } | {"title": f"Practice {number}"}
            shared = NewPractice("en", texts_of, ("career",), None, number % 2 == 0, True)
            await submissions.share(network.db, (await author.member()).id, None, shared, now)
            if number % 2:
                await decides(network, own, "practice")
        people = [
            await network.member("Nigina", language=chance.choice(LANGUAGES)), saule, admin, saule,
        ]  # fmt: skip
        await begin(network)
        for someone, first in zip(
            people, ("/practices", "/review", "/admin", "/share"), strict=True
        ):
            await wander(network, someone, chance, PRACTICE_TEXTS, first)
            await network.pass_time(timedelta(days=chance.choice([0, 1, 3, 8])))
        refused = refusals(network)
        assert not refused
        assert not await lost(network)


ANNOUNCING_TEXTS = (
    "/announce", "/ask", "/settings", "/admin", "From Monday on the crossing opens at six.",
    "Long text. " * 300, "In May\nIn June", "tomorrow 10:00", "yesterday 10:00", "Customs",
    "https://example.org/x", "leadership", "/skip", "/back", "/cancel", "yes", "<b>x</b>",
)  # fmt: skip


@pytest.mark.parametrize("seed", range(times(2)))
async def test_wanderers_among_announcements(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    async with running_network(tmp_path, telegram=kind_of(seed), entry="open") as network:
        await announcements.set_approval_threshold(network.db, chance.choice([0, 50]))
        admin = await network.admin(chance.choice(LANGUAGES))
        saule = await network.coordinator("TJ", "Saule", language=chance.choice(LANGUAGES))
        now = network.clock.now()
        for number in range(6):
            other = await network.member(f"Gulnara {number}x", "TJ", seeks=("leadership",))
            own = (await other.member()).id
            await questions.ask(
                network.db, own, f"Question {number}?", "leadership", "en", False, now
            )
            await digests.choose_weekday(network.db, own, chance.randint(0, 6), now)
        for author in (admin, saule):
            await drafting.create(network.db, (await author.member()).id, "news", "ru", "Text", now)
        nigina = await network.member(
            "Nigina", language=chance.choice(LANGUAGES), offers=("leadership",)
        )
        await begin(network)
        for someone, first in (
            (saule, "/announce"), (admin, "/announce"), (admin, "/admin"), (nigina, "/settings"),
            (saule, "/announce"), (nigina, "/ask"),
        ):  # fmt: skip
            await wander(network, someone, chance, ANNOUNCING_TEXTS, first)
            await network.pass_time(timedelta(days=chance.choice([0, 1, 3, 8])))
        refused = refusals(network)
        assert not refused
        assert not await lost(network)


def test_every_language_has_an_apology_to_look_for() -> None:
    assert all(texts(code).plain("error-apology", code="X") for code in LANGUAGES)
