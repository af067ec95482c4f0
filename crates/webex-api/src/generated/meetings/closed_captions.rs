// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about closed captions.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Meeting Closed Captions.
///
/// `GET /meetingClosedCaptions`, in the catalogue `list-meeting-closed-captions`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMeetingClosedCaptions(Request);

impl ListMeetingClosedCaptions {
    /// With everything that must be given.
    pub fn new(meeting_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("list-meeting-closed-captions", Host::Api, Method::Get, "/meetingClosedCaptions").with_paging(Paging::Link, "items"), "meetingId", meeting_id.into()))
    }
}

impl Operation for ListMeetingClosedCaptions {
    type Output = models::ListMeetingClosedCaptionsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMeetingClosedCaptions {
    type Item = models::ClosedCaptionObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// List Meeting Closed Caption Snippets.
///
/// `GET /meetingClosedCaptions/{closedCaptionId}/snippets`, in the catalogue `list-meeting-closed-caption-snippets`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMeetingClosedCaptionSnippets(Request);

impl ListMeetingClosedCaptionSnippets {
    /// With everything that must be given.
    pub fn new(closed_caption_id: impl AsRef<str>, meeting_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("list-meeting-closed-caption-snippets", Host::Api, Method::Get, format!("/meetingClosedCaptions/{}/snippets", support::segment(closed_caption_id.as_ref()))).with_paging(Paging::Link, "items"), "meetingId", meeting_id.into()))
    }
}

impl Operation for ListMeetingClosedCaptionSnippets {
    type Output = models::ListMeetingClosedCaptionSnippetsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMeetingClosedCaptionSnippets {
    type Item = models::SnippetObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Download Meeting Closed Caption Snippets.
///
/// `GET /meetingClosedCaptions/{closedCaptionId}/download`, in the catalogue `download-meeting-closed-caption-snippets`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DownloadMeetingClosedCaptionSnippets(Request);

impl DownloadMeetingClosedCaptionSnippets {
    /// With everything that must be given.
    pub fn new(closed_caption_id: impl AsRef<str>, meeting_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("download-meeting-closed-caption-snippets", Host::Api, Method::Get, format!("/meetingClosedCaptions/{}/download", support::segment(closed_caption_id.as_ref()))), "meetingId", meeting_id.into()))
    }

    /// Sets `format`.
    #[must_use]
    pub fn format(self, value: impl Into<DownloadMeetingClosedCaptionSnippetsFormat>) -> Self { Self(support::set(self.0, "format", value.into().as_str().to_owned())) }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "timezone", value.into())) }
}

impl Operation for DownloadMeetingClosedCaptionSnippets {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

webex_core::open_enum! {
    /// Values of `format` of [`DownloadMeetingClosedCaptionSnippets`].
    pub enum DownloadMeetingClosedCaptionSnippetsFormat {
        Vtt = "vtt",
        Txt = "txt",
    }
}
