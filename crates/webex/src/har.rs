//! Recording of traffic.

use outbound::{Door, Error, Outgoing, Reply};

use crate::Clock;

#[derive(Debug, Clone)]
pub(crate) struct Tape;

pub(crate) async fn send(door: &Door, outgoing: Outgoing, _tape: Option<&Tape>, _clock: &dyn Clock) -> Result<Reply, Error> {
    door.send(outgoing).await
}
