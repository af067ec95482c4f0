//! Accounts, roles, rules, invitations, failed sign-ins and API tokens.

use model::{
    AccountId, ApiToken, Grant, Identity, Invitation, InvitationId, Role, RuleId, SessionId, SignInMethod, SignInRule, TokenId, TokenScope,
};
use store::{Admission, Attempt, AttemptRule, NewAccount, NewSession, People, PeopleOutcome, Store, Unlinking};

use crate::support::{Database, at, on_both, org, other_org};

on_both!(
    an_address_belongs_to_one_account,
    one_first_administrator_is_made,
    the_last_administrator_stays,
    of_two_who_remove_each_other_one_stays,
    disabling_ends_sessions_and_tokens,
    what_a_role_reaches_is_kept,
    rules_give_and_take_their_own_only,
    admitting_needs_a_role_and_happens_once,
    an_invitation_is_taken_once,
    attempts_are_counted_one_after_another,
    tokens_end,
    odd_texts_are_kept,
    a_removed_account_leaves_nothing_that_opens,
    an_own_sign_in_is_unlinked_while_another_way_is_left,
);

fn account_id(number: u8) -> AccountId {
    AccountId::from_random([number; 16])
}

fn everything() -> Grant {
    Grant::everywhere(Role::Administrator)
}

fn person(number: u8, grants: &[Grant]) -> NewAccount {
    NewAccount {
        id: account_id(number),
        name: format!("Person {number}"),
        email: Some(format!("Person{number}@Example.com")),
        password_hash: Some("$argon2id$…".to_owned()),
        grants: grants.to_vec(),
        created_by: AccountId::command_line(),
        created_at: at(0),
    }
}

fn session(number: u8, account: Option<AccountId>) -> NewSession {
    NewSession {
        id: SessionId::from_random([number; 16]),
        account,
        method: SignInMethod::Password,
        address: Some("192.0.2.1".to_owned()),
        user_agent: None,
        created_at: at(0),
        expires_at: at(10_000),
        idle_ms: 10_000_000,
    }
}

fn token(number: u8, account: AccountId) -> ApiToken {
    ApiToken {
        id: TokenId::from_random([number; 16]),
        account,
        name: "Grafana".to_owned(),
        scopes: vec![TokenScope::Read, TokenScope::Metrics],
        created_at: at(0),
        expires_at: at(1_000),
        last_used_at: None,
        revoked_at: None,
    }
}

async fn make(people: &People, number: u8, grants: &[Grant]) -> AccountId {
    assert_eq!(people.create_account(&person(number, grants)).await.expect("answered"), PeopleOutcome::Done);
    account_id(number)
}

async fn an_address_belongs_to_one_account(database: Database) {
    let people = database.open().await.people();
    let id = make(&people, 1, &[everything()]).await;
    let mut same = person(2, &[everything()]);
    same.email = Some("PERSON1@example.COM".to_owned());
    assert_eq!(people.create_account(&same).await.expect("answered"), PeopleOutcome::Taken);
    let found = people.find_by_email(" person1@EXAMPLE.com ").await.expect("answered").expect("found");
    assert_eq!(
        (found.account.id, found.account.email.as_deref(), found.hash.as_deref()),
        (id, Some("Person1@Example.com"), Some("$argon2id$…"))
    );
    assert!(found.account.has_password && found.account.disabled_at.is_none());
    // Any number may have none.
    for number in [3, 4] {
        let mut without = person(number, &[]);
        (without.email, without.password_hash) = (None, None);
        assert_eq!(people.create_account(&without).await.expect("answered"), PeopleOutcome::Done);
        assert!(!people.account(&without.id).await.expect("answered").expect("found").has_password);
    }
    assert_eq!(people.list_accounts().await.expect("listed").len(), 3);
    assert_eq!(people.find_by_email("").await.expect("answered"), None);
}

async fn one_first_administrator_is_made(database: Database) {
    let stores = [database.open().await, database.open().await];
    stores[0].access().save_session(b"set-up", &session(90, None)).await.expect("saved");
    assert!(stores[0].access().touch_session(b"set-up", at(1)).await.expect("answered").is_some());
    let tries: Vec<_> = (1..9_u8)
        .map(|number| {
            let people = stores[usize::from(number) % 2].people();
            tokio::spawn(async move {
                let new = person(number, &[everything()]);
                let session = session(number, Some(new.id.clone()));
                people.create_first(&new, &[number], &session).await.expect("answered")
            })
        })
        .collect();
    let mut made = 0;
    for one in tries {
        match one.await.expect("joined") {
            PeopleOutcome::Done => made += 1,
            outcome => assert_eq!(outcome, PeopleOutcome::HasAdministrator),
        }
    }
    assert_eq!(made, 1);
    let accounts = stores[0].people().list_accounts().await.expect("listed");
    assert_eq!(accounts.len(), 1);
    assert_eq!(accounts[0].last_sign_in_at, Some(at(0)));
    assert!(stores[0].access().touch_session(b"set-up", at(1)).await.expect("answered").is_none(), "set-up sessions end");
    // Also one that was saved too late is worth nothing.
    stores[0].access().save_session(b"late", &session(91, None)).await.expect("saved");
    assert!(stores[0].access().touch_session(b"late", at(1)).await.expect("answered").is_none());
}

async fn the_last_administrator_stays(database: Database) {
    let people = database.open().await.people();
    assert!(!people.has_administrator().await.expect("answered"));
    let id = make(&people, 1, &[everything()]).await;
    make(&people, 2, &[Grant { org: Some(org()), ..everything() }]).await;
    assert!(people.has_administrator().await.expect("answered"));
    let before = people.epoch().await.expect("answered");
    assert_eq!(people.disable(&id, at(1)).await.expect("answered"), PeopleOutcome::LastAdministrator);
    assert_eq!(people.revoke(&id, &everything()).await.expect("answered"), PeopleOutcome::LastAdministrator);
    assert_eq!(people.epoch().await.expect("answered"), before, "nothing changed");
    assert_eq!(people.grants(&id).await.expect("answered"), [everything()]);
    assert_eq!(people.grant(&account_id(2), &everything(), &id, at(1)).await.expect("answered"), PeopleOutcome::Done);
    assert_eq!(people.grant(&account_id(2), &everything(), &id, at(1)).await.expect("answered"), PeopleOutcome::Unchanged);
    assert_eq!(people.grant(&account_id(3), &everything(), &id, at(1)).await.expect("answered"), PeopleOutcome::Unknown);
    assert_eq!(people.disable(&id, at(1)).await.expect("answered"), PeopleOutcome::Done);
    assert_eq!(people.disable(&id, at(2)).await.expect("answered"), PeopleOutcome::Unchanged);
    assert_eq!(people.account(&id).await.expect("answered").expect("found").disabled_at, Some(at(1)));
    assert_eq!(people.enable(&id).await.expect("answered"), PeopleOutcome::Done);
    assert_eq!(people.enable(&account_id(9)).await.expect("answered"), PeopleOutcome::Unknown);
    assert!(people.epoch().await.expect("answered") > before);
}

async fn of_two_who_remove_each_other_one_stays(database: Database) {
    let stores = [database.open().await, database.open().await];
    for round in 0..5_u8 {
        let (one, two) = (
            make(&stores[0].people(), 2 * round + 1, &[everything()]).await,
            make(&stores[0].people(), 2 * round + 2, &[everything()]).await,
        );
        // Only these two count.
        for account in stores[0].people().list_accounts().await.expect("listed") {
            if account.id != one && account.id != two && account.disabled_at.is_none() {
                stores[0].people().disable(&account.id, at(1)).await.expect("answered");
            }
        }
        let (first, second) = (stores[0].people(), stores[1].people());
        let grant = everything();
        let (left, right) = tokio::join!(first.disable(&one, at(1)), second.revoke(&two, &grant));
        let outcomes = [left.expect("answered"), right.expect("answered")];
        assert!(outcomes.contains(&PeopleOutcome::Done) && outcomes.contains(&PeopleOutcome::LastAdministrator), "{outcomes:?}");
        assert!(first.has_administrator().await.expect("answered"));
    }
}

async fn disabling_ends_sessions_and_tokens(database: Database) {
    let store = database.open().await;
    let (people, access) = (store.people(), store.access());
    make(&people, 1, &[everything()]).await;
    let id = make(&people, 2, &[Grant::everywhere(Role::Viewer)]).await;
    access.save_session(b"session", &session(2, Some(id.clone()))).await.expect("saved");
    let record = access.touch_session(b"session", at(1)).await.expect("answered").expect("holds");
    assert_eq!(record.account.expect("an account").id, id);
    assert_eq!(access.list_sessions(Some(&id), at(1)).await.expect("listed").len(), 1);
    assert_eq!(people.save_token(&token(1, id.clone()), b"token", 5).await.expect("answered"), PeopleOutcome::Done);
    people.disable(&id, at(2)).await.expect("answered");
    assert!(access.touch_session(b"session", at(3)).await.expect("answered").is_none());
    assert!(people.touch_token(b"token", at(3)).await.expect("answered").is_none());
    // A session that was being made meanwhile is worth nothing either.
    access.save_session(b"late", &session(3, Some(id.clone()))).await.expect("saved");
    assert!(access.touch_session(b"late", at(3)).await.expect("answered").is_none());
    assert!(access.find_session(&SessionId::from_random([3; 16]), at(3)).await.expect("answered").is_none());
    people.enable(&id).await.expect("answered");
    assert!(people.touch_token(b"token", at(3)).await.expect("answered").is_none(), "tokens stay revoked");
}

async fn what_a_role_reaches_is_kept(database: Database) {
    let people = database.open().await.people();
    let grants = [
        Grant::everywhere(Role::Viewer),
        Grant { role: Role::Operator, org: Some(org()), location: None },
        Grant { role: Role::Operator, org: Some(other_org()), location: Some(model::id::LocationId::from_key("l1")) },
    ];
    let id = make(&people, 1, &grants).await;
    let mut held = people.grants(&id).await.expect("answered");
    held.sort();
    let mut expected = grants.to_vec();
    expected.sort();
    assert_eq!(held, expected);
    let first = &people.held_grants(&id).await.expect("answered")[0];
    assert_eq!((first.granted_at, &first.granted_by, &first.rule), (at(0), &AccountId::command_line(), &None));
    assert_eq!(people.revoke(&id, &Grant { org: None, ..grants[1].clone() }).await.expect("answered"), PeopleOutcome::Unknown);
    assert_eq!(people.revoke(&id, &grants[1]).await.expect("answered"), PeopleOutcome::Done);
    assert_eq!(people.grants(&id).await.expect("answered").len(), 2);
}

fn rule(number: u8, provider: &str, role: Role) -> SignInRule {
    SignInRule {
        id: RuleId::from_random([number; 16]),
        provider: provider.to_owned(),
        claim: "groups".to_owned(),
        value: "ops".to_owned(),
        grant: Grant::everywhere(role),
        created_at: at(0),
    }
}

async fn rules_give_and_take_their_own_only(database: Database) {
    let people = database.open().await.people();
    let id = make(&people, 1, &[Grant::everywhere(Role::Viewer)]).await;
    let rules = [rule(1, "a", Role::Operator), rule(2, "b", Role::Responder), rule(3, "a", Role::Viewer)];
    for rule in &rules {
        people.save_rule(rule).await.expect("saved");
    }
    assert_eq!(people.list_rules(Some("a")).await.expect("listed"), [rules[0].clone(), rules[2].clone()]);
    let given = |rules: &[&SignInRule]| rules.iter().map(|rule| (rule.id.clone(), rule.grant.clone())).collect::<Vec<_>>();
    let renew = async |provider: &str, rules: &[&SignInRule]| {
        people.renew_grants(&id, provider, &given(rules), &[], at(1)).await.expect("answered")
    };
    assert_eq!(renew("a", &[&rules[0], &rules[2]]).await, PeopleOutcome::Done);
    assert_eq!(renew("b", &[&rules[1]]).await, PeopleOutcome::Done);
    assert_eq!(renew("b", &[&rules[1]]).await, PeopleOutcome::Unchanged);
    let held = people.grants(&id).await.expect("answered");
    assert_eq!(held.len(), 3, "what a hand and a rule give counts once: {held:?}");
    assert_eq!(renew("a", &[]).await, PeopleOutcome::Done);
    let mut held = people.grants(&id).await.expect("answered");
    held.sort();
    assert_eq!(held, [Grant::everywhere(Role::Viewer), Grant::everywhere(Role::Responder)], "by hand, and of the other provider");
    assert_eq!(people.delete_rule(&rules[1].id).await.expect("answered"), PeopleOutcome::Done);
    assert_eq!(people.delete_rule(&rules[1].id).await.expect("answered"), PeopleOutcome::Unknown);
    assert_eq!(people.grants(&id).await.expect("answered"), [Grant::everywhere(Role::Viewer)]);

    // The only administrator, by a rule: neither the rule nor a lost group takes it away.
    let admins = rule(4, "a", Role::Administrator);
    people.save_rule(&admins).await.expect("saved");
    assert_eq!(renew("a", &[&admins]).await, PeopleOutcome::Done);
    assert_eq!(renew("a", &[]).await, PeopleOutcome::Unchanged);
    assert_eq!(people.delete_rule(&admins.id).await.expect("answered"), PeopleOutcome::LastAdministrator);
    assert!(people.has_administrator().await.expect("answered"));
    assert!(people.list_rules(None).await.expect("listed").contains(&admins), "undone as a whole");
}

fn admission(number: u8, rules: Vec<(RuleId, Grant)>, invitations: Vec<InvitationId>) -> Admission {
    let identity = Identity { issuer: "https://id.example".to_owned(), subject: "s1".to_owned(), org: Some(org()) };
    Admission { account: person(number, &[]), identity: Some(identity), rules, invitations }
}

async fn admitting_needs_a_role_and_happens_once(database: Database) {
    let stores = [database.open().await, database.open().await];
    let people = stores[0].people();
    assert_eq!(people.admit(&admission(1, vec![], vec![])).await.expect("answered"), PeopleOutcome::Unknown);
    assert_eq!(people.list_accounts().await.expect("listed"), [], "undone as a whole");
    let rule = rule(1, "a", Role::Viewer);
    let tries: Vec<_> = (1..7_u8)
        .map(|number| {
            let people = stores[usize::from(number) % 2].people();
            let admission = admission(number, vec![(rule.id.clone(), rule.grant.clone())], vec![]);
            tokio::spawn(async move { people.admit(&admission).await.expect("answered") })
        })
        .collect();
    let mut done = 0;
    for one in tries {
        match one.await.expect("joined") {
            PeopleOutcome::Done => done += 1,
            outcome => assert_eq!(outcome, PeopleOutcome::Taken),
        }
    }
    assert_eq!(done, 1);
    let found = people.find_identity("https://id.example", "s1").await.expect("answered").expect("found");
    assert_eq!(people.list_accounts().await.expect("listed"), std::slice::from_ref(&found));
    assert_eq!(people.identities(&found.id).await.expect("answered")[0].org, Some(org()));
    assert_eq!(people.find_identity("https://id.example", "S1").await.expect("answered"), None, "subjects differ by case");
    assert_eq!(people.find_identity("https://other.example", "s1").await.expect("answered"), None);
}

async fn an_invitation_is_taken_once(database: Database) {
    let stores = [database.open().await, database.open().await];
    let people = stores[0].people();
    let invitation = Invitation {
        id: InvitationId::from_random([1; 16]),
        email: "Kari@Example.com".to_owned(),
        grant: Grant { role: Role::Operator, org: Some(org()), location: None },
        expires_at: at(100),
        taken_at: None,
        created_by: account_id(1),
    };
    people.save_invitation(&invitation, b"hash", at(0)).await.expect("saved");
    assert_eq!(people.find_invitation(b"hash", at(99)).await.expect("answered"), Some(invitation.clone()));
    assert_eq!(people.find_invitation(b"hash", at(100)).await.expect("answered"), None, "expired");
    assert_eq!(people.invitations_for("kari@example.COM", at(1)).await.expect("answered"), std::slice::from_ref(&invitation));
    let tries: Vec<_> = (1..7_u8)
        .map(|number| {
            let people = stores[usize::from(number) % 2].people();
            let mut admission = admission(number, vec![], vec![InvitationId::from_random([1; 16])]);
            admission.identity = None;
            tokio::spawn(async move { people.admit(&admission).await.expect("answered") })
        })
        .collect();
    let mut done = 0;
    for one in tries {
        match one.await.expect("joined") {
            PeopleOutcome::Done => done += 1,
            outcome => assert_eq!(outcome, PeopleOutcome::Unknown),
        }
    }
    assert_eq!((done, people.list_accounts().await.expect("listed").len()), (1, 1));
    let account = people.list_accounts().await.expect("listed").remove(0);
    let held = people.held_grants(&account.id).await.expect("answered");
    assert_eq!((&held[0].grant, &held[0].granted_by), (&invitation.grant, &account_id(1)));
    assert_eq!(people.invitations_for("kari@example.com", at(1)).await.expect("answered"), []);
    assert!(!people.withdraw_invitation(&invitation.id).await.expect("answered"), "taken");
    assert_eq!(people.list_invitations(at(1)).await.expect("listed")[0].taken_at, Some(at(0)));
    // Of whom is erased nothing stays, taken or open.
    let open = Invitation { id: InvitationId::from_random([2; 16]), ..invitation.clone() };
    people.save_invitation(&open, b"another hash", at(0)).await.expect("saved");
    let other = Invitation { id: InvitationId::from_random([3; 16]), email: "ola@example.com".to_owned(), ..invitation };
    people.save_invitation(&other, b"third hash", at(0)).await.expect("saved");
    assert_eq!(people.erase_invitations("KARI@example.com").await.expect("erased"), 2);
    assert_eq!(people.list_invitations(at(1)).await.expect("listed"), [other]);
}

async fn attempts_are_counted_one_after_another(database: Database) {
    const RULE: AttemptRule = AttemptRule { free: 3, first_lock_ms: 10_000, longest_lock_ms: 15_000 };
    let stores = [database.open().await, database.open().await];
    let begin =
        async |store: &Store, key: &'static [u8], second: i64| store.people().begin_attempt(key, RULE, at(second)).await.expect("answered");
    let tries: Vec<_> = (0..20)
        .map(|number| {
            let people = stores[number % 2].people();
            tokio::spawn(async move { people.begin_attempt(b"key", RULE, at(0)).await.expect("answered") })
        })
        .collect();
    let mut counted = Vec::new();
    for one in tries {
        match one.await.expect("joined") {
            Attempt::Counted { failures, locked_until } => counted.push((failures, locked_until)),
            Attempt::Locked { until } => assert_eq!(until, at(10)),
        }
    }
    counted.sort_unstable();
    assert_eq!(counted, [(1, None), (2, None), (3, None), (4, Some(at(10)))]);
    assert_eq!(begin(&stores[0], b"key", 9).await, Attempt::Locked { until: at(10) });
    assert_eq!(begin(&stores[0], b"key", 10).await, Attempt::Counted { failures: 5, locked_until: Some(at(25)) }, "the longest lock");
    assert_eq!(begin(&stores[0], b"other", 0).await, Attempt::Counted { failures: 1, locked_until: None });
    stores[0].people().take_back_attempt(b"key").await.expect("answered");
    assert_eq!(begin(&stores[0], b"key", 11).await, Attempt::Counted { failures: 5, locked_until: Some(at(26)) });
    stores[0].people().forget_attempts(b"key").await.expect("answered");
    assert_eq!(begin(&stores[0], b"key", 12).await, Attempt::Counted { failures: 1, locked_until: None });
    assert_eq!(begin(&stores[0], b"key", 12 + 86_401).await, Attempt::Counted { failures: 1, locked_until: None }, "forgotten after a day");
    assert!(!stores[0].people().remembers(b"place", at(0)).await.expect("answered"));
    for until in [50, 100] {
        stores[0].people().remember(b"place", at(0), at(until)).await.expect("kept");
    }
    assert!(stores[1].people().remembers(b"place", at(99)).await.expect("answered"));
    assert!(!stores[1].people().remembers(b"place", at(100)).await.expect("answered"));
    stores[0].access().prune(at(12 + 86_400 * 3)).await.expect("pruned");
    assert_eq!(begin(&stores[0], b"other", 86_400 * 3 + 20).await, Attempt::Counted { failures: 1, locked_until: None });
}

async fn tokens_end(database: Database) {
    let people = database.open().await.people();
    make(&people, 1, &[everything()]).await;
    let id = account_id(1);
    let kept = token(1, id.clone());
    assert_eq!(people.save_token(&kept, b"one", 2).await.expect("answered"), PeopleOutcome::Done);
    assert_eq!(people.save_token(&token(2, id.clone()), b"two", 2).await.expect("answered"), PeopleOutcome::Done);
    assert_eq!(people.save_token(&token(3, id.clone()), b"three", 2).await.expect("answered"), PeopleOutcome::Taken, "two at most");
    let record = people.touch_token(b"one", at(5)).await.expect("answered").expect("good");
    assert_eq!((record.token, record.account.id), (kept.clone(), id.clone()));
    people.touch_token(b"one", at(30)).await.expect("answered").expect("good");
    assert_eq!(people.find_token(&kept.id).await.expect("answered").expect("found").last_used_at, Some(at(5)), "to the minute");
    people.touch_token(b"one", at(66)).await.expect("answered").expect("good");
    assert_eq!(people.find_token(&kept.id).await.expect("answered").expect("found").last_used_at, Some(at(66)));
    assert!(people.touch_token(b"one", at(1_000)).await.expect("answered").is_none(), "its end is its end");
    assert_eq!(people.revoke_token(&kept.id, at(70)).await.expect("answered"), PeopleOutcome::Done);
    assert_eq!(people.revoke_token(&kept.id, at(71)).await.expect("answered"), PeopleOutcome::Unknown);
    assert!(people.touch_token(b"one", at(72)).await.expect("answered").is_none());
    assert_eq!(
        people.save_token(&token(3, id.clone()), b"three", 2).await.expect("answered"),
        PeopleOutcome::Done,
        "a revoked one does not count"
    );
    assert_eq!(people.list_tokens(Some(&id)).await.expect("listed").len(), 3);
    assert_eq!(people.list_tokens(Some(&account_id(2))).await.expect("listed"), []);
}

async fn odd_texts_are_kept(database: Database) {
    let people = database.open().await.people();
    let mut odd = person(1, &[everything()]);
    "'; DROP TABLE account; -- \0 Åse \u{202e}".clone_into(&mut odd.name);
    odd.email = Some("Ærlig%_\\@EXAMPLE.com".to_owned());
    assert_eq!(people.create_account(&odd).await.expect("answered"), PeopleOutcome::Done);
    let found = people.find_by_email("ærlig%_\\@example.com").await.expect("answered").expect("found");
    assert_eq!(found.account.name, odd.name.replace('\0', ""));
    for near in ["ærlig%", "%", "ærlig_%_\\@example.com", "x' OR 1=1 --"] {
        assert_eq!(people.find_by_email(near).await.expect("answered"), None, "{near}");
    }
}

fn identity(subject: &str) -> Identity {
    Identity { issuer: "https://id.example".to_owned(), subject: subject.to_owned(), org: None }
}

async fn a_removed_account_leaves_nothing_that_opens(database: Database) {
    let store = database.open().await;
    let (people, access) = (store.people(), store.access());
    let first = make(&people, 1, &[everything()]).await;
    assert_eq!(people.remove(&first).await.expect("answered"), PeopleOutcome::LastAdministrator);
    assert!(people.account(&first).await.expect("answered").is_some(), "nothing was half done");
    assert_eq!(people.grants(&first).await.expect("answered"), [everything()]);
    let id = make(&people, 2, &[Grant::everywhere(Role::Viewer)]).await;
    access.save_session(b"session", &session(2, Some(id.clone()))).await.expect("saved");
    people.save_token(&token(1, id.clone()), b"token", 5).await.expect("answered");
    assert_eq!(people.link_identity(&id, &identity("kari"), at(1)).await.expect("answered"), PeopleOutcome::Done);
    assert_eq!(people.list_identities().await.expect("listed"), [(id.clone(), identity("kari"))]);
    let before = people.epoch().await.expect("answered");
    assert_eq!(people.remove(&id).await.expect("answered"), PeopleOutcome::Done);
    assert_eq!(people.remove(&id).await.expect("answered"), PeopleOutcome::Unknown);
    assert!(people.epoch().await.expect("answered") > before, "open streams hear of it");
    assert!(people.account(&id).await.expect("answered").is_none());
    assert!(access.touch_session(b"session", at(2)).await.expect("answered").is_none());
    assert!(people.touch_token(b"token", at(2)).await.expect("answered").is_none());
    assert!(people.find_identity("https://id.example", "kari").await.expect("answered").is_none());
    // What was being made meanwhile is worth nothing, and the address and the sign-in are free again.
    access.save_session(b"late", &session(3, Some(id.clone()))).await.expect("saved");
    assert!(access.touch_session(b"late", at(3)).await.expect("answered").is_none());
    assert_eq!(people.link_identity(&id, &identity("kari"), at(3)).await.expect("answered"), PeopleOutcome::Unknown);
    let again = make(&people, 2, &[Grant::everywhere(Role::Viewer)]).await;
    assert_eq!(people.grants(&again).await.expect("answered").len(), 1);
    assert_eq!(people.link_identity(&again, &identity("kari"), at(3)).await.expect("answered"), PeopleOutcome::Done);
}

async fn an_own_sign_in_is_unlinked_while_another_way_is_left(database: Database) {
    let store = database.open().await;
    let (people, access) = (store.people(), store.access());
    make(&people, 1, &[everything()]).await;
    let without_password = NewAccount { password_hash: None, ..person(2, &[Grant::everywhere(Role::Viewer)]) };
    people.create_account(&without_password).await.expect("answered");
    let id = account_id(2);
    for subject in ["one", "two"] {
        people.link_identity(&id, &identity(subject), at(1)).await.expect("answered");
    }
    for (number, secret) in [(2, b"this"), (3, b"that")] {
        access.save_session(secret, &session(number, Some(id.clone()))).await.expect("saved");
    }
    let this = SessionId::from_random([2; 16]);
    let unlink = async |subject: &str, unlinking: Unlinking<'_>| {
        people.unlink_identity(&id, ("https://id.example", subject), unlinking).await.expect("answered")
    };
    assert_eq!(unlink("three", Unlinking::Own(&this)).await, PeopleOutcome::Unknown);
    assert_eq!(unlink("one", Unlinking::Own(&this)).await, PeopleOutcome::Done);
    assert!(access.touch_session(b"this", at(2)).await.expect("answered").is_some(), "this one goes on");
    assert!(access.touch_session(b"that", at(2)).await.expect("answered").is_none(), "it may have come in by that sign-in");
    assert_eq!(unlink("two", Unlinking::Own(&this)).await, PeopleOutcome::LastSignIn);
    assert_eq!(people.identities(&id).await.expect("listed"), [identity("two")], "nothing was half done");
    people.set_password(&id, "$argon2id$…", None).await.expect("answered");
    assert_eq!(unlink("two", Unlinking::Own(&this)).await, PeopleOutcome::Done);
    // An administrator may take the last one; the roles of rules go with it.
    people.link_identity(&id, &identity("two"), at(3)).await.expect("answered");
    let rule = SignInRule {
        id: RuleId::from_random([7; 16]),
        provider: "company".to_owned(),
        claim: "groups".to_owned(),
        value: "it".to_owned(),
        grant: Grant::everywhere(Role::Operator),
        created_at: at(3),
    };
    people.save_rule(&rule).await.expect("saved");
    let given = [(rule.id.clone(), rule.grant.clone())];
    people.renew_grants(&id, "company", &given, &[], at(3)).await.expect("answered");
    assert_eq!(people.grants(&id).await.expect("answered").len(), 2);
    assert_eq!(unlink("two", Unlinking::Other).await, PeopleOutcome::Done);
    assert_eq!(people.grants(&id).await.expect("answered"), [Grant::everywhere(Role::Viewer)]);
    assert!(access.touch_session(b"this", at(3)).await.expect("answered").is_none());
}
