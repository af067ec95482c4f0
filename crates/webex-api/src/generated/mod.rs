// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

#[cfg(feature = "admin")]
pub mod admin;
#[cfg(feature = "calling")]
pub mod calling;
#[cfg(feature = "devices")]
pub mod devices;
#[cfg(feature = "meetings")]
pub mod meetings;
#[cfg(feature = "messaging")]
pub mod messaging;
#[cfg(feature = "contact-center")]
pub mod contact_center;
#[cfg(feature = "broadworks")]
pub mod broadworks;
#[cfg(feature = "wholesale")]
pub mod wholesale;
#[cfg(feature = "ucm")]
pub mod ucm;
