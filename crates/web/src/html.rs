//! Pieces of HTML that many pages use. Each writes itself, escaped where it holds text, so templates just name it.

use std::fmt;

use askama::filters::HtmlSafe;

use crate::assets;

/// A drawing of the icon sprite; hidden from screen readers because a word always stands beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Icon(pub(crate) &'static str);

impl fmt::Display for Icon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            r#"<svg class="icon" aria-hidden="true" focusable="false"><use href="{}/icons.svg#{}"></use></svg>"#,
            assets::base(),
            self.0
        )
    }
}

impl HtmlSafe for Icon {}

/// The icon of this name; for templates.
pub(crate) const fn icon(name: &'static str) -> Icon {
    Icon(name)
}

/// A state as people see it: always icon, word and colour together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    /// Colour family: good, fair, poor, bad or unknown.
    pub(crate) tone: &'static str,
    /// Icon of the sprite.
    pub(crate) icon: &'static str,
    /// Word.
    pub(crate) word: &'static str,
}

impl Mark {
    /// The same state as a pill with a ground of its colour.
    pub(crate) const fn pill(self) -> Pill {
        Pill(self)
    }

    /// Its icon alone, for places where the word stands elsewhere.
    pub(crate) const fn icon(self) -> Icon {
        Icon(self.icon)
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, r#"<span class="state tone-{}">{}{}</span>"#, self.tone, Icon(self.icon), self.word)
    }
}

impl HtmlSafe for Mark {}

/// A [`Mark`] on a ground of its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pill(Mark);

impl fmt::Display for Pill {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, r#"<span class="state pill tone-{}">{}{}</span>"#, self.0.tone, Icon(self.0.icon), self.0.word)
    }
}

impl HtmlSafe for Pill {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_icon_word_and_colour() {
        let html = Mark { tone: "bad", icon: "offline", word: "Offline" }.to_string();
        assert!(html.contains("tone-bad") && html.contains("icons.svg#offline") && html.contains("Offline"), "{html}");
    }
}
