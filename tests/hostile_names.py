"""Figure 12: names that would do harm, on every screen, in every language and in every file:
`python -m tests.hostile_names`.

The names are those that a form would keep of what was typed. Screens are filled with them as in
`tests/test_screens.py`; then a network with such names is walked through with every registered
press, by an admin and by a member who carries the chair, and all files are read that it sends.
"""

import argparse
import asyncio
import io
import re
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pydantic

from bot import export
from bot.simulator import markup, methods, parameters
from bot.simulator.errors import Refusal
from handlers.kit import cleaning
from handlers.kit.buttons import Press
from handlers.kit.screens import Screen
from handlers.kit.texts import LANGUAGES, texts
from storage import members
from storage.database import StorageError, Transaction
from tests.dialogue import Network, Someone, plain, running_network
from tests.every_screen import screens
from tests.ground import ground
from tests.others_objects import led_to
from tests.readers.tables import by_openpyxl, marked
from tests.rights_matrix import COMMANDS, PRESSES
from tests.storage import catalog

TYPED = (
    "<u>Amina</u> <tg-spoiler>x</tg-spoiler> &lt;u&gt; </u> ]]>",
    '=HYPERLINK("https://x.example","A") <u>Q</u>',
    "+cmd|' /C calc'!A0 & \u202eanimA\u202c \u2066K\u2069\u200f",
    "-2+3 { $name } { -term } %s \\n 'x'; DROP TABLE members; --",
    "@SUM(A1) A" + "\u0300\u0301\u0302\u0303\u0304\u0308" * 9 + " \x00\x07\u200b`*_[x](https://y)",
)
"""What somebody types as her name."""

NAMES = tuple(cleaning.clean(name)[:80] for name in TYPED)
"""What is kept of it."""

COLUMNS = ("name", "institution", "position", "title", "line", "note", "venue", "place")
"""The columns that hold names and titles, which are unformatted text everywhere."""

ALIVE = ("underline", "spoiler")
"""Markup of the names that the bot never uses: if it is there, it came out of a name."""

_OWN = re.compile(r"</?(?:b|i|s|code|blockquote)>|<a href|&amp;")
"""The bot's own markup, where a reader sees it. No name has it."""

_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

_TAGS = re.compile(r"</?(?:u|tg-spoiler)>")


@dataclass
class Found:
    """What was tried, and what of it did harm."""

    counts: Counter[str] = field(default_factory=Counter[str])
    files: Counter[str] = field(default_factory=Counter[str])
    refused: list[str] = field(default_factory=list[str])
    tags: list[str] = field(default_factory=list[str])
    bidi: list[str] = field(default_factory=list[str])
    formulas: list[str] = field(default_factory=list[str])

    @property
    def harm(self) -> list[str]:
        """All of it."""
        return [*self.refused, *self.tags, *self.bidi, *self.formulas]

    def read(self, where: str, text: str, entities: Iterable[str] = ()) -> None:
        """Look at what a reader sees."""
        if _OWN.search(text) or any(one in ALIVE for one in entities):
            self.tags.append(f"{where}: {text[:200]!r}")
        if _BIDI.search(text):
            self.bidi.append(f"{where}: {text[:200]!r}")


def look_at_screens(found: Found, languages: Sequence[str], names: Sequence[str]) -> None:
    """Every screen with every name in every language."""
    for code in languages:
        for name in names:
            for screen in screens(texts(code), name):
                found.counts["screens"] += 1
                _look_at(found, f"{code} {name!r}", screen)


def _look_at(found: Found, where: str, screen: Screen) -> None:
    try:
        text, entities = markup.parse(screen.text)
        if markup.units(text) > (methods.CAPTION if screen.media else methods.TEXT):
            found.refused.append(f"{where}: too long: {text[:80]!r}")
        keyboard = screen.keyboard()
        methods._keyboard(  # pyright: ignore[reportPrivateUsage]
            parameters.Keyboard.model_validate(keyboard)
        )
    except (Refusal, pydantic.ValidationError) as error:
        found.refused.append(f"{where}: {error}: {screen.text[:80]!r}")
        return
    # The samples of forms hold formatted text where a form of unformatted text has the same field.
    code = where.partition(" ")[0]
    typed = plain("form-now", code, value="|").partition("|")[0]
    found.read(where, text.partition(f"\n{typed}")[0], (entity["type"] for entity in entities))
    for row in keyboard["inline_keyboard"]:
        for button in row:
            found.read(where, button["text"])


def give_names(tx: Transaction) -> None:
    """Write the names into all that is called by a name or a title."""
    for table in catalog.plain_tables(tx):
        for column in catalog.columns(tx, table):
            if column.name in COLUMNS and column.is_text:
                for number, name in enumerate(NAMES):
                    _write(tx, table, column.name, name, number)


def _write(tx: Transaction, table: str, column: str, name: str, number: int) -> None:
    keys = {one.name for one in catalog.columns(tx, table)}
    which = f"id % {len(NAMES)} = {number}" if "id" in keys else f"{number} = 0"
    tx.execute("SAVEPOINT name")
    try:
        tx.execute(
            f"UPDATE {table} SET {column} = :name WHERE {column} IS NOT NULL AND {which}",
            {"name": name},
        )
    except StorageError:
        tx.execute("ROLLBACK TO name")  # a column with a list of what it may hold
    tx.execute("RELEASE name")


async def _aimed(network: Network, press: Press) -> Press:
    """The press with the id of something that there is."""

    def first(tx: Transaction) -> dict[str, int]:
        found: dict[str, int | None] = {
            name: tx.value(f"SELECT min(id) FROM {table}") for name, table in led_to(press).items()
        }
        return {name: id for name, id in found.items() if id is not None}

    return replace(press, **await network.db.read(first))  # type: ignore[type-var]


def variants(press: Press) -> Iterable[Press]:
    """The press, and the same for each kind of file where it has several."""
    fields = {name: getattr(press, name, None) for name in ("what", "kind", "language")}
    yield press
    for what, kind in FILES.get(type(press).__name__, ()):
        given = {"what": what, "kind": kind}
        yield replace(press, **{k: v for k, v in given.items() if fields[k] is not None})  # type: ignore[type-var]


FILES = {
    "ExportEvent": (("people", ""), ("results", ""), ("funders", "")),
    "ExportStatistics": (("table", ""), ("md", ""), ("pdf", "")),
    "GetFile": (("plan", "docx"), ("plan", "xlsx"), ("report", "docx"), ("report", "xlsx")),
}
"""Presses that get one of several files; what does not exist is answered like any other press."""


async def walk(found: Found, folder: Path, languages: Sequence[str], every: int = 1) -> None:
    """Every press, one in `every` of those that get no file, by two people in every language, in a
    network of such names.
    """
    async with running_network(folder, entry="approval") as network:
        at = await ground(network)
        await network.db.write(give_names)
        admin = Someone(network, network.world.people[900], "en")
        for code in languages:
            for someone in (admin, at.amina):
                own = (await someone.member()).id
                await members.set_language(network.db, own, code, network.clock.now())
                for command in COMMANDS:
                    await someone.say(f"/{command}")
                await _press_all(found, network, someone, every, code)
        for file in list(network.world.files.values()):
            read_file(found, file.name, file.content)
        for written in export.export(network.settings, folder / "export", network.clock.now()):
            read_file(found, written.name, written.read_bytes())
        found.refused += [one for one in network.simulator.refused if "not modified" not in one]


async def _press_all(
    found: Found, network: Network, someone: Someone, every: int, code: str
) -> None:
    for number, (press, _) in enumerate(PRESSES):
        if number % every and type(press).__name__ not in FILES:
            continue
        for variant in variants(await _aimed(network, press)):
            await someone.forge(variant)
            found.counts["presses"] += 1
        if len(someone.messages) > 40:
            _read_chat(found, someone, code)
            await someone.say("/help")
    _read_chat(found, someone, code)


def _read_chat(found: Found, someone: Someone, code: str) -> None:
    for message in someone.messages[:-1]:
        text = message.get("text") or message.get("caption", "")
        entities: list[dict[str, Any]] = (
            message.get("entities") or message.get("caption_entities") or []
        )
        found.read(code, text, (one["type"] for one in entities))
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        for row in rows:
            for button in row:
                found.read(code, button["text"])
        found.counts["messages"] += 1
    for answer in someone.person.answers:
        found.read(code, answer.text)
    someone.person.answers[:-1] = []
    for number in list(someone.person.messages)[:-1]:
        del someone.person.messages[number]


def read_file(found: Found, name: str, content: bytes) -> None:
    """Look at one file as those programs read it that open it."""
    kind = name.rpartition(".")[2].lower()
    found.files[kind] += 1
    match kind:
        case "zip":
            with zipfile.ZipFile(io.BytesIO(content)) as packed:
                for one in packed.namelist():
                    read_file(found, one, packed.read(one))
        case "xlsx":
            try:
                sheets = by_openpyxl(content)
            except AssertionError as error:
                found.formulas.append(f"{name}: {error}")
                return
            if not marked(content):
                found.formulas.append(f"{name}: a text without its mark")
            for sheet in sheets.values():
                found.read(name, "\n".join(str(cell) for row in sheet for cell in row if cell))
        case "docx":
            with zipfile.ZipFile(io.BytesIO(content)) as packed:
                body = packed.read("word/document.xml").decode()
            if re.search(r"w:fldSimple|w:instrText|w:hyperlink", body):
                found.formulas.append(f"{name}: a field")
            found.read(name, re.sub(r"<[^>]*>", "", body).replace("&amp;", "&"))
        case "html":
            text = content.decode()
            if _TAGS.search(text) or "<script" in text:
                found.tags.append(f"{name}: a tag of a name")
            if _BIDI.search(text):
                found.bidi.append(name)
        case "pdf":
            import pypdfium2

            document: Any = pypdfium2.PdfDocument(content)
            for page in document:
                found.read(name, page.get_textpage().get_text_range())
        case "json" | "txt" | "md" | "ics":
            text = content.decode("utf-8-sig")
            if kind == "md" and _TAGS.search(re.sub(r"\\.", "", text)):
                found.tags.append(f"{name}: a tag of a name")
            if _BIDI.search(text):
                found.bidi.append(name)
        case _:
            pass  # a picture


def figure(folder: Path, languages: Sequence[str], names: Sequence[str], every: int) -> Found:
    """All of it."""
    found = Found()
    look_at_screens(found, languages, names)
    asyncio.run(walk(found, folder, languages, every))
    return found


def main() -> int:
    """Print it; 0 if nothing does harm."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile_names", description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="one press in so many")
    parser.add_argument("--names", type=int, default=len(NAMES), help="so many on each screen")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = figure(Path(folder), LANGUAGES, NAMES[: given.names], given.every)
    print(
        f"{given.names} names × {len(LANGUAGES)} languages: {found.counts['screens']:,} screens; "
        f"{found.counts['presses']:,} presses, {found.counts['messages']:,} messages"
    )
    print("files:", ", ".join(f"{kind} {count}" for kind, count in sorted(found.files.items())))
    print(
        f"refused by Telegram: {len(found.refused)}, raw tags: {len(found.tags)}, "
        f"bidi controls: {len(found.bidi)}, live formulas: {len(found.formulas)}"
    )
    for one in found.harm[:20]:
        print(f"    {one}")
    return int(bool(found.harm))


if __name__ == "__main__":
    raise SystemExit(main())
