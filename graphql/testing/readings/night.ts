import { CONFLUENCE, NIGHT, read, SOURCES, stored, type Reading } from './reading'

const everybody = (instead: string): [string, string, string] => [
  NIGHT, 'CALL (found) {\n    UNWIND found AS one\n    UNWIND one.active AS person\n    RETURN count(DISTINCT person) AS everybody', `CALL (found, midnight) {\n    ${instead} AS everybody`,
]
const inWindow = 'act.recordedAt IS NOT NULL AND act.at >= midnight - 7776000000 AND act.at < midnight'
const residentOn = (days: number): [string, string, string] => [NIGHT, 'dates >= 2', `dates >= ${days}`]
const residentsNeeded = (people: number): [string, string, string] => [NIGHT, 'size(one.residents) >= 3', `size(one.residents) >= ${people}`]
const midnight = (text: string): [string, string, string] => ['shapes.ts', 'export const midnightOf = (at: number) => at - (at % DAY)', `export const midnightOf = (at) => ${text}`]
const twins = 'WITH facts, twins, everybody\n  WHERE everybody > 0'
const lonely = '[one IN facts WHERE one.established AND NOT one.hub AND size(one.residents) = 0]'

/** Misreadings of residents, established, hubs and basins. */
export const nightReadings: Reading[] = [
  stored('hub denominator = all counted members', everybody("MATCH (member:Member {kind: 'person'}) RETURN count(member)")),
  stored('hub denominator = all time', everybody("MATCH (member:Member {kind: 'person'})-[act]->() WHERE act.communityId IS NOT NULL AND act.recordedAt IS NOT NULL AND act.at < midnight RETURN count(DISTINCT member)")),
  stored('hub denominator: persons with only community-less acts included', everybody(`MATCH (member:Member {kind: 'person'})-[act]->() WHERE ${inWindow} RETURN count(DISTINCT member)`)),
  stored('hub denominator: staff and bots included', everybody(`MATCH (member:Member)-[act]->() WHERE ${inWindow} AND act.communityId IS NOT NULL RETURN count(DISTINCT member)`)),
  stored('hub denominator = residents of anything', [NIGHT, 'UNWIND one.active AS person', 'UNWIND one.residents AS person']),
  stored('hub >= half', [NIGHT, 'size(one.residents) * 2 > everybody', 'size(one.residents) * 2 >= everybody']),
  stored('hub counts everybody with an act in c, not residents', [NIGHT, 'size(one.residents) * 2 > everybody', 'size(one.active) * 2 > everybody']),
  stored('hubs always dropped (also as only candidate)', [SOURCES, 'WHERE established\n', 'WHERE established AND NOT hub\n']),
  stored('hubs never dropped', [SOURCES, 'ORDER BY hub, days DESC', 'ORDER BY days DESC']),
  stored('Jaccard > 0.5 for basins', [NIGHT, 'both * 2 >= either', 'both * 2 > either']),
  stored('Jaccard by the smaller set (overlap coefficient)', [NIGHT, 'residentsOfA + residentsOfB - both AS either', 'CASE WHEN residentsOfA < residentsOfB THEN residentsOfA ELSE residentsOfB END AS either']),
  stored('Jaccard 0/0 = 1', [NIGHT, twins, `WITH facts, everybody, twins + reduce(pairs = [], x IN ${lonely} | pairs + [y IN ${lonely} WHERE x.id < y.id | {a: x.id, b: y.id}]) AS twins\n  WHERE everybody > 0`]),
  stored('basins include hubs', [NIGHT, 'WITH one WHERE one.established AND NOT one.hub', 'WITH one WHERE one.established']),
  stored('basins include not-established communities', [NIGHT, 'WITH one WHERE one.established AND NOT one.hub', 'WITH one WHERE NOT one.hub']),
  stored('no basins at all', [NIGHT, 'WHERE both * 2 >= either', 'WHERE false']),
  stored('basin named after the largest id', ['basins.ts', 'name.smallestKey) < 0', 'name.smallestKey) > 0']),
  stored('facts window (n-90d, n]', [NIGHT, 'act.at >= midnight - 7776000000', 'act.at > midnight - 7776000000'], [NIGHT, 'act.at < midnight\n', 'act.at <= midnight\n']),
  stored('residents with 1 date', residentOn(1)),
  stored('residents with 3 dates', residentOn(3)),
  stored('residents over all time', [NIGHT, '      AND act.at >= midnight - 7776000000\n', ''], [NIGHT, 'AS dates\n    RETURN collect(person) AS active', 'AS dates, max(act.at) AS latest\n    RETURN collect(CASE WHEN latest >= midnight - 7776000000 THEN person END) AS active']),
  stored('residents: staff and bots too', [NIGHT, "      AND act.by = 'person'\n", ''], [NIGHT, 'WITH act.memberId AS person, count(', 'WITH act.memberId AS person, act.by AS by, count('], [NIGHT, 'collect(person) AS active', "collect(CASE WHEN by = 'person' THEN person END) AS active"]),
  stored('residents: two acts instead of two dates', [NIGHT, 'count(DISTINCT act.at / 86400000) AS dates', 'count(*) AS dates']),
  stored('residents without deleted members', [NIGHT, 'CASE WHEN dates >= 2 THEN', 'CASE WHEN dates >= 2 AND NOT EXISTS { MATCH (gone:Member {id: person}) WHERE gone.deletedAt IS NOT NULL } THEN']),
  stored('established without age', [NIGHT, 'one.community.createdAt <= midnight - 2419200000 AND', '']),
  stored('established: age > 28 d, not >=', [NIGHT, 'createdAt <= midnight - 2419200000', 'createdAt < midnight - 2419200000']),
  stored('established without residents', [NIGHT, ' AND size(one.residents) >= 3', '']),
  stored('established with 2 residents', residentsNeeded(2)),
  stored('established needs 4 residents', residentsNeeded(4)),
  stored('verified ignored', [NIGHT, 'one.community.verifiedAt <= midnight', 'false'], [CONFLUENCE, 'community.verifiedAt <= $midnight', 'false'], [SOURCES, 'community.verifiedAt <= arrival.midnight', 'false'], ['facts.cypher', 'community.verifiedAt <= $midnight', 'false']),
  stored('verified still needs age and residents (and)', [NIGHT, 'false)\n      OR (', 'false)\n      AND ('], [CONFLUENCE, 'community.verifiedAt <= $midnight', 'false'], [SOURCES, 'community.verifiedAt <= arrival.midnight', 'false'], ['facts.cypher', 'community.verifiedAt <= $midnight', 'false']),
  stored('facts at the instant itself, not the last UTC midnight', midnight('at')),
  stored('facts at the midnight after', midnight('at - (at % DAY) + DAY')),
  stored('facts at the last midnight strictly before', midnight('Math.max(0, at - 1 - ((at - 1) % DAY))')),
  stored('facts at local midnight (UTC+1)', midnight('Math.max(0, at - ((at + DAY / 24) % DAY))')),
  stored('facts at local midnight (UTC-5)', midnight('Math.max(0, at - ((at - 5 * DAY / 24) % DAY))')),
  read('basin at first attention instead of at asOf', [CONFLUENCE, "{key: toString($midnight) + '@' + first.source}", "{key: toString(first.firstAt - first.firstAt % 86400000) + '@' + first.source}"]),
  read('basins at the instant of asOf, not its midnight', ['confluence.ts', 'midnight: midnightOf(asOf)', 'midnight: asOf'], ['nights.ts', 'instants.map(midnightOf)', 'instants.flatMap((at) => [midnightOf(at), at])']),
  read('established judged at asOf for everybody (not at first attention)', ...resourced('at: row.firstAt, midnight: midnightOf(asOf)')),
  read('source recomputed at asOf', ...resourced('at: asOf, midnight: midnightOf(asOf)')),
  read('first attention inside the window only', ...resourced('at: row.inWindow, midnight: midnightOf(row.inWindow)', 'from: windowDays === null ? 0 : Math.max(0, asOf - windowDays * DAY)')),
]

/** Sources worked out anew at every reading, instead of once. */
function resourced(arrival: string, from = 'from: 0'): [string, string, string][] {
  const first = "MATCH (member:Member)-[act:SUPPORTED|OPPOSED|FOLLOWED|REACTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED]->(idea:Idea) WHERE act.by = 'person' AND act.at >= $from AND act.at < $asOf MATCH (member)-[a:ATTENDED]->(idea) RETURN member.id AS memberId, idea.id AS ideaId, min(act.at) AS inWindow, min(a.firstAt) AS firstAt"
  const anew = `const inWindow = async (db, ideaIds, asOf, windowDays) => {
  const came = await db('READ', ${JSON.stringify(first)}, { asOf, ${from} })
  await ensureNights(db, { instants: [asOf, ...came.flatMap((row) => [row.firstAt, row.inWindow])] })
  for (const row of await sources(db, { arrivals: came.map((row) => ({ memberId: row.memberId, ideaId: row.ideaId, ${arrival} })) })) {
    await db('WRITE', 'MATCH ()-[a:ATTENDED {key: $key}]->() SET a.source = $source', { key: row.memberId + '@' + row.ideaId, source: row.source })
  }
  return confluence(db, {`
  return [
    ['confluence.ts', "import { ensureNights } from './nights'", "import { ensureNights } from './nights'\nimport { sources } from './sources'"],
    ['confluence.ts', 'const inWindow = (db: Db, ideaIds: string[], asOf: number, windowDays: number | null) => confluence(db, {', anew],
    ['confluence.ts', 'midnight: midnightOf(asOf),\n})', 'midnight: midnightOf(asOf),\n})}'],
  ]
}
