//! Region and notes of a device: the form, and what becomes of it.

use axum::extract::State as FromState;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use engine::Labels;
use engine::labels::{LabelError, MAX_NOTES_CHARACTERS, MAX_REGION_CHARACTERS};
use model::Device;
use model::id::{DeviceId, OrganizationId};
use serde::Deserialize;
use store::DeviceLabels;

use super::show::render;
use crate::error::PageError;
use crate::extract::{Form, Path};
use crate::format::sentence;
use crate::security::Reader;
use crate::view::{Organizations, Visit};
use crate::{State, routes};

/// The fields of the form.
#[derive(Debug, Deserialize)]
pub(crate) struct Label {
    region: String,
    notes: String,
}

/// The form as it is shown.
pub(super) struct LabelForm {
    pub(super) region: String,
    pub(super) notes: String,
    /// Regions that other devices have.
    pub(super) regions: Vec<String>,
    pub(super) max_region: usize,
    pub(super) max_notes: usize,
    /// What could not be done, and what to do about it.
    pub(super) problem: Option<String>,
    /// Whether it was just saved.
    pub(super) is_saved: bool,
}

/// What was typed and refused.
pub(super) struct Refused {
    label: Label,
    problem: String,
}

impl LabelForm {
    /// The form for those who may change what it holds.
    pub(super) async fn of(
        state: &State,
        reader: &Reader,
        organization: &OrganizationId,
        device: &Device,
        refused: Option<Refused>,
    ) -> Result<Option<Self>, PageError> {
        if !Labels::may_set(&reader.principal, organization, device) {
            return Ok(None);
        }
        let regions = state.store.devices().list_regions(organization, &reader.scope(organization)).await?;
        let (region, notes, problem) = match refused {
            Some(Refused { label, problem }) => (label.region, label.notes, Some(problem)),
            None => (device.region.clone().unwrap_or_default(), device.notes.clone().unwrap_or_default(), None),
        };
        Ok(Some(Self {
            region,
            notes,
            regions: regions.into_iter().map(|(region, _)| region).collect(),
            max_region: MAX_REGION_CHARACTERS,
            max_notes: MAX_NOTES_CHARACTERS,
            problem,
            is_saved: false,
        }))
    }
}

/// Sets region and notes; empty takes them away.
pub(crate) async fn label(
    FromState(state): FromState<State>,
    reader: Reader,
    visit: Visit,
    Path(id): Path<String>,
    Form(label): Form<Label>,
) -> Result<Response, PageError> {
    let id: DeviceId = id.parse().map_err(|_| PageError::NoDevice)?;
    let organization = Organizations::of(&state.store, &reader).await?.open.ok_or(PageError::NoDevice)?.id;
    let device = state.store.devices().find(&organization, &reader.scope(&organization), &id).await?.ok_or(PageError::NoDevice)?;
    let text = |text: &str| Some(text.trim().replace("\r\n", "\n")).filter(|text| !text.is_empty());
    let labels = DeviceLabels { region: text(&label.region), notes: text(&label.notes) };
    let service = Labels::new(state.store.clone(), state.audit.clone(), state.clock.clone());
    match service.set(&reader.principal, &reader.origin, &organization, &device, &labels).await {
        Ok(()) => Ok(Redirect::to(&format!("{}?saved=label#label", routes::device(&device))).into_response()),
        Err(LabelError::Forbidden) => Err(PageError::Forbidden { wanted: "the role operator or administrator where the device stands" }),
        Err(LabelError::Unknown) => Err(PageError::NoDevice),
        Err(LabelError::Unfit(problem)) => {
            let refused = Refused { label, problem: format!("Not saved: {}.", sentence(&problem)) };
            let page = render(&state, &reader, &visit, &id, "", Some(refused)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(LabelError::Store(error)) => Err(error.into()),
        Err(LabelError::Audit(error)) => Err(error.into()),
        Err(error) => {
            tracing::error!(error = %error, "region and notes could not be set");
            Err(PageError::Defect)
        }
    }
}
