// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_api::broadworks::{self as api, models};
use webex_core::{Operation, Request};

use crate::Empty;

/// Every model by its name in the catalogue.
pub const MODELS: &[(&str, Empty)] = &[
    ("BillingReportsListResponse", || Box::new(models::BillingReportsListResponse::default())),
    ("CreateABroadWorksBillingReportBody", || Box::new(models::CreateBroadWorksBillingReportBody::default())),
    ("EnterpriseListResponse", || Box::new(models::EnterpriseListResponse::default())),
    ("EnterpriseListResponseBroadworksDirectorySync", || Box::new(models::EnterpriseListResponseBroadworksDirectorySync::default())),
    ("EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatus", || Box::new(models::EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatus::default())),
    ("EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatusError", || Box::new(models::EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatusError::default())),
    ("Error", || Box::new(models::Error::default())),
    ("GetDirectorySyncStatusResponse", || Box::new(models::GetDirectorySyncStatusResponse::default())),
    ("GetDirectorySyncStatusResponseDirectorySyncStatus", || Box::new(models::GetDirectorySyncStatusResponseDirectorySyncStatus::default())),
    ("GetDirectorySyncStatusResponseDirectorySyncStatusError", || Box::new(models::GetDirectorySyncStatusResponseDirectorySyncStatusError::default())),
    ("ListReport", || Box::new(models::ListReport::default())),
    ("PrecheckABroadworksSubscriberProvisioningBody", || Box::new(models::PrecheckBroadworksSubscriberProvisioningBody::default())),
    ("PrecheckABroadworksSubscriberProvisioningBodyCustomerInfo", || Box::new(models::PrecheckABroadworksSubscriberProvisioningBodyCustomerInfo::default())),
    ("ProvisionABroadWorksSubscriberBody", || Box::new(models::ProvisionBroadWorksSubscriberBody::default())),
    ("ProvisionABroadWorksWorkspaceBody", || Box::new(models::ProvisionBroadWorksWorkspaceBody::default())),
    ("Report", || Box::new(models::Report::default())),
    ("ReportError", || Box::new(models::ReportError::default())),
    ("ReportId", || Box::new(models::ReportId::default())),
    ("Subscriber", || Box::new(models::Subscriber::default())),
    ("SubscriberListResponse", || Box::new(models::SubscriberListResponse::default())),
    ("SubscriberProvisioningPrecheckResponse", || Box::new(models::SubscriberProvisioningPrecheckResponse::default())),
    ("SubscriberProvisioningPrecheckResponseInfo", || Box::new(models::SubscriberProvisioningPrecheckResponseInfo::default())),
    ("TriggerDirectorySyncForAUserBody", || Box::new(models::TriggerDirectorySyncForUserBody::default())),
    ("TriggerDirectorySyncForAnEnterpriseBody", || Box::new(models::TriggerDirectorySyncForEnterpriseBody::default())),
    ("TriggerDirectorySyncResponse", || Box::new(models::TriggerDirectorySyncResponse::default())),
    ("TriggerDirectorySyncResponseDirectorySyncStatus", || Box::new(models::TriggerDirectorySyncResponseDirectorySyncStatus::default())),
    ("TriggerUserDirectorySyncResponse", || Box::new(models::TriggerUserDirectorySyncResponse::default())),
    ("TriggerUserDirectorySyncResponseUserResponse", || Box::new(models::TriggerUserDirectorySyncResponseUserResponse::default())),
    ("UpdateABroadWorksSubscriberBody", || Box::new(models::UpdateBroadWorksSubscriberBody::default())),
    ("UpdateABroadworksWorkspaceBody", || Box::new(models::UpdateBroadworksWorkspaceBody::default())),
    ("UpdateDirectorySyncForABroadWorksEnterpriseBody", || Box::new(models::UpdateDirectorySyncForBroadWorksEnterpriseBody::default())),
    ("UpdateDirectorySyncResponse", || Box::new(models::UpdateDirectorySyncResponse::default())),
    ("UpdateDirectorySyncResponseDirectorySyncStatus", || Box::new(models::UpdateDirectorySyncResponseDirectorySyncStatus::default())),
    ("WorkspaceResponse", || Box::new(models::WorkspaceResponse::default())),
];

/// Every request with everything set, in the order of the catalogue.
pub const REQUESTS: &[fn() -> Request] = &[
    || api::ListBroadWorksBillingReports::new().before("a text & more").after("a text & more").sort_by("a text & more").request(),
    || api::CreateBroadWorksBillingReport::new().body(&crate::body("create-a-broadworks-billing-report")).request(),
    || api::GetBroadWorksBillingReport::new("some id").request(),
    || api::DeleteBroadWorksBillingReport::new("some id").request(),
    || api::ListBroadWorksEnterprises::new().sp_enterprise_id("a text & more").starts_with("a text & more").max(7).request(),
    || api::UpdateDirectorySyncForBroadWorksEnterprise::new("some id").body(&crate::body("update-directory-sync-for-a-broadworks-enterprise")).request(),
    || api::TriggerDirectorySyncForEnterprise::new("some id").body(&crate::body("trigger-directory-sync-for-an-enterprise")).request(),
    || api::GetDirectorySyncStatusForEnterprise::new("some id").request(),
    || api::TriggerDirectorySyncForUser::new("some id").body(&crate::body("trigger-directory-sync-for-a-user")).request(),
    || api::ListBroadWorksSubscribers::new().user_id("a text & more").person_id("a text & more").email("a text & more").provisioning_id("a text & more").sp_enterprise_id("a text & more").last_status_change("a text & more").status("pending_email_input").after("a text & more").self_activated(true).max(7).request(),
    || api::ProvisionBroadWorksSubscriber::new().body(&crate::body("provision-a-broadworks-subscriber")).request(),
    || api::GetBroadWorksSubscriber::new("some id").request(),
    || api::UpdateBroadWorksSubscriber::new("some id").body(&crate::body("update-a-broadworks-subscriber")).request(),
    || api::RemoveBroadWorksSubscriber::new("some id").request(),
    || api::PrecheckBroadworksSubscriberProvisioning::new().body(&crate::body("precheck-a-broadworks-subscriber-provisioning")).request(),
    || api::SendConsentUserMoveEmailToPendingBroadworksSubscribers::new("some id").on_behalf_of_sub_partner_org_id("a text & more").request(),
    || api::ProvisionBroadWorksWorkspace::new().body(&crate::body("provision-a-broadworks-workspace")).request(),
    || api::UpdateBroadworksWorkspace::new("some id").body(&crate::body("update-a-broadworks-workspace")).request(),
    || api::RemoveBroadWorksWorkspace::new("some id").request(),
];
