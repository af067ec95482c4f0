//! The pages themselves say what the simulated world holds: parsed from their HTML, compared with the truth under `/_sim/`.

use std::collections::BTreeMap;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use e2e::{Cloud, Site, eventually};
use serde_json::{Value, json};

const SOON: Duration = Duration::from_secs(15);

fn seed() -> u64 {
    let seed = std::time::UNIX_EPOCH.elapsed().map_or(1, |age| u64::from(age.subsec_micros()));
    println!("seed {seed}");
    seed
}

/// What stands between two pieces of a page.
fn between<'p>(page: &'p str, from: &str, to: &str) -> Option<&'p str> {
    page.split_once(from)?.1.split_once(to).map(|(inner, _)| inner)
}

/// What a reader sees of a piece of HTML.
fn text_of(html: &str) -> String {
    let mut text = String::new();
    let mut is_tag = false;
    for letter in html.chars() {
        match letter {
            '<' => is_tag = true,
            '>' => is_tag = false,
            _ if !is_tag => text.push(letter),
            _ => {}
        }
    }
    let plain = text.replace("&#39;", "'").replace("&#34;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace('\u{a0}', " ");
    plain.replace("&#38;", "&").replace("&amp;", "&").trim().to_owned()
}

/// Rows of the table of media: what each cell says, by its label; the channel's name under "".
fn channels(page: &str) -> Vec<BTreeMap<String, String>> {
    let rows = page.split("<tr role=\"row\" id=\"channel-").skip(1).filter_map(|row| row.split("</tr>").next());
    rows.map(|row| {
        let cells = row.split("<td role=\"cell\" data-label=\"").skip(1).filter_map(|cell| {
            let (label, rest) = cell.split_once('"')?;
            let inner = rest.split_once('>')?.1.split("</td>").next()?;
            Some((label.to_owned(), text_of(inner)))
        });
        let name = between(row, "<th role=\"rowheader\" scope=\"row\">", "</th>").map(text_of).unwrap_or_default();
        cells.chain([(String::new(), name)]).collect()
    })
    .collect()
}

/// A channel of the truth in the words of the page.
fn name_of(channel: &Value) -> String {
    let kind = if channel["role"] == "Presentation" { "Presentation" } else { channel["type"].as_str().unwrap_or_default() };
    format!("{kind} {}", if channel["direction"] == "Incoming" { "received" } else { "sent" })
}

fn number(cell: &str) -> Result<f64> {
    cell.split(' ').next().unwrap_or_default().parse().with_context(|| format!("`{cell}` is not a number"))
}

/// One channel: codec, jitter and resolution to the letter, the loss within a packet or two of the last interval.
fn ensure_channel(shown: &BTreeMap<String, String>, truth: &Value) -> Result<()> {
    let cell = |label: &str| shown.get(label).map(String::as_str).with_context(|| format!("no cell {label} in {shown:?}"));
    ensure!(cell("Codec")? == truth["codec"], "codec: {shown:?} is not {truth}");
    let (lost, received) =
        (truth["last_interval_lost"].as_f64().context("lost")?, truth["last_interval_received"].as_f64().context("received")?);
    let percent = 100.0 * lost / (lost + received).max(1.0);
    let grain = 200.0 / (lost + received).max(1.0);
    ensure!((number(cell("Loss")?)? - percent).abs() <= grain.max(0.3), "loss: {shown:?} is not {percent} of {truth}");
    ensure!(cell("Jitter (highest)")?.starts_with(&format!("{} ms", truth["jitter_ms"])), "jitter: {shown:?} is not {truth}");
    let resolution = match (truth["resolution_x"].as_i64(), truth["resolution_y"].as_i64()) {
        (Some(width), Some(height)) if width > 0 => format!("{width} × {height}"),
        _ => "–".to_owned(),
    };
    ensure!(cell("Resolution")? == resolution, "resolution: {shown:?} is not {resolution}");
    Ok(())
}

async fn ensure_device_page(site: &Site, cloud: &Cloud, id: &Value) -> Result<()> {
    let page = site.visitor.page(&format!("/devices/{}", id.as_str().context("id")?)).await?;
    let device = cloud.world.devices().await?.into_iter().find(|device| &device["id"] == id).context("gone")?;
    ensure!(text_of(between(&page, "<h1>", "</h1>").context("no heading")?) == device["displayName"]);
    let call = &device["calls"][0];
    let title = between(&page, "<h3 class=\"call-title\">", "</h3>").context("no call yet")?;
    ensure!(text_of(title) == call["displayName"], "{title} is not {call}");
    ensure!(text_of(&page).contains(call["remoteNumber"].as_str().context("number")?), "the number of {call} is missing");
    let (shown, truth) = (channels(&page), call["channels"].as_array().context("channels")?);
    ensure!(shown.len() == truth.len() && !truth.is_empty(), "{} channels instead of {}", shown.len(), truth.len());
    for channel in truth {
        let name = name_of(channel);
        let row = shown.iter().find(|row| row[""] == name).with_context(|| format!("no {name} in {shown:?}"))?;
        ensure_channel(row, channel).with_context(|| name)?;
    }
    Ok(())
}

#[tokio::test]
async fn the_page_of_a_device_shows_the_media_of_its_call() -> Result<()> {
    let seed = seed();
    let cloud = Cloud::start(seed, 120, 40, &[]).await?;
    cloud.world.hold_still().await?;
    let rooms = cloud.world.idle_rooms().await?;
    let site = Site::serve(&cloud).await?;
    #[expect(clippy::cast_precision_loss, reason = "a small number")]
    let loss_percent = (seed % 12) as f64 + 0.5;
    for (room, quality) in rooms.iter().zip([
        json!({"loss_percent": loss_percent, "jitter_ms": 5 + seed % 70}),
        json!({"loss_percent": 0.0, "jitter_ms": 3, "round_trip_ms": 40}),
    ]) {
        cloud.world.act(json!({"action": "start_call", "deviceId": room["id"], "quality": quality})).await?;
        eventually(SOON, async || ensure_device_page(&site, &cloud, &room["id"]).await).await.with_context(|| format!("{quality}"))?;
    }
    Ok(())
}

#[tokio::test]
async fn the_overview_counts_what_the_world_holds() -> Result<()> {
    let cloud = Cloud::start(seed(), 120, 40, &[]).await?;
    cloud.world.hold_still().await?;
    let rooms = cloud.world.idle_rooms().await?;
    ensure!(rooms.len() >= 4, "too few rooms: {}", rooms.len());
    for room in &rooms[..2] {
        cloud.world.act(json!({"action": "start_call", "deviceId": room["id"]})).await?;
    }
    cloud.world.act(json!({"action": "device_offline", "deviceId": rooms[2]["id"]})).await?;
    let site = Site::serve(&cloud).await?;
    eventually(SOON, async || {
        let page = site.visitor.page("/").await?;
        let devices = cloud.world.devices().await?;
        let count = |status: &str| devices.iter().filter(|device| device["connectionStatus"] == status).count();
        let calls: usize = devices.iter().map(|device| device["calls"].as_array().map_or(0, Vec::len)).sum();
        let tile = |word: &str| -> Result<usize> {
            let inner = between(&page, &format!("id=\"tile-{word}\""), "</span>").with_context(|| format!("no tile {word}"))?;
            Ok(inner.rsplit('>').next().unwrap_or_default().parse()?)
        };
        for (word, status) in [("Online", "connected"), ("Offline", "disconnected"), ("Issues", "connected_with_issues")] {
            ensure!(tile(word)? == count(status), "{word}: {} on the page, {} in the world", tile(word)?, count(status));
        }
        for (title, number) in [("Devices", devices.len()), ("Live calls", calls)] {
            let wanted = format!("{title} <span class=\"muted\">{number}</span>");
            ensure!(page.contains(&wanted), "{wanted} is not on the page");
        }
        for room in &rooms[..2] {
            let row = page.split("<tr role=\"row\" id=\"call-").skip(1).find(|row| row.contains(room["id"].as_str().unwrap_or("?")));
            ensure!(row.is_some(), "no line for the call of {}", room["displayName"]);
        }
        Ok(())
    })
    .await
}
