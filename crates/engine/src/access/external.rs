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
use crate::audit::{Action, Actor, Entry, Target, Via as AuditVia};
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
        let result = self.admit(provider, identity, from).await;
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
        let entry = self
            .entry(by, from, LINK, deed::account(&by.account))
            .after(json!({ "provider": provider.id.as_str(), "subject": identity.subject }));
        let deed = self.deed(entry);
        deed.run(async {
            if !matches!(by.via, Via::Session(_)) {
                return Err(AccessError::Forbidden);
            }
            if !self.is_of_connected(provider, identity).await? {
                return Err(AccessError::Unfit(SignInError::OtherOrganization.to_string()));
            }
            match deed.people().link_identity(&by.account, &kept(identity), self.clock.now()).await? {
                PeopleOutcome::Taken => Err(AccessError::Taken("this sign-in")),
                outcome => super::accounts::done(outcome),
            }
        })
        .await
    }

    async fn admit(&self, provider: &Provider, identity: &ExternalIdentity, from: &Origin) -> Result<Account, SignInError> {
        if !self.is_of_connected(provider, identity).await? {
            return Err(SignInError::OtherOrganization);
        }
        let people = self.store.people();
        let now = self.clock.now();
        let mut claims = identity.claims.clone();
        if !identity.email_verified {
            // Anybody may say to have any address; no rule may go by it.
            claims.remove("email");
        }
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
            return self.come_back(account, provider, &rules, &invitations, from).await;
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
        let new = &admission.account;
        let given: Vec<_> = rules.iter().map(|(_, grant)| deed::grant(grant)).collect();
        let after = json!({ "provider": provider.id.as_str(), "name": new.name, "email": new.email, "by_rules": given,
            "by_invitations": invitations.len() });
        let actor = Actor::unknown(new.email.clone(), AuditVia::SignIn);
        let entry = Entry::new(actor, Action("account.create"), deed::account(&new.id)).from(from.address).after(after);
        match self.noting(entry).people().admit(&admission).await? {
            PeopleOutcome::Done => {}
            // Two first sign-ins at once: the other one made the account.
            PeopleOutcome::Taken => match people.find_identity(&identity.issuer, &identity.subject).await? {
                Some(account) => return self.come_back(account, provider, &rules, &invitations, from).await,
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
        from: &Origin,
    ) -> Result<Account, SignInError> {
        if account.disabled_at.is_some() {
            return Err(SignInError::Disabled);
        }
        let people = self.store.people();
        let before = people.grants(&account.id).await?;
        let (id, now) = (provider.id.as_str(), self.clock.now());
        let given: Vec<_> = rules.iter().map(|(_, grant)| deed::grant(grant)).collect();
        let entry = Entry::new(Actor::system(), Action("account.renew"), deed::account(&account.id)).from(from.address);
        let entry = entry.before(json!({ "roles": before.iter().map(deed::grant).collect::<Vec<_>>() }));
        let entry = entry.after(json!({ "provider": id, "by_rules": given, "by_invitations": invitations.len() }));
        if self.noting(entry).people().renew_grants(&account.id, id, rules, invitations, now).await? == PeopleOutcome::Done {
            self.announce().await?;
        }
        people.confirm_grants(&account.id, id, now).await?;
        let grants = people.grants(&account.id).await?;
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

    /// Whether an organisation is connected now: by a connection in the store, or by the configured access token, of which
    /// [`Access::token_belongs_to`] tells. What was collected from once says nothing.
    async fn is_connected(&self, org: &model::id::OrganizationId) -> Result<bool, AccessError> {
        if self.token_org.borrow().as_ref() == Some(org) {
            return Ok(true);
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
