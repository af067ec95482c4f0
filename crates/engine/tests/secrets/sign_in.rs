//! Sign-in by another provider: by the simulator's honest Webex, by a provider found by discovery, and every way to cheat.

use std::sync::Arc;

use anyhow::{Context as _, Result, ensure};
use engine::access::{Origin, SignInError};
use engine::oidc::{Begun, Finished, MOST_OF_A_NETWORK, Oidc, OidcError, Provider, ProviderId, ProviderKind, Reach};
use engine::{Access, Audit, Clock, ManualClock, SystemClock, SystemRandomness};
use jiff::SignedDuration;
use secrecy::SecretString;
use serde_json::{Value, json};
use testkit::{JsonAnswer as _, RunningOrg, TestOrg};
use url::Url;

use crate::hostile::{Hostile, Signing};
use crate::support::{Place, holds, on_sqlite};

const ORG: &str = "Y2lzY29zcGFyazovL3VzL09SR0FOSVpBVElPTi84YTRlMWM2ZS0wMDAwLTQwMDAtODAwMC0wMDAwMDAwMDAwMDE";

struct Site {
    oidc: Oidc,
    place: Place,
    id: ProviderId,
}

impl Site {
    async fn new(place: Place, kind: ProviderKind, app: (&str, &str)) -> Result<Self> {
        let id = ProviderId::parse("test").context("a name")?;
        let provider = Provider {
            id: id.clone(),
            name: "Test".to_owned(),
            kind,
            client_id: app.0.to_owned(),
            client_secret: Some(app.1.to_owned().into()),
            scopes: ["email", "profile", "spark:people_read"].map(str::to_owned).to_vec(),
            redirect: "http://localhost:8080/sign-in/test".parse()?,
        };
        let clock = Arc::clone(&place.clock) as Arc<dyn Clock>;
        let audit = Audit::new(place.store().await?, Arc::clone(&clock), Arc::new(SystemRandomness));
        let oidc = Oidc::new(vec![provider], place.vault().await?, audit, Reach::default(), clock, Arc::new(SystemRandomness));
        Ok(Self { oidc, place, id })
    }

    async fn begin(&self) -> Result<Begun> {
        Ok(self.oidc.begin(&self.id, "/devices", &Origin::local()).await?)
    }

    async fn finish(&self, begun: &Begun, code: &str, state: &str) -> Result<Finished, OidcError> {
        self.oidc.finish(&self.id, &code.to_owned().into(), state, &begun.secret, &Origin::local()).await
    }

    async fn refusals(&self) -> Result<i64> {
        self.place.count("SELECT COUNT(*) AS n FROM audit_entry WHERE action = 'session.start' AND outcome = 'refused'").await
    }
}

fn query(url: &Url, name: &str) -> Result<String> {
    Ok(url.query_pairs().find(|(key, _)| key == name).with_context(|| format!("{name} in {url}"))?.1.into_owned())
}

// --- the simulator's honest Webex

struct Webex {
    org: RunningOrg,
    site: Site,
}

impl Webex {
    async fn start(place: Place) -> Result<Self> {
        let org = TestOrg::new().seed(42).devices(1).people(12).start().await?;
        let place = Place { clock: Arc::new(ManualClock::new(SystemClock.now())), ..place };
        let kind = ProviderKind::webex(org.base_url.parse()?);
        let site = Site::new(place, kind, (&org.credentials.client_id, &org.credentials.client_secret)).await?;
        Ok(Self { org, site })
    }

    /// Sends a browser there in which this person consents; returns code and state.
    async fn consent(&self, begun: &Begun, email: &str) -> Result<(String, String)> {
        let control = format!("{}/_sim/oauth", self.org.world.origin());
        let body = json!({ "auto_consent": email }).to_string();
        testkit::http().post(control).header("content-type", "application/json").body(body).send().await?.json_value().await?;
        let answer = testkit::http().get(begun.address.as_str()).send().await?;
        let back = Url::parse(answer.headers()["location"].to_str()?)?;
        Ok((query(&back, "code")?, query(&back, "state")?))
    }

    async fn me(&self) -> Result<Value> {
        self.org.world.api("/people/me").await
    }
}

#[tokio::test]
async fn webex_vouches_for_a_person_and_the_organisation() -> Result<()> {
    on_sqlite(async |place| {
        let webex = Webex::start(place).await?;
        let me = webex.me().await?;
        let email = me["emails"][0].as_str().context("an address")?.to_owned();
        let begun = webex.site.begin().await?;
        assert_eq!(query(&begun.address, "code_challenge_method")?, "S256");
        let (code, state) = webex.consent(&begun, &email).await?;
        let Finished { identity, return_to } = webex.site.finish(&begun, &code, &state).await?;
        assert_eq!(identity.issuer, "https://idbroker-b-us.webex.com/idb");
        assert_eq!((identity.email.as_deref(), identity.email_verified), (Some(email.as_str()), true));
        assert_eq!(identity.name.as_deref(), me["displayName"].as_str());
        assert_eq!(identity.org_id.context("an organisation")?, me["orgId"].as_str().context("an id")?.parse()?);
        assert_eq!((return_to.as_str(), webex.site.refusals().await?), ("/devices", 0));

        // Everything once more: the flow is over.
        let error = webex.site.finish(&begun, &code, &state).await.err().context("it was finished twice")?;
        ensure!(matches!(error, OidcError::NoFlow), "{error}");
        // The same code in another flow: it belongs to the first one's verifier, and was used.
        let second = webex.site.begin().await?;
        let state = query(&second.address, "state")?;
        let error = webex.site.finish(&second, &code, &state).await.err().context("the code was replayed")?;
        ensure!(matches!(&error, OidcError::Declined { reason, .. } if reason.contains("invalid_grant")), "{error}");
        assert_eq!(webex.site.refusals().await?, 2);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn another_organisation_is_told_apart() -> Result<()> {
    on_sqlite(async |place| {
        let webex = Webex::start(place).await?;
        let strangers = webex.org.world.look("oauth").await?["strangers"].clone();
        let email = strangers[0]["email"].as_str().context("a stranger")?;
        let begun = webex.site.begin().await?;
        let (code, state) = webex.consent(&begun, email).await?;
        let identity = webex.site.finish(&begun, &code, &state).await?.identity;
        let own = webex.me().await?["orgId"].as_str().context("an id")?.parse()?;
        ensure!(identity.org_id.is_some() && identity.org_id != Some(own), "{identity:?}");
        let place = &webex.site.place;
        let access = Access::new(place.store().await?, place.clock.clone(), Arc::new(SystemRandomness));
        let provider = &webex.site.oidc.providers()[0];
        let refused = access.sign_in_external(provider, &identity, &Origin::local()).await;
        ensure!(matches!(refused, Err(SignInError::OtherOrganization)), "{refused:?}");
        assert_eq!(webex.site.refusals().await?, 1, "the refusal is in the audit log");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_flow_belongs_to_its_browser_its_state_and_its_time() -> Result<()> {
    on_sqlite(async |place| {
        let webex = Webex::start(place).await?;
        let email = webex.me().await?["emails"][0].as_str().context("an address")?.to_owned();
        let (mine, other) = (webex.site.begin().await?, webex.site.begin().await?);
        let (code, state) = webex.consent(&mine, &email).await?;
        let forged = Begun { address: mine.address.clone(), secret: SecretString::from("x".repeat(43)) };
        for (begun, state, wanted) in [(&forged, state.as_str(), "NoFlow"), (&other, state.as_str(), "State"), (&mine, "", "State")] {
            let error = webex.site.finish(begun, &code, state).await.err().context("it was let in")?;
            assert_eq!(format!("{error:?}"), wanted);
        }
        // A wrong state ends the flow: nobody may guess twice.
        ensure!(matches!(webex.site.finish(&mine, &code, &state).await, Err(OidcError::NoFlow)));

        let late = webex.site.begin().await?;
        let (code, state) = webex.consent(&late, &email).await?;
        webex.site.place.clock.advance(SignedDuration::from_mins(10));
        ensure!(matches!(webex.site.finish(&late, &code, &state).await, Err(OidcError::NoFlow)));

        let declined = webex.site.begin().await?;
        let state = query(&declined.address, "state")?;
        let error = webex.site.oidc.declined(&webex.site.id, "access_denied\u{1b}[2J", &state, &declined.secret, &Origin::local()).await;
        assert_eq!(error.to_string(), "Test refused the sign-in: access_denied[2J");
        assert_eq!(webex.site.refusals().await?, 6);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_a_flow_remembers_is_sealed() -> Result<()> {
    on_sqlite(async |place| {
        let webex = Webex::start(place).await?;
        let begun = webex.site.begin().await?;
        let copy = webex.site.place.copy().await?;
        ensure!(holds(&copy, "flow/"));
        for name in ["state", "nonce"] {
            ensure!(!holds(&copy, &query(&begun.address, name)?), "{name}");
        }
        ensure!(!format!("{:?} {:?}", webex.site.oidc, begun.secret).contains(&webex.org.credentials.client_secret));
        Ok(())
    })
    .await
}

// --- a provider that lies

/// Plays one sign-in by a provider that is honest but for what `lie` changes.
async fn play(hostile: &Hostile, site: &Site, lie: impl FnOnce(&mut crate::hostile::Play)) -> Result<Result<Finished, OidcError>> {
    let begun = site.begin().await?;
    let (state, nonce) = (query(&begun.address, "state")?, query(&begun.address, "nonce")?);
    let issuer = match site.oidc.providers()[0].kind {
        ProviderKind::Webex { .. } => "https://idbroker-b-us.webex.com/idb".to_owned(),
        ProviderKind::Discovered { .. } => hostile.origin().to_owned(),
    };
    let now_s = site.place.clock.now().as_second();
    hostile.change(|play| {
        play.signing = Signing::Honest;
        play.claims = json!({ "iss": issuer, "sub": "S1", "aud": "C1", "exp": now_s + 60, "iat": now_s, "nonce": nonce, "groups": ["it"] });
        play.userinfo = json!({ "sub": "S1", "email": "kari@example.com", "email_verified": "true", "name": "Kari" });
        play.me = json!({ "id": "p1", "orgId": ORG });
        lie(play);
    });
    Ok(site.finish(&begun, "good", &state).await)
}

async fn refused(hostile: &Hostile, site: &Site, wanted: &str, lie: impl FnOnce(&mut crate::hostile::Play)) -> Result<()> {
    // A minute each: of many in one minute some are only counted.
    site.place.clock.advance(SignedDuration::from_secs(61));
    let before = site.refusals().await?;
    let error = play(hostile, site, lie).await?.err().with_context(|| format!("let in, where `{wanted}` was due"))?;
    ensure!(error.to_string().contains(wanted), "{error} instead of {wanted}");
    ensure!(error.is_refusal() && site.refusals().await? == before + 1, "{wanted}: the refusal is not in the audit log");
    Ok(())
}

async fn cheat_in_every_way(hostile: &Hostile, site: &Site, other_issuers: &[&str]) -> Result<()> {
    ensure!(play(hostile, site, |_| {}).await?.is_ok(), "the honest sign-in works");
    for issuer in other_issuers {
        refused(hostile, site, "another issuer", |play| play.claims["iss"] = (*issuer).into()).await?;
    }
    refused(hostile, site, "names no issuer", |play| play.claims["iss"] = Value::Null).await?;
    refused(hostile, site, "another application", |play| play.claims["aud"] = "C2".into()).await?;
    refused(hostile, site, "another application", |play| play.claims["aud"] = json!(["C1", "C2"])).await?;
    refused(hostile, site, "another sign-in", |play| play.claims["nonce"] = "old".into()).await?;
    refused(hostile, site, "another sign-in", |play| drop(play.claims.as_object_mut().map(|claims| claims.remove("nonce")))).await?;
    refused(hostile, site, "has expired", |play| play.claims["exp"] = (play.claims["iat"].as_i64().unwrap_or(0) - 1).into()).await?;
    refused(hostile, site, "cannot be read", |play| drop(play.claims.as_object_mut().map(|claims| claims.remove("exp")))).await?;
    refused(hostile, site, "another access token", |play| play.claims["at_hash"] = "AAAAAAAAAAAAAAAAAAAAAA".into()).await?;
    refused(hostile, site, "not signed", |play| play.signing = Signing::None).await?;
    refused(hostile, site, "not signed", |play| play.signing = Signing::NoneWithSignature).await?;
    refused(hostile, site, "algorithm that is not allowed", |play| play.signing = Signing::SharedSecret).await?;
    refused(hostile, site, "not signed by one of its keys", |play| play.signing = Signing::OtherKey).await?;
    refused(hostile, site, "not signed by one of its keys", |play| play.signing = Signing::Changed).await?;
    refused(hostile, site, "somebody else", |play| play.userinfo["sub"] = "S2".into()).await?;
    for unverified in [json!(false), json!("false"), json!("yes"), json!(1)] {
        refused(hostile, site, "not verified", |play| play.userinfo["email_verified"] = unverified).await?;
    }
    // What the signed token denies, the other answer does not make true.
    refused(hostile, site, "not verified", |play| play.claims["email_verified"] = json!(false)).await?;
    Ok(())
}

/// A sign-in that succeeds and some that do not, for the test of the log.
pub async fn every_turn(place: Place) -> Result<()> {
    let hostile = Hostile::start().await?;
    let kind = ProviderKind::webex(format!("{}/v1", hostile.origin()).parse()?);
    let site = Site::new(place, kind, ("C1", "planted-secret")).await?;
    play(&hostile, &site, |_| {}).await??;
    refused(&hostile, &site, "not signed", |play| play.signing = Signing::None).await?;
    refused(&hostile, &site, "another sign-in", |play| play.claims["nonce"] = "planted-nonce".into()).await?;
    let begun = site.begin().await?;
    let state = query(&begun.address, "state")?;
    ensure!(site.finish(&begun, "planted-code", &state).await.is_err());
    Ok(())
}

#[tokio::test]
async fn no_lie_about_webex_passes() -> Result<()> {
    on_sqlite(async |place| {
        let hostile = Hostile::start().await?;
        let kind = ProviderKind::webex(format!("{}/v1", hostile.origin()).parse()?);
        let site = Site::new(place, kind, ("C1", "planted-secret")).await?;
        let others = [hostile.origin(), "https://idbroker.webex.com.evil.example/idb", "http://idbroker.webex.com/idb"];
        cheat_in_every_way(&hostile, &site, &others).await?;
        refused(&hostile, &site, "not verified", |play| drop(play.userinfo.as_object_mut().map(|told| told.remove("email_verified"))))
            .await?;
        refused(&hostile, &site, "no organisation", |play| play.me = json!({ "id": "p1" })).await?;
        ensure!(!holds(&site.place.copy().await?, "planted-secret"));
        Ok(())
    })
    .await
}

/// Anybody may begin a sign-in and never end it.
#[tokio::test]
async fn sign_ins_that_are_never_ended_do_not_pile_up() -> Result<()> {
    on_sqlite(async |place| {
        let hostile = Hostile::start().await?;
        let site = Site::new(place, ProviderKind::Discovered { issuer: hostile.origin().to_owned() }, ("C1", "s")).await?;
        let flows = async || site.place.count("SELECT COUNT(*) AS n FROM sealed_secret WHERE name LIKE 'flow/%'").await;
        let from = |address: &str| Origin { address: address.parse().ok(), user_agent: None };
        let neighbour = site.oidc.begin(&site.id, "/", &from("198.51.100.9")).await?;
        let first = site.oidc.begin(&site.id, "/", &from("192.0.2.1")).await?;
        let mut last = None;
        for _ in 0..MOST_OF_A_NETWORK {
            site.place.clock.advance(SignedDuration::from_millis(1));
            last = Some(site.oidc.begin(&site.id, "/", &from("192.0.2.1")).await?);
        }
        assert_eq!(flows().await?, i64::from(MOST_OF_A_NETWORK) + 1);
        let refusal = site.finish(&first, "good", "s").await.err().context("it was finished")?;
        ensure!(matches!(refusal, OidcError::NoFlow), "{refusal}");
        for kept in [last.context("begun")?, neighbour] {
            let kept = site.finish(&kept, "good", "another state").await.err().context("it was finished")?;
            ensure!(matches!(kept, OidcError::State), "{kept}");
        }
        // What is over goes with the next one.
        site.place.clock.advance(SignedDuration::from_mins(11));
        site.oidc.begin(&site.id, "/", &from("203.0.113.1")).await?;
        assert_eq!(flows().await?, 1);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn no_lie_of_a_discovered_provider_passes() -> Result<()> {
    on_sqlite(async |place| {
        let hostile = Hostile::start().await?;
        let kind = ProviderKind::Discovered { issuer: hostile.origin().to_owned() };
        let site = Site::new(place, kind, ("C1", "s")).await?;
        cheat_in_every_way(&hostile, &site, &["https://idbroker.webex.com/idb", &format!("{}/", hostile.origin())]).await?;

        let Finished { identity, .. } = play(&hostile, &site, |_| {}).await??;
        assert_eq!((identity.issuer.as_str(), identity.subject.as_str(), identity.org_id), (hostile.origin(), "S1", None));
        assert_eq!((identity.email_verified, &identity.claims["groups"]), (true, &json!(["it"])));
        // Some providers say nothing of verification: the address is then of no use, but the person may still be known.
        let untold = play(&hostile, &site, |play| drop(play.userinfo.as_object_mut().map(|told| told.remove("email_verified")))).await??;
        ensure!(!untold.identity.email_verified);
        assert_eq!(hostile.asked("me"), 0, "only Webex is asked for an organisation");

        for (lie, wanted) in [
            (json!({ "issuer": "https://evil.example" }), "calls itself"),
            (json!({ "token_endpoint": "http://192.0.2.1/token" }), "only https"),
            (json!({ "jwks_uri": "file:///etc/passwd" }), "file"),
            (json!({ "jwks_uri": "https://169.254.169.254/keys" }), "metadata service"),
            (json!({ "token_endpoint": "https://0xa9fea9fe/token" }), "metadata service"),
            (json!({ "userinfo_endpoint": "https://[::ffff:10.0.0.1]/me" }), "private network"),
            (json!({ "token_endpoint": "http://127.0.0.1:1/token" }), "private network"),
        ] {
            ensure!(site.oidc.begin(&site.id, "/", &Origin::local()).await.is_ok(), "the document is not asked for each time");
            hostile.change(|play| play.discovery = lie);
            site.place.clock.advance(SignedDuration::from_mins(10));
            let error = site.oidc.begin(&site.id, "/", &Origin::local()).await.err().context("it began")?;
            ensure!(matches!(error, OidcError::Setup { .. }) && error.to_string().contains(wanted), "{error}");
            hostile.change(|play| play.discovery = json!({}));
        }
        Ok(())
    })
    .await
}
