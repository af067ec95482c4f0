use super::*;

fn identity() -> Identity {
    Identity {
        operation: "room create".to_owned(),
        input: "i".to_owned(),
        words: "w".to_owned(),
        server: "s".to_owned(),
        organization: Some("o".to_owned()),
        person: None,
    }
}

fn path(folder: &tempfile::TempDir) -> PathBuf {
    folder.path().join("rows.csv.journal")
}

fn moment(row: u64) -> Timestamp {
    Timestamp::from_second(1_795_000_000 + i64::try_from(row).expect("a small number")).expect("a moment")
}

async fn written(path: &Path) {
    let (journal, _) = create(path, &identity()).expect("a journal").start().expect("started");
    for row in [1, 2, 3] {
        journal.sent(row, &["an id".to_owned()], Some(moment(row)), Care::Durable).await.expect("written");
    }
    let made = Outcome { http: Some(200), id: Some("x".to_owned()), ..Outcome::new(1, State::Ok, "") };
    journal.ended(&made, Care::Durable).await.expect("written");
    journal.ended(&Outcome::new(3, State::InDoubt, "no answer"), Care::Quick).await.expect("written");
    journal.ended(&Outcome::new(3, State::Ok, "found"), Care::Quick).await.expect("written");
    journal.close().expect("closed");
}

#[tokio::test]
async fn states_come_back() {
    let folder = tempfile::tempdir().expect("a folder");
    written(&path(&folder)).await;
    let mut opened = create(&path(&folder), &identity()).expect("a journal");
    let states: Vec<State> = (0..5).map(|row| opened.past.state(row)).collect();
    assert_eq!(states, [State::Untouched, State::Ok, State::Sent, State::Ok, State::Untouched]);
    assert_eq!((opened.past.ids(1), opened.past.ids(2)), (None, Some(&["an id".to_owned()][..])));
    assert_eq!((opened.past.sent_at(1), opened.past.sent_at(2)), (None, Some(moment(2))));
    let mut told = Vec::new();
    let note = |outcome: &Outcome| {
        told.push((outcome.row, outcome.id.clone(), outcome.message.clone()));
        Ok(())
    };
    opened.outcomes(note).expect("read");
    assert_eq!(told, [(1, Some("x".to_owned()), String::new()), (3, None, "found".to_owned())]);
}

#[tokio::test]
async fn what_was_made_is_known_by_its_id() {
    let folder = tempfile::tempdir().expect("a folder");
    let (journal, _) = create(&path(&folder), &identity()).expect("a journal").start().expect("started");
    for (row, state) in [(1, State::Ok), (2, State::InDoubt)] {
        let outcome = Outcome { id: Some(format!("id {row}")), ..Outcome::new(row, state, "") };
        journal.ended(&outcome, Care::Durable).await.expect("written");
    }
    let made = journal.made().expect("read");
    assert!(made.has("id 1") && !made.has("id 2"));
    // Reading does not disturb the writer.
    journal.ended(&Outcome { id: Some("id 3".to_owned()), ..Outcome::new(3, State::Ok, "") }, Care::Durable).await.expect("written");
    assert!(journal.made().expect("read").has("id 3"));
    journal.close().expect("closed");
    assert_eq!(create(&path(&folder), &identity()).expect("read again").past.state(3), State::Ok);
}

#[tokio::test]
async fn a_file_cut_anywhere_can_be_taken_up_and_written_on() {
    let folder = tempfile::tempdir().expect("a folder");
    written(&path(&folder)).await;
    let whole = std::fs::read(path(&folder)).expect("a file");
    let head = whole.iter().position(|byte| *byte == b'\n').expect("a line") + 1;
    for length in head..=whole.len() {
        let cut = folder.path().join(format!("{length}.journal"));
        std::fs::write(&cut, &whole[..length]).expect("written");
        let (journal, past) = create(&cut, &identity()).expect("taken up").start().expect("started");
        // Row 1 is known to be done only when the whole line is there.
        let lines = whole[..length].split(|byte| *byte == b'\n').count() - 1;
        assert_eq!(past.state(1) == State::Ok, lines > 4, "cut at {length}");
        journal.ended(&Outcome::new(9, State::Ok, ""), Care::Durable).await.expect("written");
        journal.close().expect("closed");
        assert_eq!(create(&cut, &identity()).expect("read again").past.state(9), State::Ok, "cut at {length}");
    }
}

#[tokio::test]
async fn another_input_and_damage_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    written(&path(&folder)).await;
    let refused = |identity: Identity| create(&path(&folder), &identity).expect_err("refused").message;
    assert!(refused(Identity { input: "j".to_owned(), ..identity() }).contains("another input"));
    assert!(refused(Identity { words: "j".to_owned(), ..identity() }).contains("other words"));
    assert!(refused(Identity { server: "j".to_owned(), ..identity() }).contains("belongs to s, not to j"));
    assert!(refused(Identity { operation: "team create".to_owned(), ..identity() }).contains("`room create`"));
    let other = refused(Identity { organization: Some("p".to_owned()), ..identity() });
    assert!(other.contains("belongs to the organisation o, and the token to p") && other.contains("nothing was sent"), "{other}");
    // Who cannot tell is judged by the rest.
    assert!(create(&path(&folder), &Identity { organization: None, ..identity() }).is_ok());
    let text = std::fs::read_to_string(path(&folder)).expect("a file");
    std::fs::write(path(&folder), text.replacen("\"row\":2", "\"row\":", 1)).expect("written");
    assert!(refused(identity()).contains("line 3 is damaged"), "{}", refused(identity()));
    std::fs::write(path(&folder), "id,name\n").expect("written");
    assert!(refused(identity()).contains("no journal"));
}

#[test]
fn two_at_once_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let _first = create(&path(&folder), &identity()).expect("a journal");
    assert!(create(&path(&folder), &identity()).expect_err("locked").message.contains("another cordboard"));
}

#[test]
fn a_first_line_that_was_torn_says_that_nothing_was_sent() {
    let folder = tempfile::tempdir().expect("a folder");
    drop(create(&path(&folder), &identity()).expect("a journal"));
    let whole = std::fs::read(path(&folder)).expect("read");
    for length in [1, 20, whole.len() - 1] {
        std::fs::write(path(&folder), &whole[..length]).expect("written");
        let failure = create(&path(&folder), &identity()).expect_err("torn");
        let is_whole = serde_json::from_slice::<Value>(&whole[..length]).is_ok();
        assert!(is_whole || failure.message.contains("before anything was sent"), "{length}: {failure}");
    }
    for torn in [vec![0; 200], [&whole[..30], &[0; 170]].concat()] {
        std::fs::write(path(&folder), &torn).expect("written");
        let failure = create(&path(&folder), &identity()).expect_err("torn");
        assert!(failure.message.contains("before anything was sent"), "{failure}");
    }
    std::fs::write(path(&folder), vec![0; 1 << 20]).expect("written");
    assert!(create(&path(&folder), &identity()).expect_err("too long").message.contains("no journal"));
    // Anything else is left alone.
    for other in ["name,email", "{\"journal\":\"of somebody else", "{\"jour\n"] {
        std::fs::write(path(&folder), other).expect("written");
        let failure = create(&path(&folder), &identity()).expect_err("no journal");
        assert!(failure.message.contains("no journal of a bulk run"), "{failure}");
    }
}
