"""Dates as people type them in seven languages; other input gets a kind answer."""

import html
import re
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.kit import date_format, date_parsing
from handlers.kit.cleaning import InvalidAnswer
from handlers.kit.texts import LANGUAGES, lazy, texts

NOW = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)
ZONE = "Asia/Tashkent"
TYPED = st.text(st.sampled_from("0123456789.:/- ,абвгдмартýň·|\nabcdefg\u202e\x00"), max_size=80)


def local(text: str, now: datetime = NOW, day: date | None = None) -> str:
    found = date_parsing.parse(text, ZONE, now, day).astimezone(ZoneInfo(ZONE))
    return f"{found:%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    "typed",
    [
        "4.03 09:30", "04.03.2027 9:30", "4/3 9:30", "4-3-2027 09:30", "2027-03-04 09:30",
        "9:30 4.03", "4.03, 9.30", "4 March 9:30", "March 4 9:30", "4 марта 9:30",
        "4 марта в 9:30", "в 9:30 4 марта", "4 наурыз 9:30", "4 наурыз сағат 9:30",
        "4-март 9:30", "4-март саат 9:30", "4 март соати 9:30", "4 марти 9:30", "4 mart 9:30",
        "4-mart 9:30", "4-mart soat 9:30", "4 mart sagat 9:30", "4-нче марта 9:30",
        "the 4th of March at 9:30", "Thursday, 4 March 2027, 9:30 AM", "2027-03-04, 9.30",
        "4.03.27 09.30", "4\u00a0марта\u202f9:30", "\u200e4.03.2027\u200f 09:30", "٤.٠٣.٢٠٢٧ ٠٩:٣٠",
        "4‑03‑2027 09:30", "4–03–2027 9：30", "четверг, 4 марта 2027 г., 09:30",
        "2027 ж. 4 наурыз, бейсенбі, 09:30", "4-мартта саат 9:30да", "mart aýynyň 4-ne 9:30",
        "2027-yil 4-mart kuni soat 9:30 da", "4 марти соли 2027, соати 9:30",
        "4 марта в 9 ч 30 мин",
        "наурыздың 4-інде 9:30", "martyň 4-i 9:30",
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


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        # A clock of twelve hours, and hours in words.
        ("tomorrow 3:30 pm", "11-23 15:30"), ("at 3:30 PM tomorrow", "11-23 15:30"),
        ("tomorrow 3:30 p.m.", "11-23 15:30"), ("3pm tomorrow", "11-23 15:00"),
        ("tomorrow evening 7:00", "11-23 19:00"), ("tomorrow 12:30 pm", "11-23 12:30"),
        ("tomorrow 12:30 am", "11-23 00:30"), ("tomorrow at noon", "11-23 12:00"),
        ("tomorrow at 10 in the morning", "11-23 10:00"), ("tomorrow at 10", "11-23 10:00"),
        ("завтра 3:30 пп", "11-23 15:30"), ("завтра в 3 часа дня", "11-23 15:00"),
        ("завтра в 7 вечера", "11-23 19:00"), ("завтра в 9 утра", "11-23 09:00"),
        ("завтра в полдень", "11-23 12:00"), ("завтра 15-00", "11-23 15:00"),
        ("завтра в 15 часов", "11-23 15:00"), ("завтра в 11 ночи", "11-23 23:00"),
        ("ертең кешкі 7", "11-23 19:00"), ("ертең кешкі сағат 7-де", "11-23 19:00"),
        ("ертең түстен кейін сағат 3-те", "11-23 15:00"), ("ертең таңғы 9:30", "11-23 09:30"),
        ("ертең сағат 15-те", "11-23 15:00"), ("ертең тал түсте", "11-23 12:00"),
        ("эртең кечки 7", "11-23 19:00"), ("эртең түштөн кийин саат 3тө", "11-23 15:00"),
        ("эртең эртең менен саат 9да", "11-23 09:00"), ("эртең саат 15:00дө", "11-23 15:00"),
        ("пагоҳ соати 3 баъд аз нисфирӯзӣ", "11-23 15:00"),
        ("пагоҳ бегоҳии соати 7", "11-23 19:00"),
        ("пагоҳ субҳи соати 9", "11-23 09:00"), ("фардо соати 15", "11-23 15:00"),
        ("ertir agşam sagat 7-de", "11-23 19:00"), ("ertir günortadan soň 3:30", "11-23 15:30"),
        ("ertir irden sagat 9-da", "11-23 09:00"), ("ertir sagat 15-de", "11-23 15:00"),
        ("ertaga kechki 7", "11-23 19:00"), ("ertaga tushdan keyin soat 3 da", "11-23 15:00"),
        ("ertaga ertalab soat 9 da", "11-23 09:00"), ("эртага соат 15 да", "11-23 15:00"),
        ("ertaga soat 7 yarimda kechqurun", "11-23 19:30"),
        # Weekdays; the day of these tests is a Sunday, noon comes two hours later.
        ("next monday 10am", "11-23 10:00"), ("on Friday at 10", "11-27 10:00"),
        ("в пятницу в 18:30", "11-27 18:30"), ("в следующую пятницу 18:30", "11-27 18:30"),
        ("жұма күні 15:00", "11-27 15:00"), ("жумада 15:00", "11-27 15:00"),
        ("дүйсенбіде 10:00", "11-23 10:00"), ("дүйшөмбү күнү 10:00", "11-23 10:00"),
        ("рӯзи ҷумъа 15:00", "11-27 15:00"), ("якшанбе 12:30", "11-22 12:30"),
        ("якшанбе 9:30", "11-29 09:30"), ("anna güni 15:00", "11-27 15:00"),
        ("juma kuni 15:00", "11-27 15:00"), ("жума куни 15:00", "11-27 15:00"),
        ("кийинки жума 15:00", "11-27 15:00"), ("kelasi juma 15:00", "11-27 15:00"),
        # What is counted from today.
        ("через неделю 15:00", "11-29 15:00"), ("через 2 дня в 15:00", "11-24 15:00"),
        ("in two weeks 15:00", "12-06 15:00"), ("послезавтра 15:00", "11-24 15:00"),
        ("2 күннен кейін 15:00", "11-24 15:00"), ("бір аптадан кейін сағат 15:00", "11-29 15:00"),
        ("бир жумадан кийин 15:00", "11-29 15:00"), ("баъд аз ду рӯз соати 15", "11-24 15:00"),
        ("2 günden soň 15:00", "11-24 15:00"), ("bir haftadan keyin 15:00", "11-29 15:00"),
        ("2 кундан сўнг 15:00", "11-24 15:00"), ("indinga 15:00", "11-24 15:00"),
        ("in 3 hours", "11-22 13:00"), ("через 2 часа", "11-22 12:00"),
        # Figures in any order, and a day that is both named and dated.
        ("6-njy dekabr 10:00", "12-06 10:00"), ("желтоқсанның 10-ға 10:00", "12-10 10:00"),
        ("9.30 30.11", "11-30 09:30"), ("30.11 9.30", "11-30 09:30"), ("30/11 9:30", "11-30 09:30"),
        ("Monday tomorrow 10:00", "11-23 10:00"), ("пятница 27 ноября 10:00", "11-27 10:00"),
        ("yesterday 10:00", "11-21 10:00"), ("суббота, 21 ноября, 10:00", "11-21 10:00"),
    ],
)  # fmt: skip
def test_days_and_hours_in_words(typed: str, wanted: str) -> None:
    assert local(typed) == f"2026-{wanted}"


FAR = datetime(1, 1, 2, tzinfo=UTC)
HOURS = ((0, 0), (5, 30), (9, 5), (14, 0), (21, 45), (23, 59))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_bot_writes_it_reads(language: str) -> None:
    t = texts(language)
    day = NOW.astimezone(ZoneInfo(ZONE)).replace(hour=0)
    for ahead in range(1, 365):
        hour, minute = HOURS[ahead % len(HOURS)]
        at = (day + timedelta(days=ahead)).replace(hour=hour, minute=minute)
        clock = f"{at:%H:%M}"
        for written in (
            date_format.in_words(t, at, ZONE, NOW),
            date_format.in_words(t, at, ZONE, FAR),
            date_format.day_and_hour(t, at, ZONE),
            f"{date_format.day(t, at, ZONE)} {clock}",
            f"{clock} {date_format.weekday(t, at, ZONE, NOW)}",
        ):
            assert date_parsing.parse(written, ZONE, NOW) == at, written
        end = at + timedelta(hours=(1, 30)[ahead % 2])
        span = date_format.span(t, at, end, ZONE, NOW)
        assert date_parsing.parse(span, ZONE, NOW, at.date(), at) == end, span
        named = f"{date_format.weekday_name(t, at.weekday())} {clock}"
        found = date_parsing.parse(named, ZONE, NOW).astimezone(at.tzinfo)
        assert (found.weekday(), f"{found:%H:%M}") == (at.weekday(), clock), named
        assert timedelta() < found - NOW <= timedelta(days=7)


@pytest.mark.parametrize("moved", [1, -1])
def test_a_span_is_taken_only_for_the_end_of_what_begins_with_it(moved: int) -> None:
    start = datetime(2026, 12, 5, 10, tzinfo=ZoneInfo(ZONE))
    found = date_parsing.parse("5 December 10:00-12:00", ZONE, NOW, start.date(), start)
    assert found == start + timedelta(hours=2)
    with pytest.raises(InvalidAnswer) as unfit:
        other = start + timedelta(hours=moved)
        date_parsing.parse("5 December 10:00-12:00", ZONE, NOW, start.date(), other)
    assert unfit.value.why == lazy("moment-one-needed", part="12:00")


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("30.12 17:00", "2026-12-30 17:00"), ("2 January 17:00", "2027-01-02 17:00"),
        ("29.12 17:00", "2026-12-29 17:00"), ("17:00", "2026-12-30 17:00"),
        ("Friday 17:00", "2027-01-01 17:00"), ("Wednesday 17:00", "2026-12-30 17:00"),
    ],
)  # fmt: skip
def test_an_end_is_looked_for_from_its_start(typed: str, wanted: str) -> None:
    start = datetime(2026, 12, 30, 10, tzinfo=ZoneInfo(ZONE))
    found = date_parsing.parse(typed, ZONE, NOW, start.date(), start).astimezone(ZoneInfo(ZONE))
    assert f"{found:%Y-%m-%d %H:%M}" == wanted


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("tomorrow 10:00 Tashkent time", "Tashkent time"), ("soonish 10:00", "soonish"),
        ("10:00 после обеда или вечером завтра", "или"), ("12 10:00", "12"),
        ("tomorrow 10-12", "10-12"), ("4.03 9:30 <q>w</q>", "<q>w</q>"),
        ("4.03 9:30 10:30", "10:30"),
        ("4.03 9:30 завтра", "завтра"), ("23.11.2026.5 10:00", "23.11.2026.5"),
        ("4.03 9:30 😀", "😀"), ("4.03 9:30?", "9:30?"), ("#4.03 9:30", "#4.03"),
        ("tomorrow 10:00 " + "ab" * 40, "ab" * 19 + "a…"),
    ],
)  # fmt: skip
def test_the_part_that_is_not_understood_is_quoted(typed: str, part: str) -> None:
    with pytest.raises(InvalidAnswer) as unfit:
        date_parsing.parse(typed, ZONE, NOW)
    assert unfit.value.why == lazy("moment-unreadable", part=part)
    for language in LANGUAGES:
        assert html.escape(part, quote=False) in unfit.value.why.html(texts(language))


def test_hours_that_are_not_or_are_twice_where_the_clocks_change() -> None:
    for zone, typed, key in (
        ("America/New_York", "14.03.2027 02:30", "moment-skipped"),
        ("America/New_York", "07.11.2027 01:30", "moment-twice"),
        ("Europe/Berlin", "28.03.2027 02:00", "moment-skipped"),
        ("Europe/Berlin", "31.10.2027 02:59", "moment-twice"),
    ):
        with pytest.raises(InvalidAnswer) as unfit:
            date_parsing.parse(typed, zone, NOW)
        assert unfit.value.why == lazy(key, hour=typed[-5:])
    assert date_parsing.parse("28.03.2027 03:00", "Europe/Berlin", NOW).hour == 1
    assert date_parsing.parse("31.10.2027 03:00", "Europe/Berlin", NOW).hour == 2
    # "In 24 hours" and "tomorrow" are an hour apart there.
    before = datetime(2027, 3, 13, 17, 0, tzinfo=UTC)
    assert date_parsing.parse("in 24 hours", "America/New_York", before).hour == 17
    assert date_parsing.parse("tomorrow 12:00", "America/New_York", before).hour == 16


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("31.04 10:00", "moment-no-such-day"), ("31 April 10:00", "moment-no-such-day"),
        ("29.02.2027 10:00", "moment-no-such-day"), ("0.03 10:00", "moment-no-such-day"),
        ("4.13 10:00", "moment-no-such-day"), ("4.03 25:00", "moment-no-such-hour"),
        ("4.03 09:60", "moment-no-such-hour"), ("4.03", "moment-no-hour"), ("", "moment-no-hour"),
        ("10:00", "moment-no-day"), ("soon 10:00", "moment-unreadable"),
        ("x" * 500, "moment-too-long"), ("12 10:00", "moment-unreadable"),
        ("tomorrow 15:00 am", "moment-part-differs"), ("завтра 13:00 утра", "moment-part-differs"),
        ("tomorrow at 3", "moment-which-half"), ("пагоҳ соат 3 да", "moment-which-half"),
        ("tomorrow midnight", "moment-midnight"), ("завтра в 12 ночи", "moment-midnight"),
        ("tomorrow evening", "moment-no-hour"), ("evening 7:00", "moment-no-day"),
        ("next week 10:00", "moment-no-day"), ("вторник завтра 10:00", "moment-weekday-differs"),
        ("Friday 4.03.2027 9:30", "moment-weekday-differs"),
        ("5 December 10:00-12:00", "moment-one-needed"),
        ("10:00-12:00 5 December", "moment-one-needed"),
        ("с 10:00 до 12:00 5 декабря", "moment-one-needed"),
        ("5 December 10:00-25:00", "moment-no-such-hour"),
    ],
)  # fmt: skip
def test_what_cannot_be_gets_its_own_answer(typed: str, key: str) -> None:
    with pytest.raises(InvalidAnswer) as unfit:
        date_parsing.parse(typed, ZONE, NOW)
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


NOT_A_WORD = st.text(st.sampled_from("bcdfghjklmnpqrstvwxzбвгджзклмнпрстфхцчшщ"), min_size=5)


@given(
    NOT_A_WORD.map(lambda junk: junk[:20]),
    st.sampled_from(["tomorrow 10:00", "4 марта 9:30", "жұма күні кешкі 7", "2027-03-04 9:30"]),
    st.data(),
)
def test_junk_is_never_left_out(junk: str, typed: str, data: st.DataObject) -> None:
    words = typed.split()
    words.insert(data.draw(st.integers(0, len(words))), junk)
    with pytest.raises(InvalidAnswer) as unfit:
        date_parsing.parse(" ".join(words), ZONE, NOW)
    assert unfit.value.why == lazy("moment-unreadable", part=junk)


PIECES = (
    "4 04 2027 12 9 10:00 9:30 4.03 4/3/27 - – : . , 2 15-00 <b> г. "
    "в at pm утра кешкі march наурыз пятница жума tomorrow через after next неделю два часа soat "
    "да half noon until с"
)
WORDS = st.sampled_from(PIECES.split())


@given(st.lists(WORDS, min_size=1, max_size=9))
def test_no_figure_is_ever_left_out(words: list[str]) -> None:
    typed = " ".join(words)
    try:
        found = date_parsing.parse(typed, ZONE, NOW).astimezone(ZoneInfo(ZONE))
    except InvalidAnswer:
        return
    figures = {
        found.day, found.month, found.year, found.year % 100, found.hour, found.hour % 12,
        found.hour % 12 or 12, found.minute, (found - NOW).days + 1,
    }  # fmt: skip
    counted = {(found.date() - NOW.date()).days, (found.date() - NOW.date()).days // 7}
    hours = {round((found - NOW) / timedelta(hours=1))}
    for figure in re.findall(r"\d+", typed):
        assert int(figure) in figures | counted | hours, (typed, found)


@pytest.mark.parametrize(
    "typed",
    [
        "1.1." * 30, "1 " * 60, "10:00-" * 20, "в " * 60, "at 1 " * 24, "next " * 24, "2027 " * 24,
        "4 March " * 15, "через 2 " * 15, "- " * 60, "," * 120, "вечера 7 " * 13, "жума " * 24,
        "1-" * 60,
    ],
)  # fmt: skip
def test_the_work_for_a_text_is_bounded(typed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = 0
    readings = date_parsing._Grammar.readings  # pyright: ignore[reportPrivateUsage]

    def counted(*args: Any) -> Any:
        nonlocal steps
        steps += 1
        return readings(*args)

    monkeypatch.setattr(date_parsing._Grammar, "readings", counted)
    with pytest.raises(InvalidAnswer):
        date_parsing.parse(typed[: date_parsing.LONGEST], ZONE, NOW)
    assert steps < 3 * date_parsing.STEPS


def test_no_word_stands_for_two_things_of_a_kind() -> None:
    words = date_parsing._words()
    for word, ideas in words._exact.items():
        sections = [section for section, _ in ideas if section != "ending"]
        assert len(sections) == len(set(sections)), (word, ideas)


@given(TYPED)
def test_whatever_is_typed_for_a_date(typed: str) -> None:
    try:
        found = date_parsing.parse(typed, ZONE, NOW)
    except InvalidAnswer as unfit:
        assert unfit.why.html(texts("kk"))
    else:
        assert found.tzinfo is not None
