//! What a device says of its hardware and its room, in an answer or by itself.

use model::{RoomFacts, RoomReading, UnitFacts};
use serde_json::Value;

use super::status::{text, whole};

/// The paths of what is kept of a room.
const ROOM_PATHS: [&str; 5] = [
    "RoomAnalytics.PeoplePresence",
    "RoomAnalytics.PeopleCount.Current",
    "RoomAnalytics.PeopleCount.Capacity",
    "Audio.Microphones.Mute",
    "Audio.Volume",
];

/// What an answer says of the room; what it leaves out is not known.
pub(super) fn read_room(result: &Value) -> RoomFacts {
    ROOM_PATHS.iter().filter_map(|path| reading(path, at_path(result, path))).fold(RoomFacts::default(), RoomFacts::with)
}

fn at_path<'a>(result: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(result, |value, name| value.get(name))
}

/// What a value says of a room; `None` when the path is not one of those that are kept. A device that does not count says -1.
pub(super) fn reading(path: &str, value: Option<&Value>) -> Option<RoomReading> {
    let number = || whole(value).filter(|number| *number >= 0);
    let word = || value.and_then(Value::as_str);
    let truth = |yes: &str, no: &str| word().and_then(|word| if word == yes { Some(true) } else { (word == no).then_some(false) });
    Some(match path {
        "RoomAnalytics.PeoplePresence" => RoomReading::PeoplePresent(truth("Yes", "No")),
        "RoomAnalytics.PeopleCount.Current" => RoomReading::PeopleCount(number()),
        "RoomAnalytics.PeopleCount.Capacity" => RoomReading::PeopleCapacity(number()),
        "Audio.Microphones.Mute" => RoomReading::MicrophonesMuted(truth("On", "Off")),
        "Audio.Volume" => RoomReading::Volume(number()),
        _ => return None,
    })
}

/// What an answer says of the hardware; nothing when it says nothing.
pub(super) fn read_unit(unit: &Value) -> Option<UnitFacts> {
    let at = |path: &str| text(unit.pointer(path));
    let told = UnitFacts {
        kind: at("/ProductType"),
        platform: at("/ProductPlatform"),
        module_serial: at("/Hardware/Module/SerialNumber"),
        compatibility_level: at("/Hardware/Module/CompatibilityLevel"),
        software_released: at("/Software/ReleaseDate"),
    };
    (told != UnitFacts::default()).then_some(told)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::collect::status::{CALL_NAMES, FACT_NAMES, parse};
    use serde_json::json;

    #[test]
    fn a_room_is_as_known_as_its_device_tells() {
        let room = |result: Value| parse(json!({ "result": result }).to_string().as_bytes()).expect("readable").room;
        assert_eq!(room(json!({"Audio": {"Volume": 5}})), None, "facts were not asked for");
        assert_eq!(room(json!({"SystemUnit": {"Uptime": 5}})), Some(RoomFacts::default()), "they were, and it tells nothing of its room");
        let silent = json!({"SystemUnit": {"Uptime": 5}, "Audio": {"Volume": 0, "Microphones": {"Mute": "Off"}},
            "RoomAnalytics": {"PeoplePresence": "No", "PeopleCount": {"Current": 0, "Capacity": -1}}});
        let empty = RoomFacts {
            people_present: Some(false),
            people_count: Some(0),
            people_capacity: None,
            microphones_muted: Some(false),
            volume: Some(0),
        };
        assert_eq!(room(silent), Some(empty), "nobody is another thing than not known");
        let nonsense = json!({"SystemUnit": {"Uptime": 5, "ProductType": 7, "Hardware": "none"}, "Audio": [1],
            "RoomAnalytics": {"PeoplePresence": "Unknown", "PeopleCount": {"Current": "many", "Capacity": {"a": 1}}}});
        assert_eq!(room(nonsense), Some(RoomFacts::default()));
        assert!(CALL_NAMES.len() + FACT_NAMES.len() <= 10, "the most that one request takes (devices-and-calls §1.5)");
        for path in ROOM_PATHS {
            let asked = FACT_NAMES.iter().any(|name| *name == path || name.strip_suffix('*').is_some_and(|begin| path.starts_with(begin)));
            assert!(asked && reading(path, None).is_some(), "{path}");
        }
    }
}
