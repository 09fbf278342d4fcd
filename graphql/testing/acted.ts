import { record } from '../../db/acts/record'
import { makersOf, writeMakers } from '../../db/acts/write-makers'
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
export interface Acted { id: (name: string) => string, tell: (acts: Deed[]) => Promise<void> }

const kindOf = (name: string) => (/^(bot|staff)/.exec(name)?.[0] ?? 'person') as 'person' | 'staff' | 'bot'

/** Writes people, communities, topics and ideas by the names that a scene gives them, and its acts through the write path of the portal; their ids by name. A name that begins with bot or staff is one. */
export async function acted(db: Db, { asOf, ideas = {}, acts }: Scene): Promise<Acted> {
  const ids = new Map<string, string>()
  const id = (name: string) => ids.get(name) ?? `nobody is called ${name}`
  await write(db, ids, ideas, acts)
  const told = ({ by, type = 'COMMENTED', on, to, in: place, daysAgo, acceptedBy }: Deed) => {
    const [ideaId, communityId, at] = [on ? id(on) : null, place ? id(place) : null, asOf - Math.round(daysAgo * DAY)]
    const author = on && type === 'COMMENTED' ? ideas[on]?.by : undefined
    return {
      id: newId('act'), type, memberId: id(by), by: kindOf(by), targetId: ideaId ?? communityId ?? id(by), ideaId, communityId,
      partnerIds: (to ?? (author && author !== by ? [author] : [])).map(id), at, recordedAt: at,
      acceptedAt: acceptedBy ? at : null, acceptedBy: acceptedBy ? id(acceptedBy) : null, source: null, sourceId: null,
    }
  }
  const tell = async (more: Deed[]) => {
    for (const turn of inTurns(more)) {
      const written = turn.map(told)
      await record(db, written)
      const makers = makersOf(written)
      if (makers.length > 0) await writeMakers(db, { makers })
    }
  }
  await tell(acts)
  return { id, tell }
}

async function write(db: Db, ids: Map<string, string>, ideas: NonNullable<Scene['ideas']>, acts: Deed[]) {
  const named = (kind: 'member' | 'idea' | 'community' | 'topic', names: (string | undefined)[]) => (
    [...new Set(names)].flatMap((name) => (name === undefined ? [] : [{ id: ids.get(name) ?? (ids.set(name, newId(kind)).get(name) as string), kind: kindOf(name) }]))
  )
  const members = named('member', [...Object.values(ideas).map(({ by }) => by), ...acts.flatMap(({ by, to = [], acceptedBy }) => [by, acceptedBy, ...to])])
  const [places, topics] = [named('community', acts.map((act) => act.in)), named('topic', Object.values(ideas).flatMap(({ about = [] }) => about))]
  named('idea', Object.keys(ideas))
  const rows = Object.entries(ideas).map(([name, { by, about = [] }]) => ({ id: ids.get(name), by: ids.get(by), about: about.map((topic) => ids.get(topic)) }))
  await db('WRITE', 'UNWIND $members AS member CREATE (:Member {id: member.id, handle: member.id, name: member.id, kind: member.kind, joinedAt: 0})', { members })
  await db('WRITE', "UNWIND $places AS place CREATE (:Community {id: place.id, slug: place.id, name: place.id, about: '', smallestKey: place.id, createdAt: 0, verifiedAt: 0})", { places })
  await db('WRITE', 'UNWIND $topics AS topic CREATE (:Topic {id: topic.id, slug: topic.id, name: topic.id})', { topics })
  await db('WRITE', `UNWIND $rows AS row MATCH (author:Member {id: row.by})
    CREATE (author)-[:AUTHORED {role: 'AUTHOR', since: 0}]->(idea:Idea {id: row.id, slug: row.id, title: row.id, body: '', statusKind: 'OPEN', createdAt: 0, updatedAt: 0})
    WITH idea, row UNWIND row.about AS topicId MATCH (topic:Topic {id: topicId}) CREATE (idea)-[:ABOUT]->(topic)`, { rows })
}

/** The acts from the earliest on, as many together as are of different people. */
function inTurns(acts: Deed[]): Deed[][] {
  const turns: Deed[][] = []
  for (const deed of acts.toSorted((a, b) => b.daysAgo - a.daysAgo)) {
    const last = turns.at(-1)
    if (last && !last.some(({ by }) => by === deed.by)) last.push(deed)
    else turns.push([deed])
  }
  return turns
}
