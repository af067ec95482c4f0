//! The rows to work through: copied aside first, so that they can be read twice, cannot change in between, and have a hash.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Read, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use super::csv;
use crate::exit::{Exit, Failure};

/// A line of JSON beyond this is a mistake.
const MAX_LINE_BYTES: u64 = 16 << 20;
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// How the rows are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    Csv,
    Jsonl,
}

/// One row: its number from 1, the line it starts on, its cells.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) number: u64,
    pub(super) line: u64,
    pub(super) cells: Cells,
}

#[derive(Debug, Clone)]
pub(super) enum Cells {
    /// In the order of the head.
    Texts(Vec<String>),
    Object(Map<String, Value>),
}

impl Row {
    /// `row 17 (line 18)`.
    pub(super) fn place(&self) -> String {
        place(self.number, self.line)
    }
}

fn place(number: u64, line: u64) -> String {
    format!("row {number} (line {line})")
}

/// The copied input.
pub(super) struct Input {
    copy: File,
    layout: Layout,
    /// Names of the columns; empty for JSON.
    pub(super) head: Vec<String>,
    delimiter: u8,
    /// SHA-256 of what was read, in hexadecimal digits.
    pub(super) hash: String,
    /// What messages call it.
    pub(super) name: String,
}

impl Input {
    /// Copies `source` (`-` is standard input) aside and reads its head.
    pub(super) fn open(source: &str, layout: Layout) -> Result<Self, Failure> {
        let name = if source == "-" { "standard input".to_owned() } else { source.to_owned() };
        let unreadable = |error: io::Error| Failure::usage(format!("cannot read {name}: {error}"));
        let mut copy = tempfile::tempfile()
            .map_err(|error| Failure::new(Exit::Failure, format!("cannot copy {name} into the folder for temporary files: {error}")))?;
        let mut from: Box<dyn Read> = match source {
            "-" => Box::new(io::stdin().lock()),
            path => Box::new(File::open(Path::new(path)).map_err(unreadable)?),
        };
        let mut hasher = Sha256::new();
        let mut buffer = vec![0; 64 << 10];
        loop {
            let read = from.read(&mut buffer).map_err(unreadable)?;
            if read == 0 {
                break;
            }
            hasher.update(&buffer[..read]);
            copy.write_all(&buffer[..read])?;
        }
        let hash = hasher.finalize().iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
        let mut input = Self { copy, layout, head: Vec::new(), delimiter: b',', hash, name };
        if layout == Layout::Csv {
            input.read_head()?;
        } else if let Some((what, filter)) = input.begins_as()? {
            return Err(Failure::new(Exit::Refused, format!("{}: it is {what}, not one object a line; nothing was sent", input.name))
                .with_advice("`-o jsonl` of the command that wrote it gives one object a line")
                .with_advice(format!("for a file: jq -c '{filter}' FILE > FILE.jsonl")));
        }
        Ok(input)
    }

    fn start(&self) -> io::Result<BufReader<File>> {
        let mut file = self.copy.try_clone()?;
        file.seek(SeekFrom::Start(0))?;
        let mut reader = BufReader::new(file);
        if reader.fill_buf()?.starts_with(BYTE_ORDER_MARK) {
            reader.consume(BYTE_ORDER_MARK.len());
        }
        Ok(reader)
    }

    /// What `-o json` prints, if it is that, and what `jq` makes one object a line of it with: a bracket in a line of its own, or a list
    /// over one line.
    fn begins_as(&self) -> io::Result<Option<(&'static str, &'static str)>> {
        let mut first = Vec::new();
        let mut start = self.start()?.take(MAX_LINE_BYTES);
        while first.trim_ascii().is_empty() && start.read_until(b'\n', &mut first)? > 0 {}
        Ok(match first.trim_ascii() {
            [b'[', rest @ ..] if matches!(rest.trim_ascii_start(), [] | [b'{' | b']', ..]) => Some(("one JSON list", ".[]")),
            b"{" => Some(("one JSON object over several lines", ".")),
            _ => None,
        })
    }

    fn read_head(&mut self) -> Result<(), Failure> {
        let refuse = |what: String| Failure::new(Exit::Refused, format!("{}: {what}; nothing was sent", self.name));
        let mut first = self.start()?;
        let line = first.fill_buf()?.split(|byte| *byte == b'\n').find(|line| !line.trim_ascii().is_empty()).unwrap_or_default().to_vec();
        // What stands in quotes is a part of a name.
        let bare: Vec<u8> = line.split(|byte| *byte == b'"').step_by(2).flatten().copied().collect();
        let count = |delimiter: u8| bare.split(|byte| *byte == delimiter).count() - 1;
        // Spreadsheets of many countries write semicolons.
        let delimiter = [b',', b';', b'\t'].into_iter().find(|delimiter| count(*delimiter) > 0).unwrap_or(b',');
        let record = csv::Reader::new(self.start()?, delimiter)
            .next()?
            .ok_or_else(|| refuse("it is empty; the first line names the columns".to_owned()))?
            .map_err(|found| refuse(format!("line {}: {}", found.line, found.what)))?;
        let head: Vec<String> = record.fields.iter().map(|name| name.trim().to_owned()).collect();
        for (at, name) in head.iter().enumerate() {
            if name.is_empty() {
                return Err(refuse(format!("line {}: column {} has no name", record.line, at + 1)));
            }
            if head[..at].contains(name) {
                return Err(refuse(format!("line {}: two columns are named `{name}`", record.line)));
            }
        }
        self.delimiter = delimiter;
        self.head = head;
        Ok(())
    }

    /// The rows from the beginning.
    pub(super) fn rows(&self) -> Result<Rows<'_>, Failure> {
        let start = self.start()?;
        let reader = match self.layout {
            Layout::Csv => {
                let mut reader = csv::Reader::new(start, self.delimiter);
                reader.next()?;
                Reader::Csv(reader)
            }
            Layout::Jsonl => Reader::Jsonl { input: start, line: 0 },
        };
        Ok(Rows { input: self, reader, number: 0 })
    }
}

enum Reader {
    Csv(csv::Reader<BufReader<File>>),
    Jsonl { input: BufReader<File>, line: u64 },
}

/// A pass over the rows.
pub(super) struct Rows<'a> {
    input: &'a Input,
    reader: Reader,
    number: u64,
}

impl Rows<'_> {
    /// The next row; the inner error says what is malformed, and where.
    pub(super) fn next(&mut self) -> Result<Option<Result<Row, String>>, Failure> {
        let found = match &mut self.reader {
            Reader::Csv(reader) => {
                let Some(record) = reader.next()? else { return Ok(None) };
                self.number += 1;
                let (number, head) = (self.number, &self.input.head);
                match record {
                    Err(found) => Err(match found.field {
                        Some(at) => format!("{}, {}: {}", place(number, found.line), column(head, at), found.what),
                        None => format!("{}: {}", place(number, found.line), found.what),
                    }),
                    Ok(record) if record.fields.len() < head.len() => Err(format!(
                        "{}: {} of {} columns; {} is the first that is missing",
                        place(number, record.line),
                        record.fields.len(),
                        head.len(),
                        column(head, record.fields.len())
                    )),
                    Ok(record) if record.fields.len() > head.len() => Err(format!(
                        "{}: {} columns, but the head has {}; `{}` is too much (a field that holds the separator must stand in quotes)",
                        place(number, record.line),
                        record.fields.len(),
                        head.len(),
                        crate::words::shorten(&record.fields[head.len()], 40)
                    )),
                    Ok(record) => Ok(Row { number, line: record.line, cells: Cells::Texts(record.fields) }),
                }
            }
            Reader::Jsonl { input, line } => {
                let mut text = Vec::new();
                loop {
                    text.clear();
                    if input.take(MAX_LINE_BYTES).read_until(b'\n', &mut text)? == 0 {
                        return Ok(None);
                    }
                    *line += 1;
                    if !text.trim_ascii().is_empty() {
                        break;
                    }
                }
                self.number += 1;
                match serde_json::from_slice::<Value>(&text) {
                    Ok(Value::Object(map)) => Ok(Row { number: self.number, line: *line, cells: Cells::Object(map) }),
                    Ok(_) => Err(format!("{}: no object; each line is one JSON object", place(self.number, *line))),
                    Err(error) => Err(format!("{}: no JSON: {error}", place(self.number, *line))),
                }
            }
        };
        Ok(Some(found))
    }
}

fn column(head: &[String], at: usize) -> String {
    head.get(at).map_or_else(|| format!("column {}", at + 1), |name| format!("column `{name}`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input(text: &str, layout: Layout) -> Result<Input, Failure> {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("rows");
        std::fs::write(&path, text).expect("written");
        Input::open(&path.to_string_lossy(), layout)
    }

    fn problems(text: &str, layout: Layout) -> Vec<String> {
        let input = input(text, layout).expect("a head");
        let mut rows = input.rows().expect("readable");
        std::iter::from_fn(|| rows.next().expect("readable")).filter_map(Result::err).collect()
    }

    #[test]
    fn malformed_rows_are_named_by_row_line_and_column() {
        let found = problems("id,name\n1,a\n2\n3,b,c\n4,\"x\"y\n", Layout::Csv);
        assert_eq!(
            found,
            [
                "row 2 (line 3): 1 of 2 columns; column `name` is the first that is missing",
                "row 3 (line 4): 3 columns, but the head has 2; `c` is too much (a field that holds the separator must stand in quotes)",
                "row 4 (line 5), column `name`: something stands behind the closing quote; a quote inside quotes is written twice",
            ]
        );
        let found = problems("{\"a\":1}\n[1]\n\n{\"a\":\n", Layout::Jsonl);
        assert_eq!(found[0], "row 2 (line 2): no object; each line is one JSON object");
        assert!(found[1].starts_with("row 3 (line 4): no JSON"), "{}", found[1]);
    }

    #[test]
    fn a_list_is_told_as_what_it_is() {
        for text in ["[\n  {\n    \"a\": 1\n  }\n]\n", "[{\"a\":1}]\n", "\n[\n{}]", "[]\n", "[ {\"a\":1} ]"] {
            let failure = input(text, Layout::Jsonl).err().expect(text);
            assert!(failure.message.contains("one JSON list") && failure.advice[0].contains("-o jsonl"), "{failure}");
        }
        let one = input("{\n  \"a\": 1\n}\n", Layout::Jsonl).err().expect("no line is an object");
        assert!(one.message.contains("one JSON object over several lines") && one.advice[1].contains("jq -c '.' FILE"), "{one}");
        assert!(input("{\"a\":[1]}\n", Layout::Jsonl).is_ok() && input("{}\n", Layout::Jsonl).is_ok());
    }

    #[test]
    fn heads_are_checked() {
        for (text, wanted) in [("", "empty"), ("a,,b\n", "column 2 has no name"), ("a,b,a\n", "two columns are named `a`")] {
            let failure = input(text, Layout::Csv).err().expect(text);
            assert!(failure.message.contains(wanted), "{failure}");
        }
    }

    #[test]
    fn spreadsheets_of_other_countries_are_read() {
        let input = input("\u{feff}id;name\r\n1;\"a;b\"\r\n", Layout::Csv).expect("a head");
        assert_eq!(input.head, ["id", "name"]);
        let row = input.rows().expect("readable").next().expect("readable").expect("a row").expect("well-formed");
        assert!(matches!(row.cells, Cells::Texts(texts) if texts == ["1", "a;b"]));
    }

    #[test]
    fn a_separator_in_quotes_separates_nothing() {
        for (head, names) in
            [("\"last, first\";mail\n", ["last, first", "mail"]), ("\"a;b\",c\n", ["a;b", "c"]), ("\"a\"\"b, c\"\td\n", ["a\"b, c", "d"])]
        {
            assert_eq!(input(head, Layout::Csv).expect(head).head, names);
        }
    }

    #[test]
    fn the_hash_is_sha256_of_the_bytes() {
        // FIPS 180-2, appendix B.1: "abc".
        let input = input("abc", Layout::Csv).expect("a head");
        assert_eq!(input.hash, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
