"""Every screen of questions, for `tests/every_screen.py`."""

from collections.abc import Iterator

from handlers import questions
from handlers.kit.confirm import Confirmation
from handlers.kit.navigation import Home
from handlers.kit.screens import Screen
from handlers.kit.texts import Translator
from storage.kit.taxonomy import TOPICS
from storage.questions import OwnQuestion, Post
from storage.reviews import ReviewStatus
from tests.pages import NO_PAGE, middle_page
from tests.reviews.screens import review_screens
from tests.screens import BIG, NOW, asked, clipped


def question_screens(t: Translator, text: str) -> Iterator[Screen]:
    long = clipped(text * 600, questions.LONGEST)
    for kind in ("question", "reply"):
        for name, state in (
            (text, "pending"), (None, "approved"), (text, "rejected"), (text, "changes_requested"),
        ):  # fmt: skip
            said = Post(
                kind, BIG, BIG, 1, name, name is not None, "ZZ", "education_science", "tk",
                TOPICS[3], long, long if kind == "reply" else None, state,
                clipped(text * 500, 500), NOW,
            )  # fmt: skip
            yield from review_screens(t, text, kind, questions.review_body(t, said))
            if kind == "reply":
                yield questions.answer_screen(t, said)
                answers = middle_page([said] * questions.ANSWERS)
                yield questions.own_screen(t, OwnQuestion(said, 99_999, 99_999), answers)
            else:
                yield questions.question_screen(t, said)
                own = [OwnQuestion(said, 99_999, 99_999)] * questions.PAGE
                yield questions.own_list_screen(t, middle_page(own))
            if state != "pending":
                yield questions.decided_screen(
                    t, said, ReviewStatus(state), clipped(text * 1000, 1_000)
                )
    yield questions.own_list_screen(t, NO_PAGE)
    question = t("question-sure")
    yield from asked(t, Confirmation(question, t.plain("question-sure-yes"), Home()))
