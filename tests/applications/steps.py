"""Steps of dialogues about applications."""

from handlers.kit.context import CONSENT
from handlers.kit.forms import Choose, Next, Submit
from handlers.language import SetLanguage
from tests.dialogue import Network, Someone


async def applied(network: Network, name: str = "Amina", language: str = "en") -> Someone:
    """A newcomer from Tajikistan who has sent her registration."""
    amina = network.newcomer(name, language)
    await amina.say("/start")
    await amina.press(SetLanguage(language))
    await amina.press(Choose("registration", "consent", CONSENT))
    await amina.say(name)
    await amina.press(Choose("registration", "country", "TJ"))
    await amina.press(Choose("registration", "sector", "customs"))
    for field in ("institution", "position", "offers", "seeks"):
        await amina.press(Next("registration", field))
    await amina.press(Submit("registration"))
    return amina
