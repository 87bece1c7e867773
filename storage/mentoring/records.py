"""The records of mentoring: programmes, what mentors offer and mentees look for, and pairs."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage import audiences, versions, visibility
from storage.audiences import Audience
from storage.database import Row, Transaction, from_timestamp
from storage.kit import permissions
from storage.kit.contacts import Contact
from storage.kit.languages import best_language
from storage.kit.personal_data import DELETED, KEPT, MemberColumn

KIND = "mentoring"
"""The kind of messages of an audience; nobody can mute it."""

MAX_QUESTIONS = 3


class ProgrammeStatus(StrEnum):
    """How a programme stands. CLOSED: no new pairs come about; those that there are go on."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"


class Side(StrEnum):
    """What somebody is in a programme."""

    MENTOR = "mentor"
    MENTEE = "mentee"

    @property
    def other(self) -> "Side":
        """The other side of a pair."""
        return Side.MENTEE if self is Side.MENTOR else Side.MENTOR


class PairStatus(StrEnum):
    """How a pair stands. ENDED: before its time, by either of the two; LAPSED: what the staff had
    proposed did not come about.
    """

    PROPOSED = "proposed"
    AGREEING = "agreeing"
    RUNNING = "running"
    COMPLETED = "completed"
    ENDED = "ended"
    LAPSED = "lapsed"


ACTIVE = "('agreeing', 'running')"
"""SQL: the statuses of a pair of which both know, and that is not over."""

TAKEN = "('agreeing', 'running', 'completed')"
"""SQL: the statuses of a pair that takes one of the places of its programme."""


@dataclass(frozen=True, slots=True)
class ProgrammeText:
    """The words of a programme in one language."""

    title: str
    about: str
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme. Its pairs meet for `months`; `starts_at` is UTC."""

    id: int
    status: ProgrammeStatus
    coordinator_id: int | None
    audience_id: int
    audience: Audience
    language: str
    months: int
    places: int
    starts_at: datetime
    texts: Mapping[str, ProgrammeText]

    @property
    def version(self) -> str:
        """Identifies what a member of staff has seen of it."""
        return versions.version_of(
            self.texts, self.months, self.places, self.starts_at, self.audience.shown
        )

    def text(self, language: str) -> ProgrammeText:
        """Its words for a reader."""
        return self.texts[best_language(self.texts, language, self.language)]


@dataclass(frozen=True, slots=True)
class Entry:
    """What a mentor offers, or a mentee looks for. `country` and `sector` are hers. `answers` are
    those of a mentee to the questions of the programme, in order.
    """

    id: int
    programme_id: int
    member_id: int
    side: Side
    country: str
    sector: str
    words: str
    topics: tuple[str, ...]
    languages: tuple[str, ...]
    answers: tuple[str, ...]
    contact: Contact
    most: int
    is_full: bool
    is_first: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """Two who meet. All moments are UTC; `due_at` is until when the staff's proposal waits."""

    id: int
    programme_id: int
    mentor_id: int | None
    mentee_id: int | None
    status: PairStatus
    is_silent: bool
    introduction_id: int | None
    due_at: datetime | None
    created_at: datetime
    began_at: datetime | None
    ends_at: datetime | None
    ended_at: datetime | None

    @property
    def is_active(self) -> bool:
        """Whether both know of it, and it is not over."""
        return self.status in (PairStatus.AGREEING, PairStatus.RUNNING)

    @property
    def is_known(self) -> bool:
        """Whether the two have been told each other's names."""
        return self.status not in (PairStatus.PROPOSED, PairStatus.LAPSED)

    def side_of(self, member_id: int) -> Side | None:
        """What this member is in it; None if she is not one of the two."""
        if member_id == self.mentor_id:
            return Side.MENTOR
        return Side.MENTEE if member_id == self.mentee_id else None

    def member(self, side: Side) -> int | None:
        """The one on this side; None if she has left."""
        return self.mentor_id if side is Side.MENTOR else self.mentee_id

    def other_of(self, member_id: int) -> int | None:
        """The other one of the two; None if she has left."""
        side = self.side_of(member_id)
        return None if side is None else self.member(side.other)


def manages(tx: Transaction, programme_id: int, member_id: int) -> bool:
    """Whether she runs this programme: its coordinator, as long as she has a role, and admins."""
    if permissions.is_admin(tx, member_id):
        return True
    return permissions.is_staff(tx, member_id) and bool(
        tx.value(
            "SELECT 1 FROM mentoring_programmes WHERE id = :id AND coordinator_id = :member",
            {"id": programme_id, "member": member_id},
        )
    )


def coordinators_of(tx: Transaction, programme_id: int, pair: Pair | None = None) -> list[int]:
    """Whom news of a programme goes to: its coordinator as long as she is one, otherwise all
    admins. Who is one of the `pair` learns nothing of the other one.
    """
    coordinator: int | None = tx.value(
        "SELECT coordinator_id FROM mentoring_programmes WHERE id = :id", {"id": programme_id}
    )
    two = () if pair is None else (pair.mentor_id, pair.mentee_id)
    if (
        coordinator is not None
        and coordinator not in two
        and manages(tx, programme_id, coordinator)
    ):
        return [coordinator]
    return [admin for admin in permissions.admins(tx) if admin not in two]


def programme_of(tx: Transaction, programme_id: int) -> Programme | None:
    """The programme, inside a transaction."""
    row = tx.row("SELECT * FROM mentoring_programmes WHERE id = :id", {"id": programme_id})
    if row is None:
        return None
    id = {"id": programme_id}
    questions: dict[str, list[str]] = {}
    for question in tx.rows(
        """SELECT language, text FROM mentoring_questions WHERE programme_id = :id
        ORDER BY language, position""",
        id,
    ):
        questions.setdefault(question["language"], []).append(question["text"])
    return Programme(
        row["id"],
        ProgrammeStatus(row["status"]),
        row["coordinator_id"],
        row["audience_id"],
        audiences.load(tx, row["audience_id"]),
        row["language"],
        row["months"],
        row["places"],
        from_timestamp(row["starts_at"]),
        {
            text["language"]: ProgrammeText(
                text["title"], text["about"], tuple(questions.get(text["language"], ()))
            )
            for text in tx.rows(
                "SELECT * FROM mentoring_texts WHERE programme_id = :id ORDER BY language", id
            )
        },
    )


def title_of(tx: Transaction, programme_id: int, language: str) -> str:
    """The title of a programme for a reader."""
    programme = programme_of(tx, programme_id)
    return "" if programme is None else programme.text(language).title


def is_for(tx: Transaction, programme: Programme, member_id: int) -> bool:
    """Whether a member belongs to the audience of a programme."""
    where, values = audiences.condition(tx, programme.audience, None)
    return bool(
        tx.value(
            f"SELECT 1 FROM members WHERE id = :member AND status = 'member' AND {where}",
            {**values, "member": member_id},
        )
    )


def taken(tx: Transaction, programme_id: int) -> int:
    """How many places of a programme are taken."""
    return tx.value(
        f"""SELECT count(*) FROM mentoring_pairs WHERE programme_id = :id
        AND status IN {TAKEN}""",
        {"id": programme_id},
    )


_ENTRY = """SELECT mentoring_entries.*, members.country, members.sector FROM mentoring_entries
    JOIN members ON members.id = member_id"""


def entry_of(tx: Transaction, entry_id: int) -> Entry | None:
    """The entry, inside a transaction."""
    row = tx.row(f"{_ENTRY} WHERE mentoring_entries.id = :id", {"id": entry_id})
    return None if row is None else _entry(tx, row)


def entry_by(tx: Transaction, programme_id: int, member_id: int | None) -> Entry | None:
    """The entry of a member in a programme."""
    row = tx.row(
        f"{_ENTRY} WHERE programme_id = :programme AND member_id = :member",
        {"programme": programme_id, "member": member_id},
    )
    return None if row is None else _entry(tx, row)


def entries_of(tx: Transaction, programme_id: int, side: Side) -> tuple[Entry, ...]:
    """All entries of one side: those who are matched first, then the older ones."""
    rows = tx.rows(
        f"""{_ENTRY} WHERE programme_id = :programme AND side = :side
        ORDER BY first_since IS NULL, first_since, mentoring_entries.id""",
        {"programme": programme_id, "side": side.value},
    )
    return tuple(_entry(tx, row) for row in rows)


def _entry(tx: Transaction, row: Row) -> Entry:
    id = {"id": row["id"]}
    keys: dict[str, list[str]] = {"topic": [], "language": []}
    for key in tx.rows(
        "SELECT kind, code FROM mentoring_entry_keys WHERE entry_id = :id ORDER BY kind, code", id
    ):
        keys[key["kind"]].append(key["code"])
    answers = tx.rows(
        "SELECT text FROM mentoring_answers WHERE entry_id = :id ORDER BY position", id
    )
    return Entry(
        row["id"],
        row["programme_id"],
        row["member_id"],
        Side(row["side"]),
        row["country"],
        row["sector"],
        row["words"],
        tuple(keys["topic"]),
        tuple(keys["language"]),
        tuple(answer["text"] for answer in answers),
        Contact.unpack(row["contact"]),
        row["most"],
        bool(row["is_full"]),
        row["first_since"] is not None,
    )


def pair_of(tx: Transaction, pair_id: int) -> Pair | None:
    """The pair, inside a transaction."""
    row = tx.row("SELECT * FROM mentoring_pairs WHERE id = :id", {"id": pair_id})
    return None if row is None else pair_in(row)


def pair_in(row: Row) -> Pair:
    """The pair of a row of the table."""
    return Pair(
        row["id"],
        row["programme_id"],
        row["mentor_id"],
        row["mentee_id"],
        PairStatus(row["status"]),
        bool(row["is_silent"]),
        row["introduction_id"],
        moment(row["due_at"]),
        from_timestamp(row["created_at"]),
        moment(row["began_at"]),
        moment(row["ends_at"]),
        moment(row["ended_at"]),
    )


def moment(stored: int | None) -> datetime | None:
    """A stored moment (UTC), or None."""
    return None if stored is None else from_timestamp(stored)


def is_paired(tx: Transaction, programme_id: int, mentee_id: int) -> bool:
    """Whether a mentee has, or had to its end, a pair in this programme."""
    return bool(
        tx.value(
            f"""SELECT 1 FROM mentoring_pairs WHERE programme_id = :programme
            AND mentee_id = :mentee AND status IN {TAKEN} LIMIT 1""",
            {"programme": programme_id, "mentee": mentee_id},
        )
    )


def mentees(tx: Transaction, programme_id: int, mentor_id: int) -> int:
    """How many mentees a mentor has now in this programme."""
    return tx.value(
        f"""SELECT count(*) FROM mentoring_pairs WHERE programme_id = :programme
        AND mentor_id = :mentor AND status IN {ACTIVE}""",
        {"programme": programme_id, "mentor": mentor_id},
    )


_TITLE = """(SELECT title FROM mentoring_texts JOIN mentoring_programmes AS titled
    ON titled.id = mentoring_texts.programme_id AND titled.language = mentoring_texts.language
    WHERE titled.id = {table}.programme_id) AS programme"""


def _only_known(own: str, other: str) -> str:
    """SQL: a join that leaves only the pairs of which both know, and whose other one she sees."""
    sees = visibility.SEES.format(one=f"mentoring_pairs.{other}", viewer=f"mentoring_pairs.{own}")
    return f"""JOIN (SELECT 1 AS yes) AS only_known
        ON mentoring_pairs.status NOT IN ('proposed', 'lapsed') AND {sees}
        LEFT JOIN mentoring_agreements ON pair_id = mentoring_pairs.id
        LEFT JOIN mentoring_goals ON agreement_id = mentoring_agreements.id"""


MEMBER_DATA = (
    MemberColumn(
        "mentoring_programmes", "coordinator_id", KEPT,
        "created_at, closed_at, starts_at, months, places, status",
        internal=("id", "audience_id", "language"),
    ),
    MemberColumn(
        "mentoring_entries", "member_id", DELETED,
        f"""mentoring_entries.created_at, {_TITLE.format(table="mentoring_entries")},
        side AS part, words, contact, most, is_full, first_since AS first_since_at, topic, language,
        text""",
        """LEFT JOIN (SELECT entry_id, CASE kind WHEN 'topic' THEN code END AS topic,
                CASE kind WHEN 'language' THEN code END AS language, NULL AS text
            FROM mentoring_entry_keys
            UNION ALL SELECT entry_id, NULL, NULL, text FROM mentoring_answers) AS said
            ON said.entry_id = mentoring_entries.id""",
        internal=("id", "programme_id", "closed_at"),
    ),
    *(
        MemberColumn(
            "mentoring_pairs", f"{own}_id", KEPT,
            f"""mentoring_pairs.created_at, {_TITLE.format(table="mentoring_pairs")},
            mentoring_pairs.status, began_at, ends_at, mentoring_pairs.ended_at,
            mentoring_agreements.version, mentoring_agreements.language, rhythm,
            {own}_accepted_at, text{", will_mentor" if own == "mentee" else ""}""",
            _only_known(f"{own}_id", f"{other}_id"),
            internal=(
                "id", "programme_id", "is_silent", "mentor_says", "mentee_says",
                "introduction_id", "due_at", *(("will_mentor",) if own == "mentor" else ()),
            ),
        )
        for own, other in (("mentor", "mentee"), ("mentee", "mentor"))
    ),
    MemberColumn(
        "mentoring_checkins", "member_id", DELETED,
        "step, due_at, asked, is_answered, confirms, silent_at", internal=("pair_id",),
    ),
)  # fmt: skip
