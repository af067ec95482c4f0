//! How a version stands to the most common one of its product.

use std::cmp::Ordering;

use crate::html::Mark;

/// Parts of a version that are compared; what comes after them is a build.
const MAX_PARTS: usize = 8;

/// How a version stands to the most common one of its product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Drift {
    /// Older.
    Behind,
    /// Neither older nor newer by its numbers, but another.
    Other,
    /// The devices told none.
    Unknown,
    /// Newer.
    Ahead,
    /// The most common one.
    Common,
}

impl Drift {
    pub(super) const ALL: [Self; 5] = [Self::Behind, Self::Other, Self::Unknown, Self::Ahead, Self::Common];

    /// Of a version to the most common one.
    pub(super) fn of(version: Option<&str>, common: Option<&str>) -> Self {
        match (version, common) {
            (None, _) => Self::Unknown,
            (Some(version), Some(common)) if version == common => Self::Common,
            (Some(version), Some(common)) => match parts(version).cmp(&parts(common)) {
                Ordering::Less => Self::Behind,
                Ordering::Equal => Self::Other,
                Ordering::Greater => Self::Ahead,
            },
            (Some(_), None) => Self::Other,
        }
    }

    /// Stable word.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Behind => "behind",
            Self::Other => "other",
            Self::Unknown => "unknown",
            Self::Ahead => "ahead",
            Self::Common => "common",
        }
    }

    /// Parses the stable word.
    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|drift| drift.as_str() == text)
    }

    /// How people see it.
    pub(super) const fn mark(self) -> Mark {
        match self {
            Self::Behind => Mark { tone: "poor", icon: "poor", word: "Behind" },
            Self::Other => Mark { tone: "fair", icon: "fair", word: "Another build" },
            Self::Unknown => Mark { tone: "unknown", icon: "unknown", word: "Not told" },
            Self::Ahead => Mark { tone: "fair", icon: "sort-ascending", word: "Ahead" },
            Self::Common => Mark { tone: "good", icon: "check", word: "Most common" },
        }
    }
}

/// The numbers of a version: 11, 32, 2 and 5 of "RoomOS 11.32.2.5 0c5f5ff7a64" and "ce11.32.2.5.0c5f5ff7a64", 88, 14, 2, 1 and 101 of
/// "sip88xx.14-2-1-0101". The hash of a build is none.
pub(super) fn parts(version: &str) -> Vec<u64> {
    let word = version.split_whitespace().find(|word| word.contains(|sign: char| sign.is_ascii_digit())).unwrap_or_default();
    let mut numbers = Vec::new();
    for (at, part) in word.split(|sign: char| !sign.is_ascii_alphanumeric()).take(MAX_PARTS).enumerate() {
        let digits: String = part.chars().skip_while(|sign| !sign.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
        // Letters may stand before and after the first number; later they are those of a hash.
        if at > 0 && digits.len() != part.len() {
            break;
        }
        numbers.extend(digits.parse::<u64>());
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_by_their_numbers() {
        assert_eq!(parts("RoomOS 11.32.2.5 0c5f5ff7a64"), [11, 32, 2, 5]);
        assert_eq!(parts("ce11.14.1.5.1bf4e96858f"), [11, 14, 1, 5]);
        assert_eq!(parts("sip88xx.14-2-1-0101-39"), [88, 14, 2, 1, 101, 39]);
        assert_eq!((parts(""), parts("unknown")), (vec![], vec![]));
    }

    #[test]
    fn older_is_behind_and_another_build_is_neither() {
        let common = Some("RoomOS 11.32.2.5 0c5f5ff7a64");
        for (version, drift) in [
            (common, Drift::Common),
            (Some("RoomOS 11.9.3.1 ffffffffff"), Drift::Behind),
            (Some("RoomOS 11.33.0.0 0a"), Drift::Ahead),
            (Some("RoomOS 11.32.2.5 1111111111"), Drift::Other),
            (None, Drift::Unknown),
        ] {
            assert_eq!(Drift::of(version, common), drift, "{version:?}");
        }
    }
}
