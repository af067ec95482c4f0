//! People come in, and administrators manage them: set-up, password, invitation, sessions, tokens, roles, audit log.

mod site;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use jiff::SignedDuration;
use model::{Grant, Role};
use site::{Answer, TestSite};

const PASSWORD: &str = "correct+horse+battery+staple";
const FIRST: &str =
    "name=Astrid+First&email=astrid%40nordlys.example&password=correct+horse+battery+staple&again=correct+horse+battery+staple";

/// The value of a hidden field or the like, after these words.
fn after<'t>(text: &'t str, words: &str) -> &'t str {
    let rest = text.split_once(words).map_or_else(|| panic!("no {words} in {text}"), |(_, rest)| rest);
    rest.split('"').next().unwrap_or_default()
}

/// What is shown to be copied.
fn copied(answer: &Answer) -> String {
    after(&answer.text, "data-copy=\"").replace("&amp;", "&").replace("&#38;", "&")
}

async fn set_up() -> TestSite {
    let mut site = TestSite::start().await;
    site.seed().await;
    let link = site.set_up_link().await;
    site.sign_in_with(&link).await;
    let answer = site.post("/set-up", FIRST).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/settings/webex?done=first"), "{}", answer.text);
    site.keep_cookie(&answer);
    site
}

async fn sign_in(site: &TestSite, email: &str, password: &str) -> Answer {
    site.post("/sign-in", &format!("email={}&password={password}&to=%2Fdevices", email.replace('@', "%40"))).await
}

#[tokio::test]
async fn the_first_administrator_is_made_once() {
    let mut site = TestSite::start().await;
    assert!(site.get("/sign-in").await.text.contains("Open the set-up link"));
    let (link, second) = (site.set_up_link().await, site.set_up_link().await);
    site.sign_in_with(&link).await;
    for page in ["/", "/devices", "/settings/people"] {
        assert_eq!(site.get(page).await.header("location"), "/set-up", "{page}");
    }
    assert!(site.get("/set-up").await.text.contains("Make the first administrator"));
    for (form, words) in [
        (FIRST.replace("again=correct", "again=wrong"), "two passwords differ"),
        (FIRST.replace("+horse+battery+staple", ""), "15"),
        (FIRST.replace("%40", ""), "e-mail address"),
    ] {
        let answer = site.post("/set-up", &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(answer.text.contains(words) && answer.text.contains("value=\"Astrid First\""), "{words}: {}", answer.text);
        assert!(!answer.text.contains("battery"), "a password never comes back");
    }
    let before = site.sign_off();
    site.sign_on(before.clone());
    let answer = site.post("/set-up", FIRST).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    // The session of the set-up link is worth nothing any more: the secret has changed.
    assert_eq!(site.get("/set-up").await.status, StatusCode::UNAUTHORIZED);
    site.keep_cookie(&answer);
    assert_ne!(site.sign_off(), before);
    site.keep_cookie(&answer);
    assert!(site.get("/settings/webex?done=first").await.text.contains("You are the administrator"));
    assert_eq!(site.get("/set-up").await.status, StatusCode::FORBIDDEN, "set-up is over");
    site.sign_off();
    assert_eq!(site.get(&second).await.status, StatusCode::UNAUTHORIZED, "another set-up link opens nothing now");
}

#[tokio::test]
async fn a_password_signs_in_and_leads_on() {
    let mut site = set_up().await;
    site.sign_off();
    let page = site.get("/sign-in?to=%2Fdevices%3Fstate%3Doffline").await.text;
    assert!(page.contains("value=\"/devices?state=offline\"") && page.contains("autocomplete=\"current-password\""), "{page}");
    let planted = "cordboard_session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let mut request = site.form("/sign-in", &format!("email=ASTRID%40nordlys.example&password={PASSWORD}&to=%2Fdevices"));
    request.headers_mut().insert(header::COOKIE, planted.parse().expect("a cookie"));
    let answer = site.send(request).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/devices"), "{}", answer.text);
    assert!(answer.header("set-cookie").starts_with("cordboard_session=") && !answer.header("set-cookie").starts_with(planted));
    site.keep_cookie(&answer);
    assert_eq!(site.get("/devices").await.status, StatusCode::OK);
    for to in ["https%3A%2F%2Fevil.example", "%2F%2Fevil.example", ""] {
        let answer = site.post("/sign-in", &format!("email=astrid%40nordlys.example&password={PASSWORD}&to={to}")).await;
        assert_eq!(answer.header("location"), "/", "{to}");
    }
}

#[tokio::test]
async fn a_wrong_password_tells_nothing_and_many_lock_for_a_while() {
    let mut site = set_up().await;
    site.sign_off();
    let wrong = sign_in(&site, "astrid@nordlys.example", "no").await;
    let unknown = sign_in(&site, "nobody@nordlys.example", "no").await;
    assert_eq!((wrong.status, unknown.status), (StatusCode::UNAUTHORIZED, StatusCode::UNAUTHORIZED));
    assert_eq!(wrong.text.replace("astrid@", ""), unknown.text.replace("nobody@", ""), "who has an account is told to nobody");
    assert!(wrong.text.contains("value=\"astrid@nordlys.example\""));
    for _ in 0..5 {
        sign_in(&site, "astrid@nordlys.example", "no").await;
    }
    let locked = sign_in(&site, "astrid@nordlys.example", PASSWORD).await;
    assert_eq!(locked.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(locked.text.contains("looked at after <time") && !locked.header("retry-after").is_empty(), "{}", locked.text);
    assert_eq!(locked.header("set-cookie"), "");
    site.clock.advance(SignedDuration::from_mins(20));
    assert_eq!(sign_in(&site, "astrid@nordlys.example", PASSWORD).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn an_invitation_makes_one_account_with_its_role() {
    let mut site = set_up().await;
    let place = format!("{}+{}", site::ORGANIZATION, site::location_id("Oslo"));
    let invited = site.post("/settings/people/invite", &format!("email=ola%40nordlys.example&role=viewer&place={place}")).await;
    assert_eq!(invited.status, StatusCode::OK, "{}", invited.text);
    let link = copied(&invited);
    let path = link.strip_prefix("http://localhost:8080").expect("the address of this site").to_owned();
    let people = site.get("/settings/people").await.text;
    assert!(people.contains("ola@nordlys.example") && !people.contains(&path), "the link is shown once");
    assert!(people.contains("Viewer – sees pages, callers hidden, Oslo"), "{people}");

    site.sign_off();
    let code = path.split_once("code=").expect("a code").1;
    let form = |password: &str| format!("code={code}&name=Ola+Oslo&password={password}&again={PASSWORD}");
    assert!(site.get(&path).await.text.contains("You are invited"));
    assert_eq!(site.post("/invitation", &form("short")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answer = site.post("/invitation", &form(PASSWORD)).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    assert_eq!(site.post("/invitation", &form(PASSWORD)).await.status, StatusCode::GONE);
    assert_eq!(site.get(&path).await.status, StatusCode::GONE);
    site.keep_cookie(&answer);
    assert!(site.get("/devices").await.text.contains("12 devices"), "Oslo's");
    assert_eq!(site.get("/settings/people").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_withdrawn_invitation_opens_nothing() {
    let site = set_up().await;
    let invited = site.post("/settings/people/invite", "email=ola%40nordlys.example&role=viewer&place=").await;
    let link = copied(&invited);
    let id = after(&invited.text, "name=\"invitation\" value=\"");
    assert_eq!(site.post("/settings/people/withdraw", &format!("invitation={id}")).await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get(link.strip_prefix("http://localhost:8080").expect("ours")).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn roles_are_given_and_taken_and_the_last_administrator_stays() {
    let mut site = set_up().await;
    let administrator = site.sign_off();
    site.sign_in_as("Vera Viewer", vec![Grant::everywhere(Role::Viewer)]).await;
    let viewer = site.sign_off();
    let vera = site.access.find_account("vera.viewer@nordlys.example").await.expect("an answer").expect("an account").id;
    site.sign_on(administrator.clone());
    let given = site.post("/settings/people/grant", &format!("account={vera}&role=administrator&place=")).await;
    assert_eq!(given.header("location"), "/settings/people?done=grant", "{}", given.text);
    site.sign_on(viewer.clone());
    assert_eq!(site.get("/settings/people").await.status, StatusCode::OK, "the role holds in the running session");
    let taken = site.post("/settings/people/take", &format!("account={vera}&role=administrator&place=")).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get("/settings/people").await.status, StatusCode::FORBIDDEN, "and is gone with the next request");

    site.sign_on(administrator);
    let astrid = site.access.find_account("astrid@nordlys.example").await.expect("an answer").expect("an account").id;
    for (path, form) in [
        ("/settings/people/take", format!("account={astrid}&role=administrator&place=")),
        ("/settings/people/able", format!("account={astrid}&able=no")),
    ] {
        let answer = site.post(path, &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert!(answer.text.contains("last administrator"), "{}", answer.text);
    }
    assert_eq!(site.post("/settings/people/able", &format!("account={vera}&able=no")).await.status, StatusCode::SEE_OTHER);
    site.sign_on(viewer);
    assert_eq!(site.get("/devices").await.status, StatusCode::UNAUTHORIZED, "a disabled account is out at once");
}

#[tokio::test]
async fn sessions_are_listed_and_ended() {
    let mut site = set_up().await;
    let first = site.sign_off();
    let answer = sign_in(&site, "astrid@nordlys.example", PASSWORD).await;
    site.keep_cookie(&answer);
    let page = site.get("/settings/sessions").await.text;
    assert!(page.contains("2 sessions") && page.contains("this one"), "{page}");
    let own = page.split("<tr role=\"row\" id=\"session-").skip(1).find(|row| !row.contains("this one")).expect("the other");
    let id = own.split('"').next().expect("an id");
    assert_eq!(site.post("/settings/sessions/end", &format!("session={id}")).await.header("location"), "/settings/sessions?done=end");
    let mine = site.sign_off();
    site.sign_on(first);
    assert_eq!(site.get("/").await.status, StatusCode::UNAUTHORIZED);

    // Somebody else's session looks as if it were not there.
    site.sign_in_as("Vera Viewer", vec![Grant::everywhere(Role::Viewer)]).await;
    let page = site.get("/settings/sessions").await.text;
    assert!(page.contains("1 session") && !page.contains("Astrid"), "{page}");
    site.sign_on(mine.clone());
    let id = site
        .get("/settings/sessions")
        .await
        .text
        .split("id=\"session-")
        .find(|row| row.contains("this one"))
        .expect("mine")
        .split('"')
        .next()
        .expect("an id")
        .to_owned();
    site.sign_in_as("Vera Viewer", vec![]).await;
    assert_ne!(site.post("/settings/sessions/end", &format!("session={id}")).await.status, StatusCode::SEE_OTHER);
    site.sign_on(mine);
    assert_eq!(site.get("/").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_new_password_ends_the_other_sessions() {
    let mut site = set_up().await;
    let old = site.sign_off();
    let answer = sign_in(&site, "astrid@nordlys.example", PASSWORD).await;
    site.keep_cookie(&answer);
    let form = |present: &str| format!("present={present}&new=another+long+secret+phrase&again=another+long+secret+phrase");
    let wrong = site.post("/settings/account/password", &form("no")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("present password is wrong"), "{}", wrong.text);
    assert_eq!(site.post("/settings/account/password", &form(PASSWORD)).await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get("/").await.status, StatusCode::OK);
    site.sign_on(old);
    assert_eq!(site.get("/").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_token_is_shown_once_and_works_until_it_is_revoked() {
    let site = set_up().await;
    let made = site.post("/settings/tokens", "name=Prometheus&read=yes&days=30").await;
    let secret = copied(&made);
    assert!(secret.starts_with("cbt_"), "{secret}");
    let page = site.get("/settings/tokens").await.text;
    assert!(page.contains("Prometheus") && !page.contains(&secret));
    // The script takes it as: never ask for this page's address again, for what stands there is another page (assets/test/once.test.mjs).
    assert!(made.text.contains("<main id=\"main\" tabindex=\"-1\" data-once ") && !page.contains("data-once"), "{}", made.text);
    let fetch = || {
        let request = site.request(Method::GET, "/devices.json").header(header::AUTHORIZATION, format!("Bearer {secret}"));
        site.send(request.body(Body::empty()).expect("a request"))
    };
    assert_eq!(fetch().await.status, StatusCode::OK);
    let id = after(&page, "name=\"token\" value=\"");
    assert_eq!(site.post("/settings/tokens/end", &format!("token={id}")).await.status, StatusCode::SEE_OTHER);
    let answer = fetch().await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    for form in ["name=&read=yes&days=30", "name=x&days=30", "name=x&read=yes&days=4000"] {
        assert_eq!(site.post("/settings/tokens", form).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
    }
}

#[tokio::test]
async fn the_audit_log_is_filtered_and_exported() {
    let mut site = set_up().await;
    site.sign_in_as("=HYPERLINK(1)", vec![Grant::everywhere(Role::Viewer)]).await;
    site.get("/settings/audit").await;
    let answer = sign_in(&site, "astrid@nordlys.example", PASSWORD).await;
    site.keep_cookie(&answer);
    let page = site.get("/settings/audit").await.text;
    assert!(page.contains("Astrid First") && page.contains("request.refuse"), "{page}");
    let refused = site.get("/settings/audit?outcome=refused").await.text;
    assert!(refused.contains("1 entry match the filters") && refused.contains("=HYPERLINK(1)"), "{refused}");
    assert!(site.get("/settings/audit?q=nothing-like-it").await.text.contains("No entry matches"));
    let csv = site.get("/settings/audit.csv?outcome=refused").await;
    assert_eq!(csv.header("content-disposition"), "attachment; filename=\"audit.csv\"");
    assert!(csv.text.contains("\"'=HYPERLINK(1)\"") && csv.text.lines().count() == 2, "{}", csv.text);
    let json: serde_json::Value = serde_json::from_str(&site.get("/settings/audit.json").await.text).expect("JSON");
    let entries = json.as_array().expect("a list");
    assert!(entries.len() > 3 && entries[0]["sequence"] == 1 && entries.iter().all(|entry| entry["hash"].is_string()), "{json}");
    let text = json.to_string();
    assert!(!text.contains(PASSWORD) && !text.contains("horse"), "no secret is in the log");
}

#[tokio::test]
async fn a_forgotten_password_is_replaced_by_a_link() {
    let mut site = set_up().await;
    let administrator = site.sign_off();
    let by = engine::access::Principal::command_line();
    let person = engine::access::NewPerson {
        name: "Ola Forgetful".to_owned(),
        email: "ola@nordlys.example".to_owned(),
        password: Some(PASSWORD.to_owned().into()),
        grants: vec![Grant::everywhere(Role::Viewer)],
    };
    let ola = site.access.create_account(&by, &engine::access::Origin::local(), person).await.expect("an account");
    let answer = sign_in(&site, "ola@nordlys.example", PASSWORD).await;
    site.keep_cookie(&answer);
    let old = site.sign_off();

    site.sign_in_as("Oda Oslo", vec![site::at(Role::Administrator, "Oslo")]).await;
    assert_eq!(site.post("/settings/people/reset", &format!("account={ola}")).await.status, StatusCode::FORBIDDEN);
    site.sign_on(administrator);
    let astrid = site.access.find_account("astrid@nordlys.example").await.expect("an answer").expect("an account").id;
    let own = site.post("/settings/people/reset", &format!("account={astrid}")).await;
    assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", own.text);
    let answer = site.post("/settings/people/reset", &format!("account={ola}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    let link = copied(&answer).strip_prefix("http://localhost:8080").expect("the address of this site").to_owned();

    site.sign_on(old);
    assert_eq!(site.get("/").await.status, StatusCode::UNAUTHORIZED, "every session has ended");
    site.sign_off();
    assert_eq!(sign_in(&site, "ola@nordlys.example", PASSWORD).await.status, StatusCode::UNAUTHORIZED, "the password is forgotten");
    site.sign_in_with(&link).await;
    let form = "new=another+long+secret+phrase&again=another+long+secret+phrase";
    assert_eq!(site.post("/settings/account/password", form).await.status, StatusCode::SEE_OTHER, "with no present one to type");
    site.sign_off();
    assert_eq!(site.get(&link).await.status, StatusCode::UNAUTHORIZED, "once");
    assert_eq!(sign_in(&site, "ola@nordlys.example", "another+long+secret+phrase").await.status, StatusCode::SEE_OTHER);
}
