// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `Error` of Webex.
#[derive(Clone, Default)]
pub struct Error {
    /// `errorCode`
    pub error_code: Option<f64>,
    /// `description`
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Error: Keys = Keys(&["\"errorCode\":", "\"description\":"]);

impl Json for Error {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Error, &mut [&mut self.error_code, &mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Error, &[&self.error_code, &self.description], &self.extra) }
}

impl std::fmt::Debug for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Error", self, f) }
}

/// The object `PrecheckBroadworksSubscriberProvisioningBody` of Webex. Published as `PrecheckABroadworksSubscriberProvisioningBody`.
#[derive(Clone, Default)]
pub struct PrecheckBroadworksSubscriberProvisioningBody {
    /// `provisioningId`
    pub provisioning_id: Option<String>,
    /// `userId`
    pub user_id: Option<String>,
    /// `spEnterpriseId`
    pub sp_enterprise_id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `package`
    pub package: Option<PrecheckBroadworksSubscriberProvisioningBodyPackage>,
    /// `primaryPhoneNumber`
    pub primary_phone_number: Option<String>,
    /// `mobilePhoneNumber`
    pub mobile_phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `email`; required when sent
    pub email: Option<String>,
    /// `language`
    pub language: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
    /// `customerInfo`
    pub customer_info: Option<PrecheckABroadworksSubscriberProvisioningBodyCustomerInfo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PrecheckBroadworksSubscriberProvisioningBody: Keys = Keys(&["\"provisioningId\":", "\"userId\":", "\"spEnterpriseId\":", "\"firstName\":", "\"lastName\":", "\"package\":", "\"primaryPhoneNumber\":", "\"mobilePhoneNumber\":", "\"extension\":", "\"email\":", "\"language\":", "\"timezone\":", "\"customerInfo\":"]);

impl Json for PrecheckBroadworksSubscriberProvisioningBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PrecheckBroadworksSubscriberProvisioningBody, &mut [&mut self.provisioning_id, &mut self.user_id, &mut self.sp_enterprise_id, &mut self.first_name, &mut self.last_name, &mut self.package, &mut self.primary_phone_number, &mut self.mobile_phone_number, &mut self.extension, &mut self.email, &mut self.language, &mut self.timezone, &mut self.customer_info], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PrecheckBroadworksSubscriberProvisioningBody, &[&self.provisioning_id, &self.user_id, &self.sp_enterprise_id, &self.first_name, &self.last_name, &self.package, &self.primary_phone_number, &self.mobile_phone_number, &self.extension, &self.email, &self.language, &self.timezone, &self.customer_info], &self.extra) }
}

impl std::fmt::Debug for PrecheckBroadworksSubscriberProvisioningBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PrecheckBroadworksSubscriberProvisioningBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `package` of [`PrecheckBroadworksSubscriberProvisioningBody`].
    pub enum PrecheckBroadworksSubscriberProvisioningBodyPackage {
        Softphone = "softphone",
        Basic = "basic",
        Standard = "standard",
        Premium = "premium",
    }
}

/// The object `PrecheckABroadworksSubscriberProvisioningBodyCustomerInfo` of Webex.
#[derive(Clone, Default)]
pub struct PrecheckABroadworksSubscriberProvisioningBodyCustomerInfo {
    /// `primaryEmail`; required when sent
    pub primary_email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PrecheckABroadworksSubscriberProvisioningBodyCustomerInfo: Keys = Keys(&["\"primaryEmail\":"]);

impl Json for PrecheckABroadworksSubscriberProvisioningBodyCustomerInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PrecheckABroadworksSubscriberProvisioningBodyCustomerInfo, &mut [&mut self.primary_email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PrecheckABroadworksSubscriberProvisioningBodyCustomerInfo, &[&self.primary_email], &self.extra) }
}

impl std::fmt::Debug for PrecheckABroadworksSubscriberProvisioningBodyCustomerInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PrecheckABroadworksSubscriberProvisioningBodyCustomerInfo", self, f) }
}

/// The object `ProvisionBroadWorksSubscriberBody` of Webex. Published as `ProvisionABroadWorksSubscriberBody`.
#[derive(Clone, Default)]
pub struct ProvisionBroadWorksSubscriberBody {
    /// `provisioningId`; required when sent
    pub provisioning_id: Option<String>,
    /// `userId`; required when sent
    pub user_id: Option<String>,
    /// `spEnterpriseId`; required when sent
    pub sp_enterprise_id: Option<String>,
    /// `firstName`; required when sent
    pub first_name: Option<String>,
    /// `lastName`; required when sent
    pub last_name: Option<String>,
    /// `package`; required when sent
    pub package: Option<ProvisionBroadWorksSubscriberBodyPackage>,
    /// `primaryPhoneNumber`
    pub primary_phone_number: Option<String>,
    /// `mobilePhoneNumber`
    pub mobile_phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `language`
    pub language: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProvisionBroadWorksSubscriberBody: Keys = Keys(&["\"provisioningId\":", "\"userId\":", "\"spEnterpriseId\":", "\"firstName\":", "\"lastName\":", "\"package\":", "\"primaryPhoneNumber\":", "\"mobilePhoneNumber\":", "\"extension\":", "\"email\":", "\"language\":", "\"timezone\":"]);

impl Json for ProvisionBroadWorksSubscriberBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProvisionBroadWorksSubscriberBody, &mut [&mut self.provisioning_id, &mut self.user_id, &mut self.sp_enterprise_id, &mut self.first_name, &mut self.last_name, &mut self.package, &mut self.primary_phone_number, &mut self.mobile_phone_number, &mut self.extension, &mut self.email, &mut self.language, &mut self.timezone], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProvisionBroadWorksSubscriberBody, &[&self.provisioning_id, &self.user_id, &self.sp_enterprise_id, &self.first_name, &self.last_name, &self.package, &self.primary_phone_number, &self.mobile_phone_number, &self.extension, &self.email, &self.language, &self.timezone], &self.extra) }
}

impl std::fmt::Debug for ProvisionBroadWorksSubscriberBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProvisionBroadWorksSubscriberBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `package` of [`ProvisionBroadWorksSubscriberBody`].
    pub enum ProvisionBroadWorksSubscriberBodyPackage {
        Softphone = "softphone",
        Basic = "basic",
        Standard = "standard",
        Premium = "premium",
    }
}

/// The object `Subscriber` of Webex.
#[derive(Clone, Default)]
pub struct Subscriber {
    /// `id`
    pub id: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `userId`
    pub user_id: Option<String>,
    /// `spEnterpriseId`
    pub sp_enterprise_id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `primaryPhoneNumber`
    pub primary_phone_number: Option<String>,
    /// `mobilePhoneNumber`
    pub mobile_phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `package`
    pub package: Option<SubscriberPackage>,
    /// `status`
    pub status: Option<SubscriberStatus>,
    /// `errors`
    pub errors: Option<Vec<Error>>,
    /// `created`
    pub created: Option<String>,
    /// `lastStatusChange`
    pub last_status_change: Option<String>,
    /// `provisioningId`
    pub provisioning_id: Option<String>,
    /// `selfActivated`
    pub self_activated: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Subscriber: Keys = Keys(&["\"id\":", "\"personId\":", "\"userId\":", "\"spEnterpriseId\":", "\"firstName\":", "\"lastName\":", "\"email\":", "\"primaryPhoneNumber\":", "\"mobilePhoneNumber\":", "\"extension\":", "\"package\":", "\"status\":", "\"errors\":", "\"created\":", "\"lastStatusChange\":", "\"provisioningId\":", "\"selfActivated\":"]);

impl Json for Subscriber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Subscriber, &mut [&mut self.id, &mut self.person_id, &mut self.user_id, &mut self.sp_enterprise_id, &mut self.first_name, &mut self.last_name, &mut self.email, &mut self.primary_phone_number, &mut self.mobile_phone_number, &mut self.extension, &mut self.package, &mut self.status, &mut self.errors, &mut self.created, &mut self.last_status_change, &mut self.provisioning_id, &mut self.self_activated], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Subscriber, &[&self.id, &self.person_id, &self.user_id, &self.sp_enterprise_id, &self.first_name, &self.last_name, &self.email, &self.primary_phone_number, &self.mobile_phone_number, &self.extension, &self.package, &self.status, &self.errors, &self.created, &self.last_status_change, &self.provisioning_id, &self.self_activated], &self.extra) }
}

impl std::fmt::Debug for Subscriber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Subscriber", self, f) }
}

webex_core::open_enum! {
    /// Values of `package` of [`Subscriber`].
    pub enum SubscriberPackage {
        Softphone = "softphone",
        Basic = "basic",
        Standard = "standard",
        Premium = "premium",
    }
}

webex_core::open_enum! {
    /// Values of `status` of [`Subscriber`].
    pub enum SubscriberStatus {
        PendingEmailInput = "pending_email_input",
        PendingEmailValidation = "pending_email_validation",
        PendingUserMigration = "pending_user_migration",
        Provisioning = "provisioning",
        Provisioned = "provisioned",
        Updating = "updating",
        Error = "error",
    }
}

/// The object `SubscriberListResponse` of Webex.
#[derive(Clone, Default)]
pub struct SubscriberListResponse {
    /// `items`
    pub items: Option<Vec<Subscriber>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubscriberListResponse: Keys = Keys(&["\"items\":"]);

impl Json for SubscriberListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubscriberListResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubscriberListResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for SubscriberListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubscriberListResponse", self, f) }
}

/// The object `SubscriberProvisioningPrecheckResponse` of Webex.
#[derive(Clone, Default)]
pub struct SubscriberProvisioningPrecheckResponse {
    /// `message`
    pub message: Option<String>,
    /// `info`
    pub info: Option<SubscriberProvisioningPrecheckResponseInfo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubscriberProvisioningPrecheckResponse: Keys = Keys(&["\"message\":", "\"info\":"]);

impl Json for SubscriberProvisioningPrecheckResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubscriberProvisioningPrecheckResponse, &mut [&mut self.message, &mut self.info], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubscriberProvisioningPrecheckResponse, &[&self.message, &self.info], &self.extra) }
}

impl std::fmt::Debug for SubscriberProvisioningPrecheckResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubscriberProvisioningPrecheckResponse", self, f) }
}

/// The object `SubscriberProvisioningPrecheckResponseInfo` of Webex.
#[derive(Clone, Default)]
pub struct SubscriberProvisioningPrecheckResponseInfo {
    /// `infoCode`
    pub info_code: Option<f64>,
    /// `description`
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubscriberProvisioningPrecheckResponseInfo: Keys = Keys(&["\"infoCode\":", "\"description\":"]);

impl Json for SubscriberProvisioningPrecheckResponseInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubscriberProvisioningPrecheckResponseInfo, &mut [&mut self.info_code, &mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubscriberProvisioningPrecheckResponseInfo, &[&self.info_code, &self.description], &self.extra) }
}

impl std::fmt::Debug for SubscriberProvisioningPrecheckResponseInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubscriberProvisioningPrecheckResponseInfo", self, f) }
}

/// The object `UpdateBroadWorksSubscriberBody` of Webex. Published as `UpdateABroadWorksSubscriberBody`.
#[derive(Clone, Default)]
pub struct UpdateBroadWorksSubscriberBody {
    /// `userId`
    pub user_id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `primaryPhoneNumber`
    pub primary_phone_number: Option<String>,
    /// `mobilePhoneNumber`
    pub mobile_phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
    /// `package`
    pub package: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateBroadWorksSubscriberBody: Keys = Keys(&["\"userId\":", "\"firstName\":", "\"lastName\":", "\"primaryPhoneNumber\":", "\"mobilePhoneNumber\":", "\"extension\":", "\"timezone\":", "\"package\":"]);

impl Json for UpdateBroadWorksSubscriberBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateBroadWorksSubscriberBody, &mut [&mut self.user_id, &mut self.first_name, &mut self.last_name, &mut self.primary_phone_number, &mut self.mobile_phone_number, &mut self.extension, &mut self.timezone, &mut self.package], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateBroadWorksSubscriberBody, &[&self.user_id, &self.first_name, &self.last_name, &self.primary_phone_number, &self.mobile_phone_number, &self.extension, &self.timezone, &self.package], &self.extra) }
}

impl std::fmt::Debug for UpdateBroadWorksSubscriberBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateBroadWorksSubscriberBody", self, f) }
}
