//! Messages of the validation, and requests built from arguments.

use serde_json::json;
use webex_catalogue::{Arguments, Match, Mode, Operation, all, find_operation, match_path, sample};
use webex_core::{Host, Method, Paging};

fn operation(id: &str) -> &'static Operation {
    find_operation(id).expect("in the catalogue")
}

fn body(id: &str, value: impl std::borrow::Borrow<serde_json::Value>, mode: Mode) -> Vec<String> {
    operation(id).validate_body(value.borrow(), mode).iter().map(ToString::to_string).collect()
}

fn query(id: &str, pairs: &[(&str, &str)], mode: Mode) -> Vec<String> {
    operation(id).validate_query(pairs.iter().copied(), mode).iter().map(ToString::to_string).collect()
}

#[test]
fn a_wrong_type_is_named_with_its_place() {
    let value = json!({ "emails": ["a@example.com"], "phoneNumbers": [{ "type": 7 }] });
    assert_eq!(body("people-create-a-person", value, Mode::Request), ["body.phoneNumbers[0].type: expected a string, found a number"]);
    assert_eq!(body("people-create-a-person", json!([]), Mode::Request), ["body: expected an object, found a list"]);
}

#[test]
fn missing_and_unknown_fields_are_named() {
    assert_eq!(
        body("create-a-device-by-mac-address", json!({ "mac": "0011", "modle": "x" }), Mode::Request),
        ["body.modle: unknown name; did you mean model?", "body.model: required, but not given"]
    );
    assert_eq!(body("create-a-device-by-mac-address", json!({ "mac": "0011", "model": "x", "extra": 1 }), Mode::LenientRequest).len(), 0);
}

#[test]
fn an_enum_lists_what_is_allowed() {
    assert_eq!(
        body("create-a-workspace", json!({ "displayName": "A", "type": "palace" }), Mode::Request),
        ["body.type: \"palace\" is not one of notSet, focus, huddle, meetingRoom, open, desk, other"]
    );
}

#[test]
fn a_partial_enum_rejects_nothing() {
    let value = json!({ "emails": ["a@example.com"], "phoneNumbers": [{ "type": "mobile", "value": "+1555" }] });
    assert_eq!(body("people-create-a-person", value, Mode::Request), Vec::<String>::new());
}

#[test]
fn query_parameters_are_read_by_type() {
    assert_eq!(query("list-devices", &[("max", "100"), ("displayName", "x")], Mode::Request), Vec::<String>::new());
    assert_eq!(query("list-devices", &[("max", "many")], Mode::Request), ["query.max: expected a number, found \"many\""]);
    assert_eq!(
        query("list-devices", &[("devicePlatform", "other")], Mode::Request),
        ["query.devicePlatform: \"other\" is not one of cisco, microsoftTeamsRoom"]
    );
    assert_eq!(
        query("list-devices", &[("displayname", "x")], Mode::Request),
        ["query.displayname: unknown name; did you mean displayName?"]
    );
    assert_eq!(query("list-devices", &[("whatever", "x")], Mode::LenientRequest), Vec::<String>::new());
    assert_eq!(query("query-status", &[("deviceId", "d")], Mode::Request), ["query.name: required, but not given"]);
    assert_eq!(query("query-status", &[("deviceId", "d"), ("name", "A,B"), ("name", "C")], Mode::Request), Vec::<String>::new());
}

#[test]
fn answers_from_outside_are_read_leniently_and_our_own_strictly() {
    let answer = json!({ "id": "d", "connectionStatus": "dreaming", "novelty": 1 });
    let device = operation("get-device-details");
    assert_eq!(device.validate_response(&answer, Mode::Response), []);
    let strict: Vec<_> = device.validate_response(&answer, Mode::StrictResponse).iter().map(ToString::to_string).collect();
    assert_eq!(strict.len(), 2);
    assert!(strict[0].starts_with("answer.connectionStatus: \"dreaming\" is not one of connected"), "{strict:?}");
}

#[test]
fn an_optional_field_may_be_null_and_a_required_one_may_not() {
    assert_eq!(body("create-a-workspace", json!({ "displayName": "A", "notes": null }), Mode::Request), Vec::<String>::new());
    assert_eq!(
        body("create-a-workspace", json!({ "displayName": null }), Mode::Request),
        ["body.displayName: expected a string, found null"]
    );
}

#[test]
fn a_value_made_from_the_facts_passes_for_every_body_and_answer() {
    for o in all() {
        if let Some(b) = o.body {
            assert_eq!(o.validate_body(&sample(o.area, &b.kind, 3), Mode::Response), [], "{}", o.id);
        }
        if let Some(kind) = o.response.schema {
            assert_eq!(o.validate_response(&sample(o.area, &kind, 3), Mode::StrictResponse), [], "{}", o.id);
        }
    }
}

#[test]
fn a_request_is_built_from_arguments() {
    let arguments = Arguments::new().path("deviceId", "a/b c").query("orgId", "o&1");
    let request = operation("get-device-details").request(&arguments, Mode::Request).expect("valid");
    assert_eq!((request.method, request.host, request.path.as_str()), (Method::Get, Host::Api, "/devices/a%2Fb%20c"));
    assert_eq!(request.query, [("orgId".into(), "o&1".to_owned())]);
    let list = operation("list-devices").request(&Arguments::new(), Mode::Request).expect("valid");
    assert_eq!((list.paging, &*list.items), (Paging::StartMax, "items"));
}

#[test]
fn a_request_reports_everything_that_is_wrong() {
    let arguments = Arguments::new().path("deviceid", "x").query("orgid", "o").body(json!({}));
    let problems = operation("get-device-details").request(&arguments, Mode::Request).expect_err("invalid");
    let texts: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        texts,
        [
            "path.deviceid: unknown name; did you mean deviceId?",
            "path.deviceId: required, but not given",
            "query.orgid: unknown name; did you mean orgId?",
            "body: this operation takes no body",
        ]
    );
    let missing = operation("people-create-a-person").request(&Arguments::new(), Mode::Request).expect_err("invalid");
    assert_eq!(missing[0].to_string(), "body: required, but not given");
}

#[test]
fn a_dot_segment_cannot_be_smuggled_in() {
    for dots in [".", ".."] {
        let arguments = Arguments::new().path("deviceId", dots);
        let problems = operation("get-device-details").request(&arguments, Mode::Request).expect_err("refused");
        assert_eq!(problems[0].to_string(), "path.deviceId: a path parameter cannot be . or ..");
    }
}

#[test]
fn a_form_is_encoded_as_a_form() {
    let arguments =
        Arguments::new().body(json!({ "grant_type": "refresh_token", "client_id": "c", "client_secret": "s", "refresh_token": "a b&c" }));
    let request = operation("get-or-refresh-access-token").request(&arguments, Mode::LenientRequest).expect("valid");
    assert_eq!(request.content_type, "application/x-www-form-urlencoded");
    assert_eq!(request.body.as_deref(), Some(&b"grant_type=refresh_token&client_id=c&client_secret=s&refresh_token=a%20b%26c"[..]));
}

/// One line per mend of catalogue/README.md: administration, messaging, meetings.
#[test]
fn mended_facts_stay_mended() {
    let bluetooth = json!({ "enabled": true, "mode": "HANDS_FREE" });
    let schema = webex_catalogue::Type::Ref("BluetoothObject");
    let check = |value| webex_catalogue::validate_value(webex_catalogue::Area::Devices, &schema, value, Mode::Request, "value");
    assert_eq!(check(&bluetooth), []);
    assert_eq!(check(&json!({ "enabled": true, "mode": "PHONE", "PHONE": "x" })).len(), 1);

    assert_eq!(operation("delete-meeting-chats").response.status, 204);
    let found = json!({ "schemas": [], "totalResults": 3, "itemsPerPage": 0, "startIndex": 1, "Resources": [] });
    assert_eq!(operation("search-groups").validate_response(&found, Mode::StrictResponse), []);
    assert_eq!(
        body("groups-create-a-group", json!({ "displayName": "g", "members": [{ "id": "p" }] }), Mode::Request),
        Vec::<String>::new()
    );
    let group = webex_catalogue::Type::Ref("GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupMeta");
    let meta = json!({ "organizationId": "o" });
    assert_eq!(webex_catalogue::validate_value(webex_catalogue::Area::Admin, &group, &meta, Mode::StrictResponse, "meta"), []);
    let report = json!({ "id": "r", "items": [{ "Id": "r", "status": "done" }], "numberOfReports": 1 });
    assert_eq!(operation("reports-get-report-details").validate_response(&report, Mode::StrictResponse), []);
    let made = json!({ "id": "r", "items": { "Id": "r" } });
    assert_eq!(operation("reports-create-a-report").validate_response(&made, Mode::StrictResponse), []);
    let template = json!({ "Id": 130, "title": "t", "validations": [{ "field": "siteList", "required": "yes" }] });
    assert_eq!(
        operation("report-templates-list-report-templates").validate_response(&json!({ "items": [template] }), Mode::StrictResponse),
        []
    );
    assert_eq!(operation("get-guest-count").validate_response(&json!(112), Mode::StrictResponse), []);

    let card = json!({ "contentType": "application/vnd.microsoft.card.adaptive", "content": { "type": "AdaptiveCard", "version": "1.3" } });
    let message = json!({ "roomId": "r", "text": "t", "attachments": [card] });
    assert_eq!(body("create-a-message", message, Mode::Request), Vec::<String>::new());
    let message = json!({ "id": "m", "html": "<p>t</p>", "parentId": "p" });
    assert_eq!(operation("create-a-message").validate_response(&message, Mode::StrictResponse), []);
    let action = json!({ "type": "submit", "messageId": "m", "inputs": { "anything": "x" } });
    assert_eq!(body("create-an-attachment-action", action, Mode::Request), Vec::<String>::new());
    let hook = json!({ "name": "n", "targetUrl": "https://a.example", "resource": "all", "event": "all" });
    assert_eq!(body("create-a-webhook", hook, Mode::Request), Vec::<String>::new());
    let hook = json!({ "id": "w", "orgId": "o", "createdBy": "p", "appId": "a", "resource": "all", "event": "all" });
    assert_eq!(operation("get-webhook-details").validate_response(&hook, Mode::StrictResponse), []);
    assert_eq!(body("update-a-membership", json!({ "isModerator": true }), Mode::Request), Vec::<String>::new());
    let event = json!({ "id": "e", "data": { "messageId": "m", "inputs": {}, "html": "x", "personDisplayName": "n" } });
    assert_eq!(operation("get-event-details").validate_response(&event, Mode::StrictResponse), []);

    for (id, key) in [
        ("get-available-preferred-answer-endpoints-for-a-person", "endpoints"),
        ("get-all-the-storage-regions-available-for-configuring-as-data-policy-region", "regions"),
        ("get-modifiable-numbers", "phoneNumbers"),
        ("user-settings-list-voice-message-memberships", "memberOf"),
    ] {
        assert_eq!(operation(id).items, key, "{id}");
        assert_eq!(operation(id).validate_response(&json!({ key: [] }), Mode::StrictResponse), [], "{id}");
    }
    for (id, answer) in [
        ("get-answer-settings-for-a-workspace", json!({ "autoAnswerEnabled": true })),
        (
            "validate-or-initiate-move-users-job",
            json!({ "response": { "usersList": [{ "userId": "u", "errors": [] }], "jobDetails": { "id": "j", "counts": { "moved": 1 } } } }),
        ),
        ("retrieve-a-persons-outbound-billing-plan", json!({ "enabled": true })),
        ("get-organization-call-recording-vendors", json!({ "vendors": [{ "id": "v", "name": "n" }] })),
        ("read-the-list-of-background-images", json!({ "backgroundImages": [], "count": 0 })),
        (
            "list-numbers-associated-with-a-specific-workspace",
            json!({ "workspace": { "id": "w" }, "location": { "id": "l", "name": "n" } }),
        ),
        ("contact-center-site-list-site-s", json!({ "meta": { "page": 0, "totalPages": 1 }, "data": [] })),
    ] {
        assert_eq!(operation(id).validate_response(&answer, Mode::StrictResponse), [], "{id}");
        assert!(operation(id).response.schema.is_some(), "{id}");
    }

    for (path, field) in [("/reports", "items"), ("/report/templates", "items")] {
        let Match::Found(o, _) = match_path(Host::Api, Method::Get, path) else { panic!("no route") };
        assert_eq!(o.validate_response(&json!({ field: [] }), Mode::StrictResponse), [], "{}", o.id);
    }
}

/// One line per mend of catalogue/README.md: devices, workspaces and calling.
#[test]
fn mended_facts_of_devices_and_calling_stay_mended() {
    let picked = json!({ "id": "p", "agents": [{ "id": "a", "numbers": [{ "external": "+14155550100" }] }] });
    assert_eq!(operation("get-details-for-a-call-pickup").validate_response(&picked, Mode::StrictResponse), []);
    assert_eq!(body("update-the-organization-music-on-hold-configuration", json!({ "defaultOrgMoh": "ROCK" }), Mode::Request).len(), 1);
    let own = json!({ "id": "e", "type": "CALLING_DEVICE" });
    assert_eq!(operation("call-settings-for-me-get-preferred-answer-endpoint").validate_response(&own, Mode::StrictResponse), []);
    let menu = webex_catalogue::Type::Ref("CallTreatmentObject");
    for timer in [json!(5), json!("5")] {
        let treated = json!({ "noInputTimer": timer });
        assert_eq!(webex_catalogue::validate_value(webex_catalogue::Area::Calling, &menu, &treated, Mode::Request, "menu"), []);
    }
    let allowed = json!({ "useCustomEnabled": true, "callingPermissions": [{ "callType": "TOLL_FREE", "action": "ALLOW", "isCallTypeRestrictionEnabled": false }] });
    assert_eq!(body("person-settings-permissions-out-configure", allowed, Mode::Request), Vec::<String>::new());
    let voicemail = json!({ "notifications": { "enabled": false }, "transferToNumber": { "enabled": false } });
    assert_eq!(body("configure-voicemail-settings-for-a-virtual-line", voicemail, Mode::Request), Vec::<String>::new());
    let xapi = json!({ "deviceId": "d", "arguments": { "Number": "a@example.com" }, "body": [1] });
    assert_eq!(body("execute-command", xapi, Mode::Request), Vec::<String>::new());
    assert_eq!(body("execute-command", json!({ "deviceId": "d" }), Mode::Request), Vec::<String>::new());
    let source = |value| json!({ "value": value, "level": "device", "editability": { "isEditable": true } });
    let volume =
        json!({ "value": 50, "source": "default", "sources": { "default": source(50), "configured": source(30) }, "valueSpace": {} });
    let all = json!({ "deviceId": "d", "items": { "Audio.DefaultVolume": volume } });
    assert_eq!(operation("list-device-configurations-for-device").validate_response(&all, Mode::StrictResponse), []);
    let patch = json!([{ "op": "replace", "path": "Audio.DefaultVolume/sources/configured/value", "value": 50 }]);
    assert_eq!(body("update-device-configurations", patch, Mode::Request), Vec::<String>::new());
    let status = json!({ "deviceId": "d", "result": { "Audio": { "VolumeMute": "Off" } } });
    assert_eq!(operation("query-status").validate_response(&status, Mode::StrictResponse), []);

    let location = json!({ "id": "l", "name": "Oslo", "timeZone": "Europe/Oslo", "address": { "city": "Oslo" } });
    assert_eq!(operation("get-location-details").validate_response(&location, Mode::StrictResponse), []);
    assert_eq!(operation("list-locations").validate_response(&json!({ "items": [location] }), Mode::StrictResponse), []);

    let person = json!({ "id": "p", "invitePending": false, "loginEnabled": true });
    assert_eq!(operation("get-person-details").validate_response(&person, Mode::StrictResponse), []);
    let workspace = json!({ "id": "w", "capabilities": { "soundLevel": { "supported": true, "configured": false } } });
    assert_eq!(operation("get-workspace-details").validate_response(&workspace, Mode::StrictResponse), []);
    let ill = json!({ "id": "w", "health": { "level": "error", "issues": [{ "level": "warning" }] } });
    assert_eq!(operation("get-workspace-details").validate_response(&ill, Mode::StrictResponse), []);
    let device = json!({ "id": "d", "plannedMaintenance": "off" });
    assert_eq!(operation("get-device-details").validate_response(&device, Mode::StrictResponse), []);

    let queue = json!({ "id": "q", "allowAgentJoinEnabled": true, "callPolicies": { "routingType": "SKILL_BASED" },
        "queueSettings": { "waitMessage": { "enabled": false } }, "agents": [{ "id": "a", "joinEnabled": false, "skillLevel": 3 }] });
    assert_eq!(operation("get-details-for-a-call-queue-with-customer-assist").validate_response(&queue, Mode::StrictResponse), []);
    assert_eq!(body("update-a-call-queue", json!({ "agents": [{ "id": "a" }] }), Mode::Request), Vec::<String>::new());
    let menu = json!({ "businessHoursMenu": { "keyConfigurations": [{ "key": "0", "action": "EXIT" }] } });
    assert_eq!(body("update-an-auto-attendant", menu, Mode::Request), Vec::<String>::new());
    let group = json!({ "name": "G", "callPolicies": {}, "agents": [] });
    assert_eq!(body("create-a-hunt-group", group, Mode::Request), Vec::<String>::new());
    let mailbox = json!({ "extension": "0470", "faxMessage": { "extension": "0471" } });
    assert_eq!(operation("get-location-voicemail-group").validate_response(&mailbox, Mode::StrictResponse), []);
    assert_eq!(body("modify-location-voicemail-group", json!({ "extension": "0470" }), Mode::LenientRequest), Vec::<String>::new());
    assert_eq!(body("modify-location-voicemail-group", json!({ "extension": 470 }), Mode::LenientRequest), Vec::<String>::new());
    let plan = json!({ "id": "d", "dialPatternErrors": [] });
    assert_eq!(operation("create-a-dial-plan").validate_response(&plan, Mode::StrictResponse), []);
    let validated = json!({ "status": "OK", "phoneNumbers": [{ "phoneNumber": "+12025550100", "state": "Available" }] });
    assert_eq!(operation("validate-phone-numbers").validate_response(&validated, Mode::StrictResponse), []);
    let codes = json!({ "accessCodes": [{ "code": "4711", "description": "test" }] });
    assert_eq!(operation("get-outgoing-permission-location-access-code").validate_response(&codes, Mode::StrictResponse), []);
    let numbers = json!({ "phoneNumbers": [], "count": { "total": 0 } });
    let list = operation("get-phone-numbers-for-an-organization-with-given-criteria");
    assert_eq!(list.validate_response(&numbers, Mode::StrictResponse), []);
    assert!(operation("call-settings-for-me-read-voicemail-settings-for-a-person").scopes.contains(&"spark:telephony_config_read"));
}

/// One line per mend of catalogue/README.md that other public clients than `wxc_sdk` brought up, or reading and writing back.
#[test]
fn mended_facts_of_other_clients_stay_mended() {
    let none = Vec::<String>::new();
    let recording = json!({ "notification": { "type": "None", "enabled": false } });
    for id in ["configure-call-recording-settings-for-a-person", "modify-call-recording-settings-for-a-workspace"] {
        assert_eq!(body(id, recording.clone(), Mode::LenientRequest), none, "{id}");
    }
    let stranded = json!({ "action": "NONE", "audioMessageSelection": "DEFAULT" });
    assert_eq!(body("update-a-call-queue-stranded-calls-service", stranded, Mode::LenientRequest), none);
    for id in ["create-digit-patterns-for-a-person", "create-digit-pattern-for-a-workspace"] {
        let pattern = json!({ "name": "p", "pattern": "1XXX", "action": "BLOCK", "transferEnabled": false });
        assert_eq!(body(id, pattern, Mode::LenientRequest), none, "{id}");
    }
    let permissions = json!({ "callingPermissions": [{ "callType": "NATIONAL", "action": "BLOCK", "transferEnabled": false }] });
    assert_eq!(body("person-settings-permissions-out-configure", permissions, Mode::LenientRequest), none);
    let recording = json!({ "enabled": true, "startStopAnnouncementEnabled": false, "notification": { "repeat": { "enabled": false } },
        "callRecordingAccessSettings": { "viewAndPlayRecordingsEnabled": true }, "postCallRecordingSettings": { "transcriptEnabled": true } });
    assert_eq!(body("configure-call-recording-settings-for-a-virtual-line", recording, Mode::LenientRequest), none);
    assert_eq!(body("modify-a-trunk", json!({ "dualIdentitySupportEnabled": false }), Mode::LenientRequest), none);
    let asked = json!({ "originatorId": "p", "originatorType": "USER", "destination": "1000" });
    assert_eq!(body("test-call-routing", asked, Mode::LenientRequest), none);
    let device = json!({ "id": "d", "callingDeviceId": "d" });
    assert_eq!(operation("get-device-details").validate_response(&device, Mode::StrictResponse), []);
    for id in ["get-details-for-a-call-queue-agent-with-customer-assist", "read-the-list-of-operating-modes"] {
        assert_eq!(operation(id).validate_query([], Mode::LenientRequest), [], "{id}");
    }
}
