//! Jobs: moving people, changing numbers, and taking calling from a location. They act when the clock has come to it.

use serde_json::{Value, json};

use super::super::Route;
use super::common::{answer, body, location, location_id, page};
use crate::clock::iso;
use crate::http::{Call, Failure, Reply, missing};
use crate::ids::{Key, Kind as IdKind, WebexId};
use crate::world::World;
use crate::world::calling::feature::Kind;
use crate::world::calling::ids;
use crate::world::calling::jobs::{Job, Move, NumberAction, Progress, Task, Trouble};
use crate::world::calling::shape::Gaps;

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("validate-or-initiate-move-users-job", move_users),
    ("list-move-users-jobs", list),
    ("get-move-users-job-status", detail),
    ("list-move-users-job-errors", errors),
    ("pause-the-move-users-job", pause),
    ("resume-the-move-users-job", resume),
    ("jobs-move-users-abandon", abandon),
    ("initiate-number-jobs", change_numbers),
    ("list-manage-numbers-jobs", list),
    ("get-manage-numbers-job-status", detail),
    ("list-manage-numbers-job-errors", errors),
    ("pause-the-manage-numbers-job", pause),
    ("resume-the-manage-numbers-job", resume),
    ("jobs-manage-numbers-abandon", abandon),
    ("disable-a-location-for-webex-calling", disable),
    ("get-a-list-of-disable-calling-location-jobs", list),
    ("get-disable-calling-location-job-status", detail),
    ("retrieve-errors-for-a-disable-calling-location-job", errors),
    ("pause-a-disable-calling-location-job", pause),
    ("resume-a-paused-disable-calling-location-job", resume),
    ("safe-delete-check-before-disabling-a-location-for-webex-calling", precheck),
];

/// People that may move at once, by the documentation of the operation.
const MOVES_MOST: usize = 100;

const fn name(task: &Task) -> &'static str {
    match task {
        Task::MoveUsers { .. } => "moveusers",
        Task::Numbers { .. } => "managenumbers",
        Task::Disable { .. } => "deletecallinglocation",
    }
}

/// Whether a job belongs to the path that was called.
fn is_here(call: &Call<'_>, job: &Job) -> bool {
    let part = match job.task {
        Task::MoveUsers { .. } => "/moveLocation",
        Task::Numbers { .. } => "/manageNumbers",
        Task::Disable { .. } => "/deleteCallingLocation",
    };
    call.operation.path.contains(part)
}

fn view(world: &World, job: &Job) -> Value {
    let now_ms = world.now_ms();
    let progress = job.progress(now_ms);
    let status = match progress {
        Progress::Starting => "STARTING",
        Progress::Started => "STARTED",
        Progress::Completed => "COMPLETED",
        Progress::Failed => "FAILED",
        Progress::Abandoned => "ABANDONED",
    };
    let exit = match progress {
        Progress::Starting | Progress::Started => "UNKNOWN",
        Progress::Completed if job.troubles.is_empty() => "COMPLETED",
        Progress::Completed => "COMPLETED_WITH_ERRORS",
        Progress::Failed => "FAILED",
        Progress::Abandoned => "STOPPED",
    };
    let id = ids::text("JOB_ID", job.key);
    let org = WebexId::new(IdKind::Organization, world.org);
    let number = job.key.0 & 0xf_ffff;
    let until_ms = job.ended_ms.unwrap_or(now_ms);
    let mut run = json!({
        "id": number, "lastUpdated": iso(until_ms), "statusMessage": status, "exitCode": exit, "createdTime": iso(job.created_ms),
        "timeElapsed": elapsed(until_ms - job.created_ms), "stepExecutionStatuses": [],
    });
    if let Some(started_ms) = job.started_ms(now_ms) {
        run["startTime"] = json!(iso(started_ms));
        let mut step = run.clone();
        step["id"] = json!(number + 1);
        step["name"] = json!(format!("{}Step", name(&job.task)));
        if let Some(ended_ms) = job.ended_ms {
            run["endTime"] = json!(iso(ended_ms));
            step["endTime"] = json!(iso(ended_ms));
        }
        run["stepExecutionStatuses"] = json!([step]);
    }
    let mut view = json!({
        "name": name(&job.task), "id": id, "jobType": name(&job.task),
        "trackingId": format!("ROUTER_{}", uuid::Uuid::from_u128(job.key.0 ^ 1)),
        "sourceUserId": WebexId::new(IdKind::People, job.by), "sourceCustomerId": org, "targetCustomerId": org,
        "instanceId": number, "jobExecutionStatus": [run], "latestExecutionStatus": status, "latestExecutionExitCode": exit,
    });
    let failed = job.troubles.len();
    let done = if matches!(progress, Progress::Completed | Progress::Failed) { job.total - failed.min(job.total) } else { 0 };
    match &job.task {
        Task::MoveUsers { .. } => {
            view["counts"] = json!({ "totalMoves": job.total, "moved": done, "failed": failed, "pending": 0, "skipped": 0 });
        }
        Task::Numbers { action, numbers } => {
            let (operation, counted) = match action {
                NumberAction::Move(_) => ("MOVE", "numbersMoved"),
                NumberAction::Delete => ("DELETE", "numbersDeleted"),
                NumberAction::Activate => ("ACTIVATE", "numbersActivated"),
                NumberAction::BecomeService | NumberAction::BecomeOrdinary => ("NUMBER_USAGE_CHANGE", "numbersUsageChanged"),
            };
            view["operationType"] = json!(operation);
            view["sourceLocationId"] = json!(numbers.first().map(|(home, _)| location_id(*home)));
            if let NumberAction::Move(target) = action {
                view["targetLocationId"] = json!(location_id(*target));
            }
            view["counts"] = json!({ "totalNumbers": job.total, "numbersDeleted": 0, "numbersMoved": 0, "numbersFailed": failed,
                "numbersUsageChanged": 0 });
            view["counts"][counted] = json!(done);
        }
        Task::Disable { name, .. } => {
            view["locationName"] = json!(name);
            view["counts"] = json!({ "totalVirtualExtensionsAccount": 0, "virtualExtensionsDeleted": 0, "virtualExtensionsDeleteFailed": 0,
                "totalFeatureAccounts": job.total, "featureAccountsDeleted": done, "featureAccountsDeleteFailed": failed });
        }
    }
    view
}

/// A length of time in ISO 8601.
fn elapsed(ms: i64) -> String {
    format!("PT{}.{:03}S", ms / 1000, ms % 1000)
}

fn find<'a>(call: &Call<'_>, world: &'a World) -> Result<&'a Job, Failure> {
    call.check_org(world.org)?;
    ids::parse_kind(call.param("jobId"), "JOB_ID")
        .and_then(|key| world.calling.jobs.find(key))
        .filter(|job| is_here(call, job))
        .ok_or_else(|| Failure::not_found("The requested job could not be found."))
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    page(call, world.calling.jobs.latest().filter(|job| is_here(call, job)).map(|job| view(&world, job)))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    Ok(answer(call, view(&world, find(call, &world)?), Gaps::Left))
}

fn errors(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let job = find(call, &world)?;
    let tracking = format!("ROUTER_{}", uuid::Uuid::from_u128(job.key.0 ^ 1));
    let shown = job.troubles.iter().enumerate().map(|(at, trouble)| {
        let message =
            json!({ "description": trouble.message, "code": trouble.code.to_string(), "locationId": location_id(trouble.location) });
        json!({ "item": trouble.item, "itemNumber": at + 1, "errorType": "ERROR", "trackingId": tracking,
            "error": { "key": "400", "message": [message] } })
    });
    page(call, shown)
}

fn too_late(did: bool) -> Result<Reply, Failure> {
    if did { Ok(Reply::no_content()) } else { Err(Failure::conflict("The job is not in a state that allows this.")) }
}

fn pause(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let key = find(call, &world)?.key;
    too_late(world.calling.jobs.pause(key))
}

fn resume(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let (key, now_ms) = (find(call, &world)?.key, world.now_ms());
    too_late(world.calling.jobs.resume(key, now_ms))
}

fn abandon(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let (key, now_ms) = (find(call, &world)?.key, world.now_ms());
    too_late(world.calling.jobs.abandon(key, now_ms))
}

fn calling_location(world: &World, id: &str, field: &str) -> Result<Key, Failure> {
    WebexId::parse_kind(id, IdKind::Location)
        .filter(|key| world.calling.sites.contains_key(key))
        .ok_or_else(|| Failure::bad_request(format!("{field}: '{id}' names no location with calling")))
}

fn refusal(trouble: &Trouble) -> Value {
    json!({ "code": trouble.code, "message": trouble.message })
}

fn move_users(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = body(call)?;
    let mut world = call.cloud.world_mut();
    call.check_org(world.org)?;
    let lists = body.get("usersList").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let [list] = lists else {
        return Err(Failure::bad_request("usersList: exactly one entry is accepted, with the people of one target location"));
    };
    let target = calling_location(&world, list.get("locationId").and_then(Value::as_str).unwrap_or_default(), "usersList.locationId")?;
    let is_check = list
        .get("validate")
        .and_then(Value::as_bool)
        .ok_or_else(|| Failure::bad_request("usersList.validate: required, true to check the move, false to do it"))?;
    let users = list.get("users").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    if users.is_empty() || users.len() > MOVES_MOST {
        return Err(Failure::bad_request(format!("usersList.users: 1 to {MOVES_MOST} people are accepted")));
    }
    let mut moves: Vec<Move> = Vec::new();
    for user in users {
        let text = |field: &str| user.get(field).and_then(Value::as_str);
        let id = text("userId").unwrap_or_default();
        let person = WebexId::parse_kind(id, IdKind::People)
            .filter(|key| world.people.find(*key).is_some())
            .ok_or_else(|| Failure::bad_request(format!("usersList.users.userId: '{id}' names nobody in this organization")))?;
        if moves.iter().any(|other| other.person == person) {
            return Err(Failure::bad_request(format!("usersList.users.userId: '{id}' is given twice")));
        }
        moves.push(Move { person, extension: text("extension").map(str::to_owned), number: text("phoneNumber").map(str::to_owned) });
    }
    if is_check {
        let checked: Vec<Value> = moves
            .iter()
            .map(|one| {
                let errors: Vec<Value> = world.check_move(target, one).err().iter().map(refusal).collect();
                let left = world.groups_left(one.person).into_iter();
                let impacts: Vec<Value> = left
                    .map(|(kind, name)| json!({ "code": 0, "message": format!("The user leaves the {} '{name}'.", kind.noun()) }))
                    .collect();
                json!({ "userId": ids::text("PEOPLE", one.person), "errors": errors, "impacts": impacts })
            })
            .collect();
        return Ok(answer(call, json!({ "response": { "usersList": checked } }), Gaps::Left));
    }
    // What can be told at once is told at once; what changes until the job runs stands in its errors.
    if let Some(trouble) = moves.iter().find_map(|one| world.check_move(target, one).err()) {
        return Err(Failure::bad_request(format!("{} ({}, user {})", trouble.message, trouble.code, trouble.item)));
    }
    let by = call.caller()?.holder;
    let job = world.add_job(by, Task::MoveUsers { target, moves });
    Ok(answer(call, json!({ "response": { "usersList": [], "jobDetails": view(&world, &job) } }), Gaps::Left))
}

fn change_numbers(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = body(call)?;
    let mut world = call.cloud.world_mut();
    call.check_org(world.org)?;
    let text = |field: &str| body.get(field).and_then(Value::as_str).unwrap_or_default();
    let action = match text("operation") {
        "MOVE" => NumberAction::Move(calling_location(&world, text("targetLocationId"), "targetLocationId")?),
        "DELETE" => NumberAction::Delete,
        "ACTIVATE" => NumberAction::Activate,
        "NUMBER_USAGE_CHANGE" => match text("numberUsageType") {
            "SERVICE" => NumberAction::BecomeService,
            "NONE" => NumberAction::BecomeOrdinary,
            other => return Err(Failure::bad_request(format!("numberUsageType: '{other}' is neither NONE nor SERVICE"))),
        },
        other => {
            return Err(Failure::bad_request(format!("operation: '{other}' is none of MOVE, DELETE, ACTIVATE, NUMBER_USAGE_CHANGE")));
        }
    };
    let mut numbers: Vec<(Key, String)> = Vec::new();
    for entry in body.get("numberList").and_then(Value::as_array).into_iter().flatten() {
        let home = calling_location(&world, entry.get("locationId").and_then(Value::as_str).unwrap_or_default(), "numberList.locationId")?;
        if action == NumberAction::Move(home) {
            return Err(Failure::bad_request("targetLocationId: source and target location cannot be the same"));
        }
        let list = entry.get("numbers").and_then(Value::as_array).into_iter().flatten();
        numbers.extend(list.filter_map(|number| Some((home, number.as_str()?.to_owned()))));
    }
    if numbers.is_empty() {
        return Err(Failure::bad_request("numberList: at least one number is required"));
    }
    let by = call.caller()?.holder;
    let job = world.add_job(by, Task::Numbers { action, numbers });
    Ok(answer(call, view(&world, &job), Gaps::Left))
}

/// What keeps the calling of a location: people, workspaces, virtual lines and trunks in use always, features unless forced.
struct Ties {
    is_last: bool,
    trunks_in_use: usize,
    users: usize,
    workspaces: usize,
    virtual_lines: usize,
    features: usize,
    trunks: usize,
}

impl Ties {
    fn of(world: &World, location: Key) -> Self {
        let here = |kind: Kind| world.calling.of_kind(kind).filter(move |feature| feature.location == Some(location));
        let holders = |id_kind: &str| {
            let held = world.holdings().filter(|one| one.location == location && one.holder.id_kind == id_kind && !one.is_alternate);
            held.count()
        };
        let is_group = |feature: &&crate::world::calling::feature::Feature| {
            feature.location == Some(location)
                && !matches!(feature.kind, Kind::Schedule | Kind::Trunk | Kind::VoicePortal | Kind::VirtualLine)
        };
        Self {
            is_last: world.calling.sites.len() <= 1,
            trunks_in_use: here(Kind::Trunk).filter(|trunk| super::routing::check_unused(world, trunk).is_err()).count(),
            users: holders("PEOPLE"),
            workspaces: holders("PLACE"),
            virtual_lines: here(Kind::VirtualLine).count(),
            features: world.calling.features.iter().filter(is_group).count(),
            trunks: here(Kind::Trunk).count(),
        }
    }

    const fn are_firm(&self) -> bool {
        self.is_last || self.trunks_in_use + self.users + self.workspaces + self.virtual_lines > 0
    }

    const fn yield_to_force(&self) -> bool {
        self.features + self.trunks > 0
    }
}

fn precheck(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    let here = location(call, &world)?;
    let ties = Ties::of(&world, here);
    let status = match (ties.are_firm(), ties.yield_to_force()) {
        (true, _) => "BLOCKED",
        (false, true) => "FORCE_REQUIRED",
        (false, false) => "UNBLOCKED",
    };
    let value = json!({
        "locationDeleteStatus": status,
        "blocking": { "lastLocation": ties.is_last, "trunksInUseCount": ties.trunks_in_use, "usersInUseCount": ties.users,
            "workspacesInUseCount": ties.workspaces, "virtualLineInUseCount": ties.virtual_lines, "numbersOrderPending": false },
        "nonBlocking": { "numbersPresent": world.calling.numbers.values().any(|facts| facts.location == here) },
        "blockingUnlessForced": { "nonUserEntitiesInUse": ties.features > 0, "trunksCount": ties.trunks },
    });
    Ok(answer(call, value, Gaps::Left))
}

fn disable(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = body(call)?;
    let mut world = call.cloud.world_mut();
    call.check_org(world.org)?;
    let id = body.get("locationId").and_then(Value::as_str).unwrap_or_default();
    let key = WebexId::parse_kind(id, IdKind::Location).filter(|key| world.locations.find(*key).is_some());
    let location = key.ok_or_else(|| missing(IdKind::Location))?;
    calling_location(&world, id, "locationId")?;
    let ties = Ties::of(&world, location);
    if ties.are_firm() {
        return Err(Failure::conflict(format!(
            "Calling of the location cannot be disabled: {} users, {} workspaces, {} virtual lines and {} trunks in use{}.",
            ties.users,
            ties.workspaces,
            ties.virtual_lines,
            ties.trunks_in_use,
            if ties.is_last { "; it is the last location with calling" } else { "" }
        )));
    }
    if ties.yield_to_force() && body.get("forceDelete").and_then(Value::as_bool) != Some(true) {
        return Err(Failure::conflict("The location still has calling features or trunks; forceDelete is required."));
    }
    let (by, name) = (call.caller()?.holder, world.location_name(location).to_owned());
    let job = world.add_job(by, Task::Disable { location, name });
    Ok(answer(call, view(&world, &job), Gaps::Left))
}
