//! `cordboard simulator`: the Webex cloud on this machine.

use std::io::Write as _;

use anyhow::{Result, anyhow, bail};
use engine::{Clock as _, Randomness as _, SystemClock, SystemRandomness};
use simulator::{Config, RemoteAccess, Simulator, Targets};

use crate::args::{SimulatorArgs, SimulatorCommand};
use crate::signals;

/// Runs until it is asked to end, or does what the subcommand says.
pub async fn run(args: SimulatorArgs) -> Result<()> {
    if let Some(SimulatorCommand::Coverage) = args.command {
        return Ok(std::io::stdout().lock().write_all(simulator::coverage_table().as_bytes())?);
    }
    let credentials_file = args.credentials_file.expect("invariant: clap asks for --credentials-file without a subcommand");
    if args.ca_file.as_ref() == Some(&credentials_file) {
        bail!("--ca-file and --credentials-file name the same file; give each its own");
    }
    let stop = signals::stop_on_request()?;
    let mut config = config(args.listen);
    config.seed = args.seed;
    config.people = args.people;
    config.devices = args.devices;
    config.rate_limit = args.rate_limit;
    config.time_scale = args.time_scale;
    config.remote = if args.allow_remote { RemoteAccess::Allowed } else { RemoteAccess::Refused };
    config.host_names = args.host_name;
    config.service_ports = args.service_port;
    config.tls_listen = args.tls_listen;
    config.webhook_targets = if args.allow_remote_webhooks { Targets::Anywhere } else { Targets::Loopback };
    let simulator = bind(config).await?;
    simulator.credentials().write_to(&credentials_file).map_err(|error| explain(&error))?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "The simulated Webex cloud is at {}", simulator.base_url())?;
    if let (Some((address, _)), Some(file)) = (simulator.tls(), &args.ca_file) {
        simulator.write_authority_to(file).map_err(|error| explain(&error))?;
        writeln!(out, "It speaks TLS at {address}; clients must trust {}", file.display())?;
    }
    for (name, address) in simulator.service_addresses() {
        writeln!(out, "The service {name} is at http://{address}")?;
    }
    writeln!(out, "Tokens are in {}", credentials_file.display())?;
    out.flush()?;
    drop(out);
    simulator.run(stop).await.map_err(|error| anyhow!("the simulator ended: {error}"))
}

/// A configuration that starts now, with fresh secrets.
pub fn config(listen: std::net::SocketAddr) -> Config {
    let mut entropy = [0; 32];
    SystemRandomness.fill(&mut entropy);
    Config::new(listen, SystemClock.now(), entropy)
}

/// Takes the address and makes the world.
pub async fn bind(config: Config) -> Result<Simulator> {
    Simulator::bind(config).await.map_err(|error| explain(&error))
}

fn explain(error: &simulator::Error) -> anyhow::Error {
    let todo = match error {
        simulator::Error::AddressInUse { .. } | simulator::Error::Listen { .. } => {
            "; choose another address with --listen, --tls-listen or --service-port"
        }
        simulator::Error::NotLoopback { .. } => " with --allow-remote",
        simulator::Error::Credentials { .. } => "; check --credentials-file",
        simulator::Error::Authority { .. } => "; check --ca-file",
        _ => "",
    };
    let cause = std::error::Error::source(error).map(|cause| format!(": {cause}")).unwrap_or_default();
    anyhow!("{error}{cause}{todo}")
}
