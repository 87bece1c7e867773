"""Making certificates for their holders, and withdrawing them."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from storage import members, outbox
from storage.certificates import keys, records, tokens
from storage.certificates.records import Certifiables, Certificate, Earned, Kind
from storage.certificates.tokens import Claims, Signer
from storage.database import Row, Transaction, mutation, query, to_timestamp
from storage.kit import audit, permissions, rate_limits
from storage.kit.rate_limits import RateLimit

READY = "certificate-ready"
"""Kind of the message that she can have a certificate of a mentoring; its subject is what the
certificate is about.
"""

WITHDRAWN = "certificate-withdrawn"
"""Kind of the message to the holder of one that somebody else has withdrawn; its subject is the
withdrawal. Also the action in the audit log, with the same subject.
"""

LIMIT = RateLimit(20, timedelta(days=1))
"""How many certificates a member may have made."""


class IssueOutcome(StrEnum):
    """Outcome of asking for a certificate. Nobody gets one that she has not earned. CHANGED: it
    would not say what she has agreed to.
    """

    ISSUED = "issued"
    CHANGED = "changed"
    NOT_EARNED = "not-earned"
    TOO_MANY = "too-many"


class WithdrawOutcome(StrEnum):
    """Outcome of withdrawing a certificate."""

    WITHDRAWN = "withdrawn"
    GONE = "gone"
    NOT_ALLOWED = "not-allowed"


@dataclass(frozen=True, slots=True)
class Offer:
    """A certificate that she can have: `says` is all that it would say besides her name and its
    number, packed; `title` is that of its subject in `language`.
    """

    kind: Kind
    subject_id: int
    language: str
    title: str
    says: str

    def claims(self, name: str, number: str, now: datetime) -> Claims:
        """What the certificate says."""
        return replace(tokens.unpacked(self.says), name=name, number=number, issued=now.date())


def offer_of(kind: Kind, earned: Earned, language: str, network: str) -> Offer:
    """The certificate that she can have about what she has earned, in a language."""
    says = Claims(
        "", network, kind, "", tokens.shortened(earned.english_title), earned.first, earned.last,
        earned.last, earned.attended if earned.days > 1 else (), earned.days, earned.role,
    )  # fmt: skip
    return Offer(kind, earned.subject_id, language, earned.title(language), tokens.packed(says))


@mutation
def issue(
    tx: Transaction, member_id: int, offer: Offer, name: str, network: str, signer: Signer,
    now: datetime,
) -> tuple[IssueOutcome, Certificate | None]:  # fmt: skip
    """Make the certificate that she has agreed to, with her name as she wants it there. One with
    another name takes the place of an older one, which is withdrawn; with the same name, the older
    one stays.
    """
    tx.lock("members", member_id)
    if not members.is_member(tx, member_id):
        return IssueOutcome.NOT_EARNED, None
    kind, subject_id, language = offer.kind, offer.subject_id, offer.language
    older = records.about(tx, member_id, kind, subject_id)
    if older is not None and older.name == name:
        return IssueOutcome.ISSUED, older
    earned = records.earned(tx, member_id, kind, subject_id, now)
    if earned is None:
        return IssueOutcome.NOT_EARNED, None
    if offer != offer_of(kind, earned, language, network):
        return IssueOutcome.CHANGED, None
    if rate_limits.next_allowed(tx, member_id, "certificate", LIMIT, now) is not None:
        return IssueOutcome.TOO_MANY, None
    rate_limits.record(tx, member_id, "certificate", now)
    if older is not None:
        _withdraw(tx, older, now)
    keys.remember(tx, signer, now)
    number = tokens.new_number()
    token = tokens.compose(offer.claims(name, number, now), signer)
    tx.execute(
        """INSERT INTO certificates
            (number, member_id, kind, subject_id, name, language, title, token, issued_at)
        VALUES (:number, :member, :kind, :subject, :name, :language, :title, :token, :now)""",
        {
            "number": number,
            "member": member_id,
            "kind": kind,
            "subject": subject_id,
            "name": name,
            "language": language,
            "title": offer.title,
            "token": token,
            "now": to_timestamp(now),
        },
    )
    return IssueOutcome.ISSUED, records.about(tx, member_id, kind, subject_id)


def tell_ready(tx: Transaction, holders: list[int], subject_id: int, now: datetime) -> None:
    """Tell members that they can have a certificate of the mentoring with this id, inside the
    transaction that completes it.
    """
    outbox.enqueue(tx, READY, holders, now, subject_id=subject_id)


@mutation
def withdraw_own(
    tx: Transaction, member_id: int, kind: Kind, subject_id: int, now: datetime
) -> WithdrawOutcome:
    """Withdraw a certificate of her own."""
    found = records.about(tx, member_id, kind, subject_id)
    if found is None:
        return WithdrawOutcome.GONE
    _withdraw(tx, found, now)
    return WithdrawOutcome.WITHDRAWN


@mutation
def withdraw(tx: Transaction, number: str, actor_id: int, now: datetime) -> WithdrawOutcome:
    """Withdraw a certificate that should not have been made, for an admin; its holder is told."""
    if not permissions.is_admin(tx, actor_id):
        return WithdrawOutcome.NOT_ALLOWED
    row = _row(tx, number)
    if row is None:
        return WithdrawOutcome.GONE
    found = records.certificate_in(row)
    subject = _withdraw(tx, found, now)
    audit.record(
        tx, actor_id, WITHDRAWN, now, member_id=found.member_id, subject=("certificate", subject)
    )
    outbox.enqueue(tx, WITHDRAWN, [found.member_id], now, subject_id=subject)
    return WithdrawOutcome.WITHDRAWN


def withdraw_unearned(tx: Transaction, member_id: int, event_id: int, now: datetime) -> None:
    """A member turns out not to have been at an event: withdraw each certificate that she has not
    earned without that, inside the transaction that corrects it; she is told.
    """
    for kind, described in tx.features[Certifiables].items():
        for subject_id in described.at_event(tx, member_id, event_id):
            found = records.about(tx, member_id, kind, subject_id)
            if found is None or records.earned(tx, member_id, kind, subject_id, now) is not None:
                continue
            subject = _withdraw(tx, found, now)
            outbox.enqueue(tx, WITHDRAWN, [member_id], now, subject_id=subject)


def _row(tx: Transaction, number: str) -> Row | None:
    return tx.row("SELECT * FROM certificates WHERE number = :number", {"number": number})


def _withdraw(tx: Transaction, found: Certificate, now: datetime) -> int:
    """Delete a certificate and keep its number; returns the id of the withdrawal."""
    tx.execute("DELETE FROM certificates WHERE id = :id", {"id": found.id})
    id: int = tx.value(
        """INSERT INTO certificate_withdrawals (number, withdrawn_at) VALUES (:number, :now)
        RETURNING id""",
        {"number": found.number, "now": to_timestamp(now)},
    )
    return id


@query
def withdrawn_number(tx: Transaction, withdrawal_id: int) -> str | None:
    """The number of a certificate that was withdrawn."""
    return tx.value(
        "SELECT number FROM certificate_withdrawals WHERE id = :id", {"id": withdrawal_id}
    )
