"""What each message about mentoring is about now."""

from collections.abc import Mapping

from storage.database import Transaction
from storage.mentoring import (
    agreements,
    asking,
    checkins,
    choices,
    desk,
    pairs,
    programmes,
    proposals,
    records,
)
from storage.mentoring.checkins import Step
from storage.mentoring.records import PairStatus, ProgrammeStatus
from storage.news.records import Check, Line, News, Told


def _asked(tx: Transaction, told: Told) -> News | None:
    found = asking.question_to(tx, told.subject, told.viewer)
    return None if found is None else News(Line.MENTORING_ASKED, True, told.subject)


def _nobody(tx: Transaction, told: Told) -> News | None:
    found = choices.list_of(tx, told.subject, told.viewer)
    if found is None or found.choices or not found.is_looking:
        return None
    return News(Line.MENTORING_NOBODY, False, told.subject)


def _proposed(tx: Transaction, told: Told) -> News | None:
    found = proposals.proposal_to(tx, told.subject, told.viewer)
    if found is None or found.says is False:
        return None
    return News(Line.MENTORING_PROPOSED, found.says is None, told.subject)


def _lapsed(tx: Transaction, told: Told) -> News | None:
    found = proposals.lapsed_title(tx, told.subject, told.viewer, told.language)
    return None if found is None else News(Line.MENTORING_LAPSED)


def _pair(line: Line, *statuses: PairStatus) -> Check:
    def check(tx: Transaction, told: Told) -> News | None:
        view = pairs.seen_by(tx, told.subject, told.viewer)
        if view is None or view.pair.status not in statuses:
            return None
        return News(line, False, told.subject)

    return check


def _written(tx: Transaction, told: Told) -> News | None:
    view = pairs.seen_by(tx, told.subject, told.viewer)
    if view is None or not view.pair.is_active or view.agreement is None:
        return None
    waits = view.side not in view.agreement.accepted
    return News(Line.MENTORING_AGREEMENT, waits, told.subject)


def _question(step: Step) -> Check:
    def check(tx: Transaction, told: Told) -> News | None:
        if pairs.seen_by(tx, told.subject, told.viewer) is None:
            return None
        waits = checkins.waits(tx, told.subject, told.viewer, step)
        return News(Line.MENTORING_QUESTION, waits, told.subject)

    return check


def _silence(tx: Transaction, told: Told) -> News | None:
    row = desk.pair_row(tx, told.subject, told.viewer)
    if row is None or not row.silences:
        return None
    return News(Line.MENTORING_SILENCE, False, told.subject)


def _invited(tx: Transaction, told: Told) -> News | None:
    view = programmes.seen_by(tx, told.subject, told.viewer)
    if view is None or view.programme.status is not ProgrammeStatus.OPEN:
        return None
    title = records.title_of(tx, told.subject, told.language)
    return News(Line.MENTORING_INVITED, view.entry is None, told.subject, title)


ACTIVE = (PairStatus.AGREEING, PairStatus.RUNNING)

CHECKS: Mapping[str, Check] = {
    asking.ASKED: _asked,
    asking.NOBODY: _nobody,
    pairs.PROPOSED: _proposed,
    proposals.LAPSED: _lapsed,
    pairs.PAIRED: _pair(Line.MENTORING_PAIRED, *ACTIVE),
    pairs.ENDED: _pair(Line.MENTORING_ENDED, PairStatus.ENDED),
    agreements.WRITTEN: _written,
    agreements.ACCEPTED: _pair(Line.MENTORING_BEGAN, *ACTIVE),
    checkins.SILENCE: _silence,
    programmes.INVITED: _invited,
    **{checkins.kind_of(step): _question(step) for step in Step},
}

ASKING = (
    asking.ASKED,
    pairs.PROPOSED,
    agreements.WRITTEN,
    programmes.INVITED,
    *map(checkins.kind_of, Step),
)
"""The kinds of messages that may wait for their reader."""
