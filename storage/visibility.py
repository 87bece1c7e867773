"""Who sees whom: the one rule by which a member is shown to another one, or is as good as absent.

A member is seen by others unless she has hidden herself, is suspended, or one of the two has
blocked the other. To whoever does not see her, she is as absent as somebody who was never there.
While she is hidden, her seats and texts stay, the texts without her name.
"""

from datetime import datetime

from storage import blocks
from storage.database import Transaction, mutation, to_timestamp
from storage.kit import member_hooks, permissions

IS_SHOWN = "members.status = 'member' AND members.hidden_at IS NULL"
"""SQL over `members`: whether others see her, as far as no block hides her from one of them. The
indexes of the directory have the same condition.
"""

NOT_BLOCKED = f"NOT {blocks.BLOCKED_BETWEEN}"

SEES = f"""(EXISTS (SELECT 1 FROM members AS shown WHERE shown.id = {{one}}
        AND shown.status = 'member' AND shown.hidden_at IS NULL)
    AND {NOT_BLOCKED})"""
"""SQL: whether the member `viewer` sees the member `one`."""


ONLY_SEEN = f"JOIN (SELECT 1 AS yes) AS only_seen ON {SEES}"
"""SQL: a join that leaves only the rows whose member `one` the member `viewer` sees. In the file of
her data, what she shares with somebody who is hidden, suspended or has blocked her is as absent as
with somebody who has left.
"""


def can_see(tx: Transaction, viewer_id: int, member_id: int) -> bool:
    """Whether the viewer sees the other one."""
    sql = SEES.format(one=":one", viewer=":viewer")
    return bool(tx.value(f"SELECT {sql}", {"one": member_id, "viewer": viewer_id}))


def is_shown(tx: Transaction, member_id: int) -> bool:
    """Whether she is a member whom others see, as far as no block hides her from one of them."""
    return bool(tx.value(f"SELECT 1 FROM members WHERE id = :id AND {IS_SHOWN}", {"id": member_id}))


def is_shown_to_staff(tx: Transaction, staff_id: int, member_id: int) -> bool:
    """Whether somebody with a role sees her: any member, and one who is hidden only if she decides
    about her country. No block hides anybody from staff.
    """
    row = tx.row("SELECT status, country, hidden_at FROM members WHERE id = :id", {"id": member_id})
    if row is None or row["status"] != "member":
        return False
    if row["hidden_at"] is None:
        return permissions.is_staff(tx, staff_id)
    return permissions.may_review(tx, staff_id, row["country"])


@mutation
def hide(tx: Transaction, member_id: int, now: datetime) -> bool:
    """Hide her from everybody until she shows herself again; False if she is not a member, or is
    hidden already.
    """
    changed = tx.execute(
        f"UPDATE members SET hidden_at = :now WHERE id = :id AND {IS_SHOWN}",
        {"id": member_id, "now": to_timestamp(now)},
    )
    if changed:
        member_hooks.visibility_changed(tx, member_id, now)
    return bool(changed)


@mutation
def show(tx: Transaction, member_id: int, now: datetime) -> bool:
    """Show her again; False if she was not hidden."""
    changed = tx.execute(
        "UPDATE members SET hidden_at = NULL WHERE id = :id AND hidden_at IS NOT NULL",
        {"id": member_id},
    )
    if changed:
        member_hooks.visibility_changed(tx, member_id, now)
    return bool(changed)
