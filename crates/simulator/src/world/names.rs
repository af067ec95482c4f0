//! Names of people, departments and rooms. Invented combinations; none is taken from a directory.

/// Given names.
#[rustfmt::skip]
pub const GIVEN: &[&str] = &[
    "Aisha", "Mateo", "Ingrid", "Kenji", "Olivia", "Tomasz", "Priya", "Søren", "Fatima", "Liam", "Chloé", "Rafael", "Yuki", "Amara", "Björn",
    "Sofia", "Nikhil", "Hannah", "Diego", "Mei", "Kwame", "Élodie", "Anders", "Zainab", "Jonas", "Lucía", "Hiroshi", "Grace", "Milan", "Aoife",
    "Omar", "Katarzyna", "Arjun", "Emma", "Thiago", "Nadia", "Sven", "Isabel", "Wei", "Charlotte", "Pavel", "Leila", "Marcus", "Ana", "Tariq",
    "Freya", "Minh", "Beatriz", "Lukas", "Rania", "Ethan", "Ioana", "Dmitri", "Saanvi", "Hugo", "Noor", "Viktor", "Carmen", "Joon", "Astrid",
    "Felix", "Thandiwe", "Rohan", "Matilda", "Emre", "Julia", "Kofi", "Renée", "Oskar", "Ximena", "Daniel", "Hana", "Pieter", "Ayesha", "Gábor",
    "Lena", "Samuel", "Valentina", "Håkon", "Ruth", "Adnan", "Elif", "Peter", "Nomvula", "Stefan", "Camila", "Naveen", "Maya", "Łukasz", "Eleanor",
    "Jin", "Paula", "Youssef", "Signe", "Andrew", "Keiko", "Bruno", "Zoë", "Ravi", "Martina", "Edwin", "Selma", "Takeshi", "Alice", "Ilan",
    "Rosa", "Michael", "Ngozi", "Erik", "Deepa", "Pablo", "Vera", "Sean", "Aylin", "Jürgen", "Naomi", "Carlos", "Miriam", "Henrik", "Sunita",
];

/// Family names.
#[rustfmt::skip]
pub const FAMILY: &[&str] = &[
    "Okafor", "Lindqvist", "Garcia", "Tanaka", "Nowak", "Patel", "Müller", "O'Brien", "Silva", "Haddad", "Chen", "Dubois", "Kowalska", "Hansen",
    "Rossi", "Iyer", "Johansson", "Mwangi", "Fischer", "Sato", "Martins", "Novák", "Bakker", "Ali", "Fernández", "Kim", "Larsen", "Petrov",
    "Nguyen", "Schneider", "Costa", "Mensah", "Wright", "Yamamoto", "Sharma", "Jensen", "Moreau", "Popescu", "Castillo", "Zhang", "Eriksen",
    "Horvath", "Khan", "Weber", "Oliveira", "Murphy", "Nakamura", "Dlamini", "Virtanen", "Bianchi", "Reddy", "Hoffmann", "Torres", "Abebe", "Wong",
    "Lefèvre", "Krüger", "Ramos", "Bergström", "Mehta", "Kaya", "Jones", "Suzuki", "Vasquez", "Adeyemi", "Dahl", "Marino", "Singh", "Becker",
    "Almeida", "Park", "Nilsson", "Rahman", "Keller", "Pereira", "Walsh", "Watanabe", "Ndlovu", "Laine", "Conti", "Rao", "Schmidt", "Mendoza",
    "Tadesse", "Lim", "Girard", "Wagner", "Ortiz", "Sandberg", "Gupta", "Demir", "Taylor", "Ito", "Navarro", "Bello", "Solberg", "Greco", "Gill",
    "Braun", "Sousa", "Choi", "Holm", "Hussain", "Vogel", "Cardoso", "Byrne", "Kobayashi", "Zulu", "Korhonen", "Ferrari", "Nair", "Richter",
    "Aguilar", "Getachew", "Tan", "Fontaine", "Lange", "Delgado", "Lund", "Joshi", "Yilmaz", "Evans", "Mori", "Salazar", "Eze", "Berg", "Ricci",
    "Kaur", "Wolf", "Teixeira", "Jung", "Vik", "Aziz", "Hartmann", "Barbosa", "Doyle", "Hayashi", "Moyo", "Niemi", "Galli", "Menon", "Simon",
    "Peña", "Haile", "Goh", "Bonnet", "Roth", "Fuentes", "Åkesson", "Desai", "Aydın", "Clarke", "Ono", "Cruz", "Okoye", "Strand", "Leone", "Brar",
];

/// Departments with job titles in each.
#[rustfmt::skip]
pub const DEPARTMENTS: &[(&str, &[&str])] = &[
    ("Engineering", &["Software Engineer", "Senior Software Engineer", "Test Engineer", "Engineering Manager"]),
    ("Customer Support", &["Support Specialist", "Support Engineer", "Team Lead Support"]),
    ("Sales", &["Account Manager", "Sales Engineer", "Regional Sales Director"]),
    ("Operations", &["Operations Analyst", "Facilities Coordinator", "Operations Manager"]),
    ("Finance", &["Accountant", "Controller", "Payroll Specialist"]),
    ("Human Resources", &["HR Partner", "Recruiter"]),
    ("IT", &["Network Engineer", "Collaboration Engineer", "Service Desk Analyst"]),
    ("Marketing", &["Content Designer", "Campaign Manager"]),
    ("Legal", &["Counsel", "Compliance Analyst"]),
    ("Product", &["Product Manager", "Product Designer"]),
];

/// Names of meeting rooms.
#[rustfmt::skip]
pub const ROOMS: &[&str] = &[
    "Aurora", "Basalt", "Cedar", "Delta", "Ember", "Fjord", "Granite", "Harbour", "Iris", "Juniper", "Kestrel", "Lagoon", "Maple", "Nimbus", "Orchid",
    "Pebble", "Quartz", "Raven", "Saffron", "Tundra", "Umber", "Violet", "Willow", "Xenon", "Yarrow", "Zephyr", "Atlas", "Birch", "Coral", "Dune",
];

/// A name as the local part of a mail address: lower-case ASCII letters.
pub fn mail_part(name: &str) -> String {
    let mut part = String::with_capacity(name.len());
    for letter in name.chars() {
        match letter {
            'á' | 'à' | 'å' | 'Å' | 'ã' | 'ä' => part.push('a'),
            'é' | 'è' | 'É' | 'ë' => part.push('e'),
            'í' | 'ı' => part.push('i'),
            'ó' | 'ö' | 'ø' => part.push('o'),
            'ü' | 'ú' => part.push('u'),
            'ñ' => part.push('n'),
            'Ł' | 'ł' => part.push('l'),
            letter if letter.is_ascii_alphabetic() => part.push(letter.to_ascii_lowercase()),
            _ => {}
        }
    }
    part
}

#[cfg(test)]
mod tests {
    use super::{FAMILY, GIVEN, mail_part};

    #[test]
    fn every_letter_of_a_name_reaches_the_mail_address() {
        for name in GIVEN.iter().chain(FAMILY) {
            let letters = name.chars().filter(|letter| letter.is_alphabetic()).count();
            assert_eq!(mail_part(name).len(), letters, "{name}");
        }
        assert_eq!(mail_part("O'Brien"), "obrien");
        assert_eq!(mail_part("Søren"), "soren");
    }
}
