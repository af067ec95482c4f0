//! Every address of the server. Templates and handlers build links here and nowhere else.

use std::fmt::Write as _;

use model::id::DeviceId;
use model::{CallId, Device};

/// Overview.
pub const OVERVIEW: &str = "/";
/// A table of the overview as comma-separated values.
pub const OVERVIEW_CSV: &str = "/overview.csv";
/// A table of the overview as JSON.
pub const OVERVIEW_JSON: &str = "/overview.json";
/// A table of the overview as a spreadsheet.
pub const OVERVIEW_XLSX: &str = "/overview.xlsx";
/// List of devices.
pub const DEVICES: &str = "/devices";
/// List of devices as comma-separated values.
pub const DEVICES_CSV: &str = "/devices.csv";
/// List of devices as JSON.
pub const DEVICES_JSON: &str = "/devices.json";
/// List of devices as a spreadsheet.
pub const DEVICES_XLSX: &str = "/devices.xlsx";
/// One device; see [`device`].
pub const DEVICE: &str = "/devices/{id}";
/// A table of one device as comma-separated values; see [`device_export`].
pub const DEVICE_CSV: &str = "/devices/{id}/export.csv";
/// A table of one device as JSON.
pub const DEVICE_JSON: &str = "/devices/{id}/export.json";
/// A table of one device as a spreadsheet.
pub const DEVICE_XLSX: &str = "/devices/{id}/export.xlsx";
/// Region and notes of one device; see [`device_label`].
pub const DEVICE_LABEL: &str = "/devices/{id}/label";
/// Software versions of the devices.
pub const SOFTWARE: &str = "/software";
/// Software versions as comma-separated values.
pub const SOFTWARE_CSV: &str = "/software.csv";
/// Software versions as JSON.
pub const SOFTWARE_JSON: &str = "/software.json";
/// Software versions as a spreadsheet.
pub const SOFTWARE_XLSX: &str = "/software.xlsx";
/// Running calls.
pub const CALLS: &str = "/calls";
/// Running calls as comma-separated values.
pub const CALLS_CSV: &str = "/calls.csv";
/// Running calls as JSON.
pub const CALLS_JSON: &str = "/calls.json";
/// Running calls as a spreadsheet.
pub const CALLS_XLSX: &str = "/calls.xlsx";
/// One call; see [`call`].
pub const CALL: &str = "/calls/{id}";
/// What one call measured, as comma-separated values; see [`call_samples`].
pub const CALL_CSV: &str = "/calls/{id}/samples.csv";
/// What one call measured, as JSON.
pub const CALL_JSON: &str = "/calls/{id}/samples.json";
/// What one call measured, as a spreadsheet.
pub const CALL_XLSX: &str = "/calls/{id}/samples.xlsx";
/// Calls that are over.
pub const HISTORY: &str = "/calls/history";
/// Calls that are over, as comma-separated values.
pub const HISTORY_CSV: &str = "/calls/history.csv";
/// Calls that are over, as JSON.
pub const HISTORY_JSON: &str = "/calls/history.json";
/// Calls that are over, as a spreadsheet.
pub const HISTORY_XLSX: &str = "/calls/history.xlsx";
/// Quality over time.
pub const QUALITY: &str = "/quality";
/// A table of the quality page as comma-separated values.
pub const QUALITY_CSV: &str = "/quality.csv";
/// A table of the quality page as JSON.
pub const QUALITY_JSON: &str = "/quality.json";
/// A table of the quality page as a spreadsheet.
pub const QUALITY_XLSX: &str = "/quality.xlsx";
/// Sign-in; see [`sign_in_with`].
pub const SIGN_IN: &str = "/sign-in";
/// Start of a sign-in with a provider; see [`sign_in_at`].
pub const SIGN_IN_AT: &str = "/sign-in/{provider}";
/// Where a provider sends people back to; see [`sign_in_back`].
pub const SIGN_IN_BACK: &str = "/sign-in/{provider}/back";
/// Acceptance of an invitation; see [`invitation_with`].
pub const INVITATION: &str = "/invitation";
/// End of the session.
pub const SIGN_OUT: &str = "/sign-out";
/// Set-up: the first administrator.
pub const SET_UP: &str = "/set-up";
/// Settings: leads to the first page the reader may see.
pub const SETTINGS: &str = "/settings";
/// The reader's own account and sessions.
pub const ACCOUNT: &str = "/settings/account";
/// Change of the own password.
pub const PASSWORD: &str = "/settings/account/password";
/// The end of a linked sign-in of the own account.
pub const UNLINK: &str = "/settings/account/unlink";
/// Another sign-in for the own account: leads to its provider.
pub const LINK: &str = "/settings/account/link";
/// Sessions, those of everybody for administrators.
pub const SESSIONS: &str = "/settings/sessions";
/// End of one session.
pub const SESSION_END: &str = "/settings/sessions/end";
/// End of all other sessions of the reader.
pub const SESSIONS_END: &str = "/settings/sessions/end-others";
/// API tokens.
pub const TOKENS: &str = "/settings/tokens";
/// End of one API token.
pub const TOKEN_END: &str = "/settings/tokens/end";
/// People and their roles.
pub const PEOPLE: &str = "/settings/people";
/// A new invitation.
pub const INVITE: &str = "/settings/people/invite";
/// Withdrawal of an invitation.
pub const INVITATION_END: &str = "/settings/people/withdraw";
/// A role is given.
pub const GRANT: &str = "/settings/people/grant";
/// A role is taken.
pub const GRANT_END: &str = "/settings/people/take";
/// An account is disabled or enabled again.
pub const ABLE: &str = "/settings/people/able";
/// An account is removed for good.
pub const ACCOUNT_END: &str = "/settings/people/remove";
/// A linked sign-in of an account ends.
pub const IDENTITY_END: &str = "/settings/people/unlink";
/// A forgotten password is replaced by a one-time link.
pub const RESET: &str = "/settings/people/reset";
/// A new rule of sign-in.
pub const RULE: &str = "/settings/people/rule";
/// Removal of a rule of sign-in.
pub const RULE_END: &str = "/settings/people/rule/remove";
/// Connections to Webex and their tokens.
pub const WEBEX: &str = "/settings/webex";
/// Connects with a service app.
pub const WEBEX_SERVICE_APP: &str = "/settings/webex/service-app";
/// Starts to connect an integration.
pub const WEBEX_INTEGRATION: &str = "/settings/webex/integration";
/// Where Webex sends people back to after they have agreed to an integration.
pub const WEBEX_BACK: &str = "/settings/webex/back";
/// Tests a connection.
pub const WEBEX_TEST: &str = "/settings/webex/test";
/// Removes a connection.
pub const WEBEX_END: &str = "/settings/webex/remove";
/// Audit log.
pub const AUDIT: &str = "/settings/audit";
/// Audit log as comma-separated values.
pub const AUDIT_CSV: &str = "/settings/audit.csv";
/// Audit log as JSON.
pub const AUDIT_JSON: &str = "/settings/audit.json";
/// Choice of theme.
pub const THEME: &str = "/theme";
/// Choice of an open or collapsed navigation.
pub const NAVIGATION: &str = "/navigation";
/// Choice of the organisation whose pages are shown.
pub const ORGANIZATION: &str = "/organization";
/// Choice of row height.
pub const DENSITY: &str = "/density";
/// Where Webex sends the events of a connection; see [`webex_hook`].
pub const WEBEX_HOOK: &str = "/webhooks/webex/{connection}";
/// What the overview shows, for programs.
pub const API_OVERVIEW: &str = "/api/v1/overview";
/// Devices, for programs.
pub const API_DEVICES: &str = "/api/v1/devices";
/// Versions of software, for programs.
pub const API_SOFTWARE: &str = "/api/v1/software";
/// Calls that run, for programs.
pub const API_CALLS: &str = "/api/v1/calls";
/// Calls that are over, for programs.
pub const API_HISTORY: &str = "/api/v1/calls/history";
/// What the channels of a call measured, for programs.
pub const API_SAMPLES: &str = "/api/v1/calls/{id}/samples";
/// One call with the scores of its channels, for programs.
pub const API_CALL: &str = "/api/v1/calls/{id}";
/// One device, for programs.
pub const API_DEVICE: &str = "/api/v1/devices/{id}";
/// How much of a time a device was up, for programs.
pub const API_AVAILABILITY: &str = "/api/v1/devices/{id}/availability";
/// What happened to a device, for programs.
pub const API_TIMELINE: &str = "/api/v1/devices/{id}/timeline";
/// What is connected to a device, for programs.
pub const API_PERIPHERALS: &str = "/api/v1/devices/{id}/peripherals";
/// Quality over time, for programs.
pub const API_QUALITY: &str = "/api/v1/quality";
/// How fresh the data is, for programs.
pub const API_SOURCES: &str = "/api/v1/sources";
/// The description of the interface for programs.
pub const OPENAPI: &str = "/api/v1/openapi.json";
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
/// How their paths begin.
pub(crate) const ASSETS_BEGIN: &str = "/assets/";
/// What the addresses of the JSON API begin with.
pub(crate) const API_BEGINS: &str = "/api/";

/// The page of one device.
pub fn device(device: &Device) -> String {
    device_by_text(device.id.as_str())
}

/// The page of the device with this id.
pub fn device_by_text(id: &str) -> String {
    format!("{DEVICES}/{}", segment(id))
}

/// A table of a device as a file, at one of the paths for it.
pub(crate) fn device_export(path: &str, device: &DeviceId) -> String {
    path.replace("{id}", &segment(device.as_str()))
}

/// Where region and notes of a device are set.
pub(crate) fn device_label(device: &Device) -> String {
    DEVICE_LABEL.replace("{id}", &segment(device.id.as_str()))
}

/// The page of one call.
pub fn call(call: &CallId) -> String {
    CALL.replace("{id}", &segment(call.as_str()))
}

/// What one call measured, at one of the paths for it.
pub(crate) fn call_samples(path: &str, call: &CallId) -> String {
    path.replace("{id}", &segment(call.as_str()))
}

/// The path and query of a sign-in link; whoever prints it puts scheme and host before it.
pub fn sign_in_with(secret: &str) -> String {
    format!("{SIGN_IN}?link={}", segment(secret))
}

/// The path at which a sign-in with this provider starts.
pub fn sign_in_at(provider: &str) -> String {
    SIGN_IN_AT.replace("{provider}", &segment(provider))
}

/// The path to which this provider sends people back; the public URL before it is the redirect URI to register there.
pub fn sign_in_back(provider: &str) -> String {
    SIGN_IN_BACK.replace("{provider}", &segment(provider))
}

/// The sign-in page that leads to a page of ours afterwards.
pub(crate) fn sign_in_then(path: &str) -> String {
    if back_to(path) == OVERVIEW { SIGN_IN.to_owned() } else { format!("{SIGN_IN}?to={}", segment(path)) }
}

/// The same for a sign-in with a provider.
pub(crate) fn sign_in_then_at(provider: &str, path: &str) -> String {
    let start = sign_in_at(provider);
    if back_to(path) == OVERVIEW { start } else { format!("{start}?to={}", segment(path)) }
}

/// The path to which Webex sends the events of the connection with this handle.
pub fn webex_hook(handle: &str) -> String {
    WEBEX_HOOK.replace("{connection}", &segment(handle))
}

/// Whether other services post to this path, which prove what they send by a signature.
pub(crate) fn is_hook(path: &str) -> bool {
    WEBEX_HOOK.strip_suffix("{connection}").is_some_and(|start| path.starts_with(start))
}

/// The path and query of an invitation.
pub fn invitation_with(secret: &str) -> String {
    format!("{INVITATION}?code={}", segment(secret))
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
