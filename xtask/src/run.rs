//! Running other programs from the root of the repository.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Nothing, or one plain sentence that says what went wrong and what to do.
pub type Outcome = Result<(), String>;

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask lies in the repository")
        .to_owned()
}

/// A command that will run in the root of the repository.
pub fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    command
}

/// Runs a program and shows what it prints.
pub fn run(program: &str, arguments: &[&str]) -> Outcome {
    finish(&mut command(program, arguments))
}

/// Runs a prepared command and shows what it prints.
pub fn finish(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|_| not_found(command))?;
    if status.success() {
        return Ok(());
    }
    Err(format!("Failed: {}", line_of(command)))
}

/// Runs a program and hands back what it prints, without the line break at its end.
pub fn output(program: &str, arguments: &[&str]) -> Result<String, String> {
    let mut command = command(program, arguments);
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|_| not_found(&command))?;
    if !output.status.success() {
        return Err(format!("Failed: {}", line_of(&command)));
    }
    Ok(String::from_utf8_lossy(&output.stdout)
        .trim_end()
        .to_owned())
}

fn not_found(command: &Command) -> String {
    let program = command.get_program().to_string_lossy();
    match program.as_ref() {
        "node" | "npm" => "Node.js is missing: install Node.js 20 or later, with npm.".to_owned(),
        _ => format!("{program} is missing: install it and try again."),
    }
}

fn line_of(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}
