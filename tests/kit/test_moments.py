"""Dates as people type them, in seven languages; whatever else they type gets a kind answer."""

from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any, cast
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.events.kinds import AgendaOfDay, Shares
from handlers.kit import dates, moments
from handlers.kit.cleaning import Unfit
from handlers.kit.texts import LANGUAGES, texts

NOW = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)
ZONE = "Asia/Tashkent"
TYPED = st.text(st.sampled_from("0123456789.:/- ,абвгдмартýň·|\nabcdefg\u202e\x00"), max_size=80)


def local(text: str, now: datetime = NOW, day: date | None = None) -> str:
    found = moments.read(text, ZONE, now, day).astimezone(ZoneInfo(ZONE))
    return f"{found:%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    "typed",
    [
        "4.03 09:30", "04.03.2027 9:30", "4/3 9:30", "4-3-2027 09:30", "2027-03-04 09:30",
        "9:30 4.03", "4.03, 9.30", "4 March 9:30", "March 4 9:30", "4 марта 9:30",
        "4 марта в 9:30", "в 9:30 4 марта", "4 наурыз 9:30", "4 наурыз сағат 9:30",
        "4-март 9:30", "4-март саат 9:30", "4 март соати 9:30", "4 марти 9:30", "4 mart 9:30",
        "4-mart 9:30", "4-mart soat 9:30", "4 mart sagat 9:30", "4-нче марта 9:30",
    ],
)  # fmt: skip
def test_the_same_day_in_many_ways(typed: str) -> None:
    assert local(typed) == "2027-03-04 09:30"


@pytest.mark.parametrize(
    "typed", ["tomorrow 10:00", "завтра в 10:00", "ертең 10:00", "эртең 10:00", "пагоҳ 10:00",
              "ertir 10:00", "ertaga 10:00", "10:00 tomorrow"],
)  # fmt: skip
def test_tomorrow_in_every_language(typed: str) -> None:
    assert local(typed) == "2026-11-23 10:00"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("month", range(1, 13))
def test_what_the_bot_writes_it_reads(language: str, month: int) -> None:
    moment = datetime(2027, month, 14, 9, 30, tzinfo=ZoneInfo(ZONE))
    said = f"{dates.day(texts(language), moment, ZONE)} 2027, 09:30"
    assert local(said) == f"2027-{month:02}-14 09:30", said


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("31.04 10:00", "moment-no-such-day"), ("31 April 10:00", "moment-unreadable"),
        ("29.02.2027 10:00", "moment-no-such-day"), ("0.03 10:00", "moment-no-such-day"),
        ("4.13 10:00", "moment-no-such-day"), ("4.03 25:00", "moment-no-such-hour"),
        ("4.03 09:60", "moment-no-such-hour"), ("4.03", "moment-no-hour"), ("", "moment-no-hour"),
        ("10:00", "moment-no-day"), ("soon 10:00", "moment-unreadable"),
        ("x" * 500, "moment-unreadable"), ("12 10:00", "moment-unreadable"),
    ],
)  # fmt: skip
def test_what_cannot_be_gets_its_own_answer(typed: str, key: str) -> None:
    with pytest.raises(Unfit) as unfit:
        moments.read(typed, ZONE, NOW)
    assert unfit.value.why.key == key


def test_what_has_no_year_comes_next() -> None:
    assert local("21.11 10:00") == "2027-11-21 10:00"
    assert local("22.11 11:00") == "2026-11-22 11:00"
    assert local("29.02 10:00") == "2028-02-29 10:00"
    assert local("18:30", day=date(2027, 3, 4)) == "2027-03-04 18:30"


@given(st.datetimes(datetime(2026, 11, 23), datetime(2099, 1, 1)))
def test_figures_are_read_as_written(moment: datetime) -> None:
    wanted = f"{moment:%Y-%m-%d %H:%M}"
    for typed in (f"{moment:%d.%m.%Y %H:%M}", f"{moment:%H:%M %d/%m/%Y}", wanted):
        assert local(typed) == wanted


@given(TYPED)
def test_whatever_is_typed_for_a_date(typed: str) -> None:
    try:
        found = moments.read(typed, ZONE, NOW)
    except Unfit as unfit:
        assert texts("kk").plain(unfit.why.key)
    else:
        assert found.tzinfo is not None


def place() -> Any:
    return SimpleNamespace(answers={}, value=None)


@given(TYPED)
def test_whatever_is_typed_for_an_agenda(typed: str) -> None:
    ctx = cast(Any, SimpleNamespace(t=texts("en")))
    try:
        found = AgendaOfDay().read(ctx, typed, place())
    except Unfit as unfit:
        assert unfit.why.html(texts("en"))
        return
    assert isinstance(found, tuple)
    assert all(len(line.split("\t")) == 5 for line in found)
    assert [line.split("\t")[0] for line in found] == sorted(line.split("\t")[0] for line in found)
    if found:
        # What is shown may be sent again as it stands.
        again = AgendaOfDay().shown(texts("en"), found, {})
        assert AgendaOfDay().read(ctx, again, place()) == found


@given(TYPED)
def test_whatever_is_typed_for_shares(typed: str) -> None:
    ctx = cast(Any, SimpleNamespace(t=texts("en")))
    try:
        found = Shares().read(ctx, typed, place())
    except Unfit as unfit:
        assert unfit.why.html(texts("en"))
    else:
        assert found


@given(
    st.dictionaries(st.sampled_from(["KZ", "KG", "TJ", "TM", "UZ"]), st.integers(1, 5000),
                    min_size=1),
    st.sampled_from(LANGUAGES),
)  # fmt: skip
def test_shares_are_read_in_every_language(shares: dict[str, int], language: str) -> None:
    t = texts(language)
    typed = ", ".join(f"{t.plain(f'country-{key}')} {number}" for key, number in shares.items())
    ctx = cast(Any, SimpleNamespace(t=t))
    wanted = tuple(f"{key}:{number}" for key, number in sorted(shares.items()))
    assert Shares().read(ctx, typed, place()) == wanted
