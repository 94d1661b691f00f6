//! The languages that are known. Each is a folder of data files, and this file alone names them.

use std::sync::OnceLock;

use super::data::data_file;

/// Makes [`Files`], with a field for each file that a folder holds, and [`Language`], with a
/// variant for each folder. A folder is named by the BCP 47 tag of its language.
macro_rules! folders {
    (
        files: $files:tt
        $($(#[$doc:meta])* $language:ident: $folder:literal)*
    ) => {
        folders!(@struct $files);

        /// A language, as far as any is known.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum Language {
            $($(#[$doc])* $language,)*
            /// Any other: read by Unicode's rules alone.
            #[default]
            Other,
        }

        impl Language {
            /// The languages that have a folder.
            pub const KNOWN: [Self; [$($folder),*].len()] = [$(Self::$language),*];

            /// Its BCP 47 tag; "und" for any other language.
            pub fn tag(self) -> &'static str {
                match self {
                    $(Self::$language => $folder,)*
                    Self::Other => "und",
                }
            }

            /// Its data; nothing for any other language.
            pub(super) fn files(self) -> &'static Files {
                match self {
                    $(Self::$language => &const { folders!(@read $folder $files) },)*
                    Self::Other => &NO_FILES,
                }
            }
        }
    };
    (@struct { $($file:ident)* }) => {
        /// The data files of one language, without their comments. README.md says what each holds.
        pub struct Files {
            $(pub $file: &'static str,)*
        }

        const NO_FILES: Files = Files { $($file: "",)* };
    };
    (@read $folder:literal { $($file:ident)* }) => {
        Files { $($file: data_file!(concat!($folder, "/", stringify!($file), ".txt")),)* }
    };
}

folders! {
    files: {
        abbreviations antonyms certainty contrasts dates function_words furniture grammar names
        negation numbers quantity reporting_verbs speakers spelling synonyms traits
    }
    /// English.
    English: "en"
    /// German.
    German: "de"
    /// French.
    French: "fr"
    /// Spanish.
    Spanish: "es"
    /// Portuguese.
    Portuguese: "pt"
}

/// Something made of the files of each language, when it is first asked for.
pub struct OfEach<T>([OnceLock<T>; Language::KNOWN.len() + 1]);

impl<T> OfEach<T> {
    /// Of no language yet.
    pub const fn new() -> Self {
        Self([const { OnceLock::new() }; Language::KNOWN.len() + 1])
    }

    /// What `read` makes of the files of `language`.
    pub fn get(&self, language: Language, read: impl FnOnce(&'static Files) -> T) -> &T {
        self.0[language as usize].get_or_init(|| read(language.files()))
    }
}
