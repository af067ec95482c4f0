//! What is connected to a device and what software it says it runs.

use jiff::Timestamp;
use model::id::{DeviceId, OrganizationId};
use model::{KnownPeripheral, OwnSoftware, Peripheral, Scope, Topic};
use sqlx::AnyConnection;
use sqlx::any::AnyRow;

use super::Devices;
use crate::sql::Sql;
use crate::values::{number, storable, storable_if_any, text, text_if_any, time};
use crate::{StoreError, scope};

/// Peripherals of a device that are kept although they are gone: the latest.
const MOST_GONE: usize = 32;

const COLUMNS: &str = "p.peripheral_key, p.name, p.kind, p.serial, p.hardware, p.software, p.status, p.connected, p.since";

/// What a device says of itself beside its facts. `None` means that it did not say, and leaves what is stored.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DeviceEquipment {
    /// The software it runs.
    pub software: Option<OwnSoftware>,
    /// All that is connected to it.
    pub peripherals: Option<Vec<Peripheral>>,
}

/// What is stored of a device.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct KnownEquipment {
    /// The software it says it runs, and since when.
    pub software: Option<(OwnSoftware, Timestamp)>,
    /// What is connected, then what was, the latest first.
    pub peripherals: Vec<KnownPeripheral>,
}

impl Devices {
    /// What a device told of its peripherals and its software.
    pub async fn equipment(&self, org: &OrganizationId, scope: &Scope, device: &DeviceId) -> Result<KnownEquipment, StoreError> {
        let mut peripherals = Sql::new("SELECT ");
        peripherals.push(COLUMNS).push(" FROM device_peripheral p WHERE p.org_id = ").bind(org.as_str());
        peripherals.push(" AND p.device_id = ").bind(device.as_str());
        scope::push_of_device(&mut peripherals, scope, "p.org_id", "p.device_id");
        peripherals.push(" ORDER BY p.connected DESC, p.since DESC, p.peripheral_key");
        let mut software = Sql::new("SELECT s.name, s.version, s.since FROM device_own_software s WHERE s.org_id = ");
        software.bind(org.as_str()).push(" AND s.device_id = ").bind(device.as_str());
        scope::push_of_device(&mut software, scope, "s.org_id", "s.device_id");
        self.0
            .explain(async {
                let peripherals = peripherals.fetch_all(&self.0).await?.iter().map(decode).collect::<Result<_, _>>()?;
                let software = software.fetch_all(&self.0).await?.first().map(decode_software).transpose()?;
                Ok(KnownEquipment { software, peripherals })
            })
            .await
    }

    /// Records what a known device said at `at`; what it does not list any more is not connected since. Returns whether that is news; a
    /// device that is not in the store is left out.
    pub async fn record_equipment(
        &self,
        org: &OrganizationId,
        device: &DeviceId,
        told: &DeviceEquipment,
        at: Timestamp,
    ) -> Result<bool, StoreError> {
        let known = self.equipment(org, &Scope::Everywhere, device).await?;
        if differences(&known, told, at).is_empty() {
            return Ok(false);
        }
        self.0.explain(self.write_equipment(org, device, told, at)).await
    }

    async fn write_equipment(
        &self,
        org: &OrganizationId,
        device: &DeviceId,
        told: &DeviceEquipment,
        at: Timestamp,
    ) -> Result<bool, sqlx::Error> {
        let mut write = self.0.write(Some(&format!("equipment {org} {device}"))).await?;
        let connection = write.connection();
        let is_known = sqlx::query("SELECT 1 FROM device WHERE org_id = $1 AND device_id = $2")
            .bind(org.as_str())
            .bind(device.as_str())
            .fetch_optional(&mut *connection)
            .await?
            .is_some();
        if !is_known {
            return Ok(false);
        }
        // Once more: somebody else may have written it meanwhile.
        let known = stored(connection, org, device).await?;
        let news = differences(&known, told, at);
        if news.is_empty() {
            return Ok(false);
        }
        for peripheral in &news.peripherals {
            put(connection, org, device, peripheral).await?;
        }
        for key in &news.dropped {
            sqlx::query("DELETE FROM device_peripheral WHERE org_id = $1 AND device_id = $2 AND peripheral_key = $3")
                .bind(org.as_str())
                .bind(device.as_str())
                .bind(key.as_str())
                .execute(&mut *connection)
                .await?;
        }
        if let Some(software) = &news.software {
            sqlx::query(
                "INSERT INTO device_own_software (org_id, device_id, name, version, since) VALUES ($1, $2, $3, $4, $5) \
                 ON CONFLICT (org_id, device_id) DO UPDATE SET name = excluded.name, version = excluded.version, since = excluded.since",
            )
            .bind(org.as_str())
            .bind(device.as_str())
            .bind(storable_if_any(software.name.as_deref()))
            .bind(storable_if_any(software.version.as_deref()))
            .bind(at.as_millisecond())
            .execute(&mut *connection)
            .await?;
        }
        write.change(Topic::Device, device.as_str(), "");
        write.commit(org, at).await?;
        Ok(true)
    }
}

/// What is to be written.
#[derive(Debug, Default, PartialEq, Eq)]
struct News {
    peripherals: Vec<KnownPeripheral>,
    dropped: Vec<String>,
    software: Option<OwnSoftware>,
}

impl News {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

fn differences(known: &KnownEquipment, told: &DeviceEquipment, at: Timestamp) -> News {
    let software = told.software.as_ref().filter(|told| known.software.as_ref().is_none_or(|(known, _)| known != *told)).cloned();
    let mut news = News { software, ..News::default() };
    let Some(told) = &told.peripherals else { return news };
    for peripheral in told {
        let is_connected = peripheral.is_connected();
        let before = known.peripherals.iter().find(|known| known.peripheral.key == peripheral.key);
        let since = before.filter(|before| before.is_connected == is_connected).map_or(at, |before| before.since);
        let now = KnownPeripheral { peripheral: peripheral.clone(), is_connected, since };
        let is_first_of_its_key = news.peripherals.iter().all(|other| other.peripheral.key != now.peripheral.key);
        if before != Some(&now) && is_first_of_its_key {
            news.peripherals.push(now);
        }
    }
    let is_told = |key: &str| told.iter().any(|peripheral| peripheral.key == key);
    let mut gone: Vec<KnownPeripheral> = Vec::new();
    for before in known.peripherals.iter().filter(|before| !is_told(&before.peripheral.key)) {
        let now = KnownPeripheral { is_connected: false, since: if before.is_connected { at } else { before.since }, ..before.clone() };
        if now != *before {
            news.peripherals.push(now.clone());
        }
        gone.push(now);
    }
    gone.sort_by_key(|gone| std::cmp::Reverse(gone.since));
    for old in gone.into_iter().skip(MOST_GONE) {
        news.peripherals.retain(|other| other.peripheral.key != old.peripheral.key);
        news.dropped.push(old.peripheral.key);
    }
    news
}

async fn stored(connection: &mut AnyConnection, org: &OrganizationId, device: &DeviceId) -> Result<KnownEquipment, sqlx::Error> {
    let peripherals = format!("SELECT {COLUMNS} FROM device_peripheral p WHERE p.org_id = $1 AND p.device_id = $2");
    let rows = sqlx::query(sqlx::AssertSqlSafe(peripherals)).bind(org.as_str()).bind(device.as_str()).fetch_all(&mut *connection).await?;
    let software = sqlx::query("SELECT s.name, s.version, s.since FROM device_own_software s WHERE s.org_id = $1 AND s.device_id = $2")
        .bind(org.as_str())
        .bind(device.as_str())
        .fetch_optional(&mut *connection)
        .await?;
    Ok(KnownEquipment {
        software: software.as_ref().map(decode_software).transpose()?,
        peripherals: rows.iter().map(decode).collect::<Result<_, _>>()?,
    })
}

async fn put(connection: &mut AnyConnection, org: &OrganizationId, device: &DeviceId, known: &KnownPeripheral) -> Result<(), sqlx::Error> {
    let Peripheral { key, name, kind, serial, hardware, software, status } = &known.peripheral;
    let mut query = sqlx::query(
        "INSERT INTO device_peripheral (org_id, device_id, peripheral_key, name, kind, serial, hardware, software, status, connected, since) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
         ON CONFLICT (org_id, device_id, peripheral_key) DO UPDATE SET name = excluded.name, kind = excluded.kind, serial = excluded.serial, \
         hardware = excluded.hardware, software = excluded.software, status = excluded.status, connected = excluded.connected, \
         since = excluded.since",
    )
    .bind(org.as_str())
    .bind(device.as_str())
    .bind(storable(key));
    for value in [name, kind, serial, hardware, software, status] {
        query = query.bind(storable_if_any(value.as_deref()));
    }
    query.bind(i64::from(known.is_connected)).bind(known.since.as_millisecond()).execute(connection).await?;
    Ok(())
}

fn decode(row: &AnyRow) -> Result<KnownPeripheral, sqlx::Error> {
    Ok(KnownPeripheral {
        peripheral: Peripheral {
            key: text(row, "peripheral_key")?,
            name: text_if_any(row, "name")?,
            kind: text_if_any(row, "kind")?,
            serial: text_if_any(row, "serial")?,
            hardware: text_if_any(row, "hardware")?,
            software: text_if_any(row, "software")?,
            status: text_if_any(row, "status")?,
        },
        is_connected: number(row, "connected")? != 0,
        since: time(row, "since")?,
    })
}

fn decode_software(row: &AnyRow) -> Result<(OwnSoftware, Timestamp), sqlx::Error> {
    Ok((OwnSoftware { name: text_if_any(row, "name")?, version: text_if_any(row, "version")? }, time(row, "since")?))
}
