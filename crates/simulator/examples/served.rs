//! Prints the ids of the operations that are served by hand, for `cargo xtask classes --refresh`; with `coverage` the counts by class, for
//! `tests/coverage.txt`.

fn main() {
    if std::env::args().nth(1).as_deref() == Some("coverage") {
        print!("{}", simulator::coverage_table());
        return;
    }
    for id in simulator::hand_written() {
        println!("{id}");
    }
}
