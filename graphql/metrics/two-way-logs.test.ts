import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importLog } from '../../db/import/import-log'
import { readFolder } from '../../db/import/read-folder'
import { rollback } from '../../db/testing/rollback'
import { asker } from '../testing/ask'
import { differences } from '../testing/differences'
import { atHand, logFolder, orMissing } from '../testing/real-logs'

const ietf = 'ietf-rats-eat-2018-2021'
const ASKED = `query ($slug: String!, $asOf: DateTime!) { organization(slug: $slug) {
  twoWay(asOf: $asOf, windowDays: null) { received answeredEver answeredInTime listened templates } firstResponse(asOf: $asOf, windowDays: null) { received answered medianHours } } }`

test.runIf(atHand(ietf))(`${ietf}, a real log with its hosts: what was answered, within seven days and ever, and how long half of it waited are equal at 1e-9${orMissing(ietf)}`, async () => {
  const { ttfr_hours: wanted } = JSON.parse(await readFile(join(logFolder(ietf), 'expected.json'), 'utf8'))
  const { organization } = await rollback(async (db) => {
    await importLog(db, await readFolder(logFolder(ietf)), { source: 'rats-answered' })
    return asker(db)<{ organization: object }>(ASKED, { slug: 'rats-answered', asOf: '2021-07-16T00:00:00Z' })
  })
  expect(differences({
    twoWay: { received: wanted.items, answeredEver: wanted.answered_ever, answeredInTime: wanted.answered_within_7d, listened: wanted.listen_ratio, templates: 0 },
    firstResponse: { received: wanted.items, answered: wanted.answered_ever, medianHours: wanted.km_median_hours },
  }, organization)).toEqual([])
}, 60_000)
