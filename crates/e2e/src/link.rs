//! Finding addresses in what the program prints.

/// The last URL in a text.
pub fn last_url(out: &str) -> Option<String> {
    out.split_whitespace().rfind(|word| word.starts_with("http://") || word.starts_with("https://")).map(ToOwned::to_owned)
}

/// The one-time link, once the program has printed it as its last URL.
pub fn sign_in_link(out: &str) -> Option<String> {
    last_url(out).filter(|url| url.contains("/sign-in?link="))
}
