-- Messages to many are claimed message by message: urgent ones first, none while it is `halted`
-- (by whom or what). `is_going` while something of it may still be sent. `revision` counts its
-- corrections; a delivery's is that of the text which she has, or is about to get. `forgiven` are
-- failures after which somebody has let it go on.
ALTER TABLE messages ADD COLUMN is_urgent INTEGER NOT NULL DEFAULT 0 CHECK (is_urgent IN (0, 1));
ALTER TABLE messages ADD COLUMN is_going INTEGER NOT NULL DEFAULT 0 CHECK (is_going IN (0, 1));
ALTER TABLE messages ADD COLUMN halted TEXT
    CHECK (halted IN ('sender', 'failures', 'role', 'correction', 'stopped'));
ALTER TABLE messages ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE messages ADD COLUMN forgiven INTEGER NOT NULL DEFAULT 0;
ALTER TABLE deliveries ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
UPDATE messages SET is_going = 1 WHERE bulk = 1;

DROP INDEX deliveries_queued;
CREATE INDEX deliveries_queued ON deliveries (not_before, id)
    WHERE status = 'queued' AND bulk = 0;
CREATE INDEX deliveries_to_many ON deliveries (message_id, not_before, id)
    WHERE status = 'queued' AND bulk = 1;
CREATE INDEX deliveries_by_status ON deliveries (message_id, status);
CREATE INDEX messages_going ON messages (is_urgent DESC, id) WHERE is_going = 1;

-- Messages that were delivered and are to be edited, since they were corrected.
CREATE TABLE edits (
    delivery_id INTEGER PRIMARY KEY REFERENCES deliveries ON DELETE CASCADE,
    message_id INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    not_before INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX edits_due ON edits (message_id, not_before, delivery_id);

-- How she wants to be written to: between which hours of her clock not at all, and what not.
ALTER TABLE members ADD COLUMN quiet_from INTEGER NOT NULL DEFAULT 21
    CHECK (quiet_from BETWEEN 18 AND 23);
ALTER TABLE members ADD COLUMN quiet_until INTEGER NOT NULL DEFAULT 8
    CHECK (quiet_until BETWEEN 5 AND 11);

CREATE TABLE kinds_off (
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    kind TEXT NOT NULL,
    PRIMARY KEY (member_id, kind)
) STRICT, WITHOUT ROWID;

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

-- What is counted at every press of a button lies together, in the order in which it is grouped.
CREATE INDEX members_for_audiences ON members
    (language, country, sector, joined_at, blocked_at, zone, quiet_from, quiet_until, status)
    WHERE status = 'member';
CREATE INDEX member_topics_by_topic ON member_topics (topic, side, member_id);

-- `stamp` counts changes, so that what is sent is what its author saw. `send_at` is NULL for at
-- once. `needs_yes`: it was, or is, for another admin to allow. A correction is the texts of the
-- next `revision`; `correction` tells how far it is.
CREATE TABLE announcements (
    id INTEGER PRIMARY KEY,
    author_id INTEGER REFERENCES members ON DELETE SET NULL,
    kind TEXT NOT NULL CHECK (kind IN ('news', 'opportunity', 'event', 'urgent')),
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'asked', 'sent', 'stopped')),
    language TEXT NOT NULL,
    audience_id INTEGER NOT NULL REFERENCES audiences,
    attachment TEXT,
    event_id INTEGER REFERENCES events ON DELETE SET NULL,
    practice_id INTEGER REFERENCES practices ON DELETE SET NULL,
    link TEXT,
    asks TEXT CHECK (asks IN ('choice', 'text')),
    send_at INTEGER,
    stamp INTEGER NOT NULL DEFAULT 0,
    revision INTEGER NOT NULL DEFAULT 1,
    correction TEXT CHECK (correction IN ('draft', 'asked')),
    corrector_id INTEGER REFERENCES members ON DELETE SET NULL,
    needs_yes INTEGER NOT NULL DEFAULT 0 CHECK (needs_yes IN (0, 1)),
    message_id INTEGER UNIQUE REFERENCES messages,
    told_halted TEXT,
    made_at INTEGER NOT NULL,
    confirmed_at INTEGER,
    confirmed_by INTEGER REFERENCES members ON DELETE SET NULL,
    CHECK ((state IN ('sent', 'stopped')) = (message_id IS NOT NULL)),
    CHECK ((message_id IS NULL) = (confirmed_at IS NULL))
) STRICT;

CREATE INDEX announcements_of ON announcements (author_id, id);
CREATE INDEX announcements_by_state ON announcements (state, id);

-- Texts are Telegram HTML that Kurak has written itself from what her Telegram sent.
CREATE TABLE announcement_texts (
    announcement_id INTEGER NOT NULL REFERENCES announcements ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (announcement_id, revision, language)
) STRICT, WITHOUT ROWID;

-- The answers to choose from, in as many languages as there are; and what readers answered.
CREATE TABLE announcement_options (
    announcement_id INTEGER NOT NULL REFERENCES announcements ON DELETE CASCADE,
    language TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 6),
    label TEXT NOT NULL,
    PRIMARY KEY (announcement_id, language, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE announcement_answers (
    announcement_id INTEGER NOT NULL REFERENCES announcements ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    position INTEGER,
    text TEXT,
    answered_at INTEGER NOT NULL,
    PRIMARY KEY (announcement_id, member_id),
    CHECK ((position IS NULL) <> (text IS NULL))
) STRICT, WITHOUT ROWID;

-- Who pressed which of its buttons; each counts once.
CREATE TABLE announcement_presses (
    announcement_id INTEGER NOT NULL REFERENCES announcements ON DELETE CASCADE,
    button TEXT NOT NULL CHECK (button IN ('event', 'practice', 'link')),
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    PRIMARY KEY (announcement_id, button, member_id)
) STRICT, WITHOUT ROWID;

-- The digest: on which weekday (0 is Monday) she gets it, when next, and what it is about: what
-- came from `since` on and before `until`. `due_at` is NULL where she does not want it.
CREATE TABLE digests (
    member_id INTEGER PRIMARY KEY REFERENCES members ON DELETE CASCADE,
    weekday INTEGER NOT NULL DEFAULT 0 CHECK (weekday BETWEEN 0 AND 6),
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    due_at INTEGER
) STRICT;

CREATE INDEX digests_due ON digests (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX members_by_joining ON members (joined_at, country, sector) WHERE status = 'member';
CREATE INDEX shelf_since ON shelf (topic, accepted_at);

-- Messages that show how far a message to many has come: one for each who looks.
DROP TABLE progress;
CREATE TABLE progress (
    message_id INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members ON DELETE CASCADE,
    telegram_message_id INTEGER NOT NULL,
    shown TEXT NOT NULL,
    PRIMARY KEY (message_id, member_id)
) STRICT, WITHOUT ROWID;

-- What the configuration says, for the verbs that need it.
CREATE TABLE announcement_rules (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    second_yes INTEGER NOT NULL DEFAULT 50
) STRICT;
INSERT INTO announcement_rules (id) VALUES (1);

ALTER TABLE audit ADD COLUMN announcement_id INTEGER REFERENCES announcements ON DELETE SET NULL;
CREATE INDEX audit_of_announcement ON audit (announcement_id, id)
    WHERE announcement_id IS NOT NULL;
