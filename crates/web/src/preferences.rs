//! How a reader wants the pages: theme, navigation, row height. Kept in cookies, written into the page by the server, so nothing flickers.

use axum::http::HeaderMap;

use crate::security::session::cookie;

/// One preference: its name in forms, in the cookie and as `data-` attribute of the page, and the values it may have, the default first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Preference {
    pub(crate) name: &'static str,
    cookie: &'static str,
    pub(crate) values: &'static [&'static str],
}

/// Theme.
pub(crate) const THEME: Preference =
    Preference { name: "theme", cookie: "cordboard_theme", values: &["system", "light", "dark", "contrast"] };
/// Navigation.
pub(crate) const NAVIGATION: Preference = Preference { name: "navigation", cookie: "cordboard_navigation", values: &["open", "collapsed"] };
/// Row height of tables.
pub(crate) const DENSITY: Preference = Preference { name: "density", cookie: "cordboard_density", values: &["comfortable", "compact"] };

/// Cookie of the organisation that is open.
pub(crate) const ORGANIZATION: &str = "cordboard_organization";

impl Preference {
    /// The value of this text, if it is one.
    pub(crate) fn parse(self, text: &str) -> Option<&'static str> {
        self.values.iter().copied().find(|value| *value == text)
    }

    fn chosen(self, headers: &HeaderMap) -> &'static str {
        cookie(headers, self.cookie).and_then(|text| self.parse(text)).unwrap_or(self.values[0])
    }

    /// The cookie that keeps a value for a year.
    pub(crate) fn keep(self, value: &'static str) -> String {
        keep(self.cookie, value)
    }
}

/// The cookie that keeps a choice for a year.
pub(crate) fn keep(cookie: &str, value: &str) -> String {
    format!("{cookie}={value}; SameSite=Lax; Path=/; Max-Age=31536000; HttpOnly")
}

/// The choices of one reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Preferences {
    pub(crate) theme: &'static str,
    pub(crate) navigation: &'static str,
    pub(crate) density: &'static str,
}

impl Preferences {
    /// Reads the cookies; what is missing or strange is the default.
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        Self { theme: THEME.chosen(headers), navigation: NAVIGATION.chosen(headers), density: DENSITY.chosen(headers) }
    }
}
