//! Development tasks: generate, assets, check.

fn main() {}
