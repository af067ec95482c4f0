//! Paging: how many and from where, and the address of the next page.

use super::{Call, Failure};

/// `max` of a list: a number above the ceiling is lowered without a word.
pub fn wanted_max(call: &Call<'_>, default: usize, ceiling: usize) -> Result<usize, Failure> {
    let Some(text) = call.query.find("max") else { return Ok(default.min(ceiling)) };
    match text.parse::<usize>() {
        Ok(max) if max > 0 => Ok(max.min(ceiling)),
        _ => Err(Failure::bad_request(format!("max: '{text}' is not a whole number above 0"))),
    }
}

/// `start` of a list, or another parameter that counts from 0.
pub fn wanted_start(call: &Call<'_>, name: &str) -> Result<usize, Failure> {
    let Some(text) = call.query.find(name) else { return Ok(0) };
    text.parse().map_err(|_| Failure::bad_request(format!("{name}: '{text}' is not a whole number")))
}

/// The address of the same list with another value of one parameter; filters stay.
pub fn next_link(call: &Call<'_>, name: &str, value: &str) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (key, old) in call.query.0.iter().filter(|(key, _)| key != name) {
        query.append_pair(key, old);
    }
    query.append_pair(name, value);
    format!("{}{}?{}", call.origin, call.path, query.finish())
}
