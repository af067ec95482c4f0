//! Bad input: one clear message each (what, where, what to do), and nothing lost.

use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use e2e::{Cloud, Ended, Program, Site, administrator_link, eventually, served_at};
use serde_json::{Value, json};
use tokio::net::TcpListener;

const NOWHERE: &str = "http://127.0.0.1:9/v1";

async fn run(args: &[&str]) -> Result<Ended> {
    Program::start(args, &[("WEBEX_ACCESS_TOKEN", "a-token-that-must-not-show")])?.ended(Duration::from_secs(20)).await
}

/// One message on standard error, which names all of `words`; no backtrace, no secret.
fn assert_message(ended: &Ended, code: i32, words: &[&str]) {
    let all = format!("{}{}", ended.out, ended.err);
    assert_eq!(ended.code, Some(code), "{all}");
    for word in words {
        assert!(ended.err.contains(word), "`{word}` is missing in:\n{all}");
    }
    for never in ["stack backtrace", "panicked", "a-token-that-must-not-show"] {
        assert!(!all.contains(never), "`{never}` in:\n{all}");
    }
    let errors = ended.err.lines().filter(|line| line.to_lowercase().starts_with("error")).count();
    assert_eq!(errors, 1, "one error, not {errors}:\n{all}");
}

#[tokio::test]
async fn an_unknown_flag_is_named() -> Result<()> {
    let ended = run(&["serve", "--colour", "blue"]).await?;
    assert_message(&ended, 2, &["--colour", "--help"]);
    Ok(())
}

#[tokio::test]
async fn a_port_in_use_is_named_and_nothing_is_left_behind() -> Result<()> {
    let taken = TcpListener::bind("127.0.0.1:0").await?;
    let address = taken.local_addr()?.to_string();
    let folder = tempfile::tempdir()?;
    let store = format!("sqlite:{}", folder.path().join("c.db").display());
    let ended = run(&["serve", "--listen", &address, "--store", &store, "--webex-base-url", NOWHERE]).await?;
    assert_message(&ended, 1, &[&address, "in use", "--listen"]);
    let credentials = folder.path().join("no-such-folder/x.json").to_string_lossy().into_owned();
    let ended = run(&["simulator", "--listen", &address, "--credentials-file", &credentials]).await?;
    assert_message(&ended, 1, &[&address, "in use", "--listen"]);
    let ended = run(&["simulator", "--listen", "127.0.0.1:0", "--credentials-file", &credentials]).await?;
    assert_message(&ended, 1, &["no-such-folder/x.json", "--credentials-file"]);
    Ok(())
}

/// Files of a store in which a collector has written.
async fn good_store() -> Result<Vec<u8>> {
    let cloud = Cloud::start(13, 60, 30, &[]).await?;
    let site = Site::serve(&cloud).await?;
    eventually(Duration::from_secs(15), async || {
        ensure!(site.visitor.json("/devices.json").await?.as_array().map_or(0, Vec::len) == 30, "not all devices yet");
        Ok(())
    })
    .await?;
    let path = site.folder.path().join("cordboard.db");
    ensure!(site.program.stop("TERM").await?.code == Some(0));
    Ok(std::fs::read(path)?)
}

#[tokio::test]
async fn a_damaged_database_is_named_and_kept_as_it_is() -> Result<()> {
    let good = good_store().await?;
    let half = good[..good.len() / 2].to_vec();
    let mut overwritten = good.clone();
    overwritten[good.len() / 3..2 * good.len() / 3].fill(0xa5);
    for (name, bytes) in [("half.db", half), ("overwritten.db", overwritten)] {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join(name);
        std::fs::write(&path, &bytes)?;
        let store = format!("sqlite:{}", path.display());
        let ended = run(&["serve", "--listen", "127.0.0.1:0", "--store", &store, "--webex-base-url", NOWHERE]).await?;
        assert_message(&ended, 1, &[name, "damaged", "backup", "move it away"]);
        ensure!(std::fs::read(&path)? == bytes, "{name} was changed");
    }
    Ok(())
}

#[tokio::test]
async fn a_database_that_cannot_be_reached_is_named() -> Result<()> {
    let folder = tempfile::tempdir()?;
    std::fs::write(folder.path().join("a-file"), "no folder")?;
    let inside = format!("sqlite:{}/a-file/c.db", folder.path().display());
    // A file of the kernel that even an administrator cannot write.
    for (store, words) in
        [(inside.as_str(), ["a-file/c.db", "setting `store`"]), ("sqlite:/proc/version", ["/proc/version", "permissions"])]
    {
        let ended = run(&["serve", "--listen", "127.0.0.1:0", "--store", store, "--webex-base-url", NOWHERE]).await?;
        assert_message(&ended, 1, &words);
    }
    Ok(())
}

#[tokio::test]
async fn a_file_that_is_no_database_is_kept_as_it_is() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("notes.db");
    let notes = "these are my notes, not a database\n".repeat(200);
    std::fs::write(&path, &notes)?;
    let store = format!("sqlite:{}", path.display());
    let ended = run(&["serve", "--listen", "127.0.0.1:0", "--store", &store, "--webex-base-url", NOWHERE]).await?;
    assert_message(&ended, 1, &["notes.db", "database", "setting `store`"]);
    assert_eq!(std::fs::read_to_string(&path)?, notes);
    Ok(())
}

#[tokio::test]
async fn a_folder_or_a_missing_folder_as_database_is_named() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let store = format!("sqlite:{}", folder.path().display());
    let ended = run(&["collect", "--store", &store, "--webex-base-url", NOWHERE]).await?;
    assert_message(&ended, 1, &[&folder.path().display().to_string()]);
    let store = format!("sqlite:{}/no/such/folder/c.db", folder.path().display());
    let ended = run(&["collect", "--store", &store, "--webex-base-url", NOWHERE]).await?;
    assert_message(&ended, 1, &["no/such/folder"]);
    Ok(())
}

#[tokio::test]
async fn a_store_of_an_unknown_kind_and_a_database_server_that_is_not_there_are_named() -> Result<()> {
    let ended = run(&["serve", "--listen", "127.0.0.1:0", "--store", "mysql://x", "--webex-base-url", NOWHERE]).await?;
    assert!(matches!(ended.code, Some(1 | 2)), "{ended:?}");
    assert!(ended.err.contains("mysql") && ended.err.contains("sqlite:"), "{}", ended.err);
    let store = "postgres://user:hidden-password@127.0.0.1:9/db";
    let ended = run(&["serve", "--listen", "127.0.0.1:0", "--store", store, "--webex-base-url", NOWHERE]).await?;
    assert_message(&ended, 1, &["127.0.0.1:9"]);
    assert!(!ended.err.contains("hidden-password"), "{}", ended.err);
    Ok(())
}

#[tokio::test]
async fn a_base_url_that_is_none_and_a_missing_token_are_named() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let store = format!("sqlite:{}", folder.path().join("c.db").display());
    let ended = run(&["serve", "--listen", "127.0.0.1:0", "--store", &store, "--webex-base-url", "http://webex.example.com/v1"]).await?;
    assert!(matches!(ended.code, Some(1 | 2)), "{ended:?}");
    assert!(ended.err.contains("https"), "plain http only to loopback: {}", ended.err);
    // A server can be connected on its pages; a collector alone has nothing to do.
    let args = ["collect", "--store", &store, "--webex-base-url", NOWHERE];
    let mut program = Program::start(&args, &[("WEBEX_ACCESS_TOKEN", "")])?;
    let ended = program.ended(Duration::from_secs(20)).await?;
    assert_message(&ended, 1, &["WEBEX_ACCESS_TOKEN", "--token-file"]);
    Ok(())
}

/// Serves against `base_url` and waits until the overview tells all of `words`.
async fn overview_tells(base_url: &str, token: &str, words: &[&str]) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let store = format!("sqlite:{}", folder.path().join("c.db").display());
    let args = ["serve", "--listen", "127.0.0.1:0", "--store", &store, "--webex-base-url", base_url];
    let mut program = Program::start(&args, &[("WEBEX_ACCESS_TOKEN", token)])?;
    let link = administrator_link(&mut program, &store).await?;
    let visitor = e2e::Visitor::sign_in(&link).await?;
    eventually(Duration::from_secs(20), async || {
        let page = visitor.page("/").await?.to_lowercase();
        match words.iter().find(|word| !page.contains(&word.to_lowercase())) {
            Some(missing) => bail!("`{missing}` is not on the page:\n{page}"),
            None => Ok(()),
        }
    })
    .await?;
    let ended = program.stop("INT").await?;
    ensure!(ended.code == Some(0), "{ended:?}");
    let all = format!("{}{}", ended.out, ended.err);
    ensure!(!all.contains(token), "the token shows in:\n{all}");
    let log_lines = ended.err.lines().count();
    ensure!(log_lines < 60, "{log_lines} log lines for one failure:\n{}", ended.err);
    Ok(())
}

#[tokio::test]
async fn a_wrong_token_is_told_on_the_page() -> Result<()> {
    let cloud = Cloud::start(5, 10, 3, &[]).await?;
    overview_tells(cloud.origin(), "wrong-token-000111222", &["WEBEX_ACCESS_TOKEN", "401"]).await
}

#[tokio::test]
async fn no_network_is_told_on_the_page() -> Result<()> {
    overview_tells(NOWHERE, "some-token-000111222", &["could not connect", "127.0.0.1:9"]).await
}

/// An upstream that answers everything with the same bytes.
async fn upstream(head: &'static str, body: Vec<u8>) -> Result<String> {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let origin = format!("http://{}", listener.local_addr()?);
    let body = std::sync::Arc::new(body);
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let body = std::sync::Arc::clone(&body);
            tokio::spawn(async move {
                let mut request = vec![0; 16_384];
                let _ = socket.read(&mut request).await;
                let _ = socket.write_all(head.as_bytes()).await;
                let _ = socket.write_all(&body).await;
            });
        }
    });
    Ok(origin)
}

#[tokio::test]
async fn broken_json_from_webex_is_told_on_the_page() -> Result<()> {
    let origin =
        upstream("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n", b"{\"items\": [{\"id\":".to_vec())
            .await?;
    overview_tells(&origin, "some-token-000111222", &["json"]).await
}

#[tokio::test]
async fn fifty_megabytes_from_webex_are_not_swallowed() -> Result<()> {
    let mut body = b"{\"items\":[\"".to_vec();
    body.resize(50 * 1024 * 1024, b'x');
    let origin = upstream("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n", body).await?;
    overview_tells(&origin, "some-token-000111222", &["larger than"]).await
}

#[tokio::test]
async fn a_full_database_keeps_what_it_has_and_says_so() -> Result<()> {
    let cloud = Cloud::start(11, 60, 20, &[]).await?;
    cloud.world.hold_still().await?;
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("small.db");
    let store = format!("sqlite:{}", path.display());
    let mut site = Site::serve_from(&store, &cloud, folder).await?;
    let all = async |site: &Site| -> Result<usize> { Ok(site.visitor.json("/devices.json").await?.as_array().map_or(0, Vec::len)) };
    eventually(Duration::from_secs(15), async || (all(&site).await? == 20).then_some(()).context("not all devices yet")).await?;
    let folder = std::mem::replace(&mut site.folder, tempfile::tempdir()?);
    ensure!(site.program.stop("TERM").await?.code == Some(0));

    // No page more than it has now: the next rows do not fit.
    let pages = std::fs::metadata(&path)?.len() / 4096;
    let store = format!("sqlite:{}?max_page_count={}", path.display(), pages);
    let args = ["serve", "--listen", "127.0.0.1:0", "--store", &store, "--webex-base-url", cloud.origin()];
    let mut program = Program::start(&args, &[("WEBEX_ACCESS_TOKEN", cloud.credential("admin_token"))])?;
    let outcome = eventually(Duration::from_secs(20), async || {
        let device = cloud.world.truth().await?["devices"][0]["id"].clone();
        let _ = cloud.world.act(json!({"action": "start_call", "deviceId": device})).await;
        program.err().contains("full").then_some(()).context("nothing said yet")
    })
    .await;
    let said = program.err();
    outcome.with_context(|| format!("it said:\n{said}"))?;
    ensure!(said.contains("small.db"), "where is missing in:\n{said}");
    let _ = program.wait_out(served_at).await;
    let ended = program.stop("TERM").await?;
    ensure!(!ended.err.contains("panicked"), "{}", ended.err);

    // Nothing was lost: with room again all devices are there.
    let store = format!("sqlite:{}", path.display());
    let site = Site::serve_from(&store, &cloud, folder).await?;
    ensure!(all(&site).await? == 20, "devices were lost");
    Ok(())
}

#[tokio::test]
async fn pages_over_a_full_database_do_not_call_it_live() -> Result<()> {
    let cloud = Cloud::start(13, 60, 20, &[]).await?;
    cloud.world.hold_still().await?;
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("small.db");
    let site = Site::serve_from(&format!("sqlite:{}", path.display()), &cloud, folder).await?;
    eventually(Duration::from_secs(15), async || {
        let rows = site.visitor.json("/devices.json").await?;
        ensure!(rows.as_array().map_or(0, Vec::len) == 20, "not all devices yet");
        Ok(())
    })
    .await?;
    let Site { program, folder, .. } = site;
    ensure!(program.stop("TERM").await?.code == Some(0));
    // Room for a session, not for a minute of changes.
    let pages = std::fs::metadata(&path)?.len() / 4096 + 2;
    let site = Site::serve_from(&format!("sqlite:{}?max_page_count={pages}", path.display()), &cloud, folder).await?;
    let devices = cloud.world.devices().await?;
    let mut goes = false;
    eventually(Duration::from_secs(45), async || {
        goes = !goes;
        for device in &devices {
            let action = if goes { "device_offline" } else { "device_online" };
            cloud.world.act(json!({"action": action, "deviceId": device["id"]})).await?;
        }
        let page = site.visitor.page("/").await?.to_lowercase();
        ensure!(page.contains("is full") && page.contains("small.db"), "the page does not tell");
        Ok(())
    })
    .await?;
    Ok(())
}

/// What the program holds in memory.
fn memory_kb(site: &Site) -> Result<u64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", site.program.id().context("it ended")?))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("no VmRSS")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}

/// Bytes that the server has handed to the system for this reader and that it has not taken.
fn unsent_bytes(reader: &tokio::net::TcpStream) -> Result<u64> {
    let port = format!(":{:04X}", reader.local_addr()?.port());
    let table = std::fs::read_to_string("/proc/net/tcp")?;
    let line = table.lines().find(|line| line.split_whitespace().nth(2).is_some_and(|remote| remote.ends_with(&port)));
    let queues = line.and_then(|line| line.split_whitespace().nth(4)).context("no such connection")?;
    Ok(u64::from_str_radix(queues.split(':').next().unwrap_or_default(), 16)?)
}

#[tokio::test]
async fn readers_that_stop_reading_hold_nobody_up() -> Result<()> {
    use tokio::io::AsyncWriteExt;
    let cloud = Cloud::start(12, 60, 20, &[]).await?;
    let site = Site::serve(&cloud).await?;
    let address = site.visitor.origin().trim_start_matches("http://").to_owned();
    let mut stuck = Vec::new();
    let request = |path: &str| format!("GET {path} HTTP/1.1\r\nhost: {address}\r\ncookie: {}\r\n\r\n", site.visitor.cookie());
    eventually(Duration::from_secs(10), async || {
        ensure!(site.visitor.page("/devices").await?.len() > 20_000, "no devices on the page yet");
        Ok(())
    })
    .await?;
    for number in 0..10 {
        let socket = tokio::net::TcpSocket::new_v4()?;
        socket.set_recv_buffer_size(1_024)?;
        let mut stream = socket.connect(address.parse()?).await?;
        // Some wait for events; the others ask for so many pages (more than 8 MB) that no buffer of the system holds the answers.
        let wanted = if number < 5 { request("/events") } else { request("/devices").repeat(400) };
        stream.write_all(wanted.as_bytes()).await?;
        stuck.push(stream);
    }
    let memory = memory_kb(&site)?;
    let device = cloud.world.truth().await?["devices"]
        .as_array()
        .and_then(|all| all.iter().find(|d| d["connectionStatus"] == "connected").cloned())
        .context("none connected")?;
    cloud.world.hold_still().await?;
    for online in [false, true] {
        let action = if online { "device_online" } else { "device_offline" };
        cloud.world.act(json!({"action": action, "deviceId": device["id"]})).await?;
        let wanted = if online { "online" } else { "offline" };
        eventually(Duration::from_secs(6), async || {
            let rows = site.visitor.json("/devices.json").await?;
            let state =
                rows.as_array().into_iter().flatten().find(|row| row["id"] == device["id"]).map_or(Value::Null, |row| row["state"].clone());
            ensure!(state == wanted, "it is {state}");
            Ok(())
        })
        .await?;
    }
    let waiting = stuck[5..].iter().map(unsent_bytes).collect::<Result<Vec<_>>>()?;
    ensure!(waiting.iter().all(|bytes| *bytes > 0), "answers wait for every one that does not read: {waiting:?}");
    let grown = memory_kb(&site)?.saturating_sub(memory);
    ensure!(grown < 30_000, "{grown} kB more memory for ten readers that do not read");
    let ended = site.program.stop("TERM").await?;
    ensure!(ended.code == Some(0), "it ends although readers hang: {ended:?}");
    Ok(())
}
