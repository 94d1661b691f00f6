//! The second part of a language, for pkg/lexicon/: the data in `src/language/<tag>/findings/`, which the engine does
//! not hold. The layout of the file is described where it is read, in src/language/parted.rs.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// For each language in two parts its tag and the bytes of its file, in the order of the tags. `root` is
/// the repository's.
pub fn all(root: &Path) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut languages = Vec::new();
    for folder in paths_in(&root.join("src/language"))? {
        let findings = folder.join("findings");
        if findings.is_dir() {
            let tag = name_of(&folder);
            let bytes = pack(&tag, &findings)?;
            languages.push((tag, bytes));
        }
    }
    Ok(languages)
}

fn pack(tag: &str, folder: &Path) -> io::Result<Vec<u8>> {
    let mut packed = format!("ACLF\u{1}{tag}\0");
    for file in paths_in(folder)? {
        packed += name_of(&file).trim_end_matches(".txt");
        packed.push('\n');
        for line in fs::read_to_string(&file)?.split_inclusive('\n') {
            if !line.starts_with(['#', '\n']) {
                // The blanks beside a bar are for those who edit the file.
                packed += &line.replace(" | ", "|");
            }
        }
        packed.push('\0');
    }
    Ok(packed.into_bytes())
}

/// What a folder holds, in the order of the names.
fn paths_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
    let mut paths = entries.collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
