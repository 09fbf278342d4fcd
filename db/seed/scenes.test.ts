import { expect, test } from 'vitest'
import type { Acts } from '../acts/create-acts'
import { demoStory } from './generate'
import type { Named, Stage } from './perform/stage'

const story = demoStory(new Date('2026-03-14T15:09:26Z'))
const DAY = 86_400_000

/** A stage on which every act succeeds: what scenes refer to must still be there, and what they change must stand in the text. */
function emptyStage(): Stage {
  const done = () => Promise.resolve({ amendmentId: 'amendment', ideaId: 'idea', taskId: 'task', caseId: 'case', labelId: 'label' })
  const all = (kind: Named, names: string[]) => names.map((name) => [`${kind}/${name}`, name] as const)
  const ids = (things: { id: string }[]) => things.map(({ id }) => id)
  return {
    db: Object.assign(() => Promise.resolve([]), { transaction: () => Promise.reject(new Error('There is no database here.')) }),
    acts: new Proxy({}, { get: () => done }) as Acts,
    ids: new Map([
      ...all('member', ids(story.members)), ...all('idea', ids(story.ideas)), ...all('community', ids(story.communities)),
      ...all('organization', story.organizations.map(({ slug }) => slug)), ...all('topic', story.topics.map(({ slug }) => slug)),
    ]),
    texts: new Map(story.ideas.map(({ id, title, body }) => [id, [{ title, body }]])),
    languages: new Map(story.ideas.map(({ id, language }) => [id, language])),
    amendments: new Map(),
  }
}

test('scenes come in order of time, by people who are there, and refer to what is there', async () => {
  const stage = emptyStage()
  const since = new Map(story.memberships.toSorted((a, b) => b.since.getTime() - a.since.getTime()).map(({ member, since }) => [member, since.getTime()]))
  const gone = new Map(story.memberships.flatMap(({ member, until }) => (until ? [[member, until.getTime()] as const] : [])))
  const wrong: string[] = []
  for (const [index, { at, by, act }] of story.scenes.entries()) {
    const here = at.getTime() >= (since.get(by) ?? 0) && at.getTime() < (gone.get(by) ?? Infinity) && at.getTime() >= (story.scenes[index - 1]?.at.getTime() ?? 0)
    if (!here) wrong.push(`${by} is not there ${Math.ceil((Date.parse('2026-03-14') - at.getTime()) / DAY)} days ago`)
    if (!story.members.some(({ id }) => id === by)) wrong.push(`nobody is called ${by}`)
    await act(stage, { memberId: by, at: at.getTime() }, 'key').catch((error: Error) => wrong.push(`${by}: ${error.message}`))
  }
  expect(wrong).toEqual([])
  expect(story.scenes.length).toBeGreaterThan(250)
})
