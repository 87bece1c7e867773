from dataclasses import FrozenInstanceError, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

import handlers  # every button is declared
from handlers.directory import OpenCard, ShowResults
from handlers.kit.buttons import (
    _PRESSES,
    LAST_PAGE,
    MAX_INTEGER,
    MAX_TEXT,
    Press,
    unpack,
    with_valid_page,
)
from handlers.kit.forms import Form, Mark
from handlers.kit.taxonomy import SECTOR, TOPIC
from storage.kit.taxonomy import COUNTRIES, SECTORS

assert handlers.MODULES

KEYS = st.from_regex(r"[A-Za-z0-9_-]{0,10}", fullmatch=True)


def test_a_button_packs_and_unpacks() -> None:
    card = OpenCard(17, "UZ", None, 3, 5)
    assert card.pack() == "dc:17:UZ::3:5"
    assert unpack(card.pack()) == card
    assert unpack("dc:17:UZ::3:") == OpenCard(17, "UZ", None, 3, None)


@given(st.integers(), st.none() | KEYS.filter(bool), st.integers(0, 9999))
def test_whatever_packs_unpacks_to_itself(search: int, sector: str | None, page: int) -> None:
    press = ShowResults("UZ", sector, page, search if abs(search) < 10**19 else 0)
    try:
        packed = press.pack()
    except ValueError:
        return
    assert len(packed.encode()) <= MAX_TEXT
    assert unpack(packed) == press


@given(st.text(max_size=70) | st.from_regex(r"[a-z]{1,4}(:[A-Za-z0-9_-]{0,8}){0,5}"))
def test_whatever_comes_is_a_button_or_none(data: str) -> None:
    press = unpack(data)
    assert press is None or press.pack() == data


@pytest.mark.parametrize(
    "data",
    ["", ":", "dc", "dc:", "dc:1:2:3:4:5:6", "dc:x:UZ::3:5", "dc:17:У:::", "dc:017:UZ::3:5",
     "dc:+1:UZ::3:5", "dc:1_0:UZ::3:5", "fm:a:b:c:2:0", "fm:a:b:c::0", "DC:17:UZ::3:5",
     "dc:99999999999999999999:UZ::3:5", "h:", "h\n"],
)  # fmt: skip
def test_what_is_nearly_a_button_is_none(data: str) -> None:
    assert unpack(data) is None


def test_the_longest_buttons_fit() -> None:
    member, sector = 10**10, max(SECTORS, key=len)
    for country in COUNTRIES:
        OpenCard(member, country, sector, 9999, 10**9).pack()
    for form in Form.registered.values():
        for field in form.fields:
            for option in (
                getattr(field.kind, "options", lambda _ctx: ())(None)
                if (getattr(field.kind, "family", None) in (SECTOR, TOPIC))
                else ()
            ):
                Mark(form.name, field.name, option, True, 9).pack()


def test_a_button_that_does_not_fit_is_an_error() -> None:
    with pytest.raises(ValueError, match="bytes"):
        Mark("registration", "offers", "x" * 50, True, 0).pack()
    with pytest.raises(ValueError, match="does not go"):
        Mark("registration", "offers", "a:b", True, 0).pack()


@given(st.integers(-MAX_INTEGER, MAX_INTEGER))
def test_a_handler_gets_a_page_that_there_may_be(page: int) -> None:
    press = with_valid_page(ShowResults("UZ", None, page, 7))
    assert press == ShowResults("UZ", None, min(max(page, 0), LAST_PAGE), 7)
    other = OpenCard(page, "UZ", None, 3, 5)
    assert with_valid_page(other) == other


def test_a_prefix_is_taken_once() -> None:
    with pytest.raises(ValueError, match="has this prefix"):

        class Again(Press, prefix="h"):
            pass

    with pytest.raises(ValueError, match="prefix must be"):

        class Wrong(Press, prefix="H!"):
            pass

    assert _PRESSES["h"].__name__ == "Home"


def test_a_press_is_a_value() -> None:
    press = OpenCard(5, None, None, 0, 0)
    assert press == replace(press) and hash(press) == hash(replace(press))
    assert press != replace(press, page=1) and press != ShowResults(None, None, 0, 0)
    assert len({press, replace(press), replace(press, page=1)}) == 2
    assert repr(press).startswith("OpenCard(member_id=5, ")
    with pytest.raises(FrozenInstanceError):
        press.page = 1  # type: ignore[misc]
