"""PDF files as pdftotext reads them, and QR codes as zbar does."""

import re
import subprocess
from pathlib import Path

from tests.readers import need

_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def pdf_lines(content: bytes) -> list[str]:
    """The lines of a PDF in reading order, without marks of direction and numbers of pages."""
    done = subprocess.run(
        [need("pdftotext", "poppler-utils"), "-layout", "-", "-"],
        input=content, capture_output=True, check=True,
    )  # fmt: skip
    lines = (_DIRECTIONS.sub("", line).strip() for line in done.stdout.decode().splitlines())
    return [" ".join(line.split()) for line in lines if not re.fullmatch(r"\f?\d*", line)]


def qr_code(picture: bytes, folder: Path) -> str:
    """What a QR code in a PNG picture says."""
    (folder / "qr.png").write_bytes(picture)
    done = subprocess.run(
        [need("zbarimg", "zbar-tools"), "--quiet", "--raw", str(folder / "qr.png")],
        capture_output=True, check=True, text=True,
    )  # fmt: skip
    return done.stdout.removesuffix("\n")
