use std::path::Path;

use model::quality::{Bands, Judge, Profile};

use super::*;

const PLANTED: &str = "planted-7d1f";

/// Surroundings with a home and these variables.
fn around(flags: Flags, variables: &[(&str, &str)]) -> Surroundings {
    let mut all: BTreeMap<String, String> = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    all.entry("HOME".to_owned()).or_insert_with(|| "/nonexistent/home".to_owned());
    // No test reads the machine's own configuration.
    all.entry("CONFIGURATION_DIRECTORY".to_owned()).or_insert_with(|| "/nonexistent/etc".to_owned());
    Surroundings { flags, variables: all }
}

fn resolved(flags: Flags, variables: &[(&str, &str)]) -> Resolved {
    resolve::resolve(&around(flags, variables)).map_err(|problems| in_one(&problems).to_string()).expect("good")
}

fn problems(flags: Flags, variables: &[(&str, &str)]) -> String {
    let surroundings = around(flags, variables);
    let problems = match resolve::resolve(&surroundings) {
        Ok(resolved) => Settings::of(&resolved).expect_err("wrong"),
        Err(problems) => problems,
    };
    in_one(&problems).to_string()
}

fn write(path: &Path, text: &str) {
    std::fs::write(path, text).expect("written");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600)).expect("set");
    }
}

#[test]
fn the_first_source_wins_and_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let (config, credentials) = (folder.path().join("c.toml"), folder.path().join("credentials"));
    std::fs::create_dir(&credentials).expect("made");
    write(&config, "listen = \"127.0.0.1:1\"\n[webex]\ntoken = \"of-the-file\"\n");
    let file = || Flags { config: Some(config.clone()), ..Flags::default() };
    let credentials_variable = ("CREDENTIALS_DIRECTORY", credentials.to_str().expect("text"));
    let check = |resolved: &Resolved, key: &str, text: &str, origin: &str| {
        assert_eq!(resolved.text(key), Some(text), "{key}");
        assert!(resolved.origin(key).to_string().contains(origin), "{key}: {}", resolved.origin(key));
    };

    let found = resolved(Flags::default(), &[]);
    check(&found, "listen", "127.0.0.1:8080", "default");
    assert!(found.text("webex.token").is_none());

    let found = resolved(file(), &[]);
    check(&found, "listen", "127.0.0.1:1", "c.toml:1");
    check(&found, "webex.token", "of-the-file", "c.toml:3");

    write(&credentials.join("webex.token"), "of-the-credential\n");
    let found = resolved(file(), &[credentials_variable]);
    check(&found, "webex.token", "of-the-credential", "credential ");
    write(&credentials.join("cordboard_tls.key"), "a key");
    write(&credentials.join("tls.certificate"), "a certificate");
    let found = resolved(file(), &[credentials_variable]);
    check(&found, "tls.key_file", &format!("{}/cordboard_tls.key", credentials.display()), "credential ");
    check(&found, "tls.certificate_file", &format!("{}/tls.certificate", credentials.display()), "credential ");

    let variables = [credentials_variable, ("WEBEX_ACCESS_TOKEN", "of-the-variable"), ("CORDBOARD_LISTEN", "127.0.0.1:2")];
    let found = resolved(file(), &variables);
    check(&found, "listen", "127.0.0.1:2", "CORDBOARD_LISTEN");
    check(&found, "webex.token", "of-the-variable", "WEBEX_ACCESS_TOKEN");

    let token = folder.path().join("token");
    write(&token, " of-the-flag \n");
    let flags = file().with("listen", Some("127.0.0.1:3")).with("webex.token_file", Some(token.display()));
    let found = resolved(flags, &variables);
    check(&found, "listen", "127.0.0.1:3", "--listen");
    check(&found, "webex.token", "of-the-flag", "--token-file");
}

#[test]
fn an_empty_variable_counts_as_not_set_and_lists_are_split() {
    let found = resolved(Flags::default(), &[("CORDBOARD_LISTEN", " "), ("CORDBOARD_TRUSTED_PROXIES", "10.0.0.1, 10.1.0.0/16")]);
    assert_eq!(found.text("listen"), Some("127.0.0.1:8080"));
    assert_eq!(found.texts("trusted_proxies").collect::<Vec<_>>(), ["10.0.0.1", "10.1.0.0/16"]);
}

#[test]
fn the_file_is_found_in_the_data_folder_and_then_in_the_systems() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, system) = (folder.path().join("data"), folder.path().join("etc"));
    for (place, number) in [(&system, 1), (&data, 2)] {
        std::fs::create_dir(place).expect("made");
        let both = [("CORDBOARD_DATA", data.to_str().expect("text")), ("CONFIGURATION_DIRECTORY", system.to_str().expect("text"))];
        write(&place.join("cordboard.toml"), &format!("listen = \"127.0.0.1:{number}\"\n"));
        let found = resolved(Flags::default(), &both);
        assert_eq!(found.file.as_deref(), Some(place.join("cordboard.toml").as_path()));
        assert_eq!(found.text("listen"), Some(format!("127.0.0.1:{number}").as_str()));
    }
    let named = problems(Flags::default(), &[("CORDBOARD_CONFIG", "/nonexistent/c.toml")]);
    assert!(named.starts_with("CORDBOARD_CONFIG: there is no file /nonexistent/c.toml"), "{named}");
}

#[test]
fn relative_paths_of_the_file_begin_beside_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let config = folder.path().join("c.toml");
    write(&config, "store = \"sqlite:a.db\"\nmaster_key_file = \"keys/m\"\n[webex]\ntoken_file = \"t\"\n");
    write(&folder.path().join("t"), "x");
    let found = resolved(Flags { config: Some(config), ..Flags::default() }, &[]);
    assert_eq!(found.text("store"), Some(format!("sqlite:{}", folder.path().join("a.db").display()).as_str()));
    assert_eq!(found.text("master_key_file"), folder.path().join("keys/m").to_str());
    assert_eq!(found.text("webex.token"), Some("x"));
}

#[test]
fn data_goes_to_the_usual_place() {
    let places = |flags: Flags, variables: &[(&str, &str)]| {
        let found = resolved(flags, variables);
        (found.text("store").unwrap_or_default().to_owned(), found.text("master_key_file").unwrap_or_default().to_owned())
    };
    let pair = |store: &str, key: &str| (store.to_owned(), key.to_owned());
    let of_service = [("STATE_DIRECTORY", "/var/lib/cordboard:/var/lib/other")];
    assert_eq!(places(Flags::default(), &of_service), pair("sqlite:/var/lib/cordboard/cordboard.db", "/var/lib/cordboard/master.key"));
    if cfg!(target_os = "linux") {
        let home = [("HOME", "/h")];
        assert_eq!(places(Flags::default(), &home).0, "sqlite:/h/.local/share/cordboard/cordboard.db");
        assert_eq!(places(Flags::default(), &[("XDG_DATA_HOME", "/x")]).0, "sqlite:/x/cordboard/cordboard.db");
        assert_eq!(places(Flags::default(), &[("XDG_DATA_HOME", "x"), ("HOME", "/h")]).0, "sqlite:/h/.local/share/cordboard/cordboard.db");
    }
    let named = || Flags::default().with("store", Some("sqlite:/srv/a.db"));
    assert_eq!(places(named(), &of_service), pair("sqlite:/srv/a.db", "/srv/a.db.key"), "two databases share no key by accident");
    assert_eq!(places(named().with("data", Some("/d")), &[]), pair("sqlite:/srv/a.db", "/d/master.key"));
    assert_eq!(places(Flags::default().with("store", Some("postgres://h/d")), &of_service).1, "/var/lib/cordboard/master.key");
    let homeless = problems(Flags::default(), &[("HOME", "")]);
    assert!(homeless.contains("--data"), "{homeless}");
}

#[test]
fn every_problem_says_where_what_and_what_to_do() {
    let token = "/nonexistent/token";
    for (variables, words) in [
        (vec![("CORDBOARD_LISTEN", "localhost")], vec!["CORDBOARD_LISTEN", "`listen`", "127.0.0.1:8080", "`localhost`"]),
        (vec![("CORDBOARD_PUBLIC_URL", "https://c.example.com/x")], vec!["CORDBOARD_PUBLIC_URL", "without path"]),
        (vec![("CORDBOARD_WEBEX_TOKEN_FILE", token)], vec!["CORDBOARD_WEBEX_TOKEN_FILE", token]),
        (vec![("CORDBOARD_TLS_KEY_FILE", "/k")], vec!["CORDBOARD_TLS_KEY_FILE", "`tls.certificate_file`", "set it too"]),
        (vec![("CORDBOARD_SIGN_IN_OIDC_ISSUER", "https://i")], vec!["client_id` and `sign_in.oidc.client_secret"]),
        (
            vec![("CORDBOARD_LISTEN", "x"), ("CORDBOARD_WEBEX_REQUESTS_PER_MINUTE", "9")],
            vec!["2 problems", "\n  CORDBOARD_LISTEN", "\n  CORDBOARD_WEBEX_REQUESTS_PER_MINUTE"],
        ),
    ] {
        let told = problems(Flags::default(), &variables);
        for word in words {
            assert!(told.contains(word), "`{word}` is missing in: {told}");
        }
    }
    let folder = tempfile::tempdir().expect("a folder");
    let config = folder.path().join("c.toml");
    write(&config, "[webex]\ntoken = \"a\"\ntoken_file = \"b\"\n");
    let told = problems(Flags { config: Some(config), ..Flags::default() }, &[]);
    assert!(told.contains("c.toml:3") && told.contains("keep one"), "{told}");
}

#[test]
fn a_full_configuration_shows_no_secret() {
    let folder = tempfile::tempdir().expect("a folder");
    let config = folder.path().join("c.toml");
    write(
        &config,
        &format!(
            "store = \"postgres://u:{PLANTED}@h/d\"\n[webex]\ntoken = \"{PLANTED}\"\n[sign_in.webex]\nclient_id = \"c\"\nclient_secret = \"{PLANTED}\"\n\
             [sign_in.oidc]\nissuer = \"https://i.example.com\"\nclient_id = \"c\"\nclient_secret = \"{PLANTED}\"\n"
        ),
    );
    let found = resolved(Flags { config: Some(config), ..Flags::default() }, &[]);
    let settings = Settings::of(&found).expect("good");
    let shown = format!("{found:?}{settings:?}");
    assert!(!shown.contains(PLANTED), "{shown}");
    let listed = command::table(&found, command::Origins::Shown);
    assert!(!listed.contains(PLANTED) && listed.contains("webex.token = \"***\"") && listed.contains("u:***@h"), "{listed}");
    let provider = settings.sign_in_oidc.expect("configured");
    assert_eq!(provider.name, "Single sign-on");
}

#[test]
fn what_is_probably_not_wanted_is_warned_about() {
    let warnings = |variables: &[(&str, &str)]| Settings::of(&resolved(Flags::default(), variables)).expect("good").warnings().join("\n");
    assert!(warnings(&[]).contains("a copy of both"), "key and database lie together");
    let apart = ("CORDBOARD_MASTER_KEY_FILE", "/run/keys/m");
    assert_eq!(warnings(&[apart]), "");
    let open = ("CORDBOARD_LISTEN", "0.0.0.0:80");
    let told = warnings(&[apart, open]);
    assert!(told.contains("plain http") && told.contains("public_url"), "{told}");
    let tls =
        [("CORDBOARD_TLS_CERTIFICATE_FILE", "/c"), ("CORDBOARD_TLS_KEY_FILE", "/k"), ("CORDBOARD_PUBLIC_URL", "https://c.example.com")];
    assert_eq!(warnings(&[&[apart, open][..], &tls].concat()), "");
}

/// The row of a setting in docs/operations.md.
fn row(setting: &table::Setting) -> String {
    let mut variables: Vec<String> = setting.variables.iter().map(|name| format!("`{name}`")).collect();
    if setting.has_file() {
        variables.push("and with `_FILE`".to_owned());
    }
    let given = [setting.flag.map(|flag| format!("`{flag}`")), setting.credential.map(|name| format!("credential `{name}`"))];
    let given: Vec<String> = given.into_iter().flatten().collect();
    let without = match setting.default {
        table::Default::Nothing => "–".to_owned(),
        table::Default::Text(text) => format!("`{text}`"),
        table::Default::Number(number) => number.to_string(),
        table::Default::Computed(words) => words.to_owned(),
    };
    let file = if setting.has_file() { format!(", `{}_file`", setting.key) } else { String::new() };
    format!("| `{}`{file} | {} | {} | {without} | {} |", setting.key, variables.join(", "), given.join(", "), setting.help)
}

#[test]
fn every_setting_has_its_row_in_the_handbook() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/operations.md");
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let missing: Vec<String> = table::SETTINGS.iter().map(row).filter(|row| !text.lines().any(|line| line == row)).collect();
    assert!(missing.is_empty(), "docs/operations.md lacks these rows, or has others:\n{}", missing.join("\n"));
}

#[cfg(unix)]
#[test]
fn secrets_that_others_can_see_are_warned_of() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().expect("a folder");
    let (config, token, store) = (folder.path().join("c.toml"), folder.path().join("token"), folder.path().join("store"));
    let address = format!("postgres://cordboard:{PLANTED}@db.example.com/cordboard");
    write(&token, PLANTED);
    write(&store, &address);
    let exposures = |flags: Flags, variables: &[(&str, &str)]| resolved(flags, variables).exposures().collect::<Vec<_>>();
    let named = |path: &Path| path.to_str().expect("text").to_owned();
    let (token_name, store_name) = (named(&token), named(&store));

    // In the list of processes.
    let flag = |store: &str| Flags::default().with("store", Some(store));
    let found = exposures(flag(&address), &[]);
    assert!(found.len() == 1 && found[0].contains("--store") && found[0].contains("CORDBOARD_STORE_FILE"), "{found:?}");
    for safe in ["postgres://cordboard@db.example.com/cordboard", "sqlite:/x/c.db"] {
        assert_eq!(exposures(flag(safe), &[]), [""; 0], "{safe}");
    }
    assert_eq!(exposures(Flags::default(), &[("CORDBOARD_STORE", &address)]), [""; 0]);

    // In files: those of secrets, and the configuration itself.
    write(&config, &format!("store = \"{address}\"\n"));
    let file = || Flags { config: Some(config.clone()), ..Flags::default() };
    let variables = [("CORDBOARD_WEBEX_TOKEN_FILE", token_name.as_str()), ("CORDBOARD_STORE_FILE", store_name.as_str())];
    assert_eq!(exposures(Flags::default(), &variables), [""; 0]);
    assert_eq!(exposures(file(), &[]), [""; 0]);
    for path in [&config, &token, &store] {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o640)).expect("set");
    }
    let found = exposures(Flags::default(), &variables);
    assert!(found.len() == 2 && found.iter().all(|text| text.contains("chmod 600")), "{found:?}");
    let found = exposures(file(), &[]);
    assert!(found.len() == 1 && found[0].contains("c.toml") && found[0].contains("store_file"), "{found:?}");
    assert!(!format!("{found:?}").contains(PLANTED));
}

#[test]
fn a_variable_and_its_file_are_not_both_taken() {
    for (name, value) in [("CORDBOARD_WEBEX_TOKEN", PLANTED), ("WEBEX_ACCESS_TOKEN", PLANTED), ("CORDBOARD_STORE", "sqlite:x.db")] {
        let twin = format!("{name}_FILE");
        let text = problems(Flags::default(), &[(name, value), (&twin, "/nonexistent")]);
        assert!(text.contains(name) && text.contains(&twin) && text.contains("keep one") && !text.contains(PLANTED), "{text}");
    }
}

#[test]
fn what_is_not_safe_is_refused() {
    let text = problems(Flags::default(), &[("CORDBOARD_WEBEX_BASE_URL", "http://webex.example.com/v1")]);
    assert!(text.contains("CORDBOARD_WEBEX_BASE_URL") && text.contains("https"), "{text}");
    let text = problems(Flags::default(), &[("CORDBOARD_ALLOWED_HOSTS", "*")]);
    assert!(text.contains("whole host names"), "{text}");
}

#[test]
fn bands_of_quality_are_checked_and_count() {
    let folder = tempfile::tempdir().expect("a folder");
    let config = folder.path().join("c.toml");
    let flags = || Flags { config: Some(config.clone()), ..Flags::default() };
    let judge = |variables: &[(&str, &str)]| Settings::of(&resolved(flags(), variables)).expect("good").judge;
    write(&config, "[quality]\nprofile = \"legacy\"\ng107_bands = [90, 80.5, 50]\n");
    assert_eq!(judge(&[]), Judge::of(Profile::Legacy), "the bands of the other profile do not count");
    let chosen = Bands::new(Profile::G107, [90.0, 80.5, 50.0]).expect("bands");
    assert_eq!(judge(&[("CORDBOARD_QUALITY_PROFILE", "g107")]), Judge::new(Profile::G107, chosen));
    let chosen = Bands::new(Profile::Legacy, [4.4, 4.0, 3.0]).expect("bands");
    assert_eq!(judge(&[("CORDBOARD_QUALITY_LEGACY_BANDS", "4.4, 4, 3")]), Judge::new(Profile::Legacy, chosen));
    for (text, words) in [
        (
            "g107_bands = [60, 70, 80]",
            "`quality.g107_bands` must descend: good above fair, fair above poor, for example 80, 70, 60, not [60, 70, 80]",
        ),
        ("g107_bands = [80, 70]", "list of three numbers"),
        ("g107_bands = [\"80\", \"70\", \"60\"]", "list of three numbers"),
        ("legacy_bands = [7, 3, 2]", "must be from 1 to 5, the scale of MOS"),
        ("profile = \"e-model\"", "must be \"g107\" or \"legacy\""),
    ] {
        write(&config, &format!("[quality]\n{text}\n"));
        let told = problems(flags(), &[]);
        assert!(told.contains("c.toml:2") && told.contains(words), "{text}: {told}");
    }
}

#[test]
fn an_address_with_a_password_is_refused_and_not_repeated() {
    for name in ["CORDBOARD_WEBEX_BASE_URL", "CORDBOARD_PUBLIC_URL"] {
        let told = problems(Flags::default(), &[(name, &format!("https://u:{PLANTED}@webexapis.com/v1"))]);
        assert!(told.contains("without") && told.contains("password") && !told.contains(PLANTED), "{name}: {told}");
    }
}

#[test]
fn a_data_folder_that_is_a_file_is_told_as_that() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    write(&file, "");
    let told =
        command::check(&around(Flags::default(), &[("CORDBOARD_DATA", file.to_str().expect("text"))])).expect_err("a file").to_string();
    assert!(told.contains("is a file: name a folder with --data") && !told.contains("master key"), "{told}");
}
