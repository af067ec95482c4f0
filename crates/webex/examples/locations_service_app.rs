//! Lists the locations as a service app: without a user, with a refresh token that the organisation's administrator gave once.
//!
//! `WEBEX_CLIENT_ID=… WEBEX_CLIENT_SECRET=… WEBEX_REFRESH_TOKEN=… cargo run -p webex --features devices --example locations_service_app`

use webex::tokens::{AppCredentials, AppTokens, MemoryStore, Tokens};
use webex::{Client, ClientBuilder, Error, SecretString, TryStreamExt as _, devices};

/// A client that gets its access token when it needs one.
pub fn client(builder: ClientBuilder, app: AppCredentials, refresh_token: SecretString) -> Result<Client, Error> {
    builder.app_tokens(AppTokens::new(app, MemoryStore::new(Tokens::of_refresh_token(refresh_token)))).build()
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
    let client = client(Client::builder().base_url(base_url), app, std::env::var("WEBEX_REFRESH_TOKEN")?.into())?;
    for name in run(&client).await? {
        println!("{name}");
    }
    Ok(())
}
