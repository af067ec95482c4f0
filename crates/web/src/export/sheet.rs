//! Spreadsheets (Office Open XML): rows go to a temporary file as they come, so that a million of them need no memory.

use std::fs::File;
use std::io::{Seek as _, SeekFrom};

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};

use super::Value;

/// Rows of a sheet (ECMA-376 leaves the limit to programs; Excel's is 2^20).
const MAX_ROWS: u32 = 1_048_576;
/// Characters of a cell (Excel's limit).
const MAX_CHARACTERS: usize = 32_767;
const COLUMN_WIDTH: f64 = 20.0;

/// A workbook that grows row by row. What one sheet cannot hold goes on in the next.
pub(crate) struct Sheet {
    book: Workbook,
    name: &'static str,
    titles: Vec<String>,
    sheets: usize,
    row: u32,
    most_rows: u32,
    head: Format,
    time: Format,
}

impl Sheet {
    /// An empty sheet of this name, with its headings.
    pub(crate) fn new(name: &'static str, titles: impl IntoIterator<Item = impl Into<String>>) -> Result<Self, XlsxError> {
        Self::of_rows(name, titles, MAX_ROWS)
    }

    fn of_rows(name: &'static str, titles: impl IntoIterator<Item = impl Into<String>>, most_rows: u32) -> Result<Self, XlsxError> {
        let mut sheet = Self {
            book: Workbook::new(),
            name,
            titles: titles.into_iter().map(Into::into).collect(),
            sheets: 0,
            row: 0,
            most_rows,
            head: Format::new().set_bold(),
            time: Format::new().set_num_format("yyyy-mm-dd hh:mm:ss"),
        };
        sheet.begin()?;
        Ok(sheet)
    }

    fn begin(&mut self) -> Result<(), XlsxError> {
        self.sheets += 1;
        let name = if self.sheets == 1 { self.name.to_owned() } else { format!("{} {}", self.name, self.sheets) };
        let sheet = self.book.add_worksheet_with_constant_memory()?;
        sheet.set_name(name)?;
        sheet.set_freeze_panes(1, 0)?;
        for (column, title) in (0..).zip(&self.titles) {
            sheet.set_column_width(column, COLUMN_WIDTH)?;
            sheet.write_string_with_format(0, column, title, &self.head)?;
        }
        self.row = 1;
        Ok(())
    }

    /// Adds a row.
    pub(crate) fn push(&mut self, values: impl IntoIterator<Item = Value>) -> Result<(), XlsxError> {
        if self.row >= self.most_rows {
            self.begin()?;
        }
        let sheet = self.book.worksheet_from_index(self.sheets - 1)?;
        for (column, value) in (0..).zip(values) {
            match value {
                Value::Blank => {}
                Value::Text(text) => {
                    sheet.write_string(self.row, column, cut(&text))?;
                }
                Value::List(words) => {
                    sheet.write_string(self.row, column, cut(&words.join(", ")))?;
                }
                Value::Number(number) => {
                    sheet.write_number(self.row, column, number)?;
                }
                Value::Truth(is) => {
                    sheet.write_boolean(self.row, column, is)?;
                }
                // Times outside of a spreadsheet's calendar are words.
                Value::Time(at) => match ExcelDateTime::parse_from_str(&at.strftime("%Y-%m-%dT%H:%M:%S").to_string()) {
                    Ok(time) => {
                        sheet.write_datetime_with_format(self.row, column, &time, &self.time)?;
                    }
                    Err(_) => {
                        sheet.write_string(self.row, column, at.to_string())?;
                    }
                },
            }
        }
        self.row += 1;
        Ok(())
    }

    /// The finished file, at its beginning; it is gone from the disk when it is closed. Packs everything: not for a thread that others wait for.
    pub(crate) fn finish(mut self) -> Result<File, XlsxError> {
        let mut file = tempfile::tempfile()?;
        self.book.save_to_writer(&mut file)?;
        file.seek(SeekFrom::Start(0))?;
        Ok(file)
    }
}

/// At most as many characters as a cell holds, without signs that XML cannot.
fn cut(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_control() || matches!(sign, '\t' | '\n')).take(MAX_CHARACTERS).collect()
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use jiff::Timestamp;

    use super::*;

    /// The text of one part of a workbook.
    fn part(book: File, name: &str) -> String {
        let mut archive = zip::ZipArchive::new(book).expect("an archive");
        let mut text = String::new();
        archive.by_name(name).expect("the part").read_to_string(&mut text).expect("UTF-8");
        text
    }

    #[test]
    fn every_kind_of_value_and_no_formula() {
        let mut sheet = Sheet::new("Calls", ["Name", "Loss", "Start"]).expect("sheet");
        let start: Timestamp = "2026-11-22T06:00:00Z".parse().expect("time");
        sheet.push([Value::Text("=1+1\u{1}".to_owned()), Value::Number(1.5), Value::Time(start)]).expect("row");
        sheet.push([Value::Blank, Value::from(Some(f64::NAN)), Value::from(None::<Timestamp>)]).expect("row");
        let text = part(sheet.finish().expect("finished"), "xl/worksheets/sheet1.xml");
        assert!(text.contains("=1+1<") && !text.contains("<f>"), "{text}");
        // 46348 is 2026-11-22 in days since 1899-12-30, and six in the morning a quarter of a day.
        assert!(text.contains("<v>1.5</v>") && text.contains("<v>46348.25</v>"), "{text}");
    }

    #[test]
    fn what_a_sheet_cannot_hold_goes_on_in_the_next() {
        let mut sheet = Sheet::of_rows("Calls", ["Number"], 3).expect("sheet");
        for number in 0..5 {
            sheet.push([Value::Number(f64::from(number))]).expect("row");
        }
        let book = sheet.finish().expect("finished");
        let third = part(book, "xl/worksheets/sheet3.xml");
        assert!(third.contains("<v>4</v>") && third.contains("Number"), "{third}");
    }
}
