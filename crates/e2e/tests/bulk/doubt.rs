//! Rows of which nobody knows whether they were done: what is found is believed only when it is what the row sent.

use anyhow::{Context as _, Result};
use e2e::{Cloud, eventually};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, BufReader};

use crate::{User, callers, forwarding, statuses, text};

async fn cloud() -> Result<Cloud> {
    Cloud::start(42, 40, 4, &[]).await
}

/// The rows of a result file.
fn results(user: &User) -> Result<Vec<Value>> {
    user.read("results.jsonl")?.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
}

const CREATE: [&str; 10] =
    ["people", "create", "--set", "emails={email}", "--set", "displayName={name}", "--from-csv", "rows.csv", "--results", "results.jsonl"];

#[tokio::test]
async fn what_was_there_before_is_not_what_a_row_made() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    let (_, email) = callers(&user, 1).await?.remove(0);
    let name = text(&cloud.world.api(&format!("/people?email={email}")).await?["items"][0]["displayName"]);
    // Nothing is served: whoever is found was there before, whether it differs or is the same.
    user.fault(json!({"path": "/v1/people", "method": "POST", "status": 502})).await?;
    for (name, why) in [("Somebody Else", "before this row was sent"), (name.as_str(), "before this row was sent")] {
        user.write("rows.csv", &format!("email,name\n{email},{name}\n"))?;
        user.api(&CREATE).await?.ends(9).says(&["1 in doubt", "in doubt: row 1"]);
        let rows = results(&user)?;
        assert_eq!((rows[0]["status"].as_str(), rows[0]["id"].as_str()), (Some("in-doubt"), None), "{rows:?}");
        assert!(text(&rows[0]["message"]).contains(why), "{rows:?}");
        // It is listed again and never sent by itself.
        user.api(&[&CREATE[..], &["--resume", "--resend-in-doubt"]].concat()).await?.ends(9).says(&["in doubt: row 1"]);
        std::fs::remove_file(user.path("rows.csv.journal"))?;
    }
    cloud.stop().await
}

#[tokio::test]
async fn one_thing_settles_one_row() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    user.write("rows.csv", "email,name\ntwin@example.com,Twin\ntwin@example.com,Twin\n")?;
    // The first is served and answered, the second is not served.
    user.fault(json!({"path": "/v1/people", "method": "POST", "delay_ms": 1, "count": 1})).await?;
    user.fault(json!({"path": "/v1/people", "method": "POST", "status": 502})).await?;
    user.api(&[&CREATE[..], &["--concurrency", "1"]].concat()).await?.ends(9).says(&["1 done", "in doubt: row 2"]);
    let rows = results(&user)?;
    assert!(rows[0]["status"] == "ok" && rows[1]["status"] == "in-doubt", "{rows:?}");
    assert!(text(&rows[1]["message"]).contains("was made by another row"), "{rows:?}");
    cloud.stop().await
}

#[tokio::test]
async fn what_was_made_is_found_when_its_answer_was_lost() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    user.write("rows.csv", "email,name\nlost@example.com,Lost Answer\n")?;
    user.fault(json!({"path": "/v1/people", "method": "POST", "truncate": 1})).await?;
    user.api(&CREATE).await?.ends(0).says(&["1 done"]);
    let rows = results(&user)?;
    assert!(text(&rows[0]["message"]).contains("found by emails `lost@example.com`, with everything that was sent"), "{rows:?}");
    let there = cloud.world.api("/people?email=lost@example.com").await?;
    assert_eq!(rows[0]["id"], there["items"][0]["id"]);
    cloud.stop().await
}

#[tokio::test]
async fn a_name_settles_a_row_only_when_one_thing_and_one_row_have_it() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    let create = ["workspaces", "create", "--set", "displayName={name}", "--set", "capacity={cap}", "--from-csv", "rows.csv"];
    let create = [&create[..], &["--results", "results.jsonl", "--concurrency", "1"]].concat();
    user.write("rows.csv", "name,cap\nDesk 1,2\nDesk 2,2\nDesk 2,2\n")?;
    // All are made and no answer arrives.
    user.fault(json!({"path": "/v1/workspaces", "method": "POST", "truncate": 1})).await?;
    user.api(&create).await?.ends(9).says(&["1 done", "in doubt: row 2, 3"]);
    let rows = results(&user)?;
    assert!(text(&rows[0]["message"]).contains("found by displayName `Desk 1`, with everything that was sent"), "{rows:?}");
    for row in &rows[1..] {
        assert!(text(&row["message"]).contains("2 rows have displayName `Desk 2` and 2 things with it are there"), "{rows:?}");
    }
    // What is there is not made again.
    user.no_faults().await?;
    user.api(&[&create[..], &["--resume", "--resend-in-doubt"]].concat()).await?.ends(9).says(&["in doubt: row 2, 3"]);
    let there = cloud.world.api("/workspaces?max=1000").await?;
    let desks = there["items"].as_array().context("a list")?.iter().filter(|one| text(&one["displayName"]).starts_with("Desk ")).count();
    assert_eq!(desks, 3);
    cloud.stop().await
}

/// Waits for nothing: Ctrl-C twice while four rows are under way.
async fn give_up(cloud: &Cloud, user: &User, words: &[&str]) -> Result<String> {
    let mut child = user.command(words).spawn()?;
    let id = child.id().context("a process")?.to_string();
    eventually(std::time::Duration::from_secs(20), async || {
        let faults = cloud.world.look("faults").await?;
        anyhow::ensure!(faults["items"][0]["spoilt"].as_u64() >= Some(4), "not yet under way: {faults}");
        Ok(())
    })
    .await?;
    let interrupt = async || tokio::process::Command::new("kill").args(["-INT", &id]).status().await;
    assert!(interrupt().await?.success());
    let mut lines = BufReader::new(child.stderr.take().context("stderr")?);
    let mut said = String::new();
    while !said.contains("Ctrl-C again waits for nothing") {
        anyhow::ensure!(lines.read_line(&mut said).await? > 0, "it ended by itself: {said}");
    }
    assert!(interrupt().await?.success());
    lines.read_to_string(&mut said).await?;
    assert_eq!(child.wait().await?.code(), Some(9), "{said}");
    Ok(said)
}

#[tokio::test]
async fn rows_that_are_not_waited_for_are_told_as_what_they_are() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    user.write("rows.csv", &(0..12).fold("title\n".to_owned(), |all, at| format!("{all}Room {at}\n")))?;
    user.fault(json!({"path": "/v1/rooms", "method": "POST", "delay_ms": 60_000})).await?;
    let once = ["room", "create", "--set", "title={title}", "--from-csv", "rows.csv", "--results", "results.jsonl", "--concurrency", "4"];
    let said = give_up(&cloud, &user, &once).await?;
    assert!(said.contains("4 in doubt, 8 not sent") && said.contains("in doubt: row 1, 2, 3, 4;"), "{said}");
    let found = statuses(&user.path("results.jsonl"))?;
    let with = |status: &str| found.iter().filter(|(_, found)| *found == status).map(|(row, _)| *row).collect::<Vec<u64>>();
    assert_eq!((with("in-doubt"), with("skipped")), (vec![1, 2, 3, 4], (5..=12).collect()), "{found:?}");
    user.no_faults().await?;

    let people = callers(&user, 12).await?;
    user.write("people.csv", &people.iter().fold("id\n".to_owned(), |all, (id, _)| format!("{all}{id}\n")))?;
    user.write("body.json", &forwarding("+19195550100"))?;
    user.fault(json!({"path": "/v1/people/*", "method": "PUT", "delay_ms": 60_000})).await?;
    let again =
        ["person-call-forwarding", "update", "{id}", "--body", "body.json", "--from-csv", "people.csv", "--concurrency", "4", "--yes"];
    let again = [&again[..], &["--results", "results.jsonl"]].concat();
    let said = give_up(&cloud, &user, &again).await?;
    assert!(said.contains("4 failed, 8 not sent"), "{said}");
    assert_eq!(user.read("results.jsonl")?.matches("its answer was not waited for; --resume sends it again").count(), 4);
    user.no_faults().await?;
    user.api(&[&again[..], &["--resume"]].concat()).await?.ends(0).says(&["12 rows: 12 done"]);
    cloud.stop().await
}

#[tokio::test]
async fn members_groups_numbers_and_webhooks_are_found_by_their_keys() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    let (_, email) = callers(&user, 2).await?.remove(1);
    let room = user.api(&["room", "create", "--set", "title=Known", "-o", "id"]).await?.ends(0).out.trim().to_owned();
    let location = user.api(&["location", "list", "--limit", "1", "-o", "id"]).await?.ends(0).out.trim().to_owned();
    let room = format!("roomId={room}");
    for (path, words, value, key) in [
        ("/v1/memberships", &["membership", "create", "--set", &room, "--set", "personEmail={key}"][..], email.as_str(), "personEmail"),
        ("/v1/groups", &["group", "create", "--set", "displayName={key}"], "Night shift", "displayName"),
        (
            "/v1/telephony/config/locations/*/numbers",
            &["location-number", "add", &location, "--set-json", "phoneNumbers=[\"{key}\"]", "--set", "state=INACTIVE"],
            "+19195550199",
            "phoneNumber",
        ),
        (
            "/v1/webhooks",
            &[
                "webhook",
                "create",
                "--set",
                "name={key}",
                "--set",
                "targetUrl=https://example.com/h",
                "--set",
                "resource=messages",
                "--set",
                "event=created",
            ],
            "hook of a row",
            "name",
        ),
    ] {
        user.write(&format!("{key}.csv"), &format!("key\n{value}\n"))?;
        // It is done, and its answer is lost.
        user.fault(json!({"path": path, "method": "POST", "truncate": 1})).await?;
        let rows = format!("{key}.csv");
        user.api(&[words, &["--from-csv", &rows, "--results", "results.jsonl"]].concat()).await?.ends(0).says(&["1 done"]);
        let rows = results(&user)?;
        assert!(text(&rows[0]["message"]).contains(&format!("found by {key} `{value}`")), "{rows:?}");
        user.no_faults().await?;
    }
    cloud.stop().await
}

#[tokio::test]
async fn a_number_in_another_state_and_an_older_device_settle_nothing() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    let location = user.api(&["location", "list", "--limit", "1", "-o", "id"]).await?.ends(0).out.trim().to_owned();
    let add = ["location-number", "add", &location, "--set-json", "phoneNumbers=[\"{key}\"]", "--results", "results.jsonl", "--from-csv"];
    user.write("before.csv", "key\n+19195550198\n")?;
    user.api(&[&add[..], &["before.csv", "--set", "state=INACTIVE"]].concat()).await?.ends(0).says(&["1 done"]);
    // The number is there already, in another state, and the request does not arrive.
    user.write("number.csv", "key\n+19195550198\n")?;
    user.fault(json!({"path": "/v1/telephony/config/locations/*/numbers", "method": "POST", "reset": true})).await?;
    user.api(&[&add[..], &["number.csv", "--set", "state=ACTIVE"]].concat()).await?.ends(9).says(&["1 in doubt"]);
    assert!(text(&results(&user)?[0]["message"]).contains("differs from this row in state"), "{:?}", results(&user)?);
    user.no_faults().await?;

    // A workspace has a device already: the new one is told by its address, however that is written.
    let device =
        user.api(&["device", "list", "--limit", "1", "--columns", "workspaceId,personId", "-o", "jsonl", "--type", "phone"]).await?;
    let device: Value = serde_json::from_str(&device.ends(0).out)?;
    let owner = ["personId", "workspaceId"].into_iter().find(|name| device[*name].is_string()).context("somebody's phone")?;
    let owner = format!("{owner}={}", text(&device[owner]));
    let create = ["device", "create", "--set", "mac={mac}", "--set", "model=DMS Cisco 8851", "--set", &owner, "--from-csv"];
    let create = [&create[..], &["macs.csv", "--results", "results.jsonl"]].concat();
    user.write("macs.csv", "mac\nAABBCC001122\n")?;
    user.fault(json!({"path": "/v1/devices", "method": "POST", "reset": true})).await?;
    user.api(&create).await?.ends(9).says(&["1 in doubt"]);
    user.no_faults().await?;
    user.fault(json!({"path": "/v1/devices", "method": "POST", "truncate": 1})).await?;
    user.api(&[&create[..], &["--resume", "--resend-in-doubt"]].concat()).await?.ends(9);
    user.no_faults().await?;
    user.api(&[&create[..], &["--resume"]].concat()).await?.ends(0).says(&["1 done"]);
    assert!(text(&results(&user)?[0]["message"]).contains("found by mac `AABBCC001122`"), "{:?}", results(&user)?);
    cloud.stop().await
}

#[tokio::test]
async fn a_guest_who_is_new_to_webex_is_invited_again() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    let room = user.api(&["room", "create", "--set", "title=Guests", "-o", "id"]).await?.ends(0).out.trim().to_owned();
    let room = format!("roomId={room}");
    let invite = ["membership", "create", "--set", &room, "--set", "personEmail={email}", "--from-csv", "guests.csv"];
    user.write("guests.csv", "email\nnobody-yet@example.org\n")?;
    user.fault(json!({"path": "/v1/memberships", "method": "POST", "reset": true})).await?;
    user.api(&invite).await?.ends(9).says(&["1 in doubt"]);
    user.no_faults().await?;
    user.api(&[&invite[..], &["--resume", "--resend-in-doubt"]].concat()).await?.ends(0).says(&["1 done"]);
    cloud.stop().await
}

#[tokio::test]
async fn licences_of_a_person_are_not_sought_as_a_licence() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    let (_, email) = callers(&user, 1).await?.remove(0);
    let licence = user.api(&["license", "list", "--limit", "1", "-o", "id"]).await?.ends(0).out.trim().to_owned();
    let licences = format!("licenses=[{{\"id\":\"{licence}\",\"operation\":\"add\"}}]");
    let assign = ["license", "assign", "--set", "email={email}", "--set-json", &licences, "--yes", "--from-csv", "rows.csv"];
    user.write("rows.csv", &format!("email\n{email}\n"))?;
    user.fault(json!({"path": "/v1/licenses/users", "method": "PATCH", "truncate": 1})).await?;
    user.api(&[&assign[..], &["--results", "results.jsonl"]].concat()).await?.ends(9).says(&["in doubt: row 1"]);
    let rows = results(&user)?;
    assert!(text(&rows[0]["message"]).contains("nothing tells whether it was done"), "{rows:?}");
    user.no_faults().await?;
    user.api(&[&assign[..], &["--resume", "--resend-in-doubt"]].concat()).await?.ends(0).says(&["1 done"]);
    // Nothing reads them back, which is no difference.
    let one = ["license", "assign", "--set", &format!("email={email}"), "--set-json", &licences, "--verify"];
    user.api(&one).await?.ends(0).says(&["nothing was verified"]);
    cloud.stop().await
}

#[tokio::test]
async fn results_that_cannot_be_written_end_the_run_in_order() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    user.write("rows.csv", "title\nOne\nTwo\n")?;
    let create = ["room", "create", "--set", "title={title}", "--from-csv", "rows.csv"];
    user.api(&[&create[..], &["--results", "/dev/full"]].concat()).await?.ends(1).says(&["cannot write /dev/full", "2 done", "--resume"]);
    user.api(&[&create[..], &["--resume", "--results", "results.jsonl"]].concat()).await?.ends(0).says(&["2 finished by earlier runs"]);
    assert_eq!(results(&user)?.len(), 2);
    cloud.stop().await
}
