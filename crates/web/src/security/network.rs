//! The network a request comes from, as limits count it: whoever has one IPv6 address has a whole /64 of them.

use std::net::{IpAddr, Ipv6Addr};

use engine::access::Origin;

/// An IPv4 address, the first 64 bits of an IPv6 address, or nothing where there is no connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Network(Option<IpAddr>);

impl Network {
    /// The network of a request.
    pub(crate) fn of(origin: &Origin) -> Self {
        Self(origin.address.map(|address| match address.to_canonical() {
            IpAddr::V4(address) => address.into(),
            IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64)).into(),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(address: &str) -> Network {
        Network::of(&Origin { address: Some(address.parse().expect("an address")), user_agent: None })
    }

    #[test]
    fn one_who_has_many_addresses_is_one() {
        assert_eq!(network("2001:db8:1:2::1"), network("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assert_ne!(network("2001:db8:1:2::1"), network("2001:db8:1:3::1"));
        assert_eq!(network("::ffff:192.0.2.1"), network("192.0.2.1"), "IPv4 within IPv6 is IPv4");
        assert_ne!(network("192.0.2.1"), network("192.0.2.2"));
    }
}
