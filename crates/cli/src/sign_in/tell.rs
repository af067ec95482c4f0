//! Lines for people, on standard error.

use webex::tokens::TokenError;

use crate::exit::{Exit, Failure};

/// Why a sign-in did not succeed, and what to do.
pub(super) fn explain(error: &TokenError) -> Failure {
    let text = error.to_string();
    match error {
        TokenError::Refused { code, .. } => match code.as_deref() {
            Some("invalid_client") => {
                Failure::new(Exit::Denied, text).with_advice("check client id and client secret: developer.webex.com, My Webex Apps")
            }
            Some("invalid_scope") => Failure::new(Exit::Denied, text)
                .with_advice("name only scopes that the integration was registered with: --scopes or INTEGRATION_SCOPES"),
            Some("invalid_grant") => Failure::new(Exit::Denied, text).with_advice("the code or refresh token is over: begin again"),
            _ => Failure::new(Exit::Denied, text),
        },
        TokenError::Declined { .. } | TokenError::TooLate { .. } | TokenError::Ended { .. } | TokenError::SignInAgain { .. } => {
            Failure::new(Exit::Denied, text).with_advice("begin again: `cordboard login`")
        }
        // The address of Webex, or that which the browser comes back to.
        TokenError::Unusable { .. } | TokenError::Setup { .. } => Failure::new(Exit::Usage, text),
        TokenError::Transport { .. } => Failure::new(Exit::Unavailable, text)
            .with_advice("check the network, WEBEX_BASE_URL, and the proxy variables HTTPS_PROXY and NO_PROXY"),
        TokenError::Listen { .. } => Failure::new(Exit::Failure, text).with_advice(
            "another program uses that port: end it, or register another address with the integration and name it with --redirect",
        ),
        _ => Failure::new(Exit::Failure, text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_cannot_be_used_is_a_wrong_command_line() {
        assert_eq!(explain(&TokenError::Setup { reason: "the redirect address".to_owned() }).exit, Exit::Usage);
        assert_eq!(explain(&TokenError::TooLate { limit: std::time::Duration::from_mins(10), note: "" }).exit, Exit::Denied);
    }
}
