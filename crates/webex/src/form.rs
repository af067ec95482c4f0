//! Forms with files, for the operations that take uploads.

use webex_core::{Operation, json};

use crate::error::label;
use crate::{Client, Error};

/// A form of `multipart/form-data` (RFC 7578): fields and files, whole in memory.
#[derive(Clone, Default)]
pub struct Form {
    parts: Vec<(String, Vec<u8>)>,
}

impl std::fmt::Debug for Form {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Form").field("parts", &self.parts.len()).finish_non_exhaustive()
    }
}

impl Form {
    /// An empty form.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a field.
    #[must_use]
    pub fn field(mut self, name: &str, value: impl Into<String>) -> Self {
        self.parts.push((format!("Content-Disposition: form-data; name=\"{}\"\r\n", quoted(name)), value.into().into_bytes()));
        self
    }

    /// Adds a file under its name and media type.
    #[must_use]
    pub fn file(mut self, name: &str, file_name: &str, content_type: &str, content: impl Into<Vec<u8>>) -> Self {
        let content_type = content_type.replace(['\r', '\n'], "");
        let head = format!(
            "Content-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\nContent-Type: {content_type}\r\n",
            quoted(name),
            quoted(file_name)
        );
        self.parts.push((head, content.into()));
        self
    }

    /// The body and its media type. The boundary is one that no part holds.
    pub fn finish(self) -> (Vec<u8>, String) {
        let is_free = |boundary: &str| !self.parts.iter().any(|(_, content)| holds(content, boundary.as_bytes()));
        let boundary = (0..u64::MAX).map(|number| format!("cordboard-{number:016}")).find(|boundary| is_free(boundary)).unwrap_or_default();
        let mut body = Vec::new();
        for (head, content) in &self.parts {
            body.extend_from_slice(format!("--{boundary}\r\n{head}\r\n").as_bytes());
            body.extend_from_slice(content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        (body, format!("multipart/form-data; boundary={boundary}"))
    }
}

/// What browsers write for characters that would end the quotes or the line.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

fn holds(content: &[u8], boundary: &[u8]) -> bool {
    content.windows(boundary.len()).any(|window| window == boundary)
}

impl Client {
    /// Sends a typed operation with a form instead of its JSON body, for example a message with a file.
    ///
    /// Webex takes a file in one piece: an upload that broke off cannot go on where it was, it starts over. Whether it starts over by itself
    /// is the same as for any other request. A `POST` is sent again only after an answer that says that nothing was done (429, 423, and 401
    /// once with another token); after a broken connection or a 5xx nobody knows, so the error comes back and the caller looks before sending
    /// again. A message therefore never appears twice.
    pub async fn send_form<O: Operation>(&self, operation: O, form: Form) -> Result<O::Output, Error> {
        let mut request = operation.request();
        let (body, content_type) = form.finish();
        request.body = Some(body);
        request.content_type = content_type.into();
        let operation = label(&request);
        let response = self.execute(request).await?;
        if size_of::<O::Output>() == 0 || response.body.is_empty() {
            return Ok(O::Output::default());
        }
        json::decode(&response.body).map_err(|error| Error::Body {
            operation,
            reason: error.to_string(),
            tracking_id: response.tracking_id,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_what_rfc_7578_says() {
        let (body, content_type) =
            Form::new().field("roomId", "r1").file("files", "a\"b\r\n.txt", "text/plain", "cordboard-0000000000000000").finish();
        assert_eq!(content_type, "multipart/form-data; boundary=cordboard-0000000000000001");
        assert_eq!(
            String::from_utf8(body).expect("text"),
            "--cordboard-0000000000000001\r\nContent-Disposition: form-data; name=\"roomId\"\r\n\r\nr1\r\n\
             --cordboard-0000000000000001\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a%22b%0D%0A.txt\"\r\n\
             Content-Type: text/plain\r\n\r\ncordboard-0000000000000000\r\n--cordboard-0000000000000001--\r\n"
        );
    }
}
