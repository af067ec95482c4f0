//! Pages of lists and their order.

/// Order of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Order {
    /// Smallest first; what is absent comes before everything else.
    #[default]
    Ascending,
    /// Largest first.
    Descending,
}

impl Order {
    pub(crate) const fn sql(self) -> &'static str {
        match self {
            Self::Ascending => "ASC",
            Self::Descending => "DESC",
        }
    }
}

/// Which page of a list is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PageRequest {
    /// Number of the page, from 1.
    pub number: u32,
    /// Items a page, 1 to [`PageRequest::MAX_SIZE`].
    pub size: u32,
}

impl PageRequest {
    /// Most items a page holds.
    pub const MAX_SIZE: u32 = 1_000;

    /// A page; values out of range are brought into it.
    pub fn new(number: u32, size: u32) -> Self {
        Self { number: number.max(1), size: size.clamp(1, Self::MAX_SIZE) }
    }

    /// How many pages that many items fill; at least one.
    pub fn pages_of(self, total: i64) -> i64 {
        let size = i64::from(Self::new(self.number, self.size).size);
        (total.max(0) + size - 1).div_euclid(size).max(1)
    }

    pub(crate) fn offset(self) -> i64 {
        i64::from(self.number - 1) * i64::from(self.size)
    }
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct ListPage<T> {
    /// Items of this page.
    pub items: Vec<T>,
    /// Items of all pages together.
    pub total: i64,
    /// The page this is.
    pub page: PageRequest,
}

/// What recording did, in rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Recorded {
    /// Seen for the first time.
    pub added: i64,
    /// Known before, and what is shown of them changed.
    pub changed: i64,
    /// No longer there: devices that went missing, calls that ended.
    pub gone: i64,
    /// There again after they were gone.
    pub returned: i64,
    /// Older than what is kept, and so left out.
    pub left_out: i64,
}

impl Recorded {
    /// Whether anything that is shown changed.
    pub fn is_change(&self) -> bool {
        Self { left_out: 0, ..*self } != Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_stay_in_range() {
        assert_eq!(PageRequest::new(0, 0), PageRequest { number: 1, size: 1 });
        assert_eq!(PageRequest::new(u32::MAX, u32::MAX).offset(), 4_294_967_294_000);
        let page = PageRequest::new(1, 50);
        assert_eq!([0, 1, 50, 51, 500].map(|total| page.pages_of(total)), [1, 1, 1, 2, 10]);
    }
}
