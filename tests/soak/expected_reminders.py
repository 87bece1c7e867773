"""The reminders of a simulated year, computed independently from the list of what happened."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

LEADS = (7 * 86_400, 86_400, 3_600)
LATE = timedelta(seconds=60)


@dataclass
class Seat:
    """What happened to one woman's seat: (when, what, the start of the event then)."""

    zone: str
    happened: list[tuple[datetime, str, datetime]] = field(default_factory=list[Any])


def is_night(at: datetime, zone: str) -> bool:
    hour = at.astimezone(ZoneInfo(zone)).hour
    return hour < 8 or hour >= 21


def due(start: datetime, lead: int, zone: str) -> datetime:
    """When she is reminded: never at night, then the evening before at a quarter to nine."""
    at = start - timedelta(seconds=lead)
    if not is_night(at, zone):
        return at
    local = at.astimezone(ZoneInfo(zone))
    if local.hour < 8:
        local -= timedelta(days=1)
    return local.replace(hour=20, minute=45, second=0, microsecond=0).astimezone(UTC)


def next_morning(at: datetime, zone: str) -> datetime:
    local = at.astimezone(ZoneInfo(zone))
    if local.hour >= 21:
        local += timedelta(days=1)
    return local.replace(hour=8, minute=0, second=0, microsecond=0).astimezone(UTC)


def up(at: datetime, downs: Sequence[tuple[datetime, datetime]]) -> datetime:
    """This moment, or when the bot was up again."""
    return next((end for begin, end in downs if begin <= at < end), at)


def comes_at(
    ready: datetime, over: datetime, zone: str, downs: Sequence[tuple[datetime, datetime]]
) -> datetime | None:
    """When what is ready then comes; None if it would not help any more."""
    at = up(ready, downs)
    while at < over:
        if not is_night(at, zone):
            return at
        at = up(next_morning(at, zone), downs)
    return None


def expected(
    seat: Seat, downs: Sequence[tuple[datetime, datetime]]
) -> tuple[list[datetime], list[datetime]]:
    """When reminders must have come to her, and when one may have: where something happened in
    the same minute.
    """
    must: list[datetime] = []
    may: list[datetime] = []
    waiting: dict[int, datetime] = {}
    gone: set[int] = set()
    start = seat.happened[0][2]
    ends = [*seat.happened, (datetime.max.replace(tzinfo=UTC), "end", start)]
    for number, (when, what, new_start) in enumerate(ends):
        while waiting:
            lead = max(waiting, key=lambda lead: (-waiting[lead].timestamp(), lead))
            at = up(waiting[lead], downs)
            # The first tick after a start comes before anything else that happens.
            if at > when or (at == when and at == waiting[lead]):
                break
            del waiting[lead]
            gone.add(lead)
            over = min([start, *(waiting[other] for other in waiting if other < lead)])
            sent = comes_at(at, over, seat.zone, downs)
            if sent is None:
                continue
            near = [other for other, _, _ in ends[number:] if sent <= other <= sent + LATE]
            near += [begin for begin, _ in downs if sent <= begin <= sent + LATE]
            if near:
                may += [sent, *(up(begin, downs) for begin in near)]
            elif sent < when:
                must.append(sent)
        match what:
            case "seated":
                start, gone = new_start, set()
                waiting = {lead: due(start, lead, seat.zone) for lead in LEADS}
                gone = {lead for lead, at in waiting.items() if at <= when}
            case "moved":
                moved = abs((new_start - start).total_seconds())
                start, lately = new_start, {lead for lead, at in waiting.items()}
                waiting = {
                    lead: due(start, lead, seat.zone)
                    for lead in LEADS
                    if lead in lately or moved > lead / 2
                }
            case _:
                waiting = {}
        waiting = {lead: at for lead, at in waiting.items() if at > when}
    return must, may
