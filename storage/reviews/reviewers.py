"""Who decides about a review: one SQL condition, for one review as for the whole queue.

The members of its circle decide, without those whom the decision concerns. They are ranked: admins
before coordinators of other countries, and everybody of another institution before colleagues of
the author and whoever speaks for her, such as the coordinator who invited her. Members of a lower
rank decide only where those above are fewer than the approvals that the review needs. In the circle
OUTSIDE, nobody of the author's institution ever decides.
"""

from storage.database import Transaction, query
from storage.reviews import records
from storage.reviews.kinds import Reviewables, reviewable
from storage.reviews.records import Review, review_in


def _fits(role: str) -> str:
    """SQL over `reviews` and a row of `roles`: its holder belongs to the circle, and the decision
    does not concern her.
    """
    return f"""({role}.role = 'admin' OR reviews.circle IN ('staff', 'outside')
            OR reviews.circle = 'country' AND {role}.country = reviews.country)
        AND {role}.member_id
            NOT IN (coalesce(reviews.author_id, 0), coalesce(reviews.concerned_id, 0))
        AND NOT (reviews.circle = 'outside' AND {_colleague(role)})"""


def _colleague(role: str) -> str:
    """SQL over the same: its holder works in the institution of somebody whom it concerns."""
    return f"""EXISTS (SELECT 1 FROM members AS parties
            JOIN members AS holders ON holders.institution_key = parties.institution_key
            WHERE holders.id = {role}.member_id
            AND parties.id IN (reviews.author_id, reviews.concerned_id))"""


def _rank(role: str) -> str:
    """SQL over the same: the rank of its holder, 0 for those who decide first."""
    return f"""(CASE WHEN {role}.role <> 'admin' AND reviews.circle = 'staff' THEN 1 ELSE 0 END
        + CASE WHEN {_colleague(role)}
            OR {role}.member_id = coalesce(reviews.sponsor_id, 0) THEN 2 ELSE 0 END)"""


_DECIDES = f"""{_fits("roles")} AND ({_rank("roles")} = 0
    OR (SELECT count(DISTINCT above.member_id) FROM roles AS above
        WHERE {_fits("above")} AND {_rank("above")} < {_rank("roles")}) < reviews.approvals)"""
"""SQL over `reviews` and `roles`: the holder of this role decides."""

MAY_DECIDE = f"""EXISTS (SELECT 1 FROM roles WHERE roles.member_id = :viewer AND {_DECIDES})"""
"""SQL over `reviews`: the member `:viewer` may decide about the review, pending or not."""


PAUSED = """EXISTS (SELECT 1 FROM members AS paused
    WHERE paused.id = reviews.author_id AND paused.suspended_at IS NOT NULL)"""
"""SQL over `reviews`: the author is suspended."""


def waiting(tx: Transaction) -> str:
    """SQL over `reviews`: it waits for a decision. What a suspended author has submitted does not,
    until she is back, except for what is decided without its author too.
    """
    kinds = "".join(
        f", '{one.kind}'" for one in tx.features[Reviewables].values() if one.outlives_author
    )
    return f"reviews.status = 'pending' AND (reviews.kind IN (''{kinds}) OR NOT {PAUSED})"


def is_paused(tx: Transaction, review: Review) -> bool:
    """Whether a review cannot be approved because its author is suspended."""
    return not tx.value(
        f"SELECT 1 FROM reviews WHERE id = :id AND {waiting(tx)}", {"id": review.id}
    )


def may_decide(tx: Transaction, review_id: int, member_id: int) -> bool:
    """Whether this member may decide about this review, pending or not."""
    return for_reviewer(tx, review_id, member_id) is not None


def for_reviewer(tx: Transaction, review_id: int, member_id: int) -> Review | None:
    """The review, if this member may decide about it, pending or not."""
    row = tx.row(
        f"SELECT * FROM reviews WHERE id = :id AND {MAY_DECIDE}",
        {"id": review_id, "viewer": member_id},
    )
    return None if row is None else review_in(row)


def deciding(tx: Transaction, review_id: int) -> tuple[int, ...]:
    """The ids of the members who may decide about a review, in ascending order."""
    return tuple(
        row["member_id"]
        for row in tx.rows(
            f"""SELECT DISTINCT member_id FROM reviews JOIN roles ON {_DECIDES}
            WHERE reviews.id = :id ORDER BY member_id""",
            {"id": review_id},
        )
    )


def has_reviewers(tx: Transaction, kind: str, author_id: int, country: str | None = None) -> bool:
    """Whether as many members as must approve may decide about a submission of this kind by this
    author.
    """
    wanted = reviewable(tx, kind)
    found: int = tx.value(
        f"""SELECT count(DISTINCT member_id) FROM roles CROSS JOIN (SELECT :author AS author_id,
            :author AS concerned_id, :country AS country, :circle AS circle) AS reviews
        WHERE {_fits("roles")}""",
        {"author": author_id, "country": country, "circle": wanted.circle},
    )
    return found >= wanted.approvals


@query
def pending_for(tx: Transaction, kind: str, subject_id: int, viewer_id: int) -> int | None:
    """Id of the pending review of a subject, if this member may decide about it."""
    return pending_for_in(tx, kind, subject_id, viewer_id)


def pending_for_in(tx: Transaction, kind: str, subject_id: int, viewer_id: int) -> int | None:
    """Like `pending_for`, inside a transaction."""
    found = records.pending_of(tx, kind, subject_id)
    return found.id if found is not None and may_decide(tx, found.id, viewer_id) else None
