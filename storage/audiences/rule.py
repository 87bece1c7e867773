"""Decides who belongs to an audience: one rule for each kind of key, used in both directions.

`condition` is SQL over `members` for a known audience: who belongs to it? `fits` is SQL over stored
audiences for a row of `members`: which audiences does she belong to? `_rule` writes both; a test
checks that they agree.
"""

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from storage.audiences.audience import (
    NO_ROLE,
    Attendance,
    Attended,
    Attribute,
    Audience,
    Group,
    JoinedSince,
    Key,
    Kind,
)
from storage.database import Transaction, to_timestamp
from storage.database.dialect import texts_of


@dataclass(frozen=True, slots=True)
class AttendanceSource:
    """What the events feature contributes to the rule: for each kind of attendance, the rest of
    `SELECT member_id FROM …`, with a WHERE, over rows that have an `event_id` and a `member_id`.
    """

    rows: Callable[[Attendance], str] | None = None


MUTED = "members.id IN (SELECT member_id FROM muted_kinds WHERE kind = :kind)"
"""SQL over `members`: she has muted this kind."""


class _Keys(Protocol):
    """The keys that the rule compares a member with."""

    def has(self, column: str) -> str:
        """The end of a comparison: "… is one of the keys", for keys that are codes."""
        ...

    def is_listed(self, rows: str) -> str:
        """Whether one of these rows ("table WHERE …") is hers."""
        ...

    def events(self, attendance: Attendance) -> str | None:
        """The end of a comparison with the events of this attendance; None if there are none."""
        ...

    def earliest(self) -> str:
        """The moment from which on she must have joined."""
        ...


def _rule(kind: Kind, keys: _Keys, source: AttendanceSource) -> str:
    """SQL over `members`: she matches one of the keys of a kind."""
    match kind:
        case Kind.COUNTRY | Kind.SECTOR:
            return keys.has(f"members.{kind}")
        case Kind.LANGUAGE:
            return keys.has("coalesce(members.language, '')")
        case Kind.ROLE:
            has_it = keys.is_listed(f"roles WHERE {keys.has('role')}")
            has_none = f"NOT {keys.is_listed('roles WHERE 1 = 1')}"
            wants_none = keys.has(f"'{NO_ROLE}'")
            return f"({has_it} OR ({wants_none} AND {has_none}))"
        case Kind.OFFERS | Kind.SEEKS:
            topics = f"member_topics WHERE side = '{kind}' AND {keys.has('topic')}"
            return keys.is_listed(topics)
        case Kind.SINCE:
            return f"members.joined_at >= {keys.earliest()}"
        case Kind.EVENT:
            if source.rows is None:
                return "1 = 0"
            found = [
                keys.is_listed(f"{source.rows(attendance)} AND event_id {events}")
                for attendance in Attendance
                if (events := keys.events(attendance)) is not None
            ]
            return f"({' OR '.join(found)})"


class _Known:
    """Keys of one kind that are known; their values are bound as parameters."""

    def __init__(self, keys: Collection[Key], bind: Callable[[object], str]) -> None:
        self._keys = keys
        self._bind = bind

    def has(self, column: str) -> str:
        return f"{column} {self._among(k.code for k in self._keys if isinstance(k, Attribute))}"

    def is_listed(self, rows: str) -> str:
        return f"members.id IN (SELECT member_id FROM {rows})"

    def events(self, attendance: Attendance) -> str | None:
        ids = [
            key.event_id
            for key in self._keys
            if isinstance(key, Attended) and key.attendance is attendance
        ]
        return self._among(ids) if ids else None

    def earliest(self) -> str:
        return self._bind(
            min(to_timestamp(key.at) for key in self._keys if isinstance(key, JoinedSince))
        )

    def _among(self, values: Iterable[object]) -> str:
        return f"IN ({', '.join(map(self._bind, values)) or 'NULL'})"


class _Stored:
    """A key that is a row of `audience_keys`."""

    def has(self, column: str) -> str:
        return f"{column} = audience_keys.code"

    def is_listed(self, rows: str) -> str:
        return f"EXISTS (SELECT 1 FROM {rows} AND member_id = members.id)"

    def events(self, attendance: Attendance) -> str | None:
        return f"= audience_keys.event_id AND audience_keys.code = '{attendance}'"

    def earliest(self) -> str:
        return "audience_keys.since"


class Condition:
    """SQL over `members`, built piece by piece together with its `values`."""

    def __init__(self, tx: Transaction) -> None:
        self.values: dict[str, object] = {}
        self._source = tx.features[AttendanceSource]

    def bind(self, value: object) -> str:
        """A parameter with this value."""
        name = f"chosen{len(self.values)}"
        self.values[name] = value
        return f":{name}"

    def kind(self, kind: Kind, keys: Collection[Key]) -> str:
        """SQL: she matches one of these keys, which are all of this kind."""
        return _rule(kind, _Known(keys, self.bind), self._source)

    def group(self, group: Group, without: Kind | None = None) -> str:
        """SQL: she matches a group; the keys of kind `without` are ignored."""
        found = [
            self.kind(kind, keys)
            for kind in Kind
            if kind is not without and (keys := [key for key in group if key.kind is kind])
        ]
        return f"({' AND '.join(found)})" if found else "(1 = 1)"

    def within(self, countries: Collection[str] | None) -> str:
        """The end of a condition: she is of one of these countries (None stands for all)."""
        if countries is None:
            return ""
        among = ", ".join(map(self.bind, sorted(countries))) or "NULL"
        return f" AND members.country IN ({among})"

    def named(self, audience: Audience) -> str:
        """SQL: she is named."""
        return f"members.id IN ({', '.join(map(self.bind, sorted(audience.named))) or 'NULL'})"

    def audience(self, audience: Audience) -> str:
        """SQL: she belongs to an audience, provided she is a member."""
        if audience.everybody:
            return "(1 = 1)"
        found = [self.group(group) for group in audience.groups]
        if audience.named:
            found.append(self.named(audience))
        return f"({' OR '.join(found)})" if found else "(1 = 0)"


def condition(
    tx: Transaction, audience: Audience, countries: Collection[str] | None = None
) -> tuple[str, dict[str, object]]:
    """SQL over `members`, and its values: she is a member, belongs to this audience, and is of one
    of these countries (None stands for all).
    """
    sql = Condition(tx)
    belongs = sql.audience(audience) + sql.within(countries)
    return f"members.status = 'member' AND {belongs}", sql.values


def fits(tx: Transaction, audience_id: str) -> str:
    """SQL over `members` and the table that has the column `audience_id`: she is a member and
    belongs to that stored audience.
    """
    return f"""(members.status = 'member' AND (
        EXISTS (SELECT 1 FROM audiences AS it WHERE it.id = {audience_id} AND it.is_everybody = 1)
        OR {is_named(audience_id)}
        OR EXISTS (SELECT 1 FROM audience_keys WHERE audience_keys.audience_id = {audience_id}
            GROUP BY group_number
            HAVING count(DISTINCT kind) = count(DISTINCT CASE WHEN {_has_stored(tx)} THEN kind END)
        )))"""


def is_named(audience_id: str) -> str:
    """SQL over `members` and the table that has the column `audience_id`: that stored audience
    names her.
    """
    return f"""EXISTS (SELECT 1 FROM audience_members
        WHERE audience_members.audience_id = {audience_id} AND member_id = members.id)"""


def _has_stored(tx: Transaction) -> str:
    keys, source = _Stored(), tx.features[AttendanceSource]
    return " OR ".join(
        f"(audience_keys.kind = '{kind}' AND {_rule(kind, keys, source)})" for kind in Kind
    )


def admits(audience_id: str, kind: Kind, code: str) -> str:
    """SQL over the table that has the column `audience_id`: that stored audience is not limited by
    this kind, or one of its groups accepts the code (SQL too).
    """
    keys = f"FROM audience_keys WHERE audience_keys.audience_id = {audience_id}"
    return f"""(NOT EXISTS (SELECT 1 {keys} AND kind = '{kind}')
        OR EXISTS (SELECT 1 {keys} GROUP BY group_number
            HAVING count(CASE WHEN kind = '{kind}' THEN 1 END) = 0
            OR count(CASE WHEN kind = '{kind}' AND code = {code} THEN 1 END) > 0))"""


def exceeds(tx: Transaction, audience: Audience, countries: Collection[str] | None) -> bool:
    """Whether an audience may reach a member of a country outside these (None stands for all), now
    or later: it names one, everybody is reached, or a group is not limited to these countries.

    Who is there makes no difference, so that it cannot be found out by asking.
    """
    if countries is None:
        return False
    limits = audience.countries
    if audience.everybody or limits is None or limits - set(countries):
        return True
    sql = Condition(tx)
    return bool(audience.named) and is_any_outside(tx, sql.named(audience), sql.values, countries)


def is_any_outside(
    tx: Transaction, where: str, values: Mapping[str, object], countries: Collection[str] | None
) -> bool:
    """Whether any member for whom `where` (SQL over `members`) holds is from a country outside
    these; None stands for all.
    """
    if countries is None:
        return False
    return bool(
        tx.value(
            f"""SELECT 1 FROM members WHERE {where}
            AND coalesce(country, '') NOT IN {texts_of("inside")} LIMIT 1""",
            {**values, "inside": json.dumps(sorted(countries))},
        )
    )
