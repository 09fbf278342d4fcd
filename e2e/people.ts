import { hash } from '@node-rs/argon2'
import type { APIRequestContext } from '@playwright/test'
import { ulid } from 'ulid'
import type { Graph } from './graph'

export interface Person { memberId: string, name: string, handle: string, email: string, password: string }
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Record<string, unknown>>

const password = 'drie eenden in het riet'
let hashed: Promise<string> | undefined

/** A new id of a kind, as the portal makes them. */
export const newId = (kind: string) => `${kind}_${ulid()}`
/** Letters that no other journey uses. */
export const unique = () => ulid().slice(-10).toLowerCase()

/** Somebody new with an account, who agrees to what holds here. */
export async function newPerson(graph: Graph, { role = 'MEMBER' }: { role?: 'MEMBER' | 'ADMINISTRATOR' } = {}): Promise<Person> {
  const handle = `journey-${unique()}`
  const person: Person = { memberId: newId('member'), name: `Robin ${handle.slice(-5)}`, handle, email: `${handle}@example.org`, password }
  hashed ??= hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
  await graph(
    `CREATE (member:Member {id: $memberId, kind: 'person', name: $name, handle: $handle, handleSkeleton: $handle, joinedAt: timestamp()})
       -[:IDENTIFIED_BY]->(:Account {id: $accountId, email: $email, passwordHash: $passwordHash, role: $role, createdAt: timestamp()})
     WITH member MATCH (version:PolicyVersion) WHERE version.effectiveAt <= timestamp()
     CREATE (member)-[:ACCEPTED {key: member.id + '@' + version.id, at: timestamp(), hash: version.hash}]->(version)`,
    { ...person, accountId: newId('account'), passwordHash: await hashed, role },
  )
  return person
}

/** Signs somebody in, in the browser (or bare client) whose cookies these are, by next-auth's own way in. */
export async function signInAs(client: APIRequestContext, { email, password }: { email: string, password: string }) {
  const { csrfToken } = await (await client.get('/api/auth/csrf')).json() as { csrfToken: string }
  const answer = await client.post('/api/auth/callback/credentials', { form: { csrfToken, email, password, json: 'true' } })
  if (!answer.ok()) throw new Error(`${email} cannot sign in: ${answer.status()} ${await answer.text()}`)
}

/** Asks GraphQL over HTTP as whoever is signed in there, once more when a cold database took too long; throws on errors. */
export const askAs = (client: APIRequestContext): Ask => async (query, variables = {}) => {
  const ask = async () => await (await client.post('/api/graphql', { data: { query, variables } })).json() as { data: Record<string, unknown>, errors?: unknown }
  const first = await ask()
  const { data, errors } = JSON.stringify(first.errors)?.includes('DEADLINE_EXCEEDED') ? await ask() : first
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}
