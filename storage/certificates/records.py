"""A certificate, and what a member can have one about.

A feature describes its kind as a `Certifiable`; `storage/features.py` lists them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from storage.certificates import tokens
from storage.certificates.tokens import Claims, Kind, Role
from storage.database import Page, Row, Transaction, from_timestamp, query
from storage.kit.languages import best_language
from storage.kit.personal_data import DELETED, MemberColumn

__all__ = ["Certifiable", "Certifiables", "Certificate", "Earned", "Kind", "Role"]


@dataclass(frozen=True, slots=True)
class Earned:
    """Something that a member can have a certificate about. `titles` are by language, `original`
    is the language it was written in. `first` and `last` are its first and last day. `attended`
    are the numbers of the days on which she was there, of an event of `days` days; `role` is hers
    in a mentoring.
    """

    subject_id: int
    titles: Mapping[str, str]
    original: str
    first: date
    last: date
    attended: tuple[int, ...] = ()
    days: int = 1
    role: Role | None = None

    def title(self, language: str) -> str:
        """Its title for a reader of this language."""
        return self.titles[best_language(self.titles, language, self.original)]

    @property
    def english_title(self) -> str:
        """Its title in English; if nobody wrote one, the original."""
        return self.titles.get("en") or self.titles.get(self.original) or self.title("en")


@dataclass(frozen=True, slots=True)
class Certifiable:
    """A kind of certificate. `earned` gets the ids of a member and of a subject, None for all, and
    the time (UTC), inside the transaction: what she can have a certificate about now. `at_event`
    gets the ids of a member and of an event: the subjects for which it counts that she was there.
    """

    kind: Kind
    earned: Callable[[Transaction, int, int | None, datetime], Sequence[Earned]]
    at_event: Callable[[Transaction, int, int], Sequence[int]] = lambda _tx, _member, _event: ()


class Certifiables(dict[Kind, Certifiable]):
    """All kinds of certificates; `storage/features.py` lists them."""

    def __init__(self, *kinds: Certifiable) -> None:
        """Register the kinds. Raises ValueError if one is there twice."""
        super().__init__({one.kind: one for one in kinds})
        if len(self) != len(kinds):
            raise ValueError("a kind of certificate is there twice")


def earned(
    tx: Transaction, member_id: int, kind: Kind, subject_id: int, now: datetime
) -> Earned | None:
    """What she can have this certificate about; None if she has not earned it."""
    described = tx.features[Certifiables].get(kind)
    found = () if described is None else described.earned(tx, member_id, subject_id, now)
    return next(iter(found), None)


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate as its holder has it. `language` and `title` are those in which it is written
    besides English; `issued_at` is UTC. `claims` are what the token says.
    """

    id: int
    number: str
    member_id: int
    kind: Kind
    subject_id: int
    name: str
    language: str
    title: str
    token: str
    issued_at: datetime

    @property
    def claims(self) -> Claims:
        """What it says."""
        found = tokens.parsed(self.token)
        assert found is not None
        return found.claims


def certificate_in(row: Row) -> Certificate:
    """The certificate in a row of `certificates`."""
    return Certificate(
        row["id"], row["number"], row["member_id"], Kind(row["kind"]), row["subject_id"],
        row["name"], row["language"], row["title"], row["token"], from_timestamp(row["issued_at"]),
    )  # fmt: skip


def about(tx: Transaction, member_id: int, kind: Kind, subject_id: int) -> Certificate | None:
    """Her certificate about a subject; None if she has none."""
    row = tx.row(
        """SELECT * FROM certificates
        WHERE member_id = :member AND kind = :kind AND subject_id = :subject""",
        {"member": member_id, "kind": kind, "subject": subject_id},
    )
    return None if row is None else certificate_in(row)


@dataclass(frozen=True, slots=True)
class OwnRow:
    """An entry of her list: a certificate, or what she can have one about. `last` is its last day;
    `number` is that of the certificate, None if she has not asked for it.
    """

    kind: Kind
    subject_id: int
    title: str
    last: date
    number: str | None


@query
def own_list(
    tx: Transaction, member_id: int, language: str, page: int, size: int, now: datetime
) -> Page[OwnRow]:
    """Her certificates and what she can have one about, the latest first."""
    found: dict[tuple[Kind, int], OwnRow] = {}
    for described in tx.features[Certifiables].values():
        for one in described.earned(tx, member_id, None, now):
            found[described.kind, one.subject_id] = OwnRow(
                described.kind, one.subject_id, one.title(language), one.last, None
            )
    for row in tx.rows("SELECT * FROM certificates WHERE member_id = :id", {"id": member_id}):
        one = certificate_in(row)
        found[one.kind, one.subject_id] = OwnRow(
            one.kind, one.subject_id, one.title, one.claims.last, one.number
        )
    rows = sorted(found.values(), key=lambda one: (one.last, one.subject_id), reverse=True)
    return Page.of(rows, page, size)


@query
def own(
    tx: Transaction, member_id: int, kind: Kind, subject_id: int, now: datetime
) -> tuple[Earned | None, Certificate | None]:
    """What she can have this certificate about, and the certificate; None for each that is not
    there.
    """
    return (
        earned(tx, member_id, kind, subject_id, now),
        about(tx, member_id, kind, subject_id),
    )


@query
def last_name(tx: Transaction, member_id: int) -> str | None:
    """Her name as it stands on her last certificate; None if she has none."""
    return tx.value(
        "SELECT name FROM certificates WHERE member_id = :id ORDER BY issued_at DESC, id DESC",
        {"id": member_id},
    )


MEMBER_DATA = (
    MemberColumn(
        "certificates", "member_id", DELETED,
        "issued_at, number, kind, title, name, language, token",
        internal=("id", "subject_id"),
    ),
)  # fmt: skip
