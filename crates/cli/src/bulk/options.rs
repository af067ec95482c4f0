//! The options of bulk work.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, value_parser};

use super::input::Layout;
use crate::exit::Failure;

/// Rows at once unless said otherwise.
const CONCURRENCY: usize = 10;
const MOST_AT_ONCE: usize = 200;

/// What the options say.
#[derive(Debug, Clone)]
pub(crate) struct Options {
    /// A file, or `-` for standard input.
    pub(super) source: String,
    pub(super) layout: Layout,
    pub(super) results: Option<PathBuf>,
    pub(super) journal: Option<PathBuf>,
    pub(super) start: Start,
    pub(super) doubt: Doubt,
    pub(super) failed: Failed,
    pub(super) limit: Option<Limit>,
    pub(super) concurrency: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    New,
    Resume,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doubt {
    Leave,
    Resend,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Failed {
    Leave,
    Retry,
}

/// When to stop.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Limit {
    Rows(u64),
    Percent(f64),
}

impl Limit {
    fn parse(text: &str) -> Result<Self, Failure> {
        let wrong = || Failure::usage(format!("--max-failures {text}: give a number of rows, or a part of them such as 5%"));
        match text.strip_suffix('%') {
            Some(percent) => {
                percent.trim().parse().ok().filter(|percent| (0.0..=100.0).contains(percent)).map(Self::Percent).ok_or_else(wrong)
            }
            None => text.parse().ok().filter(|rows| *rows > 0).map(Self::Rows).ok_or_else(wrong),
        }
    }

    /// Whether so many failures of so many rows are enough.
    #[expect(clippy::cast_precision_loss, reason = "numbers of rows are far below 2^52")]
    pub(super) fn is_reached(self, failures: u64, rows: u64) -> bool {
        match self {
            Self::Rows(most) => failures >= most,
            Self::Percent(percent) => failures > 0 && failures as f64 * 100.0 >= percent * rows as f64,
        }
    }
}

/// The options for clap.
pub(crate) fn args() -> Vec<Arg> {
    // To say yes twice is no mistake.
    let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue).overrides_with(name);
    let path = |name: &'static str| Arg::new(name).long(name).value_parser(value_parser!(PathBuf));
    vec![
        Arg::new("from-csv").long("from-csv").conflicts_with("from-jsonl"),
        Arg::new("from-jsonl").long("from-jsonl"),
        path("results"),
        path("journal"),
        flag("resume"),
        flag("resend-in-doubt"),
        flag("retry-failed"),
        Arg::new("max-failures").long("max-failures"),
        Arg::new("concurrency").long("concurrency").value_parser(value_parser!(usize)),
    ]
}

/// The names of options that mean nothing without rows.
const ONLY_WITH_ROWS: [&str; 5] = ["results", "journal", "max-failures", "concurrency", "resume"];

/// Reads them; `None` when no rows are given.
pub(crate) fn options(matches: &ArgMatches) -> Result<Option<Options>, Failure> {
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    let (source, layout) = match (text("from-csv"), text("from-jsonl")) {
        (Some(source), _) => (source, Layout::Csv),
        (None, Some(source)) => (source, Layout::Jsonl),
        (None, None) => {
            let is_given = |name: &&&str| matches.value_source(name) == Some(clap::parser::ValueSource::CommandLine);
            return match ONLY_WITH_ROWS.iter().find(is_given) {
                Some(name) => Err(Failure::usage(format!("--{name} belongs to bulk work: name the rows with --from-csv or --from-jsonl"))),
                None => Ok(None),
            };
        }
    };
    let concurrency = matches.get_one::<usize>("concurrency").copied().unwrap_or(CONCURRENCY);
    if !(1..=MOST_AT_ONCE).contains(&concurrency) {
        return Err(Failure::usage(format!("--concurrency {concurrency}: from 1 to {MOST_AT_ONCE} rows can go at once")));
    }
    let start = if matches.get_flag("resume") { Start::Resume } else { Start::New };
    let doubt = if matches.get_flag("resend-in-doubt") { Doubt::Resend } else { Doubt::Leave };
    let failed = if matches.get_flag("retry-failed") { Failed::Retry } else { Failed::Leave };
    if start == Start::New && (doubt == Doubt::Resend || failed == Failed::Retry) {
        return Err(Failure::usage("--resend-in-doubt and --retry-failed go with --resume"));
    }
    Ok(Some(Options {
        source,
        layout,
        results: matches.get_one::<PathBuf>("results").cloned(),
        journal: matches.get_one::<PathBuf>("journal").cloned(),
        start,
        doubt,
        failed,
        limit: text("max-failures").map(|text| Limit::parse(&text)).transpose()?,
        concurrency,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_rows_or_parts() {
        assert!(!Limit::parse("3").expect("rows").is_reached(2, 10) && Limit::parse("3").expect("rows").is_reached(3, 10));
        let part = Limit::parse("2.5%").expect("a part");
        assert!(!part.is_reached(49, 2_000) && part.is_reached(50, 2_000));
        assert!(!Limit::parse("0%").expect("a part").is_reached(0, 5));
        for text in ["", "x", "0", "-1", "101%", "%"] {
            assert!(Limit::parse(text).is_err(), "{text}");
        }
    }
}
