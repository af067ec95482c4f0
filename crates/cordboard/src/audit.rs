//! `cordboard audit`: is the log as it was written, and what is in it.
#![allow(clippy::doc_markdown, reason = "doc comments here are the texts of --help")]

use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use clap::{Args, Subcommand};
use engine::audit::{Action, Audit, Entry, Head, Target};
use jiff::Timestamp;
use store::AuditFilter;

use crate::args::PlaceArgs;
use crate::{config, database, people, private_file};

const EXPORTED: Action = Action("audit.export");
/// Entries that are read at once.
const BATCH_ENTRIES: u32 = 500;

/// `cordboard audit`.
#[derive(Debug, Args)]
pub struct AuditArgs {
    /// What to do
    #[command(subcommand)]
    pub command: AuditCommand,
}

/// What to do with the audit log.
#[derive(Debug, Subcommand)]
pub enum AuditCommand {
    /// Check the whole log: changed, removed or cut off entries are named
    Verify(VerifyArgs),
    /// Print the head; keep it elsewhere, so that a cut or rewritten log shows
    Head(PlaceArgs),
    /// Write the entries as JSON, one on a line, the oldest first
    Export(ExportArgs),
}

/// `cordboard audit verify`.
#[derive(Debug, Args)]
pub struct VerifyArgs {
    #[command(flatten)]
    pub place: PlaceArgs,
    /// Head that was noted earlier, as `cordboard audit head` and the daily line of the program's log have it
    #[arg(long, value_name = "HEAD")]
    pub against: Option<String>,
}

/// `cordboard audit export`.
#[derive(Debug, Args)]
pub struct ExportArgs {
    #[command(flatten)]
    pub place: PlaceArgs,
    /// File to write, for this user only; without it to standard output
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// From this time on, for example 2026-01-01T00:00:00Z
    #[arg(long, value_name = "TIME")]
    pub since: Option<Timestamp>,
    /// Before this time
    #[arg(long, value_name = "TIME")]
    pub until: Option<Timestamp>,
    /// This action or every one of a noun, for example session.start or session
    #[arg(long, value_name = "ACTION")]
    pub action: Option<String>,
}

/// Does it.
pub async fn run(args: AuditArgs) -> Result<()> {
    let place = match &args.command {
        AuditCommand::Verify(verify) => &verify.place,
        AuditCommand::Head(place) => place,
        AuditCommand::Export(export) => &export.place,
    };
    let settings = config::load(place.clone().flags())?;
    let against = match &args.command {
        AuditCommand::Verify(VerifyArgs { against: Some(head), .. }) => Some(head.parse::<Head>()?),
        _ => None,
    };
    let store = database::open_existing(&settings).await?;
    let audit = people::audit(&store);
    let done = match args.command {
        AuditCommand::Verify(_) => verify(&audit, against.as_ref()).await,
        AuditCommand::Head(_) => head(&audit).await,
        AuditCommand::Export(export) => write_out(&audit, export).await,
    };
    store.close().await;
    done
}

async fn verify(audit: &Audit, against: Option<&Head>) -> Result<()> {
    let result = audit.verify(against).await?;
    let mut out = std::io::stdout().lock();
    for finding in &result.findings {
        writeln!(out, "{finding}")?;
    }
    if !result.is_sound() {
        bail!(
            "the audit log is not as it was written: {} findings in {} entries. Keep a copy of the database as it is, and compare it with a backup",
            result.total_findings,
            result.entries
        );
    }
    let erased = match result.erased_parts {
        0 => String::new(),
        parts => format!("; {parts} personal parts were erased, as the log says"),
    };
    writeln!(out, "The audit log is as it was written: {} entries{erased}", result.entries)?;
    writeln!(out, "{}", result.head)?;
    if against.is_none() {
        writeln!(out, "Whether its end was cut off shows only against a head that was noted earlier: --against HEAD")?;
    }
    Ok(())
}

async fn head(audit: &Audit) -> Result<()> {
    let head = audit.head().await?;
    writeln!(std::io::stdout(), "{head}")?;
    Ok(())
}

async fn write_out(audit: &Audit, args: ExportArgs) -> Result<()> {
    let filter = AuditFilter { since: args.since, until: args.until, action: args.action, ..AuditFilter::default() };
    // What is taken out of the log names people: that it was taken is in the log too, as its last entry.
    audit.record(Entry::new(people::operator(), EXPORTED, Target::new("audit_log", "all"))).await?;
    let mut out: Box<dyn Write + Send> = match &args.output {
        Some(path) => Box::new(std::io::BufWriter::new(private_file::create(path)?)),
        None => Box::new(std::io::stdout()),
    };
    let (mut last, mut count) = (0, 0_u64);
    loop {
        let entries = audit.list_after(&filter, last, BATCH_ENTRIES).await?;
        let Some(newest) = entries.last() else { break };
        last = newest.sequence;
        count += entries.len() as u64;
        for entry in &entries {
            writeln!(out, "{}", entry.to_json())?;
        }
    }
    out.flush().context("cannot write the export")?;
    if let Some(path) = args.output {
        eprintln!("{count} entries were written to {}", path.display());
    }
    Ok(())
}
