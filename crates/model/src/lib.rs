//! The domain: devices, calls, their media and the state of the sources they come from, as pure functions and types.
//!
//! Never does I/O and knows neither SQL nor HTTP. To add a noun, give it a file here; conversions from API models stand in
//! `engine`, conversions to rows in `store`.

mod access;
mod band;
mod call;
mod change;
mod connection;
mod device;
mod media;
mod organization;
mod past_call;
mod people;
mod peripheral;
pub mod quality;
mod source;

/// Ids of Webex things, for those who may know the domain but not its foundation.
pub use webex_core::id;

pub use access::{Grant, Role, Scope};
pub use band::Band;
pub use call::{Call, CallId, CallOwner, CallPerson, CallStatus, Direction};
pub use change::{Change, Sequence, Topic};
pub use connection::{AlertCode, ConnectionAlert, ConnectionKey, ConnectionKind, ConnectionState, WebexConnection};
pub use device::{
    Connection, Device, DeviceKind, DeviceState, HealthIssue, NetworkFacts, OwnFacts, RoomFacts, RoomReading, StateEntry, UnitFacts,
    XapiAccess,
};
pub use media::{ChannelKey, ChannelRole, MediaDirection, MediaKind, MediaSample, loss_percent};
pub use organization::Organization;
pub use past_call::{CallSource, CallSources, Leg, MediaLegs, PastCall};
pub use people::{
    Account, AccountId, ApiToken, BadId, HeldGrant, Identity, Invitation, InvitationId, LinkPurpose, RuleId, SessionEntry, SessionId,
    SignInMethod, SignInRule, TokenId, TokenScope,
};
pub use peripheral::{KnownPeripheral, OwnSoftware, Peripheral};
pub use source::{Health, Source, SourceError, SourceName, SourceNote};
