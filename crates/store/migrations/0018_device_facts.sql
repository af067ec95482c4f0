-- What Webex's list says of a device's connection, word for word: NULL until a list was read by this version.
ALTER TABLE device ADD COLUMN status_word TEXT;
-- What a RoomOS device says of its hardware (SystemUnit).
ALTER TABLE device ADD COLUMN unit_type TEXT;
ALTER TABLE device ADD COLUMN unit_platform TEXT;
ALTER TABLE device ADD COLUMN module_serial TEXT;
ALTER TABLE device ADD COLUMN compatibility_level TEXT;
ALTER TABLE device ADD COLUMN software_released TEXT;
-- What it says of its room (RoomAnalytics, Audio), and since when it says so. NULL is not known, never zero.
ALTER TABLE device ADD COLUMN people_present BIGINT;
ALTER TABLE device ADD COLUMN people_count BIGINT;
ALTER TABLE device ADD COLUMN people_capacity BIGINT;
ALTER TABLE device ADD COLUMN microphones_muted BIGINT;
ALTER TABLE device ADD COLUMN volume BIGINT;
ALTER TABLE device ADD COLUMN room_since BIGINT;
-- What a device says the far end of its call is: Endpoint or MCU.
ALTER TABLE call ADD COLUMN device_type TEXT;
