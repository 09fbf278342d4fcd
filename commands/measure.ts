import { setTimeout as sleep } from 'node:timers/promises'
import { ClearError } from '../db/embedded/clear-error'
import { withProgress } from '../db/embedded/progress.mjs'
import { instant } from '../db/import/instant'
import { measureAsOf } from '../db/jobs/measure-nights'
import { readArguments } from './launch/arguments'
import { command } from './launch/command'
import { say } from './launch/say'
import { withDatabase } from './launch/with-database'

const USAGE = 'npm run measure -- [--as-of INSTANT]   (UTC, such as 2026-07-01T00:00:00Z; now when it is left out)'

await command(async () => {
  const { values, rest } = readArguments(USAGE, ['as-of'])
  const asOf = values['as-of'] === undefined ? new Date() : instant(values['as-of'])
  if (!asOf || rest.length > 0) throw new ClearError(`${asOf ? '' : `"${values['as-of']}" is no instant.\n`}Use: ${USAGE}`)
  await withDatabase(async (db) => {
    const work = async () => {
      while (!(await measureAsOf(db, { asOf: asOf.getTime(), now: Date.now() }))) await sleep(500)
    }
    await withProgress(say, 'Measuring', work())
    say(`Measured as of ${asOf.toISOString()}.`)
  })
})
