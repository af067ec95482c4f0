-- Which software a device went over to, and when a list first told it.
CREATE TABLE device_software_history (
    org_id TEXT NOT NULL,
    device_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    previous TEXT NOT NULL,
    software TEXT NOT NULL,
    PRIMARY KEY (org_id, device_id, at)
);
CREATE INDEX device_software_by_time ON device_software_history (at);
