//! Settings, Webex: connecting a service app and an integration, testing and removing, with the simulator as Webex.

mod site;

use std::sync::Arc;

use anyhow::{Context as _, Result, ensure};
use axum::http::StatusCode;
use engine::keeper::{Keeper, KeeperParts};
use engine::vault::MasterKeySource;
use engine::{Audit, Clock, ManualClock, SystemClock, SystemRandomness, Vault};
use model::{Grant, Role};
use serde_json::json;
use site::{Answer, TestSite};
use store::{AuditFilter, AuditOutcome, PageRequest};
use testkit::{JsonAnswer as _, RunningOrg, TestOrg, http};
use url::{Url, form_urlencoded};
use web::{Extras, State, StateParts};

struct Place {
    site: TestSite,
    org: RunningOrg,
    keeper: Keeper,
}

/// The fields of a form.
fn form(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

impl Place {
    async fn start() -> Result<Self> {
        let mut site = TestSite::start_with(Arc::new(ManualClock::new(SystemClock.now()))).await;
        let org = TestOrg::new().seed(42).devices(1).people(12).start().await?;
        let clock: Arc<dyn Clock> = site.clock.clone();
        let randomness = Arc::new(SystemRandomness);
        let source = MasterKeySource::File(site.folder().join("master.key"));
        let vault = Vault::open_store(site.store.clone(), source, Arc::clone(&clock), randomness.clone()).await?;
        let audit = Audit::new(site.store.clone(), Arc::clone(&clock), randomness.clone());
        let base_url = org.base_url.clone();
        let webex = Arc::new(move || webex::Client::builder().base_url(base_url.clone()).proxy(webex::ProxySetting::Direct));
        let keeper = Keeper::new(KeeperParts { store: site.store.clone(), vault, audit, clock: Arc::clone(&clock), randomness, webex })?;
        let parts = StateParts {
            store: site.store.clone(),
            access: site.access.clone(),
            clock,
            allowed_hosts: web::AllowedHosts::new(["cordboard.example"]),
            cookie_scope: web::CookieScope::AnyScheme,
            metrics: Arc::new(String::new),
            shutdown: site.shutdown.clone(),
        };
        let state = State::with(parts, Extras { keeper: Some(keeper.clone()), ..Extras::default() });
        site.router = web::router(state.clone());
        site.state = state;
        site.sign_in().await;
        Ok(Self { site, org, keeper })
    }

    async fn connect_service_app(&self, refresh_token: &str) -> Answer {
        let app = &self.org.credentials.service_app;
        let fields = [("client_id", &*app.client_id), ("client_secret", &*app.client_secret), ("refresh_token", refresh_token)];
        self.site.post("/settings/webex/service-app", &form(&fields)).await
    }

    /// Goes on to Webex with the form of an integration; the address there, with the cookie of the flow taken along.
    async fn begin_integration(&mut self) -> Result<Url> {
        let (id, secret) = (self.org.credentials.client_id.clone(), self.org.credentials.client_secret.clone());
        let fields = [("client_id", &*id), ("client_secret", &*secret), ("feature", "devices"), ("feature", "people")];
        let page = self.site.post("/settings/webex/integration", &form(&fields)).await;
        ensure!(page.status == StatusCode::OK, "{} {}", page.status, page.text);
        ensure!(!page.text.contains(&secret), "the secret is shown to nobody");
        let address = page.text.split("button-primary\" href=\"").nth(1).and_then(|rest| rest.split('"').next()).context("a link")?;
        let address = address.replace("&amp;", "&").replace("&#38;", "&");
        let flow = page.header("set-cookie").split(';').next().context("a cookie")?.to_owned();
        let session = self.site.sign_off().context("a session")?;
        self.site.sign_on(Some(format!("{}; {flow}", session.split(';').next().unwrap_or_default())));
        Ok(address.parse()?)
    }

    /// What the audit log says of this action.
    async fn outcomes(&self, action: &str) -> Result<Vec<AuditOutcome>> {
        let filter = AuditFilter { action: Some(action.to_owned()), ..AuditFilter::default() };
        let found = self.site.state.audit().list(&filter, &PageRequest::new(1, 50)).await?;
        Ok(found.items.into_iter().map(|entry| entry.outcome).collect())
    }

    async fn connection(&self) -> Result<(String, String)> {
        let mut all = self.keeper.overview().await?;
        ensure!(all.len() == 1, "{}", all.len());
        let view = all.remove(0);
        Ok((form(&[("org", view.connection.key.org.as_str()), ("kind", view.connection.key.kind.as_str())]), view.connection.owner))
    }
}

#[tokio::test]
async fn a_service_app_is_connected_tested_and_removed() -> Result<()> {
    let place = Place::start().await?;
    let app = place.org.credentials.service_app.clone();
    let wrong = place.connect_service_app("planted-wrong").await;
    ensure!(wrong.status == StatusCode::BAD_GATEWAY, "{} {}", wrong.status, wrong.text);
    for words in ["Webex gave no tokens for this. Check client id", "invalid_grant", &format!("value=\"{}\"", app.client_id)] {
        ensure!(wrong.text.contains(words), "{words}: {}", wrong.text);
    }
    ensure!(!wrong.text.contains("planted-wrong") && !wrong.text.contains(&*app.client_secret), "no secret comes back");

    let made = place.connect_service_app(&app.refresh_token).await;
    ensure!((made.status, made.header("location")) == (StatusCode::SEE_OTHER, "/settings/webex?done=connected"), "{}", made.text);
    let (which, owner) = place.connection().await?;
    let page = place.site.get("/settings/webex?done=connected").await.text;
    for words in ["Webex is connected", &owner, "Working", " left"] {
        ensure!(page.contains(words), "{words}: {page}");
    }
    ensure!(!page.contains(&*app.refresh_token) && !page.contains(&*app.client_secret));

    let tested = place.site.post("/settings/webex/test", &which).await;
    ensure!(tested.status == StatusCode::OK && tested.text.contains(&format!("takes this connection for {owner}")), "{}", tested.text);
    let removed = place.site.post("/settings/webex/remove", &which).await;
    ensure!(removed.header("location") == "/settings/webex?done=removed", "{} {}", removed.status, removed.text);
    ensure!(place.site.get("/settings/webex?done=removed").await.text.contains("No connection is kept here yet"));
    for path in ["/settings/webex/test", "/settings/webex/remove"] {
        let gone = place.site.post(path, &which).await;
        ensure!(!gone.status.is_success() && gone.text.contains("<h1>"), "{path}: {} {}", gone.status, gone.text);
    }
    let gone = place.site.post("/settings/webex/remove", &which).await;
    ensure!(gone.text.contains("This connection is not there any more"), "{}", gone.text);
    ensure!(place.outcomes("connection.connect").await? == [AuditOutcome::Done, AuditOutcome::Refused]);
    ensure!(place.outcomes("connection.disconnect").await?.contains(&AuditOutcome::Done));
    Ok(())
}

#[tokio::test]
async fn an_integration_is_connected_by_agreeing_at_webex() -> Result<()> {
    let mut place = Place::start().await?;
    let page = place.site.get("/settings/webex").await.text;
    ensure!(page.contains("data-copy=\"http://localhost:8080/settings/webex/back\""), "{page}");
    let strange = form(&[("client_id", "C1"), ("client_secret", "s"), ("feature", "nonsense")]);
    let strange = place.site.post("/settings/webex/integration", &strange).await;
    ensure!(!strange.status.is_success() && strange.text.contains("chosen feature is unknown here"), "{} {}", strange.status, strange.text);
    let me = place.org.world.api("/people/me").await?;
    let control = format!("{}/_sim/oauth", place.org.world.origin());
    let body = json!({ "auto_consent": me["emails"][0] }).to_string();
    http().post(control).header("content-type", "application/json").body(body).send().await?.json_value().await?;

    let address = place.begin_integration().await?;
    let answer = http().get(address).send().await?;
    let back = Url::parse(answer.headers().get("location").context("a way back")?.to_str()?)?;
    let back = format!("{}?{}", back.path(), back.query().unwrap_or_default());
    let done = place.site.get(&back).await;
    ensure!(done.header("location") == "/settings/webex?done=connected", "{} {}", done.status, done.text);
    ensure!(place.connection().await?.1 == me["displayName"].as_str().context("a name")?);
    let again = place.site.get(&back).await;
    ensure!(again.status == StatusCode::UNPROCESSABLE_ENTITY && again.text.contains("begin again"), "once: {}", again.text);
    Ok(())
}

#[tokio::test]
async fn a_refusal_at_webex_is_told_in_a_sentence() -> Result<()> {
    let mut place = Place::start().await?;
    let address = place.begin_integration().await?;
    let state = address.query_pairs().find(|(name, _)| name == "state").context("a state")?.1.into_owned();
    let refused = place.site.get(&format!("/settings/webex/back?error=access_denied&state={state}")).await;
    ensure!(refused.status == StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.status);
    let words = "Nothing was connected: at Webex somebody declined, or the account may not agree (access_denied). Go on to Webex again";
    ensure!(refused.text.contains(words) && !refused.text.contains("Connect refused"), "{}", refused.text);
    let filter = AuditFilter { action: Some("connection.connect".to_owned()), ..AuditFilter::default() };
    let found = place.site.state.audit().list(&filter, &PageRequest::new(1, 5)).await?;
    let reason = found.items.first().and_then(|entry| entry.reason.clone()).context("a reason")?;
    ensure!(reason == "Webex refused the sign-in: access_denied", "{reason}");
    // Accepting again cannot help where the integration itself lacks a scope.
    let address = place.begin_integration().await?;
    let state = address.query_pairs().find(|(name, _)| name == "state").context("a state")?.1.into_owned();
    let refused = place.site.get(&format!("/settings/webex/back?error=invalid_scope&state={state}")).await;
    let words = "Give it on developer.webex.com the scopes that stand beside what you ticked";
    ensure!(refused.text.contains(words) && !refused.text.contains("somebody declined"), "{}", refused.text);
    // Nor is it anybody's fault that Webex is busy.
    let address = place.begin_integration().await?;
    let state = address.query_pairs().find(|(name, _)| name == "state").context("a state")?.1.into_owned();
    let refused = place.site.get(&format!("/settings/webex/back?error=temporarily_unavailable&state={state}")).await;
    ensure!(refused.text.contains("again in some minutes") && !refused.text.contains("somebody declined"), "{}", refused.text);
    ensure!(place.keeper.overview().await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn only_who_administers_everything_connects() -> Result<()> {
    let mut place = Place::start().await?;
    place.site.sign_in_as("Oda Oslo", vec![site::at(Role::Administrator, "Oslo")]).await;
    let refused = place.connect_service_app("any").await;
    ensure!(refused.status == StatusCode::FORBIDDEN, "{}", refused.status);
    place.site.sign_in_as("Ole", vec![Grant::everywhere(Role::Operator)]).await;
    ensure!(place.site.get("/settings/webex").await.status == StatusCode::FORBIDDEN);
    ensure!(place.keeper.overview().await?.is_empty());
    Ok(())
}
