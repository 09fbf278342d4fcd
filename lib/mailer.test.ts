import { afterEach, expect, test } from 'vitest'
import { hangUp, isAddress, post } from './mailer'
import { smtpSink, type Says } from './testing/smtp-sink'

const sinks: Awaited<ReturnType<typeof smtpSink>>[] = []
afterEach(() => { hangUp(); sinks.splice(0).forEach((sink) => sink.close()) })

const letter = { id: 'mail_1', to: 'noor@example.org', subject: 'One thing', html: '<p>x</p>', text: 'x', unsubscribeUrl: 'https://portal.test/api/unsubscribe/t' }
async function posting(says?: Says, change: Partial<typeof letter> = {}) {
  const sink = await smtpSink({ says })
  sinks.push(sink)
  hangUp()
  process.env.SMTP_URL = sink.url
  return { handed: await post({ ...letter, ...change }, 'https://portal.test'), received: sink.received }
}

test('a letter goes out with an id made from that of the mail and with one-click unsubscribing (RFC 8058)', async () => {
  const { handed, received: [mail] } = await posting()
  expect(handed).toEqual({ outcome: 'SENT' })
  expect(mail).toMatchObject({ messageId: '<mail_1@portal.test>', to: 'noor@example.org' })
  expect(mail?.head).toContain('List-Unsubscribe: <https://portal.test/api/unsubscribe/t>')
  expect(mail?.head).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
})

test.each([
  { says: (line: string) => (line.startsWith('RCPT') ? '550 no such mailbox' : null), outcome: 'BOUNCED' },
  { says: (line: string) => (line.startsWith('RCPT') ? '450 try later' : null), outcome: 'LATER' },
  { says: (line: string) => (line.startsWith('DATA') ? '554 not this' : null), outcome: 'REFUSED' },
  { says: (line: string) => (line.startsWith('MAIL') ? '421 closing' : null), outcome: 'AWAY' },
])('what a mail server says is understood: $outcome', async ({ says, outcome }) => {
  expect((await posting(says)).handed).toMatchObject({ outcome })
})

test('a mail server that is not there is away, and asked again later', async () => {
  await posting()
  sinks.splice(0).forEach((sink) => sink.close())
  process.env.SMTP_URL = 'smtp://127.0.0.1:1'
  expect(await post(letter, 'https://portal.test')).toMatchObject({ outcome: 'AWAY' })
})

test('neither a subject nor an address brings a header or recipient of its own', async () => {
  const { received: [mail] } = await posting(undefined, { subject: 'One\r\nBcc: victim@example.org\r\n\r\nBody' })
  expect(mail?.head).not.toMatch(/^bcc:/im)
  for (const to of ['a@b.example, victim@example.org', 'a@b.example\r\nRCPT TO:<victim@example.org>', '"a@evil.example"@victim.example', 'a＠b.example', '<a@b.example>', 'a b@c.example', '']) {
    expect(isAddress(to), to).toBe(false)
    expect((await posting(undefined, { to })).handed).toMatchObject({ outcome: 'BOUNCED' })
  }
  expect(isAddress('jörg.o\u2019neil+x@sub.example.org')).toBe(true)
})
