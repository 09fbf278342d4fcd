import type { Db } from '../db'
import { wroteIntoPast } from '../metrics/findings'
import { refreshStandings } from '../metrics/standings'
import { newCourse, type Counts, type Course, type Progress, type Refusal } from './course'
import { endImport } from './end-import'
import { begin, takeHosts } from './host'
import type { Log } from './log'
import { reworkAttention } from './rework-attention'
import { takeCommunities } from './take-communities'
import { takeEvents } from './take-events'
import { takeIdeas } from './take-ideas'
import { takeMembers } from './take-members'
import { takeMemberships } from './take-memberships'
import { unfinishedFrom } from './unfinished-from'
import { writeBrought } from './write-brought'

export interface Imported { counts: Counts, refused: Refusal[], seconds: number }

/**
 * Takes an event log in: again writes nothing twice, and after a cut it goes on where it was. Impossible rows are refused, the others taken.
 * `db` is a patient one. `now` is when it is written down (ms UTC).
 * Errors: SourceRefused, before anything is written; DatabaseUnavailable.
 */
export async function importLog(
  db: Db, log: Log, { source, onProgress = () => undefined, now = Date.now() }: { source: string, onProgress?: (progress: Progress) => void, now?: number },
): Promise<Imported> {
  const start = performance.now()
  const course = newCourse({ db, source, now, onProgress })
  await begin(course, log)
  await takeMembers(course, log)
  await takeHosts(course, log)
  await takeCommunities(course, log)
  await takeMemberships(course, log)
  await takeIdeas(course, log)
  await takeBrought(course, log)
  await takeEvents(course, log)
  await finish(course)
  return { counts: course.counts, refused: course.refused, seconds: (performance.now() - start) / 1_000 }
}

async function takeBrought({ db, members, ideas }: Course, { brought = [] }: Log): Promise<void> {
  const earliestFirst = [...brought].sort((a, b) => a.at.getTime() - b.at.getTime())
  await writeBrought(db, {
    brought: earliestFirst.map((row) => ({
      bringerId: members.get(row.bringer)?.id ?? '', broughtId: members.get(row.brought)?.id ?? '', at: row.at.getTime(), to: ideas.get(row.to) ?? row.to,
    })),
  })
}

/** What follows from all acts together: first attentions, and how ideas stand now. A cut before the end leaves the mark, so that it is done the next time. */
async function finish({ db, source, now, onProgress }: Course): Promise<void> {
  const from = (await unfinishedFrom(db, {}))[0]?.at ?? null
  if (from !== null) {
    await reworkAttention(db, from, onProgress)
    onProgress({ step: 'standings', done: 0, of: null })
    await refreshStandings(db, { ideaIds: 'ALL', asOf: now, anyway: true })
  }
  await wroteIntoPast(db) // of what has no instant too: people, memberships, first attentions
  await endImport(db, { source })
}
