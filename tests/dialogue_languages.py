"""Which dialogue in several languages reaches which part of the bot.

A part is a module that answers commands or presses. Each has its row, and the test that a row names
is led in three languages of two scripts: `test_dialogue_languages.py` asks for both, and each of
these tests that it really reaches what its row says (`reached` in `conftest.py`).
"""

import importlib
from collections.abc import Callable, Iterator

from handlers.kit.texts import LANGUAGES

LATIN = {"en", "tk", "uz"}

DIALOGUES = {
    "applications/test_applications.py::test_questions_in_several_rounds":
        "reviews.questions",
    "board/test_board.py::test_an_entry_is_reviewed_read_and_answered":
        "board.board board.entries board.posting introductions.subjects kit.forms.handlers",
    "board/test_board.py::test_staff_read_what_came_of_entries":
        "board.numbers",
    "bundles/test_contents.py::test_one_press_sends_what_everybody_reads":
        "bundles.getting",
    "certificates/test_checking.py::test_whoever_holds_one_checks_it_by_number_or_code":
        "certificates.checking",
    "certificates/test_issuing.py::test_whoever_has_presented_her_project_and_nobody_else":
        "certificates.own projects.presenting",
    "coordinators/test_coordinators.py::test_a_member_writes_and_is_answered":
        "coordinators kit.notifications",
    "delegations/test_claims.py::test_a_member_takes_her_seat_over":
        "delegations.claims delegations.links",
    "delegations/test_entering.py::test_a_coordinator_enters_a_woman_who_gets_a_seat":
        "delegations.entering delegations.keeping events.participants",
    "delegations/test_paper.py::test_the_example_of_the_question_can_be_read":
        "delegations.paper",
    "directory/test_finding.py::test_by_sector_then_country":
        "directory.finding",
    "events/test_attendees.py::test_the_list_is_for_those_who_are_on_it":
        "events.attendees",
    "events/test_feedback.py::test_who_came_is_asked_and_the_organiser_reads_it_without_names":
        "events.checkin events.feedback",
    "events/test_links.py::test_a_link_is_moved_to_the_place":
        "events.drafting events.links events.overview events.publishing events.registrations",
    "events/test_sessions.py::test_she_chooses_between_parallel_sessions":
        "events.sessions",
    "introductions/test_blocks.py::test_blocked_is_silent_and_complete":
        "introductions.blocks",
    "introductions/test_contacts.py::test_a_vanished_name_is_told_to_both":
        "introductions.contacts",
    "introductions/test_first_messages.py::test_none_reaches_or_leaves_a_contact_that_is_gone":
        "introductions.first_messages",
    "introductions/test_follow_ups.py::test_nobody_can_tell_who_said_what":
        "introductions.follow_ups",
    "introductions/test_notes.py::test_a_note_is_written_changed_and_removed":
        "introductions.notes",
    "introductions/test_proposals.py::test_the_line_gives_nobodys_contact_away":
        "introductions.proposals",
    "introductions/test_requests.py::test_asked_and_accepted_each_gets_what_the_other_chose":
        "introductions.lists introductions.requests",
    "invitations/test_invitations.py::test_an_invited_woman_registers_and_is_approved":
        "invitations",
    "invitations/test_invitations.py::test_without_a_link_she_reads_what_to_do":
        "registration",
    "meetings/test_rounds.py::test_a_round_from_its_opening_to_its_numbers":
        "meetings.pairs meetings.rounds meetings.taking_part",
    "mentoring/test_checkins.py::test_silence_twice_is_told_and_no_answer_is":
        "mentoring.desk",
    "mentoring/test_matching.py::test_from_a_programme_to_a_pair":
        "mentoring.asking mentoring.choices mentoring.entries mentoring.home mentoring.pairs "
        "mentoring.programmes mentoring.writing",
    "mentoring/test_matching.py::test_staff_pair_two_who_both_agree":
        "mentoring.proposals",
    "moves/test_moves.py::test_a_move_that_is_not_approved":
        "profile reviews.decisions reviews.pending",
    "news/test_news.py::test_what_waits_comes_first_and_is_counted_on_the_home_screen":
        "introductions.endings news",
    "plan/test_drafting.py::test_an_item_from_its_draft_to_a_report":
        "plan.drafting plan.items plan.meetings plan.overview plan.reporting",
    "practices/test_submissions.py::test_shared_reviewed_found_and_read":
        "practices.library practices.reactions practices.submissions",
    "privacy/test_checks.py::test_one_message_with_three_buttons_once_a_year":
        "privacy.checks",
    "privacy/test_deletion.py::test_asked_twice_then_gone_from_every_file":
        "privacy.deletion",
    "privacy/test_overview.py::test_everybody_sees_what_is_held":
        "privacy.overview",
    "profile_fields/test_profile_fields.py::test_without_a_name_she_is_a_colleague_until_both_agree":
        "profile_fields",
    "projects/test_decisions.py::test_all_authors_are_told_at_one_moment_and_once":
        "projects.decisions projects.own",
    "projects/test_repeats.py::test_wanted_asked_after_60_and_180_days_and_shown":
        "projects.repeats",
    "projects/test_showcase.py::test_sent_reviewed_accepted_told_and_read":
        "projects.calls projects.showcase projects.writing",
    "projects/test_year.py::test_a_past_year_keeps_its_showcase":
        "plan.files",
    "questions/test_questions.py::test_a_block_takes_a_named_answer_along":
        "questions",
    "registration/test_registration.py::test_with_approval_she_waits_and_is_told":
        "language",
    "reports/test_decisions.py::test_warned_she_reads_what_is_asked_of_her_and_the_reporter_that_she_was_heard":
        "reports.measures reports.reviews",
    "reports/test_sending.py::test_a_profile_is_reported_and_the_case_can_be_looked_at":
        "reports.cases reports.sending",
    "saved_searches/test_saved_searches.py::test_she_is_told_when_somebody_joins_who_fits":
        "saved_searches",
    "scheduling/test_groups.py::test_more_than_half_decide_and_one_may_leave":
        "scheduling.groups",
    "scheduling/test_polls.py::test_two_find_a_time_across_zones":
        "scheduling.polls",
    "settings/test_safety.py::test_two_presses_from_home":
        "safety",
    "settings/test_tidying.py::test_all_of_the_last_two_days_is_deleted":
        "privacy.files tidying",
    "settings/test_tidying.py::test_every_evening_by_her_time":
        "settings",
    "settings/test_visibility.py::test_two_presses_and_two_back":
        "visibility",
    "terms/test_desk.py::test_the_chair_proposes_priorities_and_a_reviewer_adopts_them":
        "terms.desk terms.year",
    "terms/test_handover.py::test_a_year_is_handed_over":
        "terms.handover",
    "terms/test_letters.py::test_a_letter_goes_to_every_country_and_its_answers_come_back":
        "terms.letters",
    "terms/test_planning.py::test_an_admin_enters_a_term_and_names_who_carries_it":
        "terms.dialogue terms.planning",
    "terms/test_year.py::test_an_event_is_tied_to_a_priority":
        "terms.ties",
    "test_audit.py::test_admins_see_the_last_entries_and_that_nobody_changed_them":
        "audit",
    "test_browsing.py::test_admins_are_told_within_five_minutes_without_a_name":
        "browsing",
    "test_roles.py::test_an_admin_appoints_and_dismisses":
        "roles",
    "test_start.py::test_a_member_reaches_every_part_and_comes_back":
        "start",
    "test_start.py::test_help_is_for_her_role":
        "help",
    "test_suspensions.py::test_out_and_back_in":
        "suspensions",
}  # fmt: skip
"""By test, with the modules below `handlers` that it reaches in every language."""

IN_ENGLISH = {
    "announcements.buttons", "announcements.control", "announcements.drafting",
    "announcements.entries", "announcements.responses", "announcements.results",
    "announcements.schedule", "announcements.sending", "delegations.slips",
    "delivery_admin", "digests",
    "events.audience", "events.materials", "events.search",
    "kit.audience_picker.groups", "kit.audience_picker.named", "kit.audience_picker.segments",
    "onboarding", "practices.own", "practices.reviews", "practices.statistics",
}  # fmt: skip
"""Those led in English only so far. Nothing on which a member's safety rests may be here, and
nothing that is new.
"""


def part_of(handler: Callable[..., object]) -> str:
    """The module of a handler, below `handlers`."""
    return handler.__module__.removeprefix("handlers.")


def parts_of(test: str) -> frozenset[str]:
    """The modules that a test is to reach, by its id without parameters."""
    return frozenset(DIALOGUES.get(test.removeprefix("tests/"), "").split())


def languages_of(test: str) -> set[str]:
    """The languages in which a test runs: those of its parameters that begin with "language"."""
    file, _, name = test.partition("::")
    module = importlib.import_module(f"tests.{file.removesuffix('.py').replace('/', '.')}")
    return {code for mark in _parameters(getattr(module, name)) for code in mark}


def _parameters(function: object) -> Iterator[set[str]]:
    for mark in getattr(function, "pytestmark", ()):
        if mark.name != "parametrize":
            continue
        names, values = mark.args[:2]
        named = names.split(",") if isinstance(names, str) else list(names)
        at = next((at for at, one in enumerate(named) if one.startswith("language")), None)
        if at is not None:
            for value in values:
                one = value if len(named) == 1 else value[at]
                yield {one} if isinstance(one, str) else set(one)


def is_enough(codes: set[str]) -> bool:
    """Whether these are three languages of two scripts."""
    assert codes <= set(LANGUAGES)
    return len(codes) >= 3 and bool(codes & LATIN) and bool(codes - LATIN)
