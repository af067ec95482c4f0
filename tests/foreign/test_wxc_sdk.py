"""wxc_sdk, unmodified."""

import os
import stat
import uuid

import pytest
import requests
from wxc_sdk.devices import TagOp
from wxc_sdk.people import Person
from wxc_sdk.rest import RestError


def test_credentials_file_is_private_and_complete(sim):
    assert stat.S_IMODE(os.stat(sim.file).st_mode) == 0o600
    assert sim.base_url.endswith("/v1")
    for name in ("admin_token", "user_token", "user2_token", "user2_number", "limited_token", "rate_limited_token", "bot_token",
                 "client_id", "client_secret", "refresh_token"):
        assert sim.credentials[name], name
    assert set(sim.credentials["service_app"]) == {"client_id", "client_secret", "refresh_token"}


def test_people_page_to_the_last(admin):
    people = list(admin.people.list(max=37))
    assert len(people) == 300
    assert len({person.person_id for person in people}) == 300
    assert all(person.emails and "@" in person.emails[0] and person.org_id for person in people)


def test_people_with_calling_data_come_ten_a_page(admin):
    answers = []
    callback = admin.session.register_response_callback(lambda response, diff_ns: answers.append(response))
    try:
        people = list(admin.people.list(calling_data=True))
    finally:
        admin.session.unregister_response_callback(callback)
    assert len(people) == 300
    assert len(answers) == 30
    assert all(len(answer.json()["items"]) <= 10 for answer in answers)
    assert "next" in answers[0].links and "next" not in answers[-1].links
    assert any(person.extension and person.location_id for person in people)


def test_people_filters(admin):
    one = next(iter(admin.people.list()))
    assert [p.person_id for p in admin.people.list(email=one.emails[0])] == [one.person_id]
    named = list(admin.people.list(display_name=one.display_name[:3]))
    assert one.person_id in {p.person_id for p in named}
    assert all(p.display_name.lower().startswith(one.display_name[:3].lower()) for p in named)
    details = admin.people.details(person_id=one.person_id)
    assert (details.display_name, details.emails) == (one.display_name, one.emails)


def test_person_lives_from_create_to_delete(admin):
    email = f"new.person.{uuid.uuid4().hex[:8]}@example.com"
    made = admin.people.create(settings=Person(emails=[email], display_name="New Person", first_name="New", last_name="Person"))
    assert made.person_id
    assert [p.person_id for p in admin.people.list(email=email)] == [made.person_id]
    made.display_name = "Newer Person"
    admin.people.update(person=made)
    assert admin.people.details(person_id=made.person_id).display_name == "Newer Person"
    admin.people.delete_person(person_id=made.person_id)
    with pytest.raises(RestError) as error:
        admin.people.details(person_id=made.person_id)
    assert error.value.response.status_code == 404


def test_me_is_whose_token_it_is(admin, user, sim):
    mine = user.people.me()
    assert mine.person_id != admin.people.me().person_id
    assert mine.org_id == admin.people.me().org_id


def test_locations(admin):
    locations = list(admin.locations.list())
    assert len(locations) >= 3
    assert all(location.name and location.time_zone and location.address.country for location in locations)
    first = admin.locations.details(location_id=locations[0].location_id)
    assert first.name == locations[0].name
    assert [l.location_id for l in admin.locations.list(name=locations[1].name)] == [locations[1].location_id]


def test_workspaces(admin):
    workspaces = list(admin.workspaces.list())
    assert workspaces
    one = admin.workspaces.details(workspace_id=workspaces[0].workspace_id)
    assert one.display_name == workspaces[0].display_name


def test_licences_count_what_is_used(admin):
    licences = admin.licenses.list()
    assert licences
    assert all(0 <= licence.consumed_units <= licence.total_units for licence in licences)
    assert admin.licenses.details(license_id=licences[0].license_id).name == licences[0].name


def test_organisation_roles_groups(admin):
    organisations = admin.organizations.list()
    assert [o.org_id for o in organisations] == [admin.people.me().org_id]
    assert admin.organizations.details(org_id=organisations[0].org_id).display_name == organisations[0].display_name
    roles = admin.roles.list()
    assert roles and admin.roles.details(role_id=roles[0].id).name == roles[0].name


def test_groups_hold_people_of_the_organisation(admin):
    groups = list(admin.groups.list())
    assert groups and len({group.group_id for group in groups}) == len(groups)
    people = {person.person_id: person.display_name for person in admin.people.list(max=100)}
    for group in groups[:3]:
        assert group.display_name and group.org_id == admin.people.me().org_id
        detail = admin.groups.details(group_id=group.group_id, include_members=True)
        assert detail.display_name == group.display_name
        assert detail.members and len(detail.members) == group.member_size
        assert {member.member_id: member.display_name for member in detail.members}.items() <= people.items()
        listed = {member.member_id for member in admin.groups.members(group_id=group.group_id)}
        assert listed == {member.member_id for member in detail.members}
    with pytest.raises(RestError) as error:
        admin.groups.details(group_id=admin.people.me().person_id)
    assert error.value.response.status_code == 404


def test_devices_equal_the_world(admin, world):
    devices = {device.device_id: device for device in admin.devices.list(max=25)}
    truth = {device["id"]: device for device in world["devices"]}
    assert set(devices) == set(truth) and len(devices) == 60
    for identity, device in devices.items():
        assert device.display_name == truth[identity]["displayName"]
        assert device.connection_status == truth[identity]["connectionStatus"]


def test_device_filters(admin):
    devices = list(admin.devices.list())
    one = devices[0]
    assert [d.device_id for d in admin.devices.list(serial=one.serial)] == [one.device_id]
    assert [d.device_id for d in admin.devices.list(mac=one.mac)] == [one.device_id]
    same = {d.device_id for d in admin.devices.list(product=one.product)}
    assert same == {d.device_id for d in devices if d.product == one.product}
    at = {d.device_id for d in admin.devices.list(location_id=one.location_id)}
    assert at == {d.device_id for d in devices if d.location_id == one.location_id}
    assert admin.devices.details(device_id=one.device_id).serial == one.serial


def test_device_tags_by_json_patch(admin):
    device = list(admin.devices.list())[3]
    changed = admin.devices.modify_device_tags(device_id=device.device_id, op=TagOp.add, value=["board-room", "second"])
    assert {"board-room", "second"} <= set(changed.tags)
    assert device.device_id in {d.device_id for d in admin.devices.list(tag="board-room")}
    admin.devices.modify_device_tags(device_id=device.device_id, op=TagOp.remove)
    assert not admin.devices.details(device_id=device.device_id).tags


def test_statuses_by_several_names_and_wildcards(admin, room_device):
    answer = admin.xapi.query_status(room_device.device_id, ["SystemUnit.Uptime", "Audio.*", "Network[*].IPv4.*"])
    assert answer.device_id == room_device.device_id
    assert answer.result["SystemUnit"]["Uptime"] > 0
    assert 0 <= answer.result["Audio"]["Volume"] <= 100
    assert answer.result["Network"][0]["IPv4"]["Address"]
    assert "Call" not in admin.xapi.query_status(room_device.device_id, ["SystemUnit.Uptime"]).result


def test_ten_names_and_no_more(admin, room_device):
    admin.xapi.query_status(room_device.device_id, ["SystemUnit.Uptime"] * 10)
    with pytest.raises(RestError) as error:
        admin.xapi.query_status(room_device.device_id, ["SystemUnit.Uptime"] * 11)
    assert error.value.response.status_code == 400


def test_commands_change_what_statuses_show(admin, room_device):
    identity = room_device.device_id
    for level in (20, 65):
        admin.xapi.execute_command("Audio.Volume.Set", identity, arguments={"Level": level})
        assert admin.xapi.query_status(identity, ["Audio.Volume"]).result["Audio"]["Volume"] == level
    admin.xapi.execute_command("Audio.Microphones.Mute", identity)
    assert admin.xapi.query_status(identity, ["Audio.Microphones.Mute"]).result["Audio"]["Microphones"]["Mute"] == "On"
    wrong = (
        ("Audio.Volume.Set", {"Level": 101}, "Level"),
        ("Audio.Volume.Set", {"Loudness": 3}, "Loudness"),
        ("Audio.Volume.Set", {}, "Level"),
        ("No.Such.Command", {}, "No.Such.Command"),
    )
    for name, arguments, named in wrong:
        with pytest.raises(RestError) as error:
            admin.xapi.execute_command(name, identity, arguments=arguments)
        assert error.value.response.status_code == 400, (name, arguments)
        assert named in error.value.detail.message, (name, arguments)
    # The last good volume stays.
    assert admin.xapi.query_status(identity, ["Audio.Volume"]).result["Audio"]["Volume"] == 65


def test_a_call_shows_its_media(admin, room_device, sim):
    identity = room_device.device_id
    sim.control("world", {"action": "start_call", "deviceId": identity, "quality": {"loss_percent": 4.0, "jitter_ms": 33}})
    sim.control("clock", {"advance_seconds": 20})
    result = admin.xapi.query_status(identity, ["Call[*].*", "MediaChannels.Call[*].Channel[*].*"]).result
    call = result["Call"][0]
    assert call["Status"] == "Connected" and call["Duration"] >= 15
    channels = result["MediaChannels"]["Call"][0]["Channel"]
    audio = next(c for c in channels if c["Type"] == "Audio" and c["Direction"] == "Incoming")
    net = audio["Netstat"]
    assert net["Jitter"] == 33
    assert 2.0 <= 100 * net["LastIntervalLost"] / (net["LastIntervalLost"] + net["LastIntervalReceived"]) <= 6.0
    sim.control("world", {"action": "end_call", "deviceId": identity})
    after = admin.xapi.query_status(identity, ["Call[*].*"]).result
    assert not after.get("Call")
    history = admin.xapi.execute_command("CallHistory.Get", identity, arguments={"DetailLevel": "Full"}).result["Entry"]
    assert history[0]["RemoteNumber"] == call["RemoteNumber"]


def test_an_offline_device_is_not_found(admin, sim):
    device = [d for d in admin.devices.list(permission="xapi:all", connection_status="connected")][-1]
    sim.control("world", {"action": "device_offline", "deviceId": device.device_id})
    assert admin.devices.details(device_id=device.device_id).connection_status == "disconnected"
    with pytest.raises(RestError) as error:
        admin.xapi.query_status(device.device_id, ["SystemUnit.Uptime"])
    assert error.value.response.status_code == 404
    assert error.value.detail.tracking_id
    sim.control("world", {"action": "device_online", "deviceId": device.device_id})
    assert admin.devices.details(device_id=device.device_id).connection_status == "connected"


def test_errors_have_the_form_of_webex(admin, limited, user, sim):
    with pytest.raises(RestError) as missing:
        admin.devices.details(device_id="Y2lzY29zcGFyazovL3VzL0RFVklDRS8wMDAwMDAwMC0wMDAwLTQwMDAtODAwMC0wMDAwMDAwMDAwMDA")
    assert missing.value.response.status_code == 404
    assert missing.value.detail.message and missing.value.detail.errors[0].description and missing.value.detail.tracking_id
    list(limited.people.list(max=100, display_name="A"))
    with pytest.raises(RestError) as refused:
        list(limited.devices.list())
    assert refused.value.response.status_code == 403
    with pytest.raises(RestError) as refused:
        list(user.licenses.list())
    assert refused.value.response.status_code == 403
    base = sim.base_url
    headers = {"Authorization": f"Bearer {sim.credentials['admin_token']}"}
    assert requests.get(f"{base}/people", timeout=10).status_code == 401
    assert requests.get(f"{base}/people", headers={"Authorization": "Bearer no"}, timeout=10).status_code == 401
    assert requests.get(f"{base}/nothing", headers=headers, timeout=10).status_code == 404
    wrong_method = requests.put(f"{base}/people", headers=headers, json={}, timeout=10)
    assert wrong_method.status_code == 405
    text = requests.post(f"{base}/people", headers={**headers, "Content-Type": "text/plain"}, data="hello", timeout=10)
    assert text.status_code == 415
    broken = requests.post(f"{base}/people", headers={**headers, "Content-Type": "application/json"}, data="{", timeout=10)
    assert broken.status_code == 400
    for answer in (wrong_method, text, broken):
        assert answer.json()["message"] and answer.json()["trackingId"] == answer.headers["TrackingID"]


def test_tracking_id_is_echoed(sim):
    mine = f"SCRAMBLED_{uuid.uuid4()}"
    answer = requests.get(f"{sim.base_url}/people/me", timeout=10,
                          headers={"Authorization": f"Bearer {sim.credentials['admin_token']}", "TrackingID": mine})
    assert mine in answer.headers["TrackingID"]


def test_rate_limit_tells_when_to_come_back(throttled):
    seen = []
    throttled.session.register_response_callback(lambda response, diff_ns: seen.append(response))
    with pytest.raises(RestError) as error:
        for _ in range(40):
            throttled.people.me()
    assert error.value.response.status_code == 429
    assert int(error.value.response.headers["Retry-After"]) >= 1
    assert sum(1 for answer in seen if answer.status_code == 200) <= 25  # burst 20, and a few that came back meanwhile


def test_without_a_limit_nothing_is_throttled(admin):
    for _ in range(80):
        admin.people.me()
