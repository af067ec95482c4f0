//! Sign-in with a provider over real HTTP, against the simulator as Webex: in, back, linked, and refused.

mod site;

use std::sync::Arc;

use anyhow::{Context as _, Result, ensure};
use axum::http::StatusCode;
use engine::access::{INVITATION_VALID_FOR, Origin, Principal};
use engine::oidc::{Oidc, Provider, ProviderId, ProviderKind, Reach};
use engine::vault::MasterKeySource;
use engine::{Audit, Clock, ManualClock, SystemClock, SystemRandomness, Vault};
use model::{Grant, Organization, Role};
use serde_json::json;
use site::TestSite;
use testkit::{JsonAnswer as _, RunningOrg, TestOrg, http};
use tokio::net::TcpListener;
use url::Url;
use web::{Extras, Serving, State, StateParts};

struct Place {
    site: TestSite,
    org: RunningOrg,
    base: String,
    email: String,
}

/// What came back: status, where it leads, cookies as a browser sends them, and the text.
struct Came {
    status: StatusCode,
    location: String,
    cookies: Vec<String>,
    text: String,
}

impl Place {
    async fn start() -> Result<Self> {
        let site = TestSite::start_with(Arc::new(ManualClock::new(SystemClock.now()))).await;
        let org = TestOrg::new().seed(42).devices(1).people(12).start().await?;
        let me = org.world.api("/people/me").await?;
        let own: model::id::OrganizationId = me["orgId"].as_str().context("an id")?.parse()?;
        site.store.organizations().save(&Organization { id: own.clone(), name: "Own".to_owned() }).await?;
        site.access.token_belongs_to(Some(own));
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let base = format!("http://{}", listener.local_addr()?);
        let clock: Arc<dyn Clock> = site.clock.clone();
        let source = MasterKeySource::File(site.folder().join("master.key"));
        let vault = Vault::open_store(site.store.clone(), source, Arc::clone(&clock), Arc::new(SystemRandomness)).await?;
        let audit = Audit::new(site.store.clone(), Arc::clone(&clock), Arc::new(SystemRandomness));
        let provider = Provider {
            id: ProviderId::parse("webex").context("a name")?,
            name: "Webex".to_owned(),
            kind: ProviderKind::webex(org.base_url.parse()?),
            client_id: org.credentials.client_id.clone(),
            client_secret: Some(org.credentials.client_secret.clone().into()),
            scopes: ["email", "profile", "spark:people_read"].map(str::to_owned).to_vec(),
            redirect: format!("{base}{}", web::routes::sign_in_back("webex")).parse()?,
        };
        let oidc = Oidc::new(vec![provider], vault, audit, Reach::default(), Arc::clone(&clock), Arc::new(SystemRandomness));
        let parts = StateParts {
            store: site.store.clone(),
            access: site.access.clone(),
            clock,
            allowed_hosts: web::AllowedHosts::new(["cordboard.example"]),
            cookie_scope: web::CookieScope::AnyScheme,
            metrics: Arc::new(String::new),
            shutdown: site.shutdown.clone(),
        };
        let state = State::with(parts, Extras { oidc: Some(oidc), ..Extras::default() });
        tokio::spawn(web::serve_with(listener, web::router(state), site.shutdown.clone(), Serving::default()));
        let email = me["emails"][0].as_str().context("an address")?.to_owned();
        Ok(Self { site, org, base, email })
    }

    async fn ask(&self, path: &str, cookies: &[String], form: Option<&str>) -> Result<Came> {
        let url = format!("{}{path}", self.base);
        let request = match form {
            None => http().get(url),
            Some(form) => http()
                .post(url)
                .header("origin", &self.base)
                .header("content-type", "application/x-www-form-urlencoded")
                .body(form.to_owned()),
        };
        let answer = request.header("accept", "text/html").header("cookie", cookies.join("; ")).send().await?;
        let text_of = |value: &axum::http::HeaderValue| value.to_str().unwrap_or_default().to_owned();
        let location = answer.headers().get("location").map(text_of).unwrap_or_default();
        let cookies = answer.headers().get_all("set-cookie").iter().map(text_of);
        let cookies = cookies.map(|line| line.split(';').next().unwrap_or_default().to_owned()).collect();
        Ok(Came { status: answer.status(), location, cookies, text: answer.text().await? })
    }

    /// Sends a browser to the provider, where this person agrees; the path that it is sent back to.
    async fn agree(&self, address: &str, email: &str) -> Result<String> {
        let control = format!("{}/_sim/oauth", self.org.world.origin());
        let body = json!({ "auto_consent": email }).to_string();
        http().post(control).header("content-type", "application/json").body(body).send().await?.json_value().await?;
        let answer = http().get(address).send().await?;
        let back = Url::parse(answer.headers().get("location").context("a way back")?.to_str()?)?;
        ensure!(back.as_str().starts_with(&self.base), "{back}");
        Ok(format!("{}?{}", back.path(), back.query().unwrap_or_default()))
    }
}

#[tokio::test]
async fn who_is_invited_comes_in_and_nobody_else() -> Result<()> {
    let place = Place::start().await?;
    let begun = place.ask("/sign-in/webex?to=/devices", &[], None).await?;
    ensure!(begun.status == StatusCode::SEE_OTHER && begun.cookies.len() == 1, "{} {}", begun.status, begun.text);
    let back = place.agree(&begun.location, &place.email).await?;
    let refused = place.ask(&back, &begun.cookies, None).await?;
    ensure!(refused.status == StatusCode::FORBIDDEN, "nobody was invited: {} {}", refused.status, refused.text);
    let name = begun.cookies[0].split_once('=').context("a pair")?.0;
    ensure!(refused.cookies == [format!("{name}=")], "the flow is used up and there is no session: {:?}", refused.cookies);

    let (by, from) = (Principal::command_line(), Origin::local());
    place.site.access.invite(&by, &from, &place.email, Grant::everywhere(Role::Viewer), INVITATION_VALID_FOR).await?;
    let begun = place.ask("/sign-in/webex?to=/devices", &[], None).await?;
    let back = place.agree(&begun.location, &place.email).await?;
    let stranger = place.ask(&back, &[], None).await?;
    ensure!(stranger.status == StatusCode::FORBIDDEN, "another browser: {}", stranger.status);
    let entered = place.ask(&back, &begun.cookies, None).await?;
    ensure!((entered.status, entered.location.as_str()) == (StatusCode::SEE_OTHER, "/devices"), "{} {}", entered.status, entered.text);
    let page = place.ask("/devices", &entered.cookies, None).await?;
    ensure!(page.status == StatusCode::OK, "{}", page.status);
    let again = place.ask(&back, &begun.cookies, None).await?;
    ensure!(again.status == StatusCode::FORBIDDEN, "once: {}", again.status);
    Ok(())
}

#[tokio::test]
async fn two_tabs_sign_in_without_ending_each_others_flow() -> Result<()> {
    let place = Place::start().await?;
    let (by, from) = (Principal::command_line(), Origin::local());
    place.site.access.invite(&by, &from, &place.email, Grant::everywhere(Role::Viewer), INVITATION_VALID_FOR).await?;
    let first = place.ask("/sign-in/webex?to=/devices", &[], None).await?;
    let second = place.ask("/sign-in/webex?to=/settings/account", &first.cookies, None).await?;
    // A browser holds both: one does not replace the other.
    let both = [first.cookies.clone(), second.cookies.clone()].concat();
    ensure!(both.len() == 2 && both[0].split('=').next() != both[1].split('=').next(), "{both:?}");
    let (back_of_first, back_of_second) =
        (place.agree(&first.location, &place.email).await?, place.agree(&second.location, &place.email).await?);
    // The answer of one with the cookie of the other opens nothing, and ends nothing.
    let mixed = place.ask(&back_of_first, &second.cookies, None).await?;
    ensure!(mixed.status == StatusCode::FORBIDDEN, "{} {}", mixed.status, mixed.text);
    for (back, to) in [(back_of_second, "/settings/account"), (back_of_first, "/devices")] {
        let entered = place.ask(&back, &both, None).await?;
        ensure!((entered.status, entered.location.as_str()) == (StatusCode::SEE_OTHER, to), "{} {}", entered.status, entered.text);
        ensure!(entered.cookies.iter().any(|cookie| cookie.starts_with("cordboard_session=")), "{:?}", entered.cookies);
    }
    Ok(())
}

#[tokio::test]
async fn a_sign_in_is_linked_to_whoever_began_it() -> Result<()> {
    let mut place = Place::start().await?;
    let mut session = async |name: &str| {
        place.site.sign_in_as(name, vec![Grant::everywhere(Role::Viewer)]).await;
        place.site.sign_off().context("a cookie")
    };
    let (vera, other) = (session("Vera Viewer").await?, session("Otto Other").await?);
    let begin = async || {
        let page = place.ask("/settings/account/link", std::slice::from_ref(&vera), Some("provider=webex")).await?;
        ensure!(page.status == StatusCode::OK, "{} {}", page.status, page.text);
        let address = page.text.split("button-primary\" href=\"").nth(1).and_then(|rest| rest.split('"').next()).context("a link")?;
        let address = address.replace("&amp;", "&").replace("&#38;", "&");
        Ok((page.cookies[0].clone(), place.agree(&address, &place.email).await?))
    };
    let (flow, back) = begin().await?;
    let wrong = place.ask(&back, &[flow, other], None).await?;
    ensure!(wrong.status == StatusCode::UNAUTHORIZED, "somebody else is signed in: {} {}", wrong.status, wrong.text);
    let (flow, back) = begin().await?;
    let linked = place.ask(&back, &[flow, vera.clone()], None).await?;
    ensure!(linked.location == "/settings/account?done=linked", "{} {}", linked.status, linked.text);
    // Nobody made a rule or an invitation: the link alone lets in, to this account.
    let gone = place.ask("/sign-in/webex", &[], None).await?;
    let back = place.agree(&gone.location, &place.email).await?;
    let entered = place.ask(&back, &gone.cookies, None).await?;
    ensure!(entered.status == StatusCode::SEE_OTHER, "{} {}", entered.status, entered.text);
    let page = place.ask("/settings/account", &entered.cookies, None).await?;
    ensure!(page.text.contains("Vera Viewer"), "{}", page.text);
    // What a query asks for never links.
    let gone = place.ask("/sign-in/webex?to=/settings/account/link/x", &[], None).await?;
    let back = place.agree(&gone.location, &place.email).await?;
    ensure!(place.ask(&back, &gone.cookies, None).await?.location == "/");
    Ok(())
}
