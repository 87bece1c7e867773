"""Every screen of the digest, for `tests/every_screen.py`."""

from collections.abc import Iterator

from handlers import digests
from handlers.kit.screens import Screen
from handlers.kit.texts import Translator
from storage.board.hints import Hint
from storage.board.records import EntryKind
from storage.digests import LINES, Digest, Title, UpcomingEvent
from tests.screens import NOW, clipped

ZONE = "Asia/Almaty"


def digest_screens(t: Translator, text: str) -> Iterator[Screen]:
    title = clipped(text, 120)
    titles = [Title(title, "tk")] * LINES
    states = (None, "registered", "offered", "waitlisted", "waitlisted")
    events = [UpcomingEvent(NOW, ZONE, title, state) for state in states[:LINES]]
    hints = [Hint(kind, clipped(text, 80)) for kind in EntryKind]
    for week in (
        Digest(titles, 99_999, events, "ZZ", 99_999, "education_science", 3, titles, hints),
        Digest((), 0, (), None, 0, "media", 1, ()), Digest((), 0, events[:1], None, 0, None, 0, ()),
    ):  # fmt: skip
        yield digests.digest_screen(t, text, week, ZONE, NOW)
