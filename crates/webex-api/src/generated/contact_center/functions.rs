// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about functions.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Custom Functions.
///
/// `GET api.wxcc-{region}.cisco.com/v1/{orgId}/functions`, in the catalogue `list-custom-functions`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListCustomFunctions(Request);

impl ListCustomFunctions {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-custom-functions", Host::ContactCenter, Method::Get, format!("/v1/{}/functions", support::segment(org_id.as_ref()))).with_paging(Paging::Page, "data"))
    }

    /// Sets `isPartialMatch`.
    #[must_use]
    pub fn is_partial_match(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "isPartialMatch", value.into())) }

    /// Sets `isCaseSensitive`.
    #[must_use]
    pub fn is_case_sensitive(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "isCaseSensitive", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `language`.
    #[must_use]
    pub fn language(self, value: impl Into<ListCustomFunctionsLanguage>) -> Self { Self(support::set(self.0, "language", value.into().as_str().to_owned())) }

    /// Sets `status`.
    #[must_use]
    pub fn status(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "status", value.into())) }

    /// Sets `sortBy`.
    #[must_use]
    pub fn sort_by(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "sortBy", value.into())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `size`.
    #[must_use]
    pub fn size(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "size", value.into())) }

    /// Sets `ids`.
    #[must_use]
    pub fn ids(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "ids", value.into())) }

    /// Sets `fields`.
    #[must_use]
    pub fn fields(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "fields", value.into())) }

    /// Sets `isValidation`.
    #[must_use]
    pub fn is_validation(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "isValidation", value.into())) }
}

impl Operation for ListCustomFunctions {
    type Output = models::ListCustomFunctionsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListCustomFunctions {
    type Item = models::ListCustomFunctionsResponseDataItem;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `language` of [`ListCustomFunctions`].
    pub enum ListCustomFunctionsLanguage {
        Js = "js",
        Py = "py",
    }
}

/// Create a Custom Function.
///
/// `POST api.wxcc-{region}.cisco.com/v1/{orgId}/functions`, in the catalogue `create-a-custom-function`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateCustomFunction(Request);

impl CreateCustomFunction {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-custom-function", Host::ContactCenter, Method::Post, format!("/v1/{}/functions", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateCustomFunctionBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateCustomFunction {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Custom Function.
///
/// `GET api.wxcc-{region}.cisco.com/v1/{orgId}/functions/{id}`, in the catalogue `get-a-custom-function`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCustomFunction(Request);

impl GetCustomFunction {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-custom-function", Host::ContactCenter, Method::Get, format!("/v1/{}/functions/{}", support::segment(org_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `versionOrTag`.
    #[must_use]
    pub fn version_or_tag(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "versionOrTag", value.into())) }

    /// Sets `metaDataOnly`.
    #[must_use]
    pub fn meta_data_only(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "metaDataOnly", value.into())) }
}

impl Operation for GetCustomFunction {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Custom Function.
///
/// `PUT api.wxcc-{region}.cisco.com/v1/{orgId}/functions/{id}`, in the catalogue `update-a-custom-function`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCustomFunction(Request);

impl UpdateCustomFunction {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-custom-function", Host::ContactCenter, Method::Put, format!("/v1/{}/functions/{}", support::segment(org_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCustomFunctionBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCustomFunction {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Custom Function.
///
/// `DELETE api.wxcc-{region}.cisco.com/v1/{orgId}/functions/{id}`, in the catalogue `delete-a-custom-function`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteCustomFunction(Request);

impl DeleteCustomFunction {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-custom-function", Host::ContactCenter, Method::Delete, format!("/v1/{}/functions/{}", support::segment(org_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `isForceDeletion`.
    #[must_use]
    pub fn is_force_deletion(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "isForceDeletion", value.into())) }
}

impl Operation for DeleteCustomFunction {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Import a Custom Function.
///
/// `POST api.wxcc-{region}.cisco.com/v1/{orgId}/functions:import`, in the catalogue `import-a-custom-function`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ImportCustomFunction(Request);

impl ImportCustomFunction {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("import-a-custom-function", Host::ContactCenter, Method::Post, format!("/v1/{}/functions:import", support::segment(org_id.as_ref()))), "multipart/form-data"))
    }

    /// Sets `overwrite`.
    #[must_use]
    pub fn overwrite(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "overwrite", value.into())) }

    /// Sets `associatedRcs`.
    #[must_use]
    pub fn associated_rcs(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "associatedRcs", value.into())) }

    /// Sets the body as it is sent, `multipart/form-data`, with its media type (of a multipart body with its boundary).
    #[must_use]
    pub fn raw_body(self, body: Vec<u8>, content_type: impl Into<String>) -> Self {
        Self(support::raw_body(self.0, body, content_type.into()))
    }
}

impl Operation for ImportCustomFunction {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Unlock a Custom Function.
///
/// `POST api.wxcc-{region}.cisco.com/v1/{orgId}/functions/{id}:unlock`, in the catalogue `unlock-a-custom-function`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UnlockCustomFunction(Request);

impl UnlockCustomFunction {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("unlock-a-custom-function", Host::ContactCenter, Method::Post, format!("/v1/{}/functions/{}:unlock", support::segment(org_id.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for UnlockCustomFunction {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Lock a Custom Function.
///
/// `POST api.wxcc-{region}.cisco.com/v1/{orgId}/functions/{id}:lock`, in the catalogue `lock-a-custom-function`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct LockCustomFunction(Request);

impl LockCustomFunction {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("lock-a-custom-function", Host::ContactCenter, Method::Post, format!("/v1/{}/functions/{}:lock", support::segment(org_id.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for LockCustomFunction {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Publish a Custom Function.
///
/// `POST api.wxcc-{region}.cisco.com/v1/{orgId}/functions/{id}:publish`, in the catalogue `publish-a-custom-function`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PublishCustomFunction(Request);

impl PublishCustomFunction {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("publish-a-custom-function", Host::ContactCenter, Method::Post, format!("/v1/{}/functions/{}:publish", support::segment(org_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PublishCustomFunctionBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PublishCustomFunction {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Export a Custom Function.
///
/// `POST api.wxcc-{region}.cisco.com/v1/{orgId}/functions/{id}:export`, in the catalogue `export-a-custom-function`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ExportCustomFunction(Request);

impl ExportCustomFunction {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("export-a-custom-function", Host::ContactCenter, Method::Post, format!("/v1/{}/functions/{}:export", support::segment(org_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `versionOrTag`.
    #[must_use]
    pub fn version_or_tag(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "versionOrTag", value.into())) }
}

impl Operation for ExportCustomFunction {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
