//! The overview: whether all works, and what does not.

mod problems;
mod show;
mod verdict;

pub(crate) use show::show;
