"""Agendas and quotas as people type them, in seven languages."""

from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.events.fields import AgendaOfDay, Shares
from handlers.kit.cleaning import InvalidAnswer
from handlers.kit.texts import LANGUAGES, texts
from storage.events.fields import FieldKey
from storage.events.records import Quota, Session

TYPED = st.text(st.sampled_from("0123456789.:/- ,абвгдмартýň·|\nabcdefg\u202e\x00"), max_size=80)


@pytest.mark.parametrize(
    ("line", "hours"),
    [
        ("2:00 PM Panel", ("14:00", "")), ("2 PM Panel", ("14:00", "")),
        ("2:00 p.m. Panel", ("14:00", "")), ("12:15 am Panel", ("00:15", "")),
        ("2:00-3:30 PM Panel", ("14:00", "15:30")), ("10:00-1:00 PM Panel", ("10:00", "13:00")),
        ("9:00 AM – 1:00 PM Panel", ("09:00", "13:00")), ("11:00 AM-12:15 Panel", ("", "")),
        ("7:00 вечера Panel", ("19:00", "")), ("3:30 пп Panel", ("15:30", "")),
        ("кешкі 7:00 Panel", ("19:00", "")), ("kechki 7.00-8.30 Panel", ("19:00", "20:30")),
        ("14:00 Panel", ("14:00", "")), ("09.30–10.15 Panel", ("09:30", "10:15")),
        ("15:00 AM Panel", ("", "")), ("10:00-9:00 Panel", ("", "")),
    ],
)  # fmt: skip
def test_hours_of_an_agenda(line: str, hours: tuple[str, str]) -> None:
    ctx = cast(Any, SimpleNamespace(t=texts("en")))
    if not hours[0]:
        with pytest.raises(InvalidAnswer) as unfit:
            AgendaOfDay().read(ctx, line, place())
        assert unfit.value.why.key == "event-agenda-hour"
        return
    assert AgendaOfDay().read(ctx, line, place()) == (
        Session(1, hours[0], hours[1] or None, "Panel").packed(),
    )


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("19:00 Evening of poetry", "Evening of poetry"),
        ("10:00 - 5 lessons", "5 lessons"),
        ("10:00 Amina opens", "Amina opens"),
        ("10:00 ПП-5: что нового", "ПП-5: что нового"),
        ("10:00 Дня мало", "Дня мало"),
        ("10:00 Pm's office", "Pm's office"),
    ],
)
def test_titles_of_an_agenda_stay_whole(line: str, title: str) -> None:
    ctx = cast(Any, SimpleNamespace(t=texts("en")))
    found = AgendaOfDay().read(ctx, line, place())
    assert isinstance(found, tuple) and Session.unpack(found[0]).title == title


def place() -> Any:
    return SimpleNamespace(answers={"fact": FieldKey("agenda", day=1).packed()}, value=None)


@given(TYPED)
def test_whatever_is_typed_for_an_agenda(typed: str) -> None:
    ctx = cast(Any, SimpleNamespace(t=texts("en")))
    try:
        found = AgendaOfDay().read(ctx, typed, place())
    except InvalidAnswer as unfit:
        assert unfit.why.html(texts("en"))
        return
    assert isinstance(found, tuple)
    hours = [Session.unpack(line).starts for line in found]
    assert hours == sorted(hours)
    if found:
        # What is shown may be sent again as it stands.
        again = AgendaOfDay().shown(texts("en"), found, {})
        assert AgendaOfDay().read(ctx, again, place()) == found


@given(TYPED)
def test_whatever_is_typed_for_shares(typed: str) -> None:
    ctx = cast(Any, SimpleNamespace(t=texts("en")))
    try:
        found = Shares().read(ctx, typed, place())
    except InvalidAnswer as unfit:
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
    wanted = tuple(Quota(*share).packed() for share in sorted(shares.items()))
    assert Shares().read(ctx, typed, place()) == wanted
