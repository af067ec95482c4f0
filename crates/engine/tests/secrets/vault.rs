//! The vault: what a copy of the database gives away, keys that are wrong or missing, rotation while others work.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;

use anyhow::{Context as _, Result, ensure};
use engine::SystemRandomness;
use engine::vault::{MasterKey, MasterKeySource, Vault, VaultError};
use futures_util::future::try_join_all;
use secrecy::{ExposeSecret as _, SecretString};

use crate::support::{Place, holds, on_both};

on_both!(
    a_copied_database_gives_nothing_away,
    another_key_is_refused_and_named,
    a_missing_key_is_not_made_anew,
    sealed_bytes_belong_to_their_name,
    rotation_under_load_loses_nothing,
    an_interrupted_rotation_is_finished_by_the_next,
    another_master_key_takes_over,
    the_key_file_is_replaced_in_steps_that_a_kill_may_part,
    a_new_master_key_comes_with_a_new_data_key,
    of_many_first_secrets_one_is_kept,
    two_processes_that_start_together_share_one_key,
);

const PLANTED: &str = "planted-7f3a-refresh-token";

fn secret(text: &str) -> SecretString {
    text.to_owned().into()
}

async fn read(vault: &Vault, name: &str) -> Result<String> {
    Ok(vault.open(name).await?.with_context(|| format!("{name} is missing"))?.expose_secret().to_owned())
}

async fn a_copied_database_gives_nothing_away(place: Place) -> Result<()> {
    let vault = place.vault().await?;
    vault.seal("webex/refresh", &secret(PLANTED)).await?;
    assert_eq!(read(&place.vault().await?, "webex/refresh").await?, PLANTED);
    let copy = place.copy().await?;
    ensure!(holds(&copy, "webex/refresh"), "the copy is of the right database");
    ensure!(!holds(&copy, PLANTED) && !holds(&copy, "planted"));
    let key = std::fs::read_to_string(place.key_file())?;
    ensure!(!holds(&copy, key.lines().last().context("a line")?.trim()));
    let bytes = hex::decode(key.lines().last().context("a line")?.trim())?;
    ensure!(!copy.windows(32).any(|window| window == bytes), "the key is not in its own database");
    ensure!(!format!("{vault:?}").contains("planted"));
    Ok(())
}

async fn another_key_is_refused_and_named(place: Place) -> Result<()> {
    place.vault().await?.seal("a", &secret(PLANTED)).await?;
    let other = place.folder.path().join("other.key");
    MasterKey::generate(&SystemRandomness).write(&other)?;
    let error = place.vault_by(MasterKeySource::File(other)).await?.err().context("it was let in")?;
    ensure!(matches!(error, VaultError::WrongKey { .. }), "{error:?}");
    let text = error.to_string();
    ensure!(text.contains("other.key") && text.contains("not the master key of this database"), "{text}");
    std::fs::write(place.key_file(), "hunter2")?;
    let text = place.vault_by(MasterKeySource::File(place.key_file())).await?.err().context("it was let in")?.to_string();
    ensure!(text.contains("64 hexadecimal digits") && !text.contains("hunter2"), "{text}");
    Ok(())
}

async fn a_missing_key_is_not_made_anew(place: Place) -> Result<()> {
    place.vault().await?.seal("a", &secret(PLANTED)).await?;
    std::fs::rename(place.key_file(), place.folder.path().join("elsewhere"))?;
    let error = place.vault_by(MasterKeySource::File(place.key_file())).await?.err().context("it was let in")?;
    ensure!(matches!(error, VaultError::KeyMissing { .. }) && !place.key_file().exists(), "{error}");
    std::fs::rename(place.folder.path().join("elsewhere"), place.key_file())?;
    assert_eq!(read(&place.vault().await?, "a").await?, PLANTED);
    Ok(())
}

async fn sealed_bytes_belong_to_their_name(place: Place) -> Result<()> {
    let vault = place.vault().await?;
    vault.seal("a", &secret("of a")).await?;
    vault.seal("b", &secret("of b")).await?;
    place.execute("UPDATE sealed_secret SET sealed = (SELECT sealed FROM sealed_secret WHERE name = 'a') WHERE name = 'b'").await?;
    let error = vault.open("b").await.err().context("it was opened")?;
    ensure!(matches!(&error, VaultError::Damaged { name } if name == "b"), "{error}");
    assert_eq!(read(&vault, "a").await?, "of a");
    Ok(())
}

async fn rotation_under_load_loses_nothing(place: Place) -> Result<()> {
    let vaults = [place.vault().await?, place.vault().await?];
    for number in 0..120 {
        vaults[0].seal(&format!("still/{number}"), &secret(&format!("still {number}"))).await?;
    }
    let stop = Arc::new(AtomicBool::new(false));
    let work: Vec<_> = (0..4)
        .map(|worker| {
            let (vault, stop) = (vaults[worker % 2].clone(), Arc::clone(&stop));
            tokio::spawn(async move {
                let (name, mut round) = (format!("busy/{worker}"), 0_u32);
                while !stop.load(Ordering::SeqCst) || round < 5 {
                    vault.seal(&name, &secret(&round.to_string())).await?;
                    ensure!(read(&vault, &name).await? == round.to_string());
                    ensure!(read(&vault, &format!("still/{}", round % 120)).await? == format!("still {}", round % 120));
                    round += 1;
                }
                anyhow::Ok(round - 1)
            })
        })
        .collect();
    let before = vaults[0].status().await?;
    for turn in 0..4 {
        ensure!(vaults[turn % 2].rotate().await?.resealed >= 120);
    }
    stop.store(true, Ordering::SeqCst);
    for (worker, last) in try_join_all(work).await?.into_iter().enumerate() {
        assert_eq!(read(&vaults[0], &format!("busy/{worker}")).await?, last?.to_string());
    }
    vaults[1].resume().await?;
    let after = vaults[0].status().await?;
    assert_ne!(before.data_key_id, after.data_key_id);
    assert_eq!(after.older_keys, 0, "no older key is left");
    assert_eq!(read(&place.vault().await?, "still/119").await?, "still 119");
    Ok(())
}

/// Works on it for so many steps and then drops it, as a killed process does.
async fn cut_off<F: Future>(work: F, mut steps: u32) -> Option<F::Output> {
    let mut work = pin!(work);
    poll_fn(|context| {
        steps = steps.saturating_sub(1);
        if steps == 0 { Poll::Ready(None) } else { work.as_mut().poll(context).map(Some) }
    })
    .await
}

async fn an_interrupted_rotation_is_finished_by_the_next(place: Place) -> Result<()> {
    let vault = place.vault().await?;
    for number in 0..60 {
        vault.seal(&format!("s/{number}"), &secret(&number.to_string())).await?;
    }
    let mut unfinished = 0;
    for steps in (2..80).step_by(6) {
        let ended = cut_off(place.vault().await?.rotate(), steps).await;
        unfinished += u32::from(ended.is_none() && vault.status().await?.older_keys > 0);
        // Whatever it left behind is readable, for who was there before and for who comes.
        let next = place.vault().await?;
        for number in (0..60).step_by(7) {
            assert_eq!(read(&vault, &format!("s/{number}")).await?, number.to_string());
            assert_eq!(read(&next, &format!("s/{number}")).await?, number.to_string());
        }
        next.resume().await?;
        assert_eq!(next.status().await?.older_keys, 0);
    }
    ensure!(unfinished > 0, "no rotation was cut off in its middle");
    Ok(())
}

async fn another_master_key_takes_over(place: Place) -> Result<()> {
    let vault = place.vault().await?;
    vault.seal("a", &secret(PLANTED)).await?;
    let new = MasterKey::generate(&SystemRandomness);
    vault.rewrap(&new).await?;
    assert_eq!(read(&vault, "a").await?, PLANTED, "who was there before reads on");
    let old = place.vault_by(MasterKeySource::File(place.key_file())).await?;
    ensure!(matches!(old, Err(VaultError::WrongKey { .. })));
    new.write(&place.key_file())?;
    vault.rotate().await?;
    assert_eq!(read(&place.vault().await?, "a").await?, PLANTED);
    assert_eq!(vault.status().await?.master_id, new.id());
    Ok(())
}

async fn the_key_file_is_replaced_in_steps_that_a_kill_may_part(place: Place) -> Result<()> {
    let vault = place.vault().await?;
    vault.seal("a", &secret(PLANTED)).await?;
    for steps in (1..40).step_by(3) {
        let before = vault.status().await?.master_id;
        // Twice in a row, so that one begins where another was killed.
        cut_off(vault.replace_master_key(), steps).await;
        let ended = cut_off(vault.replace_master_key(), steps).await;
        // Whoever starts next has the key, whichever it is now.
        assert_eq!(read(&place.vault().await?, "a").await?, PLANTED, "{steps}");
        assert_eq!(read(&vault, "a").await?, PLANTED);
        if ended.transpose()?.is_some() {
            ensure!(vault.status().await?.master_id != before);
        }
    }
    for _ in 0..5 {
        let other = place.vault().await?;
        let both = tokio::join!(vault.replace_master_key(), other.replace_master_key());
        ensure!(both.0.is_ok() || both.1.is_ok(), "{both:?}");
        assert_eq!(read(&place.vault().await?, "a").await?, PLANTED);
    }
    let last = vault.replace_master_key().await?;
    assert_eq!(place.vault().await?.status().await?.master_id, last.id());
    let fixed = place.vault_by(MasterKeySource::Fixed(last)).await??;
    ensure!(fixed.replace_master_key().await.is_err() && read(&fixed, "a").await? == PLANTED);
    Ok(())
}

async fn a_new_master_key_comes_with_a_new_data_key(place: Place) -> Result<()> {
    let vault = place.vault().await?;
    for number in 0..60 {
        vault.seal(&format!("s/{number}"), &secret(PLANTED)).await?;
    }
    let sealed_with = |key: &str| format!("SELECT COUNT(*) AS n FROM sealed_secret WHERE key_id = '{key}'");
    for turn in 0..2 {
        let old = vault.status().await?.data_key_id;
        if turn == 0 {
            vault.replace_master_key().await?;
        } else {
            let new = MasterKey::generate(&SystemRandomness);
            ensure!(vault.change_master_key(&new).await?.resealed == 60);
            new.write(&place.key_file())?;
        }
        assert_ne!(vault.status().await?.data_key_id, old, "whoever has the old keys must not read what comes");
        assert_eq!(place.count(&sealed_with(&old)).await?, 0, "every secret is sealed anew");
        assert_eq!(place.count(&format!("SELECT COUNT(*) AS n FROM data_key WHERE key_id = '{old}'")).await?, 0);
        assert_eq!(read(&place.vault().await?, "s/59").await?, PLANTED);
    }
    Ok(())
}

async fn of_many_first_secrets_one_is_kept(place: Place) -> Result<()> {
    let vaults = [place.vault().await?, place.vault().await?];
    let made = try_join_all((0..30).map(|number: usize| {
        let vault = vaults[number % 2].clone();
        tokio::spawn(async move { vault.seal_first("one", &secret(&number.to_string())).await })
    }));
    let mut got = Vec::new();
    for secret in made.await? {
        got.push(secret?.expose_secret().to_owned());
    }
    let kept = read(&place.vault().await?, "one").await?;
    ensure!(got.iter().all(|secret| *secret == kept), "{got:?}, {kept} is kept");
    Ok(())
}

async fn two_processes_that_start_together_share_one_key(place: Place) -> Result<()> {
    let vaults = try_join_all((0..6).map(|_| place.vault())).await?;
    for (number, vault) in vaults.iter().enumerate() {
        vault.seal(&format!("from/{number}"), &secret(PLANTED)).await?;
    }
    for number in 0..6 {
        assert_eq!(read(&vaults[5 - number], &format!("from/{number}")).await?, PLANTED);
    }
    assert_eq!(vaults[0].status().await?.older_keys, 0);
    Ok(())
}
