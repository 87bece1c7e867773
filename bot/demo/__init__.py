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
    "You are **Secretariat**, the admin, and **Saule**, the coordinator of Kazakhstan. Saule has "
    "received a card: approve the newcomer, or decline with a reason.",
    "Aigerim again: write **кеден Өзбекстан**, or in any language, for example "
    "**customs Uzbekistan**. Open a card.",
    "Open **Nilufar**'s card and ask for an introduction. Nilufar opens her news and accepts, "
    "sharing her phone number with the button: each finds the other's contact under **/requests**.",
    "Ask somebody else, and move the clock by two weeks: the request expires unanswered. During "
    "the night in her own time zone, nobody gets a message.",
    "Nilufar is invited to a workshop in Bukhara: **Qatnashaman** gives her a seat, the agenda and "
    "a file for her calendar. Aigerim finds it under **/events**.",
    "Move the clock by a week: the reminder arrives at ten in the morning, in her language. Two "
    "more follow, a day and an hour before the start.",
    "Secretariat: **/newevent** asks five questions; or open **Online: first steps in AI** under "
    "**/admin**, and publish it to three hundred members. Change its time, cancel it.",
    "On the day of the workshop the Secretariat opens **At the door**; Nilufar writes the six "
    "digits. Afterwards she evaluates it, and the Secretariat reads that without her name.",
    "Nilufar opens **/practices**: the most useful first. Secretariat writes **/practices rosters "
    "mothers**; press Useful, save it, ask its author. **/share** sends one of your own.",
    "Saule finds a text under **/review**: accept it, ask for a change, or correct it with the "
    "author's consent. Secretariat takes the **Book, PDF** from **Practices in numbers**.",
    "Saule writes **/announce**; two stars on either side make words bold, [words](https://…) a "
    "link. It goes to more than fifty in her country, so the Secretariat previews it as each "
    "reader will see it, and approves it. Watch its progress, pause it, correct it.",
    "Nilufar asks colleagues with **/ask**, without her name; the Secretariat reads it first. "
    "Under **/settings** she chooses what she receives. After a week, one message sums up the "
    "week for her.",
    "Search for **Nilufar**, then **Нилуфар**: one name in two scripts.",
    "Change the language with **/language** in the middle of a question.",
    "Secretariat: **/admin** looks up a member and makes her a coordinator; take the role away "
    "again and press one of her older buttons.",
    "Send a picture where a name is asked for, press a button twice, write 5,000 characters.",
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
        print(f"Port {port} is taken. Use another one: make demo PORT=8021")
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
