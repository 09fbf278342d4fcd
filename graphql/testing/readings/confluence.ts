import { CONFLUENCE, everywhere, FIRST, read, stored, type Reading } from './reading'

const counted = "act.by = 'person'"
const attention = 'SUPPORTED|OPPOSED|FOLLOWED|REACTED|COMMENTED|ANSWERED|SHARED|CO_DEVELOPED|DELIVERED'
const also = (type: string) => everywhere([CONFLUENCE, FIRST], [attention, `${attention}|${type}`])
const without = (...types: string[]) => everywhere([CONFLUENCE, FIRST], [counted, `${counted} AND NOT type(act) IN [${types.map((type) => `'${type}'`).join()}]`])
const by = (...kinds: string[]) => everywhere([CONFLUENCE, FIRST], [counted, `act.by IN [${kinds.map((kind) => `'${kind}'`).join()}]`])
const window = 'ideaIds, asOf, from: windowDays === null ? 0 : Math.max(0, asOf - windowDays * DAY)'
const groups = 'size([stream IN streams WHERE NOT stream.counted])'
const basins = `CASE WHEN night IS NULL THEN COUNT { MATCH (known:Community) WHERE known.verifiedAt <= $midnight AND coalesce(head(COLLECT { MATCH (known)<-[:CORRECTS]-(correction:Correction) WHERE correction.at <= $midnight RETURN correction.to ORDER BY correction.at DESC, correction.id DESC LIMIT 1 }), 'VERIFIED') = 'VERIFIED' } ELSE night.basins END`
const established = 'facts.filter(({ established, hub }) => established && !hub)'
const seen = 'RETURN count(seen) = 0 AS isNew'

/** Misreadings of what counts in confluence, of its windows, its gain and its breadth. */
export const confluenceReadings: Reading[] = [
  read('attention window only (t-w, t]', [CONFLUENCE, 'act.at >= $from', 'act.at > $from'], [CONFLUENCE, 'act.at < $asOf', 'act.at <= $asOf']),
  read('attention window from midnight to midnight', ['confluence.ts', window, 'ideaIds, asOf: midnightOf(asOf), from: windowDays === null ? 0 : Math.max(0, midnightOf(asOf) - windowDays * DAY)']),
  stored('PASSED is attention', ...also('PASSED')),
  stored('POSTED is attention', ...also('PROPOSED')),
  stored('FOLLOWED / REACTED / OPPOSED not attention', ...without('FOLLOWED', 'REACTED', 'OPPOSED')),
  stored('production not attention', ...without('CO_DEVELOPED', 'DELIVERED')),
  read('deleted people dropped from confluence', [CONFLUENCE, 'USING INDEX SEEK first:ATTENDED(key)', "USING INDEX SEEK first:ATTENDED(key)\n  WHERE person.deletedAt IS NULL"]),
  stored('first act of any kind on the idea taken for first attention', [FIRST, attention, `${attention}|PASSED|PROPOSED`],
    [FIRST, 'WHERE known IS NULL OR known.firstAt >= $from', `WHERE EXISTS { MATCH (:Member {id: memberId})-[:${attention}]->(:Idea {id: ideaId}) }`]),
  stored('last instead of first attention', [FIRST, 'ORDER BY act.at,', 'ORDER BY act.at DESC,']),
  read('firstAt < t and lastAt >= t-w (all log)', [CONFLUENCE, '    AND act.at < $asOf\n', ''],
    [CONFLUENCE, 'USING INDEX SEEK first:ATTENDED(key)', "USING INDEX SEEK first:ATTENDED(key)\n  WHERE first.firstAt < $asOf"]),
  read('authors counted', [CONFLUENCE, '    AND NOT act.memberId IN authors\n', '']),
  read('only the first author left out (co-authors counted)', [CONFLUENCE, 'RETURN collect(author.id) AS authors', 'WITH author ORDER BY author.sourceId LIMIT 1 RETURN collect(author.id) AS authors']),
  stored('staff counted', ...by('person', 'staff')),
  stored('bots counted', ...by('person', 'bot')),
  read('people counted by acts of attention', [CONFLUENCE, 'WITH act.memberId AS personId, min(', 'WITH act.memberId AS personId, act.id AS actId, min(']),
  read('unaffiliated left out', [CONFLUENCE, 'USING INDEX SEEK first:ATTENDED(key)', "USING INDEX SEEK first:ATTENDED(key)\n  WHERE first.source <> '#none'"]),
  read('k = 1', [CONFLUENCE, '(stream.people + 2.0)', '(stream.people + 1.0)']),
  read('topShare of the named sources only', [CONFLUENCE, 'CASE WHEN stream.people > top', 'CASE WHEN stream.sourceId IS NOT NULL AND stream.people > top']),
  read('undefined as 0', [CONFLUENCE, 'WHEN people = 0 THEN null', 'WHEN people = 0 THEN 0']),
  read('all-time window = 28 days', ['confluence.ts', window, 'ideaIds, asOf, from: Math.max(0, asOf - (windowDays ?? 28) * DAY)']),
  read('28-day window = all time', ['confluence.ts', window, 'ideaIds, asOf, from: 0']),
  read('all time = the whole log, also after asOf', ['confluence.ts', window, 'ideaIds, asOf: windowDays === null ? Date.UTC(2100, 0) : asOf, from: windowDays === null ? 0 : Math.max(0, asOf - windowDays * DAY)']),

  read('previous: dC against the whole time before', ['confluence.ts', 'inWindow(db, ids, before, windowDays)', 'inWindow(db, ids, before, null)']),
  read('previous: window 28 d before the midnight of asOf', ['confluence.ts', 'Math.max(0, asOf - windowDays * DAY)\n', 'Math.max(0, midnightOf(asOf) - windowDays * DAY)\n']),
  read('dC: C(t-28d) with the basins of t', ['confluence.ts', 'asOf: number, windowDays: number | null) => confluence', 'asOf: number, windowDays: number | null, night = asOf) => confluence'],
    ['confluence.ts', 'midnight: midnightOf(asOf)', 'midnight: midnightOf(night)'], ['confluence.ts', 'inWindow(db, ids, before, windowDays)', 'inWindow(db, ids, before, windowDays, asOf)']),
  read('newStreams against the previous window only', [CONFLUENCE, 'first.firstAt < $from\n', `first.firstAt < $from\n      AND EXISTS { MATCH (earlier)-[act:${attention}]->(idea) WHERE act.at >= $from - 2419200000 AND act.at < $from }\n`]),
  read('newStreams: every source in the window is new', [CONFLUENCE, seen, 'RETURN count(seen) < 9 AS isNew']),
  read('newStreams without #none', ['confluence.ts', 'filter(({ isNew }) => isNew)', 'filter(({ isNew, sourceId }) => isNew && sourceId !== null)']),
  read('gain: new streams only when dC > 0', ['confluence.ts', 'filter(({ isNew }) => isNew)', 'filter(({ isNew }) => isNew && (row.gain ?? 0) > 0)']),

  stored('breadth: G with every basin that has residents, established or not, and hubs', ['nights.ts', established, 'facts.filter(({ residents }) => residents > 0)']),
  read('breadth: G established only, present ones not added', [CONFLUENCE, groups, '0']),
  read('breadth: present-but-not-established basins not added (only #none)', [CONFLUENCE, groups, 'size([stream IN streams WHERE stream.sourceId IS NULL])']),
  read('breadth: #none not counted as a present source', [CONFLUENCE, groups, 'size([stream IN streams WHERE NOT stream.counted AND stream.sourceId IS NOT NULL])']),
  read('breadth: #none always counted', [CONFLUENCE, groups, '1 + size([stream IN streams WHERE NOT stream.counted AND stream.sourceId IS NOT NULL])']),
  stored('breadth: G with hubs', ['nights.ts', established, 'facts.filter(({ established }) => established)'], [CONFLUENCE, ' AND NOT coalesce(fact.hub, false)\n', '\n']),
  stored('breadth: G = communities, not basins', ['nights.ts', '.map(({ communityId }) => basins.get(communityId))', '.map(({ communityId }) => communityId)']),
  read('breadth: G = sources present', [CONFLUENCE, groups, 'size(streams)'], [CONFLUENCE, basins, '0']),
  read('breadth: G over all communities', [CONFLUENCE, groups, 'size([stream IN streams WHERE stream.sourceId IS NULL])'], [CONFLUENCE, basins, 'COUNT { MATCH (:Community) }']),
]

