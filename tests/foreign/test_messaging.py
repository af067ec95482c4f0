"""Messaging as wxc_sdk and webexpythonsdk see it: spaces, members, messages, files, cards, teams, tabs, events."""

import json
import urllib.error
import urllib.request
from datetime import timedelta

import pytest
from conftest import wxc
from webexpythonsdk import ApiError, WebexAPI
from wxc_sdk.messages import Message
from wxc_sdk.rest import RestError
from wxc_sdk.rooms import Room


@pytest.fixture(scope="module")
def user2(sim):
    return wxc(sim, "user2_token")


@pytest.fixture(scope="module")
def bot(sim):
    return wxc(sim, "bot_token")


@pytest.fixture(scope="module")
def me(user):
    return user.people.me()


@pytest.fixture(scope="module")
def other(user2):
    return user2.people.me()


@pytest.fixture
def room(user):
    room = user.rooms.create(title="Response drill")
    yield room
    try:
        user.rooms.delete(room.id)
    except RestError as error:
        assert error.response.status_code in (403, 404)


def status(call):
    with pytest.raises(RestError) as caught:
        call()
    assert caught.value.detail.tracking_id, "the answer is not in Webex's error form"
    return caught.value.response.status_code


def test_room_life(user, me, room):
    assert room.type == "group" and room.is_locked is False and room.creator_id == me.person_id
    assert user.rooms.details(room.id).title == "Response drill"
    room.title = "Response moved"
    assert user.rooms.update(room).title == "Response moved"
    assert room.id in [r.id for r in user.rooms.list(type_="group")]
    user.rooms.delete(room.id)
    assert status(lambda: user.rooms.details(room.id)) == 404


def test_strangers_do_not_find_a_room(user, user2, room):
    assert status(lambda: user2.rooms.details(room.id)) == 404
    assert status(lambda: list(user2.membership.list(room_id=room.id))) == 404
    assert status(lambda: list(user2.messages.list(room_id=room.id))) == 404
    assert status(lambda: user2.messages.create(room_id=room.id, text="x")) == 404
    assert room.id not in [r.id for r in user2.rooms.list()]


def test_rooms_are_sorted_and_paged(user):
    made = [user.rooms.create(title=f"Sorted {n}") for n in range(3)]
    user.messages.create(room_id=made[0].id, text="latest")
    ours = {r.id for r in made}
    by_activity = [r.id for r in user.rooms.list(sort_by="lastactivity") if r.id in ours]
    assert by_activity[0] == made[0].id
    pages = [r.id for r in user.rooms.list(max=1) if r.id in ours]
    assert sorted(pages) == sorted(ours)
    for r in made:
        user.rooms.delete(r.id)


def test_members_by_mail_and_by_id(user, user2, me, other, room):
    place = user.membership.create(room_id=room.id, person_email=other.emails[0])
    assert place.person_id == other.person_id and place.person_org_id == me.org_id and place.is_moderator is False
    assert place.person_display_name == other.display_name and place.room_type == "group"
    assert status(lambda: user.membership.create(room_id=room.id, person_id=other.person_id)) == 409
    assert {m.person_id for m in user2.membership.list(room_id=room.id)} == {me.person_id, other.person_id}
    assert [m.id for m in user.membership.list(room_id=room.id, person_email=other.emails[0])] == [place.id]
    user2.membership.delete(place.id)
    assert status(lambda: user2.rooms.details(room.id)) == 404


def test_somebody_unknown_is_invited(user, room):
    place = user.membership.create(room_id=room.id, person_email="never.seen@example.net")
    assert place.person_email == "never.seen@example.net"
    assert place.person_org_id != room.owner_id


def test_a_moderated_room(user, user2, me, other):
    room = user.rooms.create(title="Moderated", is_locked=True)
    own = next(user.membership.list(room_id=room.id, person_id=me.person_id))
    assert own.is_moderator
    place = user.membership.create(room_id=room.id, person_id=other.person_id)
    assert status(lambda: user2.membership.create(room_id=room.id, person_email="x@example.net")) == 403
    assert status(lambda: user2.membership.delete(own.id)) == 403
    assert status(lambda: user2.rooms.update(Room(id=room.id, title="Taken"))) == 403
    place.is_moderator = True
    assert user.membership.update(place).is_moderator
    room.title = "Announcements"
    room.is_announcement_only = True
    assert user2.rooms.update(room).is_announcement_only
    place.is_moderator = False
    user.membership.update(place)
    assert status(lambda: user2.messages.create(room_id=room.id, text="not heard")) == 403
    user.membership.delete(place.id)
    user.rooms.delete(room.id)


def test_a_member_made_moderator_moderates_the_room(webex, sim):
    room = webex.rooms.create("Response promoted")
    me = webex.people.me()
    place = next(iter(webex.memberships.list(roomId=room.id, personId=me.id)))
    assert webex.memberships.update(place.id, isModerator=True).isModerator is True
    assert webex.rooms.get(room.id).isLocked is True
    webex.rooms.delete(room.id)


def test_markdown_and_mentions(user, other, room):
    user.membership.create(room_id=room.id, person_id=other.person_id)
    sent = user.messages.create(room_id=room.id, markdown=f"**hi** <@personEmail:{other.emails[0]}|Two>")
    assert sent.text == "hi Two"
    assert sent.html.startswith("<p><strong>hi</strong> <spark-mention")
    assert sent.mentioned_people == [other.person_id]
    got = user.messages.details(sent.id)
    assert got.html == sent.html and got.markdown == sent.markdown and got.person_email
    assert status(lambda: user.messages.create(room_id=room.id, markdown="<@personEmail:nobody@example.net>")) == 400
    everybody = user.messages.create(room_id=room.id, markdown="<@all> listen")
    assert everybody.mentioned_groups == ["all"]


def test_order_before_and_paging(user, room):
    sent = [user.messages.create(room_id=room.id, text=f"message {n}") for n in range(5)]
    newest_first = [m.id for m in reversed(sent)]
    assert [m.id for m in user.messages.list(room_id=room.id)] == newest_first
    assert [m.id for m in user.messages.list(room_id=room.id, max=2)] == newest_first
    assert [m.id for m in user.messages.list(room_id=room.id, before_message=sent[2].id)] == newest_first[3:]
    assert list(user.messages.list(room_id=room.id, before=sent[0].created - timedelta(seconds=1))) == []


def test_threads(user, room):
    first = user.messages.create(room_id=room.id, text="first")
    reply = user.messages.create(room_id=room.id, text="reply", parent_id=first.id)
    user.messages.create(room_id=room.id, text="aside")
    assert reply.parent_id == first.id
    assert [m.id for m in user.messages.list(room_id=room.id, parent_id=first.id)] == [reply.id]
    assert status(lambda: user.messages.create(room_id=room.id, text="deeper", parent_id=reply.id)) == 400


def test_edits_end_after_ten(user, user2, other, room):
    user.membership.create(room_id=room.id, person_id=other.person_id)
    sent = user.messages.create(room_id=room.id, text="draft")
    for n in range(10):
        edited = user.messages.edit(Message(id=sent.id, room_id=room.id, text=f"version {n}"))
    assert edited.text == "version 9" and edited.updated is not None
    assert status(lambda: user.messages.edit(Message(id=sent.id, room_id=room.id, text="one too many"))) == 400
    assert status(lambda: user2.messages.edit(Message(id=sent.id, room_id=room.id, text="not mine"))) == 403
    assert status(lambda: user2.messages.delete(sent.id)) == 403
    user.messages.delete(sent.id)
    assert status(lambda: user.messages.details(sent.id)) == 404


def test_length_and_emptiness(user, room):
    assert user.messages.create(room_id=room.id, text="x" * 7439).id
    assert status(lambda: user.messages.create(room_id=room.id, text="x" * 7440)) == 400
    assert status(lambda: user.messages.create(room_id=room.id)) == 400
    assert status(lambda: user.messages.create(text="to nobody")) == 400


def test_direct_messages(user, user2, me, other):
    sent = user.messages.create(to_person_email=other.emails[0], text="between us")
    assert sent.room_type == "direct" and sent.to_person_email == other.emails[0]
    again = user2.messages.create(to_person_id=me.person_id, text="indeed")
    assert again.room_id == sent.room_id
    assert [m.text for m in user.messages.list_direct(person_email=other.emails[0])][:2] == ["indeed", "between us"]
    assert user.rooms.details(sent.room_id).title == other.display_name
    assert user2.rooms.details(sent.room_id).title == me.display_name
    assert status(lambda: user.rooms.delete(sent.room_id)) == 400


def test_a_file_goes_up_and_comes_down(sim, user, room, tmp_path):
    path = tmp_path / "trace.bin"
    path.write_bytes(bytes(range(256)) * 40)
    sent = user.messages.create(room_id=room.id, markdown="see **this**", files=[str(path)])
    assert len(sent.files) == 1
    for method in ("GET", "HEAD"):
        request = urllib.request.Request(sent.files[0], method=method)
        request.add_header("Authorization", f"Bearer {sim.credentials['user_token']}")
        with urllib.request.urlopen(request, timeout=10) as answer:
            assert answer.headers["Content-Disposition"] == 'attachment; filename="trace.bin"'
            assert answer.headers["Content-Type"] == "application/octet-stream"
            assert int(answer.headers["Content-Length"]) == 10240
            assert answer.read() == (path.read_bytes() if method == "GET" else b"")
    for token, expected in (("user2_token", 404), (None, 401)):
        request = urllib.request.Request(sent.files[0])
        if token:
            request.add_header("Authorization", f"Bearer {sim.credentials[token]}")
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(request, timeout=10)
        assert caught.value.code == expected
    assert status(lambda: user.messages.edit(Message(id=sent.id, room_id=room.id, text="x"))) == 400


def test_webexpythonsdk_files_and_edit(webex, tmp_path):
    room = webex.rooms.create("Files")
    path = tmp_path / "note.txt"
    path.write_text("hello")
    sent = webex.messages.create(roomId=room.id, files=[str(path)], text="a note")
    assert sent.files and webex.messages.get(sent.id).text == "a note"
    linked = webex.messages.create(roomId=room.id, files=["https://www.example.com/logo.png"])
    assert linked.files
    plain = webex.messages.create(roomId=room.id, text="draft")
    assert webex.messages.update(messageId=plain.id, roomId=room.id, markdown="**done**").html == "<p><strong>done</strong></p>"
    assert [m.id for m in webex.messages.list(room.id, max=1)] == [plain.id, linked.id, sent.id]
    webex.rooms.delete(room.id)
    with pytest.raises(ApiError) as caught:
        webex.rooms.get(room.id)
    assert caught.value.status_code == 404


# Only fields wxc_sdk's model of a card knows, so that the test also runs with strict models.
CARD = {
    "contentType": "application/vnd.microsoft.card.adaptive",
    "content": {
        "type": "AdaptiveCard",
        "version": "1.3",
        "body": [{"type": "TextBlock", "text": "Why?", "size": "large"}],
        "actions": [{"type": "Action.Submit", "title": "Send"}],
    },
}


def test_cards_and_what_is_submitted(user, user2, other, room):
    user.membership.create(room_id=room.id, person_id=other.person_id)
    sent = user.messages.create(room_id=room.id, text="a card", attachments=[CARD])
    assert user.messages.details(sent.id).attachments[0].content_type == CARD["contentType"]
    action = user2.attachment_actions.create(type="submit", message_id=sent.id, inputs={"reason": "drill"})
    assert action.person_id == other.person_id and action.room_id == room.id
    assert user.attachment_actions.details(action.id).inputs == {"reason": "drill"}
    assert status(lambda: user.messages.create(room_id=room.id, text="two", attachments=[CARD, CARD])) == 400
    plain = user.messages.create(room_id=room.id, text="no card")
    assert status(lambda: user2.attachment_actions.create(type="submit", message_id=plain.id, inputs={})) == 400


def test_a_bot_sees_what_mentions_it(user, bot, room):
    helper = bot.people.me()
    user.membership.create(room_id=room.id, person_id=helper.person_id)
    secret = user.messages.create(room_id=room.id, text="among people")
    called = user.messages.create(room_id=room.id, markdown=f"<@personId:{helper.person_id}> help")
    assert status(lambda: list(bot.messages.list(room_id=room.id))) == 403
    assert [m.id for m in bot.messages.list(room_id=room.id, mentioned_people=["me"])] == [called.id]
    assert status(lambda: bot.messages.details(secret.id)) == 404
    assert bot.messages.details(called.id).text.endswith("help")


def test_teams(admin, sim):
    team = admin.teams.create(name="Responders")
    admin_id = admin.people.me().person_id
    assert team.id in [t.id for t in admin.teams.list()]
    general = [r for r in admin.rooms.list(team_id=team.id)]
    assert len(general) == 1 and general[0].title == "Responders"
    email = next(p.emails[0] for p in admin.people.list() if p.person_id != admin_id)
    place = admin.team_memberships.create(team_id=team.id, person_email=email)
    assert len(list(admin.membership.list(room_id=general[0].id))) == 2
    assert {m.id for m in admin.team_memberships.list(team_id=team.id)} >= {place.id}
    admin.team_memberships.delete(place.id)
    assert len(list(admin.membership.list(room_id=general[0].id))) == 1
    admin.teams.delete(team.id)
    assert team.id not in [t.id for t in admin.teams.list()]


def test_tabs(admin):
    room = admin.rooms.create(title="Tabbed")
    tab = admin.room_tabs.create_tab(room_id=room.id, content_url="https://status.example.com/", display_name="Status")
    assert [t.id for t in admin.room_tabs.list_tabs(room_id=room.id)] == [tab.id]
    assert admin.room_tabs.update_tab(
        tab_id=tab.id, room_id=room.id, content_url="https://status.example.com/2", display_name="Two").display_name == "Two"
    admin.room_tabs.delete_tab(tab_id=tab.id)
    assert list(admin.room_tabs.list_tabs(room_id=room.id)) == []
    admin.rooms.delete(room.id)


def test_the_compliance_log(admin, user, room):
    sent = user.messages.create(room_id=room.id, text="on record")
    seen = [e for e in admin.events.list(resource="messages", type_="created") if e.data.id == sent.id]
    assert len(seen) == 1 and seen[0].data.text == "on record" and seen[0].actor_id == sent.person_id
    assert admin.events.details(seen[0].id).data.room_id == room.id
    assert status(lambda: list(user.events.list())) == 403


def test_meeting_info(user, room):
    answer = user.session.rest_get(user.session.ep(f"rooms/{room.id}/meetingInfo"))
    assert answer["meetingLink"].startswith("https://") and answer["meetingNumber"].isdigit() and answer["callInTollNumber"]


def test_forms_are_as_good_as_json(sim, room):
    import requests
    answer = requests.post(f"{sim.base_url}/messages", data={"roomId": room.id, "text": "by form"},
                           headers={"Authorization": f"Bearer {sim.credentials['user_token']}"}, timeout=10)
    assert answer.status_code == 200 and answer.json()["text"] == "by form"


def test_public_rooms(user, user2, other):
    assert status(lambda: user.rooms.create(title="Public", is_public=True)) == 400
    room = user.rooms.create(title="Public", is_public=True, description="for all")
    assert room.made_public is not None
    assert room.id in [r.id for r in user2.rooms.list(org_public_spaces=True)]
    assert room.id not in [r.id for r in user2.rooms.list()]
    assert user2.membership.create(room_id=room.id, person_id=other.person_id).room_id == room.id
    user.rooms.delete(room.id)
