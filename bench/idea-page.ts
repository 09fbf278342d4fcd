import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createActs, type Acts } from '../db/acts/create-acts'
import { isRefused } from '../db/acts/refusal'
import type { Db } from '../db/db'
import { newId } from '../db/ids'
import { ms, quantile, report, times } from './figures'
import { ask, benchDatabase, benchPortal } from './portal'

const RUNS = 100
const [COMMENTS, VERSIONS, AMENDMENTS] = [150, 30, 40]

/** The page of an idea with a long history, over HTTP to a visitor, and the portal's own questions for it. */
export async function run() {
  const database = await benchDatabase()
  const slug = await longHistory(database.db).catch(async (error) => { await database.stop(); throw error })
  const portal = await benchPortal(database)
  try {
    const read = async () => (await fetch(`${portal.url}/ideas/${slug}`)).text()
    for (let tries = 0; !(await read()).includes('Comment 1.'); tries++) if (tries === 20) throw new Error('The page does not show what was said.')
    const page = await times(RUNS, async () => {
      if (!(await read()).includes('Comment 1.')) throw new Error('The page does not show what was said.')
    })
    const own = await times(20, () => Promise.all([ask(portal.url, operation('IdeaPage'), { slug, linked: [] }), ask(portal.url, operation('IdeaWork'), { slug })]), { warmUp: 5 }) // a stranger's budget allows no more in a minute
    report(`The page of an idea with ${COMMENTS} comments, ${VERSIONS} versions and ${AMENDMENTS} amendments, warm, over HTTP`, [
      { what: 'the page, p50', asked: '≤ 150 ms', measured: `${ms(quantile(page, 0.5))} (p95 ${ms(quantile(page, 0.95))})` },
      { what: 'both of its questions at once, p50', asked: 'a figure', measured: ms(quantile(own, 0.5)) },
    ])
  } finally {
    await portal.stop()
  }
}

/** The very document of the portal. */
function operation(name: string): string {
  const documents = Object.values(JSON.parse(readFileSync('graphql/generated/documents/persisted-documents.json', 'utf8')) as Record<string, string>)
  return documents.find((text) => new RegExp(`\\bquery ${name}\\b`).test(text)) ?? ''
}

/** An idea whose text was changed and argued about for a long time; its slug. */
async function longHistory(db: Db): Promise<string> {
  const [author, ben] = await Promise.all([somebody(db, 'anna'), somebody(db, 'ben')])
  const acts = createActs(db)
  const { ideaId } = await done(acts.propose(author, { title: 'A bench by the water', body: 'To sit on.', key: randomUUID() }))
  for (let number = 1; number < VERSIONS; number++) await done(acts.editIdea(author, { ideaId, baseVersion: number, title: 'A bench by the water', body: text(number), key: randomUUID() }))
  for (let number = 1; number <= AMENDMENTS; number++) await amend(acts, ben, ideaId, number)
  for (let number = 1; number <= COMMENTS; number++) await done(acts.comment(ben, { ideaId, body: `Comment ${number}.`, key: randomUUID() }))
  const [found] = await db('READ', 'MATCH (idea:Idea {id: $ideaId}) RETURN idea.slug AS slug', { ideaId })
  return String(found?.slug)
}

const text = (number: number) => Array.from({ length: 12 }, (_, line) => `Sentence ${line} of a text about sitting by the water${line === number % 12 ? `, changed for the ${number}th time` : ''}.`).join('\n\n')

const amend = (acts: Acts, actor: { memberId: string }, ideaId: string, number: number) => (
  done(acts.proposeAmendment(actor, { ideaId, baseVersion: VERSIONS, title: 'A bench by the water', body: `${text(VERSIONS - 1)}\n\nAnd a bin, ${number}.`, reason: 'So.', key: randomUUID() }))
)

async function somebody(db: Db, name: string): Promise<{ memberId: string }> {
  const memberId = newId('member')
  await db('WRITE', "CREATE (:Member {id: $memberId, kind: 'person', name: $name, handle: $name, handleSkeleton: $name, joinedAt: 1})", { memberId, name })
  return { memberId }
}

async function done<Outcome extends object>(outcome: Promise<Outcome>): Promise<Exclude<Outcome, { refused: string }>> {
  const given = await outcome
  if (isRefused(given)) throw new Error(`${given.refused}: ${given.message}`)
  return given as Exclude<Outcome, { refused: string }>
}
