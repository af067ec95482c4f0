-- Events that webhooks brought, so that one that is sent again, to whichever process and after whichever restart, is not heard twice.
-- event_key: hash of the webhook's id and of what identifies the event. Rows are forgotten after a while.
CREATE TABLE webhook_receipt (
    org_id TEXT NOT NULL,
    event_key TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    PRIMARY KEY (org_id, event_key)
);
CREATE INDEX webhook_receipt_by_time ON webhook_receipt (received_at);
