//! Markdown of messages: what clients show of it, and whom it mentions.
//!
//! Webex takes markdown with a few tags; everything else that looks like a tag is shown as text.

use pulldown_cmark::{CowStr, Event, Options, Parser, html};

/// Tags that may stand in markdown and HTML; without attributes, except the address of a link.
const TAGS: [&str; 24] = [
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "p",
    "br",
    "hr",
    "ul",
    "ol",
    "li",
    "u",
    "i",
    "b",
    "em",
    "strong",
    "code",
    "pre",
    "blockquote",
    "a",
    "s",
    "del",
    "span",
];
/// Marks the places of mentions while the markdown is read; both are private to Unicode and taken out of what users write.
const MARKS: (char, char) = ('\u{E000}', '\u{E001}');

/// Whom a text mentions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mention {
    /// A person, by mail address, with the name to show.
    Email(String, Option<String>),
    /// A person, by id, with the name to show.
    Id(String, Option<String>),
    /// Everybody.
    All,
}

/// A mention as it is shown: `id` is absent for everybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Id of the person.
    pub id: Option<String>,
    /// Name.
    pub name: String,
}

/// What a markdown text becomes.
#[derive(Debug, PartialEq, Eq)]
pub struct Rendered {
    /// HTML.
    pub html: String,
    /// Plain text.
    pub text: String,
}

/// Takes the mentions (`<@personEmail:…|name>`, `<@personId:…|name>`, `<@all>`) out of a text and leaves marks in their places.
pub fn take_mentions(source: &str) -> (String, Vec<Mention>) {
    let source: String = source.chars().filter(|c| *c != MARKS.0 && *c != MARKS.1).collect();
    let (mut marked, mut mentions) = (String::with_capacity(source.len()), Vec::new());
    let mut rest = source.as_str();
    while let Some(at) = rest.find("<@") {
        marked.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some((mention, end)) = rest.find('>').and_then(|end| Some((read_mention(&rest[2..end])?, end))) {
            marked.push(MARKS.0);
            marked.push_str(&mentions.len().to_string());
            marked.push(MARKS.1);
            mentions.push(mention);
            rest = &rest[end + 1..];
        } else {
            marked.push_str("<@");
            rest = &rest[2..];
        }
    }
    marked.push_str(rest);
    (marked, mentions)
}

fn read_mention(inner: &str) -> Option<Mention> {
    if inner.eq_ignore_ascii_case("all") {
        return Some(Mention::All);
    }
    let (kind, who) = inner.split_once(':')?;
    let (who, name) = who.split_once('|').map_or((who, None), |(who, name)| (who, Some(name.to_owned())));
    match kind {
        "personEmail" => Some(Mention::Email(who.trim().to_owned(), name)),
        "personId" => Some(Mention::Id(who.trim().to_owned(), name)),
        _ => None,
    }
}

/// Renders marked markdown; `shown` holds the mentions in the order of their marks.
pub fn render(marked: &str, shown: &[Shown]) -> Rendered {
    let mut text = String::new();
    let events = Parser::new_ext(marked, Options::ENABLE_STRIKETHROUGH).map(|event| match event {
        Event::Html(tag) | Event::InlineHtml(tag) => Event::InlineHtml(CowStr::from(clean(&tag))),
        // A line break of the source is one in Webex too.
        Event::SoftBreak => Event::HardBreak,
        other => other,
    });
    let events: Vec<Event<'_>> = events.collect();
    for event in &events {
        match event {
            Event::Text(part) | Event::Code(part) => text.push_str(part),
            Event::HardBreak => text.push('\n'),
            Event::End(end) if is_block(*end) && !text.ends_with('\n') => text.push('\n'),
            _ => {}
        }
    }
    let mut out = String::new();
    html::push_html(&mut out, events.into_iter());
    let out = out.replace("<br />", "<br>");
    let html = put_mentions(out.trim(), shown, |mention| match &mention.id {
        Some(id) => {
            let name = escape(&mention.name);
            format!("<spark-mention data-object-type=\"person\" data-object-id=\"{id}\">{name}</spark-mention>")
        }
        None => "<spark-mention data-object-type=\"groupMention\" data-group-type=\"all\">All</spark-mention>".to_owned(),
    });
    Rendered { html, text: put_mentions(text.trim(), shown, |mention| mention.name.clone()) }
}

fn is_block(end: pulldown_cmark::TagEnd) -> bool {
    use pulldown_cmark::TagEnd::{BlockQuote, CodeBlock, Heading, Item, Paragraph};
    matches!(end, Paragraph | Heading(_) | Item | CodeBlock | BlockQuote(_))
}

/// HTML a client sent, with everything but the allowed tags as text.
pub fn clean(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some((tag, end)) = rest.find('>').and_then(|end| Some((allowed(&rest[1..end])?, end))) {
            out.push_str(&tag);
            rest = &rest[end + 1..];
        } else {
            out.push_str("&lt;");
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    out
}

/// HTML without its tags.
pub fn plain(html: &str) -> String {
    let mut out = String::new();
    let mut is_inside = false;
    for c in html.chars() {
        match c {
            '<' => is_inside = true,
            '>' if is_inside => is_inside = false,
            c if !is_inside => out.push(c),
            _ => {}
        }
    }
    out.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

fn allowed(tag: &str) -> Option<String> {
    let (closes, inner) = tag.strip_prefix('/').map_or(("", tag), |inner| ("/", inner));
    let inner = inner.trim_end_matches('/').trim();
    let (name, attributes) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
    let name = name.to_ascii_lowercase();
    if !TAGS.contains(&name.as_str()) {
        return None;
    }
    let href = attributes.trim().strip_prefix("href=").map(|value| value.trim_matches(['"', '\'']));
    let is_safe =
        |address: &&str| ["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| address.to_ascii_lowercase().starts_with(scheme));
    match href.filter(is_safe) {
        Some(address) if name == "a" && closes.is_empty() => Some(format!("<a href=\"{}\">", escape(address))),
        _ => Some(format!("<{closes}{name}>")),
    }
}

fn put_mentions(marked: &str, shown: &[Shown], write: impl Fn(&Shown) -> String) -> String {
    let mut out = String::with_capacity(marked.len());
    for piece in marked.split(MARKS.0) {
        match piece.split_once(MARKS.1) {
            Some((number, rest)) => {
                out.push_str(&number.parse().ok().and_then(|at: usize| shown.get(at)).map(&write).unwrap_or_default());
                out.push_str(rest);
            }
            None => out.push_str(piece),
        }
    }
    out
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{Mention, Shown, clean, plain, render, take_mentions};

    fn html(source: &str) -> String {
        render(source, &[]).html
    }

    #[test]
    fn markdown_becomes_the_html_and_the_text_clients_show() {
        // The forms of Webex's formatting guide.
        assert_eq!(html("**bold** and _italic_"), "<p><strong>bold</strong> and <em>italic</em></p>");
        assert_eq!(html("[a](https://example.com/)"), "<p><a href=\"https://example.com/\">a</a></p>");
        assert_eq!(html("one\ntwo"), "<p>one<br>\ntwo</p>");
        let list = render("* one\n* two", &[]);
        assert_eq!(list.html, "<ul>\n<li>one</li>\n<li>two</li>\n</ul>");
        assert_eq!(list.text, "one\ntwo");
        assert_eq!(render("**bold**", &[]).text, "bold");
    }

    #[test]
    fn foreign_tags_are_shown_as_text() {
        assert_eq!(html("<script>alert(1)</script>"), "&lt;script>alert(1)&lt;/script>");
        assert_eq!(html("a <u>b</u> <img src=x onerror=y>"), "<p>a <u>b</u> &lt;img src=x onerror=y></p>");
        assert_eq!(clean("<b onclick=\"x\">y</b><a href=\"javascript:z\">q</a>"), "<b>y</b><a>q</a>");
        assert_eq!(plain("<b>y</b> &lt;3"), "y <3");
    }

    #[test]
    fn mentions_keep_their_place() {
        let (marked, mentions) = take_mentions("hi <@personEmail:a_b_c@example.com|Ann *A*>, <@all> and <@nobody>");
        assert_eq!(mentions, [Mention::Email("a_b_c@example.com".into(), Some("Ann *A*".into())), Mention::All]);
        let shown = [Shown { id: Some("ID".into()), name: "Ann *A*".into() }, Shown { id: None, name: "All".into() }];
        let rendered = render(&marked, &shown);
        assert_eq!(rendered.text, "hi Ann *A*, All and <@nobody>");
        assert_eq!(
            rendered.html,
            "<p>hi <spark-mention data-object-type=\"person\" data-object-id=\"ID\">Ann *A*</spark-mention>, \
             <spark-mention data-object-type=\"groupMention\" data-group-type=\"all\">All</spark-mention> and &lt;@nobody&gt;</p>"
        );
    }
}
