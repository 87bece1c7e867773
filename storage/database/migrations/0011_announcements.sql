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
    confirmed_by INTEGER REFERENCES members ON DELETE SET NULL,
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
