import { describe, expect, test, vi } from 'vitest'
import type { AnsweredFragment, CohortsFragment, CreatedFragment, DwellOfPlaceFragment, FunnelFragment, HeardFragment, OverTimeFragment, RecoveredFragment } from '../../../../graphql/generated/documents/graphql'
import { said } from '../../../testing/said'
import { OverTime } from './confluence/over-time'
import { Cohorts } from './movement/cohorts'
import { Dwell } from './movement/dwell'
import { Funnel } from './movement/funnel'
import { Recovery } from './recovery/recovery'
import { TwoWay } from './two-way/two-way'
import { ValueMap } from './value/value-map'

vi.mock('next-intl/server', () => import('../../../testing/intl'))
vi.mock('../../../../lib/founded', () => ({ founded: async () => new Map() }))

const WEEK = 7 * 86_400_000
const END = Date.parse('2026-11-27T00:00:00Z')
const place = (name: string) => ({ __typename: 'Community' as const, id: name, slug: name, name })
type Groups = Record<string, number>
const stream = (name: string, people: number) => ({ __typename: 'Stream' as const, pool: name === 'nowhere', people, source: name === 'nowhere' ? null : place(name), communities: name === 'nowhere' ? [] : [place(name)] })

/** Weeks up to 27 November, each with so many people from each group. */
const overTime = (...steps: Groups[]): OverTimeFragment => ({
  __typename: 'ConfluenceOverTime', stepDays: 7,
  steps: steps.map((groups, nth) => {
    const names = Object.keys(groups)
    const earlier = new Set(steps.slice(0, nth).flatMap(Object.keys))
    const streams = names.map((name) => stream(name, groups[name] ?? 0))
    return {
      __typename: 'ConfluenceStep', from: new Date(END - (steps.length - nth) * WEEK).toISOString(), to: new Date(END - (steps.length - 1 - nth) * WEEK).toISOString(),
      people: streams.reduce((sum, { people }) => sum + people, 0), value: streams.reduce((sum, { people }) => sum + people / (people + 2), 0),
      streams, newStreams: nth === 0 ? [] : streams.filter((_, which) => !earlier.has(names[which] ?? '')),
    }
  }),
})

describe('confluence over time', () => {
  test.each([
    {
      of: 'rising', answer: overTime({ Garden: 2 }, { Garden: 3, Quay: 2, nowhere: 1 }),
      en: 'In the last week 6 people came from 3 separate groups: 1.4 streams. That is clearly more than the week before. Over the whole period most attention came from Garden: 63% of all. New in this period: Quay and people without a community.',
      nl: 'In de laatste week kwamen er 6 mensen uit 3 afzonderlijke groepen: 1,4 stromen. Dat is duidelijk meer dan in de week ervoor. Over de hele periode kwam de meeste aandacht van Garden: 63% van alles. Nieuw in deze periode: Quay en mensen zonder gemeenschap.',
    },
    {
      of: 'falling', answer: overTime({ Garden: 8, Quay: 2 }, { Garden: 1 }),
      en: 'In the last week one person came from one group: 0.3 streams. That is clearly less than the week before. Over the whole period most attention came from Garden: 82% of all.',
      nl: 'In de laatste week kwam er één iemand uit één groep: 0,3 stromen. Dat is duidelijk minder dan in de week ervoor. Over de hele periode kwam de meeste aandacht van Garden: 82% van alles.',
    },
    {
      of: 'flat', answer: overTime({ nowhere: 3 }, { nowhere: 3 }),
      en: 'That is much as in the week before. Over the whole period most attention came from people without a community: 100% of all.', nl: 'Dat is ongeveer als in de week ervoor. Over de hele periode kwam de meeste aandacht van mensen zonder gemeenschap: 100% van alles.',
    },
    { of: 'silent at the end', answer: overTime({ Garden: 2 }, {}), en: 'In the last week nobody came: 0.0 streams. That is clearly less than the week before.', nl: 'In de laatste week kwam er niemand: 0,0 stromen. Dat is duidelijk minder dan in de week ervoor.' },
    {
      of: 'one bar', answer: overTime({ Garden: 1 }), en: 'In the last week one person came from one group: 0.3 streams. Over the whole period most attention came from Garden: 100% of all.',
      nl: 'In de laatste week kwam er één iemand uit één groep: 0,3 stromen. Over de hele periode kwam de meeste aandacht van Garden: 100% van alles.',
    },
    { of: 'nothing', answer: overTime({}, {}), en: 'Nobody gave attention to these ideas in this period.', nl: 'Niemand gaf deze ideeën aandacht in deze periode.' },
  ])('$of: the words say so', async ({ answer, en, nl }) => {
    expect(await said('en', <OverTime answer={answer} />)).toContain(en)
    expect(await said('nl', <OverTime answer={answer} />)).toContain(nl)
  })

  test('the picture is called what it shows, one step and one group in the singular', async () => {
    expect(await said('en', <OverTime answer={overTime({ Garden: 1 })} />)).toContain('People who gave attention in one step of 7 days, by the group they came from: 1 from one group in the last one; most, 1, in the one up to Nov 26.')
    expect(await said('nl', <OverTime answer={overTime({ Garden: 2 }, { Garden: 1, Quay: 4 })} />)).toContain('Mensen die aandacht gaven in 2 stappen van 7 dagen, naar de groep waar ze vandaan kwamen: 5 uit 2 groepen in de laatste; de meeste, 5, in die tot en met 26 nov.')
  })

  test('of many new groups five are named, and how many more there are', async () => {
    const many = Object.fromEntries(['Ash', 'Birch', 'Cedar', 'Elm', 'Fir', 'Hazel', 'Lime'].map((name, nth) => [name, 9 - nth]))
    expect(await said('en', <OverTime answer={overTime({ Garden: 9 }, many)} />)).toContain('New in this period: Ash, Birch, Cedar, Elm, Fir, and 2 more.')
  })
})

const dwelt = (...stages: Partial<DwellOfPlaceFragment['stages'][number]>[]): DwellOfPlaceFragment => ({
  __typename: 'Dwell', stepDays: 28, steps: 26, stages: stages.map((stage) => ({ __typename: 'StageDwell', stage: 'INTEREST', spells: 0, ended: 0, median: null, longest: null, curve: [], ...stage })),
})
const leapt = (entered: number, [practice, purpose, network]: [number, number, number]): FunnelFragment => ({
  __typename: 'Conversion', horizonDays: 90, stepDays: 28,
  leaps: ([['PRACTICE', practice], ['PURPOSE', purpose], ['VALUE_NETWORK', network]] as const).map(([to, reached]) => ({ __typename: 'Leap', from: 'INTEREST', to, entered, reached, share: entered === 0 ? null : reached / entered })),
})
const kept = (...cohorts: [over: number, active: number][][]): CohortsFragment => ({
  __typename: 'Retention', cohorts: cohorts.map((periods) => ({ __typename: 'Cohort', start: '2026-05-01T00:00:00Z', periods: periods.map(([over, active]) => ({ __typename: 'OwnPeriod', over, active, share: active / over })) })),
})

describe('how long people stay, who goes further and who comes again', () => {
  test.each([
    {
      of: 'several stages', chart: <Dwell dwell={dwelt({ spells: 9, ended: 7, median: 84, longest: 200 }, { stage: 'PRACTICE', spells: 5, ended: 1, longest: 28 })} />,
      en: 'Interest: half stay 84 days or longer, Practice: more than half stay longer than 28 days.', nl: 'Interesse: de helft blijft 84 dagen of langer en Praktijk: meer dan de helft blijft langer dan 28 dagen.',
    },
    { of: 'one stage', chart: <Dwell dwell={dwelt({ stage: 'PURPOSE', spells: 1, ended: 1, median: 28, longest: 28 })} />, en: 'Purpose: half stay 28 days or longer.', nl: 'Doel: de helft blijft 28 dagen of langer.' },
    { of: 'too few', chart: <Dwell dwell={dwelt({ spells: 3 })} />, en: 'not enough data yet', nl: 'nog te weinig gegevens' },
    { of: 'no stay', chart: <Dwell dwell={dwelt({})} />, en: 'Not enough data yet: nobody came into a stage in this time.', nl: 'Nog te weinig gegevens: in deze tijd kwam niemand in een fase.' },
    {
      of: 'newcomers', chart: <Funnel conversion={leapt(10, [4, 1, 0])} />,
      en: 'Of 10 people who came, 4 shared with others within 90 days, 1 made something together, and nobody did so across communities. Only people who came 90 days ago or longer count: the others still have time.',
      nl: 'Van de 10 mensen die kwamen deelden er 4 binnen 90 dagen iets met anderen, maakte er één samen iets, en deed niemand dat met andere gemeenschappen. Alleen wie 90 dagen geleden of eerder kwam, telt mee: de anderen hebben nog tijd.',
    },
    { of: 'one newcomer', chart: <Funnel conversion={leapt(1, [0, 0, 0])} />, en: 'Of one person who came, nobody shared with others within 90 days, nobody made something together, and nobody did so across communities.', nl: 'Van de ene persoon die kwam deelde niemand binnen 90 dagen iets met anderen, maakte niemand samen iets, en deed niemand dat met andere gemeenschappen.' },
    { of: 'no newcomer', chart: <Funnel conversion={leapt(0, [0, 0, 0])} />, en: 'Not enough data yet: of those who came, nobody has had 90 days to go further.', nl: 'Nog te weinig gegevens: van wie kwam, heeft nog niemand 90 dagen gehad om verder te gaan.' },
    { of: 'cohorts', chart: <Cohorts retention={kept([[9, 9], [9, 5], [8, 3]], [[4, 4], [4, 1], [2, 0]])} />, en: 'Of 10 people whose third month is over, 3 did something in it.', nl: 'Van de 10 mensen van wie de derde maand voorbij is, deden er 3 daarin iets.' },
    { of: 'one person', chart: <Cohorts retention={kept([[1, 1], [1, 0], [1, 1]])} />, en: 'Of the one person whose third month is over, one did something in it.', nl: 'Van de ene persoon wiens derde maand voorbij is, deed één daarin iets.' },
    { of: 'too early', chart: <Cohorts retention={kept([[5, 5]])} />, en: 'Not enough data yet: nobody who came has had a third month.', nl: 'Nog te weinig gegevens: van wie kwam, is nog niemands derde maand voorbij.' },
    { of: 'nobody', chart: <Cohorts retention={kept()} />, en: 'Not enough data yet: nobody who came in the last year has been here for 28 days.', nl: 'Nog te weinig gegevens: van wie het laatste jaar kwam, is nog niemand 28 dagen hier.' },
  ])('$of: the words say so', async ({ chart, en, nl }) => {
    expect(await said('en', chart)).toContain(en)
    expect(await said('nl', chart)).toContain(nl)
  })
})

const heard = (counted: Partial<HeardFragment>): HeardFragment => ({
  __typename: 'TwoWay', received: 0, mature: 0, answeredInTime: 0, listened: null, answeredEver: 0, answeredSoon: 0, reacted: 0, answered: null, matureForChange: 0, changed: 0, adapted: null,
  incoming: 0, outgoing: 0, balance: null, broadcast: 0, templates: 0, ...counted,
} as HeardFragment)
const first = (hours: number | null, ...curve: [length: number, share: number][]): AnsweredFragment => ({
  __typename: 'FirstResponse', received: 4, answered: curve.length, medianHours: hours, longestHours: 400, curve: curve.map(([length, share]) => ({ __typename: 'WaitingShare', length, share })),
} as AnsweredFragment)
const cases = (counted: Partial<RecoveredFragment>): RecoveredFragment => ({
  __typename: 'Recovery', raised: 0, mature: 0, recovered: 0, recoveryRate: null, solved: 0, claimed: 0, unconfirmed: 0, claimGap: null, silent: 0, medianDays: null, longestDays: 40, recoveredPeople: 0, advocates: 0, advocateShare: null, curve: [], ...counted,
} as RecoveredFragment)

describe('what is heard and put right', () => {
  test.each([
    {
      of: 'most answered in time', chart: <TwoWay heard={heard({ received: 10, mature: 8, answeredInTime: 6, listened: 0.75, answeredEver: 9, answeredSoon: 7, incoming: 10, outgoing: 9 })} first={first(24, [24, 0.5], [200, 0.25])} before={null} />,
      en: ['10 ideas, questions and cases came in. You answered 6 of 8 within a week (75%). One still waits for an answer.', 'Half of it had an answer in words within 24 hours.', 'How many still wait, by how long ago they came: after 24 hours 50%; after 7 days 50%; half: 24 hours.', 'What became of what came in: 7 answered within a week, 2 later, 1 not yet.'],
      nl: ['Er kwamen 10 ideeën, vragen en meldingen binnen. Jullie beantwoordden er 6 van de 8 binnen een week (75%). Eén wacht nog op antwoord.', 'De helft kreeg antwoord in woorden binnen 24 uur.', 'Hoeveel er nog wacht, naar hoe lang geleden het binnenkwam: na 24 uur 50%; na 7 dagen 50%; de helft: 24 uur.', 'Wat er werd van wat binnenkwam: 7 binnen een week beantwoord, 2 later, 1 nog niet.'],
    },
    {
      of: 'nothing answered', chart: <TwoWay heard={heard({ received: 3, mature: 3, listened: 0, incoming: 3 })} first={first(null)} before={null} />,
      en: ['3 ideas, questions and cases came in. You answered 0 of 3 within a week (0%). 3 still wait for an answer.', 'More than half still waits for an answer in words, so there is no usual time yet.'],
      nl: ['Er kwamen 3 ideeën, vragen en meldingen binnen. Jullie beantwoordden er 0 van de 3 binnen een week (0%). 3 wachten nog op antwoord.', 'Meer dan de helft wacht nog op antwoord in woorden. Een gewone duur is er dus nog niet.'],
    },
    {
      of: 'one, too new', chart: <TwoWay heard={heard({ received: 1, answeredEver: 1, answeredSoon: 1, incoming: 1, outgoing: 1 })} first={null} before={null} />,
      en: ['One idea, question or case came in. None of them is a week old yet, so it is too early to say whether you were in time. Nobody waits any more.'], nl: ['Er kwam één idee, vraag of melding binnen. Niets daarvan is al een week oud: te vroeg om te zeggen of jullie op tijd waren. Niemand wacht nog.'],
    },
    { of: 'silence', chart: <TwoWay heard={heard({})} first={null} before={null} />, en: ['Nothing came in during this period'], nl: ['In deze periode kwam er niets binnen'] },
    {
      of: 'cases', chart: <Recovery recovery={cases({ raised: 5, mature: 4, recovered: 2, recoveryRate: 0.5, solved: 2, claimed: 4, unconfirmed: 2, silent: 1, medianDays: 6, curve: [{ __typename: 'WaitingShare', length: 6, share: 0.5 }] })} before={null} />,
      en: ['Of 4 cases that are a month old or more, 2 are solved in the word of who raised them (50%).', 'One case is silent: you said a month ago or longer that it is solved', 'Half of the cases were solved within 6 days.', 'What became of the cases: 2 solved in the word of who raised them, 2 only in your word, 1 still open.'],
      nl: ['Van 4 meldingen van een maand oud of ouder zijn er 2 opgelost volgens wie het meldde (50%).', 'Bij één melding is het stil', 'De helft van de meldingen was opgelost binnen 6 dagen.', 'Wat er van de meldingen werd: 2 opgelost volgens wie het meldde, 2 alleen volgens jullie, 1 nog open.'],
    },
    { of: 'one case', chart: <Recovery recovery={cases({ raised: 1 })} before={null} />, en: ['One case came in, none of them a month old yet: too early to judge.', 'More than half is still open'], nl: ['Er kwam één melding binnen, nog geen maand oud: te vroeg voor een oordeel.', 'Meer dan de helft staat nog open.'] },
    { of: 'no case', chart: <Recovery recovery={cases({})} before={null} />, en: ['Nobody raised a case in this period.'], nl: ['In deze periode meldde niemand iets.'] },
  ])('$of: the words say so', async ({ chart, en, nl }) => {
    const [english, dutch] = [await said('en', chart), await said('nl', chart)]
    for (const words of en) expect(english).toContain(words)
    for (const words of nl) expect(dutch).toContain(words)
  })
})

type Ends = CreatedFragment['links'][number]['from']
const end = (name: string | null): Ends => ({ __typename: 'ValueEnd', kind: name === null ? 'ORGANIZATION' : 'COMMUNITY', community: name === null ? null : { __typename: 'Community', id: name, name } })
const created = (helped: (string | null)[], ...links: [from: string | null, to: string | null, outcomes: number][]) => ({
  helped: helped.map((name) => ({ __typename: 'ValueSource', kind: name === null ? 'ORGANIZATION' : 'COMMUNITY', community: name === null ? null : { ...place(name), language: null }, people: 1, core: 1, outsourced: 0 })),
  links: links.map(([from, to, outcomes]) => ({ __typename: 'ValueLink', from: end(from), to: end(to), outcomes })),
} as CreatedFragment)

describe('who made something with whom', () => {
  test.each([
    {
      of: 'places together', map: created(['Garden', 'Quay', null], ['Garden', 'Quay', 2], ['Garden', null, 1]),
      en: ['A circle for each place that makers came from, a line where they made something together.', 'Places whose people made something together: Garden and Quay, 2 results; Garden and Your own people, one result.'],
      nl: ['Een cirkel voor elke plek waar makers vandaan kwamen, een lijn waar ze samen iets maakten.', 'Plekken waarvan mensen samen iets maakten: Garden en Quay, 2 resultaten; Garden en Jullie eigen mensen, één resultaat.'],
    },
    {
      of: 'one place', map: created(['Garden']), en: ['So far nobody made anything with people from elsewhere.', 'Places whose people made something together: nobody has made anything with people from elsewhere yet.'],
      nl: ['Tot nu toe maakte niemand iets met mensen van elders.', 'Plekken waarvan mensen samen iets maakten: nog niemand maakte iets met mensen van elders.'],
    },
  ])('$of: the words say so', async ({ map, en, nl }) => {
    const [english, dutch] = [await said('en', <ValueMap created={map} />), await said('nl', <ValueMap created={map} />)]
    for (const words of en) expect(english).toContain(words)
    for (const words of nl) expect(dutch).toContain(words)
  })
})
