//! A verdict on a channel for programs: the score, the formula with its numbers, and what must be known to read it.

use model::quality::{AudioScore, AudioVerdict, Codec, Delay, Label, Reason, SampleVerdict, Terms, VideoFact, VideoVerdict};
use serde_json::{Value as Json, json};

use crate::export::Object;

/// What is said of a channel: `result` is scored, measured, `no_media` or unknown; the rest is null or empty where it says nothing.
pub(super) fn object(verdict: &SampleVerdict) -> Object {
    let unknown = |reason: Option<Reason>| json!({ "result": "unknown", "reason": reason.map(Reason::words) });
    let told = match verdict {
        SampleVerdict::Audio(AudioVerdict::Scored(score)) | SampleVerdict::Video(VideoVerdict::Scored(score)) => scored(score),
        SampleVerdict::Audio(AudioVerdict::NoMedia) | SampleVerdict::Video(VideoVerdict::NoMedia) => json!({ "result": "no_media" }),
        SampleVerdict::Audio(AudioVerdict::Unknown(reason)) | SampleVerdict::Video(VideoVerdict::Unknown(reason)) => unknown(Some(*reason)),
        SampleVerdict::Video(measured @ VideoVerdict::Measured { facts, .. }) => json!({
            "result": "measured",
            "model": measured.model(),
            "formula": measured.steps(),
            "facts": facts.iter().map(fact).collect::<Vec<_>>(),
        }),
        SampleVerdict::Data => unknown(None),
    };
    let nothing = json!({
        "reason": null, "model": null, "model_words": null, "mos": null, "r": null, "terms": null, "facts": [], "formula": [], "labels": [],
    });
    let mut object = Object::from_iter([("band".to_owned(), json!(verdict.band().as_str()))]);
    for part in [nothing, told] {
        if let Json::Object(part) = part {
            object.extend(part);
        }
    }
    object
}

fn scored(score: &AudioScore) -> Json {
    json!({
        "result": "scored",
        "model": score.model,
        "model_words": score.model_words(),
        "mos": score.mos,
        "r": score.r,
        "terms": terms(&score.terms),
        "formula": score.steps(),
        "labels": score.labels.iter().map(|label| json!({ "label": Label::short(*label), "words": Label::words(*label) })).collect::<Vec<_>>(),
    })
}

/// The numbers of the formula, by name.
fn terms(terms: &Terms) -> Json {
    match terms {
        Terms::G107(terms) => json!({
            "best_r": terms.scale.best(),
            "delay": delay(terms.delay),
            "delay_impairment": terms.delay_impairment,
            "codec": codec(terms.codec),
            "loss_percent": terms.loss_percent,
            "burst_ratio": terms.burst_ratio,
            "equipment_impairment": terms.equipment_impairment,
            "r": terms.r,
            "divisor": terms.scale.divisor(),
            "r_of_100": terms.r_of_100,
        }),
        Terms::Legacy(terms) => json!({
            "jitter_ms": terms.jitter_ms,
            "loss_percent": terms.loss_percent,
            "jitter_penalty": terms.jitter_penalty,
            "loss_penalty": terms.loss_penalty,
        }),
    }
}

fn delay(delay: Delay) -> Json {
    let (from, round_trip_ms, buffer_ms, packet_ms) = match delay {
        Delay::EndToEnd { .. } => ("end_to_end", None, None, None),
        Delay::RoundTrip { round_trip_ms, buffer_ms, packet_ms } => ("round_trip", Some(round_trip_ms), Some(buffer_ms), Some(packet_ms)),
        Delay::Unknown => ("unknown", None, None, None),
    };
    json!({ "from": from, "ms": delay.ms(), "round_trip_ms": round_trip_ms, "buffer_ms": buffer_ms, "packet_ms": packet_ms })
}

fn codec(codec: &Codec) -> Json {
    json!({ "name": codec.name, "ie": codec.ie, "bpl": codec.bpl, "source": codec.source, "certainty": codec.certainty.words() })
}

fn fact(fact: &VideoFact) -> Json {
    json!({ "name": fact.name, "value": fact.value, "unit": fact.unit, "band": fact.band.as_str(), "rule": fact.rule })
}
