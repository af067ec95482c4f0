//! Sign-in through a provider.
//!
//! Anyone on earth can hold a Webex account, so the provider's word alone lets nobody in: the Webex organisation must be a connected one, and
//! an account is made only where a rule or an invitation gives it a role. Who somebody is says `issuer` and `sub`, never the e-mail
//! address: that one may be given to somebody else.

use model::{Account, AccountId, Identity, InvitationId, RuleId, SignInMethod};
use secrecy::SecretString;
use serde_json::{Value, json};
use store::{Admission, NewAccount, PeopleOutcome};

use super::{Access, AccessError, Origin, Principal, SignInError, Via, deed, rules};
use crate::audit::{Action, Actor, Target, Via as AuditVia};
use crate::oidc::{ExternalIdentity, Provider, ProviderKind};

const LINK: Action = Action("account.identity");

impl Access {
    /// Signs in whom a provider vouches for, and returns the secret of a new session.
    pub async fn sign_in_external(
        &self,
        provider: &Provider,
        identity: &ExternalIdentity,
        from: &Origin,
    ) -> Result<SecretString, SignInError> {
        let result = self.admit(provider, identity).await;
        match result {
            Ok(account) => Ok(self.begin(&account, SignInMethod::Provider, from).await?),
            Err(refusal) => {
                let actor = Actor::unknown(identity.email.clone(), AuditVia::SignIn);
                self.refused(actor, Target::new("provider", &provider.id), &refusal, from).await?;
                Err(refusal)
            }
        }
    }

    /// Lets the signed-in account also sign in through a provider.
    pub async fn link_identity(
        &self,
        by: &Principal,
        from: &Origin,
        provider: &Provider,
        identity: &ExternalIdentity,
    ) -> Result<(), AccessError> {
        let entry = deed::entry(by, from, LINK, deed::account(&by.account))
            .after(json!({ "provider": provider.id.as_str(), "subject": identity.subject }));
        self.deed(entry, async {
            if !matches!(by.via, Via::Session(_)) {
                return Err(AccessError::Forbidden);
            }
            if !self.is_of_connected(provider, identity).await? {
                return Err(AccessError::Unfit(SignInError::OtherOrganization.to_string()));
            }
            match self.store.people().link_identity(&by.account, &kept(identity), self.clock.now()).await? {
                PeopleOutcome::Taken => Err(AccessError::Taken("this sign-in")),
                outcome => super::accounts::done(outcome),
            }
        })
        .await
    }

    async fn admit(&self, provider: &Provider, identity: &ExternalIdentity) -> Result<Account, SignInError> {
        if !self.is_of_connected(provider, identity).await? {
            return Err(SignInError::OtherOrganization);
        }
        let people = self.store.people();
        let now = self.clock.now();
        let mut claims = identity.claims.clone();
        if let Some(org) = &identity.org_id {
            // Told by the service itself; what a token says of it counts for nothing.
            claims.insert("org_id".to_owned(), Value::from(org.as_str()));
        }
        let rules = rules::fitting(people.list_rules(Some(provider.id.as_str())).await?, &claims);
        let invitations = match &identity.email {
            Some(email) if identity.email_verified => people.invitations_for(email, now).await?,
            _ => Vec::new(),
        };
        let invitations: Vec<_> = invitations.into_iter().map(|invitation| invitation.id).collect();

        if let Some(account) = people.find_identity(&identity.issuer, &identity.subject).await? {
            return self.come_back(account, provider, &rules, &invitations).await;
        }
        if rules.is_empty() && invitations.is_empty() {
            return Err(SignInError::NotInvited);
        }
        let admission = Admission {
            account: self.newcomer(identity),
            identity: Some(kept(identity)),
            rules: rules.clone(),
            invitations: invitations.clone(),
        };
        match people.admit(&admission).await? {
            PeopleOutcome::Done => {
                let new = &admission.account;
                let after = json!({ "provider": provider.id.as_str(), "name": new.name, "email": new.email });
                let actor = Actor::unknown(new.email.clone(), AuditVia::SignIn);
                let entry = crate::audit::Entry::new(actor, Action("account.create"), deed::account(&new.id));
                self.audit.record(entry.after(after)).await?;
            }
            // Two first sign-ins at once: the other one made the account.
            PeopleOutcome::Taken => match people.find_identity(&identity.issuer, &identity.subject).await? {
                Some(account) => return self.come_back(account, provider, &rules, &invitations).await,
                None => return Err(SignInError::EmailTaken),
            },
            _ => return Err(SignInError::NotInvited),
        }
        self.announce().await?;
        people.account(&admission.account.id).await?.ok_or(SignInError::NotInvited)
    }

    async fn come_back(
        &self,
        account: Account,
        provider: &Provider,
        rules: &[(RuleId, model::Grant)],
        invitations: &[InvitationId],
    ) -> Result<Account, SignInError> {
        if account.disabled_at.is_some() {
            return Err(SignInError::Disabled);
        }
        let people = self.store.people();
        let before = people.grants(&account.id).await?;
        let outcome = people.renew_grants(&account.id, provider.id.as_str(), rules, invitations, self.clock.now()).await?;
        let grants = people.grants(&account.id).await?;
        if outcome == PeopleOutcome::Done {
            let written = |grants: &[model::Grant]| Value::from(grants.iter().map(deed::grant).collect::<Vec<_>>());
            let entry = crate::audit::Entry::new(Actor::system(), Action("account.renew"), deed::account(&account.id));
            self.audit.record(entry.before(written(&before)).after(written(&grants))).await?;
            self.announce().await?;
        }
        if grants.is_empty() { Err(SignInError::NoRole) } else { Ok(account) }
    }

    /// Webex people must be of a connected organisation; other providers were chosen by an administrator as a whole.
    async fn is_of_connected(&self, provider: &Provider, identity: &ExternalIdentity) -> Result<bool, AccessError> {
        match (&provider.kind, &identity.org_id) {
            (ProviderKind::Webex { .. }, Some(org)) => self.is_connected(org).await,
            (ProviderKind::Webex { .. }, None) => Ok(false),
            (ProviderKind::Discovered { .. }, _) => Ok(true),
        }
    }

    /// Whether an organisation is connected. A token from the environment has no connection in the store; then it is the organisation that
    /// the collector found with it.
    async fn is_connected(&self, org: &model::id::OrganizationId) -> Result<bool, AccessError> {
        if self.store.connections().list().await?.is_empty() {
            return Ok(self.store.organizations().find(org).await?.is_some());
        }
        Ok(self.store.connections().is_connected(org).await?)
    }

    fn newcomer(&self, identity: &ExternalIdentity) -> NewAccount {
        let id = AccountId::from_random(self.random_id());
        // An address that nobody verified could be anybody's.
        let email = identity.email.as_ref().filter(|_| identity.email_verified).and_then(|email| super::accounts::check_email(email).ok());
        let plain = |text: &String| text.chars().filter(|c| !c.is_control()).take(100).collect::<String>();
        let name = identity.name.as_ref().map(plain).filter(|name| !name.trim().is_empty());
        let name = name.or_else(|| email.clone()).unwrap_or_else(|| plain(&identity.subject));
        NewAccount { created_by: id.clone(), id, name, email, password_hash: None, grants: Vec::new(), created_at: self.clock.now() }
    }
}

fn kept(identity: &ExternalIdentity) -> Identity {
    Identity { issuer: identity.issuer.clone(), subject: identity.subject.clone(), org: identity.org_id.clone() }
}
