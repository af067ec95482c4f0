//! Accounts are removed, sign-ins unlinked, and pages offer what their reader may do.

mod site;

use axum::http::StatusCode;
use engine::access::{INVITATION_VALID_FOR, NewPerson, Origin, Principal};
use model::{AccountId, Grant, Identity, Role};
use secrecy::ExposeSecret as _;
use site::{TestSite, at};
use url::form_urlencoded;

const PASSWORD: &str = "correct horse battery staple";
const ISSUER: &str = "https://id.example";

fn form(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

async fn person(site: &TestSite, name: &str, email: &str, role: Role) -> AccountId {
    let (name, email, grants) = (name.to_owned(), email.to_owned(), vec![Grant::everywhere(role)]);
    let person = NewPerson { name, email, password: Some(PASSWORD.to_owned().into()), grants };
    site.access.create_account(&Principal::command_line(), &Origin::local(), person).await.expect("an account")
}

async fn link(site: &TestSite, account: &AccountId, subject: &str) {
    let identity = Identity { issuer: ISSUER.to_owned(), subject: subject.to_owned(), org: None };
    site.store.people().link_identity(account, &identity, site.now()).await.expect("linked");
}

#[tokio::test]
async fn an_account_is_removed_when_its_name_is_typed() {
    let mut site = TestSite::seeded().await;
    let ola = person(&site, "Ola <Nordmann>", "ola@nordlys.example", Role::Viewer).await;
    let astrid = site.access.find_account("astrid.admin@nordlys.example").await.expect("an answer").expect("an account").id;
    let page = site.get("/settings/people").await.text;
    assert!(page.contains("Type “Ola &#60;Nordmann&#62;” to remove the account"), "{page}");
    assert_eq!(page.matches("to remove the account").count(), 1, "not the own account: {page}");
    let wrong = site.post("/settings/people/remove", &form(&[("account", ola.as_str()), ("typed", "Ola")])).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("is not the name of the account"), "{}", wrong.text);
    let own = site.post("/settings/people/remove", &form(&[("account", astrid.as_str()), ("typed", "Astrid Admin")])).await;
    assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", own.text);
    let right = form(&[("account", ola.as_str()), ("typed", "Ola <Nordmann>")]);
    let done = site.post("/settings/people/remove", &right).await;
    assert_eq!(done.header("location"), "/settings/people?done=remove", "{}", done.text);
    let page = site.get("/settings/people?done=remove").await.text;
    assert!(page.contains("removed for good") && !page.contains("ola@nordlys.example"), "{page}");
    assert!(site.get("/settings/audit?action=account.remove").await.text.contains("ola@nordlys.example"), "the log keeps it");
    site.sign_in_as("Oda Oslo", vec![at(Role::Administrator, "Oslo")]).await;
    assert_eq!(site.post("/settings/people/remove", &right).await.status, StatusCode::FORBIDDEN);
    assert!(!site.get("/settings/people").await.text.contains("to remove the account"));
}

#[tokio::test]
async fn a_sign_in_is_unlinked_by_its_owner_and_by_an_administrator() {
    let mut site = TestSite::seeded().await;
    let administrator = site.sign_off();
    let ola = person(&site, "Ola", "ola@nordlys.example", Role::Viewer).await;
    for subject in ["one", "two"] {
        link(&site, &ola, subject).await;
    }
    let entered = site.post("/sign-in", &form(&[("email", "ola@nordlys.example"), ("password", PASSWORD)])).await;
    site.keep_cookie(&entered);
    assert_eq!(site.get("/settings/account").await.text.matches("/settings/account/unlink").count(), 2);
    let which = |subject| form(&[("account", ola.as_str()), ("issuer", ISSUER), ("subject", subject)]);
    assert_eq!(site.post("/settings/people/unlink", &which("one")).await.status, StatusCode::FORBIDDEN, "that is for administrators");
    let done = site.post("/settings/account/unlink", &which("one")).await;
    assert_eq!(done.header("location"), "/settings/account?done=unlinked", "{}", done.text);
    assert!(site.get("/settings/account?done=unlinked").await.text.contains("opens this account no longer"));
    let again = site.post("/settings/account/unlink", &which("one")).await;
    assert!(again.status == StatusCode::UNPROCESSABLE_ENTITY && again.text.contains("no such sign-in"), "{}", again.text);
    let own = site.sign_off();

    site.sign_on(administrator);
    assert!(site.get("/settings/people").await.text.contains("Unlink this sign-in<span class=\"visually-hidden\"> of Ola</span>"));
    let done = site.post("/settings/people/unlink", &which("two")).await;
    assert_eq!(done.header("location"), "/settings/people?done=unlink", "{}", done.text);
    site.sign_on(own);
    assert_eq!(site.get("/").await.status, StatusCode::UNAUTHORIZED, "its sessions have ended");
}

#[tokio::test]
async fn the_only_sign_in_stays() {
    let mut site = TestSite::seeded().await;
    site.sign_in_as("Eva", vec![Grant::everywhere(Role::Viewer)]).await;
    let eva = site.access.find_account("eva@nordlys.example").await.expect("an answer").expect("an account").id;
    link(&site, &eva, "eva").await;
    let answer = site.post("/settings/account/unlink", &form(&[("issuer", ISSUER), ("subject", "eva")])).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text);
    assert!(answer.text.contains("set a password or link another sign-in first"), "{}", answer.text);
    assert_eq!(site.access.identities(&eva).await.expect("listed").len(), 1);
}

#[tokio::test]
async fn an_administrator_of_a_place_is_offered_what_may_be_done() {
    let mut site = TestSite::seeded().await;
    assert!(site.get("/settings/people").await.text.contains("action=\"/settings/people/invite\""));
    site.sign_in_as("Ola Oslo", vec![at(Role::Viewer, "Oslo")]).await;
    site.sign_in_as("Oda Oslo", vec![at(Role::Administrator, "Oslo")]).await;
    let page = site.get("/settings/people").await.text;
    for form in ["invite", "withdraw", "reset", "able", "rule", "remove", "unlink"] {
        assert!(!page.contains(&format!("action=\"/settings/people/{form}\"")), "{form} is offered: {page}");
    }
    assert!(page.contains("Only an administrator of everything brings new people in"), "{page}");
    assert!(page.contains("Ola Oslo") && page.contains("action=\"/settings/people/grant\""), "{page}");
    assert!(page.contains(">Oslo</option>") && !page.contains("everywhere</option>") && !page.contains(">Bergen</option>"), "{page}");
}

#[tokio::test]
async fn somebody_with_the_role_self_begins_with_the_own_account() {
    let mut site = TestSite::seeded().await;
    let (by, from) = (Principal::command_line(), Origin::local());
    let grant = Grant::everywhere(Role::Employee);
    let invited = site.access.invite(&by, &from, "eva@nordlys.example", grant, INVITATION_VALID_FOR).await.expect("invited");
    site.sign_off();
    let fields = [("code", invited.1.expose_secret()), ("name", "Eva"), ("password", PASSWORD), ("again", PASSWORD)];
    let entered = site.post("/invitation", &form(&fields)).await;
    site.keep_cookie(&entered);
    let first = site.get(entered.header("location")).await;
    assert_eq!((first.status, first.header("location")), (StatusCode::SEE_OTHER, "/settings/account"), "{}", first.text);
    let page = site.get("/settings/account").await;
    assert!(page.status == StatusCode::OK && page.text.contains("Welcome, Eva."), "{}", page.text);
    assert!(page.text.contains("ask an administrator of this Cordboard for another role"), "{}", page.text);
    let refused = site.get("/devices").await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "nothing else opened");
    assert!(refused.text.contains("href=\"/\"") && !refused.text.contains("Search devices"), "{}", refused.text);
    site.sign_in_as("Vera", vec![Grant::everywhere(Role::Viewer)]).await;
    assert!(!site.get("/settings/account").await.text.contains("Welcome, "));
}
