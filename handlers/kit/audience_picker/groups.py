"""The groups of an audience and their keys, with live counts."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from handlers.kit import choices
from handlers.kit.access import organisers_only
from handlers.kit.audience_picker.callbacks import (
    DropGroup,
    PickAttendance,
    PickKey,
    PickKeys,
    ShowAudience,
    ShowSegments,
)
from handlers.kit.audience_picker.subjects import AudienceSelection, AudienceSubject, load
from handlers.kit.audience_picker.words import (
    BY,
    ROLES,
    elsewhere_number,
    group_numbers,
    group_words,
    option_words,
    reach_lines,
)
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.context import Context
from handlers.kit.label_widths import fitted
from handlers.kit.navigation import back_button, home_button, page_row, total_line
from handlers.kit.screens import (
    Button,
    Screen,
    balanced_page,
    balanced_pages,
    column,
    pairs,
    paragraphs,
)
from handlers.kit.texts import LANGUAGES, LazyText, Translator
from storage import audiences
from storage.audiences import (
    MAX_GROUPS,
    Attendance,
    Attended,
    Attribute,
    Audience,
    JoinedSince,
    Key,
    Kind,
    Reach,
    in_order,
)
from storage.database import Page
from storage.kit.form_drafts import Draft
from storage.kit.taxonomy import COUNTRIES, SECTORS, TOPICS

KEYS = 8
"""Keys on one screen."""

SINCE = (7, 30, 90, 365)
"""Choices for how recently a member has joined, in days."""

EVENTS = 6
"""Entries on one screen."""

WORDS = 400
"""Longest description of one group, in characters."""


def group_screen(
    t: Translator, subject: str, picked: AudienceSelection, number: int, zone: str
) -> Screen:
    """A group of an audience, and the number of members that all groups reach together."""
    id, audience = picked.id, picked.audience
    last = len(audience.groups)
    number = number if 1 <= number <= min(last + 1, MAX_GROUPS) else 1
    numbers = sorted({*group_numbers(audience), number})
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
            "\n".join((reach_lines(t, picked.reach), *picked.notes)),
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
    keys: Sequence[Key], page: int, facets: Mapping[Key, Reach], zone: str,
) -> Screen:  # fmt: skip
    """A page of the keys of a kind, with the number of readers that each would give; a press
    chooses one.
    """
    id, chosen = picked.id, picked.audience.keys(number, kind)
    shown = balanced_page(keys, page, KEYS)

    def button(key: Key) -> Button:
        is_chosen, found = key in chosen, facets.get(key, Reach(0))
        count = str(found.readers)
        if found.elsewhere is not None:  # a country about which she does not decide
            count = elsewhere_number(found.elsewhere)

        def label(name: str) -> str:
            counted = t.plain("audience-count", name=name, count=count)
            return t.plain("form-ticked", name=counted) if is_chosen else counted

        return Button(
            fitted(label, option_words(t, key, zone)),
            press_for(subject, id, number, key, not is_chosen),
        )

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
            reach_lines(t, picked.reach),
            None if picked.countries is None else t("audience-numbers-own"),
        ),
        (*column(map(button, shown.rows)), *turn, (back_button(t, back), home_button(t))),
    )


def press_for(subject: str, id: int, number: int, key: Key, chosen: bool) -> PickKey:
    """The button that adds a key to a numbered group, or removes it."""
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
        paragraphs(
            t("audience-which-event") if events.rows else t("audience-no-events"),
            total_line(t, events),
        ),
        (
            *entries,
            *turn,
            (back_button(t, ShowAudience(subject, id, number)), home_button(t)),
        ),
    )


@organisers_only
async def show_audience(ctx: Context, press: ShowAudience) -> None:
    """Show one group of an audience."""
    await show(ctx, press.subject, press.id, press.group)


async def show(
    ctx: Context, name: str, id: int, number: int = 1, notice: LazyText | None = None
) -> None:
    """Show one group of a subject's audience; another screen if she may not change it."""
    found = await load(ctx, name, id)
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


@organisers_only
async def pick_keys(ctx: Context, press: PickKeys) -> None:
    """Show the keys of a kind; for events, the event is chosen first."""
    found = await load(ctx, press.subject, press.id)
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
    facets = await audiences.facets(
        ctx.db, picked.audience, number, kind, shown, picked.kind, picked.countries
    )
    screen = keys_screen(ctx.t, name, picked, number, kind, keys, page, facets, ctx.member.zone)
    chosen = picked.audience.keys(number, kind)
    options = [
        Button(
            option_words(ctx.t, key, ctx.member.zone),
            press_for(name, picked.id, number, key, key not in chosen),
        )
        for key in keys
    ]
    again = PickKeys(name, picked.id, number, kind, page)
    await choices.ask(ctx, screen, again, notice, options)


@organisers_only
async def pick_attendance(ctx: Context, press: PickAttendance) -> None:
    """Show the choice among members who attend an event, wait for a seat, or were there."""
    found = await load(ctx, press.subject, press.id)
    if found is not None and await found[0].knows_event(ctx, press.event_id):
        number = min(max(press.group, 1), MAX_GROUPS)
        keys = [Attended(press.event_id, attendance) for attendance in Attendance]
        await _show_keys(ctx, press.subject, found[1], number, Kind.EVENT, keys, 0)
    elif found is not None:
        await ctx.show(group_screen(ctx.t, press.subject, found[1], 1, ctx.member.zone))


@organisers_only
async def pick_key(ctx: Context, press: PickKey) -> None:
    """Add or remove a key."""
    found = await load(ctx, press.subject, press.id)
    if found is None:
        return
    subject, picked = found
    key = _key(ctx, press)
    if isinstance(key, Attended) and not await subject.knows_event(ctx, key.event_id):
        key = None
    notice = None
    if key is not None:

        def edit(audience: Audience) -> Audience:
            if press.chosen:
                return audience.with_key(press.group, key)
            return audience.without_key(press.group, key)

        notice = await subject.change(ctx, press.id, edit)
        found = await load(ctx, press.subject, press.id)
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


@organisers_only
async def drop_group(ctx: Context, press: DropGroup) -> None:
    """Remove a group from an audience."""
    found = await load(ctx, press.subject, press.id)
    if found is not None:
        notice = await found[0].change(
            ctx, press.id, lambda audience: audience.without_group(press.group)
        )
        await show(ctx, press.subject, press.id, 1, notice)


async def leave(ctx: Context, draft: Draft) -> None:
    """Show the audience again that a form was about."""
    await show(ctx, str(draft.answers["subject"]), draft.subject)
