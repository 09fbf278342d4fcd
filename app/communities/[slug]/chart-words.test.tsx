import { expect, test } from 'vitest'
import type { TopicCloudFragment } from '../../../graphql/generated/documents/graphql'
import { said } from '../../testing/said'
import { TopicsHere } from './topics-here'

const topic = (name: string) => ({ __typename: 'Topic' as const, id: name, slug: name, name })
const busy = (cloud: [name: string, people: number, level: number][], trending: [name: string, latest: number, usual: number][] = []): TopicCloudFragment => ({
  __typename: 'TopicActivity',
  cloud: cloud.map(([name, people, level]) => ({ __typename: 'TopicOnTheMove', people, level, topic: topic(name) })),
  trending: trending.map(([name, latest, usual]) => ({ __typename: 'TopicOnTheMove', people: latest, latest, usual, z: 4, topic: topic(name) })),
})

test.each([
  {
    of: 'busy with several', activity: busy([['Water', 1_200, 5], ['Art', 1, 1]], [['Water', 1_100, 101.5], ['Moss', 3, 0]]),
    en: 'What people here are busy with. The bigger a word, the more different people touched it in 28 days. How is this measured? Art, 1 person in 28 days 1 Water, 1,200 people in 28 days 1,200 '
      + 'More than usual this week Water: 1,100 people this week, 101.5 a week in the eight weeks before Moss: 3 people this week, nobody in the eight weeks before',
    nl: 'Waar mensen hier mee bezig zijn. Hoe groter een woord, hoe meer verschillende mensen er in 28 dagen iets mee deden. Hoe wordt dit gemeten? Art, 1 persoon in 28 dagen 1 Water, 1.200 mensen in 28 dagen 1.200 '
      + 'Deze week meer dan anders Water: 1.100 mensen deze week, 101,5 per week in de acht weken daarvoor Moss: 3 mensen deze week, niemand in de acht weken daarvoor',
  },
  { of: 'busy as usual', activity: busy([['Art', 2, 1]]), en: 'What people here are busy with. The bigger a word, the more different people touched it in 28 days. How is this measured? Art, 2 people in 28 days 2', nl: 'Waar mensen hier mee bezig zijn. Hoe groter een woord, hoe meer verschillende mensen er in 28 dagen iets mee deden. Hoe wordt dit gemeten? Art, 2 mensen in 28 dagen 2' },
  { of: 'nothing', activity: busy([]), en: 'Nobody touched a topic here in 28 days. A topic comes with an idea.', nl: 'Niemand deed hier in 28 dagen iets met een onderwerp. Een onderwerp komt mee met een idee.' },
  { of: 'not to be had', activity: null, en: 'We can’t work out the topics just now. Try again in a minute.', nl: 'We kunnen de onderwerpen nu niet berekenen. Probeer het over een minuut nog eens.' },
])('$of: the words under the cloud of topics say so', async ({ activity, en, nl }) => {
  expect(await said('en', <TopicsHere activity={activity} />, { lists: true })).toBe(en)
  expect(await said('nl', <TopicsHere activity={activity} />, { lists: true })).toBe(nl)
})
