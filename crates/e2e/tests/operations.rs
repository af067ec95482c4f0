//! What an operator does: configure, set up, rotate keys, back up and restore, verify the audit log.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use e2e::{Cloud, EMAIL, Ended, PASSWORD, Program, Site, Visitor, eventually, served_at, sign_in_link};
use serde_json::Value;
use tempfile::TempDir;

const LIMIT: Duration = Duration::from_secs(30);
const TOKEN: &str = "planted-token-55d1";
const NO_TOKEN: (&str, &str) = ("WEBEX_ACCESS_TOKEN", "");

async fn run(args: &[&str], environment: &[(&str, &str)]) -> Result<Ended> {
    Program::start(args, environment)?.ended(LIMIT).await
}

/// Runs a command that must succeed, and returns what it printed.
async fn done(args: &[&str], environment: &[(&str, &str)]) -> Result<String> {
    let ended = run(args, environment).await?;
    ensure!(ended.code == Some(0), "{args:?}: {ended:?}");
    Ok(ended.out)
}

fn text(path: &Path) -> Result<&str> {
    path.to_str().context("a path of letters")
}

fn sqlite(folder: &TempDir, name: &str) -> String {
    format!("sqlite:{}", folder.path().join(name).display())
}

/// Writes a file for its owner alone.
fn write(path: &Path, content: &str) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::write(path, content)?;
    Ok(std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))?)
}

#[tokio::test]
async fn the_first_source_of_a_setting_wins_and_is_named() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (config, token) = (folder.path().join("c.toml"), folder.path().join("token"));
    write(&config, "listen = \"127.0.0.1:1\"\npublic_url = \"https://file.example.com\"\n[webex]\ntoken_file = \"token\"\n")?;
    write(&token, TOKEN)?;
    let environment = [NO_TOKEN, ("CORDBOARD_PUBLIC_URL", "https://variable.example.com"), ("CORDBOARD_CONFIG", text(&config)?)];
    let out = done(&["config", "show", "--origin", "--store", "sqlite:flag.db"], &environment).await?;
    for (value, origin) in [
        ("listen = \"127.0.0.1:1\"", "c.toml:1"),
        ("public_url = \"https://variable.example.com\"", "CORDBOARD_PUBLIC_URL"),
        ("store = \"sqlite:flag.db\"", "--store"),
        ("webex.token = \"***\"", "c.toml:4"),
        ("webex.requests_per_minute = 600", "default"),
    ] {
        ensure!(out.lines().any(|line| line.starts_with(value) && line.ends_with(origin)), "`{value}` from {origin} is missing in:\n{out}");
    }
    ensure!(!out.contains(TOKEN), "the token shows:\n{out}");
    Ok(())
}

#[tokio::test]
async fn problems_of_the_configuration_name_file_line_and_remedy() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let config = folder.path().join("cordboard.toml");
    write(&config, &format!("listen = \"8080\"\n\n[webex]\ntokn = \"{TOKEN}\"\n"))?;
    let data = folder.path().to_string_lossy().into_owned();
    // It lies in the data folder, where it is found without being named.
    for args in [["config", "check"], ["serve", "--data"]] {
        let args: Vec<&str> = if args[0] == "serve" { vec!["serve", "--data", &data] } else { args.to_vec() };
        let ended = run(&args, &[NO_TOKEN, ("CORDBOARD_DATA", &data)]).await?;
        ensure!(ended.code == Some(1), "{ended:?}");
        for word in ["cordboard.toml:4", "did you mean `webex.token`"] {
            ensure!(ended.err.contains(word), "`{word}` is missing in:\n{}", ended.err);
        }
        ensure!(!ended.err.contains(TOKEN), "{}", ended.err);
    }
    write(&config, "listen = \"8080\"\n")?;
    let ended = run(&["config", "check"], &[("CORDBOARD_DATA", &data)]).await?;
    ensure!(ended.code == Some(1) && ended.err.contains("cordboard.toml:1") && ended.err.contains("127.0.0.1:8080"), "{ended:?}");
    // What the program prints to begin with is good as it is.
    write(&config, &done(&["config", "example"], &[]).await?)?;
    let out = done(&["config", "check"], &[("CORDBOARD_DATA", &data)]).await?;
    ensure!(out.contains("is good") && out.contains("cordboard.toml"), "{out}");
    Ok(())
}

/// Mode of a file or folder.
fn mode(path: &Path) -> Result<u32> {
    use std::os::unix::fs::PermissionsExt;
    Ok(std::fs::metadata(path).with_context(|| path.display().to_string())?.permissions().mode() & 0o777)
}

#[tokio::test]
async fn a_first_run_keeps_its_data_private_and_prints_a_set_up_link_until_there_is_an_administrator() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("new/data");
    let environment = [NO_TOKEN, ("CORDBOARD_DATA", text(&data)?), ("CORDBOARD_LISTEN", "127.0.0.1:0")];
    let mut program = Program::start(&["serve"], &environment)?;
    let link = program.wait_out(sign_in_link).await?;
    ensure!(program.err().contains("a copy of both is a copy of everything"), "no warning:\n{}", program.err());
    ensure!(program.err().contains("nothing is connected to Webex yet"), "{}", program.err());
    for (name, wanted) in [("", 0o700), ("master.key", 0o600)] {
        ensure!(mode(&data.join(name))? == wanted, "{name} has mode {:o}", mode(&data.join(name))?);
    }
    // Whoever holds the link may set up and see nothing else.
    let visitor = Visitor::sign_in(&link).await?;
    let status = visitor.request("/devices").send().await?.status();
    ensure!(status != 200, "the set-up link shows devices");
    ensure!(program.stop("TERM").await?.code == Some(0));

    let password = folder.path().join("password");
    write(&password, PASSWORD)?;
    let given = ["setup", "--name", "Kari Nordmann", "--email", EMAIL, "--password-file", text(&password)?];
    let out = done(&given, &environment).await?;
    ensure!(out.contains("Kari Nordmann is the first administrator"), "{out}");
    let out = done(&["setup"], &environment).await?;
    ensure!(out.contains("There is an administrator"), "a second time it says so:\n{out}");

    let mut program = Program::start(&["serve"], &environment)?;
    let base = program.wait_out(served_at).await?;
    ensure!(sign_in_link(&program.out()).is_none(), "a link although there is an administrator:\n{}", program.out());
    let link = done(&["link", "--public-url", &base], &environment).await?;
    let visitor = Visitor::sign_in(link.trim()).await?;
    visitor.page("/").await?;
    let log = done(&["audit", "export"], &environment).await?;
    let entries: Vec<Value> = log.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let has = |action: &str, via: &str| entries.iter().any(|entry| entry["action"] == action && entry["via"] == via);
    ensure!(has("account.create", "command-line") && has("link.issue", "command-line"), "{log}");
    ensure!(!log.contains(PASSWORD) && !log.contains(link.trim()), "a secret in the audit log:\n{log}");
    Ok(())
}

#[tokio::test]
async fn set_up_without_a_terminal_says_what_to_give() -> Result<()> {
    let folder = tempfile::tempdir()?;
    // A key of its own: others make theirs at the same time.
    let data = folder.path().to_string_lossy().into_owned();
    let environment = [NO_TOKEN, ("CORDBOARD_DATA", data.as_str())];
    let ended = run(&["setup", "--store", &sqlite(&folder, "c.db"), "--name", "Kari"], &environment).await?;
    ensure!(ended.code == Some(1) && ended.err.contains("--email, --password-file"), "{ended:?}");
    let short = folder.path().join("password");
    write(&short, "short")?;
    let args = ["setup", "--store", &sqlite(&folder, "c.db"), "--name", "K", "--email", EMAIL, "--password-file", text(&short)?];
    let ended = run(&args, &environment).await?;
    ensure!(ended.code == Some(1) && ended.err.contains("characters"), "{ended:?}");
    Ok(())
}

#[tokio::test]
async fn everything_by_file_and_environment_collects_from_webex() -> Result<()> {
    let cloud = Cloud::start(21, 30, 8, &[]).await?;
    let folder = tempfile::tempdir()?;
    let (config, token, password) = (folder.path().join("cordboard.toml"), folder.path().join("token"), folder.path().join("password"));
    write(&token, cloud.credential("admin_token"))?;
    write(&password, PASSWORD)?;
    write(&config, &format!("listen = \"127.0.0.1:0\"\n[webex]\nbase_url = \"{}\"\ntoken_file = \"token\"\n", cloud.origin()))?;
    let data = folder.path().to_string_lossy().into_owned();
    let environment = [NO_TOKEN, ("CORDBOARD_DATA", data.as_str())];
    let out = done(&["setup", "--name", "Kari", "--email", EMAIL, "--password-file", text(&password)?], &environment).await?;
    ensure!(out.contains("works at"), "the connection was tested:\n{out}");
    let mut program = Program::start(&["serve"], &environment)?;
    let base = program.wait_out(served_at).await?;
    let visitor = Visitor::sign_in(done(&["link", "--public-url", &base], &environment).await?.trim()).await?;
    eventually(LIMIT, async || {
        ensure!(visitor.json("/devices.json").await?.as_array().map_or(0, Vec::len) == 8, "not all devices yet");
        Ok(())
    })
    .await?;
    Ok(())
}

/// Tables as a backup tells them, without what every command adds to them.
async fn backed_up(store: &str, file: &Path, key: (&str, &str)) -> Result<()> {
    let out = done(&["backup", text(file)?, "--store", store], &[key]).await?;
    ensure!(out.contains("rows of") && out.contains("The master key is not"), "{out}");
    ensure!(mode(file)? == 0o600);
    Ok(())
}

async fn postgresql(name: &str) -> Result<String> {
    let base = std::env::var("TEST_PG_URL").context("TEST_PG_URL is missing: run the tests by `make test`, or scripts/postgres.sh")?;
    let database = own_name(name);
    let (admin, _) = base.rsplit_once('/').context("a database in TEST_PG_URL")?;
    let made = tokio::process::Command::new("psql").args([&base, "-qc", &format!("CREATE DATABASE \"{database}\"")]).status().await?;
    ensure!(made.success(), "no database {database}");
    Ok(format!("{admin}/{database}"))
}

/// A name that no other run has.
fn own_name(name: &str) -> String {
    format!("{name}_{}", std::process::id())
}

#[tokio::test]
async fn a_backup_made_under_load_is_restored_into_the_other_database() -> Result<()> {
    let cloud = Cloud::start(17, 60, 20, &[]).await?;
    let folder = tempfile::tempdir()?;
    let key = folder.path().join("keys");
    std::fs::create_dir(&key)?;
    let key = key.join("m");
    let variable = ("CORDBOARD_MASTER_KEY_FILE", text(&key)?.to_owned());
    let variable = (variable.0, variable.1.as_str());
    let store = sqlite(&folder, "cordboard.db");
    let args = ["serve", "--listen", "127.0.0.1:0", "--store", &store, "--webex-base-url", cloud.origin()];
    let environment = [("WEBEX_ACCESS_TOKEN", cloud.credential("admin_token")), variable];
    let mut program = Program::start(&args, &environment)?;
    let base = program.wait_out(served_at).await?;
    let password = folder.path().join("password");
    write(&password, PASSWORD)?;
    let setup = ["setup", "--store", &store, "--name", "Kari", "--email", EMAIL, "--password-file", text(&password)?];
    done(&setup, &[NO_TOKEN, variable]).await?;
    let visitor = Visitor::sign_in(done(&["link", "--store", &store, "--public-url", &base], &[]).await?.trim()).await?;
    let devices = async |visitor: &Visitor| -> Result<Vec<Value>> {
        let rows = visitor.json("/devices.json?column=id&column=name").await?;
        Ok(rows.as_array().cloned().unwrap_or_default())
    };
    eventually(LIMIT, async || (devices(&visitor).await?.len() == 20).then_some(()).context("not all devices yet")).await?;
    let file = folder.path().join("backup.jsonl.gz");
    backed_up(&store, &file, variable).await?;
    let head = done(&["audit", "head", "--store", &store], &[]).await?;
    let expected = devices(&visitor).await?;
    ensure!(program.stop("TERM").await?.code == Some(0));

    // A file that is there is not overwritten, and a store that is not empty is not restored into.
    let ended = run(&["backup", text(&file)?, "--store", &store], &[variable]).await?;
    ensure!(ended.code == Some(1) && ended.err.contains("is there already"), "{ended:?}");
    let ended = run(&["restore", text(&file)?, "--store", &store], &[variable]).await?;
    ensure!(ended.code == Some(1) && ended.err.contains("not restored"), "{ended:?}");

    let other = postgresql("restored").await?;
    let out = done(&["restore", text(&file)?, "--store", &other], &[variable]).await?;
    ensure!(out.contains("The master key fits"), "{out}");
    // Without the key it says what is missing, and makes no new one.
    let (elsewhere, missing) = (sqlite(&folder, "second.db"), folder.path().join("no-key"));
    let out = done(&["restore", text(&file)?, "--store", &elsewhere], &[("CORDBOARD_MASTER_KEY_FILE", text(&missing)?)]).await?;
    ensure!(out.contains("cannot be read yet") && !missing.exists(), "{out}");

    let args = ["serve", "--listen", "127.0.0.1:0", "--store", &other];
    let mut program = Program::start(&args, &[NO_TOKEN, variable])?;
    let base = program.wait_out(served_at).await?;
    let visitor = Visitor::sign_in(done(&["link", "--store", &other, "--public-url", &base], &[]).await?.trim()).await?;
    ensure!(devices(&visitor).await? == expected, "the devices differ");
    let out = done(&["audit", "verify", "--store", &other], &[]).await?;
    ensure!(out.contains("as it was written"), "{out}");
    // The backup was made before its own entry was written, so an older head is the one to compare with.
    let before: i64 = head.trim().split(':').next().context("a head")?.parse()?;
    ensure!(before > 2, "{head}");
    Ok(())
}

#[tokio::test]
async fn keys_are_rotated_while_the_server_runs() -> Result<()> {
    let cloud = Cloud::start(23, 30, 8, &[]).await?;
    let site = Site::serve(&cloud).await?;
    let store = sqlite(&site.folder, "cordboard.db");
    let show = async || done(&["keys", "show", "--store", &store], &[]).await;
    let first = show().await?;
    let out = done(&["keys", "rotate", "--store", &store], &[]).await?;
    ensure!(out.contains("sealed with the new data key"), "{out}");
    let second = show().await?;
    ensure!(first != second && first.lines().next() == second.lines().next(), "another data key, the same master key:\n{first}{second}");
    done(&["keys", "new-master", "--store", &store], &[]).await?;
    let third = show().await?;
    ensure!(second.lines().next() != third.lines().next(), "another master key:\n{second}{third}");
    site.visitor.page("/").await?;
    ensure!(site.program.stop("TERM").await?.code == Some(0));

    // With the key of another installation it does not start, and says why.
    let wrong = site.folder.path().join("wrong.key");
    write(&wrong, &"ab".repeat(32))?;
    let args = ["serve", "--listen", "127.0.0.1:0", "--store", &store, "--webex-base-url", cloud.origin()];
    let ended = run(&args, &[("WEBEX_ACCESS_TOKEN", TOKEN), ("CORDBOARD_MASTER_KEY_FILE", text(&wrong)?)]).await?;
    ensure!(ended.code == Some(1) && ended.err.contains("wrong.key") && ended.err.contains("not the master key"), "{ended:?}");
    ensure!(!ended.err.contains("abab"), "the key shows:\n{}", ended.err);
    Ok(())
}

#[tokio::test]
async fn an_audit_log_that_was_touched_shows() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let store = sqlite(&folder, "c.db");
    e2e::set_up(&store).await?;
    for _ in 0..3 {
        e2e::link(&store, "http://127.0.0.1:1").await?;
    }
    let head = done(&["audit", "head", "--store", &store], &[]).await?;
    let verify = async |against: Option<&str>| {
        let mut args = vec!["audit", "verify", "--store", &store];
        args.extend(against.iter().flat_map(|head| ["--against", head.trim()]));
        run(&args, &[]).await
    };
    let sound = verify(Some(&head)).await?;
    ensure!(sound.code == Some(0) && sound.out.contains("as it was written"), "{sound:?}");
    let path = folder.path().join("c.db");
    let original = std::fs::read(&path)?;

    let touch = async |sql: &str| -> Result<()> {
        std::fs::write(&path, &original)?;
        let script = "import sqlite3, sys\nc = sqlite3.connect(sys.argv[1])\nc.executescript(sys.argv[2])\nc.close()";
        // Somebody who may change the schema: the guards of the log go first.
        let guards = ["audit_entry_kept_update", "audit_entry_kept_delete", "audit_personal_kept"];
        let sql = &format!("{}{sql}", guards.map(|guard| format!("DROP TRIGGER {guard};")).concat());
        let status = tokio::process::Command::new("python3").args(["-c", script, text(&path)?, sql]).status().await?;
        ensure!(status.success(), "not touched: {sql}");
        Ok(())
    };
    for (sql, words) in [
        ("UPDATE audit_entry SET action = 'session.end' WHERE sequence = 2", "entry 2"),
        ("DELETE FROM audit_entry WHERE sequence = 2", "entry 2 was removed"),
    ] {
        touch(sql).await?;
        let found = verify(None).await?;
        ensure!(found.code == Some(1) && found.out.contains(words), "{sql}: {found:?}");
    }
    touch("DELETE FROM audit_entry WHERE sequence > 2").await?;
    let found = verify(Some(&head)).await?;
    ensure!(found.code == Some(1) && found.out.contains("cut off"), "{found:?}");
    let ended = verify(Some("not-a-head")).await?;
    ensure!(ended.code == Some(1) && ended.err.contains("cordboard audit head"), "{ended:?}");
    Ok(())
}

/// Every file below a folder.
fn files(folder: &Path) -> Result<Vec<std::path::PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    Ok(found)
}

#[tokio::test]
async fn a_service_app_is_connected_in_a_terminal_and_its_secrets_are_nowhere_in_the_clear() -> Result<()> {
    let cloud = Cloud::start(29, 30, 8, &[]).await?;
    let folder = tempfile::tempdir()?;
    let (data, given) = (folder.path().join("data"), folder.path().join("given"));
    std::fs::create_dir(&given)?;
    let app = &cloud.credentials["service_app"];
    let secret = |name: &str| app[name].as_str().map(str::to_owned).with_context(|| format!("no {name} of a service app"));
    let (client_id, client_secret, refresh_token) = (secret("client_id")?, secret("client_secret")?, secret("refresh_token")?);
    for (name, content) in [("password", PASSWORD), ("client_secret", client_secret.as_str()), ("refresh_token", refresh_token.as_str())] {
        write(&given.join(name), content)?;
    }
    let file = |name: &str| given.join(name).to_string_lossy().into_owned();
    let environment =
        [NO_TOKEN, ("CORDBOARD_DATA", text(&data)?), ("CORDBOARD_WEBEX_BASE_URL", cloud.origin()), ("CORDBOARD_LOG", "trace")];
    let setup = [
        "setup",
        "--name",
        "Kari",
        "--email",
        EMAIL,
        "--password-file",
        &file("password"),
        "--service-app-client-id",
        &client_id,
        "--service-app-client-secret-file",
        &file("client_secret"),
        "--service-app-refresh-token-file",
        &file("refresh_token"),
    ];
    let said = run(&setup, &environment).await?;
    ensure!(said.code == Some(0) && said.out.contains("is connected") && said.out.contains("works as"), "{said:?}");

    // The server takes the connection up, also while it runs under other keys.
    let mut program = Program::start(&["serve", "--listen", "127.0.0.1:0"], &environment)?;
    let base = program.wait_out(served_at).await?;
    let visitor = Visitor::sign_in(done(&["link", "--public-url", &base], &environment).await?.trim()).await?;
    eventually(LIMIT, async || {
        let rows = visitor.json("/devices.json").await?;
        ensure!(rows.as_array().map_or(0, Vec::len) == 8, "not all devices yet:\n{}", program.err());
        Ok(())
    })
    .await?;
    let rotated = done(&["keys", "rotate"], &environment).await?;
    ensure!(!rotated.starts_with("0 secrets"), "{rotated}");
    let again = run(&["setup"], &environment).await?;
    ensure!(again.code == Some(0) && again.out.contains("works as"), "under the new key: {again:?}");
    let backup = folder.path().join("data/backup.jsonl.gz");
    done(&["backup", text(&backup)?], &environment).await?;
    let shown = done(&["config", "show"], &environment).await?;
    let exported = done(&["audit", "export"], &environment).await?;
    let ended = program.stop("TERM").await?;
    ensure!(ended.code == Some(0), "{ended:?}");

    let unpacked = tokio::process::Command::new("gzip").args(["-dc", text(&backup)?]).output().await?;
    let mut places = vec![
        ("the log of set-up".to_owned(), [said.out, said.err].concat().into_bytes()),
        ("the log of the server".to_owned(), [ended.out, ended.err].concat().into_bytes()),
        ("a second set-up".to_owned(), [again.out, again.err].concat().into_bytes()),
        ("the audit log and the configuration".to_owned(), [shown, exported].concat().into_bytes()),
        ("the backup".to_owned(), unpacked.stdout),
    ];
    ensure!(places[4].1.len() > 10_000, "the backup holds something");
    for path in files(&data)? {
        places.push((path.display().to_string(), std::fs::read(&path)?));
    }
    for (place, bytes) in &places {
        for planted in [PASSWORD, client_secret.as_str(), refresh_token.as_str()] {
            ensure!(!bytes.windows(planted.len()).any(|part| part == planted.as_bytes()), "a secret is in {place}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_certificate_by_file_makes_the_pages_speak_tls() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (certificate, key) = (folder.path().join("chain.pem"), folder.path().join("key.pem"));
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned(), "127.0.0.1".to_owned()])?;
    write(&certificate, &made.cert.pem())?;
    write(&key, &made.signing_key.serialize_pem())?;
    let data = folder.path().to_string_lossy().into_owned();
    let environment = [
        NO_TOKEN,
        ("CORDBOARD_DATA", data.as_str()),
        ("CORDBOARD_LISTEN", "127.0.0.1:0"),
        ("CORDBOARD_TLS_CERTIFICATE_FILE", text(&certificate)?),
        ("CORDBOARD_TLS_KEY_FILE", text(&key)?),
    ];
    let mut program = Program::start(&["serve"], &environment)?;
    let link = program.wait_out(sign_in_link).await?;
    ensure!(link.starts_with("https://127.0.0.1:"), "{link}");
    let curl = async |trusted: &Path, address: &str| -> Result<(Option<i32>, String)> {
        let args = ["--silent", "--include", "--max-time", "10", "--cacert", text(trusted)?, address];
        let output = tokio::process::Command::new("curl").args(args).output().await.context("curl")?;
        Ok((output.status.code(), String::from_utf8_lossy(&output.stdout).to_lowercase()))
    };
    let (code, answer) = curl(&certificate, &link).await?;
    ensure!(code == Some(0) && answer.starts_with("http/1.1 303"), "{code:?} {answer}");
    for word in ["set-cookie: __host-", "secure", "httponly", "strict-transport-security:"] {
        ensure!(answer.contains(word), "`{word}` is missing in:\n{answer}");
    }
    // Nobody else's certificate is taken for it, and plain HTTP gets no page.
    let stranger = folder.path().join("stranger.pem");
    write(&stranger, &rcgen::generate_simple_self_signed(["localhost".to_owned()])?.cert.pem())?;
    ensure!(curl(&stranger, &link).await?.0 != Some(0), "another authority vouches for it");
    let (_, answer) = curl(&certificate, &link.replace("https:", "http:")).await?;
    ensure!(!answer.contains("200 ok") && !answer.contains("303"), "plain HTTP was answered:\n{answer}");
    ensure!(program.stop("TERM").await?.code == Some(0));

    write(&key, "no key")?;
    let ended = run(&["serve"], &environment).await?;
    ensure!(ended.code == Some(1) && ended.err.contains("key.pem") && ended.err.contains("PEM"), "{ended:?}");
    Ok(())
}
