//! `cordboard api` as a reader in a terminal or a script sees it, against a simulated cloud in another process.

use std::process::{Output, Stdio};

use anyhow::{Context, Result, ensure};
use e2e::{Cloud, Said, api_command, binary};
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;

/// A shell user with a token.
struct User<'a> {
    cloud: &'a Cloud,
    token: String,
}

impl<'a> User<'a> {
    fn admin(cloud: &'a Cloud) -> Self {
        Self { cloud, token: cloud.credential("admin_token").to_owned() }
    }

    fn command(&self, words: &[&str]) -> Command {
        api_command(self.cloud.origin(), &self.token, words)
    }

    /// Runs `cordboard api` with these words; no output may hold the token.
    async fn api(&self, words: &[&str]) -> Result<Said> {
        let output = self.command(words).output().await?;
        self.said(output)
    }

    /// The same with something on standard input.
    async fn api_with(&self, words: &[&str], input: &str) -> Result<Said> {
        let mut child = self.command(words).stdin(Stdio::piped()).spawn()?;
        child.stdin.take().context("no input")?.write_all(input.as_bytes()).await?;
        self.said(child.wait_with_output().await?)
    }

    fn said(&self, output: Output) -> Result<Said> {
        let said = Said::of(output)?;
        ensure!(self.token.is_empty() || !(said.out.contains(&self.token) || said.err.contains(&self.token)), "the token was shown");
        Ok(said)
    }
}

async fn cloud() -> Result<Cloud> {
    Cloud::start(42, 250, 20, &[]).await
}

#[tokio::test]
async fn lists_come_whole_and_in_every_format() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    let list = user.api(&["people", "list", "--max", "100"]).await?.ends(0).json()?;
    let people = list.as_array().context("a list")?;
    // What the simulator was told to make, and its bots.
    ensure!(people.len() >= 250, "{} people", people.len());
    let ids: Vec<&str> = people.iter().filter_map(|person| person["id"].as_str()).collect();
    let printed = user.api(&["people", "list", "-o", "id"]).await?.ends(0).out;
    assert_eq!(printed.lines().collect::<Vec<_>>(), ids);
    let lines = user.api(&["-o", "jsonl", "people", "list"]).await?.ends(0).out;
    let lines: Vec<Value> = lines.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    assert_eq!(&lines, people);
    let csv = user.api(&["people", "list", "-o", "csv", "--columns", "id,emails", "--limit", "2"]).await?.ends(0).out;
    assert_eq!(csv.lines().next(), Some("id,emails"));
    assert_eq!(csv.lines().count(), 3);
    let yaml = user.api(&["people", "list", "-o", "yaml", "--limit", "1"]).await?.ends(0).out;
    ensure!(yaml.starts_with(&format!("- id: {}\n", ids[0])), "{yaml}");
    let table = user.api(&["people", "list", "-o", "table", "--limit", "1"]).await?.ends(0).out;
    ensure!(table.starts_with("DISPLAYNAME") && table.contains(ids[0]), "{table}");
    let count = user.api(&["people", "list", "--query", "length(@)"]).await?.ends(0).out;
    assert_eq!(count.trim(), people.len().to_string());
    let names = user.api(&["people", "list", "--query", "[?type=='person'].displayName", "--limit", "3"]).await?.ends(0).json()?;
    assert_eq!(names.as_array().map(Vec::len), Some(3));
    user.api(&["people", "list", "--query", "[?"]).await?.ends(2).says(&["--query [?"]);
    user.api(&["people", "list", "-o", "xlm"]).await?.ends(2).says(&["no such format"]);
    cloud.stop().await
}

#[tokio::test]
async fn names_stand_for_ids_and_unknown_ones_never_for_all() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    let queues = user.api(&["call-queue", "list"]).await?.ends(0).json()?;
    let queue = queues.get(0).context("a queue")?;
    let (name, place) = (queue["name"].as_str().context("a name")?, queue["locationName"].as_str().context("a location")?);
    let there = user.api(&["call-queue", "list", "--location", place]).await?.ends(0).json()?;
    let all_there = there.as_array().context("a list")?.iter().all(|queue| queue["locationName"] == place);
    ensure!(all_there && there.as_array().map_or(0, Vec::len) < queues.as_array().map_or(0, Vec::len), "not narrowed: {there}");
    let shown = user.api(&["call-queue", "show", place, name]).await?.ends(0).json()?;
    assert_eq!(shown["id"], queue["id"]);
    let shown = user.api(&["call-queues", "show", "--queue", name, "--location", place]).await?.ends(0).json()?;
    assert_eq!(shown["id"], queue["id"]);
    let unknown = user
        .api(&["call-queue", "list", "--location", "Atlantis"])
        .await?
        .ends(4)
        .says(&["no location named `Atlantis`", "nothing was sent"]);
    assert_eq!(unknown.out, "");

    let me = user.api(&["people", "show-me"]).await?.ends(0).json()?;
    let (id, mail) = (me["id"].as_str().context("an id")?, me["emails"][0].as_str().context("a mail")?);
    assert_eq!(user.api(&["people", "show", mail, "-o", "id"]).await?.ends(0).out.trim(), id);
    user.api(&["person", "call-forwarding", "show", mail]).await?.ends(0);
    // Ids that narrow a list take names too, several with commas; an unknown one is never "all".
    assert_eq!(user.api(&["people", "list", "--id", mail, "-o", "id"]).await?.ends(0).out.trim(), id);
    let both = user.api(&["people", "list", "--id", &format!("{id},{mail}"), "-o", "id"]).await?.ends(0).out;
    ensure!(both.lines().next().is_some() && both.lines().all(|line| line == id), "{both}");
    let nobody = user.api(&["people", "list", "--id", "Nobody Whatsoever"]).await?.ends(4).says(&["no person named"]);
    assert_eq!(nobody.out, "");
    user.api(&["people", "show", place]).await?.ends(4).says(&["no person named"]);
    let location = queue["locationId"].as_str().context("an id")?;
    user.api(&["people", "show", location])
        .await?
        .ends(5)
        .says(&["PERSON wants a person, but this is the id of a location", "ciscospark://us/LOCATION/"]);

    // Two spaces of one title: which one is meant?
    for _ in 0..2 {
        user.api(&["room", "create", "--set", "title=Twins"]).await?.ends(0);
    }
    let twins = user.api(&["room", "show", "Twins"]).await?.ends(5).says(&["2 rooms are named `Twins`", "give the id"]);
    let candidates = user.api(&["room", "list", "--query", "[?title=='Twins'].id", "-o", "id"]).await?.ends(0).out;
    ensure!(candidates.lines().count() == 2 && candidates.lines().all(|id| twins.err.contains(id)), "{}", twins.err);
    cloud.stop().await
}

#[tokio::test]
async fn a_change_is_checked_shown_sent_and_read_back() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    let create = ["people", "create", "--set", "displayName=Nora Test", "--set", "emails=nora.test@example.com"];
    let dry = user.api(&[&create[..], &["--dry-run", "-o", "json"]].concat()).await?.ends(0).json()?;
    assert_eq!(dry["method"], "POST");
    assert_eq!(dry["url"], format!("{}/v1/people", cloud.origin()));
    assert_eq!(dry["headers"]["Authorization"], "Bearer ***");
    assert_eq!(dry["body"], json!({"displayName": "Nora Test", "emails": ["nora.test@example.com"]}));
    user.api(&["people", "show", "nora.test@example.com"]).await?.ends(4);

    user.api(&["people", "create", "--set", "displayName=x"]).await?.ends(5).says(&["body.emails: required", "nothing was sent"]);
    user.api(&["people", "create", "--set", "emails=a@b.c", "--set", "dispalyName=x"]).await?.ends(5).says(&["did you mean displayName"]);
    user.api(&["people", "list", "--max", "many"]).await?.ends(5).says(&["--max: expected"]);
    user.api(&["people", "list", "--colour", "red"]).await?.ends(2).says(&["no option --colour"]);

    let made = user.api(&[&create[..], &["--verify"]].concat()).await?.ends(0).says(&["verified: people create"]).json()?;
    let id = made["id"].as_str().context("an id")?;
    let body = user.api(&["people", "show", id]).await?.ends(0).out;
    let update = ["people", "update", "nora.test@example.com", "--merge", "--set", "displayName=Nora Proof", "--verify"];
    user.api(&update).await?.ends(0).says(&["displayName: \"Nora Test\" → \"Nora Proof\"", "verified: people update"]);
    // What was not named is as it was: a whole update without --merge would have emptied it.
    let merged = user.api(&["people", "show", id]).await?.ends(0).json()?;
    assert_eq!(merged["emails"], json!(["nora.test@example.com"]));
    user.api_with(&["people", "update", id, "--body", "-", "--lenient"], &body).await?.ends(0);
    user.api_with(&["people", "update", id, "--body", "-"], &body).await?.ends(5).says(&["body.created: unknown name", "--merge"]);
    user.api_with(&["people", "update", id, "--body", "-"], "{").await?.ends(5).says(&["not JSON"]);
    user.api(&["people", "delete", "nora.test@example.com", "--verify"]).await?.ends(0).says(&["it is gone"]);
    user.api(&["people", "show", id]).await?.ends(4).says(&["404"]);
    // Nobody is here to be asked, and this reaches many.
    let uuid = "f5b36187-c8dd-4727-8b2f-f9c447f29046";
    user.api(&["person-outgoing-permission", "delete-all-access-codes", uuid]).await?.ends(2).says(&["many things at once", "--yes"]);
    // The organisation itself is never meant by leaving it out.
    user.api(&["organization", "delete"]).await?.ends(2).says(&["must be given"]);
    cloud.stop().await
}

#[tokio::test]
async fn mistakes_say_what_to_do_and_end_as_documented() -> Result<()> {
    let cloud = cloud().await?;
    let mut user = User::admin(&cloud);
    user.api(&["poeple", "list"]).await?.ends(2).says(&["did you mean people?"]);
    user.api(&["people", "lst"]).await?.ends(2).says(&["did you mean list?"]);
    user.api(&["people", "show"]).await?.ends(2).says(&["PERSON must be given"]);
    user.api(&["room", "list", "--type", "grup"]).await?.ends(5).says(&["is not one of direct, group; did you mean group?"]);
    user.api(&["people", "list", "--limit", "-3"]).await?.ends(2).says(&["--limit", "-3"]);
    let without_api = Command::new(binary()).args(["people", "list"]).output().await?;
    let said = String::from_utf8(without_api.stderr)?;
    ensure!(without_api.status.code() == Some(2) && said.contains("cordboard api people --help"), "{said}");
    let rows = ["people", "update", "{mail}", "--merge", "--from-csv", "-"];
    user.api_with(&rows, "mail\na@example.com\n").await?.ends(2).says(&["--merge does not go with rows", "--body FILE"]);
    user.api(&["people", "list", "--base-url", "http://127.0.0.1:1"]).await?.ends(6).says(&["could not connect"]);
    user.api(&["people", "list", "--base-url", "http://webex.example.com"]).await?.ends(2).says(&["only https"]);
    user.api(&["search", "zzzz"]).await?.ends(4);

    user.token = cloud.credential("limited_token").to_owned();
    let create = ["people", "create", "--set", "displayName=x", "--set", "emails=x@example.com"];
    let denied = user.api(&create).await?.ends(3).says(&["spark-admin:people_write", "tracking id"]);
    assert_eq!(denied.out, "");
    user.token = "lapsed-7f3a".to_owned();
    user.api(&["people", "list"]).await?.ends(3).says(&["401", "WEBEX_ACCESS_TOKEN", "tracking id"]);
    user.token = String::new();
    user.api(&["people", "list"]).await?.ends(3).says(&["there is no Webex access token"]);
    // What needs no answer needs no token.
    user.api(&["people", "list", "--dry-run"]).await?.ends(0);
    user.api(&["search", "people"]).await?.ends(0);
    cloud.stop().await
}

#[tokio::test]
async fn what_the_catalogue_does_not_know_can_be_called() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    let me = user.api(&["call", "GET", "/people/me"]).await?.ends(0).json()?;
    assert_eq!(user.api(&["call", "get", "v1/people/me", "-o", "id"]).await?.ends(0).out.trim(), me["id"].as_str().unwrap_or_default());
    let all = user.api(&["call", "GET", "/people?max=100", "--all-pages", "-o", "id"]).await?.ends(0).out;
    ensure!(all.lines().count() >= 250, "{}", all.lines().count());
    user.api(&["call", "GET", "/nothing/here"]).await?.ends(4);
    user.api(&["call", "GET", "https://example.com/v1/people"]).await?.ends(2).says(&["no host of Webex"]);
    user.api(&["call", "GET", "/people", "--header", "Authorization: Bearer x"]).await?.ends(2);
    // The organisation of the contact centre is that of the token.
    let sites = user.api(&["cc-site", "list", "--dry-run"]).await?.ends(0).out;
    ensure!(!sites.contains("{orgid}") && sites.contains("/organization/"), "{sites}");
    cloud.stop().await
}

#[tokio::test]
async fn a_reader_that_has_gone_ends_it_quietly() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    for format in ["json", "jsonl", "csv", "table"] {
        let mut child = user.command(&["people", "list", "--max", "10", "-o", format]).spawn()?;
        drop(child.stdout.take());
        let ended = child.wait_with_output().await?;
        assert_eq!(ended.status.code(), Some(0), "{format}");
        assert_eq!(String::from_utf8(ended.stderr)?, "", "{format}");
    }
    cloud.stop().await
}

/// A server that answers every request with the next of these heads and bodies, the last one for ever.
async fn strange_server(answers: Vec<(String, String)>) -> Result<(String, tokio::task::JoinHandle<()>)> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let origin = format!("http://{}", listener.local_addr()?);
    let own = origin.clone();
    let task = tokio::spawn(async move {
        let mut left = answers.into_iter().peekable();
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut seen = Vec::new();
            let mut buffer = [0; 4096];
            while !seen.windows(4).any(|end| end == b"\r\n\r\n") {
                match tokio::io::AsyncReadExt::read(&mut stream, &mut buffer).await {
                    Ok(count) if count > 0 => seen.extend_from_slice(&buffer[..count]),
                    _ => break,
                }
            }
            let Some((head, body)) = left.peek().cloned() else { break };
            let is_last = {
                left.next();
                left.peek().is_none()
            };
            if is_last {
                left = vec![(head.clone(), body.clone())].into_iter().peekable();
            }
            let head = head.replace("OWN", &own);
            let text = format!("HTTP/1.1 200 OK\r\n{head}Content-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len());
            let _ = stream.write_all(text.as_bytes()).await;
        }
    });
    Ok((origin, task))
}

async fn ask_strange_server(answers: &[(&str, &str)], words: &[&str]) -> Result<Said> {
    let answers = answers.iter().map(|(head, body)| ((*head).to_owned(), (*body).to_owned())).collect();
    let (origin, server) = strange_server(answers).await?;
    let output = api_command(&origin, "t-5e1f", words).output().await?;
    server.abort();
    Said::of(output)
}

#[tokio::test]
async fn answers_that_make_no_sense_are_told() -> Result<()> {
    let html = ("Content-Type: text/html\r\n", "<html><body>Sign in to the guest network</body></html>");
    for words in [["people", "list"], ["people", "show-me"]] {
        let said = ask_strange_server(&[html], &words).await?.ends(7).says(&["HTML", "proxy"]);
        assert_eq!(said.out, "", "{words:?}");
    }
    let json = "Content-Type: application/json\r\n";
    let circle = format!("{json}Link: <OWN/v1/people?cursor=1>; rel=\"next\"\r\n");
    let said = ask_strange_server(&[(&circle, r#"{"items":[{"id":"1"}]}"#)], &["people", "list", "-o", "id"]).await?;
    let said = said.ends(7).says(&["the list is incomplete", "in a circle", "1 rows before are written"]);
    assert_eq!(said.out, "1\n");
    let stranger = format!("{json}Link: <https://evil.example.com/v1/people?cursor=1>; rel=\"next\"\r\n");
    ask_strange_server(&[(&stranger, r#"{"items":[]}"#)], &["people", "list"])
        .await?
        .ends(7)
        .says(&["refused to follow a next link", "evil.example.com"]);
    ask_strange_server(&[(json, r#"{"items":"#)], &["people", "list"]).await?.ends(7);
    // Nothing in the answer of a change is still a change that was made.
    ask_strange_server(&[("", "")], &["webhook", "delete", "f5b36187-c8dd-4727-8b2f-f9c447f29046"])
        .await?
        .ends(0)
        .says(&["done: webhook delete"]);
    Ok(())
}

#[tokio::test]
async fn names_stand_for_ids_in_bodies_too() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    let locations = user.api(&["location", "list"]).await?.ends(0).json()?;
    let (name, id) = (locations[0]["name"].as_str().context("a name")?, locations[0]["id"].as_str().context("an id")?);
    let create = ["people", "create", "--set", "emails=body.test@example.com", "--set", "displayName=Body Test"];
    let with = |last: &[&'static str]| [&create[..], last].concat();
    let set = format!("locationId={}", name.to_lowercase());
    let dry = user.api(&[&create[..], &["--set", &set, "--dry-run", "-o", "json"]].concat()).await?.ends(0).json()?;
    assert_eq!(dry["body"]["locationId"], id);
    let body = json!({"emails": ["b@example.com"], "displayName": "b", "locationId": name}).to_string();
    let dry = user.api_with(&["people", "create", "--body", "-", "--dry-run", "-o", "json"], &body).await?.ends(0).json()?;
    assert_eq!(dry["body"]["locationId"], id);
    // An id goes as it is, and needs no list.
    let direct = format!("locationId={id}");
    let dry = user.api(&[&create[..], &["--set", &direct, "--dry-run", "-o", "json"]].concat()).await?.ends(0).json()?;
    assert_eq!(dry["body"]["locationId"], id);

    user.api(&with(&["--set", "locationId=Atlantis"]))
        .await?
        .ends(4)
        .says(&["body.locationId: there is no location named `Atlantis`", "nothing was sent"]);
    let me = user.api(&["people", "show-me", "-o", "id"]).await?.ends(0).out;
    let person = format!("locationId={}", me.trim());
    user.api(&[&create[..], &["--set", &person]].concat())
        .await?
        .ends(5)
        .says(&["body.locationId wants a location, but this is the id of a person"]);
    for _ in 0..2 {
        user.api(&["room", "create", "--set", "title=Twins"]).await?.ends(0);
    }
    let post = ["message", "create", "--set", "roomId=Twins", "--set", "text=hi"];
    user.api(&post).await?.ends(5).says(&["body.roomId: 2 rooms are named `Twins`", "give the id"]);
    user.api(&["people", "show", "body.test@example.com"]).await?.ends(4);

    // Rows: told with row and column, looked up once for all of them.
    let rows = |place: &str| format!("mail,place\nr1@example.com,{name}\nr2@example.com,{place}\n");
    let bulk =
        ["people", "create", "--set", "emails={mail}", "--set", "displayName={mail}", "--set", "locationId={place}", "--from-csv", "-"];
    let dry = [&bulk[..], &["--dry-run"]].concat();
    user.api_with(&dry, &rows("Atlantis")).await?.ends(5).says(&["row 2", "`place`", "no location named `Atlantis`"]);
    let shown = user.api_with(&dry, &rows(name)).await?.ends(0).out;
    assert_eq!(shown.matches(id).count(), 2, "{shown}");
    let journal = cloud.folder().join("rows.journal").to_string_lossy().into_owned();
    user.api_with(&[&bulk[..], &["--journal", &journal]].concat(), &rows(name)).await?.ends(0);
    user.api(&["people", "show", "r2@example.com"]).await?.ends(0);
    cloud.stop().await
}

#[tokio::test]
async fn a_wait_is_told_once() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    let spoil = async |fault: Value| -> Result<()> {
        let faults = format!("{}/_sim/faults", cloud.origin());
        let answer = reqwest::Client::new().post(faults).header("content-type", "application/json").body(fault.to_string()).send().await?;
        ensure!(answer.status().is_success(), "{answer:?}");
        Ok(())
    };
    spoil(json!({"path": "/v1/people*", "retry_after": "3", "count": 1})).await?;
    let said = user.api(&["people", "list", "--limit", "1"]).await?.ends(0);
    assert_eq!(said.err, "people list: Webex limits the rate (429); going on in 3 s\n");
    spoil(json!({"path": "/v1/people*", "status": 423, "retry_after": "1", "count": 1})).await?;
    assert_eq!(user.api(&["people", "list", "--limit", "1"]).await?.ends(0).err, "");
    cloud.stop().await
}

#[tokio::test]
async fn a_limit_asks_for_no_page_too_many() -> Result<()> {
    let json = "Content-Type: application/json\r\n";
    let first = format!("{json}Link: <OWN/v1/people?cursor=1>; rel=\"next\"\r\n");
    // The second page would be an error.
    let pages = [(first.as_str(), r#"{"items":[{"id":"1"},{"id":"2"}]}"#), (json, "<html>")];
    for limit in ["1", "2"] {
        ask_strange_server(&pages, &["people", "list", "--limit", limit]).await?.ends(0);
    }
    ask_strange_server(&pages, &["people", "list", "--limit", "3"]).await?.ends(7);
    Ok(())
}

#[tokio::test]
async fn on_a_terminal_it_asks_before_it_destroys() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    let made = user.api(&["room", "create", "--set", "title=Doomed", "-o", "id"]).await?.ends(0).out;
    let id = made.trim();
    // `script` gives the program a terminal.
    let on_terminal = async |answer: &str| -> Result<String> {
        let line = format!("{} api room delete {id}", binary().display());
        let mut child = Command::new("script")
            .args(["-qec", &line, "/dev/null"])
            .env("WEBEX_BASE_URL", cloud.origin())
            .env("WEBEX_ACCESS_TOKEN", &user.token)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("this test needs the program `script` (Debian: bsdutils)")?;
        child.stdin.take().context("no input")?.write_all(answer.as_bytes()).await?;
        Ok(String::from_utf8(child.wait_with_output().await?.stdout)?)
    };
    let said = on_terminal("n\n").await?;
    ensure!(said.contains("this cannot be undone. Go on? [y/N]") && said.contains("nothing was sent"), "{said}");
    user.api(&["room", "show", id]).await?.ends(0);
    on_terminal("y\n").await?;
    user.api(&["room", "show", id]).await?.ends(4);
    cloud.stop().await
}

#[tokio::test]
async fn help_completions_and_manual_need_no_server() -> Result<()> {
    let run = async |words: &[&str]| -> Result<String> {
        let output = Command::new(binary()).args(words).env_remove("WEBEX_ACCESS_TOKEN").output().await?;
        ensure!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
        Ok(String::from_utf8(output.stdout)?)
    };
    ensure!(run(&["--version"]).await?.contains("Webex catalogue of 20"));
    ensure!(run(&["api", "--help"]).await?.contains("2141 operations"));
    ensure!(run(&["api", "people", "list", "--help"]).await?.contains("--calling-data"));
    ensure!(run(&["api", "search", "-o", "id"]).await?.lines().count() == 2141);
    ensure!(run(&["api", "show", "people", "create"]).await?.contains("emails*"));
    ensure!(run(&["complete", "--", "api", "call-que"]).await?.contains("call-queue-agent\n"));
    ensure!(run(&["complete", "--", "ap"]).await? == "api\n");
    for shell in ["bash", "zsh", "fish"] {
        ensure!(run(&["completions", shell]).await?.contains("cordboard complete --"), "{shell}");
    }
    let folder = tempfile::tempdir()?;
    run(&["man", &folder.path().to_string_lossy()]).await?;
    ensure!(std::fs::read_to_string(folder.path().join("cordboard-api-people.1"))?.starts_with(".TH"));
    Ok(())
}

#[tokio::test]
async fn a_list_is_saved_whole_and_in_the_chosen_form() -> Result<()> {
    let cloud = cloud().await?;
    let user = User::admin(&cloud);
    let path = |name: &str| cloud.folder().join(name).to_string_lossy().into_owned();
    let count = user.api(&["people", "list", "-o", "id"]).await?.ends(0).out.lines().count();
    ensure!(count > 200, "more than two pages: {count}");
    for (at, words) in [&["people", "list"][..], &["call", "GET", "/people"], &["call", "GET", "/people", "--all-pages"]].iter().enumerate()
    {
        let file = path(&format!("people-{at}.json"));
        user.api(&[words, &["--save", &file][..]].concat()).await?.ends(0).says(&["bytes written to"]);
        let saved: Vec<Value> = serde_json::from_slice(&std::fs::read(&file)?)?;
        assert_eq!(saved.len(), count, "{words:?}");
    }
    let file = path("people.csv");
    user.api(&["people", "list", "-o", "csv", "--columns", "id,emails", "--limit", "3", "--save", &file]).await?.ends(0);
    let saved = std::fs::read_to_string(&file)?;
    assert_eq!((saved.lines().next(), saved.lines().count()), (Some("id,emails"), 4), "{saved}");
    // What comes as it is has no form to choose.
    let file = path("me.yaml");
    user.api(&["people", "show-me", "-o", "yaml", "--save", &file]).await?.ends(2).says(&["-o does not go with --save", "> FILE"]);
    ensure!(!std::path::Path::new(&file).exists(), "it was written");
    user.api(&["people", "show-me", "--save", &file]).await?.ends(0);
    cloud.stop().await
}

#[tokio::test]
async fn a_word_beside_the_options_of_login_is_not_shown() -> Result<()> {
    let output = Command::new(binary()).args(["login", "--token-stdin", "planted-token"]).stdin(Stdio::null()).output().await?;
    let said = Said::of(output)?.ends(2).says(&["it may be a token"]);
    ensure!(!said.err.contains("planted") && !said.out.contains("planted"), "{said:?}");
    Ok(())
}
