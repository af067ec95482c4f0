//! Whoever may no longer sign in is signed out everywhere.

use std::collections::HashSet;

use crate::cloud::Cloud;
use crate::http::Call;
use crate::ids::Key;

/// Operations after which somebody may be gone or locked out.
const ENDING: [&str; 6] =
    ["update-a-person", "delete-a-person", "update-a-user-with-put", "update-a-user-with-patch", "delete-a-user", "user-bulk-api"];

/// After a write that may have ended somebody's account.
pub fn after(call: &Call<'_>) {
    if ENDING.contains(&call.operation.id) {
        sign_out(call.cloud);
    }
}

/// Takes back every token, grant and webhook of people who are gone or may not sign in; they do not come back with the account.
fn sign_out(cloud: &Cloud) {
    let holders: HashSet<Key> =
        cloud.tokens.holders().into_iter().chain(cloud.identity.state().refreshes.iter().map(|one| one.holder)).collect();
    let (gone, locked): (HashSet<Key>, HashSet<Key>) = {
        let world = cloud.world();
        let ended = holders.into_iter().filter(|key| world.find_person(*key).is_none_or(|person| !person.login_enabled));
        ended.partition(|key| world.find_person(*key).is_none())
    };
    let is_ended = |key: &Key| gone.contains(key) || locked.contains(key);
    cloud.tokens.revoke(|_, token| is_ended(&token.holder));
    {
        let mut state = cloud.identity.state();
        state.refreshes.retain(|refresh| !is_ended(&refresh.holder));
        state.codes.retain(|code| !is_ended(&code.holder));
    }
    for hook in cloud.webhooks.list(|hook| gone.contains(&hook.owner)) {
        cloud.webhooks.remove(hook.key);
    }
}
