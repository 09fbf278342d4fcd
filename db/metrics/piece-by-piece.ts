import { z } from 'zod'
import type { Db } from '../db'
import { Id } from '../shapes'
import { statement } from '../statement'
import { tookTooMuchMemory } from '../unavailable'
import hostedText from './hosted-communities.cypher'
import type { Endings, OfPlaces, PlaceMeasure } from './of-places'

export const hostedCommunities = statement('READ', hostedText, z.object({ placeId: Id }), z.object({ communityId: Id }))

/** What the ids of people end with (ULID): each of it is that of as many. */
const ALL = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']
const PIECES = 4

/**
 * A measure in as many statements as its size needs: of each place, and of each community of an organization where that is the same, first of all people, and where that takes
 * more memory than a statement may have, of some of them after the others. The same answer as `atOnce` gives, but for the order of its rows.
 */
export async function pieceByPiece<Asked extends OfPlaces, Row, Answer>(db: Db, measure: PlaceMeasure<Asked, Row, Answer>, question: Asked): Promise<Answer> {
  const { sum, ofHost } = measure
  if (!sum) return measure.answer(await measure.rows(db, question, null), question, db)
  const rows = new Map<string, Row>()
  const add = (row: Row) => {
    const key = sum.keyOf(row)
    const other = rows.get(key)
    rows.set(key, other === undefined ? row : sum.plus(other, row))
  }
  for (const placeId of question.placeIds) {
    const parts = ofHost ? (await hostedCommunities(db, { placeId })).map(({ communityId }) => communityId) : [placeId]
    for (const part of parts) {
      for (const row of await ofPeople((endings) => measure.rows(db, { ...question, placeIds: [part] }, endings))) add(ofHost ? ofHost(row, placeId) : row)
    }
  }
  return measure.answer([...rows.values()], question, db)
}

async function ofPeople<Row>(rows: (endings: Endings) => Promise<Row[]>, endings: Endings = null): Promise<Row[]> {
  try {
    return await rows(endings)
  } catch (error) {
    const them = endings ?? ALL
    if (!tookTooMuchMemory(error) || them.length === 1) throw error
    const size = Math.ceil(them.length / PIECES)
    const found: Row[] = []
    for (let start = 0; start < them.length; start += size) {
      for (const row of await ofPeople(rows, them.slice(start, start + size))) found.push(row)
    }
    return found
  }
}
