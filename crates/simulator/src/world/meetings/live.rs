//! How meetings begin, fill, empty and end.

use super::{Client, Gathering, Life, Meetings, Notice, Participant, Recording, Series, Shelf, Span, Subject, Transcript};
use crate::ids::Key;
use crate::random::Dice;
use crate::world::{DAY_MS, Pace, World};

/// Of a jump of the clock, how much is made up for.
const MOST_BACK_MS: i64 = 30 * DAY_MS;
/// A meeting that was opened by hand ends when it has been empty this long.
const EMPTY_MS: i64 = 2 * 60_000;

/// What is needed to open a meeting.
#[derive(Debug)]
pub struct NewGathering {
    /// The plan.
    pub series: Key,
    /// The moment its occurrence was planned for.
    pub planned_ms: i64,
    /// When it begins.
    pub start_ms: i64,
    /// When it ends; open without.
    pub end_ms: Option<i64>,
    /// Who comes.
    pub people: Vec<Participant>,
}

impl Meetings {
    /// Something about meetings changed: look again when the world next lives.
    pub fn wake(&mut self) {
        self.wake_ms = 0;
    }

    fn tell(&mut self, resource: &'static str, event: &'static str, gathering: &Gathering, actor: Key, subject: Subject) {
        let mut heard_by: Vec<Key> = gathering.people.iter().filter_map(|one| one.person).collect();
        if !heard_by.contains(&gathering.host) {
            heard_by.push(gathering.host);
        }
        self.notices.push(Notice { resource, event, actor, heard_by, subject });
    }
}

impl World {
    /// Lets meetings live up to now.
    pub(in crate::world) fn live_meetings(&mut self, now_ms: i64) {
        let from_ms = self.meetings.lived_ms;
        if now_ms <= from_ms || now_ms < self.meetings.wake_ms {
            self.meetings.lived_ms = self.meetings.lived_ms.max(now_ms);
            return;
        }
        if self.pace == Pace::Lively {
            self.open_due(from_ms.max(now_ms - MOST_BACK_MS), now_ms);
        }
        for key in self.meetings.open.clone() {
            self.pass(key, from_ms, now_ms);
        }
        self.meetings.lived_ms = now_ms;
        self.meetings.wake_ms = self.next_wake(now_ms);
    }

    /// When something next happens in meetings.
    fn next_wake(&self, now_ms: i64) -> i64 {
        let horizon = now_ms + DAY_MS;
        let lively = self.meetings.series.iter().filter(|series| series.life == Life::Lively);
        let starts = lively.flat_map(|series| series.occurrences(now_ms, horizon)).map(|(_, span)| span.start_ms);
        let open = self.meetings.open.iter().filter_map(|key| self.meetings.gatherings.find(*key));
        let moves = open.flat_map(|one| {
            let people = one.people.iter().flat_map(|person| [Some(person.joined_ms), person.left_ms]).flatten();
            people.chain(one.end_ms)
        });
        starts.chain(moves).filter(|at_ms| *at_ms > now_ms).min().unwrap_or(horizon).min(horizon)
    }

    /// Opens the lively meetings that were planned for this stretch.
    fn open_due(&mut self, from_ms: i64, now_ms: i64) {
        let mut due: Vec<(i64, Key, i64, Span)> = Vec::new();
        for series in self.meetings.series.iter().filter(|series| series.life == Life::Lively) {
            let found =
                series.occurrences(from_ms, now_ms + 1).into_iter().filter(|(_, span)| span.start_ms > from_ms && span.start_ms <= now_ms);
            due.extend(found.map(|(planned_ms, span)| (span.start_ms, series.key, planned_ms, span)));
        }
        due.sort_unstable();
        for (start_ms, series, planned_ms, span) in due {
            if self.meetings.of_occurrence(series, planned_ms).next().is_none()
                && let Some(series) = self.meetings.series.find(series)
            {
                let (people, end_ms) = self.company(series, planned_ms, span);
                self.open_gathering(NewGathering { series: series.key, planned_ms, start_ms, end_ms: Some(end_ms), people });
            }
        }
    }

    /// Who comes to an occurrence of a lively meeting, and when it ends.
    fn company(&self, series: &Series, planned_ms: i64, span: Span) -> (Vec<Participant>, i64) {
        let mut dice = Dice::new(self.seed, &format!("company {:x} {planned_ms}", series.key.0));
        let length_ms = (span.end_ms - span.start_ms).max(20 * 60_000);
        let end_ms = span.start_ms + length_ms * dice.between(80, 108) / 100;
        let mut people = Vec::new();
        if let Some(host) = self.find_person(series.host) {
            let mut one = somebody(&mut dice, Some(host.key), host.email(), &host.display_name, span.start_ms - 20_000);
            (one.is_invited, one.shares, one.client) = (true, dice.chance(0.5), Client::Windows);
            one.left_ms = Some(end_ms);
            people.push(one);
        }
        for invitee in &series.invitees {
            if !dice.chance(0.85) {
                continue;
            }
            let joined_ms = span.start_ms + dice.between(-60, 240) * 1_000;
            let mut one = somebody(&mut dice, invitee.person, &invitee.email, &invitee.name, joined_ms.max(span.start_ms));
            one.is_invited = true;
            one.left_ms = Some(if dice.chance(0.2) { end_ms - length_ms * dice.between(5, 40) / 100 } else { end_ms });
            people.push(one);
        }
        if dice.chance(0.4) {
            let joined_ms = span.start_ms + dice.between(30, 300) * 1_000;
            let mut guest = somebody(&mut dice, None, "", "Guest of the supplier", joined_ms);
            (guest.client, guest.left_ms) = (Client::Browser, Some(end_ms));
            people.push(guest);
        }
        if dice.chance(0.3) {
            let joined_ms = span.start_ms + dice.between(60, 200) * 1_000;
            let mut caller = somebody(&mut dice, None, "", "Call-in User_1", joined_ms);
            (caller.client, caller.has_video, caller.number) = (Client::Phone, false, Some("+1312555****".to_owned()));
            caller.left_ms = Some(end_ms);
            people.push(caller);
        }
        (people, end_ms)
    }

    /// Opens a meeting.
    pub fn open_gathering(&mut self, wanted: NewGathering) -> Option<Key> {
        let NewGathering { series, planned_ms, start_ms, end_ms, people } = wanted;
        let series = self.meetings.series.find(series)?;
        let mut dice = Dice::new(self.seed, &format!("gathering {:x} {planned_ms} {start_ms}", series.key.0));
        self.meetings.count += 1;
        let is_recorded = series.is_set("enabledAutoRecordMeeting") || (series.life == Life::Lively && dice.chance(0.4));
        let gathering = Gathering {
            key: dice.key(),
            number: 100_000_000_000_000_000 + (dice.next() >> 40) * 100_000 + self.meetings.count,
            series: series.key,
            planned_ms,
            title: series.text("title").to_owned(),
            host: series.host,
            start_ms,
            end_ms,
            people,
            is_locked: false,
            recording: (is_recorded, false),
            is_transcribed: is_recorded,
        };
        let key = gathering.key;
        self.meetings.tell("meetings", "started", &gathering, gathering.host, Subject::Gathering(key));
        let joined: Vec<(Key, Option<Key>)> =
            gathering.people.iter().filter(|one| one.joined_ms <= self.meetings.lived_ms).map(|one| (one.key, one.person)).collect();
        for (one, person) in joined {
            let actor = person.unwrap_or(gathering.host);
            self.meetings.tell("meetingParticipants", "joined", &gathering, actor, Subject::Participant(key, one));
        }
        self.meetings.gatherings.insert(key, gathering);
        self.meetings.open.push(key);
        self.meetings.wake();
        Some(key)
    }

    /// Tells of comings and goings in a stretch of time, and closes the meeting when it is over.
    fn pass(&mut self, key: Key, from_ms: i64, now_ms: i64) {
        let Some(mut gathering) = self.meetings.gatherings.find(key).cloned() else { return };
        // A meeting nobody is in any more ends.
        if gathering.end_ms.is_none()
            && let Some(last_ms) =
                gathering.people.iter().map(|one| one.left_ms).collect::<Option<Vec<_>>>().and_then(|all| all.into_iter().max())
            && last_ms + EMPTY_MS <= now_ms
        {
            gathering.end_ms = Some(last_ms + EMPTY_MS);
            self.meetings.gatherings.insert(key, gathering.clone());
        }
        let mut moves: Vec<(i64, &'static str, Key, Option<Key>)> = Vec::new();
        let is_now = |at_ms: i64| from_ms < at_ms && at_ms <= now_ms;
        for one in &gathering.people {
            if is_now(one.joined_ms) && !one.waits {
                moves.push((one.joined_ms, "joined", one.key, one.person));
            }
            moves.extend(one.left_ms.filter(|at_ms| is_now(*at_ms)).map(|at_ms| (at_ms, "left", one.key, one.person)));
        }
        moves.sort_by_key(|(at_ms, ..)| *at_ms);
        for (_, event, one, person) in moves {
            let actor = person.unwrap_or(gathering.host);
            self.meetings.tell("meetingParticipants", event, &gathering, actor, Subject::Participant(key, one));
        }
        if let Some(end_ms) = gathering.end_ms.filter(|end_ms| *end_ms <= now_ms) {
            self.close(&gathering, end_ms);
        }
    }

    /// A meeting is over: it leaves the open ones, and its recording and transcript appear.
    fn close(&mut self, gathering: &Gathering, end_ms: i64) {
        let key = gathering.key;
        self.meetings.open.retain(|open| *open != key);
        self.meetings.tell("meetings", "ended", gathering, gathering.host, Subject::Gathering(key));
        let mut dice = Dice::new(self.seed, &format!("left {:x}", key.0));
        let (recording, transcript) = (dice.key(), dice.key());
        if gathering.recording.0 {
            let span = Span { start_ms: (gathering.start_ms + 15_000).min(end_ms), end_ms };
            let made = Recording { key: recording, gathering: key, created_ms: end_ms, span, shelf: Shelf::Available };
            self.meetings.recordings.insert(recording, made);
            self.meetings.tell("recordings", "created", gathering, gathering.host, Subject::Recording(recording));
        }
        if gathering.is_transcribed {
            let made = Transcript { key: transcript, gathering: key, created_ms: end_ms, corrections: std::collections::HashMap::new() };
            self.meetings.transcripts.insert(transcript, made);
            self.meetings.tell("meetingTranscripts", "created", gathering, gathering.host, Subject::Transcript(transcript));
        }
    }

    /// Ends a meeting now. Whether it was going on.
    pub fn end_gathering(&mut self, key: Key) -> bool {
        let now_ms = self.now_ms();
        let Some(gathering) = self.meetings.gatherings.find_mut(key).filter(|one| one.is_running(now_ms)) else { return false };
        gathering.end_ms = Some(now_ms);
        gathering.people.retain(|one| one.joined_ms <= now_ms);
        let mut gone = Vec::new();
        for one in gathering.people.iter_mut().filter(|one| one.left_ms.is_none_or(|left_ms| left_ms > now_ms)) {
            one.left_ms = Some(now_ms);
            gone.push((one.key, one.person));
        }
        let gathering = gathering.clone();
        for (one, person) in gone {
            let actor = person.unwrap_or(gathering.host);
            self.meetings.tell("meetingParticipants", "left", &gathering, actor, Subject::Participant(key, one));
        }
        self.close(&gathering, now_ms);
        self.meetings.wake();
        true
    }

    /// Lets somebody into a meeting that goes on.
    pub fn join_gathering(&mut self, key: Key, one: Participant) -> bool {
        let now_ms = self.now_ms();
        let Some(gathering) = self.meetings.gatherings.find_mut(key).filter(|found| found.is_running(now_ms)) else { return false };
        let (waits, person, participant) = (one.waits, one.person, one.key);
        gathering.people.push(one);
        let gathering = gathering.clone();
        if !waits {
            let actor = person.unwrap_or(gathering.host);
            self.meetings.tell("meetingParticipants", "joined", &gathering, actor, Subject::Participant(key, participant));
        }
        self.meetings.wake();
        true
    }

    /// Somebody goes, or is let in.
    pub fn change_participant(&mut self, key: Key, at: usize, change: impl FnOnce(&mut Participant)) {
        let Some(gathering) = self.meetings.gatherings.find_mut(key) else { return };
        let Some(one) = gathering.people.get_mut(at) else { return };
        let before = (one.waits, one.left_ms);
        change(one);
        let after = one.clone();
        let gathering = gathering.clone();
        let actor = after.person.unwrap_or(gathering.host);
        if before.0 && !after.waits {
            self.meetings.tell("meetingParticipants", "joined", &gathering, actor, Subject::Participant(key, after.key));
        }
        if after.left_ms != before.1 {
            self.meetings.tell("meetingParticipants", "left", &gathering, actor, Subject::Participant(key, after.key));
        }
        self.meetings.wake();
    }

    /// Makes somebody who joins now.
    pub fn new_participant(&mut self, email: &str, name: Option<&str>) -> Participant {
        let person = self.person_by_email(email).map(|person| (person.key, person.display_name.clone()));
        let (key, now_ms) = (self.new_key(), self.now_ms());
        let mut dice = Dice::new(self.seed, &format!("participant {:x}", key.0));
        let name = name.map(str::to_owned).or_else(|| person.as_ref().map(|(_, name)| name.clone())).unwrap_or_else(|| "Guest".to_owned());
        let mut one = somebody(&mut dice, person.map(|(key, _)| key), email, &name, now_ms);
        one.key = key;
        one
    }
}

fn somebody(dice: &mut Dice, person: Option<Key>, email: &str, name: &str, joined_ms: i64) -> Participant {
    let client = *dice.pick(&[Client::Windows, Client::Windows, Client::Mac, Client::Mobile, Client::Browser, Client::Room]);
    Participant {
        key: dice.key(),
        person,
        email: email.to_owned(),
        name: name.to_owned(),
        is_co_host: false,
        is_invited: false,
        joined_ms,
        left_ms: None,
        waits: false,
        is_muted: dice.chance(0.6),
        has_video: dice.chance(0.7),
        shares: false,
        client,
        number: None,
        pins: Vec::new(),
    }
}
