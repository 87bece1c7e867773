"""Announcements as a state machine: drafted, approved, sent, paused, corrected, stopped, killed.

Whatever happens in whatever order: nothing leaves that was not allowed, nobody outside of the
audience of the moment of confirmation gets anything, and nobody gets two texts, but by a correction
or where an admin has sent again what was unknown.
"""

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from storage import audiences, members, outbox, reviews, roles
from storage.announcements import (
    control,
    corrections,
    drafting,
    records,
    responses,
    results,
    sending,
)
from storage.announcements.records import Correction
from storage.announcements.sending import SendOutcome
from storage.outbox import Outcome, Result
from storage.reviews import ReviewOutcome
from storage.roles import Role
from tests.machines import machine
from tests.storage.announcing import (
    AUTHOR,
    COORDINATOR,
    COUNTRIES,
    FIRST,
    SECOND,
    AnnouncementSetup,
)
from tests.storage.machine import inner

STAFF = st.sampled_from((AUTHOR, AUTHOR, AUTHOR, FIRST, SECOND, COORDINATOR))
"""Who presses: mostly the author."""
NUMBER = st.sampled_from((0, 0, 0, 1))
"""Which of up to two announcements."""
STALE = st.sampled_from((False, False, False, True))


class Announcements(AnnouncementSetup):
    """What its people do, in any order."""

    # Writing

    @initialize(
        author=st.sampled_from((FIRST, FIRST, COORDINATOR)), wide=st.booleans(),
        deep=st.sampled_from((0, 1, 1, 1, 2, 3, 4, 5, 6, 7)),
        change=st.sampled_from(("off", "away", None)),
    )  # fmt: skip
    def begin(self, author: int, wide: bool, deep: int, change: str | None) -> None:
        """Something is there already, more or less far."""
        self.write(author)
        if change is not None:
            self.reader_changes(4, change)
        if not wide and author == FIRST:
            self.choose(0, FIRST, "KZ", True)
        if wide and author == COORDINATOR:
            self.choose(0, COORDINATOR, "KZ", False)
        if deep > 0:
            self.send(0, AUTHOR, False)
        if deep > 1:
            self.say_yes(0, SECOND, False)
        if deep > 2:
            self.claim(4)
        if deep in (4, 6):
            while self.way:
                self.end(0, Outcome.SENT, False)
        if deep > 4:
            self.correct(0, AUTHOR, "ru")
        if deep > 5:
            self.send_correction(0, AUTHOR)

    @precondition(lambda self: len(self.ids) < 2)
    @rule(author=st.sampled_from((FIRST, SECOND, COORDINATOR)))
    def write_another(self, author: int) -> None:
        self.write(author)

    @rule(number=NUMBER, by=STAFF, language=st.sampled_from(("ru", "kk")))
    def rewrite(self, number: int, by: int, language: str) -> None:
        id, _, by = self.one(number, by)
        self.rewrite_one(id, by, language)

    @rule(number=NUMBER, by=STAFF, country=st.sampled_from(COUNTRIES), chosen=st.booleans())
    def choose(self, number: int, by: int, country: str, chosen: bool) -> None:
        id, _, by = self.one(number, by)
        key = audiences.country(country)
        inner(drafting.change_audience)(
            self.tx, id, by, lambda a: a.with_key(1, key) if chosen else a.without_key(1, key)
        )

    @rule(number=NUMBER, by=STAFF, stale=STALE)
    def send(self, number: int, by: int, stale: bool) -> None:
        id, model, by = self.one(number, by)
        wanted, texts = self.audience(id), self.texts_of(id)
        outcome = inner(sending.send)(self.tx, id, by, self.stamp(id) - stale, self.now)
        if outcome is SendOutcome.SENT:
            assert by == model.author and not stale
            assert len(wanted) <= 4 and wanted
            self.went(model, wanted, texts)
        elif outcome is SendOutcome.ASKED:
            assert by == model.author and not stale

    @rule(number=NUMBER, by=STAFF, stale=st.booleans())
    def say_yes(self, number: int, by: int, stale: bool) -> None:
        id, model, by = self.one(number, by)
        wanted, texts = self.audience(id), self.texts_of(id)
        review = reviews.pending_of(self.tx, records.ANNOUNCEMENT, id)
        if review is None:
            return
        version = str(self.stamp(id) - stale)
        outcome = inner(reviews.approve)(self.tx, review.id, by, version, self.now)
        if outcome is ReviewOutcome.APPROVED:
            assert by not in (model.author, COORDINATOR) and not stale
            self.went(model, wanted, texts)

    @rule(number=NUMBER, by=STAFF)
    def say_no(self, number: int, by: int) -> None:
        id, _, by = self.one(number, by)
        review = reviews.pending_of(self.tx, records.ANNOUNCEMENT, id)
        if review is not None:
            self.give_back(review, by)

    @rule(number=NUMBER, by=STAFF)
    def return_correction(self, number: int, by: int) -> None:
        id, _, by = self.one(number, by)
        review = reviews.pending_of(self.tx, records.CORRECTION, id)
        before = records.load(self.tx, id)
        if review is not None and self.give_back(review, by) is ReviewOutcome.REJECTED:
            after = records.load(self.tx, id)
            assert before is not None and after is not None
            assert after.correction is Correction.DRAFT and after.corrected == before.corrected

    @rule(number=NUMBER, by=STAFF)
    def take_back(self, number: int, by: int) -> None:
        id, _, by = self.one(number, by)
        inner(sending.withdraw)(self.tx, id, by, self.now)

    # Steering

    @rule(
        number=NUMBER,
        by=STAFF,
        what=st.sampled_from(("pause", "resume", "resume", "stop", "sweep")),
    )
    def steer(self, number: int, by: int, what: str) -> None:
        if what == "sweep":
            inner(outbox.drop_stopped)(self.tx, self.now)
        else:
            id, _, by = self.one(number, by)
            inner(getattr(control, what))(self.tx, id, by, self.now)

    @rule(number=NUMBER, by=STAFF, language=st.sampled_from(("ru", "kk", None)))
    def correct(self, number: int, by: int, language: str | None) -> None:
        id, _, by = self.one(number, by)
        inner(corrections.begin_correction)(self.tx, id, by, self.now)
        if language is not None:
            self.rewrite_one(id, by, language)

    @rule(number=NUMBER, by=STAFF)
    def send_correction(self, number: int, by: int) -> None:
        id, model, by = self.one(number, by)
        before = records.load(self.tx, id)
        assert before is not None
        outcome = inner(corrections.send_correction)(
            self.tx, id, by, before.draft_version, self.now
        )
        if outcome is control.ControlOutcome.CORRECTED:
            assert not before.needs_approval
            model.allowed.append(dict(before.corrected))

    @rule(number=NUMBER, by=STAFF)
    def allow_correction(self, number: int, by: int) -> None:
        id, model, by = self.one(number, by)
        before = records.load(self.tx, id)
        assert before is not None
        review = reviews.pending_of(self.tx, records.CORRECTION, id)
        if review is None:
            return
        version = str(self.stamp(id))
        outcome = inner(reviews.approve)(self.tx, review.id, by, version, self.now)
        if outcome is ReviewOutcome.APPROVED:
            assert by not in (before.corrector_id, COORDINATOR)
            model.allowed.append(dict(before.corrected))

    @rule(number=NUMBER, by=STAFF)
    def leave_correction(self, number: int, by: int) -> None:
        id, _, by = self.one(number, by)
        inner(corrections.reject_correction)(self.tx, id, by, self.now)

    @rule(number=NUMBER, by=STAFF, again=st.booleans())
    def settle(self, number: int, by: int, again: bool) -> None:
        id, model, by = self.one(number, by)
        outcome = inner(results.resolve)(self.tx, id, by, again=again, now=self.now)
        model.again += outcome is results.ResolveOutcome.AGAIN

    @rule(by=st.sampled_from((SECOND, COORDINATOR)), back=st.sampled_from((True, True, False)))
    def role_is_lost_or_found(self, by: int, back: bool) -> None:
        role, country = (Role.ADMIN, "") if by == SECOND else (Role.COORDINATOR, "KZ")
        inner(roles.appoint if back else roles.remove)(self.tx, 1, by, role, country, self.now)

    # Readers

    @rule(reader=st.integers(4, 10), what=st.sampled_from(("off", "on", "away", "here", "gone")))
    def reader_changes(self, reader: int, what: str) -> None:
        values = {"id": reader}
        match what:
            case "off":
                self.tx.execute(
                    """INSERT INTO muted_kinds (member_id, kind)
                    SELECT id, 'news' FROM members WHERE id = :id
                    ON CONFLICT DO NOTHING""",
                    values,
                )
            case "on":
                self.tx.execute("DELETE FROM muted_kinds WHERE member_id = :id", values)
            case "away" | "here":
                at = "1" if what == "away" else "NULL"
                self.tx.execute(f"UPDATE members SET blocked_at = {at} WHERE id = :id", values)
            case _:
                self.tx.execute("DELETE FROM members WHERE id = :id", values)

    # Delivery

    @rule(most=st.integers(1, 4))
    def claim(self, most: int) -> None:
        editing = {delivery.delivery_id for delivery in self.way if delivery.edits is not None}
        halted = {
            row["id"]: row["pause_reason"]
            for row in self.tx.rows("SELECT id, pause_reason FROM messages")
        }
        for delivery in inner(outbox.settle_and_claim)(self.tx, [], most, (), self.now, editing):
            if delivery.kind != records.ANNOUNCED:
                done = Result(delivery.delivery_id, delivery.attempt, Outcome.SENT, 1)
                inner(outbox.settle_and_claim)(self.tx, [done], 0, (), self.now)
                continue
            message = self.tx.value(
                "SELECT message_id FROM deliveries WHERE id = :id", {"id": delivery.delivery_id}
            )
            assert halted[message] is None, "nothing goes while it is halted"
            self.way.append(delivery)

    @precondition(lambda self: self.way)
    @rule(
        at=st.integers(0, 9),
        outcome=st.sampled_from((Outcome.SENT, Outcome.SENT, Outcome.UNKNOWN, Outcome.NOT_SENT,
                                 Outcome.FAILED)),
        lost=st.booleans(),
    )  # fmt: skip
    def end(self, at: int, outcome: Outcome, lost: bool) -> None:
        delivery = self.way.pop(at % len(self.way))
        assert delivery.subject_id is not None
        model = self.models[delivery.subject_id]
        letter = inner(responses.rendered)(
            self.tx,
            delivery.subject_id,
            delivery.reader.id,
            delivery.revision,
            again=delivery.edits is not None,
        )
        if letter is None:
            outcome = Outcome.DROPPED
        reaches = outcome is Outcome.SENT or (outcome is Outcome.UNKNOWN and not lost)
        if letter is not None and reaches:
            self.arrives(delivery, model, letter.text)
        edited = delivery.revision if delivery.edits is not None else None
        number = delivery.delivery_id if outcome is Outcome.SENT else None
        result = Result(delivery.delivery_id, delivery.attempt, outcome, number, None, "x", edited)
        inner(outbox.settle_and_claim)(self.tx, [result], 0, (), self.now)

    @rule()
    def dies_and_starts(self) -> None:
        self.way.clear()
        inner(outbox.recover)(self.tx, self.now)
        inner(outbox.end_finished)(self.tx, self.now)
        outbox.prune(self.tx, self.now - timedelta(days=90))

    @rule(minutes=st.sampled_from((1, 30)))
    def time_passes(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)
        inner(control.notify_paused)(self.tx, self.now)

    @invariant()
    def the_numbers_add_up(self) -> None:
        for id, model in self.models.items():
            found = records.load(self.tx, id)
            assert found is not None
            if found.message_id is None:
                assert not model.frozen
                continue
            rows = {
                row["recipient_id"]
                for row in self.tx.rows(
                    "SELECT recipient_id FROM deliveries WHERE message_id = :id",
                    {"id": found.message_id},
                )
            }
            assert outbox.delivery_counts_of(self.tx, found.message_id).total == len(model.frozen)
            assert rows - {None} == {r for r in model.frozen if members.find(self.tx, r)}

    @invariant()
    def what_is_corrected_everywhere_reads_so(self) -> None:
        for id, model in self.models.items():
            found = records.load(self.tx, id)
            assert found is not None
            if found.message_id is None or self.way:
                continue
            for row in self.tx.rows(
                # An edit whose answer was lost may have come, and goes again.
                """SELECT id, revision FROM deliveries WHERE message_id = :id
                AND status = 'sent' AND id NOT IN (SELECT delivery_id FROM pending_edits)""",
                {"id": found.message_id},
            ):
                texts = model.allowed[row["revision"] - 1]
                assert self.chats[row["id"]] in texts.values()


TestAnnouncements = Announcements.TestCase
TestAnnouncements.settings = machine(8, 30)
