"""Shared parts of documents for Word and LibreOffice: fonts, the language, tables.

python-docx is imported on first use, by whoever makes a document.
"""

# The library is only partly typed.
# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Mapping, Sequence
from typing import Any

from handlers.kit.exports import Cell, writable

FONT = "Arial"
"""A font with the letters of all seven languages that Word, Pages and LibreOffice all have, or
replace by one of the same widths.
"""

SIZES: Mapping[str, int] = {"Normal": 9, "Title": 20, "Heading 1": 13}
"""The sizes of the styles in points."""


def prepare(document: Any, language: str) -> None:
    """Give all styles one font, also for letters outside Latin, and the language of the text."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Pt

    for name in ("Normal", "Title", "Heading 1", "List Number", "Table Grid"):
        properties = document.styles[name].element.get_or_add_rPr()
        fonts = properties.get_or_add_rFonts()
        for attribute in list(fonts.attrib):
            del fonts.attrib[attribute]
        for script in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(qn(f"w:{script}"), FONT)
    for name, points in SIZES.items():
        document.styles[name].font.size = Pt(points)
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), language)
    normal = document.styles["Normal"].element.get_or_add_rPr()
    normal.append(spoken)


def add_table(document: Any, rows: Sequence[Sequence[Cell]], widths: Sequence[float]) -> None:
    """A table with its heading repeated on each page; widths are in millimetres."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Mm

    table = document.add_table(rows=len(rows), cols=len(rows[0]), style="Table Grid")
    table.autofit = False
    for at, (row, cells) in enumerate(zip(table.rows, rows, strict=True)):
        for cell, value, width in zip(row.cells, cells, widths, strict=True):
            cell.width = Mm(width)
            run = cell.paragraphs[0].add_run(writable(str(value)))
            run.bold = at == 0
        properties = row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if at == 0:
            repeated = OxmlElement("w:tblHeader")
            repeated.set(qn("w:val"), "true")
            properties.append(repeated)


def landscape(document: Any) -> None:
    """A4 in landscape, with narrow margins: 267 mm are left for a table."""
    from docx.enum.section import WD_ORIENT
    from docx.shared import Mm

    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin = section.right_margin = Mm(15)
    section.top_margin = section.bottom_margin = Mm(15)
