//! What kind of place an IP address is, however it is written: the addresses that nobody may name as a target.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// What kind of place an address is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AddressKind {
    /// Of the internet.
    Public,
    /// Of this machine or of a private network: a target only where the configuration lists it.
    Private,
    /// Never a target; why.
    Never(&'static str),
}

/// Where clouds answer questions of their machines about themselves, credentials among them.
const METADATA: &str = "a metadata service of a cloud";
const LINK_LOCAL: &str = "a link-local address";
const UNSPECIFIED: &str = "no address of a machine";
const MULTICAST: &str = "a multicast address";
const RESERVED: &str = "a reserved address";
const TRANSLATED: &str = "a translated address of a private network";

impl AddressKind {
    /// The kind of an address (registries of special-purpose addresses, RFC 6890, and the clouds' own documents).
    pub fn of(address: IpAddr) -> Self {
        match address {
            IpAddr::V4(address) => v4(address),
            IpAddr::V6(address) => v6(address),
        }
    }
}

#[expect(clippy::match_same_arms, reason = "a table: each line is a registry's")]
fn v4(address: Ipv4Addr) -> AddressKind {
    use AddressKind::{Never, Private, Public};
    match address.octets() {
        [0, ..] => Never(UNSPECIFIED),
        // AWS, Azure, Google and most others; 169.254.170.2 and .23 give credentials to containers.
        [169, 254, 169 | 170, _] => Never(METADATA),
        [169, 254, ..] => Never(LINK_LOCAL),
        // Alibaba Cloud; Azure's wire server; Oracle's old one.
        [100, 100, 100, 200] | [168, 63, 129, 16] | [192, 0, 0, 192] => Never(METADATA),
        [127 | 10, ..] | [192, 168, ..] => Private,
        [172, second, ..] if second & 0xf0 == 16 => Private,
        // Shared address space of carriers, RFC 6598; benchmarks, RFC 2544, which some networks use inside.
        [100, second, ..] if second & 0xc0 == 64 => Private,
        [198, 18 | 19, ..] => Private,
        [192, 0, 0 | 2, _] | [198, 51, 100, _] | [203, 0, 113, _] | [192, 88, 99, _] => Never(RESERVED),
        [first, ..] if first & 0xf0 == 224 => Never(MULTICAST),
        [255, 255, 255, 255] => Never("the broadcast address"),
        [first, ..] if first >= 240 => Never(RESERVED),
        _ => Public,
    }
}

#[expect(clippy::match_same_arms, reason = "a table: each line is a registry's")]
fn v6(address: Ipv6Addr) -> AddressKind {
    use AddressKind::{Never, Private, Public};
    let segments = address.segments();
    let low = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        Ipv4Addr::new(a, b, c, d)
    };
    // An address inside an address: judged by what is inside.
    let carries = |inner: Ipv4Addr| match v4(inner) {
        Private => Never(TRANSLATED),
        kind => kind,
    };
    match segments {
        [0, 0, 0, 0, 0, 0, 0, 0] => Never(UNSPECIFIED),
        [0, 0, 0, 0, 0, 0, 0, 1] => Private,
        // Mapped, RFC 4291 §2.5.5.2: a connection goes to the inner address itself.
        [0, 0, 0, 0, 0, 0xffff, a, b] => v4(low(a, b)),
        // Compatible (RFC 4291 §2.5.5.1), translated (RFC 2765) and NAT64 (RFC 6052).
        [0, 0, 0, 0, 0 | 0xffff, 0, a, b] | [0x64, 0xff9b, 0, 0, 0, 0, a, b] => carries(low(a, b)),
        // 6to4, RFC 3056.
        [0x2002, a, b, ..] => carries(low(a, b)),
        // NAT64 of one network (RFC 8215), Teredo (RFC 4380), ORCHID and the rest of 2001::/23.
        [0x64, 0xff9b, ..] => Never(RESERVED),
        [0x2001, second, ..] if second < 0x200 => Never(RESERVED),
        [0x2001, 0xdb8, ..] => Never(RESERVED),
        [0x3fff, second, ..] if second < 0x1000 => Never(RESERVED),
        // AWS, Google, Scaleway.
        [0xfd00, 0xec2, ..] | [0xfd20, 0xce, 0, 0, 0, 0, 0, 0x254] | [0xfd00, 0x42, 0, 0, 0, 0, 0, 0x42] => Never(METADATA),
        // Unique local, RFC 4193; site-local, which RFC 3879 gave up.
        [first, ..] if first & 0xfe00 == 0xfc00 || first & 0xffc0 == 0xfec0 => Private,
        [first, ..] if first & 0xffc0 == 0xfe80 => Never(LINK_LOCAL),
        [first, ..] if first & 0xff00 == 0xff00 => Never(MULTICAST),
        // All that is given out today is 2000::/3.
        [first, ..] if first & 0xe000 != 0x2000 => Never(RESERVED),
        _ => Public,
    }
}
