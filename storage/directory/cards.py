"""The cards: a colleague's profile as others may see it, and the index in which she is found."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from storage import (
    browsing,
    managed_profiles,
    members,
    profile_fields,
    request_subjects,
    visibility,
)
from storage.database import Transaction, mutation, query
from storage.kit import permissions, search
from storage.kit.search import CLOSED, MemberWords, open_to
from storage.members import Profile
from storage.profile_fields import Card, Closeness, ProfileField, ShownTo


@query
def card(
    tx: Transaction, staff_id: int, member_id: int, *, takes_part: bool = False
) -> Card | None:
    """Her profile as somebody with a role may see it; None for anybody whom she cannot see,
    whatever the reason. Somebody who `takes_part` in an event is seen by its organiser also while
    she is hidden, and always with her name and institution, as in the list of participants.
    """
    is_managed = takes_part and managed_profiles.is_managed(tx, member_id)
    is_seen = is_managed or (takes_part and members.is_member(tx, member_id))
    if not is_seen and not visibility.is_shown_to_staff(tx, staff_id, member_id):
        return None
    found = profile_fields.card_for_staff(tx, staff_id, member_id)
    profile = members.profile_of(tx, member_id)
    if found is None or profile is None or not takes_part:
        return found
    return replace(found, name=profile.name, institution=profile.institution)


@dataclass(frozen=True, slots=True)
class TooManyCards:
    """The viewer has opened as many cards as she may; she may open more from `until` (UTC) on."""

    until: datetime


@mutation
def open_card(
    tx: Transaction, viewer_id: int, member_id: int, now: datetime
) -> Card | TooManyCards | None:
    """Her profile as a colleague may see it, unless the viewer has opened too many cards lately.

    A card that was opened within the last day may be opened again. None for all who cannot be seen,
    whatever the reason: absent, not approved, hidden, suspended, or one of the two has blocked the
    other.
    """
    return _open(tx, viewer_id, member_id, now)


@mutation
def open_author(
    tx: Transaction, viewer_id: int, kind: str, subject_id: int, now: datetime
) -> Card | TooManyCards | None:
    """The profile of the author of what a request is about, like `open_card`; None if the viewer
    does not see who she is, which then costs the viewer nothing.
    """
    found = request_subjects.find(tx, kind, subject_id, viewer_id)
    if found is None or found.author_id is None or not found.is_known:
        return None
    return _open(tx, viewer_id, found.author_id, now)


def _open(
    tx: Transaction, viewer_id: int, member_id: int, now: datetime
) -> Card | TooManyCards | None:
    if member_id == viewer_id:
        return profile_fields.card_at(tx, member_id, Closeness.ALL)
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
    return profile_fields.card_for(tx, viewer_id, member_id)


@mutation
def open_as_staff(
    tx: Transaction, staff_id: int, member_id: int, now: datetime
) -> Card | TooManyCards | None:
    """Her profile for somebody with a role, from whom no block hides it. A coordinator may open as
    many profiles of other countries as any member.
    """
    if not visibility.is_shown_to_staff(tx, staff_id, member_id):
        return None
    card = profile_fields.card_for_staff(tx, staff_id, member_id)
    if card is None or permissions.may_review(tx, staff_id, card.country):
        return card
    if not browsing.was_opened(tx, staff_id, member_id, now):
        until = browsing.next_card_at(tx, staff_id, now)
        if until is not None:
            return TooManyCards(until)
        browsing.record_card(tx, staff_id, member_id, now)
    return card


@query
def photo(tx: Transaction, viewer_id: int, member_id: int, now: datetime) -> str | None:
    """Telegram's id of the photo of a member whose profile the viewer has opened lately, or who is
    in contact with her; None if she may not see it.
    """
    if viewer_id != member_id and not (
        members.is_member(tx, viewer_id)
        and visibility.can_see(tx, viewer_id, member_id)
        and (
            browsing.was_opened(tx, viewer_id, member_id, now)
            or member_id in profile_fields.contacts_of(tx, viewer_id)
        )
    ):
        return None
    return profile_fields.photo_for(tx, viewer_id, member_id)


def update_index(tx: Transaction, member_id: int, _now: datetime) -> None:
    """Update the search index from her profile; it contains only members whom others see."""
    _index(tx, member_id)


def _index(tx: Transaction, member_id: int, leaver: int = 0) -> None:
    """Index a member; `leaver` is a contact of hers who leaves."""
    search.forget_member(tx, member_id)
    profile = members.profile_of(tx, member_id) if visibility.is_shown(tx, member_id) else None
    if profile is None:
        return
    levels = profile_fields.levels_of(tx, member_id)
    public = _words(profile, levels, ShownTo.EVERYONE)
    facts = (f"country-{profile.country}", f"sector-{profile.sector}")
    near, close = (_words(profile, levels, one) for one in (ShownTo.COUNTRY, ShownTo.CONTACTS))
    marked = [("", public)]
    if near != MemberWords() or close != MemberWords():
        marked += [(open_to(profile.country), near), (CLOSED, near), (CLOSED, close)]
        others = profile_fields.contacts_of(tx, member_id) - {leaver}
        facts = (*facts, *(f"contact-{one}" for one in sorted(others)))
    search.index_member(tx, member_id, [*marked, ("", MemberWords(facts=facts))])


def _words(profile: Profile, levels: Mapping[ProfileField, ShownTo], level: ShownTo) -> MemberWords:
    """What the fields with this level say."""

    def at(field: ProfileField, value: str | None) -> str | None:
        return value if levels[field] is level else None

    region = at(ProfileField.REGION, profile.region)
    has_topics = levels[ProfileField.TOPICS] is level
    offers, seeks = (profile.offers, profile.seeks) if has_topics else ((), ())
    texts = (
        at(ProfileField.INSTITUTION, profile.institution),
        at(ProfileField.POSITION, profile.position),
        at(ProfileField.ABOUT, profile.about),
    )
    return MemberWords(
        at(ProfileField.NAME, profile.name) or "",
        tuple(text for text in texts if text),
        tuple(dict.fromkeys((*offers, *seeks))),
        (
            *(f"offers-{topic}" for topic in offers),
            *(f"seeks-{topic}" for topic in seeks),
            *((f"region-{region}",) if region else ()),
        ),
    )


def remove_from_index(tx: Transaction, member_id: int, _now: datetime) -> None:
    """Remove a member who leaves from the index, and from what it says about her contacts."""
    for other in profile_fields.contacts_of(tx, member_id):
        _index(tx, other, member_id)
    search.forget_member(tx, member_id)
