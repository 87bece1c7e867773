"""What `kurak check` finds: one line for each thing that it looks at."""

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """The status of one finding."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the table: what was looked at, and what was found. If it is not OK, the message
    says what to do.
    """

    subject: str
    status: Status
    message: str


def ok(subject: str, message: str) -> Finding:
    """All is well."""
    return Finding(subject, Status.OK, message)


def warning(subject: str, message: str) -> Finding:
    """Something to look at by day."""
    return Finding(subject, Status.WARNING, message)


def failed(subject: str, message: str) -> Finding:
    """Something that does not work."""
    return Finding(subject, Status.FAILED, message)
