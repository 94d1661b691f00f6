//! Formatting, lints and types.

use crate::run::{self, Outcome};
use crate::setup;

/// Everything that can be said of the source without running it.
pub fn check() -> Outcome {
    setup::wasm_target()?;
    setup::npm_packages()?;
    run::run("cargo", &["fmt", "--all", "--check"])
        .map_err(|_| "Not formatted: type `cargo fmt --all`.".to_owned())?;
    clippy(&["--workspace", "--all-targets"])?;
    clippy(&["--lib", "--target", "wasm32-unknown-unknown"])?;
    run::run("node", &["node_modules/typescript/bin/tsc", "--noEmit"])
}

fn clippy(what: &[&str]) -> Outcome {
    let arguments = [
        &["clippy", "--quiet", "--locked"],
        what,
        &["--", "-D", "warnings"],
    ];
    run::run("cargo", &arguments.concat())
}
