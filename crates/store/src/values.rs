//! Conversions between domain values and what a column holds.

use jiff::Timestamp;
use sha2::{Digest as _, Sha256};
use sqlx::Row as _;
use sqlx::any::AnyRow;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Longest sort key in characters: an index entry of PostgreSQL holds about 2,700 bytes.
const KEY_CHARACTERS: usize = 150;
/// Digits a number is padded to in a sort key.
const KEY_DIGITS: usize = 10;

/// A value that does not fit its type: written by another program, or damaged.
fn misfit(column: &str, problem: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> sqlx::Error {
    sqlx::Error::ColumnDecode { index: column.to_owned(), source: problem.into() }
}

pub(crate) fn text(row: &AnyRow, column: &str) -> Result<String, sqlx::Error> {
    row.try_get(column)
}

pub(crate) fn text_if_any(row: &AnyRow, column: &str) -> Result<Option<String>, sqlx::Error> {
    row.try_get(column)
}

pub(crate) fn number(row: &AnyRow, column: &str) -> Result<i64, sqlx::Error> {
    row.try_get(column)
}

pub(crate) fn number_if_any(row: &AnyRow, column: &str) -> Result<Option<i64>, sqlx::Error> {
    row.try_get(column)
}

pub(crate) fn float_if_any(row: &AnyRow, column: &str) -> Result<Option<f64>, sqlx::Error> {
    row.try_get(column)
}

pub(crate) fn time(row: &AnyRow, column: &str) -> Result<Timestamp, sqlx::Error> {
    Timestamp::from_millisecond(number(row, column)?).map_err(|error| misfit(column, error))
}

pub(crate) fn time_if_any(row: &AnyRow, column: &str) -> Result<Option<Timestamp>, sqlx::Error> {
    match number_if_any(row, column)? {
        Some(value) => Timestamp::from_millisecond(value).map(Some).map_err(|error| misfit(column, error)),
        None => Ok(None),
    }
}

/// A stable word of a closed enum.
pub(crate) fn word<T>(row: &AnyRow, column: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T, sqlx::Error> {
    let text = text(row, column)?;
    parse(&text).ok_or_else(|| misfit(column, format!("unknown word `{text}`")))
}

/// A number that stands for a value of a closed enum.
pub(crate) fn code<T>(row: &AnyRow, column: &str, parse: impl Fn(i64) -> Option<T>) -> Result<T, sqlx::Error> {
    let code = number(row, column)?;
    parse(code).ok_or_else(|| misfit(column, format!("unknown code {code}")))
}

pub(crate) fn id<T>(row: &AnyRow, column: &str) -> Result<T, sqlx::Error>
where
    T: std::str::FromStr<Err: Into<Box<dyn std::error::Error + Send + Sync>>>,
{
    text(row, column)?.parse().map_err(|error: T::Err| misfit(column, error))
}

pub(crate) fn id_if_any<T>(row: &AnyRow, column: &str) -> Result<Option<T>, sqlx::Error>
where
    T: std::str::FromStr<Err: Into<Box<dyn std::error::Error + Send + Sync>>>,
{
    text_if_any(row, column)?.map(|text| text.parse().map_err(|error: T::Err| misfit(column, error))).transpose()
}

/// A list of texts, kept as JSON.
pub(crate) fn texts(row: &AnyRow, column: &str) -> Result<Vec<String>, sqlx::Error> {
    serde_json::from_str(&text(row, column)?).map_err(|error| misfit(column, error))
}

/// A list of texts as JSON.
pub(crate) fn texts_column(texts: &[String]) -> String {
    serde_json::to_string(&texts.iter().map(|text| storable(text)).collect::<Vec<_>>()).expect("invariant: texts always become JSON")
}

/// The text without NUL, which PostgreSQL refuses in a text: one odd name must not stop a whole list.
pub(crate) fn storable(text: &str) -> String {
    text.replace('\0', "")
}

/// [`storable`], for what may be absent.
pub(crate) fn storable_if_any(text: Option<&str>) -> Option<String> {
    text.map(storable)
}

/// A measured number, or nothing for infinite and not-a-number, which the two databases keep differently.
pub(crate) fn measured(value: Option<f64>) -> Option<f64> {
    value.filter(|value| value.is_finite())
}

/// A key that orders the way people read: without case, and numbers by their value ("Room 2" before "Room 10").
pub(crate) fn sort_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len() + KEY_DIGITS);
    let mut digits = String::new();
    for character in text.chars().filter(|character| *character != '\0').take(KEY_CHARACTERS).flat_map(char::to_lowercase) {
        if character.is_ascii_digit() {
            digits.push(character);
        } else {
            pad_into(&mut key, &mut digits);
            key.push(character);
        }
    }
    pad_into(&mut key, &mut digits);
    key.chars().take(KEY_CHARACTERS).collect()
}

/// The text as searches compare it: in lower case and without accents, so that `e` finds `É`. What is stored for searching and what is searched for
/// go through this, on both databases alike. Letters that Unicode does not take apart are written as those who lack the key type them.
pub(crate) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.nfkd().filter(|character| !is_combining_mark(*character)).flat_map(char::to_lowercase) {
        match character {
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ł' => folded.push('l'),
            'ħ' => folded.push('h'),
            'ŧ' => folded.push('t'),
            'ı' => folded.push('i'),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ß' => folded.push_str("ss"),
            'þ' => folded.push_str("th"),
            // The lower case of İ has a mark of its own.
            mark if is_combining_mark(mark) => {}
            other => folded.push(other),
        }
    }
    folded
}

fn pad_into(key: &mut String, digits: &mut String) {
    if digits.is_empty() {
        return;
    }
    key.extend(std::iter::repeat_n('0', KEY_DIGITS.saturating_sub(digits.len())));
    key.push_str(digits);
    digits.clear();
}

/// FNV-1a, 64 bits (draft-eastlake-fnv): small, and the same in every version of the program. Tells a changed record from
/// an unchanged one without reading it all back.
pub(crate) struct Digest(u64);

impl Digest {
    pub(crate) const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    const fn byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ byte as u64).wrapping_mul(0x0000_0100_0000_01b3);
    }

    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.byte(*byte);
        }
    }

    /// Adds a field; absent and empty differ, and fields cannot run into each other.
    pub(crate) fn field(&mut self, field: Option<&str>) {
        if let Some(text) = field {
            self.byte(1);
            self.bytes(text.as_bytes());
        }
        self.byte(0);
    }

    pub(crate) const fn finish(&self) -> i64 {
        self.0.cast_signed()
    }
}

/// The first 64 bits of the SHA-256 of texts, as a key that is small in an index. Texts cannot run into each other.
pub(crate) fn hash64(texts: &[&str]) -> i64 {
    let mut hasher = Sha256::new();
    for text in texts {
        hasher.update(u64::try_from(text.len()).unwrap_or(u64::MAX).to_be_bytes());
        hasher.update(text.as_bytes());
    }
    let digest = hasher.finalize();
    let mut first = [0; 8];
    first.copy_from_slice(&digest[..8]);
    i64::from_be_bytes(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_fnv_vectors() {
        // draft-eastlake-fnv, appendix C: FNV-1a 64 of "", "a" and "foobar".
        for (text, expected) in [("", 0xcbf2_9ce4_8422_2325_u64), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8)] {
            let mut digest = Digest::new();
            digest.bytes(text.as_bytes());
            assert_eq!(digest.finish(), expected.cast_signed(), "{text:?}");
        }
    }

    #[test]
    fn hashes_keep_texts_apart() {
        assert_eq!(hash64(&["a", "b"]), hash64(&["a", "b"]));
        assert_ne!(hash64(&["ab", "c"]), hash64(&["a", "bc"]));
        assert_ne!(hash64(&["a"]), hash64(&["a", ""]));
    }

    #[test]
    fn fields_keep_apart() {
        let digest = |fields: &[Option<&str>]| {
            let mut digest = Digest::new();
            for field in fields {
                digest.field(*field);
            }
            digest.finish()
        };
        assert_ne!(digest(&[Some("ab"), Some("c")]), digest(&[Some("a"), Some("bc")]));
        assert_ne!(digest(&[Some("")]), digest(&[None]));
    }

    #[test]
    fn accents_and_case_do_not_tell_apart() {
        // Decompositions: Unicode character database (é, Å, İ, ﬁ); the rest have none.
        for (text, expected) in [
            ("Crème BRÛLÉE", "creme brulee"),
            ("Åse-Marie Ødegård", "ase-marie odegard"),
            ("Straße 5", "strasse 5"),
            ("Łódź", "lodz"),
            ("İzmir ﬁle", "izmir file"),
            ("東京 5C:71", "東京 5c:71"),
            ("e\u{301}", "e"),
        ] {
            assert_eq!(folded(text), expected, "{text}");
        }
    }

    #[test]
    fn keys_order_like_people() {
        let mut names = ["room 10", "Room 2", "room 1b", "Äpfel", "Room 01"];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(names, ["Room 01", "room 1b", "Room 2", "room 10", "Äpfel"]);
        assert!(sort_key(&"9 ".repeat(5_000)).chars().count() <= KEY_CHARACTERS);
    }
}
