// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateWebhookInterestRegistrationBody` of Webex. Published as `CreateAWebhookInterestRegistrationBody`.
#[derive(Clone, Default)]
pub struct CreateWebhookInterestRegistrationBody {
    /// `interests`
    pub interests: Option<Vec<CreateAWebhookInterestRegistrationBodyInterestsItem>>,
    /// `duration`
    pub duration: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateWebhookInterestRegistrationBody: Keys = Keys(&["\"interests\":", "\"duration\":"]);

impl Json for CreateWebhookInterestRegistrationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateWebhookInterestRegistrationBody, &mut [&mut self.interests, &mut self.duration], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateWebhookInterestRegistrationBody, &[&self.interests, &self.duration], &self.extra) }
}

impl std::fmt::Debug for CreateWebhookInterestRegistrationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateWebhookInterestRegistrationBody", self, f) }
}

/// The object `CreateAWebhookInterestRegistrationBodyInterestsItem` of Webex.
#[derive(Clone, Default)]
pub struct CreateAWebhookInterestRegistrationBodyInterestsItem {
    /// `resource`
    pub resource: Option<String>,
    /// `actor`
    pub actor: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAWebhookInterestRegistrationBodyInterestsItem: Keys = Keys(&["\"resource\":", "\"actor\":"]);

impl Json for CreateAWebhookInterestRegistrationBodyInterestsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAWebhookInterestRegistrationBodyInterestsItem, &mut [&mut self.resource, &mut self.actor], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAWebhookInterestRegistrationBodyInterestsItem, &[&self.resource, &self.actor], &self.extra) }
}

impl std::fmt::Debug for CreateAWebhookInterestRegistrationBodyInterestsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAWebhookInterestRegistrationBodyInterestsItem", self, f) }
}

/// The object `Interest` of Webex.
#[derive(Clone, Default)]
pub struct Interest {
    /// `resource`
    pub resource: Option<InterestResource>,
    /// `actor`
    pub actor: Option<InterestActor>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Interest: Keys = Keys(&["\"resource\":", "\"actor\":"]);

impl Json for Interest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Interest, &mut [&mut self.resource, &mut self.actor], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Interest, &[&self.resource, &self.actor], &self.extra) }
}

impl std::fmt::Debug for Interest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Interest", self, f) }
}

webex_core::open_enum! {
    /// Values of `resource` of [`Interest`].
    pub enum InterestResource {
        HookStatus = "Hook Status",
        Agent = "Agent",
        Services = "Services",
        AgentMonitoring = "Agent Monitoring",
        Queue = "Queue",
        QueueMonitoring = "Queue Monitoring",
    }
}

webex_core::open_enum! {
    /// Values of `actor` of [`Interest`].
    pub enum InterestActor {
        Workspaces = "Workspaces",
        VirtualLines = "Virtual Lines",
    }
}

/// The object `WebhookInterestRegistration` of Webex.
#[derive(Clone, Default)]
pub struct WebhookInterestRegistration {
    /// `interests`
    pub interests: Option<Vec<Interest>>,
    /// `expiresAt`: a moment, RFC 3339
    pub expires_at: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WebhookInterestRegistration: Keys = Keys(&["\"interests\":", "\"expiresAt\":"]);

impl Json for WebhookInterestRegistration {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WebhookInterestRegistration, &mut [&mut self.interests, &mut self.expires_at], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WebhookInterestRegistration, &[&self.interests, &self.expires_at], &self.extra) }
}

impl std::fmt::Debug for WebhookInterestRegistration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WebhookInterestRegistration", self, f) }
}
