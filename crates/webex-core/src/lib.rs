//! What Webex speaks, as plain data: ids, requests and responses, `Link` headers, pages, error bodies, retry rules, webhook
//! signatures and the JSON codec of the generated models.
//!
//! Never does I/O and never waits: whoever sends is told what to send and what to do next.
//! To add a rule of the platform, give it a module here and a test from a published example.

pub mod error_body;
pub mod id;
pub mod json;
pub mod link;
mod operation;
pub mod page;
mod request;
pub mod retry;
pub mod webhook;

pub use error_body::{ErrorBody, ErrorItem};
pub use id::{
    CallId, DeviceId, FloorId, GroupId, IdError, LicenseId, LocationId, MembershipId, MessageId, OrganizationId, PersonId, RoleId, RoomId,
    TeamId, WebexId, WebhookId, WorkspaceId,
};
pub use operation::{Operation, Paged, percent_encode};
pub use request::{Host, Method, Paging, Request};
