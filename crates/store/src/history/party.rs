//! Who spoke: the small dictionary that searches look at.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use model::PastCall;
use model::id::OrganizationId;
use sqlx::AnyConnection;

use super::filter::NumberMatch;
use super::org_hash;
use crate::Store;
use crate::sql::{ROWS_A_STATEMENT, Sql};
use crate::values::{folded, hash64, number, storable};

/// Words of a search that are looked at; more are ignored.
const MAX_WORDS: usize = 6;
/// Bytes of a word that are kept and looked for: enough to tell names apart.
const WORD_BYTES: usize = 40;
/// Words that are kept of one party.
const MAX_KEPT_WORDS: usize = 24;
/// Longest number in digits; E.164 has 15, with prefixes and extensions this is plenty.
const MAX_DIGITS: usize = 32;

/// What stands for the far end of a call.
pub(super) fn remote_hash(call: &PastCall) -> i64 {
    let texts = [&call.remote_name, &call.remote_number, &call.callback_number].map(|text| text.as_deref().unwrap_or_default());
    hash64(&["remote", texts[0], texts[1], texts[2]])
}

/// What stands for the own end of a call.
pub(super) fn own_hash(call: &PastCall) -> i64 {
    hash64(&["own", call.person_name.as_deref().unwrap_or_default(), call.device_name.as_deref().unwrap_or_default()])
}

/// One entry of the dictionary.
#[derive(Default)]
struct Party {
    last_ms: i64,
    words: BTreeSet<Vec<u8>>,
    numbers: BTreeSet<String>,
}

/// Enters everybody who spoke in these calls.
pub(super) async fn remember(connection: &mut AnyConnection, org: &OrganizationId, calls: &[&PastCall]) -> Result<(), sqlx::Error> {
    let mut parties: BTreeMap<i64, Party> = BTreeMap::new();
    for call in calls {
        let started_ms = call.started_at.as_millisecond();
        let mut enter = |hash, names: &[&Option<String>], numbers: &[&Option<String>]| {
            let party = parties.entry(hash).or_insert_with(|| Party { last_ms: i64::MIN, ..Party::default() });
            if party.last_ms == i64::MIN {
                let present = |texts: &[&Option<String>]| texts.iter().filter_map(|text| text.as_deref()).map(storable).collect::<Vec<_>>();
                party.words = present(names).iter().flat_map(|name| words_of(name)).take(MAX_KEPT_WORDS).collect();
                for number in present(numbers) {
                    match digits_of(&number) {
                        Some(digits) => _ = party.numbers.insert(digits),
                        None => party.words.extend(words_of(&number).take(MAX_KEPT_WORDS)),
                    }
                }
            }
            party.last_ms = party.last_ms.max(started_ms);
        };
        enter(remote_hash(call), &[&call.remote_name], &[&call.remote_number, &call.callback_number]);
        enter(own_hash(call), &[&call.person_name, &call.device_name], &[]);
    }
    let known = read_known(connection, org, &parties.keys().copied().collect::<Vec<_>>()).await?;
    upsert(connection, org, &parties).await?;
    let new: Vec<_> = parties.into_iter().filter(|(hash, _)| !known.contains(hash)).collect();
    let words: Vec<_> = new.iter().flat_map(|(hash, party)| party.words.iter().map(move |word| (*hash, word.clone(), None))).collect();
    let number = |hash: i64, digits: &str| (hash, digits.as_bytes().to_vec(), Some(digits.bytes().rev().collect::<Vec<u8>>()));
    let numbers: Vec<_> = new.iter().flat_map(|(hash, party)| party.numbers.iter().map(move |digits| number(*hash, digits))).collect();
    insert_keys(connection, org, "call_word", "word", &words).await?;
    insert_keys(connection, org, "call_number", "digits", &numbers).await
}

async fn read_known(connection: &mut AnyConnection, org: &OrganizationId, hashes: &[i64]) -> Result<HashSet<i64>, sqlx::Error> {
    let mut known = HashSet::new();
    for chunk in hashes.chunks(ROWS_A_STATEMENT) {
        let mut sql = Sql::new("SELECT party_hash FROM call_party WHERE org_hash = ");
        sql.bind(org_hash(org)).push(" AND party_hash IN ").bind_list(chunk.iter().copied());
        for row in sql.fetch_all_in(connection).await? {
            known.insert(number(&row, "party_hash")?);
        }
    }
    Ok(known)
}

async fn upsert(connection: &mut AnyConnection, org: &OrganizationId, parties: &BTreeMap<i64, Party>) -> Result<(), sqlx::Error> {
    let parties: Vec<_> = parties.iter().collect();
    for chunk in parties.chunks(ROWS_A_STATEMENT) {
        let mut sql = Sql::new("INSERT INTO call_party (org_hash, party_hash, org_id, last_at) VALUES ");
        for (index, (hash, party)) in chunk.iter().enumerate() {
            sql.separate(index).push("(").bind(org_hash(org)).push(", ").bind(**hash).push(", ").bind(org.as_str());
            sql.push(", ").bind(party.last_ms).push(")");
        }
        sql.push(
            " ON CONFLICT (org_hash, party_hash) DO UPDATE SET last_at = excluded.last_at WHERE call_party.last_at < excluded.last_at",
        );
        sql.execute(connection).await?;
    }
    Ok(())
}

/// What leads to a party: its hash, the bytes of a word or of digits, and the digits from their end.
type Key = (i64, Vec<u8>, Option<Vec<u8>>);

async fn insert_keys(
    connection: &mut AnyConnection,
    org: &OrganizationId,
    table: &str,
    column: &str,
    keys: &[Key],
) -> Result<(), sqlx::Error> {
    for chunk in keys.chunks(ROWS_A_STATEMENT) {
        let with_end = chunk.iter().any(|(.., reversed)| reversed.is_some());
        let mut sql =
            Sql::new(&format!("INSERT INTO {table} (org_hash, party_hash, {column}{}) VALUES ", if with_end { ", reversed" } else { "" }));
        for (index, (hash, key, reversed)) in chunk.iter().enumerate() {
            sql.separate(index).push("(").bind(org_hash(org)).push(", ").bind(*hash).push(", ").bind(key.clone());
            if let Some(reversed) = reversed {
                sql.push(", ").bind(reversed.clone());
            }
            sql.push(")");
        }
        sql.push(&format!(" ON CONFLICT (org_hash, {column}, party_hash) DO NOTHING"));
        sql.execute(connection).await?;
    }
    Ok(())
}

/// The words of a name or an address, in lower case and without accents, each cut to what is kept.
fn words_of(text: &str) -> impl Iterator<Item = Vec<u8>> {
    let words: Vec<_> = folded(text)
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| {
            let mut word = word.as_bytes().to_vec();
            word.truncate(WORD_BYTES);
            word
        })
        .collect();
    words.into_iter()
}

/// The digits of a number to dial; `None` for an address that is no number, such as an id or a name.
fn digits_of(number: &str) -> Option<String> {
    let lower = number.trim().to_ascii_lowercase();
    let bare = ["sips:", "sip:", "tel:", "h323:"].iter().find_map(|scheme| lower.strip_prefix(scheme)).unwrap_or(&lower);
    let user = bare.split(['@', ';']).next().unwrap_or_default();
    let is_number = user.chars().all(|character| character.is_ascii_digit() || "+-. ()/*#".contains(character));
    let digits: String = user.chars().filter(char::is_ascii_digit).take(MAX_DIGITS).collect();
    (is_number && !digits.is_empty()).then_some(digits)
}

/// What a search for words or a number finds in the dictionary.
pub(super) enum Found {
    /// These, and no more.
    Parties(Vec<i64>),
    /// More than `limit`: the first of them.
    TooMany(Vec<i64>),
}

/// Everybody whose words begin with all the words, `limit` at most.
pub(super) async fn find_words(store: &Store, org: &OrganizationId, words: &str, limit: usize) -> Result<Found, sqlx::Error> {
    let mut sql = Sql::new("");
    push_words(&mut sql, org, words);
    read_found(store, sql, limit).await
}

/// Everybody with that number, `limit` at most.
pub(super) async fn find_number(store: &Store, org: &OrganizationId, number: &NumberMatch, limit: usize) -> Result<Found, sqlx::Error> {
    let mut sql = Sql::new("");
    push_number(&mut sql, org, number);
    read_found(store, sql, limit).await
}

async fn read_found(store: &Store, inner: Sql, limit: usize) -> Result<Found, sqlx::Error> {
    let mut sql = inner;
    sql.push(" LIMIT ").bind(i64::try_from(limit + 1).unwrap_or(i64::MAX));
    let rows = sql.fetch_all(store).await?;
    let parties = rows.iter().map(|row| number(row, "party_hash")).collect::<Result<Vec<_>, _>>()?;
    Ok(if parties.len() > limit { Found::TooMany(parties) } else { Found::Parties(parties) })
}

/// Whether these words say anything.
pub(super) fn has_words(words: &str) -> bool {
    words_of(words).next().is_some()
}

/// Appends a query for the parties of all the words.
pub(super) fn push_words(sql: &mut Sql, org: &OrganizationId, words: &str) {
    for (index, word) in words_of(words).take(MAX_WORDS).enumerate() {
        sql.push(if index > 0 { " INTERSECT " } else { "" });
        sql.push("SELECT party_hash FROM call_word WHERE org_hash = ").bind(org_hash(org));
        push_range(sql, "word", &word);
    }
}

/// Appends a query for the parties of a number.
fn push_number(sql: &mut Sql, org: &OrganizationId, number: &NumberMatch) {
    let (column, digits) = digits_wanted(number);
    sql.push("SELECT DISTINCT party_hash FROM call_number WHERE org_hash = ").bind(org_hash(org));
    push_range(sql, column, &digits);
}

/// Appends a condition: the party in this column has that number. Each call asks for its own: a country code fits nearly all parties, and a list of
/// them would be made for one page.
pub(super) fn push_has_number(sql: &mut Sql, store: &Store, org: &OrganizationId, party: &str, number: &NumberMatch) {
    let (column, digits) = digits_wanted(number);
    let through = store.inner.engine.through("call_number_of");
    sql.push(&format!("EXISTS (SELECT 1 FROM call_number k{through} WHERE k.org_hash = ")).bind(org_hash(org));
    sql.push(&format!(" AND k.party_hash = {party}"));
    push_range(sql, &format!("k.{column}"), &digits);
    sql.push(")");
}

/// The column that orders by the end that is known, and what stands at it.
fn digits_wanted(number: &NumberMatch) -> (&'static str, Vec<u8>) {
    let mut digits = number.digits().into_bytes();
    let column = match number {
        NumberMatch::Prefix(_) => "digits",
        NumberMatch::Suffix(_) => {
            digits.reverse();
            "reversed"
        }
    };
    digits.truncate(MAX_DIGITS);
    (column, digits)
}

/// Appends the condition that a column of bytes begins with these.
fn push_range(sql: &mut Sql, column: &str, prefix: &[u8]) {
    sql.push(&format!(" AND {column} >= ")).bind(prefix.to_vec());
    let mut end = prefix.to_vec();
    // No UTF-8 text has a byte 0xff: the last byte can always be counted up.
    if let Some(last) = end.last_mut() {
        *last = last.saturating_add(1);
        sql.push(&format!(" AND {column} < ")).bind(end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_have_digits() {
        for (text, digits) in [
            ("+47 (22) 22-22.22", Some("4722222222")),
            ("sip:4722@host1.example", Some("4722")),
            ("tel:+4722;ext=5", Some("4722")),
            ("9b3fa1c2-77aa", None),
            ("sip:room7@example.com", None),
            ("spark:52ed", None),
            ("", None),
            ("+", None),
        ] {
            assert_eq!(digits_of(text).as_deref(), digits, "{text}");
        }
    }

    #[test]
    fn words_are_lower_case_pieces() {
        let words: Vec<_> = words_of("Ola-Øyvind NORDMANN (7)").map(|word| String::from_utf8(word).expect("UTF-8")).collect();
        assert_eq!(words, ["ola", "oyvind", "nordmann", "7"]);
        assert_eq!(words_of(&"д".repeat(100)).next().map(|word| word.len()), Some(WORD_BYTES));
    }
}
