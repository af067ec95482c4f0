//! Lists people with calling data as often as asked and says how fast: one JSON line for each sample, the first is warm-up.
//!
//! `WEBEX_BASE_URL=… WEBEX_ACCESS_TOKEN=… bench_people SAMPLES`

use std::time::Instant;

use serde_json::json;
use webex::{Client, TryStreamExt as _, admin};

/// CRC-32 as zlib computes it, because that is what the foreign clients' side has at hand; eight bytes at a time, so that the checksum, which
/// that side computes in C, costs no more here.
struct Crc([[u32; 256]; 8]);

impl Crc {
    fn new() -> Self {
        let step = |sum: u32| (0..8).fold(sum, |sum, _| if sum & 1 == 1 { 0xedb8_8320 ^ (sum >> 1) } else { sum >> 1 });
        let mut tables = [[0; 256]; 8];
        tables[0] = std::array::from_fn(|byte| step(u32::try_from(byte).unwrap_or(0)));
        for table in 1..8 {
            tables[table] = std::array::from_fn(|byte| {
                let before = tables[table - 1][byte];
                tables[0][usize::from(before.to_le_bytes()[0])] ^ (before >> 8)
            });
        }
        Self(tables)
    }

    fn of(&self, bytes: &[u8]) -> u32 {
        let (words, rest) = bytes.as_chunks::<8>();
        let sum = words.iter().fold(!0, |sum: u32, word| {
            let word = (u64::from_le_bytes(*word) ^ u64::from(sum)).to_le_bytes();
            word.iter().zip(self.0.iter().rev()).fold(0, |sum, (byte, table)| sum ^ table[usize::from(*byte)])
        });
        !rest.iter().fold(sum, |sum, byte| self.0[0][usize::from(sum.to_le_bytes()[0] ^ byte)] ^ (sum >> 8))
    }
}

fn peak_kb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    line.and_then(|line| line.split_whitespace().nth(1)).and_then(|text| text.parse().ok()).unwrap_or(0)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let samples: usize = std::env::args().nth(1).unwrap_or_default().parse()?;
    let client = Client::from_env()?;
    let crc = Crc::new();
    for sample in 0..=samples {
        let begun = Instant::now();
        let (mut people, mut sum, mut located, mut phones) = (0_u64, 0_u64, 0_u64, 0_u64);
        let mut list = client.items(admin::ListPeople::new().calling_data(true).max(1000));
        while let Some(person) = list.try_next().await? {
            people += 1;
            sum += u64::from(crc.of(person.id.as_deref().unwrap_or_default().as_bytes()));
            located += u64::from(person.location_id.is_some());
            phones += person.phone_numbers.map_or(0, |numbers| numbers.len() as u64);
        }
        let seconds = begun.elapsed().as_secs_f64();
        let line = json!({"sample": sample, "warm_up": sample == 0, "people": people, "checksum": sum, "located": located, "phones": phones,
                          "seconds": seconds, "peak_kb": peak_kb()});
        println!("{line}");
    }
    Ok(())
}
