//! Rules for hand-written files: length, panics, ignored tests, notes to self, and generated code in its place.

use std::path::Path;

use anyhow::{Context, Result};

/// Longer than this, a file is two things.
const MOST_LINES: usize = 800;

/// The first words of every generated file.
const GENERATED_MARK: &str = "// Written by `cargo xtask generate`";

const FOLDERS: [&str; 3] = ["crates", "scripts", "tests"];
const SKIPPED: [&str; 6] = ["node_modules", "dist", "target", "snapshots", "vendor", "__pycache__"];
const ENDINGS: [&str; 9] = ["rs", "ts", "js", "mjs", "css", "html", "sql", "sh", "py"];

/// Crates that are tests through and through.
const TEST_CRATES: [&str; 2] = ["crates/testkit/", "crates/e2e/"];

// Written in two pieces, so that this file does not break the rules it holds.
const UNWRAP: &str = concat!(".unw", "rap()");
const EXPECT: &str = concat!(".exp", "ect(");
const IGNORED: &str = concat!("#[ign", "ore");
const NOTES: [&str; 3] = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];

/// The number of files that were read, and what is wrong with them.
pub fn problems(root: &Path) -> Result<(usize, Vec<String>)> {
    let mut problems = Vec::new();
    let mut files = Vec::new();
    for folder in FOLDERS {
        collect(&root.join(folder), &mut files)?;
    }
    files.sort();
    for path in &files {
        let name = path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/");
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {name}"))?;
        problems.extend(file_problems(&name, &text));
    }
    Ok((files.len(), problems))
}

fn collect(folder: &Path, files: &mut Vec<std::path::PathBuf>) -> Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            if !SKIPPED.contains(&name.as_ref()) {
                collect(&path, files)?;
            }
        } else if path.extension().is_some_and(|e| ENDINGS.iter().any(|known| e == *known)) {
            files.push(path);
        }
    }
    Ok(())
}

fn file_problems(name: &str, text: &str) -> Vec<String> {
    let in_generated = name.contains("/generated/");
    let marked = text.starts_with(GENERATED_MARK);
    match (in_generated, marked) {
        (true, true) => return Vec::new(),
        (true, false) => return vec![format!("{name}: hand-written code in a generated/ folder")],
        (false, true) => return vec![format!("{name}: generated code outside a generated/ folder")],
        (false, false) => {}
    }
    let mut problems = Vec::new();
    let is_rust = Path::new(name).extension().is_some_and(|e| e == "rs");
    let lines: Vec<&str> = text.lines().collect();
    if lines.len() > MOST_LINES {
        problems.push(format!("{name}: {} lines; split what is longer than {MOST_LINES} by noun, then by verb", lines.len()));
    }
    for (i, line) in lines.iter().enumerate() {
        if let Some(note) = NOTES.iter().find(|note| has_word(line, note)) {
            problems.push(format!("{name}:{}: {note} without an end; file an issue or do it", i + 1));
        }
        if is_rust && line.contains(IGNORED) {
            problems.push(format!("{name}:{}: an ignored test is no test", i + 1));
        }
    }
    if is_rust && !is_test_file(name) {
        panics(name, &lines, &mut problems);
    }
    problems
}

fn is_test_file(name: &str) -> bool {
    name.contains("/tests/")
        || name.ends_with("/tests.rs")
        || name.ends_with("_tests.rs")
        || name.contains("/benches/")
        || TEST_CRATES.iter().any(|c| name.starts_with(c))
}

/// Calls that panic outside tests without naming the invariant that keeps them from it.
fn panics(name: &str, lines: &[&str], problems: &mut Vec<String>) {
    let mut in_tests_until: Option<String> = None;
    let mut skip_next_item = false;
    for (i, line) in lines.iter().enumerate() {
        if let Some(end) = &in_tests_until {
            // rustfmt closes an item at the indentation at which it began.
            if line == end {
                in_tests_until = None;
            }
            continue;
        }
        let code = line.trim_start();
        if code.starts_with("#[cfg(test)]") {
            skip_next_item = true;
            continue;
        }
        if skip_next_item && !code.starts_with("#[") && !code.starts_with("//") {
            skip_next_item = false;
            if code.ends_with('{') {
                in_tests_until = Some(format!("{}}}", &line[..line.len() - code.len()]));
            }
            continue;
        }
        if code.starts_with("//") {
            continue;
        }
        if code.contains(UNWRAP) {
            problems.push(format!("{name}:{}: unwrap outside tests; handle it, or say expect(\"invariant: …\")", i + 1));
        }
        for (at, _) in code.match_indices(EXPECT) {
            let same_line = code[at + EXPECT.len()..].trim_start();
            let message = if same_line.is_empty() { lines.get(i + 1).map_or("", |l| l.trim_start()) } else { same_line };
            if !message.starts_with("\"invariant: ") {
                problems.push(format!("{name}:{}: expect outside tests must begin with \"invariant: \"", i + 1));
            }
        }
    }
}

fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(name: &str, text: &str) -> Vec<String> {
        file_problems(name, text)
    }

    #[test]
    fn a_good_file_is_in_order() {
        let text = "fn f() { x.expect(\"invariant: y\"); }\n#[cfg(test)]\nmod tests {\n    fn g() { x.unwrap(); }\n}\n";
        assert_eq!(of("crates/a/src/lib.rs", text), Vec::<String>::new());
    }

    #[test]
    fn a_long_file_is_reported() {
        let text = "x\n".repeat(801);
        assert_eq!(
            of("crates/a/src/lib.rs", &text),
            ["crates/a/src/lib.rs: 801 lines; split what is longer than 800 by noun, then by verb"]
        );
        assert_eq!(of("crates/a/src/lib.rs", &"x\n".repeat(800)), Vec::<String>::new());
    }

    #[test]
    fn panics_outside_tests_are_reported() {
        let text =
            "fn f() {\n    x.unwrap();\n    x.expect(\"hm\");\n    x\n        .expect(\n            \"invariant: fine\",\n        );\n}\n";
        assert_eq!(
            of("crates/a/src/lib.rs", text),
            [
                "crates/a/src/lib.rs:2: unwrap outside tests; handle it, or say expect(\"invariant: …\")",
                "crates/a/src/lib.rs:3: expect outside tests must begin with \"invariant: \"",
            ]
        );
        assert_eq!(of("crates/a/tests/it.rs", text), Vec::<String>::new());
        assert_eq!(of("crates/testkit/src/lib.rs", text), Vec::<String>::new());
    }

    #[test]
    fn code_after_a_test_item_is_read_again() {
        let text = "#[cfg(test)]\nmod tests;\n\n#[cfg(test)]\nfn only() {\n    x.unwrap();\n}\n\nfn f() {\n    x.unwrap();\n}\n";
        assert_eq!(of("crates/a/src/lib.rs", text).len(), 1);
        assert!(of("crates/a/src/lib.rs", text)[0].starts_with("crates/a/src/lib.rs:10:"));
    }

    #[test]
    fn ignored_tests_and_notes_are_reported() {
        let text = format!("{IGNORED}]\n// {}: later\nlet TODOS = 1;\n", NOTES[0]);
        assert_eq!(
            of("crates/a/tests/it.rs", &text),
            [
                "crates/a/tests/it.rs:1: an ignored test is no test".to_owned(),
                format!("crates/a/tests/it.rs:2: {} without an end; file an issue or do it", NOTES[0]),
            ]
        );
    }

    #[test]
    fn generated_code_has_its_place() {
        let generated = format!("{GENERATED_MARK} from catalogue/.\nfn f() {{ x.unwrap(); }}\n");
        assert_eq!(of("crates/a/src/generated/x.rs", &generated), Vec::<String>::new());
        assert_eq!(of("crates/a/src/x.rs", &generated), ["crates/a/src/x.rs: generated code outside a generated/ folder"]);
        assert_eq!(
            of("crates/a/src/generated/x.rs", "fn f() {}\n"),
            ["crates/a/src/generated/x.rs: hand-written code in a generated/ folder"]
        );
    }
}
