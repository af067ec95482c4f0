//! Lists the locations with the tokens of an integration, kept in a file; signs in with the browser when there are none.
//!
//! `WEBEX_CLIENT_ID=… WEBEX_CLIENT_SECRET=… cargo run -p webex --features devices --example locations_integration -- tokens.yml`

use std::time::Duration;

use webex::tokens::{AppCredentials, AppTokens, Redirect, TokenStore as _, YamlCache};
use webex::{Client, ClientBuilder, Error, TryStreamExt as _, devices};

const SCOPES: &str = "spark-admin:locations_read";

/// A client whose tokens are renewed in time; the file is shared with other programs, those of `wxc_sdk` included.
pub async fn client(builder: ClientBuilder, app: AppCredentials, file: YamlCache) -> Result<Client, Error> {
    if file.load()?.is_none() {
        let login = builder.token_service()?.begin_code_login(app.clone(), SCOPES, Redirect::FreePort).await?;
        println!("sign in at {}", login.address);
        file.save(&login.finish(Duration::from_mins(5)).await?)?;
    }
    builder.app_tokens(AppTokens::new(app, file)).build()
}

/// The names, page after page.
pub async fn run(client: &Client) -> Result<Vec<String>, Error> {
    let locations: Vec<_> = client.items(devices::ListLocations::new()).try_collect().await?;
    Ok(locations.into_iter().filter_map(|location| location.name).collect())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let app = AppCredentials::new(std::env::var("WEBEX_CLIENT_ID")?, std::env::var("WEBEX_CLIENT_SECRET")?.into());
    let base_url = std::env::var(webex::BASE_URL_VARIABLE).unwrap_or_else(|_| webex::DEFAULT_BASE_URL.to_owned());
    let file = YamlCache::at(std::env::args().nth(1).unwrap_or_else(|| "tokens.yml".to_owned()));
    for name in run(&client(Client::builder().base_url(base_url), app, file).await?).await? {
        println!("{name}");
    }
    Ok(())
}
