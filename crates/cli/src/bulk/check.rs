//! The first pass: every row is read, filled in, looked up and checked before anything is sent.

use std::fs::File;
use std::io::{BufRead as _, BufReader, BufWriter, Lines, Seek as _, SeekFrom, Write as _};

use futures_util::StreamExt as _;
use futures_util::stream::FuturesOrdered;
use serde_json::Value;

use super::input::{Input, Row, Rows};
use super::plan::{Finder, Ids, Plan, Prepared};
use crate::exit::{Exit, Failure};

/// Names looked up at once.
const AT_ONCE: usize = 8;
/// Wrong rows that are told; then the pass ends.
const MOST_TOLD: usize = 20;

/// What the first pass found.
pub(super) struct Checked {
    /// Rows of the input.
    pub(super) rows: u64,
    /// Rows that are to be sent.
    pub(super) to_send: u64,
    /// The first of them.
    pub(super) first: Vec<Prepared>,
    /// Ids that names stood for, a line a row, when there may be any.
    ids: Option<File>,
}

/// Checks every row that `is_wanted`; `known` holds ids of earlier runs.
pub(super) async fn check<'a>(
    plan: &Plan,
    input: &Input,
    finder: &Finder<'_>,
    is_wanted: &dyn Fn(u64) -> bool,
    known: &dyn Fn(u64) -> Option<&'a [String]>,
    show: usize,
) -> Result<Checked, Failure> {
    let mut spool = plan.may_hold_names().then(tempfile::tempfile).transpose()?.map(BufWriter::new);
    let mut checked = Checked { rows: 0, to_send: 0, first: Vec::new(), ids: None };
    let mut wrong = Vec::new();
    let mut rows = input.rows()?;
    let mut pending = FuturesOrdered::new();
    let mut is_read = false;
    loop {
        while !is_read && pending.len() < AT_ONCE {
            let Some(row) = rows.next()? else {
                is_read = true;
                break;
            };
            pending.push_back(async move {
                let row = row?;
                if !is_wanted(row.number) {
                    return Ok(None);
                }
                let ids = known(row.number).map_or(Ids::Find(finder), Ids::Known);
                plan.prepare(&row, ids).await.map(Some)
            });
        }
        let Some(prepared) = pending.next().await else { break };
        checked.rows += 1;
        let mut ids = Vec::new();
        match prepared {
            Ok(None) => {}
            Ok(Some(prepared)) => {
                checked.to_send += 1;
                ids.clone_from(&prepared.ids);
                if checked.first.len() < show {
                    checked.first.push(prepared);
                }
            }
            Err(what) => wrong.push(what),
        }
        if wrong.len() >= MOST_TOLD {
            break;
        }
        if let Some(spool) = &mut spool {
            writeln!(spool, "{}", Value::from(ids))?;
        }
    }
    if let Some(failure) = finder.broken() {
        return Err(failure.with_advice("this was the search for names in the rows; nothing was sent"));
    }
    if !wrong.is_empty() {
        return Err(refused(wrong, &input.name));
    }
    checked.ids = spool.map(|spool| spool.into_inner().map_err(std::io::IntoInnerError::into_error)).transpose()?;
    Ok(checked)
}

fn refused(wrong: Vec<String>, name: &str) -> Failure {
    let count = match wrong.len() {
        1 => "one row cannot be sent".to_owned(),
        MOST_TOLD => format!("{MOST_TOLD} rows or more cannot be sent"),
        many => format!("{many} rows cannot be sent"),
    };
    let mut failure = Failure::new(Exit::Refused, format!("{name}: {count}; nothing was sent"));
    failure.advice = wrong;
    failure
}

impl Checked {
    /// The rows again, with the ids that were found.
    pub(super) fn jobs<'a>(&self, input: &'a Input) -> Result<Jobs<'a>, Failure> {
        let ids = match &self.ids {
            Some(file) => {
                let mut file = file.try_clone()?;
                file.seek(SeekFrom::Start(0))?;
                Some(BufReader::new(file).lines())
            }
            None => None,
        };
        Ok(Jobs { rows: input.rows()?, ids })
    }
}

/// A later pass over checked rows.
pub(super) struct Jobs<'a> {
    rows: Rows<'a>,
    ids: Option<Lines<BufReader<File>>>,
}

impl Jobs<'_> {
    pub(super) fn next(&mut self) -> Result<Option<(Row, Vec<String>)>, Failure> {
        let Some(row) = self.rows.next()? else { return Ok(None) };
        let row = row.map_err(|what| Failure::new(Exit::Failure, format!("the copy of the rows has changed: {what}")))?;
        let ids = match &mut self.ids {
            Some(lines) => lines.next().transpose()?.and_then(|line| serde_json::from_str(&line).ok()).unwrap_or_default(),
            None => Vec::new(),
        };
        Ok(Some((row, ids)))
    }
}
