//! Manual pages: one for the program, one for `api`, one for each group of commands.

use std::fmt::Write as _;

use webex_catalogue::groups;

use crate::help;

/// File names (`cordboard-api-people.1`) and texts in the language of man(7). `program` is the whole command line.
pub fn pages(program: &clap::Command, version: &str) -> Vec<(String, String)> {
    let mut made = vec![(format!("{}.1", program.get_name()), program_page(program, version))];
    for command in program.get_subcommands().filter(|command| !command.is_hide_set() && command.get_name() != "api") {
        let name = format!("{}-{}", program.get_name(), command.get_name());
        made.push((format!("{name}.1"), command_page(&name, command, version)));
    }
    let options = format!("{}\n\n{}", help::options(), help::exit_codes());
    made.push(("cordboard-api.1".to_owned(), page("cordboard-api", "the Webex API as commands", &[help::overview(), options], version)));
    for group in groups() {
        let mut sections = vec![help::group(group)];
        sections.extend(group.verbs().map(|(_, operation)| help::operation(operation)));
        let name = format!("cordboard-api-{}", group.name);
        let about = format!("commands of the group {}", group.name);
        made.push((format!("{name}.1"), page(&name, &about, &sections, version)));
    }
    made
}

fn program_page(program: &clap::Command, version: &str) -> String {
    let mut text = String::from("Usage: cordboard COMMAND [--options]\n\n");
    for command in program.get_subcommands().filter(|command| !command.is_hide_set()) {
        let _ = writeln!(text, "  {:<12}{}", command.get_name(), command.get_about().map(ToString::to_string).unwrap_or_default());
    }
    let about = program.get_about().map(ToString::to_string).unwrap_or_default();
    page(program.get_name(), &about, &[text], version)
}

fn command_page(name: &str, command: &clap::Command, version: &str) -> String {
    let text = command.clone().bin_name(name.replacen('-', " ", 1)).render_help().to_string();
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    page(name, &about, &[text], version)
}

fn page(name: &str, about: &str, sections: &[String], version: &str) -> String {
    let mut out = format!(
        ".TH {} 1 \"\" \"cordboard {}\" \"Cordboard\"\n.SH NAME\n{} \\- {}\n.SH DESCRIPTION\n",
        name.to_uppercase(),
        quoted(version),
        quoted(name),
        quoted(about)
    );
    for section in sections {
        out.push_str(".PP\n.nf\n");
        for line in section.lines() {
            out.push_str(&quoted(line));
            out.push('\n');
        }
        out.push_str(".fi\n");
    }
    out
}

/// A line that roff shows as it is.
fn quoted(line: &str) -> String {
    let plain = line.replace('\\', "\\e").replace('-', "\\-");
    if plain.starts_with(['.', '\'']) { format!("\\&{plain}") } else { plain }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_group_has_a_page() {
        let program = clap::Command::new("cordboard").about("Watches").subcommand(clap::Command::new("serve").about("Pages"));
        let made = pages(&program, "1.2.3");
        assert_eq!(made.len(), groups().len() + 3);
        let people = &made.iter().find(|(name, _)| name == "cordboard-api-people.1").expect("a page").1;
        assert!(people.contains(".TH CORDBOARD-API-PEOPLE 1") && people.contains("cordboard api people list"), "{people}");
        assert_eq!(quoted(".a-b\\c"), "\\&.a\\-b\\ec");
    }
}
