use serde_json::json;

use super::*;

fn wanted(format: Format) -> Wanted {
    Wanted { format, columns: Vec::new(), query: None, limit: None, width: None, is_coloured: false }
}

/// The text of these pages, and the remarks.
fn print(wanted: Wanted, pages: &[Value]) -> (String, Vec<String>) {
    let mut out = Vec::new();
    let mut printer = Printer::new(&mut out, wanted).expect("a printer");
    for page in pages {
        let text = page.to_string();
        let rows: Vec<&RawValue> = serde_json::from_str(&text).expect("a list");
        if printer.page(&rows).expect("written") == Appetite::Enough {
            break;
        }
    }
    let remarks = printer.finish().expect("finished");
    (String::from_utf8(out).expect("text"), remarks)
}

fn pages() -> [Value; 2] {
    [
        json!([{"id": "1", "displayName": "Ann \"A\", Lee", "emails": ["a@x.org"]}, {"id": "2", "displayName": "Bo", "emails": [], "at": {"city": "Paris"}}]),
        json!([{"id": "3", "displayName": "no", "late": 7}]),
    ]
}

#[test]
fn json_is_one_list_over_all_pages() {
    let (text, _) = print(wanted(Format::Json), &pages());
    let all: Vec<Value> = pages().iter().flat_map(|page| page.as_array().expect("a list").clone()).collect();
    assert_eq!(serde_json::from_str::<Value>(&text).expect("json"), Value::Array(all));
    assert_eq!(print(wanted(Format::Json), &[]).0, "[]\n");
    assert_eq!(print(wanted(Format::Json), &[json!([])]).0, "[]\n");
}

#[test]
fn jsonl_keeps_every_row_as_it_came() {
    let (text, _) = print(wanted(Format::Jsonl), &pages());
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[1], r#"{"id":"2","displayName":"Bo","emails":[],"at":{"city":"Paris"}}"#);
    assert_eq!(lines.len(), 3);
    let mut out = Vec::new();
    let mut printer = Printer::new(&mut out, wanted(Format::Jsonl)).expect("a printer");
    let rows: Vec<&RawValue> = serde_json::from_str("[{\"a\":\n 1.50}]").expect("a list");
    printer.page(&rows).expect("written");
    printer.finish().expect("finished");
    assert_eq!(String::from_utf8(out).expect("text"), "{\"a\":1.5}\n");
}

#[test]
fn csv_quotes_and_tells_what_came_too_late() {
    let (text, remarks) = print(wanted(Format::Csv), &pages());
    assert_eq!(text, "id,displayName,emails,at.city\n1,\"Ann \"\"A\"\", Lee\",a@x.org,\n2,Bo,,Paris\n3,no,,\n");
    assert!(remarks[0].contains("late") && remarks[0].contains("--columns"), "{remarks:?}");
    let chosen = Wanted { columns: vec!["at.city".to_owned(), "id".to_owned()], ..wanted(Format::Csv) };
    assert_eq!(print(chosen, &pages()).0, "at.city,id\n,1\nParis,2\n,3\n");
}

#[test]
fn limit_stops_in_the_middle_of_a_page() {
    let limited = Wanted { limit: Some(1), ..wanted(Format::Id) };
    assert_eq!(print(limited, &pages()).0, "1\n");
    let limited = Wanted { limit: Some(3), ..wanted(Format::Jsonl) };
    assert_eq!(print(limited, &pages()).0.lines().count(), 3);
}

#[test]
fn queries_see_the_whole_list() {
    let count = Wanted { query: Some("length(@)".to_owned()), ..wanted(Format::Json) };
    assert_eq!(print(count, &pages()).0, "3\n");
    let names = Wanted { query: Some("[].displayName".to_owned()), ..wanted(Format::Id) };
    assert_eq!(print(names, &pages()).0, "Ann \"A\", Lee\nBo\nno\n");
    let last = Wanted { query: Some("[-1].id".to_owned()), ..wanted(Format::Json) };
    assert_eq!(print(last, &pages()).0, "\"3\"\n");
}

#[test]
fn a_table_has_whole_ids_or_none() {
    let (text, _) = print(wanted(Format::Table), &pages());
    assert_eq!(text.lines().next(), Some("DISPLAYNAME   EMAILS   ID"));
    assert!(text.contains("Bo                     2"), "{text}");
    let long = [json!([{"id": "Y2lzY29zcGFyazovL3VzL1BFT1BMRS8x", "displayName": "Ann"}])];
    let narrow = Wanted { width: Some(30), ..wanted(Format::Table) };
    assert_eq!(print(narrow, &long).0, "DISPLAYNAME\nAnn\n");
    let chosen = Wanted { width: Some(30), columns: vec!["id".to_owned()], ..wanted(Format::Table) };
    assert!(print(chosen, &long).0.contains("L1BFT1BMRS8x"));
}

#[test]
fn yaml_says_what_the_json_says() {
    let (text, _) = print(wanted(Format::Yaml), &pages());
    let start = "- id: \"1\"\n  displayName: \"Ann \\\"A\\\", Lee\"\n  emails:\n    - a@x.org\n- id: \"2\"\n  displayName: Bo\n  emails: []\n  at:\n    city: Paris\n";
    assert!(text.starts_with(start), "{text}");
    // A word that YAML 1.1 would read as false stays a text.
    assert!(text.contains("displayName: \"no\""), "{text}");
    assert_eq!(print(wanted(Format::Yaml), &[]).0, "[]\n");
}

#[test]
fn rows_without_an_id_are_an_error_for_ids() {
    let mut printer = Printer::new(Vec::new(), wanted(Format::Id)).expect("a printer");
    assert_eq!(printer.values(vec![json!({"a": 1})]).expect_err("no id").exit, Exit::Usage);
    assert_eq!(cells::find_id(&json!({"jobId": "7", "orgId": "o"})).as_deref(), Some("7"));
}

#[test]
fn one_object_in_every_format() {
    let value = json!({"id": "1", "name": "x", "list": [1, 2], "deep": {"a": [{"b": null}]}});
    let show = |format| {
        let mut out = Vec::new();
        Printer::new(&mut out, wanted(format)).expect("a printer").single(value.clone()).expect("written");
        String::from_utf8(out).expect("text")
    };
    assert_eq!(serde_json::from_str::<Value>(&show(Format::Json)).expect("json"), value);
    assert_eq!(show(Format::Table), "id    1\nname  x\nlist  1, 2\ndeep  a:\n        - b: null\n");
    assert_eq!(show(Format::Csv), "id,name,list,deep.a\n1,x,\"1, 2\",\"[{\"\"b\"\":null}]\"\n");
    assert_eq!(show(Format::Id), "1\n");
}

#[test]
fn unknown_formats_get_a_hint() {
    assert!(Format::parse("jsnl").expect_err("unknown").to_string().contains("did you mean jsonl"));
}

#[test]
fn what_was_chosen_and_is_nowhere_is_told() {
    let chosen = |names: &[&str]| Wanted { columns: names.iter().map(|name| (*name).to_owned()).collect(), ..wanted(Format::Json) };
    let (_, remarks) = print(chosen(&["id", "dispalyName", "late"]), &pages());
    assert_eq!(remarks, ["--columns: no row has dispalyName; did you mean displayName?"]);
    assert_eq!(print(chosen(&["id", "late", "at.city"]), &pages()).1, Vec::<String>::new());
    assert_eq!(print(chosen(&["nonsense"]), &[json!([])]).1, Vec::<String>::new(), "of no rows nothing is known");
    for (query, count) in [("[?id=='9']", 1), ("[].nonsense", 1), ("[9]", 1), ("[].id", 0), ("length(@)", 0)] {
        let (_, remarks) = print(Wanted { query: Some(query.to_owned()), ..wanted(Format::Json) }, &pages());
        assert_eq!(remarks.len(), count, "{query}: {remarks:?}");
        assert!(remarks.iter().all(|remark| remark.contains("nothing in the answer fits")), "{remarks:?}");
    }
    let single = |wanted: Wanted| {
        let mut out = Vec::new();
        Printer::new(&mut out, wanted).expect("a printer").single(json!({"id": "1", "name": "x"})).expect("written")
    };
    assert_eq!(single(chosen(&["id", "nmae"])), ["--columns: no row has nmae; did you mean name?"]);
    assert_eq!(single(Wanted { query: Some("nmae".to_owned()), ..wanted(Format::Json) }).len(), 1);
    assert_eq!(single(chosen(&["id"])), Vec::<String>::new());
}
