//! Settings: a page for each tab, and the frame they share. A reader sees the tabs that are for the own role.

pub(crate) mod account;
pub(crate) mod audit;
pub(crate) mod people;
mod places;
pub(crate) mod sessions;
pub(crate) mod tokens;
pub(crate) mod webex;

use axum::response::Redirect;
use engine::access::AccessError;
use url::form_urlencoded;

use crate::error::PageError;
use crate::format::sentence;
use crate::html::{Icon, icon};
use crate::security::{Reader, may_open};
use crate::view::{Section, Shell, Visit};
use crate::{State, routes};

/// A tab of the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tab {
    Account,
    Sessions,
    Tokens,
    People,
    Webex,
    Audit,
}

impl Tab {
    const ALL: [Self; 6] = [Self::Account, Self::Sessions, Self::Tokens, Self::People, Self::Webex, Self::Audit];

    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Account => "My account",
            Self::Sessions => "Sessions",
            Self::Tokens => "API tokens",
            Self::People => "People",
            Self::Webex => "Webex",
            Self::Audit => "Audit log",
        }
    }

    pub(crate) const fn icon(self) -> Icon {
        match self {
            Self::Account => icon("person"),
            Self::Sessions => icon("clock"),
            Self::Tokens => icon("key"),
            Self::People => icon("people"),
            Self::Webex => icon("source"),
            Self::Audit => icon("audit"),
        }
    }

    pub(crate) const fn path(self) -> &'static str {
        match self {
            Self::Account => routes::ACCOUNT,
            Self::Sessions => routes::SESSIONS,
            Self::Tokens => routes::TOKENS,
            Self::People => routes::PEOPLE,
            Self::Webex => routes::WEBEX,
            Self::Audit => routes::AUDIT,
        }
    }
}

/// The frame of a settings page; templates that extend `settings/frame.html` hold one as `frame`.
#[derive(Debug, Clone)]
pub(crate) struct Frame {
    /// Tabs the reader may open.
    pub(crate) tabs: Vec<Tab>,
    /// The tab that is open.
    pub(crate) tab: Tab,
    /// What was just done.
    pub(crate) done: Option<String>,
    /// What could not be done, and what to do about it.
    pub(crate) problem: Option<String>,
}

/// What a page says above everything else.
#[derive(Debug, Clone, Default)]
pub(crate) struct News {
    /// What was just done.
    pub(crate) done: Option<String>,
    /// What could not be done, and what to do about it.
    pub(crate) problem: Option<String>,
}

impl News {
    /// What a query like `done=end` says was done.
    fn of_query(query: Option<&str>, words: &[(&str, &str)]) -> Self {
        Self { done: done_of(query, words), problem: None }
    }

    /// What was refused; an error where nothing could be decided.
    fn refused(error: AccessError) -> Result<Self, PageError> {
        Ok(Self::problem(refusal(error)?))
    }

    /// What could not be done.
    const fn problem(words: String) -> Self {
        Self { done: None, problem: Some(words) }
    }
}

impl Frame {
    /// Shell and frame of this tab.
    pub(crate) async fn of(state: &State, visit: &Visit, reader: &Reader, tab: Tab, news: News) -> Result<(Shell, Self), PageError> {
        let mut shell = Shell::signed_in(state, visit, reader, Section::Settings, "source".to_owned()).await?;
        shell.title = format!("{} · Settings", tab.word());
        let mut tabs = Tab::ALL.to_vec();
        tabs.retain(|tab| may_open(tab.path(), &reader.principal));
        let News { done, problem } = news;
        Ok((shell, Self { tabs, tab, done, problem }))
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "loops of templates hold references")]
    pub(crate) fn is_at(&self, tab: &Tab) -> bool {
        self.tab == *tab
    }
}

/// What a query like `done=end` says was done.
fn done_of(query: Option<&str>, words: &[(&str, &str)]) -> Option<String> {
    let done = form_urlencoded::parse(query?.as_bytes()).find(|(name, _)| name == "done")?.1;
    words.iter().find(|(word, _)| *word == done).map(|(_, text)| (*text).to_owned())
}

/// Words for what was refused; an error where nothing could be decided.
fn refusal(error: AccessError) -> Result<String, PageError> {
    match error {
        AccessError::Store(_) | AccessError::Audit(_) => Err(error.into()),
        error => Ok(format!("{}.", sentence(&error.to_string()))),
    }
}

/// Leads to the first tab of the reader's work: people for administrators, else the own account.
pub(crate) async fn first(reader: Reader) -> Redirect {
    let tab = if may_open(Tab::People.path(), &reader.principal) { Tab::People } else { Tab::Account };
    Redirect::to(tab.path())
}
