//! The `Link` header of RFC 8288: where the next page of a list is.
//!
//! A header may hold several links, a message several headers; commas and semicolons are legal inside `<…>` and inside quotes, `rel` may
//! be unquoted and may name several relations. Text that is not a link is skipped up to the next comma: a list should not break because
//! one of its other links is malformed.

/// One link of a `Link` header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The target as written between the angle brackets; may be relative.
    pub target: String,
    /// Parameters in order, names in lower case, values without quotes.
    pub parameters: Vec<(String, String)>,
}

impl Link {
    /// Whether this link has the relation, compared without regard to case. Only the first `rel` counts (RFC 8288 §3.3).
    pub fn has_relation(&self, relation: &str) -> bool {
        self.parameters
            .iter()
            .find(|(name, _)| name == "rel")
            .is_some_and(|(_, value)| value.split_ascii_whitespace().any(|one| one.eq_ignore_ascii_case(relation)))
    }

    /// The first value of a parameter.
    pub fn find_parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

/// Every link in one or more `Link` header values.
pub fn parse_links<'a>(headers: impl IntoIterator<Item = &'a str>) -> Vec<Link> {
    let mut links = Vec::new();
    for header in headers {
        let mut cursor = Cursor { rest: header };
        while let Some(link) = cursor.next_link() {
            links.push(link);
        }
    }
    links
}

/// Target of the first link with the relation, as written.
pub fn find_relation<'a>(headers: impl IntoIterator<Item = &'a str>, relation: &str) -> Option<String> {
    parse_links(headers).into_iter().find(|link| link.has_relation(relation)).map(|link| link.target)
}

struct Cursor<'a> {
    rest: &'a str,
}

impl<'a> Cursor<'a> {
    fn next_link(&mut self) -> Option<Link> {
        loop {
            self.skip(|c| c.is_ascii_whitespace() || c == ',');
            if self.rest.is_empty() {
                return None;
            }
            if let Some(target) = self.target() {
                return Some(Link { target, parameters: self.parameters() });
            }
            self.skip_to_comma();
        }
    }

    /// `<…>`, or nothing consumed when the text is no target.
    fn target(&mut self) -> Option<String> {
        let inside = self.rest.strip_prefix('<')?;
        let (target, rest) = inside.split_once('>')?;
        self.rest = rest;
        Some(target.trim().to_owned())
    }

    fn parameters(&mut self) -> Vec<(String, String)> {
        let mut found = Vec::new();
        loop {
            self.skip(|c| c.is_ascii_whitespace());
            if self.rest.starts_with(';') {
                self.skip(|c| c == ';' || c.is_ascii_whitespace());
                let name = self.take(|c| !matches!(c, '=' | ';' | ',') && !c.is_ascii_whitespace());
                self.skip(|c| c.is_ascii_whitespace());
                let value = if self.eat('=') {
                    self.skip(|c| c.is_ascii_whitespace());
                    self.value()
                } else {
                    String::new()
                };
                if !name.is_empty() {
                    found.push((name.to_ascii_lowercase(), value));
                }
            } else {
                // A comma, the end, or rubbish after a value: the link is complete.
                self.skip_to_comma();
                return found;
            }
        }
    }

    /// A quoted string with its escapes resolved, or a token.
    fn value(&mut self) -> String {
        if !self.eat('"') {
            return self.take(|c| !matches!(c, ';' | ',') && !c.is_ascii_whitespace()).to_owned();
        }
        let mut value = String::new();
        let mut chars = self.rest.char_indices();
        while let Some((at, c)) = chars.next() {
            match c {
                '"' => {
                    self.rest = &self.rest[at + 1..];
                    return value;
                }
                '\\' => value.extend(chars.next().map(|(_, escaped)| escaped)),
                other => value.push(other),
            }
        }
        // The quote was never closed: everything to the end was the value.
        self.rest = "";
        value
    }

    /// Skips to the next comma that stands outside of quotes and angle brackets.
    fn skip_to_comma(&mut self) {
        let (mut quoted, mut bracketed, mut escaped) = (false, false, false);
        for (at, c) in self.rest.char_indices() {
            match c {
                _ if escaped => escaped = false,
                '\\' if quoted => escaped = true,
                '"' => quoted = !quoted,
                '<' if !quoted => bracketed = true,
                '>' if !quoted => bracketed = false,
                ',' if !quoted && !bracketed => {
                    self.rest = &self.rest[at + 1..];
                    return;
                }
                _ => {}
            }
        }
        self.rest = "";
    }

    fn take(&mut self, matches: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|c| !matches(c)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    fn skip(&mut self, matches: impl Fn(char) -> bool) {
        self.take(matches);
    }

    fn eat(&mut self, wanted: char) -> bool {
        self.rest.strip_prefix(wanted).map(|rest| self.rest = rest).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn next(header: &str) -> Option<String> {
        find_relation([header], "next")
    }

    #[test]
    fn reads_the_examples_of_rfc_8288_section_3_5() {
        let links = parse_links([r#"<http://example.com/TheBook/chapter2>; rel="previous"; title="previous chapter""#]);
        assert_eq!(links[0].target, "http://example.com/TheBook/chapter2");
        assert!(links[0].has_relation("previous"));
        assert_eq!(links[0].find_parameter("title"), Some("previous chapter"));

        let two = parse_links([
            r#"</TheBook/chapter2>; rel="previous"; title*=UTF-8'de'letztes%20Kapitel, </TheBook/chapter4>; rel="next"; title*=UTF-8'de'n%c3%a4chstes%20Kapitel"#,
        ]);
        assert_eq!(two.len(), 2);
        assert_eq!(two[1].target, "/TheBook/chapter4");
        assert_eq!(two[1].find_parameter("title*"), Some("UTF-8'de'n%c3%a4chstes%20Kapitel"));

        let several = parse_links([r#"<http://example.org/>; rel="start http://example.net/relation/other""#]);
        assert!(several[0].has_relation("start") && several[0].has_relation("http://example.net/relation/other"));
    }

    #[test]
    fn reads_a_webex_next_link() {
        // Shape from "Pagination" in developer.webex.com/docs/rest-api-basics.
        let header = r#"<https://webexapis.com/v1/people?displayName=Harold&max=10&before&after=Y2lzY29zcGFyazovL3VzL1BFT1BMRS83MTZlOWQxYy1jYTQ0LTRmZ>; rel="next""#;
        let target = next(header).expect("a next link");
        assert!(target.ends_with("LTRmZ") && target.contains("&before&"));
    }

    #[test]
    fn commas_and_semicolons_inside_brackets_and_quotes_are_text() {
        let header =
            r#"<https://h/v1/devices?product=a,b;c>; title="one, two; rel=\"next\""; rel=prev, <https://h/v1/devices?start=2>;rel=next"#;
        assert_eq!(next(header).as_deref(), Some("https://h/v1/devices?start=2"));
        assert_eq!(parse_links([header])[0].find_parameter("title"), Some(r#"one, two; rel="next""#));
    }

    #[test]
    fn relation_may_be_unquoted_upper_case_or_in_a_second_header() {
        assert_eq!(next("<a>;REL=NEXT").as_deref(), Some("a"));
        assert_eq!(next("<a> ; rel = next").as_deref(), Some("a"));
        assert_eq!(find_relation(["<a>; rel=first", "<b>; rel=\"last next\""], "next").as_deref(), Some("b"));
    }

    #[test]
    fn only_the_first_rel_counts_and_other_words_are_no_match() {
        assert_eq!(next("<a>; rel=prev; rel=next"), None);
        assert_eq!(next(r#"<a>; rel="nextpage""#), None);
        assert_eq!(next(r#"<a>; title="next""#), None);
    }

    #[test]
    fn rubbish_does_not_hide_a_good_link() {
        assert_eq!(next("nonsense, <b>; rel=next").as_deref(), Some("b"));
        assert_eq!(next(",, ,<b>; rel=next,,").as_deref(), Some("b"));
        assert_eq!(next(r#"<b>; rel="next"#).as_deref(), Some("b"));
        assert_eq!(next("<never closed; rel=next"), None);
        assert_eq!(next(""), None);
    }

    proptest! {
        #[test]
        fn never_panics_and_always_ends(text in "\\PC*") {
            parse_links([text.as_str()]);
        }

        #[test]
        fn never_panics_on_its_own_punctuation(text in r#"[<>;,="\\ \ta-zé]{0,60}"#) {
            parse_links([text.as_str()]);
        }

        #[test]
        fn written_links_come_back(
            links in proptest::collection::vec(("[a-z/:?&=,;.%0-9]{1,30}", "[a-z ,;=<>\"\\\\é]{0,20}", "[a-z]{1,10}"), 1..5)
        ) {
            let header = links
                .iter()
                .map(|(target, title, rel)| {
                    format!("<{target}>; title=\"{}\"; rel={rel}", title.replace('\\', "\\\\").replace('"', "\\\""))
                })
                .collect::<Vec<_>>()
                .join(", ");
            let parsed = parse_links([header.as_str()]);
            prop_assert_eq!(parsed.len(), links.len());
            for (link, (target, title, rel)) in parsed.iter().zip(&links) {
                prop_assert_eq!(&link.target, target);
                prop_assert_eq!(link.find_parameter("title"), Some(title.as_str()));
                prop_assert!(link.has_relation(rel));
            }
        }
    }
}
