// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AttachmentActivityInputs` of Webex.
#[derive(Clone, Default)]
pub struct AttachmentActivityInputs {
    /// `Name`
    pub name: Option<String>,
    /// `Url`
    pub url: Option<String>,
    /// `Email`
    pub email: Option<String>,
    /// `Tel`
    pub tel: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AttachmentActivityInputs: Keys = Keys(&["\"Name\":", "\"Url\":", "\"Email\":", "\"Tel\":"]);

impl Json for AttachmentActivityInputs {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AttachmentActivityInputs, &mut [&mut self.name, &mut self.url, &mut self.email, &mut self.tel], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AttachmentActivityInputs, &[&self.name, &self.url, &self.email, &self.tel], &self.extra) }
}

impl std::fmt::Debug for AttachmentActivityInputs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AttachmentActivityInputs", self, f) }
}

/// The object `File` of Webex.
#[derive(Clone, Default)]
pub struct File {
    /// `fileId`; required when sent
    pub file_id: Option<String>,
    /// `type`; required when sent
    pub type_: Option<FileType>,
    /// `contentUrl`; required when sent
    pub content_url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_File: Keys = Keys(&["\"fileId\":", "\"type\":", "\"contentUrl\":"]);

impl Json for File {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_File, &mut [&mut self.file_id, &mut self.type_, &mut self.content_url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_File, &[&self.file_id, &self.type_, &self.content_url], &self.extra) }
}

impl std::fmt::Debug for File {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("File", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`File`].
    pub enum FileType {
        External = "external",
        Native = "native",
    }
}

/// The object `SubmitCardActionInputs` of Webex.
#[derive(Clone, Default)]
pub struct SubmitCardActionInputs {
    /// `Name`
    pub name: Option<String>,
    /// `Url`
    pub url: Option<String>,
    /// `Email`
    pub email: Option<String>,
    /// `Tel`
    pub tel: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubmitCardActionInputs: Keys = Keys(&["\"Name\":", "\"Url\":", "\"Email\":", "\"Tel\":"]);

impl Json for SubmitCardActionInputs {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubmitCardActionInputs, &mut [&mut self.name, &mut self.url, &mut self.email, &mut self.tel], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubmitCardActionInputs, &[&self.name, &self.url, &self.email, &self.tel], &self.extra) }
}

impl std::fmt::Debug for SubmitCardActionInputs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubmitCardActionInputs", self, f) }
}
