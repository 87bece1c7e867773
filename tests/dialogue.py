"""A network for tests: the real application over real HTTP, against the simulator.

amina = network.newcomer("Amina")
await amina.say("/start")
await amina.press(Speak("en"))
assert amina.reads("registration-ask-consent")
"""

import contextlib
import functools
import itertools
import socket
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Literal, cast

from pydantic import SecretStr

from bot import config
from bot.app import Kurak, run_bot
from bot.clock import Clock
from bot.config import Config
from bot.demo.people import morning
from bot.rate_limiter import RateLimits
from bot.simulator import markup
from bot.simulator.server import Simulator
from bot.simulator.world import FakeTelegram, Person
from handlers import commands
from handlers.kit.buttons import Press, unpack
from handlers.kit.confirm import Confirm
from handlers.kit.notifications import OpenNotice
from handlers.kit.texts import LANGUAGES, Translator, texts
from storage import applications, digests, members, onboarding, roles
from storage.database import Database
from storage.members import Member, Profile
from storage.roles import Role
from tests import engine

TOKEN = "2000000002:TEST-TEST-TEST-TEST-TEST-TEST-TEST-"
ADMIN = 900
PUBLIC = "https://bot.example.org"
"""The address to which Telegram delivers updates in webhook mode."""
SECRET = "a-secret-of-16-signs"

UNHURRIED = RateLimits(rate=10_000, burst=10_000, in_chat=1_000)
"""Rate limits too high to matter, for tests of other things."""


def plain(key: str, language: str, /, **values: Any) -> str:
    """A message of the bot as its reader sees it, without markup."""
    return markup.parse(texts(language)(key, **values))[0]


class Someone:
    """A person with a Telegram account: what she writes and presses, and what she sees."""

    def __init__(self, network: "Network", person: Person, language: str) -> None:
        self.network = network
        self.person = person
        self.language = language

    # What she does

    async def say(self, text: str, entities: list[dict[str, Any]] | None = None) -> None:
        """She writes a text, and the bot handles it."""
        self.network.world.write(self.person, text, entities)
        await self.network.settled()

    async def send(self, kind: str, **extra: Any) -> None:
        """She sends a photo, a sticker, a voice message or a document."""
        self.network.world.send(self.person, kind, **extra)
        await self.network.settled()

    async def send_album(self, kind: str, captions: Sequence[str], **extra: Any) -> None:
        """She sends an album, one picture or file for each caption ("" for none)."""
        self.network.world.album(self.person, kind, captions, **extra)
        await self.network.settled()

    async def forward(self, message: dict[str, Any], *, hidden: bool = False) -> None:
        """She forwards a message to the bot."""
        self.network.world.forward(self.person, message, hidden=hidden)
        await self.network.settled()

    async def send_poll(self, question: str, *options: str) -> None:
        """She sends a poll."""
        self.network.world.send_poll(self.person, question, options)
        await self.network.settled()

    async def send_contact(self, phone: str, name: str, user_id: int | None = None) -> None:
        """She sends somebody else's contact."""
        self.network.world.send_contact(self.person, phone, name, user_id)
        await self.network.settled()

    async def edit(self, message: dict[str, Any], **content: Any) -> None:
        """She edits a message of hers."""
        self.network.world.edit(self.person, message["message_id"], **content)
        await self.network.settled()

    async def share_contact(self) -> None:
        """She presses the button that shares her own phone number."""
        self.network.world.share_contact(self.person)
        await self.network.settled()

    async def press(self, button: Press | str) -> None:
        """She presses a button, given by its action or its label; of several, the one in the newest
        message.
        """
        self.network.world.press(self.person, *self.find(button))
        await self.network.settled()

    async def forge(self, button: Press | str) -> None:
        """Send a press that her client should not be able to make."""
        data = button.pack() if isinstance(button, Press) else button
        # A message with a file has no buttons, so it cannot be the one that is pressed.
        message = next(m for m in reversed(self.messages) if "text" in m)
        self.network.world.forge(self.person, message, data)
        await self.network.settled()

    async def confirm(self) -> None:
        """She confirms the newest question that an irrevocable press has asked her."""
        questions = (
            press
            for message in reversed(self.messages)
            for row in message.get("reply_markup", {}).get("inline_keyboard", [])
            for press in (unpack(found.get("callback_data", "")) for found in row)
            if isinstance(press, Confirm)
        )
        yes = next(questions, None)
        assert yes is not None, self.screen
        await self.press(yes)

    async def insist(self, button: Press) -> None:
        """Send a press that her client should not be able to make, and confirm whatever it asks."""
        await self.forge(button)
        while (yes := self.yes_to(button)) is not None:
            await self.press(yes)

    async def open_notice(self) -> None:
        """She opens the newest notification, which tells nothing by itself."""
        for message in reversed(self.messages):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                opens = unpack(row[0].get("callback_data", ""))
                if isinstance(opens, OpenNotice):
                    assert message["text"] == plain(
                        "notice-private", self.language, network="Kurak"
                    )
                    await self.press(opens)
                    return
        raise AssertionError(f"{self.person.first_name} has no news: {self.screen}")

    def yes_to(self, button: Press) -> Confirm | None:
        """The button that confirms the question about this press, in any message; None if there is
        none.
        """
        for message in self.messages:
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for found in row:
                    press = unpack(found.get("callback_data", ""))
                    if isinstance(press, Confirm) and press.press == button:
                        return press
        return None

    def find(self, button: Press | str) -> tuple[int, str]:
        """Message id and callback data of a button that she sees."""
        for message in reversed(self.messages):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for found in row:
                    data = found.get("callback_data", "")
                    if self._is(button, data) or button == found["text"]:
                        return message["message_id"], data
        raise AssertionError(f"{self.person.first_name} sees no button {button}: {self.labels}")

    def sees(self, button: Press) -> bool:
        """Whether the newest message has this button, in any version."""
        rows = self.last.get("reply_markup", {}).get("inline_keyboard", [])
        return any(
            self._is(button, found.get("callback_data", "")) for row in rows for found in row
        )

    @staticmethod
    def _is(button: Press | str, data: str) -> bool:
        """Whether the data is that of this button; a button without a version matches every
        version.
        """
        found = unpack(data)
        if getattr(button, "version", None) == "" and type(found) is type(button):
            return replace(cast(Any, found), version="") == button
        return data == (button.pack() if isinstance(button, Press) else button)

    # What she sees

    @property
    def messages(self) -> list[dict[str, Any]]:
        """The bot's messages in her chat."""
        return [m for m in self.person.messages.values() if m["from"]["is_bot"]]

    @property
    def sent(self) -> dict[str, Any]:
        """Her own newest message."""
        return [m for m in self.person.messages.values() if not m["from"]["is_bot"]][-1]

    @property
    def last(self) -> dict[str, Any]:
        """The bot's newest message."""
        return self.messages[-1]

    @property
    def screen(self) -> str:
        """The text of the newest message, or the caption of its picture or file."""
        return self.last.get("text") or self.last.get("caption", "")

    @property
    def labels(self) -> list[str]:
        """The labels of the buttons in the newest message."""
        rows = self.last.get("reply_markup", {}).get("inline_keyboard", [])
        return [button["text"] for row in rows for button in row]

    @property
    def presses(self) -> list[Press | None]:
        """The presses of the buttons in the newest message."""
        rows = self.last.get("reply_markup", {}).get("inline_keyboard", [])
        return [unpack(button.get("callback_data", "")) for row in rows for button in row]

    @property
    def inbox(self) -> str:
        """All texts from the bot that are still in her chat."""
        return "\n".join(message.get("text", "") for message in self.messages)

    @property
    def toast(self) -> str:
        """The answer to her last press."""
        return self.person.answers[-1].text

    def reads(self, key: str, /, **values: Any) -> bool:
        """Whether the newest message contains this text in her language."""
        return plain(key, self.language, **values) in self.screen

    def toasted(self, key: str, **values: Any) -> bool:
        """Whether her last press was answered with this text in her language."""
        return texts(self.language).plain(key, **values) == self.toast

    async def has_commands(self, *wanted: str, but: str = "") -> None:
        """Wait until her menu has these commands, and lacks the one named by `but`."""

        def there() -> bool:
            names = [command["command"] for command in self.network.world.menu(self.person)]
            return set(wanted) <= set(names) and but not in names

        await self.network.world.until(there)

    async def member(self) -> Member:
        """The member as the database has her."""
        found = await members.by_telegram_id(self.network.db, self.person.id)
        assert found is not None
        return found

    async def profile(self) -> Profile | None:
        """Her profile; None if she has none."""
        return await members.profile(self.network.db, (await self.member()).id)


@dataclass
class Network:
    """A running bot and its members."""

    world: FakeTelegram
    simulator: Simulator
    clock: Clock
    settings: Config
    kurak: Kurak
    db: Database

    _ids = itertools.count(5_000_001_001)

    def newcomer(self, name: str = "Amina", phone: str | None = "en") -> Someone:
        """A person who has never written to the bot."""
        person = Person(next(self._ids), name, username=f"secret_{name}", language_code=phone)
        return Someone(self, self.world.add(person), phone or "en")

    async def member(
        self,
        name: str = "Amina",
        country: str = "TJ",
        sector: str = "customs",
        language: str = "en",
        **told: Any,
    ) -> Someone:
        """A member whose registration is approved."""
        someone = self.newcomer(name, language)
        someone.person.started = True
        await self.join(someone.person.id, Profile(name, country, sector, **told), language)
        return someone

    async def join(self, telegram_id: int, profile: Profile, language: str) -> Member:
        """Make an account a member."""
        now = self.clock.now()
        member = await members.get_or_create(self.db, telegram_id, now)
        await members.set_language(self.db, member.id, language, now)
        await applications.submit(self.db, member.id, profile, "1", False, now)
        # Tests of other things get no digests and no notes of the first week.
        await digests.choose_weekday(self.db, member.id, None, now)
        await onboarding.turn_off(self.db, member.id, now)
        found = await members.by_id(self.db, member.id)
        assert found is not None
        return found

    async def coordinator(self, country: str, name: str = "Saule", language: str = "en") -> Someone:
        """A member who coordinates a country."""
        someone = await self.member(name, country, language=language)
        admin = await members.by_telegram_id(self.db, ADMIN)
        assert admin is not None
        own = await someone.member()
        await roles.appoint(self.db, admin.id, own.id, Role.COORDINATOR, country, self.clock.now())
        await self.kurak.outbox_worker.wait_until_idle()
        someone.person.messages.clear()
        return someone

    async def admin(self, language: str = "en") -> Someone:
        """The admin of the configuration, registered."""
        person = self.world.people[ADMIN]
        person.started = True
        await self.join(ADMIN, Profile("Secretariat", "UZ", "intl_org"), language)
        return Someone(self, person, language)

    async def settled(self) -> None:
        """Wait until the bot has handled every update and sent everything that is due."""
        await self.world.until(lambda: not self.world.updates)
        await self.kurak.inbox.wait_until_idle()
        await self.kurak.outbox_worker.wait_until_idle()
        await self.kurak.message_log.flush()

    async def pass_time(self, by: timedelta) -> None:
        """Advance the clock, and wait until everything that has become due is done."""
        self.clock.advance(by)
        await self.kurak.jobs.tick()
        await self.settled()
        await self.kurak.jobs.fast_tick()


def settings_for(
    simulator: Simulator,
    folder: Path,
    mode: Literal["polling", "webhook"] = "polling",
    **network: Any,
) -> Config:
    """A configuration that points to the simulator; keywords go to `[network]`, except those of
    other sections with their names.
    """
    backup = network.pop("backup", config.Backup())
    operator = network.pop("operator", config.Operator())
    services = network.pop("services", {})
    safety = network.pop("safety", config.Safety())
    webhook = webhook_for(simulator) if mode == "webhook" else None
    telegram = config.Telegram(
        token=SecretStr(TOKEN), api_url=simulator.address, mode=mode, webhook=webhook
    )
    usual = _usual_settings()
    given = {
        "telegram": telegram,
        "network": config.Network(**{"admins": (ADMIN,), **network}),
        "storage": engine.storage_at(folder / "kurak.sqlite3"),
        "operator": operator,
        "backup": backup,
    }
    if services or safety != usual.safety:  # which are checked with the others
        return Config(**given, services=services, safety=safety, delivery=usual.delivery)
    return usual.model_copy(update=given)


@functools.cache
def _usual_settings() -> Config:
    """What all networks have in common: reading the environment each time would take a tenth of the
    time that a network needs to start.
    """
    return Config(delivery=config.Delivery(rate=10_000, paid=True))


def webhook_for(simulator: Simulator, port: int | None = None) -> config.Webhook:
    """A webhook at PUBLIC, served on this port of 127.0.0.1, or on a free one without `port`."""
    if port is None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
    simulator.proxies.setdefault(PUBLIC, f"http://127.0.0.1:{port}")
    return config.Webhook(url=f"{PUBLIC}/kurak", port=port, secret=SecretStr(SECRET))


def new_world(clock: Clock) -> FakeTelegram:
    """A Telegram whose menus and profile texts are already those of this version."""
    world = FakeTelegram(clock.now, TOKEN, "KurakTestBot", "Kurak")
    clock.on_moved(world.wake)
    world.add(Person(ADMIN, "Secretariat", language_code="en"))
    for code in ("", *LANGUAGES):
        t = texts(code or LANGUAGES[0])
        world.commands["all_private_chats", code] = list(_menu(t))
        world.descriptions[code] = t.plain("bot-description")
        world.short_descriptions[code] = t.plain("bot-about")
    return world


@functools.cache
def _menu(t: Translator) -> tuple[dict[str, Any], ...]:
    return tuple(command.to_dict() for command in commands.command_menu(t))


@contextlib.asynccontextmanager
async def running_network(
    folder: Path,
    world: FakeTelegram | None = None,
    pace: RateLimits = UNHURRIED,
    clock: Clock | None = None,
    telegram: type[Simulator] = Simulator,
    mode: Literal["polling", "webhook"] = "polling",
    **network: Any,
) -> AsyncGenerator[Network]:
    """A running network, in a world of its own or in the given one; keywords go to `[network]`."""
    clock = clock or morning()
    simulator = telegram(world or new_world(clock))
    await simulator.open()
    try:
        settings = settings_for(simulator, folder, mode, **network)
        if not engine.IS_POSTGRES and not settings.storage.path.exists():
            engine.write_empty_file(settings.storage.path)
        async with run_bot(settings, clock, pace) as kurak:
            if mode == "webhook":
                await simulator.world.until(lambda: simulator.webhook is not None)
            # A test that takes long, on a busy machine, meets nothing that no step of it asks for.
            for job in ("tick", "fast"):
                kurak.jobs._scheduler.remove_job(job)
            yield Network(simulator.world, simulator, clock, settings, kurak, kurak.db)
    finally:
        await simulator.close()
