"""Whom an announcement is for: choices, what they mean in SQL, and how many they are.

An audience has parts. A reader belongs to it who fits all choices of one part; several keys of one
kind are alternatives. An audience without choices is everybody.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from storage import outbox
from storage.database import Transaction, mutation, query
from storage.events.registrations import TAKEN
from storage.kit import quiet_hours

MAX_GROUPS = 5
"""Parts that an audience may have."""

MAX_SEGMENTS = 20
"""Audiences that one member may keep."""

Choice = tuple[int, str, str]
"""The number of the part (from 1), the kind, and the key."""

KINDS = ("country", "sector", "language", "role", "event", "since", "topic")


class Attendance(StrEnum):
    """What somebody did with an event, in the key of a choice: "<event id>-<went>"."""

    COMING = "coming"
    QUEUE = "queue"
    CAME = "came"


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom something is for."""

    choices: tuple[Choice, ...] = ()

    @property
    def parts(self) -> tuple[int, ...]:
        """The numbers of its parts; there is always one."""
        return tuple(sorted({part for part, _, _ in self.choices})) or (1,)

    def keys(self, part: int, kind: str) -> tuple[str, ...]:
        """What is chosen of a kind in a part."""
        return tuple(key for at, of, key in self.choices if (at, of) == (part, kind))


class _Sql:
    """A condition over `members`, with its values."""

    def __init__(self) -> None:
        self.values: dict[str, object] = {}

    def value(self, value: object) -> str:
        name = f"chosen{len(self.values)}"
        self.values[name] = value
        return f":{name}"

    def some(self, keys: Sequence[str]) -> str:
        return f"({', '.join(self.value(key) for key in keys)})"

    def kind(self, kind: str, keys: Sequence[str]) -> str:
        match kind:
            case "country" | "sector":
                return f"{kind} IN {self.some(keys)}"
            case "language":
                return f"coalesce(language, '') IN {self.some(keys)}"
            case "since":
                return f"joined_at >= {self.value(min(map(int, keys)))}"
            case "topic":
                return f"""id IN (SELECT member_id FROM member_topics
                    WHERE side = 'seeks' AND topic IN {self.some(keys)})"""
            case "role":
                return f"({' OR '.join(map(self.role, keys))})"
            case _:
                return f"({' OR '.join(map(self.event, keys))})"

    def role(self, key: str) -> str:
        has = "id IN (SELECT member_id FROM roles"
        if key == "member":
            return f"NOT {has})"
        return f"{has} WHERE role = {self.value(key)})"

    def event(self, key: str) -> str:
        event_id, _, went = key.partition("-")
        event = self.value(int(event_id))
        if went == Attendance.CAME:
            return f"id IN (SELECT member_id FROM attendances WHERE event_id = {event})"
        states = TAKEN if went == Attendance.COMING else "('queued')"
        return f"""id IN (SELECT member_id FROM seats
            WHERE event_id = {event} AND state IN {states})"""

    def part(self, audience: Audience, part: int, but: str | None = None) -> str:
        chosen = [
            self.kind(kind, keys)
            for kind in KINDS
            if kind != but and (keys := audience.keys(part, kind))
        ]
        return f"({' AND '.join(chosen)})" if chosen else "1"


def condition(audience: Audience) -> tuple[str, dict[str, object]]:
    """SQL over `members`, and its values: she is a member and belongs to this audience."""
    fits, values = _in_group(audience)
    return f"status = 'member' AND {fits}", values


def _in_group(audience: Audience) -> tuple[str, dict[str, object]]:
    sql = _Sql()
    parts = " OR ".join(sql.part(audience, part) for part in audience.parts)
    return f"({parts})", sql.values


MUTED = "id IN (SELECT member_id FROM kinds_off WHERE kind = :kind)"
"""SQL over `members`: she has turned this kind off."""


def readers(audience: Audience, kind: str) -> tuple[str, dict[str, object]]:
    """SQL over `members`, and its values: she belongs to this audience and can be reached."""
    where, values = condition(audience)
    return f"{where} AND blocked_at IS NULL AND NOT {MUTED}", values | {"kind": kind}


def total(tx: Transaction, audience: Audience, kind: str) -> int:
    """How many readers an audience has now, and nothing else: half the time of a `count`."""
    where, values = readers(audience, kind)
    number: int = tx.value(
        f"SELECT count(*) FROM members INDEXED BY members_for_audiences WHERE {where}", values
    )
    return number


@dataclass(frozen=True, slots=True)
class Counts:
    """How many an audience is: `readers` by language ("" where she has chosen none), beside those
    who have turned this kind `off` or the bot away. `outside` are readers in other countries than
    those that were asked about.
    """

    readers: Mapping[str, int]
    off: int
    away: int
    outside: int
    suspended: int = 0

    @property
    def total(self) -> int:
        """How many get it."""
        return sum(self.readers.values())


def count(tx: Transaction, audience: Audience, kind: str, inside: Sequence[str] | None) -> Counts:
    """How many an audience is at this moment; `inside` are the sender's countries, None for all."""
    where, values = condition(audience)
    # Grouped in the order of the index, so that nothing is sorted.
    rows = tx.rows(
        f"""SELECT language, country, count(*) AS everybody, count(blocked_at) AS away,
            sum(blocked_at IS NULL AND {MUTED}) AS off
        FROM members INDEXED BY members_for_audiences WHERE {where}
        GROUP BY language, country""",
        values | {"kind": kind},
    )
    by_language: dict[str, int] = {}
    off = away = outside = 0
    for row in rows:
        left = row["everybody"] - row["away"] - row["off"]
        off, away = off + row["off"], away + row["away"]
        if inside is not None and row["country"] not in inside:
            outside += left
        if left:
            language = row["language"] or ""
            by_language[language] = by_language.get(language, 0) + left
    fits, values = _in_group(audience)
    suspended: int = tx.value(
        f"SELECT count(*) FROM members WHERE suspended_at IS NOT NULL AND {fits}", values
    )
    return Counts(by_language, off, away, outside, suspended)


@dataclass(frozen=True, slots=True)
class Hour:
    """At which moment (UTC) how many of the readers get it who live by this clock."""

    at: datetime
    zone: str
    readers: int


def hours_of(
    tx: Transaction, audience: Audience, kind: str, due: datetime, is_urgent: bool
) -> tuple[Hour, ...]:
    """When its readers get what is sent then, by clocks that show the same; most readers first."""
    where, values = readers(audience, kind)
    found: dict[tuple[datetime, object], Hour] = {}
    for day, number in outbox.count_by_local_hours(tx, where, values).items():
        at = due if is_urgent else quiet_hours.next_allowed(due, day, due, None)
        assert at is not None
        clock = at, at.astimezone(ZoneInfo(day.zone)).utcoffset()
        before = found.get(clock)
        total = number + (before.readers if before else 0)
        found[clock] = Hour(at, before.zone if before else day.zone, total)
    return tuple(sorted(found.values(), key=lambda hour: -hour.readers))


def facets(
    tx: Transaction, audience: Audience, part: int, kind: str, keys: Sequence[str], off: str
) -> Mapping[str, int]:
    """How many readers each key of a kind would give, beside the other choices of this part.

    `off` is the kind of announcement whose opponents do not count.
    """
    if not keys:
        return {}
    sql = _Sql()
    where = f"""status = 'member' AND blocked_at IS NULL AND NOT {MUTED}
        AND {sql.part(audience, part, but=kind)}"""
    values = sql.values | {"kind": off}
    if kind in ("country", "sector", "language"):
        found: dict[str, int] = {}
        for row in tx.rows(
            f"""SELECT {kind} AS key, count(*) AS count
            FROM members INDEXED BY members_for_audiences WHERE {where}
            GROUP BY language, country, sector""",
            values,
        ):
            found[row["key"] or ""] = found.get(row["key"] or "", 0) + row["count"]
        return {key: found.get(key, 0) for key in keys}
    if kind == "since":
        sums = ", ".join(f"coalesce(sum({sql.kind(kind, (key,))}), 0)" for key in keys)
        row = tx.row(
            f"SELECT {sums} FROM members INDEXED BY members_for_audiences WHERE {where}",
            values | sql.values,
        )
        return dict(zip(keys, row or (), strict=True))
    if kind == "topic":
        found = {
            row["topic"]: row["count"]
            for row in tx.rows(
                f"""SELECT topic, count(*) AS count FROM member_topics CROSS JOIN members
                    ON members.id = member_id
                WHERE topic IN {sql.some(keys)} AND side = 'seeks' AND {where} GROUP BY topic""",
                values | sql.values,
            )
        }
        return {key: found.get(key, 0) for key in keys}
    # Few have a role or were at one event: these are looked up.
    few = {
        key: tx.value(
            f"SELECT count(*) FROM members WHERE {sql.kind(kind, (key,))} AND {where}",
            values | sql.values,
        )
        for key in keys
        if (kind, key) != ("role", "member")
    }
    if "member" in keys and kind == "role":
        few["member"] = tx.value(
            f"""SELECT count(*) FROM members INDEXED BY members_for_audiences WHERE {where}
            AND id NOT IN (SELECT member_id FROM roles)""",
            values,
        )
    return few


def load(tx: Transaction, audience_id: int) -> Audience:
    """An audience, inside a transaction."""
    return Audience(
        tuple(
            (row["part"], row["kind"], row["key"])
            for row in tx.rows(
                """SELECT part, kind, key FROM audience_choices WHERE audience_id = :id
                ORDER BY part, kind, key""",
                {"id": audience_id},
            )
        )
    )


def make(
    tx: Transaction, audience: Audience, owner: int | None = None, name: str | None = None
) -> int:
    """Write an audience down; its id."""
    audience_id: int = tx.value(
        "INSERT INTO audiences (owner_id, name) VALUES (:owner, :name) RETURNING id",
        {"owner": owner, "name": name},
    )
    put(tx, audience_id, audience)
    return audience_id


def put(tx: Transaction, audience_id: int, audience: Audience) -> None:
    """Replace what an audience is."""
    tx.execute("DELETE FROM audience_choices WHERE audience_id = :id", {"id": audience_id})
    tx.execute_many(
        "INSERT INTO audience_choices VALUES (:id, :part, :kind, :key)",
        [
            {"id": audience_id, "part": part, "kind": kind, "key": key}
            for part, kind, key in sorted(set(audience.choices))
        ],
    )


@dataclass(frozen=True, slots=True)
class Segment:
    """An audience that somebody keeps, and how many it is now."""

    audience_id: int
    name: str
    readers: int


@query
def segments_of(tx: Transaction, owner_id: int, kind: str) -> tuple[Segment, ...]:
    """What she keeps, by name; `readers` are those of an announcement of this kind."""
    return tuple(
        Segment(row["id"], row["name"], total(tx, load(tx, row["id"]), kind))
        for row in tx.rows(
            "SELECT id, name FROM audiences WHERE owner_id = :owner ORDER BY name, id",
            {"owner": owner_id},
        )
    )


@mutation
def forget(tx: Transaction, owner_id: int, audience_id: int) -> None:
    """She does not want to keep it any more."""
    tx.execute(
        "DELETE FROM audiences WHERE id = :id AND owner_id = :owner",
        {"id": audience_id, "owner": owner_id},
    )
