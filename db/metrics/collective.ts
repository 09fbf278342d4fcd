import { z } from 'zod'
import type { Db } from '../db'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { sourcesOf } from './sources'
import { hill, turnEquality } from './spread'
import text from './collective.cypher'

const Params = z.object({ ideaIds: z.array(Id).max(500), asOf: Millis })
const Person = z.object({ personId: Id, source: z.string().nullable(), firstAt: Millis, contributions: z.number().int(), partners: z.array(z.array(Id)) })
const Row = z.object({ ideaId: Id, people: z.array(Person) })

export const collective = statement('READ', text, Params, Row)

/**
 * Whether many took turns on ideas, built on one another across groups, and came from different places.
 *
 * Shape   one row for each known idea. Four statements, however many. All time up to the instant.
 * Unit    turnEquality and buildOn 0 to 1; diversity 1 to the number of sources; all null without contributions.
 * Errors  ZodError when `asOf` is no instant; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md 3.8, after Woolley et al. 2010 and Hill 1973.
 */
export async function collectiveOf(db: Db, { ideaIds, asOf }: { ideaIds: string[], asOf: number }) {
  const rows = await collective(db, { ideaIds, asOf })
  const nameless = rows.flatMap(({ ideaId, people }) => people.filter(({ source }) => source === null).map(({ personId, firstAt }) => ({ memberId: personId, ideaId, at: firstAt })))
  const homes = new Map((await sourcesOf(db, { arrivals: nameless })).map(({ memberId, ideaId, source }) => [`${memberId} ${ideaId}`, source]))
  return rows.map(({ ideaId, people }) => ({
    ideaId, ...panelOf(people.map((person) => ({ ...person, source: person.source ?? homes.get(`${person.personId} ${ideaId}`) ?? '#none' }))),
  }))
}

interface Placed { personId: string, source: string, contributions: number, partners: string[][] }

/** Turns of each person, the share of contributions that answer somebody of another source, and how diverse the sources are. */
export function panelOf(people: Placed[]) {
  const sourceOf = new Map(people.map(({ personId, source }) => [personId, source]))
  const contributions = people.reduce((sum, each) => sum + each.contributions, 0)
  const built = people.reduce((sum, { source, partners }) => (
    sum + partners.filter((answered) => answered.some((id) => sourceOf.has(id) && sourceOf.get(id) !== source)).length
  ), 0)
  const sources = new Map<string, number>()
  for (const { source } of people) sources.set(source, (sources.get(source) ?? 0) + 1)
  return {
    people: people.length, contributions, sources: sources.size,
    turnEquality: turnEquality(people.map((each) => each.contributions)),
    buildOn: contributions === 0 ? null : built / contributions,
    diversity: hill([...sources.values()]),
  }
}
