//! The one request that a browser brings back: a server of a few lines that gives it a page and hands out the code.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use futures_util::stream::{FuturesUnordered, StreamExt as _};
use secrecy::SecretString;
use subtle::ConstantTimeEq as _;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use url::Url;

use super::TokenError;

/// Longest head of a request, and how long it may take to come.
const MAX_HEAD_BYTES: usize = 16 * 1024;
const HEAD_TIMEOUT: Duration = Duration::from_secs(20);
/// Connections at once; a browser opens some in advance.
const MAX_CONNECTIONS: usize = 16;

/// What a browser came with.
enum Visit {
    /// The answer of Webex, ours by its state.
    Answer(Result<SecretString, TokenError>),
    /// An answer with another state: of an older sign-in, or planted by somebody.
    Stranger,
    /// Something else, for example the icon of the page.
    Other,
}

/// Waits for the answer with this state; notes when one came with another.
pub(super) async fn wait(listener: &TcpListener, path: &str, state: &str, strangers: &AtomicBool) -> Result<SecretString, TokenError> {
    let mut visits = FuturesUnordered::new();
    loop {
        tokio::select! {
            accepted = listener.accept(), if visits.len() < MAX_CONNECTIONS => {
                if let Ok((stream, _)) = accepted {
                    visits.push(tokio::time::timeout(HEAD_TIMEOUT, serve(stream, path, state)));
                }
            }
            Some(visit) = visits.next() => match visit {
                Ok(Some(Visit::Answer(answer))) => return answer,
                Ok(Some(Visit::Stranger)) => strangers.store(true, Ordering::Relaxed),
                _ => {}
            },
        }
    }
}

async fn serve(mut stream: TcpStream, path: &str, state: &str) -> Option<Visit> {
    let mut head = Vec::new();
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        if head.len() > MAX_HEAD_BYTES || stream.read_buf(&mut head).await.ok()? == 0 {
            return None;
        }
    }
    let line = String::from_utf8_lossy(&head).lines().next().unwrap_or_default().to_owned();
    let visit = judge(&line, path, state);
    let (status, text) = match &visit {
        Visit::Answer(Ok(_)) => ("200 OK", "You are signed in. You can close this window."),
        Visit::Answer(Err(_)) => ("200 OK", "The sign-in was refused. The terminal says more; you can close this window."),
        Visit::Stranger => ("400 Bad Request", "This answer belongs to another sign-in. Open the address in the terminal again."),
        Visit::Other => ("404 Not Found", "There is nothing here."),
    };
    let page = format!("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Sign-in</title><p>{text}</p></html>\n");
    let answer = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\nCache-Control: no-store\r\n\
         Content-Security-Policy: default-src 'none'\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n{page}",
        page.len()
    );
    // Whether the browser shows the page does not change what it brought.
    let _ = stream.write_all(answer.as_bytes()).await;
    let _ = stream.shutdown().await;
    Some(visit)
}

fn judge(line: &str, path: &str, state: &str) -> Visit {
    let mut words = line.split(' ');
    let (Some("GET"), Some(target)) = (words.next(), words.next()) else { return Visit::Other };
    let Some(url) = Url::parse("http://localhost").ok().and_then(|base| base.join(target).ok()).filter(|url| url.path() == path) else {
        return Visit::Other;
    };
    let find = |name: &str| url.query_pairs().find(|(known, _)| known == name).map(|(_, value)| value.into_owned());
    if find("code").is_none() && find("error").is_none() {
        return Visit::Other;
    }
    let given = find("state").unwrap_or_default();
    if !bool::from(given.as_bytes().ct_eq(state.as_bytes())) {
        return Visit::Stranger;
    }
    Visit::Answer(match (find("error"), find("code")) {
        (Some(error), _) => {
            let reason = find("error_description").map_or_else(|| error.clone(), |text| format!("{error}: {text}"));
            // It comes from outside and goes to a terminal.
            Err(TokenError::Declined { reason: reason.chars().filter(|c| !c.is_control()).take(300).collect() })
        }
        (None, Some(code)) => Ok(code.into()),
        (None, None) => Err(TokenError::Declined { reason: "neither a code nor an error came back".to_owned() }),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_answer_with_our_state_counts() {
        let visit = |target: &str| judge(&format!("GET {target} HTTP/1.1"), "/redirect", "S1");
        assert!(matches!(visit("/redirect?code=x&state=S1"), Visit::Answer(Ok(_))));
        for target in ["/redirect?code=x&state=S2", "/redirect?code=x", "/redirect?code=x&state=", "/redirect?error=access_denied&state=s1"]
        {
            assert!(matches!(visit(target), Visit::Stranger), "{target}");
        }
        for target in ["/", "/favicon.ico", "/redirect", "/redirect?state=S1", "/other?code=x&state=S1", "//evil.example/redirect?x=1"] {
            assert!(matches!(visit(target), Visit::Other), "{target}");
        }
        assert!(matches!(judge("POST /redirect?code=x&state=S1 HTTP/1.1", "/redirect", "S1"), Visit::Other));
        let Visit::Answer(Err(error)) = visit("/redirect?error=access_denied&error_description=no%0Away%1B[2J&state=S1") else {
            panic!("an error")
        };
        assert_eq!(error.to_string(), "the sign-in was refused: access_denied: noway[2J");
    }
}
