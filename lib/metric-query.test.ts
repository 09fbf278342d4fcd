import { afterAll, expect, test } from 'vitest'
import { exampleQueries } from './example-queries'
import { metricCatalogue } from './metric-catalogue'
import { metricQuery } from './metric-query'
import { openGate } from './testing/gate'

const gate = openGate()
afterAll(gate.close)

const runs = async (query: string) => {
  const { status, told } = await gate.ask({ body: { query } })
  expect([status, told.errors], query).toEqual([200, undefined])
}

test.each(metricCatalogue().map(({ type }) => type))('%s can be asked as its page says, by anybody', async (type) => {
  const query = metricQuery(type, Date.now())
  expect(query).toContain(`query ${type} {`)
  await runs(query ?? '')
})

test('every example of the explorer is answered, without a key', async () => {
  for (const query of exampleQueries) await runs(query)
})
