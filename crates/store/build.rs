//! The migrations are compiled in: a new file there must be noticed.

fn main() {
    println!("cargo::rerun-if-changed=migrations");
}
