//! Service apps: renewal, and new tokens when the refresh token has lapsed.

use std::sync::Arc;

use anyhow::Result;
use jiff::SignedDuration;
use serde_json::json;
use webex::tokens::{AppTokens, FixedToken, MemoryStore, Recovery, TokenStore as _, Tokens, YamlCache};

use crate::support::{Cloud, name};

async fn recovery(cloud: &Cloud) -> Result<Recovery> {
    let me = cloud.org.world.api("/people/me").await?;
    let client_id = &cloud.org.credentials.service_app.client_id;
    Ok(Recovery {
        // The simulated cloud uses one text for the application and its client id.
        application_id: client_id.clone(),
        organization_id: me["orgId"].as_str().unwrap().to_owned(),
        manager: Arc::new(FixedToken::new(&cloud.org.credentials.admin_token.clone().into())?),
    })
}

#[tokio::test]
async fn a_service_app_refreshes() -> Result<()> {
    let cloud = Cloud::start().await?;
    let kept = Tokens::of_refresh_token(cloud.org.credentials.service_app.refresh_token.clone().into());
    let client = cloud.builder().app_tokens(AppTokens::new(cloud.service_app(), MemoryStore::new(kept))).build()?;
    assert!(!name(&client).await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn a_lapsed_refresh_token_is_recovered_by_the_integration() -> Result<()> {
    let cloud = Cloud::start().await?;
    let folder = tempfile::tempdir()?;
    let cache = YamlCache::at(folder.path().join("service-app.yml"));
    cache.save(&Tokens::of_refresh_token("lapsed".to_owned().into()))?;
    let tokens = AppTokens::new(cloud.service_app(), cache.clone()).with_recovery(recovery(&cloud).await?);
    let client = cloud.builder().app_tokens(tokens).build()?;
    assert!(!name(&client).await?.is_empty());
    assert_eq!(cloud.asked("/v1/applications/").await?, 1);
    let kept = cache.load()?.unwrap();
    assert!(kept.refresh_token.is_some() && !kept.is_due(webex::Clock::now(&cloud.clock)));

    // What was recovered refreshes like any other.
    cloud.pass(SignedDuration::from_hours(14 * 24)).await?;
    name(&client).await?;
    assert_eq!(cloud.asked("/v1/applications/").await?, 1);
    Ok(())
}

#[tokio::test]
async fn a_withdrawn_authorisation_is_named() -> Result<()> {
    let cloud = Cloud::start().await?;
    cloud.control("oauth", json!({"service_app": "deauthorize"})).await?;
    let kept = Tokens::of_refresh_token(cloud.org.credentials.service_app.refresh_token.clone().into());
    let tokens = AppTokens::new(cloud.service_app(), MemoryStore::new(kept)).with_recovery(recovery(&cloud).await?);
    let error = name(&cloud.builder().app_tokens(tokens).build()?).await.unwrap_err().to_string();
    assert!(error.contains("asking for new tokens of the service app") && error.contains("not authorized"), "{error}");
    Ok(())
}
