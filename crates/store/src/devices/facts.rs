//! What a device says of itself, over xAPI.

use jiff::Timestamp;
use model::id::{DeviceId, OrganizationId};
use model::{NetworkFacts, OwnFacts, RoomFacts, RoomReading, Topic, UnitFacts};
use sqlx::any::AnyRow;

use super::Devices;
use super::row::{decode_network, decode_own};
use crate::StoreError;
use crate::values::{number_if_any, storable_if_any};

/// The start is computed from an up-time in whole seconds and the time its answer took: a difference this small is none.
const SAME_BOOT_MS: u64 = 5_000;

/// What a device says of itself. `None` means it was not asked or gave no answer, and leaves what is stored.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DeviceFacts {
    /// When it started.
    pub booted_at: Option<Timestamp>,
    /// Its network.
    pub network: Option<NetworkFacts>,
    /// Its hardware.
    pub unit: Option<UnitFacts>,
    /// All of its room; what it leaves out is not known any more.
    pub room: Option<RoomFacts>,
    /// Some things of its room; the others stay as they are.
    pub readings: Vec<RoomReading>,
}

/// What is stored of it.
#[derive(Clone, PartialEq)]
struct Stored {
    booted_ms: Option<i64>,
    network: NetworkFacts,
    own: OwnFacts,
}

impl Stored {
    fn decode(row: &AnyRow) -> Result<Self, sqlx::Error> {
        let network = decode_network(row)?.unwrap_or_default();
        Ok(Self { booted_ms: number_if_any(row, "booted_at")?, network, own: decode_own(row)? })
    }

    /// The same with what the device said at `at`.
    fn with(&self, facts: &DeviceFacts, at: Timestamp) -> Self {
        let booted_ms = facts.booted_at.map(Timestamp::as_millisecond);
        let is_rounding = |new: i64| self.booted_ms.is_some_and(|old| old.abs_diff(new) <= SAME_BOOT_MS);
        let room = facts.readings.iter().fold(facts.room.unwrap_or(self.own.room), |room, reading| room.with(*reading));
        Self {
            booted_ms: booted_ms.filter(|new| !is_rounding(*new)).or(self.booted_ms),
            network: facts.network.clone().unwrap_or_else(|| self.network.clone()),
            own: OwnFacts {
                unit: facts.unit.clone().unwrap_or_else(|| self.own.unit.clone()),
                room_since: if room == self.own.room { self.own.room_since } else { Some(at) },
                room,
            },
        }
    }
}

impl Devices {
    /// Records what a known device said of itself at `at`. Returns whether that is news; a device that is not in the store
    /// is left out.
    pub async fn record_facts(
        &self,
        org: &OrganizationId,
        device: &DeviceId,
        facts: DeviceFacts,
        at: Timestamp,
    ) -> Result<bool, StoreError> {
        self.0.explain(self.record_own(org, device, facts, at)).await
    }

    async fn record_own(&self, org: &OrganizationId, device: &DeviceId, facts: DeviceFacts, at: Timestamp) -> Result<bool, sqlx::Error> {
        const READ: &str = "SELECT booted_at, network_interface, network_ipv4, network_gateway, network_speed, unit_type, unit_platform, \
                            module_serial, compatibility_level, software_released, people_present, people_count, people_capacity, \
                            microphones_muted, volume, room_since FROM device WHERE org_id = $1 AND device_id = $2";
        // Most answers hold no news: look before taking the write lock, and again under it.
        for under_lock in [false, true] {
            let mut write = if under_lock { Some(self.0.write(Some(&format!("facts {org} {device}"))).await?) } else { None };
            let query = sqlx::query(READ).bind(org.as_str()).bind(device.as_str());
            let row = match &mut write {
                Some(write) => query.fetch_optional(write.connection()).await?,
                None => query.fetch_optional(self.0.reader()).await?,
            };
            let Some(row) = row else { return Ok(false) };
            let stored = Stored::decode(&row)?;
            let now = stored.with(&facts, at);
            if now == stored {
                return Ok(false);
            }
            let Some(mut write) = write else { continue };
            let Stored { booted_ms, network, own: OwnFacts { unit, room, room_since } } = now;
            let mut query = sqlx::query(
                "UPDATE device SET booted_at = $1, network_interface = $2, network_ipv4 = $3, network_gateway = $4, network_speed = $5, \
                 unit_type = $6, unit_platform = $7, module_serial = $8, compatibility_level = $9, software_released = $10, \
                 people_present = $11, people_count = $12, people_capacity = $13, microphones_muted = $14, volume = $15, room_since = $16 \
                 WHERE org_id = $17 AND device_id = $18",
            )
            .bind(booted_ms);
            let texts = [network.interface, network.ipv4, network.gateway, network.speed, unit.kind, unit.platform];
            for text in texts.into_iter().chain([unit.module_serial, unit.compatibility_level, unit.software_released]) {
                query = query.bind(storable_if_any(text.as_deref()));
            }
            let truth = |value: Option<bool>| value.map(i64::from);
            let numbers = [truth(room.people_present), room.people_count, room.people_capacity, truth(room.microphones_muted), room.volume];
            for number in numbers.into_iter().chain([room_since.map(Timestamp::as_millisecond)]) {
                query = query.bind(number);
            }
            // Not kept prepared: an absent number may have another type than a present one.
            query.bind(org.as_str()).bind(device.as_str()).persistent(false).execute(write.connection()).await?;
            write.change(Topic::Device, device.as_str(), "");
            write.commit(org, at).await?;
            return Ok(true);
        }
        Ok(false)
    }
}
