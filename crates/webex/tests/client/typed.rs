//! Typed operations and their answers.

use futures_util::TryStreamExt;
use webex::{Error, Method, Operation, Paged, Paging, Request};
use webex_core::json::Any;

use crate::support::{Server, answer, client, get};

/// A list whose page is any JSON and whose things are the names in it.
struct ListNames;

impl Operation for ListNames {
    type Output = Any;

    fn request(&self) -> Request {
        get("/people").with_paging(Paging::Link, "items")
    }
}

impl Paged for ListNames {
    type Item = String;

    fn into_items(page: Any) -> Vec<String> {
        page.find("items").and_then(Any::as_list).unwrap_or(&[]).iter().filter_map(|name| name.as_str().map(str::to_owned)).collect()
    }
}

/// The same list as the generator would make it: its things stand in the page as they are.
struct ListStandingNames;

impl Operation for ListStandingNames {
    type Output = Any;

    fn request(&self) -> Request {
        ListNames.request()
    }
}

impl Paged for ListStandingNames {
    type Item = String;
    const LIST: Option<&'static str> = Some("items");

    fn into_items(page: Any) -> Vec<String> {
        ListNames::into_items(page)
    }
}

/// An operation of which no answer is known.
struct Act(Method);

impl Operation for Act {
    type Output = ();

    fn request(&self) -> Request {
        let mut request = get("/act");
        request.method = self.0;
        request
    }
}

#[tokio::test]
async fn an_answer_is_decoded() {
    let server = Server::start(|_, _| answer(200, "", r#"{"items":["Ada","Grace"]}"#)).await;
    let (client, _) = client(&server.origin);
    assert_eq!(ListNames::into_items(client.send(ListNames).await.unwrap()), ["Ada", "Grace"]);
}

#[tokio::test]
async fn items_run_over_all_pages() {
    let server = Server::start(|_, n| match n {
        0 => answer(200, "Link: </v1/people?c=1>; rel=next\r\n", r#"{"items":["Ada"]}"#),
        _ => answer(200, "", r#"{"items":["Grace","Joan"]}"#),
    })
    .await;
    let (client, _) = client(&server.origin);
    let names: Vec<String> = client.items(ListNames).try_collect().await.unwrap();
    assert_eq!(names, ["Ada", "Grace", "Joan"]);
    assert_eq!(client.pages(ListNames).try_collect::<Vec<_>>().await.unwrap().len(), 1);
}

#[tokio::test]
async fn things_that_stand_in_a_page_come_one_at_a_time() {
    let server = Server::start(|_, n| match n {
        0 => answer(200, "Link: </v1/people?c=1>; rel=next\r\n", r#"{"notFoundIds":null,"items":["Ada"]}"#),
        1 => answer(200, "Link: </v1/people?c=2>; rel=next\r\n", r#"["Grace","Joan"]"#),
        2 => answer(200, "Link: </v1/people?c=3>; rel=next\r\n", r#"{"items":["Zo\u00eb","Hedy"],"more":1}"#),
        _ => answer(200, "TrackingID: T_9\r\n", r#"{"items":["Mary",7,"Rosa"]}"#),
    })
    .await;
    let (client, _) = client(&server.origin);
    let mut names = client.items(ListStandingNames);
    for name in ["Ada", "Grace", "Joan", "Zoë", "Hedy", "Mary"] {
        assert_eq!(names.try_next().await.unwrap().as_deref(), Some(name));
    }
    let error = names.try_next().await.unwrap_err();
    assert!(matches!(error, Error::Body { .. }), "{error}");
    let text = error.to_string();
    assert!(text.contains("expected a string, found a number at byte 17, in $.items[1]") && text.ends_with("(tracking id T_9)"), "{text}");
    assert_eq!(names.try_next().await.unwrap(), None, "an error ends the stream");
}

#[tokio::test]
async fn a_page_without_its_list_is_read_whole() {
    for body in [r#"{"items":[]}"#, r#"{"names":[]}"#] {
        let server = Server::start(move |_, _| answer(200, "", body)).await;
        let (client, _) = client(&server.origin);
        assert!(client.items(ListStandingNames).try_collect::<Vec<_>>().await.unwrap().is_empty(), "{body}");
    }
    for body in [r#"{"names":["Ada"]}"#, r#"{"notItems":[1]}"#, r#"{"items":null}"#, "{}"] {
        let server = Server::start(move |_, _| answer(200, "", body)).await;
        let (client, _) = client(&server.origin);
        let error = client.items(ListStandingNames).try_collect::<Vec<_>>().await.unwrap_err();
        assert!(error.to_string().contains("it has no list `items`"), "{body}: {error}");
    }
}

#[tokio::test]
async fn who_stops_asking_causes_no_further_page() {
    let server =
        Server::start(|_, n| answer(200, &format!("Link: </v1/people?c={n}>; rel=next\r\n"), r#"{"items":["Ada","Grace"]}"#)).await;
    let (client, _) = client(&server.origin);
    let mut names = client.items(ListStandingNames);
    assert!(names.try_next().await.unwrap().is_some() && names.try_next().await.unwrap().is_some());
    drop(names);
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn invalid_json_names_operation_place_and_tracking_id() {
    for body in ["", r#"{"items":["#, "<html>"] {
        let server = Server::start(move |_, _| answer(200, "TrackingID: T_9\r\n", body)).await;
        let (client, _) = client(&server.origin);
        let error = client.send(ListNames).await.unwrap_err();
        assert!(matches!(error, Error::Body { .. }), "{body}: {error}");
        let text = error.to_string();
        assert!(text.starts_with("GET /people: the answer of Webex could not be read: "), "{text}");
        assert!(text.ends_with("(tracking id T_9)"), "{text}");
    }
}

#[tokio::test]
async fn an_answer_of_which_nothing_is_known_is_not_read() {
    for (status, body) in [(204, ""), (200, ""), (200, "a,b\n1,2"), (202, "{}")] {
        let server = Server::start(move |_, _| answer(status, "", body)).await;
        let (client, _) = client(&server.origin);
        for method in [Method::Get, Method::Put, Method::Post, Method::Delete] {
            client.send(Act(method)).await.unwrap();
        }
    }
}
