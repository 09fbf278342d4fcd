import { ClearError } from '../../db/embedded/clear-error'
import { withProgress } from '../../db/embedded/progress.mjs'
import { say } from '../launch/say'
import { failedOne, passedOne, type Tally } from './tally'

/** Runs a check that counts as one test. `work` gives what is wrong, or nothing; what it throws is wrong too. All of it is told. */
export async function check(what: string, work: () => Promise<string | undefined>): Promise<Tally> {
  const wrong = await withProgress(say, what, work()).catch((error: Error) => (error instanceof ClearError ? error.message : (error.stack ?? String(error))))
  say(wrong === undefined ? `✓ ${what}` : `✗ ${what}\n${wrong.trim()}\n`)
  return wrong === undefined ? passedOne : failedOne
}
