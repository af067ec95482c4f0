//! What stands in a cell of a file.

use jiff::Timestamp;
use serde_json::Value as Json;

/// What stands in a cell of an export, with its kind, so that a spreadsheet can compute with it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    /// Nothing known.
    Blank,
    /// Words; never a formula.
    Text(String),
    /// Several words.
    List(Vec<String>),
    /// A number.
    Number(f64),
    /// Yes or no.
    Truth(bool),
    /// A moment, written in UTC.
    Time(Timestamp),
}

impl From<Option<String>> for Value {
    fn from(text: Option<String>) -> Self {
        text.map_or(Self::Blank, Self::Text)
    }
}

impl From<Option<f64>> for Value {
    fn from(number: Option<f64>) -> Self {
        number.filter(|number| number.is_finite()).map_or(Self::Blank, Self::Number)
    }
}

impl From<Option<Timestamp>> for Value {
    fn from(at: Option<Timestamp>) -> Self {
        at.map_or(Self::Blank, Self::Time)
    }
}

impl From<bool> for Value {
    fn from(is: bool) -> Self {
        Self::Truth(is)
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl Value {
    /// A whole number.
    #[expect(clippy::cast_precision_loss, reason = "what is counted here is far below 2^52")]
    pub(crate) const fn whole(number: i64) -> Self {
        Self::Number(number as f64)
    }

    /// A word of ours.
    pub(crate) fn word(word: &str) -> Self {
        Self::Text(word.to_owned())
    }

    /// As plain text: times as RFC 3339.
    pub(crate) fn to_text(&self) -> String {
        match self {
            Self::Blank => String::new(),
            Self::Text(text) => text.clone(),
            Self::List(words) => words.join(", "),
            Self::Number(number) => number.to_string(),
            Self::Truth(is) => (if *is { "yes" } else { "no" }).to_owned(),
            Self::Time(at) => at.to_string(),
        }
    }

    /// As JSON: times as RFC 3339 texts, whole numbers without a fraction.
    pub(crate) fn to_json(&self) -> Json {
        #[expect(clippy::cast_possible_truncation, reason = "checked: it is whole and small")]
        match self {
            Self::Blank => Json::Null,
            Self::List(words) => Json::from(words.clone()),
            Self::Number(number) if number.fract() == 0.0 && number.abs() < 9e15 => Json::from(*number as i64),
            Self::Number(number) => Json::from(*number),
            Self::Truth(is) => Json::from(*is),
            Self::Text(_) | Self::Time(_) => Json::from(self.to_text()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_people_write_them() {
        assert_eq!((Value::Number(3.0).to_text(), Value::Number(3.0).to_json().to_string()), ("3".to_owned(), "3".to_owned()));
        assert_eq!((Value::Number(0.25).to_text(), Value::Number(0.25).to_json().to_string()), ("0.25".to_owned(), "0.25".to_owned()));
        assert_eq!((Value::from(Some(f64::NAN)), Value::Blank.to_json()), (Value::Blank, Json::Null));
    }
}
