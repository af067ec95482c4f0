//! The reader of backups, fed with what no backup holds.

use proptest::prelude::*;

use super::*;

fn tables() -> Vec<Table> {
    let columns = [("id", Kind::Text), ("size", Kind::Whole), ("loss", Kind::Real), ("hash", Kind::Bytes)];
    let columns: Vec<_> = columns.map(|(name, kind)| (name.to_owned(), kind)).to_vec();
    vec![Table { name: "thing".to_owned(), columns: columns.clone() }, Table { name: "other".to_owned(), columns }]
}

fn cells(text: &str, whole: i64, real: f64, bytes: &[u8]) -> Vec<Cell> {
    vec![Cell::Text(Some(text.to_owned())), Cell::Whole(Some(whole)), Cell::Real(Some(real)), Cell::Bytes(Some(bytes.to_vec()))]
}

fn nothing() -> Vec<Cell> {
    vec![Cell::Text(None), Cell::Whole(None), Cell::Real(None), Cell::Bytes(None)]
}

/// The lines of a backup with these rows.
fn written(rows: &[Vec<Cell>]) -> Vec<String> {
    let mut lines = vec![head_line(5, Timestamp::UNIX_EPOCH), table_line(&tables()[0])];
    lines.extend(rows.iter().map(|cells| row_line(cells)));
    lines.push(table_line(&tables()[1]));
    let mut digest = Sha256::new();
    for line in &mut lines {
        line.push('\n');
        digest.update(line.as_bytes());
    }
    lines.push(format!("{}\n", end_line(rows.len() as u64, &digest)));
    lines
}

/// Reads lines to their end; gives the rows.
fn read<'l>(lines: impl IntoIterator<Item = &'l [u8]>) -> Result<Vec<Vec<Cell>>, BackupError> {
    let known = tables();
    let mut parser = Parser::new(&known, 5);
    let mut rows = Vec::new();
    for line in lines {
        if let Item::Row(cells) = parser.line(line)? {
            rows.push(cells);
        }
    }
    parser.finish()?;
    Ok(rows)
}

fn read_texts(lines: &[String]) -> Result<Vec<Vec<Cell>>, String> {
    read(lines.iter().map(String::as_bytes)).map_err(|error| error.to_string())
}

#[test]
fn what_was_written_is_read_back() {
    let rows = [cells("Ødegård \"x\"\n", i64::MIN, 0.1 + 0.2, &[0, 255]), nothing(), cells("", i64::MAX, -0.0, &[])];
    assert_eq!(read_texts(&written(&rows)).expect("read"), rows);
}

#[test]
fn every_fault_is_told() {
    let good = written(&[cells("a", 1, 1.0, &[1])]);
    let with = |at: usize, line: &str| {
        let mut lines = good.clone();
        lines[at] = format!("{line}\n");
        lines
    };
    let without = |at: usize| {
        let mut lines = good.clone();
        lines.remove(at);
        lines
    };
    for (lines, words) in [
        (Vec::new(), "no backup"),
        (vec!["PK\u{3}\u{4}\n".to_owned()], "no backup"),
        (with(0, "{}"), "no backup"),
        (with(0, "[]"), "no backup"),
        (with(0, &head_line(6, Timestamp::UNIX_EPOCH)), "newer"),
        (with(0, &head_line(4, Timestamp::UNIX_EPOCH)), "check sum"),
        (with(1, r#"{"table":"secret","columns":["id"]}"#), "no table `secret`"),
        (with(1, r#"{"table":"thing","columns":["id","x\" --"]}"#), "no column"),
        (with(1, r#"{"table":"thing","columns":["id","id"]}"#), "twice"),
        (with(1, r#"{"table":"thing","columns":[]}"#), "without columns"),
        (without(1), "where 0 are wanted"),
        (with(2, r#"["a",1,"1.0"]"#), "3 values where 4"),
        (with(2, r#"["a",1.5,"1.0","01"]"#), "whole number"),
        (with(2, r#"["a",1,1.0,"01"]"#), "a text is wanted"),
        (with(2, r#"["a",1,"inf","01"]"#), "a number is wanted"),
        (with(2, r#"["a",1,"1.0","0g"]"#), "hexadecimal"),
        (with(2, r#"["a\u0000",1,"1.0","01"]"#), "character 0"),
        (with(2, r#"["b",1,"1.0","01"]"#), "check sum"),
        (with(2, "7"), "neither"),
        (without(2), "rows are missing"),
        (with(3, &table_line(&tables()[0])), "comes twice"),
        (without(4), "cut off"),
        ([good.clone(), vec!["[]\n".to_owned()]].concat(), "follows the end"),
    ] {
        let error = read_texts(&lines).expect_err(words);
        assert!(error.contains(words), "{error} lacks {words}");
    }
}

proptest! {
    // A fixed budget: enough to reach every branch, short enough for every run.
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rows_come_back(rows in prop::collection::vec((any::<Option<String>>(), any::<Option<i64>>(), any::<Option<f64>>(),
                      any::<Option<Vec<u8>>>()), 0..8)) {
        let rows: Vec<Vec<Cell>> = rows
            .into_iter()
            .map(|(text, whole, real, bytes)| vec![
                Cell::Text(text.map(|text| text.replace('\0', ""))),
                Cell::Whole(whole),
                Cell::Real(real.filter(|value| value.is_finite())),
                Cell::Bytes(bytes),
            ])
            .collect();
        prop_assert_eq!(read_texts(&written(&rows)), Ok(rows));
    }

    #[test]
    fn noise_is_refused(lines in prop::collection::vec(any::<Vec<u8>>(), 0..6), after_head: bool) {
        let mut all = if after_head { vec![format!("{}\n", head_line(5, Timestamp::UNIX_EPOCH)).into_bytes()] } else { Vec::new() };
        all.extend(lines);
        prop_assert!(read(all.iter().map(Vec::as_slice)).is_err());
    }

    #[test]
    fn a_changed_byte_is_refused_or_means_the_same(place in any::<prop::sample::Index>(), byte: u8) {
        let rows = [cells("a", 1, 1.0, &[1]), nothing()];
        let mut bytes = written(&rows).concat().into_bytes();
        let place = place.index(bytes.len());
        prop_assume!(bytes[place] != byte);
        bytes[place] = byte;
        // The line of the end is outside its own sum: there a change may be one that JSON does not see.
        if let Ok(read) = read(bytes.split_inclusive(|byte| *byte == b'\n')) {
            prop_assert_eq!(read, rows);
        }
    }
}
