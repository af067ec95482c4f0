//! Runs a simulator for a look around: `cargo run -p simulator --example simulate -- [PORT] [PEOPLE] [DEVICES] [CREDENTIALS]`.

use std::time::UNIX_EPOCH;

use simulator::{Config, Simulator};
use tokio_util::sync::CancellationToken;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize, default: u32| arguments.get(at).map_or(Ok(default), |text| text.parse());
    let port = u16::try_from(number(0, 8787)?)?;
    #[expect(clippy::disallowed_methods, reason = "composition root")]
    let now = jiff::Timestamp::from_second(i64::try_from(std::time::SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs())?)?;
    let mut config = Config::new(([127, 0, 0, 1], port).into(), now, [0; 32]);
    (config.people, config.devices) = (number(1, 300)?, number(2, 60)?);
    let started = std::time::Instant::now();
    let simulator = Simulator::bind(config).await?;
    println!("{} in {:?}; admin token {}", simulator.base_url(), started.elapsed(), simulator.credentials().admin_token);
    if let Some(path) = arguments.get(3) {
        simulator.credentials().write_to(path.as_ref())?;
    }
    let stop = CancellationToken::new();
    tokio::select! {
        result = simulator.run(stop.clone()) => result?,
        result = tokio::signal::ctrl_c() => result?,
    }
    Ok(())
}
