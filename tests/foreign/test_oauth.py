"""Signing in with wxc_sdk's Integration, plain OAuth requests and the way through the pages. Has a simulator of its own, because it
turns the clock."""

import base64
import hashlib
import html.parser
import json
import tempfile
import time
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from conftest import Simulator
from wxc_sdk import WebexSimpleApi
from wxc_sdk.integration import Integration
from wxc_sdk.rest import RestError, RestSession

DAY = 86_400
REDIRECT = "http://localhost:6001/redirect"


@pytest.fixture(scope="module")
def own():
    with tempfile.TemporaryDirectory() as folder:
        simulator = Simulator(Path(folder))
        yield simulator
        simulator.process.terminate()
        assert simulator.process.wait(timeout=10) == 0


@pytest.fixture(autouse=True)
def start_over(own):
    own.control("world", {"action": "pause"})
    yield
    requests.post(f"{own.origin}/_sim/reset", timeout=60).raise_for_status()


@pytest.fixture
def integration(own):
    return Integration(
        client_id=own.credentials["client_id"], client_secret=own.credentials["client_secret"], scopes=["spark:people_read"],
        redirect_url=REDIRECT, auth_service=f"{own.base_url}/authorize", token_service=f"{own.base_url}/access_token",
    )


class Form(html.parser.HTMLParser):
    """The fields of the last form of a page."""

    def __init__(self, text):
        super().__init__()
        self.fields, self.people, self.scripts = {}, [], 0
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "script":
            self.scripts += 1
        if tag == "form":
            self.fields, self.people = {}, []
        if tag == "input" and attributes.get("type") == "hidden":
            self.fields[attributes["name"]] = attributes["value"]
        if tag == "input" and attributes.get("name") == "person":
            self.people.append(attributes["value"])


def authorize(own, decision="accept", person=None, **parameters):
    """Goes through the page and gives the parameters of the address one is sent back to."""
    parameters = {"response_type": "code", "client_id": own.credentials["client_id"], "redirect_uri": REDIRECT,
                  "scope": "spark:people_read", "state": "a state/+=&ü", **parameters}
    page = requests.get(f"{own.base_url}/authorize", params=parameters, allow_redirects=False, timeout=30)
    if page.status_code == 200:
        assert page.headers["Content-Type"].startswith("text/html")
        form = Form(page.text)
        assert form.scripts == 0
        body = {**form.fields, "person": person or form.people[0], "decision": decision}
        page = requests.post(f"{own.base_url}/authorize", data=body, allow_redirects=False, timeout=30)
    assert page.status_code == 302, page.text
    location = page.headers["Location"]
    assert location.startswith(parameters["redirect_uri"])
    answer = {name: values[0] for name, values in parse_qs(urlsplit(location).query).items()}
    assert answer["state"] == parameters["state"]
    return answer


def token(own, expect=200, auth=None, **body):
    if auth is None:
        body = {"client_id": own.credentials["client_id"], "client_secret": own.credentials["client_secret"], **body}
    answer = requests.post(f"{own.base_url}/access_token", data=body, auth=auth, timeout=30)
    assert answer.status_code == expect, answer.text
    return answer.json()


def exchange(own, code, expect=200, **body):
    return token(own, expect, grant_type="authorization_code", code=code, redirect_uri=REDIRECT, **body)


def get(own, path, secret):
    return requests.get(f"{own.base_url}/{path}", headers={"Authorization": f"Bearer {secret}"}, timeout=30)


def api(own, secret):
    RestSession.BASE = own.base_url
    return WebexSimpleApi(tokens=secret)


def advance(own, seconds):
    own.control("clock", {"advance_seconds": seconds})


def test_wxc_sdk_code_and_refresh(own, integration):
    code = authorize(own)["code"]
    tokens = integration.tokens_from_code(code)
    assert tokens.expires_in == 14 * DAY and tokens.refresh_token_expires_in == 90 * DAY and tokens.scope == "spark:people_read"
    me = api(own, tokens.access_token).people.me()
    assert me.display_name
    first = tokens.access_token
    integration.refresh(tokens)
    assert tokens.access_token != first and api(own, tokens.access_token).people.me().person_id == me.person_id
    with pytest.raises(RestError) as caught:
        list(api(own, tokens.access_token).rooms.list())
    assert caught.value.response.status_code == 403


def test_one_picks_who_one_is(own):
    email = own.control("oauth")["strangers"][0]["email"]
    secret = exchange(own, authorize(own, person=email)["code"])["access_token"]
    assert api(own, secret).people.me().emails == [email]


def test_declining(own):
    assert authorize(own, decision="decline")["error"] == "access_denied"


def test_errors_by_redirect(own):
    assert authorize(own, scope="martian:read")["error"] == "invalid_scope"
    assert authorize(own, scope="")["error"] == "invalid_scope"
    assert authorize(own, response_type="token")["error"] == "unsupported_response_type"
    assert authorize(own, prompt="none")["error"] == "login_required"
    assert authorize(own, code_challenge="short", code_challenge_method="S256")["error"] == "invalid_request"
    stranger = own.control("oauth")["strangers"][1]["email"]
    assert authorize(own, person=stranger, scope="spark-admin:people_read")["error"] == "invalid_scope"


@pytest.mark.parametrize("parameters", [
    {"client_id": "nobody"}, {"redirect_uri": "http://evil.example/"}, {"redirect_uri": "javascript:alert(1)"}, {"client_id": ""},
])
def test_errors_by_page(own, parameters):
    parameters = {"response_type": "code", "client_id": own.credentials["client_id"], "redirect_uri": REDIRECT, "scope": "spark:all",
                  **parameters}
    for answer in (requests.get(f"{own.base_url}/authorize", params=parameters, allow_redirects=False, timeout=30),
                   requests.post(f"{own.base_url}/authorize", data={**parameters, "decision": "accept"}, allow_redirects=False, timeout=30)):
        assert answer.status_code == 400 and answer.headers["Content-Type"].startswith("text/html")
        assert "Location" not in answer.headers


def test_registered_redirects_are_matched_exactly(own):
    client = own.control("oauth", {"register": {"name": "portal", "redirect_uris": ["https://portal.example.com/authorize?x=1"],
                                                "scopes": ["spark:people_read"]}})
    ask = {"response_type": "code", "client_id": client["client_id"], "scope": "spark:people_read", "state": "s"}
    own.control("oauth", {"auto_consent": own.control("oauth")["strangers"][0]["email"]})
    sent = requests.get(f"{own.base_url}/authorize", params=ask, allow_redirects=False, timeout=30)
    assert sent.headers["Location"].startswith("https://portal.example.com/authorize?x=1&code=")
    for wrong in ("https://portal.example.com/authorize", REDIRECT):
        assert requests.get(f"{own.base_url}/authorize", params={**ask, "redirect_uri": wrong}, allow_redirects=False,
                            timeout=30).status_code == 400
    sent = requests.get(f"{own.base_url}/authorize", params={**ask, "scope": "spark:rooms_read"}, allow_redirects=False, timeout=30)
    assert "error=invalid_scope" in sent.headers["Location"]


def test_a_code_works_once_and_for_ten_minutes(own):
    code = authorize(own)["code"]
    first = exchange(own, code)
    assert get(own, "people/me", first["access_token"]).status_code == 200
    assert exchange(own, code, 400)["error"] == "invalid_grant"
    assert get(own, "people/me", first["access_token"]).status_code == 401
    code = authorize(own)["code"]
    advance(own, 601)
    assert exchange(own, code, 400)["error"] == "invalid_grant"


def test_the_exchange_is_checked(own):
    code = authorize(own)["code"]
    answer = token(own, 400, grant_type="authorization_code", code=code, redirect_uri="http://localhost:6001/other")
    assert answer["error"] == "invalid_grant" and answer["trackingId"] and answer["errors"][0]["description"]
    assert token(own, 401, client_secret="wrong", grant_type="refresh_token", refresh_token="x")["error"] == "invalid_client"
    assert token(own, 400, grant_type="client_credentials")["error"] == "unsupported_grant_type"
    assert token(own, 400, grant_type="authorization_code")["error"] == "invalid_request"


@pytest.mark.parametrize("method", ["S256", "plain"])
def test_pkce(own, method):
    verifier = "a" * 64
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=") if method == "S256" else verifier
    ask = {"code_challenge": challenge, "code_challenge_method": method}
    assert exchange(own, authorize(own, **ask)["code"], 400)["error"] == "invalid_grant"
    assert exchange(own, authorize(own, **ask)["code"], 400, code_verifier="b" * 64)["error"] == "invalid_grant"
    assert exchange(own, authorize(own, **ask)["code"], code_verifier=verifier)["access_token"]


def test_basic_authentication_of_the_client(own):
    auth = (own.credentials["client_id"], own.credentials["client_secret"])
    answer = token(own, auth=auth, grant_type="refresh_token", refresh_token=own.credentials["refresh_token"])
    assert answer["token_type"] == "Bearer"


def test_access_tokens_live_fourteen_days(own):
    secret = own.credentials["admin_token"]
    advance(own, 14 * DAY - 60)
    assert get(own, "people/me", secret).status_code == 200
    advance(own, 61)
    assert get(own, "people/me", secret).status_code == 401
    assert get(own, "people/me", own.credentials["bot_token"]).status_code == 200
    answer = token(own, grant_type="refresh_token", refresh_token=own.credentials["refresh_token"])
    assert get(own, "people/me", answer["access_token"]).status_code == 200


def test_refreshing_resets_ninety_days(own):
    ask = {"grant_type": "refresh_token", "refresh_token": own.credentials["refresh_token"]}
    advance(own, 89 * DAY)
    assert token(own, **ask)["refresh_token_expires_in"] == 90 * DAY
    advance(own, 89 * DAY)
    assert token(own, **ask)["refresh_token"] == own.credentials["refresh_token"]
    advance(own, 90 * DAY + 1)
    assert token(own, 400, **ask)["error"] == "invalid_grant"


def test_rotation_by_switch(own):
    own.control("oauth", {"rotate_refresh_tokens": True})
    old = own.credentials["refresh_token"]
    new = token(own, grant_type="refresh_token", refresh_token=old)["refresh_token"]
    assert new != old
    assert token(own, 400, grant_type="refresh_token", refresh_token=old)["error"] == "invalid_grant"
    assert token(own, grant_type="refresh_token", refresh_token=new)["access_token"]


def decode(part):
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def number(text):
    return int.from_bytes(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)), "big")


def test_id_token_userinfo_and_keys(own):
    discovery = requests.get(f"{own.base_url}/.well-known/openid-configuration", timeout=30).json()
    assert discovery["token_endpoint"] == f"{own.base_url}/access_token"
    answer = exchange(own, authorize(own, scope="openid email profile", nonce="n-1")["code"])
    header, claims, signature = answer["id_token"].split(".")
    head, said = decode(header), decode(claims)
    assert head["alg"] == "RS256"
    key = next(k for k in requests.get(discovery["jwks_uri"], timeout=60).json()["keys"] if k["kid"] == head["kid"])
    # RSASSA-PKCS1-v1_5 by hand (RFC 8017 8.2.2): nothing of the simulator takes part.
    n, e = number(key["n"]), number(key["e"])
    padded = pow(int.from_bytes(base64.urlsafe_b64decode(signature + "=="), "big"), e, n).to_bytes(256, "big")
    digest_info = bytes.fromhex("3031300d060960864801650304020105000420") + hashlib.sha256(f"{header}.{claims}".encode()).digest()
    assert padded == b"\x00\x01" + b"\xff" * (256 - 3 - len(digest_info)) + b"\x00" + digest_info
    assert (said["iss"], said["aud"], said["nonce"]) == (discovery["issuer"], own.credentials["client_id"], "n-1")
    assert abs(said["iat"] - time.time()) < 120 and said["exp"] > said["iat"]
    info = get(own, "userinfo", answer["access_token"]).json()
    assert info["sub"] == said["sub"] and "@" in info["email"] and info["email_verified"] == "true" and info["family_name"]
    assert get(own, "userinfo", exchange(own, authorize(own)["code"])["access_token"]).status_code == 403
    assert "id_token" not in exchange(own, authorize(own)["code"])


def test_device_grant(own):
    client = {"client_id": own.credentials["client_id"]}
    auth = (own.credentials["client_id"], own.credentials["client_secret"])
    ask = requests.post(f"{own.base_url}/device/authorize", data={**client, "scope": "spark:people_read"}, timeout=30).json()
    assert ask["interval"] > 0 and ask["expires_in"] > 0

    def poll():
        body = {"grant_type": "urn:ietf:params:oauth:grant-type:device_code", "device_code": ask["device_code"], **client}
        answer = requests.post(f"{own.base_url}/device/token", data=body, auth=auth, timeout=30)
        return answer.status_code, answer.json()

    first = poll()
    assert first[0] == 428 and first[1]["error"] == "authorization_pending"
    assert poll()[1]["error"] == "slow_down"
    page = requests.get(ask["verification_uri_complete"], timeout=30)
    assert ask["user_code"] in page.text
    done = requests.post(ask["verification_uri"], data={"userCode": ask["user_code"], "person": Form(page.text).people[1],
                                                        "decision": "accept"}, timeout=30)
    assert done.status_code == 200
    status, answer = poll()
    assert status == 200 and get(own, "people/me", answer["access_token"]).status_code == 200
    assert poll()[1]["error"] == "invalid_grant"


def test_device_codes_expire_and_can_be_declined(own):
    client = {"client_id": own.credentials["client_id"], "scope": "spark:people_read"}
    grant = {"grant_type": "urn:ietf:params:oauth:grant-type:device_code"}
    ask = requests.post(f"{own.base_url}/device/authorize", data=client, timeout=30).json()
    assert token(own, 400, device_code=ask["device_code"], **grant)["error"] == "authorization_pending"
    advance(own, ask["expires_in"] + 1)
    assert token(own, 400, device_code=ask["device_code"], **grant)["error"] == "expired_token"
    ask = requests.post(f"{own.base_url}/device/authorize", data=client, timeout=30).json()
    requests.post(ask["verification_uri"], data={"userCode": ask["user_code"], "decision": "decline"}, timeout=30)
    assert token(own, 400, device_code=ask["device_code"], **grant)["error"] == "access_denied"
    openid = requests.post(f"{own.base_url}/device/authorize", data={**client, "scope": "openid"}, timeout=30)
    assert openid.status_code == 400 and openid.json()["error"] == "invalid_scope"


def test_revocation(own):
    answer = exchange(own, authorize(own)["code"])
    client = {"client_id": own.credentials["client_id"], "client_secret": own.credentials["client_secret"]}
    other = exchange(own, authorize(own)["code"])
    revoke = lambda secret: requests.post(f"{own.base_url}/revoke", data={**client, "token": secret}, timeout=30)
    assert revoke(other["access_token"]).status_code == 200
    assert get(own, "people/me", other["access_token"]).status_code == 401
    assert get(own, "people/me", answer["access_token"]).status_code == 200
    assert revoke(answer["refresh_token"]).status_code == 200
    assert get(own, "people/me", answer["access_token"]).status_code == 401
    assert token(own, 400, grant_type="refresh_token", refresh_token=answer["refresh_token"])["error"] == "invalid_grant"
    assert revoke("unknown").status_code == 200


def test_service_app_recovery(own):
    app = own.credentials["service_app"]
    org = api(own, own.credentials["admin_token"]).people.me().org_id
    body = {"clientId": app["client_id"], "clientSecret": app["client_secret"], "targetOrgId": org}
    ask = lambda secret: requests.post(f"{own.base_url}/applications/{app['client_id']}/token", json=body,
                                       headers={"Authorization": f"Bearer {secret}"}, timeout=30)
    advance(own, 91 * DAY)
    refresh = {"grant_type": "refresh_token", "client_id": app["client_id"], "client_secret": app["client_secret"]}
    assert token(own, 400, **refresh, refresh_token=app["refresh_token"])["error"] == "invalid_grant"
    email = api(own, own.control("oauth", {"mint": {"email": own.control("oauth")["strangers"][0]["email"], "scopes": ["spark:all"]}})
                ["access_token"]).people.me().emails[0]
    assert email
    manager = own.control("oauth", {"mint": {"email": email, "scopes": ["spark:people_read"]}})["access_token"]
    assert ask(manager).status_code == 403


def test_service_app_tokens_end_with_the_authorisation(own):
    app = own.credentials["service_app"]
    admin = own.credentials["admin_token"]
    org = api(own, admin).people.me().org_id
    ask = lambda **change: requests.post(
        f"{own.base_url}/applications/{app['client_id']}/token", headers={"Authorization": f"Bearer {admin}"}, timeout=30,
        json={"clientId": app["client_id"], "clientSecret": app["client_secret"], "targetOrgId": org, **change})
    answer = ask()
    assert answer.status_code == 200, answer.text
    me = get(own, "people/me", answer.json()["access_token"]).json()
    assert me["type"] == "appuser"
    assert token(own, grant_type="refresh_token", refresh_token=answer.json()["refresh_token"], client_id=app["client_id"],
                 client_secret=app["client_secret"])["access_token"]
    assert ask(clientSecret="wrong").status_code == 401
    assert ask(targetOrgId=app["client_id"]).status_code == 403
    own.control("oauth", {"service_app": "deauthorize"})
    assert get(own, "people/me", answer.json()["access_token"]).status_code == 401
    assert ask().status_code == 403
    own.control("oauth", {"service_app": "authorize"})
    assert ask().status_code == 200


def test_a_stranger_sees_their_own_organisation(own):
    admin = api(own, own.credentials["admin_token"])
    ours = admin.people.me()
    email = own.control("oauth")["strangers"][0]["email"]
    scopes = ["spark:people_read", "spark:rooms_read", "spark:rooms_write", "spark:devices_read", "spark:memberships_read", "spark:messages_write"]
    secret = own.control("oauth", {"mint": {"email": email, "scopes": scopes}})["access_token"]
    stranger = api(own, secret)
    me = stranger.people.me()
    assert me.org_id != ours.org_id
    assert [p.person_id for p in stranger.people.list(email=email)] == [me.person_id]
    assert list(stranger.people.list(email=ours.emails[0])) == []
    for path in (f"people/{ours.person_id}", f"organizations/{ours.org_id}"):
        assert get(own, path, secret).status_code in (403, 404)
    assert get(own, "devices", secret).status_code == 403
    room = admin.rooms.create(title="With a guest")
    assert room.id not in [r.id for r in stranger.rooms.list()]
    place = admin.membership.create(room_id=room.id, person_email=email)
    assert place.person_org_id == me.org_id
    assert room.id in [r.id for r in stranger.rooms.list()]
    assert stranger.messages.create(room_id=room.id, text="hello").person_email == email


def test_authorizations(own):
    secret = own.credentials["admin_token"]
    admin = api(own, secret)
    grants = admin.authorizations.list(person_id=admin.people.me().person_id)
    assert [g.client_id for g in grants] == [own.credentials["client_id"]]
    assert get(own, "authorizations/tokenExpiry", secret).json()["exp"] > time.time()
    assert requests.delete(f"{own.base_url}/authorizations/{grants[0].id}", headers={"Authorization": f"Bearer {secret}"},
                           timeout=30).status_code == 204
    assert token(own, 400, grant_type="refresh_token", refresh_token=own.credentials["refresh_token"])["error"] == "invalid_grant"
