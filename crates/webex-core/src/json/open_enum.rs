//! Enums that take values nobody has heard of yet.

/// Declares an open enum: its known values with their text on the wire, and `Other` for the rest.
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
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] $variant,)+
            /// A value this version does not know.
            Other(String),
        }

        impl $name {
            /// The text of every known value.
            pub const KNOWN: &'static [&'static str] = &[$($text),+];

            /// The text on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Other(text) => text,
                }
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::Other(String::new())
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)+
                    other => Self::Other(other.to_owned()),
                }
            }
        }

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
