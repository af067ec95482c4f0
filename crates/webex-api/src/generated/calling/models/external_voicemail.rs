// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `SetOrClearMessageWaitingIndicatorStatusByMemberIdBody` of Webex. Published as `SetOrClearMessageWaitingIndicatorMwiStatusByMemberIdBody`.
#[derive(Clone, Default)]
pub struct SetOrClearMessageWaitingIndicatorStatusByMemberIdBody {
    /// `action`; required when sent
    pub action: Option<SetOrClearMessageWaitingIndicatorStatusByMemberIdBodyAction>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SetOrClearMessageWaitingIndicatorStatusByMemberIdBody: Keys = Keys(&["\"action\":"]);

impl Json for SetOrClearMessageWaitingIndicatorStatusByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SetOrClearMessageWaitingIndicatorStatusByMemberIdBody, &mut [&mut self.action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SetOrClearMessageWaitingIndicatorStatusByMemberIdBody, &[&self.action], &self.extra) }
}

impl std::fmt::Debug for SetOrClearMessageWaitingIndicatorStatusByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SetOrClearMessageWaitingIndicatorStatusByMemberIdBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`SetOrClearMessageWaitingIndicatorStatusByMemberIdBody`].
    pub enum SetOrClearMessageWaitingIndicatorStatusByMemberIdBodyAction {
        Set = "SET",
        Clear = "CLEAR",
    }
}
