// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `SkillBasedQueueRequestDTO` of Webex.
#[derive(Clone, Default)]
pub struct SkillBasedQueueRequestDTO {
    /// `skillProfileId`
    pub skill_profile_id: Option<String>,
    /// `dynamicSkills`
    pub dynamic_skills: Option<Vec<DynamicSkillDTO>>,
    /// `userId`
    pub user_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SkillBasedQueueRequestDTO: Keys = Keys(&["\"skillProfileId\":", "\"dynamicSkills\":", "\"userId\":"]);

impl Json for SkillBasedQueueRequestDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SkillBasedQueueRequestDTO, &mut [&mut self.skill_profile_id, &mut self.dynamic_skills, &mut self.user_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SkillBasedQueueRequestDTO, &[&self.skill_profile_id, &self.dynamic_skills, &self.user_id], &self.extra) }
}

impl std::fmt::Debug for SkillBasedQueueRequestDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SkillBasedQueueRequestDTO", self, f) }
}
