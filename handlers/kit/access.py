"""Who may use a handler. Every handler has exactly one of these decorators (enforced by a test).

They control who may enter a conversation. Whether a member may do something to a particular object
is checked again by the mutation, in its own transaction.
"""

from collections.abc import Awaitable, Callable
from enum import Enum
from typing import Any, TypeVar

from storage.members import Member, MemberStatus

Handler = Callable[..., Awaitable[None]]
H = TypeVar("H", bound=Callable[..., Awaitable[Any]])


class Access(Enum):
    """A circle of people, from the widest to the narrowest."""

    ANYONE = "anyone"
    REGISTERED = "registered"
    UNSUSPENDED = "unsuspended"
    MEMBERS = "members"
    VISIBLE = "visible"
    ORGANISERS = "organisers"
    STAFF = "staff"
    CHAIR = "chair"
    ADMINS = "admins"

    def allows(self, member: Member) -> bool:
        """Whether she belongs to the circle, by the database's state when the update arrived."""
        match self:
            case Access.ANYONE:
                return True
            case Access.REGISTERED:
                return member.status is not MemberStatus.NEWCOMER
            case Access.UNSUSPENDED:
                return member.status not in (MemberStatus.NEWCOMER, MemberStatus.SUSPENDED)
            case Access.MEMBERS:
                return member.status is MemberStatus.MEMBER
            case Access.VISIBLE:
                return member.status is MemberStatus.MEMBER and not member.is_hidden
            case Access.ORGANISERS:
                return member.is_staff or member.is_chair
            case Access.STAFF:
                return member.is_staff
            case Access.CHAIR:
                return member.is_chair or member.is_admin
            case Access.ADMINS:
                return member.is_admin


_ATTRIBUTE = "__kurak_access__"


def _decorator(access: Access) -> Callable[[H], H]:
    def mark(handler: H) -> H:
        setattr(handler, _ATTRIBUTE, access)
        return handler

    return mark


anyone = _decorator(Access.ANYONE)
"""Everybody who writes to the bot."""
registered_only = _decorator(Access.REGISTERED)
"""Everybody who has sent her registration, whatever its outcome."""
unsuspended_only = _decorator(Access.UNSUSPENDED)
"""Everybody who has sent her registration and is not suspended."""
members_only = _decorator(Access.MEMBERS)
"""Everybody whose registration was approved."""
visible_only = _decorator(Access.VISIBLE)
"""Members who have not hidden themselves: for what shows them to a colleague."""
staff_only = _decorator(Access.STAFF)
"""Coordinators and admins."""
organisers_only = _decorator(Access.ORGANISERS)
"""Coordinators, admins, and those who carry the current term of the chair."""
chair_only = _decorator(Access.CHAIR)
"""Those who carry the current term of the chair, and admins."""
admins_only = _decorator(Access.ADMINS)
"""Admins."""


def access_of(handler: Callable[..., Awaitable[Any]]) -> Access:
    """The circle that may use this handler. Raises LookupError for a handler without a
    decorator.
    """
    access = getattr(handler, _ATTRIBUTE, None)
    if not isinstance(access, Access):
        raise LookupError(f"{handler.__qualname__} does not say who may use it")
    return access
