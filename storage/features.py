"""The feature map of storage: what each feature does by itself, and when something changes about a
member.

These are tables of functions, like `handlers.MODULES`. A database is opened with `FEATURES`; the
scheduler runs `JOBS`, in this order.
"""

from storage import (
    applications,
    awaited_links,
    blocks,
    browsing,
    chat_messages,
    coordinators,
    digests,
    directory,
    erasure,
    incoming_messages,
    invitations,
    languages_spoken,
    managed_profiles,
    members,
    moves,
    onboarding,
    outbox,
    presence,
    profile_fields,
    questions,
    reports,
    retention,
    reviews,
    roles,
    saved_searches,
    settings,
    suspensions,
    tidying,
)
from storage.announcements import control, corrections, drafting, sending
from storage.announcements import records as announcements
from storage.announcements import reports as announcement_reports
from storage.audiences import AttendanceSource
from storage.audiences import records as audiences
from storage.board import endings as board_endings
from storage.board import records as board
from storage.board import reports as board_reports
from storage.board import reviews as board_reviews
from storage.board import year as year_board
from storage.certificates import records as certificates
from storage.certificates.records import Certifiables
from storage.database import Features
from storage.delegations import claims
from storage.directory import reports as profile_reports
from storage.events import certificates as attendance_certificates
from storage.events import change_notices, feedback, publishing, registrations, reminders
from storage.events import records as events
from storage.events import reports as event_reports
from storage.events import year as year_events
from storage.introductions import (
    contacts,
    endings,
    first_messages,
    follow_ups,
    notes,
    proposal_records,
    proposals,
)
from storage.introductions import records as introductions
from storage.introductions import reports as introduction_reports
from storage.kit import audit, deferred_updates, form_drafts, inbox, rate_limits
from storage.kit.country_hooks import CountryHooks
from storage.kit.jobs import Job
from storage.kit.member_hooks import MemberHooks
from storage.kit.open_items import OpenItems
from storage.kit.personal_data import PersonalData
from storage.kit.tieables import Tieables
from storage.meetings import pairs as lot_pairs
from storage.meetings import questions as meeting_questions
from storage.meetings import records as meetings
from storage.meetings import rounds
from storage.mentoring import asking as mentoring_asking
from storage.mentoring import certificates as mentoring_certificates
from storage.mentoring import checkins
from storage.mentoring import endings as mentoring_endings
from storage.mentoring import pairs as mentoring_pairs
from storage.mentoring import proposals as mentoring_proposals
from storage.mentoring import records as mentoring
from storage.mentoring import reports as mentoring_reports
from storage.plan import drafting as plan_drafting
from storage.plan import handover as plan_handover
from storage.plan import questions as plan_questions
from storage.plan import records as plan
from storage.plan import reportables as plan_reportables
from storage.practices import reactions, submissions
from storage.practices import records as practices
from storage.practices import reports as practice_reports
from storage.practices import reviews as practice_reviews
from storage.practices import year as year_practices
from storage.projects import calls, decisions, presentations, repeats, showcase
from storage.projects import certificates as project_certificates
from storage.projects import records as projects
from storage.projects import reviews as project_reviews
from storage.projects import submissions as project_submissions
from storage.projects import year as year_projects
from storage.reports import Reportables, review_questions
from storage.request_subjects import RequestSubjects
from storage.reviews import Reviewables
from storage.reviews import year as year_reviews
from storage.scheduling import polls
from storage.scheduling import records as scheduling
from storage.scheduling import reminders as meeting_reminders
from storage.scheduling_subjects import SchedulingSubjects
from storage.terms import adoption
from storage.terms import records as terms
from storage.terms import reportables as term_reportables

JOBS = (
    Job("let contact requests expire", endings.expire, endings.next_due),
    Job("let proposals of contacts expire", proposals.expire, proposals.next_due),
    Job("ask how new contacts went", follow_ups.ask, follow_ups.next_due),
    Job("remind of events", reminders.remind, reminders.next_due),
    Job("ask those who are silent about an event", reminders.nudge, reminders.next_nudge),
    Job("let offers of seats expire", registrations.expire_offers, registrations.next_due),
    Job("take the times that suit", polls.close_due, polls.next_due),
    Job("remind of meetings", meeting_reminders.remind, meeting_reminders.next_due),
    Job("open and draw rounds of meetings", rounds.work, rounds.next_due),
    Job("ask how meetings went", meeting_questions.ask, meeting_questions.next_due),
    Job("end rounds of meetings", meeting_questions.end_due),
    Job("tell changes of events", change_notices.notify_due, change_notices.next_due),
    Job(
        "ask whether entries of the board still stand",
        board_endings.ask_and_end,
        board_endings.next_due,
    ),
    Job("ask the next mentors", mentoring_asking.ask_due, mentoring_asking.next_due),
    Job("let proposed pairs expire", mentoring_proposals.expire, mentoring_proposals.next_due),
    Job("ask how mentoring goes", checkins.ask, checkins.next_due),
    Job("ask for feedback", feedback.ask, feedback.next_due),
    Job("ask how items of the plan go", plan_questions.ask, plan_questions.next_due),
    Job("tell authors of their readers", reactions.notify_authors, reactions.next_due),
    Job("tell the deadlines of calls", calls.remind, calls.next_due),
    Job("tell the decisions of calls", decisions.tell_due, decisions.next_due),
    Job("tell slots of presentations", presentations.tell, presentations.next_due),
    Job("ask what came of repeating projects", repeats.ask, repeats.next_due),
    Job("tell admins of overdue reviews", reviews.notify_overdue),
    Job("tell admins of messages without an answer", coordinators.notify_overdue),
    Job("send digests", digests.enqueue, digests.next_digest),
    Job("tell of those whom saved searches find", saved_searches.notify, saved_searches.next_due),
    Job("send the notes of the first week", onboarding.enqueue, onboarding.next_due),
    Job("begin the first term", terms.begin_first, terms.next_due),
    Job("end suspensions", suspensions.end_due, suspensions.next_due),
    Job("begin the tidyings of the evening", tidying.begin_due, tidying.next_due),
    Job("tell of paused announcements", control.notify_paused),
    Job("end stopped broadcasts", outbox.drop_stopped),
    Job("note finished broadcasts", outbox.end_finished),
    Job("finish erasures", erasure.finish),
    Job("end what is over", retention.run),
)

MEMBER_HOOKS = MemberHooks(
    joined=(
        presence.profile_confirmed,
        digests.schedule_first,
        onboarding.schedule,
        directory.update_index,
        saved_searches.match_joined,
        claims.joined,
    ),
    profile_changing=(saved_searches.note_before_change,),
    sector_changed=(profile_fields.follow_sector,),
    profile_changed=(
        presence.profile_confirmed,
        directory.update_index,
        saved_searches.match_changed,
        applications.follow_profile,
    ),
    fields_changed=(directory.update_index, saved_searches.match_changed),
    contacts_changed=(
        directory.update_index,
        polls.follow_relations,
        mentoring_endings.follow_contacts,
    ),
    moved=(
        reminders.follow_time_zone,
        meeting_reminders.follow_time_zone,
        digests.follow_time_zone,
        tidying.follow_time_zone,
        registrations.follow_country,
    ),
    role_lost=(
        control.pause_all_of,
        publishing.follow_roles,
        reviews.release_all_of,
        invitations.follow_roles,
    ),
    chair_ended=(publishing.follow_roles,),
    suspended=(
        directory.update_index,
        moves.withdraw_of,
        plan_drafting.follow_suspension,
        polls.leave_all,
        rounds.leave_all,
        terms.tell_if_empty,
        mentoring_endings.follow_suspension,
    ),
    restored=(directory.update_index, mentoring_asking.follow),
    visibility_changed=(
        directory.update_index,
        polls.follow_visibility,
        rounds.follow_visibility,
        mentoring_endings.follow_visibility,
    ),
    blocked=(mentoring_endings.follow_block, polls.follow_block, lot_pairs.follow_block),
    left=(
        polls.leave_all,
        rounds.leave_all,
        terms.tell_if_empty,
        reports.end_of_author,
        reports.erase_member,
        registrations.cancel_all,
        control.pause_all_of,
        publishing.withdraw_all_of,
        feedback.erase_member,
        questions.withdraw_all_of,
        plan_drafting.follow_departure,
        reviews.withdraw_all_of,
        drafting.erase_author,
        reviews.erase_author,
        audit.erase_member,
        submissions.erase_author,
        project_submissions.erase_author,
        endings.hide_departure,
        mentoring_endings.follow_departure,
        invitations.withdraw_all_of,
        outbox.drop_queued,
        inbox.forget_sender,
        directory.remove_from_index,
    ),
)

COUNTRY_HOOKS = CountryHooks(left=(plan_drafting.follow_country,))

PERSONAL_DATA = PersonalData(
    tuple(
        column
        for module in (
            members,
            roles,
            settings,
            blocks,
            form_drafts,
            incoming_messages,
            chat_messages,
            tidying,
            inbox,
            rate_limits,
            outbox,
            directory,
            browsing,
            saved_searches,
            introductions,
            first_messages,
            notes,
            proposal_records,
            follow_ups,
            audiences,
            events,
            practices,
            projects,
            announcements,
            questions,
            board,
            scheduling,
            meetings,
            languages_spoken,
            reviews,
            digests,
            onboarding,
            presence,
            deferred_updates,
            invitations,
            awaited_links,
            managed_profiles,
            moves,
            coordinators,
            reports,
            terms,
            plan,
            certificates,
            mentoring,
            audit,
        )
        for column in module.MEMBER_DATA
    )
)

REVIEWABLES = Reviewables(
    applications.REVIEWABLE,
    moves.REVIEWABLE,
    *practice_reviews.REVIEWABLES,
    *project_reviews.REVIEWABLES,
    repeats.REVIEWABLE,
    *questions.REVIEWABLES,
    board_reviews.REVIEWABLE,
    reports.REVIEWABLE,
    publishing.REVIEWABLE,
    sending.REVIEWABLE,
    corrections.REVIEWABLE,
    plan_drafting.REVIEWABLE,
    adoption.REVIEWABLE,
)

REPORTABLES = Reportables(
    *profile_reports.REPORTABLES,
    *introduction_reports.REPORTABLES,
    *practice_reports.REPORTABLES,
    *showcase.REPORTABLES,
    *questions.REPORTABLES,
    board_reports.REPORTABLE,
    *plan_reportables.REPORTABLES,
    *term_reportables.REPORTABLES,
    *event_reports.REPORTABLES,
    *announcement_reports.REPORTABLES,
    *mentoring_reports.REPORTABLES,
    *coordinators.REPORTABLES,
    *review_questions.REPORTABLES,
)

REQUEST_SUBJECTS = RequestSubjects(
    practices.REQUEST_SUBJECT, board.REQUEST_SUBJECT, repeats.REQUEST_SUBJECT
)

SCHEDULING_SUBJECTS = SchedulingSubjects(
    contacts.SCHEDULING_SUBJECT, lot_pairs.SCHEDULING_SUBJECT, mentoring_pairs.SCHEDULING_SUBJECT
)

OPEN_ITEMS = OpenItems(
    year_events.OPEN_ITEM,
    year_reviews.OPEN_ITEM,
    year_board.OPEN_ITEM,
    plan_handover.OPEN_ITEM,
    year_projects.OPEN_ITEM,
)

TIEABLES = Tieables(
    year_events.TIEABLE, year_practices.TIEABLE, *plan_handover.TIEABLES, year_projects.TIEABLE
)

CERTIFIABLES = Certifiables(
    attendance_certificates.CERTIFIABLE,
    project_certificates.CERTIFIABLE,
    mentoring_certificates.CERTIFIABLE,
)

FEATURES = Features(
    PERSONAL_DATA,
    MEMBER_HOOKS,
    COUNTRY_HOOKS,
    AttendanceSource(registrations.attendance_rows),
    REVIEWABLES,
    REPORTABLES,
    REQUEST_SUBJECTS,
    SCHEDULING_SUBJECTS,
    OPEN_ITEMS,
    TIEABLES,
    CERTIFIABLES,
)
