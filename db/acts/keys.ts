import { newId } from '../ids'
import { revokeKey } from '../keys/revoke-key'
import { rotateKey } from '../keys/rotate-key'
import { hashOfKey, MOST_KEYS, secretOf, writeKey } from '../members/create-key'
import { DAY, type Scope } from '../shapes'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { isRefused, refused, type Refused } from './refusal'

/** A key, and its secret where it has just been made: a replay knows it no more, for only its hash is kept. */
export type Shown = { keyId: string, secret: string | null } | Refused

export interface NewKeyInput { name: string, scopes: Scope[], organizationId: string | null, communityIds: string[], expiresInDays: number, key: string }

/** Makes an API key of the member's. */
export const makeKey = (keyed: KeyedAct) => shown((actor: Actor, input: NewKeyInput, show) => keyed('create key', actor, input, async (db, { memberId, at }) => {
  const { name, scopes, organizationId: organization, communityIds, expiresInDays } = input
  const keyId = newId('key')
  const secret = secretOf(keyId)
  const [written] = await writeKey(db, { memberId, organization, communityIds, keyId, hash: hashOfKey(secret), scopes, name, at, expiresAt: at + expiresInDays * DAY, most: MOST_KEYS })
  if (!written) return refused('NOT_FOUND', 'There is no such member.')
  if (!written.represents) return refused('NOT_FOUND', 'You represent no such organization.', 'organizationId')
  if (!written.places) return refused('NOT_FOUND', 'There is no such community.', 'communityIds')
  if (written.open >= MOST_KEYS) return refused('LIMIT', `At most ${MOST_KEYS} keys can be open. Revoke one that is not used.`)
  show(secret)
  return { keyId }
}))

/** Gives a key of the member's another secret; the former one opens for some hours more. */
export const turnKey = (keyed: KeyedAct) => shown((actor: Actor, input: { keyId: string, graceHours: number, key: string }, show) => keyed('rotate key', actor, input, async (db, { memberId, at }) => {
  const secret = secretOf(input.keyId)
  const [written] = await rotateKey(db, { keyId: input.keyId, memberId, hash: hashOfKey(secret), at, until: at + input.graceHours * DAY / 24 })
  if (!written) return refused('NOT_FOUND', 'You have no such key that is open.', 'keyId')
  show(secret)
  return written
}))

/** Ends a key of the member's, or one made for an organization of theirs. */
export const endKey = (keyed: KeyedAct) => (actor: Actor, { speaksFor, ...input }: { keyId: string, speaksFor: string[], key: string }) => (
  keyed('revoke key', actor, input, async (db, { memberId, at }) => {
    const [ended] = await revokeKey(db, { keyId: input.keyId, memberId, organizationIds: speaksFor, at })
    return ended ?? refused('NOT_FOUND', 'There is no such key of yours.', 'keyId')
  })
)

type Work<Input> = (actor: Actor, input: Input, show: (secret: string) => void) => Promise<{ keyId: string } | Refused>

/** The outcome of an act with the secret that was made in it; null when the act was done before. */
function shown<Input>(work: Work<Input>) {
  return async (actor: Actor, input: Input): Promise<Shown> => {
    const made: string[] = []
    const outcome = await work(actor, input, (secret) => made.push(secret))
    return isRefused(outcome) ? outcome : { ...outcome, secret: made.at(-1) ?? null }
  }
}
