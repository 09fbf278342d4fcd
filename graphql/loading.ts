import DataLoader from 'dataloader'
import { problem } from './errors'

const MOST = { maxBatchSize: 500 }
/** Longer than any id or name: such a thing cannot be there. */
const LONGEST = 200

/** Loads rows by a key of theirs; null where there is none. */
export function listed<Row>(load: (keys: string[]) => Promise<Row[]>, keyOf: (row: Row) => string) {
  return new DataLoader<string, Row | null>(async (keys) => {
    const rows = await load(keys.filter((key) => key !== '' && key.length <= LONGEST))
    const byKey = new Map(rows.map((row) => [keyOf(row), row]))
    return keys.map((key) => byKey.get(key) ?? null)
  }, MOST)
}

/** Loads lists of rows by a key of theirs, in the order read; empty where there are none. */
export function grouped<Row>(load: (keys: string[]) => Promise<Row[]>, keyOf: (row: Row) => string) {
  return new DataLoader<string, Row[]>(async (keys) => {
    const lists = new Map<string, Row[]>(keys.map((key) => [key, []]))
    for (const row of await load([...keys])) lists.get(keyOf(row))?.push(row)
    return keys.map((key) => lists.get(key) ?? [])
  }, MOST)
}

/** Loads things with an id, and says of which type they are. `count` hears of each that the answer holds, however often it was read. */
export function nodes<Name extends string, Row extends { id: string }>(__typename: Name, load: (ids: string[]) => Promise<Row[]>, count: () => void) {
  const loader = listed(async (ids) => (await load(ids)).map((row) => ({ ...row, __typename })), (row) => row.id)
  const one = loader.load.bind(loader)
  loader.load = (id) => {
    count()
    return one(id)
  }
  return loader
}

/** Counts up to a limit; throws LIMIT_EXCEEDED beyond it. */
export function countTo(most: number, what = 'things'): () => void {
  let count = 0
  return () => {
    if (++count > most) throw problem('LIMIT_EXCEEDED', `This answer holds more than ${most} ${what}. Ask for less of what is related.`)
  }
}

export interface Name { kind: 'slug' | 'source', name: string }

/** Loads ids by names in URLs (slug) or in the log that something was imported from (source, as source/id). */
export function named(load: (names: { slugs: string[], sourceKeys: string[] }) => Promise<(Name & { id: string })[]>) {
  return new DataLoader<Name, string | null, string>(async (names) => {
    const of = (kind: Name['kind']) => names.filter((one) => one.kind === kind && one.name.length <= 2 * LONGEST).map(({ name }) => name)
    const found = new Map((await load({ slugs: of('slug'), sourceKeys: of('source') })).map((row) => [keyOf(row), row.id]))
    return names.map((name) => found.get(keyOf(name)) ?? null)
  }, { ...MOST, cacheKeyFn: keyOf })
}

const keyOf = ({ kind, name }: Name) => `${kind} ${name}`

/** One loader for each set of arguments: those alike are read together. */
export function perArguments<Args extends object, Loader>(make: (args: Args) => Loader): (args: Args) => Loader {
  const made = new Map<string, Loader>()
  return (args) => {
    const key = JSON.stringify(args)
    const loader = made.get(key) ?? make(args)
    made.set(key, loader)
    return loader
  }
}
