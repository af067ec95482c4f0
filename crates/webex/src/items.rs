//! The things of a typed list, one at a time.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_util::stream::Stream;
use webex_core::Paged;
use webex_core::json::Items;

use crate::send::decode;
use crate::{Error, Page};

/// Reads things out of pages as they are asked for.
pub(crate) struct ItemStream<O: Paged, S> {
    pages: S,
    open: Open<O::Item>,
}

/// What is left of the page at hand.
enum Open<T> {
    Nothing,
    Text {
        items: Items,
        page: Page,
    },
    Things(std::vec::IntoIter<T>),
    /// The stream has ended.
    Over,
}

impl<O: Paged, S: Stream<Item = Result<Page, Error>> + Unpin> ItemStream<O, S> {
    pub(crate) fn new(pages: S) -> Self {
        Self { pages, open: Open::Nothing }
    }

    fn next_here(&mut self) -> Option<Result<O::Item, Error>> {
        match &mut self.open {
            Open::Text { items, page } => items.read_next().map(|item| item.map_err(|error| page.broken(error.to_string()))),
            Open::Things(things) => things.next().map(Ok),
            Open::Nothing | Open::Over => None,
        }
    }
}

/// Opens a page: its list to be read one by one when it stands in the text as it is, else all its things.
fn open<O: Paged>(mut page: Page) -> Result<Open<O::Item>, Error> {
    let Some(key) = O::LIST else { return whole::<O>(page) };
    let body = std::mem::take(&mut page.body);
    let text = match String::from_utf8(body.into()) {
        Ok(text) => text,
        // The reader of whole pages says what is wrong.
        Err(error) => return whole::<O>(Page { body: error.into_bytes().into(), ..page }),
    };
    match Items::find(text, key) {
        Ok(items) => Ok(Open::Text { items, page }),
        Err(text) => whole::<O>(Page { body: text.into(), ..page }),
    }
}

fn whole<O: Paged>(page: Page) -> Result<Open<O::Item>, Error> {
    let things = O::into_items(decode(&page.body, page.operation, page.tracking_id)?);
    Ok(Open::Things(things.into_iter()))
}

impl<O, S> Stream for ItemStream<O, S>
where
    O: Paged,
    O::Item: Unpin,
    S: Stream<Item = Result<Page, Error>> + Unpin,
{
    type Item = Result<O::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(item) = this.next_here() {
                if item.is_err() {
                    this.open = Open::Over;
                }
                return Poll::Ready(Some(item));
            }
            if matches!(this.open, Open::Over) {
                return Poll::Ready(None);
            }
            // Dropped before the next page comes, so that there is never more than one.
            this.open = Open::Nothing;
            match ready!(Pin::new(&mut this.pages).poll_next(context)).map(|page| page.and_then(open::<O>)) {
                Some(Ok(open)) => this.open = open,
                Some(Err(error)) => {
                    this.open = Open::Over;
                    return Poll::Ready(Some(Err(error)));
                }
                None => {
                    this.open = Open::Over;
                    return Poll::Ready(None);
                }
            }
        }
    }
}
