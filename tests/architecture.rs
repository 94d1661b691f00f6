//! Invariants of the source that the compiler does not check. ARCHITECTURE.md gives the reasons.

use std::fs;
use std::path::{Path, PathBuf};

/// The modules that every other one may use; they use none.
const BASE: [&str; 3] = ["catalogue", "options", "sorting"];
/// The other modules of the engine, each with those it may use besides.
const MODULES: [(&str, &[&str]); 8] = [
    ("language", &[]),
    ("text", &["language"]),
    ("align", &["language", "text"]),
    ("diff", &["language", "text"]),
    ("findings", &["language", "text", "align", "diff"]),
    (
        "comparison",
        &["language", "text", "align", "diff", "findings"],
    ),
    ("view", &["comparison"]),
    ("wasm", &["language", "comparison", "view"]),
];

#[test]
fn every_module_uses_only_those_before_it() {
    let mut wrong = Vec::new();
    for file in files_in("src", &["rs"]) {
        let name = module_of(&file);
        if name == "lib" {
            continue;
        }
        let allowed = if BASE.contains(&name.as_str()) {
            Vec::new()
        } else {
            let module = MODULES.iter().find(|(module, _)| *module == name);
            let (_, allowed) = module.unwrap_or_else(|| panic!("{name} has no place in the order"));
            [*allowed, &BASE].concat()
        };
        for (number, line) in code_of(&file) {
            // A path to the parent may climb past the module.
            let climbed = names_after(&line, "super::").filter(is_module);
            for used in names_after(&line, "crate::").chain(climbed) {
                if used != name && !allowed.contains(&used) {
                    wrong.push(format!("{}:{number}: {name} uses {used}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_folder_of_the_findings_uses_only_those_before_it() {
    const FOLDERS: [&str; 4] = ["words", "link", "mentions", "rules"];

    let mut wrong = Vec::new();
    for (place, folder) in FOLDERS.iter().enumerate() {
        for file in files_in(&format!("src/findings/{folder}"), &["rs"]) {
            for (number, line) in code_of(&file) {
                let mut used = names_after(&line, "crate::findings::");
                if used.any(|used| FOLDERS[place + 1..].contains(&used)) {
                    wrong.push(format!("{}:{number}: {line}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn rules_ask_for_traits_and_not_for_languages() {
    let mut found = Vec::new();
    for file in files_in("src", &["rs"]) {
        let code = code_of(&file).into_iter();
        let is_rule = module_of(&file) != "language" && !file.ends_with("tests.rs");
        for (number, line) in code.take_while(|(_, line)| is_rule && line != "#[cfg(test)]") {
            let named = |name: &str| name.starts_with(char::is_uppercase) && name != "Other";
            if names_after(&line, "Language::").any(named) {
                found.push(format!("{}:{number}: {line}", file.display()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn only_the_bindings_know_of_a_browser() {
    let outside = |file: &PathBuf| module_of(file) != "wasm";
    let files = files_in("src", &["rs"]).into_iter().filter(outside);
    expect_none_of(files, &["web_sys", "js_sys", "wasm_bindgen"]);
}

#[test]
fn the_page_never_writes_markup_from_a_string() {
    let files = files_in("www", &["js", "html"]).into_iter();
    let words = [
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "setHTMLUnsafe",
        "createContextualFragment",
    ];
    expect_none_of(files.clone(), &words);
    // What is parsed there neither runs nor fetches anything.
    let elsewhere = files.filter(|file| !file.ends_with("intake/inert.js"));
    expect_none_of(elsewhere, &["parseFromString"]);
}

#[test]
fn every_source_file_can_be_read_in_one_sitting() {
    let folders = ["src", "xtask", "tests", "benches", "www"];
    let endings = ["rs", "js", "mjs", "ts", "css", "html"];
    let mut long = Vec::new();
    for file in folders.iter().flat_map(|folder| files_in(folder, &endings)) {
        let lines = read(&file).lines().count();
        if lines > 400 {
            long.push(format!("{}: {lines} lines, more than 400", file.display()));
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

/// The names that follow `path` in a line; an empty one where no name does.
fn names_after<'l>(line: &'l str, path: &'l str) -> impl Iterator<Item = &'l str> {
    line.split(path).skip(1).map(|rest| {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
        &rest[..end.unwrap_or(rest.len())]
    })
}

fn is_module(name: &&str) -> bool {
    BASE.contains(name) || MODULES.iter().any(|(module, _)| module == name)
}

fn expect_none_of(files: impl Iterator<Item = PathBuf>, words: &[&str]) {
    let mut found = Vec::new();
    for file in files {
        for (number, line) in code_of(&file) {
            for word in words.iter().filter(|word| line.contains(**word)) {
                found.push(format!("{}:{number}: {word}", file.display()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The lines of a file that are no comments, each with its number.
fn code_of(file: &Path) -> Vec<(usize, String)> {
    let text = read(file);
    let lines = text.lines().enumerate();
    let code = lines.filter(|(_, line)| !line.trim_start().starts_with("//"));
    code.map(|(at, line)| (at + 1, line.to_owned())).collect()
}

/// The module of the engine that a file belongs to: `align` for src/align.rs and src/align/chain.rs.
fn module_of(file: &Path) -> String {
    let inside = file
        .strip_prefix(root().join("src"))
        .expect("a file in src");
    let first = inside.iter().next().expect("a file has a name");
    Path::new(first)
        .file_stem()
        .unwrap()
        .to_str()
        .unwrap()
        .to_owned()
}

/// Every file with one of the endings in a folder of the repository and the folders in it.
fn files_in(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder);
        let entries = entries.unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries {
            let path = entry.expect("a folder that can be read").path();
            let ending = path.extension().and_then(|ending| ending.to_str());
            if path.is_dir() {
                folders.push(path);
            } else if ending.is_some_and(|ending| endings.contains(&ending)) {
                files.push(path);
            }
        }
    }
    files
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
