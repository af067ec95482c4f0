//! Development tasks: `generate` makes code from the facts, `check` proves the rules of the house.
//!
//! Nothing here runs in the product. To add a task, give it a module and a variant of [`Task`].

mod check;
mod classes;
mod facts;
mod generate;
mod openapi;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Development tasks")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Make the generated code from catalogue/.
    Generate {
        /// Change nothing; fail when a generated file is stale.
        #[arg(long)]
        check: bool,
    },
    /// Prove the crate table, file rules, licences and bans.
    Check,
    /// Work on the facts themselves.
    Catalogue {
        #[command(subcommand)]
        work: CatalogueWork,
    },
    /// Mark in catalogue/classes.json what the simulator serves by hand.
    Classes {
        /// Rewrite the mark from the simulator's ROUTES.
        #[arg(long, required = true)]
        refresh: bool,
    },
}

#[derive(Subcommand)]
enum CatalogueWork {
    /// Bring official OpenAPI 3 documents into catalogue/*.json and print what changed.
    ImportOpenapi {
        /// The documents, in JSON.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Area of new operations; otherwise that of most operations of the document.
        #[arg(long)]
        area: Option<String>,
        /// The documents hold a part of their areas only: nothing is taken away.
        #[arg(long)]
        partial: bool,
        /// Print, but write nothing.
        #[arg(long)]
        dry_run: bool,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let root = workspace_root();
    let result = match arguments.task {
        Task::Generate { check } => generate::run(&root, if check { generate::Action::Check } else { generate::Action::Write }),
        Task::Check => check::run(&root),
        Task::Catalogue { work: CatalogueWork::ImportOpenapi { files, area, partial, dry_run } } => {
            let extent = if partial { openapi::Extent::Part } else { openapi::Extent::Whole };
            let effect = if dry_run { openapi::Effect::DryRun } else { openapi::Effect::Write };
            openapi::import(&root, &files, area.as_deref(), extent, effect)
        }
        Task::Classes { .. } => classes::refresh(&root),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn workspace_root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).map_or_else(|| here.to_path_buf(), Path::to_path_buf)
}
