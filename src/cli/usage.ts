/** What the commands are called and how they are called. */
export const usage = `Usage:
  npm run -s annotate -- [FILE ...] [options]
      reads texts and prints what they name; npm run -s annotate -- --help tells all
  npm run -s series -- TABLES [-o FILE]
      makes of the tables of many texts a file that the page's series opens; npm run -s series -- --help tells all
  npm run evaluate -- --corpus FOLDER [--only WORDS] [--errors]
      compares what the extraction reads in annotated texts with their gold; docs/evaluate.md tells the form
  npm run data [-- --check]
      write public/data and public/schema from data/, or only say what is stale`

/** The page of \`annotate --help\`. */
export const annotateHelp = `Usage: npm run -s annotate -- [FILE ...] [options]

Reads statements and prints what they name. A FILE is text (.txt) or Markdown (.md), a page (.html), a Word document
(.docx) or a PDF; a folder stands for all of them in it and its folders, in the order of their paths, and "-", or no
FILE while something is sent, is the standard input. Of Markdown, a page, a Word document and a PDF the text is read
as the dashboard reads it, without signs and markup, and what was left out is told on the error stream. Nothing leaves
this machine.

What is printed of a text
  (no option)     its statement as a file of this program, in the form of public/schema/statement.json;
                  of several texts a line each
  --spans         a line of JSON for each mention: start, end, exact, kind, id, reading; of several texts also file
  --doubtful      with --spans, those that are not counted as well, with "doubtful": true and the reason
  --structure     a line of JSON: file, sentences as [start, end], and header with what the head says, each field
                  with the words it was read from, null or [] where the text does not say

  --untouched     takes Markdown files with their signs, as text, so that offsets point into the files themselves

  --svg PICTURE   a picture of what it names, as the dashboard draws it: map, timeline, themes, or sheet for all
                  three; of several texts a file each, into the folder of --out

  Offsets are UTF-16 code units, as JavaScript and Java count them, from the beginning of the untouched file of text;
  of Markdown, a page, a Word document and a PDF from that of the text that was read, which the statement holds. An
  end is the first offset behind. In "🕊 Peru" the name begins at 3.

What is known beforehand
  --date DATE     when the text was issued, as far as it is known: 2024-01-09, 2024-01, 2024
  --issuer CODE   whose position it is, by three-letter code: FJI; several: --issuer FJI --issuer NRU
  --meta FILE     a JSON file with these and other fields: {"issuers": ["FJI"], "kind": "speech"}; --date and
                  --issuer come before it

  --statement FILE  a statement file as the dashboard saves it: its corrections and own words are applied, to its own
                  text where no other FILE is given. Corrections that no longer fit are told on the error stream

  --format FORMAT  rows of three tables, statements, sentences and mentions, written into the folder of --out: as
                  jsonl or parquet. A mention is "counted" as the dashboard counts it: in a sentence, not in the
                  title, and without doubt. docs/many-texts.md shows how to go on from there

Where it goes
  --out PATH      into a folder PATH, a file for each text; into one file where PATH has an ending such as .jsonl

Many texts
  --jobs N        threads that read; one for each core and text where nothing is said, and one for --lines.
                  Progress is told on the error stream, results are in the order of the texts
  --lines         reads a JSON document a line from the standard input, {"id", "text", "date"?, "issuer"?} and other
                  fields of --meta, and prints a result a line, in order: {"id", "statement"}, with --spans
                  {"id", "mentions"}, with --structure {"id", "sentences", "header"}. A line that cannot be read is
                  answered by {"id", "error": {"code", "message", "fix", "place"?}}. It keeps no line, so that there
                  may be any number of them

Exit codes
  0   everything was read; with --lines also where some lines were answered by an error
  1   something could not be read or written; the other texts were
  2   the command itself was not understood, and nothing was read
A problem is told on the error stream, as "words [code]" and a line "Fix: ...".`

/** The page of `series --help`. */
export const seriesHelp = `Usage: npm run -s series -- TABLES [-o FILE]

Makes of the three tables of Parquet that "npm run -s annotate -- TEXTS --format parquet --out TABLES" writes one file:
which places, groups and themes each statement names, how often, and in which sentence first. The page's series opens
it. docs/series-file.md tells its form. Nothing leaves this machine.

  TABLES          folder of statements.parquet, sentences.parquet and mentions.parquet
  -o, --out FILE  where it goes; TABLES/statements.series where nothing is said

Progress is told on the error stream. The same tables give the same file.

Exit codes
  0   the file was written
  1   the tables could not be read, or the file could not be written
  2   the command itself was not understood, and nothing was read
A problem is told on the error stream, as "words [code]" and a line "Fix: ...".`
