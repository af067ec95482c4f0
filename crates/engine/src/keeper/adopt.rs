//! Taking over the integration of another program, with the tokens that it kept.

use model::id::OrganizationId;
use model::{ConnectionKey, ConnectionKind, ConnectionState, WebexConnection};
use secrecy::{ExposeSecret as _, SecretString};
use webex::tokens::{AppCredentials, TokenError};

use super::connect::Wanted;
use super::{By, Connected, Keeper, KeeperError};
use crate::import::{DashboardTokens, Mode};

/// An integration that another program was connected with.
#[derive(Debug)]
pub struct AdoptedIntegration {
    /// Client id.
    pub client_id: String,
    /// Client secret.
    pub client_secret: SecretString,
    /// Its tokens.
    pub tokens: DashboardTokens,
}

/// What became of it, or would.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Adopted {
    /// It is connected, with new tokens.
    Connected(Connected),
    /// It would be connected. Whose it is, is known when the access token still works.
    Would {
        /// The organisation.
        org: Option<OrganizationId>,
        /// Whom Webex takes the tokens for.
        owner: Option<String>,
    },
    /// This integration is connected already.
    Same(ConnectionKey),
    /// Another integration of this organisation is connected, and stays.
    Other(ConnectionKey),
}

impl Keeper {
    /// Connects the integration whose tokens another program kept: they belong to whom Webex says, and are renewed at once, so that
    /// what is wrong is told now. A connection that works stays as it is. Nothing is renewed or kept in a dry run.
    pub async fn adopt_integration(&self, adopted: AdoptedIntegration, mode: Mode, by: impl Into<By>) -> Result<Adopted, KeeperError> {
        let (by, keeper) = (by.into(), self.clone());
        self.to_its_end(async move {
            let result = keeper.try_adopt(adopted, mode, &by).await;
            match mode {
                Mode::Write => keeper.note_refusal(result, ConnectionKind::Integration, by).await,
                Mode::DryRun => result,
            }
        })
        .await
    }

    async fn try_adopt(&self, adopted: AdoptedIntegration, mode: Mode, by: &By) -> Result<Adopted, KeeperError> {
        let AdoptedIntegration { client_id, client_secret, tokens } = adopted;
        let client_id = client_id.trim();
        if client_id.is_empty() || client_secret.expose_secret().trim().is_empty() {
            return Err(KeeperError::Unfit("client id and client secret are both needed; developer.webex.com shows them"));
        }
        let now = self.shared.parts.clock.now();
        if tokens.refresh_expires_at <= now {
            let reason = "the refresh token has expired too".to_owned();
            return Err(TokenError::Ended { expired_at: Some(tokens.access_expires_at), reason }.into());
        }
        let whose = if tokens.access_expires_at > now { self.whose_if_it_works(&tokens.access_token).await? } else { None };
        let known = self.shared.parts.store.connections().list().await?;
        if let Some(found) = connected_already(&known, client_id, whose.as_ref().map(|(org, _)| org)) {
            return Ok(found);
        }
        if mode == Mode::DryRun {
            let (org, owner) = whose.unzip();
            return Ok(Adopted::Would { org, owner });
        }
        let app = AppCredentials::new(client_id, client_secret.expose_secret().trim().to_owned().into());
        let renewed = self.shared.service.renew(&app, &tokens.refresh_token).await?;
        let wanted = Wanted { kind: ConnectionKind::Integration, application_id: None, instead_of: whose.map(|(org, _)| org) };
        let (key, owner) = self.keep(wanted, &app, renewed, by).await?;
        Ok(Adopted::Connected(Connected { key, owner, return_to: "/".to_owned() }))
    }

    /// Whose an access token is; `None` when Webex does not take it any more, which a renewal may mend.
    async fn whose_if_it_works(&self, token: &SecretString) -> Result<Option<(OrganizationId, String)>, KeeperError> {
        match self.whose(token).await {
            Ok(whose) => Ok(Some(whose)),
            Err(KeeperError::Webex(error)) if error.status() == Some(401) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// The connection that stands in the way, if there is one: of this organisation, or where that is not known, of this integration.
fn connected_already(known: &[WebexConnection], client_id: &str, org: Option<&OrganizationId>) -> Option<Adopted> {
    let mut working = known.iter().filter(|found| found.key.kind == ConnectionKind::Integration && found.state != ConnectionState::Lost);
    let found = match org {
        Some(org) => working.find(|found| found.key.org == *org)?,
        None => working.find(|found| found.client_id == client_id)?,
    };
    let key = found.key.clone();
    Some(if found.client_id == client_id { Adopted::Same(key) } else { Adopted::Other(key) })
}
