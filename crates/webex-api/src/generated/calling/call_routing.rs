// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about call routing.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Test Call Routing.
///
/// `POST /telephony/config/actions/testCallRouting/invoke`, in the catalogue `test-call-routing`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct TestCallRouting(Request);

impl TestCallRouting {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("test-call-routing", Host::Api, Method::Post, "/telephony/config/actions/testCallRouting/invoke"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::TestCallRoutingBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for TestCallRouting {
    type Output = models::TestCallRoutingPostResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve the list of Translation Patterns.
///
/// `GET /telephony/config/callRouting/translationPatterns`, in the catalogue `retrieve-the-list-of-translation-patterns`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListTranslationPatterns(Request);

impl ListTranslationPatterns {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("retrieve-the-list-of-translation-patterns", Host::Api, Method::Get, "/telephony/config/callRouting/translationPatterns").with_paging(Paging::StartMax, "translationPatterns"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `limitToLocationId`.
    #[must_use]
    pub fn limit_to_location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "limitToLocationId", value.into())) }

    /// Sets `limitToOrgLevelEnabled`.
    #[must_use]
    pub fn limit_to_org_level_enabled(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "limitToOrgLevelEnabled", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `matchingPattern`.
    #[must_use]
    pub fn matching_pattern(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "matchingPattern", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListTranslationPatterns {
    type Output = models::ListTranslationPatternsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListTranslationPatterns {
    type Item = models::TranslationPatternItem;
    const LIST: Option<&'static str> = Some("translationPatterns");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.translation_patterns.unwrap_or_default() }
}

/// Create a Translation Pattern for an Organization.
///
/// `POST /telephony/config/callRouting/translationPatterns`, in the catalogue `create-a-translation-pattern-for-an-organization`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateTranslationPatternForOrganization(Request);

impl CreateTranslationPatternForOrganization {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-translation-pattern-for-an-organization", Host::Api, Method::Post, "/telephony/config/callRouting/translationPatterns"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateTranslationPatternForOrganizationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateTranslationPatternForOrganization {
    type Output = models::CreateTranslationPatternForOrganizationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a specific Translation Pattern.
///
/// `DELETE /telephony/config/callRouting/translationPatterns/{translationId}`, in the catalogue `delete-a-specific-translation-pattern`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteTranslationPattern(Request);

impl DeleteTranslationPattern {
    /// With everything that must be given.
    pub fn new(translation_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-specific-translation-pattern", Host::Api, Method::Delete, format!("/telephony/config/callRouting/translationPatterns/{}", support::segment(translation_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteTranslationPattern {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve a specific Translation Pattern for an Organization.
///
/// `GET /telephony/config/callRouting/translationPatterns/{translationId}`, in the catalogue `retrieve-a-specific-translation-pattern-for-an-organization`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetTranslationPatternForOrganization(Request);

impl GetTranslationPatternForOrganization {
    /// With everything that must be given.
    pub fn new(translation_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-a-specific-translation-pattern-for-an-organization", Host::Api, Method::Get, format!("/telephony/config/callRouting/translationPatterns/{}", support::segment(translation_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetTranslationPatternForOrganization {
    type Output = models::LocationTranslationPatternGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a specific Translation Pattern for an Organization.
///
/// `PUT /telephony/config/callRouting/translationPatterns/{translationId}`, in the catalogue `modify-a-specific-translation-pattern-for-an-organization`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateTranslationPatternForOrganization(Request);

impl UpdateTranslationPatternForOrganization {
    /// With everything that must be given, but for the body.
    pub fn new(translation_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-specific-translation-pattern-for-an-organization", Host::Api, Method::Put, format!("/telephony/config/callRouting/translationPatterns/{}", support::segment(translation_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateTranslationPatternForOrganizationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateTranslationPatternForOrganization {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create a Translation Pattern for a Location.
///
/// `POST /telephony/config/locations/{locationId}/callRouting/translationPatterns`, in the catalogue `create-a-translation-pattern-for-a-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateTranslationPatternForLocation(Request);

impl CreateTranslationPatternForLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-translation-pattern-for-a-location", Host::Api, Method::Post, format!("/telephony/config/locations/{}/callRouting/translationPatterns", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateTranslationPatternForLocationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateTranslationPatternForLocation {
    type Output = models::CreateTranslationPatternForLocationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a specific Translation Pattern for a Location.
///
/// `DELETE /telephony/config/locations/{locationId}/callRouting/translationPatterns/{translationId}`, in the catalogue `delete-a-specific-translation-pattern-for-a-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteTranslationPatternForLocation(Request);

impl DeleteTranslationPatternForLocation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, translation_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-specific-translation-pattern-for-a-location", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/callRouting/translationPatterns/{}", support::segment(location_id.as_ref()), support::segment(translation_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteTranslationPatternForLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve a specific Translation Pattern for a Location.
///
/// `GET /telephony/config/locations/{locationId}/callRouting/translationPatterns/{translationId}`, in the catalogue `retrieve-a-specific-translation-pattern-for-a-location`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetTranslationPatternForLocation(Request);

impl GetTranslationPatternForLocation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, translation_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-a-specific-translation-pattern-for-a-location", Host::Api, Method::Get, format!("/telephony/config/locations/{}/callRouting/translationPatterns/{}", support::segment(location_id.as_ref()), support::segment(translation_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetTranslationPatternForLocation {
    type Output = models::LocationTranslationPatternGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a specific Translation Pattern for a Location.
///
/// `PUT /telephony/config/locations/{locationId}/callRouting/translationPatterns/{translationId}`, in the catalogue `modify-a-specific-translation-pattern-for-a-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateTranslationPatternForLocation(Request);

impl UpdateTranslationPatternForLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, translation_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-specific-translation-pattern-for-a-location", Host::Api, Method::Put, format!("/telephony/config/locations/{}/callRouting/translationPatterns/{}", support::segment(location_id.as_ref()), support::segment(translation_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateTranslationPatternForLocationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateTranslationPatternForLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Validate a Dial Pattern.
///
/// `POST /telephony/config/premisePstn/actions/validateDialPatterns/invoke`, in the catalogue `validate-a-dial-pattern`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ValidateDialPattern(Request);

impl ValidateDialPattern {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("validate-a-dial-pattern", Host::Api, Method::Post, "/telephony/config/premisePstn/actions/validateDialPatterns/invoke"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ValidateDialPatternBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ValidateDialPattern {
    type Output = models::DialPatternValidateResult;
    fn request(&self) -> Request { self.0.clone() }
}

/// Read the List of Dial Plans.
///
/// `GET /telephony/config/premisePstn/dialPlans`, in the catalogue `read-the-list-of-dial-plans`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListDialPlans(Request);

impl ListDialPlans {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-list-of-dial-plans", Host::Api, Method::Get, "/telephony/config/premisePstn/dialPlans").with_paging(Paging::StartMax, "dialPlans"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `dialPlanName`.
    #[must_use]
    pub fn dial_plan_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "dialPlanName", value.into())) }

    /// Sets `routeGroupName`.
    #[must_use]
    pub fn route_group_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "routeGroupName", value.into())) }

    /// Sets `trunkName`.
    #[must_use]
    pub fn trunk_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "trunkName", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListDialPlans {
    type Output = models::ListDialPlansResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDialPlans {
    type Item = models::DialPlan;
    const LIST: Option<&'static str> = Some("dialPlans");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.dial_plans.unwrap_or_default() }
}

/// Create a Dial Plan.
///
/// `POST /telephony/config/premisePstn/dialPlans`, in the catalogue `create-a-dial-plan`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateDialPlan(Request);

impl CreateDialPlan {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-dial-plan", Host::Api, Method::Post, "/telephony/config/premisePstn/dialPlans"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateDialPlanBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateDialPlan {
    type Output = models::CreateDialPlanResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Dial Plan.
///
/// `DELETE /telephony/config/premisePstn/dialPlans/{dialPlanId}`, in the catalogue `delete-a-dial-plan`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteDialPlan(Request);

impl DeleteDialPlan {
    /// With everything that must be given.
    pub fn new(dial_plan_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-dial-plan", Host::Api, Method::Delete, format!("/telephony/config/premisePstn/dialPlans/{}", support::segment(dial_plan_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteDialPlan {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Dial Plan.
///
/// `GET /telephony/config/premisePstn/dialPlans/{dialPlanId}`, in the catalogue `get-a-dial-plan`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDialPlan(Request);

impl GetDialPlan {
    /// With everything that must be given.
    pub fn new(dial_plan_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-dial-plan", Host::Api, Method::Get, format!("/telephony/config/premisePstn/dialPlans/{}", support::segment(dial_plan_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDialPlan {
    type Output = models::DialPlanGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a Dial Plan.
///
/// `PUT /telephony/config/premisePstn/dialPlans/{dialPlanId}`, in the catalogue `modify-a-dial-plan`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDialPlan(Request);

impl UpdateDialPlan {
    /// With everything that must be given, but for the body.
    pub fn new(dial_plan_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-dial-plan", Host::Api, Method::Put, format!("/telephony/config/premisePstn/dialPlans/{}", support::segment(dial_plan_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDialPlanBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDialPlan {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Dial Patterns.
///
/// `PUT /telephony/config/premisePstn/dialPlans/{dialPlanId}/dialPatterns`, in the catalogue `modify-dial-patterns`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDialPatterns(Request);

impl UpdateDialPatterns {
    /// With everything that must be given, but for the body.
    pub fn new(dial_plan_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-dial-patterns", Host::Api, Method::Put, format!("/telephony/config/premisePstn/dialPlans/{}/dialPatterns", support::segment(dial_plan_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDialPatternsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDialPatterns {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read the List of Routing Groups.
///
/// `GET /telephony/config/premisePstn/routeGroups`, in the catalogue `read-the-list-of-routing-groups`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListRoutingGroups(Request);

impl ListRoutingGroups {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-list-of-routing-groups", Host::Api, Method::Get, "/telephony/config/premisePstn/routeGroups").with_paging(Paging::StartMax, "routeGroups"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListRoutingGroups {
    type Output = models::ListRoutingGroupsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListRoutingGroups {
    type Item = models::RouteGroup;
    const LIST: Option<&'static str> = Some("routeGroups");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.route_groups.unwrap_or_default() }
}

/// Create Route Group for a Organization.
///
/// `POST /telephony/config/premisePstn/routeGroups`, in the catalogue `create-route-group-for-a-organization`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateRouteGroupForOrganization(Request);

impl CreateRouteGroupForOrganization {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-route-group-for-a-organization", Host::Api, Method::Post, "/telephony/config/premisePstn/routeGroups"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateRouteGroupForOrganizationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateRouteGroupForOrganization {
    type Output = models::CreateRouteGroupForOrganizationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Remove a Route Group from an Organization.
///
/// `DELETE /telephony/config/premisePstn/routeGroups/{routeGroupId}`, in the catalogue `remove-a-route-group-from-an-organization`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct RemoveRouteGroupFromOrganization(Request);

impl RemoveRouteGroupFromOrganization {
    /// With everything that must be given.
    pub fn new(route_group_id: impl AsRef<str>) -> Self {
        Self(Request::new("remove-a-route-group-from-an-organization", Host::Api, Method::Delete, format!("/telephony/config/premisePstn/routeGroups/{}", support::segment(route_group_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for RemoveRouteGroupFromOrganization {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read a Route Group for a Organization.
///
/// `GET /telephony/config/premisePstn/routeGroups/{routeGroupId}`, in the catalogue `read-a-route-group-for-a-organization`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetRouteGroupForOrganization(Request);

impl GetRouteGroupForOrganization {
    /// With everything that must be given.
    pub fn new(route_group_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-a-route-group-for-a-organization", Host::Api, Method::Get, format!("/telephony/config/premisePstn/routeGroups/{}", support::segment(route_group_id.as_ref()))).with_paging(Paging::None, "localGateways"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetRouteGroupForOrganization {
    type Output = models::RouteGroupGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetRouteGroupForOrganization {
    type Item = models::LocalGateways;
    const LIST: Option<&'static str> = Some("localGateways");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.local_gateways.unwrap_or_default() }
}

/// Modify a Route Group for a Organization.
///
/// `PUT /telephony/config/premisePstn/routeGroups/{routeGroupId}`, in the catalogue `modify-a-route-group-for-a-organization`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateRouteGroupForOrganization(Request);

impl UpdateRouteGroupForOrganization {
    /// With everything that must be given, but for the body.
    pub fn new(route_group_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-route-group-for-a-organization", Host::Api, Method::Put, format!("/telephony/config/premisePstn/routeGroups/{}", support::segment(route_group_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateRouteGroupForOrganizationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateRouteGroupForOrganization {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read the Usage of a Routing Group.
///
/// `GET /telephony/config/premisePstn/routeGroups/{routeGroupId}/usage`, in the catalogue `read-the-usage-of-a-routing-group`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetUsageOfRoutingGroup(Request);

impl GetUsageOfRoutingGroup {
    /// With everything that must be given.
    pub fn new(route_group_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-the-usage-of-a-routing-group", Host::Api, Method::Get, format!("/telephony/config/premisePstn/routeGroups/{}/usage", support::segment(route_group_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetUsageOfRoutingGroup {
    type Output = models::GetUsageOfRoutingGroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Read the Call to Extension Locations of a Routing Group.
///
/// `GET /telephony/config/premisePstn/routeGroups/{routeGroupId}/usageCallToExtension`, in the catalogue `read-the-call-to-extension-locations-of-a-routing-group`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallToExtensionLocationsOfRoutingGroup(Request);

impl GetCallToExtensionLocationsOfRoutingGroup {
    /// With everything that must be given.
    pub fn new(route_group_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-the-call-to-extension-locations-of-a-routing-group", Host::Api, Method::Get, format!("/telephony/config/premisePstn/routeGroups/{}/usageCallToExtension", support::segment(route_group_id.as_ref()))).with_paging(Paging::StartMax, "locations"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `locationName`.
    #[must_use]
    pub fn location_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationName", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetCallToExtensionLocationsOfRoutingGroup {
    type Output = models::GetCallToExtensionLocationsOfRoutingGroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetCallToExtensionLocationsOfRoutingGroup {
    type Item = models::Customer;
    const LIST: Option<&'static str> = Some("locations");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.locations.unwrap_or_default() }
}

/// Read the Dial Plan Locations of a Routing Group.
///
/// `GET /telephony/config/premisePstn/routeGroups/{routeGroupId}/usageDialPlan`, in the catalogue `read-the-dial-plan-locations-of-a-routing-group`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDialPlanLocationsOfRoutingGroup(Request);

impl GetDialPlanLocationsOfRoutingGroup {
    /// With everything that must be given.
    pub fn new(route_group_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-the-dial-plan-locations-of-a-routing-group", Host::Api, Method::Get, format!("/telephony/config/premisePstn/routeGroups/{}/usageDialPlan", support::segment(route_group_id.as_ref()))).with_paging(Paging::StartMax, "locations"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `locationName`.
    #[must_use]
    pub fn location_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationName", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetDialPlanLocationsOfRoutingGroup {
    type Output = models::GetDialPlanLocationsOfRoutingGroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetDialPlanLocationsOfRoutingGroup {
    type Item = models::Customer;
    const LIST: Option<&'static str> = Some("locations");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.locations.unwrap_or_default() }
}

/// Read the PSTN Connection Locations of a Routing Group.
///
/// `GET /telephony/config/premisePstn/routeGroups/{routeGroupId}/usagePstnConnection`, in the catalogue `read-the-pstn-connection-locations-of-a-routing-group`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPstnConnectionLocationsOfRoutingGroup(Request);

impl GetPstnConnectionLocationsOfRoutingGroup {
    /// With everything that must be given.
    pub fn new(route_group_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-the-pstn-connection-locations-of-a-routing-group", Host::Api, Method::Get, format!("/telephony/config/premisePstn/routeGroups/{}/usagePstnConnection", support::segment(route_group_id.as_ref()))).with_paging(Paging::StartMax, "locations"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `locationName`.
    #[must_use]
    pub fn location_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationName", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetPstnConnectionLocationsOfRoutingGroup {
    type Output = models::GetPstnConnectionLocationsOfRoutingGroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPstnConnectionLocationsOfRoutingGroup {
    type Item = models::Customer;
    const LIST: Option<&'static str> = Some("locations");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.locations.unwrap_or_default() }
}

/// Read the Route Lists of a Routing Group.
///
/// `GET /telephony/config/premisePstn/routeGroups/{routeGroupId}/usageRouteList`, in the catalogue `read-the-route-lists-of-a-routing-group`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetRouteListsOfRoutingGroup(Request);

impl GetRouteListsOfRoutingGroup {
    /// With everything that must be given.
    pub fn new(route_group_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-the-route-lists-of-a-routing-group", Host::Api, Method::Get, format!("/telephony/config/premisePstn/routeGroups/{}/usageRouteList", support::segment(route_group_id.as_ref()))).with_paging(Paging::StartMax, "routeGroupUsageRouteListGet"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetRouteListsOfRoutingGroup {
    type Output = models::GetRouteListsOfRoutingGroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetRouteListsOfRoutingGroup {
    type Item = models::RouteGroupUsageRouteListGet;
    const LIST: Option<&'static str> = Some("routeGroupUsageRouteListGet");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.route_group_usage_route_list_get.unwrap_or_default() }
}

/// Read the List of Route Lists.
///
/// `GET /telephony/config/premisePstn/routeLists`, in the catalogue `read-the-list-of-route-lists`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListRouteLists(Request);

impl ListRouteLists {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-list-of-route-lists", Host::Api, Method::Get, "/telephony/config/premisePstn/routeLists").with_paging(Paging::StartMax, "routeLists"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "name", value.into_iter().map(Into::into))) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "locationId", value.into_iter().map(Into::into))) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListRouteLists {
    type Output = models::ListRouteListsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListRouteLists {
    type Item = models::RouteList;
    const LIST: Option<&'static str> = Some("routeLists");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.route_lists.unwrap_or_default() }
}

/// Create a Route List.
///
/// `POST /telephony/config/premisePstn/routeLists`, in the catalogue `create-a-route-list`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateRouteList(Request);

impl CreateRouteList {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-route-list", Host::Api, Method::Post, "/telephony/config/premisePstn/routeLists"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateRouteListBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateRouteList {
    type Output = models::CreateRouteListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Route List.
///
/// `DELETE /telephony/config/premisePstn/routeLists/{routeListId}`, in the catalogue `delete-a-route-list`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteRouteList(Request);

impl DeleteRouteList {
    /// With everything that must be given.
    pub fn new(route_list_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-route-list", Host::Api, Method::Delete, format!("/telephony/config/premisePstn/routeLists/{}", support::segment(route_list_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteRouteList {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Route List.
///
/// `GET /telephony/config/premisePstn/routeLists/{routeListId}`, in the catalogue `get-a-route-list`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetRouteList(Request);

impl GetRouteList {
    /// With everything that must be given.
    pub fn new(route_list_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-route-list", Host::Api, Method::Get, format!("/telephony/config/premisePstn/routeLists/{}", support::segment(route_list_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetRouteList {
    type Output = models::RouteListGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a Route List.
///
/// `PUT /telephony/config/premisePstn/routeLists/{routeListId}`, in the catalogue `modify-a-route-list`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateRouteList(Request);

impl UpdateRouteList {
    /// With everything that must be given, but for the body.
    pub fn new(route_list_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-route-list", Host::Api, Method::Put, format!("/telephony/config/premisePstn/routeLists/{}", support::segment(route_list_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateRouteListBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateRouteList {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get numbers assigned to a Route List.
///
/// `GET /telephony/config/premisePstn/routeLists/{routeListId}/numbers`, in the catalogue `get-numbers-assigned-to-a-route-list`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetNumbersAssignedToRouteList(Request);

impl GetNumbersAssignedToRouteList {
    /// With everything that must be given.
    pub fn new(route_list_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-numbers-assigned-to-a-route-list", Host::Api, Method::Get, format!("/telephony/config/premisePstn/routeLists/{}/numbers", support::segment(route_list_id.as_ref()))).with_paging(Paging::StartMax, "numbers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `number`.
    #[must_use]
    pub fn number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "number", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetNumbersAssignedToRouteList {
    type Output = models::GetNumbersAssignedToRouteListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetNumbersAssignedToRouteList {
    type Item = Any;
    const LIST: Option<&'static str> = Some("numbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.numbers.unwrap_or_default() }
}

/// Modify Numbers for Route List.
///
/// `PUT /telephony/config/premisePstn/routeLists/{routeListId}/numbers`, in the catalogue `modify-numbers-for-route-list`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateNumbersForRouteList(Request);

impl UpdateNumbersForRouteList {
    /// With everything that must be given, but for the body.
    pub fn new(route_list_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-numbers-for-route-list", Host::Api, Method::Put, format!("/telephony/config/premisePstn/routeLists/{}/numbers", support::segment(route_list_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateNumbersForRouteListBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateNumbersForRouteList {
    type Output = models::UpdateNumbersForRouteListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Read the List of Trunks.
///
/// `GET /telephony/config/premisePstn/trunks`, in the catalogue `read-the-list-of-trunks`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListTrunks(Request);

impl ListTrunks {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-list-of-trunks", Host::Api, Method::Get, "/telephony/config/premisePstn/trunks").with_paging(Paging::StartMax, "trunks"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "name", value.into_iter().map(Into::into))) }

    /// Sets `locationName`.
    #[must_use]
    pub fn location_name(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "locationName", value.into_iter().map(Into::into))) }

    /// Sets `trunkType`.
    #[must_use]
    pub fn trunk_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "trunkType", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListTrunks {
    type Output = models::ListTrunksResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListTrunks {
    type Item = models::Trunk;
    const LIST: Option<&'static str> = Some("trunks");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.trunks.unwrap_or_default() }
}

/// Create a Trunk.
///
/// `POST /telephony/config/premisePstn/trunks`, in the catalogue `create-a-trunk`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateTrunk(Request);

impl CreateTrunk {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-trunk", Host::Api, Method::Post, "/telephony/config/premisePstn/trunks"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateTrunkBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateTrunk {
    type Output = models::CreateTrunkResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Validate Local Gateway FQDN and Domain for a Trunk.
///
/// `POST /telephony/config/premisePstn/trunks/actions/fqdnValidation/invoke`, in the catalogue `validate-local-gateway-fqdn-and-domain-for-a-trunk`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ValidateLocalGatewayFqdnAndDomainForTrunk(Request);

impl ValidateLocalGatewayFqdnAndDomainForTrunk {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("validate-local-gateway-fqdn-and-domain-for-a-trunk", Host::Api, Method::Post, "/telephony/config/premisePstn/trunks/actions/fqdnValidation/invoke"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ValidateLocalGatewayFqdnAndDomainForTrunkBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ValidateLocalGatewayFqdnAndDomainForTrunk {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read the List of Trunk Types.
///
/// `GET /telephony/config/premisePstn/trunks/trunkTypes`, in the catalogue `read-the-list-of-trunk-types`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListTrunkTypes(Request);

impl ListTrunkTypes {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-list-of-trunk-types", Host::Api, Method::Get, "/telephony/config/premisePstn/trunks/trunkTypes").with_paging(Paging::None, "trunkTypes"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListTrunkTypes {
    type Output = models::ListTrunkTypesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListTrunkTypes {
    type Item = models::TrunkTypeWithDeviceType;
    const LIST: Option<&'static str> = Some("trunkTypes");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.trunk_types.unwrap_or_default() }
}

/// Delete a Trunk.
///
/// `DELETE /telephony/config/premisePstn/trunks/{trunkId}`, in the catalogue `delete-a-trunk`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteTrunk(Request);

impl DeleteTrunk {
    /// With everything that must be given.
    pub fn new(trunk_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-trunk", Host::Api, Method::Delete, format!("/telephony/config/premisePstn/trunks/{}", support::segment(trunk_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteTrunk {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Trunk.
///
/// `GET /telephony/config/premisePstn/trunks/{trunkId}`, in the catalogue `get-a-trunk`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetTrunk(Request);

impl GetTrunk {
    /// With everything that must be given.
    pub fn new(trunk_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-trunk", Host::Api, Method::Get, format!("/telephony/config/premisePstn/trunks/{}", support::segment(trunk_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetTrunk {
    type Output = models::TrunkGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a Trunk.
///
/// `PUT /telephony/config/premisePstn/trunks/{trunkId}`, in the catalogue `modify-a-trunk`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateTrunk(Request);

impl UpdateTrunk {
    /// With everything that must be given, but for the body.
    pub fn new(trunk_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-trunk", Host::Api, Method::Put, format!("/telephony/config/premisePstn/trunks/{}", support::segment(trunk_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateTrunkBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateTrunk {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Local Gateway Usage Count.
///
/// `GET /telephony/config/premisePstn/trunks/{trunkId}/usage`, in the catalogue `get-local-gateway-usage-count`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLocalGatewayUsageCount(Request);

impl GetLocalGatewayUsageCount {
    /// With everything that must be given.
    pub fn new(trunk_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-local-gateway-usage-count", Host::Api, Method::Get, format!("/telephony/config/premisePstn/trunks/{}/usage", support::segment(trunk_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetLocalGatewayUsageCount {
    type Output = models::LocalGatewayUsageCount;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get local gateway call to on-premises extension usage for a trunk.
///
/// `GET /telephony/config/premisePstn/trunks/{trunkId}/usageCallToExtension`, in the catalogue `get-local-gateway-call-to-on-premises-extension-usage-for-a-trunk`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLocalGatewayCallToOnPremisesExtensionUsageForTrunk(Request);

impl GetLocalGatewayCallToOnPremisesExtensionUsageForTrunk {
    /// With everything that must be given.
    pub fn new(trunk_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-local-gateway-call-to-on-premises-extension-usage-for-a-trunk", Host::Api, Method::Get, format!("/telephony/config/premisePstn/trunks/{}/usageCallToExtension", support::segment(trunk_id.as_ref()))).with_paging(Paging::StartMax, "locations"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "name", value.into_iter().map(Into::into))) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetLocalGatewayCallToOnPremisesExtensionUsageForTrunk {
    type Output = models::GetLocalGatewayCallToOnPremisesExtensionUsageForTrunkResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetLocalGatewayCallToOnPremisesExtensionUsageForTrunk {
    type Item = models::Customer;
    const LIST: Option<&'static str> = Some("locations");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.locations.unwrap_or_default() }
}

/// Get Local Gateway Dial Plan Usage for a Trunk.
///
/// `GET /telephony/config/premisePstn/trunks/{trunkId}/usageDialPlan`, in the catalogue `get-local-gateway-dial-plan-usage-for-a-trunk`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLocalGatewayDialPlanUsageForTrunk(Request);

impl GetLocalGatewayDialPlanUsageForTrunk {
    /// With everything that must be given.
    pub fn new(trunk_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-local-gateway-dial-plan-usage-for-a-trunk", Host::Api, Method::Get, format!("/telephony/config/premisePstn/trunks/{}/usageDialPlan", support::segment(trunk_id.as_ref()))).with_paging(Paging::StartMax, "dialPlans"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "name", value.into_iter().map(Into::into))) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetLocalGatewayDialPlanUsageForTrunk {
    type Output = models::GetLocalGatewayDialPlanUsageForTrunkResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetLocalGatewayDialPlanUsageForTrunk {
    type Item = models::Customer;
    const LIST: Option<&'static str> = Some("dialPlans");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.dial_plans.unwrap_or_default() }
}

/// Get Locations Using the Local Gateway as PSTN Connection Routing.
///
/// `GET /telephony/config/premisePstn/trunks/{trunkId}/usagePstnConnection`, in the catalogue `get-locations-using-the-local-gateway-as-pstn-connection-routing`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLocationsUsingLocalGatewayAsPstnConnectionRouting(Request);

impl GetLocationsUsingLocalGatewayAsPstnConnectionRouting {
    /// With everything that must be given.
    pub fn new(trunk_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-locations-using-the-local-gateway-as-pstn-connection-routing", Host::Api, Method::Get, format!("/telephony/config/premisePstn/trunks/{}/usagePstnConnection", support::segment(trunk_id.as_ref()))).with_paging(Paging::StartMax, "locations"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetLocationsUsingLocalGatewayAsPstnConnectionRouting {
    type Output = models::GetLocationsUsingLocalGatewayAsPstnConnectionRoutingResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetLocationsUsingLocalGatewayAsPstnConnectionRouting {
    type Item = models::Customer;
    const LIST: Option<&'static str> = Some("locations");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.locations.unwrap_or_default() }
}

/// Get Route Groups Using the Local Gateway.
///
/// `GET /telephony/config/premisePstn/trunks/{trunkId}/usageRouteGroup`, in the catalogue `get-route-groups-using-the-local-gateway`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetRouteGroupsUsingLocalGateway(Request);

impl GetRouteGroupsUsingLocalGateway {
    /// With everything that must be given.
    pub fn new(trunk_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-route-groups-using-the-local-gateway", Host::Api, Method::Get, format!("/telephony/config/premisePstn/trunks/{}/usageRouteGroup", support::segment(trunk_id.as_ref()))).with_paging(Paging::StartMax, "routeGroup"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetRouteGroupsUsingLocalGateway {
    type Output = models::GetRouteGroupsUsingLocalGatewayResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetRouteGroupsUsingLocalGateway {
    type Item = models::RouteGroup;
    const LIST: Option<&'static str> = Some("routeGroup");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.route_group.unwrap_or_default() }
}

/// Validate a Trunk.
///
/// `POST /telephony/config/premisePstn/trunks/actions/validate/invoke`, in the catalogue `validate-a-trunk`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ValidateTrunk(Request);

impl ValidateTrunk {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("validate-a-trunk", Host::Api, Method::Post, "/telephony/config/premisePstn/trunks/actions/validate/invoke"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ValidateTrunkBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ValidateTrunk {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
