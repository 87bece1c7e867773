"""What has waited for a reviewer for too long; admins are told once a day."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from storage import authority, outbox
from storage.database import Transaction, moment, query, seconds, verb

LATE = "review-late"
"""Kind of the message; it has no subject."""

TOO_LONG = timedelta(hours=48)

_PRACTICES = "SELECT submitted_at AS at FROM submissions WHERE state = 'waiting'"
_QUESTIONS = """SELECT written_at AS at FROM questions WHERE state = 'waiting'
    UNION ALL SELECT written_at FROM replies WHERE state = 'waiting'"""


@dataclass(frozen=True, slots=True)
class Late:
    """How many texts of practices, and how many questions and answers, have waited too long."""

    practices: int
    questions: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.practices + self.questions


@verb
def tell(tx: Transaction, now: datetime) -> bool:
    """Tell admins once a day of what waits for more than TOO_LONG; whether they are told now."""
    oldest = tx.value(f"SELECT min(at) FROM ({_PRACTICES} UNION ALL {_QUESTIONS})")
    if oldest is None or now < moment(oldest) + TOO_LONG:
        return False
    alerted = tx.value("SELECT alerted_at FROM review_rules")
    if alerted is not None and now < moment(alerted) + timedelta(days=1):
        return False
    tx.change("UPDATE review_rules SET alerted_at = :now", {"now": seconds(now)})
    outbox.owe(tx, LATE, authority.admins(tx), now, over_at=now + timedelta(hours=20))
    return True


@query
def found(tx: Transaction, now: datetime) -> Late:
    """What has waited for more than TOO_LONG."""
    since = {"since": seconds(now - TOO_LONG)}
    practices, questions = (
        tx.value(f"SELECT count(*) FROM ({waiting}) WHERE at <= :since", since)
        for waiting in (_PRACTICES, _QUESTIONS)
    )
    return Late(practices, questions)
