import type { Db } from '../../db/db'
import { newId } from '../../db/ids'
import { DAY } from '../../db/shapes'
import type { Viewer } from '../viewer'

/** What somebody says on an idea: the host, somebody else, the author or a bot of the host. */
export interface Said { day: number, by: 'host' | 'other' | 'author' | 'bot', body?: string, sign?: boolean }
export interface WorldIdea { day: number, by?: string, said?: Said[], becauseOfOn?: number }
export interface WorldCase { day: number, by: string, steps: { kind: 'ANSWERED' | 'CLAIMED' | 'CONFIRMED' | 'REOPENED', day: number }[] }
export interface SmallWorld { ideas?: WorldIdea[], cases?: WorldCase[] }

/** The first day of small worlds; days are counted from it, in fractions too. */
export const START = Date.parse('2026-01-01T00:00:00Z')
export const dayOf = (day: number) => Math.round(START + day * DAY)
export const isoDay = (day: number) => new Date(dayOf(day)).toISOString()

/** An organization with one community, and what was said there: acts as the portal writes them. Gives ids, and the viewer who represents it. */
export async function twoWayWorld(db: Db, { ideas = [], cases = [] }: SmallWorld) {
  const ids = { organization: newId('organization'), community: newId('community') }
  const names = ['host', 'bot', 'other', ...new Set([...ideas.map(authorOf), ...cases.map(({ by }) => by)])]
  const members = new Map(names.map((name) => [name, newId('member')]))
  const idOf = (name: string) => members.get(name) ?? ''
  await db('WRITE', `CREATE (o:Organization {id: $organization, slug: $organization, name: 'Host', createdAt: 0})-[:HOSTS]->(:Community {id: $community, slug: $community, name: 'Here', about: '', smallestKey: $community, createdAt: 0})
    WITH o UNWIND $members AS member CREATE (m:Member {id: member.id, handle: member.id, name: member.name, kind: CASE member.name WHEN 'bot' THEN 'bot' ELSE 'person' END, joinedAt: 0})
    FOREACH (_ IN CASE WHEN member.name IN ['host', 'bot'] THEN [1] ELSE [] END | CREATE (m)-[:REPRESENTS {role: 'REPRESENTATIVE', since: 0}]->(o))`,
  { ...ids, members: [...members].map(([name, id]) => ({ name, id })) })
  const caseIds = await writeCases(db, ids, cases, idOf)
  const ideaIds = await writeIdeas(db, ids, ideas, idOf)
  const viewer: Viewer = { memberId: idOf('host'), role: 'MEMBER', organizationIds: [ids.organization], scopes: ['read', 'write', 'moderate'] }
  return { ...ids, ideaIds, caseIds, idOf, viewer }
}

const authorOf = ({ by }: WorldIdea, nth = 0) => by ?? `author ${nth % 7}`

async function writeIdeas(db: Db, { community, organization }: { community: string, organization: string }, ideas: WorldIdea[], idOf: (name: string) => string): Promise<string[]> {
  const rows = ideas.map((idea, nth) => ({
    id: newId('idea'), at: dayOf(idea.day), actId: newId('act'), authorId: idOf(authorOf(idea, nth)), changedAt: idea.becauseOfOn === undefined ? null : dayOf(idea.becauseOfOn),
    said: (idea.said ?? []).map((one) => ({
      actId: newId('act'), commentId: newId('comment'), memberId: one.by === 'author' ? idOf(authorOf(idea, nth)) : idOf(one.by), by: one.by === 'bot' ? 'bot' : 'person',
      type: one.sign ? 'REACTED' : 'COMMENTED', at: dayOf(one.day), body: one.body ?? 'We look into it.', partnerIds: one.by === 'author' ? [idOf('host')] : [idOf(authorOf(idea, nth))],
    })),
  }))
  await db('WRITE', `UNWIND $rows AS row MATCH (author:Member {id: row.authorId}) MATCH (c:Community {id: $community})
    CREATE (idea:Idea {id: row.id, slug: row.id, title: row.id, body: '', statusKind: 'OPEN', createdAt: row.at, updatedAt: row.at})-[:IN]->(c)
    CREATE (author)-[:PROPOSED {id: row.actId, at: row.at, recordedAt: row.at, by: 'person', memberId: row.authorId, ideaId: row.id, communityId: $community}]->(idea)
    CREATE (author)-[:AUTHORED {role: 'AUTHOR', since: row.at}]->(idea)
    FOREACH (_ IN CASE WHEN row.changedAt IS NULL THEN [] ELSE [1] END | CREATE (idea)<-[:BECAUSE_OF {at: row.changedAt}]-(:OfficialResponse {id: 'response of ' + row.id, ideaId: row.id, organizationId: $organization, publishedAt: row.changedAt}))
    WITH row, idea UNWIND row.said AS said MATCH (member:Member {id: said.memberId})
    CREATE (member)-[:$(said.type) {id: said.actId, at: said.at, recordedAt: said.at, by: said.by, memberId: said.memberId, ideaId: row.id, communityId: $community, partnerIds: said.partnerIds}]->(idea)
    CREATE (member)-[:WROTE]->(:Comment {id: said.commentId, actId: said.actId, body: said.body, thread: row.id, createdAt: said.at})-[:ON]->(idea)`, { rows, community, organization })
  return rows.map(({ id }) => id)
}

async function writeCases(db: Db, { community, organization }: { community: string, organization: string }, cases: WorldCase[], idOf: (name: string) => string): Promise<string[]> {
  const rows = cases.map(({ day, by, steps }) => ({
    id: newId('case'), at: dayOf(day), memberId: idOf(by), updatedAt: dayOf(steps.at(-1)?.day ?? day),
    steps: [{ kind: 'RAISED', day }, ...steps].map((step) => ({
      id: newId('step'), kind: step.kind, at: dayOf(step.day), official: ['ANSWERED', 'CLAIMED'].includes(step.kind),
      actId: newId('act'), memberId: ['ANSWERED', 'CLAIMED'].includes(step.kind) ? idOf('host') : idOf(by),
    })),
  }))
  await db('WRITE', `UNWIND $rows AS row MATCH (o:Organization {id: $organization})
    CREATE (matter:Case {id: row.id, title: 'Case', body: '', status: row.steps[-1].kind, isPublic: true, organizationId: $organization, communityId: $community, memberId: row.memberId, createdAt: row.at, updatedAt: row.updatedAt})-[:RAISED_WITH]->(o)
    WITH row, matter UNWIND row.steps AS step MATCH (c:Community {id: $community}) MATCH (member:Member {id: step.memberId})
    CREATE (matter)-[:HAS_STEP]->(:CaseStep {id: step.id, kind: step.kind, body: '', at: step.at, memberId: step.memberId, actId: step.actId, official: step.official})
    CREATE (member)-[:$(step.kind) {id: step.actId, at: step.at, recordedAt: step.at, by: 'person', memberId: step.memberId, communityId: $community, partnerIds: CASE WHEN step.official THEN [row.memberId] END}]->(c)`, { rows, organization, community })
  return rows.map(({ id }) => id)
}
