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

/// The folders of the findings; each may use those before it.
const FOLDERS: [&str; 4] = ["words", "link", "mentions", "rules"];

#[test]
fn every_module_uses_only_those_before_it() {
    let mut wrong = Vec::new();
    for file in files_in("src", &["rs"]) {
        wrong.extend(uses_out_of_order(&module_of(&file), &code_of(&file)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_use_out_of_order_is_seen_however_it_is_written() {
    for (module, line) in [
        ("text::tokens", "use crate::view::Page;"),
        ("text::tokens", "use crate::{language::Class, view::Page};"),
        ("text::tokens", "use super::super::{language, view};"),
        ("text", "pub(super) use super::view;"),
        ("align::chain", "fn of(edit: &crate::diff::Edit) {}"),
        ("findings::link", "use crate::findings::{Finding, rules};"),
        (
            "findings::link::side",
            "use super::super::{words::{self}, mentions};",
        ),
        ("findings::words", "use super::link::Side;"),
    ] {
        let found = uses_out_of_order(module, &[(7, line.to_owned())]);
        assert_eq!(found.len(), 1, "{module}: {line} gave {found:?}");
        assert!(found[0].starts_with(&format!("{module}:7: ")), "{found:?}");
    }
    let lines = [
        "use super::{",
        "    text::Form,",
        "    wasm,",
        "};",
        "mod tests {",
        "    use super::*;",
    ];
    let lines: Vec<_> = (1..).zip(lines.map(str::to_owned)).collect();
    assert_eq!(uses_out_of_order("align", &lines), ["align:3: uses wasm"]);
}

#[test]
fn a_use_in_order_is_none_out_of_order() {
    for (module, line) in [
        ("text::tokens", "use super::{Span, view};"),
        (
            "text::tokens",
            "use crate::{language::Class, sorting::sort_by};",
        ),
        ("findings::rules", "use super::{link::Link, mentions};"),
        ("findings", "use crate::findings::rules;"),
    ] {
        let found = uses_out_of_order(module, &[(1, line.to_owned())]);
        assert!(found.is_empty(), "{module}: {line} gave {found:?}");
    }
}

#[test]
fn rules_ask_for_traits_and_not_for_languages() {
    let mut found = Vec::new();
    for file in files_in("src", &["rs"]) {
        let code = code_of(&file).into_iter();
        let is_rule = !is_in(&file, "language") && !file.ends_with("tests.rs");
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
    let outside = |file: &PathBuf| !is_in(file, "wasm");
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

/// The places in the code of a module, such as `findings::rules`, that use what does not come before it.
fn uses_out_of_order(module: &str, code: &[(usize, String)]) -> Vec<String> {
    let place: Vec<&str> = module.split("::").collect();
    let name = place[0];
    if name == "lib" {
        return Vec::new();
    }
    let before: &[&str] = match MODULES.iter().find(|(module, _)| *module == name) {
        Some((_, before)) => before,
        None => &[],
    };
    let known = BASE.contains(&name) || MODULES.iter().any(|(module, _)| *module == name);
    assert!(known, "{name} has no place in the order");
    let may_use = |used: &str| {
        let is_base = BASE.contains(&used) && !BASE.contains(&name);
        used == name || is_base || before.contains(&used)
    };
    let folder = |path: &[&str]| {
        let inside = path.first() == Some(&"findings");
        FOLDERS
            .iter()
            .position(|folder| inside && path.get(1) == Some(folder))
    };
    let comes_later = |path: &[&str]| folder(&place).is_some_and(|own| folder(path) > Some(own));
    let mut wrong = Vec::new();
    for (number, path) in paths_in(&place, code) {
        let path: Vec<&str> = path.iter().map(String::as_str).collect();
        if path.first().is_some_and(|used| !may_use(used)) || comes_later(&path) {
            wrong.push(format!("{module}:{number}: uses {}", path.join("::")));
        }
    }
    wrong
}

/// The paths within the crate that the code of the module at `place` names, each from the root on and
/// with its line: groups are taken apart, and `super` is followed.
fn paths_in(place: &[&str], code: &[(usize, String)]) -> Vec<(usize, Vec<String>)> {
    let lines: Vec<&str> = code.iter().map(|(_, line)| line.as_str()).collect();
    let text = lines.join("\n");
    let tests = text.find("\nmod tests {").unwrap_or(text.len());
    let mut paths = Vec::new();
    for (end, _) in text.match_indices("::") {
        let before = text[..end].trim_end_matches(is_of_name);
        let is_root = ["crate", "self", "super"].contains(&&text[before.len()..end]);
        if is_root && !before.ends_with("::") {
            let mut from: Vec<String> = place.iter().map(|&name| name.to_owned()).collect();
            // Tests stand last in a file, in a module of their own.
            if before.len() > tests {
                from.push("tests".to_owned());
            }
            read_path(&text, before.len(), from, &mut paths);
        }
    }
    let line = |at: usize| code[text[..at].matches('\n').count()].0;
    paths
        .into_iter()
        .map(|(at, path)| (line(at), path))
        .collect()
}

/// Reads the path at a place of the text, which goes on from `path`, and each of a group. Returns where
/// it ends.
fn read_path(
    text: &str,
    mut at: usize,
    mut path: Vec<String>,
    paths: &mut Vec<(usize, Vec<String>)>,
) -> usize {
    loop {
        if text[at..].starts_with('{') {
            at += 1;
            loop {
                at = text.len() - text[at..].trim_start_matches([' ', '\n', ',']).len();
                if text[at..].is_empty() || text[at..].starts_with('}') {
                    return text.len().min(at + 1);
                }
                at = read_path(text, at, path.clone(), paths);
                // Over what it is called here.
                let rest = text[at..].find([',', '}']);
                at = rest.map_or(text.len(), |rest| at + rest);
            }
        }
        let rest = text[at..].trim_start_matches(|c| is_of_name(c) || c == '*');
        let end = text.len() - rest.len();
        match &text[at..end] {
            "crate" => path.clear(),
            "super" => _ = path.pop(),
            "self" | "" => {}
            name => path.push(name.to_owned()),
        }
        if at == end || !rest.starts_with("::") {
            paths.push((at, path));
            return end;
        }
        at = end + 2;
    }
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The names that follow `path` in a line; an empty one where no name does.
fn names_after<'l>(line: &'l str, path: &'l str) -> impl Iterator<Item = &'l str> {
    line.split(path).skip(1).map(|rest| {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
        &rest[..end.unwrap_or(rest.len())]
    })
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

/// The module of the engine that a file is: `align::chain` for src/align/chain.rs.
fn module_of(file: &Path) -> String {
    let inside = file
        .strip_prefix(root().join("src"))
        .expect("a file in src")
        .with_extension("");
    let names = inside.iter().map(|name| name.to_str().unwrap());
    let names: Vec<&str> = names.filter(|&name| name != "mod").collect();
    names.join("::")
}

/// Whether a file is of this folder of src.
fn is_in(file: &Path, folder: &str) -> bool {
    file.starts_with(root().join("src").join(folder))
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
