//! Certificate and key of the pages, read again when their files change: whoever renews them restarts nothing.

use std::hash::{DefaultHasher, Hasher as _};
use std::path::Path;
use std::time::Duration;

use anyhow::{Result, anyhow};
use tokio_util::sync::CancellationToken;
use web::TlsIdentity;

use crate::config::TlsFiles;
use crate::signals;

/// How often the files are looked at; SIGHUP makes it at once.
const LOOK_EVERY: Duration = Duration::from_mins(1);

/// Certificate and key, and what was in their files.
pub struct Certificates {
    files: TlsFiles,
    identity: TlsIdentity,
    seen: u64,
}

/// What a look at the files found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    /// What was there before.
    Same,
    /// Others, which count from now on.
    Renewed,
    /// Others that cannot be used: the old ones count.
    Broken,
}

impl Certificates {
    /// Reads the files.
    pub fn read(files: &TlsFiles) -> Result<Self> {
        let texts = Texts::read(files)?;
        let identity = TlsIdentity::from_pem(&texts.certificate, &texts.key).map_err(|error| unfit(files, &error))?;
        Ok(Self { files: files.clone(), identity, seen: texts.mark() })
    }

    /// What the pages are served with; it changes with the files.
    pub fn identity(&self) -> TlsIdentity {
        self.identity.clone()
    }

    /// Follows the files until it is told to stop.
    pub async fn follow(mut self, stop: CancellationToken) {
        let mut hang_up = signals::hang_up();
        while !stop.is_cancelled() {
            tokio::select! {
                () = stop.cancelled() => return,
                () = hang_up.next() => {}
                () = tokio::time::sleep(LOOK_EVERY) => {}
            }
            self.look();
        }
    }

    fn look(&mut self) -> Found {
        let renewed = Texts::read(&self.files).and_then(|texts| {
            let mark = texts.mark();
            if mark == self.seen {
                return Ok(Found::Same);
            }
            // Also a pair that is broken was seen: it is told once.
            self.seen = mark;
            self.identity.renew(&texts.certificate, &texts.key).map_err(|error| unfit(&self.files, &error))?;
            Ok(Found::Renewed)
        });
        match renewed {
            Ok(Found::Renewed) => tracing::info!(name: "tls.renewed", "the certificate was read anew"),
            Ok(_) => {}
            Err(error) => {
                tracing::error!(name: "tls.kept", error = %error, "the new certificate cannot be used; the old one stays in use");
                return Found::Broken;
            }
        }
        renewed.unwrap_or(Found::Broken)
    }
}

struct Texts {
    certificate: Vec<u8>,
    key: Vec<u8>,
}

impl Texts {
    fn read(files: &TlsFiles) -> Result<Self> {
        let read =
            |path: &Path, key: &str| std::fs::read(path).map_err(|error| anyhow!("cannot read {} of `{key}`: {error}", path.display()));
        Ok(Self { certificate: read(&files.certificate, "tls.certificate_file")?, key: read(&files.key, "tls.key_file")? })
    }

    /// Tells other texts from these.
    fn mark(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        for text in [&self.certificate, &self.key] {
            hasher.write_usize(text.len());
            hasher.write(text);
        }
        hasher.finish()
    }
}

fn unfit(files: &TlsFiles, error: &web::TlsError) -> anyhow::Error {
    anyhow!("TLS with {} and {}: {error}", files.certificate.display(), files.key.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(files: &TlsFiles, parts: [bool; 2]) {
        let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).expect("a certificate");
        for (path, text, wanted) in
            [(&files.certificate, made.cert.pem(), parts[0]), (&files.key, made.signing_key.serialize_pem(), parts[1])]
        {
            if wanted {
                std::fs::write(path, text).expect("written");
            }
        }
    }

    #[test]
    fn a_missing_certificate_is_named() {
        let files = TlsFiles { certificate: "/nonexistent/c.pem".into(), key: "/nonexistent/k.pem".into() };
        let text = Certificates::read(&files).err().expect("missing").to_string();
        assert!(text.contains("/nonexistent/c.pem") && text.contains("tls.certificate_file"), "{text}");
    }

    #[test]
    fn a_new_pair_is_taken_and_a_broken_one_is_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let files = TlsFiles { certificate: folder.path().join("c.pem"), key: folder.path().join("k.pem") };
        write(&files, [true, true]);
        let mut certificates = Certificates::read(&files).expect("read");
        assert_eq!(certificates.look(), Found::Same);
        write(&files, [true, true]);
        assert_eq!((certificates.look(), certificates.look()), (Found::Renewed, Found::Same));
        write(&files, [true, false]);
        assert_eq!((certificates.look(), certificates.look()), (Found::Broken, Found::Same), "told once");
        std::fs::remove_file(&files.key).expect("removed");
        assert_eq!(certificates.look(), Found::Broken);
        write(&files, [true, true]);
        assert_eq!(certificates.look(), Found::Renewed);
    }
}
