//! Taking an address to listen on.

use std::io::ErrorKind;
use std::net::SocketAddr;

use anyhow::{Result, anyhow};
use tokio::net::TcpListener;

/// How many ports after the wanted one are tried.
const NEXT_PORTS: u16 = 20;

/// Takes this address.
pub async fn bind(address: SocketAddr) -> Result<TcpListener> {
    TcpListener::bind(address).await.map_err(|error| explain(address, &error))
}

/// Takes this address or, when its port is in use, the next one that is free.
pub async fn bind_or_next(address: SocketAddr) -> Result<TcpListener> {
    let mut candidate = address;
    for step in 0..=NEXT_PORTS {
        let Some(port) = address.port().checked_add(step) else { break };
        candidate.set_port(port);
        match TcpListener::bind(candidate).await {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            Err(error) => return Err(explain(candidate, &error)),
        }
    }
    Err(anyhow!("cannot listen on {address} nor on the {NEXT_PORTS} ports after it: all are in use; choose another with --listen"))
}

fn explain(address: SocketAddr, error: &std::io::Error) -> anyhow::Error {
    match error.kind() {
        ErrorKind::AddrInUse => {
            anyhow!("cannot listen on {address}: the address is in use; end the program that uses it, or choose another with --listen")
        }
        ErrorKind::AddrNotAvailable => {
            anyhow!("cannot listen on {address}: this machine does not have that address; choose another with --listen")
        }
        ErrorKind::PermissionDenied => {
            anyhow!("cannot listen on {address}: not permitted; choose a port above 1023 with --listen")
        }
        _ => anyhow!("cannot listen on {address}: {error}; choose another with --listen"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_port_in_use_is_said_or_stepped_over() {
        let taken = bind("127.0.0.1:0".parse().expect("an address")).await.expect("a free port");
        let address = taken.local_addr().expect("bound");
        let text = bind(address).await.expect_err("in use").to_string();
        assert!(text.contains(&address.to_string()) && text.contains("in use") && text.contains("--listen"), "{text}");
        let next = bind_or_next(address).await.expect("one of the next is free").local_addr().expect("bound");
        assert!((1..=NEXT_PORTS).contains(&(next.port() - address.port())), "{next}");
    }
}
