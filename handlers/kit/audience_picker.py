"""Choosing an audience: groups of keys, named members and saved segments, with live counts.

A feature that has audiences registers an `AudienceSubject`, which says how its audience is loaded
and changed. All screens and buttons here are the same for every feature.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import ClassVar

from handlers.kit import choices, date_format, forms
from handlers.kit.access import Access, staff_only
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.confirm import Confirmation
from handlers.kit.context import Context
from handlers.kit.forms import Field, Form, TextLine
from handlers.kit.label_widths import available, cut, width
from handlers.kit.navigation import back_button, home_button, page_row
from handlers.kit.router import on_press
from handlers.kit.screens import (
    Button,
    Row,
    Screen,
    balanced_page,
    balanced_pages,
    column,
    listed,
    pairs,
    paragraphs,
)
from handlers.kit.taxonomy import LANGUAGE, NAMES, TOPIC
from handlers.kit.texts import LANGUAGES, Family, LazyText, Translator, lazy
from storage import audiences
from storage.audiences import (
    MAX_GROUPS,
    NO_ROLE,
    Attendance,
    Attended,
    Attribute,
    Audience,
    Edit,
    JoinedSince,
    Key,
    Kind,
    SaveOutcome,
    Segment,
    in_order,
)
from storage.database import Page
from storage.kit import form_drafts
from storage.kit.form_drafts import Draft
from storage.kit.taxonomy import COUNTRIES, SECTORS, TOPICS

KEYS = 8
"""Keys on one screen."""

SINCE = (7, 30, 90, 365)
"""Choices for how recently a member has joined, in days."""

ROLES = (NO_ROLE, "coordinator", "admin")

EVENTS = 6
SEGMENTS = 4
NAMED = 6
FOUND = 7
"""Entries on one screen."""

WORDS = 400
"""Longest description of one group, in characters."""


BY = Family("audience-by", Kind)
ROLE = Family("audience-role", ROLES)
SIDE = Family("audience", ["offers", "seeks"])
OF_EVENT = Family("audience-of-event", Attendance)
AT_EVENT = Family("audience-event", Attendance)
NOTICE = Family("audience-notice", SaveOutcome)


# What a feature provides


@dataclass(frozen=True, slots=True)
class AudienceSelection:
    """An audience that is being chosen.

    `readers` is the number of members that it reaches now. `kind` is the kind of message, which
    members may have muted. `notes` are lines of Telegram HTML below the number, `rows` are further
    buttons, and `events` are the titles of the events among its keys.
    """

    id: int
    audience_id: int
    audience: Audience
    readers: int
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
    and titles on a page of events. `find` returns ids and labels of the members that typed words
    may mean.
    """

    name: str
    load: Callable[[Context, int], Awaitable[AudienceSelection | None]]
    change: Callable[[Context, int, Edit], Awaitable[LazyText | None]]
    name_member: Callable[[Context, int, int, bool], Awaitable[LazyText | None]]
    events: Callable[[Context, int], Awaitable[Page[tuple[int, str]]]]
    find: Callable[[Context, str], Awaitable[Sequence[tuple[int, str]]]]
    back: Callable[[int], Press]

    registered: ClassVar[dict[str, "AudienceSubject"]] = {}

    def __post_init__(self) -> None:
        AudienceSubject.registered[self.name] = self


# Buttons


class ShowAudience(Press, prefix="nw"):
    """Show one group of an audience."""

    subject: str
    id: int
    group: int


class PickKeys(Press, prefix="nwp"):
    """Show the keys of a kind, such as countries or sectors, to choose from."""

    subject: str
    id: int
    group: int
    kind: str
    page: int


class PickKey(Press, prefix="nwk"):
    """Add or remove a key. `number` is an event's id, or seconds since 1970."""

    subject: str
    id: int
    group: int
    kind: str
    code: str
    number: int
    chosen: bool


class PickAttendance(Press, prefix="nwe"):
    """Choose among the members who attend this event, wait for a seat, or were there."""

    subject: str
    id: int
    group: int
    event_id: int


class DropGroup(Press, prefix="nwd"):
    """Remove a group."""

    subject: str
    id: int
    group: int


class ShowNamed(Press, prefix="nwn"):
    """Show the named members."""

    subject: str
    id: int
    page: int


class NameMember(Press, prefix="nwm"):
    """Add or remove a named member."""

    subject: str
    id: int
    member_id: int
    named: bool


class FindMember(Press, prefix="nwq"):
    """Search for a member to name."""

    subject: str
    id: int


class ShowSegments(Press, prefix="nws"):
    """Show her saved segments."""

    subject: str
    id: int


class UseSegment(Press, prefix="nwt"):
    """Use a saved segment."""

    subject: str
    id: int
    audience_id: int


class DeleteSegment(Press, prefix="nwf", irrevocable=True, destructive=True):
    """Delete a saved segment."""

    subject: str
    id: int
    audience_id: int


class SaveSegment(Press, prefix="nww"):
    """Save this audience as a segment; the name is asked for."""

    subject: str
    id: int


# Words


def audience_words(t: Translator, audience: Audience, events: Mapping[int, str], zone: str) -> str:
    """An audience in words: its groups joined by "or", then the number of named members."""
    said = [group_words(t, audience, number, events, zone) for number in _numbers(audience)]
    if audience.named:
        said.append(t.plain("audience-named-count", count=len(audience.named)))
    if not said:
        return t.plain("audience-all" if audience.everybody else "audience-nobody")
    between = t.plain("audience-or")
    return f" {between} ".join(said)


def group_words(
    t: Translator, audience: Audience, number: int, events: Mapping[int, str], zone: str
) -> str:
    """A numbered group in words; "" if there is no such group."""
    return " · ".join(
        listed(_key_words(t, key, events, zone) for key in keys)
        for kind in Kind
        if (keys := audience.keys(number, kind))
    )


def _numbers(audience: Audience) -> range:
    return range(1, len(audience.groups) + 1)


def _key_words(t: Translator, key: Key, events: Mapping[int, str], zone: str) -> str:
    match key:
        case Attribute(Kind.LANGUAGE, code):
            return t.plain(LANGUAGE(code))
        case Attribute(Kind.ROLE, code):
            return t.plain(ROLE(code))
        case Attribute(Kind.OFFERS | Kind.SEEKS as side, code):
            return t.plain(SIDE(side), topic=t.plain(TOPIC(code)))
        case Attribute(kind, code):
            return t.plain(NAMES[kind](code))
        case Attended(event_id, attendance):
            title = shortened(events.get(event_id, ""), 40)
            return t.plain(OF_EVENT(attendance), title=title)
        case JoinedSince(at):
            return t.plain("audience-since", day=date_format.day(t, at, zone))


def _option(t: Translator, key: Key, zone: str) -> str:
    match key:
        case Attended(_, attendance):
            return t.plain(AT_EVENT(attendance))
        case Attribute(Kind.OFFERS | Kind.SEEKS, code):
            return t.plain(TOPIC(code))
        case _:
            return _key_words(t, key, {}, zone)


# Screens


def group_screen(
    t: Translator, subject: str, picked: AudienceSelection, number: int, zone: str
) -> Screen:
    """A group of an audience, and the number of members that all groups reach together."""
    id, audience = picked.id, picked.audience
    last = len(audience.groups)
    number = number if 1 <= number <= min(last + 1, MAX_GROUPS) else 1
    numbers = sorted({*_numbers(audience), number})
    said = [_group_line(t, picked, at, zone, here=at == number) for at in numbers]
    if audience.named:
        said.append("+ " + t("audience-named-count", count=len(audience.named)))
    buttons = [
        Button(t.plain(BY(kind)), PickKeys(subject, id, number, kind, 0))
        for kind in Kind
        if kind not in _TOPICS
    ]
    buttons.append(Button(t.plain("audience-topics"), PickKeys(subject, id, number, Kind.SEEKS, 0)))
    # The button leads through all groups, then to a new one, and back to the first.
    if number == last < MAX_GROUPS:
        buttons.append(Button(t.plain("audience-group-add"), ShowAudience(subject, id, last + 1)))
    elif len(numbers) > 1:
        following = number % len(numbers) + 1
        buttons.append(Button(t.plain("audience-group-next"), ShowAudience(subject, id, following)))
    if number <= last and (last > 1 or audience.named):
        buttons.append(Button(t.plain("audience-group-remove"), DropGroup(subject, id, number)))
    buttons.append(Button(t.plain("audience-more"), ShowSegments(subject, id)))
    return Screen(
        paragraphs(
            t("audience-title"),
            "\n".join(said),
            "\n".join((t("audience-readers", count=str(picked.readers)), *picked.notes)),
        ),
        (
            *pairs(buttons),
            *picked.rows,
            (back_button(t, AudienceSubject.registered[subject].back(id)), home_button(t)),
        ),
    )


_TOPICS = {Kind.OFFERS: Kind.SEEKS, Kind.SEEKS: Kind.OFFERS}
"""The two sides of a topic, which share a button; each leads to the other."""


def _group_line(
    t: Translator, picked: AudienceSelection, number: int, zone: str, *, here: bool
) -> str:
    words = group_words(t, picked.audience, number, picked.events, zone)
    if not words:
        is_all = picked.audience.everybody and not picked.audience.is_chosen
        words = t.plain("audience-all" if is_all else "audience-nobody")
    return t(
        "audience-group", number=str(number), here="yes" if here else "no",
        words=shortened(words, WORDS),
    )  # fmt: skip


def keys_screen(
    t: Translator, subject: str, picked: AudienceSelection, number: int, kind: Kind,
    keys: Sequence[Key], page: int, facets: Mapping[Key, int], zone: str,
) -> Screen:  # fmt: skip
    """A page of the keys of a kind, with the number of readers that each would give; a press
    chooses one.
    """
    id, chosen = picked.id, picked.audience.keys(number, kind)
    shown = balanced_page(keys, page, KEYS)

    def button(key: Key) -> Button:
        is_chosen, count = key in chosen, str(facets.get(key, 0))

        def label(name: str) -> str:
            counted = t.plain("audience-count", name=name, count=count)
            return t.plain("form-ticked", name=counted) if is_chosen else counted

        name = cut(_option(t, key, zone), available(1) - width(label("")))
        return Button(label(name), _press(subject, id, number, key, not is_chosen))

    turn = page_row(t, shown, lambda page: PickKeys(subject, id, number, kind, page))
    if (other := _TOPICS.get(kind)) is not None:
        label = t.plain(BY(other))
        turn = (*turn, (Button(label, PickKeys(subject, id, number, other, 0)),))
    back: Press = ShowAudience(subject, id, number)
    if kind is Kind.EVENT:
        back = PickKeys(subject, id, number, kind, 0)
    return Screen(
        paragraphs(
            t("audience-choose", kind=t.plain(BY(kind))),
            t("audience-readers", count=str(picked.readers)),
        ),
        (*column(map(button, shown.rows)), *turn, (back_button(t, back), home_button(t))),
    )


def _press(subject: str, id: int, number: int, key: Key, chosen: bool) -> PickKey:
    match key:
        case Attribute(kind, code):
            return PickKey(subject, id, number, kind, code, 0, chosen)
        case Attended(event_id, attendance):
            return PickKey(subject, id, number, Kind.EVENT, attendance, event_id, chosen)
        case JoinedSince(at):
            return PickKey(subject, id, number, Kind.SINCE, "", int(at.timestamp()), chosen)


def events_screen(
    t: Translator, subject: str, id: int, number: int, events: Page[tuple[int, str]]
) -> Screen:
    """The events whose participants can be chosen."""
    entries = column(
        Button(shortened(title, 60), PickAttendance(subject, id, number, event))
        for event, title in events.rows
    )
    turn = page_row(t, events, lambda page: PickKeys(subject, id, number, Kind.EVENT, page))
    return Screen(
        t("audience-which-event") if events.rows else t("audience-no-events"),
        (
            *entries,
            *turn,
            (back_button(t, ShowAudience(subject, id, number)), home_button(t)),
        ),
    )


def segments_screen(t: Translator, subject: str, id: int, kept: Sequence[Segment]) -> Screen:
    """Her saved segments, each with its current number of members."""
    rows: list[Row] = [
        (
            Button(
                cut(t.plain("audience-count", name=one.name, count=str(one.readers)), available(2)),
                UseSegment(subject, id, one.audience_id),
            ),
            # Not in red: it stands beside what it deletes, in a list of several.
            Button(
                t.plain("audience-segment-delete"),
                DeleteSegment(subject, id, one.audience_id),
                "plain",
            ),
        )
        for one in kept[-SEGMENTS:]
    ]
    return Screen(
        t("audience-segments-list") if kept else t("audience-segments-none"),
        (
            *rows,
            (Button(t.plain("audience-segment-save"), SaveSegment(subject, id)),),
            (Button(t.plain("audience-named"), ShowNamed(subject, id, 0)),),
            (back_button(t, ShowAudience(subject, id, 1)), home_button(t)),
        ),
    )


def named_screen(
    t: Translator, subject: str, id: int, named: Sequence[tuple[int, str]], page: int
) -> Screen:
    """The named members; a press removes one."""
    shown = balanced_page(named, page, NAMED)
    buttons = column(
        Button(
            t.plain("audience-named-remove", name=shortened(name, 30)),
            NameMember(subject, id, member_id, False),
        )
        for member_id, name in shown.rows
    )
    turn = page_row(t, shown, lambda page: ShowNamed(subject, id, page))
    return Screen(
        paragraphs(t("audience-named-list", count=len(named)), t("audience-named-how")),
        (
            (Button(t.plain("audience-named-add"), FindMember(subject, id)),),
            *buttons,
            *turn,
            (back_button(t, ShowSegments(subject, id)), home_button(t)),
        ),
        protected=True,
    )


def found_screen(t: Translator, subject: str, id: int, found: Sequence[tuple[int, str]]) -> Screen:
    """Members to choose from, by their labels."""
    buttons = column(
        Button(label, NameMember(subject, id, member_id, True)) for member_id, label in found
    )
    return Screen(
        t("event-organiser-found") if found else t("roles-nobody-found"),
        (
            *buttons[:FOUND],
            (Button(t.plain("roles-look-up"), FindMember(subject, id)),),
            (back_button(t, ShowNamed(subject, id, 0)), home_button(t)),
        ),
        protected=True,
    )


# Handlers


async def _load(
    ctx: Context, name: str, id: int
) -> tuple[AudienceSubject, AudienceSelection] | None:
    subject = AudienceSubject.registered.get(name)
    if subject is None:
        await ctx.home()
        return None
    picked = await subject.load(ctx, id)
    return None if picked is None else (subject, picked)


@staff_only
async def show_audience(ctx: Context, press: ShowAudience) -> None:
    """Show one group of an audience."""
    await show(ctx, press.subject, press.id, press.group)


async def show(
    ctx: Context, name: str, id: int, number: int = 1, notice: LazyText | None = None
) -> None:
    """Show one group of a subject's audience; another screen if she may not change it."""
    found = await _load(ctx, name, id)
    if found is not None:
        await ctx.show(group_screen(ctx.t, name, found[1], number, ctx.member.zone), notice)


def _keys(ctx: Context, picked: AudienceSelection, number: int, kind: Kind) -> Sequence[Key]:
    """The keys to choose from. None for events: their keys are chosen event by event."""
    match kind:
        case Kind.COUNTRY:
            return [Attribute(kind, code) for code in ctx.network.countries]
        case Kind.SECTOR:
            return [Attribute(kind, code) for code in SECTORS]
        case Kind.LANGUAGE:
            return [Attribute(kind, code) for code in ctx.network.languages]
        case Kind.ROLE:
            return [Attribute(kind, code) for code in ROLES]
        case Kind.OFFERS | Kind.SEEKS:
            return [Attribute(kind, code) for code in TOPICS]
        case Kind.SINCE:
            # From midnight UTC, so that the button stays the same all day.
            today = ctx.now().replace(hour=0, minute=0, second=0, microsecond=0)
            usual = {JoinedSince(today - timedelta(days=days)) for days in SINCE}
            return in_order({*usual, *picked.audience.keys(number, kind)})[::-1]
        case Kind.EVENT:
            return ()


@staff_only
async def pick_keys(ctx: Context, press: PickKeys) -> None:
    """Show the keys of a kind; for events, the event is chosen first."""
    found = await _load(ctx, press.subject, press.id)
    if found is None:
        return
    subject, picked = found
    if press.kind not in {*Kind} or not 1 <= press.group <= MAX_GROUPS:
        await ctx.show(group_screen(ctx.t, press.subject, picked, 1, ctx.member.zone))
    elif press.kind == Kind.EVENT:
        events = await subject.events(ctx, press.page)
        await ctx.show(events_screen(ctx.t, press.subject, press.id, press.group, events))
    else:
        kind = Kind(press.kind)
        keys = _keys(ctx, picked, press.group, kind)
        await _show_keys(ctx, press.subject, picked, press.group, kind, keys, press.page)


async def _show_keys(
    ctx: Context, name: str, picked: AudienceSelection, number: int, kind: Kind,
    keys: Sequence[Key], page: int, notice: LazyText | None = None,
) -> None:  # fmt: skip
    shown = balanced_page(keys, page, KEYS).rows
    facets = await audiences.facets(ctx.db, picked.audience, number, kind, shown, picked.kind)
    screen = keys_screen(ctx.t, name, picked, number, kind, keys, page, facets, ctx.member.zone)
    chosen = picked.audience.keys(number, kind)
    options = [
        Button(
            _option(ctx.t, key, ctx.member.zone),
            _press(name, picked.id, number, key, key not in chosen),
        )
        for key in keys
    ]
    again = PickKeys(name, picked.id, number, kind, page)
    await choices.ask(ctx, screen, again, notice, options)


@staff_only
async def pick_attendance(ctx: Context, press: PickAttendance) -> None:
    """Show the choice among members who attend an event, wait for a seat, or were there."""
    found = await _load(ctx, press.subject, press.id)
    if found is not None:
        number = min(max(press.group, 1), MAX_GROUPS)
        keys = [Attended(press.event_id, attendance) for attendance in Attendance]
        await _show_keys(ctx, press.subject, found[1], number, Kind.EVENT, keys, 0)


@staff_only
async def pick_key(ctx: Context, press: PickKey) -> None:
    """Add or remove a key."""
    found = await _load(ctx, press.subject, press.id)
    if found is None:
        return
    subject, picked = found
    key = _key(ctx, press)
    notice = None
    if key is not None:

        def edit(audience: Audience) -> Audience:
            if press.chosen:
                return audience.with_key(press.group, key)
            return audience.without_key(press.group, key)

        notice = await subject.change(ctx, press.id, edit)
        found = await _load(ctx, press.subject, press.id)
        if found is None:
            return
        _, picked = found
    if key is None:
        await ctx.show(group_screen(ctx.t, press.subject, picked, 1, ctx.member.zone), notice)
        return
    keys = _keys(ctx, picked, press.group, key.kind)
    if isinstance(key, Attended):
        keys = [Attended(key.event_id, attendance) for attendance in Attendance]
    pages = balanced_pages([*keys], KEYS)
    page = next((at for at, some in enumerate(pages) if key in some), 0)
    await _show_keys(ctx, press.subject, picked, press.group, key.kind, keys, page, notice)


def _key(ctx: Context, press: PickKey) -> Key | None:
    """The key that a button stands for; None if it does not exist."""
    if press.kind not in {*Kind} or not 1 <= press.group <= MAX_GROUPS:
        return None
    kind = Kind(press.kind)
    if kind is Kind.EVENT:
        is_one = press.code in {*Attendance} and press.number > 0
        return Attended(press.number, Attendance(press.code)) if is_one else None
    if kind is Kind.SINCE:
        is_one = 0 <= press.number <= ctx.now().timestamp()
        return JoinedSince(datetime.fromtimestamp(press.number, UTC)) if is_one else None
    return Attribute(kind, press.code) if press.code in _CODES[kind] else None


_CODES: Mapping[Kind, Sequence[str]] = {
    Kind.COUNTRY: COUNTRIES,
    Kind.SECTOR: SECTORS,
    Kind.LANGUAGE: LANGUAGES,
    Kind.ROLE: ROLES,
    Kind.OFFERS: TOPICS,
    Kind.SEEKS: TOPICS,
}


@staff_only
async def drop_group(ctx: Context, press: DropGroup) -> None:
    """Remove a group from an audience."""
    found = await _load(ctx, press.subject, press.id)
    if found is not None:
        notice = await found[0].change(
            ctx, press.id, lambda audience: audience.without_group(press.group)
        )
        await show(ctx, press.subject, press.id, 1, notice)


# Named members


@staff_only
async def show_named(ctx: Context, press: ShowNamed) -> None:
    """Show the named members."""
    await _show_named(ctx, press.subject, press.id, press.page)


async def _show_named(
    ctx: Context, name: str, id: int, page: int, notice: LazyText | None = None
) -> None:
    found = await _load(ctx, name, id)
    if found is not None:
        named = await audiences.names_of(ctx.db, found[1].audience_id)
        await ctx.show(named_screen(ctx.t, name, id, named, page), notice)


@staff_only
async def name_member(ctx: Context, press: NameMember) -> None:
    """Add or remove a named member."""
    found = await _load(ctx, press.subject, press.id)
    if found is not None:
        notice = await found[0].name_member(ctx, press.id, press.member_id, press.named)
        await _show_named(ctx, press.subject, press.id, 0, notice)


@staff_only
async def find_member(ctx: Context, press: FindMember) -> None:
    """Ask for the words to search a member by."""
    if await _load(ctx, press.subject, press.id) is not None:
        answers: dict[str, form_drafts.Value] = {"subject": press.subject}
        await forms.begin(ctx, FIND, field="words", subject=press.id, answers=answers)


async def _found(ctx: Context, draft: Draft) -> None:
    await form_drafts.discard(ctx.db, ctx.member.id, FIND.name)
    found = await _load(ctx, str(draft.answers["subject"]), draft.subject)
    if found is not None:
        subject, picked = found
        members = await subject.find(ctx, str(draft.answers["words"]))
        await ctx.show(found_screen(ctx.t, subject.name, picked.id, members))


async def _leave(ctx: Context, draft: Draft) -> None:
    await show(ctx, str(draft.answers["subject"]), draft.subject)


FIND = Form(
    "audiencefind", (Field("words", TextLine(120)),), _found, _leave, questions="lookup",
    access=Access.STAFF,
)  # fmt: skip


# Segments


@staff_only
async def show_segments(ctx: Context, press: ShowSegments) -> None:
    """Show her saved segments."""
    await _show_segments(ctx, press.subject, press.id)


async def _show_segments(ctx: Context, name: str, id: int, notice: LazyText | None = None) -> None:
    found = await _load(ctx, name, id)
    if found is not None:
        kept = await audiences.segments_of(ctx.db, ctx.member.id, found[1].kind)
        await ctx.show(segments_screen(ctx.t, name, id, kept), notice)


@staff_only
async def use_segment(ctx: Context, press: UseSegment) -> None:
    """Use a saved segment."""
    found = await _load(ctx, press.subject, press.id)
    if found is None:
        return
    segment = await audiences.segment(ctx.db, ctx.member.id, press.audience_id)
    notice: LazyText | None = lazy("audience-notice-gone")
    if segment is not None:
        notice = await found[0].change(ctx, press.id, lambda _audience: segment)
    await show(ctx, press.subject, press.id, 1, notice)


async def ask_deletion(ctx: Context, press: DeleteSegment) -> Confirmation | None:
    """The question before a saved segment is deleted; None if it is gone."""
    found = await _load(ctx, press.subject, press.id)
    if found is None:
        return None
    kept = await audiences.segments_of(ctx.db, ctx.member.id, found[1].kind)
    one = next((one for one in kept if one.audience_id == press.audience_id), None)
    if one is None:
        return None
    return Confirmation(
        ctx.t("audience-segment-delete-sure", name=one.name),
        ctx.t.plain("audience-segment-delete-yes"),
        ShowSegments(press.subject, press.id),
    )


@staff_only
async def delete_segment(ctx: Context, press: DeleteSegment) -> None:
    """Delete a saved segment."""
    await audiences.delete_segment(ctx.db, ctx.member.id, press.audience_id)
    await _show_segments(ctx, press.subject, press.id, lazy("audience-notice-deleted"))


@staff_only
async def save_segment(ctx: Context, press: SaveSegment) -> None:
    """Ask for the name of a new segment."""
    if await _load(ctx, press.subject, press.id) is not None:
        answers: dict[str, form_drafts.Value] = {"subject": press.subject}
        await forms.begin(ctx, SEGMENT, field="name", subject=press.id, answers=answers)


async def _save_segment(ctx: Context, draft: Draft) -> None:
    found = await _load(ctx, str(draft.answers["subject"]), draft.subject)
    if found is None:
        await form_drafts.discard(ctx.db, ctx.member.id, draft.form)
        return
    subject, picked = found
    outcome = await audiences.save_segment(
        ctx.closing(draft), ctx.member.id, str(draft.answers["name"]), picked.audience
    )
    notice = lazy(NOTICE(outcome))
    if outcome is SaveOutcome.NAME_TAKEN:
        answers: dict[str, form_drafts.Value] = {"subject": subject.name}
        await forms.begin(
            ctx, SEGMENT, field="name", subject=picked.id, answers=answers, notice=notice
        )
        return
    await _show_segments(ctx, subject.name, picked.id, notice)


SEGMENT = Form(
    "segment", (Field("name", TextLine(40)),), _save_segment, _leave, access=Access.STAFF
)

HANDLERS = [
    on_press(ShowAudience, show_audience),
    on_press(PickKeys, pick_keys),
    on_press(PickKey, pick_key),
    on_press(PickAttendance, pick_attendance),
    on_press(DropGroup, drop_group),
    on_press(ShowNamed, show_named),
    on_press(NameMember, name_member),
    on_press(FindMember, find_member),
    on_press(ShowSegments, show_segments),
    on_press(UseSegment, use_segment),
    on_press(DeleteSegment, delete_segment, ask=ask_deletion),
    on_press(SaveSegment, save_segment),
]
