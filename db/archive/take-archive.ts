import { makersOf, writeMakers } from '../acts/write-makers'
import { WrittenAct } from '../acts/write-acts'
import type { Db } from '../db'
import { batches } from '../import/batches'
import { earlierParts } from '../import/earlier-parts'
import { endImport } from '../import/end-import'
import { reworkAttention } from '../import/rework-attention'
import { skeleton } from '../members/skeleton'
import { wroteIntoPast } from '../metrics/findings'
import { refreshStandings } from '../metrics/standings'
import type { ArchivedAct, ArchivedThing, ArchivedTie, Properties } from './archived-row'
import { isEmpty } from './is-empty'
import { markArchive } from './mark-archive'
import { writeArchivedActs } from './write-archived-acts'
import { writeThings } from './write-things'
import { writeTies } from './write-ties'

/** What an archive holds: all that is public of a portal or of one community, or a member's own. */
export type Scope = 'public' | 'community' | 'member'
export interface Archive { hash: string, scope: Scope, things: AsyncIterable<ArchivedThing>, ties: AsyncIterable<ArchivedTie>, acts: AsyncIterable<ArchivedAct> }
export type Taken = Record<'things' | 'ties' | 'acts', number>

/** An archive cannot be taken in here: the message says why. */
export class ArchiveRefused extends Error {
  override name = 'ArchiveRefused'
}

const AT_ONCE = 1_000
const DONE = 'DONE'

/**
 * Takes an archive into an empty portal, ids and all, and works out anew what follows from it: first attentions, makers, nights and standings.
 * An archive of one community says itself from where people came: what they did elsewhere is not in it.
 * Each batch is noted in its own transaction: after a cut it goes on where it was, and again writes nothing. `db` is a patient one.
 * Errors: ArchiveRefused, before anything is written; DatabaseUnavailable.
 */
export async function takeArchive(db: Db, archive: Archive, { source, now = Date.now() }: { source: string, now?: number }): Promise<Taken> {
  const { hash } = archive
  const [found] = await isEmpty(db, { source })
  if (!found?.begun && !found?.empty) throw new ArchiveRefused('An archive is taken into an empty portal: this one has contributions of its own.')
  const [begun] = await markArchive(db, { source, hash, at: now, state: null })
  if (begun?.hash !== hash) throw new ArchiveRefused(`Another archive or log was taken in as ${source}.`)
  const taken: Taken = { things: 0, ties: 0, acts: 0 }
  if (begun.state === DONE) return taken
  const course = { db, source, hash, now, state: JSON.parse(begun.state) as Partial<Taken>, taken }
  await take(course, 'things', archive.things, (tx, rows) => writeThings(tx, { things: rows.map(thingOf) }))
  await take(course, 'ties', archive.ties, (tx, rows) => writeTies(tx, { ties: rows }))
  await take(course, 'acts', archive.acts, writeActs)
  await reworkAttention(db, 0, () => undefined, { keepsKnown: archive.scope === 'community' })
  await refreshStandings(db, { ideaIds: 'ALL', asOf: now, anyway: true })
  await wroteIntoPast(db)
  await endImport(db, { source })
  return taken
}

interface Course { db: Db, source: string, hash: string, now: number, state: Partial<Taken>, taken: Taken }

async function take<T>({ db, source, hash, now, state, taken }: Course, kind: keyof Taken, rows: AsyncIterable<T>, write: (tx: Db, rows: T[]) => Promise<unknown>): Promise<void> {
  let seen = 0
  for await (const batch of batches(rows, AT_ONCE)) {
    seen += batch.length
    if (seen <= (state[kind] ?? 0)) continue
    await db.transaction(async (tx) => {
      await write(tx, batch)
      await markArchive(tx, { source, hash, at: now, state: JSON.stringify({ ...state, [kind]: seen }) })
    })
    state[kind] = seen
    taken[kind] += batch.length
  }
}

/** A thing as it is written: with the keys by which it is found. */
function thingOf({ label, properties, parts }: ArchivedThing) {
  const { handle, source, sourceId } = properties
  return {
    label, parts,
    properties: {
      ...properties,
      ...(label === 'Member' && typeof handle === 'string' && { handleSkeleton: skeleton(handle) }),
      ...(source && sourceId && { sourceKey: `${String(source)}/${String(sourceId)}` }),
    },
    ...(label === 'OfficialResponse' ? { partLabel: 'ResponseText', partType: 'HAD_TEXT' } as const : { partLabel: 'EarlierText', partType: 'WAS' } as const),
  }
}

async function writeActs(tx: Db, rows: ArchivedAct[]): Promise<void> {
  const acts = rows.map(actOf)
  await writeArchivedActs(tx, {
    acts: rows.map(({ type, target, properties: { partnerKinds, ...properties } }) => ({ type, targetId: target, memberId: String(properties.memberId), properties, partners: partnersOf(properties, partnerKinds) })),
  })
  await earlierParts(tx, { signs: [], parts: partsOf(acts) })
  await writeMakers(tx, { makers: makersOf(acts) })
}

const partnersOf = ({ partnerIds }: Properties, kinds: Properties[string] | undefined) => (
  Array.isArray(partnerIds) && Array.isArray(kinds) ? partnerIds.flatMap((id, index) => (kinds[index] ? [{ id, kind: kinds[index] }] : [])) : []
)

const actOf = ({ type, target, properties }: ArchivedAct): WrittenAct => WrittenAct.parse({
  ideaId: null, communityId: null, partnerIds: null, acceptedAt: null, acceptedBy: null, source: null, sourceId: null, ...properties, type, targetId: target,
})

function partsOf(acts: WrittenAct[]) {
  const first = new Map<string, { key: string, memberId: string, communityId: string, firstAt: number }>()
  for (const { memberId, communityId, at } of acts) {
    const key = `${memberId}@${communityId}`
    if (communityId && at < (first.get(key)?.firstAt ?? Infinity)) first.set(key, { key, memberId, communityId, firstAt: at })
  }
  return [...first.values()]
}
