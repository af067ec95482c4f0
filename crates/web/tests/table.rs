//! The whole table of routes, written out: whoever opens a route to more people changes a file that is read by others.

use web::{ROUTES, Verb};

/// Method, path, audience and the scope of tokens, one route a line. Changed by hand.
const GOLDEN: &str = include_str!("golden/routes.txt");

#[test]
fn the_table_of_routes_is_the_one_that_was_read() {
    let lines: Vec<_> = ROUTES
        .iter()
        .map(|route| {
            let verb = match route.verb {
                Verb::Get => "GET",
                Verb::Post => "POST",
            };
            let token = route.token.map_or("-", model::TokenScope::as_str);
            format!("{verb} {} {:?} {token}", route.path, route.audience)
        })
        .collect();
    let golden: Vec<_> = GOLDEN.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    for line in &lines {
        assert!(golden.contains(&line.as_str()), "not in golden/routes.txt: {line}");
    }
    for line in &golden {
        assert!(lines.iter().any(|own| own == line), "in golden/routes.txt and not in the table: {line}");
    }
    assert_eq!(lines.len(), golden.len());
}
