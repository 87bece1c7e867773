"""Steps of dialogues about registration."""

from handlers.kit.context import CONSENT
from handlers.kit.forms import Choose, Next
from handlers.language import SetLanguage
from tests.dialogue import Network, Someone

FORM = "registration"


async def begun(network: Network, language: str = "en", phone: str | None = None) -> Someone:
    """A newcomer at the question for her name."""
    amina = network.newcomer("Amina", phone or language)
    amina.language = language
    await amina.say("/start")
    await amina.press(SetLanguage(language))
    await amina.press(Choose(FORM, "consent", CONSENT))
    assert amina.reads("registration-ask-name")
    return amina


async def answered(amina: Someone) -> None:
    """She gives the four required answers and skips the rest."""
    await amina.say("Amina K.")
    await amina.press(Choose(FORM, "country", "TJ"))
    await amina.press(Choose(FORM, "sector", "customs"))
    for field in ("institution", "position", "offers", "seeks"):
        await amina.press(Next(FORM, field))
