//! Charts: drawn by `assets/src/charts/`, with a table behind each for screen readers and for those without script.

use std::fmt;

use askama::filters::HtmlSafe;
use serde::Serialize;

use crate::format::Moment;

/// A chart with its table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Chart {
    /// Id on the page.
    pub(crate) id: &'static str,
    /// Title.
    pub(crate) title: &'static str,
    /// What it shows, in a sentence.
    pub(crate) note: String,
    /// What is drawn.
    pub(crate) plot: Plot,
    /// Headings of the table after the first.
    pub(crate) heads: Vec<String>,
    /// Heading of the first column.
    pub(crate) first_head: &'static str,
    /// Rows of the table.
    pub(crate) rows: Vec<ChartRow>,
}

/// One row of the table behind a chart.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ChartRow {
    /// When.
    pub(crate) head: RowHead,
    /// Values.
    pub(crate) cells: Vec<String>,
}

/// What a row of the table is about.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum RowHead {
    /// A moment.
    At(Moment),
    /// A day or name.
    Words(String),
}

/// How values are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum PlotKind {
    /// Lines.
    Lines,
    /// Bars that stand on each other.
    Stack,
}

/// What the script draws.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Plot {
    pub(crate) kind: PlotKind,
    pub(crate) unit: &'static str,
    pub(crate) decimals: u8,
    /// Seconds since 1970.
    pub(crate) times: Vec<f64>,
    pub(crate) series: Vec<Series>,
    /// Where a better band ends, from the best to the worst: three numbers, or none.
    pub(crate) limits: Vec<f64>,
    /// Least height of the scale.
    pub(crate) floor: f64,
    pub(crate) marks: Vec<PlotMark>,
    /// First and last second of the axis.
    pub(crate) span: (f64, f64),
}

/// A named line or bar.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Series {
    pub(crate) name: String,
    /// Name of a colour of the themes.
    pub(crate) colour: &'static str,
    /// Whether the line is broken, so that it is told apart without colour.
    pub(crate) dashed: bool,
    pub(crate) values: Vec<Option<f64>>,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct PlotMark {
    /// Second since 1970.
    pub(crate) at: f64,
    pub(crate) words: String,
}

impl Chart {
    /// What the script draws, to stand in a `<script type="application/json">`.
    pub(crate) fn data(&self) -> ScriptData {
        ScriptData(serde_json::to_string(&self.plot).unwrap_or_default())
    }
}

/// JSON that nothing in it can end its element or begin another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ScriptData(String);

impl fmt::Display for ScriptData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // These stand only inside texts of JSON, where an escape means the same.
        f.write_str(&self.0.replace('&', "\\u0026").replace('<', "\\u003c").replace('>', "\\u003e"))
    }
}

impl HtmlSafe for ScriptData {}

/// Seconds since 1970, as the script counts.
#[expect(clippy::cast_precision_loss, reason = "milliseconds of our time are exact in 53 bits")]
pub(crate) fn seconds(at: jiff::Timestamp) -> f64 {
    at.as_millisecond() as f64 / 1_000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_cannot_end_its_element() {
        let mark = PlotMark { at: 1.0, words: "</script><script>alert(1)</script><!-- &".to_owned() };
        let text = ScriptData(serde_json::to_string(&mark).expect("JSON")).to_string();
        assert!(!text.contains(['<', '>', '&']), "{text}");
        let back: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(back["words"], mark.words);
    }
}
