"""Steps of dialogues about practices: sharing, approving, translating, reading."""

from typing import Any

from handlers.introductions.callbacks import AskAuthor
from handlers.kit import forms
from handlers.kit.forms import LongText
from handlers.practices import callbacks as p
from handlers.practices.callbacks import ReadPractice
from storage.introductions import lists
from storage.practices import submissions
from storage.practices.submissions import NewPractice
from tests.dialogue import Network, Someone
from tests.reviews.steps import approves, decides

TITLE = "A weekly help desk for small traders"
TEXTS = {
    "problem": "Women who trade small goods did not know the new rules and waited for hours.",
    "done": "Every Tuesday two officers sat at a table before the crossing and explained forms.",
    "result": "The queue became an hour shorter and fewer goods were held back.",
    "repeat": "One table, two officers, two hours a week, and the consent of the head of the post.",
}


async def write(
    someone: Someone, title: str = TITLE, *, named: str = "yes", stays: str = "yes",
    language: str = "en", **texts: str,
) -> None:  # fmt: skip
    """She fills in the form up to its preview."""
    await someone.say("/share")
    await someone.say(title)
    for name, text in (TEXTS | texts).items():
        await someone.say(text)
        if len(text) > LongText.WHOLE:
            await someone.press(forms.Next("practice", name))
    await someone.press(forms.Mark("practice", "topics", "leadership", True, 0))
    await someone.press(forms.Next("practice", "topics"))
    await someone.press(forms.Choose("practice", "named", named))
    await someone.press(forms.Choose("practice", "stays", stays))
    await someone.press(forms.Next("practice", "file"))
    if language != someone.language:
        await someone.press(p.PickField("practice"))
        await someone.press(forms.Change("practice", "language"))
        await someone.press(forms.Choose("practice", "language", language))


async def shares(someone: Someone, title: str = TITLE, **told: Any) -> tuple[int, int]:
    """She shares a practice; returns the ids of the practice and of the submission."""
    await write(someone, title, **told)
    await someone.press(forms.Submit("practice"))
    assert someone.reads("practice-sending-sent"), someone.screen
    return await latest(someone)


async def latest(someone: Someone) -> tuple[int, int]:
    """The ids of the practice and of her last submission."""
    own = (await someone.member()).id
    first = (await submissions.own_submissions(someone.network.db, own, 0, 6)).rows[0]
    return first.practice_id, first.submission_id


async def accepts(reviewer: Someone, submission_id: int) -> None:
    """A reviewer reads it and approves."""
    kind = await reviewer.network.db.read(
        lambda tx: tx.value("SELECT kind FROM submissions WHERE id = :id", {"id": submission_id})
    )
    await approves(reviewer, kind, submission_id)


async def reads(someone: Someone, practice_id: int, view: str = "main") -> None:
    """She opens a practice."""
    if not someone.messages:
        await someone.say("/start")
    await someone.forge(ReadPractice(practice_id, view, 0, None))


async def in_library(network: Network, **told: Any) -> tuple[Someone, Someone, int]:
    """An author, a coordinator of her country, and the id of a practice in the library."""
    amina = await network.member("Amina", "TJ")
    saule = await network.coordinator("TJ", "Saule")
    practice_id, sent = await shares(amina, **told)
    await accepts(saule, sent)
    return amina, saule, practice_id


async def placed(network: Network, author: Someone, *, is_named: bool = True) -> tuple[int, int]:
    """A practice of hers in the library, without the dialogue; the ids of the practice and of the
    submission.
    """
    db, own = network.db, (await author.member()).id
    new = NewPractice(
        "en", {"title": TITLE, **TEXTS}, ("leadership",), None, is_named=is_named,
        keep_after_leaving=True,
    )  # fmt: skip
    _, practice_id = await submissions.share(db, own, None, new, network.clock.now())
    assert practice_id is not None
    _, sent = await latest(author)
    admin: int = await db.read(
        lambda tx: tx.value("SELECT member_id FROM roles WHERE role = 'admin'")
    )
    await decides(network, admin, "practice", sent)
    await network.settled()
    return practice_id, sent


def other(number: int) -> dict[str, str]:
    """Texts that share no word with those of another number."""
    letters = "bdfgklmn"[number]
    return {
        name: " ".join(f"{letters}{a}{letters}{e}{name}" for a in "aeo" for e in "aeo")
        for name in TEXTS
    }


async def translates(someone: Someone, practice_id: int, language: str, **texts: str) -> int:
    """She offers a translation; returns the submission's id."""
    await someone.forge(p.Translate(practice_id, language))
    for name, text in {"title": "Ёрдам столи", **texts}.items():
        await someone.say(text)
        if name != "title" and len(text) > LongText.WHOLE:
            await someone.press(forms.Next("translation", name))
    await someone.press(forms.Submit("translation"))
    assert someone.reads("practice-sending-sent"), someone.screen
    return (await latest(someone))[1]


TAJIK = {
    "problem": "Занони савдогар қоидаҳои навро намедонистанд.",
    "done": "Ҳар сешанбе ду афсар шакли ҳуҷҷатҳоро мефаҳмонд.",
    "result": "Навбат кӯтоҳ шуд.",
    "repeat": "Як миз ва ду афсар лозим аст.",
}


async def asks(someone: Someone, practice_id: int) -> int:
    """She asks the author for an introduction; returns the request's id."""
    await reads(someone, practice_id)
    await someone.press(AskAuthor("practice", practice_id))
    await someone.say("Who paid for the table?")
    await someone.press(forms.Submit("askauthor"))
    assert someone.toasted("introductions-notice-sent"), someone.screen
    page = await lists.listed(
        someone.network.db, (await someone.member()).id, lists.RequestList.SENT, 0, 6
    )
    return page.rows[0].id
