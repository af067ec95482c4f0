// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AttachmentActivity` of Webex.
#[derive(Clone, Default)]
pub struct AttachmentActivity {
    /// `id`
    pub id: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `roomId`
    pub room_id: Option<String>,
    /// `type`; required when sent
    pub type_: Option<AttachmentActivityType>,
    /// `messageId`; required when sent
    pub message_id: Option<String>,
    /// `inputs`
    pub inputs: Option<BTreeMap<String, Any>>,
    /// `created`
    pub created: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AttachmentActivity: Keys = Keys(&["\"id\":", "\"personId\":", "\"roomId\":", "\"type\":", "\"messageId\":", "\"inputs\":", "\"created\":"]);

impl Json for AttachmentActivity {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AttachmentActivity, &mut [&mut self.id, &mut self.person_id, &mut self.room_id, &mut self.type_, &mut self.message_id, &mut self.inputs, &mut self.created], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AttachmentActivity, &[&self.id, &self.person_id, &self.room_id, &self.type_, &self.message_id, &self.inputs, &self.created], &self.extra) }
}

impl std::fmt::Debug for AttachmentActivity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AttachmentActivity", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`AttachmentActivity`].
    pub enum AttachmentActivityType {
        Submit = "submit",
    }
}

/// The object `SubmitCardAction` of Webex.
#[derive(Clone, Default)]
pub struct SubmitCardAction {
    /// `type`; required when sent
    pub type_: Option<SubmitCardActionType>,
    /// `messageId`; required when sent
    pub message_id: Option<String>,
    /// `inputs`; required when sent
    pub inputs: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubmitCardAction: Keys = Keys(&["\"type\":", "\"messageId\":", "\"inputs\":"]);

impl Json for SubmitCardAction {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubmitCardAction, &mut [&mut self.type_, &mut self.message_id, &mut self.inputs], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubmitCardAction, &[&self.type_, &self.message_id, &self.inputs], &self.extra) }
}

impl std::fmt::Debug for SubmitCardAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubmitCardAction", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`SubmitCardAction`].
    pub enum SubmitCardActionType {
        Submit = "submit",
    }
}
