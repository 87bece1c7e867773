"""What a feature that has audiences provides."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from handlers.kit.buttons import Press
from handlers.kit.context import Context
from handlers.kit.screens import Row
from handlers.kit.texts import LazyText
from storage.audiences import Audience, Edit, Reach
from storage.database import Page


@dataclass(frozen=True, slots=True)
class AudienceSelection:
    """An audience that is being chosen.

    `reach` is how many members it reaches now, for whoever chooses it, who decides about
    `countries` (None stands for all). `kind` is the kind of message, which members may have muted.
    `notes` are lines of Telegram HTML below the number, `rows` are further buttons, and `events`
    are the titles of the events among its keys.
    """

    id: int
    audience_id: int
    audience: Audience
    reach: Reach
    countries: Collection[str] | None
    kind: str
    events: Mapping[int, str]
    notes: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class AudienceSubject:
    """A kind of thing that has an audience.

    `load` returns the audience of the object with this id, if the member may change it; otherwise
    it shows her another screen and returns None. `change` changes the audience, and `name` adds a
    named member (True) or removes one (False); both return the notice to show. `events` are the ids
    and titles on a page of events, and `knows_event` says whether she may choose one. `find`
    returns ids and labels of the members that typed words may mean.
    """

    name: str
    load: Callable[[Context, int], Awaitable[AudienceSelection | None]]
    change: Callable[[Context, int, Edit], Awaitable[LazyText | None]]
    name_member: Callable[[Context, int, int, bool], Awaitable[LazyText | None]]
    events: Callable[[Context, int], Awaitable[Page[tuple[int, str]]]]
    knows_event: Callable[[Context, int], Awaitable[bool]]
    find: Callable[[Context, str], Awaitable[Sequence[tuple[int, str]]]]
    back: Callable[[int], Press]

    registered: ClassVar[dict[str, "AudienceSubject"]] = {}

    def __post_init__(self) -> None:
        AudienceSubject.registered[self.name] = self


async def load(
    ctx: Context, name: str, id: int
) -> tuple[AudienceSubject, AudienceSelection] | None:
    """The subject with this name, and the audience of its object with this id; None if she may not
    change it, after another screen has been shown.
    """
    subject = AudienceSubject.registered.get(name)
    if subject is None:
        await ctx.home()
        return None
    picked = await subject.load(ctx, id)
    return None if picked is None else (subject, picked)
