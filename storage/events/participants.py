"""Who comes to an event, as organisers and coordinators read it."""

from collections.abc import Sequence
from dataclasses import dataclass

from storage.database import Page, Row, Transaction, query
from storage.events.registrations import RegistrationStatus


@dataclass(frozen=True, slots=True)
class Participant:
    """A person in an organiser's list; `is_managed`: somebody else has entered her."""

    member_id: int
    name: str
    country: str
    sector: str
    institution: str | None
    status: RegistrationStatus
    attended: bool
    is_managed: bool = False


@query
def of_event(
    tx: Transaction,
    event_id: int,
    states: Sequence[RegistrationStatus],
    page: int,
    size: int,
    day: int | None,
) -> Page[Participant]:
    """Those with these statuses, by name; those on the waiting list in its order. `came` refers to
    that day, or with None to any.
    """
    listed = ", ".join(f"'{state}'" for state in states) or "NULL"
    order = "queue_position" if RegistrationStatus.WAITLISTED in states else "name_key, member_id"
    return tx.page(
        f"""SELECT member_id, name, registrations.country AS country, sector, institution,
            registrations.status AS status, members.status AS person,
            EXISTS (SELECT 1 FROM attendances WHERE attendances.event_id = registrations.event_id
                AND attendances.member_id = registrations.member_id AND (:day IS NULL
                OR day = :day))
                AS came
        FROM registrations JOIN members ON members.id = member_id
        WHERE event_id = :event AND registrations.status IN ({listed})
        ORDER BY {order}""",
        {"event": event_id, "day": day},
        page,
        size,
    ).map(_participant)


def _participant(row: Row) -> Participant:
    return Participant(
        row["member_id"],
        row["name"] or "",
        row["country"],
        row["sector"] or "other",
        row["institution"],
        RegistrationStatus(row["status"]),
        bool(row["came"]),
        row["person"] == "managed",
    )


@query
def from_countries_of(
    tx: Transaction, event_id: int, viewer_id: int, page: int, size: int
) -> tuple[Page[Participant], int]:
    """Those who come or wait from the countries that the viewer coordinates, by name, and how many
    they are; nobody for anybody else. Of managed profiles only her own are among them.
    """
    rows = tx.rows(
        """SELECT member_id, name, registrations.country AS country, sector, institution,
            registrations.status AS status, members.status AS person,
            EXISTS (SELECT 1 FROM attendances WHERE attendances.event_id = registrations.event_id
                AND attendances.member_id = registrations.member_id) AS came
        FROM registrations JOIN members ON members.id = member_id
        WHERE event_id = :event
        AND registrations.status IN ('registered', 'offered', 'waitlisted')
        AND registrations.country IN (SELECT roles.country FROM roles
            WHERE roles.member_id = :viewer AND role = 'coordinator')
        AND (members.status <> 'managed' OR EXISTS (SELECT 1 FROM managed_profiles
            WHERE managed_profiles.member_id = members.id AND entered_by = :viewer))
        ORDER BY name_key, registrations.member_id""",
        {"event": event_id, "viewer": viewer_id},
    )
    return Page.of(rows, page, size).map(_participant), len(rows)


@query
def counts(tx: Transaction, event_id: int) -> dict[RegistrationStatus, int]:
    """The number of registrations by status."""
    rows = tx.rows(
        "SELECT status, count(*) FROM registrations WHERE event_id = :event GROUP BY status",
        {"event": event_id},
    )
    return dict.fromkeys(RegistrationStatus, 0) | {
        RegistrationStatus(row[0]): row[1] for row in rows
    }
