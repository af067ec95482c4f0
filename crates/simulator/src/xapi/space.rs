//! Values against the spaces of the facts.

use serde_json::Value;

use super::facts::{Kind, Space};

impl Space {
    /// One value in the spelling of the facts, or what is wrong with it. Numbers may come as texts, and truth as JSON's own.
    pub fn check(&self, value: &Value) -> Result<Value, String> {
        match self.kind {
            Kind::Integer => self.check_number(value),
            Kind::Literal => self.check_word(value),
            Kind::Text => self.check_text(value),
        }
    }

    fn check_number(&self, value: &Value) -> Result<Value, String> {
        let number = value.as_i64().or_else(|| value.as_str().and_then(|text| text.parse().ok()));
        let number = number.ok_or_else(|| format!("a whole number is required, not {value}"))?;
        let (min, max) = (self.min.unwrap_or(i64::MIN), self.max.unwrap_or(i64::MAX));
        if (min..=max).contains(&number) { Ok(number.into()) } else { Err(format!("{number} is out of range {min}..{max}")) }
    }

    fn check_word(&self, value: &Value) -> Result<Value, String> {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Bool(flag) => (if *flag { "True" } else { "False" }).to_owned(),
            Value::Number(number) => number.to_string(),
            other => return Err(format!("one of {} is required, not {other}", self.values.join(", "))),
        };
        let known = self.values.iter().find(|known| known.eq_ignore_ascii_case(&text));
        known.map(|known| Value::from(*known)).ok_or_else(|| format!("'{text}' is not one of {}", self.values.join(", ")))
    }

    fn check_text(&self, value: &Value) -> Result<Value, String> {
        let text = value.as_str().ok_or_else(|| format!("a text is required, not {value}"))?;
        let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
        let (min, max) = (self.min.unwrap_or(0), self.max.unwrap_or(i64::MAX));
        if (min..=max).contains(&length) {
            Ok(value.clone())
        } else {
            Err(format!("a text of {length} characters is out of range {min}..{max}"))
        }
    }

    /// A value that fits, for tests: the first word, a number or length in the middle.
    #[cfg(test)]
    pub fn sample(&self) -> Value {
        let (min, max) = (self.min.unwrap_or(0), self.max.unwrap_or(100));
        match self.kind {
            Kind::Integer => i64::midpoint(min, max).into(),
            Kind::Literal => self.values.first().copied().unwrap_or_default().into(),
            Kind::Text => "a".repeat(usize::try_from(min.max(max.min(4))).unwrap_or(0)).into(),
        }
    }
}
