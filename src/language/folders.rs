//! The languages that are known. Each is a folder of data files, and this file alone names them.

use std::sync::OnceLock;

use super::data::data_file;

/// Makes [`Files`], with a field for each file that a folder holds, and [`Language`], with a
/// variant for each folder. A folder is named by the BCP 47 tag of its language.
///
/// The files that only findings read stand in the folder too where the language is `whole`. Where it
/// is `parted`, they lie in a folder of their own in it, are no part of the engine, and come as a file
/// (see `parted.rs`).
macro_rules! folders {
    (
        reading: $reading:tt
        findings: $findings:tt
        $($(#[$doc:meta])* $language:ident: $folder:literal, $kept:ident)*
    ) => {
        folders!(@struct $reading $findings);

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

            /// Its data in the engine; nothing for any other language.
            fn own_files(self) -> &'static Files {
                match self {
                    $(Self::$language => &const {
                        let files = folders!(@read $folder $reading NO_FILES);
                        folders!(@$kept $folder $findings files)
                    },)*
                    Self::Other => &NO_FILES,
                }
            }
        }
    };
    (@struct { $($reading:ident)* } { $($finding:ident)* }) => {
        /// The data files of one language, without their comments. README.md says what each holds.
        #[derive(Clone, Copy)]
        pub struct Files {
            $(pub $reading: &'static str,)*
            $(pub $finding: &'static str,)*
        }

        const NO_FILES: Files = Files { $($reading: "",)* $($finding: "",)* };

        /// The names of the files that only findings read, in the order of the alphabet.
        pub const OF_FINDINGS: [&str; [$(stringify!($finding)),*].len()] = [$(stringify!($finding)),*];

        impl Files {
            /// The same with the files that only findings read, in the order of their names.
            fn with_findings(self, [$($finding),*]: [&'static str; OF_FINDINGS.len()]) -> Self {
                Self { $($finding,)* ..self }
            }
        }
    };
    (@read $folder:literal { $($file:ident)* } $rest:ident) => {
        Files {
            $($file: data_file!(concat!($folder, "/", stringify!($file), ".txt")),)*
            ..$rest
        }
    };
    (@whole $folder:literal $findings:tt $files:ident) => {
        folders!(@read $folder $findings $files)
    };
    (@parted $folder:literal $findings:tt $files:ident) => {
        $files
    };
}

folders! {
    reading: {
        abbreviations function_words furniture grammar reporting_verbs speakers spelling traits
    }
    findings: { antonyms certainty contrasts dates names negation numbers quantity synonyms verbs }
    /// English.
    English: "en", whole
    /// German.
    German: "de", parted
    /// French.
    French: "fr", parted
    /// Spanish.
    Spanish: "es", parted
    /// Portuguese.
    Portuguese: "pt", parted
}

/// The languages whose second part was added, with all their files.
static ADDED: [OnceLock<Files>; Language::KNOWN.len() + 1] =
    [const { OnceLock::new() }; Language::KNOWN.len() + 1];

impl Language {
    /// Its data, as far as they are there: a language can come in two parts.
    pub(super) fn files(self) -> &'static Files {
        ADDED[self as usize].get().unwrap_or(self.own_files())
    }

    /// Adds the texts of the files that only findings read, in the order of their names. What came first
    /// stays: it is part of everything that was made of it.
    pub(super) fn add_findings(self, texts: [&str; OF_FINDINGS.len()]) {
        ADDED[self as usize].get_or_init(|| {
            let texts = texts.map(|text| &*text.to_owned().leak());
            self.own_files().with_findings(texts)
        });
    }
}

/// Something made of the files of each language, when it is first asked for; once more when the second
/// part of a language has been added.
pub struct OfEach<T>([[OnceLock<T>; 2]; Language::KNOWN.len() + 1]);

impl<T> OfEach<T> {
    /// Of no language yet.
    pub const fn new() -> Self {
        Self([const { [const { OnceLock::new() }; 2] }; Language::KNOWN.len() + 1])
    }

    /// What `read` makes of the files of `language`.
    pub fn get(&self, language: Language, read: impl FnOnce(&'static Files) -> T) -> &T {
        let place = language as usize;
        let added = ADDED[place].get();
        self.0[place][usize::from(added.is_some())]
            .get_or_init(|| read(added.unwrap_or(language.own_files())))
    }
}
