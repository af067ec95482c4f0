//! SQL whose text depends on its input: placeholders are numbered here, values are always bound.

use sqlx::any::{AnyArguments, AnyRow};
use sqlx::query::Query;
use sqlx::{Any, AnyConnection, Arguments as _, AssertSqlSafe, Encode, Type};

use crate::Store;
use crate::dialect::Engine;

/// Rows in one statement. With the 40 columns of the widest table this stays below SQLite's 32,766 placeholders.
pub(crate) const ROWS_A_STATEMENT: usize = 500;

/// A statement being put together.
#[derive(Default)]
pub(crate) struct Sql {
    text: String,
    arguments: AnyArguments,
    /// Where in the text the placeholders go.
    holes: Vec<usize>,
    is_kept: bool,
}

impl Sql {
    pub(crate) fn new(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }

    /// Appends SQL of the program; never anything that came from outside.
    pub(crate) fn push(&mut self, text: &str) -> &mut Self {
        self.text.push_str(text);
        self
    }

    /// Appends a placeholder with its value.
    pub(crate) fn bind<'t, T: Encode<'t, Any> + Type<Any>>(&mut self, value: T) -> &mut Self {
        self.arguments.add(value).expect("invariant: texts, numbers and bytes always encode");
        self.holes.push(self.text.len());
        self
    }

    /// Appends a list of values in parentheses.
    pub(crate) fn bind_list<'t, T: Encode<'t, Any> + Type<Any>>(&mut self, values: impl IntoIterator<Item = T>) -> &mut Self {
        self.push("(");
        for (index, value) in values.into_iter().enumerate() {
            self.separate(index).bind(value);
        }
        self.push(")")
    }

    /// Appends a comma, except before the first.
    pub(crate) fn separate(&mut self, index: usize) -> &mut Self {
        if index > 0 {
            self.push(", ");
        }
        self
    }

    /// The same, kept prepared: for a text that is always the same, with values that are never absent.
    pub(crate) fn kept(self) -> Self {
        Self { is_kept: true, ..self }
    }

    pub(crate) async fn execute(self, connection: &mut AnyConnection) -> Result<u64, sqlx::Error> {
        let engine = Engine::of(connection);
        Ok(self.query(engine).execute(connection).await?.rows_affected())
    }

    /// Reads what is committed.
    pub(crate) async fn fetch_all(self, store: &Store) -> Result<Vec<AnyRow>, sqlx::Error> {
        self.query(store.inner.engine).fetch_all(store.reader()).await
    }

    /// Reads what a transaction sees.
    pub(crate) async fn fetch_all_in(self, connection: &mut AnyConnection) -> Result<Vec<AnyRow>, sqlx::Error> {
        let engine = Engine::of(connection);
        self.query(engine).fetch_all(connection).await
    }

    fn query(self, engine: Engine) -> Query<'static, Any, AnyArguments> {
        let text = self.rendered(engine);
        // As a rule not kept prepared: the texts vary, and on PostgreSQL a kept statement fixes the types of its values, where the driver
        // gives an absent number another type than a present one.
        sqlx::query_with(AssertSqlSafe(text), self.arguments).persistent(self.is_kept)
    }

    pub(crate) fn rendered(&self, engine: Engine) -> String {
        let mut rendered = String::with_capacity(self.text.len() + self.holes.len() * 6);
        let mut from = 0;
        for (index, to) in self.holes.iter().copied().enumerate() {
            rendered.push_str(&self.text[from..to]);
            engine.push_placeholder(&mut rendered, index + 1);
            from = to;
        }
        rendered.push_str(&self.text[from..]);
        rendered
    }
}

/// A pattern for `LIKE … ESCAPE '\'` that finds the text anywhere.
pub(crate) fn like_anywhere(text: &str) -> String {
    let mut pattern = String::with_capacity(text.len() + 2);
    pattern.push('%');
    for character in text.chars() {
        if matches!(character, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(character);
    }
    pattern.push('%');
    pattern
}

/// A pattern for `LIKE … ESCAPE '\\'` that finds what begins with the text.
pub(crate) fn like_prefix(text: &str) -> String {
    like_anywhere(text).split_off(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_numbered() {
        let mut sql = Sql::new("SELECT a FROM t WHERE b = ");
        sql.bind(1_i64).push(" AND c IN ").bind_list(["x", "y"]);
        assert_eq!(sql.rendered(Engine::Postgres), "SELECT a FROM t WHERE b = $1 AND c IN ($2, $3)");
        assert_eq!(sql.rendered(Engine::Sqlite), "SELECT a FROM t WHERE b = ? AND c IN (?, ?)");
        assert_eq!(sql.arguments.len(), 3);
    }

    #[test]
    fn metacharacters_mean_themselves() {
        assert_eq!(like_anywhere(r"50%_\"), r"%50\%\_\\%");
    }
}
