//! Writing one compact document.

use std::fmt::{Display, Write as _};

use super::{Extra, Json, Keys};

/// A document being written.
#[derive(Debug, Default)]
pub struct Writer {
    out: String,
}

impl Writer {
    /// Nothing written yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The document.
    pub fn finish(self) -> String {
        self.out
    }

    /// Writes JSON that is known to be well-formed.
    pub fn raw(&mut self, json: &str) {
        self.out.push_str(json);
    }

    /// Writes a number that prints as JSON does.
    pub fn number(&mut self, number: impl Display) {
        write!(self.out, "{number}").expect("invariant: writing to a String cannot fail");
    }

    /// Writes a double: without a fraction when it is whole and exact, null when it is no number.
    pub fn float(&mut self, value: f64) {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if !value.is_finite() {
            self.raw("null");
        } else if value == 0.0 || (1e-6..EXACT).contains(&value.abs()) {
            self.number(value);
        } else {
            self.number(format_args!("{value:e}"));
        }
    }

    /// Writes a text in quotes.
    pub fn text(&mut self, text: &str) {
        self.out.push('"');
        let mut rest = text;
        while let Some(i) = rest.bytes().position(|b| b < 0x20 || b == b'"' || b == b'\\') {
            self.out.push_str(&rest[..i]);
            match rest.as_bytes()[i] {
                b'"' => self.out.push_str("\\\""),
                b'\\' => self.out.push_str("\\\\"),
                b'\n' => self.out.push_str("\\n"),
                b'\r' => self.out.push_str("\\r"),
                b'\t' => self.out.push_str("\\t"),
                control => self.number(format_args!("\\u{control:04x}")),
            }
            rest = &rest[i + 1..];
        }
        self.out.push_str(rest);
        self.out.push('"');
    }

    /// Writes a list.
    pub fn list<'v>(&mut self, items: impl Iterator<Item = &'v dyn Json>) {
        self.out.push('[');
        for (i, item) in items.enumerate() {
            if i > 0 {
                self.out.push(',');
            }
            item.write(self);
        }
        self.out.push(']');
    }

    /// Writes an object with any keys.
    pub fn map<'v>(&mut self, entries: impl Iterator<Item = (&'v str, &'v dyn Json)>) {
        self.out.push('{');
        for (i, (key, value)) in entries.enumerate() {
            if i > 0 {
                self.out.push(',');
            }
            self.text(key);
            self.out.push(':');
            value.write(self);
        }
        self.out.push('}');
    }

    /// Writes a struct: the slots that are not absent, then what had no slot.
    pub fn object(&mut self, keys: &Keys, slots: &[&dyn Json], extra: &Extra) {
        self.out.push('{');
        let mut comma = "";
        for (key, slot) in keys.0.iter().zip(slots) {
            if !slot.is_absent() {
                self.out.push_str(comma);
                self.out.push_str(key);
                slot.write(self);
                comma = ",";
            }
        }
        for (key, raw) in extra.iter() {
            self.out.push_str(comma);
            self.text(key);
            self.out.push(':');
            self.out.push_str(raw);
            comma = ",";
        }
        self.out.push('}');
    }
}
