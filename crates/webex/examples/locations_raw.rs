//! Lists the locations by method and path, for operations that no catalogue knows yet.
//!
//! `WEBEX_ACCESS_TOKEN=… cargo run -p webex --example locations_raw`

use webex::json::{Any, decode};
use webex::{Client, Host, Method, Paging, Request, TryStreamExt as _};

/// The names, page after page.
pub async fn run(client: &Client) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let request = Request::new("", Host::Api, Method::Get, "/locations").with_query("max", "50").with_paging(Paging::StartMax, "items");
    let mut names = Vec::new();
    let mut pages = client.pages_raw(request);
    while let Some(page) = pages.try_next().await? {
        for item in page.raw_items()? {
            let location: Any = decode(item.get().as_bytes())?;
            names.extend(location.find("name").and_then(Any::as_str).map(str::to_owned));
        }
    }
    Ok(names)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    for name in run(&Client::from_env()?).await? {
        println!("{name}");
    }
    Ok(())
}
