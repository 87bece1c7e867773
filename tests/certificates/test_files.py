"""The page of a certificate, as other programs read it."""

from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest

from handlers.certificates import files, signatures
from handlers.certificates.messages import DID, KIND
from handlers.kit import papers
from handlers.kit.texts import LANGUAGES, texts
from storage.certificates import issuing, tokens
from storage.certificates.records import Certificate, Earned, Kind, Role
from tests.certificates.steps import LETTERS
from tests.readers.pictures import pdf_lines, qr_code

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
NUMBER = "7K3M-9Q2X-4BCD"


def made(
    folder: Path, language: str, name: str, title: str, role: Role | None = None, page: str = ""
) -> tuple[Certificate, bytes]:
    kind = Kind.MENTORING if role else Kind.ATTENDANCE
    titles = {language: title, "en": "Women in border services"}
    days = 1 if role else 3
    earned = Earned(1, titles, language, date(2026, 11, 3), date(2026, 11, 5), (1, 3), days, role)
    offer = issuing.offer_of(kind, earned, language, "Kurak")
    token = tokens.compose(
        offer.claims(name, NUMBER, NOW), signatures.signer(folder / "kurak.sqlite3")
    )
    found = Certificate(1, NUMBER, 1, kind, 1, name, language, offer.title, token, NOW)
    return found, files.pdf(texts(language), found, page, "KurakTestBot")


def seen(content: bytes, folder: Path) -> str:
    """What a camera reads on the printed page, at 150 dots an inch."""
    document = pypdfium2.PdfDocument(content)
    assert len(document) == 1
    assert [round(side) for side in document[0].get_size()] == [842, 595], "A4 in landscape"
    picture = folder / "page.png"
    document[0].render(scale=150 / 72).to_pil().save(picture)
    return qr_code(picture.read_bytes(), folder)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_in_her_language_and_in_english(language: str, tmp_path: Path) -> None:
    name, title = LETTERS[language]
    role = Role.MENTOR if language in ("tg", "en") else None
    found, content = made(tmp_path, language, name, title, role)
    lines = pdf_lines(content)
    for t in (texts(language), texts("en")):
        assert t.plain(KIND(found.kind)) in lines
        assert t.plain(DID(role or found.kind)) in lines
    assert name in lines and title in lines and any(NUMBER in line for line in lines)
    assert len(content) < 60_000, "small enough for a slow network"
    assert seen(content, tmp_path) == found.token


def test_the_longest_texts_and_letters_that_join(tmp_path: Path) -> None:
    name = "W" * tokens.NAME
    title = "Щ" * 60 + " " + "Ж" * 60
    found, content = made(tmp_path, "ru", name, title, page="https://example.org/verify.html")
    assert name in "".join(pdf_lines(content)), "broken into lines where it is too long for one"
    assert seen(content, tmp_path) == f"https://example.org/verify.html#{found.token}"
    assert found.claims.title.startswith("Women")
    made(tmp_path, "en", "گلنار احمدی", "Peace")
    assert papers.can_draw("گلنار احمدی") and not papers.can_draw("名前")


def test_its_fonts_are_in_it(tmp_path: Path) -> None:
    _, content = made(tmp_path, "kk", *LETTERS["kk"])
    document = pypdfium2.PdfDocument(content)
    assert document.get_metadata_dict()["Title"].endswith(NUMBER)
    fonts = {
        found.get_font().get_base_name()
        for found in document[0].get_objects()
        if hasattr(found, "get_font")
    }
    assert fonts and all("DejaVu" in font for font in fonts), fonts
