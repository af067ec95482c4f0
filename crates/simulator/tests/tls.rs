//! TLS under the names of Webex: a client that knows only those names and one certificate must not notice.

mod common;

use common::{config, send};
use simulator::Simulator;
use tokio_util::sync::CancellationToken;

#[tokio::test]
async fn a_client_is_redirected_by_host_name_only() {
    let mut config = config();
    config.tls_listen = Some("127.0.0.1:0".parse().unwrap());
    // Clients judge certificates by the real time.
    config.start_time = jiff::Timestamp::try_from(std::time::UNIX_EPOCH + std::time::UNIX_EPOCH.elapsed().unwrap()).unwrap();
    config.host_names = vec!["sim.lan".to_owned()];
    let simulator = Simulator::bind(config).await.unwrap();
    let credentials = simulator.credentials().clone();
    let (address, authority) = simulator.tls().unwrap();
    let authority = reqwest::Certificate::from_pem(authority.as_bytes()).unwrap();
    let stop = CancellationToken::new();
    let running = tokio::spawn(simulator.run(stop.clone()));

    let names = ["webexapis.com", "idbroker.webex.com", "analytics.webexapis.com", "xapi-a.wbx2.com", "api.wxcc-eu1.cisco.com", "sim.lan"];
    let trusting = names.iter().fold(common::builder().tls_certs_only([authority]), |builder, name| builder.resolve(name, address));
    let client = trusting.build().unwrap();
    for name in names {
        let answer = send(client.get(format!("https://{name}/nowhere")).bearer_auth(&credentials.admin_token)).await;
        assert_eq!(answer.status, 404, "{name}: {}", answer.text);
    }
    let answer = send(client.get("https://webexapis.com/v1/people?max=5").bearer_auth(&credentials.admin_token)).await;
    assert_eq!(answer.items().len(), 5);
    assert!(answer.next().unwrap().starts_with("https://webexapis.com/v1/people?"), "{:?}", answer.next());
    let next = send(client.get(answer.next().unwrap()).bearer_auth(&credentials.admin_token)).await;
    assert_eq!(next.items().len(), 5);

    let wary = common::builder().resolve("webexapis.com", address).build().unwrap();
    wary.get("https://webexapis.com/v1/people/me").send().await.expect_err("nobody else vouches for it");
    stop.cancel();
    running.await.unwrap().unwrap();
}
