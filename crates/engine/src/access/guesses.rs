//! Passwords that are long and still guessed at once: common ones, pieces that repeat, rows of the alphabet and of the keyboard
//! (NIST SP 800-63B-4, 3.1.1.2: a list of what is commonly used or expected).

/// The common ones and their parts, in small letters.
const COMMON: &str = include_str!("common_passwords.txt");
/// Neighbours on keyboards and in the alphabet.
const ROWS: [&str; 8] =
    ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop"];
/// So many of ten steps from sign to sign may be to a neighbour.
const MOST_STEPS_OF_TEN: usize = 7;

/// Says why a password would be guessed at once.
pub(super) fn check(text: &str) -> Result<(), String> {
    let text = text.to_lowercase();
    let plain: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
    if repeats(&text) || repeats(&plain) {
        return Err("a short piece that is repeated is guessed at once; choose another password".to_owned());
    }
    if is_row(&plain) {
        return Err("a row of the alphabet, of numbers or of the keyboard is guessed at once; choose another password".to_owned());
    }
    let letters: String = plain.chars().filter(|c| !c.is_ascii_digit()).collect();
    if [&text, &plain, &letters].into_iter().any(|text| is_common(text)) {
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

/// Whether it is a common one, or two of them.
fn is_common(text: &str) -> bool {
    let is_listed = |text: &str| COMMON.lines().any(|line| line == text && !line.starts_with('#'));
    is_listed(text) || text.char_indices().skip(1).any(|(cut, _)| is_listed(&text[..cut]) && is_listed(&text[cut..]))
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
