import { describe, expect, test, vi } from 'vitest'
import type { ConfluenceFigureFragment, FlowsOfPlaceFragment, ParticipationOfPlaceFragment, TurnoverFragment, WeeksOfPlaceFragment } from '../../graphql/generated/documents/graphql'
import { said } from '../testing/said'
import { CommunityFlows } from './community-flows'
import { ConfluenceFigure } from './confluence-figure'
import { ParticipationWords } from './participation'
import { Sankey } from './sankey'
import { Turnover } from './turnover'
import { Weeks } from './weeks'

vi.mock('next-intl/server', () => import('../testing/intl'))
vi.mock('../../lib/founded', () => ({ founded: async () => new Map() }))

const WEEK = 7 * 86_400_000
const MONDAY = Date.parse('2026-11-16T00:00:00Z')
const tens = Array.from({ length: 8 }, () => 10)

/** Weeks of people up to that of 16 November 2026, and what is measured of them. */
function weeks(people: number[], measured: Partial<WeeksOfPlaceFragment>): WeeksOfPlaceFragment {
  const start = (nth: number) => new Date(MONDAY - (people.length - 1 - nth) * WEEK).toISOString()
  return {
    __typename: 'WeeklyActivity', state: 'NONE', onset: measured.state && measured.state !== 'TOO_EARLY' ? start(8) : null, peak: null, current: null, drawdown: null, decline: null, declining: null,
    weeks: people.map((each, nth) => ({ __typename: 'Week', start: start(nth), people: each })), ...measured,
  }
}

describe('people week by week', () => {
  test.each([
    {
      of: 'rising', activity: weeks([...tens, 40, 35], { state: 'SPIKE', peak: 40, current: 23.75 }),
      en: 'A crowd came at once. From the week of November 9, 2026 on twice as many people as usual came (40 at most in the first four weeks). Within four weeks we know whether they stay. People who took part, a bar for each week, from the week of September 14, 2026 to that of November 16, 2026. The highest is 40 people. How is this measured? | People who took part in each of 10 weeks since September 14, 2026: 40 at most, 35 in the last one.',
      nl: 'Ineens veel toeloop. Vanaf de week van 9 november 2026 kwamen er twee keer zo veel mensen als gewoonlijk (hooguit 40 in de eerste vier weken). Binnen vier weken weten we of ze blijven. Mensen die meededen, een balk per week, van de week van 14 september 2026 tot en met die van 16 november 2026. De hoogste is 40 mensen. Hoe wordt dit gemeten? | Mensen die meededen in elk van 10 weken sinds 14 september 2026: hooguit 40, in de laatste 35.',
    },
    {
      of: 'falling', activity: weeks([...tens, 40, 35, 12, 10, 9, 9], { state: 'CLIFF', peak: 40, current: 10, drawdown: 0.75, declining: true }),
      en: 'A crowd came and went. From the week of October 12, 2026 on twice as many people as usual came (40 at most in the first four weeks). About 10 a week are left. A crowd stays where it can make something together. Over a quarter of a year fewer people come than in the one before, and that is more than chance.',
      nl: 'Een toeloop die weer verdween. Vanaf de week van 12 oktober 2026 kwamen er twee keer zo veel mensen als gewoonlijk (hooguit 40 in de eerste vier weken). Er zijn er per week ongeveer 10 over. Mensen blijven waar ze samen iets kunnen maken. Dit kwartaal komen er minder mensen dan het vorige, en dat is geen toeval meer.',
    },
    {
      of: 'flat', activity: weeks([...tens, 12, 11, 10, 12], { current: 11.25, onset: null }),
      en: 'No sudden crowd. In the last half year there was no week in which ten people or more came and twice as many as usual. About 11 people a week were active in the last month.',
      nl: 'Geen plotselinge toeloop. In het afgelopen halfjaar was er geen week waarin tien mensen of meer kwamen, en twee keer zo veel als gewoonlijk. De afgelopen maand waren er per week ongeveer 11 mensen actief.',
    },
    {
      of: 'one bar', activity: weeks([3], { state: 'TOO_EARLY' }),
      en: 'Too early to say. There is one complete week so far. After nine we can tell a crowd from a habit. People who took part: one bar so far, the week of November 16, 2026. The highest is 3 people. How is this measured? | People who took part in the week of November 16, 2026: 3.',
      nl: 'Te vroeg om iets te zeggen. Er is één hele week om naar te kijken. Na negen weken is een toeloop van een gewoonte te onderscheiden. Mensen die meededen: pas één balk, de week van 16 november 2026. De hoogste is 3 mensen. Hoe wordt dit gemeten? | Mensen die meededen in de week van 16 november 2026: 3.',
    },
    { of: 'nothing', activity: weeks([], { state: 'TOO_EARLY' }), en: 'Nobody has taken part for a whole week yet.', nl: 'Er heeft nog geen hele week iemand meegedaan.' },
  ])('$of: the words say so', async ({ activity, en, nl }) => {
    expect(await said('en', <Weeks activity={activity} />)).toContain(en)
    expect(await said('nl', <Weeks activity={activity} />)).toContain(nl)
  })
})

const place = (id: string) => ({ __typename: 'Community' as const, id, slug: id, name: id })
const stream = (name: string | null, people: number) => ({ __typename: 'Stream' as const, pool: name === null, people, source: name === null ? null : place(name), communities: name === null ? [] : [place(name)] })
type Measured = NonNullable<ConfluenceFigureFragment['confluence']>

function idea({ streams = [], previousStreams = [], newStreams = [], ...measured }: Partial<Measured>): ConfluenceFigureFragment {
  return {
    __typename: 'Idea', id: 'idea_1', slug: 'a-bench', title: 'A bench', language: null,
    confluence: { __typename: 'Confluence', asOf: '2026-11-27T12:00:00Z', people: streams.reduce((sum, { people }) => sum + people, 0), trend: null, influenceShare: null, streams, previousStreams, newStreams, ...measured },
  }
}

describe('where attention to an idea comes from', () => {
  test.each([
    {
      of: 'rising', figure: idea({ streams: [stream('Garden', 3), stream('Quay', 2), stream(null, 1)], previousStreams: [stream('Garden', 2)], newStreams: [stream('Quay', 2), stream(null, 1)], trend: 'RISING' }),
      en: 'Attention from 2 separate communities and from people without one, 2 of them new this month. That is more than a month ago: new groups are flowing in.',
      nl: 'Aandacht uit 2 aparte gemeenschappen en van mensen zonder gemeenschap, waarvan 2 nieuw deze maand. Dat is meer dan een maand geleden: er stromen nieuwe groepen toe.',
    },
    {
      of: 'falling', figure: idea({ streams: [stream('Garden', 1)], previousStreams: [stream('Garden', 9), stream('Quay', 4)], trend: 'EBBING' }),
      en: 'Attention from one community. That is less than a month ago: attention is ebbing away.', nl: 'Aandacht uit één gemeenschap. Dat is minder dan een maand geleden: de aandacht ebt weg.',
    },
    {
      of: 'flat', figure: idea({ streams: [stream('Garden', 4)], previousStreams: [stream('Garden', 4)], trend: 'STEADY', influenceShare: 0.75 }),
      en: 'Attention from one community. That is about as much as a month ago. Mind: 75 % of these people came through one and the same person.',
      nl: 'Aandacht uit één gemeenschap. Dat is ongeveer zoals een maand geleden. Let op: 75 % van deze mensen kwam via één en dezelfde persoon.',
    },
    { of: 'one stream', figure: idea({ streams: [stream('Garden', 1)], newStreams: [stream('Garden', 1)], trend: 'STEADY' }), en: 'Attention from one community, new this month. That is about as much as a month ago.', nl: 'Aandacht uit één gemeenschap, nieuw deze maand. Dat is ongeveer zoals een maand geleden.' },
    { of: 'ebbed away', figure: idea({ previousStreams: [stream('Garden', 3)], trend: 'EBBING' }), en: 'No attention in the last 28 days. That is less than a month ago: attention is ebbing away.', nl: 'Geen aandacht in de laatste 28 dagen. Dat is minder dan een maand geleden: de aandacht ebt weg.' },
    { of: 'nothing', figure: idea({}), en: 'Nothing flows together here yet As soon as people support, discuss or follow this idea', nl: 'Hier komt nog niets samen' },
  ])('$of: the words say so', async ({ figure, en, nl }) => {
    expect(await said('en', <ConfluenceFigure idea={figure} />)).toContain(en)
    expect(await said('nl', <ConfluenceFigure idea={figure} />)).toContain(nl)
  })
})

const quarter = (moved: Partial<TurnoverFragment>): TurnoverFragment => ({
  __typename: 'Movement', from: '2026-08-28T00:00:00Z', to: '2026-11-27T00:00:00Z', sampleSize: 0, cells: [], entered: 0, left: 0, up: 0, down: 0, returned: 0,
  entryRate: null, exitRate: null, turnover: null, overlap: null, sizeStability: null, mixStability: null, stability: null, verdict: null, ...moved,
})
const cell = (from: 'NONE' | 'INTEREST' | 'LEFT' | 'PRACTICE', to: 'INTEREST' | 'LEFT' | 'PRACTICE', members: number) => ({ __typename: 'MovementCell' as const, from, to, members, probability: null })

describe('how people come and go', () => {
  test.each([
    {
      of: 'growing', moved: quarter({ verdict: 'LEAKING', entered: 6, left: 1, cells: [cell('NONE', 'INTEREST', 6), cell('INTEREST', 'LEFT', 1)] }),
      en: 'Growing. People come and go, more come than go, and the whole changes with them. Look whether those who are new find a place. Now: 6 people came in, 1 went, nobody moved a stage further, nobody stepped back and nobody came back.',
      nl: 'Groeiend. Mensen komen en gaan, er komen er meer dan er gaan, en het geheel verandert mee. Kijk of wie nieuw is een plek vindt. Now: 6 mensen kwamen erbij, 1 ging weg, niemand ging een fase verder, niemand deed een stap terug en niemand kwam terug.',
    },
    {
      of: 'falling', moved: quarter({ verdict: 'LEAKING', entered: 1, left: 6, cells: [cell('NONE', 'INTEREST', 1), cell('INTEREST', 'LEFT', 6)] }),
      en: 'Leaking. People come and go, and the whole changes with them. Look at who goes, and what they miss. Now: 1 person came in, 6 went,', nl: 'Lek. Mensen komen en gaan, en het geheel verandert mee. Kijk wie er gaat, en wat die mist. Now: 1 persoon kwam erbij, 6 gingen weg,',
    },
    { of: 'flat', moved: quarter({ verdict: 'SETTLED', cells: [cell('INTEREST', 'INTEREST', 9)] }), en: 'Settled. The same people, in the same roles.', nl: 'Vast. Dezelfde mensen, in dezelfde rollen.' },
    { of: 'renewing', moved: quarter({ verdict: 'LIVING', entered: 3, left: 3, up: 1, returned: 1 }), en: 'Living. People come and go, and the whole keeps its size and its mix. This is how a community renews itself. Now: 3 people came in, 3 went, 1 moved a stage further, nobody stepped back and 1 came back.', nl: 'Levend. Mensen komen en gaan, en het geheel houdt zijn omvang en zijn mengsel. Zo vernieuwt een gemeenschap zich. Now: 3 mensen kwamen erbij, 3 gingen weg, 1 ging een fase verder, niemand deed een stap terug en 1 kwam terug.' },
    { of: 'nothing', moved: quarter({}), en: 'Not enough data yet to say how this community renews itself. Now: nobody came in, nobody went,', nl: 'Nog te weinig gegevens om te zeggen hoe deze gemeenschap zich vernieuwt. Now: niemand kwam erbij, niemand ging weg,' },
  ])('$of: the words say so', async ({ moved, en, nl }) => {
    expect(await said('en', <Turnover quarter={moved} period="Now" />)).toContain(en)
    expect(await said('nl', <Turnover quarter={moved} period="Now" />)).toContain(nl)
  })
})

const steps = (...flows: { from: 'NONE' | 'INTEREST' | 'LEFT' | 'PRACTICE'; to: 'INTEREST' | 'LEFT' | 'PRACTICE'; members: number }[][]) => flows.map((each, nth) => ({ from: `2026-0${nth + 6}-01T00:00:00Z`, to: `2026-0${nth + 7}-01T00:00:00Z`, flows: each }))

describe('how people move between stages', () => {
  test.each([
    {
      of: 'rising', moved: steps([cell('NONE', 'INTEREST', 4)], [cell('INTEREST', 'PRACTICE', 3), cell('INTEREST', 'INTEREST', 1), cell('NONE', 'INTEREST', 2)]),
      en: 'Movement of people between stages from June 1, 2026 to August 1, 2026, in steps of 28 days. At the end: Value network: 0 people, Purpose: 0 people, Practice: 3 people, and Interest: 3 people.',
      nl: 'Beweging van mensen tussen fasen van 1 juni 2026 tot 1 augustus 2026, in stappen van 28 dagen. Aan het eind: Waardenetwerk: 0 mensen, Doel: 0 mensen, Praktijk: 3 mensen en Interesse: 3 mensen.',
    },
    {
      of: 'falling', moved: steps([cell('INTEREST', 'LEFT', 4)]), en: 'At the end: Value network: 0 people, Purpose: 0 people, Practice: 0 people, and Interest: 0 people.', nl: 'Praktijk: 0 mensen en Interesse: 0 mensen.',
    },
    { of: 'one person', moved: steps([cell('INTEREST', 'INTEREST', 1)]), en: 'and Interest: 1 person.', nl: 'en Interesse: 1 persoon.' },
  ])('$of: the words say so', async ({ moved, en, nl }) => {
    expect(await said('en', <Sankey steps={moved} />)).toContain(en)
    expect(await said('nl', <Sankey steps={moved} />)).toContain(nl)
  })
})

const went = (...ways: [from: string, to: string, moved: number, spread: number][]): FlowsOfPlaceFragment => ({
  __typename: 'CommunityFlows', from: '', to: '', flows: ways.map(([from, to, moved, spread]) => ({ __typename: 'CommunityFlow', from: place(from), to: place(to), moved, spread })),
})

describe('where people go', () => {
  test.each([
    {
      of: 'several ways', flows: went(['Garden', 'Quay', 2, 5], ['Garden', 'Hill', 0, 1]), among: 'one' as const,
      en: 'The way that most people took leads to Quay: 7 people who were here are now active there too, or only there.', nl: 'De weg die de meesten namen, leidt naar Quay: 7 mensen die hier waren, zijn nu ook of alleen daar actief.',
    },
    { of: 'one way', flows: went(['Garden', 'Quay', 1, 0]), among: 'many' as const, en: 'The way that most people took leads from Garden to Quay: one person.', nl: 'De weg die de meesten namen, leidt van Garden naar Quay: één persoon.' },
    { of: 'nothing', flows: went(), among: 'one' as const, en: 'Nobody who was here is active in another community now.', nl: 'Niemand die hier was, is nu actief in een andere gemeenschap.' },
  ])('$of: the words say so', async ({ flows, among, en, nl }) => {
    expect(await said('en', <CommunityFlows flows={flows} of={among} />)).toContain(en)
    expect(await said('nl', <CommunityFlows flows={flows} of={among} />)).toContain(nl)
  })
})

const took = (measured: Partial<ParticipationOfPlaceFragment>): ParticipationOfPlaceFragment => ({
  __typename: 'Participation', members: 0, contributions: 0, producing: 0, exchanging: 0, connecting: 0, gini: null, absenceFactor: null, ...measured,
})

describe('how much depends on a few', () => {
  test.each([
    {
      of: 'on a few', participation: took({ members: 1_200, contributions: 3_400, producing: 12, exchanging: 108, connecting: 1_080, gini: 0.7, absenceFactor: 9 }),
      en: 'How much depends on a few In 90 days 9 people of 1,200 did half or more of all that was done (3,400 contributions). That is uneven: it would be missed if they left. Make something that others accept 12 1% Share and answer 108 9% Join, support, follow or only read 1,080 90% How is this measured?',
      nl: 'Hoeveel er van een paar mensen afhangt In 90 dagen deden 9 mensen van de 1.200 de helft of meer van alles wat er gebeurde (3.400 bijdragen). Dat is ongelijk: als zij weggaan, wordt het gemist. Maken iets wat anderen aannemen 12 1% Delen en antwoorden 108 9% Zijn lid, steunen, volgen of lezen alleen 1.080 90% Hoe wordt dit gemeten?',
    },
    {
      of: 'on one', participation: took({ members: 5, contributions: 1, exchanging: 1, connecting: 4, gini: 0.8, absenceFactor: 1 }),
      en: 'In 90 days one person of 5 did half or more of all that was done (one contribution). That is uneven: it would be missed if they left. Make something that others accept 0 0% Share and answer 1 20% Join, support, follow or only read 4 80%',
      nl: 'In 90 dagen deed één persoon van de 5 de helft of meer van alles wat er gebeurde (één bijdrage). Dat is ongelijk: als zij weggaan, wordt het gemist. Maken iets wat anderen aannemen 0 0% Delen en antwoorden 1 20%',
    },
    { of: 'as is usual', participation: took({ members: 10, contributions: 30, gini: 0.4, absenceFactor: 2 }), en: '(30 contributions). That is usual: a few do much, many do a little.', nl: '(30 bijdragen). Dat is gewoon: een paar doen veel, velen een beetje.' },
    { of: 'on nobody more than another', participation: took({ members: 10, contributions: 10, gini: 0.39, absenceFactor: 5 }), en: 'That is even: many take their turn.', nl: 'Dat is gelijk verdeeld: velen zijn om de beurt aan zet.' },
    {
      of: 'too few to say', participation: took({ members: 4, contributions: 9, exchanging: 3, connecting: 1 }),
      en: 'How much depends on a few With fewer than 5 people we don’t say how much each of them did. Make something that others accept 0 Share and answer 3 Join, support, follow or only read 1 How is this measured?',
      nl: 'Hoeveel er van een paar mensen afhangt Met minder dan 5 mensen zeggen we niet hoeveel ieder deed. Maken iets wat anderen aannemen 0 Delen en antwoorden 3 Zijn lid, steunen, volgen of lezen alleen 1 Hoe wordt dit gemeten?',
    },
    { of: 'silence', participation: took({ members: 7, connecting: 7 }), en: 'Nobody contributed in the last 90 days. Make something that others accept 0 Share and answer 0 Join, support, follow or only read 7 How', nl: 'De afgelopen 90 dagen droeg niemand iets bij. Maken iets wat anderen aannemen 0 Delen en antwoorden 0 Zijn lid, steunen, volgen of lezen alleen 7 Hoe' },
  ])('$of: the words say so', async ({ participation, en, nl }) => {
    expect(await said('en', <ParticipationWords participation={participation} />, { lists: true })).toContain(en)
    expect(await said('nl', <ParticipationWords participation={participation} />, { lists: true })).toContain(nl)
  })

  test.each([null, took({})])('nobody ever took part, or it is not to be had: nothing is said', async (participation) => {
    expect(await said('en', <ParticipationWords participation={participation} />, { lists: true })).toBe('')
  })
})
