//! The pages in Chromium.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use e2e::{Browser, Cloud, Program, Site, Theme};
use serde_json::{Value, json};

const SOON: Duration = Duration::from_secs(10);
const LIVE: Duration = Duration::from_secs(5);

/// A server with a second one-time link for the browser.
async fn link(site: &Site) -> Result<String> {
    let store = format!("sqlite:{}", site.folder.path().join("cordboard.db").display());
    e2e::link(&store, site.visitor.origin()).await
}

async fn signed_in(site: &Site, width: u32, height: u32) -> Result<Browser> {
    let browser = Browser::start(width, height).await?;
    browser.client.goto(&link(site).await?).await?;
    let address = browser.client.current_url().await?;
    ensure!(!address.as_str().contains("link="), "the secret stays in the address bar: {address}");
    Ok(browser)
}

async fn connected_rooms(cloud: &Cloud) -> Result<Vec<Value>> {
    let world = cloud.world.truth().await?;
    let rooms = world["devices"].as_array().into_iter().flatten();
    Ok(rooms.filter(|d| d["type"] == "roomdesk" && d["connectionStatus"] == "connected").cloned().collect())
}

#[tokio::test]
async fn a_visitor_filters_opens_a_device_and_sees_it_change() -> Result<()> {
    let cloud = Cloud::start(21, 120, 40, &[]).await?;
    cloud.world.hold_still().await?;
    let site = Site::serve(&cloud).await?;
    let browser = signed_in(&site, 1280, 900).await?;
    browser.until(SOON, "return document.body.innerText.includes('40')").await?;
    browser.run("window.stillHere = true").await?;

    browser.client.goto(&format!("{}/devices", site.visitor.origin())).await?;
    browser.until(SOON, "return document.querySelectorAll('tbody tr').length >= 40").await?;
    let room = connected_rooms(&cloud).await?.pop().context("no room device")?;
    let name = room["displayName"].as_str().context("name")?;
    let search = browser.client.find(fantoccini::Locator::Css("main input[type=search]")).await?;
    search.send_keys(name).await?;
    search.send_keys("\u{e007}").await?;
    browser.until(SOON, "return location.search.includes('q=') && document.querySelectorAll('tbody tr').length < 40").await?;
    let shown = browser.text().await?;
    ensure!(shown.contains(name), "{name} is not in:\n{shown}");

    browser.client.find(fantoccini::Locator::LinkText(name)).await?.click().await?;
    browser.until(SOON, "return location.pathname.startsWith('/devices/')").await?;
    let page = browser.text().await?;
    for fact in ["serial", "mac", "ip", "software", "product"] {
        let value = room[fact].as_str().unwrap_or_default();
        ensure!(page.contains(value), "{fact} {value} is not in:\n{page}");
    }
    browser.run("window.stillHere = true").await?;
    cloud.world.act(json!({"action": "start_call", "deviceId": room["id"], "quality": {"loss_percent": 0.0, "jitter_ms": 4}})).await?;
    let call = cloud.world.truth().await?["devices"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|d| d["id"] == room["id"])
        .map(|d| d["calls"][0].clone())
        .context("no call")?;
    let remote = call["remoteNumber"].as_str().or(call["displayName"].as_str()).unwrap_or("?").to_owned();
    let (_, took) = browser.until(LIVE, &format!("return document.body.innerText.includes({})", json!(remote))).await?;
    println!("call start in the open page after {took:?}");
    cloud.world.act(json!({"action": "set_quality", "deviceId": room["id"], "quality": {"loss_percent": 15.0}})).await?;
    let (_, took) = browser.until(LIVE, "return /\\bbad\\b/i.test(document.querySelector('main').innerText)").await?;
    println!("loss in the open page after {took:?}");
    cloud.world.act(json!({"action": "device_offline", "deviceId": room["id"]})).await?;
    let (_, took) = browser.until(LIVE, "return /offline/i.test(document.querySelector('main').innerText)").await?;
    println!("offline in the open page after {took:?}");
    ensure!(browser.run("return window.stillHere === true").await? == json!(true), "the page was loaded again");
    browser.close().await
}

#[tokio::test]
async fn eight_tabs_are_live_at_once() -> Result<()> {
    let cloud = Cloud::start(22, 60, 20, &[]).await?;
    cloud.world.hold_still().await?;
    let site = Site::serve(&cloud).await?;
    let browser = signed_in(&site, 1000, 700).await?;
    let mut tabs = vec![browser.client.window().await?];
    while tabs.len() < 8 {
        let tab = browser.client.new_window(true).await?.handle;
        browser.client.switch_to_window(tab.clone()).await?;
        let path = if tabs.len() % 2 == 0 { "/" } else { "/devices" };
        tokio::time::timeout(SOON, browser.client.goto(&format!("{}{path}", site.visitor.origin()))).await.context("a tab hangs")??;
        tabs.push(tab);
    }
    let room = connected_rooms(&cloud).await?.pop().context("no room device")?;
    let name = json!(room["displayName"]);
    cloud.world.act(json!({"action": "device_offline", "deviceId": room["id"]})).await?;
    for (number, tab) in tabs.into_iter().enumerate() {
        browser.client.switch_to_window(tab).await?;
        let script = format!(
            "const text = [...document.querySelectorAll('main tr, main li, main article')].map(e => e.innerText); \
             return text.some(t => t.includes({name}) && /offline/i.test(t))"
        );
        browser.until(LIVE, &script).await.with_context(|| format!("tab {number}"))?;
    }
    browser.close().await
}

/// Every theme; each has colours of its own.
const THEMES: &[Theme] = &[Theme::Light, Theme::Dark, Theme::Contrast];
/// Where a state adds no colours to those that [`THEMES`] showed with data.
const LIGHT_AND_DARK: &[Theme] = &[Theme::Light, Theme::Dark];

/// These pages in these themes, wide and narrow.
async fn look_at(browser: &Browser, site: &Site, paths: &[&str], state: &str, themes: &[Theme]) -> Result<()> {
    browser.look_at(site.visitor.origin(), paths, state, themes).await
}

#[tokio::test]
async fn every_page_is_accessible_with_data_and_when_stale() -> Result<()> {
    let cloud = Cloud::start(23, 60, 30, &[]).await?;
    cloud.world.hold_still().await?;
    let rooms = connected_rooms(&cloud).await?;
    let bad = rooms[0]["id"].clone();
    cloud.world.act(json!({"action": "start_call", "deviceId": bad, "quality": {"loss_percent": 14.0, "jitter_ms": 80}})).await?;
    cloud.world.act(json!({"action": "start_call", "deviceId": rooms[1]["id"], "quality": {"loss_percent": 0.2, "jitter_ms": 8}})).await?;
    cloud.world.act(json!({"action": "device_offline", "deviceId": rooms[2]["id"]})).await?;
    let site = Site::serve(&cloud).await?;
    let browser = signed_in(&site, 1280, 900).await?;
    browser.until(SOON, "return /\\bbad\\b/i.test(document.body.innerText)").await?;
    let device = format!("/devices/{}", bad.as_str().unwrap_or_default());
    look_at(&browser, &site, &["/", "/devices", &device, "/devices/none", "/sign-in"], "data", THEMES).await?;
    look_at(&browser, &site, &["/devices?state=offline", "/devices?q=no-such-device", "/no-such-page"], "data", LIGHT_AND_DARK).await?;
    cloud.stop().await?;
    browser.client.goto(&format!("{}/", site.visitor.origin())).await?;
    browser.until(Duration::from_secs(40), "return /stale/i.test(document.body.innerText)").await?;
    look_at(&browser, &site, &["/", "/devices", &device], "stale", THEMES).await?;
    browser.close().await
}

#[tokio::test]
async fn every_page_is_accessible_in_an_organisation_without_devices() -> Result<()> {
    let cloud = Cloud::start(26, 10, 0, &[]).await?;
    let site = Site::serve(&cloud).await?;
    let browser = signed_in(&site, 1280, 900).await?;
    browser.client.goto(&format!("{}/devices", site.visitor.origin())).await?;
    browser.until(SOON, "return /No devices yet/.test(document.body.innerText)").await?;
    look_at(&browser, &site, &["/", "/devices"], "empty", LIGHT_AND_DARK).await?;
    browser.close().await
}

#[tokio::test]
async fn every_page_is_accessible_before_webex_ever_answered() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let store = format!("sqlite:{}", folder.path().join("cordboard.db").display());
    let args = ["serve", "--listen", "127.0.0.1:0", "--store", &store, "--webex-base-url", "http://127.0.0.1:9"];
    let mut program = Program::start(&args, &[("WEBEX_ACCESS_TOKEN", "some-token")])?;
    let link = e2e::administrator_link(&mut program, &store).await?;
    let visitor = e2e::Visitor::sign_in(&link).await?;
    let site = Site { program, visitor, folder };
    let browser = signed_in(&site, 1280, 900).await?;
    browser.until(SOON, "return /could not connect/i.test(document.body.innerText)").await?;
    look_at(&browser, &site, &["/", "/devices"], "failing", THEMES).await?;
    browser.close().await
}

#[tokio::test]
async fn nothing_leaves_the_host_and_pages_are_small() -> Result<()> {
    let cloud = Cloud::start(24, 120, 60, &[]).await?;
    let site = Site::serve(&cloud).await?;
    let browser = signed_in(&site, 1280, 900).await?;
    let device = connected_rooms(&cloud).await?[0]["id"].as_str().unwrap_or_default().to_owned();
    for path in ["/", "/devices", &format!("/devices/{device}")] {
        browser.client.goto(&format!("{}{path}", site.visitor.origin())).await?;
        browser.until(SOON, "return document.readyState === 'complete'").await?;
        let seen = browser
            .run(
                "const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
                  return all.map(e => ({url: e.name, bytes: e.encodedBodySize, kind: e.initiatorType}))",
            )
            .await?;
        for entry in seen.as_array().into_iter().flatten() {
            let url = entry["url"].as_str().unwrap_or_default();
            ensure!(url.starts_with(site.visitor.origin()), "{path} asks {url}");
        }
        let of = |kind: &str| {
            seen.as_array().into_iter().flatten().filter(|e| e["kind"] == kind).filter_map(|e| e["bytes"].as_u64()).sum::<u64>()
        };
        println!("{path}: page {} bytes, scripts {} bytes", of("navigation"), of("script"));
        ensure!((1..100 * 1024).contains(&of("navigation")), "{path}: page of {} bytes", of("navigation"));
        ensure!(of("script") < 80 * 1024, "{path}: scripts of {} bytes", of("script"));
        ensure!(
            browser.run("return document.querySelectorAll('[style],script:not([src])').length").await? == json!(0),
            "inline style or script on {path}"
        );
    }
    browser.close().await
}

#[tokio::test]
async fn the_keyboard_is_enough() -> Result<()> {
    let cloud = Cloud::start(25, 60, 20, &[]).await?;
    cloud.world.hold_still().await?;
    let site = Site::serve(&cloud).await?;
    let browser = signed_in(&site, 1280, 900).await?;
    browser.client.goto(&format!("{}/devices", site.visitor.origin())).await?;
    browser.until(SOON, "return document.querySelectorAll('tbody tr').length === 20").await?;
    let press = async |keys: &str| -> Result<()> {
        let active = browser.client.active_element().await?;
        active.send_keys(keys).await?;
        Ok(())
    };
    press("j").await?;
    press("j").await?;
    let second = browser.run("return document.querySelectorAll('tbody tr a')[1].pathname").await?;
    press("\u{e007}").await?;
    browser.until(SOON, &format!("return location.pathname === {second}")).await?;
    press("/").await?;
    browser.until(SOON, "return document.activeElement.matches('input[type=search]')").await?;
    browser.close().await
}
