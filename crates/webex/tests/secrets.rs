//! The token shows up in one header and nowhere else. A program of its own: what is logged is decided once in a process.

#![allow(clippy::unwrap_used, reason = "tests")]

#[path = "client/support.rs"]
#[allow(dead_code, reason = "the tests of the client need the rest")]
mod support;

use std::io::Write;
use std::sync::{Arc, Mutex};

use tracing_subscriber::fmt::MakeWriter;

use support::{Answer, Server, TOKEN, answer, builder, get};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn no_debug_display_or_log_line_shows_the_token_or_a_query() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false).with_writer(log.clone()).finish();
    let _guard = tracing::subscriber::set_default(subscriber);

    let server = Server::start(|_, n| match n {
        0 => answer(200, "", "{}"),
        1 => answer(401, "TrackingID: T_1\r\n", r#"{"message":"no"}"#),
        _ => Answer::Hangup,
    })
    .await;
    let (builder, _) = builder(&server.origin);
    let mut shown = vec![format!("{builder:?}")];
    let client = builder.build().unwrap();
    shown.push(format!("{client:?}"));
    let request = || get("/people").with_query("email", "ada@example.com");
    shown.push(format!("{:?}", client.execute(request()).await));
    for _ in 0..2 {
        let error = client.execute(request()).await.unwrap_err();
        shown.push(format!("{error} {error:?}"));
    }
    let logged = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(logged.contains("webex answered") && logged.contains("GET /people"), "the log was captured: {logged}");
    for text in shown.into_iter().chain([logged]) {
        assert!(!text.contains(TOKEN), "{text}");
        assert!(!text.contains("example.com"), "{text}");
    }
    assert!(server.received().iter().all(|request| request.header("authorization") == Some(format!("Bearer {TOKEN}"))));
}
