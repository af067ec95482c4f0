//! What a run does with good rows, bad rows, limits and questions.

use anyhow::Result;
use e2e::{Cloud, Said, eventually};
use serde_json::Value;
use tokio::io::AsyncWriteExt as _;

use crate::{User, callers, forwarding, is_write, journal, statuses};

async fn cloud() -> Result<Cloud> {
    Cloud::start(42, 250, 10, &[]).await
}

async fn writes(cloud: &Cloud) -> Result<usize> {
    Ok(journal(cloud, 0).await?.1.iter().filter(|entry| is_write(entry)).count())
}

#[tokio::test]
async fn every_row_is_one_request_with_its_own_values() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    let people = callers(&user, 30).await?;
    let rows: String = people.iter().enumerate().fold(String::new(), |all, (at, (_, email))| format!("{all}{email},+1919555{at:04}\n"));
    user.write("rows.csv", &format!("email,to\n{rows}"))?;
    user.write("body.json", &forwarding("{to}"))?;
    let words = ["person-call-forwarding", "update", "{email}", "--body", "body.json", "--from-csv", "rows.csv"];
    let dry = user.api(&[&words[..], &["--dry-run", "--limit", "2"]].concat()).await?.ends(0).says(&["30 rows are in order"]);
    assert_eq!(dry.out.matches("PUT ").count(), 2, "{}", dry.out);
    assert!(dry.out.contains("+19195550001") && !dry.out.contains(&user.token), "{}", dry.out);
    assert_eq!(writes(&cloud).await?, 0);

    user.api(&[&words[..], &["--results", "results.jsonl"]].concat()).await?.ends(0).says(&["30 rows: 30 done"]);
    for (at, (id, _)) in people.iter().enumerate() {
        let there = cloud.world.api(&format!("/people/{id}/features/callForwarding")).await?;
        assert_eq!(there["callForwarding"]["always"]["destination"], format!("+1919555{at:04}"));
    }
    assert_eq!(writes(&cloud).await?, 30);
    let results = statuses(&user.path("results.jsonl"))?;
    assert!(results.len() == 30 && results.values().all(|status| status == "ok"), "{results:?}");
    assert!(user.read("results.jsonl")?.lines().all(|line| line.contains("\"http\":204") && line.contains("\"trackingId\":\"CORDBOARD_")));

    // The same once more, by accident; then on purpose, and with other rows.
    user.api(&words).await?.ends(2).says(&["an earlier run sent rows of this input (30 of them are done)", "--resume"]);
    user.api(&[&words[..], &["--resume"]].concat()).await?.ends(0).says(&["30 finished by earlier runs"]);
    user.write("rows.csv", "email,to\na@example.com,1\n")?;
    user.api(&[&words[..], &["--resume"]].concat()).await?.ends(2).says(&["another input"]);
    assert_eq!(writes(&cloud).await?, 30);
    cloud.stop().await
}

#[tokio::test]
async fn nothing_is_sent_when_a_row_is_wrong() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    let people = callers(&user, 3).await?;
    let (good, bad_id) = (&people[0].1, cloud.world.api("/rooms").await?["items"][0]["id"].as_str().unwrap_or("x").to_owned());
    let update = ["person-caller-id", "update", "{email}", "--set", "selected={choice}", "--from-csv", "rows.csv"];
    for (rows, code, wanted) in [
        (format!("email,choice\n{good},DIRECT_LINE\n{good}\n"), 5, vec!["row 2 (line 3)", "column `choice` is the first that is missing"]),
        (format!("email,choice\n\"{good},DIRECT_LINE\n"), 5, vec!["row 1 (line 2), column `email`", "never closed"]),
        (format!("email,choice\n{good},DIRECT_LINES\n"), 5, vec!["row 1 (line 2), column `choice`", "DIRECT_LINE"]),
        (
            format!("email,choice\n{good},DIRECT_LINE\nnobody@example.com,CUSTOM\n"),
            5,
            vec!["row 2 (line 3), column `email`", "no person named `nobody@example.com`"],
        ),
        (
            format!("email,choice\n,DIRECT_LINE\n{bad_id},DIRECT_LINE\n"),
            5,
            vec!["row 1 (line 2), column `email`: it is empty", "row 2 (line 3)"],
        ),
        (format!("mail,choice\n{good},DIRECT_LINE\n"), 2, vec!["no column `email`", "mail"]),
        ("email,email\n".to_owned(), 5, vec!["two columns are named `email`"]),
        (String::new(), 5, vec!["it is empty"]),
    ] {
        user.write("rows.csv", &rows)?;
        user.api(&update).await?.ends(code).says(&wanted);
    }
    user.api(&["people", "show", "me", "--from-csv", "rows.csv"]).await?.ends(5);
    user.write("rows.csv", "a\nb\n")?;
    user.api(&["people", "show", "me", "--from-csv", "rows.csv"]).await?.ends(2).says(&["no {column} stands in"]);
    user.api(&["people", "show", "me", "--resume"]).await?.ends(2).says(&["--from-csv"]);
    user.api(&["room", "create", "--set", "title={a}", "--from-csv", "rows.csv", "--resume"]).await?.ends(2).says(&["nothing to resume"]);
    assert_eq!(writes(&cloud).await?, 0);
    assert!(!user.path("rows.csv.journal").exists(), "a refused run leaves no journal");
    cloud.stop().await
}

#[tokio::test]
async fn the_output_of_another_command_is_taken_and_failures_stop_the_run() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    let list = user.api(&["people", "list", "-o", "jsonl", "--limit", "40", "--columns", "id,displayName"]).await?.ends(0);
    let pipe = async |words: &[&str]| {
        let mut child = user.command(words).stdin(std::process::Stdio::piped()).spawn()?;
        child.stdin.take().expect("a pipe").write_all(list.out.as_bytes()).await?;
        Said::of(child.wait_with_output().await?)
    };
    let shown = pipe(&["people", "show", "{id}", "--from-jsonl", "-", "-o", "csv", "--columns", "id"]).await?.ends(0);
    let ids: Vec<String> = list
        .out
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .map(|row| crate::text(&row["id"]))
        .collect();
    assert_eq!(shown.out.lines().skip(1).collect::<Vec<_>>(), ids, "answers come in the order of the rows");

    user.fault(serde_json::json!({"path": "/v1/rooms", "method": "POST", "status": 400, "probability": 0.5})).await?;
    let create = [
        "room",
        "create",
        "--set",
        "title={displayName}",
        "--from-jsonl",
        "-",
        "--results",
        "results.csv",
        "--max-failures",
        "3",
        "--concurrency",
        "1",
    ];
    pipe(&create).await?.ends(9).says(&["3 failed", "not sent", "stopped by --max-failures"]);
    let results = user.read("results.csv")?;
    assert_eq!((results.lines().count(), results.matches(",failed,400,").count()), (41, 3), "{results}");
    assert!(results.contains(",skipped,"), "{results}");
    user.no_faults().await?;
    let rest = ["room", "create", "--set", "title={displayName}", "--from-jsonl", "-", "--results", "results.csv", "--resume"];
    // What Webex refused stays refused until it is asked for.
    pipe(&rest).await?.ends(9).says(&["3 of them failed"]);
    pipe(&[&rest[..], &["--retry-failed"]].concat()).await?.ends(0).says(&["40 rows: 3 done, 37 finished by earlier runs"]);
    let results = user.read("results.csv")?;
    assert_eq!((results.lines().count(), results.matches(",ok,200,").count()), (41, 40), "{results}");
    cloud.stop().await
}

#[tokio::test]
async fn a_large_part_of_what_exists_needs_a_yes() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    let people = callers(&user, 80).await?;
    let rows = |count: usize| people.iter().take(count).fold("id\n".to_owned(), |all, (id, _)| all + id + "\n");
    user.write("body.json", &forwarding("+19195550100"))?;
    user.write("many.csv", &rows(80))?;
    let words = ["person-call-forwarding", "update", "{id}", "--body", "body.json", "--from-csv", "many.csv"];
    user.api(&words).await?.ends(2).says(&["changes up to 80 of ", "people (3", "--yes", "nothing was sent"]);
    assert_eq!(writes(&cloud).await?, 0);
    user.api(&[&words[..], &["--yes"]].concat()).await?.ends(0).says(&["80 rows: 80 done"]);
    user.write("few.csv", &rows(20))?;
    let few = ["person-call-forwarding", "update", "{id}", "--body", "body.json", "--from-csv", "few.csv"];
    user.api(&few).await?.ends(0);

    // Whoever cannot count asks: the brake does not open because a list cannot be read.
    std::fs::remove_file(user.path("few.csv.journal"))?;
    let before = writes(&cloud).await?;
    user.fault(serde_json::json!({"path": "/v1/people", "method": "GET", "status": 403})).await?;
    user.api(&few).await?.ends(2).says(&["changes up to 20 things", "cannot be told: the list of people cannot be read", "403", "--yes"]);
    assert_eq!(writes(&cloud).await?, before);
    user.write("few.csv", &rows(10))?;
    user.api(&few).await?.ends(0);
    cloud.stop().await
}

#[tokio::test]
async fn what_is_read_is_never_written_over() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    std::fs::create_dir(user.path("sub"))?;
    let (rows, body) = ("title\nA\n", "{\"title\": \"{title}\"}");
    user.write("rows.csv", rows)?;
    user.write("body.json", body)?;
    let words = ["room", "create", "--body", "body.json", "--from-csv", "rows.csv"];
    for (more, both) in [
        (&["--results", "./sub/../rows.csv"][..], ["--results", "the rows"]),
        (&["--results", "body.json"], ["--results", "the body"]),
        (&["--results", "rows.csv.journal"], ["--results", "the journal"]),
        (&["--journal", "rows.csv"], ["the journal", "the rows"]),
        (&["--journal", "sub/../body.json"], ["the journal", "the body"]),
    ] {
        user.api(&[&words[..], more].concat()).await?.ends(2).says(&both).says(&["the same file", "nothing was sent or written"]);
    }
    assert_eq!((user.read("rows.csv")?.as_str(), user.read("body.json")?.as_str()), (rows, body));
    assert!(!user.path("rows.csv.journal").exists());
    assert_eq!(writes(&cloud).await?, 0);
    cloud.stop().await
}

#[tokio::test]
async fn answers_say_which_row_they_belong_to_and_are_whole_when_the_token_ends() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    let people = callers(&user, 5).await?;
    user.write("people.csv", &people.iter().fold("email\n".to_owned(), |all, (_, email)| format!("{all}{email}\n")))?;
    let words = ["people", "show", "{email}", "--from-csv", "people.csv", "--concurrency", "1", "--results", "results.jsonl"];
    let shown = user.api(&[&words[..], &["-o", "jsonl"]].concat()).await?.ends(0);
    for (at, line) in shown.out.lines().enumerate() {
        let answer: serde_json::Value = serde_json::from_str(line)?;
        assert_eq!(answer["_row"], at + 1);
        assert_eq!((answer["_key"].as_str(), answer["id"].as_str()), (Some(people[at].1.as_str()), Some(people[at].0.as_str())));
    }
    assert_eq!(shown.out.lines().count(), 5);

    user.fault(serde_json::json!({"path": format!("/v1/people/{}", people[2].0), "status": 401})).await?;
    let shown = user.api(&[&words[..], &["-o", "json"]].concat()).await?.ends(3).says(&["401", "the answers of 2 rows are written"]);
    let answers: Vec<serde_json::Value> = serde_json::from_str(&shown.out)?;
    assert_eq!(answers.iter().map(|answer| crate::text(&answer["_key"])).collect::<Vec<_>>(), [people[0].1.clone(), people[1].1.clone()]);
    let results = statuses(&user.path("results.jsonl"))?;
    assert_eq!(results.into_values().collect::<Vec<_>>(), ["ok", "ok", "skipped", "skipped", "skipped"]);
    cloud.stop().await
}

#[tokio::test]
async fn rows_wait_when_webex_limits_the_rate_and_stop_without_a_valid_token() -> Result<()> {
    let cloud = cloud().await?;
    let mut user = User::admin(&cloud);
    let rows = (0..60).fold("title\n".to_owned(), |all, at| format!("{all}Room {at}\n"));
    user.write("rooms.csv", &rows)?;
    user.fault(serde_json::json!({"path": "/v1/rooms", "method": "POST", "retry_after": "1", "probability": 0.1, "count": 3})).await?;
    let words = ["room", "create", "--set", "title={title}", "--from-csv", "rooms.csv", "--results", "results.csv"];
    let token = std::mem::replace(&mut user.token, "expired".to_owned());
    user.api(&words).await?.ends(3).says(&["401", "whose token it is; nothing was sent"]);
    assert!(!user.path("rooms.csv.journal").exists(), "nobody knows whose journal it would be");
    user.token = token;
    // A token that ends in between: no row is lost.
    user.fault(serde_json::json!({"path": "/v1/rooms", "method": "POST", "status": 401, "count": 1})).await?;
    user.api(&words).await?.ends(3).says(&["401", "--resume"]);
    user.api(&[&words[..], &["--resume"]].concat()).await?.ends(0).says(&["finished by earlier runs"]);
    let (_, entries) = journal(&cloud, 0).await?;
    let count = |status: u64| entries.iter().filter(|entry| entry["method"] == "POST" && entry["status"] == status).count();
    assert_eq!((count(200), count(429)), (60, 3));
    cloud.stop().await
}

#[tokio::test]
async fn ctrl_c_waits_for_what_is_under_way_and_resume_sends_the_rest() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    let rows = (0..120).fold("title\n".to_owned(), |all, at| format!("{all}Room {at}\n"));
    user.write("rooms.csv", &rows)?;
    user.fault(serde_json::json!({"path": "/v1/rooms", "method": "POST", "delay_ms": 60})).await?;
    let words = ["room", "create", "--set", "title={title}", "--from-csv", "rooms.csv", "--results", "results.jsonl", "--concurrency", "4"];
    let child = user.command(&words).spawn()?;
    let id = child.id().expect("a process").to_string();
    eventually(std::time::Duration::from_secs(20), async || {
        anyhow::ensure!(writes(&cloud).await? >= 8, "not yet under way");
        Ok(())
    })
    .await?;
    let sent = tokio::process::Command::new("kill").args(["-INT", &id]).status().await?;
    assert!(sent.success());
    Said::of(child.wait_with_output().await?)?.ends(9).says(&["ending: waiting for", "not sent", "interrupted; --resume goes on"]);
    let results = statuses(&user.path("results.jsonl"))?;
    let count = |wanted: &str| results.values().filter(|status| *status == wanted).count();
    assert_eq!((results.len(), count("ok") + count("skipped")), (120, 120), "nothing is in doubt: {results:?}");
    assert!(count("ok") >= 8 && count("skipped") > 0, "{results:?}");
    assert_eq!(writes(&cloud).await?, count("ok"));
    user.api(&[&words[..], &["--resume"]].concat()).await?.ends(0);
    assert_eq!(writes(&cloud).await?, 120);
    cloud.stop().await
}

#[tokio::test]
async fn unknown_names_read_the_whole_list_once() -> Result<()> {
    let cloud = Cloud::start(42, 40, 4, &[]).await?;
    let user = User::admin(&cloud);
    user.write("rows.csv", "email\nno1@example.com\nno2@example.com\nno3@example.com\nno4@example.com\n")?;
    let (since, _) = journal(&cloud, 0).await?;
    user.api(&["person-call-forwarding", "show", "{email}", "--from-csv", "rows.csv"])
        .await?
        .ends(5)
        .says(&["no1@example.com", "no4@example.com"]);
    let (_, entries) = journal(&cloud, since).await?;
    let lists: Vec<&Value> = entries.iter().filter(|entry| entry["path"] == "/v1/people").collect();
    // One question for each, and one list for all of them.
    assert_eq!(lists.len(), 5, "{lists:#?}");
    cloud.stop().await
}
