//! From what somebody dialled to whom it means.

use super::exchange::{Party, State};
use super::switching::{CallError, Target, flag, outside};
use crate::ids::Key;
use crate::world::World;
use crate::world::people::Person;

/// Emergency numbers of the countries our cities are in.
const EMERGENCY: [&str; 6] = ["112", "911", "999", "000", "933", "100"];

impl World {
    /// How somebody appears to whom they call.
    pub fn party_of(&self, key: Key) -> Party {
        let documents = &self.calling.documents;
        let is_private = flag(&documents.read(key, "callerId"), &["callingLineIdDeliveryBlockingEnabled"]);
        let found = self.holdings().find(|holding| holding.holder.key == key && !holding.is_alternate);
        match found {
            Some(holding) => Party {
                name: Some(holding.holder.name()),
                number: holding.extension.or(holding.number).map(str::to_owned),
                who: Some((holding.holder.id_kind, key)),
                location: Some(holding.location),
                is_private,
                special: None,
            },
            None => Party { name: None, number: None, who: Some(("PEOPLE", key)), location: None, is_private, special: None },
        }
    }

    /// Reads what was dialled by somebody in a location.
    pub(super) fn target(&self, location: Option<Key>, destination: &str) -> Result<Target, CallError> {
        let text = destination.trim();
        let text = text.strip_prefix("tel:").or_else(|| text.strip_prefix("sip:")).unwrap_or(text);
        if let Some((local, _)) = text.split_once('@') {
            let found = self.people.iter().find(|person| person.emails.iter().any(|email| email.eq_ignore_ascii_case(text)));
            let found = found.map(|person| person.key).or_else(|| {
                let by_slug = |person: &&Person| person.email().split('@').next() == Some(local);
                self.workspaces.iter().find(|place| place.sip.eq_ignore_ascii_case(text)).map(|place| place.key).or_else(|| {
                    let is_ours = text.contains(".calls.webex.com");
                    if is_ours { self.people.iter().find(by_slug).map(|person| person.key) } else { None }
                })
            });
            return Ok(found.map_or_else(|| Target::Outside(outside(text)), Target::Line));
        }
        let digits: String = text.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '(' | ')')).collect();
        let rest = digits.strip_prefix('+').unwrap_or(&digits);
        let is_number = rest.chars().any(|c| c.is_ascii_digit()) && rest.chars().all(|c| c.is_ascii_digit() || matches!(c, '*' | '#'));
        if !is_number || digits.len() > 30 {
            return Err(CallError::Destination(destination.to_owned()));
        }
        if EMERGENCY.contains(&digits.as_str()) {
            return Ok(Target::Outside(Party { special: Some("emergency"), ..outside(&digits) }));
        }
        if digits.starts_with(['*', '#']) {
            return Ok(Target::Outside(Party { special: Some("other"), ..outside(&digits) }));
        }
        let by_extension = location.and_then(|location| self.extension_holding(location, &digits));
        let found = by_extension.or_else(|| self.number_holding(&digits)).or_else(|| {
            self.holdings().find(|holding| {
                let prefix = self.calling.routing_prefix(holding.location);
                prefix.zip(holding.extension).is_some_and(|(prefix, extension)| digits.strip_prefix(prefix) == Some(extension))
            })
        });
        let found = found.or_else(|| {
            // Without prefix another location's extension is reached when only one has it.
            let mut elsewhere = self.holdings().filter(|holding| holding.extension == Some(digits.as_str()));
            elsewhere.next().filter(|_| elsewhere.next().is_none())
        });
        let found = found.or_else(|| {
            let is_national = digits.len() >= 9 && !digits.starts_with('+');
            let tail = digits.trim_start_matches('0');
            self.holdings().find(|holding| is_national && holding.number.is_some_and(|number| number.ends_with(tail)))
        });
        match found {
            Some(holding) => Ok(Target::Line(holding.holder.key)),
            None if digits.starts_with('+') || digits.len() > 6 => Ok(Target::Outside(outside(&digits))),
            None => Ok(Target::Nobody(digits)),
        }
    }

    /// Somebody dials.
    pub fn place_call(&mut self, caller: Key, destination: &str) -> Result<(Key, Key), CallError> {
        let me = self.party_of(caller);
        let target = self.target(me.location, destination)?;
        let intercept = self.calling.documents.read(caller, "intercept");
        if flag(&intercept, &["enabled"]) && intercept["outgoing"]["type"] == "INTERCEPT_ALL" {
            return Err(CallError::Refused("outgoing calls are intercepted".to_owned()));
        }
        let session = self.new_key();
        let key = self.add_leg(Some(caller), me, State::Connecting, session);
        let toward = self.party_of_target(&target);
        self.calling.exchange.record(caller, "placed", toward.clone(), self.moment());
        if let Some(leg) = self.calling.exchange.legs.get_mut(&key) {
            leg.is_originator = true;
            leg.toward = toward;
        }
        self.tell(key, "created", "originated");
        self.lead(key, target, Vec::new());
        Ok((key, session))
    }

    pub(super) fn party_of_target(&self, target: &Target) -> Party {
        match target {
            Target::Line(key) => self.party_of(*key),
            Target::Outside(party) => party.clone(),
            Target::Nobody(digits) => outside(digits),
        }
    }
}
