// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ValidationRulesCollection` of Webex.
#[derive(Clone, Default)]
pub struct ValidationRulesCollection {
    /// `validations`
    pub validations: Option<Vec<ValidationRules>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidationRulesCollection: Keys = Keys(&["\"validations\":"]);

impl Json for ValidationRulesCollection {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidationRulesCollection, &mut [&mut self.validations], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidationRulesCollection, &[&self.validations], &self.extra) }
}

impl std::fmt::Debug for ValidationRulesCollection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidationRulesCollection", self, f) }
}
