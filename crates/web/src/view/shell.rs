//! The frame of every page.

use engine::access::Principal;
use jiff::{SignedDuration, Timestamp};
use model::{Call, Health, Organization, Source, SourceName};

use super::{Freshness, Organizations, Visit, source_facts};
use crate::error::PageError;
use crate::format::Moment;
use crate::html::{Icon, icon};
use crate::preferences::{self, Preferences};
use crate::security::{Reader, may_open};
use crate::{State, assets, routes};

/// A section of the navigation: only pages that exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Section {
    /// Overview.
    Overview,
    /// Devices.
    Devices,
    /// Calls.
    Calls,
    /// Quality over time.
    Quality,
    /// Settings.
    Settings,
}

impl Section {
    const ALL: [Self; 5] = [Self::Overview, Self::Devices, Self::Calls, Self::Quality, Self::Settings];

    /// Those that a reader may open.
    fn open_to(principal: &Principal) -> Vec<Self> {
        let mut sections = Self::ALL.to_vec();
        sections.retain(|section| may_open(section.path(), principal));
        sections
    }

    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Overview => "Overview",
            Self::Devices => "Devices",
            Self::Calls => "Calls",
            Self::Quality => "Quality",
            Self::Settings => "Settings",
        }
    }

    pub(crate) const fn icon(self) -> Icon {
        match self {
            Self::Overview => icon("overview"),
            Self::Devices => icon("devices"),
            Self::Calls => icon("call"),
            Self::Quality => icon("quality"),
            Self::Settings => icon("settings"),
        }
    }

    pub(crate) const fn path(self) -> &'static str {
        match self {
            Self::Overview => routes::OVERVIEW,
            Self::Devices => routes::DEVICES,
            Self::Calls => routes::CALLS,
            Self::Quality => routes::QUALITY,
            Self::Settings => routes::SETTINGS,
        }
    }
}

/// What the frame needs; templates that extend `shell.html` hold one as `shell`.
#[derive(Debug, Clone)]
pub(crate) struct Shell {
    /// Title of the page, without the product's name.
    pub(crate) title: String,
    /// The reader's choices.
    pub(crate) preferences: Preferences,
    /// Path and query of this page.
    pub(crate) return_to: String,
    /// Whether the page answers a form and so never asks for itself anew: its address is another page, or none.
    pub(crate) answers_form: bool,
    /// The time the page was made.
    pub(crate) now: Timestamp,
    /// The frame for those who are signed in; absent on sign-in and error pages.
    pub(crate) signed_in: Option<SignedIn>,
}

/// The part of the frame that only readers with a session see.
#[derive(Debug, Clone)]
pub(crate) struct SignedIn {
    /// Name of the reader.
    pub(crate) name: String,
    /// E-mail address of the reader.
    pub(crate) email: Option<String>,
    /// Sections the reader may open.
    pub(crate) sections: Vec<Section>,
    /// Section the page belongs to.
    pub(crate) section: Section,
    /// The organisation that is open, once the collector has met it.
    pub(crate) organization: Option<Organization>,
    /// Those that the reader may open.
    pub(crate) organizations: Vec<Organization>,
    /// Whether events tell of changes in it.
    pub(crate) is_followed: bool,
    /// Where its data comes from.
    pub(crate) sources: Vec<Source>,
    /// Position in the change table before the page was read.
    pub(crate) position: i64,
    /// What the page shows; see `assets/src/live/live.ts`.
    pub(crate) topics: String,
}

impl SignedIn {
    /// Whether the reader sees devices and calls, and so has something to search and to follow.
    pub(crate) fn is_viewer(&self) -> bool {
        self.sections.contains(&Section::Devices)
    }

    /// Whether this organisation is the one that is open.
    pub(crate) fn is_open(&self, organization: &Organization) -> bool {
        self.organization.as_ref() == Some(organization)
    }
}

impl Shell {
    /// The frame of a page that shows data.
    pub(crate) async fn signed_in(
        state: &State,
        visit: &Visit,
        reader: &Reader,
        section: Section,
        topics: String,
    ) -> Result<Self, PageError> {
        let Organizations { all: organizations, open: organization, is_followed } = Organizations::of(&state.store, reader).await?;
        let (sources, position) = match &organization {
            Some(organization) => {
                // Read before the data: a change that comes between is shown once more, never missed.
                let position = state.store.changes().newest(&organization.id).await?.0;
                (state.store.sources().list(&organization.id).await?, position)
            }
            None => (state.first_sources(), 0),
        };
        let principal = &reader.principal;
        let (name, email, sections) = (principal.name.clone(), principal.email.clone(), Section::open_to(principal));
        let signed_in = SignedIn { name, email, sections, section, organization, organizations, is_followed, sources, position, topics };
        Ok(Self { signed_in: Some(signed_in), ..Self::plain(visit, section.word()) })
    }

    /// The frame of a page without data: sign-in and errors.
    pub(crate) fn plain(visit: &Visit, title: &str) -> Self {
        Self {
            title: title.to_owned(),
            preferences: visit.preferences,
            return_to: visit.path_and_query.clone(),
            answers_form: visit.answers_form,
            now: visit.now,
            signed_in: None,
        }
    }

    /// Follows one more thing.
    pub(crate) fn follow(&mut self, topic: &str) {
        if let Some(signed_in) = &mut self.signed_in {
            signed_in.topics = format!("{} {topic}", signed_in.topics);
        }
    }

    /// Whether the page follows events.
    pub(crate) fn is_live(&self) -> bool {
        self.signed_in.as_ref().is_some_and(|signed_in| signed_in.is_viewer() && signed_in.is_followed)
    }

    /// The organisation, once the collector has met it.
    pub(crate) fn organization(&self) -> Option<&Organization> {
        self.signed_in.as_ref()?.organization.as_ref()
    }

    /// The sources; empty without organisation.
    pub(crate) fn sources(&self) -> &[Source] {
        self.signed_in.as_ref().map_or(&[], |signed_in| &signed_in.sources)
    }

    /// How long what a device said of a call tells how it is.
    pub(crate) fn calls_fresh_for(&self) -> SignedDuration {
        calls_fresh_for(self.sources())
    }

    /// When a source last answered, if that is too long ago to rely on it.
    pub(crate) fn late(&self, name: SourceName) -> Option<Timestamp> {
        let source = self.sources().iter().find(|source| source.name == name)?;
        let is_late = matches!(source.health(self.now), Health::Stale | Health::Failing);
        source.last_success_at.filter(|_| is_late)
    }

    /// The same of the devices, for a note on the pages that show them.
    pub(crate) fn devices_old(&self) -> Option<Moment> {
        self.late(SourceName::Devices).map(|at| Moment::age(at, self.now))
    }

    pub(crate) fn assets(&self) -> &'static str {
        let _ = self;
        assets::base()
    }

    pub(crate) fn assets_are_built(&self) -> bool {
        let _ = self;
        assets::are_built()
    }

    pub(crate) fn themes(&self) -> [Choice; 4] {
        let chosen = |value: &str| self.preferences.theme == value;
        [
            Choice { value: "system", word: "Follow system", icon: icon("system"), chosen: chosen("system") },
            Choice { value: "light", word: "Light", icon: icon("sun"), chosen: chosen("light") },
            Choice { value: "dark", word: "Dark", icon: icon("moon"), chosen: chosen("dark") },
            Choice { value: "contrast", word: "High contrast", icon: icon("contrast"), chosen: chosen("contrast") },
        ]
    }
}

impl SignedIn {
    pub(crate) fn freshness(&self, now: &Timestamp) -> Freshness {
        Freshness::of(&self.sources, *now)
    }

    pub(crate) fn source_facts(&self) -> String {
        source_facts(&self.sources)
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "loops of templates hold references")]
    pub(crate) fn is_at(&self, section: &Section) -> bool {
        self.section == *section
    }
}

/// How long what a device said of a call tells how it is, when it is asked as often as the sources say.
pub(crate) fn calls_fresh_for(sources: &[Source]) -> SignedDuration {
    let source = sources.iter().find(|source| source.name == SourceName::Calls);
    Call::fresh_for(SignedDuration::from_millis(source.map_or(0, |source| source.interval_ms)))
}

/// One value of a preference, as a button.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Choice {
    pub(crate) value: &'static str,
    pub(crate) word: &'static str,
    pub(crate) icon: Icon,
    pub(crate) chosen: bool,
}

const _: () = assert!(preferences::THEME.values.len() == 4, "the menu shows every theme");
