//! `cordboard login`, `whoami` and `logout` as a user runs them, against the simulated cloud.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use tempfile::TempDir;
use testkit::{JsonAnswer as _, RunningOrg, TestOrg};
use url::Url;

struct Desk {
    org: RunningOrg,
    folder: TempDir,
}

impl Desk {
    async fn new() -> Result<Self> {
        Ok(Self { org: TestOrg::new().seed(42).people(12).devices(1).start().await?, folder: tempfile::tempdir()? })
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cordboard"));
        command.args(words).env_clear().env("CORDBOARD_CONFIG_DIR", self.folder.path()).env("CORDBOARD_KEYRING", "off");
        command.env("WEBEX_BASE_URL", &self.org.base_url);
        command.env("INTEGRATION_CLIENT_ID", &self.org.credentials.client_id);
        command.env("INTEGRATION_CLIENT_SECRET", &self.org.credentials.client_secret);
        command.env("INTEGRATION_SCOPES", "spark:people_read spark-admin:people_read spark:applications_token");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs it to its end beside the simulated cloud; nothing it prints or leaves in a plain place may be a secret of `org`.
    async fn run(&self, mut command: Command, input: &str) -> Result<Said> {
        let input = input.to_owned();
        let output = tokio::task::spawn_blocking(move || -> Result<Output> {
            let mut child = command.spawn()?;
            child.stdin.take().context("stdin")?.write_all(input.as_bytes())?;
            Ok(child.wait_with_output()?)
        });
        let output = output.await??;
        let said = Said {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout)?,
            err: String::from_utf8(output.stderr)?,
        };
        self.shows_no_secret(&said.out);
        self.shows_no_secret(&said.err);
        Ok(said)
    }

    fn shows_no_secret(&self, text: &str) {
        let known = &self.org.credentials;
        for secret in [&known.admin_token, &known.client_secret, &known.refresh_token, &known.service_app.client_secret] {
            assert!(!text.contains(secret.as_str()), "{text}");
        }
    }

    async fn control(&self, path: &str, body: Value) -> Result<Value> {
        let address = format!("{}/_sim/{path}", self.org.world.origin());
        testkit::http().post(address).header("content-type", "application/json").body(body.to_string()).send().await?.json_value().await
    }

    async fn admin(&self) -> Result<(String, String)> {
        let me = self.org.world.api("/people/me").await?;
        Ok((me["displayName"].as_str().unwrap().to_owned(), me["emails"][0].as_str().unwrap().to_owned()))
    }

    fn file(&self, profile: &str) -> std::path::PathBuf {
        self.folder.path().join(format!("{profile}.profile.json"))
    }
}

#[derive(Debug)]
struct Said {
    code: i32,
    out: String,
    err: String,
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_from_stdin_is_checked_kept_and_forgotten() -> Result<()> {
    let desk = Desk::new().await?;
    let (name, mail) = desk.admin().await?;
    let said = desk.run(desk.command(&["login", "--token-stdin"]), &format!("{}\n", desk.org.credentials.admin_token)).await?;
    assert_eq!(said.code, 0, "{said:?}");
    assert!(said.err.contains(&format!("Signed in as {name} ({mail}).")) && said.err.contains("not encrypted"), "{said:?}");
    #[cfg(unix)]
    assert_eq!(mode(&desk.file("default")), 0o600);

    let said = desk.run(desk.command(&["whoami"]), "").await?;
    assert_eq!(said.code, 0, "{said:?}");
    assert!(
        said.out.contains(&mail) && said.out.contains("profile         default") && said.out.contains("readable by you only"),
        "{said:?}"
    );

    let said = desk.run(desk.command(&["api", "people", "list", "--max", "3", "-o", "id"]), "").await?;
    assert_eq!((said.code, said.out.lines().count()), (0, 12), "{said:?}");

    let mut other = desk.command(&["whoami"]);
    other.env("WEBEX_ACCESS_TOKEN", &desk.org.credentials.bot_token);
    let said = desk.run(other, "").await?;
    assert!(said.out.contains("from the environment variable WEBEX_ACCESS_TOKEN") && !said.out.contains(&mail), "{said:?}");

    assert_eq!(desk.run(desk.command(&["logout"]), "").await?.code, 0);
    assert!(!desk.file("default").exists());
    let said = desk.run(desk.command(&["whoami"]), "").await?;
    assert_eq!(said.code, 3, "{said:?}");
    assert!(said.err.contains("nobody is signed in with the profile `default`") && said.err.contains("cordboard login"), "{said:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_work_is_not_kept() -> Result<()> {
    let desk = Desk::new().await?;
    let said = desk.run(desk.command(&["login", "--token-stdin"]), "expired-token\n").await?;
    assert_eq!(said.code, 3, "{said:?}");
    assert!(said.err.contains("401") && said.err.contains("last 12 hours") && !said.err.contains("expired-token"), "{said:?}");
    assert!(!desk.file("default").exists());
    let said = desk.run(desk.command(&["login", "--token-stdin"]), "\n").await?;
    assert_eq!(said.code, 2, "{said:?}");
    let said = desk.run(desk.command(&["login", "--token-stdin", "--profile", "../x"]), "t").await?;
    assert!(said.code == 2 && said.err.contains("is no name of a profile"), "{said:?}");
    let mut without = desk.command(&["login"]);
    without.env_remove("INTEGRATION_SCOPES");
    let said = desk.run(without, "").await?;
    assert!(said.code == 2 && said.err.contains("--scopes"), "{said:?}");
    let mut wrong = desk.command(&["login", "--device-code"]);
    wrong.env("INTEGRATION_SCOPES", "martian:read");
    let said = desk.run(wrong, "").await?;
    assert!(said.code == 3 && said.err.contains("registered with"), "{said:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_signs_in_and_a_passphrase_seals() -> Result<()> {
    let desk = Desk::new().await?;
    let (_, mail) = desk.admin().await?;
    desk.control("oauth", json!({"auto_consent": mail})).await?;
    let mut command = desk.command(&["login", "--no-browser", "--profile", "lab"]);
    command.env("CORDBOARD_PASSPHRASE", "correct horse");
    let mut child = command.spawn()?;
    let mut lines = BufReader::new(child.stderr.take().context("stderr")?);
    let address = loop {
        let mut line = String::new();
        anyhow::ensure!(lines.read_line(&mut line)? > 0, "no address was printed");
        if let Ok(address) = Url::parse(line.trim()) {
            break address;
        }
    };
    let back = testkit::http().get(address.as_str()).send().await?;
    testkit::http().get(back.headers()["location"].to_str()?).send().await?.error_for_status()?;
    let (code, rest) = tokio::task::spawn_blocking(move || -> Result<_> {
        let mut rest = String::new();
        lines.read_to_string(&mut rest)?;
        Ok((child.wait()?.code(), rest))
    })
    .await??;
    assert_eq!(code, Some(0), "{rest}");
    assert!(rest.contains(&mail) && rest.contains("encrypted with a passphrase"), "{rest}");

    let file = std::fs::read_to_string(desk.file("lab"))?;
    assert!(file.contains("sealed") && !file.contains("access_token") && !file.contains("client_secret"), "{file}");
    let whoami = |passphrase: Option<&str>| {
        let mut command = desk.command(&["whoami"]);
        command.env("CORDBOARD_PROFILE", "lab").envs(passphrase.map(|text| ("CORDBOARD_PASSPHRASE", text)));
        command
    };
    let said = desk.run(whoami(Some("correct horse")), "").await?;
    assert_eq!(said.code, 0, "{said:?}");
    for part in [mail.as_str(), "integration", "encrypted with a passphrase", "token until", "(13 days)", "(89 days)", "spark:people_read"]
    {
        assert!(said.out.contains(part), "{part}: {said:?}");
    }
    let said = desk.run(whoami(Some("wrong horse")), "").await?;
    assert!(said.code == 3 && said.err.contains("does not open the profile `lab`"), "{said:?}");
    let said = desk.run(whoami(None), "").await?;
    assert!(said.code == 2 && said.err.contains("set CORDBOARD_PASSPHRASE"), "{said:?}");

    let mut list = desk.command(&["api", "people", "list", "--profile", "lab", "--limit", "2", "-o", "id"]);
    list.env("CORDBOARD_PASSPHRASE", "correct horse");
    let said = desk.run(list, "").await?;
    assert_eq!((said.code, said.out.lines().count()), (0, 2), "{said:?}");
    let said = desk.run(desk.command(&["api", "people", "list"]), "").await?;
    assert!(said.code == 3 && said.err.contains("cordboard login"), "{said:?}");

    // The tokens renew themselves and stay sealed.
    desk.control("clock", json!({"advance_seconds": 15 * 86_400})).await?;
    let said = desk.run(whoami(Some("correct horse")), "").await?;
    assert_eq!(said.code, 0, "{said:?}");
    assert_ne!(std::fs::read_to_string(desk.file("lab"))?, file);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_app_recovers_with_the_profile_of_an_integration() -> Result<()> {
    let desk = Desk::new().await?;
    let said = desk.run(desk.command(&["login", "--token-stdin", "--profile", "manager"]), &desk.org.credentials.admin_token).await?;
    assert_eq!(said.code, 0, "{said:?}");
    let me = desk.org.world.api("/people/me").await?;
    let app = &desk.org.credentials.service_app;
    let mut words = vec!["login", "--service-app", "--profile", "rollout"];
    let with_secrets = |words: &[&str], refresh: &str| {
        let mut command = desk.command(words);
        command.env("SERVICE_APP_CLIENT_ID", &app.client_id).env("SERVICE_APP_CLIENT_SECRET", &app.client_secret);
        command.env("SERVICE_APP_REFRESH_TOKEN", refresh);
        command
    };
    let said = desk.run(with_secrets(&words, "lapsed"), "").await?;
    assert!(said.code == 3 && said.err.contains("invalid_grant") && said.err.contains("--manager-profile"), "{said:?}");
    words.extend(["--application-id", &app.client_id, "--organization-id", me["orgId"].as_str().unwrap(), "--manager-profile", "manager"]);
    let said = desk.run(with_secrets(&words, "lapsed"), "").await?;
    assert_eq!(said.code, 0, "{said:?}");
    let said = desk.run(desk.command(&["whoami", "--profile", "rollout"]), "").await?;
    assert!(said.out.contains("service app") && said.out.contains("(13 days)"), "{said:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_cache_of_wxc_sdk_serves_as_a_profile() -> Result<()> {
    let desk = Desk::new().await?;
    let cache = desk.folder.path().join("tokens.yml");
    std::fs::write(
        &cache,
        format!("access_token: old\nexpires_at: 2020-01-01 00:00:00\nrefresh_token: {}\n", desk.org.credentials.refresh_token),
    )?;
    let said = desk.run(desk.command(&["login", "--cache", cache.to_str().unwrap()]), "").await?;
    assert_eq!(said.code, 0, "{said:?}");
    let text = std::fs::read_to_string(&cache)?;
    assert!(text.contains("refresh_token_expires_at: \"20") && !text.contains("old"), "renewed in its place");
    assert!(!std::fs::read_to_string(desk.file("default"))?.contains(&desk.org.credentials.refresh_token));
    let said = desk.run(desk.command(&["whoami"]), "").await?;
    assert!(said.out.contains("cache of wxc_sdk"), "{said:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn tokens_that_are_over_are_explained() -> Result<()> {
    let desk = Desk::new().await?;
    let cache = desk.folder.path().join("tokens.yml");
    std::fs::write(&cache, format!("refresh_token: {}\n", desk.org.credentials.refresh_token))?;
    assert_eq!(desk.run(desk.command(&["login", "--cache", cache.to_str().unwrap()]), "").await?.code, 0);
    std::fs::write(&cache, "access_token: old\nexpires_at: 2020-01-01 00:00:00\nrefresh_token: lapsed\n")?;
    for words in [&["whoami"][..], &["api", "people", "list"]] {
        let said = desk.run(desk.command(words), "").await?;
        assert_eq!(said.code, 3, "{said:?}");
        for part in ["expired at 2020-01-01T00:00:00Z", "invalid_grant", "sign in again: `cordboard login --profile default`"] {
            assert!(said.err.contains(part), "{part}: {said:?}");
        }
    }
    Ok(())
}

impl Desk {
    fn service_app(&self, words: &[&str]) -> Command {
        let app = &self.org.credentials.service_app;
        let mut command = self.command(words);
        command.env("SERVICE_APP_CLIENT_ID", &app.client_id).env("SERVICE_APP_CLIENT_SECRET", &app.client_secret);
        command.env("SERVICE_APP_REFRESH_TOKEN", &app.refresh_token);
        command
    }

    async fn fault(&self, path: &str, status: u16) -> Result<()> {
        self.control("faults", json!({"path": path, "status": status})).await?;
        Ok(())
    }

    async fn no_faults(&self) -> Result<()> {
        let address = format!("{}/_sim/faults", self.org.world.origin());
        testkit::http().delete(address).send().await?.error_for_status()?;
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_that_fails_changes_no_profile() -> Result<()> {
    let desk = Desk::new().await?;
    let login = ["login", "--service-app"];
    let said = desk.run(desk.service_app(&login), "").await?;
    assert_eq!(said.code, 0, "{said:?}");
    let kept = std::fs::read(desk.file("default"))?;

    desk.fault("/v1/people/me", 401).await?;
    let said = desk.run(desk.service_app(&login), "").await?;
    assert!(said.code == 3 && said.err.contains("no profile was changed"), "{said:?}");
    assert_eq!(std::fs::read(desk.file("default"))?, kept);
    // A token that was pasted does not replace one that works unless it is known to work too.
    desk.no_faults().await?;
    desk.fault("/v1/people/me", 503).await?;
    let said = desk.run(desk.command(&["login", "--token-stdin"]), &desk.org.credentials.admin_token).await?;
    assert!(said.code == 6 && said.err.contains("no profile was changed"), "{said:?}");
    assert_eq!(std::fs::read(desk.file("default"))?, kept);
    desk.no_faults().await?;
    assert_eq!(desk.run(desk.command(&["whoami"]), "").await?.code, 0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn new_tokens_are_kept_though_nobody_can_say_whose_they_are() -> Result<()> {
    for (status, warning) in [(403, "may not read whose it is"), (503, "could not be checked")] {
        let desk = Desk::new().await?;
        desk.fault("/v1/people/me", status).await?;
        let said = desk.run(desk.service_app(&["login", "--service-app"]), "").await?;
        assert!(said.code == 0 && said.err.contains(warning), "{status}: {said:?}");
        if status == 403 {
            let said = desk.run(desk.command(&["whoami"]), "").await?;
            assert!(said.code == 0 && said.err.contains("may not read whose") && said.out.contains("service app"), "{said:?}");
        }
        desk.no_faults().await?;
        assert_eq!(desk.run(desk.command(&["whoami"]), "").await?.code, 0);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn tokens_go_only_to_the_webex_they_are_from() -> Result<()> {
    let desk = Desk::new().await?;
    for (profile, login) in [("manager", &["login", "--token-stdin"][..]), ("rollout", &["login", "--service-app"])] {
        let mut command = desk.service_app(login);
        command.env("CORDBOARD_PROFILE", profile);
        let said = desk.run(command, &desk.org.credentials.admin_token).await?;
        assert_eq!(said.code, 0, "{said:?}");
    }
    let stranger = std::net::TcpListener::bind("127.0.0.1:0")?;
    stranger.set_nonblocking(true)?;
    let address = format!("http://{}/v1", stranger.local_addr()?);
    for profile in ["manager", "rollout"] {
        for words in [&["whoami"][..], &["api", "people", "list"], &["api", "call", "GET", "/people/me"]] {
            for by_option in [false, true] {
                let mut command = desk.command(words);
                command.env("CORDBOARD_PROFILE", profile);
                if by_option {
                    command.args(["--base-url", &address])
                } else {
                    command.env("WEBEX_BASE_URL", &address)
                };
                let said = desk.run(command, "").await?;
                assert_eq!(said.code, 2, "{said:?}");
                for part in ["belongs to http://127.0.0.1", "its tokens are not sent to", "cordboard login --profile NAME --base-url"] {
                    assert!(said.err.contains(part), "{part}: {said:?}");
                }
            }
        }
    }
    assert_eq!(stranger.accept().expect_err("nobody came").kind(), std::io::ErrorKind::WouldBlock);
    // Without an address the profile knows its own, and another way of writing it is the same.
    let mut plain = desk.command(&["whoami", "--profile", "rollout"]);
    plain.env_remove("WEBEX_BASE_URL");
    assert_eq!(desk.run(plain, "").await?.code, 0);
    let slash = format!("{}/", desk.org.base_url);
    assert_eq!(desk.run(desk.command(&["whoami", "--profile", "rollout", "--base-url", &slash]), "").await?.code, 0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_that_is_named_goes_before_the_environment() -> Result<()> {
    let desk = Desk::new().await?;
    let (_, mail) = desk.admin().await?;
    let said = desk.run(desk.command(&["login", "--token-stdin", "--profile", "lab"]), &desk.org.credentials.admin_token).await?;
    assert_eq!(said.code, 0, "{said:?}");
    for words in [&["whoami", "--profile", "lab"][..], &["api", "people", "show", "me", "--profile", "lab"]] {
        let mut command = desk.command(words);
        command.env("WEBEX_ACCESS_TOKEN", &desk.org.credentials.bot_token);
        let said = desk.run(command, "").await?;
        assert!(said.code == 0 && said.out.contains(&mail), "{said:?}");
    }
    // One that is named by the environment too does not.
    let mut command = desk.command(&["api", "people", "show", "me"]);
    command.env("WEBEX_ACCESS_TOKEN", &desk.org.credentials.bot_token).env("CORDBOARD_PROFILE", "lab");
    let said = desk.run(command, "").await?;
    assert!(said.code == 0 && !said.out.contains(&mail), "{said:?}");
    let said = desk.run(desk.command(&["api", "people", "list", "--profile", "nobody"]), "").await?;
    assert_eq!(said.code, 3, "{said:?}");
    Ok(())
}
