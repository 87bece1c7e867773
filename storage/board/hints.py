"""The entries that complement what a member seeks or offers, for her digest: once each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from storage.board.records import SHOWN, EntryKind
from storage.database import Transaction


@dataclass(frozen=True, slots=True)
class Hint:
    """An entry that may be of use to a member."""

    kind: EntryKind
    title: str


_WANTED = """(SELECT topic FROM member_topics WHERE member_id = :id AND side = '{side}'
    UNION SELECT code FROM board_keys JOIN board_entries AS hers ON hers.id = entry_id
    WHERE board_keys.kind = 'topic' AND hers.author_id = :id AND hers.status = 'published'
    AND hers.kind {kinds})"""
_SEEKS = _WANTED.format(side="seeks", kinds="= 'seek'")
_OFFERS = _WANTED.format(side="offers", kinds="= 'offer'")


def of_week(tx: Transaction, values: Mapping[str, object]) -> Sequence[Hint]:
    """Entries of others that came to the board in the time of her digest: what she offers that
    somebody seeks, and the other way round, by her profile and her own entries. `values` are those
    of the digest; what one digest tells, no later one does.
    """
    return tuple(
        Hint(EntryKind(row["kind"]), row["title"])
        for row in tx.rows(
            f"""SELECT DISTINCT board_entries.id AS id, board_entries.kind AS kind, title,
                published_at
            FROM board_entries JOIN board_keys ON entry_id = board_entries.id
                AND board_keys.kind = 'topic'
            WHERE published_at >= :since AND published_at < :until AND author_id <> :id
            AND CASE WHEN board_entries.kind = 'seek' THEN code IN {_OFFERS}
                ELSE code IN {_SEEKS} END
            AND (board_entries.kind <> 'opportunity' OR NOT EXISTS (SELECT 1 FROM muted_kinds
                WHERE member_id = :id AND muted_kinds.kind = 'opportunity'))
            AND {SHOWN}
            AND (NOT EXISTS (SELECT 1 FROM board_keys AS places
                    WHERE places.entry_id = board_entries.id AND places.kind = 'country')
                OR EXISTS (SELECT 1 FROM board_keys AS places
                    WHERE places.entry_id = board_entries.id AND places.kind = 'country'
                    AND places.code = :country))
            ORDER BY published_at DESC, board_entries.id DESC LIMIT :most""",
            {**values, "viewer": values["id"]},
        )
    )
