"""What the bot says of announcements to those who write, allow and steer them."""

from handlers.announcements.presses import Open
from handlers.kit import formatting
from handlers.kit.characters import shortened
from handlers.kit.context import Services
from handlers.kit.navigation import home_button
from handlers.kit.screens import Button, Screen, lines
from handlers.kit.texts import Texts
from storage.announcements import going, making, record
from storage.announcements.record import Announcement, Correction, State
from storage.languages import best_language
from storage.outbox import Halt, Owed

HEADING = 300


def news_screen(t: Texts, said: str, found: Announcement) -> Screen:
    """Something has become of an announcement."""
    written = found.corrected if found.correction is not None else found.texts
    text = written.get(best_language(written, t.language, found.language), "–")
    return Screen(
        lines(said, t("announce-heading", text=shortened(formatting.plain(text), HEADING))),
        ((Button(t.plain("announce-open"), Open(found.id)),), (home_button(t),)),
    )


async def _seen(services: Services, owed: Owed, t: Texts) -> Announcement | None:
    seen = await record.seen_by(services.db, owed.subject or 0, owed.reader.id, t.language)
    return None if seen is None else seen.announcement


async def asked(services: Services, owed: Owed, t: Texts) -> Screen | None:
    """For admins: an announcement, or its correction, waits for another one's yes."""
    found = await _seen(services, owed, t)
    if found is None or not owed.reader.is_admin:
        return None
    if found.correction is Correction.ASKED:
        return news_screen(t, t("announce-correction-wants-yes"), found)
    if found.state is not State.ASKED:
        return None
    return news_screen(t, t("announce-wants-yes", author=found.author or "–"), found)


async def decided(services: Services, owed: Owed, t: Texts) -> Screen | None:
    """For the author: another admin has decided."""
    found = await _seen(services, owed, t)
    if found is None or found.correction is not None:
        return None
    if found.state is State.DRAFT:
        return news_screen(t, t("announce-was-refused"), found)
    if found.halted is Halt.SENDER:
        return news_screen(t, t("announce-correction-was-refused"), found)
    return news_screen(t, t("announce-was-allowed"), found)


async def halted(services: Services, owed: Owed, t: Texts) -> Screen | None:
    """It was halted by failures, or since its author lost her role."""
    found = await _seen(services, owed, t)
    if found is None or found.halted not in (Halt.FAILURES, Halt.ROLE):
        return None
    return news_screen(t, t(f"announce-halted-{found.halted}"), found)


NOTICES = {making.ASKED: asked, making.DECIDED: decided, going.HALTED: halted}
