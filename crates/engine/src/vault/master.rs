//! The master key: 32 bytes that are never in the database. Whoever has them and a copy of the database has its secrets.

use std::fmt;
use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use secrecy::{ExposeSecret as _, SecretBox};
use sha2::{Digest as _, Sha256};

use super::VaultError;
use super::cipher::{self, KEY_BYTES, Key};
use crate::Randomness;

/// Name of the key file in the data folder.
pub const MASTER_KEY_FILE: &str = "master.key";
/// Name of the systemd credential (`LoadCredential=cordboard-master-key:…`).
pub const MASTER_KEY_CREDENTIAL: &str = "cordboard-master-key";
/// Longest content that can be a key.
const MAX_FILE_BYTES: u64 = 4096;

/// A master key. Cheap to clone; never printed.
#[derive(Clone)]
pub struct MasterKey {
    key: Arc<Key>,
    id: String,
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MasterKey({})", self.id)
    }
}

impl MasterKey {
    /// A new one.
    pub fn generate(randomness: &dyn Randomness) -> Self {
        Self::of(cipher::new_key(randomness))
    }

    fn of(key: Key) -> Self {
        // Tells keys apart in messages; of 256 random bits a hash gives nothing away.
        let hash = Sha256::new().chain_update(b"cordboard master key id").chain_update(key.expose_secret()).finalize();
        Self { key: Arc::new(key), id: hex::encode(&hash[..6]) }
    }

    /// The key of a file's content: 64 hexadecimal digits, or exactly 32 bytes. Lines that begin with `#` are left out.
    pub fn parse(content: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(content).ok();
        let line = text.and_then(|text| text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#')));
        let mut bytes = [0; KEY_BYTES];
        let is_hex = line.is_some_and(|line| hex::decode_to_slice(line, &mut bytes).is_ok());
        if !is_hex {
            bytes.copy_from_slice(content.get(..KEY_BYTES).filter(|_| content.len() == KEY_BYTES)?);
        }
        Some(Self::of(SecretBox::new(Box::new(bytes))))
    }

    /// The content of a key file.
    fn content(&self) -> SecretBox<String> {
        let digits = hex::encode(self.key.expose_secret());
        SecretBox::new(Box::new(format!(
            "# The master key of Cordboard: with it and a copy of the database every secret can be read.\n{digits}\n"
        )))
    }

    /// Writes the key to a file that only its owner can read; a file that is there is replaced in one step.
    pub fn write(&self, path: &Path) -> Result<(), VaultError> {
        webex::tokens::write_private(path, self.content().expose_secret().as_bytes()).map_err(|error| refuse(path, error))
    }

    /// Tells this key from others, in messages.
    pub fn id(&self) -> &str {
        &self.id
    }

    pub(super) fn key(&self) -> &Key {
        &self.key
    }
}

/// Where the master key is.
#[derive(Debug, Clone)]
pub enum MasterKeySource {
    /// A file for its owner only. It is made when it is missing and the database has no secrets yet.
    File(PathBuf),
    /// A file that the service manager provides and protects.
    Credential(PathBuf),
    /// This key.
    Fixed(MasterKey),
}

impl MasterKeySource {
    /// The file that was named, else the credential of the service manager if there is one, else the file in the data folder.
    pub fn choose(named: Option<PathBuf>, credentials_folder: Option<&Path>, data_folder: &Path) -> Self {
        if let Some(path) = named {
            return Self::File(path);
        }
        match credentials_folder.map(|folder| folder.join(MASTER_KEY_CREDENTIAL)) {
            Some(path) if path.exists() => Self::Credential(path),
            _ => Self::File(data_folder.join(MASTER_KEY_FILE)),
        }
    }

    /// For messages.
    pub fn describe(&self) -> String {
        match self {
            Self::File(path) => format!("the key file {}", path.display()),
            Self::Credential(path) => format!("the credential {}", path.display()),
            Self::Fixed(_) => "the given key".to_owned(),
        }
    }

    /// The key; `None` when its file is missing.
    pub fn load(&self) -> Result<Option<MasterKey>, VaultError> {
        let (path, is_checked) = match self {
            Self::Fixed(key) => return Ok(Some(key.clone())),
            Self::File(path) => (path, true),
            Self::Credential(path) => (path, false),
        };
        let facts = match std::fs::metadata(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            other => other.map_err(|error| refuse(path, error))?,
        };
        if !facts.is_file() || facts.len() > MAX_FILE_BYTES {
            return Err(refuse(path, "it is no key file"));
        }
        if is_checked {
            check_mode(path, &facts)?;
        }
        let content = SecretBox::new(Box::new(std::fs::read(path).map_err(|error| refuse(path, error))?));
        let key = MasterKey::parse(content.expose_secret());
        key.map(Some).ok_or_else(|| refuse(path, "its content must be 64 hexadecimal digits or exactly 32 bytes"))
    }

    /// The file beside the key's own where a new key lies until the database is sealed with it. Each has its own, so that no two
    /// who change the key at the same time can take each other's away.
    pub(super) fn next(&self, key_id: &str) -> Option<PathBuf> {
        match self {
            Self::File(path) => Some(path.with_extension(format!("{key_id}.next"))),
            Self::Credential(_) | Self::Fixed(_) => None,
        }
    }

    /// The right to change the key in its file, for as long as the answer is kept; `None` when another process has it.
    pub(super) fn lock(&self) -> Result<Option<File>, VaultError> {
        let Self::File(path) = self else { return Ok(None) };
        let path = path.with_extension("lock");
        let file = File::options().create(true).append(true).open(&path).map_err(|error| refuse(&path, error))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(file)),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(refuse(&path, error)),
        }
    }

    /// Takes the key that a change of keys left beside, if it is the wanted one: whoever changed it was killed before the last step.
    pub(super) fn take_next(&self, wanted: &str) -> Result<Option<MasterKey>, VaultError> {
        let (Self::File(path), Some(next)) = (self, self.next(wanted)) else { return Ok(None) };
        let Some(key) = Self::File(next.clone()).load()?.filter(|key| key.id() == wanted) else { return Ok(None) };
        match std::fs::rename(&next, path) {
            // Another process was faster.
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(refuse(path, error)),
            _ => Ok(Some(key)),
        }
    }

    /// Makes a new key where there is none. Of several who try at once one makes it, and all get the same.
    pub(super) fn create(&self, randomness: &dyn Randomness) -> Result<MasterKey, VaultError> {
        let Self::File(path) = self else {
            return Err(VaultError::KeyFile { path: PathBuf::new(), problem: format!("{} cannot be made", self.describe()) });
        };
        let key = MasterKey::generate(randomness);
        let mut number = [0; 8];
        randomness.fill(&mut number);
        let draft = path.with_extension(format!("{}.new", hex::encode(number)));
        key.write(&draft)?;
        // A hard link fails when the name is taken: nobody's key is overwritten.
        let linked = std::fs::hard_link(&draft, path);
        std::fs::remove_file(&draft).map_err(|error| refuse(path, error))?;
        match linked {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(refuse(path, error)),
            _ => self.load()?.ok_or_else(|| refuse(path, "it vanished")),
        }
    }
}

fn refuse(path: &Path, problem: impl fmt::Display) -> VaultError {
    VaultError::KeyFile { path: path.to_owned(), problem: problem.to_string() }
}

#[cfg(unix)]
fn check_mode(path: &Path, facts: &std::fs::Metadata) -> Result<(), VaultError> {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = facts.permissions().mode() & 0o777;
    // The six bits of the group and of all others.
    if mode.trailing_zeros() >= 6 {
        return Ok(());
    }
    Err(refuse(path, format!("others than its owner may read it (mode {mode:o}); `chmod 600 {}`", path.display())))
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the shape of the other one")]
fn check_mode(_: &Path, _: &std::fs::Metadata) -> Result<(), VaultError> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SystemRandomness;

    #[test]
    fn a_key_is_written_for_its_owner_and_read_back() {
        let folder = tempfile::tempdir().expect("a folder");
        let source = MasterKeySource::choose(None, None, folder.path());
        assert!(source.load().expect("nothing there").is_none());
        let made = source.create(&SystemRandomness).expect("made");
        let again = source.create(&SystemRandomness).expect("the same");
        assert_eq!((made.id(), again.id()), (source.load().expect("read").expect("there").id(), made.id()));
        assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 1, "no draft is left");
        let path = folder.path().join(MASTER_KEY_FILE);
        let digits = std::fs::read_to_string(&path).expect("text");
        assert!(!format!("{made:?} {source:?}").contains(digits.lines().last().expect("a line")));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(std::fs::metadata(&path).expect("facts").permissions().mode() & 0o777, 0o600);
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).expect("changed");
            let error = source.load().expect_err("refused").to_string();
            assert!(error.contains("mode 640") && error.contains("chmod 600"), "{error}");
        }
    }

    #[test]
    fn digits_or_bytes_are_a_key_and_nothing_else() {
        let digits = "00".repeat(31) + "ff";
        let by_digits = MasterKey::parse(format!("# note\n {digits} \n").as_bytes()).expect("a key");
        let mut bytes = [0; 32];
        bytes[31] = 255;
        assert_eq!(by_digits.id(), MasterKey::parse(&bytes).expect("a key").id());
        for bad in [b"".as_slice(), b"hunter2", &[7; 31], &[7; 33], "ab".repeat(31).as_bytes()] {
            assert!(MasterKey::parse(bad).is_none(), "{bad:?}");
        }
    }

    #[test]
    fn what_is_named_comes_first_then_the_credential() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join(MASTER_KEY_CREDENTIAL);
        let chosen = |named: Option<&str>| MasterKeySource::choose(named.map(Into::into), Some(folder.path()), Path::new("/data"));
        assert!(matches!(chosen(None), MasterKeySource::File(path) if path == Path::new("/data").join(MASTER_KEY_FILE)));
        std::fs::write(&path, "ab".repeat(32)).expect("written");
        assert!(matches!(chosen(None), MasterKeySource::Credential(_)));
        assert!(chosen(None).load().expect("read").is_some());
        assert!(matches!(chosen(Some("/k")), MasterKeySource::File(path) if path == Path::new("/k")));
    }
}
