"""Bots of the older generation: webexteamssdk, unmodified; only its base URL points elsewhere."""

import pytest
from webexteamssdk import ApiError, WebexTeamsAPI
from webexteamssdk.models.cards import AdaptiveCard
from webexteamssdk.models.cards.actions import Submit
from webexteamssdk.models.cards.inputs import Text


@pytest.fixture(scope="module")
def teams(sim):
    return WebexTeamsAPI(access_token=sim.credentials["admin_token"], base_url=sim.base_url + "/")


@pytest.fixture(scope="module")
def bot(sim):
    return WebexTeamsAPI(access_token=sim.credentials["bot_token"], base_url=sim.base_url + "/")


@pytest.fixture
def room(teams):
    room = teams.rooms.create("Foreign room")
    yield room
    teams.rooms.delete(room.id)


def test_people_page_by_page(teams, world):
    assert len(list(teams.people.list(max=7))) == world["people"]
    assert teams.people.me().type == "person"


def test_a_bot_knows_itself_and_hears_only_what_names_it(teams, bot, room):
    me = bot.people.me()
    assert me.type == "bot"
    teams.memberships.create(room.id, personId=me.id)
    teams.messages.create(roomId=room.id, text="not for it")
    named = teams.messages.create(roomId=room.id, markdown=f"<@personId:{me.id}|Bot> hello")
    with pytest.raises(ApiError) as refused:
        list(bot.messages.list(room.id))
    assert refused.value.status_code == 403
    assert [m.id for m in bot.messages.list(room.id, mentionedPeople="me")] == [named.id]
    answer = bot.messages.create(roomId=room.id, text="hello yourself", parentId=named.id)
    assert [m.text for m in teams.messages.list(room.id, max=1)][0] == answer.text


def test_a_card_is_submitted(teams, room):
    sent = teams.messages.create(roomId=room.id, text="a card", attachments=[AdaptiveCard(body=[Text("reason")], actions=[Submit(title="Go")])])
    action = teams.attachment_actions.create(type="submit", messageId=sent.id, inputs={"reason": "drill"})
    assert teams.attachment_actions.get(action.id).inputs == {"reason": "drill"}


def test_files_travel(teams, room, sim, tmp_path):
    file = tmp_path / "plan.txt"
    file.write_text("floor 3")
    sent = teams.messages.create(roomId=room.id, text="see", files=[str(file)])
    assert sent.files[0].startswith(sim.base_url + "/contents/")


def test_teams_webhooks_and_events(teams, room):
    team = teams.teams.create("Foreign team")
    someone = next(p for p in teams.people.list(max=5) if p.id != teams.people.me().id)
    membership = teams.team_memberships.create(team.id, personId=someone.id)
    assert membership.id in {m.id for m in teams.team_memberships.list(team.id)}
    teams.teams.delete(team.id)
    hook = teams.webhooks.create("foreign", "http://127.0.0.1:9/", "messages", "created", filter=f"roomId={room.id}", secret="s")
    assert teams.webhooks.update(hook.id, name="other", targetUrl=hook.targetUrl).name == "other"
    teams.webhooks.delete(hook.id)
    assert hook.id not in {h.id for h in teams.webhooks.list()}
    sent = teams.messages.create(roomId=room.id, text="on record")
    assert sent.id in {e.data.id for e in teams.events.list(resource="messages", type="created", max=50)}
