//! The one command that tests everything.

use std::fs;

use crate::run::{self, Outcome};
use crate::{build, check, script, setup};

/// A stage's name and what it does.
type Stage = (&'static str, fn() -> Outcome);

/// Sets up what is missing, and runs every stage even where one fails.
pub fn test() -> Outcome {
    setup::npm_packages()?;
    let stages: [Stage; 9] = [
        ("formatting, lints and types", check::check),
        ("the package is what the source gives", build::check),
        ("the page names its modules", || {
            script("preload.mjs", &["--check"])
        }),
        ("the offline file is what the package gives", || {
            script("offline.mjs", &["--check"])
        }),
        ("size", || script("size.mjs", &[])),
        ("engine tests", || {
            run::run("cargo", &["test", "--workspace", "--locked"])
        }),
        ("bindings and package", script_tests),
        ("Chromium and Firefox", || playwright(&[])),
        ("WebKit", webkit),
    ];
    let mut failures = Vec::new();
    for (name, stage) in stages {
        println!("\n== {name}");
        if let Err(sentence) = stage() {
            println!("{sentence}");
            failures.push(format!("  {name}: {sentence}"));
        }
    }
    if failures.is_empty() {
        return Ok(());
    }
    Err(format!("\nFailed:\n{}", failures.join("\n")))
}

/// Every `*.test.mjs` in tests/.
fn script_tests() -> Outcome {
    let entries = fs::read_dir(run::root().join("tests")).map_err(|e| format!("tests/: {e}"))?;
    let mut files: Vec<String> = entries
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| name.ends_with(".test.mjs"))
        .map(|name| format!("tests/{name}"))
        .collect();
    files.sort();
    let files = files.iter().map(String::as_str);
    run::run(
        "node",
        &["--test"].into_iter().chain(files).collect::<Vec<_>>(),
    )
}

/// Takes the pictures of the page anew, for an intended change of its looks.
pub fn renew_pictures() -> Outcome {
    setup::npm_packages()?;
    playwright(&["--project=pictures", "--update-snapshots=all"])
}

/// What WebKit is asked is little, and Debian alone has a driver for it: elsewhere this is left out.
fn webkit() -> Outcome {
    if !setup::webkit() {
        println!(
            "Left out: there is no WebKitWebDriver here (Debian: webkit2gtk-driver and xvfb)."
        );
        return Ok(());
    }
    run::run(
        "node",
        &[
            "--test",
            "--test-timeout=120000",
            "tests/webkit/page.test.mjs",
        ],
    )
}

fn playwright(options: &[&str]) -> Outcome {
    let chromium = setup::chromium()?;
    setup::firefox();
    let command = ["node_modules/@playwright/test/cli.js", "test"];
    run::finish(run::command("node", &[&command[..], options].concat()).env("CHROMIUM", chromium))
}
