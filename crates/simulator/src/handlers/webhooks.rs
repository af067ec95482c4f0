//! `/webhooks`.

use serde::Deserialize;
use serde_json::{Value, json};

use super::Route;
use crate::clock::iso;
use crate::http::{Call, Failure, Reply, missing, next_link, wanted_max, wanted_start, write_list};
use crate::ids::{Kind, WebexId};
use crate::webhooks::{Filter, Ownership, Standing, Webhook, check_filter};

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("list-webhooks", list),
    ("create-a-webhook", create),
    ("get-webhook-details", detail),
    ("update-a-webhook", update),
    ("delete-a-webhook", delete),
];

/// Page size: default and ceiling.
const PAGE: (usize, usize) = (100, 100);

/// Resources with their events, and the scopes of which one is needed to hear of them.
const RESOURCES: &[(&str, &[&str], &[&str])] = &[
    ("attachmentActions", &["created"], &["spark:messages_read", "spark:attachmentActions_read"]),
    ("dataSources", &["created", "updated", "deleted"], &["spark-admin:datasource_read", "application:webhooks_read"]),
    ("memberships", &["created", "updated", "deleted"], &["spark:memberships_read", "spark-compliance:memberships_read"]),
    ("messages", &["created", "updated", "deleted"], &["spark:messages_read", "spark-compliance:messages_read"]),
    ("rooms", &["created", "updated", "deleted", "migrated"], &["spark:rooms_read", "spark-compliance:rooms_read"]),
    ("meetings", &["created", "updated", "deleted", "started", "ended"], &["meeting:schedules_read", "meeting:admin_schedule_read"]),
    ("recordings", &["created", "updated", "deleted"], &["meeting:recordings_read", "meeting:admin_recordings_read"]),
    ("convergedRecordings", &["created", "updated", "deleted"], &["spark:recordings_read", "spark-admin:recordings_read"]),
    ("meetingParticipants", &["joined", "left"], &["meeting:participants_read", "meeting:admin_participants_read"]),
    ("meetingTranscripts", &["created", "updated", "deleted"], &["meeting:transcripts_read", "meeting:admin_transcripts_read"]),
    ("telephony_calls", &["created", "updated", "deleted"], &["spark:calls_read", "spark-admin:calls_read"]),
    ("telephony_conference", &["created", "updated", "deleted"], &["spark:calls_read", "spark-admin:calls_read"]),
    ("telephony_mwi", &["created", "updated", "deleted"], &["spark:calls_read", "spark-admin:calls_read"]),
    ("uc_counters", &["created", "updated", "deleted"], &["spark-admin:uc_counters_read"]),
    ("serviceApp", &["authorized", "deauthorized"], &[]),
    ("adminBatchJobs", &["statusChanged"], &["spark-admin:people_read"]),
    ("controlHubAlerts", &["created"], &["spark-admin:organizations_read"]),
    ("videoMeshAlerts", &["created"], &["spark-admin:video_mesh_read"]),
];

fn view(hook: &Webhook) -> Value {
    let mut shown = json!({
        "id": WebexId::new(Kind::Webhook, hook.key),
        "name": hook.name,
        "targetUrl": hook.target,
        "resource": hook.resource,
        "event": hook.event,
        "filter": hook.filter_text,
        "secret": hook.secret,
        "orgId": WebexId::new(Kind::Organization, hook.org),
        "createdBy": WebexId::new(Kind::People, hook.owner),
        "appId": WebexId::new(Kind::Application, hook.app),
        "ownedBy": hook.owned_by(),
        "status": hook.status(),
        "created": iso(hook.created_ms),
    });
    if let Some(fields) = shown.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    shown
}

fn is_visible(call: &Call<'_>, hook: &Webhook) -> bool {
    let Some(token) = call.token.as_deref() else { return false };
    let org = call.cloud.world().org_of(token.holder);
    hook.owner == token.holder || (hook.ownership == Ownership::Organisation && hook.org == org && call.is_admin())
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let me = call.caller()?.holder;
    let org = call.cloud.world().org_of(me);
    let (max, start) = (wanted_max(call, PAGE.0, PAGE.1)?, wanted_start(call, "cursor")?);
    let hooks = match call.query.find("ownedBy") {
        None | Some("creator") => call.cloud.webhooks.list(|hook| hook.owner == me),
        Some("org") if call.is_admin() => call.cloud.webhooks.list(|hook| hook.ownership == Ownership::Organisation && hook.org == org),
        Some("org") => return Err(Failure::forbidden("ownedBy: only an administrator sees the organization's webhooks")),
        Some(other) => return Err(Failure::bad_request(format!("ownedBy: '{other}' is not one of creator, org"))),
    };
    let next = (hooks.len() > start + max).then(|| next_link(call, "cursor", &(start + max).to_string()));
    Ok(Reply::page(write_list("items", hooks.iter().skip(start).take(max).map(view)), next))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    name: String,
    target_url: String,
    resource: String,
    event: String,
    filter: Option<String>,
    secret: Option<String>,
    owned_by: Option<String>,
}

fn check_target(target: &str) -> Result<(), Failure> {
    let is_fine = url::Url::parse(target).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.host_str().is_some());
    if is_fine { Ok(()) } else { Err(Failure::bad_request(format!("targetUrl: '{target}' is not an address with http or https"))) }
}

fn check_kind(call: &Call<'_>, wanted: &Wanted) -> Result<(), Failure> {
    let resource = wanted.resource.as_str();
    let token = call.caller()?;
    let known = RESOURCES.iter().filter(|(name, ..)| resource == "all" || *name == resource);
    let known: Vec<_> = known.collect();
    if known.is_empty() {
        let names: Vec<&str> = RESOURCES.iter().map(|(name, ..)| *name).collect();
        return Err(Failure::bad_request(format!("resource: '{resource}' is not one of all, {}", names.join(", "))));
    }
    if wanted.event != "all" && !known.iter().any(|(_, events, _)| events.contains(&wanted.event.as_str())) {
        return Err(Failure::bad_request(format!("event: '{}' is not an event of {resource}", wanted.event)));
    }
    if !known.iter().any(|(_, _, scopes)| scopes.is_empty() || token.scopes.hold_one_of(scopes)) {
        let needed: Vec<&str> = known.iter().flat_map(|(_, _, scopes)| *scopes).copied().collect();
        return Err(Failure::forbidden(format!(
            "The access token lacks a scope to hear of {resource}: one of {} is required.",
            needed.join(", ")
        )));
    }
    Ok(())
}

fn create(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let token = call.caller()?;
    check_target(&wanted.target_url)?;
    check_kind(call, &wanted)?;
    let ownership = match wanted.owned_by.as_deref() {
        None | Some("creator") => Ownership::Creator,
        Some("org") if call.is_admin() => Ownership::Organisation,
        Some("org") => return Err(Failure::forbidden("ownedBy: only an administrator makes webhooks of the organization")),
        Some(other) => return Err(Failure::bad_request(format!("ownedBy: '{other}' is not one of creator, org"))),
    };
    let filter_text = wanted.filter.filter(|filter| !filter.is_empty());
    let filter = match &filter_text {
        None => Filter::default(),
        Some(text) => check_filter(&wanted.resource, text).map_err(Failure::bad_request)?,
    };
    let (key, now_ms, org) = {
        let mut world = call.cloud.world_mut();
        (world.new_key(), world.now_ms(), world.org_of(token.holder))
    };
    let hook = Webhook {
        key,
        name: wanted.name,
        target: wanted.target_url,
        resource: wanted.resource,
        event: wanted.event,
        filter_text,
        filter,
        secret: wanted.secret,
        standing: Standing::Active,
        ownership,
        owner: token.holder,
        org,
        app: token.app,
        created_ms: now_ms,
    };
    let reply = Reply::json(&view(&hook));
    call.cloud.webhooks.put(hook);
    Ok(reply)
}

fn find(call: &Call<'_>) -> Result<Webhook, Failure> {
    let hook = call.cloud.webhooks.find(call.id("webhookId", Kind::Webhook)?);
    hook.filter(|hook| is_visible(call, hook)).ok_or_else(|| missing(Kind::Webhook))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    Ok(Reply::json(&view(&find(call)?)))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Change {
    name: String,
    target_url: String,
    secret: Option<String>,
    status: Option<String>,
}

/// Name, address, secret and `status: active` can be changed; everything else that is sent is ignored, as with Webex.
fn update(call: &Call<'_>) -> Result<Reply, Failure> {
    let change: Change = call.decode()?;
    let mut hook = find(call)?;
    check_target(&change.target_url)?;
    match change.status.as_deref() {
        None => {}
        Some("active") => hook.standing = Standing::Active,
        Some(_) => return Err(Failure::bad_request("status: a webhook can only be set to active")),
    }
    hook.name = change.name;
    hook.target = change.target_url;
    hook.secret = change.secret.or(hook.secret);
    let reply = Reply::json(&view(&hook));
    call.cloud.webhooks.put(hook);
    Ok(reply)
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let hook = find(call)?;
    call.cloud.webhooks.remove(hook.key);
    Ok(Reply::no_content())
}
