"""Subjects of four kinds that only the tests know, people who review them, and the rule of who may,
counted person by person.
"""

import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from storage import members, reviews
from storage.database import Features, Transaction
from storage.members import Profile
from storage.reviews import Circle, Obstacle, Review, Reviewable, Reviewables, ReviewStatus
from tests.storage.machine import START, transaction

PEOPLE = {
    # Country, institution, roles.
    "amina": ("TJ", "Customs", ()),
    "nigora": ("UZ", "Border service", ()),
    "saule": ("TJ", "customs", ("TJ",)),
    "zarina": ("TJ", None, ("TJ",)),
    "malika": ("UZ", "Border Service", ("UZ",)),
    "first": ("UZ", "Secretariat", ("",)),
    "second": ("TJ", "CUSTOMS", ("",)),
}
STAFF = ("saule", "zarina", "malika", "first", "second")
CIRCLES = {
    "note": Circle.COUNTRY, "wide": Circle.ADMINS, "pair": Circle.COUNTRY,
    "complaint": Circle.STAFF,
}  # fmt: skip
APPROVALS = {kind: 2 if kind == "pair" else 1 for kind in CIRCLES}


@dataclass(frozen=True)
class Person:
    """Somebody with roles: countries, or "" for an admin; `place` identifies her institution."""

    roles: Collection[str]
    place: str | None


def deciding(
    circle: Circle,
    country: str | None,
    approvals: int,
    parties: Collection[str | None],
    places: Collection[str | None],
    people: Mapping[str, Person],
    sponsor: str | None = None,
) -> set[str]:
    """The names of those who may decide: person by person, without SQL."""
    ranks: dict[str, int] = {}
    for name, person in people.items():
        is_admin = "" in person.roles
        match circle:
            case Circle.COUNTRY:
                fits = is_admin or country in person.roles
            case Circle.ADMINS:
                fits = is_admin
            case Circle.STAFF:
                fits = bool(person.roles)
            case Circle.OUTSIDE:
                fits = bool(person.roles) and (person.place is None or person.place not in places)
        if fits and name not in parties:
            is_last = circle is Circle.STAFF and not is_admin
            is_colleague = person.place is not None and person.place in places
            ranks[name] = is_last + 2 * (is_colleague or name == sponsor)
    return {
        name
        for name, rank in ranks.items()
        if sum(other < rank for other in ranks.values()) < approvals
    }


@dataclass
class Subject:
    """What ought to be true of something that is reviewed."""

    kind: str
    author: str
    concerned: str | None = None
    text: int = 0
    status: str = "draft"
    has_obstacle: bool = False
    published: list[int] = field(default_factory=list[int])
    returned: list[str] = field(default_factory=list[str])


class ReviewSetup:
    """Four kinds, seven people, and subjects that stand in no table."""

    def set_up(self, connection: sqlite3.Connection) -> None:
        self.subjects: dict[int, Subject] = {}
        kinds = [
            Reviewable(
                kind, self.version, lambda _tx, id, _language: f"Title {id}", self.approved,
                self.given_back, circle, approvals=APPROVALS[kind],
                is_blind=kind == "complaint", has_changes=kind != "complaint",
            )
            for kind, circle in CIRCLES.items()
        ]  # fmt: skip
        self.tx = transaction(connection, Features(Reviewables(*kinds)))
        self.now = START
        self.ids: dict[str, int] = {}
        self.roles = {name: set(roles) for name, (_, _, roles) in PEOPLE.items()}
        self.institutions = {name: place for name, (_, place, _) in PEOPLE.items()}
        for number, (name, (country, institution, roles)) in enumerate(PEOPLE.items()):
            self.ids[name] = members.ensure(self.tx, 100 + number, START)
            profile = Profile(name.title(), country, "customs", institution)
            members.write_profile(self.tx, self.ids[name], profile, START)
            for role in roles:
                self.appoint(name, role)

    def appoint(self, name: str, country: str) -> None:
        self.roles[name].add(country)
        self.tx.execute(
            """INSERT INTO roles (member_id, role, country, granted_at)
            VALUES (:id, :role, :country, 1)""",
            {
                "id": self.ids[name], "role": "coordinator" if country else "admin",
                "country": country,
            },
        )  # fmt: skip

    def dismiss(self, name: str) -> None:
        self.roles[name].clear()
        self.tx.execute("DELETE FROM roles WHERE member_id = :id", {"id": self.ids[name]})

    def moves_to(self, name: str, place: str | None) -> None:
        self.institutions[name] = place
        country = PEOPLE[name][0]
        profile = replace(Profile(name.title(), country, "customs"), institution=place)
        members.write_profile(self.tx, self.ids[name], profile, self.now)

    # What a feature does

    def version(self, _tx: Transaction, id: int) -> str | None:
        subject = self.subjects.get(id)
        return None if subject is None else f"{id}-{subject.text}"

    def approved(self, _tx: Transaction, review: Review, _now: datetime) -> Obstacle | None:
        subject = self.subjects[review.subject_id]
        if subject.has_obstacle:
            return Obstacle.PAST
        assert review.status is ReviewStatus.APPROVED
        subject.published.append(subject.text)
        subject.status = "published"
        return None

    def given_back(self, _tx: Transaction, review: Review, _now: datetime) -> None:
        subject = self.subjects[review.subject_id]
        assert review.comment
        subject.returned.append(review.comment)
        subject.status = "draft"

    # Who may, counted one by one

    def able(self, subject: Subject) -> set[str]:
        """Those who may decide about a subject."""
        people = {
            name: Person(self.roles[name], (self.institutions[name] or "").lower() or None)
            for name in STAFF
        }
        parties = {subject.author, subject.concerned}
        places = {(self.institutions[one] or "").lower() or None for one in parties if one}
        return deciding(
            CIRCLES[subject.kind], PEOPLE[subject.author][0], APPROVALS[subject.kind], parties,
            places, people,
        )  # fmt: skip

    def may(self, who: str, subject: Subject) -> bool:
        return who in self.able(subject)

    # Authors

    def send(self, id: int) -> int:
        """Submit a subject; the id of its review."""
        subject = self.subjects[id]
        before = reviews.pending_of(self.tx, subject.kind, id)
        review_id = reviews.submit(
            self.tx, subject.kind, id, self.ids[subject.author], self.now,
            country=None if CIRCLES[subject.kind] is Circle.ADMINS else PEOPLE[subject.author][0],
            concerned_id=self.ids[subject.concerned] if subject.concerned else None,
        )  # fmt: skip
        subject.status = "pending"
        told = {
            row["recipient_id"]
            for row in self.tx.rows(
                """SELECT recipient_id FROM messages JOIN deliveries ON message_id = messages.id
                WHERE kind = 'review-requested' AND subject_id = :id""",
                {"id": review_id},
            )
        }
        able = self.able(subject)
        assert told <= {self.ids[one] for one in able} and bool(told) == bool(able)
        if before is not None:
            ended = self.tx.value("SELECT status FROM reviews WHERE id = :id", {"id": before.id})
            assert ended == "superseded"
        return review_id
