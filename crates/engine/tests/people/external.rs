//! Sign-in through a provider: who is let in, and as whom.

use anyhow::{Context as _, Result};
use engine::Clock as _;
use engine::access::{AccessError, INVITATION_VALID_FOR, Origin, Principal, SignInError};
use engine::oidc::{ExternalIdentity, Provider, ProviderId, ProviderKind};
use jiff::SignedDuration;
use model::id::OrganizationId;
use model::{AccountId, Grant, Organization, Role, TokenScope};
use serde_json::{Map, Value, json};
use url::Url;

use crate::house::{ADMIN, House, from};

fn provider(id: &str, kind: ProviderKind) -> Provider {
    Provider {
        id: ProviderId::parse(id).expect("a name"),
        name: id.to_owned(),
        kind,
        client_id: "client".to_owned(),
        client_secret: None,
        scopes: Vec::new(),
        redirect: Url::parse("https://cordboard.example/back").expect("an address"),
    }
}

fn webex() -> Provider {
    provider("webex", ProviderKind::webex(Url::parse("https://webexapis.com/v1").expect("an address")))
}

fn company() -> Provider {
    provider("company", ProviderKind::Discovered { issuer: "https://id.example".to_owned() })
}

fn org(key: &str) -> OrganizationId {
    OrganizationId::from_key(key)
}

fn kari(of: Option<OrganizationId>) -> ExternalIdentity {
    ExternalIdentity {
        issuer: "https://id.example".to_owned(),
        subject: "kari-1".to_owned(),
        email: Some("kari@example.com".to_owned()),
        email_verified: true,
        name: Some("Kari".to_owned()),
        org_id: of,
        claims: claims(&["ops"]),
    }
}

fn claims(groups: &[&str]) -> Map<String, Value> {
    Map::from_iter([("groups".to_owned(), json!(groups))])
}

async fn rule(house: &House, provider: &Provider, value: &str, role: Role) -> Result<model::RuleId> {
    let grant = Grant::everywhere(role);
    Ok(house.access.create_rule(&Principal::command_line(), &Origin::local(), &provider.id, ("groups", value), grant).await?)
}

async fn enter(house: &House, provider: &Provider, who: &ExternalIdentity) -> Result<Principal, SignInError> {
    let cookie = house.access.sign_in_external(provider, who, &from("192.0.2.9")).await?;
    Ok(house.access.session(&cookie).await?.expect("a session").principal)
}

#[tokio::test]
async fn another_organisation_is_refused_and_recorded() -> Result<()> {
    let house = House::with_administrator().await?;
    house.store.organizations().save(&Organization { id: org("ours"), name: "Ours".to_owned() }).await?;
    rule(&house, &webex(), "ops", Role::Viewer).await?;
    for of in [Some(org("theirs")), None] {
        let mut stranger = kari(of);
        // What a token says of the organisation counts for nothing.
        stranger.claims.insert("org_id".to_owned(), json!(org("ours").as_str()));
        let refusal = enter(&house, &webex(), &stranger).await.expect_err("another organisation");
        assert!(matches!(refusal, SignInError::OtherOrganization), "{refusal}");
        let entry = house.assert_refusal("session.start", "not connected").await?;
        assert_eq!((entry.via.as_str(), entry.from_address.as_deref()), ("sign-in", Some("192.0.2.9")));
    }
    // What was collected from once is not connected; the organisation of the configured token is.
    let refusal = enter(&house, &webex(), &kari(Some(org("ours")))).await.expect_err("nothing is connected");
    assert!(matches!(refusal, SignInError::OtherOrganization), "{refusal}");
    assert_eq!(house.access.list_accounts().await?.len(), 1, "no account was made");
    house.access.token_belongs_to(Some(org("theirs")));
    let refusal = enter(&house, &webex(), &kari(Some(org("ours")))).await.expect_err("another one is connected");
    assert!(matches!(refusal, SignInError::OtherOrganization), "{refusal}");
    house.access.token_belongs_to(Some(org("ours")));
    let principal = enter(&house, &webex(), &kari(Some(org("ours")))).await?;
    assert!(principal.has_any(&[Role::Viewer]) && principal.name == "Kari");
    Ok(())
}

#[tokio::test]
async fn no_rule_goes_by_an_address_that_nobody_verified() -> Result<()> {
    let house = House::with_administrator().await?;
    let (by, here) = (Principal::command_line(), Origin::local());
    let claim = ("email", "kari@example.com");
    house.access.create_rule(&by, &here, &company().id, claim, Grant::everywhere(Role::Administrator)).await?;
    let mut who = kari(None);
    who.claims.insert("email".to_owned(), json!("kari@example.com"));
    who.email_verified = false;
    let refusal = enter(&house, &company(), &who).await.expect_err("anybody may say that");
    assert!(matches!(refusal, SignInError::NotInvited), "{refusal}");
    who.email_verified = true;
    assert!(enter(&house, &company(), &who).await?.is_administrator());
    Ok(())
}

#[tokio::test]
async fn a_token_does_not_keep_what_a_rule_gave_for_ever() -> Result<()> {
    let house = House::with_administrator().await?;
    let made = rule(&house, &company(), "ops", Role::Operator).await?;
    let who = kari(None);
    let by = enter(&house, &company(), &who).await?;
    let expires = house.clock.now() + SignedDuration::from_hours(300 * 24);
    let (_, secret) = house.access.create_api_token(&by, &Origin::local(), "Grafana", &[TokenScope::Read], expires).await?;
    let day = 86_400;
    house.pass(30 * day);
    assert!(house.access.token(&secret).await?.is_some(), "30 days");
    house.pass(day);
    let refusal = house.access.token(&secret).await.expect_err("nobody has confirmed the group");
    assert!(matches!(refusal, AccessError::Unconfirmed) && refusal.to_string().contains("30 days"), "{refusal}");
    // The group is still there: nothing changes, but it is confirmed.
    enter(&house, &company(), &who).await?;
    house.pass(29 * day);
    assert!(house.access.token(&secret).await?.is_some(), "confirmed");
    // What a person gave needs no confirmation.
    house.access.grant(&Principal::command_line(), &Origin::local(), &by.account, &Grant::everywhere(Role::Viewer)).await?;
    house.access.delete_rule(&Principal::command_line(), &Origin::local(), &made).await?;
    house.pass(60 * day);
    assert!(house.access.token(&secret).await?.is_some(), "given by hand");
    Ok(())
}

#[tokio::test]
async fn without_a_rule_or_an_invitation_no_account_is_made() -> Result<()> {
    let house = House::with_administrator().await?;
    rule(&house, &company(), "admins", Role::Administrator).await?;
    rule(&house, &webex(), "ops", Role::Operator).await?;
    let refusal = enter(&house, &company(), &kari(None)).await.expect_err("nobody invited");
    assert!(matches!(refusal, SignInError::NotInvited), "{refusal}");
    house.assert_refusal("session.start", "invitation").await?;
    assert_eq!(house.access.list_accounts().await?.len(), 1);
    Ok(())
}

#[tokio::test]
async fn a_lost_group_takes_the_role_away_and_a_kept_one_stays() -> Result<()> {
    let house = House::with_administrator().await?;
    rule(&house, &company(), "ops", Role::Operator).await?;
    rule(&house, &company(), "all", Role::Viewer).await?;
    let mut who = kari(None);
    who.claims = claims(&["ops", "all"]);
    let first = enter(&house, &company(), &who).await?;
    assert!(first.has_any(&[Role::Operator]) && first.has_any(&[Role::Viewer]));
    let hand = Grant::everywhere(Role::Responder);
    house.access.grant(&Principal::command_line(), &Origin::local(), &first.account, &hand).await?;
    who.claims = claims(&["all"]);
    let second = enter(&house, &company(), &who).await?;
    assert_eq!(second.account, first.account);
    assert!(!second.has_any(&[Role::Operator]) && second.has_any(&[Role::Viewer]) && second.has_any(&[Role::Responder]));
    assert_eq!(house.log("account.renew").await?.len(), 1);
    Ok(())
}

#[tokio::test]
async fn deleting_a_rule_takes_its_roles_at_once_but_not_the_last_administrator() -> Result<()> {
    let house = House::with_administrator().await?;
    let by = Principal::command_line();
    let viewers = rule(&house, &company(), "ops", Role::Viewer).await?;
    let admins = rule(&house, &company(), "ops", Role::Administrator).await?;
    let kari = enter(&house, &company(), &kari(None)).await?;
    let session = kari.session().cloned().context("a session")?;
    house.access.delete_rule(&by, &Origin::local(), &viewers).await?;
    let now = house.access.session_now(&session).await?.context("a session")?.principal;
    assert!(!now.has_any(&[Role::Viewer]) && now.is_administrator());
    let ada = house.access.find_account(ADMIN).await?.context("ada")?.id;
    house.access.disable(&by, &Origin::local(), &ada).await?;
    house.access.delete_rule(&by, &Origin::local(), &admins).await.expect_err("the last administrator");
    assert_eq!(house.access.list_rules().await?.len(), 1);
    // And a lost group does not take the last one away either.
    let mut who = self::kari(None);
    who.claims = claims(&[]);
    assert!(enter(&house, &company(), &who).await?.is_administrator());
    Ok(())
}

#[tokio::test]
async fn who_it_is_says_the_subject_and_not_the_address() -> Result<()> {
    let house = House::with_administrator().await?;
    rule(&house, &company(), "ops", Role::Viewer).await?;
    let first = enter(&house, &company(), &kari(None)).await?;
    let mut moved = kari(None);
    moved.email = Some("kari.new@example.com".to_owned());
    assert_eq!(enter(&house, &company(), &moved).await?.account, first.account, "the same subject");
    let mut heir = kari(None);
    heir.subject = "kari-2".to_owned();
    let refusal = enter(&house, &company(), &heir).await.expect_err("somebody else with the address");
    assert!(matches!(refusal, SignInError::EmailTaken), "{refusal}");
    let mut other_issuer = kari(None);
    other_issuer.issuer = "https://evil.example".to_owned();
    enter(&house, &company(), &other_issuer).await.expect_err("the same subject of another issuer");
    Ok(())
}

#[tokio::test]
async fn a_verified_address_takes_its_invitation_and_an_unverified_one_does_not() -> Result<()> {
    let house = House::with_administrator().await?;
    let grant = Grant::everywhere(Role::Operator);
    house.access.invite(&Principal::command_line(), &Origin::local(), "KARI@example.com", grant.clone(), INVITATION_VALID_FOR).await?;
    let mut who = kari(None);
    who.email_verified = false;
    let refusal = enter(&house, &company(), &who).await.expect_err("not verified");
    assert!(matches!(refusal, SignInError::NotInvited), "{refusal}");
    let principal = enter(&house, &company(), &kari(None)).await?;
    assert_eq!(principal.grants, [grant]);
    assert!(house.access.list_invitations().await?[0].taken_at.is_some());
    Ok(())
}

#[tokio::test]
async fn a_disabled_account_stays_out() -> Result<()> {
    let house = House::with_administrator().await?;
    rule(&house, &company(), "ops", Role::Viewer).await?;
    let principal = enter(&house, &company(), &kari(None)).await?;
    house.access.disable(&Principal::command_line(), &Origin::local(), &principal.account).await?;
    assert!(house.access.session_now(principal.session().context("a session")?).await?.is_none());
    let refusal = enter(&house, &company(), &kari(None)).await.expect_err("disabled");
    assert!(matches!(refusal, SignInError::Disabled), "{refusal}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn two_first_sign_ins_at_once_make_one_account() -> Result<()> {
    let house = House::with_administrator().await?;
    rule(&house, &company(), "ops", Role::Viewer).await?;
    let other = house.other_process().await?;
    let (provider, who, origin) = (company(), kari(None), Origin::local());
    let (one, two) =
        tokio::join!(house.access.sign_in_external(&provider, &who, &origin), other.sign_in_external(&provider, &who, &origin));
    let account = async |cookie| -> Result<AccountId> { Ok(house.access.session(&cookie).await?.context("a session")?.principal.account) };
    assert_eq!(account(one?).await?, account(two?).await?);
    assert_eq!(house.access.list_accounts().await?.len(), 2);
    Ok(())
}

#[tokio::test]
async fn a_signed_in_account_adds_a_sign_in() -> Result<()> {
    let house = House::with_administrator().await?;
    let admin = house.admin().await?.principal;
    house.access.link_identity(&admin, &Origin::local(), &company(), &kari(None)).await?;
    assert_eq!(enter(&house, &company(), &kari(None)).await?.account, admin.account);
    let viewer = house.viewer("ola@example.com").await?;
    let ola = house.signed_in("ola@example.com").await?.principal;
    house.access.link_identity(&ola, &Origin::local(), &company(), &kari(None)).await.expect_err("it is the administrator's");
    house.access.link_identity(&ola, &Origin::local(), &webex(), &kari(Some(org("theirs")))).await.expect_err("another organisation");
    assert_eq!(house.access.identities(&viewer).await?, []);
    Ok(())
}
