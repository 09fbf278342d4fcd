import { ATTENTION, DATE, dateAt, everywhere, PRODUCERS, read, STAGE, stored, type Reading } from './reading'

const EXCHANGE = "['PROPOSED', 'POSTED', 'COMMENTED', 'ANSWERED', 'SHARED']"
const accepted = 'act.acceptedAt < asOf AND act.acceptedBy <> act.memberId'
const acceptor = "  WHERE acceptor.kind <> 'bot'\n"
const practice = 'WHEN size(days) >= 2 AND size(partnerIds) >= 2'
const incoming = '    {me: partner.id, other: actor.id, kind: exchange.by}\n'
const outgoing = '    {me: actor.id, other: partner.id, kind: exchange.to},\n'
const left = "WHEN size(spells) > 0 AND NOT isOpen AND coalesce(lastAct <= lastLeave, true) THEN 'LEFT'"
const lapsed = "WHEN lastSign IS NULL OR lastSign < dormantFrom THEN 'LEFT'"
const dormant = "WHEN lastSign < windowFrom THEN 'DORMANT'"
const deleted = "WHEN member.deletedAt < asOf THEN 'LEFT'"
const person = "WHERE member.kind = 'person'"
const home = 'coalesce(firstAct, idea.createdAt)'
const firstAct = 'WITH worked, idea, asOf, producer, part, min(at) AS firstAct'
const homeOf = 'homes.get(arrivalKey(row))'
const exchanged = 'acts.filter(({ type }) => exchange.has(type)).flatMap('
const gone = (member: string) => `EXISTS { MATCH (gone:Member {id: ${member}}) WHERE gone.deletedAt IS NOT NULL }`
const exchangesAnywhere = 'exchange.at >= windowFrom AND exchange.at < asOf'
const dated = (hours: number) => everywhere([STAGE], [DATE, dateAt(hours)])

/** Misreadings of the stage of a member up to practice. */
export const stageReadings: Reading[] = [
  read('date local only for stage (UTC+1)', ...dated(1)),
  read('date local only for stage (UTC-5)', ...dated(-5)),
  stored('stage: partner from any act type', ['take-events.ts', exchanged, 'acts.flatMap(']),
  stored('stage: partner from any act type, outgoing only', ['take-events.ts', exchanged, 'acts.map((act) => (exchange.has(act.type) ? act : { ...act, by: "bot" })).flatMap(']),
  stored('stage: partner from any act type, incoming only', ['take-events.ts', exchanged, 'acts.map((act) => (exchange.has(act.type) ? act : { ...act, by: `!${act.by}` })).flatMap('],
    ['write-exchanges.ts', 'by: MemberKind', 'by: z.string()'], ['write-exchanges.cypher', 'to: partner.kind', "to: CASE WHEN exchange.by STARTS WITH '!' THEN 'bot' ELSE partner.kind END"]),
  read('stage: partner in any community', [STAGE, '  USING INDEX SEEK exchange:EXCHANGED_WITH(communityId, at)\n', ''], [STAGE, 'exchange.communityId = community.id\n    AND ', '']),
  read('stage: partners over all time', [STAGE, '    AND exchange.at >= windowFrom\n', '']),
  read('stage: bots as partners accepted', [STAGE, "side.kind <> 'bot' AND ", '']),
  read('stage: staff not accepted as partners', [STAGE, "side.kind <> 'bot' AND ", "NOT side.kind IN ['bot', 'staff'] AND "]),
  read('stage: partners incoming only', [STAGE, outgoing, '']),
  read('stage: partners outgoing only', [STAGE, `${outgoing}${incoming}`, outgoing.replace(',\n', '\n')]),
  stored('stage: oneself as partner', ['act-of-event.ts', 'event.partner && event.partner !== event.actor ?', 'event.partner ?']),
  read('stage: one date enough', [STAGE, practice, 'WHEN size(days) >= 1 AND size(partnerIds) >= 2']),
  read('stage: two acts instead of two dates', [STAGE, 'collect(DISTINCT exchangeDay)', 'collect(exchangeDay)']),
  read('stage: one partner enough', [STAGE, practice, 'WHEN size(days) >= 2 AND size(partnerIds) >= 1']),
  read('stage: dates of any act type', [STAGE, ` AND type(act) IN ${EXCHANGE} THEN act.at`, ' THEN act.at']),
  read('stage: POSTED with an idea (PROPOSED) no exchange', [STAGE, EXCHANGE, "['POSTED', 'COMMENTED', 'ANSWERED', 'SHARED']"]),
  read('stage: deleted partners do not count', [STAGE, "side.kind <> 'bot' AND ", `side.kind <> 'bot' AND NOT ${gone('side.other')} AND `]),
  read('stage: partner only when in both directions', [STAGE, practice, `WHEN size(days) >= 2 AND size(COLLECT { MATCH (member)-[to:EXCHANGED_WITH]->(other:Member)-[from:EXCHANGED_WITH]->(member)
      WHERE to.communityId = community.id AND from.communityId = community.id AND to.at >= windowFrom AND to.at < asOf AND from.at >= windowFrom AND from.at < asOf RETURN DISTINCT other.id }) >= 2`]),
  read('stage: level from acts in another community', [STAGE, practice, `WHEN size(COLLECT { MATCH (member)-[act:PROPOSED|POSTED|COMMENTED|ANSWERED|SHARED]->() WHERE act.at >= windowFrom AND act.at < asOf RETURN DISTINCT act.at / 86400000 }) >= 2
      AND size(COLLECT { MATCH (member)-[exchange:EXCHANGED_WITH]-(other:Member) WHERE ${exchangesAnywhere} RETURN DISTINCT other.id }) >= 2`]),
  read('stage: window 28 d', ['stage.ts', 'window: windowDays * DAY', 'window: 28 * DAY']),

  read('stage: dormancy < 180 d', [STAGE, lapsed, lapsed.replace('< dormantFrom', '<= dormantFrom')]),
  read('stage: never lapses (DORMANT for ever)', [STAGE, lapsed, lapsed.replace("'LEFT'", "'DORMANT'")]),
  read('stage: open membership never lapses (DORMANT)', [STAGE, lapsed, lapsed.replace("'LEFT'", "CASE WHEN isOpen THEN 'DORMANT' ELSE 'LEFT' END")]),
  read('stage: open membership stays INTEREST', [STAGE, lapsed, `WHEN isOpen AND (lastSign IS NULL OR lastSign < windowFrom) THEN 'INTEREST'\n    ${lapsed}`]),
  read('stage: explicit leave overrides a later act', [STAGE, ' AND coalesce(lastAct <= lastLeave, true)', '']),
  read('stage: explicit leave ignored', [STAGE, `    ${left}\n`, '']),
  read('stage: leave at the instant of an act is not leaving', [STAGE, 'lastAct <= lastLeave', 'lastAct < lastLeave']),
  read('stage: leave exactly at t counts', [STAGE, 'spell.until IS NULL OR spell.until >= asOf) AS isOpen', 'spell.until IS NULL OR spell.until > asOf) AS isOpen']),
  read('stage: later join does not undo a leave', [STAGE, 'AND NOT isOpen AND', 'AND lastLeave < asOf AND']),
  read('stage: join in the window is not INTEREST', [STAGE, dormant, "WHEN lastAct IS NULL OR lastAct < windowFrom THEN 'DORMANT'"]),
  read('stage: membership counts for nothing', [STAGE, 'TOOK_PART|MEMBER_OF', 'TOOK_PART']),
  read('stage: deleted member ignored (stage goes on)', [STAGE, `    ${deleted}\n`, '']),
  read('stage: deleted member LEFT before the deletion too', [STAGE, 'member.deletedAt < asOf', 'member.deletedAt IS NOT NULL']),
  read('stage: deleted exactly at t is LEFT', [STAGE, 'member.deletedAt < asOf', 'member.deletedAt <= asOf']),
  read('stage: deleted member NONE', [STAGE, deleted, deleted.replace('LEFT', 'NONE')]),
  read('stage: deleted member LEFT in communities never entered', [STAGE, '    UNWIND memberIds AS memberId\n', '    MATCH (member:Member) WHERE member.deletedAt IS NOT NULL\n    OPTIONAL MATCH (member)-[part:TOOK_PART {key: null}]->()\n    RETURN member, part\n    UNION ALL\n    UNWIND memberIds AS memberId\n'],
    [STAGE, 'WHEN since IS NULL OR since >= asOf THEN', 'WHEN (since IS NULL OR since >= asOf) AND coalesce(member.deletedAt >= asOf, true) THEN']),
  read('stage: last sign without joins', [STAGE, 'CASE WHEN lastAct > lastJoin OR lastJoin IS NULL THEN lastAct ELSE lastJoin END AS lastSign', 'lastAct AS lastSign']),
  read('stage: JOINED act is no sign', [STAGE, "act.by = 'person'", "act.by = 'person' AND type(act) <> 'JOINED'"]),

  stored('stage: self-accepted production accepted', [STAGE, ' AND act.acceptedBy <> act.memberId', ''], ['write-makers.ts', ' && acceptedBy !== memberId', '']),
  stored('stage: acceptance not asked', [STAGE, `act.ideaId IS NOT NULL AND ${accepted}`, 'act.ideaId IS NOT NULL'], [STAGE, `  MATCH (acceptor:Member {id: production.acceptedBy})\n${acceptor}`, ''],
    ['write-makers.ts', 'ideaId && acceptedBy && acceptedAt !== null && acceptedBy !== memberId', 'ideaId'], ['write-makers.ts', 'acceptedBy, firstAt: Math.max(at, acceptedAt)', 'acceptedBy: acceptedBy ?? memberId, firstAt: at']),
  read('stage: own production all time instead of in the window', [STAGE, "act.at >= windowFrom AND type(act) IN ['CO_DEVELOPED'", "type(act) IN ['CO_DEVELOPED'"], [STAGE, '      AND act.at >= dormantFrom\n', '']),
  stored('stage: self-accepted contributors are producers', ['write-makers.ts', ' && acceptedBy !== memberId', '']),
  read('stage: producers only within the window', [PRODUCERS, 'made.firstAt < asOf', 'made.firstAt < asOf AND made.firstAt >= asOf - 7776000000']),
  read('stage: authors not producers', [PRODUCERS, "WHERE (authored.role = 'AUTHOR'", "WHERE false AND (authored.role = 'AUTHOR'"]),
  read('stage: purpose with one producer', ['stage.ts', 'people >= 2', 'people >= 1']),
  read('stage: value network with 2 homes', ['stage.ts', 'homes >= 3', 'homes >= 2']),
  read('stage: value network with 3 people whatever the homes', ['stage.ts', 'people >= 3 && homes >= 3', 'people >= 3']),
  read('stage: homes by basin instead of by community', ['producers.ts', "import { sourcesOf } from './sources'", "import { factsOf } from './facts'\nimport { sourcesOf } from './sources'"],
    ['producers.ts', '(await sourcesOf(db, { arrivals: [...arrivals.values()] }))', "(await Promise.all((await sourcesOf(db, { arrivals: [...arrivals.values()] })).map(async (row) => ({ ...row, source: (await factsOf(db, { communityIds: [row.source], asOf: row.at }))[0]?.basinId ?? row.source }))))"]),
  read('stage: home at first attention instead of first act on the idea', [PRODUCERS, firstAct, producerActs(`[${ATTENTION}]`)]),
  read('stage: home at the contribution', [PRODUCERS, firstAct, producerActs("['CO_DEVELOPED', 'DELIVERED']")]),
  read('stage: home of an author without an act at asOf', [PRODUCERS, home, 'coalesce(firstAct, asOf)']),
  read('stage: home of an author by an act after asOf', [PRODUCERS, firstAct, producerActs(null)]),
  read('stage: home recomputed at asOf', [PRODUCERS, home, 'asOf']),
  read('stage: #none is no home', ['producers.ts', 'new Set(producers.map(', "new Set(producers.filter((row) => row.staff || homes.get(arrivalKey(row)) !== '#none').map("]),
  read('stage: every unaffiliated his or her own home', ['producers.ts', homeOf, `(${homeOf} === '#none' ? row.memberId : ${homeOf})`]),
  read('stage: staff homes like persons', [PRODUCERS, "producer.kind = 'staff' AS staff", 'false AS staff']),
  read('stage: production anywhere on the member (all communities)', [STAGE, 'CALL (productions) {\n  UNWIND productions AS production', `CALL (member, windowFrom, asOf) {
  UNWIND COLLECT { MATCH (member)-[act:CO_DEVELOPED|DELIVERED]->() WHERE act.at >= windowFrom AND act.at < asOf AND ${accepted} RETURN {ideaId: act.ideaId, at: act.at, acceptedBy: act.acceptedBy} } AS production`]),
  read('stage: deleted producers do not count', [PRODUCERS, "WHERE producer.kind <> 'bot'", "WHERE producer.kind <> 'bot' AND producer.deletedAt IS NULL"]),
  read('stage: staff are no producers', [PRODUCERS, "WHERE producer.kind <> 'bot'", "WHERE producer.kind = 'person'"]),
  stored('stage: acceptance by staff does not count', [STAGE, acceptor, "  WHERE acceptor.kind = 'person'\n"], ['write-makers.cypher', "acceptor.kind <> 'bot'", "acceptor.kind = 'person'"]),
  read('stage: only acceptance by an author of the idea counts', [STAGE, acceptor, "  WHERE acceptor.kind <> 'bot' AND EXISTS { MATCH (acceptor)-[:AUTHORED]->(:Idea {id: production.ideaId}) }\n"]),

  read('flow: staff and bots counted', [STAGE, person, 'WHERE true'], [STAGE, "      AND act.by = 'person'\n", '']),
  read('turnover and K: staff and bots counted', [STAGE, person, 'WHERE true'], [STAGE, "      AND act.by = 'person'\n", '']),
  read('flow: deleted members left out', [STAGE, person, `${person} AND member.deletedAt IS NULL`]),
]

/** The first act of some types on the idea, or of any type and also after asOf. */
function producerActs(types: string | null): string {
  const which = types === null ? "act.recordedAt IS NOT NULL" : `type(act) IN ${types} AND act.at < asOf`
  return `WITH DISTINCT worked, idea, asOf, producer, part\nWITH worked, idea, asOf, producer, part, head(COLLECT { MATCH (producer)-[act]->(part) WHERE ${which} RETURN act.at ORDER BY act.at }) AS firstAct`
}
