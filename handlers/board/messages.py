"""Messages of the board that are selected by an enum."""

from handlers.kit.texts import Family
from storage.board.endings import EndOutcome
from storage.board.own import PostOutcome
from storage.board.records import SORTS, EntryKind, EntryStatus, Found

KIND = Family("board-kind", [one.value for one in EntryKind])
SORT = Family("board-sort", SORTS)
STATUS = Family("board-is", EntryStatus, without=[EntryStatus.WITHDRAWN])
FOUND = Family("board-found", Found)
OUTCOME = Family("board-outcome", Found)
RESULT = Family("board-result", [*(one.value for one in Found), "unsaid"])
POST_NOTICE = Family("board-sending", PostOutcome)
END_NOTICE = Family("board-ending-notice", EndOutcome)
DECIDED = Family("board-was", ["approved", "rejected", "changes_requested"])
BY = Family("board-by", ["kind", "topic", "country"])
PICK = Family("board-pick", ["kind", "topic", "country"])
ANY = Family("board-any", ["kind", "topic", "country"])
FIELD = Family(
    "board-field",
    ["kind", "sort", "title", "what", "whom", "countries", "languages", "until", "topics", "named"],
)
