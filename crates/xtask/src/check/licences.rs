//! Licences and bans of everything in the lock file.

use super::Metadata;

/// Licences a dependency may have. What matters: no copyleft beyond single files.
const ALLOWED: [&str; 16] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "Zlib",
    "zlib-acknowledgement",
];

/// Crates that may not be in the build at all, and why.
const BANNED: [(&str, &str); 5] = [
    ("openssl", "TLS is rustls"),
    ("openssl-sys", "TLS is rustls"),
    ("native-tls", "TLS is rustls"),
    ("aws-lc-rs", "the one crypto backend is ring"),
    ("aws-lc-sys", "the one crypto backend is ring"),
];

/// Crates that ours may not name, though others may bring them.
const BANNED_FOR_US: [(&str, &str); 1] = [("chrono", "time is jiff")];

/// Every licence and ban that is broken.
pub fn problems(metadata: &Metadata) -> Vec<String> {
    let mut problems = Vec::new();
    for package in &metadata.packages {
        let name = format!("{} {}", package.name, package.version);
        if let Some((_, why)) = BANNED.iter().find(|(banned, _)| *banned == package.name) {
            problems.push(format!("{name} is banned: {why}; `cargo tree -i {}` shows who brings it", package.name));
        }
        if package.is_ours() {
            for dependency in &package.dependencies {
                if let Some((banned, why)) = BANNED_FOR_US.iter().find(|(banned, _)| *banned == dependency.name) {
                    problems.push(format!("`{}` depends on {banned}: {why}", package.name));
                }
            }
            continue;
        }
        match package.license.as_deref() {
            None => problems.push(format!("{name} states no licence")),
            Some(licence) if !is_allowed(licence) => problems.push(format!("{name} has the licence {licence}, which is not on the list")),
            Some(_) => {}
        }
    }
    problems
}

/// Whether an SPDX expression can be met with allowed licences. `AND` binds closer than `OR`; `/` is the old way to write `OR`.
fn is_allowed(expression: &str) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let tokens: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = &tokens[..];
    any_of(&mut rest) && rest.is_empty()
}

fn any_of(tokens: &mut &[&str]) -> bool {
    let mut allowed = all_of(tokens);
    while let Some(("OR", rest)) = tokens.split_first().map(|(t, r)| (*t, r)) {
        *tokens = rest;
        allowed |= all_of(tokens);
    }
    allowed
}

fn all_of(tokens: &mut &[&str]) -> bool {
    let mut allowed = one(tokens);
    while let Some(("AND", rest)) = tokens.split_first().map(|(t, r)| (*t, r)) {
        *tokens = rest;
        allowed &= one(tokens);
    }
    allowed
}

fn one(tokens: &mut &[&str]) -> bool {
    let Some((&token, rest)) = tokens.split_first() else { return false };
    *tokens = rest;
    if token == "(" {
        let allowed = any_of(tokens);
        if let Some((&")", rest)) = tokens.split_first() {
            *tokens = rest;
        }
        return allowed;
    }
    // An exception only adds permissions.
    if let Some((&"WITH", rest)) = tokens.split_first() {
        *tokens = rest.get(1..).unwrap_or_default();
    }
    ALLOWED.contains(&token)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Dependency, Package};

    #[test]
    fn expressions_are_read_as_spdx_says() {
        for (expression, allowed) in [
            ("MIT", true),
            ("MIT/Apache-2.0", true),
            ("GPL-3.0-only", false),
            ("MIT OR LGPL-2.1-or-later", true),
            ("MIT AND GPL-3.0-only", false),
            ("(MIT OR GPL-3.0-only) AND Unicode-3.0", true),
            ("GPL-3.0-only OR MIT AND ISC", true),
            ("Apache-2.0 WITH LLVM-exception", true),
            ("GPL-2.0 WITH Classpath-exception-2.0", false),
            ("", false),
        ] {
            assert_eq!(is_allowed(expression), allowed, "{expression}");
        }
    }

    #[test]
    fn bad_licences_and_banned_crates_are_reported() {
        let package = |name: &str, license: Option<&str>, source: Option<&str>| Package {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            license: license.map(str::to_owned),
            source: source.map(str::to_owned),
            dependencies: vec![Dependency { name: "chrono".to_owned(), kind: None }],
        };
        let registry = Some("registry");
        let packages = vec![
            package("good", Some("MIT"), registry),
            package("left", Some("AGPL-3.0"), registry),
            package("bare", None, registry),
            package("openssl-sys", Some("MIT"), registry),
            package("ours", None, None),
        ];
        assert_eq!(
            problems(&Metadata { packages }),
            [
                "left 1.0.0 has the licence AGPL-3.0, which is not on the list",
                "bare 1.0.0 states no licence",
                "openssl-sys 1.0.0 is banned: TLS is rustls; `cargo tree -i openssl-sys` shows who brings it",
                "`ours` depends on chrono: time is jiff",
            ]
        );
    }
}
