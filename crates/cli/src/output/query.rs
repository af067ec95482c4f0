//! `--query`: `JMESPath`, page by page where the expression allows it.

use jmespath::ast::Ast;
use jmespath::{Expression, Variable};
use serde_json::Value;

use crate::exit::Failure;

pub(crate) struct Query {
    expression: Expression<'static>,
    text: String,
    goes_by_rows: bool,
}

impl Query {
    pub(crate) fn parse(text: &str) -> Result<Self, Failure> {
        let expression = jmespath::compile(text).map_err(|error| {
            Failure::usage(format!("--query {text}: {}", error.to_string().lines().next().unwrap_or_default()))
                .with_advice("JMESPath is described at https://jmespath.org; for a list, begin with [] or [?…]")
        })?;
        let goes_by_rows = is_by_rows(expression.as_ast());
        Ok(Self { expression, text: text.to_owned(), goes_by_rows })
    }

    /// Whether the result for a list is that for its pages, one after the other.
    pub(crate) fn goes_by_rows(&self) -> bool {
        self.goes_by_rows
    }

    pub(crate) fn search(&self, value: Value) -> Result<Value, Failure> {
        let explain = |error: &dyn std::fmt::Display| {
            let said = error.to_string();
            Failure::usage(format!("--query {}: {}", self.text, said.lines().next().unwrap_or_default()))
        };
        let input = Variable::try_from(value).map_err(|error| explain(&error))?;
        let found = self.expression.search(input).map_err(|error| explain(&error))?;
        serde_json::to_value(&*found).map_err(|error| explain(&error))
    }
}

/// A projection over the list itself: `[]`, `[*]`, `[?…]` and what follows each element.
fn is_by_rows(ast: &Ast) -> bool {
    match ast {
        Ast::Projection { lhs, .. } => match &**lhs {
            Ast::Identity { .. } => true,
            Ast::Flatten { node, .. } => matches!(**node, Ast::Identity { .. }),
            inner => is_by_rows(inner),
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_can_go_page_by_page_does() {
        for (text, wanted) in [
            ("[].id", true),
            ("[*].id", true),
            ("[?type=='x']", true),
            ("[?type=='x'].{a: id}", true),
            ("length(@)", false),
            ("[0]", false),
            ("[:2]", false),
            ("[].id | [0]", false),
            ("sort_by(@, &id)", false),
            ("id", false),
        ] {
            assert_eq!(Query::parse(text).expect(text).goes_by_rows(), wanted, "{text}");
        }
    }

    #[test]
    fn page_by_page_gives_what_the_whole_gives() {
        let all = json!([{"id": "1", "n": [1, 2]}, {"id": "2"}, {"id": "3", "n": [3]}]);
        for text in ["[].id", "[*].n", "[].n[]", "[?id!='2'].{x: id}", "[?n][].n[0]"] {
            let query = Query::parse(text).expect(text);
            let whole = query.search(all.clone()).expect(text);
            if query.goes_by_rows() {
                let pages = [json!([all[0], all[1]]), json!([all[2]])];
                let parts = pages.into_iter().flat_map(|page| match query.search(page).expect(text) {
                    Value::Array(rows) => rows,
                    other => vec![other],
                });
                assert_eq!(Value::Array(parts.collect()), whole, "{text}");
            }
        }
    }

    #[test]
    fn mistakes_are_shown() {
        assert!(Query::parse("[?").err().expect("broken").to_string().contains("--query [?"));
        assert!(Query::parse("no_such(@)").expect("parses").search(json!([])).is_err());
    }
}
