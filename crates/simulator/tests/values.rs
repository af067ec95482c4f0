//! Values of the right type that mean nothing are refused, and the refusal names the field.

mod common;

use common::{Sim, config, send};
use serde_json::{Value, json};

/// A location with calling, and somebody in it.
async fn place(sim: &Sim) -> (String, String) {
    let people = sim.get("/people?callingData=true&max=40").await.items();
    let person = people.iter().find(|one| one["extension"].is_string()).expect("somebody with calling");
    let text = |name: &str| person[name].as_str().expect("an id").to_owned();
    (text("locationId"), text("id"))
}

/// Every body must be refused with 400 by a message that names its field, which stands first.
async fn refuses(sim: &Sim, method: &str, path: &str, bodies: &[(&str, Value)]) {
    for (field, body) in bodies {
        let answer = sim.send_json(method, path, body).await;
        assert_eq!(answer.status, 400, "{method} {path} {body}: {}", answer.text);
        let message = answer.error(400);
        assert!(message.contains(field), "{method} {path} {body}: {message}");
    }
}

#[tokio::test]
async fn features_have_names_and_numbers_within_their_limits() {
    let sim = Sim::start(config()).await;
    let (location, _) = place(&sim).await;
    let base = format!("/telephony/config/locations/{location}");
    let long = "x".repeat(81);
    let rules = json!({ "policy": "CIRCULAR" });
    let queue = |name: &str, size: i64| {
        json!({ "name": name, "extension": "7801", "callPolicies": rules, "agents": [], "queueSettings": { "queueSize": size,
            "overflow": { "action": "PERFORM_BUSY_TREATMENT", "greeting": "DEFAULT" } } })
    };
    let bodies = [("name", queue("", 5)), ("name", queue("  ", 5)), ("name", queue(&long, 5)), ("name", queue("a\u{7}b", 5))];
    refuses(&sim, "POST", &format!("{base}/queues"), &bodies).await;
    refuses(&sim, "POST", &format!("{base}/queues"), &[("queueSize", queue("Help", -1)), ("queueSize", queue("Help", 251))]).await;
    let hunt = |no_answer: Value| {
        json!({ "name": "Hunt", "extension": "7802", "agents": [], "enabled": true, "callPolicies": { "policy": "CIRCULAR",
            "noAnswer": no_answer } })
    };
    let no_answer = |rings: i64, destination: &str| {
        json!({ "nextAgentEnabled": true, "nextAgentRings": rings, "forwardEnabled": true, "numberOfRings": 15, "destination": destination,
            "destinationVoicemailEnabled": false })
    };
    let bodies = [
        ("nextAgentRings", hunt(no_answer(0, "2001"))),
        ("nextAgentRings", hunt(no_answer(21, "2001"))),
        ("destination", hunt(no_answer(3, "nobody"))),
    ];
    refuses(&sim, "POST", &format!("{base}/huntGroups"), &bodies).await;
    let paging = json!({ "name": "x".repeat(31), "extension": "7803" });
    refuses(&sim, "POST", &format!("{base}/paging"), &[("name", paging)]).await;
    refuses(&sim, "POST", &format!("{base}/callPickups"), &[("name", json!({ "name": "" })), ("name", json!({ "name": long }))]).await;
    let park = json!({ "name": "", "recall": { "option": "ALERT_PARKING_USER_ONLY" } });
    refuses(&sim, "POST", &format!("{base}/callParks"), &[("name", park)]).await;
    // The longest documented names are taken.
    let fine = sim.send_json("POST", &format!("{base}/callPickups"), &json!({ "name": "p".repeat(80) })).await;
    assert_eq!(fine.status, 201, "{}", fine.text);
    let fine = sim.send_json("POST", &format!("{base}/paging"), &json!({ "name": "g".repeat(30), "extension": "7804" })).await;
    assert_eq!(fine.status, 201, "{}", fine.text);
}

#[tokio::test]
async fn schedules_have_events_that_can_be() {
    let sim = Sim::start(config()).await;
    let (location, _) = place(&sim).await;
    let path = format!("/telephony/config/locations/{location}/schedules");
    let schedule = |name: &str, events: Value| json!({ "name": name, "type": "businessHours", "events": events });
    let event = |name: &str, start: &str, end: &str| json!({ "name": name, "startDate": "2026-06-08", "endDate": "2026-06-08", "startTime": start, "endTime": end });
    let bodies = [
        ("name", schedule("", json!([]))),
        ("events[0].name", schedule("Hours", json!([event("", "09:00", "17:00")]))),
        ("startTime", schedule("Hours", json!([event("Day", "25:00", "17:00")]))),
        ("endTime", schedule("Hours", json!([event("Day", "09:00", "noon")]))),
        ("endTime", schedule("Hours", json!([event("Day", "17:00", "09:00")]))),
        ("endTime", schedule("Hours", json!([event("Day", "09:00", "09:00")]))),
    ];
    refuses(&sim, "POST", &path, &bodies).await;
    let twice = schedule("Hours", json!([event("Day", "09:00", "12:00"), event("Day", "13:00", "17:00")]));
    assert!(sim.send_json("POST", &path, &twice).await.error(409).contains("Day"));
    let fine = schedule("Hours", json!([event("Day", "09:00", "12:00"), event("Noon", "13:00", "17:00")]));
    let made = sim.send_json("POST", &path, &fine).await;
    assert_eq!(made.status, 201, "{}", made.text);
    let id = made.json()["id"].as_str().expect("an id").to_owned();
    let events = format!("{path}/businessHours/{id}/events");
    refuses(&sim, "POST", &events, &[("endTime", event("Late", "20:00", "19:00")), ("name", event("", "20:00", "21:00"))]).await;
    assert_eq!(sim.send_json("POST", &events, &event("Day", "20:00", "21:00")).await.status, 409);
    let mut night = event("Night", "22:00", "06:00");
    night["endDate"] = json!("2026-06-09");
    assert_eq!(sim.send_json("POST", &events, &night).await.status, 201, "an event may go past midnight");
}

#[tokio::test]
async fn settings_of_people_lead_somewhere() {
    let sim = Sim::start(config()).await;
    let (location, person) = place(&sim).await;
    let forward = |destination: &str| {
        let off = json!({ "enabled": false, "destination": "", "destinationVoicemailEnabled": false });
        json!({ "callForwarding": { "always": { "enabled": true, "destination": destination, "ringReminderEnabled": false,
            "destinationVoicemailEnabled": false }, "busy": off, "noAnswer": { "enabled": false, "destination": "", "numberOfRings": 3,
            "destinationVoicemailEnabled": false } }, "businessContinuity": off })
    };
    let path = format!("/people/{person}/features/callForwarding");
    let bodies = [("destination", forward("somewhere")), ("destination", forward("+")), ("destination", forward("@example.com"))];
    refuses(&sim, "PUT", &path, &bodies).await;
    for fine in ["+14085550100", "2001", "ada@example.com"] {
        let answer = sim.send_json("PUT", &path, &forward(fine)).await;
        assert_eq!(answer.status, 204, "{fine}: {}", answer.text);
    }
    let path = format!("/people/{person}/features/callerId");
    let caller_id = |number: Value| json!({ "selected": "CUSTOM", "customNumber": number });
    refuses(&sim, "PUT", &path, &[("customNumber", json!({ "selected": "CUSTOM" })), ("customNumber", caller_id(json!("my desk")))]).await;
    assert_eq!(sim.send_json("PUT", &path, &caller_id(json!("+14085550100"))).await.status, 204);
    assert_eq!(sim.send_json("PUT", &path, &json!({ "selected": "CUSTOM" })).await.status, 204, "the number is known by now");
    let passcodes: Vec<(&str, Value)> =
        ["", "123", "111111", "12a4567"].into_iter().map(|code| ("passcode", json!({ "passcode": code }))).collect();
    refuses(&sim, "PUT", &format!("/telephony/config/people/{person}/voicemail/passcode"), &passcodes).await;
    let group = |passcode: &str| {
        json!({ "name": "Box", "extension": "7805", "passcode": passcode, "languageCode": "en_us",
            "messageStorage": { "storageType": "INTERNAL" }, "notifications": { "enabled": false }, "faxMessage": { "enabled": false },
            "transferToNumber": { "enabled": false }, "emailCopyOfMessage": { "enabled": false } })
    };
    let path = format!("/telephony/config/locations/{location}/voicemailGroups");
    refuses(&sim, "POST", &path, &[("passcode", group("7777777"))]).await;
    assert_eq!(sim.send_json("POST", &path, &group("740384")).await.status, 201);
}

#[tokio::test]
async fn people_places_and_spaces_have_names_that_can_be_shown() {
    let sim = Sim::start(config()).await;
    let person = |email: &str, name: &str| json!({ "emails": [email], "displayName": name, "firstName": "A" });
    let long = "n".repeat(257);
    let bodies = [
        ("emails[0]", person("a@@example.com", "Ada")),
        ("emails[0]", person("a b@example.com", "Ada")),
        ("emails[0]", person("ada@example..com", "Ada")),
        ("displayName", person("ada.new@example.com", &long)),
    ];
    refuses(&sim, "POST", "/people", &bodies).await;
    let bodies = [
        ("displayName", json!({ "displayName": "" })),
        ("displayName", json!({ "displayName": " " })),
        ("capacity", json!({ "displayName": "Cube", "capacity": -1 })),
    ];
    refuses(&sim, "POST", "/workspaces", &bodies).await;
    let bodies = [("title", json!({ "title": long })), ("title", json!({ "title": "a\u{0}b" })), ("title", json!({ "title": "" }))];
    refuses(&sim, "POST", "/rooms", &bodies).await;
    let hook = |name: &str, filter: &str| json!({ "name": name, "targetUrl": "http://127.0.0.1:9/", "resource": "messages", "event": "created", "filter": filter });
    let bodies = [("name", hook("", "")), ("roomId", hook("Hook", "roomId=kitchen")), ("personId", hook("Hook", "personId=bob"))];
    refuses(&sim, "POST", "/webhooks", &bodies).await;
    assert_eq!(sim.send_json("POST", "/webhooks", &hook("Hook", "mentionedPeople=me")).await.status, 200);
}

#[tokio::test]
async fn what_cannot_be_dialled_is_refused() {
    let sim = Sim::start(config()).await;
    for destination in ["+", "++1408", "1+2", "*", "nobody"] {
        let request = sim.client.post(sim.url("/telephony/calls/dial")).bearer_auth(&sim.credentials.user_token);
        let body = json!({ "destination": destination }).to_string();
        let answer = send(request.header("content-type", "application/json").body(body)).await;
        assert_eq!(answer.status, 400, "{destination}: {}", answer.text);
        assert!(answer.error(400).contains("destination"), "{}", answer.text);
    }
    assert_eq!(sim.get_as(&sim.credentials.user_token, "/telephony/calls").await.items(), Vec::<Value>::new());
}

/// A form with a file.
async fn upload(sim: &Sim, room: &str, name: &str, media_type: &str) -> common::Answer {
    let body = format!(
        "--edge\r\nContent-Disposition: form-data; name=\"roomId\"\r\n\r\n{room}\r\n--edge\r\n\
Content-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\nContent-Type: {media_type}\r\n\r\nhello\r\n--edge--\r\n"
    );
    send(sim.request("POST", "/messages").header("content-type", "multipart/form-data; boundary=edge").body(body)).await
}

#[tokio::test]
async fn files_keep_their_names_and_have_a_media_type() {
    let sim = Sim::start(config()).await;
    let room = sim.send_json("POST", "/rooms", &json!({ "title": "Files" })).await.json()["id"].as_str().expect("an id").to_owned();
    for wrong in ["nonsense", "text/", "/plain", "text/plain/x y"] {
        assert!(upload(&sim, &room, "a.txt", wrong).await.error(400).contains("files"), "{wrong}");
    }
    let sent = upload(&sim, &room, "日本😀.txt", "text/plain; charset=utf-8").await;
    assert_eq!(sent.status, 200, "{}", sent.text);
    let file = sent.json()["files"][0].as_str().expect("an address").to_owned();
    let got = sim.get(&file).await;
    // The octets of the name in UTF-8 (RFC 3629), percent-encoded by RFC 8187.
    let wanted = "attachment; filename=\"___.txt\"; filename*=UTF-8''%E6%97%A5%E6%9C%AC%F0%9F%98%80.txt";
    assert_eq!((got.header("content-disposition"), got.text.as_str()), (Some(wanted), "hello"));
}

#[tokio::test]
async fn applications_are_registered_with_what_webex_knows() {
    let sim = Sim::start(config()).await;
    let register = |redirects: Value, scopes: Value| json!({ "register": { "name": "App", "redirect_uris": redirects, "scopes": scopes } });
    let (address, scope) = (json!(["https://app.example.com/back"]), json!(["spark:people_read"]));
    for (field, body) in [
        ("redirect_uris", register(json!(["javascript:alert(1)"]), scope.clone())),
        ("redirect_uris", register(json!(["https://app.example.com/#part"]), scope.clone())),
        ("redirect_uris", register(json!([]), scope.clone())),
        ("scopes", register(address.clone(), json!([]))),
        ("scopes", register(address.clone(), json!(["martian:read"]))),
        ("name", json!({ "register": { "name": " " } })),
        ("scopes", json!({ "mint": { "email": "x", "scopes": ["martian:read"] } })),
    ] {
        let message = sim.control_post("oauth", &body).await.error(400);
        assert!(message.contains(field), "{body}: {message}");
    }
    assert_eq!(sim.control_post("oauth", &register(address, scope)).await.status, 200);
}
