import { createServer, type AddressInfo, type Socket } from 'node:net'

export interface Received { messageId: string, to: string, head: string, body: string }
/** What the sink says to a command instead of taking it: null to take it. */
export type Says = (command: string) => string | null

/** A mail server of a test: keeps what it takes. `delayMs` passes between a mail and the word that it was taken. */
export async function smtpSink({ says = () => null, delayMs = 0 }: { says?: Says, delayMs?: number } = {}) {
  const received: Received[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)))
    const state = { text: '', to: '', isBody: false }
    const say = (line: string) => { if (!socket.destroyed) socket.write(`${line}\r\n`) }
    say('220 sink')
    const command = (line: string) => {
      const refusal = says(line)
      if (refusal) return say(refusal)
      if (/^EHLO|^HELO/i.test(line)) return say('250 sink')
      if (/^RCPT/i.test(line)) state.to = /<(.*)>/.exec(line)?.[1] ?? ''
      if (/^QUIT/i.test(line)) return socket.end('221 bye\r\n')
      state.isBody = /^DATA/i.test(line)
      say(state.isBody ? '354 go on' : '250 ok')
    }
    const take = (message: string) => {
      const [head = '', ...body] = message.split('\r\n\r\n')
      received.push({ messageId: /^message-id: (.*)$/im.exec(head)?.[1] ?? '', to: state.to, head, body: body.join('\r\n\r\n') })
      setTimeout(() => say('250 taken'), delayMs)
    }
    socket.on('data', (chunk) => {
      state.text += chunk.toString('utf8')
      for (;;) {
        const end = state.text.indexOf(state.isBody ? '\r\n.\r\n' : '\r\n')
        if (end < 0) return
        const piece = state.text.slice(0, end)
        state.text = state.text.slice(end + (state.isBody ? 5 : 2))
        if (state.isBody) { state.isBody = false; take(piece) } else command(piece)
      }
    })
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: () => { sockets.forEach((socket) => socket.destroy()); server.close() },
  }
}
