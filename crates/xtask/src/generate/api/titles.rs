//! Names of operations for people: made from the published titles, without articles and with one verb for one thing to do.
//!
//! Two operations of one area never share a name; generation fails rather than count them. Where their titles do, what tells their paths apart goes into the name: my own things,
//! the version of the path, the group. Where that is not enough, or no good, [`GIVEN`] has the name.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};

use super::names::{Scope, camel, field_name, words};
use crate::facts::{AreaFacts, OperationFacts};

/// Beginnings of titles, and what is written instead.
const BEGINNINGS: [(&[&str], &str); 25] = [
    (&["read", "list", "of"], "List"),
    (&["get", "list", "of"], "List"),
    (&["get", "list"], "List"),
    (&["retrieve", "list", "of"], "List"),
    (&["fetch", "list", "of"], "List"),
    (&["search", "and", "list"], "List"),
    (&["list", "all"], "List"),
    (&["get", "all"], "List"),
    (&["read", "all"], "List"),
    (&["get", "details", "for"], "Get"),
    (&["get", "details", "of"], "Get"),
    (&["fetch", "details", "for"], "Get"),
    (&["fetch", "details", "of"], "Get"),
    (&["retrieve", "details", "for"], "Get"),
    (&["retrieve", "details", "of"], "Get"),
    (&["create", "new"], "Create"),
    (&["read"], "Get"),
    (&["retrieve"], "Get"),
    (&["fetch"], "Get"),
    (&["view"], "Get"),
    (&["modify"], "Update"),
    (&["configure"], "Update"),
    (&["put"], "Update"),
    (&["creates"], "Create"),
    (&["merges"], "Merge"),
];

/// Words that say nothing.
const EMPTY_WORDS: [&str; 6] = ["a", "an", "the", "this", "specific", "given"];

/// Titles that begin with a thing, not with something to do.
const THINGS: [&str; 27] = [
    "active",
    "all",
    "available",
    "buddy",
    "build",
    "components",
    "emergency",
    "errors",
    "greeting",
    "health",
    "historic",
    "historical",
    "journey",
    "members",
    "session",
    "sessions",
    "status",
    "subscription",
    "summary",
    "unresolved",
    "upcoming",
    "user",
    "voice",
    "webex",
    "workspace",
    "location",
    "organization",
];

/// Names that no rule gives.
const GIVEN: [(&str, &str); 57] = [
    ("status-status", "GetServiceStatus"),
    ("start", "StartActivationEmailsJob"),
    ("jobs-activation-emails-status", "GetActivationEmailsJobStatus"),
    ("errors", "ListActivationEmailsJobErrors"),
    ("all-incidents", "ListIncidents"),
    ("all-scheduled-maintenances", "ListScheduledMaintenances"),
    ("components", "ListServiceComponents"),
    ("summary", "GetServiceSummary"),
    ("user-bulk-api", "BulkManageScimUsersAndGroups"),
    ("domain-management-claim-domain", "ClaimDomainOnApiHost"),
    ("domain-management-get-domain-verification-token", "GetDomainVerificationTokenOnApiHost"),
    ("domain-management-unclaim-domain", "UnclaimDomainOnApiHost"),
    ("domain-management-unverify-domain", "UnverifyDomainOnApiHost"),
    ("domain-management-verify-domain", "VerifyDomainOnApiHost"),
    ("available-members", "ListGuestCallingAvailableMembers"),
    ("members", "ListGuestCallingMembers"),
    ("greeting", "UploadWorkspaceInterceptGreeting"),
    ("sessions", "ListAiReceptionistSessions"),
    ("session-transcripts", "ListAiReceptionistSessionTranscripts"),
    ("call-controls-retrieve", "RetrieveCall"),
    ("calling-call-controls-retrieve", "RetrieveCallForMe"),
    ("get-outgoing-permission-digit-pattern-for-a-location", "ListOutgoingPermissionDigitPatternsForLocation"),
    ("cc-tasks-resume-task", "ResumeTask"),
    ("tasks-resume-task", "UnholdTask"),
    ("agents-login", "LoginAgent"),
    ("cc-agents-login", "LoginAgentV2"),
    ("agents-logout", "LogoutAgent"),
    ("cc-agents-logout", "LogoutAgentV2"),
    ("agents-reload", "ReloadAgent"),
    ("cc-agents-reload", "ReloadAgentV2"),
    ("agents-state-change", "ChangeAgentState"),
    ("cc-agents-state-change", "ChangeAgentStateV2"),
    ("health", "GetFlowStoreHealth"),
    ("buildinfo", "GetFlowStoreBuildInfo"),
    ("findall", "ListFlowProjects"),
    ("findflows-1", "CheckFlows"),
    ("deletereferences-1", "DeleteAgentPersonalGreetingReferences"),
    ("getallconfigwithmetadata", "ListAgentPersonalGreetingsWithMetadata"),
    ("contact-center-cc-flow-tracing-get-traces-by-interaction-id-of-a-flow-version-object", "GetDecryptedTracesOfFlowVersion"),
    ("cc-flow-tracing-get-traces-by-interaction-id-of-a-flow-version-object", "GetTracesOfFlowVersion"),
    (
        "contact-center-journey-profile-creation-insights-api-historic-progressive-profile-view-by-template-name",
        "GetHistoricProgressiveProfileViewByTemplateNameAndIdentity",
    ),
    (
        "journey-profile-creation-insights-api-historic-progressive-profile-view-by-template-name",
        "GetHistoricProgressiveProfileViewByTemplateName",
    ),
    ("user-call-settings-2-mark-as-read", "MarkVoiceMessageAsRead"),
    ("user-call-settings-2-mark-as-unread", "MarkVoiceMessageAsUnread"),
    ("user-call-settings-members-me-mark-as-read", "MarkVoiceMessageAsReadForMe"),
    ("user-call-settings-members-me-mark-as-unread", "MarkVoiceMessageAsUnreadForMe"),
    ("call-settings-for-me-read-voicemail-settings-for-a-person", "GetMyVoicemailSettings"),
    ("call-settings-for-me-configure-voicemail-settings-for-a-person", "UpdateMyVoicemailSettings"),
    ("user-call-settings-read-voicemail-settings-for-a-person", "GetVoicemailSettingsForPerson"),
    ("user-call-settings-configure-voicemail-settings-for-a-person", "UpdateVoicemailSettingsForPerson"),
    ("read-forwarding-settings-for-a-person", "GetCallForwardingSettingsForPerson"),
    ("location-call-settings-schedules-delete-a-schedule", "DeleteScheduleOfLocation"),
    ("location-call-settings-schedules-update-a-schedule", "UpdateScheduleOfLocation"),
    ("user-call-settings-delete-a-schedule", "DeleteScheduleOfPerson"),
    ("user-call-settings-update-a-schedule", "UpdateScheduleOfPerson"),
    ("list-available-agents-with-customer-assist", "ListSupervisorAvailableAgents"),
    ("list-available-agents", "ListCxEssentialsAvailableAgents"),
];

/// Groups whose operations need a word to be told from others, and that word.
const WORDS_OF_GROUPS: [(&str, &str); 25] = [
    ("SCIM 2 Groups", "Scim"),
    ("SCIM 2 Users", "Scim"),
    ("Partner Reports/Templates", "Partner"),
    ("call-controls", "Call"),
    ("call-controls-members", "Call"),
    ("call-controls-members-me", "Call"),
    ("conference", "Conference"),
    ("conference-controls", "Conference"),
    ("call-settings-for-me", "My"),
    ("call-settings-for-me-2", "My"),
    ("my-call-settings", "My"),
    ("jobs.manage_numbers", "ManageNumbersJob"),
    ("jobs.move_users", "MoveUsersJob"),
    ("location-call-settings-schedules", "Location"),
    ("user-call-settings", "Person"),
    ("user-call-settings-2", "Person"),
    ("user-call-settings-3", "Person"),
    ("user-call-settings-members", "Voice"),
    ("user-call-settings-members-me", "Voice"),
    ("user-settings", "User"),
    ("virtual-line-call-settings", "VirtualLine"),
    ("person_settings.permissions_out", "PersonOutgoingPermission"),
    ("person_settings.permissions_out.transfer_numbers", "PersonOutgoingTransferNumbers"),
    ("telephony.guest_calling", "GuestCalling"),
    ("workspace_settings.answer", "WorkspaceAnswer"),
];

/// Modules of groups whose published name is no name for people.
const MODULES: [(&str, &str); 29] = [
    ("API - Domain Management", "domains"),
    ("domain_management", "domains"),
    ("Bulk Manage SCIM 2 Users and Groups", "scim_bulk"),
    ("SCIM 2 Groups", "scim_groups"),
    ("SCIM 2 Schemas", "scim_schemas"),
    ("SCIM 2 Users", "scim_users"),
    ("Historical Analytics APIs", "historical_analytics"),
    ("identity-org", "identity_organization"),
    ("jobs.activation_emails", "send_activation_email"),
    ("OAuth", "oauth"),
    ("Partner Reports/Templates", "partner_reports"),
    ("call-settings-for-me", "my_call_settings"),
    ("call-settings-for-me-2", "my_call_settings"),
    ("convergedRecordings", "converged_recordings"),
    ("features-hotdesking-with-sign-via-in-voiceportal", "voice_portal_hot_desking"),
    ("user-call-settings-members", "voice_messages"),
    ("user-call-settings-members-me", "voice_messages"),
    ("person_settings.permissions_out", "user_call_settings"),
    ("person_settings.permissions_out.transfer_numbers", "user_call_settings"),
    ("telephony", "call_controls"),
    ("telephony.location.permissions_out.digit_patterns", "location_call_settings_call_handling"),
    ("workspace_settings.answer", "workspace_call_settings"),
    ("workspace_settings.call_intercept", "workspace_call_settings"),
    ("workspace_settings.voicemail", "workspace_call_settings"),
    ("Beta Device Call Settings With Dynamic Device Settings", "device_dynamic_settings"),
    ("Device Call Settings With Device Dynamic Settings", "device_dynamic_settings"),
    ("xAPI", "xapi"),
    ("slidoSecurePremium", "slido_secure_premium"),
    ("DNC Management", "do_not_call"),
];

/// The module of an operation.
pub fn module(operation: &OperationFacts) -> String {
    let group = operation.plain.group.as_str();
    if let Some((_, module)) = MODULES.iter().find(|(known, _)| *known == group) {
        return (*module).to_owned();
    }
    let plain =
        ["features-", "cc-", "telephony.", "Journey - "].iter().fold(group, |text, clutter| text.strip_prefix(clutter).unwrap_or(text));
    let mut name = field_name(plain).trim_end_matches("_api").to_owned();
    if group.starts_with("Journey - ") {
        name.insert_str(0, "journey_");
    }
    if group.starts_with("jobs.") {
        name = format!("{}_jobs", name.trim_start_matches("jobs_"));
    }
    let counted = name.trim_end_matches(|c: char| c.is_ascii_digit());
    if counted.ends_with('_') { counted.trim_end_matches('_').to_owned() } else { name }
}

/// The name of each operation of an area, in catalogue order.
pub fn names(area: &AreaFacts) -> Result<Vec<String>> {
    let mut taken = Scope::types();
    let mut names: Vec<Option<String>> = area.operations.iter().map(|o| given(&o.plain.id)).collect();
    for name in names.iter().flatten() {
        if taken.take(name) != *name {
            bail!("the given name {name} is not free");
        }
    }
    let mut alike: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, operation) in area.operations.iter().enumerate().filter(|(at, _)| names[*at].is_none()) {
        alike.entry(plain(operation)).or_default().push(at);
    }
    // Names that need no help come first, so that help for others never takes one of them.
    let (alone, together): (Vec<_>, Vec<_>) = alike.into_iter().partition(|(_, places)| places.len() == 1);
    for (name, places) in alone {
        let id = &area.operations[places[0]].plain.id;
        if taken.take(&name) != name {
            bail!("the name {name} of {id} is not free: give it one in titles.rs");
        }
        names[places[0]] = Some(name);
    }
    for (name, places) in together {
        let operations: Vec<&OperationFacts> = places.iter().map(|at| &area.operations[*at]).collect();
        let Some(found) = apart(&name, &operations, &taken) else {
            let ids: Vec<&str> = operations.iter().map(|o| o.plain.id.as_str()).collect();
            bail!("{} would all be called {name}: give them names in titles.rs", ids.join(", "));
        };
        for (at, name) in places.iter().zip(found) {
            names[*at] = Some(taken.take(name));
        }
    }
    Ok(names.into_iter().flatten().collect())
}

fn given(id: &str) -> Option<String> {
    GIVEN.iter().find(|(known, _)| *known == id).map(|(_, name)| (*name).to_owned())
}

/// The name a title gives.
fn plain(operation: &OperationFacts) -> String {
    let title = operation
        .plain
        .title
        .replace('’', "'")
        .replace("(s)", "s")
        .replace("'s ", " ")
        .replace("s' ", "s ")
        .replace('\'', "")
        .replace(" with Customer Assist", "");
    let title: String =
        title.split('(').enumerate().map(|(at, part)| if at == 0 { part } else { part.split_once(')').map_or("", |p| p.1) }).collect();
    let words = words(&title);
    let words: Vec<&str> = words.iter().map(String::as_str).filter(|w| !EMPTY_WORDS.contains(w)).collect();
    let begins = |beginning: &[&str]| words.len() > beginning.len() && words.starts_with(beginning);
    let words: Vec<&str> = match BEGINNINGS.iter().find(|(beginning, _)| begins(beginning)) {
        Some((beginning, verb)) => std::iter::once(*verb).chain(words[beginning.len()..].iter().copied()).collect(),
        None => words,
    };
    let name = camel(&words);
    let is_thing = words.first().is_some_and(|first| THINGS.contains(first));
    match operation.plain.pagination.items.as_str() {
        _ if !is_thing || operation.plain.method != "GET" => name,
        "" => format!("Get{name}"),
        _ => format!("List{name}"),
    }
}

/// Names for operations whose titles are alike: by group first, then by path.
fn apart(name: &str, operations: &[&OperationFacts], taken: &Scope) -> Option<Vec<String>> {
    let ways: [fn(&str, &OperationFacts) -> String; 3] =
        [by_group, |name, o| format!("{}{}", by_group(name, o), mine(o)), |name, o| format!("{name}{}", version(o))];
    ways.iter().map(|way| operations.iter().map(|o| way(name, o)).collect::<Vec<_>>()).find(|names| {
        let different: BTreeSet<&String> = names.iter().collect();
        different.len() == names.len() && names.iter().all(|n| taken.is_free(n))
    })
}

/// Whose things they are, by the path.
fn mine(operation: &OperationFacts) -> &'static str {
    let path = &operation.plain.path;
    match () {
        () if path.contains("/me/") => "ForMe",
        () if path.contains("/members/{") && !operation.plain.title.contains("Member ID") => "ByMemberId",
        () => "",
    }
}

fn version(operation: &OperationFacts) -> &'static str {
    let path = &operation.plain.path;
    [("/v2/", "V2"), ("/v3/", "V3"), ("/v4/", "V4")].iter().find(|(part, _)| path.contains(part)).map_or("", |(_, name)| name)
}

/// The word of the group after the verb, unless the name has it already.
fn by_group(name: &str, operation: &OperationFacts) -> String {
    let group = operation.plain.group.as_str();
    let voice = operation.plain.path.starts_with("/telephony/voiceMessages").then_some("Voice");
    let known = WORDS_OF_GROUPS.iter().find(|(known, _)| *known == group).map_or("", |(_, word)| *word);
    let word = voice.unwrap_or(known);
    if word.is_empty() || name.contains(word) {
        return name.to_owned();
    }
    let verb = name.char_indices().skip(1).find(|(_, c)| c.is_ascii_uppercase()).map_or(name.len(), |(at, _)| at);
    format!("{}{word}{}", &name[..verb], &name[verb..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts;

    #[test]
    fn names_are_short_and_each_is_there_once() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the workspace");
        let areas = facts::load(&root.join("catalogue")).expect("the facts");
        let mut found = BTreeMap::new();
        for area in &areas {
            let names = names(area).expect("names");
            assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), area.operations.len(), "{}", area.name);
            for (name, operation) in names.into_iter().zip(&area.operations) {
                let words = words(&name);
                let clutter = ["a", "an", "the"].iter().find(|word| words.iter().any(|w| w == *word));
                assert_eq!(clutter, None, "{name}");
                assert!(words.len() > 1 && words.len() <= 14, "{name} has {} words", words.len());
                let is_counted =
                    name.ends_with(|c: char| c.is_ascii_digit()) && !["V1", "V2", "V3", "V4"].iter().any(|v| name.ends_with(v));
                assert!(!is_counted, "{name}");
                found.insert(operation.plain.id.clone(), name);
            }
        }
        // What a person would call them, by what the published titles say.
        for (id, name) in [
            ("read-the-list-of-call-queues-with-customer-assist", "ListCallQueues"),
            ("read-forwarding-settings-for-a-person", "GetCallForwardingSettingsForPerson"),
            ("create-a-call-queue-with-customer-assist", "CreateCallQueue"),
            ("people-get-my-own-details", "GetMyOwnDetails"),
            ("scim-2-groups-create-a-group", "CreateScimGroup"),
            ("groups-create-a-group", "CreateGroup"),
            ("conference-hold", "HoldConferenceForMe"),
            ("call-controls-hold", "HoldCall"),
            ("contact-center-site-list-site-s", "ListSitesV2"),
            ("list-devices", "ListDevices"),
        ] {
            assert_eq!(found[id], name);
        }
    }

    #[test]
    fn modules_are_named_for_people() {
        let operation = |group: &str| {
            let value = serde_json::json!({ "id": "x", "group": group, "method": "GET", "path": "/x", "title": "X", "scopes": [],
                "response": { "status": 200 }, "pagination": { "style": "none" }, "src": ["gen"] });
            OperationFacts {
                plain: serde_json::from_value(value).expect("facts"),
                query: Vec::new(),
                headers: Vec::new(),
                body: None,
                answer: None,
            }
        };
        for (group, module_name) in [
            ("user-call-settings-2", "user_call_settings"),
            ("features-call-queue", "call_queue"),
            ("DECT-devices", "dect_devices"),
            ("cc-agents", "agents"),
            ("SCIM 2 Users", "scim_users"),
            ("Journey - Data Ingestion API", "journey_data_ingestion"),
            ("People", "people"),
        ] {
            assert_eq!(module(&operation(group)), module_name);
        }
    }
}
