"""Whom an announcement is for: choices, what they mean in SQL, and how many they are.

An audience has parts. A reader belongs to it who fits all choices of one part; several keys of one
kind are alternatives. An audience without choices is everybody.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from storage import hours, members
from storage.database import Transaction, query, verb
from storage.events.seats import TAKEN
from storage.hours import Day

PARTS = 5
"""Parts that an audience may have."""

SAVED = 20
"""Audiences that one member may keep."""

Choice = tuple[int, str, str]
"""The number of the part (from 1), the kind, and the key."""

KINDS = ("country", "sector", "language", "role", "event", "since", "topic")


class Went(StrEnum):
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
        if went == Went.CAME:
            return f"id IN (SELECT member_id FROM attendances WHERE event_id = {event})"
        states = TAKEN if went == Went.COMING else "('queued')"
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
    sql = _Sql()
    parts = " OR ".join(sql.part(audience, part) for part in audience.parts)
    return f"status = 'member' AND ({parts})", sql.values


_OFF = "EXISTS (SELECT 1 FROM kinds_off WHERE member_id = members.id AND kind = :kind)"


def readers(audience: Audience, kind: str) -> tuple[str, dict[str, object]]:
    """SQL over `members`, and its values: she belongs to this audience and can be reached."""
    where, values = condition(audience)
    return f"{where} AND blocked_at IS NULL AND NOT {_OFF}", values | {"kind": kind}


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

    @property
    def total(self) -> int:
        """How many get it."""
        return sum(self.readers.values())


def count(tx: Transaction, audience: Audience, kind: str, inside: Sequence[str] | None) -> Counts:
    """How many an audience is at this moment; `inside` are the sender's countries, None for all."""
    where, values = condition(audience)
    some = _Sql()
    outside = "0" if inside is None else f"country NOT IN {some.some(inside)}"
    rows = tx.rows(
        f"""SELECT coalesce(language, '') AS language, count(*) AS everybody,
            sum(is_away) AS away, sum(NOT is_away AND is_off) AS off,
            sum(NOT is_away AND NOT is_off AND is_outside) AS outside
        FROM (SELECT language, blocked_at IS NOT NULL AS is_away, {_OFF} AS is_off,
                {outside.replace(":chosen", ":inside")} AS is_outside
            FROM members WHERE {where})
        GROUP BY 1""",
        values
        | {name.replace("chosen", "inside"): value for name, value in some.values.items()}
        | {"kind": kind},
    )
    return Counts(
        {
            row["language"]: left
            for row in rows
            if (left := row["everybody"] - row["away"] - row["off"])
        },
        sum(row["off"] for row in rows),
        sum(row["away"] for row in rows),
        sum(row["outside"] for row in rows),
    )


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
    for row in tx.rows(
        f"""SELECT zone, CASE WHEN zone IS NULL THEN country END AS country, quiet_from,
            quiet_until, count(*) AS count FROM members WHERE {where} GROUP BY 1, 2, 3, 4
        ORDER BY count DESC""",
        values,
    ):
        day: Day = members.day_in(row)
        at = due if is_urgent else hours.decent(due, day, due, None)
        assert at is not None
        clock = at, at.astimezone(ZoneInfo(day.zone)).utcoffset()
        before = found.get(clock)
        total = row["count"] + (before.readers if before else 0)
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
    where = f"""status = 'member' AND blocked_at IS NULL AND NOT {_OFF}
        AND {sql.part(audience, part, but=kind)}"""
    match kind:
        case "topic":
            rows = tx.rows(
                f"""SELECT topic, count(*) FROM member_topics JOIN members ON id = member_id
                WHERE side = 'seeks' AND {where} GROUP BY topic""",
                sql.values | {"kind": off},
            )
        case "role":
            rows = tx.rows(
                f"""SELECT coalesce(role, 'member'), count(DISTINCT id) FROM members
                LEFT JOIN (SELECT DISTINCT member_id, role FROM roles) ON member_id = id
                WHERE {where} GROUP BY 1""",
                sql.values | {"kind": off},
            )
        case "since" | "event":
            sums = ", ".join(f"coalesce(sum({sql.kind(kind, (key,))}), 0)" for key in keys)
            row = tx.row(f"SELECT {sums} FROM members WHERE {where}", sql.values | {"kind": off})
            return dict(zip(keys, row or (), strict=True))
        case _:
            rows = tx.rows(
                f"""SELECT coalesce({kind}, ''), count(*) FROM members
                WHERE {where} GROUP BY 1""",
                sql.values | {"kind": off},
            )
    found = {row[0]: row[1] for row in rows}
    return {key: found.get(key, 0) for key in keys}


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
    tx.change("DELETE FROM audience_choices WHERE audience_id = :id", {"id": audience_id})
    tx.change_each(
        "INSERT INTO audience_choices VALUES (:id, :part, :kind, :key)",
        [
            {"id": audience_id, "part": part, "kind": kind, "key": key}
            for part, kind, key in sorted(set(audience.choices))
        ],
    )


@dataclass(frozen=True, slots=True)
class Saved:
    """An audience that somebody keeps, and how many it is now."""

    audience_id: int
    name: str
    readers: int


@query
def saved_by(tx: Transaction, owner_id: int, kind: str) -> tuple[Saved, ...]:
    """What she keeps, by name; `readers` are those of an announcement of this kind."""
    return tuple(
        Saved(row["id"], row["name"], count(tx, load(tx, row["id"]), kind, None).total)
        for row in tx.rows(
            "SELECT id, name FROM audiences WHERE owner_id = :owner ORDER BY name, id",
            {"owner": owner_id},
        )
    )


@verb
def forget(tx: Transaction, owner_id: int, audience_id: int) -> None:
    """She does not want to keep it any more."""
    tx.change(
        "DELETE FROM audiences WHERE id = :id AND owner_id = :owner",
        {"id": audience_id, "owner": owner_id},
    )
