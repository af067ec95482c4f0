// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about meeting polls.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Meeting Polls.
///
/// `GET /meetings/polls`, in the catalogue `list-meeting-polls`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMeetingPolls(Request);

impl ListMeetingPolls {
    /// With everything that must be given.
    pub fn new(meeting_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("list-meeting-polls", Host::Api, Method::Get, "/meetings/polls").with_paging(Paging::None, "items"), "meetingId", meeting_id.into()))
    }
}

impl Operation for ListMeetingPolls {
    type Output = models::PollCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMeetingPolls {
    type Item = models::Poll;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Meeting PollResults.
///
/// `GET /meetings/pollResults`, in the catalogue `get-meeting-pollresults`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMeetingPollResults(Request);

impl GetMeetingPollResults {
    /// With everything that must be given.
    pub fn new(meeting_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("get-meeting-pollresults", Host::Api, Method::Get, "/meetings/pollResults").with_paging(Paging::Link, "items"), "meetingId", meeting_id.into()))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for GetMeetingPollResults {
    type Output = models::PollResultCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMeetingPollResults {
    type Item = models::PollResult;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// List Respondents of a Question.
///
/// `GET /meetings/polls/{pollId}/questions/{questionId}/respondents`, in the catalogue `list-respondents-of-a-question`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListRespondentsOfQuestion(Request);

impl ListRespondentsOfQuestion {
    /// With everything that must be given.
    pub fn new(poll_id: impl AsRef<str>, question_id: impl AsRef<str>, meeting_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("list-respondents-of-a-question", Host::Api, Method::Get, format!("/meetings/polls/{}/questions/{}/respondents", support::segment(poll_id.as_ref()), support::segment(question_id.as_ref()))).with_paging(Paging::Link, "items"), "meetingId", meeting_id.into()))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for ListRespondentsOfQuestion {
    type Output = models::RespondentCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListRespondentsOfQuestion {
    type Item = models::Respondent;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}
