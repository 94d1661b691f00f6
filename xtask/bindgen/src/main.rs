//! Writes the JavaScript and the types around a built wasm module. A crate of its own, because
//! its dependencies take a minute to compile, and only `cargo xtask build` needs them.
//!
//!     xtask-bindgen MODULE.wasm OUT_FOLDER

mod panics;

use std::path::Path;
use std::process::ExitCode;
use std::{fs, io};

use wasm_bindgen_cli_support::{Bindgen, EncodeInto};

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
            panics::drop_messages(output.wasm_mut());
            panics::drop_places(output.wasm_mut()).map_err(io::Error::other)?;
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
