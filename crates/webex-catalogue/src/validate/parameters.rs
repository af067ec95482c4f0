//! Query and header parameters: texts that stand for typed values.

use super::{Mode, Problem, Violation};
use crate::{Field, Operation, Type};

impl Operation {
    /// Everything wrong with these query parameters, decoded. Names may repeat.
    pub fn validate_query<'a>(&self, pairs: impl IntoIterator<Item = (&'a str, &'a str)>, mode: Mode) -> Vec<Violation> {
        check("query", self.query, pairs, mode, |a, b| a == b)
    }

    /// Everything wrong with these header parameters. Give only the operation's own headers; names compare without case.
    pub fn validate_headers<'a>(&self, pairs: impl IntoIterator<Item = (&'a str, &'a str)>, mode: Mode) -> Vec<Violation> {
        check("header", self.headers, pairs, mode, str::eq_ignore_ascii_case)
    }
}

fn check<'a>(
    place: &str,
    known: &'static [Field],
    pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    mode: Mode,
    same: impl Fn(&str, &str) -> bool,
) -> Vec<Violation> {
    let mut violations = Vec::new();
    let mut seen = vec![false; known.len()];
    for (name, value) in pairs {
        if let Some(i) = known.iter().position(|field| same(field.name, name)) {
            seen[i] = true;
            check_text(&known[i].kind, value, mode, &mut |problem| violations.push(Violation::new(format!("{place}.{name}"), problem)));
        } else if mode.reports_unknown() {
            violations.push(Violation::unknown(place, name, known.iter().map(|f| f.name)));
        }
    }
    if mode.demands_required() {
        let missing = known.iter().zip(seen).filter(|(field, seen)| field.is_required() && !seen);
        violations.extend(missing.map(|(field, _)| Violation::new(format!("{place}.{}", field.name), Problem::Missing)));
    }
    violations
}

fn check_text(kind: &Type, text: &str, mode: Mode, report: &mut dyn FnMut(Problem)) {
    let mut wrong = |expected| report(Problem::WrongType { expected, found: format!("{text:?}") });
    match kind {
        Type::Boolean if !text.eq_ignore_ascii_case("true") && !text.eq_ignore_ascii_case("false") => wrong("true or false"),
        Type::Integer if text.parse::<i64>().is_err() => wrong("a whole number"),
        Type::Number if !text.parse::<f64>().is_ok_and(f64::is_finite) => wrong("a number"),
        Type::Enum(allowed) if !mode.enums_are_open() && !allowed.contains(&text) => {
            report(Problem::NotListed { found: text.to_owned(), allowed });
        }
        // A list comes as repeated parameters or as one with commas.
        Type::List(inner) => text.split(',').for_each(|part| check_text(inner, part, mode, report)),
        _ => {}
    }
}
