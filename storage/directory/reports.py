"""Reports of a member's profile."""

from dataclasses import replace
from datetime import datetime

from storage import members, profile_fields, visibility
from storage.database import Transaction
from storage.reports import Content, Reportable, Reported

PROFILE = "profile"


def content(tx: Transaction, viewer_id: int, member_id: int) -> Content:
    """What she has typed into her profile, as far as the viewer sees it."""
    card = profile_fields.card_for(tx, viewer_id, member_id)
    if card is None:
        return ()
    written = {
        "name": card.name, "institution": card.institution, "position": card.position,
        "about": card.about,
    }  # fmt: skip
    return tuple((part, text) for part, text in written.items() if text)


def _seen(tx: Transaction, member_id: int, viewer_id: int) -> Reported | None:
    """Her profile, also for whoever opened it before she hid herself, was suspended or blocked the
    viewer: whether she can be reported must not tell.
    """
    if members.profile_of(tx, member_id) is None:
        return None
    is_seen = visibility.can_see(tx, viewer_id, member_id)
    return Reported(member_id, is_seen, content(tx, viewer_id, member_id))


def hide(tx: Transaction, member_id: int, _message: str | None, now: datetime) -> bool:
    """Take what she has typed about herself, except for her name, and her photo out of her
    profile.
    """
    profile = members.profile_of(tx, member_id)
    if profile is None:
        return False
    bare = replace(profile, institution=None, position=None, about=None, photo=None)
    if bare != profile:
        members.write_profile(tx, member_id, bare, now)
    return bare != profile


REPORTABLES = (Reportable(PROFILE, _seen, hide, is_public=lambda _tx, _member_id: True),)
