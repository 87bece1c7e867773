"""`kurak audit`: verifies the audit log and prints its last entries, without names."""

import sys

from rich.console import Console
from rich.table import Table

from bot.config import Storage
from bot.snapshot import snapshot
from storage.database import StorageError
from storage.kit import audit
from storage.kit.audit import AuditEntry


def run(storage: Storage, last: int, digest: str | None) -> int:
    """Print the last entries, newest first, and what the verification has found. `digest` is one
    noted earlier. Returns the exit code: 0 sound, 1 tampered with, 2 unreadable.
    """
    try:
        with snapshot(storage) as tx:
            found = audit.verified(tx)
            entries = audit.read_latest(tx, last)
            is_known = digest is None or audit.has_digest(tx, digest)
    except StorageError as error:
        print(f"{storage.place}: cannot be read: {error}", file=sys.stderr)
        return 2
    if entries:
        table = Table("entry", "UTC", "action", "by", "about", "reason")
        for entry in entries:
            table.add_row(*_cells(entry))
        Console(soft_wrap=False, markup=False).print(table)
    if found.broken_at is not None:
        print(f"tampered with: entry {found.broken_at} is missing or not as it was written")
        return 1
    if not is_known:
        print("tampered with: the digest is not in the log; its end was cut off or written anew")
        return 1
    print(f"sound: {found.entries} entries, the last is {found.last_id} with digest {found.digest}")
    return 0


def _cells(entry: AuditEntry) -> tuple[str, ...]:
    """The cells of a row. People are numbers here: names are for the chat, whose readers are
    known.
    """
    about = "" if entry.kind is None else f"{entry.kind} {entry.subject_id}"
    if entry.member_id is not None and entry.kind != "member":
        about = f"{about} member {entry.member_id}".strip()
    return (
        str(entry.id),
        f"{entry.at:%Y-%m-%d %H:%M}",
        entry.action,
        "Kurak" if entry.actor_id is None else str(entry.actor_id),
        about,
        entry.note or "",
    )
