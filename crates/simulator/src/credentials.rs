//! The credentials file: everything a client needs to speak with the simulator.

use std::io::Write as _;
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::config::Error;

/// Secrets of a service app.
#[derive(Clone, Serialize, Deserialize)]
pub struct ServiceApp {
    /// Client id.
    pub client_id: String,
    /// Client secret.
    pub client_secret: String,
    /// Refresh token.
    pub refresh_token: String,
}

/// What the credentials file holds. It shows no secret when printed with `{:?}`.
#[derive(Clone, Serialize, Deserialize)]
pub struct Credentials {
    /// Address of the API; ends in `/v1`.
    pub base_url: String,
    /// Full administrator with every scope.
    pub admin_token: String,
    /// A calling user without roles.
    pub user_token: String,
    /// Another calling user without roles.
    pub user2_token: String,
    /// The second user's number in E.164.
    pub user2_number: String,
    /// The administrator, but with scope `spark:people_read` only.
    pub limited_token: String,
    /// The administrator, but held to 60 requests a minute with bursts of 20.
    pub rate_limited_token: String,
    /// A bot.
    pub bot_token: String,
    /// Integration: client id.
    pub client_id: String,
    /// Integration: client secret.
    pub client_secret: String,
    /// Integration: refresh token of the administrator.
    pub refresh_token: String,
    /// A service app that the organisation authorised.
    pub service_app: ServiceApp,
    /// Key for `/_sim/` in header `X-Sim-Key`; only there when other machines reach the simulator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sim_key: Option<String>,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credentials").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for ServiceApp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ServiceApp").finish_non_exhaustive()
    }
}

/// A secret that follows from the entropy and its name.
pub(crate) fn secret(entropy: &[u8; 32], name: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(entropy);
    hash.update(name.as_bytes());
    hex::encode(hash.finalize())
}

impl Credentials {
    /// Writes the file, readable by its owner only; an older file of the same name is replaced.
    pub fn write_to(&self, path: &Path) -> Result<(), Error> {
        self.try_write(path).map_err(|source| Error::Credentials { path: path.to_owned(), source })
    }

    fn try_write(&self, path: &Path) -> std::io::Result<()> {
        refuse_other_than_file(path)?;
        let name = path.file_name().ok_or_else(|| std::io::Error::other("the path names no file"))?;
        let mut part = std::ffi::OsString::from(".");
        part.push(name);
        part.push(format!(".{}.part", std::process::id()));
        let part = path.with_file_name(part);
        match std::fs::remove_file(&part) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
        }
        let mut file = options.open(&part)?;
        let mut text = serde_json::to_vec_pretty(self)?;
        text.push(b'\n');
        // Renamed into place, so that a reader never sees half a file and never an old one with wider rights.
        file.write_all(&text).and_then(|()| file.sync_all()).and_then(|()| std::fs::rename(&part, path)).inspect_err(|_| {
            let _ = std::fs::remove_file(&part);
        })
    }
}

/// A file is replaced; a device, a folder or a link would be lost, and with it what others expect there.
pub(crate) fn refuse_other_than_file(path: &Path) -> std::io::Result<()> {
    match std::fs::symlink_metadata(path) {
        Ok(found) if found.is_file() => Ok(()),
        Ok(_) => Err(std::io::Error::other("something other than a plain file is there already; name another")),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::{Credentials, ServiceApp, secret};

    #[test]
    fn printing_shows_no_secret() {
        let text = || "planted".to_owned();
        let service_app = ServiceApp { client_id: text(), client_secret: text(), refresh_token: text() };
        let credentials = Credentials {
            base_url: "http://127.0.0.1:1/v1".into(),
            admin_token: text(),
            user_token: text(),
            user2_token: text(),
            user2_number: text(),
            limited_token: text(),
            rate_limited_token: text(),
            bot_token: text(),
            client_id: text(),
            client_secret: text(),
            refresh_token: text(),
            service_app,
            sim_key: Some(text()),
        };
        assert!(!format!("{credentials:?} {:?}", credentials.service_app).contains("planted"));
    }

    #[test]
    fn secrets_differ_by_name_and_entropy() {
        assert_ne!(secret(&[1; 32], "a"), secret(&[1; 32], "b"));
        assert_ne!(secret(&[1; 32], "a"), secret(&[2; 32], "a"));
    }
}
