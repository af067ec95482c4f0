//! SQL whose text depends on its input: placeholders are numbered here, values are always bound.

use sqlx::any::{AnyArguments, AnyRow};
use sqlx::query::Query;
use sqlx::{Any, AnyConnection, Arguments as _, AssertSqlSafe, Encode, Executor, Type};

/// Rows in one statement. With the 40 columns of the widest table this stays below SQLite's 32,766 placeholders.
pub(crate) const ROWS_A_STATEMENT: usize = 500;

/// A statement being put together.
#[derive(Default)]
pub(crate) struct Sql {
    text: String,
    arguments: AnyArguments,
}

impl Sql {
    pub(crate) fn new(text: &str) -> Self {
        Self { text: text.to_owned(), arguments: AnyArguments::default() }
    }

    /// Appends SQL of the program; never anything that came from outside.
    pub(crate) fn push(&mut self, text: &str) -> &mut Self {
        self.text.push_str(text);
        self
    }

    /// Appends a placeholder with its value.
    pub(crate) fn bind<'t, T: Encode<'t, Any> + Type<Any>>(&mut self, value: T) -> &mut Self {
        self.arguments.add(value).expect("invariant: texts, numbers and bytes always encode");
        self.text.push('$');
        self.text.push_str(&self.arguments.len().to_string());
        self
    }

    /// Appends `($1, $2, …)` with the values.
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

    pub(crate) async fn execute(self, connection: &mut AnyConnection) -> Result<u64, sqlx::Error> {
        Ok(self.query().execute(connection).await?.rows_affected())
    }

    pub(crate) async fn fetch_all<'e>(self, executor: impl Executor<'e, Database = Any>) -> Result<Vec<AnyRow>, sqlx::Error> {
        self.query().fetch_all(executor).await
    }

    pub(crate) async fn fetch_one<'e>(self, executor: impl Executor<'e, Database = Any>) -> Result<AnyRow, sqlx::Error> {
        self.query().fetch_one(executor).await
    }

    fn query(self) -> Query<'static, Any, AnyArguments> {
        // Not kept prepared: the texts vary, and on PostgreSQL a kept statement fixes the types of its values, where the driver
        // gives an absent number another type than a present one.
        sqlx::query_with(AssertSqlSafe(self.text), self.arguments).persistent(false)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_numbered() {
        let mut sql = Sql::new("SELECT a FROM t WHERE b = ");
        sql.bind(1_i64).push(" AND c IN ").bind_list(["x", "y"]);
        assert_eq!(sql.text, "SELECT a FROM t WHERE b = $1 AND c IN ($2, $3)");
        assert_eq!(sql.arguments.len(), 3);
    }

    #[test]
    fn metacharacters_mean_themselves() {
        assert_eq!(like_anywhere(r"50%_\"), r"%50\%\_\\%");
    }
}
