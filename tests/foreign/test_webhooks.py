"""Webhooks are really sent: a small server here receives them."""

import hashlib
import hmac
import http.server
import json
import queue
import threading
import time

import pytest
from conftest import wxc
from wxc_sdk.rest import RestError
from wxc_sdk.webhook import WebhookEvent, WebhookStatus


class Receiver:
    """Answers with `status` and keeps what it was sent."""

    def __init__(self):
        self.status = 204
        self.received = queue.Queue()
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.received.put((dict(self.headers), body))
                self.send_response(receiver.status)
                if receiver.status == 302:
                    self.send_header("Location", receiver.url + "/elsewhere")
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def next(self):
        headers, body = self.received.get(timeout=10)
        return headers, body, json.loads(body)


@pytest.fixture
def receiver():
    receiver = Receiver()
    yield receiver
    receiver.server.shutdown()


@pytest.fixture(scope="module")
def user2(sim):
    return wxc(sim, "user2_token")


@pytest.fixture(scope="module")
def bot(sim):
    return wxc(sim, "bot_token")


@pytest.fixture(autouse=True)
def clean(user, user2, admin, bot):
    yield
    for api in (user, user2, admin, bot):
        for hook in list(api.webhook.list()):
            api.webhook.webhook_delete(hook.webhook_id)


@pytest.fixture
def room(user):
    room = user.rooms.create(title="Hooked")
    yield room
    user.rooms.delete(room.id)


def deliveries(sim, hook, count):
    """Waits until so many deliveries of a webhook stand in the log."""
    deadline = time.monotonic() + 20
    while True:
        log = [d for d in sim.control("webhooks")["deliveries"] if d["webhookId"] == hook.webhook_id]
        if len(log) >= count:
            return log
        assert time.monotonic() < deadline, f"{len(log)} of {count} deliveries"
        time.sleep(0.02)


def test_crud(user, user2, receiver):
    hook = user.webhook.create(name="one", target_url=receiver.url, resource="messages", event="created", filter="roomType=group", secret="s")
    assert hook.status == WebhookStatus.active and hook.owned_by == "creator" and hook.app_id and hook.org_id
    assert user.webhook.details(hook.webhook_id).filter == "roomType=group"
    assert [h.webhook_id for h in user.webhook.list()] == [hook.webhook_id]
    assert list(user2.webhook.list()) == []
    with pytest.raises(RestError) as caught:
        user2.webhook.details(hook.webhook_id)
    assert caught.value.response.status_code == 404
    user.webhook.webhook_delete(hook.webhook_id)
    assert list(user.webhook.list()) == []


def test_webexpythonsdk_update(webex, receiver):
    hook = webex.webhooks.create(name="one", targetUrl=receiver.url, resource="rooms", event="all")
    changed = webex.webhooks.update(hook.id, name="two", targetUrl=receiver.url + "/2", secret="t")
    assert (changed.name, changed.targetUrl, changed.secret, changed.event) == ("two", receiver.url + "/2", "t", "all")
    webex.webhooks.delete(hook.id)


def test_a_signed_message_event(user, room, receiver):
    hook = user.webhook.create(name="signed", target_url=receiver.url, resource="messages", event="created",
                               filter=f"roomId={room.id}", secret="myBongoSecret")
    sent = user.messages.create(room_id=room.id, text="not to be told")
    headers, body, envelope = receiver.next()
    assert headers["X-Spark-Signature"] == hmac.new(b"myBongoSecret", body, hashlib.sha1).hexdigest()
    assert headers["Content-Type"].startswith("application/json")
    assert "text" not in envelope["data"] and b"not to be told" not in body
    event = WebhookEvent.model_validate(envelope)
    assert event.webhook_id == hook.webhook_id and event.actor_id == sent.person_id
    assert (event.data.id, event.data.room_id, event.data.person_email) == (sent.id, room.id, sent.person_email)
    assert set(envelope) == {"id", "name", "targetUrl", "resource", "event", "filter", "orgId", "createdBy", "appId", "ownedBy",
                             "status", "created", "actorId", "data"}


def test_no_secret_no_signature(user, room, receiver):
    user.webhook.create(name="plain", target_url=receiver.url, resource="messages", event="created")
    user.messages.create(room_id=room.id, text="x")
    headers, _, _ = receiver.next()
    assert "X-Spark-Signature" not in headers


def test_order_is_kept(sim, user, room, receiver):
    user.webhook.create(name="order", target_url=receiver.url, resource="messages", event="created")
    sent = [user.messages.create(room_id=room.id, text=str(n)).id for n in range(30)]
    assert [receiver.next()[2]["data"]["id"] for _ in sent] == sent


def test_firehose_and_memberships(user, user2, room, receiver):
    user.webhook.create(name="all", target_url=receiver.url, resource="all", event="all")
    other = user2.people.me()
    place = user.membership.create(room_id=room.id, person_id=other.person_id)
    user.membership.delete(place.id)
    first, second = receiver.next()[2], receiver.next()[2]
    assert (first["resource"], first["event"]) == ("memberships", "created")
    assert (second["resource"], second["event"]) == ("memberships", "deleted")
    assert first["data"]["personEmail"] == other.emails[0]


def test_nobody_hears_of_rooms_they_are_not_in(sim, user, user2, room, receiver):
    user2.webhook.create(name="curious", target_url=receiver.url, resource="messages", event="all")
    user.messages.create(room_id=room.id, text="private")
    other = user2.people.me()
    user.messages.create(to_person_id=other.person_id, text="for you")
    assert receiver.next()[2]["data"]["roomType"] == "direct"
    assert receiver.received.empty()


def test_bots_hear_what_mentions_them(user, bot, room, receiver):
    helper = bot.people.me()
    user.membership.create(room_id=room.id, person_id=helper.person_id)
    bot.webhook.create(name="bot", target_url=receiver.url, resource="messages", event="created")
    user.messages.create(room_id=room.id, text="among people")
    called = user.messages.create(room_id=room.id, markdown=f"<@personId:{helper.person_id}> hello")
    assert receiver.next()[2]["data"]["id"] == called.id


def test_filters(user, room, receiver, tmp_path):
    user.webhook.create(name="files", target_url=receiver.url, resource="messages", event="created", filter="hasFiles=true")
    user.messages.create(room_id=room.id, text="no file")
    path = tmp_path / "a.txt"
    path.write_text("a")
    sent = user.messages.create(room_id=room.id, text="a file", files=[str(path)])
    assert receiver.next()[2]["data"]["id"] == sent.id
    with pytest.raises(RestError) as caught:
        user.webhook.create(name="bad", target_url=receiver.url, resource="messages", event="created", filter="colour=red")
    assert caught.value.response.status_code == 400


def test_scope_is_needed(limited, receiver):
    with pytest.raises(RestError) as caught:
        limited.webhook.create(name="no", target_url=receiver.url, resource="messages", event="created")
    assert caught.value.response.status_code == 403


def test_organisation_webhooks(sim, admin, user, receiver):
    hook = admin.webhook.create(name="org", target_url=receiver.url, resource="telephony_calls", event="all", owned_by="org",
                                filter="personality=terminator")
    me = user.people.me()
    call = {"eventType": "received", "callId": "c1", "callSessionId": "s1", "state": "alerting", "remoteParty": {"number": "7101"}}
    for personality in ("originator", "terminator"):
        sim.control("webhooks", {"publish": {"resource": "telephony_calls", "event": "created", "actorId": me.person_id,
                                             "data": {**call, "personality": personality}}})
    envelope = receiver.next()[2]
    assert envelope["ownedBy"] == "org" and envelope["data"]["personality"] == "terminator"
    assert [h.webhook_id for h in admin.webhook.list(owned_by="org")] == [hook.webhook_id]
    with pytest.raises(RestError) as caught:
        user.webhook.create(name="org", target_url=receiver.url, resource="telephony_calls", event="all", owned_by="org")
    assert caught.value.response.status_code == 403


def test_redirects_are_not_followed(sim, user, room, receiver):
    receiver.status = 302
    hook = user.webhook.create(name="redirected", target_url=receiver.url, resource="messages", event="created")
    user.messages.create(room_id=room.id, text="x")
    assert deliveries(sim, hook, 1)[0]["outcome"] == "refused"
    assert receiver.received.qsize() == 1


def test_targets_elsewhere_are_not_reached(sim, user, room):
    hook = user.webhook.create(name="far", target_url="http://192.0.2.1/hook", resource="messages", event="created")
    user.messages.create(room_id=room.id, text="x")
    assert deliveries(sim, hook, 1)[0]["outcome"] == "blocked"
    assert user.webhook.details(hook.webhook_id).status == WebhookStatus.active


def test_a_hundred_failures_switch_it_off(sim, user, webex, room, receiver):
    receiver.status = 500
    hook = user.webhook.create(name="failing", target_url=receiver.url, resource="messages", event="created")
    for n in range(99):
        user.messages.create(room_id=room.id, text=str(n))
    deliveries(sim, hook, 99)
    assert user.webhook.details(hook.webhook_id).status == WebhookStatus.active
    user.messages.create(room_id=room.id, text="the hundredth")
    deliveries(sim, hook, 100)
    assert user.webhook.details(hook.webhook_id).status == WebhookStatus.inactive
    receiver.status = 200
    user.messages.create(room_id=room.id, text="not heard")
    body = {"name": hook.name, "targetUrl": hook.target_url, "status": "active"}
    assert user.session.rest_put(user.session.ep(f"webhooks/{hook.webhook_id}"), json=body)["status"] == "active"
    sent = user.messages.create(room_id=room.id, text="heard")
    log = deliveries(sim, hook, 101)
    assert log[-1]["outcome"] == "delivered" and log[-1]["body"]["data"]["id"] == sent.id


def test_failures_spread_over_time_do_not(sim, user, room, receiver):
    receiver.status = 500
    hook = user.webhook.create(name="slow", target_url=receiver.url, resource="messages", event="created")
    for n in range(60):
        user.messages.create(room_id=room.id, text=str(n))
    deliveries(sim, hook, 60)
    sim.control("clock", {"advance_seconds": 301})
    for n in range(60):
        user.messages.create(room_id=room.id, text=str(n))
    deliveries(sim, hook, 120)
    assert user.webhook.details(hook.webhook_id).status == WebhookStatus.active


def test_status_inactive_cannot_be_set(user, receiver):
    hook = user.webhook.create(name="on", target_url=receiver.url, resource="messages", event="created")
    with pytest.raises(RestError) as caught:
        user.session.rest_put(user.session.ep(f"webhooks/{hook.webhook_id}"),
                              json={"name": "on", "targetUrl": receiver.url, "status": "inactive"})
    assert caught.value.response.status_code == 400
