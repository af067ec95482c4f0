//! Sends a message with a file, and below it an adaptive card.
//!
//! `WEBEX_ACCESS_TOKEN=… cargo run -p webex --features messaging --example message_with_file_and_card -- ada@example.com report.csv`

use webex::json::{Any, decode};
use webex::messaging::models::{Attachment, CreateMessageBody};
use webex::{Client, Form, messaging};

const CARD: &str = r#"{"type": "AdaptiveCard", "version": "1.3", "body": [{"type": "TextBlock", "text": "Is this right?"}],
    "actions": [{"type": "Action.Submit", "title": "Yes", "data": {"answer": "yes"}}]}"#;

/// The ids of the two messages.
pub async fn run(client: &Client, to: &str, file_name: &str, content: Vec<u8>) -> Result<[String; 2], Box<dyn std::error::Error>> {
    let form = Form::new().field("toPersonEmail", to).field("markdown", "Here is **the report**.").file(
        "files",
        file_name,
        "application/octet-stream",
        content,
    );
    let first = client.send_form(messaging::CreateMessage::new(), form).await?.id.ok_or("the message has no id")?;

    let card = Attachment {
        content_type: Some("application/vnd.microsoft.card.adaptive".to_owned()),
        content: Some(decode::<std::collections::BTreeMap<String, Any>>(CARD.as_bytes())?),
        ..Default::default()
    };
    let body = CreateMessageBody {
        to_person_email: Some(to.to_owned()),
        parent_id: Some(first.clone()),
        text: Some("Is this right?".to_owned()),
        attachments: Some(vec![card]),
        ..Default::default()
    };
    let second = client.send(messaging::CreateMessage::new().body(&body)).await?.id.ok_or("the card has no id")?;
    Ok([first, second])
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [to, file] = &arguments[..] else { return Err("name an e-mail address and a file".into()) };
    let file_name = std::path::Path::new(file).file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let [message, card] = run(&Client::from_env()?, to, &file_name, std::fs::read(file)?).await?;
    println!("message {message}\ncard {card}");
    Ok(())
}
