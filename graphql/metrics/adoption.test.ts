import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { setIdeaStatus, type StatusKind } from '../../db/ideas/set-idea-status'
import { adoptionRate } from '../../db/metrics/adoption'
import { DAY } from '../../db/shapes'
import { rollback } from '../../db/testing/rollback'
import { clientOf } from '../testing/client'
import { host, ideas, somebody } from '../testing/people'

const ADOPTION = 'query ($id: ID!, $windowDays: Int) { organization(id: $id) { adoption(windowDays: $windowDays) { sampleSize difference oneSource { decided adopted rate } severalSources { decided adopted rate low high } } } }'

test('METRICS 3.8: ideas that people of several groups noticed are held against those of one; open ideas and those that nobody noticed are in neither', () => rollback(async (db) => {
  const [{ communityId, steward }, anna] = [await host(db), await somebody(db)]
  const told = [
    { sources: ['a', 'b'], status: 'DONE' }, { sources: ['a', '#none'], status: 'PLANNED' }, { sources: ['a', 'b', 'c'], status: 'DECLINED' }, { sources: ['a', 'b'], status: 'OPEN' },
    { sources: ['a', 'a'], status: 'IN_PROGRESS' }, { sources: ['#none'], status: 'DECLINED' }, { sources: [], status: 'DONE' },
  ]
  const ids = await ideas(db, anna, told.map((_, nth) => `Idea ${nth}`), { communityId, at: Date.now() - 40 * DAY })
  for (const [nth, { sources, status }] of told.entries()) {
    await db('WRITE', `MATCH (idea:Idea {id: $id}) SET idea.statusKind = $status WITH idea UNWIND range(0, size($sources) - 1) AS n
      CREATE (:Member {id: $id + n, kind: 'person'})-[:ATTENDED {key: $id + n, firstAt: 1, source: $sources[n]}]->(idea)`, { id: ids[nth], sources, status })
  }
  const asked = async (windowDays?: number) => (await clientOf(db).ask(ADOPTION, { id: steward.organizationIds[0], windowDays })).data.organization.adoption
  const found = await asked()
  expect(found).toMatchObject({ sampleSize: 5, oneSource: { decided: 2, adopted: 1, rate: 0.5 }, severalSources: { decided: 3, adopted: 2 } })
  expect(found.difference).toBeCloseTo(2 / 3 - 1 / 2, 9)
  expect(await asked(28), 'proposed before the window').toMatchObject({ sampleSize: 0, difference: null, severalSources: { rate: null, low: null, high: null } })
}))

test('what was decided on counts as it stood at the instant: later changes of status have no say in it', () => rollback(async (db) => {
  const [{ communityId, steward }, anna] = [await host(db), await somebody(db)]
  const [ideaId] = await ideas(db, anna, ['A pier'], { communityId, at: Date.now() - 40 * DAY })
  const status = (kind: StatusKind, daysAgo: number) => setIdeaStatus(db, { ideaId: ideaId ?? '', kind, label: null, labelId: null, memberId: steward.memberId, changeId: `change_${randomUUID()}`, at: Date.now() - daysAgo * DAY })
  await db('WRITE', `MATCH (idea:Idea {id: $ideaId}) CREATE (:Member {id: $ideaId + 'm', kind: 'person'})-[:ATTENDED {key: $ideaId, firstAt: 1, source: 'a'}]->(idea)`, { ideaId })
  await status('PLANNED', 30)
  await status('DECLINED', 20)
  await status('OPEN', 10)
  const asked = async (daysAgo: number) => (await clientOf(db).ask('query ($id: ID!, $asOf: DateTime!) { organization(id: $id) { adoption(asOf: $asOf) { oneSource { decided adopted } } } }',
    { id: steward.organizationIds[0], asOf: new Date(Date.now() - daysAgo * DAY).toISOString() })).data.organization.adoption.oneSource
  expect([await asked(35), await asked(25), await asked(15), await asked(5)]).toEqual([
    { decided: 0, adopted: 0 }, { decided: 1, adopted: 1 }, { decided: 1, adopted: 0 }, { decided: 0, adopted: 0 },
  ])
}))

test('none of five adopted is somewhere between 0 and 0.43', () => {
  const { low, high } = adoptionRate({ decided: 5, adopted: 0 })
  expect(low).toBe(0)
  expect(high).toBeCloseTo(0.4344824648, 9)
})
