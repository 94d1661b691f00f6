//! pkg/, the npm package, from the source: byte for byte the same on every machine.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::run::{self, Outcome};
use crate::{lexicon, parted, setup};

const WASM: &str = "wasm32-unknown-unknown";
const MODULE: &str = "article_compare_bg.wasm";
/// How many wrong files a complaint names.
const NAMED: usize = 8;

/// Writes what is built in pkg/.
pub fn build() -> Outcome {
    write_package(&run::root().join("pkg"))
}

/// Writes pkg/ anew where the engine in it is missing or older than its source.
pub fn build_if_older_than_source() -> Outcome {
    let root = run::root();
    let built = modified(&root.join("pkg").join(MODULE));
    let source = files_in(&root.join("src"))?
        .iter()
        .filter_map(|file| modified(file))
        .max();
    if built.is_some() && built >= source {
        return Ok(());
    }
    println!("The engine in pkg/ is older than its source: building it.");
    build()
}

/// Proves that the built files in pkg/ are what the source gives.
pub fn check() -> Outcome {
    let fresh = run::root().join("target/pkg");
    remove(&fresh)?;
    write_package(&fresh)?;
    lexicon::write(&fresh)?;
    let pkg = run::root().join("pkg");
    let mut wrong = Vec::new();
    for file in files_in(&fresh)? {
        let name = file.strip_prefix(&fresh).expect("it lies in this folder");
        if fs::read(&file).ok() != fs::read(pkg.join(name)).ok() {
            wrong.push(name.display().to_string());
        }
    }
    for file in files_in(&pkg.join("element"))? {
        let name = file.strip_prefix(&pkg).expect("it lies in this folder");
        if !fresh.join(name).exists() {
            wrong.push(name.display().to_string());
        }
    }
    if wrong.is_empty() {
        println!("pkg/ is byte for byte what the source gives.");
        return Ok(());
    }
    wrong.sort();
    let count = wrong.len();
    wrong.truncate(NAMED);
    let names = wrong.join(", ");
    Err(format!(
        "{count} files in pkg/ are not what the source gives: {names}{}. Type `cargo xtask build`.",
        if count > NAMED { " and others" } else { "" }
    ))
}

fn write_package(folder: &Path) -> Outcome {
    setup::wasm_target()?;
    setup::npm_packages()?;
    let module = compile()?;
    let bound = run::root().join("target/bindgen");
    remove(&bound)?;
    let paths = [module, bound.clone()].map(|path| path.display().to_string());
    let [module, bindgen_folder] = &paths;
    run::run(
        &cargo(),
        &[
            "run",
            "--quiet",
            "--locked",
            "--package",
            "xtask-bindgen",
            "--",
            module,
            bindgen_folder,
        ],
    )?;
    optimise(&bound.join(MODULE))?;

    let root = run::root();
    make_folder(folder)?;
    for file in files_in(&bound)? {
        copy(
            &file,
            &folder.join(file.file_name().expect("a file has a name")),
        )?;
    }
    copy(&root.join("src/wasm/decode.js"), &folder.join("decode.js"))?;
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        copy(&root.join(licence), &folder.join(licence))?;
    }
    write_languages(folder)?;
    write_element(folder)?;
    let vendor = folder.join("vendor").display().to_string();
    run::run("node", &["xtask/vendor.mjs", &vendor])
}

/// Fewer functions are written out where they are called, less than half as much as the compiler would: 7 kB of what a
/// reader downloads, for 4% of the time. What is called most often says `#[inline]`.
///
/// No loop is written out several times: 4 kB more, for no time at all.
const SMALLER: &str =
    "-Cllvm-args=--inline-threshold=100 -unroll-runtime=false -unroll-allow-partial=false";

/// Compiles the engine, with every path of this machine taken out of it.
fn compile() -> Result<PathBuf, String> {
    run::run(
        &cargo(),
        &["fetch", "--quiet", "--locked", "--target", WASM],
    )?;
    let mut flags = vec![remap(&run::root(), "/src"), SMALLER.into()];
    let sysroot = run::output("rustc", &["--print", "sysroot"])?;
    flags.push(remap(
        &Path::new(&sysroot).join("lib/rustlib/src/rust"),
        "/rust",
    ));
    // The registry's folder is named after the address it was fetched from.
    let registries = cargo_home()?.join("registry/src");
    for registry in fs::read_dir(&registries)
        .map_err(|e| about(&registries, e))?
        .flatten()
    {
        flags.push(remap(&registry.path(), "/registry"));
    }
    let target = run::root().join("target");
    run::finish(
        run::command(
            &cargo(),
            &[
                "rustc",
                "--release",
                "--lib",
                "--locked",
                "--crate-type",
                "cdylib",
                "--target",
                WASM,
            ],
        )
        .arg("--target-dir")
        .arg(&target)
        .env(
            "CARGO_ENCODED_RUSTFLAGS",
            flags.join(&OsString::from("\u{1f}")),
        ),
    )?;
    Ok(target.join(WASM).join("release/article_compare.wasm"))
}

fn remap(path: &Path, to: &str) -> OsString {
    let mut flag = OsString::from("--remap-path-prefix=");
    flag.push(path);
    flag.push("=");
    flag.push(to);
    flag
}

fn optimise(module: &Path) -> Outcome {
    /// A larger function with one caller stays a function of its own: without a limit most of the
    /// engine becomes one function, which compresses worse and which a browser compiles late.
    const LARGEST_INLINED: &str = "30";

    let module = module.display().to_string();
    run::run(
        "node",
        &[
            "node_modules/binaryen/bin/wasm-opt",
            &module,
            "-O3",
            "--one-caller-inline-max-function-size",
            LARGEST_INLINED,
            "-o",
            &module,
        ],
    )
}

/// Writes what only findings need of the languages in two parts.
fn write_languages(package: &Path) -> Outcome {
    let folder = package.join("lexicon");
    make_folder(&folder)?;
    let root = run::root();
    for (tag, bytes) in parted::all(&root).map_err(|e| about(&root, e))? {
        let path = folder.join(format!("{tag}.bin"));
        fs::write(&path, bytes).map_err(|e| about(&path, e))?;
    }
    Ok(())
}

/// Writes the element's modules and their types.
fn write_element(package: &Path) -> Outcome {
    let types = run::root().join("target/types");
    remove(&types)?;
    run::finish(
        run::command(
            "node",
            &[
                "node_modules/typescript/bin/tsc",
                "--project",
                "xtask/tsconfig.element.json",
            ],
        )
        .arg("--outDir")
        .arg(&types),
    )?;
    // The compiler copies no declarations that were written by hand.
    let events = "element/events.d.ts";
    copy(&run::root().join("www").join(events), &types.join(events))?;
    let element = package.join("element");
    remove(&element)?;
    for file in files_in(&types)? {
        let to = package.join(file.strip_prefix(&types).expect("it lies in this folder"));
        make_folder(to.parent().expect("it lies in a folder"))?;
        let text = fs::read_to_string(&file).map_err(|e| about(&file, e))?;
        // In the package they stand beside the engine.
        fs::write(&to, text.replace("../pkg/", "")).map_err(|e| about(&to, e))?;
    }
    let element = element.display().to_string();
    run::run("node", &["xtask/element.mjs", &element])
}

fn cargo() -> String {
    std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

fn cargo_home() -> Result<PathBuf, String> {
    if let Some(home) = std::env::var_os("CARGO_HOME") {
        return Ok(home.into());
    }
    std::env::home_dir()
        .map(|home| home.join(".cargo"))
        .ok_or_else(|| "No home folder: set the variable CARGO_HOME.".to_owned())
}

/// Every file in a folder and the folders in it; none where there is no such folder.
fn files_in(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    if !folder.is_dir() {
        return Ok(files);
    }
    for entry in fs::read_dir(folder)
        .map_err(|e| about(folder, e))?
        .flatten()
    {
        let path = entry.path();
        if path.is_dir() {
            files.extend(files_in(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

fn modified(file: &Path) -> Option<SystemTime> {
    fs::metadata(file)
        .and_then(|metadata| metadata.modified())
        .ok()
}

fn make_folder(folder: &Path) -> Outcome {
    fs::create_dir_all(folder).map_err(|e| about(folder, e))
}

fn remove(folder: &Path) -> Outcome {
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(folder).map_err(|e| about(folder, e))
}

fn copy(from: &Path, to: &Path) -> Outcome {
    fs::copy(from, to).map(drop).map_err(|e| about(from, e))
}

fn about(path: &Path, error: std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
