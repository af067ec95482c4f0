//! Whose work a bulk run is: a journal belongs to an organisation, whatever the token is by then.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Output};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;

/// The answer to the question whose token it is; all else is made without looking.
type Me = Arc<Mutex<(u16, &'static str)>>;

fn answer(stream: &TcpStream, me: &Me, made: &Mutex<usize>) -> Result<()> {
    let mut reader = BufReader::new(stream);
    let (mut head, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse()?;
        }
        if line.trim().is_empty() {
            break;
        }
        head += &line;
    }
    std::io::copy(&mut reader.take(length), &mut std::io::sink())?;
    let (status, body) = if head.starts_with("GET /v1/people/me") {
        let (status, body) = *me.lock().unwrap_or_else(PoisonError::into_inner);
        (status, body.to_owned())
    } else {
        let mut made = made.lock().unwrap_or_else(PoisonError::into_inner);
        *made += 1;
        // The second is refused, so that there is something to go on with.
        if *made == 2 { (401, "{}".to_owned()) } else { (200, format!("{{\"id\":\"{made}\"}}")) }
    };
    let mut out = stream;
    write!(
        out,
        "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )?;
    Ok(())
}

fn server() -> Result<(String, Me)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}/v1", listener.local_addr()?);
    let me: Me = Arc::new(Mutex::new((200, r#"{"id":"ann","orgId":"acme"}"#)));
    let (shared, made) = (Arc::clone(&me), Mutex::new(0));
    std::thread::spawn(move || {
        while let Ok((stream, _)) = listener.accept() {
            if answer(&stream, &shared, &made).is_err() {
                return;
            }
        }
    });
    Ok((address, me))
}

fn run(folder: &Path, address: &str, more: &[&str]) -> Result<(Option<i32>, String)> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cordboard"));
    command.args(["api", "room", "create", "--set", "title={title}", "--from-csv", "rows.csv", "--concurrency", "1"]).args(more);
    command.current_dir(folder).env_clear().env("WEBEX_BASE_URL", address).env("WEBEX_ACCESS_TOKEN", "t");
    let Output { status, stderr, .. } = command.output()?;
    Ok((status.code(), String::from_utf8(stderr)?))
}

#[test]
fn a_journal_is_not_taken_up_for_another_organisation() -> Result<()> {
    let folder = tempfile::tempdir()?;
    std::fs::write(folder.path().join("rows.csv"), "title\nA\nB\nC\n")?;
    let (address, me) = server()?;
    let say = |status, body| *me.lock().unwrap_or_else(PoisonError::into_inner) = (status, body);
    let (code, said) = run(folder.path(), &address, &[])?;
    assert!(code == Some(3) && said.contains("--resume"), "{said}");
    let journal = std::fs::read_to_string(folder.path().join("rows.csv.journal"))?;
    assert!(journal.lines().next().is_some_and(|head| head.contains("acme") && head.contains("ann")), "{journal}");

    say(200, r#"{"id":"eve","orgId":"globex"}"#);
    let (code, said) = run(folder.path(), &address, &["--resume"])?;
    assert!(code == Some(2) && said.contains("belongs to the organisation acme, and the token to globex"), "{said}");
    assert!(said.contains("nothing was sent"), "{said}");
    assert_eq!(std::fs::read_to_string(folder.path().join("rows.csv.journal"))?, journal);

    // Who may not ask is judged by the rest, with a note; another person of the organisation goes on, with another.
    say(403, "{}");
    let (code, said) = run(folder.path(), &address, &["--resume", "--max-failures", "1"])?;
    assert!(code == Some(0) && said.contains("does not say whose it is") && said.contains("1 finished by earlier runs"), "{said}");
    say(200, r#"{"id":"bob","orgId":"acme"}"#);
    let (code, said) = run(folder.path(), &address, &["--resume"])?;
    assert!(code == Some(0) && said.contains("another person of the organisation") && said.contains("3 finished"), "{said}");
    Ok(())
}
