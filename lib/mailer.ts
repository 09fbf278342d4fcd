import { createTransport, type Transporter } from 'nodemailer'
import type { Handed } from '../db/jobs/send-mails'

export interface Letter { id: string, to: string, subject: string, html: string, text: string, unsubscribeUrl: string }

const DEADLINE_MS = 10_000
const PATIENCE = { connectionTimeout: 4_000, greetingTimeout: 4_000, socketTimeout: 8_000, pool: true, maxConnections: 1 }

/** Whether members get mail: there is a mail server, or the demo shows on a page what would be sent. */
export const isMailing = () => Boolean(process.env.SMTP_URL) || isOutboxShown()
/** Whether mails go to the outbox page. */
export const isOutboxShown = () => !process.env.SMTP_URL && process.env.TRIBUTARY_DEMO !== '0'

let open: Transporter | undefined

/** The one line to the mail server: kept open between mails, and of which nothing waits long. */
const transport = () => (open ??= createTransport(smtpAddress()))

/** Ends the line to the mail server; the next letter opens one. */
export function hangUp(): void {
  open?.close()
  open = undefined
}

/** What the address says, with deadlines of ours and one connection. */
function smtpAddress() {
  const url = new URL(process.env.SMTP_URL ?? '')
  for (const [name, value] of Object.entries(PATIENCE)) url.searchParams.set(name, String(value))
  return url.href
}

/** Hands a letter to the mail server; within ten seconds it has gone or is tried again, with the same Message-ID. Never throws. */
export async function post(letter: Letter, portalUrl: string): Promise<Handed> {
  if (!isAddress(letter.to)) return { outcome: 'BOUNCED', reason: 'This is no address.' }
  const giveUp = AbortSignal.timeout(DEADLINE_MS)
  try {
    await Promise.race([
      transport().sendMail(messageOf(letter, portalUrl)),
      new Promise<never>((_, reject) => giveUp.addEventListener('abort', () => reject(Object.assign(new Error('The mail server took too long.'), { code: 'ETIMEDOUT' })))),
    ])
    return { outcome: 'SENT' }
  } catch (error) {
    hangUp()
    return reasonOf(error)
  }
}

function messageOf({ id, to, subject, html, text, unsubscribeUrl }: Letter, portalUrl: string) {
  const { hostname } = new URL(portalUrl)
  return {
    messageId: `<${id}@${hostname}>`, // a repeat after a crash is the same message to every mailbox
    from: { name: 'Tributary', address: process.env.MAIL_FROM || `no-reply@${hostname}` },
    to: { name: '', address: to }, // an object: an address is never read as a list of them
    subject: subject.replace(/[\r\n\0]+/g, ' ').slice(0, 200),
    html, text,
    disableFileAccess: true, disableUrlAccess: true,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': { prepared: true, value: `<${unsubscribeUrl}>` }, // RFC 8058 wants both
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  }
}

/** One plain address: no spaces, quotes, brackets, commas or line ends, and one @. */
export const isAddress = (to: string) => /^[^\s"<>,;:()[\]\\@\p{Cc}\p{Cf}]{1,64}@[a-z0-9.-]{1,190}$/iu.test(to) && !to.includes('..')

interface SmtpError { code?: string, responseCode?: number, command?: string, message?: string }

function reasonOf(error: unknown): Handed {
  const { code, responseCode = 0, command = '', message = '' } = error as SmtpError
  const reason = `${code ?? ''} ${responseCode || ''} ${message}`.trim().slice(0, 300)
  if (code === 'EAUTH' || responseCode === 0 || responseCode === 421) return { outcome: 'AWAY', reason }
  if (responseCode < 500) return { outcome: 'LATER', reason }
  if (command.startsWith('RCPT')) return { outcome: 'BOUNCED', reason }
  return { outcome: command.startsWith('MAIL') ? 'AWAY' : 'REFUSED', reason }
}
