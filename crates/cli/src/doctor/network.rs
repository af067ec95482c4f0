//! The network: the way to each server of Webex, and whether Webex answers there.

use webex::{ClientBuilder, Error, Host, Method, ProbeAnswer, Probed, Request, Route};

use super::check::{Area, Check};
use crate::exit::{Exit, Failure};
use crate::explain;

/// One question for each class of host: what it is for, and what it is asked. Without a token, so the answer is mostly 401.
const QUESTIONS: [(Host, &str, &str); 5] = [
    (Host::Api, "/people/me", "the API"),
    (Host::Analytics, "/v1/meeting/qualities", "meeting qualities"),
    (Host::AnalyticsCalling, "/v1/cdr_feed", "the call history"),
    (Host::ContactCenter, "/organization", "the contact centre"),
    (Host::Status, "/status.json", "Webex's status page"),
];
/// A question that took longer than this makes every command slow, in milliseconds.
const SLOW_MS: u128 = 2_000;

/// What was found on the way to each server; the API comes first.
pub(super) struct Network {
    pub(super) checks: Vec<Check>,
    api: Result<ProbeAnswer, ()>,
    is_reachable: bool,
}

impl Network {
    /// Whether the API answers as Webex does.
    pub(super) fn is_reachable(&self) -> bool {
        self.is_reachable
    }

    /// What the API answered, whatever that is.
    pub(super) fn api_answer(&self) -> Option<&ProbeAnswer> {
        self.api.as_ref().ok()
    }
}

pub(super) async fn look(builder: &ClientBuilder) -> Result<Network, Failure> {
    let probe = builder.probe().map_err(|error| explain::explain(&error, None))?;
    let mut asked: Vec<(String, Request, &str)> = Vec::new();
    for (host, path, purpose) in QUESTIONS {
        let request = Request::new("", host, Method::Get, path);
        let server = probe.server(&request).map_err(|error| explain::explain(&error, None))?;
        // A simulator serves everything under one address.
        if !asked.iter().any(|(known, ..)| *known == server) {
            asked.push((server, request, purpose));
        }
    }
    let answers = futures_util::future::join_all(asked.iter().map(|(_, request, _)| probe.ask(request))).await;
    let mut network = Network { checks: Vec::new(), api: Err(()), is_reachable: false };
    for (at, ((server, _, purpose), probed)) in asked.iter().zip(answers).enumerate() {
        let probed = probed.map_err(|error| explain::explain(&error, None))?;
        let check = judge(server, purpose, &probed, if at == 0 { Weight::Everything } else { Weight::OneFeature });
        if at == 0 {
            network.is_reachable = check.exit == Exit::Success;
            network.api = probed.answer.map_err(|_| ());
        }
        network.checks.push(check);
    }
    Ok(network)
}

/// What depends on a server.
#[derive(Clone, Copy, PartialEq)]
enum Weight {
    Everything,
    OneFeature,
}

fn judge(server: &str, purpose: &str, probed: &Probed, weight: Weight) -> Check {
    let way = match &probed.route {
        Route::Proxy { address } => format!("through the proxy {address}"),
        Route::Direct { addresses } => {
            let count = if addresses.len() == 1 { "1 address".to_owned() } else { format!("{} addresses", addresses.len()) };
            format!("name found in {} ms ({count})", probed.look_up.as_millis())
        }
        Route::Nowhere { reason } => format!("the name was not found in {} ms: {reason}", probed.look_up.as_millis()),
        _ => String::new(),
    };
    let wrong = |measured: String, exit: Exit| match weight {
        Weight::Everything => Check::failed(Area::Network, server, measured, exit),
        Weight::OneFeature => Check::warning(Area::Network, server, format!("{measured}; only {purpose} needs it")),
    };
    let check = match &probed.answer {
        Err(error) => no_answer(error, &way, &wrong).with_value("lookUpMilliseconds", milliseconds(probed.look_up.as_millis())),
        Ok(answer) => {
            let took = answer.took.as_millis();
            let measured = format!("{way}, answered {} in {took} ms", answer.status);
            let check = match stranger(answer, weight) {
                Some(what) => wrong(format!("{way}, but what answers is not Webex: {what}"), Exit::BadAnswer)
                    .with_next("a proxy or the sign-in page of a network stands in between: open the address in a browser")
                    .with_next("or the address is wrong: check --base-url, WEBEX_BASE_URL and the proxy variables"),
                None if answer.status == 407 => {
                    wrong(measured, Exit::Unavailable).with_next("the proxy wants a sign-in: HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT")
                }
                None if answer.status >= 500 => {
                    wrong(measured, Exit::Unavailable).with_next("an error inside Webex: see https://status.webex.com")
                }
                None if took > SLOW_MS => Check::warning(Area::Network, server, measured)
                    .with_next("that is slow: try a wire, another network, or without the proxy or VPN"),
                None => Check::ok(Area::Network, server, measured),
            };
            check.with_value("status", answer.status).with_value("milliseconds", milliseconds(took))
        }
    };
    match &probed.route {
        Route::Proxy { address } => check.with_value("proxy", address.as_str()),
        _ => check,
    }
}

fn milliseconds(count: u128) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

fn no_answer(error: &Error, way: &str, wrong: &dyn Fn(String, Exit) -> Check) -> Check {
    let said = match error {
        Error::Transport { source, .. } => source.to_string(),
        other => other.to_string(),
    };
    let told = if way.starts_with("the name") { way.to_owned() } else { format!("{way}; {said}") };
    let check = wrong(told, Exit::Unavailable);
    let lower = said.to_lowercase();
    if lower.contains("certificate") || lower.contains("unknownissuer") || lower.contains("tls") {
        return check
            .with_next("a proxy that opens TLS needs its certificate named: SSL_CERT_FILE=FILE")
            .with_next("a certificate that is not valid yet or any more may also mean that the clock of this machine is wrong");
    }
    if way.starts_with("through") {
        return check.with_next("check HTTPS_PROXY and NO_PROXY, and whether the proxy lets this server through");
    }
    if way.starts_with("the name") {
        return check.with_next("check the address, the name servers of this machine, and whether a proxy is needed (HTTPS_PROXY)");
    }
    check.with_next("check the cable or Wi-Fi, the firewall (port 443 to this server), and whether a proxy is needed (HTTPS_PROXY)")
}

/// What answers in the place of Webex. Errors of servers beside the API may be pages of HTML.
fn stranger(answer: &ProbeAnswer, weight: Weight) -> Option<String> {
    let header = |name: &str| answer.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if (300..400).contains(&answer.status) {
        let target = header("location").split(['?', '#']).next().unwrap_or_default();
        return Some(format!("it answers {} and leads to {target}", answer.status));
    }
    let is_html = header("content-type").contains("html") || answer.body.trim_ascii_start().starts_with(b"<");
    let is_page = is_html && (answer.status < 400 || (weight == Weight::Everything && answer.status < 500 && answer.status != 407));
    is_page.then(|| format!("an HTML page (status {}) where JSON belongs", answer.status))
}
