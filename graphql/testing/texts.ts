import { randomUUID } from 'node:crypto'
import type { Viewer } from '../viewer'
import type { Client } from './client'

const VERSION = 'version { id number title body note licence authors { id } amendment { id } isCurrent }'
const AMENDMENT = 'amendment { id status supportCount viewerBacks outdated decision decidedBy { id } version { number } promotedTo { id } viewerCanDecide viewerCanPromote viewerCanWithdraw viewerCanRevise }'
const CLASH = 'threeWay { clean yourTitle yourBody mergedTitle mergedBody base { number } current { number title body } titleClash { base current yours } clashes { base current yours } }'

const fields: Record<string, [success: string, refusal?: string]> = {
  editIdea: [`idea { id title body } ${VERSION}`, CLASH],
  restoreIdeaVersion: [`idea { title } ${VERSION}`],
  proposeAmendment: [AMENDMENT], reviseAmendment: [AMENDMENT, CLASH], acceptAmendment: [`${AMENDMENT} ${VERSION}`, CLASH],
  rejectAmendment: [AMENDMENT], promoteAmendment: [`${AMENDMENT} idea { id title authors { id } }`], withdrawAmendment: [AMENDMENT],
  backAmendment: [`changed ${AMENDMENT}`], unbackAmendment: [`changed ${AMENDMENT}`],
  commentOnAmendment: ['comment { id body official subject { ... on Amendment { id } } replyTo { id } }'],
}
export type TextMutation = keyof typeof fields

/** Asks one of the mutations of texts as a viewer, with a key of its own; the outcome. */
export async function write(client: Client, name: TextMutation, viewer: Viewer, input: object) {
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  const [success = '', refusal = ''] = fields[name] ?? []
  const document = `mutation ($input: ${type}Input!) { outcome: ${name}(input: $input) { __typename ... on ${type}Success { ${success} } ... on ${type}Refusal { code message field ${refusal} } } }`
  const { data, errors } = await client.ask(document, { input: { idempotencyKey: randomUUID(), ...input } }, viewer)
  if (errors) throw new Error(JSON.stringify(errors))
  return data.outcome
}
