//! What must be known to read a score rightly.

/// A remark on a score: what was not known, or was assumed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Label {
    /// The delay is not known and was left out.
    WithoutDelay,
    /// The jitter is not known; the delay has the least jitter buffer.
    LeastBuffer,
    /// Only the maximum of the jitter is known.
    OnlyMaximumJitter,
    /// More jitter than any jitter buffer of the formula holds.
    JitterBeyondBuffer,
    /// The full-band form is approximate.
    FullBandApproximate,
    /// The codec is not known.
    CodecUnknown,
    /// The codec has no row in the table.
    CodecNotInTable,
    /// The robustness of the codec against loss is an assumption.
    CodecPartlyAssumed,
    /// The values of the codec are an assumption.
    CodecAssumed,
    /// R is so low that the connection is advised against.
    NotRecommended,
    /// Everything was lost.
    NothingArrived,
    /// The legacy rule was given a mean where it wants a maximum.
    MeanForMaximum,
}

impl Label {
    /// The remark in words.
    pub const fn words(self) -> &'static str {
        match self {
            Self::WithoutDelay => "without delay: it is not known and was left out, so the score may be too good",
            Self::LeastBuffer => "jitter not known: the delay counts the least jitter buffer, 20 ms",
            Self::OnlyMaximumJitter => "only the maximum jitter is known; it was not taken for a mean",
            Self::JitterBeyondBuffer => "jitter above 100 ms: packets that come too late are not counted as lost",
            Self::FullBandApproximate => "full-band form: approximate",
            Self::CodecUnknown => "codec not known: judged as G.711 with concealment",
            Self::CodecNotInTable => "codec not in the table: judged as G.711 with concealment",
            Self::CodecPartlyAssumed => "this codec's robustness against loss (Bpl) is an assumption",
            Self::CodecAssumed => "this codec's values (Ie, Bpl) are an assumption",
            Self::NotRecommended => "R below 50: ITU-T G.109 advises against such connections",
            Self::NothingArrived => "every packet was lost",
            Self::MeanForMaximum => "mean jitter in place of the maximum, which is not known",
        }
    }

    /// The remark in a word or two, to stand beside a value.
    pub const fn short(self) -> &'static str {
        match self {
            Self::WithoutDelay => "without delay",
            Self::LeastBuffer => "jitter not known",
            Self::OnlyMaximumJitter => "only maximum jitter",
            Self::JitterBeyondBuffer => "jitter beyond buffer",
            Self::FullBandApproximate => "approximate",
            Self::CodecUnknown => "codec not known",
            Self::CodecNotInTable => "codec not in table",
            Self::CodecPartlyAssumed | Self::CodecAssumed => "codec assumed",
            Self::NotRecommended => "not recommended",
            Self::NothingArrived => "all lost",
            Self::MeanForMaximum => "mean jitter",
        }
    }
}
