-- Which of several collectors on one store is at work: the holder, until the lease lapses.
CREATE TABLE collector_lease (
    org_id TEXT NOT NULL,
    holder TEXT NOT NULL,
    until BIGINT NOT NULL,
    PRIMARY KEY (org_id)
);

-- What people should know of a source although it answers, for example that some devices do not.
ALTER TABLE source ADD COLUMN note TEXT;

-- Old calls and states are found by their time.
CREATE INDEX call_by_end ON call (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX device_state_by_time ON device_state_history (at);
