//! Forms with files (RFC 7578), as far as API clients write them.

use super::Failure;

/// One part of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Name of the field.
    pub name: String,
    /// Name of the file; absent for a plain field.
    pub file_name: Option<String>,
    /// Media type; `text/plain` when the client names none.
    pub content_type: String,
    /// The bytes.
    pub body: Vec<u8>,
}

impl Part {
    /// The bytes as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Takes a body apart; `content_type` is the whole header, which holds the boundary.
pub fn parse(content_type: &str, body: &[u8]) -> Result<Vec<Part>, Failure> {
    let boundary = parameter(content_type, "boundary").filter(|boundary| !boundary.is_empty());
    let boundary = boundary.ok_or_else(|| Failure::bad_request("the content type multipart/form-data needs a boundary"))?;
    let delimiter = format!("--{boundary}").into_bytes();
    let broken = || Failure::bad_request("the multipart body is not well formed");
    let mut rest = &body[find(body, &delimiter).ok_or_else(broken)? + delimiter.len()..];
    let between = [b"\r\n".as_slice(), &delimiter].concat();
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        let end = find(rest, &between).ok_or_else(broken)?;
        let part = rest[..end].strip_prefix(b"\r\n").ok_or_else(broken)?;
        let head_end = find(part, b"\r\n\r\n").ok_or_else(broken)?;
        let part = read_part(&String::from_utf8_lossy(&part[..head_end]), &part[head_end + 4..]).ok_or_else(broken)?;
        if !is_media_type(&part.content_type) {
            return Err(Failure::bad_request(format!("{}: '{}' is not a media type", part.name, part.content_type)));
        }
        parts.push(part);
        rest = &rest[end + between.len()..];
    }
    Ok(parts)
}

fn read_part(head: &str, body: &[u8]) -> Option<Part> {
    let header = |wanted: &str| {
        let mut lines = head.lines().filter_map(|line| line.split_once(':'));
        lines.find(|(name, _)| name.trim().eq_ignore_ascii_case(wanted)).map(|(_, value)| value.trim().to_owned())
    };
    let disposition = header("content-disposition")?;
    Some(Part {
        name: parameter(&disposition, "name")?,
        file_name: parameter(&disposition, "filename"),
        content_type: header("content-type").unwrap_or_else(|| "text/plain".to_owned()),
        body: body.to_vec(),
    })
}

/// Whether a text is a type, a slash and a subtype (RFC 9110 section 8.3.1), perhaps with parameters.
fn is_media_type(text: &str) -> bool {
    let is_token =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte));
    let essence = text.split(';').next().unwrap_or_default().trim();
    essence.split_once('/').is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype)) && !text.chars().any(char::is_control)
}

/// A parameter of a header value, quoted or not.
fn parameter(value: &str, wanted: &str) -> Option<String> {
    value.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case(wanted).then(|| value.trim().trim_matches('"').to_owned())
    })
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::parse;

    /// The form of RFC 7578 section 4.8's shape: a field and a file.
    const BODY: &[u8] = b"preamble\r\n--AaB03x\r\nContent-Disposition: form-data; name=\"roomId\"\r\n\r\nthe room\r\n--AaB03x\r\n\
content-disposition: form-data; name=\"files\"; filename=\"a.bin\"\r\nContent-Type: application/octet-stream\r\n\r\n\x00\r\n--AaB\xff\r\n--AaB03x--\r\n";

    #[test]
    fn fields_and_files_come_apart_byte_for_byte() {
        let parts = parse("multipart/form-data; boundary=\"AaB03x\"", BODY).unwrap();
        assert_eq!(parts.len(), 2);
        assert_eq!((parts[0].name.as_str(), parts[0].text().as_str(), parts[0].file_name.as_deref()), ("roomId", "the room", None));
        assert_eq!(parts[1].file_name.as_deref(), Some("a.bin"));
        assert_eq!(parts[1].content_type, "application/octet-stream");
        assert_eq!(parts[1].body, b"\x00\r\n--AaB\xff");
    }

    #[test]
    fn what_is_broken_is_refused() {
        for (kind, body) in [
            ("multipart/form-data", BODY),
            ("multipart/form-data; boundary=other", BODY),
            ("multipart/form-data; boundary=AaB03x", &BODY[..BODY.len() - 14]),
            ("multipart/form-data; boundary=AaB03x", b"".as_slice()),
        ] {
            assert!(parse(kind, body).is_err(), "{kind}");
        }
    }
}
