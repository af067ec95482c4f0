//! Whoever wants the run to end: Ctrl-C, and on Unix also the polite signal of a service manager or of a terminal that is closed.

/// Waits for the next such wish.
pub(super) async fn asked_to_end() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let also = |kind| async move {
            match signal(kind) {
                Ok(mut signals) => {
                    signals.recv().await;
                }
                // Without a place for it the signal ends the process, as it would anyway.
                Err(_) => std::future::pending().await,
            }
        };
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            () = also(SignalKind::terminate()) => {}
            () = also(SignalKind::hangup()) => {}
        }
    }
    #[cfg(not(unix))]
    {
        let _ = tokio::signal::ctrl_c().await;
    }
}
