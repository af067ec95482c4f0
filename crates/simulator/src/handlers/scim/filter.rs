//! Filters of RFC 7644, 3.4.2.2, on the JSON of a thing.

use serde_json::Value;

/// A filter.
#[derive(Debug, Clone, PartialEq)]
pub enum Filter {
    /// Every part holds.
    And(Vec<Filter>),
    /// One part holds.
    Or(Vec<Filter>),
    /// The part does not hold.
    Not(Box<Filter>),
    /// An attribute compares with a value.
    Compare(String, String, Value),
    /// An attribute has a value.
    Present(String),
    /// One of an attribute's entries fits.
    Entry(String, Box<Filter>),
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Word(String),
    Text(String),
    Open(char),
    Close(char),
}

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut found = Vec::new();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            ' ' => {}
            '(' | '[' => found.push(Token::Open(c)),
            ')' | ']' => found.push(Token::Close(c)),
            '"' => {
                let mut value = String::new();
                loop {
                    match rest.next() {
                        None => return Err("a quote is not closed".to_owned()),
                        Some('"') => break,
                        Some('\\') => value.extend(rest.next()),
                        Some(c) => value.push(c),
                    }
                }
                found.push(Token::Text(value));
            }
            _ => {
                let mut word = String::from(c);
                while let Some(c) = rest.next_if(|c| !" ()[]\"".contains(*c)) {
                    word.push(c);
                }
                found.push(Token::Word(word));
            }
        }
    }
    Ok(found)
}

struct Reader {
    tokens: Vec<Token>,
    at: usize,
}

/// Deepest nesting.
const DEEPEST: usize = 16;

impl Reader {
    fn next(&mut self) -> Option<Token> {
        self.at += 1;
        self.tokens.get(self.at - 1).cloned()
    }

    fn takes(&mut self, word: &str) -> bool {
        let is_it = matches!(self.tokens.get(self.at), Some(Token::Word(found)) if found.eq_ignore_ascii_case(word));
        self.at += usize::from(is_it);
        is_it
    }

    fn any(&mut self, depth: usize) -> Result<Filter, String> {
        if depth > DEEPEST {
            return Err("is nested too deeply".to_owned());
        }
        let mut parts = vec![self.all(depth)?];
        while self.takes("or") {
            parts.push(self.all(depth)?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Filter::Or(parts) })
    }

    fn all(&mut self, depth: usize) -> Result<Filter, String> {
        let mut parts = vec![self.one(depth)?];
        while self.takes("and") {
            parts.push(self.one(depth)?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Filter::And(parts) })
    }

    fn close(&mut self, bracket: char) -> Result<(), String> {
        if self.next() == Some(Token::Close(bracket)) { Ok(()) } else { Err(format!("'{bracket}' is missing")) }
    }

    fn one(&mut self, depth: usize) -> Result<Filter, String> {
        if self.takes("not") {
            return Ok(Filter::Not(Box::new(self.one(depth + 1)?)));
        }
        let name = match self.next() {
            Some(Token::Open('(')) => {
                let inner = self.any(depth + 1)?;
                self.close(')')?;
                return Ok(inner);
            }
            Some(Token::Word(name)) => name,
            _ => return Err("an attribute is missing".to_owned()),
        };
        match self.next() {
            Some(Token::Open('[')) => {
                let inner = self.any(depth + 1)?;
                self.close(']')?;
                // `emails[type eq "work"].value eq "…"` compares a part of the entry that fits.
                if let Some(Token::Word(part)) = self.tokens.get(self.at).cloned()
                    && let Some(part) = part.strip_prefix('.')
                {
                    self.tokens[self.at] = Token::Word(part.to_owned());
                    let rest = self.one(depth + 1)?;
                    return Ok(Filter::Entry(name, Box::new(Filter::And(vec![inner, rest]))));
                }
                Ok(Filter::Entry(name, Box::new(inner)))
            }
            Some(Token::Word(operator)) => {
                let operator = operator.to_ascii_lowercase();
                if operator == "pr" {
                    return Ok(Filter::Present(name));
                }
                if !["eq", "ne", "co", "sw", "ew", "gt", "ge", "lt", "le"].contains(&operator.as_str()) {
                    return Err(format!("'{operator}' is not an operator"));
                }
                let value = match self.next() {
                    Some(Token::Text(text)) => Value::String(text),
                    Some(Token::Word(word)) => {
                        serde_json::from_str(&word.to_ascii_lowercase()).map_err(|_| format!("'{word}' is not a value"))?
                    }
                    _ => return Err(format!("a value of {name} is missing")),
                };
                Ok(Filter::Compare(name, operator, value))
            }
            _ => Err(format!("an operator after {name} is missing")),
        }
    }
}

/// A value as text that compares without regard to case.
pub fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned).to_lowercase()
}

fn field<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    value.as_object()?.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

/// The values of an attribute; of lists every entry's, and of entries their `value`.
pub fn values<'a>(thing: &'a Value, path: &str) -> Vec<&'a Value> {
    // The name of an extension has dots and colons of its own.
    if let Some((name, value)) = thing.as_object().into_iter().flatten().find(|(name, _)| {
        name.contains(':')
            && path.len() > name.len()
            && path[..name.len()].eq_ignore_ascii_case(name)
            && path.as_bytes()[name.len()] == b':'
    }) {
        return values(value, &path[name.len() + 1..]);
    }
    let mut found = vec![thing];
    for name in path.split('.') {
        let inner = found.into_iter().filter_map(|one| field(one, name));
        found = inner.flat_map(|one| one.as_array().map_or_else(|| vec![one], |list| list.iter().collect())).collect();
    }
    found.into_iter().map(|one| if one.is_object() { field(one, "value").unwrap_or(one) } else { one }).collect()
}

impl Filter {
    /// Reads a filter; the error says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut reader = Reader { tokens: tokens(text)?, at: 0 };
        let filter = reader.any(0)?;
        if reader.at < reader.tokens.len() { Err("something stands behind the end".to_owned()) } else { Ok(filter) }
    }

    /// Whether a thing fits.
    pub fn admits(&self, thing: &Value) -> bool {
        match self {
            Self::And(parts) => parts.iter().all(|part| part.admits(thing)),
            Self::Or(parts) => parts.iter().any(|part| part.admits(thing)),
            Self::Not(part) => !part.admits(thing),
            Self::Present(name) => values(thing, name).iter().any(|value| !value.is_null() && **value != ""),
            Self::Entry(name, part) => {
                field(thing, name).and_then(Value::as_array).is_some_and(|list| list.iter().any(|entry| part.admits(entry)))
            }
            Self::Compare(name, operator, wanted) => {
                let wanted = plain(wanted);
                let found = values(thing, name);
                let mut own = found.iter().copied().map(plain);
                match operator.as_str() {
                    "eq" => own.any(|own| own == wanted),
                    "ne" => own.all(|own| own != wanted),
                    "co" => own.any(|own| own.contains(&wanted)),
                    "sw" => own.any(|own| own.starts_with(&wanted)),
                    "ew" => own.any(|own| own.ends_with(&wanted)),
                    "gt" => own.any(|own| own > wanted),
                    "ge" => own.any(|own| own >= wanted),
                    "lt" => own.any(|own| own < wanted),
                    _ => own.any(|own| own <= wanted),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Filter;
    use serde_json::json;

    /// The filters of RFC 7644, figure 1, on the user of RFC 7643, 8.2.
    #[test]
    fn the_filters_of_the_rfc() {
        let user = json!({
            "userName": "bjensen@example.com", "name": { "familyName": "Jensen" }, "title": "Tour Guide", "userType": "Employee",
            "meta": { "lastModified": "2011-05-13T04:42:34Z" }, "active": true,
            "emails": [{ "value": "bjensen@example.com", "type": "work" }, { "value": "babs@jensen.org", "type": "home" }],
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { "department": "Tour Operations" }
        });
        for (text, fits) in [
            (r#"userName eq "BJensen@example.com""#, true),
            (r#"name.familyName co "O'Malley""#, false),
            (r#"userName sw "b""#, true),
            ("title pr", true),
            ("nickName pr", false),
            (r#"meta.lastModified gt "2011-05-13T04:42:34Z""#, false),
            (r#"title pr and userType eq "Employee""#, true),
            (r#"title pr or userType eq "Intern""#, true),
            (r#"userType eq "Employee" and (emails co "example.com" or emails.value co "example.net")"#, true),
            (r#"userType ne "Employee" and not (emails co "example.com" or emails.value co "example.org")"#, false),
            (r#"emails[type eq "work" and value co "@example.com"]"#, true),
            (r#"emails[type eq "home" and value co "@example.com"]"#, false),
            (r#"emails[type eq "home"].value ew "jensen.org""#, true),
            ("active eq True", true),
            (r#"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department eq "tour operations""#, true),
        ] {
            assert_eq!(Filter::parse(text).unwrap().admits(&user), fits, "{text}");
        }
        for text in ["", "title", "title xx 1", "title eq", r#"title eq "x"#, "(title pr", "title pr title pr"] {
            assert!(Filter::parse(text).is_err(), "{text}");
        }
    }
}
