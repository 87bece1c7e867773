"""The weekly digest: what is new for a member, in one message. It is never empty, and one button
turns it off.
"""

from datetime import datetime

from handlers.kit import date_format, small_numbers
from handlers.kit.access import registered_only
from handlers.kit.buttons import Press
from handlers.kit.characters import shortened
from handlers.kit.context import Context, Services
from handlers.kit.navigation import Board, Events, Find, Practices, Settings, home_button
from handlers.kit.router import on_press
from handlers.kit.screens import Button, Row, Screen, paragraphs
from handlers.kit.taxonomy import LANGUAGE, NAMES
from handlers.kit.texts import Family, Translator
from storage import digests
from storage.digests import Digest
from storage.outbox import ClaimedDelivery

TITLE = 90
"""Longest title in a line, in characters."""


class TurnDigestOff(Press, prefix="dgn"):
    """Turn the digest off."""


EVENT_LINES = {
    None: "digest-event",
    "registered": "digest-event-registered",
    "offered": "digest-event-offered",
    "waitlisted": "digest-event-waitlisted",
}
"""How an event is described, by her registration status."""

ABOUT = Family("digest-about", ["practices", "events", "board", "joined", "translate"])


def digest_screen(t: Translator, network: str, week: Digest, zone: str, now: datetime) -> Screen:
    """What is new for her, section by section."""
    practices = [t("digest-line", title=shortened(one.title, TITLE)) for one in week.practices]
    if week.more > 0:
        practices.append(t("digest-more", count=str(week.more)))
    events = [
        t(
            EVENT_LINES[one.state],
            day=date_format.day_and_hour(t, one.starts_at, zone),
            title=shortened(one.title, TITLE),
        )
        for one in week.events
    ]
    joined = [
        t("digest-joined", where=t.plain(NAMES[kind](key)), count=str(small_numbers.listed(count)))
        for kind, key, count in (
            ("country", week.country, week.joined_country),
            ("sector", week.sector, week.joined_sector),
        )
        if count and key is not None
    ]
    waiting = [
        t(
            "digest-to-translate",
            title=shortened(one.title, TITLE),
            language=t.plain(LANGUAGE(one.language)),
        )
        for one in week.to_translate
    ]
    board = [
        t("digest-entry", kind=one.kind.value, title=shortened(one.title, TITLE))
        for one in week.board
    ]
    sections = (
        ("practices", practices), ("events", events), ("board", board), ("joined", joined),
        ("translate", waiting),
    )  # fmt: skip
    buttons: list[Button] = []
    if practices or waiting:
        buttons.append(Button(t.plain("start-practices", count=0), Practices()))
    if events:
        buttons.append(Button(t.plain("start-events", count=0), Events("coming", 0, None, None)))
    if board:
        buttons.append(Button(t.plain("digest-board"), Board()))
    if joined:
        buttons.append(Button(t.plain("digest-find"), Find()))
    rows: list[Row] = [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
    rows.append((Button(t.plain("digest-no-more"), TurnDigestOff()), home_button(t)))
    return Screen(
        paragraphs(
            t("digest-title", network=network),
            *("\n".join((t(ABOUT(name)), *said)) for name, said in sections if said),
        ),
        tuple(rows),
        quiet=True,
    )


async def digest(services: Services, delivery: ClaimedDelivery, t: Translator) -> Screen | None:
    """The digest of her week; None if there is nothing new or she has turned it off."""
    now = services.now()
    found = await digests.digest_for(services.db, delivery.reader.id, now)
    if found is None or found.is_empty:
        return None
    return digest_screen(t, services.network.name, found, delivery.reader.zone, now)


@registered_only
async def turn_digest_off(ctx: Context, _press: TurnDigestOff) -> None:
    """Turn the digest off; the one that she is reading stays."""
    await digests.choose_weekday(ctx.db, ctx.member.id, None, ctx.now())
    settings = (Button(ctx.t.plain("settings-button"), Settings()),)
    await ctx.show(Screen(ctx.t("digest-off"), (settings, (home_button(ctx.t),))))


HANDLERS = [on_press(TurnDigestOff, turn_digest_off, keeps_message=True)]
NOTICES = {digests.DIGEST: digest}
