//! Comma-separated values (RFC 4180) that a spreadsheet cannot mistake for formulas.

use std::borrow::Cow;

/// One line with its line end.
pub(crate) fn line<S: AsRef<str>>(values: impl IntoIterator<Item = S>) -> String {
    let mut text = String::new();
    for (at, value) in values.into_iter().enumerate() {
        if at > 0 {
            text.push(',');
        }
        push(&mut text, value.as_ref());
    }
    text.push_str("\r\n");
    text
}

/// Quotes where RFC 4180 §2 wants it. What a spreadsheet would compute gets an apostrophe before it (OWASP, "CSV Injection"), also
/// inside a value at what some spreadsheets take for the beginning of a cell; a plain number is left alone, for it computes nothing.
fn push(text: &mut String, value: &str) {
    let safe = if is_number(value) { Cow::Borrowed(value) } else { disarmed(value) };
    let quoted =
        matches!(safe, Cow::Owned(_)) || safe.contains([',', ';', '\t', '"', '\r', '\n']) || safe.starts_with(' ') || safe.ends_with(' ');
    if !quoted {
        text.push_str(&safe);
        return;
    }
    text.push('"');
    text.push_str(&safe.replace('"', "\"\""));
    text.push('"');
}

/// A whole or decimal number with or without a sign, as in `-12.5` and `+4721000000`.
fn is_number(value: &str) -> bool {
    let digits = value.strip_prefix(['+', '-']).unwrap_or(value);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, part].iter().all(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The value with an apostrophe before each sign that would begin a formula.
fn disarmed(value: &str) -> Cow<'_, str> {
    let mut safe = String::new();
    let (mut copied, mut is_start) = (0, true);
    for (at, sign) in value.char_indices() {
        let computes = matches!(sign, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠');
        // A leading tab or line end is dropped by some programs, which then see what comes after it.
        if is_start && (computes || (at == 0 && matches!(sign, '\t' | '\r' | '\n'))) {
            safe.push_str(&value[copied..at]);
            safe.push('\'');
            copied = at;
        }
        // Spreadsheets of other languages divide at semicolons or tabs, and quotes in the middle do not keep them from it.
        is_start = matches!(sign, ';' | '\t' | '\r' | '\n') || (is_start && (sign.is_whitespace() || sign == '"'));
    }
    if safe.is_empty() {
        return Cow::Borrowed(value);
    }
    safe.push_str(&value[copied..]);
    Cow::Owned(safe)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_as_rfc_4180_wants() {
        assert_eq!(line(["a", "b,c", "d\"e", "f\ng", ""]), "a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n");
    }

    #[test]
    fn formulas_are_words() {
        for start in ["=", "+", "-", "@", "\t", "\r"] {
            let cell = line([format!("{start}1+1")]);
            assert!(cell.starts_with("\"'"), "{cell:?}");
        }
        assert_eq!(line(["=HYPERLINK(\"http://evil.example\")"]), "\"'=HYPERLINK(\"\"http://evil.example\"\")\"\r\n");
    }

    #[test]
    fn formulas_hide_nowhere() {
        for (value, cell) in [
            ("-2+3", "\"'-2+3\""),
            ("+47 21 00 00 00", "\"'+47 21 00 00 00\""),
            (" =1", "\" '=1\""),
            ("a;=1", "\"a;'=1\""),
            ("a;\"=1", "\"a;\"\"'=1\""),
            ("a\n@x", "\"a\n'@x\""),
            ("a\t-x", "\"a\t'-x\""),
            ("\t=1", "\"'\t'=1\""),
            ("＝1", "\"'＝1\""),
        ] {
            assert_eq!(line([value]), format!("{cell}\r\n"), "{value:?}");
        }
    }

    #[test]
    fn numbers_and_words_are_untouched() {
        for value in ["0", "-5", "-12.5", "+4721000000", "3.14", "a-b", "a=b", "x@y.example", "2026-01-02T03:04:05Z", "10.0.0.1"] {
            assert_eq!(line([value]), format!("{value}\r\n"));
        }
        for value in ["-", "+", "-1-1", "-.5", "--1", "-1e5", "+1;"] {
            assert!(line([value]).starts_with("\"'"), "{value}");
        }
    }
}
