import { clock as clockOf, type Clock } from './generate/clock'
import { handleOf } from './generate/handle'
import { broughtRegulars, campaign } from './generate/newcomers'
import { newsletter } from './generate/newsletter'
import { joins, memberships, regulars } from './generate/regulars'
import { communityScripts, ideaScripts, postScripts, type PlacedIdea } from './generate/scripts'
import { staged } from './generate/staged'
import { supporters } from './generate/supporters'
import { visits } from './generate/visits'
import { ideaEvents, postEvents, workId } from './generate/written'
import type { Story, StoryEvent, StoryIdea, StoryMember } from './story'
import { organizations, representatives, topics } from './story/organizations'
import { bot, campaigner, campaigners, staff } from './story/people'

function members(clock: Clock): StoryMember[] {
  const member = (kind: StoryMember['kind'], id: string, name: string) => ({ id, kind, name, handle: handleOf(name) })
  return [
    ...regulars.map(({ id, name, deleted, till }) => ({ ...member('person', id, name), ...(deleted && { deletedAt: new Date(clock.early(till - 1)) }) })),
    member('person', campaigner.id, campaigner.name),
    ...campaigners.map((name) => member('person', handleOf(name), name)),
    ...staff.map(({ id, name }) => member('staff', id, name)),
    member('bot', bot.id, bot.name),
  ]
}

function storyIdea({ id, community, by, title, body, language, topics: about, status = 'OPEN' }: PlacedIdea, createdAt: Date): StoryIdea {
  const outcome = status === 'DONE' ? 'accepted' as const : status === 'DECLINED' ? 'rejected' as const : undefined
  return {
    id, slug: id, createdAt, authors: [...by], title, body, language, topics: [...about], statusKind: status,
    ...(community && { community }), ...(outcome && { outcome }),
  }
}

const inOrder = (events: StoryEvent[]) => events.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))

/**
 * Nine months of Noordermeer, a town that isn't there, up to the last UTC midnight before `until`. The same for every
 * instant of one day, and from day to day the same but for the dates.
 */
export function demoStory(until: Date): Story {
  const clock = clockOf(until)
  const proposed = ideaScripts.map((idea) => ({ idea, events: ideaEvents(idea, clock) }))
  const joined = memberships(clock)
  const arrived = [campaign(clock), broughtRegulars(clock)]
  const written = [
    ...proposed.flatMap(({ idea, events }) => [...events, ...supporters(idea, events, clock)]),
    ...postScripts.flatMap((post) => postEvents(post, clock)),
    ...arrived.flatMap(({ events }) => events),
  ]
  const told = new Set(ideaScripts.flatMap(({ id, work = [] }) => work.flatMap(([, , , , words], index) => (words ? [workId(id, index)] : []))))
  return {
    organizations, representatives, topics, members: members(clock),
    communities: communityScripts.map(({ id, name, about, language, organization, verified }, index) => (
      { id, slug: id, name, about, language, organization, verified, createdAt: new Date(clock.early(275) + index * 600_000) })),
    memberships: joined,
    ideas: proposed.map(({ idea, events }) => storyIdea(idea, events[0]?.at ?? new Date(clock.early(idea.ago)))),
    events: inOrder([...joins(joined), ...written, ...visits(written, clock), ...newsletter(clock)]).filter(({ id }) => !told.has(id)),
    works: written.filter(({ id }) => told.has(id)),
    scenes: staged(clock),
    brought: arrived.flatMap(({ brought }) => brought),
  }
}
