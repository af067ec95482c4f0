// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ListFlowProjectsResponse` of Webex. Published as `FindallResponse`.
#[derive(Clone, Default)]
pub struct ListFlowProjectsResponse {
    /// `projects`
    pub projects: Option<Vec<FindallResponseProjectsItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListFlowProjectsResponse: Keys = Keys(&["\"projects\":"]);

impl Json for ListFlowProjectsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListFlowProjectsResponse, &mut [&mut self.projects], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListFlowProjectsResponse, &[&self.projects], &self.extra) }
}

impl std::fmt::Debug for ListFlowProjectsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListFlowProjectsResponse", self, f) }
}

/// The object `FindallResponseProjectsItem` of Webex.
#[derive(Clone, Default)]
pub struct FindallResponseProjectsItem {
    /// `createdBy`
    pub created_by: Option<Any>,
    /// `default`
    pub default: Option<Any>,
    /// `id`
    pub id: Option<Any>,
    /// `name`
    pub name: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_FindallResponseProjectsItem: Keys = Keys(&["\"createdBy\":", "\"default\":", "\"id\":", "\"name\":"]);

impl Json for FindallResponseProjectsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_FindallResponseProjectsItem, &mut [&mut self.created_by, &mut self.default, &mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_FindallResponseProjectsItem, &[&self.created_by, &self.default, &self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for FindallResponseProjectsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("FindallResponseProjectsItem", self, f) }
}

/// The object `ListRcsForCurrentUserWithSimplifiedPermissionFlagsResponse` of Webex. Published as `GetListOfRcsForCurrentUserWithSimplifiedPermissionFlagsResponse`.
#[derive(Clone, Default)]
pub struct ListRcsForCurrentUserWithSimplifiedPermissionFlagsResponse {
    /// `items`
    pub items: Option<Vec<GetListOfRcsForCurrentUserWithSimplifiedPermissionFlagsResponseItemsItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListRcsForCurrentUserWithSimplifiedPermissionFlagsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListRcsForCurrentUserWithSimplifiedPermissionFlagsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListRcsForCurrentUserWithSimplifiedPermissionFlagsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListRcsForCurrentUserWithSimplifiedPermissionFlagsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListRcsForCurrentUserWithSimplifiedPermissionFlagsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListRcsForCurrentUserWithSimplifiedPermissionFlagsResponse", self, f) }
}

/// The object `GetListOfRcsForCurrentUserWithSimplifiedPermissionFlagsResponseItemsItem` of Webex.
#[derive(Clone, Default)]
pub struct GetListOfRcsForCurrentUserWithSimplifiedPermissionFlagsResponseItemsItem {
    /// `id`
    pub id: Option<Any>,
    /// `name`
    pub name: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetListOfRcsForCurrentUserWithSimplifiedPermissionFlagsResponseItemsItem: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for GetListOfRcsForCurrentUserWithSimplifiedPermissionFlagsResponseItemsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetListOfRcsForCurrentUserWithSimplifiedPermissionFlagsResponseItemsItem, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetListOfRcsForCurrentUserWithSimplifiedPermissionFlagsResponseItemsItem, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for GetListOfRcsForCurrentUserWithSimplifiedPermissionFlagsResponseItemsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetListOfRcsForCurrentUserWithSimplifiedPermissionFlagsResponseItemsItem", self, f) }
}
