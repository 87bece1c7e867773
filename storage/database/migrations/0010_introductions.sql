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

CREATE TRIGGER practices_without_requests AFTER DELETE ON practices BEGIN
    UPDATE introductions SET subject_kind = NULL, subject_id = NULL
    WHERE subject_kind = 'practice' AND subject_id = OLD.id;
END;

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
