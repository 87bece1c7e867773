"""Marks that readers put on what others have written, such as "useful": each member once."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction, to_timestamp


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of one kind of thing: their table, and its column that names the thing."""

    table: str
    column: str

    def put(
        self,
        tx: Transaction,
        subject_id: int,
        member_id: int,
        mark: str,
        is_set: bool,
        now: datetime,
    ) -> bool:
        """Set or remove a mark of a member; False if nothing changes by it."""
        which = {"subject": subject_id, "member": member_id, "mark": mark}
        if is_set:
            return bool(
                tx.execute(
                    f"""INSERT INTO {self.table} ({self.column}, member_id, mark, marked_at)
                    VALUES (:subject, :member, :mark, :now)
                    ON CONFLICT DO NOTHING""",
                    which | {"now": to_timestamp(now)},
                )
            )
        return bool(
            tx.execute(
                f"""DELETE FROM {self.table}
                WHERE {self.column} = :subject AND member_id = :member AND mark = :mark""",
                which,
            )
        )

    def of_member(self, tx: Transaction, subject_id: int, member_id: int) -> frozenset[str]:
        """The marks of a member on a subject."""
        return frozenset(
            row["mark"]
            for row in tx.rows(
                f"""SELECT mark FROM {self.table}
                WHERE {self.column} = :subject AND member_id = :member""",
                {"subject": subject_id, "member": member_id},
            )
        )

    def marked_by(self, tx: Transaction, member_id: int) -> list[int]:
        """The ids of the subjects that a member has marked."""
        return [
            row["subject"]
            for row in tx.rows(
                f"""SELECT DISTINCT {self.column} AS subject FROM {self.table}
                WHERE member_id = :member ORDER BY 1""",
                {"member": member_id},
            )
        ]

    def received(
        self, tx: Transaction, parent: str, author_id: int, mark: str, since: int, until: int
    ) -> int:
        """How many marks the things of an author have received in a span of stored moments.
        `parent` is SQL after FROM for those that count, with their `id` and `author_id`.
        """
        return tx.value(
            f"""SELECT count(*) FROM {self.table}
            JOIN (SELECT id, author_id FROM {parent}) AS marked ON marked.id = {self.column}
            WHERE author_id = :author AND mark = :mark
            AND marked_at >= :since AND marked_at < :until""",
            {"author": author_id, "mark": mark, "since": since, "until": until},
        )


PRACTICES = Marks("practice_marks", "practice_id")
PROJECTS = Marks("project_marks", "project_id")
