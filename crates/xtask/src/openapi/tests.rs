//! A small document by hand, brought into a small catalogue.

use serde_json::{Value, json};

use super::*;

/// What was imported before: two operations, one of them mended by hand, and what public clients know.
const OPERATIONS: &str = r#"[
{"id":"list-lamps","group":"Lamps","method":"GET","path":"/lamps","title":"List Lamps","scopes":["lamps_read"],"query":[{"name":"max","type":"integer"}],"response":{"status":200,"schema":{"type":"ref","ref":"LampList"}},"pagination":{"style":"link","items":"items"},"src":["official","gen"]},
{"id":"get-a-lamp","group":"Lamps","method":"GET","path":"/lamps/{lampId}","title":"Get a Lamp","scopes":[],"params":["lampId"],"response":{"status":200,"schema":{"type":"ref","ref":"Lamp"}},"pagination":{"style":"none"},"src":["official"]},
{"id":"light-a-lamp","group":"Lamps","method":"POST","path":"/lamps/{lampId}/light","title":"Light a Lamp","scopes":[],"params":["lampId"],"body":{"schema":{"type":"ref","ref":"LightALampBody"}},"response":{"status":204},"pagination":{"style":"none"},"src":["official"]},
{"id":"hidden","group":"lamps","method":"GET","path":"/hidden","title":"Hidden","scopes":[],"response":{"status":200,"assumed":true},"pagination":{"style":"none"},"src":["wxcli"]}
]
"#;
const SCHEMAS: &str = r#"{
"LampList":{"fields":[{"name":"items","type":"array","items":{"type":"ref","ref":"Lamp"}}]},
"Lamp":{"fields":[{"name":"id","type":"string","required":true},{"name":"colour","type":"string","enum":["red","green"]},{"name":"level","type":"integer"}]},
"LightALampBody":{"fields":[{"name":"for","type":"any"}]}
}
"#;

fn document() -> Value {
    json!({
        "openapi": "3.0.1",
        "servers": [{ "url": "https://webexapis.com/v1" }],
        "paths": {
            "/lamps": { "get": {
                "tags": ["Lamps"], "summary": "List Lamps",
                "parameters": [{ "name": "max", "in": "query", "schema": { "type": "number" } }],
                "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/AllLamps" } } } } }
            } },
            "/lamps/{id}": { "get": {
                "tags": ["Lamps"], "summary": "Get a Lamp",
                "parameters": [{ "name": "id", "in": "path", "schema": { "type": "string" } }],
                "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Lamp" } } } } }
            } },
            "/lamps/{id}/light": { "post": {
                "tags": ["Lamps"], "summary": "Light a Lamp",
                "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": { "for": { "type": "string" } } } } } },
                "responses": { "204": { "description": "lit" } }
            } }
        },
        "components": { "schemas": {
            "AllLamps": { "type": "object", "properties": { "items": { "type": "array", "items": { "$ref": "#/components/schemas/Lamp" } } } },
            "Lamp": { "allOf": [
                { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } },
                { "type": "object", "properties": { "colour": { "type": "string" }, "level": { "type": "number" } } }
            ] }
        } }
    })
}

/// A catalogue of lamps among the messages.
fn catalogue() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).expect("written");
    for area in crate::facts::AREAS {
        write(&format!("{area}.json"), "[\n\n]\n");
        write(&format!("{area}.schemas.json"), "{\n\n}\n");
    }
    write("messaging.json", OPERATIONS);
    write("messaging.schemas.json", SCHEMAS);
    write("mends.json", r#"{"operations":[],"schemas":{"messaging":["LightALampBody"]}}"#);
    write("classes.json", r#"{"resources":[],"operations":[{"id":"get-a-lamp","class":"settings"}]}"#);
    folder
}

/// One document that is all of its area.
fn whole(store: &mut Store, document: &Document, area: Option<&str>) -> Vec<String> {
    let mut seen = Seen::default();
    let mut changes = apply(store, document, area, &mut seen).expect("imported");
    changes.extend(seen.remove_missing(store));
    changes
}

fn imported(document: &Value) -> (Vec<String>, Store) {
    let folder = catalogue();
    let mut store = Store::load(folder.path()).expect("a catalogue");
    let document = Document::parse(&document.to_string()).expect("a document");
    let changes = whole(&mut store, &document, None);
    (changes, store)
}

fn operation<'a>(store: &'a Store, id: &str) -> &'a Value {
    store.areas[4].operations.iter().find(|o| o["id"] == id).expect("the operation")
}

#[test]
fn the_same_document_again_changes_nothing() {
    let (changes, store) = imported(&document());
    assert_eq!(changes, [] as [&str; 0]);
    let folder = catalogue();
    let before = Store::load(folder.path()).expect("a catalogue");
    assert_eq!(store.areas[4].operations, before.areas[4].operations);
    assert_eq!(store.areas[4].schemas, before.areas[4].schemas);
}

#[test]
fn new_gone_and_changed_fields_are_named_and_written() {
    let mut document = document();
    let lamp = &mut document["components"]["schemas"]["Lamp"]["allOf"][1]["properties"];
    *lamp = json!({ "colour": { "type": "string", "enum": ["red", "blue"] }, "made": { "type": "string", "format": "date-time" },
        "room": { "type": "object", "properties": { "floor": { "type": "integer" } } } });
    let (changes, store) = imported(&document);
    assert_eq!(
        changes,
        [
            "Lamp: field changed: colour: one of red, blue instead of one of red, green",
            "Lamp: field removed: level",
            "Lamp: field added: made (string date-time)",
            "schema added: LampRoom",
            "Lamp: field added: room (LampRoom)",
        ]
    );
    let expected = json!({ "fields": [
        { "name": "id", "type": "string", "required": true },
        { "name": "colour", "type": "string", "enum": ["red", "blue"] },
        { "name": "made", "type": "string", "format": "date-time" },
        { "name": "room", "type": "ref", "ref": "LampRoom" },
    ] });
    assert_eq!(store.areas[4].schemas["Lamp"], expected);
    assert_eq!(store.areas[4].schemas["LampRoom"], json!({ "fields": [{ "name": "floor", "type": "integer" }] }));
}

#[test]
fn a_new_operation_is_added_with_its_schemas_and_a_class() {
    let mut document = document();
    document["paths"]["/lamps"]["post"] = json!({
        "tags": ["Lamps"], "summary": "Create a Lamp",
        "requestBody": { "content": { "application/json": { "schema": { "type": "object", "required": ["colour"],
            "properties": { "colour": { "type": "string" }, "next": { "$ref": "#/components/schemas/Chain" } } } } } },
        "responses": { "201": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Lamp" } } } } }
    });
    document["components"]["schemas"]["Chain"] =
        json!({ "type": "object", "properties": { "next": { "$ref": "#/components/schemas/Chain" } } });
    let folder = catalogue();
    let mut store = Store::load(folder.path()).expect("a catalogue");
    let changes = whole(&mut store, &Document::parse(&document.to_string()).expect("a document"), None);
    assert_eq!(changes[0], "operation added: create-a-lamp (POST /lamps) in messaging");
    let made = operation(&store, "create-a-lamp");
    assert_eq!(made["body"]["schema"], json!({ "type": "ref", "ref": "CreateALampBody" }));
    assert_eq!(
        (&made["response"]["status"], &made["src"], &made["pagination"]),
        (&json!(201), &json!(["official"]), &json!({ "style": "none" }))
    );
    let chain = json!({ "fields": [{ "name": "next", "type": "ref", "ref": "Chain" }] });
    assert_eq!(store.areas[4].schemas["Chain"], chain);
    assert_eq!(store.areas[4].schemas["CreateALampBody"]["fields"][0]["required"], json!(true));
    store.save().expect("written");
    let facts = crate::facts::load(folder.path()).expect("the generator reads what was written");
    assert_eq!(facts[4].operations.len(), 5);
    let classes = std::fs::read_to_string(folder.path().join("classes.json")).expect("a file");
    assert!(classes.contains(r#"{"id":"create-a-lamp","class":"unsupported"}"#), "{classes}");
}

#[test]
fn an_operation_that_is_gone_is_removed_unless_public_clients_know_it() {
    let mut document = document();
    let paths = document["paths"].as_object_mut().expect("paths");
    paths.remove("/lamps/{id}");
    paths.remove("/lamps");
    let (changes, store) = imported(&document);
    assert_eq!(changes, ["list-lamps: no longer published", "operation removed: get-a-lamp (GET /lamps/{lampId})"]);
    assert_eq!(operation(&store, "list-lamps")["src"], json!(["gen"]));
    assert!(!store.areas[4].operations.iter().any(|o| o["id"] == "get-a-lamp"));
    assert_eq!(operation(&store, "hidden")["src"], json!(["wxcli"]));
}

#[test]
fn what_was_mended_by_hand_survives() {
    // The document says that `for` is a text; the mend says it may be anything.
    let (changes, store) = imported(&document());
    assert_eq!(changes.len(), 0);
    assert_eq!(store.areas[4].schemas["LightALampBody"]["fields"][0]["type"], "any");
}

#[test]
fn a_file_that_is_no_good_is_explained_and_nothing_is_written() {
    let folder = catalogue();
    let root = tempfile::tempdir().expect("a folder");
    std::fs::rename(folder.path(), root.path().join("catalogue")).expect("moved");
    let good = root.path().join("good.json");
    let mut changed = document();
    changed["paths"]["/lamps"]["get"]["deprecated"] = json!(true);
    std::fs::write(&good, changed.to_string()).expect("written");
    let bad = root.path().join("bad.json");
    let mut broken = document();
    broken["components"]["schemas"]["Lamp"] = json!({ "$ref": "#/components/schemas/Nowhere" });
    for (text, expected) in [
        ("openapi: 3.0.0".to_owned(), "this is not JSON; a YAML document must be converted first"),
        ("{}".to_owned(), "this is no OpenAPI document: `openapi` is missing"),
        (r#"{"openapi":"2.0","paths":{}}"#.to_owned(), "this is OpenAPI 2.0; version 3 is needed"),
        (r#"{"openapi":"3.0.0"}"#.to_owned(), "`paths` is missing or no object"),
        (r#"{"openapi":"3.0.0","paths":{}}"#.to_owned(), "`paths` holds no operation"),
        (r#"{"openapi":"3.0.0","paths":{"/x":{"get":{"summary":"X"}}}}"#.to_owned(), "GET /x: `responses` is missing"),
        (r#"{"openapi":"3.0.0","paths":{"/x":{"get":{"summary":"X","responses":{"200":{}}}}}}"#.to_owned(), "name its area with --area"),
        (broken.to_string(), "`#/components/schemas/Nowhere` refers to nothing"),
    ] {
        std::fs::write(&bad, &text).expect("written");
        let error =
            format!("{:#}", import(root.path(), &[good.clone(), bad.clone()], None, Extent::Whole, Effect::Write).expect_err("no good"));
        assert!(error.contains(expected) && error.contains("bad.json"), "{error}");
    }
    let operations = || std::fs::read_to_string(root.path().join("catalogue/messaging.json")).expect("a file");
    assert_eq!(operations(), OPERATIONS);
    import(root.path(), std::slice::from_ref(&good), None, Extent::Whole, Effect::DryRun).expect("shown");
    assert_eq!(operations(), OPERATIONS);
    import(root.path(), &[good], None, Extent::Whole, Effect::Write).expect("written");
    assert_ne!(operations(), OPERATIONS);
}

/// The catalogue of the project written as OpenAPI: what comes back in must change nothing.
#[test]
fn the_whole_catalogue_comes_back_as_it_was() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the workspace").join("catalogue");
    let mut store = Store::load(&folder).expect("the catalogue");
    // Nothing of calling comes from a published document yet.
    for area in crate::facts::AREAS.into_iter().filter(|area| *area != "calling") {
        let at = store.area(area).expect("an area");
        let before = (store.areas[at].operations.clone(), store.areas[at].schemas.clone());
        let document = Document::parse(&written(&store.areas[at]).to_string()).expect("a document");
        let changes = whole(&mut store, &document, Some(area));
        let real: Vec<&String> = changes.iter().filter(|change| !change.ends_with("is confirmed")).collect();
        assert_eq!(real, [] as [&String; 0], "{area}");
        assert_eq!(store.areas[at].schemas, before.1, "{area}");
        assert_eq!(store.areas[at].operations.len(), before.0.len(), "{area}");
    }
}

/// The published operations of an area as an OpenAPI document.
fn written(area: &store::AreaFiles) -> Value {
    let mut paths = json!({});
    let is_published = |o: &&Value| o["src"].as_array().is_some_and(|sources| sources.contains(&json!("official")));
    for operation in area.operations.iter().filter(is_published) {
        let host = operation["host"].as_str().map_or("https://webexapis.com/v1".to_owned(), |host| format!("https://{host}"));
        let parameters = |key: &str, place: &str| {
            let fields = operation[key].as_array().cloned().unwrap_or_default();
            fields
                .iter()
                .map(|f| {
                    let mut parameter = json!({ "name": f["name"], "in": place, "schema": schema(f) });
                    for flag in ["required", "deprecated"].into_iter().filter(|flag| f.get(*flag).is_some()) {
                        parameter[flag] = json!(true);
                    }
                    parameter
                })
                .collect::<Vec<_>>()
        };
        let content = |kind: &Value, media: &Value| match kind {
            Value::Null => json!({}),
            kind => json!({ "content": { media.as_str().unwrap_or("application/json"): { "schema": schema(kind) } } }),
        };
        let both = [parameters("query", "query"), parameters("headers", "header")].concat();
        let response = &operation["response"];
        let mut made = json!({ "servers": [{ "url": host }], "summary": operation["title"], "tags": [operation["group"]],
            "parameters": both,
            "responses": { response["status"].to_string(): content(&response["schema"], &response["content_type"]) } });
        if operation.get("body").is_some() {
            made["requestBody"] = content(&operation["body"]["schema"], &operation["content_type"]);
        }
        if operation.get("deprecated").is_some() {
            made["deprecated"] = json!(true);
        }
        let method = operation["method"].as_str().expect("a method").to_ascii_lowercase();
        paths[operation["path"].as_str().expect("a path")][method] = made;
    }
    let schemas: serde_json::Map<String, Value> = area
        .schemas
        .iter()
        .map(|(name, facts)| {
            let mut properties = serde_json::Map::new();
            let fields = facts["fields"].as_array().expect("fields");
            for field in fields {
                let mut property = schema(field);
                for flag in ["deprecated", "readOnly", "nullable"].into_iter().filter(|flag| field.get(*flag).is_some()) {
                    property = json!({ "allOf": [property], flag: true });
                }
                properties.insert(field["name"].as_str().expect("a name").to_owned(), property);
            }
            let required: Vec<&Value> = fields.iter().filter(|f| f.get("required").is_some()).map(|f| &f["name"]).collect();
            (name.clone(), json!({ "type": "object", "properties": properties, "required": required }))
        })
        .collect();
    json!({ "openapi": "3.0.0", "paths": paths, "components": { "schemas": schemas } })
}

fn schema(kind: &Value) -> Value {
    if let Some(choices) = kind["oneOf"].as_array() {
        return json!({ "oneOf": choices.iter().map(schema).collect::<Vec<_>>() });
    }
    match kind["type"].as_str().expect("a type") {
        "any" => json!({}),
        "ref" => json!({ "$ref": format!("#/components/schemas/{}", kind["ref"].as_str().expect("a name")) }),
        "array" => json!({ "type": "array", "items": kind.get("items").map_or(json!({}), schema) }),
        "object" => {
            kind.get("additional").map_or(json!({ "type": "object" }), |v| json!({ "type": "object", "additionalProperties": schema(v) }))
        }
        plain => {
            let mut made = json!({ "type": plain });
            for key in ["format", "enum"].into_iter().filter(|key| kind.get(*key).is_some()) {
                made[key] = kind[key].clone();
            }
            made
        }
    }
}

#[test]
fn an_area_in_two_documents_keeps_the_operations_of_both() {
    let (mut first, mut second) = (document(), document());
    first["paths"].as_object_mut().expect("paths").remove("/lamps");
    second["paths"].as_object_mut().expect("paths").retain(|path, _| path == "/lamps");
    let root = tempfile::tempdir().expect("a folder");
    std::fs::rename(catalogue().keep(), root.path().join("catalogue")).expect("moved");
    let files = [("first.json", &first), ("second.json", &second)].map(|(name, document)| {
        let path = root.path().join(name);
        std::fs::write(&path, document.to_string()).expect("written");
        path
    });
    let ids = || {
        let store = Store::load(&root.path().join("catalogue")).expect("a catalogue");
        let all = store.areas.iter().flat_map(|area| &area.operations);
        let official = all.filter(|operation| operation["src"].as_array().is_some_and(|src| src.contains(&json!("official"))));
        official.map(|operation| operation["id"].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    import(root.path(), &files, None, Extent::Whole, Effect::Write).expect("written");
    assert_eq!(ids(), ["list-lamps", "get-a-lamp", "light-a-lamp"]);
    // A part alone takes nothing away when it is said to be one, and the rest when it is not.
    import(root.path(), &files[1..], None, Extent::Part, Effect::Write).expect("written");
    assert_eq!(ids().len(), 3);
    import(root.path(), &files[1..], None, Extent::Whole, Effect::Write).expect("written");
    assert!(ids().contains(&"list-lamps".to_owned()) && ids().len() < 3, "{:?}", ids());
}
