//! How fast typed objects are read from the same bytes: by this SDK's codec, or by structs with serde's derive.
//!
//! `bench_decode SET STYLE SAMPLES`: people, queues, cdrs, statuses or figures; `ours` or `serde`. One style a process, because the memory
//! allocator changes its habits after the first (see the figures in the notes of the codec). One JSON line a sample, the first is warm-up.

mod data;
#[path = "../bench_server/people.rs"]
mod people;
mod twins;

use std::hint::black_box;
use std::time::Instant;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use webex::json::{Any, Json};
use webex::{admin, calling, devices};

const BYTES_PER_SAMPLE: usize = 200 * 1024 * 1024;

/// Lengths of texts and sums of numbers, which show that both styles read the same.
trait Sum {
    fn sum(&self) -> f64;
}

#[expect(clippy::cast_precision_loss, reason = "lengths of short texts")]
fn text(value: Option<&String>) -> f64 {
    value.map_or(0.0, |text| text.len() as f64)
}

#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn whole(value: Option<i64>) -> f64 {
    value.unwrap_or(0) as f64
}

macro_rules! sums {
    ($($ours:ty, $twin:ty, $this:ident => $sum:expr;)*) => {$(
        impl Sum for $ours {
            fn sum(&self) -> f64 {
                let $this = self;
                $sum
            }
        }
        impl Sum for $twin {
            fn sum(&self) -> f64 {
                let $this = self;
                $sum
            }
        }
    )*};
}

sums! {
    admin::models::PersonCollectionResponse, twins::PersonCollectionResponse, page => page.items.iter().flatten().map(|person| {
        let numbers = person.phone_numbers.iter().flatten().map(|number| text(number.value.as_ref()));
        text(person.id.as_ref()) + text(person.last_activity.as_ref()) + numbers.sum::<f64>()
    }).sum();
    calling::models::ListCallQueuesResponse, twins::ListCallQueuesResponse, page => page.queues.iter().flatten().map(|queue| {
        text(queue.id.as_ref()) + text(queue.extension.as_ref()) + text(queue.department.as_ref().and_then(|unit| unit.name.as_ref()))
    }).sum();
    calling::models::GetDetailedCallHistoryResponse, twins::GetDetailedCallHistoryResponse, page => page.items.iter().flatten().map(|call| {
        text(call.report_id.as_ref()) + text(call.user_uuid.as_ref()) + whole(call.duration) + whole(call.ring_duration)
    }).sum();
    devices::models::QueryStatusResponse, twins::QueryStatusResponse, status => {
        text(status.device_id.as_ref()) + status.result.iter().flatten().map(|(_, value)| value.sum()).sum::<f64>()
    };
    admin::models::GetHistoricalDataRelatedToMeetingsResponse, twins::GetHistoricalDataRelatedToMeetingsResponse, month => {
        month.metrics.iter().map(|metrics| {
            let places = metrics.participants_by_location.iter().flatten().filter_map(|place| place.total_participants);
            metrics.total_meeting_minutes.unwrap_or(0.0) + metrics.total_vo_ip_minutes.unwrap_or(0.0) + places.sum::<f64>()
        }).sum()
    };
}

impl Sum for Any {
    fn sum(&self) -> f64 {
        match self {
            Self::Number(number) => number.as_f64().unwrap_or(0.0),
            Self::List(items) => items.iter().map(Sum::sum).sum(),
            Self::Object(entries) => entries.iter().map(|(_, value)| value.sum()).sum(),
            _ => 0.0,
        }
    }
}

impl Sum for Value {
    fn sum(&self) -> f64 {
        match self {
            Self::Number(number) => number.as_f64().unwrap_or(0.0),
            Self::Array(items) => items.iter().map(Sum::sum).sum(),
            Self::Object(entries) => entries.iter().map(|(_, value)| value.sum()).sum(),
            _ => 0.0,
        }
    }
}

/// Decodes all documents again and again; the sums are taken once, outside what is timed.
fn run<T: Sum>(documents: &[Vec<u8>], samples: usize, decode: impl Fn(&[u8]) -> anyhow::Result<T>) -> anyhow::Result<()> {
    let mut checksum = 0.0;
    for document in documents {
        checksum += decode(document)?.sum();
    }
    let bytes: usize = documents.iter().map(Vec::len).sum();
    let rounds = (BYTES_PER_SAMPLE / bytes).max(1);
    for sample in 0..=samples {
        let begun = Instant::now();
        for document in std::iter::repeat_n(documents, rounds).flatten() {
            black_box(decode(black_box(document))?);
        }
        let seconds = begun.elapsed().as_secs_f64();
        #[expect(clippy::cast_precision_loss, reason = "some hundred megabytes")]
        let rate = (bytes * rounds) as f64 / seconds / 1e6;
        println!(
            "{}",
            json!({"sample": sample, "warm_up": sample == 0, "bytes": bytes, "rounds": rounds, "checksum": checksum,
                              "seconds": seconds, "mb_per_s": rate})
        );
    }
    Ok(())
}

fn both<O: Json + Default + Sum, S: DeserializeOwned + Sum>(style: &str, documents: &[Vec<u8>], samples: usize) -> anyhow::Result<()> {
    match style {
        "ours" => run(documents, samples, |bytes| Ok(webex::json::decode::<O>(bytes)?)),
        "serde" => run(documents, samples, |bytes| Ok(serde_json::from_slice::<S>(bytes)?)),
        other => anyhow::bail!("the style is `ours` or `serde`, not `{other}`"),
    }
}

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [set, style, samples] = &arguments[..] else { anyhow::bail!("give set, style and samples") };
    let documents = data::documents(set).ok_or_else(|| anyhow::anyhow!("there is no set `{set}`"))?;
    let samples = samples.parse()?;
    match set.as_str() {
        "people" => both::<admin::models::PersonCollectionResponse, twins::PersonCollectionResponse>(style, &documents, samples),
        "queues" => both::<calling::models::ListCallQueuesResponse, twins::ListCallQueuesResponse>(style, &documents, samples),
        "cdrs" => {
            both::<calling::models::GetDetailedCallHistoryResponse, twins::GetDetailedCallHistoryResponse>(style, &documents, samples)
        }
        "statuses" => both::<devices::models::QueryStatusResponse, twins::QueryStatusResponse>(style, &documents, samples),
        _ => both::<admin::models::GetHistoricalDataRelatedToMeetingsResponse, twins::GetHistoricalDataRelatedToMeetingsResponse>(
            style, &documents, samples,
        ),
    }
}
