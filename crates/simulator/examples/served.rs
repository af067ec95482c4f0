//! Prints the ids of the operations that are served by hand, for `cargo xtask classes --refresh`.

fn main() {
    for id in simulator::hand_written() {
        println!("{id}");
    }
}
