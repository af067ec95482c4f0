//! Bulk work: one operation for every row of a file, `cordboard api GROUP VERB … --from-csv FILE`.
//!
//! Everything is checked before the first request leaves, everything is written down, and whatever ends a run, `--resume` goes on.
//! What may be repeated (GET, PUT, DELETE) is repeated until it is done; what must not be repeated is sent at most once. Memory does not
//! grow with the rows. To let rows in doubt be settled by another key, add a line to `settle::KEYS`.

mod brake;
mod check;
mod csv;
mod help;
mod input;
mod interrupt;
mod journal;
mod made;
mod nature;
mod options;
mod paths;
mod plan;
mod progress;
mod reads;
mod results;
mod row;
mod run;
mod settle;
mod template;
mod throttle;
mod whose;

use std::cell::OnceCell;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use webex::{Client, Method};
use webex_catalogue::Operation;

use crate::api::{Surroundings, Target, Typed, dry_run_text, runtime, say, words_of};
use crate::exit::{Exit, Failure};

pub(crate) use help::HELP;
pub(crate) use options::{Options, args, options};

use brake::Consent;
use check::Checked;
use input::{Input, Layout};
use journal::{Identity, Opened, Past, State};
use options::Start;
use plan::{Finder, Plan};
use run::{Run, Todo};

/// Requests that a dry run shows unless `--limit` says otherwise.
const SHOWN: usize = 3;

/// Works through the rows that the options name.
pub(crate) fn perform(operation: &'static Operation, mut typed: Typed, surroundings: &Surroundings<'_>) -> Result<Exit, Failure> {
    let Some(options) = typed.bulk.take() else { return Err(Failure::usage("no rows are given")) };
    let common = typed.common.clone();
    let name = words_of(operation);
    for (is_given, option) in [(common.verify, "--verify"), (common.merge, "--merge"), (common.save.is_some(), "--save")] {
        if is_given {
            let failure = Failure::usage(format!("{option} does not go with rows; nothing was sent"));
            return Err(match option {
                "--merge" => failure.with_advice(
                    "give the whole body with --body FILE, {column} in its texts; the `show` of the group reads what is there",
                ),
                "--verify" => failure.with_advice("read the rows back afterwards: the `show` of the group with the same --from-csv"),
                _ => failure.with_advice("-o jsonl > FILE keeps the answers, --results FILE what became of each row"),
            });
        }
    }
    if typed.body.source.as_deref() == Some("-") && options.source == "-" {
        return Err(Failure::usage("standard input can hold the rows or the body, not both"));
    }
    let input = Input::open(&options.source, options.layout)?;
    let path = journal_path(&options, &input);
    paths::check(&options, typed.body.source.as_deref(), &path)?;
    let head = (options.layout == Layout::Csv).then_some(input.head.as_slice());
    let mut plan = Plan::new(operation, typed, head)?;
    let target = Target { base_url: common.base_url.clone(), region: common.region.clone(), concurrency: Some(options.concurrency) };
    let client: OnceCell<Client> = OnceCell::new();
    let connect = || match client.get() {
        Some(client) => Ok(client.clone()),
        None => (surroundings.connect)(&target).map(|made| client.get_or_init(|| made).clone()),
    };
    runtime()?.block_on(async {
        if plan.needs_organization() {
            plan.find_organization(&connect()?).await?;
        }
        let finder = Finder::new(&connect);
        if common.dry_run {
            let checked = check::check(&plan, &input, &finder, &|_| true, &|_| None, common.limit.unwrap_or(SHOWN)).await?;
            return show(&checked, connect().ok().as_ref(), &common);
        }
        if operation.method == Method::Get {
            let checked = check::check(&plan, &input, &finder, &|_| true, &|_| None, 0).await?;
            return reads::run(&connect()?, &plan, &input, &checked, &options, &common).await;
        }
        if common.limit.is_some() {
            return Err(Failure::usage("--limit does not go with rows that change something; with --dry-run it says how many are shown"));
        }
        let client = connect()?;
        let whose = whose::ask(&client).await?;
        let identity = Identity {
            operation: name.clone(),
            input: input.hash.clone(),
            words: plan.hash.clone(),
            server: client.base().to_owned(),
            organization: whose.organization,
            person: whose.person,
        };
        let opened = earlier(&path, &identity, options.start)?;
        let nature = nature::Nature::of(operation);
        let nothing = Past::default();
        let past = opened.as_ref().map_or(&nothing, |opened| &opened.past);
        if let (Some(before), Some(now)) = (past.person(), &identity.person)
            && before != now
        {
            say("note: another person of the organisation began this work; it goes on with the rights of this token");
        }
        let is_wanted = |row: u64| run::todo(past.state(row), nature, options.failed) != Todo::Nothing;
        let checked = check::check(&plan, &input, &finder, &is_wanted, &|row| past.ids(row), 1).await?;
        if options.start == Start::New
            && let Some(first) = checked.first.first()
        {
            let consent = if common.yes { Consent::Given } else { Consent::Needed };
            brake::check(&client, &first.call, checked.to_send, consent).await?;
        }
        let opened = match opened {
            Some(opened) => opened,
            None => journal::create(&path, &identity)?,
        };
        run::run(Run { client: &client, plan: &plan, input: &input, checked: &checked, options: &options, clock: whose.clock }, opened)
            .await
    })
}

/// Beside the input; rows from standard input are known by their hash.
fn journal_path(options: &Options, input: &Input) -> PathBuf {
    match (&options.journal, options.source.as_str()) {
        (Some(path), _) => path.clone(),
        (None, "-") => PathBuf::from(format!("cordboard-{}.journal", input.hash.get(..12).unwrap_or_default())),
        (None, source) => PathBuf::from(format!("{source}.journal")),
    }
}

/// What an earlier run left, if `--resume` asks for it; without `--resume`, nothing may have been sent before.
fn earlier(path: &Path, identity: &Identity, start: Start) -> Result<Option<Opened>, Failure> {
    if !path.exists() {
        return match start {
            Start::New => Ok(None),
            Start::Resume => Err(Failure::usage(format!("there is nothing to resume: {} does not exist", path.display()))
                .with_advice("begin without --resume, or name the journal with --journal")),
        };
    }
    let opened = journal::create(path, identity).map_err(|failure| match start {
        Start::New => failure.with_advice("or remove it when that work is done and nobody needs it any more"),
        Start::Resume => failure,
    })?;
    if start == Start::New && !opened.past.is_empty() {
        return Err(Failure::usage(format!(
            "{} shows that an earlier run sent rows of this input ({} of them are done); nothing was sent",
            path.display(),
            opened.past.count(State::Ok)
        ))
        .with_advice("--resume goes on where it ended")
        .with_advice(format!("to do everything once more, remove {} or name another with --journal", path.display())));
    }
    Ok(Some(opened))
}

/// `--dry-run`.
fn show(checked: &Checked, client: Option<&Client>, common: &crate::api::Common) -> Result<Exit, Failure> {
    let mut out = std::io::stdout().lock();
    for (at, prepared) in checked.first.iter().enumerate() {
        let gap = if at > 0 { "\n" } else { "" };
        writeln!(out, "{gap}{}", dry_run_text(client, &prepared.request, common)?)?;
    }
    let more = match checked.rows - checked.first.len() as u64 {
        0 => String::new(),
        more => format!("; {more} more are like these (--limit N shows more)"),
    };
    say(&format!("dry run: {} rows are in order{more}; nothing was sent", checked.rows));
    Ok(Exit::Success)
}
