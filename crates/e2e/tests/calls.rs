//! Calls and charts in Chromium: live, zoomed with the mouse, accessible, small, and refused nothing by the policy.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use e2e::{Browser, Cloud, Site, Theme};
use fantoccini::Locator;
use fantoccini::actions::{InputSource as _, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::{Value, json};

const SOON: Duration = Duration::from_secs(10);
const LIVE: Duration = Duration::from_secs(8);
/// A trend needs two slots of twenty seconds.
const TREND: Duration = Duration::from_secs(45);
/// A call that is over is in the history when its device was asked again, and in the figures when these were computed.
const OVER: Duration = Duration::from_secs(45);

async fn signed_in(site: &Site) -> Result<Browser> {
    let browser = Browser::start(1280, 900).await?;
    let store = format!("sqlite:{}", site.folder.path().join("cordboard.db").display());
    browser.client.goto(&e2e::link(&store, site.visitor.origin()).await?).await?;
    Ok(browser)
}

async fn rooms(cloud: &Cloud) -> Result<Vec<Value>> {
    let world = cloud.world.truth().await?;
    let devices = world["devices"].as_array().into_iter().flatten();
    Ok(devices.filter(|device| device["type"] == "roomdesk" && device["connectionStatus"] == "connected").cloned().collect())
}

async fn start_call(cloud: &Cloud, room: &Value, loss_percent: f64) -> Result<()> {
    let quality = json!({"loss_percent": loss_percent, "jitter_ms": 8});
    cloud.world.act(json!({"action": "start_call", "deviceId": room["id"], "quality": quality})).await?;
    Ok(())
}

/// Opens a page and lets it tell what the policy refuses it.
async fn open(browser: &Browser, site: &Site, path: &str) -> Result<()> {
    browser.client.goto(&format!("{}{path}", site.visitor.origin())).await?;
    browser.until(SOON, "return document.readyState === 'complete'").await?;
    browser
        .run(
            "window.refused = []; addEventListener('securitypolicyviolation', e => refused.push(e.blockedURI + ' ' + e.violatedDirective))",
        )
        .await?;
    Ok(())
}

async fn assert_nothing_refused(browser: &Browser, what: &str) -> Result<()> {
    let refused = browser.run("return window.refused").await?;
    ensure!(refused == json!([]), "{what}: the policy refuses {refused}");
    // Styles are set through properties, which the policy allows; scripts are files, and data is data.
    let inline =
        browser.run("return document.querySelectorAll('script:not([src]):not([type=\"application/json\"]), style').length").await?;
    ensure!(inline == json!(0), "{what}: inline script or style");
    Ok(())
}

#[tokio::test]
async fn running_calls_are_live_and_one_is_drawn() -> Result<()> {
    let cloud = Cloud::start(61, 60, 20, &[]).await?;
    cloud.world.hold_still().await?;
    let rooms = rooms(&cloud).await?;
    let [good, bad] = [&rooms[0], &rooms[1]];
    start_call(&cloud, good, 0.1).await?;
    let site = Site::serve(&cloud).await?;
    let browser = signed_in(&site).await?;

    open(&browser, &site, "/calls").await?;
    browser.until(LIVE, "return document.querySelectorAll('tbody tr').length === 1").await?;
    browser.run("window.stillHere = true").await?;
    let before = browser.run("return document.querySelector('time[data-as=length]').textContent").await?;
    browser.until(SOON, &format!("return document.querySelector('time[data-as=length]').textContent !== {before}")).await?;
    start_call(&cloud, bad, 25.0).await?;
    let name = json!(bad["displayName"]);
    browser.until(LIVE, &format!("return document.querySelector('tbody tr')?.innerText.includes({name})")).await?;
    browser.until(LIVE, "return /Bad/.test(document.querySelector('tbody tr').innerText)").await?;
    browser.until(TREND, "return document.querySelectorAll('tbody tr svg.sparkline').length > 0").await?;
    ensure!(browser.run("return window.stillHere === true").await? == json!(true), "the page was loaded again");
    assert_nothing_refused(&browser, "/calls").await?;

    let link = browser.run("return document.querySelector('tbody tr [data-row-link]').pathname").await?;
    let call = link.as_str().context("a link")?.to_owned();
    open(&browser, &site, &call).await?;
    browser.until(LIVE, "return document.querySelectorAll('.uplot canvas').length >= 4").await?;
    browser.run("window.first = document.querySelector('.uplot')").await?;
    let points = "JSON.parse(document.querySelector('#chart-loss [data-chart-data]').textContent).times.length";
    let count = browser.run(&format!("return {points}")).await?;
    browser.until(LIVE, &format!("return {points} > {count}")).await?;
    ensure!(browser.run("return window.first.isConnected").await? == json!(true), "a chart that gets new data stays");
    // The canvas holds more than its ground: something was drawn.
    let drawn = "const c = document.querySelector('#chart-loss canvas'); const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data; \
                 const colours = new Set(); for (let i = 0; i < d.length; i += 4) colours.add(d[i] + ',' + d[i+1] + ',' + d[i+2] + ',' + d[i+3]); \
                 return colours.size";
    ensure!(browser.run(drawn).await?.as_u64().unwrap_or(0) > 10, "nothing is drawn");
    assert_nothing_refused(&browser, &call).await?;
    browser.picture("call-running").await?;
    look_at(
        &browser,
        &site,
        &["/calls", &call, "/calls?band=bad", "/calls?band=fair"],
        "calls",
        &[Theme::Light, Theme::Dark, Theme::Contrast],
    )
    .await?;

    // Dragging over a chart chooses the time.
    open(&browser, &site, &call).await?;
    browser.until(LIVE, "return document.querySelector('.u-over') !== null").await?;
    browser.client.set_window_size(1280, 900).await?;
    browser.run("document.querySelector('.u-over').scrollIntoView({block: 'center'})").await?;
    let plot = browser.client.find(Locator::Css(".u-over")).await?;
    let pause = Some(Duration::from_millis(60));
    let to = |x| PointerAction::MoveToElement { element: plot.clone(), duration: pause, x, y: 0.0 };
    let drag = MouseActions::new("mouse".to_owned())
        .then(to(-120.0))
        .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
        .then(to(-20.0))
        .then(to(60.0))
        .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
    browser.client.perform_actions(drag).await?;
    browser.until(SOON, "return /[?&]from=2.*Z/.test(decodeURIComponent(location.search)) && /[?&]to=/.test(location.search)").await?;
    browser.until(SOON, "return /Whole call/.test(document.querySelector('main').innerText)").await?;
    browser.close().await
}

#[tokio::test]
async fn calls_that_are_over_are_found_and_counted() -> Result<()> {
    let cloud = Cloud::start(62, 60, 20, &[]).await?;
    cloud.world.hold_still().await?;
    let rooms = rooms(&cloud).await?;
    let site = Site::serve(&cloud).await?;
    let browser = signed_in(&site).await?;
    open(&browser, &site, "/calls").await?;
    for (number, room) in rooms.iter().take(3).enumerate() {
        start_call(&cloud, room, if number == 0 { 20.0 } else { 0.1 }).await?;
    }
    browser.until(LIVE, "return document.querySelectorAll('tbody tr').length === 3").await?;
    browser.until(LIVE, "return /Bad/.test(document.querySelector('tbody tr').innerText)").await?;
    for room in rooms.iter().take(3) {
        cloud.world.act(json!({"action": "end_call", "deviceId": room["id"]})).await?;
    }
    browser.until(LIVE, "return /Nobody is in a call/.test(document.body.innerText)").await?;
    look_at(&browser, &site, &["/calls"], "empty", &[Theme::Light, Theme::Dark]).await?;

    let reload_until = async |path: &str, script: &str| -> Result<()> {
        e2e::eventually(OVER, async || {
            open(&browser, &site, path).await?;
            let done = browser.run(script).await?;
            ensure!(done == json!(true), "{path}: {}", browser.text().await?);
            Ok(())
        })
        .await
    };
    reload_until("/calls/history?band=bad&band=poor&range=1h", "return document.querySelectorAll('tbody tr').length === 1").await?;
    let name = json!(rooms[0]["displayName"]);
    ensure!(browser.run(&format!("return document.querySelector('tbody tr').innerText.includes({name})")).await? == json!(true));
    // The zone of the browser came with the request.
    let zone = browser.run("return Intl.DateTimeFormat().resolvedOptions().timeZone").await?;
    let form = browser.run("return document.querySelector('#range-menu').textContent").await?;
    ensure!(form.as_str().unwrap_or_default().contains(zone.as_str().unwrap_or("?")), "{zone} is not in {form}");
    let call = browser.run("return document.querySelector('tbody tr [data-row-link]').pathname").await?;
    let call = call.as_str().context("a link")?.to_owned();
    open(&browser, &site, &call).await?;
    browser.until(SOON, "return document.querySelectorAll('.uplot canvas').length >= 3").await?;

    reload_until("/quality?range=24h", "return document.querySelectorAll('.uplot canvas').length >= 4").await?;
    assert_nothing_refused(&browser, "/quality").await?;
    browser.run("document.querySelector('#numbers').open = true").await?;
    // The devices tell of earlier calls too.
    let counted = browser.run("return Number(document.querySelector('#numbers tbody tr td').textContent)").await?;
    ensure!(counted.as_u64().unwrap_or(0) >= 3, "three calls ended this hour, {counted} are counted");
    let pages = ["/calls/history", "/calls/history?q=nobody-is-called-so", "/quality?range=24h", "/quality?range=7d&step=hour", &call];
    look_at(&browser, &site, &pages, "over", &[Theme::Light, Theme::Dark, Theme::Contrast]).await?;
    // On a usual laptop no usual column of the history is cut, and products and workspaces of devices can be told apart.
    browser.client.set_window_size(1280, 900).await?;
    open(&browser, &site, "/calls/history").await?;
    let beyond = browser
        .run("const table = document.querySelector('.history-table'); return table.scrollWidth - table.parentElement.clientWidth")
        .await?;
    ensure!(beyond.as_i64().is_some_and(|beyond| beyond <= 1), "the history is cut by {beyond} px");
    open(&browser, &site, "/devices").await?;
    let cut = "return [...document.querySelectorAll('tbody :is(.column-product, .column-assigned_to) .cut')]\
               .filter(cell => cell.scrollWidth > cell.clientWidth || cell.scrollHeight > cell.clientHeight + 1).map(cell => cell.textContent)";
    let cut = browser.run(cut).await?;
    ensure!(cut == json!([]), "devices cut {cut}");
    for path in pages {
        let weigh = "return [performance.getEntriesByType('navigation')[0].encodedBodySize, performance.getEntriesByType('resource')\
                    .filter(e => e.initiatorType === 'script').reduce((sum, e) => sum + e.encodedBodySize, 0)]";
        open(&browser, &site, path).await?;
        let sizes = browser.run(weigh).await?;
        println!("{path}: page and scripts {sizes} bytes");
        ensure!((1..100 * 1024).contains(&sizes[0].as_u64().unwrap_or(0)), "{path}: page of {sizes}");
        ensure!(sizes[1].as_u64().unwrap_or(u64::MAX) < 80 * 1024, "{path}: scripts of {sizes}");
    }
    browser.close().await
}

async fn look_at(browser: &Browser, site: &Site, paths: &[&str], state: &str, themes: &[Theme]) -> Result<()> {
    browser.look_at(site.visitor.origin(), paths, state, themes).await
}
