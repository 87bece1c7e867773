"""Every screen × seven languages × hostile data, checked against Telegram's limits without a
network.
"""

import json
import re
from collections.abc import Sequence
from functools import cache

import pytest

from bot.simulator import formatting, markup, methods, parameters
from handlers import directory, profile
from handlers.kit import forms, label_widths
from handlers.kit.buttons import Press
from handlers.kit.confirm import Confirm
from handlers.kit.member_cards import card_lines
from handlers.kit.navigation import Home, page_row, total_line
from handlers.kit.screens import Row, Screen
from handlers.kit.texts import LANGUAGES, texts
from handlers.questions import OwnQuestions
from storage.database import Page
from tests.every_screen import profiles, screens
from tests.screens import HOSTILE, card_of


def checked(screen: Screen) -> str:
    """The text as a reader sees it; fails where Telegram would refuse, or a phone shows it badly:
    eight buttons and a little navigation are no trouble.
    """
    text, entities = markup.parse(screen.text)
    assert text
    assert markup.units(text) <= (methods.CAPTION if screen.media else methods.TEXT)
    plain = ("bold", "italic", "code", "text_link", "strikethrough", "blockquote")
    assert all(entity["type"] in (*plain, *formatting.AUTOMATIC) for entity in entities)
    labels_of(screen.rows)
    return text


@cache
def labels_of(rows: tuple[Row, ...]) -> tuple[tuple[str, ...], ...]:
    """The labels of each row as it is shown; fails as `checked` does. Half of all screens have the
    buttons of another one.
    """
    keyboard = Screen("", rows).keyboard()
    assert len(json.dumps(keyboard).encode()) <= 10_000, "as it goes out, letters as escapes"
    methods._keyboard(parameters.Keyboard.model_validate(keyboard))
    shown = keyboard["inline_keyboard"]
    assert sum(map(len, shown)) <= 8 + 7
    assert all(len(row) <= 3 for row in shown)
    labels = tuple(tuple(button["text"] for button in row) for row in shown)
    for some in labels:
        assert len(some) == 1 or label_widths.fits(some), some
    return labels


def cut_labels(screen: Screen, foreign: Sequence[str]) -> dict[str, int]:
    """Labels that a phone cuts, and by how many pixels: with counts of up to three figures, and
    without those that contain what members wrote.
    """
    cut: dict[str, int] = {}
    for row in labels_of(screen.rows):
        for label in row:
            if not any(one in label for one in foreign):
                shown = re.sub(r"\d[\d\s,]{3,}", "999", label)
                over = label_widths.width(shown) - label_widths.available(len(row))
                cut |= {shown: round(over)} if over > 0 else {}
    return cut


LONGEST_ONCE_ESCAPED, *OTHERS = HOSTILE


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_screen_is_one_that_telegram_takes_and_a_phone_shows(code: str) -> None:
    t = texts(code)
    foreign = (LONGEST_ONCE_ESCAPED[:4], "WWW", "example.org", "xxx", f" · {t.plain('country-ZZ')}")
    cut: dict[str, int] = {}
    for screen in dict.fromkeys(screens(t, LONGEST_ONCE_ESCAPED)):
        checked(screen)
        cut |= cut_labels(screen, foreign)
    assert not cut


@pytest.mark.parametrize("text", OTHERS, ids=range(len(OTHERS)))
def test_whatever_members_write_telegram_takes_every_screen(text: str) -> None:
    for screen in dict.fromkeys(screens(texts("tg"), text)):
        checked(screen)


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_she_typed_is_shown_as_she_typed_it(code: str) -> None:
    t = texts(code)
    for text in HOSTILE:
        assert text in checked(profile.profile_screen(t, profiles(text)))
        assert text in checked(
            directory.card_screen(t, card_lines(t, card_of(profiles(text))), Home())
        )


@pytest.mark.parametrize("code", LANGUAGES)
def test_toasts_fit(code: str) -> None:
    t = texts(code)
    for key in notices():
        values = {name: "4096" for name in ("most", "length", "least") if key in LONG}
        values |= {"network": "N" * 64} if key.endswith("-link-stranger") else {}
        values |= {"link": "L" * 60} if key == "form-link-broken" else {}
        values |= {"where": "/practices"} if key == "form-edited-where" else {}
        plain = t.plain(key, **values)
        assert markup.units(plain) <= methods.ANSWER, key


LONG = (
    "form-too-long", "form-too-long-now", "form-too-many", "form-number-needed",
    "form-file-large", "form-too-formatted", "form-lines-needed",
)  # fmt: skip
"""Notices with values."""


def notices() -> list[str]:
    prefixes = (
        "fallback-", "form-", "directory-no-words", "registration-joined",
        "registration-sent", "registration-already", "profile-changed", "language-changed",
        "event-notice-", "event-organiser-notice-", "event-checkin-notice-no-day",
        "event-checkin-notice-not-yet",
        "evaluation-notice-", "roles-done",
        "roles-unchanged", "roles-not-allowed", "roles-not-a-member",
        "roles-fixed", "roles-last-admin", "introductions-notice-", "outbox-released",
        "contact-own", "contact-not",
        "contact-phone-by", "contact-name-", "contact-message-notice-", "private-note-notice-",
        "proposal-notice-", "practice-useful-", "practice-saved-",
        "practice-gone-short", "introductions-cannot-ask", "practice-file-gone",
        "practice-unfinished", "practice-own-notice-", "practice-own-answer-",
        "practice-own-news-o", "practice-own-name-",
        "review-notice-", "review-obstacle-", "review-gone", "review-no-next",
        "correction-notice-", "removal-notice-", "announcement-notice-", "settings-now-",
        "announcement-answer-",
        "suspension-notice-",
        "question-sending-", "question-gone", "question-withdrawn",
    )  # fmt: skip
    values = (
        "announcement-answer-count",
        "form-comment",
        "form-now",
        "form-progress",
        "form-ticked",
        "form-yes-words",
    )
    keys = texts("en").keys
    return ["practice-own", *(k for k in keys if k.startswith(prefixes) and k not in values)]


@pytest.mark.parametrize("code", LANGUAGES)
def test_profile_texts_and_menus_fit(code: str) -> None:
    t = texts(code)
    assert len(t.plain("bot-about")) <= methods.SHORT_DESCRIPTION
    assert len(t.plain("bot-description")) <= methods.DESCRIPTION


def told(screen: Screen) -> str:
    return f"{screen.text[:80]!r} {[[b.label for b in row] for row in screen.rows]}"


def test_the_colours_of_buttons() -> None:
    """At most one main action. What takes something away is red and stands below all the rest,
    unless it stands beside what it concerns.
    """
    leads_out = {texts("en").plain(key) for key in ("nav-home", "nav-back", "form-cancel")}
    seen: dict[str, int] = {"primary": 0, "danger": 0, "plain": 0}
    for screen in screens(texts("en"), "Amina"):
        rows = [[button.shown_style for button in row] for row in screen.rows]
        styles = [style for row in rows for style in row]
        seen |= {style: seen[style] + styles.count(style) for style in seen}
        assert styles.count("primary") <= 1, told(screen)
        for row in screen.rows:
            for button in row:
                press, style = button.press, button.shown_style
                if isinstance(press, Confirm | forms.Submit):
                    assert style in ("primary", "danger"), told(screen)
                if isinstance(press, Press) and press.takes_away and style != "danger":
                    assert button.style == "plain" and len(row) == 2, told(screen)
        first = next((at for at, row in enumerate(rows) if "danger" in row), len(rows))
        for row in screen.rows[first:]:
            is_red = {button.shown_style for button in row} == {"danger"}
            is_way_out = all(
                button.label in leads_out or isinstance(button.press, forms.Cancel)
                for button in row
            )
            assert is_red or is_way_out, told(screen)
    assert min(seen.values()) > 20


def test_a_list_says_which_page_of_how_many_it_is() -> None:
    def labels(page: Page[int]) -> list[str]:
        return [b.label for row in page_row(texts("en"), page, OwnQuestions) for b in row]

    assert labels(Page((1,), 1, has_more=True, pages=4)) == ["‹ 1", "2 of 4", "3 ›"]
    assert labels(Page((1,), 3, has_more=False, pages=4)) == ["‹ 3", "4 of 4"]
    assert labels(Page((1,), 1, has_more=True)) == ["‹ 1", "2", "3 ›"], "too many to count"
    assert labels(Page((1,), 0, has_more=False, pages=1)) == []
    assert total_line(texts("en"), Page.of(range(20), 1, 8)) == "20 in all"
    assert total_line(texts("en"), Page.of(range(8), 0, 8)) is None, "she sees them all"
    assert total_line(texts("en"), Page((1,), 1, has_more=True)) == "More than 500 in all"
