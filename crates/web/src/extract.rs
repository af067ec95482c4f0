//! What handlers take out of a request: axum's own extractors, whose refusals become a [`PageError`] that says what is wrong, where, and
//! what to do. Handlers use these and never axum's.

use std::error::Error;

use axum::extract::rejection::{FormRejection, PathRejection, QueryRejection};
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::StatusCode;
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

use crate::error::PageError;

/// Parameters of the path.
#[derive(Debug)]
pub(crate) struct Path<T>(pub(crate) T);

/// The query of the address.
#[derive(Debug)]
pub(crate) struct Query<T>(pub(crate) T);

/// The fields of a form.
#[derive(Debug)]
pub(crate) struct Form<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for Path<T> {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, PageError> {
        Ok(Self(axum::extract::Path::from_request_parts(parts, state).await?.0))
    }
}

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Query<T> {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, PageError> {
        Ok(Self(axum::extract::Query::from_request_parts(parts, state).await?.0))
    }
}

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Form<T> {
    type Rejection = PageError;

    async fn from_request(request: Request, state: &S) -> Result<Self, PageError> {
        Ok(Self(axum::Form::from_request(request, state).await?.0))
    }
}

/// What of a request cannot be read, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// A part of the path is no text.
    Path,
    /// The query, for this reason.
    Query(Fault),
    /// The form, for this reason.
    Form(Fault),
    /// What was sent is no form.
    NotAForm,
    /// More was sent than any form holds.
    TooLarge,
    /// The connection broke, or what was sent is no text.
    Broken,
}

/// What is wrong with fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fault {
    /// This one is missing.
    Missing(String),
    /// This one is there more than once.
    Twice(String),
    /// This one has a value that means nothing.
    Value(String),
    /// Something else.
    Other,
}

impl Unreadable {
    pub(crate) const fn status(&self) -> StatusCode {
        match self {
            Self::Path | Self::Query(_) | Self::Broken => StatusCode::BAD_REQUEST,
            Self::Form(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::NotAForm => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        }
    }

    /// What happened, for a title.
    pub(crate) const fn title(&self) -> &'static str {
        match self {
            Self::Path | Self::Query(_) => "This address cannot be read",
            Self::Form(_) | Self::NotAForm | Self::Broken => "This form cannot be read",
            Self::TooLarge => "This form is too large",
        }
    }

    /// Where it is, and what to do.
    pub(crate) fn advice(&self) -> String {
        match self {
            Self::Path => {
                "A part of the path holds bytes that are no text in UTF-8. Copy the address again, or go on from the overview.".to_owned()
            }
            Self::Query(fault) => format!("{} Correct the part after the question mark, or go on from the overview.", fault.words("query")),
            Self::Form(fault) => format!("{} Go back, reload the page and send its form again.", fault.words("form")),
            Self::NotAForm => {
                "The body is not in the format of forms. Go back, reload the page and send its form; a program sends Content-Type: \
                 application/x-www-form-urlencoded."
                    .to_owned()
            }
            Self::TooLarge => "The body is larger than any form of this server. Go back and shorten what you typed.".to_owned(),
            Self::Broken => "The body ended early or is no text in UTF-8. Go back, reload the page and send its form again.".to_owned(),
        }
    }
}

impl Fault {
    /// A sentence about a field of the `place`.
    fn words(&self, place: &str) -> String {
        match self {
            Self::Missing(field) => format!("The field “{field}” of the {place} is missing."),
            Self::Twice(field) => format!("The field “{field}” of the {place} is there more than once."),
            Self::Value(field) => format!("The field “{field}” of the {place} has a value that means nothing there."),
            Self::Other => format!("The fields of the {place} do not fit."),
        }
    }

    /// Reads what serde says: with the field in quotation marks where it is missing or doubled, with its path before the reason else.
    fn of(error: &dyn Error) -> Self {
        let mut innermost = error;
        while let Some(source) = innermost.source() {
            innermost = source;
        }
        let (all, inner) = (error.source().unwrap_or(error).to_string(), innermost.to_string());
        let quoted = |start: &str| {
            let rest = [&all, &inner].into_iter().find_map(|text| text.split_once(start))?.1;
            Some(field(rest.split('`').next()?))
        };
        if let Some(field) = quoted("missing field `") {
            Self::Missing(field)
        } else if let Some(field) = quoted("duplicate field `") {
            Self::Twice(field)
        } else {
            let path = all.split_once(": ").map(|(path, _)| path).filter(|path| !path.is_empty() && !path.contains(' '));
            path.map_or(Self::Other, |path| Self::Value(field(path)))
        }
    }
}

/// A name of a field as it is shown: ours are short.
fn field(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).take(40).collect()
}

impl From<PathRejection> for PageError {
    fn from(_: PathRejection) -> Self {
        Self::Unreadable(Unreadable::Path)
    }
}

impl From<QueryRejection> for PageError {
    fn from(rejection: QueryRejection) -> Self {
        Self::Unreadable(Unreadable::Query(Fault::of(&rejection)))
    }
}

impl From<FormRejection> for PageError {
    fn from(rejection: FormRejection) -> Self {
        Self::Unreadable(match rejection {
            FormRejection::InvalidFormContentType(_) => Unreadable::NotAForm,
            FormRejection::FailedToDeserializeForm(error) => Unreadable::Form(Fault::of(&error)),
            FormRejection::FailedToDeserializeFormBody(error) => Unreadable::Form(Fault::of(&error)),
            other if other.status() == StatusCode::PAYLOAD_TOO_LARGE => Unreadable::TooLarge,
            _ => Unreadable::Broken,
        })
    }
}
