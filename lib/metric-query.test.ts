import { expect, test } from 'vitest'
import { rollback } from '../db/testing/rollback'
import { clientOf } from '../graphql/testing/client'
import { exampleQueries } from './example-queries'
import { metricCatalogue } from './metric-catalogue'
import { metricQuery } from './metric-query'

const errorsOf = (query: string) => rollback(async (db) => {
  await db('WRITE', 'MATCH (host:Organization) WHERE host.createdAt IS NULL SET host.createdAt = 0', {}) // what other tests keep half made
  return (await clientOf(db).ask(query)).errors
})

test.each(metricCatalogue().map(({ type }) => type))('%s can be asked as its page says, by anybody', async (type) => {
  const query = metricQuery(type, Date.now()) ?? ''
  expect(query).toContain(`query ${type} {`)
  expect(await errorsOf(query), query).toBeUndefined()
})

test('every example of the explorer is answered, without a key', async () => {
  for (const query of exampleQueries) expect(await errorsOf(query), query).toBeUndefined()
})
