"""`python -m tests.understanding` prints these figures, and what fails."""

from collections import Counter

from tests.understanding.figures import everything


def test_everything_is_understood_as_itself_in_every_language_and_form() -> None:
    counted: Counter[bool] = Counter()
    failures: list[tuple[str, str, str, str]] = []
    for one in everything():
        counted[one.inflected] += 1
        if one.fails:
            failures.append((one.of, one.language, one.text, one.key))
    assert counted[False] > 1_000 and counted[True] > 5_000
    assert not failures
