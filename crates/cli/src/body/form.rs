//! Forms with files (`multipart/form-data`, RFC 7578).

use std::path::PathBuf;

use serde_json::Value;

use crate::exit::Failure;

/// An upload larger than this is refused before it is read.
const MAX_FILE_BYTES: u64 = 100 << 20;

/// Bytes and media type of a form made of the fields of `body` and of files.
pub(crate) fn form(body: Option<&Value>, files: &[(String, PathBuf)]) -> Result<(Vec<u8>, String), Failure> {
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    for (name, value) in body.and_then(Value::as_object).into_iter().flatten() {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        parts.push((format!("name=\"{}\"", quoted(name)), text.into_bytes()));
    }
    for (name, path) in files {
        let explain = |error: std::io::Error| Failure::usage(format!("--file {name}: cannot read {}: {error}", path.display()));
        let size = std::fs::metadata(path).map_err(explain)?.len();
        if size > MAX_FILE_BYTES {
            return Err(Failure::usage(format!(
                "--file {name}: {} has {size} bytes; Webex takes at most {MAX_FILE_BYTES}",
                path.display()
            )));
        }
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let kind = media_type(&file);
        let head = format!("name=\"{}\"; filename=\"{}\"\r\nContent-Type: {kind}", quoted(name), quoted(&file));
        parts.push((head, std::fs::read(path).map_err(explain)?));
    }
    let boundary = boundary(&parts);
    let mut bytes = Vec::new();
    for (head, content) in parts {
        bytes.extend(format!("--{boundary}\r\nContent-Disposition: form-data; {head}\r\n\r\n").into_bytes());
        bytes.extend(content);
        bytes.extend(b"\r\n");
    }
    bytes.extend(format!("--{boundary}--\r\n").into_bytes());
    Ok((bytes, format!("multipart/form-data; boundary={boundary}")))
}

/// A line that stands in none of the parts; the same parts always give the same one.
fn boundary(parts: &[(String, Vec<u8>)]) -> String {
    let mut number = 0_u32;
    loop {
        let candidate = format!("cordboard-form-{number:08}");
        let occurs = parts.iter().any(|(_, content)| content.windows(candidate.len()).any(|window| window == candidate.as_bytes()));
        if !occurs {
            return candidate;
        }
        number += 1;
    }
}

fn quoted(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

fn media_type(file: &str) -> &'static str {
    match file.rsplit('.').next().unwrap_or_default().to_ascii_lowercase().as_str() {
        "wav" => "audio/wav",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "pdf" => "application/pdf",
        "txt" => "text/plain",
        "csv" => "text/csv",
        "json" => "application/json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_form_holds_fields_and_files() {
        let path = std::env::temp_dir().join("cordboard-form-test.wav");
        std::fs::write(&path, b"RIFF cordboard-form-00000000").expect("written");
        let (bytes, kind) = form(Some(&json!({"name": "hello", "n": 3})), &[("file".to_owned(), path.clone())]).expect("a form");
        std::fs::remove_file(&path).expect("removed");
        let text = String::from_utf8(bytes).expect("text");
        // The first boundary stands in the file, so the second is taken.
        assert_eq!(kind, "multipart/form-data; boundary=cordboard-form-00000001");
        assert!(text.contains("name=\"name\"\r\n\r\nhello\r\n"), "{text}");
        assert!(text.contains("name=\"file\"; filename=\"cordboard-form-test.wav\"\r\nContent-Type: audio/wav\r\n\r\nRIFF"), "{text}");
        assert!(text.ends_with("--cordboard-form-00000001--\r\n"), "{text}");
    }

    #[test]
    fn a_missing_file_is_named() {
        let error = form(None, &[("file".to_owned(), PathBuf::from("/nowhere/x.wav"))]).expect_err("missing").to_string();
        assert!(error.contains("/nowhere/x.wav"), "{error}");
    }
}
