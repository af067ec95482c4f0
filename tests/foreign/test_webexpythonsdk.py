"""webexpythonsdk, unmodified."""

import uuid

import pytest
import webexpythonsdk
from webexpythonsdk import ApiError


def test_people_page_to_the_last(webex):
    people = list(webex.people.list(max=50))
    assert len(people) == 300
    assert len({person.id for person in people}) == 300


def test_pages_keep_their_filter(webex):
    everybody = list(webex.people.list())
    letter = everybody[0].displayName[0]
    wanted = {p.id for p in everybody if p.displayName.startswith(letter)}
    got = {p.id for p in webex.people.list(displayName=letter, max=2)}
    assert got == wanted


def test_me_and_details(webex):
    me = webex.people.me()
    assert me.type == "person"
    again = webex.people.get(me.id)
    assert again.emails == me.emails
    assert again.created is not None


def test_person_lives_from_create_to_delete(webex):
    email = f"another.{uuid.uuid4().hex[:8]}@example.com"
    made = webex.people.create(emails=[email], displayName="Another Person", firstName="Another", lastName="Person")
    assert webex.people.get(made.id).displayName == "Another Person"
    changed = webex.people.update(made.id, displayName="Changed Person", emails=[email])
    assert changed.displayName == "Changed Person"
    webex.people.delete(made.id)
    with pytest.raises(ApiError) as error:
        webex.people.get(made.id)
    assert error.value.status_code == 404
    assert error.value.tracking_id


def test_licences_roles_organisations(webex):
    licences = list(webex.licenses.list())
    assert licences and webex.licenses.get(licences[0].id).name == licences[0].name
    roles = list(webex.roles.list())
    assert roles and webex.roles.get(roles[0].id).name == roles[0].name
    organisations = list(webex.organizations.list())
    assert len(organisations) == 1 and webex.organizations.get(organisations[0].id).displayName


def test_a_wrong_token_is_refused(sim):
    stranger = webexpythonsdk.WebexAPI(access_token="not-a-token", base_url=sim.base_url + "/")
    with pytest.raises(ApiError) as error:
        stranger.people.me()
    assert error.value.status_code == 401


def test_the_client_waits_out_a_rate_limit(sim):
    throttled = webexpythonsdk.WebexAPI(access_token=sim.credentials["rate_limited_token"], base_url=sim.base_url + "/")
    with pytest.warns(webexpythonsdk.RateLimitWarning):
        for _ in range(23):
            throttled.people.me()


def test_a_bot_is_a_bot(sim):
    bot = webexpythonsdk.WebexAPI(access_token=sim.credentials["bot_token"], base_url=sim.base_url + "/")
    assert bot.people.me().type == "bot"
