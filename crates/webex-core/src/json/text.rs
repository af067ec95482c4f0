//! Escapes in texts.

use super::{Error, Result};

/// Resolves the escapes of a text; `start` is its offset in the document.
pub(super) fn unescape(inner: &str, start: usize) -> Result<String> {
    let mut out = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some(i) = rest.find('\\') {
        out.push_str(&rest[..i]);
        let at = start + inner.len() - rest.len() + i;
        let bytes = rest.as_bytes();
        let (letter, length) = match bytes.get(i + 1) {
            Some(b'"') => ('"', 2),
            Some(b'\\') => ('\\', 2),
            Some(b'/') => ('/', 2),
            Some(b'b') => ('\u{8}', 2),
            Some(b'f') => ('\u{c}', 2),
            Some(b'n') => ('\n', 2),
            Some(b'r') => ('\r', 2),
            Some(b't') => ('\t', 2),
            Some(b'u') => unicode(&bytes[i..]).ok_or_else(|| Error::syntax("\\u needs four hexadecimal digits", at))?,
            _ => return Err(Error::syntax("an unknown escape", at)),
        };
        out.push(letter);
        rest = &rest[i + length..];
    }
    out.push_str(rest);
    Ok(out)
}

/// The character of `\uXXXX`, or of two of them that make up a surrogate pair, and the length of what was read.
fn unicode(bytes: &[u8]) -> Option<(char, usize)> {
    let high = hex4(bytes.get(2..6)?)?;
    if let Some(letter) = char::from_u32(high) {
        return Some((letter, 6));
    }
    if (0xd800..0xdc00).contains(&high) && bytes.get(6..8) == Some(b"\\u") {
        let low = hex4(bytes.get(8..12)?)?;
        if (0xdc00..0xe000).contains(&low) {
            let code = 0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00);
            return Some((char::from_u32(code)?, 12));
        }
    }
    Some((char::REPLACEMENT_CHARACTER, 6))
}

fn hex4(bytes: &[u8]) -> Option<u32> {
    bytes.iter().try_fold(0, |value, byte| Some(value << 4 | char::from(*byte).to_digit(16)?))
}
