import { expect, test, vi } from 'vitest'
import type { MergesFragment } from '../../../graphql/generated/documents/graphql'
import { said } from '../../testing/said'
import { LineageMap } from './lineage-map'
import type { IdeaWork } from './work-query'

vi.mock('next-intl/server', () => import('../../testing/intl'))
vi.mock('../../../lib/founded', () => ({ founded: async () => new Map() }))

const idea = (title: string) => ({ __typename: 'Idea' as const, id: title, slug: title, title, language: null, community: null })
type Step = [title: string, generation: number, from: string[], how?: 'promoted']
type Tie = [title: string, kind: IdeaWork['related'][number]['kind'], reverse?: 'reverse']
interface World { steps?: Step[]; tied?: Tie[]; merged?: string[]; into?: string }

/** The map of the idea «Here» in a world of few others. */
function map({ steps = [], tied = [], merged = [], into }: World) {
  const here = {
    ...idea('Here'),
    lineage: steps.map(([title, generation, originIds, how]) => ({ __typename: 'LineageStep', generation, originIds, promoted: how === 'promoted', idea: idea(title) })),
    related: tied.map(([title, kind, reverse]) => ({ __typename: 'RelatedIdea', kind, reverse: reverse === 'reverse', idea: idea(title) })),
  } as unknown as IdeaWork
  const merges = { mergedFrom: merged.map((title) => ({ idea: idea(title) })), mergedInto: into ? { idea: idea(into) } : null } as unknown as MergesFragment
  return <LineageMap idea={here} merges={merges} />
}

const keys = { en: 'builds on began as a proposed change brought together tied', nl: 'bouwt voort op begon als voorgestelde wijziging samengevoegd verbonden' }

test.each<{ of: string; world: World; en: string; nl: string }>([
  {
    of: 'one of each', world: { steps: [['Root', -2, []], ['Before', -1, ['Root'], 'promoted'], ['After', 1, ['Here'], 'promoted']], tied: [['Pump', 'DEPENDS_ON']], merged: ['Twin'], into: 'Sea' },
    en: `It builds on one idea. It began as a proposed change of that one. Further back stands one more. One idea builds on it. That one began as a proposed change. One idea was brought together with it. It continues in another idea. It is tied to one other idea. `
      + `further back Root it began as a change proposed to Before was brought together with this Twin this idea Here began as a change proposed to the one it builds on After needs Pump it continues in Sea ${keys.en}`,
    nl: `Het bouwt voort op één idee. Het begon als voorgestelde wijziging daarvan. Verder terug staat er nog één. Eén idee bouwt erop voort. Dat begon als voorgestelde wijziging. Eén idee is ermee samengevoegd. Het gaat verder in een ander idee. Het is met één ander idee verbonden. `
      + `verder terug Root het begon als voorgestelde wijziging van Before is hiermee samengevoegd Twin dit idee Here begon als voorgestelde wijziging van waar het op voortbouwt After heeft nodig Pump hierin gaat het verder Sea ${keys.nl}`,
  },
  {
    of: 'several of each',
    world: {
      steps: [['Spring', -3, []], ['Well', -2, ['Spring'], 'promoted'], ['A', -1, ['Well'], 'promoted'], ['B', -1, []], ['C', 1, ['Here'], 'promoted'], ['D', 1, ['Here']], ['E', 2, ['C'], 'promoted'], ['F', 2, ['C']]],
      tied: [['Pump', 'DEPENDS_ON', 'reverse'], ['Wall', 'CONTRADICTS']], merged: ['Twin', 'Third'],
    },
    en: `It builds on 2 ideas. It began as a proposed change of one of them. Further back stand 2 more. 2 ideas build on it. Further on stand 2 more. 2 of these began as proposed changes. 2 ideas were brought together with it. It is tied to 2 other ideas. `
      + `further back Spring further back; a change proposed to it became an idea Well it began as a change proposed to A it builds on B was brought together with this Twin was brought together with this Third this idea Here `
      + `began as a change proposed to the one it builds on C began as a change proposed to the one it builds on E builds on one that builds on this F builds on this D is needed by Pump goes against Wall ${keys.en}`,
    nl: `Het bouwt voort op 2 ideeën. Het begon als voorgestelde wijziging van één daarvan. Verder terug staan er nog 2. 2 ideeën bouwen erop voort. Verderop staan er nog 2. 2 daarvan begonnen als voorgestelde wijziging. 2 ideeën zijn ermee samengevoegd. Het is met 2 andere ideeën verbonden. `
      + `verder terug Spring verder terug; een voorgestelde wijziging ervan werd een idee Well het begon als voorgestelde wijziging van A hierop bouwt het voort B is hiermee samengevoegd Twin is hiermee samengevoegd Third dit idee Here `
      + `begon als voorgestelde wijziging van waar het op voortbouwt C begon als voorgestelde wijziging van waar het op voortbouwt E bouwt voort op een idee dat hierop voortbouwt F bouwt hierop voort D is nodig voor Pump gaat in tegen Wall ${keys.nl}`,
  },
  {
    of: 'what came of it alone', world: { steps: [['C', 1, ['Here']], ['E', 2, ['C'], 'promoted']] },
    en: 'One idea builds on it. Further on stands one more. One of these began as a proposed change. this idea Here builds on this C began as a change proposed to the one it builds on E builds on began as a proposed change',
    nl: 'Eén idee bouwt erop voort. Verderop staat er nog één. Eén daarvan begon als voorgestelde wijziging. dit idee Here bouwt hierop voort C begon als voorgestelde wijziging van waar het op voortbouwt E bouwt voort op begon als voorgestelde wijziging',
  },
  { of: 'one kind of line needs no key', world: { into: 'Sea' }, en: 'It continues in another idea. this idea Here it continues in Sea', nl: 'Het gaat verder in een ander idee. dit idee Here hierin gaat het verder Sea' },
  { of: 'nothing', world: {}, en: '', nl: '' },
])('$of: the words beside the map say what it draws', async ({ world, en, nl }) => {
  expect(await said('en', map(world), { lists: true })).toBe(en)
  expect(await said('nl', map(world), { lists: true })).toBe(nl)
})
