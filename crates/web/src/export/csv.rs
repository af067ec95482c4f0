//! Comma-separated values (RFC 4180) that a spreadsheet cannot mistake for formulas.

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

/// Quotes where RFC 4180 §2 wants it. A value that a spreadsheet would compute gets an apostrophe before it (OWASP, "CSV Injection").
fn push(text: &mut String, value: &str) {
    let computes = value.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let quoted = computes || value.contains([',', '"', '\r', '\n']) || value.starts_with(' ') || value.ends_with(' ');
    if !quoted {
        text.push_str(value);
        return;
    }
    text.push('"');
    if computes {
        text.push('\'');
    }
    text.push_str(&value.replace('"', "\"\""));
    text.push('"');
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
}
