"""The messages of contact requests that are selected by an enum."""

from handlers.kit.texts import Family
from storage.introductions.lists import RequestList
from storage.introductions.records import IntroductionOutcome, IntroductionStatus, RequestOutcome

STATUS = Family(
    "introductions-is", IntroductionStatus,
    without=[IntroductionStatus.PENDING, IntroductionStatus.ACCEPTED],
)  # fmt: skip

TAB = Family("introductions-box", RequestList)

LIST = Family("introductions-list", RequestList)

NONE = Family("introductions-none", RequestList)

CHANGE = Family("introductions-change", ["note", "gives"])

NOTICE = Family("introductions-notice", RequestOutcome, IntroductionOutcome)
