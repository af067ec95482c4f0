//! Enums that take values nobody has heard of yet.

/// Declares an open enum: its known values with their text on the wire, and `Other` for the rest.
///
/// There are more than a thousand of them, so the code is the least that does the work: one match, and comparing and printing by text.
///
/// ```
/// webex_core::open_enum! {
///     /// Whether a device can be reached.
///     pub enum Connection { Connected = "connected", Disconnected = "disconnected" }
/// }
/// assert_eq!(Connection::from("connected"), Connection::Connected);
/// assert_eq!(Connection::from("asleep").as_str(), "asleep");
/// ```
#[macro_export]
macro_rules! open_enum {
    ($(#[$meta:meta])* pub enum $name:ident { $($variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone)]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] $variant,)+
            /// A value this version does not know.
            Other(String),
        }

        impl $name {
            /// Every known value.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),+];

            /// The text on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Other(text) => text,
                }
            }
        }

        impl ::std::default::Default for $name {
            fn default() -> Self {
                Self::Other(String::new())
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::KNOWN.iter().find(|v| v.as_str() == text).cloned().unwrap_or_else(|| Self::Other(text.to_owned()))
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::std::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::std::cmp::Eq for $name {}

        impl $crate::json::Json for $name {
            fn read(&mut self, reader: &mut $crate::json::Reader<'_>) -> $crate::json::Result {
                *self = Self::from(&*reader.text()?);
                Ok(())
            }

            fn write(&self, writer: &mut $crate::json::Writer) {
                writer.text(self.as_str());
            }
        }
    };
}
