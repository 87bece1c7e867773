"""All screens in each language as the gallery shows them: what they say, and that its pages are
whole, in her language, without an address outside.
"""

import re
from functools import cache

import pytest

from handlers.kit.texts import LANGUAGES, texts
from tests.gallery import code, pages
from tests.gallery.samples import MarkingTranslator, sample
from tests.gallery.unasked import first_lines
from tests.gallery.walk import Shown, chosen, unshown, walk


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """Of the module, so that tests of one language follow each other and walk its screens once."""
    return str(request.param)


@pytest.fixture(scope="module")
def english() -> list[Shown]:
    return walk("en")


def test_each_message_that_no_screen_has_has_a_reason(english: list[Shown]) -> None:
    others = unshown(chosen(english, english))
    assert not [key for key in others if code.reason(key) is None]
    assert set(code.UNSHOWN) <= set(others), "a screen has it now"
    assert len(code.UNSHOWN) < 10


def test_each_screen_tells_who_sees_it(english: list[Shown]) -> None:
    nobody = {
        one.maker or one.keys
        for one, _ in chosen(english, english)
        if not pages.people_of(one.maker, one.keys)
    }
    assert not nobody


def test_no_screen_shows_markup_to_a_reader(english: list[Shown]) -> None:
    assert not {one.maker for one in english if re.search(r"&lt;/?[bi]&gt;", one.screen.text)}


COUNTING = {
    "announcement-answered", "announcement-unknown-list", "audience-named-list",
    "directory-more-than", "event-attendees-others", "event-organiser-delegation-list",
    "event-organiser-people-in", "event-organiser-people-out", "event-organiser-people-wait",
    "news-total", "question-is-approved", "review-title", "suspension-list",
}  # fmt: skip
"""Messages that say how many entries a list has."""

CHOICES = {
    ("handlers.board.cards", "pick_screen"),
    ("handlers.directory.screens", "sectors_screen"),
    ("handlers.directory.screens", "topics_screen"),
    ("handlers.events.cards", "filter_screen"),
    ("handlers.events.drafting", "days_screen"),
    ("handlers.kit.audience_picker.groups", "keys_screen"),
    ("handlers.kit.forms.rendering", "screen"),
    ("handlers.mentoring.pairs", "agreement_screen"),
    ("handlers.practices.library", "pick_screen"),
    ("handlers.projects.showcase", "pick_screen"),
    ("handlers.projects.writing", "fields_screen"),
    ("handlers.reviews.pending", "kinds_screen"),
    ("handlers.scheduling.cards", "days_screen"),
    ("handlers.scheduling.cards", "hours_screen"),
}
"""Choices from names that are the same for everybody, and versions, whose number stands in the
title: they say their pages only.
"""


def test_each_list_tells_how_many_entries_it_has(english: list[Shown]) -> None:
    lists = [one for one in english if _has_pages(one)]
    untold = {
        (one.maker.module, one.maker.name) if one.maker else one.keys
        for one in lists
        if not COUNTING.union(("nav-total", "nav-total-more")) & set(one.keys)
    }
    assert untold <= CHOICES
    makers = {(one.maker.module, one.maker.name) for one in lists if one.maker}
    assert makers >= CHOICES and len(makers - CHOICES) > 20
    assert {key for one in lists for key in one.keys} >= COUNTING


def _has_pages(one: Shown) -> bool:
    labels = [button.label for row in one.screen.rows for button in row]
    return any(re.fullmatch(r"‹ \d+|\d+ ›", label) for label in labels)


def test_what_a_message_is_made_of_is_found_in_its_file() -> None:
    lines = cache(lambda file: (pages.ROOT / file).read_text("utf-8").splitlines())
    for language in LANGUAGES:
        for key in texts(language).keys:
            file, _, line = pages.line_of(language, key).rpartition(":")
            assert lines(file)[int(line) - 1].startswith(f"{key} =")


def test_a_page_has_every_message_beside_the_english_one(english: list[Shown]) -> None:
    page = pages.page("kk", walk("kk"), english)
    assert set(re.findall(r'<li data-key="([^"]+)"', page)) == texts("kk").keys
    assert page.count('lang="kk"') == page.count('lang="en"') > 1000
    assert texts("kk").plain("nav-home") in page and texts("en").plain("nav-home") in page
    assert not re.search(r"(src|href)=[\"']?(?!index\.html|data:|#)\w", page)
    assert "زهرا" in page and page.count("<section") == page.count("</section>")
    for tag in ("b", "i", "span", "a", "div", "blockquote"):
        assert len(re.findall(rf"<{tag}[ >]", page)) == page.count(f"</{tag}>"), tag
    assert not re.search("[\ue000-\uf8ff]", page), "no mark is left"


def test_no_two_messages_of_a_screen_say_the_same(language: str) -> None:
    t, given = MarkingTranslator(language), sample(language)
    # Most buttons are on many screens.
    cut = cache(lambda marked: (t.keys_in(marked), t.without(marked)))
    twice: dict[str, tuple[str, ...]] = {}
    alike = {(one.labels, one.marked): one for one in walk(language)}
    for one in alike.values():
        said: dict[str, tuple[str, ...]] = {}
        for marked in (*one.labels, *one.marked.split("\n\n")):
            keys, text = cut(marked)
            if keys and not any(part in text for part in (given, given.title, given.long[:20])):
                before = said.setdefault(text, keys)
                if before[0] != keys[0]:
                    twice[text] = (before[0], keys[0])
    assert not twice


OWN_TEXT = "announcement"
"""What coordinators and admins write to many begins as they write it."""


def test_the_first_line_of_a_message_sent_unasked_tells_nothing_of_anybody(language: str) -> None:
    """Not a name, a title or a quotation: somebody else may see it on a locked phone."""
    t, given = MarkingTranslator(language), sample(language)
    lines = first_lines(t, walk(language))
    del lines[OWN_TEXT]
    assert len(lines) > 20
    said = [*(line for some in lines.values() for line in some), t("notice-private", network="K")]
    for line in said:
        shown = t.without(line)
        assert t.keys_in(line), shown
        assert not any(part in shown for part in (str(given), given.title, given.long[:20])), shown
        assert not set(shown) & set("“”«»„"), shown
