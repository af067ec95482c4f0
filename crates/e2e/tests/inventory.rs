//! The inventory in Chromium: the list follows what is typed, a label shows in another tab, and every page of it is accessible.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use e2e::{Browser, Cloud, Site, Theme};
use fantoccini::Locator;
use serde_json::{Value, json};

const SOON: Duration = Duration::from_secs(10);
const LIVE: Duration = Duration::from_secs(8);

async fn signed_in(site: &Site) -> Result<Browser> {
    let browser = Browser::start(1280, 900).await?;
    let store = format!("sqlite:{}", site.folder.path().join("cordboard.db").display());
    browser.client.goto(&e2e::link(&store, site.visitor.origin()).await?).await?;
    Ok(browser)
}

async fn open(browser: &Browser, site: &Site, path: &str) -> Result<()> {
    browser.client.goto(&format!("{}{path}", site.visitor.origin())).await?;
    browser.until(SOON, "return document.readyState === 'complete'").await?;
    Ok(())
}

async fn room(cloud: &Cloud) -> Result<Value> {
    let devices = cloud.world.devices().await?;
    devices.into_iter().find(|device| device["type"] == "roomdesk").context("no room device")
}

#[tokio::test]
async fn the_list_follows_what_is_typed() -> Result<()> {
    let cloud = Cloud::start(71, 60, 30, &[]).await?;
    cloud.world.hold_still().await?;
    let site = Site::serve(&cloud).await?;
    let browser = signed_in(&site).await?;
    open(&browser, &site, "/devices").await?;
    browser.until(SOON, "return document.querySelectorAll('tbody tr').length >= 30").await?;
    let room = room(&cloud).await?;
    let serial = room["serial"].as_str().context("serial")?;
    browser.run("window.stillHere = true").await?;
    browser.client.find(Locator::Css("main input[type=search]")).await?.send_keys(serial).await?;
    browser.until(LIVE, "return document.querySelectorAll('tbody tr').length === 1 && location.search.includes('q=')").await?;
    let kept = browser.run("return [window.stillHere, document.activeElement.id, document.activeElement.value]").await?;
    ensure!(kept == json!([true, "filter-q", serial]), "page, focus and words stay: {kept}");
    browser.close().await
}

#[tokio::test]
async fn a_label_shows_in_another_tab_and_typed_notes_stay() -> Result<()> {
    let cloud = Cloud::start(72, 60, 20, &[]).await?;
    cloud.world.hold_still().await?;
    let site = Site::serve(&cloud).await?;
    let browser = signed_in(&site).await?;
    open(&browser, &site, "/devices").await?;
    browser.until(SOON, "return document.querySelectorAll('tbody tr').length >= 20").await?;
    let path = format!("/devices/{}", room(&cloud).await?["id"].as_str().context("id")?);
    let first = browser.client.window().await?;
    open(&browser, &site, &path).await?;
    browser.client.find(Locator::Css("#label-notes")).await?.send_keys("not saved yet").await?;
    let second = browser.client.new_window(true).await?.handle;
    browser.client.switch_to_window(second).await?;
    open(&browser, &site, &path).await?;
    browser.client.find(Locator::Css("#label-region")).await?.send_keys("Nordics\u{e007}").await?;
    browser.until(LIVE, "return /Saved/.test(document.querySelector('#label').innerText)").await?;
    browser.client.switch_to_window(first).await?;
    browser.until(LIVE, "return /Region and notes changed by/.test(document.querySelector('#timeline').innerText)").await?;
    let kept = browser.run("return document.querySelector('#label-notes').value").await?;
    ensure!(kept == json!("not saved yet"), "what was typed is {kept}");
    browser.close().await
}

#[tokio::test]
async fn every_page_of_the_inventory_is_accessible() -> Result<()> {
    let cloud = Cloud::start(73, 60, 30, &[]).await?;
    cloud.world.hold_still().await?;
    let site = Site::serve(&cloud).await?;
    let browser = signed_in(&site).await?;
    open(&browser, &site, "/devices").await?;
    browser.until(SOON, "return document.querySelectorAll('tbody tr').length >= 30").await?;
    let device = format!("/devices/{}", room(&cloud).await?["id"].as_str().context("id")?);
    let columns = ["state", "region", "workspace", "email", "mode", "health", "maintenance", "software", "tags", "error_codes", "id"];
    let many = format!("/devices?unseen=90d&{}", columns.map(|column| format!("column={column}")).join("&"));
    let wide = many.replace("unseen=90d&", "");
    let paths = [device.as_str(), "/software", "/software?drift=ahead", &many, &wide];
    browser.look_at(site.visitor.origin(), &paths, "inventory", &[Theme::Light, Theme::Dark, Theme::Contrast]).await?;
    browser.close().await
}
