"""The cards: a colleague's profile as others may see it, and the index in which she is found."""

from dataclasses import dataclass
from datetime import datetime

from storage import browsing, members, visibility
from storage.database import Transaction, mutation, query
from storage.kit import permissions, search
from storage.members import Profile
from storage.practices import records


@query
def card(
    tx: Transaction, staff_id: int, member_id: int, *, takes_part: bool = False
) -> Profile | None:
    """Her profile as somebody with a role may see it; None for anybody whom she cannot see,
    whatever the reason. Somebody who `takes_part` in an event is seen by its organiser also while
    she is hidden.
    """
    is_seen = takes_part and members.is_member(tx, member_id)
    if not is_seen and not visibility.is_shown_to_staff(tx, staff_id, member_id):
        return None
    return members.profile_of(tx, member_id)


@dataclass(frozen=True, slots=True)
class TooManyCards:
    """The viewer has opened as many cards as she may; she may open more from `until` (UTC) on."""

    until: datetime


@mutation
def open_card(
    tx: Transaction, viewer_id: int, member_id: int, now: datetime
) -> Profile | TooManyCards | None:
    """Her profile as a colleague may see it, unless the viewer has opened too many cards lately.

    A card that was opened within the last day may be opened again. None for all who cannot be seen,
    whatever the reason: absent, not approved, hidden, suspended, or one of the two has blocked the
    other.
    """
    return _open(tx, viewer_id, member_id, now)


@mutation
def open_author(
    tx: Transaction, viewer_id: int, practice_id: int, now: datetime
) -> Profile | TooManyCards | None:
    """The profile of a practice's author, like `open_card`; None if she is not named, or cannot be
    seen, which then costs the viewer nothing.
    """
    practice = records.practice_of(tx, practice_id)
    if practice is None or practice.author_id is None or not practice.is_named:
        return None
    author_id = practice.author_id
    if author_id != viewer_id and not visibility.can_see(tx, viewer_id, author_id):
        return None
    return _open(tx, viewer_id, practice.author_id, now)


def _open(
    tx: Transaction, viewer_id: int, member_id: int, now: datetime
) -> Profile | TooManyCards | None:
    if member_id == viewer_id:
        return members.profile_of(tx, member_id)
    seen = visibility.can_see(tx, viewer_id, member_id)
    again = seen and browsing.was_opened(tx, viewer_id, member_id, now)
    if not again:
        until = browsing.next_card_at(tx, viewer_id, now)
        if until is not None:
            return TooManyCards(until)
    if not seen:
        browsing.record_unseen(tx, viewer_id, now)
        return None
    if not again:
        browsing.record_card(tx, viewer_id, member_id, now)
    return members.profile_of(tx, member_id)


@mutation
def open_as_staff(
    tx: Transaction, staff_id: int, member_id: int, now: datetime
) -> Profile | TooManyCards | None:
    """Her profile for somebody with a role, from whom no block hides it. A coordinator may open as
    many profiles of other countries as any member.
    """
    if not visibility.is_shown_to_staff(tx, staff_id, member_id):
        return None
    profile = members.profile_of(tx, member_id)
    if profile is None or permissions.may_review(tx, staff_id, profile.country):
        return profile
    if not browsing.was_opened(tx, staff_id, member_id, now):
        until = browsing.next_card_at(tx, staff_id, now)
        if until is not None:
            return TooManyCards(until)
        browsing.record_card(tx, staff_id, member_id, now)
    return profile


def update_index(tx: Transaction, member_id: int, _now: datetime) -> None:
    """Update the search index from her profile; it contains only members whom others see."""
    search.forget_member(tx, member_id)
    profile = members.profile_of(tx, member_id) if visibility.is_shown(tx, member_id) else None
    if profile is not None:
        search.index_member(
            tx,
            member_id,
            profile.name,
            (profile.institution, profile.position),
            {*profile.offers, *profile.seeks},
            (
                f"country-{profile.country}",
                f"sector-{profile.sector}",
                *(f"offers-{topic}" for topic in profile.offers),
                *(f"seeks-{topic}" for topic in profile.seeks),
            ),
        )


def remove_from_index(tx: Transaction, member_id: int, _now: datetime) -> None:
    """Remove a member who leaves from the index."""
    search.forget_member(tx, member_id)
