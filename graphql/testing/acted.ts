import { record } from '../../db/acts/record'
import type { Db } from '../../db/db'
import { newId } from '../../db/ids'
import { DAY } from '../../db/shapes'
import type { Act } from '../../db/vocabulary'

/** One act: by whom, on which idea (its author is who it answers, unless `to` says otherwise), in which community, so many days before. */
export interface Deed { by: string, type?: Act, on?: string, to?: string[], in?: string, daysAgo: number, acceptedBy?: string }
export interface Scene {
  asOf: number
  ideas?: Record<string, { by: string, about?: string[] }>
  acts: Deed[]
}

/** Writes people, communities, topics and ideas by the names that a scene gives them, and its acts through the write path of the portal; their ids by name. A name that begins with bot or staff is one. */
export async function acted(db: Db, { asOf, ideas = {}, acts }: Scene): Promise<(name: string) => string> {
  const ids = new Map<string, string>()
  const id = (kind: 'member' | 'idea' | 'community' | 'topic', name: string) => ids.get(name) ?? (ids.set(name, newId(kind)).get(name) as string)
  const rows = Object.entries(ideas).map(([name, { by, about = [] }]) => ({ id: id('idea', name), by: id('member', by), about: about.map((topic) => id('topic', topic)) }))
  for (const { by, to = [], in: place, acceptedBy } of acts) {
    for (const name of [by, ...to, ...(acceptedBy ? [acceptedBy] : [])]) id('member', name)
    if (place) id('community', place)
  }
  const of = (kind: string) => [...ids].filter(([, one]) => one.startsWith(`${kind}_`)).map(([name, one]) => ({ id: one, kind: /^(bot|staff)/.exec(name)?.[0] ?? 'person' }))
  await db('WRITE', 'UNWIND $members AS member CREATE (:Member {id: member.id, handle: member.id, name: member.id, kind: member.kind, joinedAt: 0})', { members: of('member') })
  await db('WRITE', "UNWIND $places AS place CREATE (:Community {id: place.id, slug: place.id, name: place.id, about: '', smallestKey: place.id, createdAt: 0, verifiedAt: 0})", { places: of('community') })
  await db('WRITE', 'UNWIND $topics AS topic CREATE (:Topic {id: topic.id, slug: topic.id, name: topic.id})', { topics: of('topic') })
  await db('WRITE', `UNWIND $rows AS row MATCH (author:Member {id: row.by})
    CREATE (author)-[:AUTHORED {role: 'AUTHOR', since: 0}]->(idea:Idea {id: row.id, slug: row.id, title: row.id, body: '', statusKind: 'OPEN', createdAt: 0, updatedAt: 0})
    WITH idea, row UNWIND row.about AS topicId MATCH (topic:Topic {id: topicId}) CREATE (idea)-[:ABOUT]->(topic)`, { rows })
  for (const deed of acts.toSorted((a, b) => b.daysAgo - a.daysAgo)) await record(db, [told(deed)])
  return (name) => ids.get(name) ?? `nobody is called ${name}`

  function told({ by, type = 'COMMENTED', on, to, in: place, daysAgo, acceptedBy }: Deed) {
    const [ideaId, communityId, at] = [on ? id('idea', on) : null, place ? id('community', place) : null, asOf - Math.round(daysAgo * DAY)]
    const answered = to ?? (on && type === 'COMMENTED' && ideas[on] && ideas[on].by !== by ? [ideas[on].by] : [])
    const kind = (/^(bot|staff)/.exec(by)?.[0] ?? 'person') as 'person' | 'staff' | 'bot'
    return {
      id: newId('act'), type, memberId: id('member', by), by: kind, targetId: ideaId ?? communityId ?? id('member', by), ideaId, communityId,
      partnerIds: answered.map((name) => id('member', name)), at, recordedAt: at,
      acceptedAt: acceptedBy ? at : null, acceptedBy: acceptedBy ? id('member', acceptedBy) : null, source: null, sourceId: null,
    }
  }
}
