//! Rows that name the same thing, cells that hold nothing, and posts that act on what exists.

use anyhow::Result;
use e2e::{Cloud, Said, eventually};
use serde_json::json;

use crate::{User, callers, is_write, journal, statuses};

#[tokio::test]
async fn of_several_rows_for_one_thing_the_last_holds() -> Result<()> {
    let cloud = Cloud::start(42, 60, 10, &[]).await?;
    let user = User::admin(&cloud);
    let people = callers(&user, 2).await?;
    let ((id, email), (other, _)) = (&people[0], &people[1]);
    // Half of the writes are slow, so that rows that went side by side would overtake each other; name and id mean the same person.
    user.fault(json!({"path": "/v1/people/*", "method": "PUT", "delay_ms": 40, "probability": 0.5})).await?;
    let rows =
        (1..=30).fold("who,title\n".to_owned(), |all, at| format!("{all}{},T{at}\n{other},O{at}\n", if at % 2 == 0 { id } else { email }));
    user.write("rows.csv", &rows)?;
    let name = cloud.world.api(&format!("/people/{id}")).await?["displayName"].as_str().unwrap_or("x").to_owned();
    let set = format!("displayName={name}");
    user.api(&["people", "update", "{who}", "--set", &set, "--set", "title={title}", "--from-csv", "rows.csv", "--yes"]).await?.ends(0);
    assert_eq!(cloud.world.api(&format!("/people/{id}")).await?["title"], "T30");
    assert_eq!(cloud.world.api(&format!("/people/{other}")).await?["title"], "O30");
    cloud.stop().await
}

#[tokio::test]
async fn an_empty_cell_leaves_its_field_away() -> Result<()> {
    let cloud = Cloud::start(42, 20, 5, &[]).await?;
    let user = User::admin(&cloud);
    user.write("rows.csv", "mail,name,title\na1@example.com,A One,Boss\na2@example.com,A Two,\n")?;
    user.write("body.json", r#"{"emails": ["{mail}"], "displayName": "{name}", "title": "{title}"}"#)?;
    for body in [&["--body", "body.json"][..], &["--set", "emails={mail}", "--set", "displayName={name}", "--set", "title={title}"]] {
        let words = [&["people", "create"][..], body, &["--from-csv", "rows.csv", "--dry-run"]].concat();
        let dry = user.api(&words).await?.ends(0);
        assert_eq!((dry.out.matches("\"Boss\"").count(), dry.out.matches("\"title\"").count()), (1, 1), "{}", dry.out);
        assert!(!dry.out.contains("\"\""), "{}", dry.out);
    }
    // What must be there is missed, in its column.
    user.write("rows.csv", "mail,name,title\n,A One,Boss\n")?;
    user.api(&["people", "create", "--set", "emails={mail}", "--set", "displayName={name}", "--from-csv", "rows.csv"])
        .await?
        .ends(5)
        .says(&["row 1 (line 2)", "emails"]);
    cloud.stop().await
}

#[tokio::test]
async fn a_post_that_acts_on_a_large_part_needs_a_yes() -> Result<()> {
    let cloud = Cloud::start(42, 40, 5, &[]).await?;
    let user = User::admin(&cloud);
    let rows = callers(&user, 30).await?.iter().fold("id\n".to_owned(), |all, (id, _)| all + id + "\n");
    user.write("all.csv", &rows)?;
    user.api(&["person-voicemail", "reset-pin", "{id}", "--from-csv", "all.csv"]).await?.ends(2).says(&["30", "--yes", "nothing was sent"]);
    assert_eq!(journal(&cloud, 0).await?.1.iter().filter(|entry| is_write(entry)).count(), 0);
    cloud.stop().await
}

#[tokio::test]
async fn a_polite_signal_ends_a_run_like_ctrl_c() -> Result<()> {
    let cloud = Cloud::start(42, 20, 5, &[]).await?;
    let user = User::admin(&cloud);
    let rows = (0..60).fold("title\n".to_owned(), |all, at| format!("{all}Room {at}\n"));
    user.write("rooms.csv", &rows)?;
    user.fault(json!({"path": "/v1/rooms", "method": "POST", "delay_ms": 60})).await?;
    let words = ["room", "create", "--set", "title={title}", "--from-csv", "rooms.csv", "--results", "results.jsonl", "--concurrency", "4"];
    for signal in ["-TERM", "-HUP"] {
        let words = [&words[..], if signal == "-HUP" { &["--resume"] } else { &[] }].concat();
        let before = writes(&cloud).await?;
        let child = user.command(&words).spawn()?;
        let id = child.id().expect("a process").to_string();
        eventually(std::time::Duration::from_secs(20), async || {
            anyhow::ensure!(writes(&cloud).await? >= before + 6, "not yet under way");
            Ok(())
        })
        .await?;
        assert!(tokio::process::Command::new("kill").args([signal, &id]).status().await?.success());
        Said::of(child.wait_with_output().await?)?.ends(9).says(&["ending: waiting for", "interrupted; --resume goes on"]);
        assert!(statuses(&user.path("results.jsonl"))?.values().all(|status| status == "ok" || status == "skipped"));
    }
    cloud.stop().await
}

async fn writes(cloud: &Cloud) -> Result<usize> {
    Ok(journal(cloud, 0).await?.1.iter().filter(|entry| is_write(entry)).count())
}
