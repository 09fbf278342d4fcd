import type { TakenIn, WorkedInLog } from './worked'

const END = '2021-07-16T00:00:00Z'
const PLACE = `query ($slug: String!, $of: SourceRef!, $asOf: DateTime!) {
  organization(slug: $slug) { twoWay(asOf: $asOf, windowDays: null) { received answeredEver answeredInTime listened } firstResponse(asOf: $asOf, windowDays: null) { medianHours } }
  community(source: $of) { participation(asOf: $asOf, windowDays: null) { members contributions gini absenceFactor }
    conversion(asOf: $asOf, steps: 160, stepDays: 7, horizonDays: 365) { sampleSize leaps { reached } } dwell(asOf: $asOf) { stages { stage spells ended median } } } }`
interface Place {
  organization: { twoWay: object, firstResponse: { medianHours: number } }
  community: { participation: object, conversion: { sampleSize: number, leaps: { reached: number }[] }, dwell: { stages: object[] } }
}
const inEat = ({ ask, source }: TakenIn) => ask<Place>(PLACE, { slug: source, of: { source, id: 'e' }, asOf: END })

const BARCELONA = `query ($slug: String!, $tram: SourceRef!) {
  organization(slug: $slug) { weeklyActivity(asOf: "2016-05-09T00:00:00Z") { weeks { people } state peak current drawdown } }
  idea(source: $tram) { importance(asOf: "2016-04-20T00:00:00Z") { relations intensity } } }`
interface Barcelona { organization: { weeklyActivity: { weeks: { people: number }[], state: string, drawdown: number } }, idea: { importance: { relations: number, intensity: number } } }
const inBarcelona = ({ ask, source }: TakenIn) => ask<Barcelona>(BARCELONA, { slug: source, tram: { source, id: '262' } })

const [eat, decidim] = ['ietf-rats-eat-2018-2021', 'decidim-barcelona-2016']

export const workedInLogs: WorkedInLog[] = [
  {
    section: '2.5', log: eat, says: 'Worked: ietf-rats-eat, steps of 7 days, 365 days: 17 people, 9 to practice, 4 to purpose.', is: [17, 9, 4],
    found: async (log) => { const { sampleSize, leaps } = (await inEat(log)).community.conversion; return [sampleSize, leaps[0]?.reached, leaps[1]?.reached] },
  },
  {
    section: '2.5', log: eat, says: 'Worked: ietf-rats-eat, as `lifelines` 0.30.3 has it: interest 84 days, practice 112, purpose 84, dormant 84.',
    is: [
      { stage: 'INTEREST', spells: 29, ended: 25, median: 84 }, { stage: 'PRACTICE', spells: 11, ended: 10, median: 112 }, { stage: 'PURPOSE', spells: 8, ended: 8, median: 84 },
      { stage: 'VALUE_NETWORK', spells: 0, ended: 0, median: null }, { stage: 'DORMANT', spells: 27, ended: 27, median: 84 },
    ],
    found: async (log) => (await inEat(log)).community.dwell.stages,
  },
  {
    section: '3.7', log: eat, says: 'Worked: ietf-rats-eat, all time: received 22, answered 14, within seven days 6: 0.2727272727.',
    is: { received: 22, answeredEver: 14, answeredInTime: 6, listened: 0.2727272727 }, found: async (log) => (await inEat(log)).organization.twoWay,
  },
  { section: '3.7', log: eat, says: 'Worked: ietf-rats-eat, all time: 920.1994444444 hours.', is: 920.1994444444, found: async (log) => (await inEat(log)).organization.firstResponse.medianHours },
  {
    section: '3.8', log: eat, says: 'Worked: ietf-rats-eat, all time: 17 people, 448 acts, Gini 0.7681197479, absence factor 1.',
    is: { members: 17, contributions: 448, gini: 0.7681197479, absenceFactor: 1 }, found: async (log) => (await inEat(log)).community.participation,
  },
  {
    section: '2.6', log: decidim, says: 'Worked: Barcelona 2016, weekly 552, 468, 295, 393, 358, 366, 553, 285, 553, 1070, 7, 0, 0, 0: `CLIFF`, peak 1070, drawdown 0.9983644860.',
    // The first act of all, one person's, lies in the week before them.
    is: { weeks: [1, 552, 468, 295, 393, 358, 366, 553, 285, 553, 1070, 7, 0, 0, 0].map((people) => ({ people })), state: 'CLIFF', peak: 1070, current: 1.75, drawdown: 0.998364486 },
    found: async (log) => (await inBarcelona(log)).organization.weeklyActivity,
  },
  {
    section: '3.1', log: decidim, says: 'Worked: Barcelona 2016, idea 262 (“Implantar el tramvia a la Diagonal”) at 2016-04-20: R 16, S 22.', is: [16, 22],
    found: async (log) => { const { relations, intensity } = (await inBarcelona(log)).idea.importance; return [relations, relations * intensity] },
  },
]
