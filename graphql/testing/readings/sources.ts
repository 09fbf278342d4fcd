import { CONFLUENCE, DATE, dateAt, everywhere, NIGHT, SOURCES, STAGE, stored, taken, type Reading } from './reading'

const since = 'coalesce(since, 9007199254740991)'
const open = '(spell.until IS NULL OR spell.until >= arrival.at)'
const summed = 'sum(days) AS days, min(since) AS since\n'
const anyCommunity = 'AND act.communityId IS NOT NULL\n'
const others = 'AND (act.ideaId IS NULL OR act.ideaId <> arrival.ideaId)'
const dated = (hours: number, ...files: string[]) => everywhere(files, [DATE, dateAt(hours)])
const from = (sign: string): [string, string, string][] => [
  [CONFLUENCE, 'act.at >= $from', `act.at ${sign} $from`], [NIGHT, 'act.at >= midnight -', `act.at ${sign} midnight -`], [SOURCES, 'act.at >= arrival.at -', `act.at ${sign} arrival.at -`],
  [STAGE, 'act.at >= dormantFrom', `act.at ${sign} dormantFrom`], [STAGE, 'act.at >= windowFrom', `act.at ${sign} windowFrom`], [STAGE, 'exchange.at >= windowFrom', `exchange.at ${sign} windowFrom`],
]
const upTo = (sign: string): [string, string, string][] => [
  [CONFLUENCE, 'act.at < $asOf', `act.at ${sign} $asOf`], [NIGHT, 'act.at < midnight\n', `act.at ${sign} midnight\n`], [SOURCES, 'act.at < arrival.at', `act.at ${sign} arrival.at`],
  [STAGE, 'act.at < asOf', `act.at ${sign} asOf`], [STAGE, 'exchange.at < asOf', `exchange.at ${sign} asOf`],
]

/** Misreadings of where a person came from, of dates, and of the rows of a log. */
export const sourceReadings: Reading[] = [
  stored('closed memberships used in the tie-break', [SOURCES, ` AND ${open}`, ''], [SOURCES, summed,
    `${summed}  WHERE days > 0 OR EXISTS { MATCH (:Member {id: arrival.memberId})-[spell:MEMBER_OF]->(:Community {id: communityId}) WHERE spell.since < arrival.at AND ${open} }\n`]),
  stored('tie-break straight to smallest id', [SOURCES, `${since}, `, '']),
  stored('tie-break latest membership', [SOURCES, since, 'coalesce(-since, 1)']),
  stored('tie-break largest id', [SOURCES, 'community.smallestKey', 'community.smallestKey DESC']),
  stored('membership before days', [SOURCES, `hub, days DESC, ${since}`, `hub, ${since}, days DESC`]),
  stored('membership until ignored', [SOURCES, ` AND ${open}`, '']),
  stored('open membership = until empty (as known at the end)', [SOURCES, open, 'spell.until IS NULL']),
  stored('membership since ignored (joined later counts)', [SOURCES, 'spell.since < arrival.at AND ', '']),
  stored('memberships ignored for candidates', [SOURCES, summed, `${summed}  WHERE days > 0\n`]),
  stored('candidates need a membership', [SOURCES, summed, `${summed}  WHERE since IS NOT NULL\n`]),
  stored('window (t-w, t] everywhere', ...from('>'), ...upTo('<=')),
  stored('window (t-w, t)', ...from('>')),
  stored('window [t-w, t]', ...upTo('<=')),
  stored('no 90-day limit on days before the first attention', [SOURCES, '      AND act.at >= arrival.at - 7776000000\n', '']),
  stored('days: 90 whole dates before the date of at', [SOURCES, 'act.at >= arrival.at - 7776000000', 'act.at >= arrival.midnight - 7776000000'], [SOURCES, 'act.at < arrival.at\n', 'act.at < arrival.midnight\n']),
  stored('days counted with `at` inclusive', [SOURCES, 'act.at < arrival.at\n', 'act.at <= arrival.at\n']),
  stored('days without the act exactly at at-90d', [SOURCES, 'act.at >= arrival.at - 7776000000', 'act.at > arrival.at - 7776000000']),
  stored('days = acts, not dates', [SOURCES, 'count(DISTINCT act.at / 86400000)', 'count(*)']),
  stored('days of exchange acts only', [SOURCES, anyCommunity, "AND act.communityId IS NOT NULL AND type(act) IN ['PROPOSED', 'POSTED', 'COMMENTED', 'ANSWERED', 'SHARED']\n"]),
  stored('days: PASSED not an act', [SOURCES, anyCommunity, "AND act.communityId IS NOT NULL AND type(act) <> 'PASSED'\n"]),
  stored('days: JOINED acts left out', [SOURCES, anyCommunity, "AND act.communityId IS NOT NULL AND type(act) <> 'JOINED'\n"]),
  stored('acts on the idea itself not left out', [SOURCES, `      ${others}\n`, '']),
  stored('acts on all ideas left out', [SOURCES, others, 'AND act.ideaId IS NULL']),
  stored('unaffiliated: each his or her own source', [SOURCES, "coalesce(home, '#none')", 'coalesce(home, arrival.memberId)']),
  stored('home = where the idea lives when there is none', [SOURCES, "coalesce(home, '#none')", "coalesce(home, head(COLLECT { MATCH (:Idea {id: arrival.ideaId})-[:IN]->(place) RETURN place.id }), '#none')"]),
  stored('date = local date (UTC+1)', ...dated(1, NIGHT, SOURCES, STAGE)),
  stored('date = local date (UTC+2)', ...dated(2, NIGHT, SOURCES, STAGE)),
  stored('date = local date (UTC-5)', ...dated(-5, NIGHT, SOURCES, STAGE)),
  stored('date local only for residents (UTC+1)', ...dated(1, NIGHT)),
  stored('date local only for residents (UTC-5)', ...dated(-5, NIGHT)),
  stored('date local only for days(c) (UTC+1)', ...dated(1, SOURCES)),
  stored('date local only for days(c) (UTC-5)', ...dated(-5, SOURCES)),

  taken('act in the community of its idea instead of its own', (log) => {
    const home = new Map(log.ideas.map(({ id, community }) => [id, community]))
    return { ...log, events: log.events.map((event) => (event.idea ? { ...event, community: home.get(event.idea) } : event)) }
  }),
  taken('a JOINED act made up for every membership', (log) => ({
    ...log, events: [...log.events, ...log.memberships.map(({ member, community, since: at }, index) => ({ id: `joined ${index}`, at, actor: member, type: 'JOINED', community }))],
  })),
  taken('a PROPOSED act made up for every author', (log) => ({
    ...log, events: [...log.events, ...log.ideas.flatMap(({ id, authors, createdAt, community }) => (
      authors.map((actor) => ({ id: `${actor} proposed ${id}`, at: createdAt, actor, type: 'POSTED', idea: id, ...(community && { community }) }))
    ))],
  })),
  taken('a comment on an idea addresses its authors', (log) => {
    const authors = new Map(log.ideas.map((idea) => [idea.id, idea.authors]))
    return { ...log, events: log.events.flatMap((event) => (event.type !== 'COMMENTED' || event.partner ? [event] : [
      event, ...(authors.get(event.idea ?? '') ?? []).map((partner) => ({ ...event, id: `${event.id} ${partner}`, partner })),
    ])) }
  }),
  taken('acts equal in time and community are one act', (log) => ({
    ...log, events: [...new Map(log.events.toReversed().map((event) => [`${event.at.getTime()} ${event.community}`, event])).values()].reverse(),
  })),
  taken('events of deleted members removed', (log) => {
    const gone = new Set(log.members.filter(({ deletedAt }) => deletedAt).map(({ id }) => id))
    return { ...log, events: log.events.filter(({ actor }) => !gone.has(actor)) }
  }),
]
