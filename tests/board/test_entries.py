"""Entries of the board as a state machine: sent, decided, renewed, closed, run out, in any order.

Whatever happens: what is on the board has been approved as it stands and has not run out; nothing
that could be renewed runs out without a question; and the index has what is on the board.
"""

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, invariant, rule

from storage import reviews
from storage.board import endings, own
from storage.board.endings import EndOutcome
from storage.board.own import PostOutcome
from storage.board.records import ENTRY, EntryKind, EntryText, Found
from storage.database import to_timestamp
from tests.machines import machine
from tests.storage.machine import START, Machine, inner
from tests.storage.steps import make_member


class Entries(Machine):
    """Two authors, an admin, and up to four entries."""

    entries = Bundle("entries")

    def __init__(self) -> None:
        super().__init__()
        self.at = START
        self.authors = [make_member(self.tx, 100 + one, "UZ") for one in range(2)]
        self.admin = make_member(self.tx, 99, "KZ")
        self.tx.execute(
            "INSERT INTO roles (member_id, role, granted_at) VALUES (:id, 'admin', 1)",
            {"id": self.admin},
        )
        self.approved: dict[int, int] = {}
        """By entry: the version that was approved last."""

    def text(self, days: int | None) -> EntryText:
        until = None if days is None else self.at + timedelta(days=days)
        return EntryText(
            EntryKind.SEEK, None, "A trainer", "For two posts.", "Officers", (), ("ru",),
            ("leadership",), until, True,
        )  # fmt: skip

    @rule(target=entries, who=st.integers(0, 1), days=st.sampled_from((None, 9, 90)))
    def writes(self, who: int, days: int | None) -> tuple[int, int]:
        author = self.authors[who]
        outcome, entry_id = inner(own.post)(self.tx, author, None, self.text(days), self.at)
        if outcome is PostOutcome.TOO_MANY:
            return author, 0
        assert outcome is PostOutcome.SENT and entry_id is not None
        return author, entry_id

    @rule(entry=entries, days=st.sampled_from((None, 20, -1)))
    def changes(self, entry: tuple[int, int], days: int | None) -> None:
        author, entry_id = entry
        if not entry_id:
            return
        outcome, _ = inner(own.post)(self.tx, author, entry_id, self.text(days), self.at)
        assert outcome is (PostOutcome.PAST if days == -1 else PostOutcome.SENT)

    @rule(entry=entries, approves=st.booleans())
    def is_decided(self, entry: tuple[int, int], approves: bool) -> None:
        review = reviews.pending_of(self.tx, ENTRY, entry[1])
        if review is None:
            return
        version: int = self.tx.value(
            "SELECT version FROM board_entries WHERE id = :id", {"id": entry[1]}
        )
        said = (review.id, self.admin, str(version))
        if not approves:
            inner(reviews.reject)(self.tx, *said, "No.", self.at)
        elif inner(reviews.approve)(self.tx, *said, self.at) is reviews.ReviewOutcome.APPROVED:
            self.approved[entry[1]] = version

    @rule(entry=entries)
    def is_renewed(self, entry: tuple[int, int]) -> None:
        author, entry_id = entry
        outcome = inner(endings.renew)(self.tx, entry_id, author, self.at)
        other = next(one for one in self.authors if one != author)
        assert inner(endings.renew)(self.tx, entry_id, other, self.at) is EndOutcome.GONE
        if outcome is EndOutcome.RENEWED:
            expires_at: int = self.tx.value(
                "SELECT expires_at FROM board_entries WHERE id = :id", {"id": entry_id}
            )
            assert expires_at > to_timestamp(self.at)

    @rule(entry=entries, found=st.sampled_from(Found))
    def is_closed(self, entry: tuple[int, int], found: Found) -> None:
        inner(endings.close)(self.tx, entry[1], entry[0], found, self.at)

    @rule(entry=entries)
    def is_withdrawn(self, entry: tuple[int, int]) -> None:
        inner(own.withdraw)(self.tx, entry[1], entry[0], self.at)

    @rule(days=st.sampled_from((1, 6, 41, 80)))
    def time_passes(self, days: int) -> None:
        self.at += timedelta(days=days)
        inner(endings.ask_and_end)(self.tx, self.at)
        due = inner(endings.next_due)(self.tx)
        assert due is None or due > self.at

    @invariant()
    def what_is_on_the_board_is_approved_and_indexed(self) -> None:
        rows = self.tx.rows("SELECT * FROM board_entries WHERE status = 'published'")
        for row in rows:
            assert self.approved[row["id"]] == row["version"]
            assert row["until"] is None or row["expires_at"] <= row["until"]
        indexed = self.tx.rows("SELECT rowid AS id FROM board_words")
        assert {row["id"] for row in indexed} == {row["id"] for row in rows}

    @invariant()
    def nothing_runs_out_without_a_question(self) -> None:
        unasked = self.tx.value(
            """SELECT count(*) FROM board_entries WHERE status = 'ended' AND outcome IS NULL
            AND asked_at IS NULL AND (until IS NULL OR until > expires_at)"""
        )
        assert unasked == 0


TestEntries = Entries.TestCase
TestEntries.settings = machine(6, 25)
