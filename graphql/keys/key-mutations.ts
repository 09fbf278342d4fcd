import { z } from 'zod'
import { isRefused, refused, type Refused } from '../../db/acts/refusal'
import { appsOfMember } from '../../db/keys/apps-of-member'
import { renew, type Context } from '../context'
import { goneSince } from '../errors'
import type { CreateKeyInput, MutationResolvers } from '../generated/resolvers'
import { onceClean, refusal } from '../outcome'
import { cleanKeyName, cleanPlaceName } from '../text'
import { inPerson } from '../viewer'
import { cleanLink } from '../work/link'
import { keysOf } from './keys'
import { redirectProblem } from './redirect-uri'
import { scopesWith } from './scopes'

const MOST_DAYS = 365
const MOST_COMMUNITIES = 20
const GRACE_HOURS = 24

const NewKey = z.object({ name: cleanKeyName })
const NewApp = z.object({ name: cleanPlaceName, url: cleanLink })

function keyProblem({ scopes, organizationId, communityIds, expiresInDays }: CreateKeyInput): Refused | null {
  if (scopes.length === 0) return refused('INVALID', 'Say what the key may do.', 'scopes')
  if (scopes.includes('ORGANIZATION') !== (organizationId != null)) return refused('INVALID', 'The scope ORGANIZATION and organizationId go together.', 'organizationId')
  if ((communityIds?.length ?? 0) > MOST_COMMUNITIES) return refused('LIMIT', `A key is bound to at most ${MOST_COMMUNITIES} communities.`, 'communityIds')
  const days = expiresInDays ?? 0
  return days < 1 || days > MOST_DAYS ? refused('INVALID', `A key opens for 1 to ${MOST_DAYS} days.`, 'expiresInDays') : null
}

export const mutations: Pick<MutationResolvers, 'createKey' | 'rotateKey' | 'revokeKey' | 'registerApp' | 'removeApp' | 'revokeGrant'> = {
  createKey: async (_, { input }, context) => {
    const { memberId } = inPerson(context)
    const outcome = keyProblem(input) ?? await onceClean(NewKey, input, ({ name, scopes, organizationId, communityIds, expiresInDays, key }) => context.acts.createKey({ memberId }, {
      name, scopes: scopesWith(scopes.map((scope) => scope.toLowerCase())), organizationId: organizationId ?? null, communityIds: [...new Set(communityIds ?? [])], expiresInDays: expiresInDays ?? 0, key,
    }))
    if (isRefused(outcome)) return refusal('CreateKeyRefusal', outcome)
    return { __typename: 'CreateKeySuccess', key: await keyNow(memberId, outcome.keyId, context), secret: outcome.secret }
  },
  rotateKey: async (_, { input: { keyId, graceHours, idempotencyKey: key } }, context) => {
    const { memberId } = inPerson(context)
    const hours = graceHours ?? GRACE_HOURS
    const outcome = hours < 0 || hours > GRACE_HOURS
      ? refused('INVALID', `The former secret opens for 0 to ${GRACE_HOURS} hours more.`, 'graceHours')
      : await context.acts.rotateKey({ memberId }, { keyId, graceHours: hours, key })
    if (isRefused(outcome)) return refusal('RotateKeyRefusal', outcome)
    return { __typename: 'RotateKeySuccess', key: await keyNow(memberId, outcome.keyId, context), secret: outcome.secret }
  },
  revokeKey: async (_, { input: { keyId, idempotencyKey: key } }, context) => {
    const { memberId, organizationIds: speaksFor } = inPerson(context)
    const outcome = await context.acts.revokeKey({ memberId }, { keyId, speaksFor, key })
    return isRefused(outcome) ? refusal('RevokeKeyRefusal', outcome) : { __typename: 'RevokeKeySuccess', keyId: outcome.keyId }
  },

  registerApp: async (_, { input }, context) => {
    const { memberId } = inPerson(context)
    const outcome = redirectProblem(input.redirectUris) ?? await onceClean(NewApp, input, ({ name, url, redirectUris, key }) => context.acts.registerApp({ memberId }, { name, url, redirectUris: [...redirectUris], key }))
    if (isRefused(outcome)) return refusal('RegisterAppRefusal', outcome)
    const [app] = await appsOfMember(context.db, { memberId, id: outcome.appId })
    return app ? { __typename: 'RegisterAppSuccess', app } : refusal('RegisterAppRefusal', refused('CONFLICT', 'The app was registered before and removed since.'))
  },
  removeApp: async (_, { input: { appId, idempotencyKey: key } }, context) => {
    const { memberId } = inPerson(context)
    const outcome = await context.acts.removeApp({ memberId }, { appId, key })
    return isRefused(outcome) ? refusal('RemoveAppRefusal', outcome) : { __typename: 'RemoveAppSuccess', appId: outcome.appId }
  },
  revokeGrant: async (_, { input: { grantId, idempotencyKey: key } }, context) => {
    const { memberId } = inPerson(context)
    const outcome = await context.acts.revokeGrant({ memberId }, { grantId, key })
    return isRefused(outcome) ? refusal('RevokeGrantRefusal', outcome) : { __typename: 'RevokeGrantSuccess', grantId: outcome.grantId }
  },
}

async function keyNow(memberId: string, id: string, context: Context) {
  renew(context)
  const [key] = await keysOf({ memberId, id }, context)
  if (!key) throw goneSince()
  return key
}
