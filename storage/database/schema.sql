-- Generated from migrations/ by `make schema`; do not edit.

-- Everybody who talks to the bot. The row is created by her first message, the profile is filled in
-- when she registers. `zone` is NULL where she keeps the time zone of her country. `blocked_at` is
-- when she blocked the bot. `menu` is the version of the command menu in her chat; `menu_due`
-- counts the changes of whatever the menu depends on since it was last set. A suspended member has
-- the status 'rejected' for the rest of the network; `joined_at_before_suspension` restores her. At
-- `suspended_until` she is restored, if it is not NULL; whoever was removed (`removed_at`) never is.
-- `hidden_at` is when she hid herself from the others. A `managed` row is a woman without Telegram whom
-- somebody else entered for an event (managed_profiles): instead of a Telegram id she has a random
-- negative number, which is nobody's.
-- `name_order` is the name as it is sorted for readers of all languages but Uzbek, whose order is
-- `name_order_uz`; both are the same for all whose name not everyone may see. `photo` is a file id of
-- Telegram.
-- The columns `…_shown_to` say who sees a field of her profile: 0 everyone, 1 members of her country,
-- 2 only those who are in contact with her, 3 nobody (storage/profile_fields.py).
-- The id of a member who was erased is never given again: a row without a foreign key, as of the
-- audit, must not come to name another one.
CREATE TABLE members (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    telegram_id INTEGER NOT NULL UNIQUE,
    language TEXT,
    status TEXT NOT NULL DEFAULT 'newcomer'
        CHECK (status IN ('newcomer', 'pending', 'member', 'rejected', 'managed')),
    name TEXT,
    name_key TEXT,
    name_order TEXT,
    name_order_uz TEXT,
    country TEXT,
    sector TEXT,
    institution TEXT,
    institution_key TEXT,
    position TEXT,
    region TEXT,
    about TEXT,
    photo TEXT,
    name_shown_to INTEGER NOT NULL DEFAULT 0 CHECK (name_shown_to BETWEEN 0 AND 2),
    institution_shown_to INTEGER NOT NULL DEFAULT 0 CHECK (institution_shown_to BETWEEN 0 AND 3),
    position_shown_to INTEGER NOT NULL DEFAULT 0 CHECK (position_shown_to BETWEEN 0 AND 3),
    region_shown_to INTEGER NOT NULL DEFAULT 0 CHECK (region_shown_to BETWEEN 0 AND 3),
    topics_shown_to INTEGER NOT NULL DEFAULT 0 CHECK (topics_shown_to BETWEEN 0 AND 3),
    about_shown_to INTEGER NOT NULL DEFAULT 0 CHECK (about_shown_to BETWEEN 0 AND 3),
    photo_shown_to INTEGER NOT NULL DEFAULT 2 CHECK (photo_shown_to BETWEEN 0 AND 3),
    consent_version TEXT,
    consented_at INTEGER,
    first_seen_at INTEGER NOT NULL,
    joined_at INTEGER,
    zone TEXT,
    quiet_from INTEGER NOT NULL DEFAULT 21 CHECK (quiet_from BETWEEN 18 AND 23),
    quiet_until INTEGER NOT NULL DEFAULT 8 CHECK (quiet_until BETWEEN 5 AND 11),
    blocked_at INTEGER,
    suspended_at INTEGER,
    suspended_until INTEGER,
    removed_at INTEGER,
    hidden_at INTEGER,
    joined_at_before_suspension INTEGER,
    menu TEXT,
    menu_due INTEGER NOT NULL DEFAULT 0,
    CHECK (
        status = 'newcomer'
        OR (name IS NOT NULL AND name_key IS NOT NULL AND country IS NOT NULL
            AND (status = 'managed' OR (sector IS NOT NULL AND consent_version IS NOT NULL
                AND consented_at IS NOT NULL)))
    ),
    CHECK ((status = 'managed') = (telegram_id < 0)),
    CHECK ((status = 'member') = (joined_at IS NOT NULL)),
    CHECK (suspended_at IS NOT NULL OR (suspended_until IS NULL AND removed_at IS NULL)),
    CHECK (suspended_until IS NULL OR removed_at IS NULL)
) STRICT;
-- One index per way of browsing, each in the order in which it is listed; of those whom others see.
CREATE INDEX members_by_country_sector ON members (country, sector, name_order, id)
    WHERE status = 'member' AND hidden_at IS NULL;
CREATE INDEX members_by_country ON members (country, name_order, id)
    WHERE status = 'member' AND hidden_at IS NULL;
CREATE INDEX members_by_sector ON members (sector, name_order, id)
    WHERE status = 'member' AND hidden_at IS NULL;
CREATE INDEX members_by_name ON members (name_order, id) WHERE status = 'member' AND hidden_at IS NULL;
CREATE INDEX members_by_country_sector_uz ON members (country, sector, name_order_uz, id)
    WHERE status = 'member' AND hidden_at IS NULL;
CREATE INDEX members_by_country_uz ON members (country, name_order_uz, id)
    WHERE status = 'member' AND hidden_at IS NULL;
CREATE INDEX members_by_sector_uz ON members (sector, name_order_uz, id)
    WHERE status = 'member' AND hidden_at IS NULL;
CREATE INDEX members_by_name_uz ON members (name_order_uz, id)
    WHERE status = 'member' AND hidden_at IS NULL;
CREATE INDEX members_by_joining ON members (joined_at, country, sector)
    WHERE status = 'member' AND hidden_at IS NULL;
CREATE INDEX members_managed ON members (name_key, id) WHERE status = 'managed';
CREATE INDEX members_suspended ON members (suspended_at) WHERE suspended_at IS NOT NULL;
CREATE INDEX members_suspended_until ON members (suspended_until)
    WHERE suspended_until IS NOT NULL;
CREATE INDEX members_hidden ON members (hidden_at) WHERE hidden_at IS NOT NULL;
CREATE INDEX members_menu_due ON members (id) WHERE menu_due > 0;
-- The live counts of the audience picker read this index alone.
CREATE INDEX members_for_audiences ON members
    (language, country, sector, joined_at, blocked_at, zone, quiet_from, quiet_until, status)
    WHERE status = 'member';
CREATE TRIGGER members_menu AFTER UPDATE OF language, status, blocked_at ON members BEGIN
    UPDATE members SET menu_due = menu_due + 1 WHERE id = NEW.id;
END;
-- What is reviewed takes its reviews with it.
CREATE TRIGGER members_without_reviews AFTER DELETE ON members BEGIN
    DELETE FROM reviews WHERE kind = 'application' AND subject_id = OLD.id;
END;
CREATE TRIGGER members_without_moves AFTER DELETE ON members BEGIN
    DELETE FROM reviews WHERE kind = 'move' AND subject_id = OLD.id;
END;

CREATE TABLE member_topics (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('offers', 'seeks')),
    topic TEXT NOT NULL,
    PRIMARY KEY (member_id, side, topic)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_topics_by_topic ON member_topics (topic, side, member_id);

-- Rows with `from_config` mirror the configuration; nobody can remove them in the chat. A coordinator
-- with `is_named` = 0 is not named to the members of her country. `sees_reporters` mirrors the
-- configuration too: this admin may look who sent a report.
CREATE TABLE roles (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('admin', 'coordinator')),
    country TEXT NOT NULL DEFAULT '',
    from_config INTEGER NOT NULL DEFAULT 0 CHECK (from_config IN (0, 1)),
    is_named INTEGER NOT NULL DEFAULT 1 CHECK (is_named IN (0, 1)),
    sees_reporters INTEGER NOT NULL DEFAULT 0 CHECK (sees_reporters IN (0, 1)),
    granted_by INTEGER REFERENCES members ON DELETE SET NULL,
    granted_at INTEGER NOT NULL,
    PRIMARY KEY (member_id, role, country),
    CHECK ((role = 'coordinator') = (country <> ''))
) STRICT, WITHOUT ROWID;
CREATE TRIGGER roles_menu_granted AFTER INSERT ON roles BEGIN
    UPDATE members SET menu_due = menu_due + 1 WHERE id = NEW.member_id;
END;
CREATE TRIGGER roles_menu_revoked AFTER DELETE ON roles BEGIN
    UPDATE members SET menu_due = menu_due + 1 WHERE id = OLD.member_id;
END;
CREATE INDEX roles_by_country ON roles (role, country);

-- The kinds of messages that a member has turned off.
CREATE TABLE muted_kinds (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    kind TEXT NOT NULL,
    PRIMARY KEY (member_id, kind)
) STRICT, WITHOUT ROWID;

-- Blocks between members. They are mutual, except for `one_way`: the answer to a request to an
-- author who is not named, where a mutual block would tell the requester who the author is.
CREATE TABLE blocks (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    blocked_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    one_way INTEGER NOT NULL DEFAULT 0 CHECK (one_way IN (0, 1)),
    PRIMARY KEY (member_id, blocked_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX blocks_by_blocked ON blocks (blocked_id);

-- Rate-limited actions of members, one row each, until no limit counts them any more.
CREATE TABLE actions (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    action TEXT NOT NULL,
    target_id INTEGER REFERENCES members ON DELETE SET NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX actions_of_member ON actions (member_id, action, created_at);
CREATE INDEX actions_by_target ON actions (target_id) WHERE target_id IS NOT NULL;
CREATE INDEX actions_by_age ON actions (created_at);

-- Values of the configuration that transactions need, and moments of the network as a whole.
CREATE TABLE network_settings (
    key TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Unfinished forms: at most one of a member's drafts is open, the others are paused. `access` names
-- the group that may fill in the form; the draft goes when she leaves that group. `is_answered`: she
-- has changed the answers with which it began. `message_id` is the message that shows its question,
-- while it is open.
CREATE TABLE form_drafts (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    form TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'paused')),
    field TEXT,
    subject_id INTEGER,
    answers TEXT NOT NULL,
    is_answered INTEGER NOT NULL DEFAULT 0 CHECK (is_answered IN (0, 1)),
    keep_when_paused INTEGER NOT NULL CHECK (keep_when_paused IN (0, 1)),
    access TEXT NOT NULL CHECK (access IN
        ('anyone', 'registered', 'unsuspended', 'members', 'visible', 'organisers', 'staff',
        'chair', 'admins')),
    updated_at INTEGER NOT NULL,
    message_id INTEGER,
    PRIMARY KEY (member_id, form)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX form_drafts_open ON form_drafts (member_id) WHERE status = 'open';

-- Updates that a draft has applied: a repeated one changes nothing.
CREATE TABLE form_draft_updates (
    member_id INTEGER NOT NULL,
    form TEXT NOT NULL,
    update_id INTEGER NOT NULL,
    PRIMARY KEY (member_id, form, update_id),
    FOREIGN KEY (member_id, form) REFERENCES form_drafts ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Messages that members sent lately: an edit, the rest of a text that her client cut, and the other
-- pictures of an album each belong to an earlier message. `first_id` is the first message of the
-- group, `previous` the answer before it.
CREATE TABLE incoming_messages (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    message_id INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,
    digest TEXT NOT NULL,
    form TEXT,
    field TEXT,
    is_closed INTEGER NOT NULL DEFAULT 0 CHECK (is_closed IN (0, 1)),
    previous TEXT NOT NULL,
    first_id INTEGER NOT NULL,
    album TEXT,
    body TEXT,
    answer INTEGER,
    PRIMARY KEY (member_id, message_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX incoming_messages_by_age ON incoming_messages (sent_at);

-- Updates as Telegram sent them, stored before they are confirmed. The body and the sender go when
-- the update is handled; the id stays for a while, so that a repeated delivery is recognised. A
-- refused update (too many of its sender are pending) is an id only; the last one accepted before
-- it stands for it (`surplus`).
CREATE TABLE inbox (
    update_id INTEGER PRIMARY KEY,
    status TEXT NOT NULL CHECK (status IN ('pending', 'handled', 'refused', 'unreadable')),
    body TEXT,
    sender INTEGER NOT NULL,
    surplus INTEGER NOT NULL CHECK (surplus IN (0, 1)),
    received_at INTEGER NOT NULL,
    position INTEGER NOT NULL UNIQUE,
    CHECK ((status IN ('handled', 'refused')) = (body IS NULL)),
    CHECK (body IS NOT NULL OR sender = 0)
) STRICT;
CREATE INDEX inbox_pending ON inbox (sender, position, surplus) WHERE status = 'pending';
CREATE INDEX inbox_by_age ON inbox (received_at);

-- One row: the troubles that the running bot found last, one line each, and the last errors in its
-- log, each with its time in front.
CREATE TABLE health (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    updated_at INTEGER NOT NULL,
    troubles TEXT NOT NULL,
    errors TEXT NOT NULL
) STRICT;

-- The outbox: a message, and one delivery for each of its recipients. `kind` selects the text,
-- `subject_id` is the row that it is about; the text is rendered when it is sent. A message to many
-- is claimed message by message: urgent ones first, none while it has a `pause_reason`. It is
-- active while some of it may still be sent. `revision` counts its corrections; a delivery's is
-- the revision that the recipient has, or is about to get. `ignored_failures` are those after
-- which somebody resumed it.
CREATE TABLE messages (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    subject_id INTEGER,
    policy TEXT NOT NULL CHECK (policy IN ('hold', 'repeat')),
    any_hour INTEGER NOT NULL CHECK (any_hour IN (0, 1)),
    bulk INTEGER NOT NULL CHECK (bulk IN (0, 1)),
    is_urgent INTEGER NOT NULL DEFAULT 0 CHECK (is_urgent IN (0, 1)),
    is_active INTEGER NOT NULL DEFAULT 0 CHECK (is_active IN (0, 1)),
    pause_reason TEXT
        CHECK (pause_reason IN ('sender', 'failures', 'role', 'correction', 'stopped')),
    revision INTEGER NOT NULL DEFAULT 1,
    ignored_failures INTEGER NOT NULL DEFAULT 0,
    expires_at INTEGER,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX messages_by_subject ON messages (kind, subject_id);
CREATE INDEX messages_by_age ON messages (created_at);
CREATE INDEX messages_active ON messages (is_urgent DESC, id) WHERE is_active = 1;

-- `attempt` counts claims, so that a late result is not taken for that of a newer claim.
-- `bulk` repeats the message's, so that one index holds the due deliveries in order. `is_tidied`: the
-- message is gone from the chat of its recipient, is empty, or shows another screen that she opened in
-- it, and a correction must not bring it back.
CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    message_id INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    recipient_id INTEGER REFERENCES members ON DELETE SET NULL,
    status TEXT NOT NULL DEFAULT 'queued' CHECK (status IN
        ('queued', 'inflight', 'sent', 'blocked', 'failed', 'unknown', 'dropped', 'closed')),
    bulk INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    not_before INTEGER NOT NULL,
    attempt INTEGER NOT NULL DEFAULT 0,
    repeated INTEGER NOT NULL DEFAULT 0 CHECK (repeated IN (0, 1)),
    telegram_message_id INTEGER,
    is_tidied INTEGER NOT NULL DEFAULT 0 CHECK (is_tidied IN (0, 1)),
    reason TEXT,
    updated_at INTEGER NOT NULL,
    UNIQUE (message_id, recipient_id),
    CHECK ((status = 'sent') = (telegram_message_id IS NOT NULL)),
    CHECK (status <> 'dropped' OR reason IS NOT NULL)
) STRICT;
CREATE INDEX deliveries_queued ON deliveries (not_before, id)
    WHERE status = 'queued' AND bulk = 0;
CREATE INDEX deliveries_to_many ON deliveries (message_id, not_before, id)
    WHERE status = 'queued' AND bulk = 1;
CREATE INDEX deliveries_inflight ON deliveries (id) WHERE status = 'inflight';
CREATE INDEX deliveries_by_status ON deliveries (message_id, status);
CREATE INDEX deliveries_of ON deliveries (recipient_id, status);

-- Delivered messages whose text was corrected and that are still to be edited in the chat.
CREATE TABLE pending_edits (
    delivery_id INTEGER PRIMARY KEY REFERENCES deliveries ON DELETE CASCADE,
    message_id INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    not_before INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX pending_edits_due ON pending_edits (message_id, not_before, delivery_id);

-- Cards that show a member the progress of a message to many.
CREATE TABLE progress (
    message_id INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    telegram_message_id INTEGER NOT NULL,
    shown TEXT NOT NULL,
    PRIMARY KEY (message_id, member_id)
) STRICT, WITHOUT ROWID;

-- One row: the run of the bot that wrote last, since when sending waits for an admin, and when the
-- backup was made from which the database was restored meanwhile.
CREATE TABLE run_marker (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    run TEXT NOT NULL,
    held_since INTEGER,
    copied_at INTEGER
) STRICT;

-- The searchable words of members; rowid is members.id. Beside the names of topics, `topics` holds a
-- word for each fact: her country and her field, each topic that she offers or seeks, and each member
-- with whom she shares contacts. A word that not everyone may see is marked with whom it is open to
-- (storage/kit/search.py).
CREATE VIRTUAL TABLE member_words USING fts5 (
    names, words, topics, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4', detail = column
);

-- The words of members' names and how many members have each; and keys that a word shares with those
-- that may be slips of it.
CREATE TABLE name_words (
    word TEXT PRIMARY KEY,
    skeleton TEXT NOT NULL,
    members INTEGER NOT NULL CHECK (members > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_words_by_skeleton ON name_words (skeleton);

CREATE TABLE name_keys (
    key TEXT NOT NULL,
    word TEXT NOT NULL REFERENCES name_words ON DELETE CASCADE,
    PRIMARY KEY (key, word)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_keys_of ON name_keys (word);

-- The last searches of each member, so that the pages and buttons of an older message still work.
-- `criteria` is JSON (storage/directory/criteria.py), `typed` what she typed.
CREATE TABLE searches (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    number INTEGER NOT NULL,
    criteria TEXT NOT NULL,
    typed TEXT NOT NULL,
    PRIMARY KEY (member_id, number)
) STRICT, WITHOUT ROWID;

-- Unusual browsing of profiles that admins were told of; `looked_at` is when an admin first looked
-- who it is.
CREATE TABLE browsing_alerts (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    what TEXT NOT NULL CHECK (what IN ('day', 'week', 'unasked', 'pages', 'unseen')),
    created_at INTEGER NOT NULL,
    looked_at INTEGER
) STRICT;
CREATE INDEX browsing_alerts_of ON browsing_alerts (member_id, created_at);
CREATE INDEX browsing_alerts_by_age ON browsing_alerts (created_at);

-- Searches that members have saved, to be told of new colleagues whom they find. `criteria` is all of
-- the search; `country` and `sector` repeat it where it has exactly one of them.
CREATE TABLE saved_searches (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    criteria TEXT NOT NULL,
    country TEXT,
    sector TEXT,
    created_at INTEGER NOT NULL,
    UNIQUE (member_id, criteria)
) STRICT;
CREATE INDEX saved_searches_by_facts ON saved_searches (country, sector, criteria);
CREATE INDEX saved_searches_by_criteria ON saved_searches (criteria);

-- Whom a saved search has found; `told_at` is the subject of the message that told its owner.
-- `is_before` marks a search that finds her before a change of her profile, within the transaction
-- that changes it.
CREATE TABLE saved_search_matches (
    search_id INTEGER NOT NULL REFERENCES saved_searches ON DELETE CASCADE,
    found_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    found_at INTEGER NOT NULL,
    told_at INTEGER,
    is_before INTEGER NOT NULL DEFAULT 0 CHECK (is_before IN (0, 1)),
    PRIMARY KEY (search_id, found_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX saved_search_matches_of ON saved_search_matches (found_id);
CREATE INDEX saved_search_matches_untold ON saved_search_matches (search_id) WHERE told_at IS NULL;

-- Everything that waits for a person's decision, or has got one. `subject_id` is the row that
-- `kind` is about, `version` what the reviewers are shown of it, in the end the one that was
-- decided on. `concerned_id` is a member whom the decision concerns beside the author; `sponsor_id`
-- is one who speaks for the author, so that somebody else decides where somebody can. `circle` and
-- `country` say who decides, and `approvals` how many must approve; `storage/reviews/reviewers.py`
-- has the rule. With `is_blind`, reviewers do not see who the author is. While it `is_secret`, the
-- author does not know whether it was approved or rejected.
CREATE TABLE reviews (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    version TEXT NOT NULL,
    author_id INTEGER REFERENCES members ON DELETE SET NULL,
    concerned_id INTEGER REFERENCES members ON DELETE SET NULL,
    sponsor_id INTEGER REFERENCES members ON DELETE SET NULL,
    country TEXT,
    circle TEXT NOT NULL CHECK (circle IN ('country', 'admins', 'staff', 'outside')),
    approvals INTEGER NOT NULL CHECK (approvals > 0),
    is_blind INTEGER NOT NULL DEFAULT 0 CHECK (is_blind IN (0, 1)),
    is_secret INTEGER NOT NULL DEFAULT 0 CHECK (is_secret IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN
        ('pending', 'approved', 'rejected', 'changes_requested', 'withdrawn', 'superseded')),
    submitted_at INTEGER NOT NULL,
    decided_at INTEGER,
    decided_by INTEGER REFERENCES members ON DELETE SET NULL,
    comment TEXT,
    CHECK ((status IN ('pending', 'withdrawn', 'superseded')) = (decided_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX reviews_pending ON reviews (kind, subject_id) WHERE status = 'pending';
CREATE INDEX reviews_queue ON reviews (submitted_at, id) WHERE status = 'pending';
CREATE INDEX reviews_of_subject ON reviews (kind, subject_id, id);
CREATE INDEX reviews_of_author ON reviews (author_id);

-- Who has a pending review until `ends_at`, because she has opened it or it was given to her: others
-- take another one.
CREATE TABLE review_claims (
    review_id INTEGER PRIMARY KEY REFERENCES reviews ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    claimed_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL
) STRICT;

-- The approvals of a version that needs more than one.
CREATE TABLE review_approvals (
    review_id INTEGER NOT NULL REFERENCES reviews ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    version TEXT NOT NULL,
    approved_at INTEGER NOT NULL,
    PRIMARY KEY (review_id, member_id)
) STRICT, WITHOUT ROWID;

-- What a reviewer asked the author before deciding, and the author's answer.
CREATE TABLE review_questions (
    id INTEGER PRIMARY KEY,
    review_id INTEGER NOT NULL REFERENCES reviews ON DELETE CASCADE,
    asked_by INTEGER REFERENCES members ON DELETE SET NULL,
    question TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    answer TEXT,
    answered_at INTEGER,
    CHECK ((answer IS NULL) = (answered_at IS NULL))
) STRICT;
CREATE INDEX review_questions_of ON review_questions (review_id);

-- Whom something is for: everybody; or the members it names and those who match one of its groups,
-- which is to have a key of every kind in the group. With a `name` it is a segment of its owner, else
-- that of a subject. `code` is a code of the taxonomy, for events what she has to do with it.
CREATE TABLE audiences (
    id INTEGER PRIMARY KEY,
    owner_id INTEGER REFERENCES members ON DELETE CASCADE,
    name TEXT,
    is_everybody INTEGER NOT NULL DEFAULT 0 CHECK (is_everybody IN (0, 1)),
    UNIQUE (owner_id, name)
) STRICT;

CREATE TABLE audience_keys (
    audience_id INTEGER NOT NULL REFERENCES audiences ON DELETE CASCADE,
    group_number INTEGER NOT NULL CHECK (group_number > 0),
    kind TEXT NOT NULL CHECK (kind IN
        ('country', 'sector', 'language', 'role', 'offers', 'seeks', 'event', 'since')),
    code TEXT NOT NULL DEFAULT '',
    event_id INTEGER NOT NULL DEFAULT 0,
    since INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (audience_id, group_number, kind, code, event_id, since),
    CHECK ((kind = 'event') = (event_id <> 0))
) STRICT, WITHOUT ROWID;

CREATE TABLE audience_members (
    audience_id INTEGER NOT NULL REFERENCES audiences ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    PRIMARY KEY (audience_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX audience_members_of ON audience_members (member_id);

-- An event as its organisers entered it. `registration_closes_at` is NULL where registration closes
-- at the start. With `venue_for_seats`, only those with a seat see the place. `next_audience_id` is the audience that organisers of a published event are choosing,
-- until they save it. A session with seats of its own is an event too: `parent_id` is the event that
-- it belongs to, and its audience is empty, since whoever has a seat there may come. The last columns say when feedback was asked for, and asked for again.
CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL DEFAULT 'draft'
        CHECK (status IN ('draft', 'pending', 'published', 'cancelled')),
    organiser_id INTEGER REFERENCES members ON DELETE SET NULL,
    language TEXT NOT NULL,
    zone TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    venue TEXT NOT NULL,
    venue_for_seats INTEGER NOT NULL DEFAULT 0 CHECK (venue_for_seats IN (0, 1)),
    seats INTEGER NOT NULL CHECK (seats > 0),
    audience_id INTEGER NOT NULL UNIQUE REFERENCES audiences,
    next_audience_id INTEGER UNIQUE REFERENCES audiences,
    registration_closes_at INTEGER,
    organisers TEXT,
    cancel_reason TEXT,
    sequence INTEGER NOT NULL DEFAULT 0,
    invitation_id INTEGER REFERENCES messages ON DELETE SET NULL,
    copied_from INTEGER REFERENCES events ON DELETE SET NULL,
    parent_id INTEGER REFERENCES events ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    nudged_at INTEGER,
    feedback_asked_at INTEGER,
    feedback_reminded_at INTEGER,
    CHECK (ends_at > starts_at),
    CHECK (registration_closes_at IS NULL OR registration_closes_at <= starts_at)
) STRICT;
CREATE INDEX events_copied ON events (copied_from) WHERE copied_from IS NOT NULL;
CREATE INDEX events_of_parent ON events (parent_id, starts_at) WHERE parent_id IS NOT NULL;
CREATE INDEX events_by_start ON events (status, starts_at);
CREATE INDEX events_to_nudge ON events (starts_at) WHERE status = 'published' AND nudged_at IS NULL;
CREATE INDEX events_awaiting_feedback ON events (ends_at)
    WHERE status = 'published' AND feedback_reminded_at IS NULL;
CREATE TRIGGER events_without_reviews AFTER DELETE ON events BEGIN
    DELETE FROM reviews WHERE kind = 'event' AND subject_id = OLD.id;
END;
CREATE TRIGGER events_without_words AFTER DELETE ON events BEGIN
    DELETE FROM event_words WHERE rowid = OLD.id;
END;
-- A meeting that was never held, and of which nothing is remembered, ends with its event.
CREATE TRIGGER events_without_meetings AFTER DELETE ON events BEGIN
    DELETE FROM term_meetings WHERE titles IS NULL AND event_id IS NULL;
END;
CREATE TRIGGER events_without_ties AFTER DELETE ON events BEGIN
    DELETE FROM ties WHERE kind = 'event' AND subject_id = OLD.id;
END;

-- The title and description of an event, in each language in which somebody wrote them.
CREATE TABLE event_texts (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT,
    PRIMARY KEY (event_id, language)
) STRICT, WITHOUT ROWID;

-- The languages into which it is interpreted.
CREATE TABLE event_interpretations (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    language TEXT NOT NULL,
    PRIMARY KEY (event_id, language)
) STRICT, WITHOUT ROWID;

-- How long before the start (seconds) it reminds those who come.
CREATE TABLE event_reminders (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    lead_seconds INTEGER NOT NULL CHECK (lead_seconds > 0),
    PRIMARY KEY (event_id, lead_seconds)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_quotas (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    country TEXT NOT NULL,
    seats INTEGER NOT NULL CHECK (seats > 0),
    PRIMARY KEY (event_id, country)
) STRICT, WITHOUT ROWID;

-- Days of the agenda are numbered from the first, so that the agenda moves with the event.
CREATE TABLE event_sessions (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    day INTEGER NOT NULL CHECK (day > 0),
    position INTEGER NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT,
    title TEXT NOT NULL,
    speaker TEXT,
    moderator TEXT,
    PRIMARY KEY (event_id, day, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_questions (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    position INTEGER NOT NULL,
    question TEXT NOT NULL,
    PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;

-- Registrations. `queue_position` is the order of registering; `country` is the member's at that
-- moment, by which quotas count. An offered seat is kept for her until `offer_expires_at`.
-- `is_listed`: she is on the list that those with a seat who are on it themselves see.
CREATE TABLE registrations (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    status TEXT NOT NULL CHECK (status IN
        ('registered', 'offered', 'waitlisted', 'expired', 'cancelled', 'revoked')),
    country TEXT NOT NULL,
    queue_position INTEGER NOT NULL,
    offer_expires_at INTEGER,
    updated_at INTEGER NOT NULL,
    is_listed INTEGER NOT NULL DEFAULT 0 CHECK (is_listed IN (0, 1)),
    PRIMARY KEY (event_id, member_id),
    UNIQUE (event_id, queue_position),
    CHECK ((status = 'offered') = (offer_expires_at IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX registrations_by_status ON registrations (event_id, status, country, queue_position);
CREATE INDEX registrations_of ON registrations (member_id, status);
CREATE INDEX registrations_offered ON registrations (offer_expires_at) WHERE status = 'offered';

-- The calendar file that each member got last: its sequence number, the version of the event that
-- it `shows` (events.sequence), and whether it cancelled the entry.
CREATE TABLE calendar_entries (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    sequence INTEGER NOT NULL,
    shows INTEGER NOT NULL,
    is_cancelled INTEGER NOT NULL CHECK (is_cancelled IN (0, 1)),
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (event_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX calendar_entries_of ON calendar_entries (member_id);

-- One row per registration and reminder still to come, `lead_seconds` before the start.
CREATE TABLE reminders (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    lead_seconds INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    PRIMARY KEY (event_id, member_id, lead_seconds)
) STRICT, WITHOUT ROWID;
CREATE INDEX reminders_due ON reminders (due_at);

-- What participants knew of an event before it was changed. `notified_at` is NULL until they are
-- notified of the change.
CREATE TABLE event_change_notices (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    venue TEXT NOT NULL,
    agenda TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    notified_at INTEGER
) STRICT;
CREATE UNIQUE INDEX event_change_notices_pending ON event_change_notices (event_id) WHERE notified_at IS NULL;
CREATE INDEX event_change_notices_due ON event_change_notices (due_at) WHERE notified_at IS NULL;

-- Check-in: a code for each day of an event, and who attended it.
CREATE TABLE checkin_codes (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    day INTEGER NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (event_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE attendances (
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    day INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (event_id, member_id, day)
) STRICT, WITHOUT ROWID;

-- Feedback on an event: a score of 1 to 5 and texts; `may_quote` lets organisers quote them.
-- Evaluations are shown in steps, in the order of their ids. The score of somebody who leaves stays,
-- without her words.
CREATE TABLE event_feedback (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    member_id INTEGER REFERENCES members ON DELETE SET NULL,
    score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
    useful TEXT,
    improve TEXT,
    may_quote INTEGER NOT NULL DEFAULT 0 CHECK (may_quote IN (0, 1)),
    created_at INTEGER NOT NULL,
    UNIQUE (event_id, member_id)
) STRICT;
CREATE INDEX event_feedback_of ON event_feedback (member_id);

CREATE TABLE event_feedback_answers (
    feedback_id INTEGER NOT NULL REFERENCES event_feedback ON DELETE CASCADE,
    position INTEGER NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (feedback_id, position)
) STRICT, WITHOUT ROWID;

-- Materials of an event: a link, or a file by its Telegram file id.
CREATE TABLE event_materials (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('link', 'document', 'photo')),
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (event_id, kind, content)
) STRICT;

-- The stemmed, transliterated words of published events; rowid is events.id.
CREATE VIRTUAL TABLE event_words USING fts5 (
    titles, texts, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4'
);

-- The last search of each member among events, so that its pages can be turned.
CREATE TABLE event_searches (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    number INTEGER NOT NULL,
    typed TEXT NOT NULL
) STRICT;

-- A practice. `country` and `sector` are the author's when she sent it: the library is filtered by
-- them, and they stand in for the name of an author who is not named. `link` is its deep link.
-- `keep_after_leaving`: it may stay without her name when she leaves. Its texts are its approved
-- submissions. `reads` counts its readers, `forgotten_reads` those of them whose rows have ended.
CREATE TABLE practices (
    id INTEGER PRIMARY KEY,
    link TEXT NOT NULL UNIQUE,
    author_id INTEGER REFERENCES members ON DELETE SET NULL,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    language TEXT NOT NULL,
    is_named INTEGER NOT NULL CHECK (is_named IN (0, 1)),
    keep_after_leaving INTEGER NOT NULL CHECK (keep_after_leaving IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'unpublished'
        CHECK (status IN ('unpublished', 'published', 'removed')),
    created_at INTEGER NOT NULL,
    published_at INTEGER,
    removed_reason TEXT,
    reads INTEGER NOT NULL DEFAULT 0,
    forgotten_reads INTEGER NOT NULL DEFAULT 0,
    useful INTEGER NOT NULL DEFAULT 0,
    tried INTEGER NOT NULL DEFAULT 0,
    CHECK ((status = 'unpublished') = (published_at IS NULL))
) STRICT;
CREATE INDEX practices_of ON practices (author_id);
CREATE INDEX practices_most_read ON practices (reads DESC) WHERE status = 'published';
CREATE TRIGGER practices_without_requests AFTER DELETE ON practices BEGIN
    UPDATE introductions SET subject_kind = NULL, subject_id = NULL
    WHERE subject_kind = 'practice' AND subject_id = OLD.id;
END;
CREATE TRIGGER practices_without_ties AFTER DELETE ON practices BEGIN
    DELETE FROM ties WHERE kind = 'practice' AND subject_id = OLD.id;
END;

-- A text as it was sent for review: a practice, a translation, or a report of a trial. It never
-- changes: what is sent again is a new row, which `replaces` it. `author_id` is NULL once she has
-- left; `country` decides who reviews it. A 'proposal' is a reviewer's correction that the writer
-- is asked about; the text that it corrects is 'correction_proposed' meanwhile. `original_id` is
-- the submission that a translation translates.
CREATE TABLE submissions (
    id INTEGER PRIMARY KEY,
    practice_id INTEGER NOT NULL REFERENCES practices ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('practice', 'translation', 'trial')),
    language TEXT NOT NULL,
    author_id INTEGER REFERENCES members ON DELETE SET NULL,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    is_named INTEGER NOT NULL DEFAULT 0 CHECK (is_named IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'changes_requested',
        'correction_proposed', 'proposal', 'approved', 'rejected', 'proposal_declined', 'superseded',
        'withdrawn')),
    replaces INTEGER REFERENCES submissions ON DELETE SET NULL,
    original_id INTEGER REFERENCES submissions ON DELETE SET NULL,
    attachment TEXT,
    created_at INTEGER NOT NULL
) STRICT;
CREATE TRIGGER submissions_without_reviews AFTER DELETE ON submissions BEGIN
    DELETE FROM reviews WHERE kind = OLD.kind AND subject_id = OLD.id;
END;
CREATE UNIQUE INDEX submissions_approved ON submissions (practice_id, language)
    WHERE status = 'approved' AND kind <> 'trial';
CREATE UNIQUE INDEX submissions_open ON submissions (practice_id, language)
    WHERE status IN ('pending', 'changes_requested', 'correction_proposed') AND kind <> 'trial';
CREATE UNIQUE INDEX submissions_trials ON submissions (practice_id, author_id)
    WHERE status IN ('pending', 'changes_requested', 'correction_proposed') AND kind = 'trial';
CREATE INDEX submissions_of_practice ON submissions (practice_id, status, kind);
CREATE INDEX submissions_of ON submissions (author_id, created_at);
CREATE INDEX submissions_replaced ON submissions (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX submissions_originals ON submissions (original_id) WHERE original_id IS NOT NULL;

CREATE TABLE submission_texts (
    submission_id INTEGER NOT NULL REFERENCES submissions ON DELETE CASCADE,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (submission_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE submission_topics (
    submission_id INTEGER NOT NULL REFERENCES submissions ON DELETE CASCADE,
    topic TEXT NOT NULL,
    PRIMARY KEY (submission_id, topic)
) STRICT, WITHOUT ROWID;

-- The library in its orders: a row for each published practice under each of its topics, and one
-- under ''.
CREATE TABLE practice_listings (
    topic TEXT NOT NULL,
    practice_id INTEGER NOT NULL REFERENCES practices ON DELETE CASCADE,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    useful INTEGER NOT NULL,
    tried INTEGER NOT NULL,
    PRIMARY KEY (practice_id, topic)
) STRICT, WITHOUT ROWID;
CREATE INDEX practice_listings_newest ON practice_listings
    (topic, published_at DESC, practice_id DESC, country, sector);
CREATE INDEX practice_listings_useful ON practice_listings
    (topic, useful DESC, practice_id DESC, country, sector);
CREATE INDEX practice_listings_tried ON practice_listings
    (topic, tried DESC, practice_id DESC, country, sector) WHERE tried > 0;
CREATE INDEX practice_listings_since ON practice_listings (topic, published_at);

CREATE TABLE practice_reads (
    practice_id INTEGER NOT NULL REFERENCES practices ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    read_at INTEGER NOT NULL,
    PRIMARY KEY (practice_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX practice_reads_of ON practice_reads (member_id);

CREATE TABLE practice_marks (
    practice_id INTEGER NOT NULL REFERENCES practices ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    mark TEXT NOT NULL CHECK (mark IN ('useful', 'saved')),
    marked_at INTEGER NOT NULL,
    PRIMARY KEY (practice_id, mark, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX practice_marks_of ON practice_marks (member_id, mark, marked_at);

-- The stemmed, transliterated words of the library; rowid is practices.id. `facts` are the keys of
-- topics, the sector and the country.
CREATE VIRTUAL TABLE practice_words USING fts5 (
    titles, texts, facts, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4'
);

-- The words of titles, in how many titles each stands, and each without one of its letters: what
-- a typo leads back to.
CREATE TABLE title_words (
    word TEXT PRIMARY KEY,
    titles INTEGER NOT NULL CHECK (titles > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE title_typos (
    variant TEXT NOT NULL,
    word TEXT NOT NULL REFERENCES title_words ON DELETE CASCADE,
    PRIMARY KEY (variant, word)
) STRICT, WITHOUT ROWID;
CREATE INDEX title_typos_of ON title_typos (word);

-- The list of the library that a member looks at, so that a practice leads back to it.
CREATE TABLE library_positions (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    number INTEGER NOT NULL,
    box TEXT NOT NULL,
    topic TEXT,
    sector TEXT,
    country TEXT,
    typed TEXT,
    page INTEGER NOT NULL
) STRICT;

-- When an author next gets news of her readers: at most once a week, never once she muted it.
CREATE TABLE author_news (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    since INTEGER NOT NULL,
    due_at INTEGER,
    is_muted INTEGER NOT NULL DEFAULT 0 CHECK (is_muted IN (0, 1))
) STRICT;
CREATE INDEX author_news_due ON author_news (due_at) WHERE due_at IS NOT NULL AND is_muted = 0;

-- Requests to be introduced. `recipient_id` is NULL where she was an author who is not named and has
-- left. To the requester, 'declined' and 'blocked' look like 'pending', her own contact included,
-- until they expire like it. A request that has ended holds no contact. The `…_contact_requested`
-- flags: her Telegram name is gone, and she was asked for another contact. `subject_kind` and
-- `subject_id` are what a request is about, such as a practice. Such a request is `is_hidden` where
-- the requester does not know the author until she agrees; it does not stand in the way of an open
-- one.
CREATE TABLE introductions (
    id INTEGER PRIMARY KEY,
    requester_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    recipient_id INTEGER REFERENCES members ON DELETE CASCADE,
    subject_kind TEXT,
    subject_id INTEGER,
    is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN
        ('pending', 'accepted', 'declined', 'blocked', 'withdrawn', 'expired', 'ended')),
    note TEXT NOT NULL,
    requester_contact TEXT,
    recipient_contact TEXT,
    requester_contact_requested INTEGER NOT NULL DEFAULT 0
        CHECK (requester_contact_requested IN (0, 1)),
    recipient_contact_requested INTEGER NOT NULL DEFAULT 0
        CHECK (recipient_contact_requested IN (0, 1)),
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CHECK (requester_id <> recipient_id),
    CHECK ((subject_kind IS NULL) = (subject_id IS NULL)),
    CHECK ((status IN ('pending', 'accepted', 'declined', 'blocked'))
        = (requester_contact IS NOT NULL)),
    CHECK ((status = 'accepted') = (recipient_contact IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX introductions_live ON introductions (requester_id, recipient_id)
    WHERE status IN ('pending', 'accepted', 'declined', 'blocked') AND is_hidden = 0;
CREATE UNIQUE INDEX introductions_about ON introductions (requester_id, subject_kind, subject_id)
    WHERE status IN ('pending', 'accepted', 'declined', 'blocked') AND is_hidden = 1;
CREATE INDEX introductions_by_requester ON introductions (requester_id, updated_at);
CREATE INDEX introductions_by_recipient ON introductions (recipient_id, updated_at);
CREATE INDEX introductions_due ON introductions (expires_at)
    WHERE status IN ('pending', 'declined', 'blocked');
CREATE INDEX introductions_by_subject ON introductions (subject_kind, subject_id)
    WHERE subject_id IS NOT NULL;

-- The newest message that each of the two has sent the other through the bot since both agreed.
CREATE TABLE contact_messages (
    introduction_id INTEGER NOT NULL REFERENCES introductions ON DELETE CASCADE,
    sender_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    recipient_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    text TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    is_answered INTEGER NOT NULL DEFAULT 0 CHECK (is_answered IN (0, 1)),
    PRIMARY KEY (introduction_id, sender_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_messages_by_sender ON contact_messages (sender_id);
CREATE INDEX contact_messages_by_recipient ON contact_messages (recipient_id);
CREATE INDEX contact_messages_by_age ON contact_messages (sent_at);

-- What a member has noted for herself about a colleague with whom she shares contacts.
CREATE TABLE contact_notes (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    about_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    text TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (member_id, about_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_notes_by_about ON contact_notes (about_id);

-- One member proposes two of her contacts to each other. An answer changes nothing that the other
-- two can see until both have agreed: a 'no' looks like silence. A proposal that `is_silent` reaches
-- neither of the two (a block, an earlier no, or they share contacts already), and waits and expires
-- like any other. Once it has ended, it holds no contact.
CREATE TABLE proposals (
    id INTEGER PRIMARY KEY,
    proposer_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    first_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    second_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    line TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN
        ('pending', 'accepted', 'withdrawn', 'expired')),
    is_silent INTEGER NOT NULL CHECK (is_silent IN (0, 1)),
    first_answer TEXT CHECK (first_answer IN ('yes', 'no')),
    second_answer TEXT CHECK (second_answer IN ('yes', 'no')),
    first_contact TEXT,
    second_contact TEXT,
    introduction_id INTEGER REFERENCES introductions ON DELETE SET NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    CHECK (first_id < second_id AND proposer_id NOT IN (first_id, second_id)),
    CHECK (first_contact IS NULL OR (status = 'pending' AND first_answer = 'yes')),
    CHECK (second_contact IS NULL OR (status = 'pending' AND second_answer = 'yes'))
) STRICT;
CREATE INDEX proposals_by_proposer ON proposals (proposer_id, created_at);
CREATE INDEX proposals_of_pair ON proposals (first_id, second_id);
CREATE INDEX proposals_by_second ON proposals (second_id);
CREATE INDEX proposals_of_introduction ON proposals (introduction_id)
    WHERE introduction_id IS NOT NULL;
CREATE INDEX proposals_due ON proposals (expires_at) WHERE status = 'pending';

-- The question how a new contact went, to each of the two. A row goes once she has answered.
CREATE TABLE contact_follow_ups (
    introduction_id INTEGER NOT NULL REFERENCES introductions ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    due_at INTEGER NOT NULL,
    asked_at INTEGER,
    PRIMARY KEY (introduction_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_follow_ups_of_member ON contact_follow_ups (member_id);
CREATE INDEX contact_follow_ups_due ON contact_follow_ups (due_at) WHERE asked_at IS NULL;

-- What came of the contacts of each quarter, in numbers only; who said what is not stored. `quarter`
-- counts the quarters since the year 0.
CREATE TABLE contact_numbers (
    quarter INTEGER NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('made', 'spoken', 'not-yet', 'did-not-fit')),
    count INTEGER NOT NULL,
    PRIMARY KEY (quarter, what)
) STRICT, WITHOUT ROWID;

-- Announcements. `draft_version` counts changes, so that the version that is sent is the one that
-- its author saw. `send_at` is NULL for at once. `needs_approval`: another admin has to approve it,
-- or had to. A correction is the texts of the next `revision`; `correction` is its status.
CREATE TABLE announcements (
    id INTEGER PRIMARY KEY,
    author_id INTEGER REFERENCES members ON DELETE SET NULL,
    kind TEXT NOT NULL CHECK (kind IN ('news', 'opportunity', 'event', 'urgent')),
    status TEXT NOT NULL DEFAULT 'draft'
        CHECK (status IN ('draft', 'pending', 'sent', 'stopped')),
    language TEXT NOT NULL,
    audience_id INTEGER NOT NULL REFERENCES audiences,
    attachment TEXT,
    event_id INTEGER REFERENCES events ON DELETE SET NULL,
    practice_id INTEGER REFERENCES practices ON DELETE SET NULL,
    link TEXT,
    asks TEXT CHECK (asks IN ('choice', 'text')),
    send_at INTEGER,
    draft_version INTEGER NOT NULL DEFAULT 0,
    revision INTEGER NOT NULL DEFAULT 1,
    correction TEXT CHECK (correction IN ('draft', 'pending')),
    corrector_id INTEGER REFERENCES members ON DELETE SET NULL,
    needs_approval INTEGER NOT NULL DEFAULT 0 CHECK (needs_approval IN (0, 1)),
    message_id INTEGER UNIQUE REFERENCES messages,
    notified_pause TEXT,
    created_at INTEGER NOT NULL,
    confirmed_at INTEGER,
    confirmed_by INTEGER REFERENCES members ON DELETE SET NULL, entry_id INTEGER REFERENCES board_entries ON DELETE SET NULL,
    CHECK ((status IN ('sent', 'stopped')) = (message_id IS NOT NULL)),
    CHECK ((message_id IS NULL) = (confirmed_at IS NULL))
) STRICT;
CREATE TRIGGER announcements_without_reviews AFTER DELETE ON announcements BEGIN
    DELETE FROM reviews WHERE kind IN ('announcement', 'correction') AND subject_id = OLD.id;
END;
CREATE INDEX announcements_of ON announcements (author_id, id);
CREATE INDEX announcements_by_status ON announcements (status, id);

-- The texts, as Telegram HTML that Kurak generated from the entities of the author's message.
CREATE TABLE announcement_texts (
    announcement_id INTEGER NOT NULL REFERENCES announcements ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (announcement_id, revision, language)
) STRICT, WITHOUT ROWID;

-- The options of a poll in each language, and the answers of readers.
CREATE TABLE announcement_options (
    announcement_id INTEGER NOT NULL REFERENCES announcements ON DELETE CASCADE,
    language TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 6),
    label TEXT NOT NULL,
    PRIMARY KEY (announcement_id, language, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE announcement_answers (
    id INTEGER PRIMARY KEY,
    announcement_id INTEGER NOT NULL REFERENCES announcements ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    position INTEGER,
    text TEXT,
    answered_at INTEGER NOT NULL,
    UNIQUE (announcement_id, member_id),
    CHECK ((position IS NULL) <> (text IS NULL))
) STRICT;

-- Which of its buttons a reader pressed; each counts once.
CREATE TABLE announcement_clicks (
    announcement_id INTEGER NOT NULL REFERENCES announcements ON DELETE CASCADE,
    button TEXT NOT NULL CHECK (button IN ('event', 'practice', 'entry', 'link')),
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    PRIMARY KEY (announcement_id, button, member_id)
) STRICT, WITHOUT ROWID;

-- Questions to the members who offer a topic, and their replies. `country` and `sector` are the
-- author's at that moment; they stand in for the name of an author who is not named. Questions and
-- replies go when their author leaves.
CREATE TABLE questions (
    id INTEGER PRIMARY KEY,
    asker_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    language TEXT NOT NULL,
    topic TEXT NOT NULL,
    text TEXT NOT NULL,
    is_named INTEGER NOT NULL CHECK (is_named IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'pending'
        CHECK (status IN ('pending', 'approved', 'rejected', 'changes_requested', 'withdrawn')),
    created_at INTEGER NOT NULL,
    message_id INTEGER UNIQUE REFERENCES messages
) STRICT;
CREATE INDEX questions_of ON questions (asker_id, created_at);
CREATE TRIGGER questions_without_reviews AFTER DELETE ON questions BEGIN
    DELETE FROM reviews WHERE kind = 'question' AND subject_id = OLD.id;
END;

CREATE TABLE replies (
    id INTEGER PRIMARY KEY,
    question_id INTEGER NOT NULL REFERENCES questions ON DELETE CASCADE,
    author_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    is_named INTEGER NOT NULL CHECK (is_named IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'pending'
        CHECK (status IN ('pending', 'approved', 'rejected', 'changes_requested', 'withdrawn')),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX replies_to ON replies (question_id, status, id);
CREATE INDEX replies_of ON replies (author_id, created_at);
CREATE TRIGGER replies_without_reviews AFTER DELETE ON replies BEGIN
    DELETE FROM reviews WHERE kind = 'reply' AND subject_id = OLD.id;
END;

-- The weekly digest: on which weekday (0 is Monday) a member gets it, when next, and the period that
-- it covers, from `since` on and before `until`. `due_at` is NULL where she turned it off.
CREATE TABLE digests (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    weekday INTEGER NOT NULL DEFAULT 0 CHECK (weekday BETWEEN 0 AND 6),
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    due_at INTEGER
) STRICT;
CREATE INDEX digests_due ON digests (due_at) WHERE due_at IS NOT NULL;

-- The audit log of privileged actions, a chain: `digest` is a hash of the entry and of the digest
-- before it, so that an entry that was changed, or taken out, is found. `actor_id` and `member_id` are
-- bare numbers: no id is given twice, so the number of a member who was erased leads to nobody.
-- `actor_id` is NULL where Kurak acted by itself. `note` is the actor's reason. The chain covers it by
-- `seal`, a hash of `salt` and note; an erasure deletes both of these and leaves the seal. An entry
-- outlives its object: `kind` and `subject_id` still name it.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    created_at INTEGER NOT NULL,
    actor_id INTEGER,
    action TEXT NOT NULL,
    kind TEXT,
    subject_id INTEGER,
    event_id INTEGER REFERENCES events ON DELETE SET NULL,
    practice_id INTEGER REFERENCES practices ON DELETE SET NULL,
    announcement_id INTEGER REFERENCES announcements ON DELETE SET NULL,
    member_id INTEGER,
    note TEXT,
    salt TEXT,
    seal TEXT,
    digest TEXT NOT NULL,
    CHECK ((kind IS NULL) = (subject_id IS NULL)),
    CHECK ((note IS NULL) = (salt IS NULL)),
    CHECK (note IS NULL OR seal IS NOT NULL)
) STRICT;
CREATE INDEX audit_of_event ON audit (event_id, id);
CREATE INDEX audit_of_announcement ON audit (announcement_id, id)
    WHERE announcement_id IS NOT NULL;
CREATE INDEX audit_by_age ON audit (created_at);

-- One row: the last of the old entries that were deleted, after which the chain now begins.
CREATE TABLE audit_start (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entry_id INTEGER NOT NULL,
    digest TEXT NOT NULL
) STRICT;

-- The notes of a new member's first week: the day after joining on which the next one comes, and
-- when it is due. There is no row once she has acted, has turned the notes off, or has got the last.
CREATE TABLE onboarding (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    joined_at INTEGER NOT NULL,
    day INTEGER NOT NULL CHECK (day IN (2, 7)),
    due_at INTEGER NOT NULL
) STRICT;
CREATE INDEX onboarding_due ON onboarding (due_at);

-- When a member last wrote or pressed something (to the day), when she last said that her profile is
-- right, and when she was asked since: about her profile, and, if she is silent, whether she is still
-- there (`silence_asks` counts that).
CREATE TABLE presence (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    seen_at INTEGER NOT NULL,
    confirmed_at INTEGER NOT NULL,
    profile_asked_at INTEGER,
    silence_asks INTEGER NOT NULL DEFAULT 0,
    silence_asked_at INTEGER,
    CHECK ((silence_asks = 0) = (silence_asked_at IS NULL))
) STRICT;

-- What members wrote or pressed while Kurak waited for their consent to changed terms, as Telegram
-- sent it. It is answered once they have agreed.
CREATE TABLE deferred_updates (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    update_id INTEGER NOT NULL,
    body TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    PRIMARY KEY (member_id, update_id)
) STRICT, WITHOUT ROWID;

-- Invitations: links, each of which lets one woman register. `secret_hash` is the SHA-256 of the
-- secret in the link, which is stored nowhere. `country` is NULL where she may choose it herself;
-- `language` is that of the text that was made to be forwarded.
CREATE TABLE invitations (
    id INTEGER PRIMARY KEY,
    secret_hash TEXT NOT NULL UNIQUE,
    inviter_id INTEGER REFERENCES members ON DELETE SET NULL,
    country TEXT,
    language TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    withdrawn_at INTEGER,
    used_by INTEGER REFERENCES members ON DELETE SET NULL,
    used_at INTEGER,
    CHECK (used_by IS NULL OR used_at IS NOT NULL)
) STRICT;
CREATE INDEX invitations_of_inviter ON invitations (inviter_id, id);
CREATE INDEX invitations_by_user ON invitations (used_by) WHERE used_by IS NOT NULL;
CREATE INDEX invitations_by_age ON invitations (expires_at);

-- What a link promised to somebody who was not a member when she opened it: the prefix and the rest
-- of the link's payload. It waits for her until she has joined.
CREATE TABLE awaited_links (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    prefix TEXT NOT NULL,
    rest TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    PRIMARY KEY (member_id, prefix)
) STRICT, WITHOUT ROWID;
CREATE INDEX awaited_links_by_age ON awaited_links (opened_at);

-- A member's last request to change her country or her field of work, from what to what. It is
-- pending as long as its review is.
CREATE TABLE moves (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    from_country TEXT NOT NULL,
    from_sector TEXT NOT NULL,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    requested_at INTEGER NOT NULL
) STRICT;

-- What somebody writes to the coordinators of her country, and their answers: one conversation for
-- each member. `is_waiting` marks her messages until they are answered.
CREATE TABLE coordinator_messages (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    is_answer INTEGER NOT NULL CHECK (is_answer IN (0, 1)),
    answered_by INTEGER REFERENCES members ON DELETE SET NULL,
    body TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    is_waiting INTEGER NOT NULL CHECK (is_waiting IN (0, 1)),
    CHECK (is_answer = 0 OR is_waiting = 0)
) STRICT;
CREATE INDEX coordinator_messages_of ON coordinator_messages (member_id, id);
CREATE INDEX coordinator_messages_waiting ON coordinator_messages (sent_at) WHERE is_waiting = 1;
CREATE INDEX coordinator_messages_by_age ON coordinator_messages (sent_at);
CREATE INDEX coordinator_messages_by_author ON coordinator_messages (answered_by)
    WHERE answered_by IS NOT NULL;

-- The messages in the chats of members: what the bot sent, and what she wrote herself ("hers"), as
-- far as a tidying can still do something about them. No contents.
CREATE TABLE chat_messages (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    message_id INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('text', 'file', 'hers')),
    PRIMARY KEY (member_id, message_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX chat_messages_by_age ON chat_messages (sent_at);

-- How a member tidies her chat: the hour of her evening at which it happens by itself, if any, with
-- the next time; and the run that is going on (`started_at`) or has ended last, with its numbers.
-- `keeps` is the message that stays, and `must_empty` whether it is still to be emptied. `not_before`
-- is when the run goes on.
CREATE TABLE tidyings (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    evening_hour INTEGER CHECK (evening_hour BETWEEN 18 AND 23),
    due_at INTEGER,
    started_at INTEGER,
    not_before INTEGER NOT NULL DEFAULT 0,
    must_empty INTEGER NOT NULL DEFAULT 0 CHECK (must_empty IN (0, 1)),
    keeps INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0,
    replaced INTEGER NOT NULL DEFAULT 0,
    untouched INTEGER NOT NULL DEFAULT 0,
    ended_at INTEGER,
    CHECK ((evening_hour IS NULL) = (due_at IS NULL))
) STRICT;
CREATE INDEX tidyings_due ON tidyings (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX tidyings_running ON tidyings (not_before) WHERE started_at IS NOT NULL;

-- Reports of a member's profile, or of something that she wrote. `kind` and `subject_id` are what was
-- reported, and `content` what it said at that moment: pairs of a part and its text, as JSON.
-- `reason` is a ready one, `words` are the reporter's own. `code` is told to the reporter alone.
-- `measure` is NULL until it is decided; 'closed' means that there was nobody to decide about any
-- more. `suspended_until` is the end of a suspension, and `message` what the reviewer wrote to the
-- author; to the reporter, where nothing was done. `is_told`: so many have read it that the two may
-- be told what the decision was about. `is_joined`: it was settled by the decision about another one.
CREATE TABLE reports (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    author_id INTEGER REFERENCES members ON DELETE SET NULL,
    reporter_id INTEGER REFERENCES members ON DELETE SET NULL,
    reason TEXT NOT NULL,
    words TEXT,
    content TEXT NOT NULL,
    measure TEXT CHECK (measure IN
        ('nothing', 'closed', 'warning', 'hiding', 'suspension', 'removal')),
    suspended_until INTEGER,
    message TEXT,
    is_told INTEGER NOT NULL DEFAULT 0 CHECK (is_told IN (0, 1)),
    is_joined INTEGER NOT NULL DEFAULT 0 CHECK (is_joined IN (0, 1)),
    created_at INTEGER NOT NULL,
    decided_at INTEGER,
    CHECK ((measure IS NULL) = (decided_at IS NULL)),
    CHECK (suspended_until IS NULL OR measure = 'suspension')
) STRICT;
CREATE TRIGGER reports_without_reviews AFTER DELETE ON reports BEGIN
    DELETE FROM reviews WHERE kind = 'report' AND subject_id = OLD.id;
END;
CREATE UNIQUE INDEX reports_pending ON reports (kind, subject_id, reporter_id)
    WHERE measure IS NULL;
CREATE INDEX reports_by_reporter ON reports (reporter_id, created_at);
CREATE INDEX reports_by_author ON reports (author_id, decided_at);

-- The terms of the chair of the Dialogue: a country, from which day to which (ISO dates, both
-- included). `began_at` is when the rights of its persons began: with the first day of the first term,
-- else with the confirmed handover, at which `ended_at` is set for the term before. A year that is
-- entered afterwards has both from the beginning.
CREATE TABLE terms (
    id INTEGER PRIMARY KEY,
    country TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    began_at INTEGER,
    ended_at INTEGER,
    adopted_at INTEGER,
    created_at INTEGER NOT NULL,
    CHECK (ends_on >= starts_on),
    CHECK (ended_at IS NULL OR began_at IS NOT NULL)
) STRICT;
CREATE INDEX terms_open ON terms (starts_on) WHERE ended_at IS NULL;
CREATE TRIGGER terms_without_reviews AFTER DELETE ON terms BEGIN
    DELETE FROM reviews WHERE kind = 'priorities' AND subject_id = OLD.id;
END;

-- Who carries a term.
CREATE TABLE term_chairs (
    term_id INTEGER NOT NULL REFERENCES terms ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    added_at INTEGER NOT NULL,
    PRIMARY KEY (term_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX term_chairs_of ON term_chairs (member_id);

-- The countries of the Dialogue in the order in which they take the chair; where there are none, those
-- of the configuration.
CREATE TABLE chair_order (
    country TEXT PRIMARY KEY,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The focal points of a country, where admins have named others than its coordinators.
CREATE TABLE focal_points (
    country TEXT NOT NULL,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    named_at INTEGER NOT NULL,
    PRIMARY KEY (country, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX focal_points_of ON focal_points (member_id);

-- The priorities of a term and its thematic tracks, in order. `terms.adopted_at` is when the
-- priorities were adopted: until then, only the chair and admins see them.
CREATE TABLE themes (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES terms ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('priority', 'track')),
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX themes_of ON themes (term_id, kind, position);

CREATE TABLE theme_texts (
    theme_id INTEGER NOT NULL REFERENCES themes ON DELETE CASCADE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    sentence TEXT,
    PRIMARY KEY (theme_id, language)
) STRICT, WITHOUT ROWID;

-- What belongs to a priority or a track: an event, a practice, a project, an item of the plan.
CREATE TABLE ties (
    kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    theme_id INTEGER NOT NULL REFERENCES themes ON DELETE CASCADE,
    tied_by INTEGER REFERENCES members ON DELETE SET NULL,
    tied_at INTEGER NOT NULL,
    PRIMARY KEY (kind, subject_id, theme_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ties_by_theme ON ties (theme_id, kind);
CREATE INDEX ties_by_member ON ties (tied_by) WHERE tied_by IS NOT NULL;

-- The meetings of a year: events that its chair has called, one opening, one forum and one closing.
-- `held_on`, `venue` and `titles` (a JSON object by language) are what is remembered of each when the
-- year is handed over, also after the event itself has ended.
CREATE TABLE term_meetings (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES terms ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('opening', 'forum', 'closing')),
    event_id INTEGER UNIQUE REFERENCES events ON DELETE SET NULL,
    held_on TEXT,
    venue TEXT,
    titles TEXT
) STRICT;
CREATE INDEX term_meetings_of ON term_meetings (term_id, kind);

-- What the chair writes to the focal points of all countries, and what each of them answers. `country`
-- is the one for which she was written to.
CREATE TABLE chair_letters (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES terms ON DELETE CASCADE,
    author_id INTEGER REFERENCES members ON DELETE SET NULL,
    body TEXT NOT NULL,
    sent_at INTEGER NOT NULL
) STRICT;
CREATE INDEX chair_letters_of ON chair_letters (term_id, id);
CREATE INDEX chair_letters_by_author ON chair_letters (author_id) WHERE author_id IS NOT NULL;
CREATE INDEX chair_letters_by_age ON chair_letters (sent_at);

CREATE TABLE chair_letter_readers (
    id INTEGER PRIMARY KEY,
    letter_id INTEGER NOT NULL REFERENCES chair_letters ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    country TEXT NOT NULL,
    answer TEXT,
    answered_at INTEGER,
    UNIQUE (letter_id, member_id),
    CHECK ((answer IS NULL) = (answered_at IS NULL))
) STRICT;
CREATE INDEX chair_letter_readers_of ON chair_letter_readers (member_id);

-- The handover of a term to the next: decided by the leaving chair, sent, confirmed by the new one.
-- `note` is why the new chair has returned it.
CREATE TABLE handovers (
    term_id INTEGER PRIMARY KEY REFERENCES terms ON DELETE CASCADE,
    next_id INTEGER REFERENCES terms ON DELETE SET NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'sent', 'confirmed')),
    note TEXT,
    sent_by INTEGER REFERENCES members ON DELETE SET NULL,
    sent_at INTEGER,
    confirmed_by INTEGER REFERENCES members ON DELETE SET NULL,
    confirmed_at INTEGER,
    CHECK ((status = 'confirmed') = (confirmed_at IS NOT NULL))
) STRICT;
CREATE INDEX handovers_by_next ON handovers (next_id) WHERE next_id IS NOT NULL;
CREATE INDEX handovers_by_sender ON handovers (sent_by) WHERE sent_by IS NOT NULL;
CREATE INDEX handovers_by_confirmer ON handovers (confirmed_by) WHERE confirmed_by IS NOT NULL;

-- What becomes of each open item. `titles` (a JSON object by language) is written when the handover is
-- confirmed: the report stays readable after the item itself is gone.
CREATE TABLE handover_items (
    term_id INTEGER NOT NULL REFERENCES terms ON DELETE CASCADE,
    kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('goes-on', 'closed', 'given')),
    given_to INTEGER REFERENCES members ON DELETE SET NULL,
    decided_by INTEGER REFERENCES members ON DELETE SET NULL,
    decided_at INTEGER NOT NULL,
    titles TEXT,
    PRIMARY KEY (term_id, kind, subject_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX handover_items_by_getter ON handover_items (given_to) WHERE given_to IS NOT NULL;
CREATE INDEX handover_items_by_decider ON handover_items (decided_by) WHERE decided_by IS NOT NULL;

-- What the meetings of a term have decided and recommended; 'adoption' is the decision by which
-- items of the action plan were adopted. `decided_on` is a date (YYYY-MM-DD), `meeting` the name of
-- the meeting as it was then: the event may end before the decision.
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES terms ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('adoption', 'decision', 'recommendation')),
    event_id INTEGER REFERENCES events ON DELETE SET NULL,
    meeting TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    language TEXT NOT NULL,
    recorded_by INTEGER REFERENCES members ON DELETE SET NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX decisions_of_term ON decisions (term_id, decided_on, id);
CREATE INDEX decisions_of_event ON decisions (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX decisions_by_author ON decisions (recorded_by) WHERE recorded_by IS NOT NULL;
CREATE TRIGGER decisions_without_ties AFTER DELETE ON decisions BEGIN
    DELETE FROM ties WHERE kind = 'decision' AND subject_id = OLD.id;
END;

-- Its text in each language; an adoption has none.
CREATE TABLE decision_texts (
    decision_id INTEGER NOT NULL REFERENCES decisions ON DELETE CASCADE,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (decision_id, language)
) STRICT, WITHOUT ROWID;

-- The items of a term's action plan. `country` is that of whoever answers for it: her focal point
-- takes over. `state` is what was reported last, `silent_quarter` the last quarter without an
-- answer since then. `ending` is what became of an open item when its year was handed over;
-- `continues_id` is the item of the year before that it goes on with.
CREATE TABLE plan_items (
    id INTEGER PRIMARY KEY,
    term_id INTEGER NOT NULL REFERENCES terms ON DELETE CASCADE,
    author_id INTEGER REFERENCES members ON DELETE SET NULL,
    responsible_id INTEGER REFERENCES members ON DELETE SET NULL,
    country TEXT,
    status TEXT NOT NULL CHECK (status IN ('draft', 'reviewed', 'adopted', 'withdrawn')),
    decision_id INTEGER REFERENCES decisions ON DELETE SET NULL,
    state TEXT CHECK (state IN ('under-way', 'done', 'late', 'stopped')),
    silent_quarter INTEGER,
    ending TEXT CHECK (ending IN ('goes-on', 'closed')),
    continues_id INTEGER REFERENCES plan_items ON DELETE SET NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX plan_items_of_term ON plan_items (term_id, id);
CREATE INDEX plan_items_by_author ON plan_items (author_id) WHERE author_id IS NOT NULL;
CREATE INDEX plan_items_by_responsible ON plan_items (responsible_id)
    WHERE responsible_id IS NOT NULL;
CREATE INDEX plan_items_by_decision ON plan_items (decision_id) WHERE decision_id IS NOT NULL;
CREATE INDEX plan_items_continued ON plan_items (continues_id) WHERE continues_id IS NOT NULL;
CREATE TRIGGER plan_items_without_ties AFTER DELETE ON plan_items BEGIN
    DELETE FROM ties WHERE kind = 'plan-item' AND subject_id = OLD.id;
END;

-- The words of an item, each version of them; the last approved one is what the plan says. None is
-- changed after it was approved. `starts_on` and `ends_on` are dates (YYYY-MM-DD).
CREATE TABLE plan_versions (
    id INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES plan_items ON DELETE CASCADE,
    number INTEGER NOT NULL,
    author_id INTEGER REFERENCES members ON DELETE SET NULL,
    status TEXT NOT NULL CHECK (status IN ('draft', 'pending', 'approved', 'withdrawn')),
    comment TEXT,
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    approved_at INTEGER,
    UNIQUE (item_id, number),
    CHECK ((status = 'approved') = (approved_at IS NOT NULL))
) STRICT;
CREATE INDEX plan_versions_by_author ON plan_versions (author_id) WHERE author_id IS NOT NULL;
CREATE TRIGGER plan_versions_without_reviews AFTER DELETE ON plan_versions BEGIN
    DELETE FROM reviews WHERE kind = 'plan-item' AND subject_id = OLD.id;
END;

CREATE TABLE plan_texts (
    version_id INTEGER NOT NULL REFERENCES plan_versions ON DELETE CASCADE,
    language TEXT NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (version_id, language, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_countries (
    version_id INTEGER NOT NULL REFERENCES plan_versions ON DELETE CASCADE,
    country TEXT NOT NULL,
    PRIMARY KEY (version_id, country)
) STRICT, WITHOUT ROWID;

-- What happened to an item, in order: rows are added and never changed. `member_id` is whoever
-- answers for it from then on; a `quarter` is counted as year * 4 + 0 to 3.
CREATE TABLE plan_history (
    id INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES plan_items ON DELETE CASCADE,
    what TEXT NOT NULL CHECK (what IN ('adopted', 'words', 'report', 'no-answer', 'given',
        'declined', 'suspended', 'left', 'country-left', 'goes-on', 'closed', 'continued')),
    state TEXT CHECK (state IN ('under-way', 'done', 'late', 'stopped')),
    text TEXT,
    quarter INTEGER,
    member_id INTEGER REFERENCES members ON DELETE SET NULL,
    author_id INTEGER REFERENCES members ON DELETE SET NULL,
    created_at INTEGER NOT NULL,
    CHECK ((what = 'report') = (state IS NOT NULL))
) STRICT;
CREATE INDEX plan_history_of ON plan_history (item_id, id);
CREATE INDEX plan_history_by_author ON plan_history (author_id) WHERE author_id IS NOT NULL;
CREATE INDEX plan_history_by_member ON plan_history (member_id) WHERE member_id IS NOT NULL;

-- What shows that an item is going on: the row that `kind` is about, or a link.
CREATE TABLE plan_evidence (
    id INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES plan_items ON DELETE CASCADE,
    history_id INTEGER NOT NULL REFERENCES plan_history ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('event', 'practice', 'project', 'link')),
    subject_id INTEGER,
    link TEXT,
    CHECK ((kind = 'link') = (link IS NOT NULL)),
    CHECK ((kind = 'link') = (subject_id IS NULL))
) STRICT;
CREATE INDEX plan_evidence_of ON plan_evidence (item_id, id);
CREATE INDEX plan_evidence_of_history ON plan_evidence (history_id);

-- The one question about an item in each quarter, to whoever answered for it then.
CREATE TABLE plan_questions (
    item_id INTEGER NOT NULL REFERENCES plan_items ON DELETE CASCADE,
    quarter INTEGER NOT NULL,
    member_id INTEGER REFERENCES members ON DELETE SET NULL,
    asked_at INTEGER NOT NULL,
    repeat_at INTEGER,
    closes_at INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'answered', 'silent', 'dropped')),
    PRIMARY KEY (item_id, quarter)
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_questions_of_member ON plan_questions (member_id) WHERE member_id IS NOT NULL;
CREATE INDEX plan_questions_open ON plan_questions (closes_at) WHERE status = 'open';

-- Which items follow from which decisions and recommendations.
CREATE TABLE decision_items (
    decision_id INTEGER NOT NULL REFERENCES decisions ON DELETE CASCADE,
    item_id INTEGER NOT NULL REFERENCES plan_items ON DELETE CASCADE,
    PRIMARY KEY (decision_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_items_of_item ON decision_items (item_id);

-- Entries of the board: what members seek and offer, and opportunities such as grants. `country` and
-- `sector` are the author's; they stand in for the name of an author who is not named. A published
-- entry runs out at `expires_at`, before which the author is asked at `asked_at` whether it still
-- stands; `until` is the date that the author gave, after which there is nothing to renew. `version`
-- counts what the author has sent for review. `outcome` is what came of an entry that has ended.
CREATE TABLE board_entries (
    id INTEGER PRIMARY KEY,
    author_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('seek', 'offer', 'opportunity')),
    sort TEXT CHECK (sort IN ('grant', 'course', 'conference', 'vacancy', 'partner')),
    title TEXT NOT NULL,
    what TEXT NOT NULL,
    for_whom TEXT NOT NULL,
    until INTEGER,
    is_named INTEGER NOT NULL CHECK (is_named IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1,
    status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN
        ('pending', 'changes_requested', 'rejected', 'withdrawn', 'published', 'ended', 'removed')),
    updated_at INTEGER NOT NULL,
    published_at INTEGER,
    expires_at INTEGER,
    asked_at INTEGER,
    outcome TEXT CHECK (outcome IN ('here', 'elsewhere', 'nothing')),
    CHECK ((kind = 'opportunity') = (sort IS NOT NULL)),
    CHECK (status NOT IN ('published', 'ended', 'removed') OR expires_at IS NOT NULL),
    CHECK (outcome IS NULL OR status = 'ended')
) STRICT;
CREATE INDEX board_entries_of ON board_entries (author_id, id);
CREATE INDEX board_entries_newest ON board_entries (published_at, id) WHERE status = 'published';
CREATE INDEX board_entries_due ON board_entries (expires_at) WHERE status = 'published';
CREATE TRIGGER board_entries_without_words AFTER DELETE ON board_entries BEGIN
    DELETE FROM board_words WHERE rowid = OLD.id;
END;
CREATE TRIGGER board_entries_without_reviews AFTER DELETE ON board_entries BEGIN
    DELETE FROM reviews WHERE kind = 'board-entry' AND subject_id = OLD.id;
END;
CREATE TRIGGER board_entries_without_requests AFTER DELETE ON board_entries BEGIN
    UPDATE introductions SET subject_kind = NULL, subject_id = NULL
    WHERE subject_kind = 'board-entry' AND subject_id = OLD.id;
END;

-- The topics, countries and languages of an entry. Without a country it is for all of them.
CREATE TABLE board_keys (
    entry_id INTEGER NOT NULL REFERENCES board_entries ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('topic', 'country', 'language')),
    code TEXT NOT NULL,
    PRIMARY KEY (entry_id, kind, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX board_keys_by_code ON board_keys (kind, code, entry_id);

-- The stemmed, transliterated words of published entries; rowid is board_entries.id.
CREATE VIRTUAL TABLE board_words USING fts5 (
    titles, texts, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4'
);

-- The last place of each member on the board, so that a search can be continued.
CREATE TABLE board_positions (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    kind TEXT,
    topic TEXT,
    country TEXT,
    typed TEXT,
    page INTEGER NOT NULL
) STRICT;

-- A call for projects. From `closes_at` on, nobody can send one. With `is_blind`, reviewers do not
-- see who the author is. `tells_at` is when the decisions are told to all authors, `told_at` when
-- they were; `reminded_at` when whoever had a draft was told the deadline.
CREATE TABLE calls (
    id INTEGER PRIMARY KEY,
    status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'open', 'told')),
    organiser_id INTEGER REFERENCES members ON DELETE SET NULL,
    language TEXT NOT NULL,
    is_blind INTEGER NOT NULL CHECK (is_blind IN (0, 1)),
    closes_at INTEGER NOT NULL,
    reminded_at INTEGER,
    opened_at INTEGER,
    tells_at INTEGER,
    told_at INTEGER,
    created_at INTEGER NOT NULL,
    CHECK ((status = 'draft') = (opened_at IS NULL)),
    CHECK ((status = 'told') = (told_at IS NOT NULL))
) STRICT;
CREATE INDEX calls_to_remind ON calls (closes_at) WHERE status = 'open' AND reminded_at IS NULL;
CREATE INDEX calls_to_tell ON calls (tells_at) WHERE status = 'open' AND tells_at IS NOT NULL;

-- The title of a call and what it asks for, in each language in which somebody wrote them.
CREATE TABLE call_texts (
    call_id INTEGER NOT NULL REFERENCES calls ON DELETE CASCADE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    wanted TEXT NOT NULL,
    PRIMARY KEY (call_id, language)
) STRICT, WITHOUT ROWID;

-- The blocks in which projects are shown, with the number of places in each.
CREATE TABLE call_blocks (
    id INTEGER PRIMARY KEY,
    call_id INTEGER NOT NULL REFERENCES calls ON DELETE CASCADE,
    position INTEGER NOT NULL,
    places INTEGER NOT NULL CHECK (places > 0),
    UNIQUE (call_id, position)
) STRICT;

CREATE TABLE call_block_names (
    block_id INTEGER NOT NULL REFERENCES call_blocks ON DELETE CASCADE,
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (block_id, language)
) STRICT, WITHOUT ROWID;

-- The places that a country has to itself, out of those of all blocks.
CREATE TABLE call_quotas (
    call_id INTEGER NOT NULL REFERENCES calls ON DELETE CASCADE,
    country TEXT NOT NULL,
    places INTEGER NOT NULL CHECK (places > 0),
    PRIMARY KEY (call_id, country)
) STRICT, WITHOUT ROWID;

-- A project. `country` and `sector` are the author's when she sent it first. `decision` is set
-- before it is told: only then it becomes 'shown' or 'declined'. `repeated` is the number of
-- countries in which colleagues have repeated it. `link` is its deep link.
CREATE TABLE projects (
    id INTEGER PRIMARY KEY,
    link TEXT NOT NULL UNIQUE,
    call_id INTEGER NOT NULL REFERENCES calls,
    block_id INTEGER NOT NULL REFERENCES call_blocks,
    author_id INTEGER REFERENCES members ON DELETE SET NULL,
    country TEXT NOT NULL,
    sector TEXT NOT NULL,
    language TEXT NOT NULL,
    keep_after_leaving INTEGER NOT NULL CHECK (keep_after_leaving IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'sent'
        CHECK (status IN ('sent', 'shown', 'declined', 'withdrawn', 'removed')),
    decision TEXT CHECK (decision IN ('accepted', 'declined')),
    decided_by INTEGER REFERENCES members ON DELETE SET NULL,
    shown_at INTEGER,
    ended_at INTEGER,
    ended_reason TEXT,
    useful INTEGER NOT NULL DEFAULT 0,
    repeated INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    CHECK (status <> 'shown' OR decision = 'accepted' AND shown_at IS NOT NULL),
    CHECK ((status IN ('declined', 'withdrawn', 'removed')) = (ended_at IS NOT NULL))
) STRICT;
CREATE INDEX projects_of_call ON projects (call_id, block_id);
CREATE INDEX projects_of_block ON projects (block_id);
CREATE INDEX projects_of ON projects (author_id);
CREATE INDEX projects_shown ON projects (shown_at DESC, id DESC) WHERE status = 'shown';
CREATE TRIGGER projects_without_words AFTER DELETE ON projects BEGIN
    DELETE FROM project_words WHERE rowid = OLD.id;
END;
CREATE TRIGGER projects_without_requests AFTER DELETE ON projects BEGIN
    UPDATE introductions SET subject_kind = NULL, subject_id = NULL
    WHERE subject_kind = 'project' AND subject_id = OLD.id;
END;
CREATE TRIGGER projects_without_ties AFTER DELETE ON projects BEGIN
    DELETE FROM ties WHERE kind = 'project' AND subject_id = OLD.id;
END;

-- The texts of a project in one language, as they were sent. They never change: what is sent again
-- is a new row. A 'project' is what the call decides about, a 'project-text' another language, or a
-- change of a project that is shown.
CREATE TABLE project_versions (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES projects ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('project', 'project-text')),
    language TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN
        ('pending', 'changes_requested', 'approved', 'rejected', 'superseded', 'withdrawn')),
    attachment TEXT,
    created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX project_versions_approved ON project_versions (project_id, language)
    WHERE status = 'approved';
CREATE UNIQUE INDEX project_versions_open ON project_versions (project_id, language)
    WHERE status IN ('pending', 'changes_requested');
CREATE INDEX project_versions_of ON project_versions (project_id, id);
CREATE TRIGGER project_versions_without_reviews AFTER DELETE ON project_versions BEGIN
    DELETE FROM reviews WHERE kind = OLD.kind AND subject_id = OLD.id;
END;

CREATE TABLE project_texts (
    version_id INTEGER NOT NULL REFERENCES project_versions ON DELETE CASCADE,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (version_id, field)
) STRICT, WITHOUT ROWID;

-- The stemmed, transliterated words of projects in the showcase; rowid is projects.id.
CREATE VIRTUAL TABLE project_words USING fts5 (
    titles, texts, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4'
);

-- The last place of each member in the showcase, so that she comes back to it and a search can be
-- continued. `term`, `block` are ids; what they were of may be gone.
CREATE TABLE showcase_positions (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    term INTEGER,
    block INTEGER,
    country TEXT,
    typed TEXT,
    page INTEGER NOT NULL
) STRICT;

CREATE TABLE project_marks (
    project_id INTEGER NOT NULL REFERENCES projects ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    mark TEXT NOT NULL CHECK (mark = 'useful'),
    marked_at INTEGER NOT NULL,
    PRIMARY KEY (project_id, mark, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX project_marks_of ON project_marks (member_id, mark, marked_at);

-- Who wants to repeat a project, and what came of it. `due_at` is when she is asked next, `asked`
-- how often she was. `place` and `told` are where it was repeated and how it went; others see it
-- once it is 'repeated', that is reviewed.
CREATE TABLE repeats (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES projects ON DELETE CASCADE,
    member_id INTEGER REFERENCES members ON DELETE SET NULL,
    country TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'planned'
        CHECK (status IN ('planned', 'not-yet', 'trying', 'pending', 'repeated')),
    place TEXT,
    told TEXT,
    version INTEGER NOT NULL DEFAULT 0,
    asked INTEGER NOT NULL DEFAULT 0,
    due_at INTEGER,
    answered_at INTEGER,
    created_at INTEGER NOT NULL,
    UNIQUE (project_id, member_id),
    CHECK (status NOT IN ('pending', 'repeated') OR place IS NOT NULL)
) STRICT;
CREATE INDEX repeats_of ON repeats (member_id);
CREATE INDEX repeats_due ON repeats (due_at) WHERE due_at IS NOT NULL;
CREATE TRIGGER repeats_without_reviews AFTER DELETE ON repeats BEGIN
    DELETE FROM reviews WHERE kind = 'repeat' AND subject_id = OLD.id;
END;

-- The showcase session of an event: the order in which projects are presented, from `starts`
-- (HH:MM in the event's time zone) of a day of the event on, `minutes` for each. `due_at` is when
-- those who present are told of what an organiser has moved.
CREATE TABLE showcases (
    event_id INTEGER PRIMARY KEY REFERENCES events ON DELETE CASCADE,
    day INTEGER NOT NULL CHECK (day > 0),
    starts TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    due_at INTEGER
) STRICT;

-- The place of a project in that order; NULL once it is taken off, until its author was told.
-- `told_slot` is the start (UTC) that she was told last, NULL if none.
CREATE TABLE presentations (
    event_id INTEGER NOT NULL REFERENCES showcases ON DELETE CASCADE,
    project_id INTEGER NOT NULL REFERENCES projects ON DELETE CASCADE,
    position INTEGER,
    told_slot INTEGER,
    PRIMARY KEY (event_id, project_id),
    UNIQUE (event_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX presentations_of ON presentations (project_id);

-- Meetings for which two to eight members look for a time. `subject_kind` says what the meeting is
-- for: a 'group' of contacts, or something of another feature, which has a `subject_id`. While it is
-- 'open', each participant marks when she can, until `closes_at` at the latest; once it is 'set', it
-- begins at `starts_at`, which stays the time in the calendars until another one is found. `sequence`
-- counts what the calendars have got.
CREATE TABLE time_polls (
    id INTEGER PRIMARY KEY,
    subject_kind TEXT NOT NULL,
    subject_id INTEGER,
    opened_by INTEGER REFERENCES members ON DELETE SET NULL,
    status TEXT NOT NULL CHECK (status IN ('draft', 'open', 'set', 'unfound', 'ended')),
    closes_at INTEGER,
    starts_at INTEGER,
    sequence INTEGER NOT NULL DEFAULT 0,
    updated_at INTEGER NOT NULL,
    CHECK ((subject_kind = 'group') = (subject_id IS NULL)),
    CHECK (status <> 'open' OR closes_at IS NOT NULL),
    CHECK (status <> 'set' OR starts_at IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX time_polls_of_subject ON time_polls (subject_kind, subject_id)
    WHERE status IN ('open', 'set') AND subject_id IS NOT NULL;
CREATE INDEX time_polls_by_opener ON time_polls (opened_by) WHERE opened_by IS NOT NULL;
CREATE INDEX time_polls_due ON time_polls (closes_at) WHERE status = 'open';

-- Who takes part. A participant with `is_silent` was invited, but must not meet one of the others: she
-- is not told, and looks like one who does not answer. `answered_at` is when she said that her hours
-- are complete. `remind_at` is when she is reminded next: of the poll while it is open, then of the
-- meeting.
CREATE TABLE time_poll_participants (
    poll_id INTEGER NOT NULL REFERENCES time_polls ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    is_silent INTEGER NOT NULL DEFAULT 0 CHECK (is_silent IN (0, 1)),
    answered_at INTEGER,
    left_at INTEGER,
    remind_at INTEGER,
    PRIMARY KEY (poll_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX time_poll_participants_of ON time_poll_participants (member_id);
CREATE INDEX time_poll_participants_due ON time_poll_participants (remind_at)
    WHERE remind_at IS NOT NULL;

-- The hours at which a participant can meet, by their beginning.
CREATE TABLE availabilities (
    poll_id INTEGER NOT NULL REFERENCES time_polls ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    starts_at INTEGER NOT NULL,
    PRIMARY KEY (poll_id, member_id, starts_at)
) STRICT, WITHOUT ROWID;
CREATE INDEX availabilities_of ON availabilities (member_id);

-- A certificate that its holder has asked for. `number` stands on it, `token` is what its QR code
-- holds: all that it says, signed. `name` is hers as she wanted it there, `title` that of its subject
-- in `language`, the one in which it is written besides English.
CREATE TABLE certificates (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('attendance', 'mentoring', 'project')),
    subject_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    token TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    UNIQUE (member_id, kind, subject_id)
) STRICT;

-- The numbers of certificates that were withdrawn; they stay when the holder has left.
CREATE TABLE certificate_withdrawals (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    withdrawn_at INTEGER NOT NULL
) STRICT;

-- The public halves (32 bytes in base64url) of all keys that have signed one, by their ids.
CREATE TABLE certificate_keys (
    id TEXT PRIMARY KEY,
    public TEXT NOT NULL,
    since_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The languages that a member talks in, where they are others than that of her screens.
CREATE TABLE member_languages (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    language TEXT NOT NULL,
    PRIMARY KEY (member_id, language)
) STRICT, WITHOUT ROWID;

-- Rounds of meetings by lot, opened by somebody or, without `opened_by`, by the bot. `closes_at` is
-- when it is drawn. From `seed` and what `digest` is a digest of, the draw can be repeated. At
-- `asks_at` those who were drawn are asked how it went, until `ends_at`.
CREATE TABLE meeting_rounds (
    id INTEGER PRIMARY KEY,
    audience_id INTEGER NOT NULL REFERENCES audiences,
    opened_by INTEGER REFERENCES members ON DELETE SET NULL,
    status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN
        ('draft', 'open', 'drawn', 'asked', 'ended')),
    opened_at INTEGER,
    closes_at INTEGER,
    drawn_at INTEGER,
    seed INTEGER,
    digest TEXT,
    asks_at INTEGER,
    ends_at INTEGER,
    updated_at INTEGER NOT NULL,
    CHECK (status = 'draft' OR closes_at IS NOT NULL),
    CHECK (status NOT IN ('drawn', 'asked', 'ended') OR seed IS NOT NULL)
) STRICT;
CREATE INDEX meeting_rounds_by_opener ON meeting_rounds (opened_by) WHERE opened_by IS NOT NULL;
CREATE INDEX meeting_rounds_by_audience ON meeting_rounds (audience_id);
CREATE UNIQUE INDEX meeting_rounds_open ON meeting_rounds (status) WHERE status = 'open';

-- Who takes part in a round; `facts` are what the draw was made of, once it has been made.
CREATE TABLE meeting_entries (
    round_id INTEGER NOT NULL REFERENCES meeting_rounds ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    entered_at INTEGER NOT NULL,
    facts TEXT,
    PRIMARY KEY (round_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_entries_of ON meeting_entries (member_id);

CREATE TABLE meeting_groups (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES meeting_rounds ON DELETE CASCADE,
    drawn_at INTEGER NOT NULL
) STRICT;
CREATE INDEX meeting_groups_of_round ON meeting_groups (round_id);

-- Who was drawn into a group. Names are shown once two have said yes. `question` is how far the
-- question is how it went, not what she has answered.
CREATE TABLE meeting_seats (
    group_id INTEGER NOT NULL REFERENCES meeting_groups ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    answer TEXT CHECK (answer IN ('yes', 'no')),
    contact TEXT,
    question TEXT NOT NULL DEFAULT 'none' CHECK (question IN ('none', 'asked', 'later', 'done')),
    asks_at INTEGER,
    PRIMARY KEY (group_id, member_id),
    CHECK (contact IS NULL OR answer = 'yes')
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_seats_of ON meeting_seats (member_id);
CREATE INDEX meeting_seats_due ON meeting_seats (asks_at) WHERE asks_at IS NOT NULL;

-- Numbers of each round; who said what is not stored.
CREATE TABLE meeting_numbers (
    round_id INTEGER NOT NULL REFERENCES meeting_rounds ON DELETE CASCADE,
    what TEXT NOT NULL CHECK (what IN ('entered', 'paired', 'met', 'not-yet', 'did-not-fit')),
    count INTEGER NOT NULL,
    PRIMARY KEY (round_id, what)
) STRICT, WITHOUT ROWID;

-- In how many rounds in a row she was left without anybody, and has not said how it went.
CREATE TABLE meeting_standings (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    waited INTEGER NOT NULL DEFAULT 0,
    silent INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What was recorded with a managed profile: for which event, by whom, what she said, how and on which
-- day (in ISO form) she agreed, and who nominated her. `member_id` is her managed row until she takes
-- the profile over, then her own. `secret_hash` is the SHA-256 of the secret in the last link that was
-- made for her. Whoever opened it is `opened_by`; she said at `confirmed_at` that it is she, and has
-- the seat since `claimed_at`, for which she has to be a member.
CREATE TABLE managed_profiles (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    event_id INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    entered_by INTEGER REFERENCES members ON DELETE SET NULL,
    entered_at INTEGER NOT NULL,
    said TEXT,
    agreed TEXT NOT NULL CHECK (agreed IN ('paper', 'letter', 'phone', 'in_person', 'message')),
    agreed_on TEXT NOT NULL,
    nominator TEXT,
    secret_hash TEXT UNIQUE,
    link_expires_at INTEGER,
    opened_by INTEGER REFERENCES members ON DELETE SET NULL,
    opened_at INTEGER,
    confirmed_at INTEGER,
    claimed_at INTEGER,
    CHECK ((secret_hash IS NULL) = (link_expires_at IS NULL))
) STRICT;
CREATE INDEX managed_profiles_of ON managed_profiles (member_id);
CREATE INDEX managed_profiles_of_event ON managed_profiles (event_id, entered_by);
CREATE INDEX managed_profiles_by_keeper ON managed_profiles (entered_by, event_id)
    WHERE entered_by IS NOT NULL;
CREATE INDEX managed_profiles_by_opener ON managed_profiles (opened_by)
    WHERE opened_by IS NOT NULL;

-- A mentoring programme. A pair meets for `months`, from the day on which both have accepted their
-- agreement, at the earliest from `starts_at`. `places` is how many pairs there can be. The
-- coordinator is told of silence.
CREATE TABLE mentoring_programmes (
    id INTEGER PRIMARY KEY,
    status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'open', 'closed')),
    coordinator_id INTEGER REFERENCES members ON DELETE SET NULL,
    audience_id INTEGER NOT NULL REFERENCES audiences,
    language TEXT NOT NULL,
    months INTEGER NOT NULL CHECK (months BETWEEN 5 AND 12),
    places INTEGER NOT NULL CHECK (places > 0),
    starts_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    closed_at INTEGER,
    CHECK ((status = 'closed') = (closed_at IS NOT NULL))
) STRICT;
CREATE INDEX mentoring_programmes_of ON mentoring_programmes (coordinator_id);

-- The words of a programme, in each language in which somebody wrote them.
CREATE TABLE mentoring_texts (
    programme_id INTEGER NOT NULL REFERENCES mentoring_programmes ON DELETE CASCADE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    about TEXT NOT NULL,
    PRIMARY KEY (programme_id, language)
) STRICT, WITHOUT ROWID;

-- What a programme asks those who look for a mentor.
CREATE TABLE mentoring_questions (
    programme_id INTEGER NOT NULL REFERENCES mentoring_programmes ON DELETE CASCADE,
    language TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (programme_id, language, position)
) STRICT, WITHOUT ROWID;

-- What a mentor offers, or a mentee looks for. `contact` is what she gives whomever she is paired
-- with. A mentor takes up to `most` mentees at a time, and nobody while `is_full`. Since
-- `first_since`, whoever's pair has ended early is matched before all others. `closed_at` is when
-- the programme was closed.
CREATE TABLE mentoring_entries (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES mentoring_programmes ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('mentor', 'mentee')),
    words TEXT NOT NULL,
    contact TEXT NOT NULL,
    most INTEGER NOT NULL CHECK (most > 0),
    is_full INTEGER NOT NULL DEFAULT 0 CHECK (is_full IN (0, 1)),
    first_since INTEGER,
    closed_at INTEGER,
    created_at INTEGER NOT NULL,
    UNIQUE (programme_id, member_id)
) STRICT;
CREATE INDEX mentoring_entries_of ON mentoring_entries (member_id);

CREATE TABLE mentoring_entry_keys (
    entry_id INTEGER NOT NULL REFERENCES mentoring_entries ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('topic', 'language')),
    code TEXT NOT NULL,
    PRIMARY KEY (entry_id, kind, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE mentoring_answers (
    entry_id INTEGER NOT NULL REFERENCES mentoring_entries ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (entry_id, position)
) STRICT, WITHOUT ROWID;

-- The mentors whom a mentee has chosen, in her order. One of them is asked at a time, until
-- `due_at`; then the next one is asked. Who says no is 'declining' until then, so that nobody can
-- tell it from silence. Who has 'declined' or left it 'unanswered' stays here, so that she is not
-- asked again, and is shown to nobody; who could not be asked is 'passed'. `place` is the one on the
-- list that the mentee has sent last.
CREATE TABLE mentoring_choices (
    id INTEGER PRIMARY KEY,
    mentee_id INTEGER NOT NULL REFERENCES mentoring_entries ON DELETE CASCADE,
    mentor_id INTEGER NOT NULL REFERENCES mentoring_entries ON DELETE CASCADE,
    place INTEGER CHECK (place > 0),
    status TEXT NOT NULL CHECK (status IN
        ('picked', 'waiting', 'asked', 'declining', 'declined', 'unanswered', 'passed',
            'accepted')),
    due_at INTEGER,
    UNIQUE (mentee_id, mentor_id),
    CHECK (status <> 'asked' OR due_at IS NOT NULL),
    CHECK (due_at IS NULL OR status IN ('asked', 'declining')),
    CHECK (place IS NOT NULL OR status NOT IN ('picked', 'waiting', 'asked', 'declining'))
) STRICT;
CREATE UNIQUE INDEX mentoring_choices_asked ON mentoring_choices (mentee_id)
    WHERE due_at IS NOT NULL;
CREATE INDEX mentoring_choices_of ON mentoring_choices (mentor_id, status);
CREATE INDEX mentoring_choices_due ON mentoring_choices (due_at) WHERE due_at IS NOT NULL;

-- Two who meet. A 'proposed' pair is put together by staff: both are asked until `due_at`, and no
-- answer is shown before; `is_silent`: it must not reach them. While they are 'agreeing', they write
-- and accept their agreement; from `began_at` until `ends_at` the pair is 'running'. `ended_at` is
-- when it was completed, or ended early. `will_mentor`: the mentee wants to be a mentor next.
CREATE TABLE mentoring_pairs (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES mentoring_programmes ON DELETE CASCADE,
    mentor_id INTEGER REFERENCES members ON DELETE SET NULL,
    mentee_id INTEGER REFERENCES members ON DELETE SET NULL,
    status TEXT NOT NULL CHECK (status IN
        ('proposed', 'lapsed', 'agreeing', 'running', 'completed', 'ended')),
    is_silent INTEGER NOT NULL DEFAULT 0 CHECK (is_silent IN (0, 1)),
    mentor_says TEXT CHECK (mentor_says IN ('yes', 'no')),
    mentee_says TEXT CHECK (mentee_says IN ('yes', 'no')),
    introduction_id INTEGER REFERENCES introductions ON DELETE SET NULL,
    will_mentor INTEGER NOT NULL DEFAULT 0 CHECK (will_mentor IN (0, 1)),
    due_at INTEGER,
    created_at INTEGER NOT NULL,
    began_at INTEGER,
    ends_at INTEGER,
    ended_at INTEGER,
    CHECK ((status = 'proposed') = (due_at IS NOT NULL)),
    CHECK ((began_at IS NULL) = (ends_at IS NULL)),
    CHECK (status NOT IN ('running', 'completed') OR began_at IS NOT NULL),
    CHECK ((status IN ('completed', 'ended', 'lapsed')) = (ended_at IS NOT NULL))
) STRICT;
CREATE INDEX mentoring_pairs_of_programme ON mentoring_pairs (programme_id, status);
CREATE INDEX mentoring_pairs_of_mentor ON mentoring_pairs (mentor_id);
CREATE INDEX mentoring_pairs_of_mentee ON mentoring_pairs (mentee_id);
CREATE INDEX mentoring_pairs_of_introduction ON mentoring_pairs (introduction_id);
CREATE INDEX mentoring_pairs_due ON mentoring_pairs (due_at) WHERE status = 'proposed';
CREATE INDEX mentoring_pairs_ending ON mentoring_pairs (ends_at) WHERE status = 'running';

-- The versions of a pair's agreement; what one says never changes. `clauses` is the version of the
-- part that is the same for all, which each reads in her language. The last version that both have
-- accepted holds.
CREATE TABLE mentoring_agreements (
    id INTEGER PRIMARY KEY,
    pair_id INTEGER NOT NULL REFERENCES mentoring_pairs ON DELETE CASCADE,
    version INTEGER NOT NULL CHECK (version > 0),
    clauses TEXT NOT NULL,
    language TEXT NOT NULL,
    rhythm TEXT NOT NULL CHECK (rhythm IN ('weekly', 'fortnightly', 'monthly')),
    written_side TEXT NOT NULL CHECK (written_side IN ('mentor', 'mentee')),
    mentor_accepted_at INTEGER,
    mentee_accepted_at INTEGER,
    created_at INTEGER NOT NULL,
    UNIQUE (pair_id, version)
) STRICT;

CREATE TABLE mentoring_goals (
    agreement_id INTEGER NOT NULL REFERENCES mentoring_agreements ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (agreement_id, position)
) STRICT, WITHOUT ROWID;

-- The questions to each of the two. Each is asked once at `due_at`, and once more if there is no
-- answer; `silent_at` is when the coordinator was told that there was none. What she answers is
-- only counted; `confirms`: she has said at the end that the mentoring took place, which her
-- certificate says too.
CREATE TABLE mentoring_checkins (
    pair_id INTEGER NOT NULL REFERENCES mentoring_pairs ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    step TEXT NOT NULL CHECK (step IN ('agreement', 'fortnight', 'midpoint', 'end', 'later')),
    due_at INTEGER,
    asked INTEGER NOT NULL DEFAULT 0 CHECK (asked BETWEEN 0 AND 2),
    is_answered INTEGER NOT NULL DEFAULT 0 CHECK (is_answered IN (0, 1)),
    confirms INTEGER NOT NULL DEFAULT 0 CHECK (confirms IN (0, 1)),
    silent_at INTEGER,
    PRIMARY KEY (pair_id, member_id, step),
    CHECK (due_at IS NULL OR is_answered = 0 AND silent_at IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX mentoring_checkins_of ON mentoring_checkins (member_id);
CREATE INDEX mentoring_checkins_due ON mentoring_checkins (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE mentoring_numbers (
    programme_id INTEGER NOT NULL REFERENCES mentoring_programmes ON DELETE CASCADE,
    step TEXT NOT NULL,
    answer TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (programme_id, step, answer)
) STRICT, WITHOUT ROWID;
