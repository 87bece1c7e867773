"""Each dialogue on which the safety of a member rests is led in three languages of two scripts."""

import importlib

import pytest

DIALOGUES = {
    "invitations": "tests.invitations.test_invitations",
    "vetting, and questions to an applicant": "tests.applications.test_applications",
    "a move": "tests.moves.test_moves",
    "messages to coordinators": "tests.coordinators.test_coordinators",
    "who sees which field": "tests.profile_fields.test_profile_fields",
    "hiding herself": "tests.settings.test_visibility",
    "blocking": "tests.introductions.test_blocks",
    "reporting": "tests.reports.test_sending",
    "deciding about a report": "tests.reports.test_decisions",
    "what can be reported": "tests.reports.test_kinds",
    "suspension": "tests.test_suspensions",
    "who comes to an event": "tests.events.test_attendees",
    "tidying a chat": "tests.settings.test_tidying",
    "services and Telegram's own settings": "tests.settings.test_safety",
    "privacy": "tests.privacy.test_overview",
    "her data as a file": "tests.privacy.test_files",
    "deletion": "tests.privacy.test_deletion",
    "yearly and last questions": "tests.privacy.test_checks",
    "consent": "tests.test_consent",
    "roles": "tests.test_roles",
    "whoever is not met": "tests.oracle.test_shared",
    "a mentoring that ends": "tests.mentoring.test_checkins",
}
"""Where they are tested; a dialogue that runs in several languages says so with a parameter whose
name begins with "language".
"""

LATIN = {"en", "tk", "uz"}


def languages_of(module: str) -> list[set[str]]:
    """The languages in which each test of a module runs."""
    found: list[set[str]] = []
    for test in vars(importlib.import_module(module)).values():
        for mark in getattr(test, "pytestmark", ()):
            if mark.name == "parametrize" and str(mark.args[0]).startswith("language"):
                found.append({code for value in mark.args[1] for code in _codes(value)})
    return found


def _codes(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value


@pytest.mark.parametrize("dialogue", DIALOGUES)
def test_in_three_languages_of_two_scripts(dialogue: str) -> None:
    assert any(
        len(codes) >= 3 and codes & LATIN and codes - LATIN
        for codes in languages_of(DIALOGUES[dialogue])
    )
