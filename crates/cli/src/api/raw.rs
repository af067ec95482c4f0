//! `cordboard api call METHOD PATH`: for what is newer than the catalogue, or known by its path only.

use std::ffi::OsString;

use clap::{Arg, ArgAction, Command};
use serde_json::{Map, Value};
use webex::{Client, Host, Method, Paging, Request};
use webex_catalogue::{Area, Match, Operation, Type, match_path};

use super::command::{self, Common};
use super::perform::{Saved, carry_out, check_save, download, rows, runtime, to_download, write_answer};
use super::{Surroundings, Target, dry_run, send};
use crate::exit::{Exit, Failure};
use crate::output::Wanted;
use crate::{ask, explain, help};

const NAME: &str = "cordboard api call";

pub(crate) fn call(words: &[OsString], surroundings: &Surroundings<'_>) -> Result<Exit, Failure> {
    let command = Command::new(NAME)
        .no_binary_name(true)
        .disable_help_flag(true)
        .args(command::common_args())
        .arg(Arg::new("header").long("header").action(ArgAction::Append))
        .arg(Arg::new("all-pages").long("all-pages").action(ArgAction::SetTrue).overrides_with("all-pages"))
        .arg(Arg::new("words").num_args(0..=2).action(ArgAction::Append));
    let matches = command.try_get_matches_from(words).map_err(|error| {
        let said = error.to_string();
        Failure::usage(format!("{NAME}: {}", said.lines().next().unwrap_or_default().trim_start_matches("error: ")))
            .with_advice(format!("see `{NAME} --help`"))
    })?;
    let common = command::common(&matches)?;
    if common.help {
        return help::show(help::CALL);
    }
    check_options(&common)?;
    let positional: Vec<&String> = matches.get_many::<String>("words").into_iter().flatten().collect();
    let [method, path] = positional.as_slice() else {
        return Err(Failure::usage(format!("{NAME}: give a method and a path, for example GET /people/me")));
    };
    let method = Method::parse(&method.to_ascii_uppercase())
        .ok_or_else(|| Failure::usage(format!("{NAME}: {method} is no method; known are GET, POST, PUT, PATCH and DELETE")))?;
    let target = Target { base_url: common.base_url.clone(), region: common.region.clone(), concurrency: None };
    let own = || (surroundings.connect)(&target).ok().map(|client| client.base().to_owned());
    let (host, path, query) = split(path, &own)?;
    let known = match match_path(host, method, &path) {
        Match::Found(operation, _) => Some(operation),
        _ => None,
    };
    let mut request = Request::new(known.map_or("", |operation| operation.id), host, method, path);
    let pairs = matches.get_many::<String>("param").into_iter().flatten();
    let name_of = |pair: &str| pair.split('=').next().unwrap_or_default().to_owned();
    let in_path: Vec<String> = query.iter().map(|pair| name_of(pair)).collect();
    if let Some(pair) = pairs.clone().find(|pair| in_path.contains(&name_of(pair))) {
        return Err(Failure::usage(format!("{NAME}: --param {pair}: the path gives {} already, and only one can count", name_of(pair))));
    }
    for pair in query.iter().map(String::as_str).chain(pairs.map(String::as_str)) {
        let (name, value) = pair.split_once('=').ok_or_else(|| Failure::usage(format!("{NAME}: write {pair} as NAME=VALUE")))?;
        request.query.push((name.to_owned().into(), value.to_owned()));
    }
    for header in matches.get_many::<String>("header").into_iter().flatten() {
        let (name, value) =
            header.split_once(':').ok_or_else(|| Failure::usage(format!("{NAME}: write the header {header} as NAME: VALUE")))?;
        if name.trim().eq_ignore_ascii_case("authorization") {
            return Err(Failure::usage(format!("{NAME}: the token is no option; set WEBEX_ACCESS_TOKEN")));
        }
        request.headers.push((name.trim().to_ascii_lowercase().into(), value.trim().to_owned()));
    }
    put_body(&mut request, &matches, known)?;
    if method == Method::Get {
        request.paging = known.map_or(Paging::Link, |operation| operation.paging);
        request.items = known.map_or("", |operation| operation.items).into();
    }
    send_it(request, known, &common, matches.get_flag("all-pages"), surroundings)
}

/// Refuses what a command of the catalogue does and this does not: a PUT that was meant to keep the rest would wipe it.
fn check_options(common: &Common) -> Result<(), Failure> {
    let refused = [
        (common.verify, "--verify", "reads nothing back"),
        (common.merge, "--merge", "does not read the present state"),
        (common.lenient, "--lenient", "checks no names, so there is nothing to be lenient about"),
    ];
    match refused.into_iter().find(|(is_given, ..)| *is_given) {
        Some((_, option, why)) => Err(Failure::usage(format!("{NAME}: {option} is not for this command, which {why}; nothing was sent"))
            .with_advice("the commands with a name have it: find yours with `cordboard api search`")),
        None => Ok(()),
    }
}

fn put_body(request: &mut Request, matches: &clap::ArgMatches, known: Option<&'static Operation>) -> Result<(), Failure> {
    let words = command::body_words(matches)?;
    let mut body = crate::body::source(&words)?;
    let (area, kind) = known.and_then(|operation| Some((operation.area, operation.body?.kind))).unwrap_or((Area::Admin, Type::Any));
    for change in &words.changes {
        change.apply(area, &kind, body.get_or_insert_with(|| Value::Object(Map::new())))?;
    }
    if !words.files.is_empty() {
        let (bytes, content_type) = crate::body::form(body.as_ref(), &words.files)?;
        request.body = Some(bytes);
        request.content_type = content_type.into();
    } else if let Some(body) = body {
        request.body = Some(body.to_string().into_bytes());
        if let Some(body) = known.and_then(|operation| operation.body) {
            request.content_type = body.content_type.into();
        }
    }
    Ok(())
}

fn send_it(
    request: Request,
    known: Option<&'static Operation>,
    common: &Common,
    all_pages: bool,
    surroundings: &Surroundings<'_>,
) -> Result<Exit, Failure> {
    let target = Target { base_url: common.base_url.clone(), region: common.region.clone(), concurrency: None };
    let wanted = Wanted::from_options(common);
    let is_list = request.method == Method::Get && known.map_or(all_pages, |operation| !operation.items.is_empty());
    check_save(common, if is_list { Saved::Rows } else { Saved::Answer })?;
    if common.dry_run {
        let client = (surroundings.connect)(&target).ok();
        return dry_run::show(client.as_ref(), &request, common);
    }
    if request.method == Method::Delete && !common.yes {
        ask::confirm_text(&format!("DELETE {}", request.path))?;
    }
    let client = (surroundings.connect)(&target)?;
    runtime()?.block_on(async {
        if let Some(operation) = known {
            return carry_out(&client, operation, request, common, wanted).await;
        }
        if is_list {
            return rows(&client, None, request, common, wanted).await;
        }
        if let Some(path) = to_download(&request, common) {
            return download(&client, &request, path, None).await;
        }
        let (method, label) = (request.method, format!("{} {}", request.method, request.path));
        let answer = send(&client, request).await.map_err(|error| explain::explain_sent(&error, method, None))?;
        write_answer(&answer, method, "", &label, common, wanted)
    })
}

/// Host class, path and query pairs of what was typed: `/people`, `v1/people?max=1`, or a whole address of Webex or of the server that
/// stands in for it, which `own` names.
fn split(typed: &str, own: &dyn Fn() -> Option<String>) -> Result<(Host, String, Vec<String>), Failure> {
    let (host, rest) = match typed.split_once("://") {
        None => (None, typed.to_owned()),
        Some((scheme, rest)) => {
            let (name, path) = rest.find('/').map_or((rest, "/"), |at| rest.split_at(at));
            let class = Host::ALL.into_iter().skip(1).find(|host| host.catalogue_name() == name);
            let is_contact_center = name.starts_with("api.wxcc-") && name.ends_with(".cisco.com");
            let class = class.or(is_contact_center.then_some(Host::ContactCenter));
            // The server itself gives such addresses, for files and next pages.
            let is_own = || Client::server_of(&format!("{scheme}://{name}")).is_ok_and(|server| own() == Some(server));
            let class = class.or_else(|| is_own().then_some(Host::ApiRoot)).ok_or_else(|| {
                Failure::usage(format!("{NAME}: {name} is no host of Webex"))
                    .with_advice("give a path alone; --base-url or WEBEX_BASE_URL says where it goes")
            })?;
            (Some(class), path.to_owned())
        }
    };
    let (path, query) = rest.split_once('?').map_or((rest.as_str(), ""), |(path, query)| (path, query));
    let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
    let decoded = query.split('&').filter(|pair| !pair.is_empty()).map(decode).collect::<Result<Vec<_>, _>>()?;
    let (host, path) = match host {
        // `/v1` is the API; everything else under webexapis.com carries its whole path.
        None | Some(Host::ApiRoot) if path.starts_with("/v1/") => (Host::Api, path[3..].to_owned()),
        Some(host) => (host, path),
        None if ["/identity/scim/", "/Schemas/"].iter().any(|start| path.starts_with(start)) => (Host::ApiRoot, path),
        None => (Host::Api, path),
    };
    Ok((host, path, decoded))
}

fn decode(text: &str) -> Result<String, Failure> {
    let wrong = || Failure::usage(format!("{NAME}: {text} is not percent-encoded correctly"));
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let pair = [rest.next().ok_or_else(wrong)?, rest.next().ok_or_else(wrong)?];
                let digits = std::str::from_utf8(&pair).map_err(|_| wrong())?;
                bytes.push(u8::from_str_radix(digits, 16).map_err(|_| wrong())?);
            }
            other => bytes.push(other),
        }
    }
    String::from_utf8(bytes).map_err(|_| wrong())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(words: &[&str]) -> Failure {
        let connect = |_: &Target| panic!("nothing is sent");
        let words: Vec<OsString> = words.iter().map(OsString::from).collect();
        call(&words, &Surroundings { connect: &connect }).expect_err("it is refused")
    }

    #[test]
    fn options_that_would_not_count_are_refused() {
        for option in ["--verify", "--merge", "--lenient"] {
            let failure = refused(&["PUT", "/people/P", "--set", "title=x", option, "--dry-run"]);
            assert!(failure.exit == Exit::Usage && failure.message.contains(option), "{failure}");
        }
        let twice = refused(&["GET", "/people?max=1", "--param", "max=3", "--dry-run", "--all-pages", "--all-pages"]);
        assert!(twice.exit == Exit::Usage && twice.message.contains("the path gives max already"), "{twice}");
    }

    #[test]
    fn paths_and_addresses_are_understood() {
        let of = |typed: &str| split(typed, &|| None).expect(typed);
        assert_eq!(
            of("people?max=1&email=a%40x.org"),
            (Host::Api, "/people".to_owned(), vec!["max=1".to_owned(), "email=a@x.org".to_owned()])
        );
        assert_eq!(of("/v1/people").1, "/people");
        assert_eq!(of("https://webexapis.com/v1/people"), (Host::Api, "/people".to_owned(), Vec::new()));
        assert_eq!(of("https://webexapis.com/identity/x").0, Host::ApiRoot);
        assert_eq!(
            of("https://analytics-calling.webexapis.com/v1/cdr_feed"),
            (Host::AnalyticsCalling, "/v1/cdr_feed".to_owned(), Vec::new())
        );
        assert_eq!(of("https://api.wxcc-eu1.cisco.com/organization/x/site").0, Host::ContactCenter);
        assert!(split("https://example.com/v1/people", &|| None).expect_err("a stranger").to_string().contains("no host of Webex"));
        assert!(split("/people?email=%zz", &|| None).is_err());
    }

    #[test]
    fn addresses_of_the_configured_server_are_its_own() {
        let own = || Some(Client::server_of("http://127.0.0.1:8950/v1/").expect("an address"));
        let of = |typed: &str| split(typed, &own);
        let file = of("http://127.0.0.1:8950/v1/contents/abc?x=1").expect("its own");
        assert_eq!(file, (Host::Api, "/contents/abc".to_owned(), vec!["x=1".to_owned()]));
        assert_eq!(of("http://127.0.0.1:8950/identity/x").expect("its own").0, Host::ApiRoot);
        assert_eq!(of("https://webexapis.com/v1/people").expect("Webex").1, "/people");
        // Another port, scheme or name is another server.
        for other in ["http://127.0.0.1:8951/v1/people", "https://127.0.0.1:8950/v1/people", "http://127.0.0.1.example.com:8950/v1/x"] {
            assert!(of(other).expect_err(other).to_string().contains("no host of Webex"), "{other}");
        }
    }
}
