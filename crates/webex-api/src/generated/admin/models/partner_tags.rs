// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer};

use super::*;

/// The object `CustomerTagsResponse`.
#[derive(Debug, Clone, Default)]
pub struct CustomerTagsResponse {
    /// `orgName`
    pub org_name: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `tags`
    pub tags: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"orgName\":", "\"orgId\":", "\"tags\":"]);
    impl Json for CustomerTagsResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.org_name, &mut self.org_id, &mut self.tags], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.org_name, &self.org_id, &self.tags], &self.extra) }
    }
};

/// The object `SubscriptionTagsResponse`.
#[derive(Debug, Clone, Default)]
pub struct SubscriptionTagsResponse {
    /// `orgName`
    pub org_name: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `tags`
    pub tags: Option<Vec<String>>,
    /// `subscriptionId`
    pub subscription_id: Option<String>,
    /// `trial`
    pub trial: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"orgName\":", "\"orgId\":", "\"tags\":", "\"subscriptionId\":", "\"trial\":"]);
    impl Json for SubscriptionTagsResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.org_name, &mut self.org_id, &mut self.tags, &mut self.subscription_id, &mut self.trial], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.org_name, &self.org_id, &self.tags, &self.subscription_id, &self.trial], &self.extra) }
    }
};

/// The object `TagsObj`.
#[derive(Debug, Clone, Default)]
pub struct TagsObj {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"name\":", "\"description\":"]);
    impl Json for TagsObj {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.name, &mut self.description], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.name, &self.description], &self.extra) }
    }
};

/// The object `TagsRequest`.
#[derive(Debug, Clone, Default)]
pub struct TagsRequest {
    /// `tags`
    pub tags: Option<Vec<TagsObj>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"tags\":"]);
    impl Json for TagsRequest {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.tags], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.tags], &self.extra) }
    }
};
