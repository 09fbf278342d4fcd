import { acts } from '../db/vocabulary'
import { decidim, reads, take } from './decidim'
import { ms, report } from './figures'
import { benchDatabase, benchPortal, type BenchDatabase } from './portal'

/** What people read most, over HTTP on the log of decidim.barcelona, and how long its import takes beside the bare writing of as many relationships. */
export async function run() {
  const database = await benchDatabase()
  const portal = await (async () => {
    const imported = await take(database, await decidim())
    const bare = await bareSeconds(database, imported.acts)
    report('Import of decidim-barcelona-2016, with sources and nightly facts', [
      { what: `${imported.acts} acts, ${imported.refused} rows refused`, asked: '≤ 90 s', measured: `${imported.seconds.toFixed(1)} s` },
      { what: 'against a bare UNWIND … CREATE of the same relationships', asked: 'a ratio', measured: `${(imported.seconds / bare).toFixed(1)} (bare ${bare.toFixed(1)} s)` },
    ])
    return benchPortal(database)
  })().catch(async (error) => { await database.stop(); throw error })
  try {
    const found = await reads(portal)
    report('Reads over HTTP at asOf 2016-04-20, median, no answer cache', [
      { what: 'confluence of one idea', asked: '≤ 30 ms', measured: ms(found.confluence) },
      { what: 'confluence of 20 ideas in one request', asked: '≤ 80 ms', measured: ms(found.twenty) },
      { what: 'movement of a community over 28 days', asked: '≤ 100 ms', measured: ms(found.movement) },
      { what: 'list of 20 by gain, from the standing', asked: '≤ 20 ms', measured: ms(found.list) },
    ])
  } finally {
    await portal.stop()
  }
}

/** The same relationships with the same properties and nothing else, in batches, between the same nodes; gone afterwards. */
async function bareSeconds({ db }: BenchDatabase, count: number) {
  const rows = await db('READ', `MATCH (member:Member)-[act:${Object.keys(acts).join('|')}]->(target) WHERE act.source IS NOT NULL
    RETURN type(act) AS type, properties(act) AS properties, member.id AS memberId, target.id AS targetId, labels(target)[0] AS label LIMIT ${count}`, {})
  const copies = rows.map((row, index) => ({ ...row, properties: { ...(row.properties as object), id: `bare_${index}`, sourceId: `bare_${index}` } }))
  const start = performance.now()
  for (let first = 0; first < copies.length; first += 1_000) {
    await db('WRITE', `UNWIND $rows AS row MATCH (member:Member {id: row.memberId})
      CALL (row) { WITH row WHERE row.label = 'Idea' MATCH (target:Idea {id: row.targetId}) RETURN target
        UNION ALL WITH row WHERE row.label = 'Community' MATCH (target:Community {id: row.targetId}) RETURN target
        UNION ALL WITH row WHERE row.label = 'Post' MATCH (target:Post {id: row.targetId}) RETURN target
        UNION ALL WITH row WHERE row.label = 'Comment' MATCH (target:Comment {id: row.targetId}) RETURN target }
      CREATE (member)-[act:$(row.type)]->(target) SET act = row.properties`, { rows: copies.slice(first, first + 1_000) })
  }
  const seconds = (performance.now() - start) / 1_000
  for (let left = true; left;) {
    const [gone] = await db('WRITE', "MATCH ()-[act]->() WHERE act.id STARTS WITH 'bare_' WITH act LIMIT 1000 DELETE act RETURN count(*) AS gone", {})
    left = Number(gone?.gone) > 0
  }
  return seconds
}
