//! Takes what only words a panic out of the module. In a browser a panic is a trap in any case, and nothing would
//! print its message; but all of this would be downloaded.

use std::ops::Range;

use walrus::ir::Value;
use walrus::{ConstExpr, Data, DataKind, Module};

/// Lets every function that only words a panic trap at once: 11 kB of the engine were the code of
/// these, and what hands them the details at every index and slice.
pub fn drop_messages(module: &mut Module) {
    for function in module.funcs.iter_mut() {
        if function.name.as_deref().is_some_and(only_panics) {
            let mut body = function.kind.unwrap_local_mut().builder_mut().func_body();
            body.instrs_mut().clear();
            body.unreachable();
        }
    }
}

/// Whether a function of the standard library, by its name, does nothing but panic, or say for a panic what a value
/// looks like: the engine itself shows nothing by `Debug`.
fn only_panics(name: &str) -> bool {
    let without_types = name.split("::<").next().unwrap_or(name);
    let last = without_types.rsplit("::").next().unwrap_or(name);
    // No function of the engine's own may be taken for one by its name.
    !name.contains("article_compare")
        && (matches!(last, "panic" | "handle_error" | "handle_alloc_error")
            || last.starts_with("panic_")
            || name.ends_with("::Debug>::fmt")
            || ["_fail", "_fail_rt", "_failed"]
                .iter()
                .any(|end| last.ends_with(end)))
}

/// Blanks the places in the source that panics would name, and the names of its files: another 3 kB.
///
/// Nothing in the module says which bytes of its data are such a place. They are told by what they hold:
/// the address of a name that ends in `.rs`, its length, a line and a column. No other data of the
/// engine name a source file.
///
/// # Errors
/// Where no place is found: then the compiler lays them out otherwise than it did.
pub fn drop_places(module: &mut Module) -> Result<(), &'static str> {
    let mut found = false;
    let ids: Vec<_> = module.data.iter().map(Data::id).collect();
    for id in ids {
        let data = module.data.get_mut(id);
        let DataKind::Active {
            offset: ConstExpr::Value(Value::I32(start)),
            ..
        } = data.kind
        else {
            continue;
        };
        let bytes = &mut data.value;
        let mut names = Vec::new();
        for at in (0..bytes.len().saturating_sub(PLACE)).step_by(FIELD) {
            if let Some(name) = file_of_place(bytes, at, start as usize) {
                names.push(name);
                bytes[at..at + PLACE].fill(0);
            }
        }
        found |= !names.is_empty();
        for name in names {
            bytes[name].fill(0);
        }
    }
    found
        .then_some(())
        .ok_or("no place of a panic was found in the data of the module")
}

/// Bytes of an address or a number.
const FIELD: usize = 4;
/// Bytes of a place: the address and the length of the file's name, the line and the column.
const PLACE: usize = 4 * FIELD;

/// Where the name of a file stands in `bytes`, which lie in memory from `start` on, if `at` begins a
/// place in that file.
fn file_of_place(bytes: &[u8], at: usize, start: usize) -> Option<Range<usize>> {
    let mut fields = bytes[at..at + PLACE].chunks_exact(FIELD).map(|field| {
        let field = field.try_into().expect("a field has four bytes");
        u32::from_le_bytes(field) as usize
    });
    let name = fields.next()?.checked_sub(start)?;
    let name = name..name + fields.next()?;
    let is_name = |name: &[u8]| name.ends_with(b".rs") && name.iter().all(u8::is_ascii_graphic);
    let is_place = bytes.get(name.clone()).is_some_and(is_name)
        && (1..100_000).contains(&fields.next()?)
        && (1..1_000).contains(&fields.next()?);
    is_place.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::file_of_place;

    #[test]
    fn a_place_is_told_from_other_numbers_by_the_file_it_names() {
        let place = |name: &[u8], address: u32, line: u32| {
            let fields = [address, name.len() as u32, line, 9];
            let fields: Vec<u8> = fields.iter().flat_map(|f| f.to_le_bytes()).collect();
            file_of_place(&[name, &fields].concat(), name.len(), 1024)
        };
        assert_eq!(place(b"src/lib.rs", 1024, 7), Some(0..10));
        assert_eq!(place(b"src/lib.rs", 1025, 7), None);
        assert_eq!(place(b"src/lib.rs", 1023, 7), None);
        assert_eq!(place(b"src/lib.rs", 1024, 0), None);
        assert_eq!(place(b"src/lib.js", 1024, 7), None);
    }
}
