"""The messages of practices that are selected by a field, an outcome, a status or a list."""

from handlers.kit.texts import Family
from storage.practices.library import PracticeList
from storage.practices.records import FIELDS, SubmissionKind, SubmissionStatus
from storage.practices.reviews import CorrectionOutcome, RemoveOutcome
from storage.practices.submissions import SubmitOutcome, UpdateOutcome

_PARTS = dict.fromkeys(part for parts in FIELDS.values() for part in parts)

PART = Family("practice-part", _PARTS)
FIELD = Family("practice-field", _PARTS, ["language", "topics", "named", "stays", "file"])
COUNT = Family("practice-count", ["useful", "tried"])

BY = Family("practice-library-by", ["topic", "sector", "country"])
PICK = Family("practice-library-pick", ["topic", "sector", "country"])
ANY = Family("practice-library-any", ["topic", "sector", "country"])
ORDER = Family("practice-library-order", ["newest", "useful", "tried"])
LIST = Family("practice-library-list", PracticeList)
NONE = Family("practice-library-none", PracticeList)

SUBMIT_NOTICE = Family("practice-sending", SubmitOutcome)
OWN_STATUS = Family("practice-own-is", SubmissionStatus, ["removed"])
OWN_NOTICE = Family("practice-own-notice", UpdateOutcome)
PROPOSAL_ANSWER = Family(
    "practice-own-answer", CorrectionOutcome,
    without=[CorrectionOutcome.PROPOSED, CorrectionOutcome.UNCHANGED],
)  # fmt: skip

REVIEW_TEXT = Family("review-text", SubmissionKind)
CORRECTION_NOTICE = Family("correction-notice", ["proposed", "unchanged"])
REMOVAL_NOTICE = Family("removal-notice", RemoveOutcome)

COLUMN = Family("numbers-column", ["practices", "read", "useful", "tried"])
