import { z } from 'zod'
import type { Db } from '../db'
import { needlesOf, searched, without } from '../members/forgotten-words'
import { namesToForget } from '../members/names-to-forget'
import { setTexts } from '../members/set-texts'
import { textsThatName } from '../members/texts-that-name'
import { withLease } from './lease'
import { endJobs } from './standing-jobs'

const AT_ONCE = 500
const LEASE_MS = 60_000
const Payload = z.object({ memberId: z.string(), email: z.string().nullable(), handle: z.string().nullable(), name: z.string().nullable(), joinedAt: z.number() })

/**
 * Takes what somebody who left was called and reached by out of every text. The job, which knows it last, goes when nothing is left to be changed.
 * `whenForgotten` is called after each of them. `db` is a patient one.
 */
export async function forgetNames(db: Db, now: number, whenForgotten: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  const jobs = await namesToForget(db, { now })
  if (jobs.length === 0) return
  await withLease(db, { key: 'forgetting', now, forMs: LEASE_MS }, async () => {
    for (const { jobId, payload } of jobs) {
      if (!await forgetName(db, payload)) continue // somebody wrote meanwhile: the next time
      await endJobs(db, { jobIds: [jobId] })
      await whenForgotten()
    }
    return null
  })
}

/** Whether all that was found could be changed. */
async function forgetName(db: Db, payload: string): Promise<boolean> {
  const forgotten = Payload.parse(JSON.parse(payload))
  const texts = without(forgotten, await textsThatName(db, { memberId: forgotten.memberId, properties: searched, ...needlesOf(forgotten) }))
  let changed = 0
  for (let start = 0; start < texts.length; start += AT_ONCE) {
    const some = texts.slice(start, start + AT_ONCE)
    changed += (await setTexts(db, { helds: some.map(({ held }) => held), texts: some }))[0]?.changed ?? 0
  }
  return changed === texts.length
}
