//! Signing in: with a browser that comes back to this machine, and on another device.

use std::time::Duration;

use anyhow::Result;
use serde_json::json;
use url::Url;
use webex::Client;
use webex::tokens::{CodeLogin, Redirect, TokenError, Tokens};

use crate::support::{Cloud, name};

const LIMIT: Duration = Duration::from_mins(5);
const SCOPES: &str = "spark:people_read spark-admin:people_read";

/// A clock that waits in truth: a browser needs its time.
async fn begin(cloud: &Cloud) -> Result<CodeLogin> {
    let service = Client::builder().base_url(&cloud.org.base_url).token_service()?;
    Ok(service.begin_code_login(cloud.integration(), SCOPES, Redirect::FreePort).await?)
}

/// The address the browser is sent to when this person consents.
async fn consent(cloud: &Cloud, login: &CodeLogin) -> Result<Url> {
    let me = cloud.org.world.api("/people/me").await?;
    cloud.control("oauth", json!({"auto_consent": me["emails"][0]})).await?;
    let answer = testkit::http().get(login.address.as_str()).send().await?;
    Ok(Url::parse(answer.headers()["location"].to_str()?)?)
}

async fn works(cloud: &Cloud, tokens: &Tokens) -> Result<()> {
    let client = cloud.builder().token(tokens.access_token.clone().unwrap()).build()?;
    assert!(!name(&client).await?.is_empty());
    assert!(tokens.refresh_token.is_some());
    Ok(())
}

#[tokio::test]
async fn a_browser_brings_the_code() -> Result<()> {
    let cloud = Cloud::start().await?;
    let login = begin(&cloud).await?;
    let query: Vec<String> = login.address.query_pairs().map(|(name, _)| name.into_owned()).collect();
    assert!(query.contains(&"state".to_owned()) && query.contains(&"code_challenge".to_owned()), "{query:?}");
    assert!(login.redirect.port().unwrap() > 1023);
    let back = consent(&cloud, &login).await?;
    let redirect = login.redirect.clone();
    let browser = async {
        let icon = testkit::http().get(redirect.join("/favicon.ico")?).send().await?;
        let forged = testkit::http().get(back.as_str().replace("state=", "state=x")).send().await?;
        let page = testkit::http().get(back.clone()).send().await?;
        anyhow::Ok((icon.status().as_u16(), forged.status().as_u16(), page.status().as_u16(), page.text().await?))
    };
    // A browser opens connections in advance and says nothing on them.
    let _idle = tokio::net::TcpStream::connect(("127.0.0.1", login.redirect.port().unwrap())).await?;
    let shown = format!("{login:?}");
    let (tokens, seen) = tokio::join!(login.finish(LIMIT), browser);
    let (tokens, seen) = (tokens?, seen?);
    assert!(!shown.contains("code_challenge") && !shown.contains("state"), "{shown}");
    assert_eq!((seen.0, seen.1, seen.2), (404, 400, 200));
    assert!(seen.3.contains("You are signed in") && !seen.3.contains("code"), "{}", seen.3);
    works(&cloud, &tokens).await
}

#[tokio::test]
async fn declining_is_told() -> Result<()> {
    let cloud = Cloud::start().await?;
    let login = begin(&cloud).await?;
    let mut back = login.redirect.clone();
    let state = login.address.query_pairs().find(|(name, _)| name == "state").unwrap().1.into_owned();
    back.query_pairs_mut()
        .append_pair("error", "access_denied")
        .append_pair("error_description", "the user declined")
        .append_pair("state", &state);
    let (result, page) = tokio::join!(login.finish(LIMIT), testkit::http().get(back).send());
    page?;
    let error = result.unwrap_err();
    assert!(matches!(error, TokenError::Declined { .. }));
    assert_eq!(error.to_string(), "the sign-in was refused: access_denied: the user declined");
    Ok(())
}

#[tokio::test]
async fn nobody_comes_back() -> Result<()> {
    let cloud = Cloud::start().await?;
    let service = cloud.builder().token_service()?;
    let login = service.begin_code_login(cloud.integration(), SCOPES, Redirect::FreePort).await?;
    assert_eq!(login.finish(LIMIT).await.unwrap_err().to_string(), "nobody signed in within 5 minutes");
    let error =
        service.begin_code_login(cloud.integration(), SCOPES, Redirect::Registered("http://example.com/".parse()?)).await.unwrap_err();
    assert!(error.to_string().contains("one of this machine"), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_code_is_typed_on_another_device() -> Result<()> {
    let cloud = Cloud::start().await?;
    let service = Client::builder().base_url(&cloud.org.base_url).token_service()?;
    let login = service.begin_device_login(cloud.integration(), SCOPES).await?;
    assert!(login.complete_address.as_ref().unwrap().contains(&login.user_code));
    let me = cloud.org.world.api("/people/me").await?;
    let form = [("userCode", login.user_code.as_str()), ("decision", "accept"), ("person", me["id"].as_str().unwrap())];
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
    let page = testkit::http().post(&login.verification_address).header("content-type", "application/x-www-form-urlencoded");
    page.body(body).send().await?.error_for_status()?;
    works(&cloud, &login.finish().await?).await
}

#[tokio::test]
async fn a_code_that_nobody_types_ends() -> Result<()> {
    let cloud = Cloud::start().await?;
    let login = cloud.builder().token_service()?.begin_device_login(cloud.integration(), SCOPES).await?;
    let error = login.finish().await.unwrap_err();
    assert_eq!(error.to_string(), "nobody signed in within 5 minutes");
    let journal = cloud.org.world.look("journal").await?;
    let polls = journal["entries"].as_array().unwrap().iter().filter(|entry| entry["path"] == "/v1/device/token").count();
    // The simulated clock stands while ours runs, so that every poll is too fast and each pause is 5 s longer (RFC 8628 §3.5).
    assert!((5..20).contains(&polls), "{polls} polls");
    let scopes = cloud.builder().token_service()?.begin_device_login(cloud.integration(), "martian:read").await.unwrap_err();
    assert!(scopes.to_string().contains("invalid_scope"), "{scopes}");
    Ok(())
}
