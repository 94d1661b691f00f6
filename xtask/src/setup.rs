//! What a new machine lacks, fetched on first use.

use std::fs;
use std::path::Path;

use crate::run::{self, Outcome};

const WASM: &str = "wasm32-unknown-unknown";

/// The compiler's wasm target.
pub fn wasm_target() -> Outcome {
    let folder = run::output("rustc", &["--print", "target-libdir", "--target", WASM])?;
    if Path::new(&folder).is_dir() {
        return Ok(());
    }
    run::run("rustup", &["target", "add", WASM])
        .map_err(|_| format!("The wasm target is missing: type `rustup target add {WASM}`."))
}

/// The npm packages that package-lock.json names.
pub fn npm_packages() -> Outcome {
    let changed = |path: &str| {
        fs::metadata(run::root().join(path))
            .and_then(|m| m.modified())
            .ok()
    };
    let installed = changed("node_modules/.package-lock.json");
    if installed.is_some() && installed >= changed("package-lock.json") {
        return Ok(());
    }
    println!("Installing npm packages.");
    run::run("npm", &["ci", "--no-audit", "--no-fund"])
}

/// Where a Chromium is; the browser tests read it from the variable CHROMIUM.
pub fn chromium() -> Result<String, String> {
    if installed_chromium().is_none() {
        apt_get(&["chromium"]);
    }
    installed_chromium().ok_or_else(|| {
        "The browser tests need Chromium: type `sudo apt-get install chromium`, or install it \
         another way and put its path into the variable CHROMIUM."
            .to_owned()
    })
}

/// A Firefox, where one can be had. The tests know themselves whether there is one.
pub fn firefox() {
    if !Path::new("/usr/bin/firefox-esr").exists() {
        apt_get(&["firefox-esr"]);
    }
}

/// Whether there is a WebKit to test with: WebKitGTK's driver, and a screen for it.
pub fn webkit() -> bool {
    let driver = Path::new("/usr/bin/WebKitWebDriver");
    if !driver.exists() {
        apt_get(&["webkit2gtk-driver", "xvfb", "xauth"]);
    }
    driver.exists()
}

/// Installs packages where the machine is Debian's and ours to change; what is missing afterwards
/// is the caller's to say.
fn apt_get(packages: &[&str]) {
    let root = run::output("id", &["-u"]).is_ok_and(|id| id == "0");
    if !root || !Path::new("/usr/bin/apt-get").exists() {
        return;
    }
    println!("Installing {} for the browser tests.", packages.join(", "));
    let install = ["install", "--yes", "--quiet", "--no-install-recommends"];
    let outcome = run::run("apt-get", &["update", "--quiet"])
        .and_then(|()| run::run("apt-get", &[&install[..], packages].concat()));
    if let Err(sentence) = outcome {
        println!("{sentence}");
    }
}

fn installed_chromium() -> Option<String> {
    let usual = [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];
    std::env::var("CHROMIUM")
        .into_iter()
        .chain(usual.map(str::to_owned))
        .find(|path| Path::new(path).exists())
}
