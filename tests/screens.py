"""Shared by tests of screens and files: hostile texts, the largest numbers, questions."""

import functools
from collections.abc import Iterator
from datetime import UTC, datetime

from handlers.kit import telegram_html
from handlers.kit.confirm import Confirmation, confirmed
from handlers.kit.navigation import Home
from handlers.kit.screens import Screen
from handlers.kit.texts import Translator
from storage.members import Profile
from storage.profile_fields import Card, Closeness, ProfileField, ShownTo, reduced


class Sample(str):
    """A name that becomes a title or a text where more of it is asked for, so that one walk over
    the screens serves hostile texts, to test, and natural ones, to read (tests/gallery).
    """

    title: str
    long: str

    @classmethod
    def of(cls, name: str, title: str, long: str) -> "Sample":
        sample = cls(name)
        sample.title, sample.long = title, long
        return sample

    def __mul__(self, _times: object) -> "Sample":
        return self

    def within(self, most: int) -> str:
        """The longest of the three that a field of this size is for."""
        return str(self) if most < 120 else self.title if most < 250 else self.long


def text_of(text: str, most: int) -> str:
    """As much of it as a text may have, as the bot keeps it."""
    return clipped(text, most) if isinstance(text, Sample) else _longest_text(text, most)


@functools.cache
def _longest_text(text: str, most: int) -> str:
    letters_only = text if any(sign.isalpha() for sign in text) else "a" + text
    return telegram_html.formatted(clipped(letters_only * most, most), (), most)


NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
BIG = 9_999_999_999


def clipped(text: str, most: int) -> str:
    """As much of it as a form takes, which counts like Telegram, in UTF-16."""
    if isinstance(text, Sample):
        return text.within(most)
    return text[:most].encode("utf-16-le")[: 2 * most].decode("utf-16-le", "ignore")


HOSTILE = (
    "<b>A</b> & \"q\" 'q' </a>&lt;" + "W" * 50,
    "&amp;&#60;script&#62; { $name } { nope } -term /start @bot https://x.y/?a=b&c=d",
    "‘’ʻʼ'` Ўқғҳ Өөүұ Ýýňž " + "Ж" * 58,
    "😀" * 80,
)


def asked(t: Translator, question: Confirmation) -> Iterator[Screen]:
    """The screens of a question before an irrevocable press."""
    for step in question.steps:
        yield step.screen(t, confirmed(BIG, Home()))


def card_of(profile: Profile) -> Card:
    """The card of a profile of which every field is shown."""
    return reduced(BIG, profile, dict.fromkeys(ProfileField, ShownTo.EVERYONE), Closeness.ALL)
