import type { Db } from '../db'
import { acts, type Act } from '../vocabulary'
import { archivedActs } from './archived-acts'
import type { ActRow, ArchivedAct, ArchivedThing, ArchivedTie, Properties, ThingRow, Value } from './archived-row'
import { archivedThings } from './archived-things'
import { actColumns, parts, things, ties, type ThingLabel, type TieType } from './shape'

const THINGS = 500
const ACTS = 2_000

/** What an archive is written from, in this order: acts before what they are about, so that an act that is in it points to something that is in it too. */
export type Archived = { act: ArchivedAct } | { thing: ArchivedThing } | { tie: ArchivedTie }

/** Everything public, a page at a time. `db` is a patient one. What happens meanwhile may be in it in part. */
export async function* readPublic(db: Db): AsyncGenerator<Archived[]> {
  for (const type of Object.keys(acts) as Act[]) {
    for await (const rows of paged((after) => archivedActs(db, { type, after, limit: ACTS }), ACTS)) yield rows.filter(({ isPublic }) => isPublic).map((row) => ({ act: actOf(row) }))
  }
  for (const label of Object.keys(things) as ThingLabel[]) {
    for await (const rows of paged((after) => archivedThings(db, { label, after, limit: THINGS }), THINGS)) yield rows.filter(({ isPublic }) => isPublic).flatMap(thingAndTies)
  }
}

async function* paged<T extends { id: string }>(page: (after: string) => Promise<T[]>, limit: number): AsyncGenerator<T[]> {
  for (let after = ''; ;) {
    const rows = await page(after)
    if (rows.length > 0) yield rows
    if (rows.length < limit) return
    after = rows.at(-1)?.id ?? ''
  }
}

export function actOf({ type, targetId, properties, partners }: ActRow): ArchivedAct {
  const kindOf = new Map(partners.map(({ id, kind }) => [id, kind ?? 'person']))
  const partnerIds = properties.partnerIds as string[] | undefined
  const partnerKinds = partnerIds?.map((id) => kindOf.get(id) ?? '')
  return { type: type as Act, target: targetId, properties: only(actColumns, { ...properties, ...(partnerKinds?.some(Boolean) && { partnerKinds }) }) }
}

export function thingAndTies(row: ThingRow): Archived[] {
  const label = row.label as ThingLabel
  const { name, ...nameless } = row.properties
  const shown = label === 'Member' && row.properties.deletedAt != null ? nameless : { name, ...nameless }
  const columns = label === 'OfficialResponse' ? parts.ResponseText : parts.EarlierText
  return [
    { thing: { label, properties: only(things[label], shown), parts: row.parts.map((part) => only(columns, part)) } },
    ...row.ties.flatMap(({ type, to, properties }) => (to === null ? [] : [tieOf(type as TieType, row.id, to, properties)])),
  ]
}

export const tieOf = (type: TieType, from: string, to: string, properties: Record<string, unknown>): Archived => ({ tie: { type, from, to, properties: only(ties[type], properties) } })

function only(columns: readonly string[], properties: Record<string, unknown>): Properties {
  return Object.fromEntries(columns.flatMap((column) => (properties[column] == null ? [] : [[column, properties[column] as Value]])))
}
