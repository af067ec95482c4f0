//! Chromium, driven through its own driver.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tempfile::TempDir;
use tokio::process::Command;

use testkit::timed;

use crate::Program;

/// How long a page may take to be there.
const SOON: Duration = Duration::from_secs(10);

/// Appearance a page is shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    Contrast,
}

impl Theme {
    /// Value of the theme cookie.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }
}

/// One browser with an empty profile.
pub struct Browser {
    /// The `WebDriver` session.
    pub client: Client,
    _driver: Program,
    profile: TempDir,
}

impl Browser {
    /// Starts the driver on a free port and a browser of the given width.
    pub async fn start(width: u32, height: u32) -> Result<Self> {
        let mut command = Command::new("chromedriver");
        command.arg("--port=0");
        let mut driver = Program::spawn(command).context("chromedriver is missing: run `make test`, which installs it")?;
        let port = driver.wait_out(|out| out.split("started successfully on port ").nth(1)?.split('.').next()?.parse::<u16>().ok()).await?;
        let profile = tempfile::tempdir()?;
        let profile_argument = format!("--user-data-dir={}", profile.path().display());
        let window = format!("--window-size={width},{height}");
        let options = json!({
            "binary": "/usr/bin/chromium",
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage",
                     "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=en-GB",
                     profile_argument, window],
        });
        let mut capabilities = Map::new();
        capabilities.insert("goog:chromeOptions".to_owned(), options);
        capabilities.insert("goog:loggingPrefs".to_owned(), json!({"browser": "ALL"}));
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .with_context(|| format!("no browser session; the driver said:\n{}{}", driver.out(), driver.err()))?;
        Ok(Self { client, _driver: driver, profile })
    }

    /// Runs a function body in the page.
    pub async fn run(&self, script: &str) -> Result<Value> {
        Ok(self.client.execute(script, Vec::new()).await?)
    }

    /// Waits until a script returns something truthy, and returns it with the time it took.
    pub async fn until(&self, limit: Duration, script: &str) -> Result<(Value, Duration)> {
        timed(limit, async || {
            let value = self.run(script).await?;
            let truthy = !matches!(&value, Value::Null | Value::Bool(false)) && value != json!("") && value != json!(0);
            if truthy { Ok(value) } else { bail!("`{script}` is {value}; the page says: {}", self.text().await.unwrap_or_default()) }
        })
        .await
    }

    /// What a reader sees.
    pub async fn text(&self) -> Result<String> {
        Ok(self.run("return document.body.innerText").await?.as_str().unwrap_or_default().to_owned())
    }

    /// Lets axe-core look at the page; every finding of WCAG 2.2 A and AA is an error.
    pub async fn assert_accessible(&self, what: &str) -> Result<()> {
        let axe =
            std::fs::read_to_string(assets().join("node_modules/axe-core/axe.min.js")).context("axe-core is missing: run `make assets`")?;
        self.client.execute(&axe, Vec::new()).await?;
        let found = self
            .client
            .execute_async(
                "const done = arguments[arguments.length - 1];
                 axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                    .then(r => done({violations: r.violations.map(v => v.id + ': ' + v.help + ' @ ' + v.nodes.map(n => n.target.join(' ') + ' ' + (n.any[0]||n.all[0]||n.none[0]||{}).message).join(' | ')),
                                     passes: r.passes.length}), e => done({error: String(e)}));",
                Vec::new(),
            )
            .await?;
        ensure!(found["passes"].as_u64().unwrap_or(0) > 5, "axe-core did not run on {what}: {found}");
        let violations = found["violations"].as_array().cloned().unwrap_or_default();
        ensure!(violations.is_empty(), "{what}: {violations:#?}");
        Ok(())
    }

    /// Opens these pages in these themes, wide and narrow: each must be accessible and fit the width. `state` names the pictures.
    pub async fn look_at(&self, origin: &str, paths: &[&str], state: &str, themes: &[Theme]) -> Result<()> {
        for theme in themes {
            self.run(&format!("document.cookie = 'cordboard_theme={}; path=/'", theme.as_str())).await?;
            for (width, height) in [(1280, 900), (360, 780)] {
                self.client.set_window_size(width, height).await?;
                for path in paths {
                    self.client.goto(&format!("{origin}{path}")).await?;
                    self.until(SOON, "return document.readyState === 'complete'").await?;
                    let what = format!("{path} {state} {} {width}", theme.as_str());
                    let shown = self.run("return document.documentElement.dataset.theme").await?;
                    ensure!(shown == json!(theme.as_str()), "{what} is shown in {shown}");
                    self.assert_accessible(&what).await?;
                    let page = path
                        .split(['?', '/'])
                        .filter(|part| !part.is_empty())
                        .map(|part| if part.len() < 30 { part } else { "one" })
                        .collect::<Vec<_>>()
                        .join("-");
                    self.picture(&format!("{state}-{}-{width}-{page}", theme.as_str())).await?;
                    let overflow = self.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth").await?;
                    ensure!(overflow.as_i64().unwrap_or(99) <= 1, "{what} scrolls sideways by {overflow} px");
                }
            }
        }
        Ok(())
    }

    /// Saves a picture when `CORDBOARD_SCREENSHOTS` names a folder.
    pub async fn picture(&self, name: &str) -> Result<()> {
        if let Some(folder) = std::env::var_os("CORDBOARD_SCREENSHOTS") {
            let folder = PathBuf::from(folder);
            std::fs::create_dir_all(&folder)?;
            std::fs::write(folder.join(format!("{name}.png")), self.client.screenshot().await?)?;
        }
        Ok(())
    }

    /// Ends the session.
    pub async fn close(self) -> Result<()> {
        Ok(self.client.clone().close().await?)
    }
}

impl Drop for Browser {
    /// A test that fails leaves no browser behind: the driver's end alone does not end it.
    fn drop(&mut self) {
        let mark = format!("user-data-dir={}", self.profile.path().display());
        let _ = std::process::Command::new("pkill").args(["-KILL", "-f", &mark]).status();
    }
}

fn assets() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../web/assets")
}
