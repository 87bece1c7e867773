"""Who may do what right now: read in the transaction that acts, so a role that was lost a second
ago no longer counts.
"""

from storage.database import Transaction


def is_admin(tx: Transaction, member_id: int) -> bool:
    """Whether she is an admin."""
    return bool(
        tx.value("SELECT 1 FROM roles WHERE member_id = :id AND role = 'admin'", {"id": member_id})
    )


def is_staff(tx: Transaction, member_id: int) -> bool:
    """Whether she has any role."""
    return bool(tx.value("SELECT 1 FROM roles WHERE member_id = :id", {"id": member_id}))


def may_review(tx: Transaction, member_id: int, country: str) -> bool:
    """Whether she decides about people of this country: she is an admin, or the country's
    coordinator.
    """
    return bool(
        tx.value(
            """SELECT 1 FROM roles WHERE member_id = :id
            AND (role = 'admin' OR country = :country)""",
            {"id": member_id, "country": country},
        )
    )


def publishable_countries(tx: Transaction, member_id: int) -> tuple[str, ...] | None:
    """The countries to which she may publish on her own; None for an admin, who may reach all."""
    if is_admin(tx, member_id):
        return None
    return tuple(
        row["country"]
        for row in tx.rows(
            "SELECT country FROM roles WHERE member_id = :id ORDER BY country", {"id": member_id}
        )
    )


def admins(tx: Transaction, but: int | None = None) -> list[int]:
    """The ids of all admins, except `but`."""
    return [
        row["member_id"]
        for row in tx.rows(
            """SELECT member_id FROM roles WHERE role = 'admin' AND member_id <> coalesce(:but, 0)
            ORDER BY member_id""",
            {"but": but},
        )
    ]


CHAIRS = """EXISTS (SELECT 1 FROM term_chairs JOIN terms ON terms.id = term_id
    WHERE term_chairs.member_id = {one} AND began_at IS NOT NULL AND ended_at IS NULL)"""
"""SQL: the member with the id `one` carries the current term of the chair."""


def is_chair(tx: Transaction, member_id: int) -> bool:
    """Whether she carries the current term of the chair and is a member: from the confirmed
    handover, or the first day of the first term, until the next handover.
    """
    return bool(
        tx.value(
            f"""SELECT 1 FROM members WHERE id = :id AND status = 'member'
            AND {CHAIRS.format(one="members.id")}""",
            {"id": member_id},
        )
    )


def acts_for_chair(tx: Transaction, member_id: int) -> bool:
    """Whether she may do what the chair does: she carries the current term, or is an admin."""
    return is_admin(tx, member_id) or is_chair(tx, member_id)


def may_organise(tx: Transaction, member_id: int) -> bool:
    """Whether she may create events: she has a role, or carries the current term of the chair."""
    return is_staff(tx, member_id) or is_chair(tx, member_id)
