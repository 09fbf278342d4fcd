import { expect, test as base, type Page } from '@playwright/test'
import { openGraph, type Graph } from './graph'
import { askAs, newPerson, signInAs, unique, type Ask, type Person } from './people'

export interface Idea { id: string, slug: string, title: string, author: Person }

interface Journey {
  /** Somebody new with an account. */
  somebody: (more?: { role?: 'MEMBER' | 'ADMINISTRATOR' }) => Promise<Person>
  /** Signs somebody in in this browser; without one, somebody new. */
  signIn: (person?: Person) => Promise<Person>
  /** GraphQL as a person, beside the browser. */
  as: (person: Person) => Promise<Ask>
  /** An idea that somebody new has just proposed. */
  newIdea: (more?: { title?: string, communityId?: string }) => Promise<Idea>
  /** Makes the journey fail when a page reports an error or asks anything of another site. */
  quiet: void
}

const Propose = `mutation ($input: ProposeIdeaInput!) { proposeIdea(input: $input) { ... on ProposeIdeaSuccess { idea { id slug title } } ... on Refusal { message } } }`

/** `test` of a journey: a person in a browser at the portal, and its graph beside it. Each makes what it needs, with ids of its own. */
export const test = base.extend<Journey, { graph: Graph }>({
  graph: [async ({}, use) => {
    const { graph, close } = openGraph()
    await use(graph)
    await close()
  }, { scope: 'worker' }],

  somebody: async ({ graph }, use) => use((more) => newPerson(graph, more)),

  signIn: async ({ page, somebody }, use) => use(async (person) => {
    const who = person ?? await somebody()
    await signInAs(page.request, who)
    return who
  }),

  as: async ({ playwright, baseURL }, use) => {
    const clients: { dispose: () => Promise<void> }[] = []
    await use(async (person) => {
      const client = await playwright.request.newContext({ baseURL })
      clients.push(client)
      await signInAs(client, person)
      return askAs(client)
    })
    await Promise.all(clients.map((client) => client.dispose()))
  },

  newIdea: async ({ somebody, as }, use) => use(async ({ title = `Benches along the river ${unique()}`, communityId } = {}) => {
    const author = await somebody()
    const input = { title, body: 'Somewhere to sit where the water is.', communityId, language: 'en', topics: [], idempotencyKey: crypto.randomUUID() }
    const { proposeIdea } = await (await as(author))(Propose, { input }) as { proposeIdea: { idea?: Idea, message?: string } }
    if (!proposeIdea.idea) throw new Error(proposeIdea.message)
    return { ...proposeIdea.idea, author }
  }),

  quiet: [async ({ page, baseURL }, use) => {
    const wrong: string[] = []
    listen(page, new URL(baseURL ?? '').hostname, wrong)
    await use()
    expect(wrong, 'errors on the pages, and requests to other sites').toEqual([])
  }, { auto: true }],
})

function listen(page: Page, own: string, wrong: string[]) {
  page.on('pageerror', (error) => wrong.push(String(error)))
  page.on('console', (said) => {
    if (said.type() === 'error' && !said.text().startsWith('Failed to load resource')) wrong.push(said.text())
  })
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== own) wrong.push(`asked ${request.url()}`)
  })
}

export { expect }
