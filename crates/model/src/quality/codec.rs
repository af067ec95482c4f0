//! Codecs: how much each impairs speech by itself, and how well it stands packet loss.

use super::emodel::Scale;

/// How sure the values of a row are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Certainty {
    /// Planning values of a Recommendation, as they are commonly cited.
    Cited,
    /// Ie is cited, Bpl is assumed.
    PartlyAssumed,
    /// No published planning value is used.
    Assumed,
}

impl Certainty {
    /// In words.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Cited => "planning values as commonly cited; not compared with the newest text",
            Self::PartlyAssumed => "Ie as commonly cited, not compared with the newest text; Bpl is an assumption",
            Self::Assumed => "assumption: no published planning value",
        }
    }
}

/// One row of the table.
#[derive(Debug, PartialEq)]
pub struct Codec {
    /// Name for people.
    pub name: &'static str,
    /// Names that devices and records give it, in capitals, without anything but letters and digits.
    pub names: &'static [&'static str],
    /// Band of sound it carries.
    pub scale: Scale,
    /// Equipment impairment without loss, on the scale of its band.
    pub ie: f64,
    /// Robustness against packet loss; more is better.
    pub bpl: f64,
    /// Time for making a packet, and for the codec's look-ahead, milliseconds.
    pub packet_ms: f64,
    /// Where the values are from.
    pub source: &'static str,
    /// How sure they are.
    pub certainty: Certainty,
}

const G113_I: &str = "ITU-T G.113, Appendix I";
const G113_IV: &str = "ITU-T G.113, Appendix IV (Ie); Bpl as for Opus";
const NONE: &str = "own assumption";

/// G.711 whose receiver conceals losses: also what an unknown codec is judged as.
pub(super) static G711: Codec = Codec {
    name: "G.711 with concealment",
    names: &["G711", "G711A", "G711U", "G711MU", "G711ALAW", "G711ULAW", "PCMA", "PCMU"],
    scale: Scale::Narrow,
    ie: 0.0,
    bpl: 25.1,
    packet_ms: 20.0,
    source: G113_I,
    certainty: Certainty::Cited,
};

/// All rows.
pub static CODECS: [&Codec; 14] = [
    &G711,
    &Codec {
        name: "G.729",
        names: &["G729", "G729A", "G729B", "G729AB"],
        scale: Scale::Narrow,
        ie: 11.0,
        bpl: 19.0,
        packet_ms: 25.0,
        source: "ITU-T G.113, Appendix I, row G.729A with voice activity detection",
        certainty: Certainty::Cited,
    },
    &Codec {
        name: "G.723.1",
        names: &["G723", "G7231"],
        scale: Scale::Narrow,
        ie: 15.0,
        bpl: 16.1,
        packet_ms: 37.5,
        source: "ITU-T G.113, Appendix I, row of 6.3 kbit/s",
        certainty: Certainty::Cited,
    },
    &Codec {
        name: "AMR",
        names: &["AMR", "AMRNB", "GSMEFR"],
        scale: Scale::Narrow,
        ie: 5.0,
        bpl: 10.0,
        packet_ms: 25.0,
        source: "ITU-T G.113, Appendix I, row GSM-EFR, which is AMR at 12.2 kbit/s",
        certainty: Certainty::Cited,
    },
    &Codec {
        name: "G.728",
        names: &["G728"],
        scale: Scale::Narrow,
        ie: 7.0,
        bpl: 19.0,
        packet_ms: 20.0,
        source: "ITU-T G.113, Appendix I (Ie); Bpl as for G.729",
        certainty: Certainty::PartlyAssumed,
    },
    &Codec {
        name: "G.722",
        names: &["G722"],
        scale: Scale::Wide,
        ie: 13.0,
        bpl: 20.0,
        packet_ms: 21.5,
        source: G113_IV,
        certainty: Certainty::PartlyAssumed,
    },
    &Codec {
        name: "G.722.1",
        names: &["G7221", "SIREN7"],
        scale: Scale::Wide,
        ie: 13.0,
        bpl: 20.0,
        packet_ms: 40.0,
        source: G113_IV,
        certainty: Certainty::PartlyAssumed,
    },
    &Codec {
        name: "AMR-WB",
        names: &["AMRWB", "G7222"],
        scale: Scale::Wide,
        ie: 13.0,
        bpl: 20.0,
        packet_ms: 25.0,
        source: "ITU-T G.113, Appendix IV, row of 12.65 kbit/s (Ie); Bpl as for Opus",
        certainty: Certainty::PartlyAssumed,
    },
    &Codec {
        name: "G.722.1 Annex C",
        names: &["G7221C", "SIREN14"],
        scale: Scale::Full,
        ie: 20.0,
        bpl: 20.0,
        packet_ms: 40.0,
        source: NONE,
        certainty: Certainty::Assumed,
    },
    &Codec {
        name: "Opus",
        names: &["OPUS"],
        scale: Scale::Full,
        ie: 10.0,
        bpl: 20.0,
        packet_ms: 26.5,
        source: "own assumption: the cautious end of Ie 0 to 10; a clean call scores as a clean one with G.711",
        certainty: Certainty::Assumed,
    },
    &Codec {
        name: "AAC-LD",
        names: &["AACLD", "MP4ALATM"],
        scale: Scale::Full,
        ie: 10.0,
        bpl: 20.0,
        packet_ms: 40.0,
        source: "own assumption: as Opus",
        certainty: Certainty::Assumed,
    },
    &Codec {
        name: "AAC-LC",
        names: &["AACLC", "AAC"],
        scale: Scale::Full,
        ie: 10.0,
        bpl: 20.0,
        packet_ms: 60.0,
        source: "own assumption: as Opus",
        certainty: Certainty::Assumed,
    },
    &Codec {
        name: "uncompressed sound",
        names: &["LPCM16", "CISCOPCM16", "L16", "L16768", "RAW"],
        scale: Scale::Full,
        ie: 0.0,
        bpl: 20.0,
        packet_ms: 20.0,
        source: "own assumption: nothing is lost by coding; Bpl as for Opus",
        certainty: Certainty::Assumed,
    },
    &Codec {
        name: "SILK",
        names: &["SILK"],
        scale: Scale::Wide,
        ie: 10.0,
        bpl: 20.0,
        packet_ms: 25.0,
        source: "own assumption: as Opus, of which it is a part",
        certainty: Certainty::Assumed,
    },
];

impl Codec {
    /// The row of a codec as a device or a record names it: `G711Mu`, `G.711`, `audio/opus`, `opus/48000/2`, `AAC-LD`.
    pub fn find(text: &str) -> Option<&'static Self> {
        let parts = text.split(['/', ';', ' ']).filter(|part| !part.eq_ignore_ascii_case("audio"));
        let name: String =
            parts.take(1).flat_map(str::chars).filter(char::is_ascii_alphanumeric).take(32).collect::<String>().to_uppercase();
        CODECS.into_iter().find(|codec| codec.names.contains(&name.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_of_devices_and_records_are_found() {
        for (text, name) in [
            // Value space of `MediaChannels Call[n] Channel[n] Audio Protocol` in Cisco's RoomOS schema.
            ("G711A", "G.711 with concealment"),
            ("G711Mu", "G.711 with concealment"),
            ("G722", "G.722"),
            ("G7221", "G.722.1"),
            ("G7221C", "G.722.1 Annex C"),
            ("G723_1", "G.723.1"),
            ("G728", "G.728"),
            ("G729", "G.729"),
            ("G729A", "G.729"),
            ("G729AB", "G.729"),
            ("AACLC", "AAC-LC"),
            ("AACLD", "AAC-LD"),
            ("AMR", "AMR"),
            ("CiscoPCM16", "uncompressed sound"),
            ("LPCM16", "uncompressed sound"),
            ("L16-768", "uncompressed sound"),
            ("Raw", "uncompressed sound"),
            ("Opus", "Opus"),
            // As RTP and records write them.
            ("PCMU/8000", "G.711 with concealment"),
            ("G.711", "G.711 with concealment"),
            ("G711U", "G.711 with concealment"),
            ("opus/48000/2", "Opus"),
            ("audio/opus", "Opus"),
            ("AAC-LD", "AAC-LD"),
            ("MP4A-LATM", "AAC-LD"),
            ("G.729 Annex A", "G.729"),
            ("AMR-WB", "AMR-WB"),
        ] {
            assert_eq!(Codec::find(text).map(|codec| codec.name), Some(name), "{text}");
        }
        for text in ["", "ComfortNoise", "Off", "H264", "G7", "telephone-event/8000", "audio/"] {
            assert_eq!(Codec::find(text), None, "{text}");
        }
    }

    #[test]
    fn rows_are_told_apart_and_say_where_they_are_from() {
        let mut seen = BTreeSet::new();
        for codec in CODECS {
            assert!(!codec.source.is_empty() && codec.ie >= 0.0 && codec.bpl > 0.0 && codec.ie < codec.scale.loss_ceiling());
            for name in codec.names {
                assert!(seen.insert(name), "{name} twice");
                assert!(name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit()), "{name} is never found");
            }
        }
    }
}
