//! The first administrator.

use anyhow::{Context as _, Result};
use engine::access::{AccessError, LINK_VALID_FOR, LinkPurpose, LinkRefused, Origin, Principal, Via};
use model::{AccountId, Role};

use crate::house::{House, first, from, secret};

#[tokio::test]
async fn the_set_up_link_makes_one_administrator_and_then_nothing() -> Result<()> {
    let house = House::empty().await?;
    let access = &house.access;
    assert!(!access.has_administrator().await?);
    let link = access.issue_link(&LinkPurpose::SetUp, LINK_VALID_FOR).await?;
    let unused = access.issue_link(&LinkPurpose::SetUp, LINK_VALID_FOR).await?;
    let cookie = access.exchange(&link, &from("192.0.2.1")).await?;
    let set_up = access.session(&cookie).await?.context("a session")?.principal;
    assert!(matches!(set_up.via, Via::SetUp(_)) && set_up.grants.is_empty() && !set_up.has_any(&Role::ALL));

    let new_cookie = access.set_up(&set_up, first("Ada@Example.com"), &from("192.0.2.1")).await?;
    let admin = access.session(&new_cookie).await?.context("signed in")?.principal;
    assert!(admin.is_administrator() && access.has_administrator().await?);
    assert_eq!(admin.email.as_deref(), Some("Ada@Example.com"));
    assert!(access.session(&cookie).await?.is_none(), "the set-up session ended");
    access.exchange(&unused, &Origin::local()).await.expect_err("a link from before set-up");
    let again = access.issue_link(&LinkPurpose::SetUp, LINK_VALID_FOR).await.expect_err("set-up is done");
    assert!(matches!(again, AccessError::Refused(LinkRefused::SetUpDone)), "{again}");
    let again = access.set_up(&set_up, first("eve@example.com"), &Origin::local()).await.expect_err("set-up is done");
    assert!(matches!(again, AccessError::Refused(LinkRefused::SetUpDone)), "{again}");
    house.assert_refusal("account.create", "set-up is done").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_first_administrators_one_is_made() -> Result<()> {
    let house = House::empty().await?;
    let other = house.other_process().await?;
    let tries: Vec<_> = (0..6)
        .map(|number| {
            let access = if number % 2 == 0 { house.access.clone() } else { other.clone() };
            let person = first(&format!("admin{number}@example.com"));
            tokio::spawn(async move { access.set_up(&Principal::command_line(), person, &Origin::local()).await.is_ok() })
        })
        .collect();
    let mut made = 0;
    for one in tries {
        made += u32::from(one.await?);
    }
    assert_eq!((made, house.access.list_accounts().await?.len()), (1, 1));
    Ok(())
}

#[tokio::test]
async fn only_the_set_up_link_and_the_terminal_set_up() -> Result<()> {
    let house = House::with_administrator().await?;
    let admin = house.admin().await?.principal;
    let refusal = house.access.set_up(&admin, first("eve@example.com"), &Origin::local()).await.expect_err("no set-up session");
    assert!(matches!(refusal, AccessError::Forbidden), "{refusal}");
    Ok(())
}

#[tokio::test]
async fn a_set_up_that_cannot_be_used_says_why() -> Result<()> {
    let house = House::empty().await?;
    for (email, password, part) in [
        ("ada", "a long and plain password", "e-mail address"),
        ("ada@example.com", "short", "15 characters"),
        ("ada@example.com", "aaaaaaaaaaaaaaaaaaaaaaa", "five different"),
    ] {
        let mut person = first(email);
        person.password = secret(password);
        let refusal = house.access.set_up(&Principal::command_line(), person, &Origin::local()).await.expect_err("unfit");
        assert!(refusal.to_string().contains(part), "{refusal}");
    }
    assert!(!house.access.has_administrator().await?);
    Ok(())
}

#[tokio::test]
async fn a_link_for_an_account_signs_it_in_while_it_may() -> Result<()> {
    let house = House::with_administrator().await?;
    let account = house.viewer("kari@example.com").await?;
    let purpose = LinkPurpose::SignIn(account.clone());
    let cookie = house.access.exchange(&house.access.issue_link(&purpose, LINK_VALID_FOR).await?, &Origin::local()).await?;
    assert_eq!(house.access.session(&cookie).await?.context("a session")?.principal.account, account);

    let early = house.access.issue_link(&purpose, LINK_VALID_FOR).await?;
    house.access.disable(&Principal::command_line(), &Origin::local(), &account).await?;
    house.access.exchange(&early, &Origin::local()).await.expect_err("disabled meanwhile");
    let late = house.access.issue_link(&purpose, LINK_VALID_FOR).await.expect_err("disabled");
    assert!(matches!(late, AccessError::Refused(LinkRefused::NoAccount)), "{late}");
    let nobody = LinkPurpose::SignIn(AccountId::from_random([9; 16]));
    house.access.issue_link(&nobody, LINK_VALID_FOR).await.expect_err("nobody");
    Ok(())
}
