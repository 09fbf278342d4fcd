import { expect, test } from 'vitest'
import { newId } from '../../db/ids'
import { rollback } from '../../db/testing/rollback'
import { asker } from '../testing/ask'

const OF = `query ($id: ID!, $asOf: DateTime!) { node(id: $id) { ... on Organization { confluenceOverTime(asOf: $asOf, steps: 4) { windowDays sampleSize steps { value people streams { people } } } } } }`

test('an empty organization has empty steps, and what lies before 1970 is left out', () => rollback(async (db) => {
  const id = newId('organization')
  await db('WRITE', "CREATE (:Organization {id: $id, slug: $id, name: 'Empty', about: '', createdAt: 0})", { id })
  const { node: { confluenceOverTime } } = await asker(db)<{ node: { confluenceOverTime: { windowDays: number, sampleSize: number, steps: object[] } } }>(OF, { id, asOf: '1970-02-01T00:00:00Z' })
  expect(confluenceOverTime).toMatchObject({ windowDays: 56, sampleSize: 0, steps: [{ value: 0, people: 0, streams: [] }, { value: 0, people: 0, streams: [] }] })
}))
