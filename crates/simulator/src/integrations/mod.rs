//! Workspace Integrations: what Control Hub activates to read, command and hear devices.
//!
//! An administrator's part, uploading a manifest and activating it, is `/_sim/integrations`; it gives the client id, the secret and the
//! activation code, a signed JWT. From there on the integration behaves as with Webex: it gets tokens by the refresh token in the
//! code, provisions itself by `PATCH` on its `appUrl`, and then polls its queue or gets webhooks.

mod app;
mod client;
mod jwt;
mod manifest;
mod notice;
mod watch;

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, OnceLock};
use std::time::Duration;

use serde_json::Value;
use tokio::sync::Notify;

pub use app::{Installed, WebhookKind};
pub use client::run;
pub use jwt::Signer;
pub use manifest::{Access, Manifest};
pub use notice::{Origin, action_jwt, activation_code, health_check};
pub use watch::observe;

use crate::ids::Key;

/// How long an empty queue holds a poll. Webex does not say; half a minute is what proxies on the way endure.
const POLL: Duration = Duration::from_secs(30);

/// Something to be sent to an integration's server.
#[derive(Debug, Clone)]
pub struct Post {
    /// Where.
    pub target: String,
    /// What is sent.
    pub body: Value,
    /// How it proves where it comes from.
    pub proof: WebhookKind,
}

/// All integrations.
#[derive(Debug, Default)]
pub struct State {
    /// Those that were activated.
    pub installed: Vec<Installed>,
    outbox: VecDeque<Post>,
}

/// All integrations, and the bells for those who wait.
#[derive(Debug)]
pub struct Integrations {
    state: Mutex<State>,
    signer: OnceLock<Signer>,
    /// Rung when a queue got a message.
    arrived: Notify,
    /// Rung when something is to be posted.
    wake: Notify,
    poll: Duration,
}

impl Default for Integrations {
    fn default() -> Self {
        Self { state: Mutex::default(), signer: OnceLock::new(), arrived: Notify::new(), wake: Notify::new(), poll: POLL }
    }
}

impl Integrations {
    /// The state; take the lock of the world before this one where both are needed.
    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("invariant: no holder of the integrations panics")
    }

    /// Forgets every integration; the signing key stays.
    pub fn reset(&self) {
        *self.state() = State::default();
        self.arrived.notify_waiters();
    }

    /// What signs activation codes and actions; made at the first use.
    pub fn signer(&self) -> &Signer {
        self.signer.get_or_init(Signer::new)
    }

    /// What the integration behind a token may do; `None` when the token belongs to something else.
    pub fn access(&self, app: Key) -> Option<Access> {
        self.state().installed.iter().find(|installed| installed.app == app).map(Installed::access)
    }

    /// Waits until the queue of an application has something, or the poll's time is over.
    pub async fn wait_for_message(&self, app: Key) {
        let deadline = tokio::time::Instant::now() + self.poll;
        loop {
            let arrived = self.arrived.notified();
            tokio::pin!(arrived);
            // Listening begins before looking, so that nothing can arrive in between.
            arrived.as_mut().enable();
            let is_ready = self.state().installed.iter().find(|installed| installed.app == app).is_none_or(Installed::has_messages);
            if is_ready || tokio::time::timeout_at(deadline, arrived).await.is_err() {
                return;
            }
        }
    }

    /// Puts messages where the integration wants them.
    pub fn deliver(&self, state: &mut State, at: usize, messages: &[Value]) {
        if messages.is_empty() {
            return;
        }
        let Some(installed) = state.installed.get_mut(at) else { return };
        if installed.enqueue(messages) {
            self.arrived.notify_waiters();
        }
        if let Some(hook) = &installed.webhook {
            // As many at once as a poll gives.
            for part in messages.chunks(app::BATCH) {
                let body = Value::Array(part.to_vec());
                state.outbox.push_back(Post { target: hook.target.clone(), body, proof: hook.kind.clone() });
            }
            self.wake.notify_one();
        }
    }

    /// Sends an action to where the integration takes them: its address for actions, or else its queue.
    pub fn deliver_action(&self, state: &mut State, at: usize, message: Value) {
        let Some(installed) = state.installed.get_mut(at) else { return };
        if let (Some(target), Some(hook)) = (installed.actions_url.clone(), &installed.webhook) {
            state.outbox.push_back(Post { target, body: message, proof: hook.kind.clone() });
            self.wake.notify_one();
        } else if installed.enqueue(&[message]) {
            self.arrived.notify_waiters();
        }
    }
}
