//! Escapes in texts.

use super::{Error, Result};

/// How many bytes come before the first quote, backslash or control character; eight are looked at together.
pub(super) fn plain_bytes(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGHS: u64 = u64::from_le_bytes([0x80; 8]);
    // A byte that borrows spoils only those above it, so the lowest mark is always right.
    let below = |word: u64, limit: u64| word.wrapping_sub(ONES * limit) & !word & HIGHS;
    let (words, rest) = bytes.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let marks = below(word ^ (ONES * 0x22), 1) | below(word ^ (ONES * 0x5c), 1) | below(word, 0x20);
        if marks != 0 {
            return index * 8 + marks.trailing_zeros() as usize / 8;
        }
    }
    let plain = rest.iter().take_while(|byte| !matches!(byte, b'"' | b'\\' | 0..=0x1f)).count();
    bytes.len() - rest.len() + plain
}

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

#[cfg(test)]
mod tests {
    use super::plain_bytes;

    #[test]
    fn plain_bytes_end_where_looking_at_each_says() {
        for stop in [b'"', b'\\', 0, 0x1f] {
            // What stands around the end must not matter: neighbours in value, letters beyond ASCII, another end.
            for around in [b'!', b'#', b'[', b']', 0x20, 0x7f, 0x80, 0xa2, 0xdc, 0xff, b'\\'] {
                for length in 0..20 {
                    for at in 0..length {
                        let mut bytes = vec![around; length];
                        bytes[at] = stop;
                        let expected = bytes.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f)).expect("there is one");
                        assert_eq!(plain_bytes(&bytes), expected, "{bytes:?}");
                    }
                }
            }
        }
        assert_eq!(plain_bytes("Zoë und so weiter, ohne Ende".as_bytes()), 29);
    }
}
