"""Steps of dialogues about questions: asking, answering, approving."""

from handlers.kit import forms
from handlers.questions import AskColleagues, ReplyToQuestion
from tests.dialogue import Someone
from tests.reviews.steps import approves

TEXT = "How do you share nights on duty fairly?"
ANSWER = "We draw lots once a month."


async def asks(someone: Someone, text: str = TEXT, *, named: str = "no") -> int:
    """She asks a question about leadership; returns its id."""
    await someone.say("/ask")
    await someone.press(AskColleagues())
    await someone.say(text)
    await someone.press(forms.Choose("question", "topic", "leadership"))
    await someone.press(forms.Choose("question", "named", named))
    await someone.press(forms.Submit("question"))
    assert someone.toasted("question-sending-sent"), someone.screen
    return await someone.network.db.read(lambda tx: tx.value("SELECT max(id) FROM questions"))


async def replies(someone: Someone, id: int, text: str = ANSWER, *, named: str = "no") -> int:
    """She answers a question; returns the reply's id."""
    await someone.press(ReplyToQuestion(id))
    await someone.say(text)
    await someone.press(forms.Choose("reply", "named", named))
    await someone.press(forms.Submit("reply"))
    assert someone.toasted("question-sending-sent"), someone.screen
    assert ReplyToQuestion(id).pack() not in str(someone.messages), "answered, it has no buttons"
    return await someone.network.db.read(lambda tx: tx.value("SELECT max(id) FROM replies"))


async def accepts(reviewer: Someone, is_reply: bool, id: int) -> None:
    """A reviewer reads it and lets it go on."""
    await approves(reviewer, "reply" if is_reply else "question", id)
