//! Lists the calling users who have no device of their own.
//!
//! `WEBEX_ACCESS_TOKEN=… cargo run -p webex --features admin,devices --example users_without_devices`

use std::collections::HashSet;

use webex::{Client, Error, TryStreamExt as _, admin, devices};

/// Their names.
pub async fn run(client: &Client) -> Result<Vec<String>, Error> {
    let devices = client.items(devices::ListDevices::new().max(1000));
    let owners: HashSet<String> = devices.try_filter_map(|device| std::future::ready(Ok(device.person_id))).try_collect().await?;
    let people: Vec<_> = client.items(admin::ListPeople::new().calling_data(true).max(1000)).try_collect().await?;
    let without = people.into_iter().filter(|p| p.location_id.is_some() && p.id.as_ref().is_some_and(|id| !owners.contains(id)));
    Ok(without.filter_map(|person| person.display_name).collect())
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    for name in run(&Client::from_env()?).await? {
        println!("{name}");
    }
    Ok(())
}
