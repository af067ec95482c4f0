//! Invitations: a link for somebody who gets a role.

use jiff::{SignedDuration, Timestamp};
use model::{AccountId, Grant, Invitation, InvitationId, SignInMethod};
use secrecy::SecretString;
use store::{Admission, NewAccount, PeopleOutcome};

use super::accounts::{brings_in, check_email, check_name};
use super::roles::may_give;
use super::{Access, AccessError, Origin, Principal, SignInError, deed, secret};
use crate::audit::{Action, Actor, Entry, Target, Via as AuditVia};

const CREATE: Action = Action("invitation.create");
const WITHDRAW: Action = Action("invitation.withdraw");
const ACCEPT: Action = Action("account.create");
/// How long an invitation is good unless it says otherwise.
pub const INVITATION_VALID_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What somebody who was invited says of themselves.
#[derive(Debug, Clone)]
pub struct Newcomer {
    /// Name as people say it.
    pub name: String,
    /// Password to sign in with.
    pub password: SecretString,
}

impl Access {
    /// Invites somebody and returns the secret of the link, which is shown once. Who signs in through a provider with this verified address
    /// takes the invitation too. Who asks must administer everything: whoever may invite any address may take it from its owner.
    pub async fn invite(
        &self,
        by: &Principal,
        from: &Origin,
        email: &str,
        grant: Grant,
        valid_for: SignedDuration,
    ) -> Result<(Invitation, SecretString), AccessError> {
        let now = self.clock.now();
        let invitation = Invitation {
            id: InvitationId::from_random(self.random_id()),
            email: email.trim().to_owned(),
            grant,
            expires_at: now.checked_add(valid_for).unwrap_or(Timestamp::MAX),
            taken_at: None,
            created_by: by.account.clone(),
        };
        let secret = secret::make(self.randomness.as_ref());
        let hash = secret::hash(&secret).expect("invariant: a fresh secret is short");
        let target = Target::new("invitation", &invitation.id).named(&*invitation.email);
        let entry = self.entry(by, from, CREATE, target).after(deed::grant(&invitation.grant));
        let deed = self.deed(entry);
        deed.run(async {
            may_give(by, &invitation.grant)?;
            brings_in(by)?;
            check_email(&invitation.email)?;
            Ok(deed.people().save_invitation(&invitation, &hash, now).await?)
        })
        .await?;
        Ok((invitation, secret))
    }

    /// The invitations that have not expired.
    pub async fn list_invitations(&self) -> Result<Vec<Invitation>, AccessError> {
        Ok(self.store.people().list_invitations(self.clock.now()).await?)
    }

    /// Withdraws an invitation that nobody took.
    pub async fn withdraw(&self, by: &Principal, from: &Origin, invitation: &InvitationId) -> Result<(), AccessError> {
        let all = self.store.people().list_invitations(self.clock.now()).await?;
        let found = all.into_iter().find(|one| one.id == *invitation);
        let mut target = Target::new("invitation", invitation);
        if let Some(found) = &found {
            target = target.named(&*found.email);
        }
        let mut entry = self.entry(by, from, WITHDRAW, target);
        if let Some(found) = &found {
            entry = entry.before(deed::grant(&found.grant));
        }
        let deed = self.deed(entry);
        deed.run(async {
            let found = found.ok_or(AccessError::Unknown("invitation"))?;
            may_give(by, &found.grant)?;
            if deed.people().withdraw_invitation(invitation).await? { Ok(()) } else { Err(AccessError::Unknown("invitation")) }
        })
        .await
    }

    /// The invitation of a link's secret, if it may still be taken.
    pub async fn invitation(&self, secret: &SecretString) -> Result<Option<Invitation>, AccessError> {
        let Some(hash) = secret::hash(secret) else { return Ok(None) };
        Ok(self.store.people().find_invitation(&hash, self.clock.now()).await?)
    }

    /// Takes an invitation by its link: makes a local account, and returns the secret of its first session. Of several who try at the same
    /// time one wins.
    pub async fn accept(&self, secret: &SecretString, newcomer: Newcomer, from: &Origin) -> Result<SecretString, SignInError> {
        let Some(invitation) = self.invitation(secret).await? else {
            let actor = Actor::unknown(None, AuditVia::Link);
            self.refused(actor, Target::new("invitation", "unknown"), &SignInError::InvitationGone, from).await?;
            return Err(SignInError::InvitationGone);
        };
        let name = check_name(&newcomer.name).map_err(unfit)?;
        let password_hash = self.hash_new(&newcomer.password, Some(&invitation.email)).await.map_err(unfit)?;
        let id = AccountId::from_random(self.random_id());
        let account = NewAccount {
            created_by: id.clone(),
            id,
            name,
            email: Some(invitation.email.clone()),
            password_hash: Some(password_hash),
            grants: Vec::new(),
            created_at: self.clock.now(),
        };
        let admission = Admission { account, identity: None, rules: Vec::new(), invitations: vec![invitation.id.clone()] };
        let actor = Actor::unknown(Some(invitation.email.clone()), AuditVia::Link);
        let entry = Entry::new(actor.clone(), ACCEPT, deed::account(&admission.account.id)).from(from.address);
        let refusal = match self.noting(entry.after(deed::grant(&invitation.grant))).people().admit(&admission).await? {
            PeopleOutcome::Done => None,
            PeopleOutcome::Taken => Some(SignInError::EmailTaken),
            _ => Some(SignInError::InvitationGone),
        };
        if let Some(refusal) = refusal {
            self.refused(actor, Target::new("invitation", &invitation.id), &refusal, from).await?;
            return Err(refusal);
        }
        self.announce().await?;
        let account = self.store.people().account(&admission.account.id).await?.ok_or(SignInError::InvitationGone)?;
        Ok(self.begin(&account, SignInMethod::Password, from).await?)
    }
}

fn unfit(error: AccessError) -> SignInError {
    match error {
        AccessError::Unfit(problem) => SignInError::Unfit(problem),
        AccessError::Busy => SignInError::Busy,
        other => other.into(),
    }
}
