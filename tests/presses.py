"""The least number of presses from the home screen to each daily act, found by trying.

`python -m tests.presses` prints the table of docs/measurements.md.
"""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path as FilePath

from handlers import commands
from handlers.directory import OpenCard
from handlers.events.callbacks import RegisterForEvent
from handlers.kit import forms
from handlers.kit.buttons import Press
from handlers.kit.forms import Choice, MultiChoice
from handlers.kit.navigation import Home, Practices
from handlers.language import SetLanguage
from handlers.practices.callbacks import SharePractice
from storage.database import Transaction
from storage.kit import form_drafts
from tests.dialogue import Network, Someone, running_network
from tests.events import steps as events
from tests.practices import steps as practices

DEEPEST = 3
"""The most presses that are tried in a row."""

TYPED = "customs"
"""What she types on the home screen to find colleagues."""

Path = tuple[str | Press, ...]
Reached = Callable[[Someone], Awaitable[bool]]


def _exists(sql: str) -> Reached:
    async def reached(someone: Someone) -> bool:
        own = (await someone.member()).id
        there = f"SELECT EXISTS ({sql})"
        return bool(await someone.network.db.read(lambda tx: tx.value(there, {"id": own})))

    return reached


def _shows(key: str) -> Reached:
    async def reached(someone: Someone) -> bool:
        return someone.reads(key)

    return reached


async def _found_colleagues(someone: Someone) -> bool:
    return any(isinstance(press, OpenCard) for press in someone.presses)


async def _asks(someone: Someone) -> bool:
    return (await someone.member()).open_form == "question"


ACTS: dict[str, Reached] = {
    "see colleagues": _found_colleagues,
    "see my events": _shows("event-list-mine"),
    "take a seat": _exists("SELECT 1 FROM registrations WHERE member_id = :id AND event_id = 2"),
    "read a best practice": _exists("SELECT 1 FROM practice_reads WHERE member_id = :id"),
    "save a best practice": _exists(
        "SELECT 1 FROM practice_marks WHERE member_id = :id AND mark = 'saved'"
    ),
    "ask colleagues": _asks,
    "change notifications": _shows("settings-title"),
}
SHARE = "share a best practice"


@dataclass(slots=True)
class Steps:
    """The fewest steps to each act: presses alone, and presses and typed messages together."""

    presses: dict[str, int] = field(default_factory=dict[str, int])
    shortest: dict[str, int] = field(default_factory=dict[str, int])

    def table(self) -> str:
        """The steps as a table in Markdown."""
        head = ("| act | presses | shortest, with typing |", "| --- | --- | --- |")
        acts = (*ACTS, SHARE)
        rows = [f"| {act} | {self.presses[act]} | {self.shortest[act]} |" for act in acts]
        return "\n".join((*head, *rows))


async def prepared(network: Network, role: str = "member") -> Someone:
    """A member, or a coordinator, who has a seat, colleagues, another event and something to
    read.
    """
    saule = await network.coordinator("KZ", "Saule")
    author = await network.member("Author", "KZ", "customs")
    _, submission = await practices.shares(author)
    await practices.accepts(saule, submission)
    someone = await (
        network.member("Amina", "KZ") if role == "member" else network.coordinator("KZ", "Amina")
    )
    for title in ("Women in border services", "Budget basics"):
        await events.publishes(saule, await events.makes(saule, title))
    await someone.say("/start")
    await someone.forge(RegisterForEvent(1))
    return someone


async def walk(someone: Someone) -> Steps:
    """Try every row of steps from the home screen, the shortest first, until each act is done."""
    steps = Steps()
    await _search(someone, [()], steps.presses)
    typed = [f"/{name}" for name in commands.names(await someone.member())]
    openings: list[Path] = [(opening,) for opening in (*typed, TYPED)]
    steps.shortest |= steps.presses
    for path in openings:
        await _try(someone, path, steps.shortest)
    await _search(someone, openings, steps.shortest)
    steps.presses[SHARE] = await share(someone)
    # /share stands for the first two presses.
    steps.shortest[SHARE] = steps.presses[SHARE] - 1
    return steps


async def _search(someone: Someone, paths: list[Path], found: dict[str, int]) -> None:
    """Prolong the paths by one press after the other, while an act may be nearer than it is."""
    for depth in range(len(paths[0]) + 1, DEEPEST + 1):
        if all(found.get(act, DEEPEST + 1) <= depth for act in ACTS):
            return
        longer: list[Path] = []
        for path in paths:
            await _go(someone, path)
            longer += [(*path, press) for press in _onward(someone)]
        for path in longer:
            await _try(someone, path, found)
        paths = longer


def _onward(someone: Someone) -> list[Press]:
    """The presses on her screen that lead on: no way home, no other language, nothing that has to
    be confirmed.
    """
    return [
        press
        for press in someone.presses
        if press is not None
        and not isinstance(press, Home | SetLanguage | forms.Cancel)
        and not press.is_irrevocable
    ]


async def _try(someone: Someone, path: Path, found: dict[str, int]) -> None:
    await _undo(someone)
    await _go(someone, path)
    for act, reached in ACTS.items():
        if len(path) < found.get(act, DEEPEST + 1) and await reached(someone):
            found[act] = len(path)


async def _go(someone: Someone, path: Path) -> None:
    await someone.say("/start")
    for step in path:
        await (someone.say(step) if isinstance(step, str) else someone.press(step))


async def _undo(someone: Someone) -> None:
    """Undo what an earlier path has done, so that every path starts from the same home screen."""
    own = {"id": (await someone.member()).id}

    def undo(tx: Transaction) -> None:
        for table in ("practice_reads", "practice_marks", "form_drafts", "searches"):
            tx.execute(f"DELETE FROM {table} WHERE member_id = :id", own)
        tx.execute("DELETE FROM registrations WHERE member_id = :id AND event_id <> 1", own)

    await someone.network.db.write(undo)


async def share(someone: Someone) -> int:
    """Share a best practice from the home screen; returns how many presses it takes besides the
    texts.
    """
    await _undo(someone)
    await _go(someone, (Practices(), SharePractice()))
    presses, form = 2, forms.Form.registered["practice"]
    own = (await someone.member()).id
    while draft := await form_drafts.of(someone.network.db, own, form.name):
        field = form.field(draft.field or "")
        if field is None:
            break
        is_chosen = isinstance(field.kind, MultiChoice) and draft.answers.get(field.name)
        if field.optional or is_chosen:
            await someone.press(forms.Next(form.name, field.name))
        elif isinstance(field.kind, Choice | MultiChoice):
            await someone.press(next(press for press in _onward(someone) if _answers(press)))
        else:
            await someone.say(f"What we did for traders: {field.name}.")
            continue
        presses += 1
    await someone.press(forms.Submit(form.name))
    assert someone.reads("practice-sending-sent"), someone.screen
    return presses + 1


def _answers(press: Press) -> bool:
    return isinstance(press, forms.Choose | forms.Mark)


async def _print() -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with running_network(FilePath(folder)) as network:
            print((await walk(await prepared(network))).table())


if __name__ == "__main__":
    asyncio.run(_print())
