import { expect, test } from 'vitest'
import { signsOf } from './signs'

const NOW = Date.parse('2026-11-27T00:00:00Z')
const before = (days: number) => new Date(NOW - days * 86_400_000).toISOString()
type Answer = Parameters<typeof signsOf>[0]
type Place = NonNullable<Answer['organization']>['communities']['nodes'][number]

const place = (slug: string, more: Partial<Place>): Place => ({ __typename: 'Community', id: slug, slug, name: slug, weeklyActivity: null, scaleBeforeCoCreation: null, residentsJoinedTogether: null, ...more })
const weeks = (state: 'CLIFF' | 'NONE', declining: boolean): Place['weeklyActivity'] => ({ __typename: 'WeeklyActivity', state, peak: 40, current: 9.6, declining, decline: 0.5 })
const idea = (slug: string, daysAgo: number, influenceShare: number | null = null, people = 10) => ({
  __typename: 'Idea' as const, slug, title: slug, createdAt: before(daysAgo), confluence: { __typename: 'Confluence' as const, influenceShare, people },
})
const matter = (id: string, status: 'RAISED' | 'ANSWERED' | 'CLAIMED' | 'REOPENED', daysAgo: number) => ({ __typename: 'Case' as const, id, title: id, status, updatedAt: before(daysAgo) })

const answer = (communities: Place[], { cases = [] as ReturnType<typeof matter>[], ideas = [] as ReturnType<typeof idea>[], oldest = [] as ReturnType<typeof idea>[] } = {}): Answer => ({
  organization: { __typename: 'Organization', communities: { __typename: 'CommunityConnection', nodes: communities }, cases: { __typename: 'CaseConnection', nodes: cases } },
  ideas: { __typename: 'IdeaConnection', nodes: ideas }, oldest: { __typename: 'IdeaConnection', nodes: oldest },
})
const told = (given: Answer) => signsOf(given, NOW).map(({ kind, name, values }) => [kind, name, values])

test('where all is well nothing is said', () => {
  expect(told(answer([place('garden', { weeklyActivity: weeks('NONE', false) })], { ideas: [idea('i', 1, 0.4)], oldest: [idea('i', 27)], cases: [matter('c', 'RAISED', 6), matter('d', 'ANSWERED', 90), matter('e', 'CLAIMED', 29)] }))).toEqual([])
})

test('growth without making is said before the cliff, the cliff with its figures, fewer people with their share, and residents who all came at once', () => {
  expect(told(answer([
    place('low', { weeklyActivity: weeks('CLIFF', true) }),
    place('fast', { scaleBeforeCoCreation: { __typename: 'ScaleBeforeCoCreation', warning: true, growth: 4 } }), place('ring', { residentsJoinedTogether: true }),
  ]))).toEqual([
    ['scale', 'fast', { growth: 4 }], ['cliff', 'low', { peak: 40, current: 10 }], ['declining', 'low', { share: 0.5 }], ['joined', 'ring', {}],
  ])
})

test('one voice is half of five people or more; what waits too long is said with its days, the longest first', () => {
  expect(told(answer([], {
    ideas: [idea('loud', 1, 0.5), idea('few', 1, 1, 4)], oldest: [idea('old', 400), idea('month', 28)],
    cases: [matter('unanswered', 'RAISED', 7), matter('longer', 'REOPENED', 9), matter('silent', 'CLAIMED', 30)],
  }))).toEqual([
    ['voice', 'loud', { share: 0.5, people: 10 }], ['unanswered', 'longer', { days: 9 }], ['unanswered', 'unanswered', { days: 7 }], ['silent', 'silent', { days: 30 }],
    ['waiting', 'old', { days: 400 }], ['waiting', 'month', { days: 28 }],
  ])
})
