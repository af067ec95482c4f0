//! What the pages show, filter and export.

mod site;

use axum::body::{Body, to_bytes};
use axum::http::{Method, StatusCode, header};
use jiff::SignedDuration;
use model::{Connection, SourceName, SourceNote};
use site::{TestSite, organization};
use tower::ServiceExt as _;

/// Names of the devices a list shows, in its order.
fn names(html: &str) -> Vec<&str> {
    let rows = html.split("data-row-link title=\"").skip(1);
    rows.map(|row| row.split('"').next().unwrap_or_default()).collect()
}

#[tokio::test]
async fn the_overview_gives_the_verdict_first() {
    let site = TestSite::seeded().await;
    let text = site.get("/").await.text;
    assert!(text.contains("<h1>3 devices offline in Singapore</h1>"), "{text}");
    assert!(text.contains("43 of 48 devices online, no calls now."));
    assert!(text.contains("<title>3 devices offline in Singapore · Overview · Cordboard</title>"));
}

#[tokio::test]
async fn live_calls_stand_worst_first_with_their_measures() {
    let site = TestSite::seeded().await;
    site.in_call(10, "Well", 4, 0.2).await;
    site.in_call(1, "Unwell", 2, 9.4).await;
    let text = site.get("/").await.text;
    let (bad, good) = (text.find("Unwell").expect("shown"), text.find("Well<").expect("shown"));
    assert!(bad < good, "the bad call comes first");
    assert!(text.contains("class=\"number nowrap value-bad\">9.4\u{a0}%"), "loss in the colour of its band");
    assert!(text.contains("3 devices offline in Singapore and 1 bad call"));
}

#[tokio::test]
async fn old_data_says_so_and_is_never_green() {
    let site = TestSite::seeded().await;
    site.clock.advance(SignedDuration::from_mins(12));
    let text = site.get("/").await.text;
    assert!(text.contains("Not known now: the device data is 12 min old"));
    assert!(text.contains("stale 12 min – devices, calls +3"));
    assert!(site.get("/devices").await.text.contains("The device data is <time"));
    assert!(site.get("/devices/device-001").await.text.contains("The device data is <time"));
}

#[tokio::test]
async fn a_call_of_a_device_that_stops_answering_is_not_known() {
    let site = TestSite::seeded().await;
    site.in_call(1, "Silent", 3, 9.4).await;
    for (seconds, headline, value, mark) in
        [(15, "and 1 bad call", "value-bad\">9.4", "Bad"), (1, "3 devices offline in Singapore<", "value-unknown\">9.4", "Unknown")]
    {
        site.clock.advance(SignedDuration::from_secs(seconds));
        site.succeed().await;
        let text = site.get("/").await.text;
        assert!(text.contains(headline) && text.contains(value), "{headline}: {text}");
        let call = site.get("/devices/device-001").await.text;
        let head = call.split("id=\"call-").nth(1).and_then(|call| call.split("</div>\n      ").next()).expect("the call");
        assert!(head.contains(mark), "{mark}: {head}");
        assert_eq!(call.contains("<details class=\"score\""), mark == "Bad", "an old sample has no score to open");
    }
    site.store
        .sources()
        .record_note(&organization(), SourceName::Calls, Some("1 of 9 devices does not answer"), site.now())
        .await
        .expect("noted");
    assert!(site.get("/").await.text.contains("1 of 9 devices does not answer"));
}

#[tokio::test]
async fn what_the_budget_buys_stands_with_its_source_and_is_no_problem() {
    let site = TestSite::seeded().await;
    let buys = "600 requests a minute buy: an idle device each 3 min";
    let note = SourceNote::fact(buys).to_text();
    site.store.sources().record_note(&organization(), SourceName::Calls, note.as_deref(), site.now()).await.expect("noted");
    let text = site.get("/").await.text;
    let (before, panel) = text.split_once("id=\"sources-title\"").expect("the panel");
    assert!(!before.contains(buys), "{before}");
    assert!(panel.contains(&format!("<div class=\"line-note\">{buys}</div>")), "{panel}");
    let told: serde_json::Value = serde_json::from_str(&site.get("/api/v1/sources").await.text).expect("JSON");
    let calls = told["items"].as_array().expect("items").iter().find(|source| source["name"] == "calls").expect("the source");
    assert_eq!((&calls["note"], &calls["facts"]), (&serde_json::Value::Null, &serde_json::json!([buys])));
}

#[tokio::test]
async fn a_failing_source_says_what_and_gives_the_tracking_id() {
    let site = TestSite::seeded().await;
    let sources = site.store.sources();
    let message = "Webex answered 403 to GET /v1/devices: the token lacks spark-admin:devices_read.";
    sources.record_failure(&organization(), SourceName::Devices, site.now(), 1, message, Some("TRACK_1"), 3_000).await.expect("recorded");
    let text = site.get("/").await.text;
    assert!(text.contains(message) && text.contains("data-copy=\"TRACK_1\""), "{text}");
}

#[tokio::test]
async fn an_empty_store_says_the_next_step() {
    let mut site = TestSite::start().await;
    site.sign_in().await;
    assert!(site.get("/").await.text.contains("Waiting for the first answer from Webex"));
    assert!(site.get("/devices").await.text.contains("Waiting for the first answer from Webex"));
    assert_eq!(site.get("/devices/device-001").await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get("/devices.json").await.text, "[\n\n]\n");
}

#[tokio::test]
async fn the_list_filters_sorts_and_pages_by_its_address() {
    let site = TestSite::seeded().await;
    let offline = site.get("/devices?state=offline").await.text;
    assert_eq!(names(&offline), ["Bridge 7", "Bridge 19", "Bridge 31"]);
    assert!(offline.contains("State: Offline") && offline.contains("3 devices"));
    let turned = site.get("/devices?state=offline&sort=-name").await.text;
    assert_eq!(names(&turned), ["Bridge 31", "Bridge 19", "Bridge 7"]);
    assert!(turned.contains("aria-sort=\"descending\""));
    let pages = site.get("/devices?size=25&page=2").await.text;
    assert_eq!(names(&pages).len(), 23);
    assert!(pages.contains("26–48 of 48") && pages.contains("Page 2 of 2"));
    let beyond = site.get("/devices?size=25&page=9").await.text;
    assert!(beyond.contains("Page 2 of 2"), "a page that is no longer there shows the last one");
    let words = site.get("/devices?q=fjord%2012").await.text;
    assert_eq!(names(&words), ["Fjord 12"]);
    let none = site.get("/devices?q=nothing-like-it").await.text;
    assert!(none.contains("No device matches") && none.contains("Clear the filters"));
}

#[tokio::test]
async fn the_list_filters_by_calls_and_marks_them() {
    let site = TestSite::seeded().await;
    site.in_call(10, "Somebody", 4, 0.2).await;
    let text = site.get("/devices?in_call=yes").await.text;
    assert_eq!(names(&text), ["Northern Lights boardroom with the long table 10"]);
    assert!(text.contains("In call"));
    assert_eq!(names(&site.get("/devices?in_call=no").await.text).len(), 47);
}

#[tokio::test]
async fn columns_are_chosen_in_the_address() {
    let site = TestSite::seeded().await;
    let text = site.get("/devices?column=mac&column=serial").await.text;
    assert!(text.contains("MAC address") && text.contains("5C:71:0D:00:00:01"));
    assert!(!text.contains("class=\"column-product\""), "only the chosen columns are shown");
}

#[tokio::test]
async fn names_from_outside_are_words_and_nothing_else() {
    let site = TestSite::seeded().await;
    let mut devices = site::devices(site.now());
    devices[0].name = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>".to_owned();
    devices[0].tags = vec!["\" onfocus=\"alert(3)".to_owned()];
    devices[0].connection = Connection::Disconnected;
    site.record(&devices).await;
    for path in ["/", "/devices", "/devices?column=tags", "/devices/device-001", "/devices?q=%3Cscript%3E%22"] {
        let text = site.get(path).await.text;
        assert!(!text.contains("<script>alert") && !text.contains("<img src=x") && !text.contains("\" onfocus"), "{path}");
    }
    assert!(site.get("/devices").await.text.contains("&#60;script&#62;alert(1)"), "the name is still there to be read");
}

#[tokio::test]
async fn one_device_shows_its_facts_calls_and_states() {
    let site = TestSite::seeded().await;
    site.in_call(1, "Rotterdam", 3, 5.0).await;
    site.clock.advance(SignedDuration::from_secs(5));
    site.in_call(1, "Rotterdam", 3, 6.5).await;
    let text = site.get("/devices/device-001").await.text;
    for part in [
        "Harbour 1",
        "Online",
        "FOC2501N001",
        "5C:71:0D:00:00:01",
        "10.20.0.1",
        "1000full",
        "3 d 3 h",
        "Rotterdam",
        "1920 × 1080",
        "6.5\u{a0}%",
        "H264",
        "13:00 there · Europe/Oslo (UTC+1)",
        "RoomOS 11.32.2.5 own",
        "Cisco Room Navigator",
        "Touch panel",
        "FTT2501T001",
        "Not connected",
    ] {
        assert!(text.contains(part), "{part} is missing");
    }
    assert!(
        text.contains("class=\"sparkline tone-poor\"")
            && text.contains("aria-label=\"Packet loss of the last 10 minutes: 5.0 to 6.5 %, now 6.5 %\"")
    );
    assert!(text.contains("data-topics=\"device:device-001 source\""));
    // Every score opens to its formula, and keeps its place when the page follows a change.
    let scores = text.matches("<details class=\"score\" id=\"score-").count();
    assert_eq!(scores, text.matches("<th role=\"rowheader\" scope=\"row\"><span class=\"channel-name\">").count(), "one for each channel");
    for part in
        ["MOS\u{a0}4.", "E-model, full band (ITU-T G.107.2), approximate", "R = 148 −", "(loss 0.81 %, Opus)", "packet loss 6.5 %: poor"]
    {
        assert!(text.contains(part), "{part} is missing");
    }
}

#[tokio::test]
async fn peripherals_are_told_to_programs() {
    let site = TestSite::seeded().await;
    let text = site.get("/api/v1/devices/device-001/peripherals").await.text;
    for part in ["\"serial\":\"FTT2501T001\"", "\"is_connected\":true", "\"is_connected\":false", "\"version\":\"ce11.32.2.5\""] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert_eq!(site.get("/api/v1/devices/nobody/peripherals").await.status.as_u16(), 404);
}

#[tokio::test]
async fn an_unknown_device_or_page_is_not_found_in_the_same_frame() {
    let site = TestSite::seeded().await;
    let device = site.get("/devices/no-such").await;
    assert_eq!(device.status, StatusCode::NOT_FOUND);
    assert!(device.text.contains("There is no such device") && device.text.contains("class=\"topbar\""));
    assert_eq!(site.get("/devices/%20").await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get("/nowhere").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_spreadsheet_is_the_view_and_holds_no_formula() {
    let site = TestSite::seeded().await;
    let mut devices = site::devices(site.now());
    devices[6].name = "=cmd|' /C calc'!A0".to_owned();
    site.record(&devices).await;
    let answer = site.get("/devices.csv?state=offline&sort=-name&column=location&column=ip").await;
    assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8");
    assert!(answer.header("content-disposition").contains("devices.csv"));
    let text = answer.text.strip_prefix('\u{feff}').expect("the mark of UTF-8");
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines[0], "Name,Location,IP address,Webex id");
    assert_eq!(lines[1], "Bridge 31,Singapore,10.20.3.41,device-031");
    assert!(lines.contains(&"\"'=cmd|' /C calc'!A0\",Singapore,10.20.3.17,device-007"), "{text}");
    assert_eq!(lines.len(), 4);
}

#[tokio::test]
async fn the_workbook_is_the_view_too() {
    let site = TestSite::seeded().await;
    let request = site.request(Method::GET, "/devices.xlsx?state=offline&column=location").body(Body::empty()).expect("a request");
    let answer = site.router.clone().oneshot(request).await.expect("an answer");
    assert!(answer.headers()[header::CONTENT_DISPOSITION].to_str().expect("text").contains("devices.xlsx"));
    let book = to_bytes(answer.into_body(), 1 << 20).await.expect("a body");
    let mut book = zip::ZipArchive::new(std::io::Cursor::new(book)).expect("an archive");
    let mut sheet = String::new();
    std::io::Read::read_to_string(&mut book.by_name("xl/worksheets/sheet1.xml").expect("a sheet"), &mut sheet).expect("UTF-8");
    assert_eq!(sheet.matches("<row ").count(), 4, "a heading and three devices: {sheet}");
    assert!(sheet.contains("Bridge 31") && sheet.contains("Webex id"), "{sheet}");
}

#[tokio::test]
async fn the_data_file_is_the_view_too() {
    let site = TestSite::seeded().await;
    let text = site.get("/devices.json?state=issues&column=state&column=tags").await.text;
    let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(value, serde_json::json!([{ "id": "device-012", "name": "Fjord 12", "state": "issues", "tags": [] }]));
    let all: serde_json::Value = serde_json::from_str(&site.get("/devices.json?size=25&page=2").await.text).expect("JSON");
    assert_eq!(all.as_array().map(Vec::len), Some(48), "an export has every page");
    let ticked: serde_json::Value =
        serde_json::from_str(&site.get("/devices.json?id=device-002&id=device-001&id=none").await.text).expect("JSON");
    assert_eq!(ticked.as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn pages_are_small() {
    let site = TestSite::seeded().await;
    site.record(&(1..=300).map(|number| site::device(number, site.now())).collect::<Vec<_>>()).await;
    for path in ["/", "/devices?size=250", "/devices/device-001"] {
        // interface.md: at most 100 KB compressed.
        let request = site.request(Method::GET, path).header("accept-encoding", "gzip").body(Body::empty()).expect("a request");
        let response = site.router.clone().oneshot(request).await.expect("an answer");
        assert_eq!(response.headers()["content-encoding"], "gzip", "{path}");
        let length = to_bytes(response.into_body(), 8 << 20).await.expect("a body").len();
        assert!(length < 100 * 1024, "{path}: {length} bytes");
    }
}
