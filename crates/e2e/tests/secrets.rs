//! Tokens, keys and other secrets of a running server: killed, rotated, searched for, erased.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use e2e::{Cloud, EMAIL, Ended, PASSWORD, Program, Visitor, eventually, served_at, sign_in_link};
use serde_json::{Value, json};
use tempfile::TempDir;

const LIMIT: Duration = Duration::from_secs(30);
const JSON: (&str, &str) = ("content-type", "application/json");

/// A simulator, and an installation that a service app connects with it.
struct Connected {
    cloud: Cloud,
    folder: TempDir,
    /// What was typed or put into files.
    planted: Vec<String>,
}

fn write(path: &Path, content: &str) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::write(path, content)?;
    Ok(std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))?)
}

impl Connected {
    async fn new(seed: u64) -> Result<Self> {
        let cloud = Cloud::start(seed, 30, 4, &[]).await?;
        let folder = tempfile::tempdir()?;
        let app = &cloud.credentials["service_app"];
        let secret = |name: &str| app[name].as_str().map(str::to_owned).with_context(|| format!("no {name} of a service app"));
        let given = [("password", PASSWORD.to_owned()), ("secret", secret("client_secret")?), ("refresh", secret("refresh_token")?)];
        for (name, content) in &given {
            write(&folder.path().join(name), content)?;
        }
        let client_id = secret("client_id")?;
        let planted = given.into_iter().map(|(_, content)| content).collect();
        let connected = Self { cloud, folder, planted };
        let [password, secret, refresh] = ["password", "secret", "refresh"].map(|name| connected.path(name).display().to_string());
        let args = ["setup", "--name", "Kari Nordmann", "--email", EMAIL, "--password-file", &password];
        let app = ["--service-app-client-id", &client_id, "--service-app-client-secret-file", &secret];
        let said = connected.done(&[&args[..], &app, &["--service-app-refresh-token-file", &refresh]].concat()).await?;
        ensure!(said.contains("is connected"), "{said}");
        Ok(connected)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn data(&self) -> PathBuf {
        self.path("data")
    }

    fn start(&self, args: &[&str]) -> Result<Program> {
        let data = self.data().display().to_string();
        let environment =
            [("WEBEX_ACCESS_TOKEN", ""), ("CORDBOARD_DATA", data.as_str()), ("CORDBOARD_WEBEX_BASE_URL", self.cloud.origin())];
        Program::start(args, &environment)
    }

    async fn run(&self, args: &[&str]) -> Result<Ended> {
        self.start(args)?.ended(LIMIT).await
    }

    async fn done(&self, args: &[&str]) -> Result<String> {
        let ended = self.run(args).await?;
        ensure!(ended.code == Some(0), "{args:?}: {ended:?}");
        Ok(ended.out)
    }

    async fn serve(&self) -> Result<(Program, Visitor)> {
        let mut program = self.start(&["serve", "--listen", "127.0.0.1:0"])?;
        let base = program.wait_out(served_at).await?;
        let link = sign_in_link(&self.done(&["link", "--public-url", &base]).await?).context("a link")?;
        Ok((program, Visitor::sign_in(&link).await?))
    }

    /// What a SELECT finds in this database, or what another statement changed.
    async fn sql_in(path: &Path, sql: &str) -> Result<Vec<Value>> {
        let script = "import json, sqlite3, sys\nc = sqlite3.connect(sys.argv[1], timeout=20)\n\
                      print(json.dumps([list(row) for row in c.execute(sys.argv[2])]))\nc.commit()\nc.close()";
        let output = tokio::process::Command::new("python3").args(["-c", script]).arg(path).arg(sql).output().await?;
        ensure!(output.status.success(), "{sql}: {}", String::from_utf8_lossy(&output.stderr));
        Ok(serde_json::from_slice(&output.stdout)?)
    }

    async fn sql(&self, sql: &str) -> Result<Vec<Value>> {
        Self::sql_in(&self.data().join("cordboard.db"), sql).await
    }

    /// Makes the access token one that ends within the day, so that the next start renews it.
    async fn make_due(&self) -> Result<()> {
        self.sql("UPDATE webex_connection SET access_expires_at = refreshed_at + 3600000, refreshed_at = refreshed_at - 7200000").await?;
        Ok(())
    }

    async fn tell(&self, path: &str, body: Value) -> Result<()> {
        let request = testkit::http().post(format!("{}/_sim/{path}", self.cloud.origin())).header(JSON.0, JSON.1);
        request.body(body.to_string()).send().await?.error_for_status()?;
        Ok(())
    }

    /// How often tokens were saved, and how the connection is.
    async fn standing(&self) -> Result<(i64, String)> {
        let rows = self.sql("SELECT generation, state FROM webex_connection").await?;
        let row = rows.first().context("a connection")?;
        Ok((row[0].as_i64().context("a number")?, row[1].as_str().unwrap_or_default().to_owned()))
    }

    /// Starts the server while the token endpoint is slow, and returns when it has the request.
    async fn serve_into_slow_renewal(&self, delay_ms: u64) -> Result<Program> {
        self.make_due().await?;
        self.tell("faults", json!({ "path": "*/access_token", "method": "POST", "count": 1, "delay_ms": delay_ms })).await?;
        let program = self.start(&["serve", "--listen", "127.0.0.1:0"])?;
        eventually(LIMIT, async || {
            let faults = self.cloud.world.look("faults").await?;
            let is_spoilt = |fault: &Value| fault["spoilt"].as_u64() == Some(1);
            ensure!(faults["items"].as_array().is_some_and(|all| all.last().is_some_and(is_spoilt)), "not asked yet: {faults}");
            Ok(())
        })
        .await?;
        Ok(program)
    }
}

#[tokio::test]
async fn new_tokens_on_their_way_are_saved_before_the_end() -> Result<()> {
    let site = Connected::new(31).await?;
    site.tell("oauth", json!({ "rotate_refresh_tokens": true })).await?;
    let program = site.serve_into_slow_renewal(4_000).await?;
    let ended = program.stop("TERM").await?;
    ensure!(ended.code == Some(0) && ended.err.contains("waiting for new tokens"), "{ended:?}");
    assert_eq!(site.standing().await?, (2, "working".to_owned()), "{ended:?}");
    // What was saved is what Webex takes: the old refresh token has ended.
    site.make_due().await?;
    let (program, _) = site.serve().await?;
    eventually(LIMIT, async || {
        let standing = site.standing().await?;
        ensure!(standing == (3, "working".to_owned()), "{standing:?}\n{}", program.err());
        Ok(())
    })
    .await?;
    ensure!(program.stop("TERM").await?.code == Some(0));

    // Who asks twice does not want to wait.
    let mut program = site.serve_into_slow_renewal(30_000).await?;
    let id = program.id().context("it runs")?.to_string();
    let ask = async || tokio::process::Command::new("kill").args(["-TERM", &id]).status().await;
    ask().await?;
    eventually(LIMIT, async || program.err().contains("a second signal").then_some(()).context("it does not wait")).await?;
    ask().await?;
    ensure!(program.ended(Duration::from_secs(5)).await?.code == Some(130));
    Ok(())
}

#[tokio::test]
async fn webhooks_reach_the_pages_and_go_with_their_connection() -> Result<()> {
    let site = Connected::new(32).await?;
    let (program, visitor) = site.serve().await?;
    let hooks = async || -> Result<Vec<Value>> {
        let list = site.cloud.world.api("/webhooks?ownedBy=org").await?;
        Ok(list["items"].as_array().cloned().unwrap_or_default())
    };
    eventually(LIMIT, async || {
        let found = hooks().await?;
        ensure!(found.len() == 1, "{found:?}\n{}", program.err());
        let target = found[0]["targetUrl"].as_str().unwrap_or_default();
        ensure!(target.starts_with(&format!("{}/webhooks/webex/", visitor.origin())), "{found:?}");
        Ok(())
    })
    .await?;
    // A call of somebody: the simulator signs and delivers, Cordboard takes it.
    let me = site.cloud.world.api("/people/me").await?;
    let event = json!({ "resource": "telephony_calls", "event": "created", "actorId": me["id"], "data": { "callId": "planted-call" } });
    site.tell("webhooks", json!({ "publish": event })).await?;
    eventually(LIMIT, async || {
        let log = site.cloud.world.look("webhooks").await?;
        let taken = |one: &Value| one["resource"] == "telephony_calls" && one["status"] == 204;
        ensure!(log["deliveries"].as_array().is_some_and(|all| all.iter().any(taken)), "not taken: {log}\n{}", program.err());
        Ok(())
    })
    .await?;
    ensure!(!site.sql("SELECT event_key FROM webhook_receipt").await?.is_empty());

    let rows = site.sql("SELECT org_id FROM webex_connection").await?;
    let org = rows[0][0].as_str().context("an organisation")?;
    let form: String =
        url::form_urlencoded::Serializer::new(String::new()).append_pair("org", org).append_pair("kind", "service_app").finish();
    let request = testkit::http().post(format!("{}/settings/webex/remove", visitor.origin())).header("cookie", visitor.cookie());
    let request = request.header("origin", visitor.origin()).header("content-type", "application/x-www-form-urlencoded");
    let answer = request.body(form).send().await?;
    ensure!(answer.status() == 303, "{}", answer.text().await?);
    assert_eq!(hooks().await?, Vec::<Value>::new(), "they go with the connection");
    let log = site.done(&["audit", "export", "--action", "connection.disconnect"]).await?;
    ensure!(log.contains("\"fromAddress\":\"127.0.0.1\""), "who did it, and from where:\n{log}");
    Ok(())
}

#[tokio::test]
async fn a_change_of_the_master_key_that_was_killed_is_ended_by_the_next_run() -> Result<()> {
    let site = Connected::new(33).await?;
    let key = site.data().join("master.key");
    let keys = async || site.sql("SELECT DISTINCT master_id, key_id FROM data_key ORDER BY key_id").await;
    let works = async || -> Result<()> {
        let out = site.done(&["setup"]).await?;
        ensure!(out.contains("works as"), "{out}");
        Ok(())
    };
    // Killed when it has just begun, wherever it then is.
    let lock = site.data().join("master.lock");
    for _ in 0..5 {
        let _ = std::fs::remove_file(&lock);
        let mut program = site.start(&["keys", "new-master"])?;
        let began = tokio::time::Instant::now();
        while !lock.exists() {
            ensure!(began.elapsed() < LIMIT, "it does not begin: {}", program.err());
            tokio::task::yield_now().await;
        }
        let id = program.id().context("it runs")?.to_string();
        tokio::process::Command::new("kill").args(["-KILL", &id]).status().await?;
        program.ended(LIMIT).await?;
        works().await?;
    }

    // Killed between the database and the file: the files as they are then.
    let (old, before) = (std::fs::read(&key)?, keys().await?);
    site.done(&["keys", "new-master"]).await?;
    let after = keys().await?;
    // A kill may have left a data key more than there are secrets for; it is gone now.
    ensure!(after.len() == 1 && !before.is_empty(), "{before:?} {after:?}");
    ensure!(
        before.iter().all(|one| one[0] != after[0][0] && one[1] != after[0][1]),
        "another master key and another data key: {before:?} {after:?}"
    );
    let next = key.with_extension(format!("{}.next", after[0][0].as_str().context("an id")?));
    std::fs::rename(&key, &next)?;
    std::fs::write(&key, &old)?;
    std::fs::set_permissions(&key, std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    site.done(&["keys", "new-master"]).await?;
    ensure!(keys().await?[0] != after[0]);
    works().await?;

    // Into a file of its own: killed with the new key in use and not yet in place.
    let to = site.path("new.key");
    let name = to.display().to_string();
    let old = std::fs::read(&key)?;
    site.done(&["keys", "new-master", "--to", &name]).await?;
    std::fs::rename(&to, site.path("new.key.unfinished"))?;
    let again = site.done(&["keys", "new-master", "--to", &name]).await?;
    ensure!(again.contains("restart the server") && to.exists() && std::fs::read(&key)? == old, "{again}");
    let again = site.done(&["keys", "new-master", "--to", &name]).await?;
    ensure!(again.contains("restart the server"), "who asks again is told where it is:\n{again}");
    std::fs::rename(&to, &key)?;
    works().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn keys_are_rotated_while_secrets_are_written() -> Result<()> {
    let site = Connected::new(34).await?;
    let (program, visitor) = site.serve().await?;
    let (stop, until) = tokio::sync::watch::channel(());
    // Each sign-in that begins is a secret that is sealed and kept.
    let writers: Vec<_> = (0..3)
        .map(|number| {
            let (origin, cookie, until) = (visitor.origin().to_owned(), visitor.cookie().to_owned(), until.clone());
            tokio::spawn(async move {
                let mut written = 0_u32;
                while !until.has_changed().unwrap_or(true) || written < 3 {
                    let body = format!("client_id=C{number}&client_secret=planted-{written}");
                    let request = testkit::http().post(format!("{origin}/settings/webex/integration")).header("cookie", &cookie);
                    let request = request.header("origin", &origin).header("content-type", "application/x-www-form-urlencoded");
                    let answer = request.body(body).send().await?;
                    ensure!(matches!(answer.status().as_u16(), 200 | 429), "{}", answer.text().await?);
                    written += 1;
                }
                Ok(written)
            })
        })
        .collect();
    for _ in 0..4 {
        let said = site.done(&["keys", "rotate"]).await?;
        ensure!(!said.starts_with("0 secrets"), "{said}");
    }
    stop.send(())?;
    for writer in writers {
        ensure!(writer.await?? >= 3);
    }
    site.done(&["keys", "rotate"]).await?;
    let shown = site.done(&["keys", "show"]).await?;
    ensure!(!shown.contains("older"), "{shown}");
    ensure!(site.done(&["setup"]).await?.contains("works as"), "the connection is readable");
    let ended = program.stop("TERM").await?;
    ensure!(ended.code == Some(0) && !ended.err.contains("planted"), "{ended:?}");
    Ok(())
}

/// Command lines and environments of all processes of this machine that can be read.
fn processes() -> Result<Vec<(String, Vec<u8>)>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc")? {
        let path = entry?.path();
        if !path.file_name().is_some_and(|name| name.as_encoded_bytes().iter().all(u8::is_ascii_digit)) {
            continue;
        }
        for name in ["cmdline", "environ"] {
            let file = path.join(name);
            found.extend(std::fs::read(&file).ok().map(|bytes| (file.display().to_string(), bytes)));
        }
    }
    Ok(found)
}

#[tokio::test]
async fn planted_secrets_are_in_no_list_of_processes_and_no_file() -> Result<()> {
    let site = Connected::new(35).await?;
    let (program, visitor) = site.serve().await?;
    visitor.page("/settings/webex").await?;
    let id = program.id().context("it runs")?;
    let lists = processes()?;
    ensure!(lists.iter().any(|(place, bytes)| *place == format!("/proc/{id}/cmdline") && !bytes.is_empty()), "the server is in the list");
    let key = std::fs::read_to_string(site.data().join("master.key"))?;
    let key = key.lines().last().context("a line")?.to_owned();
    let (session, secrets) = (visitor.cookie().split_once('=').context("a cookie")?.1.to_owned(), site.planted.clone());
    let mut places = lists;
    for entry in std::fs::read_dir(site.data())? {
        let path = entry?.path();
        // The key file is where the key is.
        if path.is_file() && path.extension().is_none_or(|end| end != "key") {
            places.push((path.display().to_string(), std::fs::read(&path)?));
        }
    }
    let ended = program.stop("TERM").await?;
    places.push(("the log".to_owned(), [ended.out, ended.err].concat().into_bytes()));
    for (place, bytes) in &places {
        for secret in secrets.iter().chain([&key, &session]) {
            ensure!(!bytes.windows(secret.len()).any(|part| part == secret.as_bytes()), "a secret is in {place}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_person_is_erased_from_the_audit_log() -> Result<()> {
    let site = Connected::new(36).await?;
    let before = site.done(&["audit", "export"]).await?;
    ensure!(before.contains(EMAIL), "there is something to erase:\n{before}");
    let refused = site.run(&["audit", "erase", "--email", EMAIL]).await?;
    ensure!(refused.code == Some(1) && refused.err.contains("--yes"), "nobody is there to ask: {refused:?}");
    ensure!(site.run(&["audit", "erase", "--yes"]).await?.code == Some(2), "somebody must be named");
    let told = site.done(&["audit", "erase", "--email", &EMAIL.to_uppercase(), "--yes"]).await?;
    ensure!(told.contains("were erased") && told.contains("Kari Nordmann"), "{told}");
    let after = site.done(&["audit", "export"]).await?;
    ensure!(!after.to_lowercase().contains(EMAIL) && after.contains("\"audit.erase\""), "{after}");
    ensure!(site.done(&["audit", "verify"]).await?.contains("as it was written"));
    let again = site.done(&["audit", "erase", "--email", EMAIL, "--yes"]).await?;
    ensure!(again.contains("nothing was erased"), "{again}");
    Ok(())
}

#[tokio::test]
async fn a_restored_backup_revives_no_token_no_invitation_and_no_connection() -> Result<()> {
    let site = Connected::new(37).await?;
    site.sql("INSERT INTO api_token (token_id, hash, account_id, name, scopes, created_at, expires_at) SELECT 't', x'01', account_id, 'n', 'read', 1, 9999999999999 FROM account").await?;
    site.sql("INSERT INTO invitation (invitation_id, hash, email, email_key, role, org_id, location_id, created_at, created_by, expires_at) VALUES ('i', x'02', 'a@example.com', 'a@example.com', 'viewer', '', '', 1, 'x', 9999999999999)").await?;
    let backup = site.path("backup.gz").display().to_string();
    site.done(&["backup", &backup]).await?;
    for (name, extra, wanted) in [("ended.db", None, 0), ("kept.db", Some("--keep-tokens"), 1)] {
        let path = site.path(name);
        let store = format!("sqlite:{}", path.display());
        let args: Vec<&str> = ["restore", &backup, "--store", &store].into_iter().chain(extra).collect();
        let said = site.done(&args).await?;
        assert_eq!(said.contains("are revoked"), wanted == 0, "{said}");
        for sql in [
            "SELECT COUNT(*) FROM api_token WHERE revoked_at IS NULL",
            "SELECT COUNT(*) FROM invitation WHERE expires_at > 9000000000000",
            "SELECT COUNT(*) FROM webex_connection WHERE state = 'working'",
        ] {
            assert_eq!(Connected::sql_in(&path, sql).await?[0][0], wanted, "{name}: {sql}");
        }
    }
    Ok(())
}
