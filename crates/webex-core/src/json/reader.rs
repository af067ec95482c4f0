//! Reading one document: tokens, lists and objects.

use std::borrow::Cow;

use super::text::{plain_bytes, unescape};
use super::{Error, Extra, Json, Keys, Result};

/// Documents nested deeper than this are refused.
pub const MAX_DEPTH: usize = 127;

/// A place in a document.
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    keeps_mismatches: bool,
}

impl<'a> Reader<'a> {
    /// Starts at the beginning. The whole input must be UTF-8.
    pub fn new(bytes: &'a [u8]) -> Result<Self> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Self::over(text)),
            Err(error) => Err(Error::syntax("the document is not UTF-8", error.valid_up_to())),
        }
    }

    /// Starts at the beginning of a text.
    pub(super) fn over(text: &'a str) -> Self {
        Self::resume(text, 0, 0)
    }

    /// Goes on at a place between two tokens, within so many brackets.
    pub(super) fn resume(text: &'a str, at: usize, depth: usize) -> Self {
        Self { text, at, depth, keeps_mismatches: true }
    }

    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// Makes a field of an unexpected type an error.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.keeps_mismatches = false;
        self
    }

    /// Reads the value that makes up the document.
    pub fn document(&mut self, value: &mut dyn Json) -> Result {
        value.read(self)?;
        self.end()
    }

    fn end(&mut self) -> Result {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(Error::syntax("something follows the end of the document", self.at)),
        }
    }

    /// The next byte that is not white space, without taking it.
    pub fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.at) {
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(*byte);
            }
            self.at += 1;
        }
        None
    }

    /// Reads `null` if it comes next.
    pub fn null(&mut self) -> Result<bool> {
        if self.peek() != Some(b'n') {
            return Ok(false);
        }
        self.word("null").map(|()| true)
    }

    /// Reads `true` or `false`.
    pub fn boolean(&mut self) -> Result<bool> {
        match self.peek() {
            Some(b't') => self.word("true").map(|()| true),
            Some(b'f') => self.word("false").map(|()| false),
            other => Err(self.unexpected("true or false", other)),
        }
    }

    /// Reads a text.
    pub fn text(&mut self) -> Result<Cow<'a, str>> {
        match self.peek() {
            Some(b'"') => self.quoted(),
            other => Err(self.unexpected("a string", other)),
        }
    }

    /// Reads a number as it is written.
    pub fn number(&mut self) -> Result<&'a str> {
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => self.digits(),
            other => Err(self.unexpected("a number", other)),
        }
    }

    /// Reads a whole number; `3.0` and `1e3` are whole.
    pub fn integer(&mut self) -> Result<i64> {
        let _ = self.peek();
        let start = self.at;
        let literal = self.number()?;
        whole(literal).ok_or_else(|| Error::mismatch(format!("expected a whole number of 64 bits, found {literal}"), start))
    }

    /// Reads a number as a double.
    pub fn float(&mut self) -> Result<f64> {
        let _ = self.peek();
        let start = self.at;
        let literal = self.number()?;
        let value = short_decimal(literal).or_else(|| literal.parse::<f64>().ok().filter(|v| v.is_finite()));
        value.ok_or_else(|| Error::mismatch(format!("expected a number of 64 bits, found {literal}"), start))
    }

    /// Reads a list, calling `item` at the start of each item.
    pub fn list(&mut self, item: &mut dyn FnMut(&mut Self) -> Result) -> Result {
        self.open(b'[', "a list")?;
        let mut index = 0;
        while self.more(index == 0, b']')? {
            item(self).map_err(|e| e.within_index(index))?;
            index += 1;
        }
        Ok(())
    }

    /// Reads an object whose keys are not known, calling `entry` at the start of each value.
    pub fn map(&mut self, entry: &mut dyn FnMut(&mut Self, &str) -> Result) -> Result {
        self.open(b'{', "an object")?;
        let mut first = true;
        while self.more(first, b'}')? {
            first = false;
            let key = self.key()?;
            entry(self, &key).map_err(|e| e.within_key(&key))?;
        }
        Ok(())
    }

    /// Reads an object into the slots of a struct: slot `i` takes the value of key `i`, `extra` what has no slot.
    pub fn object(&mut self, keys: &Keys, slots: &mut [&mut dyn Json], extra: &mut Extra) -> Result {
        self.open(b'{', "an object")?;
        let (mut next, mut first) = (0, true);
        while self.more(first, b'}')? {
            first = false;
            let _ = self.peek();
            // Servers send keys in the published order and without spaces, so the next key is usually the next literal.
            let index = match keys.0.get(next) {
                Some(literal) if self.text.as_bytes()[self.at..].starts_with(literal.as_bytes()) => {
                    self.at += literal.len();
                    next
                }
                _ => {
                    let key = self.key()?;
                    let Some(index) = keys.find(&key, next) else {
                        let raw = self.raw().map_err(|e| e.within_key(&key))?;
                        extra.push(&key, raw);
                        continue;
                    };
                    index
                }
            };
            next = index + 1;
            self.slot(keys.name(index), slots[index], extra)?;
        }
        Ok(())
    }

    fn slot(&mut self, name: &str, slot: &mut dyn Json, extra: &mut Extra) -> Result {
        let (start, depth) = (self.at, self.depth);
        match slot.read(self) {
            Ok(()) => Ok(()),
            Err(error) if error.is_mismatch() && self.keeps_mismatches => {
                slot.clear();
                (self.at, self.depth) = (start, depth);
                let raw = self.raw().map_err(|e| e.within_key(name))?;
                extra.push(name, raw);
                Ok(())
            }
            Err(error) => Err(error.within_key(name)),
        }
    }

    /// Reads any value and returns it as it is written.
    pub fn raw(&mut self) -> Result<&'a str> {
        let _ = self.peek();
        let start = self.at;
        self.skip()?;
        Ok(&self.text[start..self.at])
    }

    /// Whether the next value is an object with a list under this key that holds something. Looks no further than there.
    pub fn lists_something(mut self, key: &str) -> bool {
        self.enter_list_under(key).unwrap_or(false) && self.more_items(true).unwrap_or(false)
    }

    /// Goes to the first item of a list.
    pub(super) fn enter_list(&mut self) -> Result {
        self.open(b'[', "a list")
    }

    /// Goes to the first item of the list under a key of an object; whether there is such a list.
    pub(super) fn enter_list_under(&mut self, key: &str) -> Result<bool> {
        self.open(b'{', "an object")?;
        let mut first = true;
        while self.more(first, b'}')? {
            first = false;
            if self.key()? == key {
                return self.enter_list().map(|()| true);
            }
            self.skip()?;
        }
        Ok(false)
    }

    /// Whether another item of the list follows that was entered; its end is taken.
    pub(super) fn more_items(&mut self, first: bool) -> Result<bool> {
        self.more(first, b']')
    }

    /// Looks through what stands behind the list, up to the end of the document.
    pub(super) fn leave(&mut self, is_in_object: bool) -> Result {
        while is_in_object && self.more(false, b'}')? {
            let key = self.key()?;
            self.skip().map_err(|error| error.within_key(&key))?;
        }
        self.end()
    }

    fn skip(&mut self) -> Result {
        match self.peek() {
            Some(b'"') => self.quoted().map(drop),
            Some(b'{') => self.map(&mut |r, _| r.skip()),
            Some(b'[') => self.list(&mut Self::skip),
            Some(b't' | b'f') => self.boolean().map(drop),
            Some(b'n') => self.null().map(drop),
            Some(b'-' | b'0'..=b'9') => self.digits().map(drop),
            other => Err(self.unexpected("a value", other)),
        }
    }

    fn open(&mut self, bracket: u8, expected: &str) -> Result {
        match self.peek() {
            Some(byte) if byte == bracket => {}
            other => return Err(self.unexpected(expected, other)),
        }
        if self.depth == MAX_DEPTH {
            return Err(Error::syntax(format!("nested deeper than {MAX_DEPTH} levels"), self.at));
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Takes a comma or the closing bracket; whether another item follows.
    fn more(&mut self, first: bool, close: u8) -> Result<bool> {
        match self.peek() {
            Some(byte) if byte == close => {
                self.at += 1;
                self.depth -= 1;
                Ok(false)
            }
            Some(b',') if !first => {
                self.at += 1;
                match self.peek() {
                    Some(byte) if byte == close => Err(Error::syntax("a comma before the closing bracket", self.at)),
                    _ => Ok(true),
                }
            }
            Some(_) if first => Ok(true),
            Some(_) => Err(Error::syntax(format!("expected a comma or {}", char::from(close)), self.at)),
            None => Err(Error::syntax("the document ends too early", self.at)),
        }
    }

    fn key(&mut self) -> Result<Cow<'a, str>> {
        if self.peek() != Some(b'"') {
            return Err(Error::syntax("expected a key in quotes", self.at));
        }
        let key = self.quoted()?;
        if self.peek() != Some(b':') {
            return Err(Error::syntax("expected a colon", self.at));
        }
        self.at += 1;
        Ok(key)
    }

    fn quoted(&mut self) -> Result<Cow<'a, str>> {
        let start = self.at + 1;
        let bytes = self.text.as_bytes();
        let mut at = start;
        let mut escaped = false;
        loop {
            at += bytes.get(at..).map_or(0, plain_bytes);
            match bytes.get(at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = true;
                    at += 2;
                }
                Some(_) => return Err(Error::syntax("a control character in a string", at)),
                None => return Err(Error::syntax("a string without end", bytes.len())),
            }
        }
        self.at = at + 1;
        let inner = &self.text[start..at];
        if escaped { unescape(inner, start).map(Cow::Owned) } else { Ok(Cow::Borrowed(inner)) }
    }

    fn digits(&mut self) -> Result<&'a str> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let run = |from: usize| bytes[from..].iter().take_while(|b| b.is_ascii_digit()).count();
        let mut at = start + usize::from(bytes[start] == b'-');
        let whole = run(at);
        if whole == 0 || (whole > 1 && bytes[at] == b'0') {
            return Err(Error::syntax("not a number", at));
        }
        at += whole;
        if bytes.get(at) == Some(&b'.') {
            let fraction = run(at + 1);
            if fraction == 0 {
                return Err(Error::syntax("a number without digits after the point", at));
            }
            at += 1 + fraction;
        }
        if matches!(bytes.get(at), Some(b'e' | b'E')) {
            at += 1 + usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
            let exponent = run(at);
            if exponent == 0 {
                return Err(Error::syntax("a number without digits in its exponent", at));
            }
            at += exponent;
        }
        self.at = at;
        Ok(&self.text[start..at])
    }

    fn word(&mut self, word: &str) -> Result {
        if !self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            return Err(Error::syntax("not a value", self.at));
        }
        self.at += word.len();
        Ok(())
    }

    fn unexpected(&self, expected: &str, found: Option<u8>) -> Error {
        let found = match found {
            Some(b'"') => "a string",
            Some(b'{') => "an object",
            Some(b'[') => "a list",
            Some(b't' | b'f') => "true or false",
            Some(b'n') => "null",
            Some(b'-' | b'0'..=b'9') => "a number",
            Some(_) => return Error::syntax(format!("expected {expected}, found no value"), self.at),
            None => return Error::syntax(format!("expected {expected}, found the end of the document"), self.at),
        };
        Error::mismatch(format!("expected {expected}, found {found}"), self.at)
    }
}

impl Keys {
    fn name(&self, index: usize) -> &'static str {
        let literal = self.0[index];
        &literal[1..literal.len() - 2]
    }

    /// The index of a key, looking first where it would stand in order.
    fn find(&self, key: &str, next: usize) -> Option<usize> {
        let count = self.0.len();
        (next..count).chain(0..next.min(count)).find(|i| self.name(*i) == key)
    }
}

/// The value of a literal of at most fifteen digits without exponent: its digits and the power of ten below them are exact doubles, so their
/// quotient is rounded once, as it must be.
fn short_decimal(literal: &str) -> Option<f64> {
    const POWERS: [f64; 16] = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
    let (digits, negative) = literal.strip_prefix('-').map_or((literal, false), |digits| (digits, true));
    if digits.len() > 16 {
        return None;
    }
    let (mut value, mut count, mut fraction) = (0_u64, 0, None);
    for byte in digits.bytes() {
        match byte {
            b'0'..=b'9' => {
                value = value * 10 + u64::from(byte - b'0');
                count += 1;
            }
            b'.' => fraction = Some(count),
            _ => return None,
        }
    }
    if count > 15 {
        return None;
    }
    #[expect(clippy::cast_precision_loss, reason = "fifteen digits fit")]
    let value = value as f64 / POWERS[fraction.map_or(0, |before| count - before)];
    Some(if negative { -value } else { value })
}

/// The value of a literal that is a whole number; through a double only where every whole number is exact.
fn whole(literal: &str) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if let Ok(value) = literal.parse() {
        return Some(value);
    }
    if !literal.contains(['.', 'e', 'E']) {
        return None;
    }
    let value = literal.parse::<f64>().ok().filter(|v| v.fract() == 0.0 && v.abs() <= EXACT)?;
    #[expect(clippy::cast_possible_truncation, reason = "whole and within 2^53")]
    Some(value as i64)
}
