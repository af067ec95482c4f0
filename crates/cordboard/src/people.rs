//! Who administers Cordboard, as the commands of this machine see it.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow};
use engine::access::{FirstAdministrator, LINK_VALID_FOR, LinkPurpose, Origin, Principal};
use engine::audit::{Actor, Audit};
use engine::{Access, Randomness as _, SystemClock, SystemRandomness};
use model::id::OrganizationId;
use model::{Account, Grant, Role};
use secrecy::ExposeSecret as _;
use store::Store;
use tokio_util::sync::CancellationToken;
use url::Url;
use webex::api::admin::GetMyOwnDetails;

/// How soon Webex is asked again whose the configured token is.
const ASK_AGAIN_AFTER: Duration = Duration::from_secs(30);

/// Access over this store.
pub fn access(store: &Store) -> Access {
    Access::new(store.clone(), Arc::new(SystemClock), Arc::new(SystemRandomness)).operated_by(operator().name)
}

/// Tells access which organisation the configured token belongs to, once Webex says so.
pub async fn tell_organization(client: webex::Client, access: Access, stop: CancellationToken) {
    while !stop.is_cancelled() {
        let Some(answer) = stop.run_until_cancelled(client.send(GetMyOwnDetails::new())).await else { return };
        let org = answer.ok().and_then(|me| me.org_id).and_then(|org| OrganizationId::parse(&org).ok());
        if org.is_some() {
            return access.token_belongs_to(org);
        }
        // The collector says what is wrong; here it only means that nobody of that organisation can sign in through Webex yet.
        stop.run_until_cancelled(tokio::time::sleep(ASK_AGAIN_AFTER)).await;
    }
}

/// The audit log of this store.
pub fn audit(store: &Store) -> Audit {
    Audit::new(store.clone(), Arc::new(SystemClock), Arc::new(SystemRandomness))
}

/// Whoever runs a command on this machine, under the name that the system has for them.
pub fn operator() -> Actor {
    let name = ["SUDO_USER", "USER", "LOGNAME"].into_iter().find_map(|name| std::env::var(name).ok().filter(|name| !name.is_empty()));
    Actor::command_line(name)
}

/// Accounts that administer everything and may sign in, the oldest first.
async fn administrators(store: &Store) -> Result<Vec<Account>> {
    let everything = Grant::everywhere(Role::Administrator);
    let mut found = Vec::new();
    for account in store.people().list_accounts().await? {
        if account.disabled_at.is_none() && store.people().grants(&account.id).await?.contains(&everything) {
            found.push(account);
        }
    }
    found.sort_by_key(|account| account.created_at);
    Ok(found)
}

/// Which administrator a link signs in.
pub enum Whom<'a> {
    /// The first one.
    First,
    /// The one with this e-mail address.
    Email(&'a str),
}

/// A fresh one-time link: to set-up while there is no administrator, else one that signs an administrator in.
pub async fn link(store: &Store, base: &Url, whom: Whom<'_>) -> Result<String> {
    let administrators = administrators(store).await?;
    let found = match whom {
        Whom::First => administrators.first(),
        Whom::Email(email) => {
            let found = administrators.iter().find(|account| account.email.as_deref().is_some_and(|own| own.eq_ignore_ascii_case(email)));
            Some(found.with_context(|| unknown(email, &administrators))?)
        }
    };
    let purpose = found.map_or(LinkPurpose::SetUp, |account| LinkPurpose::SignIn(account.id.clone()));
    let secret = access(store).issue_link(&purpose, LINK_VALID_FOR).await?;
    let path = web::routes::sign_in_with(secret.expose_secret());
    Ok(base.join(&path).map_err(|_| anyhow!("the public URL cannot carry a path"))?.into())
}

/// Makes the first administrator, from this machine.
pub async fn make_first(store: &Store, first: FirstAdministrator) -> Result<()> {
    let access = access(store);
    let session = access.set_up(&Principal::command_line(), first, &Origin::local()).await?;
    // Its session is for a browser, and there is none.
    Ok(access.sign_out(&session, &Origin::local()).await?)
}

/// The administrator of the demo, who signs in by link only: nobody is told the password.
pub async fn make_demo_administrator(store: &Store) -> Result<()> {
    if access(store).has_administrator().await? {
        return Ok(());
    }
    let mut bytes = [0_u8; 24];
    SystemRandomness.fill(&mut bytes);
    let password: String = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|digit| char::from(b'a' + digit)).collect();
    let first = FirstAdministrator {
        name: "Demo administrator".to_owned(),
        email: "administrator@demo.invalid".to_owned(),
        password: password.into(),
    };
    make_first(store, first).await
}

fn unknown(email: &str, administrators: &[Account]) -> String {
    let known: Vec<&str> = administrators.iter().filter_map(|account| account.email.as_deref()).collect();
    if known.is_empty() {
        format!("{email} is no administrator, because there is none yet: run `cordboard setup`, or `cordboard link` without --account")
    } else {
        format!("{email} is no administrator of everything who may sign in; there are: {}", known.join(", "))
    }
}
