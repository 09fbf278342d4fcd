import { randomUUID } from 'node:crypto'
import type { Viewer } from '../viewer'
import type { Client } from './client'

/** Does one thing by its mutation, with a key of its own: the outcome, with what is asked of a success, or code, message and field of a refusal. */
export async function act(client: Client, viewer: Viewer, name: string, input: object, gives: string) {
  const Name = name[0]?.toUpperCase() + name.slice(1)
  const { data, errors } = await client.ask(`mutation ($input: ${Name}Input!) { o: ${name}(input: $input) { ... on ${Name}Success { ${gives} } ... on Refusal { code message field } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } }, viewer)
  if (errors) throw new Error(JSON.stringify(errors))
  return data.o
}
