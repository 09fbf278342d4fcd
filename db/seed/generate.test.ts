import { expect, test } from 'vitest'
import { demoStory } from './generate'

const UNTIL = new Date('2026-03-14T15:09:26Z')
const story = demoStory(UNTIL)

const words = (text: string) => text.trim().split(/\s+/).length
const texts = story.events.flatMap(({ text }) => text ? [text] : [])
const ids = (things: { id: string }[]) => new Set(things.map(({ id }) => id))
const members = ids(story.members), communities = ids(story.communities), ideas = ids(story.ideas)
const events = new Map(story.events.map((event) => [event.id, event]))

test('the story is the same each time, and from day to day the same but for the dates', () => {
  expect(demoStory(UNTIL)).toEqual(story)
  expect(demoStory(new Date('2026-03-14T00:00:00Z'))).toEqual(story)
  const tomorrow = demoStory(new Date(UNTIL.getTime() + 86_400_000))
  expect(tomorrow.events.map(({ id, at }) => [id, at.getTime() - 86_400_000])).toEqual(story.events.map(({ id, at }) => [id, at.getTime()]))
})

test('there are 150 members, 8 communities and 60 ideas, a third of them in English, over nine months', () => {
  expect(story.members).toHaveLength(150)
  expect(story.communities).toHaveLength(8)
  expect(story.ideas).toHaveLength(60)
  expect(story.ideas.filter(({ language }) => language === 'en')).toHaveLength(20)
  expect((UNTIL.getTime() - story.events[0]!.at.getTime()) / 86_400_000).toBeGreaterThan(265)
  expect(new Set(story.ideas.map(({ statusKind }) => statusKind)).size).toBe(6)
})

test('every name, id and handle is there once', () => {
  for (const things of [story.members, story.communities, story.ideas, story.events]) expect(ids(things).size).toBe(things.length)
  expect(new Set(story.members.map(({ handle }) => handle)).size).toBe(story.members.length)
  for (const { handle } of story.members) expect(handle).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
})

test('whatever is referred to exists, and nothing comes before what it answers', () => {
  const organizations = new Set(story.organizations.map(({ slug }) => slug)), topics = new Set(story.topics.map(({ slug }) => slug))
  for (const { organization } of [...story.communities, ...story.representatives]) expect(organizations).toContain(organization)
  for (const { topics: about, authors } of story.ideas) {
    for (const topic of about) expect(topics).toContain(topic)
    for (const author of authors) expect(members).toContain(author)
  }
  for (const { member, community } of story.memberships) expect([members.has(member), communities.has(community)]).toEqual([true, true])
  for (const event of story.events) {
    for (const member of [event.actor, event.partner, event.acceptedBy]) if (member) expect(members).toContain(member)
    if (event.community) expect(communities).toContain(event.community)
    if (event.idea) expect(ideas).toContain(event.idea)
    const asked = event.text?.replyTo
    if (asked) expect(events.get(asked)?.at.getTime(), event.id).toBeLessThan(event.at.getTime())
  }
})

test('nobody acts before joining, after leaving or after the story ends, nor on an idea before it is there', () => {
  const since = new Map<string, number>()
  for (const { member, since: at } of story.memberships) since.set(member, Math.min(at.getTime(), since.get(member) ?? Infinity))
  const gone = new Map(story.memberships.flatMap(({ member, until }) => until ? [[member, until.getTime()] as const] : []))
  const created = new Map(story.ideas.map(({ id, createdAt }) => [id, createdAt.getTime()]))
  for (const { id, at, actor, idea } of story.events) {
    expect(at.getTime(), id).toBeLessThan(UNTIL.getTime())
    expect(at.getTime(), id).toBeGreaterThanOrEqual(since.get(actor) ?? 0)
    expect(at.getTime(), id).toBeLessThan(gone.get(actor) ?? Infinity)
    if (idea) expect(at.getTime(), id).toBeGreaterThanOrEqual(created.get(idea)!)
  }
})

test('nobody supports or opposes an idea twice, or an own one', () => {
  const authors = new Map(story.ideas.map(({ id, authors }) => [id, authors]))
  const stances = story.events.filter(({ type }) => type === 'SUPPORTED' || type === 'OPPOSED')
  expect(new Set(stances.map(({ actor, idea }) => `${actor}@${idea}`)).size).toBe(stances.length)
  for (const { actor, idea } of stances) expect(authors.get(idea!)).not.toContain(actor)
})

test('every text is whole: titles short, ideas of 60 to 200 words, comments that nobody wrote before', () => {
  for (const { id, title, body } of story.ideas) {
    expect(title.length, id).toBeLessThanOrEqual(80)
    expect(words(body), id).toBeGreaterThanOrEqual(60)
    expect(words(body), id).toBeLessThanOrEqual(200)
  }
  const comments = texts.filter(({ postKind }) => !postKind).map(({ body }) => body)
  expect(new Set(comments).size).toBe(comments.length)
  expect(comments.length).toBeGreaterThan(350)
  for (const body of comments) expect([words(body) >= 3, words(body) <= 50], body).toEqual([true, true])
  for (const { title } of texts.filter(({ postKind }) => postKind)) expect(title!.length).toBeLessThanOrEqual(80)
  for (const body of [...texts, ...story.ideas].map(({ body }) => body)) expect(body).toMatch(/^\S[^\0]*[.?!*]$/)
})

test('comments are for, neutral and against, threaded, and questions are answered', () => {
  expect(new Set(texts.map(({ alignment }) => alignment))).toEqual(new Set(['FOR', 'NEUTRAL', 'AGAINST', undefined]))
  expect(new Set(texts.map(({ postKind }) => postKind))).toEqual(new Set(['EXPERIENCE', 'QUESTION', 'KNOWLEDGE', undefined]))
  expect(texts.filter(({ replyTo }) => replyTo).length).toBeGreaterThan(100)
  expect(story.events.filter(({ type }) => type === 'ANSWERED').length).toBeGreaterThan(20)
})
