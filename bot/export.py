"""`kurak export`: everything that is not personal, as files that a network can give away."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from bot import __version__
from bot.config import Config
from bot.snapshot import snapshot
from handlers.events.files import totals
from handlers.kit import addresses, small_numbers
from handlers.kit.exports import Cell, workbook
from handlers.kit.taxonomy import CITY, COUNTRY, SECTOR, TOPIC
from handlers.kit.texts import LANGUAGES, Family, texts
from handlers.practices import files as practice_files
from storage import network_export
from storage.network_export import ExportedEvent, MemberCounts
from storage.practices import statistics

LISTS: Mapping[str, Family[str]] = {
    "countries": COUNTRY, "sectors": SECTOR, "topics": TOPIC, "cities": CITY,
}  # fmt: skip

SETTINGS = {
    "network": {"name", "countries", "languages", "entry", "after_invitation", "vet_twice"},
    "events": None, "announcements": None, "retention": None,
}  # fmt: skip
"""The keys of the configuration that say nothing about a person or a machine; None for all."""


def export(settings: Config, folder: Path, now: datetime) -> Iterator[Path]:
    """Write the files into a new folder, beside the running bot; yields each that is written.

    Raises StorageError, and OSError if the folder is there already.
    """
    with snapshot(settings.storage) as tx:
        tx.execute("BEGIN")
        events, counts = network_export.events(tx), network_export.member_counts(tx)
        counted = statistics.statistics_of(tx)
        books = {
            language: statistics.chapters(tx, language) for language in settings.network.languages
        }
    folder.mkdir(parents=True)
    t = texts("en")
    content: dict[str, bytes] = {
        "settings.json": _settings(settings, now),
        "events.xlsx": workbook([("events", events_table(events))]),
        "members.xlsx": _members(counts),
        "practices.xlsx": practice_files.table(t, counted),
        **{
            f"practices.{language}.md": practice_files.markdown(
                texts(language), settings.network.name, book
            )
            for language, book in books.items()
        },
    }
    for name, data in content.items():
        (folder / name).write_bytes(data)
        yield folder / name


def _settings(settings: Config, now: datetime) -> bytes:
    found: dict[str, Any] = {
        "kurak": __version__,
        "exported_at": now.isoformat(timespec="seconds"),
        "settings": settings.model_dump(mode="json", include=set(SETTINGS)),
        "lists": {
            name: {
                key: {language: texts(language).plain(family(key)) for language in LANGUAGES}
                for key in family
            }
            for name, family in LISTS.items()
        },
    }
    for section, keys in SETTINGS.items():
        if keys is not None:
            values = found["settings"][section]
            found["settings"][section] = {key: values[key] for key in sorted(keys)}
    return json.dumps(found, ensure_ascii=False, indent=1).encode()


def events_table(events: Iterable[ExportedEvent]) -> list[list[Cell]]:
    """The events with the numbers of those who had a seat and who came, under a heading. A link in
    a description may lead into an online event, which is for those with a seat.
    """
    head: list[Cell] = [
        "title", "description", "language", "status", "begins (UTC)", "ends (UTC)", "time zone",
        "seats", "registered", "attended",
    ]  # fmt: skip
    rows: list[list[Cell]] = [
        [
            one.title, addresses.without_addresses(one.description), one.language, one.status,
            one.starts_at, one.ends_at,
            one.zone, one.seats, *totals(one.numbers),
        ]
        for one in events
    ]  # fmt: skip
    return [head, *rows]


def _members(counts: MemberCounts) -> bytes:
    by = (counts.by_country, counts.by_sector)
    report = small_numbers.report(counts.total, *(list(one.values()) for one in by))
    t = texts("en")
    sheets: list[tuple[str, list[list[Cell]]]] = [
        ("members", [["members", "count"], ["all", report.total]])
    ]
    for title, family, numbers, shown in zip(
        ("countries", "fields"), (COUNTRY, SECTOR), by, report.parts, strict=True
    ):
        rows: list[list[Cell]] = [
            [t.plain(family(key)), number] for key, number in zip(numbers, shown, strict=True)
        ]
        sheets.append((title, [[title, "members"], *rows]))
    return workbook(sheets)
