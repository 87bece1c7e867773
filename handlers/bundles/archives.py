"""The files of a bundle: one page and one text with the same words, a calendar file for each event,
and a form for answers on paper, in a zip that a slow network can carry.
"""

import html
import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from handlers.board.messages import KIND
from handlers.bundles.messages import PART
from handlers.events.calendars import calendar_file
from handlers.events.cards import open_place, time_lines
from handlers.kit import date_format, telegram_html
from handlers.kit.contact_detection import find_contacts
from handlers.kit.screens import File
from handlers.kit.taxonomy import COUNTRY, NAMES
from handlers.kit.texts import Translator
from handlers.plan.messages import COLUMN
from handlers.practices.messages import PART as PRACTICE_PART
from storage.bundles.contents import Contents
from storage.events.calendars import Entry
from storage.events.records import Event
from storage.plan.records import TEXTS
from storage.practices.records import FIELDS, SubmissionKind

LARGEST = 100_000
"""The most bytes of a bundle."""

_HIDDEN = "…"
_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The time of every file in the zip, so that the same contents give the same bytes."""


@dataclass(frozen=True, slots=True)
class Article:
    """A title and the lines below it, as unformatted text."""

    title: str
    lines: Sequence[str]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a bundle: its heading, its articles, and how many were left out for its size."""

    heading: str
    articles: Sequence[Article]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Archive:
    """A bundle: its file, and how many articles did not fit."""

    file: File
    left_out: int


def archive(
    t: Translator, network: str, bot: str, contents: Contents, now: datetime, largest: int = LARGEST
) -> Archive:
    """The bundle in the language of these texts, of at most `largest` bytes: where that is not
    enough, the last articles of the longest part are left out, and the bundle says how many.
    """
    parts = _parts(t, contents, now)
    kept = list(contents.events)
    while True:
        files = {
            "kurak.html": _page(t, network, parts, now).encode(),
            "kurak.txt": _text(t, network, parts, now).encode("utf-8-sig"),
            "answers.txt": _form(t).encode("utf-8-sig"),
            **{
                f"event-{event.id}.ics": calendar_file(
                    t, [Entry(_clean(event), event.sequence, False)], network, bot, now
                )
                for event in kept
            },
        }
        data = _zip(files)
        size = {at: sum(map(_size, part.articles)) for at, part in enumerate(parts)}
        longest = max(size, key=lambda at: size[at])
        if len(data) <= largest or not size[longest]:
            left_out = sum(part.left_out for part in parts)
            return Archive(File(f"kurak-{t.language}.zip", data), left_out)
        part = parts[longest]
        fewer = max(1, len(part.articles) // 8)
        parts[longest] = replace(
            part, articles=part.articles[:-fewer], left_out=part.left_out + fewer
        )
        if longest == 0:
            kept = kept[: len(parts[0].articles)]


def _size(one: Article) -> int:
    return len(one.title) + sum(map(len, one.lines))


def _zip(files: dict[str, bytes]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for name, data in files.items():
            info = zipfile.ZipInfo(name, _MOMENT)
            info.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(info, data)
    return content.getvalue()


def without_contacts(text: str) -> str:
    """The text without telephone numbers, addresses and user names: paper has no reader's list."""
    for found in find_contacts(text, links=False, sites=False):
        text = text.replace(found, _HIDDEN)
    return text


def _clean(event: Event) -> Event:
    """The event as its texts leave the network: without contacts and without links in its place."""
    texts = {
        language: replace(
            wording,
            title=without_contacts(wording.title),
            description=without_contacts(wording.description) if wording.description else None,
        )
        for language, wording in event.texts.items()
    }
    return replace(event, texts=texts, venue=open_place(event, event.venue))


def _parts(t: Translator, contents: Contents, now: datetime) -> list[Part]:
    events = [_event(t, event, now) for event in contents.events]
    practices = [
        Article(
            without_contacts(one.text.texts["title"]),
            [
                f"{t.plain(COUNTRY(one.country))} · {t.plain(NAMES['sector'](one.sector))}",
                *(
                    f"{t.plain(PRACTICE_PART(field))}: {without_contacts(one.text.texts[field])}"
                    for field in FIELDS[SubmissionKind.PRACTICE]
                    if field != "title" and one.text.texts.get(field)
                ),
            ],
        )
        for one in contents.practices
    ]
    board = [
        Article(
            f"{t.plain(KIND(one.kind))}: {without_contacts(one.title)}",
            [
                without_contacts(one.what),
                without_contacts(one.for_whom),
                *(
                    [t.plain("bundle-until", day=date_format.date(t, one.until, "UTC"))]
                    if one.until is not None
                    else []
                ),
            ],
        )
        for one in contents.entries
    ]
    plan = [
        Article(
            one.texts["objective"],
            [
                f"{t.plain(COLUMN(field))}: {one.texts[field]}"
                for field in TEXTS
                if field != "objective" and one.texts.get(field)
            ],
        )
        for one in contents.items
    ]
    found = {"events": events, "practices": practices, "board": board, "plan": plan}
    return [Part(t.plain(PART(name)), articles) for name, articles in found.items()]


def _event(t: Translator, event: Event, now: datetime) -> Article:
    shown = _clean(event)
    wording = shown.wording(t.language)
    when = telegram_html.plain(time_lines(t, shown, shown.zone, now)).split("\n")
    lines = [*when]
    if shown.venue:
        lines.append(shown.venue)
    if wording.description:
        lines.append(wording.description)
    lines += [
        f"{shown.date_of(one.day):%d.%m} {one.starts} {without_contacts(one.title)}"
        for one in shown.sessions
    ]
    return Article(wording.title, lines)


def _head(t: Translator, network: str, now: datetime) -> tuple[str, str]:
    day = date_format.date(t, now, "UTC")
    return t.plain("bundle-title", network=network), t.plain("bundle-made", day=day)


def _page(t: Translator, network: str, parts: Sequence[Part], now: datetime) -> str:
    title, made = _head(t, network, now)

    def block(one: Article) -> str:
        lines = "".join(
            f"<p>{html.escape(line).replace(chr(10), '<br>')}</p>" for line in one.lines
        )
        return f"<h3>{html.escape(one.title)}</h3>{lines}"

    body = "".join(
        f"<h2>{html.escape(part.heading)}</h2>"
        + ("".join(map(block, part.articles)) or f"<p>{html.escape(t.plain('bundle-nothing'))}</p>")
        + (f"<p>{html.escape(_left_out(t, part))}</p>" if part.left_out else "")
        for part in parts
    )
    return (
        f'<!DOCTYPE html><html lang="{t.language}"><head><meta charset="utf-8">'
        f"<title>{html.escape(title)}</title></head><body><h1>{html.escape(title)}</h1>"
        f"<p>{html.escape(made)}</p>{body}</body></html>"
    )


def _text(t: Translator, network: str, parts: Sequence[Part], now: datetime) -> str:
    title, made = _head(t, network, now)
    said = [title, made]
    for part in parts:
        said.append(part.heading.upper())
        said += ["\n".join((one.title, *one.lines)) for one in part.articles]
        if not part.articles:
            said.append(t.plain("bundle-nothing"))
        if part.left_out:
            said.append(_left_out(t, part))
    return "\n\n".join(said).replace("\n", "\r\n") + "\r\n"


def _left_out(t: Translator, part: Part) -> str:
    return t.plain("bundle-left-out", count=part.left_out)


def _form(t: Translator) -> str:
    """How to answer on paper: what is stored, and one line a woman, as the bot takes it."""
    said = (t.plain("bundle-answers"), t.plain("delegatelist-ask-lines"))
    lines = "\r\n\r\n".join("_" * 70 for _ in range(12))
    return "\r\n\r\n".join([*(one.replace("\n", "\r\n") for one in said), lines]) + "\r\n"
