"""The list of a mentee: suggestions with reasons, and the mentors whom she ranks and has asked.

To her, all on a list that is sent seem to wait until one agrees, or none is left. Whom she has had
asked without getting a yes is not suggested to her again: neither the list nor the suggestions tell
a no from silence.
"""

from dataclasses import dataclass
from datetime import datetime

from storage import visibility
from storage.database import Page, Transaction, mutation, query
from storage.mentoring import asking, records
from storage.mentoring.asking import ON_LIST, ChoiceOutcome
from storage.mentoring.matching import Match, is_looking, match, may_meet
from storage.mentoring.records import Entry, ProgrammeStatus, Side

MOST_CHOICES = 3
"""How many mentors a mentee may rank."""


def suggestions(tx: Transaction, mentee: Entry) -> tuple[Match, ...]:
    """The mentors whom she may choose, the best first, and those on her list. Whom she has had
    asked already, who is full, or cannot be met is not among them.
    """
    rows = tx.rows(
        "SELECT mentor_id, place, status FROM mentoring_choices WHERE mentee_id = :id",
        {"id": mentee.id},
    )
    ranks = {
        row["mentor_id"]: row["place"]
        for row in rows
        if row["status"] in ("picked", "waiting", "asked", "declining")
    }
    asked = ("declined", "unanswered", "accepted")
    over = {row["mentor_id"] for row in rows if row["status"] in asked}
    earlier = {
        row["mentor_id"]
        for row in tx.rows(
            """SELECT mentor_id FROM mentoring_pairs
            WHERE mentee_id = :mentee AND programme_id = :programme AND status = 'ended'""",
            {"mentee": mentee.member_id, "programme": mentee.programme_id},
        )
    }
    found: list[Match] = []
    for mentor in records.entries_of(tx, mentee.programme_id, Side.MENTOR):
        rank = ranks.get(mentor.id)
        if mentor.id in over or mentor.member_id in earlier:
            continue
        has_place = not mentor.is_full and mentor.most > records.mentees(
            tx, mentor.programme_id, mentor.member_id
        )
        if not has_place or not may_meet(tx, mentee.member_id, mentor.member_id):
            continue
        suits = match(tx, mentee, mentor)
        if suits is not None:
            found.append(Match(mentor, suits.reasons, suits.topics, suits.languages, rank))
    return tuple(sorted(found, key=lambda one: (not one.entry.is_first, -one.weight, one.entry.id)))


_MEET = f"""{visibility.SEES.format(one="mentors.member_id", viewer=":mentee")}
    AND {visibility.SEES.format(one=":mentee", viewer="mentors.member_id")}"""
"""SQL over a mentor's entry: whether she and the mentee are shown to each other."""


@dataclass(frozen=True, slots=True)
class ChoiceList:
    """The mentors whom a mentee has ranked, in her order, as far as the two may meet. `is_sent`:
    they are being asked.
    """

    mentee: Entry
    choices: tuple[Match, ...]
    is_sent: bool
    is_looking: bool


@query
def suggested(tx: Transaction, entry_id: int, member_id: int, page: int, size: int) -> Page[Match]:
    """A page of the suggestions for a mentee; empty for anybody else."""
    mentee = _mentee(tx, entry_id, member_id)
    found = suggestions(tx, mentee) if mentee is not None and is_looking(tx, mentee) else ()
    return Page.of(found, min(page, max(0, -(-len(found) // size) - 1)), size)


@query
def suggestion(tx: Transaction, entry_id: int, mentor_id: int, member_id: int) -> Match | None:
    """One of the suggestions for a mentee; None if it is none, her list is sent, or the entry is
    not hers.
    """
    mentee = _mentee(tx, entry_id, member_id)
    if mentee is None or asking.is_waiting(tx, entry_id):
        return None
    return next((one for one in suggestions(tx, mentee) if one.entry.id == mentor_id), None)


@query
def choices_of(tx: Transaction, entry_id: int, member_id: int) -> ChoiceList | None:
    """The list of a mentee, for herself."""
    return list_of(tx, entry_id, member_id)


def list_of(tx: Transaction, entry_id: int, member_id: int) -> ChoiceList | None:
    """As `choices_of`, inside a transaction."""
    mentee = _mentee(tx, entry_id, member_id)
    if mentee is None:
        return None
    # All that she has sent stay on it: who is missing would be known to have declined.
    is_sent = asking.is_waiting(tx, entry_id)
    rows = tx.rows(
        f"""SELECT mentor_id, place FROM mentoring_choices
        JOIN mentoring_entries AS mentors ON mentors.id = mentor_id
        WHERE mentee_id = :id AND (status = 'picked' OR :sent = 1 AND place IS NOT NULL)
        AND {_MEET} ORDER BY place""",
        {"id": entry_id, "sent": int(is_sent), "mentee": member_id},
    )
    found: list[Match] = []
    for row in rows:
        mentor = records.entry_of(tx, row["mentor_id"])
        assert mentor is not None
        suits = match(tx, mentee, mentor)
        facts = (suits.reasons, suits.topics, suits.languages) if suits else ((), (), ())
        found.append(Match(mentor, *facts, row["place"]))
    return ChoiceList(mentee, tuple(found), is_sent, is_looking(tx, mentee))


def _mentee(tx: Transaction, entry_id: int, member_id: int) -> Entry | None:
    entry = records.entry_of(tx, entry_id)
    if entry is None or entry.member_id != member_id or entry.side is not Side.MENTEE:
        return None
    return entry


@mutation
def pick(tx: Transaction, entry_id: int, mentor_id: int, member_id: int) -> ChoiceOutcome:
    """Put a mentor at the end of her list, before she sends it."""
    tx.lock("mentoring_entries", entry_id)
    mentee = _mentee(tx, entry_id, member_id)
    if mentee is None or not is_looking(tx, mentee) or asking.is_waiting(tx, entry_id):
        return ChoiceOutcome.GONE
    there = next((one for one in suggestions(tx, mentee) if one.entry.id == mentor_id), None)
    if there is None:
        return ChoiceOutcome.GONE
    if there.rank is not None:
        return ChoiceOutcome.ADDED
    shown = list_of(tx, entry_id, member_id)
    if shown is None or len(shown.choices) >= MOST_CHOICES:
        return ChoiceOutcome.TOO_MANY
    last: int = tx.value(
        f"""SELECT coalesce(max(place), 0) FROM mentoring_choices
        WHERE mentee_id = :id AND status IN {ON_LIST}""",
        {"id": entry_id},
    )
    if not last:
        tx.execute(
            "UPDATE mentoring_choices SET place = NULL WHERE mentee_id = :id", {"id": mentee.id}
        )
    tx.execute(
        """INSERT INTO mentoring_choices (mentee_id, mentor_id, place, status)
        VALUES (:mentee, :mentor, :place, 'picked')
        ON CONFLICT (mentee_id, mentor_id) DO UPDATE SET place = :place, status = 'picked'""",
        {"mentee": entry_id, "mentor": mentor_id, "place": last + 1},
    )
    return ChoiceOutcome.ADDED


@mutation
def take_off(tx: Transaction, entry_id: int, mentor_id: int, member_id: int) -> ChoiceOutcome:
    """Take a mentor off the list, before it is sent; the others move up."""
    tx.lock("mentoring_entries", entry_id)
    if _mentee(tx, entry_id, member_id) is None:
        return ChoiceOutcome.GONE
    values = {"mentee": entry_id, "mentor": mentor_id}
    rank = tx.value(
        """SELECT place FROM mentoring_choices
        WHERE mentee_id = :mentee AND mentor_id = :mentor AND status = 'picked'""",
        values,
    )
    if rank is None:
        return ChoiceOutcome.GONE
    tx.execute(
        "DELETE FROM mentoring_choices WHERE mentee_id = :mentee AND mentor_id = :mentor", values
    )
    tx.execute(
        """UPDATE mentoring_choices SET place = place - 1
        WHERE mentee_id = :mentee AND place > :place AND status = 'picked'""",
        {"mentee": entry_id, "place": rank},
    )
    return ChoiceOutcome.REMOVED


@mutation
def send(tx: Transaction, entry_id: int, member_id: int, now: datetime) -> ChoiceOutcome:
    """Send the list: the first mentor is asked now."""
    tx.lock("mentoring_entries", entry_id)
    mentee = _mentee(tx, entry_id, member_id)
    if mentee is None or not is_looking(tx, mentee) or not visibility.is_shown(tx, member_id):
        return ChoiceOutcome.GONE
    programme = records.programme_of(tx, mentee.programme_id)
    if programme is None or programme.status is not ProgrammeStatus.OPEN:
        return ChoiceOutcome.GONE
    sent = tx.execute(
        """UPDATE mentoring_choices SET status = 'waiting'
        WHERE mentee_id = :id AND status = 'picked'""",
        {"id": entry_id},
    )
    if not sent:
        return ChoiceOutcome.EMPTY
    asking.ask_next(tx, mentee.programme_id, now)
    return ChoiceOutcome.SENT


@mutation
def take_back(tx: Transaction, entry_id: int, member_id: int, now: datetime) -> ChoiceOutcome:
    """Take the list back, to choose anew; a mentor who is being asked sees the question no more."""
    tx.lock("mentoring_entries", entry_id)
    mentee = _mentee(tx, entry_id, member_id)
    if mentee is None or not asking.is_waiting(tx, entry_id):
        return ChoiceOutcome.GONE
    asking.take_back(tx, entry_id, now)
    asking.ask_next(tx, mentee.programme_id, now)
    return ChoiceOutcome.WITHDRAWN
