import type { Db } from '../../db/db'
import { attendedFrom, exchangesFrom, makersFrom, nightFrom, partsFrom, toldBy } from '../../db/testing/derived'

const keyed = async (db: Db, text: string) => Object.fromEntries((await db('READ', text, {})).map(({ key, value }) => [String(key), value]))

/** What is stored beside the acts, and what the acts say it should be. */
export async function storedAndTold(db: Db) {
  const told = await toldBy(db)
  const nights = await db('READ', 'MATCH (night:Night) RETURN night.midnight AS midnight ORDER BY midnight', {})
  return {
    stored: {
      nights: await keyed(db, `MATCH (night:Night)-[found:FOUND]->(community:Community)
        RETURN night.midnight + ' ' + community.id AS key, {residents: found.residents, established: found.established, hub: found.hub, basin: found.basin} AS value`),
      attended: await keyed(db, "MATCH ()-[first:ATTENDED]->() RETURN first.key AS key, first.firstAt + ' ' + first.source AS value"),
      parts: await keyed(db, 'MATCH ()-[part:TOOK_PART]->() RETURN part.key AS key, part.firstAt AS value'),
      makers: await keyed(db, 'MATCH ()-[made:HELPED_MAKE]->() RETURN made.key AS key, made.firstAt AS value'),
      exchanges: await keyed(db, `MATCH (one:Member)-[exchange:EXCHANGED_WITH]->(other:Member)
        RETURN exchange.actId + ' ' + one.id + ' ' + other.id AS key, exchange.at + ' ' + coalesce(exchange.communityId, 'null') + ' ' + exchange.by + ' ' + exchange.to AS value`),
    },
    told: {
      nights: Object.fromEntries(nights.flatMap(({ midnight }) => [...nightFrom(told, Number(midnight))].map(([community, facts]) => [`${String(midnight)} ${community}`, facts]))),
      attended: attendedFrom(told), parts: partsFrom(told), makers: makersFrom(told), exchanges: exchangesFrom(told),
    },
  }
}
