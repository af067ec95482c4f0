//! Passwords that are long and still guessed at once: common ones, pieces that repeat, rows of the alphabet and of the keyboard
//! (NIST SP 800-63B-4, 3.1.1.2: a list of what is commonly used or expected).

/// The common ones and their parts, in small letters.
const COMMON: &str = include_str!("common_passwords.txt");
/// Neighbours on keyboards and in the alphabet.
const ROWS: [&str; 18] = [
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qwertzuiop",
    "yxcvbnm",
    "azertyuiop",
    // Columns, and up and down along two rows.
    "1qaz",
    "2wsx",
    "3edc",
    "4rfv",
    "5tgb",
    "6yhn",
    "7ujm",
    "8ik9ol0p",
    "1q2w3e4r5t6y7u8i9o0p",
    "q1w2e3r4t5y6u7i8o9p0",
];
/// So many of ten steps from sign to sign may be to a neighbour.
const MOST_STEPS_OF_TEN: usize = 7;

/// Says why a password would be guessed at once.
pub(super) fn check(text: &str) -> Result<(), String> {
    let text = text.to_lowercase();
    let plain: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
    let letters: String = plain.chars().filter(|c| !c.is_ascii_digit()).collect();
    // Signs that stand for letters, without what hangs at the end.
    let spelt: String = text.trim_end_matches(|c: char| !c.is_alphabetic()).chars().map(spelt).filter(|c| c.is_alphanumeric()).collect();
    let is_most = spelt.len() * 2 > text.len();
    if repeats(&text) || repeats(&plain) || is_most && repeats(&spelt) {
        return Err("a short piece that is repeated is guessed at once; choose another password".to_owned());
    }
    if is_row(&plain) {
        return Err("a row of the alphabet, of numbers or of the keyboard is guessed at once; choose another password".to_owned());
    }
    if [&text, &plain, &letters, &spelt].into_iter().any(|text| is_common(text)) {
        return Err("this is made of passwords that are guessed first; choose another".to_owned());
    }
    Ok(())
}

/// Whether it is a piece again and again; the last may be cut.
fn repeats(text: &str) -> bool {
    let signs: Vec<char> = text.chars().collect();
    (1..=signs.len() / 2).any(|period| signs.iter().zip(&signs[period..]).all(|(one, later)| one == later))
}

/// Whether most signs are neighbours of the one before, or the same.
fn is_row(text: &str) -> bool {
    let signs: Vec<char> = text.chars().collect();
    let near = |one: char, other: char| {
        let pair = [String::from_iter([one, other]), String::from_iter([other, one])];
        one == other || ROWS.iter().any(|row| pair.iter().any(|pair| row.contains(pair.as_str())))
    };
    let steps = signs.windows(2).filter(|pair| near(pair[0], pair[1])).count();
    signs.len() > 1 && steps * 10 > (signs.len() - 1) * MOST_STEPS_OF_TEN
}

/// The letter that a sign often stands for.
const fn spelt(sign: char) -> char {
    match sign {
        '@' | '4' => 'a',
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '$' | '5' => 's',
        '7' => 't',
        other => other,
    }
}

/// Whether it is a common one, or put together from them.
fn is_common(text: &str) -> bool {
    let mut reached = vec![false; text.len() + 1];
    reached[0] = true;
    for start in 0..text.len() {
        if reached[start] && text.is_char_boundary(start) {
            for line in COMMON.lines().filter(|line| !line.starts_with('#') && text[start..].starts_with(line)) {
                reached[start + line.len()] = true;
            }
        }
    }
    !text.is_empty() && reached[text.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_guessed_first_is_refused() {
        for (text, part) in [
            ("PasswordPassword", "repeated"),
            ("passwordpassword!!", "repeated"),
            ("abcabcabcabcabca", "repeated"),
            ("123456789012345", "row"),
            ("qwertyuiopasdfghjkl", "row"),
            ("ABCDEFGHIJKLMNOP", "row"),
            ("WelcomePassword2026!", "guessed first"),
            ("iloveyou-sunshine", "guessed first"),
            ("Administrator-1234", "guessed first"),
            ("ThisIsMyPassword1", "guessed first"),
            ("passwordadminwelcome1", "guessed first"),
            ("P@ssw0rd-W3lcome!!", "guessed first"),
            ("P@ssw0rdP@ssw0rd1", "repeated"),
            ("webexwebexwebex1", "repeated"),
            ("1qaz2wsx3edc4rfv", "row"),
            ("!QAZ2wsx#EDC4rfv", "row"),
            ("qazwsxedcrfvtgb", "row"),
            ("q1w2e3r4t5y6u7i8", "row"),
        ] {
            let problem = check(text).expect_err(text);
            assert!(problem.contains(part), "{text}: {problem}");
        }
    }

    #[test]
    fn phrases_of_ones_own_are_taken() {
        for text in [
            "correct horse battery",
            "blåbær på en grønn øy",
            "sunshine dragon over monkey",
            "k7#vQ2!mZp0@xR4w",
            "another long secret phrase",
            "839201746583920",
        ] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn the_list_is_in_small_letters_and_without_doubles() {
        let mut lines: Vec<&str> = COMMON.lines().filter(|line| !line.starts_with('#')).collect();
        assert!(lines.len() >= 200 && lines.iter().all(|line| *line == line.trim().to_lowercase() && !line.is_empty()));
        let count = lines.len();
        lines.sort_unstable();
        lines.dedup();
        assert_eq!(lines.len(), count);
    }
}
