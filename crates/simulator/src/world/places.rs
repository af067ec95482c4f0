//! Cities that locations are made from: real time zones and roughly real coordinates, invented street addresses.

/// A city with what an address, a time zone and a telephone number need.
#[derive(Debug)]
pub struct City {
    /// Name.
    pub name: &'static str,
    /// State, province or region as addresses there use it.
    pub region: &'static str,
    /// ISO 3166 country code.
    pub country: &'static str,
    /// Postal code.
    pub postal_code: &'static str,
    /// IANA time zone.
    pub time_zone: &'static str,
    /// Language of announcements.
    pub language: &'static str,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// International prefix with area code; seven digits follow.
    pub dial_prefix: &'static str,
    /// A street there.
    pub street: &'static str,
}

macro_rules! cities {
    ($($name:literal $region:literal $country:literal $postal:literal $zone:literal $language:literal $lat:tt $lon:tt $dial:literal $street:literal;)*) => {
        &[$(City { name: $name, region: $region, country: $country, postal_code: $postal, time_zone: $zone, language: $language,
            latitude: $lat, longitude: $lon, dial_prefix: $dial, street: $street }),*]
    };
}

/// Every city, in the order in which an organisation opens offices there.
#[rustfmt::skip]
pub const CITIES: &[City] = cities![
    "London" "England" "GB" "EC2A 4BX" "Europe/London" "en_gb" 51.5237 (-0.0850) "+4420" "14 Worship Street";
    "Denver" "CO" "US" "80202" "America/Denver" "en_us" 39.7508 (-104.9966) "+1303" "1600 Wynkoop Street";
    "Oslo" "Oslo" "NO" "0250" "Europe/Oslo" "nb_no" 59.9107 10.7258 "+4721" "8 Munkedamsveien";
    "Singapore" "Singapore" "SG" "048616" "Asia/Singapore" "en_us" 1.2834 103.8511 "+656" "12 Marina Boulevard";
    "Berlin" "Berlin" "DE" "10117" "Europe/Berlin" "de_de" 52.5170 13.3889 "+4930" "21 Friedrichstrasse";
    "Bengaluru" "Karnataka" "IN" "560103" "Asia/Kolkata" "en_us" 12.9279 77.6810 "+9180" "5 Outer Ring Road";
    "Toronto" "ON" "CA" "M5H 2N2" "America/Toronto" "en_us" 43.6510 (-79.3817) "+1416" "88 Queen Street West";
    "Sydney" "NSW" "AU" "2000" "Australia/Sydney" "en_au" (-33.8688) 151.2093 "+612" "31 Pitt Street";
    "Tokyo" "Tokyo" "JP" "107-0052" "Asia/Tokyo" "ja_jp" 35.6721 139.7363 "+813" "3-2 Akasaka";
    "São Paulo" "SP" "BR" "04538-133" "America/Sao_Paulo" "pt_br" (-23.5869) (-46.6820) "+5511" "940 Avenida Faria Lima";
    "Paris" "Île-de-France" "FR" "75009" "Europe/Paris" "fr_fr" 48.8738 2.3320 "+331" "17 Boulevard Haussmann";
    "Chicago" "IL" "US" "60606" "America/Chicago" "en_us" 41.8825 (-87.6376) "+1312" "233 West Madison Street";
    "Warsaw" "Mazowieckie" "PL" "00-124" "Europe/Warsaw" "pl_pl" 52.2351 20.9993 "+4822" "6 Rondo ONZ";
    "Madrid" "Madrid" "ES" "28046" "Europe/Madrid" "es_es" 40.4499 (-3.6906) "+3491" "95 Paseo de la Castellana";
    "Dublin" "Leinster" "IE" "D02 X576" "Europe/Dublin" "en_gb" 53.3438 (-6.2546) "+3531" "40 Molesworth Street";
    "Stockholm" "Stockholm" "SE" "111 56" "Europe/Stockholm" "sv_se" 59.3326 18.0649 "+468" "10 Klarabergsgatan";
    "New York" "NY" "US" "10018" "America/New_York" "en_us" 40.7549 (-73.9840) "+1212" "1095 Sixth Avenue";
    "Seoul" "Seoul" "KR" "06236" "Asia/Seoul" "ko_kr" 37.5006 127.0364 "+822" "152 Teheran-ro";
    "Mexico City" "CDMX" "MX" "06600" "America/Mexico_City" "es_co" 19.4270 (-99.1677) "+5255" "222 Paseo de la Reforma";
    "Amsterdam" "Noord-Holland" "NL" "1077 ZX" "Europe/Amsterdam" "nl_nl" 52.3389 4.8725 "+3120" "7 Zuidplein";
    "Milan" "Lombardia" "IT" "20124" "Europe/Rome" "it_it" 45.4847 9.2026 "+3902" "18 Via Vittor Pisani";
    "Dubai" "Dubai" "AE" "00000" "Asia/Dubai" "en_us" 25.2138 55.2807 "+9714" "2 Sheikh Zayed Road";
    "Johannesburg" "Gauteng" "ZA" "2196" "Africa/Johannesburg" "en_gb" (-26.1076) 28.0567 "+2711" "15 Alice Lane";
    "Hong Kong" "Hong Kong" "HK" "999077" "Asia/Hong_Kong" "en_gb" 22.2824 114.1585 "+8523" "28 Connaught Road";
    "Zürich" "ZH" "CH" "8001" "Europe/Zurich" "de_de" 47.3717 8.5386 "+4144" "33 Bahnhofstrasse";
    "San Jose" "CA" "US" "95134" "America/Los_Angeles" "en_us" 37.4088 (-121.9530) "+1408" "170 Orchard Parkway";
    "Copenhagen" "Hovedstaden" "DK" "1560" "Europe/Copenhagen" "da_dk" 55.6680 12.5780 "+4533" "9 Kalvebod Brygge";
    "Lisbon" "Lisboa" "PT" "1250-096" "Europe/Lisbon" "pt_pt" 38.7200 (-9.1460) "+35121" "110 Avenida da Liberdade";
    "Kraków" "Małopolskie" "PL" "31-864" "Europe/Warsaw" "pl_pl" 50.0777 19.9888 "+4812" "3 Aleja Jana Pawła II";
    "Austin" "TX" "US" "78701" "America/Chicago" "en_us" 30.2672 (-97.7431) "+1512" "500 Congress Avenue";
    "Vienna" "Wien" "AT" "1010" "Europe/Vienna" "de_de" 48.2066 16.3707 "+431" "4 Schottenring";
    "Helsinki" "Uusimaa" "FI" "00100" "Europe/Helsinki" "fi_fi" 60.1699 24.9384 "+3589" "22 Mannerheimintie";
    "Auckland" "Auckland" "NZ" "1010" "Pacific/Auckland" "en_nz" (-36.8443) 174.7667 "+649" "48 Shortland Street";
    "Prague" "Praha" "CZ" "110 00" "Europe/Prague" "cs_cz" 50.0830 14.4330 "+4202" "16 Na Příkopě";
    "Bogotá" "Cundinamarca" "CO" "110221" "America/Bogota" "es_co" 4.6683 (-74.0530) "+5760" "71 Calle 93";
    "Pune" "Maharashtra" "IN" "411014" "Asia/Kolkata" "en_us" 18.5529 73.9500 "+9120" "11 EON Road";
];

#[cfg(test)]
mod tests {
    use super::CITIES;

    #[test]
    fn every_time_zone_is_in_the_iana_database() {
        for city in CITIES {
            assert!(jiff::tz::TimeZone::get(city.time_zone).is_ok(), "{}", city.time_zone);
        }
    }
}
