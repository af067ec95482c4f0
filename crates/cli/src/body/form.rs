//! Forms from the words of the command line.

use std::path::PathBuf;

use serde_json::Value;
use webex::Form;

use crate::exit::Failure;

/// An upload larger than this is refused before it is read.
const MAX_FILE_BYTES: u64 = 100 << 20;

/// Bytes and media type of a form made of the fields of `body` and of files.
pub(crate) fn form(body: Option<&Value>, files: &[(String, PathBuf)]) -> Result<(Vec<u8>, String), Failure> {
    let mut form = Form::new();
    for (name, value) in body.and_then(Value::as_object).into_iter().flatten() {
        form = form.field(name, value.as_str().map_or_else(|| value.to_string(), str::to_owned));
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
        form = form.file(name, &file, media_type(&file), std::fs::read(path).map_err(explain)?);
    }
    Ok(form.finish())
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
        std::fs::write(&path, b"RIFF").expect("written");
        let (bytes, kind) = form(Some(&json!({"name": "hello", "n": 3})), &[("file".to_owned(), path.clone())]).expect("a form");
        std::fs::remove_file(&path).expect("removed");
        let text = String::from_utf8(bytes).expect("text");
        let boundary = kind.strip_prefix("multipart/form-data; boundary=").expect("a form");
        assert!(text.contains("name=\"name\"\r\n\r\nhello\r\n") && text.contains("name=\"n\"\r\n\r\n3\r\n"), "{text}");
        assert!(text.contains("name=\"file\"; filename=\"cordboard-form-test.wav\"\r\nContent-Type: audio/wav\r\n\r\nRIFF"), "{text}");
        assert!(text.ends_with(&format!("--{boundary}--\r\n")), "{text}");
    }

    #[test]
    fn a_missing_file_is_named() {
        let error = form(None, &[("file".to_owned(), PathBuf::from("/nowhere/x.wav"))]).expect_err("missing").to_string();
        assert!(error.contains("/nowhere/x.wav"), "{error}");
    }
}
