//! Every route and every role: who gets in, who is refused, and that the refusal is in the audit log.

mod site;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use engine::access::{Origin, Principal};
use jiff::SignedDuration;
use model::{Grant, Role, TokenScope};
use secrecy::ExposeSecret as _;
use site::{TestSite, at};
use store::{AuditFilter, AuditOutcome, PageRequest};
use web::{Audience, ROUTES, Route, Verb};

/// Who calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Nobody,
    SetUp,
    Has(Role),
    /// An administrator of one location.
    AdministratorOfOslo,
}

const ALL: [Who; 8] = [
    Who::Nobody,
    Who::SetUp,
    Who::Has(Role::Employee),
    Who::Has(Role::Viewer),
    Who::Has(Role::Operator),
    Who::Has(Role::Responder),
    Who::Has(Role::Administrator),
    Who::AdministratorOfOslo,
];

/// What each audience means, written out a second time.
fn is_let_in(audience: Audience, who: Who) -> bool {
    use Role::{Administrator, Operator, Responder, Viewer};
    match audience {
        // The test asks from loopback, which may collect metrics without being anybody.
        // A webhook's sender proves itself by a signature; without one it is refused by the handler, whoever is signed in.
        Audience::Anyone | Audience::Webhook => true,
        Audience::Metrics => matches!(who, Who::Nobody | Who::Has(Operator | Administrator)),
        Audience::SetUp => who == Who::SetUp,
        Audience::SignedIn => matches!(who, Who::Has(_) | Who::AdministratorOfOslo),
        Audience::Viewers => matches!(who, Who::Has(Viewer | Operator | Responder | Administrator) | Who::AdministratorOfOslo),
        Audience::Operators => matches!(who, Who::Has(Operator | Administrator) | Who::AdministratorOfOslo),
        Audience::Responders => matches!(who, Who::Has(Responder | Administrator) | Who::AdministratorOfOslo),
        Audience::Administrators => matches!(who, Who::Has(Administrator) | Who::AdministratorOfOslo),
        Audience::ChiefAdministrators => who == Who::Has(Administrator),
    }
}

fn path_of(route: &Route) -> String {
    route
        .path
        .replace("{id}", "device-001")
        .replace("{connection}", "0")
        .replace("{provider}", "webex")
        .replace("{version}", "0")
        .replace("{*name}", "app.css")
}

fn request(site: &TestSite, route: &Route) -> Request<Body> {
    match route.verb {
        Verb::Get => site.request(Method::GET, &path_of(route)).body(Body::empty()).expect("a request"),
        Verb::Post => site.form(&path_of(route), ""),
    }
}

async fn become_one(site: &mut TestSite, who: Who) {
    site.sign_off();
    match who {
        Who::Nobody => {}
        Who::SetUp => {
            let link = site.set_up_link().await;
            site.sign_in_with(&link).await;
        }
        Who::Has(role) => site.sign_in_as(role.as_str(), vec![Grant::everywhere(role)]).await,
        Who::AdministratorOfOslo => site.sign_in_as("oslo", vec![at(Role::Administrator, "Oslo")]).await,
    }
}

#[tokio::test]
async fn every_route_lets_in_whom_the_table_names_and_nobody_else() {
    let mut site = TestSite::start().await;
    site.seed().await;
    for who in ALL {
        // Those that end sessions come last.
        let mut routes: Vec<_> = ROUTES.iter().collect();
        routes.sort_by_key(|route| route.path == web::routes::SIGN_OUT);
        become_one(&mut site, who).await;
        for route in routes {
            let (status, headers) = site.status(request(&site, route)).await;
            assert_ne!(status, StatusCode::METHOD_NOT_ALLOWED, "{route:?}: there is no such route");
            if who == Who::Has(Role::Employee) && route.path == web::routes::OVERVIEW {
                // Who sees nothing of it is led to what there is.
                assert_eq!((status, headers[header::LOCATION].as_bytes()), (StatusCode::SEE_OTHER, web::routes::ACCOUNT.as_bytes()));
                continue;
            }
            let leads_to_set_up = headers.get(header::LOCATION).is_some_and(|to| to == web::routes::SET_UP);
            if is_let_in(route.audience, who) {
                let refused = matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN) || leads_to_set_up;
                assert!(!refused, "{who:?} is refused at {route:?}: {status}");
            } else {
                match who {
                    Who::Nobody => assert_eq!(status, StatusCode::UNAUTHORIZED, "{who:?} at {route:?}"),
                    Who::SetUp if route.verb == Verb::Get => assert!(leads_to_set_up, "{who:?} at {route:?}: {status}"),
                    _ => assert_eq!(status, StatusCode::FORBIDDEN, "{who:?} at {route:?}"),
                }
            }
        }
    }
}

#[tokio::test]
async fn a_refusal_says_what_is_missing_and_is_in_the_audit_log() {
    let mut site = TestSite::seeded().await;
    site.sign_in_as("Vera Viewer", vec![Grant::everywhere(Role::Viewer)]).await;
    let answer = site.get("/settings/audit").await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(answer.text.contains("the role administrator") && answer.text.contains("<html"), "{}", answer.text);
    let filter = AuditFilter { action: Some("request.refuse".to_owned()), ..AuditFilter::default() };
    let found = site.state.audit().list(&filter, &PageRequest::new(1, 10)).await.expect("entries");
    assert_eq!(found.total, 1);
    let entry = &found.items[0];
    assert_eq!(
        (entry.actor_name.as_deref(), entry.target_id.as_str(), entry.outcome),
        (Some("Vera Viewer"), "/settings/audit", AuditOutcome::Refused)
    );
    assert_eq!(entry.from_address.as_deref(), Some("127.0.0.1"));
}

async fn token(site: &TestSite, role: Role, scopes: &[TokenScope]) -> String {
    // A token is made in a session; here the session's principal is what counts.
    let name = format!("{role} of tokens");
    let link = site.link_of(&name, vec![Grant::everywhere(role)]).await;
    let secret = link.split_once("link=").expect("a secret").1.to_owned();
    let session = site.access.exchange(&secret.into(), &Origin::local()).await.expect("a session");
    let principal: Principal = site.access.session(&session).await.expect("an answer").expect("a session").principal;
    let ends = site.now() + SignedDuration::from_hours(24);
    let (_, secret) = site.access.create_api_token(&principal, &Origin::local(), "test", scopes, ends).await.expect("a token");
    secret.expose_secret().to_owned()
}

async fn ask(site: &TestSite, path: &str, token: &str) -> site::Answer {
    let request = site.request(Method::GET, path).header(header::AUTHORIZATION, format!("Bearer {token}"));
    site.send(request.body(Body::empty()).expect("a request")).await
}

#[tokio::test]
async fn a_token_opens_what_it_is_for_and_nothing_else() {
    let mut site = TestSite::seeded().await;
    let reading = token(&site, Role::Viewer, &[TokenScope::Read]).await;
    let metrics = token(&site, Role::Operator, &[TokenScope::Metrics]).await;
    site.sign_off();
    for route in ROUTES.iter().filter(|route| route.audience != Audience::Anyone && route.verb == Verb::Get) {
        let path = path_of(route);
        for (name, secret, scope) in [("reading", &reading, TokenScope::Read), ("metrics", &metrics, TokenScope::Metrics)] {
            let is_for_viewers = route.audience != Audience::ChiefAdministrators;
            let opens = route.token == Some(scope) && is_for_viewers;
            let request = site.request(Method::GET, &path).header(header::AUTHORIZATION, format!("Bearer {secret}"));
            // Some of it is no text.
            let status = site.status(request.body(Body::empty()).expect("a request")).await.0;
            // There is no call of the name that stands in the place of an id.
            let opened = if path.contains("/calls/device-001") { StatusCode::NOT_FOUND } else { StatusCode::OK };
            assert_eq!(status, if opens { opened } else { StatusCode::FORBIDDEN }, "{name} at {path}");
        }
    }
    let answer = ask(&site, "/devices.json", &reading).await;
    assert!(answer.text.contains("device-001"), "{}", answer.text);
}

/// The reasons of refusals in the audit log, with whom and where, newest first.
async fn refusals(site: &TestSite) -> Vec<(Option<String>, String, String)> {
    let filter = AuditFilter { action: Some("request.refuse".to_owned()), ..AuditFilter::default() };
    let found = site.state.audit().list(&filter, &PageRequest::new(1, 50)).await.expect("entries").items;
    found.into_iter().map(|entry| (entry.actor_name, entry.target_id, entry.reason.unwrap_or_default())).collect()
}

#[tokio::test]
async fn every_refused_token_and_stranger_is_in_the_audit_log() {
    let mut site = TestSite::seeded().await;
    let (reading, metrics) =
        (token(&site, Role::Viewer, &[TokenScope::Read]).await, token(&site, Role::Operator, &[TokenScope::Metrics]).await);
    site.sign_off();
    let bearer = |method: Method, path: &str, token: &str| {
        let request = site.request(method, path).header(header::AUTHORIZATION, format!("Bearer {token}"));
        site.send(request.body(Body::empty()).expect("a request"))
    };
    let good = (Some("viewer of tokens".to_owned()), "API tokens do not open this address".to_owned());
    let bad = (None, "the API token is not good".to_owned());
    for (method, path, token, status, (who, why)) in [
        (Method::GET, "/settings/audit", &reading, StatusCode::FORBIDDEN, good.clone()),
        (Method::POST, "/settings/people/invite", &reading, StatusCode::FORBIDDEN, good),
        (Method::GET, "/settings/audit", &"cbt_no".to_owned(), StatusCode::FORBIDDEN, bad.clone()),
    ] {
        assert_eq!(bearer(method, path, token).await.status, status, "{path}");
        assert_eq!(refusals(&site).await[0], (who, path.to_owned(), why), "{path}");
    }
    assert_eq!(bearer(Method::GET, "/api/v1/nope", "cbt_no").await.status, StatusCode::NOT_FOUND);
    assert_eq!(refusals(&site).await[0], (None, "*".to_owned(), bad.1), "a bad token where nothing is");
    let before = refusals(&site).await.len();
    assert_eq!(bearer(Method::GET, "/api/v1/nope", &reading).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get("/devices").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(refusals(&site).await.len(), before, "what is not there is refused to nobody, and who reads is asked to sign in");

    // A token for something else is told so, and in the log.
    let answer = bearer(Method::GET, "/devices.json", &metrics).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(answer.text.contains("an API token for reading") && !answer.text.contains("for your role"), "{}", answer.text);
    let (who, _, why) = refusals(&site).await.remove(0);
    assert_eq!((who.as_deref(), why.as_str()), (Some("operator of tokens"), "this needs an API token for reading"));

    // Strangers.
    let remote = site.request(Method::GET, "/metrics").extension(web::Peer(([192, 0, 2, 7], 1).into())).body(Body::empty());
    assert_eq!(site.send(remote.expect("a request")).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(refusals(&site).await[0], (None, "/metrics".to_owned(), "an API token is needed".to_owned()));
    assert_eq!(site.post("/settings/people/invite", "email=x").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(refusals(&site).await[0], (None, "/settings/people/invite".to_owned(), "nobody is signed in".to_owned()));
    assert_eq!(site.get("/invitation?code=made-up").await.status, StatusCode::GONE);
    let (_, target, why) = refusals(&site).await.remove(0);
    assert_eq!((target.as_str(), why.as_str()), ("/invitation", "the invitation is not good, or not any more"));
    let mut request = site.request(Method::GET, "/api/v1/devices").body(Body::empty()).expect("a request");
    request.headers_mut().insert(header::ACCEPT, "application/json".parse().expect("a value"));
    let told = site.send(request).await;
    assert!(told.status == StatusCode::UNAUTHORIZED && told.text.contains("Send an API token"), "{}", told.text);
}

#[tokio::test]
async fn a_bad_token_is_refused_even_beside_a_good_cookie() {
    let site = TestSite::seeded().await;
    assert_eq!(site.get("/devices.json").await.status, StatusCode::OK, "the cookie is good");
    for bad in ["cbt_no", "", "x y"] {
        let answer = ask(&site, "/devices.json", bad).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{bad:?}");
        assert!(!answer.text.contains("device-001"));
    }
    let plain =
        site.request(Method::GET, "/devices.json").header(header::AUTHORIZATION, "Basic eDp5").body(Body::empty()).expect("a request");
    assert_eq!(site.send(plain).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn metrics_are_for_tokens_and_for_this_machine() {
    let mut site = TestSite::seeded().await;
    let metrics = token(&site, Role::Operator, &[TokenScope::Metrics]).await;
    site.sign_off();
    assert_eq!(site.get("/metrics").await.status, StatusCode::OK, "from this machine");
    let from = |forwarded: bool, peer: [u8; 4], token: Option<&str>| {
        let mut request = site.request(Method::GET, "/metrics").extension(web::Peer((peer, 1).into()));
        if forwarded {
            request = request.header("x-forwarded-for", "127.0.0.1");
        }
        if let Some(token) = token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        request.body(Body::empty()).expect("a request")
    };
    assert_eq!(site.send(from(false, [192, 0, 2, 1], None)).await.status, StatusCode::UNAUTHORIZED, "from elsewhere");
    assert_eq!(site.send(from(true, [127, 0, 0, 1], None)).await.status, StatusCode::UNAUTHORIZED, "through a proxy on this machine");
    assert_eq!(site.send(from(true, [127, 0, 0, 1], Some(&metrics))).await.text, "cordboard_up 1\n");
    // Metrics are of the whole: a token of somebody who does not run it opens nothing, however it was made.
    let viewers = token(&site, Role::Viewer, &[TokenScope::Metrics]).await;
    assert_eq!(site.send(from(false, [192, 0, 2, 1], Some(&viewers))).await.status, StatusCode::FORBIDDEN);
    let mut other = TestSite::seeded().await;
    for (name, grants, status) in [
        ("Vera", vec![Grant::everywhere(Role::Viewer)], StatusCode::UNPROCESSABLE_ENTITY),
        ("Eva", vec![Grant::everywhere(Role::Employee)], StatusCode::UNPROCESSABLE_ENTITY),
        ("Oda", vec![at(Role::Administrator, "Oslo")], StatusCode::UNPROCESSABLE_ENTITY),
        ("Ole", vec![Grant::everywhere(Role::Operator)], StatusCode::OK),
    ] {
        other.sign_in_as(name, grants).await;
        let offers = other.get("/settings/tokens").await.text.contains("name=\"metrics\"");
        let made = other.post("/settings/tokens", "name=Prometheus&metrics=yes&days=30").await;
        assert_eq!((made.status, offers), (status, status == StatusCode::OK), "{name}");
    }
    // Reached over https, a loopback peer may be a proxy that says nothing of whom it speaks for.
    let site = TestSite::start_https(std::sync::Arc::new(engine::ManualClock::new("2026-01-02T03:04:05Z".parse().expect("a time")))).await;
    assert_eq!(site.get("/metrics").await.status, StatusCode::UNAUTHORIZED, "behind TLS");
}
