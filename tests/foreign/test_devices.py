"""Devices with wxc_sdk as it is published: the models must read what the simulator answers."""

import pytest
from wxc_sdk.device_configurations import DeviceConfigurationOperation
from wxc_sdk.rest import RestError


@pytest.fixture(scope="module")
def room(admin, sim):
    """A RoomOS device of a workspace, online and without a call."""
    world = sim.control("world")
    for device in world["devices"]:
        if device["type"] == "roomdesk" and device["online"] and "workspaceId" in device:
            if device["calls"]:
                sim.control("world", {"action": "end_call", "deviceId": device["id"]})
            return device
    raise AssertionError("no RoomOS device is online")


def refused(status, call, *arguments, **named):
    with pytest.raises(RestError) as error:
        call(*arguments, **named)
    assert error.value.response.status_code == status
    return error.value.response.json()["message"]


def test_configurations_are_listed_with_default_and_configured_values(admin, room):
    answer = admin.device_configurations.list(device_id=room["id"])
    assert answer.device_id == room["id"]
    assert len(answer.items) > 300
    volume = answer.items["Audio.DefaultVolume"]
    assert volume.source == "default"
    assert volume.sources.default.value == volume.value
    assert not volume.sources.default.editability.is_editable
    assert volume.sources.configured.editability.is_editable


def test_configurations_are_filtered_by_key(admin, room):
    ultrasound = admin.device_configurations.list(device_id=room["id"], key="Audio.Ultrasound.*").items
    assert ultrasound and all(key.startswith("Audio.Ultrasound.") for key in ultrasound)
    servers = admin.device_configurations.list(device_id=room["id"], key="NetworkServices.NTP.Server[2..n].Address").items
    assert set(servers) == {f"NetworkServices.NTP.Server[{n}].Address" for n in (2, 3)}
    assert admin.device_configurations.list(device_id=room["id"], key="Nonsense.*").items == {}


def test_a_configuration_is_set_and_taken_back(admin, room):
    key = "Audio.SoundsAndAlerts.RingVolume"
    before = admin.device_configurations.list(device_id=room["id"], key=key).items[key].value
    changed = admin.device_configurations.update(room["id"], [DeviceConfigurationOperation(op="replace", key=key, value=15)])
    assert changed.items[key].value == 15
    read = admin.device_configurations.list(device_id=room["id"], key=key).items[key]
    assert (read.value, read.source, read.sources.configured.value) == (15, "configured", 15)
    admin.device_configurations.update(room["id"], [DeviceConfigurationOperation(op="remove", key=key)])
    assert admin.device_configurations.list(device_id=room["id"], key=key).items[key].value == before


def test_a_configuration_out_of_range_changes_nothing(admin, room):
    steps = [
        DeviceConfigurationOperation(op="replace", key="Audio.DefaultVolume", value=20),
        DeviceConfigurationOperation(op="replace", key="Audio.SoundsAndAlerts.RingVolume", value=1000),
    ]
    assert "out of range" in refused(400, admin.device_configurations.update, room["id"], steps)
    assert admin.device_configurations.list(device_id=room["id"], key="Audio.DefaultVolume").items["Audio.DefaultVolume"].source == "default"


def test_statuses_are_asked_for_by_several_names(admin, room):
    answer = admin.xapi.query_status(device_id=room["id"], name=["Audio.Volume", "Standby.State", "SystemUnit.Hardware.*"])
    assert isinstance(answer.result["Audio"]["Volume"], int)
    assert answer.result["Standby"]["State"] in ("Off", "Standby", "Halfwake", "EnteringStandby")
    assert answer.result["SystemUnit"]["Hardware"]["Module"]["SerialNumber"] == room["serial"]
    assert "10" in refused(400, admin.xapi.query_status, device_id=room["id"], name=[f"Audio.Volume{n}" for n in range(11)])


def test_commands_act(admin, room):
    answer = admin.xapi.execute_command("Audio.Volume.Set", device_id=room["id"], arguments={"Level": 33})
    assert answer.arguments == {"Level": 33}
    assert admin.xapi.query_status(device_id=room["id"], name=["Audio.Volume"]).result["Audio"]["Volume"] == 33
    assert "Level" in refused(400, admin.xapi.execute_command, "Audio.Volume.Set", device_id=room["id"], arguments={"Level": 101})
    assert "not a command" in refused(400, admin.xapi.execute_command, "Audio.Volume.Shout", device_id=room["id"])


def test_a_macro_is_saved_with_a_body_and_read_back(admin, room):
    admin.xapi.execute_command("Macros.Macro.Save", device_id=room["id"], arguments={"Name": "hello"}, body="console.log('hello');")
    macro = admin.xapi.execute_command("Macros.Macro.Get", device_id=room["id"], arguments={"Name": "hello", "Content": "True"}).result
    assert macro["Macro"][0]["Content"] == "console.log('hello');"


def test_a_reboot_takes_the_device_away_for_a_while(admin, sim, room):
    admin.xapi.system_unit_boot(device_id=room["id"])
    assert admin.devices.details(room["id"]).connection_status == "disconnected"
    refused(404, admin.xapi.query_status, device_id=room["id"], name=["Audio.Volume"])
    sim.control("clock", {"advance_seconds": 120})
    assert admin.devices.details(room["id"]).connection_status != "disconnected"
    assert admin.xapi.query_status(device_id=room["id"], name=["SystemUnit.Uptime"]).result["SystemUnit"]["Uptime"] < 120


def test_an_activation_code_brings_a_device_in(admin, sim):
    workspace = next(iter(admin.workspaces.list()))
    code = admin.devices.activation_code(workspace_id=workspace.workspace_id)
    assert code.code.replace("-", "").isdigit() and code.expiry_time
    made = sim.control("world", {"action": "redeem_code", "code": code.code, "product": "Cisco Room Bar"})
    device = admin.devices.details(made["deviceId"])
    assert (device.product, device.workspace_id) == ("Cisco Room Bar", workspace.workspace_id)
    admin.devices.delete(made["deviceId"])
    refused(404, admin.devices.details, made["deviceId"])


def test_an_activation_code_is_for_a_workspace_or_a_person(admin):
    person = next(iter(admin.people.list()))
    assert admin.devices.activation_code(person_id=person.person_id).code
    assert admin.devices.activation_code(person_id=person.person_id, model="DMS Cisco 8845").code
    assert "exactly one" in refused(400, admin.devices.activation_code)
    assert "model" in refused(400, admin.devices.activation_code, person_id=person.person_id, model="DMS Nothing")


def test_a_phone_is_made_by_its_address(admin):
    workspace = next(iter(admin.workspaces.list()))
    device = admin.devices.create_by_mac_address(mac="AABBCC112233", workspace_id=workspace.workspace_id, model="DMS Cisco 9861")
    assert device.mac.replace(":", "").upper() == "AABBCC112233"
    assert admin.devices.details(device.device_id).workspace_id == workspace.workspace_id
    admin.devices.delete(device.device_id)


def test_workspaces_know_their_devices_and_what_they_can_do(admin, room):
    workspace = admin.workspaces.details(room["workspaceId"])
    assert workspace.workspace_id == room["workspaceId"]
    capabilities = admin.workspaces.capabilities(room["workspaceId"])
    assert capabilities.temperature.supported in (True, False)
    assert room["id"] in [device.device_id for device in admin.devices.list(workspace_id=room["workspaceId"])]


def test_a_user_cannot_change_configurations_of_a_room(sim, room):
    from conftest import wxc

    user = wxc(sim, "user_token")
    steps = [DeviceConfigurationOperation(op="replace", key="Audio.DefaultVolume", value=20)]
    with pytest.raises(RestError) as error:
        user.device_configurations.update(room["id"], steps)
    assert error.value.response.status_code in (403, 404)
