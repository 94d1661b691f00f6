//! The sentences of the interface, read from the modules that the page loads, so that both say the same.

/// The keys and texts of a catalogue, which stand in lines such as `'key': 'text',`.
pub fn entries(catalogue: &str) -> impl Iterator<Item = (&str, String)> {
    catalogue.lines().filter_map(|line| {
        let entry = line.trim().strip_prefix('\'')?.strip_suffix("',")?;
        let (key, text) = entry.split_once("': '")?;
        Some((key, text.replace("\\'", "'")))
    })
}

#[cfg(test)]
mod tests {
    use super::entries;

    #[test]
    fn apostrophes_are_read_as_they_are_shown() {
        let catalogue = "export default {\n  // 'no': 'comment'\n  'page.note': 'The page\\'s note: {text}',\n};";
        let read: Vec<_> = entries(catalogue).collect();
        assert_eq!(read, [("page.note", "The page's note: {text}".to_owned())]);
    }
}
