"""Tables (.xlsx) as openpyxl reads them, and after LibreOffice has opened and saved them."""

import io
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl

from tests.readers import need

Sheet = list[list[Any]]


def by_openpyxl(content: bytes) -> dict[str, Sheet]:
    """The sheets of a table with their cells; fails where a cell is a formula or a link, or where
    a text could become one.
    """
    book = openpyxl.load_workbook(io.BytesIO(content), rich_text=False)
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f" and cell.hyperlink is None, cell.coordinate
                if cell.data_type == "s":
                    assert cell.number_format == "@", "a text cell, also after it is edited"
    return {sheet.title: [[cell.value for cell in row] for row in sheet] for sheet in book}


def marked(content: bytes) -> bool:
    """Whether each text has the mark of what was typed after an apostrophe."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    return all(
        cell.style is not None and cell.quotePrefix
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "s"
    )


def by_libreoffice(contents: Sequence[bytes], folder: Path) -> list[bytes]:
    """The tables as LibreOffice Calc saves them after it has opened them, .xlsx again: all in one
    start, which takes seconds.
    """
    soffice = need("soffice", "libreoffice-calc-nogui")
    (folder / "in").mkdir()
    paths = [folder / "in" / f"{number}.xlsx" for number in range(len(contents))]
    for path, content in zip(paths, contents, strict=True):
        path.write_bytes(content)
    subprocess.run(
        [
            soffice, f"-env:UserInstallation=file://{folder}/profile", "--headless",
            "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(folder / "out"),
            *map(str, paths),
        ],
        env={**os.environ, "HOME": str(folder)}, check=True, capture_output=True,
    )  # fmt: skip
    return [(folder / "out" / path.name).read_bytes() for path in paths]
