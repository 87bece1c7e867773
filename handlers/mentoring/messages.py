"""The messages of mentoring that are selected by a field, an outcome or a status."""

from handlers.kit.texts import Family
from storage.mentoring.agreements import AgreementOutcome, Rhythm
from storage.mentoring.asking import ChoiceOutcome
from storage.mentoring.checkins import ANSWERED, Answer, Step
from storage.mentoring.entries import EntryOutcome
from storage.mentoring.matching import Reason
from storage.mentoring.programmes import ProgrammeOutcome
from storage.mentoring.proposals import ProposalOutcome
from storage.mentoring.records import PairStatus, ProgrammeStatus, Side

PROGRAMME_STATUS = Family("mentoring-programme-is", ProgrammeStatus)
PROGRAMME_NOTICE = Family("mentoring-programme-notice", ProgrammeOutcome)
PROGRAMME_FIELD = Family(
    "mentoring-programme-field", ["title", "about", "months", "places", "starts", "questions"]
)
ENTRY_NOTICE = Family("mentoring-entry-notice", EntryOutcome)
ENTRY_FIELD = Family(
    "mentoring-entry-field", ["words", "topics", "languages", "most", "gives", "q0", "q1", "q2"]
)
CHOICE_NOTICE = Family("mentoring-choice", ChoiceOutcome)
PROPOSAL_NOTICE = Family("mentoring-proposal", ProposalOutcome)
REASON = Family("mentoring-reason", Reason)
SIDE = Family("mentoring-side", Side)
SIDES = Family("mentoring-sides", Side)
PAIR_STATUS = Family("mentoring-pair-is", PairStatus)
RHYTHM = Family("mentoring-rhythm", [one.value for one in Rhythm])
AGREEMENT_NOTICE = Family("mentoring-agreement-notice", AgreementOutcome)
AGREEMENT_FIELD = Family("mentoring-agreement-field", ["goals", "language", "rhythm"])
CHECKIN = Family("mentoring-checkin", Step)
STEP = Family("mentoring-step", Step)
_ANSWER = Family("mentoring-answer", [f"{step}-{one}" for step in ANSWERED for one in Answer])
_THANKS = Family("mentoring-thanks", [f"{step}-{one}" for step in ANSWERED for one in Answer])


def answer_key(step: Step, answer: Answer) -> str:
    """The message of an answer on a button."""
    return _ANSWER(f"{step}-{answer}")


def thanks_key(step: Step, answer: Answer) -> str:
    """The message of what she reads after an answer."""
    return _THANKS(f"{step}-{answer}")
