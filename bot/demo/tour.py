"""The guided tour: five steps that tick themselves, and "Show me", which does a step.

A step is done once the database says so, whoever did it and however.
"""

import asyncio
from collections.abc import Callable
from typing import Final

from bot.demo.people import ADMIN, COORDINATOR, FIRST, MEMBER, NEWCOMER, Seat
from bot.demo.stage import Stage, button
from handlers.directory import OpenCard
from handlers.events.callbacks import RegisterForEvent
from handlers.introductions.callbacks import AcceptRequest, AskContact, OpenRequest
from handlers.kit.forms.callbacks import Choose, Next, Resume, SharePhone, SkipRest, Submit
from handlers.kit.navigation import Register
from handlers.kit.review_cards import OpenReview
from handlers.kit.texts import texts
from handlers.language import SetLanguage
from handlers.reviews.callbacks import Approve
from storage import members
from storage.events import reminders
from storage.introductions import records as introductions
from storage.introductions.records import IntroductionStatus
from storage.kit import form_drafts
from storage.members import Member, MemberStatus

STEPS: Final = ("register", "approve", "find", "introduce", "remind")

Matches = Callable[[object], bool]

MOST_ACTS = 30
"""How many times she acts in one step before "Show me" gives up."""


class Tour:
    """The steps of a run. `pace` is how long "Show me" points at what it does, in seconds."""

    def __init__(self, stage: Stage, pace: float) -> None:
        self._stage = stage
        self._pace = pace
        self._run = ""
        self._done: set[str] = set()
        self.showing: int | None = None
        """The step that is being shown."""

    def is_done(self, step: str) -> bool:
        """Whether a step has been done in this run."""
        return step in self._done

    async def look(self) -> bool:
        """Tick the steps that have been done; whether there are new ones."""
        if self._run != self._stage.run:
            self._run, self._done = self._stage.run, set()
        for step in STEPS:
            if step not in self._done and await self._has_happened(step):
                self._done.add(step)
                return True
        return False

    async def show(self, number: int) -> None:
        """Do a step, and those before it that are not done."""
        acts = {
            "register": self._register,
            "approve": self._approve,
            "find": self._find,
            "introduce": self._introduce,
            "remind": self._remind,
        }
        run = self._stage.run
        for step in STEPS[: number + 1]:
            if await self._has_happened(step):
                continue
            for _ in range(MOST_ACTS):
                await self._stage.settled()
                if run != self._stage.run or await self._has_happened(step):
                    break
                if not await acts[step]():
                    return
            if step == "introduce":
                # She, too, sees now whom she can reach.
                await self._press(NEWCOMER, lambda press: isinstance(press, OpenRequest))

    # What has happened

    async def _has_happened(self, step: str) -> bool:
        newcomer = await self._member(NEWCOMER)
        match step:
            case "register":
                known = (MemberStatus.PENDING, MemberStatus.MEMBER)
                return newcomer is not None and newcomer.status in known
            case "approve":
                return newcomer is not None and newcomer.status is MemberStatus.MEMBER
            case "find":
                return newcomer is not None and bool(
                    await self._value(
                        "SELECT 1 FROM actions WHERE member_id = :id AND action = 'card'",
                        id=newcomer.id,
                    )
                )
            case "introduce":
                return bool(
                    await self._value("SELECT 1 FROM introductions WHERE status = 'accepted'")
                )
            case _:
                return bool(
                    await self._value(
                        """SELECT 1 FROM deliveries JOIN messages ON messages.id = message_id
                        JOIN members ON members.id = recipient_id
                        WHERE kind = :kind AND telegram_id < :invented
                            AND deliveries.status = 'sent'""",
                        kind=reminders.REMINDER,
                        invented=FIRST,
                    )
                )

    async def _member(self, seat: Seat) -> Member | None:
        return await members.by_telegram_id(self._stage.kurak.db, seat.telegram_id)

    async def _value(self, sql: str, **values: object) -> object:
        return await self._stage.kurak.db.read(lambda tx: tx.value(sql, values))

    # What "Show me" does: each function acts once, and returns whether it found something to do

    async def _register(self) -> bool:
        newcomer = await self._member(NEWCOMER)
        draft = None
        if newcomer is not None:
            draft = await form_drafts.of(self._stage.kurak.db, newcomer.id, "registration")
        if draft is not None and draft.is_open and draft.field == "name":
            return await self._write(NEWCOMER, NEWCOMER.name(self._stage.languages[NEWCOMER.key]))
        language = self._stage.languages[NEWCOMER.key]
        return await self._press(
            NEWCOMER,
            lambda press: (
                isinstance(press, Choose)
                and (press.field == "consent" or press.value in (NEWCOMER.country, "customs"))
            ),
            lambda press: isinstance(press, SkipRest),
            lambda press: isinstance(press, Next),
            lambda press: isinstance(press, Submit),
            lambda press: press == SetLanguage(language),
            lambda press: isinstance(press, Register | Resume),
        ) or await self._write(NEWCOMER, "/start")

    async def _approve(self) -> bool:
        newcomer = await self._member(NEWCOMER)
        assert newcomer is not None
        review = await self._value(
            """SELECT id FROM reviews
            WHERE kind = 'application' AND subject_id = :id AND status = 'pending'""",
            id=newcomer.id,
        )
        who = COORDINATOR if newcomer.country == COORDINATOR.country else ADMIN
        return await self._press(
            who,
            lambda press: isinstance(press, Approve) and press.review_id == review,
            lambda press: isinstance(press, OpenReview) and press.review_id == review,
        ) or await self._write(who, "/review")

    async def _find(self) -> bool:
        member = await self._member(MEMBER)
        assert member is not None
        found = await self._press(
            NEWCOMER, lambda press: isinstance(press, OpenCard) and press.member_id == member.id
        )
        return found or await self._write(NEWCOMER, self.search())

    def search(self) -> str:
        """What the newcomer writes to find a colleague."""
        t = texts(self._stage.languages[NEWCOMER.key])
        return f"{t.plain('sector-customs')} {t.plain('country-UZ')}"

    async def _introduce(self) -> bool:
        newcomer, member = await self._member(NEWCOMER), await self._member(MEMBER)
        assert newcomer is not None and member is not None
        db = self._stage.kurak.db
        between = await introductions.between(db, newcomer.id, member.id)
        if between is None:
            return await self._ask(newcomer, member)
        if between.status is not IntroductionStatus.PENDING:
            return False
        asked = MEMBER if between.is_mine else NEWCOMER
        if self._stage.person(asked).keyboard:
            return await self._share(asked)
        return await self._press(
            asked,
            lambda press: isinstance(press, Choose) and press.field == "gives",
            lambda press: isinstance(press, SharePhone),
            lambda press: press == AcceptRequest(between.id),
            lambda press: press == OpenRequest(between.id),
        ) or await self._write(asked, "/requests")

    async def _ask(self, newcomer: Member, member: Member) -> bool:
        draft = await form_drafts.of(self._stage.kurak.db, newcomer.id, "introduction")
        if draft is not None and draft.is_open and draft.field == "note":
            t = texts(self._stage.languages[NEWCOMER.key])
            return await self._write(NEWCOMER, t.plain("demo-note"))
        if self._stage.person(NEWCOMER).keyboard:
            return await self._share(NEWCOMER)
        return await self._press(
            NEWCOMER,
            lambda press: press == Submit("introduction"),
            lambda press: isinstance(press, Choose) and press.field == "gives",
            lambda press: isinstance(press, SharePhone),
            lambda press: press == AskContact(member.id),
            lambda press: isinstance(press, OpenCard) and press.member_id == member.id,
        ) or await self._write(NEWCOMER, MEMBER.name(self._stage.languages[MEMBER.key]))

    async def _remind(self) -> bool:
        member = await self._member(MEMBER)
        assert member is not None
        planned = await self._value("SELECT 1 FROM reminders WHERE member_id = :id", id=member.id)
        if not planned:
            return await self._press(
                MEMBER, lambda press: isinstance(press, RegisterForEvent)
            ) or await self._write(MEMBER, "/events")
        await self._point(button="next")
        await self._stage.to_next_message()
        return True

    # Her hands

    async def _press(self, seat: Seat, *wanted: Matches) -> bool:
        """Press the newest button that matches, the first kind that there is in her last message
        or, failing that, above it.
        """
        person = self._stage.person(seat)
        for matches in wanted:
            found = button(person, matches, newest_only=True)
            if found is not None:
                break
        else:
            found = next((b for m in wanted if (b := button(person, m)) is not None), None)
        if found is None:
            return False
        await self._point(person=person.id, message_id=found[0], data=found[1])
        self._stage.world.press(person, *found)
        return True

    async def _write(self, seat: Seat, text: str) -> bool:
        person = self._stage.person(seat)
        await self._point(person=person.id, **({"text": text} if person.messages else {"start": 1}))
        self._stage.world.write(person, text if person.messages else "/start")
        return True

    async def _share(self, seat: Seat) -> bool:
        person = self._stage.person(seat)
        await self._point(person=person.id, keyboard=1)
        self._stage.world.share_contact(person)
        return True

    async def _point(self, **at: object) -> None:
        self._stage.told({"event": "point", **at})
        await asyncio.sleep(self._pace)
        self._stage.told(
            {"event": "unpoint"} | ({"person": at["person"]} if "person" in at else {})
        )
