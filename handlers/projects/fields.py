"""Types of answer that only projects ask for: a block, blocks with their places, an hour."""

import re
from dataclasses import dataclass
from datetime import time

from handlers.kit import addresses, cleaning, date_parsing, option_matching
from handlers.kit.characters import shortened
from handlers.kit.cleaning import InvalidAnswer
from handlers.kit.context import Context
from handlers.kit.forms import Answers, Choose, Question, TypedAnswer, several
from handlers.kit.screens import Button, Row, column
from handlers.kit.texts import Translator, lazy
from storage.kit.form_drafts import Value
from storage.projects.calls import MAX_BLOCKS, MAX_PLACES
from storage.projects.records import Call

LONGEST_BLOCK = 60

_BLOCK = re.compile(r"(.+?)\s*[:=–—-]\s*(\d+)|(.+?)\s+(\d+)")


def packed_blocks(call: Call, language: str) -> tuple[str, ...]:
    """The blocks of a call as an answer: the id of each, and its name for a reader."""
    return tuple(f"{block.id}\t{block.name(language, call.language)}" for block in call.blocks)


def blocks_in(value: Value) -> dict[str, str]:
    """The names of blocks by id, from an answer of `packed_blocks`."""
    parts = (packed.partition("\t") for packed in several(value))
    return {id: name for id, _, name in parts}


@dataclass(frozen=True, slots=True)
class BlockChoice:
    """One of the blocks in the answer "blocks"."""

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """The block that is named."""
        typed = option_matching.fold(cleaning.clean(text)[:200])
        for id, name in blocks_in(question.answers.get("blocks")).items():
            if option_matching.fold(name) == typed:
                return id
        raise InvalidAnswer(lazy("form-choose-one"))

    def rows(self, ctx: Context, question: Question) -> tuple[Row, ...]:
        """A button for each block."""
        form, field = question.form.name, question.field.name
        return column(
            Button(name, Choose(form, field, id))
            for id, name in blocks_in(question.answers.get("blocks")).items()
        )

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """The name of the block."""
        return blocks_in(answers.get("blocks")).get(str(value), "–")

    def accepts(self, ctx: Context, value: str) -> bool:
        """Whether a button may give this answer; whether the call has this block is checked when
        the project is sent.
        """
        return value.isascii() and value.isdigit() and len(value) <= 15


@dataclass(frozen=True, slots=True)
class Blocks(TypedAnswer):
    """Blocks with their places, one per line: "Family and society: 4"."""

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """The blocks, each as its places and its name."""
        lines = [line for one in text.splitlines() if (line := cleaning.clean(one))]
        if not 1 <= len(lines) <= MAX_BLOCKS:
            raise InvalidAnswer(lazy("form-lines-needed", least=1, most=MAX_BLOCKS))
        found: dict[str, int] = {}
        for line in lines:
            match = _BLOCK.fullmatch(line)
            number = addresses.number((match[2] or match[4]) if match else "")
            if match is None or number is None or not 1 <= number <= MAX_PLACES:
                raise InvalidAnswer(
                    lazy("call-blocks-line", line=shortened(line, 60), most=str(MAX_PLACES))
                )
            found[cleaning.line(match[1] or match[3], LONGEST_BLOCK)] = number
        if len(found) < len(lines):
            raise InvalidAnswer(lazy("form-lines-differ"))
        return tuple(f"{number}\t{name}" for name, number in found.items())

    def shown(self, t: Translator, value: Value, answers: Answers) -> str:
        """As she could type it again."""
        return "\n" + "\n".join(f"{name}: {number}" for name, number in blocks_of(value))


def blocks_of(value: Value) -> tuple[tuple[str, int], ...]:
    """Names and places, from an answer of `Blocks`."""
    parts = (packed.partition("\t") for packed in several(value))
    return tuple((name, int(number)) for number, _, name in parts)


@dataclass(frozen=True, slots=True)
class Hour(TypedAnswer):
    """An hour, stored as HH:MM."""

    def read(self, ctx: Context, text: str, question: Question) -> Value:
        """The hour, in 24-hour or 12-hour time."""
        match = re.fullmatch(
            r"(\d{1,2})(?:[:.](\d{2}))?(?:\s*([^\d\s]+(?:\s*[^\d\s]+)?))?", cleaning.clean(text)
        )
        if match is None:
            raise InvalidAnswer(lazy("moment-no-such-hour"))
        part = date_parsing.part_of(match[3]) if match[3] else None
        try:
            found: time = date_parsing.hour_of(int(match[1]), int(match[2] or 0), part)
        except ValueError:
            raise InvalidAnswer(lazy("moment-no-such-hour")) from None
        return f"{found:%H:%M}"
