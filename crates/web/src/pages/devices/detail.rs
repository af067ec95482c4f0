//! One device.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State as FromState;
use axum::response::Html;
use jiff::{SignedDuration, Timestamp};
use model::id::DeviceId;
use model::quality::{Judge, SampleVerdict};
use model::{Band, Call, ChannelKey, Device, MediaSample, StateEntry};

use crate::error::PageError;
use crate::extract::Path;
use crate::format::{self, Moment, measure, text_or_dash};
use crate::html::{Icon, Mark};
use crate::pages::devices::DeviceQuery;
use crate::security::Reader;
use crate::view::marks::Remote;
use crate::view::{Scale, Score, Section, Shell, Sparkline, Visit, marks};
use crate::{State, routes};

/// Time a sparkline reaches back.
const SPAN: SignedDuration = SignedDuration::from_mins(10);
/// A pause of this length breaks the line: several samples were missed.
const GAP: SignedDuration = SignedDuration::from_secs(30);
/// Scale of packet loss: below this the line stays low.
const LOSS_FLOOR_PERCENT: f64 = 4.0;
const STATES_SHOWN: u32 = 12;
const CALLS_SHOWN: u32 = 12;

/// Shows one device.
pub(crate) async fn detail(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Html<String>, PageError> {
    let id: DeviceId = id.parse().map_err(|_| PageError::NoDevice)?;
    let mut shell = Shell::signed_in(&state, &visit, &reader, Section::Devices, format!("device:{id} source")).await?;
    let organization = shell.organization().ok_or(PageError::NoDevice)?.id.clone();
    let scope = reader.scope(&organization);
    let store = &state.store;
    let device = store.devices().find(&organization, &scope, &id).await?.ok_or(PageError::NoDevice)?;
    let history = store.devices().state_history(&organization, &scope, &id, STATES_SHOWN).await?;
    let calls = store.calls().list_of_device(&organization, &scope, &id, CALLS_SHOWN).await?;
    let since = visit.now - SPAN;
    let fresh_for = shell.calls_fresh_for();
    let shown = reader.identities(&organization).are_shown(Some(&device));
    let mut running = Vec::new();
    for call in calls.iter().filter(|call| call.is_active()) {
        let samples = store.samples().list(&organization, &scope, &call.id, since).await?;
        running.push(RunningCall::new(call, marks::remote(call, shown), &samples, visit.now, Judging { fresh_for, judge: state.judge }));
    }
    let ended = calls.iter().filter_map(|call| EndedCall::new(call, marks::remote(call, shown), visit.now)).collect();
    shell.title = format!("{} · {}", device.name, marks::device_state(device.state()).word);
    Ok(Html(DevicePage::new(shell, device, running, ended, &history).render()?))
}

#[derive(Template)]
#[template(path = "devices/detail.html")]
struct DevicePage {
    shell: Shell,
    device: Device,
    mark: Mark,
    since: Moment,
    kind_icon: Icon,
    local_time: Option<String>,
    location: Option<String>,
    facts: Vec<Fact>,
    network: Vec<Fact>,
    running: Vec<RunningCall>,
    ended: Vec<EndedCall>,
    history: Vec<StateLine>,
}

/// One line of a panel of facts.
struct Fact {
    name: &'static str,
    value: FactValue,
}

enum FactValue {
    Words(String),
    /// With a copy button.
    Code(String),
    Time(Moment, &'static str),
    Tags(Vec<String>),
}

struct RunningCall {
    id: String,
    mark: Mark,
    icon: Icon,
    remote: String,
    number: Option<String>,
    words: String,
    since: Moment,
    sampled: Moment,
    channels: Vec<Channel>,
}

struct Channel {
    id: String,
    icon: Icon,
    name: String,
    mark: Mark,
    score: Score,
    loss: String,
    jitter: String,
    max_jitter: Option<String>,
    round_trip: String,
    rate: String,
    frame_rate: String,
    resolution: String,
    codec: String,
    trend: Option<Sparkline>,
}

/// What decides about the band of a running call.
#[derive(Clone, Copy)]
struct Judging {
    fresh_for: SignedDuration,
    judge: Judge,
}

struct EndedCall {
    icon: Icon,
    remote: String,
    words: &'static str,
    at: Moment,
    length: String,
}

struct StateLine {
    mark: Mark,
    at: Moment,
    ago: Moment,
}

impl DevicePage {
    fn new(shell: Shell, device: Device, running: Vec<RunningCall>, ended: Vec<EndedCall>, history: &[StateEntry]) -> Self {
        let now = shell.now;
        let location = device.location_name.clone().map(|location| {
            let mut query = DeviceQuery::default();
            query.filter.location = Some(location);
            query.address()
        });
        Self {
            mark: marks::device_state(device.state()),
            since: Moment::age(device.state_since, now),
            kind_icon: marks::kind_icon(device.kind),
            local_time: device.time_zone.as_deref().and_then(|zone| format::local_time(now, zone)),
            location,
            facts: facts(&device, now),
            network: network(&device),
            running,
            ended,
            history: history
                .iter()
                .map(|entry| StateLine {
                    mark: marks::device_state(entry.state),
                    at: Moment::at(entry.at, now),
                    ago: Moment::ago(entry.at, now),
                })
                .collect(),
            shell,
            device,
        }
    }

    fn list(&self) -> &'static str {
        let _ = self;
        routes::DEVICES
    }
}

fn code(name: &'static str, value: Option<&String>) -> Fact {
    let value = value.map_or_else(|| FactValue::Words(format::NOT_KNOWN.to_owned()), |value| FactValue::Code(value.clone()));
    Fact { name, value }
}

fn words(name: &'static str, value: Option<&str>) -> Fact {
    Fact { name, value: FactValue::Words(text_or_dash(value).to_owned()) }
}

fn time(name: &'static str, at: Option<Timestamp>, now: Timestamp, after: &'static str) -> Fact {
    let unknown = || FactValue::Words(format::NOT_KNOWN.to_owned());
    Fact { name, value: at.map_or_else(unknown, |at| FactValue::Time(Moment::age(at, now), after)) }
}

fn facts(device: &Device, now: Timestamp) -> Vec<Fact> {
    let mut facts = vec![
        code("Serial number", device.serial.as_ref()),
        code("MAC address", device.mac.as_ref()),
        code("IP address", device.ip.as_ref()),
        code("Software", device.software.as_ref()),
        words("Upgrade channel", device.upgrade_channel.as_deref()),
        time("Last seen", device.last_seen_at, now, " ago"),
        // An offline device may have lost its power since: its start is only told while it is connected.
        time("Up for", device.booted_at.filter(|_| device.connection.is_reachable()), now, ""),
        time("First seen", device.first_seen_at, now, " ago"),
        code("SIP address", device.sip_address.as_ref()),
        code("Webex id", Some(&device.id.to_string())),
    ];
    if !device.error_codes.is_empty() {
        facts.insert(0, Fact { name: "Reports", value: FactValue::Tags(device.error_codes.clone()) });
    }
    if !device.tags.is_empty() {
        facts.push(Fact { name: "Tags", value: FactValue::Tags(device.tags.clone()) });
    }
    facts
}

fn network(device: &Device) -> Vec<Fact> {
    device.network.as_ref().map_or_else(Vec::new, |network| {
        vec![
            words("Interface", network.interface.as_deref()),
            code("IPv4 address", network.ipv4.as_ref()),
            code("Gateway", network.gateway.as_ref()),
            words("Port speed", network.speed.as_deref()),
        ]
    })
}

impl RunningCall {
    fn new(call: &Call, remote: Remote, samples: &[MediaSample], now: Timestamp, judging: Judging) -> Self {
        let Judging { fresh_for, judge } = judging;
        let is_fresh = call.is_fresh(now, fresh_for);
        let mut history: BTreeMap<ChannelKey, Vec<(Timestamp, Option<f64>)>> = BTreeMap::new();
        for sample in samples {
            history.entry(sample.channel).or_default().push((sample.at, sample.loss_percent));
        }
        let mut channels: Vec<_> = call.channels.iter().collect();
        channels.sort_by_key(|sample| sample.channel);
        let details = [Some(marks::direction(call.direction)), call.call_type.as_deref(), call.protocol.as_deref()];
        Self {
            id: call.id.to_string(),
            mark: marks::band(call.band_at(now, fresh_for, &judge)),
            icon: marks::call_icon(call.direction),
            remote: remote.name,
            number: remote.number,
            words: details.into_iter().flatten().chain([call.status.as_str()]).collect::<Vec<_>>().join(" · ").replace('_', " "),
            since: Moment::age(call.started_at, now),
            sampled: Moment::ago(call.sampled_at, now),
            channels: channels
                .into_iter()
                .map(|sample| {
                    let history = history.get(&sample.channel).map(Vec::as_slice).unwrap_or_default();
                    Channel::new(sample, &call.id.to_string(), history, now, is_fresh.then_some(&judge))
                })
                .collect(),
        }
    }
}

impl Channel {
    /// Without a judge the sample is too old to say how the channel is.
    fn new(sample: &MediaSample, call: &str, history: &[(Timestamp, Option<f64>)], now: Timestamp, judge: Option<&Judge>) -> Self {
        let key = sample.channel;
        let verdict = judge.map(|judge| judge.sample(sample));
        let scale = Scale { title: "Packet loss of the last 10 minutes", unit: "%", floor: LOSS_FLOOR_PERCENT, gap: GAP };
        let mark = marks::band(verdict.as_ref().map_or(Band::Unknown, SampleVerdict::band));
        let id = format!("{call}-{}-{}-{}-{}", key.number, key.kind.as_str(), key.direction.as_str(), key.role.as_str());
        Self {
            score: verdict.map_or_else(|| Score::unknown(&id, None), |verdict| Score::of(&id, &verdict)),
            id,
            icon: marks::channel_icon(key),
            name: marks::channel(key),
            mark,
            loss: measure(sample.loss_percent, 1, "%"),
            jitter: measure(sample.jitter_ms, 0, "ms"),
            max_jitter: sample.max_jitter_ms.map(|value| measure(Some(value), 0, "ms")),
            round_trip: measure(sample.round_trip_ms.or(sample.delay_ms), 0, "ms"),
            rate: measure(sample.rate_kbps, 0, "kbit/s"),
            frame_rate: measure(sample.frame_rate, 0, "fps"),
            resolution: match (sample.width_px, sample.height_px) {
                (Some(width), Some(height)) => format!("{width} × {height}"),
                _ => format::NOT_KNOWN.to_owned(),
            },
            codec: text_or_dash(sample.codec.as_deref()).to_owned(),
            trend: (history.len() > 1).then(|| Sparkline::draw(history, now, SPAN, scale, mark)),
        }
    }
}

impl EndedCall {
    fn new(call: &Call, remote: Remote, now: Timestamp) -> Option<Self> {
        let ended_at = call.ended_at?;
        Some(Self {
            icon: marks::call_icon(call.direction),
            remote: remote.name,
            words: marks::direction(call.direction),
            at: Moment::at(call.started_at, now),
            length: format::age(ended_at.duration_since(call.started_at)),
        })
    }
}
