"""Messages of meetings by lot that are selected by an enum."""

from handlers.kit.texts import Family
from storage.meetings.drawing import CheckOutcome
from storage.meetings.pairs import PairOutcome
from storage.meetings.questions import Answer, AnswerOutcome
from storage.meetings.rounds import RoundOutcome

ROUND_NOTICE = Family("lot-round", RoundOutcome)
PAIR_NOTICE = Family("lot-pair", PairOutcome)
CHECK = Family("lot-check", CheckOutcome)
ANSWER = Family("follow-up-answer", Answer, without=[Answer.MET])
TAKEN = Family("lot-taken", AnswerOutcome)
