"""Ordinals, decimals, years and full stops as each language writes them."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.kit import date_format
from handlers.kit.ordinals import ordinal
from handlers.kit.texts import LANGUAGES, messages_in, sources, texts

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
BACK = "aouy"

# How Turkmen says its numbers: the last word decides.
UNITS = ("", "bir", "iki", "üç", "dört", "bäş", "alty", "ýedi", "sekiz", "dokuz")
TENS = (
    "", "on", "ýigrimi", "otuz", "kyrk", "elli", "altmyş", "ýetmiş", "segsen", "togsan",
)  # fmt: skip


def spoken_last(number: int) -> str:
    if number % 10:
        return UNITS[number % 10]
    if number % 100:
        return TENS[number // 10 % 10]
    return "million" if number % 1_000_000 == 0 else "müň" if number % 1_000 == 0 else "ýüz"


@given(st.integers(1, 10_000_000))
def test_a_turkmen_ordinal_follows_the_last_vowel(number: int) -> None:
    vowel = next(letter for letter in reversed(spoken_last(number)) if letter in "aouyeiäöü")
    assert ordinal("tk", number) == f"{number}-{'njy' if vowel in BACK else 'nji'}"
    assert ordinal("kk", number) == str(number)


def test_ordinals_in_texts() -> None:
    t = texts("tk")
    assert t.plain("event-checkin-day", day="6").startswith("6-njy ")
    assert t.plain("event-checkin-day", day="7").startswith("7-nji ")


@pytest.mark.parametrize(
    ("language", "day", "written"),
    [
        ("en", 20, "6 December"),
        ("ru", 20, "6 декабря"),
        ("kk", 20, "6 желтоқсан"),
        ("ky", 20, "6-декабрь"),
        ("tg", 20, "6 декабр"),
        ("tk", 20, "6-njy dekabr"),
        ("uz", 20, "6-dekabr"),
        ("en", 112, "8 March 2027"),
        ("ru", 112, "8 марта 2027 г."),
        ("kk", 112, "2027 ж. 8 наурыз"),
        ("ky", 112, "2027-ж. 8-март"),
        ("tg", 112, "8 марти соли 2027"),
        ("tk", 112, "2027-nji ýylyň 8-nji marty"),
        ("uz", 112, "2027-yil 8-mart"),
    ],
)
def test_days_in_the_order_of_the_language(language: str, day: int, written: str) -> None:
    at = datetime(2026, 11, 16, 10, 0, tzinfo=UTC) + timedelta(days=day)
    shown = date_format.weekday(texts(language), at, "Asia/Almaty", NOW)
    assert shown.partition(", ")[2] == written


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_day_of_a_year_is_written_in_small_letters_without_a_gap(language: str) -> None:
    t = texts(language)
    for ahead in range(366):
        at = NOW + timedelta(days=ahead)
        shown = date_format.in_words(t, at, "Asia/Almaty", NOW)
        assert language == "en" or shown == shown.lower()
        assert "  " not in shown and "None" not in shown
        assert ("2027" in shown) == (at.astimezone(UTC).year == 2027), shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_decimal_comma(language: str) -> None:
    assert date_format.decimal(texts(language), 4.46) == ("4.5" if language == "en" else "4,5")
    assert date_format.decimal(texts(language), 4) == ("4.0" if language == "en" else "4,0")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_with_an_initial_ends_a_sentence_with_one_full_stop(language: str) -> None:
    t = texts(language)
    ends = [
        (key, name)
        for _, source in sources(language)
        for key, message in messages_in(source)
        for name in re.findall(r"\{ \$(\w+) \}(?:</b>)?\.(?:\s|$)", message)
        if len(set(re.findall(r"\$(\w+)", message))) == 1
    ]
    assert ends
    for key, name in ends:
        said = t(key, **{name: "Сәуле К."})
        assert "Сәуле К" in said and ".." not in said.replace("</b>", ""), key
    assert t.plain("form-now", value="so ...") == t.plain("form-now", value="so").replace(
        "so", "so ..."
    )
