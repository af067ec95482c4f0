//! `cordboard audit`: is the log as it was written, and what is in it.
#![allow(clippy::doc_markdown, reason = "doc comments here are the texts of --help")]

use std::io::{BufRead as _, IsTerminal as _, Write};
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use clap::{Args, Subcommand};
use engine::audit::{Action, Audit, Entry, Head, Target};
use jiff::Timestamp;
use store::{AuditFilter, AuditPerson, Store};

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
    #[command(after_help = "Example:\n  cordboard audit verify --against HEAD")]
    Verify(VerifyArgs),
    /// Print the head; keep it elsewhere, so that a cut or rewritten log shows
    #[command(after_help = "Example:\n  cordboard audit head >> heads.txt")]
    Head(PlaceArgs),
    /// Write the entries as JSON, one on a line, the oldest first
    #[command(after_help = "Example:\n  cordboard audit export > audit.jsonl")]
    Export(ExportArgs),
    /// Erase what names a person: names, addresses and details of their entries. The entries and the chain stay; backups do too
    #[command(after_help = "Example:\n  cordboard audit erase --email alex@example.com")]
    Erase(EraseArgs),
}

/// `cordboard audit erase`.
#[derive(Debug, Args)]
pub struct EraseArgs {
    #[command(flatten)]
    pub place: PlaceArgs,
    #[command(flatten)]
    pub person: PersonArgs,
    /// Erase without asking
    #[arg(long)]
    pub yes: bool,
}

/// Whose traces.
#[derive(Debug, Args)]
#[group(required = true, multiple = true)]
pub struct PersonArgs {
    /// The account with this id, also one that is no more
    #[arg(long, value_name = "ID")]
    pub account: Option<String>,
    /// The account with this e-mail address, and every detail that holds the address
    #[arg(long, value_name = "ADDRESS")]
    pub email: Option<String>,
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
        AuditCommand::Erase(erase) => &erase.place,
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
        AuditCommand::Erase(args) => erase(&store, &audit, args).await,
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

async fn erase(store: &Store, audit: &Audit, args: EraseArgs) -> Result<()> {
    let PersonArgs { account: id, email } = args.person;
    let access = people::access(store);
    let known = match (&id, &email) {
        (Some(id), _) => access.list_accounts().await?.into_iter().find(|account| account.id.as_str() == id),
        (None, Some(email)) => access.find_account(email).await?,
        (None, None) => None,
    };
    let own = known.as_ref().and_then(|account| account.email.clone());
    let mut texts: Vec<String> = email.into_iter().chain(own).map(|text| text.trim().to_lowercase()).collect();
    texts.dedup();
    let account = id.or_else(|| known.as_ref().map(|account| account.id.as_str().to_owned()));
    let whom = match (&known, &account, texts.first()) {
        (Some(known), ..) => format!("{} ({})", known.name, known.id.as_str()),
        (None, Some(id), _) => format!("the account {id}, which is not there any more"),
        (None, None, text) => format!("{}, who has no account", text.map_or("nobody", String::as_str)),
    };
    if !args.yes {
        confirm(&whom)?;
    }
    let mut invitations = 0;
    for address in &texts {
        invitations += store.people().erase_invitations(address).await?;
    }
    if invitations > 0 {
        writeln!(std::io::stdout(), "{invitations} invitations of the address were removed")?;
    }
    let erased = audit.erase(&AuditPerson { account, texts }, people::operator()).await?;
    match erased {
        0 => writeln!(std::io::stdout(), "Nothing in the audit log names {whom}: nothing was erased")?,
        parts => writeln!(
            std::io::stdout(),
            "{parts} personal parts of the audit log that named {whom} were erased; the log says that it was done. Backups and exports that \
             were made before still have them."
        )?,
    }
    Ok(())
}

fn confirm(whom: &str) -> Result<()> {
    if !std::io::stdin().is_terminal() {
        bail!("what is erased from the audit log does not come back: add --yes to erase what names {whom}");
    }
    eprint!("Erase from the audit log what names {whom}? It does not come back. Type `erase` to go on: ");
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer).context("cannot read the answer")?;
    if answer.trim() != "erase" {
        bail!("nothing was erased");
    }
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
