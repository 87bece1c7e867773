"""What the board tells an author by itself, and how her entries are reviewed."""

from handlers.board.cards import (
    decided_screen,
    ended_screen,
    ending_screen,
    given_screen,
    text_blocks,
)
from handlers.kit.context import Context, Services
from handlers.kit.member_cards import author_line
from handlers.kit.review_cards import MAX_BODY, ReviewBody, ReviewCard
from handlers.kit.screens import Screen
from handlers.kit.text_pages import TextRun, split_pages
from handlers.kit.texts import Translator
from storage.board import endings, records
from storage.board.records import ENTRY, Entry, EntryStatus
from storage.outbox import ClaimedDelivery
from storage.reviews import Review, ReviewView


def review_body(t: Translator, entry: Entry, zone: str) -> ReviewBody:
    """What a reviewer reads: the entry, its author, and whether readers see her name."""
    who = author_line(t, entry.name, entry.sector, entry.country)
    blocks = text_blocks(t, entry.text, who, zone)
    if not entry.text.is_named:
        blocks.append((TextRun(t.plain("board-unnamed"), "i"),))
    return ReviewBody(split_pages(blocks, MAX_BODY))


async def _body(ctx: Context, view: ReviewView) -> ReviewBody | None:
    entry = await records.for_review(ctx.db, view.review.subject_id)
    return None if entry is None else review_body(ctx.t, entry, ctx.member.zone)


async def _own(services: Services, delivery: ClaimedDelivery, entry_id: int) -> Entry | None:
    entry = await records.seen_by(services.db, entry_id, delivery.reader.id)
    return entry if entry is not None and entry.is_mine else None


_STANDS = {
    "approved": EntryStatus.PUBLISHED,
    "rejected": EntryStatus.REJECTED,
    "changes_requested": EntryStatus.CHANGES_REQUESTED,
}


async def _decided(
    services: Services, delivery: ClaimedDelivery, t: Translator, review: Review
) -> Screen | None:
    """The decision about an entry, unless its author has changed it since."""
    entry = await _own(services, delivery, review.subject_id)
    if entry is None or _STANDS.get(review.status) is not entry.status:
        return None
    return decided_screen(t, entry, review.status.value, review.comment, delivery.reader.zone)


async def ending(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """The question whether an entry still stands, while it is on the board."""
    entry = await _own(services, delivery, delivery.subject_id or 0)
    if entry is None or entry.status is not EntryStatus.PUBLISHED or not entry.is_asked:
        return None
    return ending_screen(t, entry, delivery.reader.zone)


async def ended(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """That an entry has run out, unless its author has said what came of it."""
    entry = await _own(services, delivery, delivery.subject_id or 0)
    if entry is None or entry.status is not EntryStatus.ENDED or entry.outcome is not None:
        return None
    until = entry.text.until
    return ended_screen(t, entry, may_renew=until is None or until > services.now())


async def given(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """That an entry has been passed on to her, while it is on the board."""
    entry = await _own(services, delivery, delivery.subject_id or 0)
    if entry is None or entry.status is not EntryStatus.PUBLISHED:
        return None
    return given_screen(t, entry)


NOTICES = {endings.ENDING: ending, endings.ENDED: ended, endings.GIVEN: given}
REVIEW_CARDS = {ENTRY: ReviewCard(_body, _decided)}
