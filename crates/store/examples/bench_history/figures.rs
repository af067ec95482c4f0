//! Times and bars.

use std::collections::BTreeMap;
use std::error::Error;
use std::future::Future;
use std::time::{Duration, Instant};

/// Differences below this are noise and fuller pages, not growth: a tenth of the bar.
const FLOOR: Duration = Duration::from_millis(10);
/// How much longer ten times the calls may take.
const GROWTH: f64 = 1.5;

/// What was measured, and which bars were missed.
#[derive(Default)]
pub struct Figures {
    times: BTreeMap<(String, String), Duration>,
    missed: Vec<String>,
}

impl Figures {
    /// Runs a query with every of `variants` parameters and notes the 95th percentile.
    pub async fn time<F, E>(
        &mut self,
        stage: &str,
        name: &str,
        bar: Duration,
        variants: usize,
        mut query: impl FnMut(usize) -> F,
    ) -> Result<(), Box<dyn Error>>
    where
        F: Future<Output = Result<usize, E>>,
        E: Error + 'static,
    {
        let mut times = Vec::with_capacity(variants);
        let mut rows = 0;
        for variant in 0..variants {
            let started = Instant::now();
            rows += query(variant).await?;
            times.push(started.elapsed());
        }
        times.sort_unstable();
        let (median, p95) = (times[times.len() / 2], times[(times.len() * 95 / 100).min(times.len() - 1)]);
        let (least, most) = (times[0], times[times.len() - 1]);
        println!(
            "{name:<44} {:>7.1} ms p50 {:>7.1} ms p95 ({:.1} to {:.1}, {variants} samples) {:>6} rows",
            millis(median),
            millis(p95),
            millis(least),
            millis(most),
            rows / variants
        );
        if p95 > bar {
            self.miss(format!("{name} ({stage}): {:.1} ms", millis(p95)));
        }
        self.times.insert((stage.to_owned(), name.to_owned()), p95);
        Ok(())
    }

    /// Notes a missed bar.
    pub fn miss(&mut self, what: String) {
        self.missed.push(what);
    }

    /// Compares two stages of the same queries.
    pub fn compare(&mut self, few: &str, many: &str) {
        let mut worst = (0.0, String::new());
        let mut missed = Vec::new();
        for ((stage, name), before) in &self.times {
            let Some(after) = self.times.get(&(many.to_owned(), name.clone())).filter(|_| stage == few) else { continue };
            let growth = after.max(&FLOOR).as_secs_f64() / before.max(&FLOOR).as_secs_f64();
            if growth > worst.0 {
                worst = (growth, name.clone());
            }
            // Charts read one row for each hour or day and place: they grow until there are calls in every one, and have a bar of their own.
            let is_list = name.starts_with("history") || name.starts_with("devices");
            if growth > GROWTH && !is_list {
                println!("{name}: {growth:.2} times as long with ten times the calls, {:.1} ms", millis(*after));
            }
            if growth > GROWTH && is_list {
                missed.push(format!("{name}: {growth:.2} times as long with ten times the calls"));
            }
        }
        println!("largest growth: {:.2} times ({})", worst.0, worst.1);
        self.missed.append(&mut missed);
    }

    /// Prints what was missed; whether nothing was.
    pub fn report(&self) -> bool {
        for missed in &self.missed {
            println!("MISSED {missed}");
        }
        self.missed.is_empty()
    }
}

/// Milliseconds for people.
pub fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1_000.0
}

/// How busy the machine is: the load of the last minute, where the system tells it.
pub fn machine() -> String {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    format!("load {} on {cores} cores", load.split(' ').next().filter(|load| !load.is_empty()).unwrap_or("unknown"))
}

/// Most memory this process ever had; 0 where the system does not tell.
pub fn most_memory_mb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|rest| rest.trim().trim_end_matches(" kB").trim().parse::<u64>().ok()).unwrap_or_default() / 1_024
}
