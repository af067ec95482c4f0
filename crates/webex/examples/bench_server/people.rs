//! Pages of people with calling data, the same for whoever asks.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde_json::{Value, json};

const FIRST: [&str; 8] = ["Zoë", "Jean-Luc", "Amélie", "Noor", "Søren", "Ifeoma", "Mateo", "Yuki"];
const LAST: [&str; 8] = ["Dubois", "O'Hara", "Nakamura", "García", "Åström", "Okafor", "van der Berg", "Rossi"];

fn id(kind: &str, number: usize) -> String {
    STANDARD_NO_PAD.encode(format!("ciscospark://us/{kind}/{:08x}-7c1f-4d3b-9e52-{:012x}", number, number * 7919 + 104_729))
}

/// The id of a person.
pub fn person_id(number: usize) -> String {
    id("PEOPLE", number)
}

/// One person, keys in the published order.
fn person(n: usize) -> Value {
    let (first, last) = (FIRST[n % FIRST.len()], LAST[(n / FIRST.len()) % LAST.len()]);
    let extension = (10_000 + n % 90_000).to_string();
    let day = n % 28 + 1;
    json!({
        "id": person_id(n),
        "emails": [format!("person{n}@example.com")],
        "phoneNumbers": [
            {"type": "work", "value": format!("+3317{n:07}"), "primary": true},
            {"type": "work_extension", "value": format!("8{extension}"), "primary": false},
            {"type": "mobile", "value": format!("+336{n:08}"), "primary": false}
        ],
        "extension": extension,
        "locationId": id("LOCATION", n % 40),
        "displayName": format!("{first} {last}"),
        "nickName": first,
        "firstName": first,
        "lastName": last,
        "avatar": format!("https://avatar.example.com/V1~{n:032x}~1600"),
        "orgId": id("ORGANIZATION", 1),
        "roles": [id("ROLE", 3)],
        "licenses": [id("LICENSE", 7), id("LICENSE", 12)],
        "department": format!("Department {}", n % 60),
        "title": "Specialist",
        "created": format!("2024-03-{day:02}T09:12:44.512Z"),
        "lastModified": format!("2026-10-{day:02}T16:02:01.087Z"),
        "timezone": "Europe/Paris",
        "lastActivity": format!("2026-11-20T10:{:02}:31.402Z", n % 60),
        "sipAddresses": [
            {"type": "cloud-calling", "value": format!("person{n}@example.calls.webex.com"), "primary": true},
            {"type": "personal-room", "value": format!("person{n}@example.rooms.webex.com"), "primary": false}
        ],
        "status": "active",
        "invitePending": false,
        "loginEnabled": true,
        "type": "person"
    })
}

/// The body of one page.
pub fn page(first: usize, count: usize) -> String {
    let people: Vec<Value> = (first..first + count).map(person).collect();
    json!({"notFoundIds": null, "items": people}).to_string()
}
