"""`kurak demo`: the real bot against the simulator, with invented people and a page to be them."""

import asyncio
import secrets
import tempfile
from pathlib import Path

from pydantic import SecretStr

from bot import config
from bot.app import run_bot
from bot.config import Config
from bot.demo import people
from bot.simulator.page import Page
from bot.simulator.rates import Rates
from bot.simulator.server import Simulator
from bot.simulator.world import FakeTelegram

TOKEN = f"1000000001:{secrets.token_urlsafe(30)[:35]}"
"""A new one at each start, so that a page still open in the same browser does not know it."""

STEPS = (
    "You are **Aigerim**, a customs officer in Kazakhstan. Press START and register in your own "
    "language; four answers are enough.",
    "You are **Secretariat**, the admin, and **Saule**, the coordinator of Kazakhstan. A card has "
    "come to Saule: let her in, or decline with a reason.",
    "Aigerim again: write **кеден Өзбекстан**, or in any language, for example "
    "**customs Uzbekistan**. Open a card.",
    "Open **Nilufar**'s card and ask for an introduction. Nilufar opens her news and accepts, with "
    "her phone number by the button: each reads the other's contact under **/requests**.",
    "Ask somebody else, and move the clock by two weeks: nobody answered, the request runs out. At "
    "night by her own clock nobody gets anything.",
    "Nilufar is invited to a workshop in Bukhara: **Qatnashaman** gives her a seat, the agenda and "
    "a file for her calendar. Aigerim finds it under **/events**.",
    "Move the clock by a week: the reminder comes at ten in the morning, in her language. A day "
    "and an hour before there are two more.",
    "Secretariat: **/newevent** asks five questions; or open **Online: first steps in AI** under "
    "**/admin**, and publish it to three hundred. Change its hour, cancel it.",
    "On the day of the workshop the Secretariat opens **At the door**; Nilufar writes the six "
    "digits. When it is over she says how it was, and the Secretariat reads it without her name.",
    "Nilufar opens **/practices**: the most useful first. Secretariat writes **/practices rosters "
    "mothers**; press Useful, save it, ask its author. **/share** sends one of your own.",
    "Saule finds a text under **/review**: accept it, ask for a change, or correct it with her "
    "consent. Secretariat takes the **Book, PDF** from **Practices in numbers**.",
    "Saule writes **/announce**; two stars on either side make words bold, [words](https://…) a "
    "link. It goes to more than fifty in her country, so the Secretariat looks at it as each "
    "reader will, and says yes. Watch it go, pause it, correct it.",
    "Nilufar asks colleagues by **/ask**, without her name; the Secretariat reads it first. Under "
    "**/settings** she chooses what she gets. After a week her week comes in one message.",
    "Search for **Nilufar**, then **Нилуфар**: one name in two scripts.",
    "Change the language with **/language** in the middle of a question.",
    "Secretariat: **/admin** looks up a member and makes her a coordinator; take the role away "
    "again and press one of her older buttons.",
    "Send a picture where a name is asked, press a button twice, write 5,000 letters.",
)


async def run(port: int, told: asyncio.Event) -> int:
    """Run the demo on this port of 127.0.0.1 until `told` is set; returns the exit code."""
    clock = people.morning()
    world = FakeTelegram(clock.now, TOKEN, "KurakDemoBot", "Kurak DEMO")
    seats = people.seats(world)
    simulator = Simulator(world, Rates())
    page = Page(simulator, seats, STEPS, clock)
    try:
        await simulator.open(port)
    except OSError:
        print(f"Port {port} is taken. Another one: make demo PORT=8021")
        return 1
    with tempfile.TemporaryDirectory(prefix="kurak-demo-") as folder:
        settings = _settings(simulator.address, Path(folder))
        await people.populate(settings.storage.path, clock.now())
        try:
            async with run_bot(settings, clock) as kurak:
                page.next_due = lambda: kurak.next_due(clock.now())
                for seat in seats[1:]:
                    world.write(seat.person, "/start")
                print(f"Kurak is ready:  {simulator.address}/  (Ctrl-C ends it)", flush=True)
                await told.wait()
        finally:
            await simulator.close()
    print("Stopped. Nothing of the demo is kept.")
    return 0


def _settings(address: str, folder: Path) -> Config:
    return Config(
        telegram=config.Telegram(token=SecretStr(TOKEN), api_url=address),
        network=config.Network(name="Kurak DEMO", admins=(people.ADMIN,)),
        storage=config.Storage(path=folder / "demo.sqlite3"),
        log=config.Log(level="warning"),
    )
