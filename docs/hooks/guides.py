"""Fills the guides with what the bot itself says and allows, while the site is built.

`{{ start-find }}` becomes the label of that message in the language of the page, with which its
file name ends (`member.ru.md`), and `{{ REQUESTS_A_DAY }}` a limit from the code.
"""

import re
from datetime import timedelta
from typing import Any

from handlers.kit.forms import fields
from handlers.kit.texts import texts
from storage import browsing, chat_messages, invitations, news, questions
from storage.board import endings
from storage.delegations import claims, keeping
from storage.events import checkin, feedback
from storage.introductions import follow_ups, limits, requests
from storage.kit import quiet_hours
from storage.practices import submissions
from storage.projects import calls, repeats
from storage.terms import letters

LIMITS = {
    "REQUESTS_A_DAY": limits.RATE_LIMIT.times,
    "REQUEST_DAYS": requests.VALID_FOR.days,
    "PROFILES_A_DAY": browsing.CARDS_A_DAY.times,
    "PROFILES_A_WEEK": browsing.CARDS_A_WEEK,
    "PROFILES_OF_LARGE": browsing.CARDS_OF_LARGE_NETWORK,
    "PROPOSALS_A_DAY": limits.PROPOSALS.times,
    "MESSAGE_DAYS": limits.MESSAGE_INTERVAL.days,
    "FOLLOW_UP_DAYS": follow_ups.ASK_AFTER.days,
    "NEWS_DAYS": news.SHOWN_FOR.days,
    "QUESTIONS_A_WEEK": questions.RATE_LIMITS["question"].times,
    "TEXTS_AN_HOUR": submissions.RATE_LIMIT.times,
    "BOARD_DAYS": endings.USUAL_DAYS,
    "BOARD_ASKS": endings.ASK_BEFORE.days,
    "INVITATION_DAYS": invitations.VALID.days,
    "CLAIM_DAYS": claims.VALID.days,
    "MANAGED_DAYS": keeping.RETENTION.days,
    "DELETABLE_HOURS": round(chat_messages.DELETABLE / timedelta(hours=1)),
    "LETTERS_A_DAY": letters.RATE_LIMIT.times,
    "CALL_DAYS": calls.REMIND_BEFORE.days,
    "REPEAT_FIRST": repeats.FIRST.days,
    "REPEAT_SECOND": repeats.SECOND.days,
    "QUIET_FROM": f"{quiet_hours.DEFAULT[0]}:00",
    "QUIET_UNTIL": f"{quiet_hours.DEFAULT[1]}:00",
    "CODE_DIGITS": checkin.DIGITS,
    "FEEDBACK_DAYS": feedback.OPEN_FOR.days,
    "FILE_MB": fields.MAX_FILE_SIZE // fields.MEGABYTE,
}
"""The numbers that a guide may name."""

_PLACE = re.compile(r"\{\{ ([\w-]+) \}\}")


def fill(text: str, language: str) -> str:
    """A guide in this language, with its labels and limits. Raises KeyError for an unknown one."""
    t = texts(language)

    def value(match: re.Match[str]) -> str:
        name = match[1]
        if name.isupper():
            return str(LIMITS[name])
        return f"**{t.plain(name, count=0).strip(' ‹›…')}**"

    return _PLACE.sub(value, text)


def language_of(name: str) -> str | None:
    """The language of a guide by its file name, "guides/member.ru.md"; None for other pages."""
    found = re.fullmatch(r"guides/\w+\.(\w\w)\.md", name)
    return found[1] if found else None


def on_page_markdown(markdown: str, page: Any, **_: object) -> str:
    """Called by MkDocs for each page."""
    language = language_of(page.file.src_uri)
    return markdown if language is None else fill(markdown, language)
