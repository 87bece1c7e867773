"""A model of announcements with their authors and readers, and the invariants of each."""

from dataclasses import dataclass, field

from storage import members, reviews, settings
from storage.announcements import drafting, records
from storage.announcements.records import AnnouncementStatus, Correction
from storage.kit.languages import best_language
from storage.outbox import ClaimedDelivery
from storage.reviews import Review, ReviewOutcome
from tests.storage.machine import Machine, inner
from tests.storage.steps import make_member

COUNTRIES = ("KZ", "UZ", "TJ")
READERS = 7
FIRST, SECOND, COORDINATOR = 1, 2, 3
AUTHOR = 0


@dataclass
class Model:
    """What ought to be true of one announcement."""

    author: int
    allowed: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    frozen: frozenset[int] = frozenset()
    tries: dict[int, int] = field(default_factory=dict[int, int])
    again: int = 0


class AnnouncementSetup(Machine):
    """Three who write, seven who read, up to three announcements."""

    def __init__(self) -> None:
        super().__init__()
        for number, country in ((FIRST, "UZ"), (SECOND, "UZ"), (COORDINATOR, "KZ")):
            assert make_member(self.tx, number, country) == number
        for number in range(READERS):
            reader = make_member(self.tx, 100 + number, COUNTRIES[number % 3])
            inner(members.set_language)(self.tx, reader, ("ru", "kk")[number % 2], self.now)
        inner(records.set_approval_threshold)(self.tx, 4)
        self.tx.execute(
            """INSERT INTO roles (member_id, role, country, granted_at)
            VALUES (1, 'admin', '', 1), (2, 'admin', '', 1), (3, 'coordinator', 'KZ', 1)"""
        )
        self.ids: list[int] = []
        self.models: dict[int, Model] = {}
        self.way: list[ClaimedDelivery] = []
        self.chats: dict[int, str] = {}
        """By delivery, the text that stands in its reader's chat."""
        self.texts = 0

    def fresh(self) -> str:
        self.texts += 1
        return f"Text {self.texts}"

    def one(self, number: int, by: int) -> tuple[int, Model, int]:
        """An announcement with what is to be true of it, and who presses."""
        id = self.ids[number % len(self.ids)]
        return id, self.models[id], by or self.models[id].author

    def texts_of(self, id: int) -> dict[str, str]:
        found = records.load(self.tx, id)
        assert found is not None
        return dict(found.texts)

    def stamp(self, id: int) -> int:
        return self.tx.value("SELECT draft_version FROM announcements WHERE id = :id", {"id": id})

    def audience(self, id: int) -> frozenset[int]:
        """Who ought to get it now, counted one by one."""
        found = records.load(self.tx, id)
        assert found is not None
        countries = found.audience.countries
        return frozenset(
            row["id"]
            for row in self.tx.rows("SELECT * FROM members WHERE status = 'member'")
            if (not countries or row["country"] in countries)
            and row["blocked_at"] is None
            and found.kind not in inner(settings.load)(self.tx, row["id"]).muted
        )

    def write(self, author: int) -> None:
        id = inner(drafting.create)(self.tx, author, "news", "ru", self.fresh(), self.now)
        if id is not None:
            self.ids.append(id)
            self.models[id] = Model(author)

    def rewrite_one(self, id: int, by: int, language: str) -> None:
        before = records.load(self.tx, id)
        assert before is not None
        inner(drafting.write)(self.tx, id, by, language, self.fresh())
        after = records.load(self.tx, id)
        assert after is not None
        if before.status is not AnnouncementStatus.DRAFT:
            assert after.texts == before.texts, "what was asked for or sent does not change"
        if after.corrected != before.corrected:
            assert before.correction is Correction.DRAFT

    def went(self, model: Model, wanted: frozenset[int], texts: dict[str, str]) -> None:
        assert not model.frozen, "it goes once"
        model.frozen = wanted
        model.allowed.append(texts)

    def give_back(self, review: Review, by: int) -> ReviewOutcome:
        version = str(self.stamp(review.subject_id))
        return inner(reviews.reject)(self.tx, review.id, by, version, "No.", self.now)

    def arrives(self, delivery: ClaimedDelivery, model: Model, text: str) -> None:
        assert delivery.revision <= len(model.allowed), "nothing leaves that was not allowed"
        allowed = model.allowed[delivery.revision - 1]
        assert text == allowed[best_language(allowed, delivery.reader.language, "ru")]
        assert delivery.reader.id in model.frozen, "nobody outside gets it"
        if delivery.edits is None:
            came = model.tries.get(delivery.reader.id, 0) + 1
            assert came <= 1 + model.again, "nobody gets it twice"
            model.tries[delivery.reader.id] = came
        self.chats[delivery.delivery_id] = text
