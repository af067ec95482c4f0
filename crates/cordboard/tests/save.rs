//! `--save` with a file that is longer than any answer kept in memory, and a line that breaks.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Output};
use std::sync::mpsc;

use anyhow::Result;

/// Longer than the 32 MiB that an answer in memory may have.
const LENGTH: usize = 40 << 20;
const BREAKS_AT: usize = 10 << 20;

fn byte(at: usize) -> u8 {
    u8::try_from(at % 251).unwrap_or_default()
}

/// Answers one request; a first one without `Range` breaks off. Returns where it began.
fn answer(stream: &TcpStream, breaks: &mut bool) -> Result<usize> {
    let mut start = 0;
    for line in BufReader::new(stream).lines() {
        let line = line?;
        if let Some(range) = line.to_lowercase().strip_prefix("range: bytes=") {
            start = range.trim_end_matches('-').parse()?;
        }
        if line.is_empty() {
            break;
        }
    }
    let status = if start > 0 {
        format!("206 Partial Content\r\nContent-Range: bytes {start}-{}/{LENGTH}", LENGTH - 1)
    } else {
        "200 OK".to_owned()
    };
    let mut out = stream;
    write!(
        out,
        "HTTP/1.1 {status}\r\nContent-Type: application/pdf\r\nETag: \"v1\"\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        LENGTH - start
    )?;
    let end = if std::mem::take(breaks) { BREAKS_AT } else { LENGTH };
    let body: Vec<u8> = (start..end).map(byte).collect();
    // The client may have gone.
    let _ = out.write_all(&body);
    Ok(start)
}

/// A server that breaks off once; tells where each request began.
fn server() -> Result<(String, mpsc::Receiver<usize>)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}/v1", listener.local_addr()?);
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let mut breaks = true;
        while let Ok((stream, _)) = listener.accept() {
            let Ok(start) = answer(&stream, &mut breaks) else { return };
            if sender.send(start).is_err() {
                return;
            }
        }
    });
    Ok((address, receiver))
}

fn cordboard(address: &str, words: &[&str]) -> Result<Output> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cordboard"));
    command.args(words).env_clear().env("WEBEX_BASE_URL", address).env("WEBEX_ACCESS_TOKEN", "t");
    Ok(command.output()?)
}

#[test]
fn a_long_file_is_saved_as_it_comes_and_goes_on_where_it_broke_off() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let target = folder.path().join("out.pdf");
    // One that the catalogue knows, and one that it does not.
    for path in ["/people/me", "/files/of/another/kind"] {
        let (address, starts) = server()?;
        let ended = cordboard(&address, &["api", "call", "GET", path, "--save", &target.to_string_lossy()])?;
        let said = String::from_utf8(ended.stderr)?;
        assert_eq!(ended.status.code(), Some(0), "{said}");
        assert!(said.contains(&format!("{LENGTH} bytes written to")), "{said}");
        let saved = std::fs::read(&target)?;
        assert!(saved.len() == LENGTH && saved.iter().enumerate().all(|(at, found)| *found == byte(at)), "{} bytes", saved.len());
        let starts: Vec<usize> = starts.try_iter().collect();
        assert!(starts.len() == 2 && starts[0] == 0 && starts[1] > 0 && starts[1] <= BREAKS_AT, "{starts:?}");
        std::fs::remove_file(&target)?;
    }
    Ok(())
}
