//! A server over a database of its own, with a small organisation in it; for the router tests and the preview example.
#![allow(dead_code, reason = "each user needs a part of it")]

use std::str::FromStr as _;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use engine::access::{LinkPurpose, NewPerson, Origin, Principal};
use engine::{Access, Clock, ManualClock, SystemRandomness};
use jiff::{SignedDuration, Timestamp};
use model::id::{DeviceId, LocationId, OrganizationId, PersonId};
use model::quality::Judge;
use model::{
    Call, CallId, CallOwner, CallPerson, CallSource, CallStatus, ChannelKey, ChannelRole, Connection, Device, DeviceKind, Direction, Grant,
    Leg, MediaDirection, MediaKind, MediaLegs, MediaSample, NetworkFacts, Organization, OwnSoftware, PastCall, Peripheral, Role, RoomFacts,
    SourceName, UnitFacts, XapiAccess,
};
use secrecy::ExposeSecret as _;
use store::{Completeness, DeviceEquipment, DeviceFacts, Store, StoreLocation};
use tempfile::TempDir;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tower::ServiceExt as _;

/// 2026-01-15T12:00:00Z, the time at which every test starts.
pub const START_S: i64 = 1_768_478_400;

/// Base64 of `ciscospark://us/ORGANIZATION/o` and the like is not needed here: any text of the right characters is an id.
pub const ORGANIZATION: &str = "org-1";

pub struct TestSite {
    pub store: Store,
    pub access: Access,
    pub clock: Arc<ManualClock>,
    pub state: web::State,
    pub router: Router,
    pub shutdown: CancellationToken,
    cookie: Option<String>,
    folder: TempDir,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("text"))
    }
}

impl TestSite {
    pub async fn start() -> Self {
        Self::start_with(Arc::new(ManualClock::new(start()))).await
    }

    pub async fn start_with(clock: Arc<ManualClock>) -> Self {
        Self::start_as(clock, web::CookieScope::AnyScheme).await
    }

    /// A site that browsers reach over https only.
    pub async fn start_https(clock: Arc<ManualClock>) -> Self {
        Self::start_as(clock, web::CookieScope::HttpsOnly).await
    }

    async fn start_as(clock: Arc<ManualClock>, cookie_scope: web::CookieScope) -> Self {
        Self::start_whole(clock, cookie_scope, web::Extras::default()).await
    }

    /// A site behind these proxies.
    pub async fn behind(proxies: &[&str]) -> Self {
        let proxies = web::TrustedProxies::parse(proxies.iter().copied()).expect("networks");
        let extras = web::Extras { proxies, ..web::Extras::default() };
        Self::start_whole(Arc::new(ManualClock::new(start())), web::CookieScope::AnyScheme, extras).await
    }

    async fn start_whole(clock: Arc<ManualClock>, cookie_scope: web::CookieScope, extras: web::Extras) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let location = StoreLocation::from_str(&format!("sqlite:{}", folder.path().join("web.db").display())).expect("a location");
        let store = Store::open(&location).await.expect("a store");
        let as_clock: Arc<dyn Clock> = clock.clone();
        let access = Access::new(store.clone(), as_clock.clone(), Arc::new(SystemRandomness));
        let shutdown = CancellationToken::new();
        let parts = web::StateParts {
            store: store.clone(),
            access: access.clone(),
            clock: as_clock,
            allowed_hosts: web::AllowedHosts::new(["cordboard.example"]),
            cookie_scope,
            metrics: Arc::new(|| "cordboard_up 1\n".to_owned()),
            shutdown: shutdown.clone(),
        };
        let state = web::State::with(parts, extras);
        let router = web::router(state.clone());
        Self { store, access, clock, state, router, shutdown, cookie: None, folder }
    }

    /// The folder of its database.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// A site with the small organisation and somebody who is signed in.
    pub async fn seeded() -> Self {
        let mut site = Self::start().await;
        site.seed().await;
        site.sign_in().await;
        site
    }

    /// A sign-in link of the administrator, who is made with the first one.
    pub async fn link(&self) -> String {
        self.link_of("Astrid Admin", vec![Grant::everywhere(Role::Administrator)]).await
    }

    /// A sign-in link of somebody, who is made with the first one.
    pub async fn link_of(&self, name: &str, grants: Vec<Grant>) -> String {
        let email = address_of(name);
        let account = if let Some(account) = self.access.find_account(&email).await.expect("an answer") {
            account.id
        } else {
            let person = NewPerson { name: name.to_owned(), email, password: None, grants };
            self.access.create_account(&Principal::command_line(), &Origin::local(), person).await.expect("an account")
        };
        self.issue(&LinkPurpose::SignIn(account)).await
    }

    /// The set-up link.
    pub async fn set_up_link(&self) -> String {
        self.issue(&LinkPurpose::SetUp).await
    }

    async fn issue(&self, purpose: &LinkPurpose) -> String {
        let secret = self.access.issue_link(purpose, SignedDuration::from_mins(15)).await.expect("a link");
        web::routes::sign_in_with(secret.expose_secret())
    }

    pub async fn sign_in(&mut self) {
        let link = self.link().await;
        self.sign_in_with(&link).await;
    }

    /// Goes on as somebody with these rights.
    pub async fn sign_in_as(&mut self, name: &str, grants: Vec<Grant>) {
        let link = self.link_of(name, grants).await;
        self.sign_in_with(&link).await;
    }

    pub async fn sign_in_with(&mut self, link: &str) {
        self.sign_off();
        let answer = self.get(link).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        self.keep_cookie(&answer);
    }

    /// Goes on with the session that an answer hands out.
    pub fn keep_cookie(&mut self, answer: &Answer) {
        let cookie = answer.header("set-cookie").split(';').next().expect("a cookie");
        self.cookie = Some(cookie.to_owned());
    }

    pub fn sign_on(&mut self, cookie: Option<String>) {
        self.cookie = cookie;
    }

    pub fn sign_off(&mut self) -> Option<String> {
        self.cookie.take()
    }

    pub fn request(&self, method: Method, path: &str) -> axum::http::request::Builder {
        let mut request =
            Request::builder().method(method).uri(path).header(header::HOST, "localhost:8080").header(header::ACCEPT, "text/html");
        request = request.extension(web::Peer(([127, 0, 0, 1], 50_000).into()));
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        request
    }

    /// Only the first of an answer: an event stream has no end.
    pub async fn status(&self, request: Request<Body>) -> (StatusCode, HeaderMap) {
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        (response.status(), response.headers().clone())
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        // An event stream that should have been refused has no end.
        let bytes = timeout(Duration::from_secs(20), to_bytes(body, 64 << 20)).await.expect("an end").expect("a body");
        Answer { status: parts.status, headers: parts.headers, text: String::from_utf8_lossy(&bytes).into_owned() }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path).body(Body::empty()).expect("a request")).await
    }

    /// Posts a form as a page of the site does.
    pub async fn post(&self, path: &str, form: &str) -> Answer {
        self.send(self.form(path, form)).await
    }

    /// The request of a form as a page of the site sends it.
    pub fn form(&self, path: &str, form: &str) -> Request<Body> {
        let request = self
            .request(Method::POST, path)
            .header(header::ORIGIN, "http://localhost:8080")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        request.body(Body::from(form.to_owned())).expect("a request")
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub async fn seed(&self) {
        let now = self.now();
        let org = organization();
        self.store.organizations().save(&Organization { id: org.clone(), name: "Nordlys Shipping".to_owned() }).await.expect("saved");
        self.record(&devices(now)).await;
        self.succeed().await;
        let facts = DeviceFacts {
            booted_at: Some(now - SignedDuration::from_hours(75)),
            network: Some(NetworkFacts {
                interface: Some("LAN".to_owned()),
                ipv4: Some("10.20.0.11".to_owned()),
                gateway: Some("10.20.0.1".to_owned()),
                speed: Some("1000full".to_owned()),
            }),
            unit: Some(UnitFacts {
                kind: Some("Cisco Codec".to_owned()),
                platform: Some("Room Bar".to_owned()),
                module_serial: Some("FOC2501M001".to_owned()),
                compatibility_level: Some("2".to_owned()),
                software_released: Some("2026-03-18".to_owned()),
            }),
            room: Some(RoomFacts {
                people_present: Some(true),
                people_count: Some(3),
                people_capacity: Some(7),
                microphones_muted: Some(false),
                volume: Some(50),
            }),
            ..DeviceFacts::default()
        };
        self.store.devices().record_facts(&org, &device_id(1), facts, now).await.expect("recorded");
        let part = |serial: &str, name: &str, kind: &str| Peripheral {
            key: serial.to_owned(),
            name: Some(name.to_owned()),
            kind: Some(kind.to_owned()),
            serial: Some(serial.to_owned()),
            hardware: None,
            software: Some("ce11.32.2".to_owned()),
            status: Some("Connected".to_owned()),
        };
        let parts = [part("FTT2501T001", "Cisco Room Navigator", "TouchPanel"), part("FTT2501C001", "Cisco Quad Camera", "Camera")];
        for listed in [&parts[..], &parts[..1]] {
            let software = OwnSoftware { name: Some("RoomOS 11.32.2.5 own".to_owned()), version: Some("ce11.32.2.5".to_owned()) };
            let told = DeviceEquipment { software: Some(software), peripherals: Some(listed.to_vec()) };
            self.store.devices().record_equipment(&org, &device_id(1), &told, now).await.expect("recorded");
        }
    }

    pub async fn record(&self, devices: &[Device]) {
        self.store.devices().record_list(&organization(), devices, Completeness::Complete, self.now()).await.expect("recorded");
    }

    /// Every source answered now.
    pub async fn succeed(&self) {
        let now = self.now();
        for (name, interval_ms) in [
            (SourceName::Devices, 3_000),
            (SourceName::Calls, 2_000),
            (SourceName::Locations, 60_000),
            (SourceName::Workspaces, 60_000),
            (SourceName::People, 60_000),
        ] {
            self.store.sources().record_success(&organization(), name, now, 7, interval_ms).await.expect("recorded");
        }
    }

    /// A device is in one call now, with this loss on the video it receives.
    pub async fn in_call(&self, number: usize, remote: &str, minutes: i64, loss_percent: f64) {
        let now = self.now();
        let call = call(number, remote, now - SignedDuration::from_mins(minutes), now, loss_percent);
        self.store.calls().record_device_calls(&organization(), &device_id(number), &[call], now).await.expect("recorded");
    }

    /// Somebody of this place is in a call now.
    pub async fn person_in_call(&self, name: &str, place: &str, remote: &str, minutes: i64) {
        let (now, id) = (self.now(), PersonId::from_key(name));
        let started_at = now - SignedDuration::from_mins(minutes);
        let person = CallPerson {
            id: id.clone(),
            name: Some(name.to_owned()),
            location_id: Some(location_id(place)),
            location_name: Some(place.to_owned()),
            time_zone: Some("Europe/Oslo".to_owned()),
            answered_at: Some(started_at + SignedDuration::from_secs(12)),
            recording: Some("started".to_owned()),
        };
        let call = Call {
            id: CallId::new(format!("call-{}", name.to_lowercase().replace(' ', "-"))),
            owner: CallOwner::Person(Box::new(person)),
            call_type: Some("external".to_owned()),
            protocol: None,
            device_type: None,
            channels: Vec::new(),
            ..call(2, remote, started_at, now, 0.0)
        };
        self.store.calls().record_person_calls(&organization(), &id, &[call], now).await.expect("recorded");
    }

    /// A device's call ends now, as it stood in the last answer.
    pub async fn hang_up(&self, number: usize) {
        let now = self.now();
        self.store.calls().record_device_calls(&organization(), &device_id(number), &[], now).await.expect("recorded");
    }

    /// The history has these calls, and the charts their figures.
    pub async fn remember(&self, calls: &[PastCall]) {
        let (org, now) = (organization(), self.now());
        self.store.history().record(&org, calls, now).await.expect("recorded");
        while self.store.rollups().refresh(&org, now, 10_000).await.expect("refreshed").left > 0 {}
    }
}

/// A call of the history on a device, judged: it started so long before the test and lost so much.
pub fn past(name: &str, number: usize, started_at: Timestamp, loss_percent: f64) -> PastCall {
    let device = device(number, started_at);
    let leg = |loss_percent, codec: &str| Leg {
        loss_percent: Some(loss_percent),
        max_jitter_ms: Some(21.0),
        jitter_ms: Some(4.0),
        round_trip_ms: Some(60.0),
        delay_ms: None,
        codec: Some(codec.to_owned()),
    };
    let mut call = PastCall {
        device_id: Some(device.id),
        device_name: Some(device.name),
        location_id: device.location_id,
        location_name: device.location_name,
        region: Some(if number.is_multiple_of(2) { "Nordics" } else { "Abroad" }.to_owned()),
        time_zone: device.time_zone,
        software: device.software,
        remote_name: Some(format!("Party {name}")),
        remote_number: Some(format!("+47 21 00 {number:04}")),
        direction: if number.is_multiple_of(2) { Direction::Incoming } else { Direction::Outgoing },
        call_type: Some("Video".to_owned()),
        protocol: Some("Spark".to_owned()),
        ended_at: Some(started_at + SignedDuration::from_mins(12)),
        duration_s: Some(720),
        disconnect_cause: Some(if number.is_multiple_of(3) { "LocalDisconnect" } else { "RemoteDisconnect" }.to_owned()),
        audio: MediaLegs { incoming: leg(loss_percent, "G711U"), outgoing: leg(loss_percent / 4.0, "G711U") },
        video: MediaLegs { incoming: leg(loss_percent, "H264"), outgoing: leg(loss_percent / 4.0, "H264") },
        ..PastCall::new(CallId::new(name), started_at, CallSource::DeviceHistory)
    };
    let verdict = Judge::default().past(&call);
    verdict.note_in(&mut call);
    call
}

pub fn start() -> Timestamp {
    Timestamp::from_second(START_S).expect("in range")
}

pub fn organization() -> OrganizationId {
    ORGANIZATION.parse().expect("an id")
}

/// The location of a place of the small organisation.
pub fn location_id(place: &str) -> LocationId {
    format!("location-{}", place.to_lowercase()).parse().expect("an id")
}

/// A role at one place.
pub fn at(role: Role, place: &str) -> Grant {
    Grant { role, org: Some(organization()), location: Some(location_id(place)) }
}

fn address_of(name: &str) -> String {
    format!("{}@nordlys.example", name.to_lowercase().replace(' ', "."))
}

pub fn device_id(number: usize) -> DeviceId {
    format!("device-{number:03}").parse().expect("an id")
}

const PLACES: [(&str, &str); 4] =
    [("Oslo", "Europe/Oslo"), ("Bergen", "Europe/Oslo"), ("Rotterdam", "Europe/Amsterdam"), ("Singapore", "Asia/Singapore")];
const PRODUCTS: [(&str, DeviceKind); 6] = [
    ("Cisco Room Bar", DeviceKind::Room),
    ("Cisco Desk Pro", DeviceKind::Room),
    ("Cisco Board Pro 55", DeviceKind::Room),
    ("Cisco 8845", DeviceKind::Phone),
    ("Cisco Room Kit EQ", DeviceKind::Room),
    ("Cisco Room Navigator", DeviceKind::Accessory),
];
const ROOMS: [&str; 12] = [
    "Fjord",
    "Harbour",
    "Lighthouse",
    "Compass",
    "Anchor",
    "Mast",
    "Galley",
    "Bridge",
    "Keel",
    "Lagoon",
    "Northern Lights boardroom with the long table",
    "Reef",
];

/// The small organisation: 48 devices in four places, most of them well.
pub fn devices(now: Timestamp) -> Vec<Device> {
    (1..=48).map(|number| device(number, now)).collect()
}

pub fn device(number: usize, now: Timestamp) -> Device {
    let (location, zone) = PLACES[number % PLACES.len()];
    let (product, kind) = PRODUCTS[number % PRODUCTS.len()];
    let connection = match number {
        7 | 19 | 31 => Connection::Disconnected,
        12 => Connection::ConnectedWithIssues,
        26 => Connection::OfflineDeepSleep,
        _ => Connection::Connected,
    };
    let is_shared = !number.is_multiple_of(3);
    Device {
        id: device_id(number),
        name: format!("{} {}", ROOMS[number % ROOMS.len()], number),
        product: product.to_owned(),
        kind,
        connection,
        status_word: None,
        xapi: if kind == DeviceKind::Room { XapiAccess::Full } else { XapiAccess::None },
        serial: Some(format!("FOC25{number:02}N{number:03}")),
        mac: Some(format!("5C:71:0D:00:00:{number:02X}")),
        ip: Some(format!("10.20.{}.{}", number % 4, 10 + number)),
        software: Some("RoomOS 11.32.2.5 0c5f5ff7a64".to_owned()),
        upgrade_channel: Some("Stable".to_owned()),
        sip_address: Some(format!("device{number}@nordlys.rooms.webex.example")),
        tags: if number.is_multiple_of(5) { vec!["floor-2".to_owned(), "vip".to_owned()] } else { Vec::new() },
        error_codes: if number == 12 { vec!["microphone-muted-by-usage".to_owned(), "temperature-high".to_owned()] } else { Vec::new() },
        location_id: Some(location_id(location)),
        location_name: Some(location.to_owned()),
        time_zone: Some(zone.to_owned()),
        workspace_id: None,
        workspace_name: is_shared.then(|| ROOMS[number % ROOMS.len()].to_owned()),
        owner_id: None,
        owner_name: (!is_shared).then(|| "Ingrid Solberg".to_owned()),
        email: None,
        managed_by: None,
        platform: None,
        planned_maintenance: None,
        health_level: None,
        health_issues: Vec::new(),
        first_seen_at: Some(now - SignedDuration::from_hours(24 * 200)),
        last_seen_at: Some(now - SignedDuration::from_secs(if connection == Connection::Disconnected { 5_000 } else { 40 })),
        booted_at: None,
        network: None,
        own: model::OwnFacts::default(),
        region: None,
        notes: None,
        state_since: now - SignedDuration::from_mins(i64::try_from(number).expect("small") * 13),
        seen_at: now,
        missing_since: None,
    }
}

pub fn call(number: usize, remote: &str, started_at: Timestamp, now: Timestamp, loss_percent: f64) -> Call {
    let id = CallId::new(format!("call-{number:03}"));
    let kinds = [
        (1, MediaKind::Audio, MediaDirection::Incoming, ChannelRole::Main),
        (2, MediaKind::Audio, MediaDirection::Outgoing, ChannelRole::Main),
        (3, MediaKind::Video, MediaDirection::Incoming, ChannelRole::Main),
        (4, MediaKind::Video, MediaDirection::Outgoing, ChannelRole::Main),
        (5, MediaKind::Video, MediaDirection::Incoming, ChannelRole::Presentation),
    ];
    let sample = |(number, kind, direction, role)| {
        let is_video = kind == MediaKind::Video;
        MediaSample {
            call_id: id.clone(),
            at: now,
            channel: ChannelKey { number, kind, direction, role },
            loss_percent: Some(if number == 3 { loss_percent } else { loss_percent / 8.0 }),
            jitter_ms: Some(if number == 3 { 4.0 + loss_percent * 6.0 } else { 3.0 }),
            max_jitter_ms: Some(21.0 + loss_percent * 9.0),
            round_trip_ms: Some(38.0),
            delay_ms: Some(24.0),
            rate_kbps: Some(if is_video { 2_480.0 } else { 64.0 }),
            frame_rate: is_video.then_some(30.0),
            width_px: is_video.then_some(1_920),
            height_px: is_video.then_some(1_080),
            codec: Some(if is_video { "H264".to_owned() } else { "Opus".to_owned() }),
        }
    };
    Call {
        id: id.clone(),
        owner: CallOwner::Device { id: device_id(number), number: 4 },
        remote_name: Some(remote.to_owned()),
        remote_number: Some("+47 21 00 00 00".to_owned()),
        direction: if number.is_multiple_of(2) { Direction::Incoming } else { Direction::Outgoing },
        call_type: Some("Video".to_owned()),
        protocol: Some("Spark".to_owned()),
        device_type: Some("Endpoint".to_owned()),
        status: CallStatus::Connected,
        started_at,
        ended_at: None,
        sampled_at: now,
        channels: kinds.map(sample).to_vec(),
    }
}
