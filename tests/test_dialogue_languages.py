"""Each dialogue on which the safety of a member rests is led in three languages of two scripts."""

import pytest

import handlers
from handlers.kit.forms import Form
from tests.dialogue_languages import (
    DIALOGUES,
    IN_ENGLISH,
    is_enough,
    languages_of,
    part_of,
    parts_of,
)


def test_every_part_has_its_dialogue() -> None:
    """A new module with a command or a press needs a dialogue in several languages; forms, links
    and recognised texts belong to such modules.
    """
    router = handlers.router()
    registered = {part_of(route.handler) for route in router.routes.values()}
    assert registered - IN_ENGLISH == {part for test in DIALOGUES for part in parts_of(test)}
    others = [form.done for form in Form.registered.values()]
    others += [link.handler for link in router.links.values()]
    assert {part_of(one) for one in (*others, *router.texts)} <= registered


def test_there_are_no_more_in_english() -> None:
    assert len(IN_ENGLISH) <= 21


@pytest.mark.parametrize("test", DIALOGUES)
def test_in_three_languages_of_two_scripts(test: str) -> None:
    assert is_enough(languages_of(test))
