"""Dialogues as forms: declared fields, one question a message, kept as a draft row.

Back, skip, cancel, a change of language and coming back after days are done here once. An answer
is applied under its update's id, so a repeated update changes nothing.
"""

from handlers.kit.forms.answering import HANDLERS, cancel_open, take
from handlers.kit.forms.asking import aside_screen, ask, ask_again, begin, screen
from handlers.kit.forms.fields import (
    Agreement,
    Answers,
    Attached,
    Field,
    Form,
    Giving,
    Kind,
    Line,
    Number,
    OneOf,
    Paragraphs,
    Place,
    SomeOf,
    Typed,
    several,
)
from handlers.kit.forms.presses import (
    Back,
    Cancel,
    Change,
    Choose,
    Discard,
    Mark,
    Onward,
    Resume,
    Send,
    SharePhone,
    SkipRest,
    Turn,
)

__all__ = [
    "HANDLERS",
    "Agreement",
    "Answers",
    "Attached",
    "Back",
    "Cancel",
    "Change",
    "Choose",
    "Discard",
    "Field",
    "Form",
    "Giving",
    "Kind",
    "Line",
    "Mark",
    "Number",
    "OneOf",
    "Onward",
    "Paragraphs",
    "Place",
    "Resume",
    "Send",
    "SharePhone",
    "SkipRest",
    "SomeOf",
    "Turn",
    "Typed",
    "aside_screen",
    "ask",
    "ask_again",
    "begin",
    "cancel_open",
    "screen",
    "several",
    "take",
]
