//! The figures of tests/evaluation.json still hold for the engine in pkg/.

use std::path::Path;
use std::process::Command;

#[test]
fn no_figure_on_the_labelled_data_falls() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    if !root.join("../shared/eval").exists() {
        println!("Skipped: the labelled data of ../shared/eval is not on this machine.");
        return;
    }
    let output = Command::new("node")
        .args(["xtask/eval.mjs", "--check"])
        .current_dir(root)
        .output()
        .expect("this test needs node: install Node.js 20 or later");
    let printed = String::from_utf8_lossy(&output.stdout);
    let complaints = String::from_utf8_lossy(&output.stderr);
    println!("{printed}");
    assert!(output.status.success(), "{printed}\n{complaints}");
}
