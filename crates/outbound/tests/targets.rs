//! Targets that people type: which are let through, and that a connection goes to where it was checked.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use outbound::{AddressKind, Addresses, AllowedOrigins, Error, HeaderMap, Method, Origin, Outgoing, ProxySetting, Resolve, TargetPolicy};
use proptest::prelude::*;
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;
use url::Url;

const CORPUS: &str = include_str!("corpus/targets.txt");

/// Answers each question with the next answer, the last one again and again.
struct Names {
    answers: Mutex<Vec<Vec<IpAddr>>>,
    asked: AtomicUsize,
}

impl Names {
    fn new(answers: &[&[&str]]) -> Arc<Self> {
        let answers = answers.iter().rev().map(|addresses| addresses.iter().map(|text| text.parse().unwrap()).collect()).collect();
        Arc::new(Self { answers: Mutex::new(answers), asked: AtomicUsize::new(0) })
    }
}

impl Resolve for Names {
    fn resolve<'r>(&'r self, _: &'r str) -> Addresses<'r> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        let mut answers = self.answers.lock().unwrap();
        let answer = if answers.len() > 1 { answers.pop() } else { answers.first().cloned() };
        Box::pin(async move { answer.ok_or_else(|| io::Error::from(io::ErrorKind::NotFound)) })
    }
}

fn listing(url: &Url) -> TargetPolicy {
    TargetPolicy::new(Origin::of(url).into_iter().collect::<AllowedOrigins>())
}

#[tokio::test]
async fn every_target_of_the_corpus_is_judged_as_written_there() {
    let lines = CORPUS.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let mut seen = 0;
    for line in lines {
        let (verdict, text) = line.split_once(' ').expect("verdict and address");
        let Ok(url) = Url::parse(text) else {
            assert_eq!(verdict, "invalid", "{text}");
            continue;
        };
        let found = match (TargetPolicy::default().check(&url).await, listing(&url).check(&url).await) {
            (Ok(_), Ok(_)) => "public",
            (Err(Error::RefusedTarget { .. }), Ok(_)) => "private",
            (Err(Error::RefusedTarget { .. }), Err(Error::RefusedTarget { .. })) => "never",
            (Err(_), Err(_)) => "invalid",
            (Ok(_), Err(error)) | (Err(error), Ok(_)) => panic!("{text}: {error}"),
        };
        assert_eq!(found, verdict, "{text}");
        seen += 1;
    }
    assert!(seen > 80, "{seen}");
}

#[tokio::test]
async fn one_bad_address_of_a_name_is_enough() {
    let url = Url::parse("https://name.example/").unwrap();
    for (addresses, fine) in [
        (&["8.8.8.8", "2606:4700::1"][..], true),
        (&["8.8.8.8", "10.0.0.1"], false),
        (&["2606:4700::1", "::1"], false),
        (&["169.254.169.254"], false),
        (&["::ffff:169.254.169.254"], false),
    ] {
        let policy = TargetPolicy::default().with_resolver(Names::new(&[addresses]));
        assert_eq!(policy.check(&url).await.is_ok(), fine, "{addresses:?}");
    }
    // A listed name may be private, but never a metadata service.
    let listed = |addresses: &[&str]| listing(&url).with_resolver(Names::new(&[addresses]));
    assert!(listed(&["10.0.0.1"]).check(&url).await.is_ok());
    assert!(listed(&["10.0.0.1", "169.254.169.254"]).check(&url).await.is_err());
    // The port is part of what is listed.
    let other = Url::parse("https://name.example:8443/").unwrap();
    assert!(listed(&["10.0.0.1"]).check(&other).await.is_err());
}

#[tokio::test]
async fn names_that_lead_nowhere_are_no_targets() {
    let url = Url::parse("https://name.example/secret?token=planted").unwrap();
    let none = TargetPolicy::default().with_resolver(Names::new(&[])).check(&url).await.unwrap_err();
    assert_eq!(none.to_string(), "could not find name.example:443 (the name was not found)");
    assert!(none.is_no_answer() && !none.is_refusal());
    let empty = TargetPolicy::default().with_resolver(Names::new(&[&[]])).check(&url).await.unwrap_err();
    assert_eq!(empty.to_string(), "could not find name.example:443 (the name has no address)");
    let bad = TargetPolicy::default().with_resolver(Names::new(&[&["169.254.169.254"]])).check(&url).await.unwrap_err();
    assert_eq!(bad.to_string(), "refused to connect to https://name.example: a metadata service of a cloud");
    assert!(bad.is_refusal() && !bad.is_no_answer());
}

/// DNS rebinding: the name server says something else as soon as the check is done.
#[tokio::test]
async fn a_connection_goes_to_where_it_was_checked() {
    let (checked, other) = (TcpListener::bind("127.0.0.1:0").await.unwrap(), "127.0.0.99");
    let port = checked.local_addr().unwrap().port();
    let elsewhere = TcpListener::bind((other, port)).await.unwrap();
    let url = Url::parse(&format!("https://name.example:{port}/")).unwrap();
    let names = Names::new(&[&["127.0.0.1"], &[other]]);
    let target = listing(&url).with_resolver(Arc::clone(&names) as _).check(&url).await.unwrap();
    let door = target.door().proxy(ProxySetting::Direct).connect_timeout(Duration::from_secs(5)).build().unwrap();
    let server = tokio::spawn(async move {
        let (mut stream, _) = checked.accept().await.unwrap();
        let mut hello = vec![0; 2_048];
        let length = stream.read(&mut hello).await.unwrap();
        hello.truncate(length);
        hello
    });
    let request = || Outgoing { method: Method::GET, url: url.clone(), headers: HeaderMap::new(), body: None, max_body_bytes: None };
    let error = door.send(request()).await.unwrap_err();
    assert!(error.is_no_answer(), "the test's server speaks no TLS: {error}");
    let hello = server.await.unwrap();
    assert!(hello.windows(12).any(|bytes| bytes == b"name.example"), "the name goes into the handshake");
    // The first server is gone; still nobody asks for the new address.
    assert!(door.send(request()).await.is_err());
    assert_eq!(names.asked.load(Ordering::Relaxed), 1);
    let mut waiting = std::pin::pin!(elsewhere.accept());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(waiting.as_mut().poll(&mut context).is_pending(), "somebody connected to the second address");
    // Another name on the same door is refused before anything is asked.
    let mut elsewhere = request();
    elsewhere.url.set_host(Some("other.example")).unwrap();
    assert!(matches!(door.send(elsewhere).await, Err(Error::RefusedOrigin { .. })));
}

/// Spellings of one IPv4 address that the URL standard takes for the same.
fn spellings(address: Ipv4Addr) -> Vec<String> {
    let [a, b, c, d] = address.octets();
    let all = u32::from(address);
    vec![
        address.to_string(),
        all.to_string(),
        format!("{all:#x}"),
        format!("0{all:o}"),
        format!("{a:#x}.{b:#x}.{c:#x}.{d:#x}"),
        format!("0{a:o}.0{b:o}.0{c:o}.0{d:o}"),
        format!("{a}.{}", all & 0x00ff_ffff),
        format!("{a}.{b}.{}", all & 0xffff),
        format!("{address}."),
    ]
}

/// Addresses near the borders of the networks that count, and any other.
fn any_v4() -> impl Strategy<Value = Ipv4Addr> {
    let borders = ["0.0.0.0", "10.0.0.0", "100.64.0.0", "100.100.100.200", "127.0.0.0", "169.254.169.254", "172.16.0.0", "172.32.0.0"];
    let more = ["192.0.0.192", "192.168.0.0", "198.18.0.0", "224.0.0.0", "240.0.0.0", "255.255.255.255", "11.0.0.0", "128.0.0.0"];
    let border = prop::sample::select([borders, more].concat()).prop_map(|text| text.parse::<Ipv4Addr>().unwrap());
    prop_oneof![
        any::<u32>().prop_map(Ipv4Addr::from),
        (border, -3_i32..3).prop_map(|(address, by)| Ipv4Addr::from(u32::from(address).wrapping_add_signed(by))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_spelling_of_an_address_changes_nothing(address in any_v4()) {
        let kind = AddressKind::of(IpAddr::V4(address));
        // The standard library's own view, as far as it is stable: what it calls special is never public.
        let special = address.is_private() || address.is_loopback() || address.is_link_local() || address.is_multicast()
            || address.is_broadcast() || address.is_unspecified() || address.is_documentation();
        prop_assert!(!special || kind != AddressKind::Public);
        for text in spellings(address) {
            let url = Url::parse(&format!("https://{text}/")).unwrap();
            let Some(url::Host::Ipv4(read)) = url.host() else { panic!("{text} is an address") };
            prop_assert_eq!(read, address);
        }
    }

    #[test]
    fn no_cloak_of_ipv6_makes_an_address_better(address in any_v4(), tail in any::<u64>()) {
        let inner = AddressKind::of(IpAddr::V4(address));
        let bits = u128::from(u32::from(address));
        let cloaks = [
            (0xffff_u128 << 32) | bits,
            (0xffff_u128 << 48) | bits,
            (0x0064_ff9b_u128 << 96) | bits,
            (0x2002_u128 << 112) | (bits << 80) | u128::from(tail),
        ];
        for cloak in cloaks {
            let outer = AddressKind::of(IpAddr::V6(Ipv6Addr::from(cloak)));
            prop_assert_eq!(outer == AddressKind::Public, inner == AddressKind::Public, "{} in {}", address, Ipv6Addr::from(cloak));
        }
        // Compatible addresses overlap with :: and ::1, which are no better.
        if bits > 1 {
            let outer = AddressKind::of(IpAddr::V6(Ipv6Addr::from(bits)));
            prop_assert_eq!(outer == AddressKind::Public, inner == AddressKind::Public);
        }
    }

    #[test]
    fn no_text_is_let_through_to_a_place_that_is_not_public(host in "[0-9a-fx.:\\[\\]%]{1,24}") {
        let Ok(url) = Url::parse(&format!("https://{host}/")) else { return Ok(()) };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let policy = TargetPolicy::default().with_resolver(Names::new(&[]));
        if let Ok(target) = runtime.block_on(policy.check(&url)) {
            prop_assert!(target.addresses().iter().all(|address| AddressKind::of(*address) == AddressKind::Public), "{}", host);
        }
    }
}
