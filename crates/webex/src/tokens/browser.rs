//! Signing in with a browser: the authorization code flow with PKCE and a redirect to this machine (RFC 6749 §4.1, RFC 7636, RFC 8252).

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use secrecy::{ExposeSecret as _, SecretString};
use tokio::net::TcpListener;
use url::{Host, Url};

use super::service::Question;
use super::{AppCredentials, TokenError, TokenService, Tokens, pkce, redirected};

/// Where the browser comes back to.
#[derive(Debug, Clone, Default)]
pub enum Redirect {
    /// A free port of this machine, at `http://127.0.0.1:PORT/redirect`.
    #[default]
    FreePort,
    /// This address of this machine, as it is registered with the integration, for example `http://localhost:6001/redirect`.
    Registered(Url),
}

/// A sign-in that waits for the browser. Dropping it ends the waiting.
pub struct CodeLogin {
    /// What to open in the browser.
    pub address: Url,
    /// Where the browser comes back to.
    pub redirect: Url,
    service: TokenService,
    app: AppCredentials,
    listener: TcpListener,
    state: String,
    verifier: String,
}

impl fmt::Debug for CodeLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CodeLogin").field("redirect", &self.redirect.as_str()).finish_non_exhaustive()
    }
}

impl TokenService {
    /// Begins a sign-in with a browser: listens for it, and says which address to open. Scopes are separated by spaces.
    pub async fn begin_code_login(&self, app: AppCredentials, scopes: &str, redirect: Redirect) -> Result<CodeLogin, TokenError> {
        let (listener, redirect) = listen(redirect).await?;
        let (verifier, state) = (pkce::verifier(self.random()), pkce::verifier(self.random()));
        let mut address = self.authorize_address()?;
        address
            .query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", &app.client_id)
            .append_pair("redirect_uri", redirect.as_str())
            .append_pair("scope", scopes)
            .append_pair("state", &state)
            .append_pair("code_challenge", &pkce::challenge(&verifier))
            .append_pair("code_challenge_method", "S256");
        Ok(CodeLogin { address, redirect, service: self.clone(), app, listener, state, verifier })
    }

    /// Where a browser is sent to sign in, for programs that are servers themselves; they add the parameters of RFC 6749 §4.1.1.
    pub fn authorize_address(&self) -> Result<Url, TokenError> {
        self.address("/authorize")
    }

    /// Exchanges the code that a browser brought to this redirect address, with the verifier of RFC 7636 that belongs to it.
    pub async fn exchange_code(
        &self,
        app: &AppCredentials,
        code: &SecretString,
        redirect: &Url,
        verifier: &SecretString,
    ) -> Result<Tokens, TokenError> {
        let fields = [
            ("grant_type", "authorization_code"),
            ("client_id", &app.client_id),
            ("client_secret", app.client_secret.expose_secret()),
            ("code", code.expose_secret()),
            ("redirect_uri", redirect.as_str()),
            ("code_verifier", verifier.expose_secret()),
        ];
        self.ask(Question::form("exchanging the code of the sign-in", "/access_token", &fields)).await
    }
}

impl CodeLogin {
    /// Waits until the browser comes back, at most so long, and exchanges the code it brings.
    pub async fn finish(self, limit: Duration) -> Result<Tokens, TokenError> {
        let strangers = std::sync::atomic::AtomicBool::new(false);
        let code = tokio::select! {
            code = redirected::wait(&self.listener, self.redirect.path(), &self.state, &strangers) => code?,
            () = self.service.sleep(limit) => {
                let note = if strangers.into_inner() { "; an answer that belongs to another sign-in was refused" } else { "" };
                return Err(TokenError::TooLate { limit, note });
            }
        };
        self.service.exchange_code(&self.app, &code, &self.redirect, &self.verifier.into()).await
    }
}

async fn listen(redirect: Redirect) -> Result<(TcpListener, Url), TokenError> {
    let (wanted, port) = match redirect {
        Redirect::FreePort => (None, 0),
        Redirect::Registered(url) => {
            check(&url)?;
            let port = url.port_or_known_default().unwrap_or(80);
            (Some(url), port)
        }
    };
    let ip = match wanted.as_ref().and_then(Url::host) {
        Some(Host::Ipv6(address)) => IpAddr::V6(address),
        Some(Host::Ipv4(address)) if address.is_loopback() => IpAddr::V4(address),
        _ => IpAddr::V4(Ipv4Addr::LOCALHOST),
    };
    let failed = |source| TokenError::Listen { address: SocketAddr::new(ip, port).to_string(), source };
    let listener = TcpListener::bind(SocketAddr::new(ip, port)).await.map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    let url = match wanted {
        Some(url) => url,
        None => Url::parse(&format!("http://{address}/redirect")).map_err(|error| TokenError::Setup { reason: error.to_string() })?,
    };
    Ok((listener, url))
}

/// The code must not leave this machine, and Webex must send it back byte for byte to what was registered.
fn check(url: &Url) -> Result<(), TokenError> {
    let is_near = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        // 0.0.0.0 is how some integrations were registered; browsers reach this machine by it.
        Some(Host::Ipv4(address)) => address.is_loopback() || address.is_unspecified(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    if url.scheme() != "http" || !is_near || url.query().is_some() || url.fragment().is_some() {
        let reason = "the redirect address must be one of this machine without a query, for example http://localhost:6001/redirect";
        return Err(TokenError::Setup { reason: reason.to_owned() });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_redirected_to() {
        let fits = |text: &str| check(&Url::parse(text).expect("an address")).is_ok();
        for fine in ["http://localhost:6001/redirect", "http://127.0.0.1:1/", "http://[::1]:9/x", "http://0.0.0.0:5500/callback"] {
            assert!(fits(fine), "{fine}");
        }
        for bad in
            ["https://localhost/x", "http://example.com/", "http://localhost.example.com/", "http://localhost/x?y=1", "http://localhost/#x"]
        {
            assert!(!fits(bad), "{bad}");
        }
    }
}
