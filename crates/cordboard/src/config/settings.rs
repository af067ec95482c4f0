//! The settings as the program uses them.

use std::net::SocketAddr;
use std::path::PathBuf;

use engine::collect::Freshness;
use model::quality::{Bands, Judge, Profile};
use secrecy::SecretString;
use store::StoreLocation;
use url::Url;

use super::Problem;
use super::kind::{self, Kind};
use super::resolve::{Origin, Resolved};

/// Everything that was configured.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Folder of database and key; nobody needs one when both are named.
    pub data: Option<PathBuf>,
    /// Where data is kept.
    pub store: StoreLocation,
    /// Whether the store is the usual one in the data folder, which is made when missing.
    pub store_is_default: bool,
    /// File of the master key.
    pub master_key_file: PathBuf,
    /// Whether the service manager provides the master key.
    pub master_key_is_credential: bool,
    /// Address of the pages.
    pub listen: SocketAddr,
    /// Where browsers reach the pages.
    pub public_url: Option<Url>,
    /// More host names to answer to.
    pub allowed_hosts: Vec<String>,
    /// Addresses and networks of proxies that are believed.
    pub trusted_proxies: Vec<String>,
    /// Servers of private networks that requests may go to.
    pub private_origins: Vec<outbound::Origin>,
    /// Certificate and key of the pages.
    pub tls: Option<TlsFiles>,
    /// Where Webex is and what may be asked of it.
    pub webex: WebexSettings,
    /// How fresh data is to be.
    pub freshness: Freshness,
    /// Days that past calls are kept.
    pub keep_calls_days: u32,
    /// Hours that samples are kept.
    pub keep_samples_hours: u32,
    /// Who judges calls.
    pub judge: Judge,
    /// Login with Webex.
    pub sign_in_webex: Option<ClientSettings>,
    /// The other `OpenID` provider.
    pub sign_in_oidc: Option<ProviderSettings>,
}

/// Files in PEM form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TlsFiles {
    /// The certificate and those that vouch for it.
    pub certificate: PathBuf,
    /// Its private key.
    pub key: PathBuf,
}

/// Where Webex is and what may be asked of it.
#[derive(Debug, Clone)]
pub struct WebexSettings {
    /// Address, with or without `/v1`.
    pub base_url: String,
    /// Access token that was configured.
    pub token: Option<SecretString>,
    /// Requests a minute.
    pub requests_per_minute: u32,
    /// Whether workspace integrations are to post what devices say.
    pub integration: Posting,
}

/// How what devices say by themselves comes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Posting {
    /// It is polled.
    #[default]
    LongPoll,
    /// Webex posts it.
    Webhook,
}

/// A client of an `OpenID` provider.
#[derive(Debug, Clone)]
pub struct ClientSettings {
    /// Client id.
    pub client_id: String,
    /// Client secret.
    pub client_secret: SecretString,
}

/// An `OpenID` provider that is found by its issuer.
#[derive(Debug, Clone)]
pub struct ProviderSettings {
    /// Words for the button.
    pub name: String,
    /// Issuer.
    pub issuer: String,
    /// Client there.
    pub client: ClientSettings,
}

impl Settings {
    /// Typed settings, where they fit together.
    pub fn of(resolved: &Resolved) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let tls = both(resolved, ["tls.certificate_file", "tls.key_file"], &mut problems);
        let webex = both(resolved, ["sign_in.webex.client_id", "sign_in.webex.client_secret"], &mut problems);
        let oidc = all(resolved, &["sign_in.oidc.issuer", "sign_in.oidc.client_id", "sign_in.oidc.client_secret"], &mut problems);
        let judge = judge(resolved, &mut problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        let text = |key: &str| resolved.text(key).unwrap_or_default();
        let client = |prefix: &str| ClientSettings {
            client_id: text(&format!("{prefix}.client_id")).to_owned(),
            client_secret: resolved.secret(&format!("{prefix}.client_secret")).unwrap_or_default(),
        };
        Ok(Self {
            data: resolved.text("data").map(PathBuf::from),
            store: text("store").parse().map_err(|error| vec![Problem::new(resolved.origin("store"), format!("{error}"))])?,
            store_is_default: *resolved.origin("store") == Origin::Default,
            master_key_file: text("master_key_file").into(),
            master_key_is_credential: matches!(resolved.origin("master_key_file"), Origin::Credential(_)),
            listen: parsed(resolved, "listen"),
            public_url: resolved.text("public_url").and_then(kind::web_url),
            allowed_hosts: resolved.texts("allowed_hosts").map(str::to_ascii_lowercase).collect(),
            trusted_proxies: resolved.texts("trusted_proxies").map(str::to_owned).collect(),
            private_origins: resolved.texts("private_origins").filter_map(|text| text.parse().ok()).collect(),
            tls: tls.then(|| TlsFiles { certificate: text("tls.certificate_file").into(), key: text("tls.key_file").into() }),
            webex: WebexSettings {
                base_url: text("webex.base_url").to_owned(),
                token: resolved.secret("webex.token"),
                requests_per_minute: parsed(resolved, "webex.requests_per_minute"),
                integration: if text("webex.workspace_integration") == "webhook" { Posting::Webhook } else { Posting::LongPoll },
            },
            freshness: Freshness::parse(text("collect.freshness")).unwrap_or_default(),
            keep_calls_days: parsed(resolved, "collect.keep_calls_days"),
            keep_samples_hours: parsed(resolved, "collect.keep_samples_hours"),
            judge,
            sign_in_webex: webex.then(|| client("sign_in.webex")),
            sign_in_oidc: oidc.then(|| ProviderSettings {
                name: text("sign_in.oidc.name").to_owned(),
                issuer: text("sign_in.oidc.issuer").to_owned(),
                client: client("sign_in.oidc"),
            }),
        })
    }

    /// Whether browsers reach the pages over TLS, here or at a proxy.
    pub fn is_https(&self) -> bool {
        self.tls.is_some() || self.public_url.as_ref().is_some_and(|url| url.scheme() == "https")
    }

    /// What works and is probably not wanted.
    pub fn warnings(&self) -> Vec<String> {
        let mut warnings = Vec::new();
        let reachable = !self.listen.ip().is_loopback();
        if reachable && self.tls.is_none() {
            let listen = self.listen;
            warnings.push(if self.is_https() && !self.trusted_proxies.is_empty() {
                format!("pages on {listen} travel over plain http: let nobody but the proxies reach that address")
            } else {
                format!("pages on {listen} travel over plain http and other machines can reach them: name a certificate with tls.certificate_file, or put a proxy with TLS in front and name it in trusted_proxies")
            });
        }
        if reachable && self.public_url.is_none() {
            warnings.push(
                "public_url is not set: browsers on other machines are refused, because the name they ask for is not known".to_owned(),
            );
        }
        let beside =
            self.store.path().and_then(std::path::Path::parent).is_some_and(|folder| Some(folder) == self.master_key_file.parent());
        if beside {
            warnings.push(format!(
                "database and master key are in the same folder: a copy of both is a copy of everything in it. Keep {} elsewhere with master_key_file, or out of backups",
                self.master_key_file.display()
            ));
        }
        warnings
    }
}

fn parsed<T: std::str::FromStr>(resolved: &Resolved, key: &str) -> T {
    let value = resolved.text(key).and_then(|text| text.parse().ok());
    value.expect("invariant: the setting has a default, and its value was checked")
}

/// Who judges calls. The bands of both profiles are checked, whichever counts.
fn judge(resolved: &Resolved, problems: &mut Vec<Problem>) -> Judge {
    let chosen = resolved.text("quality.profile").and_then(Profile::parse).unwrap_or_default();
    let mut judge = Judge::of(chosen);
    for (profile, key) in [(Profile::G107, "quality.g107_bands"), (Profile::Legacy, "quality.legacy_bands")] {
        let written: Vec<&str> = resolved.texts(key).collect();
        if written.is_empty() {
            continue;
        }
        let limits: Vec<f64> = written.iter().filter_map(|text| text.parse().ok()).collect();
        let bands = match <[f64; 3]>::try_from(limits) {
            Ok(limits) => Bands::new(profile, limits).map_err(|error| error.to_string()),
            Err(_) => Err(Kind::Limits.words()),
        };
        match bands {
            Ok(bands) if profile == chosen => judge = Judge::new(profile, bands),
            Ok(_) => {}
            Err(must) => problems.push(Problem::new(resolved.origin(key), format!("`{key}` {must}, not [{}]", written.join(", ")))),
        }
    }
    judge
}

/// Whether these two are there; one alone is a problem.
fn both(resolved: &Resolved, keys: [&'static str; 2], problems: &mut Vec<Problem>) -> bool {
    all(resolved, &keys, problems)
}

/// Whether these are there; some alone are a problem.
fn all(resolved: &Resolved, keys: &[&'static str], problems: &mut Vec<Problem>) -> bool {
    let (there, missing): (Vec<&str>, Vec<&str>) = keys.iter().partition(|key| resolved.chosen(key).is_some());
    if let (Some(first), false) = (there.first(), missing.is_empty()) {
        let missing = missing.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(" and ");
        problems.push(Problem::new(resolved.origin(first), format!("`{first}` is of no use without {missing}: set it too")));
    }
    missing.is_empty()
}
