"""What has changed between two texts, word by word."""

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from handlers.kit.parts import Block, Run
from handlers.kit.texts import Texts

_WORD = re.compile(r"\S+\s*|\s+")


def changes(before: str, after: str) -> Iterator[Run]:
    """The new text, with what is new in bold and what is gone struck through."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    bare = [[word.strip() for word in words] for words in (old, new)]
    matcher = SequenceMatcher(None, bare[0], bare[1], autojunk=False)
    for act, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if act == "equal":
            yield Run(_spaced(new[new_from:new_to]))
            continue
        if gone := _spaced(old[old_from:old_to]):
            yield Run(gone, "s")
        if come := _spaced(new[new_from:new_to]):
            yield Run(come, "b")


def _spaced(words: Sequence[str]) -> str:
    """Words with a space behind the last: another run may follow."""
    text = "".join(words)
    return text if not text or text[-1].isspace() else f"{text} "


def fields(
    t: Texts, names: Sequence[str], before: Mapping[str, str] | None, after: Mapping[str, str]
) -> Iterator[Block]:
    """The parts of a text under their headings, with the changes against an earlier one."""
    for name in names:
        old, new = (before or {}).get(name, ""), after.get(name, "")
        if not (old or new):
            continue
        heading = (Run(t.plain(f"practice-part-{name}"), "b"), Run("\n"))
        if before is None or old == new:
            yield (*heading, Run(new))
        else:
            yield (*heading, *changes(old, new))
