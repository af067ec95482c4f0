//! Lists from page to page.

use futures_util::{StreamExt, TryStreamExt};
use webex::{Client, Error, Page, Paging, Request};

use crate::support::{Server, answer, client, get};

async fn pages(client: &Client, request: Request) -> Result<Vec<Page>, Error> {
    client.pages_raw(request).try_collect().await
}

fn items(pages: &[Page]) -> Vec<String> {
    pages.iter().flat_map(|page| page.raw_items().unwrap()).map(|item| item.get().to_owned()).collect()
}

#[tokio::test]
async fn follows_next_links_and_restores_filters_that_they_drop() {
    let server = Server::start(|request, n| {
        let host = request.header("host").unwrap();
        match n {
            0 => {
                answer(200, &format!("Link: <http://{host}/v1/people?cursor=b>; rel=\"next\"\r\n"), r#"{"notFoundIds":null,"items":[1,2]}"#)
            }
            _ => answer(200, "", r#"{"items":[3]}"#),
        }
    })
    .await;
    let (client, _) = client(&server.origin);
    let request = get("/people").with_query("displayName", "Ada").with_query("max", "2").with_paging(Paging::Link, "items");
    let found = pages(&client, request).await.unwrap();
    assert_eq!(items(&found), ["1", "2", "3"]);
    assert_eq!(found.iter().map(|page| page.number).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(server.targets(), ["GET /v1/people?displayName=Ada&max=2", "GET /v1/people?cursor=b&displayName=Ada&max=2"]);
}

#[tokio::test]
async fn a_page_is_fetched_only_when_it_is_wanted() {
    let server =
        Server::start(|_, n| answer(200, &format!("Link: </v1/people?c={n}>; rel=next\r\n"), &format!(r#"{{"items":[{n}]}}"#))).await;
    let (client, _) = client(&server.origin);
    let first: Vec<_> = client.pages_raw(get("/people")).take(2).collect().await;
    assert_eq!((first.len(), server.received().len()), (2, 2));
}

#[tokio::test]
async fn a_walk_in_a_circle_ends_with_an_error() {
    let server = Server::start(|_, n| answer(200, "Link: </v1/people?c=1>; rel=next\r\n", &format!(r#"{{"items":[{n}]}}"#))).await;
    let (client, _) = client(&server.origin);
    let error = pages(&client, get("/people")).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /people: the list is incomplete: the next link of page 2 leads back to a page that was read already"
    );
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn an_error_on_a_later_page_comes_after_the_earlier_pages_and_ends_the_stream() {
    let server = Server::start(|_, n| match n {
        0 => answer(200, "Link: </v1/people?c=1>; rel=next\r\n", r#"{"items":[1]}"#),
        _ => answer(403, "", r#"{"message":"no"}"#),
    })
    .await;
    let (client, _) = client(&server.origin);
    let all: Vec<_> = client.pages_raw(get("/people")).collect().await;
    assert_eq!(all.len(), 2);
    assert!(all[0].is_ok() && all[1].as_ref().unwrap_err().is_forbidden());
}

#[tokio::test]
async fn start_and_max_go_on_without_links() {
    let server = Server::start(|request, _| {
        if request.target().contains("start=2") { answer(200, "", r#"{"devices":[3]}"#) } else { answer(200, "", r#"{"devices":[1,2]}"#) }
    })
    .await;
    let (client, _) = client(&server.origin);
    let request = get("/telephony/config/x").with_query("max", "2").with_paging(Paging::StartMax, "devices");
    assert_eq!(items(&pages(&client, request).await.unwrap()), ["1", "2", "3"]);
}

#[tokio::test]
async fn a_page_that_is_no_list_is_an_error() {
    for body in ["", "oops", "{", r#"{"items":[1"#, r#"{"message":"hello"}"#, "<html></html>", "null"] {
        let server = Server::start(move |_, _| answer(200, "TrackingID: T_1\r\n", body)).await;
        let (client, _) = client(&server.origin);
        let error = pages(&client, get("/people").with_paging(Paging::Link, "items")).await.unwrap_err();
        assert!(matches!(error, Error::Body { .. }), "{body}: {error}");
        assert_eq!(error.tracking_id(), Some("T_1"));
    }
}

#[tokio::test]
async fn lists_are_found_under_other_keys() {
    for (key, body) in [
        ("Resources", r#"{"totalResults":2,"schemas":["s"],"Resources":[1,2]}"#),
        ("", r#"{"a":1,"queues":[1,2],"later":[9]}"#),
        ("", "[1,2]"),
        ("wrong", r#"{"later":[9],"items":[1,2]}"#),
    ] {
        let server = Server::start(move |_, _| answer(200, "", body)).await;
        let (client, _) = client(&server.origin);
        let found = pages(&client, get("/x").with_paging(Paging::Link, key)).await.unwrap();
        assert_eq!(items(&found), ["1", "2"], "{body}");
    }
    let empty = Server::start(|_, _| answer(200, "", r#"{"totalResults":0}"#)).await;
    let (client, _) = client(&empty.origin);
    assert!(items(&pages(&client, get("/x").with_paging(Paging::Scim, "Resources")).await.unwrap()).is_empty());
}
