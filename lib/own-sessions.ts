import { revokeSessions } from '../db/members/revoke-sessions'
import { sessionsOfMember } from '../db/members/sessions-of-member'
import { setAccountLanguage } from '../db/members/set-account-language'
import { IDLE_MS } from './auth-cookie'
import type { PortalLanguage } from './language'
import { portal } from './portal'
import type { CurrentViewer } from './session'

export interface OwnSession { sessionId: string, createdAt: number, lastUsedAt: number, userAgent: string }

/** The browsers in which the viewer is signed in, last used first. */
export const ownSessions = (viewer: CurrentViewer): Promise<OwnSession[]> =>
  sessionsOfMember(portal().db, { memberId: viewer.memberId, at: Date.now(), idleMs: IDLE_MS })

/** Ends one of the viewer's sessions. */
export const endOwnSession = async (viewer: CurrentViewer, sessionId: string): Promise<void> =>
  void await revokeSessions(portal().db, { memberId: viewer.memberId, sessionId, keepId: null, at: Date.now() })

/** Ends all of the viewer's sessions but this one. */
export const endOtherSessions = async (viewer: CurrentViewer): Promise<void> =>
  void await revokeSessions(portal().db, { memberId: viewer.memberId, sessionId: null, keepId: viewer.sessionId, at: Date.now() })

/** Keeps the language that the viewer wants the portal in. */
export const keepLanguage = async (viewer: CurrentViewer, language: PortalLanguage): Promise<void> =>
  void await setAccountLanguage(portal().db, { memberId: viewer.memberId, language })
