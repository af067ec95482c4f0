//! A verdict on quality that opens to its formula with the numbers filled in.

use askama::Template;
use askama::filters::HtmlSafe;
use model::Band;
use model::quality::{AudioScore, AudioVerdict, Label, Reason, SampleVerdict, VideoVerdict};

use crate::html::Mark;
use crate::view::marks;

const NO_MEDIA: Mark = Mark { tone: "unknown", icon: "unknown", word: "No media" };
/// The labels that stand beside the score even when it is closed: without them it is read wrongly.
const BESIDE: [Label; 2] = [Label::WithoutDelay, Label::NothingArrived];

/// Band and score of a stream, or of a call; closed at first, opened it shows model, formula and what was assumed. Templates just name it.
#[derive(Template)]
#[template(path = "score.html")]
pub(crate) struct Score {
    id: String,
    mark: Mark,
    /// "MOS 4.24".
    value: Option<String>,
    /// Why there is no score.
    reason: Option<&'static str>,
    beside: Vec<&'static str>,
    model: &'static str,
    steps: Vec<String>,
    labels: Vec<&'static str>,
}

impl HtmlSafe for Score {}

impl Score {
    /// A verdict on a sample. The id is of the page, so that what the reader opened stays open.
    pub(crate) fn of(id: &str, verdict: &SampleVerdict) -> Self {
        match verdict {
            SampleVerdict::Audio(verdict) => Self::audio(id, verdict),
            SampleVerdict::Video(verdict) => Self::video(id, verdict),
            SampleVerdict::Data => Self::unknown(id, None),
        }
    }

    /// A verdict on audio.
    pub(crate) fn audio(id: &str, verdict: &AudioVerdict) -> Self {
        match verdict {
            AudioVerdict::NoMedia => Self::no_media(id),
            AudioVerdict::Unknown(reason) => Self::unknown(id, Some(*reason)),
            AudioVerdict::Scored(score) => Self::scored(id, score),
        }
    }

    /// A verdict on video.
    pub(crate) fn video(id: &str, verdict: &VideoVerdict) -> Self {
        match verdict {
            VideoVerdict::NoMedia => Self::no_media(id),
            VideoVerdict::Unknown(reason) => Self::unknown(id, Some(*reason)),
            VideoVerdict::Scored(score) => Self::scored(id, score),
            VideoVerdict::Measured { band, .. } => {
                Self { mark: marks::band(*band), model: "Measured facts", steps: verdict.steps(), ..Self::unknown(id, None) }
            }
        }
    }

    /// Nothing can be told, for this reason.
    pub(crate) fn unknown(id: &str, reason: Option<Reason>) -> Self {
        Self {
            id: id.to_owned(),
            mark: marks::band(Band::Unknown),
            value: None,
            reason: reason.map(Reason::words),
            beside: Vec::new(),
            model: "",
            steps: Vec::new(),
            labels: Vec::new(),
        }
    }

    fn no_media(id: &str) -> Self {
        Self { mark: NO_MEDIA, ..Self::unknown(id, None) }
    }

    fn scored(id: &str, score: &AudioScore) -> Self {
        Self {
            mark: marks::band(score.band),
            value: Some(format!("MOS\u{a0}{:.2}", score.mos)),
            beside: score.labels.iter().filter(|label| BESIDE.contains(label)).map(|label| label.short()).collect(),
            model: score.model_words(),
            steps: score.steps(),
            labels: score.labels.iter().map(|label| label.words()).collect(),
            ..Self::unknown(id, None)
        }
    }
}

#[cfg(test)]
mod tests {
    use model::quality::{AudioFacts, Judge, VideoFacts};

    use super::*;

    fn audio(facts: &AudioFacts) -> String {
        Score::audio("a-1", &Judge::default().audio(facts)).to_string()
    }

    #[test]
    fn a_score_opens_to_its_formula() {
        let html =
            audio(&AudioFacts { codec: Some("G711A".to_owned()), loss_percent: Some(1.0), delay_ms: Some(200.0), ..AudioFacts::default() });
        assert!(html.starts_with(r#"<details class="score" id="score-a-1"><summary>"#), "{html}");
        assert!(html.contains("Good</span>") && html.contains("MOS\u{a0}4.24"), "{html}");
        assert!(html.contains("E-model, narrow band (ITU-T G.107)"), "{html}");
        assert!(html.contains("R = 93.2 − 3.04 (delay 200 ms) − 3.64 (loss 1 %, G.711 with concealment) = 86.5; MOS 4.24"), "{html}");
        assert!(!html.contains("score-label"), "nothing is missing: {html}");
    }

    #[test]
    fn what_was_left_out_stands_beside_the_closed_score() {
        let html = audio(&AudioFacts { loss_percent: Some(0.0), ..AudioFacts::default() });
        let summary = html.split("</summary>").next().expect("a summary");
        assert!(summary.contains("without delay"), "{html}");
        assert!(html.contains("codec not known: judged as G.711 with concealment"), "{html}");
    }

    #[test]
    fn without_a_score_there_is_nothing_to_open() {
        let silent = audio(&AudioFacts { rate_kbps: Some(0.0), ..AudioFacts::default() });
        assert!(silent.contains("No media") && silent.contains("tone-unknown") && !silent.contains("<details"), "{silent}");
        let untold = audio(&AudioFacts { jitter_ms: Some(3.0), ..AudioFacts::default() });
        assert!(untold.contains("Unknown") && untold.contains("packet loss is not known") && !untold.contains("<details"), "{untold}");
    }

    #[test]
    fn video_shows_facts_and_no_score() {
        let facts = VideoFacts { loss_percent: Some(4.0), frame_rate: Some(24.0), ..VideoFacts::default() };
        let html = Score::video("v", &Judge::default().video(&facts)).to_string();
        assert!(html.contains("Poor</span>") && html.contains("packet loss 4 %: poor") && !html.contains("MOS"), "{html}");
    }
}
