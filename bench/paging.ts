import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { importLog } from '../db/import/import-log'
import { newId } from '../db/ids'
import { createKey } from '../db/members/create-key'
import { refreshStandings } from '../db/metrics/standings'
import { inParallel, report } from './figures'
import { ask, benchDatabase, benchPortal, type BenchDatabase } from './portal'

const IDEAS = Number(process.env.PAGING_IDEAS ?? 10_000)
const NEW = IDEAS / 10
const orders = ['CREATED_AT', 'SUPPORT', 'CONFLUENCE', 'CONFLUENCE_GAIN', 'TRENDING'] as const

/** 10,000 ideas walked by cursor in every order, again and again, while 1,000 are proposed: of those that were there none is missed and none comes twice. */
export async function run() {
  const database = await benchDatabase()
  const key = await world(database).catch(async (error) => { await database.stop(); throw error })
  const portal = await benchPortal(database)
  try {
    const [before] = await portal.db('READ', 'MATCH (idea:Idea) RETURN collect(idea.id) AS ids', {})
    const there = new Set(before?.ids as string[])
    const progress = { proposed: 0 }
    const proposing = proposals(portal.url, key, progress)
    const [walks, missed, twice] = [[] as number[], [] as number[], [] as number[]]
    const start = performance.now()
    for (let turn = 0; progress.proposed < NEW || turn < orders.length; turn++) {
      const [from, seen] = [progress.proposed, await walk(portal.url, orders[turn % orders.length] ?? 'CREATED_AT', key)]
      const known = new Set(seen)
      missed.push([...there].filter((id) => !known.has(id)).length)
      twice.push(seen.length - known.size)
      walks.push(progress.proposed - from)
    }
    await proposing
    const seconds = (performance.now() - start) / 1_000
    report(`${there.size} ideas paged by cursor, 100 a page, while ${NEW} are proposed over the API`, [
      { what: `${walks.length} walks in ${orders.length} orders; ideas proposed during each`, asked: 'reported', measured: walks.join(', ') },
      { what: 'missed', asked: '0', measured: missed.join(', ') },
      { what: 'twice', asked: '0', measured: twice.join(', ') },
      { what: 'all of it', asked: 'reported', measured: `${seconds.toFixed(0)} s` },
    ])
  } finally {
    await portal.stop()
  }
}

async function world({ db }: BenchDatabase): Promise<string> {
  const day = 86_400_000
  const at = (n: number) => new Date(Date.now() - 20 * day + Math.floor((n / IDEAS) * 19 * day))
  const ideas = Array.from({ length: IDEAS }, (_, n) => ({ id: `i${n}`, community: 'c', createdAt: at(n), authors: [`m${n % 100}`], title: `Idea ${n} of many` }))
  await importLog(db, {
    members: Array.from({ length: 100 }, (_, n) => ({ id: `m${n}`, kind: 'person' as const })), communities: [{ id: 'c', createdAt: at(0), verified: true }], memberships: [], ideas,
    events: ideas.filter((_, n) => n % 3 === 0).map(({ id }, n) => ({ id: `e${n}`, at: new Date(), actor: `m${(n + 1) % 100}`, type: 'SUPPORTED' as const, idea: id, community: 'c' })),
  }, { source: 'paging' })
  await refreshStandings(db, { ideaIds: 'ALL', asOf: Date.now(), anyway: true })
  await db('WRITE', "CREATE (:Member {id: $memberId, kind: 'person', name: 'Pager', handle: 'pager', handleSkeleton: 'pager', joinedAt: 1})", { memberId: newId('member') })
  const made = await createKey(db, { handle: 'pager', scopes: ['read', 'write'] })
  if ('refused' in made) throw new Error(made.message)
  return made.key
}

const PROPOSE = 'mutation Propose($input: ProposeIdeaInput!) { proposeIdea(input: $input) { __typename } }'
const proposals = (url: string, key: string, progress: { proposed: number }) => inParallel(Array.from({ length: NEW }, (_, n) => n), 4, async (n) => {
  const input = { title: `Another idea, the ${n}th`, body: 'That came meanwhile.', idempotencyKey: randomUUID() }
  const { proposeIdea } = await patiently(() => ask<{ proposeIdea: { __typename: string } }>(url, PROPOSE, { input }, key))
  if (proposeIdea.__typename !== 'ProposeIdeaSuccess') throw new Error('An idea was not taken.')
  progress.proposed++
})

interface Page { ideas: { nodes: { id: string }[], pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
const PAGE = 'query Page($after: String, $field: IdeaOrderField!) { ideas(first: 100, after: $after, orderBy: { field: $field, direction: DESC }) { nodes { id } pageInfo { hasNextPage endCursor } } }'

async function walk(url: string, field: (typeof orders)[number], key: string): Promise<string[]> {
  const seen: string[] = []
  for (let [after, more] = [null as string | null, true]; more;) {
    const { ideas }: Page = await patiently(() => ask<Page>(url, PAGE, { after, field }, key))
    seen.push(...ideas.nodes.map(({ id }) => id))
    ;[after, more] = [ideas.pageInfo.endCursor, ideas.pageInfo.hasNextPage]
  }
  return seen
}

/** As a client does that is told to come again: the same once more, a write with the same key. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (tries === 20 || !String(error).includes('503')) throw error
      await sleep(500)
    }
  }
}
