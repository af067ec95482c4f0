//! Says which files outside `src` this crate is made of, so that a release build never carries old assets.

fn main() {
    println!("cargo::rerun-if-changed=assets/dist");
    println!("cargo::rerun-if-changed=templates");
}
