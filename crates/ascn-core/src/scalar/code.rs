//! Closed lists of coded values: each code is written once, and read, printed and listed from
//! there.

/// A value of a closed list.
pub trait Code: Copy + PartialEq + 'static {
    /// All values, in the order of the report.
    const ALL: &'static [Self];

    /// Returns the value as it is written in the files, such as `at-risk`.
    fn code(self) -> &'static str;
}

/// Defines a closed list of codes; `derive` can give neither the list nor the codes.
macro_rules! codes {
    ($(#[$about:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $code:literal,)* }) => {
        $(#[$about])*
        #[derive(
            Debug,
            Clone,
            Copy,
            PartialEq,
            Eq,
            PartialOrd,
            Ord,
            serde::Serialize,
            serde::Deserialize,
            schemars::JsonSchema,
        )]
        pub enum $name {
            $($(#[$of])* #[serde(rename = $code)] $variant,)*
        }

        impl $crate::scalar::Code for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),*];

            fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)*
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::scalar::Code::code(*self))
            }
        }
    };
}

pub(crate) use codes;
