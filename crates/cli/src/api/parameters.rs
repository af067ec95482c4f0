//! The parameters of an operation as options of a command line.

use webex_catalogue::{Field, Operation, Type};

use crate::words::kebab;

/// Options that every command has; a parameter of such a name gets `param-` in front.
pub(crate) const COMMON: [&str; 27] = [
    "output",
    "columns",
    "query",
    "limit",
    "base-url",
    "region",
    "body",
    "set",
    "set-json",
    "file",
    "param",
    "lenient",
    "merge",
    "dry-run",
    "verify",
    "yes",
    "save",
    "help",
    "from-csv",
    "from-jsonl",
    "results",
    "journal",
    "resume",
    "resend-in-doubt",
    "retry-failed",
    "max-failures",
    "concurrency",
];

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
}

/// One parameter of an operation.
#[derive(Debug, Clone)]
pub(crate) struct Parameter {
    /// Name on the wire.
    pub(crate) name: &'static str,
    /// Name of the option, without dashes.
    pub(crate) option: String,
    /// A second name: `location` for `location-id`.
    pub(crate) alias: Option<String>,
    pub(crate) place: Place,
    /// `None` for path parameters, which are texts.
    pub(crate) field: Option<&'static Field>,
    /// Stands for the organisation of the token unless it is given.
    defaults_to_own: bool,
}

impl Parameter {
    /// Whether it must be given; the organisation in a path is found out when it is not.
    pub(crate) fn is_required(&self) -> bool {
        match self.place {
            Place::Path => !self.is_own_organization(),
            Place::Query | Place::Header => self.field.is_some_and(Field::is_required),
        }
    }

    /// Stands for the organisation of the token unless it is given.
    pub(crate) fn is_own_organization(&self) -> bool {
        self.defaults_to_own
    }

    pub(crate) fn is_flag(&self) -> bool {
        self.field.is_some_and(|field| field.kind == Type::Boolean)
    }

    pub(crate) fn is_list(&self) -> bool {
        self.is_own_id() || self.field.is_some_and(|field| matches!(field.kind, Type::List(_)))
    }

    /// Whether it narrows a list to ids of what is listed; there may be several with commas, whatever the documents call its type.
    pub(crate) fn is_own_id(&self) -> bool {
        self.place == Place::Query && self.name == "id"
    }

    /// What a value looks like, for help.
    pub(crate) fn value_name(&self) -> String {
        let Some(field) = self.field else { return self.word() };
        match &field.kind {
            Type::Integer | Type::Number => "N".to_owned(),
            Type::Boolean => "BOOL".to_owned(),
            Type::Enum(values) | Type::OpenEnum(values) if values.iter().map(|v| v.len() + 1).sum::<usize>() <= 32 => values.join("|"),
            Type::List(_) => format!("{},…", self.word()),
            _ => self.word(),
        }
    }

    /// The thing it names, in capitals: `LOCATION`.
    pub(crate) fn word(&self) -> String {
        self.alias.as_deref().unwrap_or(&self.option).to_ascii_uppercase().replace('-', "_")
    }

    /// What it is called in messages: as help shows it.
    pub(crate) fn as_typed(&self) -> String {
        match self.place {
            Place::Path => self.word(),
            _ => format!("--{}", self.alias.as_deref().unwrap_or(&self.option)),
        }
    }

    /// The values it may have.
    pub(crate) fn values(&self) -> &'static [&'static str] {
        let of = |kind: &Type| match kind {
            Type::Enum(values) | Type::OpenEnum(values) => Some(*values),
            _ => None,
        };
        let Some(field) = self.field else { return &[] };
        match &field.kind {
            Type::Boolean => &["true", "false"],
            Type::List(inner) => of(inner).unwrap_or(&[]),
            kind => of(kind).unwrap_or(&[]),
        }
    }
}

/// Whether the organisation may be left out: never where it is the thing itself that is changed, nor where a partner chooses among customers.
fn defaults_to_own(operation: &Operation, name: &str, place: Place) -> bool {
    let is_organization = name.eq_ignore_ascii_case("orgId") || name == "organizationId";
    let is_the_thing = operation.path.ends_with(&format!("{{{name}}}")) && operation.method != webex::Method::Get;
    place == Place::Path && is_organization && !is_the_thing && !operation.path.starts_with("/partner/")
}

/// The parameters of an operation: path first, in the order of the path.
pub(crate) fn of(operation: &'static Operation) -> Vec<Parameter> {
    let path = operation.params.iter().map(|name| (*name, Place::Path, None));
    let query = operation.query.iter().map(|field| (field.name, Place::Query, Some(field)));
    let headers = operation.headers.iter().map(|field| (field.name, Place::Header, Some(field)));
    let mut made: Vec<Parameter> = Vec::new();
    for (name, place, field) in path.chain(query).chain(headers) {
        let mut option = path_word(operation, name, place).unwrap_or_else(|| kebab(name));
        let is_taken = |option: &str| COMMON.contains(&option) || made.iter().any(|other| other.option == option);
        if is_taken(&option) {
            option = format!("param-{option}");
        }
        made.push(Parameter { name, option, alias: None, place, field, defaults_to_own: defaults_to_own(operation, name, place) });
    }
    let taken: Vec<String> = made.iter().map(|parameter| parameter.option.clone()).collect();
    for parameter in &mut made {
        let short = parameter.option.strip_suffix("-id").or_else(|| parameter.option.strip_suffix("-ids"));
        let short = if parameter.is_own_organization() { Some("org") } else { short };
        parameter.alias = short.filter(|short| !COMMON.contains(short) && !taken.iter().any(|option| option == short)).map(str::to_owned);
    }
    made
}

/// A path parameter that is just `id` or `entityId` is named after what stands before it: `/rooms/{id}` is a room.
fn path_word(operation: &Operation, name: &str, place: Place) -> Option<String> {
    if place != Place::Path || !matches!(name, "id" | "entityId") {
        return None;
    }
    let before = operation.path.split(&format!("{{{name}}}")).next()?;
    let segment = before.trim_end_matches('/').rsplit('/').find(|segment| !segment.starts_with('{') && !segment.is_empty())?;
    let word = kebab(segment);
    let single = match word.as_str() {
        "people" => "person".to_owned(),
        "with-user-profile" | "by-ci-user-id" => "user".to_owned(),
        other => other
            .strip_suffix("ies")
            .map_or_else(|| other.strip_suffix('s').filter(|w| !w.ends_with('s')).unwrap_or(other).to_owned(), |start| format!("{start}y")),
    };
    Some(format!("{single}-id"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use webex_catalogue::find_operation;

    fn is_own(id: &str) -> bool {
        of(find_operation(id).expect("an operation")).iter().any(Parameter::is_own_organization)
    }

    #[test]
    fn the_own_organisation_is_never_changed_by_leaving_it_out() {
        assert!(is_own("contact-center-site-list-site-s") && is_own("search-users") && is_own("organizations-get-organization-details"));
        assert!(!is_own("delete-organization") && !is_own("update-an-organization") && !is_own("get-customer-organizations-tags"));
        for operation in webex_catalogue::all().iter().filter(|operation| operation.method == webex::Method::Delete) {
            let ends_there = operation.path.to_lowercase().ends_with("{orgid}");
            assert!(!(ends_there && is_own(operation.id)), "{}", operation.id);
        }
    }

    #[test]
    fn bare_ids_are_named_after_their_place() {
        let word = |id: &str| of(find_operation(id).expect("an operation")).first().map(Parameter::word);
        assert_eq!(word("get-room-tab-details").as_deref(), Some("TAB"));
        assert_eq!(word("get-a-broadworks-billing-report").as_deref(), Some("REPORT"));
        assert_eq!(word("workspace-settings-answer-read").as_deref(), Some("WORKSPACE"));
    }
}
