//! TLS from PEM files, for servers without a proxy before them.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// Why certificate and key cannot be used. Says nothing of what is in the key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TlsError {
    /// No certificate was found.
    #[error("the file holds no certificate; it must be PEM, the server's own certificate first, then those that signed it")]
    NoCertificate,
    /// No key was found.
    #[error("the file holds no private key that can be read; it must be PEM and without a passphrase")]
    NoKey,
    /// They do not fit each other.
    #[error("certificate and key cannot be used together: {0}")]
    Unfit(String),
}

/// Certificate and key of the server. Clones share them, so that new ones count for all connections that come.
#[derive(Clone)]
pub struct TlsIdentity(Arc<RwLock<TlsAcceptor>>);

impl fmt::Debug for TlsIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TlsIdentity")
    }
}

impl TlsIdentity {
    /// The identity of these PEM texts: the chain with the server's own certificate first, and its key.
    pub fn from_pem(certificates: &[u8], key: &[u8]) -> Result<Self, TlsError> {
        Ok(Self(Arc::new(RwLock::new(acceptor(certificates, key)?))))
    }

    /// Takes others for the connections that come; when they cannot be used, the old ones stay.
    pub fn renew(&self, certificates: &[u8], key: &[u8]) -> Result<(), TlsError> {
        let new = acceptor(certificates, key)?;
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = new;
        Ok(())
    }

    pub(crate) fn acceptor(&self) -> TlsAcceptor {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn acceptor(certificates: &[u8], key: &[u8]) -> Result<TlsAcceptor, TlsError> {
    let chain: Vec<_> = CertificateDer::pem_slice_iter(certificates).collect::<Result<_, _>>().map_err(|_| TlsError::NoCertificate)?;
    if chain.is_empty() {
        return Err(TlsError::NoCertificate);
    }
    let key = PrivateKeyDer::from_pem_slice(key).map_err(|_| TlsError::NoKey)?;
    let unfit = |error: tokio_rustls::rustls::Error| TlsError::Unfit(error.to_string());
    let mut config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(unfit)?
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .map_err(unfit)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_certificate_says_so() {
        assert_eq!(TlsIdentity::from_pem(b"", b"").expect_err("empty"), TlsError::NoCertificate);
        assert_eq!(TlsIdentity::from_pem(b"hello", b"").expect_err("no PEM"), TlsError::NoCertificate);
        let certificate = b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        assert_eq!(TlsIdentity::from_pem(certificate, b"").expect_err("no key"), TlsError::NoKey);
        let key = b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
        let error = TlsIdentity::from_pem(certificate, key).expect_err("neither is any");
        assert!(matches!(error, TlsError::Unfit(_)) && !error.to_string().contains("AAAA"), "{error}");
    }
}
