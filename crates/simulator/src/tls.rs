//! TLS under the names of Webex, for clients whose addresses cannot be changed: a new authority at each start signs one certificate for
//! all names the simulator answers to. The authority's key is thrown away at once, so its certificate vouches for nothing else.

use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose,
};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::config::Error;
use crate::http::{PUBLIC_NAMES, REGIONS_OF_CONTACT_CENTER};

/// Days a certificate lives; a simulator that runs longer is started anew.
const LIFE_DAYS: i64 = 90;

/// The socket's side of TLS, and what clients must trust.
pub struct Tls {
    /// Makes a connection of a stream.
    pub acceptor: TlsAcceptor,
    /// The authority's certificate, PEM.
    pub authority: String,
}

impl std::fmt::Debug for Tls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tls").finish_non_exhaustive()
    }
}

impl Tls {
    /// Makes authority and certificate, valid from the day before `now_s` on.
    pub fn new(more_names: &[String], now_s: i64) -> Result<Self, Error> {
        make(more_names, now_s).map_err(|reason| Error::Tls { reason })
    }
}

fn make(more_names: &[String], now_s: i64) -> Result<Tls, String> {
    let text = |error: &dyn std::error::Error| error.to_string();
    let time = |offset_days: i64| {
        let seconds = now_s + offset_days * 86_400;
        rcgen::date_time_ymd(1970, 1, 1) + std::time::Duration::from_secs(u64::try_from(seconds).unwrap_or_default())
    };
    let entitled = |common_name: &str| {
        let mut subject = DistinguishedName::new();
        subject.push(DnType::CommonName, common_name);
        subject.push(DnType::OrganizationName, "Cordboard simulator");
        subject
    };
    let mut authority = CertificateParams::default();
    authority.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    authority.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    authority.distinguished_name = entitled("Cordboard simulator authority");
    (authority.not_before, authority.not_after) = (time(-1), time(LIFE_DAYS));
    let authority_key = KeyPair::generate().map_err(|error| text(&error))?;
    let authority_certificate = authority.self_signed(&authority_key).map_err(|error| text(&error))?;
    let issuer = Issuer::new(authority, authority_key);

    let own = ["localhost", "127.0.0.1", "::1"].map(str::to_owned);
    let contact_center = REGIONS_OF_CONTACT_CENTER.iter().map(|region| format!("api.wxcc-{region}.cisco.com"));
    let names =
        own.into_iter().chain(PUBLIC_NAMES.iter().map(|name| (*name).to_owned())).chain(contact_center).chain(more_names.iter().cloned());
    let mut server = CertificateParams::new(names.collect::<Vec<_>>()).map_err(|error| text(&error))?;
    server.distinguished_name = entitled("Cordboard simulator");
    server.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    server.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    server.use_authority_key_identifier_extension = true;
    (server.not_before, server.not_after) = (time(-1), time(LIFE_DAYS));
    let key = KeyPair::generate().map_err(|error| text(&error))?;
    let certificate = server.signed_by(&key, &issuer).map_err(|error| text(&error))?;

    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let mut config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| text(&error))?
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)
        .map_err(|error| text(&error))?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Tls { acceptor: TlsAcceptor::from(Arc::new(config)), authority: authority_certificate.pem() })
}
