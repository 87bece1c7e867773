"""Who may use a handler. Each handler wears exactly one of these decorators; a test holds it.

They open the door to a conversation. What may be done to whom is checked again by the verb, in
the transaction that does it.
"""

from collections.abc import Awaitable, Callable
from enum import Enum
from typing import Any, TypeVar

from storage.members import Member, MemberStatus

Handler = Callable[..., Awaitable[None]]
H = TypeVar("H", bound=Callable[..., Awaitable[Any]])


class Access(Enum):
    """A circle of people, from wide to narrow."""

    ANYONE = "anyone"
    REGISTERED = "registered"
    UNSUSPENDED = "unsuspended"
    MEMBERS = "members"
    STAFF = "staff"
    ADMINS = "admins"

    def allows(self, member: Member) -> bool:
        """Whether she belongs to the circle, as the database had it when the update came."""
        match self:
            case Access.ANYONE:
                return True
            case Access.REGISTERED:
                return member.status is not MemberStatus.NEWCOMER
            case Access.UNSUSPENDED:
                return member.status not in (MemberStatus.NEWCOMER, MemberStatus.SUSPENDED)
            case Access.MEMBERS:
                return member.status is MemberStatus.MEMBER
            case Access.STAFF:
                return member.is_staff
            case Access.ADMINS:
                return member.is_admin


_ATTRIBUTE = "__kurak_access__"


def _decorator(access: Access) -> Callable[[H], H]:
    def mark(handler: H) -> H:
        setattr(handler, _ATTRIBUTE, access)
        return handler

    return mark


anyone = _decorator(Access.ANYONE)
"""Everybody who writes."""
registered_only = _decorator(Access.REGISTERED)
"""Those who have sent their registration, whatever became of it."""
unsuspended_only = _decorator(Access.UNSUSPENDED)
"""Those who have sent their registration and are not kept out."""
members_only = _decorator(Access.MEMBERS)
"""Those who were let in."""
staff_only = _decorator(Access.STAFF)
"""Coordinators and admins."""
admins_only = _decorator(Access.ADMINS)
"""Admins."""


def access_of(handler: Callable[..., Awaitable[Any]]) -> Access:
    """Who may use it. Raises LookupError for a handler without a decorator."""
    access = getattr(handler, _ATTRIBUTE, None)
    if not isinstance(access, Access):
        raise LookupError(f"{handler.__qualname__} does not say who may use it")
    return access
