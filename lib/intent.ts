import { createHash, randomUUID } from 'node:crypto'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { newId, newToken } from '../db/ids'
import { draftById } from '../db/members/draft-by-id'
import { forgetDrafts } from '../db/members/forget-drafts'
import { saveDraft } from '../db/members/save-draft'
import { cookieName, cookieOptions } from './auth-cookie'
import { ownPath } from './own-path'
import { portal } from './portal'
import { waitToDraft } from './rate-limits'
import { currentBrowser } from './session'

const text = z.string()
const maybe = z.string().nullish()
const key = { idempotencyKey: z.string().optional() }
const Intent = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['support', 'oppose', 'follow']), ideaId: text, ...key }),
  z.object({ kind: z.literal('join'), communityId: text, ...key }),
  z.object({ kind: z.literal('comment'), ideaId: maybe, postId: maybe, body: text, replyTo: maybe, alignment: z.enum(['FOR', 'NEUTRAL', 'AGAINST']).nullish(), language: maybe, ...key }),
  z.object({ kind: z.literal('propose'), title: text, body: text, communityId: maybe, language: maybe, topics: z.array(text).nullish(), derivedFrom: maybe, ...key }),
  z.object({ kind: z.literal('post'), communityId: text, postKind: z.enum(['EXPERIENCE', 'QUESTION', 'KNOWLEDGE']), title: maybe, body: text, language: maybe, ...key }),
  z.object({ kind: z.literal('case'), organizationId: text, communityId: maybe, title: text, body: text, isPublic: z.boolean(), language: maybe, ...key }),
])
const Kept = z.object({ intent: Intent, path: z.string() })

/** Something that a visitor wanted to do or wrote, to be finished after they signed in. */
export type Intent = z.output<typeof Intent>
export interface KeptIntent { draftId: string, intent: Intent, path: string }
export type IntentProblem = { problem: 'tooLong' } | { problem: 'tooMany', waitSeconds: number }

const DAY = 86_400
const MAX_AGE = 7 * DAY
const LONGEST = 60_000

/**
 * Keeps what a visitor wants to do (in an action), and sends them to sign in: it never returns then. After signing in or
 * up it is done by the same mutation, and they are back at `path` (their own path, where they were) and told.
 * Returns a problem when it is longer than 60,000 characters, or too many were kept from one address.
 */
export async function rememberIntent(intent: Intent, path: string): Promise<IntentProblem> {
  const payload = JSON.stringify(Kept.parse({ intent: { idempotencyKey: randomUUID(), ...intent }, path: ownPath(path) }))
  if (payload.length > LONGEST || !payload.isWellFormed()) return { problem: 'tooLong' }
  const wait = await waitToDraft((await currentBrowser()).address)
  if (wait) return { problem: 'tooMany', ...wait }
  const draftId = newId('draft')
  const secret = newToken()
  await saveDraft(portal().db, { draftId, hash: hashOf(secret), kind: intent.kind, payload, at: Date.now() })
  ;(await cookies()).set(cookieName('intent'), `${draftId}.${secret}`, { ...cookieOptions(), maxAge: MAX_AGE })
  redirect(`/sign-in?return=${encodeURIComponent(ownPath(path))}`)
}

/** What this browser's visitor wanted to do, or null: pages fill their forms with it. One look at the graph for each page. */
export const currentIntent = cache(async (): Promise<KeptIntent | null> => {
  const [draftId, secret] = (await cookies()).get(cookieName('intent'))?.value.split('.') ?? []
  if (!draftId || !secret) return null
  const [draft] = await draftById(portal().db, { draftId, hash: hashOf(secret), after: Date.now() - MAX_AGE * 1_000 })
  return draft ? { draftId, ...Kept.parse(JSON.parse(draft.payload)) } : null
})

/** Forgets what this browser's visitor wanted (in an action), once it is done or given up. */
export async function forgetIntent(draftId: string | null): Promise<void> {
  (await cookies()).set(cookieName('intent'), '', { ...cookieOptions(), maxAge: 0 })
  await forgetDrafts(portal().db, { draftId, before: Date.now() - MAX_AGE * 1_000 })
}

/** Forgets it when it is of this kind: done by hand meanwhile, from the form that it filled. */
export async function forgetKept(kind: Intent['kind']): Promise<void> {
  const kept = await currentIntent().catch(() => null)
  if (kept?.intent.kind === kind) await forgetIntent(kept.draftId).catch(() => undefined)
}

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex')
