-- Running calls of people: device_id is '' and person_id names whose it is. Where they belong stands beside the call, for who may see it.
ALTER TABLE call ADD COLUMN person_id TEXT;
ALTER TABLE call ADD COLUMN person_name TEXT;
ALTER TABLE call ADD COLUMN location_id TEXT;
ALTER TABLE call ADD COLUMN location_name TEXT;
ALTER TABLE call ADD COLUMN time_zone TEXT;
ALTER TABLE call ADD COLUMN answered_at BIGINT;
ALTER TABLE call ADD COLUMN recording TEXT;
-- 1 once the history has it, also under the id of the call on the person's device.
ALTER TABLE call ADD COLUMN in_history INTEGER;
CREATE INDEX call_of_person ON call (org_id, person_id) WHERE ended_at IS NULL AND person_id IS NOT NULL;

-- A person's call is not shown twice while their own device is watched in it.
CREATE INDEX device_by_owner ON device (org_id, owner_id) WHERE owner_id IS NOT NULL;
