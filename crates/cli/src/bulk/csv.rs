//! A strict reader of CSV (RFC 4180): whatever is malformed is named by row, line and column instead of being guessed around.
//!
//! The `csv` crate accepts a quote that is never closed and text behind a closing quote; before 100,000 writes that is too kind.

use std::io::{self, BufRead};

/// A record longer than this is a quote that was never closed.
const MAX_RECORD_BYTES: usize = 1 << 20;
/// Longest line that is read at all.
const MAX_LINE_BYTES: usize = 2 * MAX_RECORD_BYTES;

/// What is wrong, and where.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Malformed {
    /// Line of the file, from 1.
    pub(super) line: u64,
    /// Place of the field in its record, from 0; `None` when the record as a whole is meant.
    pub(super) field: Option<usize>,
    pub(super) what: String,
}

/// One record and the line it starts on.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Record {
    pub(super) line: u64,
    pub(super) fields: Vec<String>,
}

pub(super) struct Reader<R> {
    input: R,
    delimiter: u8,
    /// Line that comes next.
    line: u64,
    raw: Vec<u8>,
    /// Whether the newest line was read to its end.
    is_whole: bool,
}

impl<R: BufRead> Reader<R> {
    pub(super) fn new(input: R, delimiter: u8) -> Self {
        Self { input, delimiter, line: 1, raw: Vec::new(), is_whole: true }
    }

    /// The next record; empty lines are passed over. `None` at the end.
    pub(super) fn next(&mut self) -> io::Result<Option<Result<Record, Malformed>>> {
        loop {
            self.raw.clear();
            let line = self.line;
            if !self.more()? {
                return Ok(None);
            }
            if self.raw.trim_ascii().is_empty() {
                continue;
            }
            if !self.is_whole {
                return self.too_long(line).map(Some);
            }
            loop {
                match split(&self.raw, self.delimiter, line) {
                    Ok(fields) => return Ok(Some(Ok(Record { line, fields }))),
                    Err(Stop::Wrong(malformed)) => return Ok(Some(Err(malformed))),
                    // A quoted field goes on in the next line.
                    Err(Stop::Open(malformed)) => {
                        if self.raw.len() > MAX_RECORD_BYTES || !self.more()? {
                            return Ok(Some(Err(malformed)));
                        }
                        if !self.is_whole {
                            return self.too_long(line).map(Some);
                        }
                    }
                }
            }
        }
    }

    fn more(&mut self) -> io::Result<bool> {
        let read = io::Read::take(&mut self.input, MAX_LINE_BYTES as u64).read_until(b'\n', &mut self.raw)?;
        self.is_whole = read < MAX_LINE_BYTES || self.raw.ends_with(b"\n");
        self.line += u64::from(read > 0);
        Ok(read > 0)
    }

    /// Passes over the rest of a line that is too long: it is no record of its own.
    fn too_long(&mut self, line: u64) -> io::Result<Result<Record, Malformed>> {
        let lines = self.line;
        while !self.is_whole {
            self.raw.clear();
            self.more()?;
        }
        self.line = lines;
        let what = format!("the line is longer than {} MiB, which no request takes", MAX_LINE_BYTES >> 20);
        Ok(Err(Malformed { line, field: None, what }))
    }
}

enum Stop {
    Wrong(Malformed),
    Open(Malformed),
}

fn split(raw: &[u8], delimiter: u8, first_line: u64) -> Result<Vec<String>, Stop> {
    let end = raw.strip_suffix(b"\n").unwrap_or(raw);
    let raw = end.strip_suffix(b"\r").unwrap_or(end);
    let mut fields = Vec::new();
    let (mut at, mut line) = (0, first_line);
    loop {
        let wrong = |line: u64, what: &str| Malformed { line, field: Some(fields.len()), what: what.to_owned() };
        let (start_line, mut bytes) = (line, Vec::new());
        if raw.get(at) == Some(&b'"') {
            at += 1;
            loop {
                match raw.get(at) {
                    None => return Err(Stop::Open(wrong(start_line, "a quote is opened and never closed"))),
                    Some(b'"') if raw.get(at + 1) == Some(&b'"') => {
                        bytes.push(b'"');
                        at += 2;
                    }
                    Some(b'"') => {
                        at += 1;
                        break;
                    }
                    Some(byte) => {
                        line += u64::from(*byte == b'\n');
                        bytes.push(*byte);
                        at += 1;
                    }
                }
            }
            if raw.get(at).is_some_and(|byte| *byte != delimiter) {
                return Err(Stop::Wrong(wrong(line, "something stands behind the closing quote; a quote inside quotes is written twice")));
            }
        } else {
            let length = raw[at..].iter().position(|byte| *byte == delimiter).unwrap_or(raw.len() - at);
            bytes.extend_from_slice(&raw[at..at + length]);
            if bytes.contains(&b'"') {
                return Err(Stop::Wrong(wrong(line, "a quote stands inside a field that is not quoted")));
            }
            at += length;
        }
        let text = String::from_utf8(bytes).map_err(|_| Stop::Wrong(wrong(start_line, "the text is not UTF-8; save the file as UTF-8")))?;
        fields.push(text);
        if at >= raw.len() {
            return Ok(fields);
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<Result<Record, Malformed>> {
        let mut reader = Reader::new(text.as_bytes(), b',');
        std::iter::from_fn(|| reader.next().expect("readable")).collect()
    }

    fn fields(text: &str) -> Vec<Vec<String>> {
        all(text).into_iter().map(|record| record.expect("well-formed").fields).collect()
    }

    #[test]
    fn the_examples_of_rfc_4180() {
        // RFC 4180 §2, rules 1, 2, 5, 6 and 7.
        assert_eq!(fields("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n"), [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]);
        assert_eq!(fields("aaa,bbb,ccc\r\nzzz,yyy,xxx"), [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]);
        assert_eq!(fields("\"aaa\",\"bbb\",\"ccc\"\r\n"), [["aaa", "bbb", "ccc"]]);
        assert_eq!(fields("\"aaa\",\"b \r\nbb\",\"ccc\"\r\nzzz,yyy,xxx"), [["aaa", "b \r\nbb", "ccc"], ["zzz", "yyy", "xxx"]]);
        assert_eq!(fields("\"aaa\",\"b\"\"bb\",\"ccc\""), [["aaa", "b\"bb", "ccc"]]);
        assert_eq!(fields("a,,\n"), [["a", "", ""]]);
    }

    #[test]
    fn lines_are_those_of_the_file() {
        let records = all("head\n\n\"two\nlines\"\nlast\n");
        let lines: Vec<u64> = records.iter().map(|record| record.as_ref().expect("well-formed").line).collect();
        assert_eq!(lines, [1, 3, 5]);
    }

    #[test]
    fn a_line_without_end_is_no_two_records() {
        let text = format!("title\n{}\nlast\n", "a".repeat(MAX_LINE_BYTES + 5));
        let read = all(&text);
        let [Ok(_), Err(found), Ok(last)] = read.as_slice() else { panic!("{} records", read.len()) };
        assert_eq!((found.line, found.field), (2, None));
        assert_eq!((last.line, last.fields.as_slice()), (3, &["last".to_owned()][..]));
        let fits = format!("title\n{}\nlast\n", "a".repeat(MAX_LINE_BYTES - 1));
        assert_eq!(fields(&fits).len(), 3);
    }

    #[test]
    fn what_is_malformed_has_a_place() {
        for (text, line, field, what) in [
            ("a,b\nx,\"y\nz\n", 2, 1, "never closed"),
            ("a,b\n\"x\"y,z\n", 2, 0, "behind the closing quote"),
            ("a,b\nx,y\"z\n", 2, 1, "not quoted"),
        ] {
            let found = all(text).into_iter().find_map(Result::err).expect(text);
            assert_eq!((found.line, found.field), (line, Some(field)), "{text}");
            assert!(found.what.contains(what), "{text}: {}", found.what);
        }
        let mut reader = Reader::new(&b"a,b\nx,\xff\n"[..], b',');
        reader.next().expect("readable");
        let found = reader.next().expect("readable").expect("a record").expect_err("no text");
        assert_eq!((found.line, found.field), (2, Some(1)));
    }
}
