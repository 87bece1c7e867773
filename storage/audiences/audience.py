"""Audience values, and the changes that a press of a button makes to them.

An audience is an OR of its groups and of the members whom it names. Within a group the kinds are
ANDed, and the keys of one kind ORed. With `everybody` the audience reaches all members. An empty
audience reaches nobody, so what disappears from an audience (a member who leaves) never makes it
larger.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

MAX_GROUPS = 5
"""The most groups that an audience may have."""

MAX_NAMED = 200
"""The most members that an audience may name."""


class Kind(StrEnum):
    """The kind of a key: what it is about."""

    COUNTRY = "country"
    SECTOR = "sector"
    LANGUAGE = "language"
    ROLE = "role"
    OFFERS = "offers"
    SEEKS = "seeks"
    EVENT = "event"
    SINCE = "since"


class Attendance(StrEnum):
    """How a member relates to an event."""

    REGISTERED = "registered"
    WAITING = "waiting"
    ATTENDED = "attended"


NO_ROLE = "member"
"""The code of Kind.ROLE for members who are neither coordinator nor admin."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """A member's country, sector, language ("" if she has chosen none), role or topic: `kind` is
    one of those, `code` its code in the taxonomy.
    """

    kind: Kind
    code: str


@dataclass(frozen=True, slots=True)
class Attended:
    """The key for members who relate to an event in this way."""

    event_id: int
    attendance: Attendance

    @property
    def kind(self) -> Kind:
        """Kind.EVENT."""
        return Kind.EVENT


@dataclass(frozen=True, slots=True)
class JoinedSince:
    """The key for members who joined at this moment (UTC) or later."""

    at: datetime

    @property
    def kind(self) -> Kind:
        """Kind.SINCE."""
        return Kind.SINCE


Key = Attribute | Attended | JoinedSince
Group = frozenset[Key]


def country(code: str) -> Attribute:
    """The key for members of one country."""
    return Attribute(Kind.COUNTRY, code)


@dataclass(frozen=True, slots=True)
class Audience:
    """An audience. Groups are numbered from 1, in their order."""

    groups: tuple[Group, ...] = ()
    named: frozenset[int] = frozenset()
    everybody: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether it reaches nobody, whoever joins."""
        return not (self.everybody or self.named or self.groups)

    @property
    def is_chosen(self) -> bool:
        """Whether it names members or has groups."""
        return bool(self.named or self.groups)

    @property
    def is_also_open(self) -> bool:
        """Whether it reaches other members than the chosen ones, too."""
        return self.everybody and self.is_chosen

    @property
    def chosen(self) -> "Audience":
        """The audience of those who are named or match a group, if there are any; otherwise
        everybody.
        """
        return replace(self, everybody=False) if self.is_chosen else self

    @property
    def countries(self) -> frozenset[str] | None:
        """The countries that its groups are limited to; None if one of them is not limited, or if
        everybody is reached and nothing is chosen.
        """
        limits = [self._codes(group, Kind.COUNTRY) for group in self.groups]
        if not all(limits) or (self.everybody and not self.is_chosen):
            return None
        return frozenset(code for codes in limits for code in codes)

    @property
    def shown(self) -> object:
        """All the contents of the audience, as a value whose repr is the same in every process."""
        groups = tuple(tuple(in_order(group)) for group in self.groups)
        return groups, tuple(sorted(self.named)), self.everybody

    @property
    def events(self) -> frozenset[int]:
        """The ids of the events among its keys."""
        return frozenset(
            key.event_id for group in self.groups for key in group if isinstance(key, Attended)
        )

    def keys(self, number: int, kind: Kind) -> tuple[Key, ...]:
        """The keys of a kind in a numbered group."""
        if not 1 <= number <= len(self.groups):
            return ()
        return tuple(in_order(key for key in self.groups[number - 1] if key.kind is kind))

    def with_key(self, number: int, key: Key) -> "Audience":
        """The audience with a key added to a numbered group, which may be a new one after the last.
        An audience that was simply everybody is narrowed to this group.
        """
        if not 1 <= number <= min(len(self.groups) + 1, MAX_GROUPS):
            return self
        groups = [*self.groups, Group()][: max(number, len(self.groups))]
        kept = groups[number - 1]
        if key.kind is Kind.SINCE:  # one moment says it all
            kept = frozenset(one for one in kept if one.kind is not Kind.SINCE)
        groups[number - 1] = kept | {key}
        return replace(self.chosen, groups=tuple(groups), everybody=self._stays_open)

    def without_key(self, number: int, key: Key) -> "Audience":
        """The audience without this key; a group that has no keys left is removed."""
        if not 1 <= number <= len(self.groups):
            return self
        groups = list(self.groups)
        groups[number - 1] -= {key}
        return replace(self, groups=tuple(filter(None, groups)))

    def without_group(self, number: int) -> "Audience":
        """The audience without this group; the groups after it move up."""
        return replace(self, groups=self.groups[: number - 1] + self.groups[number:])

    def with_named(self, member_id: int) -> "Audience":
        """The audience with a named member added. An audience that was simply everybody is narrowed
        to her.
        """
        if len(self.named) >= MAX_NAMED:
            return self
        return replace(self, named=self.named | {member_id}, everybody=self._stays_open)

    def with_everybody(self, everybody: bool) -> "Audience":
        """The audience with all others reached too, or only the chosen ones; if nothing is chosen,
        everybody.
        """
        return replace(self, everybody=everybody).or_everybody()

    def without_named(self, member_id: int) -> "Audience":
        """The audience without this named member."""
        return replace(self, named=self.named - {member_id})

    def or_everybody(self) -> "Audience":
        """This audience, or everybody if nothing is chosen."""
        return replace(self, everybody=True) if self.is_empty else self

    @property
    def _stays_open(self) -> bool:
        return self.everybody and self.is_chosen

    @staticmethod
    def _codes(group: Group, kind: Kind) -> frozenset[str]:
        return frozenset(
            key.code for key in group if isinstance(key, Attribute) and key.kind is kind
        )


EVERYBODY = Audience(everybody=True)

Edit = Callable[[Audience], Audience]
"""A change of an audience: takes the audience as it is when the change is stored, returns the new
one.
"""


def of_countries(codes: Iterable[str]) -> Audience:
    """The audience of all members of these countries; without countries, everybody."""
    group = frozenset(map(country, codes))
    return Audience((group,)) if group else EVERYBODY


def of_topics(codes: Iterable[str]) -> Audience:
    """The audience of all members who offer or seek one of these topics."""
    codes = tuple(codes)
    sides = (Kind.OFFERS, Kind.SEEKS)
    return Audience(tuple(frozenset(Attribute(side, code) for code in codes) for side in sides))


def in_order(keys: Iterable[Key]) -> list[Key]:
    """Keys in the order in which screens list them."""
    kinds = list(Kind)

    def place(key: Key) -> tuple[int, float, str]:
        match key:
            case Attribute(kind, code):
                return kinds.index(kind), 0, code
            case Attended(event_id, attendance):
                return kinds.index(Kind.EVENT), event_id, attendance
            case JoinedSince(at):
                return kinds.index(Kind.SINCE), at.timestamp(), ""

    return sorted(keys, key=place)
