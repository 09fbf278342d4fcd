import { Agent, createServer, get } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { drain } from './drain'

test('on SIGTERM what is under way is answered, nothing new is taken in, and the process ends once all is closed', async () => {
  const before = process.listeners('SIGTERM')
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never)
  const server = createServer((_, response) => void sleep(300).then(() => response.end('done'))).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const closed: string[] = []
  drain(server, () => { closed.push('streams') }, async () => { closed.push('database') })
  const stop = process.listeners('SIGTERM').find((listener) => !before.includes(listener))

  const agent = new Agent({ keepAlive: true })
  const answer = new Promise<number | undefined>((resolve, reject) => get(url, { agent }, (response) => resolve(response.resume().statusCode)).on('error', reject))
  const silent = connect(new URL(url).port as never, '127.0.0.1') // connected, and has not asked yet
  await sleep(50)
  stop?.('SIGTERM')
  await sleep(50)
  silent.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
  const heard = new Promise<string>((resolve) => silent.once('data', (chunk) => resolve(String(chunk))))
  expect(await fetch(url).catch(() => 'refused')).toBe('refused')
  expect(await answer).toBe(200)
  expect(await heard).toMatch(/^HTTP\/1\.1 200[^]*connection: close/i)
  await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0))
  expect(closed).toEqual(['streams', 'database'])
  exit.mockRestore()
})
