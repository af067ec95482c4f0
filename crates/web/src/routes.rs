//! Every address of the server. Templates and handlers build links here and nowhere else.

use std::fmt::Write as _;

use model::Device;

/// Overview.
pub const OVERVIEW: &str = "/";
/// List of devices.
pub const DEVICES: &str = "/devices";
/// List of devices as comma-separated values.
pub const DEVICES_CSV: &str = "/devices.csv";
/// List of devices as JSON.
pub const DEVICES_JSON: &str = "/devices.json";
/// One device; see [`device`].
pub const DEVICE: &str = "/devices/{id}";
/// Sign-in; see [`sign_in_with`].
pub const SIGN_IN: &str = "/sign-in";
/// End of the session.
pub const SIGN_OUT: &str = "/sign-out";
/// Choice of theme.
pub const THEME: &str = "/theme";
/// Choice of an open or collapsed navigation.
pub const NAVIGATION: &str = "/navigation";
/// Choice of row height.
pub const DENSITY: &str = "/density";
/// Server-sent events.
pub const EVENTS: &str = "/events";
/// Whether the process is up.
pub const HEALTHZ: &str = "/healthz";
/// Whether the server can do its work.
pub const READYZ: &str = "/readyz";
/// Metrics for Prometheus.
pub const METRICS: &str = "/metrics";
/// Where browsers look for an icon on answers that are no pages.
pub const FAVICON: &str = "/favicon.ico";
/// Embedded files.
pub const ASSETS: &str = "/assets/{version}/{*name}";

/// The page of one device.
pub fn device(device: &Device) -> String {
    device_by_text(device.id.as_str())
}

/// The page of the device with this id.
pub fn device_by_text(id: &str) -> String {
    format!("{DEVICES}/{}", segment(id))
}

/// The path and query of a sign-in link; whoever prints it puts scheme and host before it.
pub fn sign_in_with(secret: &str) -> String {
    format!("{SIGN_IN}?link={}", segment(secret))
}

/// Percent-encodes one path segment or query value (RFC 3986 §2.3: all but unreserved characters).
pub(crate) fn segment(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

/// A path of this server that a form may lead back to; anything else leads to the overview.
pub(crate) fn back_to(path: &str) -> &str {
    let is_ours = path.starts_with('/') && !path.starts_with("//") && !path.contains('\\') && path.bytes().all(|b| b.is_ascii_graphic());
    if is_ours { path } else { OVERVIEW }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_are_encoded() {
        assert_eq!(device_by_text("a/b?c=ø"), "/devices/a%2Fb%3Fc%3D%C3%B8");
        assert_eq!(sign_in_with("A-_9"), "/sign-in?link=A-_9");
    }

    #[test]
    fn a_form_never_leads_to_another_site() {
        assert_eq!(back_to("/devices?q=a&page=2"), "/devices?q=a&page=2");
        for path in ["//evil.example", "https://evil.example", "/\\evil.example", "", "devices", "/a\nb", "/\t/evil.example"] {
            assert_eq!(back_to(path), OVERVIEW, "{path:?}");
        }
    }
}
