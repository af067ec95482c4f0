"""Call history, reports, audit, status page and SCIM as wxc_sdk and webexpythonsdk see them. Hosts that wxc_sdk writes out are led to the
simulator by an adapter, as a proxy or /etc/hosts would."""

from datetime import datetime, timedelta
from urllib.parse import urlsplit

import pytest
import wxc_sdk
from conftest import wxc
from requests.adapters import HTTPAdapter
from wxc_sdk.rest import RestError, RestSession
from wxc_sdk.scim.groups import ScimGroup
from wxc_sdk.scim.users import ScimUser


class Led(HTTPAdapter):
    """Leads every host to the simulator and keeps its name in the Host header."""

    def __init__(self, origin: str):
        super().__init__()
        self.origin = origin

    def send(self, request, **kwargs):
        parts = urlsplit(request.url)
        request.headers["Host"] = parts.netloc
        request.url = self.origin + parts.path + (f"?{parts.query}" if parts.query else "")
        return super().send(request, **kwargs)


@pytest.fixture(scope="module")
def led(sim):
    api = wxc(sim, "admin_token")
    for host in ["analytics-calling", "webexapis.com", "status.webex.com"]:
        for scheme in ["http", "https"]:
            api.session.mount(f"{scheme}://{host}", Led(sim.origin))
    sim.control("records", {"limits": "off"})
    yield api
    sim.control("records", {"limits": "on", "region": "us"})


def now(sim) -> datetime:
    return datetime.fromisoformat(sim.control("clock")["now"].replace("Z", "+00:00"))


@pytest.fixture(scope="module")
def org(led):
    return wxc_sdk.base.webex_id_to_uuid(led.people.me().org_id)


def status(call) -> int:
    with pytest.raises(RestError) as caught:
        call()
    return caught.value.response.status_code


def test_call_history(led, sim):
    end = now(sim) - timedelta(minutes=6)
    found = list(led.cdr.get_cdr_history(end - timedelta(hours=11), end))
    assert found
    one = found[0]
    assert one.report_id and one.direction and one.start_time <= one.release_time
    assert all(end - timedelta(hours=12) < one.report_time <= end + timedelta(seconds=1) for one in found)
    assert len({one.report_id for one in found}) == len(found)


def test_call_history_by_location(led, sim):
    end = now(sim) - timedelta(minutes=6)
    location = next(iter(led.locations.list())).name
    found = list(led.cdr.get_cdr_history(end - timedelta(hours=11), end, locations=[location]))
    assert all(one.location == location for one in found)


def test_call_stream(led, sim):
    end = now(sim) - timedelta(minutes=2)
    assert isinstance(list(led.cdr.get_cdr_history(end - timedelta(hours=2), end, stream=True)), list)


def test_call_history_windows(led, sim):
    end = now(sim)
    assert status(lambda: list(led.cdr.get_cdr_history(end - timedelta(hours=11), end))) == 400
    assert status(lambda: list(led.cdr.get_cdr_history(end - timedelta(hours=40), end - timedelta(minutes=6)))) == 400


def test_call_history_in_another_region(led, sim):
    end = now(sim) - timedelta(minutes=6)
    sim.control("records", {"region": "eu"})
    with pytest.raises(RestError) as caught:
        list(led.cdr.get_cdr_history(end - timedelta(hours=1), end))
    assert caught.value.response.status_code == 451
    assert "https://analytics-calling-eu.webexapis.com" in caught.value.detail.message
    list(led.cdr.get_cdr_history(end - timedelta(hours=1), end, host="analytics-calling-eu.webexapis.com"))
    sim.control("records", {"region": "us"})


def test_call_history_needs_its_scope(limited, sim):
    end = now(sim) - timedelta(minutes=6)
    limited.session.mount("https://analytics-calling", Led(sim.origin))
    assert status(lambda: list(limited.cdr.get_cdr_history(end - timedelta(hours=1), end))) == 403


def test_a_call_made_here_is_in_the_history(led, user, user2_number, sim):
    call = user.telephony.calls.dial(destination=user2_number)
    user.telephony.calls.hangup(call_id=call.call_id)
    ended = now(sim)
    sim.control("clock", {"advance_seconds": 400})
    found = list(led.cdr.get_cdr_history(ended - timedelta(minutes=5), now(sim) - timedelta(seconds=310)))
    me = user.people.me().display_name
    assert [one for one in found if one.user == me and one.direction == "ORIGINATING"]


@pytest.fixture(scope="module")
def user2_number(sim):
    return sim.credentials["user2_number"]


def test_report(led, sim):
    templates = led.reports.list_templates()
    template = next(one for one in templates if one.title == "Calling Detailed Call History")
    day = (now(sim) - timedelta(days=2)).date()
    report = led.reports.create(template_id=template.id, start_date=day, end_date=day)
    assert led.reports.details(report).status == "In Progress"
    sim.control("clock", {"advance_seconds": 60})
    detail = led.reports.details(report)
    assert detail.status == "done" and detail.start_date == day
    rows = list(led.reports.download(detail.download_url))
    assert isinstance(rows, list) and (not rows or "Start time" in rows[0])
    assert report in [one.id for one in led.reports.list()]
    led.reports.delete(report)
    assert status(lambda: led.reports.details(report)) == 404


def test_audit(led, sim):
    group = led.groups.create(wxc_sdk.groups.Group(display_name="Audited", members=[], org_id=led.people.me().org_id))
    end = now(sim) + timedelta(minutes=1)
    events = list(led.admin_audit.list_events(led.people.me().org_id, from_=end - timedelta(days=1), to_=end, event_categories=["GROUPS"]))
    assert [event for event in events if event.data.target_name == "Audited"]
    assert "GROUPS" in led.admin_audit.list_event_categories()
    led.groups.delete_group(group.group_id)


def test_audit_webexpythonsdk(webex, sim):
    end = now(sim) + timedelta(minutes=1)
    text = lambda moment: moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")
    me = webex.people.me()
    events = list(webex.admin_audit_events.list(orgId=me.orgId, _from=text(end - timedelta(days=300)), to=text(end)))
    assert len(events) > 100


def test_status(led, sim):
    summary = led.status.summary()
    assert summary.status.indicator == "green" and summary.components
    assert led.status.status() == "green"
    assert led.status.components()
    sim.control("records", {"incident": {"name": "Drill", "component": "Webex Calling", "impact": "minor"}})
    assert [incident.name for incident in led.status.unresolved_incidents()] == ["Drill"]
    sim.control("records", {"resolve": "Drill"})
    assert led.status.unresolved_incidents() == []
    assert led.status.all_incidents() and led.status.all_scheduled_maintenances()


def test_scim_user(led, org):
    made = led.scim.users.create(
        org, ScimUser(user_name="scim.user@example.com", user_type="user", display_name="Scim User", title="Tester")
    )
    assert next(iter(led.people.list(email="scim.user@example.com"))).display_name == "Scim User"
    made.display_name = "Scim Changed"
    assert led.scim.users.update(org, made).display_name == "Scim Changed"
    assert led.scim.users.details(org, made.id).title == "Tester"
    found = led.scim.users.search(org, filter='userName eq "scim.user@example.com"')
    assert [user.id for user in found.resources] == [made.id]
    led.scim.users.delete(org, made.id)
    assert list(led.people.list(email="scim.user@example.com")) == []


def test_scim_search_all(led, org):
    people = list(led.people.list())
    assert len(list(led.scim.users.search_all(org, count=40))) == len(people)


def test_scim_group(led, org):
    me = wxc_sdk.base.webex_id_to_uuid(led.people.me().person_id)
    made = led.scim.groups.create(org, ScimGroup(display_name="Scim group", members=[{"value": me, "type": "user"}]))
    assert [member.value for member in led.scim.groups.members_all(org, made.id)] == [me]
    assert "Scim group" in [group.display_name for group in led.groups.list()]
    led.scim.groups.delete(org, made.id)
    assert "Scim group" not in [group.display_name for group in led.groups.list()]
