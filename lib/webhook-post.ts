import { request as requestPlain, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestSecure } from 'node:https'
import { Webhook } from 'standardwebhooks'
import type { PostWebhook, Try } from '../db/jobs/send-webhooks'
import type { ClaimedDelivery } from '../db/webhooks/claim-delivery'
import { plainProblem, publicLookup, type Resolve } from './webhook-address'
import { secretOf } from './webhook-secret'

const DEADLINE_MS = 15_000
/** More of an answer is not read. */
const MOST_ANSWER = 64_000

/** Sends a delivery, signed, and says what came of it. Redirects are not followed: 3xx is what came of it. Never throws. */
export const postWebhook = (resolve?: Resolve): PostWebhook => async (delivery, at): Promise<Try> => {
  const start = performance.now()
  const tried = await statusOf(delivery, at, resolve).then((status) => ({ status, problem: null }), (error: unknown) => ({ status: null, problem: problemOf(error) }))
  return { ...tried, milliseconds: Math.round(performance.now() - start) }
}

async function statusOf(delivery: ClaimedDelivery, at: number, resolve?: Resolve): Promise<number> {
  const problem = plainProblem(delivery.url)
  if (problem !== null) throw new Error(problem)
  const address = new URL(delivery.url)
  const options = { method: 'POST', headers: headersOf(delivery, at), agent: false as const, signal: AbortSignal.timeout(DEADLINE_MS), lookup: publicLookup(address, resolve) as RequestOptions['lookup'] }
  return new Promise((answered, failed) => {
    const take = (response: IncomingMessage) => {
      const status = response.statusCode ?? 0
      let read = 0
      response.on('data', ({ length }: Buffer) => { read += length; if (read > MOST_ANSWER) { answered(status); response.destroy() } })
      response.on('end', () => answered(status)).on('error', failed).on('close', () => failed(new Error('The answer broke off.')))
    }
    const sent = address.protocol === 'http:' ? requestPlain(address, options, take) : requestSecure(address, options, take)
    sent.on('error', failed).end(delivery.payload)
  })
}

/** Signed anew at every try, under the id that every try has; for a day after a secret was replaced with both. */
function headersOf({ id, payload, webhookId, secretNumber, secretUntil }: ClaimedDelivery, at: number) {
  const numbers = secretUntil !== null && secretUntil > at ? [secretNumber, secretNumber - 1] : [secretNumber]
  return {
    'content-type': 'application/json', 'content-length': Buffer.byteLength(payload), 'user-agent': 'Tributary webhooks',
    'webhook-id': id, 'webhook-timestamp': Math.floor(at / 1_000),
    'webhook-signature': numbers.map((number) => new Webhook(secretOf(webhookId, number)).sign(id, new Date(at), payload)).join(' '),
  }
}

function problemOf(error: unknown): string {
  const { name, message = '', code } = error as NodeJS.ErrnoException
  if (name === 'AbortError' || name === 'TimeoutError') return 'No answer within 15 seconds.'
  return (code ? `${code}: ${message}` : message).slice(0, 200)
}
