//! The main job: one command shows a simulated organisation live; the numbers on it are the simulator's.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use e2e::{Cloud, Program, Site, Visitor, administrator_link, eventually, last_url, sign_in_link, timed};
use serde_json::{Value, json};

/// Three times the requests that `demo` may send at once: a fifteenth of its 456 a minute.
const WELL_PAST_THE_BURST: u64 = 3 * 456 / 15;

fn seed() -> u64 {
    let seed = std::time::UNIX_EPOCH.elapsed().map_or(1, |age| u64::from(age.subsec_micros()));
    println!("seed {seed}");
    seed
}

fn by_id<'a>(rows: &'a Value, id: &Value) -> Result<&'a Value> {
    rows.as_array().into_iter().flatten().find(|row| &row["id"] == id).with_context(|| format!("no row {id}"))
}

/// The simulator's address as `demo` prints it.
fn simulator_origin(out: &str) -> Option<String> {
    let start = out.find("/_sim/")?;
    let address = out[..start].rsplit("http://").next()?;
    Some(format!("http://{address}"))
}

#[tokio::test]
async fn demo_shows_the_world_within_ten_seconds_and_its_changes_within_five() -> Result<()> {
    let started = Instant::now();
    let mut demo = Program::start(&["demo", "--listen", "127.0.0.1:0", "--seed", &seed().to_string()], &[])?;
    let link = demo.wait_out(sign_in_link).await?;
    let up = Instant::now();
    println!("up after {:?}", started.elapsed());
    let visitor = Visitor::sign_in(&link).await?;
    let origin = simulator_origin(&demo.out()).context("demo does not say where /_sim/ is")?;
    let http = reqwest::Client::builder().no_proxy().build()?;
    let act = async |action: Value| -> Result<()> {
        let answer =
            http.post(format!("{origin}/_sim/world")).header("content-type", "application/json").body(action.to_string()).send().await?;
        ensure!(answer.status().is_success(), "{action}: {}", answer.text().await?);
        Ok(())
    };
    let rows = async || visitor.json("/devices.json?column=state&column=kind").await;
    let in_call = async || visitor.json("/devices.json?in_call=yes").await;
    eventually(Duration::from_secs(10), async || {
        ensure!(rows().await?.as_array().map_or(0, Vec::len) == 60, "not all devices yet");
        ensure!(visitor.page("/").await?.contains("60"), "the overview does not count them");
        Ok(())
    })
    .await?;
    println!("all devices {:?} after being up", up.elapsed());
    ensure!(up.elapsed() < Duration::from_secs(10));

    act(json!({"action": "pause"})).await?;
    let (list, busy) = (rows().await?, in_call().await?);
    let idle = list
        .as_array()
        .into_iter()
        .flatten()
        .filter(|row| row["state"] == "online" && row["kind"] == "roomdesk" && by_id(&busy, &row["id"]).is_err())
        .map(|row| row["id"].clone())
        .collect::<Vec<_>>();
    ensure!(idle.len() >= 2, "too few idle room devices: {list}");
    let (calls, goes) = (idle[0].clone(), idle[1].clone());
    // The burst of the request budget is spent: the figures are those of a wall display, not of a start.
    eventually(Duration::from_secs(40), async || {
        let journal: Value = serde_json::from_str(&http.get(format!("{origin}/_sim/journal")).send().await?.text().await?)?;
        let sent = journal["next"].as_u64().context("next")?;
        ensure!(sent >= WELL_PAST_THE_BURST, "{sent} requests");
        Ok(())
    })
    .await?;
    for round in 0..3 {
        act(json!({"action": "start_call", "deviceId": calls, "quality": {"loss_percent": 0.0, "jitter_ms": 5}})).await?;
        let ((), took) =
            timed(Duration::from_secs(5), async || by_id(&in_call().await?, &calls).context("no call on the page").map(|_| ()))
                .await
                .context("a call starts")?;
        println!("round {round}: call start shows after {took:?}");
        act(json!({"action": "set_quality", "deviceId": calls, "quality": {"loss_percent": 12.0}})).await?;
        let page = format!("/devices/{}", calls.as_str().unwrap_or_default());
        let ((), took) = timed(Duration::from_secs(5), async || {
            ensure!(visitor.page(&page).await?.contains(">Bad<"), "the call is not bad yet");
            Ok(())
        })
        .await
        .context("loss rises")?;
        println!("round {round}: loss shows after {took:?}");
        act(json!({"action": "end_call", "deviceId": calls})).await?;
        act(json!({"action": "device_offline", "deviceId": goes})).await?;
        let ((), took) = timed(Duration::from_secs(5), async || {
            ensure!(by_id(&rows().await?, &goes)?["state"] == "offline", "still online");
            Ok(())
        })
        .await
        .context("a device goes offline")?;
        println!("round {round}: offline shows after {took:?}");
        act(json!({"action": "device_online", "deviceId": goes})).await?;
        eventually(Duration::from_secs(8), async || {
            let rows = rows().await?;
            ensure!(by_id(&rows, &goes)?["state"] == "online" && by_id(&in_call().await?, &calls).is_err());
            Ok(())
        })
        .await?;
    }
    let ended = demo.stop("INT").await?;
    ensure!(ended.code == Some(0), "{ended:?}");
    Ok(())
}

#[tokio::test]
async fn demo_takes_the_next_free_port_cleans_up_and_keeps_data_on_request() -> Result<()> {
    let taken = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = taken.local_addr()?.to_string();
    let temporary = tempfile::tempdir()?;
    let mut demo = Program::start(&["demo", "--listen", &address], &[("TMPDIR", &temporary.path().to_string_lossy())])?;
    let link = demo.wait_out(sign_in_link).await?;
    ensure!(!link.contains(&address), "it moved: {link}");
    let said = format!("{}{}", demo.out(), demo.err());
    ensure!(said.contains(&address), "it says that {address} was taken:\n{said}");
    ensure!(std::fs::read_dir(temporary.path())?.count() > 0, "the data lies in the temporary folder");
    let ended = demo.stop("INT").await?;
    ensure!(ended.code == Some(0), "{ended:?}");
    ensure!(std::fs::read_dir(temporary.path())?.count() == 0, "something was left behind");

    let kept = tempfile::tempdir()?;
    let folder = kept.path().join("new/data");
    let folder_text = folder.to_string_lossy().into_owned();
    let mut demo = Program::start(&["demo", "--listen", "127.0.0.1:0", "--data", &folder_text], &[])?;
    demo.wait_out(sign_in_link).await?;
    ensure!(demo.stop("TERM").await?.code == Some(0));
    ensure!(std::fs::read_dir(&folder)?.count() > 0, "--data is kept");
    Ok(())
}

#[tokio::test]
async fn served_values_are_the_simulators_and_age_when_it_stops() -> Result<()> {
    let cloud = Cloud::start(seed(), 120, 40, &[]).await?;
    cloud.world.hold_still().await?;
    let site = Site::serve(&cloud).await?;
    let answer = cloud.world.api("/devices?max=100").await?;
    let truth = answer["items"].as_array().context("items")?.clone();
    ensure!(truth.len() == 40);
    let columns = "/devices.json?column=state&column=product&column=serial&column=ip&column=mac&column=software&column=kind";
    eventually(Duration::from_secs(10), async || {
        let rows = site.visitor.json(columns).await?;
        for device in &truth {
            let row = by_id(&rows, &device["id"])?;
            for (ours, theirs) in [
                ("name", "displayName"),
                ("kind", "type"),
                ("product", "product"),
                ("serial", "serial"),
                ("ip", "ip"),
                ("mac", "mac"),
                ("software", "software"),
            ] {
                ensure!(row[ours] == device[theirs], "{ours}: {} is not {}", row[ours], device[theirs]);
            }
        }
        Ok(())
    })
    .await?;
    ensure!(!site.visitor.page("/").await?.to_lowercase().contains("stale"), "nothing is stale yet");
    cloud.stop().await?;
    let ((), took) = timed(Duration::from_secs(30), async || {
        ensure!(site.visitor.page("/").await?.to_lowercase().contains("stale"), "not stale yet");
        Ok(())
    })
    .await?;
    println!("stale after {took:?}");
    let rows = site.visitor.json("/devices.json").await?;
    ensure!(rows.as_array().map_or(0, Vec::len) == 40, "nothing was deleted");
    Ok(())
}

#[tokio::test]
async fn a_link_works_once_and_is_nowhere_in_the_log() -> Result<()> {
    let cloud = Cloud::start(3, 10, 3, &[]).await?;
    let folder = tempfile::tempdir()?;
    let store = format!("sqlite:{}", folder.path().join("c.db").display());
    let args = ["serve", "--listen", "127.0.0.1:0", "--store", &store, "--webex-base-url", cloud.origin()];
    let mut program = Program::start(&args, &[("WEBEX_ACCESS_TOKEN", cloud.credential("admin_token")), ("CORDBOARD_LOG", "trace")])?;
    let first = program.wait_out(sign_in_link).await?;
    ensure!(last_url(&program.out()).as_ref() == Some(&first), "the link is the last URL");
    let link = administrator_link(&mut program, &store).await?;
    let secret = link.split("link=").nth(1).context("no secret")?.to_owned();
    ensure!(secret.len() >= 43, "256 bits are 43 characters of base64: {}", secret.len());
    let visitor = Visitor::sign_in(&link).await?;
    visitor.page("/").await?;
    let error = Visitor::sign_in(&link).await.err().context("the link worked twice")?.to_string();
    ensure!(!error.contains("303"), "{error}");
    let anonymous = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build()?;
    for path in ["/", "/devices", "/devices.json", "/devices.csv", "/events", "/devices/x"] {
        let status = anonymous.get(format!("{}{path}", visitor.origin())).send().await?.status();
        ensure!(matches!(status.as_u16(), 303 | 401), "{path} without a session: {status}");
    }
    for path in ["/healthz", "/readyz", "/metrics"] {
        let status = anonymous.get(format!("{}{path}", visitor.origin())).send().await?.status();
        ensure!(status == 200, "{path}: {status}");
    }
    for path in std::fs::read_dir(folder.path())? {
        let bytes = std::fs::read(path?.path())?;
        ensure!(!bytes.windows(secret.len()).any(|part| part == secret.as_bytes()), "the secret lies in the database");
    }
    let ended = program.stop("TERM").await?;
    ensure!(!ended.err.contains(&secret), "the secret is in the log");
    ensure!(!ended.err.contains(cloud.credential("admin_token")), "the token is in the log");
    Ok(())
}

#[tokio::test]
async fn collectors_and_servers_share_a_store_on_postgresql() -> Result<()> {
    let url = std::env::var("TEST_PG_URL")
        .context("TEST_PG_URL is missing: run the tests by `make test`, or start a cluster with scripts/postgres.sh")?;
    let name = format!("e2e_{}", std::process::id());
    let (base, _) = url.rsplit_once('/').context("TEST_PG_URL names no database")?;
    let create =
        tokio::process::Command::new("psql").args([&url, "-qc", &format!("CREATE DATABASE {name}")]).status().await.context("psql")?;
    ensure!(create.success());
    let store = format!("{base}/{name}");
    let cloud = Cloud::start(seed(), 60, 20, &[]).await?;
    let collector = Program::start(
        &["collect", "--store", &store, "--webex-base-url", cloud.origin()],
        &[("WEBEX_ACCESS_TOKEN", cloud.credential("admin_token"))],
    )?;
    let site = Site::serve_from(&store, &cloud, tempfile::tempdir()?).await?;
    eventually(Duration::from_secs(15), async || {
        ensure!(site.visitor.json("/devices.json").await?.as_array().map_or(0, Vec::len) == 20);
        Ok(())
    })
    .await?;
    ensure!(collector.stop("TERM").await?.code == Some(0));
    ensure!(site.program.stop("TERM").await?.code == Some(0));
    let dropped = tokio::process::Command::new("psql").args([&url, "-qc", &format!("DROP DATABASE {name}")]).status().await?;
    ensure!(dropped.success());
    Ok(())
}

#[tokio::test]
async fn the_simulator_tells_what_it_serves_without_starting() -> Result<()> {
    let ended = Program::start(&["simulator", "coverage"], &[])?.ended(Duration::from_secs(20)).await?;
    ensure!(ended.code == Some(0), "{ended:?}");
    let all = ended.out.lines().last().context("no lines")?;
    let counts: Vec<u32> = all.split_whitespace().skip(1).map(str::parse).collect::<Result<_, _>>()?;
    let (sum, classes) = counts.split_last().context("no counts")?;
    // The catalogue's README counts 2,141 operations.
    ensure!(all.starts_with("all ") && *sum == 2141 && classes.iter().sum::<u32>() == *sum, "{all}");
    Ok(())
}
