"""Steps of dialogues about the board: writing an entry, approving it, asking its author."""

from handlers.board.callbacks import NewEntry, OpenEntry
from handlers.introductions.callbacks import AskAuthor
from handlers.kit import forms
from storage.board.records import ENTRY
from tests.dialogue import Someone
from tests.reviews.steps import approves

TITLE = "Trainer on risk profiling"
TEXT = "We look for somebody who has trained customs officers in risk profiling."
WHOM = "Customs officers of two posts"


async def writes(
    someone: Someone,
    title: str = TITLE,
    *,
    kind: str = "seek",
    topic: str = "leadership",
    named: str = "no",
    until: str | None = None,
) -> int:
    """She writes an entry and sends it for review; returns its id."""
    await someone.say("/board")
    await someone.press(NewEntry())
    await someone.press(forms.Choose("boardentry", "kind", kind))
    if kind == "opportunity":
        await someone.press(forms.Choose("boardentry", "sort", "grant"))
    for text in (title, TEXT, WHOM):
        await someone.say(text)
    await someone.press(forms.Mark("boardentry", "topics", topic, True, 0))
    await someone.press(forms.Next("boardentry", "topics"))
    await someone.press(forms.Mark("boardentry", "languages", "ru", True, 0))
    await someone.press(forms.Next("boardentry", "languages"))
    await someone.press(forms.Next("boardentry", "countries"))
    if until is None:
        await someone.press(forms.Next("boardentry", "until"))
    else:
        await someone.say(until)
    await someone.press(forms.Choose("boardentry", "named", named))
    await someone.press(forms.Submit("boardentry"))
    assert someone.toasted("board-sending-sent"), someone.screen
    return await someone.network.db.read(lambda tx: tx.value("SELECT max(id) FROM board_entries"))


async def publishes(author: Someone, reviewer: Someone, title: str = TITLE, **words: str) -> int:
    """An entry that a reviewer has approved; its id."""
    entry_id = await writes(author, title, **words)
    await approves(reviewer, ENTRY, entry_id)
    return entry_id


async def asks(someone: Someone, entry_id: int, note: str = "I have done it for years.") -> None:
    """She is interested in an entry, and asks its author for contact."""
    await someone.forge(OpenEntry(entry_id))
    await someone.press(AskAuthor(ENTRY, entry_id))
    await someone.say(note)
    await someone.press(forms.Submit("askauthor"))
    assert someone.toasted("introductions-notice-sent"), someone.screen
