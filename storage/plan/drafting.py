"""Drafting items: written and changed by the chair and focal points, reviewed, withdrawn."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum

from storage import members, reviews, terms
from storage.database import Transaction, mutation, query, to_timestamp
from storage.kit import audit, rate_limits
from storage.kit.rate_limits import RateLimit
from storage.plan import records, rights
from storage.plan.records import (
    FORMS,
    OPTIONAL,
    PLAN_ITEM,
    TEXTS,
    Item,
    ItemStatus,
    Version,
    VersionStatus,
    Words,
)
from storage.reviews import Circle, Obstacle, Review, Reviewable

PASSED_ON = "plan-pass"
RATE_LIMIT = RateLimit(30, timedelta(hours=1))
"""How many items of the adopted plan one member may give to others or give back: each time somebody
is told.
"""


class DraftOutcome(StrEnum):
    """Outcome of drafting, changing, sending or withdrawing an item."""

    SAVED = "saved"
    SENT = "sent"
    WITHDRAWN = "withdrawn"
    UNCHANGED = "unchanged"
    PAST = "past"
    ORDER = "order"
    NO_TERM = "no-term"
    NO_COUNTRY = "no-country"
    NOT_ALLOWED = "not-allowed"
    GONE = "gone"

    @property
    def keeps_draft(self) -> bool:
        """She may correct her answers, and send them again."""
        return self in (DraftOutcome.PAST, DraftOutcome.ORDER, DraftOutcome.NO_COUNTRY)


@mutation
def save(
    tx: Transaction,
    author_id: int,
    item_id: int | None,
    language: str,
    texts: Mapping[str, str],
    form: str,
    starts_on: date,
    ends_on: date,
    countries: tuple[str, ...],
    now: datetime,
) -> tuple[DraftOutcome, int | None]:
    """Write an item, or with an id its words in one language, as a draft; the other languages stay.

    A version that is under review is taken back; one that was approved stays as it was, and a new
    one begins. Returns the outcome and the item's id.
    """
    item = None
    term = terms.current(tx)
    if item_id is not None:
        tx.lock("plan_items", item_id)
        item = records.load(tx, item_id)
        if item is None or item.status is ItemStatus.WITHDRAWN:
            return DraftOutcome.GONE, None
        if not rights.may_change(tx, item, author_id):
            return DraftOutcome.NOT_ALLOWED, item_id
    elif term is None:
        return DraftOutcome.NO_TERM, None
    elif not rights.drafts(tx, author_id):
        return DraftOutcome.NOT_ALLOWED, None
    assert form in FORMS and set(texts) <= set(TEXTS)
    assert set(texts) >= {one for one in TEXTS if one not in OPTIONAL}
    before = None if item is None else item.next or item.current
    others = {} if before is None else dict(before.words.texts)
    first = language if before is None else before.words.language
    words = Words(
        first, {**others, language: dict(texts)}, form, starts_on, ends_on,
        tuple(sorted(set(countries))),
    )  # fmt: skip
    outcome = _fault(tx, words, before, now)
    if outcome is not None:
        return outcome, item_id
    if before is not None and before.words == words:
        return DraftOutcome.UNCHANGED, item_id
    if item is None:
        assert term is not None
        country = tx.value("SELECT country FROM members WHERE id = :id", {"id": author_id})
        item_id = records.insert_item(tx, term.id, author_id, author_id, country, now)
        records.insert_version(tx, item_id, author_id, words, VersionStatus.DRAFT, now)
    elif item.next is not None:
        reviews.supersede(tx, PLAN_ITEM, item.next.id, now)
        records.replace_words(tx, item.next.id, author_id, words, now)
    else:
        records.insert_version(tx, item.id, author_id, words, VersionStatus.DRAFT, now)
    return DraftOutcome.SAVED, item_id


def _fault(
    tx: Transaction, words: Words, before: Version | None, now: datetime
) -> DraftOutcome | None:
    """Why these words cannot be saved. A last day that has passed is no fault if it was already so:
    the words of an item that is late can be changed.
    """
    if words.ends_on < words.starts_on:
        return DraftOutcome.ORDER
    is_new = before is None or before.words.ends_on != words.ends_on
    if is_new and words.ends_on < rights.date_at(tx, now):
        return DraftOutcome.PAST
    allowed = {*rights.countries(tx), *(() if before is None else before.words.countries)}
    if not words.countries or not set(words.countries) <= allowed:
        return DraftOutcome.NO_COUNTRY
    return None


@mutation
def send(tx: Transaction, item_id: int, author_id: int, now: datetime) -> DraftOutcome:
    """Send the words that are not approved yet for review."""
    tx.lock("plan_items", item_id)
    item = records.load(tx, item_id)
    if item is None or item.next is None or item.next.status is VersionStatus.WITHDRAWN:
        return DraftOutcome.GONE
    if not rights.may_change(tx, item, author_id):
        return DraftOutcome.NOT_ALLOWED
    if item.next.status is VersionStatus.PENDING:
        return DraftOutcome.UNCHANGED
    if item.next.words.ends_on < rights.date_at(tx, now) and item.current is None:
        return DraftOutcome.PAST
    _set_status(tx, item.next.id, VersionStatus.PENDING)
    country = tx.value("SELECT country FROM members WHERE id = :id", {"id": author_id})
    reviews.submit(tx, PLAN_ITEM, item.next.id, author_id, now, country=country)
    return DraftOutcome.SENT


@mutation
def withdraw(tx: Transaction, item_id: int, author_id: int, now: datetime) -> DraftOutcome:
    """Take an item off the draft of the plan; of an adopted one, only the change of its words that
    is not approved yet.
    """
    tx.lock("plan_items", item_id)
    item = records.load(tx, item_id)
    if item is None or item.status is ItemStatus.WITHDRAWN:
        return DraftOutcome.GONE
    if not rights.may_change(tx, item, author_id):
        return DraftOutcome.NOT_ALLOWED
    if item.status is ItemStatus.ADOPTED and item.next is None:
        return DraftOutcome.UNCHANGED
    if item.next is not None:
        reviews.withdraw(tx, PLAN_ITEM, item.next.id, now)
        _set_status(tx, item.next.id, VersionStatus.WITHDRAWN)
    if item.status is not ItemStatus.ADOPTED:
        tx.execute("UPDATE plan_items SET status = 'withdrawn' WHERE id = :id", {"id": item_id})
        audit.record(tx, author_id, "plan-item-withdrawn", now, subject=(PLAN_ITEM, item_id))
    return DraftOutcome.WITHDRAWN


def _set_status(
    tx: Transaction, version_id: int, status: VersionStatus, comment: str | None = None
) -> None:
    tx.execute(
        "UPDATE plan_versions SET status = :status, comment = :comment WHERE id = :id",
        {"status": status, "comment": comment, "id": version_id},
    )


# Review


def item_of(tx: Transaction, version_id: int) -> Item | None:
    """The item of which this is a version."""
    found = records.version(tx, version_id)
    return None if found is None else records.load(tx, found.item_id)


def _version(tx: Transaction, version_id: int) -> str | None:
    found = records.version(tx, version_id)
    if found is None or found.status is VersionStatus.WITHDRAWN:
        return None
    return found.words.fingerprint


def _title(tx: Transaction, version_id: int, language: str) -> str:
    found = records.version(tx, version_id)
    assert found is not None
    return found.words.of(language)["action"]


def _approve(tx: Transaction, review: Review, now: datetime) -> Obstacle | None:
    """These words are now those of the item; one that is adopted already keeps the old ones."""
    item = item_of(tx, review.subject_id)
    assert item is not None and item.next is not None
    if item.current is None and item.next.words.ends_on < rights.date_at(tx, now):
        return Obstacle.PAST
    tx.execute(
        "UPDATE plan_versions SET status = 'approved', approved_at = :now WHERE id = :id",
        {"now": to_timestamp(now), "id": review.subject_id},
    )
    if item.status is ItemStatus.DRAFT:
        tx.execute("UPDATE plan_items SET status = 'reviewed' WHERE id = :id", {"id": item.id})
    else:
        records.note(tx, item.id, "words", review.author_id, now)
    return None


def _give_back(tx: Transaction, review: Review, _now: datetime) -> None:
    _set_status(tx, review.subject_id, VersionStatus.DRAFT, review.comment)


REVIEWABLE = Reviewable(
    PLAN_ITEM, _version, _title, _approve, _give_back, Circle.COUNTRY, outlives_author=True,
    belongs_to_year=True,
)  # fmt: skip
"""Coordinators of the author's country and admins decide, whatever becomes of the author: the item
belongs to the year.
"""


@query
def version_for(tx: Transaction, version_id: int) -> Version | None:
    """The version with this id, for its author after a decision."""
    return records.version(tx, version_id)


# Who answers for an item


class GivenOutcome(StrEnum):
    """Outcome of giving an item to somebody, or of giving it back."""

    GIVEN = "given"
    UNCHANGED = "unchanged"
    TOO_MANY = "too-many"
    NOT_A_MEMBER = "not-a-member"
    NOBODY = "nobody"
    NOT_ALLOWED = "not-allowed"
    GONE = "gone"


@mutation
def give(
    tx: Transaction, item_id: int, member_id: int, actor_id: int, now: datetime
) -> GivenOutcome:
    """Let a member answer for an item; she is told."""
    tx.lock("plan_items", item_id)
    item = records.load(tx, item_id)
    if item is None or item.status is ItemStatus.WITHDRAWN or item.ending is not None:
        return GivenOutcome.GONE
    if not rights.may_change(tx, item, actor_id):
        return GivenOutcome.NOT_ALLOWED
    if not members.is_member(tx, member_id):
        return GivenOutcome.NOT_A_MEMBER
    if item.responsible_id == member_id:
        return GivenOutcome.UNCHANGED
    return _pass(tx, item, member_id, "given", actor_id, now)


@mutation
def decline(tx: Transaction, item_id: int, member_id: int, now: datetime) -> GivenOutcome:
    """Give an item back that she should not answer for: it goes to the focal point of her country,
    or to the chair.
    """
    tx.lock("plan_items", item_id)
    item = records.load(tx, item_id)
    if item is None or item.status is ItemStatus.WITHDRAWN or item.ending is not None:
        return GivenOutcome.GONE
    if item.responsible_id != member_id:
        return GivenOutcome.NOT_ALLOWED
    other = rights.stand_in(tx, item.country, member_id)
    if other is None:
        return GivenOutcome.NOBODY
    return _pass(tx, item, other, "declined", member_id, now)


def _pass(
    tx: Transaction, item: Item, member_id: int, what: str, actor_id: int, now: datetime
) -> GivenOutcome:
    """Give the item to a member, unless whoever passes it on has done so too often. Nobody is told
    of a draft, so that is not limited.
    """
    if item.status is ItemStatus.ADOPTED:
        if rate_limits.next_allowed(tx, actor_id, PASSED_ON, RATE_LIMIT, now) is not None:
            return GivenOutcome.TOO_MANY
        rate_limits.record(tx, actor_id, PASSED_ON, now)
    _give(tx, item, member_id, what, actor_id, now)
    return GivenOutcome.GIVEN


def _give(
    tx: Transaction,
    item: Item,
    member_id: int | None,
    what: str,
    actor_id: int | None,
    now: datetime,
) -> None:
    """Write who answers for the item, and whom the open question is asked of. Nobody is told of a
    draft: she is when it is adopted.
    """
    country = item.country
    if member_id is not None:
        country = tx.value("SELECT country FROM members WHERE id = :id", {"id": member_id})
    tx.execute(
        "UPDATE plan_items SET responsible_id = :member, country = :country WHERE id = :id",
        {"member": member_id, "country": country, "id": item.id},
    )
    tx.execute(
        """UPDATE plan_questions SET member_id = :member
        WHERE item_id = :id AND status = 'open'""",
        {"member": member_id, "id": item.id},
    )
    if item.status is not ItemStatus.ADOPTED:
        return
    records.note(tx, item.id, what, actor_id, now, member_id=member_id)
    if member_id is not None and member_id != actor_id:
        records.tell_given(tx, item.id, member_id, now)


def follow_suspension(tx: Transaction, member_id: int, now: datetime) -> None:
    """What she answers for goes to the focal point of her country."""
    _pass_on(tx, member_id, "suspended", now)


def follow_departure(tx: Transaction, member_id: int, now: datetime) -> None:
    """What she answers for goes to the focal point of her country."""
    _pass_on(tx, member_id, "left", now)


def _pass_on(tx: Transaction, member_id: int, what: str, now: datetime) -> None:
    country = tx.value("SELECT country FROM members WHERE id = :id", {"id": member_id})
    other = rights.stand_in(tx, country, member_id)
    for row in tx.rows(
        """SELECT id FROM plan_items WHERE responsible_id = :member AND status <> 'withdrawn'
        AND ending IS NULL ORDER BY id""",
        {"member": member_id},
    ):
        item = records.load(tx, row["id"])
        assert item is not None
        if not item.is_settled or item.status is not ItemStatus.ADOPTED:
            _give(tx, item, other, what, None, now)


def follow_reopening(tx: Transaction, item_id: int, now: datetime) -> None:
    """An item that was settled is open again: if whoever answered for it has left or is suspended
    since, it goes to the focal point of its country.
    """
    item = records.load(tx, item_id)
    if item is None or item.is_settled:
        return
    if item.responsible_id is None or not members.is_member(tx, item.responsible_id):
        other = rights.stand_in(tx, item.country, item.responsible_id)
        _give(tx, item, other, "left", None, now)


def find_responsible(tx: Transaction, now: datetime) -> None:
    """Items that nobody answers for, because there was neither a focal point nor a chair when
    whoever did was suspended or left, go to one of them now that there is somebody.
    """
    for row in tx.rows(
        f"""SELECT id, country FROM plan_items WHERE {records.ASKED} AND responsible_id IS NULL
        ORDER BY id"""
    ):
        item, other = records.load(tx, row["id"]), rights.stand_in(tx, row["country"], None)
        assert item is not None
        if other is not None:
            _give(tx, item, other, "given", None, now)


@query
def open_of_country(tx: Transaction, country: str) -> int:
    """The number of open items that people of this country answer for."""
    return tx.value(
        f"SELECT count(*) FROM plan_items WHERE {records.ASKED} AND country = :country",
        {"country": country},
    )


def follow_country(tx: Transaction, country: str, now: datetime) -> None:
    """A country has left the Dialogue: its open items stay on the plan as they are, and whoever
    carries the chair answers for them until they are given to somebody.
    """
    chair = rights.stand_in(tx, None, None)
    for row in tx.rows(
        f"SELECT id FROM plan_items WHERE {records.ASKED} AND country = :country ORDER BY id",
        {"country": country},
    ):
        item = records.load(tx, row["id"])
        assert item is not None
        _give(tx, item, chair, "country-left", None, now)
