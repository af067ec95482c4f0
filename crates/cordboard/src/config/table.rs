//! Every setting there is.

use super::kind::Kind;
use crate::args::DEFAULT_REQUESTS_PER_MINUTE;

/// Whether a value may be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Secrecy {
    /// Anybody may see it.
    Open,
    /// Nobody: it can come from a file of its own, and is masked when shown.
    Secret,
    /// It may hold a password inside, which is masked when shown.
    Inside,
}

/// One setting.
pub struct Setting {
    /// Key in the file, with dots.
    pub key: &'static str,
    /// Environment variables; the first that is set counts.
    pub variables: &'static [&'static str],
    /// Flag of the command line.
    pub flag: Option<&'static str>,
    /// What the value looks like.
    pub kind: Kind,
    /// Who may see it.
    pub secrecy: Secrecy,
    /// Name of the systemd credential that gives it, or the file it names.
    pub credential: Option<&'static str>,
    /// What counts without it, in words when it follows from something else.
    pub default: Default,
    /// One line of help.
    pub help: &'static str,
}

/// What counts without a setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Default {
    /// Nothing.
    Nothing,
    /// This text.
    Text(&'static str),
    /// This number.
    Number(u32),
    /// Something that follows from other settings; in words.
    Computed(&'static str),
}

impl Setting {
    /// Whether the value may stand in a file of its own, named by the key or variable with `_file` at its end.
    pub fn has_file(&self) -> bool {
        self.secrecy != Secrecy::Open
    }
}

/// The setting of this key.
pub fn setting(key: &str) -> Option<&'static Setting> {
    SETTINGS.iter().find(|setting| setting.key == key)
}

const fn open(key: &'static str, variables: &'static [&'static str], kind: Kind, default: Default, help: &'static str) -> Setting {
    Setting { key, variables, flag: None, kind, secrecy: Secrecy::Open, credential: None, default, help }
}

const fn secret(key: &'static str, variables: &'static [&'static str], help: &'static str) -> Setting {
    Setting {
        key,
        variables,
        flag: None,
        kind: Kind::Text,
        secrecy: Secrecy::Secret,
        credential: Some(key),
        default: Default::Nothing,
        help,
    }
}

impl Setting {
    const fn flag(mut self, flag: &'static str) -> Self {
        self.flag = Some(flag);
        self
    }

    const fn credential(mut self, name: &'static str) -> Self {
        self.credential = Some(name);
        self
    }

    const fn password_inside(mut self) -> Self {
        self.secrecy = Secrecy::Inside;
        self
    }
}

/// The table. Keys of one group stand together: the example file is written in this order.
pub static SETTINGS: &[Setting] = &[
    open(
        "data",
        &["CORDBOARD_DATA"],
        Kind::Path,
        Default::Computed("the systemd state directory, else $XDG_DATA_HOME/cordboard"),
        "Folder of the database and the master key",
    )
    .flag("--data"),
    open(
        "store",
        &["CORDBOARD_STORE"],
        Kind::Store,
        Default::Computed("sqlite: cordboard.db in the data folder"),
        "Database: sqlite:FILE or postgres://USER:PASSWORD@HOST/DATABASE",
    )
    .flag("--store")
    .credential("store")
    .password_inside(),
    open(
        "master_key_file",
        &["CORDBOARD_MASTER_KEY_FILE"],
        Kind::Path,
        Default::Computed("master.key in the data folder, or FILE.key beside a database that was named; made when missing"),
        "File with the key that secrets in the database are sealed with",
    )
    .credential("master_key"),
    open("listen", &["CORDBOARD_LISTEN"], Kind::Address, Default::Text("127.0.0.1:8080"), "Address of the pages").flag("--listen"),
    open(
        "public_url",
        &["CORDBOARD_PUBLIC_URL"],
        Kind::PublicUrl,
        Default::Computed("the address listened on"),
        "Address under which browsers reach the pages",
    )
    .flag("--public-url"),
    open(
        "allowed_hosts",
        &["CORDBOARD_ALLOWED_HOSTS"],
        Kind::Hosts,
        Default::Nothing,
        "More host names to answer to, besides that of public_url and localhost",
    ),
    open(
        "trusted_proxies",
        &["CORDBOARD_TRUSTED_PROXIES"],
        Kind::Networks,
        Default::Nothing,
        "Addresses or networks of proxies whose X-Forwarded headers are believed",
    ),
    open(
        "private_origins",
        &["CORDBOARD_PRIVATE_ORIGINS"],
        Kind::Origins,
        Default::Nothing,
        "Servers of this machine or of private networks that pages and providers may send requests to",
    ),
    open(
        "tls.certificate_file",
        &["CORDBOARD_TLS_CERTIFICATE_FILE"],
        Kind::Path,
        Default::Nothing,
        "Certificate chain in PEM form; with it the pages speak TLS",
    )
    .credential("tls.certificate"),
    open("tls.key_file", &["CORDBOARD_TLS_KEY_FILE"], Kind::Path, Default::Nothing, "Private key of the certificate in PEM form")
        .credential("tls.key"),
    open(
        "webex.base_url",
        &["CORDBOARD_WEBEX_BASE_URL"],
        Kind::SafeUrl,
        Default::Text(webex::DEFAULT_BASE_URL),
        "Address of Webex or of a simulator, with or without /v1",
    )
    .flag("--webex-base-url"),
    secret(
        "webex.token",
        &["CORDBOARD_WEBEX_TOKEN", "WEBEX_ACCESS_TOKEN"],
        "Access token of a bot or a person, where no integration or service app is connected",
    )
    .flag("--token-file"),
    open(
        "webex.requests_per_minute",
        &["CORDBOARD_WEBEX_REQUESTS_PER_MINUTE"],
        Kind::Number { least: 10, most: 60_000 },
        Default::Number(DEFAULT_REQUESTS_PER_MINUTE),
        "Requests a minute to Webex; more make the pages fresher",
    )
    .flag("--requests-per-minute"),
    open(
        "webex.workspace_integration",
        &["CORDBOARD_WEBEX_WORKSPACE_INTEGRATION"],
        Kind::Choice(&["long_poll", "webhook"]),
        Default::Text("long_poll"),
        "How what devices say by themselves comes: polled, or posted by Webex to public_url",
    ),
    open(
        "collect.freshness",
        &["CORDBOARD_COLLECT_FRESHNESS"],
        Kind::Choice(&["live", "relaxed"]),
        Default::Text("live"),
        "How fresh data is to be: within seconds, or five minutes for devices and ten for the call history",
    )
    .flag("--freshness"),
    open(
        "collect.keep_calls_days",
        &["CORDBOARD_COLLECT_KEEP_CALLS_DAYS"],
        Kind::Number { least: 1, most: 3_650 },
        Default::Number(60),
        "Days that past calls and the states of devices are kept",
    ),
    open(
        "collect.keep_samples_hours",
        &["CORDBOARD_COLLECT_KEEP_SAMPLES_HOURS"],
        Kind::Number { least: 1, most: 8_784 },
        Default::Number(24),
        "Hours that every sample of a call's channels is kept; the scores of past calls stay",
    ),
    open(
        "quality.profile",
        &["CORDBOARD_QUALITY_PROFILE"],
        Kind::Choice(&["g107", "legacy"]),
        Default::Text("g107"),
        "Who judges calls: the E-model of ITU-T G.107, or the rule of the former dashboard",
    ),
    open(
        "quality.g107_bands",
        &["CORDBOARD_QUALITY_G107_BANDS"],
        Kind::Limits,
        Default::Computed("80, 70, 60"),
        "Least R, on the scale of 0 to 100, of good, fair and poor",
    ),
    open(
        "quality.legacy_bands",
        &["CORDBOARD_QUALITY_LEGACY_BANDS"],
        Kind::Limits,
        Default::Computed("4.5, 3.5, 2.5"),
        "Least MOS of good, fair and poor with the legacy profile",
    ),
    open(
        "sign_in.webex.client_id",
        &["CORDBOARD_SIGN_IN_WEBEX_CLIENT_ID"],
        Kind::Text,
        Default::Nothing,
        "Client id of the integration for Login with Webex",
    ),
    secret(
        "sign_in.webex.client_secret",
        &["CORDBOARD_SIGN_IN_WEBEX_CLIENT_SECRET"],
        "Client secret of the integration for Login with Webex",
    ),
    open(
        "sign_in.oidc.name",
        &["CORDBOARD_SIGN_IN_OIDC_NAME"],
        Kind::Text,
        Default::Text("Single sign-on"),
        "What the button of the other OpenID provider says",
    ),
    open(
        "sign_in.oidc.issuer",
        &["CORDBOARD_SIGN_IN_OIDC_ISSUER"],
        Kind::WebUrl,
        Default::Nothing,
        "Issuer of the other OpenID provider; its configuration is found below it",
    ),
    open(
        "sign_in.oidc.client_id",
        &["CORDBOARD_SIGN_IN_OIDC_CLIENT_ID"],
        Kind::Text,
        Default::Nothing,
        "Client id at the other OpenID provider",
    ),
    secret("sign_in.oidc.client_secret", &["CORDBOARD_SIGN_IN_OIDC_CLIENT_SECRET"], "Client secret at the other OpenID provider"),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_are_unique_and_defaults_are_good_values() {
        let mut seen = BTreeSet::new();
        for setting in SETTINGS {
            assert!(seen.insert(setting.key), "{} twice", setting.key);
            for variable in setting.variables {
                assert!(seen.insert(variable), "{variable} twice");
            }
            assert!(!setting.help.ends_with('.') && setting.help.len() < 100, "{}", setting.key);
            match setting.default {
                Default::Text(text) => setting.kind.check(text).expect("a default is a good value"),
                Default::Number(number) => setting.kind.check(&number.to_string()).expect("a default is a good value"),
                Default::Nothing | Default::Computed(_) => {}
            }
        }
    }

    #[test]
    fn a_secret_has_no_flag_but_that_of_its_file() {
        for setting in SETTINGS.iter().filter(|setting| setting.secrecy == Secrecy::Secret) {
            assert!(setting.flag.is_none_or(|flag| flag.ends_with("-file")), "{}", setting.key);
        }
    }
}
