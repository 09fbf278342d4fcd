import { expect, test } from 'vitest'
import { demoStory } from './generate'

const story = demoStory(new Date('2026-03-14T15:09:26Z'))
const DAY = 86_400_000
const midnight = Date.parse('2026-03-14')

const persons = new Set(story.members.filter(({ kind }) => kind === 'person').map(({ id }) => id))
const between = (from: number, to: number) =>
  [...story.events, ...story.works].filter(({ at }) => at.getTime() >= midnight - from * DAY && at.getTime() < midnight - to * DAY)

/** Counted people with acts in a community on two dates or more in the last 90 days. */
function residents(community: string) {
  const dates = new Map<string, Set<number>>()
  for (const { actor, at, community: place } of between(90, 0)) {
    if (place === community && persons.has(actor)) dates.set(actor, (dates.get(actor) ?? new Set()).add(Math.floor(at.getTime() / DAY)))
  }
  return new Set([...dates].filter(([, days]) => days.size >= 2).map(([actor]) => actor))
}
/** The oldest membership outside the square: near enough to where somebody is at home. */
const home = (member: string) => story.memberships.find((each) => each.member === member && each.community !== 'plein')?.community
const homesOf = (actors: Iterable<string>) => new Set([...actors].flatMap((actor) => home(actor) ?? []))
const supporters = (idea: string, from: number, to: number) =>
  new Set(between(from, to).flatMap((event) => event.idea === idea && event.type === 'SUPPORTED' ? [event.actor] : []))

test('the cargo bike gathers people of more than five communities, most of them new in the last four weeks', () => {
  expect(homesOf(supporters('buurtbakfiets', 28, 0)).size).toBeGreaterThan(5)
  expect(homesOf(supporters('buurtbakfiets', 275, 28)).size).toBeLessThan(3)
})

test('the football club’s campaign is forty people and more without a home, all brought by one', () => {
  const came = [...supporters('licht-op-veld-2', 28, 0)]
  const newcomers = came.filter((member) => !story.memberships.some((each) => each.member === member))
  const bringer = new Map(story.brought.map(({ brought, bringer }) => [brought, bringer]))
  const root = (member: string): string => bringer.has(member) ? root(bringer.get(member)!) : member
  expect(newcomers.length).toBeGreaterThanOrEqual(40)
  expect(newcomers.length / came.length).toBeGreaterThan(0.9)
  expect(new Set(newcomers.map(root))).toEqual(new Set(['dennis']))
})

test('half a year long nobody joins Even Aanbellen, and hardly anybody speaks there', () => {
  const lately = between(120, 0).filter(({ community }) => community === 'even-aanbellen')
  expect(lately.filter(({ type }) => type === 'JOINED')).toHaveLength(0)
  expect(lately.filter(({ text }) => text).length).toBeLessThan(5)
  expect(residents('even-aanbellen').size).toBeGreaterThanOrEqual(3)
})

test('Buurtstroom turns from talking to building: no accepted work at first, then people of three homes on one idea', () => {
  const works = (from: number, to: number) => between(from, to).filter(({ community, acceptedBy }) => community === 'buurtstroom' && acceptedBy)
  expect(works(275, 84)).toHaveLength(0)
  expect(new Set(works(56, 28).map(({ actor }) => actor)).size).toBeGreaterThanOrEqual(3)
  expect(new Set(works(90, 0).map(({ actor }) => actor)).size).toBeGreaterThanOrEqual(6)
  for (const { actor, acceptedBy } of works(90, 0)) expect(acceptedBy).not.toBe(actor)
  const roof = works(90, 0).filter(({ idea }) => idea === 'schooldak').map(({ actor }) => actor)
  expect(homesOf(['fatma', ...roof]).size).toBe(3)
})

test('the square is a hub, and the Repair Café and the makerspace have nearly the same residents', () => {
  const active = new Set(between(90, 0).filter(({ actor, community }) => community && persons.has(actor)).map(({ actor }) => actor))
  for (const { id } of story.communities) expect(residents(id).size > active.size / 2, id).toBe(id === 'plein')
  const cafe = residents('repair-cafe'), space = residents('makerspace')
  const shared = [...cafe].filter((member) => space.has(member)).length
  expect(shared / new Set([...cafe, ...space]).size).toBeGreaterThan(0.55)
})

test('attention for the car-free Sunday has come and gone, and this week has ideas of its own', () => {
  expect(supporters('autovrije-zondag', 56, 28).size).toBeGreaterThan(15)
  expect(supporters('autovrije-zondag', 28, 0).size).toBeLessThan(3)
  expect(story.ideas.filter(({ createdAt }) => createdAt.getTime() > midnight - 7 * DAY).length).toBeGreaterThanOrEqual(4)
})

test('there are people who left, fell silent or were deleted, staff who answer, a loud bot, and ideas without a community', () => {
  const rick = story.memberships.filter(({ member }) => member === 'rick')
  expect(rick.length > 0 && rick.every(({ until }) => until)).toBe(true)
  expect(between(90, 0).some(({ actor }) => actor === 'oscar')).toBe(false)
  expect(between(180, 90).some(({ actor }) => actor === 'oscar')).toBe(true)
  expect(story.members.filter(({ deletedAt }) => deletedAt)).toHaveLength(1)
  expect(story.events.filter(({ actor }) => actor === 'nieuwsbrief').length).toBeGreaterThan(25)
  const staff = new Set(story.representatives.map(({ member }) => member))
  expect(story.events.filter(({ actor, text }) => staff.has(actor) && text).length).toBeGreaterThan(30)
  expect(story.ideas.filter(({ community }) => !community)).toHaveLength(2)
  expect(story.events.filter(({ type }) => type === 'OPPOSED').length).toBeGreaterThan(20)
})
