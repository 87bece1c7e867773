"""What an audience is: values, and how each press changes them.

An audience reaches the members whom it names and those who match one of its groups. A group matches
a member who has at least one of its keys of every kind that it holds. With `everybody` the audience
reaches all members; an audience with nothing in it reaches nobody, so what vanishes from it (a
member who leaves) never makes it larger.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

MAX_GROUPS = 5
"""Groups that an audience may have."""

MAX_NAMED = 200
"""Members whom an audience may name."""


class Kind(StrEnum):
    """What a key is about."""

    COUNTRY = "country"
    SECTOR = "sector"
    LANGUAGE = "language"
    ROLE = "role"
    OFFERS = "offers"
    SEEKS = "seeks"
    EVENT = "event"
    SINCE = "since"


class Attendance(StrEnum):
    """What a member has to do with an event."""

    REGISTERED = "registered"
    WAITING = "waiting"
    ATTENDED = "attended"


NO_ROLE = "member"
"""The code of Kind.ROLE for those who are neither coordinator nor admin."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """A member's country, sector, language ("" where she has chosen none), role or topic: `kind` is
    one of those, `code` its code in the taxonomy.
    """

    kind: Kind
    code: str


@dataclass(frozen=True, slots=True)
class Attended:
    """What a member has to do with an event."""

    event_id: int
    attendance: Attendance

    @property
    def kind(self) -> Kind:
        """Kind.EVENT."""
        return Kind.EVENT


@dataclass(frozen=True, slots=True)
class JoinedSince:
    """She joined at this moment (UTC) or later."""

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
    """Whom something is for. Groups are numbered from 1, in their order."""

    groups: tuple[Group, ...] = ()
    named: frozenset[int] = frozenset()
    everybody: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether it reaches nobody, whoever joins."""
        return not (self.everybody or self.named or self.groups)

    @property
    def is_chosen(self) -> bool:
        """Whether members are named or narrowed down by a group."""
        return bool(self.named or self.groups)

    @property
    def is_also_open(self) -> bool:
        """Whether others are reached than those who are chosen."""
        return self.everybody and self.is_chosen

    @property
    def chosen(self) -> "Audience":
        """Those who are named or match a group, where there are such choices; else all."""
        return replace(self, everybody=False) if self.is_chosen else self

    @property
    def countries(self) -> frozenset[str] | None:
        """The countries that its groups are limited to; None where one of them is not limited, or
        everybody is reached although nobody is named.
        """
        limits = [self._codes(group, Kind.COUNTRY) for group in self.groups]
        if not all(limits) or (self.everybody and not self.is_chosen):
            return None
        return frozenset(code for codes in limits for code in codes)

    @property
    def shown(self) -> object:
        """All that it says, with a repr that is the same in every process."""
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
        """With a key in a numbered group, which may be a new one behind the last. Everybody without
        any other choice is narrowed to this group.
        """
        if not 1 <= number <= min(len(self.groups) + 1, MAX_GROUPS):
            return self
        groups = [*self.groups, Group()][: max(number, len(self.groups))]
        kept = groups[number - 1]
        if key.kind is Kind.SINCE:  # one moment says all
            kept = frozenset(one for one in kept if one.kind is not Kind.SINCE)
        groups[number - 1] = kept | {key}
        return replace(self.chosen, groups=tuple(groups), everybody=self._stays_open)

    def without_key(self, number: int, key: Key) -> "Audience":
        """Without this key; a group that has none left vanishes."""
        if not 1 <= number <= len(self.groups):
            return self
        groups = list(self.groups)
        groups[number - 1] -= {key}
        return replace(self, groups=tuple(filter(None, groups)))

    def without_group(self, number: int) -> "Audience":
        """Without this group; those behind it move up."""
        return replace(self, groups=self.groups[: number - 1] + self.groups[number:])

    def with_named(self, member_id: int) -> "Audience":
        """With a member who is named. Everybody without any other choice is narrowed to her."""
        if len(self.named) >= MAX_NAMED:
            return self
        return replace(self, named=self.named | {member_id}, everybody=self._stays_open)

    def with_everybody(self, everybody: bool) -> "Audience":
        """Reaching all others too, or only those who are chosen; without any choice, all."""
        return replace(self, everybody=everybody).or_everybody()

    def without_named(self, member_id: int) -> "Audience":
        """Without this named member."""
        return replace(self, named=self.named - {member_id})

    def or_everybody(self) -> "Audience":
        """This audience, or everybody where nothing is chosen."""
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
"""A change of an audience: from what it is when it is written to what it becomes."""


def of_countries(codes: Iterable[str]) -> Audience:
    """The members of these countries; with none of them, everybody."""
    group = frozenset(map(country, codes))
    return Audience((group,)) if group else EVERYBODY


def in_order(keys: Iterable[Key]) -> list[Key]:
    """Keys in the order in which screens name them."""
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
