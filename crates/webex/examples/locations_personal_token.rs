//! Lists the locations with a personal token.
//!
//! `WEBEX_ACCESS_TOKEN=… cargo run -p webex --features devices --example locations_personal_token`

use webex::{Client, Error, TryStreamExt as _, devices};

/// The names, page after page.
pub async fn run(client: &Client) -> Result<Vec<String>, Error> {
    let locations: Vec<_> = client.items(devices::ListLocations::new()).try_collect().await?;
    Ok(locations.into_iter().filter_map(|location| location.name).collect())
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    for name in run(&Client::from_env()?).await? {
        println!("{name}");
    }
    Ok(())
}
