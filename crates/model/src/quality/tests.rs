//! Verdicts as a whole; the bare formulas are tested in `emodel`.

use jiff::Timestamp;
use proptest::prelude::*;

use super::*;
use crate::{Band, CallId, CallSource, ChannelRole, Leg, MediaLegs, PastCall};

fn facts(codec: &str, loss: f64, delay_ms: Option<f64>) -> AudioFacts {
    AudioFacts { codec: Some(codec.to_owned()), loss_percent: Some(loss), delay_ms, ..AudioFacts::default() }
}

fn scored(verdict: &AudioVerdict) -> &AudioScore {
    verdict.score().expect("a score")
}

fn g107(facts: &AudioFacts) -> AudioVerdict {
    Judge::of(Profile::G107).audio(facts)
}

fn legacy() -> Judge {
    Judge::of(Profile::Legacy)
}

#[test]
fn vectors_of_the_notes_come_out_of_facts_too() {
    // call-quality.md F4, the rows whose Ie and Bpl are rows of the table of codecs: R ±0.005, MOS ±0.0005.
    for (codec, delay_ms, loss, r, mos, model) in [
        ("G711A", 100.0, 0.0, 93.200, 4.4093, "g107-nb-1"),
        ("G711Mu", 150.0, 0.0, 93.036, 4.4061, "g107-nb-1"),
        ("PCMU", 200.0, 1.0, 86.516, 4.2446, "g107-nb-1"),
        ("G711A", 300.0, 3.0, 68.297, 3.5161, "g107-nb-1"),
        ("G711A", 100.0, 5.0, 77.419, 3.9228, "g107-nb-1"),
        ("G711A", 400.0, 10.0, 42.064, 2.1663, "g107-nb-1"),
        ("G729A", 100.0, 2.0, 74.200, 3.7873, "g107-nb-1"),
        ("G729", 250.0, 2.0, 65.283, 3.3687, "g107-nb-1"),
        ("Opus", 200.0, 2.0, 122.403, 4.1220, "g107-fb-1"),
        ("AACLD", 300.0, 5.0, 91.754, 3.2028, "g107-fb-1"),
        ("SILK", 200.0, 2.0, 108.228, 4.1624, "g107-wb-1"),
        ("LPCM16", 100.0, 1.0, 141.714, 4.4531, "g107-fb-1"),
    ] {
        let verdict = g107(&facts(codec, loss, Some(delay_ms)));
        let score = scored(&verdict);
        let computed = score.r.expect("R");
        assert!(
            (computed - r).abs() <= 0.005 && (score.mos - mos).abs() <= 0.0005,
            "{codec} {delay_ms} ms {loss} %: {computed} {}",
            score.mos
        );
        assert_eq!(score.model, model);
    }
}

#[test]
fn a_score_opens_to_its_formula() {
    let verdict = g107(&facts("G711A", 1.0, Some(200.0)));
    let steps = scored(&verdict).steps();
    assert_eq!(steps[0], "Delay 200 ms from mouth to ear, as the device tells it");
    assert!(steps[1].starts_with("Codec G.711 with concealment: Ie 0, Bpl 25.1 (ITU-T G.113, Appendix I; planning values"), "{steps:?}");
    assert_eq!(steps[2], "Codec and loss: 0 + (95 − 0) × 1 ÷ (1 + 25.1) = 3.64");
    assert_eq!(steps[3], "R = 93.2 − 3.04 (delay 200 ms) − 3.64 (loss 1 %, G.711 with concealment) = 86.5; MOS 4.24");
    assert_eq!(steps[4], "Band good: R 86.5 on the scale of 0 to 100");
    let verdict = g107(&AudioFacts { jitter_ms: Some(15.0), round_trip_ms: Some(40.0), ..facts("opus", 2.0, None) });
    let steps = scored(&verdict).steps();
    // 40/2 + 2·15 + 26.5 (F1); FB at no delay impairment and 2 %: 10 + 122·2/22 = 21.0909.
    assert_eq!(steps[0], "Delay 76.5 ms = round trip 40 ms ÷ 2 + jitter buffer 30 ms + packet and codec 26.5 ms");
    assert_eq!(steps[3], "R = 148 − 0.00 (delay 76.5 ms) − 21.09 (loss 2 %, Opus) = 126.9; ÷ 1.48 = 85.7; MOS 4.22");
}

#[test]
fn delay_is_told_then_computed_then_unknown_and_never_zero() {
    let with = |delay_ms, round_trip_ms, jitter_ms, max_jitter_ms| {
        let facts = AudioFacts { jitter_ms, max_jitter_ms, round_trip_ms, delay_ms, ..facts("G722", 0.0, None) };
        let verdict = g107(&facts);
        let score = scored(&verdict).clone();
        let Terms::G107(terms) = score.terms else { panic!("E-model") };
        (terms.delay.ms(), score.labels)
    };
    assert_eq!(with(Some(180.0), Some(40.0), Some(5.0), None).0, Some(180.0), "what the device says counts");
    // F1: 40/2 + 2·5 raised to the least buffer of 20 + 21.5 of G.722.
    assert_eq!(with(None, Some(40.0), Some(5.0), None).0, Some(61.5));
    assert_eq!(with(None, Some(40.0), Some(45.0), None).0, Some(131.5));
    assert_eq!(with(None, Some(40.0), Some(400.0), None).0, Some(241.5), "a buffer is 200 ms at most");
    assert!(with(None, Some(40.0), Some(400.0), None).1.contains(&Label::JitterBeyondBuffer));
    // A maximum is not taken for a mean.
    let (ms, labels) = with(None, Some(40.0), None, Some(90.0));
    assert_eq!(ms, Some(61.5));
    assert!(labels.contains(&Label::OnlyMaximumJitter) && labels.contains(&Label::LeastBuffer), "{labels:?}");
    for nothing in [None, Some(0.0), Some(-1.0), Some(f64::NAN), Some(f64::INFINITY)] {
        let (ms, labels) = with(nothing, nothing, Some(5.0), None);
        assert_eq!(ms, None, "{nothing:?}");
        assert!(labels.contains(&Label::WithoutDelay), "{nothing:?}");
    }
    let verdict = g107(&facts("G722", 0.0, None));
    assert!(scored(&verdict).steps()[3].contains("− 0 (delay not known) −"), "{:?}", scored(&verdict).steps());
}

#[test]
fn what_is_no_measure_is_unknown_and_never_a_number() {
    for profile in [Profile::G107, Profile::Legacy] {
        let judge = Judge::of(profile);
        assert_eq!(judge.audio(&AudioFacts::default()), AudioVerdict::Unknown(Reason::NothingMeasured));
        assert_eq!(judge.video(&VideoFacts::default()), VideoVerdict::Unknown(Reason::NothingMeasured));
        for nothing in [None, Some(f64::NAN), Some(f64::NEG_INFINITY), Some(f64::INFINITY), Some(-0.5), Some(100.5)] {
            let facts = AudioFacts { loss_percent: nothing, jitter_ms: Some(3.0), rate_kbps: Some(64.0), ..AudioFacts::default() };
            assert_eq!(judge.audio(&facts), AudioVerdict::Unknown(Reason::NoLoss), "{profile:?} {nothing:?}");
            assert_eq!(judge.audio(&facts).band(), Band::Unknown);
        }
    }
    let facts = AudioFacts { loss_percent: Some(0.0), max_jitter_ms: Some(f64::NAN), ..AudioFacts::default() };
    assert_eq!(legacy().audio(&facts), AudioVerdict::Unknown(Reason::NoJitter));
}

#[test]
fn no_media_is_a_state_of_its_own_and_all_lost_is_bad() {
    for judge in [Judge::of(Profile::G107), legacy()] {
        let silent = AudioFacts { jitter_ms: Some(0.0), rate_kbps: Some(0.0), ..AudioFacts::default() };
        assert_eq!(judge.audio(&silent), AudioVerdict::NoMedia);
        assert_eq!(judge.video(&VideoFacts { rate_kbps: Some(0.0), ..VideoFacts::default() }), VideoVerdict::NoMedia);
        assert_eq!(judge.audio(&silent).band(), Band::Unknown, "no media is not good");
    }
    // devices-and-calls §3.2: 5 lost and 0 received were 5.0, green, in the predecessor.
    let lost = AudioFacts { loss_percent: crate::loss_percent(5.0, 0.0), rate_kbps: Some(0.0), ..AudioFacts::default() };
    let verdict = g107(&lost);
    assert_eq!(verdict.band(), Band::Bad);
    assert!(scored(&verdict).labels.contains(&Label::NothingArrived));
}

#[test]
fn an_unknown_codec_is_judged_as_g711_and_says_so() {
    for (codec, label) in [(None, Label::CodecUnknown), (Some(" "), Label::CodecUnknown), (Some("Telepathy"), Label::CodecNotInTable)] {
        let verdict = g107(&AudioFacts { codec: codec.map(str::to_owned), ..facts("", 1.0, Some(200.0)) });
        let score = scored(&verdict);
        assert!((score.r.expect("R") - 86.516).abs() < 0.005);
        assert_eq!(score.labels, [label]);
    }
}

/// Jitter in and out, loss in and out; score in and out; result.
type Example = ([Option<f64>; 4], [Option<f64>; 2], Option<f64>);

/// devices-and-calls §3.4, run with the predecessor's own code.
const WORKED: [Example; 12] = [
    ([Some(5.0), Some(8.0), Some(0.0), Some(1.0)], [Some(5.0), Some(5.0)], Some(5.0)),
    ([Some(10.0), Some(10.0), Some(2.0), Some(2.0)], [Some(5.0), Some(5.0)], Some(5.0)),
    ([Some(25.0), Some(12.0), Some(0.0), Some(0.0)], [Some(4.85), Some(4.98)], Some(4.85)),
    ([Some(40.0), Some(15.0), Some(3.0), Some(0.0)], [Some(4.2), Some(4.95)], Some(4.2)),
    ([Some(12.0), Some(60.0), Some(2.01), Some(4.99)], [Some(4.48), Some(4.0)], Some(4.0)),
    ([Some(30.0), Some(30.0), Some(5.0), Some(5.01)], [Some(4.3), Some(3.3)], Some(3.3)),
    ([Some(110.0), Some(20.0), Some(6.0), Some(0.0)], [Some(2.5), Some(4.9)], Some(2.5)),
    ([None, Some(20.0), None, Some(1.0)], [None, Some(4.9)], Some(4.9)),
    ([None, None, None, None], [None, None], None),
    ([Some(0.0), Some(0.0), Some(100.0), Some(0.0)], [Some(3.5), Some(5.0)], Some(3.5)),
    ([Some(500.0), Some(0.0), Some(10.0), Some(0.0)], [Some(1.0), Some(5.0)], Some(1.0)),
    ([Some(20.0), None, Some(3.0), Some(5.0)], [Some(4.4), None], Some(4.4)),
];

fn same(computed: Option<f64>, expected: Option<f64>, what: &str) {
    match (computed, expected) {
        (Some(computed), Some(expected)) => assert!((computed - expected).abs() < 1e-9, "{what}: {computed} instead of {expected}"),
        (computed, expected) => assert_eq!(computed, expected, "{what}"),
    }
}

#[test]
fn the_worked_examples_of_the_predecessor_are_exact() {
    for (number, ([in_jitter, out_jitter, in_loss, out_loss], each, result)) in (1..).zip(WORKED) {
        let way = |max_jitter_ms, loss_percent| AudioFacts { loss_percent, max_jitter_ms, ..AudioFacts::default() };
        let ways = [way(in_jitter, in_loss), way(out_jitter, out_loss)].map(|facts| legacy().audio(&facts));
        for (verdict, expected) in ways.iter().zip(each) {
            same(verdict.score().map(|score| score.mos), expected, &format!("example {number}, one direction"));
        }
        same(AudioVerdict::worst(ways).score().map(|score| score.mos), result, &format!("example {number}"));
        let way = |max_jitter_ms, loss_percent| VideoFacts { loss_percent, max_jitter_ms, ..VideoFacts::default() };
        let ways = [way(in_jitter, in_loss), way(out_jitter, out_loss)].map(|facts| legacy().video(&facts));
        same(VideoVerdict::worst(ways).mos(), result, &format!("example {number}, video"));
    }
}

#[test]
fn the_predecessor_s_float_is_the_same_to_the_last_bit() {
    // devices-and-calls §3.4: (400, 10, 0, 0) gives 1.0999999999999996.
    let verdict = legacy().audio(&AudioFacts { max_jitter_ms: Some(400.0), loss_percent: Some(0.0), ..AudioFacts::default() });
    assert_eq!(scored(&verdict).mos.to_bits(), 1.099_999_999_999_999_6_f64.to_bits());
}

#[test]
fn the_legacy_rule_runs_over_the_loss_of_packets_expected() {
    // Live example of §3.4: 25 ms, 3 lost and 97 received. The predecessor had 3.09 %; of those expected it is 3 %, in the same step.
    let loss = crate::loss_percent(3.0, 97.0);
    let verdict =
        legacy().audio(&AudioFacts { max_jitter_ms: Some(25.0), jitter_ms: Some(7.0), loss_percent: loss, ..AudioFacts::default() });
    let score = scored(&verdict);
    same(Some(score.mos), Some(4.35), "the maximum of the jitter counts");
    assert_eq!((score.model, score.r, score.band), ("legacy-1", None, Band::Fair));
    assert_eq!(
        score.steps()[0],
        "MOS = 5 − 0.15 (jitter 25 ms, 0.1 for every 10 ms above 10) − 0.5 (loss 3 %: 0 up to 2, 0.5 up to 5, else 1.5) = 4.35"
    );
    // 2.04 lost of 100 received is 2 % of those expected: where the old denominator fell over the step, this one does not.
    assert_eq!(crate::loss_percent(2.0, 98.0), Some(2.0));
    let mean = legacy().audio(&AudioFacts { jitter_ms: Some(7.0), loss_percent: loss, ..AudioFacts::default() });
    assert_eq!(scored(&mean).labels, [Label::MeanForMaximum]);
}

#[test]
fn video_is_its_worst_fact_and_has_no_score() {
    let judge = Judge::of(Profile::G107);
    let good = VideoFacts {
        role: ChannelRole::Main,
        loss_percent: Some(0.4),
        jitter_ms: Some(12.0),
        frame_rate: Some(29.0),
        height_px: Some(1080),
        ..VideoFacts::default()
    };
    let band = |facts: VideoFacts| judge.video(&facts).band();
    assert_eq!(band(good.clone()), Band::Good);
    assert_eq!(judge.video(&good).mos(), None);
    assert_eq!(band(VideoFacts { loss_percent: Some(1.0), frame_rate: Some(20.0), jitter_ms: Some(30.0), ..good.clone() }), Band::Good);
    assert_eq!(band(VideoFacts { loss_percent: Some(1.01), ..good.clone() }), Band::Fair);
    assert_eq!(band(VideoFacts { frame_rate: Some(19.9), ..good.clone() }), Band::Fair);
    assert_eq!(band(VideoFacts { frame_rate: Some(14.0), ..good.clone() }), Band::Poor);
    assert_eq!(band(VideoFacts { jitter_ms: Some(101.0), ..good.clone() }), Band::Bad);
    assert_eq!(band(VideoFacts { height_px: Some(180), ..good.clone() }), Band::Fair, "small is fair and no worse");
    assert_eq!(
        band(VideoFacts { frame_rate: Some(4.0), role: ChannelRole::Presentation, ..good.clone() }),
        Band::Good,
        "slides stand still"
    );
    assert_eq!(band(VideoFacts { height_px: Some(1080), ..VideoFacts::default() }), Band::Unknown, "size alone says nothing");
    let only_maximum = VideoFacts { max_jitter_ms: Some(400.0), jitter_ms: None, ..good };
    assert_eq!(band(only_maximum.clone()), Band::Good, "a maximum is no mean");
    let steps = judge.video(&only_maximum).steps();
    assert_eq!(steps[0], "packet loss 0.4 %: good (good to 1, fair to 3, poor to 8)");
    assert_eq!(steps[1], "highest jitter 400 ms (not judged: it is no mean)");
    assert_eq!(steps.last().map(String::as_str), Some("Band good: the worst of these; no opinion score is made of them"));
}

fn call(audio: [Leg; 2], video: [Leg; 2]) -> PastCall {
    let mut call = PastCall::new(CallId::new("one"), Timestamp::UNIX_EPOCH, CallSource::DeviceHistory);
    let legs = |[incoming, outgoing]: [Leg; 2]| MediaLegs { incoming, outgoing };
    (call.audio, call.video) = (legs(audio), legs(video));
    call
}

fn history(loss: f64, highest: f64) -> Leg {
    Leg { loss_percent: Some(loss), max_jitter_ms: Some(highest), ..Leg::default() }
}

#[test]
fn a_past_call_is_judged_without_delay_by_its_worse_direction() {
    let mut call = call([history(0.0, 9.0), history(3.0, 60.0)], [history(0.0, 0.0), history(0.0, 0.0)]);
    let verdict = Judge::default().past(&call);
    let score = scored(&verdict.audio);
    // G.711 with concealment, no delay: 93.2 − 10.142 (F4, Ie,eff of 3 %).
    assert!((score.r.expect("R") - 83.058).abs() < 0.005, "{score:?}");
    assert_eq!(score.labels, [Label::CodecUnknown, Label::OnlyMaximumJitter, Label::WithoutDelay]);
    assert_eq!(verdict.video, VideoVerdict::NoMedia, "the history of a device writes 0 for what a call did not have");
    verdict.note_in(&mut call);
    assert_eq!((call.band, call.audio_band, call.video_band), (Band::Good, Band::Good, Band::Unknown));
    assert_eq!((call.model.as_deref(), call.video_mos, call.audio_r), (Some("g107-nb-1"), None, score.r));
    // The predecessor's rule over the same call: example 4's way of counting, 5 − 0.5 − 0.5.
    let verdict = legacy().past(&call);
    same(verdict.audio_mos(), Some(4.0), "legacy");
    assert_eq!((verdict.model(), verdict.band()), (Some("legacy-1"), Band::Fair));
}

#[test]
fn a_call_that_nobody_answered_has_no_score() {
    let zero = || [history(0.0, 0.0), history(0.0, 0.0)];
    for judge in [Judge::default(), legacy()] {
        let mut unanswered = call(zero(), zero());
        let verdict = judge.past(&unanswered);
        assert_eq!((verdict.audio.clone(), verdict.audio_mos(), verdict.model()), (AudioVerdict::NoMedia, None, None));
        verdict.note_in(&mut unanswered);
        assert_eq!((unanswered.band, unanswered.audio_mos), (Band::Unknown, None), "never 5.0");
        let verdict = judge.past(&call([Leg::default(), Leg::default()], [Leg::default(), Leg::default()]));
        assert_eq!(verdict.audio, AudioVerdict::Unknown(Reason::NothingMeasured));
    }
}

#[test]
fn good_pictures_do_not_hide_a_sound_that_is_not_known() {
    let sound = |verdict: &AudioVerdict| Band::ALL.iter().map(|pictures| (*pictures, verdict.band_with(*pictures))).collect::<Vec<_>>();
    for reason in [Reason::NothingMeasured, Reason::NoLoss, Reason::NoJitter] {
        for (pictures, call) in sound(&AudioVerdict::Unknown(reason)) {
            let expected = if pictures == Band::Good { Band::Unknown } else { pictures };
            assert_eq!(call, expected, "{reason:?} {pictures:?}");
        }
    }
    // What a call did not have takes nothing from it.
    for (pictures, call) in sound(&AudioVerdict::NoMedia) {
        assert_eq!(call, pictures);
    }
    // Nothing lost and nothing received, and a bit rate: the loss of the sound is not known, the pictures are good.
    let watched = Leg { round_trip_ms: Some(60.0), ..Leg::default() };
    let verdict = Judge::default().past(&call([watched.clone(), watched], [history(0.2, 12.0), history(0.2, 12.0)]));
    assert_eq!((verdict.audio.band(), verdict.video.band(), verdict.band()), (Band::Unknown, Band::Good, Band::Unknown));
}

#[test]
fn chosen_bands_decide() {
    let bands = Bands::new(Profile::G107, [90.0, 85.0, 80.0]).expect("bands");
    let judge = Judge::new(Profile::G107, bands);
    let verdict = facts("G711A", 1.0, Some(200.0));
    assert_eq!((judge.audio(&verdict).band(), g107(&verdict).band()), (Band::Fair, Band::Good));
}

prop_compose! {
    fn any_facts()(
        codec in prop::option::of(prop::sample::select(vec!["G711A", "G722", "Opus", "G729", "AACLD", "G728", "AMR", "nothing"])),
        loss in 0.0..=100.0,
        jitter in prop::option::of(0.0..500.0),
        round_trip in prop::option::of(0.0..3_000.0),
        delay in prop::option::of(0.0..2_000.0),
    ) -> AudioFacts {
        AudioFacts {
            codec: codec.map(str::to_owned),
            loss_percent: Some(loss),
            jitter_ms: jitter,
            max_jitter_ms: None,
            round_trip_ms: round_trip,
            delay_ms: delay,
            rate_kbps: None,
        }
    }
}

proptest! {
    #[test]
    fn scores_stay_in_their_range(facts in any_facts()) {
        let mos = scored(&g107(&facts)).mos;
        prop_assert!((1.0..=4.5).contains(&mos), "{}", mos);
        if let Some(score) = legacy().audio(&facts).score() {
            prop_assert!((1.0..=5.0).contains(&score.mos));
        }
    }

    #[test]
    fn more_of_what_is_bad_never_scores_better(facts in any_facts(), more in 0.0..400.0_f64) {
        let mos = |facts: &AudioFacts| scored(&g107(facts)).mos;
        let plus = |value: Option<f64>| value.map(|value| if value > 0.0 { value + more } else { value });
        let base = mos(&facts);
        let lossy = AudioFacts { loss_percent: facts.loss_percent.map(|loss| (loss + more).min(100.0)), ..facts.clone() };
        prop_assert!(mos(&lossy) <= base + 1e-9, "loss");
        let late = AudioFacts { delay_ms: plus(facts.delay_ms), ..facts.clone() };
        prop_assert!(mos(&late) <= base + 1e-9, "delay");
        let slow = AudioFacts { round_trip_ms: plus(facts.round_trip_ms), ..facts.clone() };
        prop_assert!(mos(&slow) <= base + 1e-9, "round trip");
        let shaky = AudioFacts { jitter_ms: facts.jitter_ms.map(|jitter| jitter + more), ..facts.clone() };
        prop_assert!(mos(&shaky) <= base + 1e-9, "jitter");
        let told = AudioFacts { delay_ms: Some(1.0 + more), ..facts.clone() };
        let untold = AudioFacts { delay_ms: None, round_trip_ms: None, ..facts };
        prop_assert!(mos(&told) <= mos(&untold) + 1e-9, "leaving the delay out never makes it worse");
    }

    #[test]
    fn nonsense_is_unknown(loss in prop::num::f64::ANY, jitter in prop::num::f64::ANY, delay in prop::num::f64::ANY) {
        let facts = AudioFacts { loss_percent: Some(loss), jitter_ms: Some(jitter), delay_ms: Some(delay), ..AudioFacts::default() };
        let is_share = (0.0..=100.0).contains(&loss);
        let verdict = g107(&facts);
        prop_assert_eq!(verdict.score().is_some(), is_share);
        if let Some(score) = verdict.score() {
            prop_assert!(score.mos.is_finite());
            prop_assert!(score.steps().iter().all(|line| !line.contains("NaN") && !line.contains("inf")));
        }
    }
}

/// A call that the legacy profile judged is explained by it, whatever judges today.
#[test]
fn a_past_call_is_judged_as_it_was() {
    let leg = crate::Leg { loss_percent: Some(5.0), jitter_ms: Some(20.0), codec: Some("G711U".to_owned()), ..crate::Leg::default() };
    let start = "2026-01-15T12:00:00Z".parse().expect("a time");
    let mut call = crate::PastCall::new(crate::CallId::new("c"), start, crate::CallSource::Cdr);
    call.audio = crate::MediaLegs { incoming: leg.clone(), outgoing: leg };
    let (then, today) = (Judge::of(Profile::Legacy), Judge::default());
    assert_eq!(today.as_then(&call), None, "nobody judged it");
    let verdict = then.past(&call);
    verdict.note_in(&mut call);
    assert_eq!(today.as_then(&call), Some(then));
    assert!(today.as_then(&call).is_some_and(|then| then.past(&call).is_stored_in(&call)));
    assert!(!today.past(&call).is_stored_in(&call), "today's profile says otherwise");
    call.audio_mos = call.audio_mos.map(|mos| mos - 0.5);
    assert!(!then.past(&call).is_stored_in(&call), "the formula was another one then");
    call.model = Some("guess-1".to_owned());
    assert_eq!(today.as_then(&call), None, "a model that is not known here");
}
