//! What strangers may do to the server: headers, cookies, TLS, limits, and text that would like to be markup.

mod site;

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use engine::ManualClock;
use engine::access::{Origin, Principal};
use model::{Grant, Role};
use site::TestSite;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};
use web::{Limits, Serving, TlsIdentity};

const LONG: Duration = Duration::from_secs(20);

async fn served(site: &TestSite, serving: Serving) -> std::net::SocketAddr {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(web::serve_with(listener, site.router.clone(), site.shutdown.clone(), serving));
    address
}

async fn read_all(stream: &mut (impl tokio::io::AsyncRead + Unpin)) -> String {
    let mut bytes = Vec::new();
    let ended = timeout(LONG, stream.read_to_end(&mut bytes)).await.expect("the connection is closed");
    // A reset is an end too.
    drop(ended);
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test]
async fn headers_and_cookies_of_a_server_behind_tls() {
    let mut site = TestSite::start_https(Arc::new(ManualClock::new(site::start()))).await;
    site.seed().await;
    let link = site.link().await;
    let answer = site.get(&link).await;
    let cookie = answer.header("set-cookie").to_owned();
    let (name, attributes) = cookie.split_once('=').expect("a cookie");
    assert_eq!(name, "__Host-cordboard_session");
    assert!(attributes.ends_with("; HttpOnly; SameSite=Lax; Path=/; Max-Age=43200; Secure"), "{attributes}");
    site.keep_cookie(&answer);
    let page = site.get("/").await;
    assert_eq!(page.status, StatusCode::OK);
    let mut shown: Vec<_> = page.headers.iter().map(|(name, value)| format!("{name}: {}", value.to_str().expect("text"))).collect();
    shown.retain(|line| !line.starts_with("content-length") && !line.starts_with("vary"));
    shown.sort();
    assert_eq!(
        shown,
        [
            "cache-control: no-store",
            "content-security-policy: default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; \
             font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "content-type: text/html; charset=utf-8",
            "cross-origin-opener-policy: same-origin",
            "cross-origin-resource-policy: same-origin",
            "permissions-policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()",
            "referrer-policy: no-referrer",
            "strict-transport-security: max-age=31536000",
            "x-content-type-options: nosniff",
            "x-frame-options: DENY",
        ]
    );
    let plain = TestSite::seeded().await.get("/").await;
    assert_eq!(plain.header("strict-transport-security"), "", "only where https is certain");
    // A cookie of the plain name, as a neighbour on another port may set it, opens nothing.
    let value = cookie.split_once('=').expect("a value").1.split(';').next().expect("a value").to_owned();
    let request = site.request(Method::GET, "/");
    let mut request = request.body(Body::empty()).expect("a request");
    request.headers_mut().insert(header::COOKIE, format!("cordboard_session={value}").parse().expect("a cookie"));
    assert_eq!(site.send(request).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn tls_is_spoken_with_a_certificate_from_pem() {
    let site = TestSite::start_https(Arc::new(ManualClock::new(site::start()))).await;
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).expect("a certificate");
    let identity = TlsIdentity::from_pem(made.cert.pem().as_bytes(), made.signing_key.serialize_pem().as_bytes()).expect("an identity");
    let address = served(&site, Serving { tls: Some(identity.clone()), ..Serving::default() }).await;
    let mut stream = handshake(address, &made.cert).await.expect("a handshake");
    stream.write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").await.expect("sent");
    let answer = read_all(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 200 OK") && answer.contains("strict-transport-security: max-age=31536000"), "{answer}");
    // Whoever speaks no TLS gets no page.
    let mut plain = TcpStream::connect(address).await.expect("connected");
    plain.write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n").await.expect("sent");
    assert!(!read_all(&mut plain).await.contains("ok\n"));
    // A new certificate counts for the connections that come; a key that does not fit changes nothing.
    let other = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).expect("a certificate");
    identity.renew(other.cert.pem().as_bytes(), made.signing_key.serialize_pem().as_bytes()).expect_err("another's key");
    handshake(address, &made.cert).await.expect("the old one stays");
    identity.renew(other.cert.pem().as_bytes(), other.signing_key.serialize_pem().as_bytes()).expect("renewed");
    handshake(address, &made.cert).await.expect_err("the old one is gone");
    handshake(address, &other.cert).await.expect("the new one");
}

/// Speaks TLS with a server that must show this certificate.
async fn handshake(address: std::net::SocketAddr, certificate: &rcgen::Certificate) -> std::io::Result<TlsStream<TcpStream>> {
    let mut roots = RootCertStore::empty();
    roots.add(certificate.der().clone()).expect("a root");
    let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let stream = TcpStream::connect(address).await.expect("connected");
    let name = ServerName::try_from("localhost").expect("a name");
    TlsConnector::from(Arc::new(config)).connect(name, stream).await
}

#[tokio::test]
async fn a_client_that_sends_slowly_or_too_much_is_cut() {
    let site = TestSite::start().await;
    let limits = Limits { head_within: Duration::from_millis(300), ..Limits::default() };
    let address = served(&site, Serving { limits, ..Serving::default() }).await;
    let mut slow = TcpStream::connect(address).await.expect("connected");
    slow.write_all(b"GET /healthz HTTP/1.1\r\nHost: local").await.expect("sent");
    assert!(!read_all(&mut slow).await.contains("200 OK"));
    let send = async |head: String| {
        let mut stream = TcpStream::connect(address).await.expect("connected");
        let sent: io::Result<()> = stream.write_all(head.as_bytes()).await;
        drop(sent);
        read_all(&mut stream).await
    };
    let many: String = (0..150).map(|number| ["x-", &number.to_string(), ": y\r\n"].concat()).collect();
    let answer = send(format!("GET /healthz HTTP/1.1\r\nHost: localhost\r\n{many}\r\n")).await;
    assert!(answer.starts_with("HTTP/1.1 431"), "{answer}");
    let answer = send(format!("GET /healthz HTTP/1.1\r\nHost: localhost\r\nx: {}\r\n\r\n", "y".repeat(64 * 1024))).await;
    assert!(!answer.contains("200 OK"), "{answer}");
    let large = "x".repeat(64 * 1024);
    let answer = send(format!(
        "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n{large}",
        large.len()
    ))
    .await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 413"), "{answer}");
    assert!(
        send("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".to_owned()).await.contains("200 OK"),
        "others are served"
    );
}

#[tokio::test]
async fn one_address_has_so_many_connections() {
    let site = TestSite::start().await;
    let limits = Limits { connections_per_address: 2, ..Limits::default() };
    let address = served(&site, Serving { limits, ..Serving::default() }).await;
    let ask = async |stream: &mut TcpStream| {
        stream.write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n").await?;
        let mut line = [0; 15];
        stream.read_exact(&mut line).await.map(|_| line == *b"HTTP/1.1 200 OK")
    };
    let mut held = Vec::new();
    for _ in 0..2 {
        let mut stream = TcpStream::connect(address).await.expect("connected");
        assert!(ask(&mut stream).await.expect("an answer"));
        held.push(stream);
    }
    let mut third = TcpStream::connect(address).await.expect("connected");
    assert!(!ask(&mut third).await.unwrap_or(false), "the third is closed");
    drop(held);
    let served = testkit::eventually(LONG, async || {
        let mut stream = TcpStream::connect(address).await?;
        anyhow::ensure!(ask(&mut stream).await?, "no answer yet");
        Ok(())
    });
    served.await.expect("a place is given back");
}

/// Texts that would like to be markup, script or an attribute.
const MARKUP: &str = include_str!("corpus/markup.json");

/// Beginnings of tags and handlers as the texts write them; none may reach a page so.
const RAW: [&str; 12] = [
    "<script>",
    "<img src=x",
    "<svg/onload",
    "<svg><animate",
    "<iframe",
    "<a href=\"javascript",
    "<details open ontoggle",
    "<base",
    "<object",
    "<embed",
    "<![CDATA",
    "' onmouseover='",
];

#[tokio::test]
async fn text_from_outside_never_becomes_markup() {
    let markup: Vec<String> = serde_json::from_str(MARKUP).expect("texts");
    let site = TestSite::seeded().await;
    let from = Origin::local();
    let by = Principal::command_line();
    let mut devices = site::devices(site.now());
    for (at, text) in markup.iter().enumerate() {
        let device = &mut devices[at];
        // A name that begins as a formula does must stay one that begins so.
        let is_formula = text.starts_with(['=', '@']);
        device.name = if is_formula { text.clone() } else { format!("N{text}") };
        for field in [&mut device.location_name, &mut device.workspace_name, &mut device.owner_name, &mut device.ip, &mut device.software] {
            *field = Some(format!("F{text}"));
        }
        device.tags = vec![text.clone()];
        device.error_codes = vec![text.clone()];
        let name: String = text.chars().filter(|c| !c.is_control()).collect();
        let person = engine::access::NewPerson {
            name: if is_formula { name.clone() } else { format!("P{name}") },
            email: format!("p{at}@nordlys.example"),
            password: None,
            grants: vec![Grant::everywhere(Role::Viewer)],
        };
        site.access.create_account(&by, &from, person).await.expect("an account");
        site.post("/settings/tokens", &format!("name={}&read=yes&days=30", web_encoded(&name))).await;
    }
    site.record(&devices).await;
    for (at, text) in markup.iter().enumerate() {
        site.in_call(at + 1, text, 2, 9.0).await;
    }
    let mut pages: Vec<String> = [
        "/",
        "/devices",
        "/settings/people",
        "/settings/sessions",
        "/settings/tokens",
        "/settings/audit",
        "/settings/account",
        "/settings/webex",
    ]
    .map(str::to_owned)
    .into();
    pages.extend((1..=markup.len()).map(|number| format!("/devices/{}", site::device_id(number))));
    for text in &markup {
        let text = web_encoded(text);
        pages.extend([
            format!("/devices?q={text}&utm={text}"),
            format!("/settings/audit?q={text}&utm={text}"),
            format!("/sign-in?to=/{text}"),
        ]);
        pages.push(format!("/settings/people?done={text}"));
        pages.push(format!("/no/{text}"));
    }
    for page in &pages {
        let answer = site.get(page).await;
        assert!(answer.status.is_success() || answer.status == StatusCode::NOT_FOUND, "{page}: {}", answer.status);
        let text = &answer.text;
        for bad in RAW {
            assert!(!text.contains(bad), "{page} holds {bad}");
        }
        // Every tag that opens is one of our templates'.
        for tag in text.split('<').skip(1) {
            let name: String = tag.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '!' | '/')).collect();
            assert!(!name.is_empty(), "{page} holds a bare <: <{}", tag.chars().take(40).collect::<String>());
            // Values stand in double quotes and hold none: what is left of the tag are names.
            let head = tag.split('>').next().unwrap_or_default();
            let names: String = head.split('"').step_by(2).collect();
            assert!(!names.contains(" on") && !names.contains('\''), "{page} holds a handler: <{head}>");
        }
    }
    let devices = site.get("/devices.csv").await.text;
    let audit = site.get("/settings/audit.csv").await.text;
    for formula in ["=cmd|", "@SUM("] {
        assert!(devices.contains(&format!("\"'{formula}")), "the text is there, disarmed: {formula}");
        assert!(audit.contains(formula), "the text is there: {formula}");
        for start in ["\n", ",", "\n\"", ",\""] {
            let cell = format!("{start}{formula}");
            assert!(!devices.contains(&cell) && !audit.contains(&cell), "a cell begins with {formula}");
        }
    }
}

fn web_encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
