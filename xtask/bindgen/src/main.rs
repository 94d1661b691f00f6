//! Writes the JavaScript and the types around a built wasm module. A crate of its own, because
//! its dependencies take a minute to compile, and only `cargo xtask build` needs them.
//!
//!     xtask-bindgen MODULE.wasm OUT_FOLDER

use std::path::Path;
use std::process::ExitCode;
use std::{fs, io};

use wasm_bindgen_cli_support::{Bindgen, EncodeInto, Output};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [module, folder] = arguments.as_slice() else {
        eprintln!("xtask-bindgen needs two arguments: the wasm module and the folder to write to.");
        return ExitCode::FAILURE;
    };
    let result = Bindgen::new()
        .input_path(module)
        .out_name("article_compare")
        .encode_into(EncodeInto::Always)
        .remove_producers_section(true)
        .typescript(true)
        // Called without an argument, `init` fetches the module that lies beside it.
        .omit_default_module_path(false)
        .web(true)
        .and_then(Bindgen::generate_output)
        .and_then(|mut output| {
            drop_panic_messages(&mut output);
            output.emit(folder)
        })
        .and_then(|()| Ok(name_the_library(Path::new(folder))?));
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("wasm-bindgen failed: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// `Symbol.dispose` stands in the types, and not every project has the library that declares it.
fn name_the_library(folder: &Path) -> io::Result<()> {
    let path = folder.join("article_compare.d.ts");
    let types = fs::read_to_string(&path)?;
    fs::write(
        &path,
        format!("/// <reference lib=\"esnext.disposable\" />\n{types}"),
    )
}

/// Lets every function that only words a panic trap at once. In a browser a panic is a trap in any
/// case, and nothing would print its message; the code that words it, and that hands it its
/// details at every index and slice, would be 11 kB of what a reader downloads.
fn drop_panic_messages(output: &mut Output) {
    for function in output.wasm_mut().funcs.iter_mut() {
        if function.name.as_deref().is_some_and(only_panics) {
            let mut body = function.kind.unwrap_local_mut().builder_mut().func_body();
            body.instrs_mut().clear();
            body.unreachable();
        }
    }
}

/// Whether a function of the standard library, by its name, does nothing but panic.
fn only_panics(name: &str) -> bool {
    let without_types = name.split("::<").next().unwrap_or(name);
    let last = without_types.rsplit("::").next().unwrap_or(name);
    // No function of the engine's own may be taken for one by its name.
    !name.contains("article_compare")
        && (matches!(last, "panic" | "handle_error" | "handle_alloc_error")
            || last.starts_with("panic_")
            || ["_fail", "_fail_rt", "_failed"]
                .iter()
                .any(|end| last.ends_with(end)))
}
