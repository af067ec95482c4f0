"""Administration of Webex Calling by wxcadm, unmodified and redirected by host name only: it asks https://webexapis.com, and every address in an
answer must lead there again. What it writes is compared with what another client reads."""

import warnings
from urllib.parse import urlsplit

import pytest
import requests
from wxc_sdk.rest import RestSession

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import wxcadm


@pytest.fixture(scope="module")
def asked(sim):
    """Every request for a name of Webex goes to the simulator, with that name; yields the names that were asked."""
    send, names = requests.Session.send, []

    def redirected(session, request, **options):
        parts = urlsplit(request.url)
        if parts.hostname and parts.hostname.endswith("webexapis.com"):
            assert parts.scheme == "https", request.url
            names.append(parts.hostname)
            request.headers["Host"] = parts.netloc
            request.url = sim.origin + request.url.removeprefix(f"https://{parts.netloc}")
        return send(session, request, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(requests.Session, "send", redirected)
        yield names


@pytest.fixture(scope="module")
def org(sim, asked):
    return wxcadm.Webex(sim.credentials["admin_token"]).org


@pytest.fixture(scope="module")
def place(org):
    return org.locations.webex_calling()[0]


@pytest.fixture
def extension(org):
    taken = {str(n.extension) for n in org.numbers}
    return next(str(n) for n in range(7000, 7999) if str(n) not in taken)


def test_the_organisation_is_the_worlds(org, admin, asked, world):
    assert org.id == admin.people.me().org_id
    assert {l.id for l in org.locations} == {l.location_id for l in admin.locations.list()}
    people = org.people.webex_calling()
    assert {p.id for p in people} == {p.person_id for p in admin.people.list(calling_data=True) if p.location_id}
    assert len(org.numbers) == len(list(admin.telephony.phone_numbers()))
    assert len(org.devices) == world["devices"] if isinstance(world["devices"], int) else len(world["devices"])
    assert set(asked) == {"webexapis.com"}, "a link of a page led elsewhere"


def test_features_and_their_details(org, admin):
    assert {q.id for q in org.call_queues} == {q.id for q in admin.telephony.callqueue.list()}
    assert {g.id for g in org.hunt_groups} == {g.id for g in admin.telephony.huntgroup.list()}
    assert {a.name for a in org.auto_attendants} == {a.name for a in admin.telephony.auto_attendant.list()}
    assert {v.id for v in org.virtual_lines} == {v.id for v in admin.telephony.virtual_lines.list()}
    assert {w.id for w in org.workspaces} == {w.workspace_id for w in admin.workspaces.list()}
    group = org.hunt_groups[0]
    detail = admin.telephony.huntgroup.details(location_id=group.location_id, huntgroup_id=group.id)
    assert {a["id"] for a in group.agents} == {a.agent_id for a in detail.agents}


def test_a_person_from_creation_to_deletion(org, admin, place, extension):
    mail = "kim.foreign@example.com"
    person = org.people.create(email=mail, location=place, calling=True, extension=extension, first_name="Kim", last_name="Foreign")
    seen = next(iter(admin.people.list(email=mail, calling_data=True)))
    assert (seen.person_id, seen.extension, seen.location_id) == (person.id, extension, place.id)
    assert person.delete()
    assert not list(admin.people.list(email=mail))


def test_settings_of_a_person(org, admin):
    person = org.people.webex_calling()[4]
    person.enable_vm_to_email("box@example.com")
    copy = admin.person_settings.voicemail.read(person.id).email_copy_of_message
    assert (copy.enabled, copy.email_id) == (True, "box@example.com")
    person.disable_vm_to_email()
    assert not admin.person_settings.voicemail.read(person.id).email_copy_of_message.enabled
    person.enable_call_recording("always")
    assert admin.person_settings.call_recording.read(person.id).enabled
    person.disable_call_recording()
    assert not admin.person_settings.call_recording.read(person.id).enabled


def test_a_hunt_group_and_its_agents(org, admin, place, extension):
    one, two = org.people.webex_calling()[5:7]
    policies = {"policy": "CIRCULAR", "waitingEnabled": False,
                "noAnswer": {"nextAgentEnabled": True, "nextAgentRings": 3, "forwardEnabled": False, "numberOfRings": 15,
                             "destinationVoicemailEnabled": False}}
    group = org.hunt_groups.create(name="Foreign desk", first_name="Foreign", last_name="Desk", extension=extension, call_policies=policies,
                                   language="en_us", time_zone="America/Los_Angeles", agents=[one], location=place)
    group.add_agent(two)
    detail = admin.telephony.huntgroup.details(location_id=place.id, huntgroup_id=group.id)
    assert ({a.agent_id for a in detail.agents}, detail.extension) == ({one.id, two.id}, extension)
    admin.telephony.huntgroup.delete_huntgroup(location_id=place.id, huntgroup_id=group.id)


def test_a_queue_without_agents(org, admin, place, extension):
    org.call_queues.create(name="Foreign queue", first_name="F", last_name="Q", phone_number=None, extension=extension,
                           call_policies={"policy": "CIRCULAR", "routingType": "PRIORITY_BASED"},
                           queue_settings={"queueSize": 10, "overflow": {"action": "PERFORM_BUSY_TREATMENT", "sendToVoicemail": False,
                                                                         "overflowAfterWaitEnabled": False, "playOverflowGreetingEnabled": False,
                                                                         "greeting": "DEFAULT", "audioAnnouncementFiles": []}},
                           language="en_us", time_zone="America/Los_Angeles", location=place)
    queue = next(q for q in admin.telephony.callqueue.list() if q.name == "Foreign queue")
    assert (queue.extension, queue.location_id) == (extension, place.id)
    admin.telephony.callqueue.delete_queue(location_id=place.id, queue_id=queue.id)


def test_a_virtual_line_records(org, admin, place, extension):
    line = org.virtual_lines.create(first_name="Vera", last_name="Foreign", extension=extension, location=place)
    line.enable_call_recording("always")
    assert admin.telephony.virtual_lines.call_recording.read(line.id).enabled
    line.delete()
    assert line.id not in {v.id for v in admin.telephony.virtual_lines.list()}


def test_a_voicemail_group(org, admin, place, extension):
    group = org.voicemail_groups.create(location=place, name="Foreign box", extension=extension, passcode="928374", language_code="en_us")
    group.update(name="Foreign letters")
    assert "Foreign letters" in {g.name for g in admin.telephony.voicemail_groups.list()}
    group.delete()
    assert "Foreign letters" not in {g.name for g in admin.telephony.voicemail_groups.list()}


def test_trunks_are_changed_field_by_field(org, admin):
    trunk = org.call_routing.trunks[0]
    trunk.set_dual_identity_support(False)
    # The model of wxc_sdk asks for fields that no trunk has.
    detail = admin.session.rest_get(f"{RestSession.BASE}/telephony/config/premisePstn/trunks/{trunk.id}")
    assert (detail["name"], detail["dualIdentitySupportEnabled"]) == (trunk.name, False)


def test_devices_are_what_calling_says_of_them(org, world):
    assert org.supported_devices.get("DMS Cisco 8845").number_of_line_ports == 10
    phone = next(d for d in org.devices if d.calling_id)
    assert phone.config["id"] == phone.calling_id
    assert phone.id in {d["id"] for d in world["devices"]}
    assert [m.primary_owner for m in phone.members][0] and phone.members.max_line_count >= 1
