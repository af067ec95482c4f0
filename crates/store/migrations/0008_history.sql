-- The history of calls. Keys of growing indexes are numbers: the *_hash columns hold the first 64 bits of a hash of what they are named
-- after, so that an index of ten million calls stays small; org_hash stands for the organisation and leads them all. What a hash finds is
-- compared by its text where a wrong match would matter.

-- One row per call, whatever told of it. Place, region and software are those at the time of the call. What orders lists comes first.
-- duration_key: seconds, -1 when not known. audio_key: thousandths of the score, 1000000 when there is none. band: 0 bad … 4 unknown.
CREATE TABLE past_call (
    org_id TEXT NOT NULL,
    call_id TEXT NOT NULL,
    org_hash BIGINT NOT NULL,
    call_hash BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    ended_at BIGINT,
    duration_s BIGINT,
    duration_key BIGINT NOT NULL,
    audio_key BIGINT NOT NULL,
    band INTEGER NOT NULL,
    device_hash BIGINT,
    person_hash BIGINT,
    location_hash BIGINT,
    region_hash BIGINT,
    remote_hash BIGINT NOT NULL,
    own_hash BIGINT NOT NULL,
    report_hash BIGINT,
    device_key TEXT NOT NULL,
    remote_key TEXT NOT NULL,
    audio_band INTEGER NOT NULL,
    video_band INTEGER NOT NULL,
    sources INTEGER NOT NULL,
    direction TEXT NOT NULL,
    disconnect_cause TEXT,
    device_id TEXT,
    device_name TEXT,
    person_id TEXT,
    person_name TEXT,
    location_id TEXT,
    location_name TEXT,
    region TEXT,
    time_zone TEXT,
    software TEXT,
    remote_name TEXT,
    remote_number TEXT,
    callback_number TEXT,
    call_type TEXT,
    protocol TEXT,
    audio_mos DOUBLE PRECISION,
    audio_r DOUBLE PRECISION,
    video_mos DOUBLE PRECISION,
    model TEXT,
    device_call_id BIGINT,
    device_history_id BIGINT,
    report_id TEXT,
    correlation_id TEXT,
    audio_in_loss_percent DOUBLE PRECISION,
    audio_in_max_jitter_ms DOUBLE PRECISION,
    audio_in_jitter_ms DOUBLE PRECISION,
    audio_in_round_trip_ms DOUBLE PRECISION,
    audio_in_delay_ms DOUBLE PRECISION,
    audio_in_codec TEXT,
    audio_out_loss_percent DOUBLE PRECISION,
    audio_out_max_jitter_ms DOUBLE PRECISION,
    audio_out_jitter_ms DOUBLE PRECISION,
    audio_out_round_trip_ms DOUBLE PRECISION,
    audio_out_delay_ms DOUBLE PRECISION,
    audio_out_codec TEXT,
    video_in_loss_percent DOUBLE PRECISION,
    video_in_max_jitter_ms DOUBLE PRECISION,
    video_in_jitter_ms DOUBLE PRECISION,
    video_in_round_trip_ms DOUBLE PRECISION,
    video_in_delay_ms DOUBLE PRECISION,
    video_in_codec TEXT,
    video_out_loss_percent DOUBLE PRECISION,
    video_out_max_jitter_ms DOUBLE PRECISION,
    video_out_jitter_ms DOUBLE PRECISION,
    video_out_round_trip_ms DOUBLE PRECISION,
    video_out_delay_ms DOUBLE PRECISION,
    video_out_codec TEXT,
    PRIMARY KEY (org_id, call_id)
);
-- One for each way in, newest first within it, and one for each order. The band stands at the end: "the bad ones of this place" is
-- answered without reading rows.
CREATE INDEX past_call_by_time ON past_call (org_hash, started_at, call_hash, band);
CREATE INDEX past_call_by_device ON past_call (org_hash, device_hash, started_at, call_hash, band) WHERE device_hash IS NOT NULL;
CREATE INDEX past_call_by_person ON past_call (org_hash, person_hash, started_at, call_hash, band) WHERE person_hash IS NOT NULL;
CREATE INDEX past_call_by_location ON past_call (org_hash, location_hash, started_at, call_hash, band) WHERE location_hash IS NOT NULL;
CREATE INDEX past_call_by_region ON past_call (org_hash, region_hash, started_at, call_hash, band) WHERE region_hash IS NOT NULL;
CREATE INDEX past_call_by_band ON past_call (org_hash, band, started_at, call_hash);
CREATE INDEX past_call_by_remote ON past_call (org_hash, remote_hash, started_at, call_hash, band);
CREATE INDEX past_call_by_own ON past_call (org_hash, own_hash, started_at, call_hash, band);
CREATE INDEX past_call_by_audio ON past_call (org_hash, audio_key, started_at, call_hash);
CREATE INDEX past_call_by_duration ON past_call (org_hash, duration_key, started_at, call_hash);
CREATE INDEX past_call_by_device_name ON past_call (org_hash, device_key, started_at, call_hash);
CREATE INDEX past_call_by_remote_name ON past_call (org_hash, remote_key, started_at, call_hash);
CREATE INDEX past_call_by_report ON past_call (org_hash, report_hash) WHERE report_hash IS NOT NULL;
-- Old calls of every organisation are found by their time alone.
CREATE INDEX past_call_by_age ON past_call (started_at);

-- Who spoke, once for all the calls of the same: far ends by name and numbers, own ends by the names of person and device. A search looks
-- here and finds calls by remote_hash and own_hash. last_at: start of the newest call; who has none left is forgotten.
CREATE TABLE call_party (
    org_hash BIGINT NOT NULL,
    party_hash BIGINT NOT NULL,
    org_id TEXT NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (org_hash, party_hash)
);
CREATE INDEX call_party_by_age ON call_party (last_at);

-- As bytes, so that every database orders them alike and what begins with something is one range.
CREATE TABLE call_word (
    org_hash BIGINT NOT NULL,
    word BYTEA NOT NULL,
    party_hash BIGINT NOT NULL,
    PRIMARY KEY (org_hash, word, party_hash)
);
CREATE INDEX call_word_of ON call_word (org_hash, party_hash);

CREATE TABLE call_number (
    org_hash BIGINT NOT NULL,
    digits BYTEA NOT NULL,
    party_hash BIGINT NOT NULL,
    reversed BYTEA NOT NULL,
    PRIMARY KEY (org_hash, digits, party_hash)
);
CREATE INDEX call_number_by_end ON call_number (org_hash, reversed, party_hash);
CREATE INDEX call_number_of ON call_number (org_hash, party_hash);

-- Every cause that was ever told, for lists to choose from.
CREATE TABLE call_cause (
    org_id TEXT NOT NULL,
    cause TEXT NOT NULL,
    PRIMARY KEY (org_id, cause)
);

-- From when on calls are kept: what is older was pruned and is not taken again.
CREATE TABLE history_floor (
    name TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (name)
);

-- Calls by hour (step 0) and day (1) of UTC, by their start. dimension: 0 everything, 1 location, 2 software, 3 device (days only).
-- Every row belongs to one location ('' when there is none), so that whoever sees some locations gets theirs; dimension 0 has '' for all.
-- peak: calls at once, also of those that began before; dimensions 0 and 1 only.
CREATE TABLE call_rollup (
    org_hash BIGINT NOT NULL,
    step INTEGER NOT NULL,
    dimension INTEGER NOT NULL,
    value TEXT NOT NULL,
    at BIGINT NOT NULL,
    location_id TEXT NOT NULL,
    org_id TEXT NOT NULL,
    name TEXT,
    calls BIGINT NOT NULL,
    seconds BIGINT NOT NULL,
    good BIGINT NOT NULL,
    fair BIGINT NOT NULL,
    poor BIGINT NOT NULL,
    bad BIGINT NOT NULL,
    unknown BIGINT NOT NULL,
    audio_mos_sum DOUBLE PRECISION NOT NULL,
    audio_mos_count BIGINT NOT NULL,
    peak BIGINT,
    PRIMARY KEY (org_hash, step, dimension, value, at, location_id)
);
CREATE INDEX call_rollup_by_time ON call_rollup (org_hash, step, dimension, at);
CREATE INDEX call_rollup_by_age ON call_rollup (at);

-- Hours (step 0) and days (1) whose figures are to be computed again; marked in the transaction that changes a call.
CREATE TABLE rollup_dirty (
    org_id TEXT NOT NULL,
    step INTEGER NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (org_id, step, at)
);

-- More of the devices, and what users gave them: no list writes over region and notes.
ALTER TABLE device ADD COLUMN managed_by TEXT;
ALTER TABLE device ADD COLUMN device_platform TEXT;
ALTER TABLE device ADD COLUMN planned_maintenance TEXT;
ALTER TABLE device ADD COLUMN health_level TEXT;
ALTER TABLE device ADD COLUMN health_issues TEXT NOT NULL DEFAULT '[]';
ALTER TABLE device ADD COLUMN region TEXT;
ALTER TABLE device ADD COLUMN notes TEXT;
CREATE INDEX device_by_region ON device (org_id, region) WHERE region IS NOT NULL;
