"""The bot's notifications about announcements to their authors and to admins who approve and
control them.
"""

from handlers.announcements.callbacks import OpenAnnouncement
from handlers.announcements.messages import PAUSED
from handlers.kit import telegram_html
from handlers.kit.characters import shortened
from handlers.kit.context import Services
from handlers.kit.navigation import home_button
from handlers.kit.screens import Button, Screen, paragraphs
from handlers.kit.texts import Translator
from storage.announcements import control, corrections, records
from storage.announcements.records import Announcement
from storage.kit.languages import best_language
from storage.outbox import ClaimedDelivery, PauseReason

HEADING = 300


def news_screen(t: Translator, text: str, found: Announcement) -> Screen:
    """The status of an announcement has changed."""
    texts = found.corrected if found.correction is not None else found.texts
    said = telegram_html.plain(texts.get(best_language(texts, t.language, found.language), "–"))
    return Screen(
        paragraphs(text, t("announcement-heading", text=shortened(said, HEADING))),
        ((Button(t.plain("announcement-open"), OpenAnnouncement(found.id)),), (home_button(t),)),
        private=True,
    )


async def _announcement_notice(
    services: Services, delivery: ClaimedDelivery, t: Translator
) -> Announcement | None:
    seen = await records.seen_by(
        services.db, delivery.subject_id or 0, delivery.reader.id, t.language
    )
    return None if seen is None else seen.announcement


async def correction_rejected(
    services: Services, delivery: ClaimedDelivery, t: Translator
) -> Screen | None:
    """For the author of a correction: another one has left the text as it was."""
    found = await _announcement_notice(services, delivery, t)
    if found is None or found.correction is not None:
        return None
    return news_screen(t, t("announcement-correction-was-refused"), found)


async def paused(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """Tells that sending was paused by failures, or because the author has lost her role."""
    found = await _announcement_notice(services, delivery, t)
    reason = found.pause_reason if found is not None else None
    if found is None or reason is None or reason not in (PauseReason.FAILURES, PauseReason.ROLE):
        return None
    return news_screen(t, t(PAUSED(reason)), found)


NOTICES = {corrections.CORRECTION_REJECTED: correction_rejected, control.PAUSED: paused}
