//! `cordboard api help bulk`.

pub(crate) const HELP: &str = "\
One operation for every row of a file: {column} is the value of a row in ids, parameters, body.

Usage: cordboard api GROUP VERB {column} … --from-csv FILE|- [options]

  --from-csv FILE        rows with a head; - is standard input: the output of another command
  --from-jsonl FILE      one JSON object a line; {a.b} leads into objects, {a[0]} into lists
  --dry-run              check everything, show the first requests (--limit N), send nothing
  --results FILE         what became of each row: CSV, or JSON lines as .jsonl; - is standard output
  --max-failures N|P%    stop after so many failed rows, or such a part of all rows
  --concurrency N        most rows at once, 10 unless given; halved on 429, slowly grown again
  -y, --yes              do not ask before more than 30 % of what exists (or more than 10 rows of
                         what cannot be counted) is changed or deleted
  --journal FILE         what was sent and answered; FILE.journal beside the rows unless given
  --resume               go on after Ctrl-C, a kill or a power loss
  --retry-failed         with --resume: send refused rows once more
  --resend-in-doubt      with --resume: send rows whose answer was lost and that cannot be found

Every row is checked before the first is sent. GET, PUT and DELETE are repeated until they are done;
POST and most PATCH are sent at most once, and what is in doubt is looked for by e-mail, name or
extension, else listed. Operations that read print their answers in the order of the rows, with _row
and _key in front.

Example:
  cordboard api people list -o csv |
    cordboard api person-voicemail reset-pin {id} --from-csv - --dry-run";
