import { parseArgs } from 'node:util'
import { CommandProblem, problemIn } from '#cli/commandProblem.ts'
import { type KnownMetadata, parseKnownMetadata } from '#statement/parseKnownMetadata.ts'
import { type TableFormat, tableFormats } from './openTables.ts'
import type { Form } from './readTask.ts'
import { type Picture, pictures } from './svgOf.ts'

/** What `annotate` was asked to do. */
export interface AnnotateArguments {
  /** Paths as they were typed, `-` for the standard input; empty where none was given. */
  readonly files: readonly string[]
  /** Whether the standard input holds a document a line. */
  readonly isLines: boolean
  readonly isHelp: boolean
  readonly form: Form
  /** Format of the tables that results go to; null where there are none. */
  readonly format: TableFormat | null
  /** Whether mentions that are not counted are printed as well. */
  readonly isWithDoubtful: boolean
  /** Whether Markdown is taken with its signs. */
  readonly isUntouched: boolean
  /** What is drawn; null where no picture is wanted. */
  readonly picture: Picture | null
  /** Of the options; it comes before what a file of metadata says. */
  readonly known: KnownMetadata
  /** Path of a file with metadata that are certain. */
  readonly metadata: string | null
  /** Path of a statement file whose corrections and own words are applied. */
  readonly saved: string | null
  readonly out: string | null
  /** Threads that read; null where nothing was said. */
  readonly jobs: number | null
}

const notUnderstood = (code: string, message: string, fix: string): CommandProblem =>
  new CommandProblem({ code, message, fix })

const help = 'See npm run -s annotate -- --help.'

const parsed = (argv: readonly string[]) => {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        spans: { type: 'boolean', default: false },
        doubtful: { type: 'boolean', default: false },
        untouched: { type: 'boolean', default: false },
        structure: { type: 'boolean', default: false },
        lines: { type: 'boolean', default: false },
        format: { type: 'string' },
        svg: { type: 'string' },
        meta: { type: 'string' },
        statement: { type: 'string' },
        date: { type: 'string' },
        issuer: { type: 'string', multiple: true, default: [] },
        out: { type: 'string' },
        jobs: { type: 'string' },
      },
    })
  } catch (error) {
    throw notUnderstood('wrongOption', error instanceof Error ? error.message : String(error), help)
  }
}

const knownOf = (date: string | undefined, issuers: readonly string[]): KnownMetadata => {
  const given = { ...(date !== undefined && { date }), ...(issuers.length > 0 && { issuers }) }
  const result = parseKnownMetadata(given)
  if (!result.ok) throw problemIn('The options', result.problem)
  return result.value
}

const jobsOf = (jobs: string | undefined): number | null => {
  if (jobs === undefined) return null
  if (/^[1-9]\d{0,2}$/.test(jobs)) return Number(jobs)
  throw notUnderstood(
    'wrongOption',
    `--jobs ${jobs} is no number of threads.`,
    'Give a number from 1 to 999.',
  )
}

const formatOf = (format: string | undefined, out: string | undefined): TableFormat | null => {
  if (format === undefined) return null
  const known = tableFormats.find((name) => name === format)
  if (!known)
    throw notUnderstood(
      'wrongOption',
      `--format ${format} is not known.`,
      `Use one of: ${tableFormats.join(', ')}.`,
    )
  if (out !== undefined) return known
  throw notUnderstood('wrongOption', '--format writes three files.', 'Give a folder for them with --out.')
}

const pictureOf = (svg: string | undefined): Picture | null => {
  if (svg === undefined) return null
  const known = pictures.find((name) => name === svg)
  if (known) return known
  throw notUnderstood('wrongOption', `--svg ${svg} is not known.`, `Use one of: ${pictures.join(', ')}.`)
}

const formOf = (asked: Readonly<Record<Exclude<Form, 'statement'>, boolean>>): Form => {
  const forms = (Object.keys(asked) as (keyof typeof asked)[]).filter((form) => asked[form])
  const [form = 'statement', second] = forms
  if (second === undefined) return form
  throw notUnderstood(
    'wrongOption',
    '--spans, --structure, --format and --svg are several answers.',
    'Ask for one of them.',
  )
}

/**
 * Understands the arguments of `annotate`.
 *
 * @throws CommandProblem when they contradict each other or one is not known
 */
export function annotateArguments(argv: readonly string[]): AnnotateArguments {
  const { values, positionals } = parsed(argv)
  const format = formatOf(values.format, values.out)
  const picture = pictureOf(values.svg)
  const { spans, structure } = values
  const form = formOf({ spans, structure, rows: format !== null, svg: picture !== null })
  if (values.doubtful && !values.spans)
    throw notUnderstood('wrongOption', '--doubtful belongs to --spans.', 'Add --spans, or leave it out.')
  if (values.lines && positionals.length > 0)
    throw notUnderstood(
      'wrongOption',
      '--lines reads the standard input, and files are given too.',
      'Send them in, as in < FILE.jsonl, or leave out --lines.',
    )
  if (picture && (values.lines || (positionals.length > 1 && values.out === undefined)))
    throw notUnderstood(
      'wrongOption',
      '--svg draws a file for each text.',
      'Give one text, or a folder for the pictures with --out.',
    )
  if (values.statement !== undefined && (values.lines || positionals.length > 1))
    throw notUnderstood(
      'wrongOption',
      '--statement belongs to one text.',
      'Give that text alone, or none to take the one that the statement file holds.',
    )
  return {
    files: positionals,
    isLines: values.lines,
    isHelp: values.help,
    form,
    format,
    isWithDoubtful: values.doubtful,
    isUntouched: values.untouched,
    picture,
    known: knownOf(values.date, values.issuer),
    metadata: values.meta ?? null,
    saved: values.statement ?? null,
    out: values.out ?? null,
    jobs: jobsOf(values.jobs),
  }
}
