//! The YAML cache of `wxc_sdk`: every spelling is read, what is written is private and whole.

use anyhow::Result;
use secrecy::ExposeSecret as _;
use webex::tokens::{TokenStore as _, Tokens, YamlCache};

fn read(text: &str) -> Result<Tokens, String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.yml");
    std::fs::write(&path, text).unwrap();
    YamlCache::at(path).load().map(Option::unwrap).map_err(|error| error.to_string())
}

/// The keys of the integration and of the service app as the slides of BRKCOL-3015 show them (specs, §4.7), and as other programs write.
#[test]
fn every_spelling_is_read() {
    let wanted = "2026-03-15T12:34:56Z";
    for (expires_at, what) in [
        ("'2026-03-15T12:34:56+00:00'", "ISO text in quotes (integration)"),
        ("2026-03-15 12:34:56+00:00", "YAML timestamp (service app)"),
        ("2026-03-15 12:34:56.000000+00:00", "as PyYAML writes it"),
        ("2026-03-15T12:34:56Z", "with Z"),
        ("2026-03-15 14:34:56+02:00", "in another zone"),
        ("'2026-03-15T12:34:56'", "without a zone"),
        ("1773578096", "seconds since 1970"),
        ("1773578096.0", "as requests-oauthlib writes it"),
    ] {
        let text = format!("access_token: planted-a\nexpires_at: {expires_at}\nrefresh_token: planted-r\ntoken_type: Bearer\n");
        let tokens = read(&text).unwrap_or_else(|error| panic!("{what}: {error}"));
        assert_eq!(tokens.expires_at.unwrap().to_string(), wanted, "{what}");
        assert_eq!(tokens.access_token.unwrap().expose_secret(), "planted-a");
        assert_eq!(tokens.refresh_token.unwrap().expose_secret(), "planted-r");
    }
    let service_app = "access_token: a\nexpires_at: 2026-03-15 12:34:56\nexpires_in: 1209599\nrefresh_token: r\n\
                       refresh_token_expires_at: 2026-05-30 12:34:56\nrefresh_token_expires_in: 7775999\nscope: spark:people_read spark:kms\n";
    let tokens = read(service_app).unwrap();
    assert_eq!(tokens.expires_in.unwrap().as_secs(), 1_209_599);
    assert_eq!(tokens.refresh_token_expires_in.unwrap().as_secs(), 7_775_999);
    assert_eq!(tokens.refresh_token_expires_at.unwrap().to_string(), "2026-05-30T12:34:56Z");
    assert_eq!(tokens.scope.as_deref(), Some("spark:people_read spark:kms"));
    let sparse = read("access_token: a\nscope: [spark:kms, spark:people_read]\nexpires_at: null\nexpires_in:\nelse: {x: 1}\n").unwrap();
    assert_eq!((sparse.scope.as_deref(), sparse.expires_at), (Some("spark:kms spark:people_read"), None));
    // tokens.json of the incident rooms app.
    let json = read(r#"{"access_token": "a", "expires_in": 1209599, "expires_at": 1773578096.25, "scope": ["spark:all"]}"#).unwrap();
    assert_eq!(json.expires_at.unwrap().to_string(), "2026-03-15T12:34:56.25Z");
    assert!(read("").unwrap().access_token.is_none());
}

#[test]
fn what_is_wrong_is_named_without_the_secrets() {
    for (text, wanted) in [
        ("access_token: planted\nexpires_at: tomorrow\n", "`expires_at` is not a time"),
        ("refresh_token: planted\nexpires_in: soon\n", "`expires_in` is not a number"),
        ("planted", "not a YAML map"),
        ("access_token: [planted\n", "not a YAML map"),
        ("access_token: {planted: 1}\n", "`access_token` is not text"),
        ("- planted\n", "not a YAML map"),
    ] {
        let error = read(text).expect_err(text);
        assert!(error.contains(wanted) && error.contains("tokens.yml"), "{text}: {error}");
        assert!(!error.contains("planted"), "{error}");
    }
    let binary = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(binary.path(), [0xff, 0xfe, 0]).unwrap();
    assert!(YamlCache::at(binary.path()).load().unwrap_err().to_string().contains("UTF-8"));
    std::fs::write(binary.path(), vec![b'a'; 300_000]).unwrap();
    assert!(YamlCache::at(binary.path()).load().unwrap_err().to_string().contains("300000 bytes"));
    assert!(YamlCache::at("/nowhere/tokens.yml").load().unwrap().is_none());
}

#[cfg(unix)]
#[test]
fn the_file_is_private_whole_and_a_link_stays_one() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let (path, link) = (folder.path().join("tokens.yml"), folder.path().join("link.yml"));
    std::fs::write(&path, "access_token: old\n").unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let odd = "quote\" back\\slash: #hash\u{e9}\u{2028}x";
    let tokens = Tokens {
        expires_at: Some("2026-03-15T12:34:56.25Z".parse().unwrap()),
        scope: Some("a b".to_owned()),
        ..Tokens::of_access_token(odd.to_owned().into())
    };
    YamlCache::at(&link).save(&tokens).unwrap();
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let again = YamlCache::at(&path).load().unwrap().unwrap();
    assert_eq!(again.access_token.unwrap().expose_secret(), odd);
    assert_eq!(again.expires_at, tokens.expires_at);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("expires_at: \"2026-03-15T12:34:56.250000+00:00\"\n"), "{text}");
    let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 2, "nothing is left over: {names:?}");
}
