//! Every status and every command of every product, once.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::command::{Order, execute};
use super::expression::Expression;
use super::facts::{Role, Status, codes, commands, plain, status_products, statuses};
use super::status::{defaults_of, query};
use crate::ids::Key;
use crate::world::device::Device;
use crate::world::products::{Model, SHARED, Use};
use crate::world::{Size, World};

/// A world whose first shared device is of a product, online and awake.
fn world_of(code: &'static str) -> (World, Key) {
    let mut world = World::new(7, Size { people: 20, devices: 20 }, 1_780_000_000_000);
    world.pause();
    let known = SHARED.iter().find(|model| model.code == code);
    let made = || {
        Box::leak(Box::new(Model { product: "Product", platform: "Platform", code, purpose: Use::Shared, capacity: 12, image: "s53300" }))
    };
    let model: &'static Model = known.unwrap_or_else(|| made());
    let key = world.devices.iter().find(|device| device.room.is_some() && device.interface == "wired").unwrap().key;
    let device = world.devices.find_mut(key).unwrap();
    device.model = model;
    world.bring_back(key).unwrap();
    let _ = world.end_calls(key, None);
    (world, key)
}

fn leaves<'a>(tree: &'a Value, path: &str, found: &mut Vec<(String, &'a Value)>) {
    match tree {
        // An item of a numbered status that is no branch.
        Value::Object(fields) if fields.len() == 2 && fields.contains_key("Value") && is_status(path) => {
            found.push((path.to_owned(), &fields["Value"]));
        }
        Value::Object(fields) => {
            for (key, child) in fields.iter().filter(|(key, _)| *key != "id") {
                leaves(child, &format!("{path}.{key}"), found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| leaves(item, path, found)),
        value => found.push((path.trim_start_matches('.').to_owned(), value)),
    }
}

fn is_status(path: &str) -> bool {
    status_products(&path.trim_start_matches('.').to_lowercase()).is_some()
}

fn of_product(code: &str) -> Vec<&'static Status> {
    statuses().iter().filter(|status| status.products.include(code)).collect()
}

/// Asks for everything ten names at a time and checks each value; gives the paths that were answered.
fn ask_everything(world: &World, device: &Device) -> HashSet<String> {
    let wanted = of_product(device.model.code);
    let mut forms: HashMap<String, Vec<&Status>> = HashMap::new();
    for status in &wanted {
        forms.entry(plain(status.path)).or_default().push(status);
    }
    let mut answered = HashSet::new();
    for batch in wanted.chunks(10) {
        let names: Vec<Expression> = batch.iter().map(|status| Expression::parse(&plain(status.path)).unwrap()).collect();
        let answer = query(world, device, Role::Admin, &names);
        let mut found = Vec::new();
        leaves(&answer, "", &mut found);
        for (path, value) in found {
            let path = path.trim_start_matches('.').to_owned();
            let forms = forms.get(&path).unwrap_or_else(|| panic!("{}: {path} is no status of this product", device.model.code));
            assert!(forms.iter().any(|status| status.space.check(value).as_ref() == Ok(value)), "{path}: {value} does not fit");
            answered.insert(path);
        }
    }
    answered
}

#[test]
fn every_product_answers_every_status_with_values_of_the_facts() {
    for code in codes() {
        let (mut world, key) = world_of(code);
        let absent = |world: &World, answered: &HashSet<String>| -> Vec<String> {
            let device = world.devices.find(key).unwrap();
            let paths = of_product(code).into_iter().map(|status| (status, plain(status.path)));
            paths.filter(|(status, path)| !answered.contains(path) && defaults_of(world, device, status)).map(|(_, path)| path).collect()
        };
        let answered = ask_everything(&world, world.devices.find(key).unwrap());
        assert_eq!(absent(&world, &answered), Vec::<String>::new(), "{code}");
        // Less than a quarter may be absent on an idle device: calls, streams, and lists that are empty.
        assert!(answered.len() > 300 || of_product(code).len() < 500, "{code}: {}", answered.len());
        world.start_call(key, None).unwrap();
        let answered = ask_everything(&world, world.devices.find(key).unwrap());
        for path in ["Call.Status", "Conference.Call.Capabilities.Hold", "MediaChannels.Call.Channel.Netstat.Jitter"] {
            if of_product(code).iter().any(|status| plain(status.path) == path) {
                assert!(answered.contains(path), "{code}: {path}");
            }
        }
    }
}

#[test]
fn every_command_of_every_product_is_understood_with_sample_arguments() {
    for code in codes() {
        let (mut world, key) = world_of(code);
        for command in commands().iter().filter(|command| command.products.include(code)) {
            world.bring_back(key).unwrap();
            let mut arguments = Map::new();
            for param in command.params.iter().filter(|param| param.required || param.default.is_none()) {
                let sample = param.space.sample();
                arguments.insert(param.name.to_owned(), if param.space.most > 0 { json!([sample]) } else { sample });
            }
            // The sample of a number names no call.
            arguments.remove("CallId");
            if command.params.iter().any(|param| param.name == "CallId" && param.required) {
                arguments.insert("CallId".to_owned(), 0.into());
            }
            let body = json!("a body");
            let name = command.path.replace(' ', ".");
            let order = Order {
                device: key,
                name: &name,
                arguments: &Value::Object(arguments),
                body: command.body.then_some(&body),
                role: Role::Admin,
            };
            if let Err(failure) = execute(&mut world, 1_780_000_000_000, &order) {
                let fine =
                    ["no such call", "the device has no", "is no peripheral", "standby during a call", "cannot carry", "out of range 1"];
                assert!(fine.iter().any(|fine| failure.message.contains(fine)), "{code} {name}: {}", failure.message);
            }
        }
        world.bring_back(key).unwrap();
        ask_everything(&world, world.devices.find(key).unwrap());
    }
}

#[test]
fn every_argument_is_checked() {
    for code in codes() {
        let (mut world, key) = world_of(code);
        let mut refused = |name: &str, arguments: Value, body: Option<&Value>| {
            let order = Order { device: key, name, arguments: &arguments, body, role: Role::Admin };
            execute(&mut world, 1_780_000_000_000, &order).unwrap_err().message
        };
        for command in commands().iter().filter(|command| command.products.include(code)) {
            let name = command.path.replace(' ', ".");
            let body = json!("a body");
            let body = command.body.then_some(&body);
            assert!(refused(&name, json!({ "Nonsense": 1 }), body).contains("no such argument"), "{name}");
            if command.params.iter().any(|param| param.required) {
                assert!(refused(&name, json!({}), body).contains("is required"), "{name}");
            }
            for param in command.params {
                let refusal = refused(&name, json!({ param.name: { "not": "a value" } }), body);
                assert!(refusal.contains(param.name) && refusal.contains("required"), "{name}: {refusal}");
            }
        }
    }
}

#[test]
fn commands_write_the_statuses_that_share_their_name() {
    let (mut world, key) = world_of("davinci");
    let mut run = |name: &str, arguments: Value| {
        let order = Order { device: key, name, arguments: &arguments, body: None, role: Role::Admin };
        execute(&mut world, 1_780_000_000_000, &order).map_err(|failure| failure.message).unwrap()
    };
    run("Video.Selfview.Set", json!({ "Mode": "On", "FullscreenMode": "Off" }));
    run("Conference.DoNotDisturb.Activate", json!({}));
    run("Audio.Microphones.MusicMode.Start", json!({}));
    run("Camera.PositionSet", json!({ "CameraId": 1, "Pan": -300 }));
    run("UserInterface.LedControl.Color.Set", json!({ "Color": "Red" }));
    run("Video.Input.SetMainVideoSource", json!({ "ConnectorId": [2] }));
    run("Cameras.SpeakerTrack.Deactivate", json!({}));
    let device = world.devices.find(key).unwrap();
    let shows = |name: &str, pointer: &str| {
        let answer = query(&world, device, Role::Admin, &[Expression::parse(name).unwrap()]);
        answer.pointer(pointer).cloned().unwrap_or_default()
    };
    assert_eq!(shows("Video.Selfview.Mode", "/Video/Selfview/Mode"), "On");
    assert_eq!(shows("Conference.DoNotDisturb", "/Conference/DoNotDisturb"), "Active");
    assert_eq!(shows("Audio.Microphones.MusicMode", "/Audio/Microphones/MusicMode"), "On");
    assert_eq!(shows("Cameras.Camera[1].Position.Pan", "/Cameras/Camera/0/Position/Pan"), -300);
    assert_eq!(shows("Video.Input.MainVideoSource", "/Video/Input/MainVideoSource"), "2");
    assert_eq!(shows("Cameras.SpeakerTrack.Status", "/Cameras/SpeakerTrack/Status"), "Inactive");
}

#[test]
fn a_user_sees_and_does_less_than_an_administrator() {
    let (mut world, key) = world_of("davinci");
    let device = world.devices.find(key).unwrap();
    let hidden = statuses().iter().find(|status| status.products.include("davinci") && !status.roles.contains(&"User")).unwrap();
    let name = Expression::parse(&plain(hidden.path)).unwrap();
    assert_eq!(query(&world, device, Role::User, std::slice::from_ref(&name)), json!({}));
    let closed = commands().iter().find(|command| command.products.include("davinci") && !command.roles.contains(&"User")).unwrap();
    let order = Order { device: key, name: closed.key, arguments: &json!({}), body: None, role: Role::User };
    assert_eq!(execute(&mut world, 0, &order).unwrap_err().status, http::StatusCode::FORBIDDEN);
}
