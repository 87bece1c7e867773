"""The handover report as a document: what was open, and what becomes of it.

Nobody is named in it: it leaves the network. The library is imported on first use.
"""

# The library is only partly typed.
# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

import io
from collections.abc import Sequence
from typing import Any

from handlers.kit import date_format, telegram_html
from handlers.kit.documents import add_table, landscape, prepare
from handlers.kit.exports import Cell, writable
from handlers.kit.taxonomy import COUNTRY
from handlers.kit.texts import Translator
from handlers.terms.fields import day_in_words, term_name
from handlers.terms.messages import DECISION, HANDOVER_IS, ITEM
from handlers.terms.year import showcase_line
from storage.projects.year import ShowcaseNumbers
from storage.terms.handover import Handover


def items_table(t: Translator, found: Handover) -> Sequence[Sequence[Cell]]:
    """The items with what becomes of each, below a heading; without the texts of members."""
    undecided = t.plain("handover-undecided")
    head = [
        t.plain("handover-column-kind"), t.plain("handover-column-item"),
        t.plain("handover-column-decision"),
    ]  # fmt: skip
    rows = [
        [
            t.plain(ITEM(one.kind)),
            one.title or "–",
            undecided if one.decision is None else t.plain(DECISION(one.decision)),
        ]
        for one in found.items
        if not one.is_personal
    ]
    return [head, *rows]


def facts(t: Translator, found: Handover, showcase: ShowcaseNumbers | None) -> list[str]:
    """The days of the term, how far the handover is, to whom, and how many items were texts of
    members, and what the showcase of the year came to, as unformatted lines.
    """
    start, end = day_in_words(t, found.term.starts_on), day_in_words(t, found.term.ends_on)
    lines = [
        t("year-days", start=start, end=end),
        t("handover-state", state=t.plain(HANDOVER_IS(found.status))),
    ]
    if found.following is not None:
        lines.append(t("handover-to", country=t.plain(COUNTRY(found.following.country))))
    if found.confirmed_at is not None:
        day = date_format.date(t, found.confirmed_at, found.term.zone)
        lines.append(t("handover-on", day=day))
    texts = found.unread + sum(one.is_personal for one in found.items)
    if texts:
        lines.append(t("handover-texts", count=str(texts)))
    if showcase is not None:
        lines += showcase_line(t, showcase).split("\n")
    return [telegram_html.plain(line) for line in lines]


def report(t: Translator, network: str, found: Handover, showcase: ShowcaseNumbers | None) -> bytes:
    """The handover of a term as a .docx file."""
    from docx import Document

    document: Any = Document()
    landscape(document)
    prepare(document, t.language)
    title = t.plain("handover-report", name=term_name(t, found.term))
    document.core_properties.title = title
    document.core_properties.language = t.language
    document.core_properties.author = network
    document.add_heading(title, 0)
    for line in facts(t, found, showcase):
        document.add_paragraph(writable(line))
    if any(not one.is_personal for one in found.items):
        add_table(document, items_table(t, found), [60, 140, 67])
    else:
        document.add_paragraph(t.plain("handover-nothing"))
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()
