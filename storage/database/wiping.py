"""Wipes what SQLite leaves of deleted rows in a file, a few pages at a time.

With `secure_delete`, SQLite overwrites rows and pages with zeros when it deletes them. What stays
are copies of rows that were moved to another page before: in the gap of a page, between its list of
cells and the cells themselves (https://sqlite.org/fileformat2.html, 1.6). Nothing reads a gap, so
zeros can be written there while no page is in the write-ahead log, which would bring its own back,
and nobody else writes. Whatever moment the process dies at, the file is sound.
"""

import os
from collections.abc import Iterable
from dataclasses import dataclass

AT_ONCE = 256
"""The most pages that are wiped in one step; those who write wait meanwhile."""

_READ_AT_ONCE = 256
"""Pages that are read at a time in search of gaps."""

_HEADERS = {2: 12, 5: 12, 10: 8, 13: 8}
"""The length of a page's header by its first byte, which says that it is a page of a b-tree. Other
pages begin with the number of the next one, and so with zero in files under 64 GB.
"""

_FILE_HEADER = 100


@dataclass(frozen=True, slots=True)
class _Format:
    """The size of a page in bytes, and how much of it is in use."""

    page: int
    usable: int


def find(file: int) -> list[int]:
    """The numbers of the pages with something in their gaps; `file` is a file descriptor.

    Pages may be written meanwhile. Raises OSError.
    """
    form = _format_of(file)
    zeros = bytes(form.page)
    found: list[int] = []
    number = 1
    while part := os.pread(file, form.page * _READ_AT_ONCE, (number - 1) * form.page):
        for at in range(0, len(part) - form.page + 1, form.page):
            start, end = _gap(part, at, number, form)
            if part[start:end] != zeros[: end - start]:
                found.append(number)
            number += 1
        if len(part) < form.page * _READ_AT_ONCE:
            break
    return found


def wipe(file: int, pages: Iterable[int]) -> None:
    """Write zeros into the gaps of these pages, while nobody writes and the log is empty."""
    form = _format_of(file)
    for number in pages:
        begins = (number - 1) * form.page
        page = os.pread(file, form.page, begins)
        start, end = _gap(page, 0, number, form) if len(page) == form.page else (0, 0)
        if end > start:
            os.pwrite(file, bytes(end - start), begins + start)


def _format_of(file: int) -> _Format:
    header = os.pread(file, _FILE_HEADER, 0)
    size = int.from_bytes(header[16:18], "big")
    size = 65_536 if size == 1 else size
    return _Format(size, size - header[20])


def _gap(part: bytes, at: int, number: int, form: _Format) -> tuple[int, int]:
    """Where the gap of the page that begins at `at` starts and ends in `part`; twice the same if it
    has none.
    """
    head = at + (_FILE_HEADER if number == 1 else 0)
    length = _HEADERS.get(part[head])
    if length is None:
        return at, at
    cells = part[head + 3] << 8 | part[head + 4]
    content = (part[head + 5] << 8 | part[head + 6]) or 65_536
    start, end = head + length + 2 * cells, at + content
    return (start, end) if start <= end <= at + form.usable else (at, at)
