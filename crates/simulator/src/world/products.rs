//! The device models an organisation buys.

/// What a model is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// Stands in a room.
    Shared,
    /// Stands on one person's desk.
    Personal,
    /// A desk phone without xAPI.
    Phone,
}

/// One model. `code` is the name that the RoomOS facts (`catalogue/roomos`) use for it.
#[derive(Debug, PartialEq)]
pub struct Model {
    /// Product name as `GET /devices` shows it.
    pub product: &'static str,
    /// `SystemUnit.ProductPlatform`.
    pub platform: &'static str,
    /// Code name in the RoomOS facts; empty for phones.
    pub code: &'static str,
    /// What it is for.
    pub purpose: Use,
    /// People its camera counts at most (`RoomAnalytics.PeopleCount.Capacity`).
    pub capacity: i64,
    /// Name of the software image (`SystemUnit.Software.Name`).
    pub image: &'static str,
}

impl Model {
    /// Whether it runs RoomOS and answers to the xAPI.
    pub fn is_roomos(&self) -> bool {
        self.purpose != Use::Phone
    }
}

const fn model(
    product: &'static str,
    platform: &'static str,
    code: &'static str,
    purpose: Use,
    capacity: i64,
    image: &'static str,
) -> Model {
    Model { product, platform, code, purpose, capacity, image }
}

/// RoomOS models for rooms.
pub static SHARED: [Model; 8] = [
    model("Cisco Room Bar", "Room Bar", "davinci", Use::Shared, 6, "s53300"),
    model("Cisco Room Bar Pro", "Room Bar Pro", "brooklyn", Use::Shared, 12, "s53300"),
    model("Cisco Board Pro 55", "Board Pro 55", "felix_55", Use::Shared, 8, "s53300"),
    model("Cisco Board Pro 75 G2", "Board Pro 75 G2", "helix_75", Use::Shared, 14, "s53300"),
    model("Cisco Room Kit EQ", "Room Kit EQ", "millennium", Use::Shared, 16, "s53300"),
    model("Cisco Codec Pro", "Codec Pro", "barents", Use::Shared, 20, "s53200"),
    model("Cisco Room 70 Single G2", "Room 70 Single G2", "barents_70s", Use::Shared, 14, "s53200"),
    model("Cisco Room 70 Panorama", "Room 70 Panorama", "barents_70i", Use::Shared, 18, "s53200"),
];

/// RoomOS models for desks.
pub static PERSONAL: [Model; 3] = [
    model("Cisco Desk Pro", "Desk Pro", "polaris", Use::Personal, 3, "s53300"),
    model("Cisco Desk", "Desk", "octavio", Use::Personal, 2, "s53300"),
    model("Cisco Desk Mini", "Desk Mini", "bandai", Use::Personal, 2, "s53300"),
];

/// Desk phones.
pub static PHONES: [Model; 4] = [
    model("Cisco 9861", "9861", "", Use::Phone, 0, "PHONEOS"),
    model("Cisco 8845", "8845", "", Use::Phone, 0, "sip8845_65"),
    model("Cisco 9841", "9841", "", Use::Phone, 0, "PHONEOS"),
    model("Cisco 8865", "8865", "", Use::Phone, 0, "sip8845_65"),
];

/// More desk phones that an administrator can add.
pub static MORE_PHONES: [Model; 11] = [
    model("Cisco 7811", "7811", "", Use::Phone, 0, "sip78xx"),
    model("Cisco 7821", "7821", "", Use::Phone, 0, "sip78xx"),
    model("Cisco 7841", "7841", "", Use::Phone, 0, "sip78xx"),
    model("Cisco 7861", "7861", "", Use::Phone, 0, "sip78xx"),
    model("Cisco 8811", "8811", "", Use::Phone, 0, "sip88xx"),
    model("Cisco 8841", "8841", "", Use::Phone, 0, "sip88xx"),
    model("Cisco 8851", "8851", "", Use::Phone, 0, "sip88xx"),
    model("Cisco 8861", "8861", "", Use::Phone, 0, "sip88xx"),
    model("Cisco 8875", "8875", "", Use::Phone, 0, "PHONEOS"),
    model("Cisco 9851", "9851", "", Use::Phone, 0, "PHONEOS"),
    model("Cisco 9871", "9871", "", Use::Phone, 0, "PHONEOS"),
];
