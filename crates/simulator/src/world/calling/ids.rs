//! Ids of calling's things. Calling knows two dozen kinds that nothing else needs, so they are told apart by text here and stand not
//! among the kinds of the platform.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

use crate::ids::Key;

/// The id of a thing as a client sees it: base64 of `ciscospark://us/KIND/uuid`.
pub fn text(kind: &str, key: Key) -> String {
    STANDARD_NO_PAD.encode(format!("ciscospark://us/{kind}/{}", uuid::Uuid::from_u128(key.0)))
}

/// Kind and key of an id, whatever it names.
pub fn parse(text: &str) -> Option<(String, Key)> {
    let trimmed = text.trim_end_matches('=');
    let bytes = STANDARD_NO_PAD.decode(trimmed).or_else(|_| URL_SAFE_NO_PAD.decode(trimmed)).ok()?;
    let uri = String::from_utf8(bytes).ok()?;
    let (kind, uuid) = uri.strip_prefix("ciscospark://")?.split_once('/')?.1.split_once('/')?;
    let key = uuid::Uuid::parse_str(uuid.rsplit(':').next()?).ok()?.as_u128();
    Some((kind.to_owned(), Key(key)))
}

/// The key of an id of this kind.
pub fn parse_kind(text: &str, kind: &str) -> Option<Key> {
    parse(text).filter(|(found, _)| found == kind).map(|(_, key)| key)
}

#[cfg(test)]
mod tests {
    use super::{parse, parse_kind, text};
    use crate::ids::Key;

    #[test]
    fn ids_round_trip_and_kinds_are_told_apart() {
        let id = text("CALL_QUEUE", Key(7));
        assert_eq!(parse(&id), Some(("CALL_QUEUE".to_owned(), Key(7))));
        assert_eq!(parse_kind(&id, "HUNT_GROUP"), None);
        assert_eq!(parse("nothing"), None);
    }
}
