//! A small line of the last minutes, drawn on the server. Gaps stay gaps.

use std::fmt::{self, Write as _};

use askama::filters::HtmlSafe;
use jiff::{SignedDuration, Timestamp};

use crate::html::Mark;

const WIDTH: f64 = 120.0;
const HEIGHT: f64 = 28.0;
/// Room for half the line at top and bottom.
const MARGIN: f64 = 2.0;

/// A sparkline with words for those who do not see it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sparkline {
    path: String,
    last: Option<(f64, f64)>,
    words: String,
    tone: &'static str,
}

impl Sparkline {
    /// Draws values over the time that ends now. A value of `None`, or a pause longer than `gap`, breaks the line. `floor` is the
    /// least height of the scale, so that noise near zero does not look like trouble.
    pub(crate) fn draw(values: &[(Timestamp, Option<f64>)], now: Timestamp, span: SignedDuration, scale: Scale, mark: Mark) -> Self {
        let known: Vec<f64> = values.iter().filter_map(|(_, value)| value.filter(|value| value.is_finite())).collect();
        let (lowest, highest) = known.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), v| (a.min(*v), b.max(*v)));
        let words = match known.last() {
            Some(last) => format!("{}: {lowest:.1} to {highest:.1} {unit}, now {last:.1} {unit}", scale.title, unit = scale.unit),
            None => format!("{}: nothing measured", scale.title),
        };
        let top = highest.max(scale.floor);
        let place = |at: Timestamp, value: f64| {
            let age = now.duration_since(at).as_secs_f64() / span.as_secs_f64();
            let x = (1.0 - age).clamp(0.0, 1.0) * WIDTH;
            let y = HEIGHT - MARGIN - (value / top).clamp(0.0, 1.0) * (HEIGHT - 2.0 * MARGIN);
            (x, y)
        };
        let mut path = String::new();
        let (mut before, mut last): (Option<Timestamp>, _) = (None, None);
        for (at, value) in values {
            let Some(value) = value.filter(|value| value.is_finite()) else {
                before = None;
                continue;
            };
            let joined = before.is_some_and(|before| at.duration_since(before) <= scale.gap);
            let (x, y) = place(*at, value);
            let _ = write!(path, "{}{x:.1} {y:.1}", if joined { 'L' } else { 'M' });
            before = Some(*at);
            last = Some((x, y));
        }
        Self { path, last, words, tone: mark.tone }
    }
}

/// How a sparkline is scaled and named.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Scale {
    /// What is drawn: "Packet loss".
    pub(crate) title: &'static str,
    /// Unit.
    pub(crate) unit: &'static str,
    /// Least height of the scale.
    pub(crate) floor: f64,
    /// A longer pause breaks the line.
    pub(crate) gap: SignedDuration,
}

impl fmt::Display for Sparkline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (tone, words, base) = (self.tone, &self.words, HEIGHT - MARGIN);
        write!(
            f,
            r#"<svg class="sparkline tone-{tone}" viewBox="0 0 {WIDTH} {HEIGHT}" width="120" height="28" role="img" aria-label="{words}"><title>{words}</title><line x1="0" y1="{base}" x2="{WIDTH}" y2="{base}"/><path d="{}"/>"#,
            self.path
        )?;
        if let Some((x, y)) = self.last {
            write!(f, r#"<circle cx="{x:.1}" cy="{y:.1}" r="2.2"/>"#)?;
        }
        f.write_str("</svg>")
    }
}

impl HtmlSafe for Sparkline {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::marks;
    use model::Band;

    const SCALE: Scale = Scale { title: "Packet loss", unit: "%", floor: 4.0, gap: SignedDuration::from_secs(10) };

    fn draw(values: &[(i64, Option<f64>)]) -> Sparkline {
        let now = Timestamp::from_second(1_000).expect("in range");
        let values: Vec<_> = values.iter().map(|(ago, v)| (now - SignedDuration::from_secs(*ago), *v)).collect();
        Sparkline::draw(&values, now, SignedDuration::from_secs(60), SCALE, marks::band(Band::Good))
    }

    #[test]
    fn newest_is_right_and_the_scale_has_a_floor() {
        // 60 s wide: 30 s ago is the middle (60); 2 of 4 % is half of the 24 between the margins.
        let line = draw(&[(30, Some(0.0)), (25, Some(2.0)), (20, Some(4.0))]);
        assert_eq!(line.path, "M60.0 26.0L70.0 14.0L80.0 2.0");
        assert_eq!(line.words, "Packet loss: 0.0 to 4.0 %, now 4.0 %");
    }

    #[test]
    fn gaps_stay_gaps() {
        assert_eq!(draw(&[(40, Some(0.0)), (20, Some(0.0))]).path, "M40.0 26.0M80.0 26.0");
        assert_eq!(draw(&[(25, Some(0.0)), (22, None), (20, Some(0.0))]).path, "M70.0 26.0M80.0 26.0");
    }

    #[test]
    fn nothing_measured_is_said() {
        let line = draw(&[(10, None)]);
        assert_eq!((line.path.as_str(), line.words.as_str()), ("", "Packet loss: nothing measured"));
        assert!(!line.to_string().contains("circle"));
    }
}
