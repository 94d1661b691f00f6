//! What is known of a language: data files that a linguist could edit, and their reader.
