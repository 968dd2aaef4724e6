/** Turns the JSON of a file of one version into that of the next; kept for as long as such files may exist. */
export type Upgrade = (file: Readonly<Record<string, unknown>>) => Record<string, unknown>
