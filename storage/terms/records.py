"""The record of a term, and how admins plan terms: country, days, persons, order and length."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from storage import outbox
from storage.database import Row, Transaction, from_timestamp, mutation, query, to_timestamp
from storage.kit import (
    audit,
    country_hooks,
    form_drafts,
    member_hooks,
    network_settings,
    permissions,
)
from storage.kit.personal_data import DELETED, KEPT, MemberColumn
from storage.kit.taxonomy import COUNTRIES, ZONES, zone_of
from storage.members import is_member

LONGEST = timedelta(days=3 * 366)
"""The longest term."""

MOST_PERSONS = 5
"""The most persons who carry a term."""

USUAL_MONTHS = 12
"""How long a term is where admins have not said otherwise."""

_MONTHS = "chair-months"

EMPTY = "chair-empty"
"""Kind of the message to admins that nobody carries a term any more, which is its subject."""


class TermStatus(StrEnum):
    """Where a term is: nobody has its rights before it is CURRENT, nor after."""

    PLANNED = "planned"
    CURRENT = "current"
    PAST = "past"


class TermOutcome(StrEnum):
    """Outcome of planning a term, or of changing one."""

    DONE = "done"
    UNCHANGED = "unchanged"
    OVERLAPS = "overlaps"
    BACKWARDS = "backwards"
    TOO_LONG = "too-long"
    BEGUN = "begun"
    BEFORE_CURRENT = "before-current"
    NOT_A_COUNTRY = "not-a-country"
    NOT_A_MEMBER = "not-a-member"
    TOO_MANY = "too-many"
    CHAIRS_NOW = "chairs-now"
    GONE = "gone"
    NOT_ALLOWED = "not-allowed"
    PAST_YEAR = "past-year"
    DAYS_OVER = "days-over"


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the chair. `starts_on` and `ends_on` are its first and last day in the time zone of
    its country, as planned; its rights went with the handover, from `began_at` to `ended_at` (UTC).
    `chairs` are the ids of the members who carry it. `adopted_at` (UTC) is when its priorities were
    adopted.
    """

    id: int
    country: str
    starts_on: date
    ends_on: date
    began_at: datetime | None
    ended_at: datetime | None
    adopted_at: datetime | None
    chairs: tuple[int, ...]

    @property
    def status(self) -> TermStatus:
        """Where it is."""
        if self.ended_at is not None:
            return TermStatus.PAST
        return TermStatus.PLANNED if self.began_at is None else TermStatus.CURRENT

    @property
    def zone(self) -> str:
        """The time zone in which its days are counted (IANA name)."""
        return zone_of(self.country)

    def is_late(self, now: datetime) -> bool:
        """Whether its last day is over and it has not been handed over."""
        return self.status is TermStatus.CURRENT and today_in(self.zone, now) > self.ends_on


def today_in(zone: str, now: datetime) -> date:
    """The date in a time zone (IANA name) at a moment (UTC)."""
    return now.astimezone(ZoneInfo(zone)).date()


def load(tx: Transaction, term_id: int) -> Term | None:
    """The term, inside a transaction."""
    return _read(tx, tx.row("SELECT * FROM terms WHERE id = :id", {"id": term_id}))


def current(tx: Transaction) -> Term | None:
    """The term whose persons have the rights of the chair now, inside a transaction."""
    return _read(tx, tx.row("SELECT * FROM terms WHERE began_at IS NOT NULL AND ended_at IS NULL"))


def next_of(tx: Transaction) -> Term | None:
    """The term to which the chair is handed over next, inside a transaction."""
    return _read(
        tx, tx.row("SELECT * FROM terms WHERE began_at IS NULL ORDER BY starts_on, id LIMIT 1")
    )


def chairs_of(tx: Transaction, term_id: int) -> tuple[int, ...]:
    """The ids of the members who carry a term, in the order in which they were named."""
    return tuple(
        row["member_id"]
        for row in tx.rows(
            """SELECT member_id FROM term_chairs JOIN members ON members.id = member_id
            WHERE term_id = :term AND members.status = 'member' ORDER BY added_at, member_id""",
            {"term": term_id},
        )
    )


def _read(tx: Transaction, row: Row | None) -> Term | None:
    return None if row is None else _term(tx, row)


def _term(tx: Transaction, row: Row) -> Term:
    def moment(name: str) -> datetime | None:
        return None if row[name] is None else from_timestamp(row[name])

    return Term(
        row["id"], row["country"], date.fromisoformat(row["starts_on"]),
        date.fromisoformat(row["ends_on"]), moment("began_at"), moment("ended_at"),
        moment("adopted_at"), chairs_of(tx, row["id"]),
    )  # fmt: skip


@query
def find(tx: Transaction, term_id: int) -> Term | None:
    """A term by its id."""
    return load(tx, term_id)


@query
def now_and_next(tx: Transaction) -> tuple[Term | None, Term | None]:
    """The current term, and the one that follows."""
    return current(tx), next_of(tx)


@query
def listed(tx: Transaction) -> tuple[Term, ...]:
    """All terms, the latest first."""
    rows = tx.rows("SELECT * FROM terms ORDER BY starts_on DESC, id DESC")
    return tuple(_term(tx, row) for row in rows)


def has_terms(tx: Transaction) -> bool:
    """Whether there is any term, inside a transaction."""
    return bool(tx.value("SELECT 1 FROM terms LIMIT 1"))


# Planning, by admins


@dataclass(frozen=True, slots=True)
class TermDays:
    """What a term is planned with."""

    country: str
    starts_on: date
    ends_on: date


def _refusal(
    tx: Transaction, days: TermDays, term_id: int | None
) -> tuple[TermOutcome, Term | None] | None:
    """Why a term cannot have these days, and the term that is in their way; None if it can."""
    if days.country not in COUNTRIES:
        return TermOutcome.NOT_A_COUNTRY, None
    if days.ends_on < days.starts_on:
        return TermOutcome.BACKWARDS, None
    if days.ends_on - days.starts_on > LONGEST:
        return TermOutcome.TOO_LONG, None
    other = _read(
        tx,
        tx.row(
            """SELECT * FROM terms WHERE id <> :id AND starts_on <= :ends AND ends_on >= :starts
            ORDER BY starts_on LIMIT 1""",
            {
                "id": term_id or 0,
                "starts": days.starts_on.isoformat(),
                "ends": days.ends_on.isoformat(),
            },
        ),
    )
    return None if other is None else (TermOutcome.OVERLAPS, other)


@dataclass(frozen=True, slots=True)
class Planned:
    """Outcome of planning: the id of the term, and the term that is in the way of its days."""

    outcome: TermOutcome
    term_id: int | None = None
    other: Term | None = None

    @property
    def keeps_draft(self) -> bool:
        """Whether other days would do."""
        return self.outcome in (
            TermOutcome.OVERLAPS, TermOutcome.BACKWARDS, TermOutcome.TOO_LONG,
            TermOutcome.BEFORE_CURRENT, TermOutcome.NOT_A_COUNTRY, TermOutcome.DAYS_OVER,
        )  # fmt: skip


@mutation
def plan(tx: Transaction, actor_id: int, days: TermDays, now: datetime) -> Planned:
    """Enter a term. One whose last day is over becomes past at once, without rights for anybody
    (PAST_YEAR); the first one of the network begins if its first day has come.
    """
    if not permissions.is_admin(tx, actor_id):
        return Planned(TermOutcome.NOT_ALLOWED)
    refusal = _refusal(tx, days, None)
    if refusal is not None:
        return Planned(refusal[0], other=refusal[1])
    today = today_in(zone_of(days.country), now)
    running = current(tx)
    is_over = days.ends_on < today
    if running is not None and not is_over and days.starts_on < running.starts_on:
        return Planned(TermOutcome.BEFORE_CURRENT, other=running)
    term_id: int = tx.value(
        """INSERT INTO terms (country, starts_on, ends_on, began_at, ended_at, adopted_at,
            created_at)
        VALUES (:country, :starts, :ends, :began, :ended, :began, :now) RETURNING id""",
        {
            "country": days.country,
            "starts": days.starts_on.isoformat(),
            "ends": days.ends_on.isoformat(),
            "began": _midnight(days.starts_on, days.country) if is_over else None,
            "ended": _midnight(days.ends_on + timedelta(days=1), days.country) if is_over else None,
            "now": to_timestamp(now),
        },
    )
    _audit(tx, actor_id, "term-plan", term_id, now)
    begin_first_in(tx, now)
    return Planned(TermOutcome.PAST_YEAR if is_over else TermOutcome.DONE, term_id)


def _midnight(day: date, country: str) -> int:
    zone = ZoneInfo(zone_of(country))
    return to_timestamp(datetime(day.year, day.month, day.day, tzinfo=zone))


def _audit(
    tx: Transaction, actor_id: int, act: str, term_id: int, now: datetime,
    member_id: int | None = None,
) -> None:  # fmt: skip
    audit.record(tx, actor_id, act, now, member_id=member_id, subject=("term", term_id))


@mutation
def change_days(
    tx: Transaction, actor_id: int, term_id: int, days: TermDays, now: datetime
) -> Planned:
    """Change the country or the days of a term that is not over. One that has begun keeps its
    country and its first day. The last day is never one that is over, and no term begins before the
    current one.
    """
    tx.lock("terms", term_id)
    term = load(tx, term_id)
    if term is None:
        return Planned(TermOutcome.GONE)
    if not permissions.is_admin(tx, actor_id):
        return Planned(TermOutcome.NOT_ALLOWED)
    has_begun = term.status is not TermStatus.PLANNED
    moves = (days.country, days.starts_on) != (term.country, term.starts_on)
    if term.status is TermStatus.PAST or (has_begun and moves):
        return Planned(TermOutcome.BEGUN)
    refusal = _refusal(tx, days, term_id)
    if refusal is not None:
        return Planned(refusal[0], other=refusal[1])
    if days == TermDays(term.country, term.starts_on, term.ends_on):
        return Planned(TermOutcome.UNCHANGED, term_id)
    running = current(tx)
    if running is not None and not has_begun and days.starts_on < running.starts_on:
        return Planned(TermOutcome.BEFORE_CURRENT, other=running)
    if days.ends_on < today_in(zone_of(days.country), now):
        return Planned(TermOutcome.DAYS_OVER)
    tx.execute(
        """UPDATE terms SET country = :country, starts_on = :starts, ends_on = :ends
        WHERE id = :id""",
        {
            "id": term_id,
            "country": days.country,
            "starts": days.starts_on.isoformat(),
            "ends": days.ends_on.isoformat(),
        },
    )
    _audit(tx, actor_id, "term-change", term_id, now)
    begin_first_in(tx, now)
    return Planned(TermOutcome.DONE, term_id)


@mutation
def delete(tx: Transaction, actor_id: int, term_id: int, now: datetime) -> TermOutcome:
    """Delete a term that has not begun."""
    tx.lock("terms", term_id)
    term = load(tx, term_id)
    if term is None:
        return TermOutcome.GONE
    if not permissions.is_admin(tx, actor_id):
        return TermOutcome.NOT_ALLOWED
    if term.status is not TermStatus.PLANNED:
        return TermOutcome.BEGUN
    tx.execute("DELETE FROM terms WHERE id = :id", {"id": term_id})
    _audit(tx, actor_id, "term-delete", term_id, now)
    return TermOutcome.DONE


@mutation
def add_person(
    tx: Transaction, actor_id: int, term_id: int, member_id: int, now: datetime
) -> TermOutcome:
    """Name a member who carries the term. In the current term she has its rights at once."""
    tx.lock("terms", term_id)
    term = load(tx, term_id)
    if term is None:
        return TermOutcome.GONE
    if not permissions.is_admin(tx, actor_id):
        return TermOutcome.NOT_ALLOWED
    if term.status is TermStatus.PAST:
        return TermOutcome.BEGUN
    if not is_member(tx, member_id):
        return TermOutcome.NOT_A_MEMBER
    if member_id in term.chairs:
        return TermOutcome.UNCHANGED
    if len(term.chairs) >= MOST_PERSONS:
        return TermOutcome.TOO_MANY
    tx.execute(
        """INSERT INTO term_chairs (term_id, member_id, added_at) VALUES (:term, :member, :now)
        ON CONFLICT DO NOTHING""",
        {"term": term_id, "member": member_id, "now": to_timestamp(now)},
    )
    _audit(tx, actor_id, "chair-name", term_id, now, member_id)
    return TermOutcome.DONE


@mutation
def remove_person(
    tx: Transaction, actor_id: int, term_id: int, member_id: int, now: datetime
) -> TermOutcome:
    """Take a term from a member; her rights end at once, and so do the forms that need them."""
    tx.lock("terms", term_id)
    term = load(tx, term_id)
    if term is None:
        return TermOutcome.GONE
    if not permissions.is_admin(tx, actor_id):
        return TermOutcome.NOT_ALLOWED
    if term.status is TermStatus.PAST:
        return TermOutcome.BEGUN
    removed = tx.execute(
        "DELETE FROM term_chairs WHERE term_id = :term AND member_id = :member",
        {"term": term_id, "member": member_id},
    )
    if not removed:
        return TermOutcome.UNCHANGED
    if term.status is TermStatus.CURRENT:
        end_rights(tx, member_id, now)
    _audit(tx, actor_id, "chair-remove", term_id, now, member_id)
    return TermOutcome.DONE


def tell_if_empty(tx: Transaction, member_id: int, now: datetime) -> None:
    """Tell admins of the terms that nobody carries once this member cannot: she leaves or is
    suspended.
    """
    for row in tx.rows(
        """SELECT term_id FROM term_chairs JOIN terms ON terms.id = term_id
        WHERE member_id = :member AND ended_at IS NULL ORDER BY term_id""",
        {"member": member_id},
    ):
        if set(chairs_of(tx, row["term_id"])) <= {member_id}:
            told = permissions.admins(tx, but=member_id)
            outbox.enqueue(tx, EMPTY, told, now, subject_id=row["term_id"])


def end_rights(tx: Transaction, member_id: int, now: datetime) -> None:
    """What ends with the rights of the chair: the forms that need them, and what she organises
    without another role.
    """
    form_drafts.end_forbidden(tx, member_id)
    member_hooks.chair_ended(tx, member_id, now)


# The first term begins by itself: there is nobody who could hand it over.


@mutation
def begin_first(tx: Transaction, now: datetime) -> None:
    """Begin the first term if its first day has come."""
    begin_first_in(tx, now)


def begin_first_in(tx: Transaction, now: datetime) -> None:
    """Like `begin_first`, inside a transaction."""
    first = _first(tx)
    if first is not None and today_in(first.zone, now) >= first.starts_on:
        tx.execute(
            "UPDATE terms SET began_at = :now WHERE id = :id AND began_at IS NULL",
            {"id": first.id, "now": to_timestamp(now)},
        )


def _first(tx: Transaction) -> Term | None:
    """The planned term that begins without a handover: no term is current, and none has been
    handed over.
    """
    if tx.value("SELECT 1 FROM terms WHERE began_at IS NOT NULL AND ended_at IS NULL"):
        return None
    return next_of(tx)


@query
def next_due(tx: Transaction) -> datetime | None:
    """When the first term begins (UTC); None if there is a current one, or none is planned."""
    first = _first(tx)
    return None if first is None else from_timestamp(_midnight(first.starts_on, first.country))


# The order of the countries, and the length of a term


def countries_in(tx: Transaction, of_network: Sequence[str]) -> tuple[str, ...]:
    """The countries of the Dialogue in the order in which they take the chair: as admins have set
    it, else those of the configuration.
    """
    rows = tx.rows("SELECT country FROM chair_order ORDER BY position, country")
    return tuple(row["country"] for row in rows) or tuple(of_network)


@dataclass(frozen=True, slots=True)
class Rotation:
    """The order of the countries, and how long a term is in months."""

    countries: tuple[str, ...]
    months: int


@query
def rotation(tx: Transaction, of_network: Sequence[str]) -> Rotation:
    """How the chair goes round."""
    return _rotation(tx, of_network)


def _rotation(tx: Transaction, of_network: Sequence[str]) -> Rotation:
    months = network_settings.get(tx, _MONTHS, USUAL_MONTHS)
    return Rotation(countries_in(tx, of_network), months)


@mutation
def set_months(tx: Transaction, actor_id: int, months: int, now: datetime) -> TermOutcome:
    """Set how long terms are that are planned from now on, in months."""
    if not permissions.is_admin(tx, actor_id):
        return TermOutcome.NOT_ALLOWED
    if not 1 <= months <= 36:
        return TermOutcome.TOO_LONG
    network_settings.put(tx, _MONTHS, months)
    audit.record(tx, actor_id, "term-length", now, reason=str(months))
    return TermOutcome.DONE


@query
def planned_of(tx: Transaction, country: str) -> tuple[Term, ...]:
    """The terms of a country that have not begun, the next one first."""
    rows = tx.rows(
        "SELECT * FROM terms WHERE began_at IS NULL AND country = :country ORDER BY starts_on, id",
        {"country": country},
    )
    return tuple(_term(tx, row) for row in rows)


@mutation
def set_order(
    tx: Transaction, actor_id: int, countries: Sequence[str], now: datetime
) -> TermOutcome:
    """Set which countries belong to the Dialogue, and the order in which they take the chair. A
    country can leave unless it has the chair now; its planned terms are deleted.
    """
    if not permissions.is_admin(tx, actor_id):
        return TermOutcome.NOT_ALLOWED
    wanted = tuple(dict.fromkeys(countries))
    if not wanted or not set(wanted) <= set(COUNTRIES):
        return TermOutcome.NOT_A_COUNTRY
    running = current(tx)
    if running is not None and running.country not in wanted:
        return TermOutcome.CHAIRS_NOW
    # Where nothing was set before, any country may have belonged to it.
    before = countries_in(tx, tuple(ZONES))
    tx.execute("DELETE FROM chair_order")
    for position, country in enumerate(wanted):
        tx.execute(
            "INSERT INTO chair_order (country, position) VALUES (:country, :position)",
            {"country": country, "position": position},
        )
    for row in tx.rows("SELECT id, country FROM terms WHERE began_at IS NULL ORDER BY id"):
        if row["country"] not in wanted:
            tx.execute("DELETE FROM terms WHERE id = :id", {"id": row["id"]})
            _audit(tx, actor_id, "term-delete", row["id"], now)
    for country in before:
        if country not in wanted:
            country_hooks.left(tx, country, now)
    audit.record(tx, actor_id, "chair-order", now, reason=" ".join(wanted))
    return TermOutcome.DONE


@query
def suggestion(tx: Transaction, of_network: Sequence[str], now: datetime) -> TermDays:
    """The next term as it would follow from the order, the length and the last term: the country
    whose turn it is, from the day after the last term, or from today.
    """
    found = _rotation(tx, of_network)
    last = _read(tx, tx.row("SELECT * FROM terms ORDER BY starts_on DESC, id DESC LIMIT 1"))
    at = 0
    if last is not None and last.country in found.countries:
        at = (found.countries.index(last.country) + 1) % len(found.countries)
    country = found.countries[at]
    today = today_in(zone_of(country), now)
    start = today if last is None else last.ends_on + timedelta(days=1)
    return TermDays(country, start, last_day(start, found.months))


def last_day(first: date, months: int) -> date:
    """The last day of a term that begins on `first` and is so many months long."""
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    after = min(first.day, _days_of(year, month + 1))
    return date(year, month + 1, after) - timedelta(days=1)


def _days_of(year: int, month: int) -> int:
    following = date(year + month // 12, month % 12 + 1, 1)
    return (following - timedelta(days=1)).day


MEMBER_DATA = (
    MemberColumn(
        "term_chairs", "member_id", DELETED, "added_at, country, starts_on, ends_on",
        "JOIN terms ON terms.id = term_id", internal=("term_id",),
    ),
    MemberColumn("focal_points", "member_id", DELETED, "named_at, country"),
    MemberColumn("ties", "tied_by", KEPT, omitted="it is about what was tied"),
    MemberColumn(
        "chair_letters", "author_id", KEPT, "sent_at, body", internal=("id", "term_id"),
    ),
    MemberColumn(
        "chair_letter_readers", "member_id", DELETED, "answered_at, country, answer",
        internal=("id", "letter_id"),
    ),
    MemberColumn("handovers", "sent_by", KEPT, omitted="it is about the year"),
    MemberColumn("handovers", "confirmed_by", KEPT, omitted="it is about the year"),
    MemberColumn("handover_items", "given_to", KEPT, omitted="it is about what was given"),
    MemberColumn("handover_items", "decided_by", KEPT, omitted="it is about what was given"),
)  # fmt: skip
