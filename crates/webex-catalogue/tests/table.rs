//! The table as a whole: counts, uniqueness, and every operation found again by its own id and template.

use std::collections::HashSet;

use webex_catalogue::{Area, Match, Type, all, find_operation, find_schema, match_origin, match_path, schemas, search};
use webex_core::{Host, Method};

/// Operations per area, from the counts in catalogue/README.md.
const OPERATIONS: [(Area, usize); 9] = [
    (Area::Admin, 138),
    (Area::Calling, 1112),
    (Area::Devices, 101),
    (Area::Meetings, 158),
    (Area::Messaging, 55),
    (Area::ContactCenter, 540),
    (Area::Broadworks, 19),
    (Area::Wholesale, 17),
    (Area::Ucm, 1),
];

/// Schemas of all areas: 3,388 as collected, less 18 dropped and plus 2 added by the mends in catalogue/README.md.
const SCHEMAS: usize = 3377;

fn filled(template: &str, value: &str) -> String {
    let mut path = String::new();
    for part in template.split_inclusive('}') {
        path.push_str(&part.find('{').map_or_else(|| part.to_owned(), |i| format!("{}{value}", &part[..i])));
    }
    path
}

#[test]
fn counts_hold() {
    for (area, count) in OPERATIONS {
        assert_eq!(all().iter().filter(|o| o.area == area).count(), count, "{area:?}");
    }
    assert_eq!(all().len(), 2141);
    assert_eq!(Area::ALL.iter().map(|a| schemas(*a).len()).sum::<usize>(), SCHEMAS);
}

#[test]
fn every_operation_is_found_by_its_id_and_ids_are_unique() {
    for operation in all() {
        assert!(std::ptr::eq(find_operation(operation.id).expect("by id"), operation), "{}", operation.id);
    }
    assert_eq!(find_operation("no-such-operation"), None);
}

#[test]
fn every_operation_is_found_by_its_own_template() {
    for operation in all() {
        match match_path(operation.host, operation.method, &filled(operation.path, "some%20id")) {
            Match::Found(found, params) => {
                assert_eq!(found.id, operation.id);
                let pairs: Vec<_> = params.iter().collect();
                let expected: Vec<_> = operation.params.iter().map(|p| (*p, "some id")).collect();
                assert_eq!(pairs, expected, "{}", operation.id);
            }
            other => panic!("{} at {} gave {other:?}", operation.id, operation.path),
        }
    }
}

#[test]
fn templates_are_unique_within_a_class_of_host() {
    let mut seen = HashSet::new();
    for o in all() {
        let shape = filled(o.path.trim_end_matches('/'), "{}");
        assert!(seen.insert((o.host, o.method, shape)), "{} has the template of another operation", o.id);
    }
}

#[test]
fn parameters_are_those_of_the_path() {
    for o in all() {
        let names: Vec<_> = o.path.split('{').skip(1).filter_map(|p| p.split('}').next()).collect();
        assert_eq!(names, o.params, "{}", o.id);
        assert!(o.path.starts_with('/') && !o.path.contains("//"), "{}", o.path);
        let distinct: HashSet<_> = o.query.iter().map(|q| q.name).collect();
        assert_eq!(distinct.len(), o.query.len(), "{}", o.id);
    }
}

#[test]
fn schemas_are_sorted_unique_and_every_reference_leads_to_one() {
    fn follow(area: Area, kind: &Type) {
        match kind {
            Type::Ref(name) => assert!(find_schema(area, name).is_some(), "{area:?} {name}"),
            Type::List(inner) | Type::Map(inner) => follow(area, inner),
            Type::OneOf(choices) => choices.iter().for_each(|c| follow(area, c)),
            Type::Enum(values) | Type::OpenEnum(values) => {
                assert!(!values.is_empty());
                assert_eq!(values.iter().collect::<HashSet<_>>().len(), values.len(), "{values:?}");
            }
            _ => {}
        }
    }
    for area in Area::ALL {
        assert!(schemas(area).windows(2).all(|w| w[0].name < w[1].name), "{area:?}");
        for schema in schemas(area) {
            assert!(schema.fields.len() <= 128, "{}", schema.name);
            schema.fields.iter().for_each(|f| follow(area, &f.kind));
        }
    }
    for o in all() {
        o.query.iter().chain(o.headers).for_each(|f| follow(o.area, &f.kind));
        o.body.iter().for_each(|b| follow(o.area, &b.kind));
        o.response.schema.iter().for_each(|s| follow(o.area, s));
    }
}

#[test]
fn literal_segments_win_over_parameters() {
    let Match::Found(me, params) = match_path(Host::Api, Method::Get, "/people/me") else { panic!("no route") };
    assert_eq!((me.path, params.iter().count()), ("/people/me", 0));
    let Match::Found(person, _) = match_path(Host::Api, Method::Get, "/people/Y2lz") else { panic!("no route") };
    assert_eq!(person.path, "/people/{personId}");
}

#[test]
fn a_literal_branch_that_leads_nowhere_is_given_up_for_a_parameter() {
    // /people/me has children of its own, and /people/{personId}/features/… must still be found for the person `me`.
    let Match::Found(found, params) = match_path(Host::Api, Method::Get, "/people/me/features/voicemail") else { panic!("no route") };
    assert_eq!((found.path, params.find("personId")), ("/people/{personId}/features/voicemail", Some("me")));
}

#[test]
fn a_parameter_may_have_a_fixed_ending() {
    let path = "/flow-store/o/project/p/flows/f1:lock";
    let Match::Found(found, params) = match_path(Host::ContactCenter, Method::Post, path) else { panic!("no route") };
    assert_eq!((found.id, params.find("flowId")), ("lock-a-flow-or-subflow", Some("f1")));
}

#[test]
fn unknown_paths_and_methods_are_told_apart() {
    assert_eq!(match_path(Host::Api, Method::Get, "/no/such/path"), Match::NotFound);
    assert_eq!(match_path(Host::Api, Method::Get, "people"), Match::NotFound);
    assert_eq!(match_path(Host::Api, Method::Get, "/people//features/voicemail"), Match::NotFound);
    let methods = [Method::Get, Method::Delete, Method::Patch];
    match match_path(Host::Api, Method::Post, "/devices/x") {
        Match::MethodNotAllowed(found) => assert_eq!(found.iter().collect::<HashSet<_>>(), methods.iter().collect::<HashSet<_>>()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_trailing_slash_and_a_query_are_ignored_and_values_are_decoded() {
    let Match::Found(found, params) = match_path(Host::Api, Method::Get, "/devices/a%2Fb%zz/?max=3") else { panic!("no route") };
    assert_eq!((found.id, params.find("deviceId")), ("get-device-details", Some("a/b%zz")));
}

#[test]
fn one_origin_serves_every_class_of_host() {
    for operation in all() {
        let prefix = if operation.host == Host::Api { "/v1" } else { "" };
        let path = format!("{prefix}{}", filled(operation.path, "x1"));
        let Match::Found(found, _) = match_origin(operation.method, &path) else { panic!("{} at {path}", operation.id) };
        assert_eq!(found.id, operation.id, "{path}");
    }
    assert_eq!(match_origin(Method::Get, "/v1"), Match::NotFound);
    assert_eq!(match_origin(Method::Get, "/devices"), Match::NotFound);
}

#[test]
fn operations_that_differ_only_by_host_stay_apart() {
    let path = "/identity/organizations/o/actions/claimDomain";
    let id = |host| match match_path(host, Method::Post, path) {
        Match::Found(o, _) => o.id,
        other => panic!("{other:?}"),
    };
    assert_eq!(id(Host::Api), "domain-management-claim-domain");
    assert_eq!(id(Host::ApiRoot), "api-domain-management-claim-domain");
}

#[test]
fn search_ranks_the_plain_answer_first() {
    let first = |words| search(words, 5).first().map(|o| o.id);
    assert_eq!(first("list devices"), Some("list-devices"));
    assert_eq!(first("device details"), Some("get-device-details"));
    assert_eq!(first("xapi status"), Some("query-status"));
    assert_eq!(first("list workspaces"), Some("list-workspaces"));
    assert!(search("call queue", 20).iter().all(|o| o.path.contains("ueue") || o.title.to_lowercase().contains("queue")));
    assert_eq!(search("", 5), Vec::<&webex_catalogue::Operation>::new());
    assert_eq!(search("zzzzqq", 5), Vec::<&webex_catalogue::Operation>::new());
    assert_eq!(search("list", 7).len(), 7);
}
