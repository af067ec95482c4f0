-- What is connected to a device, and was: as the device itself tells it.
CREATE TABLE device_peripheral (
    org_id TEXT NOT NULL,
    device_id TEXT NOT NULL,
    peripheral_key TEXT NOT NULL,
    name TEXT,
    kind TEXT,
    serial TEXT,
    hardware TEXT,
    software TEXT,
    status TEXT,
    connected BIGINT NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (org_id, device_id, peripheral_key)
);
-- The software a device says it runs, beside what the list of Webex says.
CREATE TABLE device_own_software (
    org_id TEXT NOT NULL,
    device_id TEXT NOT NULL,
    name TEXT,
    version TEXT,
    since BIGINT NOT NULL,
    PRIMARY KEY (org_id, device_id)
);
