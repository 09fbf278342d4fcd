import { newId } from '../ids'
import { writeAcceptance } from '../policies/accept-policy'
import { hashOf } from '../policies/chain'
import { policyVersions, type PolicyName } from '../policies/policy-versions'
import { writePolicyVersion } from '../policies/publish-policy'
import { DAY } from '../shapes'
import type { Actor } from './actor'
import { announce } from './announce'
import type { KeyedAct } from './keyed-act'
import { refused } from './refusal'

export interface PublishPolicyInput {
  policy: PolicyName
  /** Number of the version that this one follows; 0: it is the first. */
  follows: number
  body: string
  note: string
  language: string
  /** From when on it holds (ms); null: as early as may be. */
  effectiveAt: number | null
  key: string
}

/** Days between the publication of a version and its taking effect; the first of a policy replaces none and may hold at once. */
export const NOTICE_DAYS = 30

/** Publishes a version of a policy, for ever: members are told, and asked when it takes effect. Who may is for the caller to check. */
export const publishPolicy = (keyed: KeyedAct) => (actor: Actor, input: PublishPolicyInput) => keyed('publishPolicy', actor, input, async (db, { memberId, at }) => {
  const { policy, follows, ...said } = input
  const [last] = await policyVersions(db, { policies: [policy], memberId: null })
  if ((last?.number ?? 0) !== follows) return refused('CONFLICT', 'Another version was published meanwhile: read it first.', 'follows')
  const earliest = last ? Math.max(at + NOTICE_DAYS * DAY, last.effectiveAt) : at
  const effectiveAt = input.effectiveAt ?? earliest
  if (effectiveAt < earliest) return refused('INVALID', `A version takes effect ${NOTICE_DAYS} days after its publication at the earliest, and not before the one that it follows.`, 'effectiveAt')
  const number = follows + 1
  const hashed = { ...said, policy, number, effectiveAt, publishedAt: at, before: last?.hash ?? null }
  const [written] = await writePolicyVersion(db, { version: { ...hashed, id: newId('policy'), key: `${policy}@${number}`, hash: hashOf(hashed), memberId } })
  if (!written) return refused('CONFLICT', 'Another version was published meanwhile: read it first.', 'follows')
  await announce(db, { kind: 'POLICY_PUBLISHED', at, actorId: memberId, subjectId: written.versionId, to: { everybody: true } })
  return { policy }
})

/** Agrees to a version of a policy. */
export const acceptPolicy = (keyed: KeyedAct) => (actor: Actor, input: { versionId: string, key: string }) => keyed('acceptPolicy', actor, input, async (db, { memberId, at }) => {
  const { versionId } = input
  const [accepted] = await writeAcceptance(db, { memberId, versionId, key: `${memberId}@${versionId}`, at })
  return accepted ?? refused('NOT_FOUND', 'There is no such version.', 'versionId')
})
