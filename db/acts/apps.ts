import { newId } from '../ids'
import { endGrant } from '../keys/end-grant'
import { removeApp as remove } from '../keys/remove-app'
import { writeApp } from '../keys/write-app'
import type { Actor } from './actor'
import type { KeyedAct } from './keyed-act'
import { refused } from './refusal'

export interface NewAppInput { name: string, url: string, redirectUris: string[], key: string }

const MOST_APPS = 20

/** Registers an app, which may ask members to let it act for them. */
export const registerApp = (keyed: KeyedAct) => (actor: Actor, input: NewAppInput) => keyed('register app', actor, input, async (db, { memberId, at }) => {
  const { name, url, redirectUris } = input
  const appId = newId('app')
  const [written] = await writeApp(db, { memberId, id: appId, name, url, redirectUris, at, most: MOST_APPS })
  if (!written) return refused('NOT_FOUND', 'There is no such member.')
  return written.apps < MOST_APPS ? { appId } : refused('LIMIT', `At most ${MOST_APPS} apps can be registered. Remove one that is not used.`)
})

/** Takes an app of the member's away. */
export const removeApp = (keyed: KeyedAct) => (actor: Actor, input: { appId: string, key: string }) => keyed('remove app', actor, input, async (db, { memberId, at }) => {
  const [removed] = await remove(db, { id: input.appId, memberId, at })
  return removed ? { appId: removed.id } : refused('NOT_FOUND', 'There is no such app of yours.', 'appId')
})

/** Ends what the member lets an app do. */
export const revokeGrant = (keyed: KeyedAct) => (actor: Actor, input: { grantId: string, key: string }) => keyed('revoke grant', actor, input, async (db, { memberId, at }) => {
  const [ended] = await endGrant(db, { id: input.grantId, memberId, appId: null, hash: null, at })
  return ended ? { grantId: ended.id } : refused('NOT_FOUND', 'You let no such app act for you.', 'grantId')
})
