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
