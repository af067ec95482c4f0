//! The pages people see: plain HTML without script.

use std::fmt::Write as _;

use http::StatusCode;

use crate::http::{Query, Reply};
use crate::ids::{Kind, WebexId};
use crate::world::World;
use crate::world::people::Person;

/// People a page offers at most.
const OFFERED: usize = 12;

/// Text in HTML.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

/// A page.
pub fn page(status: StatusCode, title: &str, body: &str) -> Reply {
    let title = escape(title);
    let html = format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>{title}</title><style>body{{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem}}\
         fieldset{{border:1px solid #999;border-radius:.5rem;margin:1rem 0}}label{{display:block;padding:.15rem 0}}\
         button{{font:inherit;padding:.4rem 1.2rem;margin-right:.5rem}}</style></head>\n<body><main><h1>{title}</h1>\n{body}\n\
         <p><small>Simulated Webex: nobody needs a password here.</small></p></main></body></html>\n"
    );
    Reply::of_type(status, "text/html; charset=utf-8", html)
        .with_header("cache-control", "no-store")
        .with_header("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'")
        .with_header("x-content-type-options", "nosniff")
        .with_header("referrer-policy", "no-referrer")
}

/// A page with one sentence.
pub fn note(status: StatusCode, title: &str, text: &str) -> Reply {
    page(status, title, &format!("<p>{}</p>", escape(text)))
}

/// Hidden fields that carry a request on.
pub fn carried(query: &Query, names: &[&str]) -> String {
    let mut out = String::new();
    for (name, value) in query.0.iter().filter(|(name, _)| names.contains(&name.as_str())) {
        let _ = writeln!(out, "<input type=\"hidden\" name=\"{}\" value=\"{}\">", escape(name), escape(value));
    }
    out
}

/// The choice of a person: the suggested one first, then those a search finds, else some of each organisation.
pub fn people(world: &World, hint: Option<&str>, search: Option<&str>) -> String {
    let hinted = hint.and_then(|hint| world.person_by_email(hint));
    let wanted = search.map(str::to_lowercase);
    let is_found = |person: &&Person| match &wanted {
        None => true,
        Some(wanted) => person.display_name.to_lowercase().contains(wanted) || person.email().to_lowercase().contains(wanted),
    };
    let own = world.people.iter().filter(is_found).take(OFFERED);
    let others = world.neighbours.people.iter().filter(is_found);
    let mut out = String::new();
    let all = hinted.into_iter().chain(own.chain(others).filter(|person| hinted.is_none_or(|hinted| hinted.key != person.key)));
    for (index, person) in all.filter(|person| person.kind == "person").enumerate() {
        let checked = if index == 0 { " checked" } else { "" };
        let role = if person.roles.is_empty() { "" } else { ", administrator" };
        let _ = writeln!(
            out,
            "<label><input type=\"radio\" name=\"person\" value=\"{}\"{checked} required> {} ({}{role})</label>",
            WebexId::new(Kind::People, person.key),
            escape(&person.display_name),
            escape(person.email())
        );
    }
    if out.is_empty() { "<p>Nobody is found.</p>".to_owned() } else { out }
}
