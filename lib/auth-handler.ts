import NextAuth from 'next-auth'
import type { NextRequest } from 'next/server'
import { authOptions } from './auth-options'
import { isAway } from './away'
import type { Wait } from './rate-limits'
import { currentBrowser } from './session'

interface Context { params: Promise<{ nextauth: string[] }> }

/** next-auth's own routes (csrf, session, sign-in by POST, sign-out), with its limits as 429 and a database that is away as 503. */
export async function answerAuth(request: NextRequest, context: Context): Promise<Response> {
  let wait: Wait | undefined
  let fault: unknown
  const options = authOptions(await currentBrowser(), { onWait: (told) => { wait = told }, onFault: (error) => { fault = error } })
  const answer = await NextAuth(request as never, context as never, options) as Response
  if (wait) return refuse(429, wait.waitSeconds, `Too many attempts. Try again in ${wait.waitSeconds} seconds.`)
  if (isAway(fault)) return refuse(503, 5, 'Our database does not answer just now. Try again in a few seconds.')
  if (fault) throw fault
  return answer
}

const refuse = (status: number, seconds: number, message: string) =>
  Response.json({ message }, { status, headers: { 'Retry-After': String(seconds), 'Cache-Control': 'no-store' } })
