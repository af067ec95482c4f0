//! Typed operations: a thin generic layer over plain requests.

use futures_util::stream::{Stream, TryStreamExt, try_unfold};
use webex_core::json::{self, Json};
use webex_core::{Method, Operation, Paged};

use crate::error::label;
use crate::items::ItemStream;
use crate::{Client, Error};

impl Client {
    /// Sends a typed operation and reads its answer.
    pub async fn send<O: Operation>(&self, operation: O) -> Result<O::Output, Error> {
        let request = operation.request();
        let (operation, method) = (label(&request), request.method);
        let response = self.execute(request).await?;
        // Nothing is known of the answer, or nothing was promised: `204`, or a change that was merely accepted.
        let silent = size_of::<O::Output>() == 0 || (response.body.is_empty() && (response.status == 204 || method != Method::Get));
        if silent {
            return Ok(O::Output::default());
        }
        decode(&response.body, operation, response.tracking_id)
    }

    /// The pages of a typed list, fetched as the stream is read. After an error the stream ends: what came before is only a part of the list.
    #[expect(clippy::needless_pass_by_value, reason = "operations are handed over, as to `send`")]
    pub fn pages<O: Paged>(&self, operation: O) -> impl Stream<Item = Result<O::Output, Error>> + Send + Unpin + use<O> {
        Box::pin(try_unfold(self.pages_raw(operation.request()), |mut pages| async move {
            let Some(page) = pages.try_next().await? else { return Ok(None) };
            Ok(Some((decode(&page.body, page.operation, page.tracking_id)?, pages)))
        }))
    }

    /// The things of a typed list, read one at a time out of one page after the other, so that memory stays that of one page however
    /// long the list is. After an error the stream ends: what came before is only a part of the list, and may be a part of a page.
    #[expect(clippy::needless_pass_by_value, reason = "operations are handed over, as to `send`")]
    pub fn items<O: Paged>(&self, operation: O) -> impl Stream<Item = Result<O::Item, Error>> + Send + Unpin + use<O>
    where
        O::Item: Send + Unpin,
    {
        ItemStream::<O, _>::new(self.pages_raw(operation.request()))
    }
}

pub(crate) fn decode<T: Json + Default>(body: &[u8], operation: String, tracking_id: Option<String>) -> Result<T, Error> {
    json::decode(body).map_err(|error| Error::Body { operation, reason: error.to_string(), tracking_id })
}
