"""Readers never see unapproved text, and always see approved text."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from storage import applications, members, reports, reviews, roles
from storage.kit import permissions, search
from storage.members import Profile
from storage.practices import library, reactions, records, submissions
from storage.practices import reviews as reviews_of_texts
from storage.practices.records import OPEN, SubmissionStatus
from storage.practices.reviews import CorrectionOutcome, RemoveOutcome
from storage.practices.submissions import NewPractice, SubmitOutcome, UpdateOutcome
from storage.reviews import ReviewOutcome
from storage.roles import Role
from tests.machines import machine
from tests.storage.machine import START, Machine, inner

AUTHORS = ("amina", "nigina")
REVIEWERS = ("saule", "admin")
EVERYBODY = (*AUTHORS, *REVIEWERS, "maral")


def word(number: int) -> str:
    """A word whose first five letters no other number has."""
    signs = ""
    for letters in ("bdfgklmnprst", "aeo", "bdfgklmnprst", "aeo", "bdfgklmnprst"):
        number, at = divmod(number, len(letters))
        signs += letters[at]
    return signs


def texts(number: int) -> dict[str, str]:
    return {
        "title": f"Title {word(number)}", "problem": f"Problem {word(number + 5000)}",
        "done": "Done.", "result": "Result.", "repeat": "Repeat.",
    }  # fmt: skip


@dataclass
class KnownPractice:
    """What the machine knows of a practice: what readers must get, by language."""

    author: str
    language: str
    accepted: dict[str, dict[str, str]] = field(default_factory=dict)
    removed: bool = False
    trials: int = 0


class Practices(Machine):
    def __init__(self) -> None:
        super().__init__()
        self.ids: dict[str, int] = {}
        self.known: dict[int, KnownPractice] = {}
        self.number = 0

    @initialize()
    def people(self) -> None:
        for number, name in enumerate(EVERYBODY):
            member = members.ensure(self.tx, 100 + number, START)
            country = "KZ" if name in ("maral", "admin") else "TJ"
            profile = Profile(name.title(), country, "customs", name)
            inner(applications.submit)(self.tx, member, profile, 1, False, START)
            self.ids[name] = member
        inner(roles.sync_configured_admins)(self.tx, [103], START)
        inner(roles.appoint)(
            self.tx, self.ids["admin"], self.ids["saule"], Role.COORDINATOR, "TJ", START
        )
        # Something to begin with: one in the library, one by a reviewer that waits.
        for by in ("amina", "saule"):
            self.share(by, named=True, keep_after_leaving=True)
        first = self.tx.value("SELECT min(id) FROM submissions")
        sent = records.submission_of(self.tx, first)
        assert self.decide(sent, "admin", "approve") is ReviewOutcome.APPROVED
        self.taken(sent)

    def decide(self, sent: Any, by: str, how: str) -> Any:
        """A decision about the review of a text, as it is."""
        review = reviews.latest(self.tx, sent.kind, sent.id)
        if review is None:
            return ReviewOutcome.GONE
        seen = self.tx, review.id, self.ids[by], str(sent.id)
        match how:
            case "approve":
                return inner(reviews.approve)(*seen, self.now)
            case "changes":
                return inner(reviews.request_changes)(*seen, "Because.", self.now)
            case _:
                return inner(reviews.reject)(*seen, "Because.", self.now)

    def pick(self, data: Any, condition: str) -> Any:
        """A submission that fulfils this, or None."""
        rows = self.tx.rows(f"SELECT id FROM submissions WHERE {condition} ORDER BY id")
        if not rows:
            return None
        chosen = data.draw(st.sampled_from([row["id"] for row in rows]))
        return records.submission_of(self.tx, chosen)

    def practice(self, data: Any) -> int | None:
        return data.draw(st.sampled_from(sorted(self.known))) if self.known else None

    def fresh(self) -> dict[str, str]:
        self.number += 1
        return texts(self.number)

    @rule(by=st.sampled_from((*AUTHORS, *REVIEWERS)))
    def share_one(self, by: str) -> None:
        self.share(by, named=False, keep_after_leaving=False)

    def share(self, by: str, *, named: bool, keep_after_leaving: bool) -> None:
        shared = NewPractice("en", self.fresh(), ("career",), None, named, keep_after_leaving)
        outcome, practice_id = inner(submissions.share)(
            self.tx, self.ids[by], None, shared, self.now
        )
        if outcome is SubmitOutcome.SENT:
            self.known[practice_id] = KnownPractice(by, "en")

    @rule(data=st.data(), by=st.sampled_from(EVERYBODY))
    def change(self, data: Any, by: str) -> None:
        practice_id = self.practice(data)
        if practice_id is None:
            return
        shared = NewPractice("ru", self.fresh(), ("rural",), None, True, True)
        outcome, _ = inner(submissions.share)(self.tx, self.ids[by], practice_id, shared, self.now)
        if by != self.known[practice_id].author:
            assert outcome in (SubmitOutcome.GONE, SubmitOutcome.TOO_MANY)

    @rule(
        data=st.data(), by=st.sampled_from(EVERYBODY), language=st.sampled_from(["tg", "en", "ru"])
    )
    def translate(self, data: Any, by: str, language: str) -> None:
        practice_id = self.practice(data)
        if practice_id is not None:
            outcome = inner(submissions.translate)(
                self.tx, self.ids[by], practice_id, language, 1, self.fresh(), self.now
            )
            assert outcome is not SubmitOutcome.SENT or language != "en"

    @rule(data=st.data(), by=st.sampled_from(EVERYBODY))
    def try_it(self, data: Any, by: str) -> None:
        practice_id = self.practice(data)
        if practice_id is not None:
            told = {"place": f"Post {self.number}", "went": "Well."}
            self.number += 1
            inner(submissions.submit_trial)(
                self.tx, self.ids[by], practice_id, "en", told, False, self.now
            )

    @rule(data=st.data(), by=st.sampled_from((*EVERYBODY, "admin", "admin")))
    def accept(self, data: Any, by: str) -> None:
        wanted = data.draw(
            st.sampled_from(["pending", "pending", "changes_requested", "correction_proposed"])
        )
        sent = self.pick(data, f"status = '{wanted}'")
        if sent is None:
            return
        outcome = self.decide(sent, by, "approve")
        own = sent.author_id == self.ids[by]
        if own or not permissions.may_review(self.tx, self.ids[by], sent.country):
            assert outcome is ReviewOutcome.NOT_ALLOWED
        elif sent.status is not SubmissionStatus.PENDING:
            assert outcome is ReviewOutcome.ALREADY
        if outcome is ReviewOutcome.APPROVED:
            self.taken(sent)

    def taken(self, sent: Any) -> None:
        known = self.known[sent.practice_id]
        if sent.kind == "trial":
            known.trials += 1
            return
        known.accepted[sent.language] = dict(sent.texts)
        if sent.kind == "practice":
            known.removed = False

    @rule(data=st.data(), by=st.sampled_from(REVIEWERS), how=st.sampled_from(["changes", "reject"]))
    def give_back(self, data: Any, by: str, how: str) -> None:
        sent = self.pick(data, f"status IN {OPEN}")
        if sent is not None:
            self.decide(sent, by, how)

    @rule(data=st.data(), by=st.sampled_from(REVIEWERS))
    def offer(self, data: Any, by: str) -> None:
        sent = self.pick(data, "status = 'pending' AND kind <> 'trial'")
        if sent is not None:
            review = reviews.pending_of(self.tx, sent.kind, sent.id)
            assert review is not None
            inner(reviews_of_texts.propose_correction)(
                self.tx, review.id, self.ids[by], str(sent.id),
                {"title": self.fresh()["title"]}, self.now,
            )  # fmt: skip

    @rule(data=st.data(), agrees=st.booleans())
    def answer(self, data: Any, agrees: bool) -> None:
        sent = self.pick(data, "status = 'proposal'")
        if sent is None or sent.author_id is None:
            return
        outcome = inner(reviews_of_texts.answer_proposal)(
            self.tx, sent.id, sent.author_id, agrees, self.now
        )
        if outcome is CorrectionOutcome.APPROVED:
            self.taken(sent)

    @rule(data=st.data())
    def take_back(self, data: Any) -> None:
        sent = self.pick(data, f"status IN {OPEN}")
        if sent is None or sent.author_id is None:
            return
        outcome = inner(submissions.withdraw)(self.tx, sent.id, sent.author_id, self.now)
        assert outcome is UpdateOutcome.DONE
        if records.practice_of(self.tx, sent.practice_id) is None:
            assert not self.known.pop(sent.practice_id).accepted

    @rule(data=st.data(), by=st.sampled_from((*EVERYBODY, "admin", "admin")))
    def take_out(self, data: Any, by: str) -> None:
        practice_id = self.practice(data)
        if practice_id is None:
            return
        outcome = inner(reviews_of_texts.remove)(
            self.tx, practice_id, self.ids[by], "Because.", self.now
        )
        if outcome is RemoveOutcome.REMOVED:
            assert by in REVIEWERS
            self.known[practice_id].removed = True

    @rule(data=st.data(), by=st.sampled_from(EVERYBODY))
    def remove(self, data: Any, by: str) -> None:
        practice_id = self.practice(data)
        if practice_id is None:
            return
        outcome = inner(submissions.remove)(self.tx, practice_id, self.ids[by], self.now)
        assert (outcome is UpdateOutcome.DONE) == (by == self.known[practice_id].author)
        if outcome is UpdateOutcome.DONE:
            del self.known[practice_id]

    @rule(data=st.data(), by=st.sampled_from(EVERYBODY), on=st.booleans())
    def mark(self, data: Any, by: str, on: bool) -> None:
        practice_id = self.practice(data)
        if practice_id is not None:
            inner(reactions.mark)(
                self.tx, practice_id, self.ids[by], reactions.Mark.USEFUL, on, self.now
            )

    @rule(data=st.data(), by=st.sampled_from(EVERYBODY))
    def report(self, data: Any, by: str) -> None:
        practice_id = self.practice(data)
        if practice_id is not None:
            text = records.approved_of(self.tx, practice_id).get("en")
            inner(reports.send)(
                self.tx, "practice", text or 0, self.ids[by], "other", "Because.", self.now
            )

    @rule(takes=st.booleans())
    def role(self, takes: bool) -> None:
        verb = roles.remove if takes else roles.appoint
        inner(verb)(self.tx, self.ids["admin"], self.ids["saule"], Role.COORDINATOR, "TJ", self.now)

    @rule(hours=st.integers(1, 60))
    def wait(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        inner(reactions.notify_authors)(self.tx, self.now)
        inner(reviews.notify_overdue)(self.tx, self.now)

    @invariant()
    def readers_get_what_was_accepted(self) -> None:
        for practice_id, known in self.known.items():
            for language in ("en", "ru", "tg", "kk"):
                card = inner(library.card)(self.tx, practice_id, self.ids["maral"], language)
                if known.removed or "en" not in known.accepted:
                    assert card is None
                    continue
                assert card is not None
                best = next(code for code in (language, "ru", "en", "tg") if code in known.accepted)
                assert dict(card.text.texts) == known.accepted[best]
                assert card.practice.tried == known.trials
        stored = self.tx.rows("SELECT id FROM practices")
        assert {row["id"] for row in stored} == set(self.known)

    @invariant()
    def words_find_what_was_accepted_and_nothing_else(self) -> None:
        seen = {
            practice_id: {
                text.split()[1]
                for one in known.accepted.values()
                for text in (one["title"], one["problem"])
            }
            for practice_id, known in self.known.items()
            if known.accepted and not known.removed
        }
        shelved = self.tx.rows("SELECT practice_id FROM practice_listings WHERE topic = ''")
        assert {row["practice_id"] for row in shelved} == set(seen)
        for row in self.tx.rows("SELECT rowid, titles, texts FROM practice_words"):
            indexed = set(f"{row['titles']} {row['texts']}".split())
            assert seen[row["rowid"]] <= indexed
            own = {one for one in indexed if one not in search.stems(COMMON)}
            assert own == seen[row["rowid"]]
        words = {row["word"] for row in self.tx.rows("SELECT word FROM title_words")}
        assert words == {
            stem
            for row in self.tx.rows("SELECT titles FROM practice_words")
            for stem in row["titles"].split()
        }

    @invariant()
    def what_is_pending_is_in_the_queue(self) -> None:
        pending = {
            (row["kind"], row["subject_id"])
            for row in self.tx.rows("SELECT * FROM reviews WHERE status = 'pending'")
        }
        sent = self.tx.rows("SELECT id, kind FROM submissions WHERE status = 'pending'")
        reported = self.tx.rows("SELECT id FROM reports WHERE measure IS NULL")
        assert pending == {(row["kind"], row["id"]) for row in sent} | {
            ("report", row["id"]) for row in reported
        }

    @invariant()
    def counts_are_those_of_the_rows(self) -> None:
        for row in self.tx.rows("SELECT id, useful, tried FROM practices"):
            marks = self.tx.value(
                "SELECT count(*) FROM practice_marks WHERE practice_id = :id AND mark = 'useful'",
                {"id": row["id"]},
            )
            assert row["useful"] == marks
            for shelved in self.tx.rows(
                "SELECT useful, tried FROM practice_listings WHERE practice_id = :id",
                {"id": row["id"]},
            ):
                assert tuple(shelved) == (row["useful"], row["tried"])


COMMON = "Title Problem Done Result Repeat"


PracticesTest = Practices.TestCase
PracticesTest.settings = machine(4, 60)
