//! Log lines on standard error, as `CORDBOARD_LOG` says; standard output is for data.

use std::io::IsTerminal as _;

use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::Directive;

/// Environment variable with the filter, for example `debug` or `info,engine=debug`.
const VARIABLE: &str = "CORDBOARD_LOG";

/// Libraries that would print addresses, headers or bodies at lower levels, and with them secrets and names.
const QUIET: [&str; 9] =
    ["hyper=info", "hyper_util=info", "reqwest=info", "rustls=info", "sqlx=warn", "h2=info", "tower=info", "tower_http=info", "axum=info"];

/// Starts logging.
pub fn start() {
    let text = std::env::var(VARIABLE).unwrap_or_default();
    tracing_subscriber::fmt().with_env_filter(filter(&text)).with_writer(std::io::stderr).with_ansi(std::io::stderr().is_terminal()).init();
}

fn filter(text: &str) -> EnvFilter {
    let wanted = if text.trim().is_empty() { "info" } else { text };
    let base = EnvFilter::try_new(wanted).unwrap_or_else(|_| EnvFilter::new("info"));
    // A directive for the same target replaces the one before, so these hold whatever was asked for.
    QUIET.iter().filter_map(|line| line.parse::<Directive>().ok()).fold(base, EnvFilter::add_directive)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn libraries_that_see_secrets_stay_quiet_even_at_trace() {
        for text in ["trace", "hyper=trace,sqlx=trace", ""] {
            let filter = filter(text).to_string();
            for line in QUIET {
                assert!(filter.contains(line), "{line} is missing in {filter}");
            }
            assert!(!filter.contains("hyper=trace"), "{filter}");
        }
        assert!(filter("engine=debug").to_string().contains("engine=debug"));
        assert!(filter("not a filter ===").to_string().contains("info"));
    }
}
