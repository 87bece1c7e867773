"""The ways to meet a member, and what they show and cost."""

import functools
import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any
from unittest import mock

from handlers.directory import OpenCard, PickCountry, PickTopic, SearchTopic, ShowResults
from handlers.events.callbacks import OpenEvent, ShowList
from handlers.introductions.callbacks import (
    AskAuthor,
    AskContact,
    BlockMember,
    EditNote,
    GiveAnotherContact,
    MoreActions,
    OpenRequest,
    PickSecond,
    ProposeContact,
    WithdrawRequest,
    WriteMessage,
)
from handlers.kit.buttons import Press
from handlers.kit.context import MemberDatabase
from handlers.kit.navigation import Events, News, Requests
from handlers.practices.callbacks import ReadPractice
from handlers.questions import OpenQuestion, ReplyToQuestion
from storage import digests
from storage.database import Transaction
from storage.database.sqlite import SqliteTransaction
from storage.kit import personal_data
from tests.dialogue import Someone

STATES = ("left", "hidden", "suspended", "blocked")
"""Why she is not met. Whoever has left is as absent as somebody who never was there."""


@dataclass(frozen=True, slots=True)
class Ids:
    """What a viewer may have seen of her: her number, their request, her question, the viewer's
    question that she answered, her best practice, and an event to which both come.
    """

    member: int
    request: int
    question: int
    asked: int
    practice: int
    event: int


TYPED = (
    "/start", "/find", "Amina", "/find Amina", "Amina Karimova", "customs", "Tajikistan",
    "customs Tajikistan", "/requests", "/people", "/news", "/events", "/practices", "/ask",
)  # fmt: skip
"""What a viewer types: searches by name, country and field, lists, numbers."""


def presses(ids: Ids) -> tuple[Press, ...]:
    """Buttons that she may have kept from before, or forged."""
    return (
        OpenCard(ids.member, None, None, 0, None),
        AskContact(ids.member),
        OpenRequest(ids.request),
        MoreActions(ids.request),
        WriteMessage(ids.request),
        EditNote(ids.request),
        GiveAnotherContact(ids.request),
        PickSecond(ids.request, 0),
        ProposeContact(ids.request, ids.member),
        WithdrawRequest(ids.request),
        BlockMember(ids.request),
        Requests("known", 0),
        Requests("out", 0),
        ReplyToQuestion(ids.question),
        OpenQuestion(ids.asked, 0),
        ReadPractice(ids.practice, "main", 0, None),
        AskAuthor("practice", ids.practice),
        OpenEvent(ids.event),
        ShowList(ids.event, 0),
        PickCountry(None),
        PickTopic("offers", 0),
        SearchTopic("leadership", "offers"),
        ShowResults("TJ", None, 0, None),
        ShowResults("TJ", "customs", 0, None),
        ShowResults(None, "customs", 0, None),
        Events("coming", 0, None, None),
        News(0),
    )


_recording = threading.local()


def _noting(method: Callable[..., Any]) -> Callable[..., Any]:
    def run(self: Transaction, sql: str, *values: Any) -> Any:
        statements: list[str] | None = getattr(_recording, "statements", None)
        if statements is not None:
            statements.append(" ".join(sql.split()))
        return method(self, sql, *values)

    return run


@dataclass(slots=True)
class Recorder:
    """The statements of handlers since they were taken last."""

    statements: list[str] = field(default_factory=list[str])

    def take(self) -> list[str]:
        taken = list(self.statements)
        self.statements.clear()
        return taken

    def during(self, method: Callable[..., Any]) -> Callable[..., Any]:
        """A way to run work that notes its statements."""

        def noted(work: Callable[[Transaction], Any], tx: Transaction) -> Any:
            _recording.statements = self.statements
            try:
                return work(tx)
            finally:
                _recording.statements = None

        async def run(db: MemberDatabase, work: Callable[[Transaction], Any]) -> Any:
            return await method(db, functools.partial(noted, work))

        return run


@contextmanager
def recorded() -> Generator[Recorder]:
    """Note the statements that handlers execute, while this is open; not those of jobs."""
    recorder = Recorder()
    with ExitStack() as patched:
        for name in ("read", "write"):
            method = recorder.during(getattr(MemberDatabase, name))
            patched.enter_context(mock.patch.object(MemberDatabase, name, method))
        for name in ("rows", "row", "execute"):
            method = _noting(getattr(SqliteTransaction, name))
            patched.enter_context(mock.patch.object(SqliteTransaction, name, method))
        yield recorder


@dataclass(frozen=True, slots=True)
class Met:
    """What a viewer saw in one way, and the statements that it took."""

    way: str
    bytes: object
    statements: Sequence[str]


async def meet(viewer: Someone, ids: Ids, recorder: Recorder) -> list[Met]:
    """Try all ways."""
    found: list[Met] = []

    def note(way: str, answered: int) -> None:
        answers = [answer.text for answer in viewer.person.answers[answered:]]
        shown = (viewer.last["text"], viewer.last.get("reply_markup"), answers)
        found.append(Met(way, shown, recorder.take()))

    for typed in TYPED:
        recorder.take()
        answered = len(viewer.person.answers)
        await viewer.say(typed)
        note(typed, answered)
    for press in presses(ids):
        await viewer.say("/start")
        recorder.take()
        answered = len(viewer.person.answers)
        await viewer.forge(press)
        note(type(press).__name__, answered)
    found.append(Met("digest and limits", await _aside(viewer), ()))
    return found


async def _aside(viewer: Someone) -> object:
    """What the bot would write to her by itself, what counts towards her limits, and how much the
    file of her data contains of those whom she knows.
    """
    db, now = viewer.network.db, viewer.network.clock.now()
    own = (await viewer.member()).id
    await digests.choose_weekday(db, own, 0, now)
    sql = "SELECT action, count(*) FROM actions WHERE member_id = :id GROUP BY 1 ORDER BY 1"
    counted = await db.read(lambda tx: [tuple(row) for row in tx.rows(sql, {"id": own})])
    held = await personal_data.export(db, own)
    shared = {
        name: len(rows)
        for name, rows in held.items()
        if name.startswith(("introductions.", "contact_", "proposals."))
    }
    return await digests.digest_for(db, own, now), counted, shared
