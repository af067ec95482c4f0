//! One check, and the report that they make together.

use std::io::Write as _;

use serde_json::{Map, Value, json};

use super::Shape;
use crate::api::say;
use crate::exit::{Exit, Failure};
use crate::output::pretty;

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    /// Name, proxy, TLS and answer of each server.
    Network,
    /// Whether this machine knows the time.
    Clock,
    /// The access token.
    Token,
    /// What the token may do.
    Scopes,
    /// Limits of the rate.
    RateBudget,
    /// The store of `cordboard serve`.
    Store,
}

impl Area {
    /// The name in both shapes of the report.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::Clock => "clock",
            Self::Token => "token",
            Self::Scopes => "scopes",
            Self::RateBudget => "rate budget",
            Self::Store => "store",
        }
    }
}

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// As it should be.
    Ok,
    /// It works, but somebody should look.
    Warning,
    /// It does not work.
    Failed,
    /// It could not be looked at; that is no fault of its own.
    NotChecked,
}

impl State {
    /// The word in the lines; the JSON has it with a dash.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warning => "warning",
            Self::Failed => "failed",
            Self::NotChecked => "not checked",
        }
    }
}

/// What one check found.
#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    pub(super) area: Area,
    pub(super) subject: String,
    pub(super) state: State,
    pub(super) measured: String,
    pub(super) next: Vec<String>,
    pub(super) values: Map<String, Value>,
    pub(super) exit: Exit,
}

impl Check {
    fn new(area: Area, subject: impl Into<String>, state: State, measured: impl Into<String>) -> Self {
        let (subject, measured) = (subject.into(), measured.into());
        Self { area, subject, state, measured, next: Vec::new(), values: Map::new(), exit: Exit::Success }
    }

    /// All is well.
    pub fn ok(area: Area, subject: impl Into<String>, measured: impl Into<String>) -> Self {
        Self::new(area, subject, State::Ok, measured)
    }

    /// Somebody should look.
    pub fn warning(area: Area, subject: impl Into<String>, measured: impl Into<String>) -> Self {
        Self::new(area, subject, State::Warning, measured)
    }

    /// It does not work; the program ends with this code unless an earlier check failed.
    pub fn failed(area: Area, subject: impl Into<String>, measured: impl Into<String>, exit: Exit) -> Self {
        Self { exit, ..Self::new(area, subject, State::Failed, measured) }
    }

    /// It could not be looked at, for this reason.
    pub fn not_checked(area: Area, subject: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::new(area, subject, State::NotChecked, reason)
    }

    /// Adds what to do.
    #[must_use]
    pub fn with_next(mut self, line: impl Into<String>) -> Self {
        self.next.push(line.into());
        self
    }

    /// Adds a measured value for programs; `null` is left out.
    #[must_use]
    pub fn with_value(mut self, name: &str, value: impl Into<Value>) -> Self {
        let value = value.into();
        if !value.is_null() {
            self.values.insert(name.to_owned(), value);
        }
        self
    }

    /// How it ended.
    pub fn state(&self) -> State {
        self.state
    }

    pub(super) fn of_failure(area: Area, subject: impl Into<String>, failure: &Failure) -> Self {
        let check = Self::failed(area, subject, failure.message.clone(), failure.exit);
        failure.advice.iter().fold(check, |check, line| check.with_next(line.clone()))
    }

    /// `ok           network      …`, and what to do below.
    pub(super) fn lines(&self) -> String {
        let subject = if self.subject.is_empty() { String::new() } else { format!("{}: ", self.subject) };
        let head = format!("{:<13}{:<13}{subject}{}", self.state.as_str(), self.area.as_str(), one_line(&self.measured));
        self.next.iter().fold(head, |all, line| format!("{all}\n{:<13}→ {}", "", one_line(line)))
    }

    fn json(&self) -> Value {
        json!({
            "check": self.area.as_str().replace(' ', "-"),
            "subject": self.subject,
            "state": self.state.as_str().replace(' ', "-"),
            "measured": self.measured,
            "next": self.next,
            "values": self.values,
        })
    }
}

/// What a server says may hold line breaks and control characters.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// The checks so far.
pub(super) struct Report {
    shape: Shape,
    checks: Vec<Check>,
}

impl Report {
    pub(super) const fn new(shape: Shape) -> Self {
        Self { shape, checks: Vec::new() }
    }

    pub(super) fn all(&mut self, checks: &[Check]) -> Result<(), Failure> {
        for check in checks {
            if self.shape == Shape::Lines {
                writeln!(std::io::stdout().lock(), "{}", check.lines())?;
            }
            self.checks.push(check.clone());
        }
        Ok(())
    }

    /// The code of the first check that failed.
    fn exit(&self) -> Exit {
        self.checks.iter().find(|check| check.state == State::Failed).map_or(Exit::Success, |check| check.exit)
    }

    fn count(&self, state: State) -> usize {
        self.checks.iter().filter(|check| check.state == state).count()
    }

    pub(super) fn finish(self) -> Result<Exit, Failure> {
        let exit = self.exit();
        match self.shape {
            Shape::Json => {
                let checks: Vec<Value> = self.checks.iter().map(Check::json).collect();
                let document = json!({ "ok": exit == Exit::Success, "exitCode": exit as u8, "checks": checks });
                writeln!(std::io::stdout().lock(), "{}", pretty(&document))?;
            }
            Shape::Lines => {
                let counts = [State::Ok, State::Warning, State::Failed, State::NotChecked].map(|state| (state, self.count(state)));
                let told: Vec<String> =
                    counts.iter().filter(|(_, count)| *count > 0).map(|(state, count)| format!("{count} {}", state.as_str())).collect();
                say(&format!("{} checks: {}", self.checks.len(), told.join(", ")));
            }
        }
        Ok(exit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_is_one_line_and_what_to_do_stands_below() {
        let check = Check::warning(Area::Clock, "", "9 s\nbehind").with_next("set the clock").with_value("skewSeconds", -9);
        assert_eq!(check.lines(), "warning      clock        9 s behind\n             → set the clock");
        let json = check.json();
        assert_eq!((&json["state"], &json["values"]["skewSeconds"]), (&json!("warning"), &json!(-9)));
        assert_eq!(Check::not_checked(Area::RateBudget, "", "x").json()["state"], "not-checked");
        assert_eq!(Check::not_checked(Area::RateBudget, "", "x").json()["check"], "rate-budget");
    }

    #[test]
    fn the_first_failure_gives_the_exit_code_and_warnings_give_none() {
        let mut report = Report::new(Shape::Json);
        report.checks.push(Check::warning(Area::Clock, "", ""));
        assert_eq!(report.exit(), Exit::Success);
        report.checks.push(Check::failed(Area::Token, "", "", Exit::Denied));
        report.checks.push(Check::failed(Area::Store, "", "", Exit::Failure));
        assert_eq!(report.exit(), Exit::Denied);
    }
}
