//! Names of the API as words of a command line.

/// `callingData` as `calling-data`, `X-Header` as `x-header`.
pub(crate) fn kebab(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::with_capacity(name.len() + 4);
    for (i, &c) in letters.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            if !out.is_empty() && !out.ends_with('-') {
                out.push('-');
            }
            continue;
        }
        let before = i.checked_sub(1).map(|at| letters[at]);
        let starts_word = c.is_ascii_uppercase()
            && before
                .is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || letters.get(i + 1).is_some_and(char::is_ascii_lowercase));
        if starts_word && !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
        out.push(c.to_ascii_lowercase());
    }
    out.trim_end_matches('-').to_owned()
}

/// A title as people write it: where a document has only `features-call-queue` or `deleteReferences_1`, its words.
pub(crate) fn title(text: &str) -> String {
    if text.contains(char::is_whitespace) || !text.contains(|c: char| c.is_ascii_lowercase()) {
        return text.to_owned();
    }
    let words = kebab(text).replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

/// At most `most` characters, with an ellipsis when something was left off.
pub(crate) fn shorten(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let mut kept: String = text.chars().take(most.saturating_sub(1)).collect();
    kept.push('…');
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_for_people() {
        for (text, wanted) in [
            ("features-call-queue", "Features call queue"),
            ("deleteReferences_1", "Delete references 1"),
            ("People", "People"),
            ("List People", "List People"),
            ("DECT", "DECT"),
        ] {
            assert_eq!(title(text), wanted, "{text}");
        }
    }

    #[test]
    fn names_become_words() {
        for (name, wanted) in [
            ("callingData", "calling-data"),
            ("orgid", "orgid"),
            ("hasCxEssentials", "has-cx-essentials"),
            ("X-Spark-Id", "x-spark-id"),
            ("personEMail", "person-e-mail"),
            ("dncListName", "dnc-list-name"),
            ("useHTTPProxy", "use-http-proxy"),
            ("$filter", "filter"),
        ] {
            assert_eq!(kebab(name), wanted, "{name}");
        }
    }
}
