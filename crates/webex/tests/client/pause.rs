//! The rate gate as a whole client sees it: one 429 makes everybody wait, and nobody waits in a slot.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::{BoxFuture, join_all};
use jiff::Timestamp;
use tokio::sync::Notify;
use webex::Clock;

use crate::support::{Server, answer, builder, client, get, start_of_time};

/// A clock on which waiting ends when the test says so.
#[derive(Clone, Default)]
struct HeldClock {
    waiting: Arc<Notify>,
    release: Arc<Notify>,
}

impl Clock for HeldClock {
    fn now(&self) -> Timestamp {
        start_of_time()
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        Box::pin(async move {
            clock.waiting.notify_one();
            clock.release.notified().await;
        })
    }
}

#[tokio::test]
async fn a_request_that_waits_to_be_repeated_holds_no_slot() {
    let server = Server::start(|request, n| match n {
        0 => answer(423, "Retry-After: 30\r\n", ""),
        _ => answer(200, "", &format!("\"{}\"", request.target())),
    })
    .await;
    let clock = HeldClock::default();
    let client = builder(&server.origin).0.clock(clock.clone()).max_in_flight(1).build().unwrap();
    let locked = client.execute(get("/locked"));
    let other = async {
        clock.waiting.notified().await;
        let done = client.execute(get("/other")).await;
        clock.release.notify_one();
        done
    };
    let (locked, other) = tokio::join!(locked, other);
    assert!(locked.is_ok() && other.is_ok());
    assert_eq!(server.targets(), ["GET /v1/locked", "GET /v1/other", "GET /v1/locked"]);
}

#[tokio::test]
async fn after_a_429_the_next_request_waits_too_and_the_rate_is_known() {
    // Five times 429, so that the first request gives up and the pause is left for the second.
    let server = Server::start(|_, n| if n < 5 { answer(429, "Retry-After: 40\r\n", "") } else { answer(200, "", "{}") }).await;
    let (client, clock) = client(&server.origin);
    assert_eq!(client.gate_state().rate_per_minute, None);
    assert!(client.execute(get("/first")).await.unwrap_err().is_rate_limited());
    let state = client.gate_state();
    assert_eq!((state.requests_sent, state.throttled), (5, 5));
    assert!(state.rate_per_minute.is_some());
    assert!(state.paused_until.unwrap() > clock.now());

    let before = clock.slept().len();
    client.execute(get("/second")).await.unwrap();
    assert!(clock.slept()[before] > Duration::from_secs(39), "{:?}", clock.slept());
    assert_eq!(client.gate_state().paused_until, None);
}

#[tokio::test]
async fn a_budget_spreads_requests_over_the_minute() {
    let server = Server::start(|_, _| answer(200, "", "{}")).await;
    let (builder, clock) = builder(&server.origin);
    let client = builder.requests_per_minute(300).build().unwrap();
    for _ in 0..300 {
        client.execute(get("/x")).await.unwrap();
    }
    let took: Duration = clock.slept().iter().sum();
    // 300 requests take the minute less the burst, and no more than a twentieth longer.
    assert!((Duration::from_secs(57)..Duration::from_secs(63)).contains(&took), "{took:?}");
}

#[tokio::test]
async fn requests_in_flight_are_bounded() {
    let server = Server::start(|_, _| answer(200, "", "{}")).await;
    let client = builder(&server.origin).0.max_in_flight(3).build().unwrap();
    let all = join_all((0..30).map(|_| client.execute(get("/x")))).await;
    assert!(all.iter().all(Result::is_ok));
    // A fourth request at the same time would have needed a fourth connection.
    assert!(server.connections() <= 3, "{}", server.connections());
}
