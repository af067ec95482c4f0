// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer};

use super::*;

/// The object `CreateAReportBody`.
#[derive(Debug, Clone, Default)]
pub struct CreateAReportBody {
    /// `templateId`; required when sent
    pub template_id: Option<f64>,
    /// `startDate`; required when sent
    pub start_date: Option<String>,
    /// `endDate`; required when sent
    pub end_date: Option<String>,
    /// `regionId`
    pub region_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"templateId\":", "\"startDate\":", "\"endDate\":", "\"regionId\":"]);
    impl Json for CreateAReportBody {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.template_id, &mut self.start_date, &mut self.end_date, &mut self.region_id], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.template_id, &self.start_date, &self.end_date, &self.region_id], &self.extra) }
    }
};

/// The object `CreateAReportResponse`.
#[derive(Debug, Clone, Default)]
pub struct CreateAReportResponse {
    /// `reportId`
    pub report_id: Option<String>,
    /// `createdTime`
    pub created_time: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"reportId\":", "\"createdTime\":"]);
    impl Json for CreateAReportResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.report_id, &mut self.created_time], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.report_id, &self.created_time], &self.extra) }
    }
};

/// The object `Report`.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// `id`
    pub id: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `service`
    pub service: Option<String>,
    /// `startDate`
    pub start_date: Option<String>,
    /// `endDate`
    pub end_date: Option<String>,
    /// `siteList`
    pub site_list: Option<String>,
    /// `created`
    pub created: Option<String>,
    /// `createdBy`
    pub created_by: Option<String>,
    /// `scheduledFrom`
    pub scheduled_from: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// `downloadURL`
    pub download_url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"id\":", "\"title\":", "\"service\":", "\"startDate\":", "\"endDate\":", "\"siteList\":", "\"created\":", "\"createdBy\":", "\"scheduledFrom\":", "\"status\":", "\"downloadURL\":"]);
    impl Json for Report {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.id, &mut self.title, &mut self.service, &mut self.start_date, &mut self.end_date, &mut self.site_list, &mut self.created, &mut self.created_by, &mut self.scheduled_from, &mut self.status, &mut self.download_url], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.id, &self.title, &self.service, &self.start_date, &self.end_date, &self.site_list, &self.created, &self.created_by, &self.scheduled_from, &self.status, &self.download_url], &self.extra) }
    }
};

/// The object `ReportCollectionResponse`.
#[derive(Debug, Clone, Default)]
pub struct ReportCollectionResponse {
    /// `items`
    pub items: Option<Vec<Report>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"items\":"]);
    impl Json for ReportCollectionResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.items], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.items], &self.extra) }
    }
};

/// The object `Template`.
#[derive(Debug, Clone, Default)]
pub struct Template {
    /// `id`
    pub id: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `service`
    pub service: Option<String>,
    /// `maxDays`
    pub max_days: Option<f64>,
    /// `identifier`
    pub identifier: Option<String>,
    /// `validations`
    pub validations: Option<ValidationRulesCollection>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"id\":", "\"title\":", "\"service\":", "\"maxDays\":", "\"identifier\":", "\"validations\":"]);
    impl Json for Template {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.id, &mut self.title, &mut self.service, &mut self.max_days, &mut self.identifier, &mut self.validations], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.id, &self.title, &self.service, &self.max_days, &self.identifier, &self.validations], &self.extra) }
    }
};

/// The object `TemplateCollectionResponse`.
#[derive(Debug, Clone, Default)]
pub struct TemplateCollectionResponse {
    /// `items`
    pub items: Option<Vec<Template>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"items\":"]);
    impl Json for TemplateCollectionResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.items], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.items], &self.extra) }
    }
};

/// The object `ValidationRules`.
#[derive(Debug, Clone, Default)]
pub struct ValidationRules {
    /// `field`
    pub field: Option<String>,
    /// `required`
    pub required: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"field\":", "\"required\":"]);
    impl Json for ValidationRules {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.field, &mut self.required], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.field, &self.required], &self.extra) }
    }
};

/// The object `ValidationRulesCollection`.
#[derive(Debug, Clone, Default)]
pub struct ValidationRulesCollection {
    /// `validations`
    pub validations: Option<Vec<ValidationRules>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"validations\":"]);
    impl Json for ValidationRulesCollection {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.validations], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.validations], &self.extra) }
    }
};
