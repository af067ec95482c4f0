//! The cordboard program: configuration and composition root.

fn main() {}
