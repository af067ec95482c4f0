-- Rules of every migration: one text for SQLite and PostgreSQL; only TEXT, INTEGER, BIGINT, DOUBLE PRECISION and BYTEA;
-- times are UTC epoch milliseconds; yes/no is INTEGER 0/1; the organisation leads every key but those of sign-in.
-- Migrations only append: a text that was released is never edited.

CREATE TABLE organization (
    org_id TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (org_id)
);

-- One row per device that was ever listed. The *_key columns order the way people read: without case, numbers by value.
-- What lists filter and order by comes first: a row is read from its start.
CREATE TABLE device (
    org_id TEXT NOT NULL,
    device_id TEXT NOT NULL,
    state INTEGER NOT NULL,
    kind TEXT NOT NULL,
    product TEXT NOT NULL,
    location_name TEXT,
    search_text TEXT NOT NULL,
    name_key TEXT NOT NULL,
    product_key TEXT NOT NULL,
    location_key TEXT NOT NULL,
    ip_key TEXT NOT NULL,
    software_key TEXT NOT NULL,
    last_seen_key BIGINT NOT NULL,
    state_since BIGINT NOT NULL,
    missing_since BIGINT,
    xapi TEXT NOT NULL,
    connection TEXT NOT NULL,
    shown_digest BIGINT NOT NULL,
    last_seen_at BIGINT,
    name TEXT NOT NULL,
    serial TEXT,
    mac TEXT,
    ip TEXT,
    software TEXT,
    upgrade_channel TEXT,
    sip_address TEXT,
    tags TEXT NOT NULL,
    error_codes TEXT NOT NULL,
    location_id TEXT,
    time_zone TEXT,
    workspace_id TEXT,
    workspace_name TEXT,
    owner_id TEXT,
    owner_name TEXT,
    email TEXT,
    first_seen_at BIGINT,
    seen_at BIGINT NOT NULL,
    booted_at BIGINT,
    network_interface TEXT,
    network_ipv4 TEXT,
    network_gateway TEXT,
    network_speed TEXT,
    PRIMARY KEY (org_id, device_id)
);
-- One for each order of the list, with all a page needs to be found without reading rows.
CREATE INDEX device_by_name ON device (org_id, name_key, device_id);
CREATE INDEX device_by_state ON device (org_id, state, name_key, device_id);
CREATE INDEX device_by_product ON device (org_id, product_key, name_key, device_id);
CREATE INDEX device_by_location ON device (org_id, location_key, name_key, device_id);
CREATE INDEX device_by_ip ON device (org_id, ip_key, device_id);
CREATE INDEX device_by_software ON device (org_id, software_key, name_key, device_id);
CREATE INDEX device_by_last_seen ON device (org_id, last_seen_key, device_id);
CREATE INDEX device_by_state_since ON device (org_id, state_since, device_id);

-- When the organisation's device list was last read completely: one row instead of one write per device and list.
CREATE TABLE device_list (
    org_id TEXT NOT NULL,
    completed_at BIGINT NOT NULL,
    PRIMARY KEY (org_id)
);

CREATE TABLE device_state_history (
    org_id TEXT NOT NULL,
    device_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    state INTEGER NOT NULL,
    PRIMARY KEY (org_id, device_id, at)
);

CREATE TABLE call (
    org_id TEXT NOT NULL,
    call_id TEXT NOT NULL,
    device_id TEXT NOT NULL,
    device_call_id BIGINT NOT NULL,
    remote_name TEXT,
    remote_number TEXT,
    direction TEXT NOT NULL,
    call_type TEXT,
    protocol TEXT,
    status TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    ended_at BIGINT,
    sampled_at BIGINT NOT NULL,
    channels_at BIGINT,
    PRIMARY KEY (org_id, call_id)
);
CREATE INDEX call_running ON call (org_id, device_id) WHERE ended_at IS NULL;
CREATE INDEX call_of_device ON call (org_id, device_id, started_at, call_id);

-- The time stands before the channel: the newest sample of every channel is one short range.
CREATE TABLE sample (
    org_id TEXT NOT NULL,
    call_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    channel BIGINT NOT NULL,
    kind TEXT NOT NULL,
    direction TEXT NOT NULL,
    role TEXT NOT NULL,
    loss_percent DOUBLE PRECISION,
    jitter_ms DOUBLE PRECISION,
    max_jitter_ms DOUBLE PRECISION,
    round_trip_ms DOUBLE PRECISION,
    delay_ms DOUBLE PRECISION,
    rate_kbps DOUBLE PRECISION,
    frame_rate DOUBLE PRECISION,
    width_px BIGINT,
    height_px BIGINT,
    codec TEXT,
    PRIMARY KEY (org_id, call_id, at, channel, kind, direction, role)
);
CREATE INDEX sample_by_time ON sample (at);

CREATE TABLE source (
    org_id TEXT NOT NULL,
    name TEXT NOT NULL,
    last_success_at BIGINT,
    last_attempt_at BIGINT NOT NULL,
    error_message TEXT,
    error_tracking_id TEXT,
    error_since BIGINT,
    requests_spent BIGINT NOT NULL,
    interval_ms BIGINT NOT NULL,
    PRIMARY KEY (org_id, name)
);

-- The newest sequence of each organisation. Its row is locked from the allocation to the commit, so that sequences become
-- visible in their order and a reader that follows them never misses one.
CREATE TABLE change_counter (
    org_id TEXT NOT NULL,
    newest BIGINT NOT NULL,
    PRIMARY KEY (org_id)
);

CREATE TABLE change (
    org_id TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    at BIGINT NOT NULL,
    topic TEXT NOT NULL,
    subject TEXT NOT NULL,
    parent TEXT NOT NULL,
    PRIMARY KEY (org_id, sequence)
);

-- Sign-in. Only hashes of the secrets are kept.
CREATE TABLE access_link (
    hash BYTEA NOT NULL,
    expires_at BIGINT NOT NULL,
    taken_at BIGINT,
    PRIMARY KEY (hash)
);

CREATE TABLE access_session (
    hash BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    idle_ms BIGINT NOT NULL,
    PRIMARY KEY (hash)
);
