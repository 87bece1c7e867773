"""Addresses, codes and numbers in all the ways that keyboards and clients send them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.kit import addresses, contacts
from handlers.kit.attachments import LONGEST_NAME, SAFE, safe_name
from handlers.kit.characters import units
from handlers.kit.cleaning import InvalidAnswer
from handlers.kit.languages import spoken

SCRIPTS = (
    "0123456789",
    "０１２３４５６７８９",
    "٠١٢٣٤٥٦٧٨٩",
    "۰۱۲۳۴۵۶۷۸۹",
    "०१२३४५६७८९",
    "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
)
AROUND = [
    "{}",
    " {} ",
    "{}.",
    "{},",
    "“{}”",
    "«{}»",
    "<{}>",
    "({})",
    "\u200e{}",
    "{}\u200f",
    "\ufeff{}",
    "\u00a0{}\u00a0",
    "{}!",
    "'{}'",
    "{}\n",
    "\u2068{}\u2069",
    "`{}`",
    "*{}*",
]


@pytest.mark.parametrize(
    "typed",
    [
        "505995",
        "505 995",
        "505-995",
        "50 59 95",
        "505\u00a0995",
        "505–995",
        "505.995",
        "5 0 5 9 9 5",
        "код 505995",
        "Код: 505 995",
        "my code is 505995",
        "kod 505995",
        "рамз 505995",
        "№505995",
        "#505995",
        "505/995",
    ],
)
def test_a_code(typed: str) -> None:
    for shape in AROUND:
        assert addresses.code(shape.format(typed), 6) == "505995", shape


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_code_in_other_digits(script: str) -> None:
    assert addresses.code("".join(script[int(one)] for one in "505995"), 6) == "505995"


@pytest.mark.parametrize(
    "typed",
    [
        "5059950",
        "50599",
        "505995 505996",
        "+7 701 505 995",
        "x505995",
        "505995kz",
        "Amina",
        "",
        "I shall come with 505995 people to the event",
        "505 995 Amina 1",
    ],
)
def test_no_code(typed: str) -> None:
    assert addresses.code(typed, 6) is None


@pytest.mark.parametrize(
    ("typed", "link"),
    [
        ("HTTPS://Zoom.us/j/1", "https://Zoom.us/j/1"),
        ("zoom.us/j/1", "https://zoom.us/j/1"),
        ("www.example.org", "https://www.example.org"),
        ("example.org", "https://example.org"),
        ("http://example.org:8080/a?b=c#d", "http://example.org:8080/a?b=c#d"),
        ("https://ru.wikipedia.org/wiki/А_(Б)", "https://ru.wikipedia.org/wiki/А_(Б)"),
        ("https://кто.рф/", "https://кто.рф/"),
        ("here: https://example.org/a", "https://example.org/a"),
        ("https://192.0.2.1/a", "https://192.0.2.1/a"),
    ],
)
def test_a_link(typed: str, link: str) -> None:
    for shape in AROUND:
        assert addresses.link(shape.format(typed)) == link, shape
    assert addresses.host(link)


@pytest.mark.parametrize(
    "typed",
    [
        "https://[a.b",
        "https://a.b]",
        "http://[::1",
        "https://",
        "https:///a.b",
        "https://a",
        "a",
        "https://a..b",
        "https://.a.b",
        "https://a.b:x/",
        "https://a.b:99999/",
        "javascript:alert(1)",
        "ftp://a.org",
        "tg://resolve?domain=x",
        "https://bank.kz@evil.org/",
        "https://u:p@evil.org/",
        "https:\\\\a.org",
        "https://a.org\\@b.org",
        "report.pdf",
        "https://a.org https://b.org",
        "https://x.1",
        "https://\u2488.org\u2100",
        "https://a.b%",
        "amina@mail.kz",
        "https://-.kz",
    ],
)
def test_no_link(typed: str) -> None:
    assert addresses.link(typed) is None


@given(st.text(max_size=80), st.sampled_from(["https://{}", "http://{}/a", "{}", "https://a.{}"]))
def test_whatever_is_typed_is_a_link_or_none(text: str, shape: str) -> None:
    found = addresses.link(shape.format(text))
    if found is not None:
        assert found.startswith(("https://", "http://"))
        assert addresses.host(found)
        assert addresses.link(found) == found


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("20", 20),
        ("20 мест", 20),
        ("до 20 человек", 20),
        ("seats: 20", 20),
        ("1 000", 1000),
        ("1,000", 1000),
        ("020", 20),
        ("20 орын", 20),
        ("20 o‘rin", 20),
        ("20 ҷой", 20),
        ("~20", 20),
    ],
)
def test_a_number(typed: str, number: int) -> None:
    for shape in AROUND:
        assert addresses.number(shape.format(typed)) == number, shape


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_number_in_other_digits(script: str) -> None:
    assert addresses.number(script[2] + script[0]) == 20


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "-5",
        "−5",
        "20-30",
        "20.5",
        "20,5",
        "2 тысячи",
        "20%",
        "twenty",
        "20 30",
        "½",
        "1e3",
        "2k",
        "+20",
        "20/2",
        "10000000000",
        "20 apples",
    ],
)
def test_no_number(typed: str) -> None:
    assert addresses.number(typed) is None


@pytest.mark.parametrize(
    "typed",
    [
        "amina@mail.kz",
        "mailto:amina@mail.kz",
        "MAILTO:amina@mail.kz?subject=Hi",
        "Amina K. <amina@mail.kz>",
        "amina @ mail.kz",
        "ａｍｉｎａ＠ｍａｉｌ．ｋｚ",
    ],
)
def test_an_email(typed: str) -> None:
    for shape in AROUND:
        assert contacts.email(shape.format(typed)).value == "amina@mail.kz", shape


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        (said, "contact-phone-by-button")
        for said in (
            "+7 701 123 45 67",
            "tel:+77011234567",
            "8 (701) 123-45-67",
            "+7\u00a0701–123.45.67",
            "۰۷۹۹۱۲۳۴۵۶",
            "<tel:+77011234567>",
        )
    ]
    + [
        (said, "contact-name-by-button")
        for said in (
            "@amina_k",
            "t.me/amina_k",
            "https://t.me/amina_k",
            "https://t.me/amina_k?start",
            "＠amina_k",
            "HTTPS://T.ME/amina_k/",
            "tg://resolve?domain=amina_k",
            "telegram.me/amina_k.",
            "@amina_k.",
        )
    ]
    + [(said, "contact-not-an-address") for said in ("amina", "@", "a@b", "amina@", "me at home")],
)
def test_what_is_no_email(typed: str, key: str) -> None:
    with pytest.raises(InvalidAnswer) as unfit:
        contacts.email(typed)
    assert unfit.value.why.key == key


PDF, JPEG = "application/pdf", "image/jpeg"


@pytest.mark.parametrize(
    ("name", "kind", "kept"),
    [
        (None, PDF, "file.pdf"),
        ("", "application/pdf; charset=binary", "file.pdf"),
        ("Отчёт", PDF, "Отчёт.pdf"),
        ("Протокол 12.11", PDF, "Протокол 12.11.pdf"),
        ("report.pdf", None, "report.pdf"),
        ("REPORT.PDF", "APPLICATION/PDF", "REPORT.PDF"),
        ("report v1.2 final.pdf", "application/octet-stream", "report v1.2 final.pdf"),
        (None, JPEG, "file.jpg"),
        ("a.csv", "application/vnd.ms-excel", "a.csv"),
        ("a.docx", "application/zip", "a.docx"),
        ("a.pdf ", PDF, "a.pdf"),
        ("../../a.pdf", PDF, "a.pdf"),
        ("photo.png", JPEG, "photo.png"),
        (None, "text/plain", "file.txt"),
    ],
)
def test_a_harmless_file(name: str | None, kind: str | None, kept: str) -> None:
    assert safe_name(name, kind) == kept


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        (None, None),
        ("", ""),
        ("report", None),
        ("report", "application/octet-stream"),
        ("a.exe", None),
        ("a.exe", PDF),
        ("a.pdf", "application/x-msdownload"),
        ("a.pdf", "application/vnd.android.package-archive"),
        (None, "application/x-msdownload"),
        (None, "application/zip"),
        ("a.zip", "application/zip"),
        ("a.pdf", "application/zip"),
        ("a.rar", None),
        ("a.pdf.exe", PDF),
        ("a.exe.pdf", PDF),
        ("a.zip.pdf", PDF),
        ("a.pdf.exe.", PDF),
        ("a.exe  .pdf", PDF),
        ("photo\u202egpj.exe", JPEG),
        ("a.e\u200bxe", PDF),
        ("a.ｅｘｅ", PDF),
        ("a.docm", None),
        ("a.doc", "application/msword"),
        ("a.html", "text/html"),
        ("a.pdf", "text/html"),
        ("a.svg", "image/svg+xml"),
        ("a.txt", "application/javascript"),
        (None, "application/vnd.ms-excel"),
        (None, "application/vnd.ms-word.document.macroEnabled.12"),
        ("a.v2", PDF),
        ("a.lnk", PDF),
        ("a.mp4", "video/mp4"),
    ],
)
def test_a_file_that_may_do_harm(name: str | None, kind: str | None) -> None:
    assert safe_name(name, kind) is None


@given(st.text(max_size=300), st.sampled_from([*SAFE]))
def test_names_of_files_are_short_and_keep_their_ending(stem: str, ending: str) -> None:
    kept = safe_name(stem + ending, None)
    if kept is not None:
        assert units(kept) <= LONGEST_NAME
        assert kept.endswith(ending)
        assert safe_name(kept, None) == kept


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("ru", "ru"),
        ("ru-RU", "ru"),
        ("kk-KZ", "kk"),
        ("uz-latn", "uz"),
        ("uz-Cyrl", "uz"),
        ("UZ_cyrl-UZ", "uz"),
        ("tg_TJ", "tg"),
        ("pt-br", "en"),
        ("en-GB", "en"),
        ("rus", "ru"),
        ("kaz", "kk"),
        ("uk", "ru"),
        ("kaa", "ru"),
        ("tr", "en"),
        ("fa-AF", "en"),
        ("zh-hans", "en"),
        (None, None),
        ("", None),
        ("-", None),
        ("x", None),
        ("12", None),
        ("русский", None),
        ("ru-RU" * 50, "ru"),
        ("\ud800", None),
        ("en\x00", None),
    ],
)
def test_a_phones_language(code: str | None, language: str | None) -> None:
    assert spoken(code, ("en", "ru", "kk", "ky", "tg", "tk", "uz")) == language


@pytest.mark.parametrize("code", ["kk", "ky", "tg", "tk", "uz", "kk-KZ", "uz-latn"])
def test_a_language_that_the_network_lacks(code: str) -> None:
    assert spoken(code, ("en", "ru")) == "ru"
    assert spoken(code, ("en",)) is None
    assert spoken("de", ("ru", "kk")) is None
