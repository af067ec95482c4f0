//! What a device says of itself, over xAPI.

use jiff::Timestamp;
use model::id::{DeviceId, OrganizationId};
use model::{NetworkFacts, Topic};

use super::Devices;
use super::row::decode_network;
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
        const READ: &str = "SELECT booted_at, network_interface, network_ipv4, network_gateway, network_speed FROM device \
                            WHERE org_id = $1 AND device_id = $2";
        // Most answers hold no news: look before taking the write lock, and again under it.
        for under_lock in [false, true] {
            let mut write = if under_lock { Some(self.0.write(Some(&format!("facts {org} {device}"))).await?) } else { None };
            let query = sqlx::query(READ).bind(org.as_str()).bind(device.as_str());
            let row = match &mut write {
                Some(write) => query.fetch_optional(write.connection()).await?,
                None => query.fetch_optional(self.0.reader()).await?,
            };
            let Some(row) = row else { return Ok(false) };
            let booted_ms = number_if_any(&row, "booted_at")?;
            let network = decode_network(&row)?;
            let new_boot_ms =
                facts.booted_at.map(Timestamp::as_millisecond).filter(|new| booted_ms.is_none_or(|old| old.abs_diff(*new) > SAME_BOOT_MS));
            let new_network = facts.network.clone().filter(|new| network.clone().unwrap_or_default() != *new);
            if new_boot_ms.is_none() && new_network.is_none() {
                return Ok(false);
            }
            let Some(mut write) = write else { continue };
            let network = new_network.or(network).unwrap_or_default();
            sqlx::query(
                "UPDATE device SET booted_at = $1, network_interface = $2, network_ipv4 = $3, network_gateway = $4, network_speed = $5 \
                 WHERE org_id = $6 AND device_id = $7",
            )
            .bind(new_boot_ms.or(booted_ms))
            .bind(storable_if_any(network.interface.as_deref()))
            .bind(storable_if_any(network.ipv4.as_deref()))
            .bind(storable_if_any(network.gateway.as_deref()))
            .bind(storable_if_any(network.speed.as_deref()))
            .bind(org.as_str())
            .bind(device.as_str())
            .execute(write.connection())
            .await?;
            write.change(Topic::Device, device.as_str(), "");
            write.commit(org, at).await?;
            return Ok(true);
        }
        Ok(false)
    }
}
