//! Lists of past calls: every filter, every order, pages and cursors, and what a scope lets see.
//!
//! The expected lists are made by hand: the same filter and order in plain Rust over the calls that were recorded.

use std::collections::BTreeSet;

use model::id::{LocationId, PersonId};
use model::{Band, CallId, CallSource, Direction, PastCall, Scope};
use store::{CallColumn, CallCursor, CallFilter, CallList, CallPage, CallSort, CallTotal, NumberMatch, Order, PageRequest, Store};

use crate::history::past;
use crate::support::{Database, at, device_id, on_both, org, other_org};

on_both!(
    every_filter_finds_what_fits,
    every_order_is_whole_and_stable,
    cursors_neither_overlap_nor_leave_out,
    several_values_are_merged_in_order,
    many_calls_are_not_counted_to_the_end,
    what_is_rare_is_looked_for_in_pieces,
    a_scope_sees_its_own_calls,
    old_calls_go_and_do_not_come_back,
);

const CALLS: usize = 240;

fn place(number: usize) -> Option<LocationId> {
    [Some("oslo"), Some("lima"), None][number % 3].map(LocationId::from_key)
}

fn one(number: usize) -> PastCall {
    let second = i64::try_from(number).expect("small") * 10;
    let mut call = past(&format!("call {number:03}"), number % 7, second);
    call.location_id = place(number);
    call.region = (!number.is_multiple_of(4)).then(|| format!("Region {}", number % 4));
    call.person_id = number.is_multiple_of(5).then(|| PersonId::from_key(&format!("p{}", number % 10)));
    call.person_name = number.is_multiple_of(5).then(|| format!("Person {}", number % 10));
    call.remote_name = (!number.is_multiple_of(6)).then(|| format!("Åse-Marie Ødegård {}", number % 11));
    call.remote_number =
        Some(if number.is_multiple_of(8) { format!("sip:anna{number}@example.com") } else { format!("+47 22 {number:04}") });
    call.callback_number = None;
    call.direction = Direction::ALL[number % 3];
    call.duration_s = (!number.is_multiple_of(9)).then(|| i64::try_from(number % 50).expect("small"));
    call.ended_at = call.duration_s.map(|seconds| at(second + seconds));
    call.band = Band::ALL[number % 5];
    #[expect(clippy::cast_precision_loss, reason = "small")]
    let mos = (!number.is_multiple_of(4)).then(|| 1.0 + (number % 30) as f64 / 10.0);
    call.audio_mos = mos;
    call.disconnect_cause = Some(format!("Cause {}", number % 3));
    call.sources = [CallSource::DeviceHistory.into(), CallSource::Live.into()][number % 2];
    call.location_name = [Some("Oslo"), Some("Lima"), None][number % 3].map(str::to_owned);
    call.call_type = number.is_multiple_of(7).then(|| "Audio".to_owned());
    call.protocol = Some("Sip".to_owned());
    call.video_band = Band::ALL[number / 5 % 5];
    call.video_mos = number.is_multiple_of(4).then_some(2.5);
    call.software = (!number.is_multiple_of(13)).then(|| format!("RoomOS 11.{}", number % 12));
    call.model = [Some("g107-wb-1"), Some("legacy-1"), None][number / 7 % 3].map(str::to_owned);
    call
}

fn calls() -> Vec<PastCall> {
    (0..CALLS).map(one).collect()
}

async fn filled(database: &Database) -> Store {
    let store = database.open().await;
    store.history().record(&org(), &calls(), at(86_400)).await.expect("recorded");
    let foreign: Vec<_> = calls().into_iter().take(30).collect();
    store.history().record(&other_org(), &foreign, at(86_400)).await.expect("recorded");
    store
}

async fn list(store: &Store, scope: &Scope, filter: &CallFilter, sort: CallSort, page: &CallPage) -> CallList {
    store.history().list(&org(), scope, filter, sort, page).await.expect("read")
}

fn page(number: u32, size: u32) -> CallPage {
    CallPage::Number(PageRequest::new(number, size))
}

fn ids(calls: &[PastCall]) -> Vec<&str> {
    calls.iter().map(|call| call.id.as_str()).collect()
}

/// Lower case, and the letters of the names here without accents, by hand.
fn words_of(text: &str) -> Vec<String> {
    text.to_lowercase()
        .replace('å', "a")
        .replace('ø', "o")
        .split(|character: char| !character.is_alphanumeric())
        .map(str::to_owned)
        .collect()
}

/// The filter as a sentence of plain Rust.
fn fits(filter: &CallFilter, call: &PastCall) -> bool {
    let given = |list: bool, holds: bool| !list || holds;
    let digits: String =
        call.remote_number.as_deref().filter(|text| text.starts_with('+')).unwrap_or("").chars().filter(char::is_ascii_digit).collect();
    let far = [call.remote_name.as_deref(), call.remote_number.as_deref().filter(|text| text.starts_with("sip"))];
    let own = [call.person_name.as_deref(), call.device_name.as_deref()];
    let has_words = |names: [Option<&str>; 2], words: &str| {
        let all: Vec<_> = names.iter().flatten().flat_map(|name| words_of(name)).collect();
        let words: Vec<_> = words_of(words).into_iter().filter(|word| !word.is_empty()).collect();
        // Signs alone find nothing.
        !words.is_empty() && words.iter().all(|word| all.iter().any(|name| name.starts_with(word.as_str())))
    };
    given(!filter.devices.is_empty(), call.device_id.as_ref().is_some_and(|id| filter.devices.contains(id)))
        && given(filter.person.is_some(), call.person_id == filter.person)
        && given(!filter.locations.is_empty(), call.location_id.as_ref().is_some_and(|id| filter.locations.contains(id)))
        && given(!filter.regions.is_empty(), call.region.as_ref().is_some_and(|region| filter.regions.contains(region)))
        && filter.from.is_none_or(|from| call.started_at >= from)
        && filter.to.is_none_or(|to| call.started_at < to)
        && given(!filter.directions.is_empty(), filter.directions.contains(&call.direction))
        && given(!filter.bands.is_empty(), filter.bands.contains(&call.band))
        && given(!filter.causes.is_empty(), call.disconnect_cause.as_ref().is_some_and(|cause| filter.causes.contains(cause)))
        && given(!filter.sources.is_empty(), filter.sources.iter().any(|source| call.sources.has(*source)))
        && filter.number.as_ref().is_none_or(|number| match number {
            NumberMatch::Prefix(start) => digits.starts_with(start.as_str()),
            NumberMatch::Suffix(end) => digits.ends_with(end.as_str()),
        })
        && filter.words.as_ref().is_none_or(|words| has_words(far, words) || has_words(own, words))
        && filter.own_words.as_ref().is_none_or(|words| has_words(own, words))
}

fn filters() -> Vec<CallFilter> {
    let none = CallFilter::default;
    let place = |name: &str| LocationId::from_key(name);
    let words = |words: &str| CallFilter { words: Some(words.to_owned()), ..none() };
    let number = |number: NumberMatch| CallFilter { number: Some(number), ..none() };
    vec![
        none(),
        CallFilter { devices: vec![device_id(3)], ..none() },
        CallFilter { devices: vec![device_id(3), device_id(5), device_id(99)], ..none() },
        CallFilter { person: Some(PersonId::from_key("p5")), ..none() },
        CallFilter { locations: vec![place("oslo")], ..none() },
        CallFilter { locations: vec![place("oslo"), place("lima")], bands: vec![Band::Bad], ..none() },
        CallFilter { regions: vec!["Region 2".to_owned()], ..none() },
        CallFilter { from: Some(at(500)), to: Some(at(900)), ..none() },
        CallFilter { from: Some(at(500)), directions: vec![Direction::Incoming, Direction::Unknown], ..none() },
        CallFilter { bands: vec![Band::Bad, Band::Unknown], ..none() },
        CallFilter { causes: vec!["Cause 1".to_owned()], sources: vec![CallSource::Live], ..none() },
        CallFilter { sources: vec![CallSource::Cdr], ..none() },
        number(NumberMatch::Prefix("472200".to_owned())),
        number(NumberMatch::Suffix("17".to_owned())),
        number(NumberMatch::Prefix("99".to_owned())),
        words("ødegård"),
        words("ODEGARD ase"),
        CallFilter { own_words: Some("person".to_owned()), ..none() },
        CallFilter { own_words: Some("ødegård".to_owned()), ..none() },
        words("mar 1"),
        words("anna16"),
        words("person"),
        words("room 6"),
        words("nobody"),
        words("  ...  "),
        CallFilter {
            words: Some("åse".to_owned()),
            devices: vec![device_id(1)],
            bands: vec![Band::Good, Band::Fair],
            to: Some(at(2_000)),
            ..none()
        },
    ]
}

async fn every_filter_finds_what_fits(database: Database) {
    let store = filled(&database).await;
    let everything = calls();
    let mut found_any = 0;
    for filter in filters() {
        let mut expected: Vec<_> = everything.iter().filter(|call| fits(&filter, call)).cloned().collect();
        expected.sort_by_key(|call| std::cmp::Reverse(call.started_at));
        let found = list(&store, &Scope::Everywhere, &filter, CallSort::default(), &page(1, 1_000)).await;
        assert_eq!(ids(&found.calls), ids(&expected), "{filter:?}");
        assert_eq!(found.calls, expected, "{filter:?}");
        assert_eq!((found.total, found.next), (CallTotal::Exactly(i64::try_from(expected.len()).expect("few")), None), "{filter:?}");
        found_any += usize::from(!expected.is_empty() && expected.len() < CALLS);
        let behind = list(&store, &Scope::Everywhere, &filter, CallSort::default(), &page(90, 50)).await;
        assert_eq!((behind.calls, behind.total), (vec![], found.total), "{filter:?}");
        store.history().explain(&org(), &Scope::Everywhere, &filter, CallSort::default(), &page(1, 50)).await.expect("explained");
    }
    assert!(found_any >= 16, "the filters say something: {found_any}");
}

/// Whether the column says nothing of a call.
fn is_unknown(column: CallColumn, call: &PastCall) -> bool {
    match column {
        CallColumn::Duration => call.duration_s.is_none(),
        CallColumn::AudioScore => call.audio_mos.is_none(),
        CallColumn::Band => call.band == Band::Unknown,
        CallColumn::Remote => call.remote_name.is_none() && call.remote_number.is_none(),
        CallColumn::Kind => call.direction == Direction::Unknown,
        CallColumn::Video => call.video_band == Band::Unknown,
        CallColumn::Region => call.region.is_none(),
        CallColumn::Location => call.location_name.is_none(),
        CallColumn::Person => call.person_name.is_none(),
        CallColumn::Software => call.software.is_none(),
        CallColumn::Model => call.model.is_none(),
        CallColumn::Started | CallColumn::Device | CallColumn::Cause | CallColumn::Source => false,
    }
}

/// Bands, the worst first.
fn rank(band: Band) -> i64 {
    let place = [Band::Bad, Band::Poor, Band::Fair, Band::Good, Band::Unknown].iter().position(|one| *one == band);
    place.map_or(9, |place| i64::try_from(place).expect("few"))
}

/// What orders a call, made by hand.
fn key(column: CallColumn, call: &PastCall) -> (i64, String) {
    let number = |number: i64| (number, String::new());
    match column {
        CallColumn::Started => number(0),
        CallColumn::Duration => number(call.duration_s.unwrap_or(-1)),
        #[expect(clippy::cast_possible_truncation, reason = "small")]
        CallColumn::AudioScore => number(call.audio_mos.map_or(1_000_000, |mos| (mos * 1_000.0).round() as i64)),
        CallColumn::Band => number(rank(call.band)),
        CallColumn::Device => (0, call.device_name.clone().expect("named")),
        CallColumn::Remote => (0, String::new()),
        CallColumn::Kind if call.direction == Direction::Unknown => number(0),
        CallColumn::Kind => (0, format!("{} {}", call.direction.as_str(), call.call_type.as_deref().unwrap_or_default())),
        CallColumn::Video if call.video_band == Band::Unknown => number(0),
        CallColumn::Video => number(rank(call.video_band) * 10 + i64::from(call.video_mos.is_some())),
        CallColumn::Region => (0, call.region.clone().unwrap_or_default()),
        CallColumn::Location => (0, call.location_name.clone().unwrap_or_default()),
        CallColumn::Person => (0, call.person_name.clone().unwrap_or_default()),
        // RoomOS 11.9 is older than RoomOS 11.10.
        CallColumn::Software => {
            let minor = call.software.as_deref().and_then(|version| version.rsplit('.').next()).map(str::parse);
            number(minor.and_then(Result::ok).unwrap_or(-1))
        }
        CallColumn::Cause => (0, call.disconnect_cause.clone().expect("told")),
        CallColumn::Source => number(i64::from(call.sources.code())),
        CallColumn::Model => (0, call.model.clone().unwrap_or_default()),
    }
}

async fn every_order_is_whole_and_stable(database: Database) {
    let store = filled(&database).await;
    for column in CallColumn::ALL.iter().copied() {
        for order in [Order::Ascending, Order::Descending] {
            let sort = CallSort { column, order };
            for filter in
                [CallFilter::default(), CallFilter { bands: vec![Band::Bad, Band::Good], from: Some(at(100)), ..CallFilter::default() }]
            {
                let mut leafed = Vec::new();
                for number in 1.. {
                    let part = list(&store, &Scope::Everywhere, &filter, sort, &page(number, 37)).await;
                    if part.calls.is_empty() {
                        break;
                    }
                    leafed.extend(part.calls);
                }
                let mut expected: Vec<_> = calls().into_iter().filter(|call| fits(&filter, call)).collect();
                let unknown: Vec<_> = leafed.iter().map(|call| is_unknown(column, call)).collect();
                assert!(unknown.is_sorted(), "{sort:?}: what is not known comes last");
                assert_eq!(ids(&leafed).into_iter().collect::<BTreeSet<_>>().len(), expected.len(), "{sort:?}: each once");
                if column != CallColumn::Remote {
                    expected.sort_by_key(|call| (key(column, call), call.started_at));
                    if order == Order::Descending {
                        expected.reverse();
                    }
                    // What is not known comes last, whatever the direction.
                    expected.sort_by_key(|call| is_unknown(column, call));
                    assert_eq!(ids(&leafed), ids(&expected), "{sort:?} {filter:?}");
                }
            }
        }
    }
}

async fn cursors_neither_overlap_nor_leave_out(database: Database) {
    let store = filled(&database).await;
    for column in CallColumn::ALL.iter().copied() {
        let (all, bad) = (CallFilter::default(), CallFilter { bands: vec![Band::Bad], ..CallFilter::default() });
        for (order, filter) in
            [(Order::Ascending, all.clone()), (Order::Descending, bad.clone()), (Order::Descending, all), (Order::Ascending, bad)]
        {
            let sort = CallSort { column, order };
            let whole = list(&store, &Scope::Everywhere, &filter, sort, &page(1, 1_000)).await;
            let mut wanted = CallPage::First { size: 17 };
            let mut read = Vec::new();
            loop {
                let part = list(&store, &Scope::Everywhere, &filter, sort, &wanted).await;
                assert_eq!(part.total, CallTotal::NotCounted);
                read.extend(part.calls);
                let Some(next) = part.next else { break };
                let cursor = CallCursor::parse(&next.to_text()).expect("read back");
                assert_eq!(cursor, next);
                wanted = CallPage::After { cursor, size: 17 };
            }
            assert_eq!(ids(&read), ids(&whole.calls), "{sort:?}");
        }
    }
    // What is recorded while somebody reads is no reason to see a call twice.
    let newest = CallSort::default();
    let first = list(&store, &Scope::Everywhere, &CallFilter::default(), newest, &CallPage::First { size: 10 }).await;
    let new = PastCall { device_call_id: Some(9_999_999), device_history_id: Some(9_999_999), ..past("new", 1, 9_000) };
    store.history().record(&org(), &[new], at(9_100)).await.expect("recorded");
    let cursor = first.next.expect("more");
    let second = list(&store, &Scope::Everywhere, &CallFilter::default(), newest, &CallPage::After { cursor, size: 10 }).await;
    let seen: BTreeSet<_> = ids(&first.calls).into_iter().chain(ids(&second.calls)).map(str::to_owned).collect();
    assert_eq!(seen.len(), 20);
    assert_eq!(seen.first().map(String::as_str), Some("call 220"));
}

/// Several devices, places or bands lead to calls in the order of their starts, page by page, each call once.
async fn several_values_are_merged_in_order(database: Database) {
    let store = filled(&database).await;
    let none = CallFilter::default;
    let places = || ["oslo", "lima"].map(LocationId::from_key).to_vec();
    let devices = |numbers: &[usize]| numbers.iter().map(|number| device_id(*number)).collect();
    for filter in [
        CallFilter { devices: devices(&[5, 3, 5, 99]), ..none() },
        CallFilter { devices: devices(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), ..none() },
        CallFilter { locations: places(), ..none() },
        CallFilter { locations: places(), bands: vec![Band::Bad, Band::Poor, Band::Bad], ..none() },
        CallFilter { locations: places(), from: Some(at(300)), to: Some(at(1_500)), ..none() },
        CallFilter { regions: vec!["Region 2".to_owned(), "Region 1".to_owned()], directions: vec![Direction::Incoming], ..none() },
        CallFilter { bands: vec![Band::Unknown, Band::Bad], from: Some(at(300)), ..none() },
    ] {
        for order in [Order::Ascending, Order::Descending] {
            let sort = CallSort { column: CallColumn::Started, order };
            let mut expected: Vec<_> = calls().into_iter().filter(|call| fits(&filter, call)).collect();
            if order == Order::Descending {
                expected.reverse();
            }
            assert!(expected.len() > 14, "{filter:?}");
            let (mut leafed, mut read, mut wanted) = (Vec::new(), Vec::new(), CallPage::First { size: 7 });
            for number in 1..=expected.len().div_ceil(7) {
                let number = u32::try_from(number).expect("few");
                leafed.extend(list(&store, &Scope::Everywhere, &filter, sort, &page(number, 7)).await.calls);
            }
            loop {
                let part = list(&store, &Scope::Everywhere, &filter, sort, &wanted).await;
                read.extend(part.calls);
                let Some(cursor) = part.next else { break };
                wanted = CallPage::After { cursor, size: 7 };
            }
            assert_eq!(ids(&leafed), ids(&expected), "{filter:?} {order:?}");
            assert_eq!(ids(&read), ids(&expected), "{filter:?} {order:?}");
        }
    }
}

async fn many_calls_are_not_counted_to_the_end(database: Database) {
    let store = database.open().await;
    let many: Vec<_> = (0..12_000_usize)
        .map(|number| {
            let mut call = PastCall::new(CallId::new(format!("c{number}")), at(i64::try_from(number).expect("small")), CallSource::Cdr);
            call.report_id = Some(format!("r{number}"));
            call.direction = if number.is_multiple_of(2) { Direction::Incoming } else { Direction::Outgoing };
            call.location_id = Some(LocationId::from_key(if number < 40 { "lima" } else { "oslo" }));
            call.remote_name = Some(format!("Name {}", number % 600));
            call
        })
        .collect();
    store.history().record(&org(), &many, at(20_000)).await.expect("recorded");
    let total = async |filter: CallFilter| list(&store, &Scope::Everywhere, &filter, CallSort::default(), &page(1, 50)).await;
    assert_eq!(total(CallFilter::default()).await.total, CallTotal::AtLeast(10_001), "more than 10,000");
    let lima = || vec![LocationId::from_key("lima")];
    assert_eq!(total(CallFilter { locations: lima(), ..CallFilter::default() }).await.total, CallTotal::Exactly(40));
    let incoming = CallFilter { directions: vec![Direction::Incoming], ..CallFilter::default() };
    let CallTotal::AtLeast(least) = total(incoming.clone()).await.total else { panic!("counted to the end") };
    assert!((5_000..=6_000).contains(&least), "{least}");
    // More names than are named one by one: they are looked up inside the query.
    let wide = total(CallFilter { words: Some("name".to_owned()), ..incoming }).await;
    assert_eq!((wide.calls.len(), wide.calls[0].id.as_str()), (50, "c11998"));
    let narrow = total(CallFilter { words: Some("name".to_owned()), locations: lima(), ..CallFilter::default() }).await;
    assert_eq!((narrow.total, narrow.calls.len()), (CallTotal::Exactly(40), 40));
    let few = total(CallFilter { words: Some("name 599".to_owned()), ..CallFilter::default() }).await;
    assert_eq!(few.total, CallTotal::Exactly(20));
    // Without an index, no more than 10,000 are sorted: of all of them, the newest come first, and say so; of few, the order is kept.
    let by_name = CallSort { column: CallColumn::Kind, order: Order::Ascending };
    let all = CallFilter::default();
    let (newest, shown) = (CallSort::default(), page(1, 50));
    let sorted = list(&store, &Scope::Everywhere, &all, by_name, &shown).await;
    assert_eq!(sorted, list(&store, &Scope::Everywhere, &all, newest, &shown).await);
    assert_eq!((sorted.sort, ids(&sorted.calls)[0]), (newest, "c11999"));
    let cursor = list(&store, &Scope::Everywhere, &all, by_name, &CallPage::First { size: 50 }).await.next.expect("more");
    assert!(cursor.goes_on(by_name) && !cursor.goes_on(CallSort { column: CallColumn::Band, order: Order::Ascending }));
    let some = CallFilter { from: Some(at(2_000)), ..CallFilter::default() };
    let sorted = list(&store, &Scope::Everywhere, &some, by_name, &shown).await;
    assert_eq!((sorted.sort, sorted.total, ids(&sorted.calls)[0]), (by_name, CallTotal::Exactly(10_000), "c2000"), "10,000 are few enough");
    // Whoever reads on while the list grows beyond that does so.
    let cursor = list(&store, &Scope::Everywhere, &some, by_name, &CallPage::First { size: 50 }).await.next.expect("more");
    let grown = list(&store, &Scope::Everywhere, &all, by_name, &CallPage::After { cursor, size: 50 }).await;
    assert_eq!((grown.sort, ids(&grown.calls)[0]), (by_name, "c2100"));
    let tail = list(&store, &Scope::Everywhere, &CallFilter::default(), CallSort::default(), &page(240, 50)).await;
    assert_eq!((tail.calls.len(), tail.total), (50, CallTotal::Exactly(12_000)), "the end is on this page");
}

/// 20,500 calls, of which the first ten alone came in: looking for them along the order is done in pieces.
async fn what_is_rare_is_looked_for_in_pieces(database: Database) {
    let store = database.open().await;
    let many: Vec<_> = (0..20_500_usize)
        .map(|number| {
            let mut call = PastCall::new(CallId::new(format!("c{number}")), at(i64::try_from(number).expect("small")), CallSource::Cdr);
            call.report_id = Some(format!("r{number}"));
            call.direction = if number < 10 { Direction::Incoming } else { Direction::Outgoing };
            call.audio_mos = (number >= 20_400).then_some(4.0);
            (call.band, call.location_id) = (if number < 10 { Band::Bad } else { Band::Good }, place(number % 2));
            call
        })
        .collect();
    store.history().record(&org(), &many, at(90_000)).await.expect("recorded");
    let incoming = CallFilter { directions: vec![Direction::Incoming], ..CallFilter::default() };
    for sort in [CallSort::default(), CallSort { column: CallColumn::AudioScore, order: Order::Descending }] {
        let first = list(&store, &Scope::Everywhere, &incoming, sort, &page(1, 50)).await;
        assert_eq!((first.calls.len(), first.looked_at), (0, Some(20_000)), "{sort:?}: and no further");
        assert!(matches!(first.total, CallTotal::AtLeast(0..=10)), "{:?}", first.total);
        let (mut found, mut next, mut pieces) = (Vec::new(), first.next, 0);
        while let Some(cursor) = next {
            let part = list(&store, &Scope::Everywhere, &incoming, sort, &CallPage::After { cursor, size: 4 }).await;
            found.extend(part.calls);
            next = part.next;
            pieces += 1;
        }
        assert_eq!(ids(&found), ["c9", "c8", "c7", "c6", "c5", "c4", "c3", "c2", "c1", "c0"], "{sort:?}");
        assert_eq!(pieces, 3, "{sort:?}");
    }
    // What is rare and has an index is found by it, though the places lead to more than are looked at.
    let places = Scope::Locations([place(0), place(1)].into_iter().flatten().collect());
    let bad = CallFilter { bands: vec![Band::Bad], ..CallFilter::default() };
    let rare = list(&store, &places, &bad, CallSort::default(), &page(1, 50)).await;
    assert_eq!(ids(&rare.calls), ["c9", "c8", "c7", "c6", "c5", "c4", "c3", "c2", "c1", "c0"]);
    assert_eq!((rare.total, rare.next, rare.looked_at), (CallTotal::Exactly(10), None, None));
    let far = list(&store, &Scope::Everywhere, &CallFilter::default(), CallSort::default(), &page(u32::MAX, 50)).await;
    assert_eq!((far.page, far.calls.len()), (Some(PageRequest::new(501, 50)), 0), "25,000 calls are skipped at most");
}

async fn a_scope_sees_its_own_calls(database: Database) {
    let store = filled(&database).await;
    let at_places = |places: &[&str]| Scope::Locations(places.iter().map(|name| LocationId::from_key(name)).collect());
    for scope in [Scope::Everywhere, Scope::nothing(), at_places(&["oslo"]), at_places(&["oslo", "lima"]), at_places(&["rome"])] {
        for filter in filters() {
            for sort in [CallSort::default(), CallSort { column: CallColumn::AudioScore, order: Order::Ascending }] {
                let found = list(&store, &scope, &filter, sort, &page(1, 1_000)).await;
                let expected: BTreeSet<_> = calls()
                    .into_iter()
                    .filter(|call| fits(&filter, call) && scope.sees(call.location_id.as_ref()))
                    .map(|call| call.id.as_str().to_owned())
                    .collect();
                assert_eq!(
                    found.calls.iter().map(|call| call.id.as_str().to_owned()).collect::<BTreeSet<_>>(),
                    expected,
                    "{scope:?} {filter:?}"
                );
                assert_eq!(found.total, CallTotal::Exactly(i64::try_from(expected.len()).expect("few")), "{scope:?} {filter:?}");
            }
        }
        for number in [0, 1, 2] {
            let found = store.history().find(&org(), &scope, &CallId::new(format!("call {number:03}"))).await.expect("read");
            assert_eq!(found.is_some(), scope.sees(place(number).as_ref()), "{scope:?}");
        }
        let regions = store.history().regions(&org(), &scope).await.expect("read");
        let expected: BTreeSet<_> =
            calls().into_iter().filter(|call| scope.sees(call.location_id.as_ref())).filter_map(|call| call.region).collect();
        assert_eq!(regions, expected.into_iter().collect::<Vec<_>>(), "{scope:?}");
        let causes = store.history().causes(&org(), &scope).await.expect("read");
        let expected: BTreeSet<_> =
            calls().into_iter().filter(|call| scope.sees(call.location_id.as_ref())).filter_map(|call| call.disconnect_cause).collect();
        assert_eq!(causes, expected.into_iter().collect::<Vec<_>>(), "{scope:?}: what ended calls elsewhere is not told");
    }
    let foreign = store.history().list(&other_org(), &Scope::Everywhere, &CallFilter::default(), CallSort::default(), &page(1, 100)).await;
    assert_eq!(foreign.expect("read").calls.len(), 30);
}

async fn old_calls_go_and_do_not_come_back(database: Database) {
    let store = filled(&database).await;
    let total = async |filter: &CallFilter| list(&store, &Scope::Everywhere, filter, CallSort::default(), &page(1, 10)).await.total;
    let anna = CallFilter { words: Some("anna8".to_owned()), ..CallFilter::default() };
    assert_eq!(total(&anna).await, CallTotal::Exactly(3), "anna8, anna80 and anna88");
    // Call number N starts at 10 N: of this organisation 100 and of the other 30 are older than 1,000 s.
    let before = at(1_000);
    assert_eq!(store.history().prune(before, 60).await.expect("pruned"), 60, "in batches");
    assert_eq!(store.history().prune(before, 60).await.expect("pruned"), 60);
    assert_eq!(store.history().prune(before, 60).await.expect("pruned"), 10);
    assert_eq!(store.history().prune(before, 60).await.expect("pruned"), 0, "what starts at that time stays");
    assert_eq!(total(&CallFilter::default()).await, CallTotal::Exactly(140));
    assert_eq!(total(&anna).await, CallTotal::Exactly(0));
    let recorded = store.history().record(&org(), &calls(), at(86_400)).await.expect("recorded");
    assert!(!recorded.is_change(), "a device tells of old calls again: {recorded:?}");
    let pool = database.connect().await;
    let rows = sqlx::query("SELECT 1 AS one FROM call_word WHERE word = $1").bind(b"anna8".to_vec()).fetch_all(&pool).await.expect("read");
    pool.close().await;
    assert!(rows.is_empty(), "the name of who spoke in no call that is left is forgotten");
}
