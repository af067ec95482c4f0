//! The codec on its own, and against `serde_json` as an oracle.

use std::collections::BTreeMap;

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use super::*;
use crate::open_enum;

open_enum! {
    /// A colour.
    pub enum Colour { Red = "red", DarkGreen = "dark-green" }
}

#[derive(Debug, Clone, Default, PartialEq)]
struct Thing {
    name: Option<String>,
    count: Option<i64>,
    share: Option<f64>,
    on: Option<bool>,
    colour: Option<Colour>,
    parts: Option<Vec<Thing>>,
    parent: Option<Box<Thing>>,
    labels: Option<BTreeMap<String, String>>,
    anything: Option<Any>,
    extra: Extra,
}

impl Json for Thing {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result {
        reader.object(
            &KEYS,
            &mut [
                &mut self.name,
                &mut self.count,
                &mut self.share,
                &mut self.on,
                &mut self.colour,
                &mut self.parts,
                &mut self.parent,
                &mut self.labels,
                &mut self.anything,
            ],
            &mut self.extra,
        )
    }

    fn write(&self, writer: &mut Writer) {
        writer.object(
            &KEYS,
            &[&self.name, &self.count, &self.share, &self.on, &self.colour, &self.parts, &self.parent, &self.labels, &self.anything],
            &self.extra,
        );
    }
}

const KEYS: Keys =
    Keys(&["\"name\":", "\"count\":", "\"share\":", "\"on\":", "\"colour\":", "\"parts\":", "\"parent\":", "\"labels\":", "\"anything\":"]);

const FULL: &str = r#"{"name":"a \"b\" é 😀","count":-7,"share":2.5,"on":true,"colour":"dark-green","parts":[{"name":"x","parts":[]},{}],"parent":{"parent":{"count":1}},"labels":{"k":"v"},"anything":[null,1.50,{"x":[]}],"novelty":{"deep":[1,2]}}"#;

fn thing(text: &str) -> Thing {
    decode_strict(text.as_bytes()).expect(text)
}

fn error(text: &str) -> String {
    decode_strict::<Thing>(text.as_bytes()).expect_err(text).to_string()
}

fn written(value: &impl Json) -> String {
    String::from_utf8(encode(value)).expect("UTF-8")
}

#[test]
fn everything_comes_back_as_it_was() {
    let value = thing(FULL);
    assert_eq!(value.colour, Some(Colour::DarkGreen));
    assert_eq!(Colour::KNOWN, [Colour::Red, Colour::DarkGreen]);
    assert_eq!(format!("{:?} {:?}", Colour::Red, Colour::from("blue")), "red blue");
    assert_eq!(value.parts.as_ref().map(Vec::len), Some(2));
    assert_eq!(value.extra.find_raw("novelty"), Some(r#"{"deep":[1,2]}"#));
    assert_eq!(written(&value), FULL);
}

#[test]
fn spaces_and_the_order_of_keys_do_not_matter() {
    let spaced = thing(" { \"on\" : true ,\n\t\"name\" : \"x\" , \"count\" : 1 } ");
    assert_eq!(written(&spaced), r#"{"name":"x","count":1,"on":true}"#);
    assert_eq!(thing(r#"{"\u006eame":"escaped key"}"#).name.as_deref(), Some("escaped key"));
}

#[test]
fn nulls_and_duplicates() {
    assert_eq!(thing(r#"{"name":"x","name":null}"#).name, None);
    assert_eq!(thing(r#"{"name":"x","name":"y"}"#).name.as_deref(), Some("y"));
    let twice = thing(r#"{"z":1,"z":2}"#);
    assert_eq!(twice.extra.find_raw("z"), Some("2"));
    assert_eq!(decode::<Any>(br#"{"a":1,"a":2}"#).expect("valid").find("a"), Some(&Any::from(2)));
}

#[test]
fn errors_name_the_place_and_the_byte() {
    assert_eq!(error(r#"{"parts":[{"name":[]}]}"#), "expected a string, found a list at byte 18, in $.parts[0].name");
    assert_eq!(error(r#"{"labels":{"a":1}}"#), "expected a string, found a number at byte 15, in $.labels.a");
    assert_eq!(error(r#"{"novelty":[1,}"#), "expected a value, found no value at byte 14, in $.novelty[1]");
    assert_eq!(error("[]"), "expected an object, found a list at byte 0, in $");
    assert_eq!(error("{} {}"), "something follows the end of the document at byte 3, in $");
    assert_eq!(error(r#"{"count":1.5}"#), "expected a whole number of 64 bits, found 1.5 at byte 9, in $.count");
    assert_eq!(decode::<Thing>(b"{\"a\":\"\xff\"}").expect_err("not UTF-8").byte(), 6);
}

#[test]
fn a_field_of_another_type_is_kept_beside_the_others() {
    let text = r#"{"count":"seven","parts":[{"name":7,"on":true}],"name":"x"}"#;
    let value: Thing = decode(text.as_bytes()).expect("read with good will");
    assert_eq!((value.name.as_deref(), value.count), (Some("x"), None));
    assert_eq!(value.extra.find_raw("count"), Some("\"seven\""));
    let part = &value.parts.as_ref().expect("parts")[0];
    assert_eq!((part.on, part.extra.find_raw("name")), (Some(true), Some("7")));
    assert_eq!(written(&value), r#"{"name":"x","parts":[{"on":true,"name":7}],"count":"seven"}"#);
    // A list with one wrong item is kept whole.
    let value: Thing = decode(br#"{"parts":[{"name":"a"},7],"on":true}"#).expect("read with good will");
    assert_eq!((value.parts.as_ref(), value.on), (None, Some(true)));
    assert_eq!(value.extra.find_raw("parts"), Some(r#"[{"name":"a"},7]"#));
    // What is no JSON stays an error.
    assert!(decode::<Thing>(br#"{"count":"seven,"name":"x"}"#).is_err());
}

#[test]
fn an_explicit_null_can_be_sent() {
    let mut value = Thing { name: Some("x".to_owned()), ..Thing::default() };
    value.extra.insert("colour", &Any::Null);
    assert_eq!(written(&value), r#"{"name":"x","colour":null}"#);
    assert_eq!(value.extra.find::<Any>("colour").expect("there").expect("valid"), Any::Null);
}

#[test]
fn whole_numbers_keep_64_bits_and_may_have_a_zero_fraction() {
    for (text, expected) in [
        ("9223372036854775807", Some(i64::MAX)),
        ("-9223372036854775808", Some(i64::MIN)),
        ("9223372036854775808", None),
        ("3.0", Some(3)),
        ("1e3", Some(1000)),
        ("1e-1", None),
        ("9007199254740993.0", Some(9_007_199_254_740_992)),
        ("1e300", None),
        ("-0", Some(0)),
    ] {
        assert_eq!(decode_strict::<i64>(text.as_bytes()).ok(), expected, "{text}");
    }
}

#[test]
fn doubles_are_written_without_a_needless_fraction() {
    for (value, text) in
        [(5.0, "5"), (2.5, "2.5"), (0.1, "0.1"), (-3.0, "-3"), (1e300, "1e300"), (1e-9, "1e-9"), (0.0, "0"), (f64::NAN, "null")]
    {
        assert_eq!(written(&value), text);
    }
    assert!(decode_strict::<f64>(b"1e999").is_err());
}

#[test]
fn depth_is_limited_for_known_and_unknown_values() {
    let nest = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(decode::<Any>(nest(MAX_DEPTH).as_bytes()).is_ok());
    assert!(decode::<Any>(nest(MAX_DEPTH + 1).as_bytes()).is_err());
    assert!(decode::<Thing>(format!("{{\"novelty\":{}}}", nest(MAX_DEPTH)).as_bytes()).is_err());
    let parents = |depth: usize| format!("{}{{}}{}", r#"{"parent":"#.repeat(depth), "}".repeat(depth));
    assert!(decode::<Thing>(parents(MAX_DEPTH - 1).as_bytes()).is_ok());
    assert!(decode::<Thing>(parents(MAX_DEPTH).as_bytes()).is_err());
    let deep = "[".repeat(1_000_000);
    assert_eq!(decode::<Any>(deep.as_bytes()).expect_err("too deep").what(), "nested deeper than 127 levels");
}

#[test]
fn no_answer_reads_from_nothing_and_from_anything() {
    assert!(decode::<()>(b"").is_ok());
    assert!(decode::<()>(b" {\"a\":1} ").is_ok());
    assert!(decode::<()>(b"{").is_err());
}

#[test]
fn a_lone_surrogate_becomes_a_replacement_character() {
    for (text, expected) in
        [(r#""\ud83d\ude00""#, "😀"), (r#""\ud83dx""#, "\u{fffd}x"), (r#""\ude00""#, "\u{fffd}"), (r#""\ud83d\ud83d\ude00""#, "\u{fffd}😀")]
    {
        assert_eq!(decode::<String>(text.as_bytes()).expect("valid"), expected, "{text}");
    }
    assert!(decode::<String>(br#""\ud83""#).is_err());
    assert!(decode::<String>(br#""\u+123""#).is_err());
}

// Against the oracle.

fn as_serde(any: &Any) -> serde_json::Value {
    match any {
        Any::Null => serde_json::Value::Null,
        Any::Bool(b) => (*b).into(),
        // The oracle reads the literal itself, so both agree on the value or neither does.
        Any::Number(n) => serde_json::from_str(n.as_str()).expect("a number for both"),
        Any::Text(t) => t.clone().into(),
        Any::List(items) => items.iter().map(as_serde).collect(),
        Any::Object(entries) => entries.iter().map(|(k, v)| (k.clone(), as_serde(v))).collect::<serde_json::Map<_, _>>().into(),
    }
}

/// Whether both readers say the same of a document, and which.
fn compare(document: &[u8]) -> bool {
    let ours = decode::<Any>(document);
    let theirs = serde_json::from_slice::<serde_json::Value>(document);
    let shown = String::from_utf8_lossy(document);
    match (ours, theirs) {
        (Ok(ours), Ok(theirs)) => {
            assert_eq!(as_serde(&ours), theirs, "{shown}");
            let again: serde_json::Value = serde_json::from_slice(&encode(&ours)).expect("what we write is JSON");
            assert_eq!(again, theirs, "{shown}");
            true
        }
        (Err(_), Err(_)) => false,
        // Known differences: a lone surrogate is replaced, and a number beyond a double is kept as it is written.
        (Ok(_), Err(e)) => {
            let known = ["surrogate", "hex escape", "number out of range"].iter().any(|k| e.to_string().contains(k));
            assert!(known, "we accept, serde_json says {e}: {shown}");
            true
        }
        (Err(e), Ok(_)) => panic!("serde_json accepts, we say {e}: {shown}"),
    }
}

const SEEDS: [&str; 8] = [
    FULL,
    r#"{"a":{"a":1,"a":[2,{"a":null}]},"b":"\u00e9\ud83d\ude00\n\/\b","a":-0.5e-3}"#,
    "[0,-0,1.5,1e5,1E+5,-1.25e-7,123456789012345678901234567890,18446744073709551615,9223372036854775808]",
    r#"  [ true , false , null , "" , [ ] , { } , {"":""} ]  "#,
    r#"{"items":[{"id":"Y2lz","emails":["a@example.com"],"phoneNumbers":[{"type":"work","value":"+1"}]}],"notFoundIds":null}"#,
    r#"["\\","\"","\t","\u0000","\u001f","\uffff","a\u0301"]"#,
    r#"{"urn:ietf:params:scim:schemas:core:2.0:User":{"x":1e400,"y":-1e-400}}"#,
    "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
];

#[test]
fn mutated_documents_are_read_as_serde_json_reads_them() {
    const PIECES: [&str; 24] = [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "0", "-", ".", "e", "+", "1e999", "null", "tru", " ", "\n", "\u{1}",
        "é", "\"a\":", "00",
    ];
    let mut random = ChaCha8Rng::seed_from_u64(7);
    let mut below = |n: usize| usize::try_from(random.next_u64() % n as u64).expect("small");
    let (mut accepted, mut refused) = (0_u32, 0_u32);
    for seed in SEEDS {
        assert!(compare(seed.as_bytes()), "{seed}");
    }
    for _ in 0..60_000 {
        let mut document = SEEDS[below(SEEDS.len())].as_bytes().to_vec();
        for _ in 0..=below(3) {
            let at = below(document.len());
            match below(5) {
                0 => document[at] = u8::try_from(below(256)).expect("a byte"),
                1 => drop(document.remove(at)),
                2 => document.truncate(at.max(1)),
                3 => {
                    let end = (at + 1 + below(12)).min(document.len());
                    let copy = document[at..end].to_vec();
                    document.splice(at..at, copy);
                }
                _ => drop(document.splice(at..at, PIECES[below(PIECES.len())].bytes())),
            }
            if document.is_empty() {
                document.push(b'1');
            }
        }
        if compare(&document) {
            accepted += 1;
        } else {
            refused += 1;
        }
        // Nor must reading items one by one be, when there is a list at all.
        if let Ok(mut items) = Items::find(String::from_utf8_lossy(&document).into_owned(), "items")
            && document.is_ascii()
        {
            let items: Result<Vec<Any>> = std::iter::from_fn(|| items.read_next()).collect();
            let whole = decode::<Any>(&document);
            assert_eq!(items.is_ok(), whole.is_ok(), "{}", String::from_utf8_lossy(&document));
        }
        // The loop over slots must not be more or less willing than the plain reader.
        if document.first() == Some(&b'{') {
            assert_eq!(decode::<Thing>(&document).is_ok(), decode::<Any>(&document).is_ok(), "{}", String::from_utf8_lossy(&document));
        }
    }
    assert!(accepted > 5_000 && refused > 20_000, "the mutations must reach both sides: {accepted} accepted, {refused} refused");
}

/// Short decimals have a way of their own; the standard library says what they must be, to the last bit.
#[test]
fn doubles_are_those_of_the_standard_library() {
    let mut chance = ChaCha8Rng::seed_from_u64(7);
    for _ in 0..20_000 {
        let whole = chance.next_u64() >> (chance.next_u32() % 64);
        let places = (chance.next_u32() % 17) as usize;
        let fraction = chance.next_u64() % 10_u64.pow(u32::try_from(places).expect("few"));
        let sign = if chance.next_u32() % 2 == 0 { "-" } else { "" };
        let literal = if places == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction:0places$}") };
        let value: f64 = decode(literal.as_bytes()).expect("a number");
        assert_eq!(value.to_bits(), literal.parse::<f64>().expect("a number").to_bits(), "{literal}");
    }
    for literal in ["-0", "0", "0.1", "0.3", "123456789012345", "0.123456789012345", "9007199254740993", "-1234567.12345678"] {
        let value: f64 = decode(literal.as_bytes()).expect("a number");
        assert_eq!(value.to_bits(), literal.parse::<f64>().expect("a number").to_bits(), "{literal}");
    }
}

/// Every item of a list, read one at a time.
fn one_by_one(text: &str, key: &str) -> Option<Result<Vec<Thing>>> {
    let mut items = Items::find(text.to_owned(), key).ok()?;
    let read = std::iter::from_fn(|| items.read_next()).collect();
    assert!(items.read_next::<Thing>().is_none(), "nothing comes after the end: {text}");
    Some(read)
}

#[test]
fn items_one_by_one_are_those_of_the_whole_document() {
    for text in [
        format!(r#"{{"name":"x","parts":[{FULL},{{}},{FULL}],"count":1}}"#),
        format!(r#" {{ "parts" : [ {FULL} , {FULL} ] }} "#),
        r#"{"parts":[]}"#.to_owned(),
    ] {
        let read = one_by_one(&text, "parts").expect("a list").expect("good items");
        assert_eq!(Some(read), thing(&text).parts, "{text}");
    }
    let list = format!("[{FULL},{{}}]");
    assert_eq!(one_by_one(&list, "parts").expect("a list").expect("good items"), decode::<Vec<Thing>>(list.as_bytes()).expect("a list"));
    for none in [r#"{"name":"x"}"#, r#"{"parts":null}"#, r#"{"parts":7}"#, r#"{"x":{"parts":[{}]}}"#, "7", "", "<html>", r#"{"x":"#] {
        assert_eq!(Items::find(none.to_owned(), "parts").expect_err("no list"), none);
    }
}

#[test]
fn items_one_by_one_end_with_the_error_of_the_whole_document() {
    for text in [
        r#"{"parts":[{"name":"a"},{"name":"b" "on":true}]}"#,
        r#"{"parts":[{"name":"a"},"#,
        r#"{"parts":[{"name":"a"},]}"#,
        r#"{"parts":[{"name":"a"}]"#,
        r#"{"parts":[{"name":"a"}] "on":true}"#,
        r#"{"parts":[{"name":"a"}],"on":tru}"#,
        r#"{"parts":[{"name":"a"}]} {}"#,
        r#"{"parts":[{"name":"a"},7]}"#,
        r#"[{"name":"a"},{"parts":[{},]}]"#,
    ] {
        let mut items = Items::find(text.to_owned(), "parts").expect("a list");
        assert_eq!(items.read_next::<Thing>().expect("an item").expect("a good one").name.as_deref(), Some("a"), "{text}");
        let error = std::iter::from_fn(|| items.read_next::<Thing>()).find_map(Result::err).expect(text);
        let whole = if text.starts_with('[') {
            decode_strict::<Vec<Thing>>(text.as_bytes()).err()
        } else {
            decode_strict::<Thing>(text.as_bytes()).err()
        };
        assert_eq!(error, whole.expect(text), "{text}");
        assert!(items.read_next::<Thing>().is_none(), "{text}");
    }
}

#[test]
fn items_are_within_the_limit_of_depth_as_in_the_whole_document() {
    for depth in [MAX_DEPTH - 2, MAX_DEPTH - 1] {
        let deep = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let text = format!(r#"{{"parts":[{deep}]}}"#);
        let mut items = Items::find(text.clone(), "parts").expect("a list");
        let read = items.read_next::<Any>().expect("an item");
        assert_eq!(read.is_ok(), decode::<Any>(text.as_bytes()).is_ok(), "{depth}");
        assert_eq!(read.is_ok(), depth == MAX_DEPTH - 2);
    }
}

#[test]
fn a_list_with_a_first_item_is_seen_without_reading_on() {
    let looks = |text: &str| Reader::new(text.as_bytes()).expect("text").lists_something("items");
    assert!(looks(r#"{"notFoundIds":null,"meta":{"items":[]},"items":[{"id"#));
    assert!(looks(r#" { "items" : [ 1 ] }"#));
    for nothing in
        [r#"{"items":[ ]}"#, r#"{"items":null}"#, r#"{"item":[1]}"#, r#"{"meta":{"items":[1]}}"#, "[1]", "<html>", "", r#"{"items":["#]
    {
        assert!(!looks(nothing), "{nothing}");
    }
}
