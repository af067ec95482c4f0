//! A zip archive with one file that is stored as it is.

/// CRC-32 of ISO 3309, as zip archives use it.
fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
        }
    }
    !crc
}

/// The archive; its file is dated 1 January 1980, the first day the format knows.
pub fn archive(name: &str, content: &[u8]) -> Vec<u8> {
    let size = u32::try_from(content.len()).unwrap_or(u32::MAX).to_le_bytes();
    let name_size = u16::try_from(name.len()).unwrap_or(u16::MAX).to_le_bytes();
    // Version 2.0, no flags, stored, time and date, check sum, sizes, length of the name, no extra field.
    let mut facts = vec![20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0];
    facts.extend_from_slice(&crc32(content).to_le_bytes());
    facts.extend_from_slice(&size);
    facts.extend_from_slice(&size);
    facts.extend_from_slice(&name_size);
    facts.extend_from_slice(&[0, 0]);
    let mut out = b"PK\x03\x04".to_vec();
    out.extend_from_slice(&facts);
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(content);
    let directory = u32::try_from(out.len()).unwrap_or(u32::MAX).to_le_bytes();
    let mut entry = b"PK\x01\x02\x14\x00".to_vec();
    entry.extend_from_slice(&facts);
    // No comment, disk 0, no attributes, the file begins at 0.
    entry.extend_from_slice(&[0; 14]);
    entry.extend_from_slice(name.as_bytes());
    out.extend_from_slice(&entry);
    out.extend_from_slice(b"PK\x05\x06\0\0\0\0\x01\0\x01\0");
    out.extend_from_slice(&u32::try_from(entry.len()).unwrap_or(u32::MAX).to_le_bytes());
    out.extend_from_slice(&directory);
    out.extend_from_slice(&[0, 0]);
    out
}

#[cfg(test)]
mod tests {
    /// The check value of CRC-32 in the catalogue of parametrised CRC algorithms (reveng).
    #[test]
    fn the_check_sum_of_nine_digits() {
        assert_eq!(super::crc32(b"123456789"), 0xcbf4_3926);
    }
}
