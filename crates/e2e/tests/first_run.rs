//! The first day in Chromium: set-up by its link, settings, invitation, sign-in with the password.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use e2e::{Browser, Cloud, EMAIL, PASSWORD, Program, Theme, sign_in_link};
use fantoccini::Locator;
use serde_json::json;

const SOON: Duration = Duration::from_secs(10);
const LIGHT_AND_DARK: &[Theme] = &[Theme::Light, Theme::Dark];

/// Fills fields by their names and presses the button with these words.
async fn fill(browser: &Browser, fields: &[(&str, &str)], button: &str) -> Result<()> {
    for (name, value) in fields {
        let field = browser.client.find(Locator::Css(&format!("main [name={name}]:not([type=hidden])"))).await?;
        field.clear().await?;
        field.send_keys(value).await?;
    }
    let path = format!("//main//button[contains(normalize-space(.), '{button}')]");
    browser.client.find(Locator::XPath(&path)).await?.click().await?;
    Ok(())
}

/// The pages in both themes, wide and narrow; wide again afterwards.
async fn look_at(browser: &Browser, origin: &str, paths: &[&str], state: &str) -> Result<()> {
    browser.look_at(origin, paths, state, LIGHT_AND_DARK).await?;
    Ok(browser.client.set_window_size(1280, 900).await?)
}

/// The page that is open, which a form led to and no address, in both themes, wide and narrow; wide again afterwards.
async fn look_here(browser: &Browser, name: &str) -> Result<()> {
    for theme in LIGHT_AND_DARK {
        browser.run(&format!("document.documentElement.dataset.theme = '{}'", theme.as_str())).await?;
        for (width, height) in [(1280, 900), (360, 780)] {
            browser.client.set_window_size(width, height).await?;
            let what = format!("{name}-{}-{width}", theme.as_str());
            browser.assert_accessible(&what).await?;
            browser.picture(&what).await?;
            let overflow = browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth").await?;
            ensure!(overflow.as_i64().unwrap_or(99) <= 1, "{what} scrolls sideways by {overflow} px");
        }
    }
    Ok(browser.client.set_window_size(1280, 900).await?)
}

/// Opens the lines of a person and presses the button with these words.
async fn press_of(browser: &Browser, person: &str, button: &str) -> Result<()> {
    let line = format!("//li[contains(., '{person}')]//summary");
    browser.client.find(Locator::XPath(&line)).await?.click().await?;
    let path = format!("//main//button[contains(normalize-space(.), '{button}')]");
    Ok(browser.client.find(Locator::XPath(&path)).await?.click().await?)
}

async fn shows(browser: &Browser, words: &str) -> Result<()> {
    browser.until(SOON, &format!("return document.body.innerText.includes({})", json!(words))).await.map(|_| ())
}

#[tokio::test]
async fn somebody_sets_up_manages_people_and_signs_in() -> Result<()> {
    let cloud = Cloud::start(31, 40, 12, &[]).await?;
    let folder = tempfile::tempdir()?;
    let store = format!("sqlite:{}", folder.path().join("cordboard.db").display());
    let data = folder.path().to_string_lossy().into_owned();
    let args = ["serve", "--listen", "127.0.0.1:0", "--data", &data, "--store", &store, "--webex-base-url", cloud.origin()];
    let mut program = Program::start(&args, &[("WEBEX_ACCESS_TOKEN", cloud.credential("admin_token"))])?;
    let link = program.wait_out(sign_in_link).await?;
    let origin = link.split("/sign-in").next().context("an origin")?.to_owned();
    let browser = Browser::start(1280, 900).await?;

    browser.client.goto(&format!("{origin}/")).await?;
    look_at(&browser, &origin, &["/", "/sign-in"], "before-set-up").await?;
    browser.client.goto(&link).await?;
    shows(&browser, "Make the first administrator").await?;
    look_at(&browser, &origin, &["/set-up"], "set-up").await?;
    fill(&browser, &[("name", "Kari Nordmann"), ("email", EMAIL), ("password", PASSWORD), ("again", PASSWORD)], "Make the administrator")
        .await?;
    shows(&browser, "You are the administrator").await?;
    browser.client.goto(&format!("{origin}/devices")).await?;
    browser.until(SOON, "return document.querySelectorAll('tbody tr').length > 0").await?;

    browser.client.goto(&format!("{origin}/settings/people")).await?;
    fill(&browser, &[("email", "ola@example.com")], "Make the invitation").await?;
    shows(&browser, "The invitation for ola@example.com is made").await?;
    look_here(&browser, "fresh-invitation").await?;
    let invitation = browser.client.find(Locator::Css(".note-good code")).await?.text().await?;
    ensure!(invitation.starts_with(&format!("{origin}/invitation?code=")), "{invitation}");
    browser.client.goto(&format!("{origin}/settings/tokens")).await?;
    fill(&browser, &[("name", "Prometheus")], "Make the token").await?;
    shows(&browser, "cbt_").await?;
    browser.assert_accessible("a fresh token").await?;
    browser.picture("fresh-token").await?;

    let pages =
        ["people", "webex", "sessions", "tokens", "account", "audit", "audit?q=nothing-like-it"].map(|page| format!("/settings/{page}"));
    look_at(&browser, &origin, &pages.each_ref().map(String::as_str), "settings").await?;

    browser.client.goto(&format!("{origin}/settings/account")).await?;
    browser.client.find(Locator::Css("#user-menu summary")).await?.click().await?;
    browser.client.find(Locator::Css(".sign-out-form button")).await?.click().await?;
    shows(&browser, "Sign in to Cordboard").await?;
    browser.client.goto(&invitation).await?;
    shows(&browser, "You are invited").await?;
    let path = invitation.strip_prefix(&origin).context("an invitation of this server")?.to_owned();
    look_at(&browser, &origin, &[&path, "/sign-in"], "signed-out").await?;
    browser.client.goto(&format!("{origin}/sign-in?to=/devices")).await?;
    fill(&browser, &[("email", EMAIL), ("password", "wrong")], "Sign in").await?;
    shows(&browser, "That did not work").await?;
    browser.assert_accessible("a refused sign-in").await?;
    browser.picture("refused-sign-in").await?;
    fill(&browser, &[("email", EMAIL), ("password", PASSWORD)], "Sign in").await?;
    browser.until(SOON, "return location.pathname === '/devices'").await?;
    browser.client.goto(&format!("{origin}/sign-in?to=a&to=b")).await?;
    shows(&browser, "is there more than once").await?;
    look_here(&browser, "unreadable").await?;
    reset_and_remove(&browser, &origin, &invitation).await?;
    browser.close().await
}

/// Somebody takes the invitation, forgets the password, comes in by the link of an administrator, and is removed.
async fn reset_and_remove(browser: &Browser, origin: &str, invitation: &str) -> Result<()> {
    let sign_in = async |email: &str| {
        browser.client.delete_all_cookies().await?;
        browser.client.goto(&format!("{origin}/sign-in?to=/settings/people")).await?;
        fill(browser, &[("email", email), ("password", PASSWORD)], "Sign in").await
    };
    browser.client.delete_all_cookies().await?;
    browser.client.goto(invitation).await?;
    fill(browser, &[("name", "Ola Nordmann"), ("password", PASSWORD), ("again", "another one")], "Make the account").await?;
    shows(browser, "two passwords differ").await?;
    look_here(browser, "invitation-refused").await?;
    fill(browser, &[("name", "Ola Nordmann"), ("password", PASSWORD), ("again", PASSWORD)], "Make the account").await?;
    browser.until(SOON, "return location.pathname === '/'").await?;
    look_at(browser, origin, &["/settings/account"], "newcomer").await?;

    sign_in(EMAIL).await?;
    shows(browser, "Ola Nordmann").await?;
    press_of(browser, "Ola Nordmann", "Reset the password of Ola Nordmann").await?;
    shows(browser, "The password of Ola Nordmann is forgotten").await?;
    look_here(browser, "password-reset").await?;
    let link = browser.client.find(Locator::Css(".note-good code")).await?.text().await?;
    ensure!(link.starts_with(&format!("{origin}/sign-in?link=")), "{link}");
    browser.client.delete_all_cookies().await?;
    browser.client.goto(&link).await?;
    browser.until(SOON, "return location.pathname === '/'").await?;
    look_at(browser, origin, &["/settings/account"], "after-reset").await?;
    browser.client.delete_all_cookies().await?;
    for (path, words) in
        [(link.as_str(), "This link was used already"), (&format!("{origin}/sign-in?link=none"), "This link is not known here")]
    {
        browser.client.goto(path).await?;
        shows(browser, words).await?;
        look_here(browser, if words.contains("used") { "link-used" } else { "link-unknown" }).await?;
    }

    sign_in(EMAIL).await?;
    shows(browser, "Ola Nordmann").await?;
    press_of(browser, "Ola Nordmann", "Remove Ola Nordmann").await?;
    look_here(browser, "person-open").await?;
    fill(browser, &[("typed", "Ola Nordmann")], "Remove Ola Nordmann").await?;
    shows(browser, "The account is removed for good").await?;
    look_here(browser, "person-removed").await
}
