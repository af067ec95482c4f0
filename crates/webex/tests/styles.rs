//! Every paging style of the catalogue, typed, against the simulated cloud: pages of two give the same things as one page does.

use anyhow::Result;
use testkit::{RunningOrg, TestOrg};
use webex::id::{LocationId, OrganizationId};
use webex::{Client, Paged, Paging, TryStreamExt, admin, calling, contact_center, devices, messaging};

async fn org() -> Result<(RunningOrg, Client)> {
    let org = TestOrg::new().seed(42).start().await?;
    let client = Client::builder().base_url(&org.base_url).token(org.credentials.admin_token.clone().into()).build()?;
    Ok((org, client))
}

async fn organization(client: &Client) -> Result<OrganizationId> {
    let me = client.send(admin::GetMyOwnDetails::new()).await?;
    Ok(OrganizationId::parse(me.org_id.unwrap_or_default())?)
}

/// Walks the list in small pages and in large ones; both must name the same things, the small ones on at least three pages.
async fn walk<O: Paged>(
    client: &Client,
    small: O,
    large: O,
    style: Paging,
    name: impl Fn(&O::Item) -> Option<String>,
) -> Result<Vec<String>>
where
    O::Item: Send + Unpin,
{
    assert_eq!(small.request().paging, style);
    let request = small.request();
    let pages: Vec<O::Output> = client.pages(small).try_collect().await?;
    let things: Vec<O::Item> = client.items(large).try_collect().await?;
    let names: Vec<String> = pages
        .into_iter()
        .map(O::into_items)
        .inspect(|items| assert!(items.len() <= 2, "{}: a page of {}", request.operation, items.len()))
        .flatten()
        .map(|item| name(&item).expect("a name"))
        .collect();
    assert!(names.len() > 4, "{}: {names:?}", request.operation);
    assert_eq!(names, things.iter().map(|item| name(item).expect("a name")).collect::<Vec<_>>(), "{}", request.operation);
    Ok(names)
}

#[tokio::test]
async fn links() -> Result<()> {
    let (_org, client) = org().await?;
    for number in 0..5 {
        let body = messaging::models::CreateRoomBody { title: Some(format!("Space {number}")), ..Default::default() };
        client.send(messaging::CreateRoom::new().body(&body)).await?;
    }
    let list = messaging::ListRooms::new;
    let rooms = walk(&client, list().max(2), list().max(1000), Paging::Link, |room| room.id.clone()).await?;
    assert!(rooms.len() >= 5);
    Ok(())
}

#[tokio::test]
async fn start_and_max() -> Result<()> {
    let (_org, client) = org().await?;
    let list = devices::ListDevices::new;
    let found = walk(&client, list().max(2), list().max(1000), Paging::StartMax, |device| device.id.clone()).await?;
    assert_eq!(found.len(), 20);
    Ok(())
}

#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "the simulated cloud starts at the real time")]
async fn offset_and_max() -> Result<()> {
    let (_org, client) = org().await?;
    let org_id = organization(&client).await?;
    let now = jiff::Timestamp::now();
    let (from, to) = ((now - jiff::SignedDuration::from_hours(24)).to_string(), (now + jiff::SignedDuration::from_hours(1)).to_string());
    for number in 0..5 {
        let body = admin::models::CreateGroupBody { display_name: Some(format!("Shift {number}")), ..Default::default() };
        client.send(admin::CreateGroup::new().body(&body)).await?;
    }
    let list = || admin::ListAdminAuditEvents::new(&org_id, &from, &to).event_categories(["GROUPS"]);
    walk(&client, list().max(2), list().max(200), Paging::OffsetMax, |event| event.id.clone()).await?;
    Ok(())
}

#[tokio::test]
async fn numbered_pages() -> Result<()> {
    let (_org, client) = org().await?;
    let org_id = organization(&client).await?.decoded().expect("a Webex id").key().to_owned();
    for number in 0..5 {
        let body = contact_center::models::SiteDTO {
            name: Some(format!("Site {number}")),
            active: Some(true),
            multimedia_profile_id: Some("m".to_owned()),
            ..Default::default()
        };
        client.send(contact_center::CreateSite::new(&org_id).body(&body)).await?;
    }
    let list = || contact_center::ListSitesV2::new(&org_id);
    walk(&client, list().page_size(2), list().page_size(100), Paging::Page, |site| site.id.clone()).await?;
    Ok(())
}

#[tokio::test]
async fn scim() -> Result<()> {
    let (_org, client) = org().await?;
    let org_id = organization(&client).await?.decoded().expect("a Webex id").key().to_owned();
    let list = || admin::SearchUsers::new(&org_id);
    let users = walk(&client, list().count(2), list().count(100), Paging::Scim, |user| user.user_name.clone()).await?;
    assert!(users.len() >= 30);
    Ok(())
}

#[tokio::test]
async fn an_id_of_ours_is_a_parameter() -> Result<()> {
    let (_org, client) = org().await?;
    let location = client.items(devices::ListLocations::new()).try_next().await?.and_then(|location| location.id).expect("a location");
    let id = LocationId::parse(location)?;
    let queues: Vec<_> = client.items(calling::ListCallQueues::new().location_id(&id)).try_collect().await?;
    assert!(queues.iter().all(|queue| queue.location_id.as_deref() == Some(id.as_str())));
    Ok(())
}
